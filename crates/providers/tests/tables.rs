//! Properties over all rows of the tables, and the forms of some of them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that finds nothing has nothing better to do"
)]

use std::collections::BTreeSet;

use facts::DataCenter;
use facts::host::{self, Verdict};
use oauth::authorize::Name;
use proptest::prelude::*;
use scan::order::Map;
use scan::secret;
use service::block::Content;
use service::draft::ChosenScope;
use service::target::{Target, lint_for};
use service::{Draft, Field};
use url::Url;
use words::Message;

use providers::fill::{Kind, says};
use providers::form::{Form, Page};
use providers::*;

/// Every placeholder with its example.
fn examples(provider: &Provider) -> Map<String, String> {
    provider.placeholders.iter().map(|place| (place.key.to_owned(), place.example.to_owned())).collect()
}

fn choice<'c>(
    provider: Option<&'static Provider>,
    way: Way,
    values: &'c Map<String, String>,
    draft: &'c Draft,
) -> Choice<'c> {
    Choice { form: &FORMS[0], provider, way, values, discovered: None, draft }
}

fn by_id(id: &str) -> &'static Provider {
    Provider::by_id(id).unwrap()
}

/// The rows of a sheet, one a line, with what stands in their place where there is no value.
fn lines(sheet: &Sheet) -> Vec<String> {
    let mut lines = Vec::new();
    for part in &sheet.parts {
        lines.extend(
            part.rows.iter().map(|row| format!("{} = {}", row.id, row.content.value().unwrap_or("-"))),
        );
    }
    lines
}

fn ids(messages: &[Message]) -> Vec<&'static str> {
    messages.iter().map(|message| message.text().name()).collect()
}

#[test]
fn fifteen_are_there_in_full_and_a_dozen_in_short() {
    let full: Vec<_> = PROVIDERS.iter().filter(|one| one.full).map(|one| one.id).collect();
    assert_eq!(
        full,
        [
            "google",
            "microsoft",
            "xero",
            "quickbooks",
            "hubspot",
            "slack",
            "shopify",
            "meta",
            "linkedin",
            "docusign",
            "stripe",
            "twilio",
            "dropbox",
            "salesforce",
            "pandadoc",
        ]
    );
    assert!(PROVIDERS.len() - full.len() >= 12);
    for provider in PROVIDERS.iter().filter(|one| one.full) {
        let id = provider.id;
        assert!(
            provider.console.is_some() && !provider.calls.is_empty() && !provider.notes.is_empty(),
            "{id}"
        );
        if let Some(oauth2) = &provider.oauth2 {
            assert!(oauth2.delimiter.is_some() && !provider.scopes.is_empty(), "{id}");
        }
        // What shows whether the connection works can be looked up, and says what is to be put into its braces.
        for call in provider.calls {
            assert!(call.sources.iter().any(|source| source.url.is_some()), "{id}: {}", call.url);
            let headers = call.headers.iter().map(|(_, value)| *value);
            for text in [call.url].into_iter().chain(headers) {
                for key in text.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
                    assert!(provider.placeholders.iter().any(|place| place.key == key), "{id}: {key}");
                }
            }
        }
    }
}

/// With the examples for its placeholders, every URL is one that can be opened, at a host that is not Zoho's, and has
/// nothing in it that Zoho appends itself.
#[test]
fn urls_are_plain_and_foreign() {
    for provider in PROVIDERS {
        let (values, draft) = (examples(provider), Draft::default());
        let filled = choice(Some(provider), provider.first, &values, &draft).filled();
        let mut urls = vec![provider.docs.to_owned()];
        urls.extend(provider.calls.iter().map(|call| filled.put_known(call.url)));
        urls.extend(provider.console.and_then(|console| console.url).map(str::to_owned));
        if let Some(oauth2) = provider.oauth2 {
            let all = [Some(oauth2.authorize), Some(oauth2.token), oauth2.revoke];
            urls.extend(all.into_iter().flatten().map(|url| filled.put_known(url)));
            let query = Url::parse(&filled.put_known(oauth2.authorize)).unwrap();
            let appended = [Name::ResponseType, Name::ClientId, Name::Scope, Name::RedirectUri, Name::State]
                .map(Name::wire);
            for (key, _) in query.query_pairs() {
                assert!(!appended.contains(&&*key), "{}: {key}", provider.id);
            }
            let token = Url::parse(&filled.put_known(oauth2.token)).unwrap();
            assert_eq!(token.query(), None, "{}", provider.id);
        }
        for url in urls {
            assert!(!url.contains(['{', '}', ' ']), "{}: {url}", provider.id);
            let read = facts::address::read(&url).unwrap_or_else(|why| panic!("{url}: {}", why.message()));
            assert_eq!(read.flaws, [], "{url}");
            assert_eq!(host::judge(read.host()), Verdict::Foreign, "{url}");
        }
    }
}

#[test]
fn every_row_has_a_source_with_a_day() {
    let mut all: Vec<(&str, &[facts::Source])> = Vec::new();
    for provider in PROVIDERS {
        all.push((provider.id, provider.sources));
        all.extend(provider.oauth2.map(|row| (provider.id, row.sources)));
        all.extend(provider.api_key.map(|row| (provider.id, row.sources)));
        all.extend(provider.basic.map(|row| (provider.id, row.sources)));
        all.extend(provider.console.map(|row| (provider.id, row.sources)));
        all.extend(provider.calls.iter().map(|row| (row.url, row.sources)));
        all.extend(provider.ids.iter().map(|row| (row.name, row.sources)));
        all.extend(provider.notes.iter().chain(provider.unknown).map(|row| (row.text.name(), row.sources)));
    }
    all.extend(FORMS.iter().map(|form| (form.id, form.sources)));
    for (row, sources) in all {
        assert!(!sources.is_empty() && sources.iter().all(|source| source.date.len() == 10), "{row}");
    }
}

/// Nothing in the tables has the shape of a secret, and no form that is made of them has.
#[test]
fn nothing_is_secret() {
    for provider in PROVIDERS {
        let (values, mut draft) =
            (examples(provider), Draft { center: Some(DataCenter::Us), ..Draft::default() });
        draft.service_name = provider.name.to_owned();
        for way in provider.ways() {
            let sheet = fill(&choice(Some(provider), way, &values, &draft));
            for row in sheet.parts.iter().flat_map(|part| &part.rows) {
                let value = row.content.value().unwrap_or_default();
                assert_eq!(secret::hidden_in(value), None, "{}: {value}", provider.id);
            }
            for call in provider.calls {
                let filled = choice(Some(provider), way, &values, &draft).filled();
                let code = call.snippet(&filled, "link_name");
                assert_eq!(secret::hidden_in(&code), None, "{code}");
            }
        }
    }
}

/// With every placeholder typed, nothing of a provider that is there in full is missing but what only the provider can
/// give, and the linter has nothing to say of it.
#[test]
fn every_form_is_whole_and_clean() {
    for provider in PROVIDERS {
        for center in [DataCenter::Us, DataCenter::Au] {
            let (values, mut draft) =
                (examples(provider), Draft { center: Some(center), ..Draft::default() });
            for way in provider.ways() {
                let sheet = fill(&choice(Some(provider), way, &values, &draft));
                let mut seen = BTreeSet::new();
                for row in sheet.parts.iter().flat_map(|part| &part.rows) {
                    assert!(seen.insert(row.id.clone()), "{}: {} is there twice", provider.id, row.id);
                    assert!(!matches!(row.content, Content::Missing(_)), "{}: {}", provider.id, row.id);
                    if let Ok(value) = row.content.value() {
                        assert_eq!(value, value.trim(), "{}", row.id);
                    }
                }
                if way == Way::Oauth2 {
                    assert!(
                        seen.contains("redirect-uri") && seen.contains("authorize-url"),
                        "{}",
                        provider.id
                    );
                    for (field, url) in &sheet.target.urls {
                        url.clone_into(draft.text_mut(*field).unwrap());
                    }
                    draft.scopes = sheet.scopes.iter().map(ChosenScope::new).collect();
                    draft.delimiter = sheet.target.delimiter.unwrap_or_default();
                    let findings = lint_for(&Target::Foreign(sheet.target.clone()), &draft);
                    assert_eq!(findings, [], "{}", provider.id);
                }
            }
        }
    }
}

/// What is needed for a refresh token is in the form; without it, the linter says so.
#[test]
fn the_linter_misses_what_a_refresh_token_needs() {
    for provider in PROVIDERS {
        let Some(oauth2) = provider.oauth2 else { continue };
        let (values, draft) = (examples(provider), Draft::default());
        let sheet = fill(&choice(Some(provider), Way::Oauth2, &values, &draft));
        for need in oauth2.needs {
            let mut draft =
                Draft { delimiter: sheet.target.delimiter.unwrap_or_default(), ..Draft::default() };
            let scopes = sheet.scopes.iter().filter(|scope| scope.as_str() != *need);
            draft.scopes = scopes.map(ChosenScope::new).collect();
            let right = sheet.target.url(Field::AuthorizeUrl).unwrap();
            draft.in_form.authorize_url = right.replace(need, "x=y");
            let found: Vec<_> = lint_for(&Target::Foreign(sheet.target.clone()), &draft);
            let missing: Vec<_> =
                found.iter().filter(|one| one.found.text().name() == "providers-lint-missing").collect();
            assert_eq!(missing.len(), 1, "{}: {need}", provider.id);
        }
    }
}

#[test]
fn delimiters_are_those_that_the_sources_name() {
    for (id, word) in [
        ("google", "Space"),
        ("microsoft", "Space"),
        ("xero", "Space"),
        ("quickbooks", "Space"),
        ("hubspot", "Space"),
        ("slack", "Comma"),
        ("shopify", "Comma"),
        ("linkedin", "Space"),
        ("docusign", "Space"),
        ("dropbox", "Space"),
        ("salesforce", "Space"),
        ("pandadoc", "Space"),
    ] {
        assert_eq!(by_id(id).oauth2.unwrap().delimiter.unwrap().word(), word, "{id}");
    }
}

#[test]
fn google_in_crm() {
    let (values, draft) = (Map::default(), Draft { center: Some(DataCenter::Eu), ..Draft::default() });
    let sheet = fill(&choice(Some(by_id("google")), Way::Oauth2, &values, &draft));
    assert_eq!(
        lines(&sheet),
        [
            "register-at = https://console.cloud.google.com/",
            "register-path = APIs & Services > Credentials > Create credentials > OAuth client ID > Web application",
            "redirect-uri = https://dre.zoho.eu/delugeauth/callback",
            "redirect-uri-2 = https://deluge.zoho.eu/delugeauth/callback",
            "service-name = Google",
            "service-link-name = google",
            "authentication-type = OAuth 2",
            "param-type = Header",
            "grant-type = Authorization Code",
            "client-id = -",
            "client-secret = -",
            "authorize-url = https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent",
            "access-token-url = https://oauth2.googleapis.com/token",
            "refresh-token-url = https://oauth2.googleapis.com/token",
            "revoke-token-url = https://oauth2.googleapis.com/revoke",
            "scope-1 = https://www.googleapis.com/auth/drive.file",
            "scope-delimiter = Space",
            "connection-name = Google",
            "connection-link-name = google",
            "create-and-connect = -",
        ]
    );
}

#[test]
fn xero_in_books_in_australia() {
    let (values, draft) = (Map::default(), Draft { center: Some(DataCenter::Au), ..Draft::default() });
    let choice = Choice {
        form: Form::of("books").unwrap(),
        ..choice(Some(by_id("xero")), Way::Oauth2, &values, &draft)
    };
    let sheet = fill(&choice);
    let lines = lines(&sheet);
    for line in [
        "redirect-uri = https://dre.zoho.com.au/delugeauth/callback",
        "authorize-url = https://login.xero.com/identity/connect/authorize",
        "access-token-url = https://identity.xero.com/connect/token",
        "scopes = offline_access accounting.contacts accounting.invoices",
        "scope-delimiter = Space",
    ] {
        assert!(lines.contains(&line.to_owned()), "{line}: {lines:#?}");
    }
    let call = by_id("xero").calls[1].snippet(&choice.filled(), "xero");
    assert!(call.contains("\theaders : {") && call.contains("\"xero-tenant-id\": \"{tenantId}\""), "{call}");
    let id = "0a1b2c3d-0000-4000-8000-0123456789ab";
    let values: Map<String, String> = [("tenantId".to_owned(), id.to_owned())].into_iter().collect();
    let filled = Choice { values: &values, ..choice }.filled();
    assert!(by_id("xero").calls[1].snippet(&filled, "xero").contains(id));
    assert_eq!(
        ids(&says(&choice)),
        ["providers-refresh-asked", "providers-client-either", "providers-pkce-optional"]
    );
}

#[test]
fn keys_and_passwords_have_forms_of_their_own() {
    let (values, draft) =
        (examples(by_id("shopify")), Draft { center: Some(DataCenter::Us), ..Draft::default() });
    assert_eq!(
        lines(&fill(&choice(Some(by_id("shopify")), Way::ApiKey, &values, &draft))),
        [
            "register-at = https://dev.shopify.com/dashboard",
            "register-path = your app > Settings",
            "service-name = Shopify",
            "service-link-name = shopify",
            "authentication-type = API Key",
            "param-type = Header",
            "parameter-key = X-Shopify-Access-Token",
            "parameter-display-name = Admin API access token",
            "connection-name = Shopify",
            "connection-link-name = shopify",
            "key = -",
            "create-and-connect = -",
        ]
    );
    let twilio = fill(&choice(Some(by_id("twilio")), Way::Basic, &values, &draft));
    let service = twilio.parts.iter().find(|part| part.kind == Kind::Service).unwrap();
    assert_eq!(service.rows.len(), 3);
    let said = twilio.text();
    assert!(said.contains("Authentication Type: Basic Authentication"), "{said}");
    assert!(said.contains("User name: API Key SID. Password: API Key Secret."), "{said}");
    let stripe = fill(&choice(Some(by_id("stripe")), Way::Basic, &values, &draft)).text();
    assert!(stripe.contains("Leave the password empty."), "{stripe}");
}

#[test]
fn what_an_account_is_called_is_checked() {
    let place = |id: &str| &by_id(id).placeholders[0];
    let ok = |id: &str, typed: &str, value: &str| {
        assert_eq!(place(id).value(typed), Ok(value.to_owned()), "{typed}");
    };
    let bad = |id: &str, typed: &str, why: &str| {
        assert_eq!(place(id).value(typed).unwrap_err().text().name(), why, "{typed}");
    };
    ok("shopify", "my-shop", "my-shop");
    ok("shopify", " My-Shop.myshopify.com ", "my-shop");
    ok("shopify", "https://my-shop.myshopify.com/admin?x", "my-shop");
    bad("shopify", "", "providers-bad-length");
    bad("shopify", "my shop.example.com", "providers-bad-character");
    bad("shopify", "-shop", "providers-bad-edge");
    ok("microsoft", "common", "common");
    ok("microsoft", "CONTOSO.onmicrosoft.com", "contoso.onmicrosoft.com");
    ok("microsoft", "8eaef023-2b34-4da1-9baa-8bc8c9d6a490", "8eaef023-2b34-4da1-9baa-8bc8c9d6a490");
    bad("microsoft", "a", "providers-bad-length");
    bad("microsoft", "contoso_x", "providers-bad-character");
    ok("salesforce", "https://acme.my.salesforce.com/", "acme.my.salesforce.com");
    ok("salesforce", "login.salesforce.com", "login.salesforce.com");
    bad("salesforce", "acme.my.salesforce.com.evil.example", "providers-bad-ending");
    ok("docusign", "https://account-d.docusign.com/oauth/auth", "account-d");
    bad("docusign", "accounts", "providers-bad-word");
    bad("microsoft", "ghp_0123456789abcdefghijklmnopqrstuvwxyz", "providers-bad-character");
    bad("shopify", "0123456789abcdef0123456789abcdef", "providers-bad-secret");
    ok("twilio", "AC0123456789abcdef0123456789abcdef", "AC0123456789abcdef0123456789abcdef");
    for provider in PROVIDERS {
        for place in provider.placeholders {
            assert_eq!(place.value(place.example), Ok(place.example.to_owned()), "{}", provider.id);
            for word in place.words {
                assert_eq!(place.value(word), Ok((*word).to_owned()), "{}", provider.id);
            }
        }
    }
}

/// One target for all URLs: Zoho's among another provider's are an error, as another provider's are among Zoho's.
#[test]
fn mixed_targets_are_an_error() {
    let (values, draft) = (Map::default(), Draft::default());
    let xero = Target::Foreign(fill(&choice(Some(by_id("xero")), Way::Oauth2, &values, &draft)).target);
    let of = |target: &Target, field: Field, url: &str| {
        let mut draft = Draft { center: Some(DataCenter::Au), ..Draft::default() };
        url.clone_into(draft.text_mut(field).unwrap());
        let findings = lint_for(target, &draft);
        let of_field: Vec<_> = findings
            .iter()
            .filter(|one| one.field == field)
            .map(|one| format!("{} {}", one.severity.id(), one.found.text().name()))
            .collect();
        of_field
    };
    let authorize = |url: &str| of(&xero, Field::AuthorizeUrl, url);
    let none: [&str; 0] = [];
    assert_eq!(authorize("https://login.xero.com/identity/connect/authorize"), none);
    assert_eq!(
        authorize("https://accounts.zoho.com.au/oauth/v2/auth?access_type=offline&prompt=consent"),
        ["error providers-lint-zoho-host"]
    );
    assert_eq!(
        authorize("https://accounts.google.com/o/oauth2/v2/auth"),
        ["error providers-lint-other-host"]
    );
    assert_eq!(authorize("https://identity.xero.com/connect/token"), ["error providers-lint-swapped"]);
    assert_eq!(authorize("http://login.xero.com/identity/connect/authorize"), ["error url-not-https"]);
    assert_eq!(authorize("https://login.xero.com/identity/connect/authorise"), ["error providers-lint-path"]);
    assert_eq!(
        authorize("https://login.xero.com/identity/connect/authorize?access_type=offline"),
        ["note providers-lint-zohos-parameter"]
    );
    assert_eq!(
        authorize("https://login.xero.com/identity/connect/authorize?client_id=x"),
        ["error providers-lint-added"]
    );
    let token = |url: &str| of(&xero, Field::AccessTokenUrl, url);
    assert_eq!(token("https://identity.xero.com/connect/token?x=1"), ["check providers-lint-query"]);
    assert_eq!(token("https://login.x\u{435}ro.com/connect/token"), ["error providers-lint-letters"]);
    // For Zoho, another provider's URL stays what it was.
    let zoho = of(&Target::Zoho, Field::AuthorizeUrl, "https://login.xero.com/identity/connect/authorize");
    assert!(zoho.contains(&"error lint-not-zoho".to_owned()), "{zoho:?}");
}

#[test]
fn an_endpoint_that_ends_is_named() {
    let (values, draft) = (Map::default(), Draft::default());
    let target = Target::Foreign(fill(&choice(Some(by_id("hubspot")), Way::Oauth2, &values, &draft)).target);
    let mut draft = Draft::default();
    draft.in_form.access_token_url = "https://api.hubapi.com/oauth/v1/token".into();
    let findings = lint_for(&target, &draft);
    assert_eq!(findings[0].why.text().name(), "providers-hubspot-v1");
    let fix = findings[0].fix.clone().unwrap();
    fix.apply(&mut draft);
    assert_eq!(lint_for(&target, &draft), []);
}

#[test]
fn a_delimiter_left_at_comma_is_an_error() {
    let (values, draft) = (Map::default(), Draft::default());
    let target = Target::Foreign(fill(&choice(Some(by_id("xero")), Way::Oauth2, &values, &draft)).target);
    let mut draft = Draft::default();
    draft.add_scopes("offline_access accounting.contacts");
    let findings = lint_for(&target, &draft);
    assert_eq!(findings[0].found.text().name(), "providers-lint-delimiter");
    findings[0].fix.clone().unwrap().apply(&mut draft);
    assert_eq!(lint_for(&target, &draft), []);
}

const DOCUMENT: &str = r#"{
    "issuer": "https://id.example.org",
    "authorization_endpoint": "https://id.example.org/authorize",
    "token_endpoint": "https://id.example.org/token",
    "revocation_endpoint": "https://id.example.org/revoke",
    "scopes_supported": ["openid", "offline_access"],
    "token_endpoint_auth_methods_supported": ["client_secret_basic"],
    "grant_types_supported": ["client_credentials"]
}"#;

#[test]
fn a_document_fills_the_form_of_any_server() {
    let found = discovery::read(&format!("here it is:\n{DOCUMENT}\n")).unwrap();
    assert_eq!(found.client, Some(ClientPlace::Basic));
    assert_eq!(
        ids(&found.notes),
        [
            "providers-document-read",
            "providers-document-offline",
            "providers-document-grants",
            "providers-document-no-code",
        ]
    );
    let (values, draft) = (Map::default(), Draft { center: Some(DataCenter::Us), ..Draft::default() });
    let mut other = choice(None, Way::Oauth2, &values, &draft);
    assert!(lines(&fill(&other)).contains(&"authorize-url = -".to_owned()));
    other.discovered = Some(&found);
    let filled = lines(&fill(&other));
    for line in [
        "service-name = id.example.org",
        "authorize-url = https://id.example.org/authorize",
        "access-token-url = https://id.example.org/token",
        "revoke-token-url = https://id.example.org/revoke",
    ] {
        assert!(filled.contains(&line.to_owned()), "{filled:#?}");
    }
    // What was typed counts more.
    let values: Map<String, String> =
        [("access-token-url".to_owned(), "https://id.example.org/other".to_owned())].into_iter().collect();
    assert!(
        lines(&fill(&Choice { values: &values, ..other }))
            .contains(&"access-token-url = https://id.example.org/other".to_owned())
    );
}

/// A server without a document: its two URLs are enough for the whole form, and a wrong one fills nothing.
#[test]
fn typed_urls_fill_the_form_of_any_server() {
    let draft = Draft { center: Some(DataCenter::Us), ..Draft::default() };
    let typed = |authorize: &str, token: &str| {
        let pair = |key: &str, url: &str| (key.to_owned(), url.to_owned());
        let values: Map<String, String> =
            [pair("authorize-url", authorize), pair("access-token-url", token)].into_iter().collect();
        lines(&fill(&choice(None, Way::Oauth2, &values, &draft)))
    };
    let filled = typed(" https://id.example.org/authorize ", "https://id.example.org/token");
    for line in [
        "service-name = id.example.org",
        "authorize-url = https://id.example.org/authorize",
        "access-token-url = https://id.example.org/token",
        "refresh-token-url = https://id.example.org/token",
    ] {
        assert!(filled.contains(&line.to_owned()), "{filled:#?}");
    }
    for wrong in ["http://id.example.org/token", "id.example.org", "https://accounts.zoho.eu/oauth/v2/token"]
    {
        let filled = typed("https://id.example.org/authorize", wrong);
        for line in ["access-token-url = -", "refresh-token-url = -"] {
            assert!(filled.contains(&line.to_owned()), "{wrong}: {filled:#?}");
        }
    }
}

#[test]
fn documents_that_do_not_fit() {
    let why = |text: &str| discovery::read(text).unwrap_err().text().name();
    assert_eq!(why(""), "providers-document-none");
    assert_eq!(why("{\"issuer\": \"https://id.example.org\"}"), "providers-document-none");
    let zoho = r#"{"authorization_endpoint":"https://accounts.zoho.eu/oauth/v2/auth","token_endpoint":"https://accounts.zoho.eu/oauth/v2/token"}"#;
    assert_eq!(why(zoho), "providers-document-zoho");
    for url in ["http://id.example.org/token", "https://me@id.example.org/token", "javascript:alert(1)"] {
        assert_eq!(why(&format!("{{\"token_endpoint\": \"{url}\"}}")), "providers-document-bad-url", "{url}");
    }
    let google = r#"{"authorization_endpoint":"https://accounts.google.com/o/oauth2/v2/auth","token_endpoint":"https://oauth2.googleapis.com/token"}"#;
    assert_eq!(discovery::read(google).unwrap().provider.map(|one| one.id), Some("google"));
}

#[test]
fn products_say_what_is_known_of_them() {
    assert!(FORMS.len() >= 38, "{}", FORMS.len());
    assert_eq!(Form::of("no such product").map(|form| form.id), Some("crm"));
    for form in FORMS {
        if let Some(url) = form.path.filter(|path| path.starts_with("http")) {
            assert!(Url::parse(url).is_ok(), "{url}");
        }
    }
    let own = |id: &str| Form::of(id).unwrap();
    assert_eq!(own("creator").page, Page::Own);
    // Creator's callback is not that of the data center, so it is not offered as one.
    let (values, draft) = (Map::default(), Draft { center: Some(DataCenter::Us), ..Draft::default() });
    let in_creator =
        Choice { form: own("creator"), ..choice(Some(by_id("google")), Way::Oauth2, &values, &draft) };
    assert!(lines(&fill(&in_creator)).contains(&"redirect-uri = -".to_owned()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is typed or pasted, nothing panics, and what is accepted stays within its URL's host.
    #[test]
    fn whatever_is_typed(typed in "\\PC{0,60}", document in "\\PC{0,200}") {
        let _ = discovery::read(&document);
        let _ = discovery::read(&DOCUMENT.replace("id.example.org", &typed));
        for provider in PROVIDERS {
            for place in provider.placeholders {
                if let Ok(value) = place.value(&typed) {
                    prop_assert!(!value.contains(['/', '?', '#', '@', ':', ' ']));
                }
            }
            let values = provider.placeholders.iter().map(|place| (place.key.to_owned(), typed.clone())).collect();
            let mut draft = Draft { service_name: typed.clone(), ..Draft::default() };
            draft.in_form.authorize_url.clone_from(&typed);
            draft.add_scopes(&document);
            for way in Way::ALL {
                let sheet = fill(&choice(Some(provider), way, &values, &draft));
                let _ = (sheet.text(), lint_for(&Target::Foreign(sheet.target), &draft));
            }
        }
    }
}
