//! The helpers themselves, tried on a small page of their own: a test that says "nothing went wrong" is worth
//! something only if these would have seen it.

use std::panic::AssertUnwindSafe;

use e2e::{Browser, Files, Kind, Options, Page, Site, until};
use futures_util::FutureExt;
use thirtyfour::Key;

/// Something to type into, choose from, copy and walk through.
const FORM: &str = r#"<!doctype html><html lang="en"><title>A form</title><body><main>
<h1>A form</h1>
<label for="client">Client ID</label> <input id="client">
<label>Data center <select id="center"><option value="com">United States</option><option value="eu">Europe</option>
</select></label>
<p><code data-field="authorize-url"></code></p>
<span id="what">Authorize URL</span> <button id="copy" aria-label="Copy" aria-labelledby="copy what">x</button>
<button hidden>Copy</button> <button>Copy</button>
<script>
  const [client, center, copy] = ["client", "center", "copy"].map((id) => document.getElementById(id));
  const field = document.querySelector("[data-field]");
  const draw = () => field.textContent = `https://accounts.zoho.${center.value}/?client_id=${client.value}`;
  client.oninput = draw;
  center.onchange = draw;
  copy.onclick = () => navigator.clipboard.writeText(field.textContent).then(() => document.title = "copied");
  draw();
</script></main></body></html>"#;

/// A page that leaves what it should not: on the console, at a level that is no error, in the history, in a field.
const TALKATIVE: &str = r#"<!doctype html><html lang="en"><title>Talkative</title><body><input aria-label="Empty">
<script>
  const token = `1000.${"0a".repeat(16)}.${"1b".repeat(16)}`;
  const places = {
    console: () => console.log("the token is", token),
    history: () => { history.pushState(null, "", `?code=${token}`); history.pushState(null, "", "/"); },
    storage: () => sessionStorage.setItem("token", token),
    document: () => document.querySelector("input").value = token,
  };
  places[location.hash.slice(1)]?.();
</script></body></html>"#;

/// A page that does everything that a page should not do.
const MISBEHAVING: &str = r#"<!doctype html><html lang="en"><title>Misbehaving</title>
<meta http-equiv="Content-Security-Policy" content="connect-src 'self'"><body>
<img src="http://picture.example/one.png">
<script>
  console.error("said", "aloud");
  fetch("https://forbidden.example/").catch(() => 0);
  Promise.reject(new Error("rejected"));
  setTimeout(() => { throw new Error("thrown"); });
</script></body></html>"#;

/// A page with a layout that is right, and one fault for each word of `class` on the body.
const CROOKED: &str = r#"<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>Crooked</title><style>
  * { box-sizing: border-box } body { margin: 8px; font: 15px/22px sans-serif }
  button, a.button { min-height: 36px } .row { display: flex; gap: 8px; overflow-wrap: anywhere }
  code { overflow-wrap: anywhere } .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .narrow #name { width: 12px } .cut #value { height: 10px; overflow: hidden } .overlap #value { margin-top: -28px }
  .sideways #wide { width: 2000px } .small #first { min-height: 0; height: 18px; padding: 0 } .glued .row { gap: 0 }
  .out #value { width: 60px; white-space: nowrap } .over #second { margin-left: -20px }
</style><body><main>
<h1>A page</h1><p class="sr">Said to assistive tools alone</p>
<p>A sentence with <a href="/x">a link in it</a>, which is long enough to take more than one line on a telephone.</p>
<div class="row"><span id="name">ZohoMarketingAutomation.campaign</span></div>
<div class="row"><button id="first">One</button><button id="second">Two</button><label><input type="checkbox"> Box</label></div>
<p id="value">https://accounts.zoho.eu/oauth</p>
<div id="wide">.</div>
<script>document.body.className = location.hash.slice(1)</script></main></body></html>"#;

async fn site_of(page: &str) -> Site {
    let mut files = Files::default();
    files.put("index.html", page);
    Site::serve(files, "/").await
}

async fn a_form_can_be_used(kind: Kind) {
    let site = site_of(FORM).await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build").await;
    assert_eq!(page.address().await, format!("{}#build", site.url()));
    assert_eq!(page.field("authorize-url").await, "https://accounts.zoho.com/?client_id=");

    page.type_into("Client ID", "1000.ÄX").await;
    page.wait_for_field("authorize-url", "https://accounts.zoho.com/?client_id=1000.ÄX").await;
    page.paste_into("Client ID", "1000.Y").await;
    page.wait_for_field("authorize-url", "https://accounts.zoho.com/?client_id=1000.Y").await;
    page.choose("Data center", "Europe").await;
    page.wait_for_field("authorize-url", "https://accounts.zoho.eu/?client_id=1000.Y").await;

    page.press("Copy Authorize URL").await;
    until(
        async || (page.evaluate("return document.title").await == "copied").then_some(()),
        async || "nothing was copied".to_owned(),
    )
    .await;
    assert_eq!(page.clipboard().await, "https://accounts.zoho.eu/?client_id=1000.Y");

    by_keyboard(&page).await;
    browser.close().await;
}

async fn by_keyboard(page: &Page<'_>) {
    page.load("").await;
    assert_eq!(page.focused_name().await, "");
    page.tab_to("Client ID").await;
    page.press_key('a').await;
    page.press_key('b').await;
    page.press_keys(Key::Control, 'a').await;
    page.press_key('c').await;
    page.wait_for_field("authorize-url", "https://accounts.zoho.com/?client_id=c").await;
    page.tab_to("Copy Authorize URL").await;
    page.press_key(Key::Enter).await;
    until(
        async || (page.evaluate("return document.title").await == "copied").then_some(()),
        async || "nothing was copied".to_owned(),
    )
    .await;
}

#[tokio::test]
async fn a_form_can_be_used_in_chromium() {
    a_form_can_be_used(Kind::Chromium).await;
}

#[tokio::test]
async fn a_form_can_be_used_in_firefox() {
    a_form_can_be_used(Kind::Firefox).await;
}

async fn misbehavior_is_seen(kind: Kind) {
    let site = site_of(MISBEHAVING).await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.load("").await;
    for sign in ["aloud", "forbidden.example", "rejected", "thrown"] {
        until(
            async || browser.console_errors().await.iter().any(|error| error.contains(sign)).then_some(()),
            async || format!("no {sign:?} in {:#?}", browser.console_errors().await),
        )
        .await;
    }
    until(
        async || {
            browser.calls_outside().await.iter().any(|words| words.contains("picture.example")).then_some(())
        },
        async || format!("no call to picture.example in {:#?}", browser.calls_outside().await),
    )
    .await;
    assert!(!browser.calls_outside().await.iter().any(|words| words.contains("forbidden.example")));
    assert_ne!(page.axe().await, [""; 0], "axe-core overlooks a picture without a text");
    browser.close().await;
}

#[tokio::test]
async fn misbehavior_is_seen_in_chromium() {
    misbehavior_is_seen(Kind::Chromium).await;
}

#[tokio::test]
async fn misbehavior_is_seen_in_firefox() {
    misbehavior_is_seen(Kind::Firefox).await;
}

#[tokio::test]
async fn the_viewport_is_as_wide_as_asked() {
    let site = site_of(FORM).await;
    for (kind, width) in [(Kind::Chromium, 320), (Kind::Chromium, 1280), (Kind::Firefox, 800)] {
        let browser = Browser::start(kind, Options { width, ..Options::default() }).await;
        let page = browser.at(&site);
        page.load("").await;
        assert_eq!(page.evaluate("return innerWidth").await, width, "in {kind:?}");
        browser.close().await;
    }
}

async fn a_crooked_layout_is_seen(kind: Kind) {
    let site = site_of(CROOKED).await;
    let browser = Browser::start(kind, Options { width: 800, ..Options::default() }).await;
    let page = browser.at(&site);
    page.load("").await;
    assert_eq!(page.layout().await, [""; 0]);
    page.layout_holds_at("a page without a fault", &[1280, 600]).await;
    assert_eq!(page.evaluate("return innerWidth").await, 800);
    for (class, rule, element) in [
        ("narrow", "narrow", "span#name"),
        ("cut", "cut", "p#value"),
        ("overlap", "overlap", "p#value"),
        ("over", "overlap", "button#second"),
        ("out", "sticks out", "p#value"),
        ("sideways", "sideways", "div#wide"),
        ("small", "small", "button#first"),
        ("glued", "glued", "button#second"),
    ] {
        page.load(&format!("#{class}")).await;
        let faults = page.layout().await;
        let seen = faults.iter().any(|fault| fault.starts_with(rule) && fault.contains(element));
        assert!(seen, "{class} of {element} is not seen, but {faults:#?}");
    }
    browser.close().await;
}

#[tokio::test]
async fn a_crooked_layout_is_seen_in_chromium() {
    a_crooked_layout_is_seen(Kind::Chromium).await;
}

#[tokio::test]
async fn a_crooked_layout_is_seen_in_firefox() {
    a_crooked_layout_is_seen(Kind::Firefox).await;
}

/// After a panic in a test, neither the driver nor the browser is left behind.
#[tokio::test]
async fn a_panicking_test_leaves_no_process_behind() {
    for kind in [Kind::Chromium, Kind::Firefox] {
        let browser = Browser::start(kind, Options::default()).await;
        let process = browser.process();
        assert!(rustix::process::test_kill_process(process).is_ok(), "{kind:?} should be running");
        let test = tokio::spawn(async move {
            let _browser = browser;
            panic!("a test fails");
        });
        assert!(test.await.expect_err("the test panics").is_panic());
        until(
            async || rustix::process::test_kill_process(process).is_err().then_some(()),
            async || format!("{kind:?} is still running"),
        )
        .await;
    }
}

async fn what_remains_is_seen(kind: Kind) {
    let site = site_of(TALKATIVE).await;
    for place in ["nowhere", "console", "history", "storage", "document"] {
        let browser = Browser::start(kind, Options::default()).await;
        let page = browser.at(&site);
        page.load(&format!("#{place}")).await;
        let seen = AssertUnwindSafe(page.nothing_remains(&[])).catch_unwind().await;
        let said = seen.err().and_then(|said| said.downcast::<String>().ok());
        let said = said.map_or_else(String::new, |said| *said);
        assert_eq!(
            said.contains(&format!("a code or a token, is in the {place}")),
            place != "nowhere",
            "{said}"
        );
        browser.close().await;
    }
}

#[tokio::test]
async fn what_remains_is_seen_in_chromium() {
    what_remains_is_seen(Kind::Chromium).await;
}

#[tokio::test]
async fn what_remains_is_seen_in_firefox() {
    what_remains_is_seen(Kind::Firefox).await;
}
