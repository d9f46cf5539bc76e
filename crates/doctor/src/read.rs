//! From the parts of a text to its pieces.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use percent_encoding::percent_decode_str;
use serde_json::Value;
use url::form_urlencoded;

use facts::address::{self, Address};
use facts::data_center::{AUTHORIZE_PATH, CALLBACK_PATH, REVOKE_PATH, TOKEN_PATH};
use facts::error::{Error, Step};
use facts::host::{self, Role, Verdict};
use facts::{DataCenter, api_error, endpoint, server_info};
use oauth::cause::AttemptFacts;
use oauth::revoke::{self, RevocationResponse};
use oauth::token::{self, ApiDomain, Context, RefreshToken, TokenResponse};
use oauth::{callback, paste, paste::Pasted, scope};
use scan::finding::Severity;
use scan::invisible;
use scan::secret::{self, MASK};
use scopes::catalog;
use scopes::lint::lint;
use service::draft::ChosenScope;
use service::{Draft, link, popup};

use crate::attempt::{self, is_client_id};
use crate::extract::{leaves, objects, without, words};
use crate::phrase::Worded;
use crate::{Detection, Kind, MOST, Note, Report, form, phrase};

/// How many scopes of one list are judged.
pub(crate) const MOST_SCOPES: usize = 100;

/// Stands in for a masked token while an answer is read: what it was is neither known nor needed.
const STAND_IN: &str = "masked";

/// A text of at most 400 characters for showing; what nobody sees and may play tricks stands there as U+FFFD.
pub(crate) fn shortened(text: &str) -> String {
    let plain = |byte: u8| byte == b'\n' || (b' '..=b'~').contains(&byte);
    if text.len() <= 400 && text.bytes().all(plain) {
        return text.trim().to_owned();
    }
    let mut short: String = text
        .trim()
        .chars()
        .take(400)
        .map(|ch| if matches!(ch, '\n' | ' ') || invisible::name(ch).is_none() { ch } else { '\u{fffd}' })
        .collect();
    if text.trim().chars().nth(400).is_some() {
        short.push('\u{2026}');
    }
    short
}

/// What secrets the keys of a masked text name, each once, and whether there are others.
pub(crate) fn named_secrets(masked: &str) -> (Vec<String>, bool) {
    if !masked.contains(MASK) {
        return (Vec::new(), false);
    }
    let plain: String = masked
        .replace(MASK, "\u{2022}")
        .chars()
        .filter(|ch| ch.is_ascii_alphanumeric() || "_=:\u{2022}&?".contains(*ch))
        .map(|ch| if ch == ':' { '=' } else { ch.to_ascii_lowercase() })
        .collect();
    let named: [(&str, &str); 4] = [
        (
            "refresh_token=",
            "This is a refresh token: it lives until it is revoked. Revoke it if anybody else could have seen it.",
        ),
        (
            "access_token=",
            "This is an access token: it is good for an hour. Revoke it if anybody else could have seen it.",
        ),
        (
            "client_secret=",
            "This is a client secret: make a new one in the API console if anybody else could have seen it.",
        ),
        ("code=", "This is an authorization code: it is good once, and for a minute or two."),
    ];
    let all = plain.matches('\u{2022}').count();
    let mut with_key = 0;
    let mut told = Vec::new();
    for (key, words) in named {
        let times = plain.matches(&format!("{key}\u{2022}")).count();
        with_key += times;
        if times > 0 {
            told.push(words.to_owned());
        }
    }
    (told, with_key < all)
}

/// Everything that a masked text holds.
pub(crate) fn all(masked: &str, draft: &Draft) -> Report {
    report(everything(masked, draft).0)
}

/// What a masked text is when it is read as `kind`: the pieces of that kind that are found in it, or the whole of it read
/// so.
pub(crate) fn as_kind(masked: &str, kind: Kind, draft: &Draft) -> Report {
    let (mut found, text) = everything(masked, draft);
    found.detections.retain(|detection| detection.kind == kind);
    if found.detections.is_empty() {
        let mut reader = Reader {
            draft,
            text: &text,
            grants: grants(&text.to_ascii_lowercase()),
            found,
            depth: 0,
            errors: Vec::new(),
        };
        reader.forced(kind);
        found = reader.found;
        found.detections.retain(|detection| detection.kind == kind);
        for detection in &mut found.detections {
            "you say so".clone_into(&mut detection.because);
        }
    }
    report(found)
}

/// The report on what was found, the most telling first.
fn report(found: Found) -> Report {
    let Found { mut detections, known } = found;
    // An error without a name is what is left of one that was cut; its name may stand beside it.
    detections.sort_by_key(|detection| (detection.kind.rank(), detection.error.is_none()));
    let more = detections.len().saturating_sub(MOST);
    detections.truncate(MOST);
    Report { detections, more, known }
}

fn everything(masked: &str, draft: &Draft) -> (Found, String) {
    let text = written_plainly(masked);
    let lower = text.to_ascii_lowercase();
    let found = Found { detections: Vec::new(), known: attempt::told(&text, &lower) };
    let mut reader =
        Reader { draft, text: &text, grants: grants(&lower), found, depth: 0, errors: Vec::new() };
    let parts = reader.objects_in(&text);
    let rest = without(&text, &parts);
    reader.rest(&rest, parts.is_empty());
    reader.tell_apart(&lower);
    reader.worded(&text, &lower);
    reader.unauthorized(&lower);
    let mut found = reader.found;
    if found.detections.is_empty() && text.contains(MASK) {
        found.detections.push(Detection::new(
            Kind::Secret,
            "of its shape",
            "It is masked and was not kept.",
            &text,
        ));
    }
    (found, text)
}

/// The text as the program that wrote it had it, without what pages, word processors, languages and terminals make of it.
fn written_plainly(masked: &str) -> String {
    let mut text = Cow::Borrowed(masked.trim_start_matches('\u{feff}'));
    // A page of HTML writes quotes and ampersands as entities.
    if text.contains("&quot;") || text.contains("&amp;") {
        text = Cow::Owned(text.replace("&quot;", "\"").replace("&amp;", "&"));
    }
    if text.contains('\u{a0}') {
        text = Cow::Owned(text.replace('\u{a0}', " "));
    }
    if let Some(joined) = unbroken(&text) {
        text = Cow::Owned(joined);
    }
    // Word processors and chats put smart quotes in place of straight ones, Python writes its own.
    let smart = ['\u{201c}', '\u{201d}'];
    if (text.contains(smart) || text.contains("{'")) && objects(&text).is_empty() {
        let straight = text.replace(smart, "\"");
        let json = straight
            .replace('\'', "\"")
            .replace(": None", ": null")
            .replace(": True", ": true")
            .replace(": False", ": false");
        if !objects(&straight).is_empty() {
            text = Cow::Owned(straight);
        } else if !objects(&json).is_empty() {
            text = Cow::Owned(json);
        }
    }
    text.into_owned()
}

/// The least width of a terminal that breaks lines.
const NARROWEST: usize = 60;

/// The text with the addresses whole again that a terminal broke at its edge; `None` if it broke none.
fn unbroken(text: &str) -> Option<String> {
    let mut joined = String::new();
    let mut copied = 0;
    let mut at = 0;
    // Where the line began that is being put together, before anything was joined to it.
    let mut first_width = 0;
    for line in text.split_inclusive('\n') {
        // Only an address can go on in the next line, and lines shorter than any terminal were broken by nobody.
        if first_width == 0 && (line.len() < NARROWEST || !line.contains("://")) {
            at += line.len();
            continue;
        }
        let bare = line.trim_end_matches(['\n', '\r']);
        let end = at + bare.len();
        let next = text.get(at + line.len()..).unwrap_or_default();
        let width = bare.chars().count();
        let word = bare.rsplit(char::is_whitespace).next().unwrap_or_default();
        let goes_on = width >= NARROWEST && (first_width == 0 || width == first_width);
        let inside = word.contains("://") || first_width > 0;
        let follows = next.lines().next().is_some_and(|next| {
            let head = next.split(char::is_whitespace).next().unwrap_or_default();
            next.chars().count() <= width
                && !head.is_empty()
                && !head.contains("://")
                && head.len() == next.trim_end().len()
        });
        let in_query = word.contains(['?', '&', '=']) || first_width > 0;
        if bare.len() < line.len() && goes_on && inside && in_query && follows {
            joined.push_str(text.get(copied..end)?);
            copied = at + line.len();
            first_width = width;
        } else {
            first_width = 0;
        }
        at += line.len();
    }
    joined.push_str(text.get(copied..)?);
    (copied > 0).then_some(joined)
}

/// Where a text says what was sent to the token endpoint, and whether it was a refresh token.
fn grants(lower: &str) -> Vec<(usize, bool)> {
    let mut places: Vec<(usize, bool)> = lower
        .match_indices("grant_type")
        .filter_map(|(at, _)| {
            let behind: String = lower.get(at..)?.chars().skip("grant_type".len()).take(40).collect();
            let value = behind.trim_start_matches(|ch: char| !ch.is_ascii_alphanumeric());
            if value.starts_with("refresh_token") {
                Some((at, true))
            } else {
                value.starts_with("authorization_code").then_some((at, false))
            }
        })
        .collect();
    if places.is_empty() {
        let words = ["refreshing", "refresh failed", "token refresh", "on refresh", "when i refresh"];
        places.extend(words.iter().filter_map(|words| lower.find(words)).map(|at| (at, true)));
    }
    places
}

/// What was found, before it is put in order.
struct Found {
    detections: Vec<Detection>,
    known: AttemptFacts,
}

struct Reader<'t> {
    draft: &'t Draft,
    /// The whole text.
    text: &'t str,
    /// Where the text says what was sent.
    grants: Vec<(usize, bool)>,
    found: Found,
    /// In how many texts inside of JSON the reader is.
    depth: usize,
    /// The first piece of each answer that is an error, and where in the text the answer ends.
    errors: Vec<(usize, usize)>,
}

/// How deep JSON may stand as a text inside of JSON.
const DEEPEST: usize = 4;

impl Reader<'_> {
    /// Keeps a piece, unless the same was found before.
    fn push(&mut self, detection: Detection) {
        // The same error twice is one error; two answers or two addresses are two, whatever they have in common.
        let several = matches!(detection.kind, Kind::AuthorizeUrl | Kind::Callback | Kind::TokenAnswer);
        let same = |other: &Detection| {
            other.kind == detection.kind
                && other.error == detection.error
                && (other.shown == detection.shown || detection.error.is_some() && !several)
        };
        if self.found.detections.len() < MOST * 10 && !self.found.detections.iter().any(same) {
            self.found.detections.push(detection);
        }
    }

    /// Where a text has several errors, each is of its own attempt: what the text tells from the one before it on.
    fn tell_apart(&mut self, lower: &str) {
        if self.errors.len() < 2 {
            return;
        }
        let mut start = 0;
        for (index, end) in std::mem::take(&mut self.errors) {
            if let (Some(text), Some(lower), Some(detection)) =
                (self.text.get(start..end), lower.get(start..end), self.found.detections.get_mut(index))
            {
                detection.known = Some(attempt::told(text, lower));
            }
            start = end;
        }
    }

    /// Whether what stands at this place answers a refresh: by the request before it, else by the only one there is.
    fn refreshing(&self, at: usize) -> bool {
        let behind = self.grants.partition_point(|(place, _)| *place < at);
        let before = behind.checked_sub(1).and_then(|index| self.grants.get(index));
        before.or(self.grants.first()).is_some_and(|(_, refresh)| *refresh)
    }

    /// Reads the JSON objects of a text and gives their places.
    fn objects_in(&mut self, text: &str) -> Vec<(Range<usize>, Value)> {
        let parts = objects(text);
        for (range, value) in &parts {
            // A text inside of JSON has no place of its own among the requests.
            let at = if self.depth == 0 { range.start } else { usize::MAX };
            let before = self.found.detections.len();
            self.object(value, text.get(range.clone()).unwrap_or_default(), at);
            let errs = self.found.detections.iter().skip(before).any(|detection| detection.error.is_some());
            if self.depth == 0 && errs {
                self.errors.push((before, range.end));
            }
        }
        parts
    }

    // ---- By order ---------------------------------------------------------------------------------------------

    /// Reads the whole text as `kind`, because a person says that it is.
    fn forced(&mut self, kind: Kind) {
        let text = self.text.trim();
        let because = "you say so";
        let json = || serde_json::from_str::<Value>(text).unwrap_or_default();
        let lower = text.to_ascii_lowercase();
        let query = || text.split_once(['?', '#']).map_or(text, |(_, query)| query);
        match kind {
            Kind::TokenAnswer | Kind::TokenError => self.token_answer(text, text, usize::MAX),
            Kind::RevokeAnswer => {
                let answer = revoke::process(None, text);
                let mut detection = Detection::new(kind, because, answer.message().to_string(), text);
                detection.error =
                    matches!(answer, RevocationResponse::UnknownToken { .. }).then_some(Error::UnknownToken);
                self.push(detection);
            }
            Kind::ApiError => self.api_answer(&json(), text),
            Kind::ConnectionError | Kind::ConsoleError | Kind::SignInError | Kind::BrowserError => {
                if let Some((error, words)) = phrase::of_kind(&lower, kind) {
                    let because = format!("you say so, and it says \u{201c}{words}\u{201d}");
                    self.push(Detection::of_error(kind, because, error, text));
                }
            }
            Kind::Html => self.push(Detection::of_error(kind, because, Error::Html, text)),
            Kind::AuthorizeUrl => {
                if let Ok(address) = address::read(text) {
                    let host = address.url.host_str().unwrap_or_default().to_owned();
                    self.authorize_url(text, &address, &host);
                }
            }
            Kind::Callback => {
                let keys = ["code=", "error=", "access_token=", "state=", "location=", "accounts-server="];
                if keys.iter().any(|key| query().contains(key)) {
                    self.answer_in(query(), address::read(text).ok().as_ref(), text);
                }
            }
            Kind::CallbackUri => self.callback_uri(text),
            Kind::ZohoAddress | Kind::ForeignAddress => self.address(text),
            Kind::Form => self.form(text, because, true),
            Kind::OwnLink if text.contains("#build?") => self.own_link(query(), text),
            Kind::Scopes => self.scopes(text),
            Kind::ClientId => {
                let id =
                    attempt::carried(text, &lower).map(|draft| draft.client_id).filter(|id| !id.is_empty());
                let id = id.unwrap_or_else(|| text.to_owned());
                if is_client_id(&id) {
                    self.client_id(&id);
                }
            }
            Kind::Command if ["http", "grant_type", "curl"].iter().any(|word| lower.contains(word)) => {
                self.command(text, &lower);
            }
            Kind::ServerInfo if json().get("locations").is_some() => self.server_info(text),
            Kind::Metadata if json().get("token_endpoint").is_some() => self.metadata(&json(), text),
            Kind::OwnLink | Kind::Command | Kind::ServerInfo | Kind::Metadata => {}
            Kind::Json => {
                let detection = match serde_json::from_str::<Value>(text) {
                    Ok(value) => {
                        let keys: Vec<String> = value
                            .as_object()
                            .into_iter()
                            .flatten()
                            .map(|(key, _)| shortened(key))
                            .take(12)
                            .collect();
                        Detection::new(
                            kind,
                            because,
                            format!("It is JSON. Its fields: {}.", keys.join(", ")),
                            text,
                        )
                    }
                    Err(why) => Detection::new(kind, because, format!("It is no JSON: {why}."), text),
                };
                self.push(detection);
            }
            Kind::Secret => {
                let words = if text.contains(MASK) {
                    "It is masked and was not kept."
                } else {
                    "Nothing in it has the shape of a token, a code or a secret. It was not masked."
                };
                self.push(Detection::new(kind, because, words, text));
            }
        }
    }

    // ---- JSON -------------------------------------------------------------------------------------------------

    fn object(&mut self, value: &Value, text: &str, at: usize) {
        let has = |key: &str| value.get(key).is_some_and(|value| !value.is_null());
        if value.get("locations").is_some_and(Value::is_object) {
            self.server_info(text);
        } else if has("token_endpoint") && (has("authorization_endpoint") || has("issuer")) {
            self.metadata(value, text);
        } else if has("access_token") || is_token_error(value) || is_throttled(value) {
            self.token_answer(text, text, at);
        } else if let Some(inner) =
            value.get("responseText").and_then(Value::as_str).filter(|inner| inner.contains('{'))
        {
            self.objects_in(inner);
        } else if has("custom_service") || has("api_console") {
            let lines: Vec<String> =
                leaves(value).into_iter().map(|(key, value)| format!("{key}: {value}")).collect();
            self.form(&lines.join("\n"), "its keys are those of this page\u{2019}s JSON export", true);
        } else if value.get("status").and_then(Value::as_str) == Some("success")
            && value.as_object().is_some_and(|fields| fields.len() == 1)
        {
            self.push(Detection::new(
                Kind::RevokeAnswer,
                "it is {\"status\":\"success\"} and nothing else",
                "Zoho says that the token is revoked.",
                text,
            ));
        } else {
            self.api_answer(value, text);
        }
    }

    fn token_answer(&mut self, body: &str, shown: &str, at: usize) {
        let refreshing = self.refreshing(at);
        let step = if refreshing { Step::Refresh } else { Step::Exchange };
        let context = Context { step, ..Context::unknown() };
        let answer = token::process(&context, None, &body.replace(MASK, STAND_IN), 0);
        let because = "it has the fields of the token endpoint";
        let TokenResponse::Granted(grant) = &answer else {
            let mut detection =
                Detection::new(Kind::TokenError, because, answer.message().to_string(), shown);
            detection.error = answer.error();
            if detection.error.is_none()
                && let Some((kind, error)) = words(body).find_map(of_others)
            {
                detection = Detection::of_error(kind, because, error, shown);
            }
            return self.push(detection);
        };
        let mut detection = Detection::new(Kind::TokenAnswer, because, answer.message().to_string(), shown);
        if refreshing {
            let words = "It answers a refresh: the refresh token stays the one that was sent.";
            detection = detection.remark(Severity::Note, words);
        } else if let RefreshToken::Absent(why) = grant.refresh_token {
            detection.error = Some(Error::NoRefreshToken);
            detection = detection.remark(Severity::Warning, why.text().to_string());
        } else {
            detection = detection.remark(
                Severity::Note,
                "A refresh token is there: the connection does not die after an hour.",
            );
        }
        let mut carry = Draft::default();
        match &grant.api_domain {
            ApiDomain::Known(host) => {
                carry.center = Some(host.center());
                detection = detection.remark(Severity::Note, format!("api_domain says {}.", host.center()));
            }
            other => {
                let words = other
                    .message()
                    .map_or_else(|| "There is no api_domain in it.".into(), |words| words.to_string());
                detection = detection.remark(Severity::Warning, words);
            }
        }
        if let Some(granted) = &grant.scopes.granted {
            detection = detection.remark(Severity::Note, format!("Granted: {}.", granted.join(", ")));
            carry.scopes = granted.iter().map(ChosenScope::new).collect();
        }
        if let Some(ms) = grant.lifetime_ms {
            detection = detection
                .remark(Severity::Note, format!("The access token lives for {} minutes.", ms / 60_000));
        }
        detection.carry = Some(Box::new(carry));
        self.push(detection);
    }

    fn api_answer(&mut self, value: &Value, text: &str) {
        let leaves = leaves(value);
        let message = leaves.iter().find(|(key, _)| {
            matches!(*key, "message" | "errorMessage" | "title" | "description" | "error_description")
        });
        let code_keys = ["code", "errorCode", "error_code", "cause", "id", "error"];
        // An id of a record and a number without a word beside it are no codes of errors.
        let is_code = |key: &str, value: &str| {
            let number = value.bytes().all(|b| b.is_ascii_digit());
            code_keys.contains(&key) && !(number && (key == "id" || message.is_none()))
        };
        let codes: Vec<&Cow<'_, str>> =
            leaves.iter().filter(|(key, value)| is_code(key, value)).map(|(_, value)| value).collect();
        for code in &codes {
            if let Some(error) = Error::named(Step::Call, code) {
                let because = format!("it has the code {}", shortened(code));
                return self.push(Detection::of_error(Kind::ApiError, because, error, text));
            }
        }
        for code in &codes {
            if let Some(entry) = api_error::find(code) {
                // Each product numbers its errors as it likes.
                let number = entry.code.bytes().all(|b| b.is_ascii_digit());
                let because = if number {
                    format!(
                        "{} is a code of {}; another product may mean something else by it",
                        entry.code, entry.product
                    )
                } else {
                    format!("{} is a code of {}", entry.code, entry.product)
                };
                let titles: Vec<&str> = entry.sources.iter().map(|source| source.title).collect();
                let known = format!(
                    "What {} means is {}: {}.",
                    entry.code,
                    entry.confidence.label(),
                    titles.join("; ")
                );
                // Some products have one code for a dead token and for a missing scope, and say which.
                let of_scope = entry.error == Error::InvalidToken
                    && message.is_some_and(|(_, words)| words.to_lowercase().contains("scope"));
                let error = if of_scope { Error::ScopeMismatch } else { entry.error };
                let mut detection = Detection::of_error(Kind::ApiError, because, error, text);
                if let Some(says) = entry.says {
                    detection.verdict = format!("{says} {}", detection.verdict);
                }
                return self.push(detection.remark(Severity::Note, known));
            }
        }
        // Some products write the name into the message or the title.
        let shouts = |said: &str| said.bytes().filter(u8::is_ascii_uppercase).nth(7).is_some();
        for (_, said) in leaves.iter().filter(|(_, said)| shouts(said)) {
            if let Some(error) = words(said).find_map(|word| Error::named(Step::Call, word)) {
                return self.push(Detection::of_error(
                    Kind::ApiError,
                    "it names the error in its text",
                    error,
                    text,
                ));
            }
        }
        if self.inside(&leaves) {
            return;
        }
        let says_error = leaves.iter().any(|(key, value)| {
            matches!(*key, "status" | "response" | "result") && matches!(&**value, "error" | "failure")
        });
        let ok = codes.iter().all(|code| matches!(&***code, "0" | "200" | "SUCCESS"));
        match (codes.first(), message) {
            (Some(code), message) if !ok && (says_error || message.is_some()) => {
                let said = message
                    .map(|(_, words)| format!(" It says: {}.", shortened(words).trim_end_matches('.')));
                let verdict = format!(
                    "The code {} is unknown here: no source that we read explains it.{}",
                    shortened(code),
                    said.unwrap_or_default()
                );
                self.push(Detection::new(
                    Kind::ApiError,
                    "it is JSON with a code and a message",
                    verdict,
                    text,
                ));
            }
            _ => {
                let keys: Vec<String> =
                    value.as_object().into_iter().flatten().map(|(key, _)| shortened(key)).take(12).collect();
                let verdict = format!("No answer that this page knows. Its fields: {}.", keys.join(", "));
                // A log in JSON has thousands of these.
                if self
                    .found
                    .detections
                    .iter()
                    .any(|detection| detection.kind == Kind::Json && detection.verdict == verdict)
                {
                    return;
                }
                self.push(Detection::new(Kind::Json, "it is a JSON object", verdict, text));
            }
        }
    }

    /// Reads JSON that stands as a text inside of JSON, as loggers and collections write it; whether there was any.
    fn inside(&mut self, leaves: &[(&str, Cow<'_, str>)]) -> bool {
        let before = self.found.detections.len();
        if self.depth < DEEPEST {
            self.depth += 1;
            for (_, inner) in leaves.iter().filter(|(_, inner)| inner.contains('{')) {
                self.objects_in(inner);
            }
            self.depth -= 1;
        }
        self.found.detections.len() > before
    }

    fn server_info(&mut self, text: &str) {
        let detection = match server_info::compare(text) {
            Ok(comparison) => {
                let severity = if comparison.agrees() { Severity::Note } else { Severity::Warning };
                let verdict = if comparison.agrees() {
                    "It agrees with the table of this page."
                } else {
                    "It differs from the table of this page."
                };
                let detection =
                    Detection::new(Kind::ServerInfo, "it names \u{201c}locations\u{201d}", verdict, text);
                comparison
                    .messages()
                    .into_iter()
                    .fold(detection, |detection, message| detection.remark(severity, message.to_string()))
            }
            Err(why) => {
                Detection::new(Kind::ServerInfo, "it names \u{201c}locations\u{201d}", why.to_string(), text)
            }
        };
        self.push(detection);
    }

    fn metadata(&mut self, value: &Value, text: &str) {
        let mut detection = Detection::new(
            Kind::Metadata,
            "it names an authorization_endpoint and a token_endpoint",
            "The server describes itself. Its endpoints, held against the table:",
            text,
        );
        for key in ["issuer", "authorization_endpoint", "token_endpoint", "revocation_endpoint"] {
            let Some(found) = value.get(key).and_then(Value::as_str) else { continue };
            let host = address::read(found).ok().and_then(|address| address.url.host_str().map(host::judge));
            let (severity, words) = match host {
                Some(Verdict::Known { center, role: Role::Accounts }) => {
                    (Severity::Note, format!("the accounts server of {center}"))
                }
                Some(Verdict::Known { center, role }) => {
                    (Severity::Warning, format!("{} in {center}, not the accounts server", role.words()))
                }
                _ => (Severity::Warning, "no accounts server of the table".into()),
            };
            detection = detection.remark(severity, format!("{key} is {}: {words}.", shortened(found)));
        }
        self.push(detection);
    }

    // ---- What is not JSON -------------------------------------------------------------------------------------

    fn rest(&mut self, text: &str, alone: bool) {
        let lower = text.to_ascii_lowercase();
        let form = form::is_form(text);
        if form {
            self.form(text, "it has lines with the labels of the form", false);
        }
        if alone && !form {
            // What PowerShell prints, and objects that a narrow terminal has broken.
            if let Pasted::Response(answer) = paste::find(text, &["access_token", "error"])
                && !answer.body.trim_start().starts_with('<')
            {
                self.token_answer(&answer.body, text, usize::MAX);
            } else if text.contains("\"access_token\"") || text.contains("\"error\"") {
                self.push(Detection::new(
                    Kind::Json,
                    "it begins like JSON",
                    "The JSON is broken or was cut. Copy the whole answer, from { to }.",
                    text,
                ));
            }
        }
        self.html(text, &lower);
        if ["curl ", "curl.exe ", "invoke-restmethod", "invoke-webrequest", "invokeurl"]
            .iter()
            .any(|word| lower.contains(word))
        {
            self.command(text, &lower);
        }
        // The values of a form are judged with it; what else stands beside them counts.
        let beside = if form { form::without_values(text) } else { Cow::Borrowed(text) };
        let mut scopes = Vec::new();
        let mut seen = BTreeSet::new();
        for word in words(&beside) {
            // Most words of a log are just words; one look is enough for them. A log repeats its addresses.
            let telling = word.bytes().any(|b| matches!(b, b'.' | b'_' | b'=' | b'%' | b'/'))
                || word.bytes().all(|b| b.is_ascii_uppercase());
            if telling && seen.insert(word) {
                self.word(word, &mut scopes);
            }
            if self.found.detections.len() >= MOST * 10 {
                break;
            }
        }
        if !scopes.is_empty() {
            self.scopes(&scopes.join(" "));
        }
    }

    /// One word of what is not JSON; what looks like scopes is gathered.
    fn word<'w>(&mut self, word: &'w str, scopes: &mut Vec<&'w str>) {
        let answers = ["access_token=", "error=", "code="].iter().any(|key| word.contains(key));
        if word.starts_with("access_token=") || word.starts_with("error=") {
            self.pairs(word);
        } else if word.starts_with('/') && answers && word.contains('?') {
            // In the log of a server an address has no host.
            let query = word.split_once('?').map_or("", |(_, query)| query);
            self.answer_in(query, None, word);
        } else if let Some((key, value)) = word.split_once('=').filter(|(key, _)| is_request_key(key)) {
            let value = percent_decode_str(value.split('&').next().unwrap_or_default()).decode_utf8_lossy();
            match key {
                "client_id" if is_client_id(&value) => self.client_id(&value),
                "scope" => self.scopes(&value),
                "redirect_uri" => self.address(&value),
                _ => {}
            }
        } else if looks_like_scopes(word) {
            scopes.push(word);
        } else if word.contains("://")
            || word.contains("%3A%2F%2F")
            || word.starts_with("www.")
            || looks_like_host(word)
        {
            // `url=https://…`, as programs log it.
            let (key, value) = word.split_once('=').unwrap_or(("", word));
            let named = !key.contains(['/', ':', '?', '.', '%'])
                && (value.starts_with("http") || looks_like_host(value));
            self.address(if named { value } else { word });
        } else if word.contains('=') && answers {
            self.pairs(word);
        } else if let Some((kind, error)) = phrase::named(word, self.refreshing(usize::MAX)) {
            self.push(Detection::of_error(
                kind,
                format!("\u{201c}{word}\u{201d} is the name of an error"),
                error,
                word,
            ));
        } else if is_client_id(word) {
            self.client_id(word);
        }
    }

    fn client_id(&mut self, id: &str) {
        let mut detection = Detection::new(
            Kind::ClientId,
            "it is 1000. and capital letters and digits",
            "A client id is no secret. Its secret is another value.",
            id,
        );
        detection.carry = Some(Box::new(Draft { client_id: id.to_owned(), ..Draft::default() }));
        self.push(detection);
    }

    /// A body or a query as pairs: `error=invalid_code`, `access_token=…&scope=…`.
    fn pairs(&mut self, word: &str) {
        let query = word.trim_start_matches(['?', '#', '&']);
        if word.starts_with(['?', '#']) {
            return self.answer_in(query, None, word);
        }
        let fields: serde_json::Map<String, Value> = form_urlencoded::parse(query.as_bytes())
            .map(|(key, value)| (key.into_owned(), Value::String(value.into_owned())))
            .collect();
        let fields = Value::Object(fields);
        if fields.get("access_token").is_some() || is_token_error(&fields) {
            self.token_answer(&fields.to_string(), word, usize::MAX);
        } else if ["error", "location", "accounts-server"].iter().any(|key| fields.get(key).is_some()) {
            self.answer_in(query, None, word);
        }
    }

    fn html(&mut self, text: &str, lower: &str) {
        if !lower.contains("<html") && !lower.contains("<!doctype") && !lower.contains("<title") {
            return;
        }
        let title = lower.find("<title>").and_then(|start| {
            let start = start + "<title>".len();
            let end = start + lower.get(start..)?.find("</title>")?;
            text.get(start..end).map(shortened)
        });
        let revoking = lower.contains("token/revoke");
        let (kind, error) =
            if revoking { (Kind::RevokeAnswer, Error::UnknownToken) } else { (Kind::Html, Error::Html) };
        let because = title.map_or_else(
            || "it has HTML tags".to_owned(),
            |title| format!("it has HTML tags and the title \u{201c}{title}\u{201d}"),
        );
        self.push(Detection::of_error(kind, because, error, text));
    }

    fn command(&mut self, text: &str, lower: &str) {
        let mut detection = Detection::new(
            Kind::Command,
            "it calls curl, PowerShell or invokeurl",
            "A command that sends a request.",
            text,
        );
        if text.contains(MASK) {
            detection = detection.remark(Severity::Warning, "It has a secret in it, which the terminal\u{2019}s history keeps. The commands of the room Connect ask for secrets at a prompt.");
        }
        if lower.contains("/oauth/v2/token") && !lower.contains("grant_type") {
            detection = detection
                .remark(Severity::Error, "grant_type is missing in the request to the token endpoint.");
        }
        if self.found.known.zoho_header == Some(false) {
            detection = detection.remark(Severity::Check, "The header says Bearer. Zoho\u{2019}s APIs document Zoho-oauthtoken; most accept Bearer too, some do not.");
        }
        if lower.contains("grant_type=authorization_code") && !lower.contains("redirect_uri") {
            detection = detection
                .remark(Severity::Error, "redirect_uri is missing: it must be the same as in the sign-in.");
        }
        detection.carry = attempt::carried(text, lower).map(Box::new);
        self.push(detection);
    }

    fn scopes(&mut self, text: &str) {
        let mut names = scope::gather(text);
        if names.is_empty() {
            return;
        }
        let count = if names.len() == 1 { "One scope".to_owned() } else { format!("{} scopes", names.len()) };
        // Naming what an unknown scope may have meant takes a millisecond, and no service has as many.
        let left_out = names.len().saturating_sub(MOST_SCOPES);
        names.truncate(MOST_SCOPES);
        let findings = lint(&names);
        let verdict = if findings.is_empty() {
            format!("{count}, in which nothing was found that is wrong.")
        } else {
            format!("{count}; there is something to say of them.")
        };
        let mut detection = Detection::new(Kind::Scopes, "its words are built like scopes", verdict, text);
        if left_out > 0 {
            let words = format!("Only the first {MOST_SCOPES} were looked at.");
            detection = detection.remark(Severity::Note, words);
        }
        for finding in findings.iter().take(MOST) {
            let name = names.get(finding.index).map_or("", String::as_str);
            detection = detection.remark(
                finding.severity,
                format!("{}: {} {}", secret::mask(name).0, finding.found, finding.why),
            );
        }
        detection.carry = Some(Box::new(Draft {
            scopes: names.iter().map(ChosenScope::new).collect(),
            ..Draft::default()
        }));
        self.push(detection);
    }

    fn form(&mut self, text: &str, because: &str, wire: bool) {
        let form::Checked { rows, against, findings, fixed } = form::check(text, self.draft, wire);
        let wrong = rows.iter().filter(|row| row.differs_at.is_some()).count();
        let verdict = match wrong {
            0 => format!("{} values were read; none differs from what it should be.", rows.len()),
            1 => "One value differs from what it should be.".to_owned(),
            wrong => format!("{wrong} values differ from what they should be."),
        };
        let mut detection =
            Detection::new(Kind::Form, because, verdict, text).remark(Severity::Note, against.words());
        detection.rows = rows;
        let chosen = |row: &&form::Row| row.differs_at.is_some() && form::FIXED.contains(&row.field);
        let wrong_choices: Vec<String> = detection
            .rows
            .iter()
            .filter(chosen)
            .map(|row| {
                let (label, about) = (row.field.label(), row.field.help());
                let right = row.right.as_deref().unwrap_or_default();
                format!("{label}: Choose {right}. {} Otherwise: {}", about.why, about.if_wrong)
            })
            .collect();
        for words in wrong_choices {
            detection = detection.remark(Severity::Error, words);
        }
        for finding in findings {
            detection = detection.remark(
                finding.severity,
                format!("{}: {} {}", finding.field.label(), finding.found, finding.why),
            );
        }
        detection.carry = Some(Box::new(fixed));
        self.push(detection);
    }

    // ---- Addresses --------------------------------------------------------------------------------------------

    fn address(&mut self, word: &str) {
        let address = match address::read(word) {
            Ok(address) => address,
            Err(why) => {
                if word.contains("://") && !word.is_ascii() {
                    let because = "it has letters that only look like those of an address";
                    self.push(Detection::new(Kind::ForeignAddress, because, why.words(), word));
                }
                return;
            }
        };
        if let Some((_, query)) = word.split_once("#build?") {
            return self.own_link(query, word);
        }
        if let Some(flaw) = address.flaws.iter().find(|flaw| flaw.disguises_the_host()) {
            let verdict = format!("It has {}. Do not sign in there.", flaw.words());
            return self.push(Detection::new(Kind::ForeignAddress, "of how it is written", verdict, word));
        }
        let host = address.url.host_str().unwrap_or_default().to_owned();
        let query = address.url.query().unwrap_or_default().to_owned();
        let fragment = address.url.fragment().unwrap_or_default().to_owned();
        let has =
            |keys: &[&str]| form_urlencoded::parse(query.as_bytes()).any(|(key, _)| keys.contains(&&*key));
        let judged = host::judge(&host);
        if let Verdict::Lookalike(lookalike) = judged {
            let meant = lookalike
                .meant
                .as_ref()
                .map(|(center, host)| format!(" Probably meant: {host} ({center})."))
                .unwrap_or_default();
            let verdict = format!("{}. Do not sign in there.{meant}", lookalike.reason);
            let because = "its host only looks like one of Zoho\u{2019}s";
            return self.push(Detection::new(Kind::ForeignAddress, because, verdict, word));
        }
        let to_token = address.url.path().starts_with("/oauth/v2/token");
        if to_token && has(&["grant_type"]) {
            let verdict = "A request to the token endpoint in an address: its parameters belong into the body of a POST. In an \
                           address they are written into logs, and a GET gets a page of HTML.";
            let because = "it leads to the token endpoint with parameters";
            return self.push(Detection::new(Kind::Command, because, verdict, word));
        }
        let is_authorize = address.url.path().ends_with("/oauth/v2/auth")
            || !to_token && has(&["response_type", "redirect_uri"]) && has(&["client_id"]);
        if is_authorize {
            return self.authorize_url(word, &address, &host);
        }
        if has(&["code", "error", "accounts-server"]) {
            return self.answer_in(&query, Some(&address), word);
        }
        if fragment.contains("access_token=") || fragment.contains("error=") {
            return self.answer_in(&fragment, Some(&address), word);
        }
        match judged {
            Verdict::Known { center, role } => self.known_address(word, &address, center, &role),
            Verdict::General => self.push(Detection::new(
                Kind::ZohoAddress,
                "of its host",
                format!("{host} is Zoho\u{2019}s public site; it names no data center."),
                word,
            )),
            Verdict::Lookalike(_) | Verdict::Foreign => {
                if address.url.path() == CALLBACK_PATH || word.contains("oauth") {
                    let verdict = format!("{host} is not a host of Zoho\u{2019}s.");
                    self.push(Detection::new(Kind::ForeignAddress, "of its host", verdict, word));
                }
            }
        }
    }

    fn own_link(&mut self, query: &str, word: &str) {
        let read = link::read(query);
        let mut detection = Detection::new(
            Kind::OwnLink,
            "it has #build? in it",
            "A link of this page, with the values of a service.",
            word,
        );
        for remark in &read.notes {
            detection = detection.remark(Severity::Warning, remark.message().to_string());
        }
        detection.carry = Some(Box::new(read.draft));
        self.push(detection);
    }

    fn known_address(&mut self, word: &str, address: &Address, center: DataCenter, role: &Role) {
        if address.url.path() == CALLBACK_PATH || *role == Role::Callback {
            return self.callback_uri(word);
        }
        let host = address.url.host_str().unwrap_or_default();
        let verdict = format!("{host} is {} in {center}.", role.words());
        let mut detection = Detection::new(Kind::ZohoAddress, "of its host", verdict, word);
        let path = address.url.path();
        if path.starts_with("/oauth/") && *role != Role::Accounts {
            let accounts = center.row().accounts.value;
            let words =
                format!("Endpoints of OAuth are at the accounts server only: {accounts} in {center}.");
            detection = detection.remark(Severity::Error, words);
        } else if path.starts_with("/oauth/") && !endpoint::is_known(path) {
            let words = format!(
                "{path} is no endpoint that a source names. Of tokens there are {AUTHORIZE_PATH}, {TOKEN_PATH}, {REVOKE_PATH}."
            );
            detection = detection.remark(Severity::Warning, words);
        }
        self.of_center(detection, Some(address), center, Draft::default());
    }

    /// A callback to register, held against those of its center to the letter.
    fn callback_uri(&mut self, word: &str) {
        // Alone in the box, it is judged with all that was copied along; in a sentence, nobody can tell.
        let alone = words(self.text).nth(1).is_none() && self.text.contains(word);
        let whole = if alone { self.text.trim_matches(['\n', '\r']) } else { word };
        let address = address::read(whole).ok();
        let judged = address.as_ref().and_then(|address| address.url.host_str().map(host::judge));
        let Some(Verdict::Known { center, .. }) = judged else {
            let verdict =
                "Its host is none of Zoho\u{2019}s: as the callback of a connection it cannot be right.";
            return self.push(Detection::new(Kind::CallbackUri, "of its path", verdict, word));
        };
        let candidates = center.row().callbacks;
        let exact = candidates.iter().find(|cell| cell.value == whole);
        let verdict = match exact {
            Some(cell) => {
                format!("It is the callback of {center}, to the letter ({}).", cell.confidence.label())
            }
            None if candidates.is_empty() => {
                format!("It may be the callback of {center}: no source names one to compare it with.")
            }
            None => {
                let right: Vec<&str> = candidates.iter().map(|cell| cell.value).collect();
                format!(
                    "It is like a callback of {center}, but not to the letter: Zoho compares byte by byte. The table has {}.",
                    right.join(" and ")
                )
            }
        };
        let shown = if exact.is_some() { whole.to_owned() } else { invisible::drawn(whole) };
        let detection = Detection::new(Kind::CallbackUri, "of its path", verdict, &shown);
        let detection = match candidates {
            [] => detection.remark(
                Severity::Warning,
                "No source names the callback of this center: read it from the popup.",
            ),
            [_] => detection,
            _ => detection.remark(
                Severity::Check,
                "Sources disagree for this center: register both, or read it from the popup.",
            ),
        };
        let carry = Draft { redirect_uri: whole.to_owned(), ..Draft::default() };
        self.of_center(detection, address.as_ref(), center, carry);
    }

    /// What there is to say of any address in a center.
    fn of_center(
        &mut self,
        mut detection: Detection,
        address: Option<&Address>,
        center: DataCenter,
        carry: Draft,
    ) {
        for flaw in address.map(|address| &address.flaws).into_iter().flatten() {
            detection = detection.remark(Severity::Warning, format!("It has {}.", flaw.words()));
        }
        if let Some(chosen) = self.draft.center.filter(|chosen| *chosen != center) {
            detection = detection.remark(Severity::Warning, format!("In Build, {chosen} is chosen."));
        }
        detection.carry = Some(Box::new(Draft { center: Some(center), ..carry }));
        self.push(detection);
    }

    fn authorize_url(&mut self, word: &str, address: &Address, host: &str) {
        let center = match host::judge(host) {
            Verdict::Known { center, .. } => Some(center),
            _ => None,
        };
        let pairs: Vec<(String, String)> =
            form_urlencoded::parse(address.url.query().unwrap_or_default().as_bytes()).into_owned().collect();
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
            let against = Draft { center: self.draft.center.or(center), ..Draft::default() };
            popup::read_any(word, &against).map(|popup| popup.findings).unwrap_or_default()
        } else {
            word.clone_into(&mut carry.in_form.authorize_url);
            let mut all = service::lint::lint(&carry);
            all.retain(|finding| finding.field == service::Field::AuthorizeUrl);
            all
        };
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        let verdict = match (errors, whole) {
            (0, true) => "An authorization request. No mistake was found in it.".to_owned(),
            (0, false) => "The Authorize URL of a custom service. No mistake was found in it.".to_owned(),
            (1, _) => "One mistake was found in it.".to_owned(),
            (errors, _) => format!("{errors} mistakes were found in it."),
        };
        let mut detection =
            Detection::new(Kind::AuthorizeUrl, "it leads to the authorization endpoint", verdict, word);
        for finding in findings {
            detection = detection.remark(finding.severity, format!("{} {}", finding.found, finding.why));
        }
        // The implicit grant never gives a refresh token, and says so itself; prompt has a finding of its own.
        if value("access_type").as_deref() != Some("offline")
            && value("response_type").as_deref() != Some("token")
        {
            detection.error = Some(Error::NoRefreshToken);
        }
        detection.carry = Some(Box::new(carry));
        self.push(detection);
    }

    /// An answer to a sign-in, in a query or a fragment.
    fn answer_in(&mut self, query: &str, address: Option<&Address>, word: &str) {
        let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let mut detection =
            Detection::new(Kind::Callback, "it has the parameters of an answer to a sign-in", "", word);
        if let Some(name) = value("error") {
            detection.error = Error::named(Step::Redirect, name).or_else(|| Some(of_others(name)?.1));
            detection.verdict = match detection.error {
                Some(error) => error.entry().meaning.to_owned(),
                None => format!(
                    "Zoho answered with the error \u{201c}{}\u{201d}, which no source we know explains.",
                    shortened(name)
                ),
            };
        } else if value("access_token").is_some() {
            detection.verdict = "A token stands in the address: the sign-in used the implicit grant (response_type=token), which gives no refresh token. Client-based clients know no other; a connection needs a server-based client and response_type=code.".into();
        } else {
            detection.verdict = "Zoho accepted, and gave a code. It must be exchanged within a minute or two, once, at the accounts server below.".into();
        }
        // The same judgement as in Connect, which would send the code there.
        let named =
            callback::AuthorizationResponse::read(query, "").map_or(Ok(None), |answer| answer.named_center());
        let center = named.unwrap_or_else(|refusal| {
            detection.verdict = "It cannot be believed: send the code nowhere.".into();
            let words = format!("{} Send the code nowhere.", refusal.message());
            detection.remarks.push(Note::new(Severity::Error, words));
            None
        });
        if let Some(center) = center {
            let there = if value("code").is_some() {
                format!("exchange the code at {}.", center.row().accounts.value)
            } else {
                format!("its accounts server is {}.", center.row().accounts.value)
            };
            detection = detection.remark(Severity::Note, format!("The account lives in {center}: {there}"));
            if let Some(chosen) = self.draft.center.filter(|chosen| *chosen != center) {
                detection = detection.remark(Severity::Warning, format!("In Build, {chosen} is chosen. Each center has its own client secret, unless the same credentials are switched on for all."));
            }
        }
        let mut seen = BTreeSet::new();
        if let Some((key, _)) = pairs.iter().find(|(key, _)| !seen.insert(key)) {
            detection = detection.remark(
                Severity::Error,
                format!("{} stands there twice: do not believe any of it.", shortened(key)),
            );
        }
        if value("state").is_none() && address.is_some() {
            detection = detection.remark(
                Severity::Check,
                "There is no state in it: nobody can tell whose sign-in it answers.",
            );
        }
        detection.carry = center.map(|center| Box::new(Draft { center: Some(center), ..Draft::default() }));
        self.push(detection);
    }

    /// A call with another word than Zoho-oauthtoken that was answered with nothing but its status.
    fn unauthorized(&mut self, lower: &str) {
        let refused = [
            "401 unauthorized",
            "http/1.1 401",
            "http/2 401",
            "status: 401",
            "status code: 401",
            "status 401",
        ];
        let known = self.found.detections.iter().any(|detection| detection.error.is_some());
        if self.found.known.zoho_header == Some(false)
            && !known
            && refused.iter().any(|words| lower.contains(words))
        {
            let because = "it shows the status 401 and a header that begins with Bearer";
            self.push(Detection::of_error(Kind::ApiError, because, Error::AuthenticationFailure, self.text));
        }
    }

    /// Errors that people know by their wording.
    fn worded(&mut self, text: &str, lower: &str) {
        for Worded { kind, error, words, line } in phrase::worded(lower) {
            let of_the_api = error == Error::ScopePage
                && self
                    .found
                    .detections
                    .iter()
                    .any(|detection| detection.error == Some(Error::ScopeMismatch));
            if of_the_api || self.found.detections.iter().any(|detection| detection.error == Some(error)) {
                continue;
            }
            // A page of HTML that says what it is about is that, and no riddle any more.
            if kind == Kind::SignInError {
                self.found.detections.retain(|detection| detection.kind != Kind::Html);
            }
            let because = format!("it says \u{201c}{words}\u{201d}");
            self.push(Detection::of_error(kind, because, error, text.get(line).unwrap_or(text)));
        }
    }
}

/// Whether an object is an error of the token endpoint: `error` with a name, and nothing that only an API has.
fn is_token_error(value: &Value) -> bool {
    let Some(fields) = value.as_object() else { return false };
    let Some(name) = value.get("error").and_then(Value::as_str) else { return false };
    let of_an_api =
        ["code", "errorCode", "message", "details", "data", "cause", "level", "time", "timestamp"]
            .iter()
            .any(|key| fields.contains_key(*key));
    let named = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    Error::named(Step::Exchange, name).is_some() || named && !of_an_api
}

/// An error that the token endpoint is not known to give, by the name that stands in its place.
fn of_others(name: &str) -> Option<(Kind, Error)> {
    match name {
        "invalid_grant" => Some((Kind::TokenError, Error::InvalidGrant)),
        "invalid_scope" => Some((Kind::SignInError, Error::ScopePage)),
        _ => Some((Kind::SignInError, Error::named(Step::Redirect, name)?)),
    }
}

/// The names of what a request says of a service.
fn is_request_key(key: &str) -> bool {
    matches!(key, "client_id" | "scope" | "redirect_uri")
}

/// The throttle answers in the language of the account: an error, a description and `status: failure`.
fn is_throttled(value: &Value) -> bool {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    let Some(description) = text("error_description").filter(|_| text("error").is_some()) else {
        return false;
    };
    let named = text("error").is_some_and(|name| name.contains('_'));
    (text("status") == Some("failure") && !named) || description.contains("too many requests")
}

fn looks_like_host(word: &str) -> bool {
    let host = word.split(['/', '?', '#', ':']).next().unwrap_or_default();
    // A package of Zoho's own library, as traces name it, is written the other way round.
    if host.starts_with("com.zoho.") {
        return false;
    }
    // Every host of the table and everything that looks like one has it in its name.
    let lower = || host.to_ascii_lowercase().contains("zoho");
    host.contains('.') && lower() && !matches!(host::judge(host), Verdict::Foreign) && !word.contains('@')
}

/// Whether a word is one scope or a list of them without blanks: begins with a prefix of the catalog, or is built like
/// a scope with an operation at its end.
fn looks_like_scopes(word: &str) -> bool {
    let begins = |part: &&str| part.starts_with(|ch: char| ch.is_ascii_alphabetic());
    word.contains('.')
        && !word.contains(['/', ':', '?', '='])
        && word.split([',', '+', ';']).filter(begins).take(MOST_SCOPES).any(|part| {
            let mut detections = part.split('.');
            let (Some(first), Some(_)) = (detections.next(), detections.next()) else { return false };
            let letters =
                part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'_' || b == b'-');
            let operation = part.rsplit('.').next().is_some_and(|last| {
                ["ALL", "READ", "CREATE", "UPDATE", "DELETE", "WRITE"]
                    .iter()
                    .any(|verb| last.eq_ignore_ascii_case(verb))
            });
            letters && !first.is_empty() && (operation || catalog().find(part).is_some())
        })
}
