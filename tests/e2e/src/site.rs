//! The built page on a host: the files of `dist/` at `http://localhost:PORT/`, or in a folder below it, with the
//! headers a careful host sends. It remembers every request, and it can serve damaged files on purpose.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request as HttpRequest, State};
use axum::http::{HeaderValue, Method, Response, StatusCode, header};
use facts::DataCenter;
use sandbox;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::environment;
use crate::zoho::{World, Zoho};

/// The files of a host, by their path below the page's folder, and the content types that are not those of their names.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, Vec<u8>>, BTreeMap<String, &'static str>);

impl Files {
    /// The page as it was built.
    #[must_use]
    pub fn of_dist() -> Self {
        let mut files = Self::default();
        files.read(&environment::dist(), "");
        files
    }

    fn read(&mut self, folder: &Path, prefix: &str) {
        for entry in std::fs::read_dir(folder).expect("a folder of dist/ can be read") {
            let path = entry.expect("an entry of dist/ can be read").path();
            let name =
                path.file_name().and_then(|name| name.to_str()).expect("file names in dist/ are plain text");
            let below = format!("{prefix}{name}");
            if path.is_dir() {
                self.read(&path, &format!("{below}/"));
            } else {
                self.0.insert(below, std::fs::read(&path).expect("a file of dist/ can be read"));
            }
        }
    }

    /// The one name that ends in `ending`, which stands for names with a hash in them.
    #[must_use]
    pub fn name(&self, ending: &str) -> String {
        let names: Vec<_> = self.0.keys().filter(|name| name.ends_with(ending)).collect();
        match names[..] {
            [name] => name.clone(),
            _ => panic!("dist/ should hold one file named …{ending}, but holds {names:?}"),
        }
    }

    /// The one name that begins with `beginning`.
    #[must_use]
    pub fn beginning(&self, beginning: &str) -> String {
        let names: Vec<_> = self.0.keys().filter(|name| name.starts_with(beginning)).collect();
        match names[..] {
            [name] => name.clone(),
            _ => panic!("dist/ should hold one file named {beginning}…, but holds {names:?}"),
        }
    }

    /// The content of the one file whose name ends in `ending`, as text.
    #[must_use]
    pub fn text(&self, ending: &str) -> String {
        String::from_utf8(self.0[&self.name(ending)].clone()).expect("this file is text")
    }

    /// Whether a file whose name ends in `ending` has these bytes in it.
    #[must_use]
    pub fn holds(&self, ending: &str, bytes: &[u8]) -> bool {
        let mut files = self.0.iter().filter(|(name, _)| name.ends_with(ending)).peekable();
        assert!(files.peek().is_some(), "no file ends in {ending}");
        files.any(|(_, content)| content.windows(bytes.len()).any(|window| window == bytes))
    }

    /// Puts a file there, or replaces it.
    pub fn put(&mut self, name: &str, content: impl Into<Vec<u8>>) {
        self.0.insert(name.to_owned(), content.into());
    }

    /// Sends a file under another content type than that of its name.
    pub fn send_as(&mut self, name: &str, content_type: &'static str) {
        self.1.insert(name.to_owned(), content_type);
    }

    /// Takes a file away: the host answers 404.
    pub fn remove(&mut self, ending: &str) {
        self.0.remove(&self.name(ending));
    }

    /// Flips one bit in the last byte of a file, as a bad disk or a meddling proxy would.
    pub fn damage(&mut self, ending: &str) {
        let name = self.name(ending);
        let last =
            self.0.get_mut(&name).and_then(|content| content.last_mut()).expect("the file is not empty");
        *last ^= 1;
    }
}

/// A request as it reached the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// GET, HEAD, …
    pub method: String,
    /// The path with its query.
    pub target: String,
    /// The `Host` header: which name the browser asked for.
    pub host: String,
    /// The `Referer` header, which should never be there.
    pub referrer: Option<String>,
}

struct Host {
    files: Mutex<Files>,
    /// The folder the page lies in, with slashes at both ends.
    folder: String,
    requests: Mutex<Vec<Request>>,
    /// Where the relay passes requests on to, once there is one.
    relay: Mutex<Option<Arc<World>>>,
}

/// A running host. It stops when it is dropped.
pub struct Site {
    url: String,
    host: Arc<Host>,
    server: JoinHandle<()>,
}

impl Site {
    /// Serves the page at the root of a host, as it was built.
    pub async fn of_dist() -> Self {
        Self::serve(Files::of_dist(), "/").await
    }

    /// Serves `files` in `folder` (`/` or `/some/where/`).
    pub async fn serve(files: Files, folder: &str) -> Self {
        assert!(
            folder.starts_with('/') && folder.ends_with('/'),
            "a folder has slashes at both ends: {folder}"
        );
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let port = listener.local_addr().expect("a bound socket has an address").port();
        let host = Arc::new(Host {
            files: Mutex::new(files),
            folder: folder.to_owned(),
            requests: Mutex::default(),
            relay: Mutex::default(),
        });
        let router = Router::new().fallback(answer).with_state(Arc::clone(&host));
        let server = tokio::spawn(async move {
            axum::serve(listener, router).await.expect("the host serves until it is stopped");
        });
        // By its name and not by its number: for a browser, both are trustworthy, but people see `localhost`.
        Self { url: format!("http://localhost:{port}{folder}"), host, server }
    }

    /// The address of the page.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Makes the host offer a relay, which passes requests on to `zoho`.
    pub fn offer_relay(&self, zoho: &Zoho) {
        *self.host.relay.lock().expect("no holder of this lock panics") = Some(zoho.world());
    }

    /// Serves other files from now on, as a new version of the page does.
    pub fn replace(&self, files: Files) {
        *self.host.files.lock().expect("no holder of this lock panics") = files;
    }

    /// Ends the host, while browsers still show what they have of it.
    pub fn stop(&self) {
        self.server.abort();
    }

    /// Every request until now, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.host.requests.lock().expect("no holder of this lock panics").clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn answer(State(host): State<Arc<Host>>, request: HttpRequest) -> Response<Body> {
    let name = host.remember(&request);
    let relay = host.relay.lock().expect("no holder of this lock panics").clone();
    match relay {
        Some(_) if name == "relay.txt" => Response::new(Body::from("zoho-oauth-relay 1\n")),
        Some(world) if name.starts_with("relay/") => pass_on(world, name, request).await,
        _ => host.file(&name),
    }
}

impl Host {
    /// Notes the request, and gives the name of the file that it asks for.
    fn remember(&self, request: &HttpRequest) -> String {
        let text =
            |name| request.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        self.requests.lock().expect("no holder of this lock panics").push(Request {
            method: request.method().to_string(),
            target: request.uri().path_and_query().map_or_else(String::new, ToString::to_string),
            host: text(header::HOST).unwrap_or_default(),
            referrer: text(header::REFERER),
        });
        match request.uri().path().strip_prefix(&self.folder) {
            Some("") => "index.html".to_owned(),
            Some(name) => name.to_owned(),
            None => String::new(),
        }
    }

    fn file(&self, name: &str) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        let files = self.files.lock().expect("no holder of this lock panics");
        let Some(content) = files.0.get(name) else {
            *response.status_mut() = StatusCode::NOT_FOUND;
            return response;
        };
        *response.body_mut() = Body::from(content.clone());

        let guessed = mime_guess::from_path(name).first_raw().unwrap_or("application/octet-stream");
        let kind = files.1.get(name).copied().unwrap_or(guessed);
        // A name with a hash of the content stands for it for ever.
        let stem = name.split('.').next().unwrap_or_default().trim_end_matches("_bg");
        let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
        let hashed = hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        let caching = match kind {
            _ if hashed => "public, max-age=31536000, immutable",
            "text/html" => "no-store",
            _ => "no-cache",
        };
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        response
    }
}

/// The relay: passes the forms for Zoho's token and revocation endpoints on, and nothing else.
async fn pass_on(world: Arc<World>, name: String, request: HttpRequest) -> Response<Body> {
    let post = request.method() == Method::POST;
    let accounts = name
        .strip_prefix("relay/")
        .and_then(|way| way.split_once('/'))
        .and_then(|(location, path)| Some((DataCenter::from_location(location)?, format!("/{path}"))));
    let Some((center, path)) =
        accounts.filter(|(_, path)| post && (path == "/oauth/v2/token" || path == "/oauth/v2/token/revoke"))
    else {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_FOUND;
        return response;
    };
    let body = axum::body::to_bytes(request.into_body(), 1_000_000).await.unwrap_or_default();
    let body = String::from_utf8_lossy(&body).into_owned();
    let request = sandbox::Request::new(sandbox::Method::Post, center.row().accounts.value, &path, &body);
    world.handle(&request).await
}
