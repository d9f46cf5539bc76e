//! The places of the pieces of the room, its inputs, and what is to be known before the start: also for the program that the
//! page starts with, which has messages of its own (`first.rs`).

use yew::prelude::*;

use crate::rooms::build::checklist::{CRITERIA, reasons};
use crate::rooms::build::{CENTER_LIST, Msg, Sheet};
use crate::setup::Topic;
use crate::widgets::{Send, checkbox, link_out, on_focus, radios, rich, select};
use facts::DataCenter;
use service::Field;
use words::text;

/// Each piece is one element, but for what is in the sheets.
pub(crate) struct Pieces<'a> {
    pub classes: Classes,
    pub onfocusout: Option<Callback<FocusEvent>>,
    pub opening: Html,
    pub strip: Html,
    pub rail: Html,
    pub over: Html,
    pub sheets: &'a dyn Fn(Sheet) -> Html,
    pub help: Html,
    pub printed: Html,
}

pub(crate) fn layout(pieces: Pieces<'_>) -> Html {
    html! {
        <div class={classes!("setup", pieces.classes)} onfocusout={pieces.onfocusout}>
            { pieces.opening }
            { pieces.strip }
            { pieces.rail }
            <div class="sheets">
                { pieces.over }
                for sheet in Sheet::ALL {
                    <div key={sheet.id()}>{ (pieces.sheets)(sheet) }</div>
                }
            </div>
            { pieces.help }
            { pieces.printed }
        </div>
    }
}

/// The inputs, each one element, under a line that sums them up where there is little room.
pub(crate) fn strip(summary: Html, inputs: [Html; 6]) -> Html {
    html! {
        <section class="setup-strip" aria-label={text!("build-inputs").to_string()}>
            { summary }
            <div class="inputs">
                for input in inputs {
                    { input }
                }
            </div>
        </section>
    }
}

pub(super) fn center(chosen: Option<DataCenter>, send: &Send<Msg>) -> Html {
    let code = chosen.map_or("", |center| center.row().location);
    let mut entries = vec![("", text!("build-select-center").to_string())];
    entries.extend(DataCenter::all().map(|center| {
        let row = center.row();
        let domain = row.app_domain.map_or(row.accounts.value, |cell| cell.value);
        let name = center.name();
        (
            row.location,
            if name.contains(domain) { name.to_owned() } else { format!("{name} \u{2014} {domain}") },
        )
    }));
    html! {
        <div class="input" onfocusin={on_focus(Topic::Field(Field::DataCenter), send)}>
            <div class="field">
                { select(CENTER_LIST, Field::DataCenter.title(), code, &entries, send, |value| {
                    Msg::CenterChosen(DataCenter::from_location(&value))
                }) }
            </div>
            <div class="remark">
                if let Some(remark) = chosen.and_then(|center| center.row().remark) {
                    <p class="hint">{ remark.to_string() }</p>
                }
            </div>
        </div>
    }
}

pub(super) fn purpose(each_person: bool, send: &Send<Msg>) -> Html {
    let purposes = [(false, text!("build-shared")), (true, text!("build-private"))];
    html! {
        <div class="purpose" onfocusin={on_focus(Topic::Field(Field::UseCredentialsOfLoginUser), send)}>
            { radios("purpose", text!("build-purpose"), each_person, &purposes, send, Msg::PurposeChosen) }
        </div>
    }
}

/// What is to be known before the start; `console` is the host of the data center's API Console.
pub(crate) fn before<M: 'static>(
    applies: impl Fn(usize) -> bool,
    console: Option<&str>,
    send: &Send<M>,
    msg: fn(usize) -> M,
) -> Html {
    let reasons = reasons(&applies);
    html! {
        <>
            <fieldset class="criteria">
                <legend>{ text!("build-criteria") }</legend>
                for (index, (question, _)) in CRITERIA.iter().enumerate() {
                    <div key={index}>{ checkbox(applies(index), *question, send, move || msg(index)) }</div>
                }
            </fieldset>
            <div class="recommendation" role="status">
                if reasons.is_empty() {
                    <p>{ rich(&text!("build-recommend-default").into()) }</p>
                } else {
                    <>
                        <p>{ rich(&text!("build-recommend-custom").into()) }</p>
                        <ul class="points">
                            for (index, reason) in reasons.into_iter().enumerate() {
                                <li key={index}>{ reason }</li>
                            }
                        </ul>
                    </>
                }
            </div>
            <h3>{ text!("build-need") }</h3>
            <ul class="points">
                <li>{ rich(&text!("build-need-admin").into()) }</li>
                <li>
                    { text!("build-need-console") }
                    if let Some(console) = console {
                        <>{ " " }{ link_out(&format!("https://{console}"), console) }</>
                    }
                </li>
                <li>{ text!("build-need-time") }</li>
                <li>{ text!("build-need-secret") }</li>
            </ul>
            <h3>{ text!("build-removed") }</h3>
            <p>{ text!("build-removed-what") }</p>
            <p>{ text!("build-removed-do") }</p>
        </>
    }
}
