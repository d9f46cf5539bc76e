//! Texts without an error: questions that the facts answer, and people for whom something does not work.

use facts::endpoint::{REVOKE_PATH, REVOKE_TOKEN_PATH};
use facts::error::CauseKind;
use facts::sign::{
    ALL_WORKS, ANSWERS, ASKS_WHY, Answer, CUSTOM_SERVICE, FAILING, FINE, OLD_MESSAGE, OTHER_CASE, PROVIDERS,
    QUESTION, REPORTED, SCOPE_CALLED, STOPS, UNTIL,
};
use facts::source::titles;
use facts::{Confidence, DataCenter};
use scan::finding::Severity::{self, Note};
use scan::order;
use scan::text::{has_any, head, line_at, lists, part};
use words::{Message, Text, msg, text};

use crate::case::{Outcome, Reply};
use crate::clue::{Scene, center_words, consent_url, quote};
use crate::evidence::failure::of_program;
use crate::evidence::{is_question, line_of_state, sentences as all_sentences};
use crate::told::Called;
use crate::{Detection, Kind};

/// A longer text asks more than one thing.
const LONGEST: usize = 2_000;
/// How many answers are given, and how many beside a case.
const MOST: usize = 4;
const MOST_BESIDE: usize = 2;
/// How much of a text is read for questions beside a case.
const READ: usize = 60_000;
const CENTERS: Text = text!("doctor-answer-centers");
const URLS: Text = text!("doctor-answer-urls");
const CALLBACK: Text = text!("doctor-answer-callback");
const CALLBACK_AT: Text =
    Text::checked("doctor-answer-callback-at", &["callback", "center", "confidence", "console"]);
const CALLBACKS_AT: Text = Text::checked(
    "doctor-answer-callbacks-at",
    &["callback", "center", "confidence", "console", "less", "other"],
);
const SERVICE: Text = text!("doctor-answer-service");
const SELF_CLIENT: Text = text!("doctor-answer-self-client");
const CLIENT_TYPE: Text = text!("doctor-answer-client-type");
const PRODUCTS: Text = text!("doctor-answer-products");
const REVOKE: Text = text!("doctor-answer-revoke");
/// How many questions among other things are read.
const MOST_QUESTIONS: usize = 20;

/// The answer to a question; where the text names one data center, with its addresses.
pub(crate) fn answered(
    text: &str,
    lower: &str,
    center: Option<DataCenter>,
    calls: &[Called],
) -> Option<Detection> {
    // Who tells of a failure asks for its cause; "how many until the oldest stops working" tells of none.
    let stops =
        |sentence: &str| has_any(sentence, STOPS) && !(is_question(sentence) && has_any(sentence, UNTIL));
    if lower.len() > LONGEST
        || !has_any(lower, QUESTION)
        || of_other(lower) && !lower.contains("zoho")
        || has_any(lower, STOPS) && all_sentences(lower).any(|(_, sentence)| stops(sentence))
        || sentences(lower).any(fails)
    {
        return None;
    }
    let asked = ANSWERS.iter().filter(|row| row.beside.is_empty() && asks(row, lower));
    let mut seen: Vec<Text> = Vec::new();
    let once = |row: &&Answer| {
        let new = !seen.contains(&row.says);
        seen.push(row.says);
        new
    };
    let mut asked: Vec<&Answer> = asked.filter(once).take(MOST).collect();
    // The addresses of the one that is named say more than what holds for all.
    if center.is_some() && asked.first().is_some_and(|row| row.says == CENTERS) {
        order::sort_by(&mut asked, |one, other| (one.says != URLS).cmp(&(other.says != URLS)));
    }
    let Some((first, more)) = asked.split_first() else {
        return crate::scope_asked::answer(text, lower, center, calls);
    };
    let sources = |row: &Answer| {
        let cell = center.filter(|_| row.says == CALLBACK).and_then(|center| center.row().callbacks.first());
        // What is concluded is said by no source.
        let said = cell.is_none_or(|cell| cell.confidence != Confidence::Inferred);
        said.then(|| (Note, sources(row)))
    };
    if first.says == PRODUCTS
        && let Some(answer) = crate::scope_asked::answer(text, lower, center, calls)
    {
        return Some(answer.note(Note, PRODUCTS).notes(sources(first)));
    }
    // A whole form has the URLs, too.
    let told = |row: &&&Answer| {
        row.says != first.says && (first.says != SERVICE || ![URLS, CALLBACK].contains(&row.says))
    };
    let here = center.and_then(|center| {
        if first.says == CLIENT_TYPE {
            callback_at(center)
        } else if first.says == REVOKE {
            let url = |path: &str| format!("{}{path}", center.accounts_origin());
            let (url, newer) = (url(REVOKE_PATH), url(REVOKE_TOKEN_PATH));
            Some(msg!("doctor-answer-revoke-at", center = center_words(center), newer, url))
        } else {
            None
        }
    });
    let console = center.and_then(|center| Some((center, center.row().console?.value)));
    // With the values of the data center of which it is asked.
    let hosts = center.map(|center| crate::scope_asked::own_hosts(text, lower, center));
    let at = |says: Text, (center, console): (DataCenter, &'static str)| {
        let (name, token) = (center_words(center), center.token_endpoint());
        let callback = || center.row().callbacks.first();
        Some(if says == URLS {
            // Where no product that is named is at the host of most.
            let own = hosts.as_ref().filter(|(all, ..)| *all).and_then(|(_, own, _)| own.first());
            let own = own.map(|(url, _)| url.trim_start_matches("https://"));
            let api = own.or(Some(center.row().api?.value))?;
            // The form of Zoho's sends what its Authorize URL has, and nothing else.
            let of_form = has_any(lower, CUSTOM_SERVICE);
            let authorize = if of_form { consent_url(center) } else { center.authorize_endpoint() };
            msg!("doctor-answer-urls-at", api, authorize, center = name, console, token)
        } else if says == CALLBACK {
            callback_at(center)?
        } else if says == SERVICE {
            let (authorize, callback) = (consent_url(center), callback()?.value);
            msg!("doctor-answer-service-at", authorize, callback, center = name, console, token)
        } else {
            return None;
        })
    };
    let said =
        |row: &Answer| console.and_then(|known| at(row.says, known)).unwrap_or_else(|| row.says.into());
    let more: Vec<(Severity, Message)> = more
        .iter()
        .filter(told)
        .flat_map(|row| std::iter::once((Note, said(row))).chain(sources(row)))
        .collect();
    // Scopes are asked for, too, and no answer is about them.
    let about_scopes = asked.iter().any(|row| row.asks.iter().any(|words| lists(words, "scope")));
    let scopes = all_sentences(lower)
        .any(|(_, sentence)| !about_scopes && is_question(sentence) && has_any(sentence, SCOPE_CALLED));
    let scopes = if scopes { crate::scope_asked::answer(text, lower, center, calls) } else { None };
    let of_urls = first.says == URLS || first.says != SERVICE && asked.iter().any(|row| row.says == URLS);
    let of_products = hosts.iter().filter(|_| of_urls).flat_map(|(_, own, upload)| {
        own.iter().map(|(_, says)| says).chain(upload).map(|says| (Note, says.clone()))
    });
    let answer = Detection::new(Kind::Question, text!("doctor-because-question"), first.says, text)
        .notes(here.map(|says| (Note, says)))
        .notes(sources(first))
        .notes(more)
        .notes(of_products.collect::<Vec<_>>())
        .notes(scopes.map(|answer| (Note, answer.verdict)));
    if let Some(says) = console.and_then(|known| at(first.says, known)) {
        let call = center.and_then(|center| crate::scope_asked::call(lower, center));
        let call = call.filter(|_| first.says == SERVICE).map(|says| (Note, says));
        return Some(Detection { verdict: says, ..answer }.notes(call));
    }
    Some(match console.filter(|_| first.says == SELF_CLIENT) {
        Some((center, console)) => {
            answer.note(Note, msg!("doctor-answer-self-client-at", console, url = center.token_endpoint()))
        }
        None => answer,
    })
}

/// Whether an answer names the redirect URIs of connections.
pub(crate) fn is_of_callbacks(answer: &Detection) -> bool {
    [CALLBACK, CALLBACK_AT, CALLBACKS_AT].contains(&answer.verdict.text())
}

/// The redirect URIs of connections in a data center, each with how sure it is.
fn callback_at(center: DataCenter) -> Option<Message> {
    let console = center.row().console?.value;
    let (name, cell) = (center_words(center), center.row().callbacks.first()?);
    let (callback, confidence) = (cell.value, cell.confidence.label());
    Some(if let Some(other) = center.row().callbacks.get(1) {
        let (less, other) = (other.confidence.label(), other.value);
        msg!("doctor-answer-callbacks-at", callback, center = name, confidence, console, less, other)
    } else {
        msg!("doctor-answer-callback-at", callback, center = name, confidence, console)
    })
}

/// Who says so, and how sure that is.
pub(crate) fn sources(row: &Answer) -> Message {
    msg!("doctor-answer-source", confidence = row.confidence.label(), titles = titles(row.sources))
}

/// Whether these words ask for it.
fn asks(row: &Answer, lower: &str) -> bool {
    row.asks.iter().all(|words| has_any(lower, words)) && !has_any(lower, row.unless)
}

/// A question of a text that the facts answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    row: &'static Answer,
    sentence: String,
}

impl Asked {
    /// Whether it stands in an older message.
    pub(crate) fn is_in(&self, older: &str) -> bool {
        older.contains(&self.sentence)
    }
}

/// The questions among whatever else a text has, each a sentence by itself. Who asks why asks for the cause.
pub(crate) fn asked(text: &str, lower: &str) -> Vec<Asked> {
    let (text, lower) = (head(text, READ), head(lower, READ));
    let mut rows = ANSWERS.iter().filter(|row| row.asks.iter().all(|words| has_any(lower, words))).peekable();
    if !has_any(lower, QUESTION) || rows.peek().is_none() {
        return Vec::new();
    }
    let asking = |(from, sentence): &(usize, &str)| {
        // Not the query of a URL; a question may have several signs.
        let behind = lower.get(from + sentence.len()..).unwrap_or_default().trim_start_matches(['?', '!']);
        let ends = !behind.starts_with(|ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '&' | '='));
        is_question(sentence) && ends && !has_any(sentence, ASKS_WHY) && !has_any(sentence, OTHER_CASE)
    };
    let questions: Vec<(usize, &str)> = all_sentences(lower).filter(asking).take(MOST_QUESTIONS).collect();
    let of = |row: &'static Answer| {
        let about = |sentence: &str| {
            let foreign = || row.beside.is_empty() && of_other(sentence) && !sentence.contains("zoho");
            asks(row, sentence) && !foreign()
        };
        let (from, sentence) = questions.iter().find(|(_, sentence)| about(sentence))?;
        Some(Asked { row, sentence: text.get(*from..from + sentence.len())?.trim().to_owned() })
    };
    let mut found: Vec<Asked> = rows.filter_map(of).collect();
    found.dedup_by_key(|asked| asked.row.says);
    found
}

/// Whether a sentence names another provider.
fn of_other(sentence: &str) -> bool {
    let mut names = PROVIDERS.iter().flat_map(|provider| provider.name.split(' '));
    names.any(|name| name.len() > 4 && sentence.contains(&name.to_ascii_lowercase()))
}

/// What a text quotes of older messages: its lines behind `>`, where others have none, and all behind the head of one.
pub(crate) fn older(masked: &str) -> String {
    let is_quoted = |line: &str| line.starts_with('>');
    let filled = || masked.lines().filter(|line| !line.trim().is_empty());
    let some = filled().any(|line| !is_quoted(line));
    let is_head = |line: &str| has_any(&line.to_lowercase(), OLD_MESSAGE);
    let behind = filled().skip(1).skip_while(|line| !is_head(line));
    let quoted =
        filled().filter(|line| some && is_quoted(line)).map(|line| line.trim_start_matches(['>', ' ']));
    quoted.chain(behind).collect::<Vec<_>>().join("\n")
}

impl Scene<'_> {
    /// What the facts answer beside a case; `first`: the kind of its cause, where the text shows one.
    pub(crate) fn replies(&self, outcome: Outcome, first: Option<CauseKind>) -> Vec<Reply> {
        let answered = self.detections.iter().any(|it| it.kind == Kind::Question);
        let fits = |row: &Answer| match outcome {
            Outcome::NotZohoOAuth => false,
            _ if row.always => true,
            Outcome::Problem => first.is_some_and(|kind| row.beside.contains(&kind)),
            Outcome::Works | Outcome::Value => row.beside.is_empty() && self.error.is_none(),
            Outcome::Unknown => false,
        };
        let asked = self.evidence.asked.iter().filter(|asked| !answered && fits(asked.row));
        let reply =
            |asked: &Asked| Reply { asked: quote(Kind::Question.text(), &asked.sentence), answer: asked.row };
        asked.take(MOST_BESIDE).map(reply).collect()
    }
}

/// The sentences of a text that are no questions.
fn sentences(lower: &str) -> impl Iterator<Item = &str> {
    let whole = lower.split_inclusive(['.', '!', '?', '\n', '。', '？']);
    whole.filter(|sentence| !sentence.ends_with(['?', '？'])).flat_map(|sentence| sentence.split([',', ';']))
}

fn fails(sentence: &str) -> bool {
    has_any(sentence, FAILING) && !has_any(sentence, FINE) && !is_level(sentence)
}

/// Whether the only failure of a line of a log is its level: `10:00:01 ERROR response:`.
fn is_level(line: &str) -> bool {
    line.split_once("error").is_some_and(|(before, behind)| {
        let stamped =
            before.trim_end_matches([' ', '[']).ends_with(|ch: char| ch.is_ascii_digit() || ch == ']');
        stamped && behind.starts_with([' ', ']']) && !has_any(behind, FAILING)
    })
}

/// A program says itself that the response to its sign-in has another state.
pub(crate) fn state_differs(text: &str, lower: &str) -> Option<Detection> {
    let line = line_of_state(lower)?;
    let because = text!("doctor-because-state");
    let shown = text.get(line).unwrap_or(text);
    Some(Detection::new(Kind::SignInError, because, text!("doctor-stated-state"), shown))
}

/// Something does not work with Zoho, and nothing in the text shows why: the sentence that says so.
pub(crate) fn undetermined(text: &str, lower: &str, decided: Option<&str>) -> Option<Detection> {
    let because = text!("doctor-because-failing");
    let of =
        |shown: &str| Detection::new(Kind::ConnectionError, because, text!("doctor-undetermined"), shown);
    if let Some(line) = decided {
        return Some(of(line));
    }
    // All works, and what fails is what somebody says of it.
    let works = has_any(lower, ALL_WORKS) && has_any(lower, QUESTION) && !has_any(lower, STOPS);
    let is_of_program = of_program(lower);
    let line_of =
        |sentence: &str| line_at(lower, sentence.as_ptr().addr().saturating_sub(lower.as_ptr().addr()));
    let counts = |sentence: &&str| {
        let said = || part(lower, line_of(sentence).start, line_of(sentence).end);
        fails(sentence) && !(works && has_any(sentence, REPORTED)) && !is_of_program(said())
    };
    let failing = sentences(lower).find(counts).filter(|_| lower.contains("zoho"))?;
    let line = line_of(failing);
    Some(of(part(text, line.start, line.end).trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An answer is a claim: who says it, and how sure that is, stands below it.
    #[test]
    fn an_answer_names_its_sources() {
        for (question, source, confidence) in [
            ("How many refresh tokens can one user have?", "token-limits", facts::Confidence::Official),
            ("How long is the authorization code valid?", "crm-validity", facts::Confidence::Conflicting),
        ] {
            let answer = answered(question, &question.to_lowercase(), None, &[]).unwrap();
            let title = facts::source::ALL.iter().find(|it| it.id == source).unwrap().title;
            let noted = |note: &str| note.contains(title) && note.contains(&confidence.label().to_string());
            assert!(answer.notes.iter().any(|(_, note)| noted(&note.to_string())), "{:?}", answer.notes);
        }
    }

    /// `refresh_token` and `expires_in` of a response ask nothing.
    #[test]
    fn the_names_in_an_object_are_not_asked() {
        let text = r#"{"access_token":"x","refresh_token":"y","scope":"Desk.tickets.READ ZohoCRM.org.READ","expires_in":3600}
            Is it valid that the scopes have spaces between them and no commas?"#;
        let report = crate::read(text, &service::Draft::default());
        let answers: Vec<_> = report.detections.iter().filter(|it| it.kind == Kind::Question).collect();
        let [answer] = answers.as_slice() else { panic!("{answers:?}") };
        assert_eq!(answer.verdict.text(), text!("doctor-answer-separators"));
        assert_eq!(answer.notes.len(), 1, "{:?}", answer.notes);
    }
}
