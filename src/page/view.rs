//! What the page looks like: `&Model` in, `Html` out, messages back. Knows no browser call and decides nothing.
//!
//! House rule for Yew 0.23: conditional and repeated children use only the `if` and `for` forms of `html!`, each region
//! in a wrapper of its own. Bare iterators and `Option` expressions beside an input make Yew recreate the input, and the
//! person loses focus and text.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::page::{BY_HAND, MAIN, Model, Msg, Notice, Room};
use crate::rooms::build::view as build;
use crate::rooms::centers::view as centers;
use crate::rooms::check::view as check;
use crate::rooms::connect::view as connect;
use crate::widgets::{Send, button, link_out};

/// The whole page.
pub(crate) fn page(model: &Model, send: &Send) -> Html {
    html! {
        <>
            <header class="top">
                <h1>{ "Zoho OAuth Workbench" }</h1>
                <nav aria-label="Rooms">
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
            </header>
            <div class={classes!("notices", model.notice.is_none().then_some("quiet"))}>{ notice(model, send) }</div>
            <div class="remarks">
                if !model.remarks.is_empty() {
                    <section class="finding warning" aria-label="About the link">
                        <ul>
                            for (index, remark) in model.remarks.iter().enumerate() {
                                <li key={index}>{ remark.message().to_string() }</li>
                            }
                        </ul>
                        { button("Understood", "", send, || Msg::NotesDismissed) }
                    </section>
                }
            </div>
            <main id={MAIN} tabindex="-1">
                if model.room == Room::Build {
                    <div key="build" class="build">{ build::room(model, send) }</div>
                } else if model.room == Room::Connect {
                    <div key="connect" class="connect">{ connect::room(model, send) }</div>
                } else if model.room == Room::Check {
                    <div key="check" class="check">{ check::room(model, send) }</div>
                } else {
                    <div key="centers" class="centers">{ centers::room(model, send) }</div>
                }
            </main>
            <footer>
                <p>
                    { "This page runs in your browser only. It keeps what you type in this tab until you close it; tokens, \
                       codes and a client secret live in memory alone. Its Content Security Policy lets it talk to nobody \
                       but its own host and Zoho's accounts and API hosts. It is not made by Zoho." }
                </p>
            </footer>
        </>
    }
}

/// What the page just did, said on the screen and to a screen reader.
fn notice(model: &Model, send: &Send) -> Html {
    let mut by_hand = None;
    let (words, undo) = match &model.notice {
        None => (String::new(), false),
        Some(Notice::Copied(label)) => (format!("Copied: {label}."), false),
        Some(Notice::CopyRefused(label)) => (
            format!("The browser did not let the page copy {label}. It is selected now: press Ctrl+C, or \u{2318}C on a Mac."),
            false,
        ),
        Some(Notice::CopyByHand { label, text }) => {
            by_hand = Some(text.clone());
            (
                format!("The browser did not let the page copy {label}. Here it is: press Ctrl+C, or \u{2318}C on a Mac."),
                false,
            )
        }
        Some(Notice::Replaced(words)) => ((*words).to_owned(), model.earlier.is_some()),
        Some(Notice::LinkWithout(keys)) => (
            format!("The link leaves out {}, because it looks like a secret.", keys.join(", ")),
            false,
        ),
        Some(Notice::LinkRefused(why)) => (why.to_string(), false),
        Some(Notice::Masked) => (
            "There was a token, a code or a secret in what you pasted. It was masked at once and is not kept. If \
             anybody else could have seen it, revoke it."
                .to_owned(),
            false,
        ),
    };
    let masked = model.notice == Some(Notice::Masked);
    html! {
        <>
            // The text changes by one space with every notice, so that a screen reader says the same words again.
            <p role="status" class={classes!("notice", masked.then_some("warning"))}>{ words }{ if model.notices.is_multiple_of(2) { "" } else { " " } }</p>
            <div class="by-hand">
                if let Some(text) = by_hand {
                    <textarea
                        id={BY_HAND}
                        readonly=true
                        rows="4"
                        value={text}
                        aria-label="The text to copy"
                        onfocus={|e: FocusEvent| e.target_unchecked_into::<HtmlTextAreaElement>().select()}
                    />
                }
            </div>
            <div class="undo">
                if undo {
                    { button("Undo", "", send, || Msg::UndoPressed) }
                }
                if masked {
                    { button("Close", "", send, || Msg::NoticeDismissed) }
                }
            </div>
        </>
    }
}

/// The sentence under a form that says where in Zoho it is.
pub(crate) fn place(words: &str, host: Option<&str>) -> Html {
    html! {
        <p class="place">
            <span>{ words }</span>
            if let Some(host) = host {
                <>{ " " }{ link_out(&format!("https://{host}"), &format!("Open {host}")) }</>
            }
        </p>
    }
}
