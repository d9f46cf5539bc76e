//! Properties that hold for every input: nothing panics, nothing is lost on the way through a link, no secret gets out.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use facts::infer::{Conclusion, infer_data_center};
use facts::{DataCenter, address, host};
use oauth::scope::{self, Delimiter};
use scan::secret;
use service::draft::InForm;
use service::export::{Format, export};
use service::lint::Fix;
use service::{Draft, Field, deluge, link, link_name, lint, popup};
use workbench::page::{Effect, Flags, Model, Msg};
use workbench::rooms::build;
use workbench::rooms::connect::{SignInState, StoredState};

/// Text of any script, and text that is nearly an address.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~\\t\\n\u{a0}\u{200b}\u{202e}é中😀]{0,80}",
        "(https?://|//)?(accounts|crm|www|dre|deluge)?[.@:\\\\]?(zoho|zohoapis|zohocloud|xn--zho)\\.(com|eu|ca|com\\.au|cn)[./?#:@%=&a-z0-9]{0,40}",
    ]
}

/// Lists in many hands, and text that is nearly one.
fn any_list() -> impl Strategy<Value = String> {
    prop_oneof![
        any_text(),
        "([ ,+;|&?#=:\\[\\]{}\"'\\\\\n%•-]|scopes?|%(2C|20|25|3D|22)|[A-Za-z]{1,5}\\.[a-z]{1,4}){0,30}",
    ]
}

fn any_draft() -> impl Strategy<Value = Draft> {
    let texts = prop::collection::vec(any_text(), 13);
    let rest = (
        prop::option::of(0..12_usize),
        prop::collection::vec(("[A-Za-z.]{1,30}", any_text()), 0..4),
        0..3_usize,
        any::<bool>(),
        prop::option::of(any::<bool>()),
        prop::option::of(prop::sample::select(facts::product::all().iter().collect::<Vec<_>>())),
    );
    (texts, rest).prop_map(|(texts, (center, scopes, delimiter, each, login_user, product))| {
        let mut draft = Draft {
            center: center.and_then(|index| DataCenter::all().nth(index)),
            delimiter: Delimiter::ALL[delimiter],
            each_person: each,
            in_form: InForm { login_user, ..InForm::default() },
            product,
            ..Draft::default()
        };
        for (name, display_name) in scopes {
            draft.add_scopes(&name);
            if let Some(last) = draft.scopes.last_mut() {
                last.display_name = display_name;
            }
        }
        let mut texts = texts.into_iter();
        for field in Field::ALL {
            if let (Some(place), Some(text)) = (draft.text_mut(field), texts.next()) {
                *place = text;
            }
        }
        draft
    })
}

/// The address of a popup: mostly as Zoho's are, and not always.
fn any_popup() -> impl Strategy<Value = String> {
    let server = prop_oneof![
        (0..12_usize).prop_map(|index| facts::data_center::TABLE[index].accounts.value.to_owned()),
        Just("accounts.zoho.fr".to_owned()),
    ];
    let domain = prop_oneof![
        4 => "zoho\\.(com|eu|in|jp|sg|sa)|zohohq\\.in|zohocloud\\.ca",
        1 => "zoho\\.(us|fr)|evil\\.example",
    ];
    let path =
        prop_oneof![6 => Just("/delugeauth/callback".to_owned()), 1 => "/[a-z/.?=:]{0,12}", 1 => any_text()];
    let callback = ("(https|http|HTTPS)", "(dre|deluge|crm|accounts|connections)", domain, path)
        .prop_map(|(scheme, label, domain, path)| format!("{scheme}://{label}.{domain}{path}"));
    let id = prop_oneof!["1000\\.[A-Z0-9]{30}", any_text()];
    (server, prop::option::of(callback), id, any_text()).prop_map(|(server, callback, id, scope)| {
        let encode = |text: &str| {
            percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
        };
        let callback =
            callback.map_or(String::new(), |callback| format!("&redirect_uri={}", encode(&callback)));
        format!("https://{server}/oauth/v2/auth?client_id={}{callback}&scope={}", encode(&id), encode(&scope))
    })
}

proptest! {
    // A failing input is printed whole; it goes into a unit test, not into a file beside this one.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics_on_any_text(text in any_text()) {
        let _ = address::read(&text);
        let _ = host::judge(&text);
        let _ = infer_data_center(&text);
        let _ = secret::mask(&text);
        let _ = link::read(&text);
        let _ = scope::gather(&text);
        let _ = popup::read(&text, &Draft::example(DataCenter::Eu));
        let stored = StoredState {
            answer: Some((format!("?{text}"), format!("#{text}"))),
            came_ms: Some(u64::MAX),
            records: vec![(format!("sign-in.{text}"), text.clone())],
            sandbox: Some(text.clone()),
            transcript: Some(text.clone()),
        };
        let secret_in_query = Some(text.clone());
        let flags = Flags {
            fragment: text.clone(),
            page: text.clone(),
            kept: Some(text.clone()),
            ticks: Some(text.clone()),
            theme: Some(text.clone()),
            setups: Some(text.clone()),
            current: Some(text),
            secret_in_query,
            stored,
            ..Flags::default()
        };
        let (model, _) = Model::init(flags);
        // No address alone makes this page believe that somebody signed in.
        assert!(matches!(model.connect.sign_in, SignInState::Idle));
    }

    #[test]
    fn nothing_panics_on_any_draft(draft in any_draft()) {
        let _ = draft.authorization_request().url();
        let _ = deluge::snippet(&draft);
        for format in Format::ALL {
            let _ = export(&draft, format);
        }
        for finding in lint::lint(&draft) {
            prop_assert!(!finding.found.to_string().is_empty() && !finding.why.to_string().is_empty());
            if let Some(fix) = finding.fix {
                fix.apply(&mut draft.clone());
            }
        }
    }

    /// Whatever is pressed, the page comes to rest, and what the popup of the org told is not undone.
    #[test]
    fn fixes_come_to_rest_and_undo_no_evidence(draft in any_draft(), popup in any_popup(), popup_first in any::<bool>()) {
        let mut draft = draft;
        let findings = |draft: &Draft| {
            let told = popup::read(&popup, draft).map_or(Vec::new(), |popup| popup.findings);
            let linted = lint::lint(draft);
            let (first, second) = if popup_first { (told, linted) } else { (linted, told) };
            first.into_iter().chain(second).filter_map(|finding| finding.fix).collect::<Vec<_>>()
        };
        let told = popup::read(&popup, &draft).map_or(Vec::new(), |popup| popup.findings);
        let evidence = told.into_iter().find_map(|finding| match finding.fix {
            Some(Fix::Put(Field::AuthorizedRedirectUri, text)) => Some(text),
            _ => None,
        });
        let mut rounds = 0;
        loop {
            let fixes = findings(&draft);
            if fixes.is_empty() {
                break;
            }
            rounds += 1;
            prop_assert!(rounds < 8, "{:?} never ends", fixes);
            for fix in fixes {
                fix.apply(&mut draft);
            }
        }
        if let Some(evidence) = evidence {
            prop_assert_eq!(draft.redirect_uri, evidence);
        }
    }

    #[test]
    fn a_link_read_back_gives_the_same_draft(draft in any_draft()) {
        let (query, withheld) = link::write(&draft);
        prop_assume!(withheld.is_empty());
        let read = link::read(&query);
        prop_assert_eq!(read.notes, vec![]);
        prop_assert_eq!(read.draft, draft);
    }

    #[test]
    fn what_was_gathered_and_joined_is_gathered_again(text in any_list()) {
        let mut once = scope::gather(&text);
        // What people took for a scope may hold anything; what a scope can hold is stable.
        once.retain(|part| !part.contains(['=', ':', '/', '%']));
        let joined = scope::join(once.iter().map(String::as_str), Delimiter::Comma);
        prop_assert_eq!(scope::gather(&joined), once);
    }

    /// However a list is written, and with whatever around it, its scopes come out in their order.
    #[test]
    fn scopes_are_gathered_from_every_form(
        scopes in prop::collection::vec("[A-Z][a-z]{2,8}\\.[a-z]{3,9}\\.(READ|ALL)", 1..6),
        form in 0..8_usize,
    ) {
        let encode = |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
        let commas = scopes.join(",");
        let url = format!("https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.X&scope={}&state=y", encode(&commas));
        let text = match form {
            0 => commas,
            1 => scopes.join(" "),
            2 => scopes.join("\r\n"),
            3 => scopes.join("+"),
            4 => format!("{scopes:?}"),
            5 => format!("{{\"access_token\":\"x\",\"scope\":\"{}\"}}", scopes.join(" ")),
            6 => format!("https://accounts.zoho.eu/signin?serviceurl={}", encode(&url)),
            _ => url,
        };
        prop_assert_eq!(scope::gather(&text), scopes);
    }

    #[test]
    fn derived_link_names_obey_the_rules(name in any_text()) {
        prop_assert_eq!(link_name::breach(&link_name::derive(&name, "service")), None);
    }

    #[test]
    fn a_host_with_anything_behind_it_is_never_zohos(tail in "[a-z]{1,10}\\.[a-z]{2,6}") {
        prop_assume!(!tail.starts_with("com."));
        let disguised = format!("accounts.zoho.com.{tail}");
        let is_known = matches!(host::judge(&disguised), host::Verdict::Known { .. });
        prop_assert!(!is_known);
        prop_assert_eq!(infer_data_center(&format!("https://{disguised}/")).conclusion, Conclusion::Unknown);
    }

    /// Whatever the secret is dressed in: nothing that the page shows beside its field, copies, keeps or exports holds it.
    #[test]
    fn no_secret_leaves_the_draft(secret in "[0-9a-f]{41,42}", field in 0..22_usize, dress in 0..7_usize) {
        let (front, back) = secret.split_at(20);
        let dressed = match dress {
            0 => secret.clone(),
            1 => format!("{front}\u{200b}{back}"),
            2 => format!("{front} {back}"),
            3 => format!(" https://accounts.zoho.in/oauth/v2/auth?client%5Fsecret={secret}"),
            4 => format!("{front}\u{a0}{back}\n"),
            5 => format!("https://deluge.zoho.in/delugeauth/callback?x=1&code=%{:02x}{}", secret.as_bytes()[0], &secret[1..]),
            _ => format!("My {secret} service"),
        };
        let mut draft = Draft::example(DataCenter::In);
        if let Some(place) = draft.text_mut(Field::ALL[field]) {
            *place = dressed.clone();
        }
        draft.scopes[0].display_name = dressed.clone();
        draft.add_scopes(&secret);
        let mut told: Vec<String> = Format::ALL.map(|format| export(&draft, format)).into();
        told.push(link::write(&draft).0);
        told.extend(draft.authorization_request().url());
        if let Ok(ready) = deluge::snippet(&draft) {
            told.push(ready.code);
        }
        for finding in lint::lint(&draft) {
            told.extend([finding.found.to_string(), finding.why.to_string()]);
            told.extend(finding.fix.iter().chain(&finding.choices).map(|fix| fix.shown().to_string()));
        }
        let plain = |text: &str| -> String {
            let decoded = percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
            decoded.chars().filter(char::is_ascii_alphanumeric).collect()
        };
        for text in told {
            prop_assert!(!plain(&text).contains(&secret[1..]), "{}", text);
        }
    }

    /// No room and no unknown word before it lets a secret stay in the address.
    #[test]
    fn no_secret_stays_in_the_address(
        room in "#?(build|connect|centers|check|nowhere)?\\??",
        key in "(client_secret|refresh_token|authtoken|api_key|code|grant_token)",
    ) {
        let flags = Flags { fragment: format!("{room}{}{key}=shorty", if room.ends_with('?') { "" } else { "?x=1&" }), ..Flags::default() };
        let (model, effects) = Model::init(flags);
        let wiped = effects.iter().any(|effect| matches!(effect, Effect::ReplaceFragment(to) if !to.contains("shorty")));
        prop_assert!(wiped && !model.remarks.is_empty(), "{:?}", effects);
    }

    #[test]
    fn what_is_pasted_into_the_boxes_is_masked(secret in "1000\\.[0-9a-f]{32}\\.[0-9a-f]{32}", around in "[ -~]{0,20}") {
        let (mut model, _) = Model::init(Flags::default());
        let _ = model.update(Msg::Build(build::Msg::EvidencePasted(format!("{around} {secret} {around}"))));
        let _ = model.update(Msg::Build(build::Msg::PopupPasted(format!("{around}\n{secret}"))));
        prop_assert!(!model.build.evidence.contains(&secret) && !model.build.popup_text.contains(&secret));
    }
}

/// A piece of something, and the same again and again until there are about 200,000 bytes: what a slip of the hand pastes.
fn any_long_text() -> impl Strategy<Value = String> {
    let unit = prop_oneof![
        Just("https://accounts.zoho.eu/signin?serviceurl=".to_owned()),
        Just("https%3A%2F%2Faccounts.zoho.eu%2Foauth%2Fv2%2Fauth%3Fscope%3D".to_owned()),
        Just("&redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback".to_owned()),
        Just("scope=ZohoCRM.modules.ALL,".to_owned()),
        Just("ZohoCRM.modules.leads.READ ".to_owned()),
        Just("x y ".to_owned()),
        Just("token,".to_owned()),
        Just("token={".to_owned()),
        Just("client_secret=your".to_owned()),
        Just("cookie:".to_owned()),
        Just("-u=".to_owned()),
        Just("https://a,".to_owned()),
        Just("zoho oauth ".to_owned()),
        Just("{\"error\":\"invalid_code\"}".to_owned()),
        Just("Client Secret\n".to_owned()),
        Just("a".to_owned()),
        Just("%25".to_owned()),
        Just("\"'`".to_owned()),
        Just("\u{200b}\u{a0}".to_owned()),
        any_text().prop_filter("something", |text| !text.is_empty()),
    ];
    (unit, any_text(), any_text())
        .prop_map(|(unit, front, back)| format!("{front}{}{back}", unit.repeat(200_000 / unit.len() + 1)))
}

/// Whether reading the text takes longer than any machine needs. What grows with the square of 200,000 bytes takes minutes.
fn dwells<T>(text: &str, read: impl Fn(&str) -> T) -> bool {
    let begin = Instant::now();
    let _ = read(text);
    begin.elapsed() > Duration::from_secs(120)
}

/// A line that may tell how old a code was.
const AGED: &str = "the self client gave the code, which was generated in the console by the first of our two people and was then \
    sent by the second one of them in the next meeting, after which the answer was invalid_code again\n";

/// What is asked of each line, object or URL of a long log must not read the whole log.
#[test]
fn reading_a_log_takes_time_in_proportion_to_its_length() {
    for line in [
        "{\"level\":\"info\",\"msg\":\"polling page 7 of Deals\",\"code\":\"SUCCESS\"}\n",
        "{\"code\":\"RATE_LIMITED\",\"status\":429}\n",
        "POST https://accounts.zoho.in/oauth/v2/token 200 OK 31 ms\n",
        "12:00:01 DEBUG [worker-3] Client Secret: (hidden), scope ZohoCRM.modules.ALL, retry in 5 s\n",
        "the connection was authorized by the admin. ",
        "why? ",
        "?",
        "curl http ",
        "curl https://accounts.zoho.in/oauth/v2/token?code=1&state=2",
        AGED,
    ] {
        let time = |length: usize| {
            let text = line.repeat(length / line.len());
            let read = || {
                let begin = Instant::now();
                let _ = doctor::read(&text, &Draft::default());
                begin.elapsed()
            };
            (0..3).map(|_| read()).min().unwrap_or_default()
        };
        // Eight times as long; a square would be 64 times. What is quick anyway is not measured well.
        let (short, long) = (time(50_000), time(400_000));
        assert!(long < Duration::from_millis(300) || long < short * 24, "{line}: {short:?}, then {long:?}");
    }
}

proptest! {
    // Few, because each is long.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 12, max_shrink_iters: 20, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics_or_dwells_on_a_long_paste(text in any_long_text()) {
        prop_assert!(!dwells(&text, |text| doctor::read(text, &Draft::example(DataCenter::Eu))));
        let blocked = |text: &str| doctor::read(&format!("{text} has been blocked by CORS policy"), &Draft::default());
        prop_assert!(!dwells(&text, blocked));
    }

    #[test]
    fn nothing_panics_or_dwells_on_long_text(text in any_long_text()) {
        let draft = Draft::example(DataCenter::Eu);
        prop_assert!(!dwells(&text, address::read));
        prop_assert!(!dwells(&text, infer_data_center));
        prop_assert!(!dwells(&text, scope::gather));
        prop_assert!(!dwells(&text, |text| popup::read(text, &draft)));
        let opened = format!("https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.A&{text}");
        prop_assert!(!dwells(&opened, |text| popup::read(text, &draft)));
    }

    #[test]
    fn nothing_panics_or_dwells_on_a_draft_with_a_long_text(text in any_long_text(), field in 0..22_usize) {
        let use_it = |text: &str| {
            let mut draft = Draft::example(DataCenter::Eu);
            match draft.text_mut(Field::ALL[field]) {
                Some(place) => text.clone_into(place),
                None => text.clone_into(&mut draft.scopes[0].display_name),
            }
            for finding in lint::lint(&draft) {
                if let Some(fix) = finding.fix {
                    fix.apply(&mut draft.clone());
                }
            }
            for format in Format::ALL {
                let _ = export(&draft, format);
            }
            let _ = deluge::snippet(&draft);
            let _ = link::write(&draft);
        };
        prop_assert!(!dwells(&text, use_it));
    }

    /// A list of thousands of scopes, too, as somebody pastes it who selected a whole page.
    #[test]
    fn nothing_panics_or_dwells_on_a_long_list(text in any_long_text()) {
        let use_it = |text: &str| {
            let mut draft = Draft::example(DataCenter::Eu);
            draft.add_scopes(text);
            let _ = lint::lint(&draft);
            let _ = export(&draft, Format::Json);
            let _ = deluge::snippet(&draft);
            let _ = popup::read("https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.A&scope=A.b.READ", &draft);
        };
        prop_assert!(!dwells(&text, use_it));
    }
}

/// What stands in what, a list in a list, ends only with the text.
#[test]
fn nothing_recurses_as_deep_as_a_text_is_long() {
    for unit in ["1. ", "- ", "> ", "(", "[", "{", "{\"a\":", "<a>", "%25", "\"a\" + "] {
        let _ = doctor::read(&format!("attempt\n{}", unit.repeat(300_000 / unit.len())), &Draft::default());
    }
}

/// Once found by the property above: the callback is a part of the request's address.
#[test]
fn a_secret_typed_as_the_callback_does_not_get_into_the_request() {
    let secret = "0000aa0aaaa0aaa0000000aa00aaa000000aaa000";
    let draft = Draft { redirect_uri: secret.into(), ..Draft::example(DataCenter::In) };
    let url = draft.authorization_request().url().unwrap_or_default();
    assert!(!url.contains(secret) && url.contains("deluge.zoho.in"), "{url}");
    let finding =
        lint::lint(&draft).into_iter().find(|finding| finding.field == Field::AuthorizedRedirectUri);
    let finding = finding.expect("a secret is no callback");
    assert!(!finding.found.to_string().contains(secret), "{finding:?}");
}
