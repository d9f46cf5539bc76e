//! What the program or the person did that brings the error about: it revoked its token, asked for too many codes, misspelt a
//! parameter, runs an SDK in another environment, or has each user authorize for themself.

use facts::error::{CauseKind, Error};
use facts::limit::{CODES_IN_WINDOW, THROTTLE_WINDOW_MS};
use facts::sign::{
    ASKS_TO_AUTHORIZE, AT_ONCE, ATTEMPTED, ATTEMPTS, IN_A_ROW, LEAVES, LOGIN_USER, MULTI_CENTER, NOT_ON,
    SIGN_INS, TICKED, TRIES, WANTS_SANDBOX,
};
use facts::{DataCenter, host};
use scan::text::{has, has_any, part, places, rest};
use words::{msg, text};

use super::{MOST, MOST_LINES};
use crate::case::Role;
use crate::clue::{self, Clue, Scene, quote};
use crate::config;
use crate::phrase::number_named;
use crate::sign_in::SignIn;
use crate::told::hosts;

/// How long a URL is at most that is given back.
const LONGEST: usize = 600;

/// What a text shows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Doings {
    /// The line in which the program revokes a token that it needs.
    revokes: Option<String>,
    /// How many codes came back before the sign-in was denied.
    codes: u64,
    /// How many sign-ins a test or a person made in a short time, by the numbers of the text.
    sign_ins: u64,
    /// The environment in which an SDK is initialized, as the text has it, and whether parentheses stand behind it.
    environment: Option<(String, bool)>,
    /// Somebody wants the sandbox, or may not use production.
    wants_sandbox: bool,
    /// Each user authorizes a connection for themself, and is asked to: the line that says so.
    login_user: Option<String>,
    /// The scopes of the text that are not among those ticked in a connection, and the connection.
    unticked: Option<(String, Option<String>)>,
    /// The client is known in its own data center only, and an accounts server of another one is in the text.
    one_center: Option<DataCenter>,
}

/// The data center of the accounts server to which somebody was passed on, where the client is said to be in one only.
fn one_center(text: &str, lower: &str, sign_ins: &[SignIn]) -> Option<DataCenter> {
    let says = |line: &str| {
        has_any(line, MULTI_CENTER)
            && has_any(
                line,
                " off|:off|=off|disabled|not enabled|unchecked|not active|inactive|deaktiviert| aus|désactiv|desactiv|desativ|disattiv|false| no",
            )
    };
    let began = sign_ins.iter().rev().find_map(|sign_in| sign_in.center)?;
    if !has_any(lower, MULTI_CENTER) {
        return None;
    }
    let mut others = hosts(text, lower)
        .filter_map(|(_, host)| host::known(host))
        .filter(|(center, role)| *role == host::Role::Accounts && *center != began)
        .map(|(center, _)| center);
    let first = others.next().filter(|_| lower.lines().take(MOST_LINES).any(says))?;
    others.all(|center| center == first).then_some(first)
}

/// Which scopes of a text a line of ticked ones lacks: they were added to the service, and not to the connection.
fn unticked(text: &str, lower: &str) -> Option<(String, Option<String>)> {
    if !has(lower, "scope") || !has_any(lower, TICKED) {
        return None;
    }
    let of_line = |(line, lower): &(&str, &str)| {
        has_any(lower, TICKED) && lower.contains("scope") && scopes_in(line).next().is_some()
    };
    let (line, _) = text.lines().zip(lower.lines()).take(MOST_LINES).filter(of_line).last()?;
    let ticked: Vec<&str> = scopes_in(line).collect();
    let mut missing: Vec<&str> = Vec::new();
    for scope in scopes_in(text).take(MOST) {
        // People leave out the product.
        let part = |ticked: &&str| ticked.strip_suffix(scope).is_some_and(|lead| lead.ends_with('.'));
        if !ticked.contains(&scope) && !ticked.iter().any(part) && !missing.contains(&scope) {
            missing.push(scope);
        }
    }
    let connection = line.split('>').rev().skip(1).map(str::trim).find(|name| {
        !name.is_empty() && !name.contains(' ') && !has_any(&name.to_ascii_lowercase(), "connections|scope")
    });
    (!missing.is_empty()).then(|| (missing.join(", "), connection.map(str::to_owned)))
}

/// What looks like a scope of Zoho's: three names with points between them.
fn scopes_in(text: &str) -> impl Iterator<Item = &str> {
    let ends = |ch: char| !(ch.is_ascii_alphanumeric() || matches!(ch, '.' | '_' | '-'));
    text.split(ends).map(|word| word.trim_matches(['.', '-'])).filter(|word| {
        let parts: Vec<&str> = word.split('.').collect();
        let verb = parts
            .last()
            .is_some_and(|verb| matches!(*verb, "READ" | "CREATE" | "UPDATE" | "DELETE" | "ALL" | "WRITE"));
        (2..=5).contains(&parts.len()) && verb && word.starts_with(|ch: char| ch.is_ascii_alphabetic())
    })
}

/// How many sign-ins the numbers of a text come to: what runs side by side, times the attempts of each, or what is counted in one.
fn sign_ins_said(lower: &str) -> u64 {
    // The number in front of a word, and of two with words between them the higher one.
    let before = |words: &str| -> Option<u64> {
        let found = words.split('|').flat_map(|word| places(lower, word).take(MOST));
        let of = |(at, _): (usize, &str)| {
            let lead = part(lower, 0, at).trim_end();
            let digits = lead.trim_end_matches(|ch: char| ch.is_ascii_digit()).len();
            rest(lead, digits).parse::<u64>().ok().filter(|number| (2..1_000).contains(number))
        };
        found.filter_map(of).max()
    };
    // `retries: 4` is five attempts.
    let retries = places(lower, "retries").take(MOST).find_map(|(at, name)| {
        let behind = rest(lower, at + name.len()).trim_start_matches(['"', '\'', ' ', ':', '=']);
        let end = behind.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(behind.len());
        part(behind, 0, end).parse::<u64>().ok().filter(|number| *number < 100).map(|number| number + 1)
    });
    let (beside, each) = (before(AT_ONCE), before(ATTEMPTS).max(retries));
    let short = || has_any(lower, IN_A_ROW);
    let counted = before(SIGN_INS).filter(|_| short()).unwrap_or_default();
    match (beside, each) {
        (Some(beside), Some(each)) => counted.max(beside * each),
        (None, Some(each)) if short() => counted.max(each),
        _ => counted,
    }
}

/// How often somebody is said to have begun a sign-in: "12 or 15 times", "3 browsers x 5 attempts".
fn tries(lower: &str) -> u64 {
    let number = |before: &str| -> Option<u64> {
        let before = before.trim_end_matches([' ', '-', '+', '~']);
        let lead = before.trim_end_matches(|ch: char| ch.is_ascii_digit());
        let digits = rest(before, lead.len());
        if digits.is_empty() {
            // "Une quinzaine de fois", "a dozen of times".
            let before =
                [" de", " of", " d"].iter().find_map(|word| before.strip_suffix(word)).unwrap_or(before);
            let word = before.rsplit(|ch: char| !ch.is_alphanumeric()).next()?;
            return number_named(word).map(u64::from).filter(|number| *number > CODES_IN_WINDOW.number);
        }
        digits.parse().ok().filter(|number| *number < 500)
    };
    let times = |sentence: &str| {
        let counted = TRIES.split('|').flat_map(|word| sentence.match_indices(word).take(MOST));
        let counted = counted.into_iter().filter_map(|(at, _)| number(part(sentence, 0, at)));
        // So many in each of so many.
        let each = ["x", "\u{d7}", "*"].into_iter().flat_map(|sign| sentence.match_indices(sign).take(MOST));
        let each = each.filter_map(|(at, sign)| {
            let before = part(sentence, 0, at).trim_end();
            let behind = rest(sentence, at + sign.len()).trim_start();
            let end = behind.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(behind.len());
            // "3 browsers x 5", or "3 x 5".
            let one = before.trim_end_matches(char::is_alphabetic);
            let one = number(before).or_else(|| number(one).filter(|_| one.ends_with(' ')))?;
            Some(one * part(behind, 0, end).parse::<u64>().ok().filter(|number| *number < 100)?)
        });
        counted.chain(each).max().unwrap_or_default()
    };
    if !has_any(lower, "access_denied") || !has_any(lower, ATTEMPTED) {
        return 0;
    }
    let sentences = super::said::sentences(lower).map(|(_, sentence)| sentence);
    sentences.filter(|sentence| has_any(sentence, ATTEMPTED)).map(times).max().unwrap_or_default()
}

impl Doings {
    pub(super) fn of(text: &str, lower: &str, sign_ins: &[SignIn]) -> Self {
        const REVOKES: &str = "token/revoke|revoke/token|revoketoken|revoke_token|.revoke(";
        // The first of these lines, if any can be one.
        let line = |may_be: bool, is: &dyn Fn(&str) -> bool| -> Option<String> {
            let mut lines = text.lines().zip(lower.lines()).take(if may_be { MOST_LINES } else { 0 });
            lines.find(|(_, lower)| is(lower)).map(|(line, _)| line.trim().to_owned())
        };
        let denied = if has(lower, "access_denied") { lower.rfind("access_denied") } else { None };
        let came = places(part(lower, 0, denied.unwrap_or_default()), "code=").take(MOST);
        let came = came.filter(|(at, _)| part(lower, 0, *at).ends_with(['?', '&']));
        let switch = |line: &str| {
            let on = has_any(line, " on|=on|:on|enabled|true|yes|ticked|checked|activ|aktiv|✓|✔|☑");
            has_any(line, LOGIN_USER) && on && !has_any(line, NOT_ON)
        };
        Self {
            revokes: line(has_any(lower, REVOKES) && has_any(lower, LEAVES), &|line| has_any(line, REVOKES)),
            codes: u64::try_from(came.count()).unwrap_or_default(),
            sign_ins: denied.map_or(0, |_| sign_ins_said(lower).max(tries(lower))),
            environment: config::libraries(text, lower).into_iter().next().map(|(_, set)| {
                let called = places(text, &set).any(|(at, set)| rest(text, at + set.len()).starts_with("()"));
                (set, called)
            }),
            wants_sandbox: has_any(lower, WANTS_SANDBOX),
            login_user: line(has_any(lower, LOGIN_USER) && has_any(lower, ASKS_TO_AUTHORIZE), &switch),
            unticked: unticked(text, lower),
            one_center: one_center(text, lower, sign_ins),
        }
    }
}

impl Scene<'_> {
    /// The program revokes the refresh token that another part of it still needs.
    pub(super) fn revokes_itself(&self) -> Option<Clue> {
        let line = self.evidence.doings.revokes.as_deref()?;
        let fits = self.is(&[Error::InvalidRefreshToken, Error::InvalidCode])
            && self.known.refresh_sent != Some(false);
        fits.then(|| {
            let url = self.consent_or_none();
            let clue = Clue::verified(
                CauseKind::RefreshTokenDead,
                text!("doctor-done-revokes"),
                text!("doctor-done-revokes-verify"),
                msg!("doctor-done-revokes-fix", url),
            );
            Clue { quotes: vec![quote(text!("doctor-quote-said"), line)], ..clue }
        })
    }

    /// As many codes as a client gets came back before the sign-in was denied.
    pub(super) fn many_codes(&self) -> Option<Clue> {
        let codes = self.evidence.doings.codes;
        let (most, (minutes, _)) = (CODES_IN_WINDOW.number, THROTTLE_WINDOW_MS.minutes());
        let sign_ins = self.evidence.doings.sign_ins;
        (self.is(&[Error::AccessDenied]) && codes.max(sign_ins) >= most).then(|| {
            let counted = codes >= most;
            let what = if counted {
                msg!("doctor-done-codes", codes, minutes, most)
            } else {
                msg!("doctor-done-sign-ins", minutes, most, number = sign_ins)
            };
            let clue = Clue::verified(
                CauseKind::TooMany,
                what,
                msg!("doctor-done-codes-verify", minutes),
                msg!("doctor-done-codes-fix", minutes),
            );
            Clue { sure: counted, ..clue }
        })
    }

    /// Whether somebody is said to have begun more sign-ins than a client gets codes for.
    pub(super) fn many_attempts(&self) -> bool {
        self.evidence.doings.sign_ins > CODES_IN_WINDOW.number
    }

    /// A parameter of the sign-in is misspelt, so Zoho does not read it.
    pub(super) fn misspelt_parameter(&self) -> Option<Clue> {
        let sign_ins = || self.told.sign_ins.iter().rev();
        let (sign_in, (found, right)) =
            sign_ins().find_map(|sign_in| Some((sign_in, sign_in.misspelt()?)))?;
        let found = found.as_str();
        let center = sign_ins().find_map(|sign_in| sign_in.center)?;
        let fits = match right {
            "access_type" | "prompt" => {
                self.error.is_none() || self.is(&[Error::NoRefreshToken, Error::InvalidToken])
            }
            "client_id" => self.is(&[Error::ClientPage]),
            "redirect_uri" => self.is(&[Error::RedirectUriPage]),
            "scope" => self.is(&[Error::ScopePage]),
            "response_type" => self.is(&[Error::ResponseTypePage, Error::ServerErrorPage]),
            _ => false,
        };
        let offline = matches!(right, "access_type" | "prompt");
        // The sign-in as it is, but for this name.
        let query = format!("&{}", sign_in.query).replace(&format!("&{found}="), &format!("&{right}="));
        let short = query.len() < LONGEST && !sign_in.elided;
        let query = if short { query.replacen('&', "?", 1) } else { String::new() };
        let url = format!("{}{query}", center.authorize_endpoint());
        let kind = if offline { CauseKind::NotOffline } else { CauseKind::WrongRequest };
        fits.then(|| {
            let (what, verify) =
                (msg!("doctor-done-misspelt", found, right), text!("doctor-done-misspelt-verify"));
            Clue::verified(kind, what, verify, msg!("doctor-done-misspelt-fix", right, url))
        })
    }

    /// An SDK calls a sandbox with a token of production, or the other way round.
    pub(super) fn environment_of_library(&self) -> Option<Clue> {
        let (set, called) = self.evidence.doings.environment.as_ref()?;
        let environment = set.rsplit(['.', ':', '>', '-']).next()?;
        let of_sandbox = !environment.eq_ignore_ascii_case("production");
        let fits = self.is(&[Error::InvalidToken, Error::OrgMismatch]);
        // Where the token was accepted, or is from.
        let shown = self.told.places.iter().find(|place| {
            matches!(place.role, Role::ApiDomain | Role::Call)
                && host::known(&place.quote).is_some()
                && place.environment == Some(!of_sandbox)
        })?;
        fits.then(|| {
            let right = if of_sandbox { "PRODUCTION" } else { "SANDBOX" };
            // As the language writes it.
            let end = if *called { "()" } else { "" };
            let right = format!("{}{right}{end}", part(set, 0, set.len() - environment.len()));
            let kind = if of_sandbox { "called" } else { "sandbox" };
            let own = if self.told.self_client_named { "yes" } else { "no" };
            let fix = if of_sandbox && self.evidence.doings.wants_sandbox {
                msg!("doctor-done-environment-fix-sandbox", name = format!("{set}{end}"), own)
            } else {
                msg!("doctor-done-environment-fix", kind, own, right)
            };
            let clue = Clue::verified(
                CauseKind::WrongCenter,
                msg!("doctor-done-environment", kind, name = set.as_str()),
                text!("doctor-clue-environment-verify"),
                fix,
            );
            let quotes = vec![quote(Role::Setting.text(), set), quote(shown.role.text(), &shown.quote)];
            Clue { quotes, ..clue }
        })
    }

    /// A connection that each user authorizes for themself asks a user to.
    pub(super) fn login_user(&self) -> Option<Clue> {
        let line = self.evidence.doings.login_user.as_deref()?;
        let fits = self.error.is_none() || self.is(&[Error::UnauthenticatedConnection]);
        fits.then(|| {
            let verify = text!("errors-unauthenticated-connection-private-check");
            let fix = text!("doctor-done-login-user-fix");
            let clue = Clue::verified(CauseKind::Private, text!("doctor-done-login-user"), verify, fix);
            Clue { quotes: vec![quote(text!("doctor-quote-said"), line)], ..clue }
        })
    }

    /// The data center to which the person was passed on does not know the client.
    pub(super) fn one_center(&self) -> Option<Clue> {
        let center = clue::center_words(self.evidence.doings.one_center?);
        self.is(&[Error::ClientPage, Error::InvalidClient]).then(|| {
            let what = msg!("doctor-sign-center-off", center = center.clone());
            let verify = text!("doctor-sign-center-off-verify");
            Clue::verified(CauseKind::WrongCenter, what, verify, msg!("doctor-sign-center-off-fix", center))
        })
    }

    /// A scope was added to the service, and is not ticked in the connection.
    pub(super) fn unticked_scope(&self) -> Option<Clue> {
        let (scopes, connection) = self.evidence.doings.unticked.as_ref()?;
        self.is(&[Error::ScopeMismatch]).then(|| {
            let name = connection.as_deref().or(self.told.connection.as_deref()).unwrap_or("none");
            let what = msg!("doctor-done-unticked", scopes = scopes.as_str());
            let fix = msg!("doctor-done-unticked-fix", name, scopes = scopes.as_str());
            Clue::verified(CauseKind::ScopeMissing, what, text!("doctor-done-unticked-verify"), fix)
        })
    }
}
