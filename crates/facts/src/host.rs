//! Whose host is this? A verdict on one host name, by comparing it with the table, never by searching for a substring.

use words::{Message, msg, text};

use crate::data_center::{CALLBACK_PATH, DataCenter, GENERAL_LABELS, TABLE, WRONG_ENDINGS};

/// What a host of the table is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The accounts server.
    Accounts,
    /// The API domain.
    Api,
    /// The API domain of a CRM sandbox (`sandbox.`) or developer org (`developer.`).
    ApiEnvironment,
    /// The API console.
    Console,
    /// Zoho CRM in the browser.
    Crm,
    /// The host that receives the answers for Zoho's connections.
    Callback,
    /// The upload host.
    Upload,
    /// Another product's host; the part before the center's domain (`desk`).
    App(String),
}

impl Role {
    /// What the host is for: "accounts server".
    pub fn label(&self) -> Message {
        match self {
            Self::Accounts => text!("url-role-accounts").into(),
            Self::Api => text!("url-role-api").into(),
            Self::ApiEnvironment => text!("url-role-api-environment").into(),
            Self::Console => text!("url-role-console").into(),
            Self::Crm => text!("url-role-crm").into(),
            Self::Callback => text!("url-role-callback").into(),
            Self::Upload => text!("url-role-upload").into(),
            Self::App(app) => msg!("url-role-app", app),
        }
    }

    /// What the host is, in words: "the accounts server".
    pub fn words(&self) -> String {
        match self {
            Self::Accounts => "the accounts server".into(),
            Self::Api => "the API domain".into(),
            Self::ApiEnvironment => "the API domain of a sandbox or developer org".into(),
            Self::Console => "the API console".into(),
            Self::Crm => "the host of the CRM".into(),
            Self::Callback => "the callback host of connections".into(),
            Self::Upload => "the upload host".into(),
            Self::App(app) => format!("the host of the product \u{201c}{app}\u{201d}"),
        }
    }
}

/// What a host name turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A host of the table, or one under a domain of the table.
    Known {
        /// The center that it belongs to.
        center: DataCenter,
        /// What it is for.
        role: Role,
    },
    /// A public site of Zoho's, which says nothing about where an org is (`www.zoho.com`).
    General,
    /// Looks like Zoho's, but is not in the table.
    Lookalike(Lookalike),
    /// Nothing to do with Zoho, as far as the table goes.
    Foreign,
}

/// A host that looks like Zoho's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lookalike {
    /// Why it is not taken for Zoho's: a sentence.
    pub reason: String,
    /// The same as a message.
    pub message: Message,
    /// What was probably meant: the center and the host.
    pub meant: Option<(DataCenter, String)>,
}

/// Judges a host name: bare, ASCII, lower case, without port and without a trailing dot (as `url::Url` gives it, but
/// for the dot).
pub fn judge(host: &str) -> Verdict {
    for row in TABLE {
        let center = row.center;
        let known = |role| Verdict::Known { center, role };
        if host == row.accounts.value {
            return known(Role::Accounts);
        }
        if let Some(api) = row.api {
            if host == api.value {
                return known(Role::Api);
            }
            let family = api.value.trim_start_matches("www.");
            if let Some("sandbox" | "developer") = labels_before(host, family) {
                return known(Role::ApiEnvironment);
            }
        }
        if row.console.is_some_and(|cell| host == cell.value) {
            return known(Role::Console);
        }
        if row.crm.is_some_and(|cell| host == cell.value) {
            return known(Role::Crm);
        }
        if row.upload.is_some_and(|cell| host == cell.value) {
            return known(Role::Upload);
        }
        if row.callbacks.iter().any(|cell| host == callback_host(cell.value)) {
            return known(Role::Callback);
        }
        if let Some(domain) = row.app_domain {
            if host == domain.value {
                return Verdict::General;
            }
            if let Some(app) = labels_before(host, domain.value) {
                if app == "www" || center == DataCenter::Us && GENERAL_LABELS.contains(&app) {
                    return Verdict::General;
                }
                return known(Role::App(app.to_owned()));
            }
        }
    }
    lookalike(host).map_or(Verdict::Foreign, Verdict::Lookalike)
}

fn callback_host(callback: &str) -> &str {
    callback.trim_start_matches("https://").trim_end_matches(CALLBACK_PATH)
}

/// What stands before `.domain` in `host`; `None` if `host` is not below `domain`.
fn labels_before<'h>(host: &'h str, domain: &str) -> Option<&'h str> {
    host.strip_suffix(domain)?.strip_suffix('.').filter(|labels| !labels.is_empty())
}

fn lookalike(host: &str) -> Option<Lookalike> {
    for (wrong, right, center) in WRONG_ENDINGS {
        if host == *wrong || labels_before(host, wrong).is_some() {
            let meant = format!("{}{right}", host.strip_suffix(wrong).unwrap_or_default());
            // The fixed host counts only if the table itself knows it: `www.zohocloud.ca` would be a guess.
            let meant = matches!(judge(&meant), Verdict::Known { .. }).then_some((*center, meant));
            let kind = match *wrong {
                "zoho.us" => "us",
                "zoho.au" => "au",
                _ => "other",
            };
            let message = msg!("url-wrong-ending", center = center.name(), host, kind, right = *right);
            return Some(lookalike_as(message, meant));
        }
    }
    // The longest ending of the table that stands inside the name, followed by somebody else's domain.
    let inside =
        domains().filter(|domain| host.contains(&format!("{domain}."))).max_by_key(|domain| domain.len());
    if let Some(domain) = inside
        && let Some((before, after)) = host.split_once(&format!("{domain}."))
        && (before.is_empty() || before.ends_with('.'))
    {
        return Some(lookalike_as(msg!("url-real-domain", domain = after, host, inside = domain), None));
    }
    let plain = host.replace('0', "o");
    plain.contains("zoho").then(|| lookalike_as(msg!("url-like-zoho", host), None))
}

fn lookalike_as(message: Message, meant: Option<(DataCenter, String)>) -> Lookalike {
    Lookalike { reason: message.to_string().trim_end_matches('.').to_owned(), message, meant }
}

fn domains() -> impl Iterator<Item = &'static str> {
    TABLE.iter().flat_map(|row| {
        let api = row.api.map(|cell| cell.value.trim_start_matches("www."));
        row.app_domain.map(|cell| cell.value).into_iter().chain(api)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(host: &str, expected: &str) {
        let got = match judge(host) {
            Verdict::Known { center, role } => format!("{}: {}", center.row().location, role.words()),
            Verdict::General => "general".into(),
            Verdict::Foreign => "foreign".into(),
            Verdict::Lookalike(l) => {
                format!("lookalike, meant {}", l.meant.map_or("?".into(), |(_, host)| host))
            }
        };
        assert_eq!(got, expected, "{host}");
    }

    #[test]
    fn hosts() {
        check("accounts.zoho.com", "us: the accounts server");
        check("accounts.zohocloud.ca", "ca: the accounts server");
        check("www.zohoapis.ca", "ca: the API domain");
        check("sandbox.zohoapis.com.au", "au: the API domain of a sandbox or developer org");
        check("content.zohoapis.eu", "eu: the upload host");
        check("crm.zoho.com.cn", "cn: the host of the CRM");
        check("dre.zoho.eu", "eu: the callback host of connections");
        check("deluge.zoho.eu", "eu: the callback host of connections");
        check("deluge.zoho.com", "us: the callback host of connections");
        check("api-console.zohocloud.ca", "ca: the API console");
        check("desk.zoho.in", "in: the host of the product \u{201c}desk\u{201d}");
        check(
            "marketingautomation.zohocloud.ca",
            "ca: the host of the product \u{201c}marketingautomation\u{201d}",
        );
        check("analyticsapi.zohohq.in", "inec: the host of the product \u{201c}analyticsapi\u{201d}");
        check("www.zoho.com", "general");
        check("zoho.eu", "general");
        check("help.zoho.com", "general");
        check("one.zoho.com", "general");
        check("www.zoho.eu", "general");
        check("one.zoho.eu", "eu: the host of the product \u{201c}one\u{201d}");
        check("store.zoho.in", "in: the host of the product \u{201c}store\u{201d}");
        check("example.com", "foreign");
        check("", "foreign");
        check(".", "foreign");
    }

    #[test]
    fn lookalikes() {
        check("accounts.zoho.ca", "lookalike, meant accounts.zohocloud.ca");
        check("zoho.ca", "lookalike, meant ?");
        check("accounts.zoho.au", "lookalike, meant accounts.zoho.com.au");
        check("accounts.zoho.co.uk", "lookalike, meant accounts.zoho.uk");
        check("accounts.zoho.us", "lookalike, meant accounts.zoho.com");
        check("www.zohoapis.au", "lookalike, meant www.zohoapis.com.au");
        check("zoho.com.evil.example", "lookalike, meant ?");
        check("accounts.zoho.com.evil.example", "lookalike, meant ?");
        check("accounts.zoho.com.au.evil.example", "lookalike, meant ?");
        check("accounts-zoho.com", "lookalike, meant ?");
        check("evilzoho.com", "lookalike, meant ?");
        check("accounts.z0ho.com", "lookalike, meant ?");
        check("accounts.zoho.fr", "lookalike, meant ?");
    }

    #[test]
    fn names_the_true_end_of_a_disguised_host() {
        let Verdict::Lookalike(found) = judge("accounts.zoho.com.au.evil.example") else {
            panic!("not refused")
        };
        assert_eq!(
            found.message,
            msg!(
                "url-real-domain",
                domain = "evil.example",
                host = "accounts.zoho.com.au.evil.example",
                inside = "zoho.com.au"
            )
        );
    }
}
