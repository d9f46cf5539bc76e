//! What is shown over the page: the palette, the list of keys, and the sheet for whoever takes the connection over.

use service::hand_over::{self, Line};
use web_sys::{HtmlDialogElement, HtmlInputElement};
use words::text;
use yew::prelude::*;

use super::palette::{BOX, DIALOG, KEYS, Msg, Shown, entry_id};
use super::{Model, Msg as PageMsg};
use crate::page::parts;
use crate::widgets::{Icon, Send, button, checkbox, copy_action, icon, on_its_way, rich};

pub(super) fn dialog(model: &Model, send: &Callback<PageMsg>) -> Html {
    let own = send.reform(PageMsg::Palette);
    let title = match model.palette.shown {
        Shown::Nothing => None,
        Shown::Palette => Some(text!("page-palette")),
        Shown::Keys => Some(text!("page-keys-title")),
        Shown::HandOver => Some(text!("page-hand-over")),
    };
    let onclose = {
        let own = own.clone();
        Callback::from(move |e: Event| {
            // The event comes late: something else may be shown by then.
            if !e.target_unchecked_into::<HtmlDialogElement>().open() {
                own.emit(Msg::Closed);
            }
        })
    };
    html! {
        <dialog id={DIALOG} {onclose} aria-label={title.map(|title| title.to_string())}>
            if let Some(title) = title {
                <div class="dialog-head">
                    <h2>{ title }</h2>
                    <button
                        type="button"
                        class="quiet"
                        aria-label={text!("page-close").to_string()}
                        onclick={own.reform(|_: MouseEvent| Msg::Closed)}
                    >{ icon(Icon::Close) }</button>
                </div>
                { parts::at_hand().tools.map_or_else(on_its_way, |tools| (tools.dialog)(model, send)) }
            }
        </dialog>
    }
}

/// What is in it.
pub(crate) fn content(model: &Model, send: &Callback<PageMsg>) -> Html {
    let own = Send::new(send.reform(PageMsg::Palette), send.reform(PageMsg::Shared));
    match model.palette.shown {
        Shown::Palette => palette(model, &own),
        Shown::Keys => keys(model, &own),
        Shown::HandOver => sheet(model, &own, send),
        Shown::Nothing => Html::default(),
    }
}

fn palette(model: &Model, send: &Send<Msg>) -> Html {
    let palette = &model.palette;
    let oninput =
        send.reform(|e: InputEvent| Msg::Typed(e.target_unchecked_into::<HtmlInputElement>().value()));
    let onkeydown = {
        let send = send.clone();
        Callback::from(move |e: KeyboardEvent| {
            let msg = match e.key().as_str() {
                "ArrowDown" => Msg::Moved { down: true },
                "ArrowUp" => Msg::Moved { down: false },
                "Enter" => Msg::Entered,
                _ => return,
            };
            e.prevent_default();
            send.emit(msg);
        })
    };
    let marked = (!palette.entries.is_empty()).then(|| entry_id(palette.at));
    html! {
        <div class="palette">
            <input
                id={BOX}
                type="text"
                role="combobox"
                autofocus=true
                aria-label={text!("page-palette").to_string()}
                aria-expanded="true"
                aria-controls="palette-list"
                aria-activedescendant={marked}
                autocomplete="off"
                spellcheck="false"
                placeholder={text!("page-palette-placeholder").to_string()}
                value={palette.query.clone()}
                {oninput}
                {onkeydown}
            />
            <ul id="palette-list" role="listbox" aria-label={text!("page-palette-results").to_string()}>
                for (index, entry) in palette.entries.iter().enumerate() {
                    <li
                        key={index}
                        id={entry_id(index)}
                        role="option"
                        aria-selected={if index == palette.at { "true" } else { "false" }}
                        onclick={send.reform(move |_: MouseEvent| Msg::Taken(index))}
                    >
                        <span>{ &entry.label }</span><span class="hint">{ entry.kind }</span>
                    </li>
                }
            </ul>
            <p class="hint" role="status">
                if palette.entries.is_empty() {
                    { text!("page-palette-none") }
                }
            </p>
        </div>
    }
}

fn keys(model: &Model, send: &Send<Msg>) -> Html {
    html! {
        <div class="keys">
            <dl class="pairs">
                for (key, what) in KEYS {
                    <div {key}><dt><kbd>{ key }</kbd></dt><dd>{ what }</dd></div>
                }
            </dl>
            { checkbox(!model.palette.no_single_keys, text!("page-keys-single"), send, || Msg::SingleKeysSwitched) }
        </div>
    }
}

fn sheet(model: &Model, own: &Send<Msg>, send: &Callback<PageMsg>) -> Html {
    let sheet = hand_over::hand_over(&model.draft);
    let print = send.reform(|_: MouseEvent| PageMsg::PrintPressed);
    html! {
        <article class="hand-over">
            <p class="actions">
                <button type="button" class="primary" onclick={print}>{ text!("page-print") }</button>
                { copy_action(text!("page-hand-over-markdown"), &hand_over::markdown(&sheet), own) }
                { button(text!("page-close"), "", own, || Msg::Closed) }
            </p>
            <h3>{ &sheet.title }</h3>
            for (index, part) in sheet.parts.iter().enumerate() {
                <section key={index}>
                    <h4>{ part.title }</h4>
                    <dl class="pairs">
                        for (number, line) in part.lines.iter().enumerate() {
                            <div key={number}>{ line_of(line) }</div>
                        }
                    </dl>
                </section>
            }
        </article>
    }
}

fn line_of(line: &Line) -> Html {
    match line {
        Line::Value(label, value) => html! { <><dt>{ label }</dt><dd><code>{ value }</code></dd></> },
        Line::Said(label, said) => html! { <><dt>{ label }</dt><dd>{ rich(said) }</dd></> },
        Line::Blank(label) => html! { <><dt>{ *label }</dt><dd class="blank"></dd></> },
    }
}
