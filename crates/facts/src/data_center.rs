//! The table of Zoho's data centers: every host that this page knows, with how far each can be trusted.
//!
//! Nothing here was tested against a live Zoho: each cell is what the named sources say, as gathered on [`GATHERED`].
//! A cell that no source fills is absent; code that wants a host must cope with its absence and never build one.

use std::fmt;

pub use crate::confidence::Confidence;

/// The day on which the sources of the table were read (ISO 8601).
pub const GATHERED: &str = "2026-11-23";

/// Where a fact was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is called.
    pub title: &'static str,
    /// Its address; `None` for knowledge spread over public source code.
    pub url: Option<&'static str>,
}

macro_rules! sources {
    ($($(#[$doc:meta])* $name:ident = $title:literal, $url:expr;)*) => {
        $($(#[$doc])* pub const $name: Source = Source { title: $title, url: $url };)*
    };
}

/// The sources that the table cites.
pub mod source {
    use super::Source;
    sources! {
        /// Accounts servers of eight centers.
        ACCOUNTS = "Zoho Accounts: Multi-DC support", Some("https://www.zoho.com/accounts/protocol/oauth/multi-dc.html");
        /// Accounts and API hosts of seven centers.
        CRM = "Zoho CRM API v8: Multi-DC", Some("https://www.zoho.com/crm/developer/docs/api/v8/multi-dc.html");
        /// API hosts of eight centers.
        BIGIN = "Bigin API: Multi-DC", Some("https://www.bigin.com/developer/docs/apis/multi-dc.html");
        /// Domain and API host of nine centers, the United Arab Emirates among them.
        WORKDRIVE = "Zoho WorkDrive API: Multi-DC", Some("https://www.zoho.com/workdrive/developer/docs/api/v1/getting-started-multi-dc-support.html");
        /// Upload hosts of eight centers.
        SDK = "Zoho CRM SDK 8.0 (data_center.js)", Some("https://github.com/zoho/zohocrm-javascript-sdk-8.0");
        /// The pattern of the API console's address.
        SIGN = "Zoho Sign API: endpoints", Some("https://www.zoho.com/sign/api/api-endpoint.html");
        /// The hosts of Zoho Meeting in eight centers.
        MEETING = "Zoho Meeting API: Multi-DC", Some("https://www.zoho.com/meeting/api-integration/multi-dc.html");
        /// The hosts of Zoho Assist in nine centers.
        ASSIST = "Zoho Assist API: Multi-DC", Some("https://www.zoho.com/assist/api/multidc.html");
        /// Hosts that a third party reached on 2026-10-11, and what `oauth/serverinfo` answered.
        MEASURED = "A third party's measurement of 2026-10-11 (public code)", None;
        /// Seen in public source code.
        PUBLIC_CODE = "Public source code", None;
        /// The US callback.
        TUTORIAL = "The Workflow Academy: Zoho CRM custom connections", Some("https://github.com/TheWorkflowAcademy/Zoho-CRM-Custom-Connections");
        /// A digest of Zoho's documentation of October 2026 that lists the callbacks of seven centers.
        DIGEST = "A digest of Zoho's pages of October 2026 (public code)", None;
        /// Not a source, but the rule by which a cell was concluded.
        RULE = "Concluded from the pattern of the other centers", None;
    }
}

/// One fact of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// A host name, for callbacks a whole address, for endpoints a path.
    pub value: &'static str,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// Where it was read.
    pub sources: &'static [Source],
    /// What a person should know before relying on it.
    pub note: Option<&'static str>,
}

pub(crate) const fn cell(value: &'static str, confidence: Confidence, sources: &'static [Source]) -> Cell {
    Cell { value, confidence, sources, note: None }
}

const fn noted(
    value: &'static str,
    confidence: Confidence,
    sources: &'static [Source],
    note: &'static str,
) -> Cell {
    Cell { value, confidence, sources, note: Some(note) }
}

/// A Zoho data center.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DataCenter {
    /// United States.
    Us,
    /// European Union.
    Eu,
    /// India.
    In,
    /// Australia.
    Au,
    /// Japan.
    Jp,
    /// China.
    Cn,
    /// Canada.
    Ca,
    /// Saudi Arabia.
    Sa,
    /// United Kingdom.
    Uk,
    /// United Arab Emirates.
    Ae,
    /// Singapore.
    Sg,
    /// India, the second center on zohohq.in.
    Inec,
}

/// What is known of one center. Hosts are bare (no scheme, no port, lower case).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The center that this row is about.
    pub center: DataCenter,
    /// Its name in English.
    pub name: &'static str,
    /// The code in `location=` and in `oauth/serverinfo`; also the value of `dc=` in our links.
    pub location: &'static str,
    /// `accounts.…`: authorize, token and revoke endpoints live here.
    pub accounts: Cell,
    /// `www.zohoapis.…`: what a token answer calls `api_domain`.
    pub api: Option<Cell>,
    /// `api-console.…`: where clients are registered.
    pub console: Option<Cell>,
    /// Where people open Zoho CRM.
    pub crm: Option<Cell>,
    /// Candidates for the callback that Zoho CRM's connections use, best first; whole addresses.
    pub callbacks: &'static [Cell],
    /// The domain under which products have hosts of their own (`desk.zoho.eu`).
    pub app_domain: Option<Cell>,
    /// Where CRM files are uploaded.
    pub upload: Option<Cell>,
    /// What is special about the center.
    pub remark: Option<&'static str>,
}

use Confidence::{Conflicting, Inferred, Official, Reported};
use source::{
    ACCOUNTS, ASSIST, BIGIN, CRM, DIGEST, MEASURED, MEETING, PUBLIC_CODE, RULE, SDK, SIGN, TUTORIAL,
    WORKDRIVE,
};

const CALLBACKS_DISAGREE: &str =
    "Public sources name both hosts for this center. Register both, or read the true one from the popup.";
const ONE_SOURCE: &str =
    "Only one public source names it. Compare it with the address of the popup before you rely on it.";
const NO_SOURCE: &str = "No source names it. Read the true one from the popup before you rely on it.";

/// The table, in the order in which Zoho's own pages list the centers.
pub const TABLE: &[Row] = &[
    Row {
        center: DataCenter::Us,
        name: "United States",
        location: "us",
        accounts: cell("accounts.zoho.com", Official, &[ACCOUNTS, CRM, SDK]),
        api: Some(cell("www.zohoapis.com", Official, &[CRM, BIGIN, SDK])),
        console: Some(cell("api-console.zoho.com", Official, &[SIGN])),
        crm: Some(cell("crm.zoho.com", Reported, &[MEASURED])),
        callbacks: &[cell(
            "https://deluge.zoho.com/delugeauth/callback",
            Reported,
            &[TUTORIAL, DIGEST, PUBLIC_CODE],
        )],
        app_domain: Some(cell("zoho.com", Official, &[MEETING, PUBLIC_CODE])),
        upload: Some(cell("content.zohoapis.com", Official, &[SDK])),
        remark: Some(
            "Users of every center except China may start here: Zoho forwards them to their own center and says so \
             in the answer.",
        ),
    },
    Row {
        center: DataCenter::Eu,
        name: "Europe",
        location: "eu",
        accounts: cell("accounts.zoho.eu", Official, &[ACCOUNTS, CRM, SDK]),
        api: Some(cell("www.zohoapis.eu", Official, &[CRM, BIGIN, SDK])),
        console: Some(cell("api-console.zoho.eu", Official, &[SIGN])),
        crm: Some(cell("crm.zoho.eu", Reported, &[MEASURED])),
        callbacks: &[
            noted(
                "https://dre.zoho.eu/delugeauth/callback",
                Conflicting,
                &[DIGEST, PUBLIC_CODE],
                CALLBACKS_DISAGREE,
            ),
            noted(
                "https://deluge.zoho.eu/delugeauth/callback",
                Conflicting,
                &[PUBLIC_CODE],
                CALLBACKS_DISAGREE,
            ),
        ],
        app_domain: Some(cell("zoho.eu", Official, &[MEETING, PUBLIC_CODE])),
        upload: Some(cell("content.zohoapis.eu", Official, &[SDK])),
        remark: None,
    },
    Row {
        center: DataCenter::In,
        name: "India",
        location: "in",
        accounts: cell("accounts.zoho.in", Official, &[ACCOUNTS, CRM, SDK]),
        api: Some(cell("www.zohoapis.in", Official, &[CRM, BIGIN, SDK])),
        console: Some(cell("api-console.zoho.in", Official, &[SIGN])),
        crm: Some(cell("crm.zoho.in", Reported, &[MEASURED])),
        callbacks: &[
            noted(
                "https://deluge.zoho.in/delugeauth/callback",
                Conflicting,
                &[DIGEST, PUBLIC_CODE],
                CALLBACKS_DISAGREE,
            ),
            noted("https://dre.zoho.in/delugeauth/callback", Conflicting, &[PUBLIC_CODE], CALLBACKS_DISAGREE),
        ],
        app_domain: Some(cell("zoho.in", Official, &[MEETING, PUBLIC_CODE])),
        upload: Some(cell("content.zohoapis.in", Official, &[SDK])),
        remark: None,
    },
    Row {
        center: DataCenter::Au,
        name: "Australia",
        location: "au",
        accounts: noted(
            "accounts.zoho.com.au",
            Official,
            &[ACCOUNTS, CRM, SDK],
            "Zoho's Multi-DC page and its SDKs say .com.au. Some other pages of Zoho's print accounts.zoho.au; do not use it.",
        ),
        api: Some(cell("www.zohoapis.com.au", Official, &[CRM, BIGIN, SDK])),
        console: Some(cell("api-console.zoho.com.au", Official, &[SIGN])),
        crm: Some(cell("crm.zoho.com.au", Reported, &[MEASURED])),
        callbacks: &[cell("https://dre.zoho.com.au/delugeauth/callback", Reported, &[DIGEST, PUBLIC_CODE])],
        app_domain: Some(cell("zoho.com.au", Official, &[MEETING, PUBLIC_CODE])),
        upload: Some(cell("content.zohoapis.com.au", Official, &[SDK])),
        remark: None,
    },
    Row {
        center: DataCenter::Jp,
        name: "Japan",
        location: "jp",
        accounts: cell("accounts.zoho.jp", Official, &[ACCOUNTS, CRM, SDK]),
        api: Some(cell("www.zohoapis.jp", Official, &[CRM, BIGIN, SDK])),
        console: Some(cell("api-console.zoho.jp", Official, &[SIGN])),
        crm: Some(cell("crm.zoho.jp", Reported, &[MEASURED])),
        callbacks: &[noted("https://dre.zoho.jp/delugeauth/callback", Reported, &[DIGEST], ONE_SOURCE)],
        app_domain: Some(cell("zoho.jp", Official, &[MEETING, PUBLIC_CODE])),
        upload: Some(cell("content.zohoapis.jp", Official, &[SDK])),
        remark: None,
    },
    Row {
        center: DataCenter::Cn,
        name: "China",
        location: "cn",
        accounts: cell("accounts.zoho.com.cn", Official, &[CRM, SDK]),
        api: Some(cell("www.zohoapis.com.cn", Official, &[CRM, BIGIN, SDK])),
        console: Some(cell("api-console.zoho.com.cn", Inferred, &[SIGN, RULE])),
        crm: Some(cell("crm.zoho.com.cn", Inferred, &[MEASURED, RULE])),
        callbacks: &[noted("https://dre.zoho.com.cn/delugeauth/callback", Reported, &[DIGEST], ONE_SOURCE)],
        app_domain: Some(cell("zoho.com.cn", Official, &[MEETING, PUBLIC_CODE])),
        upload: Some(cell("content.zohoapis.com.cn", Official, &[SDK])),
        remark: Some(
            "China stands apart: sign-in must start at accounts.zoho.com.cn, and a client of another center is reported \
             not to reach it.",
        ),
    },
    Row {
        center: DataCenter::Ca,
        name: "Canada",
        location: "ca",
        accounts: noted(
            "accounts.zohocloud.ca",
            Official,
            &[ACCOUNTS, CRM, SDK],
            "Canada uses zohocloud.ca for accounts and apps, but zohoapis.ca for APIs. accounts.zoho.ca, which wrong \
             code uses, is not Zoho's host for it.",
        ),
        api: Some(cell("www.zohoapis.ca", Official, &[CRM, BIGIN, SDK])),
        console: Some(cell("api-console.zohocloud.ca", Official, &[SIGN])),
        crm: Some(cell("crm.zohocloud.ca", Reported, &[MEASURED])),
        callbacks: &[noted("https://dre.zohocloud.ca/delugeauth/callback", Reported, &[DIGEST], ONE_SOURCE)],
        app_domain: Some(cell("zohocloud.ca", Official, &[MEETING, PUBLIC_CODE])),
        upload: Some(cell("upload.zohocloud.ca", Official, &[SDK])),
        remark: None,
    },
    Row {
        center: DataCenter::Sa,
        name: "Saudi Arabia",
        location: "sa",
        accounts: cell("accounts.zoho.sa", Official, &[ACCOUNTS, SDK]),
        api: Some(cell("www.zohoapis.sa", Official, &[BIGIN, SDK])),
        console: Some(cell("api-console.zoho.sa", Official, &[SIGN])),
        crm: Some(cell("crm.zoho.sa", Reported, &[MEASURED])),
        callbacks: &[noted("https://dre.zoho.sa/delugeauth/callback", Inferred, &[RULE], NO_SOURCE)],
        app_domain: Some(cell("zoho.sa", Official, &[MEETING, PUBLIC_CODE])),
        upload: Some(cell("files.zoho.sa", Official, &[SDK])),
        remark: None,
    },
    Row {
        center: DataCenter::Uk,
        name: "United Kingdom",
        location: "uk",
        accounts: noted(
            "accounts.zoho.uk",
            Official,
            &[ACCOUNTS],
            "Some guides print accounts.zoho.co.uk; Zoho's own list says accounts.zoho.uk.",
        ),
        api: Some(cell("www.zohoapis.uk", Reported, &[MEASURED, PUBLIC_CODE])),
        console: Some(cell("api-console.zoho.uk", Inferred, &[SIGN, RULE])),
        crm: Some(cell("crm.zoho.uk", Reported, &[MEASURED])),
        callbacks: &[noted("https://dre.zoho.uk/delugeauth/callback", Inferred, &[RULE], NO_SOURCE)],
        app_domain: Some(cell("zoho.uk", Official, &[ASSIST, PUBLIC_CODE])),
        upload: None,
        remark: None,
    },
    Row {
        center: DataCenter::Ae,
        name: "United Arab Emirates",
        location: "ae",
        accounts: cell("accounts.zoho.ae", Reported, &[MEASURED, PUBLIC_CODE]),
        api: Some(cell("www.zohoapis.ae", Official, &[WORKDRIVE])),
        console: Some(cell("api-console.zoho.ae", Reported, &[PUBLIC_CODE])),
        crm: Some(cell("crm.zoho.ae", Inferred, &[RULE])),
        callbacks: &[noted("https://dre.zoho.ae/delugeauth/callback", Inferred, &[RULE], NO_SOURCE)],
        app_domain: Some(noted(
            "zoho.ae",
            Reported,
            &[PUBLIC_CODE],
            "Zoho's WorkDrive page names the domain; hosts of products under it stand in public code only.",
        )),
        upload: None,
        remark: Some(
            "Zoho's Multi-DC page does not list this center; its serverinfo answer and WorkDrive's pages do.",
        ),
    },
    Row {
        center: DataCenter::Sg,
        name: "Singapore",
        location: "sg",
        accounts: cell("accounts.zoho.sg", Reported, &[MEASURED, PUBLIC_CODE]),
        api: Some(cell("www.zohoapis.sg", Reported, &[PUBLIC_CODE])),
        console: Some(cell("api-console.zoho.sg", Inferred, &[RULE])),
        crm: Some(cell("crm.zoho.sg", Inferred, &[RULE])),
        callbacks: &[],
        app_domain: Some(cell("zoho.sg", Inferred, &[RULE])),
        upload: None,
        remark: Some("Zoho's Multi-DC page does not list this center; its serverinfo answer does."),
    },
    Row {
        center: DataCenter::Inec,
        name: "India (zohohq.in)",
        location: "inec",
        accounts: cell("accounts.zohohq.in", Reported, &[MEASURED, PUBLIC_CODE]),
        api: None,
        console: None,
        crm: None,
        callbacks: &[],
        app_domain: Some(noted(
            "zohohq.in",
            Inferred,
            &[PUBLIC_CODE],
            "Only the host of Zoho Analytics, analyticsapi.zohohq.in, was seen in public code.",
        )),
        upload: None,
        remark: Some(
            "A second Indian center that Zoho's serverinfo answer names. Beyond its accounts server hardly anything \
             is public: take the other addresses from your own Zoho.",
        ),
    },
];

impl DataCenter {
    /// Its row of the table.
    pub fn row(self) -> &'static Row {
        // The table is in the order of the variants; `the_table_is_in_the_order_of_the_variants` holds it to that.
        &TABLE[self as usize]
    }

    /// All centers, in the order of the table.
    pub fn all() -> impl Iterator<Item = DataCenter> {
        TABLE.iter().map(|row| row.center)
    }

    /// The center whose `location` code this is (exact, lower case).
    pub fn from_location(location: &str) -> Option<Self> {
        TABLE.iter().find(|row| row.location == location).map(|row| row.center)
    }

    /// Its name in English.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The origin of the accounts server, without a trailing slash.
    pub fn accounts_origin(self) -> String {
        format!("https://{}", self.row().accounts.value)
    }

    /// `{accounts}/oauth/v2/auth`, without a query.
    pub fn authorize_endpoint(self) -> String {
        format!("https://{}{AUTHORIZE_PATH}", self.row().accounts.value)
    }

    /// `{accounts}/oauth/v2/token`; the same address refreshes.
    pub fn token_endpoint(self) -> String {
        format!("https://{}{TOKEN_PATH}", self.row().accounts.value)
    }

    /// `{accounts}/oauth/v2/token/revoke`.
    pub fn revoke_endpoint(self) -> String {
        format!("https://{}{REVOKE_PATH}", self.row().accounts.value)
    }

    /// Whether a sign-in that begins at this center is passed on to `home`, where the account lives. Source: Zoho Accounts,
    /// multi-DC: a request may start at accounts.zoho.com; and Zoho CRM API, multi-DC: China must start at its own server.
    pub fn passes_on_to(self, home: Self) -> bool {
        self == Self::Us && home != Self::Cn
    }

    /// The callback to register first, if any is known.
    pub fn first_callback(self) -> Option<&'static str> {
        self.row().callbacks.first().map(|cell| cell.value)
    }
}

/// Path of the authorization endpoint (`GET`), on the accounts server.
pub const AUTHORIZE_PATH: &str = "/oauth/v2/auth";
/// Path of the token endpoint (`POST`), on the accounts server.
pub const TOKEN_PATH: &str = "/oauth/v2/token";
/// Path of the revocation endpoint (`POST`), on the accounts server.
pub const REVOKE_PATH: &str = "/oauth/v2/token/revoke";
/// Path of the callback of Zoho's Deluge connections, on every host that the table names for it.
pub const CALLBACK_PATH: &str = "/delugeauth/callback";

impl fmt::Display for DataCenter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_table_is_in_the_order_of_the_variants() {
        for (index, row) in TABLE.iter().enumerate() {
            assert_eq!(row.center as usize, index, "{}", row.name);
            assert_eq!(row.center.row(), row);
        }
    }

    #[test]
    fn location_codes_are_unique_and_lower_case() {
        let codes: BTreeSet<_> = TABLE.iter().map(|row| row.location).collect();
        assert_eq!(codes.len(), TABLE.len());
        assert!(codes.iter().all(|code| code.bytes().all(|b| b.is_ascii_lowercase())));
    }

    #[test]
    fn every_cell_has_a_source_and_a_literal_host() {
        let mut seen = BTreeSet::new();
        for row in TABLE {
            let hosts = [Some(row.accounts), row.api, row.console, row.crm, row.upload, row.app_domain];
            for cell in hosts.into_iter().flatten() {
                assert!(!cell.sources.is_empty(), "{} has no source", cell.value);
                assert!(
                    cell.value
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-".contains(&b)),
                    "{} is not a bare host",
                    cell.value
                );
                assert!(seen.insert(cell.value), "{} stands twice", cell.value);
            }
            for cell in row.callbacks {
                assert!(!cell.sources.is_empty());
                let url = url::Url::parse(cell.value).expect("a callback is a URL");
                assert_eq!(url.as_str(), cell.value, "a callback stands in its canonical form");
                assert_eq!(url.scheme(), "https");
                assert_eq!(url.path(), CALLBACK_PATH);
                assert!(seen.insert(cell.value), "{} stands twice", cell.value);
            }
        }
    }

    #[test]
    fn what_is_concluded_says_so() {
        for row in TABLE {
            let cells = [Some(row.accounts), row.api, row.console, row.crm, row.upload, row.app_domain];
            for cell in cells.into_iter().flatten().chain(row.callbacks.iter().copied()) {
                if cell.sources.contains(&source::RULE) {
                    assert_eq!(cell.confidence, Confidence::Inferred, "{}", cell.value);
                }
            }
        }
    }

    /// What rests on a page or a repository of Zoho's own is official, and nothing else is.
    #[test]
    fn the_confidence_follows_from_the_sources() {
        let own = |source: &Source| {
            let places = ["https://www.zoho.com/", "https://www.bigin.com/", "https://github.com/zoho/"];
            source.url.is_some_and(|url| places.iter().any(|place| url.starts_with(place)))
        };
        for row in TABLE {
            let cells = [Some(row.accounts), row.api, row.console, row.crm, row.upload, row.app_domain];
            for cell in cells.into_iter().flatten().chain(row.callbacks.iter().copied()) {
                let concluded = matches!(cell.confidence, Confidence::Inferred | Confidence::Conflicting);
                let official = cell.confidence == Confidence::Official;
                assert!(concluded || official == cell.sources.iter().any(own), "{}", cell.value);
            }
        }
    }

    #[test]
    fn two_candidates_are_a_conflict() {
        for row in TABLE {
            let conflicting =
                row.callbacks.iter().filter(|c| c.confidence == Confidence::Conflicting).count();
            assert_eq!(conflicting > 0, row.callbacks.len() > 1, "{}", row.name);
        }
    }

    /// Every row as its sources have it, written out by hand: `-` where none names a host.
    #[test]
    fn the_twelve_rows() {
        let rows = [
            "us accounts.zoho.com www.zohoapis.com api-console.zoho.com crm.zoho.com content.zohoapis.com",
            "eu accounts.zoho.eu www.zohoapis.eu api-console.zoho.eu crm.zoho.eu content.zohoapis.eu",
            "in accounts.zoho.in www.zohoapis.in api-console.zoho.in crm.zoho.in content.zohoapis.in",
            "au accounts.zoho.com.au www.zohoapis.com.au api-console.zoho.com.au crm.zoho.com.au content.zohoapis.com.au",
            "jp accounts.zoho.jp www.zohoapis.jp api-console.zoho.jp crm.zoho.jp content.zohoapis.jp",
            "cn accounts.zoho.com.cn www.zohoapis.com.cn api-console.zoho.com.cn crm.zoho.com.cn content.zohoapis.com.cn",
            "ca accounts.zohocloud.ca www.zohoapis.ca api-console.zohocloud.ca crm.zohocloud.ca upload.zohocloud.ca",
            "sa accounts.zoho.sa www.zohoapis.sa api-console.zoho.sa crm.zoho.sa files.zoho.sa",
            "uk accounts.zoho.uk www.zohoapis.uk api-console.zoho.uk crm.zoho.uk -",
            "ae accounts.zoho.ae www.zohoapis.ae api-console.zoho.ae crm.zoho.ae -",
            "sg accounts.zoho.sg www.zohoapis.sg api-console.zoho.sg crm.zoho.sg -",
            "inec accounts.zohohq.in - - - -",
        ];
        let written: Vec<String> = TABLE
            .iter()
            .map(|row| {
                let cells = [Some(row.accounts), row.api, row.console, row.crm, row.upload];
                let hosts = cells.map(|cell| cell.map_or("-", |cell| cell.value));
                format!("{} {}", row.location, hosts.join(" "))
            })
            .collect();
        assert_eq!(written, rows);
    }

    #[test]
    fn the_hosts_that_people_get_wrong() {
        assert_eq!(DataCenter::Ca.authorize_endpoint(), "https://accounts.zohocloud.ca/oauth/v2/auth");
        assert_eq!(DataCenter::Ca.row().api.map(|c| c.value), Some("www.zohoapis.ca"));
        assert_eq!(DataCenter::Au.token_endpoint(), "https://accounts.zoho.com.au/oauth/v2/token");
        assert_eq!(DataCenter::Cn.revoke_endpoint(), "https://accounts.zoho.com.cn/oauth/v2/token/revoke");
        assert_eq!(DataCenter::Uk.accounts_origin(), "https://accounts.zoho.uk");
        assert_eq!(DataCenter::from_location("us"), Some(DataCenter::Us));
        assert_eq!(DataCenter::from_location("US"), None);
    }
}
