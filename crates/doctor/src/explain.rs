//! What a piece means, what is wrong with it, and what of it can be used in Set up. Says it in messages; which piece is
//! where was found out before.

use serde_json::Value;
use url::form_urlencoded;
use words::{Message, Text, msg, text};

use facts::address::{self, Address, Flaw};
use facts::data_center::{AUTHORIZE_PATH, CALLBACK_PATH, REVOKE_PATH, TOKEN_PATH};
use facts::error::{Error, Step};
use facts::host::{self, Lookalike, Role};
use facts::product::{self, Place};
use facts::{Cell, DataCenter, endpoint, server_info};
use oauth::api_call::{CALLS, Call};
use oauth::callback::{AccessType, AuthorizationResponse};
use oauth::cause::AttemptFacts;
use oauth::revoke;
use oauth::scope;
use oauth::token::{self, ApiDomain, Context, TokenResponse};
use scan::finding::Severity::{self, Check, Note, Warning};
use scan::order;
use scan::secret::{self, MASK};
use scan::text::has_any;
use scan::word::texts;
use scan::{invisible, text};
use scopes::lint::lint;
use service::draft::ChosenScope;
use service::{Draft, Field, link, popup};

use crate::detect::MOST_SCOPES;
use crate::{Detection, Kind, MOST, api, attempt, of_others, other, shortened};

/// Replaces a masked token while a response is read: what it was is neither known nor needed.
const STAND_IN: &str = "masked";
/// Names of RFC 6749 that no page of Zoho's explains, and what they say.
const STANDARD: [(&str, Text); 3] = [
    ("unauthorized_client", text!("doctor-standard-unauthorized-client")),
    ("unsupported_grant_type", text!("doctor-standard-unsupported-grant-type")),
    ("invalid_request", text!("doctor-standard-invalid-request")),
];
/// What the linter says of `access_type` and prompt, which the implicit grant does not have.
const PARAMETER_MISSING: Text = Text::checked("lint-parameter-missing", &["name", "right"]);
const OF_PARAMETERS: [Text; 7] = [
    Text::checked("lint-parameter-value", &["name", "right", "value"]),
    Text::checked("lint-parameter-empty", &["name", "right"]),
    Text::checked("lint-parameter-case", &["name", "value"]),
    Text::checked("lint-parameter-repeated", &["name"]),
    Text::checked("lint-parameter-added", &["name"]),
    Text::checked("lint-parameter-misspelled", &["meant", "name"]),
    Text::checked("lint-parameter-unknown", &["name"]),
];
/// What the reader of popups says of what is missing in a URL.
const NOT_THERE: [Text; 3] =
    [text!("popup-no-scope"), text!("popup-no-redirect-uri"), text!("popup-no-state")];
const ID: Text = Text::checked("popup-id", &["id"]);
/// What the reader of popups says of a redirect URI that is none of Zoho's.
const FOREIGN: Text = Text::checked("popup-foreign", &["url"]);
pub(crate) const COMMANDS: [&str; 5] =
    ["curl ", "curl.exe ", "invoke-restmethod", "invoke-webrequest", "invokeurl"];
/// Whether a text in lower case has a command: curl with an option or a URL, PowerShell's words, Deluge's task.
pub(crate) fn is_command(lower: &str) -> bool {
    COMMANDS.iter().any(|word| {
        lower.match_indices(word).any(|(at, word)| {
            let behind = text::rest(lower, at + word.len()).trim_start();
            !word.starts_with("curl")
                || behind.starts_with(['-', '"', '\'', '$', '\\'])
                || behind.starts_with("http")
        })
    })
}

/// The error of another provider.
pub(crate) fn other_provider(provider: &'static str, kind: Kind, shown: &str) -> Detection {
    let of_call = kind == Kind::TokenError && other::of_resource(&shown.to_ascii_lowercase()).is_some();
    let kind = if of_call { Kind::ApiError } else { kind };
    Detection { provider: Some(provider), ..of_another(provider, kind, shown) }
}

/// The API of nobody whom the tables know refuses a call.
pub(crate) fn foreign_api(host: &str, shown: &str) -> Detection {
    of_another(host, Kind::ApiError, shown)
}

/// An error of somebody whom the text names, and not of Zoho's.
pub(crate) fn of_another(name: &str, kind: Kind, shown: &str) -> Detection {
    let because = msg!("doctor-because-provider", provider = name);
    Detection {
        verdict: msg!("doctor-other-provider-named", provider = name),
        ..Detection::of_error(kind, because, Error::OtherProvider, shown)
    }
}

pub(crate) fn token_response(body: &str, shown: &str, refreshing: bool, known: &AttemptFacts) -> Detection {
    let step = if refreshing { Step::Refresh } else { Step::Exchange };
    let access_type =
        known.offline.map(|offline| if offline { AccessType::Offline } else { AccessType::Online });
    let context = Context { step, access_type, consent: known.consent, ..Context::unknown() };
    let response = token::process(&context, &body.replace(MASK, STAND_IN), 0);
    let because = text!("doctor-because-token-fields");
    let TokenResponse::Granted(grant) = &response else {
        if let Some(provider) = other::provider(&body.to_ascii_lowercase()) {
            return other_provider(provider, Kind::TokenError, shown);
        }
        let error = response.error();
        if let Some((kind, error)) = texts(body).find_map(of_others).filter(|_| error.is_none()) {
            return Detection::of_error(kind, because, error, shown);
        }
        let standard = STANDARD.iter().find(|(name, _)| texts(body).any(|word| word == *name));
        let verdict = standard
            .filter(|_| error.is_none())
            .map_or_else(|| response.message(), |(_, says)| (*says).into());
        return Detection { error, ..Detection::new(Kind::TokenError, because, verdict, shown) };
    };
    let mut carry = Draft::default();
    let refresh = match grant.refresh_token {
        _ if refreshing => (Note, text!("doctor-refresh-response").into()),
        Err(why) => (Warning, why.into()),
        _ => (Note, text!("doctor-refresh-token-there").into()),
    };
    let api_domain = if let ApiDomain::Known(host) = &grant.api_domain {
        carry.center = Some(host.center);
        Some((Note, msg!("doctor-api-domain", center = host.center.name())))
    } else {
        grant.api_domain.message().map(|message| (Warning, message))
    };
    let granted = grant.granted.as_ref().map(|granted| {
        carry.scopes = granted.iter().map(ChosenScope::new).collect();
        (Note, msg!("doctor-granted", scopes = granted.join(", ")))
    });
    let lifetime = grant.lifetime_ms;
    let lifetime = lifetime.map(|ms| (Note, msg!("doctor-lifetime", minutes = ms / 60_000)));
    let absent = !refreshing && grant.refresh_token.is_err();
    let error = absent.then_some(Error::NoRefreshToken);
    let detection = Detection::new(Kind::TokenResponse, because, response.message(), shown);
    let notes = [Some(refresh), api_domain, granted, lifetime];
    Detection { error, ..detection.notes(notes.into_iter().flatten()).carry(carry) }
}

pub(crate) fn revocation(text: &str) -> Detection {
    let response = revoke::process(None, text);
    let because = text!("doctor-because-said");
    let detection = Detection::new(Kind::RevocationResponse, because, response.message, text);
    Detection { error: response.error, ..detection }
}

/// Whether an object without an error is what an API gives to a valid token.
fn works(value: &Value) -> bool {
    let first = value.get("data").and_then(|data| data.get(0)).and_then(|record| record.get("code"));
    let proof = |call: &Call| call.proof.is_some_and(|key| value.get(key).is_some_and(Value::is_array));
    let profile = ["ZUID", "Email"].iter().all(|key| value.get(key).is_some_and(|it| !it.is_null()));
    // Some products put their response into one of their own.
    let inner = value.get("response").unwrap_or(value);
    let success = inner.get("status").and_then(Value::as_str) == Some("success")
        && !refuses(inner)
        && inner.get("message").is_none();
    value.get("code").and_then(Value::as_i64) == Some(0)
        || profile
        || success
        || first.and_then(Value::as_str) == Some("SUCCESS")
        || CALLS.iter().any(proof)
}

/// Whether an object has a key that a refusal has.
fn refuses(value: &Value) -> bool {
    const KEYS: [&str; 7] = ["error", "errors", "fault", "code", "errorCode", "error_code", "exception"];
    KEYS.iter().any(|key| value.get(key).is_some())
}

/// Whether an object has records, and nothing that a refusal has.
pub(crate) fn has_records(value: &Value) -> bool {
    let filled = |value: &Value| match value {
        Value::Array(records) => !records.is_empty(),
        Value::Object(record) => !record.is_empty(),
        _ => false,
    };
    value.as_object().is_some_and(|object| object.values().any(filled)) && !refuses(value)
}

pub(crate) fn unknown_json(value: &Value, text: &str) -> Detection {
    if works(value) {
        let because = text!("doctor-because-object");
        return Detection::new(Kind::Json, because, text!("doctor-works"), text);
    }
    let verdict = msg!("doctor-json-unknown", keys = keys(value));
    Detection::new(Kind::Json, text!("doctor-because-object"), verdict, text)
}

/// The first keys of an object.
pub(crate) fn keys(value: &Value) -> String {
    let keys = value.as_object().into_iter().flatten().take(12);
    keys.map(|(key, _)| shortened(key)).collect::<Vec<_>>().join(", ")
}

pub(crate) fn server_info(text: &str) -> Detection {
    let because = text!("doctor-because-locations");
    let comparison = match server_info::compare(text) {
        Ok(comparison) => comparison,
        Err(why) => return Detection::new(Kind::ServerInfo, because, why, text),
    };
    let (severity, verdict) = if comparison.agrees {
        (Note, text!("doctor-list-agrees"))
    } else {
        (Warning, text!("doctor-list-differs"))
    };
    let messages = comparison.messages.into_iter().map(|message| (severity, message));
    Detection::new(Kind::ServerInfo, because, verdict, text).notes(messages)
}

pub(crate) fn metadata(value: &Value, text: &str) -> Detection {
    let keys = ["issuer", "authorization_endpoint", "token_endpoint", "revocation_endpoint"];
    let notes = keys.into_iter().filter_map(|key| {
        let found = value.get(key)?.as_str()?;
        let url = shortened(found);
        Some(match host::known(found) {
            Some((center, Role::Accounts)) => {
                (Note, msg!("doctor-metadata-accounts", center = center.name(), key, url))
            }
            Some((center, role)) => {
                let (center, role) = (center.name(), role.label());
                (Warning, msg!("doctor-metadata-role", center, key, role, url))
            }
            None => (Warning, msg!("doctor-metadata-unknown", key, url)),
        })
    });
    let because = text!("doctor-because-metadata");
    Detection::new(Kind::Metadata, because, text!("doctor-metadata"), text).notes(notes)
}

/// A page of HTML; `called`: an API was called in the text.
pub(crate) fn html(text: &str, lower: &str, called: bool) -> Detection {
    let (kind, error) = if lower.contains("token/revoke") {
        (Kind::RevocationResponse, Error::UnknownToken)
    } else if called && api::page_of_api(text, lower) {
        (Kind::Html, Error::ApiHtml)
    } else {
        (Kind::Html, Error::Html)
    };
    let because = match oauth::html_title(text) {
        Some(title) => msg!("doctor-because-html-title", title = shortened(&title)),
        None => text!("doctor-because-html").into(),
    };
    Detection::of_error(kind, because, error, text)
}

pub(crate) fn client_id(id: &str) -> Detection {
    let because = text!("doctor-because-client-id");
    let detection = Detection::new(Kind::ClientId, because, text!("doctor-client-id"), id);
    detection.carry(Draft { client_id: id.to_owned(), ..Draft::default() })
}

pub(crate) fn command(text: &str, lower: &str, known: &AttemptFacts) -> Detection {
    // What the command itself holds: from its word to an empty line or the end of a call of Deluge's.
    let without = |key: &str| !lower.contains(key);
    let mut commands =
        lower.split("\n\n").flat_map(|part| part.split("\r\n\r\n")).flat_map(|part| part.split("];"));
    let asks = without("grant_type")
        && commands.any(|part| {
            // What a later one has, the first one has, too.
            let command = COMMANDS.iter().filter_map(|word| part.find(word)).min();
            let command = command.map_or("", |at| text::rest(part, at));
            let mut tokens = command.match_indices(TOKEN_PATH);
            tokens.any(|(at, path)| !text::rest(command, at + path.len()).starts_with("/revoke"))
        });
    // Deluge keeps no history.
    let in_terminal = COMMANDS.iter().any(|word| *word != "invokeurl" && lower.contains(word));
    let no_redirect = lower.contains("grant_type=authorization_code") && without("redirect_uri");
    let notes = [
        (text.contains(MASK) && in_terminal, Warning, text!("doctor-command-secret")),
        (asks, Severity::Error, text!("doctor-command-grant-type")),
        (known.zoho_header == Some(false), Check, text!("doctor-command-bearer")),
        (no_redirect, Severity::Error, text!("doctor-command-redirect")),
    ];
    let notes =
        notes.into_iter().filter(|(is_so, ..)| *is_so).map(|(_, severity, text)| (severity, text.into()));
    let because = text!("doctor-because-command");
    let detection = Detection::new(Kind::Command, because, text!("doctor-command"), text).notes(notes);
    Detection { carry: attempt::carried(text, lower).map(Box::new), ..detection }
}

/// A list of scopes; `None` if there is none in the text.
pub(crate) fn scopes(text: &str) -> Option<Detection> {
    let mut names = scope::gather(text);
    let count = names.len();
    if count == 0 {
        return None;
    }
    // Naming what an unknown scope may have meant takes a millisecond, and no service has as many.
    names.truncate(MOST_SCOPES);
    let findings = lint(&names);
    let verdict = if findings.is_empty() {
        msg!("doctor-scopes-fine", count)
    } else {
        msg!("doctor-scopes-notes", count)
    };
    let limit = (count > MOST_SCOPES).then(|| (Note, msg!("doctor-scopes-limit", count = MOST_SCOPES)));
    let notes = findings.into_iter().take(MOST).map(|finding| {
        let name = names.get(finding.index).map_or("", String::as_str);
        let (found, scope, why) = (finding.found, secret::mask(name).0, finding.why);
        (finding.severity, msg!("doctor-scope-note", found, scope, why))
    });
    let scopes = names.iter().map(ChosenScope::new).collect();
    let detection = Detection::new(Kind::Scopes, text!("doctor-because-scopes"), verdict, text);
    Some(detection.notes(limit).notes(notes).carry(Draft { scopes, ..Draft::default() }))
}

pub(crate) fn own_link(query: &str, word: &str) -> Detection {
    let link::Read { notes, draft, .. } = link::read(query);
    let because = text!("doctor-because-own-link");
    Detection::new(Kind::OwnLink, because, text!("doctor-own-link"), word)
        .notes(notes.into_iter().map(|note| (Warning, note)))
        .carry(draft)
}

pub(crate) fn lookalike(found: &Lookalike) -> Message {
    let reason = found.message.clone();
    if !found.imitates {
        return reason;
    }
    if let Some((center, host)) = &found.meant {
        msg!("doctor-url-lookalike-meant", center = center.name(), host, reason)
    } else {
        msg!("doctor-url-lookalike", reason)
    }
}

pub(crate) fn zoho_url(
    word: &str,
    address: &Address,
    center: DataCenter,
    role: &Role,
    draft: &Draft,
) -> Detection {
    let (host, path) = (address.host(), address.url.path());
    let verdict = msg!("doctor-url-zoho", center = center.name(), host, role = role.label());
    let note = match role {
        _ if !path.starts_with("/oauth/") => match product::place(center, role, host, path) {
            Some(Place::There(product)) => Some((Note, msg!("doctor-url-api", product = product.name))),
            Some(Place::Elsewhere(product, base, _)) => base.url(center).map(|base| {
                let (center, product) = (center.name(), product.name);
                (Warning, msg!("doctor-url-api-elsewhere", base, center, product))
            }),
            None => None,
        },
        Role::Accounts if endpoint::is_known(path) && path.ends_with('/') => {
            Some((Warning, msg!("doctor-url-endpoint-slash", path = endpoint::meant(path).unwrap_or(path))))
        }
        Role::Accounts if endpoint::is_known(path) => Some((Note, msg!("doctor-url-known-endpoint", path))),
        Role::Accounts if matches!(path.trim_end_matches('/'), "/oauth" | "/oauth/v2") => None,
        Role::Accounts => {
            let (authorize, revoke, token) = (AUTHORIZE_PATH, REVOKE_PATH, TOKEN_PATH);
            let path = shortened(path);
            let message = msg!("doctor-url-unknown-endpoint", authorize, path, revoke, token);
            Some((Warning, message))
        }
        _ => {
            let accounts = center.row().accounts.value;
            Some((Severity::Error, msg!("doctor-url-not-accounts", accounts, center = center.name())))
        }
    };
    let detection = Detection::new(Kind::ZohoUrl, text!("doctor-because-host"), verdict, word).notes(note);
    of_center(detection, Some(address), center, draft, Draft::default())
}

/// What there is to say of any URL in a center.
fn of_center(
    detection: Detection,
    address: Option<&Address>,
    center: DataCenter,
    draft: &Draft,
    carry: Draft,
) -> Detection {
    // A host without its scheme is a mistake only where a URL is asked for.
    let is_value = detection.kind == Kind::RedirectUri;
    let flaws = address.map(|address| &address.flaws).into_iter().flatten();
    let mail = address
        .is_some_and(|address| host::known(address.host()).is_some_and(|(_, role)| role.is_mail_server()));
    let flaws = flaws.filter(|flaw| is_value || **flaw != Flaw::NoScheme);
    let flaws = flaws.filter(|flaw| !mail || !matches!(flaw, Flaw::Port(_))).map(Flaw::message);
    let other = draft.center.filter(|chosen| *chosen != center);
    let other = other.map(|chosen| msg!("doctor-url-other-center", chosen = chosen.name()));
    detection
        .notes(flaws.chain(other).map(|message| (Warning, message)))
        .carry(Draft { center: Some(center), ..carry })
}

fn listed(callbacks: &[Cell]) -> String {
    callbacks.iter().map(|cell| cell.value).collect::<Vec<_>>().join(", ")
}

/// A redirect URI to register, compared byte by byte with those of its center.
pub(crate) fn redirect_uri(whole: &str, draft: &Draft, lives: Option<DataCenter>) -> Detection {
    let address = address::read(whole).ok();
    let because = text!("doctor-because-path");
    let Some((center, _)) = host::known(whole) else {
        return Detection::new(Kind::RedirectUri, because, text!("doctor-redirect-uri-foreign"), whole);
    };
    let candidates = center.row().callbacks;
    let exact = candidates.iter().find(|cell| cell.value == whole);
    let name = center.name();
    let verdict = match (exact, candidates) {
        (Some(cell), _) => {
            msg!("doctor-redirect-uri-exact", center = name, confidence = cell.confidence.label())
        }
        (None, []) => msg!("doctor-redirect-uri-unknown", center = name),
        (None, _) => msg!("doctor-redirect-uri-differs", center = name, right = listed(candidates)),
    };
    let note = match candidates {
        [] => Some((Warning, text!("doctor-redirect-uri-no-source").into())),
        [_] => None,
        _ => Some((Check, text!("doctor-redirect-uri-several").into())),
    };
    let shown = if exact.is_some() { whole.to_owned() } else { invisible::drawn(whole) };
    let detection = Detection::new(Kind::RedirectUri, because, verdict, &shown);
    // The text shows where the account is: then the redirect URIs of that center are right.
    let elsewhere = lives.filter(|lives| *lives != center);
    let wrong =
        elsewhere.map(|lives| msg!("doctor-redirect-uri-elsewhere", center = name, lives = lives.name()));
    let detection = match wrong {
        Some(verdict) => Detection { verdict, ..detection },
        None => detection.notes(note),
    };
    let detection = Detection { right: elsewhere.or(Some(center).filter(|_| exact.is_none())), ..detection };
    let carry = Draft { redirect_uri: whole.to_owned(), ..Draft::default() };
    let detection = of_center(detection, address.as_ref(), center, draft, carry);
    // What is wrong is not taken over.
    Detection { carry: detection.carry.filter(|_| elsewhere.is_none()), ..detection }
}

/// An authorization request. Of one that somebody shortened (`elided`), nothing is missing; a program of the person's own
/// (`own`) has its own redirect URI.
pub(crate) fn authorize_url(
    word: &str,
    address: &Address,
    draft: &Draft,
    (elided, own): (bool, bool),
) -> Detection {
    let center = host::known(word).map(|(center, _)| center);
    let because = text!("doctor-because-authorize");
    let query = address.url.query().unwrap_or_default();
    if let Some(center) = center.filter(|_| query.is_empty() && address.url.path() == AUTHORIZE_PATH) {
        // Whoever validates an endpoint has it without parameters: most tools add them themselves.
        let verdict = msg!("doctor-authorize-endpoint", center = center.name());
        let detection = Detection::new(Kind::AuthorizeUrl, because, verdict, word)
            .note(Check, text!("doctor-authorize-endpoint-note"));
        return of_center(detection, Some(address), center, draft, Draft::default());
    }
    let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let elided = elided || query.contains("...") || has_elision(query);
    // What was left out is no value.
    let written =
        |name: &str| value(name).filter(|value| !has_any(value, "...|\u{2026}")).unwrap_or_default();
    let mut carry = Draft {
        center,
        client_id: written("client_id"),
        redirect_uri: written("redirect_uri"),
        ..Draft::default()
    };
    carry.add_scopes(&value("scope").unwrap_or_default());
    let whole = value("client_id").is_some();
    let findings = if whole {
        let against = Draft { center: draft.center.or(center), ..Draft::default() };
        popup::read_any(word, &against).map(|popup| popup.findings).unwrap_or_default()
    } else {
        word.clone_into(&mut carry.in_form.authorize_url);
        let mut all = service::lint::lint(&carry);
        all.retain(|finding| finding.field == Field::AuthorizeUrl);
        all
    };
    let implicit = value("response_type").as_deref() == Some("token");
    let shortened_id = elided && carry.client_id.is_empty();
    let mut findings = findings;
    findings.retain(|finding| {
        let found = finding.found.text();
        let missing = found == PARAMETER_MISSING || NOT_THERE.contains(&found) || shortened_id && found == ID;
        !(implicit && (found == PARAMETER_MISSING || OF_PARAMETERS.contains(&found))
            || elided && missing
            || own && found == FOREIGN)
    });
    let scopes = of_scopes(&value("scope").unwrap_or_default());
    let errors =
        findings.iter().map(|finding| finding.severity).chain(scopes.iter().map(|(severity, _)| *severity));
    let errors = errors.filter(|severity| *severity == Severity::Error).count();
    let verdict = match (whole, center.map(DataCenter::name)) {
        _ if errors == 0 && !scopes.is_empty() => text!("doctor-authorize-request-doubt").into(),
        (true, Some(center)) => msg!("doctor-authorize-request-center", center, errors),
        (true, None) => msg!("doctor-authorize-request", errors),
        (false, Some(center)) => msg!("doctor-authorize-field-center", center, errors),
        (false, None) => msg!("doctor-authorize-field", errors),
    };
    let notes = findings
        .into_iter()
        .map(|finding| (finding.severity, msg!("doctor-finding", found = finding.found, why = finding.why)));
    // The implicit grant never gives a refresh token, and says so itself; prompt has a finding of its own.
    let asked = value("access_type");
    let online = asked.as_deref() != Some("offline") && !implicit && !(elided && asked.is_none());
    let detection =
        Detection::new(Kind::AuthorizeUrl, because, verdict, word).notes(notes).notes(scopes).carry(carry);
    Detection { error: online.then_some(Error::NoRefreshToken), ..detection }
}

/// What is wrong with the scopes of a sign-in: a sign that parts nothing, and names that no source has.
fn of_scopes(asked: &str) -> Vec<(Severity, Message)> {
    if asked.contains([';', '|']) {
        return vec![(Severity::Error, text!("doctor-sign-scope-signs").into())];
    }
    let mut names = scope::gather(asked);
    names.truncate(MOST_SCOPES);
    let findings = lint(&names).into_iter().filter(|finding| finding.severity <= Warning);
    let note = |finding: scopes::lint::ScopeFinding| {
        let name = names.get(finding.index).map_or("", String::as_str);
        (
            finding.severity,
            msg!("doctor-scope-note", found = finding.found, scope = secret::mask(name).0, why = finding.why),
        )
    };
    findings.take(MOST).map(note).collect()
}

/// Whether a query has an ellipsis, encoded or not.
fn has_elision(query: &str) -> bool {
    has_any(query, "\u{2026}|%E2%80%A6|%e2%80%a6")
}

/// A response to a sign-in, in a query or a fragment; `in_url`: of a whole URL.
pub(crate) fn redirect(query: &str, in_url: bool, word: &str, draft: &Draft) -> Detection {
    let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let because = text!("doctor-because-response-parameters");
    let error =
        value("error").and_then(|name| Error::named(Step::Redirect, name).or(Some(of_others(name)?.1)));
    let verdict = match (error, value("error"), value("access_token")) {
        (Some(error), ..) => error.entry().meaning.into(),
        (None, Some(name), _) => msg!("doctor-redirect-error", name = shortened(name)),
        (None, None, Some(_)) => text!("doctor-redirect-token").into(),
        (None, None, None) => text!("doctor-redirect-code").into(),
    };
    let detection = Detection::new(Kind::Redirect, because, verdict, word);
    let mut detection = Detection { error, ..detection };
    // The same judgment as in Test, which would send the code there.
    let named = AuthorizationResponse::read(query, "").map_or(Ok(None), |response| response.named_center());
    let center = named.unwrap_or_else(|refusal| {
        detection.verdict = text!("doctor-redirect-untrusted").into();
        detection.notes.push((Severity::Error, msg!("doctor-redirect-refused", why = refusal)));
        None
    });
    // The redirect URI is the URL without what the response adds. Connections exchange the code themselves.
    let uri = || {
        let (bare, sent) = word.split_once('?')?;
        let is_of_response = |pair: &&str| {
            let key = pair.split('=').next().unwrap_or_default();
            ["", "code", "location", "accounts-server", "state"].contains(&key)
        };
        let sent = sent.split('#').next().unwrap_or_default();
        let own: Vec<&str> = sent.split('&').filter(|pair| !is_of_response(pair)).collect();
        let sign = if own.is_empty() { "" } else { "?" };
        let whole =
            in_url && sent.contains("code=") && bare.starts_with("http") && !bare.contains(CALLBACK_PATH);
        whole.then(|| format!("{bare}{sign}{}", own.join("&")))
    };
    let account = center.map(|center| {
        let (accounts, token, center) = (center.row().accounts.value, center.token_endpoint(), center.name());
        let message = if value("code").is_some()
            && let Some(uri) = uri()
        {
            msg!("doctor-redirect-exchange-whole", center, token, uri)
        } else if value("code").is_some() {
            msg!("doctor-redirect-exchange-at", accounts, center)
        } else {
            msg!("doctor-redirect-account-in", accounts, center)
        };
        (Note, message)
    });
    let other = center
        .and(draft.center)
        .filter(|chosen| Some(*chosen) != center)
        .map(|chosen| (Warning, msg!("doctor-redirect-other-center", chosen = chosen.name())));
    let mut seen = order::Set::default();
    let twice = pairs.iter().find(|(key, _)| !seen.insert(key));
    let twice = twice.map(|(key, _)| (Severity::Error, msg!("doctor-redirect-twice", key = shortened(key))));
    let no_state =
        (value("state").is_none() && in_url).then(|| (Check, text!("doctor-redirect-no-state").into()));
    let carry = center.map(|center| Box::new(Draft { center: Some(center), ..Draft::default() }));
    let notes = [account, other, twice, no_state];
    Detection { carry, ..detection.notes(notes.into_iter().flatten()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The redirect URI of the next request is the URL without what the response adds.
    #[test]
    fn a_code_is_exchanged_with_the_redirect_uri_that_it_came_to() {
        let notes = |url: &str| {
            let notes = crate::read(url, &Draft::default()).detections.remove(0).notes;
            notes.iter().map(|(_, note)| note.to_string()).collect::<Vec<_>>().join("\n")
        };
        let of = |own: &str| {
            format!(
                "https://a.example/cb{own}code=x&location=au&accounts-server=https%3A%2F%2Faccounts.zoho.com.au&state=1"
            )
        };
        assert!(notes(&of("?")).contains("redirect_uri=https://a.example/cb."), "{}", notes(&of("?")));
        assert!(notes(&of("?page=zoho&")).contains("redirect_uri=https://a.example/cb?page=zoho."));
        let connection = of("?").replace("a.example/cb", "dre.zoho.com.au/delugeauth/callback");
        assert!(!notes(&connection).contains("redirect_uri="), "{}", notes(&connection));
    }
}
