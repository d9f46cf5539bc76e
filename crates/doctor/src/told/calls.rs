//! The calls of APIs in a text: whole URLs, paths alone, request lines with their header, each with method and status.

use facts::host::{self, Role};
use facts::product::{self, Place};
use facts::{DataCenter, Method, address};
use scan::text::{has_any, head, line_at, part, places, rest, tail};
use scan::{http, word};

use super::hosts::{hosts, named_domain};
use super::{Called, LONGEST_URL, MOST_URLS, environment_of};
use crate::case;

/// The calls of APIs in a text, each with its method and the status behind it.
pub(super) fn calls(text: &str, lower: &str) -> Vec<Called> {
    let urls: Vec<_> = word::urls(text).take(MOST_URLS).filter(|url| url.text.len() <= LONGEST_URL).collect();
    let mut found: Vec<Called> = Vec::new();
    for (index, url) in urls.iter().enumerate() {
        if !is_call(url.text) || named_domain(part(lower, 0, url.at)) {
            continue;
        }
        let end = url.at + url.text.len();
        let next = urls.get(index + 1).map_or(text.len(), |next| next.at);
        let start = line_at(text, url.at).start;
        let before = part(text, start, url.at);
        // Where a line has several requests, the last in front of the URL is its own.
        let method = methods(before)
            .next_back()
            .or_else(|| option_of(before))
            .or_else(|| argument_of(before))
            .or_else(|| {
                // Deluge and programs name it in the lines behind.
                let behind = head(part(text, end, next), 300);
                let named = behind.lines().take(6).find(|line| is_named(line));
                let above = part(text, 0, start).lines().rev().take(2).find(|line| is_named(line));
                let line = behind.lines().next().unwrap_or_default();
                method_of(line)
                    .or_else(|| option_of(line))
                    .or_else(|| method_named(named?))
                    .or_else(|| method_named(above?))
                    .or_else(|| method_of_command(before, behind))
            });
        let own = part(lower, end, line_at(lower, end).end.min(next));
        let status = if let Some(status) = status_behind(own) {
            Some(status)
        } else if ["<- ", "\u{2190}"].iter().any(|sign| before.trim_start().starts_with(sign)) {
            // The response stands above its request.
            let last = index.checked_sub(1).and_then(|last| urls.get(last));
            let above = part(lower, last.map_or(0, |last| last.at + last.text.len()), url.at);
            http::statuses(tail(above, 400)).last().copied()
        } else {
            status_behind(head(part(lower, end, next), 400))
        };
        // A path may say it, too.
        let path = url.text.split(['?', '#']).next().unwrap_or_default();
        let method = method.or_else(|| path.ends_with("/upload").then_some(Method::Post));
        let (stated, method) = (method.is_some(), method.unwrap_or_default());
        let url = url.text.to_owned();
        found.push(Called { method, stated, said: url.clone(), url, status });
    }
    found
}

/// Whether a line names the method: of Deluge, of a program, of a form.
fn is_named(line: &str) -> bool {
    // Behind the signs of a list.
    let of_list = |ch: char| ch.is_ascii_digit() || ch.is_whitespace() || ".)-*>\u{2022}|".contains(ch);
    let line = line.trim_start_matches(of_list).to_ascii_lowercase();
    let names = ["type", "method", "\"method\"", "http method", "request method", "verb"];
    let foreign = ["méthode", "metodo", "método", "methode", "メソッド", "方法", "metoda", "метод"];
    names.iter().chain(&foreign).any(|name| line.starts_with(name))
}

/// The method of a call of a library that takes the URL: `requests.post("`.
fn argument_of(before: &str) -> Option<Method> {
    let lower = before.trim_end_matches(['"', '\'', '`', 'f', ' ']).to_ascii_lowercase();
    let lower = lower.strip_suffix("url=").unwrap_or(&lower);
    let name = lower.strip_suffix('(')?.rsplit_once('.')?.1.to_owned();
    Method::ALL.into_iter().find(|method| method.word().eq_ignore_ascii_case(&name))
}

/// The method in an option of a command, where it may be in small letters: `-Method Post`.
fn option_of(line: &str) -> Option<Method> {
    let lower = line.to_ascii_lowercase();
    let (_, behind) = lower.split_once("-method ").or_else(|| lower.split_once("--request "))?;
    let word = behind.trim_start_matches(['"', '\'', ' ']);
    let end = word.find(|ch: char| !ch.is_ascii_alphabetic()).unwrap_or(word.len());
    Method::of(&part(word, 0, end).to_ascii_uppercase())
}

/// The method that curl uses where none is given.
fn method_of_command(before: &str, behind: &str) -> Option<Method> {
    let command = behind.split("\n\n").next().unwrap_or_default();
    before.contains("curl ").then(|| {
        let sends = |line: &str| has_any(line, " -d | --data| -F | --form|-d '|-d \"");
        if sends(command) || sends(before) { Method::Post } else { Method::Get }
    })
}

/// The calls of which a text has the path only, with the host of the product that it names.
pub(super) fn relative(text: &str, lower: &str, places: &[case::Place], alone: bool) -> Vec<Called> {
    // Paths of Zoho CRM that no other CRM has.
    if !has_any(lower, "zoho|bigin|/crm/v2|/crm/v5|/crm/v6|/crm/v7|/crm/v8") {
        return Vec::new();
    }
    let center = places.first().map_or(DataCenter::Us, |place| place.center);
    let named = crate::api::named_in(lower);
    let mut found = Vec::new();
    let ends = |ch: char| ch.is_whitespace() || "\"'`<>,;)|\\".contains(ch);
    for (at, _) in text.match_indices('/').take(MOST_URLS) {
        let begins = part(text, 0, at).ends_with(|ch: char| ch.is_whitespace() || "\"'`(|".contains(ch));
        // Behind the name of a value that nobody says: `{{api_domain}}/people/…`.
        let name = tail(part(lower, 0, at), 20).trim_end_matches(['}', '>', ']', '"', '\'', '+', ' ']);
        let of_domain = !places.is_empty() && (name.ends_with("api_domain") || name.ends_with("apidomain"));
        let begins = begins || of_domain;
        let path = rest(text, at);
        let path = part(path, 0, path.find(ends).unwrap_or(path.len()));
        if !begins || path.matches('/').count() < 3 || path.starts_with("//") || path.starts_with("/oauth") {
            continue;
        }
        let of_named = named.into_iter().flat_map(product::Product::bases);
        // The host may stand apart from it.
        let line = line_at(text, at).start;
        let apart = hosts(part(text, line, at), part(lower, line, at)).last();
        let at_api = || center.row().api.map(|cell| format!("https://{}{path}", cell.value));
        let url = apart
            .map(|(_, host)| format!("https://{host}{path}"))
            .or_else(|| at_api().filter(|_| of_domain))
            .into_iter()
            .chain(of_named.filter_map(|base| Some(format!("https://{}{path}", base.host(center)?))))
            .chain(at_api())
            .find(|url| {
                let place =
                    host::known(url).zip(address::read(url).ok()).and_then(|((center, role), address)| {
                        product::place(center, &role, address.host(), address.url.path())
                    });
                matches!(place, Some(Place::There(_)))
                    || of_domain && matches!(place, Some(Place::Elsewhere(..)))
            });
        let Some(url) = url else { continue };
        let start = line_at(text, at).start;
        let above = part(text, 0, start).lines().rev().take(3).find(|line| is_named(line));
        let method = method_of(part(text, start, at)).or_else(|| method_named(above?));
        let next = rest(lower, at + path.len());
        let status = status_behind(head(next, 300))
            .or_else(|| http::statuses(lower).into_iter().filter(|_| alone).find(|status| *status >= 400));
        let (stated, method) = (method.is_some(), method.unwrap_or_default());
        let said = apart.map_or_else(|| path.to_owned(), |(_, host)| format!("https://{host}{path}"));
        found.push(Called { method, stated, url, said, status });
    }
    found
}

/// The calls that a text shows as a request line with its header `Host`.
pub(super) fn requests(text: &str, lower: &str) -> Vec<(Called, DataCenter, Option<bool>)> {
    let mut found = Vec::new();
    for (at, _) in places(lower, " http/").take(50) {
        let line = part(text, 0, at).rsplit('\n').next().unwrap_or_default();
        let Some(method) = method_of(line) else { continue };
        let path = line.rsplit(' ').next().unwrap_or_default();
        let behind = head(rest(lower, at), 400);
        let host = behind.split_once("host: ").map(|(_, host)| {
            host.split(|ch: char| !(ch.is_ascii_alphanumeric() || matches!(ch, '.' | '-')))
                .next()
                .unwrap_or_default()
        });
        let Some(host) = host.filter(|_| path.starts_with('/')) else { continue };
        let url = format!("https://{host}{path}");
        if let Some((center, role)) = host::known(host).filter(|_| is_call(&url)) {
            let status = behind.split_once("host: ").and_then(|(_, behind)| status_behind(behind));
            let environment = environment_of(&role);
            let called = Called { method, stated: true, said: url.clone(), url, status };
            found.push((called, center, environment));
        }
    }
    found
}

/// The method in a line that names it, where it may be in small letters: `"method": "post"`.
fn method_named(line: &str) -> Option<Method> {
    let value = line.split_once([':', '=']).map_or("", |(_, value)| value);
    let word = value.trim_matches(|ch: char| !ch.is_ascii_alphabetic());
    method_of(line).or_else(|| Method::of(&word.to_ascii_uppercase()))
}

/// The first method in capitals of a line.
fn method_of(line: &str) -> Option<Method> {
    methods(line).next()
}

/// The methods in capitals of a line.
fn methods(line: &str) -> impl DoubleEndedIterator<Item = Method> + '_ {
    let words = line.split(|ch: char| !ch.is_ascii_alphabetic());
    words.filter_map(|word| Method::of(word).filter(|method| method.word() == word))
}

/// The status with which a response begins behind a request: `→ 401`, `HTTP/1.1 401`, a line of its own.
fn status_behind(lower: &str) -> Option<u16> {
    let arrow = |line: &str| {
        let at =
            ["\u{2192}", "->", "=>", ": "].iter().find_map(|sign| line.find(sign).map(|at| at + sign.len()));
        let from = match at {
            Some(at) => rest(line, at),
            None => line,
        };
        let number = from.trim_start_matches([' ', '`', '*', '"', '<', '(', '[']);
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        let apart = !rest(number, digits).starts_with(|ch: char| ch.is_alphanumeric() || ch == '.');
        part(number, 0, digits)
            .parse()
            .ok()
            .filter(|status| digits == 3 && apart && (100..600).contains(status))
    };
    let mut lines = lower.lines().take(8);
    lines.find_map(|line| {
        http::statuses(line)
            .first()
            .copied()
            .or_else(|| arrow(line.trim_start_matches(['"', '\'', '`', ' ', '*'])))
    })
}

/// Whether a URL is a call of an API.
fn is_call(url: &str) -> bool {
    let Ok(address) = address::read(url) else { return false };
    let Some((center, role)) = host::known(url) else { return false };
    let path = address.url.path();
    let place = product::place(center, &role, address.host(), path);
    let is_api = match role {
        Role::Api | Role::ApiEnvironment | Role::Upload => path != "/",
        // Not every base URL of a product is in the table.
        Role::App(_) => path.starts_with("/api/") || path.starts_with("/restapi/"),
        Role::Accounts => path.starts_with("/oauth/user/"),
        _ => false,
    };
    is_api
        || role != Role::Accounts
            && place.is_some_and(|place| matches!(place, Place::There(_) | Place::Elsewhere(_, _, true)))
}
