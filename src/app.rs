//! What the page and the program that it starts with share, and tell each other.

use std::any::Any;
use std::cell::{Cell, RefCell};

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, CustomEventInit, Document};
use yew::Html;

/// The page itself, once it is there. Which type that is, the program that the page starts with does not know.
pub(crate) trait App {
    /// Takes one of the page's own messages in.
    fn update(&mut self, msg: Box<dyn Any>);
    fn view(&self) -> Html;
}

/// What `boot.js`, which fetches the parts, found out about the last failure.
pub(crate) fn why_not_fetched() -> String {
    let told = Reflect::get(&js_sys::global(), &"workbenchPartError".into());
    told.ok().and_then(|told| told.as_string()).unwrap_or_default()
}

pub(crate) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The elements of the page that match, in their order.
pub(crate) fn elements<E: JsCast>(selector: &str) -> impl Iterator<Item = E> + use<E> {
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    (0..).map_while(move |at| found.as_ref()?.item(at)?.dyn_into().ok())
}

type Report = fn(&str) -> String;

thread_local! {
    /// The fragment that brings the draft back, for the panic hook: after a panic nothing else can be trusted.
    static RESUME: RefCell<String> = const { RefCell::new(String::new()) };
    /// What makes the report of a message that may quote what was typed. It comes with the page.
    static REPORT: Cell<Option<Report>> = const { Cell::new(None) };
}

/// Says how a report is made, once that is there.
pub(crate) fn report_with(report: Report) {
    REPORT.set(Some(report));
}

/// Notes what a reload is to open after a panic.
pub(crate) fn keep_for_panic(fragment: String) {
    RESUME.with(|resume| {
        if let Ok(mut resume) = resume.try_borrow_mut() {
            *resume = fragment;
        }
    });
}

/// Hands a report of the panic to `boot.js`: after a panic this code must not run again, so plain JavaScript shows it.
pub(crate) fn report_panic(info: &std::panic::PanicHookInfo<'_>) {
    // Without what finds secrets in it, the message stays here: its place is all that is told.
    let place = || info.location().map(ToString::to_string).unwrap_or_default();
    let report = REPORT.get().map_or_else(place, |report| report(&info.to_string()));
    let resume = RESUME.with(|resume| resume.try_borrow().map(|resume| resume.clone()).unwrap_or_default());
    let detail = js_sys::Object::new();
    let _ = Reflect::set(&detail, &"report".into(), &report.into());
    let _ = Reflect::set(&detail, &"resume".into(), &resume.into());
    let init = CustomEventInit::new();
    init.set_detail(&detail);
    if let Some(window) = web_sys::window()
        && let Ok(event) = CustomEvent::new_with_event_init_dict("workbench-panic", &init)
    {
        let _ = window.dispatch_event(&event);
    }
}
