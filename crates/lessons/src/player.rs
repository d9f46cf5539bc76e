//! A run: the real protocol, played on a sandbox with a clock of its own.
//!
//! Requests are made and responses are read by the code that Test uses; what answers is the sandbox. Everything follows from
//! the setup and the actions, so that a link can open exactly the same state.

use facts::DataCenter;
use facts::endpoint::AUTHORIZE_PATH;
use facts::error::{Error, Step, WORDINGS};
use oauth::api_call::{self, CALLS, Call};
use oauth::authorize::Name;
use oauth::callback::{
    AccessType, AuthorizationParams, AuthorizationResponse, Backend, Outcome, PendingAuthorization, Record,
    RedirectUri, ValidatedCode,
};
use oauth::pkce::{ENTROPY_BYTES, Entropy};
use oauth::token::{self, Grant, Post, TokenResponse};
use oauth::{ErrorResponse, revoke};
use sandbox::{AuthorizeOutcome, ConsentPage, Crm, Decision, Fault, Method, Person, Request, Sandbox};
use scan::secret::Secret;
use words::{Message, Text, msg, text};

use crate::story::{Actor, Kind, Row};
use crate::wire::{self, Kind as Wire, Part};

/// When a run begins, in milliseconds since 1970. What the clock of the class shows is counted from here.
const BEGIN_MS: u64 = 1_800_000_000_000;
/// How long a message is on its way.
const ON_THE_WAY_MS: u64 = 1_000;
const MINUTE_MS: u64 = 60_000;
const DAY_MS: u64 = 86_400_000;
/// The link name of the connection of a class.
const LINK_NAME: &str = "class";
const ADMIN: &str = "Ada Example";
const COLLEAGUE: &str = "Ben Example";
/// Which scopes a run asks for.
const ORG: &str = "ZohoCRM.org.READ";
const MODULES: &str = "ZohoCRM.settings.modules.READ";
/// What [`Flaw::ScopeTypo`] asks for: no such scope is in the catalog.
const TYPO: &str = "ZohoCRM.organisation.READ";

words::choices! {
    /// What can be done. A link names each by a letter, in this order: new ones belong to the end.
    #[allow(missing_docs, reason = "`label` says what each does")]
    pub enum Action: id {
        Register = "register",
        Save = "save",
        SignIn = "sign-in",
        Accept = "accept",
        Reject = "reject",
        Exchange = "exchange",
        ExchangeElsewhere = "exchange-elsewhere",
        Steal = "steal",
        Call = "call",
        CallOther = "call-other",
        CallElsewhere = "call-elsewhere",
        Run = "run",
        Colleague = "colleague",
        Refresh = "refresh",
        RefreshFirst = "refresh-first",
        RefreshMany = "refresh-many",
        Revoke = "revoke",
        Connect = "connect",
        ConnectOffline = "connect-offline",
        ConnectAgain = "connect-again",
        ConnectBoth = "connect-both",
        ConnectWider = "connect-wider",
        ConnectMany = "connect-many",
        Minute = "minute",
        Hour = "hour",
        Day = "day",
        Month = "month",
        ConnectConsent = "connect-consent",
    }
    /// What its button says.
    label = "learn-action-", "";
}

impl Action {
    /// Its letter in a link.
    pub fn letter(self) -> char {
        let mut letters = ('a'..='z').chain('A'..='Z');
        letters.nth(self as usize).unwrap_or_default()
    }

    /// The one with this letter.
    pub fn of_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.letter() == letter)
    }

    /// How much time it lets pass, in milliseconds.
    pub fn wait_ms(self) -> Option<u64> {
        Some(match self {
            Self::Minute => MINUTE_MS,
            Self::Hour => 60 * MINUTE_MS,
            Self::Day => DAY_MS,
            Self::Month => 30 * DAY_MS,
            _ => return None,
        })
    }

    /// The clock's.
    pub const CLOCK: [Self; 4] = [Self::Minute, Self::Hour, Self::Day, Self::Month];
}

words::choices! {
    /// What is wrong from the beginning.
    pub enum Flaw: id {
        /// The Access Token URL is that of another data center.
        TokenUrlElsewhere = "token-url-elsewhere",
        /// The client secret was copied from another data center.
        SecretElsewhere = "secret-elsewhere",
        /// The registered redirect URI ends with a space.
        RedirectSpace = "redirect-space",
        /// A scope is misspelled.
        ScopeTypo = "scope-typo",
        /// The scopes are joined by spaces.
        ScopeSpaces = "scope-spaces",
        /// The connection is private.
        Private = "private",
        /// The custom service was saved, and nothing else was done.
        ServiceOnly = "service-only",
        /// Somebody changes the response on its way.
        HostileServer = "hostile-server",
    }
}

words::choices! {
    /// What can be seen of a run. Which steps of a lesson are done follows from these, and not from what was pressed.
    #[allow(missing_docs, reason = "as the names say")]
    pub enum Sign: id {
        Registered = "registered",
        Saved = "saved",
        FunctionFailed = "function-failed",
        AtZoho = "at-zoho",
        CodeReceived = "code-received",
        CodeFromElsewhere = "code-from-elsewhere",
        CodeRefused = "code-refused",
        Connected = "connected",
        Refreshable = "refreshable",
        AskedOffline = "asked-offline",
        AskedConsent = "asked-consent",
        NotRefreshable = "not-refreshable",
        CallWorked = "call-worked",
        CallRefused = "call-refused",
        WiderWorked = "wider-worked",
        ScopeRefused = "scope-refused",
        Expired = "expired",
        Refreshed = "refreshed",
        Revoked = "revoked",
        Dead = "dead",
    }
}

/// What has become of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// Zoho accepts it.
    Good,
    /// Its time is over.
    Expired,
    /// It was revoked, or another one took its place.
    Ended,
    /// None was given.
    Missing,
}

/// How a run begins.
#[allow(clippy::struct_excessive_bools, reason = "each is a choice of its own, and none excludes another")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cast {
    /// Who gets the code and the tokens.
    pub holder: Actor,
    /// Whether `access_type=offline` is asked for.
    pub offline: bool,
    /// Whether `prompt=consent` is asked for.
    pub consent: bool,
    /// Whether the client and the custom service are there already.
    pub prepared: bool,
    /// Whether the sign-in begins in another data center than that of the account.
    pub abroad: bool,
    /// Whether two scopes are asked for, and not one.
    pub wide: bool,
    /// What is wrong.
    pub flaw: Option<Flaw>,
}

/// A run.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own, and none excludes another")]
pub struct Run {
    cast: Cast,
    /// The data center of the account.
    home: DataCenter,
    zoho: Sandbox,
    crm: Crm,
    client: sandbox::Client,
    redirect: Option<RedirectUri>,
    registered: bool,
    saved: bool,
    now_ms: u64,
    drawn: u8,
    /// The sign-in that waits for the consent page.
    waiting: Option<(PendingAuthorization, ConsentPage)>,
    code: Option<(ValidatedCode, bool)>,
    grant: Option<Grant>,
    first_refresh: Option<Secret>,
    rows: Vec<Row>,
    /// Nothing is told: the same happens many times.
    quiet: bool,
    /// The error that was met last, where the table has it.
    error: Option<Error>,
    function_failed: bool,
    exchange: Option<bool>,
    call: Option<(bool, bool)>,
    refresh: Option<bool>,
    scope_refused: bool,
    asked: (bool, bool),
    dead: bool,
}

fn exists(scope: &str) -> bool {
    scopes::catalog().find(scope).is_some()
}

/// Another data center, to be wrong with.
pub fn other(center: DataCenter) -> DataCenter {
    if center == DataCenter::Us { DataCenter::Eu } else { DataCenter::Us }
}

/// The data centers that a class can choose: those for which the table has all that a run needs.
pub fn centers() -> impl Iterator<Item = DataCenter> {
    let complete = |center: &DataCenter| center.first_callback().is_some() && center.row().api.is_some();
    // China forwards to no other center, and none to it: the lesson about that cannot be played there.
    DataCenter::all().filter(complete).filter(|center| *center != DataCenter::Cn)
}

fn call_of(path: &str) -> Option<&'static Call> {
    CALLS.iter().find(|call| call.path == path)
}

/// The error that people know by these words of a page.
fn of_page(title: &str, text: &str) -> Option<Error> {
    let line = format!("{title} {text}").to_lowercase();
    let fits = |says: &&'static str| says.split('|').any(|one| line.contains(one));
    let wording = WORDINGS.iter().find(|wording| {
        let unless = wording.unless.split('|').any(|one| !one.is_empty() && line.contains(one));
        wording.kind == "sign-in-error" && !unless && wording.says.iter().all(fits)
    });
    wording.map(|wording| wording.error)
}

impl Run {
    /// A run that is about to begin, for an account in `home`.
    pub fn new(cast: Cast, home: DataCenter, page: &str) -> Self {
        let mut zoho = Sandbox::new("a class", exists);
        zoho.people.push(Person {
            name: ADMIN.into(),
            email: "ada@class.example".into(),
            location: home.row().location.into(),
            lacks: Vec::new(),
        });
        let uri = match cast.holder {
            Actor::Page => page,
            _ => home.first_callback().unwrap_or(page),
        };
        let redirect = RedirectUri::of_page_for(Backend::Sandbox, uri).ok();
        let mut registered = redirect.as_ref().map_or(uri, RedirectUri::as_str).to_owned();
        if cast.flaw == Some(Flaw::RedirectSpace) {
            registered.push(' ');
        }
        // Only for its own data center, as a new client is.
        let alone = cast.flaw == Some(Flaw::TokenUrlElsewhere);
        let centers = if alone { vec![home] } else { vec![home, other(home)] };
        let client = zoho.register("Class", &[registered.as_str()], &centers);
        zoho.set_fault(Fault::HostileServer, cast.flaw == Some(Flaw::HostileServer));
        Self {
            cast,
            home,
            zoho,
            crm: Crm::default(),
            client,
            redirect,
            registered: cast.prepared,
            saved: cast.prepared,
            now_ms: BEGIN_MS,
            drawn: 0,
            waiting: None,
            code: None,
            grant: None,
            first_refresh: None,
            rows: Vec::new(),
            quiet: false,
            error: None,
            function_failed: false,
            exchange: None,
            call: None,
            refresh: None,
            scope_refused: false,
            asked: (cast.offline, cast.consent),
            dead: false,
        }
    }

    /// Who takes part, from left to right, also before the first row.
    pub fn actors(&self) -> [Actor; 4] {
        [Actor::Browser, self.cast.holder, Actor::Accounts, Actor::Api]
    }

    /// What the last sign-in asked for besides a code: whether `access_type=offline`, and whether `prompt=consent`.
    pub fn asked(&self) -> (bool, bool) {
        self.asked
    }

    /// Whether the connection has stopped until a person signs in.
    pub fn is_dead(&self) -> bool {
        self.dead
    }

    /// What happened.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// How long it has been going on, in milliseconds.
    pub fn elapsed_ms(&self) -> u64 {
        self.now_ms.saturating_sub(BEGIN_MS)
    }

    /// The error that was met last, where the table has it.
    pub fn error(&self) -> Option<Error> {
        self.error
    }

    /// What the access token in hand still has to live, in milliseconds.
    pub fn access_left_ms(&self) -> Option<u64> {
        self.grant.as_ref()?.left_ms(self.now_ms)
    }

    /// Whether there are tokens, and a refresh token among them.
    pub fn refreshable(&self) -> Option<bool> {
        Some(self.grant.as_ref()?.refresh_token.is_ok())
    }

    /// What the sandbox makes of a token now, whatever its holder believes.
    fn judge(&self, token: &Secret) -> Token {
        if self.zoho.accepts(token.expose(), self.now_ms) { Token::Good } else { Token::Ended }
    }

    /// What has become of the access token in hand, if there are tokens.
    pub fn access(&self) -> Option<Token> {
        let grant = self.grant.as_ref()?;
        Some(match grant.left_ms(self.now_ms) {
            Some(0) => Token::Expired,
            _ => self.judge(&grant.access_token),
        })
    }

    /// What has become of the refresh token in hand, if there are tokens.
    pub fn refresh_token(&self) -> Option<Token> {
        let token = self.grant.as_ref()?.refresh_token.as_ref();
        Some(token.map_or(Token::Missing, |token| self.judge(token)))
    }

    /// What has become of the first refresh token, where a later one took its place in hand.
    pub fn first_refresh_token(&self) -> Option<Token> {
        let first = self.first_refresh.as_ref()?;
        let held = self.held_refresh_token();
        let replaced = held.is_none_or(|held| held.expose() != first.expose());
        replaced.then(|| self.judge(first))
    }

    /// Whether this can be seen now.
    pub fn shows(&self, sign: Sign) -> bool {
        match sign {
            Sign::Registered => self.registered,
            Sign::Saved => self.saved,
            Sign::FunctionFailed => self.function_failed,
            Sign::AtZoho => self.waiting.is_some(),
            Sign::CodeReceived => self.code.is_some(),
            Sign::CodeFromElsewhere => {
                self.code.as_ref().is_some_and(|(code, _)| code.center() != code.params().center)
            }
            Sign::CodeRefused => self.exchange == Some(false),
            Sign::Connected => {
                self.exchange == Some(true) && self.access() == Some(Token::Good) && !self.dead
            }
            Sign::AskedOffline => self.asked.0,
            Sign::AskedConsent => self.asked.1,
            Sign::Refreshable => self.refreshable() == Some(true),
            Sign::NotRefreshable => self.refreshable() == Some(false),
            Sign::CallWorked => self.call == Some((true, false)) || self.call == Some((true, true)),
            Sign::CallRefused => self.call.is_some_and(|(good, _)| !good),
            Sign::WiderWorked => self.call == Some((true, true)),
            Sign::ScopeRefused => self.scope_refused,
            Sign::Expired => self.access() == Some(Token::Expired),
            Sign::Refreshed => self.refresh == Some(true),
            Sign::Revoked => self.refresh_token() == Some(Token::Ended),
            Sign::Dead => self.dead,
        }
    }

    /// Whether an action makes sense now.
    pub fn allows(&self, action: Action) -> bool {
        let holds = self.grant.is_some();
        match action {
            Action::Register => !self.registered,
            Action::Save => self.registered && !self.saved,
            Action::SignIn => self.saved && self.waiting.is_none(),
            Action::Connect => self.saved && self.waiting.is_none() && !holds,
            Action::Accept | Action::Reject => self.waiting.is_some(),
            Action::Exchange | Action::ExchangeElsewhere | Action::Steal => self.code.is_some(),
            Action::Call | Action::CallOther | Action::CallElsewhere => holds,
            Action::Run | Action::Colleague => self.saved,
            Action::Refresh | Action::RefreshMany => self.refreshable() == Some(true),
            Action::RefreshFirst => self.first_refresh.is_some(),
            Action::Revoke => self.refresh_token() == Some(Token::Good),
            Action::ConnectWider => self.saved && self.exchange.is_some() && !self.cast.wide,
            Action::ConnectOffline
            | Action::ConnectConsent
            | Action::ConnectAgain
            | Action::ConnectBoth
            | Action::ConnectMany => self.saved && self.waiting.is_none() && self.exchange.is_some(),
            Action::Minute | Action::Hour | Action::Day | Action::Month => true,
        }
    }

    /// Does it, where it makes sense.
    pub fn act(&mut self, action: Action) {
        if !self.allows(action) {
            return;
        }
        match action {
            Action::Register => self.register(),
            Action::Save => self.save(),
            Action::SignIn => self.sign_in(self.cast.offline, self.cast.consent),
            Action::Accept => self.decide(Decision::Accept),
            Action::Reject => self.decide(Decision::Reject),
            Action::Exchange => self.exchange(false, false),
            Action::ExchangeElsewhere => self.exchange(true, false),
            Action::Steal => self.exchange(false, true),
            Action::Call => self.call(ORG_PATH, false),
            Action::CallOther => self.call(MODULES_PATH, false),
            Action::CallElsewhere => self.call(ORG_PATH, true),
            Action::Run => self.run(ADMIN),
            Action::Colleague => self.run(COLLEAGUE),
            Action::Refresh => self.refresh_held(),
            Action::RefreshFirst => self.refresh_first(),
            Action::RefreshMany => self.refresh_many(),
            Action::Revoke => self.revoke(),
            Action::Connect | Action::ConnectAgain => self.connect(self.cast.offline, self.cast.consent),
            Action::ConnectOffline => self.connect(true, false),
            Action::ConnectConsent => self.connect(false, true),
            Action::ConnectBoth => self.connect(true, true),
            Action::ConnectWider => {
                self.cast.wide = true;
                self.connect(self.cast.offline, self.cast.consent);
            }
            Action::ConnectMany => self.connect_many(),
            Action::Minute | Action::Hour | Action::Day | Action::Month => {
                self.wait(action.wait_ms().unwrap_or_default(), action.label());
            }
        }
    }

    // ---- Telling ----------------------------------------------------------------------------------------------

    fn tell(&mut self, kind: Kind, from: Actor, to: Actor, label: impl Into<Message>, parts: Vec<Part>) {
        if matches!(kind, Kind::Request | Kind::Response) {
            self.now_ms += ON_THE_WAY_MS;
        }
        if !self.quiet {
            let (label, at_ms) = (label.into(), self.elapsed_ms());
            self.rows.push(Row { kind, from, to, label, parts, at_ms, good: true });
        }
    }

    fn note(&mut self, who: Actor, label: impl Into<Message>) {
        self.tell(Kind::Note, who, who, label, Vec::new());
    }

    /// The row that was told last is not as it should be.
    fn bad(&mut self) {
        if let Some(row) = self.rows.last_mut().filter(|_| !self.quiet) {
            row.good = false;
        }
    }

    fn wait(&mut self, ms: u64, label: Text) {
        self.now_ms = self.now_ms.saturating_add(ms);
        (self.call, self.refresh) = (None, None);
        self.tell(Kind::Time, Actor::Browser, Actor::Api, label, Vec::new());
    }

    /// Lets the clock be as late as that of another run: both stand on one.
    pub fn keep_pace(&mut self, elapsed_ms: u64) {
        self.now_ms = self.now_ms.max(BEGIN_MS.saturating_add(elapsed_ms));
    }

    // ---- Setting up -------------------------------------------------------------------------------------------

    fn register(&mut self) {
        self.registered = true;
        let line = |text: String, about: Text| Part { text, about: Some(about) };
        let uri = self.client.redirect_uris.first().cloned().unwrap_or_default();
        let parts = vec![line(uri, text!("learn-part-redirect-uri-registered"))];
        self.tell(Kind::Request, Actor::Browser, Actor::Accounts, text!("learn-row-register"), parts);
        let parts = vec![
            line(self.client.id.clone(), text!("learn-part-client-id-given")),
            line(scan::secret::MASK.to_owned(), text!("learn-part-client-secret-given")),
        ];
        self.tell(Kind::Response, Actor::Accounts, Actor::Browser, text!("learn-row-registered"), parts);
    }

    fn save(&mut self) {
        self.saved = true;
        let line = |text: String, about: Text| Part { text, about: Some(about) };
        let parts = vec![
            line(self.client.id.clone(), text!("learn-part-client-id-given")),
            line(self.home.authorize_endpoint(), text!("learn-part-authorize-url")),
            line(self.home.token_endpoint(), text!("learn-part-token-url")),
            line(self.scopes().join(","), text!("learn-part-scopes-saved")),
        ];
        self.tell(Kind::Request, Actor::Browser, Actor::Connection, text!("learn-row-save"), parts);
        self.note(Actor::Connection, text!("learn-row-saved"));
    }

    fn scopes(&self) -> Vec<String> {
        let first = if self.cast.flaw == Some(Flaw::ScopeTypo) { TYPO } else { ORG };
        let second = self.cast.wide.then_some(MODULES);
        std::iter::once(first).chain(second).map(str::to_owned).collect()
    }

    // ---- Signing in -------------------------------------------------------------------------------------------

    /// Characters that nobody could guess if this were not a class.
    fn draw(&mut self) -> Entropy {
        self.drawn = self.drawn.wrapping_add(1);
        let mut bytes = [self.drawn; ENTROPY_BYTES];
        let mut last = self.drawn;
        for byte in &mut bytes {
            last = last.wrapping_mul(181).wrapping_add(97);
            *byte = last ^ self.drawn.rotate_left(3);
        }
        Entropy::new(bytes)
    }

    fn sign_in(&mut self, offline: bool, consent: bool) {
        let Some(redirect_uri) = self.redirect.clone() else { return };
        (self.waiting, self.code, self.exchange, self.error) = (None, None, None, None);
        self.asked = (offline, consent);
        let start = if self.cast.abroad { other(self.home) } else { self.home };
        let params = AuthorizationParams {
            backend: Backend::Sandbox,
            center: start,
            client_id: self.client.id.clone(),
            redirect_uri,
            scopes: self.scopes(),
            access_type: if offline { AccessType::Offline } else { AccessType::Online },
            consent,
            started_at_ms: self.now_ms,
        };
        let draws = [self.draw(), self.draw()];
        let [state, verifier] = draws;
        let holder = self.cast.holder;
        let pending = match PendingAuthorization::begin(params, state, verifier) {
            Ok(pending) => pending,
            Err(why) => {
                self.note(holder, why);
                return self.bad();
            }
        };
        let mut request = pending.request();
        if holder == Actor::Page {
            self.note(holder, text!("learn-row-draw"));
        } else {
            // The sign-in URL of a connection has no challenge, and none of the two that ask for a refresh token unless
            // they stand in the Authorize URL of the custom service.
            request.parameters.retain(|parameter| match parameter.name {
                Name::CodeChallenge | Name::CodeChallengeMethod => false,
                Name::AccessType => offline,
                _ => true,
            });
        }
        if self.cast.flaw == Some(Flaw::ScopeSpaces) {
            for parameter in request.parameters.iter_mut().filter(|parameter| parameter.name == Name::Scope) {
                parameter.value = parameter.value.as_deref().map(|scopes| scopes.replace(',', " "));
            }
        }
        let parts = wire::explained(Wire::Authorization, &wire::authorization(&request));
        self.tell(Kind::Request, Actor::Browser, Actor::Accounts, text!("learn-row-authorize"), parts);
        let url = request.url().unwrap_or_default();
        let query = url.split_once('?').map(|(_, query)| query).unwrap_or_default();
        let target = format!("{AUTHORIZE_PATH}?{query}");
        let get = Request::new(Method::Get, start.row().accounts.value, &target, "");
        let email = self.zoho.people.first().map(|person| person.email.clone()).unwrap_or_default();
        let outcome = self.zoho.authorize(&get, &email, self.now_ms);
        self.follow(outcome, pending);
    }

    fn follow(&mut self, outcome: AuthorizeOutcome, pending: PendingAuthorization) {
        let plain = |text: &str| Part { text: text.to_owned(), about: None };
        match outcome {
            AuthorizeOutcome::ErrorPage(title, text) => {
                self.error = of_page(&title, &text);
                let label = msg!("learn-row-error-page", title = &title);
                let parts = vec![plain(&title), plain(&text)];
                self.tell(Kind::Response, Actor::Accounts, Actor::Browser, label, parts);
                self.bad();
            }
            AuthorizeOutcome::Consent(page) => {
                if page.forwarded {
                    self.note(Actor::Accounts, msg!("learn-row-forwarded", center = page.center.name()));
                }
                let person = Part { text: page.person.clone(), about: Some(text!("learn-part-person")) };
                let scopes = page.scopes.iter();
                let scopes = scopes
                    .map(|scope| Part { text: scope.clone(), about: Some(text!("learn-part-scope-asked")) });
                let parts = std::iter::once(person).chain(scopes).collect();
                self.tell(Kind::Response, Actor::Accounts, Actor::Browser, text!("learn-row-consent"), parts);
                self.waiting = Some((pending, page));
            }
            AuthorizeOutcome::Redirect(to) => self.come_back(&to, pending),
        }
    }

    fn decide(&mut self, decision: Decision) {
        let Some((pending, page)) = self.waiting.take() else { return };
        let (label, button) = match decision {
            Decision::Accept => (text!("learn-row-accept"), "Accept"),
            Decision::Reject => (text!("learn-row-reject"), "Reject"),
        };
        let parts = vec![Part { text: button.to_owned(), about: Some(text!("learn-part-decision")) }];
        self.tell(Kind::Request, Actor::Browser, Actor::Accounts, label, parts);
        let outcome = self.zoho.decide(page.id, decision, self.now_ms);
        self.follow(outcome, pending);
    }

    fn come_back(&mut self, to: &str, pending: PendingAuthorization) {
        let holder = self.cast.holder;
        let (uri, query) = to.split_once('?').unwrap_or((to, ""));
        let shown = wire::redirect(uri, query, "");
        let parts = wire::explained(Wire::Redirect, &shown.replacen("GET ", "HTTP 302\nLocation: ", 1));
        let denied = !query.starts_with("code=");
        let label = if denied { text!("learn-row-denied") } else { text!("learn-row-redirect") };
        self.tell(Kind::Response, Actor::Accounts, Actor::Browser, label, parts);
        if denied {
            self.bad();
        }
        let parts = wire::explained(Wire::Redirect, &shown);
        self.tell(Kind::Request, Actor::Browser, holder, text!("learn-row-callback"), parts);
        let Some(response) = AuthorizationResponse::read(query, "") else { return };
        let own = response.storage_key() == Some(pending.storage_key());
        match response.judge(own.then_some(Record::Waiting(pending)), self.now_ms) {
            Ok(Outcome::Code(code)) => self.take_code(code),
            Ok(Outcome::OtherCenter(change)) => self.take_code(change.confirm()),
            Ok(Outcome::Denied(ErrorResponse { error, .. })) => self.error = error,
            Err(why) => {
                self.note(holder, why);
                self.bad();
            }
        }
    }

    fn take_code(&mut self, code: ValidatedCode) {
        self.note(self.cast.holder, text!("learn-row-state"));
        self.code = Some((code, false));
    }

    // ---- Tokens -----------------------------------------------------------------------------------------------

    fn secret_of(&self, center: DataCenter) -> Secret {
        let wrong = self.cast.flaw == Some(Flaw::SecretElsewhere);
        let center = if wrong { other(center) } else { center };
        Secret::new(self.zoho.client_secret(&self.client, center))
    }

    /// Sends a form, to the accounts server of `center`; gives status and body.
    fn post(&mut self, from: Actor, post: &Post, center: DataCenter, label: Text) -> (u16, String) {
        let host = center.row().accounts.value;
        let parts = wire::explained(Wire::Form, &wire::form(post, &format!("https://{host}{}", post.path)));
        self.tell(Kind::Request, from, Actor::Accounts, label, parts);
        let request = Request::new(Method::Post, host, post.path, post.body().expose());
        let response = self.zoho.handle(&request, self.now_ms);
        (response.status, response.arrived().to_owned())
    }

    /// Reads what the token endpoint gave, and tells it.
    fn tokens(&mut self, to: Actor, post: &Post, status: u16, body: &str) -> Option<Grant> {
        let parts = wire::explained(Wire::Tokens, &wire::response(Some(status), body));
        let read = token::process(&post.context, body, self.now_ms);
        let label = match &read {
            TokenResponse::Granted(grant) if grant.refresh_token.is_ok() => text!("learn-row-tokens").into(),
            TokenResponse::Granted(_) if post.context.step == Step::Refresh => {
                text!("learn-row-new-access").into()
            }
            TokenResponse::Granted(_) => text!("learn-row-access-only").into(),
            TokenResponse::Refused(refused) => msg!("learn-row-refused", name = &refused.name),
            TokenResponse::Throttled(_) => text!("learn-row-throttled").into(),
            TokenResponse::Unreadable(_) => text!("learn-row-unreadable").into(),
        };
        self.tell(Kind::Response, Actor::Accounts, to, label, parts);
        self.error = read.error();
        let TokenResponse::Granted(grant) = read else {
            self.bad();
            return None;
        };
        Some(*grant)
    }

    fn exchange(&mut self, elsewhere: bool, stolen: bool) {
        let Some((code, sent)) = self.code.take() else { return };
        let wrong = elsewhere || self.cast.flaw == Some(Flaw::TokenUrlElsewhere);
        let center = if wrong { other(self.home) } else { code.center() };
        let mut post = token::exchange(&code, Some(&self.secret_of(center)));
        if stolen || self.cast.holder == Actor::Connection {
            post.fields.retain(|field| field.name != "code_verifier");
        }
        let (from, label) = match (stolen, sent) {
            (true, _) => (Actor::Browser, text!("learn-row-steal")),
            (false, true) => (self.cast.holder, text!("learn-row-exchange-again")),
            (false, false) => (self.cast.holder, text!("learn-row-exchange")),
        };
        let (status, body) = self.post(from, &post, center, label);
        self.code = Some((code, true));
        let granted = self.tokens(from, &post, status, &body);
        self.exchange = Some(granted.is_some());
        let Some(grant) = granted else { return };
        (self.dead, self.call, self.refresh) = (false, None, None);
        if grant.refresh_token.is_err() {
            self.error = Some(Error::NoRefreshToken);
        }
        if self.first_refresh.is_none() {
            self.first_refresh = grant.refresh_token.as_ref().ok().cloned();
        }
        if self.cast.holder == Actor::Connection {
            let private = self.cast.flaw == Some(Flaw::Private);
            self.crm.authorize(LINK_NAME, private, ADMIN);
        }
        self.grant = Some(grant);
    }

    fn oauth_client(&self) -> token::Client {
        token::Client { backend: Backend::Sandbox, center: self.home, id: self.client.id.clone() }
    }

    /// Sends a refresh token; what comes is taken over if it is the one in hand.
    fn refresh(&mut self, refresh_token: &Secret, label: Text) -> bool {
        let asked = self.grant.as_ref().and_then(|grant| grant.asked.clone());
        let secret = self.secret_of(self.home);
        let post = token::refresh(&self.oauth_client(), refresh_token, Some(&secret), asked.as_deref());
        let holder = self.cast.holder;
        let (status, body) = self.post(holder, &post, self.home, label);
        let granted = self.tokens(holder, &post, status, &body);
        let good = granted.is_some();
        self.refresh = Some(good);
        // What the earlier token could not do says nothing of the new one.
        self.scope_refused &= !good;
        if let Some((grant, held)) = granted.zip(self.grant.take_if(|_| good)) {
            self.grant = Some(held.renewed(grant));
        }
        good
    }

    fn held_refresh_token(&self) -> Option<Secret> {
        self.grant.as_ref()?.refresh_token.as_ref().ok().cloned()
    }

    fn refresh_held(&mut self) {
        if let Some(refresh_token) = self.held_refresh_token() {
            self.refresh(&refresh_token, text!("learn-row-refresh"));
        }
    }

    fn refresh_first(&mut self) {
        if let Some(refresh_token) = self.first_refresh.clone() {
            self.refresh(&refresh_token, text!("learn-row-refresh-first"));
        }
    }

    fn refresh_many(&mut self) {
        self.quiet = true;
        let mut times = 0_u32;
        // One fewer than are allowed: the code gave the first.
        while times < 9 && self.held_refresh_token().is_some() {
            self.refresh_held();
            times += 1;
        }
        self.quiet = false;
        self.note(self.cast.holder, msg!("learn-row-refreshed-many", times));
        self.refresh_held();
    }

    fn revoke(&mut self) {
        let Some(refresh_token) = self.held_refresh_token() else { return };
        let post = revoke::request(&self.oauth_client(), &refresh_token);
        let (status, body) = self.post(Actor::Browser, &post, self.home, text!("learn-row-revoke"));
        let judged = revoke::process(Some(status), &body);
        let parts = wire::explained(Wire::Plain, &wire::response(Some(status), &body));
        let label = if judged.good { text!("learn-row-revoked") } else { text!("learn-row-unreadable") };
        self.tell(Kind::Response, Actor::Accounts, Actor::Browser, label, parts);
        self.call = None;
        if !judged.good {
            self.bad();
        }
    }

    // ---- Calls ------------------------------------------------------------------------------------------------

    /// Calls an API with the access token in hand.
    fn call(&mut self, path: &str, elsewhere: bool) {
        let (Some(call), Some(grant)) = (call_of(path), &self.grant) else { return };
        let holder = self.cast.holder;
        let mut request = match api_call::request(grant, call) {
            Ok(request) => request,
            Err(why) => {
                self.note(holder, why);
                return self.bad();
            }
        };
        if elsewhere && let Some(host) = other(self.home).row().api {
            host.value.clone_into(&mut request.host);
        }
        let parts = wire::explained(Wire::Call, &wire::call(&request));
        let label = msg!("learn-row-call", path);
        self.tell(Kind::Request, holder, Actor::Api, label, parts);
        let response = self.zoho.handle(&Request::of_call(&request), self.now_ms);
        let judged = api_call::process(call, Some(response.status), response.arrived());
        let parts = wire::explained(Wire::Data, &wire::response(Some(response.status), response.arrived()));
        let label = match judged.error {
            Some(error) => {
                let name = error.entry().names.iter().find(|name| response.body.contains(**name));
                msg!("learn-row-refused", name = name.copied().unwrap_or_default())
            }
            None => text!("learn-row-data").into(),
        };
        self.tell(Kind::Response, Actor::Api, holder, label, parts);
        self.error = judged.error;
        self.call = Some((judged.good, path == MODULES_PATH));
        self.scope_refused = judged.error == Some(Error::ScopeMismatch);
        if !judged.good {
            self.bad();
        }
    }

    /// A function with a connection runs: it calls an API, and the connection gets a new access token where it can.
    fn run(&mut self, user: &str) {
        let connection = self.cast.holder;
        self.note(connection, msg!("learn-row-run", user));
        if connection == Actor::Connection
            && let Err(error) = self.crm.function(LINK_NAME, user)
        {
            (self.error, self.function_failed) = (Some(error), true);
            self.note(connection, msg!("learn-row-function-failed", shown = error.entry().shown));
            return self.bad();
        }
        self.function_failed = false;
        let token = self.held_refresh_token();
        let mut renewed = false;
        if self.access_left_ms() == Some(0)
            && let Some(token) = &token
        {
            renewed = true;
            if !self.refresh(token, text!("learn-row-refresh")) {
                return self.die();
            }
        }
        self.call(ORG_PATH, false);
        if self.error == Some(Error::InvalidToken) && !renewed {
            let Some(token) = token else { return self.die() };
            if !self.refresh(&token, text!("learn-row-refresh")) {
                return self.die();
            }
            self.call(ORG_PATH, false);
        }
    }

    /// Nothing helps any more but a person who signs in.
    fn die(&mut self) {
        self.dead = true;
        let holds = self.refreshable() == Some(true);
        let why = if holds { text!("learn-row-dead-refused") } else { text!("learn-row-dead") };
        self.note(self.cast.holder, why);
        self.bad();
    }

    // ---- Several at once --------------------------------------------------------------------------------------

    fn connect(&mut self, offline: bool, consent: bool) {
        self.sign_in(offline, consent);
        self.decide(Decision::Accept);
        if self.code.is_some() {
            self.exchange(false, false);
        }
    }

    fn connect_many(&mut self) {
        self.quiet = true;
        for _ in 0..20 {
            self.now_ms += DAY_MS;
            self.connect(self.cast.offline, self.cast.consent);
        }
        self.quiet = false;
        self.tell(Kind::Time, Actor::Browser, Actor::Api, text!("learn-row-connected-many"), Vec::new());
    }
}

const ORG_PATH: &str = "/crm/v8/org";
const MODULES_PATH: &str = "/crm/v8/settings/modules";

#[cfg(test)]
mod tests {
    use super::*;
    use Action::{
        Accept, Call, Colleague, Connect, ConnectAgain, ConnectMany, Day, Exchange, Hour, Minute, Month,
        Refresh, RefreshFirst, RefreshMany, Reject, Revoke, SignIn,
    };

    fn played(cast: Cast, script: &[Action]) -> super::Run {
        let mut run = super::Run::new(cast, DataCenter::Eu, "https://class.example/");
        for action in script {
            assert!(run.allows(*action), "{action:?} in {script:?}");
            run.act(*action);
        }
        run
    }

    fn cast(offline: bool, consent: bool) -> Cast {
        Cast {
            holder: Actor::Connection,
            offline,
            consent,
            prepared: true,
            abroad: false,
            wide: false,
            flaw: None,
        }
    }

    /// What lives how long: the last row of each script is as it should be, or refused with this word.
    #[test]
    fn the_clock_as_a_table() {
        let both = cast(true, true);
        for (cast, script, refused) in [
            (both, &[SignIn, Accept, Exchange][..], None),
            (both, &[SignIn, Accept, Minute, Exchange], Some("invalid_code")),
            (both, &[SignIn, Accept, Exchange, Exchange], Some("invalid_code")),
            (both, &[Connect, Minute, Call], None),
            (both, &[Connect, Hour, Call], Some("INVALID_TOKEN")),
            (both, &[Connect, Hour, Refresh, Call], None),
            (both, &[Connect, Month, Month, Refresh, Call], None),
            (both, &[Connect, Revoke, Refresh], Some("invalid_code")),
            (both, &[Connect, Revoke, Call], Some("INVALID_TOKEN")),
            (both, &[Connect, ConnectMany, RefreshFirst], Some("invalid_code")),
            (both, &[Connect, ConnectMany, Refresh], None),
            (both, &[Connect, ConnectAgain, RefreshFirst], None),
            (both, &[Connect, RefreshMany], Some("too many requests")),
            (both, &[Connect, RefreshMany, Day, Refresh], None),
            (both, &[SignIn, Reject], Some("without a code")),
        ] {
            let run = played(cast, script);
            let refusal = run.rows().iter().rev().find(|row| row.kind == Kind::Response).unwrap();
            assert_eq!(refusal.good, refused.is_none(), "{script:?}: {refusal:?}");
            let said = format!("{} {:?}", refusal.label, refusal.parts);
            assert!(said.contains(refused.unwrap_or_default()), "{script:?}: {said}");
        }
    }

    /// Who gets a refresh token, by what the sign-in asks for and whether it is the first.
    #[test]
    fn who_gets_a_refresh_token() {
        for (offline, consent, first, second) in [
            (false, false, false, false),
            (true, false, true, false),
            (false, true, false, false),
            (true, true, true, true),
        ] {
            let run = played(cast(offline, consent), &[Connect]);
            assert_eq!(run.refreshable(), Some(first), "{offline} {consent}");
            let run = played(cast(offline, consent), &[Connect, ConnectAgain]);
            assert_eq!(run.refreshable(), Some(second), "{offline} {consent}, again");
        }
    }

    /// Only the page keeps a verifier; and a connection writes into the URL what its Authorize URL has.
    #[test]
    fn what_each_sends() {
        let lines = |run: &super::Run| {
            run.rows()
                .iter()
                .flat_map(|row| &row.parts)
                .map(|part| part.text.clone())
                .collect::<Vec<_>>()
                .join("\n")
        };
        let connection = lines(&played(cast(false, false), &[Connect]));
        assert!(
            !connection.contains("code_challenge") && !connection.contains("code_verifier"),
            "{connection}"
        );
        assert!(!connection.contains("access_type") && !connection.contains("prompt"), "{connection}");
        assert!(connection.contains("redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback"));
        let page = lines(&played(Cast { holder: Actor::Page, ..cast(true, true) }, &[Connect]));
        assert!(page.contains("code_challenge_method=S256") && page.contains("code_verifier="), "{page}");
        assert!(page.contains("access_type=offline") && page.contains("prompt=consent"), "{page}");
    }

    #[test]
    fn a_private_connection_is_for_those_who_authorized_it() {
        let private = Cast { flaw: Some(Flaw::Private), ..cast(true, true) };
        assert!(!played(private, &[Connect, Action::Run]).shows(Sign::FunctionFailed));
        let run = played(private, &[Connect, Colleague]);
        assert!(run.shows(Sign::FunctionFailed) && run.error() == Some(Error::UnauthenticatedConnection));
        assert!(!played(cast(true, true), &[Connect, Colleague]).shows(Sign::FunctionFailed));
    }

    /// What makes no sense yet does nothing.
    #[test]
    fn nothing_happens_out_of_turn() {
        let mut run = super::Run::new(cast(true, true), DataCenter::In, "https://class.example/");
        for action in Action::ALL.into_iter().filter(|action| action.wait_ms().is_none()) {
            if !matches!(action, SignIn | Connect | Action::Run | Colleague) {
                run.act(action);
                assert!(run.rows().is_empty(), "{action:?}");
            }
        }
    }
}
