//! Reads whatever people paste and says what it is, what is the matter, and what to do: the room Check, without the page.
//!
//! Secrets are masked before anything else happens, so that no later step can repeat one. Nothing here sends anything.

mod attempt;
pub mod compare;
mod extract;
pub mod form;
mod phrase;
mod read;
pub mod report;

use facts::error::Error;
use oauth::cause::{self, AttemptFacts, RankedCause};
use scan::finding::Severity;
use scan::secret;
use service::Draft;

pub use attempt::Attempt;

/// The longest text that is read, in bytes; the rest is left out, and [`Report::cut`] says so.
pub const LONGEST: usize = 1_000_000;

/// How many pieces of a text are shown; a log can hold thousands.
pub const MOST: usize = 20;

/// What a piece of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The answer of the token endpoint with a token.
    TokenAnswer,
    /// The answer of the token endpoint with an error.
    TokenError,
    /// The answer of the revocation endpoint.
    RevokeAnswer,
    /// The answer of an API with an error.
    ApiError,
    /// An error of connections and functions in Zoho CRM.
    ConnectionError,
    /// An error of the forms of the API console.
    ConsoleError,
    /// An error that Zoho shows in place of the consent.
    SignInError,
    /// An error of the browser.
    BrowserError,
    /// A page of HTML.
    Html,
    /// An authorize URL.
    AuthorizeUrl,
    /// The address with which Zoho sends the browser back.
    Callback,
    /// A callback to register.
    CallbackUri,
    /// Another address of Zoho's.
    ZohoAddress,
    /// An address that is not Zoho's, or a disguise of one.
    ForeignAddress,
    /// The values of a custom service form.
    Form,
    /// A link of this page.
    OwnLink,
    /// A list of scopes.
    Scopes,
    /// A client id.
    ClientId,
    /// A command with a request in it.
    Command,
    /// Zoho's list of accounts servers.
    ServerInfo,
    /// A server's metadata (RFC 8414, `OpenID` discovery).
    Metadata,
    /// JSON of which nothing is known.
    Json,
    /// A token, a code or a secret alone.
    Secret,
}

impl Kind {
    /// All of them: what a person can overrule the page with.
    pub const ALL: [Self; 23] = [
        Self::TokenAnswer,
        Self::TokenError,
        Self::RevokeAnswer,
        Self::ApiError,
        Self::ConnectionError,
        Self::ConsoleError,
        Self::SignInError,
        Self::BrowserError,
        Self::Html,
        Self::AuthorizeUrl,
        Self::Callback,
        Self::CallbackUri,
        Self::ZohoAddress,
        Self::ForeignAddress,
        Self::Form,
        Self::OwnLink,
        Self::Scopes,
        Self::ClientId,
        Self::Command,
        Self::ServerInfo,
        Self::Metadata,
        Self::Json,
        Self::Secret,
    ];

    /// What it is called, with its article.
    pub fn words(self) -> &'static str {
        match self {
            Self::TokenAnswer => "a token answer",
            Self::TokenError => "an error of the token endpoint",
            Self::RevokeAnswer => "an answer of the revocation endpoint",
            Self::ApiError => "an error of an API",
            Self::ConnectionError => "an error of a connection",
            Self::ConsoleError => "an error of the API console",
            Self::SignInError => "an error of the sign-in",
            Self::BrowserError => "an error of the browser",
            Self::Html => "a page of HTML",
            Self::AuthorizeUrl => "an authorize URL",
            Self::Callback => "a callback address with an answer",
            Self::CallbackUri => "a callback to register",
            Self::ZohoAddress => "an address of Zoho\u{2019}s",
            Self::ForeignAddress => "an address that is not Zoho\u{2019}s",
            Self::Form => "the values of a custom service form",
            Self::OwnLink => "a link of this page",
            Self::Scopes => "a list of scopes",
            Self::ClientId => "a client id",
            Self::Command => "a command",
            Self::ServerInfo => "Zoho\u{2019}s list of accounts servers",
            Self::Metadata => "the metadata of a server",
            Self::Json => "JSON",
            Self::Secret => "a token, a code or a secret",
        }
    }

    /// How much it tells: errors first.
    fn rank(self) -> u8 {
        match self {
            Self::ConnectionError
            | Self::ConsoleError
            | Self::SignInError
            | Self::TokenError
            | Self::ApiError
            | Self::BrowserError => 0,
            Self::Callback | Self::TokenAnswer | Self::RevokeAnswer | Self::Form | Self::Html => 1,
            Self::AuthorizeUrl | Self::Command | Self::OwnLink | Self::ServerInfo | Self::Metadata => 2,
            Self::CallbackUri | Self::ForeignAddress | Self::Scopes | Self::ClientId | Self::Json => 3,
            Self::ZohoAddress | Self::Secret => 4,
        }
    }
}

/// Something that was found in a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// How grave it is.
    pub severity: Severity,
    /// A sentence or two.
    pub words: String,
}

impl Note {
    fn new(severity: Severity, words: impl Into<String>) -> Self {
        Self { severity, words: words.into() }
    }
}

/// A piece of the text that is something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detection {
    /// What it is.
    pub kind: Kind,
    /// Why it is taken for that: a part of a sentence.
    pub because: String,
    /// What it comes to: a sentence or two.
    pub verdict: String,
    /// Its text, masked and shortened.
    pub shown: String,
    /// The error in it, if a source explains it.
    pub error: Option<Error>,
    /// What the text around this error tells of its attempt, where the text has several; else the report tells it.
    pub known: Option<AttemptFacts>,
    /// What else there is to say.
    pub remarks: Vec<Note>,
    /// The values of a form beside the right ones.
    pub rows: Vec<form::Row>,
    /// What can be taken over into Build.
    pub carry: Option<Box<Draft>>,
}

impl Detection {
    fn new(kind: Kind, because: impl Into<String>, verdict: impl Into<String>, shown: &str) -> Self {
        Self {
            kind,
            because: because.into(),
            verdict: verdict.into(),
            shown: read::shortened(shown),
            error: None,
            known: None,
            remarks: Vec::new(),
            rows: Vec::new(),
            carry: None,
        }
    }

    fn of_error(kind: Kind, because: impl Into<String>, error: Error, shown: &str) -> Self {
        Self { error: Some(error), ..Self::new(kind, because, error.entry().meaning, shown) }
    }

    fn remark(mut self, severity: Severity, words: impl Into<String>) -> Self {
        self.remarks.push(Note::new(severity, words));
        self
    }

    /// The possible causes, likeliest first by what the text tells and the person says.
    pub fn causes(&self, text: &AttemptFacts, said: &Attempt) -> Vec<RankedCause> {
        let known = said.with(self.known.as_ref().unwrap_or(text));
        self.error.map(|error| cause::ranked(error, &known)).unwrap_or_default()
    }
}

/// What was found in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The pieces, the most telling first.
    pub detections: Vec<Detection>,
    /// How many more there are than are shown.
    pub more: usize,
    /// What the text itself says of the attempt.
    pub known: AttemptFacts,
}

/// A text as it may be kept and read: without its secrets, and no longer than [`LONGEST`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Masked {
    /// The text.
    pub text: String,
    /// What secrets were in it: sentences.
    pub secrets: Vec<String>,
    /// Whether it was longer than [`LONGEST`].
    pub cut: bool,
}

/// Takes the secrets out of a text.
pub fn masked(text: &str) -> Masked {
    let short = extract::cut(text, LONGEST);
    let (masked, kinds) = secret::mask(short);
    let (mut secrets, others) = read::named_secrets(&masked);
    if others {
        secrets.extend(kinds.iter().map(|kind| format!("There was {} in it.", kind.message())));
    }
    Masked { text: masked, secrets, cut: short.len() < text.len() }
}

/// Reads a text against what the person has said of their own service.
pub fn read(text: &str, draft: &Draft) -> Report {
    read_masked(&masked(text), draft)
}

/// The same for a text whose secrets were taken out before.
pub fn read_masked(masked: &Masked, draft: &Draft) -> Report {
    read::all(&masked.text, draft)
}

/// Reads a text as what a person says it is.
pub fn read_as(masked: &Masked, kind: Kind, draft: &Draft) -> Report {
    let mut report = read::as_kind(&masked.text, kind, draft);
    if report.detections.is_empty() && !masked.text.trim().is_empty() {
        let words = format!("Nothing in it can be read as {}.", kind.words());
        report.detections.push(Detection::new(kind, "you say so", words, &masked.text));
    }
    report
}
