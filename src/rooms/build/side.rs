//! What stays in sight beside the steps: the authorization URL, the card that explains, and the list of findings.

use yew::prelude::*;

use super::view::Send;
use crate::rooms::build::{Build, Msg, Opener, SIDE_BAR};
use crate::setup::Topic;
use crate::widgets::{class_of, copy_button, on_focus, radios, rich};
use oauth::authorize::{Parameter, ParameterSource};
use scan::finding::Severity;
use service::lint::Finding;
use words::{Message, Text, msg, text};

pub(crate) fn side(model: &Build<'_>, findings: &[Finding], send: &Send) -> Html {
    let toggle = send.reform(|_| Msg::SideToggled);
    let onkeydown = {
        let send = send.clone();
        Callback::from(move |e: KeyboardEvent| {
            if e.key() == "Escape" {
                send.emit(Msg::SideEscaped);
            }
        })
    };
    html! {
        <aside
            class={classes!("side", model.side_open.then_some("open"))}
            aria-label={text!("build-side-label").to_string()}
            {onkeydown}
        >
            <button
                id={SIDE_BAR}
                type="button"
                class="side-toggle"
                onclick={toggle}
                aria-expanded={if model.side_open { "true" } else { "false" }}
                aria-controls="side-content"
            >
                { msg!("build-side-toggle", issues = summary(findings)) }
            </button>
            <div id="side-content" class="side-content">
                { authorization_url(model, send) }
                { card(model) }
                { list(findings, send) }
            </div>
        </aside>
    }
}

fn authorization_url(model: &Build<'_>, send: &Send) -> Html {
    let request = model.request();
    let url = request.url();
    html! {
        <section aria-labelledby="side-url" class="url">
            <h2 id="side-url">{ text!("build-url") }</h2>
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
        </section>
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

fn card(model: &Build<'_>) -> Html {
    let (title, paragraphs): (Message, Vec<(Option<Text>, Text)>) = match model.topic {
        None => (text!("build-help").into(), vec![(None, text!("build-help-empty"))]),
        Some(Topic::Field(field)) => {
            let [what, what_for, harm] = field.help();
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

fn list(findings: &[Finding], send: &Send) -> Html {
    html! {
        <section class="finding-list" aria-labelledby="side-findings">
            <h2 id="side-findings">{ text!("build-issues") }</h2>
            <p role="status">{ summary(findings) }</p>
            <ul>
                for (index, finding) in findings.iter().enumerate() {
                    <li key={index}>
                        <button
                            type="button"
                            class={classes!("jump", class_of(finding.severity))}
                            onclick={{ let field = finding.field; send.reform(move |_| Msg::FindingPressed(field)) }}
                        >
                            <strong class="severity">{ finding.severity.text() }</strong>{ " " }
                            <span>{ msg!("build-issue", field = finding.field.title(), found = finding.found.clone()) }</span>
                        </button>
                    </li>
                }
            </ul>
        </section>
    }
}

/// How many issues there are, the gravest first: "1 error, 2 possible issues".
fn summary(findings: &[Finding]) -> String {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
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
