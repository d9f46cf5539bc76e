//! Out to the consent page, and back to the same URL with a code.

use facts::DataCenter;
use lessons::wire;
use oauth::callback::{
    self, AuthorizationParams, AuthorizationResponse, Backend, LONGEST_ABSENCE_MS, PendingAuthorization,
    Record, RedirectUri, STORAGE_PREFIX, ValidatedCode,
};
use oauth::cause::{self, AttemptFacts};
use oauth::pkce::Entropy;
use sandbox::Moment;
use scan::secret::{self, Secret};
use service::Draft;
use words::{Message, msg, text};

use super::simulated::{self, CONSENT_ROUTE};
use super::{
    Connect, Effect, Exchanged, Outcome, Settings, SignInState, Stage, StoredState, TRANSCRIPT, Transcript,
};
use crate::setup::Context;

/// What is requested when no scope was selected: enough for two calls that prove the token.
const PROVING_SCOPES: [&str; 2] = ["AaaServer.profile.READ", "ZohoCRM.org.READ"];

impl Connect {
    /// The first state, from what the browser kept and brought back.
    pub fn init(stored: StoredState, page: &str, now_ms: u64) -> (Self, Vec<Effect>) {
        // The program may have taken long to load; never later than now, whatever the clock did.
        let now_ms = stored.came_ms.map_or(now_ms, |came_ms| came_ms.min(now_ms));
        let mut connect = Self::default();
        let mut effects = Vec::new();
        if let Some(sandbox) = stored.sandbox.as_deref().and_then(simulated::restore) {
            connect.faults = sandbox.faults().collect();
            connect.sandbox = Some(sandbox);
        }
        if let Some(text) = stored.transcript {
            connect.transcript = Transcript::read(&text);
            effects.push(Effect::Forget(TRANSCRIPT.into()));
        }
        let parts = stored.answer.unwrap_or_default();
        let response = AuthorizationResponse::read(&parts.0, &parts.1);
        let own_key = response.as_ref().and_then(AuthorizationResponse::storage_key);
        let mut own_record = None;
        // The sign-in of this tab that began last and waits.
        let mut last: Option<(String, PendingAuthorization)> = None;
        for (key, text) in stored.records {
            match Record::from_text(&text, page) {
                record if Some(&key) == own_key.as_ref() => own_record = Some(record),
                record if is_over(&record, now_ms) => effects.push(Effect::Forget(key)),
                Record::Waiting(pending) => {
                    let params = &pending.params;
                    let began_ms = params.started_at_ms;
                    connect.waiting.insert(key.clone(), (began_ms, Some(params.backend)));
                    if last.as_ref().is_none_or(|(_, last)| last.params.started_at_ms <= began_ms) {
                        last = Some((key, pending));
                    }
                }
                Record::OfAnotherPage(began_ms) => {
                    connect.waiting.insert(key, (began_ms, None));
                }
                _ => {}
            }
        }
        let Some(response) = response else { return (connect, effects) };
        // Whatever becomes of the response, "Sign in again" begins as that sign-in began.
        match &own_record {
            Some(Record::Waiting(pending)) => connect.began_as(pending),
            Some(Record::Spent(_, backend) | Record::Expired(_, backend)) => {
                connect.settings.backend = *backend;
            }
            Some(Record::OfAnotherPage(_) | Record::Unreadable) | None => {}
        }
        // A response to no sign-in of this tab, while one waits: its request is shown, so that the two can be compared.
        let mut states = None;
        if let Some((waiting, pending)) = last.filter(|_| own_record.is_none()) {
            connect.began_as(&pending);
            connect.stages.insert(Stage::Authorize, true);
            states = own_key.as_deref().map(|received| two_states(&waiting, received));
        }
        if let Some(key) = own_key.filter(|_| own_record.is_some()) {
            // A rejected response without a record does not prove that this page sent anybody away.
            connect.stages.insert(Stage::Authorize, true);
            let spent = Record::Spent(now_ms, connect.settings.backend);
            effects.push(Effect::Keep(key, Secret::new(spent.to_text())));
        }
        let redirect = wire::redirect(page, &parts.0, &parts.1);
        if let Some(authorize) = connect.wire.get_mut(&Stage::Authorize).filter(|_| states.is_none()) {
            authorize.response = Some(redirect.replacen("GET ", "HTTP 302\nLocation: ", 1));
        }
        connect.wire.insert(Stage::Receive, Exchanged { request: redirect, response: None });
        effects.extend(connect.arrive(&response, own_record, now_ms));
        if let Some(outcome) = connect.outcome.as_mut().filter(|outcome| !outcome.good) {
            outcome.more.splice(0..0, states);
        }
        (connect, effects)
    }

    /// "Sign in again" begins as this sign-in began, and its request is shown.
    fn began_as(&mut self, pending: &PendingAuthorization) {
        let AuthorizationParams { backend, center, access_type, consent, .. } = pending.params;
        self.settings = Settings { backend, center: Some(center), home: None, access_type, consent };
        let request = wire::authorization(&pending.request());
        self.wire.insert(Stage::Authorize, Exchanged { request, response: None });
    }

    fn arrive(
        &mut self,
        response: &AuthorizationResponse,
        record: Option<Record>,
        now_ms: u64,
    ) -> Vec<Effect> {
        self.transcript.add(now_ms, &text!("connect-log-came-back").into());
        self.see_faults(Moment::SignIn);
        let outcome = match response.judge(record, now_ms) {
            Ok(callback::Outcome::Code(code)) => return self.returned(code, now_ms),
            Ok(callback::Outcome::OtherCenter(change)) => {
                let (title, message) = (text!("connect-change-title"), change.message());
                let outcome = Outcome::new(Stage::Receive, true, title, message);
                let simulated = self.settings.backend == Backend::Sandbox;
                self.settings.home = Some(change.responded()).filter(|_| simulated);
                self.sign_in = SignInState::DataCenterChange(Box::new(change));
                outcome
            }
            Ok(callback::Outcome::Denied(denial)) => {
                let limit = self.sign_in_limit(now_ms);
                let causes =
                    cause::ranked(denial.error.filter(|_| limit.is_none()), &AttemptFacts::default());
                let (title, message) = (text!("connect-denied-title"), denial.message());
                let outcome = Outcome::new(Stage::Receive, false, title, message);
                Outcome { more: limit.into_iter().collect(), causes, ..outcome }
            }
            Err(rejected) => {
                let simulated = self.settings.backend == Backend::Sandbox;
                let on = self.faults.iter().filter(|fault| simulated && fault.moment() == Moment::SignIn);
                let on = on.map(|fault| simulated::fault_on(*fault));
                let more = on.chain([text!("connect-rejected").into()]).collect();
                let title = text!("connect-rejected-title");
                Outcome { more, ..Outcome::new(Stage::Receive, false, title, rejected) }
            }
        };
        self.conclude(outcome, now_ms)
    }

    fn returned(&mut self, code: ValidatedCode, now_ms: u64) -> Vec<Effect> {
        let probe = code.params().backend == Backend::Zoho && self.relay.is_none();
        let received = msg!("connect-log-code", center = code.center().name());
        self.sign_in = SignInState::Returned { code: Box::new(code), sent: 0 };
        let outcome = Outcome::new(Stage::Receive, true, text!("connect-returned-title"), received);
        let effects = self.conclude(outcome, now_ms).into_iter();
        effects.chain(probe.then_some(Effect::ProbeRelay)).collect()
    }

    pub(super) fn confirm_data_center(&mut self, now_ms: u64) -> Vec<Effect> {
        match std::mem::take(&mut self.sign_in) {
            SignInState::DataCenterChange(change) => {
                self.transcript.add(now_ms, &text!("connect-log-confirmed").into());
                self.returned(change.confirm(), now_ms)
            }
            other => {
                self.sign_in = other;
                Vec::new()
            }
        }
    }

    /// Takes the verifiers out of the records of sign-ins from which no response would be taken any more. What is left
    /// tells a late response from a foreign one.
    pub(super) fn expire_waiting(&mut self, now_ms: u64) -> Vec<Effect> {
        let is_old = |began_ms: u64| now_ms.saturating_sub(began_ms) > LONGEST_ABSENCE_MS;
        let mut effects = Vec::new();
        self.waiting.retain(|key, (began_ms, backend)| {
            if is_old(*began_ms) {
                let key = key.clone();
                effects.push(match *backend {
                    Some(backend) => {
                        let expired = Record::Expired(*began_ms, backend);
                        Effect::Keep(key, Secret::new(expired.to_text()))
                    }
                    None => Effect::Forget(key),
                });
            }
            !is_old(*began_ms)
        });
        effects
    }

    /// Deletes the records of all sign-ins that wait in this tab.
    pub(super) fn forget_waiting(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.waiting).into_keys().map(Effect::Forget).collect()
    }

    /// What will be requested: the selected scopes, or those that prove a token.
    pub fn scopes(draft: &Draft) -> Vec<String> {
        if draft.scopes.is_empty() {
            PROVING_SCOPES.map(str::to_owned).into()
        } else {
            draft.scopes.iter().map(|scope| scope.name.clone()).collect()
        }
    }

    /// Where the next sign-in begins; `None` where a real one needs a choice.
    pub fn center(&self, draft: &Draft) -> Option<DataCenter> {
        let simulated = self.settings.backend == Backend::Sandbox;
        self.settings.center.or(draft.center).or(simulated.then_some(DataCenter::Us))
    }

    /// What the next sign-in begins with.
    ///
    /// # Errors
    /// Why it cannot begin.
    pub(super) fn beginning(&self, context: Context<'_>) -> Result<AuthorizationParams, Message> {
        let Settings { backend, access_type, consent, .. } = self.settings;
        let redirect_uri = RedirectUri::of_page_for(backend, context.page)?;
        let center = self.center(context.draft).ok_or_else(|| text!("connect-no-center"))?;
        Ok(AuthorizationParams {
            backend,
            center,
            client_id: context.draft.client_id(),
            redirect_uri,
            scopes: Self::scopes(context.draft),
            access_type,
            consent,
            started_at_ms: context.now_ms,
        })
    }

    pub(super) fn depart(
        &mut self,
        context: Context<'_>,
        [state, verifier, seed]: [Entropy; 3],
    ) -> Result<Vec<Effect>, Message> {
        let mut params = self.beginning(context)?;
        let (backend, center) = (params.backend, params.center);
        if backend == Backend::Sandbox {
            params.client_id = self.ensure_client_and_user(seed, context.page, center);
        }
        let pending = PendingAuthorization::begin(params, state, verifier)?;
        let log = match backend {
            Backend::Zoho => msg!("connect-log-left", center = center.name()),
            Backend::Sandbox => msg!("connect-log-left-sandbox", center = center.name()),
        };
        let request = pending.request();
        self.wire
            .insert(Stage::Authorize, Exchanged { request: wire::authorization(&request), response: None });
        let mut to = request.url().ok_or_else(|| Message::from(text!("connect-no-url")))?;
        if backend == Backend::Sandbox {
            let query = to.split_once('?').map(|(_, query)| query).unwrap_or_default();
            to = format!("#{CONSENT_ROUTE}?center={}&{query}", center.row().location);
        }
        self.transcript.add(context.now_ms, &log);
        let key = pending.storage_key();
        self.waiting.insert(key.clone(), (context.now_ms, Some(backend)));
        let record = Secret::new(Record::Waiting(pending).to_text());
        Ok(vec![self.keep_transcript(), self.leave(Some((key, record)), Secret::new(to))])
    }

    /// Leaves with what must survive the way: the record of the sign-in, and the sandbox.
    pub(super) fn leave(&self, record: Option<(String, Secret)>, to: Secret) -> Effect {
        let sandbox = self.kept_sandbox().filter(|_| self.settings.backend == Backend::Sandbox);
        Effect::Leave { keep: record.into_iter().chain(sandbox).collect(), to }
    }

    /// Keeps the transcript for the page that comes back.
    pub(super) fn keep_transcript(&self) -> Effect {
        Effect::Keep(TRANSCRIPT.into(), Secret::new(self.transcript.to_text()))
    }
}

/// The state that was sent and the one that came back, by the keys of their records.
fn two_states(sent: &str, received: &str) -> Message {
    let state = |key: &str| secret::quotable(key.strip_prefix(STORAGE_PREFIX).unwrap_or(key));
    msg!("connect-states", received = state(received), sent = state(sent))
}

fn is_over(record: &Record, now_ms: u64) -> bool {
    let (since_ms, longest_ms) = match record {
        Record::Waiting(pending) => (pending.params.started_at_ms, LONGEST_ABSENCE_MS),
        // Kept while its response could come twice.
        Record::Spent(at_ms, _) => (*at_ms, LONGEST_ABSENCE_MS),
        // An hour is long enough to say that ten minutes are over.
        Record::Expired(began_ms, _) => (*began_ms, 6 * LONGEST_ABSENCE_MS),
        // It holds a verifier, too, and its own page refuses its response from then on.
        Record::OfAnotherPage(began_ms) => (*began_ms, LONGEST_ABSENCE_MS),
        Record::Unreadable => return true,
    };
    now_ms.saturating_sub(since_ms) > longest_ms
}
