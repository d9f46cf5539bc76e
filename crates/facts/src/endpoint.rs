//! The endpoints of the accounts servers, as sources name them. The three that a connection needs come first.

use crate::data_center::source::PUBLIC_CODE;
use crate::data_center::{AUTHORIZE_PATH, Cell, Confidence, REVOKE_PATH, Source, TOKEN_PATH, cell};
use crate::error::{OAUTH2_RS, REVOKE};
use crate::limit::{ACCOUNTS_ACCESS_TOKEN, ACCOUNTS_WEB_APPS};
use crate::server_info;

use Confidence::{Conflicting, Official, Reported};

/// Renewing a token of a client-based client.
pub const JS_EXPIRY: Source = Source {
    title: "Zoho Accounts: JavaScript applications, access token expiry",
    url: Some("https://www.zoho.com/accounts/protocol/oauth/js-apps/access-expiry.html"),
};
/// The list of accounts servers.
pub const CLIENT_AUTHORIZATION: Source = Source {
    title: "Zoho Accounts: Multi-DC, client authorization",
    url: Some("https://www.zoho.com/accounts/protocol/oauth/multi-dc/client-authorization.html"),
};
/// A newer page on revoking, which names another path than the older ones.
pub const NEWER_REVOKE: Source = Source {
    title: "Zoho developer: revoke an OAuth token",
    url: Some("https://www.zoho.com/developer/oauth/revoke-oauth-token.html"),
};

/// The paths, as gathered on [`GATHERED`](super::data_center::GATHERED).
pub const ENDPOINTS: &[Cell] = &[
    cell(AUTHORIZE_PATH, Official, &[ACCOUNTS_WEB_APPS]),
    cell(TOKEN_PATH, Official, &[ACCOUNTS_ACCESS_TOKEN]),
    cell(REVOKE_PATH, Official, &[REVOKE]),
    cell("/oauth/v2/auth/refresh", Official, &[JS_EXPIRY]),
    // Zoho Payments asks for consent there, with a client of the type ORG.
    cell("/oauth/v2/org/auth", Reported, &[PUBLIC_CODE]),
    cell("/oauth/user/info", Reported, &[OAUTH2_RS]),
    cell(server_info::PATH, Official, &[CLIENT_AUTHORIZATION]),
    cell("/oauth/v2/revoke/token", Conflicting, &[NEWER_REVOKE]),
];

/// Whether a source names this path, with or without a slash at its end.
pub fn is_known(path: &str) -> bool {
    ENDPOINTS.iter().any(|cell| cell.value == path.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_has_a_source_and_stands_once() {
        for (index, cell) in ENDPOINTS.iter().enumerate() {
            assert!(cell.value.starts_with("/oauth/") && !cell.sources.is_empty(), "{}", cell.value);
            assert!(
                ENDPOINTS.iter().skip(index + 1).all(|other| other.value != cell.value),
                "{}",
                cell.value
            );
        }
        assert!(is_known("/oauth/v2/token/") && !is_known("/oauth/v2/tokn"));
    }
}
