//! The room with the table of data centers.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::rooms::centers::{self as live, Found, Live, Msg, Probe, State};
use crate::widgets::{InputAttrs, button, confidence_mark, copy_action, copy_button, link_out, paste_box};
use facts::data_center::{Cell, Row, TABLE};
use facts::{DataCenter, server_info};
use words::{Text, msg, text};

type Send = crate::widgets::Send<Msg>;

/// The columns after the name: id, heading, and cells.
type Column = (&'static str, Text, fn(&Row) -> Vec<Cell>);

const COLUMNS: [Column; 7] = [
    ("accounts", text!("centers-accounts"), |row| vec![row.accounts]),
    ("api", text!("centers-api"), |row| row.api.into_iter().collect()),
    ("console", text!("centers-console"), |row| row.console.into_iter().collect()),
    ("crm", text!("centers-crm"), |row| row.crm.into_iter().collect()),
    ("callback", text!("centers-callback"), |row| row.callbacks.to_vec()),
    ("apps", text!("centers-apps"), |row| row.app_domain.into_iter().collect()),
    ("upload", text!("centers-upload"), |row| row.upload.into_iter().collect()),
];

pub(crate) fn room(live: &Live, send: &Send) -> Html {
    let Found { rows, messages } = live::find(&live.filter);
    let oninput =
        send.reform(|e: InputEvent| Msg::FilterTyped(e.target_unchecked_into::<HtmlInputElement>().value()));
    html! {
        <>
            <p>{ msg!("centers-intro", date = facts::VERSION) }</p>
            <div class="field filter">
                <label for="in-filter">{ text!("centers-filter") }</label>
                <input
                    id="in-filter"
                    type="text"
                    value={live.filter.clone()}
                    {oninput}
                    placeholder={text!("centers-filter-example").to_string()}
                    autocomplete="off"
                    spellcheck="false"
                />
                <div role="status">
                    for (index, message) in messages.into_iter().enumerate() {
                        <p key={index}>{ message }</p>
                    }
                    <p key="shown" class="hint">{ msg!("centers-shown", all = TABLE.len(), shown = rows.len()) }</p>
                </div>
            </div>
            <p class="hint">{ text!("centers-scroll") }</p>
            <div class="scroll" role="region" aria-label={text!("centers-table").to_string()} tabindex="0">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ text!("centers-center") }</th>
                            for (id, title, _) in COLUMNS {
                                <th key={id} scope="col">{ title }</th>
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
            { live_test(live, send) }
            { list_of_servers(live, send) }
        </>
    }
}

fn cells(row: &'static Row, send: &Send) -> Html {
    html! {
        <>
            <th scope="row">
                <span class="center-name">{ row.name }</span>{ " " }
                <code>{ row.location }</code>
                if let Some(remark) = row.remark {
                    <details class="remark">
                        <summary>{ text!("centers-about") }</summary>
                        <p>{ remark }</p>
                    </details>
                }
                { endpoints(row, send) }
            </th>
            for (id, title, cells) in COLUMNS {
                <td key={id}>
                    if cells(row).is_empty() {
                        <span class="unknown">{ text!("centers-unknown") }</span>
                    }
                    for (index, cell) in cells(row).into_iter().enumerate() {
                        <div key={index} class="cell">{ one(row, id, title, index, cell, send) }</div>
                    }
                </td>
            }
        </>
    }
}

fn endpoints(row: &Row, send: &Send) -> Html {
    let center = row.center;
    let urls = [
        ("authorize", text!("centers-authorize"), center.authorize_endpoint()),
        ("token", text!("centers-token"), center.token_endpoint()),
        ("revoke", text!("centers-revoke"), center.revoke_endpoint()),
    ];
    html! {
        <details class="remark">
            <summary>{ text!("centers-endpoints") }</summary>
            for (id, title, url) in urls {
                <p key={id}>
                    { title }<br />
                    <code data-field={format!("{}-{id}", row.location)}>{ &url }</code>{ " " }
                    { copy_button(
                        &format!("{}-{id}", row.location),
                        msg!("centers-cell", center = row.name, column = title),
                        &url,
                        send,
                    ) }
                </p>
            }
        </details>
    }
}

fn one(row: &Row, id: &str, title: Text, index: usize, cell: Cell, send: &Send) -> Html {
    let (key, label) = if index == 0 {
        (format!("{}-{id}", row.location), msg!("centers-cell", center = row.name, column = title))
    } else {
        let number = index + 1;
        (
            format!("{}-{id}-{number}", row.location),
            msg!("centers-cell-more", center = row.name, column = title, number),
        )
    };
    html! {
        <>
            // The name of the app is no part of the value: what is copied is what `data-field` holds.
            <code>
                if id == "apps" {
                    { "<app>." }
                }
                <span data-field={key.clone()}>{ cell.value }</span>
            </code>
            <div class="cell-tools">
                { confidence_mark(cell.confidence, cell.sources, cell.note) }
                { copy_button(&key, label, cell.value, send) }
            </div>
        </>
    }
}

fn live_test(live: &Live, send: &Send) -> Html {
    let (done, all) = live.progress();
    let (title, class) = match (live.is_running(), all) {
        (true, _) => (text!("centers-stop"), ""),
        (false, 0) => (text!("centers-test"), "primary"),
        (false, _) => (text!("centers-test-again"), "primary"),
    };
    let running = live.is_running();
    let pressed = move || if running { Msg::StopPressed } else { Msg::Pressed };
    html! {
        <section class="step live" aria-labelledby="live-test">
            <h2 id="live-test">{ text!("centers-live-title") }</h2>
            <p>{ text!("centers-live-intro") }</p>
            <p class="actions">
                // One button, so that the focus stays on it.
                <span key="run">{ button(title, class, send, pressed) }</span>
                if all > 0 && !running {
                    <span key="copy">
                        { copy_action(text!("centers-copy-results"), &live.report(), send) }
                    </span>
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
            <ul class="probes">
                for Probe { host, state, .. } in live.probes.iter().cloned() {
                    <li key={host} class={class_of_state(state)}>
                        <code>{ host }</code>
                        <span class="probe-state">{ state.message() }</span>
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
    let url = format!("https://{}{}", DataCenter::Us.row().accounts.value, server_info::PATH);
    html! {
        <section class="step" aria-labelledby="server-info">
            <h2 id="server-info">{ text!("centers-list-title") }</h2>
            <p>
                { text!("centers-list-intro") }{ " " }
                { link_out(&url, text!("centers-list-open")) }
            </p>
            { paste_box(
                "in-server-info",
                text!("centers-list-label"),
                &live.server_info,
                InputAttrs { placeholder: "{\"result\":\"success\",\"locations\":{\u{2026}}}", hint: "" },
                3,
                send,
                Msg::ServerInfoPasted,
            ) }
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
        </section>
    }
}
