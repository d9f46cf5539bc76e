//! The custom service of Zoho CRM: what a person says of it, what is wrong with that, and what to type into Zoho's forms.
//!
//! Knows the protocol and the table, and no browser: the draft is plain data, everything else is derived from it.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]

pub mod block;
pub mod deluge;
pub mod draft;
pub mod export;
pub mod field;
pub mod hand_over;
pub mod link;
pub mod link_name;
pub mod lint;
pub mod popup;
pub mod saved;
pub mod target;
mod url;

pub use draft::Draft;
pub use field::Field;

#[cfg(test)]
mod tests {
    use words::{Arg, Message};

    use crate::lint::{Finding, Fix};

    /// A finding in one line: severity, what was found, why it matters, and which kinds of fix there are.
    pub(crate) fn outline(finding: &Finding) -> String {
        let kind = |fix: &Fix| match fix {
            Fix::Put(_, text) => text.clone(),
            Fix::Choose(center) => format!("choose {center}"),
            other => format!("{other:?}"),
        };
        let fixes: Vec<String> = finding.fix.iter().chain(&finding.choices).map(kind).collect();
        let how = match (&finding.fix, fixes.is_empty()) {
            (_, true) => "",
            (Some(_), _) => " | fix: ",
            (None, _) => " | choose: ",
        };
        let (severity, found, why) = (finding.severity.id(), said(&finding.found), said(&finding.why));
        format!("{severity}: {found} | {why}{how}{}", fixes.join(" or "))
    }

    /// Compares line by line, so that a failure shows the line.
    pub(crate) fn same_lines(got: &[String], expected: &str) {
        for (got, expected) in got.iter().zip(expected.trim().lines()) {
            assert_eq!(got.trim_end(), expected.trim_end());
        }
        assert_eq!(got.len(), expected.trim().lines().count());
    }

    /// A message by its id and its arguments.
    pub(crate) fn said(message: &Message) -> String {
        let arg = |arg: &Arg| match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
            Arg::Message(message) => said(message),
        };
        [message.text().name().to_owned()]
            .into_iter()
            .chain(message.args().iter().map(arg))
            .collect::<Vec<_>>()
            .join(" ")
    }
}
