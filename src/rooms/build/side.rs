//! What stays in sight beside the steps: the authorization URL, the card that explains, and the list of findings.

use yew::prelude::*;

use super::view::Send;
use crate::rooms::build::{Build, Msg, Opener, SIDE_BAR};
use crate::setup::Topic;
use crate::widgets::{class_of, copy_button, on_focus, radios};
use oauth::authorize::{Parameter, ParameterSource, Request};
use scan::finding::Severity;
use service::lint::Finding;

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
            aria-label="Authorization URL and findings"
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
                { format!("Authorization URL \u{b7} {}", summary(findings)) }
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
            <h2 id="side-url">{ "Authorization URL" }</h2>
            { radios(
                "opener",
                "As it is opened by",
                model.opener,
                &[(Opener::ZohoCrm, "Zoho CRM, for the connection"), (Opener::ThisPage, "this page, with a redirect back to it")],
                send,
                Msg::OpenerChosen,
            ) }
            <div class="url-value">
                if let Some(url) = &url {
                    <>
                        <code class="sr" data-field="authorization-url">{ url }</code>
                        { copy_button("authorization-url", "Authorization URL", url, send) }
                    </>
                }
            </div>
            <div class="url-lines">{ lines(&request, send) }</div>
            <p class="hint">
                { match model.opener {
                    Opener::ZohoCrm => "Only access_type and prompt stand in the form's Authorize URL. Zoho CRM adds the \
                                        rest, and a state of its own.",
                    Opener::ThisPage => "For a look: state and code_challenge are drawn anew for every sign-in. The \
                                         address of this page must be registered as a redirect URI of the client.",
                } }
            </p>
        </section>
    }
}

fn lines(request: &Request, send: &Send) -> Html {
    html! {
        <ul>
            <li class="endpoint" key="endpoint">
                if let Some(endpoint) = &request.endpoint {
                    <code>{ endpoint }</code>
                } else {
                    <span class="unknown">{ "the accounts server of your data center" }</span>
                }
            </li>
            for (index, parameter) in request.parameters.iter().enumerate() {
                <li key={parameter.name.wire()}>{ line(index, parameter, send) }</li>
            }
        </ul>
    }
}

fn line(index: usize, parameter: &Parameter, send: &Send) -> Html {
    let class = match parameter.source {
        ParameterSource::You => "you",
        ParameterSource::AuthorizeUrl => "from-form",
        ParameterSource::ZohoCrm => "zoho",
        ParameterSource::ThisPage => "this-page",
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
                        <span class="unknown">{ unknown_value(parameter.source) }</span>
                    }
                </code>
                <span class="giver">{ parameter.source.text() }</span>
            </summary>
            <p>{ parameter.name.about() }</p>
        </details>
    }
}

fn unknown_value(source: ParameterSource) -> &'static str {
    match source {
        ParameterSource::You => "not said yet",
        ParameterSource::AuthorizeUrl => "in the Authorize URL",
        ParameterSource::ZohoCrm => "added by Zoho CRM",
        ParameterSource::ThisPage => "drawn when you leave",
    }
}

fn card(model: &Build<'_>) -> Html {
    let (title, paragraphs): (String, Vec<(&str, String)>) = match model.topic {
        None => (
            "About the fields".into(),
            vec![(
                "",
                "Go to a field, or open a parameter above: what it is for and what breaks if it is wrong stands here.".to_owned(),
            )],
        ),
        Some(Topic::Field(field)) => {
            let help = field.help();
            (
                format!("About {}", field.label()),
                vec![("", help.what.to_string()), ("Why", help.why.to_string()), ("If it is wrong", help.if_wrong.to_string())],
            )
        }
        Some(Topic::Parameter(name)) => (format!("About {}", name.wire()), vec![("", name.about().to_string())]),
    };
    html! {
        <section class="card" aria-labelledby="side-card">
            <h2 id="side-card">{ title }</h2>
            for (index, (label, text)) in paragraphs.into_iter().enumerate() {
                <p key={index}>
                    if !label.is_empty() {
                        <><strong>{ label }</strong>{ ": " }</>
                    }
                    { text }
                </p>
            }
        </section>
    }
}

fn list(findings: &[Finding], send: &Send) -> Html {
    html! {
        <section class="finding-list" aria-labelledby="side-findings">
            <h2 id="side-findings">{ "Findings" }</h2>
            <p role="status">{ summary(findings) }</p>
            <ul>
                for (index, finding) in findings.iter().enumerate() {
                    <li key={index}>{ jump(finding, send) }</li>
                }
            </ul>
        </section>
    }
}

fn jump(finding: &Finding, send: &Send) -> Html {
    let field = finding.field;
    html! {
        <button
            type="button"
            class={classes!("jump", class_of(finding.severity))}
            onclick={send.reform(move |_| Msg::FindingPressed(field))}
        >
            <strong class="severity">{ finding.severity.text().to_string() }</strong>
            <span>{ format!(" {}: {}", field.label(), finding.found) }</span>
        </button>
    }
}

/// "1 error, 2 may be"
fn summary(findings: &[Finding]) -> String {
    let mut parts = Vec::new();
    for severity in [Severity::Error, Severity::Warning, Severity::Check, Severity::Note] {
        let count = findings.iter().filter(|finding| finding.severity == severity).count();
        if count > 0 {
            let plural = if count > 1 && severity != Severity::Check { "s" } else { "" };
            parts.push(format!("{count} {}{plural}", severity.id()));
        }
    }
    if parts.is_empty() { "No findings".to_owned() } else { parts.join(", ") }
}
