//! Requests and responses as the page shows them: what goes over the wire, line by line, with secrets masked, and what each
//! line is for.

use oauth::api_call::ApiRequest;
use oauth::authorize::{Name, Request};
use oauth::token::{Life, Post};
use scan::secret::{self, MASK};
use words::{Text, text};

/// The longest text that is shown, in characters.
const LONGEST: usize = 6_000;

/// A request, and the response if one came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchanged {
    /// The request, line by line.
    pub request: String,
    /// The response, where there is one.
    pub response: Option<String>,
}

/// What a text on the wire is: the same name means something else in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The request for a code.
    Authorization,
    /// The redirect with which the browser comes back.
    Redirect,
    /// A form for the token endpoint.
    Form,
    /// What the token endpoint gives.
    Tokens,
    /// A call of an API.
    Call,
    /// What an API gives.
    Data,
    /// Whatever else: its lines say all.
    Plain,
}

/// A line of a request or of a response, and what it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The line, as it is sent; secrets are masked.
    pub text: String,
    /// What it is for.
    pub about: Option<Text>,
}

/// A text on the wire, line by line, each with what it is for.
pub fn explained(kind: Kind, text: &str) -> Vec<Part> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| Part { text: line.to_owned(), about: about(kind, key(line)) }).collect()
}

/// The name that a line begins with: of a parameter, a header or a field; for the first line, the word in front.
fn key(line: &str) -> &str {
    let line = line.trim_start_matches([' ', '?', '&']);
    match line.strip_prefix('"') {
        Some(field) => field.split('"').next(),
        None => line.split(['=', ':', ' ']).next(),
    }
    .unwrap_or_default()
}

fn about(kind: Kind, key: &str) -> Option<Text> {
    Some(match (kind, key) {
        (Kind::Authorization, "GET") => text!("learn-part-sign-in"),
        (Kind::Redirect, "HTTP") => text!("learn-part-moved"),
        (Kind::Redirect, "Location" | "GET") => text!("learn-part-target"),
        (Kind::Call, "GET" | "POST") => text!("learn-part-call"),
        (Kind::Data, "HTTP") => text!("learn-part-api-status"),
        (Kind::Authorization, name) => Name::of(name)?.about(),
        (Kind::Redirect, "code") => text!("learn-part-code"),
        (Kind::Redirect, "state") => text!("learn-part-state"),
        (Kind::Redirect, "location") => text!("learn-part-location"),
        (Kind::Redirect, "accounts-server") => text!("learn-part-accounts-server"),
        (Kind::Redirect, "error") => text!("learn-part-error"),
        (Kind::Form, "POST") => text!("learn-part-post"),
        (Kind::Form, "grant_type") => text!("learn-part-grant-type"),
        (Kind::Form, "client_id") => text!("learn-part-client-id"),
        (Kind::Form, "client_secret") => text!("learn-part-client-secret"),
        (Kind::Form, "redirect_uri") => text!("learn-part-redirect-uri"),
        (Kind::Form, "code") => text!("learn-part-code-sent"),
        (Kind::Form, "code_verifier") => text!("learn-part-code-verifier"),
        (Kind::Form, "refresh_token") => text!("learn-part-refresh-sent"),
        (Kind::Form, "token") => text!("learn-part-token"),
        (Kind::Tokens, "HTTP") => text!("learn-part-status"),
        (Kind::Tokens, "access_token") => text!("learn-part-access-token"),
        (Kind::Tokens, "refresh_token") => text!("learn-part-refresh-token"),
        (Kind::Tokens, "scope") => text!("learn-part-scope"),
        (Kind::Tokens, "api_domain") => text!("learn-part-api-domain"),
        (Kind::Tokens, "token_type") => text!("learn-part-token-type"),
        (Kind::Tokens, "expires_in") => text!("learn-part-expires-in"),
        (Kind::Tokens, "error") => text!("learn-part-token-error"),
        (Kind::Call, "Authorization") => text!("learn-part-authorization"),
        (Kind::Data, "code") => text!("learn-part-api-code"),
        (Kind::Data, "message") => text!("learn-part-api-message"),
        _ => return None,
    })
}

/// `url` with its parameters one below the other.
fn lines(method: &str, url: &str, parameters: impl IntoIterator<Item = String>) -> String {
    let mut text = format!("{method} {url}");
    for (index, parameter) in parameters.into_iter().enumerate() {
        text.push_str(if index == 0 { "\n  ?" } else { "\n  &" });
        text.push_str(&parameter);
    }
    text
}

/// `state` and the challenge are shown: both travel in the open. What is not known yet is left open.
pub fn authorization(request: &Request) -> String {
    let parameters = request.parameters.iter();
    let shown = parameters.map(|parameter| {
        parameter.encoded().unwrap_or_else(|| format!("{}=\u{2026}", parameter.name.wire()))
    });
    lines("GET", request.endpoint.as_deref().unwrap_or_default(), shown)
}

/// The redirect with which the browser came back to this page.
pub fn redirect(page: &str, query: &str, fragment: &str) -> String {
    let parts = [query.trim_start_matches('?'), fragment.trim_start_matches('#')];
    let pairs = parts.into_iter().flat_map(|part| part.split('&')).filter(|pair| !pair.is_empty());
    short(&lines("GET", page, pairs.map(secret::quotable)))
}

/// A form, as it goes to `address`.
pub fn form(post: &Post, address: &str) -> String {
    let body = post.body();
    let pairs = body.expose().split('&').zip(&post.fields).map(|(pair, field)| match field.life {
        Life::Harmless => pair.to_owned(),
        _ => format!("{}={MASK}", field.name),
    });
    let body = pairs.collect::<Vec<_>>().join("\n&");
    format!("POST {address}\nContent-Type: application/x-www-form-urlencoded\n\n{body}")
}

/// A call of an API.
pub fn call(request: &ApiRequest) -> String {
    let (method, url) = (request.call.method.word(), request.url());
    let (url, query) = url.split_once('?').unwrap_or((&url, ""));
    let parameters = query.split('&').filter(|pair| !pair.is_empty()).map(str::to_owned);
    format!("{}\nAuthorization: Zoho-oauthtoken {MASK}", lines(method, url, parameters))
}

/// A response; JSON with a line for each of its values.
pub fn response(status: Option<u16>, body: &str) -> String {
    let status = status.map(|status| format!("HTTP {status}\n\n")).unwrap_or_default();
    short(&format!("{status}{}", broken(&secret::mask(body).0)))
}

fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}\u{2026}", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// JSON with a line for each of its values; other text as it is.
fn broken(body: &str) -> String {
    if !body.trim_start().starts_with(['{', '[']) {
        return body.to_owned();
    }
    let (mut text, mut depth, mut in_string, mut escaped) = (String::new(), 0_usize, false, false);
    let mut rest = body.chars().filter(|ch| !matches!(ch, '\n' | '\r')).peekable();
    while let Some(ch) = rest.next() {
        if in_string {
            text.push(ch);
            in_string = escaped || ch != '"';
            escaped = ch == '\\' && !escaped;
            continue;
        }
        match ch {
            '"' => in_string = true,
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let empty = matches!((ch, rest.peek()), ('{', Some('}')) | ('[', Some(']')));
        if matches!(ch, '}' | ']') && !text.ends_with(['{', '[']) {
            text.push('\n');
            text.push_str(&"  ".repeat(depth));
        }
        text.push(ch);
        if matches!(ch, '{' | '[' | ',') && !empty {
            text.push('\n');
            text.push_str(&"  ".repeat(depth));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_broken_into_lines_and_stays_the_same() {
        for (body, expected) in [
            (
                r#"{"a":"x,{}","b":[1,2],"c":{}}"#,
                "{\n  \"a\":\"x,{}\",\n  \"b\":[\n    1,\n    2\n  ],\n  \"c\":{}\n}",
            ),
            (r#"{"a":"\"}"}"#, "{\n  \"a\":\"\\\"}\"\n}"),
            (r#"{"a":"cut of"#, "{\n  \"a\":\"cut of"),
            ("<html>, {}", "<html>, {}"),
            ("", ""),
        ] {
            assert_eq!(broken(body), expected);
            let bare = |text: &str| text.chars().filter(|ch| !ch.is_whitespace()).collect::<String>();
            assert_eq!(bare(&broken(body)), bare(body));
        }
    }

    #[test]
    fn no_token_is_shown() {
        let token = format!("1000.{:032x}.{:032x}", 7, 8);
        let shown =
            response(Some(200), &format!(r#"{{"access_token":"{token}","refresh_token":"{token}","x":1}}"#));
        assert!(
            shown.starts_with("HTTP 200\n\n{\n  \"access_token\":\"") && !shown.contains(&token),
            "{shown}"
        );
        let shown = redirect("https://host/path/", &format!("?state=abc&code={token}"), "");
        assert_eq!(shown, format!("GET https://host/path/\n  ?state=abc\n  &code={MASK}"));
        assert_eq!(response(None, &"x".repeat(9_000)).chars().count(), LONGEST + 1);
    }
}
