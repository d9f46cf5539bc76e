//! One call that proves a token: which call for which product, its request as data, and what the answer says.
//!
//! A token is sent only to a host that the table names for the token's own center (RFC 9700 section 4.9.1), in the
//! header and never in an address (RFC 6750 section 2.3).

use facts::Method;
use facts::data_center::source::{PUBLIC_CODE, RULE};
use facts::data_center::{Confidence, DataCenter, Source};
use facts::error::{Error, OAUTH2_RS, Step};

use crate::body::{self, Body};
use crate::callback::Backend;
use crate::cause::{self, AttemptFacts};
use crate::paste::{self, Pasted};
use crate::token::{ApiDomain, Grant, Unreadable, shown};
use scan::secret::Secret;

/// The longest body that is read, in bytes.
pub const LONGEST_BODY: usize = 2_000_000;

/// Where a call goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// The accounts server of the token's center.
    Accounts,
    /// The API domain of the token.
    Api,
    /// A product's own host: this label in front of the center's domain.
    App(&'static str),
}

/// A call that changes nothing and proves a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// The product.
    pub product: &'static str,
    /// What it fetches, in a few words.
    pub fetches: &'static str,
    /// How.
    pub method: Method,
    /// Where.
    pub server: Server,
    /// Path and query.
    pub path: &'static str,
    /// A scope that suffices.
    pub scope: &'static str,
    /// A field that stands in the answer of a good call; `None` where no source shows one.
    pub proof: Option<&'static str>,
    /// How far the row can be trusted.
    pub confidence: Confidence,
    /// Where it was read.
    pub sources: &'static [Source],
}

const BOOKS: Source = Source { title: "Zoho Books API", url: Some("https://www.zoho.com/books/api") };
const CRM_V8: Source =
    Source { title: "Zoho CRM API v8", url: Some("https://www.zoho.com/crm/developer/docs/api/v8/") };
const MARKETING: Source = Source {
    title: "Zoho Marketing Hub: get mailing lists",
    url: Some("https://www.zoho.com/marketinghub/help/developers/get-mailing-lists.html"),
};

/// The calls that are known, the one for every product first.
pub const CALLS: &[Call] = &[
    Call {
        product: "Zoho account",
        fetches: "the name and the address of the person",
        method: Method::Get,
        server: Server::Accounts,
        path: "/oauth/user/info",
        scope: "AaaServer.profile.READ",
        proof: Some("ZUID"),
        confidence: Confidence::Reported,
        sources: &[OAUTH2_RS],
    },
    Call {
        product: "CRM",
        fetches: "the organisation",
        method: Method::Get,
        server: Server::Api,
        path: "/crm/v8/org",
        scope: "ZohoCRM.org.READ",
        proof: Some("org"),
        confidence: Confidence::Reported,
        sources: &[PUBLIC_CODE, CRM_V8],
    },
    Call {
        product: "CRM",
        fetches: "the person as a user of the CRM",
        method: Method::Get,
        server: Server::Api,
        path: "/crm/v8/users?type=CurrentUser",
        scope: "ZohoCRM.users.READ",
        proof: Some("users"),
        confidence: Confidence::Reported,
        sources: &[PUBLIC_CODE, CRM_V8],
    },
    Call {
        product: "CRM",
        fetches: "the list of modules",
        method: Method::Get,
        server: Server::Api,
        path: "/crm/v8/settings/modules",
        scope: "ZohoCRM.settings.modules.READ",
        proof: Some("modules"),
        confidence: Confidence::Reported,
        sources: &[PUBLIC_CODE, CRM_V8],
    },
    Call {
        product: "Books",
        fetches: "the organisations",
        method: Method::Get,
        server: Server::Api,
        path: "/books/v3/organizations",
        scope: "ZohoBooks.settings.READ",
        proof: Some("organizations"),
        confidence: Confidence::Official,
        sources: &[BOOKS],
    },
    Call {
        product: "Desk",
        fetches: "the organisations",
        method: Method::Get,
        server: Server::App("desk"),
        path: "/api/v1/organizations",
        scope: "Desk.basic.READ",
        proof: Some("data"),
        confidence: Confidence::Inferred,
        sources: &[PUBLIC_CODE, RULE],
    },
    Call {
        product: "Marketing Automation",
        fetches: "the mailing lists",
        method: Method::Post,
        server: Server::App("marketingautomation"),
        path: "/api/v1/getmailinglists?resfmt=JSON",
        scope: "ZohoMarketingAutomation.lead.READ",
        proof: None,
        confidence: Confidence::Official,
        sources: &[MARKETING],
    },
    Call {
        product: "Campaigns",
        fetches: "the mailing lists",
        method: Method::Get,
        server: Server::App("campaigns"),
        path: "/api/v1.1/getmailinglists?resfmt=JSON",
        scope: "ZohoCampaigns.contact.READ",
        proof: None,
        confidence: Confidence::Inferred,
        sources: &[PUBLIC_CODE, RULE],
    },
];

/// A call that is ready to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiRequest {
    /// Which.
    pub call: &'static Call,
    /// Who is asked. A request to the sandbox never goes to the network.
    pub backend: Backend,
    host: String,
    token: Secret,
}

impl ApiRequest {
    /// The host, from the table.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The whole address.
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

/// Why a call cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotCall {
    /// It is not known which center the token belongs to, or its `api_domain` is not to be trusted.
    NoHost,
    /// The table knows no such host for this center.
    NotInTable(DataCenter),
}

impl CannotCall {
    /// A sentence.
    pub fn words(self) -> String {
        match self {
            Self::NoHost => {
                "It is not certain which host the token belongs to, so it is not sent anywhere.".into()
            }
            Self::NotInTable(center) => {
                format!("Our table has no host for this call in {center}, and this page does not guess one.")
            }
        }
    }
}

/// Makes a call ready with the access token of `grant`.
///
/// # Errors
/// [`CannotCall`] when the table names no host for it. A token goes nowhere else.
pub fn request(backend: Backend, grant: &Grant, call: &'static Call) -> Result<ApiRequest, CannotCall> {
    let api = grant.api_host();
    let center = match (api, &grant.api_domain) {
        (Some(api), _) => api.center(),
        // The center is known, but the table has no API host for it; its other hosts may still serve.
        (None, ApiDomain::Missing) => grant.center.ok_or(CannotCall::NoHost)?,
        // A host that is not to be trusted makes the center uncertain, too.
        (None, _) => return Err(CannotCall::NoHost),
    };
    let host = match call.server {
        Server::Accounts => center.row().accounts.value.to_owned(),
        Server::Api => api.ok_or(CannotCall::NotInTable(center))?.name(),
        Server::App(label) => {
            let domain = center.row().app_domain.ok_or(CannotCall::NotInTable(center))?;
            format!("{label}.{}", domain.value)
        }
    };
    Ok(ApiRequest { call, backend, host, token: grant.access_token.clone() })
}

/// What the answer of a call turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiResponse {
    /// The token works.
    Works,
    /// The call was refused.
    Refused {
        /// The error, if a source explains it.
        error: Option<Error>,
        /// Its name as it stood in the answer, fit to be shown.
        name: String,
        /// What the answer said about it, fit to be shown.
        message: Option<String>,
        /// The HTTP status, if it is known.
        status: Option<u16>,
    },
    /// A page of HTML.
    Html {
        /// Its title.
        title: Option<String>,
        /// The HTTP status, if it is known.
        status: Option<u16>,
    },
    /// An object that says neither.
    Unclear,
    /// Something else.
    Unreadable(Unreadable),
}

/// Reads the answer of `call`, the body first.
pub fn process(call: &Call, status: Option<u16>, body: &str) -> ApiResponse {
    let fields = match body::read(body, LONGEST_BODY) {
        Body::Object(fields) => fields,
        Body::Html(title) => return ApiResponse::Html { title: title.map(|title| shown(&title)), status },
        Body::Empty if status == Some(204) => return ApiResponse::Works,
        Body::Empty => return ApiResponse::Unreadable(Unreadable::Empty),
        Body::TooLong(bytes) => return ApiResponse::Unreadable(Unreadable::TooLong(bytes)),
        Body::NotJson => return ApiResponse::Unreadable(Unreadable::NotJson),
        Body::NotAnObject => return ApiResponse::Unreadable(Unreadable::NotAnObject),
        Body::Doubled(key) => return ApiResponse::Unreadable(Unreadable::Doubled(shown(&key))),
    };
    // CRM: {"code":"INVALID_TOKEN",…}; accounts: {"response":"error","cause":"INVALID_OAUTHTOKEN"}; others: errorCode.
    let name =
        ["code", "cause", "errorCode", "error_code", "error"].into_iter().find_map(|key| fields.text(key));
    let message =
        || ["message", "localized_message", "error_description"].into_iter().find_map(|key| fields.text(key));
    let failed = |status: Option<u16>| status.is_some_and(|status| status >= 400);
    if let Some(name) = name {
        let error = Error::named(Step::Call, name);
        let said = fields.text("status") == Some("error") || fields.text("response") == Some("error");
        if error.is_some() || said || failed(status) {
            return ApiResponse::Refused { error, name: shown(name), message: message().map(shown), status };
        }
    }
    // Books and Invoice: code 57 or 14 for a token that is dead or may not do this.
    if let Some(number) = fields.number("code").filter(|number| *number != 0) {
        let error = (matches!(number, 57 | 14) && call.product == "Books").then_some(Error::InvalidToken);
        return ApiResponse::Refused {
            error,
            name: number.to_string(),
            message: message().map(shown),
            status,
        };
    }
    if failed(status) {
        let name = status.map(|status| format!("HTTP {status}")).unwrap_or_default();
        return ApiResponse::Refused { error: None, name, message: message().map(shown), status };
    }
    if call.proof.is_some_and(|key| fields.get(key).is_some()) {
        ApiResponse::Works
    } else {
        ApiResponse::Unclear
    }
}

/// Finds the answer in what was pasted from a terminal, and reads it.
///
/// # Errors
/// [`Pasted`], which says what to do, when there is no answer in it.
pub fn process_pasted(call: &Call, text: &str) -> Result<ApiResponse, Pasted> {
    let proof = call.proof.unwrap_or("status");
    match paste::find(text, &[proof, "code", "cause", "errorCode", "error"]) {
        Pasted::Response(answer) => Ok(process(call, answer.status, &answer.body)),
        other => Err(other),
    }
}

impl ApiResponse {
    /// What happened: a sentence or two.
    pub fn words(&self) -> String {
        match self {
            Self::Works => "The token works.".into(),
            Self::Refused { error: Some(error), name, .. } => {
                format!("Zoho answered \u{201c}{name}\u{201d}. {}", error.entry().meaning)
            }
            Self::Refused { error: None, name, message, .. } => {
                let said = message.as_ref().map(|text| format!(" It says: {text}.")).unwrap_or_default();
                format!("Zoho answered \u{201c}{name}\u{201d}, which no source we know explains.{said}")
            }
            Self::Html { title, .. } => {
                let title = title
                    .as_ref()
                    .map(|title| format!(" with the title \u{201c}{title}\u{201d}"))
                    .unwrap_or_default();
                format!("A page of HTML{title} came instead of an answer of the API.")
            }
            Self::Unclear => "An answer came without an error, but not the one that was expected.".into(),
            Self::Unreadable(why) => why.words(),
        }
    }

    /// What may be the matter, likeliest first by what is known.
    pub fn causes(&self, known: &AttemptFacts) -> Vec<cause::RankedCause> {
        match self {
            Self::Refused { error: Some(error), .. } => cause::ranked(*error, known),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::{self, Context, TokenResponse};

    fn grant(body: &str, center: Option<DataCenter>) -> Grant {
        match token::process(&Context { center, ..Context::unknown() }, None, body, 0) {
            TokenResponse::Granted(grant) => *grant,
            other => panic!("{other:?}"),
        }
    }

    fn call(path: &str) -> &'static Call {
        CALLS.iter().find(|call| call.path == path).unwrap()
    }

    #[test]
    fn every_row_has_a_source_and_says_when_it_is_concluded() {
        for call in CALLS {
            assert!(!call.sources.is_empty() && call.path.starts_with('/'), "{}", call.path);
            assert_eq!(
                call.sources.contains(&RULE),
                call.confidence == Confidence::Inferred,
                "{}",
                call.path
            );
        }
    }

    #[test]
    fn hosts_come_from_the_table() {
        let url = |body: &str, center, path: &str| {
            request(Backend::Zoho, &grant(body, center), call(path)).map(|request| request.url())
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
        assert_eq!(url(bare, None, org), Err(CannotCall::NoHost));
        for path in [org, "/oauth/user/info", "/api/v1/organizations"] {
            assert_eq!(url(evil, eu, path), Err(CannotCall::NoHost), "{path}");
            assert_eq!(url(other, eu, path), Err(CannotCall::NoHost), "{path}");
        }
        let inec = Some(DataCenter::Inec);
        assert_eq!(url(bare, inec, org), Err(CannotCall::NotInTable(DataCenter::Inec)));
        assert_eq!(
            url(bare, inec, "/oauth/user/info").unwrap(),
            "https://accounts.zohohq.in/oauth/user/info"
        );
    }

    #[test]
    fn the_browser_sends_only_where_the_policy_lets_it() {
        let direct = |body: &str, path: &str| {
            request(Backend::Zoho, &grant(body, Some(DataCenter::Eu)), call(path)).unwrap().from_browser()
        };
        let bare = r#"{"access_token":"t"}"#;
        let sandbox = r#"{"access_token":"t","api_domain":"https://sandbox.zohoapis.eu"}"#;
        assert!(direct(bare, "/crm/v8/org") && direct(bare, "/oauth/user/info"));
        assert!(!direct(bare, "/api/v1/organizations") && !direct(sandbox, "/crm/v8/org"));
    }

    #[test]
    fn the_token_is_in_the_header_and_nowhere_else() {
        let request =
            request(Backend::Zoho, &grant(r#"{"access_token":"1000.a.b"}"#, Some(DataCenter::Us)), &CALLS[0])
                .unwrap();
        assert_eq!(request.authorization().expose(), "Zoho-oauthtoken 1000.a.b");
        assert!(!request.url().contains("1000.") && !format!("{request:?}").contains("1000."));
    }

    #[test]
    fn answers() {
        let check = |path: &str, status: u16, body: &str, expected: &str| {
            assert_eq!(process(call(path), Some(status), body).words(), expected, "{body}");
        };
        let crm = |status, body: &str, expected: &str| check("/crm/v8/org", status, body, expected);
        crm(200, r#"{"org":[{"company_name":"x"}]}"#, "The token works.");
        crm(
            401,
            r#"{"code":"INVALID_TOKEN","message":"invalid oauth token","status":"error","details":{}}"#,
            "Zoho answered \u{201c}INVALID_TOKEN\u{201d}. The API does not take this access token.",
        );
        crm(
            401,
            r#"{"code":"OAUTH_SCOPE_MISMATCH","message":"invalid oauth scope to access this URL","status":"error","details":{}}"#,
            "Zoho answered \u{201c}OAUTH_SCOPE_MISMATCH\u{201d}. The token is alive, but lacks the scope for this call.",
        );
        crm(
            403,
            r#"{"code":"NO_PERMISSION","details":{"permissions":["Crm_Implied_Api_Access"]},"message":"permission denied","status":"error"}"#,
            "Zoho answered \u{201c}NO_PERMISSION\u{201d}. The token is good, but the person behind it may not do this.",
        );
        crm(
            400,
            r#"{"code":"NEW_ONE","message":"something","status":"error"}"#,
            "Zoho answered \u{201c}NEW_ONE\u{201d}, which no source we know explains. It says: something.",
        );
        crm(
            500,
            r#"{"org":[]}"#,
            "Zoho answered \u{201c}HTTP 500\u{201d}, which no source we know explains.",
        );
        crm(401, "<html>", "A page of HTML came instead of an answer of the API.");
        crm(200, "{}", "An answer came without an error, but not the one that was expected.");
        crm(200, "", "The answer is empty.");
        check("/oauth/user/info", 200, r#"{"ZUID":1,"Email":"a@b.example"}"#, "The token works.");
        check(
            "/oauth/user/info",
            401,
            r#"{"response":"error","cause":"INVALID_OAUTHSCOPE"}"#,
            "Zoho answered \u{201c}INVALID_OAUTHSCOPE\u{201d}. The token is alive, but lacks the scope for this call.",
        );
        let books = "/books/v3/organizations";
        check(books, 200, r#"{"code":0,"message":"success","organizations":[]}"#, "The token works.");
        check(
            books,
            401,
            r#"{"code":57,"message":"You are not authorized to perform this operation"}"#,
            "Zoho answered \u{201c}57\u{201d}. The API does not take this access token.",
        );
    }
}
