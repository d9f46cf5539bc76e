//! Signing in from this page: out to Zoho or to the sandbox, back to the same address, from the code to the tokens.
//!
//! A part of the model of its own. The two worlds differ only in who answers: the sandbox answers from memory, Zoho over
//! the network or by way of a terminal; what is sent and how an answer is read is the same code for both.
//! Tokens, codes and secrets live in [`Place`] only; the transcript is masked before it is kept.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use facts::DataCenter;
use facts::error::Error;
use oauth::api_call::{self, Call, Server};
use oauth::callback::{
    AccessType, AuthorizationError, AuthorizationParams, AuthorizationResponse, AuthorizationTarget, Backend,
    DataCenterChange, LONGEST_ABSENCE_MS, Outcome, PendingAuthorization, Record, RedirectUri,
    RejectedResponse, ValidatedCode,
};
use oauth::cause::{self, AttemptFacts, Blocked, RankedCause};
use oauth::command::{self, ClientSecret, Command, Shell};
use oauth::pkce::Entropy;
use oauth::revoke::{self, RevocationResponse};
use oauth::token::{self, Client, Grant, Post, RefreshToken, Route, TokenResponse};
use sandbox::{
    AuthorizeOutcome, ClientType, Config, ConsentPage, Decision, Fault, Method, Person, Request, Response,
    Sandbox, Seed,
};
use scan::secret::{self, Secret};
use service::Draft;

/// What is asked for when no scope was chosen: enough for two calls that prove the token.
pub const PROVING_SCOPES: [&str; 2] = ["AaaServer.profile.READ", "ZohoCRM.org.READ"];
/// The route of the simulated consent page.
pub const CONSENT_ROUTE: &str = "sandbox";
/// What a host with a relay says in [`RELAY_PROBE`], to the letter. Anything else, and there is none.
pub const RELAY_GREETING: &str = "zoho-oauth-relay 1";
/// Where a relay is asked for, relative to the page. The file is always published, and says `none` where there is none:
/// a file that is missing would be an error on the console of every visitor.
pub const RELAY_PROBE: &str = "relay.txt";

/// Where the sign-in stands.
#[derive(Debug, Default)]
pub enum Place {
    /// Nothing is under way.
    #[default]
    Idle,
    /// The simulated consent page is open.
    Consent(ConsentPage),
    /// The simulated Zoho shows an error page, from which no answer comes back.
    ZohoError {
        /// Its title.
        title: String,
        /// Its text.
        text: String,
    },
    /// An answer came back that cannot be believed.
    Refused(RejectedResponse),
    /// Zoho, or the person, said no.
    Denied(AuthorizationError),
    /// A code came back from another center; the person confirms it.
    DataCenterChange(Box<DataCenterChange>),
    /// A code came back.
    Returned {
        /// The code with all that belongs to it.
        code: Box<ValidatedCode>,
        /// How often it was sent.
        sent: u32,
    },
    /// There is a token.
    Connected(Box<Connected>),
}

/// What is known once there is a token.
#[derive(Debug)]
pub struct Connected {
    /// Who asked for it.
    pub client: Client,
    /// The answer, renewed by each refresh.
    pub grant: Grant,
    /// What was asked for.
    pub asked: Vec<String>,
    /// Whether the tokens are shown.
    pub revealed: bool,
    /// How often it was refreshed.
    pub refreshed: u32,
    /// Whether the API took the token.
    pub verified: bool,
    /// Whether it was revoked.
    pub revoked: bool,
    /// What is prepared to be sent by one of the ways; only outside the sandbox.
    pub prepared: Option<Action>,
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
    /// What the button says.
    pub fn title(self) -> String {
        match self {
            Self::Exchange => "Exchange the code".into(),
            Self::Refresh => "Refresh".into(),
            Self::Verify(call) => format!("{}: {}", call.product, call.fetches),
            Self::Revoke => "Revoke".into(),
        }
    }

    /// What to know before the browser itself sends it: whether it may read the answer, and what is at stake if not.
    pub fn from_the_browser(self) -> &'static str {
        match self {
            Self::Exchange => {
                "Zoho is not known to let pages of other hosts read its answers. If the browser gets nothing to read, the \
                 request may still have arrived, and a code is good only once: the terminal is the surer way."
            }
            Self::Refresh => {
                "Zoho is not known to let pages of other hosts read its answers. If the browser gets nothing to read, \
                 nothing is lost: the refresh token stays good, and the terminal can send it again."
            }
            Self::Revoke => {
                "Zoho is not known to let pages of other hosts read its answers. If the browser gets nothing to read, the \
                 token may be dead all the same: the terminal tells."
            }
            Self::Verify(Call { server: Server::Accounts, .. }) => {
                "Whether the accounts server lets pages of other hosts read this answer is not known. The terminal has no \
                 such limit."
            }
            Self::Verify(_) => {
                "Zoho documents for its CRM API that it answers pages whose origin is a JavaScript domain of a client-based \
                 client. The token of a server-based client is expected to fail here (inferred); of other products nothing \
                 is known. The terminal has no such limit."
            }
        }
    }

    /// What may have kept an answer from the page, when the browser itself sent it: likeliest first.
    fn causes_of_silence(self) -> Vec<RankedCause> {
        let blocked = match self {
            Self::Verify(Call { server: Server::Api, .. }) => Some(Blocked::Api),
            Self::Verify(Call { server: Server::App(_), .. }) => None,
            _ => Some(Blocked::Accounts),
        };
        cause::ranked(Error::BrowserBlocked, &AttemptFacts { blocked, ..AttemptFacts::default() })
    }
}

/// What came of a request, said to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Whether it went well.
    pub good: bool,
    /// What happened: a sentence or more.
    pub words: String,
    /// What may be the matter, likeliest first.
    pub causes: Vec<RankedCause>,
}

/// A request that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Running {
    ticket: u32,
    action: Action,
    /// `None` in the sandbox.
    route: Option<Route>,
    /// `None` where another hand sent it, in a terminal.
    sent_at_ms: Option<u64>,
    secret_sent: Option<bool>,
}

/// Whether the page's own host passes requests on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Relay {
    /// Not asked yet.
    #[default]
    Unknown,
    /// It does.
    There,
    /// It does not.
    Absent,
}

/// What is said of a refresh token that this page forgets.
pub const LIVES_ON: &str = "The refresh token lives on at Zoho until it is revoked.";

/// Where the transcript is kept while the person is away.
pub const TRANSCRIPT: &str = "transcript-of-sign-in";
/// Where the sandbox is kept: digests, simulated clients, and the seed of tokens that are worth nothing at Zoho.
pub const SANDBOX: &str = "workbench-sandbox";

/// A line of the transcript, masked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// When, in milliseconds since 1970.
    pub at_ms: u64,
    /// What happened.
    pub text: String,
}

/// The state of the room.
#[derive(Debug)]
pub struct Connect {
    /// Who answers.
    pub backend: Backend,
    /// What is asked for as `access_type`.
    pub access_type: AccessType,
    /// Whether `prompt=consent` is asked for.
    pub consent: bool,
    /// Where the simulated person's account lives; `None` for the center where the sign-in begins.
    pub home: Option<DataCenter>,
    /// Where things stand.
    pub place: Place,
    /// Why the sign-in did not begin, or a request could not be made: a sentence.
    pub trouble: Option<String>,
    /// What came of the last request.
    pub told: Option<Told>,
    /// Whether the host has a relay.
    pub relay: Relay,
    /// All that happened, masked.
    pub transcript: Vec<Line>,
    /// The faults that are switched on.
    pub faults: BTreeSet<Fault>,
    running: Option<Running>,
    /// How often a typed secret was dropped: the key of its field.
    pub secrets_dropped: u32,
    client_secret: Option<Secret>,
    /// The paste that was read last: the same text again is the same answer.
    read_paste: Option<Secret>,
    sandbox: Option<Sandbox>,
    /// The records that wait in this tab, each with the time at which its sign-in began: they hold verifiers, and the
    /// page deletes them when their time is over even if it is never loaded again.
    waiting: BTreeMap<String, (u64, Backend)>,
    tickets: u32,
}

impl Default for Connect {
    fn default() -> Self {
        Self {
            backend: Backend::Sandbox,
            access_type: AccessType::Offline,
            consent: true,
            home: None,
            place: Place::Idle,
            trouble: None,
            told: None,
            relay: Relay::Unknown,
            transcript: Vec::new(),
            faults: BTreeSet::new(),
            running: None,
            client_secret: None,
            secrets_dropped: 0,
            read_paste: None,
            sandbox: None,
            waiting: BTreeMap::new(),
            tickets: 0,
        }
    }
}

/// What the rest of the model lends.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// Center, client id and scopes.
    pub draft: &'a Draft,
    /// The address of the page, without query and fragment.
    pub page: &'a str,
    /// The time, in milliseconds since 1970.
    pub now_ms: u64,
}

/// What the browser kept and brought back.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct StoredState {
    /// What `answer.js` took out of the address: query and fragment.
    pub answer: Option<(String, String)>,
    /// When that was, in milliseconds since 1970.
    pub came_ms: Option<u64>,
    /// All records of sign-ins in this tab: key and text.
    pub records: Vec<(String, String)>,
    /// The state of the sandbox.
    pub sandbox: Option<String>,
    /// What had happened before the person left.
    pub transcript: Option<String>,
}

impl std::fmt::Debug for StoredState {
    /// Without the values: codes and verifiers are among them.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Brought")
            .field("answer", &self.answer.is_some())
            .field("came_ms", &self.came_ms)
            .field("records", &self.records.len())
            .field("sandbox", &self.sandbox.is_some())
            .field("transcript", &self.transcript.is_some())
            .finish()
    }
}

/// What happened. Not `Clone`: randomness and typed secrets are used once.
#[derive(Debug, PartialEq, Eq)]
pub enum Msg {
    /// It was chosen who answers.
    BackendChosen(Backend),
    /// It was chosen what to ask for as `access_type`.
    AccessTypeChosen(AccessType),
    /// `prompt=consent` was switched.
    ConsentSwitched,
    /// It was chosen where the simulated person's account lives.
    HomeChosen(Option<DataCenter>),
    /// A fault was switched.
    FaultSwitched(Fault),
    /// "Sign in" was pressed.
    SignInPressed,
    /// The browser gave randomness for the state, the verifier and the sandbox.
    Drawn {
        /// For `state`.
        state: Entropy,
        /// For the verifier.
        verifier: Entropy,
        /// For the sandbox, if there is none yet.
        seed: Entropy,
    },
    /// The browser gave no randomness.
    NothingDrawn,
    /// The browser does not keep anything for this page.
    StorageRefused,
    /// A button of the simulated consent page was pressed.
    Decided(Decision),
    /// The crossing to another center was confirmed.
    DataCenterChangeConfirmed,
    /// The client secret was typed.
    SecretTyped(Secret),
    /// What is to be sent next was chosen.
    ActionPressed(Action),
    /// The prepared errand is to go this way.
    RoutePressed(Route),
    /// An answer arrived.
    Arrived {
        /// To which request.
        ticket: u32,
        /// The HTTP status, if it is known.
        status: Option<u16>,
        /// The body.
        body: Secret,
    },
    /// No answer could be read.
    Unanswered {
        /// To which request.
        ticket: u32,
    },
    /// Text out of a terminal was pasted as the answer.
    AnswerPasted(Secret),
    /// The relay was asked for.
    RelayAnswered(bool),
    /// The tokens are to be shown, or hidden again.
    RevealPressed,
    /// Everything is to be forgotten.
    WipePressed,
    /// The page is being left.
    Left,
    /// A second went by.
    Ticked,
}

/// What the shell shall do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Draw randomness and answer with [`Msg::Drawn`] or [`Msg::NothingDrawn`].
    Draw,
    /// Keep the record under the key, then leave; where the browser keeps nothing, stay and say [`Msg::StorageRefused`].
    Depart {
        /// The key in sessionStorage.
        key: String,
        /// The record; holds the verifier.
        record: Secret,
        /// The state of the sandbox, if it is where the journey goes.
        sandbox: Option<Secret>,
        /// Where to: an address, or a fragment of this page.
        to: String,
    },
    /// Keep the sandbox and go back to this page with its answer; where the browser keeps nothing, stay and say
    /// [`Msg::StorageRefused`].
    Return {
        /// The state of the sandbox, which knows the code.
        sandbox: Secret,
        /// The address of this page, with the answer.
        to: Secret,
    },
    /// Keep this text under this key, in place of what was there: that goes even where the browser keeps nothing new.
    Keep {
        /// The key in sessionStorage.
        key: String,
        /// The text.
        text: String,
    },
    /// Delete what is kept under this key.
    Forget(String),
    /// Keep the state of the sandbox under [`SANDBOX`]. Where that fails, a reload forgets the sandbox.
    KeepSandbox(Secret),
    /// Hand the simulated answer over after this time.
    AnswerLater {
        /// After how many milliseconds.
        after_ms: u32,
        /// To which request.
        ticket: u32,
        /// The status; `None` where the connection broke before it.
        status: Option<u16>,
        /// The body.
        body: Secret,
    },
    /// Send a form with POST, or a call with GET or POST, and answer with [`Msg::Arrived`] or [`Msg::Unanswered`].
    Send {
        /// For the answer.
        ticket: u32,
        /// The address: of a host in the table, or of this page's own relay.
        address: String,
        /// Whether it is a POST.
        post: bool,
        /// The form.
        form: Option<Secret>,
        /// The header `Authorization`.
        authorization: Option<Secret>,
    },
    /// Ask whether there is a relay and answer with [`Msg::RelayAnswered`].
    ProbeRelay,
    /// Move the focus to where things stand now.
    Focus,
    /// Move the focus to what says why nothing could begin.
    FocusTrouble,
}

fn exists(name: &str) -> bool {
    scopes::catalogue().find(name).is_some()
}

impl Connect {
    /// The first state, from what the browser kept and brought back.
    pub fn init(stored: StoredState, now_ms: u64) -> (Self, Vec<Effect>) {
        // The program may have taken long to load; never later than now, whatever the clock did.
        let now_ms = stored.came_ms.map_or(now_ms, |came_ms| came_ms.min(now_ms));
        let mut connect = Self::default();
        let mut effects = Vec::new();
        connect.sandbox = stored.sandbox.and_then(|text| Sandbox::from_text(&text, exists));
        connect.faults = connect.sandbox.iter().flat_map(Sandbox::faults).collect();
        if let Some(text) = stored.transcript {
            connect.transcript = serde_json::from_str(&text).unwrap_or_default();
            effects.push(Effect::Forget(TRANSCRIPT.into()));
        }
        let answer =
            stored.answer.and_then(|(query, fragment)| AuthorizationResponse::read(&query, &fragment));
        let own_key = answer.as_ref().and_then(AuthorizationResponse::storage_key);
        let mut own_record = None;
        for (key, text) in stored.records {
            let record = Record::from_text(&text);
            if Some(&key) == own_key.as_ref() {
                own_record = Some(record);
            } else if is_over(&record, now_ms) {
                effects.push(Effect::Forget(key));
            } else if let Record::Waiting(pending) = record {
                connect.waiting.insert(key, (pending.started_at_ms(), pending.backend()));
            }
        }
        if let Some(answer) = answer {
            // Whatever becomes of the answer, "Sign in again" begins as that sign-in began.
            match &own_record {
                Some(Record::Waiting(pending)) => {
                    connect.backend = pending.backend();
                    connect.access_type = pending.access_type();
                    connect.consent = pending.consent();
                }
                Some(Record::Spent { backend, .. } | Record::Expired { backend, .. }) => {
                    connect.backend = *backend
                }
                Some(Record::Unreadable) | None => {}
            }
            if let Some(key) = own_key.filter(|_| own_record.is_some()) {
                let spent = Record::Spent { at_ms: now_ms, backend: connect.backend };
                effects.push(Effect::Keep { key, text: spent.to_text() });
            }
            effects.extend(connect.arrive(&answer, own_record, now_ms));
        }
        (connect, effects)
    }

    fn arrive(&mut self, answer: &AuthorizationResponse, record: Option<Record>, now_ms: u64) -> Vec<Effect> {
        self.note(now_ms, "Came back to this page with an answer. It was taken out of the address bar.");
        match answer.judge(record, now_ms) {
            Ok(Outcome::Code(code)) => {
                self.note(now_ms, &format!("state matches. Zoho gave a code in {}.", code.center()));
                self.returned(code)
            }
            Ok(Outcome::OtherCenter(crossing)) => {
                self.note(now_ms, &crossing.words());
                self.place = Place::DataCenterChange(Box::new(crossing));
                vec![Effect::Focus]
            }
            Ok(Outcome::Denied(denial)) => {
                self.note(now_ms, &denial.words());
                self.place = Place::Denied(denial);
                vec![Effect::Focus]
            }
            Err(refusal) => {
                self.note(now_ms, &refusal.words());
                self.place = Place::Refused(refusal);
                vec![Effect::Focus]
            }
        }
    }

    fn returned(&mut self, code: ValidatedCode) -> Vec<Effect> {
        let probe = code.backend() == Backend::Zoho && self.relay == Relay::Unknown;
        self.place = Place::Returned { code: Box::new(code), sent: 0 };
        let mut effects = vec![Effect::Focus];
        if probe {
            effects.push(Effect::ProbeRelay);
        }
        effects
    }

    /// Takes a fact in and says what shall be done.
    pub fn update(&mut self, msg: Msg, around: Around<'_>) -> Vec<Effect> {
        let before = self.trouble.clone();
        let mut effects = self.take(msg, around);
        // What could not begin is said where it was pressed, not where things stand.
        if self.trouble.is_some() && self.trouble != before
            || effects == [Effect::Focus] && self.trouble.is_some()
        {
            effects.retain(|effect| *effect != Effect::Focus);
            effects.push(Effect::FocusTrouble);
        }
        effects
    }

    fn take(&mut self, msg: Msg, around: Around<'_>) -> Vec<Effect> {
        let now = around.now_ms;
        match msg {
            Msg::BackendChosen(backend) => self.backend = backend,
            Msg::AccessTypeChosen(access_type) => self.access_type = access_type,
            Msg::ConsentSwitched => self.consent = !self.consent,
            Msg::HomeChosen(home) => self.home = home,
            Msg::FaultSwitched(fault) => return self.switch(fault),
            Msg::SignInPressed => {
                // What is held stays until the person truly leaves: the consent page and `Left` forget it.
                self.trouble = None;
                return match self.beginning(around) {
                    Ok(_) => vec![Effect::Draw],
                    Err(words) => {
                        self.trouble = Some(words);
                        vec![Effect::Focus]
                    }
                };
            }
            Msg::Drawn { state, verifier, seed } => return self.depart(around, state, verifier, seed),
            Msg::NothingDrawn => {
                return self.stay(
                    now,
                    "This browser gave the page no random numbers, and without them nobody can tell your sign-in from a \
                     forged one. Nothing was sent. Use a current browser.",
                );
            }
            Msg::StorageRefused => {
                let mut effects = self.forget_waiting();
                self.close_consent();
                effects.extend(self.stay(
                    now,
                    "This browser forbids the page to keep anything, or its storage for this page is full, so it could not \
                     know its own sign-in again after you come back. Nothing was sent. Allow this page to store data, or \
                     leave the private window; if the storage is full, close this tab and open a new one.",
                ));
                return effects;
            }
            Msg::Decided(decision) => return self.decide(decision, around),
            Msg::DataCenterChangeConfirmed => {
                if let Place::DataCenterChange(crossing) = std::mem::take(&mut self.place) {
                    self.note(now, "The crossing to the other data center was confirmed.");
                    return self.returned(crossing.confirm());
                }
            }
            Msg::SecretTyped(text) => {
                self.client_secret = (!text.expose().trim().is_empty()).then_some(text);
            }
            Msg::ActionPressed(action) => return self.start(action, now),
            Msg::RoutePressed(route) => return self.send(route, now),
            Msg::Arrived { ticket, status, body } => {
                if let Some(running) = self.running.take_if(|running| running.ticket == ticket) {
                    return self.settle(running, status, body.expose(), now);
                }
            }
            Msg::Unanswered { ticket } => {
                if let Some(running) = self.running.take_if(|running| running.ticket == ticket) {
                    self.unanswered(running, now);
                    return vec![Effect::Focus];
                }
            }
            Msg::AnswerPasted(text) => return self.pasted(text.expose(), now),
            Msg::RelayAnswered(there) => {
                self.relay = if there { Relay::There } else { Relay::Absent };
            }
            Msg::RevealPressed => {
                if let Place::Connected(connected) = &mut self.place {
                    connected.revealed = !connected.revealed;
                }
            }
            Msg::WipePressed => return self.wipe(now),
            // The transcript stays: it holds nothing secret, and the browser may bring the page back as it was.
            Msg::Left => self.forget(),
            Msg::Ticked => return self.let_go_of_the_old(now),
        }
        Vec::new()
    }

    /// Takes the verifiers out of the records of sign-ins from which no answer would be taken any more. What is left tells
    /// a late answer from a foreign one.
    fn let_go_of_the_old(&mut self, now_ms: u64) -> Vec<Effect> {
        let (old, waiting) = std::mem::take(&mut self.waiting)
            .into_iter()
            .partition(|(_, (began_ms, _))| now_ms.saturating_sub(*began_ms) > LONGEST_ABSENCE_MS);
        self.waiting = waiting;
        let old: BTreeMap<String, (u64, Backend)> = old;
        old.into_iter()
            .map(|(key, (began_ms, backend))| Effect::Keep {
                key,
                text: Record::Expired { began_ms, backend }.to_text(),
            })
            .collect()
    }

    /// Deletes the records of all sign-ins that wait in this tab.
    fn forget_waiting(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.waiting).into_keys().map(Effect::Forget).collect()
    }

    /// Says why the sign-in does not begin.
    fn stay(&mut self, now_ms: u64, words: &str) -> Vec<Effect> {
        self.note(now_ms, words);
        self.trouble = Some(words.into());
        vec![Effect::Focus]
    }

    /// Forgets all that is held, in memory and in the tab's storage, and says what is out of this page's reach.
    fn wipe(&mut self, now_ms: u64) -> Vec<Effect> {
        let lives_on = self.lives_on();
        self.forget();
        self.sandbox = None;
        let words = "Codes, tokens, the secret, waiting sign-ins and the sandbox are gone from this tab. What you copied is \
                     still in the clipboard; what happened stays listed below, without secrets.";
        self.note(now_ms, "Everything was wiped.");
        let words = if lives_on { format!("{words} {LIVES_ON}") } else { words.to_owned() };
        self.told = Some(Told { good: true, words, causes: Vec::new() });
        let mut effects = self.forget_waiting();
        effects.extend([Effect::Forget(SANDBOX.into()), Effect::Focus]);
        effects
    }

    /// Whether Zoho has given a refresh token that was not revoked here: forgetting it does not end it.
    pub fn lives_on(&self) -> bool {
        matches!(&self.place, Place::Connected(connected)
            if connected.client.backend == Backend::Zoho && !connected.revoked && connected.refresh_token().is_some())
    }

    /// Forgets codes, tokens and the secret, and what was said about them.
    fn forget(&mut self) {
        self.place = Place::Idle;
        self.trouble = None;
        self.told = None;
        self.running = None;
        self.drop_secret();
        self.read_paste = None;
    }

    /// In memory until the answer, and no longer; the field is drawn anew, so that it does not look filled.
    fn drop_secret(&mut self) {
        self.client_secret = None;
        self.secrets_dropped = self.secrets_dropped.wrapping_add(1);
    }

    fn note(&mut self, at_ms: u64, text: &str) {
        self.transcript.push(Line { at_ms, text: secret::mask(text).0 });
    }

    fn switch(&mut self, fault: Fault) -> Vec<Effect> {
        let on = !self.faults.remove(&fault);
        if on {
            self.faults.insert(fault);
        }
        match &mut self.sandbox {
            Some(sandbox) => {
                sandbox.set_fault(fault, on);
                vec![Effect::KeepSandbox(Secret::new(sandbox.to_text()))]
            }
            None => Vec::new(),
        }
    }

    /// What will be asked for: the chosen scopes, or those that prove a token.
    pub fn scopes(draft: &Draft) -> Vec<String> {
        let chosen: Vec<String> = draft.scopes.iter().map(|scope| scope.name.clone()).collect();
        if chosen.is_empty() {
            PROVING_SCOPES.iter().map(|scope| (*scope).to_owned()).collect()
        } else {
            chosen
        }
    }

    fn beginning(&self, around: Around<'_>) -> Result<AuthorizationParams, String> {
        let redirect_uri = RedirectUri::of_page(around.page).map_err(|why| why.words())?;
        let center = match (self.backend, around.draft.center) {
            (_, Some(center)) => center,
            (Backend::Sandbox, None) => DataCenter::Us,
            (Backend::Zoho, None) => {
                return Err("Data center: none is chosen. Choose the one of your org.".into());
            }
        };
        Ok(AuthorizationParams {
            backend: self.backend,
            center,
            client_id: around.draft.client_id(),
            redirect_uri,
            scopes: Self::scopes(around.draft),
            access_type: self.access_type,
            consent: self.consent,
            started_at_ms: around.now_ms,
        })
    }

    fn depart(
        &mut self,
        around: Around<'_>,
        state: Entropy,
        verifier: Entropy,
        seed: Entropy,
    ) -> Vec<Effect> {
        let mut beginning = match self.beginning(around) {
            Ok(beginning) => beginning,
            Err(words) => {
                self.trouble = Some(words);
                return vec![Effect::Focus];
            }
        };
        if self.backend == Backend::Sandbox {
            beginning.client_id = self.furnish(seed, around.page, beginning.center);
        }
        let pending = match PendingAuthorization::begin(beginning, state, verifier) {
            Ok(pending) => pending,
            Err(why) => {
                self.trouble = Some(why.words());
                return vec![Effect::Focus];
            }
        };
        let (to, sandbox) = match pending.target() {
            AuthorizationTarget::Zoho(request) => (request.url(), None),
            AuthorizationTarget::Sandbox(request) => {
                let query =
                    request.url().and_then(|url| url.split_once('?').map(|(_, query)| query.to_owned()));
                let location = pending.center().row().location;
                let to = query.map(|query| format!("#{CONSENT_ROUTE}?center={location}&{query}"));
                (to, self.sandbox.as_ref().map(|sandbox| Secret::new(sandbox.to_text())))
            }
        };
        let Some(to) = to else {
            self.trouble = Some("The authorization URL could not be built.".into());
            return vec![Effect::Focus];
        };
        let whose = if pending.backend() == Backend::Sandbox { "the simulated Zoho" } else { "Zoho" };
        let center = pending.center();
        self.note(around.now_ms, &format!("Left for {whose}, {center}, with state and code challenge."));
        let key = pending.storage_key();
        self.waiting.insert(key.clone(), (around.now_ms, self.backend));
        let record = Secret::new(Record::waiting(pending).to_text());
        vec![self.keep_transcript(), Effect::Depart { key, record, sandbox, to }]
    }

    /// Keeps what happened, which is masked, for the page that comes back.
    fn keep_transcript(&self) -> Effect {
        let text = serde_json::to_string(&self.transcript).unwrap_or_default();
        Effect::Keep { key: TRANSCRIPT.into(), text }
    }

    /// Gives the sandbox what a sign-in needs: a client with this page's address, and a person. Gives the client's id.
    fn furnish(&mut self, seed: Entropy, page: &str, center: DataCenter) -> String {
        let home = self.home.unwrap_or(center);
        let faults = self.faults.clone();
        let sandbox = self
            .sandbox
            .get_or_insert_with(|| Sandbox::new(Seed::new(seed.into_bytes()), Config::default(), exists));
        for fault in Fault::ALL {
            sandbox.set_fault(fault, faults.contains(&fault));
        }
        let location = home.row().location;
        if !sandbox.people().iter().any(|person| person.location == location) {
            sandbox.add_person(Person {
                name: "Ada Example".into(),
                email: email_in(home),
                location: location.into(),
                lacks: Vec::new(),
            });
        }
        let known =
            sandbox.clients().iter().find(|client| client.redirect_uris.iter().any(|uri| uri == page));
        if let Some(client) = known {
            return client.id.clone();
        }
        let centers: Vec<DataCenter> = DataCenter::all().collect();
        sandbox.register("Workbench", ClientType::ServerBased, &[page], &centers, false).id
    }

    /// Opens the simulated consent page for the query of its route.
    pub fn open_consent(&mut self, query: &str, around: Around<'_>) -> Vec<Effect> {
        let now_ms = around.now_ms;
        let (center, query) = match query.strip_prefix("center=").and_then(|rest| rest.split_once('&')) {
            Some((location, query)) => (DataCenter::from_location(location), query),
            None => (None, query),
        };
        self.forget();
        self.backend = Backend::Sandbox;
        let lost = || Place::ZohoError {
            title: "Nothing to consent to".into(),
            text: "This tab's sandbox does not know this sign-in. Begin a new one with Sign in.".into(),
        };
        self.place = match (&mut self.sandbox, center) {
            (Some(sandbox), Some(center)) => {
                let home = self.home.unwrap_or(center);
                // After a reload the choice of the home is gone, but not the person.
                let email = sandbox
                    .people()
                    .iter()
                    .rev()
                    .find(|person| person.location == home.row().location)
                    .or(sandbox.people().last())
                    .map(|person| person.email.clone())
                    .unwrap_or_default();
                let target = format!("/oauth/v2/auth?{query}");
                let request = Request::new(Method::Get, center.row().accounts.value, &target, "");
                match sandbox.authorize(&request, &email, now_ms) {
                    AuthorizeOutcome::Consent(page) => Place::Consent(page),
                    AuthorizeOutcome::ErrorPage { title, text } => Place::ZohoError { title, text },
                    // Without a question, as at Zoho when nobody asked for prompt=consent.
                    AuthorizeOutcome::Redirect(to) if leads_back(&to, around.page) => {
                        return self.go_back(to);
                    }
                    AuthorizeOutcome::Redirect(_) => elsewhere(),
                }
            }
            _ => lost(),
        };
        self.consent_opened(now_ms)
    }

    fn consent_opened(&mut self, now_ms: u64) -> Vec<Effect> {
        let words = match &self.place {
            Place::Consent(page) => format!("The simulated consent page of {} opened.", page.center),
            Place::ZohoError { title, text } => format!("The simulated Zoho shows: {title}. {text}"),
            _ => String::new(),
        };
        self.note(now_ms, &words);
        vec![Effect::Focus]
    }

    /// Leaves the simulated consent page without an answer, as the back button does.
    pub fn close_consent(&mut self) {
        if matches!(self.place, Place::Consent(_) | Place::ZohoError { .. }) {
            self.place = Place::Idle;
        }
    }

    fn decide(&mut self, decision: Decision, around: Around<'_>) -> Vec<Effect> {
        let Place::Consent(page) = &self.place else { return Vec::new() };
        let Some(sandbox) = &mut self.sandbox else { return Vec::new() };
        match sandbox.decide(page.id, decision, around.now_ms) {
            AuthorizeOutcome::Redirect(to) if leads_back(&to, around.page) => self.go_back(to),
            AuthorizeOutcome::Redirect(_) => {
                self.place = elsewhere();
                vec![Effect::Focus]
            }
            AuthorizeOutcome::ErrorPage { title, text } => {
                self.place = Place::ZohoError { title, text };
                vec![Effect::Focus]
            }
            AuthorizeOutcome::Consent(_) => Vec::new(),
        }
    }

    /// Goes back to this page with an answer. The code is in the sandbox now, and the sandbox must survive the way.
    fn go_back(&self, to: String) -> Vec<Effect> {
        let kept = self.sandbox.as_ref().map(Sandbox::to_text).unwrap_or_default();
        vec![self.keep_transcript(), Effect::Return { sandbox: Secret::new(kept), to: Secret::new(to) }]
    }

    // ---- Requests and their answers ---------------------------------------------------------------------------

    /// What stands ready to be sent by one of the ways, outside the sandbox.
    pub fn prepared(&self) -> Option<Action> {
        match &self.place {
            Place::Returned { .. } => Some(Action::Exchange),
            Place::Connected(connected) => connected.prepared,
            _ => None,
        }
    }

    /// Whether a request is under way.
    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Whether a client secret was typed.
    pub fn has_secret(&self) -> bool {
        self.client_secret.is_some()
    }

    /// The form of `action`, without the client secret; `None` for a call, and where there is nothing to send.
    pub fn post(&self, action: Action) -> Option<Post> {
        self.post_with(action, None)
    }

    fn post_with(&self, action: Action, client_secret: Option<&Secret>) -> Option<Post> {
        match (&self.place, action) {
            (Place::Returned { code, .. }, Action::Exchange) => Some(token::exchange(code, client_secret)),
            (Place::Connected(connected), Action::Refresh) => {
                let token = connected.refresh_token()?;
                Some(token::refresh(&connected.client, token, client_secret, Some(&connected.asked)))
            }
            (Place::Connected(connected), Action::Revoke) => {
                // An access token of a server-based client cannot be revoked: it dies by itself.
                Some(revoke::request(&connected.client, connected.refresh_token()?))
            }
            _ => None,
        }
    }

    /// The world that the code or the token in hand belongs to. What is chosen above counts for the next sign-in only:
    /// nothing of the sandbox goes out, and nothing of Zoho's goes into it.
    pub fn held_backend(&self) -> Backend {
        match &self.place {
            Place::Returned { code, .. } => code.backend(),
            Place::Connected(connected) => connected.client.backend,
            _ => self.backend,
        }
    }

    /// The commands for the terminal that do what `action` does; in the sandbox none, because no terminal reaches it.
    pub fn commands(&self, action: Action) -> Vec<Command> {
        if self.held_backend() == Backend::Sandbox {
            return Vec::new();
        }
        let shells = Shell::ALL.into_iter();
        if let Action::Verify(call) = action {
            let Place::Connected(connected) = &self.place else { return Vec::new() };
            let Ok(request) = api_call::request(Backend::Zoho, &connected.grant, call) else {
                return Vec::new();
            };
            return shells.map(|shell| command::of_call(&request, shell)).collect();
        }
        let client_secret =
            if action == Action::Revoke { ClientSecret::No } else { ClientSecret::AtThePrompt };
        self.post(action)
            .map(|post| shells.map(|shell| command::of_post(&post, shell, client_secret)).collect())
            .unwrap_or_default()
    }

    /// Why the browser itself cannot send `action`: a sentence or two; `None` where it can.
    pub fn why_not_from_browser(&self, action: Action) -> Option<String> {
        let (Place::Connected(connected), Action::Verify(call)) = (&self.place, action) else { return None };
        match api_call::request(connected.client.backend, &connected.grant, call) {
            Ok(request) if request.from_browser() => None,
            Ok(request) => Some(format!(
                "This page\u{2019}s own security policy lets the browser send to the accounts servers and API domains of the \
                 table only, and {} is neither. The terminal can.",
                request.host()
            )),
            Err(why) => Some(why.words()),
        }
    }

    /// An errand was chosen: in the sandbox it runs at once, outside the ways are shown first.
    fn start(&mut self, action: Action, now_ms: u64) -> Vec<Effect> {
        if self.running.is_some() {
            return Vec::new();
        }
        self.trouble = None;
        self.told = None;
        self.read_paste = None;
        self.drop_secret();
        let backend = self.held_backend();
        if let Place::Connected(connected) = &mut self.place {
            connected.prepared = (backend == Backend::Zoho).then_some(action);
        }
        if backend == Backend::Sandbox { self.run_simulated(action, now_ms) } else { vec![Effect::Focus] }
    }

    fn run_simulated(&mut self, action: Action, now_ms: u64) -> Vec<Effect> {
        let Some(mut sandbox) = self.sandbox.clone() else {
            self.trouble = Some("This tab's sandbox is gone. Begin anew with Sign in.".into());
            return vec![Effect::Focus];
        };
        let (request, what) = if let Action::Verify(call) = action {
            let Place::Connected(connected) = &self.place else { return Vec::new() };
            match api_call::request(Backend::Sandbox, &connected.grant, call) {
                Ok(request) => (Request::of_call(&request), request.url()),
                Err(why) => {
                    self.trouble = Some(why.words());
                    return vec![Effect::Focus];
                }
            }
        } else {
            // The console of the sandbox is at hand: its secret needs no typing.
            let secret = self
                .post(action)
                .and_then(|post| {
                    let id = post.fields().iter().find(|field| field.name == "client_id")?;
                    let client = sandbox.clients().iter().find(|client| client.id == id.value().expose())?;
                    Some(sandbox.client_secret(client, post.center()))
                })
                .map(Secret::new);
            let Some(post) = self.post_with(action, secret.as_ref()) else { return Vec::new() };
            (Request::of_post(&post), post.url())
        };
        let Response { status, body, delay_ms, cut, .. } = {
            let response = sandbox.handle(&request, now_ms);
            Response { body: response.arrived().to_owned(), ..response }
        };
        self.note(now_ms, &format!("{}: sent to the simulated {what}", action.title()));
        let ticket = self.sending(action, None, now_ms, true);
        let kept = Secret::new(sandbox.to_text());
        self.sandbox = Some(sandbox);
        let later = Effect::AnswerLater {
            after_ms: u32::try_from(delay_ms).unwrap_or(u32::MAX),
            ticket,
            status: cut.is_none().then_some(status),
            body: Secret::new(body),
        };
        vec![Effect::KeepSandbox(kept), later]
    }

    fn sending(&mut self, action: Action, route: Option<Route>, now_ms: u64, secret_sent: bool) -> u32 {
        self.tickets = self.tickets.wrapping_add(1);
        self.running = Some(Running {
            ticket: self.tickets,
            action,
            route,
            sent_at_ms: Some(now_ms),
            secret_sent: Some(secret_sent),
        });
        self.tickets
    }

    fn send(&mut self, route: Route, now_ms: u64) -> Vec<Effect> {
        let Some(action) = self.prepared() else { return Vec::new() };
        if self.running.is_some() || route == Route::Terminal || self.held_backend() == Backend::Sandbox {
            return Vec::new();
        }
        self.trouble = None;
        self.told = None;
        self.read_paste = None;
        if let Action::Verify(call) = action {
            let Place::Connected(connected) = &self.place else { return Vec::new() };
            return match api_call::request(Backend::Zoho, &connected.grant, call) {
                Ok(request) if !request.from_browser() => Vec::new(),
                Ok(request) => {
                    let (address, authorization) = (request.url(), request.authorization());
                    self.note(now_ms, &format!("Sent to {address}"));
                    let ticket = self.sending(action, Some(route), now_ms, false);
                    let post = call.method == facts::Method::Post;
                    vec![Effect::Send {
                        ticket,
                        address,
                        post,
                        form: None,
                        authorization: Some(authorization),
                    }]
                }
                Err(why) => {
                    self.trouble = Some(why.words());
                    vec![Effect::Focus]
                }
            };
        }
        let secret = if action == Action::Revoke { None } else { self.client_secret.clone() };
        let Some(post) = self.post_with(action, secret.as_ref()) else { return Vec::new() };
        let address = post.address(route);
        self.note(now_ms, &format!("{}: sent to {address}", action.title()));
        let ticket = self.sending(action, Some(route), now_ms, secret.is_some());
        vec![Effect::Send { ticket, address, post: true, form: Some(post.body()), authorization: None }]
    }

    fn unanswered(&mut self, running: Running, now_ms: u64) {
        // Whether it arrived is not known, so it counts as sent: a code is used once.
        if let Place::Returned { sent, .. } = &mut self.place {
            *sent += 1;
        }
        let burnt = if running.action == Action::Exchange {
            " If the request arrived, the code is used up: if the terminal answers invalid_code now, sign in again and go \
             straight to the terminal."
        } else {
            ""
        };
        // The relay is of this page's own origin: no rule of the browser keeps its answer from the page.
        let (words, causes) = if running.route == Some(Route::Relay) {
            let words = "This page\u{2019}s own host gave no answer: it cannot be reached, or the way from there to Zoho is \
                         broken. Go on from the browser; the terminal needs neither.";
            (words, Vec::new())
        } else {
            let words = "The browser gave the page no answer to read. It does not say why: the network may have failed, or \
                         Zoho does not let pages of other hosts read its answers (CORS). The terminal has neither limit.";
            (words, running.action.causes_of_silence())
        };
        let words = format!("{words}{burnt}");
        self.note(now_ms, &words);
        self.told = Some(Told { good: false, words, causes });
    }

    fn settle(&mut self, running: Running, status: Option<u16>, body: &str, now_ms: u64) -> Vec<Effect> {
        match running.action {
            Action::Exchange | Action::Refresh => {
                let Some(post) = self.post(running.action) else { return Vec::new() };
                let answer = token::process(post.context(), status, body, now_ms);
                self.take_tokens(running, answer, now_ms)
            }
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
        // When it was sent, and with which secret, nobody told us.
        let route = Some(Route::Terminal);
        let running = Running { ticket: 0, action, route, sent_at_ms: None, secret_sent: None };
        let read = match action {
            Action::Exchange | Action::Refresh => {
                let Some(post) = self.post(action) else { return Vec::new() };
                token::process_pasted(post.context(), text, now_ms)
                    .map(|answer| self.take_tokens(running, answer, now_ms))
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
            self.running = None;
            self.read_paste = Some(Secret::new(text));
        }
        read.unwrap_or_else(|nothing| {
            self.told = Some(Told { good: false, words: nothing.words(), causes: Vec::new() });
            vec![]
        })
    }

    fn take_tokens(&mut self, running: Running, answer: TokenResponse, now_ms: u64) -> Vec<Effect> {
        self.drop_secret();
        let words = match (&answer, running.action) {
            (TokenResponse::Unreadable(_) | TokenResponse::Html { .. }, Action::Exchange) => format!(
                "{} If Zoho took the code all the same, it is used up: if the next try answers invalid_code, sign in again.",
                answer.words()
            ),
            _ => answer.words(),
        };
        self.note(now_ms, &words);
        if let TokenResponse::Granted(grant) = answer {
            self.told = Some(Told { good: true, words, causes: Vec::new() });
            self.place = match std::mem::take(&mut self.place) {
                Place::Returned { code, .. } => Place::Connected(Box::new(Connected {
                    client: Client::of(&code),
                    asked: code.asked().to_vec(),
                    grant: *grant,
                    revealed: false,
                    refreshed: 0,
                    verified: false,
                    revoked: false,
                    prepared: None,
                })),
                Place::Connected(mut connected) => {
                    connected.grant = connected.grant.clone().renewed(*grant);
                    connected.refreshed += 1;
                    connected.verified = false;
                    connected.revoked = false;
                    connected.prepared = None;
                    Place::Connected(connected)
                }
                other => other,
            };
            return vec![Effect::Focus];
        }
        let secret_sent = running.secret_sent;
        let known = match &mut self.place {
            Place::Returned { code, sent } => {
                let at_ms = running.sent_at_ms.unwrap_or(now_ms);
                let mut known = token::attempt_facts(code, at_ms, *sent, secret_sent);
                if running.sent_at_ms.is_none() {
                    known.code_age_ms = None;
                }
                *sent += 1;
                known
            }
            _ => AttemptFacts { secret_sent, ..AttemptFacts::default() },
        };
        let error = if let TokenResponse::Refused(refused) = &answer { refused.error } else { None };
        self.tell_refusal(words, error, answer.causes(&known));
        vec![Effect::Focus]
    }

    /// Says a refusal and its causes. After a revocation here the cause is known, and no other is worth a look.
    fn tell_refusal(&mut self, words: String, error: Option<Error>, causes: Vec<RankedCause>) {
        let revoked = matches!(&self.place, Place::Connected(connected) if connected.revoked)
            && matches!(error, Some(Error::InvalidToken | Error::InvalidRefreshToken | Error::UnknownToken));
        self.told = Some(if revoked {
            let words = format!("{words} It was revoked here before: that is why.");
            Told { good: false, words, causes: Vec::new() }
        } else {
            Told { good: false, words: words + &self.faults_that_are_on(), causes }
        });
    }

    /// What was made to go wrong in the sandbox, for those who have forgotten it: a sentence with a blank before it, or
    /// nothing.
    pub fn faults_that_are_on(&self) -> String {
        if self.held_backend() == Backend::Zoho || self.faults.is_empty() {
            return String::new();
        }
        let titles: Vec<&str> = self.faults.iter().map(|fault| fault.words()).collect();
        format!(" In the sandbox this is switched on: {}.", titles.join("; "))
    }

    fn take_call(&mut self, answer: &api_call::ApiResponse, now_ms: u64) -> Vec<Effect> {
        self.drop_secret();
        let good = *answer == api_call::ApiResponse::Works;
        let mut known = AttemptFacts::default();
        if let Place::Connected(connected) = &mut self.place {
            connected.verified |= good;
            known.token_expired = connected.grant.left_ms(now_ms).map(|left| left == 0);
            if good {
                connected.prepared = None;
            }
        }
        self.note(now_ms, &answer.words());
        if good {
            self.told = Some(Told { good, words: answer.words(), causes: Vec::new() });
        } else {
            let error = if let api_call::ApiResponse::Refused { error, .. } = answer { *error } else { None };
            self.tell_refusal(answer.words(), error, answer.causes(&known));
        }
        vec![Effect::Focus]
    }

    fn take_revocation(&mut self, answer: &RevocationResponse, now_ms: u64) -> Vec<Effect> {
        self.drop_secret();
        self.note(now_ms, &answer.words());
        if matches!(answer, RevocationResponse::Revoked { .. }) {
            if let Place::Connected(connected) = &mut self.place {
                connected.revoked = true;
                connected.prepared = None;
            }
            self.told = Some(Told { good: true, words: answer.words(), causes: Vec::new() });
        } else {
            let error = answer.error();
            let causes =
                error.map(|error| cause::ranked(error, &AttemptFacts::default())).unwrap_or_default();
            self.tell_refusal(answer.words(), error, causes);
        }
        vec![Effect::Focus]
    }

    // ---- What is shown ----------------------------------------------------------------------------------------

    /// Whether something on the page changes by itself every second, or a record waits for its time to be over.
    pub fn needs_clock(&self) -> bool {
        !self.waiting.is_empty()
            || matches!(self.place, Place::DataCenterChange(_) | Place::Returned { .. } | Place::Connected(_))
    }

    /// How many of the six stages are behind: left, came back, exchanged, verified, refreshed, cleaned up.
    pub fn stages(&self) -> [(&'static str, bool); 6] {
        let connected = if let Place::Connected(connected) = &self.place { Some(connected) } else { None };
        let back = matches!(
            self.place,
            Place::Returned { .. } | Place::DataCenterChange(_) | Place::Connected(_) | Place::Denied(_)
        );
        // An answer that was refused proves no way out of this page.
        let left = back || matches!(self.place, Place::Consent(_) | Place::ZohoError { .. });
        [
            ("leave with state and challenge", left),
            ("come back", back),
            ("exchange the code", connected.is_some()),
            ("call an API", connected.is_some_and(|connected| connected.verified)),
            ("refresh", connected.is_some_and(|connected| connected.refreshed > 0)),
            ("revoke", connected.is_some_and(|connected| connected.revoked)),
        ]
    }

    /// What happened, for a support ticket. Secrets were masked before it was kept.
    pub fn transcript_markdown(&self) -> String {
        let mut text = String::from("# Sign-in transcript, Zoho OAuth Workbench\n\n");
        let begin = self.transcript.first().map_or(0, |line| line.at_ms);
        text.push_str("Times are seconds since the first line.\n\n");
        for line in &self.transcript {
            let tenths = line.at_ms.saturating_sub(begin) / 100;
            text.push_str(&format!("- {}.{} s: {}\n", tenths / 10, tenths % 10, line.text));
        }
        text
    }
}

impl Connected {
    /// The refresh token, if one was given.
    pub fn refresh_token(&self) -> Option<&Secret> {
        match &self.grant.refresh_token {
            RefreshToken::Given(token) => Some(token),
            RefreshToken::Absent(_) => None,
        }
    }
}

/// Whether the sandbox sends the browser back to this page. It compared the redirect URI with the registered one, but its
/// state lay in a storage; the browser goes nowhere else by its word (RFC 9700 section 4.11.1).
fn leads_back(to: &str, page: &str) -> bool {
    RedirectUri::of_page(page).is_ok_and(|own| own.is_of(to))
}

fn elsewhere() -> Place {
    Place::ZohoError {
        title: "Not back to this page".into(),
        text: "The simulated Zoho would send the browser to another address, so it stays here. Close this tab and begin in \
               a new one."
            .into(),
    }
}

/// The simulated person of a center.
fn email_in(center: DataCenter) -> String {
    format!("ada@{}.example", center.row().location)
}

fn is_over(record: &Record, now_ms: u64) -> bool {
    match record {
        Record::Waiting(pending) => now_ms.saturating_sub(pending.started_at_ms()) > LONGEST_ABSENCE_MS,
        // Kept while its answer could come twice.
        Record::Spent { at_ms, .. } => now_ms.saturating_sub(*at_ms) > LONGEST_ABSENCE_MS,
        // An hour is long enough to say that ten minutes are over.
        Record::Expired { began_ms, .. } => now_ms.saturating_sub(*began_ms) > 6 * LONGEST_ABSENCE_MS,
        Record::Unreadable => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use facts::error::Kind as Cause;

    const PAGE: &str = "https://host/path/";

    fn around(draft: &Draft, now_ms: u64) -> Around<'_> {
        Around { draft, page: PAGE, now_ms }
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
            let (connect, effects) = Connect::init(stored, now_ms);
            self.carry_out(effects);
            connect
        }
    }

    fn back_in(browser: &mut Browser, draft: &Draft, home: Option<DataCenter>) -> Connect {
        let mut connect = Connect::default();
        let _ = connect.update(Msg::HomeChosen(home), around(draft, 0));
        assert_eq!(connect.update(Msg::SignInPressed, around(draft, 1_000)), [Effect::Draw]);
        browser.carry_out(connect.update(drawn(1), around(draft, 1_000)));
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        browser.carry_out(connect.open_consent(&query, around(draft, 2_000)));
        assert!(matches!(connect.place, Place::Consent(_)), "{:?}", connect.place);
        browser.carry_out(connect.update(Msg::Decided(Decision::Accept), around(draft, 3_000)));
        browser.load(4_000)
    }

    fn answered(connect: &mut Connect, effects: Vec<Effect>, draft: &Draft, now_ms: u64) {
        for effect in effects {
            if let Effect::AnswerLater { ticket, status, body, .. } = effect {
                let _ = connect.update(Msg::Arrived { ticket, status, body }, around(draft, now_ms));
            }
        }
    }

    /// The verifier is in the record: it goes when no answer would be taken any more, without the page being loaded again.
    #[test]
    fn r4_no_verifier_is_kept_longer_than_its_answer_would_be_taken() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = Connect::default();
        assert!(!connect.needs_clock());
        let _ = connect.update(Msg::SignInPressed, around(&draft, 1_000));
        browser.carry_out(connect.update(drawn(1), around(&draft, 1_000)));
        let verifiers =
            |browser: &Browser| browser.records.iter().filter(|(_, text)| text.contains("verifier")).count();
        assert!(connect.needs_clock());
        browser.carry_out(connect.update(Msg::Ticked, around(&draft, 1_000 + LONGEST_ABSENCE_MS)));
        assert_eq!(verifiers(&browser), 1);
        // The tab is loaded again while the record is still good, and left open.
        let to = std::mem::take(&mut browser.to);
        let mut other = browser.load(2_000);
        assert!(other.needs_clock());
        browser.carry_out(other.update(Msg::Ticked, around(&draft, 1_001 + LONGEST_ABSENCE_MS)));
        assert_eq!(verifiers(&browser), 0, "{:?}", browser.records);
        assert!(!other.needs_clock());
        let _ = connect.update(Msg::Ticked, around(&draft, 1_001 + LONGEST_ABSENCE_MS));
        assert!(!connect.needs_clock());
        let state = to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        browser.to = format!("{PAGE}?code=x&state={state}&location=us");
        // The answer that comes too late is told why, and gets nothing.
        let late = browser.load(1_002 + LONGEST_ABSENCE_MS).place;
        assert!(matches!(late, Place::Refused(RejectedResponse::Stale { .. })), "{late:?}");
    }

    /// From the way back to the revocation, nothing that the tab keeps holds a verifier, a code, a token or a secret.
    #[test]
    fn r20_what_the_tab_keeps_after_the_return_holds_no_secret() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let Place::Returned { code, .. } = &connect.place else { panic!("{:?}", connect.place) };
        let mut hidden: Vec<String> =
            [code.code(), code.verifier().secret()].map(|secret| secret.expose().to_owned()).into();
        for action in [Action::Exchange, Action::Refresh, Action::Revoke] {
            let effects = connect.update(Msg::ActionPressed(action), around(&draft, 5_000));
            for effect in &effects {
                if let Effect::KeepSandbox(text) = effect {
                    browser.sandbox = Some(text.expose().to_owned());
                }
            }
            answered(&mut connect, effects, &draft, 5_100);
            assert!(connect.told.as_ref().unwrap().good, "{:?}", connect.told);
            if let Place::Connected(connected) = &connect.place {
                hidden.push(connected.grant.access_token.expose().to_owned());
                hidden.extend(connected.refresh_token().map(|token| token.expose().to_owned()));
            }
            let sandbox = connect.sandbox.as_ref().unwrap();
            let client = &sandbox.clients()[0];
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
        assert!(matches!(connect.place, Place::Returned { .. }));
        // What happened before the way out is still told, and nothing of it stays in the storage.
        assert!(connect.transcript_markdown().contains("Left for"), "{}", connect.transcript_markdown());
        assert!(!browser.records.iter().any(|(key, _)| key == TRANSCRIPT));
        // The same address once more.
        assert!(matches!(browser.load(5_000).place, Place::Refused(RejectedResponse::Replayed { .. })));
        // A tab without the record.
        browser.records.clear();
        assert!(matches!(browser.load(5_000).place, Place::Refused(RejectedResponse::UnknownState)));
    }

    /// The stopwatch starts when the answer came, not when the program was loaded.
    #[test]
    fn the_age_of_the_code_counts_the_loading() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = Connect::default();
        let _ = connect.update(Msg::SignInPressed, around(&draft, 1_000));
        browser.carry_out(connect.update(drawn(1), around(&draft, 1_000)));
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        browser.carry_out(connect.open_consent(&query, around(&draft, 2_000)));
        browser.carry_out(connect.update(Msg::Decided(Decision::Accept), around(&draft, 3_000)));
        let query = browser.to.strip_prefix(PAGE).unwrap().to_owned();
        let stored = StoredState {
            answer: Some((query, String::new())),
            came_ms: Some(4_000),
            records: browser.records.clone(),
            sandbox: browser.sandbox.clone(),
            transcript: None,
        };
        let (connect, _) = Connect::init(stored, 9_000);
        let Place::Returned { code, .. } = &connect.place else { panic!("{:?}", connect.place) };
        assert_eq!(code.age_ms(9_000), 5_000);
    }

    #[test]
    fn an_answer_after_ten_minutes_is_not_taken() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let _ = back_in(&mut browser, &draft, None);
        let mut again = Browser::default();
        let mut connect = Connect::default();
        let _ = connect.update(Msg::SignInPressed, around(&draft, 0));
        again.carry_out(connect.update(drawn(9), around(&draft, 0)));
        let state = again.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        again.to = format!("{PAGE}?code=x&state={state}&location=us");
        let connect = again.load(LONGEST_ABSENCE_MS + 1);
        assert!(
            matches!(connect.place, Place::Refused(RejectedResponse::Stale { .. })),
            "{:?}",
            connect.place
        );
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
            let _ = connect.update(Msg::BackendChosen(Backend::Zoho), around(&draft, 0));
            let _ = connect.update(Msg::SignInPressed, around(&draft, 0));
            browser.carry_out(connect.update(drawn(4), around(&draft, 0)));
            let state = browser.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
            let code = format!("1000.{:032x}.{:032x}", 1, 2);
            browser.to = format!("{PAGE}?code={code}&state={state}{more}");
            let mut connect = browser.load(1_000);
            assert!(matches!(connect.place, Place::Refused(_)), "{more}: {:?}", connect.place);
            assert_eq!(connect.prepared(), None);
            for route in [Route::Relay, Route::Direct, Route::Terminal] {
                assert_eq!(connect.update(Msg::RoutePressed(route), around(&draft, 1_100)), []);
            }
            assert!(!format!("{connect:?}").contains(&code));
            browser.to = format!("{PAGE}?code={code}&state={state}&location=eu");
            let again = browser.load(2_000).place;
            assert!(matches!(again, Place::Refused(RejectedResponse::Replayed { .. })), "{more}: {again:?}");
        }
    }

    #[test]
    fn another_center_is_a_step_to_confirm() {
        let (draft, mut browser) =
            (Draft { center: Some(DataCenter::Us), ..Draft::default() }, Browser::default());
        let mut connect = back_in(&mut browser, &draft, Some(DataCenter::In));
        assert!(matches!(connect.place, Place::DataCenterChange(_)), "{:?}", connect.place);
        let _ = connect.update(Msg::DataCenterChangeConfirmed, around(&draft, 5_000));
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), around(&draft, 6_000));
        answered(&mut connect, effects, &draft, 6_100);
        let Place::Connected(connected) = &connect.place else { panic!("{:?}", connect.place) };
        assert_eq!(connected.client.center, DataCenter::In);
    }

    /// Who shall answer the next sign-in has no part in what is held from the last one.
    #[test]
    fn what_is_held_stays_in_its_backend() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), around(&draft, 4_500));
        assert_eq!(connect.held_backend(), Backend::Sandbox);
        assert!(connect.commands(Action::Exchange).is_empty());
        for route in [Route::Relay, Route::Direct] {
            assert_eq!(connect.update(Msg::RoutePressed(route), around(&draft, 4_600)), []);
        }
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), around(&draft, 5_000));
        assert!(effects.iter().any(|effect| matches!(effect, Effect::AnswerLater { .. })), "{effects:?}");
        answered(&mut connect, effects, &draft, 5_100);
        assert!(matches!(connect.place, Place::Connected(_)));
        assert_eq!(connect.held_backend(), Backend::Sandbox);
    }

    /// Where nobody asked for prompt=consent, the second sign-in comes back at once, with a code that is good.
    #[test]
    fn a_second_sign_in_without_consent_is_answered() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), around(&draft, 5_000));
        if let Some(Effect::KeepSandbox(kept)) = effects.first() {
            browser.sandbox = Some(kept.expose().to_owned());
        }
        answered(&mut connect, effects, &draft, 5_100);
        let _ = connect.update(Msg::ConsentSwitched, around(&draft, 5_200));
        assert_eq!(connect.update(Msg::SignInPressed, around(&draft, 6_000)), [Effect::Draw]);
        browser.carry_out(connect.update(drawn(7), around(&draft, 6_000)));
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        browser.carry_out(connect.open_consent(&query, around(&draft, 7_000)));
        let mut connect = browser.load(8_000);
        assert!(matches!(connect.place, Place::Returned { .. }), "{:?}", connect.place);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), around(&draft, 9_000));
        answered(&mut connect, effects, &draft, 9_100);
        let Place::Connected(connected) = &connect.place else { panic!("{:?}", connect.told) };
        assert!(matches!(connected.grant.refresh_token, RefreshToken::Absent(_)));
    }

    /// A sign-in that cannot begin takes nothing away.
    #[test]
    fn what_is_held_goes_only_when_there_is_something_to_leave_for() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), around(&draft, 5_000));
        answered(&mut connect, effects, &draft, 5_100);
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), around(&draft, 5_200));
        assert_ne!(connect.update(Msg::SignInPressed, around(&draft, 6_000)), [Effect::Draw]);
        assert!(matches!(connect.place, Place::Connected(_)));
        assert!(connect.trouble.is_some());
    }

    /// What is refused after a revocation is refused because of it.
    #[test]
    fn a_revocation_is_named_as_the_cause() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let call = api_call::CALLS.iter().find(|call| call.path == "/crm/v8/org").unwrap();
        for (action, good) in [
            (Action::Exchange, true),
            (Action::Verify(call), true),
            (Action::Revoke, true),
            (Action::Verify(call), false),
            (Action::Refresh, false),
            (Action::Revoke, false),
        ] {
            let effects = connect.update(Msg::ActionPressed(action), around(&draft, 5_000));
            answered(&mut connect, effects, &draft, 5_100);
            let told = connect.told.as_ref().unwrap();
            assert_eq!(told.good, good, "{told:?}");
            assert_eq!(told.words.contains("revoked here before"), !good, "{told:?}");
            assert!(told.causes.is_empty(), "{told:?}");
        }
    }

    #[test]
    fn without_a_refresh_token_there_is_nothing_to_revoke() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let _ = connect.update(Msg::FaultSwitched(Fault::NoRefreshToken), around(&draft, 4_500));
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), around(&draft, 5_000));
        answered(&mut connect, effects, &draft, 5_100);
        assert!(matches!(connect.place, Place::Connected(_)));
        assert_eq!(connect.post(Action::Revoke), None);
    }

    #[test]
    fn an_answer_that_comes_after_the_wipe_is_not_taken() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), around(&draft, 5_000));
        let _ = connect.update(Msg::WipePressed, around(&draft, 5_100));
        answered(&mut connect, effects, &draft, 5_200);
        assert!(matches!(connect.place, Place::Idle));
        assert!(
            connect.told.as_ref().unwrap().words.contains("still in the clipboard"),
            "{:?}",
            connect.told
        );
    }

    /// The simulated tokens follow from the seed, and the seed is in the kept sandbox.
    #[test]
    fn r34_no_effect_shows_the_kept_sandbox() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = Connect::default();
        let _ = connect.update(Msg::SignInPressed, around(&draft, 1_000));
        let mut shown = Vec::new();
        let departure = connect.update(drawn(1), around(&draft, 1_000));
        shown.push(format!("{departure:?}"));
        browser.carry_out(departure);
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        let _ = connect.open_consent(&query, around(&draft, 2_000));
        shown.push(format!("{:?}", connect.update(Msg::Decided(Decision::Accept), around(&draft, 3_000))));
        shown.push(format!("{:?}", connect.update(Msg::FaultSwitched(Fault::Slow), around(&draft, 3_000))));
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
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), around(&draft, 5_000));
        let shown = format!("{effects:?}");
        let body = effects.iter().find_map(|effect| match effect {
            Effect::AnswerLater { body, .. } => Some(body.expose().to_owned()),
            _ => None,
        });
        assert!(body.unwrap().contains("access_token") && !shown.contains("access_token"), "{shown}");
        assert!(!shown.contains(&code), "{shown}");
        answered(&mut connect, effects, &draft, 5_100);
        let Place::Connected(connected) = &connect.place else { panic!("{:?}", connect.place) };
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
        let _ = connect.update(Msg::RelayAnswered(true), around(&draft, 1_000));
        let sent = |connect: &mut Connect, route: Route| {
            let effects = connect.update(Msg::RoutePressed(route), around(&draft, 2_000));
            let [Effect::Send { ticket, address, form: Some(form), .. }] = &effects[..] else {
                panic!("{route:?}: {effects:?}")
            };
            let _ = connect.update(Msg::Unanswered { ticket: *ticket }, around(&draft, 3_000));
            assert_eq!(connect.prepared(), Some(Action::Exchange), "the code is gone after {route:?}");
            let told = connect.told.clone().unwrap();
            let kinds: Vec<Cause> = told.causes.iter().map(|ranked| ranked.cause.kind).collect();
            (address.clone(), form.expose().to_owned(), told.words, kinds)
        };
        let (relayed, first, words, kinds) = sent(&mut connect, Route::Relay);
        assert!(words.contains("Go on from the browser") && !words.contains("CORS"), "{words}");
        assert_eq!(kinds, []);
        let (direct, second, words, kinds) = sent(&mut connect, Route::Direct);
        assert!(words.contains("CORS") && words.contains("The terminal has neither limit"), "{words}");
        assert_eq!(kinds, [Cause::NoCors, Cause::Network, Cause::ClientType]);
        assert_eq!(relayed, "relay/ca/oauth/v2/token");
        assert_eq!(direct, "https://accounts.zohocloud.ca/oauth/v2/token");
        assert_eq!(first, second);
        let commands = connect.commands(Action::Exchange);
        assert!(commands.iter().all(|command| command.text.contains(&direct)), "{commands:?}");
        assert_eq!(connect.update(Msg::RoutePressed(Route::Terminal), around(&draft, 4_000)), []);
    }

    /// What the browser may not read is explained by what was sent, and only a code is spoken of as a code.
    #[test]
    fn r30_each_action_says_what_the_browser_may_not_do() {
        let call = |path: &str| api_call::CALLS.iter().find(|call| call.path == path).unwrap();
        let api = Action::Verify(call("/crm/v8/org"));
        let account = Action::Verify(call("/oauth/user/info"));
        for action in [Action::Exchange, Action::Refresh, Action::Revoke, api, account] {
            let words = action.from_the_browser();
            assert_eq!(words.contains("a code is good"), action == Action::Exchange, "{words}");
            assert!(words.contains("terminal"), "{words}");
            let kinds: Vec<Cause> =
                action.causes_of_silence().iter().map(|ranked| ranked.cause.kind).collect();
            let (first, last) = (Cause::NoCors, Cause::ClientType);
            let (first, last) = if action == api { (last, first) } else { (first, last) };
            assert_eq!(kinds, [first, Cause::Network, last], "{action:?}");
        }
        assert!(api.from_the_browser().contains("JavaScript domain of a client-based client"));
    }

    /// A sign-in with Zoho itself that began in Europe, and the state that its answer must have.
    fn away(browser: &mut Browser, draft: &Draft) -> String {
        let mut connect = Connect::default();
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), around(draft, 0));
        let _ = connect.update(Msg::AccessTypeChosen(AccessType::Online), around(draft, 0));
        let _ = connect.update(Msg::ConsentSwitched, around(draft, 0));
        let _ = connect.update(Msg::SignInPressed, around(draft, 0));
        browser.carry_out(connect.update(drawn(4), around(draft, 0)));
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
        let _ = connect.update(Msg::AnswerPasted(Secret::new(log)), around(draft, 4_000));
        assert!(matches!(connect.place, Place::Connected(_)), "{:?}", connect.told);
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
                (connect.backend, connect.access_type, connect.consent),
                (Backend::Zoho, AccessType::Online, false),
                "{answer}: {:?}",
                connect.place
            );
            let transcript = connect.transcript_markdown();
            assert!(transcript.contains("Left for Zoho, Europe") && !transcript.contains("simulated"));
            // The same answer once more, from the consent page that is still in the history.
            let connect = browser.load(at_ms);
            assert!(matches!(connect.place, Place::Refused(_)), "{answer}: {:?}", connect.place);
            assert_eq!(connect.backend, Backend::Zoho);
        }
    }

    /// A secret never outlives the field that it was typed into.
    #[test]
    fn r19_a_typed_secret_goes_with_its_field() {
        let draft = european();
        let mut connect = holding(&draft);
        let typed = |connect: &mut Connect| {
            let _ = connect.update(Msg::ActionPressed(Action::Refresh), around(&draft, 5_000));
            let _ = connect.update(Msg::SecretTyped(Secret::new("s3cret")), around(&draft, 5_000));
            assert!(connect.has_secret());
            connect.secrets_dropped
        };
        for action in [Action::Revoke, Action::Refresh, Action::Verify(&api_call::CALLS[0])] {
            let field = typed(&mut connect);
            let _ = connect.update(Msg::ActionPressed(action), around(&draft, 5_100));
            assert!(!connect.has_secret(), "{action:?}");
            assert_ne!(connect.secrets_dropped, field, "the field of {action:?} looks filled");
            let _ = connect.update(Msg::ActionPressed(Action::Refresh), around(&draft, 5_200));
            let effects = connect.update(Msg::RoutePressed(Route::Direct), around(&draft, 5_300));
            let [Effect::Send { ticket, form: Some(form), .. }] = &effects[..] else { panic!("{effects:?}") };
            assert!(!form.expose().contains("client_secret"));
            let _ = connect.update(Msg::Unanswered { ticket: *ticket }, around(&draft, 5_400));
        }
        // Any answer ends it, too, whatever the answer is.
        for (action, answer) in [
            (Action::Refresh, "{\"error\":\"invalid_client\"}"),
            (Action::Revoke, "{\"status\":\"success\"}"),
            (Action::Verify(&api_call::CALLS[0]), "{\"ZUID\":1}"),
        ] {
            let _ = connect.update(Msg::ActionPressed(action), around(&draft, 6_000));
            let _ = connect.update(Msg::SecretTyped(Secret::new("s3cret")), around(&draft, 6_000));
            let _ = connect.update(Msg::AnswerPasted(Secret::new(answer)), around(&draft, 6_100));
            assert!(!connect.has_secret(), "{action:?}");
        }
    }

    /// A sign-in that does not come to leaving takes nothing that is held, and says why.
    /// Forgetting a refresh token does not end it; and who has run the command twice still holds what came first.
    #[test]
    fn a_refresh_token_that_is_forgotten_is_said_to_live_on() {
        let draft = european();
        let mut connect = holding(&draft);
        assert!(connect.lives_on());
        let _ = connect.update(Msg::WipePressed, around(&draft, 5_000));
        assert!(connect.told.as_ref().unwrap().words.ends_with(LIVES_ON), "{:?}", connect.told);
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
        let _ = connect.update(Msg::AnswerPasted(Secret::new(log)), around(&draft, 3_000));
        assert!(connect.told.as_ref().unwrap().good, "{:?}", connect.told);
        assert!(matches!(connect.place, Place::Connected(_)));
    }

    /// Who has forgotten what was switched on is told with each refusal.
    #[test]
    fn a_fault_that_is_on_is_named_with_the_refusal() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let _ = connect.update(Msg::FaultSwitched(Fault::InvalidClient), around(&draft, 4_500));
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), around(&draft, 5_000));
        answered(&mut connect, effects, &draft, 5_100);
        let words = &connect.told.as_ref().unwrap().words;
        assert!(
            words
                .ends_with(&format!("In the sandbox this is switched on: {}.", Fault::InvalidClient.words())),
            "{words}"
        );
    }

    #[test]
    fn what_is_held_stays_until_the_page_is_left() {
        let draft = european();
        for trouble in [Msg::StorageRefused, Msg::NothingDrawn] {
            let mut connect = holding(&draft);
            assert_eq!(connect.update(Msg::SignInPressed, around(&draft, 5_000)), [Effect::Draw]);
            if trouble == Msg::StorageRefused {
                let _ = connect.update(drawn(9), around(&draft, 5_000));
            }
            let effects = connect.update(trouble, around(&draft, 5_100));
            assert!(connect.trouble.as_ref().unwrap().contains("Nothing was sent."));
            assert_eq!(effects.last(), Some(&Effect::FocusTrouble));
            assert!(matches!(connect.place, Place::Connected(_)));
            let _ = connect.update(Msg::Left, around(&draft, 5_200));
            assert!(matches!(connect.place, Place::Idle));
        }
    }

    /// What the browser keeps for its back button holds no token, code or secret any more.
    #[test]
    fn r20_what_was_left_holds_nothing() {
        let draft = european();
        let mut connect = holding(&draft);
        let _ = connect.update(Msg::ActionPressed(Action::Refresh), around(&draft, 5_000));
        let _ = connect.update(Msg::SecretTyped(Secret::new("s3cret")), around(&draft, 5_000));
        let effects = connect.update(Msg::RoutePressed(Route::Direct), around(&draft, 5_000));
        let [Effect::Send { ticket, .. }] = &effects[..] else { panic!("{effects:?}") };
        assert_eq!(connect.update(Msg::Left, around(&draft, 5_100)), []);
        assert!(matches!(connect.place, Place::Idle));
        assert!(!connect.has_secret() && !connect.is_running() && connect.told.is_none());
        assert_eq!(connect.prepared(), None);
        // What arrives at the page in the browser's cellar is not taken.
        let body = Secret::new("{\"access_token\":\"1000.ee.ff\",\"expires_in\":3600}");
        let late = Msg::Arrived { ticket: *ticket, status: Some(200), body };
        assert_eq!(connect.update(late, around(&draft, 5_200)), []);
        assert!(matches!(connect.place, Place::Idle));
    }

    /// Everything means the storage, too: nothing with a verifier waits there, and no seed of simulated tokens.
    #[test]
    fn wiping_leaves_nothing_in_the_storage() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), around(&draft, 5_000));
        answered(&mut connect, effects, &draft, 5_100);
        let _ = connect.update(Msg::SignInPressed, around(&draft, 5_200));
        browser.carry_out(connect.update(drawn(8), around(&draft, 5_200)));
        assert!(browser.records.iter().any(|(_, text)| text.contains("verifier")));
        assert!(browser.sandbox.is_some() && connect.needs_clock());
        browser.carry_out(connect.update(Msg::WipePressed, around(&draft, 5_300)));
        assert!(!browser.records.iter().any(|(_, text)| text.contains("verifier")));
        assert!(browser.sandbox.is_none() && connect.sandbox.is_none() && !connect.needs_clock());
    }

    /// The state of the sandbox lay in a storage: whatever it says, the browser goes back to this page or nowhere.
    #[test]
    fn r14_the_sandbox_sends_nobody_elsewhere() {
        assert!(leads_back("https://host/path/?code=x#y", PAGE) && leads_back(PAGE, PAGE));
        for to in [
            "https://host/path/../evil?code=x",
            "https://host/path/evil?code=x",
            "https://host/path/.evil.example/",
            "https://host/path?code=x",
            "https://host.evil.example/path/?code=x",
            "https://host/path/@evil?code=x",
        ] {
            assert!(!leads_back(to, PAGE), "{to}");
        }
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let _ = back_in(&mut browser, &draft, None);
        let away = "https://host/path/evil";
        // Somebody registered another address with the client in the kept sandbox, and the consent was given before.
        let kept = browser.sandbox.take().unwrap().replace(PAGE, away);
        let prompts = [("", false), ("&prompt=consent", true)];
        for (prompt, asks) in prompts {
            let stored = StoredState { sandbox: Some(kept.clone()), ..StoredState::default() };
            let (mut connect, _) = Connect::init(stored, 9_000);
            let client = connect.sandbox.as_ref().unwrap().clients()[0].id.clone();
            let query = format!(
                "center=us&response_type=code&client_id={client}&scope=AaaServer.profile.READ&redirect_uri={away}{prompt}"
            );
            let mut effects = connect.open_consent(&query, around(&draft, 9_000));
            assert_eq!(matches!(connect.place, Place::Consent(_)), asks);
            if asks {
                effects = connect.update(Msg::Decided(Decision::Accept), around(&draft, 9_100));
            }
            assert_eq!(effects, [Effect::Focus]);
            assert!(matches!(connect.place, Place::ZohoError { .. }), "{:?}", connect.place);
        }
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
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), around(&draft, 0));
        let _ = connect.update(Msg::SignInPressed, around(&draft, 0));
        browser.carry_out(connect.update(drawn(4), around(&draft, 0)));
        assert!(browser.to.starts_with("https://accounts.zoho.eu/oauth/v2/auth?"), "{}", browser.to);
        assert!(browser.to.contains("code_challenge_method=S256"), "{}", browser.to);
        let state = browser.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        browser.to = format!("{PAGE}?code=1000.{:032x}.{:032x}&state={state}&location=eu", 1, 2);
        let mut connect = browser.load(1_000);
        assert_eq!(connect.prepared(), Some(Action::Exchange));
        let commands = connect.commands(Action::Exchange);
        assert_eq!(commands.len(), 3);
        let _ = connect.update(Msg::SecretTyped(Secret::new("s3cret")), around(&draft, 1_100));
        let effects = connect.update(Msg::RoutePressed(Route::Direct), around(&draft, 1_200));
        let [Effect::Send { ticket, address, post: true, form: Some(form), .. }] = &effects[..] else {
            panic!("{effects:?}")
        };
        assert_eq!(address, "https://accounts.zoho.eu/oauth/v2/token");
        assert!(form.expose().contains("client_secret=s3cret") && form.expose().contains("code_verifier="));
        // The browser could not read it: the page says so, keeps the code and names the danger.
        let _ = connect.update(Msg::Unanswered { ticket: *ticket }, around(&draft, 2_000));
        assert!(connect.told.as_ref().unwrap().words.contains("the code is used up"));
        assert!(matches!(connect.place, Place::Returned { sent: 1, .. }));
        let log = "$ curl …\n{\"error\":\"invalid_code\"}\n$";
        let _ = connect.update(Msg::AnswerPasted(Secret::new(log)), around(&draft, 3_000));
        let told = connect.told.as_ref().unwrap();
        assert!(matches!(told.causes[0].verdict, oauth::cause::Verdict::For(_)), "{told:?}");
        assert!(!connect.has_secret());
        // How old the code was when the terminal sent it is not known; the same paste again is not another sending.
        let of_age = |verdict: &oauth::cause::Verdict| format!("{verdict:?}").contains("request left");
        assert!(!told.causes.iter().any(|ranked| of_age(&ranked.verdict)), "{told:?}");
        let _ = connect.update(Msg::AnswerPasted(Secret::new(format!("{log}\n"))), around(&draft, 3_500));
        assert!(matches!(connect.place, Place::Returned { sent: 2, .. }), "{:?}", connect.place);
        let log = "{\"access_token\":\"1000.aa.bb\",\"refresh_token\":\"1000.cc.dd\",\"scope\":\"A.b.READ\",\
                   \"api_domain\":\"https://www.zohoapis.eu\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
        let _ = connect.update(Msg::AnswerPasted(Secret::new(log)), around(&draft, 4_000));
        assert!(matches!(connect.place, Place::Connected(_)));
    }
}
