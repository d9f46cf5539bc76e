//! Requests and answers as plain data, so that a page and a real server can both stand in front of the sandbox.

pub use facts::Method;
use oauth::api_call::ApiRequest;
use oauth::token::Post;

/// A request. Its `Debug` shows no values.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// How.
    pub method: Method,
    /// The host: bare, lower case, without port.
    pub host: String,
    /// The path, with a slash in front.
    pub path: String,
    /// The query, decoded.
    pub query: Vec<(String, String)>,
    /// The form in the body, decoded.
    pub form: Vec<(String, String)>,
    /// The headers; their names in lower case.
    pub headers: Vec<(String, String)>,
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {}{}", self.method, self.host, self.path)
    }
}

impl Request {
    /// A request as a server sees it: `target` is path and query, `form` the raw body.
    pub fn new(method: Method, host: &str, target: &str, form: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let host = host.rsplit_once(':').map_or(host, |(host, _)| host).to_ascii_lowercase();
        Self {
            method,
            host,
            path: path.to_owned(),
            query: pairs(query),
            form: pairs(form),
            headers: Vec::new(),
        }
    }

    /// The same request with one more header; `name` in lower case.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A request for the token or revocation endpoint.
    pub fn of_post(post: &Post) -> Self {
        Self::new(Method::Post, post.host(), post.path(), post.body().expose())
    }

    /// A call that proves a token.
    pub fn of_call(call: &ApiRequest) -> Self {
        let method = call.call.method;
        Self::new(method, call.host(), call.call.path, "")
            .with_header("authorization", call.authorization().expose())
    }

    /// A parameter, wherever it stands: Zoho's pages show them in the query, and take them in the body.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let find = |pairs: &'_ [(String, String)]| pairs.iter().position(|(key, _)| key == name);
        match (find(&self.form), find(&self.query)) {
            (Some(at), _) => self.form.get(at),
            (None, Some(at)) => self.query.get(at),
            (None, None) => None,
        }
        .map(|(_, value)| value.as_str())
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

fn pairs(text: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}

/// An answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The header `Content-Type`.
    pub content_type: &'static str,
    /// The body.
    pub body: String,
    /// How long to wait before answering, in milliseconds.
    pub delay_ms: u64,
    /// After how many bytes of the body the connection breaks.
    pub cut: Option<usize>,
}

impl std::fmt::Debug for Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} ({} bytes)", self.status, self.content_type, self.body.len())
    }
}

impl Response {
    pub(crate) fn json(status: u16, body: impl Into<String>) -> Self {
        let content_type = "application/json;charset=UTF-8";
        Self { status, content_type, body: body.into(), delay_ms: 0, cut: None }
    }

    pub(crate) fn html(status: u16, body: impl Into<String>) -> Self {
        Self { content_type: "text/html;charset=UTF-8", ..Self::json(status, body) }
    }

    /// The part of the body that arrives: all of it, unless the connection breaks.
    pub fn arrived(&self) -> &str {
        self.cut.and_then(|cut| self.body.get(..cut)).unwrap_or(&self.body)
    }
}
