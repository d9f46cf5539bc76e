//! The fields of Zoho's forms as one table: from it follow labels, links, rows, exports, the order of the linter's
//! findings and the check of a form. A new field is a new row here, with its help in `texts/en/field.ftl`.

use facts::DataCenter;
use facts::data_center::{AUTHORIZE_PATH, REVOKE_PATH, TOKEN_PATH};
use words::{Message, msg, text};

use crate::Draft;
use crate::block::{self, Content, Form};

/// The text that is typed into a field: under which key a link carries it, and where the draft keeps it.
struct Typed {
    key: &'static str,
    get: fn(&Draft) -> &String,
    get_mut: fn(&mut Draft) -> &mut String,
}

macro_rules! typed {
    ($key:literal, $($path:ident).+) => {
        Some(Typed { key: $key, get: |draft| &draft.$($path).+, get_mut: |draft| &mut draft.$($path).+ })
    };
}

/// What goes into a field of Zoho's form.
type Fill = fn(&Draft) -> Content;

struct Spec {
    typed: Option<Typed>,
    form: Option<(Form, Fill)>,
}

macro_rules! fields {
    ($($field:ident: $id:literal, $label:literal, $typed:expr, $form:expr;)*) => {
        words::choices! {
            /// A field that a person fills in, here or in Zoho, in the order of the work. The stable name is `data-field`,
            /// the key in exports, and the end of an input's `id`.
            pub enum Field: id { $(#[doc = $label] $field = $id,)* }
            /// What it is.
            what = "field-", "-what";
            /// Why Zoho wants it so.
            why = "field-", "-why";
            /// What happens if it is wrong.
            if_wrong = "field-", "-if-wrong";
        }

        impl Field {
            /// Zoho's own label, also in exports. For a sentence or a heading use [`Self::title`].
            pub fn label(self) -> &'static str {
                match self {
                    $(Self::$field => $label,)*
                }
            }

            fn spec(self) -> &'static Spec {
                match self {
                    $(Self::$field => {
                        static SPEC: Spec = Spec { typed: $typed, form: $form };
                        &SPEC
                    })*
                }
            }
        }
    };
}

// Variant: stable id, Zoho's label, key in links and place in the draft, form and what goes there.
fields! {
    DataCenter: "data-center", "Data center", None, None;
    ClientType: "client-type", "Client Type", None,
        Some((Form::Console, |_| Content::Choice("Server-based Applications")));
    ClientName: "client-name", "Client Name", typed!("client_name", client_name),
        Some((Form::Console, |draft| Content::text(draft.client_name(), block::NAME_FIRST)));
    HomepageUrl: "homepage-url", "Homepage URL", typed!("homepage", homepage_url),
        Some((Form::Console, |draft| Content::text(draft.homepage_url(), block::NAME_FIRST)));
    AuthorizedRedirectUri: "authorized-redirect-uri", "Authorized Redirect URI", typed!("redirect_uri", redirect_uri),
        Some((Form::Console, block::redirect_uri));
    PopupUrl: "popup-url", "Popup URL", None, None;
    ServiceName: "service-name", "Service Name", typed!("service", service_name),
        Some((Form::Service, |draft| Content::text(draft.service_name(), block::NAME_FIRST)));
    ServiceLinkName: "service-link-name", "Service Link Name", typed!("service_link_name", service_link_name),
        Some((Form::Service, |draft| Content::text(draft.service_link_name(), block::NAME_FIRST)));
    AuthenticationType: "authentication-type", "Authentication Type", None,
        Some((Form::Service, |_| Content::Choice("OAuth 2")));
    ParamType: "param-type", "Param Type", None,
        Some((Form::Service, |_| Content::Choice("Header")));
    GrantType: "grant-type", "Grant Type", None,
        Some((Form::Service, |_| Content::Choice("Authorization Code")));
    ClientId: "client-id", "Client ID", typed!("client_id", client_id),
        Some((Form::Service, |draft| Content::text(draft.client_id(), text!("service-client-id-first"))));
    ClientSecret: "client-secret", "Client Secret", None,
        Some((Form::Service, |_| Content::Instruction(text!("service-secret-from-zoho"))));
    AuthorizeUrl: "authorize-url", "Authorize URL", typed!("form_authorize_url", in_form.authorize_url),
        Some((Form::Service, |draft| block::endpoint(draft, Field::AuthorizeUrl)));
    AccessTokenUrl: "access-token-url", "Access Token URL", typed!("form_access_token_url", in_form.access_token_url),
        Some((Form::Service, |draft| block::endpoint(draft, Field::AccessTokenUrl)));
    RefreshTokenUrl: "refresh-token-url", "Refresh Token URL", typed!("form_refresh_token_url", in_form.refresh_token_url),
        Some((Form::Service, |draft| block::endpoint(draft, Field::RefreshTokenUrl)));
    RevokeTokenUrl: "revoke-token-url", "Revoke Token URL", typed!("form_revoke_token_url", in_form.revoke_token_url),
        Some((Form::Service, |draft| block::endpoint(draft, Field::RevokeTokenUrl)));
    Scopes: "scopes", "Scopes", typed!("scope_entry", scope_entry),
        Some((Form::Service, |draft| Content::text(draft.joined_scopes(), block::SCOPES_FIRST)));
    ScopeDelimiter: "scope-delimiter", "Scope Delimiter", None,
        Some((Form::Service, |draft| Content::Choice(draft.delimiter.word())));
    ConnectionName: "connection-name", "Connection Name", typed!("connection", connection_name),
        Some((Form::Connection, |draft| Content::text(draft.connection_name(), block::NAME_FIRST)));
    ConnectionLinkName: "connection-link-name", "Connection Link Name",
        typed!("connection_link_name", connection_link_name),
        Some((Form::Connection, |draft| Content::text(draft.connection_link_name(), block::NAME_FIRST)));
    UseCredentialsOfLoginUser: "use-credentials-of-login-user", "Use Credentials of Login User", None,
        Some((Form::Connection, |draft| Content::Choice(if draft.each_person { "On" } else { "Off" })));
}

impl Field {
    /// The fields with a URL of the accounts server, of which a person may enter what is in Zoho's form now.
    pub const ENDPOINTS: [Self; 4] =
        [Self::AuthorizeUrl, Self::AccessTokenUrl, Self::RefreshTokenUrl, Self::RevokeTokenUrl];

    /// What the field is called on the page: Zoho's label, or a word of this page's where Zoho has no such field.
    pub fn title(self) -> Message {
        match self {
            Self::DataCenter => text!("field-data-center").into(),
            Self::PopupUrl => text!("field-popup-url").into(),
            _ => msg!("field-of-zoho", label = self.label()),
        }
    }

    /// The key under which a link carries the text that was typed; `None` for fields without typed text.
    pub(crate) fn link_key(self) -> Option<&'static str> {
        self.spec().typed.as_ref().map(|typed| typed.key)
    }

    /// The form in Zoho that has the field.
    pub fn form(self) -> Option<Form> {
        self.spec().form.map(|(form, _)| form)
    }

    /// What goes into the field in Zoho's form; `None` for fields of this page.
    pub(crate) fn content(self, draft: &Draft) -> Option<Content> {
        self.spec().form.map(|(_, content)| content(draft))
    }

    /// The path of the URL, for [`Self::ENDPOINTS`].
    pub(crate) fn endpoint_path(self) -> Option<&'static str> {
        match self {
            Self::AuthorizeUrl => Some(AUTHORIZE_PATH),
            Self::AccessTokenUrl | Self::RefreshTokenUrl => Some(TOKEN_PATH),
            Self::RevokeTokenUrl => Some(REVOKE_PATH),
            _ => None,
        }
    }

    /// The URL that belongs into the field in a data center, for [`Self::ENDPOINTS`]. The Authorize URL has exactly two
    /// parameters, and nothing that Zoho CRM appends itself.
    pub(crate) fn endpoint(self, center: DataCenter) -> Option<String> {
        let query = if self == Self::AuthorizeUrl { "?access_type=offline&prompt=consent" } else { "" };
        self.endpoint_path().map(|path| format!("https://{}{path}{query}", center.row().accounts.value))
    }

    /// The URL of the table that belongs into the field in a data center, if there is one.
    pub(crate) fn standard_url(self, center: DataCenter) -> Option<String> {
        match self {
            Self::AuthorizedRedirectUri => center.first_callback().map(str::to_owned),
            _ => self.endpoint(center),
        }
    }
}

impl Draft {
    /// The text that was typed into a field; `None` for fields that are not text or not typed here.
    pub fn text(&self, field: Field) -> Option<&str> {
        field.spec().typed.as_ref().map(|typed| (typed.get)(self).as_str())
    }

    /// Where the text of a field is kept; `None` as for [`Self::text`].
    pub fn text_mut(&mut self, field: Field) -> Option<&mut String> {
        field.spec().typed.as_ref().map(|typed| (typed.get_mut)(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_and_link_keys_are_unique() {
        let ids: BTreeSet<_> = Field::ALL.iter().map(|field| field.id()).collect();
        assert_eq!(ids.len(), Field::ALL.len());
        assert!(ids.iter().all(|id| id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')), "{ids:?}");
        let keys: Vec<_> = Field::ALL.iter().filter_map(|field| field.link_key()).collect();
        assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
        // What is typed is carried, and nothing else.
        for field in Field::ALL {
            assert_eq!(field.link_key().is_some(), Draft::default().text(field).is_some(), "{field:?}");
        }
    }

    /// Ticks, links and exports that people have kept rely on these.
    #[test]
    fn ids_stay() {
        assert_eq!(
            Field::ALL.map(Field::id),
            [
                "data-center",
                "client-type",
                "client-name",
                "homepage-url",
                "authorized-redirect-uri",
                "popup-url",
                "service-name",
                "service-link-name",
                "authentication-type",
                "param-type",
                "grant-type",
                "client-id",
                "client-secret",
                "authorize-url",
                "access-token-url",
                "refresh-token-url",
                "revoke-token-url",
                "scopes",
                "scope-delimiter",
                "connection-name",
                "connection-link-name",
                "use-credentials-of-login-user",
            ]
        );
    }

    #[test]
    fn all_is_in_order() {
        for pair in Field::ALL.windows(2) {
            assert!(pair[0] < pair[1]);
        }
    }

    #[test]
    fn the_switch_follows_from_whose_account_is_used() {
        for (each_person, choice) in [(false, "Off"), (true, "On")] {
            let draft = Draft { each_person, ..Draft::default() };
            assert_eq!(Field::UseCredentialsOfLoginUser.content(&draft), Some(Content::Choice(choice)));
        }
    }
}
