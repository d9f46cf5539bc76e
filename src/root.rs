//! What the page starts with: it takes over the first screen that `index.html` holds, fetches the page itself as soon as a
//! person touches something, or nothing else is to do, and lets it go on from there.
//!
//! What a person types, chooses and presses before is done again when the program is there that can do it: in the new
//! fields, by the events that the person would cause.

use std::any::Any;
use std::cell::RefCell;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Document, Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlSelectElement,
    HtmlTextAreaElement, KeyboardEvent,
};
use words::text;
use yew::prelude::*;
use yew::virtual_dom::VNode;

use crate::app::{self, App, document, elements};
use crate::first::{self, First};
use crate::setup::opens_palette;
use crate::shell;

/// The `id` of the element with the page.
const APP: &str = "app";
/// The `id` of the line that says that the page starts. It goes when the page runs.
const STATUS: &str = "boot-status";
/// The mark of `static/first.js`: the first screen is not what this visit begins with, but nothing yet or, with [`ROOM`], the
/// screen of another room. While a screen waits to be touched, it says [`WAITS`].
const MARK: &str = "data-first";
const ROOM: &str = "room";
const WAITS: &str = "waits";
/// How long a screen waits to be touched before the page takes its place, in milliseconds. What it consists of has
/// been fetched by then: `boot.js` does that when nothing else is to be loaded.
const QUIET_MS: u32 = 4_000;
/// What says that a person is there: each comes before what is typed or pressed.
const TOUCHES: [&str; 7] =
    ["pointermove", "pointerdown", "touchstart", "wheel", "keydown", "focusin", "input"];
/// What a person can press.
const PRESSED: &str = "button, summary, .rail li";
const FIELDS: &str = "input, select, textarea";

pub(crate) enum Msg {
    First(first::Msg),
    /// Something was pressed that only the whole program can do.
    Pressed(Press),
    /// A person is there, or has not come for a while.
    Wanted,
    Fetched(Box<dyn App>),
    NotFetched,
    RetryPressed,
    App(Box<dyn Any>),
}

pub(crate) struct Root {
    app: Option<Box<dyn App>>,
    first: Option<First>,
    /// The screen of another room, as it was drawn at build.
    drawn: Html,
    /// What was typed into what `index.html` holds, before any program ran.
    typed: Vec<Typed>,
    pressed: Vec<Press>,
    focused: Option<Like>,
    /// Why the page could not be fetched.
    missing: Option<String>,
    presses: Vec<EventListener>,
    /// What is listened to until the page is wanted.
    touches: Vec<EventListener>,
}

/// What was there before Yew cleared the element that it draws into.
#[derive(Default)]
struct Found {
    first: Option<First>,
    drawn: Html,
    typed: Vec<Typed>,
    focused: Option<Like>,
}

thread_local! {
    static FOUND: RefCell<Found> = RefCell::default();
}

impl Component for Root {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let Found { first, drawn, typed, focused } = FOUND.take();
        let document = document();
        let presses = document.as_ref().map(|document| presses(document, &ctx.link().callback(Msg::Pressed)));
        let is_touched = !typed.is_empty() || focused.is_some();
        let mut root = Self {
            app: None,
            first,
            drawn,
            typed,
            pressed: Vec::new(),
            focused,
            missing: None,
            presses: presses.into_iter().flatten().collect(),
            touches: Vec::new(),
        };
        let shown = document.filter(|document| !is_touched && has_screen(document, root.first.is_some()));
        match shown {
            Some(document) => root.wait(&document, ctx),
            None => fetch(ctx),
        }
        root
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::First(msg) => {
                if let Some(first) = &mut self.first {
                    first.update(msg);
                }
            }
            Msg::Pressed(press) => {
                if self.app.is_none() {
                    self.pressed.push(press);
                }
                return false;
            }
            Msg::Wanted => {
                if !self.touches.is_empty() {
                    self.touches.clear();
                    fetch(ctx);
                }
                return false;
            }
            Msg::Fetched(app) => {
                (self.typed, self.focused) = (typed(), focused());
                self.app = Some(app);
                (self.first, self.drawn, self.missing) = (None, Html::default(), None);
                self.presses.clear();
            }
            Msg::NotFetched => self.missing = Some(app::why_not_fetched()),
            Msg::RetryPressed => {
                self.missing = None;
                fetch(ctx);
            }
            Msg::App(msg) => {
                if let Some(app) = &mut self.app {
                    app.update(msg);
                }
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        if let Some(app) = &self.app {
            return app.view();
        }
        let send = ctx.link().callback(Msg::First);
        let retry = ctx.link().callback(|_: MouseEvent| Msg::RetryPressed);
        html! {
            <>
                if let Some(why) = &self.missing {
                    <div class="finding error" role="alert">
                        <p>{ text!("page-missing") }</p>
                        <p>{ why }</p>
                        <p>{ text!("page-part-advice") }</p>
                        <p class="actions"><button type="button" onclick={retry}>{ text!("page-part-retry") }</button></p>
                    </div>
                }
                if let Some(first) = &self.first {
                    { first.view(&send) }
                } else {
                    { self.drawn.clone() }
                }
            </>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        for typed in std::mem::take(&mut self.typed) {
            typed.again();
        }
        if let Some(like) = self.focused.take() {
            like.focus();
        }
        if self.app.is_some() {
            if let Some(document) = document() {
                end_status(&document);
                if let Some(root) = document.document_element() {
                    let _ = root.remove_attribute(MARK);
                }
            }
            for press in std::mem::take(&mut self.pressed) {
                // One after the other, each on what the one before has drawn.
                Timeout::new(0, move || press.again()).forget();
            }
        }
    }
}

impl Root {
    /// A screen that is there is enough until somebody wants more.
    fn wait(&mut self, document: &Document, ctx: &Context<Self>) {
        let wanted = ctx.link().callback(|()| Msg::Wanted);
        let listen = |to: &web_sys::EventTarget, what: &'static str| {
            let wanted = wanted.clone();
            EventListener::new_with_options(
                to,
                what,
                EventListenerOptions::run_in_capture_phase(),
                move |_| {
                    wanted.emit(());
                },
            )
        };
        self.touches = TOUCHES.into_iter().map(|what| listen(document, what)).collect();
        self.touches.extend(web_sys::window().map(|window| listen(&window, "hashchange")));
        Timeout::new(QUIET_MS, move || wanted.emit(())).forget();
        end_status(document);
        if let Some(root) = document.document_element() {
            let _ = root.set_attribute(MARK, WAITS);
        }
    }
}

/// Whether what this visit begins with is on the screen: the first screen, or that of the room that a link opens.
fn has_screen(document: &Document, is_first: bool) -> bool {
    match document.document_element().and_then(|root| root.get_attribute(MARK)) {
        None => is_first,
        Some(mark) => mark == ROOM,
    }
}

fn end_status(document: &Document) {
    if let Some(status) = document.get_element_by_id(STATUS) {
        status.remove();
    }
}

fn fetch(ctx: &Context<Root>) {
    let link = ctx.link().clone();
    spawn_local(async move {
        let ready = link.callback(|app: Option<_>| app.map_or(Msg::NotFetched, Msg::Fetched));
        match cut::page().await {
            Ok(start) => start(link.callback(Msg::App), ready),
            Err(..) => link.send_message(Msg::NotFetched),
        }
    });
}

/// Starts the page: its messages go to the first callback, and the page itself to the second; `None`, if what it needs to
/// begin with could not be fetched.
type Start = fn(Callback<Box<dyn Any>>, Callback<Option<Box<dyn App>>>);

const START: Start = shell::start;

/// Where the program is cut: what only this leads to is a part of its own, which follows the first screen.
#[cfg(feature = "parts")]
#[allow(clippy::unnecessary_wraps, reason = "what is fallible is the fetching, in front of the function")]
mod cut {
    use super::{START, Start};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    #[wasm_split(page, fallible)]
    pub(super) fn page() -> Result<Start, SplitLoaderError> {
        Ok(START)
    }
}

#[cfg(not(feature = "parts"))]
mod cut {
    use super::{START, Start};

    pub(super) fn page() -> std::future::Ready<Result<Start, ()>> {
        std::future::ready(Ok(START))
    }
}

/// How an element is found again after it was drawn anew: by its `id`, or among those of its kind with the same text and in
/// the same group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Like {
    id: String,
    selector: String,
    text: Option<String>,
    index: usize,
}

impl Like {
    fn of(element: &Element) -> Self {
        let group = element.closest("fieldset, header, footer, main").ok().flatten();
        let group = group.map_or(String::new(), |group| {
            let class = group.class_name();
            if class.is_empty() { group.tag_name() } else { format!(".{}", class.replace(' ', ".")) }
        });
        let selector = format!("#{APP} {group} {}", element.tag_name());
        let is_field = element.matches(FIELDS).unwrap_or_default();
        let text = (!is_field).then(|| element.text_content().unwrap_or_default());
        let mut like = Self { id: element.id(), selector, text, index: 0 };
        let index = like.all().position(|other| other == *element);
        like.index = index.unwrap_or_default();
        like
    }

    fn all(&self) -> impl Iterator<Item = Element> {
        elements(&self.selector)
            .filter(|element: &Element| self.text.is_none() || element.text_content() == self.text)
    }

    fn find(&self) -> Option<HtmlElement> {
        let found = if self.id.is_empty() {
            self.all().nth(self.index)
        } else {
            document()?.get_element_by_id(&self.id)
        };
        found?.dyn_into().ok()
    }

    fn press(&self) {
        if let Some(element) = self.find() {
            let _ = element.focus();
            element.click();
        }
    }

    fn focus(&self) {
        let lost = document().and_then(|document| document.active_element());
        if lost.is_none_or(|active| active.tag_name() == "BODY")
            && let Some(element) = self.find()
        {
            let _ = element.focus();
        }
    }
}

/// What a field holds beside what it was drawn with.
struct Typed {
    like: Like,
    content: Content,
}

enum Content {
    Text(String),
    Checked(bool),
}

impl Typed {
    fn of(element: &Element) -> Option<Self> {
        let content = if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            match input.type_().as_str() {
                "checkbox" | "radio" => {
                    (input.checked() != input.default_checked()).then(|| Content::Checked(input.checked()))
                }
                _ => changed(input.value(), &input.default_value()),
            }
        } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
            changed(area.value(), &area.default_value().unwrap_or_default())
        } else {
            let select = element.dyn_ref::<HtmlSelectElement>()?;
            (select.selected_index() > 0).then(|| Content::Text(select.value()))
        };
        Some(Self { like: Like::of(element), content: content? })
    }

    /// Types, chooses or checks the same in the field as it is now.
    fn again(&self) {
        let Some(element) = self.like.find() else { return };
        match &self.content {
            Content::Checked(checked) => {
                let input = element.dyn_ref::<HtmlInputElement>();
                if let Some(input) = input.filter(|input| input.checked() != *checked) {
                    // Of radios, only the chosen one tells.
                    if *checked || input.type_() == "checkbox" {
                        input.click();
                    }
                }
            }
            Content::Text(text) => {
                if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
                    input.set_value(text);
                    tell(&element, "input");
                } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
                    area.set_value(text);
                    tell(&element, "input");
                } else if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
                    select.set_value(text);
                    tell(&element, "change");
                }
            }
        }
    }
}

fn changed(value: String, default: &str) -> Option<Content> {
    (value != default).then_some(Content::Text(value))
}

fn tell(element: &Element, what: &str) {
    let init = EventInit::new();
    init.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(what, &init) {
        let _ = element.dispatch_event(&event);
    }
}

fn typed() -> Vec<Typed> {
    elements(&format!("#{APP} :is({FIELDS})")).filter_map(|element: Element| Typed::of(&element)).collect()
}

fn focused() -> Option<Like> {
    let active = document()?.active_element()?;
    active.closest(&format!("#{APP}")).ok()??;
    Some(Like::of(&active))
}

/// What was pressed, to be pressed again.
pub(crate) enum Press {
    On(Like),
    Key(KeyboardEvent),
}

impl Press {
    fn again(&self) {
        match self {
            Self::On(like) => like.press(),
            Self::Key(key) => {
                // An event can be sent once, so another is made of it. An event is what a new one wants to know.
                let like = js_sys::Reflect::get(key, &"constructor".into()).ok();
                let like = like.and_then(|like| like.dyn_into::<js_sys::Function>().ok());
                let given = js_sys::Array::of2(&key.type_().into(), key);
                let made = like.and_then(|like| js_sys::Reflect::construct(&like, &given).ok());
                if let (Some(document), Some(Ok(event))) = (document(), made.map(JsCast::dyn_into::<Event>)) {
                    let _ = document.dispatch_event(&event);
                }
            }
        }
    }
}

/// Notes what is pressed, but for what works already: the fields, and links.
fn presses(document: &Document, send: &Callback<Press>) -> [EventListener; 2] {
    let (clicked, typed) = (send.clone(), send.clone());
    let options = EventListenerOptions::run_in_capture_phase();
    let clicks = EventListener::new_with_options(document, "click", options, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let pressed =
            target.and_then(|target| target.closest(&format!("#{APP} :is({PRESSED})")).ok().flatten());
        if let Some(element) = pressed {
            let _ = element.set_attribute("aria-busy", "true");
            clicked.emit(Press::On(Like::of(&element)));
        }
    });
    let options = EventListenerOptions::enable_prevent_default();
    let keys = EventListener::new_with_options(document, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let held = event.ctrl_key() || event.meta_key();
        if opens_palette(&event.key(), held, event.shift_key()) {
            event.prevent_default();
            typed.emit(Press::Key(event.clone()));
        }
    });
    [clicks, keys]
}

/// The elements in this one, to be drawn as they are.
fn children(of: &Element) -> Html {
    let children = of.children();
    (0..children.length()).filter_map(|at| children.item(at)).map(|child| VNode::VRef(child.into())).collect()
}

/// Mounts the page into `#app`, whose first screen it takes over.
pub fn mount() {
    yew::set_custom_panic_hook(Box::new(app::report_panic));
    let Some(document) = document() else { return };
    if let Some(root) = document.get_element_by_id(APP) {
        let first = First::of(&document);
        let drawn = if first.is_none() { children(&root) } else { Html::default() };
        FOUND.set(Found { first, drawn, typed: typed(), focused: focused() });
        yew::Renderer::<Root>::with_root(root).render();
    }
}
