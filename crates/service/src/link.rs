//! Links that carry a draft in the fragment: `#build?dc=eu&service=Marketing%20Automation&scope=A.b.READ,C.d.ALL`.
//! A value that is shaped like a secret is left out when a link is written, and refused when one is read.

use std::collections::BTreeSet;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::form_urlencoded;

use facts::{DataCenter, VERSION, product};
use oauth::scope::{self, Delimiter};
use scan::secret;
use words::{Message, msg};

use crate::draft::ChosenScope;
use crate::{Draft, Field};

/// The longest link that is read, in bytes: longer ones do not get through every browser's address bar.
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

const FACTS: &str = "facts";
const DISPLAY_NAME: &str = "scope_name_";

/// The keys that take only certain values.
const CHOICES: [&str; 6] = ["dc", "delimiter", FACTS, "for", "form_login_user", "product"];

/// A draft as a query (without `#build?`), and the keys whose values were left out because they look secret.
pub fn write(draft: &Draft) -> (String, Vec<&'static str>) {
    let mut query: Vec<String> = Vec::new();
    let mut withheld = Vec::new();
    let mut add = |kind: &'static str, key: &str, value: &str| {
        if secretive(value) {
            withheld.push(kind);
        } else if !value.is_empty() {
            query.push(pair(key, value));
        }
    };
    let delimiter = draft.delimiter.word().to_ascii_lowercase();
    for (key, value) in [
        ("dc", draft.center.map_or("", |center| center.row().location)),
        ("delimiter", if draft.delimiter == Delimiter::Comma { "" } else { &delimiter }),
        ("for", if draft.each_person { "each-person" } else { "" }),
        ("form_login_user", draft.in_form.login_user.map_or("", |on| if on { "on" } else { "off" })),
        ("product", draft.product.map_or("", |product| product.id)),
    ] {
        add(key, key, value);
    }
    for (key, text) in Field::ALL.into_iter().filter_map(|field| field.link_key().zip(draft.text(field))) {
        add(key, key, text);
    }
    let (secrets, scopes): (Vec<_>, Vec<_>) = draft.scopes.iter().partition(|scope| secretive(&scope.name));
    let names = scopes.iter().map(|scope| scope.name.as_str());
    let list = scope::join(names, Delimiter::Comma);
    add("scope", "scope", &list);
    for scope in secrets {
        add("scope", "scope", &scope.name);
    }
    // Side by side, two that hide nothing may read as a key with its secret. Their names go with them.
    let named = if secretive(&list) { Vec::new() } else { scopes };
    for (number, scope) in (1..).zip(named).filter(|(_, scope)| !scope.display_name.is_empty()) {
        add("scope_name", &format!("{DISPLAY_NAME}{number}"), &scope.display_name);
    }
    withheld.dedup();
    (query.join("&"), withheld)
}

/// A pair of a query, as readable as can be. The value is no secret.
pub fn pair(key: &str, value: &str) -> String {
    format!("{key}={}", utf8_percent_encode(value, READABLE))
}

/// The query of a link to share, with the version of the facts, and the keys that were left out.
///
/// # Errors
/// A sentence where the link would be longer than [`read()`] takes.
pub fn share(draft: &Draft) -> Result<(String, Vec<&'static str>), Message> {
    let (mut query, withheld) = write(draft);
    if !query.is_empty() {
        query.push_str(&format!("&{FACTS}={VERSION}"));
    }
    if query.len() > LONGEST {
        return Err(msg!("service-link-too-long-to-write", bytes = query.len(), most = LONGEST));
    }
    Ok((query, withheld))
}

/// Whether a value must not be in a link: a secret, or a URL that carries one.
fn secretive(text: &str) -> bool {
    secret::hidden_in(text).is_some()
}

/// A link that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The draft in it.
    pub draft: Draft,
    /// What was not taken over, in the order of the link, at most [`MOST_NOTES`] and how many more.
    pub notes: Vec<Message>,
    more: usize,
}

/// How many notes on one link are said one by one: a stranger's link may give cause for a hundred thousand.
const MOST_NOTES: usize = 20;

impl Read {
    /// The notes because of which a link must go from the address bar.
    pub fn alarms(self) -> Vec<Message> {
        self.notes.into_iter().filter(is_alarming).collect()
    }

    /// Whether the link must go from the address bar: it held a secret, or it was not read and may hold anything.
    pub fn must_go(&self) -> bool {
        self.notes.iter().any(is_alarming)
    }

    fn note(&mut self, note: Message) {
        if self.notes.len() < MOST_NOTES {
            self.notes.push(note);
            return;
        }
        self.more += 1;
        // An alarm is never among those that are only counted.
        if is_alarming(&note) && !self.must_go() {
            self.notes.pop();
            self.notes.push(note);
        }
    }
}

/// That there was a secret under this key, which may be one itself.
pub fn secret_note(key: &str) -> Message {
    msg!("service-link-secret", key = shown(key))
}

/// That this key does not take this value.
pub fn bad_value(key: &str, value: &str) -> Message {
    msg!("service-link-bad-value", key, value = scan::shown(value, 40))
}

/// That the link was not read.
pub fn too_long() -> Message {
    msg!("service-link-too-long", most = LONGEST)
}

fn is_alarming(note: &Message) -> bool {
    [secret_note("").text(), too_long().text()].contains(&note.text())
}

/// Reads a query as written by [`share()`], or by hand.
pub fn read(query: &str) -> Read {
    if query.len() > LONGEST {
        return Read { notes: vec![too_long()], ..Read::default() };
    }
    read_kept(query)
}

/// Reads what [`write()`] wrote for this page itself, however long: nothing that was typed is lost.
pub fn read_kept(query: &str) -> Read {
    read_with(query, &mut |_, _| None)
}

/// What becomes of a pair of a link: it was taken over, or why not; `None`: the key is of somebody else.
pub type Taken = Option<Result<(), Message>>;

/// Reads a link that carries more than a draft: `own` is asked first for each pair. It has to refuse secrets itself.
pub fn read_with(query: &str, own: &mut dyn FnMut(&str, &str) -> Taken) -> Read {
    let mut read = Read::default();
    let mut seen = BTreeSet::new();
    let mut display_names = Vec::new();
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        let note = if secret::secret_key(&key).is_some() || secretive(&key) {
            Some(secret_note(&key))
        } else if seen.contains(&key) {
            Some(if secretive(&value) {
                secret_note(&key)
            } else {
                msg!("service-link-repeated", key = shown(&key))
            })
        } else if let Some(taken) = own(&key, &value) {
            seen.insert(key);
            taken.err()
        } else if secretive(&value) {
            Some(secret_note(&key))
        } else {
            let note = take(&mut read.draft, &key, &value, &mut display_names);
            seen.insert(key);
            note
        };
        if let Some(note) = note {
            read.note(note);
        }
    }
    for (number, name) in display_names {
        if let Some(scope) = number.checked_sub(1).and_then(|index| read.draft.scopes.get_mut(index)) {
            scope.display_name = name;
        } else {
            read.note(msg!("service-link-unknown-key", key = format!("{DISPLAY_NAME}{number}")));
        }
    }
    if read.more > 0 {
        read.notes.push(msg!("service-link-more", count = read.more));
    }
    read
}

/// Takes one pair of a link over into the draft, or says why not.
fn take(
    draft: &mut Draft,
    key: &str,
    value: &str,
    display_names: &mut Vec<(usize, String)>,
) -> Option<Message> {
    if CHOICES.contains(&key) {
        let is_date = value.len() == 10 && value.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        return match choose(draft, key, value) {
            Some(()) => None,
            None if key == FACTS && is_date => {
                Some(msg!("service-link-other-facts", date = value, now = VERSION))
            }
            None => Some(bad_value(key, value)),
        };
    }
    let field = Field::ALL.into_iter().find(|field| field.link_key() == Some(key));
    if let Some(text) = field.and_then(|field| draft.text_mut(field)) {
        value.clone_into(text);
    } else if let Some(number) = key.strip_prefix(DISPLAY_NAME).and_then(|number| number.parse().ok()) {
        display_names.push((number, value.to_owned()));
    } else if key == "scope" {
        draft.scopes.extend(scope::listed(value).into_iter().map(ChosenScope::new));
    } else {
        return Some(msg!("service-link-unknown-key", key = shown(key)));
    }
    None
}

/// Takes a choice over; `None` if the value is not known.
fn choose(draft: &mut Draft, key: &str, value: &str) -> Option<()> {
    match (key, value) {
        ("dc", _) => draft.center = Some(DataCenter::from_location(&value.to_ascii_lowercase())?),
        ("delimiter", _) => draft.delimiter = Delimiter::of(value)?,
        (FACTS, VERSION) => {}
        ("for", "automation") => draft.each_person = false,
        ("for", "each-person") => draft.each_person = true,
        ("form_login_user", "off") => draft.in_form.login_user = Some(false),
        ("form_login_user", "on") => draft.in_form.login_user = Some(true),
        // Links once held the name.
        ("product", _) => {
            draft.product = Some(product::by_id(value).or_else(|| product::by_name(value))?);
        }
        _ => return None,
    }
    Some(())
}

/// A key, fit to be quoted.
fn shown(key: &str) -> String {
    scan::shown(&secret::quotable(key), 40)
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
            "dc=eu&redirect_uri=https://dre.zoho.eu/delugeauth/callback&service=Marketing%20Automation&client_id=1000.X\
             &scope=A.b.READ,C.d.ALL"
        );
        assert!(withheld.is_empty());
        assert_eq!(read(&query), Read { draft, ..Read::default() });
    }

    /// What people took for a scope was once read as a URL without scopes, or as the name of what follows it.
    #[test]
    fn scopes_that_are_none_come_back_too() {
        for names in [
            vec!["A.b.READ", "https://x.example"],
            vec!["://a"],
            vec!["scope=", "e"],
            vec!["Scope:", "\u{e9}"],
        ] {
            let scopes: Vec<_> = names.into_iter().map(ChosenScope::new).collect();
            let draft = Draft { scopes, ..Draft::default() };
            assert_eq!(read(&write(&draft).0), Read { draft, ..Read::default() });
        }
    }

    /// A name without its scope is no part of a link.
    #[test]
    fn scopes_that_make_a_secret_together_are_left_out_with_their_names() {
        let mut scopes = vec![ChosenScope::new("secret"), ChosenScope::new("2rg.read")];
        scopes[1].display_name = "d".into();
        let draft = Draft { scopes, ..Draft::default() };
        assert_eq!(write(&draft), (String::new(), vec!["scope"]));
    }

    #[test]
    fn links_written_by_hand() {
        let got = read("dc=CA&service=Marketing+Automation&scope=A.b.READ%20C.d.ALL&for=each-person");
        assert_eq!(got.draft.center, Some(DataCenter::Ca));
        assert_eq!(got.draft.service_name, "Marketing Automation");
        assert_eq!(got.draft.scope_names().collect::<Vec<_>>(), ["A.b.READ", "C.d.ALL"]);
        assert!(got.draft.each_person);
        assert!(got.notes.is_empty());
    }

    #[test]
    fn a_product_is_written_by_its_id_and_read_by_its_name_too() {
        let draft = Draft { product: product::by_id("marketing-automation"), ..Draft::default() };
        assert_eq!(write(&draft).0, "product=marketing-automation");
        for value in ["marketing-automation", "Zoho%20Marketing%20Automation", "Zoho+Marketing+Automation"] {
            assert_eq!(read(&format!("product={value}")), Read { draft: draft.clone(), ..Read::default() });
        }
        let bad = msg!("service-link-bad-value", key = "product", value = "Zoho Nothing");
        assert_eq!(read("product=Zoho+Nothing").notes, [bad]);
    }

    /// People have kept such links: the values stay.
    #[test]
    fn each_choice_is_written_and_read() {
        let of = |query: &str| read(query).draft;
        let draft = |delimiter, each_person, login_user| Draft {
            delimiter,
            each_person,
            in_form: crate::draft::InForm { login_user, ..Default::default() },
            ..Draft::default()
        };
        let space = draft(Delimiter::Space, true, Some(true));
        let plus = draft(Delimiter::Plus, false, Some(false));
        for (query, draft) in [
            ("delimiter=space&for=each-person&form_login_user=on", space),
            ("delimiter=plus&form_login_user=off", plus),
            ("", Draft::default()),
        ] {
            assert_eq!((write(&draft).0.as_str(), of(query)), (query, draft));
        }
        assert_eq!(read("delimiter=comma&for=automation"), Read::default());
        for query in ["delimiter=semicolon", "for=nobody", "form_login_user=maybe", "dc=", "product="] {
            let [note] = &read(query).notes[..] else { panic!("{query}") };
            assert_eq!(note.text().name(), "service-link-bad-value", "{query}");
        }
    }

    #[test]
    fn what_is_not_taken_over_is_said() {
        let got =
            read("dc=mars&color=blue&service=A&service=B&client_secret=abc&access_token=x&refreshToken=y");
        let bad = msg!("service-link-bad-value", key = "dc", value = "mars");
        assert_eq!(
            got.notes[..3],
            [
                bad,
                msg!("service-link-unknown-key", key = "color"),
                msg!("service-link-repeated", key = "service")
            ]
        );
        assert_eq!(
            got.notes[3..],
            ["client_secret", "access_token", "refreshToken"].map(|key| msg!("service-link-secret", key))
        );
        assert!(got.must_go());
        assert_eq!(got.draft.service_name, "A");
        let alarms = got.notes[3..].to_vec();
        assert_eq!(got.alarms(), alarms);
    }

    /// A long draft once came back empty after a reload, with an alarm that a secret had been in it.
    #[test]
    fn a_long_draft_comes_back_whole() {
        let mut draft = Draft { service_name: "\u{e9}".repeat(30_000), ..Draft::default() };
        draft.add_scopes(&"Desk.tickets.READ,".repeat(5_000));
        let (query, withheld) = write(&draft);
        assert!(query.len() > 200_000 && withheld.is_empty());
        assert_eq!(read(&query), Read { draft, ..Read::default() });
        let draft = Draft { service_name: "x".repeat(LONGEST), ..Draft::default() };
        let query = write(&draft).0;
        assert_eq!(read_kept(&query).draft, draft);
        let link = read(&query);
        assert_eq!(link.notes, [too_long()]);
        assert!(link.must_go());
    }

    /// What the page writes is what it reads, to the byte.
    #[test]
    fn the_longest_link_is_read_and_a_longer_one_not_written() {
        let draft = |length: usize| Draft { service_name: "x".repeat(length), ..Draft::default() };
        let around = share(&draft(1)).unwrap().0.len() - 1;
        let (longest, _) = share(&draft(LONGEST - around)).unwrap();
        assert_eq!(longest.len(), LONGEST);
        assert_eq!(read(&longest).notes, []);
        assert_eq!(read(&format!("{longest}x")).notes, [too_long()]);
        let refused = share(&draft(LONGEST - around + 1)).unwrap_err();
        assert_eq!(refused, msg!("service-link-too-long-to-write", bytes = LONGEST + 1, most = LONGEST));
        assert_eq!(LONGEST, 1_000_000);
    }

    #[test]
    fn a_link_carries_the_version_of_the_facts() {
        let draft = Draft { service_name: "A".into(), ..Draft::default() };
        let (query, _) = share(&draft).unwrap();
        assert_eq!(query, format!("service=A&facts={VERSION}"));
        assert_eq!(read(&query), Read { draft, ..Read::default() });
        assert_eq!(share(&Draft::default()).unwrap().0, "");
        let old = read("service=A&facts=2026-01-02");
        assert_eq!(old.notes, [msg!("service-link-other-facts", date = "2026-01-02", now = VERSION)]);
        assert!(!old.must_go());
        let wrong = msg!("service-link-bad-value", key = "facts", value = "new");
        assert_eq!(read("facts=new").notes, [wrong]);
    }

    /// A stranger's link of a megabyte once froze the page with half a million notes.
    #[test]
    fn notes_are_bounded_and_an_alarm_is_among_them() {
        let many = (0..1_000).map(|number| format!("a{number}")).collect::<Vec<_>>().join("&");
        let got = read(&many);
        assert_eq!(got.notes.len(), MOST_NOTES + 1);
        assert_eq!(got.notes.last(), Some(&msg!("service-link-more", count = 1_000 - MOST_NOTES)));
        let got = read(&format!("{many}&client_secret=x&refresh_token=y"));
        assert!(got.must_go());
        assert_eq!(got.notes.last(), Some(&msg!("service-link-more", count = 1_002 - MOST_NOTES)));
    }

    /// What is masked in the boxes is not written into links and exports either, and is an alarm in a link.
    #[test]
    fn no_kind_of_secret_gets_out() {
        for text in [
            "my client_secret=Hunter2Not",
            "-d client_secret=Hunter2Not",
            "x password=Hunter2Not",
            "name\nclient_secret=Hunter2Not",
            "client_secret: Hunter2Not",
            "{\"client_secret\":\"Hunter2Not\"}",
            "put(\"client_secret\",\"Hunter2Not\")",
            "const clientSecret = \"Hunter2Not\"",
            "ZOHO_CLIENT_SECRET=Hunter2Not",
            "Authorization: Basic MTAwMC5BQkM6SHVudGVyMk5vdDEyMzQ1Njc4OTA=",
            "https://user:Hunter2Not@host.example/",
        ] {
            for field in Field::ALL {
                let mut draft = Draft { center: Some(DataCenter::Eu), ..Draft::default() };
                let Some(slot) = draft.text_mut(field) else { continue };
                text.clone_into(slot);
                let (query, withheld) = write(&draft);
                assert_eq!((query.as_str(), withheld.len()), ("dc=eu", 1), "{field:?}: {text}");
                for format in crate::export::Format::ALL {
                    let document = crate::export::export(&draft, format);
                    let bare: String = document.split_whitespace().collect();
                    assert!(
                        !bare.contains("Hunter2Not") && !bare.contains("MTAwMC5"),
                        "{field:?}: {document}"
                    );
                }
                let errors = crate::lint::lint(&draft).into_iter().filter(|finding| finding.field == field);
                let severities: Vec<_> = errors.map(|finding| finding.severity).collect();
                assert_eq!(severities, [scan::finding::Severity::Error], "{field:?}: {text}");
                let link = format!("service={}", utf8_percent_encode(text, NON_ALPHANUMERIC));
                let got = read(&link);
                assert!(got.must_go() && got.draft == Draft::default(), "{link}");
            }
        }
    }

    #[test]
    fn no_key_of_a_secret_is_read() {
        for key in [
            "zoho_client_secret",
            "client_secret%5B0%5D",
            "x.client_secret",
            "secret_key",
            "oauth_token",
            "token2",
            "Client-Secret",
        ] {
            let got = read(&format!("service=A&{key}=shorty"));
            assert!(got.must_go(), "{key}");
            assert!(!format!("{:?}", got.notes).contains("shorty"), "{key}");
        }
        // Nor are the link's own keys taken for one.
        let own = Field::ALL.into_iter().filter_map(Field::link_key).chain(CHOICES).chain(["scope", FACTS]);
        for key in own {
            assert_eq!(secret::secret_key(key), None, "{key}");
        }
    }

    /// The alarm itself quotes no secret, also not one that a space hides.
    #[test]
    fn an_alarm_quotes_no_secret() {
        let got = read("a1b2c3d4e5f60718293a4+b5c6d7e8f90a1b2c3d4e5");
        assert!(got.must_go());
        let said = got.notes.iter().map(ToString::to_string).collect::<String>();
        assert!(!said.contains("a1b2c3d4") && !said.contains("b5c6d7e8"), "{said}");
    }

    /// A secret may also be where a key belongs.
    #[test]
    fn a_secret_as_a_key_is_an_alarm() {
        let secret = "0123456789abcdef0123456789abcdef0123456789";
        for query in [secret.to_owned(), format!("{secret}=x"), format!("service=A&{secret}")] {
            let got = read(&query);
            assert!(got.must_go(), "{query}");
            assert!(!format!("{:?}", got.notes).contains(secret), "{query}");
        }
    }

    #[test]
    fn a_display_name_that_is_left_out_is_said() {
        let scope = ChosenScope { name: "A.b.READ".into(), display_name: "0123456789abcdef".repeat(3) };
        let draft = Draft { scopes: vec![scope], ..Draft::default() };
        assert_eq!(write(&draft), ("scope=A.b.READ".into(), vec!["scope_name"]));
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
        assert_eq!(got.notes, [msg!("service-link-secret", key = "client_id")]);
    }

    #[test]
    fn the_first_notes_are_kept() {
        let many = (0..30).map(|number| format!("a{number}")).collect::<Vec<_>>().join("&");
        let expected =
            (0..MOST_NOTES).map(|number| msg!("service-link-unknown-key", key = format!("a{number}")));
        assert_eq!(read(&many).notes[..MOST_NOTES], expected.collect::<Vec<_>>());
        let wrong = msg!("service-link-bad-value", key = "facts", value = "2026/01/02");
        assert_eq!(read("facts=2026/01/02").notes, [wrong]);
    }
}
