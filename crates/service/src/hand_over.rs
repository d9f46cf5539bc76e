//! A sheet for whoever takes the connection over: who authorized it, what it is called, what it can access, what stops
//! when that person leaves. What this page cannot know is left to be filled in by hand. It holds no secret: its values
//! are those of the forms, which leave secrets out.

use words::{Message, Text, msg, text};

use crate::block::{Form, blocks};
use crate::{Draft, Field};

/// A line with its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A value of the forms.
    Value(Message, String),
    /// What there is to say.
    Said(Message, Message),
    /// To be filled in by hand.
    Blank(Text),
}

/// Lines under a title.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Part {
    pub title: Text,
    pub lines: Vec<Line>,
}

/// The whole sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its title, with the name of the service.
    pub title: Message,
    /// Its parts, in their order.
    pub parts: Vec<Part>,
}

const FIELDS: [Field; 7] = [
    Field::ServiceName,
    Field::ServiceLinkName,
    Field::ConnectionName,
    Field::ConnectionLinkName,
    Field::ClientName,
    Field::ClientId,
    Field::AuthorizedRedirectUri,
];

/// The sheet for a draft.
pub fn hand_over(draft: &Draft) -> Sheet {
    let said = |label: Text, said: Text| Line::Said(label.into(), said.into());
    let rows: Vec<_> = blocks(draft).into_iter().flat_map(|block| block.rows).collect();
    let center = draft.center.map(|center| Line::Value(Field::DataCenter.title(), center.name().to_owned()));
    let runs_as =
        if draft.each_person { text!("hand-over-runs-each") } else { text!("hand-over-runs-shared") };
    let values = FIELDS.into_iter().flat_map(|field| {
        let of_field = rows.iter().filter(move |row| row.field == field);
        of_field.filter_map(|row| Some(Line::Value(row.label.clone(), row.content.value().ok()?.to_owned())))
    });
    let scopes = draft.form_scopes().into_iter().map(|name| {
        let about = scopes::catalog().find(&name).map(scopes::Scope::about);
        let about = about.unwrap_or_else(|| text!("hand-over-scope-unknown").into());
        Line::Said(msg!("hand-over-scope", name), about)
    });
    let mut scopes: Vec<Line> = scopes.collect();
    if scopes.is_empty() {
        scopes.push(Line::Said(Field::Scopes.title(), text!("hand-over-access-none").into()));
    }
    let stops =
        if draft.each_person { text!("hand-over-stops-each") } else { text!("hand-over-stops-shared") };
    let reconnect = msg!("hand-over-reconnect-said", path = Form::Connection.path());
    let part = |title, lines| Part { title, lines };
    let service = draft.service_name();
    let named = rows.iter().any(|row| row.field == Field::ServiceName && row.content.value().is_ok());
    let title = if named { msg!("hand-over-title", service) } else { text!("hand-over-untitled").into() };
    let blanks = [
        text!("hand-over-authorized-by"),
        text!("hand-over-account"),
        text!("hand-over-date"),
        text!("hand-over-client-account"),
        text!("hand-over-successor"),
    ];
    let about = center.into_iter().chain([said(text!("hand-over-runs-as"), runs_as)]).chain(values);
    let parts = vec![
        part(text!("hand-over-people"), blanks.map(Line::Blank).to_vec()),
        part(text!("hand-over-connection"), about.collect()),
        part(text!("hand-over-access"), scopes),
        part(
            text!("hand-over-leaves"),
            vec![
                said(text!("hand-over-stops"), stops),
                said(text!("hand-over-client"), text!("hand-over-client-said")),
            ],
        ),
        part(
            text!("hand-over-again"),
            vec![
                Line::Said(text!("hand-over-reconnect").into(), reconnect),
                said(text!("hand-over-revoke"), text!("hand-over-revoke-said")),
                said(text!("hand-over-client"), text!("hand-over-revoke-delete")),
            ],
        ),
    ];
    Sheet { title, parts }
}

/// The sheet as Markdown.
pub fn markdown(sheet: &Sheet) -> String {
    let mut out = format!("# {}\n\n{}\n", sheet.title, text!("hand-over-made"));
    for part in &sheet.parts {
        out.push_str(&format!("\n## {}\n\n", part.title));
        for line in &part.lines {
            let line = match line {
                Line::Value(label, value) => format!("{label}: {}", crate::export::code_span(value)),
                Line::Said(label, said) => format!("{label}: {said}"),
                Line::Blank(label) => format!("{label}: ____________________"),
            };
            out.push_str(&format!("- {line}\n"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use facts::DataCenter;

    #[test]
    fn the_sheet_says_all_that_is_known() {
        let mut draft = Draft::example(DataCenter::Eu);
        draft.client_id = "1000.ABC".into();
        let text = markdown(&hand_over(&draft));
        for known in [
            "# Hand-over: Marketing Automation",
            "- Data center: `Europe`",
            "- Authorized by: ____",
            "- Connection Link Name: `marketing_automation`",
            "- Client ID: `1000.ABC`",
            "`https://dre.zoho.eu/delugeauth/callback`",
            "- ZohoMarketingAutomation.campaign.ALL: ",
            "My Connections",
        ] {
            assert!(text.contains(known), "{known} is not in:\n{text}");
        }
        // Each value once, and none of the other forms.
        assert_eq!(text.matches("- Client ID: ").count(), 1, "{text}");
        assert!(!text.contains("- Authorize URL: "), "{text}");
        let shared = hand_over(&draft);
        draft.each_person = true;
        assert_ne!(hand_over(&draft), shared);
    }

    #[test]
    fn an_empty_draft_gives_blanks_and_no_values() {
        let sheet = hand_over(&Draft::default());
        assert_eq!(sheet.title, text!("hand-over-untitled").into());
        let values = sheet.parts.iter().flat_map(|part| &part.lines);
        assert!(!values.into_iter().any(
            |line| matches!(line, Line::Value(label, _) if label.text() == Field::ClientId.title().text())
        ));
    }

    #[test]
    fn no_secret_is_on_the_sheet() {
        let secret = "0123456789abcdef0123456789abcdef0123";
        for field in Field::ALL {
            let mut draft = Draft::example(DataCenter::Eu);
            let Some(slot) = draft.text_mut(field) else { continue };
            secret.clone_into(slot);
            let text = markdown(&hand_over(&draft));
            assert!(!text.contains(secret), "{field:?}: {text}");
        }
    }
}
