//! What is no matter of Zoho's OAuth: the errors of other providers, and sign-ins to a mailbox with a password.

use std::cell::LazyCell;
use std::ops::Range;

use facts::address;
use facts::host::{self, Verdict};
use facts::sign::{
    API_PATH, FAILED, LOGINS, NO_API_PATH, NOT_THIS, NOT_USED, Named, OTHER_LIMIT, OTHER_MISSING,
    OTHER_RIGHTS, PROGRAMS, PROVIDERS, WORKS_THERE,
};
use scan::text::{has_any, part, places, rest, tail};
use scan::{http, word};

use crate::phrase::lines_with;

/// Servers of Zoho Mail that take a password.
const MAIL_SERVERS: &str =
    "smtp.zoho|smtppro.zoho|imap.zoho|imappro.zoho|pop.zoho|poppro.zoho|smtp.zeptomail|smtp-zeptomail";
/// How mail servers refuse a password, and how programs say it.
const REFUSED: &str = "535 |535-|535:|code 535|authenticationfailed|[auth]|invalid credentials|invalid login|eauth|\
    authentication failed|authentication failure|incorrect authentication|login failed|username and password not accepted|\
    smtpauthenticationerror|smtpauthenticationexception|authenticationexception|authentifizierung fehlgeschlagen|anmeldung fehlgeschlagen";
/// How often the name of a program is looked at.
const MOST: usize = 50;

/// The program that speaks in a text in lower case.
pub(crate) fn speaker(lower: &str) -> Option<&'static str> {
    // Most texts name no program.
    let failed = LazyCell::new(|| has_any(lower, FAILED) || has_any(lower, "error|401|403|400"));
    let speaks = |it: &&Named| names(lower, it.signs) && !(*failed && only_works(lower, it.signs));
    PROGRAMS.iter().find(speaks).map(|program| program.name)
}

/// Whether a text names a program only where it says that it works: "in Postman it works".
fn only_works(lower: &str, signs: &str) -> bool {
    let mut lines = lower.lines().filter(|line| names(line, signs)).peekable();
    let works = |line: &str| {
        has_any(line, WORKS_THERE)
            && !has_any(line, FAILED)
            && !has_any(line, "n't|not work|nicht|error|fail|401|403|400")
    };
    lines.peek().is_some() && lines.all(works)
}

/// Whether a text names something by one of its signs, and does not say that it is not that: `no Zapier`, `Zapier-like`.
fn names(lower: &str, signs: &str) -> bool {
    signs.split('|').any(|sign| {
        places(lower, sign).take(MOST).any(|(at, _)| {
            let (before, behind) = (part(lower, 0, at), rest(lower, at + sign.len()));
            let denied = before == "no " || before.ends_with(" no ") || has_any(tail(before, 8), NOT_USED);
            let other = |word: &str| !word.is_empty() && behind.starts_with(word);
            !denied && !NOT_THIS.split('|').any(other)
        })
    })
}

/// The other provider that a text in lower case is about.
pub(crate) fn provider(lower: &str) -> Option<&'static str> {
    PROVIDERS.iter().find(|provider| names(lower, provider.signs)).map(|provider| provider.name)
}

/// How many characters in front of a place may say whose it is. Each answer in a long log is asked about.
const NEAR: usize = 2_000;

/// The other provider that a place in a text is of: by its name in front of it in the line, else by the URL that was asked last.
pub(crate) fn provider_before(text: &str, at: usize) -> Option<&'static str> {
    let before = &tail(part(text, 0, at.min(text.len())), NEAR).to_ascii_lowercase();
    if let Some(name) = named_before(before) {
        return Some(name);
    }
    let start = before.rfind("://")?;
    let line = before.get(..start)?.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let url = word::urls(before.get(line..)?).next()?;
    provider(url.text)
}

/// The provider whose name leads to what follows: `HubSpot → {…}`, "Salesforce says:", with nothing of Zoho's between.
fn named_before(before: &str) -> Option<&'static str> {
    let lines = || before.lines().rev().map(str::trim).filter(|line| !line.is_empty());
    let lead = lines().next().filter(|line| line.len() <= 60 && !line.contains("zoho"))?;
    let leads = before.ends_with(' ') || lead.ends_with([':', '>', '\u{2192}', '`']);
    let word = |name: &str| {
        let at = lead.find(name)?;
        let apart = |ch: Option<char>| !ch.is_some_and(char::is_alphanumeric);
        let whole = apart(part(lead, 0, at).chars().next_back())
            && apart(lead.get(at + name.len()..)?.chars().next());
        whole.then_some(())
    };
    // What runs in Docker is not Docker.
    let tool = |name: &str| LOGINS.iter().any(|(tool, _)| *tool == name);
    let found = PROVIDERS
        .iter()
        .filter(|row| !tool(row.name))
        .find(|row| word(&row.name.to_ascii_lowercase()).is_some())?;
    leads.then_some(found.name)
}

/// Whether a text is of nobody else but other providers: no accounts server of Zoho's is in it.
pub(crate) fn alone(lower: &str) -> Option<&'static str> {
    if has_any(lower, "accounts.zoho|zohoapis.") { None } else { provider(lower) }
}

/// The line in which an OAuth server refuses something.
pub(crate) fn refusal(lower: &str) -> Option<Range<usize>> {
    const NAMES: &str = "unauthorized_client|invalid_client|invalid_grant|invalid_request|invalid_scope|access_denied|\
        unsupported_grant_type|unsupported_response_type|redirect_uri_mismatch|invalid redirect_uri|invalid redirect uri|\
        aadsts|bad_verification_code|incorrect_client_credentials|bad_oauth_token|authenticationfailed; errorcode|bad_auth_code|bad_client_id|unknown auth code|does not match the redirect uri|\
        authentication token seems to be invalid|code e401|code eneedauth|incorrect username or password|unauthorized: authentication required|http basic: access denied|access to the resource is denied|\
        authentication failed for|password authentication was removed|invalid username or|bad credentials|expiredtoken|invalidclienttokenid|unrecognizedclient|\
        \
        doesn't match the registered redirect|doesn\u{2019}t match the registered redirect|does not match the registered redirect";
    NAMES.split('|').find_map(|words| lines_with(lower, words).next())
}

/// The line in which an API refuses a call, in a text that names no host of Zoho's; `known`: the API is of a provider of the
/// table, whose own words count, too.
pub(crate) fn refused_call(lower: &str, known: bool) -> Option<Range<usize>> {
    let refuses = |line: &Range<usize>| {
        let words =
            "unauthorized|not authorized|forbidden|client error|status|not found|too many requests|http";
        has_any(part(lower, line.start, line.end), words)
    };
    if lower.contains(".zoho") {
        return None;
    }
    let line = "401|403|404|429".split('|').find_map(|words| lines_with(lower, words).find(refuses));
    let said = || {
        let words = OTHER_LIMIT.split('|').chain(OTHER_RIGHTS.split('|')).filter(|_| known);
        words.into_iter().find_map(|words| lines_with(lower, words).next())
    };
    line.or_else(said)
}

/// What a provider that knows who asks refuses in this response, in lower case: a name for the sentences.
pub(crate) fn of_resource(response: &str) -> Option<&'static str> {
    let statuses = http::statuses(response);
    let kinds = [("limit", OTHER_LIMIT, 429), ("rights", OTHER_RIGHTS, 0), ("missing", OTHER_MISSING, 404)];
    let is = |(_, words, status): &(_, &str, u16)| has_any(response, words) || statuses.contains(status);
    kinds.into_iter().find(is).map(|(kind, ..)| kind)
}

/// The host of the only API that a text calls, where it is none of Zoho's and nobody knows the provider.
pub(crate) fn foreign_api(lower: &str) -> Option<String> {
    if has_any(lower, ".zoho|zohoapis") {
        return None;
    }
    let api = |url: &str| has_any(url, API_PATH) && !has_any(url, NO_API_PATH);
    let mut hosts = word::urls(lower).take(MOST).filter(|url| api(url.text)).filter_map(|url| {
        let host = address::read(url.text).ok()?.host().to_owned();
        (host.contains('.') && matches!(host::judge(&host), Verdict::Foreign)).then_some(host)
    });
    let first = hosts.next()?;
    hosts.all(|host| host == first).then_some(first)
}

/// The host of the only token endpoint in a text in lower case, where it is none of Zoho's.
pub(crate) fn token_host(lower: &str) -> Option<String> {
    let mut hosts = word::urls(lower).take(MOST).filter_map(|url| {
        let address = address::read(url.text).ok()?;
        let of_tokens = address.url.path().trim_end_matches('/').ends_with("/token");
        of_tokens.then(|| address.host().to_owned())
    });
    let first = hosts.next().filter(|host| host.contains('.'))?;
    let foreign = matches!(host::judge(&first), Verdict::Foreign);
    (foreign && hosts.all(|host| host == first)).then_some(first)
}

/// The line in which a mail server refuses a password; none where the mailbox is opened with a token.
pub(crate) fn refused_mail(lower: &str) -> Option<Range<usize>> {
    let server = has_any(lower, MAIL_SERVERS)
        || lower.contains("zoho")
            && has_any(lower, "smtp|imap")
            && has_any(lower, "535 |535-|authenticationfailed");
    if !server || has_any(lower, "xoauth2|oauthbearer|/oauth/v2/") {
        return None;
    }
    REFUSED.split('|').find_map(|words| lines_with(lower, words).next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whose_error_it_is() {
        let text = "post https://accounts.zoho.eu/oauth/v2/token ok, post https://identity.xero.com/connect/token {x}";
        let at = |sign: &str| text.find(sign).unwrap();
        assert_eq!(provider_before(text, at("{x}")), Some("Xero"));
        assert_eq!(provider_before(text, at("ok")), None);
        assert_eq!((provider(text), alone(text)), (Some("Xero"), None));
        assert_eq!(alone("https://oauth2.googleapis.com/token"), Some("Google"));
        assert_eq!(provider_before("", 9), None);
        for (text, name) in [
            ("pipedrive answers: {x}", Some("Pipedrive")),
            ("post https://accounts.zoho.eu/oauth/v2/token\nsalesforce \u{2192} {x}", Some("Salesforce")),
            ("slack to zoho: {x}", None),
            ("logs of the docker: {x}", None),
            ("the boxes: {x}", None),
        ] {
            assert_eq!(provider_before(text, text.find("{x}").unwrap()), name, "{text}");
        }
    }

    #[test]
    fn who_speaks() {
        for (text, name) in [
            ("the n8n node in docker: curl ok", Some("n8n")),
            ("zcrmsdk\\oauth\\exception", Some("Zoho SDK (PHP)")),
            ("import zcrmsdk", Some("Zoho SDK (Python)")),
            ("curl -d x", Some("curl")),
            ("we make a call", None),
            ("i can do it with curl -d x\nthe job gets a 401", None),
            ("curl -d x\n401 invalid_token", Some("curl")),
        ] {
            assert_eq!(speaker(text), name, "{text}");
        }
    }

    #[test]
    fn passwords_of_mailboxes() {
        for text in [
            "535 authentication failed at smtp.zoho.eu",
            "imappro.zoho.com:993\na1 no [authenticationfailed] invalid credentials(failure)",
            "nodemailer: invalid login: 535 for zoho smtp",
        ] {
            assert!(refused_mail(text).is_some(), "{text}");
        }
        for text in [
            "smtp.zoho.eu:465",
            "imap.zoho.com: auth xoauth2 failed: authenticationfailed",
            "post https://accounts.zoho.eu/oauth/v2/token: authentication failed",
        ] {
            assert!(refused_mail(text).is_none(), "{text}");
        }
    }
}
