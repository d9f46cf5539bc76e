//! The value behind a key, in whatever notation: `key=value`, `"key": "value"`, `'key' => 'value'`, `key%3Dvalue`,
//! `<key>value</key>`, `key="k" value="v"`, two columns, a label with its value in the next line.

use crate::text::{char_at, part, rest};

/// A quote as a page of HTML writes it.
const ENTITY: &str = "&quot;";

/// The quotes around keys and values; a word processor makes the last four of the first two.
const QUOTES: [char; 7] = ['"', '\'', '`', '\u{201c}', '\u{201d}', '\u{2018}', '\u{2019}'];

/// Where a value is, and what makes it the value of the key before it.
#[derive(Clone, Copy)]
pub(crate) struct Value {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// What is between the key and the value.
    pub(crate) sign: Sign,
    pub(crate) quoted: bool,
}

/// What is between a key and its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// `=` or `=>`, the quotes of a second attribute, or the end of a tag.
    Equals,
    /// `:`
    Colon,
    /// Nothing but the space, the comma, the bar or the line break that parts two columns, which may as well be those of
    /// a sentence.
    Column(char),
}

/// The value of the key at `start..end`; `None` if what follows is no value. The value may be empty.
///
/// `wanted` says from where a value begins, and from its sign, whether it is of any use: only then it is measured, which
/// may go to the end of the text.
pub(crate) fn value_behind(
    text: &str,
    start: usize,
    end: usize,
    wanted: impl Fn(usize, Sign) -> bool,
) -> Option<Value> {
    let mut from = end;
    let mut separator: Option<(char, usize)> = None;
    let mut column = None;
    let mut quote = None;
    // Behind the first quote that follows the separator.
    let mut opened_at = None;
    let mut gap = 0;
    // `--client-secret value`
    let option = rest(text, start).starts_with("--");
    loop {
        let behind = rest(text, from);
        let (ch, length, times) = match escape(behind) {
            Some(escape) => (char::from(escape.byte), escape.length, escape.times),
            None if behind.starts_with(ENTITY) => ('"', ENTITY.len(), 0),
            None => behind.chars().next().map(|ch| (ch, ch.len_utf8(), 0))?,
        };
        match ch {
            '=' | ':' if separator.is_none() => separator = Some((ch, times)),
            '\u{ff1a}' if separator.is_none() => separator = Some((':', 0)),
            // A call with the value as its only argument: `clientSecret("value")`.
            '(' if separator.is_none() && from == end && quoted_argument(behind) => {
                separator = Some(('=', 0));
            }
            // `=>`, `:=` and `==`.
            '>' | '=' if part(text, end, from).ends_with(['=', ':']) => {}
            '>' if separator.is_none() && from == end && opens_tag(text, start) => {
                return wanted(from + 1, Sign::Equals).then(|| element(text, from + 1));
            }
            _ if QUOTES.contains(&ch) => {
                quote = Some((ch, times));
                // Two quotes and the end of a value: there is none between them.
                let ends = |ch: char| ch.is_whitespace() || ",;)]}&>/".contains(ch);
                let next = rest(text, from + length).chars().next();
                if opened_at == Some(from) && next.is_none_or(ends) {
                    let sign = if matches!(separator, Some((':', _))) { Sign::Colon } else { Sign::Equals };
                    return wanted(from, sign).then_some(Value { from, to: from, sign, quoted: true });
                }
                if separator.is_some() && opened_at.is_none() {
                    opened_at = Some(from + length);
                }
            }
            '\t' | '|' | ',' | '\n' | '\r' if separator.is_none() => column = Some(ch),
            '\\' => {}
            ']' if separator.is_none() && quote.is_some() => {}
            // A remark behind the key: `refresh_token (production): …`.
            '(' if separator.is_none() && from > end && remark(behind).is_some() => {
                from += remark(behind).unwrap_or(1) - 1;
            }
            '[' if separator.is_none() && from == end => {
                let digits = behind.bytes().skip(1).take_while(u8::is_ascii_digit).count();
                if rest(behind, digits + 1).starts_with(']') {
                    from += digits + 1;
                } else {
                    break;
                }
            }
            // The second attribute: `key="client_secret" value="…"`.
            'v' | 'V' if separator.is_none() && quote.is_some() && is_value(behind) => {
                from += "value".len() - 1;
            }
            _ if ch.is_whitespace() && !matches!(ch, '\n' | '\r') => gap += 1,
            _ => break,
        }
        from += length;
    }
    // Two columns, as a person writes them down.
    if separator.is_none() && column.is_none() && gap >= 2 {
        column = Some(' ');
    }
    if separator.is_none() && option && gap == 1 {
        separator = Some(('=', 0));
    }
    let sign = match (separator, column) {
        (Some((':', _)), _) => Sign::Colon,
        (Some(_), _) => Sign::Equals,
        (None, column) => Sign::Column(column?),
    };
    if !wanted(from, sign) {
        return None;
    }
    let encoded = separator.map_or(0, |(_, times)| times);
    let between = part(text, end, from);
    // A quote in front of the separator closes the key; behind it, it opens the value.
    let slashed = between.ends_with("\\\"") || between.ends_with("\\'");
    let opened = quote.filter(|_| {
        let before = between.trim_end_matches(|ch: char| ch == '\\' || ch.is_whitespace());
        before.ends_with(QUOTES) || ["%22", "%27", "2522"].iter().any(|quote| before.ends_with(quote))
    });
    let behind = rest(text, from);
    let entity = between.ends_with(ENTITY);
    let length = match opened {
        _ if entity => behind.find(ENTITY).unwrap_or(behind.len()),
        // A word processor may have turned one of the two only.
        Some((quote, _)) if !quote.is_ascii() => {
            let ends = |ch| matches!(ch, '"' | '\n' | '\u{201c}' | '\u{201d}' | '\u{2018}' | '\u{2019}');
            behind.find(ends).unwrap_or(behind.len())
        }
        Some((quote, times)) => quoted_length(behind, quote, times, slashed),
        None if separator.is_none() => column_length(behind),
        None => bare_length(behind, encoded),
    };
    Some(Value { from, to: from + length, sign, quoted: entity || opened.is_some() })
}

/// The value of the key at `at` in a text that is searched for one key: decoded, and only behind a sign that makes it
/// one or in a column of its own.
pub fn decoded(text: &str, start: usize, end: usize) -> Option<std::borrow::Cow<'_, str>> {
    let wanted = |_, sign| !matches!(sign, Sign::Column(',' | '\n' | '\r'));
    let value = value_behind(text, start, end, wanted)?;
    percent_encoding::percent_decode_str(part(text, value.from, value.to).trim()).decode_utf8().ok()
}

/// How long a remark in brackets is that a separator follows.
fn remark(behind: &str) -> Option<usize> {
    let near = crate::text::head(behind, 40);
    let end = near.find(')')? + 1;
    let plain = !part(near, 1, end - 1).contains(['(', '=', ':', '"', '\'', '\n']);
    (plain && rest(near, end).trim_start_matches(' ').starts_with([':', '='])).then_some(end)
}

/// Whether a text begins with a bracket and a quote behind it, as the arguments of a call do.
fn quoted_argument(behind: &str) -> bool {
    rest(behind, 1).trim_start_matches(' ').starts_with(['"', '\'', '`'])
}

fn is_value(behind: &str) -> bool {
    let word = behind.get(.."value".len()).is_some_and(|word| word.eq_ignore_ascii_case("value"));
    word && rest(behind, "value".len()).starts_with(|ch: char| !ch.is_alphanumeric())
}

/// Whether the key that begins at `start` is the name of a tag.
fn opens_tag(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let space = before.trim_end_matches(|ch: char| ch.is_ascii_alphanumeric());
    space.ends_with('<') || before.ends_with(':') && crate::text::tail(before, 100).contains('<')
}

fn element(text: &str, from: usize) -> Value {
    let length = rest(text, from).find(['<', '\n']).unwrap_or(text.len() - from);
    let whole = part(text, from, from + length);
    let from = from + whole.len() - whole.trim_start().len();
    Value { from, to: from + whole.trim().len(), sign: Sign::Equals, quoted: true }
}

/// A percent-encoded character.
pub(crate) struct Escape {
    /// What it encodes.
    pub(crate) byte: u8,
    /// How often it was encoded: `%3D` once, `%253D` twice.
    pub(crate) times: usize,
    /// How many bytes it takes.
    pub(crate) length: usize,
}

/// The escape with which `text` begins.
pub(crate) fn escape(text: &str) -> Option<Escape> {
    let mut rest = text.strip_prefix('%')?;
    let mut times = 1;
    while let Some(inner) = rest.strip_prefix("25").filter(|inner| begins_with_hex(inner)) {
        rest = inner;
        times += 1;
    }
    let byte = u8::from_str_radix(rest.get(..2).filter(|_| begins_with_hex(rest))?, 16).ok()?;
    Some(Escape { byte, times, length: text.len() - rest.len() + 2 })
}

fn begins_with_hex(text: &str) -> bool {
    text.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2
}

/// How long a value is up to the quote that closes it, or to the end of the line if none does. Inside another string
/// (`slashed`) the quotes around it have a backslash in front; elsewhere a quote with a backslash is part of it.
fn quoted_length(text: &str, quote: char, times: usize, slashed: bool) -> usize {
    let mut slashes = 0;
    let mut at = 0;
    while let Some(ch) = char_at(text, at).filter(|ch| !matches!(ch, '\n' | '\r')) {
        let found = escape(rest(text, at)).filter(|escape| times > 0 && escape.times == times);
        let here = if times == 0 { Some(ch) } else { found.as_ref().map(|found| char::from(found.byte)) };
        if here == Some(quote) && slashes % 2 == usize::from(slashed) {
            return at - usize::from(slashed);
        }
        slashes = if ch == '\\' { slashes + 1 } else { 0 };
        at += found.map_or(ch.len_utf8(), |found| found.length);
    }
    at
}

/// How long a value beside or below its label is; none if it is longer than any that somebody chose.
fn column_length(text: &str) -> usize {
    let ends = |(at, ch): &(usize, char)| ch.is_whitespace() || matches!(ch, ',' | '|') || *at > 200;
    match text.char_indices().find(ends) {
        Some((at, _)) if at > 200 => 0,
        Some((at, _)) => at,
        None => text.len(),
    }
}

/// How long a value without quotes is, whose separator was encoded that often.
fn bare_length(text: &str, encoded: usize) -> usize {
    let mut at = 0;
    while let Some(ch) = char_at(text, at) {
        let found = escape(rest(text, at));
        let inside = found.as_ref().is_some_and(|found| {
            found.times == encoded && (b"&#\"'<>".contains(&found.byte) || found.byte.is_ascii_whitespace())
        });
        let closes = "&#,;)}]\"'`|>".contains(ch) && ends_here(rest(text, at));
        if ch.is_whitespace()
            || ch == '<'
            || inside
            || closes
            || ch == '\\' && breaks_line(rest(text, at + 1))
        {
            return at;
        }
        at += found.map_or(ch.len_utf8(), |found| found.length);
    }
    at
}

/// Whether what is behind a backslash is a line break inside of a string, and no more of a value.
fn breaks_line(behind: &str) -> bool {
    behind.strip_prefix(['n', 'r']).is_some_and(|next| {
        let first = next.chars().next();
        first.is_none_or(|ch| matches!(ch, '\\' | '{' | '[' | '"' | '<' | '-' | '>')) || ends_here(next)
    })
}

/// Whether what is behind the signs shows that a value ended there: nothing, a space, or another key.
///
/// Looks no further than a key can be long.
fn ends_here(behind: &str) -> bool {
    let near = crate::text::head(behind, 100);
    let after = near.trim_start_matches([
        ',', ';', ')', '}', ']', '"', '\'', '`', '|', '>', '\\', '&', '#', '?', '{', '[',
    ]);
    let key = after.find(|ch: char| !(ch.is_ascii_alphanumeric() || "_-.".contains(ch))).unwrap_or(0);
    after.chars().next().is_none_or(char::is_whitespace)
        || (1..=64).contains(&key)
            && rest(after, key).trim_start_matches(['"', '\'', '\\', ' ']).starts_with(['=', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_often_a_character_is_encoded() {
        let read = |text: &str| escape(text).map(|found| (char::from(found.byte), found.times, found.length));
        for (text, expected) in [
            ("%3Dx", Some(('=', 1, 3))),
            ("%253dx", Some(('=', 2, 5))),
            ("%25253D", Some(('=', 3, 7))),
            ("%25zz", Some(('%', 1, 3))),
            ("%+1", None),
            ("%zz", None),
            ("%2", None),
            ("3D", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn where_a_value_begins_and_ends() {
        let value = |text: &str| {
            let start = text.find("key").unwrap();
            decoded(text, start, start + 3).map(std::borrow::Cow::into_owned)
        };
        for (text, expected) in [
            ("key=:value", Some(":value")),
            ("key= =value", Some("=value")),
            ("key=\nvalue", Some("")),
            ("key=[1]x", Some("[1]x")),
            ("key[10]=value", Some("value")),
            ("key [0]=value", None),
            ("key]=value", None),
            ("key,  value", None),
            ("key\tvalue|x", Some("value")),
            ("\"key\": \" two words\"", Some("two words")),
            ("\u{201c}key\u{201d}: \u{201c}two words\u{201d}, x", Some("two words")),
            ("key%22%3A%22a%2522b%22%2C", Some("a%22b")),
            ("{\"name\":\"key\",\"vital\":\"x\"}", None),
            // Tags, and what only looks like one.
            ("<key>two words", Some("two words")),
            ("<mykey>two words</mykey>", Some("two words")),
            ("key>value", None),
            ("xkey>value", None),
            ("<b> key>value", None),
        ] {
            assert_eq!(value(text).as_deref(), expected, "{text}");
        }
        let sign = |text: &str| value_behind(text, 0, 3, |_, _| true).map(|value| value.sign);
        assert!(sign("key:=value") == Some(Sign::Colon) && sign("key=>value") == Some(Sign::Equals));
    }

    #[test]
    fn a_value_in_every_notation() {
        for text in [
            "key=value&x=1",
            "key = value",
            "\"key\": \"value\",",
            "'key' => 'value',",
            "{\\\"key\\\":\\\"value\\\"}",
            "  key      value",
            "key\tvalue",
            "| key | value |",
            "-d 'key=value' -d x=y",
            "key%3Dvalue%26x%3D1",
            "<key>value</key>",
            "<ns:key>value</ns:key>",
            "<add key=\"key\" value=\"value\"/>",
            "{\"name\":\"key\",\"value\":\"value\"}",
            "key[0]=value",
            "headers[\"key\"] = \"value\"",
            "key&quot;:&quot;value&quot;",
        ] {
            let start = text.rfind("key=\"key").map_or(text.find("key").unwrap(), |at| at + 5);
            assert_eq!(decoded(text, start, start + 3).as_deref(), Some("value"), "{text}");
        }
        for text in ["key is value", "key, value", "key\nvalue", "key", "key) = value"] {
            assert_eq!(decoded(text, 0, 3), None, "{text}");
        }
        assert_eq!(decoded("key=&x=1", 0, 3).as_deref(), Some(""));
        // In a column, nobody has longer values than this.
        for (length, read) in [(200, 200), (201, 0)] {
            let text = format!("key\t{} x", "x".repeat(length));
            assert_eq!(decoded(&text, 0, 3).map(|value| value.len()), Some(read), "{length}");
        }
        for (length, read) in [(200, 200), (201, 201), (300, 0)] {
            let text = format!("key\t{}", "x".repeat(length));
            assert_eq!(decoded(&text, 0, 3).map(|value| value.len()), Some(read), "{length}");
        }
    }
}
