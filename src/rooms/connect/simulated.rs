//! What the sandbox shows in place of the room: the consent page.

use facts::DataCenter;
use oauth::callback::{Backend, RedirectUri, STORAGE_PREFIX};
use oauth::pkce::Entropy;
use sandbox::{AuthorizeOutcome, ConsentPage, Decision, Fault, Method, Person, Request, Sandbox};
use scan::secret::Secret;
use words::{Text, msg, text};

use super::{Connect, Effect};
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

impl Connect {
    pub(super) fn switch(&mut self, fault: Fault) -> Vec<Effect> {
        let on = !self.faults.remove(&fault);
        if on {
            self.faults.insert(fault);
        }
        if let Some(sandbox) = &mut self.sandbox {
            sandbox.set_fault(fault, on);
        }
        self.kept_sandbox().map(|(key, text)| Effect::Keep(key, text)).into_iter().collect()
    }

    /// The storage key of the sandbox, and its state.
    pub(super) fn kept_sandbox(&self) -> Option<(String, Secret)> {
        Some((SANDBOX.into(), Secret::new(self.sandbox.as_ref()?.to_text())))
    }

    /// Gives the sandbox a client with this page's URL and a person; the result is the client's ID.
    pub(super) fn ensure_client_and_user(&mut self, seed: Entropy, page: &str, center: DataCenter) -> String {
        let location = self.home.unwrap_or(center).row().location;
        let sandbox = self.sandbox.get_or_insert_with(|| Sandbox::new(seed.into_secret().expose(), exists));
        for fault in Fault::all() {
            sandbox.set_fault(fault, self.faults.contains(&fault));
        }
        if !sandbox.people.iter().any(|person| person.location == location) {
            sandbox.people.push(Person {
                name: "Ada Example".into(),
                email: format!("ada@{location}.example"),
                location: location.into(),
                lacks: Vec::new(),
            });
        }
        let known = |uris: &[String]| uris.iter().any(|uri| uri == page);
        if let Some(client) = sandbox.clients.iter().find(|client| known(&client.redirect_uris)) {
            return client.id.clone();
        }
        let centers: Vec<DataCenter> = DataCenter::all().collect();
        sandbox.register("Workbench", &[page], &centers).id
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
        let location = self.home.unwrap_or(center).row().location;
        // After a reload the choice of the home is gone, but not the person.
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
                if RedirectUri::of_page(context.page).is_ok_and(|own| own.is_of(&to)) =>
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
        self.simulated = Some(simulated);
        vec![Effect::Focus]
    }

    /// Leaves the simulated Zoho, as the back button does.
    pub fn close_consent(&mut self) {
        self.simulated = None;
    }
}
