//! The room with the table of data centers.

use yew::prelude::*;

use super::widget::{Send, confidence_mark, copy_button};
use crate::zoho::data_center::{Cell, GATHERED, Row, TABLE};

const COLUMNS: [&str; 7] = [
    "Accounts server",
    "API domain",
    "API console",
    "Zoho CRM",
    "Callback of connections",
    "Other apps",
    "File upload",
];

pub(super) fn room(send: &Send) -> Html {
    html! {
        <>
            <h2>{ "Data centers" }</h2>
            <p>
                { format!(
                    "Every host that this page knows, as read from public pages and public code on {GATHERED}. None was \
                     tried against a live Zoho. Open the mark beside a host to see where it comes from. What no source \
                     names is left out."
                ) }
            </p>
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
                        for row in TABLE {
                            <tr key={row.location}>{ cells(row, send) }</tr>
                        }
                    </tbody>
                </table>
            </div>
        </>
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
