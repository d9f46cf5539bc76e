//! What the room Data centers looks like.

use std::cell::RefCell;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::rooms::centers::{self as live, Api, COLUMNS, Entry, Found, Live, Msg, Part, State};
use crate::widgets::{
    InputAttrs, Sheet, button, center_entries, class_of, confidence_mark, copy_action, copy_field,
    download_link, kept, link_out, paste_box, rich, select, sheet,
};
use facts::data_center::{Cell, Row, TABLE};
use facts::{Confidence, DataCenter, Source, product, server_info};
use words::{Language, Text, msg, text};

type Send = crate::widgets::Send<Msg>;

/// The room; `chosen` is the data center of Set up.
pub(crate) fn room(live: &Live, chosen: Option<DataCenter>, send: &Send) -> Html {
    let found = live.found();
    let center = live.center.or(chosen).unwrap_or(DataCenter::Us);
    // Words narrow the table down; a URL is answered above it.
    let rows: Vec<&Row> = if found.messages.is_empty() { found.rows.clone() } else { TABLE.iter().collect() };
    let values = kept(
        ("center", 0),
        |(of, probes)| *of == center && *probes == live.probes,
        || (center, live.probes.clone()),
        || one_center(live, center, send),
    );
    let part = |part: Part, id, title: Text, body: &dyn Fn() -> Html| {
        let of_part = Sheet {
            id,
            title: title.to_string(),
            status: String::new(),
            open: live.open == Some(part),
            done: false,
        };
        sheet(&of_part, Some(send.reform(move |_| Msg::Toggled(part))), body)
    };
    html! {
        <>
            <section class="sheet pane" aria-label={text!("centers-find").to_string()}>
                { search(live, found, send) }
            </section>
            <div class="beside">
                <section class="sheet pane" aria-labelledby="one-center">{ values }</section>
                <section class="sheet pane" aria-labelledby="live-test">{ live_test(live, center, send) }</section>
            </div>
            { part(Part::Apis, "apis", text!("centers-apis"), &|| apis(live, center, send)) }
            { part(Part::Compare, "all-centers", text!("centers-all"), &|| compare(live, &rows, send)) }
            { part(Part::ServerList, "server-list", text!("centers-list-title"), &|| list_of_servers(live, send)) }
        </>
    }
}

fn search(live: &Live, found: &Found, send: &Send) -> Html {
    let oninput =
        send.reform(|e: InputEvent| Msg::Searched(e.target_unchecked_into::<HtmlInputElement>().value()));
    html! {
        <>
            <p class="hint">{ msg!("centers-intro", date = facts::VERSION) }</p>
            <div class="field">
                <label for="in-find">{ text!("centers-find") }</label>
                <input
                    id="in-find"
                    type="text"
                    value={live.query.clone()}
                    {oninput}
                    placeholder={text!("centers-find-example").to_string()}
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                />
            </div>
            <div role="status" class="findings">
                for (index, (severity, message)) in found.messages.iter().enumerate() {
                    <div key={index} class={classes!("finding", class_of(*severity))}>{ rich(message) }</div>
                }
                if !live.query.trim().is_empty() {
                    <p key="shown" class="hint">
                        { msg!("centers-shown", all = TABLE.len(), shown = found.rows.len()) }
                    </p>
                }
            </div>
            <div class="right">
                if let Some(right) = &found.right {
                    <p>{ text!("centers-right") }</p>
                    { copy_field("right-url", &text!("centers-right-label").to_string(), right, send) }
                }
            </div>
        </>
    }
}

fn one_center(live: &Live, center: DataCenter, send: &Send) -> Html {
    let row = center.row();
    let chosen = |code: String| Msg::CenterChosen(DataCenter::from_location(&code).unwrap_or(DataCenter::Us));
    html! {
        <>
            <h2 id="one-center">{ msg!("centers-values", center = row.center.name()) }</h2>
            <div class="field pick">
                { select("in-center", text!("centers-center"), row.location, &center_entries(None), send, chosen) }
            </div>
            <div class="hint">
                if let Some(remark) = row.remark {
                    <p>{ remark }</p>
                }
            </div>
            <dl class="values">
                for Entry { id, title, value, confidence, sources, note } in live::entries(row) {
                    <div key={id.clone()} class="value">
                        <dt>{ title }</dt>
                        <dd>
                            { copy_field(
                                &format!("{}-{id}", row.location),
                                &msg!("centers-cell", center = row.center.name(), column = title).to_string(),
                                &value,
                                send,
                            ) }
                            { mark(confidence, &sources, note) }
                            { state_of(live, &value) }
                        </dd>
                    </div>
                }
            </dl>
        </>
    }
}

/// How far a value can be trusted, only where it is not official, and what to know before relying on it.
fn mark(confidence: Confidence, sources: &[Source], note: Option<Text>) -> Html {
    html! {
        if confidence != Confidence::Official {
            { confidence_mark(confidence, sources, note) }
        } else if let Some(note) = note {
            <details class="remark"><summary>{ text!("centers-note") }</summary><p>{ note }</p></details>
        }
    }
}

/// What the live test found out about a host.
fn state_of(live: &Live, host: &str) -> Html {
    html! {
        if let Some(state) = live.state_of(host) {
            <span class={classes!("probe", class_of_state(state))} data-probe={host.to_owned()}>
                { state.message() }
            </span>
        }
    }
}

fn class_of_state(state: State) -> &'static str {
    match state {
        State::Waiting | State::Stopped => "waiting",
        State::Readable(_) | State::Opaque(_) => "reachable",
        State::Failed(_) | State::Late => "silent",
    }
}

fn live_test(live: &Live, center: DataCenter, send: &Send) -> Html {
    let (done, all) = live.progress();
    let running = live.is_running();
    html! {
        <>
            <h2 id="live-test">{ text!("centers-live-title") }</h2>
            <p class="hint">
                { if live.asks_nobody { text!("centers-live-file") } else { text!("centers-live-intro") } }
            </p>
            <p class="actions">
                if live.asks_nobody {
                } else if running {
                    { button(text!("centers-stop"), "", send, || Msg::StopPressed) }
                } else {
                    { button(msg!("centers-test-one", center = center.name()), "", send, move || Msg::Pressed(Some(center))) }
                    { button(text!("centers-test"), "", send, || Msg::Pressed(None)) }
                }
                if all > 0 && !running {
                    { copy_action(text!("centers-copy-results"), &live.report(), send) }
                }
            </p>
            <div class="live-progress">
                if running {
                    <progress
                        max={all.to_string()}
                        value={done.to_string()}
                        aria-label={text!("centers-hosts-tested").to_string()}
                    />
                }
            </div>
            <div role="status">
                for (index, message) in live.conclusion().into_iter().enumerate() {
                    <p key={index}>{ message }</p>
                }
            </div>
        </>
    }
}

/// The URLs of the products' APIs: of every product in one center, or of one product in every center.
fn apis(live: &Live, center: DataCenter, send: &Send) -> Html {
    let mut products = vec![("", msg!("centers-every-product", center = center.name()).to_string())];
    let with_base = product::all().iter().filter(|product| product.base.is_some());
    products.extend(with_base.map(|product| (product.id, product.name.to_owned())));
    let one = !live.product.is_empty();
    let apis = live::apis(&live.product, (!one).then_some(center));
    html! {
        <>
            <p class="hint">{ text!("centers-apis-hint") }</p>
            <div class="field pick">
                { select("in-product", text!("centers-product"), &live.product, &products, send, Msg::ProductChosen) }
            </div>
            <dl class="values">
                for (index, Api { product, id, center, url, confidence, sources, notes }) in apis.into_iter().enumerate() {
                    <div key={index} class="value">
                        <dt>{ if one { center.name() } else { product } }</dt>
                        <dd>
                            { copy_field(
                                &format!("{}-api-{id}-{index}", center.row().location),
                                &msg!("centers-api-label", center = center.name(), product).to_string(),
                                &url,
                                send,
                            ) }
                            { mark(confidence, sources, notes.first().copied()) }
                        </dd>
                    </div>
                }
            </dl>
        </>
    }
}

fn compare(live: &Live, rows: &[&'static Row], send: &Send) -> Html {
    html! {
        <>
            <p class="actions">
                { for files() }
            </p>
            <p class="hint">{ text!("centers-download-hint") }</p>
            <div class="scroll" role="region" aria-label={text!("centers-table").to_string()} tabindex="0">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ text!("centers-center") }</th>
                            for (id, title) in COLUMNS {
                                <th key={id} scope="col">{ title }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for row in rows.iter().copied() {
                            <tr key={row.location}>{ cells(live, row, send) }</tr>
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

thread_local! {
    /// The files as JSON and as CSV, which are the same whatever is shown, with their links in one language.
    static FILES: RefCell<Option<(Language, [Html; 2])>> = const { RefCell::new(None) };
}

fn files() -> [Html; 2] {
    let made = || {
        let csv = download_link("zoho-data-centers.csv", "text/csv", &live::csv(), text!("centers-csv"));
        let json = &live::json();
        [download_link("zoho-data-centers.json", "application/json", json, text!("centers-json")), csv]
    };
    let language = Language::current();
    FILES.with_borrow_mut(|kept| {
        kept.take_if(|(of, _)| *of != language);
        kept.get_or_insert_with(|| (language, made())).1.clone()
    })
}

fn cells(live: &Live, row: &'static Row, send: &Send) -> Html {
    html! {
        <>
            <th scope="row">
                <button
                    type="button"
                    class="quiet"
                    onclick={send.reform(|_: MouseEvent| Msg::CenterChosen(row.center))}
                >{ row.center.name() }</button>
                <code>{ row.location }</code>
            </th>
            for (column, cells) in COLUMNS.into_iter().zip(live::cells(row)) {
                <td key={column.0}>
                    if cells.is_empty() {
                        <span class="unknown">{ text!("centers-unknown") }</span>
                    }
                    for (index, cell) in cells.iter().enumerate() {
                        <div key={index} class="cell">{ one_cell(live, row, column, index, cell, send) }</div>
                    }
                </td>
            }
        </>
    }
}

fn one_cell(
    live: &Live,
    row: &Row,
    (id, title): (&str, Text),
    index: usize,
    cell: &Cell,
    send: &Send,
) -> Html {
    let number = index + 1;
    let label = if index == 0 {
        msg!("centers-cell", center = row.center.name(), column = title)
    } else {
        msg!("centers-cell-more", center = row.center.name(), column = title, number)
    };
    html! {
        <>
            // The name of the app is no part of the value that is copied.
            if id == "apps" {
                <code>{ "<app>." }</code>
            }
            { copy_field(&format!("all-{}-{id}-{number}", row.location), &label.to_string(), cell.value, send) }
            { mark(cell.confidence, cell.sources, cell.note) }
            { state_of(live, cell.value) }
        </>
    }
}

fn list_of_servers(live: &Live, send: &Send) -> Html {
    let url = format!("https://{}{}", DataCenter::Us.row().accounts.value, server_info::PATH);
    html! {
        <>
            <p>
                { text!("centers-list-intro") }{ " " }
                { link_out(&url, text!("centers-list-open")) }
            </p>
            <div class="field">
                { paste_box(
                    "in-server-info",
                    text!("centers-list-label"),
                    &live.server_info,
                    InputAttrs { placeholder: "{\"result\":\"success\",\"locations\":{\u{2026}}}", hint: "" },
                    3,
                    send,
                    Msg::ServerInfoPasted,
                ) }
            </div>
            <div class="report" role="status">
                if let Some(host) = &live.read_from {
                    <p class="hint">{ msg!("centers-list-read", host) }</p>
                }
                { match live.comparison() {
                    None => Html::default(),
                    Some(Err(why)) => html! { <p key="error" class="finding warning">{ why }</p> },
                    Some(Ok(comparison)) => html! {
                        <div
                            key="compared"
                            class={classes!("finding", if comparison.agrees { "good" } else { "warning" })}
                        >
                            for (index, message) in comparison.messages.into_iter().enumerate() {
                                <p key={index}>{ message }</p>
                            }
                        </div>
                    },
                } }
            </div>
        </>
    }
}
