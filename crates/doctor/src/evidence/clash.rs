//! What stands in another data center than the account: which part it is, and what it should be.

use facts::data_center::{CALLBACK_PATH, REVOKE_PATH};
use facts::error::{CauseKind, Error};
use facts::statement::DOMAIN;
use facts::{Confidence, DataCenter, address, host};
use scan::text::{has_any, rest, tail};
use words::{Message, msg};

use super::Hint;
use super::center::Center;
use crate::case::{Place, Role};
use crate::clue::{Clue, Scene, center_words, consent_url, quote_of, use_center};
use crate::sign_in::SignIn;
use crate::{Kind, config};

/// The name of a setting and its value for this data center, written as the one that it has; `endings`: as the endings of
/// domains, where it may be either.
fn setting_like(quoted: &str, center: DataCenter, endings: bool) -> (String, String) {
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
        .or_else(|| {
            // A file or a program may stand in front of the name.
            let (before, value) = quoted.rsplit_once(sign).filter(|(_, value)| !value.starts_with('/'))?;
            Some((before.rsplit(sign).next().unwrap_or(before), value))
        })
        .or_else(|| quoted.split_once(sign))
        .or_else(|| quoted.split_once("  "))
        .unwrap_or((quoted, ""));
    let trim = |text: &str| text.trim_matches(|ch: char| !(ch.is_alphanumeric() || ch == '.')).to_owned();
    let (name, value) = (trim(name), trim(value));
    // What a prompt asks to do.
    let asked = ["select a ", "select the ", "select ", "choose a ", "choose the ", "choose "];
    let at = asked.iter().find(|words| name.to_ascii_lowercase().starts_with(**words));
    let name = rest(&name, at.map_or(0, |words| words.len())).to_owned();
    let endings = endings || has_any(&name.to_ascii_lowercase(), DOMAIN);
    let row = center.row();
    let ending = row.app_domain.map_or(row.location, |cell| cell.value);
    let ending = ending.trim_start_matches("zohocloud.").trim_start_matches("zoho.");
    let lower = value.to_ascii_lowercase();
    let right = if value.starts_with('.') {
        format!(".{ending}")
    } else if lower.starts_with("zoho.") {
        row.app_domain.map_or_else(|| center.name().to_owned(), |cell| cell.value.to_owned())
    } else if lower == "com"
        || lower.contains('.')
        || endings && value.len() <= 3
        || lower.bytes().all(|byte| byte.is_ascii_digit())
    {
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
    /// How a client of another data center gets to work in this one.
    pub(super) fn console_fix(&self, registered: DataCenter, home: DataCenter) -> Option<Message> {
        let fits = self.is(&[Error::ClientPage, Error::InvalidClient]);
        let console = registered.row().console.filter(|_| fits && home != DataCenter::Cn)?;
        let there = center_words(home);
        Some(msg!("doctor-said-enable-fix", console = console.value, there, url = home.token_endpoint()))
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
            // What was refused comes first; a sign-in in the United States goes on where the account is.
            let of_token = self.main.kind == Kind::TokenError;
            let passes = token.is_some() && of_token && sign_in.is_some_and(|it| it.center == DataCenter::Us);
            found.extend(token.filter(|_| passes).map(|place| self.clash("token", place, home)));
            found.extend(sign_in.map(|place| self.clash("sign-in", place, home)));
            found.extend(token.filter(|_| !passes).map(|place| self.clash("token", place, home)));
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
            "both" | "sign-in" => {
                // What asks for a refresh token stays, and a connection needs it.
                let asks = |sign_in: &SignIn| sign_in.value("access_type") == Some("offline");
                let of_form = |uri: &String| uri.contains(CALLBACK_PATH);
                let offline = self.told.sign_ins.iter().any(asks) && self.told.sent.iter().any(of_form);
                if offline { consent_url(center) } else { self.sign_in_at(center, false) }
            }
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
        let refreshes = self.refreshes();
        let again = match refreshes {
            _ if role == "call" => "test",
            true => "refresh",
            false => "connect",
        };
        // Nothing of the old data center is valid in the new one.
        let moved = self.evidence.center.moved && role != "call" && refreshes;
        let set =
            config::right_settings(&self.told.settings, if moved { "both" } else { role }, center).join(", ");
        let console = center.row().console.filter(|_| moved);
        let fix = if let Some(name) = self.unread_setting(center).filter(|_| role == "token") {
            msg!("doctor-stated-unread-fix", accounts = center.row().accounts.value, name, url)
        } else if let Some(console) = console {
            let list = if set.is_empty() { "none".to_owned() } else { set };
            let url = consent_url(center);
            msg!("doctor-clash-fix-moved", console = console.value, list, there, url)
        } else if let Some(fix) = enable {
            fix
        } else if let Some(console) = center.row().console.filter(|_| china) {
            msg!("doctor-said-china-fix", console = console.value, token_url, url = consent_url(center))
        } else if self.is(&[Error::McpSignIn]) {
            msg!("doctor-said-mcp-fix", there)
        } else if home.role == Role::Response && role == "token" && (self.evidence.center.others || customers)
        {
            msg!("doctor-clash-fix-each", there, url = token_url.clone())
        } else if self.told.custom_service && matches!(role, "both" | "sign-in" | "token") {
            let callback = center.row().callbacks.first();
            msg!(
                "doctor-clash-fix-form",
                callback = callback.map_or("none", |cell| cell.value),
                confidence = callback.map_or(Confidence::Inferred, |cell| cell.confidence).label(),
                console = center.row().console.map_or("none", |cell| cell.value),
                revoke = format!("{}{REVOKE_PATH}", center.accounts_origin()),
                there,
                token_url,
                url = consent_url(center)
            )
        } else if !set.is_empty() {
            msg!("doctor-clash-fix-settings", again, list = set, there)
        } else if let Some(value) = library_like(&wrong.quote, center).filter(|_| role == "setting") {
            msg!("doctor-clash-fix-library", here, there, value)
        } else if role == "setting" && !wrong.quote.to_ascii_lowercase().contains("datacenter.") {
            let (name, value) = setting_like(&wrong.quote, center, self.evidence.center.endings);
            msg!("doctor-clash-fix-setting", again, name, there, value)
        } else if url.is_empty() {
            msg!("doctor-clash-fix-unknown", there)
        } else if role == "token" && self.told.self_client_named && !refreshes {
            msg!("doctor-seen-clash-fix-self", url)
        } else if role == "token" && refreshes {
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
