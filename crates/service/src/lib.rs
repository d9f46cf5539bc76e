//! The custom service of Zoho CRM: what a person says of it, what is wrong with that, and what to type into Zoho's forms.
//!
//! Knows the protocol and the table, and no browser: the draft is plain data, everything else is derived from it.

pub mod block;
pub mod deluge;
pub mod draft;
pub mod export;
pub mod field;
pub mod link;
pub mod link_name;
pub mod lint;
pub mod popup;
mod url;

pub use draft::Draft;
pub use field::Field;

#[cfg(test)]
mod tests {
    use words::{Arg, Message};

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
