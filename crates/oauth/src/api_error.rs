//! The one reader of errors in the responses of APIs, for a call of this page and for a pasted response alike.

use std::borrow::Cow;

use facts::error::{Code, Error, Step, find_code, of_status, told_by};

use crate::body::{ErrorResponse, shown};

/// An error in the response of an API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    /// Its name or number, and what else the response says. Without a name, it is known by its message.
    pub response: ErrorResponse,
    /// The product's own code, where the name alone says nothing.
    pub code: Option<&'static Code>,
    /// Whether it is within a text, and in no field for codes.
    pub in_text: bool,
    /// Whether no table has its name, and the message or the status tells what it is.
    pub told: bool,
    /// The field or the parameter of the request that the response names.
    pub field: Option<String>,
}

impl ApiError {
    /// Whether the product took the token all the same, and refused the request for another reason.
    pub(crate) fn proves_the_token(&self) -> bool {
        self.code.is_some()
            && matches!(
                self.response.error,
                Some(Error::ProductRequest | Error::ProductRights | Error::TooManyCalls)
            )
    }

    fn new(name: &str, error: Option<Error>, said: Option<&str>) -> Self {
        let response = ErrorResponse { error, name: shown(name), description: said.map(shown) };
        Self { response, code: None, in_text: false, told: false, field: None }
    }

    /// What the table knows of a code of the `product` that was called, with what is `said` beside it.
    pub fn of_code(code: &str, product: Option<&str>, said: Option<&str>) -> Option<Self> {
        let row = find_code(code, product, said.unwrap_or_default())?;
        // Some products have one code for an invalid token and for a missing scope, and say which.
        let of_scope = row.error == Error::InvalidToken
            && said.is_some_and(|text| text.to_ascii_lowercase().contains("scope"));
        let told = said.and_then(|said| sharper(row.error, said)).filter(|told| match row.error {
            Error::AuthenticationFailure => *told == Error::ScopeMismatch,
            error => error == Error::ProductRequest && row.when.is_empty(),
        });
        if let Some(told) = told {
            return Some(Self { told: true, ..Self::new(code, Some(told), said) });
        }
        let error = if of_scope { Error::ScopeMismatch } else { row.error };
        let name = row.codes.iter().find(|known| known.eq_ignore_ascii_case(code)).copied();
        Some(Self { code: Some(row), ..Self::new(name.unwrap_or(code), Some(error), said) })
    }
}

/// What a message tells more exactly than the code beside it, which some products use for everything of its kind.
fn sharper(error: Error, message: &str) -> Option<Error> {
    use Error::{
        AuthenticationFailure, Edition, Forbidden, InvalidToken, OrgMismatch, ProductRequest, ScopeMismatch,
        TooManyCalls,
    };
    told_by(message).filter(|told| match error {
        AuthenticationFailure => matches!(told, InvalidToken | ScopeMismatch | OrgMismatch),
        Forbidden => matches!(told, ScopeMismatch | OrgMismatch | Edition | TooManyCalls),
        ProductRequest => matches!(told, InvalidToken | AuthenticationFailure | ScopeMismatch | TooManyCalls),
        _ => false,
    })
}

/// The keys of messages, in the order in which they count.
const MESSAGES: [&str; 10] = [
    "message",
    "localized_message",
    "errormessage",
    "error_message",
    "moreinfo",
    "msg",
    "title",
    "reason",
    "description",
    "error_description",
];
/// The keys of names of fields and parameters.
const FIELDS: [&str; 6] = ["api_name", "param_name", "fieldname", "field_name", "json_key", "parameter"];
/// How many texts a response may have that is an error without a code.
const MOST_UNNAMED: usize = 10;

/// The error in a response whose texts are these ([`scan::json::leaves`]); `None` where it names none. With a `product`, as
/// the table names it, only the numbers of this product count: each numbers its errors as it likes.
///
/// CRM: `{"code":"INVALID_TOKEN",…}`; accounts server: `{"response":"error","cause":"INVALID_OAUTHTOKEN"}`; Books:
/// `{"code":57,"message":…}`; others: `errorCode`, `error_code`, or an `id` in a list of errors.
pub fn read(leaves: &[(&str, Cow<'_, str>)], product: Option<&str>) -> Option<ApiError> {
    let all: Vec<(String, &str)> =
        leaves.iter().map(|(key, text)| (key.to_ascii_lowercase(), text.as_ref())).collect();
    let message = MESSAGES.iter().find_map(|known| {
        let (_, text) = all.iter().find(|(key, text)| key == known && !text.is_empty())?;
        Some(*text)
    });
    // What a response says of a scope says more than a title beside it.
    let of_scope = all.iter().find(|(_, text)| text.to_ascii_lowercase().contains("oauth scope"));
    let message = of_scope.map(|(_, text)| *text).or(message);
    // An id of a record and a number without a word beside it are no codes of errors.
    let is_code = |key: &str, value: &str| {
        let number = value.bytes().all(|b| b.is_ascii_digit());
        let known = matches!(
            key,
            "code" | "errorcode" | "error_code" | "status_code" | "statuscode" | "cause" | "id" | "error"
        );
        known && !(number && (key == "id" || message.is_none() && product.is_none()))
    };
    let codes: Vec<&str> =
        all.iter().filter(|(key, value)| is_code(key, value)).map(|(_, value)| *value).collect();
    if let Some((name, error)) = codes.iter().find_map(|name| Some((name, Error::named(Step::Call, name)?))) {
        let error = message.and_then(|message| sharper(error, message)).unwrap_or(error);
        return Some(ApiError::new(name, Some(error), message));
    }
    if let Some(known) = codes.iter().find_map(|name| ApiError::of_code(name, product, message)) {
        let field = all.iter().find(|(key, _)| FIELDS.contains(&key.as_str()));
        return Some(ApiError { field: field.map(|(_, name)| shown(name)), ..known });
    }
    // Some products write the name into the message or the title.
    let shouts = |text: &str| text.bytes().filter(u8::is_ascii_uppercase).nth(7).is_some();
    let words = |text: &'_ str| {
        let mut words = text.split(|ch: char| ch != '_' && !ch.is_ascii_alphanumeric());
        words.find_map(|word| Some((word.to_owned(), Error::named(Step::Call, word)?)))
    };
    if let Some((name, error)) = all.iter().filter(|(_, text)| shouts(text)).find_map(|(_, text)| words(text))
    {
        return Some(ApiError { in_text: true, ..ApiError::new(&name, Some(error), message) });
    }
    let says_error = all.iter().any(|(key, value)| {
        matches!(key.as_str(), "status" | "response" | "result")
            && matches!(*value, "error" | "failure" | "failed" | "fail")
    });
    let status = |name: &str| name.parse().ok().filter(|status| (400..600).contains(status));
    let told = message.and_then(told_by);
    let unknown =
        codes.iter().find(|code| !matches!(**code, "0" | "200" | "SUCCESS") && status(code).is_none());
    if let Some(name) = unknown.filter(|_| says_error || message.is_some()) {
        return Some(ApiError { told: told.is_some(), ..ApiError::new(name, told, message) });
    }
    // Nothing but a message that no table knows, and the word that it failed.
    if let Some(message) =
        message.filter(|_| says_error && told.is_none() && codes.iter().all(|code| code.is_empty()))
    {
        return Some(ApiError::new("", None, Some(message)));
    }
    // A status in the body, or nothing but a message.
    let status = codes.iter().find_map(|code| status(code));
    let error = told.or_else(|| of_status(status?))?;
    let of_error = status.is_some() || says_error || all.len() <= MOST_UNNAMED && told.is_some();
    let name = status.map(|status| status.to_string()).unwrap_or_default();
    of_error.then(|| ApiError { told: true, ..ApiError::new(&name, Some(error), message) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_at_any_depth() {
        let check = |response: &str, product: Option<&str>, expected: Option<(&str, Option<Error>)>| {
            let value: serde_json::Value = serde_json::from_str(response).unwrap();
            let got = read(&scan::json::leaves(&value), product);
            assert_eq!(
                got.as_ref().map(|got| (got.response.name.as_str(), got.response.error)),
                expected,
                "{response}"
            );
        };
        let invalid = Some(Error::InvalidToken);
        check(r#"{"code":"INVALID_TOKEN","status":"error"}"#, None, Some(("INVALID_TOKEN", invalid)));
        check(
            r#"{"data":[{"code":"NO_PERMISSION"}]}"#,
            None,
            Some(("NO_PERMISSION", Some(Error::NoPermission))),
        );
        check(r#"{"errors":[{"id":"F7003","title":"Invalid OAuth token"}]}"#, None, Some(("F7003", invalid)));
        check(r#"{"code":57,"message":"no"}"#, None, Some(("57", invalid)));
        check(r#"{"code":57,"message":"wrong scope"}"#, None, Some(("57", Some(Error::ScopeMismatch))));
        // Another product may mean something else by it.
        check(r#"{"code":57,"message":"no"}"#, Some("Zoho Desk"), Some(("57", None)));
        check(r#"{"code":57,"message":"no"}"#, Some("Zoho Books"), Some(("57", invalid)));
        check(
            r#"{"error":{"message":"INVALID_OAUTHTOKEN given"}}"#,
            None,
            Some(("INVALID_OAUTHTOKEN", invalid)),
        );
        check(r#"{"code":"NEW","message":"x"}"#, None, Some(("NEW", None)));
        check(r#"{"code":"NEW","status":"error"}"#, None, Some(("NEW", None)));
        // Neither a status alone nor the word "error" alone makes a code that of an error.
        check(r#"{"code":"NEW","status":"success"}"#, None, None);
        check(r#"{"code":"NEW","kind":"error"}"#, None, None);
        check(r#"{"code":0,"message":"success"}"#, None, None);
        check(r#"{"code":57,"organizations":[]}"#, None, None);
        check(r#"{"id":"4711","name":"x","message":"y"}"#, None, None);
        // What no table has may be told by its message, or by the status in the body.
        let scope = Some(Error::ScopeMismatch);
        check(r#"{"code":99999,"message":"Invalid OAuth scope."}"#, None, Some(("99999", scope)));
        check(r#"{"error":{"code":401,"message":"No luck"}}"#, None, Some(("401", invalid)));
        check(r#"{"error":{"code":401,"message":"Invalid OAuth scope."}}"#, None, Some(("401", scope)));
        check(r#"{"message":"Internal server error"}"#, None, Some(("", Some(Error::ServerError))));
        check(r#"{"status":{"code":200,"description":"success"}}"#, None, None);
        check(r#"{"code":6404}"#, Some("Zoho Projects"), Some(("6404", Some(Error::ProductRequest))));
        // A message that contradicts a general code.
        check(
            r#"{"errors":[{"id":"INVALID_TICKET","title":"Invalid OAuth token."}]}"#,
            None,
            Some(("INVALID_TICKET", invalid)),
        );
        check(
            r#"{"errorCode":"FORBIDDEN","message":"The orgId is invalid"}"#,
            None,
            Some(("FORBIDDEN", Some(Error::OrgMismatch))),
        );
        check(
            r#"{"code":6404,"message":"Invalid OAuth scope"}"#,
            Some("Zoho Projects"),
            Some(("6404", scope)),
        );
        check(
            r#"{"data":{"errorCode":8518,"errorMessage":"The OAuth scope is invalid"}}"#,
            Some("Zoho Analytics"),
            Some(("8518", scope)),
        );
        check(
            r#"{"code":"LIMIT","message":"You have reached your API call limit"}"#,
            None,
            Some(("LIMIT", Some(Error::TooManyCalls))),
        );
        // Fields of other cases, and codes within lists.
        check(
            r#"{"error":[{"error_code":"INVALID_TICKET"}]}"#,
            None,
            Some(("INVALID_TICKET", Some(Error::AuthenticationFailure))),
        );
        check(
            r#"{"error":{"code":"TM_4001","details":[{"code":"SERR_157","message":"x"}],"message":"Access Denied"}}"#,
            None,
            Some(("SERR_157", Some(Error::SendMailToken))),
        );
        // A record that tells of a limit is no error.
        let record = r#"{"a":"1","b":"2","c":"3","d":"4","e":"5","f":"6","g":"7","h":"8","i":"9","j":"10","description":"rate limit"}"#;
        check(record, None, None);
    }
}
