//! Test: the sign-in itself, out, back, and from the code to the tokens.
//!
//! The two backends differ only in who responds: the sandbox from memory, Zoho over the network or through a terminal.
//! What is sent and how a response is read is the same code for both. Codes, tokens and secrets are held in [`SignInState`]
//! only; the transcript is masked before it is kept.
//!
//! - `state`: what the room holds, its messages and effects
//! - `sign_in`: out to the consent page and back with a code
//! - `simulated`: the consent page of the sandbox
//! - `tokens`: what is sent with a code or a token, and what came of it
//! - `story`: what went over the wire, as rows of the diagram
//! - `link`: what a link to the room sets
//! - `transcript`: the log
#![allow(missing_docs, reason = "nothing imports a room but the page and its tests")]

mod link;
mod sign_in;
mod simulated;
mod state;
mod story;
mod tokens;
mod transcript;
#[cfg(feature = "web")]
pub(crate) mod view;

pub use lessons::wire::Exchanged;
pub use simulated::{CONSENT_ROUTE, SANDBOX, Simulated};
pub use state::*;
pub use tokens::{Action, Connected, Outcome, Outgoing};
pub use transcript::{TRANSCRIPT, Transcript};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::Context;
    use facts::DataCenter;
    use facts::error::CauseKind as Cause;
    use oauth::api_call;
    use oauth::callback::{AccessType, Backend, LONGEST_ABSENCE_MS, RedirectUri, STORAGE_PREFIX};
    use oauth::pkce::Entropy;
    use oauth::token::Route;
    use sandbox::{Decision, Fault, Sandbox};
    use scan::secret::Secret;
    use service::Draft;
    use words::{msg, text};

    const PAGE: &str = "https://host/path/";

    /// Why the response was rejected: nothing is held then.
    fn rejected(connect: &Connect) -> &str {
        let outcome = connect.outcome.as_ref().unwrap();
        assert!(matches!(connect.sign_in, SignInState::Idle), "{:?}", connect.sign_in);
        assert_eq!((outcome.good, outcome.title), (false, text!("connect-rejected-title")));
        outcome.message.text().name()
    }

    fn context(draft: &Draft, now_ms: u64) -> Context<'_> {
        Context { draft, page: PAGE, now_ms }
    }

    fn drawn(byte: u8) -> Msg {
        let entropy = |add: u8| Entropy::new([byte.wrapping_add(add); 32]);
        Msg::Drawn(Some([entropy(0), entropy(1), entropy(2)]))
    }

    /// The browser's side of a sign-in: what was kept, and where it was sent.
    #[derive(Default)]
    struct Browser {
        records: Vec<(String, String)>,
        sandbox: Option<String>,
        to: String,
    }

    impl Browser {
        fn keep(&mut self, key: String, text: &Secret) {
            let text = text.expose().to_owned();
            if key == SANDBOX {
                self.sandbox = Some(text);
                return;
            }
            self.records.retain(|(kept, _)| *kept != key);
            self.records.push((key, text));
        }

        fn carry_out(&mut self, effects: Vec<Effect>) {
            for effect in effects {
                match effect {
                    Effect::Leave { keep, to } => {
                        for (key, text) in keep {
                            self.keep(key, &text);
                        }
                        to.expose().clone_into(&mut self.to);
                    }
                    Effect::Keep(key, text) => self.keep(key, &text),
                    Effect::Forget(key) if key == SANDBOX => self.sandbox = None,
                    Effect::Forget(key) => self.records.retain(|(kept, _)| *kept != key),
                    _ => {}
                }
            }
        }

        fn load(&mut self, now_ms: u64) -> Connect {
            let answer = self.to.strip_prefix(PAGE).map(|query| (query.to_owned(), String::new()));
            let stored = StoredState {
                answer,
                came_ms: None,
                records: self.records.clone(),
                sandbox: self.sandbox.clone(),
                transcript: self
                    .records
                    .iter()
                    .find(|(key, _)| key == TRANSCRIPT)
                    .map(|(_, text)| text.clone()),
            };
            let (connect, effects) = Connect::init(stored, PAGE, now_ms);
            self.carry_out(effects);
            connect
        }
    }

    fn back_in(browser: &mut Browser, draft: &Draft, home: Option<DataCenter>) -> Connect {
        back_at(0, browser, draft, home)
    }

    /// The same, beginning at this time.
    fn back_at(at: u64, browser: &mut Browser, draft: &Draft, home: Option<DataCenter>) -> Connect {
        let mut connect = Connect::default();
        let _ = connect.update(Msg::HomeChosen(home), context(draft, at));
        assert_eq!(connect.update(Msg::SignInPressed, context(draft, at + 1_000)), [Effect::Draw]);
        browser.carry_out(connect.update(drawn(1), context(draft, at + 1_000)));
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        browser.carry_out(connect.open_consent(&query, context(draft, at + 2_000)));
        assert!(matches!(connect.simulated, Some(Simulated::Consent(_))), "{:?}", connect.simulated);
        browser.carry_out(connect.update(Msg::Decided(Decision::Accept), context(draft, at + 3_000)));
        browser.load(at + 4_000)
    }

    fn answered(connect: &mut Connect, effects: Vec<Effect>, draft: &Draft, now_ms: u64) {
        for effect in effects {
            if let Effect::RespondLater { ticket, status, body, .. } = effect {
                let _ = connect.update(Msg::Arrived(ticket, Some((status, body))), context(draft, now_ms));
            }
        }
    }

    /// The verifier is in the record: it goes when no answer would be taken any more, without the page being loaded again.
    #[test]
    fn r4_no_verifier_is_kept_longer_than_its_response_would_be_taken() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = Connect::default();
        assert!(!connect.needs_clock());
        let _ = connect.update(Msg::SignInPressed, context(&draft, 1_000));
        browser.carry_out(connect.update(drawn(1), context(&draft, 1_000)));
        let verifiers =
            |browser: &Browser| browser.records.iter().filter(|(_, text)| text.contains("verifier")).count();
        assert!(connect.needs_clock());
        browser.carry_out(connect.update(Msg::Ticked, context(&draft, 1_000 + LONGEST_ABSENCE_MS)));
        assert_eq!(verifiers(&browser), 1);
        // The tab is loaded again while the record is still good, and left open.
        let to = std::mem::take(&mut browser.to);
        let mut other = browser.load(2_000);
        assert!(other.needs_clock());
        browser.carry_out(other.update(Msg::Ticked, context(&draft, 1_001 + LONGEST_ABSENCE_MS)));
        assert_eq!(verifiers(&browser), 0, "{:?}", browser.records);
        assert!(!other.needs_clock());
        let _ = connect.update(Msg::Ticked, context(&draft, 1_001 + LONGEST_ABSENCE_MS));
        assert!(!connect.needs_clock());
        let state = to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        browser.to = format!("{PAGE}?code=x&state={state}&location=us");
        // The answer that comes too late is told why, and gets nothing.
        let late = browser.load(1_002 + LONGEST_ABSENCE_MS);
        assert_eq!(rejected(&late), "oauth-rejected-stale");
    }

    /// So goes the record of another page of this origin, which holds a verifier, too.
    #[test]
    fn r4_no_verifier_of_another_page_is_kept_longer() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = Connect::default();
        let _ = connect.update(Msg::SignInPressed, context(&draft, 1_000));
        browser.carry_out(connect.update(drawn(1), context(&draft, 1_000)));
        browser.to.clear();
        for (key, text) in &mut browser.records {
            if key.starts_with(STORAGE_PREFIX) {
                *text = text.replace(PAGE, "https://host/other/");
            }
        }
        let records = |browser: &Browser| {
            browser.records.iter().filter(|(key, _)| key.starts_with(STORAGE_PREFIX)).count()
        };
        assert_eq!(records(&browser), 1);
        let mut open = browser.load(1_000 + LONGEST_ABSENCE_MS);
        assert_eq!(records(&browser), 1);
        let kept = browser.records.clone();
        // While the page is open, …
        assert!(open.needs_clock());
        browser.carry_out(open.update(Msg::Ticked, context(&draft, 1_001 + LONGEST_ABSENCE_MS)));
        assert_eq!(records(&browser), 0);
        // … when it is loaded later, …
        browser.records.clone_from(&kept);
        let _ = browser.load(1_001 + LONGEST_ABSENCE_MS);
        assert_eq!(records(&browser), 0);
        // … and when all is cleared.
        browser.records = kept;
        let mut open = browser.load(2_000);
        browser.carry_out(open.update(Msg::WipePressed, context(&draft, 3_000)));
        assert_eq!(records(&browser), 0);
    }

    /// From the way back to the revocation, nothing that the tab keeps holds a verifier, a code, a token or a secret.
    #[test]
    fn r20_what_the_tab_keeps_after_the_return_holds_no_secret() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let SignInState::Returned { code, .. } = &connect.sign_in else { panic!("{:?}", connect.sign_in) };
        let mut hidden: Vec<String> =
            [code.code(), code.verifier()].map(|secret| secret.expose().to_owned()).into();
        for action in [Action::Exchange, Action::Refresh, Action::Revoke] {
            let effects = connect.update(Msg::ActionPressed(action), context(&draft, 5_000));
            browser.carry_out(effects.clone());
            answered(&mut connect, effects, &draft, 5_100);
            assert!(connect.outcome.as_ref().unwrap().good, "{:?}", connect.outcome);
            if let SignInState::Connected(connected) = &connect.sign_in {
                hidden.push(connected.grant.access_token.expose().to_owned());
                hidden.extend(connected.refresh_token().map(|token| token.expose().to_owned()));
            }
            let sandbox = connect.sandbox.as_ref().unwrap();
            let client = &sandbox.clients[0];
            hidden.push(sandbox.client_secret(client, DataCenter::Us));
            let kept = format!("{:?} {:?}", browser.records, browser.sandbox);
            for secret in &hidden {
                assert!(secret.len() > 20 && !kept.contains(secret), "{action:?}: {kept}");
            }
        }
    }

    #[test]
    fn r6_a_record_serves_once() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let connect = back_in(&mut browser, &draft, None);
        assert!(matches!(connect.sign_in, SignInState::Returned { .. }));
        // What happened before the way out is still told, and nothing of it stays in the storage.
        let left = msg!("connect-log-left-sandbox", center = "United States").to_string();
        assert!(
            connect.transcript.lines().any(|(_, line)| line == left),
            "{}",
            connect.transcript.markdown()
        );
        assert!(!browser.records.iter().any(|(key, _)| key == TRANSCRIPT));
        // The same address once more.
        assert_eq!(rejected(&browser.load(5_000)), "oauth-rejected-replayed");
        // A tab without the record.
        browser.records.clear();
        assert_eq!(rejected(&browser.load(5_000)), "oauth-rejected-unknown-state");
    }

    /// The stopwatch starts when the answer came, not when the program was loaded.
    #[test]
    fn the_age_of_the_code_counts_the_loading() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = Connect::default();
        let _ = connect.update(Msg::SignInPressed, context(&draft, 1_000));
        browser.carry_out(connect.update(drawn(1), context(&draft, 1_000)));
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        browser.carry_out(connect.open_consent(&query, context(&draft, 2_000)));
        browser.carry_out(connect.update(Msg::Decided(Decision::Accept), context(&draft, 3_000)));
        let query = browser.to.strip_prefix(PAGE).unwrap().to_owned();
        let stored = StoredState {
            answer: Some((query, String::new())),
            came_ms: Some(4_000),
            records: browser.records.clone(),
            sandbox: browser.sandbox.clone(),
            transcript: None,
        };
        let (connect, _) = Connect::init(stored, PAGE, 9_000);
        let SignInState::Returned { code, .. } = &connect.sign_in else { panic!("{:?}", connect.sign_in) };
        assert_eq!(code.age_ms(9_000), 5_000);
    }

    #[test]
    fn a_response_after_ten_minutes_is_not_taken() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let _ = back_in(&mut browser, &draft, None);
        let mut again = Browser::default();
        let mut connect = Connect::default();
        let _ = connect.update(Msg::SignInPressed, context(&draft, 0));
        again.carry_out(connect.update(drawn(9), context(&draft, 0)));
        let state = again.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        again.to = format!("{PAGE}?code=x&state={state}&location=us");
        let connect = again.load(LONGEST_ABSENCE_MS + 1);
        assert_eq!(rejected(&connect), "oauth-rejected-stale");
    }

    /// An answer with the right state, but from elsewhere: nothing is held, nothing can be sent, and the state is spent.
    #[test]
    fn a_hostile_response_with_the_right_state_gets_nothing() {
        let draft = Draft {
            center: Some(DataCenter::Eu),
            client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123".into(),
            ..Draft::default()
        };
        for more in [
            "&location=eu&accounts-server=https://accounts.zoho.com.evil.example",
            "&location=eu&accounts-server=https://accounts.zoho.eu@evil.example",
            "&location=xx&accounts-server=https://accounts.zoho.eu",
            "&location=us&accounts-server=https://accounts.zoho.eu",
            "&location=eu&location=us",
        ] {
            let mut browser = Browser::default();
            let mut connect = Connect::default();
            let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(&draft, 0));
            let _ = connect.update(Msg::SignInPressed, context(&draft, 0));
            browser.carry_out(connect.update(drawn(4), context(&draft, 0)));
            let state = browser.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
            let code = format!("1000.{:032x}.{:032x}", 1, 2);
            browser.to = format!("{PAGE}?code={code}&state={state}{more}");
            let mut connect = browser.load(1_000);
            assert_ne!(rejected(&connect), "", "{more}");
            assert_eq!(connect.prepared(), None);
            for route in [Route::Relay, Route::Direct, Route::Terminal] {
                assert_eq!(connect.update(Msg::RoutePressed(route), context(&draft, 1_100)), []);
            }
            assert!(!format!("{connect:?}").contains(&code));
            browser.to = format!("{PAGE}?code={code}&state={state}&location=eu");
            let again = browser.load(2_000);
            assert_eq!(rejected(&again), "oauth-rejected-replayed", "{more}");
        }
    }

    #[test]
    fn another_center_is_a_step_to_confirm() {
        let (draft, mut browser) =
            (Draft { center: Some(DataCenter::Us), ..Draft::default() }, Browser::default());
        let mut connect = back_in(&mut browser, &draft, Some(DataCenter::In));
        assert!(matches!(connect.sign_in, SignInState::DataCenterChange(_)), "{:?}", connect.sign_in);
        let _ = connect.update(Msg::DataCenterChangeConfirmed, context(&draft, 5_000));
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 6_000));
        answered(&mut connect, effects, &draft, 6_100);
        let SignInState::Connected(connected) = &connect.sign_in else { panic!("{:?}", connect.sign_in) };
        assert_eq!(connected.client.center, DataCenter::In);
    }

    /// Who shall answer the next sign-in has no part in what is held from the last one.
    #[test]
    fn what_is_held_stays_in_its_backend() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(&draft, 4_500));
        assert_eq!(connect.held_backend(), Backend::Sandbox);
        assert!(connect.commands(Action::Exchange).is_empty());
        for route in [Route::Relay, Route::Direct] {
            assert_eq!(connect.update(Msg::RoutePressed(route), context(&draft, 4_600)), []);
        }
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        assert!(effects.iter().any(|effect| matches!(effect, Effect::RespondLater { .. })), "{effects:?}");
        answered(&mut connect, effects, &draft, 5_100);
        assert!(matches!(connect.sign_in, SignInState::Connected(_)));
        assert_eq!(connect.held_backend(), Backend::Sandbox);
    }

    /// Where nobody asked for prompt=consent, the second sign-in comes back at once, with a code that is good.
    #[test]
    fn a_second_sign_in_without_consent_gets_a_response() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        browser.carry_out(effects.clone());
        answered(&mut connect, effects, &draft, 5_100);
        let _ = connect.update(Msg::ConsentSwitched, context(&draft, 5_200));
        assert_eq!(connect.update(Msg::SignInPressed, context(&draft, 6_000)), [Effect::Draw]);
        browser.carry_out(connect.update(drawn(7), context(&draft, 6_000)));
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        browser.carry_out(connect.open_consent(&query, context(&draft, 7_000)));
        let mut connect = browser.load(8_000);
        assert!(matches!(connect.sign_in, SignInState::Returned { .. }), "{:?}", connect.sign_in);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 9_000));
        answered(&mut connect, effects, &draft, 9_100);
        let SignInState::Connected(connected) = &connect.sign_in else { panic!("{:?}", connect.outcome) };
        assert!(connected.grant.refresh_token.is_err());
    }

    /// A sign-in that cannot begin takes nothing away.
    #[test]
    fn what_is_held_goes_only_when_there_is_something_to_leave_for() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        answered(&mut connect, effects, &draft, 5_100);
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(&draft, 5_200));
        assert_ne!(connect.update(Msg::SignInPressed, context(&draft, 6_000)), [Effect::Draw]);
        assert!(matches!(connect.sign_in, SignInState::Connected(_)));
        assert_eq!(connect.outcome.as_ref().unwrap().title, text!("connect-nothing-sent"));
    }

    /// After the revocation nothing is held, so nothing is offered, prepared or sent.
    #[test]
    fn a_revocation_ends_what_can_be_done() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let call = api_call::CALLS.iter().find(|call| call.path == "/crm/v8/org").unwrap();
        for action in [Action::Exchange, Action::Verify(call), Action::Refresh, Action::Revoke] {
            let effects = connect.update(Msg::ActionPressed(action), context(&draft, 5_000));
            answered(&mut connect, effects, &draft, 5_100);
            assert!(connect.outcome.as_ref().unwrap().good, "{action:?}: {:?}", connect.outcome);
        }
        assert!(matches!(connect.sign_in, SignInState::Revoked(Backend::Sandbox)), "{:?}", connect.sign_in);
        assert!(
            Stage::ALL.iter().all(|(stage, _)| connect.stages.get(stage) == Some(&true)),
            "{:?}",
            connect.stages
        );
        for action in [Action::Exchange, Action::Verify(call), Action::Refresh, Action::Revoke] {
            assert_eq!(connect.request(action, None), None);
            assert_eq!(connect.update(Msg::ActionPressed(action), context(&draft, 6_000)), []);
        }
        // At Zoho, too, nothing stays prepared.
        let draft = european();
        let mut connect = holding(&draft);
        let _ = connect.update(Msg::ActionPressed(Action::Revoke), context(&draft, 5_000));
        let _ = connect
            .update(Msg::ResponsePasted(Secret::new("{\"status\":\"success\"}")), context(&draft, 5_100));
        assert!(matches!(connect.sign_in, SignInState::Revoked(Backend::Zoho)), "{:?}", connect.sign_in);
        assert_eq!(connect.prepared(), None);
        assert_eq!(connect.update(Msg::RoutePressed(Route::Direct), context(&draft, 6_000)), []);
        assert!(!connect.lives_on());
    }

    /// Whoever drops the tokens cannot revoke them any more.
    #[test]
    fn only_a_confirmed_revocation_drops_the_tokens() {
        let draft = european();
        let mut connect = holding(&draft);
        let _ = connect.update(Msg::ActionPressed(Action::Revoke), context(&draft, 5_000));
        let effects = connect.update(Msg::RoutePressed(Route::Direct), context(&draft, 5_050));
        let [Effect::Send { ticket, .. }] = &effects[..] else { panic!("{effects:?}") };
        let nothing = Msg::Arrived(*ticket, Some((Some(200), Secret::new(""))));
        let _ = connect.update(nothing, context(&draft, 5_100));
        assert!(connect.lives_on(), "{:?}", connect.sign_in);
        let outcome = connect.outcome.as_ref().unwrap();
        assert_eq!((outcome.good, outcome.message.text()), (false, text!("oauth-revoked-unsaid")));
        let other = r#"{"status":"success","users":[]}"#;
        let _ = connect.update(Msg::ResponsePasted(Secret::new(other)), context(&draft, 5_200));
        assert!(connect.lives_on(), "{:?}", connect.sign_in);
        assert_eq!(connect.outcome.as_ref().unwrap().message.text(), text!("oauth-revoke-unclear"));
        let right = r#"{"status":"success"}"#;
        let _ = connect.update(Msg::ResponsePasted(Secret::new(right)), context(&draft, 5_300));
        assert!(matches!(connect.sign_in, SignInState::Revoked(..)), "{:?}", connect.sign_in);
    }

    /// The guide's own example comes to its end in the sandbox: a scope that it requests allows a call there.
    #[test]
    fn the_example_has_a_call_that_proves_its_token() {
        let (draft, mut browser) = (Draft::example(DataCenter::Us), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let lists = api_call::CALLS.iter().find(|call| call.path.contains("getmailinglists")).unwrap();
        assert!(Sandbox::plays(lists));
        for action in [Action::Exchange, Action::Verify(lists)] {
            let effects = connect.update(Msg::ActionPressed(action), context(&draft, 5_000));
            answered(&mut connect, effects, &draft, 5_100);
        }
        let SignInState::Connected(connected) = &connect.sign_in else { panic!("{:?}", connect.outcome) };
        assert_eq!(connect.stages.get(&Stage::Call), Some(&true), "{:?}", connect.outcome);
        assert_eq!(connect.offered(connected).0, [lists]);
    }

    #[test]
    fn without_a_refresh_token_there_is_nothing_to_revoke() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let _ = connect.update(Msg::FaultSwitched(Fault::NoRefreshToken), context(&draft, 4_500));
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        answered(&mut connect, effects, &draft, 5_100);
        assert!(matches!(connect.sign_in, SignInState::Connected(_)));
        assert_eq!(connect.request(Action::Revoke, None), None);
        assert_eq!(connect.request(Action::Refresh, None), None);
    }

    /// Once the request of an earlier call was shown, and copied, as the one to be sent.
    #[test]
    fn what_is_shown_is_what_would_be_sent() {
        let draft = european();
        let mut connect = holding(&draft);
        let calls =
            || api_call::CALLS.iter().filter(|call| ["/crm/v8/org", "/crm/v8/users"].contains(&call.path));
        let mut shown = Vec::new();
        for action in calls().map(Action::Verify).chain([Action::Refresh, Action::Refresh]) {
            let _ = connect.update(Msg::ActionPressed(action), context(&draft, 5_000));
            let exchanged = connect.shown(action.stage(), context(&draft, 5_000)).unwrap();
            assert_eq!(exchanged.response, None, "{action:?}");
            shown.push(exchanged.request);
            let _ = connect.update(Msg::ResponsePasted(Secret::new("{}")), context(&draft, 5_100));
            assert!(connect.shown(action.stage(), context(&draft, 5_200)).unwrap().response.is_some());
        }
        assert_eq!(shown.len(), calls().count() + 2);
        assert!(calls().zip(&shown).all(|(call, shown)| shown.contains(call.path)), "{shown:?}");
    }

    #[test]
    fn a_response_that_comes_after_the_wipe_is_not_taken() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        let _ = connect.update(Msg::WipePressed, context(&draft, 5_100));
        answered(&mut connect, effects, &draft, 5_200);
        assert!(matches!(connect.sign_in, SignInState::Idle));
        assert_eq!(
            connect.outcome,
            Some(Outcome::new(Stage::Authorize, true, text!("connect-idle-title"), text!("connect-wiped")))
        );
    }

    /// The simulated tokens follow from the seed, and the seed is in the kept sandbox.
    #[test]
    fn r34_no_effect_shows_the_kept_sandbox() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = Connect::default();
        let _ = connect.update(Msg::SignInPressed, context(&draft, 1_000));
        let mut shown = Vec::new();
        let departure = connect.update(drawn(1), context(&draft, 1_000));
        shown.push(format!("{departure:?}"));
        browser.carry_out(departure);
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        let _ = connect.open_consent(&query, context(&draft, 2_000));
        shown.push(format!("{:?}", connect.update(Msg::Decided(Decision::Accept), context(&draft, 3_000))));
        shown.push(format!("{:?}", connect.update(Msg::FaultSwitched(Fault::Slow), context(&draft, 3_000))));
        assert!(browser.sandbox.unwrap().contains("\"seed\""));
        for effects in shown {
            assert!(effects.contains("sandbox") || effects.contains("Sandbox"), "{effects}");
            assert!(!effects.contains("seed"), "{effects}");
        }
    }

    #[test]
    fn nothing_that_is_shown_for_debugging_is_secret() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let code = browser.to.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        assert!(!format!("{connect:?}").contains(&code));
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        let shown = format!("{effects:?}");
        let body = effects.iter().find_map(|effect| match effect {
            Effect::RespondLater { body, .. } => Some(body.expose().to_owned()),
            _ => None,
        });
        assert!(body.unwrap().contains("access_token") && !shown.contains("access_token"), "{shown}");
        assert!(!shown.contains(&code), "{shown}");
        answered(&mut connect, effects, &draft, 5_100);
        let SignInState::Connected(connected) = &connect.sign_in else { panic!("{:?}", connect.sign_in) };
        let token = connected.grant.access_token.expose().to_owned();
        assert!(!format!("{connect:?}").contains(&token));
        assert!(!connect.transcript.markdown().contains(&token));
    }

    /// Where a way gets no answer, the code is still there and the next way stands ready with the same request.
    #[test]
    fn r30_a_way_that_fails_leads_to_the_next() {
        let draft = Draft {
            center: Some(DataCenter::Ca),
            client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123".into(),
            ..Draft::default()
        };
        let mut connect = returned(&draft);
        let _ = connect.update(Msg::RelayProbed(true), context(&draft, 1_000));
        let sent = |connect: &mut Connect, route: Route| {
            let effects = connect.update(Msg::RoutePressed(route), context(&draft, 2_000));
            let [Effect::Send { ticket, address, form: Some(form), .. }] = &effects[..] else {
                panic!("{route:?}: {effects:?}")
            };
            let _ = connect.update(Msg::Arrived(*ticket, None), context(&draft, 3_000));
            assert_eq!(connect.prepared(), Some(Action::Exchange), "the code is gone after {route:?}");
            let told = connect.outcome.clone().unwrap();
            let kinds: Vec<Cause> = told.causes.iter().map(|ranked| ranked.cause.kind).collect();
            (address.clone(), form.expose().to_owned(), told.message.text(), kinds)
        };
        let (relayed, first, words, kinds) = sent(&mut connect, Route::Relay);
        assert_eq!(words, text!("connect-relay-silent"));
        assert_eq!(kinds, []);
        let (direct, second, words, kinds) = sent(&mut connect, Route::Direct);
        assert_eq!(words, text!("connect-browser-silent"));
        assert_eq!(kinds, [Cause::NoCors, Cause::Network, Cause::ClientType]);
        assert_eq!(relayed, "relay/ca/oauth/v2/token");
        assert_eq!(direct, "https://accounts.zohocloud.ca/oauth/v2/token");
        assert_eq!(first, second);
        let commands = connect.commands(Action::Exchange);
        assert!(commands.iter().all(|command| command.text.expose().contains(&direct)), "{commands:?}");
        assert_eq!(connect.update(Msg::RoutePressed(Route::Terminal), context(&draft, 4_000)), []);
    }

    /// What the browser may not read is explained by what was sent, and only a code is spoken of as a code.
    #[test]
    fn r30_each_action_says_what_the_browser_may_not_do() {
        let call = |path: &str| api_call::CALLS.iter().find(|call| call.path == path).unwrap();
        let api = Action::Verify(call("/crm/v8/org"));
        let account = Action::Verify(call("/oauth/user/info"));
        for (action, hint) in [
            (Action::Exchange, text!("connect-browser-exchange")),
            (Action::Refresh, text!("connect-browser-refresh")),
            (Action::Revoke, text!("connect-browser-revoke")),
            (api, text!("connect-browser-api")),
            (account, text!("connect-browser-accounts")),
        ] {
            assert_eq!(action.from_browser(), hint);
            let kinds: Vec<Cause> =
                action.causes_of_silence().iter().map(|ranked| ranked.cause.kind).collect();
            let (first, last) = (Cause::NoCors, Cause::ClientType);
            let (first, last) = if action == api { (last, first) } else { (first, last) };
            assert_eq!(kinds, [first, Cause::Network, last], "{action:?}");
        }
    }

    /// A sign-in with Zoho itself that began in Europe, and the state that its answer must have.
    fn away(browser: &mut Browser, draft: &Draft) -> String {
        let mut connect = Connect::default();
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(draft, 0));
        let _ = connect.update(Msg::AccessTypeChosen(AccessType::Online), context(draft, 0));
        let _ = connect.update(Msg::ConsentSwitched, context(draft, 0));
        let _ = connect.update(Msg::SignInPressed, context(draft, 0));
        browser.carry_out(connect.update(drawn(4), context(draft, 0)));
        browser.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned()
    }

    fn european() -> Draft {
        Draft {
            center: Some(DataCenter::Eu),
            client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123".into(),
            ..Draft::default()
        }
    }

    /// Back from Zoho itself with a code, in the draft's center.
    fn returned(draft: &Draft) -> Connect {
        let mut browser = Browser::default();
        let state = away(&mut browser, draft);
        let location = draft.center.unwrap().row().location;
        browser.to = format!("{PAGE}?code=1000.{:032x}.{:032x}&state={state}&location={location}", 1, 2);
        browser.load(1_000)
    }

    /// A page with a token of Zoho's, and the code of the sign-in in the browser.
    fn holding(draft: &Draft) -> Connect {
        let mut connect = returned(draft);
        let log = "{\"access_token\":\"1000.aa.bb\",\"refresh_token\":\"1000.cc.dd\",\"scope\":\"A.b.READ\",\
                   \"api_domain\":\"https://www.zohoapis.eu\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
        let _ = connect.update(Msg::ResponsePasted(Secret::new(log)), context(draft, 4_000));
        assert!(matches!(connect.sign_in, SignInState::Connected(_)), "{:?}", connect.outcome);
        connect
    }

    /// Whatever becomes of an answer of Zoho's, the next sign-in begins as the last one did: not with the sandbox.
    #[test]
    fn sign_in_again_stays_in_its_backend() {
        let draft = european();
        for (answer, at_ms) in [
            ("error=access_denied", 1_000),
            ("error=no_org", 1_000),
            ("code=1000.a.b&location=eu&accounts-server=https://evil.example", 1_000),
            ("code=1000.a.b&code=1000.a.b", 1_000),
            ("code=1000.a.b&location=in", 1_000),
            ("code=1000.a.b&location=eu", LONGEST_ABSENCE_MS + 1),
        ] {
            let mut browser = Browser::default();
            let state = away(&mut browser, &draft);
            browser.to = format!("{PAGE}?{answer}&state={state}");
            let connect = browser.load(at_ms);
            assert_eq!(
                connect.settings,
                Settings {
                    backend: Backend::Zoho,
                    center: Some(DataCenter::Eu),
                    home: None,
                    access_type: AccessType::Online,
                    consent: false,
                },
                "{answer}: {:?}",
                connect.sign_in
            );
            let transcript = connect.transcript.markdown();
            assert!(transcript.contains(&msg!("connect-log-left", center = "Europe").to_string()));
            // The same answer once more, from the consent page that is still in the history.
            let connect = browser.load(at_ms);
            assert_ne!(rejected(&connect), "", "{answer}");
            assert_eq!(connect.settings.backend, Backend::Zoho);
        }
    }

    /// A secret never outlives the field that it was typed into.
    #[test]
    fn r19_a_typed_secret_goes_with_its_field() {
        let draft = european();
        let mut connect = holding(&draft);
        let typed = |connect: &mut Connect| {
            let _ = connect.update(Msg::ActionPressed(Action::Refresh), context(&draft, 5_000));
            let _ = connect.update(Msg::SecretTyped(Secret::new("s3cret")), context(&draft, 5_000));
            assert!(connect.client_secret.is_some());
            connect.secrets_dropped
        };
        for action in [Action::Revoke, Action::Refresh, Action::Verify(&api_call::CALLS[0])] {
            let field = typed(&mut connect);
            let _ = connect.update(Msg::ActionPressed(action), context(&draft, 5_100));
            assert!(connect.client_secret.is_none(), "{action:?}");
            assert_ne!(connect.secrets_dropped, field, "the field of {action:?} looks filled");
            let _ = connect.update(Msg::ActionPressed(Action::Refresh), context(&draft, 5_200));
            let effects = connect.update(Msg::RoutePressed(Route::Direct), context(&draft, 5_300));
            let [Effect::Send { ticket, form: Some(form), .. }] = &effects[..] else { panic!("{effects:?}") };
            assert!(!form.expose().contains("client_secret"));
            let _ = connect.update(Msg::Arrived(*ticket, None), context(&draft, 5_400));
        }
        // Any answer ends it, too, whatever the answer is.
        for (action, answer) in [
            (Action::Refresh, "{\"error\":\"invalid_client\"}"),
            (Action::Verify(&api_call::CALLS[0]), "{\"ZUID\":1}"),
            (Action::Revoke, "{\"status\":\"success\"}"),
        ] {
            let _ = connect.update(Msg::ActionPressed(action), context(&draft, 6_000));
            let _ = connect.update(Msg::SecretTyped(Secret::new("s3cret")), context(&draft, 6_000));
            let _ = connect.update(Msg::ResponsePasted(Secret::new(answer)), context(&draft, 6_100));
            assert!(connect.client_secret.is_none(), "{action:?}");
        }
    }

    /// A sign-in that does not come to leaving takes nothing that is held, and says why.
    /// Forgetting a refresh token does not end it; and who has run the command twice still holds what came first.
    #[test]
    fn a_refresh_token_that_is_forgotten_is_said_to_live_on() {
        let draft = european();
        let mut connect = holding(&draft);
        assert!(connect.lives_on());
        let _ = connect.update(Msg::WipePressed, context(&draft, 5_000));
        assert_eq!(connect.outcome.as_ref().unwrap().more, [text!("connect-lives-on").into()]);
        assert!(!connect.lives_on());
        let mut connect = returned(&draft);
        let token =
            |digit: char| format!("1000.{}.{}", digit.to_string().repeat(32), digit.to_string().repeat(32));
        let log = format!(
            "$ curl …\n{{\"access_token\":\"{}\",\"refresh_token\":\"{}\",\"api_domain\":\"https://www.zohoapis.eu\",\"expires_in\":3600}}\n\
             HTTP status 200\n$ curl …\n{{\"error\":\"invalid_code\"}}\nHTTP status 200",
            token('a'),
            token('b')
        );
        let _ = connect.update(Msg::ResponsePasted(Secret::new(log)), context(&draft, 3_000));
        assert!(connect.outcome.as_ref().unwrap().good, "{:?}", connect.outcome);
        assert!(matches!(connect.sign_in, SignInState::Connected(_)));
    }

    /// Who has forgotten what was switched on is told with each refusal.
    #[test]
    fn a_fault_that_is_on_is_named_with_the_refusal() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let _ = connect.update(Msg::FaultSwitched(Fault::InvalidClient), context(&draft, 4_500));
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        answered(&mut connect, effects, &draft, 5_100);
        let fault = msg!(
            "connect-fault-on",
            fault = Fault::InvalidClient.text(),
            shows = Fault::InvalidClient.shows()
        );
        assert_eq!(connect.outcome.as_ref().unwrap().more, [fault]);
    }

    #[test]
    fn what_is_held_stays_until_the_page_is_left() {
        let draft = european();
        for (trouble, why) in [
            (Msg::StorageRefused, text!("connect-no-storage")),
            (Msg::Drawn(None), text!("connect-no-randomness")),
        ] {
            let mut connect = holding(&draft);
            assert_eq!(connect.update(Msg::SignInPressed, context(&draft, 5_000)), [Effect::Draw]);
            if trouble == Msg::StorageRefused {
                let _ = connect.update(drawn(9), context(&draft, 5_000));
            }
            let effects = connect.update(trouble, context(&draft, 5_100));
            assert_eq!(connect.outcome.as_ref().unwrap().message, why.into());
            assert_eq!(effects.last(), Some(&Effect::Focus));
            assert!(matches!(connect.sign_in, SignInState::Connected(_)));
            let _ = connect.update(Msg::Left, context(&draft, 5_200));
            assert!(matches!(connect.sign_in, SignInState::Idle));
        }
    }

    /// What the browser keeps for its back button holds no token, code or secret any more.
    #[test]
    fn r20_what_was_left_holds_nothing() {
        let draft = european();
        let mut connect = holding(&draft);
        let _ = connect.update(Msg::ActionPressed(Action::Refresh), context(&draft, 5_000));
        let _ = connect.update(Msg::SecretTyped(Secret::new("s3cret")), context(&draft, 5_000));
        let effects = connect.update(Msg::RoutePressed(Route::Direct), context(&draft, 5_000));
        let [Effect::Send { ticket, .. }] = &effects[..] else { panic!("{effects:?}") };
        assert_eq!(connect.update(Msg::Left, context(&draft, 5_100)), []);
        assert!(matches!(connect.sign_in, SignInState::Idle));
        assert!(connect.client_secret.is_none() && !connect.is_waiting() && connect.outcome.is_none());
        assert_eq!(connect.prepared(), None);
        // What arrives at the page in the browser's cellar is not taken.
        let body = Secret::new("{\"access_token\":\"1000.ee.ff\",\"expires_in\":3600}");
        let late = Msg::Arrived(*ticket, Some((Some(200), body)));
        assert_eq!(connect.update(late, context(&draft, 5_200)), []);
        assert!(matches!(connect.sign_in, SignInState::Idle));
    }

    /// Everything means the storage, too: nothing with a verifier waits there, and no seed of simulated tokens.
    #[test]
    fn wiping_leaves_nothing_in_the_storage() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        answered(&mut connect, effects, &draft, 5_100);
        let _ = connect.update(Msg::SignInPressed, context(&draft, 5_200));
        browser.carry_out(connect.update(drawn(8), context(&draft, 5_200)));
        assert!(browser.records.iter().any(|(_, text)| text.contains("verifier")));
        assert!(browser.sandbox.is_some() && connect.needs_clock());
        browser.carry_out(connect.update(Msg::WipePressed, context(&draft, 5_300)));
        assert!(!browser.records.iter().any(|(_, text)| text.contains("verifier")));
        assert!(browser.sandbox.is_none() && connect.sandbox.is_none() && !connect.needs_clock());
    }

    /// The state of the sandbox lay in a storage: whatever it says, the browser goes back to this page or nowhere.
    #[test]
    fn r14_the_sandbox_sends_nobody_elsewhere() {
        let own = RedirectUri::of_page(PAGE).unwrap();
        assert!(own.is_of("https://host/path/?code=x#y") && own.is_of(PAGE));
        for to in [
            "https://host/path/../evil?code=x",
            "https://host/path/evil?code=x",
            "https://host/path/.evil.example/",
            "https://host/path?code=x",
            "https://host.evil.example/path/?code=x",
            "https://host/path/@evil?code=x",
        ] {
            assert!(!own.is_of(to), "{to}");
        }
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let _ = connect.update(Msg::SignInPressed, context(&draft, 8_000));
        browser.carry_out(connect.update(drawn(5), context(&draft, 8_000)));
        let state = browser.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        let away = "https://host/path/evil";
        // Somebody registered another URL with the client in the kept sandbox, and the consent was given before.
        let kept = browser.sandbox.take().unwrap().replace(PAGE, away);
        for (prompt, asks) in [("", false), ("&prompt=consent", true)] {
            let (sandbox, records) = (Some(kept.clone()), browser.records.clone());
            let (mut connect, _) =
                Connect::init(StoredState { records, sandbox, ..StoredState::default() }, PAGE, 9_000);
            let client = connect.sandbox.as_ref().unwrap().clients[0].id.clone();
            let query = format!(
                "center=us&response_type=code&client_id={client}&scope=AaaServer.profile.READ&redirect_uri={away}\
                 &state={state}{prompt}"
            );
            let mut effects = connect.open_consent(&query, context(&draft, 9_000));
            assert_eq!(matches!(connect.simulated, Some(Simulated::Consent(_))), asks);
            if asks {
                effects = connect.update(Msg::Decided(Decision::Accept), context(&draft, 9_100));
            }
            assert_eq!(effects, [Effect::Focus]);
            assert!(
                matches!(connect.simulated, Some(Simulated::Stopped(_, why)) if why == text!("connect-foreign-redirect")),
                "{:?}",
                connect.simulated
            );
        }
    }

    /// Any link, and any page that opened this one, can open the route of the consent page: it takes nothing away.
    #[test]
    fn a_fragment_takes_no_token_away() {
        let draft = european();
        let mut connect = holding(&draft);
        let state = "A".repeat(43);
        for query in ["", "center=us&x", &format!("center=us&response_type=code&state={state}")] {
            let _ = connect.open_consent(query, context(&draft, 5_000));
            assert!(
                matches!(connect.simulated, Some(Simulated::Stopped(_, why)) if why == text!("connect-unknown-request")),
                "{query}"
            );
            connect.close_consent();
            assert!(connect.lives_on() && connect.settings.backend == Backend::Zoho, "{:?}", connect.sign_in);
        }
        // A sign-in of this page's own gets there, and what is held is still there after the back button.
        let _ = connect.update(Msg::BackendChosen(Backend::Sandbox), context(&draft, 6_000));
        let _ = connect.update(Msg::SignInPressed, context(&draft, 6_000));
        let effects = connect.update(drawn(6), context(&draft, 6_000));
        let [_, Effect::Leave { to, .. }] = &effects[..] else { panic!("{effects:?}") };
        let _ = connect.open_consent(to.expose().split_once('?').unwrap().1, context(&draft, 7_000));
        assert!(matches!(connect.simulated, Some(Simulated::Consent(_))), "{:?}", connect.simulated);
        connect.close_consent();
        assert!(connect.lives_on());
    }

    #[test]
    fn what_no_state_waits_for_changes_nothing() {
        let draft = european();
        let mut connect = holding(&draft);
        for msg in [
            Msg::DataCenterChangeConfirmed,
            Msg::Decided(Decision::Accept),
            Msg::ActionPressed(Action::Exchange),
            Msg::Arrived(9, None),
            Msg::Arrived(9, Some((Some(200), Secret::new("{\"status\":\"success\"}")))),
        ] {
            assert_eq!(connect.update(msg, context(&draft, 5_000)), []);
            assert!(connect.lives_on() && connect.prepared().is_none(), "{:?}", connect.sign_in);
        }
        let mut connect = returned(&draft);
        assert_eq!(connect.update(Msg::DataCenterChangeConfirmed, context(&draft, 5_000)), []);
        assert!(matches!(connect.sign_in, SignInState::Returned { sent: 0, .. }));
    }

    /// What could not begin does not hide what happens after it.
    #[test]
    fn what_happened_last_is_told() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        let effects = connect.update(Msg::ActionPressed(Action::Exchange), context(&draft, 5_000));
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(&draft, 5_100));
        assert_eq!(connect.update(Msg::SignInPressed, context(&draft, 5_200)), [Effect::Focus]);
        let later = effects.into_iter().find_map(|effect| match effect {
            Effect::RespondLater { ticket, status, body, .. } => {
                Some(Msg::Arrived(ticket, Some((status, body))))
            }
            _ => None,
        });
        assert_eq!(connect.update(later.unwrap(), context(&draft, 5_300)), [Effect::Focus]);
    }

    #[test]
    fn outside_the_sandbox_the_ways_are_shown_and_the_secret_is_dropped_with_the_response() {
        let draft = Draft {
            center: Some(DataCenter::Eu),
            client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123".into(),
            ..Draft::default()
        };
        let mut browser = Browser::default();
        let mut connect = Connect::default();
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(&draft, 0));
        let _ = connect.update(Msg::SignInPressed, context(&draft, 0));
        browser.carry_out(connect.update(drawn(4), context(&draft, 0)));
        assert!(browser.to.starts_with("https://accounts.zoho.eu/oauth/v2/auth?"), "{}", browser.to);
        assert!(browser.to.contains("code_challenge_method=S256"), "{}", browser.to);
        let state = browser.to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        browser.to = format!("{PAGE}?code=1000.{:032x}.{:032x}&state={state}&location=eu", 1, 2);
        let mut connect = browser.load(1_000);
        assert_eq!(connect.prepared(), Some(Action::Exchange));
        let commands = connect.commands(Action::Exchange);
        assert_eq!(commands.len(), 3);
        let _ = connect.update(Msg::SecretTyped(Secret::new("s3cret")), context(&draft, 1_100));
        let effects = connect.update(Msg::RoutePressed(Route::Direct), context(&draft, 1_200));
        let [Effect::Send { ticket, address, post: true, form: Some(form), .. }] = &effects[..] else {
            panic!("{effects:?}")
        };
        assert_eq!(address, "https://accounts.zoho.eu/oauth/v2/token");
        assert!(form.expose().contains("client_secret=s3cret") && form.expose().contains("code_verifier="));
        // The browser could not read it: the page says so, keeps the code and names the danger.
        let _ = connect.update(Msg::Arrived(*ticket, None), context(&draft, 2_000));
        assert_eq!(connect.outcome.as_ref().unwrap().more, [text!("connect-code-may-be-used").into()]);
        assert!(matches!(connect.sign_in, SignInState::Returned { sent: 1, .. }));
        let log = "$ curl …\n{\"error\":\"invalid_code\"}\n$";
        let _ = connect.update(Msg::ResponsePasted(Secret::new(log)), context(&draft, 3_000));
        let told = connect.outcome.as_ref().unwrap();
        assert!(matches!(told.causes[0].verdict, oauth::cause::Verdict::For(_)), "{told:?}");
        assert!(connect.client_secret.is_none());
        // How old the code was when the terminal sent it is not known; the same paste again is not another sending.
        let of_age = |verdict: &oauth::cause::Verdict| format!("{verdict:?}").contains("evidence-code-");
        assert!(!told.causes.iter().any(|ranked| of_age(&ranked.verdict)), "{told:?}");
        let _ = connect.update(Msg::ResponsePasted(Secret::new(format!("{log}\n"))), context(&draft, 3_500));
        assert!(matches!(connect.sign_in, SignInState::Returned { sent: 2, .. }), "{:?}", connect.sign_in);
        let log = "{\"access_token\":\"1000.aa.bb\",\"refresh_token\":\"1000.cc.dd\",\"scope\":\"A.b.READ\",\
                   \"api_domain\":\"https://www.zohoapis.eu\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
        let _ = connect.update(Msg::ResponsePasted(Secret::new(log)), context(&draft, 4_000));
        assert!(matches!(connect.sign_in, SignInState::Connected(_)));
    }

    /// Runs an action in the sandbox to its end.
    fn run(connect: &mut Connect, action: Action, draft: &Draft, now_ms: u64) -> Outcome {
        let effects = connect.update(Msg::ActionPressed(action), context(draft, now_ms));
        answered(connect, effects, draft, now_ms + 100);
        connect.outcome.clone().unwrap()
    }

    /// Each set of scopes that the page offers allows a call that the sandbox plays, and the call goes well.
    #[test]
    fn each_preset_has_a_call() {
        for preset in scopes::preset::PRESETS {
            let scopes = preset.scopes.iter().map(|scope| service::draft::ChosenScope::new(*scope));
            let draft = Draft { scopes: scopes.collect(), ..Draft::default() };
            let mut browser = Browser::default();
            let mut connect = back_in(&mut browser, &draft, None);
            assert!(run(&mut connect, Action::Exchange, &draft, 5_000).good);
            let SignInState::Connected(connected) = &connect.sign_in else { panic!("{}", preset.id) };
            let (fit, others) = connect.offered(connected);
            assert!(!fit.is_empty(), "{}", preset.id);
            for (calls, good) in [(fit, true), (others, false)] {
                for call in calls {
                    let outcome = run(&mut connect, Action::Verify(call), &draft, 6_000);
                    assert_eq!(outcome.good, good, "{} {}: {outcome:?}", preset.id, call.path);
                }
            }
        }
    }

    /// The sandbox knows what it was made to do: that is said first, and nothing speaks against it.
    #[test]
    fn the_error_that_is_switched_on_is_the_first_cause() {
        let draft = Draft::default();
        for fault in Fault::ALL.into_iter().filter(|fault| fault.moment() != sandbox::Moment::SignIn) {
            let mut connect = back_in(&mut Browser::default(), &draft, None);
            let _ = connect.update(Msg::FaultSwitched(fault), context(&draft, 4_500));
            assert!(!connect.is_late(fault));
            let outcome = run(&mut connect, Action::Exchange, &draft, 5_000);
            let said = msg!("connect-fault-on", fault = fault.text(), shows = fault.shows());
            // What is left out of a good response is named as well; only a slow one needs no word.
            assert_eq!(outcome.more.contains(&said), fault != Fault::Slow, "{fault:?}: {outcome:?}");
            if let Some(cause) = fault.cause() {
                let first = &outcome.causes[0];
                assert_eq!(first.cause.kind, cause, "{fault:?}");
                let evidence = text!("connect-fault-evidence").into();
                assert_eq!(first.verdict, oauth::cause::Verdict::For(evidence));
            }
            assert!(!connect.is_late(fault), "{fault:?}");
        }
        for fault in Fault::ALL.into_iter().filter(|fault| fault.moment() == sandbox::Moment::SignIn) {
            let mut browser = Browser::default();
            let mut connect = Connect::default();
            let _ = connect.update(Msg::FaultSwitched(fault), context(&draft, 0));
            let _ = connect.update(Msg::SignInPressed, context(&draft, 1_000));
            browser.carry_out(connect.update(drawn(1), context(&draft, 1_000)));
            let query = browser.to.split_once('?').unwrap().1.to_owned();
            let _ = connect.open_consent(&query, context(&draft, 2_000));
            browser.carry_out(connect.update(Msg::Decided(Decision::Accept), context(&draft, 3_000)));
            let connect = browser.load(4_000);
            assert_ne!(rejected(&connect), "", "{fault:?}");
            let said = msg!("connect-fault-on", fault = fault.text(), shows = fault.shows());
            let more = &connect.outcome.as_ref().unwrap().more;
            assert!(more.contains(&said), "{fault:?}");
            // The sign-in that waits is shown, so that the two values of state can be compared.
            assert_eq!(connect.stages.get(&Stage::Authorize), Some(&true), "{fault:?}");
            let sent = &connect.wire.get(&Stage::Authorize).unwrap().request;
            let tampered = fault == Fault::TamperedState;
            assert_eq!(more[0].text().name() == "connect-states", tampered, "{fault:?}");
            if tampered {
                let states: Vec<String> = more[0].args().iter().map(|arg| format!("{arg:?}")).collect();
                let state = sent.split("state=").nth(1).unwrap().split('\n').next().unwrap();
                assert!(!states[0].contains(state) && states[1].contains(state), "{states:?} {sent}");
            }
            assert!(!connect.is_late(fault));
        }
    }

    /// With `access_type=online` there is no refresh token anyway, and the fault is not to blame.
    #[test]
    fn a_fault_that_changes_nothing_is_not_named() {
        let draft = Draft::default();
        let mut browser = Browser::default();
        let mut connect = Connect::default();
        let _ = connect.update(Msg::AccessTypeChosen(AccessType::Online), context(&draft, 0));
        let _ = connect.update(Msg::FaultSwitched(Fault::NoRefreshToken), context(&draft, 0));
        let _ = connect.update(Msg::SignInPressed, context(&draft, 1_000));
        browser.carry_out(connect.update(drawn(1), context(&draft, 1_000)));
        let query = browser.to.split_once('?').unwrap().1.to_owned();
        let _ = connect.open_consent(&query, context(&draft, 2_000));
        browser.carry_out(connect.update(Msg::Decided(Decision::Accept), context(&draft, 3_000)));
        let mut connect = browser.load(4_000);
        let outcome = run(&mut connect, Action::Exchange, &draft, 5_000);
        assert!(outcome.good && outcome.more.is_empty(), "{outcome:?}");
    }

    /// Nothing that the sandbox does is said of Zoho.
    #[test]
    fn the_sandbox_speaks_for_itself() {
        let draft = Draft::default();
        for fault in Fault::ALL.into_iter().filter(|fault| fault.moment() == sandbox::Moment::Token) {
            let mut connect = back_in(&mut Browser::default(), &draft, None);
            let _ = connect.update(Msg::FaultSwitched(fault), context(&draft, 4_500));
            let outcome = run(&mut connect, Action::Exchange, &draft, 5_000);
            let said = outcome.message.to_string();
            assert!(!said.starts_with("Zoho "), "{fault:?}: {said}");
        }
        let mut connect = back_in(&mut Browser::default(), &draft, None);
        assert!(run(&mut connect, Action::Exchange, &draft, 5_000).good);
        let outcome = run(&mut connect, Action::Revoke, &draft, 6_000);
        assert_eq!(outcome.message, text!("connect-simulated-revoked").into());
    }

    /// A sandbox that sends nothing needs no encryption: a class opens the page from the trainer's computer.
    #[test]
    fn the_sandbox_works_on_a_page_without_encryption() {
        let page = "http://192.168.7.9:8000/";
        let draft = Draft::default();
        let context = |now_ms| Context { draft: &draft, page, now_ms };
        let mut connect = Connect::default();
        assert_eq!(connect.update(Msg::SignInPressed, context(1_000)), [Effect::Draw]);
        let _ = connect.update(Msg::BackendChosen(Backend::Zoho), context(1_000));
        let _ = connect.update(Msg::CenterChosen(Some(DataCenter::Eu)), context(1_000));
        assert_ne!(connect.update(Msg::SignInPressed, context(1_000)), [Effect::Draw]);
        assert_eq!(connect.outcome.unwrap().message.text().name(), "oauth-page-not-secure");
    }

    /// What is switched on after the response that it would change is said to be late.
    #[test]
    fn an_error_that_is_switched_on_too_late_says_so() {
        let draft = Draft::default();
        for fault in Fault::ALL {
            let mut connect = back_in(&mut Browser::default(), &draft, None);
            let _ = connect.update(Msg::FaultSwitched(fault), context(&draft, 5_000));
            assert_eq!(connect.is_late(fault), fault.moment() == sandbox::Moment::SignIn, "{fault:?}");
            let _ = connect.update(Msg::FaultSwitched(fault), context(&draft, 5_000));
            assert!(run(&mut connect, Action::Exchange, &draft, 5_000).good);
            let _ = connect.update(Msg::FaultSwitched(fault), context(&draft, 6_000));
            let late = matches!(fault.moment(), sandbox::Moment::SignIn | sandbox::Moment::Exchange);
            assert_eq!(connect.is_late(fault), late, "{fault:?}");
        }
    }

    /// Each stage shows what went over the wire, and no secret of it.
    #[test]
    fn each_stage_shows_its_request_and_its_response() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let idle = Connect::default().shown(Stage::Authorize, context(&draft, 0)).unwrap();
        assert!(
            idle.request.starts_with("GET https://accounts.zoho.com/oauth/v2/auth\n  ?response_type=code")
        );
        assert!(
            idle.request.contains("\n  &state=\u{2026}\n") && idle.response.is_none(),
            "{}",
            idle.request
        );
        let mut connect = back_in(&mut browser, &draft, None);
        let SignInState::Returned { code, .. } = &connect.sign_in else { panic!() };
        let mut hidden = vec![code.code().clone(), code.verifier().clone()];
        let call = api_call::CALLS.iter().find(|call| call.path == "/crm/v8/org").unwrap();
        let sandbox = connect.sandbox.as_ref().unwrap();
        hidden.push(Secret::new(sandbox.client_secret(&sandbox.clients[0], DataCenter::Us)));
        let mask = scan::secret::MASK;
        for (stage, action, request, response) in [
            (Stage::Authorize, None, "&code_challenge=", "HTTP 302\nLocation: https://host/path/\n  ?code="),
            (Stage::Receive, None, "GET https://host/path/\n  ?code=", ""),
            (
                Stage::Exchange,
                Some(Action::Exchange),
                "\n&client_secret=",
                "HTTP 200\n\n{\n  \"access_token\":",
            ),
            (Stage::Call, Some(Action::Verify(call)), "Authorization: Zoho-oauthtoken ", "Sandbox Ltd"),
            (Stage::Refresh, Some(Action::Refresh), "grant_type=refresh_token\n", "\"expires_in\":3600"),
            (Stage::Revoke, Some(Action::Revoke), "/oauth/v2/token/revoke\n", "\"status\":\"success\""),
        ] {
            if let Some(action) = action {
                let before = connect.shown(stage, context(&draft, 5_000)).map(|shown| shown.request);
                assert!(run(&mut connect, action, &draft, 5_000).good, "{action:?}");
                let after = connect.shown(stage, context(&draft, 6_000)).map(|shown| shown.request);
                assert!(before.is_none_or(|before| Some(before) == after), "{stage:?}: {after:?}");
            }
            if let SignInState::Connected(connected) = &connect.sign_in {
                hidden.push(connected.grant.access_token.clone());
                hidden.extend(connected.refresh_token().cloned());
            }
            assert!(action.is_none() || connect.stage == stage);
            let shown = connect.shown(stage, context(&draft, 6_000)).unwrap();
            assert!(shown.request.contains(request), "{stage:?}: {}", shown.request);
            assert!(shown.response.unwrap_or_default().contains(response), "{stage:?}");
        }
        // The diagram has the same, message by message.
        let rows = connect.rows();
        assert_eq!(rows.len(), 11, "{rows:#?}");
        assert!(rows.iter().all(|(_, row)| row.good && !row.parts.is_empty()));
        for (stage, row) in &rows {
            let exchanged = connect.wire.get(stage).unwrap();
            let lines =
                format!("{}\n{}", exchanged.request, exchanged.response.as_deref().unwrap_or_default());
            assert!(row.parts.iter().all(|part| lines.contains(&part.text)), "{row:?}");
        }
        let told: Vec<String> = rows.iter().map(|(_, row)| row.told().to_string()).collect();
        assert!(told[4].contains("access token and a refresh token"), "{told:?}");
        let all = format!("{:?}", connect.wire);
        assert!(all.contains(mask) && hidden.len() > 5);
        assert!(hidden.iter().all(|secret| !all.contains(secret.expose())), "{all}");
        let _ = connect.update(Msg::WipePressed, context(&draft, 7_000));
        assert!(connect.wire.is_empty());
    }

    /// A class sees in a moment what takes an hour.
    #[test]
    fn time_passes_in_the_sandbox_at_the_press_of_a_button() {
        let (draft, day) = (Draft::default(), 86_400_000);
        let mut connect = back_at(day, &mut Browser::default(), &draft, None);
        let _ = connect.update(Msg::Advanced(60_000), context(&draft, day + 5_000));
        let outcome = run(&mut connect, Action::Exchange, &draft, day + 5_000);
        assert_eq!(outcome.causes[0].cause.kind, Cause::CodeExpired);
        assert!(matches!(outcome.causes[0].verdict, oauth::cause::Verdict::For(_)), "{outcome:?}");

        let mut connect = back_at(day, &mut Browser::default(), &draft, None);
        assert!(run(&mut connect, Action::Exchange, &draft, day + 5_000).good);
        let call = api_call::CALLS.iter().find(|call| call.path == "/crm/v8/org").unwrap();
        let _ = connect.update(Msg::Advanced(3_600_000), context(&draft, day + 5_000));
        let outcome = run(&mut connect, Action::Verify(call), &draft, day + 6_000);
        assert_eq!(outcome.causes[0].cause.kind, Cause::TokenExpired);
        assert!(run(&mut connect, Action::Refresh, &draft, day + 7_000).good);
        assert!(run(&mut connect, Action::Verify(call), &draft, day + 8_000).good);
        // The clock of Zoho itself is nobody's to move.
        let draft = european();
        let mut connect = holding(&draft);
        assert_eq!(connect.update(Msg::Advanced(3_600_000), context(&draft, 5_000)), []);
        let SignInState::Connected(connected) = &connect.sign_in else { panic!() };
        assert_ne!(connected.grant.left_ms(5_000), Some(0));
    }

    /// What went well stays so: a refresh does not undo the call, and a refusal not the way back.
    #[test]
    fn stages_are_not_forgotten() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        assert_eq!(connect.stages, [(Stage::Authorize, true), (Stage::Receive, true)].into());
        let _ = connect.update(Msg::FaultSwitched(Fault::Html), context(&draft, 5_000));
        assert!(!run(&mut connect, Action::Exchange, &draft, 5_000).good);
        assert_eq!(connect.stages.get(&Stage::Exchange), Some(&false));
        assert_eq!(connect.stages.get(&Stage::Receive), Some(&true));
    }

    #[test]
    fn a_reset_leaves_nothing_of_the_last_group() {
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, Some(DataCenter::In));
        let _ = connect.update(Msg::FaultSwitched(Fault::Slow), context(&draft, 5_000));
        let _ = connect.update(Msg::ConsentSwitched, context(&draft, 5_000));
        browser.carry_out(connect.update(Msg::ResetPressed, context(&draft, 6_000)));
        assert_eq!(connect.settings, Settings::default());
        assert!(connect.faults.is_empty() && connect.stages.is_empty() && connect.sandbox.is_none());
        assert_eq!(connect.transcript.lines().len(), 0);
        assert!(browser.sandbox.is_none());
    }

    /// A link hands out an exercise; what it sets is said, and it opens the same for everybody.
    #[test]
    fn a_link_sets_where_how_and_what_goes_wrong() {
        let mut connect = Connect::default();
        let link = "dc=eu&home=in&access=online&prompt=none&fault=wrong-center,slow";
        let _ = connect.open_link(link);
        let settings = Settings {
            center: Some(DataCenter::Eu),
            home: Some(DataCenter::In),
            access_type: AccessType::Online,
            consent: false,
            ..Settings::default()
        };
        assert_eq!(connect.settings, settings);
        assert_eq!(connect.faults, [Fault::WrongCenter, Fault::Slow].into());
        assert_eq!(connect.from_link.len(), 6);
        assert_eq!(connect.link(connect.settings.center), format!("#connect?{link}"));
        let unknown = "env=zoho&dc=mars&client_secret=abc&fault=none&x=y";
        let _ = connect.open_link(unknown);
        assert_eq!(connect.settings, Settings::default());
        assert!(connect.faults.is_empty());
        let said = connect.from_link.iter().map(ToString::to_string).collect::<String>();
        assert_eq!(connect.from_link.len(), 5);
        assert!(connect.from_link.iter().all(|said| said.text().name() == "connect-link-unknown"), "{said}");
        assert!(!said.contains("abc") && said.contains("mars"), "{said}");
        let _ = connect.open_link("env=live");
        assert_eq!(connect.settings.backend, Backend::Zoho);
        assert_eq!(connect.link(connect.center(&european())), "#connect?env=live&dc=eu");
        assert_eq!(Connect::default().link(None), "#connect");
        // In the sandbox it acts at once.
        let (draft, mut browser) = (Draft::default(), Browser::default());
        let mut connect = back_in(&mut browser, &draft, None);
        browser.carry_out(connect.open_link("fault=html"));
        assert!(browser.sandbox.as_ref().unwrap().contains("html"));
        assert!(!run(&mut connect, Action::Exchange, &draft, 5_000).good);
    }
}
