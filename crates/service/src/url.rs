//! One judge of URLs: what is wrong with one, by what its field expects. The linter and the popup ask it.

use std::collections::BTreeSet;

use ::url::{Url, form_urlencoded};

use facts::DataCenter;
use facts::address::{self, Address, Flaw, Unreadable};
use facts::data_center::{AUTHORIZE_PATH, CALLBACK_PATH};
use facts::host::{self, Lookalike, Role, Verdict};
use oauth::authorize::Name;
use scan::finding::Severity::{self, Check, Error, Note, Warning};
use scan::invisible;
use scan::text::first_difference;
use words::{Message, Text, found, msg, text};

use crate::Field;
use crate::lint::{Finding, Fix, excerpt, hidden};

/// Judges the URL in `field` for an org of the data center `chosen`. The URL is `None` if it must not be read any further.
pub(crate) fn judge_url(
    text: &str,
    field: Field,
    chosen: Option<DataCenter>,
) -> (Vec<Finding>, Option<Address>) {
    let right = chosen.and_then(|center| field.standard_url(center));
    if right.as_deref() == Some(text) {
        return (Vec::new(), None);
    }
    let mut judge = Judge { field, chosen, right, findings: Vec::new() };
    let address = judge.judge(text);
    (judge.findings, address)
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

/// Judges a redirect URI as evidence. [`Callback::Of`] may come from a popup, which knows better than the table.
pub(crate) fn callback(text: &str) -> Callback {
    let Ok(address) = address::read(text) else { return Callback::Foreign };
    let url = &address.url;
    let Verdict::Known { center, role } = host::judge(address.host()) else { return Callback::Foreign };
    if address.disguise().is_some() {
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
pub(crate) fn fixed_parameter(name: &str, value: Option<&str>) -> Option<(Message, Text)> {
    let (right, why) = match name {
        "access_type" => ("offline", text!("lint-access-type-why")),
        "prompt" => ("consent", text!("lint-prompt-why")),
        "response_type" => ("code", text!("lint-response-type-why")),
        _ => return None,
    };
    Some(match value {
        Some(value) if value == right => return None,
        Some(value) if value.eq_ignore_ascii_case(right) => {
            (msg!("lint-parameter-case", name, value), text!("lint-parameter-case-why"))
        }
        None => (msg!("lint-parameter-missing", name, right), why),
        Some("") => (msg!("lint-parameter-empty", name, right), why),
        Some(value) => (msg!("lint-parameter-value", name, right, value = excerpt(value)), why),
    })
}

struct Judge {
    field: Field,
    chosen: Option<DataCenter>,
    /// What should be in the field instead, if that is certain.
    right: Option<String>,
    findings: Vec<Finding>,
}

impl Judge {
    fn add(&mut self, severity: Severity, found: (impl Into<Message>, impl Into<Message>), fix: Option<Fix>) {
        self.findings.push(Finding::new(severity, self.field, found).fixed_by(fix));
    }

    fn error(&mut self, found: (impl Into<Message>, impl Into<Message>)) {
        self.add(Error, found, self.put_right());
    }

    fn put_right(&self) -> Option<Fix> {
        Some(Fix::Put(self.field, self.right.clone()?))
    }

    /// Why the spelling of the URL matters.
    fn exactly(&self) -> Text {
        match self.field {
            Field::HomepageUrl => text!("lint-homepage-why"),
            Field::AuthorizedRedirectUri => text!("lint-byte-by-byte"),
            Field::PopupUrl => text!("popup-came-along"),
            _ => text!("lint-opened-exactly"),
        }
    }

    fn judge(&mut self, text: &str) -> Option<Address> {
        let is_popup = self.field == Field::PopupUrl;
        let (bare, wrappings) = unwrapped(text, self.field);
        let read = match address::read(&bare) {
            Err(Unreadable::ForeignLetters(host)) if self.field == Field::HomepageUrl => {
                self.read_foreign_letters(&bare, &host)
            }
            read => read,
        };
        if let Ok(address) = &read {
            self.right = self.right(&bare, address);
        }
        for found in wrappings {
            let severity = if is_popup { Note } else { Error };
            self.add(severity, (found, self.exactly()), self.put_right());
        }
        let mut address = match read {
            Ok(address) => address,
            Err(why) => {
                if matches!(why, Unreadable::Broken(_)) && address::split_scheme(&bare).is_none() {
                    self.error((Flaw::NoScheme.message(), self.exactly()));
                }
                let because = if is_popup { text!("popup-copy-whole") } else { self.exactly() };
                self.error((why.message(), because));
                return None;
            }
        };
        if let Some(flaw) = address.disguise().filter(|_| is_popup) {
            self.error((flaw.message(), text!("popup-disguised")));
            return None;
        }
        if !is_popup {
            self.flaws(&bare, &address);
        }
        let fragment_why = match self.field {
            Field::HomepageUrl => return None,
            Field::AuthorizedRedirectUri => text!("lint-url-fragment-redirect"),
            _ => text!("lint-url-fragment-endpoint"),
        };
        if !is_popup && address.url.fragment().is_some() {
            self.error((text!("lint-url-fragment"), fragment_why));
            address.url.set_fragment(None);
        }
        if !self.host(&bare, &address) {
            return None;
        }
        if is_popup {
            self.flaws(&bare, &address);
        }
        self.path(&address.url);
        self.query(&address.url);
        if self.findings.is_empty() {
            self.spelling(text, &address.url);
        }
        Some(address)
    }

    /// Reads a home page whose host is in any alphabet. The parser knows ASCII only, so it reads a stand-in for the host.
    fn read_foreign_letters(&mut self, bare: &str, host: &str) -> Result<Address, Unreadable> {
        let host = host.split(':').next().unwrap_or_default();
        if !host.is_ascii() || host.contains('%') {
            self.add(Check, found!("lint-homepage-letters"), None);
        }
        let stand_in = host.to_ascii_lowercase().replace(|ch: char| !ch.is_ascii() || ch == '%', "x");
        let stand_in = stand_in.replace("xn--", "x---");
        let clean = invisible::removed(bare);
        let clean = address::decoded(&clean).unwrap_or(clean);
        let address = address::read(&clean.replacen(host, &stand_in, 1))?;
        self.right = home_page(&address, &clean).map(|url| url.replacen(&stand_in, host, 1));
        Ok(address)
    }

    fn right(&self, bare: &str, address: &Address) -> Option<String> {
        let table = self.right.clone();
        match (self.field, host::judge(address.host())) {
            (Field::HomepageUrl, _) => table.or_else(|| home_page(address, bare.trim())),
            (
                Field::AuthorizedRedirectUri,
                Verdict::Known { center, role: Role::Callback | Role::App(_) },
            ) if self.chosen.is_none_or(|chosen| chosen == center) && address.disguise().is_none() => {
                let mut url = address.url.clone();
                url.set_fragment(None);
                if !matches!(callback(url.as_str()), Callback::Of(_)) {
                    url.set_path(CALLBACK_PATH);
                    url.set_query(None);
                }
                Some(url.to_string())
            }
            (Field::AuthorizedRedirectUri, Verdict::Known { .. }) => table,
            // Without a data center, the host says which one was meant.
            (
                field,
                Verdict::Known { center, role: Role::Accounts }
                | Verdict::Lookalike(Lookalike { meant: Some((center, _)), .. }),
            ) if self.chosen.is_none() => field.standard_url(center),
            _ => table,
        }
    }

    fn flaws(&mut self, bare: &str, address: &Address) {
        for flaw in &address.flaws {
            let (severity, why) = match (self.field, flaw) {
                // It is anybody's URL, so a port, http and capitals are no mistake.
                (
                    Field::HomepageUrl,
                    Flaw::Port(_) | Flaw::Capitals | Flaw::CapitalScheme | Flaw::TrailingDot,
                ) => continue,
                (Field::HomepageUrl, Flaw::NotHttps(scheme)) if scheme == "http" => continue,
                // Zoho CRM opens what is in the Authorize URL, so what no copying does to a URL is a mistake there.
                (Field::PopupUrl, Flaw::NotHttps(_) | Flaw::Port(_) | Flaw::TrailingDot) => {
                    (Error, text!("popup-wrong-in-form"))
                }
                (Field::PopupUrl, _) => (Note, self.exactly()),
                _ => (Error, self.exactly()),
            };
            let found = match flaw {
                Flaw::Invisible(found) => hidden(found.clone(), bare),
                _ => flaw.message(),
            };
            self.add(severity, (found, why), self.put_right());
        }
    }

    /// Judges the host; `false` if nothing else needs to be said.
    fn host(&mut self, bare: &str, address: &Address) -> bool {
        let host = address.host();
        let is_popup = self.field == Field::PopupUrl;
        match (self.field, host::judge(host)) {
            (Field::AuthorizedRedirectUri, Verdict::Known { center, role }) => {
                self.callback_host(bare, host, center, &role);
            }
            (_, Verdict::Known { center, role: Role::Accounts }) => {
                if let Some(chosen) = self.chosen.filter(|chosen| *chosen != center) {
                    self.other_accounts_server(address, center, chosen);
                }
            }
            (_, Verdict::Known { center, role }) => {
                let found = msg!("lint-not-accounts", center = center.name(), host, role = role.label());
                self.error((found, if is_popup { text!("popup-wait") } else { text!("lint-accounts-only") }));
            }
            (_, Verdict::Lookalike(lookalike)) => {
                self.error((lookalike.message, self.danger()));
                return !is_popup;
            }
            (Field::AuthorizedRedirectUri, Verdict::Foreign)
                if self.chosen.is_some_and(|center| center.row().callbacks.is_empty())
                    && self.findings.is_empty() =>
            {
                // The console requires a URL before any popup can tell the right one.
                self.add(Note, found!("lint-placeholder"), None);
                return false;
            }
            (field, Verdict::General) if field.endpoint_path().is_some() => {
                self.error((msg!("lint-public-site", host), text!("lint-accounts-only")));
            }
            (field, Verdict::General | Verdict::Foreign) => {
                let why = match field {
                    Field::PopupUrl => text!("popup-copy-later"),
                    Field::AuthorizedRedirectUri => text!("lint-callback-is-zohos"),
                    _ => self.danger(),
                };
                self.error((msg!("lint-not-zoho", host), why));
                return !is_popup;
            }
        }
        true
    }

    /// What happens at a host that is not Zoho's.
    fn danger(&self) -> Text {
        match self.field {
            Field::AuthorizeUrl => text!("lint-danger-people"),
            Field::AccessTokenUrl | Field::RefreshTokenUrl => text!("lint-danger-secret"),
            Field::RevokeTokenUrl => text!("lint-danger-tokens"),
            Field::PopupUrl => text!("popup-no-sign-in"),
            _ => text!("lint-danger-code"),
        }
    }

    fn callback_host(&mut self, bare: &str, host: &str, center: DataCenter, role: &Role) {
        // A popup may have told it: then only a person can say whether the URL or the data center is wrong.
        let may_be_right = matches!(callback(bare), Callback::Of(_));
        if let Some(chosen) = self.chosen.filter(|chosen| *chosen != center) {
            self.error((other_center(host, center, chosen), text!("lint-callback-center-why")));
            if let Some(finding) = self.findings.last_mut().filter(|_| may_be_right) {
                finding.choices = finding.fix.take().into_iter().chain([Fix::Choose(center)]).collect();
            }
        } else if *role != Role::Callback {
            let found = found!("lint-not-callback-host", center = center.name(), host, role = role.label());
            let fix = self.put_right().filter(|_| !may_be_right);
            self.add(Check, found, fix);
        }
    }

    /// In a popup, the redirect URI, which comes from Zoho CRM itself, is the better evidence for the data center; the
    /// server is only in the Authorize URL that somebody typed.
    fn other_accounts_server(&mut self, address: &Address, center: DataCenter, chosen: DataCenter) {
        let host = address.host();
        if self.field != Field::PopupUrl {
            let found = other_center(host, center, chosen);
            if self.field == Field::AuthorizeUrl && center.passes_on_to(chosen) {
                self.add(Check, (found, text!("lint-passed-on-why")), self.put_right());
            } else {
                self.error((found, text!("lint-other-center-why")));
            }
            return;
        }
        let (severity, why, fix) = match (center, chosen) {
            (DataCenter::Us, DataCenter::Cn) => (Error, text!("popup-china"), None),
            (DataCenter::Us, _) => (Check, text!("popup-starts-at-us"), None),
            _ => {
                let has_callback = address.url.query_pairs().any(|(key, _)| key == "redirect_uri");
                let fix = (!has_callback).then_some(Fix::Choose(center));
                (Error, text!("popup-other-center-why"), fix)
            }
        };
        let found = msg!("popup-other-server", center = center.name(), chosen = chosen.name(), host);
        self.add(severity, (found, why), fix);
    }

    fn path(&mut self, url: &Url) {
        let path = url.path();
        // A popup without a request may show any page of Zoho's.
        let is_request = || {
            path.starts_with("/oauth/")
                || url.query_pairs().any(|(key, _)| key == "client_id" || key == "redirect_uri")
        };
        let right = match self.field {
            Field::AuthorizedRedirectUri => CALLBACK_PATH,
            Field::PopupUrl => AUTHORIZE_PATH,
            field => field.endpoint_path().unwrap_or_default(),
        };
        if path == right || self.field == Field::PopupUrl && !is_request() {
            return;
        }
        let slash = path.trim_end_matches('/') == right;
        let other = msg!("lint-url-path", path = excerpt(path), right);
        let of_path = |field: &Field| field.endpoint_path() == Some(path);
        match self.field {
            Field::PopupUrl => self.error((other, text!("popup-wrong-in-form"))),
            Field::AuthorizedRedirectUri if matches!(callback(url.as_str()), Callback::Of(_)) => {
                self.add(Check, (other, text!("lint-callback-path-popup")), None);
            }
            Field::AuthorizedRedirectUri if url.query().is_some() => {}
            Field::AuthorizedRedirectUri => {
                let found = if slash { text!("lint-url-slash").into() } else { other };
                self.error((found, text!("lint-callback-path")));
            }
            field => {
                if let Some(home) = Field::ENDPOINTS.into_iter().find(of_path) {
                    self.error(found!("lint-path-of", here = field.title(), path, there = home.title()));
                } else if slash {
                    self.error(found!("lint-url-slash"));
                } else if path.eq_ignore_ascii_case(right) {
                    self.error(found!("lint-url-case"));
                } else {
                    self.error((other, text!("lint-html-page")));
                }
            }
        }
    }

    fn query(&mut self, url: &Url) {
        let (severity, found) = match (self.field, url.query()) {
            (Field::AuthorizeUrl, query) => return self.authorize_query(query.unwrap_or_default()),
            (Field::PopupUrl, _) | (_, None) => return,
            (Field::AuthorizedRedirectUri, _) => {
                return self.error((text!("lint-url-query"), text!("lint-callback-path")));
            }
            (_, Some("")) => (Check, found!("lint-url-question-mark")),
            _ => (Warning, found!("lint-url-query")),
        };
        self.add(severity, found, self.put_right());
    }

    fn authorize_query(&mut self, query: &str) {
        let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let mut seen = BTreeSet::new();
        for (key, value) in &pairs {
            if seen.insert(key) {
                self.parameter(key, value);
            } else {
                let found = msg!("lint-parameter-repeated", name = excerpt(key));
                self.error((found, text!("lint-parameter-once")));
            }
        }
        for name in NEEDED {
            let present = pairs.iter().any(|(key, _)| key == name || near(key) == Some(name));
            if let Some(found) = fixed_parameter(name, None).filter(|_| !present) {
                self.error(found);
            }
        }
    }

    fn parameter(&mut self, key: &str, value: &str) {
        if NEEDED.contains(&key) {
            if let Some(found) = fixed_parameter(key, Some(value)) {
                self.error(found);
            }
        } else if Name::ALL.into_iter().any(|name| name.wire() == key) {
            self.error(found!("lint-parameter-added", name = key));
        } else if let Some(meant) = near(key) {
            let (found, why) = found!("lint-parameter-misspelled", meant, name = excerpt(key));
            // Two are needed here; of the others, the right spelling would be as wrong as this one.
            let as_wrong = || text!("lint-parameter-added-why").into();
            self.error((found, if NEEDED.contains(&meant) { why } else { as_wrong() }));
        } else if !key.is_empty() {
            self.add(Check, found!("lint-parameter-unknown", name = excerpt(key)), self.put_right());
        }
    }

    /// What is left when nothing else was found: `/x/../`, `&&` and their like, which only the characters tell.
    fn spelling(&mut self, text: &str, url: &Url) {
        let is_callback = self.field == Field::AuthorizedRedirectUri;
        let canonical = if is_callback { Some(url.to_string()) } else { self.right.clone() };
        let Some(canonical) = canonical else { return };
        // The order of the two parameters is free.
        let swapped =
            canonical.replace("access_type=offline&prompt=consent", "prompt=consent&access_type=offline");
        let nearest = if text.contains("?prompt") { &swapped } else { &canonical };
        match first_difference(text, nearest) {
            Some(position) if is_callback => {
                self.error((msg!("lint-url-spelling", position), self.exactly()));
            }
            Some(position) => self.add(Check, found!("lint-url-spelling", position), self.put_right()),
            None => {}
        }
    }
}

/// The parameters that Zoho CRM does not append itself.
const NEEDED: [&str; 2] = ["access_type", "prompt"];

/// The URL without what copying puts around and into it, and what that was.
fn unwrapped(text: &str, field: Field) -> (String, Vec<Text>) {
    let mut bare = text.to_owned();
    let mut found = Vec::new();
    if let Some(inner) = address::unquoted(text) {
        found.push(text!("lint-url-quoted"));
        inner.clone_into(&mut bare);
    }
    if bare.contains("&amp;") {
        found.push(text!("lint-url-amp"));
        bare = bare.replace("&amp;", "&");
    }
    if field.endpoint_path().is_some() && bare.contains('&') && !bare.contains('?') {
        found.push(text!("lint-url-no-question-mark"));
        bare = bare.replacen('&', "?", 1);
    }
    (bare, found)
}

fn other_center(host: &str, center: DataCenter, chosen: DataCenter) -> Message {
    msg!("lint-other-center", center = center.name(), chosen = chosen.name(), host)
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
    let bare_host = url.matches('/').count() == 3 && !typed.ends_with('/');
    Some(if bare_host { url.trim_end_matches('/').to_owned() } else { url })
}

/// The other parameter that `key` was probably meant to be: written with the same letters, or at most two letters away.
fn near(key: &str) -> Option<&'static str> {
    let plain = |text: &str| text.to_ascii_lowercase().replace(['-', '_', ' ', '.'], "");
    let wanted = plain(key);
    Name::ALL.map(Name::wire).into_iter().filter(|name| *name != key).find(|name| {
        let name = plain(name);
        wanted == name || ((4..=40).contains(&wanted.len()) && strsim::levenshtein(&wanted, &name) <= 2)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Draft;
    use crate::lint::lint;
    use crate::tests::{outline, said, same_lines};

    fn check(field: Field, text: &str, expected: &[&str]) {
        let mut draft = Draft::example(DataCenter::Us);
        *draft.text_mut(field).unwrap() = text.into();
        let got: Vec<_> = lint(&draft)
            .into_iter()
            .map(|finding| {
                assert_eq!(finding.field, field);
                let right = field.endpoint(DataCenter::Us).unwrap();
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
    fn what_copying_adds_is_named() {
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
            let (findings, _) = judge_url(&typed, Field::AuthorizeUrl, Some(DataCenter::Eu));
            let found: Vec<_> = findings.iter().map(|finding| finding.found.text().name()).collect();
            assert_eq!(found, [said]);
            assert_eq!(findings[0].fix, Some(Fix::Put(Field::AuthorizeUrl, right.into())));
        }
    }

    /// Only what Zoho CRM writes itself, character by character, is evidence for a data center.
    #[test]
    fn what_a_redirect_uri_is_worth() {
        let worth = |text: &str| match callback(text) {
            Callback::Of(center) => center.name(),
            Callback::Odd => "odd",
            Callback::Foreign => "foreign",
        };
        for (text, expected) in [
            ("https://dre.zoho.eu/delugeauth/callback", "Europe"),
            ("https://connections.zoho.eu/other/way", "Europe"),
            ("HTTPS://dre.zoho.eu/delugeauth/callback", "odd"),
            ("https://dre.zoho.eu/delugeauth/callback?x=1", "odd"),
            ("https://dre.zoho.eu/delugeauth/callback#x", "odd"),
            ("https://dre.zoho.eu/delugeauth/calback", "odd"),
            ("https://accounts.zoho.eu/delugeauth/callback", "odd"),
            ("https://me@dre.zoho.eu/delugeauth/callback", "foreign"),
            ("https://evil.example/delugeauth/callback", "foreign"),
            ("", "foreign"),
        ] {
            assert_eq!(worth(text), expected, "{text}");
        }
    }

    /// A home page may have any host; at Zoho's own, a letter of another alphabet is a disguise.
    #[test]
    fn foreign_letters_are_for_home_pages_only() {
        for field in [Field::AuthorizeUrl, Field::AuthorizedRedirectUri, Field::PopupUrl] {
            let (findings, address) =
                judge_url("https://accounts.z\u{43e}ho.eu/x", field, Some(DataCenter::Eu));
            assert_eq!(
                (said(&findings[0].found).as_str(), address),
                ("url-foreign-letters accounts.z\u{43e}ho.eu", None)
            );
        }
    }

    #[test]
    fn each_field_names_the_harm_of_a_foreign_host() {
        for (field, harm) in [
            (Field::AuthorizeUrl, text!("lint-danger-people")),
            (Field::AccessTokenUrl, text!("lint-danger-secret")),
            (Field::RefreshTokenUrl, text!("lint-danger-secret")),
            (Field::RevokeTokenUrl, text!("lint-danger-tokens")),
        ] {
            let (findings, _) = judge_url("https://evil.example/oauth", field, Some(DataCenter::Eu));
            assert_eq!(findings[0].why, harm.into());
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
                "error: lint-hidden https://accounts.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent· scan-unseen-end space",
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
            &["error: lint-not-accounts United States crm.zoho.com url-role  crm"],
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
    fn what_zoho_crm_adds_is_removed() {
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
    fn what_only_the_characters_show() {
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

    /// What was found, why it matters, the fix, and whether the URL is read any further.
    #[test]
    fn every_judgment_with_its_reason_and_fix() {
        use DataCenter::{Cn, Eu, Inec, Us};
        let mut lines = Vec::new();
        for (field, center, url) in [
            (
                Field::AuthorizeUrl,
                Some(Eu),
                "https://accounts.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent",
            ),
            (
                Field::AuthorizeUrl,
                Some(Cn),
                "https://accounts.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent",
            ),
            (
                Field::AuthorizeUrl,
                Some(Us),
                "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent",
            ),
            (Field::AccessTokenUrl, Some(Eu), "https://accounts.zoho.com/oauth/v2/token"),
            (
                Field::AuthorizeUrl,
                Some(Eu),
                "https://www.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent",
            ),
            (
                Field::AuthorizeUrl,
                Some(Eu),
                "https://accounts.zoho.eu/OAuth/v2/auth?access_type=offline&prompt=consent",
            ),
            (Field::AuthorizeUrl, Some(Eu), "https://accounts.zoho.eu/x?access_type=&prompt=consent"),
            (
                Field::AuthorizeUrl,
                Some(Eu),
                "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&access_type=online&prompt=login#x",
            ),
            (
                Field::AuthorizeUrl,
                Some(Eu),
                "https://accounts.zoho.eu/oauth/v2/auth?=x&access_type=offline&prompt=consent",
            ),
            (
                Field::AuthorizeUrl,
                Some(Eu),
                "https://accounts.zoho.eu/oauth/v2/auth?Access_Type=offline&code_challenge=x&prompt=Consent",
            ),
            (
                Field::AuthorizeUrl,
                Some(Eu),
                "https://accounts.zoho.eu.evil.example/oauth/v2/auth?access_type=offline&prompt=consent",
            ),
            (
                Field::AuthorizeUrl,
                Some(Eu),
                "HTTPS://me@accounts.zoho.eu:8443/oauth/v2/auth?access_type=offline&prompt=consent",
            ),
            (Field::AuthorizeUrl, Some(Eu), ""),
            (Field::AuthorizeUrl, Some(Eu), "a b:c"),
            (Field::AuthorizeUrl, Some(Eu), "https://a b{}^"),
            (Field::RevokeTokenUrl, Some(Eu), "https://crm.zoho.eu/oauth/v2/token/revoke/"),
            (Field::RevokeTokenUrl, Some(Eu), "https://evil.example/oauth/v2/token/revoke?"),
            (Field::RefreshTokenUrl, None, "https://accounts.zoho.au/oauth/v2/token?x=1"),
            (Field::RefreshTokenUrl, None, "https://crm.zoho.eu/oauth/v2/token"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://connections.zoho.eu/other/way"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://dre.zoho.eu/auth/callback"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://dre.zoho.eu/lugeauth/callback"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://dre.zoho.eu/"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://dre.zoho.eu/my/DelugeAuth"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://dre.zoho.eu/delugeauth/callback/?x=1#y"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://me@dre.zoho.eu/delugeauth/callback"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://accounts.zoho.eu/delugeauth/callback"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://www.zoho.eu/delugeauth/callback"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://app.example/delugeauth/callback"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://dre.zoho.au/delugeauth/callback"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://deluge.zoho.in/delugeauth/callback"),
            (Field::AuthorizedRedirectUri, Some(Eu), "https://deluge.zoho.in/delugeauth/callback?x"),
            (Field::AuthorizedRedirectUri, None, "https://deluge.zoho.in/delugeauth/callbac"),
            (Field::AuthorizedRedirectUri, None, "https://accounts.zoho.in/delugeauth/callback"),
            (Field::AuthorizedRedirectUri, None, "https://dre.zoho.au/delugeauth/callback"),
            (Field::AuthorizedRedirectUri, None, "https://app.example/delugeauth/callback"),
            (Field::AuthorizedRedirectUri, Some(Inec), "https://app.example/cb"),
            (Field::AuthorizedRedirectUri, Some(Inec), "https://app.example:443/cb"),
            (Field::HomepageUrl, Some(Eu), "HTTPS://Example.org.:8443/x"),
            (Field::HomepageUrl, Some(Eu), "http://example.org/"),
            (Field::HomepageUrl, Some(Eu), "ftp://me@example.org/"),
            (Field::HomepageUrl, Some(Eu), ""),
            (Field::PopupUrl, Some(Eu), "https://me@accounts.zoho.eu/oauth/v2/auth"),
            (Field::PopupUrl, Some(Eu), "https://accounts.zoho.eu.evil.example/oauth/v2/auth"),
            (Field::PopupUrl, Some(Eu), "https://crm.zoho.eu/oauth/v2/auth"),
            (Field::PopupUrl, Some(Eu), "https://crm.zoho.eu/crm"),
            (Field::PopupUrl, Some(Eu), "https://www.zoho.eu/oauth/v2/auth"),
            (Field::PopupUrl, Some(Eu), "https://app.example/oauth/v2/auth"),
            (Field::PopupUrl, Some(Cn), "https://accounts.zoho.com/signin"),
            (Field::PopupUrl, Some(Eu), "https://accounts.zoho.com/signin"),
            (Field::PopupUrl, Some(Eu), "https://accounts.zoho.in/signin"),
            (Field::PopupUrl, Some(Eu), "https://accounts.zoho.in/signin?redirect_uri=x"),
            (Field::PopupUrl, Some(Eu), "https://accounts.zoho.eu/signin?client_id=x"),
            (Field::PopupUrl, Some(Eu), "HTTP://Accounts.zoho.eu.:8443/oauth/v2/auth#x"),
            (Field::PopupUrl, Some(Eu), "\"accounts.zoho.eu/oauth/v2/auth?a=b&amp;c\""),
            (Field::PopupUrl, Some(Eu), "https://\u{2022}\u{2022}"),
        ] {
            let (findings, address) = judge_url(url, field, center);
            let read = if address.is_some() { "" } else { " (not read)" };
            lines.push(format!("{} {}: {url}{read}", field.id(), center.map_or("?", DataCenter::name)));
            lines.extend(findings.iter().map(|finding| format!("  {}", outline(finding))));
        }
        same_lines(&lines, EXPECTED);
    }

    const EXPECTED: &str = r#"
authorize-url Europe: https://accounts.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent
  check: lint-other-center United States Europe accounts.zoho.com | lint-passed-on-why | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
authorize-url China: https://accounts.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent
  error: lint-other-center United States China accounts.zoho.com | lint-other-center-why | fix: https://accounts.zoho.com.cn/oauth/v2/auth?access_type=offline&prompt=consent
authorize-url United States: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
  error: lint-other-center Europe United States accounts.zoho.eu | lint-other-center-why | fix: https://accounts.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent
access-token-url Europe: https://accounts.zoho.com/oauth/v2/token
  error: lint-other-center United States Europe accounts.zoho.com | lint-other-center-why | fix: https://accounts.zoho.eu/oauth/v2/token
authorize-url Europe: https://www.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
  error: lint-public-site www.zoho.eu | lint-accounts-only | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
authorize-url Europe: https://accounts.zoho.eu/OAuth/v2/auth?access_type=offline&prompt=consent
  error: lint-url-case | lint-url-case-why | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
authorize-url Europe: https://accounts.zoho.eu/x?access_type=&prompt=consent
  error: lint-url-path /x /oauth/v2/auth | lint-html-page | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
  error: lint-parameter-empty access_type offline | lint-access-type-why | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
authorize-url Europe: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&access_type=online&prompt=login#x
  error: lint-url-fragment | lint-url-fragment-endpoint | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
  error: lint-parameter-repeated access_type | lint-parameter-once | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
  error: lint-parameter-value prompt consent login | lint-prompt-why | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
authorize-url Europe: https://accounts.zoho.eu/oauth/v2/auth?=x&access_type=offline&prompt=consent
  check: lint-url-spelling 40 | lint-url-spelling-why | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
authorize-url Europe: https://accounts.zoho.eu/oauth/v2/auth?Access_Type=offline&code_challenge=x&prompt=Consent
  error: lint-parameter-misspelled access_type Access_Type | lint-parameter-misspelled-why | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
  error: lint-parameter-added code_challenge | lint-parameter-added-why | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
  error: lint-parameter-case prompt Consent | lint-parameter-case-why | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
authorize-url Europe: https://accounts.zoho.eu.evil.example/oauth/v2/auth?access_type=offline&prompt=consent
  error: url-real-domain evil.example accounts.zoho.eu.evil.example zoho.eu | lint-danger-people | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
authorize-url Europe: HTTPS://me@accounts.zoho.eu:8443/oauth/v2/auth?access_type=offline&prompt=consent
  error: url-capital-scheme | lint-opened-exactly | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
  error: url-user-info | lint-opened-exactly | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
  error: url-port 8443 | lint-opened-exactly | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
authorize-url Europe:  (not read)
  error: url-empty | lint-opened-exactly | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
authorize-url Europe: a b:c (not read)
  error: url-no-scheme | lint-opened-exactly | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
  error: url-broken invalid port number | lint-opened-exactly | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
authorize-url Europe: https://a b{}^ (not read)
  error: url-broken invalid international domain name | lint-opened-exactly | fix: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent
revoke-token-url Europe: https://crm.zoho.eu/oauth/v2/token/revoke/
  error: lint-not-accounts Europe crm.zoho.eu url-role  crm | lint-accounts-only | fix: https://accounts.zoho.eu/oauth/v2/token/revoke
  error: lint-url-slash | lint-url-slash-why | fix: https://accounts.zoho.eu/oauth/v2/token/revoke
revoke-token-url Europe: https://evil.example/oauth/v2/token/revoke?
  error: lint-not-zoho evil.example | lint-danger-tokens | fix: https://accounts.zoho.eu/oauth/v2/token/revoke
  check: lint-url-question-mark | lint-url-question-mark-why | fix: https://accounts.zoho.eu/oauth/v2/token/revoke
refresh-token-url ?: https://accounts.zoho.au/oauth/v2/token?x=1
  error: url-wrong-ending Australia accounts.zoho.au au zoho.com.au | lint-danger-secret | fix: https://accounts.zoho.com.au/oauth/v2/token
  warning: lint-url-query | lint-url-query-why | fix: https://accounts.zoho.com.au/oauth/v2/token
refresh-token-url ?: https://crm.zoho.eu/oauth/v2/token
  error: lint-not-accounts Europe crm.zoho.eu url-role  crm | lint-accounts-only
authorized-redirect-uri Europe: https://connections.zoho.eu/other/way
  check: lint-not-callback-host Europe connections.zoho.eu url-role connections unnamed | lint-not-callback-host-why
  check: lint-url-path /other/way /delugeauth/callback | lint-callback-path-popup
authorized-redirect-uri Europe: https://dre.zoho.eu/auth/callback
  check: lint-url-path /auth/callback /delugeauth/callback | lint-callback-path-popup
authorized-redirect-uri Europe: https://dre.zoho.eu/lugeauth/callback
  error: lint-url-path /lugeauth/callback /delugeauth/callback | lint-callback-path | fix: https://dre.zoho.eu/delugeauth/callback
authorized-redirect-uri Europe: https://dre.zoho.eu/
  error: lint-url-path / /delugeauth/callback | lint-callback-path | fix: https://dre.zoho.eu/delugeauth/callback
authorized-redirect-uri Europe: https://dre.zoho.eu/my/DelugeAuth
  error: lint-url-path /my/DelugeAuth /delugeauth/callback | lint-callback-path | fix: https://dre.zoho.eu/delugeauth/callback
authorized-redirect-uri Europe: https://dre.zoho.eu/delugeauth/callback/?x=1#y
  error: lint-url-fragment | lint-url-fragment-redirect | fix: https://dre.zoho.eu/delugeauth/callback
  error: lint-url-query | lint-callback-path | fix: https://dre.zoho.eu/delugeauth/callback
authorized-redirect-uri Europe: https://me@dre.zoho.eu/delugeauth/callback
  error: url-user-info | lint-byte-by-byte | fix: https://dre.zoho.eu/delugeauth/callback
authorized-redirect-uri Europe: https://accounts.zoho.eu/delugeauth/callback
  check: lint-not-callback-host Europe accounts.zoho.eu url-role  accounts | lint-not-callback-host-why | fix: https://dre.zoho.eu/delugeauth/callback
authorized-redirect-uri Europe: https://www.zoho.eu/delugeauth/callback
  error: lint-not-zoho www.zoho.eu | lint-callback-is-zohos | fix: https://dre.zoho.eu/delugeauth/callback
authorized-redirect-uri Europe: https://app.example/delugeauth/callback
  error: lint-not-zoho app.example | lint-callback-is-zohos | fix: https://dre.zoho.eu/delugeauth/callback
authorized-redirect-uri Europe: https://dre.zoho.au/delugeauth/callback
  error: url-wrong-ending Australia dre.zoho.au au zoho.com.au | lint-danger-code | fix: https://dre.zoho.eu/delugeauth/callback
authorized-redirect-uri Europe: https://deluge.zoho.in/delugeauth/callback
  error: lint-other-center India Europe deluge.zoho.in | lint-callback-center-why | choose: https://dre.zoho.eu/delugeauth/callback or choose India
authorized-redirect-uri Europe: https://deluge.zoho.in/delugeauth/callback?x
  error: lint-other-center India Europe deluge.zoho.in | lint-callback-center-why | fix: https://dre.zoho.eu/delugeauth/callback
  error: lint-url-query | lint-callback-path | fix: https://dre.zoho.eu/delugeauth/callback
authorized-redirect-uri ?: https://deluge.zoho.in/delugeauth/callbac
  error: lint-url-path /delugeauth/callbac /delugeauth/callback | lint-callback-path | fix: https://deluge.zoho.in/delugeauth/callback
authorized-redirect-uri ?: https://accounts.zoho.in/delugeauth/callback
  check: lint-not-callback-host India accounts.zoho.in url-role  accounts | lint-not-callback-host-why
authorized-redirect-uri ?: https://dre.zoho.au/delugeauth/callback
  error: url-wrong-ending Australia dre.zoho.au au zoho.com.au | lint-danger-code | fix: https://dre.zoho.com.au/delugeauth/callback
authorized-redirect-uri ?: https://app.example/delugeauth/callback
  error: lint-not-zoho app.example | lint-callback-is-zohos
authorized-redirect-uri India (zohohq.in): https://app.example/cb (not read)
  note: lint-placeholder | lint-placeholder-why
authorized-redirect-uri India (zohohq.in): https://app.example:443/cb
  error: url-port 443 | lint-byte-by-byte
  error: lint-not-zoho app.example | lint-callback-is-zohos
  error: lint-url-path /cb /delugeauth/callback | lint-callback-path
homepage-url Europe: HTTPS://Example.org.:8443/x (not read)
homepage-url Europe: http://example.org/ (not read)
homepage-url Europe: ftp://me@example.org/ (not read)
  error: url-not-https ftp | lint-homepage-why | fix: https://example.org/
  error: url-user-info | lint-homepage-why | fix: https://example.org/
homepage-url Europe:  (not read)
  error: url-empty | lint-homepage-why
popup-url Europe: https://me@accounts.zoho.eu/oauth/v2/auth (not read)
  error: url-user-info | popup-disguised
popup-url Europe: https://accounts.zoho.eu.evil.example/oauth/v2/auth (not read)
  error: url-real-domain evil.example accounts.zoho.eu.evil.example zoho.eu | popup-no-sign-in
popup-url Europe: https://crm.zoho.eu/oauth/v2/auth
  error: lint-not-accounts Europe crm.zoho.eu url-role  crm | popup-wait
popup-url Europe: https://crm.zoho.eu/crm
  error: lint-not-accounts Europe crm.zoho.eu url-role  crm | popup-wait
popup-url Europe: https://www.zoho.eu/oauth/v2/auth (not read)
  error: lint-not-zoho www.zoho.eu | popup-copy-later
popup-url Europe: https://app.example/oauth/v2/auth (not read)
  error: lint-not-zoho app.example | popup-copy-later
popup-url China: https://accounts.zoho.com/signin
  error: popup-other-server United States China accounts.zoho.com | popup-china
popup-url Europe: https://accounts.zoho.com/signin
  check: popup-other-server United States Europe accounts.zoho.com | popup-starts-at-us
popup-url Europe: https://accounts.zoho.in/signin
  error: popup-other-server India Europe accounts.zoho.in | popup-other-center-why | fix: choose India
popup-url Europe: https://accounts.zoho.in/signin?redirect_uri=x
  error: popup-other-server India Europe accounts.zoho.in | popup-other-center-why
  error: lint-url-path /signin /oauth/v2/auth | popup-wrong-in-form
popup-url Europe: https://accounts.zoho.eu/signin?client_id=x
  error: lint-url-path /signin /oauth/v2/auth | popup-wrong-in-form
popup-url Europe: HTTP://Accounts.zoho.eu.:8443/oauth/v2/auth#x
  note: url-capital-scheme | popup-came-along
  error: url-not-https http | popup-wrong-in-form
  note: url-capitals | popup-came-along
  error: url-port 8443 | popup-wrong-in-form
  error: url-trailing-dot | popup-wrong-in-form
popup-url Europe: "accounts.zoho.eu/oauth/v2/auth?a=b&amp;c"
  note: lint-url-quoted | popup-came-along
  note: lint-url-amp | popup-came-along
  note: url-no-scheme | popup-came-along
popup-url Europe: https://•• (not read)
  error: url-masked | popup-copy-whole
"#;
}
