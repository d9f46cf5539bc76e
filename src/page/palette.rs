//! The palette: one box that finds rooms, fields, scopes, data centers, hosts, errors and what the page can do; and the
//! list of keys.

use facts::{DataCenter, error};
use scan::secret;
use scopes::{catalog, search, short_name};
use service::Field;
use words::{Text, text};

use super::{Effect, Model, Msg as PageMsg, focus};
use crate::rooms::build::{self, picker};
use crate::rooms::{centers, check};
use crate::setup::{Effect as Act, HEADING, Room, When, opens_palette};

/// The `id` of the box and of the dialog around it.
pub const BOX: &str = "palette-box";
pub const DIALOG: &str = "dialog";
/// The `id` of the entry at this index.
pub(super) fn entry_id(index: usize) -> String {
    format!("palette-{index}")
}

/// How many entries of one kind are shown.
const MOST: usize = 6;

/// What is shown over the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    #[default]
    Nothing,
    Palette,
    Keys,
    /// The sheet for whoever takes the connection over.
    HandOver,
}

#[derive(Debug, Default)]
pub struct Palette {
    pub shown: Shown,
    pub query: String,
    /// The index of the entry that Enter takes.
    pub at: usize,
    pub entries: Vec<Entry>,
    /// Whether single keys do nothing, for those whose tools type letters (WCAG 2.2, 2.1.4).
    pub no_single_keys: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub kind: Text,
    pub label: String,
    pub goal: Goal,
}

/// Where an entry leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    Room(Room),
    Field(Field),
    /// The scopes of the app with this id.
    App(&'static str),
    Scope(String),
    Center(DataCenter),
    Host(&'static str),
    Error(&'static str),
    ScopeSearch,
    Undo,
    Redo,
    CopyLink,
    HandOver,
    Keys,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Msg {
    Opened(Shown),
    /// The browser closed the dialog, or it was to be closed.
    Closed,
    Typed(String),
    Moved {
        down: bool,
    },
    Taken(usize),
    /// The one that is marked was taken.
    Entered,
    SingleKeysSwitched,
    ScopeSearchAsked,
}

/// Where a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Page,
    /// A list, in which letters choose.
    List,
    /// Where text is typed, and undo is the browser's.
    Text,
    /// What lies over the page: what is under it does not change unseen.
    Dialog,
}

/// What a key does there. `held`: Control or Command; `single`: whether single keys do something.
pub fn key(key: &str, held: bool, shift: bool, place: Place, single: bool) -> Option<PageMsg> {
    let single = single && !held && place == Place::Page;
    let undo = held && matches!(place, Place::Page | Place::List);
    if opens_palette(key, held, shift) {
        return Some(PageMsg::Palette(Msg::Opened(Shown::Palette)));
    }
    match key {
        "z" | "Z" if undo => Some(if shift { PageMsg::RedoPressed } else { PageMsg::LastUndone }),
        "y" | "Y" if undo => Some(PageMsg::RedoPressed),
        "/" if single => Some(PageMsg::Palette(Msg::ScopeSearchAsked)),
        "?" if single => Some(PageMsg::Palette(Msg::Opened(Shown::Keys))),
        _ => None,
    }
}

/// The keys and what they do.
pub const KEYS: [(&str, Text); 8] = [
    ("Ctrl K", text!("page-keys-palette")),
    ("/", text!("page-keys-scopes")),
    ("?", text!("page-keys-list")),
    ("Ctrl Z", text!("page-keys-undo")),
    ("Ctrl Y", text!("page-keys-redo")),
    ("Enter", text!("page-keys-enter")),
    ("Space", text!("page-keys-space")),
    ("Esc", text!("page-keys-escape")),
];

/// Other words for a field, as guides and other tools call it.
fn also_known_as(field: Field) -> Option<Text> {
    let words = match field {
        Field::AuthorizedRedirectUri => text!("page-palette-also-redirect"),
        Field::UseCredentialsOfLoginUser => text!("page-palette-also-switch"),
        Field::AuthorizeUrl => text!("page-palette-also-authorize"),
        Field::Scopes => text!("page-palette-also-scopes"),
        Field::DataCenter => text!("page-palette-also-center"),
        _ => return None,
    };
    Some(words)
}

/// All entries that hold every word of the query; without a query, the rooms and what the page can do.
fn found(query: &str) -> Vec<Entry> {
    let query = query.to_lowercase();
    let words: Vec<&str> = query.split_whitespace().collect();
    let mut entries = Vec::new();
    // Each with its label, what else it is known by, and where it leads.
    let mut add = |kind: Text, all: &mut dyn Iterator<Item = (String, String, Goal)>| {
        let fitting = all.filter(|(label, more, _)| {
            let text = [&kind.to_string(), label, more].map(|text| text.to_lowercase()).join(" ");
            words.iter().all(|word| text.contains(word))
        });
        entries.extend(fitting.take(MOST).map(|(label, _, goal)| Entry { kind, label, goal }));
    };
    let simple = |(label, goal): (Text, Goal)| (label.to_string(), String::new(), goal);
    let rooms = Room::ALL.map(|room| (room.title(), Goal::Room(room)));
    add(text!("page-palette-room"), &mut rooms.into_iter().map(simple));
    let actions = [
        (text!("page-keys-scopes"), Goal::ScopeSearch),
        (text!("page-keys-undo"), Goal::Undo),
        (text!("page-keys-redo"), Goal::Redo),
        (text!("page-palette-link"), Goal::CopyLink),
        (text!("page-hand-over"), Goal::HandOver),
        (text!("page-keys-title"), Goal::Keys),
    ];
    add(text!("page-palette-action"), &mut actions.into_iter().map(simple));
    if words.is_empty() {
        return entries;
    }
    let fields = Field::ALL.into_iter();
    let fields = fields.map(|field| {
        (
            field.title().to_string(),
            also_known_as(field).map(|words| words.to_string()).unwrap_or_default(),
            Goal::Field(field),
        )
    });
    add(text!("page-palette-field"), &mut { fields });
    let centers = DataCenter::all()
        .map(|center| (center.name().to_owned(), center.row().location.to_owned(), Goal::Center(center)));
    add(text!("page-palette-center"), &mut { centers });
    let apps = catalog().apps();
    let apps = apps.map(|app| (short_name(app).to_owned(), app.name.to_owned(), Goal::App(app.id)));
    add(text!("picker-app"), &mut { apps });
    let errors = error::TABLE.iter().map(|entry| {
        let shown = entry.shown.to_string();
        let name = entry.names.first().copied();
        (name.unwrap_or(&shown).to_owned(), shown, Goal::Error(name.unwrap_or(entry.id)))
    });
    add(text!("page-palette-error"), &mut { errors });
    let hosts = DataCenter::all().flat_map(|center| {
        centers::hosts(center.row())
            .map(move |host| (host.to_owned(), center.name().to_owned(), Goal::Host(host)))
    });
    add(text!("page-palette-host"), &mut { hosts });
    let hits = search::search(&query, None, false, MOST).hits.into_iter().map(|hit| &hit.scope.name);
    entries.extend(hits.map(|name| Entry {
        kind: text!("page-palette-scope"),
        label: name.clone(),
        goal: Goal::Scope(name.clone()),
    }));
    entries
}

impl Model {
    pub(super) fn on_palette(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Opened(shown) => {
                self.palette.shown = shown;
                self.palette.query.clear();
                self.palette.at = 0;
                self.palette.entries = found("");
                return vec![Effect::Dialog(true)];
            }
            Msg::Typed(text) => {
                self.palette.query = secret::mask(&text).0;
                self.palette.entries = found(&self.palette.query);
                self.palette.at = 0;
            }
            Msg::Moved { down } => {
                let count = self.palette.entries.len().max(1);
                let step = if down { 1 } else { count - 1 };
                self.palette.at = (self.palette.at + step) % count;
                let there = !self.palette.entries.is_empty();
                return there.then(|| Effect::ScrollTo(entry_id(self.palette.at))).into_iter().collect();
            }
            Msg::Entered => return self.on_palette(Msg::Taken(self.palette.at)),
            Msg::Taken(index) => {
                let Some(entry) = self.palette.entries.get(index).cloned() else { return Vec::new() };
                let mut effects = self.close_palette();
                effects.extend(self.go(entry.goal));
                return effects;
            }
            Msg::SingleKeysSwitched => {
                self.palette.no_single_keys = !self.palette.no_single_keys;
                return vec![Effect::KeepKeys(!self.palette.no_single_keys)];
            }
            Msg::ScopeSearchAsked => return self.go(Goal::ScopeSearch),
            Msg::Closed => return self.close_palette(),
        }
        Vec::new()
    }

    fn go(&mut self, goal: Goal) -> Vec<Effect> {
        let build = |model: &mut Self, msgs: Vec<build::Msg>| {
            model.enter(Room::Build);
            msgs.into_iter().flat_map(|msg| model.take(PageMsg::Build(msg))).collect::<Vec<_>>()
        };
        match goal {
            Goal::Room(room) => {
                self.enter(room);
                self.connect.close_consent();
                vec![focus(HEADING, When::Drawn)]
            }
            Goal::Field(field) => {
                let mut effects = build(self, vec![build::Msg::FindingPressed(field)]);
                // The room may have to be drawn first.
                for effect in &mut effects {
                    if let Effect::Do(Act::Focus(_, when)) = effect {
                        *when = When::Drawn;
                    }
                }
                effects
            }
            Goal::ScopeSearch => {
                let mut effects = build(self, vec![build::Msg::FindingPressed(Field::Scopes)]);
                effects.retain(|effect| !matches!(effect, Effect::Do(Act::Focus(..))));
                effects.push(focus(picker::SEARCH_ID, When::Drawn));
                effects
            }
            Goal::App(id) => {
                let mut effects = self.go(Goal::ScopeSearch);
                let chosen = [picker::Msg::Searched(String::new()), picker::Msg::AppChosen(Some(id))];
                effects.extend(build(self, chosen.map(build::Msg::Picker).into()));
                effects
            }
            Goal::Scope(name) => {
                let mut effects = build(self, vec![build::Msg::Picker(picker::Msg::Searched(name))]);
                effects.extend(self.go(Goal::ScopeSearch));
                effects
            }
            Goal::Center(center) => {
                let mut effects = build(self, vec![build::Msg::CenterChosen(Some(center))]);
                effects.push(focus(HEADING, When::Drawn));
                effects
            }
            Goal::Host(host) => {
                self.enter(Room::Centers);
                let mut effects = self.take(PageMsg::Live(centers::Msg::Searched(host.to_owned())));
                effects.push(focus(HEADING, When::Drawn));
                effects
            }
            Goal::Error(name) => {
                self.enter(Room::Check);
                let mut effects = self.take(PageMsg::Check(check::Msg::Named(name)));
                effects.push(focus(HEADING, When::Drawn));
                effects
            }
            Goal::Undo => self.take(PageMsg::LastUndone),
            Goal::Redo => self.take(PageMsg::RedoPressed),
            Goal::CopyLink => self.take(PageMsg::Build(build::Msg::LinkPressed)),
            Goal::HandOver => self.on_palette(Msg::Opened(Shown::HandOver)),
            Goal::Keys => self.on_palette(Msg::Opened(Shown::Keys)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Flags;

    fn opened() -> Model {
        let mut model = Model::init(Flags { fragment: "#check".into(), ..Flags::default() }).0;
        let effects = model.update(PageMsg::Palette(Msg::Opened(Shown::Palette)));
        assert_eq!(effects, [Effect::Dialog(true)]);
        model
    }

    fn taken(query: &str, goal: &Goal) -> Model {
        let mut model = opened();
        let _ = model.update(PageMsg::Palette(Msg::Typed(query.into())));
        let at = model.palette.entries.iter().position(|entry| entry.goal == *goal);
        let at =
            at.unwrap_or_else(|| panic!("{query:?} does not find {goal:?}: {:?}", model.palette.entries));
        let effects = model.update(PageMsg::Palette(Msg::Taken(at)));
        assert!(effects.contains(&Effect::Dialog(false)), "{effects:?}");
        model
    }

    #[test]
    fn everything_is_found_and_leads_somewhere() {
        assert_eq!(taken("test", &Goal::Room(Room::Connect)).room, Room::Connect);
        assert_eq!(taken("redirect", &Goal::Field(Field::AuthorizedRedirectUri)).room, Room::Build);
        assert_eq!(taken("canada", &Goal::Center(DataCenter::Ca)).draft.center, Some(DataCenter::Ca));
        assert_eq!(taken("accounts.zoho.in", &Goal::Host("accounts.zoho.in")).room, Room::Centers);
        let model = taken("invalid_code", &Goal::Error("invalid_code"));
        assert_eq!((model.room, model.check.report.detections.len()), (Room::Check, 1));
        let scope = "ZohoCRM.org.READ";
        let model = taken(scope, &Goal::Scope(scope.into()));
        assert_eq!((model.room, model.build.picker.query.as_str()), (Room::Build, scope));
        let model = taken("workdrive", &Goal::App("workdrive"));
        assert_eq!((model.room, model.build.picker.app), (Room::Build, Some("workdrive")));
        // Guides have other words for some fields, and those words lead there first.
        for (word, field) in [
            ("callback", Field::AuthorizedRedirectUri),
            ("private", Field::UseCredentialsOfLoginUser),
            ("region", Field::DataCenter),
        ] {
            let mut model = opened();
            let _ = model.update(PageMsg::Palette(Msg::Typed(word.into())));
            let first = model.palette.entries.first().map(|entry| entry.goal.clone());
            assert_eq!(first, Some(Goal::Field(field)), "{word}");
        }
        assert_eq!(taken("keyboard", &Goal::Keys).palette.shown, Shown::Keys);
    }

    /// A ticket in Troubleshoot was once gone when an error was looked up.
    #[test]
    fn an_error_comes_below_what_is_there() {
        let mut model = opened();
        let ticket = "Our call failed.\n{\"error\":\"invalid_client\"}";
        let _ = model.update(PageMsg::Check(check::Msg::Pasted(ticket.into())));
        let _ = model.go(Goal::Error("invalid_code"));
        assert_eq!(model.check.paste.text, format!("{ticket}\ninvalid_code"));
        assert_eq!(model.check.report.detections.len(), 2);
        // What is there already is not said twice.
        let _ = model.go(Goal::Error("invalid_client"));
        assert_eq!(model.check.paste.text, format!("{ticket}\ninvalid_code"));
    }

    /// Each error of the table is known by the name under which the palette looks it up.
    #[test]
    fn each_error_is_explained() {
        let mut model = opened();
        for entry in error::TABLE {
            let Some(name) = entry.names.first() else { continue };
            let _ = model.go(Goal::Error(name));
            assert!(!model.check.report.detections.is_empty(), "{name}");
        }
    }

    #[test]
    fn the_arrows_go_round_and_enter_takes() {
        let mut model = opened();
        let count = model.palette.entries.len();
        // What is marked comes into sight: Enter takes nothing that nobody sees.
        let effects = model.update(PageMsg::Palette(Msg::Moved { down: false }));
        assert_eq!(effects, [Effect::ScrollTo(entry_id(count - 1))]);
        assert_eq!(model.palette.at, count - 1);
        let _ = model.update(PageMsg::Palette(Msg::Moved { down: true }));
        let effects = model.update(PageMsg::Palette(Msg::Entered));
        assert!(effects.contains(&focus(HEADING, When::Drawn)), "{effects:?}");
        assert_eq!((model.room, model.palette.shown), (Room::Build, Shown::Nothing));
        // Nothing fits: Enter does nothing, and closing twice neither.
        let mut model = opened();
        let _ = model.update(PageMsg::Palette(Msg::Typed("qqqqqqqq".into())));
        assert!(model.palette.entries.is_empty());
        for msg in [Msg::Moved { down: true }, Msg::Entered] {
            assert_eq!(model.update(PageMsg::Palette(msg)), []);
        }
        let _ = model.update(PageMsg::Palette(Msg::Closed));
        assert_eq!(model.update(PageMsg::Palette(Msg::Closed)), []);
    }

    #[test]
    fn keys_do_what_the_list_says_and_letters_stay_letters() {
        let said = |message: Option<PageMsg>| message.map(|message| format!("{message:?}"));
        assert_eq!(
            said(key("k", true, false, Place::Text, false)),
            said(Some(PageMsg::Palette(Msg::Opened(Shown::Palette))))
        );
        for place in [Place::Page, Place::List] {
            assert_eq!(said(key("z", true, false, place, true)), said(Some(PageMsg::LastUndone)));
            assert_eq!(said(key("Z", true, true, place, true)), said(Some(PageMsg::RedoPressed)));
            assert_eq!(said(key("y", true, false, place, true)), said(Some(PageMsg::RedoPressed)));
        }
        assert_eq!(
            said(key("/", false, false, Place::Page, true)),
            said(Some(PageMsg::Palette(Msg::ScopeSearchAsked)))
        );
        assert_eq!(
            said(key("?", false, true, Place::Page, true)),
            said(Some(PageMsg::Palette(Msg::Opened(Shown::Keys))))
        );
        for (name, held, place, single) in [
            ("k", false, Place::Page, true),
            ("z", true, Place::Text, true),
            ("/", false, Place::Text, true),
            ("/", false, Place::List, true),
            ("?", false, Place::Page, false),
            ("a", false, Place::Page, true),
            // Nothing changes under what lies over it.
            ("/", false, Place::Dialog, true),
            ("?", false, Place::Dialog, true),
            ("z", true, Place::Dialog, true),
            ("y", true, Place::Dialog, true),
        ] {
            assert_eq!(said(key(name, held, false, place, single)), None, "{name} {place:?}");
        }
        assert!(key("k", true, false, Place::Dialog, false).is_some());
    }

    #[test]
    fn single_keys_can_be_switched_off() {
        let mut model = opened();
        assert_eq!(model.update(PageMsg::Palette(Msg::SingleKeysSwitched)), [Effect::KeepKeys(false)]);
        let flags = Flags { no_single_keys: true, ..Flags::default() };
        assert!(Model::init(flags).0.palette.no_single_keys);
    }
}
