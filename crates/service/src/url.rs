//! One judge of URLs: what is wrong with one, against what is expected of it. The fields of the forms and the popup ask it.

use std::collections::BTreeSet;

use ::url::{Url, form_urlencoded};

use facts::DataCenter;
use facts::address::{self, Address, Flaw, Unreadable};
use facts::data_center::{AUTHORIZE_PATH, CALLBACK_PATH, REVOKE_PATH, TOKEN_PATH};
use facts::host::{self, Lookalike, Role, Verdict};
use oauth::authorize::Name;
use scan::finding::Severity;
use scan::invisible;
use scan::text::first_difference;
use words::{Message, Text, msg, text};

use crate::Field;
use crate::draft::authorize_url_of;
use crate::lint::{excerpt, hidden};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Endpoint {
    Authorize,
    AccessToken,
    RefreshToken,
    Revoke,
}

impl Endpoint {
    pub(crate) const ALL: [Self; 4] = [Self::Authorize, Self::AccessToken, Self::RefreshToken, Self::Revoke];

    pub(crate) fn field(self) -> Field {
        match self {
            Self::Authorize => Field::AuthorizeUrl,
            Self::AccessToken => Field::AccessTokenUrl,
            Self::RefreshToken => Field::RefreshTokenUrl,
            Self::Revoke => Field::RevokeTokenUrl,
        }
    }

    pub(crate) fn of(field: Field) -> Option<Self> {
        Self::ALL.into_iter().find(|endpoint| endpoint.field() == field)
    }

    fn path(self) -> &'static str {
        match self {
            Self::Authorize => AUTHORIZE_PATH,
            Self::AccessToken | Self::RefreshToken => TOKEN_PATH,
            Self::Revoke => REVOKE_PATH,
        }
    }

    pub(crate) fn right(self, center: DataCenter) -> String {
        match self {
            Self::Authorize => authorize_url_of(center),
            Self::AccessToken | Self::RefreshToken => center.token_endpoint(),
            Self::Revoke => center.revoke_endpoint(),
        }
    }

    /// What happens at a host that is not Zoho's.
    fn danger(self) -> Text {
        match self {
            Self::Authorize => text!("lint-danger-people"),
            Self::AccessToken | Self::RefreshToken => text!("lint-danger-secret"),
            Self::Revoke => text!("lint-danger-tokens"),
        }
    }
}

/// What a URL should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// Anybody's home page.
    Homepage,
    RedirectUri,
    Endpoint(Endpoint),
    /// The address bar of the window that Create And Connect opens.
    Popup,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) severity: Severity,
    pub(crate) found: Message,
    pub(crate) why: Message,
    pub(crate) repair: Repair,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repair {
    /// By [`Judged::right`].
    Right,
    /// By nothing that this page could write.
    Nothing,
    /// By choosing this data center.
    Choose(DataCenter),
    /// By [`Judged::right`] or by choosing this data center; only a person knows which.
    RightOrChoose(DataCenter),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Judged {
    pub(crate) problems: Vec<Problem>,
    /// What should be there instead, if that is certain.
    pub(crate) right: Option<String>,
    /// The URL as it could be read; `None` if it could not, or must not be read any further.
    pub(crate) address: Option<Address>,
}

/// Judges a URL. `chosen` is the data center of the org.
pub(crate) fn judge_url(text: &str, expected: Expected, chosen: Option<DataCenter>) -> Judged {
    let right = match expected {
        Expected::RedirectUri => chosen.and_then(DataCenter::first_callback).map(str::to_owned),
        Expected::Endpoint(endpoint) => chosen.map(|center| endpoint.right(center)),
        Expected::Homepage | Expected::Popup => None,
    };
    let mut judge = Judge { expected, chosen, judged: Judged { right, ..Judged::default() } };
    if judge.judged.right.as_deref() != Some(text) {
        judge.judge(text);
    }
    judge.judged
}

/// What a redirect URI is worth as evidence.
pub(crate) enum Callback {
    /// Zoho CRM could have sent it, as an org of this data center.
    Of(DataCenter),
    /// At a host of Zoho's, but not as Zoho CRM would write it.
    Odd,
    /// Not at a host of Zoho's, as far as the table goes, or disguised.
    Foreign,
}

/// Judges a redirect URI as evidence. What is [`Callback::Of`] a data center may have been told by a popup, which knows
/// better than the table: the linter offers nothing else in its place.
pub(crate) fn callback(text: &str) -> Callback {
    let Ok(address) = address::read(text) else { return Callback::Foreign };
    let url = &address.url;
    let Verdict::Known { center, role } = host::judge(host_of(url)) else { return Callback::Foreign };
    if address.flaws.iter().any(Flaw::disguises_the_host) {
        return Callback::Foreign;
    }
    let bare = url.as_str() == text && url.query().is_none() && url.fragment().is_none();
    let path = url.path();
    let misspelled = path != CALLBACK_PATH
        && (path == "/"
            || path.to_ascii_lowercase().contains("delugeauth")
            || strsim::levenshtein(&path.to_ascii_lowercase(), CALLBACK_PATH) < 6);
    if bare && !misspelled && matches!(role, Role::Callback | Role::App(_)) {
        Callback::Of(center)
    } else {
        Callback::Odd
    }
}

/// What is wrong with one of the parameters that have one right value, and why that matters; `None` if nothing is.
pub(crate) fn fixed_parameter(name: &str, value: Option<&str>) -> Option<(Message, Message)> {
    let (right, why) = match name {
        "access_type" => ("offline", text!("lint-access-type-why")),
        "prompt" => ("consent", text!("lint-prompt-why")),
        "response_type" => ("code", text!("lint-response-type-why")),
        _ => return None,
    };
    match value {
        Some(value) if value == right => None,
        None => Some((msg!("lint-parameter-missing", name, right), why.into())),
        Some(value) if value.eq_ignore_ascii_case(right) => {
            Some((msg!("lint-parameter-case", name, value), text!("lint-parameter-case-why").into()))
        }
        Some("") => Some((msg!("lint-parameter-empty", name, right), why.into())),
        Some(value) => Some((msg!("lint-parameter-value", name, right, value = excerpt(value)), why.into())),
    }
}

fn host_of(url: &Url) -> &str {
    url.host_str().unwrap_or_default()
}

/// Whether a data center is chosen of which no source names a redirect URI.
fn nothing_known(center: Option<DataCenter>) -> bool {
    center.is_some_and(|center| center.row().callbacks.is_empty())
}

struct Judge {
    expected: Expected,
    chosen: Option<DataCenter>,
    judged: Judged,
}

impl Judge {
    fn add(
        &mut self,
        severity: Severity,
        found: impl Into<Message>,
        why: impl Into<Message>,
        repair: Repair,
    ) {
        self.judged.problems.push(Problem { severity, found: found.into(), why: why.into(), repair });
    }

    fn error(&mut self, found: impl Into<Message>, why: impl Into<Message>) {
        self.add(Severity::Error, found, why, Repair::Right);
    }

    /// Why the spelling of the URL matters.
    fn exactly(&self) -> Text {
        match self.expected {
            Expected::Homepage => text!("lint-homepage-why"),
            Expected::RedirectUri => text!("lint-byte-by-byte"),
            Expected::Endpoint(_) => text!("lint-opened-exactly"),
            Expected::Popup => text!("popup-came-along"),
        }
    }

    fn judge(&mut self, text: &str) {
        let bare = self.unwrapped(text);
        let mut address = match self.read(&bare) {
            Ok(address) => address,
            Err(why) => {
                if matches!(why, Unreadable::Broken(_)) && address::split_scheme(&bare).is_none() {
                    self.error(Flaw::NoScheme.message(), self.exactly());
                }
                let because =
                    if self.expected == Expected::Popup { text!("popup-copy-whole") } else { self.exactly() };
                return self.error(why.message(), because);
            }
        };
        self.judged.right = self.right(&bare, &address);
        if self.expected == Expected::Homepage {
            return self.flaws(&bare, &address);
        }
        if self.expected == Expected::Popup
            && let Some(flaw) = address.flaws.iter().find(|flaw| flaw.disguises_the_host())
        {
            return self.error(flaw.message(), text!("popup-disguised"));
        }
        if self.expected != Expected::Popup {
            self.flaws(&bare, &address);
            self.fragment(&mut address);
        }
        if !self.host(&bare, &address) {
            return;
        }
        if self.expected == Expected::Popup {
            self.flaws(&bare, &address);
        }
        self.path(&address.url);
        self.query(&address.url);
        if self.judged.problems.is_empty() {
            self.spelling(text, &address.url);
        }
        self.judged.address = Some(address);
    }

    /// The URL without what copying puts around and into it.
    fn unwrapped(&mut self, text: &str) -> String {
        let (severity, why) = match self.expected {
            Expected::Popup => (Severity::Note, text!("popup-came-along")),
            _ => (Severity::Error, self.exactly()),
        };
        let mut bare = text.to_owned();
        if let Some(inner) = address::unquoted(text) {
            self.add(severity, text!("lint-url-quoted"), why, Repair::Right);
            inner.clone_into(&mut bare);
        }
        if bare.contains("&amp;") {
            self.add(severity, text!("lint-url-amp"), why, Repair::Right);
            bare = bare.replace("&amp;", "&");
        }
        if matches!(self.expected, Expected::Endpoint(_)) && bare.contains('&') && !bare.contains('?') {
            self.add(severity, text!("lint-url-no-question-mark"), why, Repair::Right);
            bare = bare.replacen('&', "?", 1);
        }
        bare
    }

    /// Reads the URL. A home page may have a host in any alphabet; the parser at hand knows ASCII only, so others are
    /// written with a stand-in while it reads.
    fn read(&mut self, bare: &str) -> Result<Address, Unreadable> {
        match address::read(bare) {
            Err(Unreadable::ForeignLetters { host }) if self.expected == Expected::Homepage => {
                let host = host.split(':').next().unwrap_or_default();
                if !host.is_ascii() || host.contains('%') {
                    self.add(
                        Severity::Check,
                        text!("lint-homepage-letters"),
                        text!("lint-homepage-letters-why"),
                        Repair::Nothing,
                    );
                }
                let clean = invisible::removed(bare);
                let clean = address::decoded(&clean).unwrap_or(clean);
                let address = address::read(&clean.replacen(host, &stand_in(host), 1))?;
                self.judged.right =
                    home_page(&address, &clean).map(|url| url.replacen(&stand_in(host), host, 1));
                Ok(address)
            }
            read => read,
        }
    }

    /// What should be there instead.
    fn right(&self, bare: &str, address: &Address) -> Option<String> {
        let table = self.judged.right.clone();
        let verdict = host::judge(host_of(&address.url));
        match (self.expected, verdict) {
            (Expected::Homepage, _) => table.or_else(|| home_page(address, bare.trim())),
            (Expected::RedirectUri, Verdict::Known { center, role: Role::Callback | Role::App(_) })
                if self.chosen.is_none_or(|chosen| chosen == center)
                    && !address.flaws.iter().any(Flaw::disguises_the_host) =>
            {
                let mut url = address.url.clone();
                url.set_fragment(None);
                if !matches!(callback(url.as_str()), Callback::Of(_)) {
                    url.set_path(CALLBACK_PATH);
                    url.set_query(None);
                }
                Some(url.to_string())
            }
            // Without a data center, the host says which one was meant.
            (Expected::RedirectUri, Verdict::Lookalike(Lookalike { meant: Some((center, _)), .. })) => {
                table.or_else(|| center.first_callback().filter(|_| self.chosen.is_none()).map(str::to_owned))
            }
            (
                Expected::Endpoint(endpoint),
                Verdict::Known { center, role: Role::Accounts }
                | Verdict::Lookalike(Lookalike { meant: Some((center, _)), .. }),
            ) => table.or_else(|| Some(endpoint.right(center))),
            _ => table,
        }
    }

    fn flaws(&mut self, bare: &str, address: &Address) {
        for flaw in &address.flaws {
            let (mut severity, mut why) = (Severity::Error, self.exactly());
            match self.expected {
                // It is anybody's URL, so a port, http and capitals are no mistake.
                Expected::Homepage
                    if matches!(
                        flaw,
                        Flaw::Port(_) | Flaw::Capitals | Flaw::CapitalScheme | Flaw::TrailingDot
                    ) || *flaw == Flaw::NotHttps("http".into()) =>
                {
                    continue;
                }
                // Zoho CRM opens what is in the Authorize URL, so what no copying does to a URL is a mistake there.
                Expected::Popup if matches!(flaw, Flaw::NotHttps(_) | Flaw::Port(_) | Flaw::TrailingDot) => {
                    why = text!("popup-wrong-in-form");
                }
                Expected::Popup => severity = Severity::Note,
                _ => {}
            }
            let found = match flaw {
                Flaw::Invisible(found) => hidden(*found, bare),
                _ => flaw.message(),
            };
            self.add(severity, found, why, Repair::Right);
        }
    }

    fn fragment(&mut self, address: &mut Address) {
        if address.url.fragment().is_some() {
            let redirect = self.expected == Expected::RedirectUri;
            let (redirect_why, endpoint_why) =
                (text!("lint-url-fragment-redirect"), text!("lint-url-fragment-endpoint"));
            let why = if redirect { redirect_why } else { endpoint_why };
            self.error(text!("lint-url-fragment"), why);
            address.url.set_fragment(None);
        }
    }

    /// Judges the host; `false` if nothing else needs to be said.
    fn host(&mut self, bare: &str, address: &Address) -> bool {
        let host = host_of(&address.url);
        match (self.expected, host::judge(host)) {
            (Expected::Endpoint(endpoint), Verdict::Known { center, role: Role::Accounts }) => {
                if let Some(chosen) = self.chosen.filter(|chosen| *chosen != center) {
                    let passed_on = endpoint == Endpoint::Authorize && center.passes_on_to(chosen);
                    let (severity, why) = if passed_on {
                        (Severity::Check, text!("lint-passed-on-why"))
                    } else {
                        (Severity::Error, text!("lint-other-center-why"))
                    };
                    self.add(severity, other_center(host, center, chosen), why, Repair::Right);
                }
            }
            (Expected::Popup, Verdict::Known { center, role: Role::Accounts }) => {
                if let Some(chosen) = self.chosen.filter(|chosen| *chosen != center) {
                    self.other_server(&address.url, center, chosen);
                }
            }
            (Expected::RedirectUri, Verdict::Known { center, role }) => {
                self.callback_host(bare, host, center, &role);
            }
            (expected, Verdict::Known { center, role }) => {
                let found = msg!("lint-not-accounts", center = center.name(), host, role = role.label());
                let why = if expected == Expected::Popup {
                    text!("popup-wait")
                } else {
                    text!("lint-accounts-only")
                };
                self.error(found, why);
            }
            (expected, Verdict::Lookalike(lookalike)) => {
                let why = match expected {
                    Expected::Endpoint(endpoint) => endpoint.danger(),
                    Expected::Popup => text!("popup-no-sign-in"),
                    _ => text!("lint-danger-code"),
                };
                self.error(lookalike.message, why);
                return expected != Expected::Popup;
            }
            (Expected::RedirectUri, Verdict::Foreign)
                if nothing_known(self.chosen) && self.judged.problems.is_empty() =>
            {
                // The console requires a URL before any popup can tell the right one.
                let (found, why) = (text!("lint-placeholder"), text!("lint-placeholder-why"));
                self.add(Severity::Note, found, why, Repair::Nothing);
                return false;
            }
            (Expected::Endpoint(_), Verdict::General) => {
                self.error(msg!("lint-public-site", host), text!("lint-accounts-only"));
            }
            (expected, Verdict::General | Verdict::Foreign) => {
                let why = match expected {
                    Expected::Endpoint(endpoint) => endpoint.danger(),
                    Expected::Popup => text!("popup-copy-later"),
                    _ => text!("lint-callback-is-zohos"),
                };
                self.error(msg!("lint-not-zoho", host), why);
                return expected != Expected::Popup;
            }
        }
        true
    }

    fn callback_host(&mut self, bare: &str, host: &str, center: DataCenter, role: &Role) {
        let believable = matches!(callback(bare), Callback::Of(_));
        if let Some(chosen) = self.chosen.filter(|chosen| *chosen != center) {
            // A popup may have told it: then the data center is wrong, and only a person can say which of the two.
            let repair = if believable { Repair::RightOrChoose(center) } else { Repair::Right };
            let why = text!("lint-callback-center-why");
            self.add(Severity::Error, other_center(host, center, chosen), why, repair);
        } else if *role != Role::Callback {
            let found = msg!("lint-not-callback-host", center = center.name(), host, role = role.label());
            let repair = if believable { Repair::Nothing } else { Repair::Right };
            self.add(Severity::Check, found, text!("lint-not-callback-host-why"), repair);
        }
    }

    /// The popup is at another accounts server than that of the chosen data center. The redirect URI, which comes from
    /// Zoho CRM itself, is the better evidence; the server is only in the Authorize URL that somebody typed.
    fn other_server(&mut self, url: &Url, center: DataCenter, chosen: DataCenter) {
        let found =
            msg!("popup-other-server", center = center.name(), chosen = chosen.name(), host = host_of(url));
        match (center, chosen) {
            (DataCenter::Us, DataCenter::Cn) => {
                self.add(Severity::Error, found, text!("popup-china"), Repair::Nothing);
            }
            (DataCenter::Us, _) => {
                self.add(Severity::Check, found, text!("popup-starts-at-us"), Repair::Nothing);
            }
            _ => {
                let has_callback = url.query_pairs().any(|(key, _)| key == "redirect_uri");
                let repair = if has_callback { Repair::Nothing } else { Repair::Choose(center) };
                self.add(Severity::Error, found, text!("popup-other-center-why"), repair);
            }
        }
    }

    fn path(&mut self, url: &Url) {
        let path = url.path();
        let right = match self.expected {
            Expected::Endpoint(endpoint) => endpoint.path(),
            Expected::RedirectUri => CALLBACK_PATH,
            Expected::Popup => {
                // One without a request may show any page of Zoho's.
                let is_request = path.starts_with("/oauth/")
                    || url.query_pairs().any(|(key, _)| key == "client_id" || key == "redirect_uri");
                if !is_request {
                    return;
                }
                AUTHORIZE_PATH
            }
            Expected::Homepage => return,
        };
        if path == right {
            return;
        }
        let other = msg!("lint-url-path", path = excerpt(path), right);
        let (endpoint, why) = match self.expected {
            Expected::RedirectUri if matches!(callback(url.as_str()), Callback::Of(_)) => {
                let why = text!("lint-callback-path-popup");
                return self.add(Severity::Check, other, why, Repair::Nothing);
            }
            Expected::RedirectUri if url.query().is_some() => return,
            Expected::RedirectUri => (None, text!("lint-callback-path")),
            Expected::Endpoint(endpoint) => (Some(endpoint), text!("lint-html-page")),
            Expected::Popup | Expected::Homepage => (None, text!("popup-wrong-in-form")),
        };
        let home = endpoint.and_then(|_| Endpoint::ALL.into_iter().find(|endpoint| endpoint.path() == path));
        if let Some((endpoint, home)) = endpoint.zip(home) {
            let (here, there) = (endpoint.field().title(), home.field().title());
            self.error(msg!("lint-path-of", here, path, there), text!("lint-path-of-why"));
        } else if self.expected != Expected::Popup && path.trim_end_matches('/') == right {
            self.error(
                text!("lint-url-slash"),
                if endpoint.is_some() { text!("lint-url-slash-why") } else { why },
            );
        } else if endpoint.is_some() && path.eq_ignore_ascii_case(right) {
            self.error(text!("lint-url-case"), text!("lint-url-case-why"));
        } else {
            self.error(other, why);
        }
    }

    fn query(&mut self, url: &Url) {
        match (self.expected, url.query()) {
            (Expected::RedirectUri, Some(_)) => {
                self.error(text!("lint-url-query"), text!("lint-callback-path"));
            }
            (Expected::Endpoint(Endpoint::Authorize), query) => {
                self.authorize_query(query.unwrap_or_default());
            }
            (Expected::Endpoint(_), Some("")) => {
                let (found, why) = (text!("lint-url-question-mark"), text!("lint-url-question-mark-why"));
                self.add(Severity::Check, found, why, Repair::Right);
            }
            (Expected::Endpoint(_), Some(_)) => {
                let (found, why) = (text!("lint-url-query"), text!("lint-url-query-why"));
                self.add(Severity::Warning, found, why, Repair::Right);
            }
            _ => {}
        }
    }

    fn authorize_query(&mut self, query: &str) {
        let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let mut seen = BTreeSet::new();
        for (key, value) in &pairs {
            if seen.insert(key) {
                self.parameter(key, value);
            } else {
                self.error(
                    msg!("lint-parameter-repeated", name = excerpt(key)),
                    text!("lint-parameter-once"),
                );
            }
        }
        for name in ["access_type", "prompt"] {
            let there = pairs.iter().any(|(key, _)| key == name || near(key) == Some(name));
            if let Some((found, why)) = fixed_parameter(name, None).filter(|_| !there) {
                self.error(found, why);
            }
        }
    }

    fn parameter(&mut self, key: &str, value: &str) {
        match key {
            "" => {}
            "access_type" | "prompt" => {
                if let Some((found, why)) = fixed_parameter(key, Some(value)) {
                    self.error(found, why);
                }
            }
            "client_id"
            | "scope"
            | "redirect_uri"
            | "response_type"
            | "state"
            | "code_challenge"
            | "code_challenge_method" => {
                self.error(msg!("lint-parameter-added", name = key), text!("lint-parameter-added-why"));
            }
            _ => match near(key) {
                Some(meant) => {
                    // Two are needed here; of the others, the right spelling would be as wrong as this one.
                    let why = if matches!(meant, "access_type" | "prompt") {
                        text!("lint-parameter-misspelled-why")
                    } else {
                        text!("lint-parameter-added-why")
                    };
                    self.error(msg!("lint-parameter-misspelled", meant, name = excerpt(key)), why);
                }
                None => self.add(
                    Severity::Check,
                    msg!("lint-parameter-unknown", name = excerpt(key)),
                    text!("lint-parameter-unknown-why"),
                    Repair::Right,
                ),
            },
        }
    }

    /// What is left when nothing else was found: `/x/../`, `&&` and their like, which only the characters tell.
    fn spelling(&mut self, text: &str, url: &Url) {
        let canonical = match (self.expected, &self.judged.right) {
            (Expected::RedirectUri, _) => url.to_string(),
            (Expected::Endpoint(_), Some(right)) => right.clone(),
            _ => return,
        };
        // The order of the two parameters is free.
        let swapped =
            canonical.replace("access_type=offline&prompt=consent", "prompt=consent&access_type=offline");
        let nearest = if text.contains("?prompt") { &swapped } else { &canonical };
        if text == nearest {
            return;
        }
        let position = first_difference(text, nearest).unwrap_or_default();
        let found = msg!("lint-url-spelling", position);
        match self.expected {
            Expected::RedirectUri => self.error(found, self.exactly()),
            _ => self.add(Severity::Check, found, text!("lint-url-spelling-why"), Repair::Right),
        }
    }
}

fn other_center(host: &str, center: DataCenter, chosen: DataCenter) -> Message {
    msg!("lint-other-center", center = center.name(), chosen = chosen.name(), host)
}

/// A host that the parser takes, in the place of one with other letters, of the same length.
fn stand_in(host: &str) -> String {
    host.to_ascii_lowercase().replace(|ch: char| !ch.is_ascii() || ch == '%', "x").replace("xn--", "x---")
}

/// A home page as the console takes it: with its own port, and with http where it has that.
fn home_page(address: &Address, typed: &str) -> Option<String> {
    let mut url = address.url.clone();
    for flaw in &address.flaws {
        match flaw {
            Flaw::Port(port) => url.set_port(Some(*port)).ok()?,
            Flaw::NotHttps(scheme) if scheme == "http" => url.set_scheme(scheme).ok()?,
            _ => {}
        }
    }
    let url = url.to_string();
    // The parser adds a slash behind a bare host, which nobody typed.
    Some(if url.matches('/').count() == 3 && !typed.ends_with('/') {
        url.trim_end_matches('/').to_owned()
    } else {
        url
    })
}

/// The parameter that `key` was probably meant to be, if it is not one already: the same letters written otherwise, or at
/// most two letters away.
fn near(key: &str) -> Option<&'static str> {
    let plain = |text: &str| text.to_ascii_lowercase().replace(['-', '_', ' ', '.'], "");
    let wanted = plain(key);
    Name::all().map(Name::wire).filter(|name| *name != key).find(|name| {
        let name = plain(name);
        wanted == name || ((4..=40).contains(&wanted.len()) && strsim::levenshtein(&wanted, &name) <= 2)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Draft;
    use crate::lint::{Fix, lint};
    use crate::tests::said;

    fn check(field: Field, text: &str, expected: &[&str]) {
        let mut draft = Draft::example(DataCenter::Us);
        *draft.text_mut(field).unwrap() = text.into();
        let got: Vec<_> = lint(&draft)
            .into_iter()
            .map(|finding| {
                assert_eq!(finding.field, field);
                let right =
                    Endpoint::ALL.into_iter().find(|e| e.field() == field).unwrap().right(DataCenter::Us);
                (
                    finding.fix == Some(Fix::Put(field, right)),
                    format!("{}: {}", finding.severity.id(), said(&finding.found)),
                )
            })
            .collect();
        // One fix for all of them, with the first.
        let fixes: Vec<bool> = got.iter().map(|(fix, _)| *fix).collect();
        assert!(fixes.iter().enumerate().all(|(index, fix)| *fix == (index == 0)), "{text}: {fixes:?}");
        let got: Vec<String> = got.into_iter().map(|(_, found)| found).collect();
        assert_eq!(got, expected, "{text}");
    }

    #[test]
    fn what_copying_adds_is_named_for_what_it_is() {
        let right = "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent";
        for (typed, said) in [
            (format!("\u{201c}{right}\u{201d}"), "lint-url-quoted"),
            (format!("\"{right}\""), "lint-url-quoted"),
            (format!("  \"{right}\",\n"), "lint-url-quoted"),
            (format!("'{right}'"), "lint-url-quoted"),
            (format!("`{right}`"), "lint-url-quoted"),
            (right.replace('&', "&amp;"), "lint-url-amp"),
            (right.replace('?', "&"), "lint-url-no-question-mark"),
        ] {
            let judged = judge_url(&typed, Expected::Endpoint(Endpoint::Authorize), Some(DataCenter::Eu));
            let found: Vec<_> = judged.problems.iter().map(|problem| problem.found.text().name()).collect();
            assert_eq!((found, judged.problems[0].repair), (vec![said], Repair::Right));
            assert_eq!(judged.right.as_deref(), Some(right));
        }
    }

    #[test]
    fn each_field_says_what_would_go_astray() {
        for (endpoint, astray) in [
            (Endpoint::Authorize, text!("lint-danger-people")),
            (Endpoint::AccessToken, text!("lint-danger-secret")),
            (Endpoint::Revoke, text!("lint-danger-tokens")),
        ] {
            let eu = Some(DataCenter::Eu);
            let judged = judge_url("https://evil.example/oauth", Expected::Endpoint(endpoint), eu);
            assert_eq!(judged.problems[0].why, astray.into());
        }
    }

    #[test]
    fn authorize_urls() {
        let check = |text: &str, expected: &[&str]| check(Field::AuthorizeUrl, text, expected);
        let base = "https://accounts.zoho.com/oauth/v2/auth";
        check(&format!("{base}?access_type=offline&prompt=consent"), &[]);
        check(&format!("{base}?prompt=consent&access_type=offline"), &[]);
        check(
            base,
            &[
                "error: lint-parameter-missing access_type offline",
                "error: lint-parameter-missing prompt consent",
            ],
        );
        check(&format!("{base}?prompt=consent"), &["error: lint-parameter-missing access_type offline"]);
        check(
            &format!("{base}?access_type=online&prompt=consent"),
            &["error: lint-parameter-value access_type offline online"],
        );
        check(
            &format!("{base}?access_type=Offline&prompt=Consent"),
            &["error: lint-parameter-case access_type Offline", "error: lint-parameter-case prompt Consent"],
        );
        check(
            &format!("{base}?acess_type=offline&prompt=consent"),
            &["error: lint-parameter-misspelled access_type acess_type"],
        );
        check(
            &format!("{base}?accessType=offline&promt=consent"),
            &[
                "error: lint-parameter-misspelled access_type accessType",
                "error: lint-parameter-misspelled prompt promt",
            ],
        );
        check(
            &format!("{base}?access_type=offline&prompt=consent&prompt=consent"),
            &["error: lint-parameter-repeated prompt"],
        );
        check(
            &format!("{base}?access_type=offline&prompt=consent&client_id=1000.A"),
            &["error: lint-parameter-added client_id"],
        );
        check(
            &format!("{base}?access_type=offline&prompt=consent&client_secret=abc"),
            &["error: lint-secret scan-secret-named client_secret"],
        );
        check(
            &format!("{base}?access_type=offline&prompt=consent&foo=1"),
            &["check: lint-parameter-unknown foo"],
        );
        check(&format!("{base}?access_type=offline&prompt=consent#x"), &["error: lint-url-fragment"]);
        check(
            &format!("{base}?access_type=offline&prompt=consent "),
            &[
                "error: lint-hidden https://accounts.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent␠ scan-unseen-end space",
            ],
        );
        check(
            "https://accounts.zoho.com/oauth/v2/token?access_type=offline&prompt=consent",
            &[
                "error: lint-path-of field-of-zoho Authorize URL /oauth/v2/token field-of-zoho Access Token URL",
            ],
        );
        check(
            "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent",
            &["error: lint-other-center Europe United States accounts.zoho.eu"],
        );
        check(
            "accounts.zoho.com/oauth/v2/auth/?access_type=offline&prompt=consent",
            &["error: url-no-scheme", "error: lint-url-slash"],
        );
        check(
            "https://crm.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent",
            &["error: lint-not-accounts United States crm.zoho.com url-role-crm"],
        );
        check(
            "nonsense",
            &[
                "error: url-no-scheme",
                "error: lint-not-zoho nonsense",
                "error: lint-url-path / /oauth/v2/auth",
                "error: lint-parameter-missing access_type offline",
                "error: lint-parameter-missing prompt consent",
            ],
        );
    }

    /// What Zoho CRM adds by itself, rightly spelled or nearly so, is found, advised away, and gone after the fix.
    #[test]
    fn what_zoho_crm_adds_by_itself_must_not_stand_there() {
        const ADDED: Text = text!("lint-parameter-added-why");
        let right = "https://accounts.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent";
        for (key, why) in [
            ("client_id", ADDED),
            ("scope", ADDED),
            ("redirect_uri", ADDED),
            ("response_type", ADDED),
            ("state", ADDED),
            ("scopes", ADDED),
            ("clientid", ADDED),
            ("client-id", ADDED),
            ("redirect_url", ADDED),
            ("redirectUri", ADDED),
            ("responsetype", ADDED),
            ("client_secret", text!("lint-keep-secrets-out")),
        ] {
            for text in [
                format!("{right}&{key}=x"),
                right.replace('?', &format!("?{key}=x&")),
                format!("{right}&{key}="),
            ] {
                // A secret's name without a secret is only a parameter too many.
                let why = if key == "client_secret" && text.ends_with('=') {
                    text!("lint-parameter-unknown-why")
                } else {
                    why
                };
                let mut draft = Draft::example(DataCenter::Us);
                draft.in_form.authorize_url = text.clone();
                let found = lint(&draft);
                assert_eq!(found.len(), 1, "{text}: {found:?}");
                assert_eq!((found[0].field, found[0].why.text()), (Field::AuthorizeUrl, why), "{text}");
                found[0].fix.clone().unwrap().apply(&mut draft);
                assert_eq!((draft.in_form.authorize_url.as_str(), lint(&draft)), (right, vec![]), "{text}");
            }
        }
    }

    #[test]
    fn what_only_the_letters_tell() {
        let authorize = |text: &str, expected: &str| check(Field::AuthorizeUrl, text, &[expected]);
        let token = |text: &str, expected: &str| check(Field::AccessTokenUrl, text, &[expected]);
        let otherwise = |at: usize| format!("check: lint-url-spelling {at}");
        let base = "https://accounts.zoho.com/oauth/v2/auth";
        authorize(&format!("{base}?access_type=offline&&prompt=consent"), &otherwise(61));
        authorize(&format!("{base}?access_type=offline&prompt=consent&"), &otherwise(75));
        authorize(&format!("{base}?prompt=consent&&access_type=offline"), &otherwise(56));
        authorize(&format!("{base}?access%5Ftype=offline&prompt=consent"), &otherwise(47));
        token("https://accounts.zoho.com/x/../oauth/v2/token", &otherwise(27));
        token("https://accounts.zoho.com\\oauth\\v2\\token", "error: url-backslash");
        token("https://accounts.zoho.com/oauth\\v2/token", &otherwise(32));
        token("https://accounts.zoho.com:443/oauth/v2/token", "error: url-port 443");
        token("HTTPS://accounts.zoho.com/oauth/v2/token", "error: url-capital-scheme");
        token("https:///accounts.zoho.com/oauth/v2/token", "error: url-slashes :///");
        token(
            "https://accounts.zoho.com////oauth/v2/token",
            "error: lint-url-path ////oauth/v2/token /oauth/v2/token",
        );
    }

    #[test]
    fn token_urls() {
        check(
            Field::AccessTokenUrl,
            "https://accounts.zoho.com/oauth/v2/token?",
            &["check: lint-url-question-mark"],
        );
        check(
            Field::AccessTokenUrl,
            "https://accounts.zoho.com/oauth/v2/token?grant_type=authorization_code",
            &["warning: lint-url-query"],
        );
        check(
            Field::RefreshTokenUrl,
            "https://accounts.zoho.com/oauth/v2/token/revoke",
            &[
                "error: lint-path-of field-of-zoho Refresh Token URL /oauth/v2/token/revoke field-of-zoho Revoke Token URL",
            ],
        );
        check(
            Field::RevokeTokenUrl,
            "https://accounts.zoho.com/oauth/v2/token",
            &[
                "error: lint-path-of field-of-zoho Revoke Token URL /oauth/v2/token field-of-zoho Access Token URL",
            ],
        );
        check(
            Field::RefreshTokenUrl,
            "https://accounts.zoho.com/oauth/v2/token?client_secret=x",
            &["error: lint-secret scan-secret-named client_secret"],
        );
        check(
            Field::AccessTokenUrl,
            "https://accounts.zoho.us/oauth/v2/token",
            &["error: url-wrong-ending United States accounts.zoho.us us zoho.com"],
        );
    }

    #[test]
    fn without_a_center_the_host_says_which_is_meant() {
        let mut draft = Draft::default();
        draft.in_form.authorize_url = "https://accounts.zoho.in/oauth/v2/auth".into();
        let finding = lint(&draft).into_iter().find(|f| f.field == Field::AuthorizeUrl).unwrap();
        assert_eq!(
            finding.fix,
            Some(Fix::Put(
                Field::AuthorizeUrl,
                "https://accounts.zoho.in/oauth/v2/auth?access_type=offline&prompt=consent".into()
            ))
        );
    }
}
