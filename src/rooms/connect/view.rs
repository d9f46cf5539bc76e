//! The room of the sign-in: choose who answers, leave, come back, and go on from the code to the tokens.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::page::{Model, Msg};
use crate::rooms::connect::{Action, Connect, Connected, LIVES_ON, Msg as Fact, Place, Relay, Told};
use crate::widgets::{
    InputAttrs, Send, button, confidence_mark, copy_action, copy_button, link_out, radios, select, text_field,
};
use facts::DataCenter;
use facts::limit::CODE_LIFE_MS;
use oauth::api_call::{CALLS, Call};
use oauth::callback::{AccessType, Backend, RedirectUri};
use oauth::cause::{RankedCause, Verdict};
use oauth::command::{Command, Shell};
use oauth::revoke::WHAT_DIES;
use oauth::token::{ApiDomain, RefreshToken, Route};
use sandbox::{ConsentPage, Decision, Fault, Sandbox};
use scan::secret::Secret;
use service::Field;

pub(crate) fn room(model: &Model, send: &Send) -> Html {
    let room = Room { model, connect: &model.connect, send };
    let simulated = matches!(room.connect.place, Place::Consent(_) | Place::ZohoError { .. });
    html! {
        <>
            <div class="connect-consent">
                if simulated {
                    { room.simulated_zoho() }
                }
            </div>
            <div class="connect-room">
                if !simulated {
                    <>
                        { room.stages() }
                        { room.now() }
                        { room.setting() }
                    </>
                }
            </div>
            { room.transcript() }
        </>
    }
}

/// What to register this page as: Zoho's console refuses special characters, and its own name, in a Client Name.
const CLIENT_NAME: &str = "OAuth Workbench";
/// Said where a refresh token of Zoho's is asked for (RFC 10017 section 6.3.2.3).
const LASTING: &str = "A refresh token lives until somebody revokes it, and here it is in a browser: revoke it at the end, or \
                       choose online.";

struct Room<'m> {
    model: &'m Model,
    connect: &'m Connect,
    send: &'m Send,
}

fn tell(fact: Fact) -> Msg {
    Msg::Connect(fact)
}

impl Room<'_> {
    fn button(&self, text: &str, class: &'static str, fact: impl Fn() -> Fact + 'static) -> Html {
        button(text, class, self.send, move || tell(fact()))
    }

    // ---- The simulated consent page ---------------------------------------------------------------------------

    fn simulated_zoho(&self) -> Html {
        html! {
            <section class="simulated" aria-labelledby="connect-now">
                <p class="banner">{ "Simulated. This is the sandbox of this page, not Zoho; nothing leaves your browser." }</p>
                { match &self.connect.place {
                    Place::Consent(page) => self.consent(page),
                    Place::ZohoError { title, text } => html! {
                        <div key="error">
                            <h2 id="connect-now" tabindex="-1">{ title }</h2>
                            <p>{ text }</p>
                            <p class="actions"><a href="#connect">{ "Back to the sign-in" }</a></p>
                        </div>
                    },
                    _ => Html::default(),
                } }
            </section>
        }
    }

    fn consent(&self, page: &ConsentPage) -> Html {
        html! {
            <div key="consent">
                <h2 id="connect-now" tabindex="-1">{ format!("{} would like to access the following information", page.client) }</h2>
                <p>{ format!("Signed in as {}. Account in {}.", page.person, page.center) }</p>
                <div>
                    if page.forwarded {
                        <p class="hint">{ "Zoho forwarded the browser here, because the account lives in this data center." }</p>
                    }
                </div>
                <ul class="asked">
                    for scope in &page.scopes {
                        <li key={scope.clone()}><code>{ scope }</code></li>
                    }
                </ul>
                <div>
                    if !page.without_account.is_empty() {
                        <p class="hint">
                            { format!("This person has no account with the product of {}.", page.without_account.join(", ")) }
                        </p>
                    }
                </div>
                <p class="actions">
                    { self.button("Accept", "primary", || Fact::Decided(Decision::Accept)) }
                    { self.button("Reject", "", || Fact::Decided(Decision::Reject)) }
                </p>
            </div>
        }
    }

    // ---- Who answers, and what is asked for -------------------------------------------------------------------

    fn setting(&self) -> Html {
        let sandbox = self.connect.backend == Backend::Sandbox;
        let again = !matches!(self.connect.place, Place::Idle);
        html! {
            <section class="step setting" aria-labelledby="connect-setting">
                <h2 id="connect-setting">{ if again { "Sign in again" } else { "Sign in" } }</h2>
                { radios(
                    "world",
                    "Who answers",
                    self.connect.backend,
                    &[
                        (Backend::Sandbox, "Sandbox: a simulated Zoho in this page, no account needed"),
                        (Backend::Zoho, "Zoho itself, with your client"),
                    ],
                    self.send,
                    |backend| tell(Fact::BackendChosen(backend)),
                ) }
                <div class="world">
                    if sandbox {
                        <div key="sandbox">{ self.sandbox() }</div>
                    } else {
                        <div key="zoho">{ self.zoho() }</div>
                    }
                </div>
                { self.asked_for() }
                <p class="actions">
                    { self.button("Sign in", if self.has_something_to_do() { "" } else { "primary" }, || Fact::SignInPressed) }
                    <span class="hint">
                        { if sandbox {
                            "You go to a simulated consent page and come back here by the address, as at Zoho."
                        } else {
                            "This tab leaves for Zoho and comes back here. Come back within ten minutes."
                        } }
                    </span>
                </p>
                <div class="trouble" role="alert">
                    if let Some(trouble) = &self.connect.trouble {
                        <p class="finding error" id="connect-trouble" tabindex="-1"><strong class="severity">{ "error" }</strong>{ " " }{ trouble }</p>
                    }
                </div>
            </section>
        }
    }

    fn asked_for(&self) -> Html {
        let chosen = !self.model.draft.scopes.is_empty();
        let lasting =
            self.connect.backend == Backend::Zoho && self.connect.access_type == AccessType::Offline;
        html! {
            <details class="change">
                <summary>{ "What will be asked for" }</summary>
                { radios(
                    "access-type",
                    "access_type",
                    self.connect.access_type,
                    &[
                        (AccessType::Offline, "offline: with a refresh token, as a connection needs"),
                        (AccessType::Online, "online: see how it dies after an hour"),
                    ],
                    self.send,
                    |access_type| tell(Fact::AccessTypeChosen(access_type)),
                ) }
                <div class="lasting">
                    if lasting {
                        <p class="hint">{ LASTING }</p>
                    }
                </div>
                <label class="radio">
                    <input
                        type="checkbox"
                        checked={self.connect.consent}
                        onchange={self.send.reform(|_: Event| tell(Fact::ConsentSwitched))}
                    />
                    <span>{ "prompt=consent: ask every time, and give a refresh token every time" }</span>
                </label>
                <p>{ "Scopes: " }{ Connect::scopes(&self.model.draft).join(", ") }</p>
                <p class="hint">
                    { if chosen { "The scopes of step 3 in " } else { "Enough to prove a token. Others are chosen in step 3 of " } }
                    <a href="#build">{ "Build" }</a>{ "." }
                </p>
            </details>
        }
    }

    fn center_select(&self) -> Html {
        let chosen = self.model.draft.center.map_or("", |center| center.row().location);
        let mut entries = vec![("", "choose\u{2026}".to_owned())];
        entries.extend(DataCenter::all().map(|center| (center.row().location, center.name().to_owned())));
        html! {
            <div class="field">
                { select("in-data-center", "Data center", chosen, &entries, self.send, |value| {
                    Msg::CenterChosen(DataCenter::from_location(&value))
                }) }
            </div>
        }
    }

    fn sandbox(&self) -> Html {
        let home = self.connect.home.map_or("", |center| center.row().location);
        let mut homes = vec![("", "the data center where the sign-in begins".to_owned())];
        homes.extend(DataCenter::all().map(|center| (center.row().location, center.name().to_owned())));
        let on = self.connect.faults.len();
        html! {
            <>
                <p class="hint">
                    { "It keeps Zoho's rules: codes are good once and for a minute, PKCE is verified, redirect URIs are compared \
                       to the letter, scopes must exist. Where no source tells how Zoho answers, it answers as one would expect." }
                </p>
                <details class="change">
                    <summary>{ format!("Let something go wrong ({on} on)") }</summary>
                    { self.center_select() }
                    <div class="field">
                        { select("in-home", "The simulated person\u{2019}s account lives in", home, &homes, self.send, |value| {
                            tell(Fact::HomeChosen(DataCenter::from_location(&value)))
                        }) }
                    </div>
                    <fieldset class="radios faults">
                        <legend>{ "Faults" }</legend>
                        for fault in Fault::ALL {
                            <label key={fault.slug()} class="radio">
                                <input
                                    type="checkbox"
                                    checked={self.connect.faults.contains(&fault)}
                                    onchange={self.send.reform(move |_: Event| tell(Fact::FaultSwitched(fault)))}
                                />
                                <span>{ fault.words() }</span>
                            </label>
                        }
                    </fieldset>
                </details>
            </>
        }
    }

    fn zoho(&self) -> Html {
        let draft = &self.model.draft;
        let findings = self.model.findings();
        let console = draft.center.and_then(|center| center.row().console).map(|cell| cell.value);
        html! {
            <>
                { self.center_select() }
                { text_field(
                    Field::ClientId,
                    "Client ID",
                    &draft.client_id,
                    InputAttrs { placeholder: "1000.\u{2026}", hint: "Of a client of the type Server-based Applications." },
                    &findings,
                    self.send,
                ) }
                <div class="register">
                    <h3>{ "Register this page with the client first" }</h3>
                    { match RedirectUri::of_page(&self.model.page) {
                        Ok(uri) => html! {
                            <div key="uri">
                                { self.console_row("Client Name", "page-client-name", CLIENT_NAME) }
                                { self.console_row("Homepage URL", "page-homepage", uri.as_str()) }
                                { self.console_row("Authorized Redirect URI", "page-redirect-uri", uri.as_str()) }
                                if uri.shares_its_origin() {
                                    <p class="finding warning">
                                        <strong class="severity">{ "warning" }</strong>
                                        { " Every project of this user on github.io can read what this tab keeps. Use a copy of \
                                           this page under a domain of its own, or the sandbox." }
                                    </p>
                                }
                            </div>
                        },
                        Err(why) => html! {
                            <p key="no-uri" class="finding error">
                                <strong class="severity">{ "error" }</strong>{ " " }{ why.words() }
                            </p>
                        },
                    } }
                    <p class="hint">
                        { "Add the redirect URI in the API console beside the callback of Zoho CRM, to the letter, and remove it when you are \
                           done. A test client of its own is better than the one of a running connection. Tokens in a browser are \
                           for trying things out, not for data that the business lives on: use a sandbox or test org, ask for \
                           few scopes, and revoke afterwards (RFC 10017 section 6.3.4.3). " }
                        if let Some(host) = console {
                            { link_out(&format!("https://{host}"), &format!("Open {host}")) }
                        }
                    </p>
                </div>
            </>
        }
    }

    fn console_row(&self, label: &'static str, key: &'static str, value: &str) -> Html {
        html! {
            <p>
                { label }{ ": " }
                <code data-field={key}>{ value }</code>{ " " }
                { copy_button(key, &format!("{label} of this page"), value, self.send) }
            </p>
        }
    }

    // ---- Where it stands --------------------------------------------------------------------------------------

    fn stages(&self) -> Html {
        html! {
            <ol class="stages" aria-label="Stages">
                for (name, done) in self.connect.stages() {
                    <li key={name} class={classes!(done.then_some("done"))}>
                        <span class="mark">{ if done { "\u{25cf}" } else { "\u{25cb}" } }</span>{ " " }{ name }
                        if done {
                            <span class="sr">{ " (done)" }</span>
                        }
                    </li>
                }
            </ol>
        }
    }

    fn now(&self) -> Html {
        let (key, title, content) = match &self.connect.place {
            Place::Idle | Place::Consent(_) | Place::ZohoError { .. } => {
                ("ashore", "The sign-in, step by step", Self::ashore())
            }
            Place::Refused(refusal) => (
                "refused",
                "The answer was not taken",
                html! {
                    <>
                        <p class="finding error"><strong class="severity">{ "stopped" }</strong>{ " " }{ refusal.words() }</p>
                        <p>{ "Nothing was sent anywhere. Begin anew below." }</p>
                    </>
                },
            ),
            Place::Denied(denial) => (
                "denied",
                "Zoho gave no code",
                html! {
                    <>
                        <p class="finding warning">
                            <strong class="severity">{ &denial.name }</strong>{ " " }{ denial.words() }
                        </p>
                        { causes(&denial.causes()) }
                    </>
                },
            ),
            Place::DataCenterChange(crossing) => (
                "crossing",
                "Another data center answers",
                html! {
                    <>
                        <p>{ crossing.words() }</p>
                        <p>{ countdown(crossing.left_ms(self.model.now_ms)) }</p>
                        <p class="actions">
                            { self.button(&format!("Go on with {}", crossing.answered()), "primary", || Fact::DataCenterChangeConfirmed) }
                        </p>
                    </>
                },
            ),
            Place::Returned { code, sent } => (
                "returned",
                if *sent > 0 { "The code was sent" } else { "You came back with a code" },
                html! {
                    <>
                        <div>
                            if *sent > 0 {
                                <p><strong>{ "A code is good once. If it was refused, sign in again for a new one." }</strong></p>
                            } else {
                                { stopwatch(code.age_ms(self.model.now_ms)) }
                            }
                        </div>
                        { self.action(Action::Exchange) }
                        <p class="actions">
                            { self.button("Wipe everything", "", || Fact::WipePressed) }
                            <span class="hint">{ "The code is in the memory of this tab only: a reload forgets it." }</span>
                        </p>
                    </>
                },
            ),
            Place::Connected(connected) => (
                "connected",
                if connected.revoked { "The token is revoked" } else { "You hold a token" },
                self.connected(connected),
            ),
        };
        html! {
            <section class="step now" aria-labelledby="connect-now">
                <h2 id="connect-now" tabindex="-1">{ title }</h2>
                <div class="told" role="status">
                    if self.connect.is_running() {
                        <p>{ "Sent. Waiting for the answer\u{2026}" }</p>
                    } else if let Some(told) = &self.connect.told {
                        { told_html(told) }
                    }
                </div>
                <div key={key}>{ content }</div>
            </section>
        }
    }

    fn ashore() -> Html {
        html! {
            <p>
                { "Sign in leaves this page for the consent screen, comes back to this same address with a code, and exchanges \
                   it for tokens. In the sandbox the whole way takes less than a minute." }
            </p>
        }
    }

    /// The ways to send something: at once in the sandbox, by relay, browser or terminal outside.
    /// Whether the next step is with what is held, and not another sign-in.
    fn has_something_to_do(&self) -> bool {
        match &self.connect.place {
            Place::Returned { sent, .. } => *sent == 0,
            Place::Connected(connected) => !connected.revoked,
            _ => false,
        }
    }

    fn action(&self, action: Action) -> Html {
        let sandbox = self.connect.held_backend() == Backend::Sandbox;
        html! {
            <div class="errand">
                if sandbox {
                    <div key="sandbox">
                        { self.sent_form(action) }
                        <p class="actions">
                            { self.button(
                                &action.title(),
                                if self.has_something_to_do() { "primary" } else { "" },
                                move || Fact::ActionPressed(action),
                            ) }
                        </p>
                    </div>
                } else {
                    <div key="zoho">
                        { self.sent_form(action) }
                        { self.in_the_page(action) }
                        { self.in_the_terminal(action) }
                    </div>
                }
            </div>
        }
    }

    fn sent_form(&self, action: Action) -> Html {
        let post = self.connect.post(action);
        html! {
            <details class="change">
                <summary>{ "What is sent" }</summary>
                if let Some(post) = &post {
                    <p><code>{ format!("POST {}", post.url()) }</code></p>
                    <ul class="form-fields">
                        for field in post.fields() {
                            <li key={field.name}><code>{ format!("{}={}", field.name, field.shown()) }</code></li>
                        }
                        <li key="secret">
                            { match (action, self.connect.held_backend()) {
                                (Action::Revoke, _) => "no client secret: a revocation needs none",
                                (_, Backend::Sandbox) => "and client_secret, which the sandbox\u{2019}s console lends",
                                (_, Backend::Zoho) => "and client_secret, if you give it",
                            } }
                        </li>
                    </ul>
                }
            </details>
        }
    }

    fn in_the_page(&self, action: Action) -> Html {
        let form = !matches!(action, Action::Verify(_));
        let wants_secret = form && action != Action::Revoke;
        let oninput = self.send.reform(|e: InputEvent| {
            tell(Fact::SecretTyped(Secret::new(e.target_unchecked_into::<HtmlInputElement>().value())))
        });
        let relay = self.connect.relay == Relay::There && form;
        let forbidden = self.connect.why_not_from_browser(action);
        html! {
            <div class="in-page">
                <h3>{ "In this page" }</h3>
                <div class="secret">
                    if wants_secret {
                        <div class="field" key={self.connect.secrets_dropped}>
                            <label for="in-client-secret">{ "Client Secret" }</label>
                            <div class="hint" id="in-client-secret-hint">
                                { "Only for this way. It stays in memory until the answer and goes to the accounts server; where this page\u{2019}s own host passes it on, that host can read it, too." }
                            </div>
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
                        { self.button(&format!("{} through this host", action.title()), "primary", || Fact::RoutePressed(Route::Relay)) }
                    }
                    if forbidden.is_none() {
                        { self.button(&format!("{} from the browser", action.title()), "", || Fact::RoutePressed(Route::Direct)) }
                    }
                </div>
                <p class="hint">
                    { if let Some(why) = &forbidden {
                        why.as_str()
                    } else if relay {
                        "This page\u{2019}s own host passes the request on to Zoho."
                    } else {
                        action.from_the_browser()
                    } }
                </p>
            </div>
        }
    }

    fn in_the_terminal(&self, action: Action) -> Html {
        let commands = self.connect.commands(action);
        let oninput = self.send.reform(|e: InputEvent| {
            tell(Fact::AnswerPasted(Secret::new(e.target_unchecked_into::<HtmlTextAreaElement>().value())))
        });
        html! {
            <div class="terminal">
                <h3>{ "In a terminal" }</h3>
                for (index, command) in commands.iter().enumerate() {
                    <details key={command.shell.name()} class="change" open={index == 0}>
                        <summary>{ command.shell.name() }</summary>
                        { self.command(command) }
                    </details>
                }
                <div class="field">
                    <label for="in-answer">{ "Paste the answer" }</label>
                    <div class="hint" id="in-answer-hint">
                        { "All that the terminal printed will do. It is read in memory and not kept." }
                    </div>
                    <textarea id="in-answer" rows="3" {oninput} autocomplete="off" spellcheck="false" aria-describedby="in-answer-hint" />
                </div>
            </div>
        }
    }

    fn command(&self, command: &Command) -> Html {
        let key = match command.shell {
            Shell::Bash => "command-bash",
            Shell::PowerShell => "command-powershell",
            Shell::Deluge => "command-deluge",
        };
        html! {
            <>
                <pre class="command"><code data-field={key}>{ &command.text }</code></pre>
                <p class="actions">{ copy_button(key, &format!("{} command", command.shell.name()), &command.text, self.send) }</p>
                <ul class="hint">
                    for (index, words) in command.remains.iter().enumerate() {
                        <li key={index}>{ *words }</li>
                    }
                </ul>
                { confidence_mark(command.confidence, command.sources, None) }
            </>
        }
    }

    fn connected(&self, connected: &Connected) -> Html {
        let grant = &connected.grant;
        let left = grant.left_ms(self.model.now_ms);
        let refreshable = connected.refresh_token().is_some();
        html! {
            <>
                <dl class="grant">
                    <dt>{ "access_token" }</dt>
                    <dd>
                        { self.token("access-token", "access token", &grant.access_token, connected.revealed) }
                        if connected.refreshed > 0 {
                            <p class="hint">{ format!("A new one: refreshed {}.", count(connected.refreshed.into(), "time")) }</p>
                        }
                        <p class="clock">{ if connected.revoked { "Dead: it was revoked.".to_owned() } else { life(left) } }</p>
                    </dd>
                    <dt>{ "refresh_token" }</dt>
                    <dd>
                        { match &grant.refresh_token {
                            RefreshToken::Given(token) => html! {
                                <>
                                    { self.token("refresh-token", "refresh token", token, connected.revealed) }
                                    if connected.client.backend == Backend::Zoho && !connected.revoked {
                                        <p class="hint">{ "It lives until it is revoked: press Revoke when you are done." }</p>
                                    }
                                </>
                            },
                            RefreshToken::Absent(why) => html! { <p class="finding warning">{ why.words() }</p> },
                        } }
                    </dd>
                    <dt>{ "scope" }</dt>
                    <dd>{ scopes(connected) }</dd>
                    <dt>{ "api_domain" }</dt>
                    <dd>{ api_domain(&grant.api_domain) }</dd>
                </dl>
                <p class="actions">
                    { self.button(
                        if connected.revealed { "Hide the tokens" } else { "Show the tokens" },
                        "",
                        || Fact::RevealPressed,
                    ) }
                    { self.button("Wipe everything", "", || Fact::WipePressed) }
                    <span class="hint">
                        { "They are in the memory of this tab only: a reload forgets them." }
                        if self.connect.lives_on() {
                            { " " }{ LIVES_ON }{ " Revoke it first, if it shall not." }
                        }
                    </span>
                </p>
                <h3>{ "Call an API" }</h3>
                { self.calls(connected) }
                <h3>{ "Refresh and revoke" }</h3>
                <p class="actions">
                    <button
                        type="button"
                        disabled={!refreshable}
                        onclick={self.send.reform(|_| tell(Fact::ActionPressed(Action::Refresh)))}
                    >{ "Refresh" }</button>
                    <button
                        type="button"
                        disabled={!refreshable}
                        onclick={self.send.reform(|_| tell(Fact::ActionPressed(Action::Revoke)))}
                    >{ "Revoke" }</button>
                    <span class="hint">
                        { if refreshable {
                            WHAT_DIES
                        } else {
                            "There is no refresh token, so there is nothing to refresh with and nothing lasting to revoke: the \
                             access token dies by itself when its time is over."
                        } }
                    </span>
                </p>
                <div class="prepared">
                    if let Some(action) = connected.prepared {
                        <section aria-label={action.title()}>
                            <h3>{ action.title() }</h3>
                            { self.action(action) }
                        </section>
                    }
                </div>
                { self.clean_up() }
            </>
        }
    }

    fn token(&self, key: &str, label: &str, token: &Secret, revealed: bool) -> Html {
        html! {
            <p class="token">
                if revealed {
                    <code data-field={key.to_owned()}>{ token.expose() }</code>{ " " }
                    { copy_button(key, label, token.expose(), self.send) }
                } else {
                    <code>{ scan::secret::MASK }</code>
                }
            </p>
        }
    }

    fn calls(&self, connected: &Connected) -> Html {
        let granted = connected.grant.scopes.granted.as_deref().unwrap_or(&connected.asked);
        let simulated = connected.client.backend == Backend::Sandbox;
        let (may, others): (Vec<&'static Call>, Vec<_>) = CALLS
            .iter()
            .filter(|call| !simulated || Sandbox::plays(call.path))
            .partition(|call| granted.iter().any(|scope| scope == call.scope));
        html! {
            <>
                { self.call_list(&may) }
                if simulated {
                    <p class="hint">{ "The sandbox plays these two calls. Against Zoho itself there are calls of other products, too." }</p>
                }
                <details class="change" open={may.is_empty()}>
                    <summary>{ format!("Calls whose own scope was not granted ({})", others.len()) }</summary>
                    { self.call_list(&others) }
                </details>
            </>
        }
    }

    fn call_list(&self, calls: &[&'static Call]) -> Html {
        html! {
            <ul class="calls">
                for call in calls.iter().copied() {
                    <li key={call.path}>
                        { self.button(&Action::Verify(call).title(), "", move || Fact::ActionPressed(Action::Verify(call))) }
                        <span class="hint">{ format!("{} {}, needs {}", call.method.word(), call.path, call.scope) }</span>
                    </li>
                }
            </ul>
        }
    }

    fn clean_up(&self) -> Html {
        let zoho = self.connect.held_backend() == Backend::Zoho;
        html! {
            <details class="change" open={zoho}>
                <summary>{ "Clean up when you are done" }</summary>
                <ol class="clean-up">
                    <li>{ "Revoke the token, if nothing shall go on using it." }</li>
                    <li>{ "Remove this page\u{2019}s redirect URI from the client in the API console." }</li>
                    <li>{ "Delete the client, if it was made for this test." }</li>
                    <li>{ "Clear the terminal, press Wipe everything, and close this tab." }</li>
                </ol>
            </details>
        }
    }

    fn transcript(&self) -> Html {
        let lines = &self.connect.transcript;
        let begin = lines.first().map_or(0, |line| line.at_ms);
        html! {
            <div class="connect-transcript">
                if !lines.is_empty() {
                    <details class="change transcript">
                        <summary>{ format!("What happened ({})", count(lines.len() as u64, "step")) }</summary>
                        <ol>
                            for (index, line) in lines.iter().enumerate() {
                                <li key={index}>
                                    <span class="count">{ format!("{} s ", line.at_ms.saturating_sub(begin) / 1000) }</span>
                                    { &line.text }
                                </li>
                            }
                        </ol>
                        <p class="actions">
                            { copy_action("transcript as Markdown", &self.connect.transcript_markdown(), self.send) }
                        </p>
                    </details>
                }
            </div>
        }
    }
}

fn told_html(told: &Told) -> Html {
    html! {
        <>
            <p class={classes!("finding", if told.good { "good" } else { "error" })}>
                <strong class="severity">{ if told.good { "done" } else { "error" } }</strong>{ " " }{ &told.words }
            </p>
            { causes(&told.causes) }
        </>
    }
}

/// What may be the matter, likeliest first.
pub(crate) fn causes(ranked: &[RankedCause]) -> Html {
    html! {
        <ol class="causes">
            for (index, ranked) in ranked.iter().enumerate() {
                <li key={index}>
                    <p><strong>{ ranked.cause.what }</strong></p>
                    { match &ranked.verdict {
                        Verdict::For(words) => html! { <p class="for">{ format!("Speaks for it: {words}") }</p> },
                        Verdict::Against(words) => html! { <p class="against">{ format!("Speaks against it: {words}") }</p> },
                        Verdict::Open => Html::default(),
                    } }
                    <p>{ "To be sure: " }{ ranked.cause.check }</p>
                    <p>{ "Then: " }{ ranked.cause.fix }</p>
                    { confidence_mark(ranked.cause.confidence, ranked.cause.sources, None) }
                </li>
            }
        </ol>
    }
}

/// The age of the code against the shortest life that Zoho documents, in words and as a bar.
fn stopwatch(age_ms: u64) -> Html {
    let life = CODE_LIFE_MS.number / 1000;
    let age = age_ms / 1000;
    html! {
        <div class="stopwatch">
            <p>{ stopwatch_words(age, life) }</p>
            <progress max={life.to_string()} value={age.min(life).to_string()} aria-label="Age of the code" />
        </div>
    }
}

/// `1 step`, `2 steps`.
fn count(number: u64, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

fn stopwatch_words(age: u64, life: u64) -> String {
    let age_words = count(age, "second");
    if age >= life {
        format!(
            "The code came {age_words} ago. The shortest life that Zoho documents is {life} seconds: it may be dead. If it \
             is refused, sign in again."
        )
    } else {
        format!("The code came {age_words} ago. The shortest life that Zoho documents is {life} seconds.")
    }
}

fn countdown(left_ms: u64) -> String {
    format!("Left of the shortest life that Zoho documents for a code: {}.", count(left_ms / 1000, "second"))
}

fn life(left_ms: Option<u64>) -> String {
    match left_ms {
        None => "The answer does not say how long it lives; Zoho documents one hour.".into(),
        Some(0) => "Its time is over: the APIs refuse it now.".into(),
        Some(left) => format!("Lives for another {}.", count(left.div_ceil(60_000), "minute")),
    }
}

fn scopes(connected: &Connected) -> Html {
    let scopes = &connected.grant.scopes;
    let (missing, added) = (scopes.missing(), scopes.added());
    html! {
        <>
            <ul>
                for scope in scopes.granted.as_deref().unwrap_or_default() {
                    <li key={scope.clone()}><code>{ scope }</code></li>
                }
            </ul>
            if scopes.granted.is_none() {
                <p class="hint">{ "The answer does not say what was granted." }</p>
            }
            if !missing.is_empty() {
                <p class="finding warning">
                    { format!("Asked for and not granted: {}. Zoho drops scopes without a word.", missing.join(", ")) }
                </p>
            }
            if !added.is_empty() {
                <p class="finding note">{ format!("Granted without being asked for: {}.", added.join(", ")) }</p>
            }
        </>
    }
}

fn api_domain(domain: &ApiDomain) -> Html {
    html! {
        <>
            if let ApiDomain::Known(host) = domain {
                <p><code>{ format!("https://{}", host.name()) }</code>{ " is the API domain of " }{ host.center().to_string() }{ "." }</p>
            }
            if let Some(words) = domain.words() {
                <p class={classes!("finding", if *domain == ApiDomain::Missing { "note" } else { "error" })}>{ words }</p>
            }
        </>
    }
}
