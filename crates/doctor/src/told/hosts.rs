//! The hosts of Zoho's in a text: where they stand, which are misprinted, and which do not have the path that is asked of them.

use facts::data_center::{AUTHORIZE_PATH, REVOKE_PATH, TOKEN_PATH};
use facts::host::{self, Role, Verdict};
use facts::sign::UNREACHED;
use facts::{DataCenter, address, endpoint};
use scan::text::{has_any, part, places, rest, tail};
use scan::word;

use super::MOST_URLS;
use crate::{case, shortened};

/// An endpoint of the accounts servers that is looked for at another host of Zoho's.
pub(super) fn misplaced(text: &str) -> Option<(String, String)> {
    word::urls(text).take(MOST_URLS).find_map(|url| {
        let address = address::read(url.text).ok()?;
        let (center, role) = host::known(url.text)?;
        let path = address.url.path();
        let of_api = [
            "/crm/",
            "/books/",
            "/inventory/",
            "/invoice/",
            "/creator/",
            "/billing/",
            "/subscriptions/",
            "/bigin/",
        ];
        if role == Role::Accounts && of_api.iter().any(|begin| path.starts_with(begin)) {
            let right = format!("https://{}{path}", center.row().api?.value);
            return Some((shortened(url.text.split('?').next().unwrap_or_default()), right));
        }
        let endpoint = [TOKEN_PATH, AUTHORIZE_PATH].into_iter().find(|known| path == *known)?;
        // The console and the CRM pass nothing on.
        let right = format!("{}{endpoint}", center.accounts_origin());
        (role != Role::Accounts).then(|| (shortened(url.text.split('?').next().unwrap_or_default()), right))
    })
}

/// Hosts that only imitate one of Zoho's, or are misprinted, where one host is meant.
pub(super) fn misnamed(text: &str, lower: &str) -> Vec<(String, DataCenter, String)> {
    let mut found: Vec<(String, DataCenter, String)> = Vec::new();
    for url in word::urls(text).take(MOST_URLS) {
        // A template of a program has no host yet.
        if url.text.contains(['$', '{', '}']) {
            continue;
        }
        let Ok(address) = address::read(url.text) else { continue };
        if let Verdict::Lookalike(lookalike) = host::judge(address.host())
            && let Some((center, meant)) = lookalike.meant.clone()
            && !found.iter().any(|(known, ..)| known == url.text)
        {
            let right = url.text.replacen(address.host(), &meant, 1);
            found.push((url.text.to_owned(), center, right));
        }
    }
    // A program says which host it did not find.
    if found.is_empty() && has_any(lower, UNREACHED) {
        found.extend(hosts(text, lower).find_map(|(_, host)| match host::judge(host) {
            Verdict::Lookalike(lookalike) => {
                let api = || {
                    let (center, _) = host::known(&format!("www.{}", host.strip_prefix("accounts.")?))?;
                    Some((center, center.row().accounts.value.to_owned()))
                };
                let (center, meant) = lookalike.meant.or_else(api)?;
                Some((host.to_owned(), center, format!("https://{meant}")))
            }
            _ => None,
        }));
    }
    found
}

/// A path of an accounts server that is almost that of an endpoint.
pub(super) fn wrong_endpoint(text: &str) -> Option<(DataCenter, String, &'static str)> {
    word::urls(text).take(MOST_URLS).find_map(|url| {
        let (center, role) = host::known(url.text)?;
        let address = address::read(url.text).ok()?;
        let path = address.url.path();
        let known =
            endpoint::is_known(path) || path.starts_with("/oauth/user/") || !path.starts_with("/oauth/");
        if role != Role::Accounts || known {
            return None;
        }
        let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let named = match last.to_ascii_lowercase().as_str() {
            "token" | "tokens" | "access_token" | "accesstoken" => Some(TOKEN_PATH),
            "auth" | "authorize" | "authorization" | "authorise" => Some(AUTHORIZE_PATH),
            "revoke" => Some(REVOKE_PATH),
            _ => None,
        };
        let right = endpoint::meant(path).or(named)?;
        Some((center, path.to_owned(), right))
    })
}

/// A setting that holds the path of an endpoint alone: `tokenPath=/oauth/v2/tokens`.
pub(super) fn wrong_path(text: &str, known: &[case::Place]) -> Option<(DataCenter, String, &'static str)> {
    let of_path = |ch: char| ch.is_ascii_alphanumeric() || "/_-".contains(ch);
    let center = known.first()?.center;
    text.match_indices("/oauth/v").take(50).find_map(|(at, _)| {
        let alone = part(text, 0, at).ends_with(['=', ':', '"', '\'', '`', ' ']);
        let path = rest(text, at);
        let path = part(path, 0, path.find(|ch| !of_path(ch)).unwrap_or(path.len()));
        let right = endpoint::meant(path).filter(|_| alone && !endpoint::is_known(path))?;
        Some((center, path.to_owned(), right))
    })
}

/// Whether what stands behind this is in a column of a table whose heading is `api_domain`.
fn is_in_column(before: &str) -> bool {
    /// How many rows of a table are looked through for its heading.
    const ROWS: usize = 40;
    const LONGEST: usize = 20_000;
    let before = tail(before, LONGEST);
    let (above, line) = before.rsplit_once('\n').unwrap_or(("", before));
    // `INSERT INTO t (id, api_domain) VALUES (1, '…`
    let statement = tail(line, 2_000);
    if let Some((names, values)) = statement.rsplit_once("values")
        && names.contains("insert")
    {
        let names = names.rsplit('(').next().unwrap_or_default();
        let column = values.rsplit('(').next().unwrap_or_default().matches(',').count();
        return names.split(',').nth(column).is_some_and(|name| name.contains("api_domain"));
    }
    let name = |cell: &str| cell.trim_matches(|ch: char| !(ch.is_alphanumeric() || ch == '_')).to_owned();
    ['|', '\t', ';', ','].into_iter().any(|sign| {
        let column = line.matches(sign).count();
        let mut heads =
            above.lines().rev().take(ROWS).filter(|head| head.matches(sign).count() >= column.max(1));
        column > 0
            && heads.any(|head| {
                let cell = head.split(sign).nth(column).map(name);
                cell.is_some_and(|cell| matches!(cell.as_str(), "api_domain" | "apidomain" | "api domain"))
            })
    })
}

/// Whether the key in front of a URL is `api_domain`.
pub(crate) fn named_domain(before: &str) -> bool {
    if is_in_column(before) {
        return true;
    }
    let before = before.trim_end_matches(['"', '\'', ' ', ':', '=', '\\', '`']);
    // "api_domain in the token response was …"
    let words = before.rsplit('\n').next().unwrap_or_default();
    let sentence =
        words.rsplit_once("api_domain").map(|(_, words)| words).filter(|words| words.starts_with(' '));
    if sentence.is_some_and(|words| {
        words.len() < 60
            && !words.contains("://")
            && has_any(words, " is| was| says| ist| war| est| es| era| =|response")
    }) {
        return true;
    }
    // And no setting, such as `ZOHO_API_DOMAIN`; `apiDomain` is what a program stored beside its token.
    let stored = || before.strip_suffix("apidomain").filter(|_| has_any(words, "token|expires|scope|stored"));
    before.strip_suffix("api_domain").or_else(stored).is_some_and(|before| {
        before.chars().next_back().is_none_or(|ch| !(ch.is_alphanumeric() || matches!(ch, '_' | '-')))
    })
}

/// The hosts of Zoho's in a text, each with its place.
pub(crate) fn hosts<'t>(text: &'t str, lower: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
    let of_host = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '-');
    places(lower, "zoho").take(MOST_URLS).filter_map(move |(at, _)| {
        let start = part(lower, 0, at).trim_end_matches(of_host).len();
        let end = at + rest(lower, at).find(|ch| !of_host(ch)).unwrap_or(lower.len() - at);
        let host = part(text, start, end).trim_end_matches(['.', '-']);
        host.contains('.').then_some((start, host))
    })
}
