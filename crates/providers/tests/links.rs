//! What was chosen and typed comes back from a link, and no secret gets into one.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing has nothing better to do")]

use facts::{DataCenter, VERSION};
use proptest::prelude::*;
use scan::secret;
use service::draft::ChosenScope;
use service::{Draft, Field};
use words::{Message, msg};

use providers::link::{ANY, Chosen, ZOHO, keep, read, read_kept, share, write};
use providers::*;

fn pair(key: &str, value: &str) -> (String, String) {
    (key.to_owned(), value.to_owned())
}

fn xero() -> Chosen {
    Chosen {
        product: "books".into(),
        to: "xero".into(),
        values: [pair("tenantId", "0a1b2c3d-0000-4000-8000-0123456789ab")].into_iter().collect(),
        draft: Draft {
            service_name: "Ledger".into(),
            scopes: ["offline_access", "accounting.contacts"].map(ChosenScope::new).to_vec(),
            ..Draft::default()
        },
        ..Chosen::default()
    }
}

fn notes(query: &str) -> Vec<Message> {
    read(query).1.notes
}

/// People keep such links: they stay.
#[test]
fn a_link_is_readable() {
    let (query, withheld) = write(&xero(), Some(DataCenter::Au));
    assert_eq!(
        query,
        "in=books&to=xero&value_tenantId=0a1b2c3d-0000-4000-8000-0123456789ab&dc=au&service=Ledger\
         &scope=offline_access,accounting.contacts"
    );
    assert!(withheld.is_empty());
    let (chosen, link) = read(&query);
    assert_eq!((chosen, link.draft.center, link.notes), (xero(), Some(DataCenter::Au), Vec::new()));
    let (shared, _) = share(&xero(), None);
    assert!(shared.ends_with(&format!("&facts={VERSION}")), "{shared}");
    assert_eq!((read(&shared).0, notes(&shared)), (xero(), Vec::new()));
    // In whatever order somebody writes it.
    let (turned, _) = read("scope=A&value_shop=my-shop&way=oauth2&to=shopify&in=crm");
    assert_eq!((turned.to.as_str(), turned.way.as_str(), turned.product.as_str()), ("shopify", "oauth2", ""));
    assert_eq!(turned.values.get("shop").map(String::as_str), Some("my-shop"));
    assert_eq!(write(&Chosen::default(), None).0, "in=crm");
}

#[test]
fn what_is_not_taken_over_is_said() {
    let bad = |key: &str, value: &str| msg!("service-link-bad-value", key = key, value = value);
    let unknown = |key: &str| msg!("service-link-unknown-key", key = key);
    assert_eq!(
        notes("in=mars&to=venus&way=none"),
        [bad("in", "mars"), bad("to", "venus"), bad("way", "none")]
    );
    // What a provider does not ask for is no value of it.
    assert_eq!(notes("in=crm&to=google&value_shop=x"), [unknown("value_shop")]);
    assert_eq!(notes("in=crm&to=google&way=basic"), [bad("way", "basic")]);
    assert_eq!(notes("in=crm&to=xero&to=google"), [msg!("service-link-repeated", key = "to")]);
    assert_eq!(read("in=crm&to=xero&to=google").0.to, "xero");
}

/// What a pasted document says is in a link as if it had been typed, and the document itself comes back from a reload.
#[test]
fn a_document_goes_along() {
    let document = r#"{"authorization_endpoint":"https://id.example.org/authorize","token_endpoint":"https://id.example.org/token"}"#;
    let values = [pair("access-token-url", "https://id.example.org/mine")].into_iter().collect();
    let chosen = Chosen { to: ANY.into(), document: document.into(), values, ..Chosen::default() };
    let (query, _) = write(&chosen, None);
    assert_eq!(
        query,
        "in=crm&to=other&server_authorize_url=https://id.example.org/authorize&server_token_url=https://id.example.org/mine"
    );
    assert_eq!(write(&read(&query).0, None).0, query);
    let (back, link) = read_kept(&keep(&chosen));
    assert_eq!((back, link.notes), (chosen, Vec::new()));
}

/// Each provider with each of its ways, and what is to be typed for it, also what looks odd as an id may.
#[test]
fn every_choice_comes_back() {
    let others = [ZOHO, ANY].map(|to| (to, Way::ALL.to_vec(), &[][..]));
    let of_table = PROVIDERS.iter().map(|one| (one.id, one.ways(), one.placeholders));
    for (to, ways, places) in others.into_iter().chain(of_table) {
        for (way, form) in ways.into_iter().zip(FORMS.iter().cycle().skip(1)) {
            let values = places.iter().map(|place| pair(place.key, place.example)).collect();
            let chosen = Chosen {
                product: form.id.into(),
                to: to.into(),
                way: way.id().into(),
                values,
                ..Chosen::default()
            };
            let (query, withheld) = write(&chosen, Some(DataCenter::Eu));
            assert_eq!(withheld, [""; 0], "{to}");
            let (back, link) = read(&query);
            assert_eq!((back, link.notes), (chosen.clone(), Vec::new()), "{query}");
            assert_eq!(read_kept(&keep(&chosen)).0, chosen);
            // No key is taken for that of a secret.
            assert!(
                query.split('&').all(|pair| secret::secret_key(pair.split('=').next().unwrap()).is_none())
            );
        }
    }
}

#[test]
fn a_secret_is_neither_written_nor_read() {
    for text in [
        "my client_secret=Hunter2NotForYou",
        "0123456789abcdef0123456789abcdef0123456789",
        "https://id.example.org/authorize?client_secret=Hunter2NotForYou",
        "Authorization: Basic MTAwMC5BQkM6SHVudGVyMk5vdDEyMzQ1Njc4OTA=",
    ] {
        let hidden = |query: &str| {
            !query.contains("Hunter2") && !query.contains("0123456789") && !query.contains("MTAw")
        };
        for provider in PROVIDERS {
            for place in provider.placeholders {
                let values = [pair(place.key, text)].into_iter().collect();
                let chosen = Chosen { to: provider.id.into(), values, ..Chosen::default() };
                let (query, withheld) = write(&chosen, None);
                assert_eq!((withheld.as_slice(), hidden(&query)), ([place.key].as_slice(), true), "{query}");
                assert!(hidden(&keep(&chosen)));
                let text: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
                let (back, link) = read(&format!("in=crm&to={}&value_{}={text}", provider.id, place.key));
                assert!(link.must_go() && back.values.is_empty(), "{}", provider.id);
            }
        }
        for field in [Field::AuthorizeUrl, Field::AccessTokenUrl, Field::RevokeTokenUrl] {
            let values = [pair(field.id(), text)].into_iter().collect();
            let mut chosen = Chosen { to: ANY.into(), values, document: text.into(), ..Chosen::default() };
            text.clone_into(chosen.draft.text_mut(field).unwrap());
            assert_eq!(write(&chosen, None).0, "in=crm&to=other");
            assert_eq!(keep(&chosen), "in=crm&to=other");
        }
    }
    for query in ["in=0123456789abcdef0123456789abcdef0123456789", "in=crm&client_secret=abc"] {
        let (chosen, link) = read(query);
        assert!(link.must_go() && chosen == Chosen::default(), "{query}");
        assert!(!format!("{:?}", link.notes).contains("0123456789"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever was typed: what is written is read as it was, and holds nothing that looks like a secret.
    #[test]
    fn whatever_is_typed_comes_back(
        typed in "\\PC{0,60}",
        name in "[ -~]{0,40}",
        url in "https://[a-z]{1,9}\\.example/[ -~]{0,30}",
        at in 0_usize..64,
    ) {
        let provider = PROVIDERS.get(at % PROVIDERS.len()).unwrap();
        let values = provider.placeholders.iter().map(|place| pair(place.key, &typed)).collect();
        let mut draft = Draft { service_name: name, ..Draft::default() };
        draft.in_form.authorize_url = url.clone();
        let known = Chosen { to: provider.id.into(), values, draft: draft.clone(), ..Chosen::default() };
        let any = Chosen {
            to: ANY.into(),
            values: [pair("authorize-url", &url), pair("access-token-url", &typed)].into_iter().collect(),
            document: typed.clone(),
            draft,
            ..Chosen::default()
        };
        for chosen in [known, any] {
            let (query, withheld) = write(&chosen, Some(DataCenter::Jp));
            let (back, link) = read(&query);
            prop_assert_eq!(link.notes, Vec::<Message>::new());
            prop_assert_eq!(write(&back, link.draft.center).0, query);
            let (back, _) = read_kept(&keep(&chosen));
            if withheld.is_empty() {
                let values = |chosen: &Chosen| {
                    let all = chosen.values.iter().filter(|(_, value)| !value.is_empty());
                    all.map(|(key, value)| (key.clone(), value.clone())).collect::<Vec<_>>()
                };
                prop_assert_eq!((values(&back), &back.draft), (values(&chosen), &chosen.draft));
            }
        }
    }

    /// Whatever a stranger writes, nothing panics and no secret is quoted.
    #[test]
    fn whatever_is_read(query in "\\PC{0,200}") {
        let _ = read(&query);
        let _ = read(&format!("in=crm&to=twilio&{query}"));
    }
}
