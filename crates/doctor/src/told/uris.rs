//! The redirect URIs of a text: which are registered, and which are sent.

use facts::address;
use facts::data_center::CALLBACK_PATH;
use facts::host::{self, Role};
use percent_encoding::percent_decode_str;
use scan::text::{has_any, head, part, places, rest, tail};
use scan::word;

use super::{LABEL, LONGEST_URL, MOST_URLS, Told};
use crate::case;

/// A redirect URI without the parameters of a response.
fn without_response(uri: &str) -> &str {
    let uri = match uri.split_once('#') {
        Some((bare, fragment)) if has_any(fragment, "access_token=|error=") => bare,
        _ => uri,
    };
    match uri.split_once('?') {
        Some((bare, query)) if has_any(query, "code=|error=|accounts-server=") => bare,
        _ => uri,
    }
}

/// Whether two URIs have the same path but for a slash, or the same host.
fn is_alike(one: &str, other: &str) -> bool {
    let parts = |uri: &str| {
        let rest = uri.split_once("://").map_or(uri, |(_, rest)| rest);
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        (host.to_ascii_lowercase(), path.trim_end_matches('/').to_ascii_lowercase())
    };
    let ((host, path), (other_host, other_path)) = (parts(one), parts(other));
    path.len() > 3 && path == other_path || host == other_host && path.is_empty() == other_path.is_empty()
}

/// How far two URIs are from each other: fewer characters in common at both ends are more.
pub(super) fn strangeness(one: &str, other: &str) -> usize {
    let common = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let behind = one.bytes().rev().zip(other.bytes().rev()).take_while(|(a, b)| a == b).count();
    (one.len() + other.len()).saturating_sub(common + behind)
}

/// A URI with the spaces around it that belong to it: in quotes, or encoded.
fn with_space(text: &str, at: usize, uri: &str) -> String {
    let behind = rest(text, at + uri.len());
    let before = part(text, 0, at);
    let quoted = before.trim_end_matches(' ').ends_with(['"', '\'', '`', '\u{201c}', '\u{ab}']);
    let spaces = behind.len() - behind.trim_start_matches(' ').len();
    let closed = rest(behind, spaces).starts_with(['"', '\'', '`', '\u{201d}', '\u{bb}']);
    // A space inside of French quotes is none of the value.
    let french = before.trim_end_matches(' ').ends_with('\u{ab}');
    if quoted && closed && !french && spaces > 0 {
        format!("{uri}{}", part(behind, 0, spaces))
    } else {
        uri.to_owned()
    }
}

impl Told {
    /// The redirect URIs, by the words in front of them; of one that a sign-in sends the page has no doubt.
    pub(super) fn uris(&mut self, text: &str, lower: &str, sign_in_uri: Option<&str>) {
        const REGISTERED: &str = "registered|authorized redirect|authorised redirect|configured|console|registriert|\
            eingetragen|hinterlegt|konsoli|zapisan|控制台|registrad|autorisé|autorisiert|konsole|autorizad|consola|enregistr|登録|注册|登记|ingevuld|geregistreerd|registrat|zarejestrowan";
        const SENT: &str = "sent|requested|passed|gesendet|redirect|callback|envoy|enviad|rückruf|umleitung|\
            weiterleitung|umleitung|リダイレクト|回调|wysyła|wysłan|stuurt|verstuurt|invia|inviat|manda |送信|发送";
        const SENDS: &str = "sent|requested|passed|gesendet|envoy|enviad|popup|address bar|=";
        const OTHER_FIELDS: &str = "homepage|home page|javascript domain|js domain|javascript origin|from origin|startseite|site web|página de inicio|página inicial|ホームページ";
        self.sent.extend(sign_in_uri.map(str::to_owned));
        let mut unlabeled: Vec<&str> = Vec::new();
        let mut behind = 0;
        let mut list_of = "";
        for url in word::urls(text).take(MOST_URLS) {
            let before = lower.get(behind..url.at).unwrap_or_default();
            behind = url.at + url.text.len();
            // Of Zoho's own URLs only callbacks take responses.
            let known = || host::known(url.text).is_some_and(|(_, role)| role != Role::Callback);
            if !url.text.contains(CALLBACK_PATH) && known() {
                continue;
            }
            // A list goes on: signs, a number.
            let goes_on = !list_of.is_empty()
                && before.contains('\n')
                && before.len() <= 12
                && !before.contains(|ch: char| ch.is_alphabetic());
            // The label is in the line; else it is the heading above.
            let near = if goes_on { list_of } else { tail(before, LABEL) };
            // What ended with a full stop of Chinese or Japanese was said of another one.
            let near = near.rsplit('\u{3002}').next().unwrap_or_default();
            list_of = near;
            let line = near.rsplit('\n').next().unwrap_or_default();
            if has_any(line, OTHER_FIELDS) && !has_any(line, "redirect|callback") {
                continue;
            }
            let has = |label: &str| has_any(label, REGISTERED) || has_any(label, SENT);
            let label = if has(line) { line } else { near };
            // Below a heading such as "API Console" it is what is registered there.
            let mut above = part(lower, 0, url.at).rsplit('\n');
            let own = above.next().unwrap_or_default();
            let plain = |line: &'_ str| line.trim_matches(['>', ' ', '\r', '|']).len();
            let heading = above.take_while(|line| plain(line) > 0).take(12).last().unwrap_or_default();
            let item = heading.len() < 40 || own.starts_with([' ', '\t', '-', '*', '\u{2022}', '>']);
            let listed = item
                && !heading.contains("://")
                && has_any(heading, REGISTERED)
                && heading.len() < LABEL
                && !has_any(line, SENDS);
            // Verbs of Japanese stand behind what they are of.
            let verb = rest(lower, behind).trim_start_matches([' ', '\u{300d}', '`', '"']);
            let verb = head(verb, 24).split(['\u{3002}', '\u{3001}', '\n']).next().unwrap_or_default();
            let verb = if verb.starts_with(['と', 'を', 'が', 'で']) { verb } else { "" };
            let of_verb = has_any(verb, "登録|設定") || has_any(verb, "送信|送ら|送っ");
            let label = if of_verb { verb } else { label };
            let list = if has_any(label, REGISTERED) || has_any(verb, "設定") || listed && has_any(line, SENT)
            {
                &mut self.registered
            } else if has_any(label, SENT) {
                &mut self.sent
            } else {
                unlabeled.push(without_response(url.text));
                continue;
            };
            let bare = without_response(url.text);
            let whole = if bare == url.text { with_space(text, url.at, bare) } else { bare.to_owned() };
            if !list.contains(&whole) {
                list.push(whole);
            }
        }
        // A parameter on its own has its URI encoded.
        for (at, key) in places(lower, "redirect_uri=http").take(50) {
            let start = at + "redirect_uri=".len();
            let value = rest(text, start);
            let end = value.find(|ch: char| ch.is_whitespace() || "&\"'`<>|,;)".contains(ch));
            let value = part(value, 0, end.unwrap_or(value.len()));
            let encoded = value
                .get(key.len() - "redirect_uri=".len()..)
                .is_some_and(|behind| behind.trim_start_matches('s').to_ascii_lowercase().starts_with("%3a"));
            let in_url = word::urls(tail(part(text, 0, at), LONGEST_URL))
                .last()
                .is_some_and(|url| url.at + url.text.len() >= part(text, 0, at).len().min(LONGEST_URL));
            let decoded = percent_decode_str(value).decode_utf8_lossy().into_owned();
            if encoded && !in_url && !self.sent.contains(&decoded) {
                self.sent.push(decoded);
            }
        }
        // What is almost the one that has a label is the other.
        let of = |list: &[String]| -> Vec<String> {
            let bare = |uri: &str| address::read(uri).is_ok_and(|address| address.url.path() == "/");
            let alike = |uri: &&&str| {
                list.iter().any(|known| known != **uri && is_alike(known, uri) && bare(known) == bare(uri))
            };
            unlabeled.iter().filter(alike).map(|uri| (*uri).to_owned()).collect()
        };
        let refused =
            has_any(lower, "invalid redirect|invalid_redirect|redirect uri passed|redirect_uri_mismatch");
        match (self.registered.is_empty(), self.sent.is_empty()) {
            _ if !refused => {}
            (false, true) => self.sent = of(&self.registered),
            (true, false) => self.registered = of(&self.sent),
            _ => {}
        }
        for (role, uri) in
            [(case::Role::Registered, self.registered.clone()), (case::Role::Sent, self.sent.clone())]
                .into_iter()
                .flat_map(|(role, uris)| uris.into_iter().map(move |uri| (role, uri)))
        {
            if let Some((center, Role::Callback)) = host::known(uri.trim()) {
                self.place(role, center, &uri);
            }
        }
    }
}
