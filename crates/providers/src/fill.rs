//! The form for a custom service, filled for a product, a provider and an authentication.

use facts::Confidence;
use oauth::scope::Delimiter;
use scan::order::Map;
use service::block::Content;
use service::target::Foreign;
use service::{Draft, Field};
use words::{Message, Text, msg, text};

use crate::discovery::{self, Discovered};
use crate::form::Form;
use crate::{OAuth2, Param, Provider, Way};

/// What a person chose and typed.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'c> {
    /// In which product the form is.
    pub form: &'static Form,
    /// The provider; `None` is any other OAuth 2 server, or whatever takes a key or a password.
    pub provider: Option<&'static Provider>,
    /// The authentication.
    pub way: Way,
    /// What was typed for the placeholders, by their keys, and the URLs of another server, by the ids of their fields.
    pub values: &'c Map<String, String>,
    /// What a server says of itself.
    pub discovered: Option<&'c Discovered>,
    /// Names, scopes and what is in the form now.
    pub draft: &'c Draft,
}

/// The placeholders of a choice, with what was typed for them.
#[derive(Clone, Copy, Debug)]
pub struct Filled<'c> {
    choice: Choice<'c>,
}

/// One row: what goes into one field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `service::block::Row`")]
pub struct Row {
    pub id: String,
    pub label: Message,
    pub content: Content,
    pub note: Option<Message>,
}

/// A form, or what is done besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which one.
    pub kind: Kind,
    /// Its rows, in the order of the form.
    pub rows: Vec<Row>,
}

words::choices! {
    /// The parts, in the order of the work. The name is its id on the page.
    pub enum Kind: id {
        /// At the provider, where the app is registered.
        Register = "register",
        /// Zoho's form for the service.
        Service = "service",
        /// Zoho's form for the connection.
        Connection = "connection",
    }
    /// The heading.
    title = "providers-part-", "";
}

/// All that is to be done for a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The parts, in the order of the work.
    pub parts: Vec<Part>,
    /// What the form has to hold, for the linter.
    pub target: Foreign,
    /// The scopes in the form.
    pub scopes: Vec<String>,
}

impl Filled<'_> {
    /// The text with what was typed for its placeholders.
    ///
    /// # Errors
    /// The first of them for which nothing right was typed.
    fn put(&self, text: &str) -> Result<String, Message> {
        let mut filled = text.to_owned();
        for place in self.choice.provider.map_or(&[][..], |provider| provider.placeholders) {
            let braces = format!("{{{}}}", place.key);
            if filled.contains(&braces) {
                let typed = self.choice.values.get(place.key).map_or("", String::as_str);
                if typed.trim().is_empty() {
                    return Err(msg!("providers-first-value", key = place.key));
                }
                filled = filled.replace(&braces, &place.value(typed)?);
            }
        }
        Ok(filled)
    }

    /// The text with those placeholders for which something right was typed.
    pub fn put_known(&self, text: &str) -> String {
        let mut filled = text.to_owned();
        for place in self.choice.provider.map_or(&[][..], |provider| provider.placeholders) {
            let typed = self.choice.values.get(place.key).map_or("", String::as_str);
            if let Ok(value) = place.value(typed) {
                filled = filled.replace(&format!("{{{}}}", place.key), &value);
            }
        }
        filled
    }
}

impl<'c> Choice<'c> {
    /// The placeholders of the choice.
    pub fn filled(&self) -> Filled<'c> {
        Filled { choice: *self }
    }

    fn oauth2(&self) -> Option<&'static OAuth2> {
        self.provider.and_then(|provider| provider.oauth2.as_ref())
    }

    /// What the provider, the service and the connection are called.
    pub fn name(&self) -> String {
        match self.provider {
            Some(provider) => provider.name.to_owned(),
            None => match self.discovered {
                Some(found) => found.host.clone(),
                None => self.url(Field::AuthorizeUrl).map_or(String::new(), |url| discovery::host_of(&url)),
            },
        }
    }

    /// The URL of another server that was typed for a field; one is refreshed where the first one came from.
    fn typed_url(&self, field: Field) -> Option<&'c str> {
        let field = if field == Field::RefreshTokenUrl { Field::AccessTokenUrl } else { field };
        let typed = self.values.get(field.id()).filter(|_| self.provider.is_none())?;
        Some(typed.as_str()).filter(|typed| !typed.trim().is_empty())
    }

    /// The names, with those of the provider where none was typed.
    pub fn named(&self) -> Draft {
        let mut draft = self.draft.clone();
        if draft.service_name().is_empty() {
            draft.service_name = self.name();
        }
        draft
    }

    /// The right URL of a field.
    ///
    /// # Errors
    /// What is needed first.
    fn url(&self, field: Field) -> Result<String, Message> {
        let Some(oauth2) = self.oauth2() else {
            if let Some(typed) = self.typed_url(field) {
                return discovery::typed(field, typed);
            }
            let found = self.discovered.and_then(|found| match field {
                Field::AuthorizeUrl => found.authorize.as_ref(),
                Field::RevokeTokenUrl => found.revoke.as_ref(),
                _ => found.token.as_ref(),
            });
            return found.cloned().ok_or_else(|| text!("providers-first-url").into());
        };
        self.filled().put(match field {
            Field::AuthorizeUrl => oauth2.authorize,
            Field::RevokeTokenUrl => oauth2.revoke.unwrap_or_default(),
            _ => oauth2.token,
        })
    }

    /// The scopes in the form: those that were added, else those with which one begins.
    pub fn scopes(&self) -> Vec<String> {
        let added: Vec<String> = self.draft.scope_names().map(str::to_owned).collect();
        if !added.is_empty() {
            return added;
        }
        let scopes = self.provider.map_or(&[][..], |provider| provider.scopes);
        scopes.iter().filter(|scope| scope.chosen).map(|scope| scope.name.to_owned()).collect()
    }

    /// What separates the scopes, if that is known.
    pub fn delimiter(&self) -> Option<Delimiter> {
        self.oauth2().and_then(|oauth2| oauth2.delimiter)
    }

    /// What the linter holds the form against.
    pub fn target(&self) -> Foreign {
        let fields = Field::ENDPOINTS.into_iter();
        let has = |field: &Field| *field != Field::RevokeTokenUrl || self.revokes();
        let urls = fields.filter(has).filter_map(|field| Some((field, self.url(field).ok()?)));
        let oauth2 = self.oauth2();
        let needs = oauth2.map_or(&[][..], |oauth2| oauth2.needs);
        let end = oauth2.and_then(|oauth2| oauth2.end.as_ref());
        Foreign {
            name: self.name(),
            urls: urls.filter(|(_, url)| !url.is_empty()).collect(),
            needs: needs.iter().map(|need| (*need).to_owned()).collect(),
            delimiter: self.delimiter(),
            ended: end.map(|end| (end.of.to_owned(), end.text)),
        }
    }

    fn revokes(&self) -> bool {
        match self.oauth2() {
            Some(oauth2) => oauth2.revoke.is_some(),
            None => self.url(Field::RevokeTokenUrl).is_ok(),
        }
    }
}

/// Fills the form.
pub fn fill(choice: &Choice<'_>) -> Sheet {
    let mut parts = Vec::new();
    let register = register(choice);
    if !register.is_empty() {
        parts.push(Part { kind: Kind::Register, rows: register });
    }
    parts.push(Part { kind: Kind::Service, rows: service(choice) });
    parts.push(Part { kind: Kind::Connection, rows: connection(choice) });
    Sheet { parts, target: choice.target(), scopes: choice.scopes() }
}

impl Row {
    fn new(id: impl Into<String>, label: impl Into<Message>, content: Content) -> Self {
        Self { id: id.into(), label: label.into(), content, note: None }
    }

    /// A row with a label of Zoho's form.
    fn of(field: Field, content: Content) -> Self {
        Self::new(field.id(), field.title(), content)
    }

    fn with(self, note: impl Into<Option<Message>>) -> Self {
        Self { note: note.into(), ..self }
    }
}

/// A value, or what is needed first.
fn text_or(value: Result<String, Message>) -> (Content, Option<Message>) {
    match value {
        Ok(value) => (Content::text(value, text!("providers-first-url")), None),
        Err(why) => (Content::Missing(text!("providers-missing")), Some(why)),
    }
}

fn register(choice: &Choice<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    let console = choice.provider.and_then(|provider| provider.console.as_ref());
    if let Some(console) = console {
        let place = match console.url {
            Some(url) => url.to_owned(),
            None => console.name.to_owned(),
        };
        rows.push(Row::new("register-at", text!("providers-row-console"), Content::Text(place)));
        let path = Content::Text(console.path.to_owned());
        rows.push(Row::new("register-path", text!("providers-row-path"), path));
    }
    if choice.way == Way::Oauth2 || choice.way == Way::Oauth1 {
        rows.extend(redirects(choice, console.and_then(|console| console.redirect)));
    }
    rows
}

/// The redirect URIs to register: those of the data center.
fn redirects(choice: &Choice<'_>, label: Option<&'static str>) -> Vec<Row> {
    let called = || match label {
        Some(label) => msg!("field-of-zoho", label),
        None => text!("providers-row-redirect").into(),
    };
    let missing = |text| vec![Row::new("redirect-uri", called(), Content::Missing(text))];
    if !choice.form.has_shared_callback() {
        return missing(text!("providers-row-callback-own"));
    }
    let Some(center) = choice.draft.center else { return missing(text!("providers-first-center")) };
    let callbacks = center.row().callbacks;
    if callbacks.is_empty() {
        return missing(text!("providers-first-callback"));
    }
    let row = |(callback, number): (&facts::Cell, u32)| {
        let content = Content::Text(callback.value.to_owned());
        if number == 1 {
            Row::new("redirect-uri", called(), content).with(confidence(callback.confidence))
        } else {
            let label = msg!("providers-row-redirect-numbered", label = called(), number);
            let note = text!("providers-row-redirect-further").into();
            Row::new(format!("redirect-uri-{number}"), label, content).with(Some(note))
        }
    };
    callbacks.iter().zip(1..).map(row).collect()
}

/// The label of a confidence that is less than the provider's or Zoho's own word.
fn confidence(confidence: Confidence) -> Option<Message> {
    (confidence != Confidence::Official).then(|| confidence.meaning().into())
}

fn service(choice: &Choice<'_>) -> Vec<Row> {
    let draft = choice.named();
    let name_first = text!("service-name-first");
    let mut rows = vec![
        Row::of(Field::ServiceName, Content::text(draft.service_name(), name_first)),
        Row::of(Field::ServiceLinkName, Content::text(draft.service_link_name(), name_first)),
        Row::of(Field::AuthenticationType, Content::Choice(zoho_type(choice.way))),
    ];
    match choice.way {
        Way::Oauth2 | Way::ClientCredentials => rows.extend(oauth2(choice)),
        Way::Oauth1 => rows.extend(oauth1()),
        Way::ApiKey => rows.extend(api_key(choice)),
        Way::Basic => {}
    }
    rows
}

/// The authentication in the words of Zoho's form.
fn zoho_type(way: Way) -> &'static str {
    match way {
        Way::Oauth2 | Way::ClientCredentials => "OAuth 2",
        Way::Oauth1 => "OAuth 1",
        Way::ApiKey => "API Key",
        Way::Basic => "Basic Authentication",
    }
}

fn oauth2(choice: &Choice<'_>) -> Vec<Row> {
    let oauth2 = choice.oauth2();
    let with_sign_in = choice.way == Way::Oauth2;
    let grant = if with_sign_in { "Authorization Code" } else { "Client Credentials" };
    let console = choice.provider.and_then(|provider| provider.console.as_ref());
    let from = |label: Option<&'static str>| {
        let (place, label) = (console.map(|console| console.name)?, label?);
        Some(msg!("providers-row-id-from", label, place))
    };
    let at_provider = || Content::Instruction(text!("providers-row-from-provider"));
    let mut rows = vec![
        Row::of(Field::ParamType, Content::Choice(Param::Header.word())),
        Row::of(Field::GrantType, Content::Choice(grant)),
        Row::of(Field::ClientId, at_provider()).with(from(console.and_then(|console| console.id))),
        Row::of(Field::ClientSecret, at_provider()).with(from(console.and_then(|console| console.secret))),
    ];
    let url = |field: Field| {
        let (content, why) = text_or(choice.url(field));
        Row::of(field, content).with(why)
    };
    if with_sign_in {
        let row = url(Field::AuthorizeUrl);
        let needs = oauth2.map_or(&[][..], |oauth2| oauth2.needs);
        let in_url: Vec<&str> = needs.iter().copied().filter(|need| need.contains('=')).collect();
        let note = match in_url.as_slice() {
            [] => text!("providers-row-authorize").into(),
            in_url => msg!("providers-row-authorize-needs", needs = in_url.join(", ")),
        };
        rows.push(if row.note.is_some() { row } else { row.with(Some(note)) });
    }
    rows.push(url(Field::AccessTokenUrl));
    if with_sign_in {
        let row = url(Field::RefreshTokenUrl);
        let note = text!("providers-row-refresh-as-token").into();
        rows.push(if row.note.is_some() { row } else { row.with(Some(note)) });
        rows.push(if choice.revokes() {
            url(Field::RevokeTokenUrl).with(Some(text!("providers-row-revoke").into()))
        } else {
            Row::of(Field::RevokeTokenUrl, Content::Instruction(text!("providers-row-no-revoke")))
        });
    }
    rows.extend(scopes(choice));
    rows
}

fn scopes(choice: &Choice<'_>) -> Vec<Row> {
    let scopes = choice.scopes();
    let mut rows: Vec<Row> = Vec::new();
    for (scope, number) in scopes.iter().zip(1_u32..) {
        let content = Content::text(scan::invisible::removed(scope), text!("service-scopes-first"));
        rows.push(Row::new(format!("scope-{number}"), msg!("providers-row-scope", number), content));
    }
    let delimiter = choice.delimiter();
    if let (Some(delimiter), true) = (delimiter, scopes.len() > 1) {
        let all = oauth::scope::join(scopes.iter().map(String::as_str), delimiter);
        let content = Content::text(all, text!("service-scopes-first"));
        rows.push(Row::new(Field::Scopes.id(), text!("providers-row-all-scopes"), content));
    }
    if !scopes.is_empty() || delimiter.is_some() {
        let (content, note) = match delimiter {
            Some(delimiter) if scopes.len() > 1 => {
                (Content::Choice(delimiter.word()), text!("providers-row-delimiter"))
            }
            Some(delimiter) => (Content::Choice(delimiter.word()), text!("providers-row-delimiter-one")),
            None => (Content::Choice(Delimiter::Space.word()), text!("providers-row-delimiter-unknown")),
        };
        rows.push(Row::of(Field::ScopeDelimiter, content).with(Some(note.into())));
    }
    rows
}

/// Consumer key and secret, and the URLs, which only the other side knows.
fn oauth1() -> Vec<Row> {
    let row = |id: &str, label: &'static str| {
        let content = Content::Instruction(text!("providers-row-from-provider"));
        Row::new(id, msg!("field-of-zoho", label), content)
    };
    vec![
        row("consumer-key", "Consumer Key"),
        row("consumer-secret", "Consumer Secret"),
        row("request-token-url", "Request Token URL"),
        row("authorize-url", "Authorize URL"),
        row("access-token-url", "Access Token URL"),
        Row::of(Field::ParamType, Content::Choice(Param::Header.word())),
    ]
}

fn api_key(choice: &Choice<'_>) -> Vec<Row> {
    let key = choice.provider.and_then(|provider| provider.api_key.as_ref());
    let label = |label: &'static str| msg!("field-of-zoho", label);
    let from_provider = || Content::Instruction(text!("providers-row-from-provider"));
    let of = |value: Option<&str>| value.map_or_else(from_provider, |value| Content::Text(value.to_owned()));
    vec![
        Row::of(Field::ParamType, Content::Choice(key.map_or(Param::Header, |key| key.param).word())),
        Row::new("parameter-key", label("Parameter Key"), of(key.map(|key| key.key))),
        Row::new("parameter-display-name", label("Parameter Display Name"), of(key.map(|key| key.display))),
    ]
}

fn connection(choice: &Choice<'_>) -> Vec<Row> {
    let draft = choice.named();
    let name_first = text!("service-name-first");
    let mut rows = vec![
        Row::of(Field::ConnectionName, Content::text(draft.connection_name(), name_first)),
        Row::of(Field::ConnectionLinkName, Content::text(draft.connection_link_name(), name_first))
            .with(Some(text!("service-connection-link-name-note").into())),
    ];
    let when_connecting = Content::Instruction(text!("providers-row-key-when-connecting"));
    let provider = choice.provider;
    match choice.way {
        Way::ApiKey => {
            let key = provider.and_then(|provider| provider.api_key.as_ref());
            let label: Message = key
                .map_or(text!("providers-row-key").into(), |key| msg!("field-of-zoho", label = key.display));
            let pattern = key.filter(|key| key.value != "{key}");
            let note = pattern.map(|key| msg!("providers-row-value-pattern", pattern = key.value));
            rows.push(Row::new("key", label, when_connecting).with(note));
        }
        Way::Basic => {
            let basic = provider.and_then(|provider| provider.basic.as_ref());
            let note = basic.map(|basic| {
                let user = basic.user_label;
                let password = basic.password_label;
                password.map_or_else(
                    || msg!("providers-row-user-only", user),
                    |password| msg!("providers-row-user-password", password, user),
                )
            });
            let content = Content::Instruction(text!("providers-row-user"));
            rows.push(Row::new("user", text!("providers-row-user-label"), content).with(note));
        }
        Way::Oauth2 | Way::ClientCredentials | Way::Oauth1 => {}
    }
    let consents = matches!(choice.way, Way::Oauth2 | Way::Oauth1);
    let name = choice.name();
    let note = (consents && !name.is_empty()).then(|| msg!("providers-row-connect-consent", name));
    let press = Content::Instruction(text!("providers-row-connect"));
    rows.push(
        Row::new("create-and-connect", msg!("field-of-zoho", label = "Create And Connect"), press).with(note),
    );
    rows
}

impl Sheet {
    /// All of it as plain text, one row a line.
    pub fn text(&self) -> String {
        let mut lines = Vec::new();
        for part in &self.parts {
            lines.push(format!("{}:", part.kind.title()));
            for row in &part.rows {
                let value = match row.content.value() {
                    Ok(value) => value.to_owned(),
                    Err(said) => format!("({said})"),
                };
                lines.push(format!("  {}: {value}", row.label));
                lines.extend(row.note.iter().map(|note| format!("    {note}")));
            }
            lines.push(String::new());
        }
        lines.join("\n")
    }
}

/// What is to be said of an authentication, beyond the form.
pub fn says(choice: &Choice<'_>) -> Vec<Message> {
    let Some(oauth2) = choice.oauth2().filter(|_| choice.way == Way::Oauth2) else {
        return match (choice.way, choice.provider.and_then(|provider| provider.basic.as_ref())) {
            (Way::Basic, Some(basic)) => vec![basic.text.into()],
            _ => Vec::new(),
        };
    };
    let texts: [Option<Text>; 2] = [Some(oauth2.client.says()), oauth2.pkce_says()];
    [oauth2.refresh_says()].into_iter().chain(texts.into_iter().flatten().map(Message::from)).collect()
}
