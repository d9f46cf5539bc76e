//! What is to be known before the start and checked at the end: whether a custom service is needed at all, the seven
//! points of a connection that works, and the six usual mistakes.

use oauth::scope::Delimiter;
use scan::finding::Severity;
use scan::invisible;
use scopes::{Confidence, catalog};
use service::Field;
use service::lint::Finding;
use words::{Message, Text, msg, text};

use super::state::{Build, CONNECTED};
use crate::setup::{CHECKLIST, MISTAKES};

/// When a custom service is needed: each criterion as a question, and the reason that it gives.
pub(crate) const CRITERIA: [(Text, Text); 4] = [
    (text!("build-criterion-none"), text!("build-criterion-none-why")),
    (text!("build-criterion-scope"), text!("build-criterion-scope-why")),
    (text!("build-criterion-apps"), text!("build-criterion-apps-why")),
    (text!("build-criterion-control"), text!("build-criterion-control-why")),
];
/// The reasons for a custom service, of the criteria that apply; without any, Zoho's default connection is enough.
pub(crate) fn reasons(applies: impl Fn(usize) -> bool) -> Vec<Text> {
    let criteria = CRITERIA.iter().enumerate();
    criteria.filter(|(index, _)| applies(*index)).map(|(_, (_, why))| *why).collect()
}

/// Which of them the selected scopes settle: those of several apps.
pub(crate) const SEVERAL_APPS: usize = 2;

/// How a point or a mistake looks now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Done,
    Open,
    Wrong,
}

impl Status {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Open => "open",
            Self::Wrong => "wrong",
        }
    }

    /// The word for a point of the checklist.
    pub(crate) fn text(self) -> Text {
        match self {
            Self::Done => text!("build-check-done"),
            Self::Open => text!("build-check-open"),
            Self::Wrong => text!("build-check-wrong"),
        }
    }

    /// The word for a mistake.
    pub(crate) fn of_mistake(self) -> Text {
        match self {
            Self::Done => text!("build-mistake-done"),
            Self::Open => text!("build-mistake-open"),
            Self::Wrong => text!("build-mistake-wrong"),
        }
    }
}

/// A point of the checklist, or a mistake.
#[derive(Debug)]
pub(crate) struct Point {
    pub(crate) title: Text,
    pub(crate) status: Status,
    /// Of a point why it matters; of a mistake how it is ruled out, or what is to be done.
    pub(crate) about: Message,
    /// The field to which it leads.
    pub(crate) field: Field,
}

/// The worst that is found in any of the fields.
fn worst<'f>(fields: &[Field], findings: &'f [Finding]) -> Option<&'f Finding> {
    let grave = |finding: &&Finding| {
        matches!(finding.severity, Severity::Error | Severity::Warning) && fields.contains(&finding.field)
    };
    findings.iter().find(grave)
}

impl Build<'_> {
    /// The apps whose scopes are selected, each once.
    pub(crate) fn apps(&self) -> Vec<&'static str> {
        let mut apps = Vec::new();
        for scope in self.draft.scope_names() {
            let prefix = scope.split('.').next().unwrap_or_default();
            if let Some(product) = facts::product::by_prefix(prefix)
                && !apps.contains(&product.name)
            {
                apps.push(product.name);
            }
        }
        apps
    }

    /// Whether the criterion applies, by what was said or by the selected scopes.
    pub(crate) fn applies(&self, index: usize) -> bool {
        self.criteria.get(index).is_some_and(|applies| *applies)
            || index == SEVERAL_APPS && self.apps().len() > 1
    }

    fn copied_all(&self, keys: &[&str]) -> bool {
        let (blocks, _) = self.forms();
        let rows = blocks.iter().flat_map(|block| &block.rows);
        let mut asked = rows.filter(|row| keys.contains(&row.id.as_str())).peekable();
        asked.peek().is_some() && asked.all(|row| self.is_done(row))
    }

    /// Whether Zoho is said to show the connection as created: this one, in this data center.
    pub(crate) fn is_connected(&self) -> bool {
        self.copied_all(&[CONNECTED])
    }

    fn has_switch(&self) -> bool {
        self.draft.in_form.login_user.is_some()
    }

    /// The seven points, in the order of the work.
    pub(crate) fn checklist(&self, findings: &[Finding]) -> [Point; 7] {
        use Field as F;
        let copied = |field: Field| self.copied_all(&[field.id()]) || self.is_right(field, findings);
        let scopes: Vec<String> =
            (1..=self.draft.scopes.len()).map(|number| format!("scope-{number}")).collect();
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        let scopes_copied =
            !scopes.is_empty() && (self.copied_all(&[F::Scopes.id()]) || self.copied_all(&scopes));
        let token_urls = copied(F::AccessTokenUrl) && copied(F::RefreshTokenUrl);
        let redirect = self.copied_all(&[F::AuthorizedRedirectUri.id()]) || self.is_confirmed();
        let connected = self.is_connected();
        let [
            redirect_title,
            client_title,
            authorize_title,
            token_title,
            scopes_title,
            connection_title,
            private_title,
        ] = CHECKLIST;
        let points: [(Text, bool, &[Field], Text); 7] = [
            (
                redirect_title,
                redirect,
                &[F::AuthorizedRedirectUri, F::PopupUrl],
                F::AuthorizedRedirectUri.why(),
            ),
            (
                client_title,
                copied(F::ClientId),
                &[F::ClientId, F::ClientName, F::HomepageUrl],
                F::ClientType.why(),
            ),
            (authorize_title, copied(F::AuthorizeUrl), &[F::AuthorizeUrl], F::AuthorizeUrl.if_wrong()),
            (
                token_title,
                token_urls,
                &[F::AccessTokenUrl, F::RefreshTokenUrl, F::RevokeTokenUrl],
                F::DataCenter.why(),
            ),
            (scopes_title, scopes_copied, &[F::Scopes, F::ScopeDelimiter], F::Scopes.if_wrong()),
            (
                connection_title,
                connected,
                &[F::ConnectionName, F::ConnectionLinkName],
                F::ConnectionName.what(),
            ),
            (
                private_title,
                self.has_switch(),
                &[F::UseCredentialsOfLoginUser],
                F::UseCredentialsOfLoginUser.if_wrong(),
            ),
        ];
        points.map(|(title, done, fields, why)| {
            let wrong = worst(fields, findings);
            let status = match (wrong, done) {
                (Some(_), _) => Status::Wrong,
                (None, true) => Status::Done,
                (None, false) => Status::Open,
            };
            let field = fields.first().copied().unwrap_or(F::DataCenter);
            Point { title, status, about: wrong.map_or(why.into(), |wrong| wrong.found.clone()), field }
        })
    }

    /// The six mistakes, and how the page has ruled out each.
    pub(crate) fn mistakes(&self, findings: &[Finding]) -> [Point; 6] {
        use Field as F;
        let draft = self.draft;
        let wrong = |fields: &[Field]| worst(fields, findings).map(|wrong| wrong.found.clone());
        let callback = match (draft.center, draft.redirect_uri()) {
            (None, _) => Err(text!("service-center-first").into()),
            (_, None) => Err(text!("service-callback-first").into()),
            (Some(_), Some(uri)) if self.is_confirmed() => Ok(msg!("build-mistake-callback-confirmed", uri)),
            (Some(center), Some(uri)) => Ok(msg!("build-mistake-callback-done", center = center.name(), uri)),
        };
        let hidden = Field::ALL.iter().find(|field| {
            let text = draft.text(**field).unwrap_or_default();
            !text.is_empty() && invisible::first_in_name(text).is_some()
        });
        let refresh = match draft.center {
            Some(_) => Ok(text!("build-mistake-refresh-done").into()),
            None => Err(text!("service-center-first").into()),
        };
        let known = |name: &str| catalog().find(name).map(|scope| scope.confidence);
        let (all, unsure) = draft.scope_names().fold((0_usize, 0_usize), |(all, unsure), name| {
            let sure = known(name).is_some_and(|confidence| confidence != Confidence::Unverified);
            (all + 1, unsure + usize::from(!sure))
        });
        let scopes = match (all, unsure) {
            (0, _) => Err(text!("service-scopes-first").into()),
            (count, 0) => Ok(msg!("build-mistake-scopes-done", count)),
            (_, count) => Err(msg!("build-mistake-scopes-open", count)),
        };
        let scopes = if draft.delimiter == Delimiter::Comma {
            scopes
        } else {
            Err(text!("build-mistake-delimiter-open").into())
        };
        let connection = if self.is_connected() {
            Ok(text!("build-mistake-connection-done").into())
        } else {
            Err(text!("build-mistake-connection-open").into())
        };
        let switch = if draft.each_person { "On" } else { "Off" };
        let private = if self.has_switch() {
            Ok(msg!("build-mistake-private-done", switch))
        } else {
            Err(msg!("build-mistake-private-open", switch))
        };
        let of = |title: Text, wrong: Option<Message>, ruled: Result<Message, Message>, field: Field| {
            let (status, about) = match (wrong, ruled) {
                (Some(found), _) => (Status::Wrong, found),
                (None, Ok(how)) => (Status::Done, how),
                (None, Err(to_do)) => (Status::Open, to_do),
            };
            Point { title, status, about, field }
        };
        let [callback_title, space_title, refresh_title, scopes_title, connection_title, private_title] =
            MISTAKES;
        let callback_fields: &[Field] = &[F::AuthorizedRedirectUri, F::PopupUrl];
        [
            of(
                callback_title,
                wrong(callback_fields).filter(|_| draft.redirect_uri().is_some()),
                callback,
                F::AuthorizedRedirectUri,
            ),
            of(
                space_title,
                hidden.map(|field| msg!("build-mistake-space-found", field = field.title())),
                Ok(text!("build-mistake-space-done").into()),
                hidden.copied().unwrap_or(F::AuthorizedRedirectUri),
            ),
            of(refresh_title, wrong(&[F::AuthorizeUrl]), refresh, F::AuthorizeUrl),
            of(scopes_title, wrong(&[F::Scopes]), scopes, F::Scopes),
            of(connection_title, None, connection, F::PopupUrl),
            of(private_title, wrong(&[F::UseCredentialsOfLoginUser]), private, F::UseCredentialsOfLoginUser),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rooms::build::Msg;
    use crate::rooms::build::harness::Page;
    use crate::rooms::build::progress::Sheet;
    use facts::DataCenter;

    fn states(points: &[Point]) -> Vec<&'static str> {
        points.iter().map(|point| point.status.id()).collect()
    }

    fn checklist(page: &Page) -> Vec<&'static str> {
        states(&page.seen().checklist(&page.seen().findings()))
    }

    fn mistakes(page: &Page) -> Vec<&'static str> {
        states(&page.seen().mistakes(&page.seen().findings()))
    }

    fn example() -> Page {
        let mut page = Page::default();
        let _ = page.update(Msg::CenterChosen(Some(DataCenter::Ca)));
        let _ = page.update(Msg::ExamplePressed);
        page
    }

    #[test]
    fn the_seven_points_of_a_journey() {
        let mut page = Page::default();
        assert_eq!(checklist(&page), ["open"; 7]);
        page = example();
        assert_eq!(checklist(&page), ["open"; 7]);
        let _ = page.update(Msg::Typed(Field::ClientId, "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234".into()));
        for sheet in [Sheet::Console, Sheet::Service] {
            let _ = page.update(Msg::SheetTicked(sheet));
        }
        assert_eq!(checklist(&page), ["done", "done", "done", "done", "done", "open", "open"]);
        let _ = page.update(Msg::TickPressed(CONNECTED.into()));
        let _ = page.update(Msg::LoginUserSaid(Some(false)));
        assert_eq!(checklist(&page), ["done"; 7]);
        assert_eq!(mistakes(&page), ["done"; 6]);
    }

    /// A tick once stayed for a connection of another name, and in another data center.
    #[test]
    fn what_zoho_shows_is_about_one_connection() {
        let changes = [
            Msg::CenterChosen(Some(DataCenter::Cn)),
            Msg::Typed(Field::ConnectionName, "Another".into()),
            Msg::Typed(Field::ConnectionLinkName, "another".into()),
        ];
        for change in changes {
            let mut page = example();
            let _ = page.update(Msg::TickPressed(CONNECTED.into()));
            assert!(page.seen().is_connected());
            let said = format!("{change:?}");
            let _ = page.update(change);
            assert!(!page.seen().is_connected(), "{said}");
            let [.., connection, _] = checklist(&page)[..] else { panic!("{said}") };
            assert_eq!(connection, "open", "{said}");
            let _ = page.update(Msg::TickPressed(CONNECTED.into()));
            assert!(page.seen().is_connected(), "{said}");
        }
        // So is the secret of one client.
        let mut page = example();
        let _ = page.update(Msg::Typed(Field::ClientId, "1000.ONE".into()));
        let _ = page.update(Msg::TickPressed("client-secret".into()));
        let _ = page.update(Msg::Typed(Field::ClientId, "1000.OTHER".into()));
        assert_eq!(page.ticks(&page.draft), "");
    }

    #[test]
    fn what_is_wrong_is_named() {
        let mut page = example();
        let _ = page.update(Msg::LoginUserSaid(Some(true)));
        let _ = page
            .update(Msg::Typed(Field::AuthorizeUrl, "https://accounts.zohocloud.ca/oauth/v2/auth".into()));
        let _ = page.update(Msg::Typed(
            Field::AuthorizedRedirectUri,
            "https://deluge.zoho.com/delugeauth/callback ".into(),
        ));
        assert_eq!(checklist(&page), ["wrong", "open", "wrong", "open", "open", "open", "wrong"]);
        assert_eq!(mistakes(&page), ["wrong", "wrong", "wrong", "done", "open", "wrong"]);
    }

    /// No source names the redirect URI there: that is open, not wrong.
    #[test]
    fn an_unknown_callback_is_open() {
        let mut page = Page::default();
        let _ = page.update(Msg::CenterChosen(Some(DataCenter::Sg)));
        let _ = page.update(Msg::ExamplePressed);
        assert_eq!(mistakes(&page).first(), Some(&"open"));
    }

    #[test]
    fn the_criteria_give_a_recommendation_with_its_reason() {
        let mut page = Page::default();
        assert_eq!(reasons(|index| page.seen().applies(index)), []);
        let _ = page.update(Msg::CriterionToggled(1));
        assert_eq!(reasons(|index| page.seen().applies(index)), [text!("build-criterion-scope-why")]);
        let _ = page.update(Msg::CriterionToggled(1));
        let _ = page.update(Msg::CriterionToggled(99));
        assert_eq!(reasons(|index| page.seen().applies(index)), []);
        // Scopes of several apps answer one of them.
        let _ = page.update(Msg::Typed(Field::Scopes, "ZohoCRM.modules.ALL, ZohoBooks.settings.READ".into()));
        let _ = page.update(Msg::ScopesAdded);
        assert_eq!(page.seen().apps(), ["Zoho CRM", "Zoho Books"]);
        assert_eq!(reasons(|index| page.seen().applies(index)), [text!("build-criterion-apps-why")]);
    }

    #[test]
    fn a_private_connection_wants_the_switch_on() {
        let mut page = example();
        let _ = page.update(Msg::PurposeChosen(true));
        let _ = page.update(Msg::LoginUserSaid(Some(false)));
        assert_eq!(checklist(&page).last(), Some(&"wrong"));
        let _ = page.update(Msg::LoginUserSaid(Some(true)));
        assert_eq!(checklist(&page).last(), Some(&"done"));
    }
}
