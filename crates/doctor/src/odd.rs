//! What is odd about the secrets of a text, seen before they are masked. Nothing of them is kept.

use std::collections::BTreeMap;

use scan::secret::MASK;
use scan::text::{part, rest};

/// What is odd about the secrets of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is seen by itself")]
pub struct Odd {
    /// A client secret ends in a space or a line break.
    pub(crate) secret_space: bool,
    /// A client ID or secret was sent with quotes around it.
    pub(crate) quotes: bool,
    /// A code has the parameters behind it in itself.
    pub(crate) code_tail: bool,
    /// The same code was sent more than once.
    pub(crate) code_twice: bool,
    /// A refresh token is the code, or the access token, of the same text.
    pub(crate) not_refresh: bool,
}

impl Odd {
    /// Of a text that is not masked yet.
    pub(crate) fn of(text: &str) -> Self {
        let mut odd = Self::default();
        let lower = text.to_ascii_lowercase();
        let secrets: Vec<&str> = values(text, &lower, "client_secret").map(|(_, value)| value).collect();
        let ends = ["%0a", "%0d", "%20", "\\n", "\\r", "+", " "];
        odd.secret_space = secrets.iter().any(|value| {
            let value = value.to_ascii_lowercase();
            value.len() > 8 && ends.iter().any(|end| value.ends_with(end))
        });
        let quoted = |value: &&str| {
            value.get(..3).is_some_and(|begin| begin.eq_ignore_ascii_case("%22") || begin == "%27")
        };
        odd.quotes =
            secrets.iter().any(quoted) || values(text, &lower, "client_id").any(|(_, value)| quoted(&value));
        // Of a response, the code is a parameter of a URL; of a request, it is a field.
        let mut sent: BTreeMap<&str, usize> = BTreeMap::new();
        let mut codes: Vec<&str> = Vec::new();
        for (at, value) in values(text, &lower, "code").filter(|(_, value)| is_token(value)) {
            let encoded = value.to_ascii_lowercase();
            odd.code_tail |= encoded.contains("%26") || encoded.contains("%3d");
            codes.push(value);
            let line = part(text, 0, at).rsplit('\n').next().unwrap_or_default();
            let word = line.rsplit(char::is_whitespace).next().unwrap_or_default();
            if !word.contains("://") && !word.contains('?') {
                *sent.entry(value).or_default() += 1;
            }
        }
        odd.code_twice = sent.values().any(|times| *times > 1);
        let access: Vec<&str> = values(text, &lower, "access_token").map(|(_, value)| value).collect();
        let refreshes =
            values(text, &lower, "grant_type").any(|(_, value)| value.eq_ignore_ascii_case("refresh_token"));
        odd.not_refresh = refreshes
            && values(text, &lower, "refresh_token")
                .any(|(_, value)| is_token(value) && (codes.contains(&value) || access.contains(&value)));
        odd
    }
}

/// Whether a value is a token or a code, by its beginning.
fn is_token(value: &str) -> bool {
    value.starts_with("1000.") && value.len() > 40 && !value.contains(MASK)
}

/// The places and the values of a key, as they are written.
fn values<'t>(text: &'t str, lower: &'t str, key: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
    lower.match_indices(key).take(100).filter_map(move |(at, _)| {
        let apart = !part(lower, 0, at).ends_with(|ch: char| ch.is_alphanumeric());
        let behind = rest(text, at + key.len());
        let value = behind.trim_start_matches(['"', '\'', '\\', ' ', ':', '=', '>', ',', '\t']);
        let between = behind.len() - value.len();
        // Inside of quotes a space belongs to the value.
        let quote = part(behind, 0, between).chars().next_back().filter(|ch| matches!(ch, '"' | '\''));
        let end = match quote {
            Some(quote) => value.find([quote, '\n'])?,
            None => value
                .find(['&', '"', '\'', '\\', '\n', '\r', ' ', ',', ';', '<', '}', ')'])
                .unwrap_or(value.len()),
        };
        (apart && between > 0).then(|| (at, part(value, 0, end)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";

    #[test]
    fn what_is_odd_about_secrets_is_seen() {
        let of = |text: &str| Odd::of(&text.replace("CODE", CODE));
        assert!(of("client_secret=abcdef0123456789%0A").secret_space);
        assert!(of("{\"client_secret\": \"abcdef0123456789 \"}").secret_space);
        assert!(!of("client_secret=abcdef0123456789\nclient_id=x").secret_space);
        // A text inside of JSON.
        assert!(!of("{\"body\":\"client_secret=abcdef0123456789\\nclient_id=x\"}").secret_space);
        assert!(of("{\"body\":\"client_secret=abcdef0123456789%0A\\nclient_id=x\"}").secret_space);
        assert!(of("client_id=%221000.AB%22&x=1").quotes);
        assert!(of("code=CODE%26location%3Dus").code_tail);
        assert!(!of("code=CODE&location=us").code_tail);
        assert!(of("{\"code\":\"CODE\"} {\"code\":\"CODE\"}").code_twice);
        // It comes once and is sent once.
        assert!(!of("https://x.example/?code=CODE&location=eu\ncode=CODE&grant_type=y").code_twice);
        assert!(of("?code=CODE\ngrant_type=refresh_token&refresh_token=CODE").not_refresh);
        assert!(!of("?code=CODE\n{\"refresh_token\":\"CODE\"}").not_refresh);
        assert_eq!(of("The code is 1000.x, the client_secret"), Odd::default());
    }
}
