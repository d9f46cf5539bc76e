//! The sheets: what is to be known before the start, Zoho's three forms, the snippet, and the checks at the end.

use std::ops::Range;

use yew::prelude::*;

use super::{Parts, inputs, side};
use crate::rooms::build::checklist::{Point, Status};
use crate::rooms::build::progress::{Sheet, is_of_one_scope};
use crate::rooms::build::{Build, CONNECTED, Msg};
use crate::setup::Topic;
use crate::widgets::{
    self, Icon, button, checkbox, choice_field, class_of, confidence_mark, copy_button, copy_field,
    findings_of, fold, icon, kept, link_out, on_focus, place, radios, rich, select,
};
use facts::Confidence;
use facts::label::FormLabel;
use scan::finding::Severity;
use service::Field;
use service::block::{Block, Content, Form, Row};
use service::deluge;
use service::export::Format;
use service::lint::Finding;
use words::{Language, Text, msg, text};

impl Parts<'_> {
    pub(super) fn sheet(&self, sheet: Sheet, all: &[Finding]) -> Html {
        let model = self.model;
        let count = model.count(sheet);
        let of = widgets::Sheet {
            id: sheet.id(),
            title: sheet.title().to_string(),
            status: if count.total > 0 { count.message().to_string() } else { String::new() },
            open: model.open.0 == Some(sheet),
            done: model.is_finished(sheet),
        };
        widgets::sheet(&of, Some(self.send.reform(move |_| Msg::SheetToggled(sheet))), || {
            let rows = model.rows_of(sheet);
            let content = match sheet {
                Sheet::Before => {
                    let console = model.draft.center.and_then(|center| center.row().console);
                    let applies = |index| model.applies(index);
                    inputs::before(applies, console.map(|cell| cell.value), self.send, Msg::CriterionToggled)
                }
                Sheet::Console => self.console(&rows),
                Sheet::Service => self.service(&rows),
                Sheet::Connection => self.connection(&rows),
                Sheet::Deluge => self.deluge(),
                Sheet::Finish | Sheet::Scopes => self.finish(all),
            };
            let next = html! {
                <div class="actions next">
                    if sheet != Sheet::Finish {
                        { self.next(sheet) }
                    }
                    if count.total > 1 {
                        { button(
                            if count.is_done() { text!("build-untick-all") } else { text!("build-tick-all") },
                            "quiet",
                            self.send,
                            move || Msg::SheetTicked(sheet),
                        ) }
                    }
                </div>
            };
            html! { <>{ content }{ next }</> }
        })
    }

    fn next(&self, sheet: Sheet) -> Html {
        let label = msg!("build-next", sheet = sheet.next().title());
        let left = self.model.next_row(&self.model.rows_of(sheet)).is_some();
        button(label, if left { "" } else { "primary" }, self.send, move || Msg::NextPressed(sheet))
    }

    /// Where in Zoho a form is, and how far the host is known.
    fn place_of(&self, form: Form) -> Html {
        let center = self.model.draft.center;
        let host = center.and_then(|center| form.host(center));
        html! {
            <div class="where">
                { place(&form.path(), host.map(|cell| cell.value)) }
                <div class="host-doubt">
                    if let Some(host) = host {
                        if !matches!(host.confidence, Confidence::Official | Confidence::Reported) {
                            { confidence_mark(host.confidence, host.sources, host.note) }
                        }
                    } else if center.is_some() {
                        <p class="hint">{ text!("build-host-unknown") }</p>
                    }
                </div>
            </div>
        }
    }

    fn console(&self, rows: &[&Row]) -> Html {
        let draft = self.model.draft;
        let callbacks = draft.center.map_or(&[][..], |center| center.row().callbacks);
        let first = callbacks.first().map_or("https://\u{2026}/delugeauth/callback", |cell| cell.value);
        let hint = if callbacks.is_empty() {
            text!("build-callback-placeholder")
        } else {
            text!("build-callback-hint")
        };
        html! {
            <>
                { self.place_of(Form::Console) }
                { self.rows(Form::Console, rows) }
                { self.callback_findings(callbacks.len() > 1) }
                <details class="change" open={self.model.callback_open}>
                    <summary>{ text!("build-which-callback") }</summary>
                    <ul class="callbacks">
                        for (index, cell) in callbacks.iter().enumerate() {
                            <li key={cell.value}>
                                <code>{ cell.value }</code>{ " " }
                                if callbacks.len() > 1 {
                                    <>
                                        { if index == 0 { text!("build-callback-first") } else { text!("build-callback-further") } }
                                        { " " }
                                    </>
                                }
                                { confidence_mark(cell.confidence, cell.sources, cell.note) }
                            </li>
                        }
                    </ul>
                    <p class="hint">{ rich(&text!("build-callback-source").into()) }</p>
                    { self.registered(first, hint) }
                </details>
                { self.text(Field::ClientId, Field::ClientId.title(), "1000.\u{2026}", Some(text!("build-client-id-hint"))) }
                { fold(false, text!("build-multi-dc"), html! { <p>{ rich(&text!("build-multi-dc-answer").into()) }</p> }) }
            </>
        }
    }

    /// What is found about the redirect URIs of the table; that there are several is at the rows already.
    fn callback_findings(&self, several: bool) -> Html {
        let field = Field::AuthorizedRedirectUri;
        let mut findings = self.findings.to_vec();
        let typed = !self.model.draft.redirect_uri.is_empty();
        findings.retain(|finding| !typed && (!several || finding.severity != Severity::Note));
        findings_of(field, &format!("row-{}", field.id()), &findings, &self.send.shared)
    }

    /// The redirect URI that the person has registered, with what is found about it.
    fn registered(&self, placeholder: &str, hint: Text) -> Html {
        let typed = !self.model.draft.redirect_uri.is_empty();
        let of_field = Parts { findings: if typed { self.findings } else { &[] }, ..*self };
        of_field.text(Field::AuthorizedRedirectUri, text!("build-registered"), placeholder, Some(hint))
    }

    fn service(&self, rows: &[&Row]) -> Html {
        let several = !self.model.draft.scopes.is_empty();
        html! {
            <>
                { self.place_of(Form::Service) }
                { self.rows(Form::Service, rows) }
                <div class="beneath">
                    if several {
                        { radios(
                            "one-box",
                            text!("build-scope-fields"),
                            self.model.one_box,
                            &[(false, text!("build-scope-each")), (true, text!("build-scope-one-box"))],
                            self.send,
                            Msg::OneBoxChosen,
                        ) }
                    }
                    <details class="change" open={self.model.in_form_open}>
                        <summary>{ text!("build-in-form") }</summary>
                        <p class="hint">{ text!("build-in-form-hint") }</p>
                        for field in Field::ENDPOINTS {
                            <div key={field.id()}>
                                { self.text(field, msg!("build-field-in-form", field = field.title()), "", None) }
                                <div class="verdict">
                                    if self.model.is_right(field, self.findings) {
                                        <p class="same">{ text!("build-correct") }</p>
                                    }
                                </div>
                            </div>
                        }
                    </details>
                </div>
            </>
        }
    }

    fn connection(&self, rows: &[&Row]) -> Html {
        let draft = self.model.draft;
        let said = match draft.in_form.login_user {
            None => "",
            Some(true) => "on",
            Some(false) => "off",
        };
        let switch = [
            ("", text!("build-not-checked").to_string()),
            ("off", "Off".to_owned()),
            ("on", "On".to_owned()),
        ];
        html! {
            <>
                <p>{ rich(&text!("build-service-not-connection").into()) }</p>
                { self.place_of(Form::Connection) }
                { self.rows(Form::Connection, rows) }
                { checkbox(
                    self.model.is_connected(),
                    text!("build-connected"),
                    self.send,
                    || Msg::TickPressed(CONNECTED.to_owned()),
                ) }
                <p class="hint">{ text!("build-not-connected") }</p>
                <div class="field" onfocusin={on_focus(Topic::Field(Field::PopupUrl), self.send)}>
                    { self.paste(
                        "in-popup-url",
                        text!("build-popup"),
                        &self.model.popup_text,
                        (
                            "https://accounts.zoho.\u{2026}/oauth/v2/auth?\u{2026}&redirect_uri=\u{2026}",
                            text!("build-popup-hint"),
                        ),
                        Msg::PopupPasted,
                    ) }
                    { self.popup() }
                </div>
                <div class="field" onfocusin={on_focus(Topic::Field(Field::UseCredentialsOfLoginUser), self.send)}>
                    { select("in-use-credentials-of-login-user", text!("build-switch"), said, &switch, self.send, |value| {
                        Msg::LoginUserSaid(match value.as_str() {
                            "on" => Some(true),
                            "off" => Some(false),
                            _ => None,
                        })
                    }) }
                    { findings_of(Field::UseCredentialsOfLoginUser, "in-use-credentials-of-login-user", self.findings, &self.send.shared) }
                </div>
                { fold(false, text!("build-url"), side::authorization_url(self.model, self.send)) }
            </>
        }
    }

    fn popup(&self) -> Html {
        let popup = self.model.popup();
        let sent = popup.and_then(|popup| Some((popup.redirect_uri.as_deref()?, popup.copyable)));
        let comparison = popup.and_then(|popup| popup.comparison.as_ref());
        html! {
            <div class="report" role="status">
                if let Some((sent, copyable)) = sent {
                    <p>
                        { text!("build-popup-sends") }{ " " }<code data-field="popup-redirect-uri">{ sent }</code>{ " " }
                        if copyable {
                            { copy_button("popup-redirect-uri", text!("build-popup-redirect-uri"), sent, self.send) }
                        } else {
                            { text!("build-popup-not-copyable") }
                        }
                    </p>
                }
                if let Some(comparison) = comparison {
                    <p class={if comparison.is_right { "same" } else { "differs" }}>{ &comparison.message }</p>
                }
                { findings_of(Field::PopupUrl, "in-popup-url", self.of_popup, &self.send.shared) }
            </div>
        }
    }

    fn deluge(&self) -> Html {
        let draft = self.model.draft;
        let mut entries = vec![("", text!("build-product-automatic").to_string())];
        entries.extend(deluge::products(draft.center).map(|product| (product.id, product.name.to_owned())));
        let chosen = draft.product.map_or("", |product| product.id);
        html! {
            <>
                <p>{ text!("build-deluge-hint") }</p>
                <div class="field">
                    { select("in-product", text!("build-product"), chosen, &entries, self.send, Msg::ProductChosen) }
                </div>
                { self.snippet() }
            </>
        }
    }

    fn snippet(&self) -> Html {
        let ready = match deluge::snippet(self.model.draft) {
            Err(why) => return html! { <p class="missing">{ why }</p> },
            Ok(ready) => ready,
        };
        let mut others = self.model.apps();
        others.retain(|app| *app != ready.product.name);
        html! {
            <div class="snippet">
                <pre tabindex="0"><code data-field="deluge-snippet">{ &ready.code }</code></pre>
                <p class="actions">{ copy_button("deluge-snippet", text!("build-snippet"), &ready.code, self.send) }</p>
                <p>
                    { msg!("build-snippet-scope", scope = ready.call.scope) }{ " " }
                    if let Some(held) = &ready.included_in {
                        <>{ msg!("build-snippet-included", held = held.as_str()) }{ " " }</>
                    }
                    { confidence_mark(ready.confidence, &[], ready.call.note) }
                    if let Some(docs) = ready.product.docs {
                        <>{ " " }{ link_out(docs, msg!("build-product-docs", product = ready.product.name)) }</>
                    }
                </p>
                <div>
                    if !others.is_empty() {
                        <p>{ msg!("build-snippet-others", others = others.join(", "), product = ready.product.name) }</p>
                    }
                    for (index, note) in ready.notes.iter().enumerate() {
                        <p key={index} class="hint">{ rich(&(*note).into()) }</p>
                    }
                    if let Some((severity, warning)) = ready.scope_warning {
                        <div class={classes!("finding", class_of(severity))}>
                            <p><strong class="severity">{ severity.text() }</strong>{ " " }{ warning }</p>
                        </div>
                    }
                    if !ready.call.needs.is_empty() {
                        <p>{ msg!("build-fill-in", values = ready.call.needs.join(", ")) }</p>
                    }
                </div>
                <p class="hint">{ text!("build-401") }</p>
            </div>
        }
    }

    fn finish(&self, all: &[Finding]) -> Html {
        let whole = self.model.whole();
        html! {
            <>
                <p class={classes!("end", whole.is_done().then_some("done"))} role="status">
                    { if whole.is_done() {
                        msg!("build-end-done", total = whole.total)
                    } else {
                        msg!("build-end-open", done = whole.done, total = whole.total)
                    } }
                </p>
                <div class="halves">
                    <div>
                        <h3>{ text!("build-checklist") }</h3>
                        { self.points("checklist", &self.model.checklist(all), Status::text) }
                    </div>
                    <div>
                        <h3>{ text!("build-mistakes") }</h3>
                        { self.points("mistakes", &self.model.mistakes(all), Status::of_mistake) }
                        <details class="change">
                            <summary>{ text!("build-after") }</summary>
                            <ul class="points">
                                <li>{ rich(&text!("build-after-use").into()) }</li>
                                <li>{ rich(&text!("build-after-change").into()) }</li>
                                <li>{ rich(&text!("build-after-clean").into()) }</li>
                            </ul>
                        </details>
                        <h3>{ text!("build-export") }</h3>
                        <p class="actions">
                            <span class="hint">{ text!("build-copy-as") }</span>
                            for format in Format::ALL {
                                <button
                                    key={format.title().to_string()}
                                    type="button"
                                    onclick={self.send.reform(move |_: MouseEvent| Msg::ExportPressed(format))}
                                    aria-label={msg!("build-copy-all", format = format.title()).to_string()}
                                >
                                    { format.title() }
                                </button>
                            }
                        </p>
                        <p class="actions">
                            { button(text!("build-copy-link"), "", self.send, || Msg::LinkPressed) }
                            { button(text!("page-hand-over"), "", self.send, || Msg::HandOverPressed) }
                            { button(text!("build-print"), "", self.send, || Msg::PrintPressed) }
                            <span class="hint">{ text!("build-export-hint") }</span>
                        </p>
                    </div>
                </div>
                { self.for_tool() }
            </>
        }
    }

    /// The same setup for another tool.
    fn for_tool(&self) -> Html {
        let open = self.model.tools_open;
        let body = || self.tools.map_or_else(widgets::on_its_way, |tools| tools(self.model, self.send));
        html! {
            <div class="for-tool">
                <h3>
                    <button
                        id="for-tool"
                        type="button"
                        onclick={self.send.reform(|_: MouseEvent| Msg::ToolsToggled)}
                        aria-expanded={if open { "true" } else { "false" }}
                        aria-controls={open.then_some("for-tool-body")}
                    >
                        { icon(Icon::Chevron) }<span>{ text!("build-for-tool") }</span>
                    </button>
                </h3>
                <p class="hint">{ text!("build-for-tool-hint") }</p>
                if open {
                    <div id="for-tool-body">{ body() }</div>
                }
            </div>
        }
    }

    fn points(&self, class: &'static str, points: &[Point], word: fn(Status) -> Text) -> Html {
        html! {
            <ol class={classes!("checks", class)}>
                for (index, point) in points.iter().enumerate() {
                    <li key={index} class={point.status.id()}>
                        <span class="mark">{ word(point.status) }</span>
                        if point.status == Status::Wrong {
                            { button(point.title, "jump", self.send, { let field = point.field; move || Msg::FindingPressed(field) }) }
                        } else {
                            <strong>{ point.title }</strong>
                        }
                        <span class="about">{ rich(&point.about) }</span>
                    </li>
                }
            </ol>
        }
    }

    /// The rows of a form, in its order and with its labels.
    fn rows(&self, form: Form, rows: &[&Row]) -> Html {
        let next = self.model.next_row(rows);
        let (shown, more) = self.model.rows_shown(rows);
        let foreign = rows.iter().find_map(|row| own_label(row.field));
        let each_person = self.model.draft.each_person;
        // With a hundred scopes, most rows stay as they are while a person types.
        let groups = grouped(shown.len(), |at| shown.get(at).is_some_and(|row| is_of_one_scope(row)));
        let group = |(index, range): (usize, Range<usize>)| {
            let rows = shown.get(range).unwrap_or_default();
            let looks = |row: &Row| {
                let is_next = next == Some(row.id.as_str());
                [self.model.is_done(row), self.model.has_changed(row), is_next, each_person]
            };
            kept(
                (row_slot(form), index),
                |of: &Vec<(Row, [bool; 4])>| {
                    of.len() == rows.len()
                        && of.iter().zip(rows).all(|((was, look), row)| was == *row && *look == looks(row))
                },
                || rows.iter().map(|row| ((*row).clone(), looks(row))).collect(),
                || self.group(rows, next),
            )
        };
        html! {
            <>
                <ul class="rows" aria-label={form.title()}>
                    for one in groups.into_iter().enumerate() {
                        { group(one) }
                    }
                </ul>
                <div>
                    if more > 0 {
                        <p class="hint">{ msg!("build-more-scopes", count = more, field = Field::Scopes.title()) }</p>
                    }
                </div>
                <div>
                    if let Some(label) = foreign {
                        <p class="hint">
                            { text!("build-own-labels") }{ " " }
                            for source in label.sources {
                                if let Some(url) = source.url {
                                    { link_out(url, source.title) }
                                }
                            }
                        </p>
                    }
                </div>
            </>
        }
    }

    fn group(&self, rows: &[&Row], next: Option<&str>) -> Html {
        html! {
            for row in rows {
                <li
                    key={row.id.clone()}
                    class={classes!(
                        "row",
                        self.model.is_done(row).then_some("done"),
                        (next == Some(row.id.as_str())).then_some("next"),
                        is_display_name(row).then_some("display-name"),
                        matches!(row.content, Content::Choice(_)).then_some("chosen-there"),
                    )}
                    onfocusin={on_focus(Topic::Field(row.field), self.send)}
                >
                    { self.row(row) }
                </li>
            }
        }
    }

    fn row(&self, row: &Row) -> Html {
        html! {
            <>
                <span class="row-label">
                    if self.model.is_done(row) {
                        <>{ icon(Icon::Tick) }<span class="sr">{ text!("build-row-done") }{ " " }</span></>
                    }
                    { &row.label }
                    if let Some(own) = own_label(row.field) {
                        <span class="own-label" lang={own.language}>{ " " }{ own.label }</span>
                    }
                </span>
                { self.content(row) }
                <span class="row-note">
                    if self.model.has_changed(row) {
                        <><strong>{ text!("build-row-changed") }</strong>{ " " }</>
                    }
                    if let Some(note) = &row.note {
                        { note }
                    }
                    if row.field == Field::UseCredentialsOfLoginUser {
                        { if self.model.draft.each_person { text!("build-switch-on") } else { text!("build-switch-off") } }
                    }
                </span>
            </>
        }
    }

    fn content(&self, row: &Row) -> Html {
        let value = row.content.value().unwrap_or_default();
        match &row.content {
            Content::Text(_) if row.id == "scopes-to-select" => {
                html! { <span class="given" data-field={row.id.clone()}>{ value }</span> }
            }
            Content::Text(_) => copy_field(&row.id, &row.label.to_string(), value, self.send),
            Content::Choice(_) => choice_field(&row.id, value),
            Content::Missing(text) => {
                let field = leads_to(*text);
                let go = |field| button(*text, "quiet", self.send, move || Msg::FindingPressed(field));
                html! { <span class="given missing">{ field.map_or_else(|| (*text).into(), go) }</span> }
            }
            Content::Instruction(text) => html! { <span class="given missing">{ *text }</span> },
        }
    }
}

/// What a field of Zoho's form is called in the language of the page, where a page of Zoho's shows it.
fn own_label(field: Field) -> Option<&'static FormLabel> {
    facts::label::of_form(field.id(), Language::current().tag())
}

/// The field in which it is said what a row lacks.
fn leads_to(missing: Text) -> Option<Field> {
    let fields = [
        (text!("service-center-first"), Field::DataCenter),
        (text!("service-name-first"), Field::ServiceName),
        (text!("service-scopes-first"), Field::Scopes),
        (text!("service-client-id-first"), Field::ClientId),
    ];
    fields.into_iter().find(|(text, _)| *text == missing).map(|(_, field)| field)
}

fn is_display_name(row: &Row) -> bool {
    row.id.ends_with("-display-name")
}

/// Where the rows of a form are kept.
fn row_slot(form: Form) -> &'static str {
    match form {
        Form::Console => "rows-console",
        Form::Service => "rows-service",
        Form::Connection => "rows-connection",
    }
}

/// The rows before those of the single scopes, these, and the rows behind them.
fn grouped(length: usize, is_of_scope: impl Fn(usize) -> bool) -> [Range<usize>; 3] {
    let first = (0..length).find(|at| is_of_scope(*at)).unwrap_or(length);
    let end = (first..length).find(|at| !is_of_scope(*at)).unwrap_or(length);
    [0..first, first..end, end..length]
}

/// The forms as a hand-out: hidden on the screen, where it also holds the values of the sheets that are closed.
pub(super) fn printed(model: &Build<'_>) -> Html {
    let draft = model.draft;
    // What an open sheet shows is there once.
    let is_open = |sheet: Sheet| model.open.0 == Some(sheet);
    let (blocks, snippet) = model.forms();
    let url = model.request().url().filter(|_| !is_open(Sheet::Connection));
    let form = |(at, block): (usize, &Block)| {
        let sheet = Sheet::ALL.into_iter().find(|sheet| sheet.form() == Some(block.form));
        let rows = sheet.map(|sheet| model.rows_of(sheet)).unwrap_or_default();
        let shown = if sheet.is_some_and(is_open) { model.rows_shown(&rows).0 } else { Vec::new() };
        let is_in = |rows: &[&Row], row: &Row| rows.iter().any(|other| std::ptr::eq(*other, row));
        let looks = |row: &Row| [is_in(&rows, row), is_in(&shown, row), model.is_done(row)];
        let groups = grouped(block.rows.len(), |at| block.rows.get(at).is_some_and(is_of_one_scope));
        let group = |(index, range): (usize, Range<usize>)| {
            let rows = block.rows.get(range).unwrap_or_default();
            kept(
                ("printed", 3 * at + index),
                |of: &Vec<(Row, [bool; 3])>| {
                    of.len() == rows.len()
                        && of.iter().zip(rows).all(|((was, look), row)| was == row && *look == looks(row))
                },
                || rows.iter().map(|row| (row.clone(), looks(row))).collect(),
                || printed_rows(rows, looks),
            )
        };
        html! {
            <table key={block.form.title()}>
                <caption>{ block.form.title() }</caption>
                <tbody>
                    for one in groups.into_iter().enumerate() {
                        { group(one) }
                    }
                </tbody>
            </table>
        }
    };
    html! {
        <div class="printed">
            <h2>{ draft.service_name() }</h2>
            <p>
                { Field::DataCenter.title() }{ ": " }
                { draft.center.map_or_else(|| text!("export-no-center").to_string(), |center| center.name().to_owned()) }
                { " \u{b7} " }{ model.today() }
            </p>
            for one in blocks.iter().enumerate() {
                { form(one) }
            }
            <pre>
                if let Ok(code) = snippet.content.value() {
                    <code data-field={(!is_open(Sheet::Deluge)).then(|| snippet.id.clone())}>{ code }</code>
                }
            </pre>
            <div hidden=true>
                if let Some(url) = url {
                    <code data-field="authorization-url">{ url }</code>
                }
            </div>
        </div>
    }
}

/// Rows of the hand-out; of each it is said whether the person's form has it, whether it is on the screen, and whether it is
/// done.
fn printed_rows(rows: &[Row], looks: impl Fn(&Row) -> [bool; 3]) -> Html {
    // What is on the screen is there once.
    let key = |row: &Row| {
        let [_, on_screen, _] = looks(row);
        (!on_screen).then(|| row.id.clone())
    };
    let other_form = |row: &Row| {
        let [in_form, ..] = looks(row);
        (!in_form).then_some("other-form")
    };
    let tick = |row: &Row| {
        let [.., done] = looks(row);
        if done { "\u{2611}" } else { "\u{2610}" }
    };
    // A scope and its display name are in one line.
    let display_name = |scope: &Row| {
        let id = format!("{}-display-name", scope.id);
        let row = rows.iter().find(|row| row.id == id)?;
        Some((row, row.content.value().ok()?))
    };
    html! {
        for row in rows.iter().filter(|row| !is_display_name(row)) {
            <tr key={row.id.clone()} class={other_form(row)}>
                <th scope="row">
                    { &row.label }
                    if let Some(own) = own_label(row.field) {
                        <span class="own-label" lang={own.language}>{ " " }{ own.label }</span>
                    }
                </th>
                <td>
                    if let Ok(value) = row.content.value() {
                        <code data-field={key(row)}>{ value }</code>
                    } else {
                        { row.content.value().err() }
                    }
                    if let Some((name, value)) = display_name(row) {
                        <>
                            { " " }
                            <span data-field={key(name)}>{ value }</span>
                        </>
                    }
                </td>
                <td class="box">{ tick(row) }</td>
            </tr>
        }
    }
}
