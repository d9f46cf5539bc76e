//! The small pieces that every room is made of.

pub(crate) mod diagram;

use std::any::Any;
use std::cell::RefCell;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::setup::{FILE, Shared, Topic};
use facts::{Confidence, DataCenter, Source};
use oauth::cause::{RankedCause, Verdict};
use scan::finding::Severity;
use scan::secret::Secret;
use service::Field;
use service::lint::{Finding, Fix};
use words::{Language, msg, text};

/// Where the messages of a room go, and those that any room can send.
#[derive(PartialEq)]
pub struct Send<M> {
    own: Callback<M>,
    pub(crate) shared: Callback<Shared>,
}

impl<M> Clone for Send<M> {
    fn clone(&self) -> Self {
        Self { own: self.own.clone(), shared: self.shared.clone() }
    }
}

impl<M: 'static> Send<M> {
    pub(crate) fn new(own: Callback<M>, shared: Callback<Shared>) -> Self {
        Self { own, shared }
    }

    pub(crate) fn emit(&self, msg: M) {
        self.own.emit(msg);
    }

    pub(crate) fn reform<T>(&self, to_msg: impl Fn(T) -> M + 'static) -> Callback<T> {
        self.own.reform(to_msg)
    }
}

pub(crate) fn button<M: 'static>(
    text: impl Into<String>,
    class: &'static str,
    send: &Send<M>,
    msg: impl Fn() -> M + 'static,
) -> Html {
    let onclick = send.reform(move |_: MouseEvent| msg());
    html! { <button type="button" {class} {onclick}>{ text.into() }</button> }
}

/// A piece that was drawn, and what it was drawn from.
struct Drawn {
    slot: Slot,
    language: Language,
    of: Box<dyn Any>,
    piece: Kept,
}

/// The name of a place on the page, and which of its kind it is.
pub(crate) type Slot = (&'static str, usize);

thread_local! {
    static DRAWN: RefCell<(u32, Vec<Drawn>)> = const { RefCell::new((0, Vec::new())) };
}

#[derive(Clone, Properties)]
struct Kept {
    version: u32,
    html: Html,
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.version == other.version
    }
}

/// What holds a kept piece: Yew draws a component only where its properties are others.
#[component]
fn Piece(piece: &Kept) -> Html {
    piece.html.clone()
}

/// A piece of the page that is drawn only when something has changed of what it is drawn from (`is_same`), so that it rests
/// while a person types elsewhere. Nothing in it may be typed into or ticked that what it is drawn from does not tell of: as it
/// is not drawn anew, what it shows would not be put right.
pub(crate) fn kept<T: 'static>(
    slot: Slot,
    is_same: impl FnOnce(&T) -> bool,
    of: impl FnOnce() -> T,
    draw: impl FnOnce() -> Html,
) -> Html {
    let language = Language::current();
    let known = DRAWN.with_borrow(|(_, drawn)| {
        let last = drawn.iter().find(|drawn| drawn.slot == slot && drawn.language == language)?;
        last.of.downcast_ref().is_some_and(is_same).then(|| last.piece.clone())
    });
    let Kept { version, html } = known.unwrap_or_else(|| keep(slot, language, Box::new(of()), draw()));
    html! { <Piece {version} {html} /> }
}

fn keep(slot: Slot, language: Language, of: Box<dyn Any>, html: Html) -> Kept {
    DRAWN.with_borrow_mut(|(count, drawn)| {
        drawn.retain(|drawn| drawn.slot != slot);
        *count = count.wrapping_add(1);
        let piece = Kept { version: *count, html };
        drawn.push(Drawn { slot, language, of, piece: piece.clone() });
        piece
    })
}

/// The drawings of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Copy,
    Tick,
    Out,
    Chevron,
    Close,
    Search,
}

/// A drawing of 16 by 16 beside words that say the same.
pub fn icon(icon: Icon) -> Html {
    let (class, path) = match icon {
        Icon::Copy => ("icon icon-copy", "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3"),
        Icon::Tick => ("icon icon-tick", "M3 8.5l3.5 3.5L13 4.5"),
        Icon::Out => ("icon icon-out", "M6.5 3.5h-4v10h10v-4M9.5 2.5h4v4M13.5 2.5L7.5 8.5"),
        Icon::Chevron => ("icon icon-chevron", "M6 3.5L10.5 8 6 12.5"),
        Icon::Close => ("icon icon-close", "M4 4l8 8M12 4l-8 8"),
        Icon::Search => ("icon icon-search", "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2"),
    };
    html! { <svg {class} viewBox="0 0 16 16" aria-hidden="true"><path d={path} /></svg> }
}

/// A button that copies a value, and whose icon is a tick for a moment after it has. `key` is the `data-field` of the
/// value, or empty where the page shows the value nowhere.
fn copying<M>(key: &str, label: &str, text: &str, class: &'static str, shown: Html, send: &Send<M>) -> Html {
    let name = msg!("page-copy-label", label).to_string();
    let described = (class == "copy-field").then(|| format!("value-{key}"));
    let data = if key.is_empty() { label } else { key }.to_owned();
    let (key, label, text) = (key.to_owned(), label.to_owned(), Secret::new(text));
    let onclick = send.shared.reform(move |_: MouseEvent| Shared::CopyPressed {
        key: key.clone(),
        label: label.clone(),
        text: text.clone(),
    });
    html! {
        <button type="button" {class} data-copy={data} {onclick} aria-label={name} aria-describedby={described}>
            { shown }{ icon(Icon::Copy) }{ icon(Icon::Tick) }
        </button>
    }
}

/// A button named "Copy <label>" that copies a value.
pub(crate) fn copy_button<M>(key: &str, label: impl Into<String>, text: &str, send: &Send<M>) -> Html {
    copying(key, &label.into(), text, "copy", html! { <span>{ text!("page-copy") }</span> }, send)
}

/// A button that copies a text which the page shows nowhere, and says so in full.
pub(crate) fn copy_action<M>(label: impl Into<String>, text: &str, send: &Send<M>) -> Html {
    let label = label.into();
    let shown = html! { <span>{ msg!("page-copy-label", label = label.as_str()) }</span> };
    copying("", &label, text, "", shown, send)
}

/// The value of a field in a form of Zoho, in a box that is one button: pressing it copies the value.
pub fn copy_field<M>(key: &str, label: &str, value: &str, send: &Send<M>) -> Html {
    // The value describes the button, and is no part of its name.
    let shown = html! { <code id={format!("value-{key}")} data-field={key.to_owned()}>{ value }</code> };
    copying(key, label, value, "copy-field", shown, send)
}

/// What is chosen from a list in a form of Zoho: there is nothing to copy.
pub fn choice_field(key: &str, value: &str) -> Html {
    html! {
        <span class="choice-field"><span data-field={key.to_owned()}>{ value }</span>{ icon(Icon::Chevron) }</span>
    }
}

/// A part of a room that opens and closes.
#[derive(Clone, Debug)]
pub struct Sheet<'a> {
    pub id: &'a str,
    pub title: String,
    /// How far it is ("3 of 5 copied"), or nothing.
    pub status: String,
    pub open: bool,
    pub done: bool,
}

/// A sheet; its body is built only while it is open.
pub fn sheet(sheet: &Sheet<'_>, onclick: Option<Callback<MouseEvent>>, body: impl FnOnce() -> Html) -> Html {
    let [title_id, status_id, button_id, body_id] =
        ["title", "status", "button", "body"].map(|part| format!("{}-{part}", sheet.id));
    html! {
        <section
            id={sheet.id.to_owned()}
            class={classes!("sheet", sheet.done.then_some("done"))}
            aria-labelledby={title_id.clone()}
        >
            <h2>
                <button
                    id={button_id}
                    type="button"
                    {onclick}
                    aria-labelledby={format!("{title_id} {status_id}")}
                    aria-expanded={if sheet.open { "true" } else { "false" }}
                    aria-controls={sheet.open.then(|| body_id.clone())}
                >
                    { icon(Icon::Chevron) }
                    <span id={title_id}>{ &sheet.title }</span>
                    // Apart also for who hears them.
                    { " " }
                    if !sheet.status.is_empty() {
                        <span id={status_id} class="sheet-status">{ &sheet.status }</span>
                    }
                    if sheet.done {
                        { icon(Icon::Tick) }
                    }
                </button>
            </h2>
            if sheet.open {
                <div id={body_id} class="sheet-body">{ body() }</div>
            }
        </section>
    }
}

/// The style of diagrams, for the rooms that draw some. A page that is one file has it already; `page` is its address.
pub(crate) fn diagram_style(page: &str, onload: Option<Callback<Event>>) -> Html {
    html! {
        if !page.starts_with(FILE) {
            <link rel="stylesheet" href="learn.css" integrity={env!("LEARN_STYLE")} {onload} />
        }
    }
}

/// A link that leaves the page, in a tab of its own and without telling where from.
pub(crate) fn link_out(href: &str, text: impl Into<String>) -> Html {
    let text = text.into();
    html! {
        <a class="out" href={href.to_owned()} target="_blank" rel="noopener noreferrer">
            { text }{ icon(Icon::Out) }<span class="sr">{ " " }{ text!("page-new-tab") }</span>
        </a>
    }
}

/// A link that saves a text as a file, without a request.
pub(crate) fn download_link(name: &'static str, kind: &str, text: &str, label: impl Into<String>) -> Html {
    let href = format!("data:{kind};charset=utf-8,{}", utf8_percent_encode(text, NON_ALPHANUMERIC));
    html! { <a class="button" download={name} {href}>{ label.into() }</a> }
}

/// Tells the explanation card what has the focus.
pub(crate) fn on_focus<M>(topic: Topic, send: &Send<M>) -> Callback<FocusEvent> {
    send.shared.reform(move |_| Shared::TopicFocused(topic))
}

/// The sentence under a form that says where in Zoho it is.
pub(crate) fn place(words: &str, host: Option<&str>) -> Html {
    html! {
        <p class="place">
            <span>{ words }</span>
            if let Some(host) = host {
                <>{ " " }{ link_out(&format!("https://{host}"), msg!("page-open-host", host)) }</>
            }
        </p>
    }
}

#[derive(Clone, Copy, Default)]
pub(crate) struct InputAttrs<'a> {
    /// Shown while it is empty: what will be taken then.
    pub placeholder: &'a str,
    /// A sentence under the label.
    pub hint: &'a str,
}

/// What is under a field: the findings about it.
pub(crate) struct Beneath {
    any: bool,
    invalid: bool,
    list: Html,
}

impl Beneath {
    /// Nothing: without what draws findings, which the program that the page starts with does not have.
    pub(crate) fn nothing(field: Field) -> Self {
        let list = html! { <div class="findings" id={format!("in-{}-findings", field.id())}></div> };
        Self { any: false, invalid: false, list }
    }

    pub(crate) fn of(field: Field, findings: &[Finding], send: &Callback<Shared>) -> Self {
        let found = || findings.iter().filter(|finding| finding.field == field);
        Self {
            any: found().next().is_some(),
            invalid: found().any(|finding| finding.severity == Severity::Error),
            list: findings_of(field, &format!("in-{}", field.id()), findings, send),
        }
    }
}

/// A text field of the draft with its label, hint and findings.
pub(crate) fn text_field(
    field: Field,
    label: &str,
    value: &str,
    look: InputAttrs<'_>,
    beneath: Beneath,
    send: &Callback<Shared>,
) -> Html {
    let id = format!("in-{}", field.id());
    let described: Vec<String> = [("hint", !look.hint.is_empty()), ("findings", beneath.any)]
        .iter()
        .filter(|(_, there)| *there)
        .map(|(what, _)| format!("{id}-{what}"))
        .collect();
    let onfocusin = send.reform(move |_: FocusEvent| Shared::TopicFocused(Topic::Field(field)));
    let oninput = send.reform(move |e: InputEvent| {
        Shared::Typed(field, e.target_unchecked_into::<HtmlInputElement>().value())
    });
    html! {
        <div class="field" {onfocusin}>
            <label for={id.clone()}>{ label }</label>
            { hint(&id, look.hint) }
            <input
                id={id.clone()}
                type="text"
                value={value.to_owned()}
                {oninput}
                placeholder={look.placeholder.to_owned()}
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-describedby={(!described.is_empty()).then(|| described.join(" "))}
                aria-invalid={beneath.invalid.then_some("true")}
            />
            { beneath.list }
        </div>
    }
}

/// A line of text with its label and hint that is not part of the draft.
pub(crate) fn input_of<M: 'static>(
    id: &str,
    label: impl Into<String>,
    value: &str,
    look: InputAttrs<'_>,
    send: &Send<M>,
    msg: impl Fn(String) -> M + 'static,
) -> Html {
    let oninput =
        send.reform(move |e: InputEvent| msg(e.target_unchecked_into::<HtmlInputElement>().value()));
    html! {
        <>
            <label for={id.to_owned()}>{ label.into() }</label>
            { hint(id, look.hint) }
            <input
                id={id.to_owned()}
                type="text"
                value={value.to_owned()}
                {oninput}
                placeholder={look.placeholder.to_owned()}
                autocomplete="off"
                spellcheck="false"
                aria-describedby={(!look.hint.is_empty()).then(|| format!("{id}-hint"))}
            />
        </>
    }
}

/// A box for pasting that is not part of the draft.
pub(crate) fn paste_box<M: 'static>(
    id: &str,
    label: impl Into<String>,
    value: &str,
    look: InputAttrs<'_>,
    rows: u8,
    send: &Send<M>,
    msg: impl Fn(String) -> M + 'static,
) -> Html {
    let oninput =
        send.reform(move |e: InputEvent| msg(e.target_unchecked_into::<HtmlTextAreaElement>().value()));
    html! {
        <>
            <label for={id.to_owned()}>{ label.into() }</label>
            { hint(id, look.hint) }
            <textarea
                id={id.to_owned()}
                value={value.to_owned()}
                {oninput}
                rows={rows.to_string()}
                placeholder={look.placeholder.to_owned()}
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-describedby={(!look.hint.is_empty()).then(|| format!("{id}-hint"))}
            />
        </>
    }
}

fn hint(id: &str, words: &str) -> Html {
    html! {
        <div class="hint" id={format!("{id}-hint")}>
            if !words.is_empty() {
                <span>{ words }</span>
            }
        </div>
    }
}

/// The findings about one field, each with its fix; without those about one entry of a list, which stand there.
pub(crate) fn findings_of(field: Field, id: &str, findings: &[Finding], send: &Callback<Shared>) -> Html {
    let of_field = findings.iter().filter(|finding| finding.field == field && finding.entry.is_none());
    list_of_findings(&format!("{id}-findings"), field.label(), of_field, send)
}

/// The findings about one entry of a list, whose name is `subject`.
pub(crate) fn findings_at(
    field: Field,
    entry: usize,
    subject: &str,
    findings: &[Finding],
    send: &Callback<Shared>,
) -> Html {
    let of_entry = findings.iter().filter(|finding| finding.field == field && finding.entry == Some(entry));
    list_of_findings(&format!("{}-{entry}-findings", field.id()), subject, of_entry, send)
}

fn list_of_findings<'f>(
    id: &str,
    subject: &str,
    findings: impl Iterator<Item = &'f Finding>,
    send: &Callback<Shared>,
) -> Html {
    // Those that one fix settles are in one box.
    let mut boxes: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings {
        let shares = |first: &&Finding| finding.shared_fix.is_some() && first.fix == finding.shared_fix;
        match boxes.iter_mut().find(|all| all.first().is_some_and(shares)) {
            Some(all) => all.push(finding),
            None => boxes.push(vec![finding]),
        }
    }
    let boxes = boxes.into_iter().filter_map(|all| Some((*all.first()?, all)));
    html! {
        <div class="findings" id={id.to_owned()}>
            for (index, (finding, all)) in boxes.enumerate() {
                <div key={index} class={classes!("finding", class_of(finding.severity))}>
                    <div id={format!("{id}-{index}")}>
                        for (number, one) in all.into_iter().enumerate() {
                            <p key={number}>
                                <strong class="severity">{ one.severity.text().to_string() }</strong>
                                { " " }{ rich(&one.found) }{ " " }<span class="why">{ rich(&one.why) }</span>
                            </p>
                        }
                    </div>
                    if let Some(fix) = finding.fix.clone() {
                        { fix_button(subject, fix, Some(&format!("{id}-{index}")), send) }
                    }
                    if !finding.choices.is_empty() {
                        <p class="fix">
                            <span>{ text!("page-did-you-mean") }{ " " }</span>
                            for (place, choice) in finding.choices.iter().enumerate() {
                                <span key={place}>{ fix_button(subject, choice.clone(), None, send) }{ " " }</span>
                            }
                        </p>
                    }
                </div>
            }
        </div>
    }
}

/// A button that applies a fix, and shows what that puts in place unless the words before it do. Two findings can have
/// the same fix; the one with the id `about` tells them apart.
fn fix_button(subject: &str, fix: Fix, about: Option<&str>, send: &Callback<Shared>) -> Html {
    let shown = fix.shown().to_string();
    let field = if let Fix::Put(target, _) = &fix { target.label() } else { subject };
    let label = msg!("page-apply-fix-label", field, value = shown.as_str()).to_string();
    let onclick = send.reform(move |_: MouseEvent| Shared::FixPressed(fix.clone()));
    match about.map(str::to_owned) {
        Some(about) => html! {
            <p class="fix">
                <span>{ text!("page-suggested-fix") }{ " " }</span><code>{ shown }</code>{ " " }
                <button type="button" {onclick} aria-label={label} aria-describedby={about}>
                    { text!("page-apply-fix") }
                </button>
            </p>
        },
        None => html! {
            <button type="button" class="choice" {onclick} aria-label={label}><code>{ shown }</code></button>
        },
    }
}

pub(crate) fn class_of(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Check => "maybe",
        Severity::Note => "note",
    }
}

/// How far a fact can be trusted, as a word with its sources behind it.
pub(crate) fn confidence_mark(confidence: Confidence, sources: &[Source], note: Option<words::Text>) -> Html {
    html! {
        <details class={classes!("confidence", confidence.id())}>
            <summary>{ confidence.label().to_string() }</summary>
            <div class="sources">
                <p>{ confidence.meaning().to_string() }</p>
                if let Some(note) = note {
                    <p>{ note }</p>
                }
                <ul>
                    for (index, source) in sources.iter().enumerate() {
                        <li key={index}>
                            if let Some(url) = source.url {
                                { link_out(url, source.title) }
                            } else {
                                { source.title }
                            }
                        </li>
                    }
                </ul>
                <p>{ msg!("page-facts-read", date = facts::VERSION) }</p>
            </div>
        </details>
    }
}

/// A list to choose one entry from. `entries` are value and text; the value of the chosen one is given to `msg`.
pub(crate) fn select<M: 'static>(
    id: &str,
    label: impl Into<String>,
    chosen: &str,
    entries: &[(&str, String)],
    send: &Send<M>,
    msg: impl Fn(String) -> M + 'static,
) -> Html {
    let before = chosen.to_owned();
    let onchange = send.reform(move |e: Event| {
        let list = e.target_unchecked_into::<HtmlSelectElement>();
        let picked = list.value();
        // The list shows what the state says, and the state has the last word on what was picked.
        list.set_value(&before);
        msg(picked)
    });
    html! {
        <>
            <label for={id.to_owned()}>{ label.into() }</label>
            <select id={id.to_owned()} {onchange}>
                for (value, text) in entries {
                    // Once a person has picked an entry, its attribute does not count any more: what becomes the chosen
                    // one is a new element.
                    <option
                        key={format!("{}{value}", if *value == chosen { "+" } else { "" })}
                        value={(*value).to_owned()}
                        selected={*value == chosen}
                    >
                        { text }
                    </option>
                }
            </select>
        </>
    }
}

pub(crate) fn radios<T: Copy + PartialEq + 'static, M: 'static>(
    name: &'static str,
    legend: impl Into<String>,
    chosen: T,
    entries: &[(T, impl Clone + Into<String>)],
    send: &Send<M>,
    msg: impl Fn(T) -> M + Copy + 'static,
) -> Html {
    let legend = legend.into();
    html! {
        <fieldset class="radios">
            <legend>{ legend }</legend>
            for (index, (value, text)) in entries.iter().enumerate() {
                <label key={index} class="radio">
                    <input
                        type="radio"
                        {name}
                        checked={*value == chosen}
                        onchange={{ let value = *value; send.reform(move |_: Event| msg(value)) }}
                    />
                    <span>{ text.clone().into() }</span>
                </label>
            }
        </fieldset>
    }
}

/// The data centers as entries of a list, by their codes; before them `first`, which stands for none of them.
pub(crate) fn center_entries(first: impl Into<Option<String>>) -> Vec<(&'static str, String)> {
    let all = DataCenter::all().map(|center| (center.row().location, center.name().to_owned()));
    first.into().map(|first| ("", first)).into_iter().chain(all).collect()
}

pub(crate) fn checkbox<M: 'static>(
    checked: bool,
    label: impl Into<Html>,
    send: &Send<M>,
    msg: impl Fn() -> M + 'static,
) -> Html {
    html! {
        <label class="tickable">
            <input type="checkbox" {checked} onchange={send.reform(move |_: Event| msg())} />
            <span>{ label.into() }</span>
        </label>
    }
}

/// Stands for what a part of the program draws that is not there yet.
pub(crate) fn on_its_way() -> Html {
    html! { <p id="part-loading" role="status">{ text!("page-part-loading") }</p> }
}

/// What is of no interest to most, behind a line that says what it is.
pub(crate) fn fold(open: bool, summary: impl Into<Html>, content: Html) -> Html {
    html! { <details class="change" {open}><summary>{ summary.into() }</summary>{ content }</details> }
}

/// What speaks for a cause, or against it.
pub(crate) fn evidence(verdict: &Verdict) -> Html {
    match verdict {
        Verdict::For(evidence) => {
            html! { <p class="for">{ msg!("page-evidence-for", evidence = evidence.clone()) }</p> }
        }
        Verdict::Against(evidence) => {
            html! { <p class="against">{ msg!("page-evidence-against", evidence = evidence.clone()) }</p> }
        }
        Verdict::Open => Html::default(),
    }
}

/// The possible causes of an error, most likely first.
pub(crate) fn causes(ranked: &[RankedCause], first: usize) -> Html {
    html! {
        <ol class="causes" start={first.to_string()}>
            for (index, RankedCause { cause, verdict }) in ranked.iter().enumerate() {
                <li key={index}>
                    <p><strong>{ cause.what }</strong></p>
                    { evidence(verdict) }
                    <p>{ msg!("page-cause-check", check = cause.check) }</p>
                    <p>{ msg!("page-cause-fix", fix = cause.fix) }</p>
                    { confidence_mark(cause.confidence, cause.sources, None) }
                </li>
            }
        </ol>
    }
}

/// A sentence with its bold words, code and links.
pub(crate) fn rich(message: &words::Message) -> Html {
    let language = message.text().language();
    // English is marked where it stands in for a sentence of the page's language.
    let lang = (language != words::Language::current()).then(|| language.tag());
    html! {
        <span {lang}>
            for (index, part) in message.parts().into_iter().enumerate() {
                <span key={index}>{ part_of(part) }</span>
            }
        </span>
    }
}

fn part_of(part: words::Part) -> Html {
    match part {
        words::Part::Plain(text) => text.into(),
        words::Part::Bold(text) => html! { <strong>{ text }</strong> },
        words::Part::Code(text) => html! { <code>{ text }</code> },
        words::Part::Link { text, url } => link_out(&url, &text),
    }
}
