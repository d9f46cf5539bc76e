//! The room Check as its users meet it: something is pasted, the true cause is read first, and what was found is carried on.

use e2e::{Browser, Kind, Media, Options, Site, until};

const TOKEN: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";

async fn an_error_is_explained(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.press("Check").await;
    page.press("Show an example").await;
    page.wait_for("Found: an error of the token endpoint").await;
    page.press("What do you know of the attempt? It changes the order of the causes").await;
    let first =
        async || page.evaluate("return document.querySelector('.causes li').textContent").await.to_string();
    page.choose("The code was", "a minute old or older").await;
    page.wait_for("Speaks for it: The code was 60 seconds old").await;
    assert!(first().await.contains("Speaks for it"), "{}", first().await);
    page.choose("The code was", "not known").await;
    page.choose("Data center that was asked", "United States").await;
    page.choose("Data center of the account", "Europe").await;
    let told = async || first().await.contains("The request went to United States").then_some(());
    until(told, async || format!("the first cause is {}", first().await)).await;
    page.press("Empty the box").await;
    page.wait_for("Show an example").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn an_error_is_explained_in_chromium() {
    an_error_is_explained(Kind::Chromium).await;
}

#[tokio::test]
async fn an_error_is_explained_in_firefox() {
    an_error_is_explained(Kind::Firefox).await;
}

/// Tokens go before anything else happens; the rest can be taken along.
#[tokio::test]
async fn an_answer_is_masked_and_carried_over() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.type_into(
        "Anything",
        &format!(
            "{{\"access_token\":\"{TOKEN}\",\"refresh_token\":\"{TOKEN}\",\"scope\":\"ZohoCRM.org.READ\",\"api_domain\":\"https://www.zohoapis.in\"}}"
        ),
    )
    .await;
    page.wait_for("This is a refresh token: it lives until it is revoked.").await;
    let html = page
        .evaluate("return document.documentElement.outerHTML + document.querySelector('#in-check').value + JSON.stringify(sessionStorage)")
        .await
        .to_string();
    assert!(!html.contains("0123456789abcdef"));
    page.press("Copy report as Markdown").await;
    page.wait_for("Copied: report as Markdown.").await;
    let report = page.clipboard().await;
    assert!(report.contains("## A token answer") && !report.contains("0123456789abcdef"), "{report}");
    page.press("Take it over into Build").await;
    page.wait_for_field("access-token-url", "https://accounts.zoho.in/oauth/v2/token").await;
    page.wait_for_field("scopes", "ZohoCRM.org.READ").await;
    assert!(page.address().await.ends_with("/#build"), "{}", page.address().await);
    // The same goes on in Connect.
    page.open("#check").await;
    page.type_into("Anything", "https://crm.zoho.jp/crm/").await;
    page.press("Go on with it in Connect").await;
    page.wait_for("What was found is taken over here.").await;
    browser.end_quietly().await;
}

/// "It died after an hour": the values of the old form are pasted, the mistakes are read, and mended they go to Build.
#[tokio::test]
async fn a_form_is_checked_and_mended() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.paste_into(
        "Anything",
        "Service Name: Old Sync\nAuthorize URL: https://accounts.zoho.eu/oauth/v2/auth\n\
         Access Token URL: https://accounts.zoho.com/oauth/v2/token\nRefresh Token URL: https://accounts.zoho.eu/oauth/v2/token",
    )
    .await;
    page.wait_for("Found: the values of a custom service form").await;
    page.wait_for("2 values differ from what they should be.").await;
    page.wait_for("access_type=offline is missing.").await;
    page.press("Mend all and take it over into Build").await;
    page.wait_for_field("service-name", "Old Sync").await;
    page.wait_for_field("access-token-url", "https://accounts.zoho.eu/oauth/v2/token").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn two_addresses_are_compared() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.type_into(
        "First address",
        "https://accounts.zoho.eu/oauth/v2/auth?scope=A.b.READ%2CC.d.ALL&prompt=consent",
    )
    .await;
    page.type_into("Second address", "https://accounts.zoho.com/oauth/v2/auth?scope=A.b.READ%2CC.d.ALL")
        .await;
    page.wait_for("They differ in 2 parts.").await;
    browser.end_quietly().await;
}

/// A long log does not stop the page.
#[tokio::test]
async fn a_long_log_is_read() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.evaluate(
        "const box = document.querySelector('#in-check');
         box.value = '2026-11-24 DEBUG nothing {to} see \"here\"\\n'.repeat(20000) + '{\"error\":\"invalid_client\"}';
         box.dispatchEvent(new InputEvent('input', {bubbles: true}));",
    )
    .await;
    page.wait_for("Found: an error of the token endpoint").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn axe_finds_nothing() {
    let site = Site::of_dist().await;
    for (media, width) in [(Media::Light, 1280), (Media::Dark, 360)] {
        let browser = Browser::start(Kind::Chromium, Options { media, width, ..Options::default() }).await;
        let page = browser.at(&site);
        page.open("#check").await;
        assert_eq!(page.axe().await, [""; 0], "empty at {width}");
        page.type_into(
            "Anything",
            "{\"error\":\"invalid_code\"} https://accounts.zoho.ca/ ZohoCRM.modules.leads.WRITE",
        )
        .await;
        page.type_into("First address", "https://a.example/?x=1").await;
        page.type_into("Second address", "https://a.example/?x=2").await;
        page.wait_for("They differ in one part.").await;
        assert_eq!(page.axe().await, [""; 0], "filled at {width}");
        page.screenshot(&format!("check-{width}")).await;
        browser.close().await;
    }
}
