//! What to type into Zoho's three forms, in their order and with their labels.

use std::cell::RefCell;

use facts::{Cell, DataCenter};
use oauth::scope::Delimiter;
use scan::{invisible, secret};
use words::{Language, Message, Text, msg, text};

use crate::draft::ChosenScope;
use crate::{Draft, Field};

/// One of Zoho's forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Which form it is.
    pub form: Form,
    /// Its rows, in the order of the form.
    pub rows: Vec<Row>,
}

words::choices! {
    /// The three forms, in the order of the work, with the heading of each in exports, as it is read back from them.
    pub enum Form: title {
        /// The API console, where the client is registered.
        Console = "API console client",
        /// Zoho CRM: the custom service.
        Service = "Custom service",
        /// Zoho CRM: the connection.
        Connection = "Connection",
    }
}

impl Form {
    /// The way to the form, in Zoho's own labels.
    pub fn path(self) -> String {
        let connections = "Zoho CRM > Setup > Developer Hub > Connections";
        match self {
            Self::Console => "API Console > Add Client > Server-based Applications".to_owned(),
            Self::Service => format!("{connections} > Services > Custom Services > Create Service"),
            Self::Connection => format!("{connections} > My Connections > Create Connection"),
        }
    }

    /// The host on which the form is, if the table knows it.
    pub fn host(self, center: DataCenter) -> Option<Cell> {
        if self == Self::Console { center.row().console } else { center.row().crm }
    }
}

/// A row of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Row {
    /// The field that it belongs to; several rows may belong to one (scopes).
    pub field: Field,
    /// The stable key: `data-field`, ticks and exports.
    pub id: String,
    pub label: Message,
    pub content: Content,
    pub note: Option<Message>,
    /// Of a row without a value, for what it is done: once that has changed, it is not.
    pub about: String,
}

/// What goes into a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Exactly this text.
    Text(String),
    /// This entry of a list or this position of a switch, in Zoho's own words.
    Choice(&'static str),
    /// Nothing that this page could fill in; what to do instead.
    Instruction(Text),
    /// Not known yet; what is needed first.
    Missing(Text),
}

impl Content {
    /// The value.
    ///
    /// # Errors
    /// What to do where there is none.
    pub fn value(&self) -> Result<&str, Text> {
        match self {
            Self::Text(value) => Ok(value),
            Self::Choice(value) => Ok(value),
            Self::Instruction(text) | Self::Missing(text) => Err(*text),
        }
    }

    /// A value, or what is missing for it. What looks like a secret is not written into a form.
    pub fn text(value: String, missing: Text) -> Self {
        if value.is_empty() {
            Self::Missing(missing)
        } else if secret::hidden_in(&value).is_some() {
            Self::Missing(text!("service-looks-secret"))
        } else {
            Self::Text(value)
        }
    }
}

impl Row {
    fn new(field: Field, content: Content, note: Option<Message>) -> Self {
        Self { field, id: field.id().to_owned(), label: field.title(), content, note, about: String::new() }
    }

    fn called(self, id: &str, label: Message) -> Self {
        Self { id: id.to_owned(), label, ..self }
    }

    fn about(self, draft: &Draft, of: &str) -> Self {
        let center = draft.center.map_or("", |center| center.row().location);
        Self { about: format!("{center} {of}"), ..self }
    }
}

pub(crate) const CENTER_FIRST: Text = text!("service-center-first");
pub(crate) const NAME_FIRST: Text = text!("service-name-first");
pub(crate) const SCOPES_FIRST: Text = text!("service-scopes-first");

pub(crate) fn redirect_uri(draft: &Draft) -> Content {
    let missing = if draft.center.is_some() { text!("service-callback-first") } else { CENTER_FIRST };
    Content::text(draft.redirect_uri().unwrap_or_default(), missing)
}

pub(crate) fn endpoint(draft: &Draft, field: Field) -> Content {
    let right = draft.center.and_then(|center| field.endpoint(center));
    Content::text(right.unwrap_or_default(), CENTER_FIRST)
}

/// The three forms for a draft.
pub fn blocks(draft: &Draft) -> [Block; 3] {
    Form::ALL.map(|form| {
        let fields = Field::ALL.into_iter().filter(|field| field.form() == Some(form));
        Block { form, rows: fields.flat_map(|field| rows(field, draft)).collect() }
    })
}

/// The rows of one field: mostly one, and beside it those that only some drafts have.
fn rows(field: Field, draft: &Draft) -> Vec<Row> {
    if field == Field::Scopes {
        return of_scopes(draft).0;
    }
    let Some(content) = field.content(draft) else { return Vec::new() };
    let row = Row::new(field, content, note(field, draft));
    match field {
        Field::AuthorizedRedirectUri => [row].into_iter().chain(further_callbacks(draft)).collect(),
        Field::ClientSecret => vec![row.about(draft, &draft.client_id())],
        Field::UseCredentialsOfLoginUser => {
            let select = Row::new(Field::Scopes, of_scopes(draft).1, Some(scopes_to_select(draft)));
            let press = Content::Instruction(text!("service-press-connect"));
            let press = Row::new(Field::PopupUrl, press, None).about(draft, &draft.connection_link_name());
            vec![
                select.called("scopes-to-select", text!("service-scopes-to-select").into()),
                row,
                press.called("create-and-connect", msg!("field-of-zoho", label = "Create And Connect")),
            ]
        }
        _ => vec![row],
    }
}

fn note(field: Field, draft: &Draft) -> Option<Message> {
    let is_changed =
        || invisible::removed(&draft.client_name).is_empty() && draft.client_name() != draft.service_name();
    let text = match field {
        Field::ClientName if is_changed() => text!("service-client-name-derived"),
        Field::ClientName => text!("service-client-name-note"),
        Field::HomepageUrl => text!("service-homepage-note"),
        Field::AuthorizedRedirectUri if further_callbacks(draft).next().is_some() => {
            text!("service-callback-recommended")
        }
        Field::AuthorizeUrl => text!("service-authorize-note"),
        Field::RevokeTokenUrl => text!("service-revoke-note"),
        Field::ScopeDelimiter => text!("service-delimiter-note"),
        Field::ConnectionLinkName => text!("service-connection-link-name-note"),
        _ => return None,
    };
    Some(text.into())
}

/// The redirect URIs that are to be registered beside the first one.
fn further_callbacks(draft: &Draft) -> impl Iterator<Item = Row> {
    draft.table_callbacks().iter().zip(1_u32..).skip(1).map(|(callback, number)| {
        let field = Field::AuthorizedRedirectUri;
        let content = Content::Text(callback.value.to_owned());
        let row = Row::new(field, content, Some(text!("service-callback-further").into()));
        let label = msg!("service-numbered", label = field.title(), number);
        row.called(&format!("{}-{number}", field.id()), label)
    })
}

/// What the scopes are in the forms: the rows of the service, and what is selected in the connection.
type OfScopes = (Vec<Row>, Content);
/// What that was made of.
type Scopes = (Vec<ChosenScope>, Delimiter, Language);

thread_local! {
    static LAST: RefCell<Option<(Scopes, OfScopes)>> = const { RefCell::new(None) };
}

/// Kept as long as the scopes are these: to look for a secret in a hundred of them takes milliseconds, and the forms are
/// filled in anew with each key that is typed into any field.
fn of_scopes(draft: &Draft) -> OfScopes {
    let language = Language::current();
    let same = |((scopes, delimiter, spoken), made): &(Scopes, OfScopes)| {
        let same = *scopes == draft.scopes && *delimiter == draft.delimiter && *spoken == language;
        same.then(|| made.clone())
    };
    LAST.with_borrow_mut(|last| {
        if let Some(made) = last.as_ref().and_then(same) {
            return made;
        }
        let content = Field::Scopes.content(draft);
        let whole = content.map(|content| Row::new(Field::Scopes, content, note(Field::Scopes, draft)));
        let select = Content::text(draft.form_scopes().join(", "), SCOPES_FIRST);
        let made = (each_scope(draft).chain(whole).collect(), select);
        *last = Some(((draft.scopes.clone(), draft.delimiter, language), made.clone()));
        made
    })
}

/// A row for each scope and one for its display name.
fn each_scope(draft: &Draft) -> impl Iterator<Item = Row> {
    draft.scopes.iter().zip(1_u32..).flat_map(|(scope, number)| {
        let row = |value| Row::new(Field::Scopes, Content::text(value, SCOPES_FIRST), None);
        let id = format!("scope-{number}");
        [
            row(invisible::removed(&scope.name)).called(&id, msg!("service-scope", number)),
            row(scope.form_name())
                .called(&format!("{id}-display-name"), msg!("service-display-name", number)),
        ]
    })
}

/// What to do with the boxes of the connection's form.
pub fn scopes_to_select(draft: &Draft) -> Message {
    match draft.scopes.len() {
        0 => text!("service-no-scope-to-select").into(),
        count => msg!("service-select-all", count),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{said, same_lines};
    use std::collections::BTreeSet;

    fn values(block: &Block) -> Vec<String> {
        let shown = |row: &Row| format!("{} = {}", row.id, row.content.value().unwrap_or("-"));
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
                "scope-1-display-name = Marketing Automation: campaigns, full access",
                "scope-2 = ZohoMarketingAutomation.lead.ALL",
                "scope-2-display-name = Marketing Automation: leads and lists, full access",
                "scopes = ZohoMarketingAutomation.campaign.ALL,ZohoMarketingAutomation.lead.ALL",
                "scope-delimiter = Comma",
            ]
        );
        assert_eq!(
            values(&connection),
            [
                "connection-name = Marketing Automation",
                "connection-link-name = marketing_automation",
                "scopes-to-select = ZohoMarketingAutomation.campaign.ALL, ZohoMarketingAutomation.lead.ALL",
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
                assert!(seen.insert(row.id.clone()), "{} is there twice", row.id);
                if let Ok(value) = row.content.value() {
                    assert_eq!(value, value.trim(), "{}", row.id);
                    assert!(!value.is_empty());
                }
            }
        }
    }

    #[test]
    fn how_many_scopes_are_selected() {
        let mut draft = Draft::example(DataCenter::Eu);
        assert_eq!(scopes_to_select(&draft), msg!("service-select-all", count = 5_u32));
        draft.scopes.clear();
        assert_eq!(scopes_to_select(&draft), text!("service-no-scope-to-select").into());
    }

    /// What is kept of the scopes is of these scopes, as they are now.
    #[test]
    fn the_rows_of_the_scopes_are_of_these() {
        let said = |draft: &Draft| {
            let [_, service, connection] = blocks(draft);
            let rows = service.rows.into_iter().chain(connection.rows);
            let rows = rows.filter(|row| row.field == Field::Scopes && !row.id.ends_with("-1"));
            rows.map(|row| row.content.value().unwrap_or("-").to_owned()).collect::<Vec<_>>()
        };
        let mut draft = Draft { center: Some(DataCenter::In), ..Draft::default() };
        draft.add_scopes("ZohoCRM.org.READ ZohoCRM.users.READ");
        let first = said(&draft);
        assert_eq!(first.last().unwrap(), "ZohoCRM.org.READ, ZohoCRM.users.READ");
        assert!(first.contains(&"ZohoCRM.org.READ,ZohoCRM.users.READ".to_owned()), "{first:?}");
        draft.scopes[1].display_name = "People".into();
        assert_eq!(said(&draft)[2], "People");
        draft.delimiter = Delimiter::Plus;
        assert!(said(&draft).contains(&"ZohoCRM.org.READ+ZohoCRM.users.READ".to_owned()));
        let other = Draft { scopes: draft.scopes[..1].to_vec(), ..draft.clone() };
        assert_eq!(said(&other).last().unwrap(), "ZohoCRM.org.READ");
        draft.scopes[0].name = "client_secret=Hunter2Not".into();
        assert!(!format!("{:?}", blocks(&draft)).contains("Hunter2Not"));
        assert_eq!(said(&draft).last().unwrap(), "ZohoCRM.users.READ");
    }

    /// Of two redirect URIs the first is recommended and the other to be registered too, until the right one is given.
    #[test]
    fn a_typed_redirect_uri_replaces_the_candidates() {
        let eu = Draft::example(DataCenter::Eu);
        let note = |draft: &Draft| note(Field::AuthorizedRedirectUri, draft);
        assert_eq!(note(&eu), Some(text!("service-callback-recommended").into()));
        let further: Vec<_> = further_callbacks(&eu).map(|row| row.note).collect();
        assert_eq!(further, [Some(text!("service-callback-further").into())]);
        let draft = Draft { redirect_uri: "https://deluge.zoho.eu/delugeauth/callback".into(), ..eu.clone() };
        assert_eq!((further_callbacks(&draft).count(), note(&draft)), (0, None));
        let space = Draft { redirect_uri: " ".into(), ..eu };
        assert_eq!(further_callbacks(&space).count(), 1);
    }

    /// The rows are for copying, so one that cannot be right never stands in for those of the table.
    #[test]
    fn a_wrong_redirect_uri_is_not_offered_to_be_copied() {
        let eu = Draft::example(DataCenter::Eu);
        let row = |typed: &str| {
            let draft = Draft { redirect_uri: typed.into(), ..eu.clone() };
            (redirect_uri(&draft), further_callbacks(&draft).count())
        };
        let of_table = (Content::Text("https://dre.zoho.eu/delugeauth/callback".into()), 1);
        for wrong in [
            "https://deluge.zoho.com/delugeauth/callback ",
            "http://dre.zoho.eu/delugeauth/callback",
            "https://dre.zoho.eu/delugeauth/callbak",
            "client_secret=Hunter2Not",
        ] {
            assert_eq!(row(wrong), of_table, "{wrong}");
        }
        // What hides in one that is right is left out, and it stays the one that was said.
        let cleaned = Content::Text("https://deluge.zoho.eu/delugeauth/callback".into());
        assert_eq!(row("https://deluge.zoho.eu/delugeauth/callback\u{200b}"), (cleaned, 0));
    }

    /// What is typed, chosen, done or missing in each row, and what the row says beside it.
    #[test]
    fn every_row_with_its_label_and_note() {
        let mut named = Draft::example(DataCenter::Eu);
        named.scopes.truncate(1);
        named.service_name = "Zoho Sync!".into();
        let typed =
            Draft { client_name: "Sync".into(), client_id: "client_secret=a".into(), ..named.clone() };
        let no_callback = Draft { center: Some(DataCenter::Inec), ..Draft::default() };
        let mut lines = Vec::new();
        for (name, draft) in [
            ("named", &named),
            ("typed", &typed),
            ("no callback", &no_callback),
            ("empty", &Draft::default()),
        ] {
            lines.push(name.to_owned());
            lines.extend(blocks(draft).into_iter().flat_map(|block| block.rows).map(|row| {
                let (kind, text) = match &row.content {
                    Content::Text(text) => ("", text.clone()),
                    Content::Choice(text) => ("choice ", (*text).to_owned()),
                    Content::Instruction(text) => ("instruction ", text.name().to_owned()),
                    Content::Missing(text) => ("missing ", text.name().to_owned()),
                };
                let note = row.note.as_ref().map(|note| format!(" | {}", said(note))).unwrap_or_default();
                format!("  {} ({}) {}: {kind}{text}{note}", row.id, row.field.id(), said(&row.label))
            }));
        }
        same_lines(&lines, EXPECTED);
    }

    const EXPECTED: &str = r"
named
  client-type (client-type) field-of-zoho Client Type: choice Server-based Applications
  client-name (client-name) field-of-zoho Client Name: Sync | service-client-name-derived
  homepage-url (homepage-url) field-of-zoho Homepage URL: https://www.example.com | service-homepage-note
  authorized-redirect-uri (authorized-redirect-uri) field-of-zoho Authorized Redirect URI: https://dre.zoho.eu/delugeauth/callback | service-callback-recommended
  authorized-redirect-uri-2 (authorized-redirect-uri) service-numbered field-of-zoho Authorized Redirect URI 2: https://deluge.zoho.eu/delugeauth/callback | service-callback-further
  service-name (service-name) field-of-zoho Service Name: Zoho Sync!
  service-link-name (service-link-name) field-of-zoho Service Link Name: zoho_sync
  authentication-type (authentication-type) field-of-zoho Authentication Type: choice OAuth 2
  param-type (param-type) field-of-zoho Param Type: choice Header
  grant-type (grant-type) field-of-zoho Grant Type: choice Authorization Code
  client-id (client-id) field-of-zoho Client ID: missing service-client-id-first
  client-secret (client-secret) field-of-zoho Client Secret: instruction service-secret-from-zoho
  authorize-url (authorize-url) field-of-zoho Authorize URL: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent | service-authorize-note
  access-token-url (access-token-url) field-of-zoho Access Token URL: https://accounts.zoho.eu/oauth/v2/token
  refresh-token-url (refresh-token-url) field-of-zoho Refresh Token URL: https://accounts.zoho.eu/oauth/v2/token
  revoke-token-url (revoke-token-url) field-of-zoho Revoke Token URL: https://accounts.zoho.eu/oauth/v2/token/revoke | service-revoke-note
  scope-1 (scopes) service-scope 1: ZohoMarketingAutomation.campaign.ALL
  scope-1-display-name (scopes) service-display-name 1: Marketing Automation: campaigns, full access
  scopes (scopes) field-of-zoho Scopes: ZohoMarketingAutomation.campaign.ALL
  scope-delimiter (scope-delimiter) field-of-zoho Scope Delimiter: choice Comma | service-delimiter-note
  connection-name (connection-name) field-of-zoho Connection Name: Zoho Sync!
  connection-link-name (connection-link-name) field-of-zoho Connection Link Name: zoho_sync | service-connection-link-name-note
  scopes-to-select (scopes) service-scopes-to-select: ZohoMarketingAutomation.campaign.ALL | service-select-all 1
  use-credentials-of-login-user (use-credentials-of-login-user) field-of-zoho Use Credentials of Login User: choice Off
  create-and-connect (popup-url) field-of-zoho Create And Connect: instruction service-press-connect
typed
  client-type (client-type) field-of-zoho Client Type: choice Server-based Applications
  client-name (client-name) field-of-zoho Client Name: Sync | service-client-name-note
  homepage-url (homepage-url) field-of-zoho Homepage URL: https://www.example.com | service-homepage-note
  authorized-redirect-uri (authorized-redirect-uri) field-of-zoho Authorized Redirect URI: https://dre.zoho.eu/delugeauth/callback | service-callback-recommended
  authorized-redirect-uri-2 (authorized-redirect-uri) service-numbered field-of-zoho Authorized Redirect URI 2: https://deluge.zoho.eu/delugeauth/callback | service-callback-further
  service-name (service-name) field-of-zoho Service Name: Zoho Sync!
  service-link-name (service-link-name) field-of-zoho Service Link Name: zoho_sync
  authentication-type (authentication-type) field-of-zoho Authentication Type: choice OAuth 2
  param-type (param-type) field-of-zoho Param Type: choice Header
  grant-type (grant-type) field-of-zoho Grant Type: choice Authorization Code
  client-id (client-id) field-of-zoho Client ID: missing service-client-id-first
  client-secret (client-secret) field-of-zoho Client Secret: instruction service-secret-from-zoho
  authorize-url (authorize-url) field-of-zoho Authorize URL: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent | service-authorize-note
  access-token-url (access-token-url) field-of-zoho Access Token URL: https://accounts.zoho.eu/oauth/v2/token
  refresh-token-url (refresh-token-url) field-of-zoho Refresh Token URL: https://accounts.zoho.eu/oauth/v2/token
  revoke-token-url (revoke-token-url) field-of-zoho Revoke Token URL: https://accounts.zoho.eu/oauth/v2/token/revoke | service-revoke-note
  scope-1 (scopes) service-scope 1: ZohoMarketingAutomation.campaign.ALL
  scope-1-display-name (scopes) service-display-name 1: Marketing Automation: campaigns, full access
  scopes (scopes) field-of-zoho Scopes: ZohoMarketingAutomation.campaign.ALL
  scope-delimiter (scope-delimiter) field-of-zoho Scope Delimiter: choice Comma | service-delimiter-note
  connection-name (connection-name) field-of-zoho Connection Name: Zoho Sync!
  connection-link-name (connection-link-name) field-of-zoho Connection Link Name: zoho_sync | service-connection-link-name-note
  scopes-to-select (scopes) service-scopes-to-select: ZohoMarketingAutomation.campaign.ALL | service-select-all 1
  use-credentials-of-login-user (use-credentials-of-login-user) field-of-zoho Use Credentials of Login User: choice Off
  create-and-connect (popup-url) field-of-zoho Create And Connect: instruction service-press-connect
no callback
  client-type (client-type) field-of-zoho Client Type: choice Server-based Applications
  client-name (client-name) field-of-zoho Client Name: missing service-name-first | service-client-name-note
  homepage-url (homepage-url) field-of-zoho Homepage URL: https://www.example.com | service-homepage-note
  authorized-redirect-uri (authorized-redirect-uri) field-of-zoho Authorized Redirect URI: missing service-callback-first
  service-name (service-name) field-of-zoho Service Name: missing service-name-first
  service-link-name (service-link-name) field-of-zoho Service Link Name: missing service-name-first
  authentication-type (authentication-type) field-of-zoho Authentication Type: choice OAuth 2
  param-type (param-type) field-of-zoho Param Type: choice Header
  grant-type (grant-type) field-of-zoho Grant Type: choice Authorization Code
  client-id (client-id) field-of-zoho Client ID: missing service-client-id-first
  client-secret (client-secret) field-of-zoho Client Secret: instruction service-secret-from-zoho
  authorize-url (authorize-url) field-of-zoho Authorize URL: https://accounts.zohohq.in/oauth/v2/auth?access_type=offline&prompt=consent | service-authorize-note
  access-token-url (access-token-url) field-of-zoho Access Token URL: https://accounts.zohohq.in/oauth/v2/token
  refresh-token-url (refresh-token-url) field-of-zoho Refresh Token URL: https://accounts.zohohq.in/oauth/v2/token
  revoke-token-url (revoke-token-url) field-of-zoho Revoke Token URL: https://accounts.zohohq.in/oauth/v2/token/revoke | service-revoke-note
  scopes (scopes) field-of-zoho Scopes: missing service-scopes-first
  scope-delimiter (scope-delimiter) field-of-zoho Scope Delimiter: choice Comma | service-delimiter-note
  connection-name (connection-name) field-of-zoho Connection Name: missing service-name-first
  connection-link-name (connection-link-name) field-of-zoho Connection Link Name: missing service-name-first | service-connection-link-name-note
  scopes-to-select (scopes) service-scopes-to-select: missing service-scopes-first | service-no-scope-to-select
  use-credentials-of-login-user (use-credentials-of-login-user) field-of-zoho Use Credentials of Login User: choice Off
  create-and-connect (popup-url) field-of-zoho Create And Connect: instruction service-press-connect
empty
  client-type (client-type) field-of-zoho Client Type: choice Server-based Applications
  client-name (client-name) field-of-zoho Client Name: missing service-name-first | service-client-name-note
  homepage-url (homepage-url) field-of-zoho Homepage URL: https://www.example.com | service-homepage-note
  authorized-redirect-uri (authorized-redirect-uri) field-of-zoho Authorized Redirect URI: missing service-center-first
  service-name (service-name) field-of-zoho Service Name: missing service-name-first
  service-link-name (service-link-name) field-of-zoho Service Link Name: missing service-name-first
  authentication-type (authentication-type) field-of-zoho Authentication Type: choice OAuth 2
  param-type (param-type) field-of-zoho Param Type: choice Header
  grant-type (grant-type) field-of-zoho Grant Type: choice Authorization Code
  client-id (client-id) field-of-zoho Client ID: missing service-client-id-first
  client-secret (client-secret) field-of-zoho Client Secret: instruction service-secret-from-zoho
  authorize-url (authorize-url) field-of-zoho Authorize URL: missing service-center-first | service-authorize-note
  access-token-url (access-token-url) field-of-zoho Access Token URL: missing service-center-first
  refresh-token-url (refresh-token-url) field-of-zoho Refresh Token URL: missing service-center-first
  revoke-token-url (revoke-token-url) field-of-zoho Revoke Token URL: missing service-center-first | service-revoke-note
  scopes (scopes) field-of-zoho Scopes: missing service-scopes-first
  scope-delimiter (scope-delimiter) field-of-zoho Scope Delimiter: choice Comma | service-delimiter-note
  connection-name (connection-name) field-of-zoho Connection Name: missing service-name-first
  connection-link-name (connection-link-name) field-of-zoho Connection Link Name: missing service-name-first | service-connection-link-name-note
  scopes-to-select (scopes) service-scopes-to-select: missing service-scopes-first | service-no-scope-to-select
  use-credentials-of-login-user (use-credentials-of-login-user) field-of-zoho Use Credentials of Login User: choice Off
  create-and-connect (popup-url) field-of-zoho Create And Connect: instruction service-press-connect
";

    #[test]
    fn where_each_form_is() {
        let row = DataCenter::Ca.row();
        assert_eq!(Form::Console.host(DataCenter::Ca), row.console);
        assert_eq!(Form::Service.host(DataCenter::Ca), row.crm);
        assert_eq!(Form::Connection.host(DataCenter::Ca), row.crm);
        assert!(row.console.is_some() && row.console != row.crm);
        let paths = Form::ALL.map(Form::path);
        assert_eq!(
            paths,
            [
                "API Console > Add Client > Server-based Applications",
                "Zoho CRM > Setup > Developer Hub > Connections > Services > Custom Services > Create Service",
                "Zoho CRM > Setup > Developer Hub > Connections > My Connections > Create Connection",
            ]
        );
    }

    #[test]
    fn a_secret_among_the_scopes_is_in_no_row() {
        let secret = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        let scopes = vec![crate::draft::ChosenScope::new(secret)];
        let [_, service, connection] = blocks(&Draft { scopes, ..Draft::example(DataCenter::Eu) });
        let of = |block: &Block, id: &str| {
            let row = block.rows.iter().find(|row| row.id == id);
            row.map(|row| row.content.clone()).unwrap()
        };
        assert_eq!(of(&service, "scope-1"), Content::Missing(text!("service-looks-secret")));
        assert_eq!(of(&service, "scopes"), Content::Missing(SCOPES_FIRST));
        assert_eq!(of(&connection, "scopes-to-select"), Content::Missing(SCOPES_FIRST));
    }
}
