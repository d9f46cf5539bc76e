//! Whose host is this? A verdict on one host name, by comparing it with the table, never by searching for a substring.

use scan::text::has_any;
use words::{Message, msg};

use crate::data_center::{
    APP_NAMES, CALLBACK_PATH, DataCenter, GENERAL_LABELS, MAIL_LABELS, MCP_DOMAIN, Row, TABLE, WRONG_ENDINGS,
    WrongEnding,
};
use crate::{address, product};

/// What a host of the table is for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`label` names them")]
pub enum Role {
    Accounts,
    Api,
    /// The API domain of a CRM sandbox (`sandbox.`) or developer org (`developer.`).
    ApiEnvironment,
    Console,
    Crm,
    /// The host that receives the responses for Zoho's connections.
    Callback,
    Upload,
    /// Another host: the part before the center's domain (`desk`), or the whole of a product's host outside of it.
    App(String),
}

impl Role {
    /// What the host is for: "accounts server".
    pub fn label(&self) -> Message {
        let Self::App(app) = self else { return msg!("url-role", app = "", role = self.id()) };
        let named = APP_NAMES.iter().find(|(label, _)| label == app).map(|(_, name)| *name);
        let name = product::by_host_label(app).map(|product| product.name).or(named);
        let role = match name {
            Some(_) => "product",
            None if self.is_mail_server() => "mail-server",
            None if app.ends_with(MCP_DOMAIN) => "mcp-server",
            None => "unnamed",
        };
        msg!("url-role", app = name.unwrap_or(app), role)
    }

    /// Whether programs that read and send mail sign in there (SMTP, IMAP, POP).
    pub fn is_mail_server(&self) -> bool {
        matches!(self, Self::App(app) if MAIL_LABELS.contains(&app.as_str()))
    }

    /// Whether it is a server that Zoho MCP made.
    pub fn is_mcp_server(&self) -> bool {
        matches!(self, Self::App(app) if app.ends_with(MCP_DOMAIN))
    }

    /// The stable name; every product's host has the same.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Accounts => "accounts",
            Self::Api => "api",
            Self::ApiEnvironment => "api-environment",
            Self::Console => "console",
            Self::Crm => "crm",
            Self::Callback => "callback",
            Self::Upload => "upload",
            Self::App(_) => "app",
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
    /// Why it is not taken for Zoho's.
    pub message: Message,
    /// What was probably meant: the center and the host.
    pub meant: Option<(DataCenter, String)>,
    /// Whether it imitates a host of Zoho's or is a mistake for one. Otherwise it has only Zoho's name in it, and nobody
    /// knows whose it is.
    pub imitates: bool,
}

impl Lookalike {
    /// Whether nothing is wrong with this host but that `www.` is missing: then it is Zoho's own.
    pub fn only_lacks_www(&self, host: &str) -> bool {
        self.meant.as_ref().is_some_and(|(_, meant)| meant.strip_prefix("www.") == Some(host))
    }
}

/// Judges a host name: bare, ASCII, lower case, without port and without a trailing dot (as `url::Url` gives it, but
/// for the dot).
pub fn judge(host: &str) -> Verdict {
    of_table(host).unwrap_or_else(|| lookalike(host).map_or(Verdict::Foreign, Verdict::Lookalike))
}

/// What the table says of a host; `None` if it does not have it.
fn of_table(host: &str) -> Option<Verdict> {
    for row in TABLE {
        let center = row.center;
        let known = |role| Some(Verdict::Known { center, role });
        if let Some((_, role)) = hosts(row).find(|(known, _)| *known == host) {
            return known(role);
        }
        let family = row.api.map(|api| api.value.strip_prefix("www.").unwrap_or(api.value));
        if let Some("sandbox" | "developer") = family.and_then(|family| labels_before(host, family)) {
            return known(Role::ApiEnvironment);
        }
        let ending = family.and_then(|family| family.split_once('.'));
        if let Some(server) = ending.and_then(|(_, ending)| labels_before(host, ending))
            && server.strip_suffix(MCP_DOMAIN).is_some_and(|before| before.ends_with('.'))
        {
            return known(Role::App(server.to_owned()));
        }
        if let Some(domain) = row.app_domain {
            if host == domain.value {
                return Some(Verdict::General);
            }
            if let Some(app) = labels_before(host, domain.value) {
                if app == "www" || center == DataCenter::Us && GENERAL_LABELS.contains(&app) {
                    return Some(Verdict::General);
                }
                return known(Role::App(app.to_owned()));
            }
        }
    }
    let center = product::center_of_fixed_host(host)?;
    Some(Verdict::Known { center, role: Role::App(host.to_owned()) })
}

/// The data center and the role of the host that a text names, as a URL or bare; `None` if the table does not know it.
pub fn known(text: &str) -> Option<(DataCenter, Role)> {
    match judge(address::read(text).ok()?.host()) {
        Verdict::Known { center, role } => Some((center, role)),
        _ => None,
    }
}

/// The data center whose apps are below a domain: that of `zoho.in`.
pub fn of_domain(domain: &str) -> Option<DataCenter> {
    TABLE.iter().find(|row| row.app_domain.is_some_and(|cell| cell.value == domain)).map(|row| row.center)
}

/// The hosts that a row names, and what each is for.
fn hosts(row: &'static Row) -> impl Iterator<Item = (&'static str, Role)> {
    let cells = [
        (Some(row.accounts), Role::Accounts),
        (row.api, Role::Api),
        (row.console, Role::Console),
        (row.crm, Role::Crm),
        (row.upload, Role::Upload),
    ];
    let named = cells.into_iter().filter_map(|(cell, role)| Some((cell?.value, role)));
    let callback = |callback: &'static str| {
        let host = callback.strip_prefix("https://").unwrap_or(callback);
        host.strip_suffix(CALLBACK_PATH).unwrap_or(host)
    };
    named.chain(row.callbacks.iter().map(move |cell| (callback(cell.value), Role::Callback)))
}

/// What is before `.domain` in `host`; `None` if `host` is not below `domain`.
fn labels_before<'h>(host: &'h str, domain: &str) -> Option<&'h str> {
    host.strip_suffix(domain)?.strip_suffix('.').filter(|labels| !labels.is_empty())
}

/// The host that is meant by one whose ending was mended: it counts only if the table itself knows it, `www.zohocloud.ca` would
/// be a guess. Which host returns the redirects of connections differs by data center.
fn of_center(center: DataCenter, host: String) -> Option<(DataCenter, String)> {
    let host = if host.starts_with("deluge.") || host.starts_with("dre.") {
        center.row().callbacks.first()?.value.split('/').nth(2)?.to_owned()
    } else {
        Some(host).filter(|host| matches!(of_table(host), Some(Verdict::Known { .. })))?
    };
    Some((center, host))
}

fn lookalike(host: &str) -> Option<Lookalike> {
    // The API domain without its first label: Zoho's own, but no host that a source names.
    for row in TABLE {
        let Some(api) = row.api.map(|cell| cell.value).filter(|api| api.strip_prefix("www.") == Some(host))
        else {
            continue;
        };
        let message = msg!("url-without-www", center = row.center.name(), host, right = api);
        return Some(Lookalike { message, meant: Some((row.center, api.to_owned())), imitates: true });
    }
    for WrongEnding { wrong, right, center } in WRONG_ENDINGS {
        if host == *wrong || labels_before(host, wrong).is_some() {
            let meant = format!("{}{right}", host.strip_suffix(wrong).unwrap_or_default());
            // The fixed host counts only if the table itself knows it: `www.zohocloud.ca` would be a guess.
            let meant = of_center(*center, meant);
            let kind = match *wrong {
                "zoho.us" => "us",
                "zoho.au" => "au",
                _ => "other",
            };
            let message = msg!("url-wrong-ending", center = center.name(), host, kind, right = *right);
            return Some(Lookalike { message, meant, imitates: true });
        }
    }
    // The ending of a country, with a part that is not in Zoho's: zoho.com.sg, zoho.co.in.
    let shorter = [".com.", ".co."].iter().map(|part| host.replacen(part, ".", 1));
    for shorter in shorter.filter(|shorter| shorter.len() < host.len()) {
        if let Some(Verdict::Known { center, .. }) = of_table(&shorter)
            && let Some(right) = domains().filter(|domain| labels_before(&shorter, domain).is_some()).last()
        {
            let message = msg!("url-wrong-ending", center = center.name(), host, kind = "other", right);
            return Some(Lookalike { message, meant: of_center(center, shorter), imitates: true });
        }
    }
    // Below an API domain that has another one inside: zohoapis.com.au is no domain of somebody else.
    for row in TABLE {
        let Some(api) =
            row.api.map(|cell| cell.value).filter(|api| api.ends_with(".com.au") || api.ends_with(".com.cn"))
        else {
            continue;
        };
        if labels_before(host, api.trim_start_matches("www.")).is_some() {
            let message = msg!("url-misprint", center = row.center.name(), host, right = api);
            return Some(Lookalike { message, meant: Some((row.center, api.to_owned())), imitates: true });
        }
    }
    // The longest ending of the table inside the name, followed by somebody else's domain.
    let inside =
        domains().filter(|domain| host.contains(&format!("{domain}."))).max_by_key(|domain| domain.len());
    if let Some(domain) = inside
        && let Some((before, after)) = host.split_once(&format!("{domain}."))
        && (before.is_empty() || before.ends_with('.'))
    {
        // Of a host that goes on with a country's ending alone, this is the whole domain.
        let real = if after.contains('.') { after.to_owned() } else { format!("{domain}.{after}") };
        let message = msg!("url-real-domain", domain = real, host, inside = domain);
        return Some(Lookalike { message, meant: None, imitates: true });
    }
    misprint(host)
}

/// A host that has Zoho's name in it, or is one or two letters from a host of the table. What is meant is named where only
/// one host is so near, and never another country's ending: accounts.zoho.de is no misprint of accounts.zoho.ae.
fn misprint(host: &str) -> Option<Lookalike> {
    let known = TABLE.iter().flat_map(|row| hosts(row).map(|(known, _)| (known, row.center)));
    let ends_so = |known: &str| host.rsplit('.').next() == known.rsplit('.').next();
    if let Some((known, center)) = nearest(host, known.filter(|(known, _)| ends_so(known))) {
        let message = msg!("url-misprint", center = center.name(), host, right = known);
        return Some(Lookalike { message, meant: Some((center, known.to_owned())), imitates: true });
    }
    let plain = host.replace('0', "o");
    if !plain.contains("zoho") {
        return None;
    }
    // An app of somebody's may have Zoho's name in front of its domain.
    let own = |host: &str| host.rsplit('.').take(2).any(|label| label.contains("zoho"));
    // The sign-in and the APIs are what is worth imitating; a name with a nought for an o is made to deceive.
    let imitates = (!host.contains("zoho")
        || has_any(&plain, "zohoapi|accounts|api-console|login|signin|deluge"))
        && own(&plain);
    let message = if imitates { msg!("url-like-zoho", host) } else { msg!("url-unnamed", host) };
    own(&plain).then_some(Lookalike { message, meant: None, imitates })
}

/// The only one of these that is at most two letters away from a text.
pub(crate) fn nearest<T>(
    text: &str,
    known: impl Iterator<Item = (&'static str, T)>,
) -> Option<(&'static str, T)> {
    // The distance takes the product of both lengths.
    let alike = known.filter(|(known, _)| known.len().abs_diff(text.len()) <= 2);
    let near = alike.map(|known| (strsim::osa_distance(known.0, text), known));
    let near = scan::order::ranked(near, |(distance, _)| *distance as u64);
    let second = near.get(1).map(|(distance, _)| *distance);
    let (distance, known) = near.into_iter().next()?;
    (distance <= 2 && second != Some(distance)).then_some(known)
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
            Verdict::Known { center, role: Role::App(app) } => {
                format!("{}: app {app}", center.row().location)
            }
            Verdict::Known { center, role } => format!("{}: {}", center.row().location, role.id()),
            Verdict::General => "general".into(),
            Verdict::Foreign => "foreign".into(),
            Verdict::Lookalike(l) if !l.imitates => "unnamed".into(),
            Verdict::Lookalike(l) => {
                format!("lookalike, meant {}", l.meant.map_or("?".into(), |(_, host)| host))
            }
        };
        assert_eq!(got, expected, "{host}");
    }

    const FOREIGN: words::Text = words::Text::checked("url-real-domain", &["domain", "host", "inside"]);

    /// Of an ending of a country and the same without it, each may be taken for a misprint of the other.
    #[test]
    fn a_lookalike_is_judged_once() {
        for row in TABLE {
            for (known, _) in super::hosts(row) {
                for domain in [known, known.trim_start_matches("www."), known.trim_start_matches("accounts.")]
                {
                    for host in [format!("api.{domain}"), format!("2fwww.{domain}"), format!("x.y.{domain}")]
                    {
                        let shorter = host.replacen(".com.", ".", 1);
                        for host in [host, shorter] {
                            let Verdict::Lookalike(found) = judge(&host) else { continue };
                            assert!(
                                found.message.text() != FOREIGN || !host.contains("zohoapis.com."),
                                "{host}"
                            );
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn hosts() {
        check("accounts.zoho.com", "us: accounts");
        check("accounts.zohocloud.ca", "ca: accounts");
        check("www.zohoapis.ca", "ca: api");
        check("sandbox.zohoapis.com.au", "au: api-environment");
        check("content.zohoapis.eu", "eu: upload");
        check("crm.zoho.com.cn", "cn: crm");
        check("dre.zoho.eu", "eu: callback");
        check("deluge.zoho.eu", "eu: callback");
        check("deluge.zoho.com", "us: callback");
        check("api-console.zohocloud.ca", "ca: console");
        check("desk.zoho.in", "in: app desk");
        check("marketingautomation.zohocloud.ca", "ca: app marketingautomation");
        check("analyticsapi.zohohq.in", "inec: app analyticsapi");
        check("www.zoho.com", "general");
        check("zoho.eu", "general");
        check("help.zoho.com", "general");
        check("one.zoho.com", "general");
        check("www.zoho.eu", "general");
        check("one.zoho.eu", "eu: app one");
        check("store.zoho.in", "in: app store");
        check("example.com", "foreign");
        // Only the whole host counts, and only whole labels before a domain.
        for (host, meant) in
            [("xaccounts.zoho.eu", "eu: app xaccounts"), ("myaccounts.zoho.eu", "eu: app myaccounts")]
        {
            check(host, meant);
        }
        check("xwww.zohoapis.eu", "lookalike, meant www.zohoapis.eu");
        check("sandboxzohoapis.eu", "lookalike, meant ?");
        check("zohoapis.eu", "lookalike, meant www.zohoapis.eu");
        check("zohoapis.com.au", "lookalike, meant www.zohoapis.com.au");
        check("", "foreign");
        check(".", "foreign");
    }

    /// No host is in the table twice.
    #[test]
    fn every_host_of_the_table_is_known_for_what_it_is() {
        for row in TABLE {
            for (host, role) in super::hosts(row) {
                assert_eq!(judge(host), Verdict::Known { center: row.center, role }, "{host}");
            }
            assert!(row.app_domain.is_none_or(|domain| judge(domain.value) == Verdict::General));
        }
    }

    #[test]
    fn lookalikes() {
        check("accounts.zoho.ca", "lookalike, meant accounts.zohocloud.ca");
        check("zoho.ca", "lookalike, meant ?");
        check("deluge.zoho.ca", "lookalike, meant dre.zohocloud.ca");
        check("accounts.zoho.au", "lookalike, meant accounts.zoho.com.au");
        check("accounts.zoho.co.uk", "lookalike, meant accounts.zoho.uk");
        check("accounts.zoho.us", "lookalike, meant accounts.zoho.com");
        check("www.zohoapis.au", "lookalike, meant www.zohoapis.com.au");
        check("zoho.com.evil.example", "lookalike, meant ?");
        check("accounts.zoho.com.evil.example", "lookalike, meant ?");
        check("accounts.zoho.com.au.evil.example", "lookalike, meant ?");
        check("accounts-zoho.com", "lookalike, meant accounts.zoho.com");
        check("evilzoho.com", "unnamed");
        check("accounts.z0ho.com", "lookalike, meant accounts.zoho.com");
        check("accounts.zoho.com.sg", "lookalike, meant accounts.zoho.sg");
        check("www.zohoapis.co.in", "lookalike, meant www.zohoapis.in");
        check("desk.zoho.com.ae", "lookalike, meant desk.zoho.ae");
        check("www.zohoapis.com.mx", "lookalike, meant ?");
        check("docs.zohomail.com", "unnamed");
        check("zohomcp.in", "unnamed");
        check("x.zohomcp.example", "unnamed");
        check("zoho-sync.example.org", "foreign");
        check("login.zoho-help.com", "lookalike, meant ?");
        check("mail.zeptomail.com", "foreign");
        check("accounts.zoho.fr", "lookalike, meant ?");
        check("accounts.zoho.de", "lookalike, meant ?");
    }

    /// One or two letters beside a host of the table.
    #[test]
    fn misprints() {
        check("api-console.zoh.com", "lookalike, meant api-console.zoho.com");
        check("acounts.zohocloud.ca", "ca: app acounts");
        check("accounts.zohoclod.ca", "lookalike, meant accounts.zohocloud.ca");
        check("www.zohoaips.com", "lookalike, meant www.zohoapis.com");
        check("www.zohoapi.eu", "lookalike, meant www.zohoapis.eu");
        check("dre.zho.eu", "lookalike, meant dre.zoho.eu");
        check("crm.zooho.com.au", "lookalike, meant crm.zoho.com.au");
        // Of other people, though it looks alike.
        check("crm.example.com", "foreign");
        check("accounts.google.com", "foreign");
        // As near to two hosts of the table, and of another country.
        check("dle.zoho.eu", "eu: app dle");
        check("accounts.zoho.ac", "lookalike, meant ?");
        check("cre.z0ho.eu", "lookalike, meant ?");
        let Verdict::Lookalike(found) = judge("api-console.zoh.com") else { panic!("not refused") };
        assert_eq!(
            found.message,
            msg!(
                "url-misprint",
                center = "United States",
                host = "api-console.zoh.com",
                right = "api-console.zoho.com"
            )
        );
        let like = |host: &str| match judge(host) {
            Verdict::Lookalike(found) => found.message,
            other => panic!("{other:?}"),
        };
        assert_eq!(like("login-zoho.com"), msg!("url-like-zoho", host = "login-zoho.com"));
        assert_eq!(like("zohomail.com"), msg!("url-unnamed", host = "zohomail.com"));
        for (host, center, kind, right) in [
            ("accounts.zoho.ca", "Canada", "other", "zohocloud.ca"),
            ("accounts.zoho.us", "United States", "us", "zoho.com"),
            ("accounts.zoho.au", "Australia", "au", "zoho.com.au"),
        ] {
            assert_eq!(like(host), msg!("url-wrong-ending", center, host, kind, right));
        }
    }

    #[test]
    fn what_a_host_is_for() {
        let label = |role: Role| role.label();
        assert_eq!(label(Role::Api), msg!("url-role", app = "", role = "api"));
        assert_eq!(label(Role::App("desk".into())), msg!("url-role", app = "Zoho Desk", role = "product"));
        assert_eq!(label(Role::App("nosuch".into())), msg!("url-role", app = "nosuch", role = "unnamed"));
        // A product whose API is at the API domain, sites without an API, mail and MCP servers, hosts outside of Zoho's domains.
        for (host, app, role) in [
            ("inventory.zoho.in", "Zoho Inventory", "product"),
            ("mcp.zoho.eu", "Zoho MCP", "product"),
            ("smtppro.zoho.in", "smtppro", "mail-server"),
            ("imap.zohocloud.ca", "imap", "mail-server"),
            ("desk-99.zohomcp.com.au", "desk-99.zohomcp", "mcp-server"),
            ("books-7.zohomcp.ca", "books-7.zohomcp", "mcp-server"),
            ("api.zeptomail.in", "Zoho ZeptoMail", "product"),
            ("sdpondemand.manageengine.eu", "ManageEngine ServiceDesk Plus Cloud", "product"),
        ] {
            let Verdict::Known { role: found, .. } = judge(host) else { panic!("{host}") };
            assert_eq!(label(found), msg!("url-role", app, role), "{host}");
        }
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
