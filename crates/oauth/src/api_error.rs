//! The one reader of errors in the responses of APIs, for a call of this page and for a pasted response alike.

use std::borrow::Cow;

use facts::error::{Code, Error, Step, find_code};

use crate::body::{ErrorResponse, shown};

/// An error in the response of an API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    /// Its name or number, and what else the response says.
    pub response: ErrorResponse,
    /// The product's own code, where the name alone says nothing.
    pub code: Option<&'static Code>,
    /// Whether it is within a text, and in no field for codes.
    pub in_text: bool,
}

impl ApiError {
    /// Whether the product took the token all the same, and refused the request for another reason.
    pub(crate) fn proves_the_token(&self) -> bool {
        self.code.is_some()
            && matches!(self.response.error, Some(Error::ProductRequest | Error::ProductRights))
    }
}

/// The error in a response whose texts are these ([`scan::json::leaves`]); `None` where it names none. With a `product`, as
/// the table names it, only the numbers of this product count: each numbers its errors as it likes.
///
/// CRM: `{"code":"INVALID_TOKEN",…}`; accounts server: `{"response":"error","cause":"INVALID_OAUTHTOKEN"}`; Books:
/// `{"code":57,"message":…}`; others: `errorCode`, or an `id` in a list of errors.
pub fn read(leaves: &[(&str, Cow<'_, str>)], product: Option<&str>) -> Option<ApiError> {
    let texts = ["message", "localized_message", "errorMessage", "title", "description", "error_description"];
    let message = leaves.iter().find(|(key, _)| texts.contains(key)).map(|(_, text)| text);
    let found = |name: &str, error, code, in_text| {
        let description = message.map(|text| shown(text));
        ApiError { response: ErrorResponse { error, name: shown(name), description }, code, in_text }
    };
    // An id of a record and a number without a word beside it are no codes of errors.
    let is_code = |key: &str, value: &str| {
        let number = value.bytes().all(|b| b.is_ascii_digit());
        matches!(key, "code" | "errorCode" | "error_code" | "cause" | "id" | "error")
            && !(number && (key == "id" || message.is_none()))
    };
    let codes: Vec<&str> =
        leaves.iter().filter(|(key, value)| is_code(key, value)).map(|(_, value)| value.as_ref()).collect();
    if let Some((name, error)) = codes.iter().find_map(|name| Some((name, Error::named(Step::Call, name)?))) {
        return Some(found(name, Some(error), None, false));
    }
    let of_product = |code: &&Code| product.is_none_or(|product| code.product.ends_with(product));
    if let Some(code) = codes.iter().find_map(|name| find_code(name).filter(of_product)) {
        // Some products have one code for an invalid token and for a missing scope, and say which.
        let of_scope = code.error == Error::InvalidToken
            && message.is_some_and(|text| text.to_ascii_lowercase().contains("scope"));
        let error = if of_scope { Error::ScopeMismatch } else { code.error };
        return Some(found(code.code, Some(error), Some(code), false));
    }
    // Some products write the name into the message or the title.
    let shouts = |text: &str| text.bytes().filter(u8::is_ascii_uppercase).nth(7).is_some();
    let words = |text: &'_ str| {
        let mut words = text.split(|ch: char| ch != '_' && !ch.is_ascii_alphanumeric());
        words.find_map(|word| Some((word.to_owned(), Error::named(Step::Call, word)?)))
    };
    if let Some((name, error)) =
        leaves.iter().filter(|(_, text)| shouts(text)).find_map(|(_, text)| words(text))
    {
        return Some(found(&name, Some(error), None, true));
    }
    let says_error = leaves.iter().any(|(key, value)| {
        matches!(*key, "status" | "response" | "result") && matches!(&**value, "error" | "failure")
    });
    let unknown = codes.iter().find(|code| !matches!(**code, "0" | "200" | "SUCCESS"));
    unknown.filter(|_| says_error || message.is_some()).map(|name| found(name, None, None, false))
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
    }
}
