//! Errors that people know by their wording.

use crate::zoho::error::{Error, Step};

use super::Kind;

/// Words in lower case, all of which must stand in the text, and what they say.
const PHRASES: &[(&[&str], Kind, Error)] = &[
    (&["unauthenticated connection"], Kind::ConnectionError, Error::UnauthenticatedConnection),
    (&["connection name was not found"], Kind::ConnectionError, Error::ConnectionNotFound),
    (&["enter a valid client name"], Kind::ConsoleError, Error::ConsoleClientName),
    (&["enter a valid javascript domain"], Kind::ConsoleError, Error::ConsoleJavaScriptDomain),
    (&["enter a valid redirect ur"], Kind::ConsoleError, Error::ConsoleRedirectUri),
    (&["enter a valid homepage ur"], Kind::ConsoleError, Error::ConsoleHomepageUrl),
    (&["blocked by cors policy"], Kind::BrowserError, Error::BrowserBlocked),
    (&["cross-origin request blocked"], Kind::BrowserError, Error::BrowserBlocked),
    (&["failed to fetch"], Kind::BrowserError, Error::BrowserBlocked),
    (&["networkerror when attempting to fetch"], Kind::BrowserError, Error::BrowserBlocked),
    (&["invalid redirect uri"], Kind::SignInError, Error::RedirectUriPage),
    (&["redirect uri passed does not match"], Kind::SignInError, Error::RedirectUriPage),
    (&["invalid oauth scope"], Kind::SignInError, Error::ScopePage),
    (&["scope does not exist"], Kind::SignInError, Error::ScopePage),
    (&["invalid response type"], Kind::SignInError, Error::ResponseTypePage),
    (&["invalid oauth scope to access"], Kind::ApiError, Error::ScopeMismatch),
    (&["invalid client"], Kind::SignInError, Error::ClientPage),
    // What people say who have no message at all.
    (&["after an hour"], Kind::ConnectionError, Error::NoRefreshToken),
    (&["after one hour"], Kind::ConnectionError, Error::NoRefreshToken),
    (&["after 1 hour"], Kind::ConnectionError, Error::NoRefreshToken),
    (&["every hour"], Kind::ConnectionError, Error::NoRefreshToken),
    (&["no refresh token"], Kind::ConnectionError, Error::NoRefreshToken),
    (&["too many requests continuously"], Kind::TokenError, Error::Throttled),
    (&["zoho oauth", "connector"], Kind::ConnectionError, Error::ConnectorGone),
    (&["zoho oauth", "not in"], Kind::ConnectionError, Error::ConnectorGone),
    (&["zoho oauth", "no longer"], Kind::ConnectionError, Error::ConnectorGone),
    (&["zoho oauth", "missing"], Kind::ConnectionError, Error::ConnectorGone),
    (&["zoho oauth connection"], Kind::ConnectionError, Error::ConnectorGone),
    (&["zoho oauth", "default services"], Kind::ConnectionError, Error::ConnectorGone),
];

/// Names of errors as they stand in logs, with the steps at which Zoho uses them.
const STEPS: [(Step, Kind); 3] =
    [(Step::Exchange, Kind::TokenError), (Step::Redirect, Kind::SignInError), (Step::Call, Kind::ApiError)];

/// The errors that the wording of a text names, in the order of the table, each once.
pub(super) fn worded(lower: &str) -> Vec<(Kind, Error, &'static str)> {
    let mut found: Vec<(Kind, Error, &'static str)> = Vec::new();
    for (words, kind, error) in PHRASES {
        let there = words.iter().all(|word| lower.contains(word));
        // "invalid oauth scope to access this URL" is the API's, with a name of its own.
        let other = *error == Error::ScopePage && lower.contains("invalid oauth scope to access");
        if there && !other && !found.iter().any(|(_, known, _)| known == error) {
            found.push((*kind, *error, words.first().copied().unwrap_or_default()));
        }
    }
    found
}

/// The error that one word is the name of.
pub(super) fn named(word: &str, refreshing: bool) -> Option<(Kind, Error)> {
    // Words without an underscore or capitals are words of every language.
    if !word.contains('_') && !word.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    if word == "invalid_grant" {
        return Some((Kind::TokenError, Error::InvalidGrant));
    }
    if word == "invalid_scope" {
        return Some((Kind::SignInError, Error::ScopePage));
    }
    if refreshing && word == "invalid_code" {
        return Some((Kind::TokenError, Error::InvalidRefreshToken));
    }
    STEPS.iter().find_map(|(step, kind)| Some((*kind, Error::named(*step, word)?)))
}
