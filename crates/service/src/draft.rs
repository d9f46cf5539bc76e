//! The draft: everything that a person has said about the connection, as it was typed. What follows from it (link names,
//! URLs, the form itself) is derived, never stored.

use facts::product::Product;
use facts::{Cell, DataCenter};
use oauth::authorize::{Name, Parameter, ParameterSource, Request};
use oauth::scope::{self, Delimiter};
use scan::finding::Severity;
use scan::invisible::{self, removed, tidied_name};
use scan::{is_client_id, secret};
use scopes::preset;

use crate::Field;
use crate::link_name;
use crate::url::judge_url;

/// A scope that was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChosenScope {
    /// The scope, as it will be typed into Zoho. Holds no separator and no invisible character.
    pub name: String,
    /// The display name that was typed for it; empty while the derived one serves.
    pub display_name: String,
}

impl ChosenScope {
    /// A scope without a display name of its own.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), display_name: String::new() }
    }

    /// The display name that is shown: what was typed, else one made from the scope.
    pub fn shown_name(&self) -> String {
        if self.display_name.is_empty() { self.derived_name() } else { self.display_name.clone() }
    }

    pub(crate) fn form_name(&self) -> String {
        given_name(&self.display_name).or_else(|| given_name(&self.derived_name())).unwrap_or_default()
    }

    /// The name that the catalog makes of the scope; of one that it does not know, the words behind the product.
    fn derived_name(&self) -> String {
        scopes::display_name(&self.name).map_or_else(
            || match self.name.split_once('.') {
                Some((_, rest)) if !rest.is_empty() => rest.replace(['.', '_'], " "),
                _ => self.name.clone(),
            },
            |name| name.to_string(),
        )
    }
}

/// What a person says is in their form at Zoho now, for comparison. Empty text: not said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct InForm {
    pub authorize_url: String,
    pub access_token_url: String,
    pub refresh_token_url: String,
    pub revoke_token_url: String,
    /// Whether "Use Credentials of Login User" is on.
    pub login_user: Option<bool>,
}

/// What was said so far. The default is: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Draft {
    /// Where the org is.
    pub center: Option<DataCenter>,
    /// Client Name; empty: derived from the service name.
    pub client_name: String,
    /// Homepage URL; empty: [`PLACEHOLDER_HOMEPAGE`].
    pub homepage_url: String,
    /// The callback that is registered; empty: the first candidate of the center.
    pub redirect_uri: String,
    pub service_name: String,
    /// Service Link Name; empty: derived.
    pub service_link_name: String,
    pub client_id: String,
    /// The chosen scopes, in the order of choice.
    pub scopes: Vec<ChosenScope>,
    /// Text in the box for adding scopes that has not been added yet.
    pub scope_entry: String,
    pub delimiter: Delimiter,
    /// Connection Name; empty: the service name.
    pub connection_name: String,
    /// Connection Link Name; empty: derived.
    pub connection_link_name: String,
    /// Whether the connection works as each person themself ("Use Credentials of Login User"), not as the admin who connects.
    pub each_person: bool,
    /// The product whose verifying call the Deluge snippet makes; `None`: the first one that the scopes name.
    pub product: Option<&'static Product>,
    pub in_form: InForm,
}

/// Stands in for a home page: `example.com` is reserved for this (RFC 2606).
pub const PLACEHOLDER_HOMEPAGE: &str = "https://www.example.com";

impl Draft {
    /// The Marketing Automation service of the guide that the page follows, for a center.
    pub fn example(center: DataCenter) -> Self {
        let scopes = preset::by_id("marketing-automation").map_or(&[][..], |preset| preset.scopes);
        Self {
            center: Some(center),
            service_name: "Marketing Automation".into(),
            scopes: scopes.iter().copied().map(ChosenScope::new).collect(),
            ..Self::default()
        }
    }

    /// Sets the data center. A redirect URI that the table names for the former one does not go along.
    pub fn choose_center(&mut self, center: Option<DataCenter>) {
        let former = self.center.filter(|former| center != Some(*former));
        let is_of = |former: DataCenter| {
            former.row().callbacks.iter().any(|callback| callback.value == self.redirect_uri.trim())
        };
        if former.is_some_and(is_of) {
            self.redirect_uri.clear();
        }
        self.center = center;
    }

    /// Service Name, as it goes into the form.
    pub fn service_name(&self) -> String {
        given_name(&self.service_name).unwrap_or_default()
    }

    /// Service Link Name: what was typed, else derived from the name; empty while there is none.
    pub fn service_link_name(&self) -> String {
        let derived = || Some(link_name::derive(&given_name(&self.service_name)?, "service"));
        given_name(&self.service_link_name).or_else(derived).unwrap_or_default()
    }

    /// Client Name: what was typed, else the service name without what the console refuses; empty while there is none.
    pub fn client_name(&self) -> String {
        let derived = || Some(client_name_from(&given_name(&self.service_name)?));
        given_name(&self.client_name).or_else(derived).unwrap_or_default()
    }

    /// The redirect URIs that the table names for the data center; none once the person has given one that can be right.
    pub(crate) fn table_callbacks(&self) -> &'static [Cell] {
        let center = self.center.filter(|_| self.typed_redirect_uri().is_none());
        center.map_or(&[], |center| center.row().callbacks)
    }

    /// The redirect URI that was typed, unless nobody should register it: one that holds a secret, or has an error that
    /// cleaning it of hidden characters does not mend.
    fn typed_redirect_uri(&self) -> Option<String> {
        let bare = given(&self.redirect_uri)?;
        let (findings, _) = judge_url(&bare, Field::AuthorizedRedirectUri, self.center);
        findings.iter().all(|finding| finding.severity != Severity::Error).then_some(bare)
    }

    /// Homepage URL: what was typed, else a placeholder.
    pub(crate) fn homepage_url(&self) -> String {
        given(&self.homepage_url).unwrap_or_else(|| PLACEHOLDER_HOMEPAGE.to_owned())
    }

    /// The redirect URI to register: what was typed (unless it cannot be right), else the first one of the data center.
    pub fn redirect_uri(&self) -> Option<String> {
        self.typed_redirect_uri().or_else(|| Some(self.center?.first_callback()?.to_owned()))
    }

    /// Client ID without hidden characters and without the label that was copied along; empty if it holds a secret.
    pub fn client_id(&self) -> String {
        let typed = given(&self.client_id);
        typed.map(|typed| id_among(&self.client_id).unwrap_or(typed)).unwrap_or_default()
    }

    /// Connection Name: what was typed, else the service name.
    pub fn connection_name(&self) -> String {
        given_name(&self.connection_name).unwrap_or_else(|| self.service_name())
    }

    /// Connection Link Name: what was typed, else derived from the name; empty while there is none.
    pub fn connection_link_name(&self) -> String {
        let derived = || Some(link_name::derive(&given_name(&self.connection_name())?, "connection"));
        given_name(&self.connection_link_name).or_else(derived).unwrap_or_default()
    }

    /// The chosen scopes without their display names.
    pub fn scope_names(&self) -> impl Iterator<Item = &str> {
        self.scopes.iter().map(|scope| scope.name.as_str())
    }

    /// The scopes, joined with the chosen delimiter; without entries that are secrets.
    pub fn joined_scopes(&self) -> String {
        scope::join(self.form_scopes().iter().map(String::as_str), self.delimiter)
    }

    /// The scopes as they go into a form, without entries that hold a secret.
    pub(crate) fn form_scopes(&self) -> Vec<String> {
        let shown = self.scopes.iter().filter(|scope| secret::hidden_in(&scope.name).is_none());
        shown.map(|scope| removed(&scope.name)).filter(|name| !name.is_empty()).collect()
    }

    /// Adds every scope of whatever was pasted, in its order. Repeats are kept: the linter offers to remove them.
    pub fn add_scopes(&mut self, text: &str) {
        self.scopes.extend(scope::gather(text).into_iter().map(ChosenScope::new));
    }

    /// The request that Zoho CRM makes when the connection is created: the Authorize URL and what Zoho CRM appends.
    /// Source for what is appended: a captured connection request (public code), read 2026-11-23.
    pub fn authorization_request(&self) -> Request {
        let parameters = [
            (Name::AccessType, "offline".to_owned(), ParameterSource::AuthorizeUrl),
            (Name::Prompt, "consent".to_owned(), ParameterSource::AuthorizeUrl),
            (Name::ClientId, self.client_id(), ParameterSource::You),
            (Name::RedirectUri, self.redirect_uri().unwrap_or_default(), ParameterSource::ZohoCrm),
            (Name::ResponseType, "code".to_owned(), ParameterSource::ZohoCrm),
            (Name::Scope, self.joined_scopes(), ParameterSource::You),
            (Name::State, String::new(), ParameterSource::ZohoCrm),
        ];
        let parameter = |(name, value, source)| Parameter {
            name,
            value: Some(value).filter(|value: &String| !value.is_empty()),
            source,
        };
        Request {
            endpoint: self.center.map(DataCenter::authorize_endpoint),
            parameters: parameters.map(parameter).into(),
        }
    }
}

/// What was typed for a value without spaces. A secret counts as not typed: it goes nowhere, and the linter says so.
fn given(typed: &str) -> Option<String> {
    Some(removed(typed)).filter(|bare| !bare.is_empty() && secret::hidden_in(typed).is_none())
}

/// The same for a name, in which single spaces are allowed.
fn given_name(typed: &str) -> Option<String> {
    Some(tidied_name(typed)).filter(|name| !name.is_empty() && secret::hidden_in(typed).is_none())
}

/// Whether the API console takes `ch` in a client name: letters, digits, spaces, `_` and `&`.
pub(crate) fn allowed_in_client_name(ch: char) -> bool {
    ch.is_alphanumeric() || ch == ' ' || ch == '_' || ch == '&'
}

/// A client name made from a service name.
pub(crate) fn client_name_from(service_name: &str) -> String {
    let allowed: String =
        service_name.chars().map(|ch| if allowed_in_client_name(ch) { ch } else { ' ' }).collect();
    let words = allowed.split(' ').filter(|word| !word.is_empty() && !word.to_lowercase().contains("zoho"));
    let name = words.collect::<Vec<_>>().join(" ");
    if name.is_empty() { "CRM connection".to_owned() } else { name }
}

/// The one client ID in a text that has more in it, such as its label.
pub(crate) fn id_among(text: &str) -> Option<String> {
    // A space within the client ID does not end it.
    if is_client_id(&invisible::removed(text)) {
        return None;
    }
    let border = |ch: char| ch.is_whitespace() || ":=\"',;&?<>()".contains(ch);
    let mut ids = text.split(border).map(invisible::removed).filter(|word| is_client_id(word));
    let id = ids.next()?;
    ids.all(|other| other == id).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A popup of Europe once left Europe's redirect URI in the forms for China.
    #[test]
    fn another_center_takes_its_own_redirect_uri() {
        for (typed, kept) in [
            ("https://dre.zoho.jp/delugeauth/callback", false),
            (" https://dre.zoho.jp/delugeauth/callback", false),
            ("https://deluge.zoho.jp/delugeauth/callback", true),
            ("https://mine.example/callback", true),
        ] {
            for center in [None, Some(DataCenter::Cn)] {
                let mut draft =
                    Draft { center: Some(DataCenter::Jp), redirect_uri: typed.into(), ..Draft::default() };
                draft.choose_center(Some(DataCenter::Jp));
                assert_eq!(draft.redirect_uri, typed);
                draft.choose_center(center);
                assert_eq!(
                    (draft.center, draft.redirect_uri.as_str()),
                    (center, if kept { typed } else { "" })
                );
            }
        }
    }

    #[test]
    fn the_example_for_canada() {
        let draft = Draft::example(DataCenter::Ca);
        assert_eq!(
            Field::AuthorizeUrl.endpoint(DataCenter::Ca).unwrap(),
            "https://accounts.zohocloud.ca/oauth/v2/auth?access_type=offline&prompt=consent"
        );
        assert_eq!(draft.service_link_name(), "marketing_automation");
        assert_eq!(draft.client_name(), "Marketing Automation");
        assert_eq!(draft.redirect_uri().unwrap(), "https://dre.zohocloud.ca/delugeauth/callback");
        assert_eq!(draft.scopes.len(), 5);
        assert_eq!(draft.scopes[4].shown_name(), "Marketing Automation: web assistant, read");
        assert!(
            draft
                .joined_scopes()
                .starts_with("ZohoMarketingAutomation.campaign.ALL,ZohoMarketingAutomation.lead.ALL,")
        );
        assert_eq!(
            draft.authorization_request().url().unwrap(),
            "https://accounts.zohocloud.ca/oauth/v2/auth?access_type=offline&prompt=consent\
             &redirect_uri=https%3A%2F%2Fdre.zohocloud.ca%2Fdelugeauth%2Fcallback&response_type=code\
             &scope=ZohoMarketingAutomation.campaign.ALL%2CZohoMarketingAutomation.lead.ALL\
             %2CZohoMarketingAutomation.journey.READ%2CZohoMarketingAutomation.journey.CREATE\
             %2CZohoMarketingAutomation.wa.READ"
        );
    }

    /// The two that keep the connection alive are in the form; Zoho CRM adds the others.
    #[test]
    fn each_parameter_says_where_it_comes_from() {
        let request = Draft::example(DataCenter::Ca).authorization_request();
        let given: Vec<_> =
            request.parameters.iter().map(|one| format!("{}: {:?}", one.name.wire(), one.source)).collect();
        assert_eq!(
            given,
            [
                "access_type: AuthorizeUrl",
                "prompt: AuthorizeUrl",
                "client_id: You",
                "redirect_uri: ZohoCrm",
                "response_type: ZohoCrm",
                "scope: You",
                "state: ZohoCrm",
            ]
        );
    }

    #[test]
    fn half_a_draft_gives_half_a_form() {
        let draft = Draft { center: Some(DataCenter::Sg), ..Draft::default() };
        assert_eq!(draft.redirect_uri(), None);
        assert!(crate::block::endpoint(&draft, Field::AuthorizeUrl).value().is_ok());
        let draft = Draft { service_name: "X".into(), ..Draft::default() };
        assert!(crate::block::endpoint(&draft, Field::AuthorizeUrl).value().is_err());
        assert_eq!(draft.authorization_request().url(), None);
        assert_eq!(draft.service_link_name(), "x");
    }

    /// Zoho's forms do not remove hidden characters, so nothing that is copied from here may hold one.
    #[test]
    fn what_goes_into_the_forms_is_clean() {
        let with_hidden = |text: &str| format!("\u{feff} {text}\u{200b} \n");
        let mut draft = Draft::example(DataCenter::Us);
        for field in Field::ALL {
            if let Some(text) = draft.text_mut(field) {
                *text = with_hidden("clean");
            }
        }
        draft.scopes =
            vec![ChosenScope { name: "A.b.\u{200b}READ".into(), display_name: with_hidden("b READ") }];
        let rows = crate::block::blocks(&draft).into_iter().flat_map(|block| block.rows);
        for (key, value) in
            rows.filter_map(|row| Some((row.id.clone(), row.content.value().ok()?.to_owned())))
        {
            assert_eq!(tidied_name(&value), value, "{key}");
            assert!(!key.contains("link-name") || value == "clean", "{key}: {value}");
        }
        assert_eq!(
            (draft.joined_scopes().as_str(), draft.scopes[0].form_name().as_str()),
            ("A.b.READ", "b READ")
        );
        // Nothing but spaces is nothing.
        let spaces = Draft {
            connection_link_name: " ".into(),
            client_name: "\t".into(),
            ..Draft::example(DataCenter::Us)
        };
        assert_eq!(
            (spaces.connection_link_name().as_str(), spaces.client_name().as_str()),
            ("marketing_automation", "Marketing Automation")
        );
    }

    #[test]
    fn nothing_is_made_up_for_an_empty_draft() {
        assert_eq!(Draft::default().connection_link_name(), "");
        assert_eq!(Draft { connection_name: " ".into(), ..Draft::default() }.connection_link_name(), "");
        assert_eq!(
            Draft { connection_name: "My CRM".into(), ..Draft::default() }.connection_link_name(),
            "my_crm"
        );
    }

    #[test]
    fn client_names() {
        let check = |name: &str, expected: &str| assert_eq!(client_name_from(name), expected, "{name}");
        check("Zoho Books (EU)", "Books EU");
        check("ZohoDesk", "CRM connection");
        check("A & B_c", "A & B_c");
        check("", "CRM connection");
    }

    #[test]
    fn every_typed_field_reads_back() {
        let mut draft = Draft::default();
        for field in Field::ALL {
            if let Some(text) = draft.text_mut(field) {
                field.label().clone_into(text);
                assert_eq!(draft.text(field), Some(field.label()));
            } else {
                assert_eq!(draft.text(field), None);
            }
        }
    }

    #[test]
    fn adding_scopes_keeps_order_and_repeats() {
        let mut draft = Draft::default();
        draft.add_scopes("B.c.READ, A.b.ALL\nB.c.READ");
        assert_eq!(draft.scope_names().collect::<Vec<_>>(), ["B.c.READ", "A.b.ALL", "B.c.READ"]);
    }

    #[test]
    fn display_names() {
        let shown = |name: &str, display_name: &str| {
            ChosenScope { name: name.into(), display_name: display_name.into() }.shown_name()
        };
        assert_eq!(shown("Unheard.of_it.READ", "mine"), "mine");
        assert_eq!(shown("Unheard.of_it.READ", ""), "of it READ");
        assert_eq!((shown("Unheard.", ""), shown("unheard", "")), ("Unheard.".into(), "unheard".into()));
    }
}
