//! The sign-in URLs of a text, each with its facts: where it is, what it asks for, and what is wrong with how it is
//! written. Whoever wants to know something of a sign-in reads it here.

use std::ops::Range;

use facts::DataCenter;
use facts::data_center::AUTHORIZE_PATH;
use facts::host::{self, Role};
use scan::text::{has_any, part, rest};
use scan::word;
use url::form_urlencoded;

/// How many sign-ins of a text are read; a log repeats itself.
const MOST: usize = 100;
/// How much of a URL is read.
const LONGEST: usize = 8_000;
/// The parameters that the endpoint knows, and those that programs send along.
const KNOWN: &str = "|response_type|client_id|scope|redirect_uri|access_type|prompt|state|code_challenge|code_challenge_method|\
    nonce|approval_prompt|logout|soid|orgid|login_hint|response_mode|include_granted_scopes|audience|tenant_id|service|newtoken|";

/// A sign-in URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SignIn {
    /// Where it leads; `None` in the log of a server, or at a host that is none of Zoho's.
    pub(crate) center: Option<DataCenter>,
    /// Where it stands in the text.
    pub(crate) range: Range<usize>,
    /// Its parameters, decoded.
    pairs: Vec<(String, String)>,
    /// Whether it has parameters at all.
    pub(crate) asks: bool,
    /// Whether somebody left parts of it out.
    pub(crate) elided: bool,
    /// Its query as it is written.
    pub(crate) query: String,
}

/// How the scopes of a sign-in are parted, where that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parted {
    /// By a sign that parts nothing.
    Signs,
    /// By commas with blanks beside them.
    Breaks,
    /// By spaces.
    Spaces,
}

impl SignIn {
    /// Where it leads, with its parameters as they are written.
    pub(crate) fn url(&self) -> Option<String> {
        Some(format!("{}?{}", self.center?.authorize_endpoint(), self.query))
    }

    /// The value of a parameter.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// What was asked for, where the URL shows it: the parameter, or that there is none.
    pub(crate) fn asks_for(&self, name: &str, value: &str) -> Option<bool> {
        match self.value(name) {
            Some(asked) => Some(asked == value),
            None => (!self.elided).then_some(false),
        }
    }

    /// The parameters that stand twice in it, and the last redirect URI, where that is a callback of Zoho's.
    pub(crate) fn twice(&self) -> Option<(String, Option<String>)> {
        let of = |name: &'static str| self.pairs.iter().filter(move |(key, _)| key == name);
        let names: Vec<&str> = ["client_id", "redirect_uri", "response_type", "scope"]
            .into_iter()
            .filter(|name| of(name).count() > 1)
            .collect();
        let last = of("redirect_uri").next_back().map(|(_, uri)| uri.clone());
        let callback = last.filter(|uri| host::known(uri).is_some_and(|(_, role)| role == Role::Callback));
        (names.len() > 1).then(|| (names.join(", "), callback))
    }

    /// The scopes, however they are parted.
    pub(crate) fn scopes(&self) -> Vec<&str> {
        let parts = self
            .value("scope")
            .unwrap_or_default()
            .split(|ch: char| ch.is_whitespace() || ",;|+".contains(ch));
        let parts = parts.map(|name| name.trim_matches(['"', '\'']));
        parts.filter(|name| !name.is_empty() && !name.contains('\u{2026}') && !name.ends_with('.')).collect()
    }

    /// The parameter that has quotation marks around its value, and the value without them.
    pub(crate) fn quoted(&self) -> Option<(&str, &str)> {
        self.pairs.iter().find_map(|(name, value)| {
            let bare = value.trim().trim_matches(['"', '\'']);
            let around = value.trim().len() >= bare.len() + 2;
            let named = ["scope", "redirect_uri", "client_id"].contains(&name.as_str());
            (around && named && !bare.is_empty()).then_some((name.as_str(), bare))
        })
    }

    /// How they are parted, where that is wrong.
    pub(crate) fn parted(&self) -> Option<Parted> {
        let scope = self.value("scope")?;
        if self.scopes().len() < 2 && !scope.contains(['\n', '\r', '\t']) {
            return None;
        }
        let parts: Vec<&str> = scope.split(',').collect();
        let blank = |name: &&str| name.trim() != *name || name.trim().contains(['\n', '\r', '\t']);
        if scope.contains([';', '|']) {
            Some(Parted::Signs)
        } else if parts.len() > 1
            && parts.iter().any(blank)
            && !parts.iter().any(|name| name.trim().contains(' '))
        {
            Some(Parted::Breaks)
        } else {
            scope.trim().contains([' ', '+']).then_some(Parted::Spaces)
        }
    }

    /// A parameter that nobody knows and that is almost one of those that count, with the one that is meant.
    pub(crate) fn misspelt(&self) -> Option<(String, &'static str)> {
        const COUNT: [&str; 6] =
            ["access_type", "client_id", "prompt", "redirect_uri", "response_type", "scope"];
        let unknown =
            self.pairs.iter().map(|(name, _)| name).filter(|name| !KNOWN.contains(&format!("|{name}|")));
        unknown.filter(|name| name.len() <= 20).find_map(|name| {
            let plain: String = name.to_ascii_lowercase().replace('-', "_");
            let near = |right: &&str| {
                let most = if right.len() > 8 { 2 } else { 1 };
                strsim::levenshtein(&plain, right) <= most || plain.replace('_', "") == right.replace('_', "")
            };
            let right = COUNT.into_iter().find(near).filter(|right| self.value(right).is_none())?;
            Some((name.clone(), right))
        })
    }

    /// The redirect URI as it was meant, where it is not encoded and so ends at its first `&`.
    pub(crate) fn cut_uri(&self) -> Option<String> {
        let (_, behind) = self.query.split_once("redirect_uri=")?;
        let mut pairs = behind.split('&');
        let uri = pairs.next().filter(|uri| uri.contains("://") && uri.contains('?'))?;
        let own: Vec<&str> = pairs
            .take_while(|pair| {
                let name = pair.split('=').next().unwrap_or_default();
                pair.contains('=') && !KNOWN.contains(&format!("|{name}|"))
            })
            .collect();
        (!own.is_empty()).then(|| format!("{uri}&{}", own.join("&")))
    }
}

/// The sign-ins of a text, in its order.
pub(crate) fn all(text: &str) -> Vec<SignIn> {
    let mut found: Vec<SignIn> = Vec::new();
    if !text.contains(AUTHORIZE_PATH) {
        return found;
    }
    let urls: Vec<Range<usize>> = word::urls(text)
        .filter(|url| url.text.contains(AUTHORIZE_PATH) && url.text.len() <= LONGEST)
        .take(MOST)
        .map(|url| url.at..url.at + url.text.len())
        .collect();
    for (at, path) in text.match_indices(AUTHORIZE_PATH).take(MOST) {
        let behind = rest(text, at + path.len());
        if behind.starts_with(|ch: char| ch.is_alphanumeric() || matches!(ch, '/' | '-' | '_'))
            || found.last().is_some_and(|last| last.range.contains(&at))
        {
            continue;
        }
        let mut range = urls.iter().find(|url| url.contains(&at)).cloned().unwrap_or_else(|| {
            // Without a scheme, in a sentence or in the log of a server.
            let of_host = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '-' | ':');
            let start = part(text, 0, at).trim_end_matches(of_host).len();
            let ends =
                |ch: char| ch.is_whitespace() || "\"'`<>()[]{}\u{201c}\u{201d}\\|\u{2026}".contains(ch);
            let end = rest(text, at).find(ends).map_or(text.len(), |end| at + end);
            start..end.min(at + LONGEST)
        });
        // Behind what was left out it may go on.
        let more = rest(text, range.end);
        let left_out = more.trim_start_matches(['?', '&', '=']);
        if left_out.starts_with('\u{2026}') || left_out.starts_with("...") {
            let ends = |ch: char| ch.is_whitespace() || "\"'`<>()[]{}\u{201c}\u{201d}\\|".contains(ch);
            let end = more.find(ends).unwrap_or(more.len());
            range.end = (range.end + end).min(at + LONGEST);
        }
        let url = part(text, range.start, range.end);
        // A path of the URL of something else.
        let before = part(url, 0, at.saturating_sub(range.start));
        if before.contains(['?', '#']) {
            continue;
        }
        // A setting for refreshing is no sign-in, whatever it has.
        let line = part(text, scan::text::line_at(text, range.start).start, range.start);
        if !url.contains('?') && line.len() < 60 && line.to_ascii_lowercase().contains("refresh") {
            continue;
        }
        let query = url.split_once('?').map_or("", |(_, query)| query).split('#').next().unwrap_or_default();
        let goes_on = rest(text, range.end).trim_start_matches(['?', '&', '=']);
        let elided = has_any(query, "...|\u{2026}|%E2%80%A6|%e2%80%a6")
            || goes_on.starts_with('\u{2026}')
            || goes_on.starts_with("...");
        let known = host::known(url).filter(|(_, role)| *role == Role::Accounts);
        found.push(SignIn {
            center: known.map(|(center, _)| center),
            pairs: form_urlencoded::parse(query.as_bytes()).into_owned().take(50).collect(),
            asks: !query.is_empty() || elided,
            elided,
            query: query.to_owned(),
            range,
        });
    }
    found
}

/// A text without its sign-ins.
pub(crate) fn outside(text: &str, sign_ins: &[SignIn]) -> String {
    let mut outside = String::with_capacity(text.len());
    let mut behind = 0;
    for sign_in in sign_ins.iter().filter(|sign_in| sign_in.asks) {
        outside.push_str(part(text, behind, sign_in.range.start));
        outside.push(' ');
        behind = sign_in.range.end;
    }
    outside.push_str(rest(text, behind));
    outside
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> SignIn {
        let mut found = all(text);
        assert_eq!(found.len(), 1, "{text}");
        found.remove(0)
    }

    #[test]
    fn sign_ins_are_read_wherever_they_stand() {
        for (text, center) in [
            ("https://accounts.zoho.eu/oauth/v2/auth?client_id=x&scope=a.b.READ", Some(DataCenter::Eu)),
            ("„https://accounts.zoho.in/oauth/v2/auth?client_id=x&scope=a.b.READ“", Some(DataCenter::In)),
            ("we open accounts.zoho.jp/oauth/v2/auth?client_id=x&scope=a.b.READ, and", Some(DataCenter::Jp)),
            ("GET /oauth/v2/auth?client_id=x&scope=a.b.READ HTTP/1.1", None),
        ] {
            let sign_in = one(text);
            assert_eq!(
                (sign_in.center, sign_in.value("client_id"), sign_in.elided),
                (center, Some("x"), false),
                "{text}"
            );
        }
        assert_eq!(all("https://accounts.zoho.eu/oauth/v2/auth/refresh?x=y /oauth/v2/token"), []);
        let bare = one("the endpoint https://accounts.zoho.eu/oauth/v2/auth is right");
        assert!(!bare.asks && !bare.elided);
    }

    #[test]
    fn what_is_left_out_is_not_missing() {
        for text in [
            "https://accounts.zoho.in/oauth/v2/auth?\u{2026}",
            "https://accounts.zoho.in/oauth/v2/auth?client_id=x&...",
            "/oauth/v2/auth?client_id=x&scope=ZohoDesk... ",
        ] {
            assert_eq!(one(text).asks_for("access_type", "offline"), None, "{text}");
        }
        let whole = one("https://accounts.zoho.in/oauth/v2/auth?client_id=x");
        assert_eq!(whole.asks_for("access_type", "offline"), Some(false));
    }

    #[test]
    fn scopes_and_their_separators() {
        for (scope, parted) in [
            ("A.b.READ,C.d.ALL", None),
            ("A.b.READ", None),
            ("A.b.READ;C.d.ALL", Some(Parted::Signs)),
            ("A.b.READ%20C.d.ALL", Some(Parted::Spaces)),
            ("A.b.READ,%0AC.d.ALL", Some(Parted::Breaks)),
        ] {
            let sign_in = one(&format!("https://accounts.zoho.eu/oauth/v2/auth?scope={scope}&client_id=x"));
            assert_eq!(sign_in.parted(), parted, "{scope}");
            assert_eq!(sign_in.scopes().first(), Some(&"A.b.READ"), "{scope}");
        }
    }

    #[test]
    fn a_redirect_uri_that_is_not_encoded_is_cut() {
        let of =
            |uri: &str| one(&format!("https://accounts.zoho.eu/oauth/v2/auth?redirect_uri={uri}")).cut_uri();
        assert_eq!(of("https://a.example/x?t=1&env=2").as_deref(), Some("https://a.example/x?t=1&env=2"));
        assert_eq!(
            of("https://a.example/x?t=1&env=2&scope=a").as_deref(),
            Some("https://a.example/x?t=1&env=2")
        );
        assert_eq!(of("https://a.example/x?t=1&scope=a"), None);
        assert_eq!(of("https%3A%2F%2Fa.example%2Fx%3Ft%3D1&env=2"), None);
    }
}
