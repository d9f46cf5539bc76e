//! One case, one verdict: what the pieces of a text come to together.
//!
//! A ticket is several pieces: the URL of the org, a request, an error, a sentence in between. Each piece is judged in
//! `explain`; here they are put together: who stands in which data center, what contradicts what, which cause comes first,
//! and how to fix it with the values of this case.

use facts::error::{CauseKind, Error};
use facts::sign::Answer;
use facts::{Confidence, DataCenter, Source};
use oauth::cause::{RankedCause, Verdict};
use scan::finding::Severity;
use service::Draft;
use words::{Message, Text, msg, text};

use crate::clue::{self, Clue, Scene};
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
        Issued = "issued",
        SignIn = "sign-in",
        Token = "token",
        Call = "call",
        Base = "base",
        Setting = "setting",
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

/// What does not fit together beside what the first cause says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// What does not fit: a sentence.
    pub what: Message,
    /// The words that show it.
    pub quotes: Vec<Quote>,
    /// What to do.
    pub fix: Message,
}

impl Contradiction {
    fn of(clue: Clue) -> Self {
        Self { what: clue.what, quotes: clue.quotes, fix: clue.fix }
    }
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

/// A question of the text, and what the facts answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The question.
    pub asked: Quote,
    /// The answer, with its sources.
    pub answer: &'static Answer,
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
    /// The causes that the text points to, likeliest first; where it points to none, all that are possible.
    pub causes: Vec<CaseCause>,
    /// What else the facts name for the same error, beside causes that the text points to.
    pub others: Vec<CaseCause>,
    /// What is asked beside it, with what the facts answer.
    pub replies: Vec<Reply>,
    /// What to paste in addition.
    pub ask: Vec<Message>,
    /// Which piece it is about, in the order of the report.
    pub piece: usize,
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

    /// The same with what a clue says of it.
    fn with(self, clue: Clue) -> Self {
        let verify = clue.verify.unwrap_or(self.verify);
        let (confidence, sources) = clue.trust.unwrap_or((self.confidence, self.sources));
        Self {
            confidence,
            sources,
            what: clue.what,
            evidence: Verdict::Open,
            verify,
            fix: clue.fix,
            action: clue.action,
            ..self
        }
    }
}

/// Notes of pieces that a clue says better.
const REPEATED: [Text; 4] = [
    Text::checked("doctor-scope-needed", &["confidence", "method", "scopes"]),
    Text::checked("doctor-two-centers", &["sign_in", "token"]),
    Text::checked("doctor-sign-in-elsewhere", &["home", "sign_in"]),
    Text::checked("doctor-url-api-elsewhere", &["base", "center", "product"]),
];

/// Fixes that are nothing but a new sign-in, which a self client does not have.
const AGAIN: [Text; 13] = [
    Text::checked("doctor-fill-sign-in", &["url"]),
    Text::checked("doctor-fill-exchange", &["url"]),
    Text::checked("doctor-clue-code-age-fix", &[]),
    Text::checked("doctor-clue-not-refresh-fix", &[]),
    Text::checked("doctor-clue-not-refresh-fix-at", &["url"]),
    Text::checked("doctor-sign-again-code-fix", &[]),
    Text::checked("doctor-sign-removed-fix", &[]),
    Text::checked("doctor-sign-removed-fix-at", &["url"]),
    Text::checked("doctor-seen-password-fix", &["url"]),
    Text::checked("errors-invalid-code-code-expired-fix", &[]),
    Text::checked("errors-invalid-code-code-used-fix", &[]),
    Text::checked("errors-invalid-code-refresh-token-dead-fix", &[]),
    Text::checked("errors-invalid-refresh-token-refresh-token-dead-fix", &[]),
];

impl Case {
    /// Whether the verdict says what this note of a piece says.
    pub fn repeats(&self, note: &Message) -> bool {
        self.is_told() && REPEATED.contains(&note.text())
    }

    /// Whether a piece has something to say beside the verdict: what else failed, or what is wrong with it.
    pub fn has_news(&self, index: usize, piece: &Detection) -> bool {
        let differs = piece.rows.iter().any(|row| row.differs_at.is_some());
        let is_main = index == self.piece;
        let noted = !piece.rows.is_empty() || piece.notes.iter().any(|(_, note)| !self.repeats(note));
        match self.outcome {
            _ if differs || is_trap(piece) => return true,
            // What it comes to, the verdict says.
            _ if is_main && !noted => return false,
            // What failed before is over, and what was called is no news.
            Outcome::Works => return is_main && piece.error.is_none(),
            Outcome::Problem | Outcome::NotZohoOAuth if piece.kind != Kind::Question => {}
            _ => return true,
        }
        // What the verdict says is not said again, and what is only doubtful is not said beside it.
        if self.is_told() {
            return false;
        }
        let grave =
            |(severity, note): &(Severity, Message)| *severity <= Severity::Warning && !self.repeats(note);
        let failed = piece.error.is_some_and(|error| error != Error::NoRefreshToken);
        is_main || piece.kind.rank() == 0 || failed || piece.notes.iter().any(grave)
    }

    /// Whether the verdict is what the text shows as the cause.
    pub fn is_told(&self) -> bool {
        self.causes.first().is_some_and(|cause| cause.what == self.verdict)
    }
}

impl Report {
    /// What the pieces come to together; `None` where nothing was found.
    pub fn case(&self, said: &Attempt) -> Option<Case> {
        let piece = self.main_piece();
        let main = self.detections.get(piece)?;
        let known = main.known(&self.known, said);
        let error = main.error_of(&self.known, said);
        if let Some((line, log)) = self.told.ended.as_ref().filter(|_| main.error.is_some()) {
            let verdict = msg!("doctor-ended-well", line = line.as_str(), log = *log);
            let places = self.told.places.clone();
            let (evidence, contradictions, causes, others, replies, ask) = Default::default();
            let outcome = Outcome::Works;
            return Some(Case {
                outcome,
                verdict,
                evidence,
                places,
                contradictions,
                causes,
                others,
                replies,
                ask,
                piece,
            });
        }
        let scene = Scene {
            told: &self.told,
            evidence: &self.told.evidence,
            known: &known,
            detections: &self.detections,
            main,
            error,
        };
        // What a question names or compares, nobody has sent.
        let only_asks = main.kind == Kind::Question;
        let of_hosts = |clue: &Clue| {
            matches!(
                clue.kind,
                CauseKind::WrongCenter | CauseKind::RedirectOfAnotherCenter | CauseKind::RedirectDiffers
            )
        };
        let (clues, others): (Vec<Clue>, Vec<Clue>) = scene
            .clues()
            .into_iter()
            .filter(|clue| !(only_asks && of_hosts(clue)))
            .partition(|clue| clue.explains);
        let ranked: Vec<CaseCause> = main.causes(&self.known, said).into_iter().map(CaseCause::of).collect();
        let foreign = clues.first().is_some_and(|clue| clue.kind == CauseKind::NotZoho);
        let fine: [Message; 2] =
            [text!("doctor-hint-nothing-yet").into(), text!("doctor-hint-no-content").into()];
        // What somebody brought about to see it is no problem, and has nothing to mend.
        let expected: [Message; 2] =
            [text!("doctor-sign-revoked-expected").into(), text!("doctor-stated-expected").into()];
        let meant = clues.first().is_some_and(|clue| expected.contains(&clue.what));
        let outcome = match clues.first() {
            _ if foreign => Outcome::NotZohoOAuth,
            Some(clue) if meant || fine.contains(&clue.what) => Outcome::Works,
            Some(clue) if clue.kind == CauseKind::ScopeWrong => Outcome::Problem,
            _ => outcome(main, !clues.is_empty()),
        };
        // What was a problem is over, and nothing else is asked.
        let solved = self.told.solved && outcome == Outcome::Value && main.kind != Kind::Question;
        let solved = solved && self.told.evidence.question.is_none();
        let outcome = if solved { Outcome::Works } else { outcome };
        // Who asks what there is instead has no failure.
        let asks = error == Some(Error::ConnectorGone) && self.told.evidence.question.is_some();
        let outcome = if asks { Outcome::Value } else { outcome };
        let open = scene.open(outcome).filter(|_| !solved && !meant);
        let outcome = if open.is_some() { Outcome::Unknown } else { outcome };
        // A form with several wrong values has more to say than one of them, unless all are of another data center.
        let form = main.rows.iter().filter(|row| row.differs_at.is_some()).count() > 1;
        let verdict = match (clues.first(), ranked.first()) {
            _ if open.is_some() => open.unwrap_or_else(|| main.headline(&self.known, said)),
            (Some(clue), _) if form && clue.kind != CauseKind::WrongCenter => {
                main.headline(&self.known, said)
            }
            (Some(clue), _) => clue.what.clone(),
            // What the text or the person shows says more than the error.
            (None, Some(CaseCause { what, evidence: Verdict::For(_), .. })) => what.clone(),
            _ if outcome == Outcome::Works && solved => text!("doctor-solved").into(),
            _ if self.is_bare(main) && known.refresh_sent.is_none() => text!("doctor-code-or-refresh").into(),
            _ => granted(main).unwrap_or_else(|| main.headline(&self.known, said)),
        };
        let mut evidence = evidence(main, clues.first());
        let speaker = self
            .told
            .speaker
            .map(|name| Quote { label: text!("doctor-quote-program").into(), text: name.to_owned() });
        evidence.extend(speaker.filter(|_| outcome != Outcome::Value));
        if asks {
            for quote in &mut evidence {
                quote.label = Kind::Question.text().into();
            }
        }
        let contradictions = others.into_iter().map(Contradiction::of).collect();
        let ask = if clues.is_empty() { scene.ask(outcome) } else { Vec::new() };
        let sure = clues.first().is_some_and(|clue| clue.sure);
        let speaks = |cause: &CaseCause| matches!(cause.evidence, Verdict::For(_));
        let refuted = |cause: &CaseCause| scene.refutes(cause);
        // Where somebody has answered, they see what that makes unlikely.
        let answered = said != &Attempt::default();
        let unlikely = |cause: &CaseCause| !answered && matches!(cause.evidence, Verdict::Against(_));
        let ranked = ranked.into_iter().filter(|cause| {
            let told = clues.iter().any(|clue| clue.kind == cause.kind) || speaks(cause);
            told || !refuted(cause) && !unlikely(cause)
        });
        let (mut causes, told) = with_clues(ranked.collect(), clues);
        // What the text decides leaves nothing to guess.
        if sure {
            causes.truncate(if meant { 0 } else { told });
        }
        for cause in causes.iter_mut().skip(told) {
            if let Some(fix) = scene.filled(cause.kind) {
                cause.fix = fix;
            }
            if let Some(clue) = scene.of_self_client(cause.kind) {
                *cause = CaseCause { evidence: cause.evidence.clone(), ..cause.clone().with(clue) };
            }
            if let Some((verify, fix)) = scene.own_host(cause.kind) {
                (cause.verify, cause.fix) = (verify, fix);
            }
        }
        // What the code of the product says is the cause.
        if let (0, Some((what, fix, confidence)), Some(cause)) = (told, main.by_code(), causes.first_mut()) {
            cause.what = what;
            // Of the called product, and not such as that of another one.
            let listed = fix.as_ref().filter(|fix| **fix == text!("errors-code-fix-org-id").into());
            let at = listed
                .and_then(|_| scene.list_of_organizations())
                .map(|url| msg!("doctor-clue-no-organization-fix-at", header = "organization_id", url));
            cause.fix = at.or(fix).unwrap_or_else(|| cause.fix.clone());
            cause.confidence = confidence;
        }
        if let Some(generated) = scene.generated_again() {
            let again = causes.iter_mut().filter(|cause| AGAIN.contains(&cause.fix.text()));
            again.for_each(|cause| cause.fix = generated.clone());
        }
        let mut places = self.told.places.clone();
        for place in places.iter_mut().filter(|place| place.role == Role::Call) {
            if !self.told.is_called(place.center) {
                place.role = Role::Base;
            }
        }
        if let Some(home) = scene.home().filter(|_| only_asks).map(|place| place.center) {
            places.retain(|place| {
                let asked = [Role::SignIn, Role::Token, Role::Call, Role::Base, Role::Registered, Role::Sent];
                place.center == home || !asked.contains(&place.role)
            });
        }
        let first = causes.first().filter(|_| told > 0 || causes.len() == 1).map(|cause| cause.kind);
        let replies = scene.replies(outcome, first);
        let others = split_off_others(&mut causes, told);
        Some(Case { outcome, verdict, evidence, places, contradictions, causes, others, replies, ask, piece })
    }

    /// Whether an `invalid_code` is all there is: it does not show what was sent.
    fn is_bare(&self, main: &Detection) -> bool {
        let told = &self.told;
        main.error == Some(Error::InvalidCode)
            && self.detections.len() == 1
            && told.places.is_empty()
            && told.calls.is_empty()
            && !told.evidence.speaks_of_code
    }

    /// Which piece the case is about: the earliest step that failed, whatever the order of the text; else what tells most.
    fn main_piece(&self) -> usize {
        // What was an error is over.
        let over = |detection: &Detection| {
            self.told.solved
                && (works(detection) || granted(detection).is_some() && detection.error.is_none())
        };
        let weight = |detection: &Detection| if over(detection) { 0 } else { weight(detection) + 1 };
        let pieces = self.detections.iter().enumerate();
        pieces.min_by_key(|(_, detection)| weight(detection)).map_or(0, |(index, _)| index)
    }
}

/// How early a piece comes among those that a case may be about.
fn weight(detection: &Detection) -> u8 {
    use Kind as K;
    match (detection.kind, detection.error) {
        (K::TokenError, Some(Error::AuthorizationPending)) => 11,
        (K::TokenError, Some(_)) => 0,
        (K::SignInError | K::ConsoleError | K::Redirect, Some(_)) => 1,
        (K::ConnectionError, Some(Error::NoRefreshToken)) => 5,
        (K::ConnectionError, Some(_)) => 2,
        (K::ApiError, Some(_)) => 3,
        (K::BrowserError, Some(_)) => 4,
        (kind, None) if kind.rank() == 0 => 6,
        (K::RevocationResponse | K::Html, Some(_)) => 7,
        (K::ForeignUrl, _) if is_trap(detection) => 8,
        (K::Form | K::Config, _) if !detection.fits() => 8,
        (K::Json, _) if works(detection) => 9,
        (K::TokenResponse, Some(_)) => 10,
        (K::TokenResponse | K::RevocationResponse, None) => 11,
        // What is in it says more.
        (K::Json, _) => 17,
        (kind, _) => 12 + kind.rank(),
    }
}

/// What a token response comes to.
fn granted(main: &Detection) -> Option<Message> {
    let has = |text: Text| main.notes.iter().any(|(_, note)| note.text() == text);
    Some(match (main.kind, main.error) {
        (Kind::TokenResponse, Some(_)) => text!("doctor-granted-no-refresh").into(),
        (Kind::TokenResponse, None) if has(text!("doctor-refresh-response")) => {
            text!("doctor-granted-again").into()
        }
        (Kind::TokenResponse, None) if has(text!("doctor-granted-client")) => {
            text!("doctor-granted-client").into()
        }
        (Kind::TokenResponse, None) => text!("doctor-granted-both").into(),
        _ => return None,
    })
}

/// Whether it is a host that only imitates one of Zoho's.
fn is_trap(detection: &Detection) -> bool {
    let texts = [
        const { Text::checked("doctor-url-disguised", &["flaw"]) },
        const { Text::checked("doctor-url-lookalike", &["reason"]) },
    ];
    detection.kind == Kind::ForeignUrl && texts.contains(&detection.verdict.text())
}

fn works(detection: &Detection) -> bool {
    detection.verdict == text!("doctor-works").into()
}

/// The words that carry the verdict: those of the clue, and the error itself.
fn evidence(main: &Detection, clue: Option<&Clue>) -> Vec<Quote> {
    let mut quotes: Vec<Quote> = clue.map(|clue| clue.quotes.clone()).unwrap_or_default();
    // Of a long text in words, the verdict says what matters.
    let short = main.shown.len() <= 240 || main.shown.starts_with(['{', '[', '<']);
    // What only says that something fails, the words of the clue say.
    let said = |quote: &Quote| main.shown.contains(&quote.text) || quote.text.contains(&main.shown);
    let foreign = clue.is_some_and(|clue| clue.kind == CauseKind::NotZoho);
    let open = main.verdict == text!("doctor-undetermined").into()
        && (quotes.iter().any(said) || foreign && !quotes.is_empty());
    if short && !open && (clue.is_none() || main.error.is_some() || main.kind.rank() == 0) {
        // What a program lacks is no answer of a server.
        let absent = main.verdict.text() == const { Text::checked("doctor-absent", &["field"]) };
        let label = if absent { text!("doctor-quote-said") } else { main.kind.text() };
        quotes.push(clue::quote(label, &main.shown));
    }
    quotes
}

/// The causes with those first for which a clue speaks, with its values, and how many these are.
fn with_clues(mut causes: Vec<CaseCause>, clues: Vec<Clue>) -> (Vec<CaseCause>, usize) {
    let mut first: Vec<CaseCause> = Vec::new();
    for clue in clues {
        let at = causes.iter().position(|cause| cause.kind == clue.kind);
        let cause = at.map(|at| causes.remove(at)).or_else(|| of_any_error(clue.kind));
        if let Some(cause) = cause.filter(|_| !first.iter().any(|known| known.kind == clue.kind)) {
            first.push(cause.with(clue));
        }
    }
    let told = first.len();
    first.append(&mut causes);
    (first, told)
}

/// Takes away what only the facts name, where the text or the person points to causes: the first of them, and those that
/// something is known to speak for.
fn split_off_others(causes: &mut Vec<CaseCause>, told: usize) -> Vec<CaseCause> {
    let speaks = |cause: &CaseCause| matches!(cause.evidence, Verdict::For(_));
    let pointed = told + causes.iter().skip(told).take_while(|cause| speaks(cause)).count();
    if pointed == 0 {
        return Vec::new();
    }
    let mut others = causes.split_off(pointed.min(causes.len()));
    others.retain(|cause| !matches!(cause.evidence, Verdict::Against(_)));
    others
}

/// The cause of this kind of whatever error has one.
fn of_any_error(kind: CauseKind) -> Option<CaseCause> {
    let mut causes = facts::error::TABLE.iter().flat_map(|entry| entry.causes);
    let cause = causes.find(|cause| cause.kind == kind)?;
    Some(CaseCause::of(RankedCause { cause, verdict: Verdict::Open }))
}

/// Whether a piece is a value of which nothing shows that it failed.
pub(crate) fn is_value(piece: &Detection) -> bool {
    outcome(piece, false) == Outcome::Value
}

fn outcome(main: &Detection, wrong: bool) -> Outcome {
    if matches!(main.error, Some(Error::OtherProvider | Error::MailPassword | Error::SendMailToken)) {
        return Outcome::NotZohoOAuth;
    }
    if main.error == Some(Error::AuthorizationPending) {
        return Outcome::Value;
    }
    if main.error.is_some() || wrong || is_trap(main) {
        return Outcome::Problem;
    }
    match main.kind {
        Kind::Config | Kind::Form if !main.fits() => Outcome::Problem,
        Kind::Json if works(main) => Outcome::Works,
        Kind::TokenResponse | Kind::RevocationResponse | Kind::Redirect => Outcome::Works,
        Kind::TokenError
        | Kind::ApiError
        | Kind::ConnectionError
        | Kind::ConsoleError
        | Kind::SignInError
        | Kind::BrowserError => Outcome::Unknown,
        _ => Outcome::Value,
    }
}
