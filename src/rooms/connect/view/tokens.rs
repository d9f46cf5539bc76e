//! The later stages: what is sent with the code and with the tokens, and by which way.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::sign_in::scope_list;
use super::{Room, hint};
use crate::rooms::connect::{Action, Connected, Msg as Fact};
use crate::widgets::{confidence_mark, copy_button, fold, rich};
use facts::error::CauseKind;
use oauth::api_call::Call;
use oauth::command::{Command, Shell};
use oauth::token::{ApiDomain, Route};
use scan::secret::{MASK, Secret};
use words::{Message, Text, msg, text};

impl Room<'_> {
    pub(super) fn exchange(&self, sent: u32) -> Html {
        // Who was told to send nothing for a while is not told to sign in again.
        let first = self.connect.outcome.as_ref().and_then(|outcome| outcome.causes.first());
        let limited = first.is_some_and(|first| first.cause.kind == CauseKind::TooMany);
        html! {
            <>
                if sent > 0 && !limited {
                    <p key="sent"><strong>{ text!("connect-single-use") }</strong></p>
                }
                { self.action(Action::Exchange) }
            </>
        }
    }

    /// The ways to send something: at once in the sandbox, by relay, browser or terminal outside.
    fn action(&self, action: Action) -> Html {
        let class = if self.has_something_to_do() { "primary" } else { "" };
        html! {
            <div class="ways">
                if self.simulated_now() {
                    <p key="sandbox" class="actions">
                        { self.button(action.title(), class, move || Fact::ActionPressed(action)) }
                    </p>
                } else {
                    <div key="zoho" class="ways">
                        { self.in_the_page(action) }
                        { self.in_the_terminal(action) }
                    </div>
                }
            </div>
        }
    }

    /// The button of a stage; outside the sandbox it shows the ways, once it was pressed.
    fn choose(&self, action: Action, prepared: Option<Action>) -> Html {
        html! {
            <>
                <p class="actions">{ self.button(action.title(), "", move || Fact::ActionPressed(action)) }</p>
                if prepared == Some(action) {
                    { self.action(action) }
                }
            </>
        }
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
            Fact::ResponsePasted(Secret::new(e.target_unchecked_into::<HtmlTextAreaElement>().value()))
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

    pub(super) fn connected(&self, connected: &Connected) -> Html {
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
            </>
        }
    }

    pub(super) fn refresh(&self, connected: &Connected) -> Html {
        if connected.refresh_token().is_none() {
            return hint(text!("connect-no-refresh-token"));
        }
        self.choose(Action::Refresh, connected.prepared)
    }

    pub(super) fn revoke(&self, connected: &Connected) -> Html {
        let effect = html! { <p class="hint">{ rich(&text!("oauth-revoke-effect").into()) }</p> };
        html! {
            <>
                if connected.refresh_token().is_some() {
                    <div key="revoke" class="ways">{ self.choose(Action::Revoke, connected.prepared) }{ effect }</div>
                }
                { self.clean_up() }
            </>
        }
    }

    pub(super) fn revoked(&self) -> Html {
        html! { <><p>{ text!("connect-revoked") }</p>{ self.clean_up() }</> }
    }

    fn token(&self, key: &'static str, label: Text, token: &Secret, revealed: bool) -> Html {
        html! {
            <p class="token">
                if revealed {
                    // What is shown on a screen must not lie about on paper.
                    <code class="on-paper">{ MASK }</code>
                    <code class="on-screen" data-field={key}>{ token.expose() }</code>{ " " }
                    { copy_button(key, label, token.expose(), self.send) }
                } else {
                    <code>{ MASK }</code>
                }
            </p>
        }
    }

    pub(super) fn calls(&self, connected: &Connected) -> Html {
        let (fit, others) = self.connect.offered(connected);
        html! {
            <>
                { self.call_list(&fit) }
                if let Some(action @ Action::Verify(_)) = connected.prepared {
                    <section key="prepared" class="ways" aria-label={action.title().to_string()}>
                        <h3>{ action.title() }</h3>
                        { self.action(action) }
                    </section>
                }
                if self.simulated_now() {
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

    /// What is left to do at Zoho; the sandbox leaves nothing there.
    fn clean_up(&self) -> Html {
        if self.simulated_now() {
            return Html::default();
        }
        let revoked = matches!(self.connect.sign_in, crate::rooms::connect::SignInState::Revoked(_));
        let steps = [
            (!revoked).then_some(text!("connect-clean-up-revoke")),
            Some(text!("connect-clean-up-uri")),
            Some(text!("connect-clean-up-client")),
            Some(text!("connect-clean-up-tab")),
        ];
        let list = html! {
            <ol class="clean-up">
                for (index, step) in steps.into_iter().flatten().enumerate() {
                    <li key={index}>{ step }</li>
                }
            </ol>
        };
        fold(true, text!("connect-clean-up"), list)
    }
}

fn key_of(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => "command-bash",
        Shell::PowerShell => "command-powershell",
        Shell::Deluge => "command-deluge",
    }
}

fn life(left_ms: Option<u64>) -> Message {
    match left_ms {
        None => text!("connect-life-unknown").into(),
        Some(0) => text!("connect-life-over").into(),
        Some(left) => msg!("connect-life-left", minutes = left.div_ceil(60_000)),
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
