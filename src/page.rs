//! The state of the page and how it changes: pure, without a browser.
//!
//! `Model` holds what the person gave and where things stand; everything else is asked for when it is drawn. Messages are
//! facts in the past tense, effects are orders as data; `shell` carries them out.

#[cfg(feature = "web")]
pub(crate) mod view;

use std::collections::BTreeMap;

use crate::rooms::build::picker;
use crate::rooms::centers as live;
use crate::rooms::{check, connect};

use facts::DataCenter;
use facts::detective::{self, Report};
use oauth::authorize::{Name, Parameter, ParameterSource, Request};
use oauth::pkce::{Entropy, Verifier};
use oauth::scope::Delimiter;
use scan::secret::{self, Secret};
use service::block::{Block, Row, blocks};
use service::draft::Purpose;
use service::export::{Format, export};
use service::link::{self, Note};
use service::lint::{self, Finding, Fix};
use service::popup::{self, Popup};
use service::{Draft, Field};

/// A room of the page; each has a fragment route.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// Forms for the custom service.
    #[default]
    Build,
    /// The sign-in itself: out, back, and from the code to the tokens.
    Connect,
    /// A box that takes anything and says what it is and what is the matter.
    Check,
    /// The table of data centers.
    Centers,
}

impl Room {
    /// All rooms, in the order of the navigation.
    pub const ALL: [Self; 4] = [Self::Build, Self::Connect, Self::Check, Self::Centers];

    /// The fragment, without `#`.
    pub fn route(self) -> &'static str {
        match self {
            Self::Build => "build",
            Self::Connect => "connect",
            Self::Check => "check",
            Self::Centers => "centers",
        }
    }

    /// The word in the navigation.
    pub fn title(self) -> &'static str {
        match self {
            Self::Build => "Build",
            Self::Connect => "Connect",
            Self::Check => "Check",
            Self::Centers => "Data centers",
        }
    }

    fn from_route(route: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|room| room.route() == route)
    }
}

/// Who opens the authorization URL that is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opener {
    /// Zoho CRM, when the connection is created.
    #[default]
    ZohoCrm,
    /// This page, with a state and a code challenge of its own.
    ThisPage,
}

/// What the explanation card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A field of a form.
    Field(Field),
    /// A parameter of the authorization URL.
    Parameter(Name),
}

/// A short message about what the page just did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// This was copied.
    Copied(String),
    /// The browser refused to copy it; it is selected instead.
    CopyRefused(String),
    /// The browser refused to copy something that stands nowhere on the page: here it is, to copy by hand.
    CopyByHand {
        /// What it is called.
        label: String,
        /// The text.
        text: String,
    },
    /// The draft was replaced; the earlier one can be had back.
    Replaced(&'static str),
    /// The link was copied, but without these keys, because their values look like secrets.
    LinkWithout(Vec<&'static str>),
    /// No link was copied, for this reason.
    LinkRefused(words::Message),
    /// A secret was in a paste, and it was masked at once.
    Masked,
}

/// State and challenge for the preview of the page's own flow. They are for looking at: each sign-in draws new ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnValues {
    state: String,
    challenge: String,
}

/// What a replacement of the draft puts aside, so that it can be had back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Earlier {
    /// What the person had said.
    pub draft: Draft,
    evidence: String,
    popup_text: String,
    done: BTreeMap<String, String>,
}

/// A center that the evidence chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct ByEvidence {
    center: DataCenter,
    /// What was chosen before.
    before: Option<DataCenter>,
}

/// Everything that the page remembers.
#[derive(Debug, Default)]
pub struct Model {
    /// The room that is open.
    pub room: Room,
    /// What the person said.
    pub draft: Draft,
    /// What there was before the last replacement.
    pub earlier: Option<Earlier>,
    /// Text in the box that finds the data center, with secrets masked.
    pub evidence: String,
    /// What that text chose, to be taken back when it turns out to be the beginning of something else.
    by_evidence: Option<ByEvidence>,
    /// Text in the box for the popup's address, with secrets masked.
    pub popup_text: String,
    /// What the explanation card is about.
    pub topic: Option<Topic>,
    /// The rows that are ticked off, each with the value that was right then: once it has changed, it is not done.
    pub done: BTreeMap<String, String>,
    /// What the page just did.
    pub notice: Option<Notice>,
    /// Rises with every notice, so that the same one said twice is announced twice.
    pub notices: u32,
    /// What was not taken over from the link.
    pub remarks: Vec<Note>,
    /// Whose authorization URL is shown.
    pub opener: Opener,
    /// Values for the preview of the page's own flow.
    pub own_values: Option<OwnValues>,
    /// The address of the page itself, without query and fragment.
    pub page: String,
    /// The sign-in.
    pub connect: connect::Connect,
    /// The time, in milliseconds since 1970. The shell sets it before each message, so that nothing here asks a clock.
    pub now_ms: u64,
    /// Whether the side is unfolded, on screens too narrow to show it beside the steps.
    pub side_open: bool,
    /// The room Check.
    pub check: check::Check,
    /// Text in the box that filters the table of data centers.
    pub filter: String,
    /// The live test of the hosts.
    pub live: live::Live,
    /// What the step "Scopes" remembers.
    pub picker: picker::Picker,
    /// Whether the fields for the form at Zoho are unfolded: from the first value on, so that emptying the field with the
    /// last one does not fold it away from under the person who types.
    pub in_form_open: bool,
    /// Whether the address bar holds a link that no longer tells the draft once it changes.
    link_in_address: bool,
}

/// What the browser says when the page starts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// The fragment of the address, with or without `#`.
    pub fragment: String,
    /// The address of the page, without query and fragment.
    pub page: String,
    /// The draft that this tab kept, as written by [`link::write`].
    pub kept: Option<String>,
    /// The keys of the rows that were ticked off, as given with [`Effect::KeepTicks`].
    pub ticks: Option<String>,
    /// The name under which a secret stood in the query of the address, which has been wiped.
    pub secret_in_query: Option<String>,
    /// What belongs to a sign-in.
    pub stored: connect::StoredState,
    /// The time, in milliseconds since 1970.
    pub now_ms: u64,
}

/// What happened. Not `Clone`: randomness that was drawn is used once.
#[derive(Debug, PartialEq, Eq)]
pub enum Msg {
    /// The fragment of the address changed.
    AddressChanged(String),
    /// A data center was chosen, or none.
    CenterChosen(Option<DataCenter>),
    /// Text was put into the box that finds the data center.
    EvidencePasted(String),
    /// A field was typed into.
    Typed(Field, String),
    /// Text was put into the box for the popup's address.
    PopupPasted(String),
    /// The scopes in the entry box were added.
    ScopesAdded,
    /// The scope at this place was removed.
    ScopeDropped(usize),
    /// The display name of the scope at this place was typed.
    DisplayNameTyped(usize, String),
    /// A delimiter was chosen.
    DelimiterChosen(Delimiter),
    /// It was said what the connection is for.
    PurposeChosen(Purpose),
    /// It was said how the switch for the login user stands in the form at Zoho.
    LoginUserSaid(Option<bool>),
    /// A product was chosen for the verifying call.
    ProductChosen(String),
    /// The button of a finding was pressed.
    FixPressed(Fix),
    /// The example was asked for.
    ExamplePressed,
    /// A fresh start was asked for.
    StartOverPressed,
    /// The earlier draft was asked back.
    UndoPressed,
    /// A row was ticked off, or its tick removed.
    TickPressed(String),
    /// A copy button was pressed.
    CopyPressed {
        /// `data-field` of the value.
        key: String,
        /// What it is called.
        label: String,
        /// The value: it may be a token.
        text: Secret,
    },
    /// The clipboard took the text.
    Copied(String),
    /// The clipboard refused the text.
    CopyRefused {
        /// What it is called.
        label: String,
        /// The text, where the page shows it nowhere.
        text: Option<String>,
    },
    /// All forms were asked for in this format.
    ExportPressed(Format),
    /// A link to this draft was asked for.
    LinkPressed,
    /// The print dialog was asked for.
    PrintPressed,
    /// Something that has an explanation got the focus.
    TopicFocused(Topic),
    /// It was chosen whose authorization URL is shown.
    OpenerChosen(Opener),
    /// The browser gave randomness for a state and a verifier.
    EntropyDrawn(Entropy, Entropy),
    /// The message about what the page just did was read.
    NoticeDismissed,
    /// The remarks about the link were read.
    NotesDismissed,
    /// The bar that holds the side on narrow screens was pressed.
    SideToggled,
    /// Escape was pressed in the side.
    SideEscaped,
    /// The focus is on something beside the side, which may lie over it.
    SideLeft,
    /// A finding in the list was pressed.
    FindingPressed(Field),
    /// Something happened in the sign-in.
    Connect(connect::Msg),
    /// Something happened in the room Check.
    Check(check::Msg),
    /// The box that filters the table of data centers was typed into.
    FilterTyped(String),
    /// Something happened to the live test.
    Live(live::Msg),
    /// Something happened in the step "Scopes".
    Picker(picker::Msg),
}

/// What the shell shall do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put the text on the clipboard and answer with `Copied` or `CopyRefused`.
    Copy {
        /// `data-field` of the value, so that it can be selected if the clipboard refuses.
        key: String,
        /// What it is called.
        label: String,
        /// The text.
        text: Secret,
    },
    /// Replace the fragment in the address bar, without a new entry in the history.
    ReplaceFragment(String),
    /// Keep the draft for this tab, so that a reload loses nothing.
    KeepDraft(String),
    /// Keep which rows are ticked off, as text for [`Flags::ticks`].
    KeepTicks(String),
    /// Draw randomness for a state and a verifier.
    DrawEntropy,
    /// Open the print dialog.
    Print,
    /// Move the focus to where the field is filled, and show it.
    GoTo(Field),
    /// Something for the sign-in.
    Connect(connect::Effect),
    /// Something for the live test.
    Live(live::Effect),
    /// Move the focus to the element with this `id`, if it is there, before the page is drawn anew.
    Focus(String),
    /// The same after the page was drawn anew.
    FocusSoon(String),
}

impl Model {
    /// The first state, from what the browser says.
    pub fn init(flags: Flags) -> (Self, Vec<Effect>) {
        let came_back = flags.stored.answer.is_some();
        let (connect, begun) = connect::Connect::init(flags.stored, flags.now_ms);
        let mut model = Self { page: flags.page, now_ms: flags.now_ms, connect, ..Self::default() };
        if let Some(kept) = flags.kept {
            model.draft = link::read_kept(&kept).draft;
        }
        if let Some(ticks) = flags.ticks {
            let ticked: Vec<&str> = ticks.split(',').collect();
            let rows = model.rows().filter(|row| ticked.contains(&row.id.as_str()));
            model.done = rows.map(|row| (row.id.clone(), value_of(&row).to_owned())).collect();
        }
        let (kept, ticked) = (model.draft.clone(), model.done.clone());
        let mut effects = model.open(&flags.fragment);
        // The link goes from the address with the next step; what it brought shall not.
        effects.extend(model.keeping(&kept, &ticked));
        model.in_form_open = model.draft.in_form.has_url();
        if let Some(key) = flags.secret_in_query {
            model.remarks.push(Note::secret(&key));
        }
        effects.extend(begun.into_iter().map(Effect::Connect));
        if came_back {
            model.room = Room::Connect;
            effects.push(Effect::ReplaceFragment(format!("#{}", Room::Connect.route())));
        }
        model.picker.look_at(&model.draft);
        // A page that was just opened has nothing to undo and nothing to announce.
        if model.notice == Some(Notice::Replaced(LINK_LOADED)) && model.earlier == Some(Earlier::default()) {
            model.earlier = None;
            model.notice = None;
        }
        (model, effects)
    }

    /// Takes a fact in and says what shall be done.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let (before, ticked) = (self.draft.clone(), self.done.clone());
        let opens = matches!(msg, Msg::AddressChanged(_));
        let mut effects = self.take(msg);
        if self.notice == Some(Notice::Masked) && !self.shows_a_mask() {
            // The text that it was about is gone.
            self.notice = None;
        }
        effects.extend(self.keeping(&before, &ticked));
        if self.draft != before {
            self.picker.look_at(&self.draft);
            self.in_form_open |= self.draft.in_form.has_url();
            if self.link_in_address
                && !opens
                && !effects.iter().any(|effect| matches!(effect, Effect::ReplaceFragment(_)))
            {
                self.link_in_address = false;
                effects.push(Effect::ReplaceFragment(format!("#{}", self.room.route())));
            }
        }
        effects
    }

    /// What a reload shall find again, where it is not what there was before. Ticks depend on the draft, too; and that
    /// there are none any more is as much worth keeping as any.
    fn keeping(&self, draft: &Draft, done: &BTreeMap<String, String>) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.draft != *draft {
            effects.push(Effect::KeepDraft(link::write(&self.draft).0));
        }
        if self.done != *done || self.draft != *draft && !self.done.is_empty() {
            effects.push(self.keep_ticks());
        }
        effects
    }

    fn keep_ticks(&self) -> Effect {
        let done: Vec<String> = self.rows().filter(|row| self.is_done(row)).map(|row| row.id).collect();
        Effect::KeepTicks(done.join(","))
    }

    /// Ticks the row with this key off, for the value that it has now, or takes the tick away.
    fn tick(&mut self, key: &str) {
        let Some(row) = self.rows().find(|row| row.id == key) else { return };
        if self.is_done(&row) {
            self.done.remove(key);
        } else {
            self.done.insert(key.to_owned(), value_of(&row).to_owned());
        }
    }

    /// Whether the row is ticked off, and its value still the one that it was ticked off for.
    pub fn is_done(&self, row: &Row) -> bool {
        self.done.get(&row.id).is_some_and(|value| value == value_of(row))
    }

    /// Whether the row was ticked off, but its value has changed since.
    pub fn has_changed(&self, row: &Row) -> bool {
        self.done.get(&row.id).is_some_and(|value| value != value_of(row))
    }

    fn take(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::AddressChanged(fragment) => return self.open(&fragment),
            Msg::CenterChosen(center) => {
                self.draft.center = center;
                self.by_evidence = None;
            }
            Msg::EvidencePasted(text) => self.take_evidence(&text),
            Msg::Typed(field, text) => {
                // A token answer is a place to take scopes from, but its tokens do not belong here.
                let text = if field == Field::Scopes { self.masked(&text) } else { text };
                if let Some(place) = self.draft.text_mut(field) {
                    *place = text;
                }
            }
            Msg::PopupPasted(text) => self.popup_text = self.masked(&text),
            Msg::ScopesAdded => self.add_entry(),
            Msg::ScopeDropped(index) => return self.drop_scope(index),
            Msg::DisplayNameTyped(index, text) => self.name_scope(index, text),
            Msg::DelimiterChosen(delimiter) => self.draft.delimiter = delimiter,
            Msg::PurposeChosen(purpose) => self.draft.purpose = purpose,
            Msg::LoginUserSaid(said) => self.draft.in_form.login_user = said,
            Msg::ProductChosen(product) => self.draft.product = product,
            Msg::FixPressed(Fix::AddScopes) => {
                self.add_entry();
                return vec![Effect::GoTo(Field::Scopes)];
            }
            Msg::FixPressed(fix) => {
                // The button goes with its finding, and the focus must not go with it.
                let place = fix.place();
                fix.apply(&mut self.draft);
                return vec![Effect::GoTo(place)];
            }
            Msg::ExamplePressed => {
                let center = self.draft.center.unwrap_or(DataCenter::Us);
                let notice = if self.draft.center.is_some() { EXAMPLE_LOADED } else { EXAMPLE_FOR_US };
                self.replace(Draft::example(center), notice);
            }
            Msg::StartOverPressed => {
                self.replace(Draft::default(), STARTED_OVER);
                self.evidence.clear();
                self.popup_text.clear();
                self.remarks.clear();
                self.picker = picker::Picker::default();
                self.in_form_open = false;
                // The button goes, and the focus must not go with it.
                return vec![Effect::FocusSoon(CENTER_LIST.into())];
            }
            Msg::UndoPressed => {
                if let Some(earlier) = self.earlier.take() {
                    Earlier {
                        draft: self.draft,
                        evidence: self.evidence,
                        popup_text: self.popup_text,
                        done: self.done,
                    } = earlier;
                    self.by_evidence = None;
                    self.notice = None;
                }
                return vec![Effect::FocusSoon(MAIN.into())];
            }
            Msg::TickPressed(key) => self.tick(&key),
            Msg::CopyPressed { key, label, text } => return vec![Effect::Copy { key, label, text }],
            Msg::Copied(label) => self.say(Notice::Copied(label)),
            Msg::CopyRefused { label, text: None } => self.say(Notice::CopyRefused(label)),
            Msg::CopyRefused { label, text: Some(text) } => {
                self.say(Notice::CopyByHand { label, text });
                return vec![Effect::FocusSoon(BY_HAND.into())];
            }
            Msg::ExportPressed(format) => {
                let label = format!("all forms as {}", format.title());
                return vec![Effect::Copy {
                    key: String::new(),
                    label,
                    text: Secret::new(export(&self.draft, format)),
                }];
            }
            Msg::LinkPressed => return self.copy_link(),
            Msg::PrintPressed => return vec![Effect::Print],
            Msg::TopicFocused(topic) => self.topic = Some(topic),
            Msg::OpenerChosen(opener) => {
                self.opener = opener;
                if opener == Opener::ThisPage && self.own_values.is_none() {
                    return vec![Effect::DrawEntropy];
                }
            }
            Msg::EntropyDrawn(state, verifier) => {
                let challenge = Verifier::from_entropy(verifier).challenge();
                self.own_values = Some(OwnValues { state: state.into_text(), challenge });
            }
            Msg::NoticeDismissed => {
                self.notice = None;
                return vec![Effect::FocusSoon(MAIN.into())];
            }
            Msg::NotesDismissed => {
                self.remarks.clear();
                return vec![Effect::FocusSoon(MAIN.into())];
            }
            Msg::SideToggled => self.side_open = !self.side_open,
            Msg::SideEscaped => {
                if std::mem::take(&mut self.side_open) {
                    return vec![Effect::FocusSoon(SIDE_BAR.into())];
                }
            }
            Msg::SideLeft => self.side_open = false,
            Msg::FindingPressed(field) => {
                self.side_open = false;
                return vec![Effect::GoTo(field)];
            }
            Msg::Connect(msg) => {
                let context = connect::Context { draft: &self.draft, page: &self.page, now_ms: self.now_ms };
                // Nobody left: a reload shall not open the consent page again.
                let stays = msg == connect::Msg::StorageRefused;
                let mut effects: Vec<Effect> =
                    self.connect.update(msg, context).into_iter().map(Effect::Connect).collect();
                if stays {
                    effects.push(Effect::ReplaceFragment(format!("#{}", Room::Connect.route())));
                }
                return effects;
            }
            Msg::Check(check::Msg::Carried(place, to)) => {
                if let Some(draft) = self.check.carry(place, &self.draft) {
                    self.replace(draft, TAKEN_OVER);
                    self.room = to;
                    return vec![Effect::ReplaceFragment(format!("#{}", to.route()))];
                }
            }
            Msg::Check(msg) => self.check.update(msg, &self.draft),
            Msg::FilterTyped(text) => self.filter = text,
            Msg::Live(msg) => return self.live.update(msg).into_iter().map(Effect::Live).collect(),
            Msg::Picker(msg) => return self.take_picker(msg),
        }
        Vec::new()
    }

    fn say(&mut self, notice: Notice) {
        self.notice = Some(notice);
        self.notices = self.notices.wrapping_add(1);
    }

    pub(crate) fn masked(&mut self, text: &str) -> String {
        let (masked, kinds) = secret::mask(text);
        if !kinds.is_empty() {
            self.say(Notice::Masked);
        }
        masked
    }

    /// Whether a secret was masked in one of the texts that are still there.
    fn shows_a_mask(&self) -> bool {
        let picker = &self.picker;
        [
            &self.evidence,
            &self.popup_text,
            &self.draft.scope_entry,
            &picker.query,
            &picker.call.url,
            &picker.before,
            &picker.after,
            &picker.answer,
        ]
        .into_iter()
        .any(|text| text.contains(secret::MASK))
    }

    /// Chooses the center that the text proves. A text that is typed proves something else with every key
    /// (`crm.zoho.com`, `crm.zoho.com.evil.example`), so what an earlier state of it chose is taken back when it is proven no
    /// longer.
    fn take_evidence(&mut self, text: &str) {
        let was_empty = self.evidence.is_empty();
        self.evidence = self.masked(text);
        let standing = self.by_evidence.take().filter(|by| self.draft.center == Some(by.center));
        let conclusion = detective::investigate(&self.evidence).conclusion;
        // Two letters that grew out of one may be the beginning of a word; a code that was pasted comes in one piece.
        let half_a_word =
            !was_empty && DataCenter::from_location(&self.evidence.trim().to_ascii_lowercase()).is_some();
        match conclusion {
            detective::Conclusion::Center(center) if !half_a_word => {
                let before = standing.map_or(self.draft.center, |by| by.before);
                self.by_evidence = Some(ByEvidence { center, before });
                self.draft.center = Some(center);
            }
            // The box was emptied, perhaps for the next text: that takes back nothing.
            detective::Conclusion::Empty => {}
            _ => {
                if let Some(by) = standing {
                    self.draft.center = by.before;
                }
            }
        }
    }

    pub(crate) fn replace(&mut self, draft: Draft, notice: &'static str) {
        self.by_evidence = None;
        if self.draft != draft || !self.is_blank() {
            self.earlier = Some(Earlier {
                draft: std::mem::replace(&mut self.draft, draft),
                evidence: self.evidence.clone(),
                popup_text: self.popup_text.clone(),
                done: std::mem::take(&mut self.done),
            });
        }
        self.say(Notice::Replaced(notice));
    }

    /// Goes where the fragment says, and takes over the draft in it.
    fn open(&mut self, fragment: &str) -> Vec<Effect> {
        let fragment = fragment.trim_start_matches('#');
        let (route, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        self.link_in_address = false;
        if route == connect::CONSENT_ROUTE {
            self.room = Room::Connect;
            let alarms = link::read(query).alarms();
            if !alarms.is_empty() {
                // No consent is asked for with a secret.
                self.remarks = alarms;
                return vec![Effect::ReplaceFragment(format!("#{}", Room::Connect.route()))];
            }
            let context = connect::Context { draft: &self.draft, page: &self.page, now_ms: self.now_ms };
            return self.connect.open_consent(query, context).into_iter().map(Effect::Connect).collect();
        }
        self.connect.close_consent();
        let room = Room::from_route(route);
        let before = std::mem::replace(&mut self.room, room.unwrap_or_default());
        if self.room != before && self.notice == Some(Notice::Masked) {
            // It was about a text in the room that was left.
            self.notice = None;
        }
        if self.room == Room::Check && before != Room::Check {
            // It is held against the draft, which may have changed.
            self.check.read(&self.draft);
        }
        if self.room != Room::Build || query.is_empty() {
            // Nothing here is read, but a secret may stand there all the same.
            let rest = if room.is_some() || !query.is_empty() { query } else { route };
            let remarks = link::read(rest).alarms();
            if remarks.is_empty() {
                return Vec::new();
            }
            self.remarks = remarks;
            return vec![Effect::ReplaceFragment(format!("#{}", self.room.route()))];
        }
        let read = link::read(query);
        let effects =
            if read.must_go() { vec![Effect::ReplaceFragment(fragment_of(&read.draft))] } else { vec![] };
        self.remarks = read.notes;
        if self.remarks.contains(&Note::TooLong) {
            // Nothing of it was read, so nothing is replaced.
            return effects;
        }
        self.link_in_address = true;
        self.replace(read.draft, LINK_LOADED);
        effects
    }

    fn copy_link(&mut self) -> Vec<Effect> {
        let (query, withheld) = match link::share(&self.draft) {
            Ok(shared) => shared,
            Err(why) => {
                self.say(Notice::LinkRefused(why));
                return Vec::new();
            }
        };
        if !withheld.is_empty() {
            self.say(Notice::LinkWithout(withheld));
        }
        let text = Secret::new(format!("{}{}", self.page, fragment_with(&query)));
        vec![Effect::Copy { key: String::new(), label: "Link".into(), text }]
    }

    /// The fragment that brings this draft back after a crash.
    pub fn resume(&self) -> String {
        fragment_of(&self.draft)
    }

    /// All findings about the draft.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = lint::lint_judged(&self.draft, self.picker.judged());
        // How sure the table is of its callback no longer matters once the popup has confirmed it.
        if self.draft.redirect_uri.is_empty() && self.popup_confirms() {
            findings.retain(|finding| finding.field != Field::AuthorizedRedirectUri);
        }
        findings
    }

    fn popup_confirms(&self) -> bool {
        self.popup().and_then(|popup| popup.comparison).is_some_and(|comparison| comparison.is_right())
    }

    /// What the popup's address says.
    pub fn popup(&self) -> Option<Popup> {
        popup::read(&self.popup_text, &self.draft)
    }

    /// What the pasted evidence says.
    pub fn report(&self) -> Report {
        detective::investigate(&self.evidence)
    }

    /// The three forms.
    pub fn blocks(&self) -> [Block; 3] {
        blocks(&self.draft)
    }

    fn rows(&self) -> impl Iterator<Item = Row> + use<> {
        self.blocks().into_iter().flat_map(|block| block.rows)
    }

    /// The authorization request that is shown.
    pub fn request(&self) -> Request {
        let request = self.draft.authorization_request();
        match self.opener {
            Opener::ZohoCrm => request,
            Opener::ThisPage => self.own_request(request),
        }
    }

    /// The same request as this page itself would make it: its own address as callback, and a fresh state and challenge.
    fn own_request(&self, mut request: Request) -> Request {
        for parameter in &mut request.parameters {
            match parameter.name {
                Name::RedirectUri => {
                    *parameter = Parameter::new(Name::RedirectUri, &*self.page, ParameterSource::ThisPage);
                }
                Name::State => *parameter = self.own(Name::State, |own| own.state.clone()),
                // There is no form in between: what stands in its Authorize URL, or Zoho CRM adds, this page writes.
                _ if parameter.source != ParameterSource::You => parameter.source = ParameterSource::ThisPage,
                _ => {}
            }
        }
        request.parameters.push(self.own(Name::CodeChallenge, |own| own.challenge.clone()));
        request.parameters.push(Parameter::new(Name::CodeChallengeMethod, "S256", ParameterSource::ThisPage));
        request
    }

    fn own(&self, name: Name, value: impl FnOnce(&OwnValues) -> String) -> Parameter {
        match &self.own_values {
            Some(own) => Parameter::new(name, value(own), ParameterSource::ThisPage),
            None => Parameter::unknown(name, ParameterSource::ThisPage),
        }
    }

    /// Whether there is anything to start over from.
    pub fn is_blank(&self) -> bool {
        self.draft == Draft::default() && self.evidence.is_empty() && self.popup_text.is_empty()
    }
}

fn fragment_of(draft: &Draft) -> String {
    fragment_with(&link::write(draft).0)
}

fn fragment_with(query: &str) -> String {
    let route = Room::Build.route();
    if query.is_empty() { format!("#{route}") } else { format!("#{route}?{query}") }
}

/// What a person may send to those who run the page when it has stopped: the message of the panic, which may quote what was
/// typed, without what looks like a secret.
pub fn panic_report(message: &str) -> String {
    format!("zoho-oauth-workbench {}\n{}", env!("CARGO_PKG_VERSION"), secret::mask(message).0)
}

/// The text of a row, as far as a tick is about it.
fn value_of(row: &Row) -> &str {
    row.content.value().unwrap_or_default()
}

/// The `id` of what the page is about: where the focus goes when the button that had it is gone.
pub const MAIN: &str = "main";

/// The `id` of the list of data centers: the first field of the first step.
pub const CENTER_LIST: &str = "in-data-center";

/// The `id` of the bar that unfolds the side on narrow screens.
pub const SIDE_BAR: &str = "side-bar";

/// The `id` of the box with a text that the browser did not let the page copy.
pub const BY_HAND: &str = "copy-by-hand";

/// Said when the example replaced the draft.
pub const EXAMPLE_LOADED: &str = "The Marketing Automation example is loaded.";
/// Said when the example had to choose a center.
pub const EXAMPLE_FOR_US: &str = "The Marketing Automation example is loaded for the United States. Choose your own data center in step 1.";
/// Said after a fresh start.
pub const STARTED_OVER: &str = "Everything is empty again.";
/// Said when something was carried over from Check.
pub const TAKEN_OVER: &str = "What was found is taken over here.";
/// Said when a link replaced the draft.
pub const LINK_LOADED: &str = "The values of the link are loaded.";

#[cfg(test)]
mod tests {
    use super::*;

    fn started(fragment: &str) -> Model {
        Model::init(Flags {
            fragment: fragment.into(),
            page: "https://host/path/".into(),
            ..Flags::default()
        })
        .0
    }

    #[test]
    fn a_link_is_read_and_written() {
        let mut model = started("#build?dc=ca&service=X");
        assert_eq!(model.draft.center, Some(DataCenter::Ca));
        assert_eq!(model.notice, None);
        assert_eq!(model.resume(), "#build?dc=ca&service=X");
        // Once the draft changes, the address no longer tells it.
        let effects = model.update(Msg::Typed(Field::ServiceName, "Y".into()));
        assert_eq!(
            effects,
            [Effect::KeepDraft("dc=ca&service=Y".into()), Effect::ReplaceFragment("#build".into())]
        );
        assert_eq!(model.update(Msg::Typed(Field::ServiceName, "Z".into())).len(), 1);
    }

    #[test]
    fn a_secret_in_a_link_is_wiped() {
        let flags = Flags { fragment: "#build?dc=eu&client_secret=abc".into(), ..Flags::default() };
        let (model, effects) = Model::init(flags);
        assert_eq!(
            effects,
            [Effect::ReplaceFragment("#build?dc=eu".into()), Effect::KeepDraft("dc=eu".into())]
        );
        assert_eq!(model.remarks, [Note::Secret("client_secret".into())]);
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
            assert!(remark.message().to_string().contains(shown), "{}", remark.message().to_string());
            assert!(!remark.message().to_string().contains("0123456789abcdef"));
        }
    }

    #[test]
    fn a_link_that_is_too_long_replaces_nothing() {
        let (mut model, _) = Model::init(Flags { kept: Some("service=K".into()), ..Flags::default() });
        let effects =
            model.update(Msg::AddressChanged(format!("#build?service={}", "x".repeat(link::LONGEST))));
        assert_eq!(effects, [Effect::ReplaceFragment("#build".into())]);
        assert_eq!(model.draft.service_name, "K");
        assert_eq!(model.notice, None);
        assert_eq!(model.remarks, [Note::TooLong]);
    }

    #[test]
    fn a_tick_is_for_the_value_that_was_there() {
        let mut model = started("#build?dc=eu&service=X");
        let row = |model: &Model| model.blocks()[1].rows[0].clone();
        let key = row(&model).id;
        assert_eq!(model.update(Msg::TickPressed(key.clone())), [Effect::KeepTicks(key.clone())]);
        assert!(model.is_done(&row(&model)));
        // Another name is not what was typed into Zoho's form.
        let effects = model.update(Msg::Typed(Field::ServiceName, "Y".into()));
        assert!(effects.contains(&Effect::KeepTicks(String::new())), "{effects:?}");
        assert!(!model.is_done(&row(&model)) && model.has_changed(&row(&model)));
        let _ = model.update(Msg::TickPressed(key.clone()));
        assert!(model.is_done(&row(&model)) && !model.has_changed(&row(&model)));
        let _ = model.update(Msg::TickPressed(key.clone()));
        assert!(!model.is_done(&row(&model)));

        let flags = Flags {
            kept: Some("service=X".into()),
            ticks: Some(format!("{key},old-key")),
            ..Flags::default()
        };
        let (model, _) = Model::init(flags);
        assert!(model.is_done(&row(&model)));
    }

    /// Ticks belong to the values that were there: whatever replaces these takes the ticks along, in the tab too.
    #[test]
    fn a_replaced_draft_keeps_no_ticks_over_a_reload() {
        let replacements: [fn() -> Msg; 3] = [
            || Msg::StartOverPressed,
            || Msg::ExamplePressed,
            || Msg::AddressChanged("#build?dc=eu&service=Y".into()),
        ];
        for replace in replacements {
            let mut model = started("#build?dc=eu&service=X");
            let (mut kept, mut ticks) = (None, None);
            for msg in
                [Msg::TickPressed("client-type".into()), Msg::TickPressed("param-type".into()), replace()]
            {
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
            assert!(model.done.is_empty(), "{:?}", replace());
        }
        // The same where the page is opened by a link, over what the tab had kept.
        let flags = Flags {
            fragment: "#build?dc=jp".into(),
            kept: Some("dc=eu".into()),
            ticks: Some("client-type".into()),
            ..Flags::default()
        };
        assert!(Model::init(flags).1.contains(&Effect::KeepTicks(String::new())));
    }

    #[test]
    fn a_link_survives_a_visit_to_another_room() {
        let (mut model, effects) = Model::init(Flags { fragment: "#build?dc=ca".into(), ..Flags::default() });
        assert_eq!(effects, [Effect::KeepDraft("dc=ca".into())]);
        assert_eq!(model.update(Msg::AddressChanged("#centers".into())), []);
        // A link that is followed while the page is open stays in the address until something changes.
        let effects = model.update(Msg::AddressChanged("#build?dc=eu".into()));
        assert_eq!(effects, [Effect::KeepDraft("dc=eu".into())]);
    }

    #[test]
    fn undo_brings_everything_back() {
        let mut model = started("#build?dc=eu&service=X");
        let _ = model.update(Msg::TickPressed("service-name".into()));
        let _ = model.update(Msg::EvidencePasted("https://crm.zoho.eu/".into()));
        let _ = model.update(Msg::PopupPasted("https://accounts.zoho.eu/".into()));
        let _ = model.update(Msg::StartOverPressed);
        assert!(model.is_blank() && model.done.is_empty());
        let _ = model.update(Msg::UndoPressed);
        assert_eq!(model.evidence, "https://crm.zoho.eu/");
        assert_eq!(model.popup_text, "https://accounts.zoho.eu/");
        assert!(model.is_done(&model.blocks()[1].rows[0]));
    }

    #[test]
    fn what_cannot_be_copied_is_shown() {
        let mut model = started("");
        let effects =
            model.update(Msg::CopyRefused { label: "Link".into(), text: Some("https://host/".into()) });
        assert_eq!(effects, [Effect::FocusSoon(BY_HAND.into())]);
        assert_eq!(
            model.notice,
            Some(Notice::CopyByHand { label: "Link".into(), text: "https://host/".into() })
        );
    }

    #[test]
    fn what_this_tab_kept_comes_back_but_a_link_wins() {
        let kept = Some("dc=in&service=K".to_owned());
        let (model, _) = Model::init(Flags { kept: kept.clone(), ..Flags::default() });
        assert_eq!(model.draft.service_name, "K");
        let (model, _) = Model::init(Flags { kept, fragment: "build?dc=jp".into(), ..Flags::default() });
        assert_eq!(model.draft.center, Some(DataCenter::Jp));
        assert_eq!(model.earlier.map(|earlier| earlier.draft.service_name), Some("K".into()));
    }

    #[test]
    fn nothing_typed_is_lost_by_the_example() {
        let mut model = started("");
        let _ = model.update(Msg::Typed(Field::ServiceName, "Mine".into()));
        let _ = model.update(Msg::ExamplePressed);
        assert_eq!(model.draft.service_name, "Marketing Automation");
        let _ = model.update(Msg::UndoPressed);
        assert_eq!(model.draft.service_name, "Mine");
    }

    #[test]
    fn evidence_chooses_the_center_only_when_it_is_sure() {
        let mut model = started("");
        let _ = model.update(Msg::EvidencePasted("https://accounts.zoho.com/signin".into()));
        assert_eq!(model.draft.center, None);
        let _ = model.update(Msg::EvidencePasted("https://crm.zoho.sa/crm".into()));
        assert_eq!(model.draft.center, Some(DataCenter::Sa));
    }

    /// A person types key by key, and no half of an address decides anything for good.
    #[test]
    fn what_half_an_address_chose_is_taken_back() {
        let type_out = |model: &mut Model, text: &str| {
            for end in text.char_indices().map(|(at, ch)| at + ch.len_utf8()) {
                let _ = model.update(Msg::EvidencePasted(text[..end].into()));
            }
        };
        for before in [None, Some(DataCenter::Jp)] {
            for text in
                ["https://crm.zoho.com.evil.example/", "callback", "https://crm.zoho.com.au.evil.example"]
            {
                let mut model = started("");
                let _ = model.update(Msg::CenterChosen(before));
                type_out(&mut model, text);
                assert_eq!(model.draft.center, before, "{text}");
            }
            let mut model = started("");
            let _ = model.update(Msg::CenterChosen(before));
            type_out(&mut model, "https://crm.zoho.com.au/crm");
            assert_eq!(model.draft.center, Some(DataCenter::Au));
            // To empty the box takes nothing back, and what a person chose in the list stands.
            let _ = model.update(Msg::EvidencePasted(String::new()));
            assert_eq!(model.draft.center, Some(DataCenter::Au));
            type_out(&mut model, "https://crm.zoho.eu");
            let _ = model.update(Msg::CenterChosen(Some(DataCenter::Eu)));
            type_out(&mut model, "https://crm.zoho.eu.evil.example");
            assert_eq!(model.draft.center, Some(DataCenter::Eu));
        }
        // Letters that grow into a code are asked about; a code in one piece is taken.
        let mut model = started("");
        type_out(&mut model, "ca");
        assert_eq!(model.draft.center, None);
        let mut model = started("");
        let _ = model.update(Msg::EvidencePasted("ca".into()));
        assert_eq!(model.draft.center, Some(DataCenter::Ca));
    }

    /// Once folded away by the last letter that was deleted, with the focus in it.
    #[test]
    fn the_fields_for_the_form_at_zoho_stay_unfolded() {
        let mut model = started("");
        assert!(!model.in_form_open);
        let _ = model.update(Msg::Typed(Field::AuthorizeUrl, "h".into()));
        let _ = model.update(Msg::Typed(Field::AuthorizeUrl, String::new()));
        assert!(model.in_form_open);
        assert!(started("#build?form_revoke_token_url=x").in_form_open);
    }

    /// A button that goes when it is pressed hands the focus on.
    #[test]
    fn the_focus_stays_on_the_page() {
        let mut model = started("#build?dc=eu&service=X");
        let soon = |id: &str| Effect::FocusSoon(id.into());
        assert!(model.update(Msg::StartOverPressed).contains(&soon(CENTER_LIST)));
        assert!(model.update(Msg::UndoPressed).contains(&soon(MAIN)));
        assert!(model.update(Msg::NotesDismissed).contains(&soon(MAIN)));
        assert!(model.update(Msg::NoticeDismissed).contains(&soon(MAIN)));
    }

    /// On a narrow screen the open side hides what lies under it.
    #[test]
    fn the_side_folds_away() {
        let mut model = started("");
        assert_eq!(model.update(Msg::SideEscaped), []);
        let _ = model.update(Msg::SideToggled);
        assert_eq!(model.update(Msg::SideEscaped), [Effect::FocusSoon(SIDE_BAR.into())]);
        assert!(!model.side_open);
        let _ = model.update(Msg::SideToggled);
        assert_eq!(model.update(Msg::SideLeft), []);
        assert!(!model.side_open);
    }

    #[test]
    fn the_word_on_a_masked_secret_ends_with_its_text() {
        let token = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        let paste = || Msg::EvidencePasted(format!(r#"{{"access_token":"{token}"}}"#));
        let mut model = started("");
        let _ = model.update(paste());
        let _ = model.update(Msg::Typed(Field::ServiceName, "X".into()));
        assert_eq!(model.notice, Some(Notice::Masked));
        let _ = model.update(Msg::EvidencePasted("https://crm.zoho.eu/".into()));
        assert_eq!(model.notice, None);
        let _ = model.update(paste());
        let _ = model.update(Msg::NoticeDismissed);
        assert_eq!(model.notice, None);
    }

    /// The popup settles what the table is not sure of.
    #[test]
    fn a_confirmed_callback_is_doubted_no_longer() {
        let doubted = |model: &Model| {
            model.findings().iter().any(|finding| finding.field == Field::AuthorizedRedirectUri)
        };
        let popup = |callback: &str| {
            Msg::PopupPasted(format!("https://accounts.zoho.jp/oauth/v2/auth?redirect_uri={callback}"))
        };
        let mut model = started("#build?dc=jp");
        assert!(doubted(&model));
        let _ = model.update(popup("https%3A%2F%2Fdeluge.zoho.jp%2Fdelugeauth%2Fcallback"));
        assert!(doubted(&model));
        let _ = model.update(popup("https%3A%2F%2Fdre.zoho.jp%2Fdelugeauth%2Fcallback"));
        assert!(!doubted(&model));
        let fixed = model.popup().unwrap().findings.into_iter().filter_map(|finding| finding.fix);
        assert!(fixed.count() == 0);
    }

    #[test]
    fn pasted_secrets_are_not_kept() {
        let token = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        let mut model = started("");
        let _ = model.update(Msg::EvidencePasted(format!(
            r#"{{"access_token":"{token}","api_domain":"https://www.zohoapis.in"}}"#
        )));
        let _ = model.update(Msg::PopupPasted(format!("https://x/?code={token}")));
        assert_eq!(model.draft.center, Some(DataCenter::In));
        assert!(!format!("{model:?}").contains("0123456789abcdef"), "{model:?}");
        assert_eq!(model.notice, Some(Notice::Masked));
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
    }

    #[test]
    fn the_own_flow_has_state_and_challenge() {
        let mut model = started("#build?dc=eu&client_id=1000.A&scope=A.b.READ");
        assert_eq!(model.update(Msg::OpenerChosen(Opener::ThisPage)), [Effect::DrawEntropy]);
        let _ = model.update(Msg::EntropyDrawn(Entropy::new([0; 32]), Entropy::new([1; 32])));
        let url = model.request().url().unwrap_or_default();
        assert!(url.contains("&redirect_uri=https%3A%2F%2Fhost%2Fpath%2F&"), "{url}");
        assert!(url.contains(&format!("&state={}&code_challenge=", "A".repeat(43))), "{url}");
        assert!(url.ends_with("&code_challenge_method=S256"), "{url}");
        for parameter in model.request().parameters {
            let yours = matches!(parameter.name, Name::ClientId | Name::Scope);
            assert_eq!(
                parameter.source,
                if yours { ParameterSource::You } else { ParameterSource::ThisPage },
                "{parameter:?}"
            );
        }
    }

    #[test]
    fn copying_the_link_says_what_it_left_out() {
        let mut model = started("");
        let _ = model.update(Msg::Typed(Field::ClientId, "0123456789abcdef0123456789abcdef0123".into()));
        let effects = model.update(Msg::LinkPressed);
        assert_eq!(model.notice, Some(Notice::LinkWithout(vec!["client_id"])));
        assert!(
            matches!(&effects[..], [Effect::Copy { text, .. }] if text.expose() == "https://host/path/#build")
        );
    }
}
