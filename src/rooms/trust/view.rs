//! What the room Privacy and security looks like.

use words::{Text, msg, text};
use yew::prelude::*;

use super::{Asked, ITEMS, Item, Kind, Msg, Offline, Seen, Trust};
use crate::widgets::{button, copy_field, rich};

type Send = crate::widgets::Send<Msg>;

/// The `id` of the button that asks once more.
const SURE: &str = "trust-sure";

/// The room; `page` is the address of the page without query and fragment, and `built` says which build it is.
pub(crate) fn room(trust: &Trust, page: &str, built: Option<&str>, send: &Send) -> Html {
    let unseen = Seen::default();
    let seen = trust.seen.as_ref().unwrap_or(&unseen);
    let section = |id: &'static str, title: Text, body: Html| {
        html! {
            <section class="sheet pane" aria-labelledby={id}>
                <h2 {id}>{ title }</h2>
                { body }
            </section>
        }
    };
    html! {
        <>
            <p class="hint">{ text!("trust-intro") }</p>
            <div role="status">
                if seen.offline == Offline::File {
                    <p class="finding note">{ text!("trust-file") }</p>
                }
            </div>
            { section("trust-stored", text!("trust-stored"), stored(trust, seen, send)) }
            { section("trust-requests", text!("trust-requests"), requests(seen, send)) }
            { section("trust-offline", text!("trust-offline"), offline(trust, seen, send)) }
            { section("trust-promises", text!("trust-promises"), promises()) }
            { section("trust-build", text!("trust-build"), build(page, built, seen.offline == Offline::File, send)) }
            { section("trust-licenses", text!("trust-licenses"), licenses(seen)) }
            { section("trust-accessibility", text!("trust-accessibility"), html! {
                <p>{ text!("trust-accessibility-text") }</p>
            }) }
            { section("trust-report", text!("trust-report"), html! {
                <>
                    <p>{ text!("trust-report-fault") }</p>
                    <p>
                        { text!("trust-report-vulnerability") }{ " " }
                        <a href="/.well-known/security.txt">{ text!("trust-report-contact") }</a>
                    </p>
                </>
            }) }
        </>
    }
}

fn columns<const N: usize>(titles: [Text; N]) -> Html {
    html! {
        <thead>
            <tr>
                for (index, title) in titles.into_iter().enumerate() {
                    <th key={index} scope="col">{ title }</th>
                }
            </tr>
        </thead>
    }
}

fn stored(trust: &Trust, seen: &Seen, send: &Send) -> Html {
    let titles = [
        text!("trust-column-what"),
        text!("trust-column-place"),
        text!("trust-column-until"),
        text!("trust-column-now"),
    ];
    let row = |item: &'static Item| {
        let now = seen
            .size(item)
            .map_or_else(|| text!("trust-nothing").into(), |size| msg!("trust-size", size = size));
        html! {
            <tr key={item.key}>
                <th scope="row">{ item.what }</th>
                <td data-label={text!("trust-column-place").to_string()}>{ item.place.title() }</td>
                <td data-label={text!("trust-column-until").to_string()}>{ item.place.how_long() }</td>
                <td data-label={text!("trust-column-now").to_string()} data-kept={item.key}>{ now }</td>
            </tr>
        }
    };
    html! {
        <>
            <p>{ text!("trust-stored-hint") }</p>
            <div class="scroll stacks" role="region" aria-labelledby="trust-stored" tabindex="0">
                <table>
                    { columns(titles) }
                    <tbody>
                        for item in &ITEMS {
                            { row(item) }
                        }
                    </tbody>
                </table>
            </div>
            <div class="others">
                if seen.others > 0 {
                    <p class="finding warning">{ msg!("trust-others", count = seen.others) }</p>
                }
            </div>
            <p class="hint">{ text!("trust-delete-hint") }</p>
            <p class="actions">
                if trust.sure {
                    <span id={SURE}>{ text!("trust-delete-sure") }</span>
                    <button
                        type="button"
                        class="primary"
                        aria-describedby={SURE}
                        onclick={send.reform(|_: MouseEvent| Msg::DeleteConfirmed)}
                    >{ text!("trust-delete-confirm") }</button>
                    { button(text!("page-cancel"), "", send, || Msg::DeleteCancelled) }
                } else {
                    { button(text!("trust-delete"), "", send, || Msg::DeletePressed) }
                }
            </p>
        </>
    }
}

fn requests(seen: &Seen, send: &Send) -> Html {
    let titles = [text!("trust-column-host"), text!("trust-column-kind"), text!("trust-column-count")];
    let row = |Asked { host, kind, count }: &Asked| {
        html! {
            <tr class={classes!((*kind == Kind::Foreign).then_some("error"))}>
                <th scope="row"><code>{ host }</code></th>
                <td data-label={text!("trust-column-kind").to_string()}>{ kind.title() }</td>
                <td data-label={text!("trust-column-count").to_string()}>{ *count }</td>
            </tr>
        }
    };
    html! {
        <>
            <div class="scroll stacks" role="region" aria-labelledby="trust-requests" tabindex="0">
                <table>
                    { columns(titles) }
                    <tbody id="asked">
                        if seen.asked.is_empty() {
                            <tr><th scope="row">{ text!("trust-none") }</th><td /><td /></tr>
                        }
                        for asked in &seen.asked {
                            { row(asked) }
                        }
                    </tbody>
                </table>
            </div>
            <div class="refused" role="status">
                if !seen.refused.is_empty() {
                    <p class="finding warning">{ msg!("trust-refused", hosts = seen.refused.join(", ")) }</p>
                }
            </div>
            <p class="hint">{ text!("trust-measured") }</p>
            <p class="actions">{ button(text!("trust-again"), "", send, || Msg::LookPressed) }</p>
        </>
    }
}

fn offline(trust: &Trust, seen: &Seen, send: &Send) -> Html {
    let state = match seen.offline {
        Offline::Impossible => text!("trust-offline-impossible").into(),
        Offline::File => text!("trust-offline-file").into(),
        Offline::Absent => text!("trust-offline-absent").into(),
        Offline::Kept(count) => msg!("trust-offline-kept", count = count),
    };
    let is_kept = matches!(seen.offline, Offline::Kept(_));
    html! {
        <>
            <p>{ text!("trust-offline-hint") }</p>
            <div role="status">
                <p id="offline-state">{ state }</p>
                if let Some(why) = &seen.failed {
                    <p class="finding error">{ msg!("trust-offline-failed", why = why.as_str()) }</p>
                }
            </div>
            <p class="actions">
                if is_kept || seen.offline == Offline::Absent {
                    <button
                        type="button"
                        disabled={trust.busy}
                        onclick={send.reform(move |_: MouseEvent| Msg::OfflinePressed(!is_kept))}
                    >{ if is_kept { text!("trust-offline-drop") } else { text!("trust-offline-keep") } }</button>
                }
            </p>
        </>
    }
}

fn promises() -> Html {
    let promises = [
        text!("trust-promise-hosts"),
        text!("trust-promise-secrets"),
        text!("trust-promise-answer"),
        text!("trust-promise-state"),
        text!("trust-promise-table"),
        text!("trust-promise-integrity"),
        text!("trust-promise-offline"),
    ];
    let limits = [
        text!("trust-limit-operator"),
        text!("trust-limit-origin"),
        text!("trust-limit-history"),
        text!("trust-limit-names"),
        text!("trust-limit-hosts"),
        text!("trust-limit-extensions"),
    ];
    let list = |texts: &[Text]| {
        html! {
            <ul>
                for (index, text) in texts.iter().enumerate() {
                    <li key={index}>{ rich(&(*text).into()) }</li>
                }
            </ul>
        }
    };
    html! {
        <>
            { list(&promises) }
            <h3>{ text!("trust-limits") }</h3>
            { list(&limits) }
        </>
    }
}

fn build(page: &str, built: Option<&str>, is_file: bool, send: &Send) -> Html {
    let folder = page.rfind('/').and_then(|at| page.get(..=at)).unwrap_or(page);
    let command = |id: &'static str, what: Text, label: Text, command: String| {
        html! {
            <div class="value">
                <p>{ rich(&what.into()) }</p>
                { copy_field(id, &label.to_string(), &command, send) }
            </div>
        }
    };
    html! {
        <>
            if let Some(built) = built {
                <p>{ rich(&text!("trust-build-intro").into()) }</p>
                <p><code data-field="build">{ built }</code></p>
                if !is_file {
                { command(
                    "check-program",
                    text!("trust-build-program"),
                    text!("trust-copy-program"),
                    format!("curl -s {folder}zoho-oauth-workbench-{built}_bg.wasm | sha256sum"),
                ) }
                { command(
                    "check-page",
                    text!("trust-build-page"),
                    text!("trust-copy-page"),
                    format!("curl -s {folder}index.html | sha256sum"),
                ) }
                }
                { command(
                    "check-release",
                    text!("trust-build-release"),
                    text!("trust-copy-release"),
                    "sha256sum -c --quiet SHA256SUMS".to_owned(),
                ) }
            } else {
                <p>{ text!("trust-build-unknown") }</p>
            }
        </>
    }
}

fn licenses(seen: &Seen) -> Html {
    html! {
        <>
            <p>{ text!("trust-licenses-text") }</p>
            <p>
                if seen.offline != Offline::File {
                    <a href="licenses.txt" target="_blank" rel="noopener noreferrer">{ text!("trust-licenses-link") }</a>
                }
            </p>
        </>
    }
}
