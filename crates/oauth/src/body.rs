//! The body of an answer, read before its status: JSON, a page of HTML, or neither.
//!
//! Zoho sends errors with status 200 and pages of HTML where JSON belongs, so the body alone says what an answer is.
//! Knows no field's meaning.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

/// What a body turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Body {
    /// Nothing but blanks.
    Empty,
    /// More bytes than the reader was told to look at.
    TooLong(usize),
    /// A page of HTML, with its title.
    Html(Option<String>),
    /// A JSON object.
    Object(Fields),
    /// A JSON object in which this key stands twice: readers would disagree about its value.
    Doubled(String),
    /// JSON, but not an object.
    NotAnObject,
    /// Neither JSON nor HTML.
    NotJson,
}

/// The fields of an object, each key once, in the order of the text.
#[derive(Clone, PartialEq)]
pub(crate) struct Fields(Vec<(String, Value)>);

impl fmt::Debug for Fields {
    /// Only the keys: values may be tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(key, _)| key)).finish()
    }
}

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

    /// The keys, in the order of the text.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
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

/// Reads a body of at most `limit` bytes.
pub(crate) fn read(body: &str, limit: usize) -> Body {
    let text = body.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Body::Empty;
    }
    if body.len() > limit {
        return Body::TooLong(body.len());
    }
    if text.starts_with('<') {
        return Body::Html(title(text));
    }
    match serde_json::from_str::<Fields>(text) {
        Ok(fields) => match doubled(&fields) {
            Some(key) => Body::Doubled(key),
            None => Body::Object(fields),
        },
        Err(_) if serde_json::from_str::<Value>(text).is_ok() => Body::NotAnObject,
        Err(_) => Body::NotJson,
    }
}

fn doubled(fields: &Fields) -> Option<String> {
    let mut keys: Vec<&str> = fields.keys().collect();
    keys.sort_unstable();
    keys.windows(2)
        .find(|pair| pair.first() == pair.last())
        .and_then(|pair| Some((*pair.first()?).to_owned()))
}

/// What stands between `<title>` and `</title>`, at most 80 characters of it.
fn title(html: &str) -> Option<String> {
    let lower = html.to_ascii_lowercase();
    let start = lower.find("<title>")? + "<title>".len();
    let end = start + lower.get(start..)?.find("</title>")?;
    let title: String =
        html.get(start..end)?.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(80).collect();
    (!title.is_empty()).then_some(title)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(body: &str, expected: &str) {
        assert_eq!(format!("{:?}", read(body, 100)), expected, "{body:?}");
    }

    #[test]
    fn bodies() {
        check("", "Empty");
        check(" \r\n\u{feff}", "NotJson");
        check("\u{feff} \r\n", "Empty");
        check("{\"a\":1,\"b\":null}", r#"Object(["a", "b"])"#);
        check("\u{feff}{\"a\":1}\r\n", r#"Object(["a"])"#);
        check(r#"{"a":1,"b":2,"a":null}"#, r#"Doubled("a")"#);
        check(r#"{"a":1,"\u0061":2}"#, r#"Doubled("a")"#);
        check("[1]", "NotAnObject");
        check("null", "NotAnObject");
        check("\"x\"", "NotAnObject");
        check("{\"a\":1", "NotJson");
        check("{\"a\":1}x", "NotJson");
        check("OK", "NotJson");
        check("<!DOCTYPE html><html><TITLE>\n Zoho  Accounts </title>", r#"Html(Some("Zoho Accounts"))"#);
        check("<html><body>x", "Html(None)");
        check(&"x".repeat(101), "TooLong(101)");
    }

    #[test]
    fn values() {
        let Body::Object(fields) = read(r#"{"n":3600,"t":" 3600 ","e":"","z":null,"f":1.5}"#, 100) else {
            panic!()
        };
        assert_eq!(
            (fields.number("n"), fields.number("t"), fields.number("f")),
            (Some(3600), Some(3600), None)
        );
        assert_eq!((fields.text("e"), fields.get("z"), fields.text("missing")), (None, None, None));
    }
}
