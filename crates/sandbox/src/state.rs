//! The state of the simulated Zoho, and how it responds.

use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};
use words::{Message, msg};

use facts::data_center::{REVOKE_PATH, TOKEN_PATH};
use facts::host::{self, Role, Verdict};
use facts::limit::{
    ACCESS_LIFE_MS, ACCESS_TOKENS_IN_WINDOW, CODE_LIFE_MS, CODES_IN_WINDOW, Limit, REFRESH_TOKENS,
    THROTTLE_WINDOW_MS,
};
use facts::product::{OFFERED_CALLS, VerifyCall};
use facts::{DataCenter, Method};
use oauth::pkce::{self, challenge as digest};

use crate::body::{self, tokens};
use crate::fault::Fault;
use crate::http::{Request, Response};

/// What [`Fault::HostileServer`] names: a host that nobody can own (RFC 2606).
const HOSTILE_SERVER: &str = "https://accounts.zoho.com.evil.example";
const SLOW_MS: u64 = 8_000;

/// A registered client of the type Server-based Applications, the one for connections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Client {
    /// Its id.
    pub id: String,
    name: String,
    /// The registered redirect URIs; compared character by character.
    pub redirect_uris: Vec<String>,
    /// The centers in which it is switched on, by location; it has a secret of its own in each.
    locations: Vec<String>,
}

/// A person with an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The name, shown on the consent page.
    pub name: String,
    /// The email address.
    pub email: String,
    /// The location of the center where the account lives.
    pub location: String,
    /// What the scopes of products begin with in which the person has no account (`ZohoMarketingAutomation`).
    pub lacks: Vec<String>,
}

/// What the person presses on the consent page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Accept; "Back to app" where the person lacks a product.
    Accept,
    /// Reject.
    Reject,
}

/// The consent page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentPage {
    /// What [`Sandbox::decide`] wants back.
    pub id: u64,
    /// The name of the client.
    pub client: String,
    /// The name of the person who is signed in.
    pub person: String,
    /// The center where the account lives, and whose page this is.
    pub center: DataCenter,
    /// Whether Zoho forwarded the browser there from another center.
    pub forwarded: bool,
    /// What is asked for.
    pub scopes: Vec<String>,
    /// The scopes of products in which the person has no account. If there is one, nothing can be accepted.
    pub without_account: Vec<String>,
}

/// What the authorization endpoint does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthorizeOutcome {
    /// An error page of Zoho's, by title and text; the browser stays there.
    ErrorPage(String, String),
    /// The consent page.
    Consent(ConsentPage),
    /// The browser is sent to this URL: the redirect URI with a response.
    Redirect(String),
}

/// What a person allows a client: a request that waits for consent, or the code or the token that came of it.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Grant {
    client_id: String,
    email: String,
    location: String,
    scopes: Vec<String>,
    redirect_uri: String,
    state: Option<String>,
    /// The code challenge, and whether it is S256.
    challenge: Option<(String, bool)>,
    /// Whether the exchange gives a refresh token.
    refreshable: bool,
    /// Of the code or token.
    digest: String,
    made_at_ms: u64,
    /// Whether the code was exchanged.
    used: bool,
    /// The digest of the refresh token from which the access token comes.
    parent: Option<String>,
}

/// The simulated Zoho.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Sandbox {
    /// What all tokens are made from.
    seed: String,
    counter: u64,
    /// The clients, in the order in which they were registered.
    pub clients: Vec<Client>,
    /// The people, in the order in which they were added.
    pub people: Vec<Person>,
    /// By the number of the consent page. Not kept, because a page that is loaded again makes its request again.
    #[serde(skip)]
    waiting: Vec<(u64, Grant)>,
    codes: Vec<Grant>,
    /// The oldest first.
    refreshes: Vec<Grant>,
    accesses: Vec<Grant>,
    /// Each scope to which a person consented, after [`consent_key`].
    consents: Vec<(String, String)>,
    /// The ids of those that are on.
    faults: Vec<String>,
    /// Whether a scope exists, as it is written.
    #[serde(skip)]
    catalog: Option<fn(&str) -> bool>,
}

impl std::fmt::Debug for Sandbox {
    /// Without the seed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox").field("faults", &self.faults).finish_non_exhaustive()
    }
}

impl Sandbox {
    /// An empty Zoho, whose tokens follow from `seed`: in the page, fresh random characters; in tests, any. `catalog`
    /// says which scopes exist.
    pub fn new(seed: &str, catalog: fn(&str) -> bool) -> Self {
        Self { seed: seed.to_owned(), catalog: Some(catalog), ..Self::default() }
    }

    /// The state as a text, for the tab's storage while the browser is away. Of tokens and codes it holds the digests, but
    /// also the seed and the counter from which they follow: worth nothing at Zoho, and still not for a log.
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The sandbox whose state was kept; `None` if the text cannot be read.
    pub fn from_text(text: &str, catalog: fn(&str) -> bool) -> Option<Self> {
        let kept: Self = serde_json::from_str(text).ok()?;
        Some(Self { catalog: Some(catalog), ..kept })
    }

    /// Registers a client in the console of the first of `centers`, and switches it on in the others.
    pub fn register(&mut self, name: &str, redirect_uris: &[&str], centers: &[DataCenter]) -> Client {
        self.counter += 1;
        let id: String = self.hex("client", self.counter).to_ascii_uppercase().chars().take(30).collect();
        let client = Client {
            id: format!("1000.{id}"),
            name: name.to_owned(),
            redirect_uris: redirect_uris.iter().map(|uri| (*uri).to_owned()).collect(),
            locations: centers.iter().map(|center| center.row().location.to_owned()).collect(),
        };
        self.clients.push(client.clone());
        client
    }

    /// The secret of a client in a center. Follows from the seed, so it is not kept.
    pub fn client_secret(&self, client: &Client, center: DataCenter) -> String {
        let here = client.locations.iter().position(|location| location == center.row().location);
        let number = here.unwrap_or_default() as u64;
        self.hex(&format!("secret of {}", client.id), number).chars().take(42).collect()
    }

    /// Switches a fault on or off.
    pub fn set_fault(&mut self, fault: Fault, on: bool) {
        self.faults.retain(|known| known != fault.id());
        if on {
            self.faults.push(fault.id().to_owned());
        }
    }

    /// The faults that are on.
    pub fn faults(&self) -> impl Iterator<Item = Fault> {
        Fault::ALL.into_iter().filter(|fault| self.has(*fault))
    }

    fn has(&self, fault: Fault) -> bool {
        self.faults.iter().any(|known| known == fault.id())
    }

    fn codes_in_window(&self, client_id: &str, now_ms: u64) -> u64 {
        let given = self.codes.iter().filter(|code| code.client_id == client_id);
        given.filter(|code| code.is_younger_than(&THROTTLE_WINDOW_MS, now_ms)).count() as u64
    }

    /// That a client gets no more codes for now, so that a refused sign-in is not the person's doing.
    pub fn sign_in_limit(&self, now_ms: u64) -> Option<Message> {
        let most = CODES_IN_WINDOW.number;
        let reached = self.clients.iter().any(|client| self.codes_in_window(&client.id, now_ms) >= most);
        reached.then(|| msg!("sandbox-sign-in-limit", minutes = THROTTLE_WINDOW_MS.number / 60_000, most))
    }

    /// 64 hexadecimal digits that follow from the seed, what they are for, and a number.
    fn hex(&self, purpose: &str, number: u64) -> String {
        let digest = Sha256::new().chain_update(&self.seed).chain_update(purpose);
        format!("{:x}", digest.chain_update(number.to_be_bytes()).finalize())
    }

    fn draw(&mut self, purpose: &str) -> String {
        self.counter += 1;
        let hex = self.hex(purpose, self.counter);
        let (first, second) = hex.split_at(hex.len() / 2);
        format!("1000.{first}.{second}")
    }

    /// The authorization endpoint, for the person with this email address who is signed in. `request` is a GET of
    /// `/oauth/v2/auth` on an accounts server.
    pub fn authorize(&mut self, request: &Request, email: &str, now_ms: u64) -> AuthorizeOutcome {
        let error = |title: &str, text: &str| AuthorizeOutcome::ErrorPage(title.into(), text.into());
        let Verdict::Known { center: start, role: Role::Accounts } = host::judge(&request.host) else {
            return error("Not a Zoho host", "The sandbox simulates only the accounts servers of the table.");
        };
        let person = self.people.iter().find(|person| person.email == email).cloned();
        let home = person.as_ref().and_then(|person| DataCenter::from_location(&person.location));
        let (Some(person), Some(home)) = (person, home) else {
            return error("Sign in", "No account in the sandbox has this address.");
        };
        // Zoho forwards to the data center of the account; China is separate, both ways.
        let separate = start != home && (start == DataCenter::Cn || home == DataCenter::Cn);
        let exists = |client: &Client| !separate && client.is_in(start) && client.is_in(home);
        let Some(client) = self.client(request).filter(exists) else {
            return error("Invalid Client", "The client does not exist in this data center.");
        };
        if request.parameter("response_type") != Some("code") {
            return error("Invalid Response Type", "This response type does not fit the type of the client.");
        }
        let given = |name: &str| request.parameter(name).unwrap_or_default();
        let redirect_uri = given("redirect_uri").to_owned();
        if !client.redirect_uris.contains(&redirect_uri) {
            return error(
                "Invalid Redirect Uri",
                "Redirect URI passed does not match with the one configured",
            );
        }
        let scopes: Vec<String> = given("scope").split(',').map(str::to_owned).collect();
        if let Some(wrong) = scopes.iter().find(|scope| self.catalog.is_some_and(|exists| !exists(scope))) {
            return error("Invalid OAuth Scope", &format!("Scope does not exist: {wrong}"));
        }

        let mut grant = Grant {
            client_id: client.id,
            email: person.email.clone(),
            location: person.location.clone(),
            scopes,
            redirect_uri,
            state: request.parameter("state").map(str::to_owned),
            // Zoho's default is plain.
            challenge: request
                .parameter("code_challenge")
                .map(|challenge| (challenge.to_owned(), given("code_challenge_method") == "S256")),
            ..Grant::default()
        };
        if self.codes_in_window(&grant.client_id, now_ms) >= CODES_IN_WINDOW.number {
            return grant.back(&[("error", "access_denied")]);
        }
        let key = consent_key(&grant);
        let first = !self.consents.iter().any(|(other, _)| *other == key);
        let asks_again = given("prompt") == "consent";
        grant.refreshable = given("access_type") == "offline" && (asks_again || first);
        let consented = |scope: &String| self.consents.contains(&(key.clone(), scope.clone()));
        if !asks_again && grant.scopes.iter().all(consented) {
            return self.respond(grant, now_ms);
        }

        self.counter += 1;
        let scopes = grant.scopes.clone();
        let page = ConsentPage {
            id: self.counter,
            client: client.name,
            center: home,
            forwarded: start != home,
            without_account: scopes.iter().filter(|scope| person.is_without(scope)).cloned().collect(),
            scopes,
            person: person.name,
        };
        self.waiting.push((page.id, grant));
        AuthorizeOutcome::Consent(page)
    }

    /// What follows when the person presses a button on the consent page. A page counts once.
    pub fn decide(&mut self, id: u64, decision: Decision, now_ms: u64) -> AuthorizeOutcome {
        let place = self.waiting.iter().position(|(known, _)| *known == id);
        let Some((_, grant)) = place.map(|place| self.waiting.remove(place)) else {
            let text = "This consent page was answered before.".into();
            return AuthorizeOutcome::ErrorPage("Request expired".into(), text);
        };
        let person = self.people.iter().find(|person| person.email == grant.email);
        let no_org = person.is_some_and(|person| grant.scopes.iter().any(|scope| person.is_without(scope)));
        match decision {
            Decision::Reject => grant.back(&[("error", "access_denied")]),
            Decision::Accept if no_org => grant.back(&[("error", "no_org")]),
            Decision::Accept => self.respond(grant, now_ms),
        }
    }

    /// The redirect with a code.
    fn respond(&mut self, mut grant: Grant, now_ms: u64) -> AuthorizeOutcome {
        let key = consent_key(&grant);
        for scope in &grant.scopes {
            let consent = (key.clone(), scope.clone());
            if !self.consents.contains(&consent) {
                self.consents.push(consent);
            }
        }
        let code = self.draw("code");
        self.codes.retain(|code| code.is_younger_than(&THROTTLE_WINDOW_MS, now_ms));
        self.codes.push(Grant { digest: digest(&code), made_at_ms: now_ms, ..grant.clone() });

        if self.has(Fault::TamperedState) {
            grant.state = grant.state.map(|state| tampered(&state));
        }
        let home = DataCenter::from_location(&grant.location).map(DataCenter::accounts_origin);
        let hostile = self.has(Fault::HostileServer).then(|| HOSTILE_SERVER.to_owned());
        let server = hostile.or(home).unwrap_or_default();
        let times = if self.has(Fault::DoubledParameter) { 2 } else { 1 };
        let mut response = vec![("code", code.as_str()); times];
        response.extend([("location", grant.location.as_str()), ("accounts-server", server.as_str())]);
        grant.back(&response)
    }

    /// The response to any request but those for a consent page, as the servers of the table send it.
    pub fn handle(&mut self, request: &Request, now_ms: u64) -> Response {
        let mut response = self.route(request, now_ms);
        if self.has(Fault::Slow) {
            response.delay_ms = SLOW_MS;
        }
        if self.has(Fault::Cut) && request.path == TOKEN_PATH {
            response.cut = Some(response.body.len() / 2);
        }
        response
    }

    /// Whether the sandbox simulates the call: those for which a source shows something of a good response.
    pub fn plays(call: &VerifyCall) -> bool {
        call.proof.is_some() || call.path.starts_with(body::MAILING_LISTS)
    }

    /// Whether an access token or a refresh token is accepted at this time: it was given, and has not ended since.
    pub fn accepts(&self, token: &str, now_ms: u64) -> bool {
        let key = digest(token);
        let alive = |access: &Grant| access.digest == key && access.is_younger_than(&ACCESS_LIFE_MS, now_ms);
        self.refreshes.iter().any(|refresh| refresh.digest == key) || self.accesses.iter().any(alive)
    }

    /// Lets time pass: what was made is older by that much, in milliseconds.
    pub fn advance(&mut self, ms: u64) {
        for grant in self.codes.iter_mut().chain(&mut self.refreshes).chain(&mut self.accesses) {
            grant.made_at_ms = grant.made_at_ms.saturating_sub(ms);
        }
    }

    fn route(&mut self, request: &Request, now_ms: u64) -> Response {
        let unknown_url = || body::page(404, "Error", "The sandbox does not simulate this URL.");
        let Verdict::Known { center, role } = host::judge(&request.host) else { return unknown_url() };
        match (role, request.method, request.path.as_str()) {
            (Role::Accounts, Method::Post, TOKEN_PATH) => self.token(request, center, now_ms),
            (Role::Accounts, Method::Post, REVOKE_PATH) => self.revoke(request, center),
            (Role::Accounts, Method::Get, "/oauth/user/info") => self.user_info(request, center, now_ms),
            #[cfg(feature = "server")]
            (Role::Accounts, Method::Get, "/oauth/serverinfo") => body::server_info(),
            (Role::Accounts, ..) => unknown("request"),
            _ => match simulated(center, request) {
                Some(call) => {
                    self.refusal(request, center, now_ms, call.scope).unwrap_or_else(|| body::good(call))
                }
                None => unknown_url(),
            },
        }
    }

    fn status(&self) -> u16 {
        if self.has(Fault::Status400) { 400 } else { 200 }
    }

    fn error(&self, name: &str) -> Response {
        Response::json(self.status(), &json!({ "error": name }))
    }

    fn throttle(&self) -> Response {
        body::throttled(self.status(), self.has(Fault::Localised))
    }

    /// The response to which a fault leads, whatever was sent.
    fn forced(&self) -> Option<Response> {
        if self.has(Fault::Html) {
            return Some(body::page(200, "Zoho Accounts", "A page where JSON belongs."));
        }
        if self.has(Fault::Throttled) || self.has(Fault::Localised) {
            return Some(self.throttle());
        }
        let causes_an_error = [Fault::WrongCenter, Fault::ExpiredCode, Fault::CodeUsedTwice];
        let alone = !causes_an_error.into_iter().any(|fault| self.has(fault));
        let named = [
            (Fault::InvalidClient, "invalid_client"),
            (Fault::InvalidClientSecret, "invalid_client_secret"),
            (Fault::InvalidRedirectUri, "invalid_redirect_uri"),
            (Fault::Status400, "invalid_code"),
        ];
        let acts = |fault| self.has(fault) && (alone || fault != Fault::Status400);
        named.into_iter().find(|(fault, _)| acts(*fault)).map(|(_, name)| self.error(name))
    }

    fn token(&mut self, request: &Request, center: DataCenter, now_ms: u64) -> Response {
        if let Some(forced) = self.forced() {
            return forced;
        }
        let Some(client) = self.client(request).filter(|client| client.is_in(center)) else {
            return self.error("invalid_client");
        };
        let secret = request.parameter("client_secret").unwrap_or_default();
        if secret != self.client_secret(&client, center) {
            // The secret of another data center is said to give invalid_client.
            let of_another = DataCenter::all().any(|other| secret == self.client_secret(&client, other));
            return self.error(if of_another { "invalid_client" } else { "invalid_client_secret" });
        }
        match request.parameter("grant_type") {
            Some("authorization_code") => self.exchange(request, &client, center, now_ms),
            Some("refresh_token") => self.refresh(request, &client, center, now_ms),
            _ => unknown("grant type"),
        }
    }

    fn exchange(&mut self, request: &Request, client: &Client, center: DataCenter, now_ms: u64) -> Response {
        let here = center.row().location;
        let key = digest(request.parameter("code").unwrap_or_default());
        let Some(mut grant) = self.codes.iter().find(|code| code.digest == key).cloned() else {
            return self.error("invalid_code");
        };
        // The faults act when the code is exchanged, whenever they were switched on.
        if self.has(Fault::WrongCenter) {
            // Zoho named the center as ever, but the account is elsewhere.
            let elsewhere = if grant.location == "in" { DataCenter::Eu } else { DataCenter::In };
            elsewhere.row().location.clone_into(&mut grant.location);
            if elsewhere != center {
                return self.error("invalid_client");
            }
        }
        let alive = !grant.used
            && grant.is_younger_than(&CODE_LIFE_MS, now_ms)
            && !self.has(Fault::ExpiredCode)
            && !self.has(Fault::CodeUsedTwice);
        if !alive || grant.client_id != client.id || grant.location != here {
            return self.error("invalid_code");
        }
        // From here on the code is used up, whatever comes of it.
        self.codes.iter_mut().filter(|code| code.digest == key).for_each(|code| code.used = true);
        if request.parameter("redirect_uri") != Some(grant.redirect_uri.as_str()) {
            return self.error("invalid_redirect_uri");
        }
        if let Some((challenge, s256)) = &grant.challenge {
            let verifier = request.parameter("code_verifier").unwrap_or_default();
            let given = if *s256 { pkce::challenge(verifier) } else { verifier.to_owned() };
            if given != *challenge {
                return self.error("invalid_code");
            }
        }
        if self.has(Fault::DroppedScope) {
            grant.scopes.pop();
        }
        let refresh =
            (grant.refreshable && !self.has(Fault::NoRefreshToken)).then(|| self.new_refresh(&grant, now_ms));
        let access = self.new_access(&grant, refresh.as_deref().map(digest), now_ms);
        tokens(&access, refresh.as_deref(), &grant.scopes, center)
    }

    fn refresh(&mut self, request: &Request, client: &Client, center: DataCenter, now_ms: u64) -> Response {
        let key = digest(request.parameter("refresh_token").unwrap_or_default());
        let known = self.refreshes.iter().find(|token| {
            token.digest == key && token.client_id == client.id && token.location == center.row().location
        });
        let Some(grant) = known.cloned() else { return self.error("invalid_code") };
        let of_it = self.accesses.iter().filter(|access| access.parent.as_ref() == Some(&key));
        let given = of_it.filter(|access| access.is_younger_than(&THROTTLE_WINDOW_MS, now_ms));
        if given.count() as u64 >= ACCESS_TOKENS_IN_WINDOW.number {
            return self.throttle();
        }
        let access = self.new_access(&grant, Some(key), now_ms);
        tokens(&access, None, &grant.scopes, center)
    }

    fn revoke(&mut self, request: &Request, center: DataCenter) -> Response {
        let key = digest(request.parameter("token").unwrap_or_default());
        let is_known = |token: &Grant| token.digest == key && token.location == center.row().location;
        let Some(at) = self.refreshes.iter().position(is_known) else {
            return unknown("token");
        };
        self.refreshes.remove(at);
        self.accesses.retain(|access| access.parent.as_ref() != Some(&key));
        Response::json(200, &r#"{"status":"success"}"#)
    }

    /// A new refresh token. One more than the limit, and the oldest of the same person and client ends.
    fn new_refresh(&mut self, grant: &Grant, now_ms: u64) -> String {
        let token = self.draw("refresh");
        self.refreshes.push(Grant { digest: digest(&token), made_at_ms: now_ms, ..grant.clone() });
        let same = |other: &Grant| other.client_id == grant.client_id && other.email == grant.email;
        if self.refreshes.iter().filter(|other| same(other)).count() as u64 > REFRESH_TOKENS.number
            && let Some(oldest) = self.refreshes.iter().position(same)
        {
            self.refreshes.remove(oldest);
        }
        token
    }

    fn new_access(&mut self, grant: &Grant, parent: Option<String>, now_ms: u64) -> String {
        let token = self.draw("access");
        self.accesses.retain(|access| access.is_younger_than(&ACCESS_LIFE_MS, now_ms));
        self.accesses.push(Grant { digest: digest(&token), parent, made_at_ms: now_ms, ..grant.clone() });
        token
    }

    /// What the access token in the header is good for, if it is alive in this center.
    fn bearer(&self, request: &Request, center: DataCenter, now_ms: u64) -> Option<&Grant> {
        let (scheme, token) = request.authorization.as_deref()?.split_once(' ')?;
        if scheme != "Zoho-oauthtoken" && scheme != "Bearer" {
            return None;
        }
        let key = digest(token);
        let mut here = self.accesses.iter().filter(|access| access.location == center.row().location);
        here.find(|access| access.digest == key && access.is_younger_than(&ACCESS_LIFE_MS, now_ms))
    }

    fn user_info(&self, request: &Request, center: DataCenter, now_ms: u64) -> Response {
        let Some(granted) = self.bearer(request, center, now_ms) else {
            return body::accounts_error("INVALID_OAUTHTOKEN");
        };
        if !granted.covers("AaaServer.profile.READ") {
            return body::accounts_error("INVALID_OAUTHSCOPE");
        }
        let person = self.people.iter().find(|person| person.email == granted.email);
        body::user_info(person.map_or("", |person| &person.name), &granted.email)
    }

    /// The refusal of a call that needs this scope, as the CRM's APIs send it; `None` where it may go on.
    fn refusal(&self, request: &Request, center: DataCenter, now_ms: u64, scope: &str) -> Option<Response> {
        if request.authorization.is_none() {
            return Some(body::crm_error("AUTHENTICATION_FAILURE", "Authentication failed"));
        }
        let Some(granted) = self.bearer(request, center, now_ms) else {
            return Some(body::crm_error("INVALID_TOKEN", "invalid oauth token"));
        };
        let refused = !granted.covers(scope);
        refused.then(|| body::crm_error("OAUTH_SCOPE_MISMATCH", "invalid oauth scope to access this URL"))
    }

    fn client(&self, request: &Request) -> Option<Client> {
        let id = request.parameter("client_id")?;
        self.clients.iter().find(|client| client.id == id).cloned()
    }
}

impl Client {
    fn is_in(&self, center: DataCenter) -> bool {
        self.locations.iter().any(|location| location == center.row().location)
    }
}

impl Person {
    fn is_without(&self, scope: &str) -> bool {
        self.lacks.iter().any(|product| scope.split('.').next() == Some(product))
    }
}

impl Grant {
    fn is_younger_than(&self, limit: &Limit, now_ms: u64) -> bool {
        now_ms.saturating_sub(self.made_at_ms) < limit.number
    }

    /// Whether a scope was granted that allows what `needed` allows: of the same resource or one around it, and of the same
    /// operation or of all.
    fn covers(&self, needed: &str) -> bool {
        let split = |scope: &str| {
            let scope = scope.to_ascii_lowercase();
            scope.rsplit_once('.').map(|(resource, operation)| (format!("{resource}."), operation.to_owned()))
        };
        let Some((needed, operation)) = split(needed) else { return false };
        let granted = self.scopes.iter().filter_map(|scope| split(scope));
        granted.into_iter().any(|(resource, allowed)| {
            (allowed == operation || allowed == "all") && needed.starts_with(&resource)
        })
    }

    /// The redirect with this response in the query of the redirect URI, and the state at its end.
    fn back(&self, response: &[(&str, &str)]) -> AuthorizeOutcome {
        let uri = &self.redirect_uri;
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(response).extend_pairs(self.state.as_ref().map(|state| ("state", state)));
        let joint = if uri.contains('?') { '&' } else { '?' };
        AuthorizeOutcome::Redirect(format!("{uri}{joint}{}", query.finish()))
    }
}

/// The call that the page offers and this request makes, where the sandbox simulates it.
fn simulated(center: DataCenter, request: &Request) -> Option<&'static VerifyCall> {
    OFFERED_CALLS.iter().filter(|call| Sandbox::plays(call)).find(|call| {
        let on_host = call.host.at(center).is_some_and(|(host, _)| host == request.host);
        on_host && call.method == request.method && call.path.split('?').next() == Some(&request.path)
    })
}

fn consent_key(grant: &Grant) -> String {
    format!("{} {}", grant.client_id, grant.email)
}

/// The page of the accounts server for something that it does not know.
fn unknown(what: &str) -> Response {
    body::page(400, "Error", &format!("The simulated accounts server does not know this {what}."))
}

/// `state` with its first character changed.
fn tampered(state: &str) -> String {
    let first = if state.starts_with('A') { 'B' } else { 'A' };
    std::iter::once(first).chain(state.chars().skip(1)).collect()
}

#[cfg(test)]
mod tests {
    use facts::endpoint::AUTHORIZE_PATH;

    use super::*;
    use crate::Moment;

    const NOW: u64 = 1_800_000_000_000;
    const URI: &str = "https://tool.example/cb";
    const SCOPES: &str = "ZohoCRM.org.READ,AaaServer.profile.READ";

    fn zoho() -> (Sandbox, Client) {
        let catalog =
            |scope: &str| ["ZohoCRM.org.READ", "AaaServer.profile.READ", "ZohoMA.lead.READ"].contains(&scope);
        let mut zoho = Sandbox::new("7", catalog);
        for (email, location) in [("us@x.example", "us"), ("eu@x.example", "eu"), ("cn@x.example", "cn")] {
            zoho.people.push(Person {
                name: "Ada Example".into(),
                email: email.into(),
                location: location.into(),
                lacks: vec!["ZohoMA".into()],
            });
        }
        let centers = [DataCenter::Us, DataCenter::Eu, DataCenter::In, DataCenter::Cn];
        let client = zoho.register("Tool", &[URI], &centers);
        (zoho, client)
    }

    fn ask(zoho: &mut Sandbox, host: &str, email: &str, query: &str) -> AuthorizeOutcome {
        let target = format!("{AUTHORIZE_PATH}?{query}");
        zoho.authorize(&Request::new(Method::Get, host, &target, ""), email, NOW)
    }

    fn query(client: &Client, more: &str) -> String {
        format!("response_type=code&client_id={}&redirect_uri={URI}&scope={SCOPES}&state=s{more}", client.id)
    }

    /// Consents, and gives the code.
    fn code(zoho: &mut Sandbox, client: &Client, email: &str, more: &str) -> String {
        let host = if email.starts_with("eu") { "accounts.zoho.eu" } else { "accounts.zoho.com" };
        let to = match ask(zoho, host, email, &query(client, more)) {
            AuthorizeOutcome::Consent(page) => match zoho.decide(page.id, Decision::Accept, NOW) {
                AuthorizeOutcome::Redirect(to) => to,
                other => panic!("{other:?}"),
            },
            AuthorizeOutcome::Redirect(to) => to,
            other @ AuthorizeOutcome::ErrorPage(..) => panic!("{other:?}"),
        };
        let url = url::Url::parse(&to).unwrap();
        url.query_pairs().find(|(name, _)| name == "code").map(|(_, code)| code.into_owned()).unwrap_or(to)
    }

    fn post(zoho: &mut Sandbox, host: &str, path: &str, form: &str, now: u64) -> (u16, String) {
        let response = zoho.handle(&Request::new(Method::Post, host, path, form), now);
        (response.status, response.body)
    }

    fn exchange(
        zoho: &mut Sandbox,
        client: &Client,
        center: DataCenter,
        code: &str,
        more: &str,
        now: u64,
    ) -> String {
        let secret = zoho.client_secret(client, center);
        let form = format!(
            "grant_type=authorization_code&client_id={}&client_secret={secret}&redirect_uri={URI}&code={code}{more}",
            client.id
        );
        let (status, body) = post(zoho, center.row().accounts.value, TOKEN_PATH, &form, now);
        assert_eq!(status, 200);
        body
    }

    fn field(body: &str, name: &str) -> Option<String> {
        let value: serde_json::Value = serde_json::from_str(body).unwrap();
        value.get(name)?.as_str().map(str::to_owned)
    }

    #[test]
    fn pages_that_do_not_come_back() {
        let (mut zoho, client) = zoho();
        let good = query(&client, "");
        let mut check = |host: &str, email: &str, query: &str, expected: &str| {
            let AuthorizeOutcome::ErrorPage(title, text) = ask(&mut zoho, host, email, query) else {
                panic!("{query}")
            };
            assert_eq!(format!("{title} / {text}"), expected);
        };
        let us = "accounts.zoho.com";
        let no_client = "Invalid Client / The client does not exist in this data center.";
        check(us, "us@x.example", &good.replace(&client.id, "1000.X"), no_client);
        check("accounts.zoho.jp", "us@x.example", &good, no_client);
        check(us, "cn@x.example", &good, no_client);
        check("accounts.zoho.com.cn", "us@x.example", &good, no_client);
        check(
            us,
            "us@x.example",
            &good.replace("/cb", "/cb/"),
            "Invalid Redirect Uri / Redirect URI passed does not match with the one configured",
        );
        check(
            us,
            "us@x.example",
            &good.replace(',', "+"),
            "Invalid OAuth Scope / Scope does not exist: ZohoCRM.org.READ AaaServer.profile.READ",
        );
        let wrong_type = "Invalid Response Type / This response type does not fit the type of the client.";
        check(us, "us@x.example", &good.replace("=code&", "=token&"), wrong_type);
    }

    #[test]
    fn forwards_to_the_center_of_the_account() {
        let (mut zoho, client) = zoho();
        let AuthorizeOutcome::Consent(page) =
            ask(&mut zoho, "accounts.zoho.com", "eu@x.example", &query(&client, ""))
        else {
            panic!()
        };
        assert_eq!((page.center, page.forwarded), (DataCenter::Eu, true));
        let AuthorizeOutcome::Redirect(to) = zoho.decide(page.id, Decision::Accept, NOW) else { panic!() };
        assert!(to.ends_with("&location=eu&accounts-server=https%3A%2F%2Faccounts.zoho.eu&state=s"), "{to}");
        assert!(matches!(zoho.decide(page.id, Decision::Accept, NOW), AuthorizeOutcome::ErrorPage(..)));
    }

    #[test]
    fn errors_come_back() {
        let (mut zoho, client) = zoho();
        let AuthorizeOutcome::Consent(page) =
            ask(&mut zoho, "accounts.zoho.com", "us@x.example", &query(&client, ""))
        else {
            panic!()
        };
        let denied = zoho.decide(page.id, Decision::Reject, NOW);
        assert_eq!(denied, AuthorizeOutcome::Redirect(format!("{URI}?error=access_denied&state=s")));
        let with_product = query(&client, "").replace(SCOPES, "ZohoMA.lead.READ");
        let AuthorizeOutcome::Consent(page) =
            ask(&mut zoho, "accounts.zoho.com", "us@x.example", &with_product)
        else {
            panic!()
        };
        assert_eq!(page.without_account, ["ZohoMA.lead.READ"]);
        let no_org = zoho.decide(page.id, Decision::Accept, NOW);
        assert_eq!(no_org, AuthorizeOutcome::Redirect(format!("{URI}?error=no_org&state=s")));
    }

    #[test]
    fn the_eleventh_code_in_ten_minutes_is_denied() {
        let (mut zoho, client) = zoho();
        for _ in 0..10 {
            assert!(code(&mut zoho, &client, "us@x.example", "").starts_with("1000."));
        }
        // An error that nobody caused, and the page says so.
        assert_eq!(
            code(&mut zoho, &client, "us@x.example", ""),
            format!("{URI}?error=access_denied&state=s")
        );
        assert_eq!(zoho.codes_in_window(&client.id, NOW), 10);
        let limit = zoho.sign_in_limit(NOW + 599_999);
        assert_eq!(limit, Some(msg!("sandbox-sign-in-limit", minutes = 10_u64, most = 10_u64)));
        assert_eq!(zoho.sign_in_limit(NOW + 600_000), None);
    }

    #[test]
    fn says_which_calls_it_plays() {
        use oauth::api_call::{self, Server};
        let (mut sandbox, _) = zoho();
        for call in api_call::CALLS {
            let host = match call.host {
                Server::Accounts => "accounts.zoho.com".to_owned(),
                Server::Api => "www.zohoapis.com".to_owned(),
                Server::App(label) => format!("{label}.zoho.com"),
                Server::Fixed(_) => continue,
            };
            let method = call.method;
            let body = sandbox.handle(&Request::new(method, &host, call.path, ""), 0).body;
            let unknown = body.contains("does not know this request") || body.contains("does not simulate");
            assert_eq!(Sandbox::plays(call), !unknown, "{} {body}", call.path);
        }
    }

    /// Switched on after the sign-in, or off again: what is on when the code is exchanged acts.
    #[test]
    fn faults_of_the_code_act_at_the_exchange() {
        let acts = |fault: Fault| {
            let (mut zoho, client) = zoho();
            let code = code(&mut zoho, &client, "us@x.example", "&access_type=offline");
            zoho.set_fault(fault, true);
            let faulty = exchange(&mut zoho, &client, DataCenter::Us, &code, "", NOW);
            zoho.set_fault(fault, false);
            (faulty, exchange(&mut zoho, &client, DataCenter::Us, &code, "", NOW))
        };
        for (fault, error) in [
            (Fault::WrongCenter, "invalid_client"),
            (Fault::ExpiredCode, "invalid_code"),
            (Fault::CodeUsedTwice, "invalid_code"),
        ] {
            let (faulty, after) = acts(fault);
            assert_eq!(faulty, format!(r#"{{"error":"{error}"}}"#), "{fault:?}");
            assert!(field(&after, "access_token").is_some(), "{fault:?}: {after}");
            assert_ne!(fault.moment(), Moment::SignIn);
        }
        let (faulty, _) = acts(Fault::DroppedScope);
        assert_eq!(field(&faulty, "scope").as_deref(), Some("ZohoCRM.org.READ"));
    }

    /// The account is in India then; one that is there already is in Europe.
    #[test]
    fn a_wrong_center_has_a_right_one() {
        for (email, host, home, right) in [
            ("us@x.example", "accounts.zoho.com", DataCenter::Us, DataCenter::In),
            ("in@x.example", "accounts.zoho.in", DataCenter::In, DataCenter::Eu),
        ] {
            let (mut zoho, client) = zoho();
            zoho.people.push(Person {
                name: "Asha Example".into(),
                email: "in@x.example".into(),
                location: "in".into(),
                lacks: Vec::new(),
            });
            let AuthorizeOutcome::Consent(page) = ask(&mut zoho, host, email, &query(&client, "")) else {
                panic!("{email}")
            };
            let AuthorizeOutcome::Redirect(to) = zoho.decide(page.id, Decision::Accept, NOW) else {
                panic!("{email}")
            };
            let url = url::Url::parse(&to).unwrap();
            let code = url.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
            zoho.set_fault(Fault::WrongCenter, true);
            let refused = exchange(&mut zoho, &client, home, &code, "", NOW);
            assert_eq!(refused, r#"{"error":"invalid_client"}"#, "{email}");
            let granted = exchange(&mut zoho, &client, right, &code, "", NOW);
            assert!(field(&granted, "access_token").is_some(), "{email}: {granted}");
        }
    }

    #[test]
    fn a_tampered_state_differs_in_its_first_character() {
        for (state, tampered) in [("s", "A"), ("Abc", "Bbc"), ("Bbc", "Abc"), ("", "A")] {
            assert_eq!(super::tampered(state), tampered);
        }
    }

    /// Those that need a new sign-in change the response to it, and nothing after it.
    #[test]
    fn faults_of_the_sign_in_act_there_only() {
        for fault in Fault::ALL {
            let (mut zoho, client) = zoho();
            zoho.set_fault(fault, true);
            let AuthorizeOutcome::Consent(page) =
                ask(&mut zoho, "accounts.zoho.com", "us@x.example", &query(&client, ""))
            else {
                panic!()
            };
            let AuthorizeOutcome::Redirect(to) = zoho.decide(page.id, Decision::Accept, NOW) else {
                panic!()
            };
            let changed = to.matches("code=").count() != 1
                || !to.ends_with("&location=us&accounts-server=https%3A%2F%2Faccounts.zoho.com&state=s");
            assert_eq!(changed, fault.moment() == Moment::SignIn, "{fault:?}: {to}");
        }
    }

    #[test]
    fn codes_expire_and_work_once() {
        let (mut zoho, client) = zoho();
        let us = DataCenter::Us;
        let first = code(&mut zoho, &client, "us@x.example", "");
        assert_eq!(scan::secret::shape(&first), Some(scan::secret::Kind::TokenOrCode));
        let body = exchange(&mut zoho, &client, us, &first, "", NOW + 59_999);
        assert!(field(&body, "access_token").is_some(), "{body}");
        assert_eq!(exchange(&mut zoho, &client, us, &first, "", NOW), r#"{"error":"invalid_code"}"#);
        let second = code(&mut zoho, &client, "us@x.example", "");
        assert_eq!(
            exchange(&mut zoho, &client, us, &second, "", NOW + 60_000),
            r#"{"error":"invalid_code"}"#
        );
        assert_eq!(
            exchange(&mut zoho, &client, DataCenter::Eu, &second, "", NOW),
            r#"{"error":"invalid_code"}"#
        );
        assert_eq!(exchange(&mut zoho, &client, us, "", "", NOW), r#"{"error":"invalid_code"}"#);
    }

    #[test]
    fn secrets_are_per_center() {
        let (mut zoho, client) = zoho();
        let (us, eu) =
            (zoho.client_secret(&client, DataCenter::Us), zoho.client_secret(&client, DataCenter::Eu));
        assert_ne!(us, eu);
        let one = code(&mut zoho, &client, "eu@x.example", "");
        let mut send = |secret: &str| {
            let form = format!(
                "grant_type=authorization_code&client_id={}{secret}&redirect_uri={URI}&code={one}",
                client.id
            );
            post(&mut zoho, "accounts.zoho.eu", TOKEN_PATH, &form, NOW).1
        };
        assert_eq!(send(&format!("&client_secret={us}")), r#"{"error":"invalid_client"}"#);
        assert_eq!(send("&client_secret=wrong"), r#"{"error":"invalid_client_secret"}"#);
        assert_eq!(send(""), r#"{"error":"invalid_client_secret"}"#);
        assert!(send(&format!("&client_secret={eu}")).contains("access_token"));
    }

    #[test]
    fn the_verifier_is_verified() {
        let (mut zoho, client) = zoho();
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        let s256 = "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
        let plain = format!("&code_challenge={verifier}");
        let us = DataCenter::Us;
        let mut check = |challenge: &str, verifier: &str, good: bool| {
            let code = code(&mut zoho, &client, "us@x.example", challenge);
            let body = exchange(&mut zoho, &client, us, &code, verifier, NOW);
            assert_eq!(body.contains("access_token"), good, "{challenge} {verifier} {body}");
        };
        check(s256, &format!("&code_verifier={verifier}"), true);
        check(s256, "&code_verifier=wrong", false);
        check(s256, "", false);
        check(&plain, &format!("&code_verifier={verifier}"), true);
        check(&plain, "&code_verifier=wrong", false);
    }

    #[test]
    fn the_redirect_uri_is_compared_again() {
        let (mut zoho, client) = zoho();
        let one = code(&mut zoho, &client, "us@x.example", "");
        let secret = zoho.client_secret(&client, DataCenter::Us);
        let form = format!(
            "grant_type=authorization_code&client_id={}&client_secret={secret}&redirect_uri={URI}/&code={one}",
            client.id
        );
        let response = post(&mut zoho, "accounts.zoho.com", TOKEN_PATH, &form, NOW);
        assert_eq!(response, (200, r#"{"error":"invalid_redirect_uri"}"#.into()));
    }

    #[test]
    fn who_gets_a_refresh_token() {
        let (mut zoho, client) = zoho();
        let mut given = |more: &str| {
            let code = code(&mut zoho, &client, "us@x.example", more);
            let body = exchange(&mut zoho, &client, DataCenter::Us, &code, "", NOW);
            field(&body, "refresh_token").is_some()
        };
        assert!(given("&access_type=offline"), "the first consent");
        assert!(!given("&access_type=offline"), "the second, without prompt=consent");
        assert!(given("&access_type=offline&prompt=consent"));
        assert!(!given("&prompt=consent"));
        // The consent of one person to one client is nobody else's.
        let mut other = zoho.people[0].clone();
        other.email = "us2@x.example".into();
        zoho.people.push(other);
        let another = zoho.register("Another", &[URI], &[DataCenter::Us]);
        for (client, email) in
            [(&client, "us2@x.example"), (&another, "us2@x.example"), (&another, "us@x.example")]
        {
            let code = code(&mut zoho, client, email, "&access_type=offline");
            let body = exchange(&mut zoho, client, DataCenter::Us, &code, "", NOW);
            assert!(field(&body, "refresh_token").is_some(), "{email}");
        }
    }

    #[test]
    fn the_twenty_first_refresh_token_ends_the_first() {
        let (mut zoho, client) = zoho();
        let secret = zoho.client_secret(&client, DataCenter::Us);
        let refresh = |zoho: &mut Sandbox, token: &str, now| {
            let id = &client.id;
            let form = format!(
                "grant_type=refresh_token&client_id={id}&client_secret={secret}&refresh_token={token}"
            );
            post(zoho, "accounts.zoho.com", TOKEN_PATH, &form, now).1
        };
        let mut tokens = Vec::new();
        for number in 0..21 {
            let now = NOW + number * 120_000;
            zoho.codes.clear();
            let code = code(&mut zoho, &client, "us@x.example", "&access_type=offline&prompt=consent");
            let body = exchange(&mut zoho, &client, DataCenter::Us, &code, "", NOW);
            tokens.push(field(&body, "refresh_token").unwrap());
            assert_eq!(
                tokens.len() < 21,
                refresh(&mut zoho, &tokens[0], now).contains("access_token"),
                "{number}"
            );
        }
        assert!(refresh(&mut zoho, &tokens[1], NOW).contains("access_token"));
    }

    #[test]
    fn the_eleventh_access_token_in_ten_minutes_is_throttled() {
        let (mut zoho, client) = zoho();
        let code = code(&mut zoho, &client, "us@x.example", "&access_type=offline");
        let body = exchange(&mut zoho, &client, DataCenter::Us, &code, "", NOW);
        let token = field(&body, "refresh_token").unwrap();
        let secret = zoho.client_secret(&client, DataCenter::Us);
        let mut refresh = |now| {
            let id = &client.id;
            let form = format!(
                "grant_type=refresh_token&client_id={id}&client_secret={secret}&refresh_token={token}"
            );
            post(&mut zoho, "accounts.zoho.com", TOKEN_PATH, &form, now).1
        };
        for _ in 0..9 {
            let body = refresh(NOW);
            assert!(body.contains("access_token") && !body.contains("refresh_token"), "{body}");
        }
        assert!(refresh(NOW + 599_999).contains("Access Denied"));
        assert!(refresh(NOW + 600_000).contains("access_token"));
    }

    #[test]
    fn revoking_ends_what_was_made_from_it() {
        let (mut zoho, client) = zoho();
        let code = code(&mut zoho, &client, "us@x.example", "&access_type=offline");
        let body = exchange(&mut zoho, &client, DataCenter::Us, &code, "", NOW);
        let access = field(&body, "access_token").unwrap();
        let org = |zoho: &mut Sandbox, host: &str, token: &str, now| {
            let call = Request::new(Method::Get, host, "/crm/v8/org", "")
                .with_authorization(&format!("Zoho-oauthtoken {token}"));
            let response = zoho.handle(&call, now);
            (response.status, response.body)
        };
        assert_eq!(org(&mut zoho, "www.zohoapis.com", &access, NOW + 3_599_999).0, 200);
        let invalid = (
            401,
            r#"{"code":"INVALID_TOKEN","details":{},"message":"invalid oauth token","status":"error"}"#
                .into(),
        );
        assert_eq!(org(&mut zoho, "www.zohoapis.com", &access, NOW + 3_600_000), invalid);
        assert_eq!(org(&mut zoho, "www.zohoapis.eu", &access, NOW), invalid);
        let revoke = |zoho: &mut Sandbox, host: &str| {
            let form = format!("token={}", field(&body, "refresh_token").unwrap());
            post(zoho, host, REVOKE_PATH, &form, NOW)
        };
        assert_eq!(revoke(&mut zoho, "accounts.zoho.eu").0, 400);
        assert_eq!(revoke(&mut zoho, "accounts.zoho.com"), (200, r#"{"status":"success"}"#.into()));
        let (status, again) = revoke(&mut zoho, "accounts.zoho.com");
        assert!(status == 400 && again.starts_with("<!DOCTYPE html>"));
        assert_eq!(org(&mut zoho, "www.zohoapis.com", &access, NOW), invalid);
    }

    #[test]
    fn what_is_kept_holds_no_token() {
        let (mut zoho, client) = zoho();
        let code = code(&mut zoho, &client, "us@x.example", "&access_type=offline");
        let body = exchange(&mut zoho, &client, DataCenter::Us, &code, "", NOW);
        zoho.set_fault(Fault::Slow, true);
        let text = zoho.to_text();
        let access = field(&body, "access_token").unwrap();
        for secret in [&code, &access, &zoho.client_secret(&client, DataCenter::Us)] {
            assert!(!text.contains(secret.as_str()) && !format!("{zoho:?}").contains(secret.as_str()));
        }
        assert!(scan::secret::hidden_in(&text).is_none());
        assert_eq!(format!("{zoho:?}"), "Sandbox { faults: [\"slow\"], .. }");
        let kept = Sandbox::from_text(&text, |_| true).unwrap();
        assert_eq!((kept.to_text(), kept.faults().collect()), (text, vec![Fault::Slow]));
        assert!(Sandbox::from_text("{}", |_| true).is_none());
    }

    /// The status and body of a call with this header.
    fn call(zoho: &mut Sandbox, host: &str, path: &str, header: Option<&str>) -> (u16, String) {
        let request = Request::new(Method::Get, host, path, "");
        let request = header.iter().fold(request, |request, header| request.with_authorization(header));
        let response = zoho.handle(&request, NOW);
        (response.status, response.body)
    }

    #[test]
    fn calls_need_a_header_a_token_and_a_scope() {
        let (mut zoho, client) = zoho();
        let us = DataCenter::Us;
        let code = code(&mut zoho, &client, "us@x.example", "");
        let token = field(&exchange(&mut zoho, &client, us, &code, "", NOW), "access_token").unwrap();
        let (api, accounts) = ("www.zohoapis.com", "accounts.zoho.com");
        let mut org = |header: Option<&str>| call(&mut zoho, api, "/crm/v8/org", header);
        assert!(org(None).1.contains("AUTHENTICATION_FAILURE"));
        assert!(org(Some(&token)).1.contains("INVALID_TOKEN"));
        assert!(org(Some(&format!("Basic {token}"))).1.contains("INVALID_TOKEN"));
        for scheme in ["Bearer", "Zoho-oauthtoken"] {
            assert_eq!(org(Some(&format!("{scheme} {token}"))).0, 200, "{scheme}");
        }
        let header = format!("Bearer {token}");
        let user = call(&mut zoho, accounts, "/oauth/user/info", Some(&header));
        assert!(
            user.0 == 200 && user.1.contains("us@x.example") && user.1.contains("Ada Example"),
            "{user:?}"
        );
        assert!(call(&mut zoho, accounts, "/oauth/user/info", None).1.contains("INVALID_OAUTHTOKEN"));

        zoho.set_fault(Fault::DroppedScope, true);
        let code = self::code(&mut zoho, &client, "us@x.example", "");
        let token = field(&exchange(&mut zoho, &client, us, &code, "", NOW), "access_token").unwrap();
        let header = format!("Bearer {token}");
        let user = call(&mut zoho, accounts, "/oauth/user/info", Some(&header));
        assert!(user.1.contains("INVALID_OAUTHSCOPE"), "{user:?}");
        zoho.set_fault(Fault::DroppedScope, false);
        zoho.people[1].name = "Grace Example".into();
        let code = self::code(&mut zoho, &client, "eu@x.example", "");
        let token =
            field(&exchange(&mut zoho, &client, DataCenter::Eu, &code, "", NOW), "access_token").unwrap();
        let user = call(&mut zoho, "accounts.zoho.eu", "/oauth/user/info", Some(&format!("Bearer {token}")));
        assert!(user.1.contains("Grace Example") && user.1.contains("eu@x.example"), "{user:?}");
        zoho.set_fault(Fault::DroppedScope, true);
        let lists = Request::new(Method::Post, "marketingautomation.zoho.com", body::MAILING_LISTS, "");
        let lists = zoho.handle(&lists.with_authorization(&header), NOW);
        assert!(lists.status == 401 && lists.body.contains("OAUTH_SCOPE_MISMATCH"), "{lists:?}");
        assert_eq!(call(&mut zoho, "desk.zoho.com", body::MAILING_LISTS, Some(&header)).0, 404);
    }

    #[test]
    fn faults_of_the_connection() {
        let (mut zoho, _) = zoho();
        let mut handle = |fault, path| {
            zoho.set_fault(fault, true);
            let response = zoho.handle(&Request::new(Method::Post, "accounts.zoho.com", path, ""), NOW);
            zoho.set_fault(fault, false);
            (response.delay_ms, response.arrived().len() < response.body.len())
        };
        assert_eq!(handle(Fault::Slow, TOKEN_PATH), (SLOW_MS, false));
        assert_eq!(handle(Fault::Cut, TOKEN_PATH), (0, true));
        assert_eq!(handle(Fault::Cut, REVOKE_PATH), (0, false));
        zoho.set_fault(Fault::Cut, true);
        let cut = zoho.handle(&Request::new(Method::Post, "accounts.zoho.com", TOKEN_PATH, ""), NOW);
        assert_eq!(cut.arrived().len(), cut.body.len() / 2);
    }

    #[test]
    fn status_400_alone_is_an_invalid_code() {
        let (mut zoho, client) = zoho();
        let mut send = |faults: &[Fault]| {
            for fault in Fault::ALL {
                zoho.set_fault(fault, faults.contains(&fault));
            }
            let form = format!("client_id={}", client.id);
            post(&mut zoho, "accounts.zoho.com", TOKEN_PATH, &form, NOW)
        };
        assert_eq!(send(&[]), (200, r#"{"error":"invalid_client_secret"}"#.into()));
        assert_eq!(send(&[Fault::Status400]), (400, r#"{"error":"invalid_code"}"#.into()));
        let both = send(&[Fault::Status400, Fault::InvalidClient]);
        assert_eq!(both, (400, r#"{"error":"invalid_client"}"#.into()));
        let later = send(&[Fault::Status400, Fault::ExpiredCode]);
        assert_eq!(later, (400, r#"{"error":"invalid_client_secret"}"#.into()));
        assert_eq!(send(&[Fault::Throttled, Fault::Status400]).0, 400);
        assert!(send(&[Fault::Localised]).1.contains("拒绝访问"));
    }
}
