//! What the parts of a case say together, each with the verdict that it comes to and the fix with the case's own values.

use facts::error::{CauseKind, Error};
use facts::limit::SELF_CLIENT_CODE_LIFE_MS;
use facts::sign::NO_BROWSER;
use facts::{ClientType, Confidence, DataCenter, Source};
use oauth::cause::AttemptFacts;
use scan::finding::Severity;
use service::Draft;
use words::{Message, Text, msg, text};

use crate::case::{Action, Outcome, Place, Quote, Role};
use crate::evidence::Evidence;
use crate::sign_in::SignIn;
use crate::told::{Called, Told};
use crate::{Detection, Kind};

/// How much of a text is quoted.
const LONGEST_QUOTE: usize = 240;

/// What parts of a case say together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clue {
    /// The kind of the cause that it speaks for.
    pub(crate) kind: CauseKind,
    /// What it comes to: a sentence.
    pub(crate) what: Message,
    /// The words that show it.
    pub(crate) quotes: Vec<Quote>,
    pub(crate) verify: Option<Message>,
    pub(crate) fix: Message,
    pub(crate) action: Option<Action>,
    /// Whether it brings about the error of the case.
    pub(crate) explains: bool,
    /// Whether the text decides it, so that nothing is left to guess.
    pub(crate) sure: bool,
    /// How sure its row of the data is, and who says so.
    pub(crate) trust: Option<(Confidence, &'static [Source])>,
}

impl Clue {
    pub(crate) fn of(kind: CauseKind, what: Message, fix: impl Into<Message>) -> Self {
        Self {
            kind,
            what,
            quotes: Vec::new(),
            verify: None,
            fix: fix.into(),
            action: None,
            explains: true,
            sure: true,
            trust: None,
        }
    }

    /// The same, with how to verify it.
    pub(crate) fn verified(
        kind: CauseKind,
        what: impl Into<Message>,
        verify: impl Into<Message>,
        fix: impl Into<Message>,
    ) -> Self {
        Self { verify: Some(verify.into()), ..Self::of(kind, what.into(), fix) }
    }

    /// The same where something else may be the cause, too.
    pub(crate) fn unsure(self) -> Self {
        Self { sure: false, ..self }
    }
}

/// What a clue is found in.
pub(crate) struct Scene<'c> {
    pub(crate) told: &'c Told,
    /// Of what is told.
    pub(crate) evidence: &'c Evidence,
    pub(crate) known: &'c AttemptFacts,
    pub(crate) detections: &'c [Detection],
    pub(crate) main: &'c Detection,
    pub(crate) error: Option<Error>,
}

/// A data center in a sentence: "the United States", "India".
pub(crate) fn center_words(center: DataCenter) -> Message {
    msg!("doctor-center", code = center.row().location, name = center.name())
}

/// Words of the text in one line.
pub(crate) fn quote(label: impl Into<Message>, text: &str) -> Quote {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = crate::shortened(&words.join(" "));
    let short = scan::text::head(&line, LONGEST_QUOTE);
    let text = if short.len() < line.len() { format!("{short}\u{2026}") } else { line };
    Quote { label: label.into(), text }
}

pub(crate) fn quote_of(place: &Place) -> Quote {
    quote(place.role.text(), &place.quote)
}

pub(crate) fn use_center(center: DataCenter) -> Action {
    let label = msg!("doctor-action-center", center = center_words(center));
    Action { label, draft: Box::new(Draft { center: Some(center), ..Draft::default() }) }
}

impl Scene<'_> {
    /// Whether the error is one of these.
    pub(crate) fn is(&self, errors: &[Error]) -> bool {
        self.error.is_some_and(|error| errors.contains(&error))
    }

    /// Whether the text shows that it is not this cause.
    pub(crate) fn refutes(&self, cause: &crate::case::CaseCause) -> bool {
        let Some(error) = self.error else { return false };
        let asked = !self.told.asked.is_empty();
        match (error, cause.kind) {
            (Error::ConsoleClientName, CauseKind::BadText) => {
                // The name that is in the text says which one it is.
                self.told.client_name.as_ref().is_some_and(|name| {
                    let zoho = cause.what == text!("errors-console-client-name-zoho-what").into();
                    zoho && !name.to_ascii_lowercase().contains("zoho")
                })
            }
            (Error::ScopePage, CauseKind::WrongRequest) => asked,
            (Error::ScopePage, CauseKind::ScopeWrong) => {
                cause.what == text!("errors-scope-page-delimiter-what").into() && asked && !self.told.spaced
            }
            (Error::ClientPage | Error::ResponseTypePage, CauseKind::WrongRequest) => {
                self.told.response_type.as_deref() == Some("code") && error == Error::ClientPage
            }
            // The org and the client are where the request went.
            (
                Error::InvalidClient | Error::ClientPage | Error::InvalidClientSecret,
                CauseKind::WrongCenter | CauseKind::SecretOfAnotherCenter,
            ) => {
                let places = &self.told.places;
                let has = |role: crate::case::Role| places.iter().any(|place| place.role == role);
                let one = places.iter().all(|place| Some(place.center) == places.first().map(|it| it.center));
                one && has(crate::case::Role::Org) && has(crate::case::Role::Console)
            }
            (Error::NoRefreshToken, CauseKind::ClientType) => {
                self.told.response_type.as_deref() == Some("code") && self.known.client.is_none()
            }
            (Error::InvalidCode, CauseKind::RedirectDiffers | CauseKind::VerifierWrong)
                if self.told.self_client_named && self.told.sign_ins.is_empty() =>
            {
                true
            }
            // What works at times is set right, and what is not sent is not wrong.
            (Error::InvalidCode, CauseKind::RedirectDiffers) => self.evidence.token.at_times,
            (Error::InvalidCode, CauseKind::VerifierWrong) => {
                let shown = !self.told.sign_ins.is_empty() || self.told.documented_grant.is_some();
                let whole = self.told.sign_ins.iter().all(|sign_in| !sign_in.elided);
                self.evidence.token.at_times || shown && whole && !self.evidence.request.pkce
            }
            // What a program has used for long, it has right.
            (
                Error::InvalidCode
                | Error::InvalidRefreshToken
                | Error::InvalidClient
                | Error::InvalidClientSecret,
                CauseKind::WrongCenter
                | CauseKind::WrongRequest
                | CauseKind::CodeMangled
                | CauseKind::SecretMissing
                | CauseKind::SecretOfAnotherCenter,
            ) if self.evidence.token.ran_before => true,
            // The grant type that the text shows is the one of what was sent.
            (Error::InvalidRefreshToken, CauseKind::WrongRequest) => {
                self.told.documented_grant == Some("refresh_token")
            }
            (Error::InvalidCode, CauseKind::WrongRequest) => {
                let refresh = self.told.documented_grant.map(|name| name == "refresh_token");
                refresh == Some(self.known.refresh_sent == Some(true))
            }
            // Only Zoho CRM asks on the consent page which organization a token is for.
            (Error::InvalidToken | Error::AuthenticationFailure, CauseKind::OtherOrg)
                if cause.what == text!("errors-invalid-token-other-org-what").into()
                    && !self.told.calls.is_empty()
                    && !self.told.calls.iter().any(|call| call.url.contains("/crm/")) =>
            {
                true
            }
            // A call that worked shows that host, header and organization are right.
            (
                Error::InvalidToken | Error::AuthenticationFailure,
                CauseKind::WrongCenter | CauseKind::HeaderWrong | CauseKind::OtherOrg,
            ) if self.evidence.token.ran_before || self.evidence.token.at_times => true,
            (
                Error::InvalidToken,
                CauseKind::WrongCenter | CauseKind::HeaderWrong | CauseKind::OtherOrg | CauseKind::NotOffline,
            ) if self.worked_before() => true,
            // Whose scopes cover the call lacks none.
            (Error::InvalidToken, CauseKind::ScopeMissing) if self.is_covered() => true,
            // A service of Zoho's own has no form.
            (Error::UnauthenticatedConnection, CauseKind::NotOffline | CauseKind::Private) => {
                self.evidence.product.default_service
            }
            // The word of the header is the right one.
            (Error::InvalidToken | Error::AuthenticationFailure, CauseKind::HeaderWrong)
                if self.known.zoho_header == Some(true) =>
            {
                true
            }
            // The header of the call has a whole token.
            (Error::AuthenticationFailure, CauseKind::HeaderWrong | CauseKind::TokenEmpty) => {
                self.told.odd.whole
            }
            // What is sent is said to be young.
            (Error::InvalidToken | Error::AuthenticationFailure, CauseKind::TokenExpired) => {
                self.evidence.token.age.is_some_and(|minutes| minutes < 50)
            }
            // What is said of pages of Zoho CRM.
            (Error::BrowserBlocked, CauseKind::ClientType) => {
                self.told.calls.iter().any(|call| NO_BROWSER.iter().any(|row| call.url.contains(row.signs)))
            }
            // Only some codes stand for both.
            (Error::InvalidToken, CauseKind::ScopeMissing) => !crate::detect::is_ambiguous(self.main),
            // A token that was just made.
            (Error::InvalidToken | Error::AuthenticationFailure, kind) if self.is_only_added() => {
                !matches!(kind, CauseKind::WrongCenter | CauseKind::NoProduct | CauseKind::ScopeMissing)
            }
            (Error::InvalidToken, CauseKind::NotOffline) => {
                !self.told.hour && self.known.offline != Some(false)
            }
            _ => false,
        }
    }

    /// Whether a call of the same host worked with this token.
    fn worked_before(&self) -> bool {
        let failed = self.told.failed().and_then(Called::host);
        self.told.calls.iter().any(|call| {
            call.status.is_some_and(|status| (200..300).contains(&status)) && call.host() == failed
        })
    }

    /// The fix of a cause for which no clue speaks, with the URLs of the case.
    pub(crate) fn filled(&self, kind: CauseKind) -> Option<Message> {
        // Longer than a day, it is a point in time.
        let wait = self.told.retry_after.filter(|seconds| (1..=86_400).contains(seconds));
        match kind {
            CauseKind::TooMany => {
                return wait.map(|seconds| match u64::from(seconds) {
                    seconds @ 0..=119 => msg!("doctor-fill-wait-seconds", seconds),
                    seconds => msg!("doctor-fill-wait", minutes = seconds.div_ceil(60)),
                });
            }
            CauseKind::RefreshTokenDead if self.is(&[Error::UnknownToken]) => {
                return Some(text!("doctor-fill-revoked").into());
            }
            // Nobody signs in for the code of a self client.
            CauseKind::CodeExpired | CauseKind::CodeUsed | CauseKind::RefreshTokenDead
                if self.told.self_client_named
                    && (kind != CauseKind::RefreshTokenDead
                        || self.is(&[Error::InvalidCode, Error::InvalidRefreshToken])) =>
            {
                return Some(text!("doctor-clue-code-age-fix-self").into());
            }
            CauseKind::ServiceGone => {
                let home = self.home().map(|place| place.center)?;
                return Some(msg!(
                    "doctor-stated-gone-fix",
                    callback = home.first_callback()?,
                    token_url = home.token_endpoint(),
                    url = consent_url(home)
                ));
            }
            // Of a code that stands for a token, too.
            CauseKind::ScopeMissing if self.is(&[Error::InvalidToken]) => {
                let scopes = self.scopes_of_call()?;
                return Some(self.consent_with(&scopes));
            }
            CauseKind::OtherOrg => {
                return Some(msg!("doctor-fill-orgs", url = self.list_of_organizations()?));
            }
            _ => {}
        }
        if kind == CauseKind::RefreshTokenDead
            && let Some(fix) = self.connected_again()
        {
            return Some(fix);
        }
        let of = |role: Role| {
            let found = self.told.places.iter().find(|place| place.role == role);
            found.map(|place| place.center)
        };
        let center = self.center_of_calls().or_else(|| of(Role::SignIn))?;
        let (token_url, consent_url) = (center.token_endpoint(), consent_url(center));
        Some(match kind {
            CauseKind::TokenExpired => msg!("doctor-fill-refresh", url = token_url),
            CauseKind::RefreshTokenDead => msg!("doctor-fill-sign-in", url = consent_url),
            CauseKind::CodeExpired | CauseKind::CodeUsed => msg!("doctor-fill-exchange", url = token_url),
            CauseKind::NotOffline | CauseKind::NoConsentPrompt => {
                msg!("doctor-clue-not-offline-fix", url = self.sign_in_at(center, true))
            }
            _ => return None,
        })
    }

    /// What a cause is for the code of a self client: nobody signs in for it, and whoever generates it chooses how long it lives.
    pub(crate) fn of_self_client(&self, kind: CauseKind) -> Option<Clue> {
        (kind == CauseKind::CodeExpired && self.told.self_client_named).then(|| {
            let what = msg!("doctor-clue-code-life-self", most = SELF_CLIENT_CODE_LIFE_MS.minutes().1);
            let verify = text!("doctor-clue-code-age-verify-self");
            let trust = Some((SELF_CLIENT_CODE_LIFE_MS.confidence, SELF_CLIENT_CODE_LIFE_MS.sources));
            Clue { trust, ..Clue::verified(kind, what, verify, text!("doctor-clue-code-age-fix-self")) }
        })
    }

    /// What to do about a connection of Deluge whose tokens are no longer valid: Zoho stores the new ones itself.
    pub(crate) fn connected_again(&self) -> Option<Message> {
        let named = self.told.connection.as_deref();
        let fits = named.is_some() || self.is(&[Error::UnauthenticatedConnection]);
        fits.then(|| msg!("doctor-fill-connection", name = named.unwrap_or("none")))
    }

    /// Whether the client is a self client, and no other one is named: nobody signs in for its tokens.
    pub(crate) fn is_self_client(&self) -> bool {
        self.evidence.client.kind == Some(ClientType::SelfClient) && self.told.sign_ins.is_empty()
    }

    /// How a self client gets a new refresh token.
    pub(crate) fn generated_again(&self) -> Option<Message> {
        let url = || self.center_for_tokens().map_or_else(|| "none".to_owned(), DataCenter::token_endpoint);
        self.is_self_client().then(|| msg!("doctor-fill-generate", url = url()))
    }

    /// What to do where tokens are given by consent: with the URL, where the case shows the data center.
    pub(crate) fn renew_fix(&self, at: fn(String) -> Message, without: Text) -> Message {
        self.center_for_tokens().map_or_else(|| without.into(), |center| at(consent_url(center)))
    }

    /// The same at the token endpoint.
    pub(crate) fn exchange_fix(&self, at: fn(String) -> Message, without: Text) -> Message {
        self.center_for_tokens().map_or_else(|| without.into(), |center| at(center.token_endpoint()))
    }

    /// Where a new consent is given; the word for a sentence that may do without.
    pub(crate) fn consent_or_none(&self) -> String {
        self.center_for_tokens().map_or_else(|| "none".to_owned(), consent_url)
    }

    /// The sign-in of the text at this data center with all its parameters, else the endpoint; `offline`: with what asks for a
    /// refresh token.
    pub(crate) fn sign_in_at(&self, center: DataCenter, offline: bool) -> String {
        const LONGEST: usize = 600;
        // A program builds its own, and a form has what is between its quotes.
        let fits = |sign_in: &SignIn| offline || sign_in.value("client_id").is_none();
        let whole = |sign_in: &&SignIn| {
            sign_in.asks && !sign_in.elided && sign_in.query.len() <= LONGEST && fits(sign_in)
        };
        let mut asking = self.told.sign_ins.iter().rev().filter(whole);
        let query = asking.next().map(|sign_in| sign_in.query.as_str()).unwrap_or_default();
        let mut pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
        if offline {
            pairs.retain(|pair| !pair.starts_with("access_type=") && !pair.starts_with("prompt="));
            pairs.extend(["access_type=offline", "prompt=consent"]);
        }
        let sign = if pairs.is_empty() { "" } else { "?" };
        format!("{}{sign}{}", center.authorize_endpoint(), pairs.join("&"))
    }

    /// What fails or is asked that nothing in the text explains, where the case would come to no error.
    pub(crate) fn open(&self, outcome: Outcome) -> Option<Message> {
        let failure = self.evidence.failure.as_ref();
        let faulty = || self.main.notes.iter().any(|(severity, _)| *severity == Severity::Error);
        match outcome {
            Outcome::Value if self.main.kind == Kind::Question || self.error.is_some() => None,
            Outcome::Value if faulty() || self.told.solved => None,
            Outcome::Value => {
                // What a host is, its piece says.
                let of_host = matches!(self.main.kind, Kind::ZohoUrl | Kind::ForeignUrl);
                let asked = self.evidence.question.as_deref();
                let asked = asked.filter(|_| self.main.kind.is_a_value() && !of_host);
                let failed = failure.map(|failure| msg!("doctor-open-failure", line = failure.line.as_str()));
                failed.or_else(|| Some(msg!("doctor-open-question", line = asked?)))
            }
            Outcome::Works => {
                let logged = failure.filter(|failure| failure.logged && !self.told.solved)?;
                Some(msg!("doctor-open-failure", line = logged.line.as_str()))
            }
            _ => None,
        }
    }

    /// What to paste in addition, where the text does not show which cause it is.
    pub(crate) fn ask(&self, outcome: Outcome) -> Vec<Message> {
        let lacks = |role: Role| !self.told.places.iter().any(|place| place.role == role);
        let no_call = self.told.calls.is_empty();
        let of_token = self.is(&[
            Error::InvalidClient,
            Error::InvalidClientSecret,
            Error::InvalidCode,
            Error::InvalidRefreshToken,
        ]);
        let of_call = self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        let of_scope = self.is(&[Error::ScopeMismatch]);
        let of_uri = self.is(&[Error::RedirectUriPage]);
        let unknown = outcome == Outcome::Unknown;
        let bare = unknown
            && (self.main.verdict.text() == text!("doctor-undetermined") || self.main.kind.is_a_value());
        let wanted = [
            (bare, text!("doctor-ask-for-message")),
            (bare, text!("doctor-ask-for-request")),
            (of_token && lacks(Role::Token), text!("doctor-ask-for-token-request")),
            ((of_call || of_scope || unknown && !bare) && no_call, text!("doctor-ask-for-call")),
            (unknown && !no_call, text!("doctor-ask-for-body")),
            (of_call && lacks(Role::ApiDomain), text!("doctor-ask-for-api-domain")),
            (of_scope && self.told.granted.is_empty(), text!("doctor-ask-for-granted")),
            (of_uri && self.told.sent.is_empty(), text!("doctor-ask-for-sent")),
            (of_uri && self.told.registered.is_empty(), text!("doctor-ask-for-registered")),
            (self.is(&[Error::ScopePage]) && self.told.asked.is_empty(), text!("doctor-ask-for-scopes")),
            (self.is(&[Error::ClientPage]) && lacks(Role::SignIn), text!("doctor-ask-for-sign-in")),
            (
                (of_token || of_call || self.is(&[Error::ClientPage])) && self.home().is_none(),
                text!("doctor-ask-for-org"),
            ),
        ];
        wanted.into_iter().filter(|(wanted, _)| *wanted).map(|(_, says)| says.into()).collect()
    }
}

/// The authorization endpoint with what a connection needs to live on.
pub(crate) fn consent_url(center: DataCenter) -> String {
    format!("{}?access_type=offline&prompt=consent", center.authorize_endpoint())
}
