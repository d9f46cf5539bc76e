//! The room with the forms: all inputs on top, then the sheets that mirror Zoho's forms, one open at a time.

pub(crate) mod inputs;
pub(crate) mod others;
mod sheets;
mod side;
pub(crate) mod tools;

use yew::prelude::*;

use super::progress::Sheet;
use crate::rooms::build::{Build, Msg, SCOPES_BUTTON};
use crate::setup::{Room, Topic};
use crate::widgets::{
    self, Beneath, InputAttrs, button, findings_of, on_focus, paste_box, select, text_field,
};
use facts::DataCenter;
use facts::infer::{self, Report};
use oauth::scope::Delimiter;
use service::Field;
use service::draft::PLACEHOLDER_HOMEPAGE;
use service::lint::{Finding, in_order};
use words::{Text, msg, text};

pub(super) type Send = crate::widgets::Send<Msg>;

/// What every part of the room needs.
pub(super) struct Parts<'m> {
    pub(super) model: &'m Build<'m>,
    pub(super) findings: &'m [Finding],
    pub(super) of_popup: &'m [Finding],
    pub(super) picker: Option<Picker>,
    pub(super) tools: Option<Tools>,
    pub(super) send: &'m Send,
}

/// What draws the sheet with the scopes: a part of the program of its own.
pub(crate) type Picker = fn(&Build<'_>, &[Finding], &Send) -> Html;

/// What draws the setup for another tool: another one.
pub(crate) type Tools = fn(&Build<'_>, &Send) -> Html;

/// What draws other products and other providers: another one.
pub(crate) type Others = fn(&Build<'_>, &Send) -> Html;

/// `picker` and `tools` are absent until they are fetched.
pub(crate) fn room(model: &Build<'_>, (picker, tools): (Option<Picker>, Option<Tools>), send: &Send) -> Html {
    let (findings, of_popup) = (model.findings(), model.popup_findings());
    let mut all = [findings.as_slice(), &of_popup].concat();
    in_order(&mut all);
    let parts = Parts { model, findings: &findings, of_popup: &of_popup, picker, tools, send };
    let onfocusout = model.is_typing().then(|| send.reform(|_: FocusEvent| Msg::FieldLeft));
    inputs::layout(inputs::Pieces {
        classes: classes!(
            model.copy_mode.then_some("copy-mode"),
            model.folded.then_some("folded"),
            model.help_open.then_some("with-help"),
        ),
        onfocusout,
        opening: parts.opening(),
        strip: parts.strip(),
        rail: side::rail(model, &all, send),
        over: html! {
            <div class="over">
                if model.open.0 == Some(Sheet::Scopes) {
                    { parts.scopes() }
                }
            </div>
        },
        sheets: &|sheet| parts.sheet(sheet, &all),
        help: html! {
            <div class="help">
                if model.help_open {
                    { side::card(model) }
                }
            </div>
        },
        printed: sheets::printed(model),
    })
}

impl Parts<'_> {
    fn opening(&self) -> Html {
        html! {
            <div class="opening">
                <p>{ text!("build-intro") }</p>
                <p class="actions">
                    { button(text!("build-load-example"), "", self.send, || Msg::ExamplePressed) }
                    <a class="button" href={format!("#{}", Room::Connect.route())}>{ text!("build-try-sandbox") }</a>
                    if !self.model.is_blank() {
                        { button(text!("build-start-over"), "quiet", self.send, || Msg::StartOverPressed) }
                    }
                </p>
            </div>
        }
    }

    pub(super) fn text(
        &self,
        field: Field,
        label: impl Into<String>,
        placeholder: &str,
        hint: Option<Text>,
    ) -> Html {
        let value = self.model.draft.text(field).unwrap_or_default();
        let hint = hint.map(String::from).unwrap_or_default();
        text_field(
            field,
            &label.into(),
            value,
            InputAttrs { placeholder, hint: &hint },
            Beneath::of(field, self.findings, &self.send.shared),
            &self.send.shared,
        )
    }

    pub(super) fn paste(
        &self,
        id: &str,
        label: Text,
        value: &str,
        look: (&str, Text),
        msg: fn(String) -> Msg,
    ) -> Html {
        let (placeholder, hint) = (look.0, look.1.to_string());
        paste_box(id, label, value, InputAttrs { placeholder, hint: &hint }, 2, self.send, msg)
    }

    /// All inputs: what is not said here follows from it.
    fn strip(&self) -> Html {
        let draft = self.model.draft;
        let center = draft.center.map(|center| center.name().to_owned());
        let name = Some(draft.service_name()).filter(|name| !name.is_empty());
        let count = draft.scopes.len();
        let scopes = (count > 0).then(|| msg!("build-scope-count", count).to_string());
        let summary: Vec<String> = [center, name, scopes].into_iter().flatten().collect();
        let summary =
            if summary.is_empty() { text!("build-inputs").into() } else { summary.join(" \u{b7} ") };
        let summary = html! {
            <button
                type="button"
                class="strip-summary"
                onclick={self.send.reform(|_: MouseEvent| Msg::FoldToggled)}
                aria-expanded={if self.model.folded { "false" } else { "true" }}
            >
                <span>{ summary }</span><span class="edit">
                    { if self.model.folded { text!("build-edit") } else { text!("build-fold") } }
                </span>
            </button>
        };
        let evidence = html! {
            <details class="change evidence" onfocusin={on_focus(Topic::Field(Field::DataCenter), self.send)}>
                <summary>{ text!("build-evidence") }</summary>
                <div class="field">
                    { self.paste(
                        "in-evidence",
                        text!("build-evidence-label"),
                        &self.model.evidence,
                        ("https://crm.zoho.eu/crm/org\u{2026}", text!("build-evidence-hint")),
                        Msg::EvidencePasted,
                    ) }
                    { self.report(&infer::infer_data_center(&self.model.evidence)) }
                </div>
            </details>
        };
        let more_names = html! {
            <details class="change more-names">
                <summary>{ text!("build-more-names") }</summary>
                { self.more_names() }
            </details>
        };
        inputs::strip(
            summary,
            [
                inputs::center(draft.center, self.send),
                self.scopes_input(),
                self.text(
                    Field::ServiceName,
                    Field::ServiceName.title(),
                    &text!("build-name-placeholder").to_string(),
                    None,
                ),
                evidence,
                more_names,
                inputs::purpose(draft.each_person, self.send),
            ],
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

    /// The apps and the number of the selected scopes; `None` while there are none.
    fn scopes_summary(&self) -> Option<String> {
        let count = self.model.draft.scopes.len();
        let apps = self.model.apps().join(", ");
        (count > 0).then(|| match apps.as_str() {
            "" => msg!("build-scope-count", count).to_string(),
            _ => msg!("build-scopes-summary", apps, count).to_string(),
        })
    }

    fn scopes_input(&self) -> Html {
        let open = self.model.open.0 == Some(Sheet::Scopes);
        let broad = self.model.picker.judged.broad.len();
        let summary = self.scopes_summary().unwrap_or_else(|| text!("build-scopes-none").into());
        html! {
            <div class="input" onfocusin={on_focus(Topic::Field(Field::Scopes), self.send)}>
                <div class="field">
                    <span class="label" id="scopes-label">{ text!("build-scopes") }</span>
                    <button
                        type="button"
                        id={SCOPES_BUTTON}
                        class="choice-field"
                        onclick={self.send.reform(|_: MouseEvent| Msg::SheetToggled(Sheet::Scopes))}
                        aria-expanded={if open { "true" } else { "false" }}
                        aria-labelledby={format!("scopes-label {SCOPES_BUTTON}")}
                    >
                        <span>{ summary }</span>{ widgets::icon(widgets::Icon::Chevron) }
                    </button>
                </div>
                <div>
                    if broad > 0 {
                        <p class="hint">{ msg!("build-scopes-broad", count = broad) }</p>
                    }
                </div>
            </div>
        }
    }

    fn more_names(&self) -> Html {
        let draft = self.model.draft;
        let delimiters = Delimiter::ALL.map(|delimiter| {
            let word = delimiter.word();
            let recommended = || msg!("build-delimiter-recommended", delimiter = word).to_string();
            (word, if delimiter == Delimiter::Comma { recommended() } else { word.to_owned() })
        });
        let link_name = text!("build-link-name-hint");
        html! {
            <div class="inputs">
                { self.text(Field::ServiceLinkName, Field::ServiceLinkName.title(), &draft.service_link_name(), Some(link_name)) }
                { self.text(Field::ClientName, Field::ClientName.title(), &draft.client_name(), Some(text!("service-client-name-note"))) }
                { self.text(Field::HomepageUrl, Field::HomepageUrl.title(), PLACEHOLDER_HOMEPAGE, Some(text!("service-homepage-note"))) }
                { self.text(Field::ConnectionName, Field::ConnectionName.title(), &draft.connection_name(), Some(text!("build-connection-name-hint"))) }
                { self.text(Field::ConnectionLinkName, Field::ConnectionLinkName.title(), &draft.connection_link_name(), Some(text!("build-connection-link-name-hint"))) }
                <div class="field" onfocusin={on_focus(Topic::Field(Field::ScopeDelimiter), self.send)}>
                    { select("in-scope-delimiter", Field::ScopeDelimiter.title(), draft.delimiter.word(), &delimiters, self.send, |word| {
                        Msg::DelimiterChosen(Delimiter::of(&word).unwrap_or_default())
                    }) }
                    <div class="hint">{ text!("build-delimiter-hint") }</div>
                    { findings_of(Field::ScopeDelimiter, "in-scope-delimiter", self.findings, &self.send.shared) }
                </div>
            </div>
        }
    }

    fn scopes(&self) -> Html {
        let onkeydown = {
            let send = self.send.clone();
            Callback::from(move |e: KeyboardEvent| {
                if e.key() == "Escape" && !e.default_prevented() {
                    send.emit(Msg::SheetToggled(Sheet::Scopes));
                }
            })
        };
        let sheet = widgets::Sheet {
            id: Sheet::Scopes.id(),
            title: Sheet::Scopes.title().to_string(),
            status: msg!("picker-selected-count", count = self.model.draft.scopes.len()).to_string(),
            open: true,
            done: false,
        };
        let body = || {
            html! {
                <>
                    { self.picker.map_or_else(widgets::on_its_way, |step| step(self.model, self.findings, self.send)) }
                    <p class="actions">
                        { button(text!("build-scopes-done"), "primary", self.send, || Msg::SheetToggled(Sheet::Scopes)) }
                    </p>
                </>
            }
        };
        html! { <div {onkeydown}>{ widgets::sheet(&sheet, Some(self.send.reform(|_| Msg::SheetToggled(Sheet::Scopes))), body) }</div> }
    }
}
