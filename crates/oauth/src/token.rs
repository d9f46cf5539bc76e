//! The token request and its response (RFC 6749 sections 4.1.3 to 6), as Zoho does it.
//!
//! A request is data with its endpoint chosen from the table by data center; the request for a code can be made only from
//! a [`ValidatedCode`]. Responses are read body first, whatever the status: `access_token` and no `error` is success. What
//! a response names as `api_domain` only chooses a row of the table. Sends nothing, keeps nothing.

use words::{Message, Text, msg, text};

use facts::data_center::{DataCenter, TOKEN_PATH};
use facts::error::{Error, Step};
use facts::host::{self, Role, Verdict};

use crate::authorize::encode;
use crate::body::{self, ErrorResponse, Fields, Unreadable, shown};
use crate::callback::{AccessType, Backend, ValidatedCode, why_foreign};
use crate::cause::AttemptFacts;
use crate::paste;
use scan::secret::{self, Secret};

/// The longest body that is read, in bytes. Zoho's have less than a thousand.
pub const LONGEST_BODY: usize = 100_000;
/// The longest token that is taken, in bytes. Zoho's have 70.
pub(crate) const LONGEST_TOKEN: usize = 4_096;

/// How long the value of a field can do harm in the wrong hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Life {
    /// Not secret.
    Harmless,
    /// Until its first use, or until the code expires: the code and its verifier.
    OneUse,
    /// Until somebody revokes it or makes it anew: a client secret, a refresh token.
    Lasting,
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// Its value, not encoded.
    pub value: Secret,
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
}

/// Fields as `application/x-www-form-urlencoded`.
pub(crate) fn form<'f>(fields: impl IntoIterator<Item = &'f Field>) -> String {
    let pairs = fields.into_iter().map(|field| format!("{}={}", field.name, encode(field.value.expose())));
    pairs.collect::<Vec<_>>().join("&")
}

/// A form for an accounts server of the table: exchange, refresh or revoke. Only this crate makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Post {
    /// The path of its endpoint, with a slash in front.
    pub path: &'static str,
    /// The data center whose accounts server gets it.
    pub center: DataCenter,
    /// The fields, in the order of the body.
    pub fields: Vec<Field>,
    /// What the response is read against.
    pub context: Context,
}

/// How a request gets to Zoho; in the order in which the ways are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// Through the host of this page, where it offers that.
    Relay,
    /// From the browser itself.
    Direct,
    /// From a terminal, by the person.
    Terminal,
}

impl Post {
    /// The host, from the table.
    pub fn host(&self) -> &'static str {
        self.center.row().accounts.value
    }

    /// The whole URL, from the table.
    pub fn url(&self) -> String {
        format!("https://{}{}", self.host(), self.path)
    }

    /// Where the form goes by `route`: a URL relative to this page for the relay, the whole URL otherwise.
    pub fn address(&self, route: Route) -> String {
        if route == Route::Relay {
            format!("relay/{}{}", self.center.row().location, self.path)
        } else {
            self.url()
        }
    }

    /// The body, `application/x-www-form-urlencoded`. Tokens, codes and secrets travel here and never in a URL (RFC 6749
    /// section 2.3.1, RFC 9700 section 4.3.2).
    pub fn body(&self) -> Secret {
        Secret::new(form(&self.fields))
    }
}

/// What is known of a request, for reading its response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// [`Step::Exchange`] or [`Step::Refresh`].
    pub step: Step,
    /// The data center to which it went.
    pub center: Option<DataCenter>,
    /// The scopes that were requested.
    pub asked: Option<Vec<String>>,
    /// Whether a refresh token was requested.
    pub access_type: Option<AccessType>,
    /// Whether Zoho was to ask the person again.
    pub consent: Option<bool>,
}

impl Context {
    /// For a response to a request that is not known.
    pub fn unknown() -> Self {
        Self { step: Step::Exchange, center: None, asked: None, access_type: None, consent: None }
    }
}

/// The request that turns a code into tokens (RFC 6749 section 4.1.3, RFC 7636 section 4.5). The verifier is always in
/// it, the client secret only if one was typed.
pub fn exchange(code: &ValidatedCode, client_secret: Option<&Secret>) -> Post {
    let params = code.params();
    let mut fields = vec![
        Field::open("grant_type", "authorization_code"),
        Field::open("client_id", &params.client_id),
        Field::open("redirect_uri", params.redirect_uri.as_str()),
        Field::secret("code", code.code(), Life::OneUse),
        Field::secret("code_verifier", code.verifier(), Life::OneUse),
    ];
    fields.extend(client_secret.map(|secret| Field::secret("client_secret", secret, Life::Lasting)));
    let context = Context {
        step: Step::Exchange,
        center: Some(code.center()),
        asked: Some(params.scopes.clone()),
        access_type: Some(params.access_type),
        consent: Some(params.consent),
    };
    Post { path: TOKEN_PATH, center: code.center(), fields, context }
}

/// The same for a code that the API Console made for a self client: it went nowhere, so there is no redirect URI. The code
/// is not here yet; it is asked for where the request is sent, and so is a client ID that is not known.
pub fn exchange_of_self_client(center: DataCenter, client_id: &str) -> Post {
    let nothing = Secret::new("");
    let id = if client_id.is_empty() {
        Field::secret("client_id", &nothing, Life::Lasting)
    } else {
        Field::open("client_id", client_id)
    };
    let fields = vec![
        Field::open("grant_type", "authorization_code"),
        id,
        Field::secret("code", &nothing, Life::Lasting),
        Field::secret("client_secret", &nothing, Life::Lasting),
    ];
    let context = Context { center: Some(center), ..Context::unknown() };
    Post { path: TOKEN_PATH, center, fields, context }
}

/// The client for which a token is refreshed or revoked, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Client {
    pub backend: Backend,
    /// The data center where the tokens live.
    pub center: DataCenter,
    pub id: String,
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
        ..Context::unknown()
    };
    Post { path: TOKEN_PATH, center: client.center, fields, context }
}

/// What is known of an exchange, for ranking the causes of its failure. `sent_at_ms` is when the request left,
/// `sent_before` how often this code was sent before that.
pub fn attempt_facts(
    code: &ValidatedCode,
    sent_at_ms: u64,
    sent_before: u32,
    secret_sent: Option<bool>,
) -> AttemptFacts {
    let params = code.params();
    let (began, responded) = (params.center, code.center());
    AttemptFacts {
        code_age_ms: Some(code.age_ms(sent_at_ms)),
        crossed: (began != responded).then_some((began, responded)),
        server_named: code.named,
        sent_before: (sent_before > 0).then_some(sent_before),
        refresh_sent: Some(false),
        secret_sent,
        same_redirect: true,
        same_verifier: true,
        offline: Some(params.access_type == AccessType::Offline),
        consent: Some(params.consent),
        ..AttemptFacts::default()
    }
}

/// What a response of the token endpoint turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenResponse {
    /// There is an access token.
    Granted(Box<Grant>),
    /// There is an error.
    Refused(ErrorResponse),
    /// Too many requests; how certain that is. In another language than English, only the shape of the response says so.
    Throttled(Message),
    /// Something else.
    Unreadable(Unreadable),
}

/// Tokens, with everything that is worth knowing of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The data center that gave them, if it is known.
    pub center: Option<DataCenter>,
    /// The access token.
    pub access_token: Secret,
    /// The refresh token, or why there is none.
    pub refresh_token: Result<Secret, Text>,
    /// The scopes that were requested, if that is known.
    pub asked: Option<Vec<String>>,
    /// The scopes that the response names; `None` if it names none, and then RFC 6749 section 5.1 says that all were
    /// granted.
    pub granted: Option<Vec<String>>,
    /// Where the APIs are.
    pub api_domain: ApiDomain,
    /// When the response arrived, in milliseconds since 1970.
    pub received_at_ms: u64,
    /// How long the access token lives, in milliseconds, if the response says so.
    pub lifetime_ms: Option<u64>,
}

impl Grant {
    /// What is left of the access token's life, in milliseconds.
    pub fn left_ms(&self, now_ms: u64) -> Option<u64> {
        Some(self.received_at_ms.saturating_add(self.lifetime_ms?).saturating_sub(now_ms))
    }

    /// The host that an access token may be sent to; `None` where `api_domain` and the data center disagree, where it is
    /// not in the table, or where nothing is known.
    pub fn api_host(&self) -> Option<ApiHost> {
        match &self.api_domain {
            ApiDomain::Known(host) => Some(host.clone()),
            ApiDomain::Missing => {
                let center = self.center?;
                Some(ApiHost { center, name: center.row().api?.value.to_owned() })
            }
            ApiDomain::Rejected(_) => None,
        }
    }

    /// This grant after a refresh that gave `newer`: the refresh token stays, because Zoho sends no new one.
    pub fn renewed(self, newer: Self) -> Self {
        let refresh_token = newer.refresh_token.or(self.refresh_token);
        Self { refresh_token, asked: self.asked, granted: newer.granted.or(self.granted), ..newer }
    }

    /// Requested, but not granted.
    pub fn missing(&self) -> Vec<&str> {
        difference(self.asked.as_deref(), self.granted.as_deref())
    }

    /// Granted, but not requested. Zoho expands some scopes.
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

/// An API host of the table: the only hosts of APIs that a token is sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiHost {
    /// Its data center.
    pub center: DataCenter,
    /// Its name, made from the table: `www.zohoapis.eu`.
    pub name: String,
}

/// What the response says about where the APIs are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiDomain {
    /// Nothing.
    Missing,
    /// A host of the table, of the data center that gave the tokens.
    Known(ApiHost),
    /// No API host of the table, or one of another data center: why the token is not sent there.
    Rejected(Message),
}

impl ApiDomain {
    fn read(value: Option<&str>, asked: Option<DataCenter>) -> Self {
        let Some(value) = value else { return Self::Missing };
        // Only as it is written: a URL parser forgives spaces, tabs and missing slashes, and Zoho writes none of them.
        let origin = value.strip_suffix('/').unwrap_or(value);
        let name = origin.strip_prefix("https://").unwrap_or_default();
        let Verdict::Known { center, role: Role::Api | Role::ApiEnvironment } = host::judge(name) else {
            let reason = why_foreign(value, &Role::Api).0;
            return Self::Rejected(msg!("oauth-api-domain-foreign", found = shown(value), reason));
        };
        match asked.filter(|asked| *asked != center) {
            None => Self::Known(ApiHost { center, name: name.to_owned() }),
            Some(asked) => {
                let (asked, named) = (asked.name(), center.name());
                Self::Rejected(msg!("oauth-api-domain-other-center", asked, named))
            }
        }
    }

    /// What it means; `None` where there is nothing to say.
    pub fn message(&self) -> Option<Message> {
        match self {
            Self::Known(_) => None,
            Self::Missing => Some(text!("oauth-api-domain-missing").into()),
            Self::Rejected(why) => Some(why.clone()),
        }
    }
}

/// Reads a response of the token endpoint by its body, whatever the status: Zoho's is 200 for errors, too. It arrived at
/// `now_ms`.
pub fn process(context: &Context, body: &str, now_ms: u64) -> TokenResponse {
    let fields = match body::read(body, LONGEST_BODY) {
        Ok(fields) => fields,
        Err(why) => return TokenResponse::Unreadable(why),
    };
    if fields.get("error").is_some() || fields.text("status") == Some("failure") {
        return refused(context.step, &fields);
    }
    let Some(token) = fields.get("access_token") else {
        return TokenResponse::Unreadable(fields.unexpected());
    };
    match token.as_str().and_then(token_text) {
        Some(token) => TokenResponse::Granted(Box::new(granted(context, token, &fields, now_ms))),
        None => TokenResponse::Unreadable(Unreadable::Broken(text!("oauth-response-odd-token").into())),
    }
}

/// Finds the response in what was pasted from a terminal, and reads it.
///
/// # Errors
/// What to do, when there is no response in it.
pub fn process_pasted(context: &Context, text: &str, now_ms: u64) -> Result<TokenResponse, Message> {
    // Whoever ran the command twice has the tokens in the first response and an error about the used code in the second.
    // Of a refresh that is not so: what comes before its error is the response to something else.
    if context.step == Step::Exchange
        && let Ok((_, body)) = paste::find(text, &["access_token"])
        && let granted @ TokenResponse::Granted(_) = process(context, &body, now_ms)
    {
        return Ok(granted);
    }
    let (_, body) = paste::find(text, &["access_token", "error"])?;
    Ok(process(context, &body, now_ms))
}

fn token_text(text: &str) -> Option<Secret> {
    let fits = (1..=LONGEST_TOKEN).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
    fits.then(|| Secret::new(text))
}

fn refused(step: Step, fields: &Fields) -> TokenResponse {
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
            return TokenResponse::Throttled(if english {
                text!("oauth-token-throttled").into()
            } else {
                msg!("oauth-token-throttled-said", said = said.join(": "))
            });
        }
    }
    TokenResponse::Refused(ErrorResponse { error, name: shown(&name), description: description.map(shown) })
}

fn granted(context: &Context, access_token: Secret, fields: &Fields, now_ms: u64) -> Grant {
    let refresh_token = fields.text("refresh_token").and_then(token_text).ok_or(
        match (context.step, context.access_type, context.consent) {
            (Step::Refresh, _, _) => text!("oauth-no-refresh-after-refresh"),
            (_, Some(AccessType::Online), _) => text!("oauth-no-refresh-online"),
            (_, Some(AccessType::Offline), Some(false)) => text!("oauth-no-refresh-prompt"),
            (_, Some(AccessType::Offline), Some(true)) => text!("oauth-no-refresh-unexplained"),
            _ => text!("oauth-no-refresh-unknown"),
        },
    );
    // They are shown and exported: what is shaped like a secret is no scope, whoever sends it.
    let words =
        |text: &str| text.split([' ', ',']).filter(|scope| !scope.is_empty()).map(secret::quotable).collect();
    // Zoho's own SDK: where expires_in_sec is present, expires_in is in milliseconds.
    let seconds = fields.number("expires_in_sec").or_else(|| fields.number("expires_in"));
    let api_domain = ApiDomain::read(fields.text("api_domain"), context.center);
    let center = context.center.or(match &api_domain {
        ApiDomain::Known(host) => Some(host.center),
        _ => None,
    });
    Grant {
        center,
        access_token,
        refresh_token,
        asked: context.asked.clone(),
        granted: fields.text("scope").map(words),
        api_domain,
        received_at_ms: now_ms,
        lifetime_ms: seconds.map(|seconds| seconds.saturating_mul(1000)),
    }
}

impl TokenResponse {
    /// What happened.
    pub fn message(&self) -> Message {
        match self {
            Self::Granted(_) => text!("oauth-token-granted").into(),
            Self::Refused(refused) => refused.message(),
            Self::Throttled(message) => message.clone(),
            Self::Unreadable(Unreadable::Html(None)) => text!("oauth-token-html").into(),
            Self::Unreadable(Unreadable::Html(Some(title))) => msg!("oauth-token-html-title", title),
            Self::Unreadable(why) => why.message(),
        }
    }

    /// The error, if a source explains it.
    pub fn error(&self) -> Option<Error> {
        match self {
            Self::Refused(refused) => refused.error,
            Self::Throttled(_) => Some(Error::Throttled),
            Self::Unreadable(Unreadable::Html(_)) => Some(Error::Html),
            Self::Granted(_) | Self::Unreadable(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::callback::{AuthorizationParams, Outcome, PendingAuthorization, Record, RedirectUri, judged};
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
        let query = format!(
            "code={CODE}&location=eu&state={}",
            Entropy::new([1; 32]).into_secret().expose().to_owned()
        );
        match judged(&query, "", |_| Some(Record::Waiting(pending)), NOW) {
            Some(Ok(Outcome::OtherCenter(change))) => change.confirm(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_exchange() {
        let verifier = Entropy::new([2; 32]).into_secret().expose().to_owned();
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
        let lives: Vec<_> = post.fields.iter().map(|field| field.life).collect();
        assert_eq!(lives, [Life::Harmless, Life::Harmless, Life::Harmless, Life::OneUse, Life::OneUse]);
        let printed = format!("{:?}", exchange(&code(), Some(&secret)));
        for hidden in [CODE, &verifier, "s&e=c"] {
            assert!(!printed.contains(hidden), "{printed}");
        }
    }

    #[test]
    fn the_refresh() {
        let client =
            Client { backend: Backend::Zoho, center: code().center(), id: code().params().client_id.clone() };
        let post = refresh(&client, &Secret::new(TOKEN), Some(&Secret::new("s")), None);
        assert_eq!(post.url(), "https://accounts.zoho.eu/oauth/v2/token");
        let body =
            format!("grant_type=refresh_token&client_id=1000.ABC&refresh_token={TOKEN}&client_secret=s");
        assert_eq!(post.body().expose(), body);
        assert_eq!(
            post.context,
            Context { step: Step::Refresh, center: Some(DataCenter::Eu), ..Context::unknown() }
        );
        let asked = ["A.b.READ".to_owned()];
        let post = refresh(&client, &Secret::new(TOKEN), None, Some(&asked));
        assert_eq!(post.context.asked, Some(asked.to_vec()));
    }

    #[test]
    fn what_is_known_of_an_exchange() {
        let code = code();
        let facts = attempt_facts(&code, NOW + 5_000, 0, Some(true));
        let expected = AttemptFacts {
            code_age_ms: Some(5_000),
            crossed: Some((DataCenter::Us, DataCenter::Eu)),
            server_named: true,
            refresh_sent: Some(false),
            secret_sent: Some(true),
            same_redirect: true,
            same_verifier: true,
            offline: Some(true),
            consent: Some(true),
            ..AttemptFacts::default()
        };
        assert_eq!(facts, expected);
        let again = attempt_facts(&code, NOW + 5_000, 1, Some(true));
        assert_eq!(again, AttemptFacts { sent_before: Some(1), ..expected });
    }

    /// Reads `body` as the response to the exchange above, and says what came out.
    fn read(body: &str) -> String {
        let context = exchange(&code(), None).context;
        match process(&context, &body.replace("TOKEN", TOKEN), NOW) {
            TokenResponse::Granted(grant) => {
                let refresh = match &grant.refresh_token {
                    Ok(_) => "refresh".into(),
                    Err(why) => format!("{why:?}"),
                };
                let host = grant.api_host().map_or("nowhere".into(), |host| host.name);
                format!(
                    "{refresh}, {:?} ms, {host}, missing {:?}, added {:?}",
                    grant.lifetime_ms,
                    grant.missing(),
                    grant.added()
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
            "oauth-no-refresh-unexplained, Some(3600000) ms, www.zohoapis.eu, missing [], added []",
        );
        check(
            r#"{"access_token":"TOKEN","scope":"a.B.read E.f.ALL","api_domain":"https://sandbox.zohoapis.eu","expires_in":"3600"}"#,
            r#"oauth-no-refresh-unexplained, Some(3600000) ms, sandbox.zohoapis.eu, missing ["C.d.ALL"], added ["E.f.ALL"]"#,
        );
        check(
            r#"{"access_token":"TOKEN","api_domain":"https://www.zohoapis.com"}"#,
            "oauth-no-refresh-unexplained, None ms, nowhere, missing [], added []",
        );
    }

    #[test]
    fn api_domains() {
        let said = |domain: &str| ApiDomain::read(Some(domain), Some(DataCenter::Eu)).message();
        assert_eq!(said("https://www.zohoapis.eu"), None);
        assert_eq!(said("https://developer.zohoapis.eu/"), None);
        // Of another center: the live host as well as the hosts of its sandboxes and developer orgs.
        for label in ["www", "sandbox", "developer"] {
            assert_eq!(
                said(&format!("https://{label}.zohoapis.in")).unwrap(),
                msg!("oauth-api-domain-other-center", asked = "Europe", named = "India")
            );
        }
        let found = "https://accounts.zoho.eu";
        let reason = msg!("oauth-host-not-api", center = "Europe", host = "accounts.zoho.eu");
        assert_eq!(said(found).unwrap(), msg!("oauth-api-domain-foreign", found, reason));
        // What is in the wrong place is not quoted.
        let token = "1000.5a5a5a5a4b4b4b4b3c3c3c3c2d2d2d2d.1e1e1e1e0f0f0f0f9a9a9a9a8b8b8b8b";
        let with_token = said(&format!("https://www.zohoapis.eu*{token}")).unwrap();
        assert!(!with_token.to_string().contains("1e1e1e1e0f0f0f0f"), "{}", with_token.to_string());
        let found = "https://www.zohoapis.eu:8443";
        let reason = text!("oauth-host-spelling");
        assert_eq!(said(found).unwrap(), msg!("oauth-api-domain-foreign", found, reason));
        for foreign in [
            "http://www.zohoapis.eu",
            "www.zohoapis.eu",
            "https://api.zoho.eu",
            "https://www.zohoapis.eu@evil.example",
            "https://x@www.zohoapis.eu",
            "https://www.zohoapis.eu:8443",
            "https://www.zohoapis.eu/x",
            "https://www.zohoapis.eu/..",
            "https://www.zohoapis.eu:",
            "https://www.zohoapis.eu:443",
            "https://www.zohoapis.eu//",
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
            let why = read.message().map(|why| why.text().name());
            assert_eq!(why, Some("oauth-api-domain-foreign"), "{foreign}: {read:?}");
        }
    }

    #[test]
    fn errors_whatever_the_status() {
        check(r#"{"error":"invalid_code"}"#, "Some(InvalidCode) invalid_code None");
        check(r#"{"error":"invalid_client"}"#, "Some(InvalidClient) invalid_client None");
        check(r#"{"error":"invalid_code","access_token":"TOKEN"}"#, "Some(InvalidCode) invalid_code None");
        check(r#"{"error":"","access_token":"TOKEN"}"#, "None  None");
        check(r#"{"error":false,"access_token":"TOKEN"}"#, "None false None");
        check(
            r#"{"error":"invalid_grant","error_description":"x"}"#,
            r#"Some(InvalidGrant) invalid_grant Some("x")"#,
        );
        check(
            r#"{"error_description":"You have made too many requests continuously. Please try again after some time.","error":"Access Denied","status":"failure"}"#,
            "Throttled(oauth-token-throttled)",
        );
        check(
            r#"{"error_description":"您已连续提出过多请求，请稍后再试。","error":"拒绝访问","status":"failure"}"#,
            r#"Throttled(oauth-token-throttled-said[Text("拒绝访问: 您已连续提出过多请求，请稍后再试。")])"#,
        );
        // In another language, the shape says so: a text for people, or a failure with a description.
        for body in [
            r#"{"error":"Zugriff verweigert","error_description":"Zu viele"}"#,
            r#"{"error":"拒绝访问","error_description":"x"}"#,
            r#"{"error":"Negado","error_description":"x","status":"failure"}"#,
        ] {
            assert!(read(body).starts_with("Throttled(oauth-token-throttled-said"), "{body}");
        }
        check(r#"{"error":"Zugriff verweigert"}"#, "None Zugriff verweigert None");
        check(r#"{"error":"negado","error_description":"x"}"#, r#"None negado Some("x")"#);
        // Either of the two is enough where the text is English.
        for body in
            [r#"{"error":"access denied"}"#, r#"{"error":"denied","error_description":"Too many requests."}"#]
        {
            check(body, "Throttled(oauth-token-throttled)");
        }
        // A failure alone, or one with the name of an error, is not the throttle.
        for body in [
            r#"{"status":"failure","access_token":"TOKEN"}"#,
            r#"{"error":"new_error","error_description":"Something else.","status":"failure"}"#,
        ] {
            let response = process(&Context::unknown(), body, 0);
            assert!(
                matches!(response, TokenResponse::Refused(ErrorResponse { error: None, .. })),
                "{response:?}"
            );
        }
        check("<html><title>Zoho</title>", r#"Unreadable(Html(Some("Zoho")))"#);
    }

    #[test]
    fn what_is_taken_for_nothing() {
        check("", "Unreadable(Empty)");
        check("{}", "Unreadable(Unexpected([]))");
        check(r#"{"a":1}"#, r#"Unreadable(Unexpected(["a"]))"#);
        check(r#"{"access_token":null}"#, r#"Unreadable(Unexpected(["access_token"]))"#);
        check(r#"{"access_token":""}"#, "Unreadable(Broken(oauth-response-odd-token))");
        check(r#"{"access_token":1}"#, "Unreadable(Broken(oauth-response-odd-token))");
        check(r#"{"access_token":"a b"}"#, "Unreadable(Broken(oauth-response-odd-token))");
        let long = |length| format!(r#"{{"access_token":"{}"}}"#, "a".repeat(length));
        check(&long(LONGEST_TOKEN + 1), "Unreadable(Broken(oauth-response-odd-token))");
        assert!(read(&long(LONGEST_TOKEN)).starts_with("oauth-no-refresh-unexplained"));
        check(
            r#"{"access_token":"TOKEN","access_token":"x"}"#,
            r#"Unreadable(Broken(oauth-response-doubled[Text("access_token")]))"#,
        );
        check(r#"{"access_token":"TOKEN""#, "Unreadable(Broken(oauth-response-not-json))");
        check(r#"[{"access_token":"TOKEN"}]"#, "Unreadable(Broken(oauth-response-not-an-object))");
    }

    #[test]
    fn why_there_is_no_refresh_token() {
        let why = |context: &Context| match process(context, r#"{"access_token":"x"}"#, NOW) {
            TokenResponse::Granted(grant) => match grant.refresh_token {
                Err(why) => why,
                Ok(_) => panic!("given"),
            },
            other => panic!("{other:?}"),
        };
        let context = |access, consent| Context {
            access_type: Some(access),
            consent: Some(consent),
            ..Context::unknown()
        };
        assert_eq!(why(&context(AccessType::Online, true)), text!("oauth-no-refresh-online"));
        assert_eq!(why(&context(AccessType::Offline, false)), text!("oauth-no-refresh-prompt"));
        assert_eq!(why(&context(AccessType::Offline, true)), text!("oauth-no-refresh-unexplained"));
        assert_eq!(why(&Context::unknown()), text!("oauth-no-refresh-unknown"));
        assert_eq!(
            why(&Context { step: Step::Refresh, ..Context::unknown() }),
            text!("oauth-no-refresh-after-refresh")
        );
    }

    /// A server that sends its token for a scope as well: it is masked, because scopes are shown.
    #[test]
    fn a_token_is_no_scope() {
        let token = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        for scope in [token.to_owned(), format!("A.b.READ,x{token}"), format!("A.b.READ {token}\u{e9}")] {
            let body = serde_json::json!({ "access_token": token, "scope": scope }).to_string();
            let response = process(&Context::unknown(), &body, NOW);
            assert!(!format!("{response:?}").contains(token), "{response:?}");
        }
    }

    #[test]
    fn a_refresh_keeps_the_refresh_token() {
        let grant = |body: &str, step| match process(&Context { step, ..Context::unknown() }, body, NOW) {
            TokenResponse::Granted(grant) => *grant,
            other => panic!("{other:?}"),
        };
        let mut first = grant(r#"{"access_token":"a","refresh_token":"r","scope":"A B"}"#, Step::Exchange);
        first.asked = Some(vec!["A".into(), "C".into()]);
        let second = first.renewed(grant(r#"{"access_token":"b","expires_in":3600}"#, Step::Refresh));
        assert_eq!(second.access_token, Secret::new("b"));
        assert_eq!(second.refresh_token, Ok(Secret::new("r")));
        assert_eq!(second.granted, Some(vec!["A".into(), "B".into()]));
        assert_eq!(second.asked, Some(vec!["A".into(), "C".into()]));
        assert_eq!(second.left_ms(NOW + 1_000_000), Some(2_600_000));
    }

    #[test]
    fn pasted() {
        let pasted = |text: &str| match process_pasted(&Context::unknown(), text, NOW) {
            Ok(response) => Ok(response.message()),
            Err(pasted) => Err(pasted),
        };
        let granted = || Ok(text!("oauth-token-granted").into());
        assert_eq!(pasted("$ x\r\nHTTP/2 200\r\n\r\n{\"access_token\":\"a\"}\r\n$"), granted());
        assert_eq!(pasted("access_token : 1000.a.b\nexpires_in : 3600\n"), granted());
        assert_eq!(pasted(""), Err(text!("oauth-paste-empty").into()));

        let twice = "{\"access_token\":\"a\",\"refresh_token\":\"r\"}\n{\"error\":\"invalid_code\"}";
        for (step, is_granted) in [(Step::Exchange, true), (Step::Refresh, false)] {
            let response = process_pasted(&Context { step, ..Context::unknown() }, twice, NOW);
            assert_eq!(matches!(response, Ok(TokenResponse::Granted(_))), is_granted, "{step:?}");
            assert_eq!(matches!(response, Ok(TokenResponse::Refused(_))), !is_granted, "{step:?}");
        }
    }

    #[test]
    fn errors_with_a_source() {
        for (body, expected) in [
            (r#"{"error":"invalid_code"}"#, Some(Error::InvalidCode)),
            (r#"{"error":"new_error"}"#, None),
            (r#"{"error":"Access Denied"}"#, Some(Error::Throttled)),
            ("<html>", Some(Error::Html)),
            ("{}", None),
            (r#"{"access_token":"a"}"#, None),
        ] {
            assert_eq!(process(&Context::unknown(), body, NOW).error(), expected, "{body}");
        }
    }

    #[test]
    fn messages() {
        let check = |body: &str, expected: Message| {
            assert_eq!(process(&Context::unknown(), body, NOW).message(), expected, "{body}");
        };
        for (error, name) in
            [(Error::InvalidClient, "invalid_client"), (Error::InvalidGrant, "invalid_grant")]
        {
            let meaning = error.entry().meaning;
            check(&format!(r#"{{"error":"{name}"}}"#), msg!("oauth-error-known", meaning, name));
        }
        check(
            r#"{"error":"new_error","error_description":"Something"}"#,
            msg!("oauth-error-unknown-said", name = "new_error", said = "Something"),
        );
        check(
            r#"{"error":"Access Denied","error_description":"You have made too many requests continuously."}"#,
            text!("oauth-token-throttled").into(),
        );
        check(
            r#"{"error":"Zugriff verweigert","error_description":"Zu viele Anfragen","status":"failure"}"#,
            msg!("oauth-token-throttled-said", said = "Zugriff verweigert: Zu viele Anfragen"),
        );
        check("<html><title>Error</title>", msg!("oauth-token-html-title", title = "Error"));
        check("<html>", text!("oauth-token-html").into());
        check("", text!("oauth-response-empty").into());
        check(r#"{"access_t"#, text!("oauth-response-not-json").into());
        check("[]", text!("oauth-response-not-an-object").into());
        check(r#"{"a":1,"a":2}"#, msg!("oauth-response-doubled", field = "a"));
        check("{}", text!("oauth-response-no-fields").into());
        check(r#"{"x":1,"y":2}"#, msg!("oauth-response-other-fields", fields = "x, y"));
        check(r#"{"access_token":7}"#, text!("oauth-response-odd-token").into());
        let long = "x".repeat(LONGEST_BODY + 1);
        check(&long, msg!("oauth-response-too-long", bytes = LONGEST_BODY + 1));
    }
}
