//! The sign-in against a server over HTTPS, under Zoho's real host names: from the browser, through a relay, and with
//! the very command that the page shows, run by bash and curl.

use e2e::zoho::Seen;
use e2e::{Browser, Kind, Options, Page, Site, Zoho};
use workbench::sandbox::Fault;
use workbench::zoho::DataCenter;

async fn start(kind: Kind, site: &Site, zoho: &Zoho) -> Browser {
    let _ = site;
    Browser::start(kind, Options { world: Some(zoho.port()), ..Options::default() }).await
}

/// Registers nothing (the server knows this page already), says who is who, leaves, accepts, and is back.
async fn come_back(page: &Page<'_>, zoho: &Zoho) {
    page.open("#connect").await;
    page.press("Zoho itself, with your client").await;
    page.choose("Data center", "Europe").await;
    page.type_into("Client ID", zoho.client_id()).await;
    page.press("Sign in").await;
    page.wait_for("Simulated consent").await;
    page.press("Accept").await;
    page.wait_for("You came back with a code").await;
    assert!(page.address().await.ends_with("/#connect"), "{}", page.address().await);
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
    page.press("Exchange the code from the browser").await;
    page.wait_for("You hold a token").await;
    page.press("CRM: the organisation").await;
    page.press("CRM: the organisation from the browser").await;
    page.wait_for("The token works.").await;
    page.press("Refresh").await;
    page.type_into("Client Secret", &secret).await;
    page.press("Refresh from the browser").await;
    page.wait_for("Zoho gave an access token.").await;
    page.press("Revoke").await;
    page.press("Revoke from the browser").await;
    page.wait_for("Zoho says that the token is revoked.").await;
    assert!(!page.remains().await.contains(&secret));
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
    page.press("Exchange the code from the browser").await;
    page.wait_for("The browser gave the page no answer to read.").await;
    page.wait_for("the code is used up").await;
    // It was: the terminal says so, and the page names the true cause.
    let command = page.field("command-bash").await;
    let log = zoho.terminal(&command, &[&secret]).await;
    page.paste_into("Paste the answer", &log).await;
    page.wait_for("invalid_code").await;
    page.wait_for("Speaks for it: It was sent once before.").await;
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
    page.paste_into("Paste the answer", &log).await;
    page.wait_for("You hold a token").await;

    page.press("Show the tokens").await;
    let (access, refresh) = (page.field("access-token").await, page.field("refresh-token").await);
    page.press("CRM: the organisation").await;
    let command = page.field("command-bash").await;
    assert!(!command.contains(&access));
    let log = zoho.terminal(&command, &[&access]).await;
    page.paste_into("Paste the answer", &log).await;
    page.wait_for("The token works.").await;
    page.press("Refresh").await;
    let command = page.field("command-bash").await;
    assert!(!command.contains(&refresh));
    let log = zoho.terminal(&command, &[&refresh, &secret]).await;
    page.paste_into("Paste the answer", &log).await;
    page.wait_for("Zoho gave an access token.").await;
    assert_ne!(page.field("access-token").await, access);
    let kept = page.remains().await;
    for hidden in [&access, &refresh, &secret] {
        assert!(!kept.contains(hidden.as_str()));
    }
    // The page itself sent nothing but the person, to the consent page.
    let posts = zoho.seen().into_iter().filter(|Seen { method, .. }| method == "POST").count();
    assert_eq!(posts, 2, "{:#?}", zoho.seen());
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
    page.type_into("Client Secret", &zoho.client_secret(DataCenter::Eu)).await;
    page.press("Exchange the code through this host").await;
    page.wait_for("You hold a token").await;
    page.press("Revoke").await;
    page.press("Revoke through this host").await;
    page.wait_for("Zoho says that the token is revoked.").await;
    let posts = zoho.seen().into_iter().filter(|Seen { method, .. }| method == "POST").count();
    assert_eq!(posts, 0, "the browser itself sent no form to Zoho");
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
        (Fault::Cut, "The browser gave the page no answer to read."),
        (Fault::Html, "A page of HTML with the title"),
        (Fault::Status400, "invalid_code"),
        (Fault::Throttled, "too many tokens were asked for"),
    ] {
        zoho.set_fault(fault, true);
        come_back(&page, &zoho).await;
        page.type_into("Client Secret", &zoho.client_secret(DataCenter::Eu)).await;
        page.press("Exchange the code from the browser").await;
        page.wait_for(said).await;
        zoho.set_fault(fault, false);
    }
    browser.close().await;
}
