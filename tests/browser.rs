//! The page inside a real browser, where only a DOM can tell: what Yew does to inputs while a person types, and what
//! the shell leaves in the browser's storage. Run by `./dev test wasm`.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    reason = "a helper of a test that finds no browser has nothing better to do than to panic"
)]

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, Event, EventInit, HtmlElement, HtmlInputElement, Storage};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn storage() -> Storage {
    web_sys::window().unwrap().session_storage().unwrap().unwrap()
}

/// Waits until Yew has drawn: it does so in a microtask, at the latest in the next frame.
async fn drawn() {
    let next_frame = Promise::new(&mut |resolve, _| {
        web_sys::window()
            .unwrap()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 50)
            .unwrap();
    });
    JsFuture::from(next_frame).await.unwrap();
}

/// A fresh page in a place of its own; the one before is gone.
async fn mounted() -> Element {
    storage().clear().unwrap();
    if let Some(earlier) = document().get_element_by_id("app") {
        earlier.remove();
    }
    let place = document().create_element("div").unwrap();
    place.set_id("app");
    document().body().unwrap().append_child(&place).unwrap();
    workbench::root::mount();
    drawn().await;
    place
}

fn input(place: &Element, id: &str) -> HtmlInputElement {
    place.query_selector(&format!("#{id}")).unwrap().unwrap().unchecked_into()
}

async fn typed(input: &HtmlInputElement, text: &str) {
    input.set_value(text);
    let bubbles = EventInit::new();
    bubbles.set_bubbles(true);
    input.dispatch_event(&Event::new_with_event_init_dict("input", &bubbles).unwrap()).unwrap();
    drawn().await;
}

/// Opens a sheet of Set up: those that are closed draw nothing.
async fn opened(place: &Element, sheet: &str) {
    let button = place.query_selector(&format!("#sheet-{sheet}-button")).unwrap().unwrap();
    if button.get_attribute("aria-expanded").as_deref() != Some("true") {
        button.unchecked_into::<HtmlElement>().click();
        drawn().await;
    }
}

fn field(place: &Element, key: &str) -> Option<String> {
    place.query_selector(&format!("[data-field={key}]")).unwrap().and_then(|found| found.text_content())
}

#[wasm_bindgen_test]
async fn what_is_typed_is_derived_at_once() {
    let place = mounted().await;
    assert_eq!(field(&place, "service-link-name"), None);
    typed(&input(&place, "in-service-name"), "Marketing Automation").await;
    assert_eq!(field(&place, "service-name").as_deref(), Some("Marketing Automation"));
    assert_eq!(field(&place, "service-link-name").as_deref(), Some("marketing_automation"));
}

/// Yew 0.23 recreates an input when its siblings change in the wrong form, and text and focus are lost.
#[wasm_bindgen_test]
async fn an_input_stays_itself_while_findings_come_and_go() {
    let place = mounted().await;
    opened(&place, "console").await;
    let client_id = input(&place, "in-client-id");
    client_id.focus().unwrap();
    for text in ["1", "1000.ABC ", "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234", "x y", ""] {
        typed(&client_id, text).await;
        assert!(client_id.is_same_node(Some(&input(&place, "in-client-id"))), "recreated at {text:?}");
        assert_eq!(client_id.value(), text);
        assert!(
            document().active_element().is_some_and(|active| active.is_same_node(Some(&client_id))),
            "{text:?}"
        );
    }
}

/// The last letter that is deleted does not fold the section away, with the focus in it.
#[wasm_bindgen_test]
async fn the_fields_for_the_form_at_zoho_stay_open_when_they_are_emptied() {
    let place = mounted().await;
    opened(&place, "service").await;
    let authorize_url = input(&place, "in-authorize-url");
    let details = authorize_url.closest("details").unwrap().unwrap();
    details.set_attribute("open", "").unwrap();
    authorize_url.focus().unwrap();
    for text in ["https://x", ""] {
        typed(&authorize_url, text).await;
        assert!(details.has_attribute("open"), "folded away at {text:?}");
        assert!(
            document().active_element().is_some_and(|active| active.is_same_node(Some(&authorize_url))),
            "{text:?}"
        );
    }
}

#[wasm_bindgen_test]
async fn the_tab_keeps_the_draft_but_no_secret() {
    let place = mounted().await;
    typed(&input(&place, "in-service-name"), "Kept").await;
    opened(&place, "console").await;
    typed(&input(&place, "in-client-id"), "0123456789abcdef0123456789abcdef0123456789").await;
    let kept = storage().get_item("workbench-draft").unwrap();
    assert_eq!(kept.as_deref(), Some("service=Kept"));
    assert_eq!(field(&place, "client-id"), None);
}
