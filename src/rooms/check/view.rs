//! Troubleshoot: a box that takes anything and says what it is, what is wrong, and how to fix it.

use web_sys::HtmlInputElement;
use words::{Message, Text, msg, text};
use yew::prelude::*;

use super::state::BOX;
use crate::rooms::check::{Check, EXAMPLE, Msg};
use crate::setup::Room;
use crate::widgets::{
    InputAttrs, button, causes, class_of, confidence_mark, copy_action, paste_box, rich, select,
};
use doctor::{Detection, Kind, compare, form, report};
use facts::error::Error;
use facts::{ClientType, DataCenter};

type Send = crate::widgets::Send<Msg>;

const URL_BOX: InputAttrs<'_> = InputAttrs { placeholder: "https://", hint: "" };

pub(crate) fn room(check: &Check, send: &Send) -> Html {
    let look = InputAttrs { placeholder: "{\"error\":\"invalid_code\"}", hint: "" };
    html! {
        <>
            <p>{ text!("check-intro") }</p>
            <div class="field">{ paste_box(BOX, text!("check-box"), &check.paste.text, look, 7, send, Msg::Pasted) }</div>
            <p class="actions">
                if check.paste.text.is_empty() {
                    { button(text!("check-example"), "", send, || Msg::Pasted(EXAMPLE.into())) }
                } else {
                    { button(text!("check-clear"), "", send, || Msg::Pasted(String::new())) }
                }
                { " " }
                { button(text!("check-template"), "", send, || Msg::FormWanted) }
            </p>
            { found(check, send) }
            { comparison(check, send) }
        </>
    }
}

fn found(check: &Check, send: &Send) -> Html {
    let report = &check.report;
    let pasted = !check.paste.text.trim().is_empty();
    let has_error = report.detections.iter().any(|detection| detection.error.is_some());
    html! {
        <div class="outcome">
            <div role="status">
                for (index, secret) in check.paste.secrets.iter().enumerate() {
                    <p key={index} class="finding warning">
                        <strong class="severity">{ text!("check-secret") }</strong>
                        { " " }{ secret }{ " " }{ text!("check-secret-hidden") }
                    </p>
                }
                if check.paste.cut {
                    <p class="finding note">{ text!("check-cut") }</p>
                }
                if let Some(first) = report.detections.first() {
                    <p class="sr">{ announced(first, check) }</p>
                } else if pasted {
                    <p class="finding note">{ text!("check-nothing") }</p>
                }
            </div>
            if pasted {
                <div class="field overrule">{ kinds(check, send) }</div>
            }
            <div class="attempt">
                if has_error {
                    { attempt(check, send) }
                }
            </div>
            <div class="pieces">
                for (index, detection) in report.detections.iter().enumerate() {
                    <section key={index} class="step piece">{ one(index, detection, check, send) }</section>
                }
            </div>
            if report.more > 0 {
                <p class="hint">{ msg!("check-more", count = report.more) }</p>
            }
            if !report.detections.is_empty() {
                <p class="actions">
                    { copy_action(text!("check-report"), &report::markdown(&check.paste, report, &check.attempt), send) }
                </p>
            }
        </div>
    }
}

/// What a screen reader says when a result is there.
fn announced(first: &Detection, check: &Check) -> Message {
    let causes = first.causes(&check.report.known, &check.attempt).len();
    msg!("check-announced", causes, kind = first.kind.text())
}

fn kinds(check: &Check, send: &Send) -> Html {
    let mut entries = vec![("", text!("check-kind-auto").to_string())];
    entries.extend(Kind::ALL.map(|kind| (kind.id(), kind.text().to_string())));
    let chosen = check.overruled.map_or("", Kind::id);
    select("in-kind", text!("check-kind"), chosen, &entries, send, |id| {
        Msg::Overruled(Kind::ALL.into_iter().find(|kind| kind.id() == id))
    })
}

fn one(index: usize, detection: &Detection, check: &Check, send: &Send) -> Html {
    let (known, said) = (&check.report.known, &check.attempt);
    let entry = detection.error_of(known, said).map(Error::entry);
    let differs = detection.rows.iter().any(|row| row.differs_at.is_some());
    let use_it = if differs { text!("check-use-fixed") } else { text!("check-use") };
    html! {
        <>
            <h3>{ msg!("check-detected", kind = detection.kind.text()) }</h3>
            <p class="hint">{ &detection.because }</p>
            <pre class="shown" tabindex="0"><code>{ &detection.shown }</code></pre>
            <p><strong>{ &detection.headline(known, said) }</strong></p>
            <div>
                for (index, (severity, message)) in detection.notes.iter().enumerate() {
                    <div key={index} class={classes!("finding", class_of(*severity))}>
                        <p><strong class="severity">{ severity.text() }</strong>{ " " }{ rich(message) }</p>
                    </div>
                }
            </div>
            if !detection.rows.is_empty() {
                { form_table(&detection.rows) }
            }
            if let Some(entry) = entry {
                <div class="reasons">
                    <p>{ text!("check-causes") }{ " " }{ confidence_mark(entry.confidence, entry.sources, None) }</p>
                    { causes(&detection.causes(known, said)) }
                </div>
            }
            if let Some(carry) = &detection.carry {
                <p class="actions">
                    { button(use_it, "", send, move || Msg::Carried(index, Room::Build)) }
                    if carry.center.is_some() || !carry.client_id.is_empty() {
                        { button(text!("check-continue"), "", send, move || Msg::Carried(index, Room::Connect)) }
                    }
                </p>
            }
        </>
    }
}

/// A table of three columns that can be scrolled with the keyboard.
fn table(class: &'static str, label: Text, heads: [Text; 3], rows: Html) -> Html {
    html! {
        // On a narrow screen the cells may stand below each other; the roles keep them a table for those who do not see it.
        <div {class} role="region" aria-label={label.to_string()} tabindex="0">
            <table role="table">
                <thead>
                    <tr role="row">
                        for head in heads {
                            <th scope="col">{ head }</th>
                        }
                    </tr>
                </thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

/// What stands in a form beside what should stand there, marked from where they differ.
fn form_table(rows: &[form::Row]) -> Html {
    let heads = [text!("check-form-field"), text!("check-form-current"), text!("check-form-expected")];
    let [_, current, expected] = heads.map(|head| head.to_string());
    let rows = rows.iter().map(|row| {
        html! {
            <tr role="row" key={row.field.id()}>
                <th role="rowheader" scope="row">{ row.field.title() }</th>
                <td role="cell" data-label={current.clone()}>{ parted(row) }</td>
                <td role="cell" data-label={expected.clone()}>
                    if row.differs_at.is_some() {
                        <code>{ row.right.clone().unwrap_or_default() }</code>
                    } else if row.right.is_some() {
                        <span class="same">{ text!("check-form-correct") }</span>
                    } else if row.severity.is_some() {
                        <span class="hint">{ text!("check-form-see-note") }</span>
                    } else {
                        <span class="hint">{ text!("check-form-any") }</span>
                    }
                </td>
            </tr>
        }
    });
    table("scroll stacks", text!("check-form-table"), heads, rows.collect())
}

fn parted(row: &form::Row) -> Html {
    let (same, other) = row.parted();
    // A value that ends too early has nothing to mark but its end.
    let other = if other.is_empty() && row.differs_at.is_some() { "\u{2038}".to_owned() } else { other };
    html! {
        <code>
            { same }
            if !other.is_empty() {
                <mark>{ other }</mark>
            }
        </code>
    }
}

/// A question with these answers, or none.
fn ask<'a>(
    id: &str,
    label: Text,
    chosen: &str,
    answers: impl IntoIterator<Item = (&'a str, String)>,
    send: &Send,
    say: fn(String) -> Msg,
) -> Html {
    let unknown = ("", text!("check-unknown").to_string());
    let entries: Vec<_> = std::iter::once(unknown).chain(answers).collect();
    html! { <div class="field">{ select(id, label, chosen, &entries, send, say) }</div> }
}

/// A question that is answered with "no" or "yes", whose labels these are.
fn ask_whether(
    id: &str,
    label: Text,
    value: Option<bool>,
    [no, yes]: [Text; 2],
    send: &Send,
    say: fn(String) -> Msg,
) -> Html {
    let chosen = value.map_or("", |value| if value { "yes" } else { "no" });
    ask(id, label, chosen, [("no", no.to_string()), ("yes", yes.to_string())], send, say)
}

fn answer(id: &str) -> Option<bool> {
    (!id.is_empty()).then_some(id == "yes")
}

fn ask_center(id: &str, label: Text, value: Option<DataCenter>, send: &Send, say: fn(String) -> Msg) -> Html {
    let centers = DataCenter::all().map(|center| (center.row().location, center.name().to_string()));
    ask(id, label, value.map_or("", |center| center.row().location), centers, send, say)
}

fn attempt(check: &Check, send: &Send) -> Html {
    let attempt = &check.attempt;
    let sent = [text!("check-sent-code"), text!("check-sent-refresh")];
    let age = [text!("check-code-age-new"), text!("check-code-age-old")];
    let yes_no = [text!("check-no"), text!("check-yes")];
    let client = attempt.client.map_or("", ClientType::id);
    let clients = ClientType::ALL.map(|client| (client.id(), client.word().to_owned()));
    let client_of = |id: String| {
        Msg::Said(
            |attempt, id| attempt.client = ClientType::ALL.into_iter().find(|client| client.id() == id),
            id,
        )
    };
    let times = send.reform(|e: InputEvent| {
        let typed = e.target_unchecked_into::<HtmlInputElement>().value();
        Msg::Said(|attempt, times| attempt.times = times, typed)
    });
    html! {
        <details class="change">
            <summary>{ text!("check-attempt") }</summary>
            <div class="attempt-fields">
                { ask_whether("in-sent", text!("check-sent"), attempt.refresh_sent, sent, send,
                    |id| Msg::Said(|attempt, id| attempt.refresh_sent = answer(&id), id)) }
                { ask_whether("in-code-age", text!("check-code-age"), attempt.code_old, age, send,
                    |id| Msg::Said(|attempt, id| attempt.code_old = answer(&id), id)) }
                { ask_whether("in-sent-before", text!("check-sent-before"), attempt.sent_before, yes_no, send,
                    |id| Msg::Said(|attempt, id| attempt.sent_before = answer(&id), id)) }
                { ask("in-client-type", text!("check-client-type"), client, clients, send, client_of) }
                { ask_center("in-asked", text!("check-asked"), attempt.asked, send,
                    |code| Msg::Said(|attempt, code| attempt.asked = DataCenter::from_location(&code), code)) }
                { ask_center("in-home", text!("check-home"), attempt.home, send,
                    |code| Msg::Said(|attempt, code| attempt.home = DataCenter::from_location(&code), code)) }
                <div class="field">
                    <label for="in-times">{ text!("check-times") }</label>
                    <input id="in-times" type="text" inputmode="numeric" autocomplete="off" value={attempt.times.clone()} oninput={times} />
                </div>
                <div class="field">
                    { paste_box("in-registered", text!("check-registered"), &attempt.registered, URL_BOX, 1, send,
                        |text| Msg::Said(|attempt, uri| attempt.registered = uri, text)) }
                </div>
                <div class="field">
                    { paste_box("in-sent-uri", text!("check-sent-uri"), &attempt.sent, URL_BOX, 1, send,
                        |text| Msg::Said(|attempt, uri| attempt.sent = uri, text)) }
                </div>
            </div>
        </details>
    }
}

fn comparison(check: &Check, send: &Send) -> Html {
    let [left, right] = &check.urls;
    let both = !left.trim().is_empty() && !right.trim().is_empty();
    html! {
        <section class="step" aria-labelledby="compare">
            <h2 id="compare">{ text!("check-compare") }</h2>
            <p class="hint">{ text!("check-compare-hint") }</p>
            <div class="field">{ paste_box("in-left", text!("check-first"), left, URL_BOX, 2, send, |url| Msg::UrlTyped(0, url)) }</div>
            <div class="field">{ paste_box("in-right", text!("check-second"), right, URL_BOX, 2, send, |url| Msg::UrlTyped(1, url)) }</div>
            <div role="status">
                if both {
                    { match compare::addresses(left, right) {
                        Err(why) => html! { <p key="error" class="finding warning">{ why }</p> },
                        Ok(lines) => html! { <div key="table">{ compared(&lines) }</div> },
                    } }
                }
            </div>
        </section>
    }
}

fn compared(lines: &[compare::Line]) -> Html {
    let count = lines.iter().filter(|line| !line.is_same()).count();
    let masked = lines.iter().any(|line| line.is_same() && line.is_masked());
    let outcome = match (count, masked) {
        (0, true) => text!("check-same-compared").into(),
        (0, false) => text!("check-same").into(),
        (count, true) => msg!("check-different-masked", count),
        (count, false) => msg!("check-different", count),
    };
    let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| text!("check-missing").to_string());
    let rows = lines.iter().enumerate().map(|(index, line)| {
        html! {
            <tr role="row" key={index} class={classes!((!line.is_same()).then_some("differs"))}>
                <th scope="row">
                    { &line.part }
                    if !line.is_same() {
                        <span class="sr">{ " " }{ text!("check-differs") }</span>
                    }
                </th>
                <td><code>{ shown(&line.left) }</code></td>
                <td><code>{ shown(&line.right) }</code></td>
            </tr>
        }
    });
    let heads = [text!("check-part"), text!("check-part-first"), text!("check-part-second")];
    html! {
        <>
            <p>{ outcome }</p>
            { table("scroll", text!("check-comparison"), heads, rows.collect()) }
        </>
    }
}
