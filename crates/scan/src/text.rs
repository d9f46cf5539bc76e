//! Parts of a text that never panic.

use std::cell::RefCell;
use std::ops::Range;
use std::str::MatchIndices;

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
    words.split('|').any(|word| !word.is_empty() && has(text, word))
}

/// The words of a list that a text has: found once, where each of its lines is looked through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Present<'w>(Vec<&'w str>);

impl<'w> Present<'w> {
    /// Of a list in which bars part the words.
    pub fn of(text: &str, words: &'w str) -> Self {
        Self(words.split('|').filter(|word| !word.is_empty() && has(text, word)).collect())
    }

    /// The same for parts that are looked through with blanks around them.
    pub fn of_padded(text: &str, words: &'w str) -> Self {
        Self(words.split('|').filter(|word| !word.is_empty() && has(text, word.trim())).collect())
    }

    /// Whether the text has none of them.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a part of the text has one of them.
    pub fn is_in(&self, part: &str) -> bool {
        self.0.iter().any(|word| part.contains(word))
    }
}

/// Whether a list of words, which bars part, has this one.
pub fn lists(words: &str, word: &str) -> bool {
    words.split('|').any(|known| known == word)
}

/// Whether a text has this word.
pub fn has(text: &str, word: &str) -> bool {
    !lacks(text, word) && text.contains(word)
}

/// Where a text has this word.
pub fn places<'t, 'w>(text: &'t str, word: &'w str) -> MatchIndices<'t, &'w str> {
    if lacks(text, word) { "" } else { text }.match_indices(word)
}

/// Which runs of three bytes are in a text, as far as so many bits can tell, and where the text is in the memory.
struct Index {
    text: Range<usize>,
    signs: Vec<u64>,
}

thread_local! {
    static INDEX: RefCell<Option<Index>> = const { RefCell::new(None) };
}

/// A shorter text is searched as fast as it is asked for.
const WORTH_AN_INDEX: usize = 10_000;

/// Reads a text that [`has`], [`has_any`] and [`places`] are asked for again and again, also for parts of it: most words that a
/// long text lacks, they then know without a search.
pub fn indexed<T>(text: &str, read: impl FnOnce() -> T) -> T {
    if text.len() < WORTH_AN_INDEX {
        return read();
    }
    let mut signs = vec![0; 1 << (SIGN_BITS - 6)];
    for place in runs(text).map(sign) {
        if let Some(bits) = signs.get_mut(place >> 6) {
            *bits |= 1 << (place & 63);
        }
    }
    let start = text.as_ptr().addr();
    // As long as the text is lent to this, nothing else is where it is.
    let around = INDEX.replace(Some(Index { text: start..start + text.len(), signs }));
    let read = read();
    INDEX.set(around);
    read
}

const SIGN_BITS: usize = 16;

fn runs(text: &str) -> impl Iterator<Item = [u8; 3]> {
    text.as_bytes().windows(3).filter_map(|run| run.try_into().ok())
}

/// The bit of a run.
fn sign(run: [u8; 3]) -> usize {
    let [first, second, third] = run.map(usize::from);
    (first ^ second << 5 ^ third << 10) & ((1 << SIGN_BITS) - 1)
}

/// Whether it is certain without a search that a text lacks a word.
pub fn lacks(text: &str, word: &str) -> bool {
    if text.len() < WORTH_AN_INDEX {
        return false;
    }
    INDEX.with_borrow(|index| {
        let start = text.as_ptr().addr();
        let of_text = |index: &&Index| index.text.start <= start && start + text.len() <= index.text.end;
        index.as_ref().filter(of_text).is_some_and(|index| {
            let has =
                |place: usize| index.signs.get(place >> 6).is_some_and(|bits| bits >> (place & 63) & 1 == 1);
            !runs(word).map(sign).all(has)
        })
    })
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
    /// With its index, a text has what it has without: whole, in parts, and beside another text.
    #[test]
    fn an_index_changes_no_answer() {
        let line = "2026-03-09 07:15:42 [worker-3] INFO fetched 25 records of Deals for \u{4f1a}\u{8ba1}\n";
        let text = line.repeat(400) + "{\"error\":\"invalid_scope\"}";
        let other = "error=access_denied ".repeat(1_000);
        let words = [
            "invalid_scope",
            "Deals",
            "\u{8ba1}\n2",
            "access_denied",
            "e",
            "",
            "deals",
            "{\"",
            "records of d",
        ];
        let told = |text: &str| {
            let places = |word: &str| places(text, word).map(|(at, _)| at).collect::<Vec<_>>();
            words.map(|word| (has(text, word), has_any(text, &format!("zebra|{word}")), places(word)))
        };
        let half = part(&text, 0, text.len() / 2 / line.len() * line.len());
        let all = || [told(&text), told(half), told(&other), told(line)];
        let plain = all();
        let within = indexed(&text, || {
            assert!(lacks(&text, "access_denied") && lacks(half, "zebra"));
            assert!(!lacks(&other, "zebra") && !lacks(&text, "invalid_scope") && !lacks(line, "zebra"));
            let inner = indexed(&other, || (lacks(&other, "zebra"), lacks(&text, "zebra"), all()));
            assert_eq!(inner, (true, false, plain.clone()));
            assert!(lacks(&text, "zebra"));
            all()
        });
        assert_eq!(within, plain);
        assert!(!lacks(&text, "access_denied"));
    }

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
