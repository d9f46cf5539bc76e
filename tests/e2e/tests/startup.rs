//! The house around the app: how the page starts, what it says when it cannot, what it does with a sign-in's answer
//! in its address, and what is left of it after a panic. Nothing here depends on what the app shows.

use std::collections::BTreeSet;

use e2e::{Browser, Files, Kind, Options, Page, Request, Site, until};
use serde_json::json;
use thirtyfour::Key;

const ANSWER: &str = "?code=1000.abc.def&state=x&location=eu&accounts-server=https%3A%2F%2Faccounts.zoho.eu";

// ---- starting ------------------------------------------------------------------------------------------------------

async fn starts_quietly(kind: Kind, folder: &str) {
    let site = Site::serve(Files::of_dist(), folder).await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;

    assert_eq!(browser.console_errors().await, [""; 0]);
    assert_eq!(browser.calls_outside().await, [""; 0]);
    let requests = site.requests();
    for request in &requests {
        assert!(request.target.starts_with(folder), "{request:?} is outside the page's folder");
        assert_eq!(request.referrer, None, "{request:?} tells where it comes from");
    }
    // The wasm above all must not be loaded twice, once by its preload link and once by boot.js.
    let different: BTreeSet<_> = requests.iter().map(|request| request.target.split('?').next()).collect();
    assert_eq!(different.len(), requests.len(), "something is asked for twice: {requests:#?}");

    browser.close().await;
}

#[tokio::test]
async fn starts_quietly_in_chromium() {
    starts_quietly(Kind::Chromium, "/").await;
}

#[tokio::test]
async fn starts_quietly_in_firefox() {
    starts_quietly(Kind::Firefox, "/").await;
}

#[tokio::test]
async fn starts_in_any_folder() {
    starts_quietly(Kind::Chromium, "/tools/oauth/workbench/").await;
}

/// The policy in the page, and nothing that would need an exception from it.
#[test]
fn is_built_without_inline_code() {
    let page = Files::of_dist().text("index.html");
    assert!(
        page.contains("script-src 'self' 'wasm-unsafe-eval';"),
        "the policy of scripts is not the constant one"
    );
    assert!(!page.contains("<style"), "there is an inline style");
    assert!(!page.contains(" style=\""), "there is a style attribute");
    for script in page.split("<script").skip(1) {
        let (tag, rest) = script.split_once('>').expect("a tag ends");
        assert!(
            tag.contains(" src=\"./") && tag.contains(" integrity="),
            "<script{tag}> is not a file of the page"
        );
        assert!(rest.starts_with("</script>"), "<script{tag}> has inline code");
    }
}

/// The program names files of the project, and no folder of the machine on which it was built.
#[test]
fn names_no_folder_of_the_builder() {
    let files = Files::of_dist();
    let project = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let project = project.canonicalize().expect("the project is there");
    assert!(files.holds("_bg.wasm", b"src/"), "no panic could say where it was");
    for folder in ["/root/", "/home/", "/.cargo/", "/Users/", &project.to_string_lossy()] {
        for program in ["_bg.wasm", ".bin"] {
            assert!(!files.holds(program, folder.as_bytes()), "{folder} is in the program");
        }
    }
}

/// The names of the sentences are for tests and tools: all of them come along as soon as one is asked for.
#[test]
fn holds_no_names_of_sentences() {
    let files = Files::of_dist();
    assert!(files.holds(".bin", b"Zoho rejected the authorization code"), "there are no sentences");
    for program in ["_bg.wasm", ".bin"] {
        assert!(!files.holds(program, b"oauth-begin-no-scope"), "{program} holds the names");
    }
}

// ---- not starting --------------------------------------------------------------------------------------------------

/// Opens a page that cannot start, and checks that it says why, and what to try.
async fn says_why(kind: Kind, files: Files, why: &str) {
    let site = Site::serve(files, "/").await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.load("").await;
    page.wait_for(why).await;
    let text = page.text().await;
    assert!(text.contains("The page could not start"), "no heading in:\n{text}");
    assert!(text.contains("try another browser"), "no advice in:\n{text}");
    assert!(!text.contains("Starting…"), "the page still says that it is starting:\n{text}");
    assert_eq!(page.axe().await, [""; 0]);
    browser.close().await;
}

async fn refuses_damaged(kind: Kind, ending: &str) {
    let mut files = Files::of_dist();
    let name = files.name(ending);
    files.damage(ending);
    says_why(kind, files, &format!("The file {name} is not the one this page was published with")).await;
}

/// The name of the script that belongs to the wasm.
fn script(files: &Files) -> String {
    let page = files.text("index.html");
    let (_, link) = page.split_once("rel=\"modulepreload\" href=\"./").expect("the page names its script");
    link.split('"').next().expect("a name ends").to_owned()
}

/// Whatever the page names, it starts with what it was published with or says which file is another.
async fn refuses_every_damaged_file(kind: Kind) {
    let whole = Files::of_dist();
    for beginning in ["style-", "first-", "trust-", "answer-"] {
        let name = whole.beginning(beginning);
        let mut files = whole.clone();
        files.damage(&name);
        says_why(kind, files, &format!("The file {name} is not the one this page was published with")).await;
    }
}

#[tokio::test]
async fn refuses_every_damaged_file_in_chromium() {
    refuses_every_damaged_file(Kind::Chromium).await;
}

#[tokio::test]
async fn refuses_every_damaged_file_in_firefox() {
    refuses_every_damaged_file(Kind::Firefox).await;
}

/// The style that only some rooms ask for is refused if it is another; the room works without it.
#[tokio::test]
async fn refuses_a_damaged_style_of_a_room() {
    let mut files = Files::of_dist();
    files.put("learn.css", ".classroom { display: none }");
    let site = Site::serve(files, "/").await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#learn").await;
    page.wait_for("Fault cards").await;
    let lines = browser.console_errors().await;
    assert!(lines.iter().any(|line| line.contains("learn.css") && line.contains("integrity")), "{lines:?}");
    browser.close().await;
}

#[tokio::test]
async fn refuses_a_damaged_wasm_in_chromium() {
    refuses_damaged(Kind::Chromium, "_bg.wasm").await;
}

#[tokio::test]
async fn refuses_a_damaged_wasm_in_firefox() {
    refuses_damaged(Kind::Firefox, "_bg.wasm").await;
}

#[tokio::test]
async fn refuses_a_damaged_script_in_chromium() {
    refuses_damaged(Kind::Chromium, &script(&Files::of_dist())).await;
}

#[tokio::test]
async fn refuses_a_damaged_script_in_firefox() {
    refuses_damaged(Kind::Firefox, &script(&Files::of_dist())).await;
}

/// The built page without the part that everything but the first screen is in, and the name of that.
async fn without_the_page() -> (Site, String) {
    let mut files = Files::of_dist();
    let name = files.beginning("part-page-");
    files.remove(&name);
    (Site::serve(files, "/").await, name)
}

/// What a quick person types, chooses and presses while only the first screen is there counts once the page is.
async fn nothing_is_lost_before_the_page_is_there(kind: Kind) {
    let (site, name) = without_the_page().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.load("").await;
    page.wait_for("This page did not load completely.").await;
    page.wait_for(&format!("The file {name} could not be loaded: the server answered 404.")).await;
    assert_eq!(page.axe().await, [""; 0]);
    page.choose("Data center", "Japan \u{2014} zoho.jp").await;
    page.type_into("Service Name", "Harvest").await;
    page.press("Private").await;
    // The sheet that is open works by itself.
    page.press("You need the scopes of several apps in one connection").await;
    page.wait_for("Recommendation: create a custom service.").await;
    page.press("More names and options").await;
    page.type_into("Homepage URL", "https://harvest.example").await;
    page.press("Next: API Console").await;

    site.replace(Files::of_dist());
    page.press("Try again").await;
    page.until_started().await;
    page.wait_for_field("homepage-url", "https://harvest.example").await;
    let address = page.address().await;
    for said in ["dc=jp", "service=Harvest", "for=each-person"] {
        assert!(address.contains(said), "{said} is not in {address}");
    }
    // Both are where they were left: the sheet that was pressed is open, and behind the other the criterion counts.
    page.press("Before you start").await;
    let checked = "return document.querySelectorAll('.criteria :checked').length";
    assert_eq!(page.evaluate(checked).await, 1);
    assert_eq!(browser.calls_outside().await, [""; 0]);
    browser.close().await;
}

#[tokio::test]
async fn nothing_is_lost_before_the_page_is_there_in_chromium() {
    nothing_is_lost_before_the_page_is_there(Kind::Chromium).await;
}

#[tokio::test]
async fn nothing_is_lost_before_the_page_is_there_in_firefox() {
    nothing_is_lost_before_the_page_is_there(Kind::Firefox).await;
}

/// The first screen works by itself; the page is fetched meanwhile, and comes when a person does, or else after a while.
#[tokio::test]
async fn the_page_follows_the_first_screen() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    let waits = async |waits: bool| {
        let mark = "return document.documentElement.dataset.first ?? ''";
        let wanted = if waits { "waits" } else { "" };
        until(
            async || (page.evaluate(mark).await == wanted).then_some(()),
            async || format!("the first screen is not as it should be: {wanted:?}"),
        )
        .await;
    };
    for (suffix, part) in [("", "/part-page-"), ("#check", "/part-check-")] {
        let fetched = || site.requests().iter().filter(|request| request.target.contains(part)).count();
        let before = fetched();
        page.load(suffix).await;
        waits(true).await;
        assert!(!page.text().await.contains("Starting"), "{suffix:?} says that it is not there yet");
        let is_fetched = async || (fetched() > before).then_some(());
        until(is_fetched, async || format!("{part} is not fetched early")).await;
        // Nobody comes.
        waits(false).await;
    }

    // The first key counts, and it is one that only the page knows.
    page.load("").await;
    waits(true).await;
    page.press_keys(Key::Control, 'k').await;
    waits(false).await;
    let opened = "return document.querySelector('dialog').open";
    until(
        async || page.evaluate(opened).await.as_bool()?.then_some(()),
        async || "the key is lost".to_owned(),
    )
    .await;
    browser.end_quietly().await;
}

/// The first screen is there before any program, and not where it would be wrong. When the programs come, nothing moves.
#[tokio::test]
async fn the_first_screen_is_that_of_the_address() {
    let whole = Files::of_dist();
    let mut files = whole.clone();
    files.remove(&whole.beginning("boot-"));
    let site = Site::serve(files, "/").await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    let screens = ["Before you start", "Simulate an error", "Nothing to paste?", "Access Token URL"];
    for (suffix, shown) in [
        ("", Some(screens[0])),
        ("#build", Some(screens[0])),
        ("#connect", Some(screens[1])),
        ("#check", Some(screens[2])),
        ("#check?lang=en", Some(screens[2])),
        ("#centers", Some(screens[3])),
        ("#learn", None),
        ("#check?lang=de", None),
        ("#centers?dc=eu", None),
        ("#build?dc=eu", None),
        ("?x#check", None),
    ] {
        page.load(suffix).await;
        let main = "return getComputedStyle(document.querySelector('#app main')).visibility";
        let visible = page.evaluate(main).await;
        assert_eq!(visible, if shown.is_some() { "visible" } else { "hidden" }, "{suffix:?}");
        let text = page.text().await;
        for screen in screens {
            assert_eq!(text.contains(screen), Some(screen) == shown, "{screen} at {suffix:?}");
        }
    }
    // What this tab has kept may be shown in another way.
    page.evaluate("sessionStorage.setItem('sign-in.x', '1')").await;
    for suffix in ["", "#connect"] {
        page.load(suffix).await;
        assert!(!page.text().await.contains(screens[1]), "{suffix:?}");
        assert_eq!(page.text().await.contains(screens[0]), suffix.is_empty(), "{suffix:?}");
    }
    page.evaluate("sessionStorage.clear()").await;
    site.replace(whole);
    for (suffix, there) in [
        ("", "0 of 13 copied"),
        ("#connect", "Request shown"),
        ("#check", "Nothing to paste?"),
        ("#centers", "Compare all data centers"),
    ] {
        page.open(suffix).await;
        page.wait_for(there).await;
        // What moved, from where and to where.
        let shifts = "return (() => { const observer = new PerformanceObserver(() => {}); \
                      observer.observe({ type: 'layout-shift', buffered: true }); \
                      const place = ({ x, y, width, height }) => [x, y, width, height].join(' '); \
                      return observer.takeRecords().flatMap((shift) => [`${shift.value} at ${shift.startTime}`, \
                        ...shift.sources.map(({ node, previousRect, currentRect }) => \
                          `${node?.nodeName} ${node?.textContent?.slice(0, 60)}: ${place(previousRect)} to ${place(currentRect)}`)]); \
                      })()";
        assert_eq!(page.evaluate(shifts).await, json!([]), "{suffix:?}");
    }
    browser.close().await;
}

/// What is pasted into a room that a link has opened is read once the program is there.
async fn nothing_is_lost_before_the_room_is_there(kind: Kind) {
    let (site, name) = without_the_page().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.load("#check").await;
    page.wait_for(&format!("The file {name} could not be loaded: the server answered 404.")).await;
    assert_eq!(page.axe().await, [""; 0]);
    page.type_into("Error, response or URL", "{\"error\":\"invalid_client\"}").await;

    site.replace(Files::of_dist());
    page.press("Try again").await;
    page.until_started().await;
    page.wait_for("Most likely cause:").await;
    assert_eq!(
        page.evaluate("return document.getElementById('in-check').value").await,
        "{\"error\":\"invalid_client\"}"
    );
    browser.close().await;
}

#[tokio::test]
async fn nothing_is_lost_before_the_room_is_there_in_chromium() {
    nothing_is_lost_before_the_room_is_there(Kind::Chromium).await;
}

#[tokio::test]
async fn nothing_is_lost_before_the_room_is_there_in_firefox() {
    nothing_is_lost_before_the_room_is_there(Kind::Firefox).await;
}

/// Without scripts, the page says what it needs, and shows the hosts of the data centers.
#[test]
fn says_what_it_needs_and_knows_without_scripts() {
    let page = Files::of_dist().text("index.html");
    let (_, without) = page.split_once("<noscript>").expect("there is a part for who runs no scripts");
    for said in ["needs JavaScript", "<th scope=\"row\">Japan</th><td>accounts.zoho.jp</td>", "zohocloud.ca"]
    {
        assert!(without.contains(said), "{said} is not said without scripts");
    }
}

/// A part of the program that is not the one this page was published with does not run and is named; nothing that was
/// typed is lost; and once the right one is there, it is taken.
async fn refuses_a_damaged_part(kind: Kind) {
    let mut files = Files::of_dist();
    let name = files.beginning("part-centers-");
    files.damage(&name);
    let site = Site::serve(files, "/").await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.type_into("Service Name", "Journeys").await;
    page.press("Data centers").await;
    page.wait_for("A part of this page could not be loaded.").await;
    page.wait_for(&format!("The file {name} is not the one this page was published with")).await;
    assert_eq!(page.axe().await, [""; 0]);

    site.replace(Files::of_dist());
    page.press("Try again").await;
    page.wait_for("Compare all data centers").await;
    page.press("Set up").await;
    assert_eq!(page.evaluate("return document.getElementById('in-service-name').value").await, "Journeys");
    assert_eq!(browser.calls_outside().await, [""; 0]);
    browser.close().await;
}

#[tokio::test]
async fn refuses_a_damaged_part_in_chromium() {
    refuses_a_damaged_part(Kind::Chromium).await;
}

#[tokio::test]
async fn refuses_a_damaged_part_in_firefox() {
    refuses_a_damaged_part(Kind::Firefox).await;
}

/// The page was published anew while it was open: the old part is gone, and a reload brings the inputs back.
#[tokio::test]
async fn a_new_version_in_the_middle_of_a_visit() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.type_into("Service Name", "Journeys").await;
    let mut files = Files::of_dist();
    let name = files.beginning("part-check-");
    files.remove(&name);
    site.replace(files);
    page.press("Troubleshoot").await;
    page.wait_for(&format!("The file {name} could not be loaded: the server answered 404.")).await;

    site.replace(Files::of_dist());
    page.press("Reload the page").await;
    page.until_started().await;
    page.press("Set up").await;
    assert_eq!(page.evaluate("return document.getElementById('in-service-name').value").await, "Journeys");
    assert_eq!(browser.calls_outside().await, [""; 0]);
    browser.close().await;
}

/// The room that the address names is the first that is fetched, and Set up fetches no other to begin with.
#[tokio::test]
async fn fetches_what_is_needed_first() {
    for (fragment, first) in [
        ("#centers", "part-centers-"),
        ("#check", "part-check-"),
        ("#connect", "part-connect-"),
        ("#learn", "part-learn-"),
    ] {
        let site = Site::of_dist().await;
        let browser = Browser::start(Kind::Chromium, Options::default()).await;
        browser.at(&site).open(fragment).await;
        // The page itself comes before any room, and what several rooms need with the first of them.
        let shared = ["page", "core", "forms", "reading", "doctor", "sandbox"];
        let parts = |request: &Request| {
            let of_room = shared.iter().all(|other| !request.target.contains(&format!("/part-{other}-")));
            (of_room && request.target.contains("/part-")).then(|| request.target.clone())
        };
        let asked: Vec<String> = site.requests().iter().filter_map(parts).collect();
        assert!(asked.first().is_some_and(|target| target.contains(first)), "{fragment}: {asked:?}");
        browser.close().await;
    }
}

#[tokio::test]
async fn says_that_the_wasm_is_missing() {
    let mut files = Files::of_dist();
    let name = files.name("_bg.wasm");
    files.remove("_bg.wasm");
    says_why(
        Kind::Chromium,
        files,
        &format!("The file {name} could not be loaded: the server answered 404."),
    )
    .await;
}

#[tokio::test]
async fn says_that_the_script_is_missing() {
    let mut files = Files::of_dist();
    let name = script(&files);
    files.remove(&name);
    says_why(
        Kind::Chromium,
        files,
        &format!("The file {name} could not be loaded: the server answered 404."),
    )
    .await;
}

#[tokio::test]
async fn says_that_it_was_not_built() {
    says_why(Kind::Chromium, unbuilt(), "it was not built correctly").await;
}

/// Without the script that takes a response out of the URL, the app does not start, and the URL is clean all the same.
#[tokio::test]
async fn does_not_start_without_the_first_script() {
    let whole = Files::of_dist();
    let page = whole.text("index.html");
    let name = page.split(['"', '/']).find(|part| part.starts_with("answer-"));
    let name = name.expect("the page names the first script").to_owned();
    let (mut missing, mut damaged) = (whole.clone(), whole);
    missing.remove(&name);
    damaged.damage(&name);
    for (files, why) in [
        (missing, format!("The file {name} could not be loaded: the server answered 404.")),
        (damaged, format!("The file {name} is not the one this page was published with")),
    ] {
        let site = Site::serve(files, "/").await;
        let browser = Browser::start(Kind::Chromium, Options::default()).await;
        let page = browser.at(&site);
        page.load(ANSWER).await;
        page.wait_for(&why).await;
        page.wait_for("The URL was cleaned here instead").await;
        assert_eq!(page.address().await, site.url());
        assert_eq!(page.axe().await, [""; 0]);
        browser.close().await;
    }
}

/// A host that sends scripts under a wrong type has not damaged them.
#[tokio::test]
async fn tells_a_wrong_type_from_a_damaged_file() {
    let mut files = Files::of_dist();
    let name = script(&files);
    files.send_as(&name, "text/plain");
    let site = Site::serve(files, "/").await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.load("").await;
    page.wait_for(&format!("The server sends the file {name} as \"text/plain")).await;
    browser.close().await;
}

/// The script that would say why is itself the one that is missing: the first screen says it, without any script.
#[tokio::test]
async fn says_what_to_do_when_nothing_starts_it() {
    let whole = Files::of_dist();
    let page = whole.text("index.html");
    let name = page.split(['"', '/']).find(|part| part.starts_with("boot-"));
    let name = name.expect("the page names the file that starts it").to_owned();
    let (mut missing, mut damaged) = (whole.clone(), whole);
    missing.remove(&name);
    damaged.damage(&name);
    for files in [missing, damaged] {
        let site = Site::serve(files, "/").await;
        let browser = Browser::start(Kind::Chromium, Options::default()).await;
        let page = browser.at(&site);
        page.load("").await;
        page.wait_for("If this message stays, a file of the page did not arrive").await;
        assert_eq!(page.axe().await, [""; 0]);
        browser.close().await;
    }
}

#[tokio::test]
async fn says_what_it_needs_where_scripts_are_off() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options { scripts: false, ..Options::default() }).await;
    let page = browser.at(&site);
    page.load("").await;
    page.wait_for("This page needs JavaScript and WebAssembly").await;
    browser.close().await;
}

// ---- the answer in the address -------------------------------------------------------------------------------------

/// A page whose app never starts: the answer is still where answer.js has put it.
fn unbuilt() -> Files {
    let mut files = Files::of_dist();
    let page = files.text("index.html").replace("rel=\"modulepreload\"", "rel=\"nothing\"");
    files.put("index.html", page);
    files
}

async fn takes_the_answer_away(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    browser.driver().goto("data:text/plain,before").await.expect("a page to come from");
    page.load(ANSWER).await;

    // At once, whether the app has started (and names its room) or not; and it does not come back.
    assert_eq!(page.address().await.split("#connect").next(), Some(site.url()));
    page.until_started().await;
    assert!(!page.address().await.contains("1000.abc.def"));
    browser.driver().back().await.expect("there is a page before");
    assert_eq!(page.address().await, "data:text/plain,before");
    browser.driver().forward().await.expect("there is a page after");
    page.until_started().await;
    assert!(!page.address().await.contains("1000.abc.def"));

    let with_code: Vec<_> =
        site.requests().into_iter().filter(|request| request.target.contains("1000.abc.def")).collect();
    assert_eq!(with_code.len(), 1, "only the first request carries the code: {with_code:#?}");
    assert_eq!(browser.calls_outside().await, [""; 0]);
    browser.close().await;
}

#[tokio::test]
async fn takes_the_answer_out_of_the_address_in_chromium() {
    takes_the_answer_away(Kind::Chromium).await;
}

#[tokio::test]
async fn takes_the_answer_out_of_the_address_in_firefox() {
    takes_the_answer_away(Kind::Firefox).await;
}

const TAKE: &str = "return typeof takeOAuthAnswer === 'function' ? takeOAuthAnswer() : 'gone'";

/// The first script does it alone, before the page is drawn: it does not need the rest, which may come late or never.
async fn takes_the_answer_away_alone(kind: Kind) {
    let mut files = Files::of_dist();
    let html = files.text("index.html");
    let head = html.split("<title>").next().unwrap_or_default();
    assert!(
        head.contains(" src=\"./answer-") && !head.contains("stylesheet"),
        "answer.js is not the first: {head}"
    );
    let boot = html.split("<script").find(|tag| tag.contains("\"./boot-")).expect("there is a start script");
    let boot = boot.split("</script>").next().unwrap_or_default();
    files.put("index.html", html.replace(&format!("<script{boot}</script>"), ""));
    let site = Site::serve(files, "/").await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.load(ANSWER).await;
    assert_eq!(page.address().await, site.url());
    assert!(page.text().await.contains("Starting"), "the page has started all the same");
    assert!(page.evaluate(TAKE).await.as_str().is_some_and(|answer| answer.contains("1000.abc.def")));
    page.nothing_remains(&["1000.abc.def"]).await;
    browser.close().await;
}

#[tokio::test]
async fn takes_the_answer_away_alone_in_chromium() {
    takes_the_answer_away_alone(Kind::Chromium).await;
}

#[tokio::test]
async fn takes_the_answer_away_alone_in_firefox() {
    takes_the_answer_away_alone(Kind::Firefox).await;
}

/// No link of ours has a query. Where somebody put a secret there, it goes, and the person is told.
#[tokio::test]
async fn a_secret_in_the_query_is_wiped_and_said() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    for (suffix, name, rest) in [
        ("?client_secret=0123456789abcdef", "client_secret", ""),
        ("?x=y&refresh_token=0123456789abcdef#centers", "refresh_token", "#centers"),
        ("?code=1000.abc.def&state=x&client_secret=0123456789abcdef", "client_secret", "#connect"),
        ("?x.client_secret%5B0%5D=0123456789abcdef", "x.client_secret[0]", ""),
    ] {
        page.load(suffix).await;
        page.until_started().await;
        page.wait_for(&format!("The link contained a secret under \u{201c}{name}\u{201d}.")).await;
        assert_eq!(page.address().await, format!("{}{rest}", site.url()));
        page.nothing_remains(&["0123456789abcdef", "abc.def"]).await;
    }
    browser.end_quietly().await;
}

#[tokio::test]
async fn hands_the_answer_over_once() {
    let site = Site::serve(unbuilt(), "/").await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);

    for (query, fragment) in [
        (ANSWER, ""),
        ("?error=access_denied", ""),
        ("?state=x", "#build"),
        ("", "#access_token=1000.abc&api_domain=https%3A%2F%2Fwww.zohoapis.eu"),
        ("", "#error=access_denied"),
    ] {
        page.load(&format!("{query}{fragment}")).await;
        assert_eq!(page.address().await, site.url());
        let answer = page.evaluate(TAKE).await;
        let mut answer: serde_json::Value =
            serde_json::from_str(answer.as_str().expect("a text")).expect("JSON");
        // When it came, in milliseconds since 1970: on this machine's clock, as the browser's is.
        let at = answer.as_object_mut().and_then(|fields| fields.remove("at"));
        assert!(at.as_ref().and_then(|at| at.as_str()).is_some_and(|at| at.parse::<u64>().is_ok()), "{at:?}");
        assert_eq!(answer, json!({"query": query, "fragment": fragment}));
        assert_eq!(page.evaluate(TAKE).await, "gone");
    }

    // What may be a secret goes with the app that would have judged it.
    page.load("#build?dc=eu&code=1000.abc").await;
    page.wait_for("The page could not start").await;
    assert_eq!(page.address().await, site.url());

    // What is no answer stays where it is.
    for suffix in ["", "#build", "#build?dc=eu&service=X", "?utm_source=mail", "?location=x", "#state=x"] {
        page.load(suffix).await;
        assert_eq!(page.address().await, format!("{}{suffix}", site.url()));
        assert!(page.evaluate(TAKE).await.is_null(), "{suffix} is taken for an answer");
        assert_eq!(page.evaluate(TAKE).await, "gone");
    }
    browser.close().await;
}

// ---- after a panic -------------------------------------------------------------------------------------------------

async fn panic_with(page: &Page<'_>, report: &str) {
    let detail = json!({"report": report, "resume": "#build?dc=eu"});
    page.evaluate(&format!("dispatchEvent(new CustomEvent('workbench-panic', {{detail: {detail}}}))")).await;
}

#[tokio::test]
async fn a_panic_is_told_with_a_way_on() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;

    panic_with(&page, "panicked at src/lib.rs:1:\n<b>the first</b>").await;
    panic_with(&page, "the second").await;
    page.wait_for("The page has stopped").await;
    assert_eq!(page.focused_name().await, "The page has stopped");
    assert_eq!(page.evaluate("return document.getElementById('app').inert").await, true);
    assert_eq!(page.evaluate("return document.querySelectorAll('#panic').length").await, 1);
    assert_eq!(
        page.evaluate("return document.querySelector('#panic pre').textContent").await,
        "panicked at src/lib.rs:1:\n<b>the first</b>"
    );
    assert_eq!(page.axe().await, [""; 0]);

    page.tab_to("Copy the report").await;
    page.press("Copy the report").await;
    page.wait_for("Copied").await;
    assert_eq!(page.clipboard().await, "panicked at src/lib.rs:1:\n<b>the first</b>");

    page.press("Reload and keep inputs").await;
    until(
        async || page.evaluate("return !document.getElementById('panic')").await.as_bool()?.then_some(()),
        async || "the notice is still there after the reload".to_owned(),
    )
    .await;
    page.until_started().await;
    assert_eq!(page.address().await, format!("{}#build?dc=eu", site.url()));
    browser.close().await;
}

/// What was typed may be what stopped the page; and a sign-in that was under way must not leave its verifier behind.
#[tokio::test]
async fn starting_empty_forgets_all_that_the_page_kept() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    page.press("Sign in").await;
    page.wait_for("would like to access").await;
    page.evaluate("sessionStorage.setItem('of-another-page', 'stays')").await;
    let kept = page.remains().await;
    assert!(kept.contains("verifier") && kept.contains("workbench-sandbox"), "{kept}");
    panic_with(&page, "a panic").await;
    page.press("Reload and clear inputs").await;
    until(
        async || page.evaluate("return !document.getElementById('panic')").await.as_bool()?.then_some(()),
        async || "the notice is still there after the reload".to_owned(),
    )
    .await;
    page.until_started().await;
    assert_eq!(
        page.evaluate("return Object.keys(sessionStorage).join()").await,
        "of-another-page",
        "something of this page is still kept"
    );
    page.nothing_remains(&[]).await;
    browser.close().await;
}

/// Not only the notice: a panic in the wasm itself comes to it.
#[tokio::test]
async fn a_true_panic_comes_to_the_notice() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.type_into("Service Name", "Invoices & Co").await;
    page.wait_for_field("service-link-name", "invoices_co").await;

    // From now on nothing can be drawn that is not there yet, which is more than Yew can bear.
    page.evaluate("Node.prototype.insertBefore = () => { throw new Error('sabotage'); }").await;
    page.evaluate("location.hash = '#check'").await;
    let field = "const field = document.querySelector('#app input:not([type]), #app input[type=text], #app textarea');
                 field?.focus(); document.execCommand('insertText', false, '1000.')";
    until(
        async || {
            page.evaluate(field).await;
            page.evaluate("return !!document.getElementById('panic')").await.as_bool()?.then_some(())
        },
        async || format!("nothing panicked; the page says:\n{}", page.text().await),
    )
    .await;
    let report = page.evaluate("return document.querySelector('#panic pre').textContent").await;
    assert!(report.as_str().is_some_and(|report| report.contains("panicked at")), "{report}");
    assert_eq!(page.focused_name().await, "The page has stopped");

    page.press("Reload and keep inputs").await;
    page.wait_for_field("service-link-name", "invoices_co").await;
    assert_eq!(page.field("service-name").await, "Invoices & Co");
    browser.close().await;
}

/// A trap that no panic hook sees, like an overflowing stack, is told as well.
#[tokio::test]
async fn a_trap_without_a_panic_is_told() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    // The smallest program that does nothing but trap: one exported function, `unreachable`.
    page.evaluate(
        "const code = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 97, 0, 0,
                                    10, 5, 1, 3, 0, 0, 11);
         const {exports} = new WebAssembly.Instance(new WebAssembly.Module(code));
         setTimeout(exports.a);",
    )
    .await;
    page.wait_for("The page has stopped").await;
    page.wait_for("RuntimeError: unreachable").await;
    browser.close().await;
}
