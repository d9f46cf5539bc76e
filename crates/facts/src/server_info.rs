//! `GET {accounts}/oauth/serverinfo`: what Zoho itself says of its accounts servers, compared with the table.
//!
//! The shape is `{"result":"success","locations":{"us":"https://accounts.zoho.com",…}}`: from public code, read
//! 2026-11-23. The same code finds all centers but China in it.

use serde_json::Value;

use crate::DataCenter;
use scan::{shown, word};
use words::{Message, msg, text};

pub use crate::endpoint::SERVER_INFO_PATH as PATH;

/// The longest text that is read, in bytes; the list has less than one thousand.
pub const LONGEST: usize = 100_000;

const LONGEST_NAME: usize = 100;

/// How the list and the table differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// What it comes to, the gravest first.
    pub messages: Vec<Message>,
    /// Whether nothing contradicts the table.
    pub agrees: bool,
}

/// Reads the list, as the server gave it or as somebody copied it from a browser, which may show it as a table.
///
/// # Errors
/// What is wrong: too long, no list, no whole JSON, or JSON without locations.
pub fn compare(text: &str) -> Result<Comparison, Message> {
    if text.len() > LONGEST {
        return Err(msg!("serverinfo-too-long", bytes = text.len()));
    }
    // A copy may bring a byte order mark and words around the object along.
    let object = text.find('{').zip(text.rfind('}')).and_then(|(begin, end)| text.get(begin..=end));
    let locations = match object {
        Some(object) => in_json(object)?,
        None => in_table(text),
    };
    if locations.is_empty() {
        return Err(text!("serverinfo-no-list").into());
    }
    let absent: Vec<DataCenter> = DataCenter::all()
        .filter(|center| locations.iter().all(|(code, _)| code != center.row().location))
        .collect();
    let (mut same, mut changed, mut new) = (Vec::new(), Vec::new(), Vec::new());
    for (code, server) in locations {
        let server = shown(&server, LONGEST_NAME);
        match DataCenter::from_location(&code) {
            Some(center) if server.trim_end_matches('/') == center.accounts_origin() => same.push(center),
            Some(center) => {
                let ours = center.row().accounts.value;
                changed.push(msg!("serverinfo-changed", center = center.name(), ours, server));
            }
            None => new.push(msg!("serverinfo-new", code = shown(&code, LONGEST_NAME), server)),
        }
    }
    let agrees = changed.is_empty() && new.is_empty();
    let mut messages = changed;
    messages.append(&mut new);
    scan::order::sort(&mut same);
    let names = |centers: &[DataCenter]| centers.iter().map(|one| one.name()).collect::<Vec<_>>().join(", ");
    if !same.is_empty() {
        messages.push(msg!("serverinfo-same", centers = names(&same)));
    }
    if absent == [DataCenter::Cn] {
        messages.push(text!("serverinfo-china").into());
    } else if !absent.is_empty() {
        messages.push(msg!("serverinfo-absent", centers = names(&absent)));
    }
    Ok(Comparison { messages, agrees })
}

fn in_json(object: &str) -> Result<Vec<(String, String)>, Message> {
    let value: Value = serde_json::from_str(object).map_err(|error| {
        // Not as numbers: no comma belongs into a place in a text.
        msg!("serverinfo-broken", column = error.column().to_string(), line = error.line().to_string())
    })?;
    let locations = value.get("locations").ok_or_else(|| Message::from(text!("serverinfo-other-json")))?;
    let Some(locations) = locations.as_object().filter(|all| !all.is_empty()) else {
        return Err(text!("serverinfo-no-locations").into());
    };
    let server =
        |value: &Value| value.as_str().map_or_else(|| text!("serverinfo-nothing").to_string(), str::to_owned);
    Ok(locations.iter().map(|(code, value)| (code.clone(), server(value))).collect())
}

/// The pairs of a list that a browser showed as a table: a URL, and the code before it.
fn in_table(text: &str) -> Vec<(String, String)> {
    let words: Vec<&str> = word::texts(text).collect();
    let pairs = words.windows(2).filter_map(|pair| match pair {
        [code, server]
            if server.starts_with("https://") && code.chars().all(|ch| ch.is_ascii_lowercase()) =>
        {
            Some(((*code).to_owned(), (*server).to_owned()))
        }
        _ => None,
    });
    let pairs: Vec<_> = pairs.collect();
    let known = pairs.iter().any(|(code, _)| DataCenter::from_location(code).is_some());
    if known { pairs } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Text;

    fn list(pairs: &[(&str, &str)]) -> String {
        let pairs: Vec<String> =
            pairs.iter().map(|(code, server)| format!("\"{code}\":\"{server}\"")).collect();
        format!("{{\"result\":\"success\",\"locations\":{{{}}}}}", pairs.join(","))
    }

    fn whole() -> Vec<(&'static str, String)> {
        DataCenter::all()
            .filter(|center| *center != DataCenter::Cn)
            .map(|center| (center.row().location, format!("https://{}", center.row().accounts.value)))
            .collect()
    }

    #[test]
    fn the_list_that_is_known_agrees() {
        let pairs = whole();
        let pairs: Vec<_> = pairs.iter().map(|(code, server)| (*code, server.as_str())).collect();
        let text = format!("\u{feff}HTTP/1.1 200\r\n\r\n{}\r\n", list(&pairs));
        let comparison = compare(&text).unwrap();
        assert!(comparison.agrees);
        let all = DataCenter::all().filter(|center| *center != DataCenter::Cn).map(DataCenter::name);
        let centers = all.collect::<Vec<_>>().join(", ");
        assert_eq!(comparison.messages, [msg!("serverinfo-same", centers), text!("serverinfo-china").into()]);
        // As Firefox copies it from its table.
        let rows: Vec<_> = pairs.iter().map(|(code, server)| format!("{code}\t\"{server}\"")).collect();
        let table = format!("result\t\"success\"\nlocations\t\n{}\n", rows.join("\n"));
        assert_eq!(compare(&table).unwrap(), comparison);
    }

    #[test]
    fn what_differs_is_named() {
        let comparison = compare(&list(&[
            ("us", "https://accounts.zoho.com/"),
            ("eu", "https://accounts.zoho.com.evil.example"),
            ("br", "https://accounts.zoho.com.br"),
        ]))
        .unwrap();
        assert!(!comparison.agrees);
        let messages = comparison.messages;
        let (center, server) = ("Europe", "https://accounts.zoho.com.evil.example");
        assert_eq!(messages[0], msg!("serverinfo-changed", center, ours = "accounts.zoho.eu", server));
        assert_eq!(messages[1], msg!("serverinfo-new", code = "br", server = "https://accounts.zoho.com.br"));
        assert_eq!(messages[2], msg!("serverinfo-same", centers = "United States"));
        let absent = DataCenter::all().filter(|center| ![DataCenter::Us, DataCenter::Eu].contains(center));
        let centers = absent.map(DataCenter::name).collect::<Vec<_>>().join(", ");
        assert_eq!(messages[3..], [msg!("serverinfo-absent", centers)]);
    }

    /// One difference is enough, whichever it is.
    #[test]
    fn a_new_or_a_changed_center_contradicts_the_table() {
        let pairs = whole();
        let pairs: Vec<_> = pairs.iter().map(|(code, server)| (*code, server.as_str())).collect();
        let with = |code, server| [pairs.as_slice(), &[(code, server)]].concat();
        assert!(compare(&list(&with("cn", "https://accounts.zoho.com.cn"))).unwrap().agrees);
        for (code, server) in
            [("br", "https://accounts.zoho.com.br"), ("cn", "https://accounts.zoho.com.evil.example")]
        {
            assert!(!compare(&list(&with(code, server))).unwrap().agrees, "{code}");
        }
    }

    #[test]
    fn other_texts_are_refused_with_a_reason() {
        let check = |text: &str, expected: Text| {
            assert_eq!(compare(text).unwrap_err().text(), expected, "{text}");
        };
        let broken = msg!("serverinfo-broken", column = "", line = "").text();
        let no_list = text!("serverinfo-no-list");
        check("", no_list);
        check("} {", no_list);
        check("<html></html>", no_list);
        check("{\"locations\":{\"us\":\"https", no_list);
        check("see https://accounts.zoho.com", no_list);
        check("{\"locations\":{\"us\":\"x\"}", broken);
        check("{\"error\":\"x\"}", text!("serverinfo-other-json"));
        check("{\"locations\":{}}", text!("serverinfo-no-locations"));
        check("{\"locations\":[]}", text!("serverinfo-no-locations"));
        check(&format!("{{{}}}", " ".repeat(LONGEST - 2)), text!("serverinfo-other-json"));
        check(&format!("{{{}}}", " ".repeat(LONGEST - 1)), msg!("serverinfo-too-long", bytes = 0_u64).text());
        // Deep nesting is an error of the JSON reader, not of the stack.
        check(&format!("{{\"a\":{}{}}}", "[".repeat(20_000), "]".repeat(20_000)), broken);
        let (center, ours, server) = ("United States", "accounts.zoho.com", "nothing");
        assert_eq!(
            compare("{\"locations\":{\"us\":7}}").unwrap().messages[0],
            msg!("serverinfo-changed", center, ours, server)
        );
    }
}
