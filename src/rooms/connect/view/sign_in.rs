//! The first two stages: what the sign-in asks for, the consent page of the sandbox, and the way back.

use yew::prelude::*;

use super::{Room, badge, finding, hint};
use crate::rooms::connect::{Connect, Msg as Fact, Simulated};
use crate::setup::FILE;
use crate::widgets::{
    Beneath, InputAttrs, center_entries, checkbox, copy_field, fold, link_out, radios, rich, select,
    text_field,
};
use facts::DataCenter;
use oauth::callback::{AccessType, Backend, DataCenterChange, RedirectUri};
use sandbox::{ConsentPage, Decision, Fault, Moment};
use service::Field;
use service::lint::lint_judged;
use words::{Message, Text, msg, text};

/// What to register this page as: Zoho's console refuses special characters, and its own name, in a Client Name.
const CLIENT_NAME: &str = "OAuth Workbench";

fn location(center: Option<DataCenter>) -> &'static str {
    center.map_or("", |center| center.row().location)
}

impl Room<'_> {
    /// Who responds, where, and what was made to go wrong: open to the eye all the time.
    pub(super) fn strip(&self) -> Html {
        let settings = self.connect.settings;
        let sandbox = settings.backend == Backend::Sandbox;
        let first = match (self.model.draft.center, sandbox) {
            (Some(center), _) => msg!("connect-center-of-setup", center = center.name()).to_string(),
            (None, true) => text!("connect-center-default").to_string(),
            (None, false) => text!("connect-select-center").to_string(),
        };
        html! {
            <section class="sheet strip" aria-label={text!("connect-environment").to_string()}>
                <div class="strip-fields">
                    { radios(
                        "environment",
                        text!("connect-environment"),
                        settings.backend,
                        &[
                            (Backend::Sandbox, text!("connect-environment-sandbox")),
                            (Backend::Zoho, text!("connect-environment-zoho")),
                        ],
                        self.send,
                        Fact::BackendChosen,
                    ) }
                    <div class="field">
                        { select(
                            "in-data-center",
                            text!("connect-data-center"),
                            location(settings.center),
                            &center_entries(first),
                            self.send,
                            |value| Fact::CenterChosen(DataCenter::from_location(&value)),
                        ) }
                    </div>
                    if sandbox {
                        <div key="home" class="field">
                            { select(
                                "in-home",
                                text!("connect-home"),
                                location(settings.home),
                                &center_entries(text!("connect-home-same").to_string()),
                                self.send,
                                |value| Fact::HomeChosen(DataCenter::from_location(&value)),
                            ) }
                        </div>
                    }
                </div>
                <p class="hint">
                    { badge(settings.backend) }{ " " }
                    { if sandbox { text!("connect-sandbox-rules") } else { text!("connect-live-rules") } }
                </p>
                <ul class="from-link">
                    for (index, said) in self.connect.from_link.iter().enumerate() {
                        <li key={index} class="hint">{ rich(said) }</li>
                    }
                </ul>
                if sandbox && !self.connect.faults.is_empty() {
                    <div key="faults" class="faults-on">
                        <h3>{ text!("connect-faults-on") }</h3>
                        <ul>
                            for fault in self.connect.faults.iter().copied() {
                                <li key={fault.id()}>
                                    { rich(&fault.text().into()) }
                                    if self.connect.is_late(fault) {
                                        { " " }<strong>{ text!("connect-fault-late") }</strong>
                                    }
                                </li>
                            }
                        </ul>
                    </div>
                }
            </section>
        }
    }

    pub(super) fn authorize(&self) -> Html {
        if let Some(simulated) = &self.connect.simulated {
            return self.simulated(simulated);
        }
        if self.connect.stages.is_empty() {
            return self.setting();
        }
        fold(!self.has_something_to_do(), text!("connect-sign-in-again"), self.setting())
    }

    fn setting(&self) -> Html {
        let sandbox = self.connect.settings.backend == Backend::Sandbox;
        let class = if self.has_something_to_do() { "" } else { "primary" };
        // What happened last may have said so already.
        let said = |limit: &Message| {
            self.connect.outcome.as_ref().is_some_and(|outcome| outcome.more.contains(limit))
        };
        let limit = self.connect.sign_in_limit(self.model.now_ms).filter(|limit| !said(limit));
        let hint = if sandbox { text!("connect-sandbox-hint") } else { text!("connect-zoho-hint") };
        let action = html! {
            <>
                if let Some(limit) = limit {
                    <p class="finding warning">{ rich(&limit) }</p>
                }
                if self.model.page.starts_with(FILE) {
                    <p class="finding warning">{ text!("connect-file") }</p>
                } else {
                    <p class="actions">
                        { self.button(text!("connect-sign-in"), class, || Fact::SignInPressed) }
                        <span class="hint">{ hint }</span>
                    </p>
                }
            </>
        };
        // In the sandbox everything but the button can wait; at Zoho the client has to be known first.
        let parts = if sandbox {
            [action, self.faults(), self.parameters()]
        } else {
            [self.zoho(), self.parameters(), action]
        };
        html! { <div key={if sandbox { "sandbox" } else { "zoho" }} class="setting">{ for parts }</div> }
    }

    fn faults(&self) -> Html {
        let group = |moment: Moment| {
            html! {
                <fieldset class="radios faults">
                    <legend>{ moment.title() }</legend>
                    for fault in Fault::ALL.into_iter().filter(|fault| fault.moment() == moment) {
                        <div key={fault.id()} data-fault={fault.id()}>
                            { checkbox(
                                self.connect.faults.contains(&fault),
                                html! {
                                    <>
                                        { rich(&fault.text().into()) }
                                        <span class="hint">{ rich(&fault.shows().into()) }</span>
                                    </>
                                },
                                self.send,
                                move || Fact::FaultSwitched(fault),
                            ) }
                        </div>
                    }
                </fieldset>
            }
        };
        let groups = html! { <div class="fault-groups">{ for Moment::ALL.into_iter().map(group) }</div> };
        fold(false, msg!("connect-simulate", count = self.connect.faults.len()), groups)
    }

    fn parameters(&self) -> Html {
        let draft = &self.model.draft;
        let settings = self.connect.settings;
        let scopes_are_from = if draft.scopes.is_empty() {
            text!("connect-scopes-default")
        } else {
            text!("connect-scopes-chosen")
        };
        let content = html! {
            <>
                { radios(
                    "access-type",
                    "access_type",
                    settings.access_type,
                    &[
                        (AccessType::Offline, text!("connect-offline")),
                        (AccessType::Online, text!("connect-online")),
                    ],
                    self.send,
                    Fact::AccessTypeChosen,
                ) }
                if settings.backend == Backend::Zoho && settings.access_type == AccessType::Offline {
                    <p key="lasting" class="hint">{ text!("connect-lasting") }</p>
                }
                { checkbox(settings.consent, text!("connect-prompt"), self.send, || Fact::ConsentSwitched) }
                <p>{ msg!("connect-scopes", scopes = Connect::scopes(draft).join(", ")) }</p>
                <p class="hint">
                    { scopes_are_from }{ " " }<a href="#build">{ text!("connect-change-scopes") }</a>
                </p>
            </>
        };
        fold(false, text!("connect-parameters"), content)
    }

    fn zoho(&self) -> Html {
        let draft = &self.model.draft;
        let findings = lint_judged(draft, &[]);
        let console =
            self.connect.center(draft).and_then(|center| center.row().console).map(|cell| cell.value);
        html! {
            <>
                { text_field(
                    Field::ClientId,
                    &text!("connect-client-id").to_string(),
                    &draft.client_id,
                    InputAttrs {
                        placeholder: "1000.\u{2026}",
                        hint: &text!("connect-client-id-hint").to_string(),
                    },
                    Beneath::of(Field::ClientId, &findings, &self.send.shared),
                    &self.send.shared,
                ) }
                <div class="register">
                    <h3>{ text!("connect-register") }</h3>
                    { match RedirectUri::of_page(self.model.page) {
                        Ok(uri) => html! {
                            <div key="uri">
                                { self.console_row(text!("connect-client-name"), "page-client-name", CLIENT_NAME) }
                                { self.console_row(text!("connect-homepage"), "page-homepage", uri.as_str()) }
                                { self.console_row(text!("connect-redirect-uri"), "page-redirect-uri", uri.as_str()) }
                                if uri.shares_its_origin() {
                                    { finding("warning", text!("connect-warning"), text!("connect-shared-origin")) }
                                }
                            </div>
                        },
                        Err(why) => html! {
                            <div key="no-uri">{ finding("error", text!("connect-error"), why) }</div>
                        },
                    } }
                    { hint(text!("connect-register-how")) }
                    <p class="hint">
                        { text!("connect-tokens-in-browser") }{ " " }
                        if let Some(host) = console {
                            { link_out(&format!("https://{host}"), msg!("page-open-host", host)) }
                        }
                    </p>
                </div>
            </>
        }
    }

    fn console_row(&self, label: Text, key: &'static str, value: &str) -> Html {
        html! {
            <div class="field">
                <span class="label">{ label }</span>
                { copy_field(key, &msg!("connect-of-this-page", label).to_string(), value, self.send) }
            </div>
        }
    }

    pub(super) fn other_center(&self, change: &DataCenterChange) -> Html {
        let (center, seconds) = (change.responded().name(), change.left_ms(self.model.now_ms) / 1000);
        let go_on = msg!("connect-change-go-on", center);
        html! {
            <>
                <p>{ msg!("connect-code-left", seconds) }</p>
                <p class="actions">{ self.button(go_on, "primary", || Fact::DataCenterChangeConfirmed) }</p>
            </>
        }
    }

    fn simulated(&self, simulated: &Simulated) -> Html {
        let (title, content): (Html, Html) = match simulated {
            Simulated::Consent(page) => {
                (msg!("connect-consent-title", client = &page.client).into(), self.consent(page))
            }
            Simulated::ErrorPage(title, text) => (title.into(), dead_end(text)),
            Simulated::Stopped(title, why) => (title.into(), dead_end(*why)),
        };
        html! {
            <section class="simulated" aria-labelledby="connect-now">
                <p class="banner">{ badge(Backend::Sandbox) }{ " " }{ text!("connect-simulated") }</p>
                <h3 id="connect-now" tabindex="-1">{ title }</h3>
                { content }
            </section>
        }
    }

    fn consent(&self, page: &ConsentPage) -> Html {
        html! {
            <div key="consent">
                <p>{ msg!("connect-consent-person", center = page.center.name(), person = &page.person) }</p>
                if page.forwarded {
                    <p key="forwarded" class="hint">{ text!("connect-consent-forwarded") }</p>
                }
                { scope_list(&page.scopes, "asked") }
                if !page.without_account.is_empty() {
                    <p key="lacks" class="hint">
                        { msg!("connect-consent-lacks", scopes = page.without_account.join(", ")) }
                    </p>
                }
                <p class="actions">
                    { self.button(text!("connect-accept"), "primary", || Fact::Decided(Decision::Accept)) }
                    { self.button(text!("connect-reject"), "", || Fact::Decided(Decision::Reject)) }
                </p>
            </div>
        }
    }
}

fn dead_end(text: impl Into<Html>) -> Html {
    html! {
        <div key="error">
            <p>{ text.into() }</p>
            <p class="actions"><a href="#connect">{ text!("connect-back") }</a></p>
        </div>
    }
}

pub(super) fn scope_list(scopes: &[String], class: &'static str) -> Html {
    html! {
        <ul {class}>
            for scope in scopes {
                <li key={scope.clone()}><code>{ scope }</code></li>
            }
        </ul>
    }
}
