//! Data centers: one center to copy, all of them beside each other, and the live test against hosts that respond, refuse
//! and keep silent.

use std::time::Duration;

use e2e::zoho::Manner;
use e2e::{Browser, Kind, Media, Options, Page, Site, Zoho, until};

async fn start(kind: Kind, world: u16) -> Browser {
    Browser::start(kind, Options { world: Some(world), ..Options::default() }).await
}

/// What the live test says beside a host.
async fn state(page: &Page<'_>, host: &str) -> String {
    let script = format!("return document.querySelector('[data-probe=\"{host}\"]')?.textContent ?? ''");
    page.evaluate(&script).await.as_str().unwrap_or_default().to_owned()
}

async fn hosts_that_respond(kind: Kind) {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    let browser = start(kind, zoho.port()).await;
    let page = browser.at(&site);
    page.open("#centers").await;
    // Nothing is asked before somebody presses the button.
    assert!(zoho.seen().is_empty());
    page.press("Test all hosts").await;
    page.wait_for("23 of 23 hosts are reachable from this browser.").await;
    page.wait_for("does not show that the server accepts your client").await;
    let words = state(&page, "accounts.zohocloud.ca").await;
    assert!(words.starts_with("reachable, ") && words.ends_with(" ms"), "{words}");
    for seen in zoho.seen() {
        assert_eq!(seen.method, "GET");
        let path = if seen.host.starts_with("accounts") { "/oauth/serverinfo" } else { "/crm/v8/org" };
        assert_eq!(seen.path, path, "{}", seen.host);
    }
    browser.close().await;
}

#[tokio::test]
async fn hosts_that_respond_in_chromium() {
    hosts_that_respond(Kind::Chromium).await;
}

#[tokio::test]
async fn hosts_that_respond_in_firefox() {
    hosts_that_respond(Kind::Firefox).await;
}

#[tokio::test]
async fn a_list_that_may_be_read_is_compared() {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    zoho.allow_browsers(true);
    let browser = start(Kind::Chromium, zoho.port()).await;
    let page = browser.at(&site);
    page.open("#centers").await;
    page.press("Test all hosts").await;
    page.wait_for("23 of 23 hosts are reachable from this browser.").await;
    page.press("Copy results").await;
    page.wait_for("Copied: results.").await;
    let report = page.clipboard().await;
    assert!(
        report.contains("| Canada | accounts.zohocloud.ca | accounts server | reachable, response readable,"),
        "{report}"
    );
    assert!(report.contains("list of accounts servers, loaded from accounts."), "{report}");
    // A list that somebody brings is compared with the table in the same way.
    page.press("Zoho’s own list of accounts servers").await;
    page.wait_for("which lets this page read it.").await;
    page.wait_for("China is not in the list").await;
    page.type_into(
        "JSON from /oauth/serverinfo",
        r#"{"result":"success","locations":{"us":"https://accounts.zoho.com","br":"https://accounts.zoho.com.br"}}"#,
    )
    .await;
    page.wait_for("New: the location br at https://accounts.zoho.com.br.").await;
    // The browser notes each response 401 for want of a token, which was asked for; nothing else.
    let errors = browser.console_errors().await;
    assert!(errors.iter().all(|error| error.contains("/crm/v8/org") && error.contains("401")), "{errors:?}");
    browser.close().await;
}

#[tokio::test]
async fn refused_and_silent_hosts_are_told_apart() {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    zoho.behave("www.zohoapis.ca", Manner::Silent);
    let browser = start(Kind::Chromium, zoho.port()).await;
    let page = browser.at(&site);
    page.open("#centers").await;
    page.press("Test all hosts").await;
    page.wait_for("22 of 23 hosts tested.").await;
    page.press("Stop").await;
    page.wait_for("stopped").await;
    assert_eq!(state(&page, "www.zohoapis.ca").await, "stopped");
    page.press("Test all hosts").await;
    page.wait_for("22 of 23 hosts are reachable from this browser.").await;
    assert_eq!(state(&page, "www.zohoapis.ca").await, "no response in 10 s");
    page.wait_for("The browser does not say why").await;
    browser.close().await;

    // A port that nobody listens on: free a moment ago, and taken by nobody but this test.
    let port = zoho.port();
    drop(zoho);
    let browser = start(Kind::Chromium, port).await;
    let page = browser.at(&site);
    page.open("#centers").await;
    page.press("Test all hosts").await;
    page.wait_for("No host could be reached.").await;
    assert!(state(&page, "accounts.zoho.eu").await.starts_with("not reachable"));
    browser.close().await;
}

/// A host that takes its time is reachable, one that closes the connection is not, and the browser is not believed to
/// know why.
#[tokio::test]
async fn slow_and_cut_hosts_are_told_apart() {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    zoho.behave("www.zohoapis.eu", Manner::Slow(Duration::from_millis(1500)));
    zoho.behave("www.zohoapis.in", Manner::Cut);
    zoho.behave("accounts.zoho.jp", Manner::Cut);
    let browser = start(Kind::Chromium, zoho.port()).await;
    let page = browser.at(&site);
    page.open("#centers").await;
    page.press("Test all hosts").await;
    page.wait_for("21 of 23 hosts are reachable from this browser.").await;
    page.wait_for("The browser does not say why").await;
    let slow = state(&page, "www.zohoapis.eu").await;
    let ms: u64 =
        slow.trim_start_matches("reachable, ").trim_end_matches(" ms").replace(',', "").parse().expect(&slow);
    assert!(ms >= 1500, "{slow}");
    for cut in ["www.zohoapis.in", "accounts.zoho.jp"] {
        let told = state(&page, cut).await;
        assert!(told.starts_with("not reachable"), "{cut}: {told}");
    }
    page.press("Copy results").await;
    page.wait_for("Copied: results.").await;
    let report = page.clipboard().await;
    assert!(report.contains("| India | www.zohoapis.in | API domain | not reachable"), "{report}");
    assert!(report.contains("21 of 23 hosts are reachable from this browser."), "{report}");
    browser.close().await;
}

/// What was not tested is not counted as reachable, on the page and in the ticket.
#[tokio::test]
async fn a_stopped_test_claims_nothing() {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    for silent in ["www.zohoapis.ca", "accounts.zoho.sa"] {
        zoho.behave(silent, Manner::Silent);
    }
    let browser = start(Kind::Chromium, zoho.port()).await;
    let page = browser.at(&site);
    page.open("#centers").await;
    page.press("Test all hosts").await;
    page.wait_for("21 of 23 hosts tested.").await;
    page.press("Stop").await;
    page.wait_for("Stopped: 21 reachable, 0 not reachable, 2 not tested.").await;
    page.press("Copy results").await;
    page.wait_for("Copied: results.").await;
    let report = page.clipboard().await;
    assert!(report.contains("Stopped: 21 reachable") && !report.contains("of 23 hosts"), "{report}");
    browser.close().await;
}

/// One center alone: two requests, and what came of them beside its hosts.
#[tokio::test]
async fn one_center_is_tested_alone() {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    zoho.behave("www.zohoapis.jp", Manner::Cut);
    let browser = start(Kind::Chromium, zoho.port()).await;
    let page = browser.at(&site);
    page.open("#centers").await;
    page.choose("Data center", "Japan").await;
    page.press("Test Japan").await;
    page.wait_for("1 of 2 hosts are reachable from this browser.").await;
    assert!(state(&page, "accounts.zoho.jp").await.starts_with("reachable"));
    assert!(state(&page, "www.zohoapis.jp").await.starts_with("not reachable"));
    assert!(zoho.seen().iter().all(|seen| seen.host.rsplit('.').next() == Some("jp")));
    browser.close().await;
}

/// A URL gets its center, its role, and whether it is right; the center shows what people copy.
#[tokio::test]
async fn a_url_is_found_and_its_center_copied() {
    let site = Site::of_dist().await;
    for options in
        [Options::default(), Options { width: 360, height: 740, media: Media::Dark, ..Options::default() }]
    {
        let browser = Browser::start(Kind::Chromium, options).await;
        let page = browser.at(&site);
        page.open("#centers").await;
        let find = "Paste a URL, or enter a host, a data center or its code";
        page.type_into(find, "canada").await;
        page.wait_for("1 of 12 data centers").await;
        assert_eq!(page.field("ca-apps").await, "zohocloud.ca");
        for (label, value) in [
            ("Accounts server", "accounts.zohocloud.ca"),
            ("Access Token URL", "https://accounts.zohocloud.ca/oauth/v2/token"),
            ("List of accounts servers", "https://accounts.zohocloud.ca/oauth/serverinfo"),
            ("Redirect URI of connections", "https://dre.zohocloud.ca/delugeauth/callback"),
        ] {
            page.press(&format!("Copy {label} of Canada")).await;
            until(
                async || (page.clipboard().await == value).then_some(()),
                async || format!("the clipboard holds {:?}", page.clipboard().await),
            )
            .await;
        }
        page.type_into(find, "https://accounts.zoho.eu/oauth/v2/tokn").await;
        page.wait_for("accounts.zoho.eu belongs to the Europe data center").await;
        page.wait_for("/oauth/v2/tokn is not a known endpoint.").await;
        page.wait_for_field("right-url", "https://accounts.zoho.eu/oauth/v2/token").await;
        page.wait_for_field("eu-token", "https://accounts.zoho.eu/oauth/v2/token").await;
        page.type_into(find, "https://zohoapis.in/desk/api/v1/tickets").await;
        page.wait_for("zohoapis.in has no www. in front.").await;
        page.type_into(find, "https://accounts.zoho.ca/oauth/v2/token").await;
        page.wait_for("Use accounts.zohocloud.ca (Canada).").await;
        page.wait_for_field("right-url", "https://accounts.zohocloud.ca/oauth/v2/token").await;
        assert_eq!(page.axe().await, [""; 0]);
        page.type_into(find, "Germany").await;
        page.wait_for("0 of 12 data centers").await;
        page.wait_for("Paste a URL or a host to find its data center").await;
        page.type_into(find, "").await;
        browser.close().await;
    }
}

/// All centers beside each other: the first column stays, a source widens nothing, and both files are whole.
#[tokio::test]
async fn all_centers_are_compared_and_downloaded() {
    let site = Site::of_dist().await;
    for options in
        [Options::default(), Options { width: 360, height: 740, media: Media::Dark, ..Options::default() }]
    {
        let browser = Browser::start(Kind::Chromium, options).await;
        let page = browser.at(&site);
        page.open("#centers").await;
        page.press("Compare all data centers").await;
        page.wait_for_field("all-ca-accounts-1", "accounts.zohocloud.ca").await;
        let stays = "const box = document.querySelector('.scroll'); box.scrollLeft = 500;
                     return document.querySelector('.scroll tbody th').getBoundingClientRect().left
                         - box.getBoundingClientRect().left";
        assert!(
            page.evaluate(stays).await.as_f64().is_some_and(|left| left < 2.0),
            "the first column goes away"
        );
        // A host that is official has no mark.
        let marks = "return [...document.querySelectorAll('.confidence.official')].length";
        assert_eq!(page.evaluate(marks).await.as_u64(), Some(0));
        let fold = "document.querySelectorAll('.centers details').forEach((it) => it.open = !it.open)";
        page.evaluate(fold).await;
        let overflow =
            "return document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth";
        assert_eq!(page.evaluate(overflow).await.as_i64(), Some(0), "the page is wider than the window");
        page.evaluate(fold).await;
        let file = "const link = document.querySelector(`a[download$=${arguments[0]}]`);
                    return decodeURIComponent(link.href.split(',').slice(1).join(','))";
        let json = page.evaluate(&file.replace("${arguments[0]}", "json")).await;
        let list: serde_json::Value = serde_json::from_str(json.as_str().expect("a text")).expect("JSON");
        assert!(list.as_array().is_some_and(|list| list.len() > 500), "{list} values");
        let csv = page.evaluate(&file.replace("${arguments[0]}", "csv")).await;
        assert!(
            csv.as_str()
                .is_some_and(|csv| csv.contains("Europe,eu,token,https://accounts.zoho.eu/oauth/v2/token,"))
        );
        page.press("Test all hosts").await;
        page.wait_for("0 of 23 hosts are reachable from this browser.").await;
        assert_eq!(page.axe().await, [""; 0]);
        // The APIs of one product in every center, and of every product in one.
        page.press("API base URLs by product").await;
        page.choose("Product", "Zoho Desk").await;
        page.wait_for("https://desk.zoho.jp/api/v1").await;
        assert_eq!(page.axe().await, [""; 0]);
        page.press("Zoho’s own list of accounts servers").await;
        page.wait_for("JSON from /oauth/serverinfo").await;
        assert_eq!(page.axe().await, [""; 0]);
        browser.close().await;
    }
}

/// Nothing is too narrow, cut, overlapping or too small, whichever part is open.
#[tokio::test]
async fn the_layout_holds() {
    let site = Site::of_dist().await;
    for width in [1280, 768, 360] {
        let browser = Browser::start(Kind::Chromium, Options { width, ..Options::default() }).await;
        let page = browser.at(&site);
        page.open("#centers?dc=in").await;
        page.wait_for_field("in-callback-2", "https://dre.zoho.in/delugeauth/callback").await;
        assert_eq!(page.layout().await, [""; 0], "India at {width}");
        page.type_into(
            "Paste a URL, or enter a host, a data center or its code",
            "http://accounts.zoho.ca:8443/oauth/v2/token",
        )
        .await;
        page.wait_for_field("right-url", "https://accounts.zohocloud.ca/oauth/v2/token").await;
        for part in
            ["API base URLs by product", "Compare all data centers", "Zoho’s own list of accounts servers"]
        {
            page.press(part).await;
            assert_eq!(page.layout().await, [""; 0], "{part} at {width}");
        }
        browser.close().await;
    }
}
