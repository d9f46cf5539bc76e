//! The copy that opens without a network: it is kept when asked for, holds one build and no address with a query, gives way to
//! a newer build, and goes without a trace.

use e2e::{Browser, Files, Kind, Options, Page, Site, until};

const ANSWER: &str =
    "?code=1000.c0ffee.d00d&state=unknown&location=eu&accounts-server=https%3A%2F%2Faccounts.zoho.eu";

/// The names of the caches, and the addresses of all that is in them.
async fn caches(page: &Page<'_>) -> (Vec<String>, Vec<String>) {
    const ALL: &str = "
        const done = arguments[arguments.length - 1];
        (async () => {
            const names = await caches.keys();
            const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({url}) => url)));
            return [names, all.flat()];
        })().then(done, (error) => done([[String(error)], []]));";
    let told = page.evaluate_later(ALL).await;
    serde_json::from_value(told).expect("the script returns two lists")
}

async fn keep(page: &Page<'_>) {
    page.open("#trust").await;
    page.wait_for("No copy is kept.").await;
    page.press("Keep a copy on this device").await;
    page.wait_for("A copy of this page is kept:").await;
}

async fn opens_without_a_network(kind: Kind) {
    let site = Site::serve(Files::of_dist(), "/tools/").await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    // Nothing is kept or registered before somebody asks for it.
    page.open("").await;
    assert_eq!(caches(&page).await, (vec![], vec![]));
    assert!(!site.requests().iter().any(|request| request.target.contains("sw.js")));
    keep(&page).await;
    let (names, files) = caches(&page).await;
    assert_eq!(names.len(), 1, "{names:?}");
    assert!(files.len() > 15 && files.iter().all(|file| !file.contains(['?', '#'])), "{files:?}");

    // What came from a sign-in is neither answered by the copy nor kept in it.
    page.open(ANSWER).await;
    page.open("?note=hello").await;
    assert!(site.requests().iter().any(|request| request.target.contains("code=1000.c0ffee.d00d")));
    assert_eq!(caches(&page).await, (names.clone(), files.clone()));
    page.nothing_remains(&["c0ffee"]).await;

    // The host is gone: every room opens, in another language, too.
    site.stop();
    page.open("").await;
    page.type_into("Service Name", "Offline").await;
    for (fragment, said) in [
        ("#centers", "Live test"),
        ("#check", "Nothing to paste?"),
        ("#connect", "Sandbox (simulated"),
        ("#learn", "Fault cards"),
        ("#build?lang=de&dc=eu", "Datenschutz und Sicherheit"),
        ("#trust?lang=en", "A copy of this page is kept:"),
    ] {
        page.open(fragment).await;
        page.wait_for(said).await;
    }
    page.open("index.html#centers").await;
    assert_eq!(browser.calls_outside().await, [""; 0]);
    // An address with a query gets nothing from the copy.
    let load = format!("{}{ANSWER}", site.url());
    let loaded = browser.driver().goto(&load).await;
    let shown = page.text().await;
    assert!(loaded.is_err() || !shown.contains("Zoho OAuth Workbench"), "{shown}");

    page.open("#trust").await;
    page.press("Remove the copy").await;
    page.wait_for("No copy is kept.").await;
    assert_eq!(caches(&page).await, (vec![], vec![]));
    let gone = browser.driver().goto(site.url()).await;
    let shown = page.text().await;
    assert!(gone.is_err() || !shown.contains("Set up"), "it still opens: {shown}");
    browser.close().await;
}

#[tokio::test]
async fn opens_without_a_network_in_chromium() {
    opens_without_a_network(Kind::Chromium).await;
}

#[tokio::test]
async fn opens_without_a_network_in_firefox() {
    opens_without_a_network(Kind::Firefox).await;
}

/// `files` as another build: one file more, which the worker names, too.
fn newer(mut files: Files) -> Files {
    let worker = files.text("sw.js");
    let (before, behind) = worker.split_once("const BUILD = \"").expect("the worker names its build");
    let (_, behind) = behind.split_once('"').expect("the name ends");
    // printf newer | openssl dgst -sha384 -binary | base64
    let line = "const FILES = {\n  \"newer.txt\": \"sha384-0ecgFdnVe4KQoTsMtlBCRTMm52Ul3KPDskoVuLZ3IMIWXoZlopmzktFPe5/Cilzu\",";
    let before = before.replacen("const FILES = {", line, 1);
    files.put("newer.txt", "newer");
    files.put("sw.js", format!("{before}const BUILD = \"fedcba9876543210\"{behind}"));
    files
}

/// A newer build takes the place of the copy at the next visit, and a damaged one does not.
async fn a_newer_build_replaces_the_copy(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    keep(&page).await;
    let first = caches(&page).await;

    let mut damaged = newer(Files::of_dist());
    damaged.put("newer.txt", "meddled with");
    site.replace(damaged);
    page.open("#centers").await;
    until(
        async || {
            let asked = |name: &str| site.requests().iter().any(|request| request.target.ends_with(name));
            asked("/newer.txt").then_some(())
        },
        async || "the browser does not look for a newer build".to_owned(),
    )
    .await;
    page.open("#trust").await;
    page.wait_for("A copy of this page is kept:").await;
    assert_eq!(caches(&page).await, first);

    site.replace(newer(Files::of_dist()));
    page.open("#centers").await;
    until(
        async || {
            let (names, files) = caches(&page).await;
            let [name] = &names[..] else { return None };
            (name.ends_with(" fedcba9876543210") && files.iter().any(|file| file.ends_with("/newer.txt")))
                .then_some(())
        },
        async || format!("the copy is {:?}", caches(&page).await.0),
    )
    .await;
    page.open("#trust").await;
    page.press("Delete everything stored here").await;
    page.press("Delete everything").await;
    page.wait_for("No copy is kept.").await;
    assert_eq!(caches(&page).await, (vec![], vec![]));
    browser.close().await;
}

#[tokio::test]
async fn a_newer_build_replaces_the_copy_in_chromium() {
    a_newer_build_replaces_the_copy(Kind::Chromium).await;
}

#[tokio::test]
async fn a_newer_build_replaces_the_copy_in_firefox() {
    a_newer_build_replaces_the_copy(Kind::Firefox).await;
}

/// The page itself is the host's whenever the host is there: never an older one, and a damaged file does not hide behind a
/// copy.
#[tokio::test]
async fn the_host_comes_first() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    keep(&page).await;
    let mut files = Files::of_dist();
    let html = files.text("index.html").replace("<title>Zoho OAuth Workbench", "<title>Newer");
    files.put("index.html", html);
    site.replace(files);
    page.load("").await;
    let title = page.evaluate("return document.querySelector('title').outerHTML").await;
    page.until_started().await;
    let served = page.evaluate_later(
        "const done = arguments[arguments.length - 1]; fetch('./').then((got) => got.text()).then(done, String)",
    );
    assert!(served.await.as_str().is_some_and(|text| text.contains("<title>Newer")), "{title}");
    browser.close().await;
}

/// A copy that cannot be whole is not kept, and the page says so.
#[tokio::test]
async fn a_damaged_file_is_not_kept() {
    let mut files = Files::of_dist();
    files.put("licenses.txt", "none");
    let site = Site::serve(files, "/").await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#trust").await;
    page.press("Keep a copy on this device").await;
    page.wait_for("The browser could not do that: a file of the page did not arrive as it was published")
        .await;
    page.wait_for("No copy is kept.").await;
    assert_eq!(caches(&page).await, (vec![], vec![]));
    browser.close().await;
}

/// Chromium finds nothing that would keep the page from being installed.
#[tokio::test]
async fn can_be_installed() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    assert_eq!(page.installability_errors().await, [""; 0]);
    browser.end_quietly().await;
}
