//! What to type into Zoho's three forms, in their order and with their labels.

use facts::{Cell, DataCenter};
use scan::invisible;
use scan::secret;

use crate::field::kebab;
use crate::lint::Endpoint;
use crate::{Draft, Field};

/// One of Zoho's forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Which form it is.
    pub form: Form,
    /// Its rows, in the order of the form.
    pub rows: Vec<Row>,
}

/// The three forms, in the order of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The API console, where the client is registered.
    Console,
    /// Zoho CRM: the custom service.
    Service,
    /// Zoho CRM: the connection.
    Connection,
}

impl Form {
    /// All of them, in the order of the work.
    pub const ALL: [Self; 3] = [Self::Console, Self::Service, Self::Connection];

    /// Heading of the block in exports.
    pub fn title(self) -> &'static str {
        match self {
            Self::Console => "API console client",
            Self::Service => "Custom service",
            Self::Connection => "Connection",
        }
    }

    /// Where in Zoho the form is, in words.
    pub fn place(self) -> &'static str {
        match self {
            Self::Console => "API console > Add Client > Server-based Applications",
            Self::Service => {
                "Zoho CRM > Setup > Developer Hub > Connections > Services > Custom Services > Create Service"
            }
            Self::Connection => {
                "Zoho CRM > Setup > Developer Hub > Connections > My Connections > Create Connection"
            }
        }
    }

    /// The host on which the form is, if the table knows it.
    pub fn host(self, center: DataCenter) -> Option<Cell> {
        match self {
            Self::Console => center.row().console,
            Self::Service | Self::Connection => center.row().crm,
        }
    }

    /// The key of the block in the JSON export.
    pub fn key(self) -> &'static str {
        match self {
            Self::Console => "api_console",
            Self::Service => "custom_service",
            Self::Connection => "connection",
        }
    }
}

/// A row of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The field that it belongs to; several rows may belong to one (scopes).
    pub field: Field,
    /// The label, as in Zoho's form.
    pub label: String,
    /// What goes there.
    pub content: Content,
    /// A word on it, where one is needed.
    pub note: Option<String>,
}

/// What goes into a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Exactly this text.
    Text(String),
    /// This entry of a list or this position of a switch.
    Choice(String),
    /// A value that this page does not hold; where to take it from.
    FromZoho(&'static str),
    /// Nothing to fill in but something to press; what follows.
    Press(&'static str),
    /// Not known yet; what is needed first.
    Missing(&'static str),
}

impl Content {
    /// The value, where there is one.
    pub fn value(&self) -> Option<&str> {
        match self {
            Self::Text(value) | Self::Choice(value) => Some(value),
            Self::FromZoho(_) | Self::Press(_) | Self::Missing(_) => None,
        }
    }
}

impl Row {
    /// The label in kebab case, for `data-field` and exports.
    pub fn key(&self) -> String {
        kebab(&self.label)
    }

    fn new(field: Field, content: Content) -> Self {
        Self { field, label: field.label().to_owned(), content, note: None }
    }

    fn text(field: Field, value: String, missing: &'static str) -> Self {
        let content = if value.is_empty() {
            Content::Missing(missing)
        } else if secret::hidden_in(&value).is_some() {
            Content::Missing(SECRETIVE)
        } else {
            Content::Text(value)
        };
        Self::new(field, content)
    }

    fn choice(field: Field, value: &str) -> Self {
        Self::new(field, Content::Choice(value.to_owned()))
    }

    fn noted(self, note: impl Into<String>) -> Self {
        Self { note: Some(note.into()), ..self }
    }

    fn labelled(self, label: String) -> Self {
        Self { label, ..self }
    }
}

const SECRETIVE: &str = "It looks like a secret, so it is not written here.";
const CENTER_FIRST: &str = "Say first where your org is.";
const NAME_FIRST: &str = "Give the service a name first.";
const CALLBACK_FIRST: &str = "Not known for this data center: register any https address of your own for now, connect once, \
                              paste the address of the popup, then replace it in the console.";
const SCOPES_FIRST: &str = "Choose scopes first.";

/// The three forms for a draft.
pub fn blocks(draft: &Draft) -> [Block; 3] {
    [console(draft), service(draft), connection(draft)]
}

fn console(draft: &Draft) -> Block {
    let made =
        invisible::removed(&draft.client_name).is_empty() && draft.client_name() != draft.service_name();
    let mut rows = vec![
        Row::choice(Field::ClientType, "Server-based Applications"),
        Row::text(Field::ClientName, draft.client_name(), NAME_FIRST).noted(if made {
            "Made from the service name, without what the console refuses: letters, digits, blanks, _ and & only."
        } else {
            "People read it on the consent screen. Letters, digits, blanks, _ and & only."
        }),
        Row::text(Field::HomepageUrl, draft.homepage_url(), "")
            .noted("Any full address; Zoho accepts a placeholder."),
    ];
    let missing = if draft.center.is_some() { CALLBACK_FIRST } else { CENTER_FIRST };
    rows.push(Row::text(Field::AuthorizedRedirectUri, draft.redirect_uri().unwrap_or_default(), missing));
    for (place, callback) in other_candidates(draft).enumerate() {
        let label = format!("{} {}", Field::AuthorizedRedirectUri.label(), place + 2);
        rows.push(
            Row::text(Field::AuthorizedRedirectUri, callback.value.to_owned(), "")
                .labelled(label)
                .noted("Another candidate. Add it with the + button."),
        );
    }
    Block { form: Form::Console, rows }
}

/// The candidates of the center that are not the chosen callback; none once the person has given the true one.
pub fn other_candidates(draft: &Draft) -> impl Iterator<Item = &'static Cell> {
    let given = !invisible::removed(&draft.redirect_uri).is_empty();
    let callbacks = draft.center.map_or(&[][..], |center| center.row().callbacks);
    callbacks.iter().skip(1).filter(move |_| !given)
}

fn service(draft: &Draft) -> Block {
    let endpoint = |endpoint: Endpoint| {
        Row::text(endpoint.field(), draft.center.map(|c| endpoint.right(c)).unwrap_or_default(), CENTER_FIRST)
    };
    let mut rows = vec![
        Row::text(Field::ServiceName, draft.service_name(), NAME_FIRST),
        Row::text(Field::ServiceLinkName, draft.service_link_name(), NAME_FIRST),
        Row::choice(Field::AuthenticationType, "OAuth 2"),
        Row::choice(Field::ParamType, "Header"),
        Row::choice(Field::GrantType, "Authorization Code"),
        Row::text(Field::ClientId, draft.client_id(), "Paste the id from the API console in step 2."),
        Row::new(Field::ClientSecret, Content::FromZoho(secret::IN_THE_CONSOLE)),
        endpoint(Endpoint::Authorize),
        endpoint(Endpoint::AccessToken),
        endpoint(Endpoint::RefreshToken),
        endpoint(Endpoint::Revoke).noted("Not every version of the form has this field."),
    ];
    for (index, scope) in draft.scopes.iter().enumerate() {
        let number = index + 1;
        let row = Row::text(Field::Scopes, scope.form_scope(), "").labelled(format!("Scope {number}"));
        rows.push(if index == 0 {
            row.noted("Where the form takes one scope after the other.")
        } else {
            row
        });
        rows.push(
            Row::text(Field::Scopes, scope.form_name(), "").labelled(format!("Scope {number} Display Name")),
        );
    }
    rows.push(
        Row::text(Field::Scopes, draft.joined_scopes(), SCOPES_FIRST)
            .noted("The same in one line, where the form has one box for all."),
    );
    rows.push(
        Row::choice(Field::ScopeDelimiter, draft.delimiter.word())
            .noted("The form shows it once there are two scopes."),
    );
    Block { form: Form::Service, rows }
}

/// What to do with the boxes of the connection's form.
pub fn scopes_to_tick(draft: &Draft) -> String {
    match draft.scopes.len() {
        0 => "None is chosen yet: see step 3.".into(),
        1 => "Tick the one scope.".into(),
        more => format!("Tick all {more} scopes."),
    }
}

fn connection(draft: &Draft) -> Block {
    let rows = vec![
        Row::text(Field::ConnectionName, draft.connection_name(), NAME_FIRST),
        Row::text(Field::ConnectionLinkName, draft.connection_link_name(), NAME_FIRST)
            .noted("Zoho fills it in; Deluge needs it exactly as Zoho shows it."),
        Row::text(Field::Scopes, draft.form_scopes().join(", "), SCOPES_FIRST)
            .labelled("Scopes to tick".into())
            .noted(scopes_to_tick(draft)),
        Row::choice(Field::UseCredentialsOfLoginUser, draft.purpose.switch()),
        Row::new(
            Field::PopupAddress,
            Content::Press("Press it: a window opens. Connect or Proceed, sign in, Accept."),
        )
        .labelled("Create And Connect".into()),
    ];
    Block { form: Form::Connection, rows }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn values(block: &Block) -> Vec<String> {
        let shown = |row: &Row| format!("{} = {}", row.key(), row.content.value().unwrap_or("-"));
        block.rows.iter().map(shown).collect()
    }

    #[test]
    fn the_forms_of_europe() {
        let mut draft = Draft::example(DataCenter::Eu);
        draft.scopes.truncate(2);
        let [console, service, connection] = blocks(&draft);
        assert_eq!(
            values(&console),
            [
                "client-type = Server-based Applications",
                "client-name = Marketing Automation",
                "homepage-url = https://www.example.com",
                "authorized-redirect-uri = https://dre.zoho.eu/delugeauth/callback",
                "authorized-redirect-uri-2 = https://deluge.zoho.eu/delugeauth/callback",
            ]
        );
        assert_eq!(
            values(&service),
            [
                "service-name = Marketing Automation",
                "service-link-name = marketing_automation",
                "authentication-type = OAuth 2",
                "param-type = Header",
                "grant-type = Authorization Code",
                "client-id = -",
                "client-secret = -",
                "authorize-url = https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent",
                "access-token-url = https://accounts.zoho.eu/oauth/v2/token",
                "refresh-token-url = https://accounts.zoho.eu/oauth/v2/token",
                "revoke-token-url = https://accounts.zoho.eu/oauth/v2/token/revoke",
                "scope-1 = ZohoMarketingAutomation.campaign.ALL",
                "scope-1-display-name = campaign ALL",
                "scope-2 = ZohoMarketingAutomation.lead.ALL",
                "scope-2-display-name = lead ALL",
                "scopes = ZohoMarketingAutomation.campaign.ALL,ZohoMarketingAutomation.lead.ALL",
                "scope-delimiter = Comma",
            ]
        );
        assert_eq!(
            values(&connection),
            [
                "connection-name = Marketing Automation",
                "connection-link-name = marketing_automation",
                "scopes-to-tick = ZohoMarketingAutomation.campaign.ALL, ZohoMarketingAutomation.lead.ALL",
                "use-credentials-of-login-user = Off",
                "create-and-connect = -",
            ]
        );
    }

    #[test]
    fn keys_are_unique_in_every_center_and_without_one() {
        let drafts = DataCenter::all().map(Draft::example).chain([Draft::default()]);
        for draft in drafts {
            let mut seen = BTreeSet::new();
            for row in blocks(&draft).iter().flat_map(|block| &block.rows) {
                assert!(seen.insert(row.key()), "{} stands twice", row.key());
                if let Some(value) = row.content.value() {
                    assert_eq!(value, value.trim(), "{}", row.key());
                    assert!(!value.is_empty());
                }
            }
        }
    }

    #[test]
    fn how_many_scopes_are_ticked() {
        let mut draft = Draft::example(DataCenter::Eu);
        assert_eq!(scopes_to_tick(&draft), "Tick all 5 scopes.");
        draft.scopes.truncate(1);
        assert_eq!(scopes_to_tick(&draft), "Tick the one scope.");
        draft.scopes.clear();
        assert_eq!(scopes_to_tick(&draft), "None is chosen yet: see step 3.");
    }

    #[test]
    fn a_given_callback_silences_the_candidates() {
        let draft = Draft {
            redirect_uri: "https://deluge.zoho.eu/delugeauth/callback".into(),
            ..Draft::example(DataCenter::Eu)
        };
        assert_eq!(other_candidates(&draft).count(), 0);
        let blank = Draft { redirect_uri: " ".into(), ..Draft::example(DataCenter::Eu) };
        assert_eq!(other_candidates(&blank).count(), 1);
    }
}
