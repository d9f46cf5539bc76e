//! The responses that Zoho sends, as sources show them.

use serde_json::json;

use facts::DataCenter;
use facts::limit::ACCESS_LIFE_MS;
use facts::product::VerifyCall;

use crate::http::Response;

/// The throttle's response. Sources: Kaizen #43 (status 200), public code (status 400, and the Chinese text).
pub(crate) fn throttled(status: u16, localised: bool) -> Response {
    let body = if localised {
        r#"{"error_description":"您已连续提出过多请求，请稍后再试。","error":"拒绝访问","status":"failure"}"#
    } else {
        r#"{"error_description":"You have made too many requests continuously. Please try again after some time.","error":"Access Denied","status":"failure"}"#
    };
    Response::json(status, &body)
}

/// A page of the simulated Zoho; `title` and `text` as HTML. What Zoho's own pages look like inside is not known.
pub(crate) fn page(status: u16, title: &str, text: &str) -> Response {
    let head = format!("<head><title>{title}</title></head>");
    let body = format!("<!DOCTYPE html><html>{head}<body><h1>{title}</h1><p>{text}</p></body></html>");
    Response { content_type: "text/html;charset=UTF-8", ..Response::json(status, &body) }
}

/// A token response. The order of the fields is that of the recorded ones (bk-rs/oauth2-rs); spaces separate scopes.
pub(crate) fn tokens(access: &str, refresh: Option<&str>, scopes: &[String], center: DataCenter) -> Response {
    let refresh = refresh.map(|token| format!(r#""refresh_token":{},"#, json!(token))).unwrap_or_default();
    let domain = center.row().api.map(|cell| format!(r#""api_domain":"https://{}","#, cell.value));
    let body = format!(
        r#"{{"access_token":{},{refresh}"scope":{},{}"token_type":"Bearer","expires_in":{}}}"#,
        json!(access),
        json!(scopes.join(" ")),
        domain.unwrap_or_default(),
        ACCESS_LIFE_MS.number / 1000
    );
    Response::json(200, &body)
}

pub(crate) fn crm_error(code: &str, message: &str) -> Response {
    Response::json(401, &json!({ "code": code, "details": {}, "message": message, "status": "error" }))
}

pub(crate) const MAILING_LISTS: &str = "/api/v1/getmailinglists";

/// A good response: the field that shows that the call went well, with one entry. Marketing Automation answers so for an
/// account without a list (source: its page of error codes).
pub(crate) fn good(call: &VerifyCall) -> Response {
    let body = match call.proof {
        Some("org") => json!({ "org": [{ "company_name": "Sandbox Ltd", "id": "1000000000001" }] }),
        Some(proof) => json!({ proof: [{ "id": "1000000000001", "name": "Sandbox Ltd" }] }),
        None => json!({
            "message": "No list has been created yet.",
            "uri": MAILING_LISTS,
            "code": "2401",
            "version": "1.0",
            "status": "error",
        }),
    };
    Response::json(200, &body)
}

pub(crate) fn accounts_error(cause: &str) -> Response {
    Response::json(401, &json!({ "response": "error", "cause": cause }))
}

pub(crate) fn user_info(name: &str, email: &str) -> Response {
    let (first, last) = name.split_once(' ').unwrap_or((name, ""));
    let body = json!({
        "First_Name": first, "Last_Name": last, "Display_Name": name,
        "Email": email, "ZUID": 10_000_001,
    });
    Response::json(200, &body)
}

/// `oauth/serverinfo`: every center but China, as measured by a third party.
#[cfg(feature = "server")]
pub(crate) fn server_info() -> Response {
    let locations: serde_json::Map<String, serde_json::Value> = facts::data_center::TABLE
        .iter()
        .filter(|row| row.center != DataCenter::Cn)
        .map(|row| (row.location.to_owned(), row.center.accounts_origin().into()))
        .collect();
    Response::json(200, &json!({ "result": "success", "locations": locations }))
}
