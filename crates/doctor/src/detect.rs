//! From a masked text to its pieces: which part of it is what. What a piece means is said in `explain`.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use percent_encoding::percent_decode_str;
use serde_json::Value;
use url::form_urlencoded;
use words::{Message, Text, msg, text};

use facts::DataCenter;
use facts::address::{self};
use facts::error::{Error, Step};
use facts::host::{self, Verdict};
use facts::sign::{LIBRARY, READ_OF, REFRESH_REQUIRED};
use oauth::api_error::{self, ApiError};
use oauth::cause::AttemptFacts;
use oauth::paste;
use scan::finding::Severity::{Check, Warning};
use scan::json::{leaves, objects, without};
use scan::secret::MASK;
use scan::text::{has_any, indexed, lists, part};
use scan::word::{texts, words};
use scan::{http, is_client_id};
use scopes::catalog;
use service::Draft;

use crate::api::{self, Spoken};
use crate::evidence::failing;
use crate::phrase::Worded;
use crate::told::{Called, Told, host_in, hosts};
use crate::urls::{self, Around};
use crate::{
    Detection, Kind, MOST, attempt, attempts, case, config, explain, form, joined, of_others, other, phrase,
    question, stated,
};

pub(crate) const MOST_SCOPES: usize = 100;
/// The notes that say where the API is that a call did not find, and what a code of a product stands for.
const ELSEWHERE: Text = Text::checked("doctor-url-api-elsewhere", &["base", "center", "product"]);
const CODE: Text = Text::checked("doctor-code-source", &["code", "confidence", "titles"]);
/// What the linter says of a redirect URI that is none of Zoho's.
const FOREIGN: Text = Text::checked("popup-foreign", &["url"]);
const OF_LIBRARY: Text = Text::checked("doctor-code-of-library", &["code"]);
const UNKNOWN_JSON: Text = Text::checked("doctor-json-unknown", &["keys"]);
/// Words of a sign-in in the browser.
const OF_PAGE: &str =
    "popup|pop-up|consent|authoriz|authoris|sign in|sign-in|login|create and connect|browser| page";
/// How deep JSON may be nested as a text in JSON.
const DEEPEST: usize = 4;
/// The least width of a terminal that breaks lines.
const NARROWEST: usize = 60;

/// What a masked text holds; with a `kind`, the pieces of that kind in it, or the whole of it read so.
pub(crate) fn read(masked: &str, kind: Option<Kind>, draft: &Draft) -> (Vec<Detection>, AttemptFacts, Told) {
    let text = written_plainly(masked);
    let text = attempts::without_asides(&text, &text.to_ascii_lowercase()).unwrap_or(text);
    let text = attempts::last(&text, &text.to_ascii_lowercase()).unwrap_or(text);
    let mut reader = everything(&text, draft);
    if !reader.told.evidence.asked.is_empty() {
        let older = question::older(masked);
        reader.told.evidence.asked.retain(|asked| !asked.is_in(&older));
    }
    if let Some(kind) = kind {
        reader.detections.retain(|detection| detection.kind == kind);
        if reader.detections.is_empty() {
            reader.forced(kind);
            reader.detections.retain(|detection| detection.kind == kind);
            for detection in &mut reader.detections {
                detection.because = text!("doctor-because-said").into();
            }
        }
    }
    (reader.detections, reader.known, reader.told)
}

fn everything<'t>(text: &'t str, draft: &'t Draft) -> Reader<'t> {
    let lower = text.to_ascii_lowercase();
    indexed(&lower, || all_of(text, &lower, draft))
}

fn all_of<'t>(text: &'t str, lower: &str, draft: &'t Draft) -> Reader<'t> {
    let (known, told) = attempt::told_by(text, lower);
    let mut reader = Reader {
        spoken: Spoken::of(text, lower),
        told,
        draft,
        text,
        grants: attempt::grants(text, lower),
        known,
        detections: Vec::new(),
        depth: 0,
        errors: Vec::new(),
        seen: BTreeSet::new(),
        is_config: false,
        provider: other::alone(lower),
        foreign: other::foreign_api(lower),
        is_app: texts(text).nth(9).is_some()
            && !has_any(lower, "custom service|deluge|zoho crm connection|crm connection|create and connect"),
    };
    if let Some(line) = other::refused_mail(lower) {
        let shown = text.get(line).unwrap_or(text);
        let because = text!("doctor-because-mail");
        reader.push(Detection::of_error(Kind::ConnectionError, because, Error::MailPassword, shown));
    }
    if let Some(provider) = reader.provider
        && let Some(line) = other::refusal(lower)
    {
        let shown = text.get(line).unwrap_or(text);
        // What a page in the browser says, or of scopes, comes before any token request.
        let of_page = "invalid_scope|error 400: |error 401: |error 403: |access blocked|aadsts50011|aadsts50105|aadsts65001";
        let sign_in = has_any(lower, "/authorize?|/oauth2/auth?|/oauth/auth?")
            || has_any(&shown.to_ascii_lowercase(), of_page);
        let kind = if sign_in { Kind::SignInError } else { Kind::TokenError };
        reader.push(explain::other_provider(provider, kind, shown));
    }
    if let Some(key_list) = phrase::list_without_refresh(lower) {
        let (because, shown) =
            (msg!("doctor-because-absent", field = "refresh_token"), text.get(key_list).unwrap_or(text));
        reader.push(Detection::of_error(Kind::ConnectionError, because, Error::NoRefreshToken, shown));
    }
    let settings = reader.told.settings.clone();
    if !settings.is_empty() {
        let home = reader.lives();
        reader.is_config = true;
        reader.push(config::detection(&settings, text, lower, home, draft));
    }
    let parts = reader.objects_in(text);
    let rest = without(text, &parts);
    reader.rest(&rest, parts.is_empty());
    if reader.is_config {
        // What holds the settings is no riddle.
        reader
            .detections
            .retain(|detection| detection.kind != Kind::Json || detection.verdict.text() != UNKNOWN_JSON);
    }
    // Where a text has several errors, each is of its own attempt: what the text tells from the one before it on.
    let mut start = 0;
    for (index, end) in reader.errors.iter().copied().filter(|_| reader.errors.len() > 1) {
        if let Some(detection) = reader.detections.get_mut(index) {
            detection.known = Some(attempt::facts_from_text(part(text, start, end), part(lower, start, end)));
        }
        start = end;
    }
    reader.worded(text, lower);
    // What the accounts server says of a user, as a shell prints it.
    if parts.is_empty()
        && has_any(lower, "/oauth/user/info")
        && let Some(at) = lower.rfind("display_name").filter(|_| lower.contains("zuid"))
    {
        let start = lower.get(..at).and_then(|before| before.find("first_name")).unwrap_or(at);
        let shown = text.get(start..).unwrap_or(text);
        reader.push(Detection::new(Kind::Json, text!("doctor-because-object"), text!("doctor-works"), shown));
    }
    // A token without a refresh token, or a sign-in that asks for none, explains no response.
    let explains =
        |it: &Detection| it.error.is_some() && !matches!(it.kind, Kind::TokenResponse | Kind::AuthorizeUrl);
    let explained = |reader: &Reader<'_>| reader.detections.iter().any(explains);
    if let Some((field, line)) = phrase::absent_field(lower).filter(|_| !explained(&reader)) {
        let (because, shown) = (msg!("doctor-because-absent", field), text.get(line).unwrap_or(text));
        reader.push(if field == "refresh_token" {
            Detection::of_error(Kind::ConnectionError, because, Error::NoRefreshToken, shown)
        } else {
            Detection::new(Kind::TokenError, because, msg!("doctor-absent", field), shown)
        });
    }
    if reader.detections.iter().any(|it| it.error == Some(Error::OtherProvider)) && reader.provider.is_some()
    {
        // No product of Zoho's has said it.
        let by_other = Some(Error::OtherProvider);
        reader.detections.retain(|it| it.kind != Kind::ApiError || it.error == by_other);
    }
    // Codes in a sentence.
    if !explained(&reader) {
        let found = api::codes_in_words(text, lower, &reader.spoken).take(MOST);
        let found: Vec<Detection> = found
            .map(|(error, said)| {
                let at = text.find(said).unwrap_or_default();
                api::explained(error, said, reader.product(at), reader.spoken.status(at))
            })
            .collect();
        for detection in found {
            reader.push(detection);
        }
    }
    // A call with another word than Zoho-oauthtoken whose response is nothing but its status.
    if reader.known.zoho_header == Some(false) && !explained(&reader) && http::statuses(lower).contains(&401)
    {
        let because = text!("doctor-because-bearer");
        reader.push(Detection::of_error(Kind::ApiError, because, Error::AuthenticationFailure, text));
    }
    // A call of the API that ended with authtokens, whatever it answered.
    if !explained(&reader) && has_any(lower, "/private/xml/|/private/json/|/apiauthtoken/") {
        let because = text!("doctor-because-named-in-text");
        reader.push(Detection::of_error(Kind::ApiError, because, Error::OldApi, text));
    }
    // Nothing but a status: it says what HTTP means by it. A body that says something says more.
    let answered = reader.detections.iter().any(|it| it.kind == Kind::ApiError);
    // A status beside the URL of somebody else is of that one.
    if !explained(&reader) && !answered && reader.told.calls.is_empty() {
        let line = other::refused_call(lower, reader.provider.is_some());
        let line = line.map(|line| text.get(line).unwrap_or(text));
        reader.push(line.and_then(|shown| {
            let host = || Some(explain::foreign_api(reader.foreign.as_deref()?, shown));
            let of = |provider| explain::other_provider(provider, Kind::ApiError, shown);
            reader.provider.map(of).or_else(host)
        }));
    }
    if !explained(&reader) && !answered {
        let called = reader.told.failed();
        let found = api::by_status(text, lower, &reader.spoken, called);
        if found.is_some() {
            reader.detections.retain(|detection| detection.kind != Kind::Json);
        }
        reader.push(found);
    }
    if !explained(&reader) {
        reader.push(question::state_differs(text, lower));
    }
    if explained(&reader) {
        reader.detections.retain(|it| it.verdict.text() != OF_LIBRARY);
    }
    reader.beside(lower);
    reader.precise(lower);
    // "Does it end after an hour?" tells of no end.
    let hour = |it: &Detection| {
        it.kind == Kind::ConnectionError && it.error == Some(Error::NoRefreshToken) && it.shown.ends_with('?')
    };
    let open = |it: &Detection| it.kind.rank() > 2 || hour(it);
    // What is asked beside a success is answered, too.
    let fine = |it: &Detection| it.kind == Kind::TokenResponse && it.error.is_none();
    if reader.detections.iter().all(|it| open(it) || fine(it)) {
        // A client may be registered elsewhere.
        let place = || {
            let mut places = reader.told.places.iter();
            places.find(|place| place.role != case::Role::Console).map(|place| place.center)
        };
        let of_page = |role: &host::Role| matches!(role, host::Role::Crm | host::Role::App(_));
        let center = stated::named_alone(text, lower)
            .or_else(|| named_by(text, lower, of_page))
            .or_else(place)
            .or_else(|| stated::city(lower))
            .or_else(|| named_by(text, lower, |role| *role == host::Role::Accounts));
        // The names in an object ask nothing.
        let calls = reader.told.calls.as_slice();
        if let Some(answer) = question::answered(text, &without(lower, &parts), center, calls) {
            // A host that a question names is nothing to register.
            let named = question::is_of_callbacks(&answer);
            let bare = |it: &Detection| it.kind == Kind::RedirectUri && (named || !it.shown.contains("://"));
            reader.detections.retain(|it| it.error.is_none() && !bare(it));
            reader.push(answer);
        }
    }
    // A failure that nothing explains is none the less one.
    let calm = |it: &Detection| {
        let warned = it.notes.iter().any(|(severity, _)| *severity <= Warning);
        let value = it.kind == Kind::Redirect || case::is_value(it);
        it.error.is_none() && it.kind != Kind::Question && value && !warned
    };
    let line = failing(&reader.told.evidence.said).map(str::to_owned);
    // What a sign-in does not ask for is no failure yet.
    let asks = |it: &Detection| it.kind == Kind::AuthorizeUrl && line.is_some();
    if reader.detections.iter().all(|it| calm(it) || asks(it)) {
        reader.push(question::undetermined(text, lower, line.as_deref()));
    }
    if reader.detections.is_empty() && text.contains(MASK) {
        let because = text!("doctor-because-shape");
        reader.detections.push(Detection::new(Kind::Secret, because, text!("doctor-secret-hidden"), text));
    }
    reader
}

/// What pages, escaped JSON and programs against viruses write: the sign of it, the writing, and what it stands for.
const PLAIN: [(&str, &str, &str); 7] = [
    ("&quot;", "&quot;", "\""),
    ("&amp;", "&amp;", "&"),
    ("\u{a0}", "\u{a0}", " "),
    (":\\/\\/", "\\/", "/"),
    ("hxxp", "hxxp", "http"),
    ("[.]", "[.]", "."),
    ("https ://", "https ://", "https://"),
];

/// The text as the program wrote it, without what pages, word processors, languages and terminals make of it.
fn written_plainly(masked: &str) -> String {
    let mut text = Cow::Borrowed(masked.trim_start_matches('\u{feff}'));
    // A page of HTML writes quotes and ampersands as entities, JSON that was cut has slashes escaped.
    for (sign, written, plain) in PLAIN {
        if text.contains(sign) {
            text = Cow::Owned(text.replace(written, plain));
        }
    }
    let text = unwrapped(&text).map_or(text, Cow::Owned);
    let text = of_maps(&text).map_or(text, Cow::Owned);
    let text = unquoted(&text);
    let text = unbroken(&joined::joined(&text).map_or(text, Cow::Owned));
    // Word processors and chats put smart quotes in place of straight ones, Python writes its own.
    let smart = ['\u{201c}', '\u{201d}'];
    if (text.contains(smart) || text.contains("{'")) && objects(&text).is_empty() {
        let straight = text.replace(smart, "\"");
        let json = [("'", "\""), (": None", ": null"), (": True", ": true"), (": False", ": false")]
            .iter()
            .fold(straight.clone(), |json, (python, plain)| json.replace(python, plain));
        let plain = [straight, json].into_iter().find(|plain| !objects(plain).is_empty());
        return plain.unwrap_or(text);
    }
    text
}

/// A text with the maps as JSON that programs print: `{access_token=…, expires_in=3600}`, `{"access_token"=>"…"}`.
fn of_maps(text: &str) -> Option<String> {
    if text.contains("\"access_token\"=>") || text.contains("\"access_token\" =>") {
        return Some(text.replace("\" => ", "\": ").replace("\"=>", "\":").replace(": nil", ": null"));
    }
    let start = text.find("{access_token=").or_else(|| {
        let at = text.find(", access_token=")?;
        part(text, 0, at).rfind('{')
    })?;
    let end = start + text.get(start..)?.find('}')?;
    let pairs = text.get(start + 1..end)?.split(", ").map(|pair| {
        let (name, value) = pair.split_once('=')?;
        let plain = name.chars().all(|ch| ch.is_ascii_alphanumeric() || ch == '_');
        plain.then(|| format!("\"{name}\":\"{}\"", value.replace(['"', '\\'], "")))
    });
    let pairs: Vec<String> = pairs.collect::<Option<_>>()?;
    Some(format!("{}{{{}}}{}", text.get(..start)?, pairs.join(","), text.get(end + 1..)?))
}

/// The lines that are a text in JSON, where most of the JSON is that text: what a ticket system exports.
pub(crate) fn unwrapped(text: &str) -> Option<String> {
    const SHORT: usize = 20_000;
    let lines = text.contains("\\n");
    let named = text.len() < SHORT && has_any(text, "\"body\"|\"description\"|\"content\"|\"text\"");
    if !text.trim_start().starts_with(['{', '[']) || !(lines || named) {
        return None;
    }
    let value: Value = serde_json::from_str(text).ok()?;
    // One line is a text where its name says so, and nothing says that it is a response.
    let field = |name: &str| value.get(name).and_then(Value::as_str);
    let body = ["body", "description", "content", "text"].into_iter().find_map(field);
    let response = ["error", "errors", "code", "errorCode", "status", "message", "data", "grant_type"];
    let body =
        body.filter(|body| body.contains(' ') && !response.iter().any(|name| value.get(*name).is_some()));
    if let Some(body) = body.filter(|body| named && body.len() * 2 > text.len()) {
        return Some(body.to_owned());
    }
    let longest = leaves(&value).into_iter().map(|(_, leaf)| leaf).max_by_key(|leaf| leaf.len())?;
    let most = longest.len() * 2 > text.len() && longest.contains('\n');
    most.then(|| longest.into_owned())
}

/// The text without the signs in front of its lines that a mail puts there, and a program that shows what it sends.
fn unquoted(text: &str) -> Cow<'_, str> {
    if !text.lines().any(|line| line.starts_with(['>', '<']) && !line.starts_with("<!")) {
        return Cow::Borrowed(text);
    }
    let bare = |line: &str| -> usize {
        let rest = line.trim_start_matches(['>', ' ']);
        let rest = if line.starts_with('>') { rest } else { line.strip_prefix("< ").unwrap_or(line) };
        line.len() - rest.len()
    };
    text.split_inclusive('\n').map(|line| scan::text::rest(line, bare(line))).collect::<String>().into()
}

/// The text with the URLs whole again that a terminal broke at its edge.
fn unbroken(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    // How wide the first line was of those that are being put together.
    let mut edge = None;
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let bare = line.trim_end_matches(['\n', '\r']);
        // Only a URL can go on in the next line, and lines shorter than any terminal were broken by nobody.
        let goes_on = bare.len() >= NARROWEST && (edge.is_some() || bare.contains("://")) && {
            let width = bare.chars().count();
            let word = bare.rsplit(char::is_whitespace).next().unwrap_or_default();
            let inside = if let Some(edge) = edge {
                edge == width
            } else {
                let url = word.split_once("://").map_or("", |(_, url)| url);
                width >= NARROWEST && url.contains(['?', '&', '='])
            };
            let follows = |next: &&str| {
                let next = next.trim_end();
                let one_word = !next.is_empty() && !next.contains(char::is_whitespace);
                // The status of the response.
                let status = next.len() == 3 && next.bytes().all(|b| b.is_ascii_digit());
                // The body of the response, or the next setting: `NAME=value`.
                let body = next.starts_with(['{', '[', '}', '<']);
                let name = next.split_once('=').map_or("", |(name, _)| name);
                let setting = name.len() > 2
                    && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
                one_word
                    && !status
                    && !body
                    && !setting
                    && !next.contains("://")
                    && next.chars().count() <= width
            };
            inside && lines.peek().is_some_and(follows)
        };
        joined.push_str(if goes_on { bare } else { line });
        edge = goes_on.then(|| edge.unwrap_or_else(|| bare.chars().count()));
    }
    joined
}

/// The data center of all hosts of these roles that a text names.
fn named_by(text: &str, lower: &str, fits: impl Fn(&host::Role) -> bool) -> Option<DataCenter> {
    let center = |(_, name): (usize, &str)| {
        let (center, role) = host::known(name)?;
        fits(&role).then_some(center)
    };
    let mut named = hosts(text, lower).take(MOST).filter_map(center);
    let first = named.next()?;
    named.all(|center| center == first).then_some(first)
}

struct Reader<'t> {
    draft: &'t Draft,
    /// The whole text.
    text: &'t str,
    /// Where the text says what was sent.
    grants: Vec<(usize, bool)>,
    /// What the text tells of the attempt.
    known: AttemptFacts,
    told: Told,
    /// The products and the statuses in the text.
    spoken: Spoken,
    detections: Vec<Detection>,
    /// In how many texts inside of JSON the reader is.
    depth: usize,
    /// The first piece of each response that is an error, and where in the text the response ends.
    errors: Vec<(usize, usize)>,
    /// The URLs inside of JSON that were read: a log repeats them.
    seen: BTreeSet<String>,
    /// Whether the text has the settings of another program.
    is_config: bool,
    /// Whose errors those of the text are, where they are none of Zoho's.
    provider: Option<&'static str>,
    /// The host of an API that is none of Zoho's, where nothing else is called.
    foreign: Option<String>,
    /// Whether a program of the person's own signs in, and no connection of Zoho's.
    is_app: bool,
}

impl Reader<'_> {
    /// Keeps a piece, unless the same was found before.
    fn push(&mut self, found: impl Into<Option<Detection>>) {
        let Some(detection) = found.into() else { return };
        // The same error twice is one error; two responses or two URLs are two, whatever they have in common.
        let several = matches!(detection.kind, Kind::AuthorizeUrl | Kind::Redirect | Kind::TokenResponse);
        let same = |other: &Detection| {
            other.kind == detection.kind
                && other.error == detection.error
                && (other.shown == detection.shown
                    || detection.error.is_some() && !several
                    // A log in JSON has thousands of these.
                    || detection.kind == Kind::Json && other.verdict == detection.verdict)
        };
        if self.detections.len() < MOST * 10 && !self.detections.iter().any(same) {
            self.detections.push(detection);
        }
    }

    /// Where the account is, or else the client.
    fn lives(&self) -> Option<DataCenter> {
        let console = || {
            let of_console = |place: &&crate::case::Place| place.role == crate::case::Role::Console;
            self.told.places.iter().find(of_console).map(|place| place.center)
        };
        self.known.home.or_else(console)
    }

    /// Whether what is at this place responds to a refresh: by the request before it, else by the only one there is.
    fn refreshing(&self, at: usize) -> bool {
        let behind = self.grants.partition_point(|(place, _)| *place < at);
        self.grants.get(behind.saturating_sub(1)).is_some_and(|(_, refresh)| *refresh)
    }

    /// Reads the JSON objects of a text and gives their places.
    fn objects_in(&mut self, text: &str) -> Vec<(Range<usize>, Value)> {
        let parts = objects(text);
        for (range, value) in &parts {
            // A text inside of JSON has no place of its own among the requests.
            let at = if self.depth == 0 { range.start } else { usize::MAX };
            let before = self.detections.len();
            self.object(value, text.get(range.clone()).unwrap_or_default(), at);
            // A token without a refresh token is no end: the calls with it come after it.
            let errs = self
                .detections
                .iter()
                .skip(before)
                .any(|detection| detection.error.is_some() && detection.kind != Kind::TokenResponse);
            if self.depth == 0 && errs {
                self.errors.push((before, range.end));
            }
        }
        parts
    }

    /// Reads the whole text as `kind`, because a person says that it is.
    fn forced(&mut self, kind: Kind) {
        let (text, lower, draft) = (self.text.trim(), self.text.to_ascii_lowercase(), self.draft);
        let because = text!("doctor-because-said");
        let json = serde_json::from_str::<Value>(text);
        let value = json.as_ref().unwrap_or(&Value::Null);
        let query = text.split_once(['?', '#']).map_or(text, |(_, query)| query);
        let of_error = |error| Detection::of_error(kind, because, error, text);
        let says = |verdict: Message| Some(Detection::new(kind, because, verdict, text));
        let found = match kind {
            Kind::TokenResponse | Kind::TokenError => return self.token_response(text, text, usize::MAX),
            Kind::ApiError => return self.api_response(value, text, usize::MAX),
            Kind::ZohoUrl | Kind::ForeignUrl => return self.url(text),
            Kind::RevocationResponse => Some(explain::revocation(text)),
            Kind::ConnectionError | Kind::ConsoleError | Kind::SignInError | Kind::BrowserError => {
                phrase::of_kind(&lower, kind).map(of_error)
            }
            Kind::Html => Some(of_error(Error::Html)),
            Kind::AuthorizeUrl => address::read(text)
                .ok()
                .map(|address| explain::authorize_url(text, &address, draft, (false, false))),
            Kind::Redirect => {
                let keys = "code=|error=|access_token=|state=|location=|accounts-server=";
                let in_url = address::read(text).is_ok();
                has_any(query, keys).then(|| explain::redirect(query, in_url, text, draft))
            }
            Kind::RedirectUri => Some(explain::redirect_uri(text, draft, None)),
            Kind::Form => Some(form::detection(text, because, true, draft)),
            Kind::Config => {
                let settings = config::settings(text, &lower);
                let home = self.known.home;
                (!settings.is_empty()).then(|| config::detection(&settings, text, &lower, home, draft))
            }
            Kind::OwnLink => text.contains("#build?").then(|| explain::own_link(query, text)),
            Kind::Scopes => explain::scopes(text),
            Kind::ClientId => {
                let named = attempt::carried(text, &lower).map(|carried| carried.client_id);
                let id = named.filter(|id| !id.is_empty()).unwrap_or_else(|| text.to_owned());
                is_client_id(&id).then(|| explain::client_id(&id))
            }
            Kind::Command => {
                has_any(&lower, "http|grant_type|curl").then(|| explain::command(text, &lower, &self.known))
            }
            Kind::ServerInfo => value.get("locations").map(|_| explain::server_info(text)),
            Kind::Metadata => value.get("token_endpoint").map(|_| explain::metadata(value, text)),
            Kind::Json => says(match json.as_ref() {
                Ok(value) => msg!("doctor-json-fields", keys = explain::keys(value)),
                Err(why) => msg!("doctor-json-broken", why = why.to_string()),
            }),
            Kind::Question => question::answered(text, &lower, None, &self.told.calls),
            Kind::Secret if text.contains(MASK) => says(text!("doctor-secret-hidden").into()),
            Kind::Secret => says(text!("doctor-secret-none").into()),
        };
        self.detections.extend(found);
    }

    fn object(&mut self, value: &Value, text: &str, at: usize) {
        let has = |key: &str| value.get(key).is_some_and(|value| !value.is_null());
        let text_of = |key: &str| value.get(key).and_then(Value::as_str);
        let inner = text_of("responseText").filter(|inner| inner.contains('{'));
        if value.get("locations").is_some_and(Value::is_object) {
            self.push(explain::server_info(text));
        } else if has("token_endpoint") && (has("authorization_endpoint") || has("issuer")) {
            self.push(explain::metadata(value, text));
        } else if text_of("access_token") == Some("") && value.get("error").is_none() {
            // What a program stores where it has nothing; the evidence reads it.
        } else if has("access_token") || is_token_error(value) || is_throttled(value) {
            self.token_response(text, text, at);
        } else if let Some(inner) = inner {
            self.objects_in(inner);
        } else if has("custom_service") || has("api_console") {
            let lines: Vec<String> =
                leaves(value).into_iter().map(|(key, value)| format!("{key}: {value}")).collect();
            let because = text!("doctor-because-export");
            self.push(form::detection(&lines.join("\n"), because, true, self.draft));
        } else if text_of("status") == Some("success") && value.as_object().is_some_and(|all| all.len() == 1)
        {
            let because = text!("doctor-because-success");
            self.push(Detection::new(Kind::RevocationResponse, because, text!("doctor-revoked"), text));
        } else if let Some(inner) = inner_token_error(value, 0) {
            // As libraries put the response into an error of their own.
            self.token_response(&inner.to_string(), text, at);
            self.urls_in(&leaves(value));
        } else {
            self.api_response(value, text, at);
        }
    }

    fn token_response(&mut self, body: &str, shown: &str, at: usize) {
        // A token of the client itself comes without a refresh token, as the response to a refresh does.
        let of_client = self.told.evidence.scopes.is_of_client(self.text);
        let refreshing = self.refreshing(at) || of_client;
        let mut found = explain::token_response(body, shown, refreshing, &self.known);
        if of_client && found.kind == Kind::TokenResponse {
            let says = text!("doctor-granted-client");
            found.notes.retain(|(_, note)| note.text() != text!("doctor-refresh-response"));
            found.notes.insert(0, (scan::finding::Severity::Note, says.into()));
            found.verdict = says.into();
        }
        // The URL in front says more than a name that two providers have.
        let whole = self.provider.filter(|_| found.error != Some(Error::OtherProvider));
        if found.kind != Kind::TokenResponse
            && let Some(provider) = other::provider_before(self.text, at).or(whole)
        {
            found = explain::other_provider(provider, found.kind, shown);
        } else if found.error == Some(Error::InvalidGrant)
            && let Some(host) = other::token_host(&self.text.to_ascii_lowercase())
        {
            found = explain::of_another(&host, found.kind, shown);
        }
        self.push(found);
    }

    /// Whether the API of a product was called before a place in the text, and answered with a status of success.
    fn answered_well(&self, at: usize) -> bool {
        let calls = &self.told.calls;
        let fine = |status: Option<u16>| status.is_some_and(|status| (200..300).contains(&status));
        self.product(at).is_some() && !calls.is_empty() && calls.iter().all(|call| fine(call.status))
    }

    /// The name of the product that was called before a place in the text.
    fn product(&self, at: usize) -> Option<&'static str> {
        self.spoken.product(at).map(|product| product.name)
    }

    fn api_response(&mut self, value: &Value, text: &str, at: usize) {
        let leaves = leaves(value);
        let product = self.product(at);
        let error = api_error::read(&leaves, product);
        // An API of somebody else.
        let refused = || {
            let status =
                |key: &str| value.get(key).and_then(Value::as_u64).is_some_and(|status| status >= 400);
            let says = |key: &str| value.get(key).is_some_and(|value| !value.is_null());
            ["Status", "status", "statusCode", "StatusCode", "code"].into_iter().any(status)
                || ["error", "errors", "fault", "Fault", "Detail", "exception"].into_iter().any(says)
                || ["status", "code"].into_iter().any(|key| {
                    let name = value.get(key).and_then(Value::as_str).unwrap_or_default();
                    name.len() > 4
                        && name != "SUCCESS"
                        && name.bytes().all(|b| b.is_ascii_uppercase() || b == b'_')
                })
        };
        // Long ones are records.
        let of_resource = || text.len() < 2_000 && other::of_resource(&text.to_ascii_lowercase()).is_some();
        if error.is_some() || refused() || of_resource() {
            let known = error.as_ref().is_some_and(|error| error.response.error.is_some());
            let open = !known && self.told.calls.is_empty();
            let alone = self.provider.filter(|_| open);
            let by_other = other::provider_before(self.text, at).or(alone);
            let foreign = || Some(explain::foreign_api(self.foreign.as_deref().filter(|_| open)?, text));
            let found = by_other.map(|provider| explain::other_provider(provider, Kind::ApiError, text));
            if let Some(found) = found.or_else(foreign) {
                return self.push(found);
            }
        }
        // `SDKException: {"code":"TOKEN_ERROR",…}` is of the library itself.
        let before = part(self.text, 0, at.min(self.text.len())).trim_end();
        let thrown = at < self.text.len() && scan::text::tail(before, 10).eq_ignore_ascii_case("exception:");
        if error.as_ref().is_some_and(|error| error.response.error.is_some()) || !self.inside(&leaves) {
            self.push(match error {
                Some(error) if thrown && error.response.error.is_none() => {
                    let verdict = msg!("doctor-code-of-library", code = error.response.name);
                    Detection::new(Kind::ApiError, text!("doctor-because-code-message"), verdict, text)
                }
                Some(error) => api::explained(error, text, product, self.spoken.status(at)),
                // What the API of a product gave, its own page describes.
                None if explain::has_records(value) && self.answered_well(at) => {
                    Detection::new(Kind::Json, text!("doctor-because-object"), text!("doctor-works"), text)
                }
                None => explain::unknown_json(value, text),
            });
        }
        self.urls_in(&leaves);
    }

    /// Reads JSON that is a text in JSON, as loggers and collections write it; whether there was any.
    fn inside(&mut self, leaves: &[(&str, Cow<'_, str>)]) -> bool {
        let before = self.detections.len();
        if self.depth < DEEPEST {
            self.depth += 1;
            for (_, inner) in leaves.iter().filter(|(_, inner)| inner.contains('{')) {
                self.objects_in(inner);
            }
            self.depth -= 1;
        }
        self.detections.len() > before
    }

    /// Reads the URLs of the texts in JSON: of a HAR file, of the configuration of a program.
    fn urls_in(&mut self, leaves: &[(&str, Cow<'_, str>)]) {
        for (_, inner) in leaves.iter().filter(|(_, inner)| inner.contains("://") || inner.contains("zoho")) {
            let found = words(inner).filter(|word| word.is_url || looks_like_host(word.text));
            for word in found.take(MOST) {
                if self.detections.len() < MOST * 10 && self.seen.insert(word.text.to_owned()) {
                    self.url(word.text);
                }
            }
        }
    }

    fn rest(&mut self, text: &str, alone: bool) {
        // What a page says is no field of a response: `error: Invalid Redirect Uri`.
        let says_page = |body: &str| {
            let lower = body.to_ascii_lowercase();
            !lower.contains("access_token")
                && phrase::worded(&lower).iter().any(|it| it.kind == Kind::SignInError)
        };
        let lower = text.to_ascii_lowercase();
        let is_form = !self.is_config && form::is_form(text);
        // The form has the URLs of another provider.
        if is_form && self.provider.is_none() {
            let center = self.lives().or(self.draft.center);
            let draft = Draft { center, ..self.draft.clone() };
            self.push(form::detection(text, text!("doctor-because-labels"), false, &draft));
        }
        // The code of a program that reads a response is none.
        let code =
            has_any(&lower, "access_token: res|access_token: data|access_token: body|access_token: token");
        if alone && !is_form && !code {
            // What PowerShell prints, and objects that a narrow terminal has broken.
            if let Ok((_, body)) = paste::find(text, &["access_token", "error"])
                && !body.trim_start().starts_with('<')
                && !says_page(&body)
            {
                self.token_response(&body, text, usize::MAX);
            } else if phrase::absent_field(&lower).is_none()
                && (text.contains("\"access_token\"") || text.contains("\"error\""))
            {
                let because = text!("doctor-because-like-json");
                self.push(Detection::new(Kind::Json, because, text!("doctor-json-cut"), text));
            }
        }
        let product = self.product(0);
        let in_xml = api::xml(text, &lower).and_then(|leaves| api_error::read(&leaves, product));
        // Errors in XML have titles, too.
        let signs = if in_xml.is_some() { "<html|<!doctype" } else { "<html|<!doctype|<title" };
        if let Some(error) = in_xml {
            self.push(api::explained(error, text, product, self.spoken.status(0)));
        }
        if has_any(&lower, signs) {
            self.push(explain::html(text, &lower, !self.told.calls.is_empty()));
        }
        if explain::is_command(&lower) {
            let whole = self.text.to_ascii_lowercase();
            let mut found = explain::command(text, &lower, &self.known);
            // In JSON it may be named, too.
            let named = whole.contains("grant_type");
            found.notes.retain(|(_, note)| !named || *note != text!("doctor-command-grant-type").into());
            self.push(found);
        }
        // The values of a form are judged with it; the rest of the text is read, too.
        let beside = if is_form { form::without_values(text).into() } else { Cow::Borrowed(text) };
        let mut scopes = Vec::new();
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for word in words(&beside) {
            // Most words of a log are just words; one look is enough for them. A log repeats its URLs.
            let telling = word.is_url
                || word.text.bytes().any(|b| matches!(b, b'.' | b'_' | b'=' | b'%' | b'/'))
                || word.text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
            if telling && seen.insert(word.text.to_owned()) {
                if word.is_url { self.url(word.text) } else { self.word(word.text, &mut scopes) }
            }
            if self.detections.len() >= MOST * 10 {
                break;
            }
        }
        // In a sentence people leave out the product: `users.ALL`.
        let short = |name: &str| {
            name.matches('.').count() == 1 && name.starts_with(|ch: char| ch.is_ascii_lowercase())
        };
        if scopes.iter().any(|name| !short(name)) || texts(text).nth(9).is_some() {
            scopes.retain(|name| !short(name) || catalog().find(name).is_some());
        }
        // The end of a scope that is there whole.
        let of_another = |name: &str| {
            scopes.iter().any(|other| other.len() > name.len() && other.ends_with(&format!(".{name}")))
        };
        let whole: Vec<&str> = scopes.iter().copied().filter(|name| !of_another(name)).collect();
        self.push(explain::scopes(&whole.join(" ")));
    }

    /// One word of what is not JSON; what looks like scopes is gathered.
    fn word<'w>(&mut self, word: &'w str, scopes: &mut Vec<&'w str>) {
        let responds = has_any(word, "access_token=|error=|code=");
        if word.starts_with("access_token=") || word.starts_with("error=") {
            self.pairs(word);
        } else if word.starts_with('/') && responds && word.contains('?') {
            // In the log of a server a URL has no host.
            let query = word.split_once('?').map_or("", |(_, query)| query);
            self.push(explain::redirect(query, false, word, self.draft));
        } else if let Some((key, value)) =
            word.split_once('=').filter(|(key, _)| matches!(*key, "client_id" | "scope" | "redirect_uri"))
        {
            let value = percent_decode_str(value.split('&').next().unwrap_or_default()).decode_utf8_lossy();
            match key {
                "client_id" if is_client_id(&value) => self.push(explain::client_id(&value)),
                // What follows it without a separator of its own may go on with the list.
                "scope" => match value {
                    Cow::Borrowed(value) => scopes.push(value),
                    Cow::Owned(value) => self.push(explain::scopes(&value)),
                },
                "redirect_uri" => self.url(&value),
                _ => {}
            }
        } else if looks_like_scopes(word) {
            scopes.push(word);
        } else if word.contains("%3A%2F%2F")
            || word.starts_with("www.")
            || looks_like_host(word)
            || word.split_once('=').is_some_and(|(_, value)| looks_like_host(value))
        {
            // `url=accounts.zoho.eu`, as programs log it.
            let (key, value) = word.split_once('=').unwrap_or(("", word));
            let named =
                !key.contains(['/', ':', '?', '%']) && (value.starts_with("http") || looks_like_host(value));
            self.url(if named { value } else { word });
        } else if word.contains('=') && responds {
            self.pairs(word);
        } else if let Some((kind, error)) = phrase::named(word, self.refreshing(usize::MAX)) {
            if let Some(provider) = self.provider.filter(|_| kind != Kind::ApiError) {
                self.push(explain::other_provider(provider, kind, word));
                return;
            }
            // Beside the error itself, what a page of documentation names is none.
            let told = |it: &Detection| it.error.is_some() && it.shown.starts_with(['{', '[']);
            if self.detections.iter().any(told) && self.only_read_of(word) {
                return;
            }
            self.push(Detection::of_error(kind, msg!("doctor-because-error-name", name = word), error, word));
        } else if is_client_id(word) {
            self.push(explain::client_id(word));
        } else if api::is_code(word)
            && let Some(error) = ApiError::of_code(word, None, None)
        {
            self.push(api::explained(error, word, None, None));
        }
    }

    /// A body or a query as pairs: `error=invalid_code`, `access_token=…&scope=…`.
    fn pairs(&mut self, word: &str) {
        let query = word.trim_start_matches(['?', '#', '&']);
        let is_query = word.starts_with(['?', '#']);
        let pairs = form_urlencoded::parse(query.as_bytes()).into_owned();
        let fields = Value::Object(pairs.map(|(key, value)| (key, Value::String(value))).collect());
        let has = |key: &str| fields.get(key).is_some();
        if !is_query && (has("access_token") || is_token_error(&fields)) {
            self.token_response(&fields.to_string(), word, usize::MAX);
        } else if is_query || ["error", "location", "accounts-server"].into_iter().any(has) {
            self.push(explain::redirect(query, false, word, self.draft));
        }
    }

    /// Whether the text names a word only in sentences on what somebody has read.
    fn only_read_of(&self, word: &str) -> bool {
        // A log repeats itself, and is nothing that somebody has read.
        let mut lines = self.text.lines().filter(|line| line.contains(word));
        self.text.len() < 20_000
            && lines.all(|line| {
                let sentences = line.split(". ").filter(|sentence| sentence.contains(word));
                sentences.into_iter().all(|sentence| has_any(&sentence.to_ascii_lowercase(), READ_OF))
            })
    }

    fn url(&mut self, word: &str) {
        let elided = self.told.sign_ins.iter().any(|sign_in| {
            sign_in.elided && self.text.get(sign_in.range.clone()).is_some_and(|url| url.contains(word))
        });
        let around = Around { text: self.text, center: self.known.center, elided, is_app: self.is_app };
        self.push(urls::read(word, self.draft, &around));
    }

    /// What the whole text says of one of its pieces.
    fn beside(&mut self, lower: &str) {
        let explained = self.detections.iter().any(|detection| detection.error.is_some());
        if let Some((sign_in, token)) = self.known.two_centers {
            let note = msg!("doctor-two-centers", sign_in = sign_in.name(), token = token.name());
            let urls =
                |detection: &&mut Detection| matches!(detection.kind, Kind::AuthorizeUrl | Kind::ZohoUrl);
            if let Some(detection) = self.detections.iter_mut().find(urls) {
                detection.notes.push((Warning, note));
            }
        }
        if let Some((sign_in, home)) = self.known.sign_in_elsewhere {
            let note = msg!("doctor-sign-in-elsewhere", home = home.name(), sign_in = sign_in.name());
            let sign_in = |detection: &&mut Detection| detection.kind == Kind::AuthorizeUrl;
            if let Some(detection) = self.detections.iter_mut().find(sign_in) {
                detection.notes.push((Warning, note));
            }
        }
        // Where the API is that the call did not find.
        let mut notes = self.detections.iter().flat_map(|detection| &detection.notes);
        if let Some(note) = notes.find(|(_, note)| note.text() == ELSEWHERE).cloned()
            && let Some(detection) = self.detections.iter_mut().find(|it| it.error == Some(Error::WrongUrl))
        {
            detection.notes.push(note);
        }
        // The scope that is missing, by the call that was refused. Some products have one code for that and for a token
        // that they reject.
        // Without an error, somebody asks which one it is.
        let asks = !explained && lower.contains("scope") && self.told.calls.len() == 1;
        let called = self.told.failed().and_then(Called::host).map(str::to_owned);
        let refused = |detection: &&mut Detection| match detection.error {
            // Of the call, and not of what stands beside it.
            None => asks && detection.kind == Kind::ZohoUrl && host_in(&detection.shown) == called.as_deref(),
            Some(Error::ScopeMismatch) => true,
            Some(Error::InvalidToken) => is_ambiguous(detection),
            _ => false,
        };
        if let Some(detection) = self.detections.iter_mut().find(refused)
            && let Some(called @ Called { method, url, .. }) = self.told.failed()
        {
            let needs = scopes::advisor::for_call(*method, url).needs;
            let names: Vec<&str> = needs.iter().map(|need| need.scope.name.as_str()).collect();
            if let Some(confidence) = needs.iter().map(|need| need.confidence).max() {
                let (confidence, scopes) = (confidence.label(), names.join(", "));
                let note = msg!("doctor-scope-needed", confidence, method = called.method_word(), scopes);
                detection.notes.push((Check, note));
            }
        }
    }

    /// Leaves out what is not true of this text: notes for a form of Zoho's, "no error" beside one, parts of other words.
    fn precise(&mut self, lower: &str) {
        const ENDPOINT_NOTE: Text = text!("doctor-authorize-endpoint-note");
        const REQUESTS: [Text; 2] = [
            Text::checked("doctor-authorize-request", &["errors"]),
            Text::checked("doctor-authorize-request-center", &["center", "errors"]),
        ];
        let alone = texts(self.text).nth(1).is_none();
        let of_zoho =
            alone || has_any(lower, "custom service|delugeauth|create and connect|service link name");
        let failed = self.detections.iter().any(|it| it.error.is_some() && it.kind != Kind::AuthorizeUrl)
            || !self.told.evidence.hints.is_empty();
        let foreign = |note: &Message| {
            note.args().iter().any(|arg| matches!(arg, words::Arg::Message(found) if found.text() == FOREIGN))
        };
        for detection in self.detections.iter_mut().filter(|it| it.kind == Kind::AuthorizeUrl) {
            detection.notes.retain(|(_, note)| of_zoho || note.text() != ENDPOINT_NOTE && !foreign(note));
            let clean =
                !detection.notes.iter().any(|(severity, _)| *severity == scan::finding::Severity::Error);
            let warned = detection.notes.iter().any(|(severity, _)| *severity == Warning);
            if (failed || warned) && clean && REQUESTS.contains(&detection.verdict.text()) {
                detection.verdict = text!("doctor-authorize-plain").into();
            }
        }
        // Another provider has rules of its own for its sign-ins and scopes.
        if self.provider.is_some() {
            self.detections.retain(|it| !matches!(it.kind, Kind::AuthorizeUrl | Kind::Scopes));
        }
        // Parts of scopes in a sentence, where scopes are not the matter.
        let of_scopes = |it: &Detection| {
            matches!(it.error, Some(Error::ScopePage | Error::ScopeMismatch | Error::InvalidToken))
        };
        if failed && !self.detections.iter().any(of_scopes) {
            let unnamed = |it: &Detection| {
                it.kind == Kind::Scopes
                    && it.carry.as_ref().is_some_and(|draft| {
                        draft.scopes.iter().all(|scope| {
                            let prefix = scopes::prefix(&scope.name);
                            scope.name.matches('.').count() == 1
                                && prefix.starts_with(|ch: char| ch.is_ascii_lowercase())
                                && facts::product::by_prefix(prefix).is_none()
                        })
                    })
            };
            self.detections.retain(|it| !unnamed(it));
        }
        // A page that a filter of the network made is explained by it.
        if let Some(hint) = self.told.evidence.hints.iter().find(|hint| hint.is_of_a_filter()) {
            for page in self.detections.iter_mut().filter(|it| it.kind == Kind::Html) {
                page.verdict = hint.clue.what.clone();
            }
        }
        // The host in front of a disguised one is a part of it.
        let traps: Vec<String> = self
            .detections
            .iter()
            .filter(|it| it.kind == Kind::ForeignUrl)
            .filter_map(|it| Some(address::read(&it.shown).ok()?.host().to_owned()))
            .collect();
        let head = |it: &Detection| {
            it.kind == Kind::ZohoUrl
                && traps.iter().any(|trap| trap.starts_with(&it.shown) && trap.len() > it.shown.len())
        };
        self.detections.retain(|it| !head(it));
        self.told.places.retain(|place| !traps.iter().any(|trap| trap.starts_with(&place.quote)));
    }

    fn worded(&mut self, text: &str, lower: &str) {
        for Worded { kind, error, words, line } in phrase::worded(lower) {
            let is = |wanted: Error| self.detections.iter().any(|detection| detection.error == Some(wanted));
            let of_others = || lower.get(line.clone()).and_then(other::provider).or(self.provider);
            let of_accounts = matches!(kind, Kind::SignInError | Kind::TokenError);
            if let Some(provider) = of_others().filter(|_| of_accounts) {
                let line = text.get(line).unwrap_or(text);
                self.push(explain::other_provider(provider, kind, line));
                continue;
            }
            let no_mail = error == Error::MailPassword && !lower.contains("zoho");
            // A message of many products, unless it is of a server of Zoho MCP.
            let of_mcp = matches!(error, Error::McpSignIn | Error::McpRegister);
            let no_mcp = of_mcp && !has_any(lower, "mcp|oauth url from metadata");
            // The API that was called refuses the scope, and no page.
            let by_api = error == Error::ScopePage
                && words == "invalid oauth scope"
                && self.told.failed().is_some()
                && self.told.sign_ins.is_empty()
                && !has_any(lower, OF_PAGE)
                && !self.told.places.iter().any(|place| place.role == crate::case::Role::SignIn);
            let (kind, error) = if by_api { (Kind::ApiError, Error::ScopeMismatch) } else { (kind, error) };
            // Only the libraries of Zoho have that store.
            let of_library =
                self.told.speaker.is_some_and(|name| name.starts_with("Zoho SDK")) || has_any(lower, LIBRARY);
            let required = lists(REFRESH_REQUIRED, words) && !of_library;
            let error = if required { Error::NoRefreshToken } else { error };
            // The message of the store says so itself.
            let stored = error == Error::NoRefreshToken && is(Error::NoStoredToken);
            if stored
                || no_mcp
                || no_mail
                || is(error)
                || error == Error::ScopePage && is(Error::ScopeMismatch)
            {
                continue;
            }
            // A page of HTML that says what it is about is that, and no riddle any more.
            if kind == Kind::SignInError {
                self.detections.retain(|detection| detection.kind != Kind::Html);
            }
            let because = msg!("doctor-because-words", words);
            self.push(Detection::of_error(kind, because, error, text.get(line).unwrap_or(text)));
        }
    }
}

/// Whether the code of a piece stands for a token that is rejected as well as for a scope that is missing.
pub(crate) fn is_ambiguous(detection: &Detection) -> bool {
    detection.notes.iter().any(|(_, note)| {
        let of_both = |arg: &words::Arg| api::AMBIGUOUS.iter().any(|code| words::Arg::from(*code) == *arg);
        note.text() == CODE && note.args().first().is_some_and(of_both)
    })
}

/// Whether a piece without a known error speaks of scopes.
pub(crate) fn says_scope(detection: &Detection) -> bool {
    detection.kind == Kind::ApiError && detection.shown.to_ascii_lowercase().contains("scope")
}

/// Whether an object is an error of the token endpoint: `error` with a name, and nothing that only an API has.
fn is_token_error(value: &Value) -> bool {
    let Some(fields) = value.as_object() else { return false };
    let Some(name) = value.get("error").and_then(Value::as_str) else { return false };
    let of_an_api =
        ["code", "errorCode", "message", "details", "data", "cause", "level", "time", "timestamp"]
            .iter()
            .any(|key| fields.contains_key(*key));
    // RFC 6750: an API that was called with a token, not the token endpoint.
    if Error::named(Step::Call, name).is_some() {
        return false;
    }
    let named = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    Error::named(Step::Exchange, name).is_some() || of_others(name).is_some() || named && !of_an_api
}

/// The error of the token endpoint that is somewhere in an object.
fn inner_token_error(value: &Value, depth: usize) -> Option<&Value> {
    let name = value.get("error").and_then(Value::as_str);
    let named = name.is_some_and(|name| {
        name.contains('_') && (Error::named(Step::Exchange, name).is_some() || of_others(name).is_some())
    });
    if named && is_token_error(value) {
        return Some(value);
    }
    let mut inner: Box<dyn Iterator<Item = &Value>> = match value {
        Value::Object(fields) if depth < DEEPEST * 2 => Box::new(fields.values()),
        Value::Array(all) if depth < DEEPEST * 2 => Box::new(all.iter()),
        _ => return None,
    };
    inner.find_map(|value| inner_token_error(value, depth + 1))
}

/// The throttle responds in the language of the account: an error, a description and `status: failure`.
fn is_throttled(value: &Value) -> bool {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    let (Some(error), Some(description)) = (text("error"), text("error_description")) else { return false };
    error == "Access Denied"
        || text("status") == Some("failure") && !error.contains('_')
        || description.contains("too many requests")
}

fn looks_like_host(word: &str) -> bool {
    let host = word.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let lower = host.to_ascii_lowercase();
    host.contains('.')
        // A name with its value is none.
        && !host.contains('=')
        // Every host of the table and everything that looks like one has it in its name.
        && lower.contains("zoho")
        // A package of Zoho's own library, as traces name it, is written the other way round.
        && !lower.starts_with("com.zoho.")
        && !word.contains('@')
        && !word.contains(['{', '}', '$'])
        // A scope and a variable have capitals and underscores; a name in a log may have a dot in it.
        && match host::judge(&lower) {
            Verdict::Foreign => false,
            Verdict::Lookalike(found) => {
                found.imitates && host == lower && !host.contains(['_', ',', '=']) && has_ending(host)
            }
            _ => true,
        }
}

/// Whether a name ends as hosts do: that of a setting (`zoho.accounts`) does not.
fn has_ending(host: &str) -> bool {
    const ENDINGS: &str = "com|net|org|info|biz|app|dev|xyz|top|site|online|shop|live|club|cloud|store|tech|space|website|page|help|support|services|email|work|world";
    let last = host.rsplit('.').next().unwrap_or_default();
    last.len() == 2 || lists(ENDINGS, last) || last.starts_with("xn--")
}

/// Whether a word is one scope or a list of them without spaces: begins with a prefix of the catalog, or is built like
/// a scope with an operation at its end.
fn looks_like_scopes(word: &str) -> bool {
    let verbs = ["ALL", "READ", "CREATE", "UPDATE", "DELETE", "WRITE"];
    let is_scope = |part: &str| {
        let letters = part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
        let operation = |last: &str| verbs.iter().any(|verb| last.eq_ignore_ascii_case(verb));
        letters
            && (part
                .rsplit_once('.')
                .is_some_and(|(_, last)| operation(last) || catalog().find(part).is_some()))
    };
    let begins = |part: &&str| part.starts_with(|ch: char| ch.is_ascii_alphabetic());
    word.contains('.')
        && !word.contains(['/', ':', '?', '='])
        && word.split([',', '+', ';']).filter(begins).take(MOST_SCOPES).any(is_scope)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_throttle_is_known_in_each_wording() {
        for body in [
            r#"{"error_description":"Token creation throttle limit reached. Try later.","error":"Access Denied"}"#,
            r#"{"error_description":"You have made too many requests continuously.","error":"Access Denied"}"#,
            r#"{"error_description":"Zu viele Anfragen","error":"Zugriff verweigert","status":"failure"}"#,
        ] {
            assert!(is_throttled(&serde_json::from_str(body).unwrap()), "{body}");
        }
        assert!(!is_throttled(&serde_json::json!({ "error": "Access Denied" })));
    }
}
