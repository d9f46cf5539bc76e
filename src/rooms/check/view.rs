//! The room that takes anything and says what it is, what is the matter, and what to do.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::rooms::check::{Check, EXAMPLE, Msg as Fact};
use crate::setup::Room;
use crate::widgets::{InputAttrs, button, causes, class_of, confidence_mark, copy_action, paste_box, select};
use doctor::{Detection, Kind, compare, form, report};
use facts::ClientType;
use facts::DataCenter;
use facts::error::Error;

type Send = crate::widgets::Send<Fact>;

pub(crate) fn room(check: &Check, send: &Send) -> Html {
    html! {
        <>
            <p>
                { "Paste what you have: an error, an answer, an address, a log, the values of a form. The page says what it is, \
                   what is the matter, and what to do. Nothing leaves this browser; secrets are masked at once." }
            </p>
            <div class="field">
                { paste_box(
                    "in-check",
                    "Anything",
                    &check.paste.text,
                    InputAttrs { placeholder: "{\"error\":\"invalid_code\"}", hint: "" },
                    7,
                    send,
                    Fact::Pasted,
                ) }
            </div>
            <p class="actions">
                if check.paste.text.is_empty() {
                    { button("Show an example", "", send, || Fact::Pasted(EXAMPLE.into())) }
                } else {
                    { button("Empty the box", "", send, || Fact::Pasted(String::new())) }
                }
                { " " }
                { button("Type the values of a form", "", send, || Fact::FormWanted) }
            </p>
            { found(check, send) }
            { comparison(check, send) }
        </>
    }
}

fn found(check: &Check, send: &Send) -> Html {
    let report = &check.report;
    let has_error = report.detections.iter().any(|detection| detection.error.is_some());
    let overruled = check.overruled.and_then(|kind| Kind::ALL.iter().position(|known| *known == kind));
    let places: Vec<String> = (0..Kind::ALL.len()).map(|place| place.to_string()).collect();
    let mut kinds = vec![("", "what the page thinks".to_owned())];
    kinds.extend(places.iter().zip(Kind::ALL).map(|(place, kind)| (place.as_str(), kind.words().to_owned())));
    html! {
        <div class="outcome">
            <div role="status">
                for (index, words) in check.paste.secrets.iter().enumerate() {
                    <p key={index} class="finding warning"><strong class="severity">{ "secret" }</strong>{ " " }{ words }{ " It is masked here and not kept." }</p>
                }
                if check.paste.cut {
                    <p class="finding note">{ "The text is longer than one million characters; only its beginning was read." }</p>
                }
                if !check.paste.text.trim().is_empty() && report.detections.is_empty() {
                    <p class="finding note">
                        { "Nothing in it that this page knows. It knows answers and errors of Zoho\u{2019}s servers, addresses, \
                           scopes, client ids, commands, and the values of the form. Paste the whole of what you saw." }
                    </p>
                }
            </div>
            if !check.paste.text.trim().is_empty() {
                <div class="field overrule">
                    { select("in-kind", "Read it as", &overruled.map(|place| place.to_string()).unwrap_or_default(), &kinds, send, Fact::Overruled) }
                </div>
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
                <p class="hint">{ format!("And {} more.", report.more) }</p>
            }
            if !report.detections.is_empty() {
                <p class="actions">{ copy_action("report as Markdown", &report::markdown(&check.paste, report, &check.attempt), send) }</p>
            }
        </div>
    }
}

fn one(index: usize, detection: &Detection, check: &Check, send: &Send) -> Html {
    let entry = detection.error.map(Error::entry);
    html! {
        <>
            <h3>{ format!("Found: {}", detection.kind.words()) }</h3>
            <p class="hint">{ format!("Because {}.", detection.because) }</p>
            <pre class="shown" tabindex="0"><code>{ &detection.shown }</code></pre>
            <p><strong>{ &detection.verdict }</strong></p>
            <div>
                for (index, remark) in detection.remarks.iter().enumerate() {
                    <div key={index} class={classes!("finding", class_of(remark.severity))}>
                        <p><strong class="severity">{ remark.severity.text().to_string() }</strong>{ " " }{ &remark.words }</p>
                    </div>
                }
            </div>
            if !detection.rows.is_empty() {
                { form_table(&detection.rows) }
            }
            if let Some(entry) = entry {
                <div class="reasons">
                    <p>{ "What may be the matter, likeliest first " }{ confidence_mark(entry.confidence, entry.sources, None) }</p>
                    { causes(&detection.causes(&check.report.known, &check.attempt)) }
                </div>
            }
            if let Some(carry) = &detection.carry {
                <p class="actions">
                    { button(if detection.rows.iter().any(|row| row.differs_at.is_some()) { "Mend all and take it over into Build" } else { "Take it over into Build" }, "", send, move || Fact::Carried(index, Room::Build)) }
                    if carry.center.is_some() || !carry.client_id.is_empty() {
                        { button("Go on with it in Connect", "", send, move || Fact::Carried(index, Room::Connect)) }
                    }
                </p>
            }
        </>
    }
}

/// What stands in a form beside what should stand there, marked from where they differ.
fn form_table(rows: &[form::Row]) -> Html {
    html! {
        // On a narrow screen the cells stand below each other; the roles keep them a table for those who do not see it.
        <div class="scroll stacks" role="region" aria-label="Values of the form" tabindex="0">
            <table role="table">
                <thead><tr role="row"><th scope="col">{ "Field" }</th><th scope="col">{ "Stands there" }</th><th scope="col">{ "Right" }</th></tr></thead>
                <tbody>
                    for row in rows {
                        <tr role="row" key={row.field.label()}>
                            <th role="rowheader" scope="row">{ row.field.label() }</th>
                            <td role="cell" data-label="Stands there">{ parted(row) }</td>
                            <td role="cell" data-label="Right">
                                if row.differs_at.is_some() {
                                    <code>{ row.right.clone().unwrap_or_default() }</code>
                                } else if row.right.is_some() {
                                    <span class="same">{ "right" }</span>
                                } else if row.severity.is_some() {
                                    <span class="hint">{ "see above" }</span>
                                } else {
                                    <span class="hint">{ "your choice" }</span>
                                }
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
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

fn attempt(check: &Check, send: &Send) -> Html {
    let attempt = &check.attempt;
    let word = |value: Option<bool>, yes: &'static str, no: &'static str| match value {
        Some(true) => yes,
        Some(false) => no,
        None => "",
    };
    let mut clients = vec![("", "not known".to_owned())];
    clients.extend(ClientType::ALL.iter().map(|client| (client.word(), client.word().to_owned())));
    let mut centers = vec![("", "not known".to_owned())];
    centers.extend(DataCenter::all().map(|center| (center.row().location, center.name().to_owned())));
    let location = |center: Option<DataCenter>| center.map_or("", |center| center.row().location);
    let unknown = || ("", "not known".to_owned());
    html! {
        <details class="change">
            <summary>{ "What do you know of the attempt? It changes the order of the causes" }</summary>
            <div class="attempt-fields">
                <div class="field">
                    { select("in-sent", "What was sent", word(attempt.refresh_sent, "refresh", "code"),
                        &[unknown(), ("code", "a code".into()), ("refresh", "a refresh token".into())],
                        send, Fact::SentSaid) }
                </div>
                <div class="field">
                    { select("in-code-age", "The code was", word(attempt.code_old, "old", "new"),
                        &[unknown(), ("new", "younger than a minute".into()), ("old", "a minute old or older".into())],
                        send, Fact::CodeAgeSaid) }
                </div>
                <div class="field">
                    { select("in-sent-before", "It was sent before", word(attempt.sent_before, "yes", "no"),
                        &[unknown(), ("no", "no".into()), ("yes", "yes".into())],
                        send, Fact::SentBeforeSaid) }
                </div>
                <div class="field">
                    { select("in-client-type", "Type of the client", attempt.client.map_or("", ClientType::word), &clients, send, Fact::ClientSaid) }
                </div>
                <div class="field">
                    { select("in-asked", "Data center that was asked", location(attempt.asked), &centers, send, Fact::AskedSaid) }
                </div>
                <div class="field">
                    { select("in-home", "Data center of the account", location(attempt.home), &centers, send, Fact::HomeSaid) }
                </div>
                <div class="field">
                    <label for="in-times">{ "How often this person connected this client" }</label>
                    <input
                        id="in-times"
                        type="text"
                        inputmode="numeric"
                        autocomplete="off"
                        value={attempt.times.clone()}
                        oninput={send.reform(|e: InputEvent| Fact::TimesTyped(e.target_unchecked_into::<HtmlInputElement>().value()))}
                    />
                </div>
                <div class="field">
                    { paste_box("in-registered", "Redirect URI that is registered", &attempt.registered, InputAttrs { placeholder: "https://", hint: "" }, 1, send, Fact::RegisteredTyped) }
                </div>
                <div class="field">
                    { paste_box("in-sent-uri", "Redirect URI that was sent", &attempt.sent, InputAttrs { placeholder: "https://", hint: "" }, 1, send, Fact::SentUriTyped) }
                </div>
            </div>
        </details>
    }
}

fn comparison(check: &Check, send: &Send) -> Html {
    let both = !check.left.trim().is_empty() && !check.right.trim().is_empty();
    html! {
        <section class="step" aria-labelledby="compare">
            <h2 id="compare">{ "Compare two addresses" }</h2>
            <p class="hint">{ "Part by part, decoded. For two authorize URLs, two callbacks, an address that works and one that does not." }</p>
            <div class="field">
                { paste_box("in-left", "First address", &check.left, InputAttrs { placeholder: "https://", hint: "" }, 2, send, Fact::LeftTyped) }
            </div>
            <div class="field">
                { paste_box("in-right", "Second address", &check.right, InputAttrs { placeholder: "https://", hint: "" }, 2, send, Fact::RightTyped) }
            </div>
            <div role="status">
                if both {
                    { match compare::addresses(&check.left, &check.right) {
                        Err(why) => html! { <p key="error" class="finding warning">{ why }</p> },
                        Ok(lines) => html! { <div key="table">{ compared(&lines) }</div> },
                    } }
                }
            </div>
        </section>
    }
}

fn compared(lines: &[compare::Line]) -> Html {
    let differing = lines.iter().filter(|line| !line.is_same()).count();
    let masked = lines.iter().any(|line| line.is_same() && line.is_masked());
    let nothing = || "nothing".to_owned();
    html! {
        <>
            <p>
                { match differing {
                    0 if masked => "They are the same in every part that could be compared.".to_owned(),
                    0 => "They are the same in every part.".to_owned(),
                    1 => "They differ in one part.".to_owned(),
                    several => format!("They differ in {several} parts."),
                } }
                if masked {
                    { " What is masked was not compared." }
                }
            </p>
            <div class="scroll" role="region" aria-label="Comparison" tabindex="0">
                <table>
                    <thead><tr><th scope="col">{ "Part" }</th><th scope="col">{ "First" }</th><th scope="col">{ "Second" }</th></tr></thead>
                    <tbody>
                        for line in lines {
                            <tr key={line.part.clone()} class={classes!((!line.is_same()).then_some("differs"))}>
                                <th scope="row">{ &line.part }if !line.is_same() {<span class="sr">{ " (differs)" }</span>}</th>
                                <td><code>{ line.left.clone().unwrap_or_else(nothing) }</code></td>
                                <td><code>{ line.right.clone().unwrap_or_else(nothing) }</code></td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}
