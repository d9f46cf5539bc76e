//! The texts of XML, as older APIs answer with it.

use std::borrow::Cow;

use crate::text::{has_any, part, rest};

/// How many elements are looked at.
const MOST: usize = 500;

/// Whether a text in lower case has XML of an API in it: elements by which answers and errors begin, and no page.
pub fn is_there(lower: &str) -> bool {
    has_any(lower, "<response|<error|<code>|<?xml|<result") && !has_any(lower, "<html|<!doctype html")
}

/// Every text of an element that has no other in it, with the name of its element.
pub fn leaves(text: &str) -> Vec<(&str, Cow<'_, str>)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('<').take(MOST) {
        let behind = rest(text, at + 1);
        let Some(end) = behind.find('>') else { break };
        let name = part(behind, 0, end).split_ascii_whitespace().next().unwrap_or_default();
        let begins = name.starts_with(|ch: char| ch.is_ascii_alphabetic());
        let inner = rest(behind, end + 1);
        let value = part(inner, 0, inner.find('<').unwrap_or(inner.len())).trim();
        let closes = inner.find("</").is_some_and(|close| Some(close) == inner.find('<'));
        if begins && closes && !value.is_empty() {
            found.push((name, Cow::Borrowed(value)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_elements() {
        let read = |text: &'static str| -> Vec<(&str, String)> {
            leaves(text).into_iter().map(|(name, value)| (name, value.into_owned())).collect()
        };
        let text = "x <response uri=\"/a\"><error><code>4834</code>\n <message> Invalid Ticket </message></error></response>";
        assert_eq!(read(text), [("code", "4834".to_owned()), ("message", "Invalid Ticket".to_owned())]);
        assert_eq!(read("<a><b></b></a> a < b <c"), []);
        assert_eq!(read("<a>1<b>2</b>"), [("b", "2".to_owned())]);
        assert!(is_there("<response><error>") && !is_there("<html><error>") && !is_there("a < b"));
        // Neither many elements nor none that ends take long.
        assert!(leaves(&"<a>1</a>".repeat(1000)).len() <= MOST);
        assert!(leaves(&"<".repeat(10_000)).is_empty());
    }
}
