//! The rim: mounts the page, carries effects out and turns what the browser says into messages. Parses nothing and
//! decides nothing.

use std::cell::RefCell;

use gloo_events::EventListener;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{CustomEvent, CustomEventInit, HtmlElement, Storage, Window};
use yew::prelude::*;

use crate::app::{Effect, Flags, Model, Msg};
use crate::oauth::pkce::{ENTROPY_BYTES, Entropy};
use crate::oauth::secret;
use crate::view;

/// Under which key the draft is kept in sessionStorage. It holds what a link holds, and so no secret.
const KEPT: &str = "workbench-draft";

thread_local! {
    /// The fragment that brings the draft back, for the panic hook: after a panic nothing else can be trusted.
    static RESUME: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The page as one component: the state lives here, and messages come in one at a time.
pub struct Root {
    model: Model,
    send: Callback<Msg>,
    _hash: Option<EventListener>,
}

impl Component for Root {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let send = ctx.link().callback(|msg: Msg| msg);
        let (model, effects) = Model::init(flags());
        for effect in effects {
            run(effect, &send);
        }
        let hash = web_sys::window().map(|window| {
            let send = send.clone();
            EventListener::new(&window, "hashchange", move |_| send.emit(Msg::AddressChanged(fragment())))
        });
        keep_for_panic(&model);
        Self { model, send, _hash: hash }
    }

    fn update(&mut self, _: &Context<Self>, msg: Msg) -> bool {
        for effect in self.model.update(msg) {
            run(effect, &self.send);
        }
        keep_for_panic(&self.model);
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        view::page(&self.model, &self.send)
    }
}

/// Mounts the page into `#app`, whose first screen it replaces.
pub fn mount() {
    yew::set_custom_panic_hook(Box::new(report_panic));
    let root = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("app"));
    if let Some(root) = root {
        yew::Renderer::<Root>::with_root(root).render();
    }
}

fn flags() -> Flags {
    let Some(window) = web_sys::window() else { return Flags::default() };
    let location = window.location();
    let page = location.origin().unwrap_or_default() + &location.pathname().unwrap_or_default();
    let kept = storage(&window).and_then(|storage| storage.get_item(KEPT).ok().flatten());
    Flags { fragment: fragment(), page, kept }
}

fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// sessionStorage, where the browser allows it.
fn storage(window: &Window) -> Option<Storage> {
    window.session_storage().ok().flatten()
}

fn keep_for_panic(model: &Model) {
    let fragment = model.resume();
    RESUME.with(|resume| {
        if let Ok(mut resume) = resume.try_borrow_mut() {
            *resume = fragment;
        }
    });
}

fn run(effect: Effect, send: &Callback<Msg>) {
    let Some(window) = web_sys::window() else { return };
    match effect {
        Effect::Copy { key, label, text } => copy(&window, key, label, &text, send.clone()),
        Effect::ReplaceFragment(fragment) => {
            let history = window.history();
            let _ = history
                .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&fragment)));
        }
        Effect::KeepDraft(draft) => {
            // A browser that forbids or has filled its storage costs only the draft on reload.
            let _ = storage(&window).map(|storage| storage.set_item(KEPT, &draft));
        }
        Effect::DrawEntropy => {
            if let (Some(state), Some(verifier)) = (entropy(&window), entropy(&window)) {
                send.emit(Msg::EntropyDrawn(state, verifier));
            }
        }
        Effect::Print => {
            let _ = window.print();
        }
        Effect::GoTo(field) => focus(&window, &format!("in-{}", field.key())),
        Effect::Focus(id) => focus(&window, &id),
    }
}

/// Moves the focus to the element with this `id`, out of whatever is folded around it.
fn focus(window: &Window, id: &str) {
    let target = window.document().and_then(|document| document.get_element_by_id(id));
    if let Some(target) = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
        open_around(&target);
        let _ = target.focus();
    }
}

/// Opens every folded part that holds the element: what is folded away cannot take the focus.
fn open_around(target: &HtmlElement) {
    let mut around = target.closest("details").ok().flatten();
    while let Some(details) = around {
        let _ = details.set_attribute("open", "");
        around = details.parent_element().and_then(|parent| parent.closest("details").ok().flatten());
    }
}

fn copy(window: &Window, key: String, label: String, text: &str, send: Callback<Msg>) {
    // Pages that are not served over https or from localhost have no clipboard at all.
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    let promise = clipboard
        .ok()
        .filter(|clipboard| !clipboard.is_undefined())
        .map(|_| window.navigator().clipboard().write_text(text));
    spawn_local(async move {
        let copied = match promise {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        if copied {
            send.emit(Msg::Copied(label));
        } else {
            select(&key);
            send.emit(Msg::CopyRefused(label));
        }
    });
}

/// Selects the value on the page, so that the person can copy it by hand.
fn select(key: &str) {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let element = document.query_selector(&format!("[data-field=\"{key}\"]")).ok().flatten();
    if let (Some(element), Ok(range), Ok(Some(selection))) =
        (element, document.create_range(), window.get_selection())
    {
        let _ = range.select_node_contents(&element);
        let _ = selection.remove_all_ranges();
        let _ = selection.add_range(&range);
    }
}

/// 256 bits from the browser's generator.
fn entropy(window: &Window) -> Option<Entropy> {
    let buffer = Uint8Array::new_with_length(u32::try_from(ENTROPY_BYTES).ok()?);
    window.crypto().ok()?.get_random_values_with_array_buffer_view(&buffer).ok()?;
    let mut bytes = [0; ENTROPY_BYTES];
    buffer.copy_to(&mut bytes);
    Some(Entropy::new(bytes))
}

/// Hands a report of the panic to `boot.js`: after a panic this code must not run again, so plain JavaScript shows it.
fn report_panic(info: &std::panic::PanicHookInfo<'_>) {
    let message = secret::mask(&info.to_string()).0;
    let report = format!("zoho-oauth-workbench {}\n{message}", env!("CARGO_PKG_VERSION"));
    let resume = RESUME.with(|resume| resume.try_borrow().map(|resume| resume.clone()).unwrap_or_default());
    let detail = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&detail, &"report".into(), &report.into());
    let _ = js_sys::Reflect::set(&detail, &"resume".into(), &resume.into());
    let init = CustomEventInit::new();
    init.set_detail(&detail);
    if let Some(window) = web_sys::window()
        && let Ok(event) = CustomEvent::new_with_event_init_dict("workbench-panic", &init)
    {
        let _ = window.dispatch_event(&event);
    }
}
