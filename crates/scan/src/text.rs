//! Parts of a text that never panic.

use std::ops::Range;

/// `text[from..to]`; empty where that is no part of the text.
pub fn part(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or_default()
}

/// `text[from..]`; empty where that is no part of the text.
pub fn rest(text: &str, from: usize) -> &str {
    text.get(from..).unwrap_or_default()
}

/// Whether a text has one of these words, which bars part; none where there are no words.
pub fn has_any(text: &str, words: &str) -> bool {
    words.split('|').any(|word| !word.is_empty() && text.contains(word))
}

/// The beginning of a text, of at most `most` bytes.
pub fn head(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    part(text, 0, end)
}

/// The end of a text, of at most `most` bytes.
pub fn tail(text: &str, most: usize) -> &str {
    let mut start = text.len().saturating_sub(most);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    rest(text, start)
}

/// Where the line of a text begins and ends that has `at` in it, without its break.
pub fn line_at(text: &str, at: usize) -> Range<usize> {
    let start = part(text, 0, at).rfind('\n').map_or(0, |before| before + 1);
    let end = rest(text, at).find('\n').map_or(text.len(), |length| at + length);
    start..end
}

/// The character at `at`, which must be where one begins.
pub(crate) fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..).and_then(|rest| rest.chars().next())
}

/// Where the first character is at or behind `from` that is one of these: `ascii` is asked of its byte, `other` of it
/// outside ASCII. Byte by byte, because every character of a long log goes through here.
pub(crate) fn find(
    text: &str,
    from: usize,
    ascii: impl Fn(u8) -> bool,
    other: impl Fn(char) -> bool,
) -> Option<usize> {
    let is = |at: usize, byte: u8| match byte {
        0..0x80 => ascii(byte),
        // None where no character begins.
        _ => char_at(text, at).is_some_and(&other),
    };
    let bytes = text.as_bytes();
    (from..bytes.len()).find(|at| bytes.get(*at).is_some_and(|byte| is(*at, *byte)))
}

/// The letters and digits of a key or a label, in lower case, for comparing two whatever their spelling. Not as a text of
/// its own: a log has a hundred thousand words, and each is compared with every key.
pub fn plain(key: &str) -> impl DoubleEndedIterator<Item = u8> + '_ {
    key.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_lowercase())
}

/// The position of the first character at which two texts differ, counted from 1; `None` if they are the same.
pub fn first_difference(left: &str, right: &str) -> Option<usize> {
    let common = left.chars().zip(right.chars()).take_while(|(a, b)| a == b).count();
    (left != right).then_some(common + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// No character is cut.
    #[test]
    fn beginnings_and_ends() {
        let text = "\u{e9}b\u{e9}";
        for (most, begin, end) in [
            (0, "", ""),
            (1, "", ""),
            (2, "\u{e9}", "\u{e9}"),
            (3, "\u{e9}b", "b\u{e9}"),
            (4, "\u{e9}b", "b\u{e9}"),
            (9, text, text),
        ] {
            assert_eq!((head(text, most), tail(text, most)), (begin, end), "{most}");
        }
    }

    #[test]
    fn lines_around_a_place() {
        let text = "ab\n\u{e9}c\n";
        for (at, line) in [(0, 0..2), (2, 0..2), (3, 3..6), (5, 3..6), (6, 3..6), (7, 7..7)] {
            assert_eq!(line_at(text, at), line, "{at}");
        }
    }

    #[test]
    fn where_two_texts_differ() {
        for (left, right, at) in
            [("a", "a", None), ("", "a", Some(1)), ("\u{e9}b", "\u{e9}c", Some(2)), ("ab", "a", Some(2))]
        {
            assert_eq!(first_difference(left, right), at, "{left} {right}");
        }
    }
}
