//! What the room holds, what can happen in it, and what the shell has to do.

use scan::order::{Map, Set};

use facts::DataCenter;
use oauth::callback::{AccessType, Backend, DataCenterChange, ValidatedCode};
use oauth::pkce::Entropy;
use oauth::token::Route;
use sandbox::{Decision, Fault, Sandbox};
use scan::secret::Secret;
use words::{Message, Text, text};

use super::tokens::InFlight;
use super::{Action, Connected, Exchanged, Outcome, SANDBOX, Simulated, Transcript, simulated};
use crate::setup::Context;

/// What a host with a relay answers to [`RELAY_PROBE`], exactly.
pub const RELAY_GREETING: &str = "zoho-oauth-relay 1";
/// Where a relay is looked for, relative to the page. The file is always published and says `none` where there is no
/// relay: a missing file would be an error on the console of every visitor.
pub const RELAY_PROBE: &str = "relay.txt";

#[derive(Debug, Default)]
pub enum SignInState {
    #[default]
    Idle,
    /// A code from another data center, which the person has to confirm.
    DataCenterChange(Box<DataCenterChange>),
    /// A code, which was sent this many times.
    Returned {
        code: Box<ValidatedCode>,
        sent: u32,
    },
    Connected(Box<Connected>),
    /// Nothing any more: the tokens were revoked here.
    Revoked(Backend),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    #[default]
    Authorize,
    Receive,
    Exchange,
    Call,
    Refresh,
    Revoke,
}

impl Stage {
    pub const ALL: [(Self, Text); 6] = [
        (Self::Authorize, text!("connect-stage-authorize")),
        (Self::Receive, text!("connect-stage-receive")),
        (Self::Exchange, text!("connect-stage-exchange")),
        (Self::Call, text!("connect-stage-call")),
        (Self::Refresh, text!("connect-stage-refresh")),
        (Self::Revoke, text!("connect-stage-revoke")),
    ];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    pub backend: Backend,
    /// `None` for the one of Set up.
    pub center: Option<DataCenter>,
    /// The data center of the simulated account; `None` for the one where the sign-in begins.
    pub home: Option<DataCenter>,
    pub access_type: AccessType,
    pub consent: bool,
}

impl Default for Settings {
    fn default() -> Self {
        let (center, home) = (None, None);
        Self { backend: Backend::Sandbox, center, home, access_type: AccessType::Offline, consent: true }
    }
}

#[derive(Debug, Default)]
pub struct Connect {
    pub settings: Settings,
    /// What a link changed in the settings.
    pub from_link: Vec<Message>,
    pub sign_in: SignInState,
    /// The stages that are behind, and whether each went well the last time.
    pub stages: Map<Stage, bool>,
    /// The stage whose request and response are shown.
    pub stage: Stage,
    /// The last request and response of each stage.
    pub wire: Map<Stage, Exchanged>,
    /// What the simulated Zoho shows. What is held stays under it until the page is left.
    pub simulated: Option<Simulated>,
    pub outcome: Option<Outcome>,
    /// Whether the page's own host passes requests on; `None` until it was asked.
    pub relay: Option<bool>,
    pub transcript: Transcript,
    pub faults: Set<Fault>,
    /// Those that were on when the response came that they change.
    pub(super) in_time: Set<Fault>,
    /// How often a typed secret was dropped: the key of its field, so that it does not look filled.
    pub secrets_dropped: u32,
    pub(super) in_flight: Option<InFlight>,
    pub(super) client_secret: Option<Secret>,
    /// The paste that was read last: the same text again is the same response.
    pub(super) read_paste: Option<Secret>,
    pub(super) sandbox: Option<Sandbox>,
    /// The records that wait in this tab, each with the time at which its sign-in began, and whom it asks (`None` for
    /// another page's): they hold verifiers, and the page deletes them when their time is over even if it is never loaded
    /// again.
    pub(super) waiting: Map<String, (u64, Option<Backend>)>,
    pub(super) tickets: u32,
}

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
    /// `None` for the one of Set up.
    CenterChosen(Option<DataCenter>),
    AccessTypeChosen(AccessType),
    ConsentSwitched,
    HomeChosen(Option<DataCenter>),
    FaultSwitched(Fault),
    StageChosen(Stage),
    /// Time passed in the sandbox, in milliseconds.
    Advanced(u64),
    SignInPressed,
    /// Randomness for the state, the verifier and, if there is none yet, the sandbox; `None` where the browser has none.
    Drawn(Option<[Entropy; 3]>),
    /// The browser does not store anything for this page.
    StorageRefused,
    Decided(Decision),
    DataCenterChangeConfirmed,
    SecretTyped(Secret),
    ActionPressed(Action),
    RoutePressed(Route),
    /// The response to the request with this ticket: status and body, `None` where none could be read.
    Arrived(u32, Option<(Option<u16>, Secret)>),
    /// The output of a terminal was pasted as the response.
    ResponsePasted(Secret),
    RelayProbed(bool),
    RevealPressed,
    WipePressed,
    /// Everything goes back to the start, for the next group.
    ResetPressed,
    Left,
    Ticked,
}

/// What the shell has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Draw randomness and answer with [`Msg::Drawn`].
    Draw,
    /// Keep the texts under their keys, then go to `to`, a URL or a fragment of this page; where the browser stores
    /// nothing, stay and say [`Msg::StorageRefused`].
    Leave {
        keep: Vec<(String, Secret)>,
        to: Secret,
    },
    /// Keep this text under this key. What was there goes even where the browser stores nothing new.
    Keep(String, Secret),
    Forget(String),
    /// Hand the simulated response over after this time.
    RespondLater {
        after_ms: u32,
        ticket: u32,
        /// The status; `None` where the connection broke before it.
        status: Option<u16>,
        body: Secret,
    },
    /// Send a form with POST, or a call with GET or POST, and answer with [`Msg::Arrived`].
    Send {
        ticket: u32,
        /// The URL: of a host in the table, or of this page's own relay.
        address: String,
        post: bool,
        form: Option<Secret>,
        authorization: Option<Secret>,
    },
    /// Ask whether there is a relay and answer with [`Msg::RelayProbed`].
    ProbeRelay,
    /// Move the focus to the heading of what happened last.
    Focus,
}

impl Connect {
    /// Takes in what happened and says what has to be done. What no state waits for changes nothing.
    pub fn update(&mut self, msg: Msg, context: Context<'_>) -> Vec<Effect> {
        let now_ms = context.now_ms;
        match msg {
            Msg::BackendChosen(backend) => {
                // A real sign-in begins where somebody says, not where a simulated one happened to.
                self.settings = Settings { backend, center: None, ..self.settings };
            }
            Msg::AccessTypeChosen(access_type) => self.settings.access_type = access_type,
            Msg::ConsentSwitched => self.settings.consent = !self.settings.consent,
            Msg::CenterChosen(center) => self.settings.center = center,
            Msg::HomeChosen(home) => self.settings.home = home,
            Msg::StageChosen(stage) => self.stage = stage,
            Msg::Advanced(ms) => return self.advance(ms),
            Msg::FaultSwitched(fault) => {
                let mut faults = self.faults.clone();
                faults.toggle(fault);
                return self.set_faults(faults);
            }
            Msg::SignInPressed => {
                return match self.beginning(context) {
                    Ok(_) => vec![Effect::Draw],
                    Err(why) => self.fail(Stage::Authorize, why, now_ms),
                };
            }
            Msg::Drawn(Some(draws)) => {
                return self
                    .depart(context, draws)
                    .unwrap_or_else(|why| self.fail(Stage::Authorize, why, now_ms));
            }
            Msg::Drawn(None) => {
                return self.fail(Stage::Authorize, text!("connect-no-randomness").into(), now_ms);
            }
            Msg::StorageRefused => {
                let mut effects = self.forget_waiting();
                self.simulated = None;
                effects.extend(self.fail(Stage::Authorize, text!("connect-no-storage").into(), now_ms));
                return effects;
            }
            Msg::Decided(decision) => return self.decide(decision, context),
            Msg::DataCenterChangeConfirmed => return self.confirm_data_center(now_ms),
            Msg::SecretTyped(text) => {
                self.client_secret = (!text.expose().trim().is_empty()).then_some(text);
            }
            Msg::ActionPressed(action) => return self.start(action, now_ms),
            Msg::RoutePressed(route) => return self.send(route, now_ms),
            Msg::Arrived(ticket, response) => {
                return match (self.in_flight.take_if(|request| request.ticket == ticket), response) {
                    (Some(request), Some((status, body))) => {
                        self.arrived(request, status, body.expose(), now_ms)
                    }
                    (Some(request), None) => self.unanswered(request, now_ms),
                    (None, _) => Vec::new(),
                };
            }
            Msg::ResponsePasted(text) => return self.pasted(text.expose(), now_ms),
            Msg::RelayProbed(there) => self.relay = Some(there),
            Msg::RevealPressed => {
                if let SignInState::Connected(connected) = &mut self.sign_in {
                    connected.revealed = !connected.revealed;
                }
            }
            Msg::WipePressed => return self.wipe(now_ms),
            Msg::ResetPressed => return self.reset(now_ms),
            // The transcript stays: it holds nothing secret, and the browser may bring the page back as it was.
            Msg::Left => self.forget(),
            Msg::Ticked => return self.expire_waiting(now_ms),
        }
        Vec::new()
    }

    /// Says why nothing begins.
    pub(super) fn fail(&mut self, stage: Stage, why: Message, now_ms: u64) -> Vec<Effect> {
        self.say(Outcome::new(stage, false, text!("connect-nothing-sent"), why), now_ms)
    }

    /// Says what came of a stage.
    pub(super) fn conclude(&mut self, outcome: Outcome, now_ms: u64) -> Vec<Effect> {
        self.stages.insert(outcome.stage, outcome.good);
        self.say(outcome, now_ms)
    }

    fn say(&mut self, mut outcome: Outcome, now_ms: u64) -> Vec<Effect> {
        if self.held_backend() == Backend::Sandbox {
            outcome.message = simulated::as_simulated(outcome.message);
            outcome.more = outcome.more.into_iter().map(simulated::as_simulated).collect();
        }
        self.stage = outcome.stage;
        self.transcript.add(now_ms, &outcome.message);
        self.outcome = Some(outcome);
        vec![Effect::Focus]
    }

    /// Forgets all that is held, in memory and in the tab's storage, and says what is out of this page's reach.
    fn wipe(&mut self, now_ms: u64) -> Vec<Effect> {
        let lives_on = self.lives_on();
        self.forget();
        self.sandbox = None;
        let title = text!("connect-idle-title");
        let mut outcome = Outcome::new(Stage::Authorize, true, title, text!("connect-wiped"));
        outcome.more.extend(lives_on.then(|| text!("connect-lives-on").into()));
        let mut effects = self.forget_waiting();
        effects.push(Effect::Forget(SANDBOX.into()));
        effects.extend(self.say(outcome, now_ms));
        effects
    }

    /// The same for the log, the errors and the settings.
    fn reset(&mut self, now_ms: u64) -> Vec<Effect> {
        let effects = self.wipe(now_ms);
        self.settings = Settings { backend: self.settings.backend, ..Settings::default() };
        self.faults.clear();
        self.from_link.clear();
        self.transcript = Transcript::default();
        effects
    }

    /// Forgets codes, tokens and the secret, and what was said about them.
    fn forget(&mut self) {
        self.sign_in = SignInState::Idle;
        self.stage = Stage::Authorize;
        self.stages.clear();
        self.wire.clear();
        self.in_time.clear();
        self.simulated = None;
        self.in_flight = None;
        self.clear();
    }

    /// Forgets what was said about the last request, and the secret that was typed for it.
    pub(super) fn clear(&mut self) {
        self.outcome = None;
        self.read_paste = None;
        self.drop_secret();
    }

    pub(super) fn drop_secret(&mut self) {
        self.client_secret = None;
        self.secrets_dropped = self.secrets_dropped.wrapping_add(1);
    }

    /// Whether something on the page changes by itself every second, or a record waits for its time to be over.
    pub fn needs_clock(&self) -> bool {
        let shows_time = matches!(
            self.sign_in,
            SignInState::DataCenterChange(_) | SignInState::Returned { .. } | SignInState::Connected(_)
        );
        shows_time || !self.waiting.is_empty()
    }
}
