//! Links that carry a draft in the fragment: `#build?dc=eu&service=Marketing%20Automation&scope=A.b.READ,C.d.ALL`.
//!
//! The grammar has no word for a secret, a code or a token. A value that is shaped like one is left out when a link is
//! written, and refused when one is read.

use std::collections::BTreeSet;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::form_urlencoded;

use facts::DataCenter;
use oauth::scope::{self, Delimiter};
use scan::secret;

use crate::draft::{ChosenScope, Purpose};
use crate::{Draft, Field};

/// The longest link that is read, in bytes: longer ones do not get through every browser's address bar. What this page
/// has kept itself ([`read_kept`]) may be of any length.
pub const LONGEST: usize = 1_000_000;

/// What is left readable in a value: a fragment may hold these as they are (RFC 3986 section 3.5).
const READABLE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b',')
    .remove(b':')
    .remove(b'/');

/// The text fields that a link carries, with their keys, in the order of the link.
const TEXT_KEYS: [(&str, Field); 13] = [
    ("service", Field::ServiceName),
    ("service_link_name", Field::ServiceLinkName),
    ("client_id", Field::ClientId),
    ("client_name", Field::ClientName),
    ("homepage", Field::HomepageUrl),
    ("redirect_uri", Field::AuthorizedRedirectUri),
    ("connection", Field::ConnectionName),
    ("connection_link_name", Field::ConnectionLinkName),
    ("scope_entry", Field::Scopes),
    ("form_authorize_url", Field::AuthorizeUrl),
    ("form_access_token_url", Field::AccessTokenUrl),
    ("form_refresh_token_url", Field::RefreshTokenUrl),
    ("form_revoke_token_url", Field::RevokeTokenUrl),
];

/// A draft as a query (without `#build?`), and the keys whose values were left out because they look secret.
pub fn write(draft: &Draft) -> (String, Vec<&'static str>) {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut withheld = Vec::new();
    if let Some(center) = draft.center {
        pairs.push(("dc".into(), center.row().location.into()));
    }
    for (key, field) in TEXT_KEYS {
        let text = draft.text(field).unwrap_or_default();
        if secretive(text) {
            withheld.push(key);
        } else if !text.is_empty() {
            pairs.push((key.into(), text.into()));
        }
    }
    if draft.scope_names().any(secretive) {
        withheld.push("scope");
    }
    if draft.scopes.iter().any(|scope| secretive(&scope.display_name)) {
        withheld.push("scope display name");
    }
    let scopes: Vec<&ChosenScope> = draft.scopes.iter().filter(|scope| !secretive(&scope.name)).collect();
    if !scopes.is_empty() {
        let names = scopes.iter().map(|scope| scope.name.as_str());
        pairs.push(("scope".into(), scope::join(names, Delimiter::Comma)));
    }
    for (index, scope) in scopes.iter().enumerate() {
        if !scope.display_name.is_empty() && !secretive(&scope.display_name) {
            pairs.push((format!("{DISPLAY_NAME}{}", index + 1), scope.display_name.clone()));
        }
    }
    if draft.delimiter != Delimiter::default() {
        pairs.push(("delimiter".into(), draft.delimiter.word().to_lowercase()));
    }
    if draft.purpose == Purpose::EachPerson {
        pairs.push(("for".into(), EACH_PERSON.into()));
    }
    if secretive(&draft.product) {
        withheld.push("product");
    } else if !draft.product.is_empty() {
        pairs.push(("product".into(), draft.product.clone()));
    }
    if let Some(on) = draft.in_form.login_user {
        pairs.push(("form_login_user".into(), if on { "on" } else { "off" }.into()));
    }
    let encoded: Vec<String> =
        pairs.iter().map(|(key, value)| format!("{key}={}", utf8_percent_encode(value, READABLE))).collect();
    (encoded.join("&"), withheld)
}

const DISPLAY_NAME: &str = "scope_name_";
const EACH_PERSON: &str = "each-person";
const AUTOMATION: &str = "automation";

/// Whether a value must not stand in a link: a secret, or an address that carries one.
fn secretive(text: &str) -> bool {
    secret::hidden_in(text).is_some()
}

/// A link that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The draft in it.
    pub draft: Draft,
    /// What was not taken over, in the order of the link.
    pub remarks: Vec<Note>,
}

impl Read {
    /// The remarks because of which a link must go from the address bar.
    pub fn alarms(self) -> Vec<Note> {
        self.remarks.into_iter().filter(Note::is_alarming).collect()
    }

    /// Whether the link must go from the address bar: it held a secret, or it was not read and may hold anything.
    pub fn must_go(&self) -> bool {
        self.remarks.iter().any(Note::is_alarming)
    }
}

/// Something in a link that was not taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// A key that the grammar does not know.
    UnknownKey(String),
    /// A key that names a secret, or a key whose value is shaped like one.
    Secret(String),
    /// A value that the key does not take.
    BadValue {
        /// The key.
        key: String,
        /// The value, shortened.
        value: String,
    },
    /// A key that stood there before; the first one counts.
    Repeated(String),
    /// The link is longer than [`LONGEST`] and was not read.
    TooLong,
}

impl Note {
    /// There was a secret under this key, which may be one itself.
    pub fn secret(key: &str) -> Self {
        Self::Secret(shown(key))
    }

    fn is_alarming(&self) -> bool {
        matches!(self, Self::Secret(_) | Self::TooLong)
    }

    /// A sentence.
    pub fn words(&self) -> String {
        match self {
            Self::UnknownKey(key) => {
                format!("The link has the key \u{201c}{key}\u{201d}, which this page does not know.")
            }
            Self::Secret(key) => format!(
                "The link held a secret under \u{201c}{key}\u{201d}. It was not read, and it was removed from the \
                 address bar. Whoever had the link could read it: make a new one in the API console or revoke it."
            ),
            Self::BadValue { key, value } => {
                format!("The link says {key}={value}, which this page does not know.")
            }
            Self::Repeated(key) => format!("The link has \u{201c}{key}\u{201d} twice; the first one counts."),
            Self::TooLong => format!(
                "The link is longer than {LONGEST} bytes. It was not read, and it was removed from the address bar."
            ),
        }
    }
}

/// Reads a query as written by [`write()`], or by hand.
pub fn read(query: &str) -> Read {
    if query.len() > LONGEST {
        return Read { draft: Draft::default(), remarks: vec![Note::TooLong] };
    }
    read_kept(query)
}

/// Reads what [`write()`] wrote for this page itself, however long: nothing that was typed is lost.
pub fn read_kept(query: &str) -> Read {
    let mut read = Read::default();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut display_names: Vec<(usize, String)> = Vec::new();
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        let key_shown = shown(&key);
        if secret::secret_key(&key).is_some() || secretive(&value) || secretive(&key) {
            read.remarks.push(Note::Secret(key_shown));
        } else if seen.contains(&*key) {
            read.remarks.push(Note::Repeated(key_shown));
        } else {
            if !read.draft.take(&key, &value, &mut display_names) {
                let value: String = value.chars().take(40).collect();
                read.remarks.push(if VALUE_KEYS.contains(&&*key) {
                    Note::BadValue { key: key_shown, value }
                } else {
                    Note::UnknownKey(key_shown)
                });
            }
            seen.insert(key.into_owned());
        }
    }
    for (number, name) in display_names {
        if let Some(scope) = number.checked_sub(1).and_then(|index| read.draft.scopes.get_mut(index)) {
            scope.display_name = name;
        } else {
            read.remarks.push(Note::UnknownKey(format!("{DISPLAY_NAME}{number}")));
        }
    }
    read
}

/// A key, fit to stand in a sentence.
fn shown(key: &str) -> String {
    secret::mask(key).0.chars().take(40).collect()
}

/// Keys that take only certain values.
const VALUE_KEYS: [&str; 4] = ["dc", "delimiter", "for", "form_login_user"];

impl Draft {
    /// Takes one pair of a link over; `false` if the key or its value is not known.
    fn take(&mut self, key: &str, value: &str, display_names: &mut Vec<(usize, String)>) -> bool {
        if let Some((_, field)) = TEXT_KEYS.iter().find(|(known, _)| *known == key) {
            if let Some(place) = self.text_mut(*field) {
                value.clone_into(place);
            }
            return true;
        }
        if let Some(number) = key.strip_prefix(DISPLAY_NAME).and_then(|number| number.parse().ok()) {
            display_names.push((number, value.to_owned()));
            return true;
        }
        match key {
            "dc" => {
                self.center = DataCenter::from_location(&value.to_ascii_lowercase());
                return self.center.is_some();
            }
            "scope" => self.add_scopes(value),
            "delimiter" => match Delimiter::from_word(value) {
                Some(delimiter) => self.delimiter = delimiter,
                None => return false,
            },
            "for" => match value {
                EACH_PERSON => self.purpose = Purpose::EachPerson,
                AUTOMATION => self.purpose = Purpose::SharedAutomation,
                _ => return false,
            },
            "product" => value.clone_into(&mut self.product),
            "form_login_user" => match value {
                "on" => self.in_form.login_user = Some(true),
                "off" => self.in_form.login_user = Some(false),
                _ => return false,
            },
            _ => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_readable() {
        let mut draft = Draft::example(DataCenter::Eu);
        draft.scopes = vec![ChosenScope::new("A.b.READ"), ChosenScope::new("C.d.ALL")];
        draft.client_id = "1000.X".into();
        draft.redirect_uri = "https://dre.zoho.eu/delugeauth/callback".into();
        let (query, withheld) = write(&draft);
        assert_eq!(
            query,
            "dc=eu&service=Marketing%20Automation&client_id=1000.X\
             &redirect_uri=https://dre.zoho.eu/delugeauth/callback&scope=A.b.READ,C.d.ALL"
        );
        assert!(withheld.is_empty());
        assert_eq!(read(&query), Read { draft, remarks: vec![] });
    }

    #[test]
    fn links_written_by_hand() {
        let got = read("dc=CA&service=Marketing+Automation&scope=A.b.READ%20C.d.ALL&for=each-person");
        assert_eq!(got.draft.center, Some(DataCenter::Ca));
        assert_eq!(got.draft.service_name, "Marketing Automation");
        assert_eq!(got.draft.scope_names().collect::<Vec<_>>(), ["A.b.READ", "C.d.ALL"]);
        assert_eq!(got.draft.purpose, Purpose::EachPerson);
        assert!(got.remarks.is_empty());
    }

    #[test]
    fn what_is_not_taken_over_is_said() {
        let got =
            read("dc=mars&colour=blue&service=A&service=B&client_secret=abc&access_token=x&refreshToken=y");
        let words: Vec<_> = got.remarks.iter().map(Note::words).collect();
        assert_eq!(words[0], "The link says dc=mars, which this page does not know.");
        assert_eq!(words[1], "The link has the key \u{201c}colour\u{201d}, which this page does not know.");
        assert_eq!(words[2], "The link has \u{201c}service\u{201d} twice; the first one counts.");
        assert_eq!(
            got.remarks[3..],
            ["client_secret", "access_token", "refreshToken"].map(|k| Note::Secret(k.into()))
        );
        assert!(got.must_go());
        assert_eq!(got.draft.service_name, "A");
    }

    /// A long draft once came back empty after a reload, with an alarm that a secret had been in it.
    #[test]
    fn a_long_draft_comes_back_whole() {
        let mut draft = Draft { service_name: "\u{e9}".repeat(30_000), ..Draft::default() };
        draft.add_scopes(&"Desk.tickets.READ,".repeat(5_000));
        let (query, withheld) = write(&draft);
        assert!(query.len() > 200_000 && withheld.is_empty());
        assert_eq!(read(&query), Read { draft, remarks: vec![] });
        let draft = Draft { service_name: "x".repeat(LONGEST), ..Draft::default() };
        let query = write(&draft).0;
        assert_eq!(read_kept(&query).draft, draft);
        let link = read(&query);
        assert_eq!(link.remarks, [Note::TooLong]);
        assert!(link.must_go() && !link.remarks[0].words().contains("secret"));
    }

    #[test]
    fn a_display_name_that_is_left_out_is_said() {
        let scope = ChosenScope { name: "A.b.READ".into(), display_name: "0123456789abcdef".repeat(3) };
        let draft = Draft { scopes: vec![scope], ..Draft::default() };
        assert_eq!(write(&draft), ("scope=A.b.READ".into(), vec!["scope display name"]));
    }

    #[test]
    fn secrets_by_shape_are_neither_written_nor_read() {
        let secret = "0123456789abcdef0123456789abcdef0123456789";
        let draft = Draft {
            client_id: secret.into(),
            service_name: "A".into(),
            in_form: crate::draft::InForm {
                authorize_url: "https://accounts.zoho.com/oauth/v2/auth?client_secret=short".into(),
                ..Default::default()
            },
            ..Draft::default()
        };
        let (query, withheld) = write(&draft);
        assert_eq!(query, "service=A");
        assert_eq!(withheld, ["client_id", "form_authorize_url"]);
        let got = read(&format!("service=A&client_id={secret}"));
        assert_eq!(got.draft.client_id, "");
        assert_eq!(got.remarks, [Note::Secret("client_id".into())]);
    }
}
