//! The three forms as one document: plain text, Markdown, JSON or CSV. Labels and keys are stable, because the page reads
//! its own exports back.

use serde_json::{Map, Value, json};

use facts::{Confidence, VERSION};
use words::{msg, text};

use crate::block::{Block, Row, blocks};
use crate::{Draft, Field};

words::choices! {
    /// A form of export.
    pub enum Format: id {
        /// Plain text, one row a line.
        Text = "text",
        /// Markdown with a table for each form.
        Markdown = "markdown",
        /// JSON, keyed by the stable ids of the rows.
        Json = "json",
        /// CSV (RFC 4180) with the columns form, label, value.
        Csv = "csv",
    }
    /// What it is called.
    title = "export-", "";
}

/// Writes the three forms of a draft.
pub fn export(draft: &Draft, format: Format) -> String {
    let blocks = blocks(draft);
    match format {
        Format::Text => plain_text(draft, &blocks),
        Format::Markdown => markdown(draft, &blocks),
        Format::Json => json_text(draft, &blocks),
        Format::Csv => csv(draft, &blocks),
    }
}

/// The value; where there is none, what to do, in brackets.
fn shown(row: &Row, value: fn(&str) -> String) -> String {
    row.content.value().map_or_else(|text| format!("({text})"), value)
}

/// How far a redirect URI can be trusted, where the table gave it and not the person.
fn certainty(draft: &Draft, row: &Row) -> Option<Confidence> {
    let value = row.content.value().ok().filter(|_| row.field == Field::AuthorizedRedirectUri)?;
    draft.table_callbacks().iter().find(|cell| cell.value == value).map(|cell| cell.confidence)
}

fn center_line(draft: &Draft) -> String {
    let value = match draft.center {
        Some(center) => format!("{center} ({})", center.row().location),
        None => text!("export-no-center").to_string(),
    };
    format!("{}: {value}", Field::DataCenter.label())
}

fn plain_text(draft: &Draft, blocks: &[Block]) -> String {
    let mut out = format!("{}\n{}\n", center_line(draft), msg!("export-version", version = VERSION));
    for block in blocks {
        out.push_str(&format!("\n{}\n{}\n", block.form.title(), block.form.path()));
        for row in &block.rows {
            out.push_str(&format!("{}: {}\n", row.label, shown(row, str::to_owned)));
            if let Some(confidence) = certainty(draft, row) {
                let certainty = msg!("export-certainty", confidence = confidence.label());
                out.push_str(&format!("  ({certainty})\n"));
            }
        }
    }
    out
}

fn markdown(draft: &Draft, blocks: &[Block]) -> String {
    let mut out = format!("{}. {}.\n", center_line(draft), msg!("export-version", version = VERSION));
    for block in blocks {
        let (title, path) = (block.form.title(), block.form.path());
        let (field, value) = (text!("export-field"), text!("export-value"));
        out.push_str(&format!("\n## {title}\n\n{path}\n\n| {field} | {value} |\n|---|---|\n"));
        for row in &block.rows {
            let certainty = certainty(draft, row).map(|confidence| format!(" ({})", confidence.label()));
            let (value, certainty) = (shown(row, code_span), certainty.unwrap_or_default());
            out.push_str(&format!("| {} | {value}{certainty} |\n", row.label));
        }
    }
    out
}

/// A value as a code span inside a table cell: fenced by more backticks than it holds, with its pipes escaped.
pub(crate) fn code_span(value: &str) -> String {
    let longest = value.split(|ch| ch != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if value.starts_with('`') || value.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{}{pad}{fence}", value.replace('|', "\\|"))
}

fn json_text(draft: &Draft, blocks: &[Block; 3]) -> String {
    let rows = blocks.iter().flat_map(|block| &block.rows);
    let confidence = rows.filter_map(|row| Some((row.id.clone(), json!(certainty(draft, row)?.id()))));
    let [console, service, connection] = blocks.each_ref().map(|block| -> Map<String, Value> {
        block.rows.iter().map(|row| (row.id.clone(), json!(row.content.value().ok()))).collect()
    });
    let document = json!({
        "data_center": draft.center.map(|center| center.row().location),
        "facts_version": VERSION,
        "callback_confidence": confidence.collect::<Map<_, _>>(),
        "api_console": console,
        "custom_service": service,
        "connection": connection,
    });
    format!("{document:#}\n")
}

fn csv(draft: &Draft, blocks: &[Block]) -> String {
    let mut out = String::from("form,label,value\r\n");
    let mut line = |cells: [&str; 3]| out.push_str(&format!("{}\r\n", cells.map(csv_cell).join(",")));
    line(["", "Facts version", VERSION]);
    for block in blocks {
        for row in &block.rows {
            let (form, label) = (block.form.title(), row.label.to_string());
            line([form, &label, row.content.value().unwrap_or_default()]);
            // A row of its own, so that every row keeps its three columns.
            if let Some(confidence) = certainty(draft, row) {
                line([form, &format!("{label} confidence"), confidence.id()]);
            }
        }
    }
    out
}

/// A cell of RFC 4180. What a spreadsheet would run as a formula gets an apostrophe: `=`, `+`, `-`, `@` and their
/// full-width forms at the beginning (OWASP, CSV injection).
pub fn csv_cell(value: &str) -> String {
    const FORMULA: [char; 8] = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    let guard = if value.starts_with(FORMULA) { "'" } else { "" };
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
        assert!(text.starts_with(&format!("Data center: Canada (ca)\nFacts version: {VERSION}\n")), "{text}");
        assert!(
            text.contains("\nAccess Token URL: https://accounts.zohocloud.ca/oauth/v2/token\n"),
            "{text}"
        );
        assert!(text.contains(&format!("\nClient Secret: ({})\n", scan::secret::IN_THE_CONSOLE)), "{text}");
    }

    #[test]
    fn markdown_escapes_what_breaks_a_table() {
        let mut draft = draft();
        draft.service_name = "a|b`c".into();
        let text = export(&draft, Format::Markdown);
        assert!(text.contains("| Service Name | ``a\\|b`c`` |"), "{text}");
        assert!(text.contains("| Scope Delimiter | `Comma` |"), "{text}");
        assert!(text.contains("| Scopes to select | `ZohoMarketingAutomation.campaign.ALL` |"), "{text}");
        assert!(text.contains("\n| Create And Connect | (Select it. A window opens"), "{text}");
    }

    #[test]
    fn json_has_every_key() {
        let value: Value = serde_json::from_str(&export(&draft(), Format::Json)).unwrap();
        assert_eq!(value["data_center"], "ca");
        assert_eq!(value["facts_version"], VERSION);
        assert_eq!(
            value["custom_service"]["authorize-url"],
            "https://accounts.zohocloud.ca/oauth/v2/auth?access_type=offline&prompt=consent"
        );
        assert_eq!(value["custom_service"]["client-secret"], Value::Null);
        assert_eq!(value["connection"]["use-credentials-of-login-user"], "Off");
        assert_eq!(value["connection"]["scopes-to-select"], "ZohoMarketingAutomation.campaign.ALL");
    }

    #[test]
    fn csv_is_quoted_and_no_formula_runs() {
        let mut draft = draft();
        draft.service_name = "=1+1, \"x\"".into();
        let text = export(&draft, Format::Csv);
        assert!(text.contains("Custom service,Service Name,\"'=1+1, \"\"x\"\"\"\r\n"), "{text}");
        for sign in ['+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'] {
            assert_eq!(csv_cell(&format!("{sign}1")), format!("\"'{sign}1\""));
        }
        assert_eq!(csv_cell("1=1"), "1=1");
    }

    #[test]
    fn a_callback_out_of_the_table_carries_its_confidence_and_one_of_the_person_does_not() {
        for center in facts::DataCenter::all() {
            let Some(cell) = center.row().callbacks.first() else { continue };
            let mut draft = Draft::example(center);
            let (word, label) = (cell.confidence.id(), cell.confidence.label());
            let value =
                |draft: &Draft| -> Value { serde_json::from_str(&export(draft, Format::Json)).unwrap() };
            assert_eq!(value(&draft)["callback_confidence"]["authorized-redirect-uri"], word);
            let certainty = msg!("export-certainty", confidence = label);
            assert!(export(&draft, Format::Text).contains(&format!("{}\n  ({certainty})", cell.value)));
            assert!(export(&draft, Format::Markdown).contains(&format!("`{}` ({label}) |", cell.value)));
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

    /// Without a data center and a name, a document says what to do first.
    #[test]
    fn an_empty_draft_gives_instructions() {
        let draft = Draft::default();
        let (none, first) = (text!("export-no-center"), text!("service-center-first"));
        let text = export(&draft, Format::Text);
        assert!(text.starts_with(&format!("Data center: {none}\n")), "{text}");
        assert!(text.contains(&format!("\nAuthorize URL: ({first})\n")), "{text}");
        let markdown = export(&draft, Format::Markdown);
        assert!(
            markdown.starts_with(&format!("Data center: {none}. Facts version: {VERSION}.\n")),
            "{markdown}"
        );
        assert!(markdown.contains(&format!("\n| Authorize URL | ({first}) |\n")), "{markdown}");
        let value: Value = serde_json::from_str(&export(&draft, Format::Json)).unwrap();
        assert_eq!(
            (&value["data_center"], &value["api_console"]["client-name"]),
            (&Value::Null, &Value::Null)
        );
        assert!(
            export(&draft, Format::Csv)
                .starts_with(&format!("form,label,value\r\n,Facts version,{VERSION}\r\n"))
        );
    }

    #[test]
    fn code_spans_and_cells() {
        for (value, span) in
            [("a", "`a`"), ("`a", "`` `a ``"), ("a`", "`` a` ``"), ("a``b`c", "```a``b`c```"), ("|", "`\\|`")]
        {
            assert_eq!(code_span(value), span);
        }
        for (value, cell) in [
            ("a", "a"),
            ("a,b", "\"a,b\""),
            ("a\nb", "\"a\nb\""),
            ("a\rb", "\"a\rb\""),
            ("a\"b", "\"a\"\"b\""),
        ] {
            assert_eq!(csv_cell(value), cell);
        }
        assert_eq!(
            Format::ALL.map(|format| format.title().name()),
            ["export-text", "export-markdown", "export-json", "export-csv"]
        );
    }

    /// Only the redirect URI has a confidence, also where another field has the same value.
    #[test]
    fn another_field_with_the_same_value_has_no_confidence() {
        let callback = DataCenter::Ca.first_callback().unwrap();
        let draft = Draft { homepage_url: callback.into(), ..draft() };
        let value: Value = serde_json::from_str(&export(&draft, Format::Json)).unwrap();
        let confidence = value["callback_confidence"].as_object().unwrap();
        assert_eq!(confidence.keys().collect::<Vec<_>>(), ["authorized-redirect-uri"]);
    }
}
