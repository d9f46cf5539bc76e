//! The room of the data centers: the table, its filter, and the live test against hosts that answer, refuse and keep
//! silent.

use std::time::Duration;

use e2e::zoho::Manner;
use e2e::{Browser, Kind, Media, Options, Page, Site, Zoho};

async fn start(kind: Kind, world: u16) -> Browser {
    Browser::start(kind, Options { world: Some(world), ..Options::default() }).await
}

/// What stands beside a host.
async fn state(page: &Page<'_>, host: &str) -> String {
    let script = format!(
        "return [...document.querySelectorAll('.probes li')].find((li) => li.querySelector('code').textContent === '{host}')
            ?.querySelector('.probe-state').textContent ?? ''"
    );
    page.evaluate(&script).await.as_str().unwrap_or_default().to_owned()
}

async fn hosts_that_answer(kind: Kind) {
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
async fn hosts_that_answer_in_chromium() {
    hosts_that_answer(Kind::Chromium).await;
}

#[tokio::test]
async fn hosts_that_answer_in_firefox() {
    hosts_that_answer(Kind::Firefox).await;
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
    page.wait_for("which lets this page read it.").await;
    page.wait_for("China is not in the list").await;
    page.press("Copy results").await;
    page.wait_for("Copied: results.").await;
    let report = page.clipboard().await;
    assert!(
        report.contains("| Canada | accounts.zohocloud.ca | accounts server | reachable, response readable,"),
        "{report}"
    );
    assert!(report.contains("list of accounts servers, loaded from accounts."), "{report}");
    // A list that somebody brings is compared with the table in the same way.
    page.type_into(
        "JSON from /oauth/serverinfo",
        r#"{"result":"success","locations":{"us":"https://accounts.zoho.com","br":"https://accounts.zoho.com.br"}}"#,
    )
    .await;
    page.wait_for("New: the location br at https://accounts.zoho.com.br.").await;
    // The browser notes each refusal for want of a token, which is the answer that was asked for; nothing else.
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
    page.press("Test again").await;
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

/// What was not tested is not counted among what answers, on the page and in the ticket.
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

#[tokio::test]
async fn the_table_can_be_filtered_and_is_accessible() {
    let site = Site::of_dist().await;
    for options in
        [Options::default(), Options { width: 360, height: 740, media: Media::Dark, ..Options::default() }]
    {
        let browser = Browser::start(Kind::Chromium, options).await;
        let page = browser.at(&site);
        page.open("#centers").await;
        page.type_into("Filter", "canada").await;
        page.wait_for("1 of 12 data centers").await;
        assert_eq!(page.field("ca-apps").await, "zohocloud.ca");
        page.press("Copy Accounts server of Canada").await;
        page.wait_for("Copied: Accounts server of Canada.").await;
        assert_eq!(page.clipboard().await, "accounts.zohocloud.ca");
        // A URL gets its row, its role, and whether it is right.
        page.type_into("Filter", "https://accounts.zoho.eu/oauth/v2/tokn").await;
        page.wait_for("1 of 12 data centers").await;
        page.wait_for("accounts server, Europe.").await;
        page.wait_for("No source names the path /oauth/v2/tokn").await;
        page.type_into("Filter", "accounts.zoho.ca").await;
        page.wait_for("Use accounts.zohocloud.ca (Canada).").await;
        page.type_into("Filter", "Germany").await;
        page.wait_for("0 of 12 data centers").await;
        page.wait_for("Paste a URL or a host to find its data center").await;
        page.type_into("Filter", "").await;
        page.wait_for("12 of 12 data centers").await;
        // What is placed inside the table does not widen the page, even where a source is open.
        let fold = "document.querySelectorAll('.scroll details').forEach((it) => it.open = !it.open)";
        page.evaluate(fold).await;
        let overflow = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert_eq!(page.evaluate(overflow).await.as_i64(), Some(0), "the page is wider than the window");
        page.evaluate(fold).await;
        page.press("Test all hosts").await;
        page.wait_for("0 of 23 hosts are reachable from this browser.").await;
        assert_eq!(page.axe().await, [""; 0]);
        browser.close().await;
    }
}
