//! Errors that people know by their wording.

use std::ops::Range;

use facts::error::{Error, Step};
use words::{Text, text};

use crate::{Kind, of_others};

/// What people have seen who have nothing to paste: a label, and words that are read as if they were pasted.
pub const SYMPTOMS: [(Text, &str); 5] = [
    (text!("doctor-symptom-hour"), "It stops working after an hour"),
    (text!("doctor-symptom-redirect"), "Invalid Redirect Uri"),
    (text!("doctor-symptom-client"), "invalid_client"),
    (text!("doctor-symptom-refresh"), "No refresh token"),
    (text!("doctor-symptom-scope"), "Scope does not exist"),
];

/// Words in lower case, all of which must be in one line, and what they say.
const PHRASES: &[(&[&str], Kind, Error)] = &[
    (&["unauthenticated connection"], Kind::ConnectionError, Error::UnauthenticatedConnection),
    (&["connection name was not found"], Kind::ConnectionError, Error::ConnectionNotFound),
    (&["enter a valid client name"], Kind::ConsoleError, Error::ConsoleClientName),
    (&["enter a valid javascript domain"], Kind::ConsoleError, Error::ConsoleJavaScriptDomain),
    (&["enter a valid redirect ur"], Kind::ConsoleError, Error::ConsoleRedirectUri),
    (&["enter a valid homepage ur"], Kind::ConsoleError, Error::ConsoleHomepageUrl),
    (&["blocked by cors policy"], Kind::BrowserError, Error::BrowserBlocked),
    (&["cross-origin request blocked"], Kind::BrowserError, Error::BrowserBlocked),
    (&["due to access control checks"], Kind::BrowserError, Error::BrowserBlocked),
    (&["failed to fetch"], Kind::BrowserError, Error::BrowserBlocked),
    (&["networkerror when attempting to fetch"], Kind::BrowserError, Error::BrowserBlocked),
    (&["axioserror", "network error"], Kind::BrowserError, Error::BrowserBlocked),
    (&["typeerror", "load failed"], Kind::BrowserError, Error::BrowserBlocked),
    (&["invalid redirect uri"], Kind::SignInError, Error::RedirectUriPage),
    (&["redirect uri passed does not match"], Kind::SignInError, Error::RedirectUriPage),
    (&["invalid oauth scope to access"], Kind::ApiError, Error::ScopeMismatch),
    (&["invalid oauth token"], Kind::ApiError, Error::InvalidToken),
    (&["invalid oauth scope"], Kind::SignInError, Error::ScopePage),
    (&["scope does not exist"], Kind::SignInError, Error::ScopePage),
    (&["invalid response type"], Kind::SignInError, Error::ResponseTypePage),
    (&["invalid client secret"], Kind::TokenError, Error::InvalidClientSecret),
    (&["invalid client"], Kind::SignInError, Error::ClientPage),
    (&["too many requests continuously"], Kind::TokenError, Error::Throttled),
    (&["token creation throttle limit reached"], Kind::TokenError, Error::Throttled),
    (&["maximum request limit reached"], Kind::SignInError, Error::RoadblockPage),
    (&["an error occurred", "500 server error"], Kind::SignInError, Error::ServerErrorPage),
    (&["400 not found"], Kind::SignInError, Error::NotFoundPage),
    (&["connection '", "does not exist"], Kind::ConnectionError, Error::ConnectionNotFound),
    // What people say who have no message at all.
    (&["after an hour"], Kind::ConnectionError, Error::NoRefreshToken),
    (&["after one hour"], Kind::ConnectionError, Error::NoRefreshToken),
    (&["after 1 hour"], Kind::ConnectionError, Error::NoRefreshToken),
    (&["no refresh token"], Kind::ConnectionError, Error::NoRefreshToken),
];

/// Words that are in many of the phrases: a text without one of them is not searched for each of its phrases.
const ANCHORS: [&str; 9] = [
    "invalid",
    "enter a valid",
    "hour",
    "connection",
    "fetch",
    "blocked",
    "limit reached",
    "500 server error",
    "400 not found",
];

/// A complaint that the connector is gone names it, calls it something that one selects, and says that it is not there.
const CONNECTOR: &str = "zoho oauth";
const SELECTED: [&str; 5] = ["connector", "connection", "service", "list", "dienst"];
const GONE: [&str; 13] = [
    "no longer",
    "not in",
    "missing",
    "gone",
    "can\u{2019}t find",
    "can't find",
    "cannot find",
    "not find",
    "removed",
    "deprecated",
    "disappeared",
    "there is no",
    "nicht mehr",
];

/// How people say that it took an hour, where the line also has a complaint.
const HOURS: [&str; 10] = [
    "hour later",
    "every hour",
    "each hour",
    "about an hour",
    "about one hour",
    "within an hour",
    "after 60 minutes",
    "60 minutes later",
    "nach einer stunde",
    "jede stunde",
];
/// What people say of a connection that has stopped.
const STOPPED: [&str; 14] = [
    "stop",
    "fail",
    "expire",
    "401",
    "unauthor",
    "invalid",
    "reconnect",
    "disconnect",
    "reauthori",
    " dies",
    " dead",
    "no longer",
    "nicht mehr",
    "abgelaufen",
];

/// What is said of an hour without anything having stopped.
const NO_COMPLAINT: [&str; 5] =
    ["try again", "tried again", "and it worked", "it works again", "works fine again"];

/// Whether the sentence goes on behind these words, as that of a server does ("failed to fetch token from"). A browser says
/// no more, or where it was.
fn goes_on(line: &str, words: &str) -> bool {
    let behind =
        line.split_once(words).map_or("", |(_, behind)| behind).strip_prefix(' ').unwrap_or_default();
    let next: String = behind.chars().take_while(char::is_ascii_alphabetic).collect();
    !next.is_empty() && next != "at"
}

/// How programs say that a response did not have a field that they read from it.
const NOT_THERE: [&str; 8] = [
    "keyerror",
    "undefined index",
    "undefined array key",
    "undefined property",
    "cannot read propert",
    "undefined (reading",
    "key not found",
    "nomethoderror",
];

/// Which field of a token response a program did not find: the token itself, or the refresh token.
pub(crate) fn absent_field(lower: &str) -> Option<(&'static str, Range<usize>)> {
    NOT_THERE.iter().flat_map(|words| lines_with(lower, words)).find_map(|line| {
        let text = lower.get(line.clone())?;
        let field = ["refresh_token", "access_token", "expires_in"].into_iter().find(|f| text.contains(f))?;
        Some((field, line))
    })
}

/// An error that the wording of a text names: with the words that name it, and their line.
pub(crate) struct Worded {
    pub(crate) kind: Kind,
    pub(crate) error: Error,
    pub(crate) words: &'static str,
    pub(crate) line: Range<usize>,
}

/// The errors that the wording of a text names, in the order of the table, each once.
pub(crate) fn worded(lower: &str) -> Vec<Worded> {
    let mut found: Vec<Worded> = Vec::new();
    let absent: Vec<&str> = ANCHORS.into_iter().filter(|anchor| !lower.contains(anchor)).collect();
    for (words, kind, error) in PHRASES {
        let Some((first, more)) = words.split_first() else { continue };
        if absent.iter().any(|anchor| first.contains(anchor)) {
            continue;
        }
        let says = |line: &str| {
            more.iter().all(|word| line.contains(word))
                // Each of these is part of another one, or says something else beside other words.
                && !(*error == Error::ScopePage && line.contains("invalid oauth scope to access"))
                && !(*error == Error::ClientPage && line.contains("invalid client secret"))
                && !(*error == Error::NoRefreshToken && NO_COMPLAINT.iter().any(|word| line.contains(word)))
                && !(*first == "failed to fetch" && goes_on(line, first))
        };
        let line = lines_with(lower, first).find(|line| lower.get(line.clone()).is_some_and(says));
        if let Some(line) = line.filter(|_| !found.iter().any(|known| known.error == *error)) {
            found.push(Worded { kind: *kind, error: *error, words: first, line });
        }
    }
    let has = |line: &Range<usize>, words: &[&str]| {
        lower.get(line.clone()).is_some_and(|line| words.iter().any(|word| line.contains(word)))
    };
    if !found.iter().any(|known| known.error == Error::NoRefreshToken) {
        let stopped = |line: &Range<usize>| has(line, &STOPPED) && !has(line, &NO_COMPLAINT);
        let said = HOURS.iter().find_map(|words| Some((words, lines_with(lower, words).find(stopped)?)));
        let (kind, error) = (Kind::ConnectionError, Error::NoRefreshToken);
        found.extend(said.map(|(words, line)| Worded { kind, error, words, line }));
    }
    let complains = |line: &Range<usize>| has(line, &SELECTED) && has(line, &GONE);
    let gone = lines_with(lower, CONNECTOR).find(complains);
    let (kind, error, words) = (Kind::ConnectionError, Error::ConnectorGone, CONNECTOR);
    found.extend(gone.map(|line| Worded { kind, error, words, line }));
    found
}

/// The lines of a text that have these words, each once. Most texts have none.
pub(crate) fn lines_with(lower: &str, words: &str) -> impl Iterator<Item = Range<usize>> {
    let mut behind = 0;
    std::iter::from_fn(move || {
        let at = behind + lower.get(behind..)?.find(words)?;
        let start = lower.get(..at)?.rfind('\n').map_or(0, |at| at + 1);
        let end = lower.get(at..)?.find('\n').map_or(lower.len(), |length| at + length);
        behind = end;
        Some(start..end)
    })
}

/// The error of this kind that a text names.
pub(crate) fn of_kind(lower: &str, kind: Kind) -> Option<Error> {
    let named = || scan::word::texts(lower).find_map(|word| Error::named(Step::Redirect, word));
    let worded = worded(lower).into_iter().find(|found| found.kind == kind).map(|found| found.error);
    worded.or_else(|| if kind == Kind::SignInError { named() } else { None })
}

/// The error that one word is the name of.
pub(crate) fn named(word: &str, refreshing: bool) -> Option<(Kind, Error)> {
    // Words without an underscore or capitals are words of every language.
    if !word.contains('_') && !word.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    match word {
        "invalid_grant" | "invalid_scope" => of_others(word),
        "invalid_code" if refreshing => Some((Kind::TokenError, Error::InvalidRefreshToken)),
        _ => [
            (Step::Exchange, Kind::TokenError),
            (Step::Redirect, Kind::SignInError),
            (Step::Call, Kind::ApiError),
        ]
        .into_iter()
        .find_map(|(step, kind)| Some((kind, Error::named(step, word)?))),
    }
}
