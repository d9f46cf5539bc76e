//! The settings with which another program signs in at Zoho: credentials of n8n, environments and collections of Postman,
//! `.env`, YAML, Terraform, the configuration of an MCP server, the initialization of a library, a form that was copied.
//!
//! What a setting is called is in `data/labels.toml`; how names and values are found in any notation, in [`read`]; what the
//! settings come to together, in [`judge`].

mod judge;
mod read;

use facts::data_center::AUTHORIZE_PATH;
use facts::sign::PARAMETER_FIELDS;
use facts::{DataCenter, address, host};
use scan::text::places as places_of;
use service::Field;
use words::Text;

use crate::case;

pub(crate) use judge::detection;
pub(crate) use read::{libraries, settings};

/// How a library names a data center: `EUDataCenter.PRODUCTION`.
const CENTER_OF_LIBRARY: &str = "datacenter";
/// Notes that say what to do.
pub(crate) const FIXES: [Text; 4] = [
    Text::checked("doctor-config-right", &["name", "url"]),
    Text::checked("doctor-config-mixed-fix", &[]),
    Text::checked("doctor-config-offline-in", &["name"]),
    Text::checked("doctor-config-offline", &[]),
];

/// Verdicts that claim nothing wrong.
pub(crate) const FINE: Text = Text::checked("doctor-config-fine", &["center", "count"]);
pub(crate) const UNKNOWN: Text = Text::checked("doctor-config-unknown", &["count"]);

/// What a setting is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Field(Field),
    Accounts,
    Api,
    Center,
    Parameters,
    AccessType,
    Prompt,
    RefreshToken,
    HeaderPrefix,
}

impl What {
    fn of(id: &str) -> Option<Self> {
        Some(match id {
            "accounts-url" => Self::Accounts,
            "api-url" => Self::Api,
            "center" => Self::Center,
            "parameters" => Self::Parameters,
            "access-type" => Self::AccessType,
            "prompt" => Self::Prompt,
            "refresh-token" => Self::RefreshToken,
            "header-prefix" => Self::HeaderPrefix,
            _ => Self::Field(Field::of(id)?),
        })
    }

    fn is_url(self) -> bool {
        match self {
            Self::Field(field) => Field::ENDPOINTS.contains(&field) || field == Field::AuthorizedRedirectUri,
            _ => matches!(self, Self::Accounts | Self::Api),
        }
    }
}

/// A setting: its name, and its value, which may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Setting {
    pub(crate) what: What,
    name: String,
    pub(crate) value: String,
    /// Whether Zoho's own form has this label.
    of_zoho: bool,
}

impl Setting {
    /// Whether it is the environment of a library.
    fn is_of_library(&self) -> bool {
        self.what == What::Center
            && self.name.to_ascii_lowercase().contains(CENTER_OF_LIBRARY)
            && self.name.contains(['.', ':', '-'])
    }

    /// The data center that it leads to.
    fn center(&self) -> Option<DataCenter> {
        match self.what {
            What::Center => named_center(&self.value),
            What::Field(Field::AuthorizedRedirectUri) => None,
            _ if self.what.is_url() => host::known(&self.value).map(|(center, _)| center),
            _ => None,
        }
    }
}

/// The data center that a setting names: `eu`, `.com.au`, `zoho.in`, `Europe`, `EUDataCenter`.
fn named_center(value: &str) -> Option<DataCenter> {
    let bare = value.trim().to_ascii_lowercase();
    let bare = bare.trim_start_matches('.').trim_start_matches("zoho.").trim_start_matches("zohoapis.");
    let of = |center: &DataCenter| {
        let row = center.row();
        let ending = row.accounts.value.trim_start_matches("accounts.zoho.");
        bare == row.location
            || bare == ending
            || bare == row.name.to_ascii_lowercase()
            || bare == row.accounts.value.trim_start_matches("accounts.")
    };
    DataCenter::all().find(of)
}

/// Whether these settings are of a program that signs in at Zoho: the endpoints or the server, and something else.
pub(crate) fn is_config(settings: &[Setting]) -> bool {
    let has = |what: &[What]| settings.iter().any(|it| what.contains(&it.what) && !it.value.is_empty());
    let endpoints = Field::ENDPOINTS.map(What::Field);
    let kinds = settings
        .iter()
        .enumerate()
        .filter(|(at, one)| !settings.iter().take(*at).any(|other| other.what == one.what));
    let who = [
        What::Field(Field::ClientId),
        What::Field(Field::ClientSecret),
        What::RefreshToken,
        What::AccessType,
    ];
    // A form of Zoho's has a judge of its own.
    let of_others = |it: &Setting| {
        !it.of_zoho
            && match it.what {
                What::Field(field) => Field::ENDPOINTS.contains(&field),
                What::RefreshToken => false,
                _ => true,
            }
    };
    settings.iter().any(of_others)
        && kinds.count() >= 2
        && (has(&endpoints) || has(&[What::Accounts]) || has(&[What::Center, What::Api]) && has(&who))
}

/// The hosts that are set as those of an API.
pub(crate) fn api_hosts(settings: &[Setting]) -> Vec<String> {
    let of_api = settings.iter().filter(|it| it.what == What::Api);
    of_api.filter_map(|it| Some(address::read(&it.value).ok()?.host().to_owned())).collect()
}

/// What the settings show to stand in a data center.
pub(crate) fn places(settings: &[Setting]) -> impl Iterator<Item = (case::Role, DataCenter, String)> + '_ {
    settings.iter().filter_map(|setting| {
        let role = match setting.what {
            What::Field(Field::AuthorizeUrl) => case::Role::SignIn,
            What::Accounts if setting.value.contains(AUTHORIZE_PATH) => case::Role::SignIn,
            What::Field(Field::AccessTokenUrl | Field::RefreshTokenUrl) | What::Accounts => case::Role::Token,
            What::Center if setting.is_of_library() => case::Role::Setting,
            What::Center => case::Role::Stated,
            What::Api => case::Role::Call,
            _ => return None,
        };
        let center = setting.center()?;
        let of_library = setting.is_of_library();
        let shown = || format!("{}: {}", setting.name, setting.value);
        Some((role, center, if of_library { setting.name.clone() } else { shown() }))
    })
}

/// The settings that lead elsewhere, each with its value in a data center: those that a clash of this role is about.
pub(crate) fn right_settings(settings: &[Setting], role: &str, home: DataCenter) -> Vec<String> {
    let fits = |it: &Setting| match it.what {
        What::Field(Field::AuthorizeUrl) => matches!(role, "both" | "sign-in" | "setting"),
        What::Field(Field::AccessTokenUrl | Field::RefreshTokenUrl | Field::RevokeTokenUrl) => {
            role != "sign-in" && role != "call"
        }
        What::Accounts => role != "call",
        What::Api => true,
        _ => false,
    };
    let right = |it: &Setting| {
        // How a center is written in the setting is said elsewhere.
        let address = address::read(&it.value).ok().filter(|_| it.what != What::Center)?;
        let host = address.host();
        let (from, to) = (host::known(host)?.0.row(), home.row());
        let cells =
            [(Some(from.accounts), Some(to.accounts)), (from.api, to.api), (from.app_domain, to.app_domain)];
        let moved = cells.into_iter().find_map(|(from, to)| {
            let label = host.strip_suffix(from?.value.trim_start_matches("www."))?;
            Some(format!("{label}{}", to?.value.trim_start_matches("www.")))
        })?;
        host::known(&moved).filter(|(center, _)| *center == home)?;
        let value = it.value.replacen(host, &moved, 1);
        Some(format!("{} = {value}", it.name))
    };
    let wrong = settings.iter().filter(|it| fits(it) && it.center().is_some_and(|center| center != home));
    let mut found: Vec<String> = wrong.filter_map(right).take(6).collect();
    found.dedup();
    found
}

/// What a program calls the place for further parameters of the sign-in.
pub(crate) fn parameters_name(settings: &[Setting], text: &str, lower: &str) -> Option<String> {
    // As n8n calls it, in a sentence.
    let place = settings.iter().find(|it| it.what == What::Parameters);
    let said = || {
        PARAMETER_FIELDS
            .split('|')
            .find_map(|name| text.get(places_of(lower, name).next()?.0..)?.get(..name.len()))
    };
    place.filter(|_| is_config(settings)).map(|it| it.name.clone()).or_else(|| said().map(str::to_owned))
}

/// The parameters of the sign-in that are set beside its URL.
pub(crate) fn parameters(settings: &[Setting]) -> String {
    let of = |it: &Setting| {
        let value = it.value.trim_start_matches(['?', '&']);
        match it.what {
            What::Parameters if value.contains('=') => Some(value.to_owned()),
            What::AccessType if !value.is_empty() => {
                Some(format!("access_type={}", value.to_ascii_lowercase()))
            }
            What::Prompt if !value.is_empty() => Some(format!("prompt={}", value.to_ascii_lowercase())),
            _ => None,
        }
    };
    settings.iter().filter_map(of).collect::<Vec<_>>().join("&")
}
