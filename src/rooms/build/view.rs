//! The room with the forms: six numbered steps, all visible, none locked.

use yew::prelude::*;

use super::{picker::view as scopes, side};
use crate::rooms::build::{Build, CENTER_LIST, Msg};
use crate::setup::{Room, Topic};
use crate::widgets::{
    InputAttrs, button, choice_field, class_of, confidence_mark, copy_button, copy_field, findings_of,
    link_out, on_focus, paste_box, place, radios, rich, select, text_field,
};
use facts::DataCenter;
use facts::infer::{self, Report};
use oauth::scope::Delimiter;
use service::Field;
use service::block::{Block, Content, Form, Row, blocks, scopes_to_select};
use service::deluge;
use service::draft::PLACEHOLDER_HOMEPAGE;
use service::export::Format;
use service::lint::{Finding, in_order};
use service::popup::Popup;
use words::{Text, msg, text};

pub(super) type Send = crate::widgets::Send<Msg>;

/// One step's share of the page: everything that its parts need.
struct Step<'m> {
    model: &'m Build<'m>,
    popup: Option<&'m Popup>,
    findings: &'m [Finding],
    send: &'m Send,
}

pub(crate) fn room(model: &Build<'_>, send: &Send) -> Html {
    let popup = model.popup();
    let findings = model.findings_beside(popup.as_ref());
    let step = Step { model, popup: popup.as_ref(), findings: &findings, send };
    let [console, service, connection] = blocks(model.draft);
    let steps = html! {
        <div class="steps" onfocusin={send.reform(|_| Msg::SideLeft)}>
            { step.opening() }
            { step.data_center() }
            { step.console(&console) }
            { self::step("3", text!("picker-title"), scopes::step(model, &findings, send)) }
            { step.custom_service(&service) }
            { step.connection(&connection) }
            { step.deluge() }
            { step.export() }
        </div>
    };
    let mut all = findings;
    all.extend(popup.into_iter().flat_map(|popup| popup.findings));
    in_order(&mut all);
    html! { <>{ steps }{ side::side(model, &all, send) }</> }
}

fn step(number: &'static str, title: Text, content: Html) -> Html {
    let id = format!("step-{number}");
    html! {
        <section class="step" aria-labelledby={id.clone()}>
            <h2 {id}><span class="number">{ number }</span>{ title }</h2>
            { content }
        </section>
    }
}

impl Step<'_> {
    fn opening(&self) -> Html {
        html! {
            <div class="opening">
                <p>{ text!("build-intro") }</p>
                <p class="actions">
                    { button(text!("build-load-example"), "", self.send, || Msg::ExamplePressed) }
                    <a class="button" href={format!("#{}", Room::Connect.route())}>{ text!("build-try-sandbox") }</a>
                    if !self.model.is_blank() {
                        { button(text!("build-start-over"), "", self.send, || Msg::StartOverPressed) }
                    }
                </p>
            </div>
        }
    }

    fn text(&self, field: Field, label: impl Into<String>, placeholder: &str, hint: Option<Text>) -> Html {
        let value = self.model.draft.text(field).unwrap_or_default();
        let hint = hint.map(String::from).unwrap_or_default();
        text_field(
            field,
            &label.into(),
            value,
            InputAttrs { placeholder, hint: &hint },
            self.findings,
            &self.send.shared,
        )
    }

    fn paste(&self, id: &str, label: Text, value: &str, look: (&str, Text), msg: fn(String) -> Msg) -> Html {
        let (placeholder, hint) = (look.0, look.1.to_string());
        paste_box(id, label, value, InputAttrs { placeholder, hint: &hint }, 2, self.send, msg)
    }

    fn data_center(&self) -> Html {
        let draft = self.model.draft;
        let chosen = draft.center.map_or("", |center| center.row().location);
        let mut entries = vec![("", text!("build-select-center").to_string())];
        entries.extend(DataCenter::all().map(|center| {
            let row = center.row();
            let domain = row.app_domain.map_or(row.accounts.value, |cell| cell.value);
            let named = row.name.contains(domain);
            (
                row.location,
                if named { row.name.to_owned() } else { format!("{} \u{2014} {domain}", row.name) },
            )
        }));
        step(
            "1",
            text!("build-step-center"),
            html! {
                <>
                    <div class="field" onfocusin={on_focus(Topic::Field(Field::DataCenter), self.send)}>
                        { select(CENTER_LIST, Field::DataCenter.title(), chosen, &entries, self.send, |value| {
                            Msg::CenterChosen(DataCenter::from_location(&value))
                        }) }
                        <div class="remark">
                            if let Some(remark) = draft.center.and_then(|center| center.row().remark) {
                                <p>{ remark.to_string() }</p>
                            }
                        </div>
                    </div>
                    <div class="field" onfocusin={on_focus(Topic::Field(Field::DataCenter), self.send)}>
                        { self.paste(
                            "in-evidence",
                            text!("build-evidence"),
                            &self.model.evidence,
                            ("https://crm.zoho.eu/crm/org\u{2026}", text!("build-evidence-hint")),
                            Msg::EvidencePasted,
                        ) }
                        { self.report(&infer::infer_data_center(&self.model.evidence)) }
                    </div>
                </>
            },
        )
    }

    fn report(&self, report: &Report) -> Html {
        let choose = |center: DataCenter| {
            let label = msg!("build-choose-center", center = center.name());
            button(label, "", self.send, move || Msg::CenterChosen(Some(center)))
        };
        let (conclusion, offers) = self.model.conclusion(report);
        html! {
            <div class="report" role="status">
                if let Some(conclusion) = conclusion {
                    <p><strong>{ conclusion }</strong></p>
                }
                <ul>
                    for (index, one) in report.evidence.iter().enumerate() {
                        <li key={index}>{ &one.message }</li>
                    }
                </ul>
                <div>
                    for (index, warning) in report.warnings.iter().enumerate() {
                        <div key={index} class={classes!("finding", if warning.refused { "error" } else { "note" })}>
                            <p>
                                <strong class="severity">
                                    { if warning.refused { text!("build-rejected") } else { text!("scan-severity-note") } }
                                </strong>
                                { " " }{ &warning.message }
                            </p>
                            if let Some((center, host)) = &warning.meant {
                                <p>{ text!("page-did-you-mean") }{ " " }<code>{ host }</code>{ " " }{ choose(*center) }</p>
                            }
                        </div>
                    }
                </div>
                <div class="actions">
                    for center in offers {
                        <span key={center.row().location}>{ choose(center) }</span>
                    }
                </div>
                if report.cut {
                    <p>{ text!("build-evidence-cut") }</p>
                }
            </div>
        }
    }

    /// Where in Zoho a form is, and how far the host is known.
    fn place_of(&self, form: Form) -> Html {
        let center = self.model.draft.center;
        let host = center.and_then(|center| form.host(center));
        html! {
            <>
                { place(&form.path(), host.map(|cell| cell.value)) }
                <div class="host-doubt">
                    if let Some(host) = host {
                        if host.confidence != facts::Confidence::Official {
                            { confidence_mark(host.confidence, host.sources, host.note) }
                        }
                    } else if center.is_some() {
                        <p class="hint">{ text!("build-host-unknown") }</p>
                    }
                </div>
            </>
        }
    }

    fn console(&self, block: &Block) -> Html {
        let draft = self.model.draft;
        step(
            "2",
            text!("build-step-console"),
            html! {
                <>
                    { self.place_of(block.form) }
                    <details class="change">
                        <summary>{ text!("build-other-name") }</summary>
                        { self.text(Field::ClientName, Field::ClientName.title(), &draft.client_name(), Some(text!("service-client-name-note"))) }
                        { self.text(Field::HomepageUrl, Field::HomepageUrl.title(), PLACEHOLDER_HOMEPAGE, None) }
                    </details>
                    { self.rows(block) }
                    { self.callback() }
                    <details class="change">
                        <summary>{ text!("build-multi-dc") }</summary>
                        <p>{ rich(&text!("build-multi-dc-answer").into()) }</p>
                    </details>
                    { self.text(Field::ClientId, Field::ClientId.title(), "1000.\u{2026}", Some(text!("build-client-id-hint"))) }
                </>
            },
        )
    }

    fn callback(&self) -> Html {
        let center = self.model.draft.center;
        let callbacks = center.map_or(&[][..], |center| center.row().callbacks);
        let first = callbacks.first().map_or("https://\u{2026}/delugeauth/callback", |cell| cell.value);
        let hint = center.map(|_| {
            if callbacks.is_empty() {
                text!("build-callback-placeholder")
            } else {
                text!("build-callback-hint")
            }
        });
        html! {
            <div class="callback">
                <h3>{ text!("build-which-callback") }</h3>
                <ul>
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
                { self.text(Field::AuthorizedRedirectUri, text!("build-registered"), first, hint) }
            </div>
        }
    }

    fn popup(&self) -> Html {
        let sent = self.popup.and_then(|popup| Some((popup.redirect_uri.as_deref()?, popup.copyable)));
        let comparison = self.popup.and_then(|popup| popup.comparison.as_ref());
        let findings = self.popup.map_or(&[][..], |popup| popup.findings.as_slice());
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
                { findings_of(Field::PopupUrl, "in-popup-url", findings, &self.send.shared) }
            </div>
        }
    }

    fn custom_service(&self, block: &Block) -> Html {
        let draft = self.model.draft;
        let delimiters = Delimiter::ALL.map(|delimiter| (delimiter.word(), delimiter.word().to_owned()));
        let urls = Field::ENDPOINTS.into_iter();
        step(
            "4",
            text!("build-step-service"),
            html! {
                <>
                    { self.place_of(block.form) }
                    { self.text(Field::ServiceName, Field::ServiceName.title(), "Marketing Automation", None) }
                    { self.text(Field::ServiceLinkName, Field::ServiceLinkName.title(), &draft.service_link_name(), Some(text!("build-link-name-hint"))) }
                    <div class="field" onfocusin={on_focus(Topic::Field(Field::ScopeDelimiter), self.send)}>
                        { select("in-scope-delimiter", Field::ScopeDelimiter.title(), draft.delimiter.word(), &delimiters, self.send, |word| {
                            Msg::DelimiterChosen(Delimiter::from_word(&word).unwrap_or_default())
                        }) }
                        <div class="hint">{ text!("build-delimiter-hint") }</div>
                        { findings_of(Field::ScopeDelimiter, "in-scope-delimiter", self.findings, &self.send.shared) }
                    </div>
                    { self.rows(block) }
                    <details class="change" open={self.model.in_form_open}>
                        <summary>{ text!("build-in-form") }</summary>
                        <p class="hint">{ text!("build-in-form-hint") }</p>
                        for field in urls {
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
                </>
            },
        )
    }

    fn connection(&self, block: &Block) -> Html {
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
        let purposes = [(false, text!("build-purpose-shared")), (true, text!("build-purpose-private"))];
        let login_user = on_focus(Topic::Field(Field::UseCredentialsOfLoginUser), self.send);
        let link_name = draft.connection_link_name();
        step(
            "5",
            text!("build-step-connection"),
            html! {
                <>
                    <p>{ rich(&text!("build-service-not-connection").into()) }</p>
                    { self.place_of(block.form) }
                    <div class="field" onfocusin={login_user.clone()}>
                        { radios("purpose", text!("build-purpose"), draft.each_person, &purposes, self.send, Msg::PurposeChosen) }
                    </div>
                    { self.text(Field::ConnectionName, Field::ConnectionName.title(), &draft.connection_name(), Some(text!("build-connection-name-hint"))) }
                    { self.text(Field::ConnectionLinkName, Field::ConnectionLinkName.title(), &link_name, Some(text!("build-connection-link-name-hint"))) }
                    { self.rows(block) }
                    <div class="field" onfocusin={login_user}>
                        { select("in-use-credentials-of-login-user", text!("build-switch"), said, &switch, self.send, |value| {
                            Msg::LoginUserSaid(match value.as_str() {
                                "on" => Some(true),
                                "off" => Some(false),
                                _ => None,
                            })
                        }) }
                        { findings_of(Field::UseCredentialsOfLoginUser, "in-use-credentials-of-login-user", self.findings, &self.send.shared) }
                    </div>
                    <ol class="then">
                        <li>{ scopes_to_select(draft) }</li>
                        <li>{ rich(&text!("build-then-connect").into()) }</li>
                        <li>{ text!("build-then-success") }</li>
                    </ol>
                </>
            },
        )
    }

    fn deluge(&self) -> Html {
        let draft = self.model.draft;
        let chosen = draft.product.map_or("", |product| product.id);
        let mut entries = vec![("", text!("build-product-automatic").to_string())];
        entries.extend(deluge::products(draft.center).map(|product| (product.id, product.name.to_owned())));
        step(
            "6",
            text!("build-step-deluge"),
            html! {
                <>
                    <p>{ text!("build-deluge-hint") }</p>
                    <div class="field">
                        { select("in-product", text!("build-product"), chosen, &entries, self.send, Msg::ProductChosen) }
                    </div>
                    { self.snippet() }
                </>
            },
        )
    }

    fn snippet(&self) -> Html {
        let ready = match deluge::snippet(self.model.draft) {
            Err(why) => return html! { <p class="missing">{ why }</p> },
            Ok(ready) => ready,
        };
        html! {
            <div class="snippet">
                <pre tabindex="0"><code data-field="deluge-snippet">{ &ready.code }</code></pre>
                <p class="actions">{ copy_button("deluge-snippet", text!("build-snippet"), &ready.code, self.send) }</p>
                <p>
                    { msg!("build-snippet-scope", scope = ready.call.scope) }{ " " }
                    { confidence_mark(ready.confidence, &[], ready.call.note) }
                    if let Some(docs) = ready.product.docs {
                        <>{ " " }{ link_out(docs, msg!("build-product-docs", product = ready.product.name)) }</>
                    }
                </p>
                <div>
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

    fn export(&self) -> Html {
        html! {
            <section class="step along" aria-labelledby="step-along">
                <h2 id="step-along">{ text!("build-export") }</h2>
                <p class="actions">
                    for format in Format::ALL {
                        <span key={format.title().to_string()}>
                            { button(msg!("build-copy-all", format = format.title()), "", self.send, move || Msg::ExportPressed(format)) }
                        </span>
                    }
                    { button(text!("build-print"), "", self.send, || Msg::PrintPressed) }
                    { button(text!("build-copy-link"), "", self.send, || Msg::LinkPressed) }
                </p>
                <p class="hint">{ text!("build-export-hint") }</p>
            </section>
        }
    }

    /// The rows of a form: tick, label, value, copy.
    fn rows(&self, block: &Block) -> Html {
        let (shown, more) = self.model.rows_shown(block);
        html! {
            <>
                <ul class="rows" aria-label={block.form.title()}>
                    for row in shown {
                        <li key={row.id.clone()} class="row" onfocusin={on_focus(Topic::Field(row.field), self.send)}>
                            { self.row(row) }
                        </li>
                    }
                </ul>
                <div>
                    if more > 0 {
                        <p class="hint">{ msg!("build-more-scopes", count = more, field = Field::Scopes.title()) }</p>
                    }
                </div>
            </>
        }
    }

    fn row(&self, row: &Row) -> Html {
        let key = row.id.clone();
        let done = msg!("build-row-done", label = row.label.clone()).to_string();
        html! {
            <>
                <label class="tick">
                    <input
                        type="checkbox"
                        checked={self.model.is_done(row)}
                        onchange={self.send.reform(move |_: Event| Msg::TickPressed(key.clone()))}
                        aria-label={done}
                    />
                </label>
                <span class="row-label">{ &row.label }</span>
                { self.content(row) }
                <span class="row-note">
                    if self.model.has_changed(row) {
                        <><strong>{ text!("build-row-changed") }</strong>{ " " }</>
                    }
                    if let Some(note) = &row.note {
                        { note }
                    }
                </span>
            </>
        }
    }

    fn content(&self, row: &Row) -> Html {
        let value = row.content.value().unwrap_or_default();
        let class = match row.content {
            Content::Text(_) => return copy_field(&row.id, &row.label.to_string(), value, self.send),
            Content::Choice(_) => return choice_field(&row.id, value),
            Content::Instruction(_) => "value from-zoho",
            Content::Missing(_) => "value missing",
        };
        html! { <span {class}>{ row.content.value().err() }</span> }
    }
}
