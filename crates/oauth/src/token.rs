//! The token request and its answer (RFC 6749 sections 4.1.3 to 6), as Zoho does it.
//!
//! A request is data with its endpoint chosen from the table by center; the request for a code can be made only from a
//! [`ValidatedCode`]. Answers are read body first, whatever the status: `access_token` and no `error` is success. What an
//! answer names as `api_domain` only chooses a row of the table. Sends nothing, keeps nothing.

use url::Url;

use facts::data_center::{DataCenter, REVOKE_PATH, TOKEN_PATH};
use facts::error::{Error, Step};
use facts::host::{self, Lookalike, Role, Verdict};
use scan::invisible;

use crate::authorize::encode;
use crate::body::{self, Body, Fields};
use crate::callback::{AccessType, Backend, ValidatedCode};
use crate::cause::{self, AttemptFacts};
use crate::paste::{self, Pasted};
use scan::secret::{self, Secret};

/// The longest body that is read, in bytes. Zoho's have less than a thousand.
pub const LONGEST_BODY: usize = 100_000;
/// The longest token that is taken, in bytes. Zoho's have 70.
pub const LONGEST_TOKEN: usize = 4_096;

/// Which endpoint of an accounts server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// `/oauth/v2/token`
    Token,
    /// `/oauth/v2/token/revoke`
    Revoke,
}

impl Endpoint {
    /// Its path, with a slash in front.
    pub fn path(self) -> &'static str {
        match self {
            Self::Token => TOKEN_PATH,
            Self::Revoke => REVOKE_PATH,
        }
    }
}

/// How long the value of a field can do harm in the wrong hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Life {
    /// Not secret.
    Harmless,
    /// Dies with its first use, or with the code: the code and its verifier.
    OneUse,
    /// One hour: an access token.
    Hour,
    /// Until somebody revokes it or makes it anew: a client secret, a refresh token.
    Lasting,
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    value: Secret,
    /// How long its value can do harm.
    pub life: Life,
}

impl Field {
    fn open(name: &'static str, value: &str) -> Self {
        Self { name, value: Secret::new(value), life: Life::Harmless }
    }

    pub(crate) fn secret(name: &'static str, value: &Secret, life: Life) -> Self {
        Self { name, value: value.clone(), life }
    }

    /// The value, not encoded.
    pub fn value(&self) -> &Secret {
        &self.value
    }

    /// The value as it may be shown: secrets masked.
    pub fn shown(&self) -> &str {
        if self.life == Life::Harmless { self.value.expose() } else { secret::MASK }
    }
}

/// A form for an accounts server of the table: exchange, refresh or revoke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    endpoint: Endpoint,
    backend: Backend,
    center: DataCenter,
    fields: Vec<Field>,
    context: Context,
}

/// How a request gets to Zoho; in the order in which the ways are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// Through the host of this page, where it offers that.
    Relay,
    /// From the browser itself.
    Direct,
    /// From a terminal, by the person's own hands.
    Terminal,
}

impl Post {
    pub(crate) fn new(
        endpoint: Endpoint,
        backend: Backend,
        center: DataCenter,
        fields: Vec<Field>,
        context: Context,
    ) -> Self {
        Self { endpoint, backend, center, fields, context }
    }

    /// Who is asked. A request to the sandbox never goes to the network.
    pub fn backend(&self) -> Backend {
        self.backend
    }

    /// The center whose accounts server is asked.
    pub fn center(&self) -> DataCenter {
        self.center
    }

    /// Which endpoint.
    pub fn endpoint(&self) -> Endpoint {
        self.endpoint
    }

    /// The host, from the table.
    pub fn host(&self) -> &'static str {
        self.center.row().accounts.value
    }

    /// The whole address, from the table.
    pub fn url(&self) -> String {
        format!("https://{}{}", self.host(), self.endpoint.path())
    }

    /// Where the form goes by `route`: an address relative to this page for the relay, the whole address otherwise.
    pub fn address(&self, route: Route) -> String {
        match route {
            Route::Relay => format!("relay/{}{}", self.center.row().location, self.endpoint.path()),
            Route::Direct | Route::Terminal => self.url(),
        }
    }

    /// The fields, in the order of the body.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The body, `application/x-www-form-urlencoded`. Tokens, codes and secrets travel here and never in an address
    /// (RFC 6749 section 2.3.1, RFC 9700 section 4.3.2).
    pub fn body(&self) -> Secret {
        let pairs: Vec<_> = self
            .fields
            .iter()
            .map(|field| format!("{}={}", field.name, encode(field.value.expose())))
            .collect();
        Secret::new(pairs.join("&"))
    }

    /// What the answer is read against.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// Whether a client secret is in it.
    pub fn has_client_secret(&self) -> bool {
        self.fields.iter().any(|field| field.name == "client_secret")
    }
}

/// What is known of a request, for reading its answer. Nothing, for an answer that somebody pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// [`Step::Exchange`] or [`Step::Refresh`].
    pub step: Step,
    /// The center that was asked.
    pub center: Option<DataCenter>,
    /// The scopes that were asked for.
    pub asked: Option<Vec<String>>,
    /// Whether a refresh token was asked for.
    pub access_type: Option<AccessType>,
    /// Whether Zoho was asked to ask again.
    pub consent: Option<bool>,
}

impl Context {
    /// For an answer to a request that is not known.
    pub fn unknown() -> Self {
        Self { step: Step::Exchange, center: None, asked: None, access_type: None, consent: None }
    }
}

/// The request that turns a code into tokens (RFC 6749 section 4.1.3, RFC 7636 section 4.5). The verifier is always in
/// it, the client secret only if one was typed.
pub fn exchange(code: &ValidatedCode, client_secret: Option<&Secret>) -> Post {
    let mut fields = vec![
        Field::open("grant_type", "authorization_code"),
        Field::open("client_id", code.client_id()),
        Field::open("redirect_uri", code.redirect_uri().as_str()),
        Field::secret("code", code.code(), Life::OneUse),
        Field::secret("code_verifier", code.verifier().secret(), Life::OneUse),
    ];
    fields.extend(client_secret.map(|secret| Field::secret("client_secret", secret, Life::Lasting)));
    let context = Context {
        step: Step::Exchange,
        center: Some(code.center()),
        asked: Some(code.asked().to_vec()),
        access_type: Some(code.access_type()),
        consent: Some(code.consent()),
    };
    Post::new(Endpoint::Token, code.backend(), code.center(), fields, context)
}

/// The client on whose behalf a token is refreshed or revoked, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// Who is asked.
    pub backend: Backend,
    /// The center where the tokens live.
    pub center: DataCenter,
    /// Its id.
    pub id: String,
}

impl Client {
    /// The client of a sign-in, at the center that answered.
    pub fn of(code: &ValidatedCode) -> Self {
        Self { backend: code.backend(), center: code.center(), id: code.client_id().to_owned() }
    }
}

/// The request for a new access token (RFC 6749 section 6). `asked` is what the refresh token was given for.
pub fn refresh(
    client: &Client,
    refresh_token: &Secret,
    client_secret: Option<&Secret>,
    asked: Option<&[String]>,
) -> Post {
    let mut fields = vec![
        Field::open("grant_type", "refresh_token"),
        Field::open("client_id", &client.id),
        Field::secret("refresh_token", refresh_token, Life::Lasting),
    ];
    fields.extend(client_secret.map(|secret| Field::secret("client_secret", secret, Life::Lasting)));
    let context = Context {
        step: Step::Refresh,
        center: Some(client.center),
        asked: asked.map(<[String]>::to_vec),
        access_type: None,
        consent: None,
    };
    Post::new(Endpoint::Token, client.backend, client.center, fields, context)
}

/// What is known of an exchange, for ranking the causes of its failure. `sent_at_ms` is when the request left,
/// `sent_before` how often this code was sent before that.
pub fn attempt_facts(
    code: &ValidatedCode,
    sent_at_ms: u64,
    sent_before: u32,
    secret_sent: Option<bool>,
) -> AttemptFacts {
    let (began, answered) = (code.began(), code.center());
    AttemptFacts {
        code_age_ms: Some(code.age_ms(sent_at_ms)),
        crossed: (began != answered).then(|| (began.name(), answered.name())),
        server_named: code.center_was_named(),
        sent_before: (sent_before > 0).then_some(sent_before),
        refresh_sent: Some(false),
        secret_sent,
        same_redirect: true,
        same_verifier: true,
        offline: Some(code.access_type() == AccessType::Offline),
        consent: Some(code.consent()),
        ..AttemptFacts::default()
    }
}

/// What an answer of the token endpoint turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenResponse {
    /// There is an access token.
    Granted(Box<Grant>),
    /// There is an error.
    Refused(Refused),
    /// Too many requests.
    Throttled {
        /// Whether the text says so in English; otherwise the shape of the answer does, and the text is in the
        /// language of the account.
        sure: bool,
        /// What the answer said, fit to be shown.
        said: String,
    },
    /// A page of HTML.
    Html {
        /// Its title.
        title: Option<String>,
        /// The HTTP status, if it is known.
        status: Option<u16>,
    },
    /// Something else.
    Unreadable(Unreadable),
}

/// An error of the token endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The error, if a source explains it.
    pub error: Option<Error>,
    /// Its name as it stood in the answer, fit to be shown.
    pub name: String,
    /// What the answer said about it, fit to be shown.
    pub description: Option<String>,
    /// The HTTP status, if it is known. Zoho's is 200 for errors, too.
    pub status: Option<u16>,
}

/// Why an answer cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Nothing in it.
    Empty,
    /// Longer than any answer of the token endpoint.
    TooLong(usize),
    /// Neither JSON nor HTML; perhaps it was cut.
    NotJson,
    /// JSON, but not an object.
    NotAnObject,
    /// A field stands twice.
    Doubled(String),
    /// An object with neither a token nor an error, and these fields.
    NoToken(Vec<String>),
    /// `access_token` is there, but is not a token.
    OddToken,
}

/// Tokens, with everything that is worth knowing of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The center that gave them, if it is known.
    pub center: Option<DataCenter>,
    /// The access token.
    pub access_token: Secret,
    /// The refresh token, or why there is none.
    pub refresh_token: RefreshToken,
    /// Whether an `id_token` came along; it is not kept.
    pub id_token: bool,
    /// What was granted, against what was asked for.
    pub scopes: Scopes,
    /// Where the APIs are.
    pub api_domain: ApiDomain,
    /// `token_type`, fit to be shown.
    pub token_type: Option<String>,
    /// When the answer arrived, in milliseconds since 1970.
    pub received_at_ms: u64,
    /// How long the access token lives, in milliseconds, if the answer says so.
    pub lifetime_ms: Option<u64>,
}

impl Grant {
    /// When the access token dies, in milliseconds since 1970.
    pub fn expires_at_ms(&self) -> Option<u64> {
        Some(self.received_at_ms.saturating_add(self.lifetime_ms?))
    }

    /// What is left of the access token's life, in milliseconds.
    pub fn left_ms(&self, now_ms: u64) -> Option<u64> {
        Some(self.expires_at_ms()?.saturating_sub(now_ms))
    }

    /// The host that an access token may be sent to; `None` where `api_domain` and the center disagree, where it is not
    /// in the table, or where nothing is known.
    pub fn api_host(&self) -> Option<ApiHost> {
        match &self.api_domain {
            ApiDomain::Known(host) => Some(*host),
            ApiDomain::Missing => self.center.and_then(ApiHost::of),
            ApiDomain::OtherCenter { .. } | ApiDomain::Foreign { .. } => None,
        }
    }

    /// This grant after a refresh that answered `newer`: the refresh token stays, because Zoho sends no new one.
    pub fn renewed(self, newer: Self) -> Self {
        let refresh_token = match newer.refresh_token {
            RefreshToken::Given(_) => newer.refresh_token,
            RefreshToken::Absent(_) => self.refresh_token,
        };
        let granted = newer.scopes.granted.or(self.scopes.granted);
        Self { refresh_token, scopes: Scopes { asked: self.scopes.asked, granted }, ..newer }
    }
}

/// The refresh token of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefreshToken {
    /// It is there.
    Given(Secret),
    /// It is not there.
    Absent(Absence),
}

/// Why there is no refresh token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// `access_type=offline` was not asked for.
    NotOffline,
    /// `prompt=consent` was not asked for, and consent was given before.
    NoConsentPrompt,
    /// The answer is one to a refresh: the old one stays good.
    AfterRefresh,
    /// Everything was asked for, and still there is none.
    Unexplained,
    /// What was asked for is not known.
    Unknown,
}

impl Absence {
    /// Why, and what to do: a paragraph.
    pub fn words(self) -> &'static str {
        match self {
            Self::NotOffline => {
                "No refresh token, because the sign-in asked for access_type=online. After one hour a new sign-in is \
                 needed. A connection needs access_type=offline."
            }
            Self::NoConsentPrompt => {
                "No refresh token, although access_type=offline was asked for: without prompt=consent Zoho gives one only \
                 at the first consent. Add prompt=consent and sign in again."
            }
            Self::AfterRefresh => {
                "No new refresh token: Zoho sends none when refreshing, and the old one stays good."
            }
            Self::Unexplained => {
                "No refresh token, although access_type=offline and prompt=consent were asked for. Client-based clients \
                 get none; look up the type of the client in the API console."
            }
            Self::Unknown => {
                "No refresh token. Zoho gives one for access_type=offline, and a second time only with prompt=consent. An \
                 answer to a refresh has none either; then the old one stays good."
            }
        }
    }
}

/// Scopes granted and asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scopes {
    /// What was asked for, if it is known.
    pub asked: Option<Vec<String>>,
    /// What the answer names; `None` if it names nothing, and then RFC 6749 section 5.1 says that all was granted.
    pub granted: Option<Vec<String>>,
}

impl Scopes {
    /// Asked for, but not granted.
    pub fn missing(&self) -> Vec<&str> {
        difference(self.asked.as_deref(), self.granted.as_deref())
    }

    /// Granted, but not asked for. Zoho expands some scopes.
    pub fn added(&self) -> Vec<&str> {
        difference(self.granted.as_deref(), self.asked.as_deref())
    }
}

/// What is in `of` and not in `without`, whatever the case; nothing where one of them is not known.
fn difference<'s>(of: Option<&'s [String]>, without: Option<&[String]>) -> Vec<&'s str> {
    let (Some(of), Some(without)) = (of, without) else { return Vec::new() };
    let there = |scope: &str| without.iter().any(|other| other.eq_ignore_ascii_case(scope));
    of.iter().map(String::as_str).filter(|scope| !there(scope)).collect()
}

/// Which kind of organisation an API host serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Environment {
    /// The live one.
    Live,
    /// A CRM sandbox.
    Sandbox,
    /// A developer organisation.
    Developer,
}

/// An API host of the table: the only hosts of APIs that a token is sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApiHost {
    center: DataCenter,
    family: &'static str,
    environment: Environment,
}

impl ApiHost {
    /// The live host of a center, if the table knows one.
    pub fn of(center: DataCenter) -> Option<Self> {
        Some(Self { center, family: family(center)?, environment: Environment::Live })
    }

    /// Its center.
    pub fn center(self) -> DataCenter {
        self.center
    }

    /// What it serves.
    pub fn environment(self) -> Environment {
        self.environment
    }

    /// Its name, made from the table: `www.zohoapis.eu`.
    pub fn name(self) -> String {
        let label = match self.environment {
            Environment::Live => "www",
            Environment::Sandbox => "sandbox",
            Environment::Developer => "developer",
        };
        format!("{label}.{}", self.family)
    }
}

/// `zohoapis.eu`
fn family(center: DataCenter) -> Option<&'static str> {
    center.row().api?.value.strip_prefix("www.")
}

/// What the answer says about where the APIs are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiDomain {
    /// Nothing.
    Missing,
    /// A host of the table, of the center that was asked.
    Known(ApiHost),
    /// A host of the table, but of another center than the one that was asked.
    OtherCenter {
        /// The host that is named.
        host: ApiHost,
        /// The center that was asked.
        asked: DataCenter,
    },
    /// Not an API host of the table.
    Foreign {
        /// What stood there, fit to be shown.
        found: String,
        /// Why it is not taken for one: a sentence.
        why: String,
    },
}

impl ApiDomain {
    fn read(value: Option<&str>, asked: Option<DataCenter>) -> Self {
        let Some(value) = value else { return Self::Missing };
        let foreign = |why: String| Self::Foreign { found: shown(value), why };
        // A host of the table needs neither; and the URL parser is spared what it would have to decode.
        if !value.is_ascii() || value.contains('%') {
            return foreign("It has characters in it that no host of Zoho's has.".into());
        }
        let url = match Url::parse(value) {
            Ok(url) if url.scheme() == "https" => url,
            Ok(_) => return foreign("It does not begin with https://.".into()),
            Err(why) => return foreign(format!("It is not a web address ({why}).")),
        };
        let bare = url.username().is_empty() && url.password().is_none() && url.port().is_none();
        if !bare || url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
            return foreign("It has more in it than a host.".into());
        }
        let name = url.host_str().unwrap_or_default();
        // The parser forgives blanks, tabs and missing slashes; Zoho writes none of them.
        if value.strip_suffix('/').unwrap_or(value).strip_prefix("https://") != Some(name) {
            return foreign("It is not written as https:// and a host, and nothing else.".into());
        }
        let (center, environment) = match host::judge(name) {
            Verdict::Known { center, role: Role::Api } => (center, Environment::Live),
            Verdict::Known { center, role: Role::ApiEnvironment } if name.starts_with("sandbox.") => {
                (center, Environment::Sandbox)
            }
            Verdict::Known { center, role: Role::ApiEnvironment } => (center, Environment::Developer),
            Verdict::Known { center, role } => {
                return foreign(format!("{name} is {} in {center}, not its API domain.", role.words()));
            }
            Verdict::Lookalike(Lookalike { reason, .. }) => return foreign(format!("{reason}.")),
            Verdict::General | Verdict::Foreign => {
                return foreign(format!("{} is not a host of our table.", shown(name)));
            }
        };
        let Some(family) = family(center) else { return foreign("The table has no API host for it.".into()) };
        let host = ApiHost { center, family, environment };
        match asked {
            Some(asked) if asked != center => Self::OtherCenter { host, asked },
            _ => Self::Known(host),
        }
    }

    /// What it means: a paragraph; `None` where there is nothing to say.
    pub fn words(&self) -> Option<String> {
        match self {
            Self::Known(_) => None,
            Self::Missing => Some("The answer names no api_domain; the table's own host is used.".into()),
            Self::OtherCenter { host, asked } => Some(format!(
                "The answer of {asked} names the API domain of {}. The token is not sent there: check which of the two \
                 your account lives in.",
                host.center
            )),
            Self::Foreign { found, why } => Some(format!(
                "The answer names \u{201c}{found}\u{201d} as api_domain. {why} The token is not sent there."
            )),
        }
    }
}

/// Reads an answer of the token endpoint: the body first, whatever the status (`None` if it is not known).
/// `now_ms` is when it arrived.
pub fn process(context: &Context, status: Option<u16>, body: &str, now_ms: u64) -> TokenResponse {
    let fields = match body::read(body, LONGEST_BODY) {
        Body::Object(fields) => fields,
        Body::Html(title) => return TokenResponse::Html { title: title.map(|title| shown(&title)), status },
        Body::Empty => return TokenResponse::Unreadable(Unreadable::Empty),
        Body::TooLong(bytes) => return TokenResponse::Unreadable(Unreadable::TooLong(bytes)),
        Body::NotJson => return TokenResponse::Unreadable(Unreadable::NotJson),
        Body::NotAnObject => return TokenResponse::Unreadable(Unreadable::NotAnObject),
        Body::Doubled(key) => return TokenResponse::Unreadable(Unreadable::Doubled(shown(&key))),
    };
    if fields.get("error").is_some() || fields.text("status") == Some("failure") {
        return refused(context.step, status, &fields);
    }
    let Some(token) = fields.get("access_token") else {
        let keys = fields.keys().take(12).map(shown).collect();
        return TokenResponse::Unreadable(Unreadable::NoToken(keys));
    };
    match token.as_str().and_then(token_text) {
        Some(token) => TokenResponse::Granted(Box::new(granted(context, token, &fields, now_ms))),
        None => TokenResponse::Unreadable(Unreadable::OddToken),
    }
}

/// Finds the answer in what was pasted from a terminal, and reads it.
///
/// # Errors
/// [`Pasted`], which says what to do, when there is no answer in it.
pub fn process_pasted(context: &Context, text: &str, now_ms: u64) -> Result<TokenResponse, Pasted> {
    // Whoever ran the command twice has the tokens in the first answer and a refusal of the used code in the second.
    if let Pasted::Response(answer) = paste::find(text, &["access_token"])
        && let granted @ TokenResponse::Granted(_) = process(context, answer.status, &answer.body, now_ms)
    {
        return Ok(granted);
    }
    match paste::find(text, &["access_token", "error"]) {
        Pasted::Response(answer) => Ok(process(context, answer.status, &answer.body, now_ms)),
        other => Err(other),
    }
}

fn token_text(text: &str) -> Option<Secret> {
    let fits = (1..=LONGEST_TOKEN).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
    fits.then(|| Secret::new(text))
}

fn refused(step: Step, status: Option<u16>, fields: &Fields) -> TokenResponse {
    let name = match fields.get("error") {
        Some(value) => value.as_str().map_or_else(|| value.to_string(), str::to_owned),
        None => String::new(),
    };
    let description = fields.text("error_description");
    let error = Error::named(step, &name);
    if error.is_none() {
        let english = name.eq_ignore_ascii_case("access denied")
            || description.is_some_and(|text| text.to_ascii_lowercase().contains("too many requests"));
        // The names of errors are words of one piece; a text for people is the throttle's, in some language.
        let for_people =
            name.contains(|ch: char| ch.is_whitespace() || !ch.is_ascii()) && description.is_some();
        let failed = fields.text("status") == Some("failure") && description.is_some() && !name.contains('_');
        if english || for_people || failed {
            let said: Vec<_> = [Some(name.as_str()), description].into_iter().flatten().map(shown).collect();
            return TokenResponse::Throttled { sure: english, said: said.join(": ") };
        }
    }
    TokenResponse::Refused(Refused { error, name: shown(&name), description: description.map(shown), status })
}

fn granted(context: &Context, access_token: Secret, fields: &Fields, now_ms: u64) -> Grant {
    let refresh_token = match fields.text("refresh_token").and_then(token_text) {
        Some(token) => RefreshToken::Given(token),
        None => RefreshToken::Absent(match (context.step, context.access_type, context.consent) {
            (Step::Refresh, _, _) => Absence::AfterRefresh,
            (_, Some(AccessType::Online), _) => Absence::NotOffline,
            (_, Some(AccessType::Offline), Some(false)) => Absence::NoConsentPrompt,
            (_, Some(AccessType::Offline), Some(true)) => Absence::Unexplained,
            _ => Absence::Unknown,
        }),
    };
    let words =
        |text: &str| text.split([' ', ',']).filter(|scope| !scope.is_empty()).map(str::to_owned).collect();
    // Zoho's own SDK: where expires_in_sec is present, expires_in is in milliseconds.
    let lifetime_ms = match fields.number("expires_in_sec") {
        Some(seconds) => Some(seconds.saturating_mul(1000)),
        None => fields.number("expires_in").map(|seconds| seconds.saturating_mul(1000)),
    };
    let api_domain = ApiDomain::read(fields.text("api_domain"), context.center);
    let center = context.center.or(match &api_domain {
        ApiDomain::Known(host) => Some(host.center),
        _ => None,
    });
    Grant {
        center,
        access_token,
        refresh_token,
        id_token: fields.text("id_token").is_some(),
        scopes: Scopes { asked: context.asked.clone(), granted: fields.text("scope").map(words) },
        api_domain,
        token_type: fields.text("token_type").map(shown),
        received_at_ms: now_ms,
        lifetime_ms,
    }
}

impl TokenResponse {
    /// What happened: a sentence or two. Causes and fixes come from [`TokenResponse::causes`].
    pub fn words(&self) -> String {
        match self {
            Self::Granted(_) => "Zoho gave an access token.".into(),
            Self::Refused(Refused { error: Some(error), name, .. }) => {
                format!("Zoho answered \u{201c}{name}\u{201d}. {}", error.entry().meaning)
            }
            Self::Refused(Refused { error: None, name, description, .. }) => {
                let said = description.as_ref().map(|text| format!(" It says: {text}.")).unwrap_or_default();
                format!("Zoho answered \u{201c}{name}\u{201d}, which no source we know explains.{said}")
            }
            Self::Throttled { sure: true, .. } => {
                "Zoho answered that too many tokens were asked for in a short time.".into()
            }
            Self::Throttled { sure: false, said } => format!(
                "Zoho answered \u{201c}{said}\u{201d}. An answer of this shape says, in the language of the account, that \
                 too many tokens were asked for in a short time."
            ),
            Self::Html { title, .. } => {
                let title = title
                    .as_ref()
                    .map(|title| format!(" with the title \u{201c}{title}\u{201d}"))
                    .unwrap_or_default();
                format!("A page of HTML{title} came instead of a token answer.")
            }
            Self::Unreadable(why) => why.words(),
        }
    }

    /// The error, if a source explains it.
    pub fn error(&self) -> Option<Error> {
        match self {
            Self::Refused(refused) => refused.error,
            Self::Throttled { .. } => Some(Error::Throttled),
            Self::Html { .. } => Some(Error::Html),
            Self::Granted(_) | Self::Unreadable(_) => None,
        }
    }

    /// What may be the matter, likeliest first by what is known.
    pub fn causes(&self, known: &AttemptFacts) -> Vec<cause::RankedCause> {
        self.error().map(|error| cause::ranked(error, known)).unwrap_or_default()
    }
}

impl Unreadable {
    /// What happened: a sentence or two.
    pub fn words(&self) -> String {
        match self {
            Self::Empty => "The answer is empty.".into(),
            Self::TooLong(bytes) => {
                format!("The answer has {bytes} bytes; no answer of the token endpoint is that long.")
            }
            Self::NotJson => "The answer is not JSON; perhaps it was cut on the way.".into(),
            Self::NotAnObject => "The answer is JSON, but not a token answer.".into(),
            Self::Doubled(key) => {
                format!(
                    "\u{201c}{key}\u{201d} stands in the answer twice, so it is not clear what it says. Nothing was used."
                )
            }
            Self::NoToken(keys) if keys.is_empty() => {
                "The answer has neither a token nor an error in it.".into()
            }
            Self::NoToken(keys) => {
                format!("The answer has neither a token nor an error in it, but {}.", keys.join(", "))
            }
            Self::OddToken => "What stands as access_token in the answer is not a token.".into(),
        }
    }
}

/// A text from outside, fit to stand in a sentence: at most 120 characters, each of them visible, and no secret.
pub(crate) fn shown(text: &str) -> String {
    let short: String = text.chars().take(120).collect();
    let cut = if short.len() < text.len() { "\u{2026}" } else { "" };
    let mut visible = String::new();
    for ch in short.chars() {
        if ch == ' ' || invisible::name(ch).is_none() {
            visible.push(ch);
        } else {
            visible.push_str(&invisible::drawn(&ch.to_string()));
        }
    }
    secret::mask(&visible).0 + cut
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::callback::{
        AuthorizationParams, Outcome, PendingAuthorization, Record, RedirectUri, read_answer,
    };
    use crate::pkce::Entropy;

    const NOW: u64 = 1_800_000_000_000;
    const CODE: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
    const TOKEN: &str = "1000.00000000000000000000000000000000.11111111111111111111111111111111";

    fn code() -> ValidatedCode {
        let begin = AuthorizationParams {
            backend: Backend::Zoho,
            center: DataCenter::Us,
            client_id: "1000.ABC".into(),
            redirect_uri: RedirectUri::of_page("https://tool.example/a b").unwrap(),
            scopes: vec!["A.b.READ".into(), "C.d.ALL".into()],
            access_type: AccessType::Offline,
            consent: true,
            started_at_ms: NOW,
        };
        let pending =
            PendingAuthorization::begin(begin, Entropy::new([1; 32]), Entropy::new([2; 32])).unwrap();
        let query = format!("code={CODE}&location=eu&state={}", Entropy::new([1; 32]).into_text());
        match read_answer(&query, "", |_| Some(Record::waiting(pending)), NOW) {
            Some(Ok(Outcome::OtherCenter(crossing))) => crossing.confirm(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_exchange() {
        let verifier = Entropy::new([2; 32]).into_text();
        let post = exchange(&code(), None);
        assert_eq!(post.url(), "https://accounts.zoho.eu/oauth/v2/token");
        assert_eq!(post.address(Route::Relay), "relay/eu/oauth/v2/token");
        assert_eq!(post.address(Route::Direct), post.url());
        let body = format!(
            "grant_type=authorization_code&client_id=1000.ABC&redirect_uri=https%3A%2F%2Ftool.example%2Fa%2520b\
             &code={CODE}&code_verifier={verifier}"
        );
        assert_eq!(post.body().expose(), body);
        let secret = Secret::new("s&e=c r+t");
        assert_eq!(
            exchange(&code(), Some(&secret)).body().expose(),
            format!("{body}&client_secret=s%26e%3Dc+r%2Bt")
        );
        let shown: Vec<_> = post.fields().iter().map(Field::shown).collect();
        assert_eq!(
            shown,
            ["authorization_code", "1000.ABC", "https://tool.example/a%20b", secret::MASK, secret::MASK]
        );
        let printed = format!("{:?}", exchange(&code(), Some(&secret)));
        for hidden in [CODE, &verifier, "s&e=c"] {
            assert!(!printed.contains(hidden), "{printed}");
        }
    }

    #[test]
    fn the_refresh() {
        let client = Client::of(&code());
        let post = refresh(&client, &Secret::new(TOKEN), Some(&Secret::new("s")), None);
        assert_eq!(post.url(), "https://accounts.zoho.eu/oauth/v2/token");
        let body =
            format!("grant_type=refresh_token&client_id=1000.ABC&refresh_token={TOKEN}&client_secret=s");
        assert_eq!(post.body().expose(), body);
    }

    /// Reads `body` as the answer to the exchange above, and says what came out.
    fn read(body: &str) -> String {
        let context = exchange(&code(), None).context().clone();
        match process(&context, Some(200), &body.replace("TOKEN", TOKEN), NOW) {
            TokenResponse::Granted(grant) => {
                let refresh = match &grant.refresh_token {
                    RefreshToken::Given(_) => "refresh".into(),
                    RefreshToken::Absent(why) => format!("{why:?}"),
                };
                let host = grant.api_host().map_or("nowhere".into(), ApiHost::name);
                format!(
                    "{refresh}, {:?} ms, {host}, missing {:?}, added {:?}",
                    grant.lifetime_ms,
                    grant.scopes.missing(),
                    grant.scopes.added()
                )
            }
            TokenResponse::Refused(refused) => {
                format!("{:?} {} {:?}", refused.error, refused.name, refused.description)
            }
            other => format!("{other:?}"),
        }
    }

    fn check(body: &str, expected: &str) {
        assert_eq!(read(body), expected, "{body}");
    }

    #[test]
    fn successes() {
        check(
            r#"{"access_token":"TOKEN","refresh_token":"TOKEN","scope":"A.b.READ C.d.ALL","api_domain":"https://www.zohoapis.eu","token_type":"Bearer","expires_in":3600}"#,
            "refresh, Some(3600000) ms, www.zohoapis.eu, missing [], added []",
        );
        check(
            r#"{"access_token":"TOKEN","expires_in_sec":3600,"expires_in":3600000,"error":null}"#,
            "Unexplained, Some(3600000) ms, www.zohoapis.eu, missing [], added []",
        );
        check(
            r#"{"access_token":"TOKEN","scope":"a.B.read E.f.ALL","api_domain":"https://sandbox.zohoapis.eu","expires_in":"3600"}"#,
            r#"Unexplained, Some(3600000) ms, sandbox.zohoapis.eu, missing ["C.d.ALL"], added ["E.f.ALL"]"#,
        );
        check(
            r#"{"access_token":"TOKEN","api_domain":"https://www.zohoapis.com"}"#,
            "Unexplained, None ms, nowhere, missing [], added []",
        );
    }

    #[test]
    fn api_domains() {
        let words = |domain: &str| ApiDomain::read(Some(domain), Some(DataCenter::Eu)).words();
        assert_eq!(words("https://www.zohoapis.eu"), None);
        assert_eq!(words("https://developer.zohoapis.eu/"), None);
        assert_eq!(
            words("https://www.zohoapis.in").unwrap(),
            "The answer of Europe names the API domain of India. The token is not sent there: check which of the two your \
             account lives in."
        );
        assert_eq!(
            words("https://www.zohoapis.eu.evil.example").unwrap(),
            "The answer names \u{201c}https://www.zohoapis.eu.evil.example\u{201d} as api_domain. www.zohoapis.eu.evil.example \
             ends in evil.example, and only the end of a host name says whose it is; zohoapis.eu in front of it proves \
             nothing. The token is not sent there."
        );
        for foreign in [
            "http://www.zohoapis.eu",
            "www.zohoapis.eu",
            "https://api.zoho.eu",
            "https://www.zohoapis.eu@evil.example",
            "https://x@www.zohoapis.eu",
            "https://www.zohoapis.eu:8443",
            "https://www.zohoapis.eu/x",
            "https://accounts.zoho.eu",
            "https://evil.sandbox.zohoapis.eu",
            "javascript:alert(1)",
            "https:/www.zohoapis.eu",
            "https:www.zohoapis.eu",
            " https://www.zohoapis.eu",
            "https://www.zohoapis.eu ",
            "https:\\\\www.zohoapis.eu",
            "https://www.zoho\tapis.eu",
            "https://WWW.zohoapis.e\u{fa}",
            "https://A%C3%A9",
        ] {
            let read = ApiDomain::read(Some(foreign), Some(DataCenter::Eu));
            assert!(matches!(read, ApiDomain::Foreign { .. }), "{foreign}: {read:?}");
        }
    }

    #[test]
    fn refusals_whatever_the_status() {
        check(r#"{"error":"invalid_code"}"#, "Some(InvalidCode) invalid_code None");
        check(r#"{"error":"invalid_client"}"#, "Some(InvalidClient) invalid_client None");
        check(r#"{"error":"invalid_code","access_token":"TOKEN"}"#, "Some(InvalidCode) invalid_code None");
        check(r#"{"error":"","access_token":"TOKEN"}"#, "None  None");
        check(r#"{"error":false,"access_token":"TOKEN"}"#, "None false None");
        check(r#"{"error":"invalid_grant","error_description":"x"}"#, r#"None invalid_grant Some("x")"#);
        check(
            r#"{"error_description":"You have made too many requests continuously. Please try again after some time.","error":"Access Denied","status":"failure"}"#,
            r#"Throttled { sure: true, said: "Access Denied: You have made too many requests continuously. Please try again after some time." }"#,
        );
        check(
            r#"{"error_description":"您已连续提出过多请求，请稍后再试。","error":"拒绝访问","status":"failure"}"#,
            r#"Throttled { sure: false, said: "拒绝访问: 您已连续提出过多请求，请稍后再试。" }"#,
        );
        // A failure alone, or one with the name of an error, is not the throttle.
        for body in [
            r#"{"status":"failure","access_token":"TOKEN"}"#,
            r#"{"error":"new_error","error_description":"Something else.","status":"failure"}"#,
        ] {
            let answer = process(&Context::unknown(), None, body, 0);
            assert!(matches!(answer, TokenResponse::Refused(Refused { error: None, .. })), "{answer:?}");
        }
        check("<html><title>Zoho</title>", r#"Html { title: Some("Zoho"), status: Some(200) }"#);
    }

    #[test]
    fn what_is_taken_for_nothing() {
        check("", "Unreadable(Empty)");
        check("{}", "Unreadable(NoToken([]))");
        check(r#"{"a":1}"#, r#"Unreadable(NoToken(["a"]))"#);
        check(r#"{"access_token":null}"#, r#"Unreadable(NoToken(["access_token"]))"#);
        check(r#"{"access_token":""}"#, "Unreadable(OddToken)");
        check(r#"{"access_token":1}"#, "Unreadable(OddToken)");
        check(r#"{"access_token":"a b"}"#, "Unreadable(OddToken)");
        check(r#"{"access_token":"TOKEN","access_token":"x"}"#, r#"Unreadable(Doubled("access_token"))"#);
        check(r#"{"access_token":"TOKEN""#, "Unreadable(NotJson)");
        check(r#"[{"access_token":"TOKEN"}]"#, "Unreadable(NotAnObject)");
    }

    #[test]
    fn why_there_is_no_refresh_token() {
        let why = |context: &Context| match process(context, None, r#"{"access_token":"x"}"#, NOW) {
            TokenResponse::Granted(grant) => match grant.refresh_token {
                RefreshToken::Absent(why) => why,
                RefreshToken::Given(_) => panic!("given"),
            },
            other => panic!("{other:?}"),
        };
        let context = |access, consent| Context {
            access_type: Some(access),
            consent: Some(consent),
            ..Context::unknown()
        };
        assert_eq!(why(&context(AccessType::Online, true)), Absence::NotOffline);
        assert_eq!(why(&context(AccessType::Offline, false)), Absence::NoConsentPrompt);
        assert_eq!(why(&context(AccessType::Offline, true)), Absence::Unexplained);
        assert_eq!(why(&Context::unknown()), Absence::Unknown);
        assert_eq!(why(&Context { step: Step::Refresh, ..Context::unknown() }), Absence::AfterRefresh);
    }

    #[test]
    fn a_refresh_keeps_the_refresh_token() {
        let grant = |body: &str, step| match process(&Context { step, ..Context::unknown() }, None, body, NOW)
        {
            TokenResponse::Granted(grant) => *grant,
            other => panic!("{other:?}"),
        };
        let first = grant(r#"{"access_token":"a","refresh_token":"r","scope":"A B"}"#, Step::Exchange);
        let second = first.renewed(grant(r#"{"access_token":"b","expires_in":3600}"#, Step::Refresh));
        assert_eq!(second.access_token, Secret::new("b"));
        assert_eq!(second.refresh_token, RefreshToken::Given(Secret::new("r")));
        assert_eq!(second.scopes.granted, Some(vec!["A".into(), "B".into()]));
        assert_eq!(second.left_ms(NOW + 1_000_000), Some(2_600_000));
    }

    #[test]
    fn pasted() {
        let pasted = |text: &str| match process_pasted(&Context::unknown(), text, NOW) {
            Ok(answer) => answer.words(),
            Err(pasted) => format!("{pasted:?}"),
        };
        assert_eq!(
            pasted("$ x\r\nHTTP/2 200\r\n\r\n{\"access_token\":\"a\"}\r\n$"),
            "Zoho gave an access token."
        );
        assert_eq!(pasted("access_token : 1000.a.b\nexpires_in : 3600\n"), "Zoho gave an access token.");
        assert_eq!(pasted(""), "Empty");
    }

    #[test]
    fn words() {
        let check = |body: &str, expected: &str| {
            assert_eq!(process(&Context::unknown(), Some(200), body, NOW).words(), expected, "{body}");
        };
        check(
            r#"{"error":"invalid_client"}"#,
            "Zoho answered \u{201c}invalid_client\u{201d}. This accounts server does not know the client, or not with this \
             secret.",
        );
        check(
            r#"{"error":"new_error","error_description":"Something"}"#,
            "Zoho answered \u{201c}new_error\u{201d}, which no source we know explains. It says: Something.",
        );
        check(
            r#"{"error":"Access Denied","error_description":"You have made too many requests continuously."}"#,
            "Zoho answered that too many tokens were asked for in a short time.",
        );
        check(
            r#"{"error":"Zugriff verweigert","error_description":"Zu viele Anfragen","status":"failure"}"#,
            "Zoho answered \u{201c}Zugriff verweigert: Zu viele Anfragen\u{201d}. An answer of this shape says, in the \
             language of the account, that too many tokens were asked for in a short time.",
        );
        check(
            "<html><title>Error</title>",
            "A page of HTML with the title \u{201c}Error\u{201d} came instead of a token answer.",
        );
        check("", "The answer is empty.");
        check(r#"{"access_t"#, "The answer is not JSON; perhaps it was cut on the way.");
        check("[]", "The answer is JSON, but not a token answer.");
        check(
            r#"{"a":1,"a":2}"#,
            "\u{201c}a\u{201d} stands in the answer twice, so it is not clear what it says. Nothing was used.",
        );
        check("{}", "The answer has neither a token nor an error in it.");
        check(r#"{"x":1,"y":2}"#, "The answer has neither a token nor an error in it, but x, y.");
        check(r#"{"access_token":7}"#, "What stands as access_token in the answer is not a token.");
    }
}
