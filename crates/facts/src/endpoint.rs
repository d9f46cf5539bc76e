//! The endpoints of the accounts servers, as sources name them. The rows are in `data/endpoints.toml`.

use words::Text;

use crate::host::nearest;
use crate::{Confidence, Method, Source};

/// An endpoint of the accounts servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `Cell`, or as the name says")]
pub struct Endpoint {
    pub id: &'static str,
    pub method: Method,
    pub path: &'static str,
    pub confidence: Confidence,
    pub sources: &'static [Source],
    pub note: Option<Text>,
}

include!(concat!(env!("OUT_DIR"), "/endpoint.rs"));

/// Whether a source names this path, with or without a slash at its end.
pub fn is_known(path: &str) -> bool {
    ENDPOINTS.iter().any(|endpoint| endpoint.path == path.trim_end_matches('/'))
}

/// The endpoint that was meant by a path that no source names: one without a slash at its end, or the only one that is
/// a letter or two away.
pub fn meant(path: &str) -> Option<&'static str> {
    let known = ENDPOINTS.iter().map(|endpoint| (endpoint.path, ()));
    let (meant, ()) = nearest(path.trim_end_matches('/'), known)?;
    (meant != path).then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_revocation_endpoints_are_official() {
        for path in [REVOKE_PATH, REVOKE_TOKEN_PATH] {
            let row = ENDPOINTS.iter().find(|endpoint| endpoint.path == path).unwrap();
            assert_eq!((row.confidence, row.method), (Confidence::Official, Method::Post), "{path}");
        }
        assert_eq!(REVOKE_TOKEN_PATH, "/oauth/v2/revoke/token");
        for row in ENDPOINTS {
            assert_eq!(ENDPOINTS.iter().filter(|other| other.path == row.path).count(), 1, "{}", row.path);
        }
        assert!(is_known("/oauth/v2/token/") && !is_known("/oauth/v2/tokn"));
        for (path, expected) in [
            ("/oauth/v2/token", None),
            ("/oauth/v2/token/", Some("/oauth/v2/token")),
            ("/oauth/v2/tokens", Some("/oauth/v2/token")),
            ("/oauth/v2/tokn", Some("/oauth/v2/token")),
            ("/oauth/v2/token/revok", Some("/oauth/v2/token/revoke")),
            ("/oauth/v2/login", None),
            ("/", None),
        ] {
            assert_eq!(meant(path), expected, "{path}");
        }
    }
}
