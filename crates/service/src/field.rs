//! The fields of Zoho's forms, by Zoho's own labels, with what a person should know about each.

/// A field that a person fills, here or in Zoho.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// Which data center the org lives in.
    DataCenter,
    /// API console: kind of client.
    ClientType,
    /// API console: name of the client.
    ClientName,
    /// API console: home page of the client.
    HomepageUrl,
    /// API console: the callback.
    AuthorizedRedirectUri,
    /// The address of the popup that "Create and Connect" opens.
    PopupAddress,
    /// Custom service: display name.
    ServiceName,
    /// Custom service: technical name.
    ServiceLinkName,
    /// Custom service: always OAuth 2.
    AuthenticationType,
    /// Custom service: always Header.
    ParamType,
    /// Custom service: always Authorization Code.
    GrantType,
    /// Custom service: id of the client.
    ClientId,
    /// Custom service: secret of the client, which this page never holds here.
    ClientSecret,
    /// Custom service: authorization endpoint.
    AuthorizeUrl,
    /// Custom service: token endpoint.
    AccessTokenUrl,
    /// Custom service: token endpoint again.
    RefreshTokenUrl,
    /// Custom service: revocation endpoint.
    RevokeTokenUrl,
    /// Custom service: what it may do.
    Scopes,
    /// Custom service: what parts the scopes.
    ScopeDelimiter,
    /// Connection: display name.
    ConnectionName,
    /// Connection: technical name, the one that Deluge uses.
    ConnectionLinkName,
    /// Connection: whose account it works with.
    UseCredentialsOfLoginUser,
}

/// What a person should know about a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// What it is.
    pub what: &'static str,
    /// Why Zoho wants it so.
    pub why: &'static str,
    /// What happens if it is wrong.
    pub if_wrong: &'static str,
}

impl Field {
    /// Every field, in the order of the work.
    pub const ALL: [Self; 22] = [
        Self::DataCenter,
        Self::ClientType,
        Self::ClientName,
        Self::HomepageUrl,
        Self::AuthorizedRedirectUri,
        Self::PopupAddress,
        Self::ServiceName,
        Self::ServiceLinkName,
        Self::AuthenticationType,
        Self::ParamType,
        Self::GrantType,
        Self::ClientId,
        Self::ClientSecret,
        Self::AuthorizeUrl,
        Self::AccessTokenUrl,
        Self::RefreshTokenUrl,
        Self::RevokeTokenUrl,
        Self::Scopes,
        Self::ScopeDelimiter,
        Self::ConnectionName,
        Self::ConnectionLinkName,
        Self::UseCredentialsOfLoginUser,
    ];

    /// The label, as in Zoho's form.
    pub fn label(self) -> &'static str {
        match self {
            Self::DataCenter => "Data center",
            Self::ClientType => "Client Type",
            Self::ClientName => "Client Name",
            Self::HomepageUrl => "Homepage URL",
            Self::AuthorizedRedirectUri => "Authorized Redirect URI",
            Self::PopupAddress => "Address of the popup",
            Self::ServiceName => "Service Name",
            Self::ServiceLinkName => "Service Link Name",
            Self::AuthenticationType => "Authentication Type",
            Self::ParamType => "Param Type",
            Self::GrantType => "Grant Type",
            Self::ClientId => "Client ID",
            Self::ClientSecret => "Client Secret",
            Self::AuthorizeUrl => "Authorize URL",
            Self::AccessTokenUrl => "Access Token URL",
            Self::RefreshTokenUrl => "Refresh Token URL",
            Self::RevokeTokenUrl => "Revoke Token URL",
            Self::Scopes => "Scopes",
            Self::ScopeDelimiter => "Scope Delimiter",
            Self::ConnectionName => "Connection Name",
            Self::ConnectionLinkName => "Connection Link Name",
            Self::UseCredentialsOfLoginUser => "Use Credentials of Login User",
        }
    }

    /// The label in kebab case: the value of `data-field` and the key in exports.
    pub fn key(self) -> String {
        kebab(self.label())
    }

    /// What to know about it.
    pub fn about(self) -> About {
        let (what, why, if_wrong) = match self {
            Self::DataCenter => (
                "The region in which your Zoho org was created. The address bar of your CRM shows it.",
                "Every center has an accounts server, an API domain and an API console of its own, and a client secret \
                 belongs to one center unless you switch that in the console.",
                "invalid_client or invalid_code, although every value looks right. It is the most frequent mistake of all.",
            ),
            Self::ClientType => (
                "The kind of application that you register in the API console.",
                "Zoho's servers make the sign-in for a custom service and keep a secret, which is what a server-based \
                 application is.",
                "A client-based client gets no refresh token, and a self client has no redirect URI.",
            ),
            Self::ClientName => (
                "The name that people read on Zoho's consent screen.",
                "Zoho refuses special characters other than _ and &; a partner's guide adds that it must not contain \
                 \u{201c}Zoho\u{201d}.",
                "The console says \u{201c}Enter a valid client name\u{201d}.",
            ),
            Self::HomepageUrl => (
                "A full address that stands for your application.",
                "The console demands one; Zoho's guide accepts a placeholder if you have none.",
                "The console says \u{201c}Enter a valid homepage URL\u{201d}.",
            ),
            Self::AuthorizedRedirectUri => (
                "The callback: where Zoho sends the answer of the sign-in. Here it is an address of Zoho's own, because \
                 Zoho CRM runs the sign-in.",
                "Zoho compares it with the request byte by byte, and the host differs from center to center.",
                "Zoho shows \u{201c}Invalid Redirect Uri\u{201d} and goes no further. A blank at the end is enough.",
            ),
            Self::PopupAddress => (
                "The address in the window that opens after Create And Connect, on Zoho's accounts server.",
                "Its redirect_uri is the callback that Zoho CRM truly uses in your org: the one sure source.",
                "Nothing breaks; it is only read here, in your browser, and not sent anywhere.",
            ),
            Self::ServiceName => (
                "The name under which the custom service appears in Connections.",
                "Up to 50 characters.",
                "Zoho does not save the form.",
            ),
            Self::ServiceLinkName => (
                "The technical name of the service.",
                "A lower-case letter first, then lower-case letters, digits and _; up to 50 characters.",
                "Zoho does not save the form.",
            ),
            Self::AuthenticationType => (
                "How the service signs in. Choose OAuth 2.",
                "Zoho's APIs take OAuth 2 tokens only.",
                "The fields below do not appear.",
            ),
            Self::ParamType => (
                "Where the token travels. Choose Header.",
                "Zoho's APIs read the Authorization header; a token in the query ends up in logs.",
                "API calls answer with 401.",
            ),
            Self::GrantType => (
                "How a token is obtained. Choose Authorization Code.",
                "A person consents once, then Zoho refreshes by itself.",
                "Without a consent there is no refresh token.",
            ),
            Self::ClientId => (
                "The public id of your client, from the tab Client Secret of the API console.",
                "It looks like 1000. and then about 30 capital letters and digits. It is the same in all centers but China; a \
                 client of another center is reported not to reach China's.",
                "\u{201c}Invalid Client\u{201d} on Zoho's page, or invalid_client in the answer.",
            ),
            Self::ClientSecret => (
                "The secret of your client, from the same tab.",
                "Copy it from the API console straight into Zoho's form. This page does not need it and has no place for it.",
                "invalid_client_secret; invalid_client if it belongs to another center.",
            ),
            Self::AuthorizeUrl => (
                "The authorization endpoint, with exactly two parameters.",
                "Zoho CRM adds client_id, redirect_uri, response_type, scope and state itself; access_type=offline and \
                 prompt=consent it does not add, so they must stand here.",
                "Without access_type=offline there is no refresh token, and the connection dies after one hour.",
            ),
            Self::AccessTokenUrl => (
                "The token endpoint of your center.",
                "Zoho CRM posts the code to it and gets the tokens.",
                "invalid_client, invalid_code or an HTML page instead of an answer.",
            ),
            Self::RefreshTokenUrl => (
                "The same address as the Access Token URL.",
                "Zoho refreshes at the token endpoint; only the grant type differs.",
                "The connection works for one hour and then fails.",
            ),
            Self::RevokeTokenUrl => (
                "The revocation endpoint of your center.",
                "Tokens are taken back there. When Zoho CRM does so, no page that we read says. Not every version of the \
                 form shows this field.",
                "What is sent to another address revokes nothing.",
            ),
            Self::Scopes => (
                "What the connection may do; in the form they are added one by one with the + button.",
                "Zoho names them Service.resource.OPERATION, with odd prefixes for some products.",
                "One scope that does not exist, and Zoho refuses the whole sign-in.",
            ),
            Self::ScopeDelimiter => (
                "What Zoho CRM puts between the scopes. The form shows it once there are two.",
                "Zoho's accounts documentation asks for commas.",
                "For blanks it is reported that Zoho refuses the list as a scope that does not exist; for pluses nothing is \
                 known.",
            ),
            Self::ConnectionName => (
                "The name of the connection. The service is only its description: without a connection nothing is \
                 signed in.",
                "People find it under My Connections.",
                "Zoho does not save the form.",
            ),
            Self::ConnectionLinkName => (
                "The technical name of the connection: what a Deluge script writes after connection:.",
                "Zoho fills it from the name; read it again on the connection's page.",
                "\u{201c}Connection Name was not found\u{201d} when the script runs.",
            ),
            Self::UseCredentialsOfLoginUser => (
                "Off: every call runs as the admin who connected. On: each person connects with an account of their own.",
                "An automation has no person at the keyboard, so it needs the admin's connection.",
                "On: the automation fails for everybody who has not connected. Off: everybody acts with the admin's rights.",
            ),
        };
        About { what, why, if_wrong }
    }
}

/// A label in kebab case.
pub fn kebab(label: &str) -> String {
    label.to_ascii_lowercase().split(|ch: char| !ch.is_ascii_alphanumeric()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn keys_are_unique_and_kebab() {
        let keys: BTreeSet<_> = Field::ALL.iter().map(|field| field.key()).collect();
        assert_eq!(keys.len(), Field::ALL.len());
        assert!(keys.iter().all(|key| key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')), "{keys:?}");
        assert_eq!(Field::AuthorizeUrl.key(), "authorize-url");
        assert_eq!(Field::AuthorizedRedirectUri.key(), "authorized-redirect-uri");
        assert_eq!(Field::ServiceLinkName.key(), "service-link-name");
    }

    #[test]
    fn all_is_in_order_and_whole() {
        for pair in Field::ALL.windows(2) {
            assert!(pair[0] < pair[1]);
        }
    }
}
