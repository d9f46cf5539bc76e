//! Finds the response in what people copy out of a terminal: with the command, prompts, headers and line breaks.
//!
//! Only finds it; what it says is read elsewhere. Keeps nothing of the rest, which may hold secrets.

use serde_json::{Map, Value};
use words::{Message, msg, text};

/// The longest paste that is searched, in bytes. The response is at the end of a log, so what is before is cut off.
pub const LONGEST: usize = 200_000;

/// Finds the last response in `text`: the HTTP status, if the text shows one, and the body, which is HTML or JSON (also
/// where `PowerShell` printed an object). An object with one of the keys `wanted` goes before one without.
///
/// # Errors
/// What to do where there is none.
pub fn find(text: &str, wanted: &[&str]) -> Result<(Option<u16>, String), Message> {
    let text = scan::text::tail(text, LONGEST);
    if text.trim().is_empty() {
        return Err(text!("oauth-paste-empty").into());
    }
    // An interim response (`100 Continue`) is none.
    let statuses = scan::http::statuses(&text.to_ascii_lowercase());
    let status = statuses.into_iter().rfind(|status| *status >= 200);
    let mut objects = objects(text);
    let has_wanted = |object: &Map<String, Value>| wanted.iter().any(|key| object.contains_key(*key));
    let object = match objects.iter().rposition(has_wanted) {
        Some(at) => Some(objects.swap_remove(at)),
        None => printed_list(text, wanted).or_else(|| printed_table(text, wanted)).transpose()?,
    };
    let page = || page(text).map(str::to_owned);
    let body = object.map(to_text).or_else(page).or_else(|| objects.pop().map(to_text));
    if let Some(body) = body {
        return Ok((status, body));
    }
    let command = ["grant_type", "curl ", "Invoke-WebRequest", "Invoke-RestMethod", "invokeurl"];
    let only_command = command.iter().any(|word| text.contains(word));
    Err(if only_command { text!("oauth-paste-only-command") } else { text!("oauth-paste-nothing") }.into())
}

fn to_text(object: Map<String, Value>) -> String {
    Value::Object(object).to_string()
}

/// The JSON objects of the text, in order; objects inside of others are not counted.
fn objects(text: &str) -> Vec<Map<String, Value>> {
    let objects = scan::json::objects(text).into_iter().filter_map(|(_, value)| match value {
        Value::Object(object) => Some(object),
        _ => None,
    });
    // Deluge's detailed responses hold the body as a text.
    let inner = |object: Map<String, Value>| {
        let inner = object.get("responseText").and_then(Value::as_str);
        match inner.and_then(|inner| serde_json::from_str(inner).ok()) {
            Some(Value::Object(inner)) => inner,
            _ => object,
        }
    };
    objects.map(inner).collect()
}

/// An object as `PowerShell` prints it, or that it was cut off.
type Printed = Result<Map<String, Value>, Message>;

const FIELDS: &[&str] = &[
    "access_token",
    "api_domain",
    "error",
    "error_description",
    "expires_in",
    "expires_in_sec",
    "id_token",
    "refresh_token",
    "scope",
    "status",
    "token_type",
];

/// An object as `PowerShell`'s Format-List prints it: `access_token  : 1000.…`.
fn printed_list(text: &str, wanted: &[&str]) -> Option<Printed> {
    let mut object = Map::new();
    let mut open: Option<&str> = None;
    for line in text.lines() {
        let field = line.split_once(':').and_then(|(key, value)| {
            let key = key.trim();
            FIELDS.iter().find(|field| **field == key).map(|field| (*field, value.trim()))
        });
        if let Some((field, value)) = field {
            object.insert(field.to_owned(), Value::String(value.to_owned()));
            open = Some(field);
        } else if let Some(field) = open.filter(|_| line.starts_with(' ') && !line.trim().is_empty()) {
            if let Some(Value::String(value)) = object.get_mut(field) {
                if matches!(field, "scope" | "error_description") {
                    value.push(' ');
                }
                value.push_str(line.trim());
            }
        } else {
            open = None;
        }
    }
    printed(object, wanted)
}

/// An object as `PowerShell`'s Format-Table prints it: names, a line of dashes, values.
fn printed_table(text: &str, wanted: &[&str]) -> Option<Printed> {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.windows(3).rev().find_map(|window| {
        let [names, dashes, values] = window else { return None };
        if !dashes.contains("--") || !dashes.chars().all(|ch| ch == '-' || ch == ' ') {
            return None;
        }
        // Each column with the space in front of it.
        let starts = dashes.match_indices(" -").map(|(at, _)| at);
        let starts: Vec<usize> = dashes.starts_with('-').then_some(0).into_iter().chain(starts).collect();
        let mut object = Map::new();
        for (index, start) in starts.iter().enumerate() {
            let width = starts.get(index + 1).map_or(usize::MAX, |end| end - start);
            let column =
                |line: &str| line.chars().skip(*start).take(width).collect::<String>().trim().to_owned();
            let name = column(names);
            if FIELDS.contains(&name.as_str()) {
                object.insert(name, Value::String(column(values)));
            }
        }
        printed(object, wanted)
    })
}

fn printed(object: Map<String, Value>, wanted: &[&str]) -> Option<Printed> {
    if !wanted.iter().any(|key| object.contains_key(*key)) {
        return None;
    }
    let cut = |value: &Value| {
        value.as_str().is_some_and(|text| text.ends_with("...") || text.ends_with('\u{2026}'))
    };
    // A description may end in dots; a token may not.
    let field = object.iter().find(|(field, value)| cut(value) && *field != "error_description");
    Some(match field {
        Some((field, _)) => Err(msg!("oauth-paste-cut-off", field)),
        None => Ok(object),
    })
}

/// A page of HTML, from its beginning.
fn page(text: &str) -> Option<&str> {
    let lower = text.to_ascii_lowercase();
    let start = lower.find("<!doctype html").or_else(|| lower.find("<html"))?;
    text.get(start..)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WANTED: &[&str] = &["access_token", "error"];

    fn check(text: &str, expected: &str) {
        let got = match find(text, WANTED) {
            Ok((status, body)) => {
                let status = status.map_or("?".into(), |status| status.to_string());
                format!("{status} {body}")
            }
            Err(why) => format!("{why:?}"),
        };
        assert_eq!(got, expected, "{text}");
    }

    #[test]
    fn json_in_a_log() {
        check(r#"{"error":"invalid_code"}"#, r#"? {"error":"invalid_code"}"#);
        check(
            "$ curl -i https://accounts.zoho.eu/oauth/v2/token\r\nHTTP/2 200 \r\nserver: ZGS\r\ncontent-type: \
             application/json;charset=UTF-8\r\n\r\n{\"error\":\"invalid_client\"}\r\n$ ",
            r#"200 {"error":"invalid_client"}"#,
        );
        check("HTTP/1.1 100 Continue\n\nHTTP/1.1 400 \n\n{\"error\":\"x\"}", r#"400 {"error":"x"}"#);
        check(
            "Client secret (nothing is shown): \n{\"access_token\":\"a\",\"scope\":\"A B\"}\nHTTP status 200\nme@pc:~$ ",
            r#"200 {"access_token":"a","scope":"A B"}"#,
        );
        check("< HTTP/1.1 200 OK\n{\"error\":\"x\"}* Connection left intact", r#"200 {"error":"x"}"#);
        check("{\"error\":\"first\"}\n{\"access_token\":\"a\"}", r#"? {"access_token":"a"}"#);
        check("{\"access_token\":\"a\"}\n{\"error\":\"later\"}", r#"? {"error":"later"}"#);
        check("{ set -x; }\n{\"error\":\"x\"}\n${HOME} {}", r#"? {"error":"x"}"#);
        check(
            "{\"access_tok\r\nen\":\"1000.ab\r\ncd\",\r\n \"expires_in\":3600}",
            r#"? {"access_token":"1000.abcd","expires_in":3600}"#,
        );
        check(r#"{"responseText":"{\"error\":\"x\"}","responseCode":200}"#, r#"? {"error":"x"}"#);
        check(r#"{"org":[]}"#, r#"? {"org":[]}"#);
        // The position after a broken text is counted in the bytes of the paste.
        check("{\"a\nb\nc\":1,\n\"error\":\"\u{e9}\"}\n{\"error\":\"last\"}", r#"? {"error":"last"}"#);
        // The end of a long log is what counts.
        check(&format!("{}{}", "\u{e9}".repeat(LONGEST), r#"{"error":"x"}"#), r#"? {"error":"x"}"#);
    }

    #[test]
    fn objects_of_powershell() {
        check(
            "PS C:\\> Invoke-RestMethod …\r\n\r\naccess_token  : 1000.a.b\r\nrefresh_token : 1000.c.d\r\nscope         : \
             A.b.READ C.d.ALL\r\n                E.f.ALL\r\napi_domain    : https://www.zohoapis.eu\r\ntoken_type    : \
             Bearer\r\nexpires_in    : 3600\r\n\r\nPS C:\\>",
            "? {\"access_token\":\"1000.a.b\",\"api_domain\":\"https://www.zohoapis.eu\",\"expires_in\":\"3600\",\
             \"refresh_token\":\"1000.c.d\",\"scope\":\"A.b.READ C.d.ALL E.f.ALL\",\"token_type\":\"Bearer\"}",
        );
        check("\r\nerror\r\n-----\r\ninvalid_code\r\n\r\n", r#"? {"error":"invalid_code"}"#);
        check("error status\n----- ------\nwrong failed\n", r#"? {"error":"wrong","status":"failed"}"#);
        check("error\n--x--\ninvalid_code", "oauth-paste-nothing");
        // What follows without a space in front is of something else.
        check("access_token : 1000.a.b\nPS C:\\>", r#"? {"access_token":"1000.a.b"}"#);
        check(
            "error : x\nerror_description : Wait ...\n",
            r#"? {"error":"x","error_description":"Wait ..."}"#,
        );
        check("access_token : 1000.a\u{2026}\n", r#"oauth-paste-cut-off[Text("access_token")]"#);
        check(
            "access_token       api_domain              token_type\n------------       ----------              ----------\n\
             1000.0123456789... https://www.zohoapis.eu Bearer\n",
            r#"oauth-paste-cut-off[Text("access_token")]"#,
        );
        check(
            "Invoke-RestMethod : {\"error\":\"invalid_client\"}\nAt line:1 char:1",
            r#"? {"error":"invalid_client"}"#,
        );
        check("StatusCode        : 200\nContent           : {\"error\":\"x\"}", r#"200 {"error":"x"}"#);
    }

    #[test]
    fn pages_and_nothing() {
        check(
            "HTTP/2 400\n\n<!DOCTYPE html><html><title>Error</title>",
            "400 <!DOCTYPE html><html><title>Error</title>",
        );
        check("", "oauth-paste-empty");
        check(" \n", "oauth-paste-empty");
        check("$ curl --data @- https://accounts.zoho.eu/oauth/v2/token", "oauth-paste-only-command");
        check("command not found", "oauth-paste-nothing");
        check("{{{{", "oauth-paste-nothing");
    }

    #[test]
    fn does_not_take_long() {
        for unit in ["{", "{\"", "{\"a\":", "{\n", "\n{\"a\":\"", "[{\"a\":[", "-- \n", "access_token :\n"] {
            // A tenth of a second at most today; what grows with the square of the text takes minutes.
            let begin = std::time::Instant::now();
            let _ = find(&unit.repeat(LONGEST / unit.len()), WANTED);
            assert!(begin.elapsed().as_secs() < 10, "{unit}: {:?}", begin.elapsed());
        }
    }
}
