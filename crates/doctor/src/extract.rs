//! Finds the parts of a text: JSON objects, addresses, words. In time that grows with the text and no faster.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::Value;

/// How often an opening brace may turn out to begin no object.
const MOST_TRIES: usize = 2_000;

/// `text`, cut at `most` bytes or a little before.
pub(crate) fn cut(text: &str, most: usize) -> &str {
    let mut index = most.min(text.len());
    while !text.is_char_boundary(index) {
        index -= 1;
    }
    &text[..index]
}

/// The JSON objects of the text that stand in no other, with their places.
pub(crate) fn objects(text: &str) -> Vec<(Range<usize>, Value)> {
    let mut found = Vec::new();
    let (mut at, mut tries) = (0, 0);
    while let Some(start) = text.get(at..).and_then(|rest| rest.find('{')).map(|offset| at + offset) {
        let rest = text.get(start..).unwrap_or_default();
        // What follows the brace of an object is a key or the end; all else is braces in prose and code.
        if !matches!(rest.bytes().skip(1).find(|b| !b.is_ascii_whitespace()), Some(b'"' | b'}')) {
            at = start + 1;
            continue;
        }
        let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        if let Some(Ok(value @ Value::Object(_))) = stream.next() {
            let end = start + stream.byte_offset();
            found.push((start..end, value));
            at = end;
        } else {
            tries += 1;
            if tries > MOST_TRIES {
                break;
            }
            at = start + 1;
        }
    }
    found
}

/// The text without these parts, each of which leaves a line break.
pub(crate) fn without(text: &str, parts: &[(Range<usize>, Value)]) -> String {
    let mut rest = String::with_capacity(text.len());
    let mut at = 0;
    for (range, _) in parts {
        rest.push_str(text.get(at..range.start).unwrap_or_default());
        rest.push('\n');
        at = range.end;
    }
    rest.push_str(text.get(at..).unwrap_or_default());
    rest
}

/// The words of a text, without the quotes, brackets and full stops around them.
///
/// Byte by byte and by a table, because every character of a long log goes through here.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let start = at;
            let mut gap = 1;
            while let Some(byte) = bytes.get(at) {
                gap = if byte.is_ascii() { usize::from(PARTS[usize::from(*byte)]) } else { gap_at(text, at) };
                if gap > 0 {
                    break;
                }
                at += 1;
            }
            let word = text.get(start..at).unwrap_or_default();
            at += gap;
            let around =
                |ch| matches!(ch, '(' | ')' | '[' | ']' | '{' | '}' | ',' | ';' | ':' | '.' | '!' | '\\');
            let bare = if word.is_empty() { word } else { word.trim_matches(around) };
            if !bare.is_empty() {
                return Some(bare);
            }
        }
        None
    })
}

/// The ASCII characters that part words: blanks and quotes.
const PARTS: [bool; 128] = {
    let mut parts = [false; 128];
    let mut ch = 0_u8;
    while ch.is_ascii() {
        parts[ch as usize] =
            ch.is_ascii_whitespace() || matches!(ch, 0x0b | b'"' | b'\'' | b'`' | b'<' | b'>');
        ch += 1;
    }
    parts
};

/// How many bytes the character takes that begins at `at`, if it is a blank or a quote; else none. Within a character,
/// nothing begins.
fn gap_at(text: &str, at: usize) -> usize {
    let ch = text.get(at..).and_then(|rest| rest.chars().next());
    let parts =
        |ch: &char| ch.is_whitespace() || matches!(ch, '\u{201c}' | '\u{201d}' | '\u{2018}' | '\u{2019}');
    ch.filter(parts).map_or(0, char::len_utf8)
}

/// Every text in a JSON value with its key, at most twelve deep; numbers as texts.
pub(crate) fn leaves(value: &Value) -> Vec<(&str, Cow<'_, str>)> {
    fn walk<'v>(key: &'v str, value: &'v Value, depth: usize, found: &mut Vec<(&'v str, Cow<'v, str>)>) {
        if depth > 12 || found.len() > 500 {
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
    fn leaves_are_bounded() {
        let deep = serde_json::from_str(&format!("{}1{}", "{\"a\":".repeat(100), "}".repeat(100))).unwrap();
        assert!(leaves(&deep).is_empty());
        let value = serde_json::json!({"errors": [{"id": "F7003", "code": 57}]});
        assert_eq!(leaves(&value), [("code", Cow::from("57")), ("id", Cow::from("F7003"))]);
    }

    #[test]
    fn words_come_bare() {
        assert_eq!(
            words("(\u{201c}invalid_code\u{201d}), <b>x</b>.").collect::<Vec<_>>(),
            ["invalid_code", "b", "x", "/b"]
        );
    }
}
