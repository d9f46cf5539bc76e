//! Troubleshoot as its users meet it: something is pasted, the true cause is read first, and what was found is used elsewhere.

use e2e::{Browser, Kind, Media, Options, Page, Site, until};

const TOKEN: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";

/// Waits until the likeliest cause says this.
async fn first(page: &Page<'_>, words: &str) {
    let told = async || {
        page.evaluate("return document.querySelector('.likely .cause')?.textContent").await.to_string()
    };
    until(
        async || told().await.contains(words).then_some(()),
        async || format!("no {words:?} in the first cause: {}", told().await),
    )
    .await;
}

/// Opens the sheet of Set up with the form of the custom service.
async fn open_service(page: &Page<'_>) {
    let open = "const title = [...document.querySelectorAll('.sheet > h2 > button')]
                    .find((one) => one.textContent.includes('Create Service'));
                if (title?.getAttribute('aria-expanded') === 'false') title.click();
                return title !== undefined";
    until(
        async || (page.evaluate(open).await == true).then_some(()),
        async || "Set up is not there".to_owned(),
    )
    .await;
}

async fn an_error_is_explained(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.press("Troubleshoot").await;
    page.press("Show an example").await;
    page.wait_for("Most likely cause: The code has expired.").await;
    first(&page, "Verify").await;
    // One question after the other.
    let questions = async || {
        let script = "return [...document.querySelectorAll('.questions .field')].length";
        page.evaluate(script).await.as_u64()
    };
    assert_eq!(questions().await, Some(1));
    page.press("an authorization code").await;
    page.press("one minute or more").await;
    first(&page, "Evidence: The code was at least one minute old").await;
    page.press("less than one minute").await;
    page.press("no").await;
    page.choose("In which data center is the account?", "Europe").await;
    first(&page, "The request went to United States").await;
    page.press("Clear").await;
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
async fn a_response_is_masked_and_used_in_set_up() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.type_into(
        "Error, response or URL",
        &format!(
            "{{\"access_token\":\"{TOKEN}\",\"refresh_token\":\"{TOKEN}\",\"scope\":\"ZohoCRM.org.READ\",\"api_domain\":\"https://www.zohoapis.in\"}}"
        ),
    )
    .await;
    page.wait_for("The text contains a refresh token.").await;
    let html = page
        .evaluate("return document.documentElement.outerHTML + document.querySelector('#in-check').value + JSON.stringify(sessionStorage)")
        .await
        .to_string();
    assert!(!html.contains("0123456789abcdef"));
    page.press("Copy report as Markdown").await;
    page.wait_for("Copied: report as Markdown.").await;
    let report = page.clipboard().await;
    assert!(report.contains("## Token response") && !report.contains("0123456789abcdef"), "{report}");
    page.press("Use in Set up").await;
    open_service(&page).await;
    page.wait_for_field("access-token-url", "https://accounts.zoho.in/oauth/v2/token").await;
    let address = page.address().await;
    assert!(address.ends_with("/#build?dc=in&scope=ZohoCRM.org.READ"), "{address}");
    // The same goes on in Test.
    page.open("#check").await;
    page.type_into("Error, response or URL", "https://crm.zoho.jp/crm/").await;
    page.press("Continue in Test").await;
    // The button is gone; whoever cannot see it goes on at the heading of the room.
    until(
        async || (page.focused_name().await == "Test").then_some(()),
        async || format!("the focus is on {:?}", page.focused_name().await),
    )
    .await;
    page.wait_for("Values imported into Set up.").await;
    browser.end_quietly().await;
}

/// "It stopped after an hour": the values of the old form are pasted, its errors are shown, and the fixed values go to Set up.
#[tokio::test]
async fn a_form_is_checked_and_fixed() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.paste_into(
        "Error, response or URL",
        "Service Name: Old Sync\nAuthorize URL: https://accounts.zoho.eu/oauth/v2/auth\n\
         Access Token URL: https://accounts.zoho.com/oauth/v2/token\nRefresh Token URL: https://accounts.zoho.eu/oauth/v2/token",
    )
    .await;
    page.wait_for("Detected: Values of a custom service form").await;
    page.wait_for("2 values are different from what they should be.").await;
    page.wait_for("access_type=offline is missing.").await;
    page.press("Fix all and use in Set up").await;
    open_service(&page).await;
    page.wait_for_field("service-name", "Old Sync").await;
    page.wait_for_field("access-token-url", "https://accounts.zoho.eu/oauth/v2/token").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn two_urls_are_compared() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.press("Compare two URLs").await;
    page.type_into(
        "First URL",
        "https://accounts.zoho.eu/oauth/v2/auth?scope=A.b.READ%2CC.d.ALL&prompt=consent",
    )
    .await;
    page.type_into("Second URL", "https://accounts.zoho.com/oauth/v2/auth?scope=A.b.READ%2CC.d.ALL").await;
    page.wait_for("The URLs are different in 2 parts.").await;
    browser.end_quietly().await;
}

/// What the page detects can be overruled, and that taken back.
#[tokio::test]
async fn a_person_overrules_the_page() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.type_into("Error, response or URL", "zoho keeps saying no").await;
    page.wait_for("Nothing recognized.").await;
    page.type_into("Error, response or URL", "https://login.example.com/oauth/v2/auth2?access_type=online")
        .await;
    page.wait_for("Detected: URL that is not Zoho's").await;
    page.press("How this was recognized").await;
    page.choose("Treat as", "Authorization URL").await;
    page.wait_for("Detected: Authorization URL").await;
    page.wait_for("The sign-in asks for access_type=online").await;
    first(&page, "Set access_type to offline").await;
    page.choose("Treat as", "List of scopes").await;
    page.wait_for("Detected: List of scopes").await;
    page.choose("Treat as", "detect automatically").await;
    page.wait_for("Detected: URL that is not Zoho's").await;
    browser.end_quietly().await;
}

/// Whoever cannot copy the form types its values behind the labels; what was there before stays.
#[tokio::test]
async fn the_values_of_a_form_can_be_typed() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.type_into("Error, response or URL", "my note").await;
    page.press("Use form template").await;
    let text = page.evaluate("return document.querySelector('#in-check').value").await;
    let text = text.as_str().expect("a text").to_owned();
    assert!(text.starts_with("my note\nService Name: \nService Link Name: \n"), "{text}");
    let filled = text
        .replace(
            "Authorize URL: ",
            "Authorize URL: https://accounts.zohocloud.ca/oauth/v2/auth?access_type=offline",
        )
        .replace("Access Token URL: ", "Access Token URL: https://accounts.zoho.ca/oauth/v2/token")
        .replace(
            "Revoke Token URL: ",
            "Revoke Token URL: https://accounts.zohocloud.ca/oauth/v2/token/revoke",
        )
        .replace("Service Name: ", "Service Name: Campaigns")
        .replace("Scope Delimiter: ", "Scope Delimiter: Space")
        .replace("Scopes: ", "Scopes: ZohoCRM.org.READ Desk.basic.READ");
    page.paste_into("Error, response or URL", &filled).await;
    page.wait_for("Problem found: Values of a custom service form").await;
    page.wait_for("accounts.zoho.ca is not a host of Zoho in Canada.").await;
    page.wait_for("Compared with Canada").await;
    page.press("Fix all and use in Set up").await;
    open_service(&page).await;
    page.wait_for_field("access-token-url", "https://accounts.zohocloud.ca/oauth/v2/token").await;
    page.wait_for_field("scope-delimiter", "Comma").await;
    browser.end_quietly().await;
}

/// Nothing to paste but what the page of Zoho said: the right redirect URI is there to copy.
#[tokio::test]
async fn an_invalid_redirect_uri_gets_the_right_one() {
    let site = Site::of_dist().await;
    for (options, copied) in [
        (Options::default(), "https://dre.zoho.eu/delugeauth/callback"),
        (
            Options { width: 360, height: 740, ..Options::default() },
            "https://dre.zohocloud.ca/delugeauth/callback",
        ),
    ] {
        let browser = Browser::start(Kind::Chromium, options).await;
        let page = browser.at(&site);
        page.open("#check").await;
        page.press("Invalid Redirect Uri").await;
        first(&page, "The redirect URI is the callback URL of another data center.").await;
        page.press("4 more possible causes").await;
        page.wait_for("The registered URI has a leading or trailing space.").await;
        let center = if copied.ends_with(".eu/delugeauth/callback") { "Europe" } else { "Canada" };
        page.choose("In which data center is the account?", center).await;
        page.wait_for(&format!("The right redirect URI in {center}:")).await;
        // Where there are several, the recommended one comes first.
        page.evaluate("document.querySelector('.right .copy-field').focus()").await;
        page.press_key('\u{e007}').await;
        until(
            async || (page.clipboard().await == copied).then_some(()),
            async || format!("the clipboard holds {:?}", page.clipboard().await),
        )
        .await;
        browser.end_quietly().await;
    }
}

/// Each symptom has a verdict, and the next one takes the place of the last.
#[tokio::test]
async fn symptoms_need_no_paste() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    for (symptom, cause) in [
        ("Stopped working after an hour", "access_type=offline was missing"),
        ("invalid_client", "The request went to a data center other than the one of your account."),
        ("No refresh token", "access_type=offline was missing"),
        ("Scope does not exist", "scope"),
    ] {
        page.press(symptom).await;
        first(&page, cause).await;
    }
    // What somebody types is no symptom of the list.
    page.type_into("Error, response or URL", "https://crm.zoho.eu/").await;
    page.wait_for("Detected: Zoho URL").await;
    let chips = page.evaluate("return document.querySelectorAll('.chip').length").await;
    assert_eq!(chips.as_u64(), Some(0));
    browser.end_quietly().await;
}

/// The two redirect URIs of an attempt, character by character, and what else the person knows.
#[tokio::test]
async fn what_the_person_knows_moves_the_causes() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.press("Invalid Redirect Uri").await;
    page.choose("In which data center is the account?", "not known").await;
    page.type_into("Which redirect URI is registered?", "https://x.example/callback").await;
    page.type_into("Which redirect URI was sent?", "https://x.example/callback/").await;
    first(&page, "The two values differ, starting at character 27.").await;
    page.type_into("Which redirect URI was sent?", "https://x.example/callback").await;
    first(&page, "client").await;
    // What was known of one attempt says nothing of the next.
    page.press("Clear").await;
    page.type_into("Error, response or URL", "{\"error\":\"invalid_code\"}").await;
    first(&page, "The code has expired.").await;
    page.press("a refresh token").await;
    first(&page, "The refresh token was revoked or replaced.").await;
    browser.end_quietly().await;
}

/// A ticket of several parts: one verdict with what it rests on, a fix with the right host, and a button that does it.
#[tokio::test]
async fn a_whole_ticket_has_one_verdict() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.paste_into(
        "Error, response or URL",
        &format!(
            "Our org is https://crm.zoho.jp/crm/org700123/tab/Home\n\n\
             POST https://accounts.zoho.com/oauth/v2/token\ngrant_type=refresh_token&refresh_token={TOKEN}\n\n\
             {{\"error\":\"invalid_client\"}}"
        ),
    )
    .await;
    page.wait_for("The org is in Japan, but the token request was sent to the United States.").await;
    let quotes =
        "return [...document.querySelectorAll('.case .quotes code')].map((it) => it.textContent).join(' ')";
    let quotes = page.evaluate(quotes).await.to_string();
    for quoted in ["crm.zoho.jp", "accounts.zoho.com/oauth/v2/token", "invalid_client"] {
        assert!(quotes.contains(quoted), "{quotes}");
    }
    first(&page, "https://accounts.zoho.jp/oauth/v2/token").await;
    page.press("Copy report as Markdown").await;
    page.wait_for("Copied: report as Markdown.").await;
    let report = page.clipboard().await;
    assert!(report.contains("Problem found: The org is in Japan") && !report.contains("0123456789abcdef"));
    page.press("Use Japan in Set up").await;
    open_service(&page).await;
    page.wait_for_field("access-token-url", "https://accounts.zoho.jp/oauth/v2/token").await;
    browser.end_quietly().await;
}

/// Once it is loaded, the room needs nobody: not the network, and not even its own host.
#[tokio::test]
async fn it_works_when_its_host_is_gone() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    // The parts of the other rooms follow once nothing else is to do.
    let parts = async || {
        let script = "return new Set(performance.getEntriesByType('resource')
                          .filter((it) => it.name.includes('/part-') && it.responseEnd > 0)
                          .map((it) => it.name)).size";
        page.evaluate(script).await.as_u64()
    };
    let all = std::fs::read_dir("../../dist").expect("the page is built").flatten();
    let all = all.filter(|file| {
        let is_part = file.file_name().to_string_lossy().starts_with("part-");
        is_part && file.path().extension().is_some_and(|ending| ending == "bin")
    });
    let all = all.count() as u64;
    until(
        async || (parts().await >= Some(all)).then_some(()),
        async || format!("{:?} of {all} parts are there", parts().await),
    )
    .await;
    site.stop();
    page.type_into("Error, response or URL", "Failed to execute function - UnAuthenticated Connections")
        .await;
    page.wait_for("Detected: Connection error").await;
    page.press("Compare two URLs").await;
    page.type_into("First URL", "https://x.example/callback").await;
    page.type_into("Second URL", "http://x.example/callback").await;
    page.wait_for("The URLs are different in one part.").await;
    assert_eq!(browser.console_errors().await, [""; 0]);
    browser.close().await;
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
    page.wait_for("Detected: Token endpoint error").await;
    page.wait_for("The text is long.").await;
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
            "Error, response or URL",
            "{\"error\":\"invalid_code\"} https://accounts.zoho.ca/ ZohoCRM.modules.leads.WRITE",
        )
        .await;
        page.press("Compare two URLs").await;
        page.type_into("First URL", "https://a.example/?x=1").await;
        page.type_into("Second URL", "https://a.example/?x=2").await;
        page.wait_for("The URLs are different in one part.").await;
        assert_eq!(page.axe().await, [""; 0], "filled at {width}");
        page.screenshot(&format!("check-{width}")).await;
        browser.close().await;
    }
}

/// Nothing is too narrow, cut, overlapping or too small, whatever was pasted, with everything open.
#[tokio::test]
async fn the_layout_holds() {
    const PASTES: [(&str, &str); 10] = [
        (r#"{"error":"invalid_code"}"#, "Most likely cause"),
        (
            "Invalid Redirect Uri at https://accounts.zoho.in/oauth/v2/auth?client_id=1000.X",
            "The right redirect URI in India:",
        ),
        (
            "Authorize URL: https://accounts.zoho.eu/oauth/v2/auth\nAccess Token URL: https://accounts.zoho.com/oauth/v2/token \n\
             Refresh Token URL: https://accounts.zoho.eu/oauth/v2/token",
            "Detected: Values of a custom service form",
        ),
        (r#"{"access_token":"x","expires_in":3600,"scope":"ZohoCRM.org.READ"}"#, "Detected: Token response"),
        (
            "https://accounts.zoho.com.an-unusually-long-host-name.evil.example/oauth/v2/auth",
            "Do not sign in there.",
        ),
        ("ZohoCRM.modules.leads.WRITE,ZohoMarketingAutomation.webassistant.READ", "Detected: List of scopes"),
        ("https://dre.zoho.eu/delugeauth/callback/", "Almost the redirect URI"),
        (r#"{"error":"invalid_client"} https://crm.zoho.jp/ ZohoCRM.org.READ"#, "2 more items in the text"),
        (
            "CRM at https://crm.zoho.eu, registered https://deluge.zoho.com/delugeauth/callback",
            "The org is in Europe, but the registered redirect URI is for the United States.",
        ),
        (
            "POST https://www.zohoapis.in/crm/v8/Leads {\"code\":\"OAUTH_SCOPE_MISMATCH\",\"status\":\"error\"}",
            "This POST call needs ZohoCRM.modules.leads.CREATE, and the token does not have it.",
        ),
    ];
    let site = Site::of_dist().await;
    for width in [1280, 768, 360] {
        let browser = Browser::start(Kind::Chromium, Options { width, ..Options::default() }).await;
        let page = browser.at(&site);
        page.open("#check").await;
        assert_eq!(page.layout().await, [""; 0], "empty at {width}");
        for (paste, told) in PASTES {
            let put = "const box = document.querySelector('#in-check'); box.value = PASTE;
                       box.dispatchEvent(new InputEvent('input', {bubbles: true}))";
            page.evaluate(&put.replace("PASTE", &serde_json::json!(paste).to_string())).await;
            page.wait_for(told).await;
            page.evaluate("document.querySelectorAll('.check details').forEach((it) => it.open = true)")
                .await;
            assert_eq!(page.layout().await, [""; 0], "{paste} at {width}");
        }
        browser.close().await;
    }
}
