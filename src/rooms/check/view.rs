//! Troubleshoot: what was pasted on the left, what it is and how to fix it on the right.

use web_sys::HtmlInputElement;
use words::{Message, Text, msg, text};
use yew::prelude::*;

use super::state::BOX;
use crate::rooms::check::{Check, EXAMPLE, Msg};
use crate::setup::Room;
use crate::widgets::{
    InputAttrs, button, center_entries, class_of, confidence_mark, copy_action, copy_field, evidence, fold,
    paste_box, radios, rich, select,
};
use doctor::attempt::{Answers, Question};
use doctor::case::{CaseCause, Place, Reply};
use doctor::{Attempt, Case, Detection, Kind, SYMPTOMS, compare, form, report};
use facts::data_center::Cell;
use facts::{ClientType, Confidence, DataCenter};
use scan::finding::Severity;
use scan::invisible::{self, SIGNS};

type Send = crate::widgets::Send<Msg>;

const URL_BOX: InputAttrs<'_> = InputAttrs { placeholder: "https://", hint: "" };

pub(crate) fn room(check: &Check, send: &Send) -> Html {
    html! {
        <div class="panes">
            <section class="sheet pane" aria-label={text!("check-input").to_string()}>{ input(check, send) }</section>
            <div class="outcome">{ outcome(check, send) }</div>
            <div class="compare">{ comparison(check, send) }</div>
        </div>
    }
}

fn input(check: &Check, send: &Send) -> Html {
    let look = InputAttrs { placeholder: "{\"error\":\"invalid_code\"}", hint: "" };
    let text = check.paste.text.as_str();
    html! {
        <>
            <p class="hint">{ text!("check-intro") }</p>
            <div class="field">{ paste_box(BOX, text!("check-box"), text, look, 9, send, Msg::Pasted) }</div>
            <p class="actions">
                if text.is_empty() {
                    { button(text!("check-example"), "", send, || Msg::Pasted(EXAMPLE.into())) }
                } else {
                    { button(text!("check-clear"), "", send, || Msg::Pasted(String::new())) }
                }
                { button(text!("check-template"), "quiet", send, || Msg::FormWanted) }
            </p>
            <div>
                if text.is_empty() || SYMPTOMS.iter().any(|(_, paste)| *paste == text) {
                    { chips(text, send) }
                }
            </div>
        </>
    }
}

fn chips(text: &str, send: &Send) -> Html {
    html! {
        <div class="chips" role="group" aria-labelledby="chips">
            <p id="chips">{ text!("check-chips") }</p>
            <div class="actions">
                for (label, paste) in SYMPTOMS {
                    <button
                        key={paste}
                        type="button"
                        class="chip"
                        aria-pressed={if text == paste { "true" } else { "false" }}
                        onclick={send.reform(move |_: MouseEvent| Msg::Pasted(paste.to_owned()))}
                    >{ label }</button>
                }
            </div>
        </div>
    }
}

fn kinds(check: &Check, send: &Send) -> Html {
    let mut entries = vec![("", text!("check-kind-auto").to_string())];
    entries.extend(Kind::ALL.map(|kind| (kind.id(), kind.text().to_string())));
    let chosen = check.overruled.map_or("", Kind::id);
    select("in-kind", text!("check-kind"), chosen, &entries, send, |id| {
        Msg::Overruled(Kind::ALL.into_iter().find(|kind| kind.id() == id))
    })
}

fn outcome(check: &Check, send: &Send) -> Html {
    let report = &check.report;
    let pasted = !check.unread && !check.paste.text.trim().is_empty();
    let case = check.case.as_ref();
    let pieces = report.detections.len();
    html! {
        <>
            <div role="status">
                if check.paste.cut {
                    <p class="finding note">{ text!("check-cut") }</p>
                }
                if report.condensed {
                    <p class="finding note">{ text!("check-condensed") }</p>
                }
                if let Some(case) = case {
                    <p class="sr">{ announced(case, check) }</p>
                } else if check.unread {
                    <p class="hint">{ text!("page-part-loading") }</p>
                } else if pasted {
                    <p class="finding note">{ text!("check-nothing") }</p>
                } else {
                    <p class="hint">{ text!("check-empty") }</p>
                }
            </div>
            <div>
                if let Some((case, main)) = case.and_then(|case| Some((case, report.detections.get(case.piece)?))) {
                    <section class={classes!("sheet", "pane", "case")}>{ whole(case, main, check, send) }</section>
                } else if pasted {
                    <div class="field">{ kinds(check, send) }</div>
                }
            </div>
            <div role="status">
                for (index, secret) in check.paste.secrets.iter().enumerate() {
                    <p key={index} class="finding warning">
                        <strong class="severity">{ text!("check-secret") }</strong>
                        { " " }{ secret }{ " " }{ text!("check-secret-hidden") }
                    </p>
                }
            </div>
            <div>
                if let Some(case) = case.filter(|_| pieces > 1) {
                    { fold(false, msg!("check-others", count = pieces - 1 + report.more), html! {
                        <>
                            for (index, detection) in report.detections.iter().enumerate() {
                                if index != case.piece {
                                    <section key={index} class="sheet pane">{ one(index, detection, check, send) }</section>
                                }
                            }
                            if report.more > 0 {
                                <p class="hint">{ msg!("check-more", count = report.more) }</p>
                            }
                        </>
                    }) }
                }
            </div>
            <p class="actions">
                if !report.detections.is_empty() {
                    { copy_action(text!("check-report"), &report::markdown(&check.paste, report, case, &check.attempt), send) }
                }
            </p>
        </>
    }
}

/// What a screen reader says once there is a result.
fn announced(case: &Case, check: &Check) -> Message {
    let kind = check.report.detections.get(case.piece).map_or(Kind::Json, |main| main.kind).text();
    let first = case.causes.split_first().filter(|(likeliest, _)| likeliest.what != case.verdict);
    if let Some((likeliest, rest)) = first {
        let verdict = case.verdict.clone();
        msg!("check-announced-cause", cause = likeliest.what.clone(), kind, more = rest.len(), verdict)
    } else {
        msg!("check-announced", kind, verdict = case.verdict.clone())
    }
}

/// The case: the verdict with its evidence, what contradicts it, the first cause with what to do, and the rest folded.
fn whole(case: &Case, main: &Detection, check: &Check, send: &Send) -> Html {
    let (known, said) = (&check.report.known, &check.attempt);
    // Where the text shows the cause, there is nothing to ask.
    let told = case.is_told();
    let questions = main.error_of(known, said).filter(|_| !told || said != &Attempt::default());
    let questions = questions.map(|error| said.questions(error, known)).unwrap_or_default();
    html! {
        <>
            <p class="kind">{ msg!("check-outcome", kind = main.kind.text(), outcome = case.outcome.text()) }</p>
            <h2>{ &case.verdict }</h2>
            <div class="quotes">
                for (index, quote) in case.evidence.iter().enumerate() {
                    <figure key={index}>
                        <figcaption>{ &quote.label }</figcaption>
                        <blockquote><code>{ &quote.text }</code></blockquote>
                    </figure>
                }
            </div>
            <div class="findings">
                for (index, contradiction) in case.contradictions.iter().enumerate() {
                    <div key={index} class="finding warning">
                        <p><strong class="severity">{ text!("check-contradiction") }</strong>{ " " }{ rich(&contradiction.what) }</p>
                        <p>{ rich(&contradiction.fix) }</p>
                    </div>
                }
            </div>
            { piece(case.piece, main, Some(case), check, send) }
            <div>
                if let Some((likeliest, rest)) = case.causes.split_first() {
                    { likely(likeliest, rest, told, send) }
                    if !case.others.is_empty() {
                        { fold(false, msg!("check-other-causes", count = case.others.len()), html! {
                            <>
                                <p>{ text!("check-other-causes-note") }</p>
                                { ordered(&case.others, 1 + case.causes.len()) }
                            </>
                        }) }
                    }
                }
            </div>
            <div class="quotes">
                for (index, Reply { asked, answer }) in case.replies.iter().enumerate() {
                    <div key={index}>
                        <figure>
                            <figcaption>{ &asked.label }</figcaption>
                            <blockquote><code>{ &asked.text }</code></blockquote>
                        </figure>
                        <p>{ rich(&answer.says.into()) }</p>
                        { confidence_mark(answer.confidence, answer.sources, None) }
                    </div>
                }
            </div>
            <div class="attempt">
                if !questions.is_empty() {
                    { attempt(&questions, check, send) }
                }
            </div>
            <div class="ask">
                if !case.ask.is_empty() {
                    <p>{ text!("check-ask") }</p>
                    <ul class="facts">
                        for (index, message) in case.ask.iter().enumerate() {
                            <li key={index}>{ rich(message) }</li>
                        }
                    </ul>
                }
            </div>
            <div>
                if case.places.len() > 1 {
                    { fold(false, msg!("check-places", count = case.places.len()), places(&case.places)) }
                }
            </div>
            { behind(case.piece, main, true, check, send) }
        </>
    }
}

/// Who stands where.
fn places(places: &[Place]) -> Html {
    let heads = [text!("check-place-part"), text!("check-place-center"), text!("check-place-text")];
    let [_, center, shown] = heads.map(|head| head.to_string());
    let rows = places.iter().enumerate().map(|(index, place)| {
        html! {
            <tr role="row" key={index}>
                <th role="rowheader" scope="row">{ place.role.text() }</th>
                <td role="cell" data-label={center.clone()}>{ place.center.name() }</td>
                <td role="cell" data-label={shown.clone()}><code>{ &place.quote }</code></td>
            </tr>
        }
    });
    table("scroll stacks", text!("check-places-table"), heads, rows.collect())
}

/// What a piece has beside its verdict: the right redirect URIs, the values of a form, grave notes.
fn piece(index: usize, detection: &Detection, case: Option<&Case>, check: &Check, send: &Send) -> Html {
    let news = |note: &Message| !case.is_some_and(|case| case.repeats(note));
    let grave = detection.notes.iter().filter(|(severity, note)| *severity < Severity::Note && news(note));
    html! {
        <>
            <div key={index} class="right">
                if let Some(center) = check.report.right_redirect_uris(detection, &check.attempt) {
                    { redirect_uris(center, send) }
                }
            </div>
            <div>
                if !detection.rows.is_empty() {
                    { form_table(&detection.rows) }
                }
            </div>
            <div class="findings">
                for (index, (severity, message)) in grave.enumerate() {
                    <div key={index} class={classes!("finding", class_of(*severity))}>
                        <p><strong class="severity">{ severity.text() }</strong>{ " " }{ rich(message) }</p>
                    </div>
                }
            </div>
        </>
    }
}

/// What stands behind it all: mild notes, what can be used elsewhere, how the piece was recognized.
fn behind(index: usize, detection: &Detection, is_main: bool, check: &Check, send: &Send) -> Html {
    let mild = detection.notes.iter().filter(|(severity, _)| *severity >= Severity::Note);
    let differs = detection.rows.iter().any(|row| row.differs_at.is_some());
    let use_it = if differs { text!("check-use-fixed") } else { text!("check-use") };
    html! {
        <>
            <ul class="facts">
                for (index, (_, message)) in mild.enumerate() {
                    <li key={index}>{ rich(message) }</li>
                }
            </ul>
            <p class="actions">
                if let Some(carry) = &detection.carry {
                    { button(use_it, "primary", send, move || Msg::Carried(index, Room::Build)) }
                    if carry.center.is_some() || !carry.client_id.is_empty() {
                        { button(text!("check-continue"), "", send, move || Msg::Carried(index, Room::Connect)) }
                    }
                }
            </p>
            { fold(false, text!("check-recognized"), html! {
                <>
                    <p class="hint">{ &detection.because }</p>
                    <pre class="shown" tabindex="0"><code>{ &detection.shown }</code></pre>
                    <div class="field">
                        if is_main {
                            { kinds(check, send) }
                        }
                    </div>
                </>
            }) }
        </>
    }
}

/// One of the other pieces: what it is and what it comes to, with its first cause.
fn one(index: usize, detection: &Detection, check: &Check, send: &Send) -> Html {
    let (known, said) = (&check.report.known, &check.attempt);
    let causes: Vec<_> = detection.causes(known, said).into_iter().map(CaseCause::of).collect();
    html! {
        <>
            <p class="kind">{ msg!("check-detected", kind = detection.kind.text()) }</p>
            <h2>{ detection.headline(known, said) }</h2>
            { piece(index, detection, None, check, send) }
            <div>
                if let Some((likeliest, rest)) = causes.split_first() {
                    { likely(likeliest, rest, false, send) }
                }
            </div>
            { behind(index, detection, false, check, send) }
        </>
    }
}

/// The likeliest cause in the open, the others folded.
///
/// `told`: the verdict says it already.
fn likely(likeliest: &CaseCause, rest: &[CaseCause], told: bool, send: &Send) -> Html {
    let heading = if told { text!("check-what-to-do") } else { text!("check-likely") };
    html! {
        <>
            <section class="likely">
                <h3>{ heading }</h3>
                <div class="cause">{ cause(likeliest, told) }</div>
                <p class="actions">
                    if let Some(action) = &likeliest.action {
                        { button(&action.label, "primary", send, || Msg::Acted) }
                    }
                </p>
            </section>
            if !rest.is_empty() {
                { fold(false, msg!("check-more-causes", count = rest.len()), ordered(rest, 2)) }
            }
        </>
    }
}

/// Causes with their numbers, of which the first is `first`.
fn ordered(causes: &[CaseCause], first: usize) -> Html {
    html! {
        <ol class="causes" start={first.to_string()}>
            for (index, other) in causes.iter().enumerate() {
                <li key={index} class="cause">{ cause(other, false) }</li>
            }
        </ol>
    }
}

fn cause(cause: &CaseCause, told: bool) -> Html {
    html! {
        <>
            <div>
                if !told {
                    <p><strong>{ &cause.what }</strong></p>
                }
            </div>
            { evidence(&cause.evidence) }
            <dl>
                <dt>{ text!("check-verify") }</dt>
                <dd>{ rich(&cause.verify) }</dd>
                <dt>{ text!("check-fix") }</dt>
                <dd>{ rich(&cause.fix) }</dd>
            </dl>
            { confidence_mark(cause.confidence, cause.sources, None) }
        </>
    }
}

/// The redirect URIs that are right in a center, the recommended one first, to copy.
fn redirect_uris(center: DataCenter, send: &Send) -> Html {
    let row = center.row();
    html! {
        <>
            for (index, Cell { value, confidence, sources, note, .. }) in row.callbacks.iter().enumerate() {
                <div key={index}>
                    <p>
                        if index == 0 {
                            { msg!("check-right-uri", center = center.name()) }
                        } else {
                            { text!("check-right-uri-also") }
                        }
                    </p>
                    { copy_field(
                        &format!("right-redirect-uri-{index}"),
                        &msg!("check-right-uri-label", center = center.name()).to_string(),
                        value,
                        send,
                    ) }
                    if *confidence != Confidence::Official {
                        { confidence_mark(*confidence, sources, *note) }
                    }
                </div>
            }
            if row.callbacks.is_empty() {
                <p class="finding warning">{ msg!("check-right-uri-unknown", center = center.name()) }</p>
            }
        </>
    }
}

/// The details of the attempt that were given, and the next one to ask for.
fn attempt(questions: &[Question], check: &Check, send: &Send) -> Html {
    html! {
        <section class="questions" aria-label={text!("check-attempt").to_string()}>
            <h3>{ text!("check-attempt") }</h3>
            for question in questions {
                <div key={question.id()} class="field">
                    { ask(*question, check.attempt.get(*question), send) }
                </div>
            }
        </section>
    }
}

fn ask(question: Question, given: Option<&str>, send: &Send) -> Html {
    let (id, label, answers) = (question.id(), question.text(), question.answers());
    let id = format!("in-{id}");
    let unknown = || text!("check-unknown").to_string();
    let choose = |entries: &[(&str, String)]| {
        let mut all = Vec::new();
        if given.is_none() {
            all.push(("-", text!("check-choose").to_string()));
        }
        all.extend(entries.iter().cloned());
        all.push(("", unknown()));
        select(&id, label, given.unwrap_or("-"), &all, send, move |answer| Msg::Said(question, answer))
    };
    let skip = || match given {
        None => button(unknown(), "quiet", send, move || Msg::Said(question, String::new())),
        Some(_) => Html::default(),
    };
    let typed = given.unwrap_or_default();
    match answers {
        Answers::OneOf([(first, first_label), (second, second_label)]) => {
            let entries = [
                ((question, Some(first)), first_label.to_string()),
                ((question, Some(second)), second_label.to_string()),
                ((question, Some("")), unknown()),
            ];
            let given = entries.iter().map(|(answer, _)| *answer).find(|(_, answer)| *answer == given);
            radios(
                question.id(),
                label,
                given.unwrap_or((question, None)),
                &entries,
                send,
                |(question, answer)| Msg::Said(question, answer.unwrap_or_default().to_owned()),
            )
        }
        Answers::ClientType => choose(&ClientType::ALL.map(|client| (client.id(), client.word().to_owned()))),
        Answers::DataCenter => choose(&center_entries(None)),
        Answers::Number => {
            let oninput = send.reform(move |e: InputEvent| {
                Msg::Said(question, e.target_unchecked_into::<HtmlInputElement>().value())
            });
            let value = typed.to_owned();
            html! {
                <>
                    <label for={id.clone()}>{ label }</label>
                    <input {id} type="text" inputmode="numeric" autocomplete="off" {value} {oninput} />
                    { skip() }
                </>
            }
        }
        Answers::Url => html! {
            <>
                { paste_box(&id, label, typed, URL_BOX, 1, send, move |text| Msg::Said(question, text)) }
                { skip() }
            </>
        },
    }
}

/// A table of three columns that can be scrolled with the keyboard.
fn table(class: &'static str, label: Text, heads: [Text; 3], rows: Html) -> Html {
    html! {
        // On a narrow screen the cells may be below each other; the roles keep them a table for those who do not see it.
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

/// The values of a form beside what they should be, marked from where they differ.
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
    let [same, other, rest] = row.parted();
    // Where something is missing, there is nothing to mark but its place.
    let other = if other.is_empty() && row.differs_at.is_some() { "\u{2038}".to_owned() } else { other };
    html! {
        <code>
            { drawn(&same) }
            if !other.is_empty() {
                <mark>{ drawn(&other) }</mark>
            }
            { drawn(&rest) }
        </code>
    }
}

/// A text with the signs of hidden characters, and with their names for those who do not see the signs.
fn drawn(text: &str) -> Html {
    let is_sign = |ch: char| SIGNS.iter().find(|(_, sign)| *sign == ch);
    html! {
        <>
            for (index, part) in text.split_inclusive(|ch| is_sign(ch).is_some()).enumerate() {
                <span key={index}>
                    if let Some((hidden, sign)) = part.chars().next_back().and_then(is_sign) {
                        { part.trim_end_matches(*sign) }
                        <span class="unseen" aria-hidden="true">{ *sign }</span>
                        <span class="sr">
                            { " " }{ invisible::label(invisible::name(*hidden).unwrap_or_default()) }{ " " }
                        </span>
                    } else {
                        { part }
                    }
                </span>
            }
        </>
    }
}

fn comparison(check: &Check, send: &Send) -> Html {
    let [left, right] = &check.urls;
    let both = !left.trim().is_empty() && !right.trim().is_empty();
    html! {
        <details class={classes!("change", "sheet", "pane")}>
            <summary>{ text!("check-compare") }</summary>
            <p class="hint">{ text!("check-compare-hint") }</p>
            <div class="field">{ paste_box("in-left", text!("check-first"), left, URL_BOX, 2, send, |url| Msg::UrlTyped(0, url)) }</div>
            <div class="field">{ paste_box("in-right", text!("check-second"), right, URL_BOX, 2, send, |url| Msg::UrlTyped(1, url)) }</div>
            <div role="status">
                if both {
                    { match compare::urls(left, right) {
                        Err(why) => html! { <p key="error" class="finding warning">{ why }</p> },
                        Ok(lines) => html! { <div key="table">{ compared(&lines) }</div> },
                    } }
                }
            </div>
        </details>
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
    let shown = |value: &Option<String>| match value {
        Some(value) => html! { <code>{ drawn(value) }</code> },
        None => html! { <span class="missing">{ text!("check-missing") }</span> },
    };
    let rows = lines.iter().enumerate().map(|(index, line)| {
        html! {
            <tr role="row" key={index} class={classes!((!line.is_same()).then_some("differs"))}>
                <th scope="row">
                    { &line.part }
                    if !line.is_same() {
                        <span class="sr">{ " " }{ text!("check-differs") }</span>
                    }
                </th>
                <td>{ shown(&line.left) }</td>
                <td>{ shown(&line.right) }</td>
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
