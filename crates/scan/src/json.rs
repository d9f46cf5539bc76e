//! JSON objects in any company, in time that grows with the text and no faster.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::Value;

use crate::text::{head, part, rest};

/// How often an opening brace may turn out to begin no object.
const MOST_TRIES: usize = 2_000;
/// How often a text that a terminal broke into lines is put together again.
const MOST_REPAIRS: usize = 50;
/// The longest text that is put together again, in bytes.
const LONGEST_REPAIR: usize = 16_000;

/// The JSON objects of the text that are in no other, with their places. Objects that a narrow terminal broke into
/// lines, in the middle of their words, are put together again.
pub fn objects(text: &str) -> Vec<(Range<usize>, Value)> {
    let mut found = Vec::new();
    let (mut at, mut tries, mut repairs) = (0, 0, 0);
    while let Some(start) = rest(text, at).find('{').map(|offset| at + offset) {
        let behind = rest(text, start);
        at = start + 1;
        // What follows the brace of an object is a key or the end; all else is braces in prose and code.
        if !matches!(behind.bytes().skip(1).find(|b| !b.is_ascii_whitespace()), Some(b'"' | b'}')) {
            continue;
        }
        let mut object = object_at(behind);
        if object.is_none() {
            tries += 1;
            if tries > MOST_TRIES {
                break;
            }
            let broken = head(behind, LONGEST_REPAIR);
            if repairs < MOST_REPAIRS && broken.contains('\n') {
                repairs += 1;
                object = across_lines(broken);
            }
        }
        if let Some((value, length)) = object {
            at = start + length;
            found.push((start..at, value));
        }
    }
    found
}

/// The object with which `broken` begins when its line breaks are left out, and its length with them.
fn across_lines(broken: &str) -> Option<(Value, usize)> {
    let whole = |ch: &char| !matches!(ch, '\n' | '\r');
    let joined: String = broken.chars().filter(whole).collect();
    let (value, length) = object_at(&joined)?;
    let mut read = 0;
    let end = broken.char_indices().filter(|(_, ch)| whole(ch)).find_map(|(at, ch)| {
        read += ch.len_utf8();
        (read >= length).then_some(at + ch.len_utf8())
    });
    Some((value, end.unwrap_or(broken.len())))
}

/// The object that `text` begins with, and how many bytes it takes.
fn object_at(text: &str) -> Option<(Value, usize)> {
    let mut stream = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    match stream.next()? {
        Ok(value @ Value::Object(_)) => Some((value, stream.byte_offset())),
        _ => None,
    }
}

/// The text without these parts, each of which leaves a line break.
pub fn without(text: &str, parts: &[(Range<usize>, Value)]) -> String {
    let mut left = String::with_capacity(text.len());
    let mut at = 0;
    for (range, _) in parts {
        left.push_str(part(text, at, range.start));
        left.push('\n');
        at = range.end;
    }
    left.push_str(rest(text, at));
    left
}

/// Every text in a JSON value with its key, at most twelve deep and 500 of them; numbers as texts.
pub fn leaves(value: &Value) -> Vec<(&str, Cow<'_, str>)> {
    fn walk<'v>(key: &'v str, value: &'v Value, depth: usize, found: &mut Vec<(&'v str, Cow<'v, str>)>) {
        if depth > 12 || found.len() >= 500 {
            return;
        }
        match value {
            Value::Object(fields) => {
                fields.iter().for_each(|(key, value)| walk(key, value, depth + 1, found));
            }
            Value::Array(all) => all.iter().for_each(|value| walk(key, value, depth + 1, found)),
            Value::String(text) => found.push((key, Cow::Borrowed(text))),
            Value::Number(number) => found.push((key, Cow::Owned(number.to_string()))),
            Value::Bool(_) | Value::Null => {}
        }
    }
    let mut found = Vec::new();
    walk("", value, 0, &mut found);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_found_in_any_company() {
        let text = "log {not json} {\"a\":{\"b\":\"}\"}} tail {\"c\":1} {\"cut\":";
        let found = objects(text);
        assert_eq!(found.len(), 2);
        assert_eq!(without(text, &found), "log {not json} \n tail \n {\"cut\":");
        assert!(objects(&"{\"a\":".repeat(50_000)).is_empty());
        assert!(objects(&"{".repeat(50_000)).is_empty());
    }

    #[test]
    fn a_broken_line_is_no_end() {
        let text = "{\"access_tok\r\nen\":\"\u{e9}ab\r\ncd\"} tail {\"x\":1}";
        let found = objects(text);
        assert_eq!(
            found.iter().map(|(_, value)| value.to_string()).collect::<Vec<_>>(),
            ["{\"access_token\":\"\u{e9}abcd\"}", "{\"x\":1}"]
        );
        assert_eq!(without(text, &found), "\n tail \n");
    }

    /// Braces that begin no object are passed over, and broken objects put together, only so often.
    #[test]
    fn tries_and_repairs_are_bounded() {
        let count = |text: &str| objects(text).len();
        let behind = |tries: usize| format!("{}{{\"x\":1}}", "{\"a ".repeat(tries));
        assert_eq!((count(&behind(MOST_TRIES)), count(&behind(MOST_TRIES + 1))), (1, 0));
        let broken = |repairs: usize| "{\"a\nb\":1} ".repeat(repairs);
        assert_eq!(count(&broken(MOST_REPAIRS)), MOST_REPAIRS);
        assert_eq!(count(&broken(MOST_REPAIRS + 1)), MOST_REPAIRS);
    }

    #[test]
    fn leaves_are_bounded() {
        let deep = serde_json::from_str(&format!("{}1{}", "{\"a\":".repeat(100), "}".repeat(100))).unwrap();
        assert!(leaves(&deep).is_empty());
        for (open, close) in [("{\"a\":", "}"), ("[", "]")] {
            let count = |depth: usize| {
                let text = format!("{{\"x\":{}1{}}}", open.repeat(depth - 1), close.repeat(depth - 1));
                leaves(&serde_json::from_str(&text).unwrap()).len()
            };
            assert_eq!((count(12), count(13)), (1, 0), "{open}");
        }
        assert_eq!(leaves(&serde_json::json!(vec![1; 600])).len(), 500);
        let value = serde_json::json!({"errors": [{"id": "F7003", "code": 57}]});
        assert_eq!(leaves(&value), [("code", Cow::from("57")), ("id", Cow::from("F7003"))]);
    }
}
