//! Zoho on this machine: the page's own sandbox behind TLS, under Zoho's real host names. Browsers and curl are led to it
//! and meet the same endpoints, statuses and bodies as at Zoho, with a consent page to press.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request as HttpRequest, State};
use axum::http::{HeaderValue, Method, Response, StatusCode, header};
use facts::{DataCenter, data_center};
use futures_util::stream;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use sandbox::{self, AuthorizeOutcome, Client, Decision, Fault, Person, Sandbox};
use tempfile::TempDir;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::process::Command;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::server::TlsStream;

/// The person who is signed in.
const EMAIL: &str = "ada@x.example";

/// Where [`Zoho::send_elsewhere`] leads.
pub const ELSEWHERE: &str = "/somewhere/else";

/// A request as it reached the server. The body is not remembered: it holds secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// GET, POST, OPTIONS.
    pub method: String,
    /// The host that was meant.
    pub host: String,
    /// The path, without query.
    pub path: String,
    /// What it tells of where it comes from: the headers `Origin`, `Referer` and `Cookie`, as far as they say something.
    pub tells: Vec<String>,
}

/// What the server and the relay share.
pub(crate) struct World {
    sandbox: Mutex<Sandbox>,
    seen: Mutex<Vec<Seen>>,
    cors: AtomicBool,
    /// Hosts that do not answer as they should.
    manners: Mutex<HashMap<String, Manner>>,
    /// Whether every request for a token is sent on to another path.
    elsewhere: AtomicBool,
}

/// How a host answers that is not well.
#[derive(Clone, Copy, Debug)]
pub enum Manner {
    /// It takes the request and never answers.
    Silent,
    /// It answers after this time.
    Slow(Duration),
    /// It takes the request and closes the connection.
    Cut,
}

/// The running server. It stops when it is dropped.
pub struct Zoho {
    port: u16,
    client: Client,
    world: Arc<World>,
    files: TempDir,
    server: JoinHandle<()>,
}

impl Zoho {
    /// Starts it, with one client whose redirect URI is `page`, and one person, whose account lives in Europe and who has
    /// no account with Marketing Automation.
    pub async fn start(page: &str) -> Self {
        let mut sandbox = Sandbox::new("7", |name| scopes::catalog().find(name).is_some());
        sandbox.people.push(Person {
            name: "Ada Example".into(),
            email: EMAIL.into(),
            location: "eu".into(),
            lacks: vec!["ZohoMarketingAutomation".into()],
        });
        let centers = [DataCenter::Eu, DataCenter::Us, DataCenter::In];
        let client = sandbox.register("Test client", &[page], &centers);
        let world = Arc::new(World {
            sandbox: Mutex::new(sandbox),
            seen: Mutex::default(),
            cors: AtomicBool::new(false),
            manners: Mutex::default(),
            elsewhere: AtomicBool::new(false),
        });

        let files = tempfile::Builder::new().prefix("e2e-zoho-").tempdir().expect("there is room for files");
        let tls = TlsAcceptor::from(Arc::new(certified(files.path())));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let port = listener.local_addr().expect("a bound socket has an address").port();
        let rc = format!(
            "connect-to = \"::127.0.0.1:{port}\"\ncacert = \"{}\"\nnoproxy = \"*\"\n",
            files.path().join("ca.pem").display()
        );
        std::fs::write(files.path().join(".curlrc"), rc).expect("a file can be written");
        let (ready, connections) = mpsc::unbounded_channel();
        let router = Router::new().fallback(answer).with_state(Arc::clone(&world));
        let server = tokio::spawn(async move {
            let handshakes = shake_hands(listener, tls, ready);
            let serving = axum::serve(Connections(connections), router);
            tokio::select! {
                () = handshakes => {}
                served = async { serving.await } => served.expect("the server serves until it is stopped"),
            }
        });
        Self { port, client, world, files, server }
    }

    /// The port of loopback to which Zoho's hosts are mapped.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The certificate of the authority that vouches for it.
    #[must_use]
    pub fn authority(&self) -> PathBuf {
        self.files.path().join("ca.pem")
    }

    /// The client id.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client.id
    }

    /// The client secret in a center.
    #[must_use]
    pub fn client_secret(&self, center: DataCenter) -> String {
        self.world.sandbox().client_secret(&self.client, center)
    }

    /// Lets browsers read the answers, or not. Not, as at Zoho, is how it starts.
    pub fn allow_browsers(&self, allow: bool) {
        self.world.cors.store(allow, Ordering::SeqCst);
    }

    /// Lets a host answer in another manner than at once and whole.
    pub fn behave(&self, host: &str, manner: Manner) {
        self.world.manners.lock().expect("no holder of this lock panics").insert(host.to_owned(), manner);
    }

    /// Where a relay finds the accounts server of a center. It cannot use Zoho's names, which lead out of this machine, so
    /// the name of the host stands in front of the path.
    #[must_use]
    pub fn backend(&self, center: DataCenter) -> String {
        format!("https://127.0.0.1:{}/{}", self.port, center.row().accounts.value)
    }

    /// Answers every request for a token with a redirect to [`ELSEWHERE`], or not.
    pub fn send_elsewhere(&self, on: bool) {
        self.world.elsewhere.store(on, Ordering::SeqCst);
    }

    /// Switches a fault.
    pub fn set_fault(&self, fault: Fault, on: bool) {
        self.world.sandbox().set_fault(fault, on);
    }

    /// Every request until now, in order.
    #[must_use]
    pub fn seen(&self) -> Vec<Seen> {
        self.world.seen.lock().expect("no holder of this lock panics").clone()
    }

    pub(crate) fn world(&self) -> Arc<World> {
        Arc::clone(&self.world)
    }

    /// Runs `command` as a person would in bash, types `lines` at its prompts, and gives all that the terminal shows.
    /// Its curl finds this server behind Zoho's names and trusts it.
    pub async fn terminal(&self, command: &str, lines: &[&str]) -> String {
        let mut bash = Command::new("bash")
            .args(["-c", command])
            .env("CURL_HOME", self.files.path())
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("bash is on every machine that runs ./dev");
        let mut keys = bash.stdin.take().expect("the input is piped");
        for line in lines {
            keys.write_all(format!("{line}\n").as_bytes()).await.expect("the command reads what is typed");
        }
        drop(keys);
        let output = bash.wait_with_output().await.expect("the command ends");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        format!("$ {command}\n{}{}", text(&output.stderr), text(&output.stdout))
    }
}

impl Drop for Zoho {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl World {
    fn sandbox(&self) -> MutexGuard<'_, Sandbox> {
        self.sandbox.lock().expect("no holder of this lock panics")
    }

    /// The sandbox's answer, in its time, and broken off where it is told to.
    pub(crate) async fn handle(&self, request: &sandbox::Request) -> Response<Body> {
        let answer = self.sandbox().handle(request, now());
        tokio::time::sleep(Duration::from_millis(answer.delay_ms)).await;
        let length = answer.body.len();
        let body = match answer.cut {
            // The length promises more than comes: the connection breaks in the middle.
            Some(_) => {
                let part = Ok(Bytes::from(answer.arrived().to_owned()));
                Body::from_stream(stream::iter([part, Err(std::io::Error::other("cut"))]))
            }
            None => Body::from(answer.body),
        };
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(answer.status).expect("the sandbox knows statuses");
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(answer.content_type));
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        response
    }
}

fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is past 1970");
    u64::try_from(since.as_millis()).expect("the clock is before the year 584,000,000")
}

/// Makes an authority of its own and a certificate for every accounts and API host; `ca.pem` is for curl.
fn certified(folder: &Path) -> ServerConfig {
    let hosts: Vec<String> = data_center::TABLE
        .iter()
        .flat_map(|row| [Some(row.accounts.value), row.api.map(|cell| cell.value)])
        .flatten()
        .map(str::to_owned)
        .collect();
    let mut authority = CertificateParams::default();
    // A name of its own: where both names are the same, OpenSSL takes the certificate for its own issuer.
    authority.distinguished_name.push(DnType::CommonName, "Authority of this test");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().expect("a key can be made");
    let authority = CertifiedIssuer::self_signed(authority, key).expect("an authority can sign itself");
    std::fs::write(folder.join("ca.pem"), authority.pem()).expect("a file can be written");
    let key = KeyPair::generate().expect("a key can be made");
    let leaf = CertificateParams::new(hosts)
        .and_then(|leaf| leaf.signed_by(&key, &authority))
        .expect("names of hosts can be certified");
    let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key that was just made");
    ServerConfig::builder_with_provider(Arc::new(tokio_rustls::rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring knows the versions of TLS")
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key)
        .expect("the key belongs to the certificate")
}

/// Accepts connections, each in a task of its own: one that says nothing holds nobody up.
async fn shake_hands(
    listener: TcpListener,
    tls: TlsAcceptor,
    ready: mpsc::UnboundedSender<TlsStream<TcpStream>>,
) {
    while let Ok((stream, _)) = listener.accept().await {
        let (tls, ready) = (tls.clone(), ready.clone());
        tokio::spawn(async move {
            // A client that does not trust us goes away; that is its right.
            if let Ok(stream) = tls.accept(stream).await {
                let _ = ready.send(stream);
            }
        });
    }
}

struct Connections(mpsc::UnboundedReceiver<TlsStream<TcpStream>>);

impl axum::serve::Listener for Connections {
    type Io = TlsStream<TcpStream>;
    type Addr = ();

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.0.recv().await {
            Some(stream) => (stream, ()),
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> std::io::Result<Self::Addr> {
        Ok(())
    }
}

async fn answer(State(world): State<Arc<World>>, request: HttpRequest) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let text = |name| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut host = text(header::HOST).split(':').next().unwrap_or_default().to_owned();
    let mut path = parts.uri.path().to_owned();
    // As in `Zoho::backend`.
    let named = path.strip_prefix('/').and_then(|path| path.split_once('/'));
    if let Some((named, rest)) = named.filter(|_| host == "127.0.0.1")
        && data_center::TABLE.iter().any(|row| row.accounts.value == named)
    {
        (host, path) = (named.to_owned(), format!("/{rest}"));
    }
    let tells = [header::ORIGIN, header::REFERER, header::COOKIE];
    let tells = tells.into_iter().filter(|name| !text(name.clone()).is_empty());
    world.seen.lock().expect("no holder of this lock panics").push(Seen {
        method: parts.method.to_string(),
        host: host.clone(),
        path: path.clone(),
        tells: tells.map(|name| name.to_string()).collect(),
    });
    let manner = world.manners.lock().expect("no holder of this lock panics").get(&host).copied();
    match manner {
        Some(Manner::Silent) => std::future::pending::<()>().await,
        Some(Manner::Slow(by)) => tokio::time::sleep(by).await,
        // The task that serves the connection dies with it, and so the connection ends without a word.
        Some(Manner::Cut) => std::panic::resume_unwind(Box::new("cut")),
        None => {}
    }
    let cors = world.cors.load(Ordering::SeqCst);
    if parts.method == Method::OPTIONS {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = if cors { StatusCode::NO_CONTENT } else { StatusCode::FORBIDDEN };
        allow(&mut response, cors);
        return response;
    }
    let body = axum::body::to_bytes(body, 1_000_000).await.unwrap_or_default();
    let body = String::from_utf8_lossy(&body).into_owned();
    let method = if parts.method == Method::POST { sandbox::Method::Post } else { sandbox::Method::Get };
    let target = match parts.uri.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.clone(),
    };
    let request =
        sandbox::Request::new(method, &host, &target, &body).with_authorization(text(header::AUTHORIZATION));
    let mut response = match path.as_str() {
        data_center::TOKEN_PATH if world.elsewhere.load(Ordering::SeqCst) => redirect(ELSEWHERE),
        "/oauth/v2/auth" => {
            let outcome = world.sandbox().authorize(&request, EMAIL, now());
            shown(outcome)
        }
        "/simulated/consent" => {
            let mut words = parts.uri.query().unwrap_or_default().split('&');
            let id = words.next().and_then(|id| id.parse().ok()).unwrap_or_default();
            let decision = if words.next() == Some("accept") { Decision::Accept } else { Decision::Reject };
            let outcome = world.sandbox().decide(id, decision, now());
            shown(outcome)
        }
        _ => world.handle(&request).await,
    };
    allow(&mut response, cors);
    response
}

fn allow(response: &mut Response<Body>, cors: bool) {
    if cors {
        let headers = response.headers_mut();
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            HeaderValue::from_static("authorization, content-type"),
        );
    }
}

/// What a browser is shown at the authorization endpoint.
fn shown(outcome: AuthorizeOutcome) -> Response<Body> {
    let page = |title: &str, text: String| {
        let html =
            format!("<!doctype html><link rel=icon href=data:,><title>{title}</title><h1>{title}</h1>{text}");
        let mut response = Response::new(Body::from(html));
        response
            .headers_mut()
            .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html;charset=UTF-8"));
        response
    };
    match outcome {
        AuthorizeOutcome::ErrorPage(title, text) => page(&title, format!("<p>{text}")),
        AuthorizeOutcome::Consent(consent) => page(
            "Simulated consent",
            format!(
                "<p>{} asks for {}.<p><a href='/simulated/consent?{id}&accept'>Accept</a> <a \
                 href='/simulated/consent?{id}&reject'>Reject</a>",
                consent.client,
                consent.scopes.join(" "),
                id = consent.id
            ),
        ),
        AuthorizeOutcome::Redirect(to) => redirect(&to),
    }
}

fn redirect(to: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::FOUND;
    let to = HeaderValue::from_str(to).expect("an address is ASCII");
    response.headers_mut().insert(header::LOCATION, to);
    response
}
