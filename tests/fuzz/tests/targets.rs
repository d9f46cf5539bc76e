//! What reads texts from outside, given texts that nobody would write. Each target says what holds whatever comes; that
//! nothing panics is one of these things. As tests they run their seeds and three hundred variations; `./dev fuzz` goes on.
//!
//! An input that fails becomes a unit test of the crate where the fault was.

#![allow(clippy::unwrap_used, reason = "tests")]

use facts::DataCenter;
use oauth::callback::{
    AccessType, AuthorizationParams, AuthorizationResponse, Backend, Outcome, PendingAuthorization, Record,
    RedirectUri,
};
use oauth::pkce::{ENTROPY_BYTES, Entropy};
use oauth::token::{self, Context, TokenResponse};
use scan::secret;
use service::{Draft, link, popup, saved};

/// A code and tokens as Zoho's look, of no client that exists.
const TOKEN: &str = "1000.0f1e2d3c4b5a69788796a5b4c3d2e1f0.00112233445566778899aabbccddeeff";
const PAGE: &str = "https://tools.example/oauth/";
const NOW_MS: u64 = 1_800_000_000_000;

/// The input as a text, and the place in it that its first byte says, where something is planted.
fn text_and_place(input: &[u8]) -> (String, usize) {
    let (first, rest) = input.split_first().unwrap_or((&0, &[]));
    let text = String::from_utf8_lossy(rest).into_owned();
    let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let place = places[usize::from(*first) % places.len()];
    (text, place)
}

/// A token is masked wherever it stands, to mask twice is to mask once, and what is made of the text never says the token.
#[test]
fn scanner() {
    bolero::check!().for_each(|input: &[u8]| {
        let (mut text, place) = text_and_place(input);
        text.insert_str(place, &format!("\n{TOKEN}\n"));
        let (masked, _) = secret::mask(&text);
        assert!(!masked.contains(TOKEN), "{masked}");
        assert_eq!(secret::mask(&masked), (masked.clone(), Vec::new()));
        let report = doctor::read(&text, &Draft::example(DataCenter::Eu));
        assert!(!format!("{report:?}").contains(TOKEN));
        let _ = secret::quotable(&text);
    });
}

fn begun() -> PendingAuthorization {
    let params = AuthorizationParams {
        backend: Backend::Zoho,
        center: DataCenter::In,
        client_id: "1000.FUZZFUZZFUZZFUZZFUZZFUZZFUZZFU".to_owned(),
        redirect_uri: RedirectUri::of_page_for(Backend::Zoho, PAGE).unwrap(),
        scopes: vec!["ZohoCRM.org.READ".to_owned()],
        access_type: AccessType::Offline,
        consent: true,
        started_at_ms: NOW_MS - 5_000,
    };
    let draws = [3, 5].map(|byte| Entropy::new([byte; ENTROPY_BYTES]));
    let [state, verifier] = draws;
    PendingAuthorization::begin(params, state, verifier).unwrap()
}

/// A code is believed only with the `state` that waits and for a server of the table, and no record is made of a text that
/// this page did not write.
#[test]
fn callback() {
    let pending = begun();
    let key = pending.storage_key();
    let state = key.strip_prefix(oauth::callback::STORAGE_PREFIX).unwrap().to_owned();
    bolero::check!().for_each(|input: &[u8]| {
        let text = String::from_utf8_lossy(input).replace("STATE", &state);
        let (query, fragment) = text.split_once('#').unwrap_or((&text, ""));
        if let Record::Waiting(other) = Record::from_text(&text, PAGE) {
            assert!(other.params.redirect_uri.is_of(PAGE));
        }
        let Some(response) = AuthorizationResponse::read(query, fragment) else { return };
        assert!(response.judge(None, NOW_MS).is_err(), "a response was believed that nobody waits for");
        let ours = response.storage_key().is_some_and(|found| found == key);
        let record = ours.then(|| Record::Waiting(pending.clone()));
        match response.judge(record, NOW_MS) {
            Ok(Outcome::Code(code)) => {
                assert!(ours && DataCenter::all().any(|center| center == code.center()));
                let body = token::exchange(&code, None).host();
                assert!(DataCenter::all().any(|center| center.row().accounts.value == body));
            }
            Ok(_) => assert!(ours),
            Err(_) => {}
        }
        assert!(!format!("{response:?}").contains("1000.c0de"), "a code is in Debug");
    });
}

/// Whatever a token endpoint answers, a token is sent to hosts of the table alone and said nowhere.
#[test]
fn token_response() {
    bolero::check!().for_each(|input: &[u8]| {
        let body = String::from_utf8_lossy(input).replace("TOKEN", TOKEN);
        let contexts = [
            Context::unknown(),
            Context {
                center: Some(DataCenter::Cn),
                asked: Some(vec!["ZohoCRM.modules.ALL".to_owned()]),
                access_type: Some(AccessType::Offline),
                consent: Some(true),
                ..Context::unknown()
            },
        ];
        for context in &contexts {
            let direct = token::process(context, &body, NOW_MS);
            let pasted = token::process_pasted(context, &body, NOW_MS);
            for response in [Some(direct), pasted.ok()].into_iter().flatten() {
                assert!(!format!("{response:?}").contains(TOKEN), "a token is in Debug");
                let message = response.message().to_string();
                assert!(!message.contains(TOKEN), "{message}");
                if let TokenResponse::Granted(grant) = &response
                    && let Some(host) = grant.api_host()
                {
                    assert!(
                        DataCenter::all()
                            .any(|center| { center.row().api.is_some_and(|api| api.value == host.name) })
                    );
                }
            }
        }
    });
}

/// What a link sets is written and read back as it was, and holds nothing that looks like a secret.
#[test]
fn links() {
    bolero::check!().for_each(|input: &[u8]| {
        let (mut text, place) = text_and_place(input);
        text.insert_str(place, &format!("&scope={TOKEN}&note={TOKEN}&"));
        let read = link::read(&text);
        let notes: String = read.notes.iter().map(ToString::to_string).collect();
        assert!(!notes.contains(TOKEN), "{notes}");
        let (written, _) = link::write(&read.draft);
        assert!(!written.contains("00112233445566778899aabbccddeeff"), "{written}");
        let again = link::read(&written);
        assert_eq!(link::write(&again.draft).0, written);
    });
}

/// What is imported is what is written, and holds no secret.
#[test]
fn imports() {
    bolero::check!().for_each(|input: &[u8]| {
        let text = String::from_utf8_lossy(input).replace("TOKEN", TOKEN);
        let mut setups = Vec::new();
        let counted = saved::import(&mut setups, &text);
        assert_eq!(counted.unwrap_or(0), setups.len());
        let written = saved::write(&setups);
        assert!(!written.contains(TOKEN), "{written}");
        if !setups.is_empty() {
            let read = saved::read(&written).unwrap();
            assert_eq!(saved::write(&read), written);
        }
        let _ = popup::read_any(&text, &Draft::example(DataCenter::Au));
        let _ = facts::server_info::compare(&text);
        let _ = oauth::scope::gather(&text);
    });
}
