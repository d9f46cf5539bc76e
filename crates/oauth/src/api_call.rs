//! One call that proves a token: which call for which product, its request as data, and what the response says.
//!
//! A token is sent only to a host that the table names for the token's own data center (RFC 9700 section 4.9.1), in the
//! header and never in a URL (RFC 6750 section 2.3).

use scan::json::leaves;
use words::{Message, msg, text};

use facts::DataCenter;

use crate::api_error;
use crate::body::{self, ErrorResponse, Judged, Unreadable};
use crate::paste;
use crate::token::{ApiDomain, Grant};
use scan::secret::Secret;

/// The longest body that is read, in bytes.
pub const LONGEST_BODY: usize = 2_000_000;

pub use facts::product::{Host as Server, OFFERED_CALLS as CALLS, VerifyCall as Call};

/// A call that is ready to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiRequest {
    /// Which.
    pub call: &'static Call,
    /// The host, from the table.
    pub host: String,
    token: Secret,
}

impl ApiRequest {
    /// The whole URL.
    pub fn url(&self) -> String {
        format!("https://{}{}", self.host, self.call.path)
    }

    /// Whether the browser may send it: the page's own policy (`connect-src`) names the accounts servers and the API
    /// domains of the table and no other host.
    pub fn from_browser(&self) -> bool {
        DataCenter::all()
            .map(DataCenter::row)
            .any(|row| row.accounts.value == self.host || row.api.is_some_and(|cell| cell.value == self.host))
    }

    /// The value of the header `Authorization`: `Zoho-oauthtoken …`, because not every product takes `Bearer`, whatever
    /// `token_type` says.
    pub fn authorization(&self) -> Secret {
        Secret::new(format!("{SCHEME} {}", self.token.expose()))
    }
}

/// The word in front of the token in the header `Authorization`.
pub const SCHEME: &str = "Zoho-oauthtoken";

/// Makes a call ready with the access token of `grant`.
///
/// # Errors
/// That the table names no host for it. A token goes nowhere else.
pub fn request(grant: &Grant, call: &'static Call) -> Result<ApiRequest, Message> {
    let api = grant.api_host();
    // It is not known which data center the token belongs to, or its `api_domain` is not to be trusted.
    let no_host = || Message::from(text!("oauth-call-no-host"));
    let center = match (&api, &grant.api_domain) {
        (Some(api), _) => api.center,
        // The data center is known, but the table has no API host for it; its other hosts may still serve.
        (None, ApiDomain::Missing) => grant.center.ok_or_else(no_host)?,
        (None, _) => return Err(no_host()),
    };
    let not_in_table = || msg!("oauth-call-not-in-table", center = center.name());
    let host = match call.host {
        // It may be that of a sandbox.
        Server::Api => api.ok_or_else(not_in_table)?.name,
        other => other.at(center).ok_or_else(not_in_table)?.0,
    };
    Ok(ApiRequest { call, host, token: grant.access_token.clone() })
}

/// Reads the response of `call`, the body first.
pub fn process(call: &Call, status: Option<u16>, body: &str) -> Judged {
    let works = || Judged::new(true, text!("oauth-call-works"));
    let fields = match body::read(body, LONGEST_BODY) {
        Ok(fields) => fields,
        Err(Unreadable::Empty) if status == Some(204) => return works(),
        Err(Unreadable::Html(None)) => return Judged::new(false, text!("oauth-call-html")),
        Err(Unreadable::Html(Some(title))) => {
            return Judged::new(false, msg!("oauth-call-html-title", title));
        }
        Err(why) => return Judged::new(false, why.message()),
    };
    let failed = status.filter(|status| *status >= 400);
    let proven = call.proof.is_some_and(|key| fields.get(key).is_some());
    // A good response may hold whatever records of the account hold.
    let named = ["code", "cause", "errorCode", "error"].into_iter().any(|key| fields.text(key).is_some());
    if proven && !named && failed.is_none() {
        return works();
    }
    match (api_error::read(&leaves(&fields.into_value()), Some(call.product)), failed) {
        // The product took the token, and refused the request for another reason.
        (Some(error), _) if error.proves_the_token() => {
            let ErrorResponse { name, description, .. } = error.response;
            let but = |said| msg!("oauth-call-works-but-said", name = &name, said);
            Judged::new(true, description.map_or_else(|| msg!("oauth-call-works-but", name = &name), but))
        }
        (Some(error), _) => Judged::refused(&error.response),
        (None, Some(code)) => {
            let name = format!("HTTP {code}");
            Judged::refused(&ErrorResponse { error: None, name, description: None })
        }
        (None, None) if proven => works(),
        (None, None) => Judged::new(false, text!("oauth-call-unclear")),
    }
}

/// Finds the response in what was pasted from a terminal, and reads it.
///
/// # Errors
/// What to do, when there is no response in it.
pub fn process_pasted(call: &Call, text: &str) -> Result<Judged, Message> {
    let proof = call.proof.unwrap_or("status");
    let (status, body) = paste::find(text, &[proof, "code", "cause", "errorCode", "error"])?;
    Ok(process(call, status, &body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::{self, Context, TokenResponse};
    use facts::error::Error;

    fn grant(body: &str, center: Option<DataCenter>) -> Grant {
        match token::process(&Context { center, ..Context::unknown() }, body, 0) {
            TokenResponse::Granted(grant) => *grant,
            other => panic!("{other:?}"),
        }
    }

    fn call(path: &str) -> &'static Call {
        CALLS.iter().find(|call| call.path == path).unwrap()
    }

    #[test]
    fn hosts_come_from_the_table() {
        let url = |body: &str, center, path: &str| {
            request(&grant(body, center), call(path)).map(|request| request.url())
        };
        let eu = Some(DataCenter::Eu);
        let bare = r#"{"access_token":"t"}"#;
        let sandbox = r#"{"access_token":"t","api_domain":"https://sandbox.zohoapis.eu"}"#;
        let evil = r#"{"access_token":"t","api_domain":"https://evil.example"}"#;
        let other = r#"{"access_token":"t","api_domain":"https://www.zohoapis.in"}"#;
        let org = "/crm/v8/org";
        assert_eq!(url(bare, eu, org).unwrap(), "https://www.zohoapis.eu/crm/v8/org");
        assert_eq!(url(bare, eu, "/oauth/user/info").unwrap(), "https://accounts.zoho.eu/oauth/user/info");
        assert_eq!(
            url(bare, eu, "/api/v1/organizations").unwrap(),
            "https://desk.zoho.eu/api/v1/organizations"
        );
        assert_eq!(url(sandbox, eu, org).unwrap(), "https://sandbox.zohoapis.eu/crm/v8/org");
        assert_eq!(url(other, None, org).unwrap(), "https://www.zohoapis.in/crm/v8/org");
        assert_eq!(url(bare, None, org), Err(text!("oauth-call-no-host").into()));
        for path in [org, "/oauth/user/info", "/api/v1/organizations"] {
            assert_eq!(url(evil, eu, path), Err(text!("oauth-call-no-host").into()), "{path}");
            assert_eq!(url(other, eu, path), Err(text!("oauth-call-no-host").into()), "{path}");
        }
        let inec = Some(DataCenter::Inec);
        assert_eq!(
            url(bare, inec, org),
            Err(msg!("oauth-call-not-in-table", center = DataCenter::Inec.name()))
        );
        assert_eq!(
            url(bare, inec, "/oauth/user/info").unwrap(),
            "https://accounts.zohohq.in/oauth/user/info"
        );
    }

    #[test]
    fn the_browser_sends_only_where_the_policy_lets_it() {
        let direct = |body: &str, path: &str| {
            request(&grant(body, Some(DataCenter::Eu)), call(path)).unwrap().from_browser()
        };
        let bare = r#"{"access_token":"t"}"#;
        let sandbox = r#"{"access_token":"t","api_domain":"https://sandbox.zohoapis.eu"}"#;
        assert!(direct(bare, "/crm/v8/org") && direct(bare, "/oauth/user/info"));
        assert!(!direct(bare, "/api/v1/organizations") && !direct(sandbox, "/crm/v8/org"));
    }

    #[test]
    fn the_token_is_in_the_header_and_nowhere_else() {
        let request =
            request(&grant(r#"{"access_token":"1000.a.b"}"#, Some(DataCenter::Us)), CALLS.first().unwrap())
                .unwrap();
        assert_eq!(request.authorization().expose(), "Zoho-oauthtoken 1000.a.b");
        assert!(!request.url().contains("1000.") && !format!("{request:?}").contains("1000."));
    }

    #[test]
    fn responses() {
        let check = |path: &str, status: u16, body: &str, expected: Message| {
            assert_eq!(process(call(path), Some(status), body).message, expected, "{body}");
        };
        let known =
            |error: Error, name: &str| msg!("oauth-error-known", meaning = error.entry().meaning, name);
        let works = || Message::from(text!("oauth-call-works"));
        let crm = |status, body: &str, expected| check("/crm/v8/org", status, body, expected);
        crm(200, r#"{"org":[{"company_name":"x"}]}"#, works());
        crm(200, r#"{"org":[{"id":"x1","description":"y","code":"A"}]}"#, works());
        crm(
            401,
            r#"{"code":"INVALID_TOKEN","message":"invalid oauth token","status":"error","details":{}}"#,
            known(Error::InvalidToken, "INVALID_TOKEN"),
        );
        crm(
            401,
            r#"{"code":"OAUTH_SCOPE_MISMATCH","message":"invalid oauth scope to access this URL","status":"error","details":{}}"#,
            known(Error::ScopeMismatch, "OAUTH_SCOPE_MISMATCH"),
        );
        crm(
            403,
            r#"{"code":"NO_PERMISSION","details":{"permissions":["Crm_Implied_Api_Access"]},"message":"permission denied","status":"error"}"#,
            known(Error::NoPermission, "NO_PERMISSION"),
        );
        crm(
            400,
            r#"{"code":"NEW_ONE","message":"something","status":"error"}"#,
            msg!("oauth-error-unknown-said", name = "NEW_ONE", said = "something"),
        );
        crm(500, r#"{"org":[]}"#, msg!("oauth-error-unknown", name = "HTTP 500"));
        crm(200, r#"{"org":[],"code":"SUCCESS"}"#, works());
        crm(200, r#"{"org":[],"code":"INVALID_TOKEN"}"#, known(Error::InvalidToken, "INVALID_TOKEN"));
        crm(401, "<html>", text!("oauth-call-html").into());
        crm(200, "{}", text!("oauth-call-unclear").into());
        crm(200, "", text!("oauth-response-empty").into());
        check("/oauth/user/info", 200, r#"{"ZUID":1,"Email":"a@b.example"}"#, works());
        check(
            "/oauth/user/info",
            401,
            r#"{"response":"error","cause":"INVALID_OAUTHSCOPE"}"#,
            known(Error::ScopeMismatch, "INVALID_OAUTHSCOPE"),
        );
        let books = "/books/v3/organizations";
        check(books, 200, r#"{"code":0,"message":"success","organizations":[]}"#, works());
        check(
            books,
            401,
            r#"{"code":57,"message":"You are not authorized to perform this operation"}"#,
            known(Error::InvalidToken, "57"),
        );
        // The number of another product.
        crm(401, r#"{"code":57,"message":"no"}"#, msg!("oauth-error-unknown-said", name = "57", said = "no"));
    }

    /// A product that took the token and has nothing to give, or refuses the person, has proven the token.
    #[test]
    fn an_error_of_the_products_own_proves_the_token() {
        let lists = call("/api/v1/getmailinglists?resfmt=JSON");
        for code in ["2401", "2501", "2701", "2704", "2706"] {
            let body = format!(
                r#"{{"message":"No list has been created yet.","uri":"/api/v1/getmailinglists","code":"{code}","version":"1.0","status":"error"}}"#
            );
            let response = process(lists, Some(200), &body);
            assert!(response.good, "{code}: {response:?}");
            let said = "No list has been created yet.";
            assert_eq!(response.message, msg!("oauth-call-works-but-said", name = code, said));
        }
        let invalid =
            process(lists, Some(200), r#"{"code":"INVALID_OAUTHTOKEN","message":"x","status":"error"}"#);
        assert!(!invalid.good);
        assert_eq!(invalid.error, Some(Error::InvalidToken));
    }

    #[test]
    fn status_and_body_together() {
        let org = call("/crm/v8/org");
        let works = |status, body: &str| process(org, status, body).good;
        assert!(works(Some(204), "") && works(None, r#"{"org":[]}"#) && works(Some(399), r#"{"org":[]}"#));
        assert!(!works(Some(200), "") && !works(Some(400), r#"{"org":[]}"#) && !works(None, "{}"));
        assert_eq!(process(org, None, "{}").error, None);
    }
}
