//! The sign-in against a server over HTTPS, under Zoho's real host names: from the browser, through a relay, and with
//! the very command that the page shows, run by bash and curl.

use e2e::zoho::{Manner, Seen};
use e2e::{Browser, Files, Kind, Options, Page, Site, Zoho, until};
use facts::DataCenter;
use sandbox::Fault;

async fn start(kind: Kind, site: &Site, zoho: &Zoho) -> Browser {
    let _ = site;
    Browser::start(kind, Options { world: Some(zoho.port()), ..Options::default() }).await
}

/// Registers nothing (the server knows this page already), says who is who, and leaves.
async fn leave(page: &Page<'_>, zoho: &Zoho) {
    page.press("Live Zoho (your client)").await;
    page.choose("Data center", "Europe").await;
    page.type_into("Client ID", zoho.client_id()).await;
    page.press("Sign in").await;
    page.wait_for("Simulated consent").await;
}

/// Leaves, accepts, and is back.
async fn come_back(page: &Page<'_>, zoho: &Zoho) {
    page.open("#connect").await;
    leave(page, zoho).await;
    page.press("Accept").await;
    page.wait_for("Code received").await;
    assert!(page.address().await.contains("/#connect"), "{}", page.address().await);
}

fn hosts(zoho: &Zoho) -> Vec<String> {
    let mut hosts: Vec<_> = zoho.seen().into_iter().map(|seen| seen.host).collect();
    hosts.sort();
    hosts.dedup();
    hosts
}

async fn from_the_browser(kind: Kind) {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    zoho.allow_browsers(true);
    let browser = start(kind, &site, &zoho).await;
    let page = browser.at(&site);
    come_back(&page, &zoho).await;
    let secret = zoho.client_secret(DataCenter::Eu);
    page.type_into("Client Secret", &secret).await;
    page.press("Exchange code (from browser)").await;
    page.wait_for("Access token received").await;
    page.press("CRM: the organization").await;
    page.press("CRM: the organization (from browser)").await;
    page.wait_for("The token works.").await;
    page.press("Refresh").await;
    page.type_into("Client Secret", &secret).await;
    // Another errand takes the secret away with its field.
    page.press("Revoke").await;
    page.press("Refresh").await;
    let typed = page.evaluate("return document.getElementById('in-client-secret').value").await;
    assert_eq!(typed.as_str(), Some(""), "the field of the secret is still filled");
    page.press("Refresh (from browser)").await;
    page.wait_for("invalid_client_secret").await;
    page.type_into("Client Secret", &secret).await;
    page.press("Refresh (from browser)").await;
    page.wait_for("Zoho issued an access token.").await;
    page.press("Show tokens").await;
    let (access, refresh) = (page.field("access-token").await, page.field("refresh-token").await);
    page.press("Revoke").await;
    page.press("Revoke (from browser)").await;
    page.wait_for("Zoho reports that the token is revoked.").await;
    page.nothing_remains(&[&access, &refresh, &secret]).await;
    assert_eq!(hosts(&zoho), ["accounts.zoho.eu", "www.zohoapis.eu"]);
    assert_eq!(browser.console_errors().await, [""; 0]);
    browser.close().await;
}

#[tokio::test]
async fn from_the_browser_where_zoho_allows_it_in_chromium() {
    from_the_browser(Kind::Chromium).await;
}

#[tokio::test]
async fn from_the_browser_where_zoho_allows_it_in_firefox() {
    from_the_browser(Kind::Firefox).await;
}

/// As Zoho is: the browser may not read the answer. The page says what that means for the code.
#[tokio::test]
async fn an_answer_that_the_browser_may_not_read() {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    let browser = start(Kind::Chromium, &site, &zoho).await;
    let page = browser.at(&site);
    come_back(&page, &zoho).await;
    let secret = zoho.client_secret(DataCenter::Eu);
    page.type_into("Client Secret", &secret).await;
    page.press("Exchange code (from browser)").await;
    page.wait_for("The browser returned no response that this page can read").await;
    page.wait_for("the code is used up").await;
    page.wait_for("The accounts servers are not known to let pages of other hosts read their responses.")
        .await;
    // It was: the terminal says so, and the page names the true cause.
    let command = page.field("command-bash").await;
    let log = zoho.terminal(&command, &[&secret]).await;
    page.paste_into("Paste the response", &log).await;
    page.wait_for("invalid_code").await;
    page.wait_for("Evidence:").await;
    page.nothing_remains(&[&secret]).await;
    browser.close().await;
}

async fn in_the_terminal(kind: Kind) {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    let browser = start(kind, &site, &zoho).await;
    let page = browser.at(&site);
    come_back(&page, &zoho).await;
    let secret = zoho.client_secret(DataCenter::Eu);
    let command = page.field("command-bash").await;
    assert!(command.contains("https://accounts.zoho.eu/oauth/v2/token") && !command.contains(&secret));
    let log = zoho.terminal(&command, &[&secret]).await;
    assert!(log.contains("access_token"), "{log}");
    page.paste_into("Paste the response", &log).await;
    page.wait_for("Access token received").await;

    page.press("Show tokens").await;
    let (access, refresh) = (page.field("access-token").await, page.field("refresh-token").await);
    page.press("CRM: the organization").await;
    let command = page.field("command-bash").await;
    assert!(!command.contains(&access));
    let log = zoho.terminal(&command, &[&access]).await;
    page.paste_into("Paste the response", &log).await;
    page.wait_for("The token works.").await;
    page.press("Refresh").await;
    let command = page.field("command-bash").await;
    assert!(!command.contains(&refresh));
    let log = zoho.terminal(&command, &[&refresh, &secret]).await;
    page.paste_into("Paste the response", &log).await;
    page.wait_for("Zoho issued an access token.").await;
    assert_ne!(page.field("access-token").await, access);
    page.press("Revoke").await;
    let command = page.field("command-bash").await;
    assert!(
        command.contains("https://accounts.zoho.eu/oauth/v2/token/revoke") && !command.contains(&refresh)
    );
    let log = zoho.terminal(&command, &[&refresh]).await;
    page.paste_into("Paste the response", &log).await;
    page.wait_for("Zoho reports that the token is revoked.").await;
    page.wait_for("Tokens revoked").await;
    page.nothing_remains(&[&access, &refresh, &secret]).await;
    // The page itself sent nothing but the person, to the consent page.
    let posts = zoho.seen().into_iter().filter(|Seen { method, .. }| method == "POST").count();
    assert_eq!(posts, 3, "{:#?}", zoho.seen());
    assert_eq!(browser.console_errors().await, [""; 0]);
    browser.close().await;
}

#[tokio::test]
async fn in_the_terminal_in_chromium() {
    in_the_terminal(Kind::Chromium).await;
}

#[tokio::test]
async fn in_the_terminal_in_firefox() {
    in_the_terminal(Kind::Firefox).await;
}

#[tokio::test]
async fn through_the_relay_of_the_pages_own_host() {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    site.offer_relay(&zoho);
    let browser = start(Kind::Chromium, &site, &zoho).await;
    let page = browser.at(&site);
    come_back(&page, &zoho).await;
    let secret = zoho.client_secret(DataCenter::Eu);
    page.type_into("Client Secret", &secret).await;
    page.press("Exchange code (through this host)").await;
    page.wait_for("Access token received").await;
    page.press("Revoke").await;
    page.press("Revoke (through this host)").await;
    page.wait_for("Zoho reports that the token is revoked.").await;
    let posts = zoho.seen().into_iter().filter(|Seen { method, .. }| method == "POST").count();
    assert_eq!(posts, 0, "the browser itself sent no form to Zoho");
    page.nothing_remains(&[&secret]).await;
    assert_eq!(browser.console_errors().await, [""; 0]);
    browser.close().await;
}

/// What a network does: the answer breaks off in the middle, or is not what was expected.
#[tokio::test]
async fn faults_on_the_line_are_named() {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    zoho.allow_browsers(true);
    let browser = start(Kind::Chromium, &site, &zoho).await;
    let page = browser.at(&site);
    for (fault, said) in [
        (Fault::Cut, "The browser returned no response that this page can read"),
        (Fault::Html, "Zoho returned an HTML page with the title"),
        (Fault::Status400, "invalid_code"),
        (Fault::Throttled, "too many tokens were requested"),
    ] {
        zoho.set_fault(fault, true);
        come_back(&page, &zoho).await;
        let secret = zoho.client_secret(DataCenter::Eu);
        page.type_into("Client Secret", &secret).await;
        page.press("Exchange code (from browser)").await;
        page.wait_for(said).await;
        zoho.set_fault(fault, false);
        page.nothing_remains(&[&secret]).await;
    }
    browser.close().await;
}

/// A host that says almost what a relay says has none.
#[tokio::test]
async fn an_inexact_greeting_is_no_relay() {
    let mut files = Files::of_dist();
    files.put("relay.txt", "zoho-oauth-relay 1 (beta)\n");
    let site = Site::serve(files, "/").await;
    let zoho = Zoho::start(site.url()).await;
    zoho.allow_browsers(true);
    let browser = start(Kind::Chromium, &site, &zoho).await;
    let page = browser.at(&site);
    come_back(&page, &zoho).await;
    let secret = zoho.client_secret(DataCenter::Eu);
    page.type_into("Client Secret", &secret).await;
    page.press("Exchange code (from browser)").await;
    page.wait_for("Access token received").await;
    assert!(site.requests().iter().any(|request| request.target == "/relay.txt"), "nobody asked for a relay");
    page.press("Refresh").await;
    page.wait_for("In this page").await;
    assert!(!page.text().await.contains("(through this host)"));
    page.nothing_remains(&[&secret]).await;
    browser.close().await;
}

/// A server that takes the request and never answers it. The page has its own patience, which is cut short here.
#[tokio::test]
async fn an_accounts_server_that_keeps_silent() {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    zoho.allow_browsers(true);
    let browser = start(Kind::Chromium, &site, &zoho).await;
    let page = browser.at(&site);
    come_back(&page, &zoho).await;
    page.evaluate(
        "const patient = setTimeout;
         window.setTimeout = (act, ms, ...more) => {
             if (ms < 10_000) return patient(act, ms, ...more);
             window.losePatience = act;
             return 0;
         };",
    )
    .await;
    zoho.behave("accounts.zoho.eu", Manner::Silent);
    let secret = zoho.client_secret(DataCenter::Eu);
    page.type_into("Client Secret", &secret).await;
    page.press("Exchange code (from browser)").await;
    page.wait_for("Waiting for the response").await;
    until(
        async || zoho.seen().iter().any(|seen| seen.method == "POST").then_some(()),
        async || format!("no request for a token came: {:#?}", zoho.seen()),
    )
    .await;
    page.evaluate("losePatience()").await;
    page.wait_for("The browser returned no response that this page can read").await;
    page.wait_for("If the request arrived, the code is used up").await;
    assert!(!page.text().await.contains("Waiting for the response"));
    page.nothing_remains(&[&secret]).await;
    browser.close().await;
}

/// Away at Zoho, back with the browser's button, forward again: the sign-in still comes to its end.
async fn back_and_forward(kind: Kind) {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    zoho.allow_browsers(true);
    let browser = start(kind, &site, &zoho).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    leave(&page, &zoho).await;
    browser.driver().back().await.expect("there is a page before");
    page.wait_for("Environment").await;
    assert!(page.address().await.contains("/#connect"), "{}", page.address().await);
    assert!(!page.text().await.contains("Code received"));
    browser.driver().forward().await.expect("there is a page after");
    page.wait_for("Simulated consent").await;
    page.press("Accept").await;
    page.wait_for("Code received").await;
    let secret = zoho.client_secret(DataCenter::Eu);
    page.type_into("Client Secret", &secret).await;
    page.press("Exchange code (from browser)").await;
    page.wait_for("Access token received").await;
    page.nothing_remains(&[&secret]).await;
    browser.close().await;
}

#[tokio::test]
async fn back_and_forward_in_chromium() {
    back_and_forward(Kind::Chromium).await;
}

#[tokio::test]
async fn back_and_forward_in_firefox() {
    back_and_forward(Kind::Firefox).await;
}

/// The person has no account with the product; and "Sign in" goes to Zoho once more, not to the sandbox.
#[tokio::test]
async fn a_person_without_the_product() {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    let browser = start(Kind::Chromium, &site, &zoho).await;
    let page = browser.at(&site);
    page.open("#build?scope=ZohoMarketingAutomation.lead.READ").await;
    page.press("Test").await;
    leave(&page, &zoho).await;
    page.press("Accept").await;
    page.wait_for("no_org").await;
    page.wait_for("The person who signed in has no account with a product whose scopes were requested.")
        .await;
    page.wait_for("Fix: Ask an administrator to add the person to the product, or remove its scopes.").await;
    page.nothing_remains(&[]).await;
    page.press("Sign in").await;
    page.wait_for("Simulated consent").await;
    assert!(page.address().await.starts_with("https://accounts.zoho.eu/oauth/v2/auth?"));
    browser.close().await;
}

/// An answer with the right state, from elsewhere: nothing is sent to anybody, and the state is spent.
async fn a_hostile_response_with_the_right_state(kind: Kind) {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    zoho.allow_browsers(true);
    let browser = start(kind, &site, &zoho).await;
    let page = browser.at(&site);
    for (more, said) in [
        ("&location=eu&accounts-server=https%3A%2F%2Faccounts.zoho.com.evil.example", "is evil.example"),
        ("&location=eu&accounts-server=https://evil.example", "The response asks for the code to be sent to"),
        ("&location=us&accounts-server=https://accounts.zoho.eu", "The response contradicts itself"),
        ("&location=mars", "the data center \u{201c}mars\u{201d}"),
    ] {
        page.open("#connect").await;
        leave(&page, &zoho).await;
        let consent = page.address().await;
        let state =
            consent.split("state=").nth(1).and_then(|rest| rest.split('&').next()).unwrap_or_default();
        page.load(&format!("?code=1000.abc.def&state={state}{more}")).await;
        page.until_started().await;
        page.wait_for("Response rejected").await;
        page.wait_for(said).await;
        page.nothing_remains(&["abc.def"]).await;
        page.load(&format!("?code=1000.abc.def&state={state}&location=eu")).await;
        page.until_started().await;
        page.wait_for("This response was already used").await;
        page.nothing_remains(&["abc.def"]).await;
    }
    assert!(zoho.seen().iter().all(|seen| seen.method == "GET"), "{:#?}", zoho.seen());
    assert_eq!(hosts(&zoho), ["accounts.zoho.eu"]);
    assert!(site.requests().iter().all(|request| request.method == "GET"), "{:#?}", site.requests());
    assert_eq!(browser.console_errors().await, [""; 0]);
    browser.close().await;
}

#[tokio::test]
async fn a_hostile_response_with_the_right_state_in_chromium() {
    a_hostile_response_with_the_right_state(Kind::Chromium).await;
}

#[tokio::test]
async fn a_hostile_response_with_the_right_state_in_firefox() {
    a_hostile_response_with_the_right_state(Kind::Firefox).await;
}

/// Before the way to Zoho itself: what to register, and what a refresh token in a browser means.
#[tokio::test]
async fn r21_r22_what_to_know_before_the_way_to_zoho() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    page.press("Live Zoho (your client)").await;
    assert_eq!(page.field("page-redirect-uri").await, site.url());
    assert_eq!(page.field("page-homepage").await, site.url());
    let name = page.field("page-client-name").await;
    assert!(!name.to_lowercase().contains("zoho"));
    page.press("Copy Client Name of this page").await;
    page.wait_for("Copied: Client Name of this page.").await;
    assert_eq!(page.clipboard().await, name);
    page.wait_for("Use a sandbox or test org, request few scopes, and revoke the token afterwards.").await;
    page.press("Request parameters").await;
    page.wait_for("A refresh token is valid until it is revoked, and this one is held in a browser.").await;
    assert_eq!(page.axe().await, [""; 0]);
    page.screenshot("connect-zoho").await;
    page.press("online: access ends after one hour").await;
    assert!(
        !page
            .text()
            .await
            .contains("A refresh token is valid until it is revoked, and this one is held in a browser.")
    );
    browser.end_quietly().await;
}
