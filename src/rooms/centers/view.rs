//! The room with the table of data centers.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::rooms::centers::{self as live, Live, Msg, State};
use crate::widgets::{InputAttrs, button, confidence_mark, copy_action, copy_button, link_out, paste_box};
use facts::data_center::{Cell, GATHERED, Row, TABLE};
use facts::{DataCenter, server_info};

const COLUMNS: [&str; 7] = [
    "Accounts server",
    "API domain",
    "API console",
    "Zoho CRM",
    "Callback of connections",
    "Other apps",
    "File upload",
];

type Send = crate::widgets::Send<Msg>;

pub(crate) fn room(model: &Live, send: &Send) -> Html {
    let wanted = model.filter.trim().to_lowercase();
    let rows: Vec<&'static Row> = TABLE.iter().filter(|row| holds(row, &wanted)).collect();
    html! {
        <>
            <p>
                { format!(
                    "Every host that this page knows, as read from public pages and public code on {GATHERED}. None was \
                     tried against a live Zoho. Open the mark beside a host to see where it comes from. What no source \
                     names is left out."
                ) }
            </p>
            <div class="field filter">
                <label for="in-filter">{ "Filter" }</label>
                <input
                    id="in-filter"
                    type="text"
                    value={model.filter.clone()}
                    oninput={send.reform(|e: InputEvent| Msg::FilterTyped(e.target_unchecked_into::<HtmlInputElement>().value()))}
                    placeholder="canada, zoho.eu, upload.zoho"
                    autocomplete="off"
                    spellcheck="false"
                />
                <p class="hint" role="status">{ format!("{} of {} centers", rows.len(), TABLE.len()) }</p>
            </div>
            <div class="scroll" role="region" aria-label="Table of data centers" tabindex="0">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ "Center" }</th>
                            for column in COLUMNS {
                                <th key={column} scope="col">{ column }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for row in rows {
                            <tr key={row.location}>{ cells(row, send) }</tr>
                        }
                    </tbody>
                </table>
            </div>
            { live_test(model, send) }
            { list_of_servers(model, send) }
        </>
    }
}

/// Whether any word of the row holds what is looked for.
fn holds(row: &Row, wanted: &str) -> bool {
    let cells = [Some(row.accounts), row.api, row.console, row.crm, row.app_domain, row.upload];
    let values = cells.into_iter().flatten().chain(row.callbacks.iter().copied()).map(|cell| cell.value);
    values.chain([row.name, row.location]).any(|text| text.to_lowercase().contains(wanted))
}

fn live_test(live: &Live, send: &Send) -> Html {
    let (done, all) = live.progress();
    let running = live.is_running();
    html! {
        <section class="step live" aria-labelledby="live-test">
            <h2 id="live-test">{ "Live test" }</h2>
            <p>
                { "Asks every accounts and API host of the table from this browser, with a GET without credentials. Nothing of \
                   yours is sent; each host sees the address of your connection, as with every visit." }
            </p>
            <p class="actions">
                // One button, so that the focus stays on it.
                <span key="run">
                    { button(
                        if running { "Stop" } else if all == 0 { "Test all hosts now" } else { "Test again" },
                        if running { "" } else { "primary" },
                        send,
                        move || if running { live::Msg::StopPressed } else { live::Msg::Pressed },
                    ) }
                </span>
                if all > 0 && !running {
                    <span key="copy">{ copy_action("outcome for a ticket", &live.report(), send) }</span>
                }
            </p>
            <div class="live-progress">
                if running {
                    <progress max={all.to_string()} value={done.to_string()} aria-label="Hosts tested" />
                }
            </div>
            <div role="status">
                for (index, sentence) in live.conclusion().into_iter().enumerate() {
                    <p key={index}>{ sentence }</p>
                }
            </div>
            <ul class="probes">
                for probe in &live.probes {
                    <li key={probe.host} class={class_of_state(probe.state)}>
                        <code>{ probe.host }</code>
                        <span class="probe-state">{ probe.state.words() }</span>
                    </li>
                }
            </ul>
        </section>
    }
}

fn class_of_state(state: State) -> &'static str {
    match state {
        State::Waiting | State::Stopped => "waiting",
        State::Readable(_) | State::Opaque(_) => "reachable",
        State::Failed(_) | State::Late => "silent",
    }
}

fn list_of_servers(live: &Live, send: &Send) -> Html {
    let address = format!("https://{}{}", DataCenter::Us.row().accounts.value, server_info::PATH);
    html! {
        <section class="step" aria-labelledby="server-info">
            <h2 id="server-info">{ "Zoho\u{2019}s own list of accounts servers" }</h2>
            <p>
                { "Zoho publishes the accounts servers of its centers as JSON. Where a browser may not read it from here, open \
                   it and paste what it shows; it is held against the table. " }
                { link_out(&address, "Open the list") }
            </p>
            { paste_box(
                "in-server-info",
                "The list",
                &live.server_info,
                InputAttrs { placeholder: "{\"result\":\"success\",\"locations\":{\u{2026}}}", hint: "" },
                3,
                send,
                live::Msg::ServerInfoPasted,
            ) }
            <div class="report" role="status">
                if let Some(host) = &live.read_from {
                    <p class="hint">{ format!("Read from {host}, which lets this page read it.") }</p>
                }
                { match live.comparison() {
                    None => Html::default(),
                    Some(Err(why)) => html! { <p key="error" class="finding warning">{ why }</p> },
                    Some(Ok(comparison)) => html! {
                        <div key="compared" class={classes!("finding", if comparison.agrees() { "good" } else { "warning" })}>
                            for (index, sentence) in comparison.sentences().into_iter().enumerate() {
                                <p key={index}>{ sentence }</p>
                            }
                        </div>
                    },
                } }
            </div>
        </section>
    }
}

fn cells(row: &'static Row, send: &Send) -> Html {
    let app = row.app_domain;
    let callbacks: Vec<Cell> = row.callbacks.to_vec();
    let columns: [(&str, Vec<Cell>); 7] = [
        ("accounts", vec![row.accounts]),
        ("api", row.api.into_iter().collect()),
        ("console", row.console.into_iter().collect()),
        ("crm", row.crm.into_iter().collect()),
        ("callback", callbacks),
        ("apps", app.into_iter().collect()),
        ("upload", row.upload.into_iter().collect()),
    ];
    html! {
        <>
            <th scope="row">
                <span class="center-name">{ row.name }</span>{ " " }
                <code>{ row.location }</code>
                if let Some(remark) = row.remark {
                    <details class="remark"><summary>{ "About" }</summary><p>{ remark }</p></details>
                }
            </th>
            for ((name, cells), title) in columns.into_iter().zip(COLUMNS) {
                <td key={name}>
                    if cells.is_empty() {
                        <span class="unknown">{ "not known" }</span>
                    }
                    for (index, cell) in cells.into_iter().enumerate() {
                        <div key={index} class="cell">{ one(row, (name, title), index, cell, send) }</div>
                    }
                </td>
            }
        </>
    }
}

fn one(row: &Row, (name, title): (&str, &str), index: usize, cell: Cell, send: &Send) -> Html {
    let number = if index == 0 { String::new() } else { format!("-{}", index + 1) };
    let key = format!("{}-{name}{number}", row.location);
    let place = if name == "apps" { "<app>." } else { "" };
    let label = format!("{title}{} of {}", number.replace('-', " "), row.name);
    html! {
        <>
            // The name of the app is no part of the value: what is copied is what `data-field` holds.
            <code>{ place }<span data-field={key.clone()}>{ cell.value }</span></code>
            <div class="cell-tools">
                { confidence_mark(cell.confidence, cell.sources, cell.note) }
                { copy_button(&key, &label, cell.value, send) }
            </div>
        </>
    }
}
