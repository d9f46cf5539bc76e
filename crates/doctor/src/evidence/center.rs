//! Data centers: what stands in which, which are turned off for the client, sandboxes.

use facts::data_center::{AUTHORIZE_PATH, TABLE, TOKEN_PATH};
use facts::endpoint::DEVICE_TOKEN_PATH;
use facts::error::{CauseKind, Error};
use facts::host::{self, Role as HostRole};
use facts::sign::{ADDRESS_BAR, CUSTOMERS, ENABLED, ONLY, OTHERS, OTHERS_OFF, WORKS};
use facts::{DataCenter, address};
use scan::text::{has, has_any, head, line_at, part, places, rest, tail};
use words::{Message, msg, text};

use super::{Hint, MOST, MOST_LINES, said};
use crate::case::{Place, Role};
use crate::clue::{Clue, Scene, center_words, consent_url, quote, quote_of, use_center};
use crate::phrase::lines_with;
use crate::sign_in::SignIn;
use crate::told::{self, Told};
use crate::{Kind, config};

/// The errors of a request to the token endpoint.
const OF_TOKEN: &[Error] =
    &[Error::InvalidClient, Error::InvalidClientSecret, Error::InvalidCode, Error::InvalidRefreshToken];

/// What a text shows of data centers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Center {
    /// The data centers that are turned off in a list.
    off: Vec<DataCenter>,
    /// The data center of the text that is turned off in a list of ticks.
    not_ticked: Option<DataCenter>,
    /// The text speaks of data centers that are turned off for the client.
    multi_dc: bool,
    /// The text speaks of customers or users, who may be elsewhere than the client.
    customers: bool,
    /// The sign-in works for others, who are in another data center.
    others: bool,
    /// The data centers whose accounts servers the text names.
    servers: Vec<DataCenter>,
    /// The servers of Zoho MCP that the text has.
    mcp: Vec<(DataCenter, String)>,
    /// All data centers whose hosts or domains the text names.
    named: Vec<DataCenter>,
    /// Where the sign-in is, if there is one.
    pub(super) sign_in: Option<DataCenter>,
    /// Where the request went that was refused, after another had worked.
    asked: Option<DataCenter>,
    /// Which org was selected on the consent page, and the sentence that says so.
    chosen: Option<(&'static str, String)>,
    /// The program has a switch for the sandbox, which is on.
    sandbox_on: bool,
    /// Settings that hold the address of an accounts server: the name of each, and where that is.
    settings: Vec<(String, DataCenter)>,
    /// The accounts server in the address bar, and the line that says so.
    address_bar: Option<(DataCenter, String)>,
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
            others: has_any(lower, OTHERS)
                && has_any(lower, WORKS)
                && lower
                    .lines()
                    .take(MOST_LINES)
                    .flat_map(|line| line.split(['.', ';', ',']))
                    .any(|sentence| has_any(sentence, OTHERS) && has_any(sentence, WORKS)),
            servers,
            mcp,
            named,
            sign_in: sign_ins.iter().rev().filter(|sign_in| sign_in.asks).find_map(|sign_in| sign_in.center),
            asked: asked(text, lower),
            settings: settings(text, lower),
            address_bar: address_bar(text, lower),
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

/// The data centers whose line says that they are turned off.
fn off(text: &str, lower: &str) -> Vec<DataCenter> {
    let of_line = |line: &str| {
        let line =
            line.trim_start_matches(|ch: char| !ch.is_alphanumeric() && !"[\u{2610}\u{2717}".contains(ch));
        let (mark, name) =
            match line.strip_prefix("[ ]").or_else(|| line.strip_prefix(['\u{2610}', '\u{2717}'])) {
                Some(name) => (true, name.trim_start()),
                None => (false, line),
            };
        let row = TABLE.iter().find(|row| name.starts_with(&row.name.to_lowercase()))?;
        let state = rest(name, row.name.len());
        let state = state.trim_matches(|ch: char| !ch.is_alphanumeric());
        let is_off = matches!(
            state,
            "off"
                | "disabled"
                | "inactive"
                | "no"
                | "not enabled"
                | "false"
                | "aus"
                | "deaktiviert"
                | "nein"
                | "désactivé"
                | "desactivado"
                | "apagado"
        );
        (mark || is_off).then_some(row.center)
    };
    let all_but = ["everything", "all", "alles", "todo", "tout"].iter().find_map(|word| {
        places(lower, word).take(MOST).find_map(|(at, word)| {
            let behind = head(rest(lower, at + word.len()), 80);
            let except = ["except", "but ", "other than", "außer", "excepto", "sauf", "menos"]
                .iter()
                .find_map(|sign| behind.find(sign).map(|at| at + sign.len()))?;
            let lead = part(behind, 0, except);
            let name = rest(behind, except).trim_start_matches([' ', '(', ':']);
            let off = has_any(lead, " off|disabled|deactivated| aus|deaktiviert|desactivad|apagad|désactivé");
            let on = TABLE.iter().find(|row| {
                name.starts_with(&row.name.to_lowercase())
                    || name
                        .strip_prefix(row.location)
                        .is_some_and(|next| !next.starts_with(char::is_alphanumeric))
            })?;
            off.then_some(on.center)
        })
    });
    // `US on, EU on, all others off`.
    let mut lines = lower.lines().take(MOST_LINES);
    if has_any(lower, OTHERS_OFF)
        && let Some(line) = lines.find(|line| has_any(line, OTHERS_OFF))
    {
        let named = |row: &&facts::data_center::Row| {
            [
                format!("{} on", row.location),
                format!("{} on", row.name.to_lowercase()),
                format!("{}: on", row.location),
            ]
            .iter()
            .any(|words| line.contains(words.as_str()))
        };
        let on: Vec<DataCenter> = TABLE.iter().filter(named).map(|row| row.center).collect();
        if !on.is_empty() {
            return TABLE.iter().map(|row| row.center).filter(|center| !on.contains(center)).collect();
        }
    }
    // `only US is checked`, in a text that speaks of the settings of a client.
    let spoken = has_any(lower, ONLY)
        && has_any(lower, ENABLED)
        && has_any(lower, "multi-dc|multi dc|multidc|multi-data|data center|datacenter|rechenzentr|settings");
    let lines = text.lines().zip(lower.lines()).take(if spoken { MOST_LINES } else { 0 });
    let only = lines.into_iter().find_map(|(line, lower)| {
        let behind = ONLY.split('|').find_map(|word| lower.split_once(word)).map(|(_, behind)| behind)?;
        let enabled = has_any(lower, ENABLED) && !has_any(lower, "scope");
        let words = |behind: &str| -> Vec<DataCenter> {
            let from = lower.len() - behind.len();
            let words = rest(line, from).split(|ch: char| !(ch.is_alphanumeric() || ch == '.')).take(12);
            words.filter_map(named_as).collect()
        };
        let on = if enabled { words(behind) } else { Vec::new() };
        (!on.is_empty()).then_some(on)
    });
    if let Some(on) = only {
        return TABLE.iter().map(|row| row.center).filter(|center| !on.contains(center)).collect();
    }
    if let Some(on) = all_but {
        return TABLE.iter().map(|row| row.center).filter(|center| *center != on).collect();
    }
    lower.lines().take(MOST_LINES).filter_map(of_line).collect()
}

/// The data center that a word of a sentence names: a code in capitals, or a name.
fn named_as(word: &str) -> Option<DataCenter> {
    let code = word.len() <= 3 && word.chars().all(char::is_uppercase) || word.starts_with('.');
    let lower = word.trim_end_matches('.').to_lowercase();
    if code || word.len() > 3 { told::center_at(&lower) } else { None }
}

/// The data center that a text is about, which has no tick in a list of data centers.
fn not_ticked(lower: &str, told: &Told) -> Option<DataCenter> {
    let off: Vec<DataCenter> = places(lower, "[ ]")
        .take(MOST)
        .filter_map(|(at, mark)| told::center_at(rest(lower, at + mark.len()).trim_start()))
        .collect();
    if off.is_empty() || !has(lower, "[x]") {
        return None;
    }
    let named = |center: &&DataCenter| {
        let ending = center.row().accounts.value.trim_start_matches("accounts.zoho");
        let said = [' ', ',', '\n', ')'].iter().any(|end| lower.contains(&format!(" {ending}{end}")));
        said || told.places.iter().any(|place| {
            matches!(place.role, Role::SignIn | Role::Token | Role::Org) && place.center == **center
        })
    };
    let mut all = off.iter().filter(named);
    let first = all.next()?;
    all.next().is_none().then_some(*first)
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
            msg!("doctor-hint-library-fix", accounts = console.center.row().accounts.value, right),
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

/// The name of a setting and its value for this data center, written as the one that it has.
fn setting_like(quoted: &str, center: DataCenter) -> (String, String) {
    let sign = |ch: char| ":=>|\u{ff1a}".contains(ch);
    let lower = quoted.to_ascii_lowercase();
    // In a list of settings.
    let named = crate::told::REGION.split('|').find_map(|name| {
        let at = lower.find(name)? + name.len();
        let value = rest(quoted, at).split([',', ';']).next().unwrap_or_default();
        Some((name, value))
    });
    let (name, value) = named
        .filter(|_| quoted.contains(','))
        .or_else(|| quoted.split_once(sign))
        .or_else(|| quoted.split_once("  "))
        .unwrap_or((quoted, ""));
    let trim = |text: &str| text.trim_matches(|ch: char| !(ch.is_alphanumeric() || ch == '.')).to_owned();
    let (name, value) = (trim(name), trim(value));
    // What a prompt asks to do.
    let asked = ["select a ", "select the ", "select ", "choose a ", "choose the ", "choose "];
    let at = asked.iter().find(|words| name.to_ascii_lowercase().starts_with(**words));
    let name = rest(&name, at.map_or(0, |words| words.len())).to_owned();
    let row = center.row();
    let ending = row.app_domain.map_or(row.location, |cell| cell.value);
    let ending = ending.trim_start_matches("zohocloud.").trim_start_matches("zoho.");
    let lower = value.to_ascii_lowercase();
    let right = if value.starts_with('.') {
        format!(".{ending}")
    } else if lower.starts_with("zoho.") {
        row.app_domain.map_or_else(|| center.name().to_owned(), |cell| cell.value.to_owned())
    } else if lower == "com" || lower.contains('.') || lower.bytes().all(|byte| byte.is_ascii_digit()) {
        ending.to_owned()
    } else if value.len() <= 3 && value.chars().all(char::is_uppercase) {
        row.location.to_ascii_uppercase()
    } else if value.len() <= 3 {
        row.location.to_owned()
    } else {
        center.name().to_owned()
    };
    (name, right)
}

/// How a library is told this data center, written as the one that it is told.
fn library_like(quoted: &str, center: DataCenter) -> Option<String> {
    let lower = quoted.to_ascii_lowercase();
    let (_, environment) = lower.split_once("datacenter")?;
    // Not every center is in the libraries.
    center.row().accounts.sources.iter().find(|source| source.id == "sdk")?;
    let code = center.row().location.to_ascii_uppercase();
    Some(format!("{code}{}", tail(quoted, environment.len() + "datacenter".len())))
}

/// Whether a part in the wrong data center brings about this error.
fn explained(role: &str, error: Error) -> bool {
    if role == "setting" {
        // A program sends everything there.
        return matches!(
            error,
            Error::InvalidClient
                | Error::InvalidClientSecret
                | Error::InvalidCode
                | Error::InvalidRefreshToken
                | Error::InvalidToken
                | Error::AuthenticationFailure
                | Error::ClientPage
                | Error::InvalidGrant
                | Error::Html
                | Error::UnauthenticatedConnection
        );
    }
    match error {
        Error::InvalidClient | Error::InvalidClientSecret => {
            role != "call" && role != "registered" && role != "sent"
        }
        Error::InvalidCode
        | Error::InvalidRefreshToken
        | Error::UnknownToken
        | Error::Html
        | Error::InvalidGrant => {
            matches!(role, "both" | "token" | "call")
        }
        Error::RedirectUriPage | Error::ClientPage | Error::InvalidRedirectUri | Error::McpSignIn => {
            !matches!(role, "token" | "call")
        }
        Error::InvalidToken | Error::AuthenticationFailure | Error::WrongUrl | Error::ApiHtml => {
            matches!(role, "call" | "token" | "both")
        }
        Error::ProductRights => role == "call",
        Error::UnauthenticatedConnection => true,
        _ => false,
    }
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
        self.center_for_tokens().or_else(|| call().map(|place| place.center))
    }

    /// How a client of another data center gets to work in this one.
    pub(super) fn console_fix(&self, registered: DataCenter, home: DataCenter) -> Option<Message> {
        let fits = self.is(&[Error::ClientPage, Error::InvalidClient]);
        let console = registered.row().console.filter(|_| fits && home != DataCenter::Cn)?;
        let there = center_words(home);
        Some(msg!("doctor-said-enable-fix", console = console.value, there, url = home.token_endpoint()))
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

    /// The data center of the sign-in or of the token request is turned off for the client.
    pub(super) fn center_off(&self) -> Option<Clue> {
        if !self.is(&[Error::ClientPage, Error::InvalidClient, Error::RedirectUriPage]) {
            return None;
        }
        let Center { off, servers, not_ticked, .. } = &self.evidence.center;
        let place = self.told.places.iter().find(|place| {
            matches!(place.role, Role::SignIn | Role::Token | Role::Org) && off.contains(&place.center)
        });
        let server = || servers.iter().find(|center| off.contains(center)).copied();
        let not_ticked = not_ticked.filter(|_| !self.is(&[Error::RedirectUriPage]));
        let center = center_words(place.map(|place| place.center).or_else(server).or(not_ticked)?);
        let what = msg!("doctor-sign-center-off", center = center.clone());
        let fix = msg!("doctor-sign-center-off-fix", center);
        let clue = Clue::verified(CauseKind::WrongCenter, what, text!("doctor-sign-center-off-verify"), fix);
        let quotes = place.map(|place| quote(place.role.text(), &place.quote)).into_iter().collect();
        Some(Clue { quotes, ..clue })
    }

    /// The org of the consent and the host of the call are not of the same environment.
    pub(super) fn chosen_org(&self) -> Option<Clue> {
        let (chosen, line) = self.evidence.center.chosen.as_ref()?;
        let sandbox = *chosen != "www";
        let places = &self.told.places;
        let mut calls = places.iter().filter(|place| place.role == Role::Call);
        let call = calls.find(|place| place.environment == Some(!sandbox))?;
        let known = places.iter().any(|place| place.role == Role::ApiDomain && place.environment.is_some());
        if known || !self.is(&[Error::InvalidToken, Error::AuthenticationFailure]) {
            return None;
        }
        let kind = if sandbox { *chosen } else { "called" };
        let api = call.center.row().api?.value;
        let right = api.replacen("www", chosen, 1);
        let called = self.told.calls.iter().rev().map(|call| call.url.as_str());
        let url = called.chain([call.quote.as_str()]).find_map(|url| {
            let host = address::read(url).ok()?.host().to_owned();
            (host::known(&host)?.0 == call.center).then(|| url.replacen(&host, &right, 1))
        });
        let host = url.unwrap_or_else(|| format!("https://{right}"));
        let host = host.as_str();
        let fix = if !sandbox && self.evidence.center.sandbox_on {
            msg!("doctor-seen-sandbox-fix", host)
        } else if self.told.self_client_named {
            msg!("doctor-seen-environment-fix-self", host, kind)
        } else {
            msg!("doctor-clue-environment-fix", host, kind)
        };
        let what = msg!("doctor-clue-environment", kind);
        let clue = Clue::verified(CauseKind::WrongCenter, what, text!("doctor-seen-environment-verify"), fix);
        let quotes = vec![quote(text!("doctor-quote-said"), line), quote(Role::Call.text(), &call.quote)];
        Some(Clue { quotes, ..clue })
    }

    /// A sandbox that is called with a token of production, or the other way round.
    pub(super) fn environments(&self) -> Option<Clue> {
        let of = |role: Role| self.told.places.iter().filter(move |place| place.role == role);
        let domain = of(Role::ApiDomain).find(|place| place.environment.is_some())?;
        // A call that works shows nothing.
        let call = of(Role::Call).find(|place| {
            place.environment.is_some()
                && place.environment != domain.environment
                && place.center == domain.center
        })?;
        let kind = if call.environment == Some(true) { "called" } else { "production" };
        let explains = self.error.is_none() || self.is(&[Error::InvalidToken]);
        let host = domain.quote.trim_end_matches('/');
        let clue = Clue::of(
            CauseKind::WrongCenter,
            msg!("doctor-clue-environment", kind),
            msg!("doctor-clue-environment-fix", host, kind),
        );
        let verify = Some(text!("doctor-clue-environment-verify").into());
        Some(Clue { quotes: vec![quote_of(domain), quote_of(call)], explains, verify, ..clue })
    }

    /// A host that is misprinted, where one is meant.
    pub(super) fn misnamed_host(&self) -> Option<Clue> {
        let (wrong, center, right) = self.told.misnamed.first()?;
        let host = address::read(wrong).ok()?.host().to_owned();
        let explains = self.error.is_none()
            || self.is(&[
                Error::Html,
                Error::ApiHtml,
                Error::InvalidToken,
                Error::BrowserBlocked,
                Error::WrongUrl,
                Error::InvalidClient,
            ]);
        let what = msg!("doctor-clue-misnamed", center = center_words(*center), host = host.as_str());
        // Of a token request the parameters are its body.
        let query = if right.contains(AUTHORIZE_PATH) { &['#'][..] } else { &['?', '#'] };
        let url = right.split(query).next().unwrap_or_default();
        let named = self.told.places.iter().find(|place| place.role == Role::Response);
        let accounts = host.starts_with("accounts.");
        let api = center.row().api.filter(|_| accounts).map(|cell| cell.value);
        let fix = match (named, api) {
            // Zoho's own response names the server.
            (Some(place), _) if accounts => {
                msg!("doctor-clue-misnamed-fix-server", url = place.center.token_endpoint())
            }
            (None, Some(api)) => msg!("doctor-clue-misnamed-fix-both", api, url),
            _ => msg!("doctor-clue-misnamed-fix", url),
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
        let (server, center, made) = servers.find_map(|it| {
            let (center, role) = host::known(&it.shown)?;
            let of_mcp = role.is_mcp_server() || role == host::Role::App("mcp".to_owned());
            (of_mcp && center != home.center).then_some((it, center, role.is_mcp_server()))
        })?;
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
        let quotes = vec![quote_of(home), quote(text!("doctor-quote-url"), &server.shown)];
        Some(Clue {
            quotes,
            explains: self.error.is_none() || self.is(&[Error::McpRefused, Error::McpSignIn]),
            ..clue
        })
    }

    /// What stands in another data center than the account, in the order of the flow.
    pub(super) fn clashes(&self) -> Vec<Clue> {
        let places = &self.told.places;
        let of_call =
            self.is(&[Error::InvalidToken, Error::AuthenticationFailure, Error::WrongUrl, Error::ApiHtml]);
        let first = |role: Role| places.iter().find(|place| place.role == role);
        let alone =
            |one: &&Place| places.iter().all(|place| place.role != one.role || place.center == one.center);
        // A sign-in that Zoho accepted, and a token that it gave, are as good as an org.
        let sign_in = || first(Role::SignIn).filter(|place| place.center != DataCenter::Us);
        let token = || first(Role::Token).filter(|_| of_call);
        // And a client is where its console is.
        let of_client = self.is(&[Error::InvalidClient, Error::ClientPage]) || self.error.is_none();
        let open = of_client && self.evidence.center.off.is_empty();
        let console = || first(Role::Console).filter(|place| open && alone(place));
        let Some(home) = self.home().or_else(token).or_else(console).or_else(sign_in) else {
            return Vec::new();
        };
        let wrong = |role: Role| {
            let mut of_role = places.iter().filter(|place| place.role == role).peekable();
            let place = of_role.peek().copied()?;
            (role != home.role && of_role.all(|place| place.center != home.center)).then_some(place)
        };
        // A sign-in may begin in the United States and goes on where the account is; the client is known in both.
        let passed_on = matches!(home.role, Role::Response | Role::ApiDomain);
        let sign_in = wrong(Role::SignIn).filter(|_| !passed_on);
        // Of several requests the one that was refused counts, where another one had worked.
        let last = || {
            let asked = self.evidence.center.asked.filter(|asked| *asked != home.center && passed_on)?;
            places.iter().find(|place| place.role == Role::Token && place.center == asked)
        };
        let token = wrong(Role::Token).or_else(last);
        let both = sign_in.zip(token).filter(|(one, two)| one.center == two.center);
        let mut found = Vec::new();
        found.extend(wrong(Role::Setting).map(|place| self.clash("setting", place, home)));
        if let Some((sign_in, token)) = both {
            let mut clue = self.clash("both", sign_in, home);
            clue.quotes.push(quote_of(token));
            clue.explains |= self.clash("token", token, home).explains;
            found.push(clue);
        } else {
            found.extend(sign_in.map(|place| self.clash("sign-in", place, home)));
            found.extend(token.map(|place| self.clash("token", place, home)));
        }
        // The right owner comes with the right host.
        let mended = self.evidence.hints.iter().any(Hint::is_of_an_owner);
        // A call that worked is of somebody else.
        let worked = |place: &&Place| {
            let there = |url: &str| host::known(url).is_some_and(|(center, _)| center == place.center);
            let fine = |status: Option<u16>| status.is_some_and(|status| (200..300).contains(&status));
            self.told.calls.iter().any(|call| fine(call.status) && there(&call.url))
        };
        let call = wrong(Role::Call).filter(|place| !mended && !worked(place));
        found.extend(call.map(|place| self.clash("call", place, home)));
        let console = wrong(Role::Console).filter(|_| !passed_on);
        found.extend(console.map(|place| self.clash("console", place, home)));
        for (role, name) in [(Role::Registered, "registered"), (Role::Sent, "sent")] {
            // What differs is said of both.
            let compared = self.told.differing_uris().is_some();
            found.extend(wrong(role).filter(|_| !compared).map(|place| self.clash(name, place, home)));
        }
        found
    }

    pub(super) fn clash(&self, role: &str, wrong: &Place, home: &Place) -> Clue {
        let center = home.center;
        let (here, there) = (center_words(wrong.center), center_words(center));
        // What is only set was not called.
        let set = role == "call" && !self.told.is_called(wrong.center);
        let what = msg!(
            "doctor-clash",
            here = here.clone(),
            home_role = home.role.id(),
            role = if set { "base" } else { role },
            there = there.clone()
        );
        let token_url = center.token_endpoint();
        let url = match role {
            "both" | "sign-in" => self.sign_in_at(center, false),
            "token" => token_url.clone(),
            "call" => self.call_in(center, &wrong.quote),
            "console" => {
                center.row().console.map(|cell| format!("https://{}/", cell.value)).unwrap_or_default()
            }
            _ => center.first_callback().unwrap_or_default().to_owned(),
        };
        let explains = self.error.is_none_or(|error| explained(role, error));
        let china = center == DataCenter::Cn && matches!(role, "sign-in" | "both" | "console");
        let Center { multi_dc, customers, .. } = self.evidence.center;
        let enable = match role {
            "console" if multi_dc || customers => self.console_fix(wrong.center, center),
            // Who signs in there is somebody else's account.
            "sign-in" if home.role == Role::Console && customers => self.console_fix(center, wrong.center),
            // The client is in that data center only.
            "sign-in"
                if self.told.has(Role::Console, wrong.center) && !self.told.has(Role::Console, center) =>
            {
                self.console_fix(wrong.center, center)
            }
            _ => None,
        };
        let again = match self.known.refresh_sent {
            _ if role == "call" => "test",
            Some(true) => "refresh",
            _ => "connect",
        };
        let set = config::right_settings(&self.told.settings, role, center).join(", ");
        let fix = if let Some(name) = self.unread_setting(center).filter(|_| role == "token") {
            msg!("doctor-stated-unread-fix", accounts = center.row().accounts.value, name, url)
        } else if let Some(fix) = enable {
            fix
        } else if let Some(console) = center.row().console.filter(|_| china) {
            msg!("doctor-said-china-fix", console = console.value, token_url, url = consent_url(center))
        } else if self.is(&[Error::McpSignIn]) {
            msg!("doctor-said-mcp-fix", there)
        } else if home.role == Role::Response && role == "token" && self.evidence.center.others {
            msg!("doctor-clash-fix-each", there, url = token_url.clone())
        } else if !set.is_empty() {
            msg!("doctor-clash-fix-settings", again, list = set, there)
        } else if let Some(value) = library_like(&wrong.quote, center).filter(|_| role == "setting") {
            msg!("doctor-clash-fix-library", here, there, value)
        } else if role == "setting" && !wrong.quote.to_ascii_lowercase().contains("datacenter.") {
            let (name, value) = setting_like(&wrong.quote, center);
            msg!("doctor-clash-fix-setting", again, name, there, value)
        } else if url.is_empty() {
            msg!("doctor-clash-fix-unknown", there)
        } else if role == "token" && self.told.self_client_named && self.known.refresh_sent != Some(true) {
            msg!("doctor-seen-clash-fix-self", url)
        } else if role == "token" && self.known.refresh_sent == Some(true) {
            msg!("doctor-seen-clash-fix-refresh", there, url)
        } else {
            msg!("doctor-clash-fix", here, role, there, token_url, url)
        };
        Clue {
            quotes: vec![quote_of(home), quote_of(wrong)],
            action: Some(use_center(center)),
            explains,
            ..Clue::verified(
                CauseKind::WrongCenter,
                what,
                msg!("doctor-clash-verify", role = home.role.id()),
                fix,
            )
        }
    }

    /// The setting that has the right accounts server already, where the request went elsewhere.
    fn unread_setting(&self, center: DataCenter) -> Option<String> {
        self.evidence.center.settings.iter().find(|(_, set)| *set == center).map(|(name, _)| name.clone())
    }

    /// The address bar shows the accounts server of another data center than the org is in.
    pub(super) fn address_bar(&self) -> Option<Clue> {
        let (center, line) = self.evidence.center.address_bar.as_ref()?;
        let home = self.home().filter(|home| home.center != *center && home.role == Role::Org)?;
        let fits = self.error.is_none() || self.is(&[Error::ClientPage, Error::RedirectUriPage]);
        let wrong = Place { role: Role::SignIn, center: *center, environment: None, quote: line.clone() };
        fits.then(|| Clue { explains: true, ..self.clash("sign-in", &wrong, home) })
    }

    /// The call that went to another data center, as it is in this one.
    pub(super) fn call_in(&self, center: DataCenter, quoted: &str) -> String {
        let urls = self.told.calls.iter().rev().map(|call| call.url.as_str());
        // A base URL is no call.
        let base = quoted.starts_with("http").then_some(quoted);
        let call = urls.chain(base).find_map(|url| {
            let (here, _) = host::known(url)?;
            let host = address::read(url).ok()?.host().to_owned();
            (here != center).then_some((url, here, host))
        });
        let moved = call.and_then(|(url, here, host)| {
            let (from, to) = (here.row(), center.row());
            let cells = [(from.api, to.api), (from.app_domain, to.app_domain)];
            let right = cells.into_iter().find_map(|(from, to)| {
                let (from, to) = (from?.value, to?.value);
                let from = from.trim_start_matches("www.");
                let to = to.trim_start_matches("www.");
                let ending = |domain: &'static str| domain.trim_start_matches("zoho");
                let moved = host.strip_suffix(from).map(|label| format!("{label}{to}"));
                // ManageEngine has the endings of Zoho.
                moved.or_else(|| {
                    let label = host.strip_suffix(ending(from)).filter(|_| ending(from).starts_with('.'))?;
                    let moved = format!("{label}{}", ending(to));
                    (host::known(&moved)?.0 == center).then_some(moved)
                })
            })?;
            Some(url.replacen(&host, &right, 1).split('#').next().unwrap_or_default().to_owned())
        });
        moved.or_else(|| center.row().api.map(|cell| format!("https://{}", cell.value))).unwrap_or_default()
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
