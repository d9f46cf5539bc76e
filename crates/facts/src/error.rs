//! What Zoho says when something is wrong: each error with its likely causes, the check that proves each, and the fix; and
//! the codes with which the products' APIs refuse a request.
//!
//! The rows are in `data/errors.toml`; the order of the causes is the order of likelihood when nothing is known of the
//! attempt. Reads no response and knows no request. A code or name that no source explains is not here, and is said to be
//! unknown.

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

/// A code with which one product's API refuses a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `Cell`, or as the name says")]
pub struct Code {
    pub product: &'static str,
    pub code: &'static str,
    /// What the product means by it, where the error alone does not say.
    pub says: Option<Text>,
    /// Which error it is.
    pub error: Error,
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

/// The entry of a product's code, however its letters are written.
pub fn find_code(code: &str) -> Option<&'static Code> {
    CODES.iter().find(|known| known.code.eq_ignore_ascii_case(code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Confidence::{Conflicting, Inferred, Official, Reported};

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
            (Error::ScopeMismatch, Reported),
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
        assert_eq!(find_code("f7003").unwrap().error, Error::InvalidToken);
        assert_eq!(find_code("2401").unwrap().error, Error::ProductRequest);
        assert_eq!(find_code("1"), None);
        for code in CODES {
            assert_eq!(find_code(&code.code.to_lowercase()), Some(code));
        }
    }
}
