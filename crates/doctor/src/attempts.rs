//! Several attempts in one text: the last one counts, with what was the same for all of them.

use facts::data_center::AUTHORIZE_PATH;
use facts::sign::{
    ASIDE_SAYS, ATTEMPT, BAD_LINE, CLOSED, COUNTED, FAILED, FAILING, FINE, GRANTS, IS_OVER, LOG_LEVEL,
    NO_ERRORS, NOT_OVER, OF_ALL, ONLY_THERE, ORDINAL, OTHER_CASE, OTHER_OVER, REFUSES, SEVERAL, SOLVED,
    UNSOLVED,
};
use scan::text::{Present, has_any, head, line_at, lists, part, rest};

use crate::LONG;

/// How many lines are read.
const MOST_LINES: usize = 2_000;
/// A longer line is not quoted whole.
const LONGEST: usize = 160;

/// The text without the attempts before the last one; `None` where it has not several.
pub(crate) fn last(text: &str, lower: &str) -> Option<String> {
    if !has_any(lower, ATTEMPT) {
        return None;
    }
    let mut at = 0;
    let mut starts = Vec::new();
    for line in lower.split_inclusive('\n').take(MOST_LINES) {
        if begins(line) {
            starts.push(at);
        }
        at += line.len();
    }
    let (first, last) = (*starts.first()?, *starts.last()?);
    let behind = rest(lower, last);
    // What the last one came to is not said.
    let fails = has_any(behind, FAILED) || has_any(behind, FAILING) || has_any(behind, REFUSES);
    let worked = has_any(behind, GRANTS);
    if starts.len() < 2 || !fails && !worked {
        return None;
    }
    let signs_in = behind.contains(AUTHORIZE_PATH);
    let kept = part(text, first, last).split_inclusive('\n').filter(|line| {
        let lower = line.to_ascii_lowercase();
        let failed = has_any(&lower, "invalid_|error") || begins(&lower);
        !failed && (has_any(&lower, OF_ALL) || !signs_in && lower.contains(AUTHORIZE_PATH))
    });
    Some(format!("{}{}{}", part(text, 0, first), kept.collect::<String>(), rest(text, last)))
}

/// The text without sentences of another case, which is over; `None` where it has none, or nothing but these.
pub(crate) fn without_asides(text: &str, lower: &str) -> Option<String> {
    // A longer text is read whole only as what a person says it is.
    if text.len() > LONG || !has_any(lower, OTHER_CASE) || !has_any(lower, OTHER_OVER) {
        return None;
    }
    let aside = |sentence: &&str| {
        let lower = format!(" {} ", sentence.to_ascii_lowercase());
        has_any(&lower, OTHER_CASE) && has_any(&lower, OTHER_OVER) && has_any(&lower, ASIDE_SAYS)
    };
    let lines = text.split_inclusive('\n');
    let sentences =
        lines.flat_map(|line| line.split_inclusive(". ").flat_map(|part| part.split_inclusive('\u{3002}')));
    let kept: String = sentences.filter(|sentence| !aside(sentence)).collect();
    let left = kept.to_ascii_lowercase();
    let fails =
        has_any(&left, FAILED) || has_any(&left, FAILING) || has_any(&left, "invalid|_mismatch|401|403");
    (kept.len() < text.len() && fails).then_some(kept)
}

/// That a text says that what failed is over.
pub(crate) struct Solved {
    /// The line that says so, or of a long one the sentence.
    pub(crate) line: String,
    /// Whether it tells of nothing else, and nothing is asked.
    pub(crate) wholly: bool,
}

/// The first sentence of a text that says that it works now, or is over in so many words.
pub(crate) fn solved(text: &str, lower: &str) -> Option<Solved> {
    let words = [SOLVED, IS_OVER, CLOSED];
    if !words.iter().any(|words| has_any(lower, words)) {
        return None;
    }
    let base = lower.as_ptr().addr();
    let sentences = || lower.split(['.', '!', ',', ';', '\n', '\u{3002}', '\u{ff0c}', '\u{3001}']);
    let says = |words: &&'static str| {
        let (present, mut all) = (Present::of(lower, words), sentences());
        let denied = |sentence: &str| has_any(&format!(" {} ", sentence.trim()), UNSOLVED);
        let is = |sentence: &&str| present.is_in(sentence) && (*words == IS_OVER || !denied(sentence));
        let found = all.find(is)?;
        Some((found.as_ptr().addr() - base, found))
    };
    let calm = !lower.contains('?') && !has_any(lower, NOT_OVER);
    let plain = [IS_OVER, CLOSED].iter().find_map(says).filter(|_| calm);
    let (at, sentence) = plain.or_else(|| says(&SOLVED))?;
    let behind = rest(lower, at + sentence.len());
    // Where else it works, and how long it has, says nothing of what failed.
    let now = || {
        let fails = has_any(behind, BAD_LINE) || has_any(behind, FAILING);
        calm && !fails && !has_any(sentence, ONLY_THERE) && !has_any(lower, SEVERAL)
    };
    let wholly = plain.is_some() || now();
    let line = line_at(text, at);
    let line = part(text, line.start, line.end);
    let said = if line.len() > LONGEST { part(text, at, at + sentence.len()) } else { line };
    Some(Solved { line: said.trim().to_owned(), wholly })
}

/// The line of a log with which it ends well after errors: the same request worked, and nothing failed behind it.
pub(crate) fn ended_well(text: &str, lower: &str) -> Option<String> {
    // Who speaks of a failure beside the log, or of several that write into it, has another matter.
    if has_any(lower, SEVERAL) {
        return None;
    }
    let bad = |line: &str| has_any(line, BAD_LINE) && !has_any(line, FINE) && !has_any(line, NO_ERRORS);
    let good = |line: &str| {
        line.contains("\"access_token\"")
            || has_any(line, " 200| 201")
                && ["get ", "post ", "put ", "http"].iter().any(|word| line.contains(word))
    };
    let stamped = |line: &str| {
        let begin = head(line, 30);
        let clock = begin.match_indices(':').any(|(at, _)| {
            part(begin, 0, at).ends_with(|ch: char| ch.is_ascii_digit())
                && rest(begin, at + 1).starts_with(|ch: char| ch.is_ascii_digit())
        });
        clock || has_any(begin, LOG_LEVEL)
    };
    let lines: Vec<(&str, &str)> = text
        .lines()
        .zip(lower.lines())
        .take(MOST_LINES)
        .filter(|(line, _)| !line.trim_matches([' ', '\t', '\r', '`']).is_empty())
        .collect();
    if lines.len() < 3 || !lines.iter().all(|(_, line)| stamped(line)) {
        return None;
    }
    let last = lines.iter().rposition(|(_, line)| bad(line))?;
    let (_, failed) = lines.get(last)?;
    let path = |line: &str| {
        let at = ["/oauth/", "/crm/", "/api/", "/books/", "/restapi/"]
            .into_iter()
            .filter_map(|begin| line.find(begin))
            .min()?;
        let path = rest(line, at).split([' ', '?', '"', '\'']).next()?;
        Some(path.to_owned())
    };
    let of_zoho = |line: &str| has_any(line, "zoho|/crm/|/books/|/oauth/|access_token");
    let of_failed = path(failed);
    let same = |line: &str| {
        if of_failed.is_none() { of_zoho(line) } else { of_failed == path(line) }
    };
    let behind = lines.get(last + 1..)?;
    let ended = behind.iter().rfind(|(_, line)| good(line) && same(line))?;
    Some(ended.0.trim().to_owned())
}

/// Whether an attempt begins with a line: `Attempt 2`, `2nd try:`, `2. Versuch`, `2回目`.
fn begins(mut line: &str) -> bool {
    loop {
        line =
            line.trim_start_matches(|ch: char| ch.is_whitespace() || "#*->_\u{2022}([\u{7b2c}".contains(ch));
        if is_begin(line) {
            return true;
        }
        // In a numbered list, perhaps in another one.
        let bare = line.trim_start_matches(|ch: char| ch.is_ascii_digit());
        match bare.strip_prefix(". ") {
            Some(behind) if bare.len() < line.len() => line = behind,
            _ => return false,
        }
    }
}

/// The same without the signs and the number of a list.
fn is_begin(line: &str) -> bool {
    let mut words = line
        .split(|ch: char| ch.is_whitespace() || ":.#)(\u{2013}\u{2014}/*,\u{b0}\u{ba}".contains(ch))
        .filter(|word| !word.is_empty());
    let (Some(first), Some(second)) = (words.next(), words.next()) else {
        return is_counted(line);
    };
    // `no. 2`, `n° 2`
    let second = if matches!(second, "no" | "nr" | "n") { words.next().unwrap_or_default() } else { second };
    let counts = |word: &str| {
        let digits = word.trim_end_matches(|ch: char| ch.is_alphabetic());
        !digits.is_empty()
            && digits.len() <= 2
            && digits.bytes().all(|b| b.is_ascii_digit())
            && word.len() <= 5
            || lists(ORDINAL, word)
    };
    let names = |word: &str| lists(ATTEMPT, word);
    names(first) && counts(second) || counts(first) && names(second) || is_counted(line)
}

/// Chinese and Japanese have no spaces between the number and its word.
fn is_counted(line: &str) -> bool {
    let digits = line.len() - line.trim_start_matches(|ch: char| ch.is_ascii_digit()).len();
    digits > 0 && COUNTED.split('|').any(|word| rest(line, digits).starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<String> {
        last(text, &text.to_lowercase())
    }

    #[test]
    fn the_last_attempt_counts() {
        for text in [
            "Help\nattempt 1\nA {\"error\":\"invalid_client\"}\nattempt 2\nB {\"error\":\"invalid_code\"}",
            "Help\n1st try: A invalid_client\n2nd try: B invalid_code",
            "Help\n1. Versuch (10:03) A invalid_client\n2. Versuch B invalid_code",
            "Help\n**Essai n° 1** A invalid_client\n**Essai n° 2** B invalid_code",
            "Help\nFirst attempt - A invalid_client\nSecond attempt - B invalid_code",
            "Help\n1回目 A invalid_client\n2回目 B invalid_code",
        ] {
            let found = of(text).unwrap_or_default();
            assert!(
                found.starts_with("Help\n")
                    && found.contains("invalid_code")
                    && !found.contains("invalid_client"),
                "{text}\n{found}"
            );
        }
    }

    #[test]
    fn what_is_over_is_told_by_its_words() {
        let of = |text: &str| Some(solved(text, &text.to_lowercase())?.wholly);
        for (text, found) in [
            ("invalid_code\nProblem solved", Some(true)),
            ("All good, please close the ticket.\nIt was invalid_code.", Some(true)),
            ("invalid_code. Now it works.", Some(true)),
            ("It works now. The other one has invalid_code.", Some(false)),
            ("invalid_code. On staging it works now.", Some(false)),
            ("invalid_code. It works now, but why?", Some(false)),
            ("invalid_code is not solved", None),
            ("invalid_code", None),
        ] {
            assert_eq!(of(text), found, "{text}");
        }
    }

    #[test]
    fn what_holds_for_all_stays() {
        let text = "try 1\ncallback ?code=x&location=in\n{\"error\":\"invalid_client\"}\ntry 2\n{\"error\":\"invalid_code\"}";
        assert!(of(text).unwrap_or_default().contains("location=in"));
        for one in [
            "attempt 1 failed with an error",
            "try 1: invalid_code\ntry 2: it works",
            "I tried 2 times and it failed",
        ] {
            assert_eq!(of(one), None, "{one}");
        }
    }
}
