//! The lessons: what is to be done, and how the sandbox shows that it was.

use facts::DataCenter;
use facts::error::{Cause, Error};
use words::Text;

use crate::cards::Card;
use crate::player::{Action, Cast, Run, Sign};
use crate::tables::{LESSONS, PARTS};

/// Which of two runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
    Both,
}

/// A step of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Step {
    /// What to do.
    pub text: Text,
    /// What was seen when it was done. Before, it is not told: a class guesses it.
    pub seen: Text,
    /// For the trainer.
    pub note: Text,
    /// The cause of `data/errors.toml` that knows it, by its error and its place there.
    pub(crate) fact: Option<(Error, usize)>,
    /// One way to do it.
    pub(crate) does: &'static [Action],
    /// What is seen in the sandbox when it is done.
    pub(crate) done: &'static [(Side, Sign)],
}

impl Step {
    /// The entry of the table that knows what is seen here, with its confidence and its sources.
    pub fn fact(&self) -> Option<&'static Cause> {
        let (error, at) = self.fact?;
        error.entry().causes.get(at)
    }
}

/// A part of the class: a lesson or a fault card. See `data/lessons.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which lesson, by its `id`.
    pub(crate) lesson: Option<&'static str>,
    /// Which card, by its `id`.
    pub(crate) card: Option<&'static str>,
    /// How long it takes.
    pub minutes: u64,
}

impl Part {
    /// The parts of a class, in their order.
    pub fn all() -> &'static [Self] {
        PARTS
    }

    /// How long a class takes, in minutes.
    pub fn minutes() -> u64 {
        PARTS.iter().map(|part| part.minutes).sum()
    }

    /// Its lesson, if it is one.
    pub fn lesson(&self) -> Option<&'static Lesson> {
        Lesson::all().find(|lesson| Some(lesson.id) == self.lesson)
    }

    /// Its card, if it is one.
    pub fn card(&self) -> Option<&'static Card> {
        self.card.and_then(Card::of)
    }
}

/// A lesson. See `data/lessons.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Lesson {
    pub id: &'static str,
    pub title: Text,
    pub goal: Text,
    /// What it is about, for whoever begins with this one.
    pub intro: Text,
    pub(crate) left: Cast,
    pub(crate) right: Option<Cast>,
    pub(crate) offers: &'static [Action],
    pub steps: &'static [Step],
    pub question: Text,
    pub options: &'static [Text],
    /// The place of the right option.
    pub answer: usize,
    /// Why each option is right or wrong.
    pub reasons: &'static [Text],
}

impl Lesson {
    /// All lessons, in their order.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        LESSONS.iter()
    }

    /// The lesson with this number, from 1.
    pub fn numbered(number: usize) -> Option<&'static Self> {
        LESSONS.get(number.checked_sub(1)?)
    }

    /// Its number, from 1.
    pub fn number(&self) -> usize {
        Self::all().position(|lesson| lesson.id == self.id).unwrap_or_default() + 1
    }

    /// Why the right option is right.
    pub fn explained(&self) -> Option<Text> {
        self.reasons.get(self.answer).copied()
    }

    /// Whether two runs stand side by side.
    pub fn is_double(&self) -> bool {
        self.right.is_some()
    }
}

/// A lesson that is played.
pub struct Play {
    /// Which.
    pub lesson: &'static Lesson,
    /// The run, or the first of two.
    pub left: Run,
    /// The second of two.
    pub right: Option<Run>,
    /// What was done, in order: all else follows from it.
    actions: Vec<Action>,
    /// How many rows each run had when each step was done.
    ends: Vec<[usize; 2]>,
    /// How much of the present step was done as it says.
    within: usize,
}

impl Play {
    /// The beginning of a lesson, for a class whose account is in `center`.
    pub fn new(lesson: &'static Lesson, center: DataCenter, page: &str) -> Self {
        let run = |cast: Cast| Run::new(cast, center, page);
        let (left, right) = (run(lesson.left), lesson.right.map(run));
        Self { lesson, left, right, actions: Vec::new(), ends: Vec::new(), within: 0 }
    }

    /// The same with what was done.
    pub fn with(mut self, actions: impl IntoIterator<Item = Action>) -> Self {
        for action in actions {
            self.act(action);
        }
        self
    }

    /// What was done.
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// How many steps are done.
    pub fn done(&self) -> usize {
        self.ends.len()
    }

    /// How many steps are done as far as can be seen where only so many rows of both runs are shown: a step whose last
    /// message is not there yet is not done.
    pub fn done_within(&self, rows: usize) -> usize {
        self.ends.iter().take_while(|ends| ends.iter().sum::<usize>() <= rows).count()
    }

    /// How many rows a run had before the last one of so many steps began.
    pub fn rows_before(&self, steps: usize, side: usize) -> usize {
        let last_but_one = steps.checked_sub(2).and_then(|at| self.ends.get(at));
        last_but_one.and_then(|ends| ends.get(side)).copied().unwrap_or_default()
    }

    /// What can be done now, besides waiting.
    pub fn offers(&self) -> Vec<Action> {
        self.lesson.offers.iter().copied().filter(|action| self.allows(*action)).collect()
    }

    /// Whether an action is one of this lesson, and makes sense now.
    pub fn allows(&self, action: Action) -> bool {
        let offered = self.lesson.offers.contains(&action) || action.wait_ms().is_some();
        let right = self.right.as_ref().filter(|_| !is_of_the_left(action));
        offered && (self.left.allows(action) || right.is_some_and(|run| run.allows(action)))
    }

    /// What the present step says to do next.
    pub fn next(&self) -> Option<Action> {
        let step = self.lesson.steps.get(self.done())?;
        let allowed = |action: &&Action| self.allows(**action);
        let ahead = step.does.get(self.within).filter(allowed);
        ahead.or_else(|| step.does.iter().find(allowed)).copied()
    }

    /// Does something, in both runs unless it is for one of them, and looks which steps that completes.
    pub fn act(&mut self, action: Action) {
        if !self.allows(action) {
            return;
        }
        self.actions.push(action);
        self.left.act(action);
        if let Some(right) = &mut self.right {
            if !is_of_the_left(action) {
                right.act(action);
            }
            // What comes next is later than all of this, in both.
            let late = self.left.elapsed_ms().max(right.elapsed_ms()) + 1;
            self.left.keep_pace(late);
            right.keep_pace(late);
        }
        let step = self.lesson.steps.get(self.done());
        if step.is_some_and(|step| step.does.get(self.within) == Some(&action)) {
            self.within += 1;
        }
        let rows = [Some(&self.left), self.right.as_ref()].map(|run| run.map_or(0, |run| run.rows().len()));
        while self.lesson.steps.get(self.done()).is_some_and(|step| self.is_done(step)) {
            self.ends.push(rows);
            self.within = 0;
        }
    }

    fn is_done(&self, step: &Step) -> bool {
        let right = |sign: Sign| self.right.as_ref().is_none_or(|run| run.shows(sign));
        step.done.iter().all(|(side, sign)| match side {
            Side::Left => self.left.shows(*sign),
            Side::Right => right(*sign),
            Side::Both => self.left.shows(*sign) && right(*sign),
        })
    }

    /// How late it is, in milliseconds since the beginning.
    pub fn elapsed_ms(&self) -> u64 {
        self.left.elapsed_ms()
    }

    /// How many rows there are to be seen: of the longer one, where there are two runs.
    pub fn rows(&self) -> usize {
        let right = self.right.as_ref().map_or(0, |run| run.rows().len());
        self.left.rows().len().max(right)
    }
}

/// Whether an action mends the first of two runs only.
fn is_of_the_left(action: Action) -> bool {
    matches!(action, Action::ConnectOffline | Action::ConnectConsent | Action::ConnectBoth)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::player::Action::{Connect, ConnectBoth, ConnectOffline, Day, Hour, Minute, Month, Run as Go};
    use crate::player::{Token, centers};
    use crate::story::{self, Kind};

    const PAGE: &str = "https://class.example/";

    #[test]
    fn every_lesson_can_be_played_as_it_says_in_every_data_center() {
        assert_eq!(LESSONS.len(), 6);
        for (lesson, center) in Lesson::all().flat_map(|lesson| centers().map(move |center| (lesson, center)))
        {
            let mut play = Play::new(lesson, center, PAGE);
            for (number, step) in lesson.steps.iter().enumerate() {
                for (at, action) in step.does.iter().enumerate() {
                    assert_eq!(play.done(), number, "{} {number}: done before action {at}", lesson.id);
                    assert_eq!(play.next(), Some(*action), "{} {number} {at}", lesson.id);
                    play.act(*action);
                }
                assert_eq!(play.done(), number + 1, "{} {number} in {}", lesson.id, center.name());
            }
            assert_eq!((play.next(), play.done()), (None, lesson.steps.len()));
            // What was done makes the same again.
            let again = Play::new(lesson, center, PAGE).with(play.actions().to_vec());
            assert_eq!((again.left.rows(), again.done()), (play.left.rows(), play.done()));
        }
    }

    /// A class that presses anything in any order breaks nothing, and no step is done that the sandbox does not show.
    #[test]
    fn any_order_will_do() {
        for lesson in Lesson::all() {
            let mut play = Play::new(lesson, DataCenter::Eu, PAGE);
            let mut number = 7_usize;
            for _ in 0..60 {
                let mut all: Vec<Action> = Action::ALL.to_vec();
                number = number.wrapping_mul(31).wrapping_add(11) % 9973;
                all.rotate_left(number % Action::ALL.len());
                let before = play.done();
                play.act(all[0]);
                if play.done() > before {
                    assert!(play.is_done(&lesson.steps[play.done() - 1]), "{}", lesson.id);
                }
                for row in play.left.rows() {
                    assert!(row.parts.iter().all(|part| scan::secret::hidden_in(&part.text).is_none()));
                }
            }
        }
    }

    /// The lesson that the guide turns on: without both parameters the connection dies within the hour, with one of them
    /// the second time, too, and with both it lives.
    #[test]
    fn after_an_hour() {
        let lesson = Lesson::all().find(|lesson| lesson.id == "hour").unwrap();
        let play = |script: &[Action]| Play::new(lesson, DataCenter::Us, PAGE).with(script.to_vec());
        for (script, left, right) in [
            (&[Connect, Go][..], false, false),
            (&[Connect, Minute, Go], false, false),
            (&[Connect, Hour, Go], true, false),
            (&[Connect, Day, Go], true, false),
            (&[Connect, Month, Go], true, false),
            (&[Connect, Hour, ConnectOffline, Go], false, false),
            (&[Connect, Hour, ConnectOffline, Hour, Go], true, false),
            (&[Connect, Hour, ConnectBoth, Hour, Go], false, false),
            (&[Connect, Hour, ConnectBoth, Month, Go, Month, Go], false, false),
        ] {
            let played = play(script);
            let dead = |run: &Run| run.shows(Sign::Dead);
            assert_eq!(
                (dead(&played.left), played.right.as_ref().is_some_and(dead)),
                (left, right),
                "{script:?}"
            );
        }
    }

    /// Both runs stand on one clock, and the picture's text alternative tells every row.
    #[test]
    fn the_text_tells_what_the_picture_shows() {
        for lesson in Lesson::all() {
            let script = lesson.steps.iter().flat_map(|step| step.does.iter().copied());
            let play = Play::new(lesson, DataCenter::Au, PAGE).with(script);
            for run in [Some(&play.left), play.right.as_ref()].into_iter().flatten() {
                let mut last_ms = 0;
                for row in run.rows() {
                    let told = row.told().to_string();
                    assert!(told.contains(&row.label.to_string()), "{told}");
                    if row.kind != Kind::Time {
                        assert!(told.contains(&row.from.title().to_string()), "{told}");
                        assert!(told.contains(&row.to.title().to_string()), "{told}");
                    }
                    assert!(row.at_ms >= last_ms);
                    last_ms = row.at_ms;
                }
                assert!(story::summary(run.rows()).to_string().contains(&run.rows().len().to_string()));
            }
            if let Some(right) = &play.right {
                assert_eq!(right.elapsed_ms(), play.left.elapsed_ms());
            }
        }
    }

    /// What a class is told of the tokens in hand is what Zoho says when they are sent: after each action of each lesson and
    /// of each card they are tried, in a run that is played again up to there.
    #[test]
    fn the_state_of_a_token_is_what_zoho_makes_of_it() {
        let lessons = Lesson::all().flat_map(|lesson| {
            let script: Vec<Action> =
                lesson.steps.iter().flat_map(|step| step.does.iter().copied()).collect();
            std::iter::once(lesson.left)
                .chain(lesson.right)
                .map(move |cast| (lesson.id, cast, script.clone()))
        });
        let cards = Card::all().map(|card| (card.id, card.cast, card.script.to_vec()));
        let (mut ended, mut missing) = (0, 0);
        for (id, cast, script) in lessons.chain(cards) {
            for length in 0..=script.len() {
                let played = |last: Action| {
                    let mut run = Run::new(cast, DataCenter::Us, PAGE);
                    script.iter().take(length).for_each(|action| run.act(*action));
                    let told = (run.access(), run.refresh_token(), run.first_refresh_token());
                    run.act(last);
                    (told, run)
                };
                let ((access, refresh, first), called) = played(Action::Call);
                let (_, refreshed) = played(Action::Refresh);
                assert_eq!(access.is_none(), refresh.is_none(), "{id} {length}");
                if access.is_some() {
                    let good = called.shows(Sign::CallWorked);
                    assert_eq!(access == Some(Token::Good), good, "{id} after {length} actions: {access:?}");
                }
                // Whoever asks too often is refused with a good one.
                if refreshed.error() != Some(Error::Throttled) {
                    let good = refreshed.shows(Sign::Refreshed);
                    assert_eq!(
                        refresh == Some(Token::Good),
                        good,
                        "{id} after {length} actions: {refresh:?}"
                    );
                }
                if first == Some(Token::Ended) {
                    assert!(id == "twenty-first" || id == "breaks", "{id}");
                    ended += 1;
                }
                ended += usize::from(refresh == Some(Token::Ended));
                missing += usize::from(refresh == Some(Token::Missing));
            }
        }
        assert!(ended > 3 && missing > 5, "{ended} {missing}");
    }

    /// What is there already is not offered again, and nothing is offered before it can be done.
    #[test]
    fn what_is_connected_is_not_connected_for_the_first_time() {
        for lesson in Lesson::all().filter(|lesson| lesson.offers.contains(&Connect)) {
            let script = lesson.steps.iter().flat_map(|step| step.does);
            let mut play = Play::new(lesson, DataCenter::Eu, PAGE);
            for action in script {
                let connected = play.left.access().is_some();
                assert!(!connected || !play.offers().contains(&Connect), "{}", lesson.id);
                play.act(*action);
            }
            assert!(!play.offers().contains(&Connect), "{}", lesson.id);
            // A scope that was added is there.
            assert!(!play.offers().contains(&Action::ConnectWider), "{}", lesson.id);
        }
    }

    /// A step is done when its last message is shown, and not before.
    #[test]
    fn no_step_is_done_before_its_messages_are_shown() {
        for lesson in Lesson::all() {
            let mut play = Play::new(lesson, DataCenter::Eu, PAGE);
            let rows =
                |play: &Play| play.left.rows().len() + play.right.as_ref().map_or(0, |run| run.rows().len());
            for (number, step) in lesson.steps.iter().enumerate() {
                step.does.iter().for_each(|action| play.act(*action));
                let all = rows(&play);
                assert_eq!(
                    (play.done_within(all), play.done_within(all - 1)),
                    (number + 1, number),
                    "{}",
                    lesson.id
                );
                let before = play.rows_before(number + 1, 0) + play.rows_before(number + 1, 1);
                assert_eq!(play.done_within(before), number, "{} {number}", lesson.id);
                // Both clocks are even, so that the rows of one action are together.
                assert!(play.right.as_ref().is_none_or(|run| run.elapsed_ms() == play.left.elapsed_ms()));
            }
        }
    }

    /// That one parameter alone does not do is seen an hour later, on a connection that was made with it.
    #[test]
    fn each_parameter_alone_is_seen_to_fail() {
        let lesson = Lesson::all().find(|lesson| lesson.id == "hour").unwrap();
        let mut play = Play::new(lesson, DataCenter::In, PAGE);
        let mut seen = Vec::new();
        for action in lesson.steps.iter().flat_map(|step| step.does) {
            play.act(*action);
            if *action == Go {
                let right = play.right.as_ref().unwrap();
                seen.push((play.left.asked(), play.left.is_dead(), right.is_dead()));
            }
        }
        assert_eq!(
            seen,
            [
                ((false, false), false, false),
                ((false, false), true, false),
                ((true, false), true, false),
                ((false, true), true, false),
                ((true, true), false, false),
            ]
        );
        // What Zoho remembers is a fact of the table, with its sources.
        let facts: Vec<&Cause> = lesson.steps.iter().filter_map(Step::fact).collect();
        assert!(facts.len() == 2 && facts.iter().all(|cause| !cause.sources.is_empty()));
    }

    #[test]
    fn each_option_has_a_reason_of_its_own() {
        for lesson in Lesson::all() {
            assert_eq!(lesson.reasons.len(), lesson.options.len());
            let mut told: Vec<String> = lesson.reasons.iter().map(Text::to_string).collect();
            assert_eq!(lesson.explained().map(|text| text.to_string()).as_ref(), told.get(lesson.answer));
            told.sort();
            told.dedup();
            assert_eq!(told.len(), lesson.options.len(), "{}", lesson.id);
        }
    }

    /// What a part takes: all of it read aloud, with the notes; the keys; and the time to think about the question.
    fn seconds(part: &Part) -> usize {
        const SECONDS_TO_THINK: usize = 20;
        const SECONDS_TO_PRESS: usize = 1;
        let words = |texts: &[Text]| {
            texts.iter().map(|text| text.to_string().split_whitespace().count()).sum::<usize>()
        };
        let (words, presses) = match (part.lesson(), part.card()) {
            (Some(lesson), _) => {
                let steps = lesson.steps.iter();
                let steps = steps.map(|step| words(&[step.text, step.seen, step.note])).sum::<usize>();
                let rest = words(&[lesson.intro, lesson.question, lesson.explained().unwrap()])
                    + words(lesson.options);
                let script = lesson.steps.iter().flat_map(|step| step.does.iter().copied());
                let actions = script.clone().count();
                // The key of a clicker shows one message after the other, or what one action brings to two runs.
                let rows = Play::new(lesson, DataCenter::Us, PAGE).with(script).left.rows().len();
                let shown = if lesson.is_double() { actions } else { rows };
                (steps + rest, shown + lesson.steps.len())
            }
            (_, Some(card)) => {
                let guesses: Vec<Text> = card.guesses().iter().map(|guess| guess.what).collect();
                let answer = card.answer().unwrap();
                let rows = card.play(DataCenter::Us, PAGE).rows().len();
                (
                    words(&guesses) + words(&[card.story, answer.what, answer.check, answer.fix, card.place]),
                    rows,
                )
            }
            _ => unreachable!("a part is a lesson or a card"),
        };
        // 150 words a minute: those of a calm talk.
        words * 60 / 150 + presses * SECONDS_TO_PRESS + SECONDS_TO_THINK
    }

    #[test]
    fn the_class_holds_its_time() {
        let parts = Part::all();
        assert_eq!(Part::minutes(), 15);
        let mut all = 0;
        for part in parts {
            let needed = seconds(part);
            all += needed;
            // A part may borrow from the others, but not much.
            let given = usize::try_from(part.minutes).unwrap() * 60;
            assert!(
                needed <= given + 30 && needed + 60 >= given,
                "{part:?}: {needed} seconds, {given} given"
            );
        }
        assert!(all <= 15 * 60, "{all} seconds");
    }

    /// Each term is explained, in bold, before it is used.
    #[test]
    fn the_class_explains_a_term_before_it_is_used() {
        let told: Vec<Vec<words::Part>> = Part::all()
            .iter()
            .filter_map(Part::lesson)
            .flat_map(|lesson| {
                let steps = lesson.steps.iter().flat_map(|step| [step.text, step.seen]);
                let end = lesson.options.iter().copied().chain(lesson.explained());
                let texts = std::iter::once(lesson.intro).chain(steps).chain([lesson.question]).chain(end);
                texts.map(|text| words::Message::from(text).parts())
            })
            .collect();
        for term in [
            "client",
            "custom service",
            "connection",
            "redirect URI",
            "scopes",
            "tokens",
            "data centers",
            "code",
            "state",
            "code verifier",
            "access token",
            "refresh token",
        ] {
            let letters = |text: &str| {
                format!(" {} ", text.split(|ch: char| !ch.is_alphanumeric()).collect::<Vec<_>>().join(" "))
            };
            let place = |bold: bool| {
                told.iter().flatten().position(|part| match part {
                    words::Part::Bold(text) => text == term,
                    words::Part::Plain(text) => !bold && letters(text).contains(&letters(term)),
                    _ => false,
                })
            };
            let (first, explained) = (place(false), place(true));
            assert!(
                explained.is_some() && first == explained,
                "{term}: {:?}",
                first.and_then(|at| told.iter().flatten().nth(at))
            );
        }
    }

    #[test]
    fn every_action_has_a_letter_of_its_own() {
        for action in Action::ALL {
            assert_eq!(Action::of_letter(action.letter()), Some(action));
            assert!(action.letter().is_ascii_alphabetic());
        }
        assert_eq!(Action::of_letter('Z'), None);
    }
}
