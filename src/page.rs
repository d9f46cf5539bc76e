//! The state of the page around the rooms and how it changes: pure, without a browser.
//!
//! Messages are facts in the past tense, effects are orders as data; `shell` carries them out.

mod drafting;
#[cfg(feature = "web")]
pub(crate) mod frame;
pub mod palette;
#[cfg(feature = "web")]
mod palette_view;
pub(crate) mod parts;
pub mod saved;
#[cfg(feature = "web")]
mod saved_view;
#[cfg(feature = "web")]
pub(crate) mod view;

use facts::DataCenter;
use providers::link::Chosen;
use scan::order::{Map, Set};
use scan::secret;
use service::Draft;
use service::link;
use words::{Language, Message, msg};

use self::parts::Part;
use crate::rooms::build::{self, Build};
use crate::rooms::{centers, check, connect, learn, trust};
use crate::setup::{
    Context, Effect as Act, FILE, HEADING, Notice, Order, Room, Shared, Theme, When, fragment_of,
    fragment_with, language_of, name_in_links, without_language,
};

/// How long a message stays that tells no more than that all went well, in milliseconds.
const BRIEF_MS: u32 = 6_000;
/// How long a message stays that can be undone.
const LONG_MS: u32 = 60_000;

/// A message about what the page just did, with a life of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    pub id: u32,
    pub notice: Notice,
}

#[derive(Debug, Default)]
pub struct Model {
    pub room: Room,
    pub draft: Draft,
    pub toasts: Vec<Toast>,
    /// What assistive tools are told beside the toasts; the number makes the same words news again.
    pub announced: Option<(u32, Message)>,
    told: u32,
    /// What was not taken over from the link.
    pub remarks: Vec<Message>,
    /// The URL of the page itself, without query and fragment.
    pub page: String,
    /// Which build it is: [`build_of`].
    pub built: Option<String>,
    /// The time, in milliseconds since 1970. The shell sets it before each message, so that nothing here asks a clock.
    pub now_ms: u64,
    pub build: build::State,
    pub connect: connect::Connect,
    pub check: check::Check,
    pub live: centers::Live,
    pub learn: learn::Learn,
    pub trust: trust::Trust,
    /// How many things have happened that may have changed more than what is searched for among the scopes.
    turns: u32,
    /// What was kept last.
    kept: Kept,
    /// The fragment in the address bar.
    address: String,
    /// The language that is shown.
    pub language: Language,
    /// The one that was chosen and is not shown: its sentences are on their way, or could not be fetched, for this reason.
    pub unspoken: Option<(Language, Option<String>)>,
    /// What a link would set, until the person has decided: something is here already.
    pub offer: Option<Box<Offer>>,
    pub theme: Theme,
    /// The one that is shown: a room may ask for another.
    lent: Theme,
    pub shelf: saved::Shelf,
    pub palette: palette::Palette,
    /// What this tab kept of a sign-in, until the part is there that reads it.
    stored: Option<connect::StoredState>,
    /// The same of what was chosen for another product or provider.
    kept_other: Option<String>,
    /// Whether the next address is to be an entry of its own in the history.
    new_entry: bool,
    /// The fragment that is to be opened as soon as the parts are there that it needs, and whether this page wrote it.
    unopened: Option<(String, bool)>,
    /// What has happened and waits for the part that does something about it.
    waiting: Vec<Msg>,
    /// The parts that are on their way, or could not be fetched when it was last tried, with what the browser says.
    pub unfetched: Map<Part, Option<String>>,
}

/// What a link would set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    Draft(Draft),
    /// For another product or provider, in this data center.
    Other(Chosen, Option<DataCenter>),
}

/// What a reload finds again.
#[derive(Debug, Default)]
struct Kept {
    /// The draft that `written` was written from: writing looks for secrets in every field, so it is done for changes only.
    draft: Draft,
    written: String,
    ticks: String,
    /// The name of the kept setup that is open.
    current: Option<String>,
    /// What was chosen for another product or provider, and for which data center `other_link` was written.
    other: (Chosen, Option<DataCenter>),
    /// The query of its address; empty before the part is there that writes it.
    other_link: String,
}

impl Kept {
    fn of(draft: &Draft, build: &build::State) -> Self {
        let (written, ticks) = (link::write(draft).0, build.ticks(draft));
        Self { draft: draft.clone(), written, ticks, ..Self::default() }
    }
}

/// What the browser says when the page starts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// The fragment of the URL, with or without `#`.
    pub fragment: String,
    /// Whether this page wrote the fragment itself: then what this tab kept is newer.
    pub own_fragment: bool,
    pub page: String,
    /// The address of the program.
    pub program: String,
    /// The draft that this tab kept, as written by [`link::write`].
    pub kept: Option<String>,
    /// The keys of the rows that were ticked off, as given with [`Effect::KeepTicks`].
    pub ticks: Option<String>,
    /// What was chosen for another product or provider, as given with [`Effect::KeepOther`].
    pub other: Option<String>,
    /// The name under which a secret stood in the query of the URL, which has been wiped.
    pub secret_in_query: Option<String>,
    pub stored: connect::StoredState,
    /// The language that is shown.
    pub language: Language,
    /// The one that this device kept, because a person chose it.
    pub language_kept: Option<Language>,
    /// The one whose sentences could not be fetched, and why.
    pub language_missing: Option<(Language, String)>,
    /// The id of the theme that this device kept.
    pub theme: Option<String>,
    /// The setups that this device kept, as given with [`Effect::KeepSetups`].
    pub setups: Option<String>,
    /// Whether this device keeps that single keys do nothing.
    pub no_single_keys: bool,
    /// The name of the one that was open in this tab.
    pub current: Option<String>,
    /// Which lessons this device keeps as solved, as given with [`learn::Effect::Keep`].
    pub learned: Option<String>,
    pub now_ms: u64,
}

/// Which build it is: the digest of the program, which stands in its name. `sha256sum` of the file begins with it.
pub fn build_of(program: &str) -> Option<&str> {
    let (_, digest) = program.strip_suffix("_bg.wasm")?.rsplit_once('-')?;
    (digest.len() == 16 && digest.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(digest)
}

/// What happened. Not `Clone`: randomness that was drawn is used once.
#[derive(Debug)]
pub enum Msg {
    AddressChanged {
        fragment: String,
        /// Whether this page wrote it, for an earlier state.
        own: bool,
    },
    /// After a pause in typing, this is what the page says of what was typed.
    ResultShown(String),
    SkipPressed,
    LinkTaken,
    LinkDeclined,
    ThemeChosen(Theme),
    LanguageChosen(Language),
    /// The sentences of this language are there.
    LanguageFetched(Language),
    /// They could not be fetched, and this is why, as far as the browser tells.
    LanguageNotFetched(Language, String),
    Shelf(saved::Msg),
    Palette(palette::Msg),
    /// What is shown over the page is to be printed, or the page.
    PrintPressed,
    /// The last replacement of the setup is to be taken back.
    UndoPressed,
    /// The last change is to be taken back, whatever it was.
    LastUndone,
    RedoPressed,
    Copied {
        /// `data-field` of the value; empty: it is shown nowhere.
        key: String,
        label: String,
    },
    CopyRefused {
        label: String,
        /// The text, where the page shows it nowhere.
        text: Option<String>,
    },
    /// A secret stood under this name in the query of the URL, which has been wiped.
    SecretWiped(String),
    /// The browser kept nothing.
    StorageRefused,
    ToastDismissed(u32),
    ToastExpired(u32),
    NotesDismissed,
    /// A widget of some room asks for this.
    Shared(Shared),
    /// This part of the program is there.
    Fetched(Part),
    /// It could not be fetched, and this is why, as far as the browser tells.
    NotFetched(Part, String),
    RetryPressed,
    ReloadPressed,
    Build(build::Msg),
    Connect(connect::Msg),
    Check(check::Msg),
    Live(centers::Msg),
    Learn(learn::Msg),
    Trust(trust::Msg),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Fetch this part of the program, and answer with [`Msg::Fetched`] or [`Msg::NotFetched`].
    Fetch(Part),
    /// Load the page anew.
    Reload,
    Do(Act),
    /// Replace the fragment in the address bar, without a new entry in the history.
    ReplaceFragment(String),
    /// Put this one there with a new entry.
    PushFragment(String),
    /// Show the page in this theme, and keep that on the device.
    ShowTheme(Theme),
    /// Show it in this one for now.
    LendTheme(Theme),
    /// Fetch the sentences of this language, and answer with [`Msg::LanguageFetched`] or [`Msg::LanguageNotFetched`].
    FetchLanguage(Language),
    /// Show the page in this language, whose sentences are there.
    ShowLanguage(Language),
    /// Keep on the device that this language was chosen.
    KeepLanguage(Language),
    KeepDraft(String),
    /// Keep which rows are ticked off, as text for [`Flags::ticks`].
    KeepTicks(String),
    /// Keep what was chosen for another product or provider, as text for [`Flags::other`].
    KeepOther(String),
    /// Show what lies over the page, or close it.
    Dialog(bool),
    /// Bring the element with this `id` into sight.
    ScrollTo(String),
    /// Keep on the device whether single keys do something.
    KeepKeys(bool),
    /// Keep all setups on the device; empty: keep none.
    KeepSetups(String),
    /// Keep for this tab which of them is open.
    KeepCurrent(String),
    /// Answer with [`Msg::ToastExpired`] after this time.
    EndToast {
        id: u32,
        after_ms: u32,
    },
    Connect(connect::Effect),
    Live(centers::Effect),
    Learn(learn::Effect),
    Trust(trust::Effect),
}

fn focus(id: &str, when: When) -> Effect {
    Effect::Do(Act::Focus(id.to_owned(), when))
}

impl Model {
    /// The first state, from what the browser says.
    pub fn init(flags: Flags) -> (Self, Vec<Effect>) {
        let came_back = flags.stored.answer.is_some();
        let theme = flags.theme.and_then(|id| Theme::from_id(&id)).unwrap_or_default();
        name_in_links(language_of(&flags.fragment).or(flags.language_kept));
        let mut model = Self {
            page: flags.page,
            built: build_of(&flags.program).map(str::to_owned),
            now_ms: flags.now_ms,
            stored: Some(flags.stored),
            kept_other: flags.other,
            theme,
            language: flags.language,
            unspoken: flags.language_missing.map(|(language, why)| (language, Some(why))),
            ..Self::default()
        };
        model.lent = theme;
        model.learn.kept = flags.learned;
        model.palette.no_single_keys = flags.no_single_keys;
        model.live.asks_nobody = model.page.starts_with(FILE);
        let begun = model.resume_sign_in();
        let mut effects = Vec::new();
        if let Some(part) = parts::at_hand().tools {
            (part.take_shelf)(&mut model, flags.setups.as_deref(), flags.current);
        }
        if let Some(part) = parts::at_hand().setup {
            let (kept, ticks) = (flags.kept.as_deref(), flags.ticks.as_deref());
            effects.extend((part.begin)(&mut model, kept, ticks));
        }
        model.resume_other();
        let was_empty = model.draft == Draft::default();
        effects.extend(model.arrive(&flags.fragment, flags.own_fragment));
        if was_empty {
            // A page that was just opened has nothing to undo.
            model.build.forget_undo();
        }
        effects.extend(begun);
        if came_back {
            model.room = Room::Connect;
        }
        effects.extend(model.keep());
        if let Some(key) = flags.secret_in_query {
            effects.extend(model.update(Msg::SecretWiped(key)));
        }
        effects.extend(model.show_address());
        effects.extend(model.lend_theme());
        effects.extend(model.fetch());
        effects.extend(model.measure());
        (model, effects)
    }

    /// The parts that a page needs before it begins, as far as what its address says and what is kept tell: whether that is
    /// something of a draft, and whether there are setups.
    pub fn parts_at_start(fragment: &str, keeps_draft: bool, keeps_setups: bool) -> Vec<Part> {
        let room = room_of(fragment);
        let is_setup = room.is_none_or(|room| room == Room::Build) || fragment.contains('?');
        let mut parts = Vec::new();
        if is_setup || keeps_draft || keeps_setups {
            parts.push(Part::Setup);
        }
        if keeps_setups {
            parts.push(Part::Tools);
        }
        if is_of_other(fragment) {
            parts.push(Part::Providers);
        }
        parts
    }

    /// The part of the room that the address names, if that is not the first one.
    pub fn part_of_room(fragment: &str) -> Option<Part> {
        room_of(fragment).filter(|room| *room != Room::default()).map(Part::of)
    }

    /// Takes over what this tab kept of a sign-in, once the code is there.
    fn resume_sign_in(&mut self) -> Vec<Effect> {
        let Some(part) = parts::at_hand().connect else { return Vec::new() };
        let Some(stored) = self.stored.take() else { return Vec::new() };
        // `?CODE=…` looks like a response to a person and to `answer.js`, and is none (RFC 6749 section 4.1.2).
        let unread =
            stored.answer.as_ref().is_some_and(|(query, fragment)| !(part.is_response)(query, fragment));
        let (connect, effects) = (part.init)(stored, &self.page, self.now_ms);
        self.connect = connect;
        let mut effects: Vec<Effect> = effects.into_iter().map(Effect::Connect).collect();
        if unread {
            effects.extend(self.say(Notice::ResponseUnread));
        }
        effects
    }

    /// Takes over what this tab kept for another product or provider, once the code is there.
    fn resume_other(&mut self) {
        let Some(part) = parts::at_hand().providers else { return };
        let Some(kept) = self.kept_other.take() else { return };
        if self.build.other.chosen == Chosen::default() {
            self.build.other.chosen = (part.read)(&kept, true).0;
            self.kept.other.0.clone_from(&self.build.other.chosen);
        }
    }

    /// The parts that what is shown needs, or what waits, and that are not there.
    fn lacking(&self) -> impl Iterator<Item = Part> {
        let scopes = self.room == Room::Build && self.build.open.0 == Some(build::Sheet::Scopes);
        let tools =
            self.palette.shown != palette::Shown::Nothing || self.room == Room::Build && self.shelf_is_open();
        let finish = self.room == Room::Build && self.build.open.0 == Some(build::Sheet::Finish);
        let targets = finish && self.build.tools_open;
        let others = self.room == Room::Build && self.build.other.open;
        let parts = [
            Some(Part::of(self.room)),
            scopes.then_some(Part::Picker),
            tools.then_some(Part::Tools),
            targets.then_some(Part::Targets),
            others.then_some(Part::Providers),
        ];
        let opens = self.unopened.iter().flat_map(|(fragment, _)| needed_to_open(fragment));
        let waiting = self.waiting.iter().flat_map(needed_for);
        parts.into_iter().flatten().chain(opens).chain(waiting).filter(|part| !part.is_there())
    }

    /// Asks for what is lacking, each part once.
    fn fetch(&mut self) -> Vec<Effect> {
        let new: Set<Part> = self.lacking().filter(|part| !self.unfetched.contains_key(part)).collect();
        self.unfetched.extend(new.iter().map(|part| (*part, None)));
        new.iter().copied().map(Effect::Fetch).collect()
    }

    /// Why a part that is needed is not there, where it could not be fetched.
    pub fn why_lacking(&self) -> Option<&str> {
        self.lacking().find_map(|part| self.unfetched.get(&part)?.as_deref())
    }

    /// Takes a fact in and says what is to be done.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        // The clock, the network and the other rooms leave the draft as it is.
        let may_change = !matches!(
            msg,
            Msg::Connect(_)
                | Msg::Live(_)
                | Msg::Learn(_)
                | Msg::Trust(_)
                | Msg::ToastExpired(_)
                | Msg::ToastDismissed(_)
        );
        let searches = matches!(
            msg,
            Msg::ResultShown(_) | Msg::Build(build::Msg::Picker(build::picker::Msg::Searched(_)))
        );
        self.turns = self.turns.wrapping_add(u32::from(!searches));
        let mut effects = self.take(msg);
        if may_change {
            if !self.build.shows_a_mask(&self.draft) {
                // The text that it was about is gone.
                self.toasts.retain(|toast| toast.notice != Notice::Masked);
            }
            effects.splice(0..0, self.keep());
        }
        effects.extend(self.fetch());
        effects.extend(self.measure());
        effects.extend(self.show_address());
        effects.extend(self.lend_theme());
        effects
    }

    /// Asks the browser what is kept and sent, when that is shown.
    fn measure(&mut self) -> Option<Effect> {
        if self.room != Room::Trust || parts::at_hand().trust.is_none() {
            return None;
        }
        self.trust.begin().map(Effect::Trust)
    }

    /// What a reload is to find again. What changes the draft is what keeps it, so there is nothing to keep without that.
    fn keep(&mut self) -> Vec<Effect> {
        parts::at_hand().setup.map(|part| (part.keep)(self)).unwrap_or_default()
    }

    /// Lets the address bar say which room is open and what was set up in it. It never says a secret.
    fn show_address(&mut self) -> Option<Effect> {
        if self.offer.is_some() || self.connect.simulated.is_some() || self.unopened.is_some() {
            return None;
        }
        let part = parts::at_hand().connect.filter(|_| self.room == Room::Connect);
        let test =
            part.map(|part| (part.query)(&self.connect, self.connect.settings.center)).unwrap_or_default();
        let set_up = if self.build.other.open { &self.kept.other_link } else { &self.kept.written };
        if self.room == Room::Build && self.build.other.open && set_up.is_empty() {
            // The part that writes it is on its way.
            return None;
        }
        let query = match self.room {
            Room::Build if set_up.len() <= link::LONGEST => set_up.clone(),
            Room::Connect => test,
            Room::Centers => self.live.link(),
            Room::Learn => {
                let part = parts::at_hand().learn;
                part.map(|part| (part.query)(&self.learn, self.context())).unwrap_or_default()
            }
            Room::Build | Room::Check | Room::Trust => String::new(),
        };
        let address = fragment_of(self.room, &query);
        let new_entry = std::mem::take(&mut self.new_entry);
        if address == self.address {
            return None;
        }
        self.address.clone_from(&address);
        Some(if new_entry { Effect::PushFragment(address) } else { Effect::ReplaceFragment(address) })
    }

    /// The colors that the room asks for, while it is open.
    fn lend_theme(&mut self) -> Option<Effect> {
        let asked = self.learn.theme().filter(|_| self.room == Room::Learn).unwrap_or(self.theme);
        let before = std::mem::replace(&mut self.lent, asked);
        (before != asked).then_some(Effect::LendTheme(asked))
    }

    fn take(&mut self, msg: Msg) -> Vec<Effect> {
        if needed_for(&msg).any(|part| !part.is_there()) {
            let effects = self.show_meanwhile(&msg);
            self.waiting.push(msg);
            return effects;
        }
        match msg {
            Msg::AddressChanged { fragment, own } => {
                let (before, other) = (self.room, self.build.other.open);
                let mut effects = language_of(&fragment).map_or_else(Vec::new, |asked| self.speak(asked));
                effects.extend(self.open(&fragment, own));
                if self.room != before {
                    effects.push(focus(HEADING, When::Drawn));
                } else if self.build.other.open != other {
                    effects.push(focus(self.build.other.entrance(), When::Lost));
                }
                effects
            }
            Msg::ResultShown(text) => {
                self.announce(msg!("page-result", text));
                Vec::new()
            }
            Msg::SkipPressed => vec![focus(HEADING, When::Now)],
            Msg::LinkDeclined => {
                self.offer = None;
                self.remarks.clear();
                vec![focus(HEADING, When::Drawn)]
            }
            Msg::ThemeChosen(theme) => {
                (self.theme, self.lent) = (theme, theme);
                vec![Effect::ShowTheme(theme)]
            }
            Msg::LanguageChosen(language) => {
                let mut effects = self.speak(language);
                effects.push(Effect::KeepLanguage(language));
                effects
            }
            Msg::LanguageFetched(language) => {
                if self.unspoken.take_if(|(wanted, _)| *wanted == language).is_none() {
                    // Another one was chosen meanwhile.
                    return Vec::new();
                }
                self.language = language;
                // What was announced would be news again.
                self.announced = None;
                vec![Effect::ShowLanguage(language)]
            }
            Msg::LanguageNotFetched(language, why) => {
                if let Some((_, reason)) = self.unspoken.as_mut().filter(|(wanted, _)| *wanted == language) {
                    *reason = Some(why);
                }
                Vec::new()
            }
            Msg::CopyRefused { label, text } => {
                let by_hand = text.as_ref().map(|_| focus(BY_HAND, When::Drawn));
                let mut effects = self.say(Notice::CopyRefused { label, text });
                effects.extend(by_hand);
                effects
            }
            Msg::StorageRefused => {
                let said = self.toasts.iter().any(|toast| toast.notice == Notice::StorageFull);
                if said { Vec::new() } else { self.say(Notice::StorageFull) }
            }
            Msg::ToastDismissed(id) => {
                self.end(id);
                vec![focus(HEADING, When::Drawn)]
            }
            Msg::ToastExpired(id) => {
                self.end(id);
                vec![focus(HEADING, When::Lost)]
            }
            Msg::NotesDismissed => {
                self.remarks.clear();
                vec![focus(HEADING, When::Drawn)]
            }
            Msg::Shared(shared) => match build::State::asked(shared) {
                Ok(msg) => self.take(Msg::Build(msg)),
                Err(act) => vec![Effect::Do(act)],
            },
            Msg::Build(_)
            | Msg::Copied { .. }
            | Msg::LinkTaken
            | Msg::UndoPressed
            | Msg::LastUndone
            | Msg::RedoPressed
            | Msg::SecretWiped(_) => {
                parts::at_hand().setup.map(|part| (part.take)(self, msg)).unwrap_or_default()
            }
            Msg::Fetched(part) => {
                self.unfetched.remove(&part);
                self.fetched(part)
            }
            Msg::NotFetched(part, why) => {
                self.unfetched.insert(part, Some(why));
                Vec::new()
            }
            Msg::ReloadPressed => vec![Effect::Reload],
            Msg::RetryPressed => {
                self.unfetched.retain(|_, why| why.is_none());
                // The button goes, and the focus must not go with it.
                vec![focus(HEADING, When::Drawn)]
            }
            Msg::Connect(msg) => {
                let Some(part) = parts::at_hand().connect else { return Vec::new() };
                let context = Context { draft: &self.draft, page: &self.page, now_ms: self.now_ms };
                (part.update)(&mut self.connect, msg, context).into_iter().map(Effect::Connect).collect()
            }
            Msg::Shelf(msg) => {
                parts::at_hand().tools.map(|part| (part.on_shelf)(self, msg)).unwrap_or_default()
            }
            Msg::Palette(palette::Msg::Closed) => self.close_palette(),
            Msg::Palette(msg) => {
                parts::at_hand().tools.map(|part| (part.on_palette)(self, msg)).unwrap_or_default()
            }
            Msg::PrintPressed => vec![Effect::Do(Act::Print)],
            Msg::Check(msg) => {
                let order =
                    parts::at_hand().check.and_then(|part| (part.update)(&mut self.check, msg, &self.draft));
                match order {
                    None => Vec::new(),
                    Some(Order::Do(act)) => vec![Effect::Do(act)],
                    Some(order) => {
                        parts::at_hand().setup.map(|part| (part.carry_out)(self, order)).unwrap_or_default()
                    }
                }
            }
            Msg::Live(msg) => {
                let effects = parts::at_hand().centers.map(|part| (part.update)(&mut self.live, msg));
                effects.into_iter().flatten().map(Effect::Live).collect()
            }
            Msg::Trust(msg) => {
                let part = parts::at_hand().trust;
                let effect = part.and_then(|part| (part.update)(&mut self.trust, msg, &self.page));
                effect.map(Effect::Trust).into_iter().collect()
            }
            Msg::Learn(msg) => {
                let Some(part) = parts::at_hand().learn else { return Vec::new() };
                let context = Context { draft: &self.draft, page: &self.page, now_ms: self.now_ms };
                (part.update)(&mut self.learn, msg, context).into_iter().map(Effect::Learn).collect()
            }
        }
    }

    /// Shows another language, as soon as its sentences are there, and names it in links.
    fn speak(&mut self, language: Language) -> Vec<Effect> {
        name_in_links(Some(language));
        if language == self.language {
            self.unspoken = None;
            return Vec::new();
        }
        self.unspoken = Some((language, None));
        vec![Effect::FetchLanguage(language)]
    }

    /// What is shown at once of what has to wait for its part.
    fn show_meanwhile(&mut self, msg: &Msg) -> Vec<Effect> {
        match msg {
            Msg::Palette(palette::Msg::Opened(shown)) => {
                self.palette.shown = *shown;
                vec![Effect::Dialog(true)]
            }
            _ => Vec::new(),
        }
    }

    fn close_palette(&mut self) -> Vec<Effect> {
        // What was to be opened is not wanted any more.
        self.waiting.retain(|msg| !matches!(msg, Msg::Palette(_)));
        if self.palette.shown == palette::Shown::Nothing {
            return Vec::new();
        }
        self.palette.shown = palette::Shown::Nothing;
        vec![Effect::Dialog(false)]
    }

    /// Does what had to wait for the part.
    fn fetched(&mut self, part: Part) -> Vec<Effect> {
        let mut effects = match part {
            Part::Connect => self.resume_sign_in(),
            Part::Check => {
                self.read_check();
                Vec::new()
            }
            Part::Learn => {
                if self.room == Room::Learn {
                    self.begin_learning();
                }
                Vec::new()
            }
            Part::Picker if self.build.open.0 == Some(build::Sheet::Scopes) => {
                vec![focus(build::picker::SEARCH_ID, When::Drawn)]
            }
            Part::Providers => {
                self.resume_other();
                let opened = self.build.other.open.then(|| focus(build::other::FIRST, When::Drawn));
                opened.into_iter().collect()
            }
            Part::Setup | Part::Tools | Part::Picker | Part::Targets | Part::Centers | Part::Trust => {
                Vec::new()
            }
        };
        if let Some((fragment, own)) = self.unopened.take() {
            effects.extend(self.arrive(&fragment, own));
        }
        for msg in std::mem::take(&mut self.waiting) {
            effects.extend(self.take(msg));
        }
        effects
    }

    fn read_check(&mut self) {
        if let Some(part) = parts::at_hand().check {
            (part.read)(&mut self.check, &self.draft);
        }
    }

    /// Tells assistive tools what happened, where the eye sees it at once.
    fn announce(&mut self, message: Message) {
        self.told = self.told.wrapping_add(1);
        self.announced = Some((self.told, message));
    }

    /// Shows a message. One of its kind takes the place of the earlier one.
    fn say(&mut self, notice: Notice) -> Vec<Effect> {
        let kind = std::mem::discriminant(&notice);
        self.toasts.retain(|toast| std::mem::discriminant(&toast.notice) != kind);
        let after_ms = match notice {
            Notice::Said(_) => Some(BRIEF_MS),
            Notice::Replaced(_) | Notice::Undone => Some(LONG_MS),
            // These must be read, however long that takes.
            Notice::CopyRefused { .. }
            | Notice::Apart(_)
            | Notice::LinkWithout(_)
            | Notice::Masked
            | Notice::ResponseUnread
            | Notice::StorageFull => None,
        };
        self.told = self.told.wrapping_add(1);
        let id = self.told;
        self.toasts.push(Toast { id, notice });
        after_ms.map(|after_ms| Effect::EndToast { id, after_ms }).into_iter().collect()
    }

    fn end(&mut self, id: u32) {
        self.toasts.retain(|toast| toast.id != id);
    }

    fn enter(&mut self, room: Room) {
        let before = std::mem::replace(&mut self.room, room);
        if room != before {
            self.trust = trust::Trust::default();
            // It was about a text in the room that was left.
            self.toasts.retain(|toast| toast.notice != Notice::Masked);
            // While one of these waits, the address stays as it is.
            self.connect.close_consent();
            self.offer = None;
        }
        if room == Room::Learn {
            self.begin_learning();
        }
        if room == Room::Check && before != Room::Check {
            // It is compared with the draft, which may have changed.
            self.read_check();
        }
    }

    fn begin_learning(&mut self) {
        if let Some(part) = parts::at_hand().learn {
            let context = Context { draft: &self.draft, page: &self.page, now_ms: self.now_ms };
            (part.begin)(&mut self.learn, context);
        }
    }

    /// Opens the address that the page begins with: the page's own, as before a reload, or a link.
    fn arrive(&mut self, fragment: &str, own: bool) -> Vec<Effect> {
        let keeps_other = self.kept_other.is_some() || self.build.other.chosen != Chosen::default();
        let kept = if is_of_other(fragment) { keeps_other } else { self.draft != Draft::default() };
        let mut effects = self.open(fragment, own && kept);
        if own && self.unopened.is_none() {
            effects.extend(self.restore(fragment));
        }
        effects
    }

    /// Goes where the fragment says, and takes over the draft in it, or offers to where that would replace another.
    fn open(&mut self, fragment: &str, own: bool) -> Vec<Effect> {
        let fragment = fragment.trim_start_matches('#');
        let (route, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        // Nothing at all is the address of the first room.
        self.address = format!("#{}", if fragment.is_empty() { Room::default().route() } else { fragment });
        let query = without_language(query);
        self.offer = None;
        self.unopened = None;
        let room =
            if route == connect::CONSENT_ROUTE { Some(Room::Connect) } else { Room::from_route(route) };
        if needed_to_open(fragment).any(|part| !part.is_there()) {
            self.enter(room.unwrap_or_default());
            self.unopened = Some((fragment.to_owned(), own));
            return Vec::new();
        }
        if own && room.unwrap_or_default() == Room::Build {
            self.build.other.open = build::other::is_of(&query);
        }
        if query.is_empty() && route != connect::CONSENT_ROUTE && (room.is_some() || route.is_empty()) {
            self.connect.close_consent();
            self.enter(room.unwrap_or_default());
            return Vec::new();
        }
        parts::at_hand().setup.map(|part| (part.open)(self, (route, &query), own)).unwrap_or_default()
    }

    /// Takes over what the address says of the room that was open before a reload, which is no news: unlike the draft, it is
    /// kept nowhere else.
    fn restore(&mut self, fragment: &str) -> Vec<Effect> {
        let Some((_, query)) = fragment.split_once('?') else { return Vec::new() };
        let query = without_language(query);
        match self.room {
            Room::Connect => {
                let effects = self.open_test(&query);
                self.connect.from_link.clear();
                effects
            }
            Room::Centers => {
                self.live.open_link(&query);
                Vec::new()
            }
            Room::Learn => self.open_lesson(&query),
            Room::Build | Room::Check | Room::Trust => Vec::new(),
        }
    }

    fn open_lesson(&mut self, query: &str) -> Vec<Effect> {
        let Some(part) = parts::at_hand().learn else { return Vec::new() };
        let context = Context { draft: &self.draft, page: &self.page, now_ms: self.now_ms };
        (part.open_link)(&mut self.learn, query, context).into_iter().map(Effect::Learn).collect()
    }

    fn open_test(&mut self, query: &str) -> Vec<Effect> {
        let effects = parts::at_hand().connect.map(|part| (part.open_link)(&mut self.connect, query));
        effects.into_iter().flatten().map(Effect::Connect).collect()
    }

    /// The room with the forms, with the draft.
    pub fn built(&self) -> Build<'_> {
        let mut built = self.build.with(self.context());
        built.turns = self.turns;
        built
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context { draft: &self.draft, page: &self.page, now_ms: self.now_ms }
    }

    /// Whether a class looks at the page.
    pub fn presents(&self) -> bool {
        self.room == Room::Learn && self.learn.look == learn::Look::Presenter
    }

    pub fn title(&self) -> Message {
        msg!("page-title", room = self.room.title())
    }

    /// The fragment that brings this draft back after a crash.
    pub fn resume(&self) -> String {
        fragment_with(if self.build.other.open { &self.kept.other_link } else { &self.kept.written })
    }
}

/// The room that a fragment names.
fn room_of(fragment: &str) -> Option<Room> {
    Room::from_route(fragment.trim_start_matches('#').split('?').next().unwrap_or_default())
}

/// Whether a fragment is about another product or provider.
fn is_of_other(fragment: &str) -> bool {
    fragment.split_once('?').is_some_and(|(_, query)| build::other::is_of(query))
}

/// The parts that a fragment needs to be opened: what may be of a draft, or a secret, is read by those that know these.
fn needed_to_open(fragment: &str) -> impl Iterator<Item = Part> + use<> {
    let (route, query) = fragment.split_once('?').unwrap_or((fragment, ""));
    let is_consent = route == connect::CONSENT_ROUTE;
    let room = if is_consent { Some(Room::Connect) } else { Room::from_route(route) };
    let says_more = !without_language(query).is_empty() || room.is_none() && !route.is_empty() || is_consent;
    let test = (room == Some(Room::Connect)).then_some(Part::Connect);
    let lesson = (room == Some(Room::Learn)).then_some(Part::Learn);
    let other = (room == Some(Room::Build) && build::other::is_of(query)).then_some(Part::Providers);
    test.into_iter().chain(lesson).chain(other).chain(says_more.then_some(Part::Setup))
}

/// The parts that do what has happened.
fn needed_for(msg: &Msg) -> impl Iterator<Item = Part> + use<> {
    let part = match msg {
        Msg::Shared(Shared::CopyPressed { .. }) | Msg::Palette(palette::Msg::Closed) => None,
        Msg::Build(_)
        | Msg::Shared(_)
        | Msg::Copied { .. }
        | Msg::LinkTaken
        | Msg::UndoPressed
        | Msg::LastUndone
        | Msg::RedoPressed
        | Msg::SecretWiped(_) => Some(Part::Setup),
        Msg::Shelf(_) | Msg::Palette(_) => Some(Part::Tools),
        Msg::Check(_) => Some(Part::Check),
        Msg::Live(_) => Some(Part::Centers),
        Msg::Learn(_) => Some(Part::Learn),
        Msg::Trust(_) => Some(Part::Trust),
        _ => None,
    };
    let carries = matches!(msg, Msg::Check(check::Msg::Carried(..) | check::Msg::Acted));
    part.into_iter().chain(carries.then_some(Part::Setup))
}

/// What a person may send to those who run the page when it has stopped: the message of the panic, which may quote what was
/// typed, without what looks like a secret.
pub fn panic_report(message: &str) -> String {
    // The first line says where, the others what.
    let (begin, rest) = message.split_once('\n').unwrap_or((message, ""));
    let version = concat!("zoho-oauth-workbench ", env!("CARGO_PKG_VERSION"));
    [version, &secret::quotable(begin), &secret::quotable(rest)].join("\n")
}

/// The `id` of the box with a text that the browser did not let the page copy.
pub const BY_HAND: &str = "copy-by-hand";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rooms::build::{CENTER_LIST, Msg as B, Opener};
    use facts::DataCenter;
    use oauth::authorize::{Name, ParameterSource};
    use oauth::pkce::Entropy;
    use service::Field;
    use words::text;

    fn started(fragment: &str) -> Model {
        Model::init(Flags {
            fragment: fragment.into(),
            page: "https://host/path/".into(),
            ..Flags::default()
        })
        .0
    }

    /// Another address was opened in the same tab.
    fn went(fragment: &str) -> Msg {
        Msg::AddressChanged { fragment: fragment.into(), own: false }
    }

    /// What the page says, the oldest first.
    fn said(model: &Model) -> Vec<&Notice> {
        model.toasts.iter().map(|toast| &toast.notice).collect()
    }

    /// The text of the link that is copied.
    fn link(model: &mut Model) -> String {
        let effects = model.update(Msg::Build(B::LinkPressed));
        let text = effects.iter().find_map(|effect| match effect {
            Effect::Do(Act::Copy { text, .. }) => Some(text.expose().to_owned()),
            _ => None,
        });
        text.unwrap()
    }

    #[test]
    fn a_link_is_read_and_written() {
        let mut model = started("#build?dc=ca&service=X");
        assert_eq!(model.draft.center, Some(DataCenter::Ca));
        assert_eq!(said(&model), [&Notice::Replaced(text!("page-link-loaded"))]);
        assert!(!model.build.can_undo());
        let shared = link(&mut model);
        assert!(shared.starts_with("https://host/path/#build?dc=ca&service=X&"), "{shared}");
        // The address says what is set up, and nothing is said twice.
        let effects = model.update(Msg::Build(B::Typed(Field::ServiceName, "Yonder".into())));
        assert_eq!(
            effects,
            [
                Effect::KeepDraft("dc=ca&service=Yonder".into()),
                Effect::ReplaceFragment("#build?dc=ca&service=Yonder".into())
            ]
        );
        let again = model.update(Msg::Build(B::Typed(Field::ServiceName, "Yonder".into())));
        assert!(again.iter().all(|effect| matches!(effect, Effect::Do(_))), "{again:?}");
    }

    /// What people type after the word in the navigation; the routes stay as they are.
    #[test]
    fn the_word_of_a_room_opens_it() {
        for (fragment, room) in [
            ("#test?dc=eu&fault=cut", Room::Connect),
            ("#troubleshoot", Room::Check),
            ("#data-centers?dc=in", Room::Centers),
            ("#set-up?dc=ca", Room::Build),
            ("#connect", Room::Connect),
            ("#nowhere", Room::Build),
        ] {
            assert_eq!(started(fragment).room, room, "{fragment}");
        }
        assert_eq!(started("#data-centers?dc=in").live.center, Some(DataCenter::In));
        assert_eq!(started("#set-up?dc=ca").draft.center, Some(DataCenter::Ca));
    }

    #[test]
    fn a_secret_in_a_link_is_wiped() {
        let flags = Flags { fragment: "#build?dc=eu&client_secret=abc".into(), ..Flags::default() };
        let (model, effects) = Model::init(flags);
        assert!(effects.contains(&Effect::ReplaceFragment("#build?dc=eu".into())), "{effects:?}");
        assert!(effects.contains(&Effect::KeepDraft("dc=eu".into())), "{effects:?}");
        assert_eq!(model.remarks, [msg!("service-link-secret", key = "client_secret")]);
    }

    /// A secret in the query was wiped before this program came; the same is said as for one in the fragment.
    #[test]
    fn a_secret_in_the_query_is_said() {
        let token = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        for (key, shown) in [("client_secret", "client_secret"), (token, "\u{2022}\u{2022}\u{2022}\u{2022}")]
        {
            let flags = Flags { secret_in_query: Some(key.into()), ..Flags::default() };
            let (model, _) = Model::init(flags);
            let [remark] = &model.remarks[..] else { panic!("{:?}", model.remarks) };
            assert!(remark.to_string().contains(shown), "{}", remark.to_string());
            assert!(!remark.to_string().contains("0123456789abcdef"));
        }
    }

    #[test]
    fn a_link_that_is_too_long_replaces_nothing() {
        let (mut model, _) = Model::init(Flags { kept: Some("service=K".into()), ..Flags::default() });
        let effects = model.update(went(&format!("#build?service={}", "x".repeat(link::LONGEST))));
        assert_eq!(effects, [Effect::ReplaceFragment("#build?service=K".into())]);
        assert_eq!(model.draft.service_name, "K");
        assert!(said(&model).is_empty(), "{:?}", said(&model));
        assert_eq!(model.remarks, [link::too_long()]);
    }

    #[test]
    fn a_tick_is_for_the_value_that_was_there() {
        let mut model = started("#build?dc=eu&service=X");
        let row = |model: &Model| service::block::blocks(&model.draft)[1].rows[0].clone();
        let key = row(&model).id;
        assert_eq!(model.update(Msg::Build(B::TickPressed(key.clone()))), [Effect::KeepTicks(key.clone())]);
        assert!(model.build.is_done(&row(&model)));
        // Another name is not what was typed into Zoho's form.
        let effects = model.update(Msg::Build(B::Typed(Field::ServiceName, "Yonder".into())));
        assert!(effects.contains(&Effect::KeepTicks(String::new())), "{effects:?}");
        assert!(!model.build.is_done(&row(&model)) && model.build.has_changed(&row(&model)));
        let _ = model.update(Msg::Build(B::TickPressed(key.clone())));
        assert!(model.build.is_done(&row(&model)) && !model.build.has_changed(&row(&model)));
        let _ = model.update(Msg::Build(B::TickPressed(key.clone())));
        assert!(!model.build.is_done(&row(&model)));

        let flags = Flags {
            kept: Some("service=X".into()),
            ticks: Some(format!("{key},old-key")),
            ..Flags::default()
        };
        let (model, _) = Model::init(flags);
        assert!(model.build.is_done(&row(&model)));
    }

    /// What was copied is done, and stays so when it is copied again; the same words are announced each time.
    #[test]
    fn what_was_copied_is_ticked_off() {
        let mut model = started("#build?dc=eu&service=X");
        let copied = || Msg::Copied { key: "service-name".into(), label: "Service Name".into() };
        assert_eq!(model.update(copied()), [Effect::KeepTicks("service-name".into())]);
        let first = model.announced.clone();
        assert_eq!(model.update(copied()), []);
        assert!(model.build.done.contains_key("service-name") && first != model.announced);
        let _ = model.update(Msg::Copied { key: "no-row".into(), label: "X".into() });
        assert_eq!(model.build.done.len(), 1);
    }

    /// Ticks belong to the values that were there: whatever replaces these takes the ticks along, in the tab too.
    #[test]
    fn a_replaced_draft_keeps_no_ticks_over_a_reload() {
        let replacements: [fn() -> Msg; 3] =
            [|| Msg::Build(B::StartOverPressed), || Msg::Build(B::ExamplePressed), || Msg::LinkTaken];
        for replace in replacements {
            let mut model = started("#build?dc=eu&service=X");
            let (mut kept, mut ticks) = (None, None);
            for msg in [
                Msg::Build(B::TickPressed("client-type".into())),
                Msg::Build(B::TickPressed("param-type".into())),
                went("#build?dc=eu&service=Yonder"),
                replace(),
            ] {
                for effect in model.update(msg) {
                    match effect {
                        Effect::KeepDraft(text) => kept = Some(text),
                        Effect::KeepTicks(text) => ticks = Some(text),
                        _ => {}
                    }
                }
            }
            assert_eq!(ticks.as_deref(), Some(""), "{:?}", replace());
            let (model, _) = Model::init(Flags { kept, ticks, ..Flags::default() });
            assert!(model.build.done.is_empty(), "{:?}", replace());
        }
    }

    #[test]
    fn a_link_survives_a_visit_to_another_room() {
        let (mut model, effects) = Model::init(Flags { fragment: "#build?dc=ca".into(), ..Flags::default() });
        // The address is written once more, so that the browser knows it for the page's own.
        let own = Effect::ReplaceFragment("#build?dc=ca".into());
        assert_eq!(effects[1..], [Effect::KeepDraft("dc=ca".into()), own]);
        assert_eq!(model.update(went("#centers")), [focus(HEADING, When::Drawn)]);
        // Back by the navigation, the address says again what is set up.
        let address = Effect::ReplaceFragment("#build?dc=ca".into());
        assert_eq!(model.update(went("#build")), [focus(HEADING, When::Drawn), address]);
    }

    /// A link says what it would set, and replaces nothing before the person has said so.
    #[test]
    fn a_link_is_offered_where_something_is() {
        let mut model = started("#build?service=Mine");
        let link = "#build?dc=eu&service=Theirs&scope=A.b.READ&client_secret=abc";
        // The secret goes at once, and the rest of the address waits with the question.
        assert_eq!(
            model.update(went(link)),
            [Effect::ReplaceFragment("#build?dc=eu&service=Theirs&scope=A.b.READ".into())]
        );
        assert_eq!(model.draft.service_name, "Mine");
        let values: Vec<String> = model.offered().into_iter().map(|(_, value)| value).collect();
        assert_eq!(values, ["Europe", "Theirs", "A.b.READ"]);
        let effects = model.update(Msg::LinkDeclined);
        assert!(effects.contains(&Effect::ReplaceFragment("#build?service=Mine".into())), "{effects:?}");
        assert!(model.offer.is_none() && model.remarks.is_empty());

        let _ = model.update(went(link));
        let effects = model.update(Msg::LinkTaken);
        assert!(effects.contains(&focus(HEADING, When::Drawn)), "{effects:?}");
        assert_eq!((model.draft.service_name.as_str(), model.offered().len()), ("Theirs", 0));
        let _ = model.update(Msg::UndoPressed);
        assert_eq!(model.draft.service_name, "Mine");
        // What is here already is not asked about.
        let _ = model.update(went("#build?service=Mine"));
        assert!(model.offer.is_none());
    }

    /// An earlier address of the page itself, as the back button and a reload bring it, is no link.
    #[test]
    fn an_earlier_address_is_no_link() {
        let mut model = started("#build?service=Old");
        let _ = model.update(Msg::Build(B::Typed(Field::ServiceName, "New".into())));
        let back = Msg::AddressChanged { fragment: "#build?service=Old".into(), own: true };
        assert_eq!(model.update(back), [Effect::ReplaceFragment("#build?service=New".into())]);
        assert!(model.offer.is_none());
        let flags = |kept: Option<&str>| Flags {
            fragment: "#build?service=Old".into(),
            own_fragment: true,
            kept: kept.map(str::to_owned),
            ..Flags::default()
        };
        assert_eq!(Model::init(flags(Some("service=New"))).0.draft.service_name, "New");
        // Where the tab keeps nothing, the address is all there is.
        assert_eq!(Model::init(flags(None)).0.draft.service_name, "Old");
    }

    /// The room Test says in the address how a sign-in would begin, and a reload brings that back.
    #[test]
    fn the_address_of_test_is_its_settings() {
        use oauth::callback::AccessType;
        let mut model = started("#connect");
        let online = Msg::Connect(connect::Msg::AccessTypeChosen(AccessType::Online));
        assert_eq!(model.update(online), [Effect::ReplaceFragment("#connect?access=online".into())]);
        let flags =
            Flags { fragment: "#connect?access=online".into(), own_fragment: true, ..Flags::default() };
        let (model, effects) = Model::init(flags);
        assert_eq!(model.connect.settings.access_type, AccessType::Online);
        assert!(model.connect.from_link.is_empty() && effects.len() <= 1, "{effects:?}");
        assert!(!started("#connect?access=online").connect.from_link.is_empty());
    }

    /// A reload brings back what the address says of the other rooms, also beside a draft that the tab kept.
    #[test]
    fn a_reload_brings_the_rooms_back() {
        let reloaded = |fragment: &str| {
            let kept = Some("service=Mine".into());
            Model::init(Flags { fragment: fragment.into(), own_fragment: true, kept, ..Flags::default() }).0
        };
        assert_eq!(reloaded("#centers?dc=jp").live.center, Some(DataCenter::Jp));
        assert_eq!(reloaded("#connect?dc=jp").connect.settings.center, Some(DataCenter::Jp));
        assert_eq!(reloaded("#centers?dc=jp").draft.service_name, "Mine");
    }

    /// Whatever looks like a secret is in no address, under any key and in any field.
    #[test]
    fn no_secret_reaches_the_address() {
        let secret = "0123456789abcdef0123456789abcdef0123";
        for field in Field::ALL {
            let mut model = started("#build?dc=eu");
            let effects = model.update(Msg::Build(B::Typed(field, secret.into())));
            assert!(!format!("{effects:?}").contains(secret), "{field:?}: {effects:?}");
            assert!(!model.address.contains(secret) && !model.resume().contains(secret), "{field:?}");
        }
    }

    #[test]
    fn the_theme_is_kept_on_the_device() {
        let mut model = Model::init(Flags { theme: Some("dark".into()), ..Flags::default() }).0;
        assert_eq!(model.theme, Theme::Dark);
        assert_eq!(model.update(Msg::ThemeChosen(Theme::System)), [Effect::ShowTheme(Theme::System)]);
        assert_eq!(started("").theme, Theme::System);
    }

    #[test]
    fn undo_brings_everything_back() {
        let mut model = started("#build?dc=eu&service=X");
        let _ = model.update(Msg::Build(B::TickPressed("service-name".into())));
        let _ = model.update(Msg::Build(B::EvidencePasted("https://crm.zoho.eu/".into())));
        let _ = model.update(Msg::Build(B::PopupPasted("https://accounts.zoho.eu/".into())));
        let _ = model.update(Msg::Build(B::StartOverPressed));
        assert!(model.built().is_blank() && model.build.done.is_empty());
        let _ = model.update(Msg::UndoPressed);
        assert_eq!(model.build.evidence, "https://crm.zoho.eu/");
        assert_eq!(model.build.popup_text, "https://accounts.zoho.eu/");
        assert!(model.build.is_done(&service::block::blocks(&model.draft)[1].rows[0]));
    }

    /// The criteria and the shape of the form were once lost for good.
    #[test]
    fn undo_brings_what_was_said_before_the_forms_back() {
        let mut model = started("#build?dc=eu");
        for msg in [B::OneBoxChosen(true), B::CriterionToggled(3), B::StartOverPressed] {
            let _ = model.update(Msg::Build(msg));
        }
        assert_eq!((model.build.one_box, model.build.criteria), (false, [false; 4]));
        let _ = model.update(Msg::UndoPressed);
        assert_eq!((model.build.one_box, model.build.criteria), (true, [false, false, false, true]));
        let _ = model.update(Msg::RedoPressed);
        assert_eq!((model.build.one_box, model.build.criteria), (false, [false; 4]));
    }

    #[test]
    fn what_cannot_be_copied_is_shown() {
        let mut model = started("");
        let effects =
            model.update(Msg::CopyRefused { label: "Link".into(), text: Some("https://host/".into()) });
        assert_eq!(effects, [focus(BY_HAND, When::Drawn)]);
        assert_eq!(
            said(&model),
            [&Notice::CopyRefused { label: "Link".into(), text: Some("https://host/".into()) }]
        );
    }

    #[test]
    fn what_this_tab_kept_comes_back_and_a_link_is_offered() {
        let kept = Some("dc=in&service=K".to_owned());
        let (model, _) = Model::init(Flags { kept: kept.clone(), ..Flags::default() });
        assert_eq!(model.draft.service_name, "K");
        let (mut model, _) = Model::init(Flags { kept, fragment: "build?dc=jp".into(), ..Flags::default() });
        assert_eq!(model.draft.service_name, "K");
        let _ = model.update(Msg::LinkTaken);
        assert_eq!((model.draft.center, model.draft.service_name.as_str()), (Some(DataCenter::Jp), ""));
        let _ = model.update(Msg::UndoPressed);
        assert_eq!(model.draft.service_name, "K");
    }

    #[test]
    fn nothing_typed_is_lost_by_the_example() {
        let mut model = started("");
        let _ = model.update(Msg::Build(B::Typed(Field::ServiceName, "Mine".into())));
        let _ = model.update(Msg::Build(B::ExamplePressed));
        assert_eq!(model.draft.service_name, "Marketing Automation");
        let _ = model.update(Msg::UndoPressed);
        assert_eq!(model.draft.service_name, "Mine");
    }

    #[test]
    fn evidence_chooses_the_center_only_when_it_is_sure() {
        let mut model = started("");
        let _ = model.update(Msg::Build(B::EvidencePasted("https://accounts.zoho.com/signin".into())));
        assert_eq!(model.draft.center, None);
        let _ = model.update(Msg::Build(B::EvidencePasted("https://crm.zoho.sa/crm".into())));
        assert_eq!(model.draft.center, Some(DataCenter::Sa));
    }

    /// A person types key by key, and no half of an address decides anything for good.
    #[test]
    fn what_half_an_address_chose_is_taken_back() {
        let type_out = |model: &mut Model, text: &str| {
            for end in text.char_indices().map(|(at, ch)| at + ch.len_utf8()) {
                let _ = model.update(Msg::Build(B::EvidencePasted(text[..end].into())));
            }
        };
        for before in [None, Some(DataCenter::Jp)] {
            for text in
                ["https://crm.zoho.com.evil.example/", "callback", "https://crm.zoho.com.au.evil.example"]
            {
                let mut model = started("");
                let _ = model.update(Msg::Build(B::CenterChosen(before)));
                type_out(&mut model, text);
                assert_eq!(model.draft.center, before, "{text}");
            }
            let mut model = started("");
            let _ = model.update(Msg::Build(B::CenterChosen(before)));
            type_out(&mut model, "https://crm.zoho.com.au/crm");
            assert_eq!(model.draft.center, Some(DataCenter::Au));
            // To empty the box takes nothing back, and what a person chose in the list stands.
            let _ = model.update(Msg::Build(B::EvidencePasted(String::new())));
            assert_eq!(model.draft.center, Some(DataCenter::Au));
            type_out(&mut model, "https://crm.zoho.eu");
            let _ = model.update(Msg::Build(B::CenterChosen(Some(DataCenter::Eu))));
            type_out(&mut model, "https://crm.zoho.eu.evil.example");
            assert_eq!(model.draft.center, Some(DataCenter::Eu));
        }
        // Letters that grow into a code are asked about; a code in one piece is taken.
        let mut model = started("");
        type_out(&mut model, "ca");
        assert_eq!(model.draft.center, None);
        let mut model = started("");
        let _ = model.update(Msg::Build(B::EvidencePasted("ca".into())));
        assert_eq!(model.draft.center, Some(DataCenter::Ca));
    }

    /// Once folded away by the last letter that was deleted, with the focus in it.
    #[test]
    fn the_fields_for_the_form_at_zoho_stay_unfolded() {
        let mut model = started("");
        assert!(!model.build.in_form_open);
        let _ = model.update(Msg::Build(B::Typed(Field::AuthorizeUrl, "h".into())));
        let _ = model.update(Msg::Build(B::Typed(Field::AuthorizeUrl, String::new())));
        assert!(model.build.in_form_open);
        assert!(started("#build?form_revoke_token_url=x").build.in_form_open);
    }

    /// A button that goes when it is pressed hands the focus on.
    #[test]
    fn the_focus_stays_on_the_page() {
        let mut model = started("#build?dc=eu&service=X");
        let soon = |id: &str| focus(id, When::Drawn);
        assert!(model.update(Msg::Build(B::StartOverPressed)).contains(&soon(CENTER_LIST)));
        assert!(model.update(Msg::UndoPressed).contains(&soon(HEADING)));
        assert!(model.update(Msg::NotesDismissed).contains(&soon(HEADING)));
        assert!(model.update(Msg::ToastDismissed(1)).contains(&soon(HEADING)));
    }

    #[test]
    fn the_word_on_a_masked_secret_ends_with_its_text() {
        let token = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        let paste = || Msg::Build(B::EvidencePasted(format!(r#"{{"access_token":"{token}"}}"#)));
        let mut model = started("");
        let _ = model.update(paste());
        let _ = model.update(Msg::Build(B::Typed(Field::ServiceName, "X".into())));
        assert!(said(&model).contains(&&Notice::Masked));
        let _ = model.update(Msg::Build(B::EvidencePasted("https://crm.zoho.eu/".into())));
        assert!(!said(&model).contains(&&Notice::Masked));
        let _ = model.update(paste());
        let id = model.toasts.last().map_or(0, |toast| toast.id);
        let _ = model.update(Msg::ToastDismissed(id));
        assert!(!said(&model).contains(&&Notice::Masked));
    }

    /// The popup settles what the table is not sure of.
    #[test]
    fn a_confirmed_callback_is_doubted_no_longer() {
        let doubted = |model: &Model| {
            model.built().findings().iter().any(|finding| finding.field == Field::AuthorizedRedirectUri)
        };
        let popup = |callback: &str| {
            Msg::Build(B::PopupPasted(format!(
                "https://accounts.zoho.jp/oauth/v2/auth?redirect_uri={callback}"
            )))
        };
        let mut model = started("#build?dc=jp");
        assert!(doubted(&model));
        let _ = model.update(popup("https%3A%2F%2Fdeluge.zoho.jp%2Fdelugeauth%2Fcallback"));
        assert!(doubted(&model));
        let _ = model.update(popup("https%3A%2F%2Fdre.zoho.jp%2Fdelugeauth%2Fcallback"));
        assert!(!doubted(&model));
        let built = model.built();
        let fixed = built.popup().unwrap().findings.iter().filter_map(|finding| finding.fix.as_ref());
        assert!(fixed.count() == 0);
    }

    /// The URL of the popup leaves one redirect URI of Europe's two, as taking it over from Troubleshoot does.
    #[test]
    fn the_popup_settles_which_callback_it_is() {
        for callback in
            ["https://dre.zoho.eu/delugeauth/callback", "https://deluge.zoho.eu/delugeauth/callback"]
        {
            let mut model = started("#build?dc=eu");
            let rows = |model: &Model| {
                let [console, ..] = service::block::blocks(&model.draft);
                let of_callback =
                    console.rows.into_iter().filter(|row| row.field == Field::AuthorizedRedirectUri);
                of_callback.filter_map(|row| row.content.value().ok().map(str::to_owned)).collect::<Vec<_>>()
            };
            assert_eq!(rows(&model).len(), 2);
            let encoded = callback.replace(':', "%3A").replace('/', "%2F");
            let url = format!("https://accounts.zoho.eu/oauth/v2/auth?redirect_uri={encoded}&scope=A.b.READ");
            let _ = model.update(Msg::Build(B::PopupPasted(url)));
            assert_eq!(rows(&model), [callback]);
            let findings = model.built().findings();
            assert!(
                findings.iter().all(|finding| finding.field != Field::AuthorizedRedirectUri),
                "{findings:?}"
            );
        }
    }

    #[test]
    fn pasted_secrets_are_not_kept() {
        let token = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        let mut model = started("");
        let _ = model.update(Msg::Build(B::EvidencePasted(format!(
            r#"{{"access_token":"{token}","api_domain":"https://www.zohoapis.in"}}"#
        ))));
        let _ = model.update(Msg::Build(B::PopupPasted(format!("https://x/?code={token}"))));
        assert_eq!(model.draft.center, Some(DataCenter::In));
        assert!(!format!("{model:?}").contains("0123456789abcdef"), "{model:?}");
        assert!(said(&model).contains(&&Notice::Masked));
    }

    #[test]
    fn the_build_is_the_digest_in_the_name_of_the_program() {
        for (program, build) in [
            ("https://x.example/a-b/zoho-oauth-workbench-71179420409087d4_bg.wasm", Some("71179420409087d4")),
            ("https://x.example/zoho-oauth-workbench_bg.wasm", None),
            ("https://x.example/program-1000.71179420_bg.wasm", None),
            ("https://x.example/zoho-oauth-workbench-71179420409087d4.js", None),
            ("", None),
        ] {
            assert_eq!(build_of(program), build, "{program}");
        }
        let (model, _) =
            Model::init(Flags { program: "a-0123456789abcdef_bg.wasm".into(), ..Flags::default() });
        assert_eq!(model.built.as_deref(), Some("0123456789abcdef"));
    }

    #[test]
    fn a_report_of_a_panic_holds_no_secret() {
        let token = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        let message =
            format!("panicked at src/x.rs:1:2:\nno `{token}` in \"client_secret=abcdef0123456789\"");
        let report = panic_report(&message);
        assert!(report.starts_with(concat!(
            "zoho-oauth-workbench ",
            env!("CARGO_PKG_VERSION"),
            "\npanicked at"
        )));
        assert!(!report.contains("0123456789abcdef") && !report.contains("abcdef0123456789"), "{report}");
        assert!(report.contains("src/x.rs:1:2"), "{report}");
        let parted = format!("panicked at src/y.rs:3:4:\nno fedcba9876543210 {}", "fedcba9876543210fedcba98");
        let report = panic_report(&parted);
        assert!(!report.contains("fedcba") && report.contains("src/y.rs:3:4"), "{report}");
    }

    #[test]
    fn the_own_flow_has_state_and_challenge() {
        let mut model = started("#build?dc=eu&client_id=1000.A&scope=A.b.READ");
        assert_eq!(
            model.update(Msg::Build(B::OpenerChosen(Opener::ThisPage))),
            [Effect::Do(Act::DrawEntropy)]
        );
        let _ = model.update(Msg::Build(B::EntropyDrawn(Entropy::new([0; 32]), Entropy::new([1; 32]))));
        let url = model.built().request().url().unwrap_or_default();
        assert!(url.contains("&redirect_uri=https%3A%2F%2Fhost%2Fpath%2F&"), "{url}");
        assert!(url.contains(&format!("&state={}&code_challenge=", "A".repeat(43))), "{url}");
        assert!(url.ends_with("&code_challenge_method=S256"), "{url}");
        for parameter in model.built().request().parameters {
            let yours = matches!(parameter.name, Name::ClientId | Name::Scope);
            assert_eq!(
                parameter.source,
                if yours { ParameterSource::You } else { ParameterSource::ThisPage },
                "{parameter:?}"
            );
        }
    }

    /// The warning is there after the clipboard has answered, and so is what can be undone.
    #[test]
    fn copying_the_link_says_what_it_left_out() {
        let mut model = started("");
        let _ = model.update(Msg::Build(B::ExamplePressed));
        let _ = model
            .update(Msg::Build(B::Typed(Field::ClientId, "0123456789abcdef0123456789abcdef0123".into())));
        let _ = model.update(Msg::Build(B::StartOverPressed));
        let _ = model
            .update(Msg::Build(B::Typed(Field::ClientId, "0123456789abcdef0123456789abcdef0123".into())));
        assert_eq!(link(&mut model), "https://host/path/#build");
        let effects = model.update(Msg::Copied { key: String::new(), label: "link".into() });
        assert_eq!(effects, []);
        assert_eq!(
            said(&model),
            [&Notice::Replaced(text!("page-started-over")), &Notice::LinkWithout(vec!["client_id"])]
        );
        assert_eq!(
            model.announced.as_ref().map(|(_, said)| said.clone()),
            Some(msg!("page-copied", label = "link"))
        );
        let _ = model.update(Msg::UndoPressed);
        assert_eq!(model.draft.service_name, "Marketing Automation");
    }

    /// Undo takes back the replacement and nothing that came after it.
    #[test]
    fn undo_loses_nothing_typed_since() {
        let mut model = started("");
        let _ = model.update(Msg::Build(B::Typed(Field::ConnectionName, "before".into())));
        for msg in [
            B::ExamplePressed,
            B::CenterChosen(Some(DataCenter::Eu)),
            B::Typed(Field::ClientId, "1000.ABC".into()),
            B::Typed(Field::ServiceName, "Mine".into()),
            B::Typed(Field::Scopes, "Desk.tickets.READ".into()),
            B::ScopesAdded,
            B::EvidencePasted("https://crm.zoho.eu/".into()),
        ] {
            let _ = model.update(Msg::Build(msg));
        }
        let _ = model.update(Msg::UndoPressed);
        let draft = &model.draft;
        assert_eq!(
            (
                draft.center,
                draft.client_id.as_str(),
                draft.service_name.as_str(),
                draft.connection_name.as_str()
            ),
            (Some(DataCenter::Eu), "1000.ABC", "Mine", "before")
        );
        assert_eq!(draft.scope_names().collect::<Vec<_>>(), ["Desk.tickets.READ"]);
        assert_eq!(model.build.evidence, "https://crm.zoho.eu/");
        assert!(!model.build.can_undo());
    }

    #[test]
    fn undo_keeps_a_display_name_that_was_typed_since() {
        let named = |name: &str, display_name: &str| service::draft::ChosenScope {
            name: name.into(),
            display_name: display_name.into(),
        };
        let mut model = started("");
        model.draft.scopes =
            vec![named("A.b.READ", "one"), named("A.c.READ", "two"), named("A.d.READ", "three")];
        let mut new = model.draft.clone();
        // A replacement renames one, keeps one, and takes one out.
        new.scopes = vec![named("A.b.READ", "uno"), named("A.c.READ", "two")];
        model.build.replace(&mut model.draft, new, "");
        model.draft.scopes =
            vec![named("A.b.READ", "uno"), named("A.c.READ", "typed"), named("A.d.READ", "again")];
        let _ = model.update(Msg::UndoPressed);
        let expected = [named("A.b.READ", "one"), named("A.c.READ", "typed"), named("A.d.READ", "again")];
        assert_eq!(model.draft.scopes, expected);
    }

    #[test]
    fn undo_after_a_fresh_start_brings_the_picker_and_the_notes_back() {
        let mut model = started("#build?dc=eu&dcc=x");
        assert!(!model.remarks.is_empty());
        let (remarks, said_before) = (model.remarks.clone(), "two");
        let _ = model
            .update(Msg::Build(B::Picker(crate::rooms::build::picker::Msg::Searched(said_before.into()))));
        let _ = model.update(Msg::Build(B::StartOverPressed));
        assert!(model.remarks.is_empty() && model.build.picker.query.is_empty());
        let _ = model.update(Msg::UndoPressed);
        assert_eq!((model.remarks, model.build.picker.query.as_str()), (remarks, said_before));
    }

    /// The URL was cleaned, and that must not happen in silence.
    #[test]
    fn a_response_in_capitals_is_said() {
        let of = |query: &str| {
            let answer = Some((query.to_owned(), String::new()));
            let stored = connect::StoredState { answer, ..connect::StoredState::default() };
            Model::init(Flags { stored, ..Flags::default() }).0
        };
        let model = of("?CODE=1000.a.b&STATE=x");
        assert_eq!((said(&model), model.room), (vec![&Notice::ResponseUnread], Room::Connect));
        assert!(said(&of("?code=1000.a.b&state=x")).is_empty());
    }

    /// Nothing that happens is lost while the part is fetched that does something about it, and all comes in its order.
    #[test]
    fn what_happens_before_its_part_is_there_waits() {
        parts::are_there(false);
        let mut model = started("");
        let typed = |name: &str| Msg::Shared(Shared::Typed(Field::ServiceName, name.into()));
        assert_eq!(model.update(typed("Nort")), []);
        assert_eq!(model.update(typed("North")), []);
        let palette = Msg::Palette(palette::Msg::Opened(palette::Shown::Palette));
        assert_eq!(model.update(palette), [Effect::Dialog(true), Effect::Fetch(Part::Tools)]);
        // A secret in the address stays where only the page sees it until it can be judged.
        let effects = model.update(went("#check?client_secret=abcdef"));
        assert!(effects.contains(&Effect::Fetch(Part::Check)), "{effects:?}");
        assert!(model.draft == Draft::default() && model.room == Room::Check);
        let _ = model.update(Msg::NotFetched(Part::Tools, "offline".into()));
        assert_eq!(model.why_lacking(), Some("offline"));
        let effects = model.update(Msg::RetryPressed);
        assert!(effects.contains(&Effect::Fetch(Part::Tools)), "{effects:?}");

        parts::are_there(true);
        let effects = model.update(Msg::Fetched(Part::Setup));
        assert!(effects.contains(&Effect::KeepDraft("service=North".into())), "{effects:?}");
        assert!(effects.contains(&Effect::ReplaceFragment("#check".into())), "{effects:?}");
        assert_eq!((model.remarks.len(), model.palette.entries.is_empty()), (1, false));
        assert_eq!(model.why_lacking(), None);
    }

    /// What another tool takes is fetched only when somebody asks for it.
    #[cfg(feature = "web")]
    #[test]
    fn the_part_for_other_tools_comes_when_it_is_asked_for() {
        let mut model = started("#build?dc=eu&service=Sync&scope=Desk.tickets.READ");
        parts::are_there(false);
        model.build.open = build::Opened(Some(build::Sheet::Console));
        model.build.tools_open = true;
        assert!(!model.lacking().any(|part| part == Part::Targets));
        model.build.open = build::Opened(Some(build::Sheet::Finish));
        assert!(model.lacking().any(|part| part == Part::Targets));
        model.build.tools_open = false;
        assert!(!model.lacking().any(|part| part == Part::Targets));
        parts::are_there(true);
        let _ = model.update(Msg::Build(B::ToolsToggled));
        let _ = model.update(Msg::Build(B::ToolChosen("postman".into())));
        assert_eq!((model.build.tools_open, model.build.tool.as_str()), (true, "postman"));
        // Which tool is shown changes nothing of the setup, so there is nothing to undo.
        let keeps = |effect: &Effect| matches!(effect, Effect::KeepDraft(_));
        assert!(!model.update(Msg::Build(B::ToolChosen("env".into()))).iter().any(keeps));
    }

    /// What is closed before it could be opened does not open later.
    #[test]
    fn what_is_closed_does_not_open_later() {
        parts::are_there(false);
        let mut model = started("#centers");
        let _ = model.update(Msg::Palette(palette::Msg::Opened(palette::Shown::Keys)));
        assert_eq!(model.update(Msg::Palette(palette::Msg::Closed)), [Effect::Dialog(false)]);
        parts::are_there(true);
        assert!(!model.update(Msg::Fetched(Part::Tools)).contains(&Effect::Dialog(true)));
        assert_eq!(model.palette.shown, palette::Shown::Nothing);
    }

    #[test]
    fn the_room_of_the_address_comes_with_the_page() {
        for (fragment, part) in [
            ("#check", Some(Part::Check)),
            ("#centers?dc=eu", Some(Part::Centers)),
            ("#build?dc=eu", None),
            ("", None),
            ("#nowhere", None),
        ] {
            assert_eq!(Model::part_of_room(fragment), part, "{fragment}");
        }
    }

    #[test]
    fn a_page_begins_with_what_it_needs() {
        for (fragment, draft, setups, parts) in [
            ("", false, false, &[Part::Setup][..]),
            ("#build", false, false, &[Part::Setup]),
            ("#check", false, false, &[]),
            ("#check", true, false, &[Part::Setup]),
            ("#connect?env=live", false, false, &[Part::Setup]),
            ("#no-room", false, false, &[Part::Setup]),
            ("#centers", false, true, &[Part::Setup, Part::Tools]),
            ("#build?in=crm&to=xero", false, false, &[Part::Setup, Part::Providers]),
        ] {
            assert_eq!(Model::parts_at_start(fragment, draft, setups), parts, "{fragment}");
        }
    }

    #[test]
    fn a_language_is_no_link() {
        let model = started("#check?lang=en-XA");
        assert!(model.remarks.is_empty() && model.toasts.is_empty() && model.room == Room::Check);
        let model = started("#build?lang=en-XA&dc=eu");
        assert_eq!((model.draft.center, model.remarks.len()), (Some(DataCenter::Eu), 0));
        assert_eq!(crate::setup::language_of("#build?dc=eu&lang=ar-XB"), Some(Language::Mirrored));
        // The language stays in the address, so that a reload shows it again.
        let mut model = started("#build?lang=en-XA");
        let effects = model.update(Msg::Build(B::CenterChosen(Some(DataCenter::Eu))));
        assert!(effects.contains(&Effect::ReplaceFragment("#build?lang=en-XA&dc=eu".into())), "{effects:?}");
    }

    const LEDGER: &str = "in=books&to=xero&dc=au&service=Ledger";

    fn toggled() -> Msg {
        Msg::Build(B::Other(build::other::Msg::Toggled))
    }

    fn turned(effects: &[Effect]) -> Vec<&Effect> {
        let is = |effect: &&Effect| matches!(effect, Effect::PushFragment(_) | Effect::ReplaceFragment(_));
        effects.iter().filter(is).collect()
    }

    /// What was chosen for another product and provider was once lost on reload and had no link.
    #[test]
    fn another_provider_has_an_address_and_comes_back() {
        let (model, effects) =
            Model::init(Flags { fragment: format!("#build?{LEDGER}"), ..Flags::default() });
        assert!(model.build.other.open && model.remarks.is_empty());
        assert_eq!(model.draft, Draft { center: Some(DataCenter::Au), ..Draft::default() });
        let kept = |effect: &Effect| match effect {
            Effect::KeepOther(text) => Some(text.clone()),
            _ => None,
        };
        let other = effects.iter().find_map(kept);
        assert_eq!(other.as_deref(), Some("in=books&to=xero&service=Ledger"));
        assert_eq!(turned(&effects), [&Effect::ReplaceFragment(format!("#build?{LEDGER}"))]);
        assert_eq!(model.resume(), format!("#build?{LEDGER}"));
        // A reload finds it again without a word, also in another room.
        let kept = Some("dc=au".to_owned());
        for (fragment, open) in [(format!("#build?{LEDGER}"), true), ("#centers?dc=au".to_owned(), false)] {
            let other = other.clone();
            let (again, effects) = Model::init(Flags {
                fragment,
                own_fragment: true,
                kept: kept.clone(),
                other,
                ..Flags::default()
            });
            assert_eq!(
                (&again.build.other.chosen, again.build.other.open),
                (&model.build.other.chosen, open)
            );
            assert!(said(&again).is_empty() && again.offer.is_none(), "{:?}", said(&again));
            assert!(!effects.iter().any(|effect| matches!(effect, Effect::KeepOther(_))), "{effects:?}");
        }
        // Where nothing could be kept, the address is all there is.
        let (again, _) = Model::init(Flags {
            fragment: format!("#build?{LEDGER}"),
            own_fragment: true,
            ..Flags::default()
        });
        assert_eq!(again.build.other, model.build.other);
    }

    /// It is another page to a person: the way back leads to the form for Zoho, and the way forward to the provider.
    #[test]
    fn back_and_forward_lead_out_and_in() {
        let mut model = started("#build?dc=au&service=Mine");
        let effects = model.update(toggled());
        assert_eq!(turned(&effects), [&Effect::PushFragment("#build?in=crm&dc=au".into())]);
        let effects = model.update(Msg::Build(B::Other(build::other::Msg::ProviderChosen("xero".into()))));
        assert_eq!(turned(&effects), [&Effect::ReplaceFragment("#build?in=crm&to=xero&dc=au".into())]);
        assert!(effects.contains(&Effect::KeepOther("in=crm&to=xero".into())), "{effects:?}");
        let own = |fragment: &str| Msg::AddressChanged { fragment: fragment.into(), own: true };
        let effects = model.update(own("#build?dc=au&service=Mine"));
        assert_eq!(effects, [focus(build::other::OPENER, When::Lost)]);
        assert!(!model.build.other.open && model.draft.service_name == "Mine");
        let effects = model.update(own("#build?in=crm&to=xero&dc=au"));
        assert_eq!(effects, [focus(build::other::FIRST, When::Lost)]);
        assert!(model.build.other.open && model.build.other.chosen.to == "xero");
        // Another room and back leaves it open, and out by the button is an entry of its own.
        let _ = model.update(went("#centers"));
        let effects = model.update(went("#build"));
        assert_eq!(turned(&effects), [&Effect::ReplaceFragment("#build?in=crm&to=xero&dc=au".into())]);
        let effects = model.update(toggled());
        assert_eq!(turned(&effects), [&Effect::PushFragment("#build?dc=au&service=Mine".into())]);
        // With an empty form for Zoho, too.
        let mut model = started("#build");
        let effects = model.update(toggled());
        assert_eq!(turned(&effects), [&Effect::PushFragment("#build?in=crm".into())]);
        let _ = model.update(own("#build"));
        assert!(!model.build.other.open);
    }

    /// A link replaces neither the data center nor what is typed for another provider before the person has said so.
    #[test]
    fn a_link_for_another_provider_is_offered_where_something_is() {
        for before in ["#build?dc=eu&service=Mine", "#build?in=crm&to=google&dc=au"] {
            let mut model = started(before);
            let was = (model.draft.clone(), model.build.other.chosen.clone());
            let _ = model.update(went(&format!("#build?{LEDGER}")));
            assert_eq!((&model.draft, &model.build.other.chosen), (&was.0, &was.1), "{before}");
            let offered: Vec<String> = model.offered().into_iter().map(|(_, value)| value).collect();
            assert_eq!(offered, ["Australia", "Zoho Books", "Xero", "Ledger"], "{before}");
            let _ = model.update(Msg::LinkTaken);
            assert_eq!((model.draft.center, model.build.other.open), (Some(DataCenter::Au), true));
            assert_eq!(model.build.other.chosen.to, "xero");
            assert_eq!(model.draft.service_name, was.0.service_name);
            let _ = model.update(Msg::UndoPressed);
            assert_eq!((&model.draft, &model.build.other.chosen), (&was.0, &was.1), "{before}");
        }
        // What is here already needs no question, and neither does another provider in the same data center.
        let mut model = started(&format!("#build?{LEDGER}"));
        let _ = model.update(went(&format!("#build?{LEDGER}&facts={}", facts::VERSION)));
        assert!(model.offer.is_none() && model.remarks.is_empty());
        let mut model = started("#build?dc=au&service=Mine");
        let _ = model.update(went(&format!("#build?{LEDGER}")));
        assert!(model.offer.is_none() && model.build.other.open && model.draft.service_name == "Mine");
        // A link for Zoho leads out again.
        let _ = model.update(went("#build?dc=au&service=Theirs"));
        assert!(model.offer.is_some() && !model.build.other.open);
    }

    #[test]
    fn no_secret_for_another_provider_is_kept_or_written() {
        let token = "1000.11112222333344445555666677778888.88887777666655554444333322221111";
        let mut model = started(&format!("#build?in=crm&to=shopify&value_shop={token}&dc=us"));
        assert_eq!(model.remarks, [link::secret_note("value_shop")]);
        assert!(model.build.other.chosen.values.is_empty());
        let shop = build::other::Msg::ValueTyped("shop".into(), token.into());
        let effects = model.update(Msg::Build(B::Other(shop)));
        assert!(!format!("{effects:?}").contains("1111222"), "{effects:?}");
        assert!(!model.resume().contains("1111222"));
    }

    /// The part that reads and writes it may come later than the link, and than what this tab kept.
    #[test]
    fn another_provider_waits_for_its_part() {
        parts::are_there(false);
        let (mut model, effects) = Model::init(Flags {
            fragment: format!("#build?{LEDGER}"),
            own_fragment: true,
            kept: Some("dc=au".into()),
            other: Some("in=books&to=xero&service=Ledger".into()),
            ..Flags::default()
        });
        assert!(effects.contains(&Effect::Fetch(Part::Providers)), "{effects:?}");
        assert!(turned(&effects).is_empty(), "{effects:?}");
        parts::are_there(true);
        let _ = model.update(Msg::Fetched(Part::Providers));
        assert!(model.build.other.open && model.build.other.chosen.to == "xero", "{:?}", model.build.other);
        // Opened by hand, too, the address waits for what writes it.
        let mut model = started("#build?dc=au");
        parts::are_there(false);
        assert!(turned(&model.update(toggled())).is_empty());
        parts::are_there(true);
        let _ = model.update(Msg::Fetched(Part::Setup));
        let effects = model.update(Msg::Fetched(Part::Providers));
        assert!(model.build.other.open, "{effects:?}");
    }

    /// What was typed stays, and links name the language that was chosen; a choice that came late is not shown.
    #[test]
    fn another_language_is_chosen() {
        let mut model = started("#build?dc=eu&service=Ops");
        assert!(link(&mut model).contains("#build?dc=eu"));
        let effects = model.update(Msg::LanguageChosen(Language::German));
        assert_eq!(
            effects,
            [
                Effect::FetchLanguage(Language::German),
                Effect::KeepLanguage(Language::German),
                Effect::ReplaceFragment("#build?lang=de&dc=eu&service=Ops".into())
            ]
        );
        assert_eq!((model.language, &model.unspoken), (Language::English, &Some((Language::German, None))));
        let _ = model.update(Msg::LanguageChosen(Language::French));
        assert_eq!(model.update(Msg::LanguageFetched(Language::German)), []);
        let _ = model.update(Msg::LanguageNotFetched(Language::German, "no".into()));
        assert_eq!(model.unspoken, Some((Language::French, None)));
        let shown = model.update(Msg::LanguageFetched(Language::French));
        assert_eq!(shown, [Effect::ShowLanguage(Language::French)]);
        assert_eq!((model.language, &model.unspoken), (Language::French, &None));
        assert_eq!(model.draft.service_name, "Ops");
        assert!(link(&mut model).starts_with("https://host/path/#build?lang=fr&dc=eu"));
        // A link in the same tab may ask for another one; in its own language it asks for nothing.
        let effects = model.update(went("#connect?lang=ja"));
        assert!(effects.contains(&Effect::FetchLanguage(Language::Japanese)), "{effects:?}");
        let effects = model.update(went("#check?lang=fr"));
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::FetchLanguage(_))), "{effects:?}");
        assert_eq!(model.unspoken, None);
    }

    /// The page starts in English, says what it lacks, and can be told to be content with that.
    #[test]
    fn a_language_that_cannot_be_fetched() {
        let flags = || Flags {
            language_kept: Some(Language::Spanish),
            language_missing: Some((Language::Spanish, "offline".into())),
            ..Flags::default()
        };
        let (mut model, effects) = Model::init(flags());
        assert!(effects.contains(&Effect::ReplaceFragment("#build?lang=es".into())), "{effects:?}");
        assert_eq!(model.unspoken, Some((Language::Spanish, Some("offline".into()))));
        let again = model.update(Msg::LanguageChosen(Language::Spanish));
        assert!(again.contains(&Effect::FetchLanguage(Language::Spanish)), "{again:?}");
        let _ = model.update(Msg::LanguageNotFetched(Language::Spanish, "still".into()));
        assert_eq!(model.unspoken, Some((Language::Spanish, Some("still".into()))));
        let content = model.update(Msg::LanguageChosen(Language::English));
        assert!(content.contains(&Effect::KeepLanguage(Language::English)), "{content:?}");
        assert_eq!(model.unspoken, None);
        // What the browser prefers is shown, and passed on to nobody.
        let by_browser = Flags { language: Language::Japanese, ..Flags::default() };
        let (model, effects) = Model::init(by_browser);
        assert!(!format!("{effects:?}").contains("lang="), "{effects:?}");
        assert_eq!(model.language, Language::Japanese);
    }

    #[test]
    fn another_center_has_no_redirect_uri_of_the_former_one() {
        let sent = "https%3A%2F%2Fdeluge.zoho.com%2Fdelugeauth%2Fcallback";
        let popup = format!("https://accounts.zoho.com/oauth/v2/auth?redirect_uri={sent}&scope=A.b.READ");
        let choices: [fn() -> Msg; 4] = [
            || Msg::Build(B::CenterChosen(Some(DataCenter::Cn))),
            || Msg::Build(B::EvidencePasted("https://crm.zoho.com.cn/crm".into())),
            || Msg::Build(B::FixPressed(service::lint::Fix::Choose(DataCenter::Cn))),
            || Msg::Check(check::Msg::Carried(0, Room::Build)),
        ];
        for choose in choices {
            let mut model = started("#build?dc=us");
            let _ = model.update(Msg::Build(B::PopupPasted(popup.clone())));
            let _ = model.update(Msg::Check(check::Msg::Pasted("https://crm.zoho.com.cn/crm".into())));
            assert!(!model.draft.redirect_uri.is_empty());
            let _ = model.update(choose());
            let [console, ..] = service::block::blocks(&model.draft);
            let uris = console.rows.iter().filter(|row| row.field == Field::AuthorizedRedirectUri);
            let uris: Vec<&str> = uris.filter_map(|row| row.content.value().ok()).collect();
            assert_eq!(model.draft.center, Some(DataCenter::Cn), "{:?}", choose());
            assert!(uris.iter().all(|uri| uri.contains("zoho.com.cn")), "{uris:?}");
            let _ = model.update(Msg::LastUndone);
            assert!(model.draft.redirect_uri.contains("deluge.zoho.com"), "{:?}", choose());
        }
        // An address that was typed no further chose nothing, and takes nothing.
        let mut model = started("#build?dc=us");
        let _ = model.update(Msg::Build(B::PopupPasted(popup)));
        let before = model.draft.clone();
        for text in ["https://crm.zoho.jp", "https://crm.zoho.jp.evil.example"] {
            let _ = model.update(Msg::Build(B::EvidencePasted(text.into())));
        }
        assert_eq!(model.draft, before);
    }

    /// Troubleshoot compares with what is set up now, whatever changed it.
    #[test]
    fn troubleshoot_follows_an_undo() {
        let right = |model: &Model| {
            let report = &model.check.report;
            report.right_redirect_uris(&report.detections[0], &model.check.attempt)
        };
        let mut model = started("#build?dc=in");
        let _ = model.update(Msg::Build(B::CenterChosen(Some(DataCenter::Au))));
        let _ = model.update(went("#check"));
        let _ = model.update(Msg::Check(check::Msg::Pasted("Invalid Redirect Uri".into())));
        assert_eq!(right(&model), Some(DataCenter::Au));
        let _ = model.update(Msg::LastUndone);
        assert_eq!(right(&model), Some(DataCenter::In));
        let _ = model.update(Msg::RedoPressed);
        assert_eq!(right(&model), Some(DataCenter::Au));
        let _ = model.update(Msg::Shared(Shared::CenterChosen(Some(DataCenter::Sa))));
        assert_eq!(right(&model), Some(DataCenter::Sa));
    }

    /// Whatever a link can carry, the offer says.
    #[test]
    fn an_offer_says_all_that_the_link_sets() {
        let rest = "dc=eu&delimiter=plus&for=each-person&form_login_user=off&product=desk\
                    &scope=Desk.tickets.READ,Desk.search.READ&scope_name_2=Second%20name";
        let mut draft = link::read(rest).draft;
        for field in Field::ALL {
            if let Some(text) = draft.text_mut(field) {
                *text = format!("value of {}", field.id());
            }
        }
        let query = link::write(&draft).0;
        let mut model = started("#build?service=Mine");
        let _ = model.update(went(&format!("#build?{query}")));
        let offered = model.offered();
        let values: Vec<&str> = offered.iter().map(|(_, value)| value.as_str()).collect();
        // Each pair of the link, with both scopes in one.
        assert_eq!(values.len(), query.split('&').count(), "{values:?}");
        for value in ["Europe", "Plus", "On", "Off", "Zoho Desk", "Second name"] {
            assert!(values.contains(&value), "{value}: {values:?}");
        }
        let labels: std::collections::BTreeSet<String> =
            offered.iter().map(|(label, _)| label.to_string()).collect();
        assert!(labels.len() + 1 >= offered.len(), "one label for two values: {labels:?}");
    }

    /// The notes of a link once vanished with the undo of something else.
    #[test]
    fn notes_go_with_what_they_are_about() {
        let mut model = started("#build?dc=eu&scope=Desk.tickets.READ&colour=red");
        let notes = model.remarks.clone();
        assert_eq!(notes.len(), 1);
        let removed = build::picker::Msg::AllRemoved;
        let _ = model.update(Msg::Build(B::Picker(removed)));
        let _ = model.update(Msg::UndoPressed);
        assert_eq!((&model.remarks, model.draft.scopes.len()), (&notes, 1));
        let _ = model.update(Msg::RedoPressed);
        assert_eq!(model.remarks, notes);
        let _ = model.update(Msg::Build(B::ExamplePressed));
        assert!(model.remarks.is_empty());
        let _ = model.update(Msg::UndoPressed);
        assert_eq!(model.remarks, notes);
        // Those that were dismissed since stay away.
        let removed = build::picker::Msg::AllRemoved;
        let _ = model.update(Msg::Build(B::Picker(removed)));
        let _ = model.update(Msg::NotesDismissed);
        let _ = model.update(Msg::UndoPressed);
        assert!(model.remarks.is_empty() && model.draft.scopes.len() == 1);
    }

    /// A question that waits once froze the address of every other room.
    #[test]
    fn the_address_goes_on_in_another_room() {
        let rooms: [fn() -> Msg; 3] = [
            || Msg::Palette(palette::Msg::ScopeSearchAsked),
            || Msg::Check(check::Msg::Carried(0, Room::Build)),
            || Msg::Palette(palette::Msg::Taken(0)),
        ];
        for go in rooms {
            let mut model = started("#build?dc=us&service=Mine");
            let _ = model.update(Msg::Check(check::Msg::Pasted("https://crm.zoho.jp/".into())));
            let _ = model.update(went("#sandbox?center=us&state=nothing"));
            assert!(model.connect.simulated.is_some());
            let _ = model.update(Msg::Palette(palette::Msg::Opened(palette::Shown::Palette)));
            let said = format!("{:?}", go());
            let effects = model.update(go());
            assert_eq!(model.room, Room::Build, "{said}");
            assert!(effects.iter().any(|effect| matches!(effect, Effect::ReplaceFragment(_))), "{said}");
            let typed = Msg::Build(B::Typed(Field::ServiceName, "Later".into()));
            assert!(format!("{:?}", model.update(typed)).contains("service=Later"), "{said}");
        }
        let mut model = started("#build?service=Mine");
        let _ = model.update(went("#build?service=Theirs"));
        assert!(model.offer.is_some());
        let _ = model.update(Msg::Palette(palette::Msg::Opened(palette::Shown::Palette)));
        let effects = model.update(Msg::Palette(palette::Msg::Taken(1)));
        assert_eq!((model.room, model.offer.is_some()), (Room::Connect, false));
        assert!(effects.contains(&Effect::ReplaceFragment("#connect".into())), "{effects:?}");
    }

    /// A secret in place of a language once stood in every address from then on.
    #[test]
    fn what_is_no_language_is_read_like_any_pair() {
        let token = "1000.11112222333344445555666677778888.88887777666655554444333322221111";
        for fragment in [
            format!("#build?dc=eu&lang={token}"),
            format!("#check?lang={token}"),
            format!("#centers?lang=en-XA&lang={token}"),
        ] {
            let mut model = started(&fragment);
            let secret = link::secret_note("lang");
            assert_eq!(model.remarks, [secret], "{fragment}");
            let effects = model.update(Msg::Build(B::CenterChosen(Some(DataCenter::Jp))));
            assert!(!format!("{effects:?}{model:?}").contains("11112222"), "{effects:?}");
        }
        assert_eq!(started("#build?lang=tlh").remarks.len(), 1);
    }

    /// A secret in place of a room once stood in the address until the offer of the link was answered.
    #[test]
    fn a_secret_in_place_of_a_room_goes() {
        let secret = "fedcba9876543210fedcba9876543210fedc";
        let wiped = |effects: &[Effect]| {
            effects.iter().any(|effect| matches!(effect, Effect::ReplaceFragment(to) if !to.contains(secret)))
        };
        for (query, before) in
            [("?dc=in", "#build?service=Mine"), ("", "#build?service=Mine"), ("?dc=in", "")]
        {
            let mut model = started(before);
            let effects = model.update(went(&format!("#{secret}{query}")));
            assert!(wiped(&effects), "{query} {before}: {effects:?}");
            assert_eq!(model.remarks, [link::secret_note(secret)], "{query} {before}");
            assert_eq!(model.offer.is_some(), !query.is_empty() && !before.is_empty());
        }
    }

    /// When a button of a room opens another room, the button is gone.
    #[test]
    fn a_room_that_a_button_opens_gets_the_focus() {
        let mut model = started("#check");
        let _ = model.update(Msg::Check(check::Msg::Pasted("https://crm.zoho.eu/".into())));
        let effects = model.update(Msg::Check(check::Msg::Carried(0, Room::Build)));
        assert!(effects.contains(&focus(HEADING, When::Drawn)), "{effects:?}");
        assert_eq!(model.title(), msg!("page-title", room = text!("page-room-build")));
    }
}
