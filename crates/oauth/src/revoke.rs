//! Revoking a token (RFC 7009), as Zoho does it: `{"status":"success"}`, or HTTP 400 and a page of HTML.

use words::{Message, Text, msg, text};

use facts::endpoint::REVOKE_PATH;
use facts::error::{Error, Step};

use crate::body::{self, Judged, Unreadable, shown};
use crate::paste;
use crate::token::{Client, Context, Field, LONGEST_BODY, Life, Post};
use scan::secret::Secret;

/// The request that revokes `token`: a refresh token, or, for a client-based client, an access token. Zoho's pages show it
/// in the query; its SDK sends it in the body, and so does this page (RFC 9700 section 4.3.2).
pub fn request(client: &Client, token: &Secret) -> Post {
    let context = Context { center: Some(client.center), step: Step::Revoke, ..Context::unknown() };
    let fields = vec![Field::secret("token", token, Life::Lasting)];
    Post { path: REVOKE_PATH, center: client.center, fields, context }
}

/// Reads a response of the revocation endpoint.
pub fn process(status: Option<u16>, body: &str) -> Judged {
    let unknown_token =
        |how_certain: Text| Judged { error: Some(Error::UnknownToken), ..Judged::new(false, how_certain) };
    let fields = match body::read(body, LONGEST_BODY) {
        Ok(fields) => fields,
        // A login or maintenance page comes with another status.
        Err(Unreadable::Html(_)) if status == Some(400) => {
            return unknown_token(text!("oauth-revoke-unknown-token"));
        }
        Err(Unreadable::Html(_)) if status.is_none() => {
            return unknown_token(text!("oauth-revoke-unknown-token-unsure"));
        }
        // The status alone is enough for RFC 7009 section 2.2.
        Err(Unreadable::Empty) if status == Some(200) => {
            return Judged::new(false, text!("oauth-revoked-unsaid"));
        }
        Err(why) => return Judged::new(false, why.message()),
    };
    let refused = |name| Judged::new(false, msg!("oauth-revoke-refused", name = shown(name)));
    match (fields.get("error"), fields.text("status")) {
        (Some(error), _) => refused(error.as_str().unwrap_or_default()),
        // Other APIs say so, too, but with more beside it.
        (None, Some("success")) if fields.keys().eq(["status"]) => Judged::new(true, text!("oauth-revoked")),
        (None, Some(name)) if name != "success" => refused(name),
        _ => Judged::new(false, text!("oauth-revoke-unclear")),
    }
}

/// Finds the response in what was pasted from a terminal, and reads it.
///
/// # Errors
/// What to do, when there is no response in it.
pub fn process_pasted(text: &str) -> Result<Judged, Message> {
    let (status, body) = paste::find(text, &["status", "error"])?;
    Ok(process(status, &body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::callback::Backend;
    use facts::DataCenter;

    #[test]
    fn the_request() {
        let client = Client { backend: Backend::Zoho, center: DataCenter::Cn, id: "1000.A".into() };
        let post = request(&client, &Secret::new("1000.a.b"));
        assert_eq!(post.url(), "https://accounts.zoho.com.cn/oauth/v2/token/revoke");
        assert_eq!(post.address(crate::token::Route::Relay), "relay/cn/oauth/v2/token/revoke");
        assert_eq!(post.body().expose(), "token=1000.a.b");
        let (step, center) = (Step::Revoke, Some(DataCenter::Cn));
        assert_eq!(post.context, Context { step, center, ..Context::unknown() });
        assert!(!format!("{post:?}").contains("1000.a.b"));
    }

    #[test]
    fn responses() {
        let check = |status: Option<u16>, body: &str, expected: Message| {
            assert_eq!(process(status, body).message, expected, "{status:?} {body}");
        };
        check(Some(200), r#"{"status":"success"}"#, text!("oauth-revoked").into());
        for other in [r#"{"status":"success","data":[]}"#, r#"{"status":"success","error":null}"#] {
            check(Some(200), other, text!("oauth-revoke-unclear").into());
        }
        check(Some(200), "", text!("oauth-revoked-unsaid").into());
        check(Some(400), "<html>", text!("oauth-revoke-unknown-token").into());
        check(None, "<html>", text!("oauth-revoke-unknown-token-unsure").into());
        check(Some(502), "<html>", text!("oauth-response-not-json").into());
        check(Some(200), r#"{"error":"x"}"#, msg!("oauth-revoke-refused", name = "x"));
        check(Some(200), r#"{"status":"failure"}"#, msg!("oauth-revoke-refused", name = "failure"));
        check(Some(200), "{}", text!("oauth-revoke-unclear").into());
        check(Some(400), "", text!("oauth-response-empty").into());
        let pasted = process_pasted("HTTP/2 400\n\n<html>").unwrap();
        assert_eq!((pasted.good, pasted.message), (false, text!("oauth-revoke-unknown-token").into()));
        let pasted = process_pasted("{\"status\":\"success\"}\nHTTP status 200").unwrap();
        assert_eq!((pasted.good, pasted.message), (true, text!("oauth-revoked").into()));
    }

    #[test]
    fn only_an_unknown_token_is_an_error_with_a_source() {
        assert_eq!(process(Some(400), "<html>").error, Some(Error::UnknownToken));
        for body in [r#"{"status":"success"}"#, r#"{"error":"x"}"#, ""] {
            assert_eq!(process(Some(200), body).error, None, "{body}");
        }
    }
}
