//! What a piece means, what is wrong with it, and what of it can be used in Set up. Says it in messages; which piece is
//! where was found out before.

use std::collections::BTreeSet;

use serde_json::Value;
use url::form_urlencoded;
use words::{Message, msg, text};

use facts::Cell;
use facts::address::{self, Address, Flaw};
use facts::data_center::{AUTHORIZE_PATH, REVOKE_PATH, TOKEN_PATH};
use facts::error::{Error, Step};
use facts::host::{self, Lookalike, Role, Verdict};
use facts::{DataCenter, endpoint, server_info};
use oauth::api_error::ApiError;
use oauth::callback::{AccessType, AuthorizationResponse};
use oauth::cause::AttemptFacts;
use oauth::revoke::{self, RevocationResponse};
use oauth::scope;
use oauth::token::{self, ApiDomain, Context, RefreshToken, TokenResponse};
use scan::finding::Severity;
use scan::secret::{self, MASK};
use scan::word::texts;
use scan::{invisible, text};
use scopes::lint::lint;
use service::draft::ChosenScope;
use service::{Draft, Field, link, popup};

use crate::detect::MOST_SCOPES;
use crate::{Detection, Kind, MOST, attempt, form as form_of, of_others, shortened};

/// Stands in for a masked token while a response is read: what it was is neither known nor needed.
const STAND_IN: &str = "masked";
/// Words that begin a command, in lower case.
pub(crate) const COMMANDS: [&str; 5] =
    ["curl ", "curl.exe ", "invoke-restmethod", "invoke-webrequest", "invokeurl"];
/// What only the responses of other providers hold, in lower case.
const OTHER_PROVIDERS: [&str; 4] =
    ["aadsts", "login.microsoftonline.com", "oauth2.googleapis.com", "accounts.google.com/o/oauth2"];

/// Whether a text in lower case shows another provider than Zoho.
pub(crate) fn is_of_another_provider(lower: &str) -> bool {
    OTHER_PROVIDERS.iter().any(|words| lower.contains(words))
}

pub(crate) fn token_response(body: &str, shown: &str, refreshing: bool, known: &AttemptFacts) -> Detection {
    let step = if refreshing { Step::Refresh } else { Step::Exchange };
    let access_type =
        known.offline.map(|offline| if offline { AccessType::Offline } else { AccessType::Online });
    let context = Context { step, access_type, consent: known.consent, ..Context::unknown() };
    let response = token::process(&context, &body.replace(MASK, STAND_IN), 0);
    let because = text!("doctor-because-token-fields");
    let TokenResponse::Granted(grant) = &response else {
        if is_of_another_provider(&body.to_ascii_lowercase()) {
            return Detection::new(Kind::TokenError, because, text!("doctor-other-provider"), shown);
        }
        let mut detection = Detection::new(Kind::TokenError, because, response.message(), shown);
        detection.error = response.error();
        if detection.error.is_none()
            && let Some((kind, error)) = texts(body).find_map(of_others)
        {
            detection = Detection::of_error(kind, because, error, shown);
        }
        return detection;
    };
    let mut detection = Detection::new(Kind::TokenResponse, because, response.message(), shown);
    if refreshing {
        detection = detection.note(Severity::Note, text!("doctor-refresh-response"));
    } else if let RefreshToken::Absent(why) = grant.refresh_token {
        detection.error = Some(Error::NoRefreshToken);
        detection = detection.note(Severity::Warning, why);
    } else {
        detection = detection.note(Severity::Note, text!("doctor-refresh-token-there"));
    }
    let mut carry = Draft::default();
    if let ApiDomain::Known(host) = &grant.api_domain {
        carry.center = Some(host.center());
        let center = host.center().name();
        detection = detection.note(Severity::Note, msg!("doctor-api-domain", center));
    } else if let Some(message) = grant.api_domain.message() {
        detection = detection.note(Severity::Warning, message);
    }
    if let Some(granted) = &grant.scopes.granted {
        detection = detection.note(Severity::Note, msg!("doctor-granted", scopes = granted.join(", ")));
        carry.scopes = granted.iter().map(ChosenScope::new).collect();
    }
    if let Some(ms) = grant.lifetime_ms {
        detection = detection.note(Severity::Note, msg!("doctor-lifetime", minutes = ms / 60_000));
    }
    detection.carry(carry)
}

pub(crate) fn revocation(text: &str) -> Detection {
    let response = revoke::process(None, text);
    let because = text!("doctor-because-said");
    let mut detection = Detection::new(Kind::RevocationResponse, because, response.message(), text);
    let unknown = matches!(response, RevocationResponse::UnknownToken { .. });
    detection.error = unknown.then_some(Error::UnknownToken);
    detection
}

pub(crate) fn api_error(found: ApiError, text: &str) -> Detection {
    let ApiError { name, error, code, message, in_text, .. } = found;
    let Some(error) = error else {
        let verdict = if let Some(said) = message {
            msg!("doctor-code-unknown-said", code = name, said)
        } else {
            msg!("doctor-code-unknown", code = name)
        };
        return Detection::new(Kind::ApiError, text!("doctor-because-code-message"), verdict, text);
    };
    let Some(entry) = code else {
        let because = if in_text {
            text!("doctor-because-named-in-text").into()
        } else {
            msg!("doctor-because-code", code = name)
        };
        return Detection::of_error(Kind::ApiError, because, error, text);
    };
    // Each product numbers its errors as it likes.
    let number = entry.code.bytes().all(|b| b.is_ascii_digit());
    let because = if number {
        msg!("doctor-because-code-number", code = entry.code, product = entry.product)
    } else {
        msg!("doctor-because-code-product", code = entry.code, product = entry.product)
    };
    let titles: Vec<&str> = entry.sources.iter().map(|source| source.title).collect();
    let confidence = entry.confidence.label();
    let source = msg!("doctor-code-source", code = entry.code, confidence, titles = titles.join("; "));
    let mut detection = Detection::of_error(Kind::ApiError, because, error, text);
    if let Some(says) = entry.says {
        detection.verdict = msg!("doctor-finding", found = says, why = detection.verdict);
    }
    detection.note(Severity::Note, source)
}

pub(crate) fn unknown_json(value: &Value, text: &str) -> Detection {
    let verdict = msg!("doctor-json-unknown", keys = keys(value));
    Detection::new(Kind::Json, text!("doctor-because-object"), verdict, text)
}

/// The first keys of an object.
pub(crate) fn keys(value: &Value) -> String {
    let keys = value.as_object().into_iter().flatten().map(|(key, _)| shortened(key)).take(12);
    keys.collect::<Vec<_>>().join(", ")
}

pub(crate) fn server_info(text: &str) -> Detection {
    let because = text!("doctor-because-locations");
    let comparison = match server_info::compare(text) {
        Ok(comparison) => comparison,
        Err(why) => return Detection::new(Kind::ServerInfo, because, why, text),
    };
    let (severity, verdict) = if comparison.agrees() {
        (Severity::Note, text!("doctor-list-agrees"))
    } else {
        (Severity::Warning, text!("doctor-list-differs"))
    };
    let messages = comparison.messages().into_iter().map(|message| (severity, message));
    Detection::new(Kind::ServerInfo, because, verdict, text).notes(messages)
}

pub(crate) fn metadata(value: &Value, text: &str) -> Detection {
    let keys = ["issuer", "authorization_endpoint", "token_endpoint", "revocation_endpoint"];
    let notes = keys.into_iter().filter_map(|key| {
        let found = value.get(key)?.as_str()?;
        let (url, center) = (shortened(found), |center: DataCenter| center.name());
        Some(match address::read(found).ok().as_ref().map(judged) {
            Some(Verdict::Known { center: of, role: Role::Accounts }) => {
                (Severity::Note, msg!("doctor-metadata-accounts", center = center(of), key, url))
            }
            Some(Verdict::Known { center: of, role }) => {
                let role = role.label();
                (Severity::Warning, msg!("doctor-metadata-role", center = center(of), key, role, url))
            }
            _ => (Severity::Warning, msg!("doctor-metadata-unknown", key, url)),
        })
    });
    let because = text!("doctor-because-metadata");
    Detection::new(Kind::Metadata, because, text!("doctor-metadata"), text).notes(notes)
}

pub(crate) fn html(text: &str, lower: &str) -> Detection {
    let revoking = lower.contains("token/revoke");
    let (kind, error) =
        if revoking { (Kind::RevocationResponse, Error::UnknownToken) } else { (Kind::Html, Error::Html) };
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
    let asks = COMMANDS.iter().flat_map(|word| lower.match_indices(word)).any(|(at, _)| {
        let command = text::rest(lower, at);
        let ends = ["\n\n", "\r\n\r\n", "];"].iter().filter_map(|end| command.find(end)).min();
        let command = text::part(command, 0, ends.unwrap_or(command.len()));
        let mut tokens = command.match_indices(TOKEN_PATH);
        !command.contains("grant_type")
            && tokens.any(|(at, path)| !text::rest(command, at + path.len()).starts_with("/revoke"))
    });
    let without = |key: &str| !lower.contains(key);
    let no_redirect = lower.contains("grant_type=authorization_code") && without("redirect_uri");
    let detection =
        Detection::new(Kind::Command, text!("doctor-because-command"), text!("doctor-command"), text)
            .note_if(text.contains(MASK), Severity::Warning, text!("doctor-command-secret"))
            .note_if(asks && without("grant_type"), Severity::Error, text!("doctor-command-grant-type"))
            .note_if(known.zoho_header == Some(false), Severity::Check, text!("doctor-command-bearer"))
            .note_if(no_redirect, Severity::Error, text!("doctor-command-redirect"));
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
    let mut detection = Detection::new(Kind::Scopes, text!("doctor-because-scopes"), verdict, text);
    if count > MOST_SCOPES {
        detection = detection.note(Severity::Note, msg!("doctor-scopes-limit", count = MOST_SCOPES));
    }
    let notes = findings.into_iter().take(MOST).map(|finding| {
        let name = names.get(finding.index).map_or("", String::as_str);
        let (found, scope, why) = (finding.found, secret::mask(name).0, finding.why);
        (finding.severity, msg!("doctor-scope-note", found, scope, why))
    });
    let scopes = names.iter().map(ChosenScope::new).collect();
    Some(detection.notes(notes).carry(Draft { scopes, ..Draft::default() }))
}

pub(crate) fn form(text: &str, because: impl Into<Message>, wire: bool, draft: &Draft) -> Detection {
    let form_of::Checked { rows, against, findings, fixed } = form_of::check(text, draft, wire);
    let wrong = rows.iter().filter(|row| row.differs_at.is_some()).count();
    let verdict = match wrong {
        0 => msg!("doctor-form-fine", count = rows.len()),
        wrong => msg!("doctor-form-wrong", count = wrong),
    };
    let choices = rows.iter().filter(|row| row.differs_at.is_some() && form_of::FIXED.contains(&row.field));
    let choices: Vec<_> = choices
        .map(|row| {
            let (field, help) = (row.field.title(), row.field.help());
            let right = row.right.as_deref().unwrap_or_default();
            (
                Severity::Error,
                msg!("doctor-form-choice", field, if_wrong = help.if_wrong, right, why = help.why),
            )
        })
        .collect();
    let findings = findings.into_iter().map(|finding| {
        let (field, found, why) = (finding.field.title(), finding.found, finding.why);
        (finding.severity, msg!("doctor-form-finding", field, found, why))
    });
    let detection = Detection::new(Kind::Form, because, verdict, text).note(Severity::Note, against);
    Detection { rows, ..detection.notes(choices).notes(findings).carry(fixed) }
}

pub(crate) fn own_link(query: &str, word: &str) -> Detection {
    let read = link::read(query);
    let because = text!("doctor-because-own-link");
    Detection::new(Kind::OwnLink, because, text!("doctor-own-link"), word)
        .notes(read.notes.iter().map(|note| (Severity::Warning, note.clone())))
        .carry(read.draft)
}

pub(crate) fn lookalike(found: &Lookalike) -> Message {
    let reason = found.message.clone();
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
    let host = address.url.host_str().unwrap_or_default();
    let verdict = msg!("doctor-url-zoho", center = center.name(), host, role = role.label());
    let mut detection = Detection::new(Kind::ZohoUrl, text!("doctor-because-host"), verdict, word);
    let path = address.url.path();
    if path.starts_with("/oauth/") && *role != Role::Accounts {
        let accounts = center.row().accounts.value;
        let message = msg!("doctor-url-not-accounts", accounts, center = center.name());
        detection = detection.note(Severity::Error, message);
    } else if path.starts_with("/oauth/") && !endpoint::is_known(path) {
        let message = msg!(
            "doctor-url-unknown-endpoint",
            authorize = AUTHORIZE_PATH,
            path = shortened(path),
            revoke = REVOKE_PATH,
            token = TOKEN_PATH
        );
        detection = detection.note(Severity::Warning, message);
    }
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
    let flaws = flaws.filter(|flaw| is_value || **flaw != Flaw::NoScheme).map(Flaw::message);
    let other = draft.center.filter(|chosen| *chosen != center);
    let other = other.map(|chosen| msg!("doctor-url-other-center", chosen = chosen.name()));
    detection
        .notes(flaws.chain(other).map(|message| (Severity::Warning, message)))
        .carry(Draft { center: Some(center), ..carry })
}

fn judged(address: &Address) -> Verdict {
    host::judge(address.url.host_str().unwrap_or_default())
}

fn listed(callbacks: &[Cell]) -> String {
    callbacks.iter().map(|cell| cell.value).collect::<Vec<_>>().join(", ")
}

/// A redirect URI to register, compared byte by byte with those of its center.
pub(crate) fn redirect_uri(whole: &str, draft: &Draft) -> Detection {
    let address = address::read(whole).ok();
    let because = text!("doctor-because-path");
    let Some(Verdict::Known { center, .. }) = address.as_ref().map(judged) else {
        return Detection::new(Kind::RedirectUri, because, text!("doctor-redirect-uri-foreign"), whole);
    };
    let candidates = center.row().callbacks;
    let exact = candidates.iter().find(|cell| cell.value == whole);
    let name = center.name();
    let verdict = match exact {
        Some(cell) => {
            msg!("doctor-redirect-uri-exact", center = name, confidence = cell.confidence.label())
        }
        None if candidates.is_empty() => msg!("doctor-redirect-uri-unknown", center = name),
        None => msg!("doctor-redirect-uri-differs", center = name, right = listed(candidates)),
    };
    let shown = if exact.is_some() { whole.to_owned() } else { invisible::drawn(whole) };
    let detection = Detection::new(Kind::RedirectUri, because, verdict, &shown);
    let detection = match candidates {
        [] => detection.note(Severity::Warning, text!("doctor-redirect-uri-no-source")),
        [_] => detection,
        _ => detection.note(Severity::Check, text!("doctor-redirect-uri-several")),
    };
    let carry = Draft { redirect_uri: whole.to_owned(), ..Draft::default() };
    of_center(detection, address.as_ref(), center, draft, carry)
}

/// An error about redirect URIs with the one that is right in the person's data center.
pub(crate) fn with_right_redirect_uri(detection: Detection, draft: &Draft) -> Detection {
    let about = matches!(detection.error, Some(Error::RedirectUriPage | Error::InvalidRedirectUri));
    let right = draft.center.filter(|_| about).map(|center| (center, center.row().callbacks));
    match right {
        Some((center, callbacks)) if !callbacks.is_empty() => {
            let right = listed(callbacks);
            detection.note(Severity::Check, msg!("doctor-redirect-uri-right", center = center.name(), right))
        }
        _ => detection,
    }
}

pub(crate) fn authorize_url(word: &str, address: &Address, draft: &Draft) -> Detection {
    let center = match judged(address) {
        Verdict::Known { center, .. } => Some(center),
        _ => None,
    };
    let because = text!("doctor-because-authorize");
    let query = address.url.query().unwrap_or_default();
    if let Some(center) = center.filter(|_| query.is_empty() && address.url.path() == AUTHORIZE_PATH) {
        // Whoever validates an endpoint has it without parameters: most tools add them themselves.
        let verdict = msg!("doctor-authorize-endpoint", center = center.name());
        let detection = Detection::new(Kind::AuthorizeUrl, because, verdict, word)
            .note(Severity::Check, text!("doctor-authorize-endpoint-note"));
        return of_center(detection, Some(address), center, draft, Draft::default());
    }
    let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let mut carry = Draft {
        center,
        client_id: value("client_id").unwrap_or_default(),
        redirect_uri: value("redirect_uri").unwrap_or_default(),
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
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let verdict = match (whole, center.map(DataCenter::name)) {
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
    let online = asked.as_deref() != Some("offline") && value("response_type").as_deref() != Some("token");
    let detection = Detection::new(Kind::AuthorizeUrl, because, verdict, word).notes(notes).carry(carry);
    Detection { error: online.then_some(Error::NoRefreshToken), ..detection }
}

/// A response to a sign-in, in a query or a fragment; `in_url`: of a whole URL.
pub(crate) fn redirect(query: &str, in_url: bool, word: &str, draft: &Draft) -> Detection {
    let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let because = text!("doctor-because-response-parameters");
    let (verdict, error): (Message, _) = if let Some(name) = value("error") {
        let error = Error::named(Step::Redirect, name).or_else(|| Some(of_others(name)?.1));
        let unknown = || msg!("doctor-redirect-error", name = shortened(name));
        (
            error.map_or_else(unknown, |error| {
                Detection::of_error(Kind::Redirect, because, error, "").verdict
            }),
            error,
        )
    } else if value("access_token").is_some() {
        (text!("doctor-redirect-token").into(), None)
    } else {
        (text!("doctor-redirect-code").into(), None)
    };
    let mut detection = Detection::new(Kind::Redirect, because, verdict, word);
    detection.error = error;
    // The same judgment as in Test, which would send the code there.
    let named = AuthorizationResponse::read(query, "").map_or(Ok(None), |response| response.named_center());
    let center = named.unwrap_or_else(|refusal| {
        detection.verdict = text!("doctor-redirect-untrusted").into();
        let message = msg!("doctor-redirect-refused", why = refusal);
        detection.notes.push(crate::Note { severity: Severity::Error, message });
        None
    });
    if let Some(center) = center {
        let (accounts, name) = (center.row().accounts.value, center.name());
        let message = if value("code").is_some() {
            msg!("doctor-redirect-exchange-at", accounts, center = name)
        } else {
            msg!("doctor-redirect-account-in", accounts, center = name)
        };
        detection = detection.note(Severity::Note, message);
        if let Some(chosen) = draft.center.filter(|chosen| *chosen != center) {
            let message = msg!("doctor-redirect-other-center", chosen = chosen.name());
            detection = detection.note(Severity::Warning, message);
        }
    }
    let mut seen = BTreeSet::new();
    if let Some((key, _)) = pairs.iter().find(|(key, _)| !seen.insert(key)) {
        detection = detection.note(Severity::Error, msg!("doctor-redirect-twice", key = shortened(key)));
    }
    let no_state = value("state").is_none() && in_url;
    detection = detection.note_if(no_state, Severity::Check, text!("doctor-redirect-no-state"));
    detection.carry = center.map(|center| Box::new(Draft { center: Some(center), ..Draft::default() }));
    detection
}
