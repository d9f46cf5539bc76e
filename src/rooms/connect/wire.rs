//! Requests and responses as the page shows them: what goes over the wire, line by line, with secrets masked.

use oauth::api_call::ApiRequest;
use oauth::authorize::Request;
use oauth::token::{Life, Post};
use scan::secret::{self, MASK};

/// The longest text that is shown, in characters.
const LONGEST: usize = 6_000;

/// A request, and the response if one came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchanged {
    pub request: String,
    pub response: Option<String>,
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
pub(super) fn authorization(request: &Request) -> String {
    let parameters = request.parameters.iter();
    let shown = parameters.map(|parameter| {
        parameter.encoded().unwrap_or_else(|| format!("{}=\u{2026}", parameter.name.wire()))
    });
    lines("GET", request.endpoint.as_deref().unwrap_or_default(), shown)
}

/// The redirect with which the browser came back to this page.
pub(super) fn redirect(page: &str, query: &str, fragment: &str) -> String {
    let parts = [query.trim_start_matches('?'), fragment.trim_start_matches('#')];
    let pairs = parts.into_iter().flat_map(|part| part.split('&')).filter(|pair| !pair.is_empty());
    short(&lines("GET", page, pairs.map(secret::quotable)))
}

pub(super) fn form(post: &Post, address: &str) -> String {
    let body = post.body();
    let pairs = body.expose().split('&').zip(&post.fields).map(|(pair, field)| match field.life {
        Life::Harmless => pair.to_owned(),
        _ => format!("{}={MASK}", field.name),
    });
    let body = pairs.collect::<Vec<_>>().join("\n&");
    format!("POST {address}\nContent-Type: application/x-www-form-urlencoded\n\n{body}")
}

pub(super) fn call(request: &ApiRequest) -> String {
    let (method, url) = (request.call.method.word(), request.url());
    let (url, query) = url.split_once('?').unwrap_or((&url, ""));
    let parameters = query.split('&').filter(|pair| !pair.is_empty()).map(str::to_owned);
    format!("{}\nAuthorization: Zoho-oauthtoken {MASK}", lines(method, url, parameters))
}

pub(super) fn response(status: Option<u16>, body: &str) -> String {
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
