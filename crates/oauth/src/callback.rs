//! Out to Zoho and back: what is kept while the person signs in, and what of the response is accepted.
//!
//! The order of the checks is the defense (RFC 9700 sections 4.2.4, 4.4.2 and 4.7.1): nothing of a URL is accepted before
//! its `state` was found among the sign-ins that began in this tab, and a sign-in is found once. A [`ValidatedCode`] comes
//! only from here, and without one there is no token request. Never follows a URL, never builds one from a parameter: a
//! server that the response names only chooses a row of the table.

use url::Url;
use words::{Message, Text, msg, text};

use facts::address;
use facts::data_center::{DataCenter, TABLE};
use facts::error::{Error, Step};
use facts::host::{self, Lookalike, Role, Verdict};
use facts::limit::CODE_LIFE_MS;
use scan::invisible;

use crate::authorize::{Name, Parameter, ParameterSource, Request};
use crate::body::ErrorResponse;
use crate::pkce::{self, Entropy};
use crate::scope::{self, Delimiter};
use scan::secret::{self, Secret};

/// How long a sign-in may take, in milliseconds: ten minutes. A later response is rejected.
pub const LONGEST_ABSENCE_MS: u64 = 600_000;
/// How far the clock of the device may be set back while the person signs in, in milliseconds: one minute.
const CLOCK_STEP_MS: u64 = 60_000;
/// The longest query or fragment that is read as a response, in bytes. Zoho's own have about 250.
const LONGEST_RESPONSE: usize = 8_192;
/// The longest value of one parameter, in bytes. Zoho's codes have 70.
const LONGEST_VALUE: usize = 2_048;
/// The prefix of the keys of the kept records in sessionStorage.
pub const STORAGE_PREFIX: &str = "sign-in.";

words::choices! {
    /// Who responds.
    pub enum Backend: id {
        /// Zoho.
        Zoho = "zoho",
        /// The simulated Zoho inside this page. Nothing that belongs to it ever goes out to the network.
        Sandbox = "sandbox",
    }
}

words::choices! {
    /// `access_type`: whether a refresh token is requested.
    pub enum AccessType: wire {
        /// Access for one hour; Zoho's default.
        Online = "online",
        /// Access that can be refreshed.
        Offline = "offline",
    }
}

/// The URL to which Zoho sends the browser back: this page's own, without query and fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedirectUri(String);

impl RedirectUri {
    /// The redirect URI of the page whose whole URL is `href`. Always the same string for the same page, because
    /// Zoho compares it character by character with the registered one (RFC 9700 section 2.1).
    ///
    /// # Errors
    /// Why the page must not receive a response (RFC 9700 section 2.6), and what to do.
    pub fn of_page(href: &str) -> Result<Self, Message> {
        Self::of_page_for(Backend::Zoho, href)
    }

    /// The same for a sign-in at this backend: no response of the sandbox is ever on a network.
    ///
    /// # Errors
    /// As [`Self::of_page`]; in the sandbox a page without encryption will do.
    pub fn of_page_for(backend: Backend, href: &str) -> Result<Self, Message> {
        // Browsers give their URLs in ASCII.
        let mut url = Url::parse(Some(href).filter(|href| href.is_ascii()).unwrap_or_default())
            .map_err(|_| text!("oauth-page-unreadable"))?;
        let (scheme, host) = (url.scheme(), url.host_str().unwrap_or_default());
        if scheme != "https" && scheme != "http" {
            return Err(msg!("oauth-page-not-web", scheme));
        }
        // Only `localhost` may be loaded without encryption.
        if backend == Backend::Zoho && scheme == "http" && host != "localhost" {
            return Err(msg!("oauth-page-not-secure", host));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(text!("oauth-page-user-info").into());
        }
        url.set_query(None);
        url.set_fragment(None);
        Ok(Self(url.into()))
    }

    /// The URL.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `url` is this one, whatever its query and fragment: the browser goes nowhere else with a response (RFC 9700
    /// section 4.11.1).
    pub fn is_of(&self, url: &str) -> bool {
        url.split(['?', '#']).next() == Some(self.as_str())
    }

    /// Whether pages of other people have the same origin, and with it the same storage (RFC 10017 section 9.4): GitHub
    /// puts all projects of a user there.
    pub fn shares_its_origin(&self) -> bool {
        Url::parse(&self.0).is_ok_and(|url| url.host_str().is_some_and(|host| host.ends_with(".github.io")))
    }
}

/// What a sign-in begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct AuthorizationParams {
    pub backend: Backend,
    /// The data center at which the sign-in begins.
    pub center: DataCenter,
    pub client_id: String,
    pub redirect_uri: RedirectUri,
    /// What is requested, one scope each.
    pub scopes: Vec<String>,
    pub access_type: AccessType,
    /// Whether Zoho asks the person again (`prompt=consent`).
    pub consent: bool,
    /// When it began, in milliseconds since 1970.
    pub started_at_ms: u64,
}

/// A sign-in that has begun and waits for its response.
///
/// Its handle is `state`: a random value that only finds this record (RFC 9700 section 4.7.1). The pair of authorization
/// and token endpoint that was meant is kept with it (RFC 9700 section 4.4.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingAuthorization {
    handle: Secret,
    /// `code_verifier`, secret until the token request.
    verifier: Secret,
    /// What it was begun with.
    pub params: AuthorizationParams,
}

impl PendingAuthorization {
    /// Begins a sign-in. The two draws must be fresh: one becomes `state`, the other the verifier.
    ///
    /// # Errors
    /// Why Zoho, with an error page of its own, would certainly refuse the request, or that a secret would travel in it.
    pub fn begin(params: AuthorizationParams, state: Entropy, verifier: Entropy) -> Result<Self, Message> {
        let AuthorizationParams { client_id, scopes, .. } = &params;
        // It is empty, or has a separator or an invisible character in it.
        let bad = |scope: &&String| scan::scope_list::split(scope) != [scope.as_str()];
        Err(if client_id.is_empty() {
            msg!("oauth-begin-no-client-id")
        } else if let Some(found) = invisible::first(client_id, |_| false) {
            msg!("oauth-begin-client-id-invisible", found)
        } else if secret::shape(client_id).is_some() {
            msg!("oauth-begin-client-id-secret")
        } else if scopes.is_empty() {
            msg!("oauth-begin-no-scope")
        } else if let Some(bad) = scopes.iter().find(bad) {
            msg!("oauth-begin-scope", scope = shown(bad))
        } else {
            let [handle, verifier] = [state, verifier].map(Entropy::into_secret);
            return Ok(Self { handle, verifier, params });
        })
    }

    /// The key under which the record is kept.
    pub fn storage_key(&self) -> String {
        storage_key(self.handle.expose())
    }

    /// The authorization request. For [`Backend::Sandbox`], too, its URL is Zoho's, and must not be opened.
    pub fn request(&self) -> Request {
        let challenge = pkce::challenge(self.verifier.expose());
        self.params.request(Some(self.handle.expose().to_owned()), Some(challenge))
    }
}

impl AuthorizationParams {
    /// The authorization request (RFC 6749 section 4.1.1, RFC 7636 section 4.3); without what is drawn when the sign-in
    /// begins, what it will be.
    pub fn request(&self, state: Option<String>, challenge: Option<String>) -> Request {
        use ParameterSource::{ThisPage, You};
        let scopes = scope::join(self.scopes.iter().map(String::as_str), Delimiter::Comma);
        let client_id = Some(self.client_id.clone()).filter(|id| !id.is_empty());
        let mut parameters = vec![
            Parameter::new(Name::ResponseType, "code", ThisPage),
            Parameter { name: Name::ClientId, value: client_id, source: You },
            Parameter::new(Name::Scope, scopes, You),
            Parameter::new(Name::RedirectUri, self.redirect_uri.as_str(), ThisPage),
            Parameter::new(Name::AccessType, self.access_type.wire(), You),
        ];
        if self.consent {
            parameters.push(Parameter::new(Name::Prompt, "consent", You));
        }
        parameters.extend([
            Parameter { name: Name::State, value: state, source: ThisPage },
            Parameter { name: Name::CodeChallenge, value: challenge, source: ThisPage },
            Parameter::new(Name::CodeChallengeMethod, "S256", ThisPage),
        ]);
        Request { endpoint: Some(self.center.authorize_endpoint()), parameters }
    }
}

/// What is kept under a storage key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// A sign-in that waits for its response.
    Waiting(PendingAuthorization),
    /// A sign-in whose response came at this time, in milliseconds since 1970. It holds no secret; it only lets a second
    /// response be told from a foreign one.
    Spent(u64, Backend),
    /// A sign-in that began at this time and waited too long. It holds no secret; it only lets a late response be told
    /// from a foreign one.
    Expired(u64, Backend),
    /// A sign-in that another page of this origin, which shares the storage, began at this time.
    OfAnotherPage(u64),
    /// Something that this version of the page did not write.
    Unreadable,
}

impl Record {
    /// The text to keep, one value a line. Holds the verifier: it belongs into sessionStorage and nowhere else.
    pub fn to_text(&self) -> String {
        match self {
            Self::Waiting(pending) => {
                let params = &pending.params;
                [
                    "waiting with verifier",
                    pending.handle.expose(),
                    pending.verifier.expose(),
                    params.backend.id(),
                    params.center.row().location,
                    &params.center.token_endpoint(),
                    &params.client_id,
                    params.redirect_uri.as_str(),
                    &params.scopes.join(","),
                    params.access_type.wire(),
                    &params.consent.to_string(),
                    &params.started_at_ms.to_string(),
                ]
                .join("\n")
            }
            Self::Spent(at_ms, backend) => format!("spent\n{at_ms}\n{}", backend.id()),
            Self::Expired(began_ms, backend) => format!("expired\n{began_ms}\n{}", backend.id()),
            Self::OfAnotherPage(_) | Self::Unreadable => String::new(),
        }
    }

    /// Reads a kept text, for the page with the URL `page`. The table must still name the token endpoint that was
    /// meant, and the redirect URI must be this page's: others of this origin can write into the storage, too.
    pub fn from_text(text: &str, page: &str) -> Self {
        Self::restored(text, page).unwrap_or(Self::Unreadable)
    }

    fn restored(text: &str, page: &str) -> Option<Self> {
        let mut lines = text.split('\n');
        let mut next = || lines.next();
        let record = match next()? {
            "spent" => Self::Spent(next()?.parse().ok()?, Backend::of(next()?)?),
            "expired" => Self::Expired(next()?.parse().ok()?, Backend::of(next()?)?),
            "waiting with verifier" => {
                let (handle, verifier, backend) = (next()?, next()?, Backend::of(next()?)?);
                let center = DataCenter::from_location(next()?)?;
                if next()? != center.token_endpoint() || !is_handle(handle) || !is_handle(verifier) {
                    return None;
                }
                let (client_id, redirect_uri, scopes) = (next()?, next()?, next()?);
                let access_type = AccessType::of(next()?)?;
                let (consent, started_at_ms) = (next()?.parse().ok()?, next()?.parse().ok()?);
                match RedirectUri::of_page_for(backend, page).ok().filter(|own| own.0 == redirect_uri) {
                    None => Self::OfAnotherPage(started_at_ms),
                    Some(redirect_uri) => Self::Waiting(PendingAuthorization {
                        handle: Secret::new(handle),
                        verifier: Secret::new(verifier),
                        params: AuthorizationParams {
                            backend,
                            center,
                            client_id: client_id.to_owned(),
                            redirect_uri,
                            scopes: scopes.split(',').map(str::to_owned).collect(),
                            access_type,
                            consent,
                            started_at_ms,
                        },
                    }),
                }
            }
            _ => return None,
        };
        lines.next().is_none().then_some(record)
    }
}

fn storage_key(handle: &str) -> String {
    format!("{STORAGE_PREFIX}{handle}")
}

/// Whether `text` has the shape of our handles and verifiers: 43 characters of base64url.
fn is_handle(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// The parameters of a response that this page knows; others are ignored (RFC 6749 section 4.1.2).
const KNOWN: [&str; 10] = [
    "code",
    "state",
    "error",
    "error_description",
    "iss",
    "location",
    "accounts-server",
    "access_token",
    "refresh_token",
    "id_token",
];

/// Parameters of a response, by their names in [`KNOWN`].
type Values = Vec<(&'static str, Secret)>;

/// Whether this is a response at all. A `location` alone may be anything.
fn announced(values: &Values) -> bool {
    values.iter().any(|(name, _)| !matches!(*name, "location" | "iss" | "error_description"))
}

fn has_token(values: &Values) -> bool {
    values.iter().any(|(name, _)| name.ends_with("_token"))
}

/// A response copied out of a URL, not validated yet.
///
/// Two steps, because the storage is outside: [`AuthorizationResponse::read`], then fetch **and delete** the record under
/// [`AuthorizationResponse::storage_key`], then [`AuthorizationResponse::judge`].
#[derive(Debug, PartialEq, Eq)]
pub struct AuthorizationResponse {
    values: Values,
    flaw: Option<Message>,
}

impl AuthorizationResponse {
    /// The response in a URL whose query is `query` and whose fragment is `fragment` (with or without `?` and `#`); `None`
    /// when nothing in it looks like one, as on an ordinary visit. A URL with a response must be cleaned of query and
    /// fragment, whatever becomes of the response.
    pub fn read(query: &str, fragment: &str) -> Option<Self> {
        let query = query.strip_prefix('?').unwrap_or(query);
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        let in_query = known(query);
        // A room of this page with its own parameters (`#build?dc=eu&…`) is not a response of Zoho's.
        let is_room =
            fragment.find('?').is_some_and(|mark| fragment.find(['=', '&']).is_none_or(|at| mark < at));
        let in_fragment = if is_room { Vec::new() } else { known(fragment) };

        let (values, flaw) = match (announced(&in_query), announced(&in_fragment)) {
            (false, false) => return None,
            (true, false) => {
                let flaw = flaw(query, &in_query, text!("oauth-rejected-token-in-query"));
                (in_query, flaw)
            }
            (false, true) => {
                let flaw = flaw(fragment, &in_fragment, text!("oauth-rejected-token-in-fragment"));
                (in_fragment, flaw.or(Some(text!("oauth-rejected-in-fragment").into())))
            }
            (true, true) => {
                let flaw = if has_token(&in_query) || has_token(&in_fragment) {
                    text!("oauth-rejected-token-in-fragment")
                } else {
                    text!("oauth-rejected-two-responses")
                };
                (in_query.into_iter().chain(in_fragment).collect(), Some(flaw.into()))
            }
        };
        Some(Self { values, flaw })
    }

    /// The key of the record that belongs to the response. Whoever fetches the record deletes it at once, and keeps
    /// [`Record::Spent`] in its place: a `state` is used once, whatever else is wrong with the response. `None` if the
    /// response has no `state` of ours, and then nothing must be fetched.
    pub fn storage_key(&self) -> Option<String> {
        self.state().map(storage_key)
    }

    /// `state`, if it is there once and has the shape of ours.
    fn state(&self) -> Option<&str> {
        let mut states = self.values.iter().filter(|(name, _)| *name == "state");
        let state = states.next()?.1.expose();
        (states.next().is_none() && is_handle(state)).then_some(state)
    }

    fn value(&self, wanted: &str) -> Option<&str> {
        self.values.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.expose())
    }

    /// Judges the response, given the record that was fetched and deleted, at the time `now_ms` (since 1970).
    ///
    /// # Errors
    /// Why nothing in the response is accepted, and what to do. Then nothing of it must be shown as a link or sent.
    pub fn judge(&self, record: Option<Record>, now_ms: u64) -> Result<Outcome, Message> {
        if let Some(flaw) = &self.flaw {
            return Err(flaw.clone());
        }
        let unknown = || Message::from(text!("oauth-rejected-unknown-state"));
        let broken = || Message::from(text!("oauth-rejected-record"));
        let stale = |began_ms: u64| {
            let (age, limit) = (now_ms.saturating_sub(began_ms), duration(LONGEST_ABSENCE_MS));
            msg!("oauth-rejected-stale", duration = duration(age), limit)
        };
        let state = match self.value("state") {
            None | Some("") => return Err(text!("oauth-rejected-no-state").into()),
            Some(_) => self.state().ok_or_else(unknown)?,
        };
        let pending = match record.ok_or_else(unknown)? {
            Record::Spent(at_ms, _) => {
                let ago = duration(now_ms.saturating_sub(at_ms));
                return Err(msg!("oauth-rejected-replayed", duration = ago));
            }
            Record::OfAnotherPage(_) => return Err(text!("oauth-rejected-other-page").into()),
            Record::Unreadable => return Err(broken()),
            Record::Expired(began_ms, _) => return Err(stale(began_ms)),
            Record::Waiting(pending) => pending,
        };
        if pending.handle.expose() != state {
            return Err(broken());
        }
        let began_ms = pending.params.started_at_ms;
        let by_ms = began_ms.saturating_sub(now_ms);
        if by_ms > CLOCK_STEP_MS {
            return Err(msg!("oauth-rejected-future", duration = duration(by_ms)));
        }
        if now_ms.saturating_sub(began_ms) > LONGEST_ABSENCE_MS {
            return Err(stale(began_ms));
        }

        let (began, named) = (pending.params.center, self.named_center()?);
        let center = named.unwrap_or(began);
        if center != began && (center == DataCenter::Cn || began == DataCenter::Cn) {
            return Err(msg!("oauth-rejected-china", responded = center.name(), started = began.name()));
        }
        match (self.value("code"), self.value("error")) {
            (Some(_), Some(_)) => Err(text!("oauth-rejected-code-and-error").into()),
            (None, None) => Err(text!("oauth-rejected-neither").into()),
            (None, Some(name)) => {
                let description = self.value("error_description").filter(|text| !text.is_empty());
                Ok(Outcome::Denied(ErrorResponse {
                    error: Error::named(Step::Redirect, name),
                    name: shown(name),
                    description: description.map(shown),
                }))
            }
            (Some(code), None) => {
                // One or more visible ASCII characters (RFC 6749 appendix A.11, without the space).
                if code.is_empty() || !code.bytes().all(|b| b.is_ascii_graphic()) {
                    return Err(text!("oauth-rejected-code").into());
                }
                let code = ValidatedCode {
                    code: Secret::new(code),
                    pending,
                    center,
                    named: named.is_some(),
                    received_at_ms: now_ms,
                };
                let here = center == began;
                Ok(if here { Outcome::Code(code) } else { Outcome::OtherCenter(DataCenterChange(code)) })
            }
        }
    }

    /// The data center that the response names: `iss`, `accounts-server` and `location`, each compared with the table and
    /// all with each other; `None` if none of them is there.
    ///
    /// # Errors
    /// Why it names no data center of the table, or two.
    pub fn named_center(&self) -> Result<Option<DataCenter>, Message> {
        let issuer = self.value("iss").map(issuer).transpose()?;
        let server = self.value("accounts-server").map(accounts_server).transpose()?;
        let location = self.value("location").map(location).transpose()?;
        let mut named = [issuer, server, location].into_iter().flatten();
        let Some(center) = named.next() else { return Ok(None) };
        match named.find(|other| *other != center) {
            Some(other) => Err(msg!("oauth-rejected-centers", one = center.name(), other = other.name())),
            None => Ok(Some(center)),
        }
    }
}

/// The known parameters of a query, decoded, in order.
fn known(text: &str) -> Values {
    url::form_urlencoded::parse(text.as_bytes())
        .filter_map(|(name, value)| {
            Some((KNOWN.into_iter().find(|known| *known == name)?, Secret::new(value)))
        })
        .collect()
}

/// What is wrong with the response as a whole, before anything in it is read; `token` if there is one in it.
fn flaw(raw: &str, values: &Values, token: Text) -> Option<Message> {
    if raw.len() > LONGEST_RESPONSE {
        return Some(msg!("oauth-rejected-too-long", bytes = raw.len(), limit = LONGEST_RESPONSE));
    }
    for name in KNOWN {
        let mut same = values.iter().filter(|(other, _)| *other == name);
        if let Some((_, value)) = same.next()
            && value.expose().len() > LONGEST_VALUE
        {
            let (bytes, limit) = (value.expose().len(), LONGEST_VALUE);
            return Some(msg!("oauth-rejected-value-too-long", bytes, limit, name));
        }
        if same.next().is_some() {
            return Some(msg!("oauth-rejected-doubled", name));
        }
    }
    has_token(values).then_some(token.into())
}

/// `iss` must be exactly the origin of an accounts server (RFC 9207 section 2.4: simple string comparison).
fn issuer(value: &str) -> Result<DataCenter, Message> {
    DataCenter::all()
        .find(|center| center.accounts_origin() == value)
        .ok_or_else(|| msg!("oauth-rejected-issuer", found = shown(value)))
}

/// `accounts-server` must be exactly the origin of an accounts server of the table; a slash at its end is no other host.
fn accounts_server(value: &str) -> Result<DataCenter, Message> {
    let origin = value.strip_suffix('/').unwrap_or(value);
    if let Some(center) = DataCenter::all().find(|center| center.accounts_origin() == origin) {
        return Ok(center);
    }
    let found = shown(value);
    Err(match why_foreign(value, &Role::Accounts) {
        (reason, None) => msg!("oauth-rejected-server", found, reason),
        (reason, Some(meant)) => msg!("oauth-rejected-server-meant", found, meant, reason),
    })
}

/// Why `value` is not taken for the origin of a server of the table with this role, and which origin was probably meant.
pub(crate) fn why_foreign(value: &str, wanted: &Role) -> (Message, Option<String>) {
    let spelling = || Message::from(text!("oauth-host-spelling"));
    if value.contains('%') {
        return (spelling(), None);
    }
    let read = match address::read(value) {
        Ok(read) => read,
        Err(why) => return (why.message(), None),
    };
    let host = read.host();
    match host::judge(host) {
        Verdict::Known { center, role } => {
            let name = center.name();
            let reason = match (wanted, role) {
                (Role::Accounts, Role::Accounts) | (Role::Api, Role::Api | Role::ApiEnvironment) => {
                    spelling()
                }
                (Role::Api, _) => msg!("oauth-host-not-api", center = name, host),
                _ => msg!("oauth-host-other-role", center = name, host),
            };
            (reason, Some(center.accounts_origin()))
        }
        Verdict::Lookalike(Lookalike { message, meant, .. }) => {
            (message, meant.map(|(_, host)| format!("https://{host}")))
        }
        Verdict::General | Verdict::Foreign => (msg!("oauth-host-unknown", host = shown(host)), None),
    }
}

fn location(value: &str) -> Result<DataCenter, Message> {
    DataCenter::from_location(value).ok_or_else(|| {
        let known: Vec<_> = TABLE.iter().map(|row| row.location).collect();
        msg!("oauth-rejected-location", found = shown(value), known = known.join(", "))
    })
}

/// A text out of a URL, fit to be shown.
fn shown(text: &str) -> String {
    scan::shown(text, 60)
}

/// What a response turned out to be, once its `state` was found.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A code from the data center at which the sign-in began.
    Code(ValidatedCode),
    /// A code from another data center of the table. Normal at Zoho, but the person must agree before anything goes there.
    OtherCenter(DataCenterChange),
    /// Zoho gave no code, and says why.
    Denied(ErrorResponse),
}

/// A code, from a server of the table, for a sign-in that began in this tab less than ten minutes ago.
///
/// Only this module makes one.
#[derive(Debug, PartialEq, Eq)]
pub struct ValidatedCode {
    code: Secret,
    pending: PendingAuthorization,
    center: DataCenter,
    /// Whether the response itself named the data center; otherwise it is the one at which the sign-in began.
    pub(crate) named: bool,
    received_at_ms: u64,
}

impl ValidatedCode {
    /// What the sign-in was begun with.
    pub fn params(&self) -> &AuthorizationParams {
        &self.pending.params
    }

    /// The code.
    pub fn code(&self) -> &Secret {
        &self.code
    }

    /// The verifier of the sign-in.
    pub fn verifier(&self) -> &Secret {
        &self.pending.verifier
    }

    /// The data center whose accounts server takes it.
    pub fn center(&self) -> DataCenter {
        self.center
    }

    /// Lets time pass, in milliseconds.
    pub fn advance(&mut self, ms: u64) {
        self.received_at_ms = self.received_at_ms.saturating_sub(ms);
    }

    /// How old the code is at least, in milliseconds. Zoho made it a moment before it arrived.
    pub fn age_ms(&self, now_ms: u64) -> u64 {
        now_ms.saturating_sub(self.received_at_ms)
    }
}

/// A code from another data center than the one where the sign-in began. It cannot be used until [`DataCenterChange::confirm`].
#[derive(Debug, PartialEq, Eq)]
pub struct DataCenterChange(ValidatedCode);

impl DataCenterChange {
    /// Where the response comes from.
    pub fn responded(&self) -> DataCenter {
        self.0.center
    }

    /// What is left of the shortest life that Zoho documents for a code, in milliseconds; 0 when it is over.
    pub fn left_ms(&self, now_ms: u64) -> u64 {
        CODE_LIFE_MS.number.saturating_sub(self.0.age_ms(now_ms))
    }

    /// What the person is asked to confirm.
    pub fn message(&self) -> Message {
        let (started, responded) = (self.0.params().center.name(), self.responded());
        let host = responded.row().accounts.value;
        msg!("oauth-other-center", host, responded = responded.name(), started)
    }

    /// The person agrees that the code goes to [`DataCenterChange::responded`].
    pub fn confirm(self) -> ValidatedCode {
        self.0
    }
}

/// A length of time, rounded down: "40 seconds", "1 minute", "3 hours".
fn duration(ms: u64) -> Message {
    match ms / 1000 {
        seconds @ 0..60 => msg!("oauth-seconds", number = seconds),
        seconds @ 60..3_600 => msg!("oauth-minutes", number = seconds / 60),
        seconds @ 3_600..172_800 => msg!("oauth-hours", number = seconds / 3_600),
        seconds => msg!("oauth-days", number = seconds / 86_400),
    }
}

/// Reads and judges the response in a URL, as a page does that holds only the record which `take` gives.
#[cfg(test)]
pub(crate) fn judged(
    query: &str,
    fragment: &str,
    take: impl FnOnce(&str) -> Option<Record>,
    now_ms: u64,
) -> Option<Result<Outcome, Message>> {
    let response = AuthorizationResponse::read(query, fragment)?;
    let record = response.storage_key().and_then(|key| take(&key));
    Some(response.judge(record, now_ms))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_800_000_000_000;
    const STATE: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE";
    const CODE: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";

    fn params(center: DataCenter) -> AuthorizationParams {
        AuthorizationParams {
            backend: Backend::Zoho,
            center,
            client_id: "1000.ABC".into(),
            redirect_uri: RedirectUri::of_page("https://tool.example/page").unwrap(),
            scopes: vec!["ZohoCRM.org.READ".into(), "Desk.basic.READ".into()],
            access_type: AccessType::Offline,
            consent: true,
            started_at_ms: NOW - 30_000,
        }
    }

    fn pending(center: DataCenter) -> PendingAuthorization {
        PendingAuthorization::begin(params(center), Entropy::new([1; 32]), Entropy::new([2; 32])).unwrap()
    }

    /// A sentence as its id, without what all have in common, and its arguments.
    fn told(message: &Message) -> String {
        let id = message.text().name().trim_start_matches("oauth-").trim_start_matches("rejected-");
        let args = message.args().iter().map(|arg| format!(" {arg:?}")).collect::<Vec<_>>().concat();
        format!("{id}{args}")
    }

    /// Judges a URL against a sign-in that began at `center`, and says what came out.
    fn judged(center: DataCenter, query: &str, fragment: &str) -> String {
        let pending = pending(center);
        let take = |key: &str| (key == pending.storage_key()).then(|| Record::Waiting(pending.clone()));
        match super::judged(query, fragment, take, NOW) {
            None => "no response".into(),
            Some(Ok(Outcome::Code(code))) => format!("code for {}", code.center().row().location),
            Some(Ok(Outcome::OtherCenter(change))) => {
                format!(
                    "{} responds for {}",
                    change.responded().row().location,
                    change.0.params().center.row().location
                )
            }
            Some(Ok(Outcome::Denied(denied))) => format!("denied: {:?} {}", denied.error, denied.name),
            Some(Err(rejected)) => told(&rejected),
        }
    }

    fn check(query: &str, expected: &str) {
        let query = query.replace("STATE", STATE).replace("CODE", CODE);
        assert_eq!(judged(DataCenter::Eu, &query, ""), expected, "{query}");
    }

    const EU: &str = "&location=eu&accounts-server=https%3A%2F%2Faccounts.zoho.eu";

    #[test]
    fn what_zoho_sends() {
        check(&format!("?code=CODE&state=STATE{EU}"), "code for eu");
        check(&format!("?code=CODE&state=STATE{EU}&"), "code for eu");
        check("code=CODE&state=STATE&location=eu", "code for eu");
        check("code=CODE&state=STATE&accounts-server=https://accounts.zoho.eu", "code for eu");
        check("code=CODE&state=STATE&accounts-server=https://accounts.zoho.eu/", "code for eu");
        check("code=CODE&state=STATE", "code for eu");
        check("code=CODE&state=STATE&iss=https://accounts.zoho.eu", "code for eu");
        check("code=CODE&state=STATE&something=else&something=else", "code for eu");
        check(
            "code=CODE&state=STATE&location=in&accounts-server=https://accounts.zoho.in",
            "in responds for eu",
        );
        check("error=access_denied&state=STATE", "denied: Some(AccessDenied) access_denied");
        check("error=no_org&state=STATE", "denied: Some(NoOrg) no_org");
        check("error=general_error&state=STATE", "denied: Some(GeneralError) general_error");
        check("error=%3Cb%3Enew&state=STATE", "denied: None <b>new");
    }

    #[test]
    fn what_is_no_response() {
        check("", "no response");
        check("?", "no response");
        check("?utm_source=x&location=eu", "no response");
        check("Code=CODE&State=STATE", "no response");
        assert_eq!(judged(DataCenter::Eu, "", "#connect"), "no response");
        assert_eq!(judged(DataCenter::Eu, "", "#build?dc=eu&scope=A.b.READ&state=x"), "no response");
    }

    #[test]
    fn state_comes_first() {
        check("code=CODE", "no-state");
        check("code=CODE&state=", "no-state");
        check("error=access_denied", "no-state");
        check("error=access_denied&state=evil", "unknown-state");
        check("code=CODE&state=AAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE", "unknown-state");
        check("code=CODE&state=STATE%20", "unknown-state");
        check("code=CODE&state=evil&accounts-server=https://evil.example", "unknown-state");
    }

    #[test]
    fn once_and_in_time() {
        let response = || AuthorizationResponse::read(&format!("code={CODE}&state={STATE}"), "").unwrap();
        let eu = || pending(DataCenter::Eu);
        let at = |now| response().judge(Some(Record::Waiting(eu())), now).map(|_| ());
        let stale = |duration: Message| {
            msg!("oauth-rejected-stale", duration, limit = msg!("oauth-minutes", number = 10_u64))
        };
        assert_eq!(at(NOW), Ok(()));
        assert_eq!(at(NOW - 30_000 + 600_000), Ok(()));
        assert_eq!(at(NOW - 30_000 + 600_001), Err(stale(msg!("oauth-minutes", number = 10_u64))));
        assert_eq!(at(NOW - 90_000), Ok(()));
        assert_eq!(
            at(NOW - 90_001),
            Err(msg!("oauth-rejected-future", duration = msg!("oauth-minutes", number = 1_u64)))
        );
        assert_eq!(
            response().judge(Some(Record::Spent(NOW - 5_000, Backend::Zoho)), NOW),
            Err(msg!("oauth-rejected-replayed", duration = msg!("oauth-seconds", number = 5_u64)))
        );
        let expired = Record::Expired(NOW - 7_300_000, Backend::Zoho);
        assert_eq!(response().judge(Some(expired), NOW), Err(stale(msg!("oauth-hours", number = 2_u64))));
        assert_eq!(
            response().judge(Some(Record::Unreadable), NOW),
            Err(text!("oauth-rejected-record").into())
        );
        let other =
            PendingAuthorization::begin(params(DataCenter::Eu), Entropy::new([9; 32]), Entropy::new([2; 32]))
                .unwrap();
        assert_eq!(
            response().judge(Some(Record::Waiting(other)), NOW),
            Err(text!("oauth-rejected-record").into())
        );
    }

    #[test]
    fn each_parameter_once_and_short() {
        check(&format!("code=CODE&code=CODE&state=STATE{EU}"), r#"doubled Text("code")"#);
        check("code=CODE&%63ode=x&state=STATE", r#"doubled Text("code")"#);
        check("code=CODE&state=STATE&state=STATE", r#"doubled Text("state")"#);
        check("code=CODE&state=STATE&location=eu&location=in", r#"doubled Text("location")"#);
        check("error=a&error=b&state=STATE", r#"doubled Text("error")"#);
        check(
            &format!("code={}&state=STATE", "a".repeat(2_049)),
            r#"value-too-long Number(2049) Number(2048) Text("code")"#,
        );
        check(
            &format!("code=CODE&state=STATE&x={}", "a".repeat(9_000)),
            "too-long Number(9128) Number(8192)",
        );
    }

    #[test]
    fn a_doubled_parameter_still_uses_up_the_state() {
        let response = AuthorizationResponse::read(&format!("code=a&code=b&state={STATE}"), "").unwrap();
        assert_eq!(response.storage_key().as_deref(), Some(format!("sign-in.{STATE}").as_str()));
        let doubled = AuthorizationResponse::read(&format!("code=a&state={STATE}&state=x"), "").unwrap();
        assert_eq!(doubled.storage_key(), None);
        let foreign = AuthorizationResponse::read("code=a&state=../../etc", "").unwrap();
        assert_eq!(foreign.storage_key(), None);
    }

    #[test]
    fn r9_servers_against_the_table() {
        let refused = |server: &str| {
            let got =
                judged(DataCenter::Eu, &format!("code={CODE}&state={STATE}&accounts-server={server}"), "");
            assert!(got.starts_with("server"), "{server}: {got}");
        };
        for server in [
            "https://evil.example",
            "https://accounts.zoho.com.evil.example",
            "https://accounts.zoho.com@evil.example",
            "https://evil.example%23@accounts.zoho.eu",
            "http://accounts.zoho.eu",
            "accounts.zoho.eu",
            "https://accounts.zoho.eu:8443",
            "https://ACCOUNTS.zoho.eu",
            "https://accounts.zoho.eu.",
            "https://accounts.zoho.eu/oauth",
            "https://accounts.zoho.eu/..",
            "https://accounts.zoho.eu/.",
            "https://accounts.zoho.eu//",
            "https://accounts.zoho.eu/%2e%2e",
            "https://accounts.zoho.eu/%252e%252e",
            "https://accounts.zoho.eu:",
            "https://accounts.zoho.eu:443",
            "https://accounts%252ezoho.eu",
            "HTTPS://accounts.zoho.eu",
            "https:/accounts.zoho.eu",
            "https://xaccounts.zoho.eu",
            "https://x@accounts.zoho.eu",
            "https://accounts.zoho.eu?x",
            "https://accounts.zoho.eu%23x",
            "https://accounts.zoho.ca",
            "https://www.zohoapis.eu",
            "https://xn--accounts-zoho.eu",
            "javascript:alert(1)",
            "",
            "%20https://accounts.zoho.eu",
            "https:\\\\accounts.zoho.eu",
            "https://A%25C3%25A9",
            "https://A%C3%A9",
        ] {
            refused(server);
        }
        let known = "us, eu, in, au, jp, cn, ca, sa, uk, ae, sg, inec";
        let unknown =
            |found: &str| format!("location {:?} {:?}", words::Arg::from(found), words::Arg::from(known));
        check("code=CODE&state=STATE&location=EU", &unknown("EU"));
        check("code=CODE&state=STATE&location=mars", &unknown("mars"));
        check("code=CODE&state=STATE&location=", &unknown(""));
        check(
            "code=CODE&state=STATE&location=eu&accounts-server=https://accounts.zoho.in",
            r#"centers Text("India") Text("Europe")"#,
        );
        check(
            "code=CODE&state=STATE&location=eu&iss=https://accounts.zoho.in",
            r#"centers Text("India") Text("Europe")"#,
        );
        check(
            "code=CODE&state=STATE&iss=https://accounts.zoho.eu/",
            r#"issuer Text("https://accounts.zoho.eu/")"#,
        );
        check("error=access_denied&state=STATE&location=mars", &unknown("mars"));
    }

    #[test]
    fn china_is_apart() {
        let cn = format!("code={CODE}&state={STATE}&location=cn");
        let us = format!("code={CODE}&state={STATE}&location=us");
        assert_eq!(judged(DataCenter::Cn, &cn, ""), "code for cn");
        assert_eq!(judged(DataCenter::Us, &cn, ""), r#"china Text("China") Text("United States")"#);
        assert_eq!(judged(DataCenter::Cn, &us, ""), r#"china Text("United States") Text("China")"#);
    }

    #[test]
    fn contradictions() {
        check("code=CODE&error=x&state=STATE", "code-and-error");
        check("state=STATE&location=eu", "neither");
        check("code=&state=STATE", "code");
        check("code=a%20b&state=STATE", "code");
        check("code=a%0Ab&state=STATE", "code");
        check("code=%FF&state=STATE", "code");
    }

    #[test]
    fn fragments_are_never_used() {
        let judged = |query: &str, fragment: &str| judged(DataCenter::Eu, query, fragment);
        let token = format!(
            "#&access_token={CODE}&state={STATE}&location=eu&api_domain=https%3A%2F%2Fwww.zohoapis.eu"
        );
        assert_eq!(judged("", &token), "token-in-fragment");
        assert_eq!(judged("", &token.replace("#&", "#")), "token-in-fragment");
        assert_eq!(judged(&token.replace('#', "?"), ""), "token-in-query");
        for name in ["access_token", "refresh_token", "id_token"] {
            let token = format!("{name}=eyJ.x.y&code={CODE}&state={STATE}");
            assert_eq!(judged(&token, ""), "token-in-query", "{name}");
            assert_eq!(judged("", &token), "token-in-fragment", "{name}");
            assert_eq!(judged(&format!("{name}=x"), ""), "token-in-query", "{name}");
        }
        assert_eq!(judged("", &format!("#code={CODE}&state={STATE}")), "in-fragment");
        assert_eq!(judged(&format!("?code={CODE}&state={STATE}"), "#state=x"), "two-responses");
        for (query, fragment) in [("", "#&access_token=x"), ("&access_token=x", "#code=x")] {
            let query = format!("?code={CODE}&state={STATE}{query}");
            assert_eq!(judged(&query, fragment), "token-in-fragment");
        }
        assert_eq!(judged(&format!("?code={CODE}&state={STATE}"), "#connect"), "code for eu");
    }

    #[test]
    fn another_center_is_confirmed_first() {
        let query = format!("code={CODE}&state={STATE}&location=eu");
        let take = |_: &str| Some(Record::Waiting(pending(DataCenter::Us)));
        let Some(Ok(Outcome::OtherCenter(change))) = super::judged(&query, "", take, NOW) else {
            panic!("no change of the data center")
        };
        assert_eq!(
            change.message(),
            msg!(
                "oauth-other-center",
                host = "accounts.zoho.eu",
                responded = "Europe",
                started = "United States"
            )
        );
        assert_eq!(change.left_ms(NOW + 21_500), 38_500);
        assert_eq!(change.left_ms(NOW + 90_000), 0);
        let code = change.confirm();
        assert_eq!((code.params().center, code.center(), code.named), (DataCenter::Us, DataCenter::Eu, true));
        assert_eq!(code.age_ms(NOW + 21_500), 21_500);
        let mut later = code;
        later.advance(1_000);
        assert_eq!(later.age_ms(NOW + 21_500), 22_500);
    }

    #[test]
    fn what_a_denial_says_is_kept() {
        for (said, description) in
            [("&error_description=No", Some("No")), ("&error_description=", None), ("", None)]
        {
            let query = format!("error=access_denied&state={STATE}{said}");
            let take = |_: &str| Some(Record::Waiting(pending(DataCenter::Us)));
            let Some(Ok(Outcome::Denied(denied))) = super::judged(&query, "", take, NOW) else {
                panic!("no denial: {query}")
            };
            assert_eq!(
                (denied.error, denied.description.as_deref()),
                (Some(Error::AccessDenied), description)
            );
        }
    }

    #[test]
    fn the_shape_of_a_handle() {
        // The verifier of RFC 7636, appendix B, has both signs.
        assert!(is_handle(STATE) && is_handle("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
        for other in [STATE.replace('A', "+"), STATE.replacen('E', "", 1), format!("{STATE}A"), String::new()]
        {
            assert!(!is_handle(&other), "{other}");
        }
    }

    #[test]
    fn the_request_of_our_own_flow() {
        let request = pending(DataCenter::Eu).request();
        assert_eq!(
            request.url().unwrap(),
            format!(
                "https://accounts.zoho.eu/oauth/v2/auth?response_type=code&client_id=1000.ABC\
                 &scope=ZohoCRM.org.READ%2CDesk.basic.READ&redirect_uri=https%3A%2F%2Ftool.example%2Fpage\
                 &access_type=offline&prompt=consent&state={STATE}\
                 &code_challenge={}&code_challenge_method=S256",
                pkce::challenge(Entropy::new([2; 32]).into_secret().expose())
            )
        );
        let online =
            AuthorizationParams { access_type: AccessType::Online, consent: false, ..params(DataCenter::Ca) };
        let pending =
            PendingAuthorization::begin(online, Entropy::new([1; 32]), Entropy::new([2; 32])).unwrap();
        let url = pending.request().url().unwrap();
        assert!(
            url.starts_with("https://accounts.zohocloud.ca/oauth/v2/auth?")
                && url.contains("access_type=online")
        );
        assert!(!url.contains("prompt"));
    }

    #[test]
    fn what_cannot_begin() {
        let begun = |change: fn(&mut AuthorizationParams)| {
            let mut params = params(DataCenter::Eu);
            change(&mut params);
            let pending = PendingAuthorization::begin(params, Entropy::new([1; 32]), Entropy::new([2; 32]));
            pending.unwrap_err()
        };
        assert_eq!(begun(|params| params.client_id.clear()).text(), text!("oauth-begin-no-client-id"));
        let space = begun(|params| params.client_id.push(' '));
        let found = invisible::first("x ", |_| false).unwrap();
        assert_eq!(space, msg!("oauth-begin-client-id-invisible", found));
        let secret = begun(|params| params.client_id = CODE.into());
        assert_eq!(secret.text(), text!("oauth-begin-client-id-secret"));
        assert_eq!(begun(|params| params.scopes.clear()).text(), text!("oauth-begin-no-scope"));
        for scope in ["A.b C.d", "A,B", ""] {
            let mut params = params(DataCenter::Eu);
            params.scopes.push(scope.into());
            let pending = PendingAuthorization::begin(params, Entropy::new([1; 32]), Entropy::new([2; 32]));
            assert_eq!(pending.unwrap_err(), msg!("oauth-begin-scope", scope));
        }
    }

    #[test]
    fn redirect_uris() {
        let uri = |href: &str| match RedirectUri::of_page(href) {
            Ok(uri) => uri.as_str().to_owned(),
            Err(why) => told(&why),
        };
        assert_eq!(uri("https://tool.example/a/?code=1#connect"), "https://tool.example/a/");
        assert_eq!(uri("https://tool.example"), "https://tool.example/");
        assert_eq!(uri("http://localhost:8080/index.html#x"), "http://localhost:8080/index.html");
        assert_eq!(uri("http://tool.example/"), r#"page-not-secure Text("tool.example")"#);
        assert_eq!(uri("http://127.0.0.1:8080/"), r#"page-not-secure Text("127.0.0.1")"#);
        assert_eq!(
            uri("http://localhost.evil.example/"),
            r#"page-not-secure Text("localhost.evil.example")"#
        );
        assert_eq!(uri("file:///home/x/index.html"), r#"page-not-web Text("file")"#);
        assert_eq!(uri("http://evillocalhost/"), r#"page-not-secure Text("evillocalhost")"#);
        assert_eq!(uri("http://evil.localhost/"), r#"page-not-secure Text("evil.localhost")"#);
        for user in ["a:b", "a", ":b"] {
            assert_eq!(uri(&format!("https://{user}@tool.example/")), "page-user-info", "{user}");
        }
        assert_eq!(uri("nonsense"), "page-unreadable");
        // A trainer's own computer in a classroom: nothing of the sandbox leaves it.
        let simulated = |href: &str| RedirectUri::of_page_for(Backend::Sandbox, href);
        assert_eq!(
            simulated("http://192.168.7.9:8000/#connect").unwrap().as_str(),
            "http://192.168.7.9:8000/"
        );
        assert!(
            simulated("file:///home/x/index.html").is_err() && simulated("http://a@tool.example/").is_err()
        );
    }

    #[test]
    fn a_response_comes_back_to_the_page_itself() {
        let own = RedirectUri::of_page("https://tool.example/page/").unwrap();
        for back in [
            "https://tool.example/page/",
            "https://tool.example/page/?code=x#y",
            "https://tool.example/page/#y",
        ] {
            assert!(own.is_of(back), "{back}");
        }
        for other in [
            "https://tool.example/page",
            "https://tool.example/page/x",
            "https://evil.example/?https://tool.example/page/",
            "",
        ] {
            assert!(!own.is_of(other), "{other}");
        }
    }

    #[test]
    fn r26_pages_of_github_share_their_origin() {
        let shares = |href: &str| RedirectUri::of_page(href).unwrap().shares_its_origin();
        assert!(shares("https://user.github.io/workbench/") && shares("https://user.github.io/"));
        for own in
            ["https://tool.example/github.io/", "https://github.io.tool.example/", "http://localhost:8080/"]
        {
            assert!(!shares(own), "{own}");
        }
    }

    const PAGE: &str = "https://tool.example/page";

    #[test]
    fn records() {
        let verifier = Entropy::new([2; 32]).into_secret().expose().to_owned();
        let record = Record::Waiting(pending(DataCenter::Sa));
        assert_eq!(Record::from_text(&record.to_text(), PAGE), record);
        let spent = Record::Spent(7, Backend::Zoho);
        assert_eq!(spent.to_text(), "spent\n7\nzoho");
        assert_eq!(Record::from_text(&spent.to_text(), PAGE), spent);
        let expired = Record::Expired(7, Backend::Sandbox);
        assert_eq!(Record::from_text(&expired.to_text(), PAGE), expired);
        for broken in [
            String::new(),
            "{}".into(),
            record.to_text().replace("accounts.zoho.sa", "evil.example"),
            record.to_text().replace("\nsa\n", "\neu\n"),
            record.to_text().replace(STATE, "short"),
            record.to_text().replace(&verifier, verifier.trim_start_matches('A')),
            record.to_text().replace(&verifier, &verifier.replacen('A', "+", 1)),
            record.to_text().replace("\ntrue\n", "\n1\n"),
            record.to_text().replace("\noffline\n", "\nlater\n"),
            record.to_text().replace("\nzoho\n", "\nother\n"),
            format!("{}\nmore", record.to_text()),
        ] {
            assert_eq!(Record::from_text(&broken, PAGE), Record::Unreadable, "{broken}");
        }
    }

    /// Pages of one origin share its storage: what another of them wrote there starts nothing here.
    #[test]
    fn r26_a_record_of_another_page_is_refused() {
        let pending = pending(DataCenter::Eu);
        let of_another_page = Record::OfAnotherPage(pending.params.started_at_ms);
        let record = Record::Waiting(pending);
        for other in [
            "https://evil.example/page",
            "https://tool.example/page/",
            "https://tool.example/",
            "http://tool.example/page",
            "https://TOOL.example/page",
            "https://tool.example:443/page",
            "https://tool.example/x/../page",
        ] {
            let text = record.to_text().replace(PAGE, other);
            let read = Record::from_text(&text, PAGE);
            assert_eq!(read, of_another_page, "{other}");
            let response = AuthorizationResponse::read(&format!("code={CODE}&state={STATE}"), "").unwrap();
            assert_eq!(response.judge(Some(read), NOW), Err(text!("oauth-rejected-other-page").into()));
        }
        assert_eq!(Record::from_text(&record.to_text(), "https://tool.example/page?x#y"), record);
        assert_eq!(Record::from_text(&record.to_text(), "nonsense"), of_another_page);
    }

    #[test]
    fn nothing_secret_is_printed() {
        let pending = pending(DataCenter::Eu);
        let record = Record::Waiting(pending.clone());
        let response = AuthorizationResponse::read(&format!("code={CODE}&state={STATE}"), "").unwrap();
        let code = response.judge(Some(record.clone()), NOW).unwrap();
        for printed in
            [format!("{pending:?}"), format!("{record:?}"), format!("{response:?}"), format!("{code:?}")]
        {
            for secret in [STATE, CODE, pending.verifier.expose()] {
                assert!(!printed.contains(secret), "{printed}");
            }
        }
    }

    #[test]
    fn a_foreign_server_is_explained() {
        let server = |value: &str| accounts_server(value).unwrap_err();
        assert_eq!(duration(59_999), msg!("oauth-seconds", number = 59_u64));
        assert_eq!(duration(172_800_000), msg!("oauth-days", number = 2_u64));
        let canada = server("https://accounts.zoho.ca");
        assert_eq!(canada.text().name(), "oauth-rejected-server-meant");
        assert!(canada.args().contains(&"https://accounts.zohocloud.ca".into()), "{canada:?}");
        let api = server("https://www.zohoapis.eu");
        let reason = msg!("oauth-host-other-role", center = "Europe", host = "www.zohoapis.eu");
        assert!(api.args().contains(&reason.into()), "{api:?}");
        let spelling = server("https://accounts.zoho.eu:8443");
        assert!(spelling.args().contains(&text!("oauth-host-spelling").into()), "{spelling:?}");
        let suffix = server("https://accounts.zoho.com.evil.example");
        assert_eq!(suffix.text().name(), "oauth-rejected-server", "nothing is proposed for {suffix:?}");
    }

    #[test]
    fn lengths_at_the_limit() {
        let value = "a".repeat(LONGEST_VALUE);
        check(&format!("code={value}&state=STATE"), "code for eu");
        let rest = format!("code={CODE}&state={STATE}&x=");
        let fits = format!("{rest}{}", "a".repeat(LONGEST_RESPONSE - rest.len()));
        check(&fits, "code for eu");
        check(&format!("{fits}a"), "too-long Number(8193) Number(8192)");
    }

    #[test]
    fn durations() {
        let check = |ms, text: Text, number: u64| {
            let message = duration(ms);
            assert_eq!((message.text(), message.args()), (text, [number.into()].as_slice()), "{ms}");
        };
        check(0, duration(0).text(), 0);
        check(59_999, duration(0).text(), 59);
        check(60_000, duration(60_000).text(), 1);
        check(3_599_999, duration(60_000).text(), 59);
        check(3_600_000, duration(3_600_000).text(), 1);
        check(172_799_999, duration(3_600_000).text(), 47);
        assert_eq!(duration(3_600_000), msg!("oauth-hours", number = 1_u64));
        assert_eq!(duration(172_800_000), msg!("oauth-days", number = 2_u64));
    }
}
