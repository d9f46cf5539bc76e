//! What a server says of itself: a document of `.well-known/openid-configuration` or
//! `.well-known/oauth-authorization-server` (RFC 8414), pasted. Nothing is fetched.

use facts::address;
use facts::host::{self, Verdict};
use scan::json;
use serde_json::Value;
use service::Field;
use words::{Message, msg, text};

use crate::{ClientPlace, PROVIDERS, Provider};

/// What was read in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Discovered {
    /// The host of the authorization endpoint.
    pub host: String,
    /// The authorization endpoint.
    pub authorize: Option<String>,
    /// The token endpoint.
    pub token: Option<String>,
    /// The revocation endpoint.
    pub revoke: Option<String>,
    /// The scopes that the server names.
    pub scopes: Vec<String>,
    /// Where the client ID and secret may go, if the document says so.
    pub client: Option<ClientPlace>,
    /// What is to be said of it.
    pub notes: Vec<Message>,
    /// The provider of the table whose document it is.
    pub provider: Option<&'static Provider>,
}

/// The most scopes that are taken from a document.
const MOST: usize = 200;

/// Reads a document.
///
/// # Errors
/// What is wrong with it, as a sentence.
pub fn read(document: &str) -> Result<Discovered, Message> {
    let objects = json::objects(document);
    let object = objects
        .iter()
        .filter_map(|(_, value)| value.as_object())
        .find(|object| object.contains_key("authorization_endpoint") || object.contains_key("token_endpoint"))
        .ok_or(text!("providers-document-none"))?;
    let endpoint = |key: &'static str| match object.get(key).and_then(Value::as_str) {
        None => Ok(None),
        Some(url) => plain(url).map(Some).ok_or_else(|| msg!("providers-document-bad-url", key)),
    };
    let (authorize, token) = (endpoint("authorization_endpoint")?, endpoint("token_endpoint")?);
    let revoke = endpoint("revocation_endpoint")?;
    for url in [&authorize, &token, &revoke] {
        let host = url.as_deref().map(host_of).filter(|host| is_zohos(host));
        if let Some(host) = host {
            return Err(msg!("providers-document-zoho", host));
        }
    }
    let list = |key: &str| -> Vec<String> {
        let values = object.get(key).and_then(Value::as_array).into_iter().flatten();
        values.filter_map(Value::as_str).take(MOST).map(str::to_owned).collect()
    };
    let scopes = list("scopes_supported");
    let methods = list("token_endpoint_auth_methods_supported");
    let has = |method: &str| methods.iter().any(|one| one == method);
    let client = match (has("client_secret_post"), has("client_secret_basic")) {
        (true, true) => Some(ClientPlace::Either),
        (true, false) => Some(ClientPlace::Body),
        (false, true) => Some(ClientPlace::Basic),
        (false, false) => None,
    };
    let provider = PROVIDERS.iter().find(|provider| {
        let known = provider.oauth2.as_ref().map(|oauth2| host_of(oauth2.authorize));
        known.is_some_and(|known| !known.is_empty() && authorize.as_deref().map(host_of) == Some(known))
    });
    let host = authorize.as_deref().or(token.as_deref()).map(host_of).unwrap_or_default();
    let grants = list("grant_types_supported");
    let mut notes = vec![msg!("providers-document-read", host = host.as_str())];
    notes.extend(provider.map(|provider| msg!("providers-document-known", name = provider.name)));
    if scopes.iter().any(|scope| scope == "offline_access") {
        notes.push(text!("providers-document-offline").into());
    }
    if !grants.is_empty() {
        notes.push(msg!("providers-document-grants", grants = grants.join(", ")));
        if !grants.iter().any(|grant| grant == "authorization_code") {
            notes.push(text!("providers-document-no-code").into());
        }
    }
    Ok(Discovered { host, authorize, token, revoke, scopes, client, notes, provider })
}

/// A URL of another server that was typed for a field.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn typed(field: Field, typed: &str) -> Result<String, Message> {
    let url = scan::invisible::removed(typed);
    let url =
        plain(&url).ok_or_else(|| msg!("providers-document-bad-url", key = field.title().to_string()))?;
    let host = host_of(&url);
    if is_zohos(&host) { Err(msg!("providers-url-zoho", host)) } else { Ok(url) }
}

/// The host of a URL.
pub(crate) fn host_of(url: &str) -> String {
    address::read(url).map_or(String::new(), |address| address.host().to_owned())
}

fn is_zohos(host: &str) -> bool {
    matches!(host::judge(host), Verdict::Known { .. } | Verdict::General | Verdict::Lookalike(_))
}

/// A URL that can be typed as it is.
fn plain(url: &str) -> Option<String> {
    let address = address::read(url).ok()?;
    let odd = address.flaws.iter().any(|flaw| !matches!(flaw, address::Flaw::Port(_)));
    (!odd && address.url.fragment().is_none() && url.len() <= 2000).then(|| url.to_owned())
}
