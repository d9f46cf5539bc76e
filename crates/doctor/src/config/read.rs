//! How the names and values of settings are found, in any notation.

use std::borrow::Cow;

use facts::data_center::{AUTHORIZE_PATH, REVOKE_PATH, TOKEN_PATH};
use facts::host::{self, Role};
use facts::sign::MULTI_CENTER;
use facts::{DataCenter, address, label};
use scan::json::{objects, without};
use scan::text::{has_any, line_at, places as places_of};
use scan::{pair, word};
use serde_json::Value;
use service::Field;

use super::{CENTER_OF_LIBRARY, Setting, What, named_center};
use crate::{form, shortened};

/// How many settings, lines and levels of JSON are read.
const MOST_SETTINGS: usize = 200;
const MOST_LINES: usize = 4_000;
const DEEPEST: usize = 12;
/// The longest name with its signs.
const LONGEST: usize = 60;

/// The settings in a masked text, in its order: first those in JSON.
pub(crate) fn settings(text: &str, lower: &str) -> Vec<Setting> {
    let mut found = Found::default();
    // A text without one of these sets nothing that could be judged.
    if !has_any(lower, "zoho") || !has_any(lower, "client|accounts|oauth|datacenter") {
        return found.settings;
    }
    found.text(text, 0);
    found.connector(lower);
    found.library(text, lower);
    found.settings
}

#[derive(Default)]
struct Found {
    settings: Vec<Setting>,
}

impl Found {
    /// Keeps a setting if its name is one; whether it is.
    fn keep(&mut self, name: &str, value: &str) -> bool {
        let Some((what, of_zoho)) = what_of(name).or_else(|| of_value(name, value)) else { return false };
        // What a page says.
        if name.to_ascii_lowercase().contains("invalid ") {
            return false;
        }
        // A parameter of the response to a sign-in.
        if name.trim_matches(|ch: char| !ch.is_alphanumeric()).eq_ignore_ascii_case("accounts-server") {
            return false;
        }
        let value = value.trim().trim_end_matches([',', ';']).trim_matches(['"', '\'', '`', ' ']);
        // A remark behind the value: `1000.ABC   (created last week)`.
        let value = match value.split_once("  (") {
            Some((bare, remark)) if remark.ends_with(')') && !bare.trim().is_empty() => bare.trim(),
            _ => value,
        };
        // A default behind a variable, an entry of a list with its name in front.
        let url = || word::urls(value).next().map(|url| url.text);
        let value = if what.is_url() { url().unwrap_or(value) } else { value };
        if is_code(value) {
            return true;
        }
        let what = match (what, host::known(value)) {
            (What::Accounts, Some((_, Role::Api | Role::ApiEnvironment | Role::App(_)))) => What::Api,
            (What::Api, Some((_, Role::Accounts))) => What::Accounts,
            _ => what,
        };
        let vague = matches!(what, What::Center) && named_center(value).is_none()
            || matches!(what, What::Api | What::Accounts) && !value.to_ascii_lowercase().contains("zoho")
            || matches!(what, What::Field(Field::Scopes)) && !value.contains('.');
        if !vague && self.settings.len() < MOST_SETTINGS {
            let name = shortened(name.trim_matches(|ch: char| !ch.is_alphanumeric()));
            self.settings.push(Setting { what, name, value: value.to_owned(), of_zoho });
        }
        true
    }

    /// The settings of a text: first those in its JSON.
    fn text(&mut self, text: &str, depth: usize) {
        let parts = objects(text);
        for (_, value) in &parts {
            self.json("", value, depth);
        }
        self.lines(&without(text, &parts));
    }

    fn json(&mut self, key: &str, value: &Value, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        match value {
            // A text in JSON, as loggers and tickets have it.
            Value::String(text) if text.contains(['\n', '{']) => self.text(text, depth + 1),
            Value::String(text) => {
                self.keep(key, text);
            }
            Value::Array(all) => {
                let texts: Vec<&str> = all.iter().filter_map(Value::as_str).collect();
                if texts.len() == all.len() && !texts.is_empty() {
                    self.keep(key, &texts.join(","));
                } else {
                    for value in all {
                        self.json(key, value, depth + 1);
                    }
                }
            }
            Value::Object(fields) => {
                let text = |keys: [&str; 4]| keys.iter().find_map(|key| fields.get(*key)?.as_str());
                // What came from Zoho is no setting.
                let of_zoho =
                    ["access_token", "error", "locations", "custom_service", "authorization_endpoint"];
                if of_zoho.iter().any(|key| fields.contains_key(*key)) || fields.contains_key("code") {
                    return;
                }
                let named = text(["key", "name", "id", "label"]).filter(|name| what_of(name).is_some());
                if let Some((name, value)) =
                    named.zip(text(["value", "default", "defaultValue", "currentValue"]))
                {
                    self.keep(name, value);
                    return;
                }
                // As OpenAPI has them: each scope with what it is for.
                if what_of(key).is_some_and(|(what, _)| what == What::Field(Field::Scopes))
                    && fields.values().all(Value::is_string)
                {
                    let names: Vec<&str> = fields.keys().map(String::as_str).collect();
                    self.keep(key, &names.join(","));
                    return;
                }
                for (inner, value) in fields {
                    let inherits = matches!(inner.as_str(), "value" | "url" | "uri" | "default");
                    self.json(if inherits { parent(key, value) } else { inner }, value, depth + 1);
                }
            }
            _ => {}
        }
    }

    fn lines(&mut self, text: &str) {
        let lines: Vec<&str> = text.lines().take(MOST_LINES).collect();
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            at += 1;
            // The switches of a client are no settings of a program.
            let switches = || line.contains("ulti") && has_any(&line.to_ascii_lowercase(), MULTI_CENTER);
            if is_request(line) || switches() {
                continue;
            }
            let line = line.trim_start_matches(['-', '*', '|', '>', ' ', '\t', '\u{2022}']);
            match labeled(line) {
                Some((label, value))
                    if !value.trim().is_empty()
                    // Several in one line: `A=1 B=2`.
                    && !is_list(value) && self.keep(label, value) =>
                {
                    continue;
                }
                // The value is in the next line, as a page that was copied has it.
                Some((label, _)) if what_of(label).is_some() => {
                    let next = lines.get(at).map(|next| next.trim()).unwrap_or_default();
                    let is_value =
                        !next.is_empty() && labeled(next).is_none_or(|(label, _)| what_of(label).is_none());
                    self.keep(label, if is_value { next } else { "" });
                    at += usize::from(is_value);
                    continue;
                }
                _ => {}
            }
            self.words(line);
        }
    }

    /// The settings within a line: of a call, of an option, of an attribute.
    fn words(&mut self, line: &str) {
        let of_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        let bytes = line.as_bytes();
        let urls: Vec<_> = word::urls(line).map(|url| url.at..url.at + url.text.len()).collect();
        let mut at = 0;
        while let Some(start) = (at..bytes.len()).find(|at| bytes.get(*at).is_some_and(|byte| of_name(*byte)))
        {
            let ends = (start..bytes.len()).find(|at| bytes.get(*at).is_some_and(|byte| !of_name(*byte)));
            at = ends.unwrap_or(bytes.len());
            let name = line.get(start..at).unwrap_or_default();
            // The last part of what a program calls: `builder.clientId("…")`.
            let parameter = start.checked_sub(1).is_some_and(|at| matches!(bytes.get(at), Some(b'?' | b'&')));
            let in_url = parameter || urls.iter().any(|url| url.contains(&start));
            // Most words of a log are followed by the next word.
            let behind = line.get(at..).unwrap_or_default().trim_start_matches(['"', '\'', '`', ' ', ']']);
            let signed = behind.starts_with(['=', ':', '(', '>', '|', '\t', ',', '\u{ff1a}'])
                || name.starts_with("--");
            if in_url || !signed && !behind.starts_with("value") || what_of(name).is_none() {
                continue;
            }
            let value = pair::decoded(line, start, at);
            if let Some(value) = value.or_else(|| next_argument(line.get(at..)?).map(Cow::from)) {
                self.keep(name, &value);
            }
        }
    }

    /// In a connector of Catalyst, `auth_url` may be the token endpoint: its SDK sends the code there (source: its code).
    fn connector(&mut self, lower: &str) {
        let is_token = |it: &Setting| {
            it.what == What::Field(Field::AuthorizeUrl)
                && it.name == "auth_url"
                && it.value.ends_with(TOKEN_PATH)
        };
        if has_any(lower, "zcatalyst|getconnector") {
            let named = self.settings.iter_mut().filter(|it| is_token(it));
            named.for_each(|it| it.what = What::Field(Field::AccessTokenUrl));
        }
    }

    /// The data center that the initialization of a library names.
    fn library(&mut self, text: &str, lower: &str) {
        let named = libraries(text, lower).into_iter();
        self.settings.extend(named.map(|(center, name)| Setting {
            what: What::Center,
            name: shortened(&name),
            value: center.row().location.to_owned(),
            of_zoho: false,
        }));
    }
}

/// How libraries are told the data center: `EUDataCenter.PRODUCTION`.
pub(crate) fn libraries(text: &str, lower: &str) -> Vec<(DataCenter, String)> {
    let mut found = Vec::new();
    for (at, _) in places_of(lower, CENTER_OF_LIBRARY).take(MOST_SETTINGS) {
        let end = at + CENTER_OF_LIBRARY.len();
        let behind = lower.get(end..).unwrap_or_default().trim_start_matches(['.', ':', '(', ')', '-', '>']);
        let environments = ["production", "sandbox", "developer"];
        let Some(environment) = environments.iter().find(|it| behind.starts_with(**it)) else { continue };
        if is_commented(text, at) {
            continue;
        }
        let code = at.checked_sub(2).and_then(|from| lower.get(from..at)).unwrap_or_default();
        if let Some(center) = DataCenter::from_location(code) {
            let to = lower.len() - behind.len() + environment.len();
            found.push((center, text.get(at - 2..to).unwrap_or("DataCenter").to_owned()));
        }
    }
    found
}

/// Whether a line of code is a comment: what was tried before is kept so.
fn is_commented(text: &str, at: usize) -> bool {
    // Behind the signs of a list or a quotation.
    let of_list = |ch: char| ch.is_ascii_digit() || ch.is_whitespace() || ".)>-|".contains(ch);
    let line = text.get(line_at(text, at).start..at).unwrap_or_default().trim_start_matches(of_list);
    line.starts_with("//") || line.starts_with("# ") && line.contains(" = ")
}

/// The argument of a call behind one that is a name: `setParam('access_type', 'offline')`.
fn next_argument(behind: &str) -> Option<&str> {
    let quote = behind.chars().next().filter(|ch| matches!(ch, '"' | '\''))?;
    let value = behind.get(1..)?.trim_start().strip_prefix(',')?.trim_start().strip_prefix(quote)?;
    value.split(quote).next()
}

/// The name that a nested value has from the object around it: of `authorize: { url: … }` it says which URL.
fn parent<'k>(key: &'k str, value: &Value) -> &'k str {
    let path = value.as_str().and_then(|url| Some(address::read(url).ok()?.url.path().to_owned()));
    match (what_of(key), path.as_deref()) {
        (None, Some(AUTHORIZE_PATH)) => "authUrl",
        (None, Some(TOKEN_PATH)) if key.to_ascii_lowercase().contains("refresh") => "refreshUrl",
        (None, Some(TOKEN_PATH)) => "tokenUrl",
        (None, Some(REVOKE_PATH)) => "revokeUrl",
        _ => key,
    }
}

/// What a setting is whose URL says more than its name: `token: "https://…"`.
fn of_value(name: &str, value: &str) -> Option<(What, bool)> {
    let name = name.rsplit(|ch: char| !ch.is_alphanumeric()).find(|word| !word.is_empty())?;
    if !["token", "authorization", "authorize"].iter().any(|known| name.eq_ignore_ascii_case(known)) {
        return None;
    }
    let url = word::urls(value).next()?;
    let address = address::read(url.text).ok()?;
    let field = match address.url.path() {
        AUTHORIZE_PATH => Field::AuthorizeUrl,
        TOKEN_PATH => Field::AccessTokenUrl,
        _ => return None,
    };
    Some((What::Field(field), false))
}

/// Whether behind a value another name with its value follows.
fn is_list(value: &str) -> bool {
    value.split(|ch: char| ch.is_whitespace() || ch == ';').skip(1).any(|word| {
        let named = |name: &str| what_of(name).is_some();
        word.split_once('=').is_some_and(|(name, value)| !value.is_empty() && named(name))
            || word.strip_suffix(':').is_some_and(named)
    })
}

/// Whether a value is code or a variable, and no value.
fn is_code(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    value.starts_with(['$', '{', '<', '%', '='])
        || !lower.contains("://")
            && has_any(
                &lower,
                "process.env|getenv|environ|env(|env[|var.|local.|secrets.|config(|!secret|=>|function",
            )
}

/// Whether a line is a request, in which names such as `client_id` are parameters.
fn is_request(line: &str) -> bool {
    let parameters = [
        "grant_type=",
        "client_id=",
        "redirect_uri=",
        "response_type=",
        "accounts-server=",
        "code=",
        "scope=",
    ];
    line.contains('&') && parameters.iter().any(|name| line.contains(name))
        || ["-d ", "--data", "--data-urlencode", "-F "].iter().any(|option| line.contains(option))
        || line.contains("://") && line.contains('?') && line.contains("client_id")
}

/// What a name is for, and whether Zoho's own form has it; the name may be the end of a longer one.
fn what_of(name: &str) -> Option<(What, bool)> {
    let name = name.trim_matches(|ch: char| !ch.is_alphanumeric());
    // Most words are longer, or begin like no name.
    if name.len() < 2 || name.len() > LONGEST * 2 || !name.chars().any(char::is_alphabetic) {
        return None;
    }
    let mut before = ' ';
    for (at, ch) in name.char_indices() {
        let begins = !before.is_alphanumeric() || ch.is_uppercase() && before.is_lowercase();
        if ch.is_alphanumeric() && begins {
            let letters = label::letters(name.get(at..).unwrap_or_default());
            let found = label::find(&letters);
            // A short word at the end of a longer name is any word.
            let whole = at == 0 || letters.len() >= 5;
            if let Some(label) = found.filter(|_| whole) {
                return What::of(label.what)
                    .map(|what| (what, label.zoho || at == 0 && form::is_label(name)));
            }
        }
        before = ch;
    }
    None
}

/// The label and the value of a line, parted by a sign or by a wide space; a line that is nothing but a label has no value.
fn labeled(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_end_matches(['|', ' ', '\r', '{']);
    let sign = |ch: char| matches!(ch, ':' | '=' | '\t' | '|' | '\u{ff1a}' | '(');
    let wide = line.find("  ");
    let dots = form::leader(line);
    let at =
        line.find(sign).into_iter().chain(wide).chain(dots.map(|dots| dots.0)).min().unwrap_or(line.len());
    let label = line.get(..at)?;
    let from = dots.filter(|dots| dots.0 == at).map_or(at, |dots| dots.1);
    let value =
        line.get(from..)?.trim_start_matches(|ch: char| sign(ch) && ch != '(' || ch == ' ' || ch == '>');
    let is_label = label.len() <= LONGEST
        && !label.contains(['<', '>', ';'])
        && label.split_whitespace().count() <= 6
        && !value.starts_with('(');
    is_label.then_some((label, value))
}
