//! The state of the room with the forms: what the person typed beside the draft, what is ticked off, and how both change.

use scan::order::Map;
use std::cell::OnceCell;
use std::ops::Deref;

use facts::DataCenter;
use facts::infer::{self, Conclusion, Report};
use facts::product;
use oauth::authorize::{Name, Parameter, ParameterSource, Request};
use oauth::pkce::{self, Entropy};
use oauth::scope::Delimiter;
use providers::link::Chosen;
use scan::secret::{self, Secret};
use scopes::preset;
use service::block::{Block, Content, Row, blocks};
use service::deluge;
use service::export::{Format, export};
use service::link;
use service::lint::{self, Finding, Fix};
use service::popup::{self, Popup};
use service::saved::day_of;
use service::{Draft, Field};
use words::{Message, msg, text};

use super::other;
use super::picker;
use super::progress::{Count, Sheet, is_of_one_scope};
use super::undo::History;
use crate::setup::{Context, Effect, Notice, Order, Shared, Topic, When, fragment_with};

/// The `id` of the list of data centers: the first field of the first step.
pub const CENTER_LIST: &str = "in-data-center";
/// The `id` of the button that opens the sheet with the scopes.
pub const SCOPES_BUTTON: &str = "open-scopes";
/// The tick for what is read before the start.
pub(crate) const READ: &str = "before-you-start";
/// The tick for a connection that Zoho says is created.
pub(crate) const CONNECTED: &str = "create-and-connect";

/// How long a person who types pauses before new issues are shown, in milliseconds.
const PAUSE_MS: u32 = 800;
/// The same after the field is left: long enough that a click is over before anything moves under the pointer.
const LEFT_MS: u32 = 250;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opener {
    #[default]
    ZohoCrm,
    /// This page, with a state and a code challenge of its own.
    ThisPage,
}

/// State and challenge for the preview of the page's own flow. They are for looking at: each sign-in draws new ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnValues {
    state: String,
    challenge: String,
}

/// What the room remembers beside the draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own on the page")]
pub struct State {
    /// Text in the box that finds the data center, with secrets masked.
    pub evidence: String,
    /// What that text chose, and the data center and the redirect URI before, to be taken back when it turns out to be the
    /// beginning of something else.
    pub(super) by_evidence: Option<(DataCenter, (Option<DataCenter>, String))>,
    pub popup_text: String,
    pub topic: Option<Topic>,
    /// The rows that are ticked off, each with the value that was right then: once it has changed, it is not done.
    pub done: Map<String, String>,
    pub opener: Opener,
    pub own_values: Option<OwnValues>,
    /// The sheet that is open.
    pub open: Opened,
    /// Whether what is to be known before the start was read.
    pub read: bool,
    /// What is open again once the sheet with the scopes is closed.
    behind_scopes: Option<Sheet>,
    /// Whether the form has one box for all scopes instead of one for each.
    pub one_box: bool,
    /// The criteria that apply, of [`super::checklist::CRITERIA`].
    pub criteria: [bool; 4],
    /// Whether only what is copied is shown, for half a screen beside Zoho.
    pub copy_mode: bool,
    /// Whether the inputs are folded to a summary where there is little room.
    pub folded: bool,
    /// Whether the explanation of the focused field is shown.
    pub help_open: bool,
    /// Whether the setup for another tool is shown, and for which; empty: the first one.
    pub tools_open: bool,
    pub tool: String,
    /// The issues that were there before the person began to type: until they pause, no others are shown.
    settled: Option<Vec<Finding>>,
    /// Which pause is waited for.
    pause: u32,
    pub picker: picker::Picker,
    /// Other products and other providers.
    pub other: other::Other,
    /// Whether the fields for the form at Zoho are unfolded: from the first value on, so that emptying the field with the
    /// last one does not fold it away from under the person who types.
    pub in_form_open: bool,
    /// The same for the field for the redirect URI that is registered, from the first value on that is none of the table's.
    pub callback_open: bool,
    /// What was changed, and can be taken back.
    pub(super) history: History,
}

/// The sheet that is open: at first what is read before the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened(pub Option<Sheet>);

impl Default for Opened {
    fn default() -> Self {
        Self(Some(Sheet::Before))
    }
}

/// What happened in the room. Not `Clone`: randomness that was drawn is used once.
#[derive(Debug, PartialEq, Eq)]
pub enum Msg {
    CenterChosen(Option<DataCenter>),
    /// Text was put into the box that finds the data center.
    EvidencePasted(String),
    Typed(Field, String),
    PopupPasted(String),
    ScopesAdded,
    ScopeDropped(usize),
    DisplayNameTyped(usize, String),
    DelimiterChosen(Delimiter),
    PurposeChosen(bool),
    /// It was said what the switch for the login user is set to in the form at Zoho.
    LoginUserSaid(Option<bool>),
    /// The product with this id was chosen for the verifying call; empty: none.
    ProductChosen(String),
    FixPressed(Fix),
    ExamplePressed,
    StartOverPressed,
    TickPressed(String),
    ExportPressed(Format),
    LinkPressed,
    PrintPressed,
    HandOverPressed,
    /// Something that has an explanation got the focus.
    TopicFocused(Topic),
    OpenerChosen(Opener),
    /// The browser gave randomness for a state and a verifier.
    EntropyDrawn(Entropy, Entropy),
    SheetToggled(Sheet),
    /// The sheet after this one was asked for.
    NextPressed(Sheet),
    /// All rows of the sheet are done, or none of them.
    SheetTicked(Sheet),
    OneBoxChosen(bool),
    CriterionToggled(usize),
    CopyModeToggled,
    FoldToggled,
    HelpToggled,
    /// The setup for another tool was asked for, or is not wanted any more.
    ToolsToggled,
    /// The tool with this id was chosen.
    ToolChosen(String),
    /// The focus left what was typed into.
    FieldLeft,
    /// The pause with this number is over.
    Paused(u32),
    FindingPressed(Field),
    Picker(picker::Msg),
    Other(other::Msg),
}

/// The state together with what the page lends: what the view and the selectors look at.
#[derive(Clone, Debug)]
pub struct Build<'a> {
    pub draft: &'a Draft,
    pub(super) forms: OnceCell<([Block; 3], Row)>,
    pub(super) counts: OnceCell<[(Sheet, Count); 6]>,
    popup: OnceCell<Option<Popup>>,
    /// How many things have happened that may have changed more than what is searched for among the scopes.
    pub(crate) turns: u32,
    page: &'a str,
    now_ms: u64,
    state: &'a State,
}

impl Deref for Build<'_> {
    type Target = State;

    fn deref(&self) -> &State {
        self.state
    }
}

/// The text with its secrets masked, and an order to say so if there were any.
pub(super) fn masked(text: &str, orders: &mut Vec<Order>) -> String {
    let (masked, kinds) = secret::mask(text);
    if !kinds.is_empty() {
        orders.push(Order::Say(Notice::Masked));
    }
    masked
}

impl State {
    pub fn with<'a>(&'a self, context: Context<'a>) -> Build<'a> {
        let (forms, counts, popup) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        let Context { draft, page, now_ms } = context;
        Build { draft, forms, counts, popup, turns: 0, page, now_ms, state: self }
    }

    /// Takes a fact in and says what is to be done.
    pub(crate) fn update(&mut self, msg: Msg, draft: &mut Draft, page: &str) -> Vec<Order> {
        // What is typed is undone by the browser, but not what follows from it.
        let typed = matches!(msg, Msg::Typed(..) | Msg::DisplayNameTyped(..));
        let goes_on = matches!(msg, Msg::EvidencePasted(_)) && self.by_evidence.is_some();
        let (before, known) = ((!typed).then(|| draft.clone()), self.history.count);
        let mut orders = self.take(msg, draft, page);
        self.look_at(draft);
        if let Some(before) = before.filter(|before| before != draft && self.history.count == known) {
            self.history.changed(before, draft.clone(), goes_on);
        }
        orders.retain(|order| !matches!(order, Order::Say(Notice::Masked)) || self.shows_a_mask(draft));
        orders
    }

    /// What a widget of any room asks for, as a message of this room; `None` for what concerns the page alone.
    pub(crate) fn asked(shared: Shared) -> Result<Msg, Effect> {
        match shared {
            Shared::CenterChosen(center) => Ok(Msg::CenterChosen(center)),
            Shared::Typed(field, text) => Ok(Msg::Typed(field, text)),
            Shared::FixPressed(fix) => Ok(Msg::FixPressed(fix)),
            Shared::TopicFocused(topic) => Ok(Msg::TopicFocused(topic)),
            Shared::CopyPressed { key, label, text } => Err(Effect::Copy { key, label, text }),
        }
    }

    pub(crate) fn look_at(&mut self, draft: &Draft) {
        self.picker.look_at(draft);
        let is_given = |field| draft.text(field).is_some_and(|text| !text.is_empty());
        self.in_form_open |= Field::ENDPOINTS.into_iter().any(is_given);
        let callbacks = draft.center.map_or(&[][..], |center| center.row().callbacks);
        let of_table = callbacks.iter().any(|cell| cell.value == draft.redirect_uri);
        self.callback_open |= is_given(Field::AuthorizedRedirectUri) && !of_table;
    }

    /// Takes over which rows were ticked off, as [`Build::ticks`] gave them.
    pub(crate) fn tick_all(&mut self, keys: &str, draft: &Draft) {
        self.set_ticks(keys, draft);
        if self.read {
            self.open = Opened(None);
        }
        self.open_where_left(draft);
    }

    /// The same, and the sheets stay as they are.
    pub(crate) fn set_ticks(&mut self, keys: &str, draft: &Draft) {
        let ticked: Vec<&str> = keys.split(',').collect();
        let rows = rows(draft).filter(|row| ticked.contains(&row.id.as_str()));
        self.done = rows.map(|row| (row.id.clone(), value_of(&row).to_owned())).collect();
        self.read |= ticked.contains(&READ);
    }

    /// Opens the first sheet that is not done, once there is something to copy.
    pub(crate) fn open_where_left(&mut self, draft: &Draft) {
        if *draft != Draft::default() {
            let model = self.with(Context { draft, page: "", now_ms: 0 });
            self.open = Opened(Some(model.first_to_do()));
        }
    }

    fn take(&mut self, msg: Msg, draft: &mut Draft, page: &str) -> Vec<Order> {
        let mut orders = Vec::new();
        match msg {
            Msg::CenterChosen(center) => {
                draft.choose_center(center);
                self.by_evidence = None;
            }
            Msg::EvidencePasted(text) => self.take_evidence(&text, draft, &mut orders),
            Msg::Typed(field, text) => {
                let before = draft.text(field).unwrap_or_default();
                orders.extend(self.typing(before.len(), text.len(), draft));
                // A token response is a place to take scopes from, but its tokens do not belong here.
                let text = if field == Field::Scopes { masked(&text, &mut orders) } else { text };
                if let Some(slot) = draft.text_mut(field) {
                    *slot = text;
                }
            }
            Msg::PopupPasted(text) => {
                orders.extend(self.typing(self.popup_text.len(), text.len(), draft));
                self.popup_text = masked(&text, &mut orders);
                // Of the redirect URIs that the page shows, the popup tells which one Zoho CRM sends.
                let popup = popup::read(&self.popup_text, draft).filter(|popup| popup.settled);
                if let Some(sent) = popup.and_then(|popup| popup.redirect_uri) {
                    draft.redirect_uri = sent;
                }
            }
            Msg::ScopesAdded => self.picker.add_entry(draft),
            Msg::ScopeDropped(index) => orders.extend(self.picker.drop_scope(index, draft)),
            Msg::DisplayNameTyped(index, text) => self.picker.name_scope(index, text, draft),
            Msg::DelimiterChosen(delimiter) => draft.delimiter = delimiter,
            Msg::PurposeChosen(purpose) => draft.each_person = purpose,
            Msg::LoginUserSaid(said) => draft.in_form.login_user = said,
            Msg::ProductChosen(id) => draft.product = product::by_id(&id),
            Msg::ToolsToggled => self.tools_open = !self.tools_open,
            Msg::ToolChosen(id) => self.tool = id,
            Msg::FixPressed(Fix::AddScopes) => {
                self.picker.add_entry(draft);
                orders.push(self.reveal(Field::Scopes));
            }
            Msg::FixPressed(fix) => {
                // The button goes with its finding, and the focus must not go with it.
                orders.push(self.reveal(fix.field()));
                fix.apply(draft);
            }
            Msg::ExamplePressed => {
                let said = if draft.center.is_some() {
                    text!("page-example-loaded")
                } else {
                    text!("page-example-for-us")
                };
                let example = Draft::example(draft.center.unwrap_or(DataCenter::Us));
                self.replace(draft, example, "");
                orders.push(Order::Replaced { said, afresh: true });
            }
            Msg::StartOverPressed => {
                self.start_over(draft);
                orders.push(Order::Replaced { said: text!("page-started-over"), afresh: true });
                // The button goes, and the focus must not go with it.
                orders.push(Effect::Focus(CENTER_LIST.into(), When::Drawn).into());
            }
            Msg::TickPressed(key) => self.tick(&key, draft),
            Msg::ExportPressed(format) => {
                let label = msg!("page-export-label", format = format.title()).to_string();
                let text = Secret::new(export(draft, format));
                orders.push(Effect::Copy { key: String::new(), label, text }.into());
            }
            Msg::LinkPressed => {
                let (query, withheld) = match link::share(draft) {
                    Ok(shared) => shared,
                    Err(why) => return vec![Order::Say(Notice::Said(why))],
                };
                if !withheld.is_empty() {
                    orders.push(Order::Say(Notice::LinkWithout(withheld)));
                }
                let (label, text) =
                    (text!("page-link").to_string(), format!("{page}{}", fragment_with(&query)));
                orders.push(Effect::Copy { key: String::new(), label, text: Secret::new(text) }.into());
            }
            Msg::PrintPressed => orders.push(Effect::Print.into()),
            Msg::HandOverPressed => orders.push(Order::HandOver),
            Msg::TopicFocused(topic) => self.topic = Some(topic),
            Msg::OpenerChosen(opener) => {
                self.opener = opener;
                if opener == Opener::ThisPage && self.own_values.is_none() {
                    orders.push(Effect::DrawEntropy.into());
                }
            }
            Msg::EntropyDrawn(state, verifier) => {
                let challenge = pkce::challenge(verifier.into_secret().expose());
                self.own_values =
                    Some(OwnValues { state: state.into_secret().expose().to_owned(), challenge });
            }
            Msg::SheetToggled(sheet) => {
                let closes = sheet == Sheet::Scopes && self.open.0 == Some(sheet);
                orders.push(self.toggle(sheet));
                // What was read is not to be read again once there is something to copy.
                if closes && self.open.0 == Some(Sheet::Before) && !draft.scopes.is_empty() {
                    self.open_where_left(draft);
                }
            }
            Msg::NextPressed(sheet) => {
                let next = sheet.next();
                self.leave();
                self.open = Opened(Some(next));
                self.folded = is_complete(draft);
                orders.push(Effect::Focus(next.button_id(), When::Drawn).into());
            }
            Msg::SheetTicked(sheet) => self.tick_sheet(sheet, draft),
            Msg::OneBoxChosen(one) => self.one_box = one,
            Msg::CriterionToggled(index) => {
                if let Some(applies) = self.criteria.get_mut(index) {
                    *applies = !*applies;
                }
            }
            Msg::CopyModeToggled => {
                self.copy_mode = !self.copy_mode;
                self.folded = self.copy_mode;
            }
            Msg::FoldToggled => self.folded = !self.folded,
            Msg::HelpToggled => self.help_open = !self.help_open,
            Msg::FieldLeft => {
                if self.settled.is_some() {
                    orders.push(self.wait(LEFT_MS));
                }
            }
            Msg::Paused(pause) => {
                if pause == self.pause {
                    self.settled = None;
                }
            }
            Msg::FindingPressed(field) => orders.push(self.reveal(field)),
            Msg::Other(msg) => orders.extend(self.other.update(msg)),
            Msg::Picker(msg) => {
                let said = match msg {
                    picker::Msg::AllRemoved => text!("page-scopes-removed"),
                    picker::Msg::PresetPressed(_) => text!("picker-preset-taken"),
                    _ => return self.picker.update(msg, draft),
                };
                let mut new = draft.clone();
                if let picker::Msg::PresetPressed(id) = msg {
                    name_after(id, &mut new);
                }
                orders.extend(self.picker.update(msg, &mut new));
                let loses = draft.scopes.iter().any(|scope| !new.scopes.contains(scope));
                if loses {
                    self.replaced(draft, |_, draft| *draft = new);
                    orders.push(Order::Replaced { said, afresh: false });
                } else {
                    *draft = new;
                }
            }
        }
        orders
    }

    /// New issues wait while a person types; what is pasted, which is longer by more than a key, is judged at once.
    fn typing(&mut self, before: usize, after: usize, draft: &Draft) -> Option<Order> {
        if after > before + 4 {
            self.settled = None;
            return None;
        }
        if self.settled.is_none() {
            let model = self.with(Context { draft, page: "", now_ms: 0 });
            let shown = [model.findings(), model.popup_findings()].concat();
            self.settled = Some(shown);
        }
        Some(self.wait(PAUSE_MS))
    }

    fn wait(&mut self, after_ms: u32) -> Order {
        self.pause = self.pause.wrapping_add(1);
        Effect::Wait { pause: self.pause, after_ms }.into()
    }

    /// Whether new issues wait for a pause.
    #[cfg(feature = "web")]
    pub(crate) fn is_typing(&self) -> bool {
        self.settled.is_some()
    }

    /// What has been opened is read.
    fn leave(&mut self) {
        self.read |= self.open.0 == Some(Sheet::Before);
    }

    /// Opens the sheet, or closes it.
    fn toggle(&mut self, sheet: Sheet) -> Order {
        let was = self.open.0;
        self.leave();
        let focus = |id: String| Effect::Focus(id, When::Drawn).into();
        if sheet == Sheet::Scopes {
            if was == Some(Sheet::Scopes) {
                self.open = Opened(self.behind_scopes);
                return focus(SCOPES_BUTTON.to_owned());
            }
            self.behind_scopes = was;
            self.open = Opened(Some(sheet));
            return focus(picker::SEARCH_ID.to_owned());
        }
        self.open = Opened((was != Some(sheet)).then_some(sheet));
        focus(sheet.button_id())
    }

    /// Opens what holds the input of a field, and goes there.
    fn reveal(&mut self, field: Field) -> Order {
        let sheet = Sheet::of(field);
        let there = sheet.map_or(!self.folded, |sheet| self.open.0 == Some(sheet));
        match sheet {
            None => self.folded = false,
            Some(sheet) if !there => drop(self.toggle(sheet)),
            Some(_) => {}
        }
        let when = if there { When::Now } else { When::Drawn };
        Effect::Focus(format!("in-{}", field.id()), when).into()
    }

    /// Ticks all rows of a sheet off; if they are, takes all ticks away.
    fn tick_sheet(&mut self, sheet: Sheet, draft: &Draft) {
        let model = self.with(Context { draft, page: "", now_ms: 0 });
        let all = model.count(sheet).is_done();
        let rows = model.rows_of(sheet).into_iter().filter(|row| matches!(row.content, Content::Text(_)));
        let values: Vec<(String, String)> =
            rows.map(|row| (row.id.clone(), value_of(row).to_owned())).collect();
        if all {
            self.done.retain(|key, _| values.iter().all(|(id, _)| id != key));
        } else {
            self.done.extend(values);
        }
    }

    /// Ticks the row with this key off, for the value that it has now, or takes the tick away.
    fn tick(&mut self, key: &str, draft: &Draft) {
        let Some(row) = rows(draft).find(|row| row.id == key) else { return };
        if self.is_done(&row) {
            self.done.remove(key);
        } else {
            self.done.insert(key.to_owned(), value_of(&row).to_owned());
        }
    }

    /// The value of the row with this key was copied, so the row is done; of no row, nothing is.
    pub(crate) fn copied(&mut self, key: &str, draft: &Draft) {
        if let Some(row) = rows(draft).find(|row| row.id == key) {
            self.done.insert(row.id.clone(), value_of(&row).to_owned());
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

    /// The keys of the rows that are ticked off, to be kept for a reload.
    pub(crate) fn ticks(&self, draft: &Draft) -> String {
        if self.done.is_empty() && !self.read {
            return String::new();
        }
        let mut done: Vec<String> = rows(draft).filter(|row| self.is_done(row)).map(|row| row.id).collect();
        if self.read {
            done.push(READ.to_owned());
        }
        done.join(",")
    }

    /// Whether a secret was masked in one of the texts that are still there.
    pub(crate) fn shows_a_mask(&self, draft: &Draft) -> bool {
        let picker = &self.picker;
        [
            &self.evidence,
            &self.popup_text,
            &draft.scope_entry,
            &picker.query,
            &picker.call.url,
            &picker.before,
            &picker.after,
            &picker.response,
        ]
        .into_iter()
        .any(|text| text.contains(secret::MASK))
    }

    /// Chooses the center that the text proves. A text that is typed proves something else with every key
    /// (`crm.zoho.com`, `crm.zoho.com.evil.example`), so what an earlier state of it chose is taken back when it is proven no
    /// longer.
    fn take_evidence(&mut self, text: &str, draft: &mut Draft, orders: &mut Vec<Order>) {
        let was_empty = self.evidence.is_empty();
        self.evidence = masked(text, orders);
        let standing = self.by_evidence.take().filter(|(center, _)| draft.center == Some(*center));
        let conclusion = infer::infer_data_center(&self.evidence).conclusion;
        // Two letters that grew out of one may be the beginning of a word; a code that was pasted comes in one piece.
        let half_a_word =
            !was_empty && DataCenter::from_location(&self.evidence.trim().to_ascii_lowercase()).is_some();
        match conclusion {
            infer::Conclusion::Center(center) if !half_a_word => {
                let before =
                    standing.map_or_else(|| (draft.center, draft.redirect_uri.clone()), |(_, before)| before);
                self.by_evidence = Some((center, before));
                draft.choose_center(Some(center));
            }
            // The box was emptied, perhaps for the next text: that takes back nothing.
            infer::Conclusion::Empty => {}
            _ => {
                if let Some((_, (center, redirect_uri))) = standing {
                    draft.center = center;
                    if draft.redirect_uri.is_empty() {
                        draft.redirect_uri = redirect_uri;
                    }
                }
            }
        }
    }

    /// Puts another draft in place, with the ticks for it. What was there can be had back with [`State::undo`].
    pub(crate) fn replace(&mut self, draft: &mut Draft, new: Draft, ticks: &str) {
        self.replaced(draft, |state, draft| {
            *draft = new;
            state.set_ticks(ticks, draft);
            state.folded = is_complete(draft);
            if state.open.0 != Some(Sheet::Scopes) {
                state.open_where_left(draft);
            }
        });
    }

    /// Takes over what a link says of another product or provider, and shows it.
    pub(crate) fn replace_other(&mut self, draft: &mut Draft, center: Option<DataCenter>, chosen: Chosen) {
        self.replaced(draft, |state, draft| {
            if center.is_some() {
                draft.choose_center(center);
            }
            state.other = other::Other { open: true, chosen };
        });
    }

    fn start_over(&mut self, draft: &mut Draft) {
        self.replaced(draft, |state, draft| {
            let was = std::mem::take(state);
            *state = Self {
                topic: was.topic,
                opener: was.opener,
                own_values: was.own_values,
                copy_mode: was.copy_mode,
                help_open: was.help_open,
                read: was.read,
                open: if was.read { Opened(None) } else { Opened::default() },
                ..Self::default()
            };
            *draft = Draft::default();
        });
    }

    fn replaced(&mut self, draft: &mut Draft, change: impl FnOnce(&mut Self, &mut Draft)) {
        // What is put aside needs no history of its own.
        let mut history = std::mem::take(&mut self.history);
        let before = (draft.clone(), self.clone());
        self.by_evidence = None;
        change(self, draft);
        self.look_at(draft);
        if before.0 != *draft || before.1.has_texts() {
            history.replaced(before, (draft.clone(), self.clone()));
        } else {
            history.offered = false;
        }
        self.history = history;
    }

    fn has_texts(&self) -> bool {
        let has_other = self.other.chosen != Chosen::default();
        !self.evidence.is_empty() || !self.popup_text.is_empty() || !self.done.is_empty() || has_other
    }
}

/// Gives a service without a name that of the preset, and does so again while it has the name of another preset.
fn name_after(id: &str, draft: &mut Draft) {
    let name = draft.service_name();
    let is_free = name.is_empty() || preset::PRESETS.iter().any(|preset| preset.name.to_string() == name);
    if let Some(preset) = preset::by_id(id).filter(|_| is_free) {
        draft.service_name = preset.name.to_string();
    }
}

/// Whether all that must be said is said.
fn is_complete(draft: &Draft) -> bool {
    draft.center.is_some() && !draft.scopes.is_empty() && !draft.service_name.is_empty()
}

/// The rows of the three forms, and the snippet.
pub(super) fn rows(draft: &Draft) -> impl Iterator<Item = Row> + use<> {
    blocks(draft).into_iter().flat_map(|block| block.rows).chain([snippet_row(draft)])
}

/// The snippet as a row: it is copied and ticked off as the others.
pub(crate) fn snippet_row(draft: &Draft) -> Row {
    let content = match deluge::snippet(draft) {
        Ok(ready) => Content::Text(ready.code),
        Err(_) => Content::Missing(text!("service-snippet-scopes-first")),
    };
    Row {
        field: Field::ConnectionLinkName,
        id: "deluge-snippet".to_owned(),
        label: text!("build-snippet").into(),
        content,
        note: None,
        about: String::new(),
    }
}

/// The text of a row, as far as a tick is about it.
pub(super) fn value_of(row: &Row) -> &str {
    row.content.value().unwrap_or(&row.about)
}

impl Build<'_> {
    /// All findings about the draft, beside those about the popup's URL.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = lint::lint_judged(self.draft, &self.picker.judged.findings);
        // How sure the table is of its callback no longer matters once the popup has confirmed it.
        if self.draft.redirect_uri.is_empty() && self.is_confirmed() {
            findings.retain(|finding| finding.field != Field::AuthorizedRedirectUri);
        }
        self.quiet(&mut findings);
        findings
    }

    pub(crate) fn popup_findings(&self) -> Vec<Finding> {
        let mut findings = self.popup().map_or_else(Vec::new, |popup| popup.findings.clone());
        self.quiet(&mut findings);
        findings
    }

    /// Whether the popup has shown the redirect URI that is registered.
    pub(super) fn is_confirmed(&self) -> bool {
        let comparison = self.popup().and_then(|popup| popup.comparison.as_ref());
        comparison.is_some_and(|comparison| comparison.is_right)
    }

    /// Leaves out what was not there before the person began to type.
    fn quiet(&self, findings: &mut Vec<Finding>) {
        if let Some(settled) = &self.settled {
            findings.retain(|finding| settled.contains(finding));
        }
    }

    /// Whether a value was typed into the field and nothing was found in it.
    pub fn is_right(&self, field: Field, findings: &[Finding]) -> bool {
        self.draft.text(field).is_some_and(|text| !text.is_empty())
            && findings.iter().all(|finding| finding.field != field)
    }

    /// What the pasted evidence comes to, and the data centers to offer for it.
    pub fn conclusion(&self, report: &Report) -> (Option<Message>, Vec<DataCenter>) {
        let (said, offers) = match &report.conclusion {
            Conclusion::Empty => return (None, Vec::new()),
            Conclusion::Unknown => (text!("build-evidence-unknown").into(), vec![]),
            Conclusion::Center(center) if self.draft.center == Some(*center) => {
                (msg!("build-evidence-chosen", center = center.name()), vec![])
            }
            Conclusion::Center(center) if self.draft.center.is_none() => {
                (msg!("build-evidence-is", center = center.name()), vec![*center])
            }
            Conclusion::Center(center) => {
                (msg!("build-evidence-other", center = center.name()), vec![*center])
            }
            Conclusion::Likely(center) => {
                (msg!("build-evidence-likely", center = center.name()), vec![*center])
            }
            Conclusion::Contradiction(centers) => (text!("build-evidence-several").into(), centers.clone()),
        };
        (Some(said), offers)
    }

    /// The rows of a form that are shown, and how many scopes are not: a list that is far too long fits into one box.
    pub fn rows_shown<'b>(&self, rows: &[&'b Row]) -> (Vec<&'b Row>, usize) {
        let (mut scopes, most) = (0, 2 * picker::CHOSEN_SHOWN);
        let mut shown = rows.to_vec();
        shown.retain(|row| {
            scopes += usize::from(is_of_one_scope(row));
            !is_of_one_scope(row) || scopes <= most
        });
        (shown, scopes.saturating_sub(most) / 2)
    }

    /// What the popup's URL says; read once for all that is drawn from it.
    pub fn popup(&self) -> Option<&Popup> {
        self.popup.get_or_init(|| popup::read(&self.popup_text, self.draft)).as_ref()
    }

    pub fn request(&self) -> Request {
        let request = self.draft.authorization_request();
        match self.opener {
            Opener::ZohoCrm => request,
            Opener::ThisPage => self.own_request(request),
        }
    }

    /// The same request as this page itself would make it: its own URL as callback, and a fresh state and challenge.
    fn own_request(&self, mut request: Request) -> Request {
        for parameter in &mut request.parameters {
            match parameter.name {
                Name::RedirectUri => {
                    *parameter = Parameter::new(Name::RedirectUri, self.page, ParameterSource::ThisPage);
                }
                Name::State => *parameter = self.own(Name::State, |own| own.state.clone()),
                // There is no form in between: what is in its Authorize URL, or Zoho CRM adds, this page writes.
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

    /// The address of the page, without query and fragment.
    pub fn page(&self) -> &str {
        self.page
    }

    /// The day, for what is printed.
    pub fn today(&self) -> String {
        day_of(self.now_ms)
    }

    /// Whether there is nothing to start over from.
    pub fn is_blank(&self) -> bool {
        *self.draft == Draft::default() && self.evidence.is_empty() && self.popup_text.is_empty()
    }
}

/// The room without the page around it, for tests.
#[cfg(test)]
pub(crate) mod harness {
    use super::*;

    /// A draft, the state of the room, and what the room ordered last.
    #[derive(Debug, Default)]
    pub(crate) struct Page {
        pub(crate) draft: Draft,
        state: State,
        pub(crate) orders: Vec<Order>,
    }

    impl Deref for Page {
        type Target = State;

        fn deref(&self) -> &State {
            &self.state
        }
    }

    impl Page {
        /// With the draft of a link.
        pub(crate) fn of_link(query: &str) -> Self {
            let mut page = Self { draft: link::read(query).draft, ..Self::default() };
            page.state.look_at(&page.draft);
            page
        }

        /// Takes a message in; gives what the browser is to do.
        pub(crate) fn update(&mut self, msg: Msg) -> Vec<Effect> {
            self.orders = self.state.update(msg, &mut self.draft, "https://host/path/");
            let effect = |order: &Order| match order {
                Order::Do(effect) => Some(effect.clone()),
                _ => None,
            };
            self.orders.iter().filter_map(effect).collect()
        }

        pub(crate) fn copy(&mut self, key: &str) {
            self.state.copied(key, &self.draft);
        }

        pub(crate) fn undo(&mut self) {
            self.state.undo(&mut self.draft, true, None);
        }

        pub(crate) fn undo_last(&mut self) -> Option<bool> {
            self.state.undo(&mut self.draft, false, None).map(|turned| turned.replaced)
        }

        pub(crate) fn redo(&mut self) -> Option<bool> {
            self.state.redo(&mut self.draft, None).map(|turned| turned.replaced)
        }

        /// What the view looks at.
        pub(crate) fn seen(&self) -> Build<'_> {
            self.state.with(Context { draft: &self.draft, page: "https://host/path/", now_ms: 0 })
        }
    }
}
