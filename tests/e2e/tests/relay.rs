//! The relay of `./dev serve`: the very sections of Trunk.toml, carried out by Trunk itself. Only where they lead is
//! replaced, by the server of these tests, because nothing here may reach beyond this machine.

use std::path::Path;
use std::process::Stdio;

use axum::http::Method;
use e2e::zoho::{ELSEWHERE, Seen};
use e2e::{Zoho, environment, until};
use facts::data_center::TABLE;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};

/// Trunk serving an empty page with the relay in front of `zoho`. It is killed when this is dropped.
struct Relay {
    port: u16,
    _trunk: Child,
    _folder: TempDir,
}

impl Relay {
    async fn start(zoho: &Zoho) -> Self {
        let folder =
            tempfile::Builder::new().prefix("e2e-relay-").tempdir().expect("there is room for files");
        let write = |name: &str, text: &str| {
            std::fs::write(folder.path().join(name), text).expect("a file can be written");
        };
        write("index.html", "<!doctype html><title>Nothing but a relay</title>");
        write("Trunk.toml", &configuration(zoho));
        let port = TcpListener::bind("127.0.0.1:0")
            .await
            .and_then(|listener| listener.local_addr())
            .expect("loopback has a free port")
            .port();
        let trunk = serve(folder.path(), port);
        let relay = Self { port, _trunk: trunk, _folder: folder };
        until(
            async || TcpStream::connect(("127.0.0.1", port)).await.ok(),
            async || "Trunk does not serve".to_owned(),
        )
        .await;
        relay
    }

    /// Sends a request as a browser with a past would; gives the status and the body.
    async fn ask(&self, method: &Method, path: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.expect("Trunk serves");
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\nOrigin: http://localhost:8080\r\n\
             Referer: http://localhost:8080/page\r\nCookie: session=secret\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.port,
            body.len()
        );
        stream.write_all(request.as_bytes()).await.expect("a request can be sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.expect("an answer comes to its end");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
        let body = answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned());
        (status.unwrap_or_else(|| panic!("no status in {answer:?}")), body.unwrap_or_default())
    }
}

/// Trunk.toml with what is served and with its relay, which leads to `zoho` instead of the hosts of the table.
fn configuration(zoho: &Zoho) -> String {
    let whole = std::fs::read_to_string(environment::root().join("Trunk.toml")).expect("Trunk.toml is there");
    let (_, proxies) = whole.split_once("[[proxy]]").expect("Trunk.toml has a relay");
    let mut proxies = format!("[[proxy]]{proxies}");
    for row in TABLE {
        let host = format!("\"https://{}/", row.accounts.value);
        assert_eq!(proxies.matches(&host).count(), 1, "{host} is not in the relay once");
        // The certificate is of an authority that Trunk does not know.
        proxies = proxies.replace(&host, &format!("\"{}/", zoho.backend(row.center)));
    }
    let proxies = proxies.replace("no_redirect = true", "no_redirect = true\ninsecure = true");
    assert!(!proxies.contains("zoho.com/oauth\"") && !proxies.contains("\"https://accounts"), "{proxies}");
    format!("[build]\ntarget = \"index.html\"\n[serve]\nno_autoreload = true\n{proxies}")
}

fn serve(folder: &Path, port: u16) -> Child {
    Command::new("trunk")
        .args(["serve", "--offline", "--address", "127.0.0.1", "--port", &port.to_string()])
        .current_dir(folder)
        // The way of a proxy for the world would lead out of this machine.
        .env("NO_PROXY", "localhost,127.0.0.1")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .kill_on_drop(true)
        .spawn()
        .expect("trunk is on the PATH: run the tests by `./dev test e2e`, which sees to it")
}

#[tokio::test]
async fn the_relay_of_dev_serve() {
    let zoho = Zoho::start("http://localhost/").await;
    let relay = Relay::start(&zoho).await;

    // Each center's way leads to its own accounts server, with the form, and its answer comes back as it was.
    for row in TABLE {
        let path = format!("/relay/{}/oauth/v2/token", row.location);
        let form = format!("grant_type=authorization_code&client_id={}&code=x", zoho.client_id());
        let (status, body) = relay.ask(&Method::POST, &path, &form).await;
        assert_eq!(status, 200, "{path}: {body}");
        // The form arrived: without it the sandbox would speak of another grant type.
        assert!(body.contains("{\"error\":\"invalid_client"), "{path}: {body}");
        assert_eq!(zoho.seen().last().map(|seen| seen.host.clone()), Some(row.accounts.value.to_owned()));
    }
    let (status, body) = relay.ask(&Method::POST, "/relay/eu/oauth/v2/token/revoke", "token=x").await;
    assert_eq!(status, 400, "{body}");
    assert!(body.contains("<html"), "{body}");
    for Seen { method, path, tells, .. } in zoho.seen() {
        assert!(path == "/oauth/v2/token" || path == "/oauth/v2/token/revoke", "{method} {path}");
        assert_eq!(tells, [""; 0], "{path} is told where the request comes from");
    }

    // A redirect is handed back and not followed.
    zoho.send_elsewhere(true);
    let (status, _) = relay.ask(&Method::POST, "/relay/eu/oauth/v2/token", "code=x").await;
    assert_eq!(status, 302);
    assert!(zoho.seen().iter().all(|seen| seen.path != ELSEWHERE), "{:#?}", zoho.seen());

    // Nothing else is passed on.
    let before = zoho.seen().len();
    for path in [
        "/relay/eu/oauth/v2/auth",
        "/relay/eu/oauth/user/info",
        "/relay/eu/oauth/v2/token.evil",
        "/relay/eu/oauth/v2/tokens",
        "/relay/eu/",
        "/relay/mars/oauth/v2/token",
        "/relay/https://evil.example/oauth/v2/token",
        "/oauth/v2/token",
    ] {
        let (status, body) = relay.ask(&Method::POST, path, "code=x").await;
        assert!(!(200..300).contains(&status), "{path}: {status} {body}");
        assert_eq!(zoho.seen().len(), before, "{path} was passed on: {:#?}", zoho.seen().last());
    }
}
