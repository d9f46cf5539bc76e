//! Revoking a token (RFC 7009), as Zoho does it: `{"status":"success"}`, or HTTP 400 and a page of HTML.

use facts::error::{Error, Step};

use crate::body::{self, Body};
use crate::paste::{self, Pasted};
use crate::token::{Client, Context, Endpoint, LONGEST_BODY, Life, Post, shown};
use crate::token::{Field, Unreadable};
use scan::secret::Secret;

/// What dies with a refresh token: a sentence, for the button that revokes.
/// Source: Zoho CRM API, "Revoke tokens".
pub const WHAT_DIES: &str = "The refresh token and every access token made from it die, for this organisation and this \
                             client. Other connections with the same client have refresh tokens of their own and live on.";

/// The request that kills `token`: a refresh token, or, for a client-based client, an access token. Zoho's pages show it
/// in the query; its SDK sends it in the body, and so does this page (RFC 9700 section 4.3.2).
pub fn request(client: &Client, token: &Secret) -> Post {
    let context = Context { center: Some(client.center), step: Step::Revoke, ..Context::unknown() };
    let fields = vec![Field::secret("token", token, Life::Lasting)];
    Post::new(Endpoint::Revoke, client.backend, client.center, fields, context)
}

/// What an answer of the revocation endpoint turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RevocationResponse {
    /// The token is dead.
    Revoked {
        /// Whether the body says so; otherwise only the status 200 does, which is enough for RFC 7009 section 2.2.
        said: bool,
    },
    /// Zoho does not know the token.
    UnknownToken {
        /// Whether the status 400 came with it; otherwise the page of HTML alone says so.
        sure: bool,
    },
    /// There is an error; its name, fit to be shown.
    Refused(String),
    /// Something else.
    Unreadable(Unreadable),
}

/// Reads an answer of the revocation endpoint.
pub fn process(status: Option<u16>, body: &str) -> RevocationResponse {
    let fields = match body::read(body, LONGEST_BODY) {
        Body::Object(fields) => fields,
        // A login or maintenance page comes with another status.
        Body::Html(_) if matches!(status, None | Some(400)) => {
            return RevocationResponse::UnknownToken { sure: status.is_some() };
        }
        Body::Html(_) | Body::NotJson => return RevocationResponse::Unreadable(Unreadable::NotJson),
        Body::Empty if status == Some(200) => return RevocationResponse::Revoked { said: false },
        Body::Empty => return RevocationResponse::Unreadable(Unreadable::Empty),
        Body::TooLong(bytes) => return RevocationResponse::Unreadable(Unreadable::TooLong(bytes)),
        Body::NotAnObject => return RevocationResponse::Unreadable(Unreadable::NotAnObject),
        Body::Doubled(key) => return RevocationResponse::Unreadable(Unreadable::Doubled(shown(&key))),
    };
    if let Some(error) = fields.get("error") {
        return RevocationResponse::Refused(shown(error.as_str().unwrap_or_default()));
    }
    match fields.text("status") {
        Some("success") => RevocationResponse::Revoked { said: true },
        Some(other) => RevocationResponse::Refused(shown(other)),
        None => {
            RevocationResponse::Unreadable(Unreadable::NoToken(fields.keys().take(12).map(shown).collect()))
        }
    }
}

/// Finds the answer in what was pasted from a terminal, and reads it.
///
/// # Errors
/// [`Pasted`], which says what to do, when there is no answer in it.
pub fn process_pasted(text: &str) -> Result<RevocationResponse, Pasted> {
    match paste::find(text, &["status", "error"]) {
        Pasted::Response(answer) => Ok(process(answer.status, &answer.body)),
        other => Err(other),
    }
}

impl RevocationResponse {
    /// What happened, and what to do: a paragraph.
    pub fn words(&self) -> String {
        match self {
            Self::Revoked { said: true } => "Zoho says that the token is revoked. A refresh now answers invalid_code.".into(),
            Self::Revoked { said: false } => {
                "Zoho answered with status 200 and nothing else; the protocol calls that revoked. A refresh that answers \
                 invalid_code proves it."
                    .into()
            }
            Self::UnknownToken { sure } => {
                let guess = if *sure { "" } else { " (we saw no status, only the page)" };
                format!(
                    "A page of HTML came{guess}: that is how Zoho says that it does not know the token. If it was revoked \
                     before, all is well. Otherwise check the data center, and that it is the refresh token."
                )
            }
            Self::Refused(name) => format!("Zoho did not revoke it and answered \u{201c}{name}\u{201d}."),
            Self::Unreadable(Unreadable::NoToken(_)) => "The answer does not say whether the token is revoked.".into(),
            Self::Unreadable(why) => why.words(),
        }
    }

    /// The error, if a source explains it.
    pub fn error(&self) -> Option<Error> {
        matches!(self, Self::UnknownToken { .. }).then_some(Error::UnknownToken)
    }
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
        assert!(!format!("{post:?}").contains("1000.a.b"));
    }

    #[test]
    fn answers() {
        let check = |status: Option<u16>, body: &str, expected: &str| {
            assert_eq!(process(status, body).words(), expected, "{status:?} {body}");
        };
        check(
            Some(200),
            r#"{"status":"success"}"#,
            "Zoho says that the token is revoked. A refresh now answers invalid_code.",
        );
        check(
            Some(200),
            "",
            "Zoho answered with status 200 and nothing else; the protocol calls that revoked. A refresh that answers \
             invalid_code proves it.",
        );
        check(
            Some(400),
            "<html>",
            "A page of HTML came: that is how Zoho says that it does not know the token. If it was revoked before, all is \
             well. Otherwise check the data center, and that it is the refresh token.",
        );
        check(
            None,
            "<html>",
            "A page of HTML came (we saw no status, only the page): that is how Zoho says that it does not know the token. \
             If it was revoked before, all is well. Otherwise check the data center, and that it is the refresh token.",
        );
        check(Some(502), "<html>", "The answer is not JSON; perhaps it was cut on the way.");
        check(Some(200), r#"{"error":"x"}"#, "Zoho did not revoke it and answered \u{201c}x\u{201d}.");
        check(
            Some(200),
            r#"{"status":"failure"}"#,
            "Zoho did not revoke it and answered \u{201c}failure\u{201d}.",
        );
        check(Some(200), "{}", "The answer does not say whether the token is revoked.");
        check(Some(400), "", "The answer is empty.");
        assert_eq!(
            process_pasted("HTTP/2 400\n\n<html>"),
            Ok(RevocationResponse::UnknownToken { sure: true })
        );
        assert_eq!(
            process_pasted("{\"status\":\"success\"}\nHTTP status 200"),
            Ok(RevocationResponse::Revoked { said: true })
        );
    }
}
