//! Signing in from this page: out to Zoho or to the sandbox, back to the same URL, from the code to the tokens.
//!
//! The two backends differ only in who answers: the sandbox from memory, Zoho over the network or by way of a terminal.
//! What is sent and how a response is read is the same code for both. Tokens, codes and secrets live in [`SignInState`]
//! only; the transcript is masked before it is kept.

use std::collections::{BTreeMap, BTreeSet};

use facts::DataCenter;
use facts::error::Error;
use oauth::ErrorResponse;
use oauth::api_call::{self, ApiRequest, ApiResponse, CALLS, Call, Server};
use oauth::callback::{
    self, AccessType, AuthorizationParams, AuthorizationResponse, Backend, DataCenterChange,
    LONGEST_ABSENCE_MS, PendingAuthorization, Record, RedirectUri, ValidatedCode,
};
use oauth::cause::{self, AttemptFacts, Blocked, RankedCause};
use oauth::command::{self, Command, Shell};
use oauth::pkce::Entropy;
use oauth::revoke::{self, RevocationResponse};
use oauth::token::{self, Client, Grant, Post, Route, TokenResponse};
use sandbox::{AuthorizeOutcome, ConsentPage, Decision, Fault, Method, Person, Request, Sandbox};
use scan::finding::Severity;
use scan::secret::{self, Secret};
use service::Draft;
use service::deluge::scope_warning;
use words::{Message, Text, msg, text};

use crate::setup::Context;

/// What is requested when no scope was selected: enough for two calls that prove the token.
const PROVING_SCOPES: [&str; 2] = ["AaaServer.profile.READ", "ZohoCRM.org.READ"];
/// The route of the simulated consent page.
pub const CONSENT_ROUTE: &str = "sandbox";
/// What a host with a relay answers to [`RELAY_PROBE`], exactly.
pub const RELAY_GREETING: &str = "zoho-oauth-relay 1";
/// Where a relay is looked for, relative to the page. The file is always published and says `none` where there is no
/// relay: a missing file would be an error on the console of every visitor.
pub const RELAY_PROBE: &str = "relay.txt";
/// The storage key of the transcript while the person is away.
pub const TRANSCRIPT: &str = "transcript-of-sign-in";
/// The storage key of the sandbox: digests, simulated clients, and the seed of tokens that are worth nothing at Zoho.
pub const SANDBOX: &str = "workbench-sandbox";

/// What the tab holds of a sign-in.
#[derive(Debug, Default)]
pub enum SignInState {
    #[default]
    Idle,
    /// A response that must not be used.
    Rejected(Message),
    /// Zoho or the person refused the authorization.
    Denied(ErrorResponse, Option<Message>),
    /// A code from another data center, which the person has to confirm.
    DataCenterChange(Box<DataCenterChange>),
    /// A code, which was sent this many times.
    Returned { code: Box<ValidatedCode>, sent: u32 },
    /// Tokens that work.
    Connected(Box<Connected>),
    /// Nothing any more: the tokens were revoked here.
    Revoked(Progress, Backend),
}

/// Tokens and what was done with them.
#[derive(Debug)]
pub struct Connected {
    pub client: Client,
    /// The response, renewed by each refresh.
    pub grant: Grant,
    pub asked: Vec<String>,
    pub revealed: bool,
    /// What is prepared to be sent; only outside the sandbox.
    pub prepared: Option<Action>,
    /// What was done with them.
    pub progress: Progress,
}

/// What was done with the tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Whether an API accepted the access token.
    pub verified: bool,
    /// How often the access token was renewed.
    pub refreshed: u32,
}

impl Connected {
    pub fn refresh_token(&self) -> Option<&Secret> {
        self.grant.refresh_token.as_ref().ok()
    }
}

/// What the simulated Zoho shows in place of the room.
#[derive(Debug)]
pub enum Simulated {
    Consent(ConsentPage),
    /// An error page of Zoho's, in Zoho's words.
    ErrorPage {
        title: String,
        text: String,
    },
    /// No sign-in with this request waits in this tab.
    UnknownRequest,
    /// The sandbox would redirect to another page.
    ForeignRedirect,
}

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// The code for tokens.
    Exchange,
    /// The refresh token for a new access token.
    Refresh,
    /// A call that proves the access token.
    Verify(&'static Call),
    /// The end of the tokens.
    Revoke,
}

impl Action {
    /// The label of its button.
    pub fn title(self) -> Message {
        match self {
            Self::Exchange => text!("connect-exchange").into(),
            Self::Refresh => text!("connect-refresh").into(),
            Self::Verify(call) => call.title.into(),
            Self::Revoke => text!("connect-revoke").into(),
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
    fn causes_of_silence(self) -> Vec<RankedCause> {
        let blocked = match self {
            Self::Verify(Call { host: Server::Api, .. }) => Some(Blocked::Api),
            Self::Verify(Call { host: Server::App(_) | Server::Fixed(_), .. }) => None,
            _ => Some(Blocked::Accounts),
        };
        cause::ranked(Error::BrowserBlocked, &AttemptFacts { blocked, ..AttemptFacts::default() })
    }
}

/// A request as it would be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outgoing {
    /// A form for an accounts server.
    Form(Post),
    /// A call of an API.
    Call(ApiRequest),
    /// A call for which no host is known.
    Impossible(Message),
}

/// What came of the last request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub good: bool,
    /// What happened.
    pub message: Message,
    /// What to know besides.
    pub more: Vec<Message>,
    /// Possible causes, most likely first.
    pub causes: Vec<RankedCause>,
}

impl Outcome {
    fn new(good: bool, message: impl Into<Message>) -> Self {
        Self { good, message: message.into(), more: Vec::new(), causes: Vec::new() }
    }
}

/// A request without a response yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct InFlight {
    ticket: u32,
    action: Action,
    /// `None` in the sandbox.
    route: Option<Route>,
    /// `None` where it was sent by hand from a terminal.
    sent_at_ms: Option<u64>,
    secret_sent: Option<bool>,
}

/// A line of the transcript, masked. It is kept as text, because the page is loaded anew in the middle of a sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub at_ms: u64,
    pub text: String,
}

impl Line {
    fn read(line: &str) -> Option<Self> {
        let (at_ms, text) = line.split_once(' ')?;
        Some(Self { at_ms: at_ms.parse().ok()?, text: text.to_owned() })
    }
}

/// How the next sign-in begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    pub backend: Backend,
    pub access_type: AccessType,
    /// Whether it sends `prompt=consent`.
    pub consent: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { backend: Backend::Sandbox, access_type: AccessType::Offline, consent: true }
    }
}

#[derive(Debug, Default)]
pub struct Connect {
    pub settings: Settings,
    /// The data center of the simulated account; `None` for the one where the sign-in begins.
    pub home: Option<DataCenter>,
    pub sign_in: SignInState,
    /// What the simulated Zoho shows. What is held stays under it until the page is left.
    pub simulated: Option<Simulated>,
    /// Why a sign-in did not begin or a request could not be made.
    pub trouble: Option<Message>,
    /// What came of the last request.
    pub outcome: Option<Outcome>,
    /// Whether the page's own host passes requests on; `None` until it was asked.
    pub relay: Option<bool>,
    /// All that happened, masked.
    pub transcript: Vec<Line>,
    pub faults: BTreeSet<Fault>,
    /// How often a typed secret was dropped: the key of its field, so that it does not look filled.
    pub secrets_dropped: u32,
    in_flight: Option<InFlight>,
    client_secret: Option<Secret>,
    /// The paste that was read last: the same text again is the same response.
    read_paste: Option<Secret>,
    sandbox: Option<Sandbox>,
    /// The records that wait in this tab, each with the time at which its sign-in began, and whom it asks (`None` for
    /// another page's): they hold verifiers, and the page deletes them when their time is over even if it is never loaded
    /// again.
    waiting: BTreeMap<String, (u64, Option<Backend>)>,
    tickets: u32,
}

/// What the browser kept and brought back.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct StoredState {
    /// Query and fragment that `answer.js` took out of the URL.
    pub answer: Option<(String, String)>,
    /// When that was, in milliseconds since 1970.
    pub came_ms: Option<u64>,
    /// All records of sign-ins in this tab: key and text.
    pub records: Vec<(String, String)>,
    pub sandbox: Option<String>,
    /// The transcript from before the person left.
    pub transcript: Option<String>,
}

impl std::fmt::Debug for StoredState {
    /// Without the values: codes and verifiers are among them.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StoredState").field("records", &self.records.len()).finish_non_exhaustive()
    }
}

/// What happened. Not `Clone`: randomness and typed secrets are used once.
#[derive(Debug, PartialEq, Eq)]
pub enum Msg {
    BackendChosen(Backend),
    AccessTypeChosen(AccessType),
    ConsentSwitched,
    HomeChosen(Option<DataCenter>),
    FaultSwitched(Fault),
    SignInPressed,
    /// The browser gave randomness: for the state, the verifier and, if there is none yet, the sandbox.
    Drawn {
        state: Entropy,
        verifier: Entropy,
        seed: Entropy,
    },
    NothingDrawn,
    /// The browser does not store anything for this page.
    StorageRefused,
    Decided(Decision),
    DataCenterChangeConfirmed,
    SecretTyped(Secret),
    ActionPressed(Action),
    RoutePressed(Route),
    Arrived {
        ticket: u32,
        status: Option<u16>,
        body: Secret,
    },
    /// No response to this request could be read.
    Unanswered {
        ticket: u32,
    },
    /// The output of a terminal was pasted as the response.
    AnswerPasted(Secret),
    RelayAnswered(bool),
    RevealPressed,
    WipePressed,
    Left,
    Ticked,
}

/// What the shell has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Draw randomness and answer with [`Msg::Drawn`] or [`Msg::NothingDrawn`].
    Draw,
    /// Keep the record under the key, then leave; where the browser stores nothing, stay and say [`Msg::StorageRefused`].
    Depart {
        key: String,
        /// The record; holds the verifier.
        record: Secret,
        /// The state of the sandbox, if it is where the sign-in goes.
        sandbox: Option<Secret>,
        /// Where to: a URL, or a fragment of this page.
        to: String,
    },
    /// Keep the sandbox and go back to this page with its response; where the browser stores nothing, stay and say
    /// [`Msg::StorageRefused`].
    Return {
        /// The state of the sandbox, which knows the code.
        sandbox: Secret,
        /// The URL of this page, with the response.
        to: Secret,
    },
    /// Keep this text under this key. What was there goes even where the browser stores nothing new.
    Keep {
        key: String,
        text: String,
    },
    Forget(String),
    /// Keep the state of the sandbox under [`SANDBOX`]. Where that fails, a reload forgets the sandbox.
    KeepSandbox(Secret),
    /// Hand the simulated response over after this time.
    AnswerLater {
        after_ms: u32,
        ticket: u32,
        /// The status; `None` where the connection broke before it.
        status: Option<u16>,
        body: Secret,
    },
    /// Send a form with POST, or a call with GET or POST, and answer with [`Msg::Arrived`] or [`Msg::Unanswered`].
    Send {
        ticket: u32,
        /// The URL: of a host in the table, or of this page's own relay.
        address: String,
        post: bool,
        form: Option<Secret>,
        authorization: Option<Secret>,
    },
    /// Ask whether there is a relay and answer with [`Msg::RelayAnswered`].
    ProbeRelay,
    /// Move the focus to the heading of the current state.
    Focus,
    /// Move the focus to what says why nothing could begin.
    FocusTrouble,
}

fn exists(name: &str) -> bool {
    scopes::catalog().find(name).is_some()
}

impl Connect {
    /// The first state, from what the browser kept and brought back.
    pub fn init(stored: StoredState, page: &str, now_ms: u64) -> (Self, Vec<Effect>) {
        // The program may have taken long to load; never later than now, whatever the clock did.
        let now_ms = stored.came_ms.map_or(now_ms, |came_ms| came_ms.min(now_ms));
        let mut connect = Self::default();
        let mut effects = Vec::new();
        connect.sandbox = stored.sandbox.and_then(|text| Sandbox::from_text(&text, exists));
        connect.faults = connect.sandbox.iter().flat_map(Sandbox::faults).collect();
        if let Some(text) = stored.transcript {
            connect.transcript = text.lines().filter_map(Line::read).collect();
            effects.push(Effect::Forget(TRANSCRIPT.into()));
        }
        let answer =
            stored.answer.and_then(|(query, fragment)| AuthorizationResponse::read(&query, &fragment));
        let own_key = answer.as_ref().and_then(AuthorizationResponse::storage_key);
        let mut own_record = None;
        for (key, text) in stored.records {
            let record = Record::from_text(&text, page);
            if Some(&key) == own_key.as_ref() {
                own_record = Some(record);
            } else if is_over(&record, now_ms) {
                effects.push(Effect::Forget(key));
            } else if let Record::Waiting(pending) = record {
                let params = pending.params();
                connect.waiting.insert(key, (params.started_at_ms, Some(params.backend)));
            } else if let Record::OfAnotherPage { began_ms } = record {
                connect.waiting.insert(key, (began_ms, None));
            }
        }
        if let Some(answer) = answer {
            // Whatever becomes of the response, "Sign in again" begins as that sign-in began.
            match &own_record {
                Some(Record::Waiting(pending)) => {
                    connect.settings = Settings {
                        backend: pending.params().backend,
                        access_type: pending.params().access_type,
                        consent: pending.params().consent,
                    };
                }
                Some(Record::Spent { backend, .. } | Record::Expired { backend, .. }) => {
                    connect.settings.backend = *backend;
                }
                Some(Record::OfAnotherPage { .. } | Record::Unreadable) | None => {}
            }
            if let Some(key) = own_key.filter(|_| own_record.is_some()) {
                let spent = Record::Spent { at_ms: now_ms, backend: connect.settings.backend };
                effects.push(Effect::Keep { key, text: spent.to_text() });
            }
            effects.extend(connect.arrive(&answer, own_record, now_ms));
        }
        (connect, effects)
    }

    fn arrive(&mut self, answer: &AuthorizationResponse, record: Option<Record>, now_ms: u64) -> Vec<Effect> {
        self.note(now_ms, &text!("connect-log-came-back").into());
        self.sign_in = match answer.judge(record, now_ms) {
            Ok(callback::Outcome::Code(code)) => {
                self.note(now_ms, &msg!("connect-log-code", center = code.center().name()));
                return self.returned(code);
            }
            Ok(callback::Outcome::OtherCenter(change)) => {
                self.note(now_ms, &change.message());
                SignInState::DataCenterChange(Box::new(change))
            }
            Ok(callback::Outcome::Denied(denial)) => {
                self.note(now_ms, &denial.message());
                let simulated = self.settings.backend == Backend::Sandbox;
                let sandbox = self.sandbox.as_ref().filter(|_| simulated);
                SignInState::Denied(denial, sandbox.and_then(|sandbox| sandbox.sign_in_limit(now_ms)))
            }
            Err(rejected) => {
                self.note(now_ms, &rejected);
                SignInState::Rejected(rejected)
            }
        };
        vec![Effect::Focus]
    }

    fn returned(&mut self, code: ValidatedCode) -> Vec<Effect> {
        let probe = code.params().backend == Backend::Zoho && self.relay.is_none();
        self.sign_in = SignInState::Returned { code: Box::new(code), sent: 0 };
        let probe = probe.then_some(Effect::ProbeRelay);
        [Effect::Focus].into_iter().chain(probe).collect()
    }

    /// Takes in what happened and says what has to be done. What no state waits for changes nothing.
    pub fn update(&mut self, msg: Msg, context: Context<'_>) -> Vec<Effect> {
        let now_ms = context.now_ms;
        match msg {
            Msg::BackendChosen(backend) => self.settings.backend = backend,
            Msg::AccessTypeChosen(access_type) => self.settings.access_type = access_type,
            Msg::ConsentSwitched => self.settings.consent = !self.settings.consent,
            Msg::HomeChosen(home) => self.home = home,
            Msg::FaultSwitched(fault) => return self.switch(fault),
            Msg::SignInPressed => {
                self.trouble = None;
                return match self.beginning(context) {
                    Ok(_) => vec![Effect::Draw],
                    Err(why) => self.fail(why),
                };
            }
            Msg::Drawn { state, verifier, seed } => {
                return self.depart(context, state, verifier, seed).unwrap_or_else(|why| self.fail(why));
            }
            Msg::NothingDrawn => return self.stay(now_ms, text!("connect-no-randomness")),
            Msg::StorageRefused => {
                let mut effects = self.forget_waiting();
                self.simulated = None;
                effects.extend(self.stay(now_ms, text!("connect-no-storage")));
                return effects;
            }
            Msg::Decided(decision) => return self.decide(decision, context),
            Msg::DataCenterChangeConfirmed => {
                if matches!(self.sign_in, SignInState::DataCenterChange(_))
                    && let SignInState::DataCenterChange(change) = std::mem::take(&mut self.sign_in)
                {
                    self.note(now_ms, &text!("connect-log-confirmed").into());
                    return self.returned(change.confirm());
                }
            }
            Msg::SecretTyped(text) => {
                self.client_secret = (!text.expose().trim().is_empty()).then_some(text);
            }
            Msg::ActionPressed(action) => return self.start(action, now_ms),
            Msg::RoutePressed(route) => return self.send(route, now_ms),
            Msg::Arrived { ticket, status, body } => {
                if let Some(request) = self.answered(ticket) {
                    return self.settle(request, status, body.expose(), now_ms);
                }
            }
            Msg::Unanswered { ticket } => {
                if let Some(request) = self.answered(ticket) {
                    return self.unanswered(request, now_ms);
                }
            }
            Msg::AnswerPasted(text) => return self.pasted(text.expose(), now_ms),
            Msg::RelayAnswered(there) => self.relay = Some(there),
            Msg::RevealPressed => {
                if let SignInState::Connected(connected) = &mut self.sign_in {
                    connected.revealed = !connected.revealed;
                }
            }
            Msg::WipePressed => return self.wipe(now_ms),
            // The transcript stays: it holds nothing secret, and the browser may bring the page back as it was.
            Msg::Left => self.forget(),
            Msg::Ticked => return self.expire_waiting(now_ms),
        }
        Vec::new()
    }

    /// Takes the verifiers out of the records of sign-ins from which no response would be taken any more. What is left
    /// tells a late response from a foreign one.
    fn expire_waiting(&mut self, now_ms: u64) -> Vec<Effect> {
        let is_old = |began_ms: u64| now_ms.saturating_sub(began_ms) > LONGEST_ABSENCE_MS;
        let expired = self.waiting.iter().filter(|(_, (began_ms, _))| is_old(*began_ms));
        let effects = expired.map(|(key, (began_ms, backend))| match *backend {
            Some(backend) => {
                let record = Record::Expired { began_ms: *began_ms, backend };
                Effect::Keep { key: key.clone(), text: record.to_text() }
            }
            None => Effect::Forget(key.clone()),
        });
        let effects = effects.collect();
        self.waiting.retain(|_, (began_ms, _)| !is_old(*began_ms));
        effects
    }

    /// Deletes the records of all sign-ins that wait in this tab.
    fn forget_waiting(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.waiting).into_keys().map(Effect::Forget).collect()
    }

    /// Says why nothing begins.
    fn fail(&mut self, why: Message) -> Vec<Effect> {
        self.trouble = Some(why);
        vec![Effect::FocusTrouble]
    }

    fn stay(&mut self, now_ms: u64, why: Text) -> Vec<Effect> {
        self.note(now_ms, &why.into());
        self.fail(why.into())
    }

    /// Forgets all that is held, in memory and in the tab's storage, and says what is out of this page's reach.
    fn wipe(&mut self, now_ms: u64) -> Vec<Effect> {
        let lives_on = self.lives_on();
        self.forget();
        self.sandbox = None;
        self.note(now_ms, &text!("connect-log-wiped").into());
        let mut outcome = Outcome::new(true, text!("connect-wiped"));
        outcome.more.extend(lives_on.then(|| text!("connect-lives-on").into()));
        self.outcome = Some(outcome);
        let mut effects = self.forget_waiting();
        effects.extend([Effect::Forget(SANDBOX.into()), Effect::Focus]);
        effects
    }

    /// Whether a refresh token of Zoho's is held: forgetting it does not revoke it.
    pub fn lives_on(&self) -> bool {
        matches!(&self.sign_in, SignInState::Connected(connected)
            if connected.client.backend == Backend::Zoho && connected.refresh_token().is_some())
    }

    /// Forgets codes, tokens and the secret, and what was said about them.
    fn forget(&mut self) {
        self.sign_in = SignInState::Idle;
        self.simulated = None;
        self.in_flight = None;
        self.clear();
    }

    /// Forgets what was said about the last request, and the secret that was typed for it.
    fn clear(&mut self) {
        self.trouble = None;
        self.outcome = None;
        self.read_paste = None;
        self.drop_secret();
    }

    fn drop_secret(&mut self) {
        self.client_secret = None;
        self.secrets_dropped = self.secrets_dropped.wrapping_add(1);
    }

    fn note(&mut self, at_ms: u64, message: &Message) {
        self.transcript.push(Line { at_ms, text: secret::mask(&message.to_string()).0 });
    }

    fn switch(&mut self, fault: Fault) -> Vec<Effect> {
        let on = !self.faults.remove(&fault);
        if on {
            self.faults.insert(fault);
        }
        let Some(sandbox) = &mut self.sandbox else { return Vec::new() };
        sandbox.set_fault(fault, on);
        vec![Effect::KeepSandbox(Secret::new(sandbox.to_text()))]
    }

    // ---- Out and back -----------------------------------------------------------------------------------------

    /// What will be requested: the selected scopes, or those that prove a token.
    pub fn scopes(draft: &Draft) -> Vec<String> {
        if draft.scopes.is_empty() {
            PROVING_SCOPES.map(str::to_owned).into()
        } else {
            draft.scopes.iter().map(|scope| scope.name.clone()).collect()
        }
    }

    fn beginning(&self, context: Context<'_>) -> Result<AuthorizationParams, Message> {
        let redirect_uri = RedirectUri::of_page(context.page)?;
        let Settings { backend, access_type, consent } = self.settings;
        let center = match (backend, context.draft.center) {
            (_, Some(center)) => center,
            (Backend::Sandbox, None) => DataCenter::Us,
            (Backend::Zoho, None) => return Err(text!("connect-no-center").into()),
        };
        Ok(AuthorizationParams {
            backend,
            center,
            client_id: context.draft.client_id(),
            redirect_uri,
            scopes: Self::scopes(context.draft),
            access_type,
            consent,
            started_at_ms: context.now_ms,
        })
    }

    fn depart(
        &mut self,
        context: Context<'_>,
        state: Entropy,
        verifier: Entropy,
        seed: Entropy,
    ) -> Result<Vec<Effect>, Message> {
        let mut beginning = self.beginning(context)?;
        if beginning.backend == Backend::Sandbox {
            beginning.client_id = self.ensure_client_and_user(seed, context.page, beginning.center);
        }
        let pending = PendingAuthorization::begin(beginning, state, verifier)?;
        let center = pending.params().center;
        let log = match pending.params().backend {
            Backend::Zoho => msg!("connect-log-left", center = center.name()),
            Backend::Sandbox => msg!("connect-log-left-sandbox", center = center.name()),
        };
        let mut to = pending.request().url().ok_or_else(|| Message::from(text!("connect-no-url")))?;
        let mut kept = None;
        if pending.params().backend == Backend::Sandbox {
            let query = to.split_once('?').map(|(_, query)| query).unwrap_or_default();
            to = format!("#{CONSENT_ROUTE}?center={}&{query}", center.row().location);
            kept = self.sandbox.as_ref().map(|sandbox| Secret::new(sandbox.to_text()));
        }
        self.note(context.now_ms, &log);
        let key = pending.storage_key();
        self.waiting.insert(key.clone(), (context.now_ms, Some(pending.params().backend)));
        let record = Secret::new(Record::Waiting(pending).to_text());
        Ok(vec![self.keep_transcript(), Effect::Depart { key, record, sandbox: kept, to }])
    }

    /// Keeps the transcript for the page that comes back.
    fn keep_transcript(&self) -> Effect {
        let lines = self.transcript.iter();
        let lines = lines.map(|line| format!("{} {}", line.at_ms, line.text.replace('\n', " ")));
        Effect::Keep { key: TRANSCRIPT.into(), text: lines.collect::<Vec<_>>().join("\n") }
    }

    /// Gives the sandbox a client with this page's URL and a person; the result is the client's ID.
    fn ensure_client_and_user(&mut self, seed: Entropy, page: &str, center: DataCenter) -> String {
        let location = self.home.unwrap_or(center).row().location;
        let sandbox = self.sandbox.get_or_insert_with(|| Sandbox::new(seed.into_bytes(), exists));
        for fault in Fault::all() {
            sandbox.set_fault(fault, self.faults.contains(&fault));
        }
        if !sandbox.people.iter().any(|person| person.location == location) {
            sandbox.people.push(Person {
                name: "Ada Example".into(),
                email: format!("ada@{location}.example"),
                location: location.into(),
                lacks: Vec::new(),
            });
        }
        let known = sandbox.clients.iter().find(|client| client.redirect_uris.iter().any(|uri| uri == page));
        if let Some(client) = known {
            return client.id.clone();
        }
        let centers: Vec<DataCenter> = DataCenter::all().collect();
        sandbox.register("Workbench", &[page], &centers).id
    }

    /// Opens the simulated consent page for the query of its route. What is held stays: a link or another page can open
    /// this route, too, and only a request whose `state` waits in this tab gets anywhere.
    pub fn open_consent(&mut self, query: &str, context: Context<'_>) -> Vec<Effect> {
        let state = query.split('&').find_map(|pair| pair.strip_prefix("state=")).unwrap_or_default();
        let key = format!("{}{state}", callback::STORAGE_PREFIX);
        let center = query.strip_prefix("center=").and_then(|rest| rest.split_once('&'));
        let center = center.and_then(|(location, rest)| Some((DataCenter::from_location(location)?, rest)));
        let waits = self.waiting.get(&key).is_some_and(|(_, backend)| *backend == Some(Backend::Sandbox));
        let (Some(sandbox), Some((center, query)), true) = (&mut self.sandbox, center, waits) else {
            return self.show(Simulated::UnknownRequest, context.now_ms);
        };
        self.settings.backend = Backend::Sandbox;
        let location = self.home.unwrap_or(center).row().location;
        // After a reload the choice of the home is gone, but not the person.
        let people = &sandbox.people;
        let person = people.iter().rev().find(|person| person.location == location).or(people.last());
        let email = person.map(|person| person.email.clone()).unwrap_or_default();
        let target = format!("/oauth/v2/auth?{query}");
        let request = Request::new(Method::Get, center.row().accounts.value, &target, "");
        // Zoho redirects without a question when nobody sent prompt=consent.
        let outcome = sandbox.authorize(&request, &email, context.now_ms);
        self.follow(outcome, context)
    }

    fn decide(&mut self, decision: Decision, context: Context<'_>) -> Vec<Effect> {
        let (Some(Simulated::Consent(page)), Some(sandbox)) = (&self.simulated, &mut self.sandbox) else {
            return Vec::new();
        };
        let outcome = sandbox.decide(page.id, decision, context.now_ms);
        self.follow(outcome, context)
    }

    fn follow(&mut self, outcome: AuthorizeOutcome, context: Context<'_>) -> Vec<Effect> {
        match outcome {
            AuthorizeOutcome::Consent(page) => self.show(Simulated::Consent(page), context.now_ms),
            AuthorizeOutcome::ErrorPage { title, text } => {
                self.show(Simulated::ErrorPage { title, text }, context.now_ms)
            }
            // The sandbox compared the redirect URI with the registered one, but its state lay in a storage; the browser
            // goes nowhere else by its word (RFC 9700 section 4.11.1).
            AuthorizeOutcome::Redirect(to)
                if RedirectUri::of_page(context.page).is_ok_and(|own| own.is_of(&to)) =>
            {
                // The code is in the sandbox now, and the sandbox must survive the way.
                let kept = self.sandbox.as_ref().map(Sandbox::to_text).unwrap_or_default();
                let sandbox = Secret::new(kept);
                vec![self.keep_transcript(), Effect::Return { sandbox, to: Secret::new(to) }]
            }
            AuthorizeOutcome::Redirect(_) => self.show(Simulated::ForeignRedirect, context.now_ms),
        }
    }

    fn show(&mut self, simulated: Simulated, now_ms: u64) -> Vec<Effect> {
        let message = match &simulated {
            Simulated::Consent(page) => msg!("connect-log-consent", center = page.center.name()),
            Simulated::ErrorPage { title, text } => msg!("connect-log-error-page", text, title),
            Simulated::UnknownRequest => text!("connect-unknown-request").into(),
            Simulated::ForeignRedirect => text!("connect-foreign-redirect").into(),
        };
        self.note(now_ms, &message);
        self.simulated = Some(simulated);
        vec![Effect::Focus]
    }

    /// Leaves the simulated Zoho, as the back button does.
    pub fn close_consent(&mut self) {
        self.simulated = None;
    }

    // ---- Requests and their responses -------------------------------------------------------------------------

    /// What is ready to be sent by one of the ways, outside the sandbox.
    pub fn prepared(&self) -> Option<Action> {
        match &self.sign_in {
            SignInState::Returned { .. } => Some(Action::Exchange),
            SignInState::Connected(connected) => connected.prepared,
            _ => None,
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
            SignInState::Revoked(_, backend) => *backend,
            _ => self.settings.backend,
        }
    }

    /// The request of `action`; `None` where nothing is held that it could be made with.
    pub fn request(&self, action: Action, client_secret: Option<&Secret>) -> Option<Outgoing> {
        Some(match (&self.sign_in, action) {
            (SignInState::Returned { code, .. }, Action::Exchange) => {
                Outgoing::Form(token::exchange(code, client_secret))
            }
            (SignInState::Connected(connected), Action::Verify(call)) => {
                match api_call::request(&connected.grant, call) {
                    Ok(request) => Outgoing::Call(request),
                    Err(why) => Outgoing::Impossible(why),
                }
            }
            (SignInState::Connected(connected), Action::Refresh) => {
                let token = connected.refresh_token()?;
                let asked = Some(&*connected.asked);
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

    /// The calls for which a scope was granted, and the others, as far as the backend knows them.
    pub fn offered(&self, connected: &Connected) -> (Vec<&'static Call>, Vec<&'static Call>) {
        let granted = connected.grant.scopes.granted.as_deref().unwrap_or(&connected.asked);
        let simulated = self.held_backend() == Backend::Sandbox;
        let covers = |scope: &String, call: &Call| {
            !matches!(scope_warning(scope, call.scope), Some((Severity::Warning, _)))
        };
        let calls = CALLS.iter().filter(|call| !simulated || Sandbox::plays(call.path));
        calls.partition(|call| granted.iter().any(|scope| covers(scope, call)))
    }

    /// The terminal commands for `action`; in the sandbox none, because no terminal reaches it.
    pub fn commands(&self, action: Action) -> Vec<Command> {
        if self.held_backend() == Backend::Sandbox {
            return Vec::new();
        }
        let shells = Shell::ALL.into_iter();
        match self.request(action, None) {
            Some(Outgoing::Form(post)) => shells.map(|shell| command::of_post(&post, shell)).collect(),
            Some(Outgoing::Call(request)) => shells.map(|shell| command::of_call(&request, shell)).collect(),
            Some(Outgoing::Impossible(_)) | None => Vec::new(),
        }
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

    /// An action was selected: in the sandbox it runs at once, outside the ways are shown first.
    fn start(&mut self, action: Action, now_ms: u64) -> Vec<Effect> {
        if self.in_flight.is_some() || self.request(action, None).is_none() {
            return Vec::new();
        }
        self.clear();
        if self.held_backend() == Backend::Sandbox {
            return self.run_simulated(action, now_ms);
        }
        if let SignInState::Connected(connected) = &mut self.sign_in {
            connected.prepared = Some(action);
        }
        vec![Effect::Focus]
    }

    fn run_simulated(&mut self, action: Action, now_ms: u64) -> Vec<Effect> {
        let Some(sandbox) = &self.sandbox else { return self.fail(text!("connect-sandbox-gone").into()) };
        // The console of the sandbox is at hand: its secret needs no typing.
        let secret = self.form(action).and_then(|post| {
            let id = post.fields.iter().find(|field| field.name == "client_id")?.value.expose();
            let client = sandbox.clients.iter().find(|client| client.id == *id)?;
            Some(Secret::new(sandbox.client_secret(client, post.center)))
        });
        let (request, url) = match self.request(action, secret.as_ref()) {
            Some(Outgoing::Form(post)) => (Request::of_post(&post), post.url()),
            Some(Outgoing::Call(request)) => (Request::of_call(&request), request.url()),
            Some(Outgoing::Impossible(why)) => return self.fail(why),
            None => return Vec::new(),
        };
        let Some(sandbox) = &mut self.sandbox else { return Vec::new() };
        let response = sandbox.handle(&request, now_ms);
        let kept = Secret::new(sandbox.to_text());
        self.note(now_ms, &msg!("connect-log-sent-sandbox", action = action.title(), url));
        let ticket = self.sending(action, None, now_ms, true);
        let later = Effect::AnswerLater {
            after_ms: u32::try_from(response.delay_ms).unwrap_or(u32::MAX),
            ticket,
            status: response.cut.is_none().then_some(response.status),
            body: Secret::new(response.arrived()),
        };
        vec![Effect::KeepSandbox(kept), later]
    }

    fn sending(&mut self, action: Action, route: Option<Route>, now_ms: u64, secret_sent: bool) -> u32 {
        self.tickets = self.tickets.wrapping_add(1);
        self.in_flight = Some(InFlight {
            ticket: self.tickets,
            action,
            route,
            sent_at_ms: Some(now_ms),
            secret_sent: Some(secret_sent),
        });
        self.tickets
    }

    fn answered(&mut self, ticket: u32) -> Option<InFlight> {
        self.in_flight.take_if(|request| request.ticket == ticket)
    }

    fn send(&mut self, route: Route, now_ms: u64) -> Vec<Effect> {
        let Some(action) = self.prepared() else { return Vec::new() };
        if self.in_flight.is_some() || route == Route::Terminal || self.held_backend() == Backend::Sandbox {
            return Vec::new();
        }
        let secret = self.client_secret.clone();
        let (address, post, form, authorization) = match self.request(action, secret.as_ref()) {
            Some(Outgoing::Form(post)) => (post.address(route), true, Some(post.body()), None),
            Some(Outgoing::Call(request)) if request.from_browser() => {
                let post = request.call.method == facts::Method::Post;
                (request.url(), post, None, Some(request.authorization()))
            }
            Some(Outgoing::Impossible(why)) => return self.fail(why),
            Some(Outgoing::Call(_)) | None => return Vec::new(),
        };
        self.trouble = None;
        self.outcome = None;
        self.read_paste = None;
        self.note(now_ms, &msg!("connect-log-sent", action = action.title(), url = &address));
        let ticket = self.sending(action, Some(route), now_ms, secret.is_some());
        vec![Effect::Send { ticket, address, post, form, authorization }]
    }

    fn unanswered(&mut self, request: InFlight, now_ms: u64) -> Vec<Effect> {
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
        self.note(now_ms, &message.into());
        let burnt = (request.action == Action::Exchange).then(|| text!("connect-code-may-be-used").into());
        let more = burnt.into_iter().collect();
        self.outcome = Some(Outcome { good: false, message: message.into(), more, causes });
        vec![Effect::Focus]
    }

    fn settle(&mut self, request: InFlight, status: Option<u16>, body: &str, now_ms: u64) -> Vec<Effect> {
        match request.action {
            Action::Exchange | Action::Refresh => match self.form(request.action) {
                Some(post) => self.take_tokens(request, token::process(&post.context, body, now_ms), now_ms),
                None => Vec::new(),
            },
            Action::Verify(call) => self.take_call(&api_call::process(call, status, body), now_ms),
            Action::Revoke => self.take_revocation(&revoke::process(status, body), now_ms),
        }
    }

    fn pasted(&mut self, text: &str, now_ms: u64) -> Vec<Effect> {
        let Some(action) = self.prepared() else { return Vec::new() };
        let text = text.trim();
        if self.read_paste.as_ref().is_some_and(|last| last.expose() == text) {
            return Vec::new();
        }
        // When it was sent, and with which secret, is not known.
        let route = Some(Route::Terminal);
        let request = InFlight { ticket: 0, action, route, sent_at_ms: None, secret_sent: None };
        let read = match action {
            Action::Exchange | Action::Refresh => {
                let Some(post) = self.form(action) else { return Vec::new() };
                token::process_pasted(&post.context, text, now_ms)
                    .map(|answer| self.take_tokens(request, answer, now_ms))
            }
            Action::Verify(call) => {
                api_call::process_pasted(call, text).map(|answer| self.take_call(&answer, now_ms))
            }
            Action::Revoke => {
                revoke::process_pasted(text).map(|answer| self.take_revocation(&answer, now_ms))
            }
        };
        if read.is_ok() {
            // What the browser may still be waiting for has been answered.
            self.in_flight = None;
            self.read_paste = Some(Secret::new(text));
        }
        read.unwrap_or_else(|nothing| {
            self.outcome = Some(Outcome::new(false, nothing));
            Vec::new()
        })
    }

    fn take_tokens(&mut self, request: InFlight, answer: TokenResponse, now_ms: u64) -> Vec<Effect> {
        let grant = match answer {
            TokenResponse::Granted(grant) => *grant,
            refused => return self.tokens_refused(request, &refused, now_ms),
        };
        self.sign_in = match std::mem::take(&mut self.sign_in) {
            SignInState::Returned { code, .. } => SignInState::Connected(Box::new(Connected {
                client: Client::of(&code),
                asked: code.params().scopes.clone(),
                grant,
                revealed: false,
                prepared: None,
                progress: Progress::default(),
            })),
            SignInState::Connected(mut connected) => {
                connected.grant = connected.grant.renewed(grant);
                connected.progress.refreshed += 1;
                connected.progress.verified = false;
                connected.prepared = None;
                SignInState::Connected(connected)
            }
            other => other,
        };
        let message = match self.held_backend() {
            Backend::Sandbox => text!("connect-token-sandbox"),
            Backend::Zoho => text!("connect-token-zoho"),
        };
        self.conclude(Outcome::new(true, message), now_ms)
    }

    fn tokens_refused(&mut self, request: InFlight, answer: &TokenResponse, now_ms: u64) -> Vec<Effect> {
        let secret_sent = request.secret_sent;
        let facts = if let SignInState::Returned { code, sent } = &mut self.sign_in {
            let at_ms = request.sent_at_ms.unwrap_or(now_ms);
            let mut facts = token::attempt_facts(code, at_ms, *sent, secret_sent);
            if request.sent_at_ms.is_none() {
                facts.code_age_ms = None;
            }
            *sent += 1;
            facts
        } else {
            AttemptFacts { secret_sent, ..AttemptFacts::default() }
        };
        let unclear = matches!(answer, TokenResponse::Unreadable(_));
        let burnt = unclear && request.action == Action::Exchange;
        let more = burnt.then(|| text!("connect-code-may-be-used").into()).into_iter().collect();
        self.refused(answer.message(), more, cause::ranked(answer.error(), &facts), now_ms)
    }

    /// Says what came of a request. The secret that was typed for it goes.
    fn conclude(&mut self, outcome: Outcome, now_ms: u64) -> Vec<Effect> {
        self.drop_secret();
        self.note(now_ms, &outcome.message);
        self.outcome = Some(outcome);
        vec![Effect::Focus]
    }

    /// Says a refusal, its causes, and what was made to go wrong in the sandbox.
    fn refused(
        &mut self,
        message: Message,
        mut more: Vec<Message>,
        causes: Vec<RankedCause>,
        now_ms: u64,
    ) -> Vec<Effect> {
        if self.held_backend() == Backend::Sandbox {
            more.extend(self.faults.iter().map(|fault| msg!("connect-fault-on", fault = fault.text())));
        }
        self.conclude(Outcome { good: false, message, more, causes }, now_ms)
    }

    fn take_call(&mut self, answer: &ApiResponse, now_ms: u64) -> Vec<Effect> {
        let SignInState::Connected(connected) = &mut self.sign_in else { return Vec::new() };
        if answer.works() {
            connected.progress.verified = true;
            connected.prepared = None;
            return self.conclude(Outcome::new(true, answer.message()), now_ms);
        }
        let token_expired = connected.grant.left_ms(now_ms).map(|left| left == 0);
        let facts = AttemptFacts { token_expired, ..AttemptFacts::default() };
        self.refused(answer.message(), Vec::new(), cause::ranked(answer.error(), &facts), now_ms)
    }

    fn take_revocation(&mut self, answer: &RevocationResponse, now_ms: u64) -> Vec<Effect> {
        let SignInState::Connected(connected) = &self.sign_in else { return Vec::new() };
        // A revocation that was not confirmed leaves the tokens: whoever drops them cannot revoke them any more.
        if matches!(answer, RevocationResponse::Revoked { said: true }) {
            self.sign_in = SignInState::Revoked(connected.progress, connected.client.backend);
            return self.conclude(Outcome::new(true, answer.message()), now_ms);
        }
        let causes = cause::ranked(answer.error(), &AttemptFacts::default());
        self.refused(answer.message(), Vec::new(), causes, now_ms)
    }

    // ---- What is shown ----------------------------------------------------------------------------------------

    /// Whether something on the page changes by itself every second, or a record waits for its time to be over.
    pub fn needs_clock(&self) -> bool {
        let shows_time = matches!(
            self.sign_in,
            SignInState::DataCenterChange(_) | SignInState::Returned { .. } | SignInState::Connected(_)
        );
        shows_time || !self.waiting.is_empty()
    }

    /// The six stages, and which of them are behind.
    pub fn stages(&self) -> [(Text, bool); 6] {
        let (back, exchanged, progress, revoked) = match &self.sign_in {
            SignInState::Idle | SignInState::Rejected(_) => (false, false, Progress::default(), false),
            SignInState::Denied(..) | SignInState::DataCenterChange(_) | SignInState::Returned { .. } => {
                (true, false, Progress::default(), false)
            }
            SignInState::Connected(connected) => (true, true, connected.progress, false),
            SignInState::Revoked(progress, _) => (true, true, *progress, true),
        };
        [
            // A rejected response does not prove that this page sent anybody away.
            (text!("connect-stage-authorize"), back || self.simulated.is_some()),
            (text!("connect-stage-receive"), back),
            (text!("connect-stage-exchange"), exchanged),
            (text!("connect-stage-call"), progress.verified),
            (text!("connect-stage-refresh"), progress.refreshed > 0),
            (text!("connect-stage-revoke"), revoked),
        ]
    }

    /// What happened, as Markdown for a support ticket. Secrets were masked before it was kept.
    pub fn transcript_markdown(&self) -> String {
        let begin = self.transcript.first().map_or(0, |line| line.at_ms);
        let mut text =
            format!("# {}\n\n{}\n\n", text!("connect-transcript-title"), text!("connect-transcript-times"));
        for line in &self.transcript {
            let tenths = line.at_ms.saturating_sub(begin) / 100;
            text.push_str(&format!("- {}.{} s: {}\n", tenths / 10, tenths % 10, line.text));
        }
        text
    }
}

fn is_over(record: &Record, now_ms: u64) -> bool {
    match record {
        Record::Waiting(pending) => {
            now_ms.saturating_sub(pending.params().started_at_ms) > LONGEST_ABSENCE_MS
        }
        // Kept while its response could come twice.
        Record::Spent { at_ms, .. } => now_ms.saturating_sub(*at_ms) > LONGEST_ABSENCE_MS,
        // An hour is long enough to say that ten minutes are over.
        Record::Expired { began_ms, .. } => now_ms.saturating_sub(*began_ms) > 6 * LONGEST_ABSENCE_MS,
        // It holds a verifier, too, and its own page refuses its answer from then on.
        Record::OfAnotherPage { began_ms } => now_ms.saturating_sub(*began_ms) > LONGEST_ABSENCE_MS,
        Record::Unreadable => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use facts::error::CauseKind as Cause;

    const PAGE: &str = "https://host/path/";

    fn rejected(state: &SignInState) -> &str {
        let SignInState::Rejected(why) = state else { panic!("{state:?}") };
        why.text().name()
    }

    fn context(draft: &Draft, now_ms: u64) -> Context<'_> {
        Context { draft, page: PAGE, now_ms }
    }

    fn drawn(byte: u8) -> Msg {
        let entropy = |add: u8| Entropy::new([byte.wrapping_add(add); 32]);
        Msg::Drawn { state: entropy(0), verifier: entropy(1), seed: entropy(2) }
    }

    /// The browser's side of a sign-in: what was kept, and where it was sent.
    #[derive(Default)]
    struct Browser {
        records: Vec<(String, String)>,
        sandbox: Option<String>,
        to: String,
    }

    impl Browser {
        fn carry_out(&mut self, effects: Vec<Effect>) {
            for effect in effects {
                match effect {
                    Effect::Depart { key, record, sandbox, to } => {
                        self.records.retain(|(kept, _)| *kept != key);
                        self.records.push((key, record.expose().to_owned()));
                        if let Some(sandbox) = sandbox {
                            self.sandbox = Some(sandbox.expose().to_owned());
                        }
                        self.to = to;
                    }
                    Effect::Keep { key, text } => {
                        self.records.retain(|(kept, _)| *kept != key);
                        self.records.push((key, text));
                    }
                    Effect::Forget(key) if key == SANDBOX => self.sandbox = None,
                    Effect::Forget(key) => self.records.retain(|(kept, _)| *kept != key),
                    Effect::KeepSandbox(text) => self.sandbox = Some(text.expose().to_owned()),
                    Effect::Return { sandbox, to } => {
                        self.sandbox = Some(sandbox.expose().to_owned());
                        to.expose().clone_into(&mut self.to);
                    }
                    _ => {}
                }
            }
        }

        fn load(&mut self, now_ms: u64) -> Connect {
            let answer = self.to.strip_prefix(PAGE).map(|query| (query.to_owned(), String::new()));
            let stored = StoredState {
                answer,
                came_ms: None,
                records: self.records.clone(),
                sandbox: self.sandbox.clone(),
                transcript: self
                    .records
                    .iter()
                    .find(|(key, _)| key == TRANSCRIPT)
                    .map(|(_, text)| text.clone()),
            };
            let (connect, effects) = Connect::init(stored, PAGE, now_ms);
            self.carry_out(effects);
            connect
        }
    }

    fn back_in(browser: &mut Browser, draft: &Draft, home: Option<DataCenter>) -> Connect {
        let mut connect = Connect::default();
        let _ = connect.update(Msg::HomeChosen(home), context(draft, 0));
        assert_eq!(connect.update(Msg::SignInPressed, context(draft, 1_000)), [Effect::Draw]);
        browser.carry_out(connect.update(drawn(1), context(draft, 1_000)));
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        browser.carry_out(connect.open_consent(&query, context(draft, 2_000)));
        assert!(matches!(connect.simulated, Some(Simulated::Consent(_))), "{:?}", connect.simulated);
        browser.carry_out(connect.update(Msg::Decided(Decision::Accept), context(draft, 3_000)));
        browser.load(4_000)
    }

    fn answered(connect: &mut Connect, effects: Vec<Effect>, draft: &Draft, now_ms: u64) {
        for effect in effects {
            if let Effect::AnswerLater { ticket, status, body, .. } = effect {
                let _ = connect.update(Msg::Arrived { ticket, status, body }, context(draft, now_ms));
            }
        }
    }

    /// The verifier is in the record: it goes when no answer would be taken any more, without the page being loaded again.
    #[test]
    fn r4_no_verifier_is_kept_longer_than_its_answer_would_be_taken() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = Connect::default();
        assert!(!connect.needs_clock());
        let _ = connect.update(Msg::SignInPressed, context(&draft, 1_000));
        browser.carry_out(connect.update(drawn(1), context(&draft, 1_000)));
        let verifiers =
            |browser: &Browser| browser.records.iter().filter(|(_, text)| text.contains("verifier")).count();
        assert!(connect.needs_clock());
        browser.carry_out(connect.update(Msg::Ticked, context(&draft, 1_000 + LONGEST_ABSENCE_MS)));
        assert_eq!(verifiers(&browser), 1);
        // The tab is loaded again while the record is still good, and left open.
        let to = std::mem::take(&mut browser.to);
        let mut other = browser.load(2_000);
        assert!(other.needs_clock());
        browser.carry_out(other.update(Msg::Ticked, context(&draft, 1_001 + LONGEST_ABSENCE_MS)));
        assert_eq!(verifiers(&browser), 0, "{:?}", browser.records);
        assert!(!other.needs_clock());
        let _ = connect.update(Msg::Ticked, context(&draft, 1_001 + LONGEST_ABSENCE_MS));
        assert!(!connect.needs_clock());
        let state = to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        browser.to = format!("{PAGE}?code=x&state={state}&location=us");
        // The answer that comes too late is told why, and gets nothing.
        let late = browser.load(1_002 + LONGEST_ABSENCE_MS).sign_in;
        assert_eq!(rejected(&late), "oauth-rejected-stale");
    }

    /// So goes the record of another page of this origin, which holds a verifier, too.
    #[test]
    fn r4_no_verifier_of_another_page_is_kept_longer() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = Connect::default();
        let _ = connect.update(Msg::SignInPressed, context(&draft, 1_000));
        browser.carry_out(connect.update(drawn(1), context(&draft, 1_000)));
        browser.to.clear();
        for (key, text) in &mut browser.records {
            if key.starts_with(callback::STORAGE_PREFIX) {
                *text = text.replace(PAGE, "https://host/other/");
            }
        }
        let records = |browser: &Browser| {
            browser.records.iter().filter(|(key, _)| key.starts_with(callback::STORAGE_PREFIX)).count()
        };
        assert_eq!(records(&browser), 1);
        let mut open = browser.load(1_000 + LONGEST_ABSENCE_MS);
        assert_eq!(records(&browser), 1);
        let kept = browser.records.clone();
        // While the page is open, …
        assert!(open.needs_clock());
        browser.carry_out(open.update(Msg::Ticked, context(&draft, 1_001 + LONGEST_ABSENCE_MS)));
        assert_eq!(records(&browser), 0);
        // … when it is loaded later, …
        browser.records.clone_from(&kept);
        let _ = browser.load(1_001 + LONGEST_ABSENCE_MS);
        assert_eq!(records(&browser), 0);
        // … and when all is cleared.
        browser.records = kept;
        let mut open = browser.load(2_000);
        browser.carry_out(open.update(Msg::WipePressed, context(&draft, 3_000)));
        assert_eq!(records(&browser), 0);
    }

    /// From the way back to the revocation, nothing that the tab keeps holds a verifier, a code, a token or a secret.
    #[test]
    fn r20_what_the_tab_keeps_after_the_return_holds_no_secret() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let SignInState::Returned { code, .. } = &connect.sign_in else { panic!("{:?}", connect.sign_in) };
        let mut hidden: Vec<String> =
            [code.code(), code.verifier()].map(|secret| secret.expose().to_owned()).into();
        for action in [Action::Exchange, Action::Refresh, Action::Revoke] {
            let effects = connect.update(Msg::ActionPressed(action), context(&draft, 5_000));
            for effect in &effects {
                if let Effect::KeepSandbox(text) = effect {
                    browser.sandbox = Some(text.expose().to_owned());
                }
            }
            answered(&mut connect, effects, &draft, 5_100);
            assert!(connect.outcome.as_ref().unwrap().good, "{:?}", connect.outcome);
            if let SignInState::Connected(connected) = &connect.sign_in {
                hidden.push(connected.grant.access_token.expose().to_owned());
                hidden.extend(connected.refresh_token().map(|token| token.expose().to_owned()));
            }
            let sandbox = connect.sandbox.as_ref().unwrap();
            let client = &sandbox.clients[0];
            hidden.push(sandbox.client_secret(client, DataCenter::Us));
            let kept = format!("{:?} {:?}", browser.records, browser.sandbox);
            for secret in &hidden {
                assert!(secret.len() > 20 && !kept.contains(secret), "{action:?}: {kept}");
            }
        }
    }

    #[test]
    fn r6_a_record_serves_once() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let connect = back_in(&mut browser, &draft, None);
        assert!(matches!(connect.sign_in, SignInState::Returned { .. }));
        // What happened before the way out is still told, and nothing of it stays in the storage.
        let left = msg!("connect-log-left-sandbox", center = "United States").to_string();
        assert!(connect.transcript.iter().any(|line| line.text == left), "{}", connect.transcript_markdown());
        assert!(!browser.records.iter().any(|(key, _)| key == TRANSCRIPT));
        // The same address once more.
        assert_eq!(rejected(&browser.load(5_000).sign_in), "oauth-rejected-replayed");
        // A tab without the record.
        browser.records.clear();
        assert_eq!(rejected(&browser.load(5_000).sign_in), "oauth-rejected-unknown-state");
    }

    /// The stopwatch starts when the answer came, not when the program was loaded.
    #[test]
    fn the_age_of_the_code_counts_the_loading() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = Connect::default();
        let _ = connect.update(Msg::SignInPressed, context(&draft, 1_000));
        browser.carry_out(connect.update(drawn(1), context(&draft, 1_000)));
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        browser.carry_out(connect.open_consent(&query, context(&draft, 2_000)));
        browser.carry_out(connect.update(Msg::Decided(Decision::Accept), context(&draft, 3_000)));
        let query = browser.to.strip_prefix(PAGE).unwrap().to_owned();
        let stored = StoredState {
            answer: Some((query, String::new())),
            came_ms: Some(4_000),
            records: browser.records.clone(),
            sandbox: browser.sandbox.clone(),
            transcript: None,
        };
        let (connect, _) = Connect::init(stored, PAGE, 9_000);
        let SignInState::Returned { code, .. } = &connect.sign_in else { panic!("{:?}", connect.sign_in) };
        assert_eq!(code.age_ms(9_000), 5_000);
    }

    #[test]
    fn an_answer_after_ten_minutes_is_not_taken() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let _ = back_in(&mut browser, &draft, None);
        let mut again = Browser::default();
        let mut connect = Connect::default();
        let _ = connect.update(Msg::SignInPressed, context(&draft, 0));
        again.carry_out(connect.update(drawn(9), context(&draft, 0)));
        let state = again.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        again.to = format!("{PAGE}?code=x&state={state}&location=us");
        let connect = again.load(LONGEST_ABSENCE_MS + 1);
        assert_eq!(rejected(&connect.sign_in), "oauth-rejected-stale");
    }

    /// An answer with the right state, but from elsewhere: nothing is held, nothing can be sent, and the state is spent.
    #[test]
    fn a_hostile_answer_with_the_right_state_gets_nothing() {
        let draft = Draft {
            center: Some(DataCenter::Eu),
            client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123".into(),
            ..Draft::default()
        };
        for more in [
            "&location=eu&accounts-server=https://accounts.zoho.com.evil.example",
            "&location=eu&accounts-server=https://accounts.zoho.eu@evil.example",
            "&location=xx&accounts-server=https://accounts.zoho.eu",
            "&location=us&accounts-server=https://accounts.zoho.eu",
            "&location=eu&location=us",
        ] {
            let mut browser = Browser::default();
            let mut connect = Connect::default();
            let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(&draft, 0));
            let _ = connect.update(Msg::SignInPressed, context(&draft, 0));
            browser.carry_out(connect.update(drawn(4), context(&draft, 0)));
            let state = browser.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
            let code = format!("1000.{:032x}.{:032x}", 1, 2);
            browser.to = format!("{PAGE}?code={code}&state={state}{more}");
            let mut connect = browser.load(1_000);
            assert!(matches!(connect.sign_in, SignInState::Rejected(_)), "{more}: {:?}", connect.sign_in);
            assert_eq!(connect.prepared(), None);
            for route in [Route::Relay, Route::Direct, Route::Terminal] {
                assert_eq!(connect.update(Msg::RoutePressed(route), context(&draft, 1_100)), []);
            }
            assert!(!format!("{connect:?}").contains(&code));
            browser.to = format!("{PAGE}?code={code}&state={state}&location=eu");
            let again = browser.load(2_000).sign_in;
            assert_eq!(rejected(&again), "oauth-rejected-replayed", "{more}");
        }
    }

    #[test]
    fn another_center_is_a_step_to_confirm() {
        let (draft, mut browser) =
            (Draft { center: Some(DataCenter::Us), ..Draft::default() }, Browser::default());
        let mut connect = back_in(&mut browser, &draft, Some(DataCenter::In));
        assert!(matches!(connect.sign_in, SignInState::DataCenterChange(_)), "{:?}", connect.sign_in);
        let _ = connect.update(Msg::DataCenterChangeConfirmed, context(&draft, 5_000));
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 6_000));
        answered(&mut connect, effects, &draft, 6_100);
        let SignInState::Connected(connected) = &connect.sign_in else { panic!("{:?}", connect.sign_in) };
        assert_eq!(connected.client.center, DataCenter::In);
    }

    /// Who shall answer the next sign-in has no part in what is held from the last one.
    #[test]
    fn what_is_held_stays_in_its_backend() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(&draft, 4_500));
        assert_eq!(connect.held_backend(), Backend::Sandbox);
        assert!(connect.commands(Action::Exchange).is_empty());
        for route in [Route::Relay, Route::Direct] {
            assert_eq!(connect.update(Msg::RoutePressed(route), context(&draft, 4_600)), []);
        }
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        assert!(effects.iter().any(|effect| matches!(effect, Effect::AnswerLater { .. })), "{effects:?}");
        answered(&mut connect, effects, &draft, 5_100);
        assert!(matches!(connect.sign_in, SignInState::Connected(_)));
        assert_eq!(connect.held_backend(), Backend::Sandbox);
    }

    /// Where nobody asked for prompt=consent, the second sign-in comes back at once, with a code that is good.
    #[test]
    fn a_second_sign_in_without_consent_is_answered() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        if let Some(Effect::KeepSandbox(kept)) = effects.first() {
            browser.sandbox = Some(kept.expose().to_owned());
        }
        answered(&mut connect, effects, &draft, 5_100);
        let _ = connect.update(Msg::ConsentSwitched, context(&draft, 5_200));
        assert_eq!(connect.update(Msg::SignInPressed, context(&draft, 6_000)), [Effect::Draw]);
        browser.carry_out(connect.update(drawn(7), context(&draft, 6_000)));
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        browser.carry_out(connect.open_consent(&query, context(&draft, 7_000)));
        let mut connect = browser.load(8_000);
        assert!(matches!(connect.sign_in, SignInState::Returned { .. }), "{:?}", connect.sign_in);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 9_000));
        answered(&mut connect, effects, &draft, 9_100);
        let SignInState::Connected(connected) = &connect.sign_in else { panic!("{:?}", connect.outcome) };
        assert!(matches!(connected.grant.refresh_token, Err(_)));
    }

    /// A sign-in that cannot begin takes nothing away.
    #[test]
    fn what_is_held_goes_only_when_there_is_something_to_leave_for() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        answered(&mut connect, effects, &draft, 5_100);
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(&draft, 5_200));
        assert_ne!(connect.update(Msg::SignInPressed, context(&draft, 6_000)), [Effect::Draw]);
        assert!(matches!(connect.sign_in, SignInState::Connected(_)));
        assert!(connect.trouble.is_some());
    }

    /// After the revocation nothing is held, so nothing is offered, prepared or sent.
    #[test]
    fn a_revocation_ends_what_can_be_done() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let call = api_call::CALLS.iter().find(|call| call.path == "/crm/v8/org").unwrap();
        for action in [Action::Exchange, Action::Verify(call), Action::Refresh, Action::Revoke] {
            let effects = connect.update(Msg::ActionPressed(action), context(&draft, 5_000));
            answered(&mut connect, effects, &draft, 5_100);
            assert!(connect.outcome.as_ref().unwrap().good, "{action:?}: {:?}", connect.outcome);
        }
        let SignInState::Revoked(progress, Backend::Sandbox) = connect.sign_in else {
            panic!("{:?}", connect.sign_in)
        };
        assert_eq!(progress, Progress { verified: false, refreshed: 1 });
        assert!(connect.stages().iter().all(|(stage, done)| *done || *stage == text!("connect-stage-call")));
        for action in [Action::Exchange, Action::Verify(call), Action::Refresh, Action::Revoke] {
            assert_eq!(connect.request(action, None), None);
            assert_eq!(connect.update(Msg::ActionPressed(action), context(&draft, 6_000)), []);
        }
        // At Zoho, too, nothing stays prepared.
        let draft = european();
        let mut connect = holding(&draft);
        let _ = connect.update(Msg::ActionPressed(Action::Revoke), context(&draft, 5_000));
        let _ = connect
            .update(Msg::AnswerPasted(Secret::new("{\"status\":\"success\"}")), context(&draft, 5_100));
        assert!(matches!(connect.sign_in, SignInState::Revoked(_, Backend::Zoho)), "{:?}", connect.sign_in);
        assert_eq!(connect.prepared(), None);
        assert_eq!(connect.update(Msg::RoutePressed(Route::Direct), context(&draft, 6_000)), []);
        assert!(!connect.lives_on());
    }

    /// Whoever drops the tokens cannot revoke them any more.
    #[test]
    fn only_a_confirmed_revocation_drops_the_tokens() {
        let draft = european();
        let mut connect = holding(&draft);
        let _ = connect.update(Msg::ActionPressed(Action::Revoke), context(&draft, 5_000));
        let request = InFlight {
            ticket: 0,
            action: Action::Revoke,
            route: Some(Route::Relay),
            sent_at_ms: None,
            secret_sent: None,
        };
        let _ = connect.settle(request, Some(200), "", 5_100);
        assert!(connect.lives_on(), "{:?}", connect.sign_in);
        let outcome = connect.outcome.as_ref().unwrap();
        assert_eq!((outcome.good, outcome.message.text()), (false, text!("oauth-revoked-unsaid")));
        let other = r#"{"status":"success","users":[]}"#;
        let _ = connect.update(Msg::AnswerPasted(Secret::new(other)), context(&draft, 5_200));
        assert!(connect.lives_on(), "{:?}", connect.sign_in);
        assert_eq!(connect.outcome.as_ref().unwrap().message.text(), text!("oauth-revoke-unclear"));
        let right = r#"{"status":"success"}"#;
        let _ = connect.update(Msg::AnswerPasted(Secret::new(right)), context(&draft, 5_300));
        assert!(matches!(connect.sign_in, SignInState::Revoked(..)), "{:?}", connect.sign_in);
    }

    /// The guide's own example comes to its end in the sandbox: a scope that it requests allows a call there.
    #[test]
    fn the_example_has_a_call_that_proves_its_token() {
        let (draft, mut browser) = (Draft::example(DataCenter::Us), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let lists = api_call::CALLS.iter().find(|call| call.path.contains("getmailinglists")).unwrap();
        assert!(Sandbox::plays(lists.path));
        for action in [Action::Exchange, Action::Verify(lists)] {
            let effects = connect.update(Msg::ActionPressed(action), context(&draft, 5_000));
            answered(&mut connect, effects, &draft, 5_100);
        }
        let SignInState::Connected(connected) = &connect.sign_in else { panic!("{:?}", connect.outcome) };
        assert!(connected.progress.verified, "{:?}", connect.outcome);
        assert_eq!(connect.offered(connected).0, [lists]);
    }

    #[test]
    fn without_a_refresh_token_there_is_nothing_to_revoke() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let _ = connect.update(Msg::FaultSwitched(Fault::NoRefreshToken), context(&draft, 4_500));
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        answered(&mut connect, effects, &draft, 5_100);
        assert!(matches!(connect.sign_in, SignInState::Connected(_)));
        assert_eq!(connect.request(Action::Revoke, None), None);
        assert_eq!(connect.request(Action::Refresh, None), None);
    }

    #[test]
    fn an_answer_that_comes_after_the_wipe_is_not_taken() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        let _ = connect.update(Msg::WipePressed, context(&draft, 5_100));
        answered(&mut connect, effects, &draft, 5_200);
        assert!(matches!(connect.sign_in, SignInState::Idle));
        assert_eq!(connect.outcome, Some(Outcome::new(true, text!("connect-wiped"))));
    }

    /// The simulated tokens follow from the seed, and the seed is in the kept sandbox.
    #[test]
    fn r34_no_effect_shows_the_kept_sandbox() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = Connect::default();
        let _ = connect.update(Msg::SignInPressed, context(&draft, 1_000));
        let mut shown = Vec::new();
        let departure = connect.update(drawn(1), context(&draft, 1_000));
        shown.push(format!("{departure:?}"));
        browser.carry_out(departure);
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        let _ = connect.open_consent(&query, context(&draft, 2_000));
        shown.push(format!("{:?}", connect.update(Msg::Decided(Decision::Accept), context(&draft, 3_000))));
        shown.push(format!("{:?}", connect.update(Msg::FaultSwitched(Fault::Slow), context(&draft, 3_000))));
        assert!(browser.sandbox.unwrap().contains("\"seed\""));
        for effects in shown {
            assert!(effects.contains("sandbox") || effects.contains("Sandbox"), "{effects}");
            assert!(!effects.contains("seed"), "{effects}");
        }
    }

    #[test]
    fn nothing_that_is_shown_for_debugging_is_secret() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let code = browser.to.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        assert!(!format!("{connect:?}").contains(&code));
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        let shown = format!("{effects:?}");
        let body = effects.iter().find_map(|effect| match effect {
            Effect::AnswerLater { body, .. } => Some(body.expose().to_owned()),
            _ => None,
        });
        assert!(body.unwrap().contains("access_token") && !shown.contains("access_token"), "{shown}");
        assert!(!shown.contains(&code), "{shown}");
        answered(&mut connect, effects, &draft, 5_100);
        let SignInState::Connected(connected) = &connect.sign_in else { panic!("{:?}", connect.sign_in) };
        let token = connected.grant.access_token.expose().to_owned();
        assert!(!format!("{connect:?}").contains(&token));
        assert!(!connect.transcript_markdown().contains(&token));
    }

    /// Where a way gets no answer, the code is still there and the next way stands ready with the same request.
    #[test]
    fn r30_a_way_that_fails_leads_to_the_next() {
        let draft = Draft {
            center: Some(DataCenter::Ca),
            client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123".into(),
            ..Draft::default()
        };
        let mut connect = returned(&draft);
        let _ = connect.update(Msg::RelayAnswered(true), context(&draft, 1_000));
        let sent = |connect: &mut Connect, route: Route| {
            let effects = connect.update(Msg::RoutePressed(route), context(&draft, 2_000));
            let [Effect::Send { ticket, address, form: Some(form), .. }] = &effects[..] else {
                panic!("{route:?}: {effects:?}")
            };
            let _ = connect.update(Msg::Unanswered { ticket: *ticket }, context(&draft, 3_000));
            assert_eq!(connect.prepared(), Some(Action::Exchange), "the code is gone after {route:?}");
            let told = connect.outcome.clone().unwrap();
            let kinds: Vec<Cause> = told.causes.iter().map(|ranked| ranked.cause.kind).collect();
            (address.clone(), form.expose().to_owned(), told.message.text(), kinds)
        };
        let (relayed, first, words, kinds) = sent(&mut connect, Route::Relay);
        assert_eq!(words, text!("connect-relay-silent"));
        assert_eq!(kinds, []);
        let (direct, second, words, kinds) = sent(&mut connect, Route::Direct);
        assert_eq!(words, text!("connect-browser-silent"));
        assert_eq!(kinds, [Cause::NoCors, Cause::Network, Cause::ClientType]);
        assert_eq!(relayed, "relay/ca/oauth/v2/token");
        assert_eq!(direct, "https://accounts.zohocloud.ca/oauth/v2/token");
        assert_eq!(first, second);
        let commands = connect.commands(Action::Exchange);
        assert!(commands.iter().all(|command| command.text.contains(&direct)), "{commands:?}");
        assert_eq!(connect.update(Msg::RoutePressed(Route::Terminal), context(&draft, 4_000)), []);
    }

    /// What the browser may not read is explained by what was sent, and only a code is spoken of as a code.
    #[test]
    fn r30_each_action_says_what_the_browser_may_not_do() {
        let call = |path: &str| api_call::CALLS.iter().find(|call| call.path == path).unwrap();
        let api = Action::Verify(call("/crm/v8/org"));
        let account = Action::Verify(call("/oauth/user/info"));
        for (action, hint) in [
            (Action::Exchange, text!("connect-browser-exchange")),
            (Action::Refresh, text!("connect-browser-refresh")),
            (Action::Revoke, text!("connect-browser-revoke")),
            (api, text!("connect-browser-api")),
            (account, text!("connect-browser-accounts")),
        ] {
            assert_eq!(action.from_browser(), hint);
            let kinds: Vec<Cause> =
                action.causes_of_silence().iter().map(|ranked| ranked.cause.kind).collect();
            let (first, last) = (Cause::NoCors, Cause::ClientType);
            let (first, last) = if action == api { (last, first) } else { (first, last) };
            assert_eq!(kinds, [first, Cause::Network, last], "{action:?}");
        }
    }

    /// A sign-in with Zoho itself that began in Europe, and the state that its answer must have.
    fn away(browser: &mut Browser, draft: &Draft) -> String {
        let mut connect = Connect::default();
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(draft, 0));
        let _ = connect.update(Msg::AccessTypeChosen(AccessType::Online), context(draft, 0));
        let _ = connect.update(Msg::ConsentSwitched, context(draft, 0));
        let _ = connect.update(Msg::SignInPressed, context(draft, 0));
        browser.carry_out(connect.update(drawn(4), context(draft, 0)));
        browser.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned()
    }

    fn european() -> Draft {
        Draft {
            center: Some(DataCenter::Eu),
            client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123".into(),
            ..Draft::default()
        }
    }

    /// Back from Zoho itself with a code, in the draft's center.
    fn returned(draft: &Draft) -> Connect {
        let mut browser = Browser::default();
        let state = away(&mut browser, draft);
        let location = draft.center.unwrap().row().location;
        browser.to = format!("{PAGE}?code=1000.{:032x}.{:032x}&state={state}&location={location}", 1, 2);
        browser.load(1_000)
    }

    /// A page with a token of Zoho's, and the code of the sign-in in the browser.
    fn holding(draft: &Draft) -> Connect {
        let mut connect = returned(draft);
        let log = "{\"access_token\":\"1000.aa.bb\",\"refresh_token\":\"1000.cc.dd\",\"scope\":\"A.b.READ\",\
                   \"api_domain\":\"https://www.zohoapis.eu\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
        let _ = connect.update(Msg::AnswerPasted(Secret::new(log)), context(draft, 4_000));
        assert!(matches!(connect.sign_in, SignInState::Connected(_)), "{:?}", connect.outcome);
        connect
    }

    /// Whatever becomes of an answer of Zoho's, the next sign-in begins as the last one did: not with the sandbox.
    #[test]
    fn sign_in_again_stays_in_its_backend() {
        let draft = european();
        for (answer, at_ms) in [
            ("error=access_denied", 1_000),
            ("error=no_org", 1_000),
            ("code=1000.a.b&location=eu&accounts-server=https://evil.example", 1_000),
            ("code=1000.a.b&code=1000.a.b", 1_000),
            ("code=1000.a.b&location=in", 1_000),
            ("code=1000.a.b&location=eu", LONGEST_ABSENCE_MS + 1),
        ] {
            let mut browser = Browser::default();
            let state = away(&mut browser, &draft);
            browser.to = format!("{PAGE}?{answer}&state={state}");
            let connect = browser.load(at_ms);
            assert_eq!(
                connect.settings,
                Settings { backend: Backend::Zoho, access_type: AccessType::Online, consent: false },
                "{answer}: {:?}",
                connect.sign_in
            );
            let transcript = connect.transcript_markdown();
            assert!(transcript.contains(&msg!("connect-log-left", center = "Europe").to_string()));
            // The same answer once more, from the consent page that is still in the history.
            let connect = browser.load(at_ms);
            assert!(matches!(connect.sign_in, SignInState::Rejected(_)), "{answer}: {:?}", connect.sign_in);
            assert_eq!(connect.settings.backend, Backend::Zoho);
        }
    }

    /// A secret never outlives the field that it was typed into.
    #[test]
    fn r19_a_typed_secret_goes_with_its_field() {
        let draft = european();
        let mut connect = holding(&draft);
        let typed = |connect: &mut Connect| {
            let _ = connect.update(Msg::ActionPressed(Action::Refresh), context(&draft, 5_000));
            let _ = connect.update(Msg::SecretTyped(Secret::new("s3cret")), context(&draft, 5_000));
            assert!(connect.client_secret.is_some());
            connect.secrets_dropped
        };
        for action in [Action::Revoke, Action::Refresh, Action::Verify(&api_call::CALLS[0])] {
            let field = typed(&mut connect);
            let _ = connect.update(Msg::ActionPressed(action), context(&draft, 5_100));
            assert!(connect.client_secret.is_none(), "{action:?}");
            assert_ne!(connect.secrets_dropped, field, "the field of {action:?} looks filled");
            let _ = connect.update(Msg::ActionPressed(Action::Refresh), context(&draft, 5_200));
            let effects = connect.update(Msg::RoutePressed(Route::Direct), context(&draft, 5_300));
            let [Effect::Send { ticket, form: Some(form), .. }] = &effects[..] else { panic!("{effects:?}") };
            assert!(!form.expose().contains("client_secret"));
            let _ = connect.update(Msg::Unanswered { ticket: *ticket }, context(&draft, 5_400));
        }
        // Any answer ends it, too, whatever the answer is.
        for (action, answer) in [
            (Action::Refresh, "{\"error\":\"invalid_client\"}"),
            (Action::Verify(&api_call::CALLS[0]), "{\"ZUID\":1}"),
            (Action::Revoke, "{\"status\":\"success\"}"),
        ] {
            let _ = connect.update(Msg::ActionPressed(action), context(&draft, 6_000));
            let _ = connect.update(Msg::SecretTyped(Secret::new("s3cret")), context(&draft, 6_000));
            let _ = connect.update(Msg::AnswerPasted(Secret::new(answer)), context(&draft, 6_100));
            assert!(connect.client_secret.is_none(), "{action:?}");
        }
    }

    /// A sign-in that does not come to leaving takes nothing that is held, and says why.
    /// Forgetting a refresh token does not end it; and who has run the command twice still holds what came first.
    #[test]
    fn a_refresh_token_that_is_forgotten_is_said_to_live_on() {
        let draft = european();
        let mut connect = holding(&draft);
        assert!(connect.lives_on());
        let _ = connect.update(Msg::WipePressed, context(&draft, 5_000));
        assert_eq!(connect.outcome.as_ref().unwrap().more, [text!("connect-lives-on").into()]);
        assert!(!connect.lives_on());
        let mut connect = returned(&draft);
        let token =
            |digit: char| format!("1000.{}.{}", digit.to_string().repeat(32), digit.to_string().repeat(32));
        let log = format!(
            "$ curl …\n{{\"access_token\":\"{}\",\"refresh_token\":\"{}\",\"api_domain\":\"https://www.zohoapis.eu\",\"expires_in\":3600}}\n\
             HTTP status 200\n$ curl …\n{{\"error\":\"invalid_code\"}}\nHTTP status 200",
            token('a'),
            token('b')
        );
        let _ = connect.update(Msg::AnswerPasted(Secret::new(log)), context(&draft, 3_000));
        assert!(connect.outcome.as_ref().unwrap().good, "{:?}", connect.outcome);
        assert!(matches!(connect.sign_in, SignInState::Connected(_)));
    }

    /// Who has forgotten what was switched on is told with each refusal.
    #[test]
    fn a_fault_that_is_on_is_named_with_the_refusal() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let _ = connect.update(Msg::FaultSwitched(Fault::InvalidClient), context(&draft, 4_500));
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        answered(&mut connect, effects, &draft, 5_100);
        let fault = msg!("connect-fault-on", fault = Fault::InvalidClient.text());
        assert_eq!(connect.outcome.as_ref().unwrap().more, [fault]);
    }

    #[test]
    fn what_is_held_stays_until_the_page_is_left() {
        let draft = european();
        for (trouble, why) in [
            (Msg::StorageRefused, text!("connect-no-storage")),
            (Msg::NothingDrawn, text!("connect-no-randomness")),
        ] {
            let mut connect = holding(&draft);
            assert_eq!(connect.update(Msg::SignInPressed, context(&draft, 5_000)), [Effect::Draw]);
            if trouble == Msg::StorageRefused {
                let _ = connect.update(drawn(9), context(&draft, 5_000));
            }
            let effects = connect.update(trouble, context(&draft, 5_100));
            assert_eq!(connect.trouble, Some(why.into()));
            assert_eq!(effects.last(), Some(&Effect::FocusTrouble));
            assert!(matches!(connect.sign_in, SignInState::Connected(_)));
            let _ = connect.update(Msg::Left, context(&draft, 5_200));
            assert!(matches!(connect.sign_in, SignInState::Idle));
        }
    }

    /// What the browser keeps for its back button holds no token, code or secret any more.
    #[test]
    fn r20_what_was_left_holds_nothing() {
        let draft = european();
        let mut connect = holding(&draft);
        let _ = connect.update(Msg::ActionPressed(Action::Refresh), context(&draft, 5_000));
        let _ = connect.update(Msg::SecretTyped(Secret::new("s3cret")), context(&draft, 5_000));
        let effects = connect.update(Msg::RoutePressed(Route::Direct), context(&draft, 5_000));
        let [Effect::Send { ticket, .. }] = &effects[..] else { panic!("{effects:?}") };
        assert_eq!(connect.update(Msg::Left, context(&draft, 5_100)), []);
        assert!(matches!(connect.sign_in, SignInState::Idle));
        assert!(connect.client_secret.is_none() && !connect.is_waiting() && connect.outcome.is_none());
        assert_eq!(connect.prepared(), None);
        // What arrives at the page in the browser's cellar is not taken.
        let body = Secret::new("{\"access_token\":\"1000.ee.ff\",\"expires_in\":3600}");
        let late = Msg::Arrived { ticket: *ticket, status: Some(200), body };
        assert_eq!(connect.update(late, context(&draft, 5_200)), []);
        assert!(matches!(connect.sign_in, SignInState::Idle));
    }

    /// Everything means the storage, too: nothing with a verifier waits there, and no seed of simulated tokens.
    #[test]
    fn wiping_leaves_nothing_in_the_storage() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        answered(&mut connect, effects, &draft, 5_100);
        let _ = connect.update(Msg::SignInPressed, context(&draft, 5_200));
        browser.carry_out(connect.update(drawn(8), context(&draft, 5_200)));
        assert!(browser.records.iter().any(|(_, text)| text.contains("verifier")));
        assert!(browser.sandbox.is_some() && connect.needs_clock());
        browser.carry_out(connect.update(Msg::WipePressed, context(&draft, 5_300)));
        assert!(!browser.records.iter().any(|(_, text)| text.contains("verifier")));
        assert!(browser.sandbox.is_none() && connect.sandbox.is_none() && !connect.needs_clock());
    }

    /// The state of the sandbox lay in a storage: whatever it says, the browser goes back to this page or nowhere.
    #[test]
    fn r14_the_sandbox_sends_nobody_elsewhere() {
        let own = RedirectUri::of_page(PAGE).unwrap();
        assert!(own.is_of("https://host/path/?code=x#y") && own.is_of(PAGE));
        for to in [
            "https://host/path/../evil?code=x",
            "https://host/path/evil?code=x",
            "https://host/path/.evil.example/",
            "https://host/path?code=x",
            "https://host.evil.example/path/?code=x",
            "https://host/path/@evil?code=x",
        ] {
            assert!(!own.is_of(to), "{to}");
        }
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let _ = connect.update(Msg::SignInPressed, context(&draft, 8_000));
        browser.carry_out(connect.update(drawn(5), context(&draft, 8_000)));
        let state = browser.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        let away = "https://host/path/evil";
        // Somebody registered another URL with the client in the kept sandbox, and the consent was given before.
        let kept = browser.sandbox.take().unwrap().replace(PAGE, away);
        for (prompt, asks) in [("", false), ("&prompt=consent", true)] {
            let (sandbox, records) = (Some(kept.clone()), browser.records.clone());
            let (mut connect, _) =
                Connect::init(StoredState { records, sandbox, ..StoredState::default() }, PAGE, 9_000);
            let client = connect.sandbox.as_ref().unwrap().clients[0].id.clone();
            let query = format!(
                "center=us&response_type=code&client_id={client}&scope=AaaServer.profile.READ&redirect_uri={away}\
                 &state={state}{prompt}"
            );
            let mut effects = connect.open_consent(&query, context(&draft, 9_000));
            assert_eq!(matches!(connect.simulated, Some(Simulated::Consent(_))), asks);
            if asks {
                effects = connect.update(Msg::Decided(Decision::Accept), context(&draft, 9_100));
            }
            assert_eq!(effects, [Effect::Focus]);
            assert!(matches!(connect.simulated, Some(Simulated::ForeignRedirect)), "{:?}", connect.simulated);
        }
    }

    /// Any link, and any page that opened this one, can open the route of the consent page: it takes nothing away.
    #[test]
    fn a_fragment_takes_no_token_away() {
        let draft = european();
        let mut connect = holding(&draft);
        let state = "A".repeat(43);
        for query in ["", "center=us&x", &format!("center=us&response_type=code&state={state}")] {
            let _ = connect.open_consent(query, context(&draft, 5_000));
            assert!(matches!(connect.simulated, Some(Simulated::UnknownRequest)), "{query}");
            connect.close_consent();
            assert!(connect.lives_on() && connect.settings.backend == Backend::Zoho, "{:?}", connect.sign_in);
        }
        // A sign-in of this page's own gets there, and what is held is still there after the back button.
        let _ = connect.update(Msg::BackendChosen(Backend::Sandbox), context(&draft, 6_000));
        let _ = connect.update(Msg::SignInPressed, context(&draft, 6_000));
        let effects = connect.update(drawn(6), context(&draft, 6_000));
        let [_, Effect::Depart { to, .. }] = &effects[..] else { panic!("{effects:?}") };
        let _ = connect.open_consent(to.split_once('?').unwrap().1, context(&draft, 7_000));
        assert!(matches!(connect.simulated, Some(Simulated::Consent(_))), "{:?}", connect.simulated);
        connect.close_consent();
        assert!(connect.lives_on());
    }

    #[test]
    fn what_no_state_waits_for_changes_nothing() {
        let draft = european();
        let mut connect = holding(&draft);
        for msg in [
            Msg::DataCenterChangeConfirmed,
            Msg::Decided(Decision::Accept),
            Msg::ActionPressed(Action::Exchange),
            Msg::Unanswered { ticket: 9 },
            Msg::Arrived { ticket: 9, status: Some(200), body: Secret::new("{\"status\":\"success\"}") },
        ] {
            assert_eq!(connect.update(msg, context(&draft, 5_000)), []);
            assert!(connect.lives_on() && connect.prepared().is_none(), "{:?}", connect.sign_in);
        }
        let mut connect = returned(&draft);
        assert_eq!(connect.update(Msg::DataCenterChangeConfirmed, context(&draft, 5_000)), []);
        assert!(matches!(connect.sign_in, SignInState::Returned { sent: 0, .. }));
    }

    /// An old trouble does not take the focus from what happens now.
    #[test]
    fn the_focus_goes_to_what_happened_last() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(&draft, 5_100));
        assert_eq!(connect.update(Msg::SignInPressed, context(&draft, 5_200)), [Effect::FocusTrouble]);
        let later = effects.into_iter().find_map(|effect| match effect {
            Effect::AnswerLater { ticket, status, body, .. } => Some(Msg::Arrived { ticket, status, body }),
            _ => None,
        });
        assert_eq!(connect.update(later.unwrap(), context(&draft, 5_300)), [Effect::Focus]);
    }

    #[test]
    fn outside_the_sandbox_the_ways_are_shown_and_the_secret_is_dropped_with_the_answer() {
        let draft = Draft {
            center: Some(DataCenter::Eu),
            client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123".into(),
            ..Draft::default()
        };
        let mut browser = Browser::default();
        let mut connect = Connect::default();
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(&draft, 0));
        let _ = connect.update(Msg::SignInPressed, context(&draft, 0));
        browser.carry_out(connect.update(drawn(4), context(&draft, 0)));
        assert!(browser.to.starts_with("https://accounts.zoho.eu/oauth/v2/auth?"), "{}", browser.to);
        assert!(browser.to.contains("code_challenge_method=S256"), "{}", browser.to);
        let state = browser.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        browser.to = format!("{PAGE}?code=1000.{:032x}.{:032x}&state={state}&location=eu", 1, 2);
        let mut connect = browser.load(1_000);
        assert_eq!(connect.prepared(), Some(Action::Exchange));
        let commands = connect.commands(Action::Exchange);
        assert_eq!(commands.len(), 3);
        let _ = connect.update(Msg::SecretTyped(Secret::new("s3cret")), context(&draft, 1_100));
        let effects = connect.update(Msg::RoutePressed(Route::Direct), context(&draft, 1_200));
        let [Effect::Send { ticket, address, post: true, form: Some(form), .. }] = &effects[..] else {
            panic!("{effects:?}")
        };
        assert_eq!(address, "https://accounts.zoho.eu/oauth/v2/token");
        assert!(form.expose().contains("client_secret=s3cret") && form.expose().contains("code_verifier="));
        // The browser could not read it: the page says so, keeps the code and names the danger.
        let _ = connect.update(Msg::Unanswered { ticket: *ticket }, context(&draft, 2_000));
        assert_eq!(connect.outcome.as_ref().unwrap().more, [text!("connect-code-may-be-used").into()]);
        assert!(matches!(connect.sign_in, SignInState::Returned { sent: 1, .. }));
        let log = "$ curl …\n{\"error\":\"invalid_code\"}\n$";
        let _ = connect.update(Msg::AnswerPasted(Secret::new(log)), context(&draft, 3_000));
        let told = connect.outcome.as_ref().unwrap();
        assert!(matches!(told.causes[0].verdict, oauth::cause::Verdict::For(_)), "{told:?}");
        assert!(connect.client_secret.is_none());
        // How old the code was when the terminal sent it is not known; the same paste again is not another sending.
        let of_age = |verdict: &oauth::cause::Verdict| format!("{verdict:?}").contains("evidence-code-");
        assert!(!told.causes.iter().any(|ranked| of_age(&ranked.verdict)), "{told:?}");
        let _ = connect.update(Msg::AnswerPasted(Secret::new(format!("{log}\n"))), context(&draft, 3_500));
        assert!(matches!(connect.sign_in, SignInState::Returned { sent: 2, .. }), "{:?}", connect.sign_in);
        let log = "{\"access_token\":\"1000.aa.bb\",\"refresh_token\":\"1000.cc.dd\",\"scope\":\"A.b.READ\",\
                   \"api_domain\":\"https://www.zohoapis.eu\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
        let _ = connect.update(Msg::AnswerPasted(Secret::new(log)), context(&draft, 4_000));
        assert!(matches!(connect.sign_in, SignInState::Connected(_)));
    }
}
