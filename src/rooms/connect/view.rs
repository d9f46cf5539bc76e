//! The room of the sign-in: select the environment, leave, come back, and go on from the code to the tokens.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::rooms::connect::{
    Action, Connect, Connected, Msg as Fact, Outcome, Outgoing, SignInState, Simulated, Stage,
};
use crate::setup::{Context, Shared};
use crate::widgets::{
    InputAttrs, button, causes, confidence_mark, copy_action, copy_button, link_out, radios, rich, select,
    text_field,
};
use facts::DataCenter;
use facts::limit::CODE_LIFE_MS;
use oauth::api_call::Call;
use oauth::callback::{AccessType, Backend, RedirectUri};
use oauth::command::{Command, Shell};
use oauth::token::{ApiDomain, Route};
use sandbox::{ConsentPage, Decision, Fault};
use scan::secret::{MASK, Secret};
use service::Field;
use service::lint::lint_judged;
use words::{Message, Text, msg, text};

/// What to register this page as: Zoho's console refuses special characters, and its own name, in a Client Name.
const CLIENT_NAME: &str = "OAuth Workbench";

type Send = crate::widgets::Send<Fact>;

pub(crate) fn room(connect: &Connect, model: Context<'_>, send: &Send) -> Html {
    let room = Room { model, connect, send };
    html! {
        <>
            if let Some(simulated) = &connect.simulated {
                <div key="simulated" class="connect-consent">{ room.simulated(simulated) }</div>
            } else {
                <div key="room" class="connect-room">
                    { room.stages() }
                    { room.now() }
                    { room.setting() }
                </div>
            }
            { room.transcript() }
        </>
    }
}

struct Room<'m> {
    model: Context<'m>,
    connect: &'m Connect,
    send: &'m Send,
}

/// A finding with its severity.
fn finding(class: &'static str, severity: impl Into<Html>, message: impl Into<Message>) -> Html {
    html! {
        <p class={classes!("finding", class)}>
            <strong class="severity">{ severity.into() }</strong>{ " " }{ rich(&message.into()) }
        </p>
    }
}

fn fold(open: bool, summary: impl Into<Html>, content: Html) -> Html {
    html! { <details class="change" {open}><summary>{ summary.into() }</summary>{ content }</details> }
}

fn hint(text: impl Into<Html>) -> Html {
    html! { <p class="hint">{ text.into() }</p> }
}

fn centers(first: Text) -> Vec<(&'static str, String)> {
    let all = DataCenter::all().map(|center| (center.row().location, center.name().to_string()));
    std::iter::once(("", first.to_string())).chain(all).collect()
}

fn location(center: Option<DataCenter>) -> &'static str {
    center.map_or("", |center| center.row().location)
}

impl Room<'_> {
    fn button(
        &self,
        label: impl Into<String>,
        class: &'static str,
        fact: impl Fn() -> Fact + 'static,
    ) -> Html {
        button(label, class, self.send, fact)
    }

    // ---- The simulated Zoho -----------------------------------------------------------------------------------

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
                <p class="banner">{ text!("connect-simulated") }</p>
                <h2 id="connect-now" tabindex="-1">{ title }</h2>
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

    // ---- Before the sign-in -----------------------------------------------------------------------------------

    fn setting(&self) -> Html {
        let sandbox = self.connect.settings.backend == Backend::Sandbox;
        let first = self.connect.stages.is_empty();
        let title = if first { text!("connect-sign-in") } else { text!("connect-sign-in-again") };
        let class = if self.has_something_to_do() { "" } else { "primary" };
        html! {
            <section class="step setting" aria-labelledby="connect-setting">
                <h2 id="connect-setting">{ title }</h2>
                { radios(
                    "environment",
                    text!("connect-environment"),
                    self.connect.settings.backend,
                    &[
                        (Backend::Sandbox, text!("connect-environment-sandbox")),
                        (Backend::Zoho, text!("connect-environment-zoho")),
                    ],
                    self.send,
                    Fact::BackendChosen,
                ) }
                if sandbox {
                    <div key="sandbox">{ self.sandbox() }</div>
                } else {
                    <div key="zoho">{ self.zoho() }</div>
                }
                { self.parameters() }
                <p class="actions">
                    { self.button(text!("connect-sign-in"), class, || Fact::SignInPressed) }
                    <span class="hint">
                        { if sandbox { text!("connect-sandbox-hint") } else { text!("connect-zoho-hint") } }
                    </span>
                </p>
            </section>
        }
    }

    fn parameters(&self) -> Html {
        let draft = &self.model.draft;
        let settings = self.connect.settings;
        let scopes_are_from = if draft.scopes.is_empty() {
            text!("connect-scopes-default")
        } else {
            text!("connect-scopes-chosen")
        };
        html! {
            <details class="change">
                <summary>{ text!("connect-parameters") }</summary>
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
                { self.checkbox(settings.consent, text!("connect-prompt").into(), || Fact::ConsentSwitched) }
                <p>{ msg!("connect-scopes", scopes = Connect::scopes(draft).join(", ")) }</p>
                <p class="hint">
                    { scopes_are_from }{ " " }<a href="#build">{ text!("connect-change-scopes") }</a>
                </p>
            </details>
        }
    }

    fn checkbox(&self, checked: bool, label: Html, fact: impl Fn() -> Fact + 'static) -> Html {
        html! {
            <label class="radio">
                <input type="checkbox" {checked} onchange={self.send.reform(move |_: Event| fact())} />
                <span>{ label }</span>
            </label>
        }
    }

    fn center_select(&self) -> Html {
        html! {
            <div class="field">
                { select(
                    "in-data-center",
                    text!("connect-data-center"),
                    location(self.model.draft.center),
                    &centers(text!("connect-select-center")),
                    &self.send.shared(),
                    |value| Shared::CenterChosen(DataCenter::from_location(&value)),
                ) }
            </div>
        }
    }

    fn sandbox(&self) -> Html {
        html! {
            <>
                { hint(text!("connect-sandbox-rules")) }
                <details class="change">
                    <summary>{ msg!("connect-simulate", count = self.connect.faults.len()) }</summary>
                    { self.center_select() }
                    <div class="field">
                        { select(
                            "in-home",
                            text!("connect-home"),
                            location(self.connect.home),
                            &centers(text!("connect-home-same")),
                            self.send,
                            |value| Fact::HomeChosen(DataCenter::from_location(&value)),
                        ) }
                    </div>
                    <fieldset class="radios faults">
                        <legend>{ text!("connect-faults") }</legend>
                        for fault in Fault::all() {
                            <div key={fault.id()} data-fault={fault.id()}>
                                { self.checkbox(
                                    self.connect.faults.contains(&fault),
                                    rich(&fault.label().into()),
                                    move || Fact::FaultSwitched(fault),
                                ) }
                            </div>
                        }
                    </fieldset>
                </details>
            </>
        }
    }

    fn zoho(&self) -> Html {
        let draft = &self.model.draft;
        let findings = lint_judged(draft, &[]);
        let console = draft.center.and_then(|center| center.row().console).map(|cell| cell.value);
        html! {
            <>
                { self.center_select() }
                { text_field(
                    Field::ClientId,
                    &text!("connect-client-id").to_string(),
                    &draft.client_id,
                    InputAttrs {
                        placeholder: "1000.\u{2026}",
                        hint: &text!("connect-client-id-hint").to_string(),
                    },
                    &findings,
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
            <p>
                { label }{ ": " }
                <code data-field={key}>{ value }</code>{ " " }
                { copy_button(key, msg!("connect-of-this-page", label), value, self.send) }
            </p>
        }
    }

    // ---- The current state ------------------------------------------------------------------------------------

    fn stages(&self) -> Html {
        html! {
            <ol class="stages" aria-label={text!("connect-stages").to_string()}>
                for (index, (stage, name)) in Stage::ALL.into_iter().enumerate() {
                    if self.connect.stages.get(&stage).is_some_and(|good| *good) {
                        <li key={index} class="done">
                            { "\u{25cf} " }{ name }<span class="sr">{ " " }{ text!("connect-stage-done") }</span>
                        </li>
                    } else {
                        <li key={index}>{ "\u{25cb} " }{ name }</li>
                    }
                }
            </ol>
        }
    }

    fn now(&self) -> Html {
        let outcome = self.connect.outcome.as_ref();
        let (title, content) = match &self.connect.sign_in {
            SignInState::Idle => {
                let intro = html! { <p>{ text!("connect-idle") }</p> };
                (text!("connect-idle-title"), if outcome.is_none() { intro } else { Html::default() })
            }
            SignInState::DataCenterChange(change) => {
                let (center, seconds) = (change.responded().name(), change.left_ms(self.model.now_ms) / 1000);
                let go_on = msg!("connect-change-go-on", center);
                let content = html! {
                    <>
                        <p>{ msg!("connect-code-left", seconds) }</p>
                        <p class="actions">
                            { self.button(go_on, "primary", || Fact::DataCenterChangeConfirmed) }
                        </p>
                    </>
                };
                (text!("connect-change-title"), content)
            }
            SignInState::Returned { code, sent } => {
                let state = if *sent > 0 {
                    html! { <p><strong>{ text!("connect-single-use") }</strong></p> }
                } else {
                    code_age(code.age_ms(self.model.now_ms))
                };
                (text!("connect-returned-title"), html! { <>{ state }{ self.action(Action::Exchange) }</> })
            }
            SignInState::Connected(connected) => {
                (text!("connect-connected-title"), self.connected(connected))
            }
            SignInState::Revoked(_) => {
                let content = html! { <><p>{ text!("connect-revoked") }</p>{ self.clean_up() }</> };
                (text!("connect-revoked-title"), content)
            }
        };
        let memory = match &self.connect.sign_in {
            SignInState::Returned { .. } => Some(text!("connect-code-in-memory")),
            SignInState::Connected(_) => Some(text!("connect-tokens-in-memory")),
            _ => None,
        };
        html! {
            <section class="step now" aria-labelledby="connect-now">
                <h2 id="connect-now" tabindex="-1">{ outcome.map_or(title, |outcome| outcome.title) }</h2>
                <div class="told" role="status">
                    if self.connect.is_waiting() {
                        <p>{ text!("connect-waiting") }</p>
                    } else if let Some(outcome) = outcome {
                        { outcome_html(outcome) }
                    }
                </div>
                <div key={title.name()}>{ content }</div>
                if !self.connect.stages.is_empty() {
                    <p key="clear" class="actions">
                        { self.button(text!("connect-clear-all"), "", || Fact::WipePressed) }
                        if let Some(memory) = memory {
                            <span class="hint">
                                { memory }
                                if self.connect.lives_on() {
                                    { " " }{ text!("connect-lives-on") }{ " " }{ text!("connect-revoke-first") }
                                }
                            </span>
                        }
                    </p>
                }
            </section>
        }
    }

    /// Whether the next step is with what is held, and not another sign-in.
    fn has_something_to_do(&self) -> bool {
        match &self.connect.sign_in {
            SignInState::Returned { sent, .. } => *sent == 0,
            other => matches!(other, SignInState::Connected(_)),
        }
    }

    // ---- Sending ----------------------------------------------------------------------------------------------

    /// The ways to send something: at once in the sandbox, by relay, browser or terminal outside.
    fn action(&self, action: Action) -> Html {
        let class = if self.has_something_to_do() { "primary" } else { "" };
        html! {
            <div class="errand">
                { self.what_is_sent(action) }
                if self.connect.held_backend() == Backend::Sandbox {
                    <p key="sandbox" class="actions">
                        { self.button(action.title(), class, move || Fact::ActionPressed(action)) }
                    </p>
                } else {
                    <div key="zoho">
                        { self.in_the_page(action) }
                        { self.in_the_terminal(action) }
                    </div>
                }
            </div>
        }
    }

    fn what_is_sent(&self, action: Action) -> Html {
        let (method, url, fields) = match self.connect.request(action, None) {
            Some(Outgoing::Form(post)) => {
                let fields = post.fields.iter();
                let fields = fields.map(|field| format!("{}={}", field.name, field.shown()));
                ("POST", post.url(), fields.collect::<Vec<_>>())
            }
            Some(Outgoing::Call(request)) => (request.call.method.word(), request.url(), Vec::new()),
            Some(Outgoing::Impossible(_)) | None => return Html::default(),
        };
        let secret = match (action, self.connect.held_backend()) {
            (Action::Verify(_), _) => None,
            (Action::Revoke, _) => Some(text!("connect-secret-none")),
            (_, Backend::Sandbox) => Some(text!("connect-secret-sandbox")),
            (_, Backend::Zoho) => Some(text!("connect-secret-typed")),
        };
        let content = html! {
            <>
                <p><code>{ format!("{method} {url}") }</code></p>
                <ul class="form-fields">
                    for field in fields {
                        <li key={field.clone()}><code>{ field }</code></li>
                    }
                    if let Some(secret) = secret {
                        <li key="secret">{ secret }</li>
                    }
                </ul>
            </>
        };
        fold(false, text!("connect-request"), content)
    }

    fn in_the_page(&self, action: Action) -> Html {
        let form = !matches!(action, Action::Verify(_));
        let wants_secret = form && action != Action::Revoke;
        let relay = self.connect.relay == Some(true) && form;
        let forbidden = self.connect.why_not_from_browser(action);
        let oninput = self.send.reform(|e: InputEvent| {
            Fact::SecretTyped(Secret::new(e.target_unchecked_into::<HtmlInputElement>().value()))
        });
        html! {
            <div class="in-page">
                <h3>{ text!("connect-in-page") }</h3>
                <div class="secret">
                    if wants_secret {
                        <div class="field" key={self.connect.secrets_dropped}>
                            <label for="in-client-secret">{ text!("connect-client-secret") }</label>
                            <div class="hint" id="in-client-secret-hint">{ text!("connect-client-secret-hint") }</div>
                            <input
                                id="in-client-secret"
                                type="password"
                                {oninput}
                                autocomplete="off"
                                aria-describedby="in-client-secret-hint"
                            />
                        </div>
                    }
                </div>
                <div class="actions">
                    if relay {
                        { self.button(
                            msg!("connect-through-host", action = action.title()),
                            "primary",
                            || Fact::RoutePressed(Route::Relay),
                        ) }
                    }
                    if forbidden.is_none() {
                        { self.button(
                            msg!("connect-from-browser", action = action.title()),
                            "",
                            || Fact::RoutePressed(Route::Direct),
                        ) }
                    }
                </div>
                <p class="hint">
                    { match forbidden {
                        Some(why) => why,
                        None if relay => text!("connect-host-passes-on").into(),
                        None => action.from_browser().into(),
                    } }
                </p>
            </div>
        }
    }

    fn in_the_terminal(&self, action: Action) -> Html {
        let oninput = self.send.reform(|e: InputEvent| {
            Fact::AnswerPasted(Secret::new(e.target_unchecked_into::<HtmlTextAreaElement>().value()))
        });
        html! {
            <div class="terminal">
                <h3>{ text!("connect-in-terminal") }</h3>
                for (index, command) in self.connect.commands(action).iter().enumerate() {
                    { fold(index == 0, command.shell.name(), self.command(command)) }
                }
                <div class="field">
                    <label for="in-answer">{ text!("connect-paste") }</label>
                    <div class="hint" id="in-answer-hint">{ text!("connect-paste-hint") }</div>
                    <textarea
                        id="in-answer"
                        rows="3"
                        {oninput}
                        autocomplete="off"
                        spellcheck="false"
                        aria-describedby="in-answer-hint"
                    />
                </div>
            </div>
        }
    }

    fn command(&self, command: &Command) -> Html {
        let key = key_of(command.shell);
        let label = msg!("connect-command", shell = command.shell.name()).to_string();
        html! {
            <>
                <pre class="command"><code data-field={key}>{ command.text.expose() }</code></pre>
                <p class="actions">{ copy_button(key, &label, command.text.expose(), self.send) }</p>
                <ul class="hint">
                    for (index, remains) in command.remains.iter().enumerate() {
                        <li key={index}>{ *remains }</li>
                    }
                </ul>
                { confidence_mark(command.confidence, command.sources, None) }
            </>
        }
    }

    // ---- Tokens -----------------------------------------------------------------------------------------------

    fn connected(&self, connected: &Connected) -> Html {
        let grant = &connected.grant;
        let refreshed = connected.refreshed;
        let show =
            if connected.revealed { text!("connect-hide-tokens") } else { text!("connect-show-tokens") };
        html! {
            <>
                <dl class="grant">
                    <dt>{ "access_token" }</dt>
                    <dd>
                        { self.token("access-token", text!("connect-access-token"), &grant.access_token, connected.revealed) }
                        if refreshed > 0 {
                            { hint(msg!("connect-refreshed", count = refreshed)) }
                        }
                        <p class="clock">{ life(grant.left_ms(self.model.now_ms)) }</p>
                    </dd>
                    <dt>{ "refresh_token" }</dt>
                    <dd>
                        { match &grant.refresh_token {
                            Ok(token) => html! {
                                <>
                                    { self.token("refresh-token", text!("connect-refresh-token"), token, connected.revealed) }
                                    if self.connect.lives_on() {
                                        { hint(text!("connect-refresh-token-life")) }
                                    }
                                </>
                            },
                            Err(why) => html! { <p class="finding warning">{ rich(&Message::from(*why)) }</p> },
                        } }
                    </dd>
                    <dt>{ "scope" }</dt>
                    <dd>{ scopes(connected) }</dd>
                    <dt>{ "api_domain" }</dt>
                    <dd>{ api_domain(&grant.api_domain) }</dd>
                </dl>
                <p class="actions">{ self.button(show, "", || Fact::RevealPressed) }</p>
                <h3>{ text!("connect-call-title") }</h3>
                { self.calls(connected) }
                <h3>{ text!("connect-renew-title") }</h3>
                if connected.refresh_token().is_some() {
                    <p key="renew" class="actions">
                        { self.button(text!("connect-refresh"), "", || Fact::ActionPressed(Action::Refresh)) }
                        { self.button(text!("connect-revoke"), "", || Fact::ActionPressed(Action::Revoke)) }
                        <span class="hint">{ rich(&text!("oauth-revoke-effect").into()) }</span>
                    </p>
                } else {
                    <p key="none" class="hint">{ text!("connect-no-refresh-token") }</p>
                }
                <div class="prepared">
                    if let Some(action) = connected.prepared {
                        <section aria-label={action.title().to_string()}>
                            <h3>{ action.title() }</h3>
                            { self.action(action) }
                        </section>
                    }
                </div>
                { self.clean_up() }
            </>
        }
    }

    fn token(&self, key: &'static str, label: Text, token: &Secret, revealed: bool) -> Html {
        html! {
            <p class="token">
                if revealed {
                    <code data-field={key}>{ token.expose() }</code>{ " " }
                    { copy_button(key, label, token.expose(), self.send) }
                } else {
                    <code>{ MASK }</code>
                }
            </p>
        }
    }

    fn calls(&self, connected: &Connected) -> Html {
        let (fit, others) = self.connect.offered(connected);
        html! {
            <>
                { self.call_list(&fit) }
                if connected.client.backend == Backend::Sandbox {
                    { hint(text!("connect-calls-sandbox")) }
                }
                if !others.is_empty() {
                    { fold(fit.is_empty(), msg!("connect-calls-other", count = others.len()), self.call_list(&others)) }
                }
            </>
        }
    }

    fn call_list(&self, calls: &[&'static Call]) -> Html {
        html! {
            <ul class="calls">
                for call in calls.iter().copied() {
                    <li key={call.path}>
                        { self.button(Action::Verify(call).title(), "", move || Fact::ActionPressed(Action::Verify(call))) }
                        <span class="hint">
                            { msg!("connect-call-needs", method = call.method.word(), path = call.path, scope = call.scope) }
                        </span>
                    </li>
                }
            </ul>
        }
    }

    fn clean_up(&self) -> Html {
        let revoked = matches!(self.connect.sign_in, SignInState::Revoked(_));
        let steps = [
            (!revoked).then_some(text!("connect-clean-up-revoke")),
            Some(text!("connect-clean-up-uri")),
            Some(text!("connect-clean-up-client")),
            Some(text!("connect-clean-up-tab")),
        ];
        let items = steps.into_iter().flatten().map(|step| html! { <li key={step.name()}>{ step }</li> });
        let list = html! { <ol class="clean-up">{ for items }</ol> };
        fold(self.connect.held_backend() == Backend::Zoho, text!("connect-clean-up"), list)
    }

    fn transcript(&self) -> Html {
        let lines = self.connect.transcript.lines();
        html! {
            <div class="connect-transcript">
                if lines.len() > 0 {
                    <details class="change transcript">
                        <summary>{ msg!("connect-log", count = lines.len()) }</summary>
                        <ol>
                            for (index, (ms, text)) in lines.enumerate() {
                                <li key={index}>
                                    <span class="count">{ msg!("connect-log-time", seconds = ms / 1000) }{ " " }</span>{ text }
                                </li>
                            }
                        </ol>
                        <p class="actions">
                            { copy_action(text!("connect-log-copy"), &self.connect.transcript.markdown(), self.send) }
                        </p>
                    </details>
                }
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

fn key_of(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => "command-bash",
        Shell::PowerShell => "command-powershell",
        Shell::Deluge => "command-deluge",
    }
}

fn outcome_html(outcome: &Outcome) -> Html {
    let (class, severity) =
        if outcome.good { ("good", text!("connect-done")) } else { ("error", text!("connect-error")) };
    html! {
        <>
            { finding(class, severity, outcome.message.clone()) }
            for (index, message) in outcome.more.iter().enumerate() {
                <p key={index}>{ rich(message) }</p>
            }
            { causes(&outcome.causes) }
        </>
    }
}

/// The age of the code against the shortest lifetime that Zoho documents, as a sentence and as a bar.
fn code_age(age_ms: u64) -> Html {
    let (age, life) = (age_ms / 1000, CODE_LIFE_MS.number / 1000);
    let message =
        if age >= life { msg!("connect-code-old", age, life) } else { msg!("connect-code-age", age, life) };
    html! {
        <div class="stopwatch">
            <p>{ message }</p>
            <progress
                max={life.to_string()}
                value={age.min(life).to_string()}
                aria-label={text!("connect-code-age-label").to_string()}
            />
        </div>
    }
}

fn life(left_ms: Option<u64>) -> Message {
    match left_ms {
        None => text!("connect-life-unknown").into(),
        Some(0) => text!("connect-life-over").into(),
        Some(left) => msg!("connect-life-left", minutes = left.div_ceil(60_000)),
    }
}

fn scope_list(scopes: &[String], class: &'static str) -> Html {
    html! {
        <ul {class}>
            for scope in scopes {
                <li key={scope.clone()}><code>{ scope }</code></li>
            }
        </ul>
    }
}

fn scopes(connected: &Connected) -> Html {
    let grant = &connected.grant;
    let (missing, added) = (grant.missing(), grant.added());
    html! {
        <>
            { scope_list(grant.granted.as_deref().unwrap_or_default(), "granted") }
            if grant.granted.is_none() {
                { hint(text!("connect-scopes-unsaid")) }
            }
            if !missing.is_empty() {
                <p class="finding warning">{ msg!("connect-scopes-missing", scopes = missing.join(", ")) }</p>
            }
            if !added.is_empty() {
                <p class="finding note">{ msg!("connect-scopes-added", scopes = added.join(", ")) }</p>
            }
        </>
    }
}

fn api_domain(domain: &ApiDomain) -> Html {
    let class = if *domain == ApiDomain::Missing { "note" } else { "error" };
    html! {
        <>
            if let ApiDomain::Known(host) = domain {
                <p>{ rich(&msg!("connect-api-domain", center = host.center.name(), host = &host.name)) }</p>
            }
            if let Some(why) = domain.message() {
                <p class={classes!("finding", class)}>{ rich(&why) }</p>
            }
        </>
    }
}
