//! The settings with which another program signs in at Zoho: credentials of n8n, environments and collections of Postman,
//! `.env`, YAML, Terraform, the configuration of an MCP server, the initialization of a library, a form that was copied.
//!
//! What a setting is called is in `data/labels.toml`; here is how names and values are found in any notation, and what the
//! settings come to together.

use std::borrow::Cow;

use serde_json::Value;

use facts::address;
use facts::data_center::{AUTHORIZE_PATH, REVOKE_PATH, TOKEN_PATH};
use facts::error::Error;
use facts::host::{self, Role, Verdict};
use facts::sign::PARAMETER_FIELDS;
use facts::{DataCenter, label};
use scan::finding::Severity::{Check, Error as Wrong, Warning};
use scan::json::{objects, without};
use scan::secret::{self, MASK};
use scan::text::{first_difference, has_any, places as places_of};
use scan::{pair, word};
use service::lint::lint;
use service::{Draft, Field};
use words::{Message, Text, msg, text};

use crate::case;
use crate::clue::center_words;
use crate::form::{self, Row};
use crate::{Detection, Kind, explain, phrase, shortened};

/// How many settings, lines and levels of JSON are read.
const MOST_SETTINGS: usize = 200;
const MOST_LINES: usize = 4_000;
const DEEPEST: usize = 12;
/// The longest name with its signs.
const LONGEST: usize = 60;
/// How a library names a data center: `EUDataCenter.PRODUCTION`.
const CENTER_OF_LIBRARY: &str = "datacenter";
/// Programs whose own connector of Zoho asks for a refresh token without being told to.
const ASKS_ITSELF: &str = "zoho oauth2 api|zohooauth2api|zoho crm oauth2 api";

/// Notes that say what to do.
pub(crate) const FIXES: [Text; 4] = [
    Text::checked("doctor-config-right", &["name", "url"]),
    Text::checked("doctor-config-mixed-fix", &[]),
    Text::checked("doctor-config-offline-in", &["name"]),
    Text::checked("doctor-config-offline", &[]),
];
/// Verdicts that claim nothing wrong.
pub(crate) const FINE: Text = Text::checked("doctor-config-fine", &["center", "count"]);
pub(crate) const UNKNOWN: Text = Text::checked("doctor-config-unknown", &["count"]);

/// What a setting is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Field(Field),
    Accounts,
    Api,
    Center,
    Parameters,
    AccessType,
    Prompt,
    RefreshToken,
    HeaderPrefix,
}

impl What {
    fn of(id: &str) -> Option<Self> {
        Some(match id {
            "accounts-url" => Self::Accounts,
            "api-url" => Self::Api,
            "center" => Self::Center,
            "parameters" => Self::Parameters,
            "access-type" => Self::AccessType,
            "prompt" => Self::Prompt,
            "refresh-token" => Self::RefreshToken,
            "header-prefix" => Self::HeaderPrefix,
            _ => Self::Field(Field::of(id)?),
        })
    }

    fn is_url(self) -> bool {
        match self {
            Self::Field(field) => Field::ENDPOINTS.contains(&field) || field == Field::AuthorizedRedirectUri,
            _ => matches!(self, Self::Accounts | Self::Api),
        }
    }
}

/// A setting: its name, and its value, which may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Setting {
    pub(crate) what: What,
    name: String,
    pub(crate) value: String,
    /// Whether Zoho's own form has this label.
    of_zoho: bool,
}

impl Setting {
    /// Whether it is the environment of a library.
    fn is_of_library(&self) -> bool {
        self.what == What::Center
            && self.name.to_ascii_lowercase().contains(CENTER_OF_LIBRARY)
            && self.name.contains(['.', ':', '-'])
    }

    /// The data center that it leads to.
    fn center(&self) -> Option<DataCenter> {
        match self.what {
            What::Center => named_center(&self.value),
            What::Field(Field::AuthorizedRedirectUri) => None,
            _ if self.what.is_url() => host::known(&self.value).map(|(center, _)| center),
            _ => None,
        }
    }
}

/// The data center that a setting names: `eu`, `.com.au`, `zoho.in`, `Europe`, `EUDataCenter`.
fn named_center(value: &str) -> Option<DataCenter> {
    let bare = value.trim().to_ascii_lowercase();
    let bare = bare.trim_start_matches('.').trim_start_matches("zoho.").trim_start_matches("zohoapis.");
    let of = |center: &DataCenter| {
        let row = center.row();
        let ending = row.accounts.value.trim_start_matches("accounts.zoho.");
        bare == row.location
            || bare == ending
            || bare == row.name.to_ascii_lowercase()
            || bare == row.accounts.value.trim_start_matches("accounts.")
    };
    DataCenter::all().find(of)
}

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
            if is_request(line) {
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
        let code = at.checked_sub(2).and_then(|from| lower.get(from..at)).unwrap_or_default();
        if let Some(center) = DataCenter::from_location(code) {
            let to = lower.len() - behind.len() + environment.len();
            found.push((center, text.get(at - 2..to).unwrap_or("DataCenter").to_owned()));
        }
    }
    found
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
    let at = line.find(sign).into_iter().chain(wide).min().unwrap_or(line.len());
    let label = line.get(..at)?;
    let value =
        line.get(at..)?.trim_start_matches(|ch: char| sign(ch) && ch != '(' || ch == ' ' || ch == '>');
    let is_label = label.len() <= LONGEST
        && !label.contains(['<', '>', ';'])
        && label.split_whitespace().count() <= 6
        && !value.starts_with('(');
    is_label.then_some((label, value))
}

/// Whether these settings are of a program that signs in at Zoho: the endpoints or the server, and something else.
pub(crate) fn is_config(settings: &[Setting]) -> bool {
    let has = |what: &[What]| settings.iter().any(|it| what.contains(&it.what) && !it.value.is_empty());
    let endpoints = Field::ENDPOINTS.map(What::Field);
    let kinds = settings
        .iter()
        .enumerate()
        .filter(|(at, one)| !settings.iter().take(*at).any(|other| other.what == one.what));
    let who = [
        What::Field(Field::ClientId),
        What::Field(Field::ClientSecret),
        What::RefreshToken,
        What::AccessType,
    ];
    // A form of Zoho's has a judge of its own.
    let of_others = |it: &Setting| {
        !it.of_zoho
            && match it.what {
                What::Field(field) => Field::ENDPOINTS.contains(&field),
                What::RefreshToken => false,
                _ => true,
            }
    };
    settings.iter().any(of_others)
        && kinds.count() >= 2
        && (has(&endpoints) || has(&[What::Accounts]) || has(&[What::Center, What::Api]) && has(&who))
}

/// The hosts that are set as those of an API.
pub(crate) fn api_hosts(settings: &[Setting]) -> Vec<String> {
    let of_api = settings.iter().filter(|it| it.what == What::Api);
    of_api.filter_map(|it| Some(address::read(&it.value).ok()?.host().to_owned())).collect()
}

/// What the settings show to stand in a data center.
pub(crate) fn places(settings: &[Setting]) -> impl Iterator<Item = (case::Role, DataCenter, String)> + '_ {
    settings.iter().filter_map(|setting| {
        let role = match setting.what {
            What::Field(Field::AuthorizeUrl) => case::Role::SignIn,
            What::Accounts if setting.value.contains(AUTHORIZE_PATH) => case::Role::SignIn,
            What::Field(Field::AccessTokenUrl | Field::RefreshTokenUrl) | What::Accounts => case::Role::Token,
            What::Center if setting.is_of_library() => case::Role::Setting,
            What::Center => case::Role::Stated,
            What::Api => case::Role::Call,
            _ => return None,
        };
        let center = setting.center()?;
        let of_library = setting.is_of_library();
        let shown = || format!("{}: {}", setting.name, setting.value);
        Some((role, center, if of_library { setting.name.clone() } else { shown() }))
    })
}

/// The settings that lead elsewhere, each with its value in a data center: those that a clash of this role is about.
pub(crate) fn right_settings(settings: &[Setting], role: &str, home: DataCenter) -> Vec<String> {
    let fits = |it: &Setting| match it.what {
        What::Field(Field::AuthorizeUrl) => matches!(role, "both" | "sign-in" | "setting"),
        What::Field(Field::AccessTokenUrl | Field::RefreshTokenUrl) => role != "sign-in" && role != "call",
        What::Accounts => role != "call",
        What::Api => true,
        _ => false,
    };
    let right = |it: &Setting| {
        // How a center is written in the setting is said elsewhere.
        let address = address::read(&it.value).ok().filter(|_| it.what != What::Center)?;
        let host = address.host();
        let (from, to) = (host::known(host)?.0.row(), home.row());
        let cells =
            [(Some(from.accounts), Some(to.accounts)), (from.api, to.api), (from.app_domain, to.app_domain)];
        let moved = cells.into_iter().find_map(|(from, to)| {
            let label = host.strip_suffix(from?.value.trim_start_matches("www."))?;
            Some(format!("{label}{}", to?.value.trim_start_matches("www.")))
        })?;
        host::known(&moved).filter(|(center, _)| *center == home)?;
        let value = it.value.replacen(host, &moved, 1);
        Some(format!("{} = {value}", it.name))
    };
    let wrong = settings.iter().filter(|it| fits(it) && it.center().is_some_and(|center| center != home));
    let mut found: Vec<String> = wrong.filter_map(right).take(6).collect();
    found.dedup();
    found
}

/// The settings beside what they should be. `home`: where the text around them shows the account to be.
pub(crate) fn detection(
    settings: &[Setting],
    text: &str,
    lower: &str,
    home: Option<DataCenter>,
    draft: &Draft,
) -> Detection {
    let value = |what: What| settings.iter().find(|it| it.what == what && !it.value.is_empty());
    let field = |field: Field| value(What::Field(field)).map(|it| it.value.as_str());
    let centers: Vec<(&Setting, DataCenter)> =
        settings.iter().filter_map(|it| Some((it, it.center()?))).collect();
    let center =
        home.or(value(What::Center).and_then(Setting::center)).or_else(|| most(&centers)).or(draft.center);
    let asked = parameters(settings);
    let authorize = field(Field::AuthorizeUrl).unwrap_or_default();
    let mut judged = Draft { center, ..Draft::default() };
    for it in Field::ENDPOINTS {
        if let (Some(place), Some(url)) = (judged.text_mut(it), field(it)) {
            url.clone_into(place);
        }
    }
    if let (Some(place), false) =
        (judged.text_mut(Field::AuthorizeUrl), authorize.is_empty() || asked.is_empty())
    {
        *place = format!("{authorize}{}{asked}", if authorize.contains('?') { '&' } else { '?' });
    }
    let id = field(Field::ClientId).filter(|id| !id.contains(MASK));
    id.unwrap_or_default().clone_into(&mut judged.client_id);
    if let Some(scopes) = field(Field::Scopes) {
        judged.add_scopes(scopes);
        judged.scopes.truncate(crate::detect::MOST_SCOPES);
    }
    let mut notes = Vec::new();
    for (setting, message) in settings.iter().filter_map(lookalike) {
        notes.push((Wrong, msg!("doctor-config-says", found = message, name = setting.name.as_str())));
    }
    let two = mixed(&centers, center);
    let elsewhere = || {
        let home = home?;
        let begins = |it: &Setting| it.what == What::Field(Field::AuthorizeUrl);
        let differs =
            |it: &Setting, center: DataCenter| center != home && !(begins(it) && center.passes_on_to(home));
        let (it, center) = centers.iter().find(|(it, center)| differs(it, *center))?;
        let (center, home) = (center_words(*center), center_words(home));
        Some(msg!("doctor-config-elsewhere", center, home, name = it.name.as_str()))
    };
    let two = two.or_else(elsewhere);
    notes.extend(two.clone().map(|message| (Wrong, message)));
    let offline = judged.text(Field::AuthorizeUrl).unwrap_or_default().contains("access_type=offline");
    let online = value(What::AccessType).is_some_and(|it| it.value.eq_ignore_ascii_case("online"))
        || judged.text(Field::AuthorizeUrl).unwrap_or_default().contains("access_type=online");
    let itself = has_any(lower, ASKS_ITSELF);
    let empty_place = settings.iter().find(|it| it.what == What::Parameters).map(|it| it.name.as_str());
    let has_refresh = value(What::RefreshToken).is_some();
    let no_offline = !offline && !itself && !has_refresh && (!authorize.is_empty() || online);
    // Somebody says so, or the program has a place for it that is empty.
    let said = || phrase::worded(lower).iter().any(|it| it.error == Error::NoRefreshToken);
    let dies = no_offline && (empty_place.is_some() || said());
    if online {
        notes.push((Wrong, text!("doctor-config-online").into()));
    } else if no_offline && !dies {
        let add = |name| msg!("doctor-config-offline-in", name);
        notes.push((Check, empty_place.map_or_else(|| text!("doctor-config-offline").into(), add)));
    }
    if two.is_some() && center.is_none() {
        notes.push((Wrong, text!("doctor-config-mixed-fix").into()));
    }
    notes.extend(wrong_servers(&centers, center).map(|message| (Wrong, message)));
    let mut rows = rows(settings, center);
    if dies && empty_place.is_none() {
        rows.iter_mut().filter(|row| row.field == Field::AuthorizeUrl).for_each(ask_for_refresh_token);
    }
    let spaced = rows.iter().any(|row| row.field == Field::Scopes && row.differs_at.is_some());
    notes.extend(spaced.then(|| (Warning, text!("doctor-form-spaces").into())));
    let empty = settings.iter().find(|it| it.what == What::RefreshToken && it.value.is_empty());
    if let Some(it) = empty.filter(|_| !has_refresh) {
        notes.push((Warning, msg!("doctor-config-no-refresh", name = it.name.as_str())));
    }
    if value(What::HeaderPrefix).is_some_and(|it| it.value.eq_ignore_ascii_case("bearer")) {
        notes.push((Check, text!("doctor-command-bearer").into()));
    }
    // What the linter of Zoho's form says of the values, without what is only so in Zoho CRM.
    let of_url = |text: Text| PATHS.contains(&text);
    for finding in lint(&judged) {
        let what = What::Field(finding.field);
        let said = of_url(finding.found.text()) || finding.field == Field::ClientId;
        if let Some(setting) = value(what).filter(|_| said) {
            let message = msg!("doctor-config-says", found = finding.found, name = setting.name.as_str());
            notes.push((finding.severity, message));
        }
    }
    let count = settings.len();
    let worst = notes.iter().find(|(severity, _)| *severity == Wrong).map(|(_, message)| message.clone());
    let verdict = worst.unwrap_or_else(|| match center {
        _ if dies => text!("doctor-config-no-offline").into(),
        _ if spaced => text!("doctor-form-spaces").into(),
        Some(center) => msg!("doctor-config-fine", center = center_words(center), count),
        None => msg!("doctor-config-unknown", count),
    });
    notes.retain(|(_, message)| *message != verdict);
    let names: Vec<&str> = settings.iter().take(4).map(|it| it.name.as_str()).collect();
    let because = msg!("doctor-because-config", names = names.join(", "));
    let offline_is_it = two.is_none() && (online || dies);
    let error = offline_is_it.then_some(Error::NoRefreshToken);
    let carry = Draft { center, client_id: judged.client_id, scopes: judged.scopes, ..Draft::default() };
    let shown = shown(settings).unwrap_or_else(|| text.to_owned());
    let detection = Detection::new(Kind::Config, because, verdict, &shown);
    Detection { error, rows, ..detection.notes(notes).carry(carry) }
}

/// Findings of the linter that are so in any program.
const PATHS: [Text; 4] = [
    Text::checked("lint-url-path", &["path", "right"]),
    Text::checked("lint-path-of", &["here", "path", "there"]),
    Text::checked("lint-parameter-misspelled", &["meant", "name"]),
    Text::checked("lint-parameter-value", &["name", "right", "value"]),
];

/// The settings as lines.
fn shown(settings: &[Setting]) -> Option<String> {
    let line = |it: &Setting| {
        let value = if secret::hidden_in(&it.value).is_some() { MASK } else { it.value.as_str() };
        format!("{}: {value}", it.name)
    };
    (!settings.is_empty()).then(|| settings.iter().map(line).collect::<Vec<_>>().join("\n"))
}

/// What a program calls the place for further parameters of the sign-in.
pub(crate) fn parameters_name(settings: &[Setting], text: &str, lower: &str) -> Option<String> {
    // As n8n calls it, in a sentence.
    let place = settings.iter().find(|it| it.what == What::Parameters);
    let said = || {
        PARAMETER_FIELDS
            .split('|')
            .find_map(|name| text.get(places_of(lower, name).next()?.0..)?.get(..name.len()))
    };
    place.filter(|_| is_config(settings)).map(|it| it.name.clone()).or_else(|| said().map(str::to_owned))
}

/// The parameters of the sign-in that are set beside its URL.
pub(crate) fn parameters(settings: &[Setting]) -> String {
    let of = |it: &Setting| {
        let value = it.value.trim_start_matches(['?', '&']);
        match it.what {
            What::Parameters if value.contains('=') => Some(value.to_owned()),
            What::AccessType if !value.is_empty() => {
                Some(format!("access_type={}", value.to_ascii_lowercase()))
            }
            What::Prompt if !value.is_empty() => Some(format!("prompt={}", value.to_ascii_lowercase())),
            _ => None,
        }
    };
    settings.iter().filter_map(of).collect::<Vec<_>>().join("&")
}

/// Whether a setting is where a sign-in begins that Zoho passes on to where all others are.
fn passed_on(centers: &[(&Setting, DataCenter)], it: &Setting, center: DataCenter) -> bool {
    let mut others = centers.iter().filter(|(other, _)| other.what != it.what).peekable();
    it.what == What::Field(Field::AuthorizeUrl)
        && others.peek().is_some()
        && others.all(|(_, other)| center != *other && center.passes_on_to(*other))
}

/// The data center of most settings, if it is one.
fn most(all: &[(&Setting, DataCenter)]) -> Option<DataCenter> {
    let centers: Vec<_> = all.iter().filter(|(it, center)| !passed_on(all, it, *center)).collect();
    let votes = |center: DataCenter| centers.iter().filter(|(_, other)| *other == center).count();
    let best = centers.iter().map(|(_, center)| votes(*center)).max()?;
    let mut leading = centers.iter().map(|(_, center)| *center).filter(|center| votes(*center) == best);
    let first = leading.next()?;
    leading.all(|center| center == first).then_some(first)
}

/// Two data centers among the settings: the one that is not `home` first. A sign-in may begin in the United States.
fn mixed(centers: &[(&Setting, DataCenter)], home: Option<DataCenter>) -> Option<Message> {
    let known: Vec<_> = centers.iter().filter(|(it, center)| !passed_on(centers, it, *center)).collect();
    let (first, here) = known.first()?;
    let (other, there) = known.iter().find(|(_, center)| center != here)?;
    let (wrong, its, right, home) =
        if Some(*there) == home { (first, here, other, there) } else { (other, there, first, here) };
    let (name, other) = (wrong.name.as_str(), right.name.as_str());
    Some(msg!("doctor-config-mixed", center = center_words(*its), home = center_words(*home), name, other))
}

/// The right value of each server that is set in another data center; endpoints have rows of their own.
fn wrong_servers(
    centers: &[(&Setting, DataCenter)],
    home: Option<DataCenter>,
) -> impl Iterator<Item = Message> {
    let right = move |it: &Setting, home: DataCenter| match it.what {
        What::Accounts => Some(home.accounts_origin()),
        What::Api if matches!(host::known(&it.value), Some((_, Role::Api))) => {
            Some(format!("https://{}", home.row().api?.value))
        }
        _ => None,
    };
    centers.iter().filter_map(move |(it, center)| {
        let url = right(it, home.filter(|home| home != center)?)?;
        Some(msg!("doctor-config-right", name = it.name.as_str(), url))
    })
}

/// The authorize URL with what asks for a refresh token.
fn ask_for_refresh_token(row: &mut Row) {
    let url = row.right.as_deref().unwrap_or(&row.found);
    let missing =
        ["access_type=offline", "prompt=consent"].into_iter().filter(|parameter| !url.contains(parameter));
    let missing: Vec<&str> = missing.collect();
    let right = format!("{url}{}{}", if url.contains('?') { '&' } else { '?' }, missing.join("&"));
    row.differs_at = first_difference(&right, &row.found);
    row.severity = Some(Wrong);
    row.right = Some(right);
}

/// What is wrong with the host of a setting.
fn lookalike(setting: &Setting) -> Option<(&Setting, Message)> {
    // A template of a program has no host yet.
    let template = setting.value.contains(['$', '{', '}']);
    if template || !setting.what.is_url() || setting.what == What::Field(Field::AuthorizedRedirectUri) {
        return None;
    }
    match host::judge(address::read(&setting.value).ok()?.host()) {
        Verdict::Lookalike(found) if !found.only_lacks_www(&setting.value) => {
            Some((setting, explain::lookalike(&found)))
        }
        _ => None,
    }
}

/// The fields of Zoho's form among the settings, beside the values that are right in a data center.
fn rows(settings: &[Setting], center: Option<DataCenter>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for Setting { what, value, .. } in settings {
        let What::Field(field) = *what else { continue };
        if value.is_empty() || rows.iter().any(|row| row.field == field) {
            continue;
        }
        let hidden = field == Field::ClientSecret || secret::hidden_in(value).is_some();
        let found = if hidden { MASK.to_owned() } else { value.clone() };
        let right = match field {
            Field::Scopes => commas(&found),
            _ if Field::ENDPOINTS.contains(&field) => right_url(field, &found, center),
            _ => None,
        };
        let differs_at = right.as_deref().and_then(|right| first_difference(right, &found));
        let severity = differs_at.map(|_| if field == Field::Scopes { Warning } else { Wrong });
        rows.push(Row { field, found, right, differs_at, severity });
    }
    rows
}

/// A list of scopes with the commas that Zoho documents, where spaces part it.
fn commas(found: &str) -> Option<String> {
    let scopes: Vec<&str> = found.split_whitespace().collect();
    (scopes.len() > 1 && !found.contains([',', ';', '+'])).then(|| scopes.join(","))
}

/// The URL that is right in a data center, with the parameters of the one that was found.
fn right_url(field: Field, found: &str, center: Option<DataCenter>) -> Option<String> {
    let center = center?;
    let address = address::read(found).ok()?;
    let base = match field {
        Field::AuthorizeUrl => center.authorize_endpoint(),
        Field::RevokeTokenUrl => center.accounts_origin() + REVOKE_PATH,
        _ => center.token_endpoint(),
    };
    // A sign-in may begin elsewhere, where Zoho passes it on.
    let fits = |its: DataCenter| its == center || field == Field::AuthorizeUrl && its.passes_on_to(center);
    let its = host::known(found).is_some_and(|(its, role)| fits(its) && role == Role::Accounts);
    // How it is written else says nothing.
    let same = its && base.ends_with(address.url.path().trim_end_matches('/'));
    let query = address.url.query().filter(|query| !query.is_empty());
    let right = query.map(|query| format!("{base}?{query}"));
    Some(if same { found.to_owned() } else { right.unwrap_or(base) })
}
