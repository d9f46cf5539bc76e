//! The body of a response, read before its status: JSON, a page of HTML, or neither.
//!
//! Zoho sends errors with status 200 and pages of HTML where JSON belongs, so the body alone says what a response is.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use words::{Message, msg, text};

use facts::error::Error;
use scan::secret;

/// An error that a response names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorResponse {
    /// The error, if a source explains it.
    pub error: Option<Error>,
    /// Its name as the response has it, fit to be shown.
    pub name: String,
    /// What the response says about it, fit to be shown.
    pub description: Option<String>,
}

impl ErrorResponse {
    /// What happened.
    pub fn message(&self) -> Message {
        let name = &self.name;
        match (self.error, &self.description) {
            (Some(error), _) => msg!("oauth-error-known", meaning = error.entry().meaning, name),
            (None, None) => msg!("oauth-error-unknown", name),
            (None, Some(said)) => msg!("oauth-error-unknown-said", name, said),
        }
    }
}

/// What the response of a call or of a revocation turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Whether it is certain that the request did what it is for: the token works, or does not work any more.
    pub good: bool,
    /// What happened, and what to do.
    pub message: Message,
    /// The error, if a source explains it.
    pub error: Option<Error>,
}

impl Judged {
    pub(crate) fn new(good: bool, message: impl Into<Message>) -> Self {
        Self { good, message: message.into(), error: None }
    }

    pub(crate) fn refused(response: &ErrorResponse) -> Self {
        Self { error: response.error, ..Self::new(false, response.message()) }
    }
}

/// Why a response cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Nothing in it.
    Empty,
    /// A page of HTML, with its title, fit to be shown.
    Html(Option<String>),
    /// An object without what was expected, and with these fields.
    Unexpected(Vec<String>),
    /// Something else: no JSON, no object, fields or values that must not be trusted.
    Broken(Message),
}

impl Unreadable {
    /// What happened, for a response of the token endpoint or of an API.
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => text!("oauth-response-empty").into(),
            Self::Html(_) => text!("oauth-response-not-json").into(),
            Self::Unexpected(fields) if fields.is_empty() => text!("oauth-response-no-fields").into(),
            Self::Unexpected(fields) => msg!("oauth-response-other-fields", fields = fields.join(", ")),
            Self::Broken(why) => why.clone(),
        }
    }
}

/// The fields of an object, each key once, in the order of the text.
pub(crate) struct Fields(Vec<(String, Value)>);

impl Fields {
    /// The value of `key`; `None` if it is not there or null.
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.0.iter().find(|(other, _)| other == key).map(|(_, value)| value).filter(|value| !value.is_null())
    }

    /// The value of `key` if it is a text that is not empty.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str().filter(|text| !text.is_empty())
    }

    /// The value of `key` as a whole number, also where it is written as a text.
    pub(crate) fn number(&self, key: &str) -> Option<u64> {
        let value = self.get(key)?;
        value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }

    pub(crate) fn unexpected(&self) -> Unreadable {
        Unreadable::Unexpected(self.keys().take(12).map(shown).collect())
    }

    pub(crate) fn into_value(self) -> Value {
        Value::Object(self.0.into_iter().collect())
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

pub(crate) fn read(body: &str, limit: usize) -> Result<Fields, Unreadable> {
    let text = body.trim_start_matches('\u{feff}').trim();
    Err(if text.is_empty() {
        Unreadable::Empty
    } else if body.len() > limit {
        Unreadable::Broken(msg!("oauth-response-too-long", bytes = body.len()))
    } else if text.starts_with('<') {
        Unreadable::Html(html_title(text))
    } else if let Ok(fields) = serde_json::from_str::<Fields>(text) {
        let mut seen = BTreeSet::new();
        // Readers would disagree about its value.
        let doubled = fields.keys().find(|key| !seen.insert(*key)).map(shown);
        let Some(field) = doubled else { return Ok(fields) };
        Unreadable::Broken(msg!("oauth-response-doubled", field))
    } else if serde_json::from_str::<Value>(text).is_ok() {
        Unreadable::Broken(msg!("oauth-response-not-an-object"))
    } else {
        Unreadable::Broken(msg!("oauth-response-not-json"))
    })
}

/// A text out of a response, fit to stand in a sentence: a token in a wrong place is not quoted.
pub(crate) fn shown(text: &str) -> String {
    scan::shown(&secret::quotable(text), 120)
}

/// The title of an HTML page, fit to be shown: at most 80 characters of what is between `<title>` and `</title>`.
pub fn html_title(html: &str) -> Option<String> {
    let lower = html.to_ascii_lowercase();
    let start = lower.find("<title>")? + "<title>".len();
    let end = start + lower.get(start..)?.find("</title>")?;
    let title = html.get(start..end)?.split_whitespace().collect::<Vec<_>>().join(" ");
    (!title.is_empty()).then(|| scan::shown(&secret::quotable(&title), 80))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(body: &str, expected: &str) {
        let got = match read(body, 100) {
            Ok(fields) => format!("{:?}", fields.keys().collect::<Vec<_>>()),
            Err(why) => format!("{why:?}"),
        };
        assert_eq!(got, expected, "{body:?}");
    }

    #[test]
    fn bodies() {
        check("", "Empty");
        check(" \r\n\u{feff}", "Broken(oauth-response-not-json)");
        check("\u{feff} \r\n", "Empty");
        check("{\"a\":1,\"b\":null}", r#"["a", "b"]"#);
        check("\u{feff}{\"a\":1}\r\n", r#"["a"]"#);
        check(r#"{"a":1,"b":2,"a":null}"#, r#"Broken(oauth-response-doubled[Text("a")])"#);
        check(r#"{"a":1,"\u0061":2}"#, r#"Broken(oauth-response-doubled[Text("a")])"#);
        check("[1]", "Broken(oauth-response-not-an-object)");
        check("null", "Broken(oauth-response-not-an-object)");
        check("\"x\"", "Broken(oauth-response-not-an-object)");
        check("{\"a\":1", "Broken(oauth-response-not-json)");
        check("{\"a\":1}x", "Broken(oauth-response-not-json)");
        check("OK", "Broken(oauth-response-not-json)");
        check("<!DOCTYPE html><html><TITLE>\n Zoho  Accounts </title>", r#"Html(Some("Zoho Accounts"))"#);
        check("<html><body>x", "Html(None)");
        check(&"x".repeat(100), "Broken(oauth-response-not-json)");
        check(&"x".repeat(101), "Broken(oauth-response-too-long[Number(101)])");
    }

    #[test]
    fn values() {
        let fields = read(r#"{"n":3600,"t":" 3600 ","e":"","z":null,"f":1.5}"#, 100).ok().unwrap();
        assert_eq!(
            (fields.number("n"), fields.number("t"), fields.number("f")),
            (Some(3600), Some(3600), None)
        );
        assert_eq!((fields.text("e"), fields.get("z"), fields.text("missing")), (None, None, None));
    }
}
