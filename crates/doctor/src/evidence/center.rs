//! Data centers: where the account is, what stands in which, and hosts that nobody has.

use facts::data_center::{AUTHORIZE_PATH, TOKEN_PATH};
use facts::endpoint::DEVICE_TOKEN_PATH;
use facts::error::{CauseKind, Error};
use facts::host::{self, Role as HostRole};
use facts::sign::{
    ADDRESS_BAR, CUSTOMERS, MOVED_ORG, MOVING, NOT_KNOWN, OTHERS, REGION_ENDINGS, WHERE_IT_IS, WORKS,
};
use facts::{DataCenter, address};
use scan::text::{Present, has, has_any, line_at, part, places, rest};
use words::{msg, text};

use super::off::{not_ticked, off};
use super::sandbox::same_token;
use super::token::configured;
use super::{Hint, MOST, MOST_LINES, said};
use crate::case::{Place, Role};
use crate::clue::{Clue, Scene, center_words, quote, quote_of};
use crate::phrase::lines_with;
use crate::sign_in::SignIn;
use crate::told::{self, Told};
use crate::{Kind, config};

/// The errors of a request to the token endpoint.
const OF_TOKEN: &[Error] =
    &[Error::InvalidClient, Error::InvalidClientSecret, Error::InvalidCode, Error::InvalidRefreshToken];

/// How many hosts are named that nobody has, beside the first.
const MOST_HOSTS: usize = 4;

/// What a text shows of data centers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Center {
    /// The data centers that are turned off in a list.
    pub(super) off: Vec<DataCenter>,
    /// The data center of the text that is turned off in a list of ticks.
    pub(super) not_ticked: Option<DataCenter>,
    /// The text speaks of data centers that are turned off for the client.
    pub(super) multi_dc: bool,
    /// The text speaks of customers or users, who may be elsewhere than the client.
    pub(super) customers: bool,
    /// The sign-in works for others, who are in another data center.
    pub(super) others: bool,
    /// The data centers whose accounts servers the text names.
    pub(super) servers: Vec<DataCenter>,
    /// The servers of Zoho MCP that the text has.
    mcp: Vec<(DataCenter, String)>,
    /// All data centers whose hosts or domains the text names.
    named: Vec<DataCenter>,
    /// Where the sign-in is, if there is one.
    pub(super) sign_in: Option<DataCenter>,
    /// Where the request went that was refused, after another had worked.
    pub(super) asked: Option<DataCenter>,
    /// The org was moved to another data center.
    pub(super) moved: bool,
    /// The host that accepted the token, the one that refused it, and whether that one is of a sandbox or developer org.
    pub(super) same_token: Option<(String, String, bool)>,
    /// Which org was selected on the consent page, and the sentence that says so.
    pub(super) chosen: Option<(&'static str, String)>,
    /// The program has a switch for the sandbox, which is on.
    pub(super) sandbox_on: bool,
    /// Settings that hold the address of an accounts server: the name of each, and where that is.
    pub(super) settings: Vec<(String, DataCenter)>,
    /// Whether a program names data centers by the endings of their domains.
    pub(super) endings: bool,
    /// The accounts server in the address bar, and the line that says so.
    pub(super) address_bar: Option<(DataCenter, String)>,
    /// Somebody says that they do not know where the account is.
    unknown: bool,
}

impl Center {
    pub(super) fn of(text: &str, lower: &str, told: &Told, sign_ins: &[SignIn]) -> Self {
        let (mut servers, mut mcp, mut named) = (Vec::new(), Vec::new(), Vec::new());
        for (_, host) in told::hosts(text, lower) {
            let known = host::known(host);
            match &known {
                Some((center, HostRole::Accounts)) => servers.push(*center),
                Some((center, role)) if role.is_mcp_server() && mcp.len() < MOST => {
                    mcp.push((*center, host.to_owned()));
                }
                _ => {}
            }
            let center = known.map(|(center, _)| center).or_else(|| host::of_domain(host));
            named.extend(center.filter(|_| named.len() < MOST));
        }
        Self {
            off: off(text, lower),
            not_ticked: not_ticked(lower, told),
            multi_dc: has_any(lower, "multi dc|multi-dc|multidc"),
            customers: has_any(lower, CUSTOMERS),
            others: others_work(lower),
            servers,
            mcp,
            named,
            sign_in: sign_ins.iter().rev().filter(|sign_in| sign_in.asks).find_map(|sign_in| sign_in.center),
            asked: asked(text, lower),
            settings: settings(text, lower),
            endings: has_any(lower, REGION_ENDINGS),
            address_bar: address_bar(text, lower),
            unknown: has_any(lower, NOT_KNOWN)
                && said::sentences(lower)
                    .any(|(_, sentence)| has_any(sentence, NOT_KNOWN) && has_any(sentence, WHERE_IT_IS)),
            moved: lower
                .lines()
                .take(MOST_LINES)
                .flat_map(|line| line.split(['.', ';', ',']))
                .any(|part| has_any(part, MOVING) && has_any(part, MOVED_ORG)),
            same_token: same_token(text, lower, told),
            chosen: said::chosen(text, lower),
            sandbox_on: has_any(
                lower,
                "sandbox' => true|sandbox: true|sandbox=true|\"sandbox\": true|sandbox = true",
            ),
        }
    }
}

/// The accounts server in the address bar, and the line that says so.
fn address_bar(text: &str, lower: &str) -> Option<(DataCenter, String)> {
    lines_with(lower, "accounts.zoho").take(MOST_LINES).filter(|_| has_any(lower, ADDRESS_BAR)).find_map(
        |range| {
            let (line, lower) = (text.get(range.clone())?, lower.get(range)?);
            let at = lower.find("accounts.zoho").filter(|_| has_any(lower, ADDRESS_BAR))?;
            let host = rest(line, at);
            let end = host.find(|ch: char| !(ch.is_ascii_alphanumeric() || ch == '.')).unwrap_or(host.len());
            let (center, _) = host::known(part(host, 0, end).trim_end_matches('.'))?;
            Some((center, line.trim().to_owned()))
        },
    )
}

/// Whether a sentence says that it works for others.
fn others_work(lower: &str) -> bool {
    let (others, works) = (Present::of(lower, OTHERS), Present::of(lower, WORKS));
    let mut sentences = lower.lines().take(MOST_LINES).flat_map(|line| line.split(['.', ';', ',']));
    !others.is_empty()
        && !works.is_empty()
        && sentences.any(|sentence| others.is_in(sentence) && works.is_in(sentence))
}

/// The settings of a file that hold the address of an accounts server: `NAME=https://accounts…`.
fn settings(text: &str, lower: &str) -> Vec<(String, DataCenter)> {
    let of_line = |(line, lower): (&str, &str)| {
        let (name, value) = line.split_once(['=', ':'])?;
        let name = name.trim().trim_matches(['"', '\'', '-', ' ']);
        let value = value.trim().trim_matches(['"', '\'', ',', ';']).trim_start_matches("https://");
        let (host, path) = value.split_at(value.find('/').unwrap_or(value.len()));
        let plain = name.len() > 2
            && name.len() < 60
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte));
        // A field of a response and a header are no settings.
        let label = name.to_ascii_lowercase();
        let named =
            has_any(&label, "zoho|account|base|domain|endpoint|iam|auth") && !label.contains("server");
        let whole = path.trim_end_matches('/').is_empty() || path == TOKEN_PATH;
        let (center, role) = host::known(host)?;
        let is = plain
            && named
            && whole
            && role == HostRole::Accounts
            && !has_any(lower, "redirect|post |get |http/1");
        is.then(|| (name.to_owned(), center))
    };
    text.lines().zip(lower.lines()).take(MOST_LINES).filter_map(of_line).take(MOST).collect()
}

/// Where the request went that was refused, behind a response with tokens.
fn asked(text: &str, lower: &str) -> Option<DataCenter> {
    let refused = ["invalid_code", "invalid_client"].iter().filter(|name| has(lower, name));
    let refused = refused.filter_map(|name| lower.rfind(name)).max()?;
    let at = part(lower, 0, refused).rfind(TOKEN_PATH)?;
    let given = part(lower, 0, at).contains("\"access_token\"");
    let start = line_at(text, at).start;
    let url = part(text, start, at);
    let url = rest(url, url.rfind("https://")?);
    given.then(|| host::known(url).map(|(center, _)| center)).flatten()
}

/// A library that is set to another data center than the one of the console.
pub(super) fn library(text: &str, lower: &str, told: &Told) -> Option<Hint> {
    let (set, environment) = config::libraries(text, lower).into_iter().find_map(|(center, quoted)| {
        let (name, environment) = quoted.split_once('.')?;
        let is_plain = name.to_ascii_lowercase().ends_with("datacenter");
        is_plain.then(|| (center, environment.to_ascii_uppercase()))
    })?;
    let console = told.places.iter().find(|place| place.role == Role::Console)?;
    let home = [Role::Response, Role::ApiDomain, Role::Org];
    let elsewhere = |place: &Place| home.contains(&place.role) && place.center != console.center;
    if set == console.center || told.places.iter().any(elsewhere) {
        return None;
    }
    let of = |center: DataCenter| format!("{}DataCenter", center.row().location.to_ascii_uppercase());
    let (name, right) = (of(set), format!("{}.{environment}", of(console.center)));
    Some(Hint {
        clue: Clue::verified(
            CauseKind::WrongCenter,
            msg!("doctor-hint-library", center = crate::clue::center_words(console.center), name),
            text!("doctor-hint-library-verify"),
            msg!(
                "doctor-hint-library-fix",
                accounts = console.center.row().accounts.value,
                again = if configured(lower) { "refresh" } else { "code" },
                right
            ),
        ),
        errors: OF_TOKEN,
        open: true,
    })
}

/// The data center of a tenant that a line in prose names: `location=eu`.
pub(crate) fn location(text: &str, lower: &str) -> Option<(DataCenter, String)> {
    let mut found: Vec<(DataCenter, String)> = Vec::new();
    for (at, key) in places(lower, "location=").take(MOST) {
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
            found.push((center, line.trim().to_owned()));
        }
    }
    told::of_one(found)
}

impl Scene<'_> {
    /// Where the account is, by what shows it best.
    pub(crate) fn home(&self) -> Option<&Place> {
        let places = &self.told.places;
        let witness = |role: Role| {
            let mut of_role = places.iter().filter(|place| place.role == role);
            let first = of_role.next()?;
            // Two orgs in two data centers tell nothing.
            of_role.all(|other| other.center == first.center).then_some(first)
        };
        let known = [Role::Response, Role::ApiDomain, Role::Org, Role::Stated, Role::Issued];
        known.into_iter().find_map(witness)
    }

    /// Where tokens of the account are made.
    pub(crate) fn center_for_tokens(&self) -> Option<DataCenter> {
        let token = || self.told.places.iter().find(|place| place.role == Role::Token);
        self.home().or_else(token).map(|place| place.center)
    }

    /// Where tokens are made, or else where the API was called.
    pub(crate) fn center_of_calls(&self) -> Option<DataCenter> {
        let call = || self.told.places.iter().find(|place| place.role == Role::Call);
        // Who does not know where the account is, learns nothing from the host of a call that failed.
        let unknown = self.evidence.center.unknown;
        self.center_for_tokens().or_else(|| call().filter(|_| !unknown).map(|place| place.center))
    }

    /// A device asks where the account is not.
    pub(super) fn other_dc(&self) -> Option<Clue> {
        if !self.is(&[Error::OtherDc]) {
            return None;
        }
        let polled = *self.told.devices.first()?;
        // The response names it, or the text says it, or no other one is named.
        let mut others = self.evidence.center.named.iter().filter(|center| **center != polled);
        let other = others.next().filter(|first| others.all(|center| center == *first)).copied();
        let said = self.home().map(|place| place.center).filter(|center| *center != polled);
        let home = self.told.user_location.or(said).or(other)?;
        let asked = self.told.devices.iter().find(|center| **center != home)?;
        let url = format!("{}{DEVICE_TOKEN_PATH}", home.accounts_origin());
        let (here, there) = (center_words(*asked), center_words(home));
        let what = msg!("doctor-clue-other-dc", here, there = there.clone());
        Some(Clue::verified(
            CauseKind::WrongCenter,
            what,
            text!("doctor-clue-other-dc-verify"),
            msg!("doctor-clue-other-dc-fix", there, url),
        ))
    }

    /// A host that is misprinted, where one is meant.
    pub(super) fn misnamed_host(&self) -> Option<Clue> {
        let all = &self.told.misnamed;
        let (wrong, center, right) = all.first()?;
        let host = address::read(wrong).ok()?.host().to_owned();
        // Each host once.
        let mut others: Vec<(String, &str)> = Vec::new();
        for (wrong, _, right) in all.iter().filter(|(_, of, _)| of == center) {
            let Some(other) = address::read(wrong).ok().map(|it| it.host().to_owned()) else { continue };
            if other != host && others.len() < MOST_HOSTS && others.iter().all(|(known, _)| *known != other) {
                others.push((other, right.as_str()));
            }
        }
        let explains = self.error.is_none()
            || self.is(&[
                Error::Html,
                Error::ApiHtml,
                Error::InvalidToken,
                Error::BrowserBlocked,
                Error::WrongUrl,
                Error::InvalidClient,
            ]);
        let hosts: Vec<&str> =
            std::iter::once(host.as_str()).chain(others.iter().map(|(host, _)| host.as_str())).collect();
        let (count, names) = (hosts.len(), hosts.join(", "));
        let what = msg!("doctor-clue-misnamed", center = center_words(*center), count, host = names);
        // Of a token request the parameters are its body.
        let query = if right.contains(AUTHORIZE_PATH) { &['#'][..] } else { &['?', '#'] };
        let url = right.split(query).next().unwrap_or_default();
        let named = self.told.places.iter().find(|place| place.role == Role::Response);
        let accounts = host.starts_with("accounts.");
        let api = center.row().api.filter(|_| accounts && others.is_empty()).map(|cell| cell.value);
        let fix = match (named, api) {
            // Zoho's own response names the server.
            (Some(place), _) if accounts => {
                msg!("doctor-clue-misnamed-fix-server", url = place.center.token_endpoint())
            }
            (None, Some(api)) => msg!("doctor-clue-misnamed-fix-both", api, url),
            _ => {
                let urls = std::iter::once(url).chain(others.iter().map(|(_, url)| *url)).collect::<Vec<_>>();
                msg!("doctor-clue-misnamed-fix", url = urls.join(", "))
            }
        };
        Some(Clue {
            quotes: vec![quote(text!("doctor-quote-url"), wrong)],
            explains,
            ..Clue::verified(CauseKind::WrongCenter, what, text!("doctor-clue-misnamed-verify"), fix)
        })
    }

    /// A server of Zoho MCP that was made in another data center than the one of the account.
    pub(super) fn mcp_server(&self) -> Option<Clue> {
        let home = self.home()?;
        let mut servers = self.detections.iter().filter(|it| it.kind == Kind::ZohoUrl);
        let server = servers.find_map(|it| {
            let (center, role) = host::known(&it.shown)?;
            let of_mcp = role.is_mcp_server() || role == host::Role::App("mcp".to_owned());
            (of_mcp && center != home.center).then_some((it.shown.as_str(), center, role.is_mcp_server()))
        });
        // The page of the sign-in was at the accounts server of another one.
        let page = || {
            let center = *self.evidence.center.servers.iter().find(|center| **center != home.center)?;
            self.is(&[Error::McpSignIn]).then(|| (center.row().accounts.value, center, false))
        };
        let (server, center, made) = server.or_else(page)?;
        let (here, there) = (center_words(center), center_words(home.center));
        // A server that the text has in the right data center is the one to add.
        let own = self.evidence.center.mcp.iter().find(|(its, _)| *its == home.center).map(|(_, host)| host);
        let (what, fix) = if made {
            (msg!("doctor-clue-mcp", here, there = there.clone()), msg!("doctor-clue-mcp-fix", there))
        } else if let Some(host) = own {
            let fix = msg!("doctor-said-mcp-fix-own", host = host.as_str());
            (msg!("doctor-said-mcp", here, there), fix)
        } else {
            (msg!("doctor-said-mcp", here, there = there.clone()), msg!("doctor-said-mcp-fix", there))
        };
        let verify = Some(text!("errors-mcp-refused-wrong-center-check").into());
        let clue = Clue { verify, ..Clue::of(CauseKind::WrongCenter, what, fix) };
        let quotes = vec![quote_of(home), quote(text!("doctor-quote-url"), server)];
        Some(Clue {
            quotes,
            explains: self.error.is_none() || self.is(&[Error::McpRefused, Error::McpSignIn]),
            ..clue
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenants_have_locations() {
        let of = |text: &str| location(text, &text.to_ascii_lowercase()).map(|(center, _)| center);
        assert_eq!(of("tenant 9 (location=jp) fails\ntenant 8 (location=us) ok"), Some(DataCenter::Jp));
        assert_eq!(of("location=jp\nlocation=us"), None);
        assert_eq!(of("https://x.example/cb?location=jp"), None);
    }
}
