//! What a text tells of its case beside the pieces: what stands in which data center, which calls were made, which redirect
//! URIs are registered and sent, which scopes were asked for and granted. Each of these is read in a module of its own.

mod calls;
mod centers;
mod hosts;
mod scopes;
mod uris;
mod values;

use facts::data_center::TOKEN_PATH;
use facts::endpoint::DEVICE_TOKEN_PATH;
use facts::host::{self, Role};
use facts::sign::{HOUR, NOT_HOUR};
use facts::{DataCenter, Method};
use scan::text::{has_any, rest};
use scan::word;

use crate::evidence::Evidence;
use crate::phrase::lines_with;
use crate::sign_in::SignIn;
use crate::{attempt, attempts, case, config, other, shortened};

use calls::{calls, relative, requests};
pub(crate) use centers::{REGION, center_at, of_one};
pub(crate) use hosts::{hosts, named_domain};
use hosts::{misnamed, misplaced, wrong_endpoint, wrong_path};
use uris::strangeness;
use values::{behind, documented_grant, link_names, no_token, unknown_grant};

/// How many URLs of a text are looked at; a log repeats itself.
const MOST_URLS: usize = 300;
/// How much of a URL is read; a list of them without spaces is one long word.
const LONGEST_URL: usize = 8_000;
/// How much text in front of a value is looked at for its label.
const LABEL: usize = 120;

/// A call of an API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Called {
    pub(crate) method: Method,
    /// Whether the text names the method.
    pub(crate) stated: bool,
    pub(crate) url: String,
    /// The URL as the text has it, which may be its path only.
    pub(crate) said: String,
    /// The status of the response, where one stands behind the URL.
    pub(crate) status: Option<u16>,
}

impl Called {
    /// The method in a sentence.
    pub(crate) fn method_word(&self) -> &'static str {
        if self.stated { self.method.word() } else { "none" }
    }

    /// The host that was called.
    pub(crate) fn host(&self) -> Option<&str> {
        host_in(&self.url)
    }

    /// The request in a line.
    pub(crate) fn line(&self) -> String {
        if self.stated { format!("{} {}", self.method.word(), self.said) } else { self.said.clone() }
    }
}

/// The host of a URL, as it is written.
pub(crate) fn host_in(url: &str) -> Option<&str> {
    url.split('/').nth(2)
}

/// What a text tells beside its pieces.
#[allow(clippy::struct_excessive_bools, reason = "each is told by itself")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// What stands where, in the order of the text.
    pub(crate) places: Vec<case::Place>,
    pub(crate) calls: Vec<Called>,
    /// Redirect URIs that are registered.
    pub(crate) registered: Vec<String>,
    /// Redirect URIs that a program sends.
    pub(crate) sent: Vec<String>,
    /// Scopes that were asked for.
    pub(crate) asked: Vec<String>,
    /// Scopes that the text says were granted.
    pub(crate) granted: Vec<String>,
    /// Whether scopes that were asked for are parted by spaces.
    pub(crate) spaced: bool,
    /// The name behind `connection:` in Deluge.
    pub(crate) connection: Option<String>,
    /// What the text says the link name is.
    pub(crate) link_name: Option<String>,
    /// The name of the client in the form of the API Console.
    pub(crate) client_name: Option<String>,
    /// The homepage URL in that form, where it has no scheme.
    pub(crate) homepage: Option<String>,
    /// A word of a program in the place of the token.
    pub(crate) no_token: Option<&'static str>,
    /// How many seconds the server says to wait.
    pub(crate) retry_after: Option<u32>,
    /// Whether something stops after an hour.
    pub(crate) hour: bool,
    /// Whether it is the form of a custom service in Zoho CRM.
    pub(crate) custom_service: bool,
    /// Whether a code of a self client is in the text.
    pub(crate) self_client: bool,
    /// Whether the text speaks of a self client.
    pub(crate) self_client_named: bool,
    /// What a program calls the place for further parameters of the sign-in.
    pub(crate) parameters: Option<String>,
    /// The settings of another program.
    pub(crate) settings: Vec<config::Setting>,
    /// The program that speaks.
    pub(crate) speaker: Option<&'static str>,
    /// A URL with the path of an endpoint at a host of Zoho's that has none, and the right one.
    pub(crate) misplaced: Option<(String, String)>,
    /// What is odd about the secrets.
    pub(crate) odd: crate::Unmasked,
    /// A grant type that the token endpoint does not know.
    pub(crate) unknown_grant: Option<String>,
    /// The grant type that the text names, where it is that of a code or of a refresh token.
    pub(crate) documented_grant: Option<&'static str>,
    /// The redirect URIs of a sign-in and of the token request behind it.
    pub(crate) exchanged: Option<(String, String)>,
    /// What the sign-in asked for.
    pub(crate) response_type: Option<String>,
    /// Whether the text says that it works now.
    pub(crate) solved: bool,
    /// The line with which it ends well after errors, and whether that is of a log.
    pub(crate) ended: Option<(String, &'static str)>,
    /// Whether a token request has a redirect URI.
    pub(crate) sends_uri: bool,
    /// A path of an accounts server that is no endpoint, with the one that is meant.
    pub(crate) wrong_endpoint: Option<(DataCenter, String, &'static str)>,
    /// What its words, code and logs show, by subject.
    pub(crate) evidence: Evidence,
    /// Hosts that are none of Zoho's, with the one that was meant.
    pub(crate) misnamed: Vec<(String, DataCenter, String)>,
    /// Whether the text says that the code was minutes old. What a person answers is no word of the text.
    pub(crate) code_old: Option<bool>,
    /// Where devices ask for their tokens.
    pub(crate) devices: Vec<DataCenter>,
    /// The data center that the response to a device names.
    pub(crate) user_location: Option<DataCenter>,
    /// What the redirect URI of a sign-in was meant to be that ends at its first `&`.
    pub(crate) cut_uri: Option<String>,
    /// The sign-ins.
    pub(crate) sign_ins: Vec<SignIn>,
    /// Where the text says in words that the account is.
    pub(crate) said_home: Option<DataCenter>,
}

impl Told {
    pub(crate) fn of(text: &str, lower: &str, places: Vec<case::Place>, sign_ins: &[SignIn]) -> Self {
        let mut told = Self { places, calls: calls(text, lower), ..Self::default() };
        for (call, center, environment) in requests(text, lower) {
            told.stands(case::Role::Call, center, environment, &call.url);
            told.calls.push(call);
        }
        // Beside whole URLs, a log may have paths only.
        let bare = told.calls.is_empty();
        let known = |url: &str| {
            told.calls
                .iter()
                .any(|call| call.url.ends_with(url.split_once("://").map_or(url, |(_, url)| url)))
        };
        let mut more = relative(text, lower, &told.places, bare);
        more.retain(|call| !known(&call.url));
        told.calls.splice(0..0, more);
        told.bases(text, lower);
        told.cut_uri = sign_ins.iter().find_map(SignIn::cut_uri);
        let began = sign_ins.iter().rev().find_map(|sign_in| sign_in.value("redirect_uri"));
        told.uris(text, lower, began);
        told.scopes(text, lower, sign_ins);
        told.statements(text, lower);
        told.regions();
        told.misnamed = misnamed(text, lower);
        told.speaker = other::speaker(lower);
        told.misplaced = misplaced(text);
        told.wrong_endpoint = wrong_endpoint(text).or_else(|| wrong_path(text, &told.places));
        // What was meant stands there, too.
        let meant = told.wrong_endpoint.as_ref().filter(|(.., right)| *right == TOKEN_PATH);
        if let Some((center, url)) =
            meant.map(|(center, path, _)| (*center, format!("{}{path}", center.accounts_origin())))
        {
            told.stands(case::Role::Token, center, None, &url);
        }
        told.connection = behind(text, lower, "connection");
        told.link_name = ["link name", "link_name", "linkname", "link-name"]
            .iter()
            .find_map(|label| behind(text, lower, label));
        if let Some((_, names)) = link_names(text, lower) {
            let used = told.connection.as_deref().unwrap_or_default();
            let of_name = names.iter().find(|(name, _)| name.eq_ignore_ascii_case(used));
            told.link_name = of_name.map(|(_, link)| link.clone());
        }
        told.client_name = lines_with(lower, "client name").find_map(|range| {
            let (label, name) = text.get(range)?.split_once(':')?;
            (label.trim().eq_ignore_ascii_case("client name")).then(|| name.trim().to_owned())
        });
        told.homepage = lines_with(lower, "page url").find_map(|range| {
            let (line, lower) = (text.get(range.clone())?, lower.get(range)?);
            let at = lower.find("homepage url").or_else(|| lower.find("home page url"))?;
            let value = rest(line, at).split_once([':', '=', '|'])?.1.trim().trim_matches(['"', '\'', '`']);
            (value.contains('.') && !value.contains([' ', ':']) && value.len() < 100)
                .then(|| value.to_owned())
        });
        told.user_location =
            behind(text, lower, "user_location").and_then(|code| DataCenter::from_location(&code));
        told.devices = word::urls(text)
            .take(MOST_URLS)
            .filter(|url| url.text.contains(DEVICE_TOKEN_PATH))
            .filter_map(|url| Some(host::known(url.text)?.0))
            .collect();
        told.no_token = no_token(lower);
        told.unknown_grant = unknown_grant(text, lower);
        told.documented_grant = documented_grant(text, lower);
        told.retry_after =
            ["retry-after", "retry_after"].iter().find_map(|label| behind(text, lower, label)?.parse().ok());
        told.hour = has_any(lower, HOUR) && !has_any(lower, NOT_HOUR);
        let solved = attempts::solved(text, lower);
        told.solved = solved.is_some();
        let said = solved.filter(|solved| solved.wholly).map(|solved| (solved.line, "no"));
        told.ended = said.or_else(|| Some((attempts::ended_well(text, lower)?, "yes")));
        told.sends_uri = has_any(lower, "redirect_uri=|\"redirect_uri\"|'redirect_uri'");
        told.custom_service = has_any(lower, "service link name|refresh token url")
            && has_any(lower, "param type|parameter type|scope delimiter|authentication type");
        told.self_client_named = has_any(lower, "self client|self-client|selfclient");
        told.self_client = has_any(lower, "self client|self-client")
            && has_any(
                lower,
                "generate code|generated code|grant token|grant code|generated a code|code tab",
            );
        told.code_old = attempt::code_old(lower);
        told.evidence = Evidence::of(text, lower, &told, sign_ins);
        told
    }

    /// The call that failed: with its status, else the last one of which nothing says that it worked.
    pub(crate) fn failed(&self) -> Option<&Called> {
        let refused = |call: &&Called| call.status.is_some_and(|status| status >= 400);
        let open = |call: &&Called| call.status.is_none_or(|status| status >= 400);
        self.calls.iter().rev().find(refused).or_else(|| self.calls.iter().rev().find(open))
    }

    /// Whether an API of a data center was called, and not only set.
    pub(crate) fn is_called(&self, center: DataCenter) -> bool {
        let of = |call: &Called| host::known(&call.url).is_some_and(|(known, _)| known == center);
        self.calls.is_empty() && self.settings.is_empty() || self.calls.iter().any(of)
    }

    /// Whether something of this role stands in a data center.
    pub(crate) fn has(&self, role: case::Role, center: DataCenter) -> bool {
        self.places.iter().any(|place| (place.role, place.center) == (role, center))
    }

    /// Whether an accounts server of Zoho's was asked.
    pub(crate) fn has_accounts(&self) -> bool {
        self.places.iter().any(|place| matches!(place.role, case::Role::SignIn | case::Role::Token))
    }

    /// A redirect URI that is registered and one that is sent, where none of those that are sent is registered.
    pub(crate) fn differing_uris(&self) -> Option<(&str, &str)> {
        let sent = self.sent.iter().find(|sent| !self.registered.contains(sent))?;
        let registered = self.registered.iter().min_by_key(|uri| strangeness(uri, sent))?;
        Some((registered, sent))
    }

    /// Keeps what stands where, once.
    fn place(&mut self, role: case::Role, center: DataCenter, quote: &str) {
        let environment = host::known(quote).and_then(|(_, role)| environment_of(&role));
        self.stands(role, center, environment, quote);
    }

    fn stands(&mut self, role: case::Role, center: DataCenter, environment: Option<bool>, quote: &str) {
        // What one of two finds, where the other did not see whether it is a sandbox, is the same.
        let same = |place: &&mut case::Place| {
            (place.role, place.center) == (role, center)
                && (place.environment == environment || place.environment.is_none() || environment.is_none())
        };
        match self.places.iter_mut().find(same) {
            Some(place) => place.environment = place.environment.or(environment),
            None => self.places.push(case::Place { role, center, environment, quote: shortened(quote) }),
        }
    }
}

/// Whether a host of an API is of a sandbox or developer org.
pub(crate) fn environment_of(role: &Role) -> Option<bool> {
    match role {
        Role::Api => Some(false),
        Role::ApiEnvironment => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Told {
        Told::of(text, &text.to_ascii_lowercase(), Vec::new(), &[])
    }

    #[test]
    fn the_call_and_its_method_are_found() {
        for (text, method) in [
            ("GET https://www.zohoapis.in/crm/v8/Deals", Method::Get),
            ("a\nPOST https://www.zohoapis.in/crm/v8/Deals -> 401", Method::Post),
            ("url https://www.zohoapis.in/crm/v8/Deals method PUT", Method::Put),
            ("https://accounts.zoho.in/oauth/v2/token\nhttps://www.zohoapis.in/crm/v8/Deals", Method::Get),
        ] {
            let told = of(text);
            let called = told.failed().map(|call| (call.method, call.url.as_str()));
            assert_eq!(called, Some((method, "https://www.zohoapis.in/crm/v8/Deals")), "{text}");
        }
        assert_eq!(
            of("POST https://accounts.zoho.in/oauth/v2/token https://crm.zoho.in/crm/tab").failed(),
            None
        );
    }
}
