//! The table of Zoho's products: how their scopes begin, where their API is, and which call proves that a token works.
//!
//! Gathered on [`GATHERED`] from public pages and public code; no call of it was made. Hosts come from the table of
//! data centers, so a center that lacks a host has no address here either, and none is ever built by guessing.
//! A base address or a pairing of call and scope is `official` only where our notes name the page of Zoho's that says
//! so; otherwise it stands as reported, even where Zoho's documentation probably says it too.
//!
//! Knows no single scope beyond those of its calls (`scope` has the catalogue), and sends nothing.

use crate::data_center::{Cell, Confidence, DataCenter};
pub use crate::method::Method;

/// The day on which the sources of the table were read (ISO 8601).
pub const GATHERED: &str = "2026-11-23";

/// One of Zoho's products (or a family of scopes that several products share).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Product {
    /// Its name as Zoho writes it.
    pub name: &'static str,
    /// What its scopes begin with, before the first dot; the usual one first. The spelling counts.
    pub prefixes: &'static [&'static str],
    /// What its scopes began with under an older name. Some still circulate, some still work.
    pub former_prefixes: &'static [&'static str],
    /// Where its API is; `None` where no source gives an address that a table can hold.
    pub base: Option<Base>,
    /// Further addresses of the same API: older versions, a second host.
    pub others: &'static [Base],
    /// Calls that show whether a token works, the best first. Empty where none is confirmed.
    pub verify: &'static [VerifyCall],
    /// Its documentation.
    pub docs: Option<&'static str>,
    /// What a person should know before relying on the row.
    pub note: Option<&'static str>,
}

/// The first part of an API address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base {
    /// The host.
    pub host: Host,
    /// What stands between the host and the path of each call; begins with a slash or is empty.
    pub path: &'static str,
    /// For which centers the sources give it.
    pub reach: Reach,
    /// How far the address can be trusted where its sources name it. See [`Base::confidence`] for one center.
    pub confidence: Confidence,
    /// What a person should know before relying on it.
    pub note: Option<&'static str>,
}

/// Which host a product's API is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// The center's API domain (`www.zohoapis.eu`).
    Api,
    /// The center's accounts server.
    Accounts,
    /// A host of the product's own under the center's domain: `App("desk")` is `desk.zoho.eu`.
    App(&'static str),
    /// Hosts outside the table of data centers, written out for each center that a source names.
    Fixed(&'static [(DataCenter, &'static str)]),
}

/// For which centers the sources give an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// They name these, or write a pattern that stands for them; elsewhere the address is concluded from the pattern.
    AndMore(&'static [DataCenter]),
    /// They name these and no others; elsewhere the page knows no address.
    Only(&'static [DataCenter]),
}

/// A call that shows whether a token works, and the scope that it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifyCall {
    /// How it is sent.
    pub method: Method,
    /// Path and query behind the base address. Placeholders stand in braces.
    pub path: &'static str,
    /// Stands in for the path of the product's base address, where the call belongs to another version of the API.
    pub root: Option<&'static str>,
    /// The scope that it needs.
    pub scope: &'static str,
    /// How far the pairing of call and scope can be trusted.
    pub confidence: Confidence,
    /// Headers that it needs beside the token.
    pub headers: &'static [(&'static str, &'static str)],
    /// The placeholders of the whole address that a person must fill in.
    pub needs: &'static [&'static str],
    /// What a person should know before relying on it.
    pub note: Option<&'static str>,
}

impl Base {
    /// The address in this center, without a trailing slash; `None` where no host is known.
    pub fn url(&self, center: DataCenter) -> Option<String> {
        self.with_path(self.path, center)
    }

    /// How far the address can be trusted in this center; `None` where there is no address.
    pub fn confidence(&self, center: DataCenter) -> Option<Confidence> {
        let (_, host) = self.host_in(center)?;
        let named = if self.is_named(center) { Confidence::Official } else { Confidence::Inferred };
        Some(self.confidence.max(host).max(named))
    }

    fn is_named(&self, center: DataCenter) -> bool {
        let (Reach::AndMore(named) | Reach::Only(named)) = self.reach;
        named.contains(&center)
    }

    /// What to know of the address in this center: what no source says, and what is said of it.
    pub fn notes(&self, center: DataCenter) -> Vec<&'static str> {
        let concluded = (!self.is_named(center))
            .then_some("No list of addresses names this data center: its address is concluded from a rule.");
        concluded.into_iter().chain(self.note).collect()
    }

    /// The bare host in this center; `None` where none is known.
    pub fn host(&self, center: DataCenter) -> Option<String> {
        self.host_in(center).map(|(host, _)| host)
    }

    fn with_path(&self, path: &str, center: DataCenter) -> Option<String> {
        self.host_in(center).map(|(host, _)| format!("https://{host}{path}"))
    }

    fn host_in(&self, center: DataCenter) -> Option<(String, Confidence)> {
        if matches!(self.reach, Reach::Only(named) if !named.contains(&center)) {
            return None;
        }
        let row = center.row();
        let whole = |cell: Cell| (cell.value.to_owned(), cell.confidence);
        match self.host {
            Host::Api => row.api.map(whole),
            Host::Accounts => Some(whole(row.accounts)),
            Host::App(label) => {
                row.app_domain.map(|cell| (format!("{label}.{}", cell.value), cell.confidence))
            }
            Host::Fixed(hosts) => hosts
                .iter()
                .find(|(of, _)| *of == center)
                .map(|(_, host)| ((*host).to_owned(), Confidence::Official)),
        }
    }
}

impl VerifyCall {
    /// The whole address of the call in this center; `None` where the product has no host there.
    ///
    /// Placeholders stay in it, in braces: see [`VerifyCall::needs`].
    pub fn url(&self, product: &Product, center: DataCenter) -> Option<String> {
        let base = product.base?;
        let root = base.with_path(self.root.unwrap_or(base.path), center)?;
        Some(format!("{root}{}", self.path))
    }
}

impl Product {
    /// Every address of its API: the base, then the others.
    pub fn bases(&self) -> impl Iterator<Item = &Base> {
        self.base.iter().chain(self.others)
    }
}

/// All products, in the order of the table.
pub fn all() -> &'static [Product] {
    TABLE
}

/// The product of that name, in any case, with or without "Zoho" in front.
pub fn by_name(name: &str) -> Option<&'static Product> {
    let same = |product: &&Product| {
        product.name.eq_ignore_ascii_case(name)
            || product.name.strip_prefix("Zoho ").is_some_and(|short| short.eq_ignore_ascii_case(name))
    };
    TABLE.iter().find(same)
}

/// The product whose scopes begin so: exactly, else in any case. A former prefix finds its product too.
pub fn by_prefix(prefix: &str) -> Option<&'static Product> {
    let all_of = |product: &Product| product.prefixes.iter().chain(product.former_prefixes);
    TABLE.iter().find(|product| all_of(product).any(|known| *known == prefix)).or_else(|| {
        TABLE.iter().find(|product| all_of(product).any(|known| known.eq_ignore_ascii_case(prefix)))
    })
}

/// Products of Zoho's for which no OAuth scope was found anywhere, and why not. Names in circulation that claim to be
/// their scopes are invented.
pub const WITHOUT_SCOPES: &[(&str, &str)] = &[
    ("Zoho Checkout", NONE_FOUND),
    (
        "Zoho DataPrep",
        "Zoho's pages give its addresses (https://www.zohoapis.com/dataprep/v1), but no scope of it was found.",
    ),
    ("Zoho Flow", NONE_FOUND),
    ("Zoho LandingPage", NONE_FOUND),
    ("Zoho Office Integrator", "It uses an API key, not OAuth scopes."),
    ("Zoho PDF Editor", NONE_FOUND),
    ("Zoho Practice", NONE_FOUND),
    ("Zoho Procurement", NONE_FOUND),
    ("Zoho Quartz", NONE_FOUND),
    ("Zoho RPA", NONE_FOUND),
    ("Zoho Show", NONE_FOUND),
    ("Zoho Sites", NONE_FOUND),
    ("Zoho Social", NONE_FOUND),
    ("Zoho TeamInbox", NONE_FOUND),
    ("Zoho Thrive", NONE_FOUND),
    ("Zoho ToDo", NONE_FOUND),
    ("Zia Agents", "Each agent shows its scope in its own screen; there is no list."),
];

const NONE_FOUND: &str = "No OAuth scope of it was found in any page or code that we read.";

use Confidence::{Inferred, Official, Reported};
use DataCenter::{Ae, Au, Ca, Cn, Eu, In, Jp, Sa, Uk, Us};
use Method::{Get, Post};
use Reach::{AndMore, Only};

/// The centers that Zoho's own lists name, which is what a pattern in the sources stands for.
const PATTERN: Reach = AndMore(&[Us, Eu, In, Au, Jp, Cn, Ca, Sa, Uk]);

const fn base(host: Host, path: &'static str, reach: Reach, confidence: Confidence) -> Base {
    Base { host, path, reach, confidence, note: None }
}

const fn base_noted(
    host: Host,
    path: &'static str,
    reach: Reach,
    confidence: Confidence,
    note: &'static str,
) -> Base {
    Base { host, path, reach, confidence, note: Some(note) }
}

const fn call(method: Method, path: &'static str, scope: &'static str, confidence: Confidence) -> VerifyCall {
    VerifyCall { method, path, root: None, scope, confidence, headers: &[], needs: &[], note: None }
}

const fn call_noted(
    method: Method,
    path: &'static str,
    scope: &'static str,
    confidence: Confidence,
    note: &'static str,
) -> VerifyCall {
    VerifyCall { note: Some(note), ..call(method, path, scope, confidence) }
}

/// A row without anything but its name and prefixes.
const fn product(name: &'static str, prefixes: &'static [&'static str]) -> Product {
    Product {
        name,
        prefixes,
        former_prefixes: &[],
        base: None,
        others: &[],
        verify: &[],
        docs: None,
        note: None,
    }
}

const TABLE: &[Product] = &[
    Product {
        base: Some(base(Host::Api, "/crm/v8", PATTERN, Official)),
        verify: &[
            call(Get, "/org", "ZohoCRM.org.READ", Reported),
            call(Get, "/users?type=CurrentUser", "ZohoCRM.users.READ", Reported),
            call(Get, "/settings/modules", "ZohoCRM.settings.modules.READ", Reported),
        ],
        docs: Some("https://www.zoho.com/crm/developer/docs/api/v8/scopes.html"),
        ..product("Zoho CRM", &["ZohoCRM"])
    },
    Product {
        former_prefixes: &["ZohoMarketingHub"],
        base: Some(base_noted(
            Host::App("marketingautomation"),
            "/api/v1",
            AndMore(&[Us, Eu, In, Au, Jp, Sa, Uk, Ca]),
            Reported,
            "Zoho's own pages show the address of the United States; public code has those of most others.",
        )),
        verify: &[
            call(Get, "/recentcampaigns?resfmt=JSON", "ZohoMarketingAutomation.campaign.READ", Official),
            call_noted(
                Post,
                "/getmailinglists?resfmt=JSON",
                "ZohoMarketingAutomation.lead.READ",
                Official,
                "An answer with code 2401 (no list yet) proves the token just as well; that is our conclusion.",
            ),
        ],
        docs: Some("https://www.zoho.com/marketingautomation/help/developers/v1/access-token.html"),
        ..product("Zoho Marketing Automation", &["ZohoMarketingAutomation"])
    },
    Product {
        base: Some(base(Host::App("campaigns"), "/api/v1.1", AndMore(&[Us, Eu, In, Au, Jp, Cn]), Official)),
        verify: &[call_noted(
            Get,
            "/getmailinglists?resfmt=JSON",
            "ZohoCampaigns.contact.READ",
            Inferred,
            "That the call wants this scope is our conclusion.",
        )],
        docs: Some("https://www.zoho.com/campaigns/help/developers/access-token.html"),
        note: Some(
            "Accounts on the new Campaigns interface are reported to need Marketing Automation's address and scopes.",
        ),
        ..product("Zoho Campaigns", &["ZohoCampaigns"])
    },
    Product {
        base: Some(base(Host::Api, "/books/v3", PATTERN, Official)),
        verify: &[call_noted(
            Get,
            "/organizations",
            "ZohoBooks.settings.READ",
            Official,
            "The one call that needs no organization_id.",
        )],
        docs: Some("https://www.zoho.com/books/api/v3/oauth/"),
        ..product("Zoho Books", &["ZohoBooks"])
    },
    Product {
        base: Some(base(Host::Api, "/inventory/v1", PATTERN, Reported)),
        verify: &[call(Get, "/organizations", "ZohoInventory.settings.READ", Reported)],
        docs: Some("https://www.zoho.com/inventory/api/v1/oauth/"),
        ..product("Zoho Inventory", &["ZohoInventory"])
    },
    Product {
        base: Some(base(Host::Api, "/invoice/v3", PATTERN, Reported)),
        verify: &[call_noted(
            Get,
            "/organizations",
            "ZohoInvoice.settings.READ",
            Inferred,
            "Concluded from Books and Inventory.",
        )],
        docs: Some("https://www.zoho.com/invoice/api/v3/oauth/"),
        ..product("Zoho Invoice", &["ZohoInvoice"])
    },
    Product {
        base: Some(base(Host::Api, "/billing/v1", PATTERN, Reported)),
        verify: &[
            call_noted(
                Get,
                "/plans",
                "ZohoSubscriptions.plans.READ",
                Reported,
                "It also wants the organization's id in a header; its documentation names the header.",
            ),
            call_noted(
                Get,
                "/organizations",
                "ZohoSubscriptions.settings.READ",
                Inferred,
                "It lists the organizations' ids. No source that we read prints its scope.",
            ),
        ],
        docs: Some("https://www.zoho.com/billing/api/v1/introduction/"),
        note: Some("Billing's scopes begin with its older name, Subscriptions."),
        ..product("Zoho Billing", &["ZohoSubscriptions"])
    },
    Product {
        base: Some(base(Host::Api, "/expense/v1", PATTERN, Reported)),
        verify: &[call(Get, "/organizations", "ZohoExpense.orgsettings.READ", Reported)],
        docs: Some("https://www.zoho.com/expense/api/v1/authentication/"),
        ..product("Zoho Expense", &["ZohoExpense"])
    },
    Product {
        base: Some(base(
            Host::Api,
            "/workdrive/api/v1",
            AndMore(&[Us, Eu, In, Au, Jp, Cn, Ca, Sa, Uk, Ae]),
            Official,
        )),
        others: &[base(Host::App("workdrive"), "/api/v1", PATTERN, Reported)],
        verify: &[call(Get, "/users/me", "WorkDrive.users.READ", Reported)],
        docs: Some("https://workdrive.zoho.com/apidocs/v1/overview"),
        ..product("Zoho WorkDrive", &["WorkDrive"])
    },
    Product {
        base: Some(base(Host::App("desk"), "/api/v1", PATTERN, Reported)),
        verify: &[
            call_noted(
                Get,
                "/organizations",
                "Desk.basic.READ",
                Inferred,
                "That the call wants this scope is our conclusion. Every other call needs the header orgId.",
            ),
            call_noted(
                Get,
                "/organizations",
                "Desk.settings.READ",
                Inferred,
                "Instead of Desk.basic.READ; that the call wants it is our conclusion.",
            ),
        ],
        docs: Some("https://desk.zoho.com/DeskAPIDocument"),
        ..product("Zoho Desk", &["Desk"])
    },
    Product {
        base: Some(base(Host::App("projectsapi"), "/api/v3", PATTERN, Reported)),
        others: &[base_noted(
            Host::App("projectsapi"),
            "/restapi",
            PATTERN,
            Reported,
            "The API's older version.",
        )],
        verify: &[VerifyCall {
            root: Some("/restapi"),
            ..call_noted(
                Get,
                "/portals/",
                "ZohoProjects.portals.READ",
                Official,
                "Documented for the older version of the API; the same call of version 3 is not confirmed.",
            )
        }],
        docs: Some("https://projects.zoho.com/api-docs"),
        note: Some("Tokens of Projects and BugTracker are not interchangeable."),
        ..product("Zoho Projects", &["ZohoProjects"])
    },
    Product {
        base: Some(base(
            Host::App("bugtracker"),
            "/restapi",
            AndMore(&[Us, Eu, In, Au, Jp, Cn, Sa, Uk]),
            Reported,
        )),
        verify: &[call(Get, "/portals/", "ZohoBugTracker.portals.READ", Reported)],
        docs: Some("https://www.zoho.com/projects/help/rest-api/bugtracker-projects-api.html"),
        note: Some("Tokens of Projects and BugTracker are not interchangeable."),
        ..product("Zoho BugTracker", &["ZohoBugTracker"])
    },
    Product {
        base: Some(base(Host::App("sprintsapi"), "/zsapi", PATTERN, Reported)),
        verify: &[call(Get, "/teams/", "ZohoSprints.teams.READ", Reported)],
        docs: Some("https://sprints.zoho.com/apidoc.html"),
        ..product("Zoho Sprints", &["ZohoSprints"])
    },
    Product {
        base: Some(base(Host::Api, "/creator/v2.1", PATTERN, Reported)),
        verify: &[call(Get, "/meta/applications", "ZohoCreator.dashboard.READ", Reported)],
        docs: Some("https://www.zoho.com/creator/help/api/v2.1/oauth-overview.html"),
        ..product("Zoho Creator", &["ZohoCreator"])
    },
    Product {
        base: Some(base_noted(
            Host::App("analyticsapi"),
            "/restapi/v2",
            PATTERN,
            Reported,
            "In the Indian center of zohohq.in public code uses analyticsapi.zohohq.in.",
        )),
        verify: &[call(Get, "/orgs", "ZohoAnalytics.metadata.read", Reported)],
        docs: Some("https://www.zoho.com/analytics/api/v2/introduction.html"),
        note: Some("The operations of its scopes are documented in lower case."),
        ..product("Zoho Analytics", &["ZohoAnalytics"])
    },
    Product {
        base: Some(base(Host::App("people"), "/people/api", PATTERN, Reported)),
        verify: &[call(Get, "/forms", "ZOHOPEOPLE.forms.READ", Reported)],
        docs: Some("https://www.zoho.com/people/api/scopes.html"),
        note: Some("The prefix is in capitals; ZohoPeople circulates too."),
        ..product("Zoho People", &["ZOHOPEOPLE"])
    },
    Product {
        base: Some(base(Host::App("recruit"), "/recruit/v2", PATTERN, Reported)),
        verify: &[
            call(Get, "/settings/modules", "ZohoRecruit.settings.READ", Reported),
            call(Get, "/users", "ZohoRecruit.users.READ", Reported),
        ],
        docs: Some("https://www.zoho.com/recruit/developer-guide/apiv2/oauth-overview.html"),
        ..product("Zoho Recruit", &["ZohoRecruit"])
    },
    Product {
        base: Some(base(Host::App("sign"), "/api/v1", PATTERN, Reported)),
        verify: &[call(Get, "/templates", "ZohoSign.templates.READ", Reported)],
        docs: Some("https://www.zoho.com/sign/api/oauth.html"),
        ..product("Zoho Sign", &["ZohoSign"])
    },
    Product {
        base: Some(base(Host::App("mail"), "/api", PATTERN, Reported)),
        verify: &[call(Get, "/accounts", "ZohoMail.accounts.READ", Reported)],
        docs: Some("https://www.zoho.com/mail/help/api/using-oauth-2.html"),
        ..product("Zoho Mail", &["ZohoMail"])
    },
    Product {
        base: Some(base(Host::App("calendar"), "/api/v1", PATTERN, Reported)),
        verify: &[call(Get, "/calendars", "ZohoCalendar.calendar.READ", Reported)],
        docs: Some("https://www.zoho.com/calendar/help/api/oauth2-user-guide.html"),
        ..product("Zoho Calendar", &["ZohoCalendar"])
    },
    Product {
        base: Some(base(Host::Accounts, "", AndMore(&[Us, Eu, In, Au, Jp, Cn, Ca, Sa, Uk]), Official)),
        verify: &[call_noted(
            Get,
            "/oauth/user/info",
            "AaaServer.profile.READ",
            Reported,
            "Works for any token with this scope. Asked together with the scope profile it is reported to answer \
             INVALID_OAUTHSCOPE.",
        )],
        docs: Some("https://www.zoho.com/accounts/protocol/oauth/scope.html"),
        ..product("Zoho Accounts", &["AaaServer", "profile", "email", "openid"])
    },
    Product {
        base: Some(base(Host::App("cliq"), "/api/v2", Only(&[Us, Eu, In, Au, Jp, Ca, Sa, Uk, Cn]), Reported)),
        others: &[base(Host::App("cliq"), "/api/v3", Only(&[Us, Eu, In, Au, Jp, Ca, Sa, Uk, Cn]), Reported)],
        verify: &[call(Get, "/users?limit=1", "ZohoCliq.Users.READ", Reported)],
        docs: Some("https://www.zoho.com/cliq/help/restapi/v2/"),
        ..product("Zoho Cliq", &["ZohoCliq"])
    },
    Product {
        base: Some(base(
            Host::App("sheet"),
            "/api/v2",
            Only(&[Us, Eu, In, Au, Jp, Ca, Sa, Uk, Cn]),
            Reported,
        )),
        verify: &[call_noted(
            Get,
            "/workbooks?method=workbook.list",
            "ZohoSheet.dataAPI.READ",
            Inferred,
            "The path was seen in use; the parameter method is not confirmed. POST is said to work too.",
        )],
        docs: Some("https://www.zoho.com/sheet/help/api/v2/"),
        ..product("Zoho Sheet", &["ZohoSheet"])
    },
    Product {
        base: Some(base(Host::Api, "/writer/api/v1", Only(&[Us, Eu, In, Jp, Au, Ca, Sa, Cn]), Reported)),
        verify: &[call_noted(
            Get,
            "/documents?category=all",
            "ZohoWriter.documentEditor.ALL",
            Inferred,
            "The source does not print the scope for this path.",
        )],
        docs: Some("https://www.zoho.com/writer/help/api/v1/oauth-2.html"),
        note: Some("Often asked together with scopes of ZohoPC, WorkDrive, ZohoSign and ZohoSearch."),
        ..product("Zoho Writer", &["ZohoWriter"])
    },
    Product {
        base: Some(base(Host::Api, "/bookings/v1/json", AndMore(&[Us, In]), Reported)),
        verify: &[call_noted(
            Get,
            "/workspaces",
            "zohobookings.data.CREATE",
            Reported,
            "Despite its name the scope covers reading too.",
        )],
        docs: Some("https://www.zoho.com/bookings/help/api/v1/generate-accesstoken.html"),
        note: Some("The prefix is in lower case."),
        ..product("Zoho Bookings", &["zohobookings"])
    },
    Product {
        base: Some(base_noted(
            Host::App("forms"),
            "",
            AndMore(&[Us, In]),
            Reported,
            "No official REST reference was found.",
        )),
        docs: Some("https://www.zoho.com/forms/"),
        ..product("Zoho Forms", &["ZohoForms"])
    },
    Product {
        base: Some(base(Host::App("survey"), "/api/v1/external-private", Only(&[Us]), Reported)),
        others: &[base(Host::App("survey"), "/survey/api/v1/private", Only(&[Us]), Reported)],
        docs: Some("https://help.zoho.com/portal/en/kb/survey/launch/distribution"),
        ..product("Zoho Survey", &["ZohoSurvey"])
    },
    Product {
        base: Some(base(
            Host::App("meeting"),
            "/api/v2",
            AndMore(&[Us, Eu, In, Au, Jp, Cn, Ca, Sa]),
            Official,
        )),
        verify: &[call(Get, "/user.json", "ZohoMeeting.manageOrg.READ", Reported)],
        docs: Some("https://www.zoho.com/meeting/api-integration/authentication.html"),
        ..product("Zoho Meeting", &["ZohoMeeting"])
    },
    Product {
        base: Some(base(Host::App("webinar"), "/api/v2", AndMore(&[Us, Eu]), Reported)),
        verify: &[call(Get, "/user.json", "ZohoWebinar.manageOrg.READ", Reported)],
        docs: Some("https://www.zoho.com/webinar/api/authentication.html"),
        ..product("Zoho Webinar", &["ZohoWebinar"])
    },
    Product {
        base: Some(base(
            Host::App("salesiq"),
            "/api/v2/{screen_name}",
            Only(&[Us, Eu, In, Au, Cn, Jp]),
            Reported,
        )),
        verify: &[VerifyCall {
            needs: &["screen_name"],
            ..call(Get, "/operators", "SalesIQ.operators.READ", Reported)
        }],
        docs: Some("https://www.zoho.com/salesiq/help/developer-section/rest-api-v2.html"),
        note: Some("The prefix has no Zoho in front."),
        ..product("Zoho SalesIQ", &["SalesIQ"])
    },
    Product {
        base: Some(base(Host::App("assist"), "/api/v2", PATTERN, Official)),
        verify: &[call(Get, "/user", "ZohoAssist.userapi.READ", Reported)],
        docs: Some("https://www.zoho.com/assist/api/scopes.html"),
        ..product("Zoho Assist", &["ZohoAssist"])
    },
    Product {
        base: Some(base(Host::App("lens"), "/api/v2", AndMore(&[Us, In]), Reported)),
        docs: Some("https://www.zoho.com/lens/resources/api/introduction.html"),
        note: Some("GET /user would show whether a token works, but no source prints its scope."),
        ..product("Zoho Lens", &["ZohoLens"])
    },
    Product {
        base: Some(base(Host::Api, "/backstage/v3", AndMore(&[Us]), Reported)),
        verify: &[call(Get, "/portals", "zohobackstage.portal.READ", Reported)],
        docs: Some("https://www.zoho.com/backstage/api/v3/oauth.html"),
        note: Some("The prefix is in lower case. The source joins scopes by blanks."),
        ..product("Zoho Backstage", &["zohobackstage"])
    },
    Product {
        base: Some(base(Host::App("commerce"), "/store/api/v1", AndMore(&[Us, In]), Reported)),
        verify: &[call(Get, "/categories", "ZohoCommerce.items.READ", Reported)],
        docs: Some("https://www.zoho.com/commerce/api/introduction.html"),
        ..product("Zoho Commerce", &["ZohoCommerce"])
    },
    Product {
        base: Some(base(Host::App("contracts"), "/api/v1", AndMore(&[Us, In]), Reported)),
        verify: &[call(Get, "/contracttypes", "contracts.contracts.READ", Reported)],
        docs: Some("https://www.zoho.com/contracts/api/introduction.html"),
        note: Some("The prefix is in lower case and has no Zoho in front."),
        ..product("Zoho Contracts", &["contracts"])
    },
    Product {
        base: Some(base(Host::Api, "/directory/api/v2", AndMore(&[Us]), Reported)),
        verify: &[call(Get, "/orgs", "ZohoDirectory.Orgs.READ", Reported)],
        docs: Some("https://www.zoho.com/deluge/help/directory-tasks.html"),
        ..product("Zoho Directory", &["ZohoDirectory"])
    },
    Product {
        base: Some(base(Host::App("vault"), "/api/rest/json/v1", AndMore(&[Us, In]), Reported)),
        verify: &[call(Get, "/secrets", "ZohoVault.secrets.READ", Reported)],
        docs: Some("https://www.zoho.com/vault/api/"),
        ..product("Zoho Vault", &["ZohoVault"])
    },
    Product {
        base: Some(base(Host::App("tables"), "/api/v1", AndMore(&[Us, In]), Reported)),
        verify: &[call(Get, "/portals", "ZohoTables.portals.READ", Reported)],
        docs: Some("https://tables.zoho.com/help/api/v1"),
        ..product("Zoho Tables", &["ZohoTables"])
    },
    Product {
        base: Some(base(
            Host::App("learn"),
            "/learn/api/v1/portal/{networkurl}",
            Only(&[Us, Eu, In, Au, Jp, Ca, Uk, Ae]),
            Reported,
        )),
        docs: Some("https://www.zoho.com/learn/api/authentication-zoho-learn.html"),
        note: Some("Every documented path needs the network's name."),
        ..product("Zoho Learn", &["ZohoLearn"])
    },
    Product {
        base: Some(base(Host::App("connect"), "/pulse/api", AndMore(&[Us, In]), Reported)),
        verify: &[call(Get, "/allScopes", "zohopulse.networklist.READ", Reported)],
        docs: Some("https://www.zoho.com/connect/api/authentication.html"),
        note: Some("The prefix is the product's old name, Pulse, in lower case."),
        ..product("Zoho Connect", &["zohopulse"])
    },
    Product {
        base: Some(base(Host::App("pagesense"), "/pagesense/rest/v1", Only(&[Us]), Reported)),
        docs: Some("https://www.zoho.com/pagesense/developerguide/apidocs/goalsapioverview.html"),
        note: Some("The prefix has no Zoho in front. Every call needs the names of portal and project."),
        ..product("Zoho PageSense", &["PageSense"])
    },
    Product {
        base: Some(base(
            Host::App("api.catalyst"),
            "/baas/v1/project/{project_id}",
            AndMore(&[Us, In]),
            Reported,
        )),
        verify: &[VerifyCall {
            needs: &["project_id", "table"],
            ..call(Get, "/table/{table}/row?max_rows=1", "ZohoCatalyst.tables.rows.READ", Reported)
        }],
        docs: Some("https://docs.catalyst.zoho.com/en/api/oauth2/scopes/"),
        note: Some("Scopes are also seen joined by blanks, with the grant client_credentials."),
        ..product("Zoho Catalyst", &["ZohoCatalyst", "Stratus", "QuickML"])
    },
    Product {
        base: Some(base_noted(
            Host::Api,
            "/payroll",
            Only(&[In]),
            Inferred,
            "The path is not confirmed, and only the Indian host was seen.",
        )),
        note: Some("No official reference was found. One integration joins scopes by blanks."),
        ..product("Zoho Payroll", &["ZohoPayroll"])
    },
    Product {
        base: Some(base(Host::App("payments"), "/api/v1", Only(&[Us, In]), Reported)),
        others: &[base_noted(
            Host::App("paymentssandbox"),
            "/api/v1",
            Only(&[In]),
            Reported,
            "The sandbox; its scopes begin with ZohoPaySandbox.",
        )],
        verify: &[VerifyCall {
            needs: &["payment_id", "id"],
            ..call(Get, "/payments/{payment_id}?account_id={id}", "ZohoPay.payments.READ", Reported)
        }],
        docs: Some("https://www.zohohelp.com/us/payments/api/v1/authentication"),
        note: Some("Its consent page is another one: /oauth/v2/org/auth, with a client of the type ORG."),
        ..product("Zoho Payments", &["ZohoPay", "ZohoPaySandbox"])
    },
    Product {
        base: Some(base(Host::App("fsm"), "/fsm/v1", AndMore(&[Us, In]), Reported)),
        verify: &[
            call(
                Get,
                "/Service_Appointments?per_page=1",
                "ZohoFSM.modules.ServiceAppointments.READ",
                Reported,
            ),
            call(Get, "/users", "ZohoFSM.users.READ", Reported),
        ],
        docs: Some("https://www.zoho.com/fsm/developer/help/api/"),
        ..product("Zoho FSM", &["ZohoFSM"])
    },
    Product {
        base: Some(base(Host::Api, "/bigin/v2", Only(&[Us, Eu, Au, In, Cn, Jp, Ca, Sa]), Official)),
        verify: &[call(Get, "/settings/modules", "ZohoBigin.settings.modules.READ", Reported)],
        docs: Some("https://www.bigin.com/developer/docs/apis/v2/scopes.html"),
        ..product("Zoho Bigin", &["ZohoBigin"])
    },
    Product {
        base: Some(base(Host::App("shifts"), "/api/v1", Only(&[Us, Eu, Au]), Reported)),
        verify: &[call(Get, "/organizations", "ZohoShifts.settings.READ", Reported)],
        docs: Some("https://www.zoho.com/shifts/api/v1/authentication/"),
        ..product("Zoho Shifts", &["ZohoShifts"])
    },
    Product {
        base: Some(base(Host::App("workerly"), "/workerly/v2", AndMore(&[Us, In]), Reported)),
        verify: &[call(Get, "/settings/related_lists", "ZohoWorkerly.settings.related_lists.read", Reported)],
        docs: Some("https://www.zoho.com/workerly/developer-guide/whats-new.html"),
        ..product("Zoho Workerly", &["ZohoWorkerly"])
    },
    Product {
        base: Some(base(Host::App("notebook"), "/api/v1", AndMore(&[Us]), Reported)),
        verify: &[call(Get, "/notebooks", "Notebook.notebook.ALL", Reported)],
        docs: Some("https://pipedream.com/apps/zoho-notebook.md"),
        note: Some("The prefix has no Zoho in front. The documentation named here is a third party's."),
        ..product("Zoho Notebook", &["Notebook"])
    },
    Product {
        base: Some(base(Host::App("voice"), "/rest/json/v1", AndMore(&[Us, In]), Reported)),
        docs: Some("https://help.zoho.com/portal/en/kb/zoho-voice/zoho-voice-apis/articles/sms-rest-api"),
        note: Some(
            "No harmless call is confirmed; POST /sms/send needs ZohoVoice.sms.CREATE and sends a message.",
        ),
        ..product("Zoho Voice", &["ZohoVoice"])
    },
    Product {
        docs: Some("https://www.zoho.com/iot/developer/docs/apis/v1/oauth-scopes.html"),
        note: Some(
            "The prefix ends in capitals. Its documentation names accounts servers of the centers com, eu, in, sa \
             and com.au.",
        ),
        ..product("Zoho IoT", &["ZohoIOT"])
    },
    Product {
        former_prefixes: &["transmail"],
        base: Some(base(
            Host::Fixed(&[(Us, "api.zeptomail.com"), (Eu, "api.zeptomail.eu"), (In, "api.zeptomail.in")]),
            "/v1.1",
            AndMore(&[Us, Eu, In]),
            Reported,
        )),
        verify: &[call(Get, "/suppressions/email?limit=1", "Zeptomail.Suppressions.READ", Official)],
        docs: Some("https://www.zoho.com/zeptomail/help/api-index.html"),
        note: Some("The prefix begins with a capital Z; zeptomail circulates too."),
        ..product("Zoho ZeptoMail", &["Zeptomail", "zeptomail"])
    },
    Product {
        base: Some(base(Host::App("mail360"), "/api", Only(&[Us]), Reported)),
        docs: Some("https://www.zoho.com/mail360/help/api/add-sync-account-api.html"),
        ..product("Zoho Mail360", &["MailApps"])
    },
    Product {
        base: Some(base(Host::App("apptics"), "", Only(&[Us, Eu, In, Au, Cn, Jp]), Reported)),
        docs: Some("https://www.zoho.com/apptics/resources/api/oauthtoken.html"),
        note: Some("Its one known scope is JProxy.jmobileapi.ALL."),
        ..product("Zoho Apptics", &["JProxy"])
    },
    Product {
        base: Some(base(Host::App("contacts"), "", AndMore(&[Us]), Reported)),
        note: Some("No official page on its scopes was found."),
        ..product("Zoho Contacts", &["zohocontacts"])
    },
    Product {
        base: Some(base_noted(
            Host::Fixed(&[
                (Us, "sdpondemand.manageengine.com"),
                (Eu, "sdpondemand.manageengine.eu"),
                (In, "sdpondemand.manageengine.in"),
            ]),
            "/api/v3",
            Only(&[Us, Eu, In]),
            Reported,
            "Other regions have hosts of their own, such as servicedeskplus.uk.",
        )),
        others: &[base_noted(
            Host::Fixed(&[
                (Us, "sdpondemand.manageengine.com"),
                (Eu, "sdpondemand.manageengine.eu"),
                (In, "sdpondemand.manageengine.in"),
            ]),
            "/app/{portal}/api/v3",
            Only(&[Us, Eu, In]),
            Reported,
            "The form with the portal's name.",
        )],
        verify: &[VerifyCall {
            headers: &[("Accept", "application/vnd.manageengine.sdp.v3+json")],
            ..call(Get, "/requests", "SDPOnDemand.requests.READ", Reported)
        }],
        docs: Some(
            "https://www.manageengine.com/products/service-desk/sdpod-v3-api/getting-started/oauth-2.0.html",
        ),
        note: Some("Its hosts are not Zoho's. Scopes are seen joined by blanks too."),
        ..product("ManageEngine ServiceDesk Plus Cloud", &["SDPOnDemand"])
    },
    Product {
        base: Some(base(
            Host::Fixed(&[
                (Us, "www.site24x7.com"),
                (Eu, "www.site24x7.eu"),
                (Cn, "www.site24x7.cn"),
                (In, "www.site24x7.in"),
                (Au, "www.site24x7.net.au"),
                (Ca, "www.site24x7.ca"),
                (Sa, "www.site24x7.sa"),
                (Jp, "app.site24x7.jp"),
                (Uk, "app.site24x7.uk"),
                (Ae, "app.site24x7.ae"),
            ]),
            "/api",
            Only(&[Us, Eu, Cn, In, Au, Ca, Sa, Jp, Uk, Ae]),
            Reported,
        )),
        verify: &[VerifyCall {
            headers: &[("Accept", "application/json; version=2.0")],
            ..call(Get, "/monitors", "Site24x7.Admin.Read", Reported)
        }],
        docs: Some("https://www.site24x7.com/help/api/"),
        note: Some("Its hosts are not Zoho's. Its operations are written All, Create, Read, Update, Delete."),
        ..product("Site24x7", &["Site24x7"])
    },
    Product {
        base: Some(base(Host::Api, "/erp/v1", Only(&[In]), Reported)),
        docs: Some("https://www.zoho.com/erp/api/v3/"),
        ..product("Zoho ERP", &["ERP"])
    },
    Product {
        former_prefixes: &["ZohoShowtime"],
        docs: Some("https://help.trainercentral.com"),
        note: Some(
            "Its API is below the academy's own address, with the organization's id: {academy URL}/api/v4/{orgId}.",
        ),
        ..product("Zoho TrainerCentral", &["TrainerCentral"])
    },
    Product {
        former_prefixes: &["Orchestly"],
        base: Some(base(Host::Fixed(&[(Us, "coreapi.qntrl.com")]), "/blueprint/api", Only(&[Us]), Reported)),
        docs: Some("https://core.qntrl.com/apidoc.html"),
        note: Some("Its host is not under Zoho's domains."),
        ..product("Zoho Qntrl", &["Qntrl"])
    },
    Product {
        docs: Some("https://www.zoho.com/phonebridge/developer/v3/authentication.html"),
        ..product("Zoho PhoneBridge", &["PhoneBridge"])
    },
    Product {
        docs: Some("https://zoho.com/developer/docs/vertical-solutions/api/v6/scopes.html"),
        note: Some(
            "It uses Zoho CRM's scopes and calls. Its consent page is another one: \
             /clientoauth/v2/{PORTAL_ID}/auth on the accounts server.",
        ),
        ..product("Zoho Vertical Solutions", &["ZohoCRM"])
    },
    Product {
        docs: Some("https://www.zoho.com/crm/developer/docs/api/v8/select-api-scopes.html"),
        note: Some("Companion scopes: they are asked beside those of CRM, WorkDrive, Writer and others."),
        ..product("ZohoSearch", &["ZohoSearch"])
    },
    Product {
        docs: Some("https://www.zoho.com/crm/developer/docs/api/v8/select-api-scopes.html"),
        note: Some("Companion scopes: they are asked beside those of CRM, WorkDrive, Projects and Writer."),
        ..product("ZohoFiles", &["ZohoFiles", "ZohoPC"])
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::{self, Verdict};
    use std::collections::BTreeSet;

    /// The first verifying call of a product in a center, as `METHOD address scope (confidence)`.
    fn check(name: &str, center: DataCenter, expected: &str) {
        let product = by_name(name).unwrap();
        let call = product.verify.first().unwrap();
        let got = match call.url(product, center) {
            Some(url) => format!("{} {url} {} ({})", call.method.word(), call.scope, call.confidence.id()),
            None => "none".into(),
        };
        assert_eq!(got, expected, "{name} in {center}");
    }

    #[test]
    fn calls() {
        let org =
            |tld: &str| format!("GET https://www.zohoapis.{tld}/crm/v8/org ZohoCRM.org.READ (reported)");
        check("Zoho CRM", Us, &org("com"));
        check("Zoho CRM", Eu, &org("eu"));
        check("Zoho CRM", Ca, &org("ca"));
        check("Zoho CRM", Cn, &org("com.cn"));
        check("Zoho CRM", DataCenter::Inec, "none");

        let books = |tld: &str| {
            format!(
                "GET https://www.zohoapis.{tld}/books/v3/organizations ZohoBooks.settings.READ (official)"
            )
        };
        check("Zoho Books", Us, &books("com"));
        check("Zoho Books", Eu, &books("eu"));
        check("Zoho Books", Ca, &books("ca"));
        check("Zoho Books", Cn, &books("com.cn"));

        let automation = |domain: &str| {
            format!(
                "GET https://marketingautomation.{domain}/api/v1/recentcampaigns?resfmt=JSON \
                 ZohoMarketingAutomation.campaign.READ (official)"
            )
        };
        check("Marketing Automation", Us, &automation("zoho.com"));
        check("Marketing Automation", Eu, &automation("zoho.eu"));
        check("Marketing Automation", Ca, &automation("zohocloud.ca"));
        check("Marketing Automation", Cn, &automation("zoho.com.cn"));

        let desk = |domain: &str| {
            format!("GET https://desk.{domain}/api/v1/organizations Desk.basic.READ (inferred)")
        };
        check("Zoho Desk", Us, &desk("zoho.com"));
        check("Zoho Desk", Eu, &desk("zoho.eu"));
        check("Zoho Desk", Ca, &desk("zohocloud.ca"));
        check("Zoho Desk", Cn, &desk("zoho.com.cn"));

        let workdrive = |tld: &str| {
            format!(
                "GET https://www.zohoapis.{tld}/workdrive/api/v1/users/me WorkDrive.users.READ (reported)"
            )
        };
        check("Zoho WorkDrive", Us, &workdrive("com"));
        check("Zoho WorkDrive", Eu, &workdrive("eu"));
        check("Zoho WorkDrive", Ca, &workdrive("ca"));
        check("Zoho WorkDrive", Cn, &workdrive("com.cn"));

        check(
            "Zoho Accounts",
            Ca,
            "GET https://accounts.zohocloud.ca/oauth/user/info AaaServer.profile.READ (reported)",
        );
        check(
            "Zoho Projects",
            Us,
            "GET https://projectsapi.zoho.com/restapi/portals/ ZohoProjects.portals.READ (official)",
        );
        check(
            "Zoho SalesIQ",
            In,
            "GET https://salesiq.zoho.in/api/v2/{screen_name}/operators SalesIQ.operators.READ (reported)",
        );
        check("Zoho SalesIQ", Ca, "none");
        check("Site24x7", Jp, "GET https://app.site24x7.jp/api/monitors Site24x7.Admin.Read (reported)");
        check("Zoho ZeptoMail", Jp, "none");
    }

    #[test]
    fn a_center_that_no_source_names_is_concluded() {
        let confidence = |name: &str, center| by_name(name).unwrap().base.unwrap().confidence(center);
        assert_eq!(confidence("Zoho CRM", Eu), Some(Official));
        assert_eq!(confidence("Zoho CRM", Ae), Some(Inferred));
        assert_eq!(confidence("Zoho WorkDrive", Ae), Some(Official));
        assert_eq!(confidence("Marketing Automation", Ca), Some(Reported));
        assert_eq!(confidence("Marketing Automation", Cn), Some(Inferred));
        assert_eq!(confidence("Zoho Campaigns", Jp), Some(Official));
        assert_eq!(confidence("Zoho Campaigns", Ca), Some(Inferred));
        assert_eq!(confidence("Zoho Assist", Uk), Some(Official));
        assert_eq!(confidence("Zoho BugTracker", Ca), Some(Inferred));
        assert_eq!(confidence("Zoho Shifts", Jp), None);
        assert_eq!(confidence("Zoho Payroll", In), Some(Inferred));
    }

    #[test]
    fn names_are_unique_and_prefixes_have_one_owner() {
        let mut names = BTreeSet::new();
        let mut prefixes = BTreeSet::new();
        for product in all() {
            assert!(names.insert(product.name), "{} stands twice", product.name);
            assert_eq!(by_name(product.name), Some(product));
            assert!(!product.prefixes.is_empty(), "{} has no prefix", product.name);
            // Vertical Solutions has no scopes of its own: its prefix leads to Zoho CRM.
            let borrowed = product.name == "Zoho Vertical Solutions";
            for prefix in product.prefixes.iter().chain(product.former_prefixes) {
                assert_eq!(prefixes.insert(*prefix), !borrowed, "{prefix} stands twice");
                assert!(prefix.bytes().all(|b| b.is_ascii_alphanumeric()), "{prefix}");
                let owner = by_prefix(prefix).unwrap();
                assert_eq!(owner == product, !borrowed, "{prefix} leads to {}", owner.name);
            }
        }
        for (name, why) in WITHOUT_SCOPES {
            assert!(names.insert(name) && by_name(name).is_none(), "{name} has scopes");
            assert!(why.ends_with('.'), "{name}");
        }
        assert_eq!(by_prefix("ZohoPeople").map(|product| product.name), Some("Zoho People"));
        assert_eq!(by_prefix("transmail").map(|product| product.name), Some("Zoho ZeptoMail"));
        assert_eq!(by_prefix("ZohoFlow"), None);
        assert_eq!(by_name("nothing"), None);
    }

    #[test]
    fn every_address_is_a_literal_url_on_the_host_of_its_center() {
        let mut addresses = 0;
        for product in all() {
            for center in DataCenter::all() {
                let own_hosts = |base: &Base| matches!(base.host, Host::Fixed(_));
                for base in product.bases() {
                    let Some(url) = base.url(center) else {
                        assert_eq!(base.confidence(center), None);
                        assert_eq!(base.host(center), None);
                        continue;
                    };
                    assert!(base.confidence(center).is_some());
                    assert!(!url.ends_with('/'), "{url}");
                    let host = base.host(center).unwrap();
                    match host::judge(&host) {
                        Verdict::Known { center: of, .. } => assert_eq!(of, center, "{host}"),
                        verdict => assert!(own_hosts(base), "{host} is {verdict:?}"),
                    }
                }
                for call in product.verify {
                    let Some(text) = call.url(product, center) else { continue };
                    addresses += 1;
                    let url = url::Url::parse(&text).unwrap();
                    assert_eq!(url.scheme(), "https");
                    assert_eq!(url.host_str(), product.base.unwrap().host(center).as_deref());
                    if call.needs.is_empty() {
                        assert_eq!(url.as_str(), text, "the address stands in its canonical form");
                    }
                }
            }
        }
        assert!(addresses > 500, "{addresses}");
    }

    #[test]
    fn placeholders_are_named() {
        for product in all() {
            for call in product.verify {
                let whole = format!("{}{}", product.base.unwrap().path, call.path);
                let found: Vec<_> =
                    whole.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()).collect();
                assert_eq!(found, call.needs, "{}: {whole}", product.name);
            }
        }
    }

    /// A note on the sources of other centers must not pass for one on this center.
    #[test]
    fn says_where_an_address_is_only_concluded() {
        let base = by_name("Marketing Automation").and_then(|product| product.base).unwrap();
        for (center, concluded) in
            [(Us, false), (Ca, false), (Ae, true), (DataCenter::Sg, true), (DataCenter::Inec, true)]
        {
            let notes = base.notes(center);
            assert_eq!(
                notes.iter().any(|note| note.contains("concluded from a rule")),
                concluded,
                "{center}"
            );
            assert!(notes.contains(&base.note.unwrap()), "{center}");
        }
    }

    #[test]
    fn rows_are_well_formed() {
        for product in all() {
            for base in product.bases() {
                assert!(base.path.is_empty() || base.path.starts_with('/'), "{}", product.name);
                let (AndMore(named) | Only(named)) = base.reach;
                assert!(!named.is_empty(), "{}: no source names a center", product.name);
                for center in named {
                    assert!(
                        base.url(*center).is_some(),
                        "{}: {center} is named, but has no host",
                        product.name
                    );
                }
                let distinct: BTreeSet<_> = named.iter().collect();
                assert_eq!(distinct.len(), named.len(), "{}", product.name);
            }
            for call in product.verify {
                assert!(product.base.is_some(), "{} has a call, but no address", product.name);
                assert!(call.path.starts_with('/'), "{}", call.path);
                let prefix = call.scope.split('.').next().unwrap();
                assert!(product.prefixes.contains(&prefix), "{} of {}", call.scope, product.name);
                if call.confidence == Inferred {
                    assert!(call.note.is_some(), "{} does not say what is concluded", call.path);
                }
            }
            if let Some(docs) = product.docs {
                assert!(docs.starts_with("https://") && url::Url::parse(docs).is_ok(), "{docs}");
            }
            for note in product.note.iter().chain(product.bases().filter_map(|base| base.note.as_ref())) {
                assert!(note.ends_with('.'), "{note}");
            }
        }
    }
}
