//! What holds for every tool, in every data center: whole texts, own hosts, no secret, and the way back.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod common;

use std::collections::BTreeSet;

use doctor::Attempt;
use doctor::case::Outcome;
use facts::{DataCenter, host};
use proptest::prelude::*;
use scan::{secret, word};
use service::Draft;
use targets::{Output, TARGETS, Target};

use common::{ID, crm, example};

fn drafts() -> Vec<Draft> {
    DataCenter::all().flat_map(|center| [example(center), crm(center)]).collect()
}

fn texts(output: &Output) -> Vec<String> {
    let fields: Vec<String> =
        output.fields.iter().map(|(label, value)| format!("{label}: {value}\n")).collect();
    let fields = fields.concat();
    let files = output.files.iter().map(|file| file.text.clone());
    files.chain([fields]).filter(|text| !text.is_empty()).collect()
}

/// Each tool with each draft that it can take.
fn written() -> Vec<(&'static Target, Draft, Output)> {
    let mut all = Vec::new();
    for target in TARGETS {
        for draft in drafts() {
            if let Ok(output) = target.write(&draft) {
                all.push((target, draft, output));
            }
        }
    }
    all
}

#[test]
fn every_tool_takes_the_setup_where_it_can() {
    let of = |id: &str| -> Vec<&'static str> {
        let target = Target::by_id(id).unwrap();
        let takes = DataCenter::all().filter(|center| target.write(&crm(*center)).is_ok());
        takes.map(|center| center.row().location).collect()
    };
    let all: Vec<&str> = DataCenter::all().map(|center| center.row().location).collect();
    let with_api: Vec<&str> = all.iter().copied().filter(|center| *center != "inec").collect();
    for target in TARGETS {
        let expected = match target.id {
            "n8n-zoho" => vec!["us", "eu", "in", "au", "cn"],
            id if id.starts_with("sdk-") => vec!["us", "eu", "in", "au", "jp", "cn", "ca", "sa"],
            // They make a call.
            "python" | "node" => with_api.clone(),
            _ => all.clone(),
        };
        assert_eq!(of(target.id), expected, "{}", target.id);
        let nothing = target.write(&Draft::default()).unwrap_err();
        assert_eq!(nothing.text().name(), "targets-center-first");
    }
}

#[test]
fn every_tool_says_what_to_do_and_where_that_was_read() {
    let ids: BTreeSet<&str> = TARGETS.iter().map(|target| target.id).collect();
    assert_eq!(ids.len(), TARGETS.len());
    for target in TARGETS {
        assert!(target.steps.len() > 1 && target.mistakes.len() > 1, "{}", target.id);
        for source in target.sources {
            assert!(source.date >= "2026-11-23" && !source.title.is_empty(), "{}", source.id);
        }
        assert!(target.callback.is_none_or(|uri| uri.starts_with("https://")));
    }
}

#[test]
fn files_are_whole() {
    for (target, draft, output) in written() {
        assert!(!output.files.is_empty(), "{}", target.id);
        for file in &output.files {
            let text = &file.text;
            assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{}: {text}", file.name);
            assert!(!text.contains('\r') && !text.contains('\t'), "{}", file.name);
            let marks = text.match_indices('@').filter(|(at, _)| {
                let behind = text.get(at + 1..).unwrap_or_default();
                behind.chars().next().is_some_and(|ch| ch.is_ascii_uppercase()) && !behind.starts_with("CRM")
            });
            assert_eq!(marks.count(), 0, "{}: {text}", file.name);
            if file.media == "application/json" {
                serde_json::from_str::<serde_json::Value>(text).unwrap();
            }
        }
        let all = texts(&output).concat();
        // The definition of an API knows no client.
        if target.id != "openapi" {
            assert!(all.contains(ID), "{} for {:?}", target.id, draft.center);
        }
    }
}

/// Every URL of Zoho is of the data center; n8n begins a sign-in where Zoho passes it on.
#[test]
fn hosts_are_of_the_data_center() {
    for (target, draft, output) in written() {
        let center = draft.center.unwrap();
        let mut zoho = 0;
        for text in texts(&output) {
            for url in word::urls(&text) {
                assert!(url.text.starts_with("https://"), "{}: {}", target.id, url.text);
                let Some((its, _)) = host::known(url.text) else { continue };
                zoho += 1;
                let begins =
                    target.id == "n8n-zoho" && its.passes_on_to(center) && url.text.contains("/auth");
                assert!(its == center || begins, "{} for {center}: {}", target.id, url.text);
            }
        }
        // The libraries have the hosts in them.
        assert_eq!(zoho > 0, !target.id.starts_with("sdk-"), "{} for {center}", target.id);
    }
}

#[test]
fn troubleshoot_reads_every_file_back() {
    for (target, draft, output) in written() {
        for text in texts(&output) {
            // Not even a center: only what is left to the person.
            if text.contains("_postman_variable_scope") {
                continue;
            }
            let at = || format!("{} for {:?}:\n{text}", target.id, draft.center);
            let report = doctor::read(&text, &Draft::default());
            let case = report.case(&Attempt::default()).unwrap_or_else(|| panic!("{}", at()));
            assert_eq!(case.outcome, Outcome::Value, "{}: {}", case.verdict, at());
            let config = report.detections.iter().find(|it| it.carry.is_some());
            let carry = config.unwrap_or_else(|| panic!("{}", at())).carry.as_ref().unwrap();
            assert_eq!(carry.center, draft.center, "{}", at());
            if text.contains(ID) {
                assert_eq!(carry.client_id, ID, "{}", at());
            }
            if draft.scope_names().all(|scope| text.contains(scope)) {
                let read: BTreeSet<&str> = carry.scope_names().collect();
                assert_eq!(read, draft.scope_names().collect(), "{}", at());
            }
            for row in report.detections.iter().flat_map(|it| &it.rows) {
                assert_eq!(row.differs_at, None, "{row:?} {}", at());
            }
        }
    }
}

/// Which tools carry all scopes, so that the way back gives the whole setup.
#[test]
fn scopes_are_in_every_tool_that_asks_for_consent() {
    for (target, draft, output) in written() {
        let all = texts(&output).concat();
        let asks =
            ["n8n", "postman", "bruno", "insomnia", "env", "power-automate", "openapi"].contains(&target.id);
        let carried = draft.scope_names().all(|scope| all.contains(scope));
        assert!(!asks || carried, "{}", target.id);
    }
}

#[test]
fn what_the_person_registered_is_the_redirect_uri_unless_it_is_zoho_crms() {
    let own = "https://hooks.example.org/oauth/callback";
    let mut draft = example(DataCenter::Eu);
    let text = |draft: &Draft, id: &str| texts(&Target::by_id(id).unwrap().write(draft).unwrap()).concat();
    assert!(text(&draft, "postman").contains("https://oauth.pstmn.io/v1/callback"));
    assert!(text(&draft, "bruno").contains("https://dre.zoho.eu/delugeauth/callback"));
    draft.redirect_uri = "https://deluge.zoho.eu/delugeauth/callback".into();
    assert!(text(&draft, "postman").contains("https://oauth.pstmn.io/v1/callback"));
    draft.redirect_uri = own.into();
    for id in ["postman", "bruno", "insomnia"] {
        assert!(text(&draft, id).contains(own), "{id}");
    }
}

/// Zoho's libraries look for the user only if the scopes let them.
#[test]
fn the_user_is_looked_for_only_where_the_scopes_allow_it() {
    for (id, no, yes) in [
        ("sdk-python", "find_user=False", "find_user=True"),
        ("sdk-java", ".findUser(false)", ".findUser(true)"),
        ("sdk-php", "->findUser(false)", "->findUser(true)"),
        ("sdk-node", ".findUser(false)", ".findUser(true)"),
        ("sdk-csharp", ".FindUser(false)", ".FindUser(true)"),
    ] {
        let target = Target::by_id(id).unwrap();
        let text = |draft: &Draft| texts(&target.write(draft).unwrap()).concat();
        assert!(text(&crm(DataCenter::Jp)).contains(yes), "{id}");
        let mut draft = crm(DataCenter::Jp);
        draft.scopes.truncate(2);
        assert!(text(&draft).contains(no), "{id}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Whatever was typed: files stay well-formed, and no secret gets into one.
    #[test]
    fn nothing_that_is_typed_breaks_a_file(
        name in "\\PC{0,24}",
        id in "[\\PC\"'\\\\@$`{}]{0,24}",
        scope in "[A-Za-z.\"'\\\\@${}`;#]{1,24}",
        index in 0..12usize,
    ) {
        let center = DataCenter::all().nth(index).unwrap();
        let leaked = "0123456789abcdef0123456789abcdef0123456789";
        let mut draft = Draft { service_name: name, client_id: id, ..example(center) };
        draft.add_scopes(&scope);
        draft.add_scopes(leaked);
        let mut leaking = draft.clone();
        leaking.client_id = leaked.into();
        leaking.service_name = leaked.into();
        leaking.redirect_uri = format!("https://a.example/?client_secret={leaked}");
        for target in TARGETS {
            for draft in [&draft, &leaking] {
                let Ok(output) = target.write(draft) else { continue };
                for text in texts(&output) {
                    prop_assert!(!text.contains(leaked), "{}: {text}", target.id);
                }
                for file in &output.files {
                    prop_assert!(!file.text.contains('\0'));
                    if file.media == "application/json" {
                        prop_assert!(serde_json::from_str::<serde_json::Value>(&file.text).is_ok());
                    }
                }
            }
        }
    }
}

/// The detector of secrets finds none in what is written.
#[test]
fn no_file_holds_what_looks_like_a_secret() {
    for (target, _, output) in written() {
        for text in texts(&output) {
            let (masked, kinds) = secret::mask(&text);
            assert!(kinds.is_empty(), "{}: {kinds:?}\n{masked}", target.id);
        }
    }
}

fn keys(value: &serde_json::Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn json_of(id: &str, name: &str) -> serde_json::Value {
    let output = Target::by_id(id).unwrap().write(&example(DataCenter::In)).unwrap();
    serde_json::from_str(&output.files.iter().find(|file| file.name == name).unwrap().text).unwrap()
}

/// n8n 2.41: an import is a list; each credential has an ID, and properties that its class has.
#[test]
fn n8n_has_these_properties() {
    const OAUTH2: [&str; 8] = [
        "grantType",
        "authUrl",
        "accessTokenUrl",
        "clientId",
        "clientSecret",
        "scope",
        "authQueryParameters",
        "authentication",
    ];
    for (id, file, kind) in [
        ("n8n", "n8n-credential.json", "oAuth2Api"),
        ("n8n-zoho", "n8n-zoho-credential.json", "zohoOAuth2Api"),
    ] {
        let credentials = json_of(id, file);
        let [credential] = credentials.as_array().unwrap().as_slice() else { panic!("{credentials}") };
        assert_eq!(keys(credential), ["data", "id", "name", "type"]);
        assert_eq!(credential["type"], kind);
        assert!(credential["id"].as_str().unwrap().len() <= 36);
        let data = keys(&credential["data"]);
        assert!(data.iter().all(|key| OAUTH2.contains(key)), "{data:?}");
        assert_eq!(credential["data"]["clientSecret"], "");
        // For Zoho, the scopes and the parameters are n8n's own.
        assert_eq!(data.len(), if id == "n8n" { OAUTH2.len() } else { 4 });
    }
    assert_eq!(
        json_of("n8n-zoho", "n8n-zoho-credential.json")[0]["data"]["authUrl"],
        "https://accounts.zoho.com/oauth/v2/auth"
    );
    let output = Target::by_id("n8n-zoho").unwrap().write(&example(DataCenter::Cn)).unwrap();
    assert_eq!(output.fields[0].1, "https://accounts.zoho.com.cn/oauth/v2/auth");
}

/// Microsoft's schema of `apiProperties.json`: `properties` alone, with a color, and nothing else than these four.
#[test]
fn the_properties_of_a_connector_follow_their_schema() {
    let document = json_of("power-automate", "apiProperties.json");
    assert_eq!(keys(&document), ["properties"]);
    let properties = &document["properties"];
    let known = ["capabilities", "connectionParameters", "iconBrandColor", "policyTemplateInstances"];
    assert!(keys(properties).iter().all(|key| known.contains(key)));
    assert!(properties["iconBrandColor"].as_str().unwrap().starts_with('#'));
    let settings = &properties["connectionParameters"]["token"]["oAuthSettings"];
    assert_eq!(settings["scopes"].as_array().unwrap().len(), 1);
    for template in keys(&settings["customParameters"]) {
        let value = settings["customParameters"][template]["value"].as_str().unwrap();
        assert!(
            value.starts_with("https://accounts.zoho.in/") != value.contains("{ClientId}"),
            "{template}: {value}"
        );
    }
}
