//! The four URLs of the custom service form, as they stand in a form: right host, right path, right query.

use std::collections::BTreeSet;

use crate::draft::authorize_url_of;
use crate::{Draft, Field};
use facts::DataCenter;
use facts::address::{self, Address};
use facts::data_center::{AUTHORIZE_PATH, REVOKE_PATH, TOKEN_PATH};
use facts::host::{self, Lookalike, Role, Verdict};
use oauth::authorize::Name;
use scan::finding::Severity;
use scan::invisible;
use scan::secret;

use super::{Findings, Fix};

/// A URL field of the form.
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

    /// The endpoint whose URL a field holds.
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

    /// The right value for a center.
    pub(crate) fn right(self, center: DataCenter) -> String {
        match self {
            Self::Authorize => authorize_url_of(center),
            Self::AccessToken | Self::RefreshToken => center.token_endpoint(),
            Self::Revoke => center.revoke_endpoint(),
        }
    }

    /// The field in which a path belongs, if it is the path of one of the endpoints.
    fn home_of(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|endpoint| endpoint.path() == path)
    }
}

pub(super) fn lint(endpoint: Endpoint, draft: &Draft, findings: &mut Findings) {
    let field = endpoint.field();
    let text = draft.text(field).unwrap_or_default();
    if text.is_empty() {
        return;
    }
    let mut rule =
        Rule { endpoint, field, findings, right: draft.center.map(|center| endpoint.right(center)) };
    if rule.right.as_deref() == Some(text) {
        return;
    }
    let (bare, dress) = undressed(text);
    let address = match address::read(&bare) {
        Ok(address) => address,
        Err(why) => return rule.error(why.words(), LITERALLY),
    };
    if rule.right.is_none() {
        rule.right = match host::judge(address.url.host_str().unwrap_or_default()) {
            Verdict::Known { center, role: Role::Accounts }
            | Verdict::Lookalike(Lookalike { meant: Some((center, _)), .. }) => Some(endpoint.right(center)),
            _ => None,
        };
    }
    let before = rule.findings.0.len();
    for found in dress {
        rule.error(found, LITERALLY);
    }
    rule.flaws(&bare, &address);
    rule.host(&address, draft.center);
    rule.path(&address);
    rule.query(&address);
    if rule.findings.0.len() == before {
        rule.spelling(text);
    }
}

const LITERALLY: &str = "Zoho CRM opens exactly what stands here.";

/// Said of an address that was copied out of HTML.
pub(crate) const AMP: &str =
    "It has &amp; where a plain & belongs: it was copied out of the source of a page.";

/// The address without what copying put around and into it, and a sentence for each such thing.
fn undressed(text: &str) -> (String, Vec<&'static str>) {
    let mut bare = text.to_owned();
    let mut found = Vec::new();
    if let Some(inner) = address::unquoted(text) {
        found.push(super::QUOTED);
        inner.clone_into(&mut bare);
    }
    if bare.contains("&amp;") {
        found.push(AMP);
        bare = bare.replace("&amp;", "&");
    }
    if bare.contains('&') && !bare.contains('?') {
        found.push("It has & where the question mark belongs.");
        bare = bare.replacen('&', "?", 1);
    }
    (bare, found)
}

struct Rule<'f> {
    endpoint: Endpoint,
    field: Field,
    findings: &'f mut Findings,
    /// The right value, for the fix.
    right: Option<String>,
}

impl Rule<'_> {
    fn error(&mut self, found: impl Into<String>, why: &str) {
        self.add(Severity::Error, found, why);
    }

    fn add(&mut self, severity: Severity, found: impl Into<String>, why: &str) {
        let fix = self.right.clone().map(|right| Fix::Put(self.field, right));
        self.findings.add(severity, self.field, found, why, fix);
    }

    fn flaws(&mut self, text: &str, address: &Address) {
        for flaw in &address.flaws {
            let mut found = format!("It has {}.", flaw.words());
            if matches!(flaw, address::Flaw::Invisible(_)) {
                found = format!(
                    "It has {}: \u{201c}{}\u{201d}.",
                    flaw.words(),
                    secret::mask(&invisible::drawn(text)).0
                );
            }
            self.error(found, LITERALLY);
        }
    }

    /// What is left when nothing else was found: `/x/../`, `&&` and their like, which only the letters tell.
    fn spelling(&mut self, text: &str) {
        let Some(right) = &self.right else { return };
        // The order of the two parameters is free.
        let swapped =
            right.replace("access_type=offline&prompt=consent", "prompt=consent&access_type=offline");
        if text != swapped
            && let Some(found) =
                super::other_spelling(text, if text.contains("?prompt") { &swapped } else { right })
        {
            self.add(
                Severity::Check,
                found,
                "It seems to mean the same, but only Zoho can tell. With the plain form you are safe.",
            );
        }
    }

    fn host(&mut self, address: &Address, chosen: Option<DataCenter>) {
        let host = address.url.host_str().unwrap_or_default();
        let danger = match self.endpoint {
            Endpoint::Authorize => "People would be sent there to sign in.",
            Endpoint::AccessToken | Endpoint::RefreshToken => "Zoho CRM would send your client secret there.",
            Endpoint::Revoke => "Zoho CRM would send your tokens there.",
        };
        let why = "Clients, secrets and tokens belong to one data center; at another one Zoho answers invalid_client.";
        match host::judge(host) {
            Verdict::Known { center, role: Role::Accounts } => {
                let Some(chosen) = chosen.filter(|chosen| *chosen != center) else { return };
                let found = format!("{host} belongs to {center}, but your org is in {chosen}.");
                if self.endpoint == Endpoint::Authorize && center.passes_on_to(chosen) {
                    let why = "A sign-in may begin there: Zoho passes it on to your own center. But the client must be \
                               switched on for both, and your own center is the sure way.";
                    self.add(Severity::Check, found, why);
                } else {
                    self.error(found, why);
                }
            }
            Verdict::Known { center, role } => self.error(
                format!("{host} is {} in {center}, not the accounts server.", role.words()),
                "Sign-in, tokens and revocation are at the accounts server only.",
            ),
            Verdict::General => self.error(
                format!("{host} is Zoho's public site, not an accounts server."),
                "Sign-in, tokens and revocation are at the accounts server only.",
            ),
            Verdict::Lookalike(lookalike) => self.error(format!("{}.", lookalike.reason), danger),
            Verdict::Foreign => self.error(format!("{host} is not a host of Zoho's."), danger),
        }
    }

    fn path(&mut self, address: &Address) {
        let path = address.url.path();
        if path == self.endpoint.path() {
            return;
        }
        let here = self.field.label();
        match Endpoint::home_of(path) {
            Some(home) => self.error(
                format!("{path} is the path for {}, not for {here}.", home.field().label()),
                "Each endpoint does one thing; at the wrong one Zoho answers with an error or an HTML page.",
            ),
            None if path.trim_end_matches('/') == self.endpoint.path() => {
                self.error("There is a slash at the end of the path.", "Zoho's endpoints have none.");
            }
            None if path.eq_ignore_ascii_case(self.endpoint.path()) => {
                self.error("The path is not in lower case.", "Zoho's endpoints are in lower case.");
            }
            None => self.error(
                format!("Its path is {}, not {}.", secret::mask(path).0, self.endpoint.path()),
                "Zoho answers with an HTML page, which Zoho CRM cannot read.",
            ),
        }
    }

    fn query(&mut self, address: &Address) {
        if address.url.fragment().is_some() {
            self.error(
                "It has a fragment (the part from # on).",
                "An endpoint must not have one (RFC 6749 section 3.1).",
            );
        }
        let Some(query) = address.url.query() else {
            if self.endpoint == Endpoint::Authorize {
                self.missing(&[]);
            }
            return;
        };
        if query.is_empty() && self.endpoint != Endpoint::Authorize {
            self.add(
                Severity::Check,
                "There is a question mark at the end.",
                "Older tutorials have it, newer ones do not; both are said to work. Without it you are safe.",
            );
        } else if self.endpoint == Endpoint::Authorize {
            self.authorize_query(query);
        } else {
            self.add(
                Severity::Warning,
                "It has a query (the part from ? on).",
                "Zoho CRM sends what is needed by itself; what stands here is sent a second time.",
            );
        }
    }

    fn authorize_query(&mut self, query: &str) {
        let pairs: Vec<(String, String)> =
            url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let mut seen = BTreeSet::new();
        for (key, value) in &pairs {
            if !seen.insert(key) {
                self.error(
                    format!("{} stands there twice.", shown(key)),
                    "A parameter may stand there once only (RFC 6749 section 3.1).",
                );
                continue;
            }
            self.parameter(key, value);
        }
        self.missing(&pairs);
    }

    fn parameter(&mut self, key: &str, value: &str) {
        // A key that names a secret has had its say in `secrets`; one without a value says nothing.
        match key {
            "access_type" if value == "offline" => {}
            "access_type" if value.eq_ignore_ascii_case("offline") => {
                self.error(format!("access_type={value} is not in lower case."), LOWER_CASE);
            }
            "access_type" => self.error(
                format!("access_type is {}, not offline.", quoted(value)),
                "Without access_type=offline Zoho gives no refresh token, and the connection dies after one hour.",
            ),
            "prompt" if value == "consent" => {}
            "prompt" if value.eq_ignore_ascii_case("consent") => {
                self.error(format!("prompt={value} is not in lower case."), LOWER_CASE);
            }
            "prompt" => self.error(
                format!("prompt is {}, not consent.", quoted(value)),
                "consent is the only value that Zoho documents. Without it a refresh token comes only at the very first \
                 consent.",
            ),
            "client_id" | "scope" | "redirect_uri" | "response_type" | "state" | "code_challenge"
            | "code_challenge_method" => self.error(
                format!("It holds {key}."),
                "Zoho CRM adds it by itself, so the request would carry it twice.",
            ),
            "" => {}
            _ => match near(key) {
                Some(name) => self.error(
                    format!("\u{201c}{}\u{201d} is probably meant to be {name}.", shown(key)),
                    // Two are needed here; of the others, the right spelling would be as wrong as this one.
                    if matches!(name, "access_type" | "prompt") {
                        "A misspelt parameter counts as missing."
                    } else {
                        "That one Zoho CRM adds by itself, so it must not stand here at all."
                    },
                ),
                None => self.add(
                    Severity::Check,
                    format!("It holds {}, which Zoho's documentation does not name.", shown(key)),
                    "Exactly two parameters are needed here: access_type=offline and prompt=consent.",
                ),
            },
        }
    }

    fn missing(&mut self, pairs: &[(String, String)]) {
        let has = |name: &str| pairs.iter().any(|(key, _)| key == name || near(key) == Some(name));
        if !has("access_type") {
            self.error(
                "access_type=offline is missing.",
                "Without it Zoho gives no refresh token, and the connection dies after one hour.",
            );
        }
        if !has("prompt") {
            self.error(
                "prompt=consent is missing.",
                "Without it Zoho gives a refresh token only at the very first consent; a second try ends without one.",
            );
        }
    }
}

const LOWER_CASE: &str = "Zoho documents it in lower case; another case may count as missing.";

fn shown(key: &str) -> String {
    let key: String = key.chars().take(40).collect();
    secret::mask(&invisible::drawn(&key)).0
}

fn quoted(value: &str) -> String {
    if value.is_empty() { "empty".to_owned() } else { format!("\u{201c}{}\u{201d}", shown(value)) }
}

/// The parameter that `key` was probably meant to be, if it is not one already: the same letters in another dress, or
/// at most two letters away.
fn near(key: &str) -> Option<&'static str> {
    let plain = |text: &str| text.to_ascii_lowercase().replace(['-', '_', ' ', '.'], "");
    let wanted = plain(key);
    Name::ALL.into_iter().map(Name::wire).filter(|name| *name != key).find(|name| {
        let name = plain(name);
        wanted == name || ((4..=40).contains(&wanted.len()) && strsim::levenshtein(&wanted, &name) <= 2)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::lint;

    fn check(field: Field, text: &str, expected: &[&str]) {
        let mut draft = Draft::example(DataCenter::Us);
        *draft.text_mut(field).unwrap() = text.into();
        let got: Vec<_> = lint(&draft)
            .into_iter()
            .map(|finding| {
                assert_eq!(finding.field, field);
                let right =
                    Endpoint::ALL.into_iter().find(|e| e.field() == field).unwrap().right(DataCenter::Us);
                assert_eq!(finding.fix, Some(Fix::Put(field, right)), "{text}");
                format!("{}: {}", finding.severity.id(), finding.found)
            })
            .collect();
        assert_eq!(got, expected, "{text}");
    }

    #[test]
    fn what_copying_adds_is_named_for_what_it_is() {
        let right = "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent";
        for (typed, said) in [
            (format!("\u{201c}{right}\u{201d}"), "It stands in quotation marks."),
            (format!("\"{right}\""), "It stands in quotation marks."),
            (format!("  \"{right}\",\n"), "It stands in quotation marks."),
            (format!("'{right}'"), "It stands in quotation marks."),
            (format!("`{right}`"), "It stands in quotation marks."),
            (
                right.replace('&', "&amp;"),
                "It has &amp; where a plain & belongs: it was copied out of the source of a page.",
            ),
            (right.replace('?', "&"), "It has & where the question mark belongs."),
        ] {
            let draft = Draft { center: Some(DataCenter::Eu), ..Draft::default() };
            let mut draft = draft;
            *draft.text_mut(Field::AuthorizeUrl).unwrap() = typed;
            let mut findings = Findings::default();
            super::lint(Endpoint::Authorize, &draft, &mut findings);
            let found: Vec<_> = findings.0.iter().map(|finding| finding.found.as_str()).collect();
            assert_eq!(found, [said]);
            assert_eq!(findings.0[0].fix, Some(Fix::Put(Field::AuthorizeUrl, right.into())));
        }
    }

    #[test]
    fn each_field_says_what_would_go_astray() {
        for (endpoint, astray) in [
            (Endpoint::Authorize, "People"),
            (Endpoint::AccessToken, "client secret"),
            (Endpoint::Revoke, "tokens"),
        ] {
            let mut draft = Draft { center: Some(DataCenter::Eu), ..Draft::default() };
            *draft.text_mut(endpoint.field()).unwrap() = "https://evil.example/oauth".into();
            let mut findings = Findings::default();
            super::lint(endpoint, &draft, &mut findings);
            assert!(findings.0[0].why.contains(astray), "{:?}", findings.0[0]);
        }
    }

    #[test]
    fn authorize_urls() {
        let check = |text: &str, expected: &[&str]| check(Field::AuthorizeUrl, text, expected);
        let base = "https://accounts.zoho.com/oauth/v2/auth";
        check(&format!("{base}?access_type=offline&prompt=consent"), &[]);
        check(&format!("{base}?prompt=consent&access_type=offline"), &[]);
        check(base, &["error: access_type=offline is missing.", "error: prompt=consent is missing."]);
        check(&format!("{base}?prompt=consent"), &["error: access_type=offline is missing."]);
        check(
            &format!("{base}?access_type=online&prompt=consent"),
            &["error: access_type is “online”, not offline."],
        );
        check(
            &format!("{base}?access_type=Offline&prompt=Consent"),
            &[
                "error: access_type=Offline is not in lower case.",
                "error: prompt=Consent is not in lower case.",
            ],
        );
        check(
            &format!("{base}?acess_type=offline&prompt=consent"),
            &["error: “acess_type” is probably meant to be access_type."],
        );
        check(
            &format!("{base}?accessType=offline&promt=consent"),
            &[
                "error: “accessType” is probably meant to be access_type.",
                "error: “promt” is probably meant to be prompt.",
            ],
        );
        check(
            &format!("{base}?access_type=offline&prompt=consent&prompt=consent"),
            &["error: prompt stands there twice."],
        );
        check(
            &format!("{base}?access_type=offline&prompt=consent&client_id=1000.A"),
            &["error: It holds client_id."],
        );
        check(
            &format!("{base}?access_type=offline&prompt=consent&client_secret=abc"),
            &["error: It holds the value of “client_secret”."],
        );
        check(
            &format!("{base}?access_type=offline&prompt=consent&foo=1"),
            &["check: It holds foo, which Zoho's documentation does not name."],
        );
        check(
            &format!("{base}?access_type=offline&prompt=consent#x"),
            &["error: It has a fragment (the part from # on)."],
        );
        check(
            &format!("{base}?access_type=offline&prompt=consent "),
            &[
                "error: It has a trailing space: “https://accounts.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent␠”.",
            ],
        );
        check(
            "https://accounts.zoho.com/oauth/v2/token?access_type=offline&prompt=consent",
            &["error: /oauth/v2/token is the path for Access Token URL, not for Authorize URL."],
        );
        check(
            "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent",
            &["error: accounts.zoho.eu belongs to Europe, but your org is in United States."],
        );
        check(
            "accounts.zoho.com/oauth/v2/auth/?access_type=offline&prompt=consent",
            &["error: It has no https:// in front.", "error: There is a slash at the end of the path."],
        );
        check(
            "https://crm.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent",
            &["error: crm.zoho.com is the host of the CRM in United States, not the accounts server."],
        );
        check(
            "nonsense",
            &[
                "error: It has no https:// in front.",
                "error: nonsense is not a host of Zoho's.",
                "error: Its path is /, not /oauth/v2/auth.",
                "error: access_type=offline is missing.",
                "error: prompt=consent is missing.",
            ],
        );
    }

    /// What Zoho CRM adds by itself, rightly spelt or nearly so, is found, advised away, and gone after the fix.
    #[test]
    fn what_zoho_crm_adds_by_itself_must_not_stand_there() {
        const ADDED: &str = "Zoho CRM adds it by itself, so the request would carry it twice.";
        const NEARLY: &str = "That one Zoho CRM adds by itself, so it must not stand here at all.";
        let right = "https://accounts.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent";
        for (key, why) in [
            ("client_id", ADDED),
            ("scope", ADDED),
            ("redirect_uri", ADDED),
            ("response_type", ADDED),
            ("state", ADDED),
            ("scopes", NEARLY),
            ("clientid", NEARLY),
            ("client-id", NEARLY),
            ("redirect_url", NEARLY),
            ("redirectUri", NEARLY),
            ("responsetype", NEARLY),
            ("client_secret", crate::lint::KEEP_SECRETS_OUT),
        ] {
            for text in [
                format!("{right}&{key}=x"),
                right.replace('?', &format!("?{key}=x&")),
                format!("{right}&{key}="),
            ] {
                // A secret's name without a secret is only a parameter too many.
                let why = if key == "client_secret" && text.ends_with('=') {
                    "Exactly two parameters are needed here: access_type=offline and prompt=consent."
                } else {
                    why
                };
                let mut draft = Draft::example(DataCenter::Us);
                draft.in_form.authorize_url = text.clone();
                let found = lint(&draft);
                assert_eq!(found.len(), 1, "{text}: {found:?}");
                assert_eq!((found[0].field, found[0].why.as_str()), (Field::AuthorizeUrl, why), "{text}");
                found[0].fix.clone().unwrap().apply(&mut draft);
                assert_eq!((draft.in_form.authorize_url.as_str(), lint(&draft)), (right, vec![]), "{text}");
            }
        }
    }

    #[test]
    fn what_only_the_letters_tell() {
        let authorize = |text: &str, expected: &str| check(Field::AuthorizeUrl, text, &[expected]);
        let token = |text: &str, expected: &str| check(Field::AccessTokenUrl, text, &[expected]);
        let otherwise = |at: usize| format!("check: From character {at} on it is written in another way.");
        let base = "https://accounts.zoho.com/oauth/v2/auth";
        authorize(&format!("{base}?access_type=offline&&prompt=consent"), &otherwise(61));
        authorize(&format!("{base}?access_type=offline&prompt=consent&"), &otherwise(75));
        authorize(&format!("{base}?prompt=consent&&access_type=offline"), &otherwise(56));
        authorize(&format!("{base}?access%5Ftype=offline&prompt=consent"), &otherwise(47));
        token("https://accounts.zoho.com/x/../oauth/v2/token", &otherwise(27));
        token("https://accounts.zoho.com\\oauth\\v2\\token", "error: It has a backslash.");
        token("https://accounts.zoho.com/oauth\\v2/token", &otherwise(32));
        token(
            "https://accounts.zoho.com:443/oauth/v2/token",
            "error: It has the port 443; Zoho's hosts use none.",
        );
        token("HTTPS://accounts.zoho.com/oauth/v2/token", "error: It has capital letters in https.");
        token(
            "https:///accounts.zoho.com/oauth/v2/token",
            "error: It has :/// instead of :// in front of the host.",
        );
        token(
            "https://accounts.zoho.com////oauth/v2/token",
            "error: Its path is ////oauth/v2/token, not /oauth/v2/token.",
        );
    }

    #[test]
    fn token_urls() {
        check(
            Field::AccessTokenUrl,
            "https://accounts.zoho.com/oauth/v2/token?",
            &["check: There is a question mark at the end."],
        );
        check(
            Field::AccessTokenUrl,
            "https://accounts.zoho.com/oauth/v2/token?grant_type=authorization_code",
            &["warning: It has a query (the part from ? on)."],
        );
        check(
            Field::RefreshTokenUrl,
            "https://accounts.zoho.com/oauth/v2/token/revoke",
            &["error: /oauth/v2/token/revoke is the path for Revoke Token URL, not for Refresh Token URL."],
        );
        check(
            Field::RevokeTokenUrl,
            "https://accounts.zoho.com/oauth/v2/token",
            &["error: /oauth/v2/token is the path for Access Token URL, not for Revoke Token URL."],
        );
        check(
            Field::RefreshTokenUrl,
            "https://accounts.zoho.com/oauth/v2/token?client_secret=x",
            &["error: It holds the value of “client_secret”."],
        );
        check(
            Field::AccessTokenUrl,
            "https://accounts.zoho.us/oauth/v2/token",
            &[
                "error: accounts.zoho.us is in none of Zoho's lists: the United States are under zoho.com; “us” is only their location code.",
            ],
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
