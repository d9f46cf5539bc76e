//! The page on nginx with our own file, in real browsers: what the headers promise is enforced and the page works under them,
//! and the code is exchanged through nginx, which passes it on to the accounts server. `tests/hosting` tries the rest of
//! nginx, and the other hosts.

use std::path::Path;
use std::process::Stdio;

use e2e::{Browser, Files, Kind, Options, Page, Site, Zoho, environment, until};
use facts::DataCenter;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::net::TcpListener;
use tokio::process::{Child, ChildStdout, Command};

/// nginx, which ends with the input of the script that started it.
struct Nginx {
    node: Child,
    says: BufReader<ChildStdout>,
}

impl Nginx {
    async fn serve(dist: &Path, port: u16, zoho: &Zoho) -> Self {
        let mut node = Command::new("node")
            .arg(environment::root().join("tests/hosting/serve.mjs"))
            .arg(dist)
            .arg(port.to_string())
            .arg(zoho.port().to_string())
            .arg(zoho.authority())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("node is on the PATH: run the tests by `./dev test e2e`, which sees to it");
        let mut says = BufReader::new(node.stdout.take().expect("the output is piped"));
        let mut line = String::new();
        says.read_line(&mut line).await.expect("the script says whether it serves");
        assert_eq!(line, "serving\n", "nginx does not serve");
        Self { node, says }
    }

    /// Ends it; gives its logs.
    async fn stop(mut self) -> String {
        drop(self.node.stdin.take());
        let mut logs = String::new();
        self.says.read_to_string(&mut logs).await.expect("the script says what nginx logged");
        assert!(self.node.wait().await.expect("the script ends").success(), "{logs}");
        logs
    }
}

async fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
    listener.local_addr().expect("a bound socket has an address").port()
}

async fn through_nginx(kind: Kind) {
    let port = free_port().await;
    let url = format!("https://localhost:{port}/");
    let zoho = Zoho::start(&url).await;
    let nginx = Nginx::serve(&environment::dist(), port, &zoho).await;
    let browser = Browser::start(kind, Options { world: Some(zoho.port()), ..Options::default() }).await;
    let page = browser.at_url(&url);
    page.open("#connect").await;
    page.press("Live Zoho (your client)").await;
    page.choose("Data center", "Europe").await;
    page.type_into("Client ID", zoho.client_id()).await;
    page.press("Sign in").await;
    page.wait_for("Simulated consent").await;
    page.press("Accept").await;
    page.wait_for("Code received").await;
    assert!(page.address().await.contains("/#connect"), "{}", page.address().await);
    let secret = zoho.client_secret(DataCenter::Eu);
    page.type_into("Client Secret", &secret).await;
    page.press("Exchange code (through this host)").await;
    page.wait_for("Access token received").await;
    page.press("Revoke").await;
    page.press("Revoke (through this host)").await;
    page.wait_for("Zoho reports that the token is revoked.").await;
    let posts: Vec<_> = zoho.seen().into_iter().filter(|seen| seen.method == "POST").collect();
    let paths: Vec<&str> = posts.iter().map(|seen| seen.path.as_str()).collect();
    assert_eq!(paths, ["/oauth/v2/token", "/oauth/v2/token/revoke"]);
    for seen in &posts {
        assert_eq!((seen.host.as_str(), seen.tells.len()), ("accounts.zoho.eu", 0), "{seen:?}");
    }
    page.nothing_remains(&[&secret]).await;
    // Every room is there under these headers.
    for room in ["#build?dc=eu", "#check", "#centers?dc=ca", "#connect?dc=eu", "#learn", "#trust"] {
        page.open(room).await;
    }
    // So is the copy for use without a network, whose address needs a voucher where Trusted Types are demanded.
    page.press("Keep a copy on this device").await;
    page.wait_for("A copy of this page is kept:").await;
    page.reload().await;
    page.press("Remove the copy").await;
    page.wait_for("No copy is kept.").await;
    assert_eq!(browser.console_errors().await, [""; 0]);
    // A refusal is on the console, too: so at the end.
    if kind == Kind::Chromium {
        assert_eq!(
            page.evaluate(WRITES_HTML).await.as_str(),
            Some("TypeError"),
            "Trusted Types are not enforced"
        );
    }
    browser.close().await;
    let logs = nginx.stop().await;
    assert!(logs.contains("\"POST /relay/eu/oauth/v2/token\" 200"), "{logs}");
    assert!(!logs.contains("code=") && !logs.contains("state="), "{logs}");
}

/// Tries to write HTML from text, and gives the name of the error.
const WRITES_HTML: &str = "try { document.createElement('p').innerHTML = '<b>x</b>'; return 'written' } catch (error) { return error.name }";

#[tokio::test]
async fn a_code_is_exchanged_through_nginx_in_chromium() {
    through_nginx(Kind::Chromium).await;
}

#[tokio::test]
async fn a_code_is_exchanged_through_nginx_in_firefox() {
    through_nginx(Kind::Firefox).await;
}

/// Another site that shows the page in a frame shows nothing.
#[tokio::test]
async fn framing_is_refused() {
    let port = free_port().await;
    let url = format!("https://localhost:{port}/");
    let zoho = Zoho::start(&url).await;
    let nginx = Nginx::serve(&environment::dist(), port, &zoho).await;
    let mut files = Files::default();
    files.put(
        "index.html",
        format!("<!doctype html><link rel=icon href=data:,><title>Frames</title><iframe src={url}></iframe>"),
    );
    let framer = Site::serve(files, "/").await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&framer);
    page.load("").await;
    until(
        async || browser.console().await.iter().any(|line| line.contains("frame-ancestors")).then_some(()),
        async || "the browser shows the page in a frame".to_owned(),
    )
    .await;
    browser.close().await;
    nginx.stop().await;
}

/// The first script that the page asks for itself needs a voucher under Trusted Types, and has one: what fails is the file.
#[tokio::test]
async fn the_page_can_ask_for_its_first_script_again() {
    let port = free_port().await;
    let url = format!("https://localhost:{port}/");
    let zoho = Zoho::start(&url).await;
    let damaged = tempfile::Builder::new().prefix("e2e-dist-").tempdir().expect("there is room for files");
    copy_without(&damaged, "answer-");
    let nginx = Nginx::serve(damaged.path(), port, &zoho).await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page: Page = browser.at_url(&url);
    page.load("").await;
    page.wait_for("The page could not start").await;
    page.wait_for("the server answered 404").await;
    page.wait_for("Error: not loaded").await;
    assert!(!page.text().await.contains("TypeError"), "{}", page.text().await);
    browser.close().await;
    nginx.stop().await;
}

fn copy_without(folder: &TempDir, beginning: &str) {
    for entry in std::fs::read_dir(environment::dist()).expect("dist/ can be read") {
        let path = entry.expect("an entry of dist/ can be read").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        if path.is_file() && !name.starts_with(beginning) {
            std::fs::copy(&path, folder.path().join(name)).expect("a file can be copied");
        }
    }
}
