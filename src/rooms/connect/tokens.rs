//! What is sent with a code or with tokens, by which route, and what came of it.

use facts::error::Error;
use lessons::wire;
use oauth::api_call::{self, ApiRequest, CALLS, Call, Server};
use oauth::callback::Backend;
use oauth::cause::{self, AttemptFacts, Blocked, RankedCause, Verdict};
use oauth::command::{self, Command, Shell};
use oauth::token::{self, Client, Grant, Post, Route, TokenResponse};
use oauth::{Judged, revoke};
use sandbox::{Fault, Moment, Request, Sandbox};
use scan::finding::Severity;
use scan::secret::{MASK, Secret};
use service::deluge::scope_warning;
use words::{Message, Text, msg, text};

use super::{Connect, Effect, Exchanged, SignInState, Stage, simulated};
use crate::setup::Context;

#[derive(Debug)]
pub struct Connected {
    pub client: Client,
    /// The response, renewed by each refresh.
    pub grant: Grant,
    pub revealed: bool,
    /// What is prepared to be sent; only outside the sandbox.
    pub prepared: Option<Action>,
    pub refreshed: u32,
}

impl Connected {
    pub fn refresh_token(&self) -> Option<&Secret> {
        self.grant.refresh_token.as_ref().ok()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Exchange,
    Refresh,
    Verify(&'static Call),
    Revoke,
}

impl Action {
    pub(super) fn stage(self) -> Stage {
        match self {
            Self::Exchange => Stage::Exchange,
            Self::Verify(_) => Stage::Call,
            Self::Refresh => Stage::Refresh,
            Self::Revoke => Stage::Revoke,
        }
    }

    pub fn title(self) -> Text {
        match self {
            Self::Exchange => text!("connect-exchange"),
            Self::Refresh => text!("connect-refresh"),
            Self::Verify(call) => call.title,
            Self::Revoke => text!("connect-revoke"),
        }
    }

    /// What to know before the browser itself sends it: whether it may read the response, and what is at stake if not.
    pub fn from_browser(self) -> Text {
        match self {
            Self::Exchange => text!("connect-browser-exchange"),
            Self::Refresh => text!("connect-browser-refresh"),
            Self::Revoke => text!("connect-browser-revoke"),
            Self::Verify(Call { host: Server::Accounts, .. }) => text!("connect-browser-accounts"),
            Self::Verify(_) => text!("connect-browser-api"),
        }
    }

    /// What may have kept a response from the page when the browser itself sent it, most likely first.
    pub(super) fn causes_of_silence(self) -> Vec<RankedCause> {
        let blocked = match self {
            Self::Verify(Call { host: Server::Api, .. }) => Some(Blocked::Api),
            Self::Verify(Call { host: Server::App(_) | Server::Fixed(_), .. }) => None,
            _ => Some(Blocked::Accounts),
        };
        cause::ranked(Error::BrowserBlocked, &AttemptFacts { blocked, ..AttemptFacts::default() })
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outgoing {
    Form(Post),
    Call(ApiRequest),
    /// A call for which no host is known.
    Impossible(Message),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub stage: Stage,
    pub good: bool,
    pub title: Text,
    pub message: Message,
    /// What to know besides.
    pub more: Vec<Message>,
    /// Possible causes, most likely first.
    pub causes: Vec<RankedCause>,
}

impl Outcome {
    pub(super) fn new(stage: Stage, good: bool, title: Text, message: impl Into<Message>) -> Self {
        Self { stage, good, title, message: message.into(), more: Vec::new(), causes: Vec::new() }
    }
}

/// A request without a response yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct InFlight {
    pub(super) ticket: u32,
    action: Action,
    /// `None` in the sandbox.
    route: Option<Route>,
    /// `None` where it was sent by hand from a terminal.
    sent_at_ms: Option<u64>,
    secret_sent: Option<bool>,
}

enum Response {
    Tokens(TokenResponse),
    Call(Judged),
    Revocation(Judged),
}

impl Connect {
    /// What is ready to be sent by one of the routes, outside the sandbox.
    pub fn prepared(&self) -> Option<Action> {
        match &self.sign_in {
            SignInState::Returned { .. } => Some(Action::Exchange),
            SignInState::Connected(connected) => connected.prepared,
            _ => None,
        }
    }

    /// The stage of what happened last, or is to happen.
    pub fn current(&self) -> Stage {
        match (&self.outcome, self.in_flight, self.prepared()) {
            (Some(outcome), _, _) => outcome.stage,
            (None, Some(InFlight { action, .. }), _) | (None, None, Some(action)) => action.stage(),
            (None, None, None) => match self.sign_in {
                SignInState::Connected(_) => Stage::Exchange,
                SignInState::Revoked(_) => Stage::Revoke,
                _ => Stage::Authorize,
            },
        }
    }

    pub fn is_waiting(&self) -> bool {
        self.in_flight.is_some()
    }

    /// The backend of the code or the tokens in hand. What is selected counts for the next sign-in only: nothing of the
    /// sandbox goes out, and nothing of Zoho's goes into it.
    pub fn held_backend(&self) -> Backend {
        match &self.sign_in {
            SignInState::Returned { code, .. } => code.params().backend,
            SignInState::Connected(connected) => connected.client.backend,
            SignInState::Revoked(backend) => *backend,
            _ => self.settings.backend,
        }
    }

    /// Whether a refresh token of Zoho's is held: forgetting it does not revoke it.
    pub fn lives_on(&self) -> bool {
        matches!(&self.sign_in, SignInState::Connected(connected)
            if connected.client.backend == Backend::Zoho && connected.refresh_token().is_some())
    }

    /// The request of `action`; `None` where nothing is held that it could be made with.
    pub fn request(&self, action: Action, client_secret: Option<&Secret>) -> Option<Outgoing> {
        Some(match (&self.sign_in, action) {
            (SignInState::Returned { code, .. }, Action::Exchange) => {
                Outgoing::Form(token::exchange(code, client_secret))
            }
            (SignInState::Connected(connected), Action::Verify(call)) => {
                api_call::request(&connected.grant, call).map_or_else(Outgoing::Impossible, Outgoing::Call)
            }
            (SignInState::Connected(connected), Action::Refresh) => {
                let token = connected.refresh_token()?;
                let asked = connected.grant.asked.as_deref();
                Outgoing::Form(token::refresh(&connected.client, token, client_secret, asked))
            }
            // An access token of a server-based client cannot be revoked: it expires.
            (SignInState::Connected(connected), Action::Revoke) => {
                Outgoing::Form(revoke::request(&connected.client, connected.refresh_token()?))
            }
            _ => return None,
        })
    }

    fn form(&self, action: Action) -> Option<Post> {
        match self.request(action, None)? {
            Outgoing::Form(post) => Some(post),
            Outgoing::Call(_) | Outgoing::Impossible(_) => None,
        }
    }

    /// The request of `action` as it is shown before it is sent: the sandbox adds its client secret.
    fn preview(&self, action: Action) -> String {
        let simulated = self.held_backend() == Backend::Sandbox && action != Action::Revoke;
        let secret = simulated.then(|| Secret::new(MASK)).or_else(|| self.client_secret.clone());
        match self.request(action, secret.as_ref()) {
            Some(Outgoing::Form(post)) => wire::form(&post, &post.url()),
            Some(Outgoing::Call(request)) => wire::call(&request),
            Some(Outgoing::Impossible(_)) | None => String::new(),
        }
    }

    /// The request and the response of a stage: those that were sent, or the request that would be.
    pub fn shown(&self, stage: Stage, context: Context<'_>) -> Option<Exchanged> {
        if let Some(exchanged) = self.wire.get(&stage) {
            return Some(exchanged.clone());
        }
        let request = match (stage, self.prepared()) {
            (Stage::Authorize, _) => {
                let mut params = self.beginning(context).ok()?;
                if params.backend == Backend::Sandbox {
                    params.client_id = self.sandbox_client(context.page).unwrap_or_default();
                }
                wire::authorization(&params.request(None, None))
            }
            (Stage::Exchange, _) => self.preview(Action::Exchange),
            (Stage::Refresh, _) => self.preview(Action::Refresh),
            (Stage::Revoke, _) => self.preview(Action::Revoke),
            (Stage::Call, Some(action @ Action::Verify(_))) => self.preview(action),
            (Stage::Call | Stage::Receive, _) => String::new(),
        };
        (!request.is_empty()).then_some(Exchanged { request, response: None })
    }

    /// The calls for which a scope was granted, and the others, as far as the backend knows them.
    pub fn offered(&self, connected: &Connected) -> (Vec<&'static Call>, Vec<&'static Call>) {
        let grant = &connected.grant;
        let granted = grant.granted.as_ref().or(grant.asked.as_ref()).map(Vec::as_slice).unwrap_or_default();
        let simulated = self.held_backend() == Backend::Sandbox;
        let covers = |scope: &str, call: &Call| {
            !matches!(scope_warning(scope, call.scope), Some((Severity::Warning, _)))
        };
        let calls = CALLS.iter().filter(|call| !simulated || Sandbox::plays(call));
        calls.partition(|call| granted.iter().any(|scope| covers(scope, call)))
    }

    /// The terminal commands for `action`; in the sandbox none, because no terminal reaches it.
    pub fn commands(&self, action: Action) -> Vec<Command> {
        let request = self.request(action, None).filter(|_| self.held_backend() == Backend::Zoho);
        let command = |shell| match &request {
            Some(Outgoing::Form(post)) => Some(command::of_post(post, shell)),
            Some(Outgoing::Call(request)) => Some(command::of_call(request, shell)),
            Some(Outgoing::Impossible(_)) | None => None,
        };
        Shell::ALL.into_iter().filter_map(command).collect()
    }

    /// Why the browser itself cannot send `action`; `None` where it can.
    pub fn why_not_from_browser(&self, action: Action) -> Option<Message> {
        match self.request(action, None)? {
            Outgoing::Call(request) if !request.from_browser() => {
                Some(msg!("connect-not-from-browser", host = &request.host))
            }
            Outgoing::Impossible(why) => Some(why),
            Outgoing::Call(_) | Outgoing::Form(_) => None,
        }
    }

    // ---- Sending ----------------------------------------------------------------------------------------------

    /// An action was selected: in the sandbox it runs at once, outside the routes are shown first.
    pub(super) fn start(&mut self, action: Action, now_ms: u64) -> Vec<Effect> {
        if self.in_flight.is_some() || self.request(action, None).is_none() {
            return Vec::new();
        }
        self.clear();
        self.stage = action.stage();
        if self.held_backend() == Backend::Sandbox {
            return self.run_simulated(action, now_ms);
        }
        // What was sent before is not what would be sent now.
        self.wire.remove(&action.stage());
        if let SignInState::Connected(connected) = &mut self.sign_in {
            connected.prepared = Some(action);
        }
        vec![Effect::Focus]
    }

    fn run_simulated(&mut self, action: Action, now_ms: u64) -> Vec<Effect> {
        let Some(sandbox) = &self.sandbox else {
            return self.fail(action.stage(), text!("connect-sandbox-gone").into(), now_ms);
        };
        // The console of the sandbox is at hand: its secret needs no typing.
        let secret = self.form(action).and_then(|post| {
            let id = post.fields.iter().find(|field| field.name == "client_id")?.value.expose();
            let client = sandbox.clients.iter().find(|client| client.id == *id)?;
            Some(Secret::new(sandbox.client_secret(client, post.center)))
        });
        let (request, url, shown) = match self.request(action, secret.as_ref()) {
            Some(Outgoing::Form(post)) => {
                (Request::of_post(&post), post.url(), wire::form(&post, &post.url()))
            }
            Some(Outgoing::Call(call)) => (Request::of_call(&call), call.url(), wire::call(&call)),
            Some(Outgoing::Impossible(why)) => return self.fail(action.stage(), why, now_ms),
            None => return Vec::new(),
        };
        let Some(sandbox) = &mut self.sandbox else { return Vec::new() };
        let response = sandbox.handle(&request, now_ms);
        self.wire.insert(action.stage(), Exchanged { request: shown, response: None });
        self.transcript.add(now_ms, &msg!("connect-log-sent-sandbox", action = action.title(), url));
        let later = Effect::RespondLater {
            after_ms: u32::try_from(response.delay_ms).unwrap_or(u32::MAX),
            ticket: self.sending(action, None, now_ms, true),
            status: response.cut.is_none().then_some(response.status),
            body: Secret::new(response.arrived()),
        };
        self.keep_sandbox().into_iter().chain([later]).collect()
    }

    fn sending(&mut self, action: Action, route: Option<Route>, now_ms: u64, secret_sent: bool) -> u32 {
        self.tickets = self.tickets.wrapping_add(1);
        let (sent_at_ms, secret_sent) = (Some(now_ms), Some(secret_sent));
        self.in_flight = Some(InFlight { ticket: self.tickets, action, route, sent_at_ms, secret_sent });
        self.tickets
    }

    pub(super) fn send(&mut self, route: Route, now_ms: u64) -> Vec<Effect> {
        let Some(action) = self.prepared() else { return Vec::new() };
        if self.in_flight.is_some() || route == Route::Terminal || self.held_backend() == Backend::Sandbox {
            return Vec::new();
        }
        let secret = self.client_secret.clone();
        let (address, post, form, authorization, shown) = match self.request(action, secret.as_ref()) {
            Some(Outgoing::Form(post)) => {
                let address = post.address(route);
                let shown = wire::form(&post, &address);
                (address, true, Some(post.body()), None, shown)
            }
            Some(Outgoing::Call(request)) if request.from_browser() => {
                let post = request.call.method == facts::Method::Post;
                (request.url(), post, None, Some(request.authorization()), wire::call(&request))
            }
            Some(Outgoing::Impossible(why)) => return self.fail(action.stage(), why, now_ms),
            Some(Outgoing::Call(_)) | None => return Vec::new(),
        };
        self.outcome = None;
        self.read_paste = None;
        self.wire.insert(action.stage(), Exchanged { request: shown, response: None });
        self.transcript.add(now_ms, &msg!("connect-log-sent", action = action.title(), url = &address));
        let ticket = self.sending(action, Some(route), now_ms, secret.is_some());
        vec![Effect::Send { ticket, address, post, form, authorization }]
    }

    // ---- Receiving --------------------------------------------------------------------------------------------

    pub(super) fn unanswered(&mut self, request: InFlight, now_ms: u64) -> Vec<Effect> {
        // Whether it arrived is not known, so it counts as sent: a code is used once.
        if let SignInState::Returned { sent, .. } = &mut self.sign_in {
            *sent += 1;
        }
        // The relay is of this page's own origin: no rule of the browser keeps its response from the page.
        let (message, causes) = if request.route == Some(Route::Relay) {
            (text!("connect-relay-silent"), Vec::new())
        } else {
            (text!("connect-browser-silent"), request.action.causes_of_silence())
        };
        let burnt = request.action == Action::Exchange;
        let more = burnt.then(|| text!("connect-code-may-be-used").into()).into_iter().collect();
        let (stage, title) = (request.action.stage(), text!("connect-no-response"));
        let outcome = Outcome { more, causes, ..Outcome::new(stage, false, title, message) };
        self.conclude(outcome, now_ms)
    }

    pub(super) fn arrived(
        &mut self,
        request: InFlight,
        status: Option<u16>,
        body: &str,
        now_ms: u64,
    ) -> Vec<Effect> {
        if let Some(exchanged) = self.wire.get_mut(&request.action.stage()) {
            exchanged.response = Some(wire::response(status, body));
        }
        let response = match request.action {
            Action::Exchange | Action::Refresh => {
                let Some(post) = self.form(request.action) else { return Vec::new() };
                Response::Tokens(token::process(&post.context, body, now_ms))
            }
            Action::Verify(call) => Response::Call(api_call::process(call, status, body)),
            Action::Revoke => Response::Revocation(revoke::process(status, body)),
        };
        self.settle(request, response, now_ms)
    }

    pub(super) fn pasted(&mut self, text: &str, now_ms: u64) -> Vec<Effect> {
        let Some(action) = self.prepared() else { return Vec::new() };
        let text = text.trim();
        if self.read_paste.as_ref().is_some_and(|last| last.expose() == text) {
            return Vec::new();
        }
        let read = match action {
            Action::Exchange | Action::Refresh => {
                let Some(post) = self.form(action) else { return Vec::new() };
                token::process_pasted(&post.context, text, now_ms).map(Response::Tokens)
            }
            Action::Verify(call) => api_call::process_pasted(call, text).map(Response::Call),
            Action::Revoke => revoke::process_pasted(text).map(Response::Revocation),
        };
        match read {
            Ok(response) => {
                // What the browser may still be waiting for has been answered.
                self.in_flight = None;
                self.read_paste = Some(Secret::new(text));
                let exchanged =
                    Exchanged { request: self.preview(action), response: Some(wire::response(None, text)) };
                self.wire.insert(action.stage(), exchanged);
                // When it was sent, and with which secret, is not known.
                let route = Some(Route::Terminal);
                let request = InFlight { ticket: 0, action, route, sent_at_ms: None, secret_sent: None };
                self.settle(request, response, now_ms)
            }
            Err(nothing) => {
                self.outcome =
                    Some(Outcome::new(action.stage(), false, text!("connect-no-response"), nothing));
                Vec::new()
            }
        }
    }

    /// Takes in a response and says what came of the request. The secret that was typed for it goes.
    fn settle(&mut self, request: InFlight, response: Response, now_ms: u64) -> Vec<Effect> {
        let action = request.action;
        let stage = action.stage();
        let mut outcome = match response {
            Response::Tokens(TokenResponse::Granted(grant)) => self.take_tokens(stage, *grant),
            Response::Tokens(refused) => self.tokens_refused(request, &refused, now_ms),
            Response::Call(response) => {
                let SignInState::Connected(connected) = &mut self.sign_in else { return Vec::new() };
                if response.good {
                    connected.prepared = None;
                }
                let token_expired = connected.grant.left_ms(now_ms).map(|left| left == 0);
                let facts = AttemptFacts { token_expired, ..AttemptFacts::default() };
                let causes = cause::ranked(response.error, &facts);
                Outcome { causes, ..Outcome::new(stage, response.good, action.title(), response.message) }
            }
            Response::Revocation(response) => {
                let SignInState::Connected(connected) = &self.sign_in else { return Vec::new() };
                let good = response.good;
                let causes = cause::ranked(response.error, &AttemptFacts::default());
                // A revocation that was not confirmed leaves the tokens: whoever drops them cannot revoke them any more.
                if good {
                    self.sign_in = SignInState::Revoked(connected.client.backend);
                }
                let title = if good { text!("connect-revoked-title") } else { action.title() };
                Outcome { causes, ..Outcome::new(stage, good, title, response.message) }
            }
        };
        if stage == Stage::Exchange {
            self.see_faults(Moment::Exchange);
        }
        if self.held_backend() == Backend::Sandbox {
            self.explain_by_faults(stage, &mut outcome);
        }
        self.drop_secret();
        self.conclude(outcome, now_ms)
    }

    /// The sandbox knows why it refused: the error that is switched on comes first, and nothing speaks against it.
    fn explain_by_faults(&self, stage: Stage, outcome: &mut Outcome) {
        // What a fault left out shows in the tokens.
        let left_out = |fault: Fault| match (&self.sign_in, fault) {
            // Without access_type=offline there would have been none anyway.
            (SignInState::Connected(connected), Fault::NoRefreshToken) => connected
                .grant
                .refresh_token
                .as_ref()
                .is_err_and(|why| *why != text!("oauth-no-refresh-online")),
            (SignInState::Connected(connected), Fault::DroppedScope) => !connected.grant.missing().is_empty(),
            _ => false,
        };
        let acts = |fault: &&Fault| match fault.moment() {
            _ if outcome.good => stage == Stage::Exchange && left_out(**fault),
            Moment::SignIn => false,
            Moment::Exchange => stage == Stage::Exchange,
            Moment::Token => matches!(stage, Stage::Exchange | Stage::Refresh),
            Moment::Request => true,
        };
        let acting: Vec<_> = self.faults.iter().filter(acts).collect();
        // Alone, this one gives an error that has no cause.
        if acting == [&Fault::Status400] {
            outcome.causes.retain(|ranked| matches!(ranked.verdict, Verdict::For(_)));
        }
        for fault in acting {
            outcome.more.push(simulated::fault_on(*fault));
            let simulated = |ranked: &RankedCause| fault.cause() == Some(ranked.cause.kind);
            if let Some(at) = outcome.causes.iter().position(simulated) {
                let RankedCause { cause, .. } = outcome.causes.remove(at);
                let verdict = Verdict::For(text!("connect-fault-evidence").into());
                outcome.causes.insert(0, RankedCause { cause, verdict });
            }
        }
    }

    fn take_tokens(&mut self, stage: Stage, grant: Grant) -> Outcome {
        self.sign_in = match std::mem::take(&mut self.sign_in) {
            SignInState::Returned { code, .. } => SignInState::Connected(Box::new(Connected {
                client: Client {
                    backend: code.params().backend,
                    center: code.center(),
                    id: code.params().client_id.clone(),
                },
                grant,
                revealed: false,
                prepared: None,
                refreshed: 0,
            })),
            SignInState::Connected(mut connected) => {
                connected.grant = connected.grant.renewed(grant);
                connected.refreshed += 1;
                connected.prepared = None;
                SignInState::Connected(connected)
            }
            other => other,
        };
        let message = match self.held_backend() {
            Backend::Sandbox => text!("connect-token-sandbox"),
            Backend::Zoho => text!("connect-token-zoho"),
        };
        Outcome::new(stage, true, text!("connect-connected-title"), message)
    }

    fn tokens_refused(&mut self, request: InFlight, response: &TokenResponse, now_ms: u64) -> Outcome {
        let secret_sent = request.secret_sent;
        let facts = if let SignInState::Returned { code, sent } = &mut self.sign_in {
            let at_ms = request.sent_at_ms.unwrap_or(now_ms);
            let mut facts = token::attempt_facts(code, at_ms, *sent, secret_sent);
            facts.code_age_ms = facts.code_age_ms.filter(|_| request.sent_at_ms.is_some());
            *sent += 1;
            facts
        } else {
            AttemptFacts { secret_sent, ..AttemptFacts::default() }
        };
        let unclear = matches!(response, TokenResponse::Unreadable(_));
        let burnt = unclear && request.action == Action::Exchange;
        let causes = cause::ranked(response.error(), &facts);
        let cut = (unclear && causes.is_empty()).then(|| text!("connect-cut").into());
        let burnt = burnt.then(|| text!("connect-code-may-be-used").into());
        let more = cut.into_iter().chain(burnt).collect();
        let title = if request.action == Action::Exchange {
            text!("connect-sent-title")
        } else {
            request.action.title()
        };
        Outcome { more, causes, ..Outcome::new(request.action.stage(), false, title, response.message()) }
    }
}
