//! The sign-in as its users meet it: out to the simulated Zoho and back to the same page, in real browsers and against
//! the production build.

use e2e::{Browser, Kind, Media, Options, Page, Site};
use serde_json::Value;

/// Leaves, accepts, and is back with a code.
async fn come_back(page: &Page<'_>) {
    page.press("Sign in").await;
    page.wait_for("would like to access the following information").await;
    page.press("Accept").await;
    page.wait_for("You came back with a code").await;
}

/// The state of the sign-in, read off the address of the consent as an attacker with a look at the network would.
async fn state_on_the_way(page: &Page<'_>) -> String {
    let consent = page.address().await;
    consent.split("state=").nth(1).and_then(|rest| rest.split('&').next()).unwrap_or_default().to_owned()
}

async fn connect(page: &Page<'_>) {
    come_back(page).await;
    page.press("Exchange the code").await;
    page.wait_for("You hold a token").await;
}

async fn the_whole_dance(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.press("Connect").await;
    come_back(&page).await;
    // The answer is out of the address before the page is drawn.
    assert!(page.address().await.ends_with("/#connect"), "{}", page.address().await);
    let kept = page.remains().await;
    assert!(!kept.contains("verifier") && !kept.contains("code="), "{kept}");

    page.press("Exchange the code").await;
    page.wait_for("Zoho gave an access token.").await;
    page.press("Show the tokens").await;
    let access = page.field("access-token").await;
    let refresh = page.field("refresh-token").await;
    assert!(access.starts_with("1000.") && refresh.starts_with("1000.") && access != refresh);
    let kept = page.remains().await;
    for token in [&access, &refresh] {
        assert!(!kept.contains(token.as_str()), "a token is kept");
    }

    page.press("CRM: the organisation").await;
    page.wait_for("The token works.").await;
    page.press("Refresh").await;
    page.wait_for("Zoho gave an access token.").await;
    assert_ne!(page.field("access-token").await, access);
    assert_eq!(page.field("refresh-token").await, refresh);
    page.press("Revoke").await;
    page.wait_for("Zoho says that the token is revoked.").await;
    page.wait_for("Dead: it was revoked.").await;
    page.press("CRM: the organisation").await;
    page.wait_for("INVALID_TOKEN").await;

    page.press("Wipe everything").await;
    page.wait_for("The sign-in, step by step").await;
    let html = page.evaluate("return document.documentElement.outerHTML").await;
    let html = html.as_str().expect("the script returns a text");
    assert!(!html.contains(&access) && !html.contains(&refresh), "a token is still on the page");
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
async fn switch(page: &Page<'_>, words: &str) {
    let found = page
        .evaluate(&format!(
            "return (() => {{
               const label = [...document.querySelectorAll('.faults label')].find((l) => l.textContent.trim() === {});
               if (!label) return false;
               label.querySelector('input').click();
               return true;
             }})()",
            serde_json::to_string(words).expect("a text is JSON")
        ))
        .await;
    assert_eq!(found, Value::Bool(true), "there is no switch {words}");
}

/// Each fault, with what the person reads, and whether they read it on coming back or after the exchange.
const FAULTS: [(&str, bool, &str); 17] = [
    ("The account lives in another center than the answer says", true, "invalid_client"),
    ("The code is too old", true, "invalid_code"),
    ("The code was used before", true, "invalid_code"),
    ("Answer invalid_client", true, "This accounts server does not know the client"),
    ("Answer invalid_client_secret", true, "The client is known, but this is not its secret."),
    ("Answer invalid_redirect_uri", true, "invalid_redirect_uri"),
    ("Too many requests", true, "too many tokens were asked for in a short time"),
    ("A page of HTML instead of JSON", true, "A page of HTML with the title"),
    ("Too many requests, said in another language", true, "in the language of the account"),
    ("Errors with status 400 instead of 200", true, "invalid_code"),
    ("A slow answer", true, "Zoho gave an access token."),
    ("The connection breaks in the middle of the answer", true, "perhaps it was cut on the way"),
    ("No refresh token", true, "No refresh token, although"),
    ("One scope is dropped without a word", true, "Asked for and not granted: ZohoCRM.org.READ"),
    ("accounts-server names a foreign host", false, "Nothing was sent anywhere."),
    ("state comes back changed", false, "Nothing was sent anywhere."),
    ("code stands in the answer twice", false, "Nothing was sent anywhere."),
];

#[tokio::test]
async fn every_fault_is_named() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    for (words, exchanged, said) in FAULTS {
        // A new sandbox for each: the sandbox, like Zoho, gives no more than ten codes in ten minutes.
        page.open("").await;
        page.evaluate("sessionStorage.clear()").await;
        page.open("#connect").await;
        switch(&page, words).await;
        page.press("Sign in").await;
        page.wait_for("would like to access the following information").await;
        page.press("Accept").await;
        if exchanged {
            page.wait_for("You came back with a code").await;
            page.press("Exchange the code").await;
        }
        if words == "A slow answer" {
            page.wait_for("Waiting for the answer").await;
        }
        page.wait_for(said).await;
        assert!(page.address().await.ends_with("/#connect"));
    }
    browser.end_quietly().await;
}

#[tokio::test]
async fn a_refusal_is_explained() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    page.press("Sign in").await;
    page.wait_for("would like to access").await;
    page.press("Reject").await;
    page.wait_for("access_denied").await;
    page.wait_for("Sign in again and press Accept.").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn a_hostile_callback_gets_nothing() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    let state = "A".repeat(43);
    for answer in [
        format!("?code=1000.abc.def&state={state}&location=eu&accounts-server=https://accounts.zoho.eu"),
        "?code=1000.abc.def".to_owned(),
        format!("?error=access_denied&state={state}"),
        format!("#access_token=1000.abc.def&state={state}"),
    ] {
        page.load(&answer).await;
        page.until_started().await;
        page.wait_for("The answer was not taken").await;
        page.wait_for("Nothing was sent anywhere.").await;
        assert!(page.address().await.ends_with("/#connect"), "{}", page.address().await);
        assert!(!page.remains().await.contains("abc.def"));
    }
    browser.end_quietly().await;
}

/// The way back is good once: the same address again, a reload, and the back button bring nothing back.
#[tokio::test]
async fn an_answer_is_taken_once() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    page.press("Sign in").await;
    page.wait_for("would like to access").await;
    let state = state_on_the_way(&page).await;
    page.press("Accept").await;
    page.wait_for("You came back with a code").await;
    page.load(&format!(
        "?code=1000.abc.def&state={state}&location=us&accounts-server=https%3A%2F%2Faccounts.zoho.com"
    ))
    .await;
    page.until_started().await;
    page.wait_for("The answer was not taken").await;
    page.load("").await;
    page.until_started().await;
    let text = page.text().await;
    assert!(
        !text.contains("You came back with a code") && !text.contains("The answer was not taken"),
        "{text}"
    );
    browser.end_quietly().await;
}

/// Each tab signs in for itself; an answer that lands in the wrong tab is good for nothing there and spoils nothing.
#[tokio::test]
async fn two_tabs_do_not_disturb_each_other() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    page.press("Sign in").await;
    page.wait_for("would like to access").await;
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
    page.wait_for("The answer was not taken").await;
    page.wait_for("Nothing was sent anywhere.").await;
    connect(&page).await;
    driver.close_window().await.expect("the new tab can be closed");

    driver.switch_to_window(first).await.expect("the first tab is still there");
    page.press("Accept").await;
    page.wait_for("You came back with a code").await;
    page.press("Exchange the code").await;
    page.wait_for("You hold a token").await;
    browser.end_quietly().await;
}

/// The back button after the sign-in leads to the consent page, and from there to nothing that was not asked for.
#[tokio::test]
async fn the_back_button_brings_no_token_back() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    connect(&page).await;
    page.press("Show the tokens").await;
    let access = page.field("access-token").await;
    for step in ["back", "forward"] {
        page.evaluate(&format!("history.{step}()")).await;
        page.until_started().await;
        page.wait_for("Zoho OAuth Workbench").await;
        let html = page.evaluate("return document.documentElement.outerHTML + location.href").await;
        let html = html.as_str().expect("the script returns a text");
        assert!(
            !html.contains(&access) && !html.contains("code=1000"),
            "after {step} the token is there again"
        );
    }
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
    page.tab_to("Try the sign-in in the sandbox, without an account").await;
    page.press_key(ENTER).await;
    for (button, said) in [
        ("Sign in", "would like to access the following information"),
        ("Accept", "You came back with a code"),
        ("Exchange the code", "You hold a token"),
        ("Refresh", "Zoho gave an access token."),
        ("Wipe everything", "The sign-in, step by step"),
    ] {
        page.tab_to(button).await;
        page.press_key(ENTER).await;
        page.wait_for(said).await;
    }
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
    page.wait_for("This browser forbids the page to keep anything").await;
    assert!(page.address().await.ends_with("/#connect"));
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
        page.open("#connect").await;
        assert_eq!(page.axe().await, [""; 0], "ashore");
        page.press("Sign in").await;
        page.wait_for("would like to access").await;
        assert_eq!(page.axe().await, [""; 0], "consent");
        page.press("Accept").await;
        page.wait_for("You came back with a code").await;
        assert_eq!(page.axe().await, [""; 0], "returned");
        page.screenshot("connect-returned").await;
        page.press("Exchange the code").await;
        page.wait_for("You hold a token").await;
        assert_eq!(page.axe().await, [""; 0], "connected");
        page.screenshot("connect-connected").await;
        browser.end_quietly().await;
    }
}

#[tokio::test]
async fn the_transcript_holds_no_secret() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    connect(&page).await;
    page.press("Show the tokens").await;
    let access = page.field("access-token").await;
    page.evaluate("document.querySelector('.transcript').open = true").await;
    page.press("Copy transcript as Markdown").await;
    page.wait_for("Copied: transcript as Markdown.").await;
    let text = page.clipboard().await;
    assert!(text.contains("Left for United States"), "{text}");
    assert!(text.contains("state matches") && text.contains("Zoho gave an access token."), "{text}");
    assert!(!text.contains(&access) && !text.contains("1000."), "{text}");
    browser.end_quietly().await;
}
