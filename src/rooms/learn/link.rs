//! A link to the room: exactly the state that a class sees. It never holds a secret, for the room has none.

use facts::DataCenter;
use lessons::{Action, Card, Lesson, Part};

use super::{Effect, Learn, Look, Stage, Topic};
use crate::setup::{Context, Room, fragment_of};

/// The most actions that a link repeats.
const MOST_ACTIONS: usize = 80;

fn class_of_minutes() -> String {
    format!("class={}", Part::minutes())
}

fn pair_of(topic: Topic) -> String {
    match topic {
        Topic::Lesson(number) => format!("lesson={number}"),
        Topic::Card(number) => format!("fault={}", Card::numbered(number).map_or("all", |card| card.id)),
        Topic::Cards => "fault=all".to_owned(),
        Topic::Class => class_of_minutes(),
    }
}

impl Learn {
    /// Takes over what a link sets. What it does not name is as at the beginning; what this version of the page does not
    /// know is left out.
    pub fn open_link(&mut self, query: &str, context: Context<'_>) -> Vec<Effect> {
        let value = |wanted: &str| {
            query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == wanted)
        };
        let value = |wanted: &str| value(wanted).map(|(_, value)| value);
        let number = |wanted: &str| value(wanted).and_then(|text| text.parse::<usize>().ok());
        let card = value("fault").and_then(Card::of).map(|card| Topic::Card(card.number()));
        let cards = (value("fault") == Some("all")).then_some(Topic::Cards);
        let lesson = number("lesson").filter(|number| Lesson::numbered(*number).is_some());
        self.class = value("class").is_some();
        let plan = self.class.then_some(Topic::Class);
        self.topic = card.or(cards).or(lesson.map(Topic::Lesson)).or(plan).unwrap_or_default();
        self.center = value("dc").and_then(DataCenter::from_location);
        self.look = value("view").and_then(Look::of).unwrap_or_default();
        self.no_notes = value("notes") == Some("off");
        self.light = value("theme") == Some("light");
        self.begin(context);
        self.set(context);
        if let Some(Stage::Lesson(play)) = &mut self.stage {
            let letters = value("play").unwrap_or_default().chars().take(MOST_ACTIONS);
            for action in letters.filter_map(Action::of_letter) {
                play.act(action);
            }
        }
        if let Some(shown) = number("at") {
            self.shown = shown;
        }
        let done = self.done();
        self.screen = number("step").map_or(done, |step| step.saturating_sub(1)).min(done);
        let open = value("open").and_then(|text| {
            let (side, row) = text.split_once('.')?;
            Some((side.parse().ok()?, row.parse().ok()?))
        });
        self.open = open.filter(|(side, row)| self.opens(*side, *row));
        self.taken = number("answer").and_then(|number| number.checked_sub(1)).filter(|at| *at < 4);
        self.revealed = value("show") == Some("answer");
        self.listed = value("as") == Some("text");
        vec![Effect::ShowLast]
    }

    /// The query that opens this state.
    pub fn query(&self, context: Context<'_>) -> String {
        let (topic, play) = (pair_of(self.topic), self.play());
        let topic = if self.part().is_some() { format!("{}&{topic}", class_of_minutes()) } else { topic };
        let letters = play.map(|play| {
            play.actions().iter().take(MOST_ACTIONS).map(|action| action.letter()).collect::<String>()
        });
        // Where a screen begins when it is opened.
        let usual = play.map(|_| self.done());
        let begins_hidden = matches!(self.topic, Topic::Card(_));
        let at = self.shown();
        let at = if begins_hidden { (at > 0).then_some(at) } else { (at < self.rows()).then_some(at) };
        // Also where nobody chose one: it must not depend on what whoever opens the link has set up.
        let center = self.center(context);
        let entries = [
            ("dc", Some(center.row().location.to_owned())),
            ("play", letters.filter(|letters| !letters.is_empty())),
            ("at", at.map(|at| at.to_string())),
            ("open", self.open.map(|(side, row)| format!("{side}.{row}"))),
            ("step", usual.filter(|usual| *usual != self.screen).map(|_| (self.screen + 1).to_string())),
            ("answer", self.taken.map(|taken| (taken + 1).to_string())),
            ("show", self.revealed.then(|| "answer".to_owned())),
            ("as", self.listed.then(|| "text".to_owned())),
            ("view", (self.look != Look::Room).then(|| self.look.id().to_owned())),
            ("notes", self.no_notes.then(|| "off".to_owned())),
            ("theme", self.light.then(|| "light".to_owned())),
        ];
        let entries = entries.into_iter().filter_map(|(key, value)| Some(format!("{key}={}", value?)));
        std::iter::once(topic).chain(entries).collect::<Vec<_>>().join("&")
    }

    /// The fragment of a link to a part of the class in the presenter view, by its place in the plan; `None`: to the plan.
    pub fn class_link(&self, part: Option<usize>, context: Context<'_>) -> String {
        let topic = part.and_then(|at| Part::all().get(at)).map_or(Topic::Class, Topic::of);
        let opened = Self {
            topic,
            class: true,
            center: self.center,
            look: Look::Presenter,
            no_notes: self.no_notes,
            light: self.light,
            ..Self::default()
        };
        opened.link(context)
    }

    /// The fragment of a link to this state.
    pub fn link(&self, context: Context<'_>) -> String {
        fragment_of(Room::Learn, &self.query(context))
    }
}
