//! The rim: runs the page, carries effects out and turns what the browser says into messages. Parses nothing and
//! decides nothing.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_net::http::{Method, RequestBuilder};
use gloo_timers::callback::{Interval, Timeout};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, Element, HtmlDialogElement, HtmlElement, KeyboardEvent, RequestMode,
    ScrollIntoViewOptions, ScrollLogicalPosition, Storage, StorageEvent, Window,
};
use words::Language;
use yew::prelude::*;

use crate::app::{self, App, document, elements};
use crate::page::parts::{self, Part};
use crate::page::view;
use crate::page::{Effect, Flags, Model, Msg, palette, saved};
use crate::rooms::{build, centers as live, check, connect, learn, trust};
use crate::setup::{Effect as Act, When, language_of};
use oauth::pkce::{ENTROPY_BYTES, Entropy};
use oauth::{callback, token};
use scan::secret::Secret;

/// Under which key the draft is kept in sessionStorage. It holds what a link holds, and so no secret.
const KEPT: &str = "workbench-draft";
/// Under which key the ticked rows are kept in sessionStorage: names of fields.
const TICKS: &str = "workbench-ticks";
/// Under which key it is kept in sessionStorage what was chosen for another product or provider: no secret.
const OTHER: &str = "workbench-other";
/// Under which key the theme is kept in localStorage; `boot.js` reads it, too.
const THEME: &str = "workbench-theme";
/// Under which key the language is kept in localStorage that was chosen; `first.js` reads it, too.
const LANGUAGE: &str = "workbench-language";
/// Under which key the setups are kept in localStorage that a person asked to keep.
const SETUPS: &str = "workbench-setups";
/// Under which key localStorage keeps that single keys do nothing.
const KEYS: &str = "workbench-keys";
/// Under which key the name of the open one is kept in sessionStorage.
const CURRENT: &str = "workbench-setup";
/// Where text is typed.
const TYPED_INTO: &str = "textarea, input:not([type=checkbox], [type=radio])";
/// The state of those entries of the history whose fragment this page wrote.
const OWN: &str = "own";
/// When the other parts are fetched after the start, in milliseconds.
const FETCH_AFTER_MS: u32 = 2_500;
/// After how long a request counts as unanswered, in milliseconds. Zoho answers in a second or two.
const PATIENCE_MS: u32 = 20_000;
/// How long nothing is typed before the result is announced, in milliseconds.
const PAUSE_MS: u32 = 800;
/// How long a button shows that it has copied, in milliseconds.
const COPIED_MS: u32 = 1_500;

type Listening = (palette::Shown, bool, bool);

/// What waits for a pause in typing.
#[derive(Default)]
struct Typing {
    pause: Option<Timeout>,
    /// The live regions that are quiet until then, each with what it said before.
    regions: Vec<(String, HtmlElement)>,
    /// Whether the address bar waits, too: it takes longer to change than the page.
    address_waits: bool,
    /// The fragment that was in it, and the one that is to be.
    address: Option<(String, String)>,
}

thread_local! {
    static TYPING: RefCell<Typing> = RefCell::default();
    /// What gives up the requests of the live test.
    static PROBES: RefCell<Option<AbortController>> = const { RefCell::new(None) };
}

/// The page while it runs: the state lives here, and messages come in one at a time.
pub(crate) struct Page {
    model: Model,
    send: Callback<Msg>,
    _listeners: Vec<EventListener>,
    clock: Option<Interval>,
    title: String,
    /// What lies over the page, whether keys without Ctrl do something, and whether a class looks at it, for the listener.
    palette: Rc<Cell<Listening>>,
}

impl App for Page {
    fn update(&mut self, msg: Box<dyn Any>) {
        let Ok(msg) = msg.downcast::<Msg>() else { return };
        self.model.now_ms = now();
        for effect in self.model.update(*msg) {
            run(effect, &self.send);
        }
        self.show();
    }

    fn view(&self) -> Html {
        view::page(&self.model, &self.send)
    }
}

/// Starts the page in the language that is asked for, and hands it to `ready` when that is there, or cannot be fetched; none,
/// if a part that it needs to begin with could not be fetched. Its messages come back by way of `send`.
pub(crate) fn start(send: Callback<Box<dyn Any>>, ready: Callback<Option<Box<dyn App>>>) {
    let kept = web_sys::window().and_then(|window| device(&window)).and_then(|device| kept_language(&device));
    let root = document().and_then(|document| document.document_element());
    // What the browser prefers, `first.js` has found out.
    let preferred = root.and_then(|root| Language::of(&root.get_attribute("lang")?));
    let wanted = language_of(&fragment()).or(kept).or(preferred).unwrap_or_default();
    spawn_local(async move {
        for part in at_start() {
            if part.load().await.is_err() {
                ready.emit(None);
                return;
            }
        }
        // What `index.html` shows of the room stays until the room is there. What fails is asked for again, and said, there.
        if let Some(part) = Model::part_of_room(&fragment()) {
            let _ = part.load().await;
        }
        let why = fetch_language(wanted).await.err();
        let language = if why.is_some() { Language::English } else { wanted };
        show_language(language);
        let flags = Flags {
            language,
            language_kept: kept,
            language_missing: why.map(|why| (wanted, why)),
            ..flags()
        };
        ready.emit(Some(Box::new(Page::start(&send, flags))));
    });
}

/// The language that was chosen on this device.
fn kept_language(device: &Storage) -> Option<Language> {
    Language::of(&device.get_item(LANGUAGE).ok()??)
}

impl Page {
    fn start(send: &Callback<Box<dyn Any>>, flags: Flags) -> Self {
        let send = send.reform(|msg: Msg| -> Box<dyn Any> { Box::new(msg) });
        let (model, effects) = Model::init(flags);
        for effect in effects {
            run(effect, &send);
        }
        let palette = Rc::new(Cell::default());
        let mut listeners = Vec::new();
        if let Some(window) = web_sys::window() {
            let changed = send.reform(|()| Msg::AddressChanged { fragment: fragment(), own: own_fragment() });
            listeners.push(EventListener::new(&window, "hashchange", move |_| {
                show_waiting_address();
                changed.emit(());
            }));
            // Whoever looks at the address bar, or goes, has left the field.
            let leaves = ["pagehide", "visibilitychange"];
            listeners.extend(leaves.map(|what| {
                let options = EventListenerOptions::run_in_capture_phase();
                EventListener::new_with_options(&window, what, options, |_| show_waiting_address())
            }));
            // What a button says must not be cut short by the result that still waits for its pause. Safari gives what is
            // clicked no focus.
            let ends = ["focusout", "click"];
            listeners.extend(ends.map(|what| {
                let (send, options) = (send.clone(), EventListenerOptions::run_in_capture_phase());
                EventListener::new_with_options(&window, what, options, move |_| announce_result(&send))
            }));
            let elsewhere = send.reform(Msg::Shelf);
            listeners.push(EventListener::new(&window, "storage", move |event| {
                let event = event.dyn_ref::<StorageEvent>();
                if event.is_some_and(|event| event.key().is_none_or(|key| key == SETUPS)) {
                    tell_setups(&elsewhere);
                }
            }));
            // While the browser kept the whole page, it was told of no change.
            let back = send.reform(Msg::Shelf);
            listeners.push(EventListener::new(&window, "pageshow", move |_| {
                tell_setups(&back);
            }));
            listeners.push(keys(&window, &send, Rc::clone(&palette)));
            listeners.push(quiet_while_typing(&window, &send));
            // The browser may keep the whole page to bring it back with the back button; tokens must not come back.
            let left = send.reform(|()| Msg::Connect(connect::Msg::Left));
            listeners.push(EventListener::new(&window, "pagehide", move |_| left.emit(())));
        }
        fetch_the_rest(&send);
        let mut page =
            Self { model, send, _listeners: listeners, clock: None, title: String::new(), palette };
        page.show();
        page
    }

    /// Brings what is outside of the view in line with the state.
    fn show(&mut self) {
        app::keep_for_panic(self.model.resume());
        if let Some(part) = parts::at_hand().setup {
            app::report_with(part.report);
        }
        let presents = self.model.presents();
        self.palette.set((self.model.palette.shown, !self.model.palette.no_single_keys, presents));
        let title = self.model.title().to_string();
        if let Some(document) = document().filter(|_| self.title != title) {
            document.set_title(&title);
            self.title = title;
        }
        self.sync_clock();
    }

    /// Lets the clock go only while something shows the time.
    fn sync_clock(&mut self) {
        if !self.model.connect.needs_clock() {
            self.clock = None;
        } else if self.clock.is_none() {
            let send = self.send.clone();
            self.clock = Some(Interval::new(1_000, move || send.emit(Msg::Connect(connect::Msg::Ticked))));
        }
    }
}

/// Shows the page in this language from now on.
fn show_language(language: Language) {
    language.show();
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", language.tag());
        let _ = root.set_attribute("dir", language.direction());
    }
}

/// Fetches the sentences of a language, unless they are there. `boot.js` does it, like for parts of the program, and finds
/// out why it failed.
async fn fetch_language(language: Language) -> Result<(), String> {
    if language.is_there() {
        return Ok(());
    }
    let sentences = asked("fetchWorkbenchTexts", language.tag()).await;
    let learned = sentences.is_some_and(|sentences| language.learn(sentences));
    if learned { Ok(()) } else { Err(app::why_not_fetched()) }
}

/// What a script of the page answers in time, if it answers.
async fn asked(script: &str, what: &str) -> Option<String> {
    let ask = js_sys::Reflect::get(&js_sys::global(), &script.into()).ok()?;
    let ask: js_sys::Function = ask.dyn_into().ok()?;
    let promise: js_sys::Promise = ask.call1(&JsValue::NULL, &what.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_string()
}

/// The parts that the page needs to begin with.
fn at_start() -> Vec<Part> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let has = |storage: Option<Storage>, keys: &[&str]| {
        storage.is_some_and(|storage| {
            keys.iter().any(|key| storage.get_item(key).is_ok_and(|kept| kept.is_some()))
        })
    };
    let keeps_draft = has(storage(&window), &[KEPT, TICKS]);
    let keeps_setups = has(storage(&window), &[CURRENT]) || has(device(&window), &[SETUPS]);
    Model::parts_at_start(&fragment(), keeps_draft, keeps_setups)
}

fn flags() -> Flags {
    let Some(window) = web_sys::window() else { return Flags::default() };
    let location = window.location();
    // Firefox knows no origin of a file.
    let origin = location.origin().ok().filter(|origin| origin != "null");
    let origin = origin.unwrap_or_else(|| location.protocol().unwrap_or_default() + "//");
    let page = origin + &location.pathname().unwrap_or_default();
    let read =
        |storage: Option<Storage>, key| storage.and_then(|storage| storage.get_item(key).ok().flatten());
    let in_tab = |key| read(storage(&window), key);
    let on_device = |key| read(device(&window), key);
    let mut stored = stored(&window).unwrap_or_default();
    let secret_in_query = take_answer(&mut stored);
    let (kept, ticks, current) = (in_tab(KEPT), in_tab(TICKS), in_tab(CURRENT));
    let other = in_tab(OTHER);
    let (theme, setups) = (on_device(THEME), on_device(SETUPS));
    let no_single_keys = on_device(KEYS).is_some();
    let learned = on_device(learn::PROGRESS);
    let (fragment, own_fragment) = (fragment(), own_fragment());
    let program = elements::<Element>("link[href$='_bg.wasm']").find_map(|link| link.get_attribute("href"));
    Flags {
        fragment,
        own_fragment,
        page,
        program: program.unwrap_or_default(),
        kept,
        ticks,
        other,
        secret_in_query,
        stored,
        theme,
        setups,
        current,
        no_single_keys,
        learned,
        now_ms: now(),
        ..Flags::default()
    }
}

/// What this tab kept of a sign-in.
fn stored(window: &Window) -> Option<connect::StoredState> {
    let storage = storage(window)?;
    let item = |key: &str| storage.get_item(key).ok().flatten();
    let keys = (0..storage.length().unwrap_or_default()).filter_map(|at| storage.key(at).ok().flatten());
    let records = keys.filter(|key| key.starts_with(callback::STORAGE_PREFIX));
    Some(connect::StoredState {
        sandbox: item(connect::SANDBOX),
        transcript: item(connect::TRANSCRIPT),
        records: records.filter_map(|key| item(&key).map(|text| (key, text))).collect(),
        ..Default::default()
    })
}

/// Asks `answer.js`, which gives it once, for the response that it took out of the address, and for the name under which a
/// secret stood in the query.
fn take_answer(stored: &mut connect::StoredState) -> Option<String> {
    let take = js_sys::Reflect::get(&js_sys::global(), &"takeOAuthAnswer".into()).ok()?;
    let take: js_sys::Function = take.dyn_into().ok()?;
    let taken = js_sys::JSON::parse(&take.call0(&JsValue::NULL).ok()?.as_string()?).ok()?;
    let part = |name: &str| js_sys::Reflect::get(&taken, &name.into()).ok()?.as_string();
    stored.answer = part("query").zip(part("fragment"));
    stored.came_ms = part("at").and_then(|at| at.parse().ok());
    part("secret")
}

/// The time, in milliseconds since 1970.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a clock between 1970 and the year 285,000 fits, and the cast saturates"
)]
fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// Whether the fragment is one that this page wrote, as a mark in the state of the history says.
fn own_fragment() -> bool {
    let history = web_sys::window().and_then(|window| window.history().ok());
    history.and_then(|history| history.state().ok()).is_some_and(|state| state == OWN)
}

fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// sessionStorage, where the browser allows it.
fn storage(window: &Window) -> Option<Storage> {
    window.session_storage().ok().flatten()
}

/// localStorage, where the browser allows it: what a person asked to be kept on the device.
fn device(window: &Window) -> Option<Storage> {
    window.local_storage().ok().flatten()
}

/// Tells which setups the device keeps now. Events come late, and one after the other: what they say may no longer be true.
fn tell_setups(send: &Callback<saved::Msg>) {
    let device = web_sys::window().and_then(|window| device(&window));
    if let Some(Ok(setups)) = device.map(|device| device.get_item(SETUPS)) {
        send.emit(saved::Msg::Changed(setups.unwrap_or_default()));
    }
}

/// Fetches the parts that nobody has asked for yet, one after the other, when the page has had time to become usable. What
/// fails is tried again when it is needed.
fn fetch_the_rest(send: &Callback<Msg>) {
    let send = send.clone();
    Timeout::new(FETCH_AFTER_MS, move || {
        spawn_local(async move {
            for part in Part::ALL {
                if !part.is_there() && part.load().await.is_ok() {
                    send.emit(Msg::Fetched(part));
                }
            }
        });
    })
    .forget();
}

fn run(effect: Effect, send: &Callback<Msg>) {
    let Some(window) = web_sys::window() else { return };
    match effect {
        Effect::Reload => {
            show_waiting_address();
            let _ = window.location().reload();
        }
        Effect::Fetch(part) => {
            let send = send.clone();
            spawn_local(async move {
                send.emit(match part.load().await {
                    Ok(()) => Msg::Fetched(part),
                    Err(_) => Msg::NotFetched(part, app::why_not_fetched()),
                });
            });
        }
        Effect::ReplaceFragment(to) => {
            let now = TYPING.with_borrow_mut(|typing| {
                if !typing.address_waits {
                    typing.address = None;
                    return Some(to);
                }
                let before = typing.address.take().map_or_else(fragment, |(before, _)| before);
                typing.address = Some((before, to));
                None
            });
            if let Some(to) = now {
                replace_fragment(&to);
            }
        }
        Effect::PushFragment(to) => {
            show_waiting_address();
            let history = window.history();
            let _ = history.map(|history| history.push_state_with_url(&OWN.into(), "", Some(&to)));
        }
        Effect::ShowTheme(theme) => {
            if let Some(root) = document().and_then(|document| document.document_element()) {
                let _ = root.set_attribute("data-theme", theme.id());
            }
            keep(device(&window), THEME, theme.id(), send);
        }
        Effect::FetchLanguage(language) => {
            let send = send.clone();
            spawn_local(async move {
                send.emit(match fetch_language(language).await {
                    Ok(()) => Msg::LanguageFetched(language),
                    Err(why) => Msg::LanguageNotFetched(language, why),
                });
            });
        }
        Effect::ShowLanguage(language) => show_language(language),
        Effect::KeepLanguage(language) => keep(device(&window), LANGUAGE, language.tag(), send),
        Effect::LendTheme(theme) => {
            if let Some(root) = document().and_then(|document| document.document_element()) {
                let _ = root.set_attribute("data-theme", theme.id());
            }
        }
        Effect::KeepDraft(draft) => keep(storage(&window), KEPT, &draft, send),
        Effect::Dialog(open) => show_dialog(open),
        Effect::ScrollTo(id) => {
            let scroll = move || {
                if let Some(target) = document().and_then(|document| document.get_element_by_id(&id)) {
                    show(&target);
                }
            };
            Timeout::new(0, scroll).forget();
        }
        Effect::KeepKeys(on) => keep(device(&window), KEYS, if on { "" } else { "off" }, send),
        Effect::KeepSetups(setups) => {
            // A refused list leaves the earlier one in place.
            let kept = device(&window).is_some_and(|device| {
                let put = if setups.is_empty() {
                    device.remove_item(SETUPS)
                } else {
                    device.set_item(SETUPS, &setups)
                };
                put.is_ok()
            });
            if !kept {
                send_later(0, send, Msg::StorageRefused);
            }
        }
        Effect::KeepCurrent(name) => keep(storage(&window), CURRENT, &name, send),
        Effect::KeepOther(other) => keep(storage(&window), OTHER, &other, send),
        Effect::KeepTicks(ticks) => keep(storage(&window), TICKS, &ticks, send),
        Effect::EndToast { id, after_ms } => send_later(after_ms, send, Msg::ToastExpired(id)),
        Effect::Do(act) => run_act(&window, act, send),
        Effect::Connect(effect) => run_connect(&window, effect, send),
        Effect::Live(effect) => run_live(effect, send),
        Effect::Learn(effect) => run_learn(&window, effect, send),
        Effect::Trust(effect) => run_trust(effect, send),
    }
}

fn replace_fragment(to: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    let _ = history.map(|history| history.replace_state_with_url(&OWN.into(), "", Some(to)));
}

/// Brings the address bar up to date, unless another address was gone to since.
fn show_waiting_address() {
    let waiting = TYPING.with_borrow_mut(|typing| {
        typing.address_waits = false;
        typing.address.take()
    });
    if let Some((_, to)) = waiting.filter(|(before, _)| *before == fragment()) {
        replace_fragment(&to);
    }
}

fn send_later(after_ms: u32, send: &Callback<Msg>, msg: Msg) {
    let send = send.clone();
    Timeout::new(after_ms, move || send.emit(msg)).forget();
}

fn run_act(window: &Window, act: Act, send: &Callback<Msg>) {
    match act {
        Act::Copy { key, label, text } => copy(window, key, label, text, send.clone()),
        Act::DrawEntropy => {
            if let (Some(state), Some(verifier)) = (entropy(window), entropy(window)) {
                send.emit(Msg::Build(build::Msg::EntropyDrawn(state, verifier)));
            }
        }
        Act::Wait { pause, after_ms } => {
            send_later(after_ms, send, Msg::Build(build::Msg::Paused(pause)));
        }
        Act::ReadOn => send_later(0, send, Msg::Check(check::Msg::Drawn)),
        Act::Print => {
            let _ = window.print();
        }
        Act::Focus(id, When::Now) => focus(&id, false),
        Act::Focus(id, when) => focus_soon(&id, when == When::Lost),
    }
}

/// Listens to the keys that do something anywhere on the page.
fn keys(window: &Window, send: &Callback<Msg>, palette: Rc<Cell<Listening>>) -> EventListener {
    let send = send.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(window, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>().filter(|event| !event.alt_key()) else { return };
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let is = |what| target.as_ref().is_some_and(|target| target.matches(what).unwrap_or_default());
        let (shown, single, presents) = palette.get();
        let place = match shown {
            palette::Shown::Nothing if is(TYPED_INTO) => palette::Place::Text,
            palette::Shown::Nothing if is("select") => palette::Place::List,
            palette::Shown::Nothing => palette::Place::Page,
            _ => palette::Place::Dialog,
        };
        let held = event.ctrl_key() || event.meta_key();
        let presented =
            learn::key(&event.key()).filter(|_| presents && !held && place == palette::Place::Page);
        if let Some(msg) = presented {
            event.prevent_default();
            return send.emit(Msg::Learn(msg));
        }
        if target.as_ref().is_some_and(|target| lead(target, &event.key())) {
            return event.prevent_default();
        }
        if let Some(msg) = palette::key(&event.key(), held, event.shift_key(), place, single) {
            event.prevent_default();
            send.emit(msg);
        }
    })
}

/// Leads from a message of a picture to another: with the Tab key, all of them are one stop.
fn lead(from: &Element, key: &str) -> bool {
    let picture = from.closest(".diagram svg").ok().flatten();
    let Some(all) = picture.and_then(|picture| picture.query_selector_all("[role=button]").ok()) else {
        return false;
    };
    let at = (0..all.length()).find(|at| all.get(*at).as_ref() == Some(from));
    let to = match (key, at) {
        ("ArrowDown", Some(at)) => Some(at + 1),
        ("ArrowUp", Some(at)) => at.checked_sub(1),
        ("Home", _) => Some(0),
        ("End", _) => all.length().checked_sub(1),
        _ => return false,
    };
    if let Some(message) = to.and_then(|to| all.get(to)) {
        // An element of SVG is no HTML element, and has the same method.
        let _ = message.unchecked_into::<HtmlElement>().focus();
    }
    true
}

/// While a person types, what the page says of the text changes with each key, and its address does. Assistive tools are
/// told after a pause or when the field is left, and the address bar shows it then.
fn quiet_while_typing(window: &Window, send: &Callback<Msg>) -> EventListener {
    let send = send.clone();
    // Before the page is drawn anew.
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(window, "input", options, move |_| {
        let send = send.clone();
        let pause = Timeout::new(PAUSE_MS, move || announce_result(&send));
        TYPING.with_borrow_mut(|typing| {
            typing.pause = Some(pause);
            typing.address_waits = true;
            if typing.regions.is_empty() {
                let found = elements::<HtmlElement>("main [role=status]");
                typing.regions.extend(found.map(|region| (region.inner_text(), region)));
                for (_, region) in &typing.regions {
                    let _ = region.set_attribute("aria-live", "off");
                }
            }
        });
    })
}

/// Ends a pause in typing: tells assistive tools what the page says now of what was typed, if that is something else than before.
fn announce_result(send: &Callback<Msg>) {
    show_waiting_address();
    let said: Vec<String> = TYPING
        .take()
        .regions
        .into_iter()
        .filter_map(|(before, region)| {
            let _ = region.remove_attribute("aria-live");
            Some(region.inner_text()).filter(|now| *now != before && !now.is_empty())
        })
        .collect();
    if !said.is_empty() {
        send.emit(Msg::ResultShown(said.join("\n")));
    }
}

/// Shows what lies over the page, or closes it, after the page was drawn anew.
fn show_dialog(open: bool) {
    let show = move || {
        let dialog = document().and_then(|document| document.get_element_by_id(palette::DIALOG));
        if let Some(dialog) = dialog.and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()) {
            // What is open already cannot be opened once more.
            dialog.close();
            if open {
                let _ = dialog.show_modal();
            }
        }
    };
    Timeout::new(0, show).forget();
}

/// Puts a text in place of what is kept under the key; an empty one takes it away. A full storage may refuse the new one, and
/// then what is no longer true, or was used up, must not come back: it goes, and may make room.
fn put(storage: Option<Storage>, key: &str, text: &str) -> bool {
    let set = |storage: &Storage| !text.is_empty() && storage.set_item(key, text).is_ok();
    storage.is_some_and(|storage| {
        set(&storage) || storage.remove_item(key).is_ok() && (text.is_empty() || set(&storage))
    })
}

/// Keeps a text for this tab or on this device, and says if the browser refuses.
fn keep(storage: Option<Storage>, key: &str, text: &str, send: &Callback<Msg>) {
    if !put(storage, key, text) {
        // Then a reload finds what was typed in the address alone.
        TYPING.with_borrow_mut(|typing| typing.address_waits = false);
        send_later(0, send, Msg::StorageRefused);
    }
}

/// Moves the focus to the element with this `id`, out of whatever is folded around it; `if_lost`: only if nothing has it.
fn focus(id: &str, if_lost: bool) {
    let Some(document) = document() else { return };
    let has_focus = document.active_element().is_some_and(|active| active.tag_name() != "BODY");
    let target = document.get_element_by_id(id).and_then(|target| target.dyn_into::<HtmlElement>().ok());
    if let Some(target) = target.filter(|_| !(if_lost && has_focus)) {
        // What is folded away cannot take the focus.
        let mut around = target.closest("details").ok().flatten();
        while let Some(details) = around {
            let _ = details.set_attribute("open", "");
            around = details.parent_element().and_then(|parent| parent.closest("details").ok().flatten());
        }
        let _ = target.focus();
        // What has the focus already is not brought into sight by that.
        show(&target);
    }
}

/// Scrolls as little as needed to bring an element into sight.
fn show(element: &Element) {
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&nearest);
}

/// The same after the page was drawn anew.
fn focus_soon(id: &str, if_lost: bool) {
    let id = id.to_owned();
    Timeout::new(0, move || focus(&id, if_lost)).forget();
}

fn run_connect(window: &Window, effect: connect::Effect, send: &Callback<Msg>) {
    use connect::Effect as E;
    let store =
        |key: &str, text: &str| storage(window).is_some_and(|storage| storage.set_item(key, text).is_ok());
    let refused = || send.emit(Msg::Connect(connect::Msg::StorageRefused));
    match effect {
        E::Draw => {
            let draw = || Some([entropy(window)?, entropy(window)?, entropy(window)?]);
            send.emit(Msg::Connect(connect::Msg::Drawn(draw())));
        }
        E::Leave { keep, to } => {
            let to = to.expose();
            if !keep.iter().all(|(key, text)| store(key, text.expose())) {
                refused();
            } else if to.starts_with('#') {
                let _ = window.location().set_hash(to);
            } else {
                let _ = window.location().assign(to);
            }
        }
        E::Keep(key, text) => {
            put(storage(window), &key, text.expose());
        }
        E::Forget(key) => {
            put(storage(window), &key, "");
        }
        E::RespondLater { after_ms, ticket, status, body } => {
            let msg = connect::Msg::Arrived(ticket, Some((status, body)));
            send_later(after_ms, send, Msg::Connect(msg));
        }
        E::Send { ticket, address, post, form, authorization } => {
            let send = send.clone();
            spawn_local(async move {
                let response = fetch(&address, post, form, authorization).await;
                let response = response.map(|(status, body)| (Some(status), body));
                send.emit(Msg::Connect(connect::Msg::Arrived(ticket, response)));
            });
        }
        E::ProbeRelay => {
            let send = send.clone();
            spawn_local(async move {
                let answer = fetch(connect::RELAY_PROBE, false, None, None).await;
                let there = answer.is_some_and(|(status, body)| {
                    status == 200 && body.expose().trim_end() == connect::RELAY_GREETING
                });
                send.emit(Msg::Connect(connect::Msg::RelayProbed(there)));
            });
        }
        E::Focus => focus_soon("connect-now", false),
    }
}

/// A request (GET, until it is told otherwise) that tells the host nothing but itself: no cookies, no referrer, and nothing
/// from the cache.
fn discreet(address: &str, abort: Option<&AbortController>) -> RequestBuilder {
    RequestBuilder::new(address)
        .credentials(web_sys::RequestCredentials::Omit)
        .referrer_policy(web_sys::ReferrerPolicy::NoReferrer)
        .cache(web_sys::RequestCache::NoStore)
        .abort_signal(abort.map(AbortController::signal).as_ref())
}

/// Sends a request without credentials and without following redirects; gives status and body, or `None` when the
/// browser gives nothing to read.
async fn fetch(
    address: &str,
    post: bool,
    form: Option<Secret>,
    authorization: Option<Secret>,
) -> Option<(u16, Secret)> {
    let abort = AbortController::new().ok()?;
    let mut request = discreet(address, Some(&abort))
        .method(if post { Method::POST } else { Method::GET })
        .redirect(web_sys::RequestRedirect::Error);
    if let Some(authorization) = &authorization {
        request = request.header("Authorization", authorization.expose());
    }
    let request = match &form {
        Some(form) => {
            request.header("Content-Type", "application/x-www-form-urlencoded").body(form.expose().to_owned())
        }
        None => request.build(),
    };
    let patience = Timeout::new(PATIENCE_MS, move || abort.abort());
    let response = request.ok()?.send().await.ok()?;
    let body = response.text().await.ok()?;
    drop(patience);
    // What is too long to be an answer is not kept whole; the reader says so.
    let body: String = body.chars().take(token::LONGEST_BODY * 20).collect();
    Some((response.status(), Secret::new(body)))
}

fn run_live(effect: live::Effect, send: &Callback<Msg>) {
    match effect {
        live::Effect::TellTime => {
            let time = String::from(js_sys::Date::new_0().to_iso_string());
            send.emit(Msg::Live(live::Msg::Began(time)));
        }
        live::Effect::Abort => {
            if let Some(earlier) = PROBES.take() {
                earlier.abort();
            }
        }
        live::Effect::Probe { round, index, address, readable } => {
            let abort = PROBES.with_borrow_mut(|probes| {
                if probes.is_none() {
                    *probes = AbortController::new().ok();
                }
                probes.clone()
            });
            let send = send.clone();
            let tell = move |ms, outcome| {
                send.emit(Msg::Live(live::Msg::Answered { round, index, ms, outcome }));
            };
            spawn_local(async move {
                let too_late = tell.clone();
                let late = Timeout::new(live::PATIENCE_MS, move || {
                    too_late(live::PATIENCE_MS.into(), live::Outcome::Late);
                });
                let (ms, outcome) = probe(&address, readable, abort.as_ref()).await;
                drop(late);
                tell(ms, outcome);
            });
        }
    }
}

/// Has `trust.js` look, or keep or remove something, and tells what it says.
fn run_trust(effect: trust::Effect, send: &Callback<Msg>) {
    let send = send.clone();
    spawn_local(async move {
        let told = asked("workbenchTrust", effect.id()).await.unwrap_or_default();
        send.emit(Msg::Trust(trust::Msg::Looked(told)));
    });
}

fn run_learn(window: &Window, effect: learn::Effect, send: &Callback<Msg>) {
    match effect {
        learn::Effect::Tick { ticket, after_ms } => {
            send_later(after_ms, send, Msg::Learn(learn::Msg::Ticked(ticket)));
        }
        learn::Effect::Keep(progress) => keep(device(window), learn::PROGRESS, &progress, send),
        learn::Effect::Focus(id) => focus_soon(id, false),
        learn::Effect::ShowLast => {
            let to_end = || {
                elements::<Element>(learn::SCROLLED)
                    .for_each(|rows| rows.set_scroll_top(rows.scroll_height()));
            };
            Timeout::new(0, to_end).forget();
        }
        learn::Effect::Show(id) => {
            let target = || document().and_then(|document| document.get_element_by_id(id));
            Timeout::new(0, move || target().iter().for_each(show)).forget();
        }
        learn::Effect::Print => {
            let _ = window.print();
        }
    }
}

/// Asks a host with a GET without credentials; gives how long the request took that was answered, in milliseconds, and
/// what came.
async fn probe(address: &str, readable: bool, abort: Option<&AbortController>) -> (u64, live::Outcome) {
    let begin = now();
    if readable && let Some(body) = look(address, RequestMode::Cors, abort).await {
        return (now().saturating_sub(begin), live::Outcome::Body(body));
    }
    // The first request says nothing about the time of the second.
    let begin = now();
    let answer = look(address, RequestMode::NoCors, abort).await;
    let ms = now().saturating_sub(begin);
    (ms, if answer.is_some() { live::Outcome::Opaque } else { live::Outcome::Nothing })
}

/// The body of the answer, empty where this page may not read it; `None` when there is no answer to see.
async fn look(address: &str, mode: RequestMode, abort: Option<&AbortController>) -> Option<String> {
    let request = discreet(address, abort).mode(mode).build();
    let response = request.ok()?.send().await.ok()?;
    if mode == RequestMode::NoCors { Some(String::new()) } else { response.text().await.ok() }
}

fn copy(window: &Window, key: String, label: String, text: Secret, send: Callback<Msg>) {
    // Pages that are not served over https or from localhost have no clipboard at all.
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    let there = clipboard.is_ok_and(|clipboard| !clipboard.is_undefined());
    let promise = there.then(|| window.navigator().clipboard().write_text(text.expose()));
    spawn_local(async move {
        if let Some(promise) = promise
            && JsFuture::from(promise).await.is_ok()
        {
            mark_copied(if key.is_empty() { &label } else { &key });
            send.emit(Msg::Copied { key, label });
        } else {
            select(&key);
            // A value is selected where the page shows it; what it shows nowhere (a link, an export) must be shown.
            let text = key.is_empty().then(|| text.expose().to_owned());
            send.emit(Msg::CopyRefused { label, text });
        }
    });
}

/// Shows at the buttons that copy this value that it was copied, for a moment.
fn mark_copied(of: &str) {
    let buttons = elements::<Element>("[data-copy]");
    for button in buttons.filter(|button| button.get_attribute("data-copy").as_deref() == Some(of)) {
        let _ = button.set_attribute("data-copied", "");
        Timeout::new(COPIED_MS, move || drop(button.remove_attribute("data-copied"))).forget();
    }
}

/// Selects the value on the page, so that the person can copy it by hand.
fn select(key: &str) -> Option<()> {
    let element = document()?.query_selector(&format!("[data-field=\"{key}\"]")).ok()??;
    web_sys::window()?.get_selection().ok()??.select_all_children(&element).ok()
}

fn entropy(window: &Window) -> Option<Entropy> {
    let buffer = Uint8Array::new_with_length(u32::try_from(ENTROPY_BYTES).ok()?);
    window.crypto().ok()?.get_random_values_with_array_buffer_view(&buffer).ok()?;
    let mut bytes = [0; ENTROPY_BYTES];
    buffer.copy_to(&mut bytes);
    Some(Entropy::new(bytes))
}
