//! Whole dances, from the press of the button to a revoked token, against the sandbox and without a browser; each fault
//! with what a person reads; and each requirement that binds a page like this (RFC 9700, RFC 10017) by its number.

// clippy.toml lets tests panic, but does not see that the helpers here belong to tests.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;

use facts::DataCenter;
use facts::data_center::TABLE;
use facts::error::{CauseKind, Error};
use oauth::api_call::{self, CALLS, Call};
use oauth::callback::{
    AccessType, AuthorizationParams, AuthorizationResponse, Backend, Outcome, PendingAuthorization, Record,
    RedirectUri, ValidatedCode,
};
use oauth::cause::{self, AttemptFacts, Verdict};
use oauth::command::{self, Shell};
use oauth::pkce::Entropy;
use oauth::token::{self, ApiDomain, Context, Grant, Post, Route, TokenResponse};
use oauth::{Judged, Unreadable, revoke};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use sandbox::{self, Response};
use sandbox::{AuthorizeOutcome, Client, Decision, Fault, Person, Request, Sandbox};
use scan::secret::Secret;
use words::{Message, Text, msg, text};

const PAGE: &str = "https://tool.example/workbench/";

/// A browser tab with this page in it, a person, and the sandbox at the other end of the line.
struct Tab {
    zoho: Sandbox,
    client: Client,
    now: u64,
    draws: u8,
    storage: BTreeMap<String, String>,
}

/// Reads and judges the response in an address, as the page does.
fn judged(
    query: &str,
    fragment: &str,
    take: impl FnOnce(&str) -> Option<Record>,
    now_ms: u64,
) -> Option<Result<Outcome, Message>> {
    let response = AuthorizationResponse::read(query, fragment)?;
    let record = response.storage_key().and_then(|key| take(&key));
    Some(response.judge(record, now_ms))
}

fn rejected(arrived: Option<Result<Outcome, Message>>) -> &'static str {
    match arrived {
        Some(Err(message)) => message.text().name(),
        Some(Ok(_)) => "accepted",
        None => "no response",
    }
}

/// What a person chooses before the press of the button.
#[derive(Clone, Copy)]
struct Choice {
    center: DataCenter,
    access_type: AccessType,
    consent: bool,
}

const OFFLINE: Choice = Choice { center: DataCenter::Eu, access_type: AccessType::Offline, consent: true };

impl Tab {
    fn open() -> Self {
        let mut zoho = Sandbox::new("3", |scope| scope.contains('.'));
        zoho.people.push(Person {
            name: "Ada Example".into(),
            email: "ada@x.example".into(),
            location: "eu".into(),
            lacks: vec!["ZohoMarketingAutomation".into()],
        });
        let centers = [DataCenter::Us, DataCenter::Eu, DataCenter::In];
        let client = zoho.register("Workbench", &[PAGE], &centers);
        Self { zoho, client, now: 1_800_000_000_000, draws: 0, storage: BTreeMap::new() }
    }

    fn entropy(&mut self) -> Entropy {
        self.draws += 1;
        Entropy::new([self.draws; 32])
    }

    fn beginning(&self, choice: Choice, scopes: &[&str]) -> AuthorizationParams {
        AuthorizationParams {
            backend: Backend::Sandbox,
            center: choice.center,
            client_id: self.client.id.clone(),
            redirect_uri: RedirectUri::of_page(PAGE).unwrap(),
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            access_type: choice.access_type,
            consent: choice.consent,
            started_at_ms: self.now,
        }
    }

    /// Presses the button, keeps the record, and goes; gives what Zoho shows.
    fn leave(&mut self, choice: Choice, scopes: &[&str]) -> AuthorizeOutcome {
        let beginning = self.beginning(choice, scopes);
        let (state, verifier) = (self.entropy(), self.entropy());
        let pending = PendingAuthorization::begin(beginning, state, verifier).unwrap();
        let request = pending.request();
        self.storage.insert(pending.storage_key(), Record::Waiting(pending).to_text());
        let url = url::Url::parse(&request.url().unwrap()).unwrap();
        let target = format!("{}?{}", url.path(), url.query().unwrap());
        let request = Request::new(sandbox::Method::Get, url.host_str().unwrap(), &target, "");
        self.zoho.authorize(&request, "ada@x.example", self.now)
    }

    /// Leaves and accepts; gives the address of the way back.
    fn consent(&mut self, choice: Choice) -> String {
        match self.leave(choice, &["ZohoCRM.org.READ", "AaaServer.profile.READ"]) {
            AuthorizeOutcome::Consent(page) => match self.zoho.decide(page.id, Decision::Accept, self.now) {
                AuthorizeOutcome::Redirect(to) => to,
                other => panic!("{other:?}"),
            },
            AuthorizeOutcome::Redirect(to) => to,
            other @ AuthorizeOutcome::ErrorPage(..) => panic!("{other:?}"),
        }
    }

    /// The page is loaded at this address.
    fn arrive(&mut self, address: &str) -> Option<Result<Outcome, Message>> {
        let url = url::Url::parse(address).unwrap();
        let (storage, now) = (&mut self.storage, self.now);
        let take = |key: &str| {
            // As the page does: what was not there leaves nothing behind.
            let record = Record::from_text(&storage.remove(key)?, PAGE);
            storage.insert(key.to_owned(), Record::Spent(now, Backend::Sandbox).to_text());
            Some(record)
        };
        judged(url.query().unwrap_or_default(), url.fragment().unwrap_or_default(), take, now)
    }

    fn code(&mut self, choice: Choice) -> ValidatedCode {
        let to = self.consent(choice);
        self.now += 1_500;
        match self.arrive(&to) {
            Some(Ok(Outcome::Code(code))) => code,
            Some(Ok(Outcome::OtherCenter(crossing))) => crossing.confirm(),
            other => panic!("{other:?}"),
        }
    }

    fn secret(&self, center: DataCenter) -> Secret {
        Secret::new(self.zoho.client_secret(&self.client, center))
    }

    fn send(&mut self, post: &Post) -> Response {
        self.zoho.handle(&Request::of_post(post), self.now)
    }

    fn exchange(&mut self, code: &ValidatedCode) -> TokenResponse {
        let post = token::exchange(code, Some(&self.secret(code.center())));
        let response = self.send(&post);
        token::process(&post.context, response.arrived(), self.now)
    }

    fn grant(&mut self, choice: Choice) -> Grant {
        let code = self.code(choice);
        match self.exchange(&code) {
            TokenResponse::Granted(grant) => *grant,
            other => panic!("{other:?}"),
        }
    }

    fn call(&mut self, grant: &Grant, call: &'static Call) -> Judged {
        let request = api_call::request(grant, call).unwrap();
        let response = self.zoho.handle(&Request::of_call(&request), self.now);
        api_call::process(call, Some(response.status), response.arrived())
    }

    fn client_at(&self, center: DataCenter) -> token::Client {
        token::Client { backend: Backend::Sandbox, center, id: self.client.id.clone() }
    }
}

fn call(path: &str) -> &'static Call {
    CALLS.iter().find(|call| call.path == path).unwrap()
}

fn refresh_token(grant: &Grant) -> Secret {
    match &grant.refresh_token {
        Ok(token) => token.clone(),
        Err(why) => panic!("{why:?}"),
    }
}

#[test]
fn the_whole_dance() {
    let mut tab = Tab::open();
    let grant = tab.grant(OFFLINE);
    assert_eq!(grant.granted.as_deref().unwrap_or_default(), ["ZohoCRM.org.READ", "AaaServer.profile.READ"]);
    assert!(grant.missing().is_empty() && grant.added().is_empty());
    assert_eq!(grant.left_ms(tab.now), Some(3_600_000));
    assert_eq!(tab.call(&grant, call("/crm/v8/org")).message, text!("oauth-call-works").into());
    assert_eq!(tab.call(&grant, call("/oauth/user/info")).message, text!("oauth-call-works").into());

    tab.now += 3_600_000;
    let answer = tab.call(&grant, call("/crm/v8/org"));
    assert!(
        !answer.good
            && answer.error == Some(Error::InvalidToken)
            && answer.message.args().contains(&"INVALID_TOKEN".into())
    );
    let known =
        AttemptFacts { token_expired: Some(grant.left_ms(tab.now) == Some(0)), ..AttemptFacts::default() };
    let causes = cause::ranked(answer.error, &known);
    assert_eq!(causes[0].cause.kind, CauseKind::TokenExpired);
    assert!(matches!(causes[0].verdict, Verdict::For(_)));

    let client = tab.client_at(DataCenter::Eu);
    let post = token::refresh(&client, &refresh_token(&grant), Some(&tab.secret(DataCenter::Eu)), None);
    let response = tab.send(&post);
    let TokenResponse::Granted(newer) = token::process(&post.context, &response.body, tab.now) else {
        panic!()
    };
    let grant = grant.renewed(*newer);
    assert_eq!(tab.call(&grant, call("/crm/v8/org")).message, text!("oauth-call-works").into());

    let post = revoke::request(&client, &refresh_token(&grant));
    let response = tab.send(&post);
    assert!(revoke::process(Some(response.status), &response.body).good);
    let response = tab.send(&post);
    assert_eq!(
        revoke::process(Some(response.status), &response.body).message,
        text!("oauth-revoke-unknown-token").into()
    );
    assert!(!tab.call(&grant, call("/crm/v8/org")).good);
}

#[test]
fn from_another_center() {
    let mut tab = Tab::open();
    let to = tab.consent(Choice { center: DataCenter::Us, ..OFFLINE });
    let Some(Ok(Outcome::OtherCenter(crossing))) = tab.arrive(&to) else { panic!() };
    assert_eq!(crossing.responded(), DataCenter::Eu);
    let code = crossing.confirm();
    // The secret of the center where the sign-in began is the classical mistake.
    let post = token::exchange(&code, Some(&tab.secret(DataCenter::Us)));
    let response = tab.send(&post);
    let answer = token::process(&post.context, &response.body, tab.now);
    let causes = cause::ranked(answer.error(), &token::attempt_facts(&code, tab.now, 0, Some(true)));
    assert_eq!(causes[0].cause.kind, CauseKind::SecretOfAnotherCenter);
    assert!(matches!(causes[0].verdict, Verdict::For(_)));
    assert!(matches!(tab.exchange(&code), TokenResponse::Granted(_)));
}

#[test]
fn what_zoho_refuses() {
    let refused = |scopes: &[&str], decision| {
        let mut tab = Tab::open();
        let AuthorizeOutcome::Consent(page) = tab.leave(OFFLINE, scopes) else { panic!() };
        let AuthorizeOutcome::Redirect(to) = tab.zoho.decide(page.id, decision, tab.now) else { panic!() };
        match tab.arrive(&to) {
            Some(Ok(Outcome::Denied(denial))) => {
                (denial.error, cause::ranked(denial.error, &AttemptFacts::default())[0].cause.kind)
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(
        refused(&["ZohoCRM.org.READ"], Decision::Reject),
        (Some(Error::AccessDenied), CauseKind::Rejected)
    );
    assert_eq!(
        refused(&["ZohoMarketingAutomation.lead.READ"], Decision::Accept),
        (Some(Error::NoOrg), CauseKind::NoProduct)
    );
}

/// How the dance ends with a fault switched on.
#[derive(Debug, PartialEq)]
enum End {
    /// The response was rejected with this text.
    Rejected(Text),
    /// Tokens, the scopes that are missing, and why there is no refresh token.
    Granted(Vec<String>, Option<Text>),
    /// An error with its likeliest cause.
    Error(Error, CauseKind),
    /// A response that says nothing.
    Unreadable(Unreadable),
}

fn with(fault: Fault) -> End {
    let mut tab = Tab::open();
    tab.zoho.set_fault(fault, true);
    let to = tab.consent(OFFLINE);
    let code = match tab.arrive(&to) {
        Some(Ok(Outcome::Code(code))) => code,
        Some(Err(refusal)) => return End::Rejected(refusal.text()),
        other => panic!("{other:?}"),
    };
    match tab.exchange(&code) {
        TokenResponse::Granted(grant) => {
            let missing = grant.missing().into_iter().map(str::to_owned).collect();
            End::Granted(missing, grant.refresh_token.err())
        }
        TokenResponse::Unreadable(why) if !matches!(why, Unreadable::Html(_)) => End::Unreadable(why),
        other => {
            let causes = cause::ranked(other.error(), &token::attempt_facts(&code, tab.now, 0, Some(true)));
            End::Error(other.error().unwrap(), causes[0].cause.kind)
        }
    }
}

#[test]
fn every_fault_is_named_and_has_a_way_on() {
    let rejected = |name: &str| End::Rejected(Text::all().find(|text| text.name() == name).unwrap());
    for fault in Fault::ALL {
        let expected = match fault {
            Fault::WrongCenter | Fault::InvalidClient => {
                End::Error(Error::InvalidClient, CauseKind::SecretOfAnotherCenter)
            }
            Fault::ExpiredCode | Fault::CodeUsedTwice | Fault::Status400 => {
                End::Error(Error::InvalidCode, CauseKind::CodeUsed)
            }
            Fault::InvalidClientSecret => End::Error(Error::InvalidClientSecret, CauseKind::SecretWrong),
            Fault::InvalidRedirectUri => End::Error(Error::InvalidRedirectUri, CauseKind::RedirectDiffers),
            Fault::Throttled | Fault::Localised => End::Error(Error::Throttled, CauseKind::TooMany),
            Fault::Html => End::Error(Error::Html, CauseKind::WrongRequest),
            Fault::Slow => End::Granted(Vec::new(), None),
            Fault::Cut => End::Unreadable(Unreadable::Broken(text!("oauth-response-not-json").into())),
            Fault::NoRefreshToken => End::Granted(Vec::new(), Some(text!("oauth-no-refresh-unexplained"))),
            Fault::DroppedScope => End::Granted(vec!["AaaServer.profile.READ".into()], None),
            Fault::HostileServer => rejected("oauth-rejected-server"),
            Fault::TamperedState => rejected("oauth-rejected-unknown-state"),
            Fault::DoubledParameter => rejected("oauth-rejected-doubled"),
        };
        assert_eq!(with(fault), expected, "{fault:?}");
    }
}

#[test]
fn a_slow_answer_says_how_slow() {
    let mut tab = Tab::open();
    let code = tab.code(OFFLINE);
    tab.zoho.set_fault(Fault::Slow, true);
    let post = token::exchange(&code, Some(&tab.secret(DataCenter::Eu)));
    assert_eq!(tab.send(&post).delay_ms, 8_000);
}

#[test]
fn the_sandbox_survives_the_way_out_and_back() {
    let mut tab = Tab::open();
    let to = tab.consent(OFFLINE);
    tab.zoho = Sandbox::from_text(&tab.zoho.to_text(), |scope| scope.contains('.')).unwrap();
    let Some(Ok(Outcome::Code(code))) = tab.arrive(&to) else { panic!() };
    assert!(matches!(tab.exchange(&code), TokenResponse::Granted(_)));
}

// The requirements that bind a page like this, by their numbers.

#[test]
fn r1_only_the_code_grant_is_used_and_a_token_in_the_address_is_thrown_away() {
    let mut tab = Tab::open();
    let pending =
        PendingAuthorization::begin(tab.beginning(OFFLINE, &["A.b"]), tab.entropy(), tab.entropy()).unwrap();
    let request = pending.request();
    assert!(request.url().unwrap().contains("response_type=code&"));
    let arrived = tab.arrive(&format!("{PAGE}#&access_token=1000.a.b&location=eu"));
    assert_eq!(arrived, Some(Err(text!("oauth-rejected-token-in-fragment").into())));
}

#[test]
fn r2_r3_every_request_has_an_s256_challenge_and_its_verifier_is_sent() {
    let mut tab = Tab::open();
    let code = tab.code(OFFLINE);
    let mut names = token::exchange(&code, None).fields.iter().map(|field| field.name).collect::<Vec<_>>();
    names.retain(|name| *name == "code_verifier");
    assert_eq!(names.len(), 1);
    // The sandbox verifies it, so that this grant is the proof.
    assert!(matches!(tab.exchange(&code), TokenResponse::Granted(_)));
}

#[test]
fn r4_each_sign_in_has_a_verifier_of_its_own_with_256_bits() {
    let mut tab = Tab::open();
    let (one, two) = (tab.code(OFFLINE), tab.code(OFFLINE));
    let (one, two) = (one.verifier().expose().to_owned(), two.verifier().expose().to_owned());
    assert_ne!(one, two);
    assert_eq!((one.len(), two.len()), (43, 43));
}

#[test]
fn r5_an_answer_from_another_tab_is_refused() {
    let (mut mine, mut other) = (Tab::open(), Tab::open());
    other.draws = 100;
    let to = other.consent(OFFLINE);
    assert_eq!(mine.arrive(&to), Some(Err(text!("oauth-rejected-unknown-state").into())));
    // However often it comes, and the other tab still takes it.
    assert_eq!(mine.arrive(&to), Some(Err(text!("oauth-rejected-unknown-state").into())));
    assert!(mine.storage.is_empty());
    assert!(matches!(other.arrive(&to), Some(Ok(Outcome::Code(_)))));
}

#[test]
fn r6_state_is_single_use() {
    let mut tab = Tab::open();
    let to = tab.consent(OFFLINE);
    assert!(matches!(tab.arrive(&to), Some(Ok(Outcome::Code(_)))));
    tab.now += 5_000;
    assert_eq!(
        tab.arrive(&to),
        Some(Err(msg!("oauth-rejected-replayed", duration = msg!("oauth-seconds", number = 5_u64))))
    );
    let to = tab.consent(OFFLINE);
    // Used up by an answer that is refused, too.
    let tampered = to.replace("location=eu", "location=mars");
    assert_eq!(rejected(tab.arrive(&tampered)), "oauth-rejected-location");
    assert_eq!(rejected(tab.arrive(&to)), "oauth-rejected-replayed");
}

#[test]
fn r6_state_is_checked_before_an_error_is_believed() {
    let mut tab = Tab::open();
    assert_eq!(
        tab.arrive(&format!("{PAGE}?error=access_denied")),
        Some(Err(text!("oauth-rejected-no-state").into()))
    );
    assert_eq!(
        tab.arrive(&format!("{PAGE}?error=access_denied&state=x")),
        Some(Err(text!("oauth-rejected-unknown-state").into()))
    );
}

#[test]
fn r7_state_says_nothing() {
    let mut tab = Tab::open();
    let beginning = tab.beginning(OFFLINE, &["ZohoCRM.org.READ"]);
    let pending = PendingAuthorization::begin(beginning, tab.entropy(), tab.entropy()).unwrap();
    let key = pending.storage_key();
    assert!(
        key.ends_with(&Entropy::new([1; 32]).into_secret().expose().to_owned()),
        "the state is the draw and nothing else"
    );
}

#[test]
fn r8_r10_the_pair_of_endpoints_is_kept_and_must_still_be_in_the_table() {
    let mut tab = Tab::open();
    let to = tab.consent(OFFLINE);
    for text in tab.storage.values_mut() {
        assert!(text.contains("https://accounts.zoho.eu/oauth/v2/token"));
        *text = text.replace("https://accounts.zoho.eu/oauth", "https://evil.example/oauth");
    }
    assert_eq!(tab.arrive(&to), Some(Err(text!("oauth-rejected-record").into())));
}

#[test]
fn r9_no_endpoint_is_made_from_the_text_of_an_answer() {
    for row in TABLE.iter().filter(|row| row.center != DataCenter::Cn) {
        let mut tab = Tab::open();
        let to = tab.consent(OFFLINE);
        let state = to.split("state=").nth(1).unwrap();
        let server = row.center.accounts_origin();
        let address = format!(
            "{PAGE}?code=c&state={state}&location={}&accounts-server={server}&iss={server}",
            row.location
        );
        let code = match tab.arrive(&address) {
            Some(Ok(Outcome::Code(code))) => code,
            Some(Ok(Outcome::OtherCenter(crossing))) => crossing.confirm(),
            other => panic!("{address}: {other:?}"),
        };
        assert_eq!(token::exchange(&code, None).url(), row.center.token_endpoint());
        assert_eq!(
            token::exchange(&code, None).address(Route::Relay),
            format!("relay/{}/oauth/v2/token", row.location)
        );
    }
}

#[test]
fn r11_another_center_is_a_step_to_confirm() {
    let mut tab = Tab::open();
    let to = tab.consent(Choice { center: DataCenter::Us, ..OFFLINE });
    assert!(matches!(tab.arrive(&to), Some(Ok(Outcome::OtherCenter(_)))));
}

#[test]
fn r12_a_token_goes_to_no_host_that_the_table_does_not_name() {
    let context = Context { center: Some(DataCenter::Eu), ..Context::unknown() };
    for domain in
        ["https://evil.example", "https://www.zohoapis.in", "https://www.zohoapis.eu.evil.example", "x"]
    {
        let body = format!(r#"{{"access_token":"t","api_domain":"{domain}"}}"#);
        let TokenResponse::Granted(grant) = token::process(&context, &body, 0) else { panic!() };
        assert!(matches!(grant.api_domain, ApiDomain::Rejected(_)));
        for call in CALLS {
            assert!(api_call::request(&grant, call).is_err(), "{domain} {}", call.path);
        }
    }
}

#[test]
fn r13_the_same_redirect_uri_is_sent_at_both_steps() {
    let mut tab = Tab::open();
    let code = tab.code(OFFLINE);
    let post = token::exchange(&code, None);
    let sent = post.fields.iter().find(|field| field.name == "redirect_uri").unwrap();
    assert_eq!(sent.value.expose(), PAGE);
    assert_eq!(code.params().redirect_uri.as_str(), PAGE);
}

#[test]
fn r14_the_only_address_to_leave_for_is_an_authorization_endpoint_of_the_table() {
    let mut tab = Tab::open();
    for center in DataCenter::all() {
        let beginning = AuthorizationParams {
            backend: Backend::Zoho,
            ..tab.beginning(Choice { center, ..OFFLINE }, &["A.b"])
        };
        let pending = PendingAuthorization::begin(beginning, tab.entropy(), tab.entropy()).unwrap();
        let request = pending.request();
        assert!(request.url().unwrap().starts_with(&format!("{}?", center.authorize_endpoint())));
    }
}

#[test]
fn r18_no_token_code_or_secret_is_in_an_address_of_ours() {
    let mut tab = Tab::open();
    let code = tab.code(OFFLINE);
    let secret = tab.secret(DataCenter::Eu);
    let post = token::exchange(&code, Some(&secret));
    for route in [Route::Relay, Route::Direct, Route::Terminal] {
        let address = post.address(route);
        assert!(!address.contains('?') && !address.contains(secret.expose()));
    }
    let grant = tab.grant(OFFLINE);
    let request = api_call::request(&grant, call("/crm/v8/org")).unwrap();
    assert!(!request.url().contains(grant.access_token.expose()));
}

#[test]
fn r19_no_client_secret_is_needed_here_and_none_is_in_a_command() {
    let mut tab = Tab::open();
    let code = tab.code(OFFLINE);
    assert!(!token::exchange(&code, None).body().expose().contains("client_secret"));
    let secret = tab.secret(DataCenter::Eu);
    for shell in Shell::ALL {
        let command = command::of_post(&token::exchange(&code, Some(&secret)), shell);
        assert!(
            !command.text.expose().contains(secret.expose())
                && command.text.expose().contains("client_secret")
        );
    }
}

#[test]
fn r22_online_gives_no_refresh_token_and_says_why() {
    let mut tab = Tab::open();
    let grant = tab.grant(Choice { access_type: AccessType::Online, ..OFFLINE });
    assert_eq!(grant.refresh_token, Err(text!("oauth-no-refresh-online")));
}

#[test]
fn r23_scopes_that_were_dropped_or_added_are_named() {
    let context = Context { asked: Some(vec!["A.b.READ".into(), "C.d.ALL".into()]), ..Context::unknown() };
    let body = r#"{"access_token":"t","scope":"A.b.READ E.f.ALL"}"#;
    let TokenResponse::Granted(grant) = token::process(&context, body, 0) else { panic!() };
    assert_eq!((grant.missing(), grant.added()), (vec!["C.d.ALL"], vec!["E.f.ALL"]));
}

#[test]
fn r24_there_are_two_grants_and_none_takes_a_password() {
    let mut tab = Tab::open();
    let code = tab.code(OFFLINE);
    let client = tab.client_at(DataCenter::Eu);
    let token = Secret::new("1000.a.b");
    for (post, grant) in [
        (token::exchange(&code, None), "authorization_code"),
        (token::refresh(&client, &token, None, None), "refresh_token"),
    ] {
        let kind = post.fields.iter().find(|field| field.name == "grant_type").unwrap();
        assert_eq!(kind.value.expose(), grant);
        assert!(post.fields.iter().all(|field| field.name != "username" && field.name != "password"));
    }
}

#[test]
fn r32_answers_are_received_over_https_or_on_localhost_only() {
    assert!(RedirectUri::of_page("http://tool.example/").is_err());
    assert!(RedirectUri::of_page("http://localhost:8080/").is_ok());
    for row in TABLE {
        assert!(row.center.token_endpoint().starts_with("https://"));
    }
}

#[test]
fn r33_revoking_says_what_dies_and_whether_zoho_said_so() {
    let mut tab = Tab::open();
    let (one, other) = (tab.grant(OFFLINE), tab.grant(OFFLINE));
    let post = revoke::request(&tab.client_at(DataCenter::Eu), &refresh_token(&one));
    let response = tab.send(&post);
    assert!(revoke::process(Some(response.status), &response.body).good);
    // As the page says of it: what was made from this refresh token dies, and what was made from another lives on.
    let said = Message::from(text!("oauth-revoke-effect")).to_string();
    assert!(said.contains("every access token created from it") && said.contains("keep working"), "{said}");
    assert!(!tab.call(&one, call("/crm/v8/org")).good);
    assert!(tab.call(&other, call("/crm/v8/org")).good);
    assert_eq!(revoke::process(Some(200), "").message, text!("oauth-revoked-unsaid").into());
}

#[test]
fn r34_nothing_secret_is_printed() {
    let mut tab = Tab::open();
    let code = tab.code(OFFLINE);
    let secret = tab.secret(DataCenter::Eu);
    let post = token::exchange(&code, Some(&secret));
    let response = tab.send(&post);
    let answer = token::process(&post.context, &response.body, tab.now);
    let command = command::of_post(&post, Shell::Bash);
    let TokenResponse::Granted(grant) = &answer else { panic!() };
    let call = api_call::request(grant, &CALLS[0]).unwrap();
    let printed = format!("{code:?} {post:?} {response:?} {answer:?} {command:?} {call:?} {:?}", tab.zoho);
    let hidden = [code.code(), code.verifier(), &secret, &grant.access_token, &refresh_token(grant)]
        .map(|secret| secret.expose().to_owned());
    for secret in hidden {
        assert!(!printed.contains(&secret), "{printed}");
    }
}

// Whatever comes, nothing panics and nothing is taken for what it is not.

/// Pieces that answers are made of, good and bad, and any text.
fn detection() -> impl Strategy<Value = String> {
    let known = [
        "code=",
        "state=",
        "error=",
        "location=",
        "accounts-server=",
        "iss=",
        "access_token=",
        "&",
        "#",
        "?",
        "%",
        "%00",
        "+",
        "eu",
        "cn",
        "https%3A%2F%2Faccounts.zoho.eu",
        "https://evil.example",
        "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE",
        "1000.a.b",
        "%E2%80%AE",
        "=",
        ";",
        "build?",
    ];
    prop_oneof![3 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,6}"]
}

/// What may follow a right state: whole parameters, right and wrong, between the pieces.
fn answer_detection() -> impl Strategy<Value = String> {
    let parameters = [
        "&code=1000.a.b",
        "&code=1000.a.b",
        "&location=eu",
        "&location=us",
        "&accounts-server=https%3A%2F%2Faccounts.zoho.eu",
        "&accounts-server=https%3A%2F%2Faccounts.zoho.com",
        "&accounts-server=https://accounts.zoho.eu.evil.example",
        "&iss=https%3A%2F%2Faccounts.zoho.eu",
        "&state=x",
        "&error=access_denied",
        "&x=y",
    ];
    prop_oneof![8 => prop::sample::select(parameters.to_vec()).prop_map(str::to_owned), 1 => detection()]
}

fn text_of(detection: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    prop::collection::vec(detection, 0..14).prop_map(|detections| detections.concat())
}

/// Pieces that bodies are made of.
fn body_detection() -> impl Strategy<Value = String> {
    let known = [
        "{",
        "}",
        "\"access_token\"",
        "\"error\"",
        "\"status\"",
        "\"failure\"",
        "\"success\"",
        ":",
        ",",
        "\"1000.a.b\"",
        "null",
        "3600",
        "\"expires_in\"",
        "\"api_domain\"",
        "\"https://evil.example\"",
        "<html>",
        "[",
        "]",
        "\n",
        "\r\n",
        "HTTP/2 200",
        "access_token : ",
        "error : ",
        "-----",
        "\\",
        "\"",
        "\u{feff}",
        "...",
    ];
    prop_oneof![4 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,6}"]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn no_address_without_a_record_is_believed(query in text_of(detection()), fragment in text_of(detection())) {
        if let Some(answer) = judged(&query, &fragment, |_| None, 0) {
            prop_assert!(answer.is_err());
        }
    }

    /// With the state of a sign-in that waits, whatever else is in the address: a code is taken only from one center of the
    /// table, and goes nowhere else.
    #[test]
    fn r9_no_address_makes_a_request_to_another_host(rest in text_of(answer_detection()), fragment in text_of(detection())) {
        let mut tab = Tab::open();
        let pending = PendingAuthorization::begin(tab.beginning(OFFLINE, &["A.b"]), tab.entropy(), tab.entropy()).unwrap();
        let query = format!("state=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE&{rest}");
        let outcome = judged(&query, &fragment, |_| Some(Record::Waiting(pending)), tab.now);
        let code = match outcome {
            Some(Ok(Outcome::Code(code))) => code,
            Some(Ok(Outcome::OtherCenter(crossing))) => crossing.confirm(),
            _ => return Ok(()),
        };
        // What a reader of the address sees: each parameter once, and every name of a center the same one.
        let values = |name: &str| -> Vec<String> {
            let pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned();
            pairs.filter(|(key, _)| key == name).map(|(_, value)| value).collect()
        };
        prop_assert_eq!(values("state").len(), 1);
        prop_assert_eq!(values("code").len(), 1);
        let center = code.center();
        for (name, right) in [
            ("location", vec![center.row().location.to_owned()]),
            // A slash at the end is no other host.
            ("accounts-server", vec![center.accounts_origin(), format!("{}/", center.accounts_origin())]),
            ("iss", vec![center.accounts_origin()]),
        ] {
            prop_assert!(values(name).len() <= 1 && values(name).iter().all(|value| right.contains(value)), "{}", query);
        }
        let named = ["location", "accounts-server", "iss"].iter().any(|name| !values(name).is_empty());
        prop_assert!(named || center == DataCenter::Eu, "{}", query);
        prop_assert_eq!(token::exchange(&code, None).host(), center.row().accounts.value);
    }

    #[test]
    fn no_state_but_ours_is_looked_up(query in text_of(detection())) {
        if let Some(key) = AuthorizationResponse::read(&query, "").and_then(|answer| answer.storage_key()) {
            let state = key.strip_prefix("sign-in.").unwrap();
            prop_assert!(state.len() == 43 && state.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
        }
    }

    /// A true answer, with something in it replaced, and text around it.
    #[test]
    fn no_broken_body_is_a_success(
        at in 0usize..400,
        length in 0usize..12,
        new in text_of(body_detection()),
        whole in any::<bool>(),
        status in prop::option::of(100u16..600),
    ) {
        let good = r#"{"access_token":"1000.aa.bb","refresh_token":"1000.cc.dd","scope":"A.b.READ","api_domain":"https://www.zohoapis.eu","token_type":"Bearer","expires_in":3600}"#;
        let at = at.min(good.len());
        let body = if whole {
            new
        } else {
            format!("{}{new}{}", &good[..at], &good[(at + length).min(good.len())..])
        };
        let parsed = serde_json::from_str::<serde_json::Value>(body.trim_start_matches('\u{feff}').trim()).ok();
        if let TokenResponse::Granted(grant) = token::process(&Context::unknown(), &body, 0) {
            let parsed = parsed.unwrap();
            prop_assert_eq!(parsed["access_token"].as_str(), Some(grant.access_token.expose()));
            prop_assert!(parsed["error"].is_null(), "{}", body);
            if let ApiDomain::Known(host) = &grant.api_domain {
                let domain = parsed["api_domain"].as_str().unwrap_or_default();
                prop_assert_eq!(domain.trim_end_matches('/'), format!("https://{}", host.name));
            }
        }
        if revoke::process(status, &body).good {
            prop_assert!(body.contains("\"success\""));
        }
        for call in CALLS {
            let _ = api_call::process(call, status, &body);
        }
    }

    #[test]
    fn no_paste_panics_or_makes_a_token_up(text in text_of(body_detection())) {
        if let Ok(TokenResponse::Granted(grant)) = token::process_pasted(&Context::unknown(), &text, 0) {
            let joined: String = text.chars().filter(|ch| !ch.is_whitespace()).collect();
            let token: String = grant.access_token.expose().chars().filter(|ch| *ch != '\\' && *ch != '"').collect();
            prop_assert!(joined.replace(['\\', '"'], "").contains(&token), "{}", token);
        }
        let _ = revoke::process_pasted(&text);
        let _ = api_call::process_pasted(&CALLS[0], &text);
    }

    #[test]
    fn a_cut_answer_is_no_success(at in 0usize..400) {
        let mut tab = Tab::open();
        let code = tab.code(OFFLINE);
        let post = token::exchange(&code, Some(&tab.secret(DataCenter::Eu)));
        let body = tab.send(&post).body;
        if let Some(cut) = body.get(..at).filter(|cut| cut.len() < body.len()) {
            let answer = token::process(&post.context, cut, 0);
            prop_assert!(matches!(answer, TokenResponse::Unreadable(_)));
        }
    }

    #[test]
    fn no_kept_record_panics(text in "\\PC{0,80}") {
        let _ = Record::from_text(&text, PAGE);
        let _ = Sandbox::from_text(&text, |_| true);
    }
}

/// The properties above are worth something only if their texts come to where they could fail.
#[test]
fn the_properties_reach_what_they_are_about() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut codes, mut refusals) = (0, 0);
    for _ in 0..2_000 {
        let rest = text_of(answer_detection()).new_tree(&mut runner).unwrap().current();
        let mut tab = Tab::open();
        let pending =
            PendingAuthorization::begin(tab.beginning(OFFLINE, &["A.b"]), tab.entropy(), tab.entropy())
                .unwrap();
        let query = format!("state=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE&{rest}");
        match judged(&query, "", |_| Some(Record::Waiting(pending)), tab.now) {
            Some(Ok(Outcome::Code(_) | Outcome::OtherCenter(_))) => codes += 1,
            Some(Err(_)) => refusals += 1,
            _ => {}
        }
    }
    assert!(codes > 20 && refusals > 20, "{codes} codes, {refusals} refusals");
}
