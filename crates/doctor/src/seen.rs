//! What single lines of a text show: a header with another name, the org that somebody selected, parameters that stand twice,
//! whose secret it is. Each decides a cause that the error alone leaves open.

use facts::data_center::{AUTHORIZE_PATH, TOKEN_PATH};
use facts::error::{CauseKind, Error};
use facts::sign::{CHOSEN, NEGATED};
use facts::{DataCenter, address, host};
use scan::text::{has_any, head, line_at, part, rest};
use words::{msg, text};

use crate::case::Role;
use crate::clue::{Clue, Scene, center_words, consent_url, quote};
use crate::sign_in::{self, SignIn};
use crate::told::{self, Told};

/// How often a word is looked at; a log repeats itself.
const MOST: usize = 50;
const MOST_LINES: usize = 2_000;

/// Words that are taken for `Zoho-oauthtoken`.
const PREFIXES: [&str; 7] = [
    "zoho-authtoken",
    "zoho-oauth-token",
    "zoho_oauthtoken",
    "zohooauthtoken",
    "zoho-oauth2token",
    "zoho-oauthtokens",
    "zoho-token",
];
/// Names that are taken for `Authorization`.
const HEADERS: [&str; 6] =
    ["authentication", "authorisation", "auth", "authorize", "autorization", "authorization-token"];

/// What the lines of a text show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is seen by itself")]
pub(crate) struct Seen {
    /// What stands in the place of `Zoho-oauthtoken`.
    prefix: Option<String>,
    /// What the header is called in place of `Authorization`.
    header: Option<String>,
    /// Whether a sandbox was selected on the consent page, and the line that says so.
    chosen: Option<(bool, String)>,
    /// The program has a switch for the sandbox, which is on.
    sandbox_on: bool,
    /// The setting for refreshing that has the authorization endpoint, and where.
    refresh_at_sign_in: Option<(String, DataCenter)>,
    /// A refresh token is sent with the grant type of a code.
    refresh_with_code: bool,
    /// Parameters that a sign-in has twice, and the callback of Zoho's among them.
    twice: Option<(String, Option<String>)>,
    /// A password was reset.
    new_password: bool,
    /// A token request has no redirect URI; the one of the sign-in, or nothing where the text does not have it.
    no_uri: Option<String>,
    /// Whose secret is sent, by the line that says so.
    secret_of: Option<(DataCenter, String)>,
    /// Where the request went that was refused, after another had worked.
    pub(crate) asked: Option<DataCenter>,
    /// Scopes that a comma makes one, for a provider that wants spaces.
    delimiter: bool,
    /// The organization in the header, the one that was selected, and what it is called.
    portals: Option<(String, String, String)>,
    /// The data center of the text that is turned off in a list of ticks.
    off: Option<DataCenter>,
}

impl Seen {
    pub(crate) fn of(text: &str, lower: &str, told: &Told, sign_ins: &[SignIn]) -> Self {
        let outside = sign_in::outside(text, sign_ins).to_ascii_lowercase();
        let lines = || text.lines().zip(lower.lines()).take(MOST_LINES);
        let twice = sign_ins.iter().find_map(SignIn::twice);
        let reset = |line: &str| {
            has_any(line, "password|passwort|kennwort|mot de passe|contraseña|senha")
                && has_any(line, "reset|changed|zurückgesetzt|geändert|réinitialis|restablec|redefini")
                && !has_any(line, "app password|application-specific|smtp|imap")
        };
        Self {
            prefix: PREFIXES
                .iter()
                .find(|prefix| {
                    !lower.contains("zoho-oauthtoken")
                        && lower.lines().any(|line| line.contains(*prefix) && line.contains("authorization"))
                })
                .map(|prefix| as_written(text, lower, prefix)),
            header: header(text, lower),
            chosen: lines().find_map(|(line, lower)| {
                let (sandbox, production) = (lower.contains("sandbox"), lower.contains("production"));
                let says = has_any(lower, CHOSEN) && !has_any(lower, NEGATED) && !lower.contains("zohoapis");
                (says && sandbox != production).then(|| (sandbox, line.trim().to_owned()))
            }),
            sandbox_on: has_any(
                lower,
                "sandbox' => true|sandbox: true|sandbox=true|\"sandbox\": true|sandbox = true",
            ),
            refresh_at_sign_in: lines().find_map(|(line, lower)| {
                let (label, url) = lower.split_once("https://")?;
                let path = url.split(['?', ' ', '"', '\'', ',']).next()?;
                let label = part(line, 0, label.len()).trim_matches(|ch: char| !ch.is_alphanumeric());
                let is = label.to_ascii_lowercase().contains("refresh")
                    && label.len() < 40
                    && path.ends_with(AUTHORIZE_PATH);
                let (center, role) = host::known(path)?;
                (is && role == host::Role::Accounts).then(|| (label.to_owned(), center))
            }),
            refresh_with_code: refresh_with_code(&outside),
            twice,
            new_password: lower.lines().take(MOST_LINES).any(reset),
            no_uri: no_uri(text, lower),
            secret_of: lines()
                .find_map(|(line, lower)| Some((secret_of(line, lower)?, line.trim().to_owned()))),
            asked: asked(text, lower),
            delimiter: has_any(lower, "scope delimiter|scope-delimiter")
                && lower.lines().any(|line| line.contains("delimiter") && line.contains("comma"))
                && has_any(lower, "aadsts70011|invalid_scope"),
            portals: portals(lower),
            off: off(lower, told),
        }
    }
}

/// Words as the text has them.
fn as_written(text: &str, lower: &str, words: &str) -> String {
    let at = lower.find(words).unwrap_or_default();
    part(text, at, at + words.len()).to_owned()
}

/// The name of the header that has the token, where it is almost `Authorization`.
fn header(text: &str, lower: &str) -> Option<String> {
    if lower.contains("authorization:")
        || lower.contains("authorization\"")
        || lower.contains("authorization'")
    {
        return None;
    }
    lower.match_indices("zoho-oauthtoken").take(MOST).find_map(|(at, _)| {
        let before = part(lower, 0, at).trim_end_matches(['"', '\'', '`', ' ', ':', '=', '>', ',']);
        let name = before.trim_end_matches(|ch: char| ch.is_ascii_alphabetic() || ch == '-').len();
        let signed = before.len() < at;
        let found = rest(before, name);
        (signed && HEADERS.contains(&found)).then(|| part(text, name, before.len()).to_owned())
    })
}

/// Whether a token request has a refresh token, no code, and the grant type of a code.
fn refresh_with_code(outside: &str) -> bool {
    outside.match_indices("grant_type=authorization_code").take(MOST).any(|(at, _)| {
        let ends = [' ', '\n', '"', '\''];
        let start = part(outside, 0, at).rfind(ends).map_or(0, |at| at + 1);
        let request = rest(outside, start).split(ends).next().unwrap_or_default();
        let has = |name: &str| request.split(['&', '?']).any(|pair| pair.starts_with(name));
        has("refresh_token=") && !has("code=")
    })
}

/// A token request that a program builds without a redirect URI: the one that the text has elsewhere, or nothing.
fn no_uri(text: &str, lower: &str) -> Option<String> {
    lower.match_indices(TOKEN_PATH).take(MOST).find_map(|(at, _)| {
        let behind = head(rest(lower, at), 900);
        let end = ["])", "})", "\n)"].iter().filter_map(|end| behind.find(end)).min()?;
        let request = part(behind, 0, end);
        let is = has_any(request, "grant_type|granttype")
            && request.contains("authorization_code")
            && has_any(request, "client_id|clientid")
            && !has_any(request, "redirect|...|\u{2026}");
        is.then(|| {
            let Some(at) = lower.find("redirect_uri=http") else { return String::new() };
            let value = rest(text, at + "redirect_uri=".len());
            let end = value.find(|ch: char| ch.is_whitespace() || "&\"'`<>|,;)".contains(ch));
            let value = part(value, 0, end.unwrap_or(value.len()));
            percent_encoding::percent_decode_str(value).decode_utf8_lossy().into_owned()
        })
    })
}

/// The data center whose secret a line says that it is.
fn secret_of(line: &str, lower: &str) -> Option<DataCenter> {
    let at = lower.find("secret")?;
    if has_any(lower, "secrets|wrong|should|not ")
        && !has_any(lower, "we use|i use|we send|i send|i took|we took")
    {
        return None;
    }
    let lead = lower.rfind("secret shown").unwrap_or(at);
    let behind = head(rest(lower, lead), 50);
    [" under ", " of ", " for ", " from "].iter().find_map(|sign| {
        let from = lead + behind.find(sign)? + sign.len();
        let name = rest(lower, from).trim_start_matches("the ");
        let from = lower.len() - name.len();
        // Words of two letters are words of a language, unless in capitals.
        let word = name.split(|ch: char| !ch.is_alphanumeric()).next()?;
        let written = part(line, from, from + word.len());
        let plain = word.len() == 2 && written.chars().any(char::is_lowercase);
        told::center_at(name).filter(|_| !plain && lower.len() == line.len())
    })
}

/// Where the request went that was refused, behind a response with tokens.
fn asked(text: &str, lower: &str) -> Option<DataCenter> {
    let refused = ["invalid_code", "invalid_client"].iter().filter_map(|name| lower.rfind(name)).max()?;
    let at = part(lower, 0, refused).rfind(TOKEN_PATH)?;
    let given = part(lower, 0, at).contains("\"access_token\"");
    let start = line_at(text, at).start;
    let url = part(text, start, at);
    let url = rest(url, url.rfind("https://")?);
    given.then(|| host::known(url).map(|(center, _)| center)).flatten()
}

/// The organization in a header, and another one that was selected on the consent page, by what both are called.
fn portals(lower: &str) -> Option<(String, String, String)> {
    let number = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let at = lower.find("orgid:").or_else(|| lower.find("orgid\":"))?;
    let value = rest(lower, at + "orgid".len()).trim_start_matches(['"', ':', ' ', '\'']);
    let sent = part(value, 0, number(value)).to_owned();
    let line = lower
        .lines()
        .flat_map(|line| line.split(". "))
        .find(|line| has_any(line, CHOSEN) && has_any(line, "portal|org") && !has_any(line, NEGATED))?;
    // What stands in front of a number of the same length is its name.
    let mut named: Vec<(String, String)> = Vec::new();
    for (at, _) in lower.match_indices(' ').take(MOST_LINES) {
        let behind = rest(lower, at + 1);
        let length = number(behind);
        let word = part(lower, 0, at);
        let word = rest(word, word.trim_end_matches(char::is_alphanumeric).len());
        if length == sent.len() && length >= 3 && word.len() >= 3 {
            named.push((word.to_owned(), part(behind, 0, length).to_owned()));
        }
    }
    let of_line = |word: &String| line.split(|ch: char| !ch.is_alphanumeric()).any(|other| other == word);
    let mut right = named.iter().filter(|(word, _)| of_line(word));
    let (name, id) = right.next()?;
    (right.all(|(_, other)| other == id) && *id != sent && named.iter().any(|(_, id)| *id == sent))
        .then(|| (sent.clone(), id.clone(), name.clone()))
}

/// The data center that a text is about, which has no tick in a list of data centers.
fn off(lower: &str, told: &Told) -> Option<DataCenter> {
    let off: Vec<DataCenter> = lower
        .match_indices("[ ]")
        .take(MOST)
        .filter_map(|(at, mark)| told::center_at(rest(lower, at + mark.len()).trim_start()))
        .collect();
    if off.is_empty() || !lower.contains("[x]") {
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

impl Scene<'_> {
    /// What single lines of the text come to.
    pub(crate) fn seen(&self) -> Vec<Clue> {
        let all = [
            self.misspelt_header(),
            self.chosen_org(),
            self.refresh_at_sign_in(),
            self.refresh_with_code(),
            self.twice(),
            self.no_uri(),
            self.secret_of_named_center(),
            self.delimiter(),
            self.portal(),
            self.not_ticked(),
            self.new_password(),
        ];
        all.into_iter().flatten().collect()
    }

    fn misspelt_header(&self) -> Option<Clue> {
        let seen_in = &self.told.seen;
        let fits = self.error.is_none() || self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        let verify = text!("doctor-seen-header-verify");
        let what = match (&seen_in.header, &seen_in.prefix) {
            (Some(name), _) => msg!("doctor-seen-header", name = name.as_str()),
            (None, Some(found)) => msg!("doctor-seen-prefix", found = found.as_str()),
            _ => return None,
        };
        fits.then(|| Clue::verified(CauseKind::HeaderWrong, what, verify, text!("doctor-seen-header-fix")))
    }

    /// The org of the consent and the host of the call are not of the same environment.
    fn chosen_org(&self) -> Option<Clue> {
        let (sandbox, line) = self.told.seen.chosen.as_ref()?;
        let places = &self.told.places;
        let mut calls = places.iter().filter(|place| place.role == Role::Call);
        let call = calls.find(|place| place.environment == Some(!*sandbox))?;
        let known = places.iter().any(|place| place.role == Role::ApiDomain && place.environment.is_some());
        if known || !self.is(&[Error::InvalidToken, Error::AuthenticationFailure]) {
            return None;
        }
        let kind = if *sandbox { "production" } else { "sandbox" };
        let api = call.center.row().api?.value;
        let right = if *sandbox { api.replacen("www.", "sandbox.", 1) } else { api.to_owned() };
        let called = self.told.calls.iter().rev().map(|call| call.url.as_str());
        let url = called.chain([call.quote.as_str()]).find_map(|url| {
            let host = address::read(url).ok()?.host().to_owned();
            (host::known(&host)?.0 == call.center).then(|| url.replacen(&host, &right, 1))
        });
        let host = url.unwrap_or_else(|| format!("https://{right}"));
        let host = host.as_str();
        let fix = if !*sandbox && self.told.seen.sandbox_on {
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

    fn refresh_at_sign_in(&self) -> Option<Clue> {
        let (name, center) = self.told.seen.refresh_at_sign_in.as_ref()?;
        let fits = self.error.is_none()
            || self.is(&[
                Error::NoRefreshToken,
                Error::UnauthenticatedConnection,
                Error::InvalidToken,
                Error::AuthenticationFailure,
                Error::BadTokenRequest,
                Error::Html,
            ]);
        fits.then(|| {
            let what = msg!("doctor-seen-refresh-url", name = name.as_str());
            let fix =
                msg!("doctor-seen-refresh-url-fix", name = name.as_str(), url = center.token_endpoint());
            Clue::verified(CauseKind::WrongRequest, what, text!("doctor-seen-refresh-url-verify"), fix)
        })
    }

    fn refresh_with_code(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidCode, Error::InvalidRefreshToken]);
        (fits && self.told.seen.refresh_with_code).then(|| {
            let (what, fix) =
                (text!("doctor-seen-refresh-with-code"), text!("doctor-seen-refresh-with-code-fix"));
            Clue::verified(CauseKind::WrongRequest, what, text!("doctor-clue-grant-type-verify"), fix)
        })
    }

    /// The sign-in has parameters twice: those of the settings, and those that are added.
    fn twice(&self) -> Option<Clue> {
        let (names, callback) = self.told.seen.twice.as_ref()?;
        let fits = self.error.is_none_or(|error| {
            matches!(
                error,
                Error::NoRefreshToken
                    | Error::RedirectUriPage
                    | Error::ClientPage
                    | Error::ScopePage
                    | Error::ResponseTypePage
                    | Error::ServerErrorPage
                    | Error::UnauthenticatedConnection
            )
        });
        let place = self.told.places.iter().find(|place| place.role == Role::SignIn).filter(|_| fits)?;
        let url = consent_url(place.center);
        let callback = callback.as_deref().unwrap_or("none");
        let what = msg!("doctor-seen-twice", names = names.as_str());
        let fix = msg!("doctor-seen-twice-fix", callback, names = names.as_str(), url);
        Some(Clue::verified(CauseKind::WrongRequest, what, text!("doctor-seen-twice-verify"), fix))
    }

    fn no_uri(&self) -> Option<Clue> {
        let uri = self.told.seen.no_uri.as_ref().filter(|_| self.is(&[Error::InvalidRedirectUri]))?;
        if self.told.self_client_named {
            return None;
        }
        let fix = if uri.is_empty() {
            text!("doctor-sign-no-uri-fix").into()
        } else {
            msg!("doctor-sign-no-uri-fix-value", uri = uri.as_str())
        };
        let (what, verify) = (text!("doctor-sign-no-uri"), text!("doctor-sign-no-uri-verify"));
        Some(Clue::verified(CauseKind::RedirectDiffers, what, verify, fix))
    }

    /// The secret is said to be that of another data center than the one that is asked.
    fn secret_of_named_center(&self) -> Option<Clue> {
        let (center, line) = self.told.seen.secret_of.as_ref()?;
        let token = self.told.places.iter().find(|place| place.role == Role::Token)?;
        let fits = self.is(&[Error::InvalidClient, Error::InvalidClientSecret]);
        (fits && token.center != *center).then(|| {
            let (here, there) = (center_words(*center), center_words(token.center));
            let what = msg!("doctor-seen-secret", here, there = there.clone());
            let fix = msg!("doctor-seen-secret-fix", there);
            let verify = text!("doctor-seen-secret-verify");
            let clue = Clue::verified(CauseKind::SecretOfAnotherCenter, what, verify, fix);
            Clue { quotes: vec![quote(text!("doctor-quote-said"), line)], ..clue }
        })
    }

    fn delimiter(&self) -> Option<Clue> {
        let fits = self.is(&[Error::OtherProvider, Error::ScopePage]) && self.told.seen.delimiter;
        (fits && !self.told.has_accounts()).then(|| {
            let (what, fix) = (text!("doctor-seen-delimiter"), text!("doctor-seen-delimiter-fix"));
            Clue::verified(CauseKind::ScopeWrong, what, text!("doctor-seen-delimiter-verify"), fix)
        })
    }

    fn portal(&self) -> Option<Clue> {
        let (sent, right, name) =
            self.told.seen.portals.as_ref().filter(|_| self.is(&[Error::OrgMismatch]))?;
        let what =
            msg!("doctor-seen-portal", name = name.as_str(), right = right.as_str(), sent = sent.as_str());
        let fix = msg!("doctor-said-org-fix", name = "orgId", right = right.as_str(), sent = sent.as_str());
        Some(Clue::verified(CauseKind::OtherOrg, what, text!("doctor-seen-portal-verify"), fix))
    }

    fn not_ticked(&self) -> Option<Clue> {
        let fits = self.is(&[Error::ClientPage, Error::InvalidClient]);
        let center = center_words(self.told.seen.off.filter(|_| fits)?);
        let what = msg!("doctor-sign-center-off", center = center.clone());
        let fix = msg!("doctor-sign-center-off-fix", center);
        Some(Clue::verified(CauseKind::WrongCenter, what, text!("doctor-sign-center-off-verify"), fix))
    }

    /// A refresh token that is refused after a password was reset.
    fn new_password(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidRefreshToken])
            || self.is(&[Error::InvalidCode]) && self.known.refresh_sent == Some(true);
        (fits && self.told.seen.new_password).then(|| {
            let url = self.center_for_tokens().map_or("none".to_owned(), consent_url);
            let fix = msg!("doctor-seen-password-fix", url);
            let (what, verify) = (text!("doctor-seen-password"), text!("doctor-seen-password-verify"));
            Clue::verified(CauseKind::RefreshTokenDead, what, verify, fix).unsure()
        })
    }
}
