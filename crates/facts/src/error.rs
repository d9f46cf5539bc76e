//! What Zoho says when something is wrong: each error with its likely causes, the check that proves each, and the fix; and
//! the codes with which the products' APIs refuse a request.
//!
//! The rows are in `data/errors.toml`; the order of the causes is the order of likelihood when nothing is known of the
//! attempt. Reads no response and knows no request. A code or name that no source explains is not here, and is said to be
//! unknown.

use scan::text::has_any;
use words::Text;

use crate::{Confidence, Source};

include!(concat!(env!("OUT_DIR"), "/error.rs"));

/// All errors.
pub static TABLE: &[Entry] = &ROWS;

/// Where in the protocol an error appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// `error=` in the URL with which Zoho sends the browser back.
    Redirect,
    /// The response of the token endpoint to a code.
    Exchange,
    /// The response of the token endpoint to a refresh token.
    Refresh,
    /// The response of the revocation endpoint.
    Revoke,
    /// The response of an API to a token.
    Call,
}

impl Error {
    /// Its entry.
    pub fn entry(self) -> &'static Entry {
        ROWS.get(self as usize).unwrap_or(&ROWS[0])
    }

    /// The error that `name` (as in the response) is at `step`; `None` for a name that no source explains.
    pub fn named(step: Step, name: &str) -> Option<Self> {
        let entry = TABLE.iter().find(|entry| entry.steps.contains(&step) && entry.names.contains(&name));
        entry.map(|entry| entry.error)
    }
}

/// A possible cause of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `Cell`, or as the name says")]
pub struct Cause {
    /// What kind it is, so that what is known of the attempt can speak for it or against it.
    pub kind: CauseKind,
    pub what: Text,
    /// How to find out whether it is.
    pub check: Text,
    /// What to do then.
    pub fix: Text,
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

/// One error of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `Cell`, or as the name says")]
pub struct Entry {
    pub error: Error,
    pub id: &'static str,
    /// What a person sees of it, as far as it is known.
    pub shown: Text,
    pub meaning: Text,
    /// The steps at which a response can have it under one of its `names`.
    pub steps: &'static [Step],
    /// How responses name it.
    pub names: &'static [&'static str],
    /// How far `shown` and `meaning` can be trusted.
    pub confidence: Confidence,
    pub sources: &'static [Source],
    /// Its causes, likeliest first.
    pub causes: &'static [Cause],
}

/// Words by which people know an error. They are in lower case, and bars part alternatives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Which error it is.
    pub error: Error,
    /// What kind of text it is, by the name that the reader of texts gives it.
    pub kind: &'static str,
    /// What one line says, all of it.
    pub says: &'static [&'static str],
    /// What the line does not say.
    pub unless: &'static str,
}

/// Words of an API's message by which an error is known whose code is in no table. They are in lower case, and bars part
/// alternatives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageWords {
    /// Which error it is.
    pub error: Error,
    /// What the message says.
    pub says: &'static str,
    /// What the message does not say.
    pub unless: &'static str,
}

/// Codes with which a product's API refuses a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `Cell`, or as the name says")]
pub struct Code {
    /// The products that have them; the first where it is not known which was called.
    pub products: &'static [&'static str],
    pub codes: &'static [&'static str],
    /// What the product means by them, where the error alone does not say.
    pub says: Option<Text>,
    /// What to do then, where the cause of the error does not say.
    pub fix: Option<Text>,
    /// Words of the message without which another product or another error may be meant.
    pub when: &'static str,
    /// Which error it is.
    pub error: Error,
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

impl Code {
    /// The name of the product that was called, or else of the first that has the code.
    pub fn product(&self, called: Option<&str>) -> &'static str {
        let of_called = self.products.iter().find(|name| called.is_some_and(|called| name.ends_with(called)));
        of_called.or(self.products.first()).copied().unwrap_or_default()
    }
}

/// The entry of a product's code, however its letters are written: of the product that was `called`, where that is known. Each
/// product numbers its errors as it likes; with letters, a code belongs to one.
pub fn find_code(code: &str, called: Option<&str>, message: &str) -> Option<&'static Code> {
    let number = code.bytes().all(|b| b.is_ascii_digit());
    let called = called.filter(|_| number);
    let lower = message.to_ascii_lowercase();
    let mut rows = CODES.iter().filter(|row| {
        row.codes.iter().any(|known| known.eq_ignore_ascii_case(code))
            && called.is_none_or(|called| row.products.iter().any(|name| name.ends_with(called)))
    });
    let says = |row: &&Code| !row.when.is_empty() && has_any(&lower, row.when);
    let told = rows.clone().find(says).or_else(|| rows.clone().find(|row| row.when.is_empty()));
    told.or_else(|| rows.next().filter(|_| called.is_some()))
}

/// The error that an API's message tells of, where no table has its code.
pub fn told_by(message: &str) -> Option<Error> {
    let lower = message.to_ascii_lowercase();
    let told = |row: &&MessageWords| has_any(&lower, row.says) && !has_any(&lower, row.unless);
    MESSAGES.iter().find(told).map(|row| row.error)
}

/// The error that an HTTP status of an API stands for where its body does not say more.
pub fn of_status(status: u16) -> Option<Error> {
    Some(match status {
        401 => Error::InvalidToken,
        403 => Error::Forbidden,
        404 => Error::WrongUrl,
        405 => Error::WrongMethod,
        429 => Error::TooManyCalls,
        500..=504 => Error::ServerError,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Confidence::{Conflicting, Inferred, Official};

    #[test]
    fn names() {
        assert_eq!(Error::named(Step::Exchange, "invalid_code"), Some(Error::InvalidCode));
        assert_eq!(Error::named(Step::Refresh, "invalid_code"), Some(Error::InvalidRefreshToken));
        assert_eq!(Error::named(Step::Redirect, "access_denied"), Some(Error::AccessDenied));
        // Zoho does not document it, but RFC 6749 does.
        assert_eq!(Error::named(Step::Exchange, "invalid_grant"), Some(Error::InvalidGrant));
        assert_eq!(Error::named(Step::Call, "invalid_code"), None);
        // Public code has INVALID_OAUTH and UNAUTHORIZED of Desk, INVALID_TICKET of Mail for a call without a token.
        assert_eq!(Error::named(Step::Call, "INVALID_TICKET"), Some(Error::AuthenticationFailure));
        assert_eq!(Error::named(Step::Call, "INVALID_OAUTH"), Some(Error::InvalidToken));
        for entry in TABLE {
            assert_eq!(entry.error.entry(), entry);
            assert_eq!(entry.steps.is_empty(), entry.names.is_empty(), "{}", entry.id);
            assert!(!entry.causes.is_empty(), "{}", entry.id);
            for (step, name) in
                entry.steps.iter().flat_map(|step| entry.names.iter().map(move |name| (step, name)))
            {
                assert_eq!(Error::named(*step, name), Some(entry.error), "{step:?} {name}");
            }
        }
    }

    #[test]
    fn how_far_each_error_is_trusted() {
        for (error, expected) in [
            (Error::RedirectUriPage, Official),
            (Error::ClientPage, Official),
            (Error::ScopePage, Official),
            (Error::ResponseTypePage, Official),
            (Error::RoadblockPage, Official),
            (Error::AccessDenied, Official),
            (Error::GeneralError, Inferred),
            (Error::InvalidClient, Official),
            (Error::InvalidClientSecret, Official),
            (Error::InvalidCode, Official),
            (Error::InvalidRefreshToken, Official),
            (Error::InvalidRedirectUri, Official),
            (Error::Throttled, Conflicting),
            (Error::InvalidToken, Official),
            (Error::ScopeMismatch, Official),
            (Error::InvalidGrant, Inferred),
        ] {
            assert_eq!(error.entry().confidence, expected, "{error:?}");
        }
    }

    fn kinds(error: Error) -> Vec<(CauseKind, Confidence)> {
        error.entry().causes.iter().map(|cause| (cause.kind, cause.confidence)).collect()
    }

    #[test]
    fn causes_that_were_corrected() {
        // Zoho's own table: client_id or response_type is missing; the type of client is our guess, and last.
        assert_eq!(
            kinds(Error::ResponseTypePage),
            [
                (CauseKind::WrongRequest, Official),
                (CauseKind::ClientIdWrong, Official),
                (CauseKind::ClientType, Inferred)
            ]
        );
        let first: Vec<CauseKind> = kinds(Error::RedirectUriPage).into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(
            first.first_chunk(),
            Some(&[CauseKind::RedirectOfAnotherCenter, CauseKind::RedirectSpace, CauseKind::RedirectDiffers])
        );
        assert!(kinds(Error::InvalidToken).contains(&(CauseKind::TokenReplaced, Official)));
        for error in [Error::InvalidClient, Error::InvalidCode, Error::InvalidRefreshToken] {
            assert!(kinds(error).contains(&(CauseKind::WrongRequest, Official)), "{error:?}");
        }
        assert!(kinds(Error::InvalidToken).contains(&(CauseKind::HeaderWrong, Conflicting)));
        assert!(kinds(Error::UnknownToken).contains(&(CauseKind::CodeMangled, Inferred)));
    }

    #[test]
    fn codes() {
        let error = |code: &str, called: Option<&str>, message: &str| {
            find_code(code, called, message).map(|row| (row.product(called), row.error))
        };
        assert_eq!(error("f7003", None, ""), Some(("Zoho WorkDrive", Error::InvalidToken)));
        // A number is the called product's; with letters, a code has one owner.
        assert_eq!(error("F7003", Some("Zoho CRM"), ""), Some(("Zoho WorkDrive", Error::InvalidToken)));
        assert_eq!(error("57", Some("Zoho Inventory"), ""), Some(("Zoho Inventory", Error::InvalidToken)));
        assert_eq!(error("57", None, ""), Some(("Zoho Books", Error::InvalidToken)));
        assert_eq!(error("57", Some("Zoho Desk"), ""), None);
        assert_eq!(error("1", None, ""), None);
        // One number of two products: the product that was called, or else the message, tells which.
        let automation = Some(("Zoho Marketing Automation", Error::ProductRequest));
        let sheet = Some(("Zoho Sheet", Error::AuthenticationFailure));
        assert_eq!(error("2401", None, "There is no list."), automation);
        assert_eq!(error("2401", None, "Valid [OAUTHTOKEN] is required."), sheet);
        assert_eq!(error("2401", Some("Zoho Sheet"), ""), sheet);
        // One number of one product for two errors.
        let projects = Some("Zoho Projects");
        assert_eq!(error("6403", projects, "Invalid OAuth scope.").unwrap().1, Error::ScopeMismatch);
        assert_eq!(error("6403", projects, "x").unwrap().1, Error::ProductRequest);
        // A small number says nothing without its product or its words.
        assert_eq!(error("44", None, "x"), None);
        assert_eq!(error("44", Some("Zoho Books"), "x").unwrap().1, Error::TooManyCalls);
        assert_eq!(error("44", None, "too many requests per minute").unwrap().1, Error::TooManyCalls);
        let mut seen = std::collections::BTreeSet::new();
        for row in CODES {
            for (code, product) in
                row.codes.iter().flat_map(|code| row.products.iter().map(move |of| (code, of)))
            {
                assert!(seen.insert((code, product, row.when)), "{code} of {product} is there twice");
                let found =
                    find_code(&code.to_lowercase(), Some(product), row.when.split('|').next().unwrap());
                assert_eq!(found.map(|found| found.error), Some(row.error), "{code} of {product}");
                assert_eq!(row.product(Some(product)), *product);
            }
        }
    }

    #[test]
    fn what_a_message_and_a_status_tell() {
        for (message, expected) in [
            ("Invalid OAuth scope.", Some(Error::ScopeMismatch)),
            ("The token does not have the required scope", Some(Error::ScopeMismatch)),
            ("Invalid OAuth token", Some(Error::InvalidToken)),
            ("Your access token has expired", Some(Error::InvalidToken)),
            ("You do not have permission to view this record", Some(Error::ProductRights)),
            ("API limit exceeded for the day", Some(Error::TooManyCalls)),
            ("This feature is not available in your edition", Some(Error::Edition)),
            ("Mandatory field missing: name", Some(Error::ProductRequest)),
            ("Internal server error", Some(Error::ServerError)),
            ("Given URL is wrong", Some(Error::WrongUrl)),
            ("Something odd happened", None),
            ("", None),
        ] {
            assert_eq!(told_by(message), expected, "{message}");
        }
        for row in MESSAGES {
            for words in row.says.split('|') {
                assert_eq!(told_by(words), Some(row.error), "{words}");
            }
        }
        for (status, expected) in [
            (401, Some(Error::InvalidToken)),
            (403, Some(Error::Forbidden)),
            (404, Some(Error::WrongUrl)),
            (405, Some(Error::WrongMethod)),
            (429, Some(Error::TooManyCalls)),
            (502, Some(Error::ServerError)),
            (200, None),
            (400, None),
            (505, None),
        ] {
            assert_eq!(of_status(status), expected, "{status}");
        }
    }
}
