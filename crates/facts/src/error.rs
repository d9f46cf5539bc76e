//! What Zoho says when something is wrong: each error with its likely causes, the check that proves each, and the fix.
//!
//! A table with provenance; the order of the causes is the order of likelihood when nothing is known of the attempt.
//! Reads no answer and knows no request.

use crate::data_center::source::{ACCOUNTS, PUBLIC_CODE, RULE};
use crate::data_center::{Confidence, Source};
use crate::limit::{CRM_VALIDITY, KAIZEN_43};

use Confidence::{Conflicting, Inferred, Official, Reported};

/// A raw dump of `invalid_client` with status 200.
pub const ISSUE_6: Source =
    Source { title: "asciisd/zoho issue 6", url: Some("https://github.com/asciisd/zoho/issues/6") };
/// A raw dump of `invalid_code` with status 200.
pub const ISSUE_18: Source =
    Source { title: "asciisd/zoho issue 18", url: Some("https://github.com/asciisd/zoho/issues/18") };
/// Quotes Zoho's own FAQ on `invalid_code`.
pub const FORMIE: Source =
    Source { title: "verbb/formie issue 2199", url: Some("https://github.com/verbb/formie/issues/2199") };
/// Zoho's FAQ on redirect URIs.
pub const FAQ_REDIRECT: Source = Source {
    title: "Zoho Accounts FAQ: invalid code, invalid redirect URI",
    url: Some(
        "https://help.zoho.com/portal/en/kb/accounts/faqs-troubleshooting/faqs/oauth/articles/invalid-code-redirect-uri",
    ),
};
/// The announcement of `no_org`.
pub const NO_ORG: Source = Source {
    title: "Zoho announcement: changes to the permission grant flow",
    url: Some(
        "https://help.zoho.com/portal/en-gb/community/topic/announcement-upcoming-changes-to-the-permission-grant-flow-for-oauth-apps",
    ),
};
/// `missing_org_info`.
pub const SELF_CLIENT: Source = Source {
    title: "Zoho Accounts: client credentials flow",
    url: Some("https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html"),
};
/// Revoking, and what its answers look like.
pub const REVOKE: Source = Source {
    title: "Zoho Accounts: revoke a refresh token",
    url: Some("https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html"),
};
/// Recorded answers of Zoho's, and the errors of `oauth/user/info`.
pub const OAUTH2_RS: Source = Source {
    title: "bk-rs/oauth2-rs, provider oauth2-zoho",
    url: Some("https://github.com/bk-rs/oauth2-rs"),
};
/// A recorded `INVALID_TOKEN`.
pub const PASTEBIN: Source =
    Source { title: "A recorded answer of a PhoneBridge call", url: Some("https://pastebin.com/VkvZW1Vy") };
/// Client-based clients: the implicit flow, and no refresh token.
pub const CLIENT_BASED: Source = Source {
    title: "Zoho Accounts: OAuth for JavaScript applications",
    url: Some("https://www.zoho.com/accounts/protocol/oauth/javascript-applications.html"),
};
/// No refresh token without `access_type=offline`.
pub const SQUARELABS: Source = Source {
    title: "Square Labs: how to create a Zoho custom connection",
    url: Some("https://www.squarelabs.com.au/blogs/post/how-to-create-a-zoho-custom-connection"),
};

/// The errors of the CRM's API, by status.
pub const KAIZEN_25: Source = Source {
    title: "Zoho Kaizen #25: common errors of the CRM's API",
    url: Some(
        "https://help.zoho.com/portal/en/community/topic/kaizen-25-zoho-crm-api-common-errors-and-error-handling",
    ),
};
/// The errors of connections in Deluge.
pub const DELUGE_ERRORS: Source = Source {
    title: "Zoho CRM: Deluge errors and their solutions",
    url: Some("https://zoho.com/crm/developer/docs/serverless-architecture/deluge-crm-errors-solutions.html"),
};
/// What the API console accepts as a name and an address.
pub const KAIZEN_4: Source = Source {
    title: "Zoho Kaizen #4: troubleshooting OAuth 2.0",
    url: Some("https://help.zoho.com/portal/en/community/topic/kaizen-4-troubleshooting-oauth2-0"),
};
/// The fields of the API console.
pub const OAUTH_SETUP: Source = Source {
    title: "Zoho Accounts: register a client",
    url: Some("https://zoho.com/accounts/protocol/oauth-setup.html"),
};
/// The API console, with placeholders for the homepage.
pub const REGISTER_CLIENT: Source = Source {
    title: "Zoho CRM API: register your client",
    url: Some("https://www.zoho.com/crm/developer/docs/api/v6/register-client.html"),
};
/// The origins of the JavaScript SDK.
pub const JS_SDK: Source = Source {
    title: "Zoho CRM JavaScript SDK 8.0",
    url: Some("https://github.com/zoho/zohocrm-javascript-sdk-8.0"),
};
/// Browsers and the API domain.
pub const CORS: Source = Source {
    title: "Zoho CRM API: CORS support",
    url: Some("https://www.zoho.com/crm/developer/docs/api/v2/cors-support.html"),
};
/// On the connector that went away.
pub const ZENATTA: Source =
    Source { title: "Zenatta: custom OAuth connections", url: Some("https://zenatta.com/custom-oath/") };
/// Zoho's own hint to those who miss the connector.
pub const IOT_CONNECTIONS: Source = Source {
    title: "Zoho IoT: configuring connections",
    url: Some(
        "https://help.zoho.com/portal/en/kb/iot/integrations/connections/articles/configuring-connections",
    ),
};
/// The errors of Marketing Automation's API.
pub const MARKETING_ERRORS: Source = Source {
    title: "Zoho Marketing Automation API: get list leads",
    url: Some("https://www.zoho.com/marketingautomation/help/developers/v1/get-list-leads.html"),
};

/// What happens at the limit of refresh tokens, told in another way.
pub const PROJECTS_FAQ: Source = Source {
    title: "Zoho Projects API: OAuth FAQ",
    url: Some("https://www.zoho.com/projects/help/rest-api/faq/oauth.html"),
};

/// Where in the dance an error appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A page of Zoho's own, instead of the consent; the browser does not come back.
    ZohoPage,
    /// `error=` in the address with which Zoho sends the browser back.
    Redirect,
    /// The answer of the token endpoint to a code.
    Exchange,
    /// The answer of the token endpoint to a refresh token.
    Refresh,
    /// The answer of the revocation endpoint.
    Revoke,
    /// The answer of an API to a token.
    Call,
    /// The forms of the API console.
    Console,
    /// Connections in Zoho CRM, and the functions that use them.
    Connection,
    /// The browser, before any answer could be read.
    Browser,
}

/// An error of Zoho's that this page can explain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Error {
    /// Zoho's page "Invalid Redirect Uri".
    RedirectUriPage,
    /// Zoho's page "Invalid Client".
    ClientPage,
    /// Zoho's page "Invalid OAuth Scope".
    ScopePage,
    /// Zoho's page on a wrong `response_type`.
    ResponseTypePage,
    /// `error=access_denied` in the redirect.
    AccessDenied,
    /// `error=no_org` in the redirect.
    NoOrg,
    /// `error=general_error` in the redirect.
    GeneralError,
    /// `invalid_client` from the token endpoint.
    InvalidClient,
    /// `invalid_client_secret` from the token endpoint.
    InvalidClientSecret,
    /// `invalid_code` in answer to a code.
    InvalidCode,
    /// `invalid_code` in answer to a refresh token.
    InvalidRefreshToken,
    /// `invalid_redirect_uri` from the token endpoint.
    InvalidRedirectUri,
    /// `missing_org_info`, which only the client credentials flow knows.
    MissingOrgInfo,
    /// "Access Denied … too many requests continuously", in whatever language.
    Throttled,
    /// A page of HTML where JSON belongs.
    Html,
    /// A success without a refresh token.
    NoRefreshToken,
    /// The revocation endpoint does not know the token: HTTP 400 and a page of HTML.
    UnknownToken,
    /// `INVALID_TOKEN` (CRM) or `INVALID_OAUTHTOKEN` (accounts and others).
    InvalidToken,
    /// `OAUTH_SCOPE_MISMATCH` (CRM) or `INVALID_OAUTHSCOPE` (accounts).
    ScopeMismatch,
    /// `NO_PERMISSION` (CRM).
    NoPermission,
    /// `AUTHENTICATION_FAILURE` (CRM).
    AuthenticationFailure,
    /// `INVALID_URL_PATTERN` (CRM) or `URL_RULE_NOT_CONFIGURED` (others).
    WrongUrl,
    /// `OAUTH_ORG_MISMATCH` (Desk).
    OrgMismatch,
    /// A product refuses what the person may not do.
    ProductRights,
    /// A product refuses the request itself: the token is good.
    ProductRequest,
    /// `invalid_grant`, which Zoho is not known to answer.
    InvalidGrant,
    /// “Enter a valid client name” in the API console.
    ConsoleClientName,
    /// “Enter a valid JavaScript Domain URI” in the API console.
    ConsoleJavaScriptDomain,
    /// “Enter a valid redirect URI” in the API console.
    ConsoleRedirectUri,
    /// “Enter a valid homepage URL” in the API console.
    ConsoleHomepageUrl,
    /// “`UnAuthenticated` Connections” in a function.
    UnauthenticatedConnection,
    /// “Connection Name was not found” in a function.
    ConnectionNotFound,
    /// The connector “Zoho OAuth” is not in the list of services.
    ConnectorGone,
    /// The browser kept the answer from the page.
    BrowserBlocked,
}

impl Error {
    /// All of them, in the order of [`TABLE`].
    pub fn all() -> impl Iterator<Item = Error> {
        TABLE.iter().map(|entry| entry.error)
    }

    /// Its entry.
    pub fn entry(self) -> &'static Entry {
        // The table is in the order of the variants; `the_table_is_in_the_order_of_the_variants` holds it to that.
        &TABLE[self as usize]
    }

    /// The error that `name` (as it stands in the answer) is at `step`; `None` for a name that no source explains.
    pub fn named(step: Step, name: &str) -> Option<Self> {
        Some(match (step, name) {
            (Step::Redirect, "access_denied") => Self::AccessDenied,
            (Step::Redirect, "no_org") => Self::NoOrg,
            (Step::Redirect, "general_error") => Self::GeneralError,
            (Step::Exchange | Step::Refresh, "invalid_client") => Self::InvalidClient,
            (Step::Exchange | Step::Refresh, "invalid_client_secret") => Self::InvalidClientSecret,
            (Step::Exchange, "invalid_code") => Self::InvalidCode,
            (Step::Refresh, "invalid_code") => Self::InvalidRefreshToken,
            (Step::Exchange | Step::Refresh, "invalid_redirect_uri") => Self::InvalidRedirectUri,
            (Step::Exchange | Step::Refresh, "missing_org_info") => Self::MissingOrgInfo,
            (Step::Exchange | Step::Refresh, "invalid_grant") => Self::InvalidGrant,
            // INVALID_OAUTH and UNAUTHORIZED are Desk's, INVALID_TICKET is Mail's for a call without a token: public code.
            (Step::Call, "INVALID_TOKEN" | "INVALID_OAUTHTOKEN" | "INVALID_OAUTH") => Self::InvalidToken,
            (Step::Call, "OAUTH_SCOPE_MISMATCH" | "INVALID_OAUTHSCOPE") => Self::ScopeMismatch,
            (Step::Call, "NO_PERMISSION") => Self::NoPermission,
            (
                Step::Call,
                "AUTHENTICATION_FAILURE" | "AUTHENTICATION_FAILED" | "UNAUTHORIZED" | "INVALID_TICKET",
            ) => Self::AuthenticationFailure,
            (Step::Call, "INVALID_URL_PATTERN" | "URL_RULE_NOT_CONFIGURED") => Self::WrongUrl,
            (Step::Call, "OAUTH_ORG_MISMATCH") => Self::OrgMismatch,
            _ => return None,
        })
    }
}

/// What a cause is, so that what is known of the attempt can speak for it or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The request went to another center than the one where the client, the code or the token lives.
    WrongCenter,
    /// The client secret belongs to another center.
    SecretOfAnotherCenter,
    /// No client secret was sent.
    SecretMissing,
    /// The client secret is not the one of this client.
    SecretWrong,
    /// The client id is wrong.
    ClientIdWrong,
    /// The code outlived its life.
    CodeExpired,
    /// The code was used before.
    CodeUsed,
    /// The code, or what was sent as one, is not a code.
    CodeMangled,
    /// The verifier does not fit the challenge.
    VerifierWrong,
    /// The redirect URI differs from the one of the sign-in or the one registered.
    RedirectDiffers,
    /// The refresh token was revoked or pushed out by newer ones.
    RefreshTokenDead,
    /// `access_type=offline` was missing.
    NotOffline,
    /// `prompt=consent` was missing.
    NoConsentPrompt,
    /// The client is of a type that does not get it.
    ClientType,
    /// The person pressed Reject.
    Rejected,
    /// Too many requests in a short time.
    TooMany,
    /// The person has no account with the product.
    NoProduct,
    /// A scope is missing from the token.
    ScopeMissing,
    /// A scope of the request does not exist as it is written.
    ScopeWrong,
    /// The token is older than its life.
    TokenExpired,
    /// The person's profile forbids it.
    Profile,
    /// The header does not begin with the right word.
    HeaderWrong,
    /// Something on Zoho's side.
    Zoho,
    /// The request was not one for this endpoint.
    WrongRequest,
    /// The text has a character that the form refuses, or a word.
    BadText,
    /// The address has no scheme, or more in it than it may have.
    BadAddress,
    /// The connection was never authorised, or not to the end.
    NotConnected,
    /// The name in the script is not the link name.
    LinkName,
    /// The call runs as the person who made the connection.
    RunsAsCreator,
    /// The organisation of the call is not the one of the token.
    OtherOrg,
    /// The service is not offered any more.
    ServiceGone,
    /// The server does not let pages of other hosts read its answers.
    NoCors,
    /// Something between the browser and Zoho: the network, a filter, an extension.
    Network,
    /// The answer is not from Zoho.
    NotZoho,
}

/// A possible cause of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cause {
    /// What kind it is.
    pub kind: Kind,
    /// What may be the matter: a sentence.
    pub what: &'static str,
    /// How to find out whether it is: a sentence.
    pub check: &'static str,
    /// What to do then: a sentence.
    pub fix: &'static str,
    /// How far the claim can be trusted.
    pub confidence: Confidence,
    /// Where it was read.
    pub sources: &'static [Source],
}

/// One error of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which one.
    pub error: Error,
    /// What a person sees of it, as far as it is known.
    pub shown: &'static str,
    /// What it means: a sentence.
    pub meaning: &'static str,
    /// How far `shown` and `meaning` can be trusted.
    pub confidence: Confidence,
    /// Where they were read.
    pub sources: &'static [Source],
    /// Its causes, likeliest first.
    pub causes: &'static [Cause],
}

const fn cause(
    kind: Kind,
    [what, check, fix]: [&'static str; 3],
    confidence: Confidence,
    sources: &'static [Source],
) -> Cause {
    Cause { kind, what, check, fix, confidence, sources }
}

const NEW_CODE: &str = "Sign in again; the new code must be exchanged at once.";

const WRONG_CENTER: Cause = cause(
    Kind::WrongCenter,
    [
        "The request went to another data center than the one where your account lives.",
        "Compare the host of the token request with the accounts-server of the answer, and with the address of your CRM.",
        "Use the accounts server of your own center in all three URLs.",
    ],
    Reported,
    &[ISSUE_6, ISSUE_18, PUBLIC_CODE],
);

const SECRET_OF_ANOTHER_CENTER: Cause = cause(
    Kind::SecretOfAnotherCenter,
    [
        "The client id is the same in every center, but each center has a client secret of its own.",
        "API console, your client, Settings: is the center enabled, and is \u{201c}Use the same OAuth credentials for all \
         data centers\u{201d} on?",
        "Copy the secret of your own center, or switch on the same credentials for all centers.",
    ],
    Official,
    &[ACCOUNTS],
);

/// The table, in the order of the variants of [`Error`].
pub const TABLE: &[Entry] = &[
    Entry {
        error: Error::RedirectUriPage,
        shown: "Zoho's page \u{201c}Invalid Redirect Uri\u{201d}",
        meaning: "The redirect URI of the request is not one of those registered for this client.",
        confidence: Reported,
        sources: &[PUBLIC_CODE],
        causes: &[
            cause(
                Kind::RedirectDiffers,
                [
                    "It differs in a single character: http or https, a slash at the end, the path, the port.",
                    "Put both strings below each other and compare them character by character.",
                    "Copy the exact string into Authorized Redirect URIs of the client and add it with +.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            cause(
                Kind::WrongCenter,
                [
                    "The client was registered in the console of another data center.",
                    "Open the API console of the center where your account lives: is the client there?",
                    "Register it there, or switch that center on under Settings.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            cause(
                Kind::ClientIdWrong,
                [
                    "The client id is that of another client, which has other redirect URIs.",
                    "Compare client_id in the address with the tab Client Secret of the client.",
                    "Use the id of the client at which the redirect URI is registered.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
        ],
    },
    Entry {
        error: Error::ClientPage,
        shown: "Zoho's page \u{201c}Invalid Client\u{201d}",
        meaning: "No client with this id exists in this data center.",
        confidence: Reported,
        sources: &[ISSUE_18],
        causes: &[
            cause(
                Kind::WrongCenter,
                [
                    "The client belongs to another center, or your center is not enabled for it.",
                    "API console, your client, Settings: is the center of the person who signs in switched on?",
                    "Switch it on, or register a client in that center.",
                ],
                Reported,
                &[ISSUE_18],
            ),
            cause(
                Kind::ClientIdWrong,
                [
                    "The client id is mistyped or was deleted.",
                    "Compare it with the tab Client Secret of the client.",
                    "Copy it again.",
                ],
                Reported,
                &[ISSUE_18],
            ),
        ],
    },
    Entry {
        error: Error::ScopePage,
        shown: "Zoho's page \u{201c}Invalid OAuth Scope \u{2013} Scope does not exist\u{201d}",
        meaning: "One of the scopes is not known to Zoho as it is written; one is enough to refuse them all.",
        confidence: Reported,
        sources: &[PUBLIC_CODE],
        causes: &[
            cause(
                Kind::ScopeWrong,
                [
                    "A scope is misspelt, has a wrong operation or case, or is a name that no product has.",
                    "Paste the scopes into Build: each is held against the catalogue. Ask for the rest one at a time.",
                    "Correct or drop the one that fails.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            cause(
                Kind::ScopeWrong,
                [
                    "The scopes are joined by blanks or line breaks instead of commas.",
                    "Look at scope in the address: are they parted by %2C or a comma?",
                    "Join them by commas; in the form of the service, set Scope Delimiter to comma.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            cause(
                Kind::NoProduct,
                [
                    "A scope belongs to a product that this data center does not have.",
                    "Does the product open in the browser in your center?",
                    "Drop its scopes.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
        ],
    },
    Entry {
        error: Error::ResponseTypePage,
        shown: "A page of Zoho's on an invalid response type",
        meaning: "response_type is missing, is neither code nor token, or does not fit the type of the client.",
        confidence: Inferred,
        sources: &[RULE],
        causes: &[cause(
            Kind::ClientType,
            [
                "Client-based clients know only token; all others know only code.",
                "Look up the type of the client in the API console.",
                "Register a server-based client for connections.",
            ],
            Inferred,
            &[RULE],
        )],
    },
    Entry {
        error: Error::AccessDenied,
        shown: "error=access_denied",
        meaning: "Zoho did not give a code.",
        confidence: Reported,
        sources: &[PUBLIC_CODE, CRM_VALIDITY],
        causes: &[
            cause(
                Kind::Rejected,
                [
                    "Reject was pressed on the consent page.",
                    "Ask the person who signed in.",
                    "Sign in again and press Accept.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            cause(
                Kind::TooMany,
                [
                    "More than ten codes were asked for in ten minutes with this client.",
                    "Count the sign-ins of the last ten minutes, those of colleagues too.",
                    "Wait ten minutes without trying, then sign in once.",
                ],
                Official,
                &[CRM_VALIDITY],
            ),
        ],
    },
    Entry {
        error: Error::NoOrg,
        shown: "error=no_org",
        meaning: "The person who signed in has no account with a product whose scopes were asked for.",
        confidence: Official,
        sources: &[NO_ORG],
        causes: &[cause(
            Kind::NoProduct,
            [
                "No account with one of the products.",
                "Open each product in the browser with the same account.",
                "Have an admin add the person to the product, or drop its scopes.",
            ],
            Official,
            &[NO_ORG],
        )],
    },
    Entry {
        error: Error::GeneralError,
        shown: "error=general_error",
        meaning: "Older pages of Zoho's list it for a failure on Zoho's side; we could not read one that still does.",
        confidence: Inferred,
        sources: &[RULE],
        causes: &[cause(
            Kind::Zoho,
            [
                "Something failed at Zoho.",
                "Try again in a minute.",
                "Sign in again; if it stays, ask Zoho's support.",
            ],
            Inferred,
            &[RULE],
        )],
    },
    Entry {
        error: Error::InvalidClient,
        shown: r#"{"error":"invalid_client"}, with status 200"#,
        meaning: "This accounts server does not know the client, or not with this secret.",
        confidence: Reported,
        sources: &[ISSUE_6, ISSUE_18],
        causes: &[
            WRONG_CENTER,
            SECRET_OF_ANOTHER_CENTER,
            cause(
                Kind::ClientIdWrong,
                [
                    "The client id is mistyped, or belongs to a deleted client.",
                    "Compare it with the tab Client Secret of the client.",
                    "Copy it again.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            cause(
                Kind::SecretMissing,
                [
                    "No client secret was sent, and this type of client needs one.",
                    "Look up the type in the API console: server-based clients need the secret.",
                    "Send it: in the page, or at the prompt of the command.",
                ],
                Inferred,
                &[RULE],
            ),
        ],
    },
    Entry {
        error: Error::InvalidClientSecret,
        shown: r#"{"error":"invalid_client_secret"}, with status 200"#,
        meaning: "The client is known, but this is not its secret.",
        confidence: Reported,
        sources: &[PUBLIC_CODE],
        causes: &[
            cause(
                Kind::SecretWrong,
                [
                    "The secret belongs to another client, was made anew since, or was copied with a blank.",
                    "Compare its first and last characters with the tab Client Secret.",
                    "Copy it again with the console's own button.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            SECRET_OF_ANOTHER_CENTER,
            cause(
                Kind::SecretMissing,
                [
                    "No client secret was sent.",
                    "Look at the request: is client_secret in it?",
                    "Send it: in the page, or at the prompt of the command.",
                ],
                Inferred,
                &[RULE],
            ),
        ],
    },
    Entry {
        error: Error::InvalidCode,
        shown: r#"{"error":"invalid_code"}, with status 200"#,
        meaning: "Zoho does not take this code, or does not take it any more.",
        confidence: Reported,
        sources: &[FORMIE, ISSUE_18],
        causes: &[
            cause(
                Kind::CodeExpired,
                [
                    "The code is too old: sources name lives of one, two and three minutes.",
                    "Look at the stopwatch: how old was it when the request left?",
                    NEW_CODE,
                ],
                Conflicting,
                &[super::limit::BACKSTAGE, super::limit::ACCOUNTS_WEB_APPS, CRM_VALIDITY],
            ),
            cause(
                Kind::CodeUsed,
                [
                    "The code was used before: it works once, and a failed exchange may use it up too.",
                    "Did another window, a retry or a colleague send it?",
                    NEW_CODE,
                ],
                Official,
                &[super::limit::ACCOUNTS_WEB_APPS],
            ),
            WRONG_CENTER,
            cause(
                Kind::RedirectDiffers,
                [
                    "The redirect URI is not the one of the sign-in.",
                    "Compare the two character by character.",
                    "Send exactly the string that the sign-in sent.",
                ],
                Reported,
                &[FAQ_REDIRECT, FORMIE],
            ),
            cause(
                Kind::CodeMangled,
                [
                    "It was cut, or + and % were changed on the way.",
                    "A code looks like 1000., 32 hexadecimal digits, a dot and 32 more.",
                    "Copy the whole value, up to the next &.",
                ],
                Reported,
                &[FORMIE],
            ),
            cause(
                Kind::VerifierWrong,
                [
                    "The verifier does not belong to the challenge of the sign-in. Which error Zoho gives for that is not \
                     documented.",
                    "Was the command copied from the same sign-in as the code?",
                    NEW_CODE,
                ],
                Inferred,
                &[RULE],
            ),
            cause(
                Kind::RefreshTokenDead,
                [
                    "If it was a refresh token that was sent: it was revoked, or pushed out by more than 20 newer ones.",
                    "Was grant_type=refresh_token in the request?",
                    "Sign in again with access_type=offline and prompt=consent, and keep the new one.",
                ],
                Reported,
                &[PUBLIC_CODE, KAIZEN_43],
            ),
        ],
    },
    Entry {
        error: Error::InvalidRefreshToken,
        shown: r#"{"error":"invalid_code"} in answer to a refresh token, with status 200"#,
        meaning: "Zoho does not take this refresh token, or does not take it any more.",
        confidence: Reported,
        sources: &[FORMIE, PUBLIC_CODE],
        causes: &[
            cause(
                Kind::RefreshTokenDead,
                [
                    "It was revoked, or pushed out: of more than 20 refresh tokens of one person the oldest dies without \
                     a word (one page of Zoho's says that the new one is denied instead).",
                    "Count how often this client was connected by this person.",
                    "Sign in again with access_type=offline and prompt=consent, and keep the new one.",
                ],
                Conflicting,
                &[KAIZEN_43, PROJECTS_FAQ],
            ),
            cause(
                Kind::CodeMangled,
                [
                    "It is not a refresh token: a code or an access token looks just the same.",
                    "Look where it was copied from.",
                    "Take the value of refresh_token from the answer to the code.",
                ],
                Reported,
                &[FORMIE],
            ),
            WRONG_CENTER,
        ],
    },
    Entry {
        error: Error::InvalidRedirectUri,
        shown: r#"{"error":"invalid_redirect_uri"}"#,
        meaning: "The redirect URI of the token request is missing or is not the one of the sign-in.",
        confidence: Reported,
        sources: &[FAQ_REDIRECT, PUBLIC_CODE],
        causes: &[
            cause(
                Kind::RedirectDiffers,
                [
                    "It differs from the one of the sign-in, or was left out.",
                    "Compare the two character by character.",
                    "Send exactly the string that the sign-in sent, and that is registered.",
                ],
                Reported,
                &[FAQ_REDIRECT],
            ),
            cause(
                Kind::WrongCenter,
                [
                    "It is the redirect URI of another data center.",
                    "Compare its host with the center of your account.",
                    "Register and send the one of your own center.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
        ],
    },
    Entry {
        error: Error::MissingOrgInfo,
        shown: r#"{"error":"missing_org_info"}"#,
        meaning: "The client credentials flow wants to know the organisation (soid).",
        confidence: Official,
        sources: &[SELF_CLIENT],
        causes: &[cause(
            Kind::WrongRequest,
            [
                "grant_type is client_credentials, and soid is missing.",
                "Look at the request: is soid=ZohoCRM.<number of the organisation> in it?",
                "Add it, or use the code flow, which connections need anyway.",
            ],
            Official,
            &[SELF_CLIENT],
        )],
    },
    Entry {
        error: Error::Throttled,
        shown: r#"{"error":"Access Denied","error_description":"You have made too many requests continuously. …","status":"failure"}"#,
        meaning: "Too many tokens were asked for in a short time. The text comes in the language of the account; sources \
                  disagree whether the status is 200 or 400.",
        confidence: Conflicting,
        sources: &[KAIZEN_43, PUBLIC_CODE],
        causes: &[cause(
            Kind::TooMany,
            [
                "More than ten access tokens in ten minutes with one refresh token, or sign-ins and retries in a loop.",
                "Count the requests of the last ten minutes, those of other programs with the same client too.",
                "Stop asking: authors saw it lift after 15 to 30 quiet minutes. Keep an access token for its whole hour.",
            ],
            Official,
            &[CRM_VALIDITY, KAIZEN_43],
        )],
    },
    Entry {
        error: Error::Html,
        shown: "A page of HTML instead of JSON",
        meaning: "The answer does not come from the token endpoint, or the endpoint did not understand the request.",
        confidence: Reported,
        sources: &[PUBLIC_CODE],
        causes: &[
            cause(
                Kind::WrongRequest,
                [
                    "Another path or method. For a token it must be POST to /oauth/v2/token.",
                    "Compare the address letter by letter with the one that this page, or the product's page, shows.",
                    "Correct the path or the method.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            WRONG_CENTER,
            cause(
                Kind::Zoho,
                [
                    "A proxy, a firewall or a page about maintenance answered instead of Zoho.",
                    "Read the title of the page.",
                    "Try again from another network.",
                ],
                Inferred,
                &[RULE],
            ),
        ],
    },
    Entry {
        error: Error::NoRefreshToken,
        shown: "A token answer without refresh_token",
        meaning: "There is an access token, and after one hour the connection is dead.",
        confidence: Reported,
        sources: &[SQUARELABS, PUBLIC_CODE],
        causes: &[
            cause(
                Kind::NotOffline,
                [
                    "access_type=offline was not in the authorize URL; the default is online.",
                    "Look at the address of the sign-in.",
                    "Add access_type=offline and prompt=consent, and sign in again.",
                ],
                Official,
                &[super::limit::ACCOUNTS_WEB_APPS, SQUARELABS],
            ),
            cause(
                Kind::NoConsentPrompt,
                [
                    "Consent was given before, and without prompt=consent Zoho gives a refresh token only the first time.",
                    "Was this person connected with this client before?",
                    "Add prompt=consent, and sign in again.",
                ],
                Official,
                &[super::limit::ACCOUNTS_WEB_APPS],
            ),
            cause(
                Kind::ClientType,
                [
                    "Client-based clients get no refresh token.",
                    "Look up the type of the client in the API console.",
                    "Register a server-based client.",
                ],
                Official,
                &[CLIENT_BASED],
            ),
        ],
    },
    Entry {
        error: Error::UnknownToken,
        shown: "HTTP 400 and a page of HTML",
        meaning: "The revocation endpoint does not know this token. If it was revoked before, all is well.",
        confidence: Reported,
        sources: &[REVOKE, PUBLIC_CODE],
        causes: &[
            cause(
                Kind::RefreshTokenDead,
                [
                    "It is dead already: revoked before, or expired.",
                    "Try a refresh: invalid_code proves it.",
                    "Nothing is left to do.",
                ],
                Inferred,
                &[RULE],
            ),
            WRONG_CENTER,
            cause(
                Kind::CodeMangled,
                [
                    "It was cut, or it is an access token: documented is the refresh token.",
                    "Look where it was copied from.",
                    "Revoke the refresh token; its access tokens die with it.",
                ],
                Official,
                &[REVOKE],
            ),
        ],
    },
    Entry {
        error: Error::InvalidToken,
        shown: r#"{"code":"INVALID_TOKEN","message":"invalid oauth token","status":"error","details":{}}, elsewhere INVALID_OAUTHTOKEN"#,
        meaning: "The API does not take this access token.",
        confidence: Reported,
        sources: &[PASTEBIN, PUBLIC_CODE],
        causes: &[
            cause(
                Kind::TokenExpired,
                [
                    "It is older than one hour, or it was revoked.",
                    "Look at the clock beside the token.",
                    "Refresh it.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            cause(
                Kind::WrongCenter,
                [
                    "The call went to another data center, or to a sandbox with a token of the live organisation.",
                    "Compare the host of the call with api_domain of the token answer.",
                    "Call the host that api_domain names.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            cause(
                Kind::HeaderWrong,
                [
                    "The header begins with Bearer; not every product of Zoho's takes that.",
                    "Look at the header Authorization.",
                    "Write Zoho-oauthtoken, a blank, and the token.",
                ],
                Conflicting,
                &[OAUTH2_RS, PUBLIC_CODE],
            ),
            cause(
                Kind::ScopeMissing,
                [
                    "The scope is missing: WorkDrive's F7003 and Books' 57 stand for that, too.",
                    "Does the scope of the token answer cover this call?",
                    "Add the scope and consent again.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            cause(
                Kind::NotOffline,
                [
                    "The connection has no refresh token, so that it works for one hour after each sign-in.",
                    "Is access_type=offline in the Authorize URL of the custom service?",
                    "Put access_type=offline and prompt=consent there, and connect again.",
                ],
                Reported,
                &[SQUARELABS],
            ),
        ],
    },
    Entry {
        error: Error::ScopeMismatch,
        shown: "OAUTH_SCOPE_MISMATCH (CRM) or INVALID_OAUTHSCOPE (accounts), with status 401",
        meaning: "The token is alive, but lacks the scope for this call.",
        confidence: Reported,
        sources: &[OAUTH2_RS, PUBLIC_CODE],
        causes: &[cause(
            Kind::ScopeMissing,
            [
                "The scope was not asked for, or was dropped without a word.",
                "Compare the scope of the token answer with what the call needs.",
                "Add the scope and consent again: old tokens keep their old scopes.",
            ],
            Reported,
            &[PUBLIC_CODE],
        )],
    },
    Entry {
        error: Error::NoPermission,
        shown: r#"{"code":"NO_PERMISSION",…} with status 403"#,
        meaning: "The token is good, but the person behind it may not do this.",
        confidence: Reported,
        sources: &[PUBLIC_CODE],
        causes: &[cause(
            Kind::Profile,
            [
                "The profile lacks \u{201c}Zoho CRM API Access\u{201d} (the answer then names Crm_Implied_Api_Access) or \
                 the right that the answer names.",
                "Setup, Security Control, Profiles, Developer Permissions.",
                "Give the profile the right, or connect as a person who has it.",
            ],
            Reported,
            &[PUBLIC_CODE],
        )],
    },
    Entry {
        error: Error::AuthenticationFailure,
        shown: r#"{"code":"AUTHENTICATION_FAILURE",…} with status 401"#,
        meaning: "The call carried nothing that the API takes for a token.",
        confidence: Reported,
        sources: &[PUBLIC_CODE],
        causes: &[cause(
            Kind::HeaderWrong,
            [
                "The header Authorization is missing or written in another way.",
                "Look at the header of the call.",
                "Write Authorization: Zoho-oauthtoken, a blank, and the token.",
            ],
            Inferred,
            &[RULE],
        )],
    },
    Entry {
        error: Error::WrongUrl,
        shown: "INVALID_URL_PATTERN (CRM) or URL_RULE_NOT_CONFIGURED (Mail, Projects, Analytics)",
        meaning: "There is no call at this address.",
        confidence: Reported,
        sources: &[PUBLIC_CODE],
        causes: &[
            cause(
                Kind::WrongRequest,
                [
                    "The path is mistyped, a part of it is missing or is a placeholder, or the method is another one.",
                    "Compare the path with the product's own page, part by part; put your own ids in place of samples.",
                    "Correct the path or the method.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            cause(
                Kind::ScopeMissing,
                [
                    "The scope is missing: one author saw this answer where another product says so plainly.",
                    "Does the token answer name a scope for this call?",
                    "Add the scope and consent again.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
        ],
    },
    Entry {
        error: Error::OrgMismatch,
        shown: r#"{"errorCode":"OAUTH_ORG_MISMATCH","message":"The OAuthToken is not valid for specified organization"}"#,
        meaning: "The token is alive, but not for the organisation that the call names.",
        confidence: Reported,
        sources: &[PUBLIC_CODE],
        causes: &[cause(
            Kind::OtherOrg,
            [
                "The header orgId names an organisation that the person of the token is not in, or is missing.",
                "Call /api/v1/organizations, which needs no orgId, and compare the id.",
                "Send the id from that answer, or connect as a person of that organisation.",
            ],
            Reported,
            &[PUBLIC_CODE],
        )],
    },
    Entry {
        error: Error::ProductRights,
        shown: "An error of the product's own about permission",
        meaning: "The token is good, but the person behind it may not do this in the product.",
        confidence: Official,
        sources: &[MARKETING_ERRORS],
        causes: &[
            cause(
                Kind::Profile,
                [
                    "The person of the connection lacks the right in this product.",
                    "Sign in to the product as this person and try the same by hand.",
                    "Give the person the right, or connect as one who has it.",
                ],
                Official,
                &[MARKETING_ERRORS],
            ),
            cause(
                Kind::RunsAsCreator,
                [
                    "The call runs as the person who made the connection, not as the one who started it.",
                    "Look up on the page of the connection who made it.",
                    "Connect again as a person with the right.",
                ],
                Official,
                &[DELUGE_ERRORS],
            ),
        ],
    },
    Entry {
        error: Error::ProductRequest,
        shown: "An error of the product's own about the request",
        meaning: "The product knows who asks: the token works. It refuses what was asked.",
        confidence: Inferred,
        sources: &[MARKETING_ERRORS, RULE],
        causes: &[cause(
            Kind::WrongRequest,
            [
                "A parameter is missing, or names something that this account does not have.",
                "Compare the parameters with the product's own page, one by one.",
                "Correct the parameter. The connection needs no change.",
            ],
            Official,
            &[MARKETING_ERRORS],
        )],
    },
    Entry {
        error: Error::InvalidGrant,
        shown: r#"{"error":"invalid_grant"}"#,
        meaning: "The standard has this error for a code or a refresh token that is not taken. Zoho documents \
                  invalid_code for that, and this one nowhere that we could find.",
        confidence: Inferred,
        sources: &[RULE],
        causes: &[
            cause(
                Kind::NotZoho,
                [
                    "Another server answered, or a program between you and Zoho put its own name on the error.",
                    "Compare the host of the request with the accounts servers of the table.",
                    "Send the request to the accounts server itself, and read its answer.",
                ],
                Inferred,
                &[RULE],
            ),
            cause(
                Kind::CodeExpired,
                [
                    "If it is Zoho's: the code is too old or was used, or the refresh token is dead.",
                    "How old was the code, and was it sent before?",
                    NEW_CODE,
                ],
                Inferred,
                &[RULE],
            ),
        ],
    },
    Entry {
        error: Error::ConsoleClientName,
        shown: "\u{201c}Enter a valid client name\u{201d} in the API console",
        meaning: "The API console refuses the client name.",
        confidence: Official,
        sources: &[KAIZEN_4],
        causes: &[
            cause(
                Kind::BadText,
                [
                    "It has a special character other than _ and &.",
                    "Look for dots, brackets, dashes and accents.",
                    "Use letters, digits, blanks, _ and & only.",
                ],
                Official,
                &[KAIZEN_4],
            ),
            cause(
                Kind::BadText,
                [
                    "It contains \u{201c}Zoho\u{201d}. A partner's guide says not to; older guides used such names.",
                    "Try the same name without that word.",
                    "Leave the word out.",
                ],
                Conflicting,
                &[SQUARELABS, PUBLIC_CODE],
            ),
        ],
    },
    Entry {
        error: Error::ConsoleJavaScriptDomain,
        shown: "\u{201c}Enter a valid JavaScript Domain URI\u{201d} in the API console",
        meaning: "The API console refuses the JavaScript domain.",
        confidence: Official,
        sources: &[OAUTH_SETUP],
        causes: &[
            cause(
                Kind::BadAddress,
                [
                    "It does not begin with https:// or http://, or has a path.",
                    "Compare it with https://99000000223015.zappscontents.com: scheme and host, nothing else.",
                    "Take away everything from the first slash behind the host.",
                ],
                Official,
                &[JS_SDK],
            ),
            cause(
                Kind::ClientType,
                [
                    "A custom service needs no JavaScript domain: only client-based clients have one.",
                    "Look up the type of the client.",
                    "Register a server-based client for a connection.",
                ],
                Official,
                &[OAUTH_SETUP],
            ),
        ],
    },
    Entry {
        error: Error::ConsoleRedirectUri,
        shown: "\u{201c}Enter a valid redirect URI\u{201d} in the API console",
        meaning: "The API console refuses the redirect URI.",
        confidence: Official,
        sources: &[OAUTH_SETUP],
        causes: &[cause(
            Kind::BadAddress,
            [
                "It does not begin with https:// or http://, several stand in one box, or a blank is in it.",
                "Put it into the field Authorized Redirect URI of this page, which draws what nobody sees.",
                "One address a box, each added with +.",
            ],
            Official,
            &[OAUTH_SETUP],
        )],
    },
    Entry {
        error: Error::ConsoleHomepageUrl,
        shown: "\u{201c}Enter a valid homepage URL\u{201d} in the API console",
        meaning: "The API console refuses the homepage.",
        confidence: Official,
        sources: &[REGISTER_CLIENT],
        causes: &[cause(
            Kind::BadAddress,
            [
                "It is not a full address of the form https://www.yourdomain.com.",
                "Does it begin with https://?",
                "Write a full address. A placeholder is accepted if you have none.",
            ],
            Official,
            &[REGISTER_CLIENT],
        )],
    },
    Entry {
        error: Error::UnauthenticatedConnection,
        shown: "\u{201c}Failed to execute function - UnAuthenticated Connections\u{201d}",
        meaning: "The function uses a connection that nobody has authorised, or that is not authorised any more.",
        confidence: Official,
        sources: &[DELUGE_ERRORS],
        causes: &[
            cause(
                Kind::NotConnected,
                [
                    "The connection was never authorised, or the sign-in did not come to its end.",
                    "Setup, Developer Hub, Connections: does it say Connected?",
                    "Open the connection, press Connect, and accept.",
                ],
                Official,
                &[DELUGE_ERRORS],
            ),
            cause(
                Kind::RunsAsCreator,
                [
                    "The call runs as the person who made the connection, and that person lost access.",
                    "Look up on the page of the connection who made it.",
                    "Connect again as a person who stays.",
                ],
                Official,
                &[DELUGE_ERRORS],
            ),
            cause(
                Kind::RefreshTokenDead,
                [
                    "The refresh token died: it was revoked, or pushed out by more than 20 newer ones.",
                    "Was this client connected again and again by the same person?",
                    "Connect again, and remove connections that nobody needs.",
                ],
                Conflicting,
                &[KAIZEN_43, PROJECTS_FAQ],
            ),
            cause(
                Kind::NotOffline,
                [
                    "There never was a refresh token, so that it worked for one hour only.",
                    "Is access_type=offline in the Authorize URL of the custom service?",
                    "Put access_type=offline and prompt=consent there, and connect again.",
                ],
                Reported,
                &[SQUARELABS],
            ),
        ],
    },
    Entry {
        error: Error::ConnectionNotFound,
        shown: "\u{201c}Connection Name was not found\u{201d}",
        meaning: "The name that the function writes behind connection: is not the link name of a connection.",
        confidence: Official,
        sources: &[DELUGE_ERRORS],
        causes: &[cause(
            Kind::LinkName,
            [
                "The display name stands there, or the link name is mistyped.",
                "Setup, Developer Hub, Connections: read the link name there.",
                "Copy the link name into the function, in quotes.",
            ],
            Official,
            &[DELUGE_ERRORS],
        )],
    },
    Entry {
        error: Error::ConnectorGone,
        shown: "No service \u{201c}Zoho OAuth\u{201d} among the default services",
        meaning: "The connector that could mix scopes of many Zoho apps is not offered in many orgs any more. We found no \
                  announcement and no date; guides of autumn 2026 still name it.",
        confidence: Conflicting,
        sources: &[ZENATTA, SQUARELABS, IOT_CONNECTIONS],
        causes: &[cause(
            Kind::ServiceGone,
            [
                "Your org does not have it, and a default connector of one product lacks scopes of others.",
                "Setup, Developer Hub, Connections, Create Connection: is Zoho OAuth in the list?",
                "Make a custom service: this page writes every value for it.",
            ],
            Reported,
            &[ZENATTA, SQUARELABS, IOT_CONNECTIONS],
        )],
    },
    Entry {
        error: Error::BrowserBlocked,
        shown: "\u{201c}blocked by CORS policy\u{201d}, \u{201c}Failed to fetch\u{201d} or \u{201c}NetworkError\u{201d} in the browser",
        meaning: "The browser kept the answer from the page, or never reached the server. It does not tell a page which.",
        confidence: Reported,
        sources: &[PUBLIC_CODE],
        causes: &[
            cause(
                Kind::NoCors,
                [
                    "The accounts servers are not known to let pages of other hosts read their answers.",
                    "Does the message name /oauth/v2/token or /oauth/v2/token/revoke?",
                    "Exchange the code elsewhere: with the command of the room Connect, or in Zoho itself.",
                ],
                Reported,
                &[PUBLIC_CODE],
            ),
            cause(
                Kind::ClientType,
                [
                    "The API domain answers pages only whose origin is a JavaScript domain of a client-based client.",
                    "API console: is the origin of the page there as JavaScript domain?",
                    "Register it there, or call from a server or a connection.",
                ],
                Official,
                &[CORS],
            ),
            cause(
                Kind::Network,
                [
                    "DNS, a firewall, an extension or no network at all.",
                    "Open the same address in a new tab.",
                    "Try without extensions, or from another network.",
                ],
                Inferred,
                &[RULE],
            ),
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_variants() {
        for (index, entry) in TABLE.iter().enumerate() {
            assert_eq!(entry.error as usize, index, "{:?}", entry.error);
            assert_eq!(entry.error.entry(), entry);
        }
        assert_eq!(Error::BrowserBlocked as usize + 1, TABLE.len());
    }

    #[test]
    fn every_claim_has_a_source_and_every_cause_a_check_and_a_fix() {
        for entry in TABLE {
            assert!(!entry.sources.is_empty() && !entry.causes.is_empty(), "{:?}", entry.error);
            for Cause { what, check, fix, confidence, sources, .. } in entry.causes {
                for text in [what, check, fix] {
                    assert!(text.ends_with(['.', '?']), "{text}");
                    assert!(!text.contains("  "), "{text}");
                }
                assert!(!sources.is_empty(), "{what}");
                if sources.contains(&RULE) {
                    assert_eq!(*confidence, Confidence::Inferred, "{what}");
                }
            }
        }
    }

    #[test]
    fn names() {
        assert_eq!(Error::named(Step::Exchange, "invalid_code"), Some(Error::InvalidCode));
        assert_eq!(Error::named(Step::Refresh, "invalid_code"), Some(Error::InvalidRefreshToken));
        assert_eq!(Error::named(Step::Redirect, "access_denied"), Some(Error::AccessDenied));
        // Zoho does not document it, whatever RFC 6749 says.
        assert_eq!(Error::named(Step::Exchange, "invalid_grant"), Some(Error::InvalidGrant));
        assert_eq!(Error::named(Step::Call, "invalid_code"), None);
        assert_eq!(Error::named(Step::Call, "INVALID_TICKET"), Some(Error::AuthenticationFailure));
    }
}
