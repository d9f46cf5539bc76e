//! What the page looks like: `&Model` in, `Html` out, messages back. Makes no browser call and decides nothing.
//!
//! House rule for Yew 0.23: conditional and repeated children use only the `if` and `for` forms of `html!`, each region
//! in a wrapper of its own. Bare iterators and `Option` expressions beside an input make Yew recreate the input, and the
//! person loses focus and text.

use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use words::{Message, msg, text};
use yew::prelude::*;

use crate::page::palette::{self, Shown};
use crate::page::palette_view::dialog;
use crate::page::saved_view::shelf;
use crate::page::{BY_HAND, Model, Msg, Toast};
use crate::rooms::{build, centers, check, connect};
use crate::setup::{HEADING, Notice, Room, Theme};
use crate::widgets::{Icon, Send, icon, rich};

pub(crate) fn page(model: &Model, send: &Callback<Msg>) -> Html {
    let shared = send.reform(Msg::Shared);
    let room = model.room.route();
    let open = |shown| send.reform(move |_: MouseEvent| Msg::Palette(palette::Msg::Opened(shown)));
    let content = match model.room {
        Room::Build => build::view::room(&model.built(), &Send::new(send.reform(Msg::Build), shared)),
        Room::Connect => {
            let send = Send::new(send.reform(Msg::Connect), shared);
            connect::view::room(&model.connect, model.context(), &send)
        }
        Room::Check => check::view::room(&model.check, &Send::new(send.reform(Msg::Check), shared)),
        Room::Centers => {
            centers::view::room(&model.live, model.draft.center, &Send::new(send.reform(Msg::Live), shared))
        }
    };
    html! {
        <>
            <button type="button" class="skip" onclick={send.reform(|_| Msg::SkipPressed)}>{ text!("page-skip") }</button>
            <header class="top">
                <p class="name">{ text!("page-name") }</p>
                <nav aria-label={text!("page-nav-label").to_string()}>
                    <ul>
                        for room in Room::ALL {
                            <li key={room.route()}>
                                <a
                                    href={format!("#{}", room.route())}
                                    aria-current={(room == model.room).then_some("page")}
                                >{ room.title() }</a>
                            </li>
                        }
                    </ul>
                </nav>
                <div class="tools">
                    <button type="button" class="quiet" onclick={open(Shown::Palette)}>
                        { icon(Icon::Search) }<span>{ text!("page-palette-open") }</span><kbd aria-hidden="true">{ "Ctrl K" }</kbd>
                    </button>
                    { theme(model, send) }
                </div>
            </header>
            <main id="main">
                <h1 id={HEADING} tabindex="-1">{ model.room.title() }</h1>
                <div class="remarks">
                    if !model.remarks.is_empty() {
                        <section class="finding warning" aria-label={text!("page-notes-label").to_string()}>
                            <ul>
                                for (index, remark) in model.remarks.iter().enumerate() {
                                    <li key={index}>{ remark }</li>
                                }
                            </ul>
                            <button type="button" onclick={send.reform(|_| Msg::NotesDismissed)}>
                                { text!("page-notes-read") }
                            </button>
                        </section>
                    }
                </div>
                <div class="offers">
                    if model.offer.is_some() {
                        { offer(model, send) }
                    }
                </div>
                <div class="shelf">
                    if model.room == Room::Build {
                        { shelf(model, &Send::new(send.reform(Msg::Shelf), send.reform(Msg::Shared))) }
                    }
                </div>
                <div key={room} class={room}>{ content }</div>
            </main>
            <section class="toasts" aria-label={text!("page-messages").to_string()}>
                <div role="status" aria-atomic="false">
                    for toast in &model.toasts {
                        <div key={toast.id} class={classes!("toast", class_of(&toast.notice))}>
                            { toast_of(toast, model, send) }
                        </div>
                    }
                </div>
            </section>
            <div class="sr" role="status">
                for (number, message) in &model.announced {
                    <p key={*number}>{ message }</p>
                }
            </div>
            { dialog(model, send) }
            <footer>
                <p>{ text!("page-footer") }</p>
                <button type="button" class="quiet" onclick={open(Shown::Keys)}>{ text!("page-keys-title") }</button>
            </footer>
        </>
    }
}

/// What a link would set, before it replaces anything.
fn offer(model: &Model, send: &Callback<Msg>) -> Html {
    html! {
        <section class="sheet offer" aria-labelledby="offer">
            <h2 id="offer">{ text!("page-offer") }</h2>
            <p>{ text!("page-offer-hint") }</p>
            <dl class="pairs">
                for (index, (label, value)) in model.offered().into_iter().enumerate() {
                    <div key={index}><dt>{ label }</dt><dd>{ value }</dd></div>
                }
            </dl>
            <p class="actions">
                <button type="button" class="primary" onclick={send.reform(|_| Msg::LinkTaken)}>
                    { text!("page-offer-open") }
                </button>
                <button type="button" onclick={send.reform(|_| Msg::LinkDeclined)}>{ text!("page-offer-keep") }</button>
            </p>
        </section>
    }
}

fn theme(model: &Model, send: &Callback<Msg>) -> Html {
    let name = |theme| match theme {
        Theme::System => text!("page-theme-system"),
        Theme::Light => text!("page-theme-light"),
        Theme::Dark => text!("page-theme-dark"),
    };
    let onchange = send.reform(|e: Event| {
        let id = e.target_unchecked_into::<HtmlSelectElement>().value();
        Msg::ThemeChosen(Theme::from_id(&id).unwrap_or_default())
    });
    html! {
        <select aria-label={text!("page-theme").to_string()} {onchange}>
            for theme in Theme::ALL {
                <option key={theme.id()} value={theme.id()} selected={theme == model.theme}>{ name(theme) }</option>
            }
        </select>
    }
}

fn class_of(notice: &Notice) -> Option<&'static str> {
    matches!(
        notice,
        Notice::Apart(_)
            | Notice::LinkWithout(_)
            | Notice::Masked
            | Notice::ResponseUnread
            | Notice::StorageFull
    )
    .then_some("warning")
}

fn toast_of(toast: &Toast, model: &Model, send: &Callback<Msg>) -> Html {
    let id = toast.id;
    let message = message_of(&toast.notice);
    let text_id = format!("toast-{id}");
    let undo = model.build.can_undo() && matches!(toast.notice, Notice::Replaced(_));
    let redo = model.build.can_redo() && toast.notice == Notice::Undone;
    html! {
        <>
            <p id={text_id.clone()} class="notice">{ rich(&message) }</p>
            <div class="by-hand">
                if let Notice::CopyRefused { text: Some(text), .. } = &toast.notice {
                    <textarea
                        id={BY_HAND}
                        readonly=true
                        rows="4"
                        value={text.clone()}
                        aria-label={text!("page-text-to-copy").to_string()}
                        onfocus={|e: FocusEvent| e.target_unchecked_into::<HtmlTextAreaElement>().select()}
                    />
                }
            </div>
            <div class="toast-actions">
                if undo {
                    <button type="button" onclick={send.reform(|_| Msg::UndoPressed)}>{ text!("page-undo") }</button>
                }
                if redo {
                    <button type="button" onclick={send.reform(|_| Msg::RedoPressed)}>{ text!("page-redo") }</button>
                }
                <button type="button" aria-describedby={text_id} onclick={send.reform(move |_| Msg::ToastDismissed(id))}>
                    { text!("page-close") }
                </button>
            </div>
        </>
    }
}

fn message_of(notice: &Notice) -> Message {
    match notice {
        Notice::CopyRefused { label, text: None } => msg!("page-copy-refused", label),
        Notice::CopyRefused { label, .. } => msg!("page-copy-by-hand", label),
        Notice::Replaced(said) => (*said).into(),
        Notice::Undone => text!("page-undone").into(),
        Notice::Said(message) | Notice::Apart(message) => message.clone(),
        Notice::LinkWithout(keys) => msg!("page-link-without", keys = keys.join(", ")),
        Notice::Masked => text!("page-masked").into(),
        Notice::ResponseUnread => text!("page-response-unread").into(),
        Notice::StorageFull => text!("page-storage-full").into(),
    }
}
