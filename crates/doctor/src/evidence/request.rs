//! Requests to the accounts server and their header: method, body, grant type, response type, parameters, paths.

use std::ops::Range;

use facts::data_center::{AUTHORIZE_PATH, TOKEN_PATH};
use facts::error::{CauseKind, Error};
use facts::sign::{
    AUTHORIZE_LABEL, BAD_URL, BY_COMMAND, CRM_FORM, CURL_POSTS, CUSTOM_SERVICE, FAILING, IN_BROWSER,
    JSON_DATA, JSON_SAID, METHODLESS, NO_OPENING, OPENED, OPENS, SHELL_JOBS, SIGN_IN, STATE_DIFFERS,
    WANTS_CODE,
};
use facts::{DataCenter, address, host};
use scan::text::{has, has_any, head, line_at, part, places, rest, tail};
use scan::word;
use words::{Text, msg, text};

use super::{Hint, MOST, MOST_LINES};
use crate::case::Role;
use crate::clue::{Clue, Scene, consent_url, quote, quote_of};
use crate::phrase::lines_with;
use crate::sign_in::SignIn;
use crate::told::Told;

/// How many characters a SHA-256 hash has in base64 without padding.
const HASH_LENGTH: usize = 43;
/// Names that are taken for `Authorization`.
const HEADERS: [&str; 6] =
    ["authentication", "authorisation", "auth", "authorize", "autorization", "authorization-token"];

/// What a text shows of its requests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is shown by itself")]
pub(crate) struct Request {
    /// What the header is called in place of `Authorization`.
    header: Option<String>,
    /// The header is set to a variable alone: its line, and the same with the word in front of it.
    bare: Option<(String, String)>,
    /// The sign-in asks for `response_type=token`.
    implicit: bool,
    /// A sign-in has a client ID, and no `response_type`.
    no_response_type: bool,
    /// Parameters that a sign-in has twice, and the callback of Zoho's among them.
    twice: Option<(String, Option<String>)>,
    /// `access_type` is in the URL of the token request.
    offline_at_token: bool,
    /// The token URL has its parameters in itself and was opened as a page, or with GET.
    opened: bool,
    /// The same, said beside the URL.
    opened_near: bool,
    /// The token URL was opened in a browser without any parameters.
    opened_bare: bool,
    /// The response to a sign-in has a token, and a code was wanted.
    wants_code: bool,
    /// What the Authorize URL of a custom service has that the connection adds, and where it leads.
    authorize_extra: Option<(String, DataCenter)>,
    /// A program or a command did so, and no browser.
    commanded: bool,
    /// What sends the token request with GET, because it does so where no method is set or always.
    got: Option<&'static str>,
    /// Terraform's data source for HTTP did so.
    terraform: bool,
    /// A shell cut the URL at its `&`; whether its jobs show that.
    cut_by_shell: Option<bool>,
    /// The grant type that the fields of the token request lack.
    no_grant_type: Option<&'static str>,
    /// The status 400 is in the text.
    status_400: bool,
    /// A request has a code and says `grant_type=refresh_token`.
    pub(super) code_with_refresh: bool,
    /// A refresh token is sent with the grant type of a code.
    refresh_with_code: bool,
    /// How a program sets `access_type=offline`, where it sets no `prompt`: as it is written, and the same for `prompt`.
    pub(crate) offline_built: Option<(String, String)>,
    /// Whether a program sets `access_type=online`.
    pub(crate) online: bool,
    /// Whether a program sets `access_type=offline`.
    pub(crate) builds_offline: bool,
    /// The setting for refreshing that has the authorization endpoint, and where.
    refresh_at_sign_in: Option<(String, DataCenter)>,
    /// The setting for the token request that has the path of the authorization endpoint.
    token_at_sign_in: Option<String>,
    /// The text speaks of a code challenge or its verifier.
    pub(crate) pkce: bool,
    /// A sign-in has a code challenge and does not say how it was made.
    no_challenge_method: bool,
}

impl Request {
    pub(super) fn of(text: &str, lower: &str, outside: &str, sign_ins: &[SignIn]) -> Self {
        let (opened, opened_near) = opened(text, lower);
        let mut asking = sign_ins.iter().filter(|sign_in| sign_in.asks);
        let no_response_type = |sign_in: &SignIn| {
            let client = sign_in.value("client_id").is_some_and(|client| !client.trim().is_empty());
            client && !sign_in.elided && sign_in.value("response_type").is_none()
        };
        let built = built(text, lower);
        let prompts = has_any(
            lower,
            "prompt=consent|prompt', 'consent|prompt\", \"consent|prompt\":|prompt':|prompt' =>|prompt\" =>|prompt:|prompt =|promptconsent",
        );
        Self {
            online: built.is_none() && online(lower),
            builds_offline: built.is_some(),
            offline_built: built.filter(|_| !prompts),
            header: header(text, lower),
            bare: bare(text, lower),
            implicit: asking.clone().any(|sign_in| sign_in.value("response_type") == Some("token")),
            no_response_type: asking.any(no_response_type),
            twice: sign_ins.iter().find_map(SignIn::twice),
            offline_at_token: has_any(lower, "/oauth/v2/token?access_type=|/oauth/v2/token?prompt="),
            opened,
            opened_near,
            opened_bare: opened_bare(text, lower),
            wants_code: has_any(lower, "#access_token=|#&access_token=") && has_any(lower, WANTS_CODE),
            authorize_extra: authorize_extra(lower, sign_ins),
            commanded: has_any(lower, BY_COMMAND),
            got: got(lower),
            terraform: has(lower, "data \"http\""),
            cut_by_shell: cut_by_shell(lower),
            no_grant_type: no_grant_type(outside),
            status_400: has(lower, "400"),
            code_with_refresh: sends(outside, "grant_type=refresh_token", "code=", "refresh_token="),
            refresh_with_code: sends(outside, "grant_type=authorization_code", "refresh_token=", "code="),
            token_at_sign_in: token_at_sign_in(text, lower),
            no_challenge_method: sign_ins.iter().any(|sign_in| {
                // What a variable holds, the code around it says.
                let made = |value: &str| value.contains(['$', '{']) && has_any(lower, "sha-256|sha256");
                let hash = |value: &str| value.len() == HASH_LENGTH || made(value);
                sign_in.value("code_challenge").is_some_and(hash)
                    && !sign_in.elided
                    && sign_in.value("code_challenge_method").is_none()
            }),
            pkce: has_any(lower, "challenge|verifier|pkce"),
            refresh_at_sign_in: refresh_at_sign_in(text, lower),
        }
    }
}

/// The setting for refreshing that has the authorization endpoint, and where.
fn refresh_at_sign_in(text: &str, lower: &str) -> Option<(String, DataCenter)> {
    let mut lines = lines_with(lower, AUTHORIZE_PATH).take(MOST_LINES);
    lines.find_map(|range| {
        let line = lower.get(range.clone())?;
        let (label, url) = line.split_once("https://")?;
        let path = url.split(['?', ' ', '"', '\'', ',']).next()?;
        let label = part(text, range.start, range.start + label.len());
        let label = label.trim_matches(|ch: char| !ch.is_alphanumeric());
        // A sentence is no label.
        let is = label.len() < 40
            && label.split_whitespace().count() < 5
            && !has_any(label, " in |no |, |: ")
            && label.to_ascii_lowercase().contains("refresh")
            && path.ends_with(AUTHORIZE_PATH);
        let (center, role) = host::known(path).filter(|_| is)?;
        (role == host::Role::Accounts).then(|| (label.to_owned(), center))
    })
}

/// The setting for the token request that has the path of the authorization endpoint.
fn token_at_sign_in(text: &str, lower: &str) -> Option<String> {
    let of_name = |ch: char| ch.is_ascii_alphanumeric() || "_-".contains(ch);
    let sign = |ch: char| " \"':=>,[]{}\t`".contains(ch);
    places(lower, AUTHORIZE_PATH).take(MOST).find_map(|(at, path)| {
        let ends =
            !rest(lower, at + path.len()).starts_with(|ch: char| of_name(ch) || ch == '/' || ch == '?');
        let start = line_at(lower, at).start;
        let line = part(lower, start, at);
        // The host in front of the path.
        let host =
            line.trim_end_matches(|ch: char| ch.is_ascii_alphanumeric() || ".:/-${}_".contains(ch)).len();
        let url = rest(line, host);
        let value = if url.is_empty() || url.contains("://") || url.starts_with(['$', '{']) {
            host
        } else {
            return None;
        };
        let label = part(line, 0, value).trim_end_matches(sign);
        let signed = part(line, label.len(), value).contains([':', '=']);
        let from = label.trim_end_matches(of_name).len();
        let name = rest(label, from);
        let plain = name.replace(['_', '-'], "");
        let of_token =
            has_any(&plain, "tokenpath|urlaccesstoken|tokenendpoint|tokenurl|tokenuri|accesstokenurl")
                && !has_any(&plain, "refresh");
        (ends && signed && of_token).then(|| part(text, start + from, start + label.len()).to_owned())
    })
}

/// Whether a program sets `access_type=online` for the sign-in.
fn online(lower: &str) -> bool {
    let mut named = ["access_type", "accesstype"].iter().flat_map(|name| places(lower, name).take(MOST));
    !has(lower, "access_type=offline")
        && named.any(|(at, name)| {
            let behind = head(rest(lower, at + name.len()), 24);
            let value =
                behind.trim_start_matches(|ch: char| ch.is_whitespace() || "\"'`,:=>]()".contains(ch));
            let signed = part(behind, 0, behind.len() - value.len()).contains([':', '=', ',', '>']);
            let word = value.split(|ch: char| !ch.is_alphanumeric()).next();
            signed && word == Some("online")
        })
}

/// How a program sets `access_type=offline` for the sign-in, and the same for `prompt=consent`.
fn built(text: &str, lower: &str) -> Option<(String, String)> {
    let sign = |ch: char| ch.is_whitespace() || "\"'`,:=>]()".contains(ch);
    let names = ["access_type", "accesstype"];
    names.iter().flat_map(|name| places(lower, name).take(MOST)).find_map(|(at, name)| {
        let behind = head(rest(lower, at + name.len()), 24);
        let value = behind.trim_start_matches(sign);
        let between = part(behind, 0, behind.len() - value.len());
        // In a URL and in a sentence it is read elsewhere.
        let code = between.contains(['"', '\'', '`']) && value.starts_with("offline");
        let from = at + name.len() + between.len() + "offline".len();
        let quotes = |ch: char| matches!(ch, '"' | '\'' | '`');
        let close = rest(text, from).starts_with(quotes);
        let lead = part(text, line_at(text, at).start, at);
        let open = lead.trim_end_matches(quotes);
        let quoted = lead.len() - open.len();
        // The call that it is an argument of: `.setParam(`.
        let called = open.strip_suffix('(').map(|open| {
            let name = open.trim_end_matches(|ch: char| ch.is_alphanumeric() || "_.".contains(ch)).len();
            part(lead, name, lead.len() - quoted).to_owned()
        });
        let end = if called.is_some() && rest(text, from + 1).starts_with(')') { ")" } else { "" };
        let length = name.len();
        let written = |name: &str, value: &str| {
            let sign = part(lead, lead.len() - quoted, lead.len());
            let between = part(text, at + length, from - "offline".len());
            let last = part(text, from, from + 1);
            format!("{}{sign}{name}{between}{value}{last}{end}", called.clone().unwrap_or_default())
        };
        let name = part(text, at, at + name.len());
        (code && close).then(|| (written(name, "offline"), written("prompt", "consent")))
    })
}

/// The line in which a program says that the response to its sign-in has another state.
pub(crate) fn line_of_state(lower: &str) -> Option<Range<usize>> {
    let mut lines = STATE_DIFFERS.split('|').flat_map(|words| lines_with(lower, words));
    if has_any(lower, SIGN_IN) { lines.next() } else { None }
}

/// The host on which a sign-in began, and the one to which its response came, where these are two.
fn two_hosts(text: &str) -> Option<(String, String)> {
    let own = |url: &str| {
        let host = address::read(url).ok()?.host().to_ascii_lowercase();
        host::known(&host).is_none().then_some(host)
    };
    // In a URL, or behind `host=` of a log.
    let hosts = |line: &str| -> Vec<String> {
        let urls = word::urls(line).take(MOST).map(|url| url.text).filter(|url| url.starts_with("http"));
        let mut hosts: Vec<String> = urls.filter_map(own).collect();
        for (at, sign) in line.match_indices("host=").chain(line.match_indices("Host: ")).take(MOST) {
            let behind = rest(line, at + sign.len()).trim_start_matches(['"', '\'']);
            let ends = |ch: char| !(ch.is_ascii_alphanumeric() || ".-".contains(ch));
            let host = part(behind, 0, behind.find(ends).unwrap_or(behind.len()));
            hosts.extend(own(host).filter(|host| host.contains('.') || host == "localhost"));
        }
        hosts
    };
    let lines = || text.lines().take(MOST_LINES);
    let is_response =
        |line: &&str| has_any(line, "code=") && has_any(line, "state=|location=|accounts-server");
    let response = lines().find(is_response)?;
    // Of a sentence with both, the URL with the code.
    let url = word::urls(response).map(|url| url.text).find(|url| url.contains("code=")).and_then(own);
    let came = url.or_else(|| hosts(response).into_iter().next())?;
    // The same site under two names: `www.`, or this computer.
    let site = |host: &str| host.trim_start_matches("www.").to_owned();
    let local = |host: &str| matches!(host, "localhost" | "127.0.0.1" | "[::1]" | "0.0.0.0");
    let other = |host: &String| *host != came && (site(host) == site(&came) || local(host) && local(&came));
    let began = lines().flat_map(hosts).find(other)?;
    Some((began, came))
}

/// A program refuses the response to its sign-in, because it does not know the state any more.
pub(super) fn state_differs(text: &str, lower: &str) -> Option<Hint> {
    line_of_state(lower).map(|_| Hint {
        clue: match two_hosts(text) {
            Some((began, came)) => Clue::verified(
                CauseKind::WrongRequest,
                msg!("doctor-clue-state-hosts", began = began.as_str(), came = came.as_str()),
                text!("doctor-clue-state-hosts-verify"),
                msg!("doctor-clue-state-hosts-fix", began, came),
            ),
            None => Clue::verified(
                CauseKind::WrongRequest,
                text!("doctor-stated-state"),
                text!("doctor-stated-state-verify"),
                text!("doctor-stated-state-fix"),
            ),
        },
        errors: &[],
        open: true,
    })
}

/// Whether a token request with this grant type has one parameter and lacks another.
fn sends(outside: &str, grant: &str, has: &str, lacks: &str) -> bool {
    places(outside, grant).take(MOST).any(|(at, _)| {
        let ends = [' ', '\n', '"', '\''];
        let start = part(outside, 0, at).rfind(ends).map_or(0, |at| at + 1);
        let request = rest(outside, start).split(ends).next().unwrap_or_default();
        let any = |name: &str| request.split(['&', '?']).any(|pair| pair.starts_with(name));
        any(has) && !any(lacks)
    })
}

/// The name of the header that has the token, where it is almost `Authorization`.
fn header(text: &str, lower: &str) -> Option<String> {
    if has_any(lower, "authorization:|authorization\"|authorization'") {
        return None;
    }
    places(lower, "zoho-oauthtoken").take(MOST).find_map(|(at, _)| {
        let before = part(lower, 0, at).trim_end_matches(['"', '\'', '`', ' ', ':', '=', '>', ',']);
        let name = before.trim_end_matches(|ch: char| ch.is_ascii_alphabetic() || ch == '-').len();
        let signed = before.len() < at;
        let found = rest(before, name);
        (signed && HEADERS.contains(&found)).then(|| part(text, name, before.len()).to_owned())
    })
}

/// The line that sets the header to a variable for a token alone, and the same with the right word in front of it.
fn bare(text: &str, lower: &str) -> Option<(String, String)> {
    const WORD: &str = "Zoho-oauthtoken ";
    // Where the text has a word for it, the variable may begin with that; and so may what was masked.
    let joined = "\u{2022}\" +|\u{2022}' +|\u{2022}\" .|\u{2022}' .|\u{2022}${|\u{2022}{|\u{2022}`";
    if has_any(lower, "zoho-oauthtoken|bearer|enczapikey|zoho-authtoken|basic ") || has_any(lower, joined) {
        return None;
    }
    let of_name = |ch: char| ch.is_ascii_alphanumeric() || "_.-".contains(ch);
    places(lower, "authorization").take(MOST).find_map(|(at, name)| {
        let range = line_at(text, at);
        let line = part(text, range.start, range.end);
        let from = at + name.len() - range.start;
        let behind = rest(line, from);
        let value = behind.trim_start_matches(|ch: char| " \t\"'`:=>,.+([]&$@{#".contains(ch));
        // Python's strings with values in braces begin with a letter.
        let value = ["f\"{", "f'{"].iter().find_map(|sign| value.strip_prefix(sign)).unwrap_or(value);
        let end = value.find(|ch: char| !of_name(ch)).unwrap_or(value.len());
        let plain = part(value, 0, end).to_ascii_lowercase();
        let between = part(behind, 0, behind.len() - value.len());
        let is_token =
            plain.ends_with("token") && !plain.contains("refresh") && between.contains([':', '=', ',']);
        // A function may add the word.
        let next = rest(value, end).trim_start().chars().next();
        let alone = next.is_none_or(|ch| "\"'`}]),;".contains(ch));
        if !(is_token && alone && line.len() <= 200) {
            return None;
        }
        // Where the variable begins, with its sign.
        let lead = between.trim_end_matches(['$', '{', '#', '@', '&', '(']);
        let start = from + lead.len();
        let before = part(line, 0, start);
        let quoted = ['"', '\'', '`'].iter().any(|quote| before.matches(*quote).count() % 2 == 1);
        let put = |at: usize, word: &str| format!("{}{word}{}", part(line, 0, at), rest(line, at));
        // What a template fills in has no quotes.
        let right = if quoted || between.ends_with('{') {
            put(start, WORD)
        } else if lead.trim_end().ends_with(['+', '.']) {
            // In front of the quote that ends the name.
            put(from + lead.rfind(['"', '\'', '`'])?, WORD)
        } else if lead.len() == between.len() {
            put(start, &format!("\"{WORD}\" + "))
        } else {
            let end = from + between.len() + end;
            format!("{before}\"{WORD}{}\"{}", part(line, start, end), rest(line, end))
        };
        Some((line.trim().to_owned(), right.trim().to_owned()))
    })
}

/// Whether the token URL was opened with its parameters, as a page or with GET.
fn opened(text: &str, lower: &str) -> (bool, bool) {
    let whole = word::urls(text)
        .take(MOST)
        .find(|url| url.text.contains(TOKEN_PATH) && url.text.contains("grant_type="));
    let Some(url) = whole else { return (false, false) };
    let before = part(lower, 0, url.at);
    let posted = tail(before, 60).rsplit('\n').next().unwrap_or_default();
    // Without a body, curl sends GET.
    let command = part(lower, before.rfind("curl ").unwrap_or(url.at), line_at(lower, url.at).end);
    let by_curl = posted.contains("curl ") && !has_any(command, CURL_POSTS);
    let sent = head(rest(lower, url.at + url.text.len()), 300);
    let got = (by_curl || !has_any(posted, "post|curl "))
        && !has_any(sent, "method = \"post|method=\"post|method: 'post");
    let near = || {
        let behind = head(rest(lower, url.at + url.text.len()), 120);
        if has_any(behind, "method = \"post|method=\"post|method: \"post|method: 'post|'post'") {
            return false;
        }
        has_any(tail(before, 160), OPENED) || has_any(behind, OPENED)
    };
    // What came of it.
    let refused =
        "bad request|400|405|error|fehler|erreur|blank|empty|leer|vide|vacía|page|seite|página|エラー|错误";
    (got && (by_curl || has_any(lower, OPENED)), got && has_any(lower, refused) && near())
}

/// What sends the token request with GET: the call of a function that has the token URL, or a variable with it, and no POST.
fn got(lower: &str) -> Option<&'static str> {
    const LONGEST: usize = 500;
    if !has(lower, TOKEN_PATH) || !has(lower, "grant_type") {
        return None;
    }
    let of_name = |ch: char| ch.is_ascii_alphanumeric() || ch == '_';
    // The variables that are set to the URL.
    let names: Vec<&str> = places(lower, TOKEN_PATH)
        .take(MOST)
        .filter_map(|(at, _)| {
            let (name, value) = part(lower, line_at(lower, at).start, at).split_once('=')?;
            let name = name.trim_end_matches([' ', ':', '"', '\'']);
            let name = rest(name, name.trim_end_matches(of_name).len());
            (!name.is_empty() && value.len() < 200).then_some(name)
        })
        .collect();
    let asks = |call: &str| {
        let bounded = |name: &&&str| {
            call.match_indices(**name).any(|(at, name)| {
                !part(call, 0, at).ends_with(of_name) && !rest(call, at + name.len()).starts_with(of_name)
            })
        };
        call.contains(TOKEN_PATH) || names.iter().any(|name| bounded(&name))
    };
    // The options may stand elsewhere.
    let posts = has_any(
        lower,
        "method: 'post|method: \"post|method:'post|method:\"post|'method' => 'post|\"method\": \"post",
    );
    METHODLESS.iter().find_map(|row| {
        let signs = row.signs.split('|').flat_map(|sign| places(lower, sign).take(MOST));
        let found = signs.filter(|(at, _)| !part(lower, 0, *at).ends_with(of_name)).any(|(at, sign)| {
            let call = if sign.ends_with('(') {
                let call = head(rest(lower, at), LONGEST);
                let end = [")\n", ");", "\n\n"].iter().filter_map(|end| call.find(end)).min();
                part(call, 0, end.unwrap_or(call.len()))
            } else {
                head(command_at(lower, line_at(lower, at).start), LONGEST)
            };
            // What is behind `@` has parameters of its own.
            asks(call) && !has_any(call, "post| @|payload") && !(row.name == "fetch" && posts)
        });
        found.then_some(row.name)
    })
}

/// Whether somebody opened a URL in a browser, by the words around it.
fn is_opened(lower: &str, at: usize, length: usize) -> bool {
    let before = tail(part(lower, line_at(lower, at).start, at), 160);
    let behind = head(rest(lower, at + length), 120).split("\n\n").next().unwrap_or_default();
    let near = format!(" {before} {behind}");
    let command = has_any(&near, BY_COMMAND) || has_any(lower, NO_OPENING);
    has_any(&near, IN_BROWSER) && has_any(&near, OPENS) && !command
}

/// Whether the token URL was opened without parameters, and gave an error or an empty page.
fn opened_bare(text: &str, lower: &str) -> bool {
    let ends = |url: &str| url.ends_with(TOKEN_PATH);
    let mut urls = word::urls(text).take(MOST).filter(|url| ends(url.text));
    urls.any(|url| is_opened(lower, url.at, url.text.len())) && !lower.contains("grant_type")
}

/// The parameters in the Authorize URL of a custom service that the connection adds itself, and where the URL leads.
fn authorize_extra(lower: &str, sign_ins: &[SignIn]) -> Option<(String, DataCenter)> {
    let form = has_any(lower, CUSTOM_SERVICE) || lower.contains("token url") && has_any(lower, CRM_FORM);
    if !form {
        return None;
    }
    sign_ins.iter().find_map(|sign_in| {
        let at = sign_in.range.start;
        let label = part(lower, line_at(lower, at).start, at);
        let names: Vec<&str> = ["client_id", "scope", "redirect_uri", "response_type", "state"]
            .into_iter()
            .filter(|name| sign_in.value(name).is_some())
            .collect();
        let set = has_any(label, AUTHORIZE_LABEL);
        (set && !names.is_empty()).then(|| Some((names.join(", "), sign_in.center?)))?
    })
}

/// The URL of an API was opened in a browser, which sends no token.
pub(super) fn api_opened(lower: &str, told: &Told) -> Option<Hint> {
    let called = told.failed()?;
    let (_, role) = host::known(&called.url)?;
    let of_api = !matches!(role, host::Role::Accounts | host::Role::Console | host::Role::Callback);
    let said = called.said.to_ascii_lowercase();
    let at = lower.find(&said).filter(|_| of_api)?;
    is_opened(lower, at, said.len()).then(|| Hint {
        clue: Clue::verified(
            CauseKind::HeaderWrong,
            text!("doctor-clue-api-opened"),
            text!("doctor-clue-api-opened-verify"),
            msg!("doctor-clue-api-opened-fix", url = called.said.split('?').next().unwrap_or_default()),
        ),
        errors: &[Error::AuthenticationFailure, Error::InvalidToken],
        open: false,
    })
}

/// The value of `accounts-server` is used without being decoded.
pub(super) fn encoded_server(lower: &str) -> Option<Hint> {
    const SIGN: &str = "https%3a%2f%2f";
    let refused = BAD_URL;
    if !has_any(lower, refused) && !lower.contains("https://https%3a") {
        return None;
    }
    let center = lower.match_indices(SIGN).take(MOST).find_map(|(at, sign)| {
        let behind = rest(lower, at + sign.len());
        let end = behind.find(|ch: char| !(ch.is_ascii_alphanumeric() || ch == '.' || ch == '-'));
        let name = part(behind, 0, end.unwrap_or(behind.len())).trim_end_matches('.');
        let next = rest(behind, name.len());
        // Inside of the callback URL it is as it should be.
        let used = part(lower, 0, at).ends_with("//")
            || next.starts_with("/oauth")
            || next.starts_with("/\n")
            || has_any(tail(part(lower, 0, at), 40).rsplit('\n').next().unwrap_or_default(), refused);
        let (center, role) = host::known(name)?;
        (used && role == host::Role::Accounts).then_some(center)
    })?;
    Some(Hint {
        clue: Clue::verified(
            CauseKind::WrongRequest,
            text!("doctor-clue-encoded-server"),
            text!("doctor-clue-encoded-server-verify"),
            msg!("doctor-clue-encoded-server-fix", url = center.token_endpoint()),
        ),
        errors: &[Error::Html, Error::ApiHtml, Error::BadTokenRequest],
        open: true,
    })
}

/// The line that begins here, with those that a command goes on in, before it and after it.
fn command_at(text: &str, line: usize) -> &str {
    let goes_on = |line: &str| line.trim_end().ends_with(['\\', '^', '`']);
    let mut start = line;
    while let Some(above) = part(text, 0, start).strip_suffix('\n')
        && let from = line_at(text, above.len()).start
        && goes_on(part(text, from, above.len()))
    {
        start = from;
    }
    let mut end = line_at(text, line).end;
    while goes_on(part(text, line_at(text, end).start, end)) && end < text.len() {
        end = line_at(text, end + 1).end;
    }
    head(part(text, start, end), 2_000)
}

/// Whether a shell cut the URL of a token request at its first `&`, because it has no quotes around it.
fn cut_by_shell(lower: &str) -> Option<bool> {
    let jobs = has_any(lower, SHELL_JOBS);
    let bare = places(lower, "curl ").take(MOST).any(|(at, _)| {
        let mut quoted = false;
        let mut before = ' ';
        rest(lower, at).lines().next().unwrap_or_default().split_inclusive([' ', '"', '\'']).any(|word| {
            let front = |at: usize| part(word, 0, at).chars().next_back().unwrap_or(before);
            let open = |at: &usize| !quoted && !matches!(front(*at), '"' | '\'' | '`' | '$');
            // What a later one in the word has, the first one has, too.
            let url = word.match_indices("http").map(|(at, _)| at).find(open).map_or("", |at| rest(word, at));
            before = word.chars().next_back().unwrap_or(' ');
            quoted ^= matches!(before, '"' | '\'');
            url.contains(TOKEN_PATH) && url.contains('&')
        })
    });
    bare.then_some(jobs)
}

/// The grant type that the parameters of a token request lack.
fn no_grant_type(outside: &str) -> Option<&'static str> {
    if has_any(outside, "grant_type|granttype|grant-type") || !has(outside, TOKEN_PATH) {
        return None;
    }
    places(outside, "client_secret").take(MOST).find_map(|(at, _)| {
        let before = part(outside, 0, at);
        let open = before.rfind('{').filter(|open| !rest(before, *open).contains('}') && at - open < 300);
        let line = line_at(outside, at).start;
        let region = match open {
            Some(open) => head(rest(outside, open), 500).split('}').next().unwrap_or_default(),
            None => command_at(outside, line),
        };
        let around = tail(part(outside, 0, open.unwrap_or(line)), 120);
        let request = "param|form|body|data|payload|field|post|-d ";
        let sent = has_any(around, request) || has_any(region, request);
        let whole = sent && region.contains("client_id") && !has_any(region, "...|\u{2026}");
        if !whole {
            None
        } else if region.contains("refresh_token") {
            Some("refresh_token")
        } else if has_any(region, "code:|code=|\"code\"|'code'| code,") {
            Some("authorization_code")
        } else {
            None
        }
    })
}

/// A token request whose values are sent as JSON.
pub(super) fn json_body(lower: &str) -> Option<Hint> {
    let form = "urlsearchparams|qs.stringify|querystring|form-encoded|x-www-form-urlencoded|formdata|formurlencoded|params:";
    // What works in Postman is another request.
    let formed = |line: &str| has_any(line, form) && !has_any(line, "postman|works|same values");
    if !has(lower, TOKEN_PATH) || has_any(lower, form) && lower.lines().any(formed) {
        return None;
    }
    let object = |call: &str| {
        places(lower, call).take(MOST).any(|(at, _)| {
            let behind = head(rest(lower, at + call.len()), 400);
            let Some((_, behind)) = behind.split_once(TOKEN_PATH) else { return false };
            behind.trim_start_matches(['"', '\'', '`', ',', ' ', '\n', '\r', '\t']).starts_with('{')
                && behind.contains("grant_type")
        })
    };
    let near = |call: &str, sign: &str| {
        has(lower, sign)
            && places(lower, call).take(MOST).any(|(at, _)| {
                let behind = head(rest(lower, at), 600);
                behind.contains(TOKEN_PATH) && behind.contains(sign)
            })
    };
    let program = if object("axios.post(") || object("http.post(") {
        "axios"
    } else if near("fetch(", "json.stringify(") {
        "fetch"
    } else if near("requests.post(", "json=") || near("httpx.post(", "json=") {
        "python"
    } else if near("->post(", "'json'") {
        "guzzle"
    } else if [
        "contenttype(mediatype.application_json",
        "contenttype(application_json",
        "content-type\", \"application/json",
        "content_type, application_json",
    ]
    .iter()
    .any(|sent| near("post(", sent) || near("httpheaders()", sent) || near("newbuilder(", sent))
    {
        "spring"
    } else if near("postasjsonasync(", TOKEN_PATH) || near("postasync(", "application/json") {
        "dotnet"
    } else if ["urlfetchapp", "json.stringify(", "application/json"].iter().all(|word| has(lower, word)) {
        "apps-script"
    } else if has_any(lower, "invoke-restmethod|invoke-webrequest") && has(lower, "convertto-json") {
        "powershell"
    } else if near("curl", "application/json") && has_any(lower, JSON_DATA) {
        "curl"
    } else if lower.contains("json.stringify(") && lower.contains("grant_type") && lower.contains("fetch(") {
        "fetch"
    } else if has_any(lower, "\"grant_type\":|\"grant_type\" :") && has_any(lower, JSON_SAID) {
        "any"
    } else {
        return None;
    };
    Some(Hint {
        clue: Clue::verified(
            CauseKind::WrongRequest,
            text!("doctor-hint-json"),
            text!("doctor-hint-json-verify"),
            msg!("doctor-hint-json-fix", program),
        ),
        errors: &[
            Error::InvalidClient,
            Error::Html,
            Error::BadTokenRequest,
            Error::WrongMethod,
            Error::ApiHtml,
        ],
        open: has_any(lower, FAILING),
    })
}

impl Scene<'_> {
    pub(super) fn misspelt_header(&self) -> Option<Clue> {
        let request = &self.evidence.request;
        let fits = self.error.is_none() || self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        let verify = text!("doctor-seen-header-verify");
        let what = msg!("doctor-seen-header", name = request.header.as_deref()?);
        fits.then(|| Clue::verified(CauseKind::HeaderWrong, what, verify, text!("doctor-seen-header-fix")))
    }

    /// The token without the word that belongs in front of it.
    pub(super) fn bare_header(&self) -> Option<Clue> {
        let fits = self.is(&[Error::AuthenticationFailure, Error::InvalidToken]);
        // What worked for an hour has the word in its variable.
        let worked = self.told.hour || self.evidence.token.age.is_some_and(|minutes| minutes >= 60);
        if let Some((line, right)) = self.evidence.request.bare.as_ref().filter(|_| fits && !worked) {
            let (what, verify) = (text!("doctor-clue-bare-variable"), text!("doctor-clue-no-token-verify"));
            let fix = msg!("doctor-clue-bare-variable-fix", right = right.as_str());
            let clue = Clue::verified(CauseKind::HeaderWrong, what, verify, fix);
            return Some(Clue { quotes: vec![quote(text!("doctor-quote-said"), line)], ..clue });
        }
        (fits && self.told.odd.bare_header).then(|| {
            let (what, verify) = (text!("doctor-said-bare-header"), text!("doctor-clue-no-token-verify"));
            Clue::verified(CauseKind::HeaderWrong, what, verify, text!("doctor-said-bare-header-fix"))
        })
    }

    /// A header with a word of a program in the place of the token.
    pub(super) fn no_token(&self) -> Option<Clue> {
        let word = self.told.no_token?;
        // It follows from the token request that failed.
        let follows = self.is(&[
            Error::InvalidCode,
            Error::InvalidRefreshToken,
            Error::InvalidClient,
            Error::InvalidClientSecret,
            Error::InvalidRedirectUri,
            Error::Throttled,
            Error::BadTokenRequest,
        ]);
        if follows {
            return None;
        }
        let explains = self.error.is_none() || self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        let clue = Clue::of(
            CauseKind::HeaderWrong,
            msg!("doctor-clue-no-token", word),
            text!("doctor-clue-no-token-fix"),
        );
        let verify = Some(text!("doctor-clue-no-token-verify").into());
        Some(Clue { verify, explains, ..clue })
    }

    /// Whether wrong parameters of the sign-in can have led to what failed, or nothing is known to have failed.
    fn may_be_of_sign_in(&self) -> bool {
        self.error.is_none_or(|error| {
            matches!(
                error,
                Error::NoRefreshToken
                    | Error::RedirectUriPage
                    | Error::ClientPage
                    | Error::ScopePage
                    | Error::ResponseTypePage
                    | Error::ServerErrorPage
                    | Error::UnauthenticatedConnection
            )
        })
    }

    /// The sign-in has parameters twice: those of the settings, and those that are added.
    pub(super) fn twice(&self) -> Option<Clue> {
        let (names, callback) = self.evidence.request.twice.as_ref()?;
        let place = self.told.places.iter().find(|place| place.role == Role::SignIn);
        let place = place.filter(|_| self.may_be_of_sign_in())?;
        let url = consent_url(place.center);
        let callback = callback.as_deref().unwrap_or("none");
        let what = msg!("doctor-seen-twice", names = names.as_str());
        let fix = msg!("doctor-seen-twice-fix", callback, names = names.as_str(), url);
        Some(Clue::verified(CauseKind::WrongRequest, what, text!("doctor-seen-twice-verify"), fix))
    }

    /// A response type that this client, or Zoho, does not know.
    pub(super) fn response_type(&self) -> Option<Clue> {
        // Something failed, and this is wrong in the sign-in.
        let failed =
            self.error.is_none() && self.evidence.failure.is_some() && !self.evidence.request.implicit;
        if !failed && !self.is(&[Error::ResponseTypePage, Error::ServerErrorPage]) {
            return None;
        }
        let verify = text!("doctor-clue-response-type-verify");
        if self.is(&[Error::ResponseTypePage])
            && self.evidence.request.no_response_type
            && self.told.response_type.is_none()
        {
            let what = text!("doctor-said-no-response-type");
            let fix = text!("doctor-said-no-response-type-fix");
            return Some(Clue::verified(CauseKind::WrongRequest, what, verify, fix));
        }
        let sent = self
            .told
            .response_type
            .as_deref()
            .filter(|sent| *sent != "code" && !sent.contains(['$', '{']))?;
        let fix = text!("doctor-clue-response-type-fix");
        Some(if sent == "token" {
            let what = text!("doctor-clue-response-type-token");
            Clue::verified(CauseKind::ClientType, what, verify, fix)
        } else {
            Clue::verified(CauseKind::WrongRequest, msg!("doctor-clue-response-type", sent), verify, fix)
        })
    }

    /// The Authorize URL of a custom service has what the connection adds itself.
    pub(super) fn authorize_extra(&self) -> Option<Clue> {
        let (names, center) = self.evidence.request.authorize_extra.as_ref()?;
        self.may_be_of_sign_in().then(|| {
            let what = msg!("doctor-clue-authorize-extra", names = names.as_str());
            let fix = msg!("doctor-clue-authorize-extra-fix", url = consent_url(*center));
            Clue::verified(CauseKind::WrongRequest, what, text!("doctor-seen-twice-verify"), fix)
        })
    }

    /// The response has a token, where a code was wanted.
    pub(super) fn wants_code(&self) -> Option<Clue> {
        (self.error.is_none() && self.evidence.request.wants_code).then(|| {
            let (what, fix) = (text!("doctor-clue-wants-code"), text!("doctor-clue-wants-code-fix"));
            Clue::verified(CauseKind::WrongRequest, what, text!("doctor-sign-implicit-verify"), fix)
        })
    }

    /// The implicit grant gives no refresh token.
    pub(super) fn implicit(&self) -> Option<Clue> {
        let ends = self.error.is_none()
            || self.is(&[Error::NoRefreshToken, Error::InvalidToken, Error::AuthenticationFailure]);
        (self.evidence.request.implicit && ends && (self.told.hour || self.evidence.token.wants_refresh))
            .then(|| {
                let (what, verify) = (text!("doctor-sign-implicit"), text!("doctor-sign-implicit-verify"));
                Clue::verified(CauseKind::ClientType, what, verify, text!("doctor-sign-implicit-fix"))
            })
    }

    /// The connection ends with its first access token, because no refresh token was asked for.
    /// The sign-in asks for no refresh token, by its own words.
    pub(super) fn online(&self) -> Option<Clue> {
        let fits = self.is(&[Error::NoRefreshToken, Error::NoStoredToken])
            || self.told.hour && self.is(&[Error::InvalidToken, Error::UnauthenticatedConnection]);
        (fits && self.evidence.request.online).then(|| {
            let (what, verify) = (text!("doctor-seen-online"), text!("doctor-clue-not-offline-verify"));
            Clue::verified(CauseKind::NotOffline, what, verify, text!("doctor-seen-online-fix"))
        })
    }

    pub(super) fn not_offline(&self) -> Option<Clue> {
        // That one never gives a refresh token.
        if self.evidence.request.implicit {
            return None;
        }
        let ends = self.is(&[Error::NoRefreshToken])
            || self.told.hour
                && (self.error.is_none()
                    || self.is(&[Error::InvalidToken, Error::UnauthenticatedConnection]))
            // The form of Zoho's sends what its Authorize URL has, and nothing else.
            || self.error.is_none() && (self.told.custom_service || self.evidence.token.fields_without);
        if let Some((found, right)) = self.evidence.request.offline_built.as_ref().filter(|_| ends) {
            let fix = msg!("doctor-clue-no-consent-fix", found = found.as_str(), right = right.as_str());
            let verify = text!("doctor-clue-no-consent-verify");
            let clue =
                Clue::verified(CauseKind::NoConsentPrompt, text!("doctor-clue-no-consent"), verify, fix);
            return Some(clue);
        }
        let place = self.told.places.iter().find(|place| place.role == Role::SignIn)?;
        let url = self.sign_in_at(place.center, true);
        let clue = match (ends, self.known.offline, self.known.consent) {
            (true, Some(false), _) => {
                let fix = if self.evidence.request.offline_at_token {
                    msg!("doctor-said-offline-at-token-fix", url)
                } else if let Some(name) = self.told.parameters.as_deref() {
                    msg!("doctor-config-offline-in", name)
                } else {
                    msg!("doctor-clue-not-offline-fix", url)
                };
                let what = if self.evidence.request.offline_at_token {
                    text!("doctor-said-offline-at-token")
                } else {
                    text!("doctor-clue-not-offline")
                };
                Clue::of(CauseKind::NotOffline, what.into(), fix)
            }
            (true, Some(true), Some(false)) => {
                let fix = if let Some(name) = self.told.parameters.as_deref() {
                    msg!("doctor-config-offline-in", name)
                } else {
                    msg!("doctor-clue-not-offline-fix", url)
                };
                Clue::of(CauseKind::NoConsentPrompt, text!("doctor-clue-no-consent").into(), fix)
            }
            _ => return None,
        };
        let verify = Some(text!("doctor-clue-not-offline-verify").into());
        Some(Clue { quotes: vec![quote_of(place)], verify, ..clue })
    }

    /// The sign-in was copied from the source of a page.
    pub(super) fn entities(&self) -> Option<Clue> {
        let fits = self.error.is_none()
            || self.is(&[
                Error::ResponseTypePage,
                Error::ClientPage,
                Error::ScopePage,
                Error::RedirectUriPage,
                Error::ServerErrorPage,
            ]);
        let url =
            self.told.sign_ins.iter().find_map(SignIn::url).filter(|_| fits && self.told.odd.entities)?;
        let (what, verify) = (text!("doctor-stated-amp"), text!("doctor-stated-amp-verify"));
        Some(Clue::verified(CauseKind::WrongRequest, what, verify, msg!("doctor-stated-amp-fix", url)))
    }

    /// A grant type that the token endpoint does not know.
    pub(super) fn grant_type(&self) -> Option<Clue> {
        let sent = self.told.unknown_grant.as_deref()?;
        let refused = self.error.is_none()
            || self.is(&[Error::InvalidClient, Error::InvalidCode, Error::Html, Error::GeneralError]);
        refused.then(|| {
            Clue::verified(
                CauseKind::WrongRequest,
                msg!("doctor-clue-grant-type", sent),
                text!("doctor-clue-grant-type-verify"),
                if self.evidence.scopes.of_client {
                    text!("doctor-clue-grant-type-fix-client")
                } else {
                    text!("doctor-clue-grant-type-fix")
                },
            )
        })
    }

    /// The URL of the token request has no quotes, so that the shell cut it.
    pub(super) fn cut_by_shell(&self) -> Option<Clue> {
        let jobs = self.evidence.request.cut_by_shell?;
        let fits = self.is(&[
            Error::InvalidClient,
            Error::InvalidClientSecret,
            Error::InvalidCode,
            Error::InvalidRefreshToken,
            Error::BadTokenRequest,
        ]);
        let url = self.told.places.iter().find(|place| place.role == Role::Token)?.center.token_endpoint();
        let verify = text!("doctor-local-shell-verify");
        let fix = msg!("doctor-local-shell-fix", url);
        let clue = Clue::verified(CauseKind::WrongRequest, text!("doctor-local-shell"), verify, fix);
        fits.then_some(Clue { sure: jobs, ..clue })
    }

    pub(super) fn refresh_with_code(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidCode, Error::InvalidRefreshToken]);
        (fits && self.evidence.request.refresh_with_code).then(|| {
            let (what, fix) =
                (text!("doctor-seen-refresh-with-code"), text!("doctor-seen-refresh-with-code-fix"));
            Clue::verified(CauseKind::WrongRequest, what, text!("doctor-clue-grant-type-verify"), fix)
        })
    }

    pub(super) fn refresh_at_sign_in(&self) -> Option<Clue> {
        let (name, center) = self.evidence.request.refresh_at_sign_in.as_ref()?;
        let fits = self.error.is_none()
            || self.is(&[
                Error::NoRefreshToken,
                Error::UnauthenticatedConnection,
                Error::InvalidToken,
                Error::AuthenticationFailure,
                Error::BadTokenRequest,
                Error::Html,
            ]);
        fits.then(|| {
            let what = msg!("doctor-seen-refresh-url", name = name.as_str());
            let fix =
                msg!("doctor-seen-refresh-url-fix", name = name.as_str(), url = center.token_endpoint());
            Clue::verified(CauseKind::WrongRequest, what, text!("doctor-seen-refresh-url-verify"), fix)
        })
    }

    pub(super) fn token_at_sign_in(&self) -> Option<Clue> {
        let name = self.evidence.request.token_at_sign_in.as_deref()?;
        let fits = self.error.is_none()
            || self.is(&[Error::Html, Error::ApiHtml, Error::BadTokenRequest, Error::WrongMethod]);
        fits.then(|| {
            let what = msg!("doctor-clue-token-at-sign-in", name);
            let fix = msg!("doctor-clue-token-at-sign-in-fix", name);
            Clue::verified(CauseKind::WrongRequest, what, text!("doctor-seen-refresh-url-verify"), fix)
        })
    }

    /// A hash is compared with the verifier itself.
    pub(super) fn no_challenge_method(&self) -> Option<Clue> {
        let fits = self.error.is_none() || self.is(&[Error::InvalidCode, Error::GeneralError]);
        (fits && self.evidence.request.no_challenge_method).then(|| {
            let (what, verify) = (text!("doctor-clue-challenge"), text!("doctor-clue-challenge-verify"));
            Clue::verified(CauseKind::VerifierWrong, what, verify, text!("doctor-clue-challenge-fix"))
                .unsure()
        })
    }

    /// The request to the accounts server has a wrong path or method.
    pub(super) fn request(&self) -> Option<Clue> {
        if !(self.is(&[Error::Html, Error::WrongMethod, Error::ApiHtml]) || self.error.is_none()) {
            return None;
        }
        let in_url = const { Text::checked("doctor-token-url-parameters", &[]) };
        let piece = self.detections.iter().find(|it| it.verdict.text() == in_url);
        let url = self.told.places.iter().find(|place| place.role == Role::Token)?.center.token_endpoint();
        let piece = piece.filter(|_| self.error.is_some())?;
        Some(Clue {
            quotes: vec![quote(piece.kind.text(), &piece.shown)],
            ..Clue::verified(
                CauseKind::WrongRequest,
                text!("doctor-clue-get-token"),
                text!("doctor-clue-get-token-verify"),
                msg!("doctor-clue-get-token-fix", url),
            )
        })
    }

    /// What the token request lacks, or how it was sent.
    pub(super) fn fields(&self) -> Option<Clue> {
        let request = &self.evidence.request;
        let url = self.told.places.iter().find(|place| place.role == Role::Token)?;
        let url = url.center.token_endpoint();
        let page = self.is(&[Error::BadTokenRequest, Error::Html, Error::ApiHtml, Error::WrongMethod]);
        let refused = || request.status_400 || self.evidence.failure.is_some();
        if let Some(program) = request.got.filter(|_| page || self.error.is_none() && refused()) {
            let what = msg!("doctor-clue-got", program);
            let refresh = if self.known.refresh_sent == Some(true) { "yes" } else { "no" };
            let fix = msg!("doctor-clue-got-fix", program, refresh, url);
            let verify = text!("doctor-clue-get-token-verify");
            return Some(Clue::verified(CauseKind::WrongRequest, what, verify, fix));
        }
        if page && request.opened || self.error.is_none() && request.opened_near {
            let refresh = self.known.refresh_sent == Some(true);
            let what = msg!("doctor-sign-opened", command = if request.commanded { "yes" } else { "no" });
            let fix = if request.terraform {
                msg!("doctor-sign-opened-terraform", url)
            } else {
                msg!("doctor-sign-opened-fix", refresh = if refresh { "yes" } else { "no" }, url)
            };
            let verify = text!("doctor-clue-get-token-verify");
            return Some(Clue::verified(CauseKind::WrongRequest, what, verify, fix));
        }
        if request.opened_bare && (page || self.error.is_none()) {
            let (what, verify) =
                (msg!("doctor-sign-opened", command = "no"), text!("doctor-clue-get-token-verify"));
            let fix = msg!("doctor-clue-get-token-fix", url);
            return Some(Clue::verified(CauseKind::WrongRequest, what, verify, fix));
        }
        let refused = self.is(&[Error::BadTokenRequest]) || request.status_400;
        let grant = request.no_grant_type.filter(|_| (page || self.error.is_none()) && refused)?;
        let (what, verify) = (text!("doctor-sign-no-grant"), text!("doctor-clue-grant-type-verify"));
        Some(Clue::verified(CauseKind::WrongRequest, what, verify, msg!("doctor-sign-no-grant-fix", grant)))
    }

    /// A path of an accounts server that is almost an endpoint.
    pub(super) fn wrong_endpoint(&self) -> Option<Clue> {
        let (center, path, right) = self.told.wrong_endpoint.as_ref()?;
        let fits = self.error.is_none()
            || self.is(&[Error::Html, Error::ApiHtml, Error::WrongMethod, Error::NotFoundPage]);
        let url = format!("{}{right}", center.accounts_origin());
        fits.then(|| {
            Clue::verified(
                CauseKind::WrongRequest,
                msg!("doctor-clue-endpoint", path),
                text!("doctor-clue-endpoint-verify"),
                msg!("doctor-clue-endpoint-fix", url),
            )
        })
    }

    /// An endpoint that is looked for at a host that has none.
    pub(super) fn misplaced(&self) -> Option<Clue> {
        let (url, right) = self.told.misplaced.as_ref()?;
        let explains = self.error.is_none()
            || self.is(&[
                Error::Html,
                Error::ApiHtml,
                Error::WrongUrl,
                Error::NotFoundPage,
                Error::ServerErrorPage,
            ]);
        let api = if right.contains("/oauth/") { "no" } else { "yes" };
        let what = msg!("doctor-clue-misplaced", api, url = url.as_str());
        let fix = msg!("doctor-clue-misplaced-fix", url = right.as_str());
        let verify = text!("doctor-clue-endpoint-verify");
        Some(Clue { explains, ..Clue::verified(CauseKind::WrongRequest, what, verify, fix) })
    }
}
