//! The bodies that Zoho sends, as sources show them.

use serde_json::json;

use crate::zoho::DataCenter;

use super::http::Response;

/// `{"error":"…"}`
pub(super) fn error(status: u16, name: &str) -> Response {
    Response::json(status, json!({ "error": name }).to_string())
}

/// The throttle's answer. Sources: Kaizen #43 (status 200), public code (status 400, and the Chinese text).
pub(super) fn throttled(status: u16, localised: bool) -> Response {
    let body = if localised {
        r#"{"error_description":"您已连续提出过多请求，请稍后再试。","error":"拒绝访问","status":"failure"}"#
    } else {
        r#"{"error_description":"You have made too many requests continuously. Please try again after some time.","error":"Access Denied","status":"failure"}"#
    };
    Response::json(status, body)
}

/// A page of the simulated Zoho. What Zoho's own pages look like inside is not known.
pub(super) fn page(status: u16, title: &str, text: &str) -> Response {
    let (title, text) = (escaped(title), escaped(text));
    Response::html(
        status,
        format!(
            "<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>"
        ),
    )
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What a successful token answer holds.
pub(super) struct Tokens<'t> {
    pub(super) access: &'t str,
    pub(super) refresh: Option<&'t str>,
    pub(super) scopes: &'t [String],
    pub(super) center: DataCenter,
    pub(super) life_s: u64,
}

/// A token answer. The order of the fields is that of the recorded ones (bk-rs/oauth2-rs); scopes are parted by blanks.
pub(super) fn tokens(tokens: &Tokens<'_>) -> Response {
    let refresh =
        tokens.refresh.map(|token| format!(r#""refresh_token":{},"#, json!(token))).unwrap_or_default();
    let domain = tokens.center.row().api.map(|cell| format!(r#""api_domain":"https://{}","#, cell.value));
    Response::json(
        200,
        format!(
            r#"{{"access_token":{},{refresh}"scope":{},{}"token_type":"Bearer","expires_in":{}}}"#,
            json!(tokens.access),
            json!(tokens.scopes.join(" ")),
            domain.unwrap_or_default(),
            tokens.life_s
        ),
    )
}

/// An error of the CRM's APIs.
pub(super) fn crm_error(status: u16, code: &str, message: &str) -> Response {
    Response::json(
        status,
        json!({ "code": code, "details": {}, "message": message, "status": "error" }).to_string(),
    )
}

/// An error of the accounts server's API.
pub(super) fn accounts_error(cause: &str) -> Response {
    Response::json(401, json!({ "response": "error", "cause": cause }).to_string())
}
