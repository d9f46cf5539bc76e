//! The three forms as one text: plain, Markdown, JSON or CSV. Holds no secret, because the draft has no place for one.

use serde_json::{Map, Value, json};

use facts::data_center::GATHERED;
use scan::invisible;

use crate::block::{Block, Content, Row, blocks};
use crate::{Draft, Field};

/// A form of export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Plain text, one row a line.
    Text,
    /// Markdown with a table for each form.
    Markdown,
    /// JSON, keyed by the labels in kebab case.
    Json,
    /// CSV (RFC 4180) with the columns form, label, value.
    Csv,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Text, Self::Markdown, Self::Json, Self::Csv];

    /// The word on its button.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "plain text",
            Self::Markdown => "Markdown",
            Self::Json => "JSON",
            Self::Csv => "CSV",
        }
    }
}

/// Writes the three forms of a draft.
pub fn export(draft: &Draft, format: Format) -> String {
    let blocks = blocks(draft);
    match format {
        Format::Text => text(draft, &blocks),
        Format::Markdown => markdown(draft, &blocks),
        Format::Json => json_text(draft, &blocks),
        Format::Csv => csv(draft, &blocks),
    }
}

/// What a row holds, for a reader: the value, or what to do in brackets.
fn shown(row: &Row) -> String {
    match &row.content {
        Content::Text(value) | Content::Choice(value) => value.clone(),
        Content::FromZoho(what) | Content::Press(what) | Content::Missing(what) => format!("({what})"),
    }
}

/// How far a callback can be trusted, where the table gave it and not the person.
fn certainty(draft: &Draft, row: &Row) -> Option<&'static str> {
    let value = row.content.value().filter(|_| row.field == Field::AuthorizedRedirectUri)?;
    let given = !invisible::removed(&draft.redirect_uri).is_empty();
    let callbacks = draft.center.filter(|_| !given)?.row().callbacks;
    callbacks.iter().find(|cell| cell.value == value).map(|cell| cell.confidence.id())
}

fn center_line(draft: &Draft) -> String {
    match draft.center {
        Some(center) => format!("{center} ({})", center.row().location),
        None => "not chosen".into(),
    }
}

fn text(draft: &Draft, blocks: &[Block]) -> String {
    let mut out = format!("Data center: {}\nHosts as gathered on {GATHERED}\n", center_line(draft));
    for block in blocks {
        out.push_str(&format!("\n{}\n{}\n", block.form.title(), block.form.place()));
        for row in &block.rows {
            out.push_str(&format!("{}: {}\n", row.label, shown(row)));
            if let Some(word) = certainty(draft, row) {
                out.push_str(&format!("  ({word}; the address of the popup tells for sure)\n"));
            }
        }
    }
    out
}

fn markdown(draft: &Draft, blocks: &[Block]) -> String {
    let mut out = format!("Data center: {}. Hosts as gathered on {GATHERED}.\n", center_line(draft));
    for block in blocks {
        out.push_str(&format!(
            "\n## {}\n\n{}\n\n| Field | Value |\n|---|---|\n",
            block.form.title(),
            block.form.place()
        ));
        for row in &block.rows {
            let value = match row.content {
                Content::Text(_) | Content::Choice(_) => code_span(&shown(row)),
                Content::FromZoho(_) | Content::Press(_) | Content::Missing(_) => shown(row),
            };
            let doubt = certainty(draft, row).map(|word| format!(" ({word})")).unwrap_or_default();
            out.push_str(&format!("| {} | {value}{doubt} |\n", row.label));
        }
    }
    out
}

/// A value as a code span inside a table cell: fenced by more backticks than it holds, with its pipes escaped.
fn code_span(value: &str) -> String {
    let longest = value.split(|ch| ch != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if value.starts_with('`') || value.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{}{pad}{fence}", value.replace('|', "\\|"))
}

fn json_text(draft: &Draft, blocks: &[Block]) -> String {
    let mut root = Map::new();
    root.insert("data_center".into(), json!(draft.center.map(|center| center.row().location)));
    root.insert("hosts_gathered".into(), json!(GATHERED));
    let doubts = blocks.iter().flat_map(|block| &block.rows);
    let doubts = doubts.filter_map(|row| Some((row.key(), json!(certainty(draft, row)?))));
    root.insert("callback_confidence".into(), Value::Object(doubts.collect()));
    for block in blocks {
        let fields = block.rows.iter().map(|row| {
            let value = row.content.value().map_or(Value::Null, |value| json!(value));
            (row.key(), value)
        });
        root.insert(block.form.key().into(), Value::Object(fields.collect()));
    }
    // Serialising plain strings cannot fail; an empty text would be seen at once.
    serde_json::to_string_pretty(&Value::Object(root)).unwrap_or_default() + "\n"
}

fn csv(draft: &Draft, blocks: &[Block]) -> String {
    let mut out = String::from("form,label,value\r\n");
    for block in blocks {
        for row in &block.rows {
            let value = row.content.value().unwrap_or_default();
            let cells = [block.form.title(), &row.label, value].map(csv_cell);
            out.push_str(&format!("{}\r\n", cells.join(",")));
            // A row of its own, so that every row keeps its three columns.
            if let Some(word) = certainty(draft, row) {
                let label = format!("{} confidence", row.label);
                out.push_str(&format!("{},{label},{word}\r\n", block.form.title()));
            }
        }
    }
    out
}

/// A cell of RFC 4180. A leading `=`, `+`, `-` or `@` gets an apostrophe, because spreadsheets would run it as a formula.
fn csv_cell(value: &str) -> String {
    let guard = if value.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
    if value.contains([',', '"', '\n', '\r']) || !guard.is_empty() {
        format!("\"{guard}{}\"", value.replace('"', "\"\""))
    } else {
        value.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use facts::DataCenter;

    fn draft() -> Draft {
        let mut draft = Draft::example(DataCenter::Ca);
        draft.scopes.truncate(1);
        draft.client_id = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234".into();
        draft
    }

    #[test]
    fn plain_text() {
        let text = export(&draft(), Format::Text);
        assert!(text.starts_with("Data center: Canada (ca)\n"), "{text}");
        assert!(
            text.contains("\nAccess Token URL: https://accounts.zohocloud.ca/oauth/v2/token\n"),
            "{text}"
        );
        assert!(
            text.contains("\nClient Secret: (Paste it from the API console, tab Client Secret.)\n"),
            "{text}"
        );
    }

    #[test]
    fn markdown_escapes_what_breaks_a_table() {
        let mut draft = draft();
        draft.service_name = "a|b`c".into();
        let text = export(&draft, Format::Markdown);
        assert!(text.contains("| Service Name | ``a\\|b`c`` |"), "{text}");
        assert!(text.contains("| Scope Delimiter | `Comma` |"), "{text}");
        assert!(text.contains("| Scopes to tick | `ZohoMarketingAutomation.campaign.ALL` |"), "{text}");
        assert!(text.contains("\n| Create And Connect | (Press it: a window opens."), "{text}");
    }

    #[test]
    fn json_has_every_key() {
        let value: Value = serde_json::from_str(&export(&draft(), Format::Json)).unwrap();
        assert_eq!(value["data_center"], "ca");
        assert_eq!(
            value["custom_service"]["authorize-url"],
            "https://accounts.zohocloud.ca/oauth/v2/auth?access_type=offline&prompt=consent"
        );
        assert_eq!(value["custom_service"]["client-secret"], Value::Null);
        assert_eq!(value["connection"]["use-credentials-of-login-user"], "Off");
        assert_eq!(value["connection"]["scopes-to-tick"], "ZohoMarketingAutomation.campaign.ALL");
    }

    #[test]
    fn csv_quotes_and_disarms() {
        let mut draft = draft();
        draft.service_name = "=1+1, \"x\"".into();
        let text = export(&draft, Format::Csv);
        assert!(text.contains("Custom service,Service Name,\"'=1+1, \"\"x\"\"\"\r\n"), "{text}");
    }

    #[test]
    fn a_callback_out_of_the_table_carries_its_confidence_and_one_of_the_person_does_not() {
        for center in facts::DataCenter::all() {
            let Some(cell) = center.row().callbacks.first() else { continue };
            let mut draft = Draft::example(center);
            let word = cell.confidence.id();
            let value =
                |draft: &Draft| -> Value { serde_json::from_str(&export(draft, Format::Json)).unwrap() };
            assert_eq!(value(&draft)["callback_confidence"]["authorized-redirect-uri"], word);
            assert!(export(&draft, Format::Text).contains(&format!("{}\n  ({word};", cell.value)));
            assert!(export(&draft, Format::Markdown).contains(&format!("`{}` ({word}) |", cell.value)));
            assert!(export(&draft, Format::Csv).contains(&format!("confidence,{word}\r\n")));
            draft.redirect_uri = cell.value.into();
            assert_eq!(value(&draft)["callback_confidence"], json!({}));
        }
    }

    #[test]
    fn a_secret_in_the_wrong_field_is_not_written() {
        let mut draft = draft();
        let secret = "0123456789abcdef0123456789abcdef0123456789";
        draft.client_id = secret.into();
        draft.service_name = format!("mine {secret}");
        for format in Format::ALL {
            assert!(!export(&draft, format).contains(secret), "{format:?}");
        }
    }
}
