//! Texts without an error: questions that the facts answer, and people for whom something does not work.

use facts::DataCenter;
use facts::sign::{ANSWERS, Answer, FAILING, FINE, QUESTION, STOPS};
use facts::source::titles;
use scan::finding::Severity::Note;
use scan::text::has_any;
use words::{Text, msg, text};

use crate::evidence::line_of_state;
use crate::{Detection, Kind};

/// A longer text asks more than one thing.
const LONGEST: usize = 2_000;
/// How many answers are given.
const MOST: usize = 3;
const SELF_CLIENT: Text = text!("doctor-answer-self-client");

/// The answer to a question; where the text names one data center, with its addresses.
pub(crate) fn answered(text: &str, lower: &str, center: Option<DataCenter>) -> Option<Detection> {
    // Who tells of a failure asks for its cause.
    if lower.len() > LONGEST
        || !has_any(lower, QUESTION)
        || has_any(lower, STOPS)
        || sentences(lower).any(fails)
    {
        return None;
    }
    let asked = ANSWERS.iter().filter(|row| {
        row.asks.iter().all(|words| has_any(lower, words))
            && (row.unless.is_empty() || !has_any(lower, row.unless))
    });
    let asked: Vec<&Answer> = asked.take(MOST).collect();
    let (first, more) = asked.split_first()?;
    let sources = |row: &Answer| {
        (
            Note,
            msg!("doctor-answer-source", confidence = row.confidence.label(), titles = titles(row.sources)),
        )
    };
    let more = more.iter().flat_map(|row| [(Note, row.says.into()), sources(row)]);
    let answer = Detection::new(Kind::Question, text!("doctor-because-question"), first.says, text)
        .notes([sources(first)])
        .notes(more);
    let console = center.and_then(|center| Some((center, center.row().console?.value)));
    Some(match console.filter(|_| first.says == SELF_CLIENT) {
        Some((center, console)) => {
            answer.note(Note, msg!("doctor-answer-self-client-at", console, url = center.token_endpoint()))
        }
        None => answer,
    })
}

/// The sentences of a text that are no questions.
fn sentences(lower: &str) -> impl Iterator<Item = &str> {
    let whole = lower.split_inclusive(['.', '!', '?', '\n', '。', '？']);
    whole.filter(|sentence| !sentence.ends_with(['?', '？'])).flat_map(|sentence| sentence.split([',', ';']))
}

fn fails(sentence: &str) -> bool {
    has_any(sentence, FAILING) && !has_any(sentence, FINE)
}

/// A program says itself that the response to its sign-in has another state.
pub(crate) fn state_differs(text: &str, lower: &str) -> Option<Detection> {
    let line = line_of_state(lower)?;
    let because = text!("doctor-because-state");
    let shown = text.get(line).unwrap_or(text);
    Some(Detection::new(Kind::SignInError, because, text!("doctor-stated-state"), shown))
}

/// Something does not work with Zoho, and nothing in the text shows why.
pub(crate) fn undetermined(text: &str, lower: &str) -> Option<Detection> {
    let fits = lower.contains("zoho") && sentences(lower).any(fails);
    let because = text!("doctor-because-failing");
    fits.then(|| Detection::new(Kind::ConnectionError, because, text!("doctor-undetermined"), text))
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
            let answer = answered(question, &question.to_lowercase(), None).unwrap();
            let title = facts::source::ALL.iter().find(|it| it.id == source).unwrap().title;
            let noted = |note: &str| note.contains(title) && note.contains(&confidence.label().to_string());
            assert!(answer.notes.iter().any(|(_, note)| noted(&note.to_string())), "{:?}", answer.notes);
        }
    }
}
