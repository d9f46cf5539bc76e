//! The lessons: what is to be done, and how the sandbox shows that it was.

use facts::DataCenter;
use words::Text;

use crate::player::{Action, Cast, Run, Sign};
use crate::tables::LESSONS;

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
    /// One way to do it.
    pub(crate) does: &'static [Action],
    /// What is seen in the sandbox when it is done.
    pub(crate) done: &'static [(Side, Sign)],
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
    /// Why that one is right.
    pub explained: Text,
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
    /// How many steps are done.
    done: usize,
    /// How much of the present step was done as it says.
    within: usize,
}

impl Play {
    /// The beginning of a lesson, for a class whose account is in `center`.
    pub fn new(lesson: &'static Lesson, center: DataCenter, page: &str) -> Self {
        let run = |cast: Cast| Run::new(cast, center, page);
        let (left, right) = (run(lesson.left), lesson.right.map(run));
        Self { lesson, left, right, actions: Vec::new(), done: 0, within: 0 }
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
        self.done
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
        let step = self.lesson.steps.get(self.done)?;
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
            let late = self.left.elapsed_ms().max(right.elapsed_ms());
            self.left.keep_pace(late);
            right.keep_pace(late);
        }
        let step = self.lesson.steps.get(self.done);
        if step.is_some_and(|step| step.does.get(self.within) == Some(&action)) {
            self.within += 1;
        }
        while self.lesson.steps.get(self.done).is_some_and(|step| self.is_done(step)) {
            self.done += 1;
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
    use crate::player::centers;
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

    #[test]
    fn every_action_has_a_letter_of_its_own() {
        for action in Action::ALL {
            assert_eq!(Action::of_letter(action.letter()), Some(action));
            assert!(action.letter().is_ascii_alphabetic());
        }
        assert_eq!(Action::of_letter('Z'), None);
    }
}
