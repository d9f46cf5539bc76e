//! The page as one file, opened from the disk: everything that needs no host works, what needs one says why it does not, and no
//! request leaves it.

use e2e::{Browser, Kind, Options, environment, until};

/// Requests to Zoho, to somebody else and to no host: how many of them get out.
const PLANTED: &str = "
    const done = arguments[arguments.length - 1];
    const asked = ['https://accounts.zoho.eu/oauth/serverinfo', 'https://evil.example/', 'data:,x'];
    Promise.allSettled(asked.map((address) => fetch(address, {mode: 'no-cors'})))
        .then((ends) => done(ends.filter(({status}) => status === 'fulfilled').length));";

async fn opens_from_a_file(kind: Kind) {
    let file = format!("file://{}", environment::whole().display());
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at_url(&file);
    page.open("").await;
    // What was typed is in the address, as on a host.
    page.type_into("Service Name", "Ledger").await;
    until(
        async || page.address().await.ends_with("#build?service=Ledger").then_some(()),
        async || page.address().await,
    )
    .await;
    page.reload().await;
    assert_eq!(page.evaluate("return document.getElementById('in-service-name').value").await, "Ledger");

    // Troubleshoot, Learn with its diagram, and another language need no host.
    page.open("#check").await;
    page.paste_into("Error, response or URL", "invalid_client").await;
    page.wait_for("invalid_client").await;
    page.open("#learn").await;
    page.wait_for("Fault cards").await;
    let styled = "return getComputedStyle(document.querySelector('.classroom')).display";
    assert_ne!(page.evaluate(styled).await, "inline", "the room Learn has no style");
    page.open("#build?lang=ja").await;
    page.wait_for("プライバシーとセキュリティ").await;

    // What needs a host says so.
    page.open("#connect?lang=en").await;
    page.wait_for("Test is off: you opened this page as a file").await;
    assert!(!page.text().await.contains("Sign in\n"), "one can sign in");
    page.open("#centers").await;
    page.wait_for("You opened this page as a file, and as a file it makes no requests.").await;
    assert!(!page.text().await.contains("Test all hosts"));
    page.open("#trust").await;
    page.wait_for("It makes no requests at all").await;
    page.wait_for("This page is a file on your device: it works without a network.").await;
    page.wait_for("No requests").await;
    assert_eq!(page.axe().await, [""; 0]);

    // Nothing gets out, not even to where the page on a host may go.
    assert_eq!(browser.console_errors().await, [""; 0]);
    assert_eq!(page.evaluate_later(PLANTED).await, 0);
    assert_eq!(browser.calls_outside().await, [""; 0]);
    browser.close().await;
}

#[tokio::test]
async fn opens_from_a_file_in_chromium() {
    opens_from_a_file(Kind::Chromium).await;
}

#[tokio::test]
async fn opens_from_a_file_in_firefox() {
    opens_from_a_file(Kind::Firefox).await;
}

/// A file that was changed on the way does not run the change.
#[tokio::test]
async fn a_changed_script_does_not_run() {
    let whole = std::fs::read_to_string(environment::whole()).expect("the file can be read");
    let changed = whole.replacen("takeOAuthAnswer !== \"function\"", "takeOAuthAnswer  !== \"function\"", 1);
    assert_ne!(whole, changed);
    let folder = tempfile::tempdir().expect("there is room for a file");
    let file = folder.path().join("changed.html");
    std::fs::write(&file, changed).expect("the file can be written");
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at_url(&format!("file://{}", file.display()));
    page.load("").await;
    page.wait_for("The script that removes an authorization response from the URL could not be loaded.")
        .await;
    browser.close().await;
}
