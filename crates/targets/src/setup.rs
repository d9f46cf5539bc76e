//! What all tools take of a draft.

use facts::DataCenter;
use facts::data_center::CALLBACK_PATH;
use facts::product::VerifyCall;
use oauth::scope::{Delimiter, join};
use scan::{invisible, secret};
use service::{Draft, deluge};
use url::Url;
use words::{Message, text};

/// What the sign-in must ask for, so that Zoho sends a refresh token.
pub(crate) const OFFLINE: [(&str, &str); 2] = [("access_type", "offline"), ("prompt", "consent")];

/// What a tool takes of a draft.
#[derive(Clone, Debug)]
pub struct Setup {
    pub(crate) center: DataCenter,
    /// What the setup is called; never empty.
    pub(crate) name: String,
    /// A name of the same that is fit for code and files.
    pub(crate) link_name: String,
    /// Empty where it is not known.
    pub(crate) client_id: String,
    pub(crate) scopes: Vec<String>,
    /// Where the tool has itself sent to; empty where it is not known.
    pub(crate) redirect_uri: String,
    /// A call that shows whether it works.
    pub(crate) call: Option<Call>,
}

/// A call of an API.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) product: &'static str,
    pub(crate) url: String,
    pub(crate) how: &'static VerifyCall,
}

impl Setup {
    /// What a draft says. `callback`: the redirect URI that the tool always uses.
    ///
    /// # Errors
    /// What is needed first.
    pub(crate) fn of(draft: &Draft, callback: Option<&str>) -> Result<Self, Message> {
        let center = draft.center.ok_or(text!("targets-center-first"))?;
        let named = |name: String, other: &str| if name.is_empty() { other.to_owned() } else { name };
        let name = named(draft.service_name(), "Zoho");
        let link_name = named(draft.service_link_name(), "zoho");
        let shown = draft.scope_names().filter(|name| secret::hidden_in(name).is_none());
        let scopes = shown.map(invisible::removed).filter(|name| !name.is_empty()).collect();
        let redirect_uri =
            own_redirect_uri(draft).or(callback.map(str::to_owned)).or_else(|| draft.redirect_uri());
        let redirect_uri = redirect_uri.unwrap_or_default();
        let call = call(draft, center);
        Ok(Self { center, name, link_name, client_id: draft.client_id(), scopes, redirect_uri, call })
    }

    pub(crate) fn authorize_url(&self) -> String {
        self.center.authorize_endpoint()
    }

    /// The authorize URL with what asks for a refresh token.
    pub(crate) fn offline_url(&self) -> String {
        format!("{}?{}", self.authorize_url(), offline_query())
    }

    pub(crate) fn token_url(&self) -> String {
        self.center.token_endpoint()
    }

    /// The scopes with commas, as Zoho documents.
    pub(crate) fn joined_scopes(&self) -> String {
        join(self.scopes.iter().map(String::as_str), Delimiter::Comma)
    }

    /// Where the APIs are, if the table knows it.
    pub(crate) fn api(&self) -> Option<String> {
        self.center.row().api.map(|cell| format!("https://{}", cell.value))
    }

    /// Whether the scopes allow what this one does.
    pub(crate) fn allows(&self, scope: &str) -> bool {
        self.scopes.iter().any(|held| deluge::scope_warning(held, scope).is_none())
    }

    /// The client ID, or what stands for it in a tool.
    pub(crate) fn client_id_or(&self, placeholder: &str) -> String {
        if self.client_id.is_empty() { placeholder.to_owned() } else { self.client_id.clone() }
    }
}

/// The redirect URI that was typed, if a tool of the person's can listen there: at Zoho's own, Zoho CRM does.
fn own_redirect_uri(draft: &Draft) -> Option<String> {
    let typed = invisible::removed(&draft.redirect_uri);
    let listens = !typed.contains(CALLBACK_PATH) && secret::hidden_in(&typed).is_none();
    let is_url = typed.contains("://") && Url::parse(&typed).is_ok();
    Some(typed).filter(|_| listens && is_url)
}

/// What asks for a refresh token, as a query.
pub(crate) fn offline_query() -> String {
    OFFLINE.map(|(name, value)| format!("{name}={value}")).join("&")
}

/// The call of the first app that the scopes name, if it needs no ID that only the person knows.
fn call(draft: &Draft, center: DataCenter) -> Option<Call> {
    let named = Draft { service_name: "Zoho".into(), ..draft.clone() };
    let ready = deluge::snippet(&named).ok()?;
    let url = ready.call.url(ready.product, center)?;
    let whole = ready.call.needs.is_empty() && !url.contains('{');
    whole.then_some(Call { product: ready.product.name, url, how: ready.call })
}
