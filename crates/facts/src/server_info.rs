//! `GET {accounts}/oauth/serverinfo`: what Zoho itself says of its accounts servers, held against the table.
//!
//! The shape is `{"result":"success","locations":{"us":"https://accounts.zoho.com",…}}`: from public code, read
//! 2026-11-23. The same code finds all centers but China in it.

use serde_json::Value;

use crate::DataCenter;
use scan::invisible;

/// The path of the list on every accounts server.
pub const PATH: &str = "/oauth/serverinfo";

/// The longest text that is read, in bytes; the list has less than one thousand.
pub const LONGEST: usize = 100_000;

/// How the list and the table differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Centers with the same accounts server in both.
    pub same: Vec<DataCenter>,
    /// Centers of the table for which the list names another server.
    pub changed: Vec<(DataCenter, String)>,
    /// Location codes that the table does not know, with their servers.
    pub new: Vec<(String, String)>,
    /// Centers of the table that the list does not name.
    pub absent: Vec<DataCenter>,
}

/// Reads the list, as the server gave it or as somebody copied it from a browser.
///
/// # Errors
/// A sentence that says what is the matter: too long, no JSON, or JSON without locations.
pub fn compare(text: &str) -> Result<Comparison, String> {
    if text.len() > LONGEST {
        return Err(format!(
            "The text has {} bytes; the list of servers has less than a thousand.",
            text.len()
        ));
    }
    // A copy may bring a byte order mark and words around the object along.
    let object = text.find('{').zip(text.rfind('}')).and_then(|(begin, end)| text.get(begin..=end));
    let Some(object) = object else {
        return Err("There is no JSON object in it. Copy the whole answer, from { to }.".into());
    };
    let value: Value = serde_json::from_str(object).map_err(|error| {
        format!(
            "It is not whole JSON (line {}, column {}). Copy the whole answer.",
            error.line(),
            error.column()
        )
    })?;
    let Some(locations) = value.get("locations").and_then(Value::as_object).filter(|all| !all.is_empty())
    else {
        return Err(
            "It is JSON, but it names no \u{201c}locations\u{201d}: it is not the list of servers.".into()
        );
    };
    let mut comparison = Comparison::default();
    for (code, server) in locations {
        let server = shown(server.as_str().unwrap_or("nothing"));
        match DataCenter::from_location(code) {
            Some(center) if is_ours(&server, center) => comparison.same.push(center),
            Some(center) => comparison.changed.push((center, server)),
            None => comparison.new.push((shown(code), server)),
        }
    }
    comparison.absent =
        DataCenter::all().filter(|center| !locations.contains_key(center.row().location)).collect();
    Ok(comparison)
}

fn is_ours(server: &str, center: DataCenter) -> bool {
    server.trim_end_matches('/') == format!("https://{}", center.row().accounts.value)
}

/// Text of somebody else's, short and with nothing hidden in it.
fn shown(text: &str) -> String {
    invisible::drawn(&text.chars().take(100).collect::<String>())
}

impl Comparison {
    /// What it comes to, in sentences, the gravest first.
    pub fn sentences(&self) -> Vec<String> {
        let mut sentences: Vec<String> = self
            .changed
            .iter()
            .map(|(center, server)| {
                format!(
                    "{center}: Zoho names {server}, this page {}. Do not rely on the table for this center.",
                    center.row().accounts.value
                )
            })
            .collect();
        sentences.extend(self.new.iter().map(|(code, server)| {
            format!("New: the location {code} at {server}. This page does not know this center.")
        }));
        let names = |centers: &[DataCenter]| centers.iter().map(|c| c.name()).collect::<Vec<_>>().join(", ");
        if !self.same.is_empty() {
            sentences.push(format!("The same in both: {}.", names(&self.same)));
        }
        if self.absent == [DataCenter::Cn] {
            sentences
                .push("China is not in the list; as far as is known it never was: it stands apart.".into());
        } else if !self.absent.is_empty() {
            sentences.push(format!("Not in the list: {}.", names(&self.absent)));
        }
        sentences
    }

    /// Whether nothing contradicts the table.
    pub fn agrees(&self) -> bool {
        self.changed.is_empty() && self.new.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(pairs: &[(&str, &str)]) -> String {
        let pairs: Vec<String> =
            pairs.iter().map(|(code, server)| format!("\"{code}\":\"{server}\"")).collect();
        format!("{{\"result\":\"success\",\"locations\":{{{}}}}}", pairs.join(","))
    }

    fn whole() -> Vec<(&'static str, String)> {
        DataCenter::all()
            .filter(|center| *center != DataCenter::Cn)
            .map(|center| (center.row().location, format!("https://{}", center.row().accounts.value)))
            .collect()
    }

    #[test]
    fn the_list_that_is_known_agrees() {
        let pairs = whole();
        let pairs: Vec<_> = pairs.iter().map(|(code, server)| (*code, server.as_str())).collect();
        let text = format!("\u{feff}HTTP/1.1 200\r\n\r\n{}\r\n", list(&pairs));
        let comparison = compare(&text).unwrap();
        assert!(comparison.agrees());
        assert_eq!(comparison.same.len(), 11);
        assert_eq!(comparison.absent, [DataCenter::Cn]);
        assert!(comparison.sentences()[1].starts_with("China is not in the list"));
    }

    #[test]
    fn what_differs_is_named() {
        let comparison = compare(&list(&[
            ("us", "https://accounts.zoho.com/"),
            ("eu", "https://accounts.zoho.com.evil.example"),
            ("br", "https://accounts.zoho.com.br"),
        ]))
        .unwrap();
        assert!(!comparison.agrees());
        let sentences = comparison.sentences();
        assert_eq!(
            sentences[0],
            "Europe: Zoho names https://accounts.zoho.com.evil.example, this page accounts.zoho.eu. Do not rely on the \
             table for this center."
        );
        assert!(sentences[1].starts_with("New: the location br at https://accounts.zoho.com.br."));
        assert_eq!(sentences[2], "The same in both: United States.");
        assert!(sentences[3].starts_with("Not in the list: "));
    }

    #[test]
    fn other_texts_are_refused_with_a_reason() {
        let check = |text: &str, expected: &str| {
            let error = compare(text).unwrap_err();
            assert!(error.contains(expected), "{text}: {error}");
        };
        check("", "no JSON object");
        check("} {", "no JSON object");
        check("<html></html>", "no JSON object");
        check("{\"locations\":{\"us\":\"https", "no JSON object");
        check("{\"locations\":{\"us\":\"x\"}", "not whole JSON");
        check("{\"error\":\"x\"}", "names no");
        check("{\"locations\":{}}", "names no");
        check(&format!("{{{}}}", " ".repeat(LONGEST)), "bytes");
        // Deep nesting is an error of the JSON reader, not of the stack.
        check(&format!("{{\"a\":{}{}}}", "[".repeat(20_000), "]".repeat(20_000)), "not whole JSON");
        assert_eq!(
            compare("{\"locations\":{\"us\":7}}").unwrap().changed,
            [(DataCenter::Us, "nothing".into())]
        );
    }
}
