//! Checks `data/cards.toml` and `data/lessons.toml` and writes them as static tables.
//!
//! Checked here: each cause exists in `data/errors.toml`, a card guesses four different ones, a question has its right
//! option, and each part of the class exists. The compiler checks the names that the tables use (actions, signs, errors, sentences).

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::format_collect,
    reason = "a build whose tables are wrong must stop"
)]

#[macro_use]
#[path = "../facts/code.rs"]
#[allow(dead_code, reason = "this crate needs fewer of them")]
mod code;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use serde::Deserialize;

use code::{Code, read, table, text, variant, write};

names! {
    Holder: id => format!("Actor::{}", variant(id));
    FlawId: id => format!("Flaw::{}", variant(id));
    ErrorId: id => format!("Error::{}", variant(id));
    CauseId: id => place_of(id);
    Actions: ids => list(ids, |id| format!("Action::{}", variant(id)));
    Signs: ids => list(ids, seen);
    Sentence: id => text(id);
}

rows! {
    Cast as "Cast" {
        holder: Holder; offline: bool = default, consent: bool = default, unprepared: bool = default,
        abroad: bool = default, wide: bool = default, flaw: Option<FlawId>
    } with |row| [
        format!("offline: {}, consent: {}, abroad: {}", row.offline, row.consent, row.abroad),
        format!("prepared: {}, wide: {}, flaw: {}", !row.unprepared, row.wide, row.flaw.code()),
    ];
    Card as "Card" {
        id: String, cast: Cast, script: Actions, error: Option<ErrorId>, cause: Option<CauseId>, guesses: Vec<CauseId>;
        place: String
    } with |row| {
        let sentence = |before: &str| text(&format!("{before}{}", row.id));
        let own = row.cause.is_none().then(|| {
            let [what, check, fix] = ["cards-what-", "cards-check-", "cards-fix-"].map(sentence);
            format!("Own {{ what: {what}, check: {check}, fix: {fix} }}")
        });
        [
            format!("title: {}, story: {}", sentence("cards-title-"), sentence("cards-story-")),
            format!("place: {}", text(&format!("cards-place-{}", row.place))),
            format!("own: {}", own.map_or("None".to_owned(), |own| format!("Some({own})"))),
        ]
    };
    Lesson as "Lesson" {
        id: String, left: Cast, right: Option<Cast>, offers: Actions, steps: Vec<Step>; options: u64, answer: u64
    } with |row| {
        let sentence = |before: &str| text(&format!("{before}{}", row.id));
        assert!((1..=row.options).contains(&row.answer), "{}: no option is the answer", row.id);
        let options = (1..=row.options).map(|number| Sentence(format!("learn-option-{}-{number}", row.id)));
        let reasons = (1..=row.options).map(|number| {
            let why = format!("learn-wrong-{}-{number}", row.id);
            Sentence(if number == row.answer { format!("learn-answer-{}", row.id) } else { why })
        });
        [
            format!("title: {}, goal: {}", sentence("learn-title-"), sentence("learn-goal-")),
            format!("intro: {}", sentence("learn-intro-")),
            format!("question: {}, reasons: {}", sentence("learn-question-"), reasons.collect::<Vec<_>>().code()),
            format!("options: {}, answer: {}", options.collect::<Vec<_>>().code(), row.answer - 1),
        ]
    };
    Step as "Step" { does: Actions, done: Signs, fact: Option<CauseId>; id: String } with |row| [
        format!("text: {}", text(&format!("learn-step-{}", row.id))),
        format!("seen: {}", text(&format!("learn-seen-{}", row.id))),
        format!("note: {}", text(&format!("learn-note-{}", row.id))),
    ];
    Part as "Part" { lesson: Option<String>, card: Option<String>, minutes: u64 };
}

files! {
    Cards { card: Vec<Card> }
    Lessons { lesson: Vec<Lesson>, part: Vec<Part> }
}

/// Words as a list, in which the same may be twice.
fn list(words: &str, code: impl Fn(&str) -> String) -> String {
    let list: Vec<String> = words.split_whitespace().map(code).collect();
    assert!(!list.is_empty(), "a list is empty");
    format!("&[{}]", list.join(", "))
}

/// `left:dead` as what is to be seen, and on which side.
fn seen(word: &str) -> String {
    let (side, sign) = word.split_once(':').unwrap_or(("both", word));
    format!("(Side::{}, Sign::{})", variant(side), variant(sign))
}

#[derive(Deserialize)]
struct Errors {
    error: Vec<ErrorRow>,
}

#[derive(Deserialize)]
struct ErrorRow {
    id: String,
    causes: Vec<CauseRow>,
}

#[derive(Deserialize)]
struct CauseRow {
    kind: String,
    text: Option<String>,
}

static ERRORS: OnceLock<Vec<ErrorRow>> = OnceLock::new();

/// `scope-page/scope-wrong` as the place of that cause: its error, and its place in the error's list. What is behind the
/// bar is the stem of the sentences where the table names one.
fn place_of(id: &str) -> String {
    let (error, cause) = id.split_once('/').unwrap_or_else(|| panic!("{id}: which error's cause?"));
    let row = ERRORS.get().unwrap().iter().find(|row| row.id == error);
    let causes = &row.unwrap_or_else(|| panic!("no error is {error}")).causes;
    let name = |row: &CauseRow| row.text.as_ref().unwrap_or(&row.kind) == cause;
    let at = causes.iter().position(name).unwrap_or_else(|| panic!("{error} has no cause {cause}"));
    format!("(Error::{}, {at})", variant(error))
}

fn main() {
    let Errors { error } = read("errors");
    assert!(ERRORS.set(error).is_ok());
    let (Cards { card }, Lessons { lesson, part }) = (read("cards"), read("lessons"));
    for Part { lesson: which, card: guessed, .. } in &part {
        let known = (which.as_ref()).map(|id| lesson.iter().any(|lesson| lesson.id == *id));
        let known = known.xor(guessed.as_ref().map(|id| card.iter().any(|card| card.id == *id)));
        assert_eq!(
            known,
            Some(true),
            "{which:?} or {guessed:?}: a part of the class is one lesson or one card"
        );
    }
    for card in &card {
        let all: BTreeSet<&CauseId> = card.guesses.iter().chain(&card.cause).collect();
        assert_eq!(
            all.len(),
            3 + usize::from(card.cause.is_some()),
            "{}: not four different guesses",
            card.id
        );
    }
    write(
        "tables",
        &[
            table("See data/cards.toml.", "pub(crate) static CARDS: &[Card]", &card),
            table("See data/lessons.toml.", "pub(crate) static LESSONS: &[Lesson]", &lesson),
            table("See data/lessons.toml.", "pub(crate) static PARTS: &[Part]", &part),
        ],
    );
}
