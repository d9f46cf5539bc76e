//! What the page looks like: `&Model` in, `Html` out, messages back. Makes no browser call and decides nothing.
//!
//! House rule for Yew 0.23: conditional and repeated children use only the `if` and `for` forms of `html!`, each region
//! in a wrapper of its own. Bare iterators and `Option` expressions beside an input make Yew recreate the input, and the
//! person loses focus and text.

use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use words::{Language, Message, msg, text};
use yew::prelude::*;

use crate::page::frame::{Pieces, frame};
use crate::page::palette::{self, Shown};
use crate::page::palette_view::dialog;
use crate::page::parts;
use crate::page::saved_view::shelf;
use crate::page::{BY_HAND, Model, Msg, Toast};
use crate::rooms::build;
use crate::setup::{HEADING, Notice, Room, Theme};
use crate::widgets::{Icon, Send, icon, kept, on_its_way, rich};

pub(crate) fn page(model: &Model, send: &Callback<Msg>) -> Html {
    let shared = send.reform(Msg::Shared);
    let open = |shown| send.reform(move |_: MouseEvent| Msg::Palette(palette::Msg::Opened(shown)));
    let content = match model.room {
        Room::Build => parts::at_hand().setup.map(|part| (part.view)(model, send)),
        Room::Connect => parts::at_hand().connect.map(|part| {
            let send = Send::new(send.reform(Msg::Connect), shared);
            (part.view)(&model.connect, model.context(), &send)
        }),
        Room::Check => parts::at_hand()
            .check
            .map(|part| (part.view)(&model.check, &Send::new(send.reform(Msg::Check), shared))),
        Room::Centers => parts::at_hand().centers.map(|part| {
            (part.view)(&model.live, model.draft.center, &Send::new(send.reform(Msg::Live), shared))
        }),
        Room::Trust => parts::at_hand().trust.map(|part| {
            let send = Send::new(send.reform(Msg::Trust), shared);
            (part.view)(&model.trust, &model.page, model.built.as_deref(), &send)
        }),
        Room::Learn => parts::at_hand().learn.map(|part| {
            (part.view)(&model.learn, model.context(), &Send::new(send.reform(Msg::Learn), shared))
        }),
    };
    let content =
        content.unwrap_or_else(|| if model.why_lacking().is_some() { Html::default() } else { on_its_way() });
    frame(Pieces {
        skip: html! {
            <button type="button" class="skip" onclick={send.reform(|_| Msg::SkipPressed)}>{ text!("page-skip") }</button>
        },
        header: {
            let shows = (model.room, model.theme, language_chosen(model), model.language);
            kept(("header", 0), |of| *of == shows, || shows, || header(model, send))
        },
        heading: html! { <h1 id={HEADING} tabindex="-1">{ model.room.title() }</h1> },
        remarks: html! {
            <div class="remarks">
                <div>
                    if let Some(why) = model.why_lacking() {
                        { lacking(why, send) }
                    }
                </div>
                <div>
                    if let Some((wanted, Some(why))) = &model.unspoken {
                        { unspoken(*wanted, why, model, send) }
                    }
                </div>
                { remarks(model, send) }
            </div>
        },
        offers: html! {
            <div class="offers">
                if let Some(part) = parts::at_hand().setup.filter(|_| model.offer.is_some()) {
                    { (part.offer)(model, send) }
                }
            </div>
        },
        shelf: html! {
            <div class="shelf">
                if model.room == Room::Build {
                    { shelf(model, &Send::new(send.reform(Msg::Shelf), send.reform(Msg::Shared))) }
                }
            </div>
        },
        room: model.room,
        content,
        toasts: toasts(model, send),
        announced: html! {
            <div class="sr" role="status">
                for (number, message) in &model.announced {
                    <p key={*number}>{ message }</p>
                }
            </div>
        },
        dialog: dialog(model, send),
        footer: html! {
            <footer>
                <p>{ text!("page-footer") }</p>
                <p id="version">
                    <span>{ msg!("about-version", facts = facts::VERSION, version = env!("CARGO_PKG_VERSION")) }</span>
                    { " " }
                    <span>
                        if let Some(build) = &model.built {
                            { msg!("about-build", build = build.clone()) }
                        }
                    </span>
                </p>
                <a
                    href={format!("#{}", Room::Trust.route())}
                    aria-current={(model.room == Room::Trust).then_some("page")}
                >{ Room::Trust.title() }</a>
                <button type="button" class="quiet" onclick={open(Shown::Keys)}>{ text!("page-keys-title") }</button>
            </footer>
        },
    })
}

fn header(model: &Model, send: &Callback<Msg>) -> Html {
    let open = send.reform(|_: MouseEvent| Msg::Palette(palette::Msg::Opened(Shown::Palette)));
    html! {
        <header class="top">
            <p class="name">{ text!("page-name") }</p>
            <nav aria-label={text!("page-nav-label").to_string()}>
                <ul>
                    for room in Room::NAVIGATION {
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
                <button type="button" class="quiet" onclick={open}>
                    { icon(Icon::Search) }<span>{ text!("page-palette-open") }</span><kbd aria-hidden="true">{ "Ctrl K" }</kbd>
                </button>
                { language(model, send) }
                { theme(model, send) }
            </div>
        </header>
    }
}

fn remarks(model: &Model, send: &Callback<Msg>) -> Html {
    if model.remarks.is_empty() {
        return html! {};
    }
    html! {
        <section class="finding warning" aria-label={text!("page-notes-label").to_string()}>
            <ul>
                for (index, remark) in model.remarks.iter().enumerate() {
                    <li key={index}>{ remark }</li>
                }
            </ul>
            <button type="button" onclick={send.reform(|_| Msg::NotesDismissed)}>{ text!("page-notes-read") }</button>
        </section>
    }
}

fn toasts(model: &Model, send: &Callback<Msg>) -> Html {
    html! {
        <section class="toasts" aria-label={text!("page-messages").to_string()}>
            <div role="status" aria-atomic="false">
                for toast in &model.toasts {
                    <div key={toast.id} class={classes!("toast", class_of(&toast.notice))}>
                        { toast_of(toast, model, send) }
                    </div>
                }
            </div>
        </section>
    }
}

/// The room Set up.
pub(super) fn setup(model: &Model, send: &Callback<Msg>) -> Html {
    let send = Send::new(send.reform(Msg::Build), send.reform(Msg::Shared));
    if model.build.other.open {
        return match parts::at_hand().providers {
            Some(others) => (others.view)(&model.built(), &send),
            None if model.why_lacking().is_some() => Html::default(),
            None => on_its_way(),
        };
    }
    build::view::room(&model.built(), (parts::at_hand().picker, parts::at_hand().targets), &send)
}

/// What a link would set, before it replaces anything.
pub(super) fn offer(model: &Model, send: &Callback<Msg>) -> Html {
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

fn language_chosen(model: &Model) -> Language {
    model.unspoken.as_ref().map_or(model.language, |(wanted, _)| *wanted)
}

fn language(model: &Model, send: &Callback<Msg>) -> Html {
    let onchange = send.reform(|e: Event| {
        let tag = e.target_unchecked_into::<HtmlSelectElement>().value();
        Msg::LanguageChosen(Language::of(&tag).unwrap_or_default())
    });
    let chosen = language_chosen(model);
    html! {
        <select class="languages" aria-label={text!("page-language").to_string()} {onchange}>
            for language in Language::ALL {
                <option
                    key={language.tag()}
                    value={language.tag()}
                    lang={language.tag()}
                    selected={language == chosen}
                >{ language.name() }</option>
            }
        </select>
    }
}

/// The sentences of a language could not be fetched.
fn unspoken(wanted: Language, why: &str, model: &Model, send: &Callback<Msg>) -> Html {
    let choose = |language| send.reform(move |_: MouseEvent| Msg::LanguageChosen(language));
    let shown = model.language;
    html! {
        <div class="finding error" role="alert">
            <p>{ msg!("page-language-missing", language = wanted.name()) }</p>
            <p lang="en">{ why }</p>
            <p class="actions">
                <button type="button" onclick={choose(wanted)}>{ text!("page-part-retry") }</button>
                <button type="button" onclick={choose(shown)}>{ msg!("page-language-keep", language = shown.name()) }</button>
            </p>
        </div>
    }
}

/// A part of the program that is needed could not be fetched.
fn lacking(why: &str, send: &Callback<Msg>) -> Html {
    html! {
        <div class="finding error" role="alert">
            <p>{ text!("page-part-missing") }</p>
            <p>{ why }</p>
            <p>{ text!("page-part-advice") }</p>
            <p class="actions">
                <button type="button" onclick={send.reform(|_| Msg::RetryPressed)}>{ text!("page-part-retry") }</button>
                <button type="button" onclick={send.reform(|_| Msg::ReloadPressed)}>{ text!("page-part-reload") }</button>
            </p>
        </div>
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
