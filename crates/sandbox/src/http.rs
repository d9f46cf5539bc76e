//! Requests and responses as plain data, so that a page and a real server can both stand in front of the sandbox.

pub use facts::Method;
use oauth::api_call::ApiRequest;
use oauth::token::Post;

/// A request.
pub struct Request {
    pub(crate) method: Method,
    /// Bare, lower case, without port.
    pub(crate) host: String,
    /// With a slash in front.
    pub(crate) path: String,
    /// Of the form in the body, then of the query; decoded.
    parameters: Vec<(String, String)>,
    pub(crate) authorization: Option<String>,
}

impl Request {
    /// A request as a server sees it: `target` is path and query, `form` the raw body.
    pub fn new(method: Method, host: &str, target: &str, form: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let host = host.rsplit_once(':').map_or(host, |(host, _)| host).to_ascii_lowercase();
        let pairs = [form, query].map(|text| url::form_urlencoded::parse(text.as_bytes()).into_owned());
        let parameters = pairs.into_iter().flatten().collect();
        Self { method, host, path: path.to_owned(), parameters, authorization: None }
    }

    /// The same request with the header `Authorization`.
    pub fn with_authorization(self, value: &str) -> Self {
        Self { authorization: Some(value.to_owned()), ..self }
    }

    /// A request for the token or revocation endpoint.
    pub fn of_post(post: &Post) -> Self {
        Self::new(Method::Post, post.host(), post.path, post.body().expose())
    }

    /// A call that proves a token.
    pub fn of_call(call: &ApiRequest) -> Self {
        Self::new(call.call.method, &call.host, call.call.path, "")
            .with_authorization(call.authorization().expose())
    }

    /// A parameter, wherever it is: Zoho's pages show them in the query, and take them in the body.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// A response.
#[allow(missing_docs, reason = "as the names say")]
pub struct Response {
    pub status: u16,
    pub content_type: &'static str,
    pub body: String,
    /// How long to wait before responding, in milliseconds.
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
    pub(crate) fn json(status: u16, body: &impl ToString) -> Self {
        let content_type = "application/json;charset=UTF-8";
        Self { status, content_type, body: body.to_string(), delay_ms: 0, cut: None }
    }

    /// The part of the body that arrives: all of it, unless the connection breaks.
    pub fn arrived(&self) -> &str {
        self.cut.and_then(|cut| self.body.get(..cut)).unwrap_or(&self.body)
    }
}
