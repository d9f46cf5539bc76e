//! From the parts of a text to its pieces.

use std::collections::BTreeSet;
use std::ops::Range;

use serde_json::Value;
use url::form_urlencoded;

use crate::finding::Severity;
use crate::invisible;
use crate::oauth::secret::{self, MASK};
use crate::oauth::token::{self, ApiDomain, Context, RefreshToken, TokenAnswer};
use crate::oauth::{callback, paste, paste::Pasted, scope};
use crate::service::draft::ChosenScope;
use crate::service::{Draft, link, popup};
use crate::zoho::address::{self, Address};
use crate::zoho::data_center::CALLBACK_PATH;
use crate::zoho::error::{Circumstances, Error, Step};
use crate::zoho::host::{self, Role, Verdict};
use crate::zoho::scope::catalogue;
use crate::zoho::scope::lint::lint;
use crate::zoho::{DataCenter, api_error, server_info};

use super::extract::{leaves, objects, without, words};
use super::{Kind, MOST, Piece, Remark, Report, form, phrase};

/// Stands in for a masked token while an answer is read: what it was is neither known nor needed.
const STAND_IN: &str = "masked";

/// A text of at most 400 characters for showing; what nobody sees and may play tricks stands there as U+FFFD.
pub(super) fn shortened(text: &str) -> String {
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

/// What secrets the keys of a masked text name, each once.
pub(super) fn named_secrets(masked: &str) -> Vec<String> {
    if !masked.contains(MASK) {
        return Vec::new();
    }
    let plain: String = masked
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
    named
        .iter()
        .filter(|(key, _)| plain.contains(&format!("{key}\u{2022}")))
        .map(|(_, words)| (*words).to_owned())
        .collect()
}

/// Everything that a masked text holds.
pub(super) fn all(masked: &str, draft: &Draft) -> Report {
    let text = masked.trim_start_matches('\u{feff}');
    // A page of HTML writes quotes as entities.
    let unescaped = text.contains("&quot;").then(|| text.replace("&quot;", "\""));
    let text = unescaped.as_deref().unwrap_or(text);
    // Word processors and chats put smart quotes in place of straight ones.
    let smart = ['\u{201c}', '\u{201d}'];
    let straight = (text.contains(smart) && objects(text).is_empty()).then(|| text.replace(smart, "\""));
    let quoted = straight.as_deref().unwrap_or(text);

    let lower = text.to_ascii_lowercase();
    let mut reader = Reader {
        draft,
        refreshing: refreshes(&lower),
        pieces: Vec::new(),
        known: known_of(text, &lower),
        depth: 0,
    };
    let parts = reader.objects_in(quoted);
    reader.rest(&without(quoted, &parts), parts.is_empty());
    reader.worded(text, &lower);
    let mut pieces = reader.pieces;
    if pieces.is_empty() && text.contains(MASK) {
        pieces.push(Piece::new(Kind::Secret, "of its shape", "It is masked and was not kept.", text));
    }
    pieces.sort_by_key(|piece| piece.kind.rank());
    let more = pieces.len().saturating_sub(MOST);
    pieces.truncate(MOST);
    Report { pieces, more, known: reader.known }
}

/// What a text says of the attempt: the word before the token, and two centers.
fn known_of(text: &str, lower: &str) -> Circumstances {
    let zoho_header = if lower.contains("zoho-oauthtoken") {
        Some(true)
    } else {
        (lower.contains("authorization: bearer") || lower.contains("authorization\": \"bearer"))
            .then_some(false)
    };
    let (mut asked, mut lives) = (None, None);
    let addresses = text.match_indices("://").filter_map(|(at, _)| {
        let scheme = text.get(..at)?.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
        words(text.get(at - scheme..)?).next()
    });
    for word in addresses.take(200) {
        let Ok(address) = address::read(word) else { continue };
        let Verdict::Known { center, role } = host::judge(address.url.host_str().unwrap_or_default()) else {
            continue;
        };
        match role {
            Role::Accounts if address.url.path().starts_with("/oauth/v2/token") => {
                asked = asked.or(Some(center));
            }
            Role::Accounts => {}
            _ => lives = lives.or(Some(center)),
        }
    }
    let requests =
        ["grant_type=authorization_code", "grant_type=refresh_token"].iter().any(|word| lower.contains(word));
    let elsewhere = asked.zip(lives).filter(|(asked, lives)| asked != lives);
    Circumstances {
        zoho_header,
        secret_sent: requests.then(|| lower.contains("client_secret")),
        elsewhere: elsewhere.map(|(asked, lives)| (asked.name(), lives.name())),
        ..Circumstances::default()
    }
}

struct Reader<'d> {
    draft: &'d Draft,
    /// Whether the text shows that a refresh token was sent.
    refreshing: bool,
    pieces: Vec<Piece>,
    known: Circumstances,
    /// In how many texts inside of JSON the reader is.
    depth: usize,
}

/// How deep JSON may stand as a text inside of JSON.
const DEEPEST: usize = 4;

/// Whether a text shows that a refresh token was sent.
fn refreshes(lower: &str) -> bool {
    ["grant_type=refresh_token", "refreshing", "refresh failed", "token refresh"]
        .iter()
        .any(|word| lower.contains(word))
        || lower.contains("grant_type\"")
            && lower.contains("\"refresh_token\"")
            && !lower.contains("authorization_code")
}

impl Reader<'_> {
    /// Keeps a piece, unless the same was found before.
    fn push(&mut self, piece: Piece) {
        let same = |other: &Piece| {
            other.kind == piece.kind
                && other.error == piece.error
                && (other.shown == piece.shown || piece.error.is_some())
        };
        if self.pieces.len() < MOST * 10 && !self.pieces.iter().any(same) {
            self.pieces.push(piece);
        }
    }

    /// Reads the JSON objects of a text and gives their places.
    fn objects_in(&mut self, text: &str) -> Vec<(Range<usize>, Value)> {
        let parts = objects(text);
        for (range, value) in &parts {
            self.object(value, text.get(range.clone()).unwrap_or_default());
        }
        parts
    }

    // ---- JSON -------------------------------------------------------------------------------------------------

    fn object(&mut self, value: &Value, text: &str) {
        let has = |key: &str| value.get(key).is_some_and(|value| !value.is_null());
        if value.get("locations").is_some_and(Value::is_object) {
            self.server_info(text);
        } else if has("token_endpoint") && (has("authorization_endpoint") || has("issuer")) {
            self.metadata(value, text);
        } else if has("access_token")
            || value.get("error").is_some_and(|error| error.as_str().is_some_and(is_token_error))
            || is_throttled(value)
        {
            self.token_answer(text, text);
        } else if let Some(inner) =
            value.get("responseText").and_then(Value::as_str).filter(|inner| inner.contains('{'))
        {
            self.objects_in(inner);
        } else if has("custom_service") || has("api_console") {
            let lines: Vec<String> =
                leaves(value).into_iter().map(|(key, value)| format!("{key}: {value}")).collect();
            self.form(&lines.join("\n"), "its keys are those of this page\u{2019}s JSON export");
        } else if value.get("status").and_then(Value::as_str) == Some("success")
            && value.as_object().is_some_and(|fields| fields.len() == 1)
        {
            self.push(Piece::new(
                Kind::RevokeAnswer,
                "it is {\"status\":\"success\"} and nothing else",
                "Zoho says that the token is revoked.",
                text,
            ));
        } else {
            self.api_answer(value, text);
        }
    }

    fn token_answer(&mut self, body: &str, shown: &str) {
        let step = if self.refreshing { Step::Refresh } else { Step::Exchange };
        let context = Context { step, ..Context::unknown() };
        let answer = token::process(&context, None, &body.replace(MASK, STAND_IN), 0);
        let because = "it has the fields of the token endpoint";
        let TokenAnswer::Granted(grant) = &answer else {
            let mut piece = Piece::new(Kind::TokenError, because, answer.words(), shown);
            // Zoho is not known to use invalid_grant, so the reader of its answers does not know it either.
            let of_others = || body.contains("\"invalid_grant\"").then_some(Error::InvalidGrant);
            piece.error = answer.error().or_else(of_others);
            if piece.error.is_none() && body.contains("\"invalid_scope\"") {
                piece = Piece::of_error(Kind::SignInError, because, Error::ScopePage, shown);
            }
            return self.push(piece);
        };
        let mut piece = Piece::new(Kind::TokenAnswer, because, answer.words(), shown);
        if self.refreshing {
            let words = "It answers a refresh: the refresh token stays the one that was sent.";
            piece = piece.remark(Severity::Note, words);
        } else if let RefreshToken::Absent(_) = grant.refresh_token {
            piece.error = Some(Error::NoRefreshToken);
            piece = piece.remark(Severity::Warning, Error::NoRefreshToken.entry().meaning);
        } else {
            piece = piece.remark(
                Severity::Note,
                "A refresh token is there: the connection does not die after an hour.",
            );
        }
        let mut carry = Draft::default();
        match &grant.api_domain {
            ApiDomain::Known(host) => {
                carry.center = Some(host.center());
                piece = piece.remark(Severity::Note, format!("api_domain says {}.", host.center()));
            }
            other => {
                let words = other.words().unwrap_or_else(|| "There is no api_domain in it.".into());
                piece = piece.remark(Severity::Warning, words);
            }
        }
        if let Some(granted) = &grant.scopes.granted {
            piece = piece.remark(Severity::Note, format!("Granted: {}.", granted.join(", ")));
            carry.scopes = granted.iter().map(ChosenScope::new).collect();
        }
        if let Some(ms) = grant.lifetime_ms {
            piece =
                piece.remark(Severity::Note, format!("The access token lives for {} minutes.", ms / 60_000));
        }
        piece.carry = Some(Box::new(carry));
        self.push(piece);
    }

    fn api_answer(&mut self, value: &Value, text: &str) {
        let leaves = leaves(value);
        let code_keys = ["code", "errorCode", "error_code", "cause", "id", "error"];
        let codes: Vec<&String> = leaves
            .iter()
            .filter(|(key, _)| code_keys.contains(&key.as_str()))
            .map(|(_, value)| value)
            .collect();
        for code in &codes {
            if let Some(error) = Error::named(Step::Call, code) {
                let because = format!("it has the code {}", shortened(code));
                return self.push(Piece::of_error(Kind::ApiError, because, error, text));
            }
        }
        for code in &codes {
            if let Some(entry) = api_error::find(code) {
                let because = format!("{} is a code of {}", entry.code, entry.product);
                let titles: Vec<&str> = entry.sources.iter().map(|source| source.title).collect();
                let known = format!(
                    "What {} means is {}: {}.",
                    entry.code,
                    entry.confidence.word(),
                    titles.join("; ")
                );
                let piece = Piece::of_error(Kind::ApiError, because, entry.error, text);
                return self.push(piece.remark(Severity::Note, known));
            }
        }
        // Some products write the name into the message or the title.
        for (_, said) in &leaves {
            if let Some(error) = words(said).find_map(|word| Error::named(Step::Call, word)) {
                return self.push(Piece::of_error(
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
            matches!(key.as_str(), "status" | "response" | "result")
                && matches!(value.as_str(), "error" | "failure")
        });
        let message = leaves.iter().find(|(key, _)| {
            matches!(key.as_str(), "message" | "errorMessage" | "title" | "error_description")
        });
        let ok = codes.iter().all(|code| matches!(code.as_str(), "0" | "200" | "SUCCESS"));
        match (codes.first(), message) {
            (Some(code), message) if !ok && (says_error || message.is_some()) => {
                let said = message
                    .map(|(_, words)| format!(" It says: {}.", shortened(words).trim_end_matches('.')));
                let verdict = format!(
                    "The code {} is unknown here: no source that we read explains it.{}",
                    shortened(code),
                    said.unwrap_or_default()
                );
                self.push(Piece::new(Kind::ApiError, "it is JSON with a code and a message", verdict, text));
            }
            _ => {
                let keys: Vec<String> =
                    value.as_object().into_iter().flatten().map(|(key, _)| shortened(key)).take(12).collect();
                let verdict = format!("No answer that this page knows. Its fields: {}.", keys.join(", "));
                self.push(Piece::new(Kind::Json, "it is a JSON object", verdict, text));
            }
        }
    }

    /// Reads JSON that stands as a text inside of JSON, as loggers and collections write it; whether there was any.
    fn inside(&mut self, leaves: &[(String, String)]) -> bool {
        let before = self.pieces.len();
        if self.depth < DEEPEST {
            self.depth += 1;
            for (_, inner) in leaves.iter().filter(|(_, inner)| inner.contains("{\"")) {
                self.objects_in(inner);
            }
            self.depth -= 1;
        }
        self.pieces.len() > before
    }

    fn server_info(&mut self, text: &str) {
        let piece = match server_info::compare(text) {
            Ok(comparison) => {
                let severity = if comparison.agrees() { Severity::Note } else { Severity::Warning };
                let verdict = if comparison.agrees() {
                    "It agrees with the table of this page."
                } else {
                    "It differs from the table of this page."
                };
                let piece = Piece::new(Kind::ServerInfo, "it names \u{201c}locations\u{201d}", verdict, text);
                comparison.sentences().into_iter().fold(piece, |piece, words| piece.remark(severity, words))
            }
            Err(why) => Piece::new(Kind::ServerInfo, "it names \u{201c}locations\u{201d}", why, text),
        };
        self.push(piece);
    }

    fn metadata(&mut self, value: &Value, text: &str) {
        let mut piece = Piece::new(
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
            piece = piece.remark(severity, format!("{key} is {}: {words}.", shortened(found)));
        }
        self.push(piece);
    }

    // ---- What is not JSON -------------------------------------------------------------------------------------

    fn rest(&mut self, text: &str, alone: bool) {
        let lower = text.to_ascii_lowercase();
        if form::is_form(text) {
            return self.form(text, "it has lines with the labels of the form");
        }
        if alone {
            // What PowerShell prints, and objects that a narrow terminal has broken.
            if let Pasted::Answer(answer) = paste::find(text, &["access_token", "error"])
                && !answer.body.trim_start().starts_with('<')
            {
                self.token_answer(&answer.body, text);
            } else if text.contains("\"access_token\"") || text.contains("\"error\"") {
                self.push(Piece::new(
                    Kind::Json,
                    "it begins like JSON",
                    "The JSON is broken or was cut. Copy the whole answer, from { to }.",
                    text,
                ));
            }
        }
        self.html(text, &lower);
        if ["curl ", "invoke-restmethod", "invoke-webrequest", "invokeurl"]
            .iter()
            .any(|word| lower.contains(word))
        {
            self.command(text, &lower);
        }
        let mut scopes = Vec::new();
        for word in words(text) {
            // Most words of a log are just words; one look is enough for them.
            if !word.bytes().any(|b| matches!(b, b'.' | b'_' | b'=' | b'%' | b'/'))
                && !word.bytes().all(|b| b.is_ascii_uppercase())
            {
                continue;
            }
            if word.starts_with("access_token=") || word.starts_with("error=") {
                self.pairs(word);
            } else if word.contains("://")
                || word.contains("%3A%2F%2F")
                || word.starts_with("www.")
                || looks_like_host(word)
            {
                self.address(word);
            } else if word.contains('=')
                && (word.contains("access_token=") || word.contains("error=") || word.contains("code="))
            {
                self.pairs(word);
            } else if let Some((kind, error)) = phrase::named(word, self.refreshing) {
                self.push(Piece::of_error(
                    kind,
                    format!("\u{201c}{word}\u{201d} is the name of an error"),
                    error,
                    word,
                ));
            } else if is_client_id(word) {
                let mut piece = Piece::new(
                    Kind::ClientId,
                    "it is 1000. and capital letters and digits",
                    "A client id is no secret. Its secret is another value.",
                    word,
                );
                piece.carry = Some(Box::new(Draft { client_id: word.to_owned(), ..Draft::default() }));
                self.push(piece);
            } else if looks_like_scopes(word) {
                scopes.push(word);
            }
        }
        if !scopes.is_empty() {
            self.scopes(&scopes.join(" "));
        }
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
        if fields.contains_key("access_token")
            || fields.get("error").and_then(Value::as_str).is_some_and(is_token_error)
        {
            let body = Value::Object(fields).to_string();
            self.token_answer(&body, word);
        } else if fields.contains_key("error")
            || fields.contains_key("location")
            || fields.contains_key("accounts-server")
        {
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
        let error = if revoking { Error::UnknownToken } else { Error::Html };
        let because = title.map_or_else(
            || "it has HTML tags".to_owned(),
            |title| format!("it has HTML tags and the title \u{201c}{title}\u{201d}"),
        );
        self.push(Piece::of_error(Kind::Html, because, error, text));
    }

    fn command(&mut self, text: &str, lower: &str) {
        let mut piece = Piece::new(
            Kind::Command,
            "it calls curl, PowerShell or invokeurl",
            "A command that sends a request.",
            text,
        );
        if text.contains(MASK) {
            piece = piece.remark(Severity::Warning, "It has a secret in it, which the terminal\u{2019}s history keeps. The commands of the room Connect ask for secrets at a prompt.");
        }
        if lower.contains("/oauth/v2/token") && !lower.contains("grant_type") {
            piece =
                piece.remark(Severity::Error, "grant_type is missing in the request to the token endpoint.");
        }
        if self.known.zoho_header == Some(false) {
            piece = piece.remark(Severity::MayBe, "The header says Bearer. Zoho\u{2019}s APIs document Zoho-oauthtoken; most accept Bearer too, some do not.");
        }
        if lower.contains("grant_type=authorization_code") && !lower.contains("redirect_uri") {
            piece = piece
                .remark(Severity::Error, "redirect_uri is missing: it must be the same as in the sign-in.");
        }
        self.push(piece);
    }

    fn scopes(&mut self, text: &str) {
        let names = scope::gather(text);
        if names.is_empty() {
            return;
        }
        let findings = lint(&names);
        let count = if names.len() == 1 { "One scope".to_owned() } else { format!("{} scopes", names.len()) };
        let verdict = if findings.is_empty() {
            format!("{count}, in which nothing was found that is wrong.")
        } else {
            format!("{count}; there is something to say of them.")
        };
        let mut piece = Piece::new(Kind::Scopes, "its words are built like scopes", verdict, text);
        for finding in findings.iter().take(MOST) {
            let name = names.get(finding.index).map_or("", String::as_str);
            piece = piece.remark(
                finding.severity,
                format!("{}: {} {}", secret::mask(name).0, finding.found, finding.why),
            );
        }
        piece.carry = Some(Box::new(Draft {
            scopes: names.iter().map(ChosenScope::new).collect(),
            ..Draft::default()
        }));
        self.push(piece);
    }

    fn form(&mut self, text: &str, because: &str) {
        let (draft, rows) = form::check(text, self.draft);
        let wrong = rows.iter().filter(|row| row.differs_at.is_some()).count();
        let verdict = match wrong {
            0 => format!("{} values were read; none differs from what it should be.", rows.len()),
            1 => "One value differs from what it should be.".to_owned(),
            wrong => format!("{wrong} values differ from what they should be."),
        };
        let mut piece = Piece::new(Kind::Form, because, verdict, text);
        piece.rows = rows;
        for finding in crate::service::lint::lint(&draft) {
            piece = piece.remark(
                finding.severity,
                format!("{}: {} {}", finding.field.label(), finding.found, finding.why),
            );
        }
        piece.carry = Some(Box::new(form::mended(draft)));
        self.push(piece);
    }

    // ---- Addresses --------------------------------------------------------------------------------------------

    fn address(&mut self, word: &str) {
        let address = match address::read(word) {
            Ok(address) => address,
            Err(why) => {
                if word.contains("://") && !word.is_ascii() {
                    let because = "it has letters that only look like those of an address";
                    self.push(Piece::new(Kind::ForeignAddress, because, why.words(), word));
                }
                return;
            }
        };
        if let Some((_, query)) = word.split_once("#build?") {
            let read = link::read(query);
            let mut piece = Piece::new(
                Kind::OwnLink,
                "it has #build? in it",
                "A link of this page, with the values of a service.",
                word,
            );
            for remark in &read.remarks {
                piece = piece.remark(Severity::Warning, remark.words());
            }
            piece.carry = Some(Box::new(read.draft));
            return self.push(piece);
        }
        if let Some(flaw) = address.flaws.iter().find(|flaw| flaw.disguises_the_host()) {
            let verdict = format!("It has {}. Do not sign in there.", flaw.words());
            return self.push(Piece::new(Kind::ForeignAddress, "of how it is written", verdict, word));
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
            return self.push(Piece::new(Kind::ForeignAddress, because, verdict, word));
        }
        let to_token = address.url.path().starts_with("/oauth/v2/token");
        if to_token && has(&["grant_type"]) {
            let verdict = "A request to the token endpoint in an address: its parameters belong into the body of a POST. In an \
                           address they are written into logs, and a GET gets a page of HTML.";
            let because = "it leads to the token endpoint with parameters";
            return self.push(Piece::new(Kind::Command, because, verdict, word));
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
            Verdict::General => self.push(Piece::new(
                Kind::ZohoAddress,
                "of its host",
                format!("{host} is Zoho\u{2019}s public site; it names no data center."),
                word,
            )),
            Verdict::Lookalike(_) | Verdict::Foreign => {
                if address.url.path() == CALLBACK_PATH || word.contains("oauth") {
                    let verdict = format!("{host} is not a host of Zoho\u{2019}s.");
                    self.push(Piece::new(Kind::ForeignAddress, "of its host", verdict, word));
                }
            }
        }
    }

    fn known_address(&mut self, word: &str, address: &Address, center: DataCenter, role: &Role) {
        let host = address.url.host_str().unwrap_or_default();
        let mut carry = Draft { center: Some(center), ..Draft::default() };
        let mut piece = if address.url.path() == CALLBACK_PATH || *role == Role::Callback {
            let candidates = center.row().callbacks;
            let exact = candidates.iter().find(|cell| cell.value == word);
            let verdict = match exact {
                Some(cell) => {
                    format!("It is the callback of {center}, to the letter ({}).", cell.confidence.word())
                }
                None => format!(
                    "It is like a callback of {center}, but not to the letter: Zoho compares byte by byte."
                ),
            };
            word.clone_into(&mut carry.redirect_uri);
            let piece = Piece::new(Kind::CallbackUri, "of its path", verdict, word);
            match candidates {
                [] => piece.remark(
                    Severity::Warning,
                    "No source names the callback of this center: read it from the popup.",
                ),
                [_] => piece,
                _ => piece.remark(
                    Severity::MayBe,
                    "Sources disagree for this center: register both, or read it from the popup.",
                ),
            }
        } else {
            let verdict = format!("{host} is {} in {center}.", role.words());
            Piece::new(Kind::ZohoAddress, "of its host", verdict, word)
        };
        for flaw in &address.flaws {
            piece = piece.remark(Severity::Warning, format!("It has {}.", flaw.words()));
        }
        if let Some(chosen) = self.draft.center.filter(|chosen| *chosen != center) {
            piece = piece.remark(Severity::Warning, format!("In Build, {chosen} is chosen."));
        }
        piece.carry = Some(Box::new(carry));
        self.push(piece);
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
            popup::read(word, &against).map(|popup| popup.findings).unwrap_or_default()
        } else {
            word.clone_into(&mut carry.in_form.authorize_url);
            let mut all = crate::service::lint::lint(&carry);
            all.retain(|finding| finding.field == crate::service::Field::AuthorizeUrl);
            all
        };
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        let verdict = match (errors, whole) {
            (0, true) => "An authorization request. No mistake was found in it.".to_owned(),
            (0, false) => "The Authorize URL of a custom service. No mistake was found in it.".to_owned(),
            (1, _) => "One mistake was found in it.".to_owned(),
            (errors, _) => format!("{errors} mistakes were found in it."),
        };
        let mut piece =
            Piece::new(Kind::AuthorizeUrl, "it leads to the authorization endpoint", verdict, word);
        for finding in findings {
            piece = piece.remark(finding.severity, format!("{} {}", finding.found, finding.why));
        }
        let offline = value("access_type").as_deref() == Some("offline");
        self.known.offline = Some(offline);
        self.known.consent = Some(value("prompt").as_deref() == Some("consent"));
        if !offline || self.known.consent == Some(false) {
            piece.error = Some(Error::NoRefreshToken);
        }
        piece.carry = Some(Box::new(carry));
        self.push(piece);
    }

    /// An answer to a sign-in, in a query or a fragment.
    fn answer_in(&mut self, query: &str, address: Option<&Address>, word: &str) {
        let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let mut piece =
            Piece::new(Kind::Callback, "it has the parameters of an answer to a sign-in", "", word);
        if let Some(name) = value("error") {
            piece.error = Error::named(Step::Redirect, name);
            piece.verdict = match piece.error {
                Some(error) => error.entry().meaning.to_owned(),
                None => format!(
                    "Zoho answered with the error \u{201c}{}\u{201d}, which no source we know explains.",
                    shortened(name)
                ),
            };
        } else if value("access_token").is_some() {
            piece.verdict = "A token stands in the address: the sign-in used the implicit grant (response_type=token), which gives no refresh token. Use response_type=code.".into();
        } else {
            piece.verdict = "Zoho accepted, and gave a code. It must be exchanged within a minute or two, once, at the accounts server below.".into();
        }
        // The same judgement as in Connect, which would send the code there.
        let named = callback::Answer::read(query, "").map_or(Ok(None), |answer| answer.named_center());
        let center = named.unwrap_or_else(|refusal| {
            let words = format!("{} Send the code nowhere.", refusal.words());
            piece.remarks.push(Remark::new(Severity::Error, words));
            None
        });
        if let Some(center) = center {
            piece = piece.remark(
                Severity::Note,
                format!(
                    "The account lives in {center}: exchange the code at {}.",
                    center.row().accounts.value
                ),
            );
            if let Some(chosen) = self.draft.center.filter(|chosen| *chosen != center) {
                piece = piece.remark(Severity::Warning, format!("In Build, {chosen} is chosen. Each center has its own client secret, unless the same credentials are switched on for all."));
            }
        }
        let mut seen = BTreeSet::new();
        if let Some((key, _)) = pairs.iter().find(|(key, _)| !seen.insert(key)) {
            piece = piece.remark(
                Severity::Error,
                format!("{} stands there twice: do not believe any of it.", shortened(key)),
            );
        }
        if value("state").is_none() && address.is_some() {
            piece = piece.remark(
                Severity::MayBe,
                "There is no state in it: nobody can tell whose sign-in it answers.",
            );
        }
        piece.carry = center.map(|center| Box::new(Draft { center: Some(center), ..Draft::default() }));
        self.push(piece);
    }

    /// Errors that people know by their wording.
    fn worded(&mut self, text: &str, lower: &str) {
        for (kind, error, words) in phrase::worded(lower) {
            if self.pieces.iter().any(|piece| piece.error == Some(error)) {
                continue;
            }
            // A page of HTML that says what it is about is that, and no riddle any more.
            self.pieces.retain(|piece| piece.kind != Kind::Html);
            let line = lower
                .lines()
                .position(|line| line.contains(words))
                .and_then(|number| text.lines().nth(number));
            let because = format!("it says \u{201c}{words}\u{201d}");
            self.push(Piece::of_error(kind, because, error, line.unwrap_or(text)));
        }
    }
}

fn is_token_error(name: &str) -> bool {
    if name == "invalid_scope" {
        return false;
    }
    name == "invalid_grant" || Error::named(Step::Exchange, name).is_some() || name.starts_with("invalid_")
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

fn is_client_id(word: &str) -> bool {
    word.strip_prefix("1000.").is_some_and(|rest| {
        rest.len() >= 20 && rest.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    })
}

fn looks_like_host(word: &str) -> bool {
    let host = word.split(['/', '?', '#', ':']).next().unwrap_or_default();
    // Every host of the table and everything that looks like one has it in its name.
    let lower = || host.to_ascii_lowercase().contains("zoho");
    host.contains('.') && lower() && !matches!(host::judge(host), Verdict::Foreign) && !word.contains('@')
}

/// Whether a word is one scope or a list of them without blanks: begins with a prefix of the catalogue, or is built like
/// a scope with an operation at its end.
fn looks_like_scopes(word: &str) -> bool {
    let begins = |part: &&str| part.starts_with(|ch: char| ch.is_ascii_alphabetic());
    word.contains('.')
        && word.split([',', '+', ';']).filter(begins).any(|part| {
            let mut pieces = part.split('.');
            let (Some(first), Some(_)) = (pieces.next(), pieces.next()) else { return false };
            let letters =
                part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'_' || b == b'-');
            let operation = part.rsplit('.').next().is_some_and(|last| {
                matches!(last, "ALL" | "READ" | "CREATE" | "UPDATE" | "DELETE" | "WRITE" | "Read" | "Create")
            });
            letters && !first.is_empty() && (operation || catalogue().find(part).is_some())
        })
}
