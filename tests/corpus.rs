//! What people paste, in the dresses in which they paste it, with the kind that it must be taken for and the cause that
//! must be read first.
//!
//! `tests/corpus/` holds whole pastes, written after what sources tell and without a look at the code that reads them.
//! The shorter ones below are put into several dresses each.

// clippy.toml lets tests panic, but does not see that the helpers here belong to tests.
#![allow(clippy::unwrap_used, clippy::panic)]

mod pastes;

use proptest::prelude::*;

use doctor::attempt::Question;
use doctor::{self, Attempt, Kind, report};
use facts::DataCenter;
use facts::error::{CauseKind as Cause, Error};
use oauth::cause::Verdict;
use scan::finding::Severity;
use service::Draft;
use words::{Message, msg, text};

use pastes::{OTHER, SECRET, Section, TOKEN, id};

/// A paste, what it is, and the error in it with the kind of its first cause.
struct Paste {
    text: String,
    kind: Kind,
    error: Option<(Error, Cause)>,
}

fn paste(text: impl Into<String>, kind: Kind) -> Paste {
    Paste { text: text.into(), kind, error: None }
}

fn wrong(text: impl Into<String>, kind: Kind, error: Error, cause: Cause) -> Paste {
    Paste { text: text.into(), kind, error: Some((error, cause)) }
}

/// What a person answers.
fn said(answers: &[(Question, &str)]) -> Attempt {
    let mut said = Attempt::default();
    for (question, answer) in answers {
        said.answer(*question, *answer);
    }
    said
}

/// The first cause of an error, when nothing is known of the attempt: written out, so that a table in another order fails.
fn first(error: Error) -> Cause {
    match error {
        Error::InvalidClient | Error::ClientPage => Cause::WrongCenter,
        Error::InvalidClientSecret => Cause::SecretWrong,
        Error::InvalidCode => Cause::CodeExpired,
        Error::RedirectUriPage => Cause::RedirectOfAnotherCenter,
        Error::InvalidRedirectUri => Cause::RedirectDiffers,
        Error::MissingOrgInfo
        | Error::WrongUrl
        | Error::Html
        | Error::ProductRequest
        | Error::WrongMethod
        | Error::OldApi
        | Error::ApiHtml
        | Error::BadTokenRequest => Cause::WrongRequest,
        Error::Throttled | Error::TooManyCalls => Cause::TooMany,
        Error::NoRefreshToken => Cause::NotOffline,
        Error::InvalidToken => Cause::TokenExpired,
        Error::ScopeMismatch => Cause::ScopeMissing,
        Error::ScopePage => Cause::ScopeWrong,
        Error::NoPermission | Error::ProductRights | Error::Forbidden => Cause::Profile,
        Error::AuthenticationFailure => Cause::HeaderWrong,
        Error::Edition => Cause::Edition,
        Error::ServerError => Cause::Zoho,
        Error::SendMailToken | Error::MailPassword => Cause::WrongCredential,
        Error::McpRefused | Error::UnauthenticatedConnection => Cause::NotConnected,
        Error::OrgMismatch => Cause::OtherOrg,
        Error::AccessDenied => Cause::Rejected,
        Error::NoOrg => Cause::NoProduct,
        Error::ConnectionNotFound => Cause::LinkName,
        Error::ConnectorGone => Cause::ServiceGone,
        Error::ConsoleClientName => Cause::BadText,
        Error::ConsoleJavaScriptDomain | Error::ConsoleRedirectUri | Error::ConsoleHomepageUrl => {
            Cause::BadAddress
        }
        other => panic!("{other:?} stands in no line below"),
    }
}

fn corpus() -> Vec<Paste> {
    use Error as E;
    use Kind as K;
    let token_error =
        |name: &str, error: E| wrong(format!("{{\"error\":\"{name}\"}}"), K::TokenError, error, first(error));
    let call = |text: &str, error: E| wrong(text, K::ApiError, error, first(error));
    vec![
        // Zoho's own pages, beside those in the files.
        wrong("Invalid response type", K::SignInError, E::ResponseTypePage, Cause::WrongRequest),
        wrong(
            "An error occurred / 500 server error",
            K::SignInError,
            E::ServerErrorPage,
            Cause::WrongRequest,
        ),
        wrong("400 not found", K::SignInError, E::NotFoundPage, Cause::WrongRequest),
        wrong(
            "Access Denied: Maximum request limit reached for your account. Please try again after some time or contact \
             the app's developer.",
            K::SignInError,
            E::RoadblockPage,
            Cause::TooMany,
        ),
        wrong(
            r#"{"error_description":"Token creation throttle limit reached. Please reuse the valid tokens you currently have.","error":"Access Denied"}"#,
            K::TokenError,
            E::Throttled,
            Cause::TooMany,
        ),
        // The token endpoint.
        wrong(r#"{"error":"other_dc"}"#, K::TokenError, E::OtherDc, Cause::WrongCenter),
        wrong(
            r#"{"error":"authorization_pending"}"#,
            K::TokenError,
            E::AuthorizationPending,
            Cause::NotConnected,
        ),
        wrong(r#"{"error":"slow_down"}"#, K::TokenError, E::SlowDown, Cause::TooMany),
        token_error("invalid_client", E::InvalidClient),
        token_error("invalid_client_secret", E::InvalidClientSecret),
        token_error("invalid_code", E::InvalidCode),
        token_error("invalid_redirect_uri", E::InvalidRedirectUri),
        token_error("missing_org_info", E::MissingOrgInfo),
        wrong(
            r#"{"error":"Access Denied","error_description":"You have made too many requests continuously. Please try again after some time.","status":"failure"}"#,
            K::TokenError,
            E::Throttled,
            first(E::Throttled),
        ),
        wrong(
            r#"{"error":"Zugriff verweigert","error_description":"Zu viele Anfragen hintereinander.","status":"failure"}"#,
            K::TokenError,
            E::Throttled,
            first(E::Throttled),
        ),
        wrong(
            format!(
                r#"{{"access_token":"{TOKEN}","scope":"ZohoCRM.modules.ALL","api_domain":"https://www.zohoapis.eu","token_type":"Bearer","expires_in":3600}}"#
            ),
            K::TokenResponse,
            E::NoRefreshToken,
            first(E::NoRefreshToken),
        ),
        paste(
            format!(
                r#"{{"access_token":"{TOKEN}","refresh_token":"{OTHER}","scope":"ZohoCRM.modules.ALL ZohoCRM.org.READ","api_domain":"https://www.zohoapis.ca","token_type":"Bearer","expires_in":3600}}"#
            ),
            K::TokenResponse,
        ),
        paste(
            format!(
                "access_token={TOKEN}&refresh_token={OTHER}&expires_in=3600&api_domain=https%3A%2F%2Fwww.zohoapis.in"
            ),
            K::TokenResponse,
        ),
        paste(r#"{"status":"success"}"#, K::RevocationResponse),
        // APIs.
        call(
            r#"{"code":"INVALID_TOKEN","message":"invalid oauth token","status":"error","details":{}}"#,
            E::InvalidToken,
        ),
        call(
            r#"{"code":"OAUTH_SCOPE_MISMATCH","message":"invalid oauth scope to access this URL","status":"error","details":{}}"#,
            E::ScopeMismatch,
        ),
        call(
            r#"{"code":"NO_PERMISSION","message":"permission denied","status":"error","details":{"permissions":["Crm_Implied_Api_Access"]}}"#,
            E::NoPermission,
        ),
        call(
            r#"{"code":"AUTHENTICATION_FAILURE","message":"Authentication failed","status":"error","details":{}}"#,
            E::AuthenticationFailure,
        ),
        call(
            r#"{"code":"INVALID_URL_PATTERN","message":"Please check if the URL trying to access is a correct one","status":"error","details":{}}"#,
            E::WrongUrl,
        ),
        call(r#"{"response":"error","cause":"INVALID_OAUTHSCOPE"}"#, E::ScopeMismatch),
        call(
            r#"{"data":{"errorCode":"INVALID_OAUTHTOKEN"},"status":{"code":404,"description":"Invalid Input"}}"#,
            E::InvalidToken,
        ),
        call(r#"{"code":57,"message":"You are not authorized to perform this operation"}"#, E::InvalidToken),
        call(r#"{"code":14,"message":"Invalid value passed for authtoken."}"#, E::AuthenticationFailure),
        call(r#"{"errorCode":"THRESHOLD_EXCEEDED","message":"Wait"}"#, E::TooManyCalls),
        call(r#"{"errorCode":"LICENSE_ACCESS_LIMITED","feature":"x","editionType":"FREE"}"#, E::Edition),
        call(r#"{"errorCode":"FORBIDDEN","message":"Not for you"}"#, E::Forbidden),
        call(r#"{"errorCode":"METHOD_NOT_ALLOWED","message":"x"}"#, E::WrongMethod),
        call(r#"{"code":"INTERNAL_ERROR","message":"x","status":"error"}"#, E::ServerError),
        call(
            "<response uri=\"/crm/private/xml/Leads/getRecords\"><error><code>4834</code><message>x</message></error></response>",
            E::OldApi,
        ),
        call(
            r#"{"error":{"code":"TM_4001","details":[{"code":"SERR_157","message":"x"}]}}"#,
            E::SendMailToken,
        ),
        call("POST https://accounts.zoho.in/oauth/v2/token returned 400 Bad Request", E::BadTokenRequest),
        call("https://desk-31.zohomcp.eu/mcp/message answers 401 Unauthorized", E::McpRefused),
        wrong(
            "https://desk-31.zohomcp.eu/mcp/message\nCould not register with the sign-in service",
            K::SignInError,
            E::McpRegister,
            Cause::WrongRequest,
        ),
        wrong("MCP: Error while Initiating OAuth", K::SignInError, E::McpSignIn, Cause::WrongRequest),
        wrong(
            "smtp.zoho.in: 535 Authentication Failed",
            K::ConnectionError,
            E::MailPassword,
            first(E::MailPassword),
        ),
        call(r#"{"errorCode":"SCOPE_MISMATCH","message":"x"}"#, E::ScopeMismatch),
        call(r#"{"code":"oauthtoken_invalid","message":"x"}"#, E::InvalidToken),
        call(r#"{"error":[{"error_code":"INVALID_TICKET","description":"x"}]}"#, E::AuthenticationFailure),
        call(
            r#"{"error_message":"Valid [OAUTHTOKEN] is required.","error_code":2401}"#,
            E::AuthenticationFailure,
        ),
        call(r#"{"code":9041,"message":"Invalid Oauth token","status":"failure"}"#, E::InvalidToken),
        call(r#"{"code":987654,"message":"The token does not have the required scope"}"#, E::ScopeMismatch),
        call(
            r#"{"code":"MANDATORY_NOT_FOUND","message":"required field not found","status":"error"}"#,
            E::ProductRequest,
        ),
        wrong(
            "GET https://www.zohoapis.eu/bookings/v1/json/services\n<!doctype html><title>Zoho Creator - Error Page</title>",
            K::Html,
            E::ApiHtml,
            first(E::ApiHtml),
        ),
        call(
            r#"{"errorCode":"INVALID_OAUTH","message":"The OAuth Token you provided is invalid."}"#,
            E::InvalidToken,
        ),
        call(
            r#"{"errorCode":"OAUTH_ORG_MISMATCH","message":"The OAuthToken is not valid for specified organization"}"#,
            E::OrgMismatch,
        ),
        call(
            r#"{"status":"failure","summary":"x","data":{"errorCode":8535,"errorMessage":"Invalid OAuth token"}}"#,
            E::InvalidToken,
        ),
        call(r#"{"errors":[{"id":"F7003","title":"Invalid OAuth token"}]}"#, E::InvalidToken),
        call(
            r#"{"response":{"status":1,"errors":{"code":7218,"message":"Invalid OAuth Scope."}}}"#,
            E::ScopeMismatch,
        ),
        call(
            r#"{"code":1030,"description":"Authorization Failure. The access token is either invalid or has expired."}"#,
            E::InvalidToken,
        ),
        call(r#"{"code":"2401","message":"No list created.","status":"error"}"#, E::ProductRequest),
        // An id of a record is no code of an error, and an error that nobody explains is said to be one.
        paste(r#"{"data":[{"id":14,"name":"x"},{"id":57}]}"#, K::Json),
        paste(r#"{"error":"unsupported_grant_type"}"#, K::TokenError),
        wrong(r#"{"error":"invalid_scope"}"#, K::SignInError, E::ScopePage, first(E::ScopePage)),
        paste(r#"{"code":"NEW_CODE","message":"What nobody knows","status":"error"}"#, K::ApiError),
        // What is no matter of Zoho's OAuth, and what libraries say.
        wrong(
            "smtppro.zoho.in: 535 5.7.8 Authentication failed",
            K::ConnectionError,
            E::MailPassword,
            Cause::WrongCredential,
        ),
        wrong(
            "POST https://oauth2.googleapis.com/token\n{\"error\":\"invalid_grant\",\"error_description\":\"Token has been revoked.\"}",
            K::TokenError,
            E::OtherProvider,
            Cause::NotZoho,
        ),
        wrong(
            "ZohoOAuthException: No Tokens exist for the given user-identifier,Please generate and try again",
            K::ConnectionError,
            E::NoStoredToken,
            Cause::StoreEmpty,
        ),
        wrong(
            "    return response.json()['Email']\nKeyError: 'Email'",
            K::ConnectionError,
            E::NoUserEmail,
            Cause::ScopeMissing,
        ),
        wrong("クライアントIDが不正です", K::SignInError, E::ClientPage, first(E::ClientPage)),
        // Connections, the console, the browser, the sign-in.
        wrong(
            "Failed to execute function - UnAuthenticated Connections",
            K::ConnectionError,
            E::UnauthenticatedConnection,
            first(E::UnauthenticatedConnection),
        ),
        wrong(
            "Error at line number 3: Connection Name was not found",
            K::ConnectionError,
            E::ConnectionNotFound,
            first(E::ConnectionNotFound),
        ),
        wrong(
            "I can no longer find the Zoho OAuth connector under Connections",
            K::ConnectionError,
            E::ConnectorGone,
            first(E::ConnectorGone),
        ),
        wrong(
            "Enter a valid client name",
            K::ConsoleError,
            E::ConsoleClientName,
            first(E::ConsoleClientName),
        ),
        wrong(
            "Enter a valid JavaScript Domain URI",
            K::ConsoleError,
            E::ConsoleJavaScriptDomain,
            first(E::ConsoleJavaScriptDomain),
        ),
        wrong(
            "Enter a valid redirect URI",
            K::ConsoleError,
            E::ConsoleRedirectUri,
            first(E::ConsoleRedirectUri),
        ),
        wrong(
            "Enter a valid homepage URL",
            K::ConsoleError,
            E::ConsoleHomepageUrl,
            first(E::ConsoleHomepageUrl),
        ),
        wrong(
            "Access to fetch at 'https://accounts.zoho.eu/oauth/v2/token' from origin 'https://x.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
            K::BrowserError,
            E::BrowserBlocked,
            Cause::NoCors,
        ),
        wrong("TypeError: Failed to fetch", K::BrowserError, E::BrowserBlocked, Cause::NoCors),
        wrong(
            "Invalid Redirect Uri\nRedirect URI passed does not match with the one configured",
            K::SignInError,
            E::RedirectUriPage,
            first(E::RedirectUriPage),
        ),
        wrong("Invalid OAuth Scope\nScope does not exist", K::SignInError, E::ScopePage, first(E::ScopePage)),
        wrong("Error: Invalid Client", K::SignInError, E::ClientPage, first(E::ClientPage)),
        wrong(
            "https://deluge.zoho.eu/delugeauth/callback?error=access_denied&state=abc",
            K::Redirect,
            E::AccessDenied,
            first(E::AccessDenied),
        ),
        wrong("https://x.example/back?error=no_org&location=eu", K::Redirect, E::NoOrg, first(E::NoOrg)),
        paste(
            format!(
                "https://x.example/back?state=abc&code={TOKEN}&location=eu&accounts-server=https%3A%2F%2Faccounts.zoho.eu"
            ),
            K::Redirect,
        ),
        wrong(
            "<!DOCTYPE html><html><head><title>Zoho Accounts</title></head><body>Oops</body></html>",
            K::Html,
            E::Html,
            first(E::Html),
        ),
        // Addresses and values.
        paste(
            "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent&client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234&redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback&response_type=code&scope=Desk.tickets.ALL&state=x",
            K::AuthorizeUrl,
        ),
        wrong(
            "https://accounts.zoho.com/oauth/v2/auth?prompt=consent",
            K::AuthorizeUrl,
            E::NoRefreshToken,
            Cause::NotOffline,
        ),
        paste("https://deluge.zoho.com/delugeauth/callback", K::RedirectUri),
        paste("https://crm.zoho.com.cn/crm/org4711/tab/Home", K::ZohoUrl),
        paste("https://www.zohoapis.com.au/crm/v8/org", K::ZohoUrl),
        paste("https://accounts.zoho.com.evil.example/oauth/v2/auth", K::ForeignUrl),
        paste("https://accounts.zoho.com@evil.example/", K::ForeignUrl),
        paste("ZohoCRM.modules.ALL,ZohoCRM.org.READ,Desk.tickets.READ", K::Scopes),
        paste("1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234", K::ClientId),
        paste("request url=https://www.zohoapis.eu/crm/v8/Leads", K::ZohoUrl),
        paste("host=accounts.zoho.com", K::ZohoUrl),
        call(r#"{"errors":[{"id":"F7003","title":"Invalid OAuth scope."}]}"#, E::ScopeMismatch),
        wrong(
            "Caused by: com.zoho.crm.api.exception.SDKException: INVALID_TOKEN\n\tat com.zoho.api.authenticator.OAuthToken.refreshAccessToken(OAuthToken.java:512)",
            K::ApiError,
            E::InvalidToken,
            first(E::InvalidToken),
        ),
        paste(
            "Service Name: Sync\nAuthorize URL: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent\nAccess Token URL: https://accounts.zoho.com/oauth/v2/token",
            K::Form,
        ),
        paste("https://x.example/#build?dc=eu&service=Sync", K::OwnLink),
        paste(
            r#"{"result":"success","locations":{"us":"https://accounts.zoho.com","eu":"https://accounts.zoho.eu"}}"#,
            K::ServerInfo,
        ),
        paste(
            r#"{"issuer":"https://accounts.zoho.com","authorization_endpoint":"https://accounts.zoho.com/oauth/v2/auth","token_endpoint":"https://accounts.zoho.com/oauth/v2/token"}"#,
            K::Metadata,
        ),
        paste(r#"{"hello":"world"}"#, K::Json),
        paste(TOKEN, K::Secret),
    ]
}

/// The dresses in which a paste may come. Addresses and single values keep only those that do not change what they are.
fn dresses(text: &str) -> Vec<(&'static str, String)> {
    let noise = "2026-11-24 10:00:00.123 [main] DEBUG pool-7 nothing to see here 0x7f 12 ms\n";
    vec![
        ("bare", text.to_owned()),
        ("byte order mark", format!("\u{feff}{text}")),
        ("line breaks of Windows", format!("\r\n{}\r\n", text.replace('\n', "\r\n"))),
        ("in a log", format!("{noise}2026-11-24 10:00:01 ERROR response body:\n{text}\n{noise}")),
        ("between emoji", format!("help \u{1f62d}\u{1f62d}\n{text}\n\u{1f64f}\u{1f64f}")),
        (
            "after right-to-left text",
            format!(
                "\u{5e9}\u{5dc}\u{5d5}\u{5dd} \u{645}\u{631}\u{62d}\u{628}\u{627}\n{text}\n\u{202b}\u{5ea}\u{5d5}\u{5d3}\u{5d4}\u{202c}"
            ),
        ),
        ("in a quotation", format!("Hi,\n\n> it says\n{text}\n\nRegards, Ada")),
        ("between blank lines", format!("\n\n\n   \t\n{text}\n\n")),
    ]
}

#[test]
fn each_paste_is_what_it_is_in_every_dress() {
    let mut count = 0;
    for Paste { text, kind, error } in corpus() {
        for (dress, dressed) in dresses(&text) {
            count += 1;
            let report = doctor::read(&dressed, &Draft::default());
            let Some(detection) = report.detections.first() else {
                panic!("{dress}: nothing found in {text}")
            };
            assert_eq!(detection.kind, kind, "{dress}: {text}\n{:#?}", report.detections);
            assert_eq!(detection.error, error.map(|(error, _)| error), "{dress}: {text}\n{detection:#?}");
            if let Some((_, cause)) = error {
                assert_eq!(
                    detection.causes(&report.known, &Attempt::default())[0].cause.kind,
                    cause,
                    "{dress}: {text}"
                );
            }
        }
    }
    assert!(count >= 150, "{count}");
}

#[test]
fn each_documented_error_is_in_the_corpus() {
    let there: Vec<Error> = corpus().into_iter().filter_map(|paste| Some(paste.error?.0)).collect();
    // These are told by the step at which they happen, which `the_step_tells_errors_apart` looks at, or rest on no
    // wording that a source gives.
    let elsewhere = [
        Error::InvalidRefreshToken,
        Error::UnknownToken,
        Error::GeneralError,
        Error::ProductRights,
        Error::InvalidGrant,
    ];
    for error in facts::error::TABLE.iter().map(|entry| entry.error) {
        assert!(there.contains(&error) || elsewhere.contains(&error), "{error:?}");
    }
}

#[test]
fn the_step_tells_errors_apart() {
    let first = |text: &str| doctor::read(text, &Draft::default()).detections.into_iter().next();
    let error = |text: &str| first(text).and_then(|detection| detection.error);
    assert_eq!(
        error("$ curl -d grant_type=refresh_token https://accounts.zoho.eu/oauth/v2/token\ninvalid_code"),
        Some(Error::InvalidRefreshToken)
    );
    assert_eq!(
        error("POST https://accounts.zoho.eu/oauth/v2/token/revoke 400\n<html><title>Error</title></html>"),
        Some(Error::UnknownToken)
    );
    assert_eq!(error("?error=general_error&state=x"), Some(Error::GeneralError));
    let rights = r#"{"code":1060,"description":"You do not have permission to access this application."}"#;
    assert_eq!(error(rights), Some(Error::ProductRights));
    assert_eq!(error(r#"{"error":"invalid_grant"}"#), Some(Error::InvalidGrant));
    assert_eq!(error("error: invalid_scope"), Some(Error::ScopePage));
    assert_eq!(error("Invalid Response Type"), Some(Error::ResponseTypePage));
    assert_eq!(error("token refresh failed: invalid_code"), Some(Error::InvalidRefreshToken));
    assert_eq!(error("server answered invalid_grant"), Some(Error::InvalidGrant));
}

/// What the head of a whole paste states, in this order.
const STATED: [&str; 7] = ["kind", "error", "cause", "verdict", "notes", "others", "carry"];

/// The whole pastes of `tests/corpus/`: where each comes from, what is stated of it, and its text.
fn whole_pastes() -> Vec<(String, [String; 7], String)> {
    let stated = |head: &str| {
        let mut lines = head.lines();
        STATED.map(|key| {
            let value = lines.next().and_then(|line| line.strip_prefix(key)?.strip_prefix(": "));
            value.unwrap_or_default().to_owned()
        })
    };
    // Whole tickets are read by a test of their own.
    let pastes = pastes::sections(false).into_iter();
    pastes.map(|Section { name, head, body }| (name, stated(&head), body)).collect()
}

/// What would be used in Set up: the data center, the fields that have a value, how many scopes.
fn carried(draft: &Draft) -> String {
    let mut parts: Vec<String> =
        draft.center.map(|center| center.row().location.to_owned()).into_iter().collect();
    let fields = service::Field::ALL
        .into_iter()
        .filter(|field| draft.text(*field).is_some_and(|text| !text.is_empty()));
    parts.extend(fields.map(|field| field.id().to_owned()));
    if !draft.scopes.is_empty() {
        parts.push(format!("scopes={}", draft.scopes.len()));
    }
    parts.join(" ")
}

/// What is found in a paste, as its head states it.
fn stated(text: &str) -> [String; 7] {
    let report = doctor::read(text, &Draft::default());
    let or_none =
        |found: Option<String>| found.filter(|found| !found.is_empty()).unwrap_or_else(|| "none".into());
    let Some((first, others)) = report.detections.split_first() else {
        return STATED.map(|_| "none".to_owned());
    };
    let causes = first.causes(&report.known, &Attempt::default());
    let notes: Vec<String> =
        first.notes.iter().map(|(severity, message)| format!("{}:{}", severity.id(), id(message))).collect();
    let others: Vec<String> = others
        .iter()
        .map(|other| match other.error {
            Some(error) => format!("{:?}({error:?})", other.kind),
            None => format!("{:?}", other.kind),
        })
        .collect();
    [
        format!("{:?}", first.kind),
        or_none(first.error.map(|error| format!("{error:?}"))),
        or_none(causes.first().map(|ranked| format!("{:?}", ranked.cause.kind))),
        id(&first.verdict),
        or_none(Some(notes.join(" "))),
        or_none(Some(others.join(" "))),
        or_none(first.carry.as_ref().map(|draft| carried(draft))),
    ]
}

/// With `UPDATE_CORPUS=1` the heads are written anew, for reading the difference.
#[test]
fn each_whole_paste_is_what_it_is() {
    let pastes = whole_pastes();
    assert!(pastes.len() >= 200, "{}", pastes.len());
    let mut wrong = String::new();
    for (name, expected, text) in &pastes {
        let found = stated(text);
        if found != *expected {
            wrong.push_str(&format!("{name}\n"));
            for ((key, expected), found) in
                STATED.iter().zip(expected).zip(&found).filter(|((_, a), b)| a != b)
            {
                wrong.push_str(&format!("    {key}: expected {expected}\n    {key}: found    {found}\n"));
            }
            if std::env::var_os("UPDATE_CORPUS").is_some() {
                update(name, &found);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Writes what was found into the head of a paste.
fn update(name: &str, found: &[String; 7]) {
    let (stem, title) = name.split_once(": ").unwrap();
    let path = format!("{}/tests/corpus/{stem}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap();
    let start = text.find(&format!("\n=== {title}\n")).unwrap() + title.len() + 6;
    let end = start + text[start..].find("---\n").unwrap();
    let head = STATED.iter().zip(found).map(|(key, value)| format!("{key}: {value}\n"));
    let head = head.collect::<Vec<_>>().concat();
    std::fs::write(&path, format!("{}{head}{}", &text[..start], &text[end..])).unwrap();
}

/// No secret of a paste, whole or in part, is in anything that comes out of it.
#[test]
fn no_secret_of_a_whole_paste_comes_out() {
    for (name, _, text) in whole_pastes() {
        let masked = doctor::masked(&text);
        let report = doctor::read_masked(&masked, None, &Draft::default());
        let out = format!(
            "{masked:?} {report:?} {}",
            report::markdown(
                &masked,
                &report,
                report.case(&Attempt::default()).as_ref(),
                &Attempt::default()
            )
        );
        for hidden in [TOKEN, OTHER].iter().flat_map(|token| token.split('.').skip(1)).chain([SECRET]) {
            assert!(!out.contains(&hidden[..12]), "{name}: {hidden} in {out}");
        }
    }
}

/// For each of the thirteen things that admins struggle with most, the true cause is read first.
#[test]
fn the_thirteen_struggles() {
    let check = |text: &str, attempt: Attempt, expected: Cause| {
        let report = doctor::read(text, &Draft::default());
        let causes = report
            .detections
            .first()
            .map(|detection| detection.causes(&report.known, &attempt))
            .unwrap_or_default();
        assert_eq!(
            causes.first().map(|ranked| ranked.cause.kind),
            Some(expected),
            "{text}\n{:#?}",
            report.detections
        );
    };
    let nothing = Attempt::default;
    // 1. The redirect URI.
    check("Invalid Redirect Uri", nothing(), Cause::RedirectOfAnotherCenter);
    // 2. Throttled.
    check(
        r#"{"error":"Access Denied","error_description":"You have made too many requests continuously."}"#,
        nothing(),
        Cause::TooMany,
    );
    // 3. The wrong data center.
    let other_center = said(&[(Question::Asked, "us"), (Question::Home, "eu")]);
    check(r#"{"error":"invalid_client"}"#, other_center, Cause::WrongCenter);
    check(
        "POST https://accounts.zoho.com/oauth/v2/token for https://crm.zoho.eu/ \u{2192} {\"error\":\"invalid_client\"}",
        nothing(),
        Cause::WrongCenter,
    );
    // 4. invalid_code.
    check(r#"{"error":"invalid_code"}"#, said(&[(Question::CodeAge, "yes")]), Cause::CodeExpired);
    check(
        r#"{"error":"invalid_code"}"#,
        said(&[(Question::SentBefore, "yes"), (Question::CodeAge, "no")]),
        Cause::CodeUsed,
    );
    // 5. Dies after one hour.
    check("https://accounts.zoho.eu/oauth/v2/auth?prompt=consent", nothing(), Cause::NotOffline);
    check("It works, but stops after one hour every time", nothing(), Cause::NotOffline);
    // 6. CORS.
    check("blocked by CORS policy", nothing(), Cause::NoCors);
    // 7. The header.
    check(
        "curl -H 'Authorization: Bearer x' https://www.zohoapis.eu/crm/v8/org\n{\"code\":\"INVALID_TOKEN\",\"message\":\"invalid oauth token\",\"status\":\"error\"}",
        nothing(),
        Cause::HeaderWrong,
    );
    check(
        "GET https://projectsapi.zoho.com/restapi/portals/\nAuthorization: Bearer x\nHTTP/1.1 401 Unauthorized",
        nothing(),
        Cause::HeaderWrong,
    );
    // 8. Scopes.
    check(r#"{"code":"OAUTH_SCOPE_MISMATCH","status":"error"}"#, nothing(), Cause::ScopeMissing);
    // 9. A status of success with an error in the body, and HTML.
    check("HTTP/1.1 200 OK\n\n{\"error\":\"invalid_client_secret\"}", nothing(), Cause::SecretWrong);
    check("HTTP/1.1 200 OK\n\n<html><title>x</title>", nothing(), Cause::WrongRequest);
    let page =
        "POST https://accounts.zoho.fr/oauth/v2/token\n<!DOCTYPE html><html><title>Not found</title></html>";
    let report = doctor::read(page, &Draft::default());
    let html = report.detections.iter().find(|detection| detection.error == Some(Error::Html)).unwrap();
    let first = html.causes(&report.known, &Attempt::default()).remove(0);
    assert!(
        matches!(&first.verdict, Verdict::For(evidence) if evidence.to_string().contains("accounts.zoho.fr")),
        "{first:#?}"
    );
    // 10. The connector is gone.
    check("There is no Zoho OAuth in the default services", nothing(), Cause::ServiceGone);
    // 11. Not authorized, wrong link name.
    check("UnAuthenticated Connections", nothing(), Cause::NotConnected);
    check("Connection Name was not found", nothing(), Cause::LinkName);
    // 12. Rights.
    check("?error=no_org", nothing(), Cause::NoProduct);
    check(r#"{"code":"NO_PERMISSION","status":"error"}"#, nothing(), Cause::Profile);
    check(r#"{"error":"invalid_code"}"#, said(&[(Question::CodeAge, "no")]), Cause::CodeUsed);
    check(
        r#"{"error":"invalid_code"}"#,
        said(&[(Question::CodeAge, "no"), (Question::SentBefore, "no")]),
        Cause::WrongCenter,
    );
    check(r#"{"error":"invalid_code"}"#, said(&[(Question::Sent, "yes")]), Cause::RefreshTokenDead);
    // 13. Twenty refresh tokens.
    check(r#"{"error":"invalid_code"}"#, said(&[(Question::Times, "25")]), Cause::RefreshTokenDead);
    check(
        "grant_type=refresh_token\n{\"error\":\"invalid_code\"}",
        said(&[(Question::Times, "25")]),
        Cause::RefreshTokenDead,
    );
}

/// What other programs make of a response on its way: a text inside of JSON, twice even, or entities of HTML.
#[test]
fn a_response_is_found_in_its_wrappings() {
    for text in [
        r#"{"level":"error","body":"{\"error\":\"invalid_code\"}","ts":1}"#,
        r#"{"log":"{\"level\":\"error\",\"body\":\"{\\\"error\\\":\\\"invalid_code\\\"}\"}"}"#,
        "<html><body><pre>{&quot;error&quot;:&quot;invalid_code&quot;}</pre></body></html>",
        r#"{"error":{"code":401,"message":"INVALID_OAUTHTOKEN"}}"#,
        r#"{"code":"SUCCESS","details":{"statusMessage":"{\"errors\":[{\"id\":\"F7003\",\"title\":\"x\"}]}"}}"#,
    ] {
        let error =
            doctor::read(text, &Draft::default()).detections.first().and_then(|detection| detection.error);
        assert!(matches!(error, Some(Error::InvalidCode | Error::InvalidToken)), "{text}: {error:?}");
    }
}

#[test]
fn several_in_one_paste_are_separated() {
    let text = format!(
        "https://crm.zoho.eu/crm/org1\nscopes: ZohoCRM.modules.ALL\n{{\"error\":\"invalid_code\"}}\n{{\"access_token\":\"{TOKEN}\",\"api_domain\":\"https://www.zohoapis.eu\"}}\nFailed to fetch"
    );
    let report = doctor::read(&text, &Draft::default());
    let kinds: Vec<Kind> = report.detections.iter().map(|detection| detection.kind).collect();
    assert_eq!(
        kinds,
        [Kind::TokenError, Kind::BrowserError, Kind::TokenResponse, Kind::Scopes, Kind::ZohoUrl]
    );
    assert_eq!(doctor::masked(&text).secrets.len(), 1);
    // One that a key names does not hide one that none does.
    let both = doctor::masked(&format!("client_secret={SECRET}\n{TOKEN}")).secrets;
    let expected: [Message; 2] = [text!("doctor-had-client-secret").into(), text!("doctor-had-token").into()];
    assert_eq!(both, expected);
    // A list with bullets has no masked secret in it.
    assert_eq!(
        doctor::masked(&format!("\u{2022} one\n\u{2022} two\nclient_secret={SECRET}")).secrets,
        expected[..1]
    );
}

/// What a log tells of one attempt is not held against another.
#[test]
fn each_error_is_of_its_own_attempt() {
    let log = "10:00 POST https://accounts.zoho.com/oauth/v2/token for https://crm.zoho.eu/ {\"error\":\"invalid_client\"}\n\
               10:01 POST https://accounts.zoho.eu/oauth/v2/token {\"error\":\"invalid_code\"}\n\
               10:02 GET https://www.zohoapis.eu/crm/v8/org {\"code\":\"INVALID_TOKEN\",\"message\":\"x\"}";
    let report = doctor::read(log, &Draft::default());
    let first = |error: Error| {
        let detection = report.detections.iter().find(|detection| detection.error == Some(error)).unwrap();
        detection.causes(&report.known, &Attempt::default()).remove(0)
    };
    assert!(
        matches!(first(Error::InvalidClient).verdict, Verdict::For(_)),
        "{:#?}",
        first(Error::InvalidClient)
    );
    assert_eq!(first(Error::InvalidClient).cause.kind, Cause::WrongCenter);
    for error in [Error::InvalidCode, Error::InvalidToken] {
        assert_eq!(first(error).verdict, Verdict::Open, "{error:?}");
    }
}

#[test]
fn broken_json_is_said_to_be_broken() {
    let report = doctor::read(&format!("{{\"access_token\":\"{TOKEN}\",\"refresh_to"), &Draft::default());
    assert_eq!(report.detections[0].verdict, text!("doctor-json-cut").into(), "{:#?}", report.detections);
    let report = doctor::read(
        "\u{201c}x\u{201d} {\u{201c}error\u{201d}:\u{201c}invalid_code\u{201d}}",
        &Draft::default(),
    );
    assert_eq!(report.detections[0].error, Some(Error::InvalidCode));
    let table = "\naccess_token : 1000.x\nerror        :\n";
    assert!(!doctor::read(table, &Draft::default()).detections.is_empty());
}

#[test]
fn a_form_is_held_against_the_right_values() {
    let text = "Service Name: Lead Sync \nAuthorize URL: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline\n\
                Access Token URL: https://accounts.zoho.eu/oauth/v2/token \nGrant Type: Authorization Code\n\
                Scopes: ZohoCRM.modules.ALL, Desk.tickets.READ\nUse Credentials of Login User: On";
    let report = doctor::read(text, &Draft::default());
    let detection = &report.detections[0];
    assert_eq!(detection.verdict, msg!("doctor-form-wrong", count = 3_u64), "{detection:#?}");
    let row = &detection.rows[2];
    let right = "https://accounts.zoho.eu/oauth/v2/token";
    let message = msg!(
        "doctor-row-differs",
        at = 40_u64,
        field = row.field.title(),
        right,
        value = format!("{right}\u{b7}")
    );
    assert_eq!(row.message(), message);
    let fixed = detection.carry.as_ref().unwrap();
    assert_eq!(fixed.center, Some(DataCenter::Eu));
    assert_eq!(fixed.service_name, "Lead Sync");
    assert_eq!(
        fixed.in_form.authorize_url,
        "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent"
    );
    assert_eq!(fixed.in_form.access_token_url, "https://accounts.zoho.eu/oauth/v2/token");
    assert_eq!(fixed.scope_names().count(), 2);
}

#[test]
fn our_own_exports_are_read_back() {
    use service::export::{Format, export};
    for format in Format::ALL {
        let draft = Draft::example(DataCenter::Ca);
        let report = doctor::read(&export(&draft, format), &Draft::default());
        let detection = &report.detections[0];
        assert_eq!(detection.kind, Kind::Form, "{format:?}: {:#?}", report.detections);
        let carried = detection.carry.as_ref().unwrap();
        assert_eq!(carried.center, Some(DataCenter::Ca), "{format:?}");
        assert_eq!(carried.service_name, "Marketing Automation", "{format:?}");
        assert_eq!(carried.scope_names().count(), 5, "{format:?}");
        assert!(
            detection.rows.iter().all(|row| row.differs_at.is_none()),
            "{format:?}: {:#?}",
            detection.rows
        );
        assert_eq!(doctor::masked(&export(&draft, format)).secrets, [], "{format:?}");
        // What the table says of the callback is not what somebody read in the popup.
        for center in [DataCenter::Ca, DataCenter::Eu] {
            let report = doctor::read(&export(&Draft::example(center), format), &Draft::default());
            let carried = report.detections[0].carry.as_ref().unwrap();
            assert_eq!(carried.redirect_uri, "", "{format:?} {center}");
        }
    }
}

/// What the page writes it reads, also where it judges only the first hundred scopes.
#[test]
fn a_long_export_is_read_back_whole() {
    use service::export::{Format, export};
    let mut draft = Draft::example(DataCenter::In);
    draft
        .add_scopes(&(1..=180).map(|number| format!("Desk.part{number}.READ,")).collect::<Vec<_>>().concat());
    for format in Format::ALL {
        let report = doctor::read(&export(&draft, format), &Draft::default());
        let carried = report.detections[0].carry.as_ref().unwrap();
        assert!(
            carried.scope_names().eq(draft.scope_names()),
            "{format:?}: {}",
            carried.scope_names().count()
        );
    }
}

/// What is read for a form and what is not, and against which center it is held.
#[test]
fn forms_are_told_from_requests_and_held_against_their_own_center() {
    let kind = |text: &str| doctor::read(text, &Draft::default()).detections[0].kind;
    for request in [
        "grant_type: authorization_code\nclient_id: 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234",
        "$body = @{\n  grant_type = 'refresh_token'\n  client_id = '1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234'\n}",
    ] {
        assert_ne!(kind(request), Kind::Form, "{request}");
    }
    assert_eq!(
        kind("Service Name\nBooks\nParameter Type\nHeader\nClient ID/Consumer Key\n1000.A"),
        Kind::Form
    );
    let endpoints = |authorize: &str, token: &str| {
        format!(
            "Authorize URL: https://{authorize}/oauth/v2/auth?prompt=consent&access_type=offline\n\
             Access Token URL: https://{token}/oauth/v2/token\nRefresh Token URL: https://{token}/oauth/v2/token\n\
             Scope Delimiter: Space\nScopes: Desk.tickets.READ Desk.basic.READ\nGrant Type: authorization code"
        )
    };
    let chosen = Draft { center: Some(DataCenter::Us), ..Draft::default() };
    for draft in [Draft::default(), chosen] {
        let report = doctor::read(&endpoints("accounts.zoho.eu", "accounts.zoho.eu"), &draft);
        let detection = &report.detections[0];
        let differing: Vec<_> = detection.rows.iter().filter(|row| row.differs_at.is_some()).collect();
        // The order of the two parameters is nobody's business; the delimiter is.
        assert_eq!(differing.len(), 1, "{differing:#?}");
        assert_eq!(differing[0].right.as_deref(), Some("Comma"));
        assert_eq!(detection.notes[0].1, msg!("doctor-form-most", center = DataCenter::Eu.name()));
        assert_eq!(detection.carry.as_ref().unwrap().center, Some(DataCenter::Eu));
    }
    // A sign-in may begin in the United States; the token URLs tell the center.
    let report = doctor::read(&endpoints("accounts.zoho.com", "accounts.zoho.in"), &Draft::default());
    let carried = report.detections[0].carry.as_ref().unwrap();
    assert_eq!(carried.in_form.access_token_url, "https://accounts.zoho.in/oauth/v2/token");
    // Where they disagree, nothing is made up.
    let text = endpoints("accounts.zoho.eu", "accounts.zoho.in").replace(
        "Refresh Token URL: https://accounts.zoho.in",
        "Refresh Token URL: https://accounts.zoho.jp",
    );
    let report = doctor::read(&text, &Draft::default());
    let carried = report.detections[0].carry.as_ref().unwrap();
    assert_eq!(carried.center, None);
    assert_eq!(carried.in_form.access_token_url, "https://accounts.zoho.in/oauth/v2/token");
    assert_eq!(carried.in_form.refresh_token_url, "https://accounts.zoho.jp/oauth/v2/token");
}

/// A secret of any shape in any spelling of the form, and none of it in what comes out.
#[test]
fn the_secret_of_a_form_is_masked_however_it_is_written() {
    for line in [
        "Client Secret: hunter2hunter2",
        "Client Secret\thunter2hunter2",
        "| Client Secret | hunter2hunter2 |",
        "Custom service,Client Secret,hunter2hunter2",
        "Client Secret\nhunter2hunter2",
        "Client Secret = hunter2\u{200b}hunter2",
    ] {
        let text = format!("Service Name: Sync\nGrant Type: Authorization Code\n{line}\nParam Type: Header");
        let masked = doctor::masked(&text);
        let report = doctor::read_masked(&masked, None, &Draft::default());
        let out = format!(
            "{:?} {}",
            report.detections[0].rows,
            report::markdown(
                &masked,
                &report,
                report.case(&Attempt::default()).as_ref(),
                &Attempt::default()
            )
        );
        assert!(!out.contains("hunter2"), "{line}: {out}");
        assert!(
            report.detections[0].rows.iter().any(|row| row.field == service::Field::ClientSecret),
            "{line}"
        );
    }
}

/// A person can say what a text is, and it is read so.
#[test]
fn a_text_is_read_as_what_the_person_says() {
    let as_kind = |text: &str, kind: Kind| {
        let report = doctor::read_masked(&doctor::masked(text), Some(kind), &Draft::default());
        assert_eq!(report.detections[0].kind, kind, "{text}");
        report.detections[0].clone()
    };
    // Found nowhere by itself, since it stands where no address of Zoho's is.
    let detection = as_kind("https://login.example/oauth/v2/auth2?access_type=online", Kind::AuthorizeUrl);
    assert_eq!(detection.error, Some(Error::NoRefreshToken), "{detection:#?}");
    assert_eq!(as_kind("hello world", Kind::Scopes).verdict, msg!("doctor-scopes-notes", count = 2_u64));
    assert_eq!(as_kind("{\"a\":1}", Kind::Json).verdict, msg!("doctor-json-unknown", keys = "a"));
    assert_eq!(as_kind("nonsense", Kind::Json).verdict.text(), msg!("doctor-json-broken", why = "").text());
    assert_eq!(as_kind("<p>x</p>", Kind::RevocationResponse).because, text!("doctor-because-said").into());
    assert_eq!(
        as_kind("nonsense", Kind::ConsoleError).verdict,
        msg!("doctor-unreadable-as", kind = Kind::ConsoleError.text())
    );
    // The one that was asked for is found behind more than is shown.
    let hosts: Vec<String> = (0..60).map(|number| format!("https://crm{number}.zoho.eu/")).collect();
    let log = hosts.join(" ") + " 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234";
    assert!(as_kind(&log, Kind::ClientId).carry.is_some());
    for kind in Kind::ALL {
        let _ = as_kind("x", kind);
    }
}

/// What is no endpoint, and what is one at another host, is said; what is none of a kind is not made one.
#[test]
fn wrong_endpoints_and_wrong_orders_are_said() {
    let says = |text: &str, message: Message| {
        let report = doctor::read(text, &Draft::default());
        assert!(
            report.detections[0].notes.iter().any(|(_, note)| *note == message),
            "{text}: {:#?}",
            report.detections
        );
    };
    let elsewhere = |center: DataCenter| {
        msg!("doctor-url-not-accounts", accounts = center.row().accounts.value, center = center.name())
    };
    says("https://crm.zoho.com/oauth/v2/token", elsewhere(DataCenter::Us));
    says("https://www.zohoapis.ca/oauth/v2/token", elsewhere(DataCenter::Ca));
    says(
        "https://accounts.zoho.jp/oauth/v2/tokn",
        msg!(
            "doctor-url-unknown-endpoint",
            authorize = "/oauth/v2/auth",
            path = "/oauth/v2/tokn",
            revoke = "/oauth/v2/token/revoke",
            token = "/oauth/v2/token"
        ),
    );
    let nothing = |kind: Kind| {
        let report = doctor::read_masked(
            &doctor::masked(r#"{"error":"invalid_client"}"#),
            Some(kind),
            &Draft::default(),
        );
        assert_eq!(
            report.detections[0].verdict,
            msg!("doctor-unreadable-as", kind = kind.text()),
            "{kind:?}"
        );
        assert!(report.detections[0].carry.is_none());
    };
    for kind in
        [Kind::ClientId, Kind::Redirect, Kind::Command, Kind::ServerInfo, Kind::Metadata, Kind::OwnLink]
    {
        nothing(kind);
    }
    // A callback that is none to the letter is told the right one.
    let report = doctor::read("https://deluge.zoho.com.au/delugeauth/callback", &Draft::default());
    let right = "https://dre.zoho.com.au/delugeauth/callback";
    let verdict = msg!("doctor-redirect-uri-differs", center = DataCenter::Au.name(), right);
    assert_eq!(report.detections[0].verdict, verdict);
    // Hosts that nobody has still tell the center that was meant.
    let form = "Authorize URL: https://accounts.zoho.ca/oauth/v2/auth\nAccess Token URL: https://accounts.zoho.ca/oauth/v2/token";
    let carried = doctor::read(form, &Draft::default()).detections[0].carry.clone().unwrap();
    assert_eq!(carried.center, Some(DataCenter::Ca));
    assert_eq!(carried.in_form.access_token_url, "https://accounts.zohocloud.ca/oauth/v2/token");
}

/// Where a URL begins and ends is seen in every language, and inside of JSON.
#[test]
fn urls_are_found_in_any_company() {
    const TOKEN_URL: &str = "https://accounts.zoho.eu/oauth/v2/token";
    let verdict = msg!(
        "doctor-url-zoho",
        center = DataCenter::Eu.name(),
        host = "accounts.zoho.eu",
        role = facts::host::Role::Accounts.label()
    );
    for text in [
        "siehe \u{201e}URL\u{201c} \u{2013} geht nicht",
        "\u{ab} URL \u{bb}",
        "\u{300c}URL\u{300d}",
        "\u{ff08}URL\u{ff09}",
        "\u{2192}URL",
        "URL\u{ff1a}URL",
        "*URL*",
        "[token](URL)",
        "|URL|",
        "Adresse:URL",
        "<URL|label>",
        "URL\u{3001}\u{305d}\u{308c}",
        "URL\u{306b}\u{9001}\u{308b}",
        r#"{"request":{"url":"URL"},"status":302}"#,
        r#"{"level":"info","msg":"POST URL\u2026"}"#,
    ] {
        let text = text.replace("URL", TOKEN_URL);
        let report = doctor::read(&text, &Draft::default());
        let found = report.detections.iter().find(|detection| detection.kind == Kind::ZohoUrl);
        let found = found.unwrap_or_else(|| panic!("{text}: {:#?}", report.detections));
        assert_eq!((found.shown.as_str(), &found.verdict), (TOKEN_URL, &verdict), "{text}");
        assert!(report.detections.iter().all(|detection| detection.kind != Kind::ForeignUrl), "{text}");
    }
    // A disguise is one of the host.
    for (text, kind) in [
        ("https://accounts.z\u{43e}ho.eu/oauth/v2/token", Some(Kind::ForeignUrl)),
        ("https://accounts.zoho.eu/oauth/v2/tok\u{435}n", Some(Kind::ZohoUrl)),
        ("https://accounts.zoho.eu\u{4f8b}.com/", Some(Kind::ForeignUrl)),
    ] {
        let report = doctor::read(text, &Draft::default());
        assert_eq!(report.detections.first().map(|detection| detection.kind), kind, "{text}");
    }
}

/// What must not be claimed.
#[test]
fn nothing_is_claimed_that_the_text_does_not_say() {
    let read = |text: &str| doctor::read(text, &Draft::default()).detections;
    let errors =
        |text: &str| -> Vec<Error> { read(text).into_iter().filter_map(|found| found.error).collect() };
    // A server says it, and no browser.
    assert_eq!(
        errors("server.js: Failed to fetch token from https://accounts.zoho.eu/oauth/v2/token: 400"),
        []
    );
    assert_eq!(errors("Uncaught (in promise) TypeError: Failed to fetch at x.js:3"), [Error::BrowserBlocked]);
    // Nothing stopped after an hour.
    assert_eq!(errors("I tried again after an hour and it worked."), []);
    // Another provider's response.
    let found = read(
        r#"{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided"}"#,
    );
    assert_eq!(found[0].verdict, msg!("doctor-other-provider-named", provider = "Microsoft"));
    // An endpoint without parameters is an endpoint.
    let found = read("https://accounts.zoho.com/oauth/v2/auth");
    assert_eq!(found[0].verdict, msg!("doctor-authorize-endpoint", center = DataCenter::Us.name()));
    assert!(found[0].notes.iter().all(|(severity, _)| *severity == Severity::Check), "{found:#?}");
    // The commands of this page that revoke need no grant_type; a request for a token does.
    let missing = Message::from(text!("doctor-command-grant-type"));
    let says =
        |text: &str| read(text).iter().any(|found| found.notes.iter().any(|(_, note)| *note == missing));
    assert!(!says("curl -X POST https://accounts.zoho.eu/oauth/v2/token/revoke -d token=$TOKEN"));
    assert!(!says(
        "resp = invokeurl\n[\n url: \"https://www.zohoapis.eu/crm/v8/org\"\n];\nAccess Token URL: https://accounts.zoho.eu/oauth/v2/token"
    ));
    assert!(says("curl -X POST https://accounts.zoho.eu/oauth/v2/token -d client_id=x"));
    // A proxy's header is no request.
    let text = "POST /oauth/v2/token\nX-Forwarded-Host: accounts.zoho.jp\nhttps://crm.zoho.eu/ {\"error\":\"invalid_client\"}";
    assert_eq!(doctor::read(text, &Draft::default()).known.elsewhere, None);
}

/// A person who says that a refresh token was sent reads what that means.
#[test]
fn the_headline_is_of_the_same_error_as_the_causes() {
    let report = doctor::read(r#"{"error":"invalid_code"}"#, &Draft::default());
    let said = said(&[(Question::Sent, "yes")]);
    let found = &report.detections[0];
    assert_eq!(found.error_of(&report.known, &said), Some(Error::InvalidRefreshToken));
    assert_ne!(found.headline(&report.known, &said), found.headline(&report.known, &Attempt::default()));
}

/// The right redirect URI comes with the error about a wrong one: of the center that the person names, that the text shows,
/// or that is selected in Set up.
#[test]
fn an_error_about_the_redirect_uri_names_the_right_one() {
    let right = |text: &str, answers: &[(Question, &str)]| {
        let draft = Draft { center: Some(DataCenter::Ca), ..Draft::default() };
        let (report, said) = (doctor::read(text, &draft), said(answers));
        let error =
            |detection: &&doctor::Detection| detection.error.is_some() || detection.kind == Kind::RedirectUri;
        let detection = report.detections.iter().find(error).unwrap();
        let right = report.right_redirect_uris(detection, &said);
        if let Some(uri) = right.and_then(DataCenter::first_callback) {
            assert!(
                report::markdown(&doctor::masked(text), &report, report.case(&said).as_ref(), &said)
                    .contains(uri)
            );
        }
        right
    };
    let at_sign_in = "https://accounts.zoho.jp/oauth/v2/auth?client_id=1000.X shows Invalid Redirect Uri";
    assert_eq!(right("Invalid Redirect Uri", &[]), Some(DataCenter::Ca));
    assert_eq!(right(at_sign_in, &[]), Some(DataCenter::Jp));
    assert_eq!(right(at_sign_in, &[(Question::Home, "eu")]), Some(DataCenter::Eu));
    assert_eq!(right(r#"{"error":"invalid_redirect_uri"}"#, &[]), Some(DataCenter::Ca));
    assert_eq!(right("https://dre.zoho.eu/delugeauth/callback/", &[]), Some(DataCenter::Eu));
    assert_eq!(right("https://dre.zoho.eu/delugeauth/callback", &[]), None);
    assert_eq!(right(r#"{"error":"invalid_client"}"#, &[]), None);
    // The redirect URI of another program is its own.
    let own = "Registered: https://shop.moor.test/cb Sent: https://shop.moor.test/cb/ Invalid Redirect Uri";
    assert_eq!(right(own, &[]), None);
}

#[test]
fn a_hostile_callback_is_called_so() {
    let report = doctor::read(
        &format!(
            "https://x.example/?code={TOKEN}&location=eu&accounts-server=https://accounts.zoho.com.evil.example"
        ),
        &Draft::default(),
    );
    let untrusted = text!("doctor-redirect-untrusted").into();
    assert_eq!(report.detections[0].verdict, untrusted);
    assert!(report.detections[0].notes.iter().any(|(severity, _)| *severity == Severity::Error));
    assert!(report.detections[0].carry.is_none());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Nothing panics, and whatever stands around them, tokens and secrets are in nothing that comes out.
    #[test]
    fn no_secret_comes_out(
        around in "[ -~\\n\u{e9}\u{200b}\u{4e2d}\u{202e}]{0,60}",
        pick in 0..60_usize,
        break_at in 8..40_usize,
        kind in 0..Kind::ALL.len(),
    ) {
        let base = corpus().into_iter().nth(pick).map(|paste| paste.text).unwrap_or_default();
        let (wrapped, unseen) = (TOKEN.split_at(break_at), SECRET.split_at(break_at));
        let text = format!(
            "{around}\n{base}\n{{\"refresh_token\":\"{OTHER}\"}} client_secret={SECRET}&x=1 {TOKEN}\n{around}\n{}\n{} | {}\u{200b}{}\n",
            wrapped.0, wrapped.1, unseen.0, unseen.1
        );
        let report = doctor::read(&text, &Draft::default());
        let mut out = format!("{report:?}{}", report::markdown(&doctor::masked(&text), &report, report.case(&Attempt::default()).as_ref(), &Attempt::default()));
        out.push_str(&format!("{:?}", doctor::read_masked(&doctor::masked(&text), Some(Kind::ALL[kind]), &Draft::default())));
        for secret in ["0123456789abcdef01234", "cccccccccccccccc", "89abcdef01"] {
            prop_assert!(!out.contains(secret), "{}", out);
        }
    }

    #[test]
    fn nothing_panics(text in prop_oneof![any::<String>(), "[{}\\[\\]\":,a-z_=&?%#/.\u{2022}<> \\n]{0,200}"]) {
        let report = doctor::read(&text, &Draft::example(DataCenter::Jp));
        let _ = report::markdown(&doctor::masked(&text), &report, report.case(&Attempt::default()).as_ref(), &Attempt::default());
        let _ = doctor::compare::urls(&text, &text);
        let _ = doctor::read_masked(&doctor::masked(&text), Some(Kind::Form), &Draft::default());
    }
}
