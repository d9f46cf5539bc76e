//! Reads whatever people paste and says what it is, what is wrong, and what to do: Troubleshoot, without the page.
//!
//! Secrets are masked before anything else happens, so that no later step can repeat one. Nothing here sends anything.
//! [`detect`] says what is where, `explain` what that means, [`evidence`] what the text shows beside it, by subject, and which
//! causes that makes; [`case`] puts it together.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]

mod api;
pub mod attempt;
mod attempts;
pub mod case;
mod clue;
pub mod compare;
mod config;
mod detect;
mod digest;
mod evidence;
mod explain;
pub mod form;
mod joined;
mod other;
mod phrase;
mod question;
pub mod report;
mod scope_asked;
mod sign_in;
mod stated;
mod time;
mod told;
mod urls;

use facts::data_center::CALLBACK_PATH;
use facts::error::{Code, Error, Step};
use facts::{Confidence, DataCenter};
use oauth::cause::{self, AttemptFacts, RankedCause};
use scan::finding::Severity;
use scan::secret::{self, Kind as SecretKind};
use scan::{invisible, order, text};
use service::Draft;
use words::{Message, Text, msg, text};

use evidence::Hint;

pub use attempt::Attempt;
pub use case::Case;
pub use digest::LONG;
pub use evidence::unmasked::Unmasked;
pub use phrase::SYMPTOMS;

/// The longest text that is read, in bytes; the rest is left out, and [`Masked::cut`] says so.
pub const LONGEST: usize = 1_000_000;

/// How many pieces of a text are shown; a log can hold thousands.
pub const MOST: usize = 20;

words::choices! {
    /// What a piece of a text is: what a person can choose from.
    #[allow(missing_docs, reason = "the texts `doctor-kind-…` say what each is")]
    pub enum Kind: id {
        TokenResponse = "token-response",
        TokenError = "token-error",
        RevocationResponse = "revocation-response",
        ApiError = "api-error",
        ConnectionError = "connection-error",
        ConsoleError = "console-error",
        SignInError = "sign-in-error",
        BrowserError = "browser-error",
        Html = "html",
        AuthorizeUrl = "authorize-url",
        Redirect = "redirect",
        RedirectUri = "redirect-uri",
        ZohoUrl = "zoho-url",
        ForeignUrl = "foreign-url",
        Form = "form",
        Config = "config",
        OwnLink = "own-link",
        Scopes = "scopes",
        ClientId = "client-id",
        Command = "command",
        ServerInfo = "server-info",
        Metadata = "metadata",
        Json = "json",
        Question = "question",
        Secret = "secret",
    }
    /// The label.
    text = "doctor-kind-", "";
}

impl Kind {
    /// Whether it is nothing but a value, which says by itself what it is.
    fn is_a_value(self) -> bool {
        matches!(
            self,
            Self::ZohoUrl | Self::ForeignUrl | Self::ClientId | Self::Scopes | Self::Secret | Self::Json
        )
    }

    /// How much it tells: errors first.
    fn rank(self) -> u8 {
        match self {
            Self::TokenError
            | Self::ApiError
            | Self::ConnectionError
            | Self::ConsoleError
            | Self::SignInError
            | Self::BrowserError => 0,
            Self::TokenResponse
            | Self::RevocationResponse
            | Self::Html
            | Self::Redirect
            | Self::Form
            | Self::Config => 1,
            Self::AuthorizeUrl
            | Self::OwnLink
            | Self::Command
            | Self::ServerInfo
            | Self::Metadata
            | Self::Question => 2,
            Self::ZohoUrl | Self::Secret => 4,
            _ => 3,
        }
    }
}

/// A piece of the text that is something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detection {
    /// What it is.
    pub kind: Kind,
    /// Why it is taken for that: a sentence.
    pub because: Message,
    /// What it comes to: a sentence or two. See [`Self::headline`].
    pub verdict: Message,
    /// Its text, masked and shortened.
    pub shown: String,
    /// The error in it, if a source explains it.
    pub error: Option<Error>,
    /// What the text around this error tells of its attempt, where the text has several; else the report tells it.
    pub known: Option<AttemptFacts>,
    /// What else there is to say.
    pub notes: Vec<(Severity, Message)>,
    /// The values of a form beside the right ones.
    pub rows: Vec<form::Row>,
    /// What can be used in Set up.
    pub carry: Option<Box<Draft>>,
    /// The center whose redirect URI this one differs from.
    right: Option<DataCenter>,
    /// The code of the product that it has, and the field that it names.
    code: Option<(&'static Code, Option<String>)>,
    /// The other provider whose error it is.
    provider: Option<&'static str>,
    /// What the server says is the matter, where no table has the code.
    says: Option<Message>,
}

impl Detection {
    fn new(kind: Kind, because: impl Into<Message>, verdict: impl Into<Message>, shown: &str) -> Self {
        Self {
            kind,
            because: because.into(),
            verdict: verdict.into(),
            shown: shortened(shown),
            error: None,
            known: None,
            notes: Vec::new(),
            rows: Vec::new(),
            carry: None,
            right: None,
            code: None,
            provider: None,
            says: None,
        }
    }

    fn of_error(kind: Kind, because: impl Into<Message>, error: Error, shown: &str) -> Self {
        Self { error: Some(error), ..Self::new(kind, because, error.entry().meaning, shown) }
    }

    fn note(mut self, severity: Severity, message: impl Into<Message>) -> Self {
        self.notes.push((severity, message.into()));
        self
    }

    fn notes(mut self, notes: impl IntoIterator<Item = (Severity, Message)>) -> Self {
        self.notes.extend(notes);
        self
    }

    fn carry(mut self, draft: Draft) -> Self {
        self.carry = Some(Box::new(draft));
        self
    }

    /// What the code of the product says is the cause, and how to mend that.
    pub(crate) fn by_code(&self) -> Option<(Message, Option<Message>, Confidence)> {
        if let Some(says) = &self.says {
            return Some((says.clone(), Some(text!("doctor-code-fix-said").into()), Confidence::Inferred));
        }
        let (code, field) = self.code.as_ref()?;
        let says = code.says?;
        let fix = || code.fix.map(Message::from);
        Some(match field {
            Some(field) => {
                let field = field.as_str();
                let what = msg!("doctor-names-field", field, found = says);
                let missing = says == text!("errors-code-parameter-missing");
                let of_field = || {
                    if missing {
                        msg!("doctor-code-fix-missing", field)
                    } else {
                        msg!("doctor-code-fix-field", field)
                    }
                };
                (what, Some(fix().unwrap_or_else(of_field)), code.confidence)
            }
            None => (says.into(), fix(), code.confidence),
        })
    }

    /// Whether nothing is wrong with settings, as far as can be seen.
    pub(crate) fn fits(&self) -> bool {
        let grave = |(severity, _): &(Severity, Message)| *severity == Severity::Error;
        let fine = self.kind == Kind::Form || [config::FINE, config::UNKNOWN].contains(&self.verdict.text());
        fine && !self.notes.iter().any(grave) && self.rows.iter().all(|row| row.differs_at.is_none())
    }

    /// What is known of its attempt: by the text (`text`: of the whole of it) and by the person.
    fn known(&self, text: &AttemptFacts, said: &Attempt) -> AttemptFacts {
        said.with(self.known.as_ref().unwrap_or(text))
    }

    /// The possible causes, likeliest first by what the text tells and the person says.
    pub fn causes(&self, text: &AttemptFacts, said: &Attempt) -> Vec<RankedCause> {
        self.error.map(|error| cause::ranked(error, &self.known(text, said))).unwrap_or_default()
    }

    /// The error that the causes are of: Zoho has one name for a code and a refresh token that it rejects, and what was
    /// sent tells which.
    pub fn error_of(&self, text: &AttemptFacts, said: &Attempt) -> Option<Error> {
        match (self.error, self.known(text, said).refresh_sent) {
            (Some(Error::InvalidCode), Some(true)) => Some(Error::InvalidRefreshToken),
            (Some(Error::InvalidRefreshToken), Some(false)) => Some(Error::InvalidCode),
            (error, _) => error,
        }
    }

    /// The verdict, or what the error means that the person's own words make of it.
    pub fn headline(&self, text: &AttemptFacts, said: &Attempt) -> Message {
        match self.error_of(text, said) {
            Some(error) if self.error != Some(error) => error.entry().meaning.into(),
            _ => self.verdict.clone(),
        }
    }
}

/// What was found in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The pieces, the most telling first.
    pub detections: Vec<Detection>,
    /// How many more there are than are shown.
    pub more: usize,
    /// Whether the text was longer than [`LONG`], so that what repeats or tells nothing was left out.
    pub condensed: bool,
    /// What the text itself says of the attempt.
    pub known: AttemptFacts,
    /// The center that is selected in Set up.
    chosen: Option<DataCenter>,
    /// What the text tells beside its pieces.
    told: told::Told,
}

impl Report {
    /// Where redirect URIs are the matter: the center whose redirect URIs are right.
    pub fn right_redirect_uris(&self, detection: &Detection, said: &Attempt) -> Option<DataCenter> {
        // Another program's redirect URI is its own.
        let of_zoho = |uri: &String| uri.contains(CALLBACK_PATH);
        let mut named = self.told.sent.iter().chain(&self.told.registered).peekable();
        let own = named.peek().is_some() && !named.any(of_zoho)
            || self.told.evidence.hints.iter().any(Hint::is_of_an_app);
        let about = detection.error.is_some_and(attempt::is_about_redirect_uris) && !own;
        let known = || detection.known(&self.known, said).center.or(self.chosen);
        detection.right.or_else(|| known().filter(|_| about))
    }
}

/// A text as it may be kept and read: without its secrets, and no longer than [`LONGEST`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Masked {
    /// The text.
    pub text: String,
    /// Which secrets it had.
    pub secrets: Vec<Message>,
    /// Whether it was longer than [`LONGEST`].
    pub cut: bool,
    /// What was odd about its secrets.
    pub odd: Unmasked,
}

/// Takes the secrets out of a text.
pub fn masked(text: &str) -> Masked {
    let short = text::head(text, LONGEST);
    let (masked, kinds) = secret::mask(short);
    let secrets = kinds.into_iter().map(said_of).collect();
    let digest = digest::of(short);
    let mut odd = Unmasked::of(digest.as_deref().unwrap_or(short));
    // Where its client IDs stand is not where they stand in the digest of the masked text.
    odd.mixed = odd.mixed.filter(|_| digest.is_none());
    Masked { text: masked, secrets, cut: short.len() < text.len(), odd }
}

fn said_of(kind: SecretKind) -> Message {
    match kind {
        SecretKind::Named("refresh_token") => text!("doctor-had-refresh-token").into(),
        SecretKind::Named("access_token") => text!("doctor-had-access-token").into(),
        SecretKind::Named("client_secret") => text!("doctor-had-client-secret").into(),
        SecretKind::Named("code" | "auth_code" | "authorization_code") => text!("doctor-had-code").into(),
        SecretKind::Named(key) => msg!("doctor-had-named", key),
        SecretKind::TokenOrCode => text!("doctor-had-token").into(),
        SecretKind::ClientSecret => text!("doctor-had-like-secret").into(),
    }
}

/// Reads a text against what the person has said of their own service.
pub fn read(text: &str, draft: &Draft) -> Report {
    read_masked(&masked(text), None, draft)
}

/// What a single URL or host is, without a text around it; `None` where nothing can be said of it. It needs a fraction of the
/// code that [`read`] needs.
pub fn url(word: &str) -> Option<Detection> {
    let (word, _) = secret::mask(word);
    let around = urls::Around { text: &word, center: None, elided: false, is_app: false };
    urls::read(&word, &Draft::default(), &around)
}

/// The same for a text whose secrets were taken out before, and as what a person says it is (`kind`).
pub fn read_masked(masked: &Masked, kind: Option<Kind>, draft: &Draft) -> Report {
    // What a person says it is has no parts that could be left out.
    let digest = digest::of(&masked.text).filter(|_| kind.is_none());
    let text = digest.as_deref().unwrap_or(&masked.text);
    let (mut detections, known, mut told) = detect::read(text, kind, draft);
    told.odd = masked.odd;
    if digest.is_some() {
        // It was cut here.
        detections.retain(|it| it.verdict.text() != text!("doctor-json-cut"));
    }
    if told.evidence.hints.iter().any(Hint::is_of_an_app) {
        // What is set as a redirect URI is no sign-in.
        const ENDPOINT: Text = Text::checked("doctor-authorize-endpoint", &["center"]);
        detections.retain(|it| it.kind != Kind::AuthorizeUrl || it.verdict.text() != ENDPOINT);
    }
    if let Some(kind) = kind.filter(|_| detections.is_empty() && !masked.text.trim().is_empty()) {
        let verdict = msg!("doctor-unreadable-as", kind = kind.text());
        detections.push(Detection::new(kind, text!("doctor-because-said"), verdict, &masked.text));
    }
    // The most telling first. An error without a name is what is left of one that was cut; its name may be beside it.
    let place = |detection: &Detection| (detection.kind.rank(), detection.error.is_none());
    order::sort_by(&mut detections, |one, other| place(one).cmp(&place(other)));
    let more = detections.len().saturating_sub(MOST);
    detections.truncate(MOST);
    Report { detections, more, condensed: digest.is_some(), known, chosen: draft.center, told }
}

/// A text of at most 400 characters for showing, with U+FFFD for what nobody sees and may play tricks.
fn shortened(text: &str) -> String {
    let mut chars = text.trim().chars();
    let plain = |ch: char| matches!(ch, '\n' | ' ') || invisible::name(ch).is_none();
    let short: String = chars.by_ref().take(400).map(|ch| if plain(ch) { ch } else { '\u{fffd}' }).collect();
    if chars.next().is_some() { short + "\u{2026}" } else { short }
}

/// An error that the token endpoint is not known to give, by the name in its place.
fn of_others(name: &str) -> Option<(Kind, Error)> {
    match name {
        "invalid_grant" => Some((Kind::TokenError, Error::InvalidGrant)),
        "invalid_scope" => Some((Kind::SignInError, Error::ScopePage)),
        _ => Some((Kind::SignInError, Error::named(Step::Redirect, name)?)),
    }
}
