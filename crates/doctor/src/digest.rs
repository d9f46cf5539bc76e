//! What of a long text is read: the log of a day says the same thousands of times.

use std::ops::Range;

use facts::sign::TELLING;
use scan::order;
use scan::text::{head, part, rest};

/// A text of more bytes is condensed before it is read: nobody writes as much, and less than this is read within a few
/// frames.
pub const LONG: usize = 40_000;

/// How many bytes of either end stay as they are: what a person writes stands above a log or below it, and its end tells
/// what it came to.
const ENDS: usize = 4_000;
/// A longer line is read in pieces of at most so many bytes.
const LONGEST: usize = 1_000;
/// How many lines stay in front of one that tells something, and behind it.
const AROUND: usize = 6;
/// How many bits of a hash tell lines apart.
const TIMES_BITS: u32 = 20;
/// How often the same line counts, from the end: the last attempt is the one that matters.
const TIMES: u8 = 2;

/// A text of about [`LONG`] bytes with what a longer one tells: its ends, and the last lines that name an error or something
/// of OAuth, with those around them. `None` where it is not longer.
pub(crate) fn of(text: &str) -> Option<String> {
    if text.len() <= LONG {
        return None;
    }
    let signs = TELLING.split('|').map(|word| word.bytes().fold(BASIS, mixed));
    let signs = order::ranked(signs, |sign| *sign);
    let lines = lines(text);
    // By a part of the hash: two lines that have it in common are rare, and each counts twice.
    let mut times = vec![0_u8; 1 << TIMES_BITS];
    let mut kept = vec![false; lines.len()];
    let mut left = LONG;
    let mut keep = |index: usize, kept: &mut [bool]| {
        let (Some(line), Some(is_kept)) = (lines.get(index), kept.get_mut(index)) else { return true };
        if !*is_kept && line.len() <= left {
            (left, *is_kept) = (left - line.len(), true);
        }
        *is_kept
    };
    let at_an_end = |line: &Range<usize>| line.end <= ENDS || line.start + ENDS >= text.len();
    for (index, _) in lines.iter().enumerate().filter(|(_, line)| at_an_end(line)) {
        keep(index, &mut kept);
    }
    for (index, line) in lines.iter().enumerate().rev() {
        let (says, tells) = read(part(text, line.start, line.end), &signs);
        let place = usize::try_from(says >> (u64::BITS - TIMES_BITS)).unwrap_or_default();
        let Some(times) = times.get_mut(place) else { break };
        *times = times.saturating_add(1);
        let around = index.saturating_sub(AROUND)..=index + AROUND;
        if tells && *times <= TIMES && !around.rev().all(|index| keep(index, &mut kept)) {
            break;
        }
    }
    // As much as there is room for, where little is told.
    let _ = (0..lines.len()).rev().all(|index| keep(index, &mut kept));
    let mut digest = String::with_capacity(LONG);
    let mut end = 0;
    for (line, _) in lines.into_iter().zip(kept).filter(|(_, kept)| *kept) {
        // Pieces of a line between which one was left out are no longer one line.
        if line.start > end && !digest.ends_with('\n') {
            digest.push('\n');
        }
        digest.push_str(part(text, line.start, line.end));
        end = line.end;
    }
    Some(digest)
}

/// The lines of a text, and the pieces of its longest ones, which end behind an object, a value or a word.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let piece = head(rest(text, at), LONGEST);
        let whole = at + piece.len() == text.len();
        let end = piece
            .find('\n')
            .or_else(|| if whole { None } else { ['}', ',', ' '].iter().find_map(|end| piece.rfind(*end)) });
        let length = end.map_or(piece.len(), |end| end + 1);
        lines.push(at..at + length);
        at += length;
    }
    lines
}

/// The beginning of a hash of a word or of a line (FNV-1a).
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;

fn mixed(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
}

/// What a line says, as a hash of its words, in which those with a digit (times, ids, amounts) are all the same; and whether
/// it has one of these words.
fn read(line: &str, signs: &[u64]) -> (u64, bool) {
    let (mut says, mut tells) = (BASIS, false);
    let (mut word, mut has_digit, mut before) = (BASIS, false, b' ');
    for byte in line.bytes().chain([b' ']) {
        let is_letter = byte.is_ascii_alphanumeric() || !byte.is_ascii();
        let begins = !is_letter || byte.is_ascii_uppercase() && before.is_ascii_lowercase();
        if begins && word != BASIS {
            let known = signs.binary_search(&word).is_ok();
            tells |= known;
            let seen = if has_digit && !known { 0 } else { word };
            says = (says ^ seen).wrapping_mul(0x0100_0000_01b3);
            (word, has_digit) = (BASIS, false);
        }
        if is_letter {
            word = mixed(word, byte.to_ascii_lowercase());
            has_digit |= byte.is_ascii_digit();
        }
        before = byte;
    }
    (says, tells)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(text: &str) -> String {
        of(text).unwrap()
    }

    #[test]
    fn a_short_text_stays_as_it_is() {
        assert_eq!(of(&"x".repeat(LONG)), None);
        assert!(of(&"x".repeat(LONG + 1)).is_some());
    }

    /// What is asked above a log, what failed within it, and its end.
    #[test]
    fn what_a_log_tells_is_kept() {
        let quiet = |count: usize| {
            let minute =
                |at: usize| format!("2026-11-24 10:{:02}:00 worker {at} wrote {} rows\n", at % 60, at * 7);
            (0..count).map(minute).collect::<Vec<_>>().concat()
        };
        let failed = "2026-11-24 14:00:00 POST https://accounts.zoho.eu/oauth/v2/token\n{\n  \"error\": \"invalid_client\"\n}\n";
        let text =
            format!("Why does the import stop?\n{}{failed}{}Ends at 15:10.\n", quiet(4_000), quiet(4_000));
        let digest = digest(&text);
        assert!(digest.len() <= LONG && digest.contains(failed), "{}", digest.len());
        assert!(digest.starts_with("Why does the import stop?\n") && digest.ends_with("Ends at 15:10.\n"));
    }

    /// An error that came thousands of times does not push out the one that came once.
    #[test]
    fn what_repeats_is_kept_twice() {
        let refused = |at: usize| format!("10:00:{at:02} request {at} failed: HTTP 429\n");
        let many = (0..9_000).map(refused).collect::<Vec<_>>().concat();
        let once = "09:59:59 token request: invalid_code\n";
        let text = format!("{}{once}{many}", "a quiet line\n".repeat(9_000));
        assert!(digest(&text).contains(once));
        // Another status is another line.
        let text = format!("{}09:00:00 request 1 failed: HTTP 401\n{many}", "a quiet line\n".repeat(9_000));
        assert!(digest(&text).contains("HTTP 401"));
    }

    /// One line of a million characters is read in pieces.
    #[test]
    fn a_line_without_an_end_has_pieces() {
        let text = format!(
            "[{}{{\"error\":\"invalid_scope\"}}{}]",
            "{\"id\":\"17\"},".repeat(9_000),
            ",{\"id\":\"18\"}".repeat(9_000)
        );
        let digest = digest(&text);
        assert!(
            digest.contains("{\"error\":\"invalid_scope\"}") && digest.len() < LONG + 1_000,
            "{}",
            digest.len()
        );
        for unit in ["\u{20ac}", "\n", "}", "\u{1f600}a "] {
            assert!(of(&unit.repeat(LONG)).is_none_or(|digest| digest.len() < 2 * LONG), "{unit:?}");
        }
    }
}
