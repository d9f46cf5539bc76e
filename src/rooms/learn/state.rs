//! What the room holds and what can happen in it.

use std::collections::BTreeSet;

use facts::DataCenter;
use lessons::{Action, Card, Lesson, Part, Play, Row, Run};

use crate::setup::{Context, Theme};

/// Under which key the browser keeps which lessons and cards were solved.
pub const PROGRESS: &str = "workbench-learn";
/// The `id` of the lines of the message that is open.
pub const OPEN_ROW: &str = "learn-open";
/// The `id` of what is said to an answer.
pub const TOLD: &str = "learn-told";
/// What scrolls the rows.
pub const SCROLLED: &str = ".learn-scroll";
/// The `id` of the heading of the lesson or of the card.
pub const TITLE: &str = "learn-title";

/// The `id` of the button of what the step says to do next.
pub const NEXT: &str = "learn-next";

/// How many actions are done at most to reach a step that was chosen.
const MOST_AT_ONCE: usize = 40;

/// What the class is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A lesson, by its number from 1.
    Lesson(usize),
    /// All cards.
    Cards,
    /// A card, by its number from 1.
    Card(usize),
    /// The plan of the class.
    Class,
}

impl Topic {
    /// What a part of the class is about.
    pub(super) fn of(part: &Part) -> Self {
        let lesson = part.lesson().map(|lesson| Self::Lesson(lesson.number()));
        lesson.or(part.card().map(|card| Self::Card(card.number()))).unwrap_or(Self::Class)
    }
}

impl Default for Topic {
    fn default() -> Self {
        Self::Lesson(1)
    }
}

words::choices! {
    /// For whom it is shown.
    #[derive(Default)]
    pub enum Look: id {
        #[default]
        Room = "room",
        Presenter = "presenter",
        Handout = "handout",
        Answers = "answers",
    }
    title = "learn-look-", "";
}

words::choices! {
    /// How fast it plays by itself.
    #[derive(Default)]
    pub enum Speed: id {
        Slow = "slow",
        #[default]
        Normal = "normal",
        Fast = "fast",
    }
    title = "learn-speed-", "";
}

impl Speed {
    fn ms(self) -> u32 {
        match self {
            Self::Slow => 3_000,
            Self::Normal => 1_500,
            Self::Fast => 600,
        }
    }
}

/// What is played.
pub enum Stage {
    Lesson(Box<Play>),
    Card(&'static Card, Box<Run>),
}

impl Stage {
    /// The run, or the two.
    pub fn runs(&self) -> Vec<&Run> {
        match self {
            Self::Lesson(play) => std::iter::once(&play.left).chain(&play.right).collect(),
            Self::Card(_, run) => vec![run],
        }
    }

    /// The rows of all runs in the order of the clock: which run, and which of its rows.
    fn moments(&self) -> Vec<(usize, usize)> {
        let runs = self.runs();
        let mut all: Vec<(u64, usize, usize)> = runs
            .iter()
            .enumerate()
            .flat_map(|(side, run)| run.rows().iter().enumerate().map(move |(at, row)| (row.at_ms, side, at)))
            .collect();
        all.sort_by_key(|(at_ms, side, _)| (*at_ms, *side));
        all.into_iter().map(|(_, side, at)| (side, at)).collect()
    }
}

/// Which lessons and cards were solved in this browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub lessons: BTreeSet<usize>,
    pub cards: BTreeSet<usize>,
}

impl Progress {
    fn numbers(text: &str, most: usize) -> BTreeSet<usize> {
        text.split(',')
            .filter_map(|word| word.parse().ok())
            .filter(|number| (1..=most).contains(number))
            .collect()
    }

    fn read(text: &str) -> Self {
        let (lessons, cards) = text.split_once(';').unwrap_or((text, ""));
        Self {
            lessons: Self::numbers(lessons, Lesson::all().count()),
            cards: Self::numbers(cards, Card::all().count()),
        }
    }

    fn to_text(&self) -> String {
        if self.lessons.is_empty() && self.cards.is_empty() {
            return String::new();
        }
        let list =
            |numbers: &BTreeSet<usize>| numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(",");
        format!("{};{}", list(&self.lessons), list(&self.cards))
    }
}

#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own, and none excludes another")]
#[derive(Default)]
pub struct Learn {
    pub topic: Topic,
    /// Whether a class follows its plan.
    pub(super) class: bool,
    /// The data center of the class; `None`: the one of Set up, or the first.
    pub center: Option<DataCenter>,
    pub look: Look,
    /// Whether the presenter's screen leaves out the notes for the trainer.
    pub no_notes: bool,
    /// Whether the colors are light, whatever the device says.
    pub light: bool,
    pub stage: Option<Stage>,
    /// How many rows are shown, of all runs together; more than there are: all.
    pub(super) shown: usize,
    /// How many rows of each run were there before the last action: those after them appear one by one.
    pub before: [usize; 2],
    /// The row that is open: of which run, and which.
    pub open: Option<(usize, usize)>,
    /// The step that the presenter's screen shows; behind the last one, the closing question.
    pub screen: usize,
    pub speed: Speed,
    /// The ticket of the next tick, while it plays by itself.
    pub playing: Option<u32>,
    pub(super) tickets: u32,
    /// Whether the rows are shown as a text.
    pub listed: bool,
    /// Whether all steps are shown where there is only room for the present one.
    pub unfolded: bool,
    /// The option or the guess that was taken.
    pub taken: Option<usize>,
    pub revealed: bool,
    pub progress: Progress,
    /// What the browser kept, until the part is there that reads it.
    pub kept: Option<String>,
}

impl std::fmt::Debug for Learn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Learn").field("topic", &self.topic).finish_non_exhaustive()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Msg {
    TopicChosen(Topic),
    /// A part of the class, by its place in the plan.
    PartChosen(usize),
    CenterChosen(DataCenter),
    LookChosen(Look),
    NotesSwitched,
    LightSwitched,
    ActionPressed(Action),
    /// One row on; where all are shown, what the step says to do next.
    ForwardPressed,
    BackPressed,
    /// To the beginning or to the end of what happened.
    AllHidden,
    AllShown,
    PlayPressed,
    SpeedChosen(Speed),
    Ticked(u32),
    RowPressed(usize, usize),
    RowClosed,
    ListSwitched,
    StepsSwitched,
    ScreenChosen(usize),
    Taken(usize),
    RevealPressed,
    RestartPressed,
    /// Nothing is left of the group that was here.
    ResetPressed,
    PrintPressed,
    /// The style of the room is there: only now can what is too high be scrolled.
    StyleArrived,
}

/// What the shell has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Answer with [`Msg::Ticked`].
    Tick {
        ticket: u32,
        after_ms: u32,
    },
    /// Keep this on the device; empty: keep nothing.
    Keep(String),
    Focus(&'static str),
    /// Bring the row into sight that was shown last, without moving the page.
    ShowLast,
    /// Bring the element with this `id` into sight.
    Show(&'static str),
    Print,
}

impl Learn {
    /// Takes over what the browser kept, and begins.
    pub fn begin(&mut self, context: Context<'_>) {
        if let Some(kept) = self.kept.take() {
            self.progress = Progress::read(&kept);
        }
        if self.stage.is_none() {
            self.set(context);
        }
    }

    /// The data center of the class.
    pub fn center(&self, context: Context<'_>) -> DataCenter {
        let offered = |center: &DataCenter| lessons::player::centers().any(|other| other == *center);
        self.center.or(context.draft.center).filter(offered).unwrap_or(DataCenter::Us)
    }

    /// The beginning of what the class is at.
    pub(super) fn set(&mut self, context: Context<'_>) {
        let center = self.center(context);
        // What is set up later is about another lesson.
        self.center = Some(center);
        self.stage = match self.topic {
            Topic::Lesson(number) => Lesson::numbered(number)
                .map(|lesson| Stage::Lesson(Box::new(Play::new(lesson, center, context.page)))),
            Topic::Card(number) => Card::numbered(number)
                .map(|card| Stage::Card(card, Box::new(card.play(center, context.page)))),
            Topic::Cards | Topic::Class => None,
        };
        self.class = self.class && self.part().is_some() || self.topic == Topic::Class;
        self.shown = if matches!(self.topic, Topic::Card(_)) { 0 } else { usize::MAX };
        (self.open, self.playing, self.taken, self.revealed) = (None, None, None, false);
        (self.screen, self.before) = (0, [usize::MAX; 2]);
    }

    pub fn play(&self) -> Option<&Play> {
        match &self.stage {
            Some(Stage::Lesson(play)) => Some(play),
            _ => None,
        }
    }

    /// How many steps are done, as far as their messages are shown.
    pub fn done(&self) -> usize {
        self.play().map_or(0, |play| play.done_within(self.shown()))
    }

    /// What the present step says to do next, once all that happened is shown.
    pub fn next(&self) -> Option<Action> {
        self.play().filter(|_| self.is_at_end()).and_then(Play::next)
    }

    /// Which part of the class this is.
    pub fn part(&self) -> Option<usize> {
        Part::all().iter().position(|part| self.class && Topic::of(part) == self.topic)
    }

    /// The part of the class that follows.
    pub fn next_part(&self) -> Option<(usize, &'static Part)> {
        let at = if self.topic == Topic::Class { 0 } else { self.part()? + 1 };
        Some((at, Part::all().get(at)?))
    }

    /// The same, where one key leads to it: from the plan, and from a question that was answered.
    fn follows(&self) -> Option<usize> {
        let ready = self.topic == Topic::Class || self.is_right() == Some(true);
        self.next_part().filter(|_| ready).map(|(at, _)| at)
    }

    pub fn card(&self) -> Option<(&'static Card, &Run)> {
        match &self.stage {
            Some(Stage::Card(card, run)) => Some((card, run)),
            _ => None,
        }
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.stage.as_ref().map_or(0, |stage| stage.moments().len())
    }

    /// How many of them are shown.
    pub fn shown(&self) -> usize {
        self.shown.min(self.rows())
    }

    /// The rows of a run that are shown.
    pub fn visible(&self, side: usize) -> &[Row] {
        let Some(stage) = &self.stage else { return &[] };
        let count = stage.moments().into_iter().take(self.shown()).filter(|(of, _)| *of == side).count();
        let rows = stage.runs().get(side).map(|run| run.rows()).unwrap_or_default();
        rows.get(..count).unwrap_or(rows)
    }

    /// Whether a row is shown that has lines to open.
    pub(super) fn opens(&self, side: usize, row: usize) -> bool {
        self.visible(side).get(row).is_some_and(|row| !row.parts.is_empty())
    }

    /// Whether all that happened is shown.
    pub fn is_at_end(&self) -> bool {
        self.shown() == self.rows()
    }

    /// What a class can do with one key: the next row, the next screen, or what the step says.
    pub fn can_go_on(&self) -> bool {
        !self.is_at_end()
            || self.next().is_some()
            || self.follows().is_some()
            || self.look == Look::Presenter
                && self.play().is_some_and(|play| self.screen < play.lesson.steps.len())
    }

    /// Whether the question was answered, and whether rightly.
    pub fn is_right(&self) -> Option<bool> {
        let taken = self.taken?;
        Some(match self.stage.as_ref()? {
            Stage::Lesson(play) => taken == play.lesson.answer,
            Stage::Card(card, _) => card.guesses().get(taken).is_some_and(|guess| guess.right),
        })
    }

    fn turn_to(&mut self, topic: Topic, class: bool, context: Context<'_>) -> Vec<Effect> {
        (self.topic, self.class) = (topic, class);
        self.set(context);
        vec![Effect::Focus(TITLE)]
    }

    /// The colors that the page has to have.
    pub fn theme(&self) -> Option<Theme> {
        self.light.then_some(Theme::Light)
    }

    pub fn update(&mut self, msg: Msg, context: Context<'_>) -> Vec<Effect> {
        self.begin(context);
        match msg {
            Msg::TopicChosen(topic) => return self.turn_to(topic, false, context),
            Msg::PartChosen(at) => {
                let topic = Part::all().get(at).map_or(Topic::Class, Topic::of);
                return self.turn_to(topic, true, context);
            }
            Msg::CenterChosen(center) => {
                self.center = Some(center);
                self.set(context);
            }
            Msg::LookChosen(look) => {
                self.look = look;
                self.screen = self.done();
                return vec![Effect::Focus(TITLE)];
            }
            Msg::NotesSwitched => self.no_notes = !self.no_notes,
            Msg::LightSwitched => self.light = !self.light,
            Msg::ActionPressed(action) => {
                self.before = [0, 1].map(|side| self.visible(side).len());
                self.act(action);
                self.shown = usize::MAX;
                // With the keyboard, it goes on from what the step says next.
                let next = self.next().map(|_| Effect::Focus(NEXT));
                return self.seen().into_iter().chain(next).collect();
            }
            Msg::ForwardPressed => return self.go_on(context),
            Msg::BackPressed => {
                self.shown = self.shown().saturating_sub(1);
                self.screen = self.screen.min(self.done());
                self.playing = None;
                return vec![Effect::ShowLast];
            }
            Msg::AllHidden => (self.shown, self.open, self.screen) = (0, None, 0),
            Msg::AllShown => {
                (self.shown, self.before) = (usize::MAX, [usize::MAX; 2]);
                return vec![Effect::ShowLast];
            }
            Msg::PlayPressed => {
                if self.playing.take().is_none() {
                    if self.is_at_end() && self.next().is_none() {
                        (self.shown, self.screen) = (0, 0);
                    }
                    return self.tick();
                }
            }
            Msg::SpeedChosen(speed) => self.speed = speed,
            Msg::Ticked(ticket) => {
                if self.playing != Some(ticket) {
                    return Vec::new();
                }
                let mut effects = self.go_on(context);
                if self.can_go_on() && self.taken.is_none() {
                    effects.extend(self.tick());
                } else {
                    self.playing = None;
                }
                return effects;
            }
            Msg::RowPressed(side, row) => {
                self.open = (self.opens(side, row) && self.open != Some((side, row))).then_some((side, row));
                return self.open.map(|_| Effect::Show(OPEN_ROW)).into_iter().collect();
            }
            Msg::RowClosed => self.open = None,
            Msg::ListSwitched => self.listed = !self.listed,
            Msg::StepsSwitched => self.unfolded = !self.unfolded,
            Msg::ScreenChosen(screen) => {
                // The steps before it are done, or the screen would say one thing and its button another.
                (self.shown, self.before) = (usize::MAX, [usize::MAX; 2]);
                for _ in 0..MOST_AT_ONCE {
                    let Some(action) = self.next().filter(|_| self.done() < screen) else { break };
                    self.act(action);
                }
                self.screen = screen.min(self.done());
                return vec![Effect::Focus(TITLE), Effect::ShowLast];
            }
            Msg::Taken(option) => {
                self.taken = Some(option);
                return self.solved().into_iter().chain([Effect::Show(TOLD)]).collect();
            }
            Msg::RevealPressed => (self.revealed, self.shown) = (true, usize::MAX),
            Msg::RestartPressed => {
                self.set(context);
                return vec![Effect::Focus(TITLE)];
            }
            Msg::ResetPressed => {
                self.progress = Progress::default();
                self.set(context);
                return vec![Effect::Keep(String::new()), Effect::Focus(TITLE)];
            }
            Msg::PrintPressed => return vec![Effect::Print],
            Msg::StyleArrived => return vec![Effect::ShowLast],
        }
        Vec::new()
    }

    fn act(&mut self, action: Action) {
        if let Some(Stage::Lesson(play)) = &mut self.stage {
            play.act(action);
        }
        if self.look != Look::Presenter {
            self.screen = self.done();
        }
    }

    /// One row on, or what the step says to do, of which the first row is shown, or in two runs all; from the end of a part
    /// of the class to the next part.
    fn go_on(&mut self, context: Context<'_>) -> Vec<Effect> {
        let (shown, rows) = (self.shown(), self.rows());
        self.before = [usize::MAX; 2];
        if shown < rows {
            self.shown = shown + 1;
            return vec![Effect::ShowLast];
        }
        if self.look == Look::Presenter && self.done() > self.screen {
            self.screen += 1;
            return vec![Effect::ShowLast];
        }
        if let Some(action) = self.next() {
            // Two runs side by side are compared: both show at once what the action brings.
            let double = self.play().is_some_and(|play| play.lesson.is_double());
            if double {
                self.before = [0, 1].map(|side| self.visible(side).len());
            }
            self.act(action);
            self.shown = if double { usize::MAX } else { shown + 1 };
            if self.look != Look::Presenter {
                self.screen = self.done();
            }
        } else if let Some(at) = self.follows() {
            return self.turn_to(Part::all().get(at).map_or(Topic::Class, Topic::of), true, context);
        }
        self.seen()
    }

    fn seen(&mut self) -> Vec<Effect> {
        let mut effects = self.solved();
        effects.push(Effect::ShowLast);
        effects
    }

    fn tick(&mut self) -> Vec<Effect> {
        self.tickets = self.tickets.wrapping_add(1);
        self.playing = Some(self.tickets);
        vec![Effect::Tick { ticket: self.tickets, after_ms: self.speed.ms() }]
    }

    /// Keeps what was solved.
    fn solved(&mut self) -> Vec<Effect> {
        let before = self.progress.to_text();
        if self.is_right() == Some(true) {
            match &self.stage {
                Some(Stage::Lesson(play)) if play.done() == play.lesson.steps.len() => {
                    self.progress.lessons.insert(play.lesson.number());
                }
                Some(Stage::Card(card, _)) => {
                    self.progress.cards.insert(card.number());
                }
                _ => {}
            }
        }
        let after = self.progress.to_text();
        if after == before { Vec::new() } else { vec![Effect::Keep(after)] }
    }
}

/// What a key does on the presenter's screen: those of a clicker, too.
pub fn key(key: &str) -> Option<Msg> {
    match key {
        "ArrowRight" | "PageDown" => Some(Msg::ForwardPressed),
        "ArrowLeft" | "PageUp" => Some(Msg::BackPressed),
        _ => None,
    }
}
