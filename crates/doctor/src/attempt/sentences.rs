//! What sentences and messages tell of an attempt: how old the code was, how often somebody connected, what the
//! browser blocked.

use facts::host::{self, Role, Verdict};
use facts::limit::REFRESH_TOKENS;
use facts::sign::{
    BREAKS, CODE_LATER, CONNECTS, CONSENTED, CONSENTS, EACH, EACH_RUN, JOINED, MORE_THAN, NUMBERED,
    OWN_REFRESH, OWN_REFRESH_SITES, PARAMETER_NOT, PARAMETER_OPEN, PARAMETER_THERE, RUNS, RUNS_COUNTED,
    SHARED, SITES, TIMES,
};
use oauth::cause::Blocked;
use scan::text::{Present, has, has_any, lists, places, rest};
use scan::word;

use super::urls::judged;
use crate::phrase::{lines_with, number_named};

/// The redirect URIs of a sign-in and of a token request, each in a line that begins with its name.
pub(super) fn labeled_pair(text: &str, lower: &str) -> Option<(String, String)> {
    let of = |words: &str| {
        lines_with(lower, "redirect_uri").take(2_000).find_map(|range| {
            let (line, lower) = (text.get(range.clone())?, lower.get(range)?);
            let label = lower.split_once("redirect_uri")?.0;
            let url = word::urls(line).next().filter(|_| label.len() < 40 && has_any(label, words))?;
            Some(url.text.to_owned())
        })
    };
    let (began, sent) = (of("auth|sign-in|login|popup")?, of("token|exchange")?);
    (began != sent && host::known(&began).is_none() && host::known(&sent).is_none()).then_some((began, sent))
}

/// Whether a sentence says that a parameter of the sign-in is there, or is not.
pub(super) fn said_parameter(lower: &str, names: &str) -> Option<bool> {
    let of = |sentence: &str| match sentence {
        line if !has_any(line, names) || has_any(line, PARAMETER_OPEN) => None,
        line if has_any(line, PARAMETER_NOT) => Some(false),
        line => has_any(line, PARAMETER_THERE).then_some(true),
    };
    if !has_any(lower, names) {
        return None;
    }
    lower.lines().take(2_000).flat_map(|line| line.split(". ")).find_map(|line| of(&format!(" {line} ")))
}

/// The redirect URI at which the person says that the code came back.
pub(super) fn came_back(text: &str, lower: &str) -> Option<String> {
    let words =
        ["back on ", "back at ", "back to ", "returned to ", "landed on ", "redirected to ", "callback on "];
    if !has(lower, "code=") {
        return None;
    }
    let mut found = words.iter().flat_map(|words| places(lower, words).take(20));
    found.find_map(|(at, words)| {
        let url = word::urls(text.get(at + words.len()..)?).next().filter(|url| url.at < 12)?;
        host::known(url.text)
            .is_none()
            .then(|| url.text.split(['?', '#']).next().unwrap_or_default().to_owned())
    })
}

/// Whether a text says that a code was minutes old when it was sent.
pub(crate) fn code_old(lower: &str) -> Option<bool> {
    let minutes = ["minute", "min.", "min ", "minuten", "minuti", "minutos", "分钟", "分"];
    let line_says = |line: &str| {
        let said = minutes.iter().find_map(|word| {
            let before = line.get(..line.find(word)?)?.trim_end();
            let number = before.rsplit(|ch: char| !ch.is_alphanumeric()).next()?;
            let few =
                ["two", "three", "four", "five", "ten", "several", "some", "few", "zwei", "drei", "zehn"];
            Some(
                few.contains(&number)
                    || number.parse::<u32>().is_ok_and(|number| (2..1_000).contains(&number)),
            )
        });
        let of_code = has_any(line, "code")
            && !has_any(line, "lasts|valid for|is valid|expire|lifetime|duration|gültig|status");
        of_code && said == Some(true) && has_any(line, CODE_LATER)
    };
    // Hours and days, in whatever sentence.
    let long = |line: &str| {
        let hours = ["hour", "stunde", "heure", "hora", "day ago", "days ago", "tage", "jours", "días"]
            .iter()
            .any(|unit| {
                line.match_indices(unit).take(20).any(|(at, _)| {
                    let before = line.get(..at).unwrap_or_default().trim_end();
                    let number = before.rsplit(|ch: char| !ch.is_alphanumeric()).next().unwrap_or_default();
                    let word = [
                        "an", "one", "two", "three", "some", "few", "eine", "zwei", "une", "deux", "una",
                        "dos",
                    ];
                    word.contains(&number)
                        || number.parse::<u32>().is_ok_and(|number| (1..1_000).contains(&number))
                })
            });
        let then = "this morning|yesterday|last night|last week|heute morgen|gestern|ce matin|hier |ayer|esta mañana|ontem";
        (hours || has_any(line, then))
            && has_any(line, "code")
            && !has_any(
                line,
                "lasts|valid for|is valid|expire|lifetime|duration|gültig|token|worked|status|code base|codebase",
            )
    };
    // What somebody did between the code and the request.
    let busy = |line: &str| has_any(line, BREAKS) && !has_any(line, "expired token|zoho meeting");
    let of_code = has_any(lower, "grant_type=authorization_code|self client");
    let says = |line: &str| line_says(line) || of_code && (long(line) || busy(line));
    lines_with(lower, "code").any(|line| lower.get(line).is_some_and(says)).then_some(true)
}

/// How often somebody is said to have connected.
pub(super) fn connected_times(lower: &str) -> Option<u32> {
    let number = |before: &str| -> Option<u32> {
        let before = before.trim_end();
        let whole = before.trim_end_matches('+');
        let lead = whole.trim_end_matches(|ch: char| ch.is_ascii_digit());
        let digits = whole.get(lead.len()..)?;
        let (lead, count) = if digits.is_empty() {
            let word = whole.rsplit(|ch: char| !ch.is_alphanumeric()).next()?;
            // Fewer than the refresh tokens of a user say nothing.
            let count = number_named(word).filter(|count| u64::from(*count) >= REFRESH_TOKENS.number)?;
            (whole.get(..whole.len() - word.len())?, count)
        } else {
            (lead, digits.parse().ok()?)
        };
        // "more than 20", "20+"
        let more =
            whole.len() < before.len() || MORE_THAN.split('|').any(|words| lead.trim_end().ends_with(words));
        Some(count + u32::from(more)).filter(|times| (2..10_000).contains(times))
    };
    let of = |line: &str, words: &str| {
        let found = words.split('|').flat_map(|word| places(line, word).take(20));
        found.into_iter().find_map(|(at, _)| number(line.get(..at)?))
    };
    // "25 reconnects", or "25 times" in a sentence about it.
    // One word may stand between: "21 staging consents".
    let named = || {
        let found = CONSENTS.split('|').flat_map(|word| places(lower, word).take(20));
        found.into_iter().find_map(|(at, _)| {
            let before = lower.get(..at)?.trim_end().rsplit_once(' ')?.0.trim_end();
            let last = before.rsplit(char::is_whitespace).next()?;
            number(before).filter(|_| last.bytes().all(|byte| byte.is_ascii_digit()))
        })
    };
    of(lower, CONSENTS)
        .or_else(named)
        .or_else(|| {
            let about = |line: &&str| has_any(line, CONNECTS);
            let lines = lower.lines().take(if has_any(lower, CONNECTS) { 2_000 } else { 0 });
            lines.flat_map(|line| line.split(". ")).filter(about).find_map(|line| of(line, TIMES))
        })
        // Each of many runs, which are numbered, asks for consent.
        .or_else(|| numbered_runs(lower))
        .or_else(|| of(lower, RUNS_COUNTED).filter(|_| has_any(lower, CONSENTED) && has_any(lower, EACH_RUN)))
        // Each of many programs was authorized with the same client.
        .or_else(|| of(lower, SITES).filter(|_| has_any(lower, SHARED)))
        .or_else(|| of(lower, OWN_REFRESH_SITES).filter(|_| has_any(lower, OWN_REFRESH)))
}

/// The highest number of a run (`deploy 24`, `#24`), where a sentence says that each of them asks for consent, or of a
/// program (`scenario 24`), where each has a connection of its own.
fn numbered_runs(lower: &str) -> Option<u32> {
    let each = |sentence: &str, run: &str| {
        EACH.split('|').chain(["jeden ", "every single ", "bei ", "per "]).any(|each| {
            sentence.match_indices(each).take(20).any(|(at, each)| {
                let behind = sentence.get(at + each.len()..).unwrap_or_default();
                scan::text::head(behind, 24).contains(run)
            })
        })
    };
    let consented = Present::of(lower, CONSENTED);
    let sentences = lower.lines().take(if consented.is_empty() { 0 } else { 2_000 });
    let sentences = sentences.flat_map(|line| line.split(". ")).filter(|sentence| consented.is_in(sentence));
    let sentences: Vec<&str> = sentences.collect();
    let of_runs = RUNS.split('|').find(|run| sentences.iter().any(|sentence| each(sentence, run)));
    let programs = if has_any(lower, OWN_REFRESH) { NUMBERED } else { "" };
    let run = of_runs.or_else(|| programs.split('|').find(|name| !name.is_empty() && has(lower, name)))?;
    let numbers = places(lower, run).take(200).flat_map(|(at, run)| {
        let behind = rest(lower, at + run.len()).trim_start_matches(char::is_alphabetic);
        let behind = scan::text::head(behind.trim_start_matches([' ', '#', ':', '.']), 24);
        // Behind a colon is what became of it: `worker 3: 401`.
        let behind = behind.split(':').next().unwrap_or_default();
        // Of `2..24` and of `21 and 22` the last one.
        let number = |ch: char| ch.is_ascii_digit() || ".-,;\u{2013}".contains(ch);
        let goes_on = move |word: &&str| lists(JOINED, word) || word.chars().all(number);
        let words = behind.lines().next().unwrap_or_default().split(' ').take_while(goes_on);
        let parts = words.flat_map(|word| word.split(|ch: char| !ch.is_ascii_digit()));
        parts.filter_map(|number| number.parse::<u32>().ok()).filter(|number| *number < 1_000)
    });
    numbers.max()
}

/// Whether a header `Authorization` begins with `Zoho-oauthtoken`, however it is written.
pub(super) fn header(lower: &str) -> Option<bool> {
    let begins = |word: &str| {
        places(lower, word).any(|(at, _)| {
            let before = lower.get(..at).unwrap_or_default();
            let bare = before.trim_end_matches(|ch: char| !ch.is_ascii_alphanumeric());
            // Programs with a form have a row for the name and one for the value.
            let row = bare
                .strip_suffix("value")
                .map(|lead| lead.trim_end_matches(|ch: char| !ch.is_ascii_alphanumeric()));
            // Not more than the quotes, spaces, colons and commas that any language puts there.
            before.len() - bare.len() <= 8 && row.unwrap_or(bare).ends_with("authorization")
        })
    };
    // In a table of headers and in words, the value stands apart from the name.
    let sent = || {
        let mut values = places(lower, "zoho-oauthtoken ").map(|(at, word)| rest(lower, at + word.len()));
        let value = |rest: &str| rest.starts_with(['\u{2022}', '$', '{', '<']) || rest.starts_with("1000.");
        !has(lower, "bearer ") && values.any(value)
    };
    if begins("zoho-oauthtoken") || sent() { Some(true) } else { begins("bearer ").then_some(false) }
}

/// What the browser could not read: its message names the URL.
pub(super) fn blocked(text: &str, lower: &str) -> Option<Blocked> {
    let unreached =
        "err_name_not_resolved|err_connection|err_internet_disconnected|err_blocked_by_client|err_timed_out";
    if has(lower, "err_") && has_any(lower, unreached) {
        return Some(Blocked::Unreached);
    }
    let at =
        ["blocked by cors", "cross-origin request blocked", "access control checks", ": 0 unknown error"]
            .iter()
            .find_map(|words| Some(places(lower, words).next()?.0))?;
    let (before, behind) = (text.get(..at)?, text.get(at..)?);
    let near = |part: &str, last: bool| {
        let mut roles = judged(part).filter_map(|(_, verdict, _)| match verdict {
            Verdict::Known { role: Role::Accounts, .. } => Some(Blocked::Accounts),
            Verdict::Known { role: Role::Api | Role::ApiEnvironment, .. } => Some(Blocked::Api),
            _ => None,
        });
        if last { roles.last() } else { roles.next() }
    };
    // Chromium names the URL before these words, Firefox after them.
    let line = before.rsplit('\n').next().unwrap_or_default();
    near(line, true).or_else(|| near(behind.lines().next().unwrap_or_default(), false)).or_else(|| {
        // The only host of Zoho's in the text.
        let mut all = judged(text).filter_map(|(_, verdict, _)| match verdict {
            Verdict::Known { role: Role::Accounts, .. } => Some(Blocked::Accounts),
            Verdict::Known { role: Role::Api | Role::ApiEnvironment, .. } => Some(Blocked::Api),
            _ => None,
        });
        let first = all.next()?;
        all.all(|other| other == first).then_some(first)
    })
}
