//! What fails or is asked in the words of a text, whether or not anything else in it is known.

use facts::sign::{ALL_WORKS, CODE, FAILED, FAILING, FINE, HANDLES, REPORTED};
use scan::text::{Present, has_any, line_at, part, tail};

use super::MOST_LINES;

/// How much of a line is quoted.
const LONGEST: usize = 200;
/// How many words a question has at least.
const WORDS: usize = 3;

/// A failure that a text tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The last line that tells of it.
    pub(crate) line: String,
    /// Whether a program has written it.
    pub(crate) logged: bool,
}

impl Failure {
    /// The failure that a text tells of last: what a program has written counts for more than what a person says.
    pub(super) fn of(text: &str, lower: &str) -> Option<Self> {
        let is_of_program = of_program(lower);
        let lines = || lower.lines().take(MOST_LINES).filter(|line| !is_of_program(line));
        let (failed, handles) = (Present::of(lower, FAILED), Present::of(lower, HANDLES));
        let is_logged = |line: &&str| is_logged(line, &failed, &handles);
        let found = lines().filter(is_logged).last().map(|line| (line, true));
        let said = FailingWords::of(lower);
        let (line, logged) =
            found.or_else(|| Some((lines().filter(|line| said.is_in(line)).last()?, false)))?;
        let at = lower.rfind(line)?;
        let line = line_at(lower, at);
        Some(Self { line: short(part(text, line.start, line.end)), logged })
    }
}

/// Whether a line is the comment of a program, or handles a failure in one: neither tells that something has failed.
pub(crate) fn of_program(lower: &str) -> impl Fn(&str) -> bool {
    let (is_code, handles) = (has_any(lower, CODE), Present::of(lower, HANDLES));
    move |line| is_code && (line.trim_start().starts_with(['#', '*', '/']) || handles.is_in(line))
}

/// The last question of a text in words.
pub(super) fn question(text: &str) -> Option<String> {
    let ends = text.match_indices(['?', '\u{ff1f}']).map(|(at, _)| at);
    let mut asked = ends.filter_map(|at| {
        let before = part(text, 0, at);
        // Not by its line, which may have as many questions as characters.
        let ends = ['.', '!', '?', ':', '\u{3002}', '\u{ff1f}', '\n'];
        let sentence = before.rsplit(ends).next().unwrap_or_default();
        let wide = sentence.chars().any(|ch| matches!(ch, '\u{3040}'..='\u{9fff}'));
        let is_word = |word: &&str| word.chars().all(|ch| ch.is_alphabetic() || "'\u{2019}-,_".contains(ch));
        let whole = before.ends_with(char::is_alphabetic) || before.ends_with([' ', '"', ')']);
        let words = sentence.split_whitespace().filter(is_word).count();
        (whole && (words >= WORDS || wide)).then(|| short(&format!("{}?", sentence.trim())))
    });
    asked.next_back()
}

fn short(line: &str) -> String {
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = tail(&line, LONGEST);
    if end.len() < line.len() { format!("\u{2026}{end}") } else { line }
}

/// Whether a program has written a line that tells of a failure.
fn is_logged(line: &str, failed: &Present, handles: &Present) -> bool {
    // As the loggers of Go and Android begin an error: `E1121 04:41:32`.
    let letter = line.strip_prefix('e').is_some_and(|rest| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        digits == 4 && rest.get(4..).is_some_and(|rest| rest.starts_with(' '))
    });
    (letter || failed.is_in(line)) && !handles.is_in(line) && !line.trim_end().ends_with('?')
}

/// The words of a text with which a person says that something fails.
struct FailingWords {
    fails: Present<'static>,
    fine: Present<'static>,
    works: Present<'static>,
    reported: Present<'static>,
    none: Present<'static>,
}

impl FailingWords {
    fn of(lower: &str) -> Self {
        const NONE: &str = "0 error|0 failed|errors: 0|errors=0|catch (|catch(|except |throw |raise ";
        let of = |words| Present::of(lower, words);
        Self {
            fails: of(FAILING),
            fine: of(FINE),
            works: of(ALL_WORKS),
            reported: of(REPORTED),
            none: of(NONE),
        }
    }

    /// Whether a line says so.
    fn is_in(&self, line: &str) -> bool {
        let works = self.works.is_in(line);
        let asks = |said: &str| said.ends_with(['?', '\u{ff1f}']) || works && self.reported.is_in(said);
        !self.none.is_in(line)
            && line
                .split_inclusive(['.', '!', '?', ',', ';', '\u{3002}'])
                .any(|said| self.fails.is_in(said) && !asks(said) && !self.fine.is_in(said))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<(String, bool)> {
        Failure::of(text, &text.to_lowercase()).map(|found| (found.line, found.logged))
    }

    #[test]
    fn the_last_failure_is_quoted() {
        let log = "INFO started\nERROR first\nERROR: sync of 7 rows stopped\nINFO done";
        assert_eq!(of(log), Some(("ERROR: sync of 7 rows stopped".to_owned(), true)));
        assert_eq!(of("E0412 10:00:01 x.go:5] lease lost").map(|it| it.1), Some(true));
        assert_eq!(of("The import does not work since Monday").map(|it| it.1), Some(false));
        let code = "import os\n# The server answers errors with status 200.\ndef f():\n    pass";
        assert_eq!(of(code), None);
        assert_eq!(of(&code.replace("# The", "The")).map(|it| it.1), Some(false));
        for fine in ["INFO 0 errors", "} catch (Exception e) {", "It works without an error.", "token valid"]
        {
            assert_eq!(of(fine), None, "{fine}");
        }
    }

    #[test]
    fn questions_are_sentences() {
        assert_eq!(question("Hi. Which host do I call?").as_deref(), Some("Which host do I call?"));
        for none in ["https://accounts.zoho.eu/oauth/v2/auth?client_id=x", "ok?", "why"] {
            assert_eq!(question(none), None, "{none}");
        }
    }
}
