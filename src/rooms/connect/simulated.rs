//! What the sandbox shows in place of the room: the consent page.

use scan::order::Set;

use facts::DataCenter;
use oauth::callback::{Backend, RedirectUri, STORAGE_PREFIX};
use oauth::pkce::Entropy;
use sandbox::{AuthorizeOutcome, ConsentPage, Decision, Fault, Method, Moment, Person, Request, Sandbox};
use scan::secret::Secret;
use words::{Message, Text, msg, text};

use super::{Connect, Effect, SignInState, Stage};
use crate::setup::Context;

/// The route of the simulated consent page.
pub const CONSENT_ROUTE: &str = "sandbox";
/// The storage key of the sandbox: digests, simulated clients, and the seed of tokens that are worth nothing at Zoho.
pub const SANDBOX: &str = "workbench-sandbox";

#[derive(Debug)]
pub enum Simulated {
    Consent(ConsentPage),
    /// An error page of Zoho's, in Zoho's words: title and text.
    ErrorPage(String, String),
    /// A sign-in goes no further: title and reason.
    Stopped(Text, Text),
}

/// That a fault is switched on, and what it does.
pub(super) fn fault_on(fault: Fault) -> Message {
    msg!("connect-fault-on", fault = fault.text(), shows = fault.shows())
}

/// Sentences that say what Zoho did, and those that say it of the simulated Zoho.
const SAID: [(Text, Text); 11] = [
    (
        Text::checked("oauth-error-known", &["meaning", "name"]),
        Text::checked("connect-simulated-error", &["meaning", "name"]),
    ),
    (
        Text::checked("oauth-error-unknown", &["name"]),
        Text::checked("connect-simulated-error-unknown", &["name"]),
    ),
    (
        Text::checked("oauth-other-center", &["host", "responded", "started"]),
        Text::checked("connect-simulated-other-center", &["host", "responded", "started"]),
    ),
    (text!("oauth-token-throttled"), text!("connect-simulated-throttled")),
    (
        Text::checked("oauth-token-throttled-said", &["said"]),
        Text::checked("connect-simulated-throttled-said", &["said"]),
    ),
    (text!("oauth-token-html"), text!("connect-simulated-html")),
    (
        Text::checked("oauth-token-html-title", &["title"]),
        Text::checked("connect-simulated-html-title", &["title"]),
    ),
    (text!("oauth-revoked"), text!("connect-simulated-revoked")),
    (text!("oauth-revoke-unknown-token"), text!("connect-simulated-unknown-token")),
    (
        Text::checked("oauth-revoke-refused", &["name"]),
        Text::checked("connect-simulated-revoke-refused", &["name"]),
    ),
    (text!("connect-code-may-be-used"), text!("connect-simulated-code-may-be-used")),
];

/// The message as it is true of the sandbox: what Zoho is said to have done, the simulated Zoho did.
pub(super) fn as_simulated(message: Message) -> Message {
    match SAID.iter().find(|(of_zoho, _)| *of_zoho == message.text()) {
        Some((_, simulated)) => Message::new(*simulated, message.args().to_vec()),
        None => message,
    }
}

const UNKNOWN: Simulated =
    Simulated::Stopped(text!("connect-unknown-request-title"), text!("connect-unknown-request"));
const FOREIGN: Simulated =
    Simulated::Stopped(text!("connect-foreign-redirect-title"), text!("connect-foreign-redirect"));

pub(super) fn restore(text: &str) -> Option<Sandbox> {
    Sandbox::from_text(text, exists)
}

fn exists(scope: &str) -> bool {
    scopes::catalog().find(scope).is_some()
}

fn client_of(sandbox: &Sandbox, page: &str) -> Option<String> {
    let own = |uris: &[String]| uris.iter().any(|uri| uri == page);
    sandbox.clients.iter().find(|client| own(&client.redirect_uris)).map(|client| client.id.clone())
}

/// Switches these on, and all others off.
fn switch(sandbox: &mut Sandbox, faults: &Set<Fault>) {
    for fault in Fault::ALL {
        sandbox.set_fault(fault, faults.contains(&fault));
    }
}

impl Connect {
    pub(super) fn set_faults(&mut self, faults: Set<Fault>) -> Vec<Effect> {
        self.faults = faults;
        if let Some(sandbox) = &mut self.sandbox {
            switch(sandbox, &self.faults);
        }
        self.keep_sandbox()
    }

    pub(super) fn keep_sandbox(&self) -> Vec<Effect> {
        self.kept_sandbox().map(|(key, text)| Effect::Keep(key, text)).into_iter().collect()
    }

    /// The storage key of the sandbox, and its state.
    pub(super) fn kept_sandbox(&self) -> Option<(String, Secret)> {
        Some((SANDBOX.into(), Secret::new(self.sandbox.as_ref()?.to_text())))
    }

    /// Gives the sandbox a client with this page's URL and a person; the result is the client's ID.
    pub(super) fn ensure_client_and_user(&mut self, seed: Entropy, page: &str, center: DataCenter) -> String {
        let location = self.settings.home.unwrap_or(center).row().location;
        let sandbox = self.sandbox.get_or_insert_with(|| Sandbox::new(seed.into_secret().expose(), exists));
        switch(sandbox, &self.faults);
        if !sandbox.people.iter().any(|person| person.location == location) {
            sandbox.people.push(Person {
                name: "Ada Example".into(),
                email: format!("ada@{location}.example"),
                location: location.into(),
                lacks: Vec::new(),
            });
        }
        if let Some(id) = client_of(sandbox, page) {
            return id;
        }
        let centers: Vec<DataCenter> = DataCenter::all().collect();
        sandbox.register("Workbench", &[page], &centers).id
    }

    /// The client of this page in the sandbox, if there is one yet.
    pub(super) fn sandbox_client(&self, page: &str) -> Option<String> {
        client_of(self.sandbox.as_ref()?, page)
    }

    /// Opens the simulated consent page for the query of its route. What is held stays: a link or another page can open
    /// this route, too, and only a request whose `state` waits in this tab gets anywhere.
    pub fn open_consent(&mut self, query: &str, context: Context<'_>) -> Vec<Effect> {
        let state = query.split('&').find_map(|pair| pair.strip_prefix("state=")).unwrap_or_default();
        let key = format!("{STORAGE_PREFIX}{state}");
        let center = query.strip_prefix("center=").and_then(|rest| rest.split_once('&'));
        let center = center.and_then(|(location, rest)| Some((DataCenter::from_location(location)?, rest)));
        let waits = self.waiting.get(&key).is_some_and(|(_, backend)| *backend == Some(Backend::Sandbox));
        let (Some(sandbox), Some((center, query)), true) = (&mut self.sandbox, center, waits) else {
            return self.show(UNKNOWN, context.now_ms);
        };
        self.settings.backend = Backend::Sandbox;
        let location = self.settings.home.unwrap_or(center).row().location;
        // After a reload the choice of the home may be gone, but not the person.
        let people = &sandbox.people;
        let person = people.iter().rev().find(|person| person.location == location).or(people.last());
        let email = person.map(|person| person.email.clone()).unwrap_or_default();
        let target = format!("/oauth/v2/auth?{query}");
        let request = Request::new(Method::Get, center.row().accounts.value, &target, "");
        // Zoho redirects without a question when nobody sent prompt=consent.
        let outcome = sandbox.authorize(&request, &email, context.now_ms);
        self.follow(outcome, context)
    }

    pub(super) fn decide(&mut self, decision: Decision, context: Context<'_>) -> Vec<Effect> {
        let (Some(Simulated::Consent(page)), Some(sandbox)) = (&self.simulated, &mut self.sandbox) else {
            return Vec::new();
        };
        let outcome = sandbox.decide(page.id, decision, context.now_ms);
        self.follow(outcome, context)
    }

    fn follow(&mut self, outcome: AuthorizeOutcome, context: Context<'_>) -> Vec<Effect> {
        let simulated = match outcome {
            AuthorizeOutcome::Consent(page) => Simulated::Consent(page),
            AuthorizeOutcome::ErrorPage(title, text) => Simulated::ErrorPage(title, text),
            // The sandbox compared the redirect URI with the registered one, but its state lay in a storage; the browser
            // goes nowhere else by its word (RFC 9700 section 4.11.1).
            AuthorizeOutcome::Redirect(to)
                if RedirectUri::of_page_for(Backend::Sandbox, context.page)
                    .is_ok_and(|own| own.is_of(&to)) =>
            {
                // The code is in the sandbox now, and the sandbox must survive the way.
                return vec![self.keep_transcript(), self.leave(None, Secret::new(to))];
            }
            AuthorizeOutcome::Redirect(_) => FOREIGN,
        };
        self.show(simulated, context.now_ms)
    }

    fn show(&mut self, simulated: Simulated, now_ms: u64) -> Vec<Effect> {
        let message = match &simulated {
            Simulated::Consent(page) => msg!("connect-log-consent", center = page.center.name()),
            Simulated::ErrorPage(title, text) => msg!("connect-log-error-page", text, title),
            Simulated::Stopped(_, why) => (*why).into(),
        };
        self.transcript.add(now_ms, &message);
        self.stage = Stage::Authorize;
        self.simulated = Some(simulated);
        vec![Effect::Focus]
    }

    /// Whether the fault was switched on after the response that it changes, so that it acts at the next sign-in only.
    pub fn is_late(&self, fault: Fault) -> bool {
        let came = match fault.moment() {
            Moment::SignIn => !matches!(self.sign_in, SignInState::Idle),
            Moment::Exchange => {
                matches!(self.sign_in, SignInState::Connected(_) | SignInState::Revoked(_))
            }
            Moment::Token | Moment::Request => false,
        };
        came && !self.in_time.contains(&fault)
    }

    /// Remembers which faults were on when the responses of this moment came.
    pub(super) fn see_faults(&mut self, moment: Moment) {
        self.in_time.extend(self.faults.iter().copied().filter(|fault| fault.moment() == moment));
    }

    /// That the sandbox, as Zoho, gives no more codes for now.
    pub fn sign_in_limit(&self, now_ms: u64) -> Option<Message> {
        let simulated = self.settings.backend == Backend::Sandbox;
        self.sandbox.as_ref().filter(|_| simulated)?.sign_in_limit(now_ms)
    }

    /// Lets time pass in the sandbox: whatever is held there is older by that much.
    pub(super) fn advance(&mut self, ms: u64) -> Vec<Effect> {
        if self.held_backend() != Backend::Sandbox {
            return Vec::new();
        }
        match &mut self.sign_in {
            SignInState::Returned { code, .. } => code.advance(ms),
            SignInState::Connected(connected) => {
                let received = &mut connected.grant.received_at_ms;
                *received = received.saturating_sub(ms);
            }
            _ => {}
        }
        if let Some(sandbox) = &mut self.sandbox {
            sandbox.advance(ms);
        }
        self.keep_sandbox()
    }

    /// Leaves the simulated Zoho, as the back button does.
    pub fn close_consent(&mut self) {
        self.simulated = None;
    }
}
