//! What is beside the sheets: progress, the issues, the explanation of a field, and the authorization URL.

use yew::prelude::*;

use super::Send;
use crate::rooms::build::other::{self, OPENER};
use crate::rooms::build::progress::Sheet;
use crate::rooms::build::{Build, Msg, Opener};
use crate::setup::Topic;
use crate::widgets::{Icon, class_of, copy_button, fold, icon, on_focus, radios, rich};
use oauth::authorize::{Parameter, ParameterSource};
use scan::finding::Severity;
use service::lint::Finding;
use words::{Message, Text, msg, text};

/// How far the person has come, and the issues.
pub(super) fn rail(model: &Build<'_>, findings: &[Finding], send: &Send) -> Html {
    let whole = model.whole();
    let percent = (whole.done * 100).checked_div(whole.total).unwrap_or_default();
    html! {
        <aside class="rail" aria-label={text!("build-progress").to_string()}>
            <div class="progress">
                <p class="whole">
                    <strong>{ whole.message() }</strong>
                    <progress max="100" value={percent.to_string()} aria-label={text!("build-progress").to_string()} />
                </p>
                <ol>
                    for sheet in Sheet::ALL {
                        <li
                            key={sheet.id()}
                            class={classes!(
                                model.is_finished(sheet).then_some("done"),
                                (model.open.0 == Some(sheet)).then_some("current"),
                            )}
                            onclick={send.reform(move |_: MouseEvent| Msg::SheetToggled(sheet))}
                        >
                            { icon(if model.is_finished(sheet) { Icon::Tick } else { Icon::Chevron }) }
                            <span>{ sheet.title() }</span>
                            <span class="count">{ part(model, sheet) }</span>
                        </li>
                    }
                </ol>
                <p class="actions">
                    { toggle(text!("build-copy-mode"), model.copy_mode, send, || Msg::CopyModeToggled) }
                    { toggle(text!("build-help-toggle"), model.help_open, send, || Msg::HelpToggled) }
                    <button type="button" id={OPENER} class="quiet" onclick={send.reform(|_: MouseEvent| Msg::Other(other::Msg::Toggled))}>
                        { text!("build-other") }
                    </button>
                </p>
            </div>
            { list(findings, send) }
        </aside>
    }
}

/// How much of a sheet is copied, in two numbers.
fn part(model: &Build<'_>, sheet: Sheet) -> Option<String> {
    let count = model.count(sheet);
    (count.total > 0).then(|| format!("{}/{}", count.done, count.total))
}

fn toggle(label: Text, on: bool, send: &Send, msg: fn() -> Msg) -> Html {
    html! {
        <button
            type="button"
            class="quiet"
            onclick={send.reform(move |_: MouseEvent| msg())}
            aria-pressed={if on { "true" } else { "false" }}
        >
            { label }
        </button>
    }
}

pub(super) fn authorization_url(model: &Build<'_>, send: &Send) -> Html {
    let request = model.request();
    let url = request.url();
    html! {
        <div class="url">
            { radios(
                "opener",
                text!("build-opener"),
                model.opener,
                &[(Opener::ZohoCrm, text!("build-opener-crm")), (Opener::ThisPage, text!("build-opener-page"))],
                send,
                Msg::OpenerChosen,
            ) }
            <div class="url-value">
                if let Some(url) = &url {
                    <>
                        <code class="sr" data-field="authorization-url">{ url }</code>
                        { copy_button("authorization-url", text!("build-url"), url, send) }
                    </>
                }
            </div>
            <div class="url-lines">
                <ul>
                    <li class="endpoint" key="endpoint">
                        if let Some(endpoint) = &request.endpoint {
                            <code>{ endpoint }</code>
                        } else {
                            <span class="unknown">{ text!("build-endpoint-unknown") }</span>
                        }
                    </li>
                    for (index, parameter) in request.parameters.iter().enumerate() {
                        <li key={parameter.name.wire()}>{ line(index, parameter, send) }</li>
                    }
                </ul>
            </div>
            <p class="hint">
                { match model.opener {
                    Opener::ZohoCrm => text!("build-opener-crm-hint"),
                    Opener::ThisPage => text!("build-opener-page-hint"),
                } }
            </p>
        </div>
    }
}

fn line(index: usize, parameter: &Parameter, send: &Send) -> Html {
    let (class, unknown, source) = match parameter.source {
        ParameterSource::You => ("you", text!("build-value-you"), text!("build-source-you")),
        ParameterSource::AuthorizeUrl => {
            ("from-form", text!("build-value-authorize-url"), text!("build-source-authorize-url"))
        }
        ParameterSource::ZohoCrm => ("zoho", text!("build-value-crm"), text!("build-source-crm")),
        ParameterSource::ThisPage => ("this-page", text!("build-value-page"), text!("build-source-page")),
    };
    let encoded = parameter.encoded();
    let name = parameter.name.wire();
    let value = encoded.as_deref().and_then(|pair| pair.split_once('=')).map(|(_, value)| value.to_owned());
    html! {
        <details class={classes!("parameter", class)} onfocusin={on_focus(Topic::Parameter(parameter.name), send)}>
            <summary>
                <code>
                    <span class="sign">{ if index == 0 { "?" } else { "&" } }</span>
                    <span class="name">{ name }</span>
                    <span class="sign">{ "=" }</span>
                    if let Some(value) = value {
                        <span class="value">{ value }</span>
                    } else {
                        <span class="unknown">{ unknown }</span>
                    }
                </code>
                <span class="giver">{ source }</span>
            </summary>
            <p>{ rich(&parameter.name.about().into()) }</p>
        </details>
    }
}

pub(super) fn card(model: &Build<'_>) -> Html {
    let (title, paragraphs): (Message, Vec<(Option<Text>, Text)>) = match model.topic {
        None => (text!("build-help").into(), vec![(None, text!("build-help-empty"))]),
        Some(Topic::Field(field)) => {
            let (what, what_for, harm) = (field.what(), field.why(), field.if_wrong());
            let (why, if_wrong) = (text!("build-help-why"), text!("build-help-if-wrong"));
            (
                msg!("build-help-about", topic = field.title()),
                vec![(None, what), (Some(why), what_for), (Some(if_wrong), harm)],
            )
        }
        Some(Topic::Parameter(name)) => {
            (msg!("build-help-about", topic = name.wire()), vec![(None, name.about())])
        }
    };
    html! {
        <section class="card" aria-labelledby="side-card">
            <h2 id="side-card">{ title }</h2>
            for (index, (label, text)) in paragraphs.into_iter().enumerate() {
                <p key={index}>
                    if let Some(label) = label {
                        <><strong>{ label }</strong>{ ": " }</>
                    }
                    { rich(&text.into()) }
                </p>
            }
        </section>
    }
}

/// The issues, the gravest first; what is only worth knowing is folded.
fn list(findings: &[Finding], send: &Send) -> Html {
    // What one fix settles is one issue.
    let (notes, issues): (Vec<&Finding>, Vec<&Finding>) = findings
        .iter()
        .filter(|finding| finding.shared_fix.is_none())
        .partition(|finding| finding.severity == Severity::Note);
    html! {
        <section class="finding-list" aria-labelledby="side-findings">
            <h2 id="side-findings">{ text!("build-issues") }</h2>
            <p role="status">{ summary(findings) }</p>
            { jumps(&issues, send) }
            <div>
                if !notes.is_empty() {
                    { fold(false, text!("build-notes"), jumps(&notes, send)) }
                }
            </div>
        </section>
    }
}

fn jumps(findings: &[&Finding], send: &Send) -> Html {
    html! {
        <ul>
            for (index, finding) in findings.iter().enumerate() {
                <li key={index}>
                    <button
                        type="button"
                        class={classes!("jump", class_of(finding.severity))}
                        onclick={{ let field = finding.field; send.reform(move |_: MouseEvent| Msg::FindingPressed(field)) }}
                    >
                        <strong class="severity">{ finding.severity.text() }</strong>{ " " }
                        <span>{ msg!("build-issue", field = finding.field.title(), found = finding.found.clone()) }</span>
                    </button>
                </li>
            }
        </ul>
    }
}

/// How many issues there are, the gravest first: "1 error, 2 possible issues".
fn summary(findings: &[Finding]) -> String {
    let apart = |severity| {
        findings.iter().filter(move |finding| finding.severity == severity && finding.shared_fix.is_none())
    };
    let count = |severity| apart(severity).count();
    let counts = [
        (count(Severity::Error), msg!("build-issues-error", count = count(Severity::Error))),
        (count(Severity::Warning), msg!("build-issues-warning", count = count(Severity::Warning))),
        (count(Severity::Check), msg!("build-issues-check", count = count(Severity::Check))),
        (count(Severity::Note), msg!("build-issues-note", count = count(Severity::Note))),
    ];
    let some: Vec<String> =
        counts.into_iter().filter(|(count, _)| *count > 0).map(|(_, message)| message.to_string()).collect();
    if some.is_empty() { text!("build-issues-none").to_string() } else { some.join(", ") }
}
