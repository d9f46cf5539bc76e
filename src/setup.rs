//! What the rooms share. A room knows this, the widgets and its own folder: neither the page nor another room.

use std::cell::Cell;

use facts::DataCenter;
use oauth::authorize::Name;
use scan::secret::Secret;
use service::lint::Fix;
use service::{Draft, Field};
use words::{Language, Message, Text, text};

/// The points of a connection that works, in the order of the work: the checklist of Set up, and of Learn's hand-out.
pub const CHECKLIST: [Text; 7] = [
    text!("build-check-redirect"),
    text!("build-check-client"),
    text!("build-check-authorize"),
    text!("build-check-token"),
    text!("build-check-scopes"),
    text!("build-check-connection"),
    text!("build-check-private"),
];

/// The usual mistakes, which Set up rules out and Learn's hand-out names.
pub const MISTAKES: [Text; 6] = [
    text!("build-mistake-callback"),
    text!("build-mistake-space"),
    text!("build-mistake-refresh"),
    text!("build-mistake-scopes"),
    text!("build-mistake-connection"),
    text!("build-mistake-private"),
];

/// A room of the page; each has a fragment route.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Room {
    #[default]
    Build,
    Connect,
    Check,
    Centers,
    Learn,
    Trust,
}

impl Room {
    pub const ALL: [Self; 6] =
        [Self::Build, Self::Connect, Self::Check, Self::Centers, Self::Learn, Self::Trust];
    /// Those in the navigation: the last one is in the footer.
    pub const NAVIGATION: [Self; 5] = [Self::Build, Self::Connect, Self::Check, Self::Centers, Self::Learn];

    /// The fragment, without `#`.
    pub fn route(self) -> &'static str {
        match self {
            Self::Build => "build",
            Self::Connect => "connect",
            Self::Check => "check",
            Self::Centers => "centers",
            Self::Learn => "learn",
            Self::Trust => "trust",
        }
    }

    /// The word in the navigation, which is also the room's heading.
    pub fn title(self) -> Text {
        match self {
            Self::Build => text!("page-room-build"),
            Self::Connect => text!("page-room-connect"),
            Self::Check => text!("page-room-check"),
            Self::Centers => text!("page-room-centers"),
            Self::Learn => text!("page-room-learn"),
            Self::Trust => text!("page-room-trust"),
        }
    }

    /// The room of a route, or of what its word in the navigation would make of it.
    pub fn from_route(route: &str) -> Option<Self> {
        let by_name = match route {
            "set-up" | "setup" => Some(Self::Build),
            "test" => Some(Self::Connect),
            "troubleshoot" => Some(Self::Check),
            "data-centers" => Some(Self::Centers),
            "privacy" | "security" => Some(Self::Trust),
            _ => None,
        };
        Self::ALL.into_iter().find(|room| room.route() == route).or(by_name)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    Field(Field),
    Parameter(Name),
}

/// What the page lends to a room.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    pub draft: &'a Draft,
    /// The URL of the page, without query and fragment.
    pub page: &'a str,
    /// The time, in milliseconds since 1970.
    pub now_ms: u64,
}

/// What the widgets of any room ask for.
#[derive(Debug, PartialEq, Eq)]
pub enum Shared {
    CenterChosen(Option<DataCenter>),
    Typed(Field, String),
    FixPressed(Fix),
    /// Something that has an explanation got the focus.
    TopicFocused(Topic),
    CopyPressed {
        /// `data-field` of the value.
        key: String,
        label: String,
        /// The value: it may be a token.
        text: Secret,
    },
}

/// A short message about what the page just did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The browser refused to copy it. It is selected instead, or here it is, where the page shows it nowhere.
    CopyRefused {
        label: String,
        text: Option<String>,
    },
    /// The draft was replaced, which can be undone.
    Replaced(Text),
    /// A change was taken back, and can be made again.
    Undone,
    Said(Message),
    /// Why changes are not written to a kept setup any more.
    Apart(Message),
    /// The link was copied, but without these keys, because their values look like secrets.
    LinkWithout(Vec<&'static str>),
    /// A secret was in a paste, and it was masked at once.
    Masked,
    /// What looked like a response of an authorization server has no parameter that counts.
    ResponseUnread,
    /// The browser keeps nothing for this page.
    StorageFull,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Before the page is drawn anew.
    Now,
    /// After the page was drawn anew.
    Drawn,
    /// After the page was drawn anew, if what had the focus is gone.
    Lost,
}

/// What a room wants the browser to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put the text on the clipboard and answer with `Copied` or `CopyRefused`.
    Copy {
        /// `data-field` of the value, so that it can be selected if the clipboard refuses; empty: it is shown nowhere.
        key: String,
        label: String,
        text: Secret,
    },
    DrawEntropy,
    /// Tell Set up after this time that a pause in typing is over.
    Wait {
        pause: u32,
        after_ms: u32,
    },
    Print,
    /// Tell Troubleshoot when the page was drawn.
    ReadOn,
    /// Move the focus to the element with this `id`, if it is there, and show it.
    Focus(String, When),
}

impl Effect {
    /// Moves the focus to where the field is filled in.
    pub fn go_to(field: Field) -> Self {
        Self::Focus(format!("in-{}", field.id()), When::Now)
    }
}

/// What a room asks of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    Do(Effect),
    Say(Notice),
    /// The draft was replaced: tell the person, and offer to undo it.
    Replaced {
        said: Text,
        /// Whether nothing is left of what there was, so that notes about an earlier link go, too.
        afresh: bool,
    },
    Carry(Box<Draft>, Room),
    /// Show the sheet for whoever takes the connection over.
    HandOver,
    /// What is shown now is another page to the person: the way back leads to the one before.
    NewEntry,
}

impl From<Effect> for Order {
    fn from(effect: Effect) -> Self {
        Self::Do(effect)
    }
}

/// Whether a key opens the palette of the page, wherever it is pressed.
pub(crate) fn opens_palette(key: &str, held: bool, shift: bool) -> bool {
    held && !shift && key.eq_ignore_ascii_case("k")
}

/// How the address of a page begins that was opened as a file. It can ask for nothing.
pub(crate) const FILE: &str = "file:";

/// The `id` of the heading of the room, where the focus goes when the button that had it is gone.
pub const HEADING: &str = "room";

/// The pair of a fragment's query that says in which language the page is shown.
const LANGUAGE: &str = "lang=";

/// The language of this pair of a query, if there is such a language: anything else may be a secret.
fn language_in(pair: &str) -> Option<Language> {
    pair.strip_prefix(LANGUAGE).and_then(Language::of)
}

/// The language that a fragment asks for.
pub fn language_of(fragment: &str) -> Option<Language> {
    let (_, query) = fragment.split_once('?')?;
    query.split('&').find_map(language_in)
}

/// A query without the language: what is left is about the draft.
pub(crate) fn without_language(query: &str) -> String {
    let pairs: Vec<&str> = query.split('&').filter(|pair| language_in(pair).is_none()).collect();
    pairs.join("&")
}

thread_local! {
    /// The language that every address of this page names: a link or the person asked for it. What is shown only because the
    /// browser prefers it is not passed on.
    static IN_LINKS: Cell<Option<Language>> = const { Cell::new(None) };
}

/// Has every address name this language, or none.
pub(crate) fn name_in_links(language: Option<Language>) {
    IN_LINKS.set(language);
}

/// The fragment of a room with a query.
pub(crate) fn fragment_of(room: Room, query: &str) -> String {
    let language = IN_LINKS.get().map(|language| format!("{LANGUAGE}{}", language.tag()));
    let query: Vec<&str> =
        language.as_deref().into_iter().chain((!query.is_empty()).then_some(query)).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("#{}{mark}{}", room.route(), query.join("&"))
}

pub fn fragment_with(query: &str) -> String {
    fragment_of(Room::Build, query)
}

/// The colors of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// What is kept on the device, and the `data-theme` of the page.
    pub fn id(self) -> &'static str {
        match self {
            Self::System => "",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.id() == id)
    }
}
