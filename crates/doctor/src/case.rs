//! One case, one verdict: what the pieces of a text come to together.
//!
//! A ticket is several pieces: the URL of the org, a request, an error, a sentence in between. Each piece is judged in
//! `explain`; here they are put together: who stands in which data center, what contradicts what, which cause comes first,
//! and how to fix it with the values of this case.

use facts::error::{CauseKind, Error};
use facts::{Confidence, DataCenter, Source};
use oauth::cause::{AttemptFacts, RankedCause, Verdict};
use service::Draft;
use words::{Message, msg, text};

use crate::{Attempt, Detection, Kind, Report};

words::choices! {
    /// What a case comes to.
    pub enum Outcome: id {
        /// Something failed, or will.
        Problem = "problem",
        /// Zoho accepted what was sent.
        Works = "works",
        /// It is no matter of Zoho's OAuth.
        NotZohoOAuth = "not-zoho-oauth",
        /// Values, of which none is known to have failed.
        Value = "value",
        /// Something failed that no source explains.
        Unknown = "unknown",
    }
    /// The label.
    text = "doctor-outcome-", "";
}

words::choices! {
    /// What stands in a data center, in the order in which they tell where the account is.
    #[allow(missing_docs, reason = "the texts `doctor-role-…` say what each is")]
    pub enum Role: id {
        Response = "response",
        ApiDomain = "api-domain",
        Org = "org",
        Stated = "stated",
        SignIn = "sign-in",
        Token = "token",
        Call = "call",
        Console = "console",
        Registered = "registered",
        Sent = "sent",
    }
    /// The label.
    text = "doctor-role-", "";
}

/// Something of the case that stands in a data center.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What it is.
    pub role: Role,
    /// Where.
    pub center: DataCenter,
    /// Whether it is of a sandbox or developer org; `None` where that cannot be seen.
    pub environment: Option<bool>,
    /// The text that shows it.
    pub quote: String,
}

/// Words of the text that carry the verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// What they are.
    pub label: Message,
    /// The words, masked.
    pub text: String,
}

/// Two things of the case that do not fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// What does not fit: a sentence.
    pub what: Message,
    /// The words that show it.
    pub quotes: Vec<Quote>,
    /// How to find out which of the two is right.
    pub verify: Message,
    /// What to do.
    pub fix: Message,
    /// What the page can do.
    pub action: Option<Action>,
    /// Which part is in the wrong place.
    role: Role,
}

/// What the page can do about a cause: lay these values over the setup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// What the button says.
    pub label: Message,
    /// The values.
    pub draft: Box<Draft>,
}

/// A possible cause, with what to do about it in this case.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `facts::error::Cause`")]
pub struct CaseCause {
    pub kind: CauseKind,
    pub what: Message,
    pub evidence: Verdict,
    pub verify: Message,
    pub fix: Message,
    pub confidence: Confidence,
    pub sources: &'static [Source],
    pub action: Option<Action>,
}

/// What a text comes to as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// What it comes to.
    pub outcome: Outcome,
    /// The same in a sentence.
    pub verdict: Message,
    /// The words of the text that carry it.
    pub evidence: Vec<Quote>,
    /// What stands where, each once.
    pub places: Vec<Place>,
    /// What does not fit together, beside what the first cause says.
    pub contradictions: Vec<Contradiction>,
    /// The possible causes, likeliest first.
    pub causes: Vec<CaseCause>,
    /// What to paste in addition.
    pub ask: Vec<Message>,
    /// Which piece it is about, in the order of the report.
    pub piece: usize,
}

/// What a text tells beside its pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// What stands where, in the order of the text.
    pub(crate) places: Vec<Place>,
    /// The call of an API.
    pub(crate) call: Option<String>,
}

impl CaseCause {
    /// A cause as the table has it.
    pub fn of(RankedCause { cause, verdict }: RankedCause) -> Self {
        Self {
            kind: cause.kind,
            what: cause.what.into(),
            evidence: verdict,
            verify: cause.check.into(),
            fix: cause.fix.into(),
            confidence: cause.confidence,
            sources: cause.sources,
            action: None,
        }
    }

    /// The same with what a contradiction says of it.
    fn with(self, contradiction: Contradiction) -> Self {
        Self {
            evidence: Verdict::For(contradiction.what),
            verify: contradiction.verify,
            fix: contradiction.fix,
            action: contradiction.action,
            ..self
        }
    }
}

/// A data center in a sentence: "the United States", "India".
pub(crate) fn center_words(center: DataCenter) -> Message {
    msg!("doctor-center", code = center.row().location, name = center.name())
}

impl Report {
    /// What the pieces come to together; `None` where nothing was found.
    pub fn case(&self, said: &Attempt) -> Option<Case> {
        let piece = 0;
        let main = self.detections.get(piece)?;
        let known = main.known(&self.known, said);
        let error = main.error_of(&self.known, said);
        let mut contradictions = contradictions(&self.told, &known);
        let mut causes: Vec<CaseCause> =
            main.causes(&self.known, said).into_iter().map(CaseCause::of).collect();
        let outcome = outcome(main, &contradictions);
        let mut verdict = main.headline(&self.known, said);
        // The contradiction that explains the error is its first cause; without an error it is the matter itself.
        let explains = |it: &Contradiction| error.is_none_or(|error| explains(it.role, error));
        if let Some(at) = contradictions.iter().position(explains) {
            let contradiction = contradictions.remove(at);
            verdict = contradiction.what.clone();
            causes = with_first(causes, contradiction);
        }
        let evidence = vec![Quote { label: main.kind.text().into(), text: main.shown.clone() }];
        let places = self.told.places.clone();
        Some(Case { outcome, verdict, evidence, places, contradictions, causes, ask: Vec::new(), piece })
    }
}

/// The causes with the wrong data center first, as a contradiction shows it.
fn with_first(mut causes: Vec<CaseCause>, contradiction: Contradiction) -> Vec<CaseCause> {
    let at = causes.iter().position(|cause| cause.kind == CauseKind::WrongCenter);
    let wrong_center = || {
        let cause =
            Error::InvalidClient.entry().causes.iter().find(|it| it.kind == CauseKind::WrongCenter)?;
        Some(CaseCause::of(RankedCause { cause, verdict: Verdict::Open }))
    };
    let first = at.map(|at| causes.remove(at)).or_else(wrong_center);
    first.map(|cause| cause.with(contradiction)).into_iter().chain(causes).collect()
}

/// Whether a part in the wrong data center brings about this error.
fn explains(role: Role, error: Error) -> bool {
    match error {
        Error::ScopePage
        | Error::ScopeMismatch
        | Error::Throttled
        | Error::RoadblockPage
        | Error::AccessDenied
        | Error::NoOrg
        | Error::NoPermission
        | Error::NoRefreshToken
        | Error::ConnectionNotFound
        | Error::ConnectorGone
        | Error::BrowserBlocked => false,
        Error::RedirectUriPage | Error::ClientPage => !matches!(role, Role::Token | Role::Call),
        Error::InvalidToken | Error::AuthenticationFailure | Error::WrongUrl => {
            !matches!(role, Role::Registered | Role::Sent | Role::Console)
        }
        _ => role != Role::Call,
    }
}

fn outcome(main: &Detection, contradictions: &[Contradiction]) -> Outcome {
    if main.error.is_some() || !contradictions.is_empty() {
        return Outcome::Problem;
    }
    match main.kind {
        Kind::Json if main.verdict == text!("doctor-works").into() => Outcome::Works,
        Kind::TokenResponse | Kind::RevocationResponse | Kind::Redirect => Outcome::Works,
        Kind::TokenError if main.verdict == text!("doctor-other-provider").into() => Outcome::NotZohoOAuth,
        Kind::TokenError
        | Kind::ApiError
        | Kind::ConnectionError
        | Kind::ConsoleError
        | Kind::SignInError
        | Kind::BrowserError => Outcome::Unknown,
        _ => Outcome::Value,
    }
}

/// Where the account is, by what shows it best.
fn home(told: &Told) -> Option<&Place> {
    told.places.iter().filter(|place| place.role <= Role::Stated).min_by_key(|place| place.role)
}

/// What stands in another data center than the account, in the order of the flow.
fn contradictions(told: &Told, _known: &AttemptFacts) -> Vec<Contradiction> {
    let Some(home) = home(told) else { return Vec::new() };
    let is_home = |place: &&Place| place.center == home.center;
    let mut found: Vec<Contradiction> = Vec::new();
    for role in [Role::SignIn, Role::Token, Role::Call, Role::Console, Role::Registered, Role::Sent] {
        let mut places = told.places.iter().filter(|place| place.role == role);
        let Some(place) = places.clone().next() else { continue };
        // A sign-in may begin in the United States, and goes on where the account is.
        let passed_on = role == Role::SignIn && home.role == Role::Response;
        if !passed_on && !places.any(|place| is_home(&place)) {
            found.push(contradiction(place, home, told));
        }
    }
    found
}

fn contradiction(wrong: &Place, home: &Place, told: &Told) -> Contradiction {
    let (here, there) = (center_words(wrong.center), center_words(home.center));
    let (home_role, role) = (home.role.id(), wrong.role.id());
    let what = msg!("doctor-clash", here, home_role, role, there = there.clone());
    let quote = |place: &Place| Quote { label: place.role.text().into(), text: place.quote.clone() };
    let url = right_url(wrong.role, home.center, told).unwrap_or_default();
    let label = msg!("doctor-action-center", center = there.clone());
    let draft = Box::new(Draft { center: Some(home.center), ..Draft::default() });
    Contradiction {
        what,
        quotes: vec![quote(home), quote(wrong)],
        verify: msg!("doctor-clash-verify", role = home_role),
        fix: msg!("doctor-clash-fix", role, there, url),
        action: Some(Action { label, draft }),
        role: wrong.role,
    }
}

/// The URL that is right in a center for what stands in another.
fn right_url(role: Role, center: DataCenter, _told: &Told) -> Option<String> {
    let row = center.row();
    Some(match role {
        Role::SignIn => center.authorize_endpoint(),
        Role::Token => center.token_endpoint(),
        Role::Console => format!("https://{}", row.console?.value),
        Role::Registered | Role::Sent => center.first_callback()?.to_owned(),
        _ => format!("https://{}", row.api?.value),
    })
}
