//! What the URLs of a text show: first the data centers, by what was done there.

use std::ops::Range;

use facts::address::{self, Address};
use facts::data_center::{AUTHORIZE_PATH, TOKEN_PATH};
use facts::host::{self, Role, Verdict};
use facts::sign::{EXAMPLE, HOUR};
use facts::{ClientType, DataCenter, product};
use oauth::cause::AttemptFacts;
use percent_encoding::percent_decode_str;
use scan::text::{has, has_any, places};
use scan::word;
use url::form_urlencoded;

use super::fields::Fields;
use super::{LONGEST_URL, MOST_URLS};
use crate::sign_in::SignIn;
use crate::told::{environment_of, named_domain};
use crate::{case, config, shortened};

/// How many places are kept.
const MOST_PLACES: usize = 40;

/// The URLs of a text, each with its host judged and its place.
pub(super) fn judged(text: &str) -> impl Iterator<Item = (Address, Verdict, Range<usize>)> {
    word::urls(text).take(MOST_URLS).filter(|url| url.text.len() <= LONGEST_URL).filter_map(|url| {
        let address = address::read(url.text).ok()?;
        let verdict = host::judge(address.host());
        Some((address, verdict, url.at..url.at + url.text.len()))
    })
}

/// The hosts of Zoho's in a text that have no scheme, with what is behind them.
fn bare_hosts(text: &str, lower: &str) -> impl Iterator<Item = (usize, Address, DataCenter, Role)> {
    let of_host = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '-');
    let mut behind = 0;
    places(lower, "zoho").take(MOST_URLS).filter_map(move |(at, _)| {
        let before = lower.get(behind..at)?;
        let start = at - (before.len() - before.trim_end_matches(of_host).len());
        // Chinese and Japanese have no spaces between words.
        let apart = |ch: char| ch.is_whitespace() || "\"'`(<[,;:=>".contains(ch) || is_cjk(ch);
        // Behind the colon of a scheme there are slashes.
        let begins = lower.get(..start)?.chars().next_back().is_none_or(apart);
        let ends = |ch: char| ch.is_whitespace() || "\"'`<>".contains(ch) || is_cjk(ch);
        let word = text.get(start..)?.split(ends).next()?;
        // A name with its value is no host.
        let host = word.split(['/', '?', '#', ':', ',', ';', ')', ']']).next().unwrap_or_default();
        if !begins || word.len() > LONGEST_URL || !host.chars().all(of_host) {
            return None;
        }
        behind = start + word.len();
        // Somebody asks whether it is that one.
        if word.trim_end_matches([')', ']', '.']).ends_with('?') && word.matches('/').count() == 0 {
            return None;
        }
        let word = word.trim_end_matches(['.', ':', '!', '?', ',', ';', ')', ']']);
        let (center, role) = host::known(word)?;
        Some((start, address::read(word).ok()?, center, role))
    })
}

/// Whether a character is a letter or a sign of Chinese or Japanese, or has their width.
fn is_cjk(ch: char) -> bool {
    matches!(ch, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

/// What the URLs of a text show: first the data centers, by what was done there.
#[derive(Default)]
pub(super) struct Urls {
    pub(super) sign_in: Option<DataCenter>,
    /// The response to the sign-in named it.
    pub(super) response: Option<DataCenter>,
    pub(super) token: Option<DataCenter>,
    pub(super) call: Option<DataCenter>,
    /// A token response named it.
    pub(super) api_domain: Option<DataCenter>,
    /// Whether `api_domain` is that of a sandbox or developer org.
    pub(super) domain_environment: Option<bool>,
    pub(super) call_environment: Option<bool>,
    /// Where the person works in the browser.
    pub(super) web: Option<DataCenter>,
    pub(super) console: Option<DataCenter>,
    /// Of the last sign-in.
    pub(super) redirect_uri: Option<String>,
    /// Whose callback the text has outside of a sign-in.
    pub(super) callback: Option<DataCenter>,
    pub(super) client_id: Option<String>,
    /// How many codes came back from sign-ins.
    pub(super) codes: u32,
    /// Where the URLs of sign-ins and their responses are: what is in them was not sent to the token endpoint.
    pub(super) spans: Vec<Range<usize>>,
    /// What the last sign-in asked for.
    pub(super) response_type: Option<String>,
    /// What stands where.
    pub(super) places: Vec<case::Place>,
    /// A setting names it.
    pub(super) stated: Option<DataCenter>,
    /// The settings of another program; none where they are none.
    pub(super) settings: Vec<config::Setting>,
    pub(super) facts: AttemptFacts,
}

impl Urls {
    pub(super) fn of(text: &str, lower: &str, sign_ins: &[SignIn]) -> Self {
        let mut urls = Self::default();
        urls.take_sign_ins(sign_ins, lower);
        for (address, verdict, range) in judged(text) {
            urls.take(&address, &verdict, range, lower);
        }
        for (at, address, center, role) in bare_hosts(text, lower) {
            let start = lower.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
            let line = lower.get(start..).and_then(|line| line.lines().next()).unwrap_or_default();
            let header = line.trim_start_matches(['>', '<', ' ']).starts_with("host:");
            if matches!(role, Role::App(_)) && (has_any(line, EXAMPLE) || header) {
                continue;
            }
            // Who tells which host is called does not work there.
            let called = |place: &case::Place| {
                place.role == case::Role::Call
                    && place.center == center
                    && place.quote.contains(address.host())
            };
            if urls.places.iter().any(called) {
                continue;
            }
            urls.take_bare(&address, center, &role);
        }
        // A response to a sign-in has no host in the log of a server, and may be encoded in a note.
        let server = places(lower, "accounts-server").take(50).find_map(|(at, _)| {
            let value = text.get(at + "accounts-server".len()..)?.trim_start_matches(['=', '"', ':', ' ']);
            let value = value.split(['&', '"', ' ', '\n', '\'']).next()?;
            center_of(&percent_decode_str(value).decode_utf8_lossy())
        });
        if urls.response.is_none() {
            urls.place(case::Role::Response, server, "accounts-server");
        }
        urls.response = urls.response.or(server);
        if has(lower, TOKEN_PATH) {
            // Of the request, and not of a proxy (`X-Forwarded-Host`).
            let fields = Fields { text, lower, outside: &[] };
            if urls.token.is_none()
                && let Some((_, host)) = fields.all("host").find(|(_, host)| center_of(host).is_some())
            {
                urls.token = center_of(&host);
                urls.place(case::Role::Token, urls.token, &host);
            }
        }
        urls.settings = config::settings(text, lower);
        urls.take_settings();
        urls
    }

    /// What the settings of another program show.
    fn take_settings(&mut self) {
        let settings = std::mem::take(&mut self.settings);
        if !config::is_config(&settings) {
            return;
        }
        // What is called is nobody's org.
        let called = config::api_hosts(&settings);
        let of_api = |place: &case::Place| {
            let host = address::read(&place.quote).ok().map(|address| address.host().to_owned());
            place.role == case::Role::Org && host.is_some_and(|host| called.contains(&host))
        };
        if self.places.iter().any(of_api) {
            self.places.retain(|place| !of_api(place));
            let org = self.places.iter().find(|place| place.role == case::Role::Org);
            self.web = org.map(|place| place.center);
        }
        for (role, center, quote) in config::places(&settings) {
            let place = match role {
                case::Role::Token => &mut self.token,
                case::Role::SignIn => &mut self.sign_in,
                case::Role::Call => &mut self.call,
                case::Role::Stated => &mut self.stated,
                _ => &mut None,
            };
            *place = place.or(Some(center));
            self.place(role, Some(center), &quote);
        }
        let asked = config::parameters(&settings);
        if asked.contains("access_type=") {
            self.facts.offline = Some(asked.contains("access_type=offline"));
        }
        if asked.contains("prompt=") {
            self.facts.consent = Some(asked.contains("prompt=consent"));
        }
        self.settings = settings;
    }

    fn take(&mut self, address: &Address, verdict: &Verdict, range: Range<usize>, lower: &str) {
        let query = address.url.query().unwrap_or_default();
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).take(50).collect();
        let value =
            |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.to_string());
        let (server, location, code) = (value("accounts-server"), value("location"), value("code"));
        if server.is_some() || code.is_some() && location.is_some() {
            self.codes = self.codes.saturating_add(u32::from(code.is_some()));
            let location = location.and_then(|code| DataCenter::from_location(&code));
            self.response = server.and_then(|server| center_of(&server)).or(location).or(self.response);
            let named = ["location", "accounts-server"].map(|name| Some(format!("{name}={}", value(name)?)));
            let named: Vec<String> = named.into_iter().flatten().collect();
            self.place(case::Role::Response, self.response, &named.join(" "));
            // The response came to the redirect URI of the sign-in.
            if self.redirect_uri.is_none() && !matches!(verdict, Verdict::Known { .. }) {
                let url = address.url.as_str();
                self.redirect_uri = url.split(['?', '#']).next().map(str::to_owned);
            }
            self.spans.push(range);
            return;
        }
        let path = address.url.path();
        let Verdict::Known { center, role } = verdict else {
            if path.starts_with(TOKEN_PATH) {
                self.facts.foreign_host = Some(address.host().to_owned());
            }
            return;
        };
        let before = lower.get(..range.start).unwrap_or_default();
        let named = named_domain(before);
        let place = place_of(address, *center, role, named);
        // What is set as the address of the API is called.
        let label = before.rsplit('\n').next().unwrap_or_default();
        let base = has_any(
            label,
            "server url|base url|base uri|api url|instance url:|endpoint url|url du serveur|server-url",
        );
        let org = place == Some(case::Role::Org);
        let place = if base && org && label.len() < 80 { Some(case::Role::Call) } else { place };
        // An example of a page is nobody's org.
        let around = lower.get(range.end..).unwrap_or_default().lines().next().unwrap_or_default();
        // Of the same sentence; and the URL of an org has its number.
        let lead = label.rsplit([';', ',']).next().unwrap_or_default();
        let lead = lead.rsplit(". ").next().unwrap_or_default();
        let around = around.split([';', ',', '.']).next().unwrap_or_default();
        let own = path.contains("/org") && path.bytes().any(|byte| byte.is_ascii_digit());
        let example = org && !own && (has_any(lead, EXAMPLE) || has_any(around, EXAMPLE));
        // The header of a request is of the request.
        let header = org && label.trim_start_matches(['>', '<', ' ']).starts_with("host:");
        let example = example || header;
        let place = place.filter(|_| !example);
        let center = Some(*center);
        if let Some(place) = place {
            self.place(place, center, address.url.as_str());
        }
        match role {
            Role::Accounts if path.starts_with(TOKEN_PATH) => self.token = self.token.or(center),
            Role::Console => self.console = center,
            Role::Api | Role::ApiEnvironment => {
                *(if named { &mut self.api_domain } else { &mut self.call }) = center;
                let environment = *role == Role::ApiEnvironment;
                *(if named { &mut self.domain_environment } else { &mut self.call_environment }) =
                    Some(environment);
            }
            Role::Crm | Role::App(_) | Role::Accounts if place == Some(case::Role::Call) => {
                self.call = center;
            }
            Role::Crm | Role::App(_) if !example && place == Some(case::Role::Org) => {
                self.web = self.web.or(center);
            }
            Role::Callback => self.callback = self.callback.or(center),
            Role::Crm | Role::App(_) | Role::Accounts | Role::Upload => {}
        }
    }

    /// What the sign-ins ask for.
    fn take_sign_ins(&mut self, sign_ins: &[SignIn], lower: &str) {
        for sign_in in sign_ins {
            self.sign_in = sign_in.center.or(self.sign_in);
            // A program that has nothing but the endpoint usually adds the parameters itself; a connection does not.
            let refused = !sign_in.asks
                && has_any(lower, "invalid_token|invalid_oauthtoken|invalid oauth token")
                && !has_any(lower, HOUR)
                && !lower.contains("connection");
            // The token itself comes without a refresh token, whatever else is asked for.
            if sign_in.value("response_type") == Some("token") {
                self.facts.client = Some(ClientType::Browser);
            } else {
                self.facts.offline = sign_in.asks_for("access_type", "offline").filter(|_| !refused);
                self.facts.consent = sign_in.asks_for("prompt", "consent");
            }
            self.facts.sign_ins = self.facts.sign_ins.saturating_add(1);
            let kept = |name: &str| sign_in.value(name).map(str::to_owned);
            self.response_type = kept("response_type");
            self.redirect_uri = kept("redirect_uri").or(self.redirect_uri.take());
            self.client_id = kept("client_id").or(self.client_id.take());
            self.spans.push(sign_in.range.clone());
        }
    }

    /// Keeps what stands where, once; without the parameters of a URL.
    fn place(&mut self, role: case::Role, center: Option<DataCenter>, shown: &str) {
        let Some(center) = center else { return };
        let quote = shown.split(['?', '#']).next().unwrap_or_default();
        let environment = host::known(quote).and_then(|(_, role)| environment_of(&role));
        let same = |place: &&mut case::Place| {
            (place.role, place.center) == (role, center)
                && (place.environment == environment || place.environment.is_none() || environment.is_none())
        };
        let few = self.places.len() < MOST_PLACES;
        match self.places.iter_mut().find(same) {
            Some(place) => place.environment = place.environment.or(environment),
            None if few => {
                self.places.push(case::Place { role, center, environment, quote: shortened(quote) });
            }
            None => {}
        }
    }

    /// A host without a scheme, as people write it in a sentence: less than any URL says.
    fn take_bare(&mut self, address: &Address, center: DataCenter, role: &Role) {
        if let Some(place) = place_of(address, center, role, false) {
            self.place(place, Some(center), address.url.as_str());
        }
        let place = match role {
            Role::Crm | Role::App(_) => &mut self.web,
            Role::Console => &mut self.console,
            Role::Accounts if address.url.path().starts_with(TOKEN_PATH) => &mut self.token,
            _ => return,
        };
        *place = place.or(Some(center));
    }
}

/// As what a host of Zoho's stands in a case; `named`: as the `api_domain` of a token response.
fn place_of(address: &Address, center: DataCenter, role: &Role, named: bool) -> Option<case::Role> {
    let path = address.url.path();
    match role {
        Role::Accounts if path.starts_with(TOKEN_PATH) => Some(case::Role::Token),
        Role::Accounts if path.starts_with(AUTHORIZE_PATH) => Some(case::Role::SignIn),
        // The profile of a user is read with the access token.
        Role::Accounts if path.starts_with("/oauth/user/") => Some(case::Role::Call),
        Role::Accounts | Role::Callback => None,
        // Whoever made the server may live elsewhere, and a mail server is of nobody's organization.
        Role::App(app) if role.is_mcp_server() || role.is_mail_server() || app == "mcp" => None,
        Role::Console => Some(case::Role::Console),
        Role::Api | Role::ApiEnvironment if named => Some(case::Role::ApiDomain),
        Role::Api | Role::ApiEnvironment | Role::Upload => Some(case::Role::Call),
        Role::Crm | Role::App(_) => {
            // Nobody works at `analyticsapi.`
            let named = || address.host().split('.').next().is_some_and(|name| name.ends_with("api"));
            let calls = named()
                || path.starts_with("/api/")
                || product::place(center, role, address.host(), path).is_some();
            Some(if calls { case::Role::Call } else { case::Role::Org })
        }
    }
}

/// The center whose accounts server a URL or a host is.
fn center_of(text: &str) -> Option<DataCenter> {
    host::known(text).filter(|(_, role)| *role == Role::Accounts).map(|(center, _)| center)
}
