//! What is odd about the secrets of a text, seen before they are masked. Nothing of them is kept.

use facts::error::{CauseKind, Error};
use scan::is_client_id;
use scan::secret::MASK;
use scan::text::{has, has_any, indexed, line_at, part, places, rest};
use words::{Message, msg, text};

use super::client::client_ids;
use crate::clue::{Clue, Scene};
use crate::detect;

/// What is odd about the secrets of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is seen by itself")]
pub struct Unmasked {
    /// The access token itself stands in the code that calls the API.
    pub(crate) literal: bool,
    /// A client secret ends in a space or a line break.
    pub(crate) secret_space: bool,
    /// A client ID or secret was sent with quotes around it.
    pub(crate) quotes: bool,
    /// A code has the parameters behind it in itself.
    pub(crate) code_tail: bool,
    /// The same code was sent more than once.
    pub(crate) code_twice: bool,
    /// A program was initialized more than once with the same grant token.
    pub(crate) grant_twice: bool,
    /// A refresh token is the code (`true`), or the access token, of the same text.
    pub(crate) not_refresh: Option<bool>,
    /// The refresh token that a request sends, or that a file has, is empty.
    pub(crate) empty_refresh: bool,
    /// The client secret that a request sends, or that settings have, is empty.
    pub(crate) empty_secret: bool,
    /// How long a token is that ends in the middle.
    pub(crate) cut: Option<u16>,
    /// A token or code is split over two lines.
    pub(crate) split: bool,
    /// A header has a whole token behind `Zoho-oauthtoken`.
    pub(crate) whole: bool,
    /// The access token was stored as refresh token: a line has it twice, or a program says so.
    pub(crate) same_twice: bool,
    /// The same code came to the callback more than once.
    pub(crate) callback_twice: bool,
    /// What a client ID ends in that is none of it: `space`, `line`, or `none` where the text does not show which.
    pub(crate) client_space: Option<&'static str>,
    /// What is sent as the code is the refresh token of the same text.
    pub(crate) refresh_as_code: bool,
    /// What is set as the client secret is a placeholder.
    pub(crate) placeholder: bool,
    /// A header has the token without a word in front of it.
    pub(crate) bare_header: bool,
    /// A token or code has a line break or a space behind it that belongs to its value.
    pub(crate) blank_end: bool,
    /// A sign-in has `&amp;` between its parameters.
    pub(crate) entities: bool,
    /// A comment stands behind the secret in a file whose reader takes it for a part of it.
    pub(crate) comment: bool,
    /// The client ID stands in the place of the secret, and the other way round.
    pub(crate) swapped: bool,
    /// Of the client IDs of the text, in its order: the one that stands with the secret of another, and that other one.
    pub(crate) mixed: Option<(u8, u8)>,
}

impl Unmasked {
    /// Of a text that is not masked yet.
    pub(crate) fn of(text: &str) -> Self {
        // A ticket system puts the text into JSON.
        let unwrapped = detect::unwrapped(text);
        let text = unwrapped.as_deref().unwrap_or(text);
        let lower = text.to_ascii_lowercase();
        indexed(&lower, || Self::within(text, &lower))
    }

    fn within(text: &str, lower: &str) -> Self {
        let mut odd = Self::default();
        let all = |key: &'static str| values(text, lower, key).map(|(_, value)| value).collect::<Vec<_>>();
        let (secrets, clients) = (all("client_secret"), all("client_id"));
        let ends = ["%0a", "%0d", "%20", "\\n", "\\r", "+", " "];
        odd.secret_space = secrets.iter().any(|value| {
            let value = value.to_ascii_lowercase();
            // A log hides the secret, and shows what is behind it.
            let hidden = value.starts_with("***") || value.starts_with("[redacted]");
            (value.len() > 8 || hidden) && ends.iter().any(|end| value.ends_with(end))
        });
        odd.client_space = clients.iter().find_map(|value| {
            let value = value.to_ascii_lowercase();
            let id = value.trim_end_matches("%0a").trim_end_matches("%0d").trim_end_matches("%20");
            let id = id.trim_end_matches("%0d").trim_end_matches([' ', '\t']);
            let odd = id.len() < value.len() && id.starts_with("1000.") && !id.contains('%');
            odd.then(|| match value.as_str() {
                value if value.ends_with("%20") => "space",
                value if value.ends_with("%0a") || value.ends_with("%0d") => "line",
                _ => "none",
            })
        });
        odd.swapped = swapped(text, lower);
        odd.mixed = mixed(text);
        odd.literal = literal(lower);
        // Other readers remove comments: Docker Compose, and most libraries.
        let keeps =
            has(lower, "docker run") && has(lower, "--env-file") || has_any(lower, "environmentfile|systemd");
        odd.comment = keeps
            && values(text, lower, "client_secret").any(|(at, value)| {
                let line = rest(text, at).lines().next().unwrap_or_default();
                let behind = line.split_once(value).map_or("", |(_, behind)| behind);
                value.len() > 20 && behind.starts_with(" #")
            });
        odd.bare_header = values(text, lower, "authorization")
            .any(|(_, value)| value.starts_with("1000.") && value.len() > 40);
        let others = ["clientsecret", "client-secret", "consumersecret", "consumer_secret"];
        odd.placeholder = secrets.iter().any(|value| is_placeholder(value))
            || others.into_iter().flat_map(all).any(is_placeholder);
        let quoted = |value: &&str| {
            value.get(..3).is_some_and(|begin| begin.eq_ignore_ascii_case("%22") || begin == "%27")
        };
        odd.quotes = secrets.iter().chain(&clients).any(quoted);
        // Of a response, the code is a parameter of a URL; of a request, it is a field.
        let mut sent: Vec<&str> = Vec::new();
        let mut codes: Vec<&str> = Vec::new();
        let mut came: Vec<&str> = Vec::new();
        // With what only a response to a sign-in has beside its code.
        let mut returned: Vec<&str> = Vec::new();
        for (at, value) in values(text, lower, "code").filter(|(_, value)| is_token(value)) {
            let encoded = value.to_ascii_lowercase();
            odd.code_tail |= encoded.contains("%26") || encoded.contains("%3d");
            codes.push(value);
            let line = part(text, 0, at).rsplit('\n').next().unwrap_or_default();
            let word = line.rsplit(char::is_whitespace).next().unwrap_or_default();
            if !word.contains("://") && !word.contains('?') {
                sent.push(value);
            }
            if word.ends_with(['?', '&']) {
                came.push(value);
            }
            let line = part(lower, line_at(lower, at).start, line_at(lower, at).end);
            if has_any(line, "location=|accounts-server") && !line.contains("refresh_token") {
                returned.push(value);
            }
        }
        let tokens: Vec<usize> = places(lower, "1000.").map(|(at, _)| at).take(100).collect();
        odd.code_tail |= tokens.iter().any(|at| copied_with_tail(text, *at));
        odd.secret_space |= spaced_secret(text);
        odd.entities = !has(lower, "<a ")
            && places(lower, "/oauth/v2/auth?").take(100).any(|(at, _)| {
                let url = rest(lower, at).split([' ', '\n', '\r', '"', '<', '>']).next().unwrap_or_default();
                url.contains("&amp;")
            });
        (odd.cut, odd.split) = broken_tokens(text, &tokens);
        odd.whole = places(lower, "zoho-oauthtoken 1000.")
            .take(100)
            .any(|(at, found)| is_whole(token_at(text, at + found.len() - "1000.".len())));
        odd.blank_end = tokens.iter().any(|at| ends_blank(text, *at));
        let of_columns =
            has_any(lower, "access_token|accesstoken") && has_any(lower, "refresh_token|refreshtoken");
        odd.same_twice =
            of_columns && (text.lines().take(super::MOST_LINES).any(has_twice) || wrong_field(lower));
        odd.callback_twice = is_twice(&came);
        let grants = ["grant_token", "granttoken", "grant-token", "grant token", "granttoken("];
        let grants: Vec<&str> = grants.into_iter().flat_map(all).filter(|value| is_token(value)).collect();
        odd.grant_twice = is_twice(&grants);
        // Of several, the last one counts.
        odd.code_twice = sent.split_last().is_some_and(|(last, before)| before.contains(last));
        let (access, refresh) = (all("access_token"), all("refresh_token"));
        let refreshes = all("grant_type").iter().any(|value| value.eq_ignore_ascii_case("refresh_token"));
        odd.refresh_as_code = !refreshes
            && refresh.iter().any(|value| codes.contains(&value.trim_end_matches('\\')))
            && has(lower, "authorization_code");
        odd.not_refresh = refresh.iter().chain(&all("refreshtoken")).find_map(|value| {
            let of_code = codes.contains(value);
            let other = refreshes && (of_code || access.contains(value));
            (is_token(value) && (other || returned.contains(value))).then_some(of_code)
        });
        // The last one counts: a program may have had one before.
        let is_last_empty = |key: &'static str, is_value: fn(&str) -> bool| {
            let mentioned = places(lower, key).take(100).filter_map(|(at, key)| {
                let apart = !part(lower, 0, at).ends_with(|ch: char| ch.is_alphanumeric());
                let behind = rest(text, at + key.len());
                let value = behind.trim_start_matches(['"', '\'', '\\', ' ', ':', '=', '>']);
                let empty = is_empty(rest(lower, at + key.len()));
                (apart && (empty || is_value(value))).then_some(empty)
            });
            mentioned.last() == Some(true)
        };
        odd.empty_refresh = is_last_empty("refresh_token", |value| value.starts_with("1000."));
        odd.empty_secret = is_last_empty("client_secret", |value| {
            value.starts_with("***")
                || is_secret(value.split(|ch: char| !ch.is_alphanumeric()).next().unwrap_or_default())
        });
        odd
    }
}

/// Whether nothing is the value behind a name.
pub(super) fn is_empty(behind: &str) -> bool {
    let behind = behind.strip_prefix('\\').unwrap_or(behind);
    let behind = behind.trim_start_matches(['"', '\'', ']']).trim_start_matches(' ');
    let Some(value) = behind.strip_prefix(['=', ':']) else { return false };
    let parameter = behind.starts_with('=') && !value.starts_with(['=', '>', ' ']);
    let value = value.strip_prefix('>').unwrap_or(value).trim_start_matches([' ', '\\']);
    let word = value.split(|ch: char| !ch.is_alphanumeric()).next().unwrap_or_default();
    let bare = value.strip_prefix(['"', '\'']).unwrap_or(value);
    // The next option of a command.
    let option = behind.starts_with("= -d ") || behind.starts_with("= --data");
    ["\"\"", "''", "\"\\\""].iter().any(|none| value.starts_with(none))
        || matches!(word, "null" | "undefined" | "none" | "nil") && !value.starts_with("none of")
        || parameter && (value.starts_with(['&', '\n', '\r']) || value.is_empty() || bare.starts_with('\n'))
        || option
}

/// Whether a value is what files have in the place of a secret.
fn is_placeholder(value: &str) -> bool {
    let plain: String =
        value.chars().filter(char::is_ascii_alphanumeric).map(|ch| ch.to_ascii_lowercase()).collect();
    let words = [
        "placeholder",
        "placeholdervalue",
        "changeme",
        "replaceme",
        "yourclientsecret",
        "yoursecret",
        "yoursecrethere",
        "yourclientsecrethere",
        "dummy",
        "todo",
        "insertsecret",
    ];
    words.contains(&plain.as_str())
}

/// Whether what is set as the client ID is a secret, or what is set as the secret is a client ID.
fn swapped(text: &str, lower: &str) -> bool {
    let of = |names: [&'static str; 4]| -> Vec<&str> {
        names.into_iter().flat_map(|name| values(text, lower, name)).map(|(_, value)| value.trim()).collect()
    };
    let ids = of(["client_id", "clientid", "client-id", "client id"]);
    let secrets = of(["client_secret", "clientsecret", "client-secret", "client secret"]);
    let is_id = |value: &&str| is_client_id(value);
    let is_key = |value: &&str| is_secret(value);
    (ids.iter().any(is_key) && !ids.iter().any(is_id))
        || (secrets.iter().any(is_id) && !secrets.iter().any(is_key))
}

/// The client ID that stands with the secret of another one, which is there with that secret, too: by their order among the
/// client IDs of the text.
fn mixed(text: &str) -> Option<(u8, u8)> {
    let at = |word: &str| word.as_ptr().addr();
    let named: Vec<&str> = client_ids(text).collect();
    let words = text.split(|ch: char| !ch.is_ascii_alphanumeric()).filter(|word| is_secret(word));
    let mut ids: Vec<&str> = Vec::new();
    let mut pairs: Vec<(usize, &str)> = Vec::new();
    let mut behind = 0;
    for secret in words.take(super::MOST) {
        // The client ID in front of it, of which no other secret is behind.
        let id = named.iter().rfind(|id| (behind..at(secret)).contains(&at(id)));
        behind = at(secret);
        let Some(id) = id else { continue };
        let place = ids.iter().position(|known| known == id).unwrap_or_else(|| {
            ids.push(id);
            ids.len() - 1
        });
        if !pairs.contains(&(place, secret)) {
            pairs.push((place, secret));
        }
    }
    // By their order in the text.
    let mut order: Vec<&str> = Vec::new();
    for id in &named {
        if !order.contains(id) {
            order.push(id);
        }
    }
    let place = |id: usize| u8::try_from(order.iter().position(|known| ids.get(id) == Some(known))?).ok();
    pairs.iter().find_map(|(id, secret)| {
        let own = pairs.iter().any(|(other, with)| other == id && with != secret);
        let other = pairs.iter().find(|(other, with)| other != id && with == secret)?.0;
        own.then_some((place(*id)?, place(other)?))
    })
}

/// Whether a value has the form of a client secret.
fn is_secret(value: &str) -> bool {
    (40..=44).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether a code that stands by itself, and in no URL, has the parameters behind it that came with it.
fn copied_with_tail(text: &str, at: usize) -> bool {
    let before = part(text, 0, at);
    let behind = rest(text, at);
    let end = behind.find(['&', ' ', '\n', '"', '\'']).unwrap_or(behind.len());
    let tail = rest(behind, end);
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let named = word.contains(['?', '&']) || word.contains("://");
    !named
        && is_token(part(behind, 0, end))
        && ["&location=", "&accounts-server="].iter().any(|name| tail.starts_with(name))
}

/// Whether a value that looks like a client secret has a space between itself and its quotes.
fn spaced_secret(text: &str) -> bool {
    let mut from = 0;
    let mut found = false;
    while let Some(at) = rest(text, from).find(|ch: char| ch.is_ascii_hexdigit()) {
        let start = from + at;
        let behind = rest(text, start);
        let end = behind.find(|ch: char| !ch.is_ascii_hexdigit()).unwrap_or(behind.len());
        from = start + end;
        if !(40..=44).contains(&end) {
            continue;
        }
        let next = rest(text, from);
        let before = part(text, 0, start);
        let (spaces, lead) = (next.len() - next.trim_start_matches(' ').len(), before.trim_end_matches(' '));
        let closed = rest(next, spaces).trim_start_matches('\\').starts_with(['"', '\'', '`']);
        // As a shell of a language shows the line break that it read: `'…\n'`.
        let quote = before.chars().next_back().filter(|ch| matches!(ch, '"' | '\''));
        let line = next.strip_prefix("\\r").unwrap_or(next).strip_prefix("\\n");
        found |= quote.zip(line).is_some_and(|(quote, line)| line.starts_with(quote));
        let opened = lead.ends_with(['"', '\'', '`', '=']);
        let leading = lead.len() < before.len() && lead.ends_with(['"', '\'', '`']);
        let apart = !before.ends_with(|ch: char| ch.is_alphanumeric() || ch == '.');
        found |= apart && opened && closed && (spaces > 0 || leading);
    }
    found
}

/// The length of a token that ends in the middle, and whether one is split over two lines.
fn broken_tokens(text: &str, tokens: &[usize]) -> (Option<u16>, bool) {
    let (mut cut, mut split) = (None, false);
    let of_token = |ch: char| matches!(ch, '0'..='9' | 'a'..='f' | '.');
    for at in tokens.iter().copied() {
        let behind = rest(text, at);
        let end = behind.find(|ch| !of_token(ch)).unwrap_or(behind.len());
        let (value, next) = (part(behind, 0, end), rest(behind, end));
        let value_of_sentence = value.trim_end_matches('.');
        if is_whole(value_of_sentence) {
            continue;
        }
        let line = next.trim_start_matches("\\r").trim_start_matches("\\n").trim_start_matches('\r');
        let line = line.trim_start_matches(['\n', ' ', '\t', '>', '|']);
        let broken = next.starts_with(['\n', '\r']) || next.starts_with("\\n") || next.starts_with("\\r");
        let more = line.find(|ch| !of_token(ch)).unwrap_or(line.len());
        if broken && is_whole(format!("{value}{}", part(line, 0, more)).trim_end_matches('.')) {
            split = true;
            continue;
        }
        let (first, second) = rest(value, 5).split_once('.').unwrap_or_default();
        let elided =
            value.ends_with("..") || next.starts_with(['\u{2026}', '*', '\u{2022}', 'x', 'X', '<', '[']);
        let ends = next.chars().next().is_none_or(|ch| !ch.is_alphanumeric() && ch != '_' && ch != '-');
        if first.len() == 32 && (1..32).contains(&second.len()) && !second.contains('.') && !elided && ends {
            cut = u16::try_from(value.len()).ok();
        }
    }
    (cut, split)
}

/// What may be a token at a place: hexadecimal digits and dots.
fn token_at(text: &str, at: usize) -> &str {
    let token = rest(text, at);
    part(token, 0, token.find(|ch: char| !(ch.is_ascii_hexdigit() || ch == '.')).unwrap_or(token.len()))
}

/// Whether a blank follows a token inside of its quotes, or encoded.
fn ends_blank(text: &str, at: usize) -> bool {
    let token = token_at(text, at);
    let next = rest(text, at + token.len());
    let mut behind = next;
    let blanks = ["\\n", "\\r", "%0a", "%0A", "%0d", "%0D", "%20", " "];
    let start = behind.len();
    while let Some(left) = blanks.iter().find_map(|blank| behind.strip_prefix(blank)) {
        behind = left;
    }
    let encoded = next.starts_with('%');
    let opened = part(text, 0, at).chars().next_back();
    let closed = behind.chars().next().filter(|ch| matches!(ch, '"' | '\'' | '`'));
    let closed = closed.is_some() && closed == opened;
    is_whole(token) && behind.len() < start && (closed || encoded)
}

/// Whether a token is whole: `1000.` and two groups of 32.
fn is_whole(value: &str) -> bool {
    let parts: Vec<usize> = rest(value, 5).split('.').map(str::len).collect();
    value.starts_with("1000.") && parts == [32, 32]
}

/// Whether a line of a program gives `refresh_token` the value of `access_token`.
fn wrong_field(lower: &str) -> bool {
    lower.lines().take(super::MOST_LINES).any(|line| {
        let line = line.replace(['_', '-'], "");
        let Some((name, value)) = line.split_once("refreshtoken") else { return false };
        let Some((between, _)) = value.split_once("accesstoken") else { return false };
        let assigned = between.trim_start_matches(['"', '\'', ']', ' ']);
        let sign = assigned.starts_with(['=', ':']) && !assigned.starts_with("==");
        // `set("refresh_token", client.refresh_access_token())`.
        let setter = ["set", "put", "save", "store", "update", "write"];
        let keyed = value.starts_with(['"', '\'']) && name.contains('(');
        let setter = keyed && setter.iter().any(|verb| name.contains(verb));
        let (sign, between) = match assigned.strip_prefix(',').filter(|_| setter) {
            Some(value) => (true, value),
            None => (sign, between),
        };
        let between = between.replace("${", "");
        sign && between.len() < 40
            && !between.contains([',', ';', '&', '|', '{', '1'])
            && !name.contains("accesstoken")
    })
}

/// Whether a program that calls an API has an access token in its own lines: assigned to a name, or in a header.
fn literal(lower: &str) -> bool {
    let calls = "requests.|curl_setopt|fetch(|axios|urlfetchapp|httpclient|guzzle|setrequestheader|headers = |headers={|net::http|resttemplate";
    let signs = ["= \"1000.", "= '1000.", "=\"1000.", "='1000.", "zoho-oauthtoken 1000."];
    let is = |line: &str| {
        let of_token =
            line.contains("token") && !has_any(line, "refresh|curl |-h \"|-h '|code|secret|{\"access");
        of_token && signs.iter().any(|sign| line.contains(sign)) && line.contains(['"', '\''])
    };
    has_any(lower, calls) && lower.lines().take(2_000).any(is)
}

/// Whether a line has a token in two columns.
fn has_twice(line: &str) -> bool {
    if !line.contains(['|', ',', ';', '\t']) {
        return false;
    }
    let words =
        line.split(['|', ',', ';', '\t', ' ', '"', '\'']).filter(|word| is_token(word) && word.len() < 200);
    let words: Vec<&str> = words.take(20).collect();
    words.iter().enumerate().any(|(at, word)| words.iter().skip(at + 1).any(|other| other == word))
}

/// Whether a value is a token or a code, by its beginning.
fn is_token(value: &str) -> bool {
    value.starts_with("1000.") && value.len() > 40 && !value.contains(MASK)
}

/// The places and the values of a key, as they are written.
fn values<'t>(text: &'t str, lower: &'t str, key: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
    places(lower, key).take(100).filter_map(move |(at, _)| {
        // Behind a line break that JSON has escaped, too.
        let before = part(lower, 0, at);
        let escaped = ["\\n", "\\r", "\\t"].iter().any(|sign| before.ends_with(sign));
        let apart = escaped || !before.ends_with(|ch: char| ch.is_alphanumeric());
        let behind = rest(text, at + key.len());
        let value = behind.trim_start_matches(['"', '\'', '\\', ' ', ':', '=', '>', ',', '\t']);
        let between = behind.len() - value.len();
        // Inside of quotes a space belongs to the value.
        let quote = part(behind, 0, between).chars().next_back().filter(|ch| matches!(ch, '"' | '\''));
        let end = match quote {
            Some(quote) => value.find([quote, '\n'])?,
            None => value
                .find(['&', '"', '\'', '\\', '\n', '\r', ' ', ',', ';', '<', '}', ')'])
                .unwrap_or(value.len()),
        };
        (apart && between > 0).then(|| (at, part(value, 0, end)))
    })
}

/// Whether one of a few values is there again.
fn is_twice(values: &[&str]) -> bool {
    values.iter().enumerate().any(|(at, value)| values.iter().take(at).any(|other| other == value))
}

impl Scene<'_> {
    /// What was seen of the secrets before they were masked.
    pub(super) fn odd_secrets(&self) -> Option<Clue> {
        let odd = self.told.odd;
        let of_client = self.is(&[Error::InvalidClientSecret, Error::InvalidClient]);
        let of_code = self.is(&[Error::InvalidCode, Error::InvalidRefreshToken]);
        let open = self.error.is_none();
        let at_sign_in = self.is(&[Error::ClientPage]);
        let (kind, what, verify, fix): (_, Message, _, Message) = if odd.swapped
            && (of_client || at_sign_in || open)
        {
            let (what, verify) = (text!("doctor-clue-swapped"), text!("doctor-clue-swapped-verify"));
            (CauseKind::ClientIdWrong, what.into(), verify, text!("doctor-clue-swapped-fix").into())
        } else if odd.quotes && (of_client || at_sign_in || open) {
            let (what, verify) =
                (msg!("doctor-clue-quotes", name = "client"), text!("doctor-clue-quotes-verify"));
            (CauseKind::ClientIdWrong, what, verify, msg!("doctor-clue-quotes-fix", right = "none"))
        } else if let Some((true, right)) =
            self.evidence.client.of_file.filter(|_| odd.secret_space && of_client)
        {
            let what = msg!("doctor-client-file", seen = "yes", what = "secret");
            let fix = msg!("doctor-client-file-fix", right);
            (CauseKind::SecretWrong, what, text!("doctor-client-file-verify"), fix)
        } else if (odd.secret_space || odd.comment || self.evidence.client.echoed) && (of_client || open) {
            let echoed = match (self.evidence.client.echoed, odd.secret_space) {
                (true, _) => "yes",
                (_, true) => "no",
                _ => "comment",
            };
            let (what, verify) =
                (msg!("doctor-clue-secret-space", echoed), text!("doctor-clue-secret-space-verify"));
            (CauseKind::SecretWrong, what, verify, msg!("doctor-clue-secret-space-fix", echoed))
        } else if let Some(of_code) = odd.not_refresh.filter(|_| of_code || open) {
            let what = msg!("doctor-clue-not-refresh", kind = if of_code { "code" } else { "access" });
            let at = |url| msg!("doctor-clue-not-refresh-fix-at", url);
            let fix = self.exchange_fix(at, text!("doctor-clue-not-refresh-fix"));
            (CauseKind::CodeMangled, what, text!("doctor-clue-not-refresh-verify"), fix)
        } else if odd.blank_end && of_code {
            let (what, verify) = (text!("doctor-stated-blank"), text!("doctor-stated-blank-verify"));
            (CauseKind::CodeMangled, what.into(), verify, text!("doctor-stated-blank-fix").into())
        } else if odd.code_tail && (of_code || open) {
            let (what, verify) = (text!("doctor-clue-code-tail"), text!("doctor-clue-code-tail-verify"));
            (CauseKind::CodeMangled, what.into(), verify, text!("doctor-clue-code-tail-fix").into())
        } else if odd.code_twice && self.is(&[Error::InvalidCode]) {
            let (what, verify) = (text!("doctor-clue-code-twice"), text!("doctor-clue-code-used-verify"));
            (CauseKind::CodeUsed, what.into(), verify, text!("doctor-clue-code-used-fix").into())
        } else {
            return None;
        };
        Some(Clue::verified(kind, what, verify, fix))
    }

    /// The refresh token of the request is empty.
    pub(super) fn empty_refresh(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidRefreshToken])
            || self.is(&[Error::InvalidCode, Error::GeneralError]) && self.known.refresh_sent == Some(true);
        (fits && self.told.odd.empty_refresh).then(|| {
            let at = |url| msg!("doctor-stated-empty-refresh-fix-at", url);
            let fix = self.renew_fix(at, text!("doctor-stated-empty-refresh-fix"));
            let (what, verify) =
                (text!("doctor-stated-empty-refresh"), text!("doctor-stated-empty-refresh-verify"));
            Clue::verified(CauseKind::CodeMangled, what, verify, fix)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";

    #[test]
    fn what_is_odd_about_secrets_is_seen() {
        let of = |text: &str| Unmasked::of(&text.replace("CODE", CODE));
        assert!(of("client_secret=abcdef0123456789%0A").secret_space);
        assert!(of("{\"client_secret\": \"abcdef0123456789 \"}").secret_space);
        assert!(!of("client_secret=abcdef0123456789\nclient_id=x").secret_space);
        // A text inside of JSON.
        assert!(!of("{\"body\":\"client_secret=abcdef0123456789\\nclient_id=x\"}").secret_space);
        assert!(of("{\"body\":\"client_secret=abcdef0123456789%0A\\nclient_id=x\"}").secret_space);
        assert!(of("client_id=%221000.AB%22&x=1").quotes);
        assert!(of("code=CODE%26location%3Dus").code_tail);
        assert!(!of("https://x.example/?code=CODE&location=us").code_tail);
        assert!(
            of("the code:\n   CODE&location=us&accounts-server=https%3A%2F%2Faccounts.zoho.com").code_tail
        );
        assert!(of("{\"code\":\"CODE\"} {\"code\":\"CODE\"}").code_twice);
        // It comes once and is sent once.
        assert!(!of("https://x.example/?code=CODE&location=eu\ncode=CODE&grant_type=y").code_twice);
        assert_eq!(of("?code=CODE\ngrant_type=refresh_token&refresh_token=CODE").not_refresh, Some(true));
        assert_eq!(of("?code=CODE\n{\"refresh_token\":\"CODE\"}").not_refresh, None);
        assert_eq!(of("?code=CODE&location=au\nZOHO_REFRESH_TOKEN=CODE").not_refresh, Some(true));
        let other = CODE.replace('0', "1");
        assert_eq!(of(&format!("?code=CODE&location=au\nrefreshToken: '{other}'")).not_refresh, None);
        assert!(of("client_secret=***%0A&x=1").secret_space);
        assert!(!of("client_secret=***&x=1").secret_space);
        for text in [
            "refresh_token=\n",
            "refresh_token=&x=1",
            "{\"refresh_token\":\"\"}",
            "'refresh_token' => null,",
            "ZOHO_REFRESH_TOKEN=undefined",
        ] {
            assert!(of(text).empty_refresh, "{text}");
        }
        for text in [
            "grant_type=refresh_token\n",
            "refresh_token=CODE",
            "\"refresh_token=\" + token",
            "refresh_token: CODE",
            "refresh_token == null",
            "{\"refresh_token\":null} grant_type=refresh_token&refresh_token=CODE",
        ] {
            assert!(!of(text).empty_refresh, "{text}");
        }
        let secret = "0123456789abcdef0123456789abcdef0123456789";
        assert!(of(&format!("the secret: \"{secret} \"")).secret_space);
        assert!(of(&format!("the secret: ' {secret}'")).secret_space);
        assert!(!of(&format!("the secret: \"{secret}\", \"x\"")).secret_space);
        let (head, tail) = CODE.split_at(40);
        assert!(of(&format!("{head}\n{tail}")).split);
        assert!(!of("CODE\nabc").split);
        assert_eq!(of(&format!("stored: {}", &CODE[..60])).cut, Some(60));
        assert_eq!(of(&format!("stored: {}\u{2026}", &CODE[..60])).cut, None);
        assert_eq!(of("CODE. The").cut, None);
        assert!(of("access_token | refresh_token\n CODE | CODE").same_twice);
        assert!(of("x.refresh_token = y['access_token'];").same_twice);
        assert!(!of("x.refresh_token = y.refresh_token; access_token").same_twice);
        assert!(of("put('refresh_token', x.refresh_access_token())").same_twice);
        assert!(!of("save_tokens(refresh_token, access_token)").same_twice);
        assert!(of("GET /cb?code=CODE&location=eu\nGET /cb?code=CODE&location=eu").callback_twice);
        assert!(of("client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234%0A&x=1").client_space == Some("line"));
        assert_eq!(of("client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234&x=1").client_space, None);
        for text in
            ["x.inspect => \"CODE\\n\"", "token = 'CODE '", "refresh_token=CODE%0A&x=1", "`CODE\\r\\n`"]
        {
            assert!(of(text).blank_end, "{text}");
        }
        for text in ["\"CODE\"", "CODE 'x'", "{\"body\":\"code: CODE\\nclient: x\"}", "CODE%26x"] {
            assert!(!of(text).blank_end, "{text}");
        }
        assert!(of("Authorization: CODE").bare_header);
        assert!(!of("Authorization: Zoho-oauthtoken CODE").bare_header);
        assert!(of("<clientSecret>Placeholder_Value</clientSecret>").placeholder);
        assert!(!of("client_secret=abcdef0123456789").placeholder);
        assert_eq!(of("The code is 1000.x, the client_secret"), Unmasked::default());
    }
}
