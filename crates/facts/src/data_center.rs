//! The table of Zoho's data centers: every host that this page knows, with how far each can be trusted.
//!
//! Nothing here was tested against a live Zoho: each cell is what the named sources say. A cell that no source fills is
//! absent; code that wants a host must cope with its absence and never build one. The rows are in `data/centers.toml`.

use std::fmt;

use words::{Language, Text};

pub use crate::endpoint::{AUTHORIZE_PATH, REVOKE_PATH, TOKEN_PATH};
use crate::{Confidence, Source};

include!(concat!(env!("OUT_DIR"), "/data_center.rs"));

/// The table, in the order in which Zoho's own pages list the centers.
pub static TABLE: &[Row] = &ROWS;

/// Path of the callback of Zoho's Deluge connections, on every host that the table names for it.
pub const CALLBACK_PATH: &str = "/delugeauth/callback";

/// One fact of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// A host name, for callbacks a whole URL.
    pub value: &'static str,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// Where it was read.
    pub sources: &'static [Source],
    /// What a person should know before relying on it.
    pub note: Option<Text>,
}

/// What is known of one center. Hosts are bare (no scheme, no port, lower case).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `Cell`, or as the name says")]
pub struct Row {
    pub center: DataCenter,
    /// Its name in English, as it stands in what is read back.
    pub name: &'static str,
    /// Its name in other languages, by their tags.
    pub names: &'static [(&'static str, &'static str)],
    /// The code in `location=` and in `oauth/serverinfo`; also the value of `dc=` in our links.
    pub location: &'static str,
    /// `accounts.…`: authorize, token and revoke endpoints live here.
    pub accounts: Cell,
    /// `www.zohoapis.…`: what a token response calls `api_domain`.
    pub api: Option<Cell>,
    /// `api-console.…`: where clients are registered.
    pub console: Option<Cell>,
    /// Where people open Zoho CRM.
    pub crm: Option<Cell>,
    /// Candidates for the callback that Zoho CRM's connections use, best first; whole URLs.
    pub callbacks: &'static [Cell],
    /// The domain under which products have hosts of their own (`desk.zoho.eu`).
    pub app_domain: Option<Cell>,
    /// Where CRM files are uploaded.
    pub upload: Option<Cell>,
    /// What is special about the center.
    pub remark: Option<Text>,
}

/// An ending that people and wrong guides use, and the one that Zoho's lists have.
pub(crate) struct WrongEnding {
    pub(crate) wrong: &'static str,
    pub(crate) right: &'static str,
    pub(crate) center: DataCenter,
}

impl DataCenter {
    /// Its row of the table.
    pub fn row(self) -> &'static Row {
        ROWS.get(self as usize).unwrap_or(&ROWS[0])
    }

    /// All centers, in the order of the table.
    pub fn all() -> impl Iterator<Item = DataCenter> {
        TABLE.iter().map(|row| row.center)
    }

    /// The center whose `location` code this is (exact, lower case).
    pub fn from_location(location: &str) -> Option<Self> {
        TABLE.iter().find(|row| row.location == location).map(|row| row.center)
    }

    /// Its name in the language of the page.
    pub fn name(self) -> &'static str {
        let (row, tag) = (self.row(), Language::current().tag());
        row.names.iter().find(|(language, _)| *language == tag).map_or(row.name, |(_, name)| name)
    }

    /// The origin of the accounts server, without a trailing slash.
    pub fn accounts_origin(self) -> String {
        format!("https://{}", self.row().accounts.value)
    }

    /// `{accounts}/oauth/v2/auth`, without a query.
    pub fn authorize_endpoint(self) -> String {
        format!("https://{}{AUTHORIZE_PATH}", self.row().accounts.value)
    }

    /// `{accounts}/oauth/v2/token`; the same URL refreshes.
    pub fn token_endpoint(self) -> String {
        format!("https://{}{TOKEN_PATH}", self.row().accounts.value)
    }

    /// Whether a sign-in that begins at this center is passed on to `home`, where the account lives. Source: Zoho Accounts,
    /// Multi-DC: a request may start at accounts.zoho.com; and Zoho CRM API, Multi-DC: China must start at its own server.
    /// No list says it of the United Kingdom, the United Arab Emirates, Singapore and zohohq.in; nothing speaks against it.
    pub fn passes_on_to(self, home: Self) -> bool {
        self == Self::Us && home != Self::Cn
    }

    /// The callback to register first, if any is known.
    pub fn first_callback(self) -> Option<&'static str> {
        self.row().callbacks.first().map(|cell| cell.value)
    }
}

impl fmt::Display for DataCenter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Confidence::{Conflicting, Inferred, Official, Reported};

    #[test]
    fn every_center_has_a_name_in_every_language() {
        for row in TABLE {
            let named: Vec<&str> = row.names.iter().map(|(language, _)| *language).collect();
            for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
                assert!(named.contains(&language.tag()), "{} has no name in {}", row.name, language.tag());
            }
            assert_eq!(named.len(), Language::ALL.len() - 1, "{}", row.name);
            assert_eq!(row.center.name(), row.name, "no other language was chosen");
        }
    }

    #[test]
    fn every_cell_is_a_literal_host() {
        for row in TABLE {
            let hosts = [Some(row.accounts), row.api, row.console, row.crm, row.upload, row.app_domain];
            for cell in hosts.into_iter().flatten() {
                assert!(
                    cell.value
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-".contains(&b)),
                    "{} is not a bare host",
                    cell.value
                );
            }
            for cell in row.callbacks {
                let url = url::Url::parse(cell.value).expect("a callback is a URL");
                assert_eq!(url.as_str(), cell.value, "a callback is in its canonical form");
                assert_eq!(url.scheme(), "https");
                assert_eq!(url.path(), CALLBACK_PATH);
            }
        }
    }

    /// Sources that allow a cell to be official: pages, specifications and code of Zoho's own.
    #[test]
    fn the_confidence_follows_from_the_sources() {
        for row in TABLE {
            assert_eq!(row.center.row(), row);
            let cells = [Some(row.accounts), row.api, row.console, row.crm, row.upload, row.app_domain];
            for cell in cells.into_iter().flatten().chain(row.callbacks.iter().copied()) {
                let own = cell.sources.iter().any(|source| source.kind.starts_with("official"));
                let lowered = matches!(cell.confidence, Inferred | Conflicting);
                assert!(lowered || own == (cell.confidence == Official), "{}", cell.value);
            }
        }
    }

    #[test]
    fn how_far_each_host_is_trusted() {
        let cell = |location: &str, column: &str| {
            let row = DataCenter::from_location(location).unwrap().row();
            match column {
                "accounts" => Some(row.accounts),
                "console" => row.console,
                "domain" => row.app_domain,
                _ => row.api,
            }
        };
        for (location, column, expected) in [
            ("us", "accounts", Official),
            ("cn", "console", Official),
            ("uk", "console", Reported),
            ("sg", "domain", Reported),
            ("ae", "domain", Reported),
            ("ae", "accounts", Reported),
            ("sg", "accounts", Reported),
            ("sg", "console", Inferred),
            ("sg", "api", Reported),
            ("uk", "accounts", Official),
        ] {
            assert_eq!(cell(location, column).unwrap().confidence, expected, "{location} {column}");
        }
    }

    #[test]
    fn the_callbacks() {
        let expected: &[(DataCenter, &[(&str, Confidence)])] = &[
            (DataCenter::Us, &[("deluge.zoho.com", Reported)]),
            (DataCenter::Eu, &[("dre.zoho.eu", Reported), ("deluge.zoho.eu", Inferred)]),
            (DataCenter::In, &[("deluge.zoho.in", Conflicting), ("dre.zoho.in", Conflicting)]),
            (DataCenter::Au, &[("dre.zoho.com.au", Reported)]),
            (DataCenter::Jp, &[("dre.zoho.jp", Reported)]),
            (DataCenter::Cn, &[("dre.zoho.com.cn", Reported)]),
            (DataCenter::Ca, &[("dre.zohocloud.ca", Reported)]),
            (DataCenter::Sa, &[("dre.zoho.sa", Inferred)]),
            (DataCenter::Uk, &[("dre.zoho.uk", Inferred)]),
            (DataCenter::Ae, &[("dre.zoho.ae", Inferred)]),
            (DataCenter::Sg, &[]),
            (DataCenter::Inec, &[]),
        ];
        for (center, hosts) in expected {
            let got: Vec<_> =
                center.row().callbacks.iter().map(|cell| (cell.value.to_owned(), cell.confidence)).collect();
            let whole = |(host, confidence): &(&str, Confidence)| {
                (format!("https://{host}{CALLBACK_PATH}"), *confidence)
            };
            assert_eq!(got, hosts.iter().map(whole).collect::<Vec<_>>(), "{center}");
        }
        let digest = crate::source::DIGEST;
        assert!(digest.date == "2026-07-20" && digest.title.contains("Zoho Forms"));
        let linked = DataCenter::Eu.row().callbacks.first().unwrap().sources;
        assert!(
            linked.iter().any(|one| one.url == Some("https://www.zoho.com/deluge/help/connections.html"))
        );
    }

    #[test]
    fn only_the_united_states_pass_a_sign_in_on_and_not_to_china() {
        for (begun, home, expected) in [
            (DataCenter::Us, DataCenter::Eu, true),
            (DataCenter::Us, DataCenter::Us, true),
            (DataCenter::Us, DataCenter::Cn, false),
            (DataCenter::Eu, DataCenter::In, false),
            (DataCenter::Eu, DataCenter::Cn, false),
            (DataCenter::Cn, DataCenter::Us, false),
        ] {
            assert_eq!(begun.passes_on_to(home), expected, "{begun} {home}");
        }
    }

    #[test]
    fn the_callback_to_register_first() {
        let first = DataCenter::Eu.first_callback();
        assert_eq!(first, Some("https://dre.zoho.eu/delugeauth/callback"));
        assert_eq!(DataCenter::Sg.first_callback(), None);
        assert_eq!((DataCenter::Sg.name(), DataCenter::Sg.to_string().as_str()), ("Singapore", "Singapore"));
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
        assert_eq!(DataCenter::Uk.accounts_origin(), "https://accounts.zoho.uk");
        assert_eq!(DataCenter::from_location("us"), Some(DataCenter::Us));
        assert_eq!(DataCenter::from_location("US"), None);
    }
}
