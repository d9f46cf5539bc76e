//! The providers. The rows are in `data/providers.toml`, which says what each field means.

use facts::Source;
use words::{Message, Text, msg, text};

use crate::form::Form;
use crate::{Confidence, Delimiter, Method};

words::choices! {
    /// How the form for a custom service authenticates, in the order of the list: by what the other side offers.
    pub enum Way: id {
        /// OAuth 2 with an authorization code.
        Oauth2 = "oauth2",
        /// OAuth 2 with client credentials.
        ClientCredentials = "client-credentials",
        /// A key in each call.
        ApiKey = "api-key",
        /// A user name and a password in each call.
        Basic = "basic",
        /// OAuth 1.
        Oauth1 = "oauth1",
    }
    /// What it is called.
    label = "providers-way-", "";
    /// What the other side offers if this is the one.
    offers = "providers-way-", "-offers";
}

/// Another provider than Zoho.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`data/providers.toml` says what they mean")]
pub struct Provider {
    pub id: &'static str,
    pub name: &'static str,
    pub apps: Option<&'static str>,
    pub full: bool,
    pub first: Way,
    pub docs: &'static str,
    pub console: Option<Console>,
    pub oauth2: Option<OAuth2>,
    pub api_key: Option<ApiKey>,
    pub basic: Option<Basic>,
    pub placeholders: &'static [Placeholder],
    pub scopes: &'static [Scope],
    pub ids: &'static [Id],
    pub calls: &'static [Call],
    pub notes: &'static [Note],
    pub unknown: &'static [Note],
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

/// Where an app is registered, and what its fields are called there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`data/providers.toml` says what they mean")]
pub struct Console {
    pub name: &'static str,
    pub url: Option<&'static str>,
    pub path: &'static str,
    pub redirect: Option<&'static str>,
    pub id: Option<&'static str>,
    pub secret: Option<&'static str>,
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

/// The endpoints and habits of an OAuth 2 server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`data/providers.toml` says what they mean")]
pub struct OAuth2 {
    pub authorize: &'static str,
    pub token: &'static str,
    pub revoke: Option<&'static str>,
    pub delimiter: Option<Delimiter>,
    pub client: ClientPlace,
    pub refresh: Refresh,
    pub needs: &'static [&'static str],
    pub pkce: Pkce,
    pub end: Option<End>,
    pub own_header: Option<&'static str>,
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

/// An endpoint that is still in use, and no longer right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`data/providers.toml` says what they mean")]
pub struct End {
    pub of: &'static str,
    pub text: Text,
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

words::choices! {
    /// Where the client ID and secret go at the token endpoint.
    pub enum ClientPlace: id {
        /// In the body.
        Body = "body",
        /// In the body or as a Basic header.
        Either = "either",
        /// Only a Basic header is documented.
        Basic = "basic",
    }
    /// What is said of it.
    says = "providers-client-", "";
}

words::choices! {
    /// When a refresh token comes.
    pub enum Refresh: id {
        /// By itself.
        Always = "always",
        /// If it is asked for.
        Asked = "asked",
        /// If a setting of the app says so.
        Setting = "setting",
        /// Never.
        Never = "never",
        /// Nobody says.
        Unknown = "unknown",
    }
}

impl OAuth2 {
    /// What is said of the refresh token.
    pub fn refresh_says(&self) -> Message {
        match self.refresh {
            Refresh::Always => text!("providers-refresh-always").into(),
            Refresh::Asked => msg!("providers-refresh-asked", needs = self.needs.join(", ")),
            Refresh::Setting => text!("providers-refresh-setting").into(),
            Refresh::Never => text!("providers-refresh-never").into(),
            Refresh::Unknown => text!("providers-refresh-unknown").into(),
        }
    }

    /// What is said of PKCE, which Zoho's form cannot send; `None` where that does not matter.
    pub fn pkce_says(&self) -> Option<Text> {
        match self.pkce {
            Pkce::Setting => Some(text!("providers-pkce-setting")),
            Pkce::Optional => Some(text!("providers-pkce-optional")),
            Pkce::No | Pkce::Unknown => None,
        }
    }
}

/// Whether PKCE is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pkce {
    /// No.
    No,
    /// It may be sent.
    Optional,
    /// It must be sent unless a setting of the app says otherwise.
    Setting,
    /// Nobody says.
    Unknown,
}

/// The form for a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`data/providers.toml` says what they mean")]
pub struct ApiKey {
    pub param: Param,
    pub key: &'static str,
    pub display: &'static str,
    pub value: &'static str,
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

words::choices! {
    /// Where a key goes in a call, in the words of Zoho's form.
    pub enum Param: word {
        /// Into a header.
        Header = "Header",
        /// Into the query.
        Query = "Query string",
        /// Into the body.
        Form = "Form Data",
    }
}

/// User name and password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`data/providers.toml` says what they mean")]
pub struct Basic {
    pub user: &'static str,
    pub user_label: &'static str,
    pub password_label: Option<&'static str>,
    pub text: Text,
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

/// What differs for each account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`data/providers.toml` says what they mean")]
pub struct Placeholder {
    pub key: &'static str,
    pub text: Text,
    pub example: &'static str,
    pub chars: &'static str,
    pub digits: bool,
    pub least: u64,
    pub most: u64,
    pub words: &'static [&'static str],
    pub closed: bool,
    pub ending: Option<&'static str>,
    pub must_end: Option<&'static str>,
    pub later: bool,
}

/// A scope of a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`data/providers.toml` says what they mean")]
pub struct Scope {
    pub name: &'static str,
    pub text: Text,
    pub needed: bool,
    pub chosen: bool,
}

/// An id of the account that calls need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`data/providers.toml` says what they mean")]
pub struct Id {
    pub name: &'static str,
    pub text: Text,
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

/// A call through the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`data/providers.toml` says what they mean")]
pub struct Call {
    pub method: Method,
    pub url: &'static str,
    pub headers: &'static [(&'static str, &'static str)],
    pub text: Text,
    pub gives: Option<&'static str>,
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

/// Something to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`data/providers.toml` says what they mean")]
pub struct Note {
    pub text: Text,
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

impl Provider {
    /// The provider of this id.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        PROVIDERS.iter().find(|provider| provider.id == id)
    }

    /// The ways that it offers, the one that fits Zoho's form best first.
    pub fn ways(&self) -> Vec<Way> {
        let has = |way: &Way| match way {
            Way::Oauth2 => self.oauth2.is_some(),
            Way::ApiKey => self.api_key.is_some(),
            Way::Basic => self.basic.is_some(),
            Way::ClientCredentials | Way::Oauth1 => false,
        };
        let others = Way::ALL.into_iter().filter(has).filter(|way| *way != self.first);
        [self.first].into_iter().chain(others).collect()
    }
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
