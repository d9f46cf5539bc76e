//! The sign-in as its users meet it: out to the simulated Zoho and back to the same page, in real browsers and against
//! the production build.

use e2e::{Browser, Files, Kind, Media, Options, Page, Site};
use serde_json::Value;

/// Leaves for the consent page.
async fn leave(page: &Page<'_>) {
    // Once a sign-in has begun, the next one is folded away.
    page.evaluate(
        "const again = document.querySelector('.stage-body > .change'); if (again) again.open = true;",
    )
    .await;
    page.press("Sign in").await;
    page.wait_for("would like to access the following information").await;
}

/// Leaves, accepts, and is back with a code; gives the verifier.
async fn come_back(page: &Page<'_>) -> String {
    leave(page).await;
    let verifier = verifier_on_the_way(page).await;
    page.press("Accept").await;
    page.wait_for("Code received").await;
    verifier
}

/// The state of the sign-in, read off the address of the consent as an attacker with a look at the network would.
async fn state_on_the_way(page: &Page<'_>) -> String {
    let consent = page.address().await;
    consent.split("state=").nth(1).and_then(|rest| rest.split('&').next()).unwrap_or_default().to_owned()
}

/// The verifier of the sign-in, which is in the tab's storage until the answer comes.
async fn verifier_on_the_way(page: &Page<'_>) -> String {
    // The lines of the record, as JSON writes them: what it is, the state, the verifier.
    let kept = page.remains().await;
    let verifier = kept.split("waiting with verifier\\n").nth(1).and_then(|rest| rest.split("\\n").nth(1));
    verifier.expect("a record waits").to_owned()
}

async fn connect(page: &Page<'_>) -> [String; 3] {
    let verifier = come_back(page).await;
    page.press("Exchange code").await;
    page.wait_for("Access token received").await;
    page.press("Show tokens").await;
    [verifier, page.field("access-token").await, page.field("refresh-token").await]
}

fn texts(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

async fn the_whole_dance(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.press("Test").await;
    let verifier = come_back(&page).await;
    // The answer is out of the address before the page is drawn.
    assert!(page.address().await.contains("/#connect"), "{}", page.address().await);
    let kept = page.remains().await;
    assert!(!kept.contains("verifier") && !kept.contains("code="), "{kept}");

    page.press("Exchange code").await;
    page.wait_for("The simulated Zoho issued an access token.").await;
    page.press("Show tokens").await;
    let access = page.field("access-token").await;
    let refresh = page.field("refresh-token").await;
    assert!(access.starts_with("1000.") && refresh.starts_with("1000.") && access != refresh);

    page.press("CRM: the organization").await;
    page.wait_for("The token works.").await;
    page.press("Refresh").await;
    page.wait_for("The simulated Zoho issued an access token.").await;
    assert_ne!(page.field("access-token").await, access);
    assert_eq!(page.field("refresh-token").await, refresh);
    page.press("Revoke").await;
    page.wait_for("The simulated Zoho reports that the token is revoked.").await;
    page.wait_for("Tokens revoked").await;
    // Nothing is offered that could not work any more.
    let offered = "return [...document.querySelectorAll('.stage ~ .stage .stage-body button')].length";
    assert_eq!(page.evaluate(offered).await, Value::from(0));
    // What was sent stays to be looked at, without what is secret in it.
    page.press("Exchange code (done) Show request").await;
    page.wait_for("Request shown").await;
    assert_eq!(page.focused_name().await, "Exchange code (done) Request shown", "the focus is lost");
    assert!(page.field("request").await.starts_with("POST https://accounts.zoho.com/oauth/v2/token\n"));
    let response = page.field("response").await;
    assert!(response.starts_with("HTTP 200\n") && response.contains("\"api_domain\":"), "{response}");

    page.nothing_remains(&[&verifier, &access, &refresh]).await;
    page.wait_for("How the sign-in works").await;
    // Not even the seed that the simulated tokens follow from.
    assert!(!page.remains().await.contains("seed"));
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_whole_dance_in_chromium() {
    the_whole_dance(Kind::Chromium).await;
}

#[tokio::test]
async fn the_whole_dance_in_firefox() {
    the_whole_dance(Kind::Firefox).await;
}

/// Presses the switch of a fault; it lies in a folded part.
async fn switch(page: &Page<'_>, fault: &str) {
    let found = page
        .evaluate(&format!(
            "return (() => {{
               const input = document.querySelector('.faults [data-fault=\"{fault}\"] input');
               input?.click();
               return Boolean(input);
             }})()"
        ))
        .await;
    assert_eq!(found, Value::Bool(true), "there is no switch {fault}");
}

/// Each fault, whether it shows after the exchange or on coming back, and the sentences that the person reads. The cause
/// that comes first is the one that was switched on.
const FAULTS: [(&str, bool, &[&str]); 17] = [
    (
        "wrong-center",
        true,
        &[
            "The simulated Zoho returned invalid_client. This accounts server does not know the client, or not with this secret.",
            "Fix: Use the accounts server of your own data center in all three URLs.",
            SWITCHED_ON,
        ],
    ),
    ("expired-code", true, &["The code has expired.", NEW_CODE, SWITCHED_ON]),
    ("code-used-twice", true, &["The code was already used.", NEW_CODE, SWITCHED_ON]),
    ("invalid-client", true, &["Fix: Copy the client ID again.", SWITCHED_ON]),
    (
        "invalid-client-secret",
        true,
        &[
            "The simulated Zoho returned invalid_client_secret. The client exists, but the secret is missing or is not its own.",
            "Fix: Copy it again with the copy button of the API Console.",
            SWITCHED_ON,
        ],
    ),
    (
        "invalid-redirect-uri",
        true,
        &[
            "The simulated Zoho returned invalid_redirect_uri. The redirect URI in the token request is missing, or is not the \
             registered one.",
            "Fix: Send exactly the URI that the sign-in sent and that is registered.",
            SWITCHED_ON,
        ],
    ),
    (
        "throttled",
        true,
        &[
            "The simulated Zoho reports that too many tokens were requested in a short time.",
            TOO_MANY,
            SWITCHED_ON,
        ],
    ),
    (
        "html",
        true,
        &[
            "The simulated Zoho returned an HTML page with the title \u{201c}Zoho Accounts\u{201d} instead of a token response.",
            "Fix: Correct the path or the method, or add grant_type.",
            SWITCHED_ON,
        ],
    ),
    (
        "localised",
        true,
        &[
            "The simulated Zoho responded \u{201c}拒绝访问: 您已连续提出过多请求，请稍后再试。\u{201d}. A response of this form says, in the \
             language of the account, that too many tokens were requested in a short time.",
            TOO_MANY,
            SWITCHED_ON,
        ],
    ),
    (
        "status-400",
        true,
        &[
            "The simulated Zoho returned invalid_code. Zoho rejected the authorization code.",
            "HTTP 400",
            NAMED,
        ],
    ),
    ("slow", true, &["The simulated Zoho issued an access token."]),
    ("cut", true, &["The response is not JSON. It may have been cut off.", "the code is used up", NAMED]),
    (
        "no-refresh-token",
        true,
        &[
            "No refresh token, although access_type=offline and prompt=consent were requested. Client-based clients do \
             not get one. Check the type of the client in the API Console.",
            "There is no refresh token, so the access token cannot be refreshed.",
            NAMED,
        ],
    ),
    (
        "dropped-scope",
        true,
        &[
            "Requested but not granted: ZohoCRM.org.READ. Zoho is reported to drop scopes without an error.",
            NAMED,
        ],
    ),
    (
        "hostile-server",
        false,
        &[
            "The response asks for the code to be sent to \u{201c}https://accounts.zoho.com.evil.example\u{201d} \
             (accounts-server).",
            "The real domain of accounts.zoho.com.evil.example is evil.example",
            "Whoever receives the code can use it, so it was not sent anywhere.",
            NAMED,
        ],
    ),
    (
        "tampered-state",
        false,
        &[
            "The state in the response does not match a sign-in that this tab started. The sign-in may have started in \
             another tab or window, the browser may have discarded its record, or someone else created the URL. Nothing \
             was used. Start the sign-in here.",
            "Sent as state: ",
            NAMED,
        ],
    ),
    (
        "doubled-parameter",
        false,
        &[
            "The response contains the parameter code more than once. Zoho sends it once, so someone changed the URL. \
             Nothing was used. Start the sign-in again from this page.",
            NAMED,
        ],
    ),
];

const NAMED: &str = "You switched on this error: ";
const SWITCHED_ON: &str = "Evidence: You switched on this error.";
const NEW_CODE: &str = "Fix: Sign in again and exchange the new code immediately.";
const TOO_MANY: &str = "Fix: Stop sending requests.";

async fn every_fault_is_named(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    for (fault, exchanged, sentences) in FAULTS {
        // A new sandbox for each: the sandbox, like Zoho, gives no more than ten codes in ten minutes.
        page.open("").await;
        page.evaluate("sessionStorage.clear()").await;
        page.open("#connect").await;
        switch(&page, fault).await;
        leave(&page).await;
        page.press("Accept").await;
        if exchanged {
            page.wait_for("Code received").await;
            page.press("Exchange code").await;
        } else {
            page.wait_for("Response rejected").await;
            page.wait_for("Nothing was sent anywhere.").await;
        }
        if fault == "slow" {
            page.wait_for("Waiting for the response").await;
        }
        for sentence in sentences {
            page.wait_for(sentence).await;
        }
        assert!(page.address().await.contains("/#connect"));
        if kind == Kind::Chromium {
            page.layout_holds_at(fault, &[1280, 768, 360]).await;
        }
        if fault == "tampered-state" {
            // The answer was to another sign-in than ours, which goes on waiting for its own.
            let record = "Object.keys(sessionStorage).find((key) => key.startsWith('sign-in.'))";
            assert!(page.remains().await.contains("verifier"));
            page.evaluate(&format!("sessionStorage.removeItem({record})")).await;
        }
        page.nothing_remains(&[]).await;
    }
    browser.end_quietly().await;
}

#[tokio::test]
async fn every_fault_is_named_in_chromium() {
    every_fault_is_named(Kind::Chromium).await;
}

#[tokio::test]
async fn every_fault_is_named_in_firefox() {
    every_fault_is_named(Kind::Firefox).await;
}

#[tokio::test]
async fn a_refusal_is_explained() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    leave(&page).await;
    let verifier = verifier_on_the_way(&page).await;
    page.press("Reject").await;
    page.wait_for("access_denied").await;
    page.wait_for("Zoho did not issue a code.").await;
    page.wait_for("Fix: Sign in again and select Accept.").await;
    page.nothing_remains(&[&verifier]).await;
    browser.end_quietly().await;
}

/// Nobody asked for these answers.
async fn an_unasked_answer_gets_nothing(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    let state = "A".repeat(43);
    for (answer, said) in [
        (
            format!("?code=1000.abc.def&state={state}&location=eu&accounts-server=https://accounts.zoho.eu"),
            "does not match a sign-in that this tab started",
        ),
        ("?code=1000.abc.def".to_owned(), "The response has no state"),
        (format!("?error=access_denied&state={state}"), "does not match a sign-in that this tab started"),
        (
            format!("#access_token=1000.abc.def&state={state}"),
            "That is the implicit flow (response_type=token)",
        ),
        // As in Zoho's own sample, with an ampersand in front.
        (
            format!("#&access_token=1000.abc.def&location=eu&expires_in=3600&state={state}"),
            "The fragment of the URL (after the #) contains a token.",
        ),
    ] {
        page.load(&answer).await;
        page.until_started().await;
        page.wait_for("Response rejected").await;
        page.wait_for(said).await;
        page.wait_for("Nothing was sent anywhere.").await;
        assert!(page.address().await.contains("/#connect"), "{}", page.address().await);
        page.nothing_remains(&["abc.def"]).await;
    }
    assert!(site.requests().iter().all(|request| request.method == "GET"), "{:#?}", site.requests());
    browser.end_quietly().await;
}

#[tokio::test]
async fn an_unasked_answer_gets_nothing_in_chromium() {
    an_unasked_answer_gets_nothing(Kind::Chromium).await;
}

#[tokio::test]
async fn an_unasked_answer_gets_nothing_in_firefox() {
    an_unasked_answer_gets_nothing(Kind::Firefox).await;
}

/// The way back is good once.
#[tokio::test]
async fn an_answer_is_taken_once() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    leave(&page).await;
    let state = state_on_the_way(&page).await;
    page.press("Accept").await;
    page.wait_for("Code received").await;
    page.load(&format!(
        "?code=1000.abc.def&state={state}&location=us&accounts-server=https%3A%2F%2Faccounts.zoho.com"
    ))
    .await;
    page.until_started().await;
    page.wait_for("Response rejected").await;
    page.wait_for("This response was already used").await;
    page.load("").await;
    page.until_started().await;
    let text = page.text().await;
    assert!(!text.contains("Code received") && !text.contains("Response rejected"), "{text}");
    page.nothing_remains(&["abc.def"]).await;
    browser.end_quietly().await;
}

/// What is in hand is in memory: a reload forgets it, and brings nothing up again.
async fn a_reload_forgets_all(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    let verifier = come_back(&page).await;
    page.reload().await;
    page.wait_for("How the sign-in works").await;
    page.nothing_remains(&[&verifier]).await;

    let hidden = connect(&page).await;
    page.reload().await;
    page.wait_for("How the sign-in works").await;
    page.nothing_remains(&texts(&hidden)).await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn a_reload_forgets_all_in_chromium() {
    a_reload_forgets_all(Kind::Chromium).await;
}

#[tokio::test]
async fn a_reload_forgets_all_in_firefox() {
    a_reload_forgets_all(Kind::Firefox).await;
}

/// A page that is left may be kept whole for the back button: what is secret is gone from it before.
async fn what_is_left_holds_nothing(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    let hidden = connect(&page).await;
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))").await;
    page.wait_for("How the sign-in works").await;
    page.nothing_remains(&texts(&hidden)).await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn what_is_left_holds_nothing_in_chromium() {
    what_is_left_holds_nothing(Kind::Chromium).await;
}

#[tokio::test]
async fn what_is_left_holds_nothing_in_firefox() {
    what_is_left_holds_nothing(Kind::Firefox).await;
}

/// Each tab signs in for itself; an answer that lands in the wrong tab is good for nothing there and spoils nothing.
async fn two_tabs_do_not_disturb_each_other(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    leave(&page).await;
    let state = state_on_the_way(&page).await;

    let driver = browser.driver();
    let first = driver.window().await.expect("the page has a tab");
    let second = driver.new_tab().await.expect("a tab can be opened");
    driver.switch_to_window(second).await.expect("the new tab is there");
    page.load(&format!(
        "?code=1000.abc.def&state={state}&location=us&accounts-server=https%3A%2F%2Faccounts.zoho.com"
    ))
    .await;
    page.until_started().await;
    page.wait_for("Response rejected").await;
    page.wait_for("may have started in another tab or window").await;
    page.wait_for("Nothing was sent anywhere.").await;
    let hidden = connect(&page).await;
    page.nothing_remains(&texts(&hidden)).await;
    driver.close_window().await.expect("the new tab can be closed");

    driver.switch_to_window(first).await.expect("the first tab is still there");
    page.press("Accept").await;
    page.wait_for("Code received").await;
    page.press("Exchange code").await;
    page.wait_for("Access token received").await;
    page.nothing_remains(&["abc.def"]).await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn two_tabs_do_not_disturb_each_other_in_chromium() {
    two_tabs_do_not_disturb_each_other(Kind::Chromium).await;
}

#[tokio::test]
async fn two_tabs_do_not_disturb_each_other_in_firefox() {
    two_tabs_do_not_disturb_each_other(Kind::Firefox).await;
}

/// Goes into a second tab that begins with a copy of this tab's storage, as "Duplicate tab" makes it.
async fn duplicate(browser: &Browser, page: &Page<'_>) {
    let driver = browser.driver();
    let before = driver.windows().await.expect("there are tabs");
    page.evaluate("window.open(location.href)").await;
    let after = driver.windows().await.expect("there are tabs");
    let new = after.into_iter().find(|tab| !before.contains(tab)).expect("a page can open a tab");
    driver.switch_to_window(new).await.expect("the new tab is there");
    page.until_started().await;
}

/// The copy of a tab holds no token; and a sign-in that was copied with its tab comes to its end in both.
async fn a_duplicated_tab(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    let hidden = connect(&page).await;
    let driver = browser.driver();
    let first = driver.window().await.expect("the page has a tab");
    duplicate(&browser, &page).await;
    page.wait_for("How the sign-in works").await;
    page.nothing_remains(&texts(&hidden)).await;
    driver.close_window().await.expect("the copy can be closed");
    driver.switch_to_window(first.clone()).await.expect("the first tab is still there");

    leave(&page).await;
    duplicate(&browser, &page).await;
    for tab in ["copy", "original"] {
        page.wait_for("would like to access the following information").await;
        page.press("Accept").await;
        page.wait_for("Code received").await;
        page.press("Exchange code").await;
        page.wait_for("Access token received").await;
        page.nothing_remains(&texts(&hidden)).await;
        if tab == "copy" {
            driver.close_window().await.expect("the copy can be closed");
            driver.switch_to_window(first.clone()).await.expect("the first tab is still there");
        }
    }
    browser.end_quietly().await;
}

#[tokio::test]
async fn a_duplicated_tab_in_chromium() {
    a_duplicated_tab(Kind::Chromium).await;
}

#[tokio::test]
async fn a_duplicated_tab_in_firefox() {
    a_duplicated_tab(Kind::Firefox).await;
}

/// The back button after the sign-in leads to the consent page, and from there to nothing that was not asked for.
#[tokio::test]
async fn the_back_button_brings_no_token_back() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    let hidden = connect(&page).await;
    for step in ["back", "forward"] {
        page.evaluate(&format!("history.{step}()")).await;
        page.until_started().await;
        page.wait_for("Zoho OAuth Workbench").await;
        page.nothing_remains(&texts(&hidden)).await;
    }
    browser.end_quietly().await;
}

/// The account lives elsewhere: that is said, and nothing goes there before it was confirmed.
#[tokio::test]
async fn another_center_is_a_step_to_confirm() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    page.choose("Data center of the simulated account", "India").await;
    leave(&page).await;
    page.wait_for("Zoho redirected the browser here").await;
    let verifier = verifier_on_the_way(&page).await;
    page.press("Accept").await;
    page.wait_for("Response from another data center").await;
    page.wait_for("You started in United States, and the simulated Zoho responded from India").await;
    assert_eq!(page.axe().await, [""; 0]);
    page.press("Continue with India").await;
    page.wait_for("Code received").await;
    page.press("Exchange code").await;
    page.wait_for("Access token received").await;
    page.wait_for("https://www.zohoapis.in is the API domain of India.").await;
    page.nothing_remains(&[&verifier]).await;
    browser.end_quietly().await;
}

/// A sign-in that took longer than ten minutes: the clock of its record is set back by eleven.
#[tokio::test]
async fn a_late_answer_is_not_taken() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    leave(&page).await;
    let (state, verifier) = (state_on_the_way(&page).await, verifier_on_the_way(&page).await);
    page.evaluate(&format!(
        "const lines = sessionStorage.getItem('sign-in.{state}').split('\\n');
         lines.push(Number(lines.pop()) - 660_000);
         sessionStorage.setItem('sign-in.{state}', lines.join('\\n'));"
    ))
    .await;
    page.load(&format!("?code=1000.abc.def&state={state}&location=us")).await;
    page.until_started().await;
    page.wait_for("The sign-in started 11 minutes ago. Its response is accepted for 10 minutes only.").await;
    page.nothing_remains(&["abc.def", &verifier]).await;
    browser.end_quietly().await;
}

const ENTER: char = '\u{e007}';

/// From the first screen to a refreshed token, without a mouse.
#[tokio::test]
async fn the_whole_dance_by_keyboard_alone() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    // Counted instead of timed: what a newcomer has to do must stay little, whatever the machine.
    let mut keys = page.tab_to("Try the sign-in in the sandbox").await + 1;
    page.press_key(ENTER).await;
    for (button, said) in [
        ("Sign in", "would like to access the following information"),
        ("Accept", "Code received"),
        ("Exchange code", "Access token received"),
        ("Refresh", "The simulated Zoho issued an access token."),
        ("Clear all", "How the sign-in works"),
    ] {
        keys += page.tab_to(button).await + 1;
        page.press_key(ENTER).await;
        page.wait_for(said).await;
    }
    // The fifth room and the diagram are a stop each.
    assert!(keys <= 42, "{keys} keys from the first screen to the wipe");
    page.nothing_remains(&[]).await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn without_storage_nobody_leaves() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    page.evaluate(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }",
    )
    .await;
    page.press("Sign in").await;
    page.wait_for("This browser does not let the page store data").await;
    assert!(page.address().await.contains("/#connect"));
    page.nothing_remains(&[]).await;
    browser.end_quietly().await;
}

/// Without randomness there is no state that nobody could guess: the page says so and stays.
#[tokio::test]
async fn without_randomness_nobody_leaves() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    page.evaluate("Crypto.prototype.getRandomValues = () => { throw new Error('nothing drawn'); }").await;
    page.press("Sign in").await;
    page.wait_for("This browser provided no random numbers").await;
    assert!(page.address().await.contains("/#connect"));
    page.nothing_remains(&[]).await;
    browser.end_quietly().await;
}

/// The browser forbids it from the start: the page works, and says why it cannot leave.
async fn where_storage_is_forbidden(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options { storage: false, ..Options::default() }).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    let keeps = "try { sessionStorage.setItem('x', 'y'); return true; } catch { return false; }";
    assert_eq!(page.evaluate(keeps).await, Value::Bool(false), "the browser keeps something all the same");
    page.press("Sign in").await;
    page.wait_for("This browser does not let the page store data").await;
    page.wait_for("Nothing was sent.").await;
    assert!(page.address().await.contains("/#connect"));
    page.nothing_remains(&[]).await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn where_storage_is_forbidden_in_chromium() {
    where_storage_is_forbidden(Kind::Chromium).await;
}

#[tokio::test]
async fn where_storage_is_forbidden_in_firefox() {
    where_storage_is_forbidden(Kind::Firefox).await;
}

/// The storage fills up while the person is away: on the consent page nobody goes back without the sandbox, and on the
/// way back the record with the verifier goes although nothing can take its place.
#[tokio::test]
async fn a_storage_that_fills_up_on_the_way() {
    const FULL: &str =
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
    let mut files = Files::of_dist();
    files.put("full.js", format!("if (location.search.includes('code=')) {FULL}"));
    let html = files.text("index.html").replacen("<script", "<script src=\"./full.js\"></script><script", 1);
    files.put("index.html", html);
    let site = Site::serve(files, "/").await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    leave(&page).await;
    let verifier = verifier_on_the_way(&page).await;
    page.evaluate(FULL).await;
    page.press("Accept").await;
    page.wait_for("its storage for this page is full").await;
    assert!(page.address().await.contains("/#connect"));
    page.nothing_remains(&[&verifier]).await;

    page.open("#connect").await;
    let verifier = come_back(&page).await;
    page.nothing_remains(&[&verifier]).await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_room_is_accessible() {
    let site = Site::of_dist().await;
    for options in
        [Options::default(), Options { width: 360, height: 740, media: Media::Dark, ..Options::default() }]
    {
        let browser = Browser::start(Kind::Chromium, options).await;
        let page = browser.at(&site);
        page.open("#connect?fault=wrong-center,slow").await;
        page.evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)").await;
        sound(&page, "idle").await;
        page.press("Live Zoho (your client)").await;
        page.evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)").await;
        sound(&page, "live").await;
        page.open("#connect").await;
        page.press("Sign in").await;
        page.wait_for("would like to access").await;
        sound(&page, "consent").await;
        page.press("Accept").await;
        page.wait_for("Code received").await;
        sound(&page, "returned").await;
        page.screenshot("connect-returned").await;
        page.press("Exchange code").await;
        page.wait_for("Access token received").await;
        page.press("Show tokens").await;
        page.evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)").await;
        sound(&page, "connected").await;
        page.screenshot("connect-connected").await;
        page.press("Revoke").await;
        page.wait_for("Tokens revoked").await;
        sound(&page, "revoked").await;
        page.nothing_remains(&[]).await;
        browser.end_quietly().await;
    }
}

/// Accessible, and with a layout that holds at every width.
async fn sound(page: &Page<'_>, state: &str) {
    assert_eq!(page.axe().await, [""; 0], "{state}");
    page.layout_holds(state).await;
}

/// A trainer hands out a link: center, access type and error are set and said, and a secret never is.
#[tokio::test]
async fn a_link_opens_an_exercise() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect?dc=eu&access=online&fault=wrong-center").await;
    for said in [
        "The link sets the data center to Europe.",
        "The link sets access_type to online.",
        "The link switches on the error: Zoho names the wrong data center for the account.",
        "Errors that are switched on",
    ] {
        page.wait_for(said).await;
    }
    let request = page.field("request").await;
    assert!(request.starts_with("GET https://accounts.zoho.eu/oauth/v2/auth\n"), "{request}");
    assert!(request.contains("&access_type=online\n"), "{request}");
    page.press("Copy link to this test").await;
    page.wait_for("Copied: link to this test.").await;
    assert!(page.clipboard().await.ends_with("/#connect?dc=eu&access=online&fault=wrong-center"));
    come_back(&page).await;
    page.press("Exchange code").await;
    page.wait_for("Evidence: You switched on this error.").await;
    page.press("Reset for the next group").await;
    page.wait_for("How the sign-in works").await;
    assert!(!page.text().await.contains("Errors that are switched on"));
    page.nothing_remains(&[]).await;

    page.open("#connect?dc=eu&client_secret=0123456789abcdef0123456789abcdef01234567").await;
    page.wait_for("How the sign-in works").await;
    assert!(page.address().await.contains("/#connect"), "{}", page.address().await);
    assert!(!page.text().await.contains("0123456789abcdef"));
    browser.end_quietly().await;
}

/// The sandbox gives ten codes in ten minutes, as Zoho does, and says so before and after the eleventh sign-in.
#[tokio::test]
async fn the_limit_of_the_sandbox_blames_nobody() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    for _ in 0..10 {
        come_back(&page).await;
    }
    page.evaluate("document.querySelector('.stage-body > .change').open = true").await;
    page.wait_for("Nobody refused this sign-in.").await;
    page.press("Sign in").await;
    page.wait_for("No code issued").await;
    page.wait_for("Nobody refused this sign-in.").await;
    // Said once, and with the clock that helps.
    assert_eq!(page.text().await.matches("Nobody refused this sign-in.").count(), 1);
    page.press("Let 1 hour pass").await;
    come_back(&page).await;
    page.press("Clear all").await;
    page.wait_for("were removed from this tab").await;
    come_back(&page).await;
    page.nothing_remains(&[]).await;
    browser.end_quietly().await;
}

/// What a class waits for an hour, at the press of a button.
#[tokio::test]
async fn the_clock_of_the_sandbox() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    let hidden = connect(&page).await;
    page.press("Let 1 hour pass").await;
    page.wait_for("Expired. APIs now reject it.").await;
    page.press("CRM: the organization").await;
    page.wait_for("INVALID_TOKEN").await;
    page.press("Refresh").await;
    page.wait_for("Expires in 60 minutes.").await;
    page.press("CRM: the organization").await;
    page.wait_for("The token works.").await;
    assert!(page.field("response").await.contains("Sandbox Ltd"));
    page.nothing_remains(&texts(&hidden)).await;
    browser.end_quietly().await;
}

/// Tokens that are shown on the screen are masked on paper.
#[tokio::test]
async fn no_token_is_printed() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect?fault=slow").await;
    let hidden = connect(&page).await;
    browser.show_as(Media::Print).await;
    let printed = page.text().await;
    assert!(printed.contains("CRM: the organization") && printed.contains("A slow response"), "{printed}");
    assert!(hidden.iter().all(|token| !printed.contains(token)), "{printed}");
    browser.show_as(Media::Light).await;
    assert!(page.text().await.contains(&hidden[1]));
    page.nothing_remains(&texts(&hidden)).await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_transcript_holds_no_secret() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    let hidden = connect(&page).await;
    page.evaluate("document.querySelector('.transcript').open = true").await;
    page.press("Copy log as Markdown").await;
    page.wait_for("Copied: log as Markdown.").await;
    let text = page.clipboard().await;
    assert!(text.contains("Left for the simulated Zoho, United States"), "{text}");
    assert!(
        text.contains("The state matches.") && text.contains("The simulated Zoho issued an access token."),
        "{text}"
    );
    assert!(!text.contains("1000."), "{text}");
    for hidden in &hidden {
        assert!(!text.contains(hidden), "{text}");
    }
    page.nothing_remains(&texts(&hidden)).await;
    browser.end_quietly().await;
}
