//! Causes that the text itself shows outside of its pieces: a network that does not let the request through, a body in the
//! wrong format, a word in the place of the client ID, two clients, a part that the path of a call lacks.

use facts::data_center::{AUTHORIZE_PATH, TOKEN_PATH};
use facts::error::{CauseKind, Error};
use facts::host::{self, Role};
use facts::sign::{ENDED, FILTERS, HEADERS, PATHS, PROXY, RENEWS, UNREACHED, UNTRUSTED};
use facts::{DataCenter, address};
use scan::text::{has_any, head, line_at, part, rest, tail};
use scan::word;
use words::{Message, Text, msg, text};

use crate::case;
use crate::other;
use crate::phrase::lines_with;
use crate::sign_in::{Parted, SignIn};
use crate::told::{Told, hosts};

/// How many places of a text are looked at; a log repeats itself.
const MOST: usize = 100;

/// A cause that the text shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hint {
    pub(crate) kind: CauseKind,
    pub(crate) what: Message,
    pub(crate) verify: Message,
    pub(crate) fix: Message,
    /// The errors that it brings about.
    pub(crate) errors: &'static [Error],
    /// Whether it is said without an error, too.
    pub(crate) open: bool,
}

impl Hint {
    /// Whether a filter of the network answered.
    pub(crate) fn is_of_a_filter(&self) -> bool {
        self.what.text() == const { Text::checked("doctor-said-block", &["host", "name"]) }
    }

    /// Whether it is of the redirect URI of an application of the person's own.
    pub(crate) fn is_of_an_app(&self) -> bool {
        self.what.text() == const { Text::checked("doctor-hint-endpoint-redirect", &["name", "value"]) }
    }
}

/// The errors of a request to the token endpoint.
const OF_TOKEN: &[Error] =
    &[Error::InvalidClient, Error::InvalidClientSecret, Error::InvalidCode, Error::InvalidRefreshToken];
/// The errors of a sign-in that names a client or a redirect URI.
const OF_SIGN_IN: &[Error] = &[Error::RedirectUriPage, Error::ClientPage, Error::InvalidRedirectUri];
/// The errors of a call of a product.
const OF_CALL: &[Error] = &[
    Error::WrongUrl,
    Error::ApiHtml,
    Error::ProductRequest,
    Error::OrgMismatch,
    Error::NotFoundPage,
    Error::InvalidToken,
    Error::AuthenticationFailure,
];

/// The causes that a text shows, the surest first.
pub(crate) fn of(text: &str, lower: &str, told: &Told, sign_ins: &[SignIn]) -> Vec<Hint> {
    let all = [
        reconnect(lower, told),
        certificate(text, lower),
        unreached(text, lower),
        filtered(text, lower, told),
        proxied(text, lower),
        endpoint_as_redirect(text, lower, told),
        json_body(lower),
        offline_access(sign_ins),
        library(lower, told),
        path(text, told),
        org_header(lower, told),
        nothing_yet(lower, told),
        module_off(lower),
    ];
    all.into_iter().flatten().collect()
}

/// Another provider's token in a connection of Zoho's has ended.
fn reconnect(lower: &str, told: &Told) -> Option<Hint> {
    let provider = other::provider(lower).filter(|_| other::alone(lower).is_some())?;
    let ended = has_any(lower, ENDED);
    ended.then(|| Hint {
        kind: CauseKind::NotZoho,
        what: msg!("doctor-hint-reconnect", provider),
        verify: text!("doctor-hint-reconnect-verify").into(),
        fix: match (told.connection.as_deref(), RENEWS.iter().find(|(name, _)| *name == provider)) {
            (Some(name), Some((_, renews))) => {
                msg!("doctor-said-reconnect-renews", name, provider, renews = *renews)
            }
            (Some(name), None) => msg!("doctor-said-reconnect-connection", name),
            _ => msg!("doctor-hint-reconnect-fix", provider),
        },
        errors: &[Error::OtherProvider],
        open: false,
    })
}

/// The program does not trust the certificate that it was shown: something between it and Zoho has another one.
fn certificate(text: &str, lower: &str) -> Option<Hint> {
    let host = (has_any(lower, "cert|pkix") && has_any(lower, UNTRUSTED))
        .then(|| zoho_host(text, lower))
        .flatten()?;
    Some(Hint {
        kind: CauseKind::NotZoho,
        what: msg!("doctor-hint-certificate", host = host.as_str()),
        verify: text!("doctor-hint-certificate-verify").into(),
        fix: msg!("doctor-hint-certificate-fix", host),
        errors: &[Error::BrowserBlocked],
        open: true,
    })
}

/// A right host that the program did not reach.
fn unreached(text: &str, lower: &str) -> Option<Hint> {
    let line = UNREACHED.split('|').find_map(|words| lines_with(lower, words).next())?;
    let host = zoho_host(part(text, line.start, line.end), part(lower, line.start, line.end))?;
    Some(Hint {
        kind: CauseKind::NotZoho,
        what: msg!("doctor-hint-unreached", host = host.as_str()),
        verify: msg!("doctor-hint-unreached-verify", host = host.as_str()),
        fix: msg!("doctor-hint-unreached-fix", host),
        errors: &[],
        open: true,
    })
}

/// A filter of the network answered, and not Zoho.
fn filtered(text: &str, lower: &str, told: &Told) -> Option<Hint> {
    let page = has_any(lower, "<html|<!doctype|<title|unexpected token '<'|is not valid json");
    let at =
        page.then(|| FILTERS.split('|').find_map(|words| Some((lower.find(words)?, words)))).flatten()?;
    let host = zoho_host(text, lower)?;
    let name = part(text, at.0, at.0 + at.1.len());
    let center = host::known(&host).map(|(center, _)| center);
    let row = center.or_else(|| told.places.first().map(|place| place.center)).map(DataCenter::row)?;
    let api = row.api.map(|cell| cell.value);
    let hosts: Vec<&str> = std::iter::once(row.accounts.value).chain(api).collect();
    Some(Hint {
        kind: CauseKind::NotZoho,
        what: msg!("doctor-said-block", host = host.as_str(), name),
        verify: text!("doctor-said-block-verify").into(),
        fix: msg!("doctor-said-block-fix", hosts = hosts.join(", ")),
        errors: &[
            Error::Html,
            Error::ApiHtml,
            Error::BadTokenRequest,
            Error::BrowserBlocked,
            Error::Forbidden,
            Error::WrongMethod,
        ],
        open: true,
    })
}

/// A proxy did not let the request through.
fn proxied(text: &str, lower: &str) -> Option<Hint> {
    let host = has_any(lower, PROXY).then(|| zoho_host(text, lower)).flatten()?;
    Some(Hint {
        kind: CauseKind::NotZoho,
        what: msg!("doctor-said-proxy", host = host.as_str()),
        verify: text!("doctor-said-block-verify").into(),
        fix: msg!("doctor-said-proxy-fix", host),
        errors: &[Error::Html, Error::ApiHtml, Error::BrowserBlocked],
        open: true,
    })
}

/// The first host of a text that is one of Zoho's.
fn zoho_host(text: &str, lower: &str) -> Option<String> {
    hosts(text, lower).map(|(_, host)| host).find(|host| host::known(host).is_some()).map(str::to_owned)
}

/// A setting for the redirect URI that holds an endpoint of Zoho's.
fn endpoint_as_redirect(text: &str, lower: &str, told: &Told) -> Option<Hint> {
    let names = ["redirect_ur", "redirecturi", "redirecturl", "callback_url", "callbackurl"];
    let of_name = |ch: char| ch.is_ascii_alphanumeric() || ch == '_';
    let found = names.iter().flat_map(|name| lower.match_indices(name).take(MOST)).find_map(|(at, _)| {
        let start = part(text, 0, at).trim_end_matches(of_name).len();
        let name = rest(text, start);
        let name = part(name, 0, name.find(|ch| !of_name(ch))?);
        let behind = rest(text, start + name.len());
        let value = behind.trim_start_matches(['"', '\'', ' ', ':', '=', '>']);
        let signed = part(behind, 0, behind.len() - value.len()).contains([':', '=']);
        let url = word::urls(value).next().filter(|url| signed && url.at == 0)?;
        let path = address::read(url.text).ok()?.url.path().to_owned();
        let endpoint = matches!(host::known(url.text), Some((_, Role::Accounts)))
            && [AUTHORIZE_PATH, TOKEN_PATH].contains(&path.as_str());
        endpoint.then(|| (name.to_owned(), url.text.to_owned()))
    });
    let (name, value) = found?;
    let own = word::urls(text).take(MOST).find(|url| {
        let callback = has_any(&url.text.to_ascii_lowercase(), "callback|oauth|redirect|return|/cb|auth");
        callback && host::known(url.text).is_none() && url.text.starts_with("http")
    });
    let own = told.registered.first().cloned().or_else(|| own.map(|url| url.text.to_owned()));
    let fix = if let Some(own) = own {
        msg!("doctor-hint-endpoint-redirect-fix", name = name.as_str(), own)
    } else {
        msg!("doctor-hint-endpoint-redirect-fix-any", name = name.as_str())
    };
    Some(Hint {
        kind: CauseKind::RedirectDiffers,
        what: msg!("doctor-hint-endpoint-redirect", name = name.as_str(), value),
        verify: msg!("doctor-hint-endpoint-redirect-verify", name),
        fix,
        errors: OF_SIGN_IN,
        open: true,
    })
}

/// A token request whose values are sent as JSON.
fn json_body(lower: &str) -> Option<Hint> {
    let form = "urlsearchparams|qs.stringify|querystring|form-encoded|x-www-form-urlencoded|formdata|params:";
    if !lower.contains(TOKEN_PATH) || has_any(lower, form) {
        return None;
    }
    let object = |call: &str| {
        lower.match_indices(call).take(MOST).any(|(at, _)| {
            let behind = head(rest(lower, at + call.len()), 400);
            let Some((_, behind)) = behind.split_once(TOKEN_PATH) else { return false };
            behind.trim_start_matches(['"', '\'', '`', ',', ' ', '\n', '\r', '\t']).starts_with('{')
                && behind.contains("grant_type")
        })
    };
    let near = |call: &str, sign: &str| {
        lower.match_indices(call).take(MOST).any(|(at, _)| {
            let behind = head(rest(lower, at), 600);
            behind.contains(TOKEN_PATH) && behind.contains(sign)
        })
    };
    let program = if object("axios.post(") || object("http.post(") {
        "axios"
    } else if near("fetch(", "json.stringify(") {
        "fetch"
    } else if near("requests.post(", "json=") || near("httpx.post(", "json=") {
        "python"
    } else if near("->post(", "'json'") {
        "guzzle"
    } else if near("curl", "application/json") && has_any(lower, "-d '{|--data '{|--data-raw '{|-d \"{") {
        "curl"
    } else {
        return None;
    };
    Some(Hint {
        kind: CauseKind::WrongRequest,
        what: text!("doctor-hint-json").into(),
        verify: text!("doctor-hint-json-verify").into(),
        fix: msg!("doctor-hint-json-fix", program),
        errors: &[Error::InvalidClient, Error::Html, Error::BadTokenRequest, Error::WrongMethod],
        open: false,
    })
}

/// A scope of other providers' that asks for a refresh token.
fn offline_access(sign_ins: &[SignIn]) -> Option<Hint> {
    let sign_in = sign_ins.iter().find(|sign_in| sign_in.scopes().contains(&"offline_access"))?;
    let mut others = sign_in.scopes();
    others.retain(|name| *name != "offline_access");
    let spaced = others.len() > 1 && sign_in.parted() == Some(Parted::Spaces);
    let separated = if spaced { "spaces" } else { "commas" };
    let others = others.join(",");
    let fix = if others.is_empty() {
        text!("doctor-hint-offline-access-fix-alone").into()
    } else {
        msg!("doctor-hint-offline-access-fix", others)
    };
    Some(Hint {
        kind: CauseKind::ScopeWrong,
        what: msg!("doctor-hint-offline-access", separated),
        verify: text!("doctor-hint-offline-access-verify").into(),
        fix,
        errors: &[Error::ScopePage],
        open: true,
    })
}

/// A library that is set to another data center than the one of the console.
fn library(lower: &str, told: &Told) -> Option<Hint> {
    let (set, environment) = lower.match_indices("datacenter.").take(MOST).find_map(|(at, key)| {
        let code = part(lower, at.checked_sub(2)?, at);
        let environment = rest(lower, at + key.len());
        let end = environment.find(|ch: char| !ch.is_ascii_alphabetic()).unwrap_or(environment.len());
        let environment = part(environment, 0, end);
        let known = ["production", "sandbox", "developer"].contains(&environment);
        Some((DataCenter::from_location(code)?, environment.to_ascii_uppercase())).filter(|_| known)
    })?;
    let console = told.places.iter().find(|place| place.role == case::Role::Console)?;
    let home = [case::Role::Response, case::Role::ApiDomain, case::Role::Org];
    let elsewhere = |place: &case::Place| home.contains(&place.role) && place.center != console.center;
    if set == console.center || told.places.iter().any(elsewhere) {
        return None;
    }
    let of = |center: DataCenter| format!("{}DataCenter", center.row().location.to_ascii_uppercase());
    let (name, right) = (of(set), format!("{}.{environment}", of(console.center)));
    Some(Hint {
        kind: CauseKind::WrongCenter,
        what: msg!("doctor-hint-library", center = crate::clue::center_words(console.center), name),
        verify: text!("doctor-hint-library-verify").into(),
        fix: msg!("doctor-hint-library-fix", accounts = console.center.row().accounts.value, right),
        errors: OF_TOKEN,
        open: true,
    })
}

/// What the path of the call lacks that failed.
fn path(text: &str, told: &Told) -> Option<Hint> {
    let called = told.failed()?;
    let address = address::read(&called.url).ok()?;
    let base = called.url.split(['?', '#']).next().unwrap_or_default();
    let hint = |what: Message, url: String| Hint {
        kind: CauseKind::WrongRequest,
        what,
        verify: text!("doctor-hint-path-verify").into(),
        fix: msg!("doctor-hint-path-fix", url),
        errors: OF_CALL,
        open: called.status.is_some_and(|status| status >= 400),
    };
    let mended = PATHS.iter().find_map(|rule| Some((rule.says, rule.mend(address.host(), &called.url)?)));
    if let Some((says, url)) = mended {
        return Some(hint(says.into(), url));
    }
    let path = address.url.path().to_owned();
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let at = |name: &str| parts.iter().position(|part| *part == name);
    // Creator: the owner of the application.
    let owner_at = at("creator")? + 3;
    let (owner, app) = parts.get(owner_at).zip(parts.get(owner_at + 1))?;
    if !matches!(parts.get(owner_at - 1), Some(&"data" | &"meta" | &"report" | &"form"))
        || !text.contains("account owner")
    {
        return None;
    }
    let what = msg!("doctor-hint-owner", owner = *owner);
    let of_name = |ch: char| ch.is_alphanumeric() || matches!(ch, '_' | '-' | '.');
    let right = text.match_indices(&format!("/{app}")).take(MOST).find_map(|(at, _)| {
        let before = part(text, 0, at);
        let name = tail(before, before.len() - before.trim_end_matches(of_name).len());
        (!name.is_empty() && name != *owner && !before.ends_with(&format!("/{name}")))
            .then(|| name.to_owned())
    });
    Some(match right {
        Some(right) => hint(what, base.replacen(&format!("/{owner}/"), &format!("/{right}/"), 1)),
        None => Hint { fix: text!("doctor-hint-owner-fix").into(), ..hint(what, String::new()) },
    })
}

/// A header with the ID of the organization, which the product says is missing.
fn org_header(lower: &str, told: &Told) -> Option<Hint> {
    let called = told.failed()?;
    let host = address::read(&called.url).ok()?.host().to_owned();
    let rule = HEADERS.iter().find(|rule| host.starts_with(rule.host) && has_any(lower, rule.when))?;
    let (header, list) = (rule.name, rule.list);
    Some(Hint {
        kind: CauseKind::OtherOrg,
        what: msg!("doctor-hint-org-header", header),
        verify: msg!("doctor-hint-org-header-verify", header),
        fix: msg!("doctor-hint-org-header-fix", header, url = format!("https://{host}{list}")),
        errors: OF_CALL,
        open: true,
    })
}

/// A product that understood the call and has nothing to return.
fn nothing_yet(lower: &str, told: &Told) -> Option<Hint> {
    const NOTHING: &str = "haven't created any|haven\u{2019}t created any|have not created any|\"no records found|\
        no mailing lists|there are no lists|no contacts found|no campaigns found";
    (has_any(lower, NOTHING) && !told.calls.is_empty()).then(|| Hint {
        kind: CauseKind::WrongRequest,
        what: text!("doctor-hint-nothing-yet").into(),
        verify: text!("doctor-hint-nothing-yet-verify").into(),
        fix: text!("doctor-hint-nothing-yet-fix").into(),
        errors: &[Error::ProductRequest],
        open: false,
    })
}

/// A module of a product that is not there for anybody.
fn module_off(lower: &str) -> Option<Hint> {
    let off = lower.contains("not available in your current plan") && lower.contains("disabled");
    off.then(|| Hint {
        kind: CauseKind::Edition,
        what: text!("doctor-hint-module-off").into(),
        verify: text!("doctor-hint-module-off-verify").into(),
        fix: text!("doctor-hint-module-off-fix").into(),
        errors: &[Error::Edition, Error::Forbidden, Error::ServerError],
        open: false,
    })
}

/// The data center of a tenant that a line in prose names: `location=eu`.
pub(crate) fn location(text: &str, lower: &str) -> Option<(DataCenter, String)> {
    let mut found: Vec<(DataCenter, &str)> = Vec::new();
    for (at, key) in lower.match_indices("location=").take(MOST) {
        let start = line_at(lower, at).start;
        let line = rest(text, start).lines().next().unwrap_or_default();
        let before = part(lower, start, at);
        // A parameter of a response is read elsewhere.
        let parameter = before.ends_with(['?', '&', '_', '-']) || before.ends_with("26");
        let code = rest(lower, at + key.len());
        let end = code.find(|ch: char| !ch.is_ascii_lowercase()).unwrap_or(code.len());
        let behind = rest(code, end).lines().next().unwrap_or_default();
        // What works tells nothing of what does not.
        let fine = has_any(behind, " ok|works|fine|200|\u{2713}|\u{2705}");
        if let Some(center) = DataCenter::from_location(part(code, 0, end)).filter(|_| !parameter && !fine) {
            found.push((center, line));
        }
    }
    let (center, line) = *found.first()?;
    found.iter().all(|(other, _)| *other == center).then(|| (center, line.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<CauseKind> {
        let lower = text.to_ascii_lowercase();
        let told = Told::of(text, &lower, Vec::new(), &[]);
        of(text, &lower, &told, &[]).into_iter().map(|hint| hint.kind).collect()
    }

    #[test]
    fn networks_and_hosts() {
        for text in [
            "requests.exceptions.SSLError: [SSL: CERTIFICATE_VERIFY_FAILED] https://accounts.zoho.in/oauth/v2/token",
            "curl: (6) Could not resolve host: accounts.zoho.eu",
            "connect ETIMEDOUT 10.0.0.1:443 to www.zohoapis.jp",
        ] {
            assert_eq!(kinds(text), [CauseKind::NotZoho], "{text}");
        }
        assert_eq!(kinds("curl: (6) Could not resolve host: proxy.example, for https://x.example"), []);
    }

    #[test]
    fn bodies_in_json() {
        let json = |call: &str| kinds(call).contains(&CauseKind::WrongRequest);
        assert!(json("axios.post(\"https://accounts.zoho.eu/oauth/v2/token\", { grant_type: 'x' })"));
        assert!(json("requests.post('https://accounts.zoho.eu/oauth/v2/token', json={'grant_type': 'x'})"));
        assert!(!json("requests.post('https://accounts.zoho.eu/oauth/v2/token', data={'grant_type': 'x'})"));
        assert!(!json(
            "axios.post('https://accounts.zoho.eu/oauth/v2/token', new URLSearchParams({ grant_type }))"
        ));
    }

    #[test]
    fn tenants_have_locations() {
        let of = |text: &str| location(text, &text.to_ascii_lowercase()).map(|(center, _)| center);
        assert_eq!(of("tenant 9 (location=jp) fails\ntenant 8 (location=us) ok"), Some(DataCenter::Jp));
        assert_eq!(of("location=jp\nlocation=us"), None);
        assert_eq!(of("https://x.example/cb?location=jp"), None);
    }
}
