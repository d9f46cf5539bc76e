//! Values that must never be shown, stored or logged, and the recognition of such values in text that people paste.

use std::cell::RefCell;

use std::fmt;

use percent_encoding::percent_decode_str;
use words::{Message, msg, text};

use crate::invisible;
use crate::pair::{self, Sign};
use crate::text::{find, indexed, lists, part, places, plain, rest};

/// A text that cannot be printed by accident: `Debug` is masked and there is no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes the text in.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself. Every call is a place where a secret could leak: keep them few and look at each.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(masked)")
    }
}

/// A kind of secret that can be recognized in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An access or refresh token of Zoho's, or an authorization code, which has the same shape.
    TokenOrCode,
    /// Shaped like a client secret: a long run of lower-case hexadecimal digits.
    ClientSecret,
    /// The value of a key that names a secret (`client_secret=…`), whatever its shape. The key is one of [`SECRET_KEYS`],
    /// or the name of a header.
    Named(&'static str),
}

impl Kind {
    /// A label with its article: "a client secret".
    pub fn message(self) -> Message {
        match self {
            Self::TokenOrCode => text!("scan-secret-token").into(),
            Self::ClientSecret => text!("scan-secret-client").into(),
            Self::Named(key) => msg!("scan-secret-named", key),
        }
    }
}

/// Names of parameters and fields whose values are secret everywhere, also at the end of a longer name
/// (`ZOHO_CLIENT_SECRET`, `smtpPassword`). This list and those below are parted by bars.
pub const SECRET_KEYS: &str = "access_key|access_token|api_key|auth_code|auth_token|authorization_code|client_secret|code|\
    code_verifier|enczapikey|grant_token|id_token|passphrase|passwd|password|private_key|\
    pwd|refresh_token|secret|secret_key|token|verifier|zapikey";

/// Words that make a name one of something else: of an error, or of a place in a list.
const NO_SECRET: &str = "invalid|expired|missing|wrong|bad|unsupported";

/// Settings of servers that pass a request on.
const PASSES: &str = "proxy_pass|fastcgi_pass|uwsgi_pass|scgi_pass|grpc_pass";

/// Words that do so in front of a mere `token` only: `next_page_token` has no secret, `FB_PAGE_ACCESS_TOKEN` has one.
const NO_TOKEN: &str = "no|page|next|sync";

/// A longer value is masked whatever it is, and a key of credentials is not searched further: else every key in a long
/// value would measure all of it again.
const LONG: usize = 1024;

/// How long the name of a cookie may be, in bytes.
const LONGEST_NAME: usize = 128;

/// How long the label of a secret may be behind its first word, in bytes.
const LONGEST_LABEL: usize = 40;

/// The entry of [`SECRET_KEYS`] that `key` is or ends with, however it is written (`Client-Secret`, `zohoClientSecret`,
/// `token2`).
pub fn secret_key(key: &str) -> Option<&'static str> {
    // Every word of a long text is asked, and most are shorter, or end otherwise than any key.
    let bare = key.trim_end_matches(|ch: char| !ch.is_ascii_alphabetic());
    let last = bare.bytes().next_back()?.to_ascii_lowercase();
    if !(3..=64).contains(&bare.len()) || !b"nyterds".contains(&last) {
        return None;
    }
    let known = SECRET_KEYS.split('|').filter(|known| ends_with_key(bare, known));
    let longest = known.max_by_key(|known| known.len());
    let found = longest.or_else(|| {
        // `SMTP_PASS`; alone, it is what a test does. What a proxy passes on is a URL: `proxy_pass`.
        let composed = bare.len() > "pass".len() && ends_with_key(bare, "pass");
        (composed && !lists(PASSES, &bare.to_ascii_lowercase())).then_some("password")
    })?;
    let front = bare.len().saturating_sub(found.len());
    let front = part(bare, 0, front).to_ascii_lowercase();
    let other = |word: &str| lists(NO_SECRET, word) || found == "token" && lists(NO_TOKEN, word);
    let other = front.split(|ch: char| !ch.is_ascii_alphanumeric()).any(other);
    (!other).then_some(found)
}

/// Whether a key ends with this name, as a word of its own.
fn ends_with_key(key: &str, known: &str) -> bool {
    let mut letters = plain(key).rev();
    if !plain(known).rev().all(|letter| letters.next() == Some(letter)) {
        return false;
    }
    // Where the name begins in the key, whose signs between words do not count.
    let length = plain(known).count();
    let at = key.bytes().enumerate().rev().filter(|(_, b)| b.is_ascii_alphanumeric()).nth(length - 1);
    let Some((at, first)) = at else { return false };
    let before = at.checked_sub(1).and_then(|at| key.as_bytes().get(at));
    let apart = before.is_none_or(|before| {
        !before.is_ascii_alphanumeric() || first.is_ascii_uppercase() && !before.is_ascii_uppercase()
    });
    // Of a long name, nobody needs to be told that it is one; `code` and `author` hold short ones.
    if is_code(known) {
        before.is_none_or(|before| !before.is_ascii_alphanumeric()) && at <= 1
    } else {
        apart || length >= 8
    }
}

fn is_code(key: &str) -> bool {
    matches!(key, "code" | "auth_code" | "authorization_code")
}

/// Beginnings of secrets of other services, which have nothing to do with Zoho and are pasted all the same.
const OF_OTHERS: &str = "GOCSPX-|pat-|ghp_|gho_|github_pat_|glpat-|sk_live_|sk_test_|xoxb-|xoxp-|ya29.";

/// What kind of secret `word` is by its shape alone.
///
/// Tokens and codes are `1000.` and then two runs of at least 16 hexadecimal digits, parted by a dot; client secrets are at
/// least 32 lower-case hexadecimal digits in a row (Zoho's samples have 41 or 42). A client id (`1000.` and capitals) is
/// neither.
pub fn shape(word: &str) -> Option<Kind> {
    // The shortest of them has 20 characters, and most words of a long text are shorter.
    if word.len() < 20 {
        return None;
    }
    if !word.is_ascii() {
        let seen = invisible::removed(word);
        return if seen.is_ascii() { shape(&seen) } else { None };
    }
    // None of them begins with a hexadecimal digit, as most long words of a log do.
    if !word.starts_with(|ch: char| ch.is_ascii_hexdigit())
        && OF_OTHERS.split('|').any(|begin| word.starts_with(begin))
        && word.bytes().any(|b| b.is_ascii_digit())
    {
        return Some(Kind::TokenOrCode);
    }
    // A token of which the end was left out. A client ID has capital letters.
    if let Some(begin) = word.strip_prefix("1000.")
        && let run = begin.bytes().take_while(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(b)).count()
        && run >= 16
        && !rest(begin, run).starts_with(|ch: char| ch.is_ascii_uppercase())
        && !begin.contains('.')
        && !crate::is_client_id(word)
    {
        return Some(Kind::TokenOrCode);
    }
    if word.len() < 32 {
        return None;
    }
    let hex = |run: &str, least: usize| run.len() >= least && run.bytes().all(|b| b.is_ascii_hexdigit());
    let mut parts = word.split('.');
    if let (Some(prefix), Some(first), Some(second)) = (parts.next(), parts.next(), parts.next())
        && (prefix.len() == 4 && prefix.bytes().all(|b| b.is_ascii_digit()) && hex(first, 16) && hex(second, 16)
            // A token of OpenID Connect: two objects in base 64, and a signature.
            || prefix.starts_with("eyJ") && first.starts_with("eyJ"))
    {
        return Some(Kind::TokenOrCode);
    }
    let lower_hex = |b: &u8| b.is_ascii_digit() || (b'a'..=b'f').contains(b);
    // One character over and over is a finger on a key.
    let drawn = |run: &[u8]| run.len() >= 32 && run.iter().any(|b| Some(b) != run.first());
    word.as_bytes().split(|b| !lower_hex(b)).any(drawn).then_some(Kind::ClientSecret)
}

/// The first secret in `text`, by its shape or by the key before it, whatever hides it from a quick look: characters that
/// nobody sees, and percent-encoding, also several times.
///
/// This is the one question to ask before a text that somebody typed is shown elsewhere, written into a link, kept or
/// exported. It finds whatever [`mask`] masks.
pub fn hidden_in(text: &str) -> Option<Kind> {
    // One word of letters, as every scope is: nothing is behind a key, and nothing hides. Each of a hundred scopes is asked
    // several times whenever the page is drawn.
    if text.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'.' | b'_' | b'-')) {
        return shape(text);
    }
    let is_list = (200..20_000).contains(&text.len());
    if is_list && CLEAN.with_borrow(|clean| clean.iter().any(|known| known == text)) {
        return None;
    }
    let found = found_in(text);
    if is_list && found.is_none() {
        CLEAN.with_borrow_mut(|clean| {
            clean.truncate(3);
            clean.insert(0, text.to_owned());
        });
    }
    found
}

thread_local! {
    /// Texts that were asked for last and hold no secret: with each key that is typed somewhere, a list of a hundred scopes is
    /// asked for again, in several spellings.
    static CLEAN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn found_in(text: &str) -> Option<Kind> {
    let first = |text: &str| secrets(text).first().map(|found| found.kind);
    let next = |text: &String| {
        let decoded = invisible::removed(&percent_decode_str(text).decode_utf8_lossy());
        (decoded != *text).then_some(decoded)
    };
    let mut bare = std::iter::successors(Some(invisible::removed(text)), next).take(4);
    first(text).or_else(|| {
        bare.find_map(|bare| {
            let shaped = words(&bare).find_map(|(_, word)| shape(word));
            // Without its spaces, only an equals sign still makes a key and its value.
            shaped.or_else(|| bare.contains('=').then(|| first(&bare)).flatten())
        })
    })
}

/// A text that may be quoted in an alarm: masked, or its mask alone if something in it hides from masking.
pub fn quotable(text: &str) -> String {
    let masked = mask(text).0;
    if hidden_in(&masked).is_some() { MASK.to_owned() } else { masked }
}

/// What replaces a masked value.
pub const MASK: &str = "\u{2022}\u{2022}\u{2022}\u{2022}";

/// How often a text is masked until nothing in it changes any more. Twice is enough for what people paste: a mask has fewer
/// words and lines than what it hides, and what stands beside it may then read as a key with its value.
const ROUNDS: usize = 8;

/// `text` with every recognized secret replaced by [`MASK`], and what was found, without repeats.
///
/// To mask the result once more does not change it.
pub fn mask(text: &str) -> (String, Vec<Kind>) {
    let mut kinds = Vec::new();
    let mut text = text.to_owned();
    for _ in 0..ROUNDS {
        let found = secrets(&text);
        if found.is_empty() {
            return (text, kinds);
        }
        text = replaced(&text, &found);
        for Found { kind, .. } in found {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
    }
    // Made to be read anew each time: nothing in it is worth keeping.
    (MASK.to_owned(), kinds)
}

/// A text with a mask in place of each of these, which are in its order and may overlap.
fn replaced(text: &str, secrets: &[Found]) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut copied = 0;
    for Found { from, to, .. } in secrets {
        if *from >= copied {
            masked.push_str(part(text, copied, *from));
            masked.push_str(MASK);
        }
        copied = copied.max(*to);
    }
    masked.push_str(rest(text, copied));
    masked
}

/// A secret in a text, and where it begins and ends.
struct Found {
    from: usize,
    to: usize,
    kind: Kind,
}

/// The secrets of a text, in its order. They may overlap.
fn secrets(text: &str) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut foreign = crate::order::ranked(foreign(text), |secret| secret.from as u64).into_iter().peekable();
    // The value that reaches furthest. What stands between it and its key is read as well: in front of a password is a name,
    // which may be a token.
    let mut value = 0..0;
    let mut add = |secret: Found, value: &mut std::ops::Range<usize>| {
        if masked(text, &secret) {
            return;
        }
        if secret.to > value.end {
            *value = secret.from..secret.to;
        }
        found.push(secret);
    };
    for (start, word) in words(text) {
        while let Some(secret) = foreign.next_if(|secret| secret.from <= start) {
            add(secret, &mut value);
        }
        // The word is in a value that is masked already.
        if value.contains(&start) {
            continue;
        }
        let shaped = shape(word).map(|kind| Found { from: start, to: start + word.len(), kind });
        let secret = shaped
            .or_else(|| mcp_key(text, start, word))
            .or_else(|| broken(text, start, word))
            .or_else(|| credentials(text, start, word))
            .or_else(|| named(text, start, word));
        if let Some(secret) = secret {
            let cut = if secret.to > secret.from { tail(rest(text, secret.to)) } else { 0 };
            let to = secret.to + cut;
            add(Found { to, ..secret }, &mut value);
        }
    }
    for secret in foreign {
        add(secret, &mut value);
    }
    crate::order::ranked(found, |secret| secret.from as u64)
}

/// Whether nothing is left to mask: there is nothing, or a mask with signs around it.
fn masked(text: &str, found: &Found) -> bool {
    let value = part(text, found.from, found.to);
    if value.contains('\u{2022}') { !shows_anything(value) } else { value.is_empty() }
}

/// Whether a text has a letter or a digit, besides those of percent-encoded signs.
fn shows_anything(text: &str) -> bool {
    let mut at = 0;
    while let Some(ch) = crate::text::char_at(text, at) {
        let escape = pair::escape(rest(text, at)).filter(|escape| !escape.byte.is_ascii_alphanumeric());
        if escape.is_none() && ch.is_alphanumeric() {
            return true;
        }
        at += escape.map_or(ch.len_utf8(), |escape| escape.length);
    }
    false
}

/// The key in the URL of one of Zoho's MCP servers: whoever has it can use the server.
fn mcp_key(text: &str, start: usize, word: &str) -> Option<Found> {
    let value = if word == "key" { rest(text, start + 3).strip_prefix('=')? } else { return None };
    let before = crate::text::tail(text.get(..start)?, 200);
    let url = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let from = start + 4;
    let value = up_to(value, |ch| !(ch.is_ascii_alphanumeric() || "-_.~".contains(ch)));
    let is_key = url.contains(".zohomcp.") && value.len() >= 6 && !is_placeholder(value);
    is_key.then(|| Found { from, to: from + value.len(), kind: Kind::Named("api_key") })
}

/// A secret that a terminal broken into lines has cut, which begins with `word` at `start`.
fn broken(text: &str, start: usize, word: &str) -> Option<Found> {
    if word.len() < 8 || !word.bytes().all(|b| b.is_ascii_hexdigit() || b == b'.') {
        return None;
    }
    let mut whole = word.to_owned();
    let mut end = start + word.len();
    for _ in 0..3 {
        let line = next_line(rest(text, end))?;
        let begin = up_to(line, |ch| !is_word(ch));
        whole.push_str(begin);
        end = text.len() - line.len() + begin.len();
        // Digits alone are the numbers of records, one a line.
        if let Some(kind) = shape(&whole).filter(|_| whole.bytes().any(|b| !b.is_ascii_digit())) {
            return Some(Found { from: start, to: end, kind });
        }
    }
    None
}

/// What follows in the next line, if this one ends here; behind the signs with which a mail quotes.
fn next_line(rest: &str) -> Option<&str> {
    let line = rest.strip_prefix('\r').unwrap_or(rest).strip_prefix('\n')?;
    Some(line.trim_start_matches(['>', ' ']))
}

/// How much of the text behind a masked value still belongs to it, because a terminal broke it at its edge: the next
/// lines begin with the rest of it.
fn tail(behind: &str) -> usize {
    let mut end = 0;
    for _ in 0..3 {
        let left = rest(behind, end);
        let Some(line) = next_line(left) else { break };
        let begin = up_to(line, |ch| !is_word(ch));
        let hex = begin.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b) || b == b'.');
        if begin.len() < 4 || !hex || shape(begin).is_some() {
            break;
        }
        end += left.len() - line.len() + begin.len();
    }
    end
}

/// The beginning of a text, up to the first character that ends it.
fn up_to(text: &str, ends: impl Fn(char) -> bool) -> &str {
    part(text, 0, text.find(ends).unwrap_or(text.len()))
}

/// What identifies somebody in a header, in the option of a command or in front of a host, if `word` leads to it.
fn credentials(text: &str, start: usize, word: &str) -> Option<Found> {
    let end = start + word.len();
    let behind = rest(text, end);
    let found = match word.len() {
        // `curl -u id:secret`.
        2 | 6 if matches!(word, "-u" | "--user") && behind.starts_with([' ', '=', '"', '\'']) => {
            let value = behind.trim_start_matches([' ', '=', '"', '\'']);
            let from = text.len() - value.len();
            let ends = |ch: char| ch.is_whitespace() || "\"'".contains(ch);
            let user = up_to(crate::text::head(value, LONG), |ch| ch == ':' || ends(ch));
            let password = up_to(rest(value, user.len()).strip_prefix(':')?, ends);
            let numbers = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
            let plain =
                password.len() <= LONG && (numbers(user) && numbers(password) || is_placeholder(password));
            (!plain).then(|| ("password", from + user.len() + 1, password.len()))
        }
        // `https://user:secret@host`.
        _ if behind.starts_with("://") => {
            let place = up_to(rest(behind, 3), |ch| ch.is_whitespace() || "/?#\"'<>".contains(ch));
            let (name, password) = place.rsplit_once('@')?.0.split_once(':')?;
            let from = end + 3 + name.len() + 1;
            (!password.is_empty() && !is_placeholder(password)).then_some(("password", from, password.len()))
        }
        // What mail programs say to servers: `A1 LOGIN "user" "password"`, `AUTH PLAIN …`, `PASS …`.
        4 | 5 if matches!(word, "LOGIN" | "PLAIN" | "PASS") && behind.starts_with(' ') => {
            let line = up_to(crate::text::head(behind, LONG), |ch| matches!(ch, '\n' | '\r'));
            // One more than any of them has.
            let words: Vec<&str> = line.split(' ').take(4).collect();
            let before = text.get(..start).unwrap_or_default();
            let value = match (word, words.as_slice()) {
                ("LOGIN", [_, user, password]) if user.contains('@') => password,
                ("PLAIN", [_, value]) if before.trim_end().ends_with("AUTH") => value,
                ("PASS", [_, value]) if before.is_empty() || before.ends_with(['\n', ' ']) => value,
                _ => return None,
            };
            let value = value.trim_matches(['"', '\'']);
            let from = end + line.rfind(value)?;
            (value.len() >= 4 && !is_placeholder(value)).then_some(("password", from, value.len()))
        }
        5..=20
            if ["basic", "bearer", "zoho-enczapikey", "zoho-oauthtoken", "zoho-authtoken"]
                .iter()
                .any(|scheme| word.eq_ignore_ascii_case(scheme)) =>
        {
            let value = behind.strip_prefix(' ')?.trim_start();
            let from = text.len() - value.len();
            let value = up_to(value, |ch| !(ch.is_ascii_alphanumeric() || "+/=-._~".contains(ch)));
            let value = value.trim_end_matches('.');
            // A word of a sentence has no digits and no sign at its end.
            let header = text.get(..start).is_some_and(|before| {
                let name = before.trim_end_matches(|ch: char| !ch.is_ascii_alphanumeric());
                before.len() - name.len() <= 8
                    && crate::text::tail(name, 13).eq_ignore_ascii_case("authorization")
            });
            let drawn = value.bytes().any(|b| b.is_ascii_digit()) || value.ends_with('=');
            let inner = rest(value, 1);
            let mixed = inner.bytes().any(|b| b.is_ascii_uppercase())
                && inner.bytes().any(|b| b.is_ascii_lowercase());
            let encoded = drawn && value.len() >= 12
                || header && (value.len() >= 16 || value.len() >= 8 && (drawn || mixed));
            (encoded && !is_placeholder(value)).then_some(("Authorization", from, value.len()))
        }
        6 | 10 if word.eq_ignore_ascii_case("cookie") || word.eq_ignore_ascii_case("set-cookie") => {
            let value = behind
                .trim_start_matches(['"', '\''])
                .strip_prefix(':')?
                .trim_start_matches([' ', '"', '\'', '\\']);
            let from = text.len() - value.len();
            let ends = |ch| "\n\r\"'".contains(ch);
            up_to(crate::text::head(value, LONGEST_NAME), ends)
                .contains('=')
                .then(|| ("Cookie", from, up_to(value, ends).len()))
        }
        _ => None,
    };
    found.map(|(name, from, length)| Found { from, to: from + length, kind: Kind::Named(name) })
}

/// What this page's own forms and exports say in place of a client secret.
pub const IN_THE_CONSOLE: &str = "Paste it from the API Console, tab Client Secret.";

/// The value of the secret key that `word` is or ends with. As in `code=`, `"code": "`, `code%3D`, or in a table or a form
/// beside or below its label.
fn named(text: &str, start: usize, word: &str) -> Option<Found> {
    let end = start + word.len();
    // Most words of a long text are followed by a space and the next word: none of them is asked for its key.
    let mut after = text.as_bytes().get(end..)?.iter();
    let option = || word.starts_with("--");
    if after.next()? == &b' ' && after.next().is_none_or(u8::is_ascii_alphanumeric) && !option() {
        return said(text, end, word);
    }
    let name = word.rsplit(['.', '~']).next()?;
    let key = match secret_key(name) {
        Some(key) => key,
        // Alone it is what a test does; with a value as somebody chooses it, it is a password.
        None if name.eq_ignore_ascii_case("pass") => "password",
        None => return None,
    };
    let found = value_of(text, start, end, key)?;
    let value = part(text, found.from, found.to);
    let chosen = value.len() >= 6 && value.bytes().any(|b| b.is_ascii_alphabetic());
    let quoted = part(text, end, found.from).ends_with(['"', '\'', '`']);
    let certain = chosen && (quoted || value.bytes().any(|b| b.is_ascii_digit()));
    (certain || !name.eq_ignore_ascii_case("pass")).then_some(found)
}

/// The value of a key that names a secret and is at `start..end`.
fn value_of(text: &str, start: usize, end: usize, key: &'static str) -> Option<Found> {
    // The end of a path (/oauth/v2/token) is no key, whatever follows the URL; nor is JSON or a URL a value.
    let in_path = text.get(..start).is_some_and(|before| before.ends_with('/'));
    let found = pair::value_behind(text, start, end, |from, _| {
        let value = rest(text, from);
        let other = ["{", "[", "http://", "https://"].iter().any(|begin| value.starts_with(begin));
        !other && (!in_path || part(text, end, from).contains('='))
    })?;
    // The line ends behind the label, as JSON writes it: the value is one only where it looks made.
    let broken = !found.quoted
        && part(text, end, found.from).ends_with('\\')
        && rest(text, found.from).starts_with(['n', 'r']);
    let found = if broken { pair::Value { from: found.from + 1, ..found } } else { found };
    // A stored token may begin with the word that belongs in front of it.
    let scheme = if made(key) { scheme_of(part(text, found.from, found.to)) } else { 0 };
    let found = pair::Value { from: found.from + scheme, ..found };
    let value = part(text, found.from, found.to);
    let both = |test: fn(&u8) -> bool| value.bytes().any(|b| test(&b));
    if broken && !(value.len() >= 8 && both(u8::is_ascii_digit) && both(u8::is_ascii_alphabetic)) {
        return None;
    }
    let secret = Found { from: found.from, to: found.to, kind: Kind::Named(key) };
    if value.len() > LONG {
        return Some(secret);
    }
    let remark = value.starts_with('(') && rest(text, found.from + 1).starts_with(IN_THE_CONSOLE);
    let variable = key != "password" && is_variable(value);
    // `"client_secret": CS`: in JSON and in programs a text has quotes.
    let chosen = matches!(key, "password" | "passwd" | "passphrase" | "pwd" | "secret");
    let named = !chosen && rest(text, end).starts_with(['"', '\'']) && is_name(value);
    let code = !found.quoted
        && (is_lookup(value) || is_lambda(value) || variable || named || made(key) && is_member(value));
    let counted = is_count(value, rest(text, found.to));
    if remark || is_placeholder(value) || code || is_scopes(value) || counted || made(key) && is_path(value) {
        return None;
    }
    let is_code = is_code(key);
    // What a server makes has digits; what a person chooses may be any word.
    let made = made(key);
    // In the next line it is one word, and the rest a sentence.
    let next_line = made && matches!(found.sign, Sign::Column('\n' | '\r'));
    let value = if next_line { up_to(value, char::is_whitespace) } else { value };
    let secret = if next_line { Found { to: found.from + value.len(), ..secret } } else { secret };
    let letter = value.bytes().any(|b| b.is_ascii_alphabetic());
    let digit = value.bytes().any(|b| b.is_ascii_digit());
    let certain = match found.sign {
        // A label has its line for itself.
        Sign::Column('\n' | '\r') if !begins_line(text, start) => false,
        Sign::Column(_) => !is_code && value.len() >= 8 && digit && letter && !value.contains("://"),
        _ if is_code && is_error_code(value, found.sign) => false,
        Sign::Colon if made && !found.quoted => digit && value.len() >= 8,
        Sign::Equals if (made || key.ends_with("verifier")) && !found.quoted => !is_call(value),
        Sign::Equals | Sign::Colon => true,
    };
    let groups = || if key == "password" && !found.quoted { app_password(text, found.from) } else { None };
    // Encoded line breaks and spaces behind a secret are none of it, and show what is wrong with it.
    let bare = || value.len() - without_blanks(value).len();
    let blanks = if next_line { 0 } else { bare() };
    certain.then(|| Found { to: groups().unwrap_or(secret.to - blanks), ..secret })
}

/// A value without the encoded blanks at its end.
fn without_blanks(value: &str) -> &str {
    let mut left = value;
    while let Some((bare, escape)) = left.len().checked_sub(3).and_then(|at| left.split_at_checked(at)) {
        if bare.is_empty() || !lists("%0a|%0A|%0d|%0D|%09|%20", escape) {
            break;
        }
        left = bare;
    }
    left
}

/// Whether a value is how long a secret is: `43 bytes`.
fn is_count(value: &str, behind: &str) -> bool {
    const UNITS: &str = "bytes|byte|characters|chars|zeichen|caractères|caracteres|caratteri|tekens";
    let unit = up_to(behind.trim_start_matches(' '), |ch: char| !ch.is_alphabetic());
    value.len() <= 4 && value.bytes().all(|b| b.is_ascii_digit()) && lists(UNITS, unit)
}

/// Whether a value is the path of a URL: `/api/v1/tickets`. No segment of it may look as if it were drawn.
fn is_path(value: &str) -> bool {
    let segment = |part: &str| {
        let word = |b: u8| b.is_ascii_lowercase() || matches!(b, b'.' | b'_' | b'-');
        let short = part.len() <= 4 && part.starts_with(|ch: char| ch.is_ascii_lowercase());
        (1..=20).contains(&part.len())
            && (part.bytes().all(word)
                || part.bytes().all(|b| b.is_ascii_digit())
                || short && part.bytes().all(|b| word(b) || b.is_ascii_digit()))
    };
    let path = value.split('?').next().unwrap_or_default();
    path.strip_prefix('/').is_some_and(|path| path.contains('/') && path.split('/').all(segment))
}

/// How long the word is that belongs in front of a token in a header, where a value begins with it.
fn scheme_of(value: &str) -> usize {
    let word = up_to(value, |ch| ch == ' ');
    let known = ["zoho-oauthtoken", "bearer"].iter().any(|scheme| word.eq_ignore_ascii_case(scheme));
    if known { value.len().min(word.len() + 1) } else { 0 }
}

/// Whether a server makes the values of a key, which have digits.
fn made(key: &str) -> bool {
    is_code(key) || key.ends_with("token") || key == "enczapikey" || key == "zapikey"
}

/// Whether a value is a variable of PowerShell, PHP or Perl: `$sec`.
fn is_variable(value: &str) -> bool {
    let name = value.trim_end_matches([';', ',', ')']).strip_prefix('$').unwrap_or_default();
    (2..=30).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphabetic() || b == b'_')
}

/// Whether a value is the name of a variable in capital letters, or so short that it is nothing else: `CS`, `SECRET`, `cs`.
fn is_name(value: &str) -> bool {
    let name = value.trim_end_matches([',', ';', ')', '}', ']']);
    let capitals = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
    !name.is_empty()
        && (name.len() <= 30 && name.bytes().all(capitals)
            || name.len() <= 4 && name.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// Whether a value is a member of an object: `r.data`, `resp.body.token`.
fn is_member(value: &str) -> bool {
    let value = value.trim_end_matches([';', ',', ')']);
    let name = |part: &str| {
        (1..=20).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic() || b == b'_')
    };
    value.contains('.') && value.split('.').all(name)
}

/// Whether a value is nothing but scopes, which a token response has: `ZohoCRM.modules.ALL ZohoCRM.users.READ`.
fn is_scopes(value: &str) -> bool {
    const ENDS: &str = ".ALL|.READ|.CREATE|.UPDATE|.DELETE|.WRITE|.all|.read";
    let scope = |word: &str| {
        word.bytes().all(|b| b.is_ascii_alphabetic() || matches!(b, b'.' | b'_'))
            && ENDS.split('|').any(|end| word.ends_with(end))
    };
    let mut words = value.split([' ', ',', '"', '\'']).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(scope)
}

/// Whether nothing but signs and at most two words are in front of a place in its line, as in front of a label.
fn begins_line(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count() <= 1
}

/// Where a password of an application ends that is written in groups of four letters.
fn app_password(text: &str, from: usize) -> Option<usize> {
    let line = up_to(crate::text::head(rest(text, from), LONG), |ch| matches!(ch, '\n' | '\r'));
    let is_group = |word: &&str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_alphanumeric());
    let groups: Vec<&str> = line.split(' ').take_while(is_group).collect();
    (groups.len() >= 3).then(|| from + groups.join(" ").len())
}

/// Words of other languages for what is secret, and the key that each stands for. As in a sentence, without signs.
const FOREIGN: [(&str, &str); 4] = [
    (
        "password",
        "passwort|kennwort|mot de passe|contrase\u{f1}a|senha|wachtwoord|\u{30d1}\u{30b9}\u{30ef}\u{30fc}\u{30c9}|\
         \u{5bc6}\u{7801}|\u{5bc6}\u{78bc}|\u{43f}\u{430}\u{440}\u{43e}\u{43b}\u{44c}",
    ),
    (
        "client_secret",
        "clientschl\u{fc}ssel|client-geheimnis|clientgeheimnis|secret du client|secret client|secreto del cliente|\
         secreto de cliente|segredo do cliente|\u{30b7}\u{30fc}\u{30af}\u{30ec}\u{30c3}\u{30c8}|\
         \u{5ba2}\u{6237}\u{7aef}\u{5bc6}\u{94a5}",
    ),
    (
        "refresh_token",
        "aktualisierungstoken|jeton d'actualisation|token de actualizaci\u{f3}n|token de atualiza\u{e7}\u{e3}o|\
         \u{30ea}\u{30d5}\u{30ec}\u{30c3}\u{30b7}\u{30e5}\u{30c8}\u{30fc}\u{30af}\u{30f3}|\u{5237}\u{65b0}\u{4ee4}\u{724c}",
    ),
    (
        "access_token",
        "zugriffstoken|jeton d'acc\u{e8}s|token de acceso|token de acesso|token di accesso|\
         \u{30a2}\u{30af}\u{30bb}\u{30b9}\u{30c8}\u{30fc}\u{30af}\u{30f3}|\u{8bbf}\u{95ee}\u{4ee4}\u{724c}",
    ),
];

/// What stands in front of a private key, behind the kind of key.
const KEY_BEGINS: &str = "PRIVATE KEY-----";

/// The values behind the words of other languages, private keys, and cookies in lists.
fn foreign(text: &str) -> Vec<Found> {
    if has_no_sign(text) && !text.contains(KEY_BEGINS) {
        return Vec::new();
    }
    let mut found = behind_foreign(text);
    found.extend(cookies(text));
    found
}

/// The values of the cookies in a record of requests (HAR): `"cookies": [{ "name": "…", "value": "…" }]`.
fn cookies(text: &str) -> Vec<Found> {
    const KEY: &str = "cookies";
    const VALUE: &str = "value";
    /// A longer list is of something else.
    const LONGEST: usize = 20_000;
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(key) = rest(text, at).find(KEY) {
        at += key + KEY.len();
        let signs = |ch: char| ch.is_whitespace() || matches!(ch, '\\' | '"' | '\'' | ':');
        let list = rest(text, at).trim_start_matches(signs);
        if !list.starts_with('[') {
            continue;
        }
        let from = text.len() - list.len();
        let list = crate::text::head(list, LONGEST);
        // A cookie may hold the sign with which the list ends.
        let ends = |(at, _): &(usize, &str)| part(list, 0, *at).trim_end().ends_with(['}', '[']);
        let end = list.match_indices(']').find(ends).map_or(list.len(), |(at, _)| at);
        for (place, _) in part(list, 0, end).match_indices(VALUE) {
            let start = from + place;
            let value = pair::value_behind(text, start, start + VALUE.len(), |_, _| true);
            found.extend(value.map(|value| Found {
                from: value.from,
                to: value.to,
                kind: Kind::Named("Cookie"),
            }));
        }
        at = from + end;
    }
    found
}

/// Whether nothing in a text can part a key from its value, as in a name of a few words.
fn has_no_sign(text: &str) -> bool {
    let mut before = ' ';
    text.chars().all(|ch| {
        let joins = ch.is_alphanumeric() || matches!(ch, '.' | '_' | '-') || ch == ' ' && before != ' ';
        before = ch;
        joins
    })
}

fn behind_foreign(text: &str) -> Vec<Found> {
    let lower = text.to_lowercase();
    // Some letters change their length with their case; then places in the one are none in the other.
    let lower = if lower.len() == text.len() { lower } else { text.to_ascii_lowercase() };
    indexed(&lower, || behind_words(text, &lower))
}

fn behind_words(text: &str, lower: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (key, words) in FOREIGN {
        for word in words.split('|') {
            let mut done = 0;
            for (at, _) in places(lower, word) {
                // It stands in the value of the one before it.
                if at < done {
                    continue;
                }
                let begins = text.get(..at).and_then(|before| before.chars().next_back());
                if word.is_ascii() && begins.is_some_and(char::is_alphanumeric) {
                    continue;
                }
                let end = at + word.len();
                let labeled = || said_behind(text, end, key).or_else(|| alone_in_line(text, at, end, key));
                let labeled = || labeled().filter(|_| key == "password");
                if let Some(secret) = value_of(text, at, end, key).or_else(labeled) {
                    done = secret.to;
                    found.push(secret);
                }
            }
        }
    }
    for (at, sign) in text.match_indices(KEY_BEGINS) {
        let from = at + sign.len();
        // Where one has no end, those behind it have none.
        let Some(length) = rest(text, from).find("-----END") else { break };
        if !part(text, from, from + length).trim().is_empty() {
            found.push(Found { from, to: from + length, kind: Kind::Named("private_key") });
        }
    }
    found
}

/// What follows the colon of a label that goes on behind its first word: `password for the mailbox: …`.
fn behind_label(behind: &str) -> Option<&str> {
    // The rest of a long text is not read for each label in it.
    let label = up_to(crate::text::head(behind, LONGEST_LABEL), |ch| !ch.is_alphabetic() && ch != ' ');
    let words = label.split(' ').count();
    if words <= 5 { rest(behind, label.len()).strip_prefix(':') } else { None }
}

/// A secret that a sentence tells: `the password is …`.
fn said(text: &str, end: usize, word: &str) -> Option<Found> {
    let key = secret_key(word)
        .filter(|key| matches!(*key, "password" | "passwd" | "passphrase" | "client_secret" | "secret"))?;
    let behind = rest(text, end + 1);
    let value = ["is ", "was ", "are "].iter().find_map(|verb| behind.strip_prefix(verb));
    match value.or_else(|| behind_label(behind)) {
        Some(value) => value_in(text, value, key),
        None => alone_in_line(text, end - word.len(), end, key),
    }
}

/// The value behind a label that goes on with other words.
fn said_behind(text: &str, end: usize, key: &'static str) -> Option<Found> {
    value_in(text, behind_label(rest(text, end).strip_prefix(' ')?)?, key)
}

/// A value that stands behind its key, and nothing else in one line of several, as in a form that was typed off:
/// `Password x1y2z3`. Alone, it may be a name.
fn alone_in_line(text: &str, start: usize, end: usize, key: &'static str) -> Option<Found> {
    let before = part(text, 0, start)
        .trim_end_matches(|ch: char| ch != '\n' && (ch.is_whitespace() || "-*>|\u{2022}".contains(ch)));
    let behind = rest(text, end);
    let value = behind.trim_start_matches([' ', '\t']);
    let alone = (before.is_empty() || before.ends_with('\n')) && value.len() < behind.len();
    let word = up_to(crate::text::head(value, LONG), char::is_whitespace);
    let ends = || rest(value, word.len()).trim_start_matches([' ', '\t', '\r']);
    let is_line = alone && !word.is_empty() && (ends().is_empty() || ends().starts_with('\n'));
    if is_line && text.contains('\n') { value_in(text, value, key) } else { None }
}

/// The secret with which `value` begins, the end of `text`: a word with letters and digits.
fn value_in(text: &str, value: &str, key: &'static str) -> Option<Found> {
    let value = value.trim_start_matches([' ', '"', '\'', '`', '\u{201c}', '\u{2018}', ':']);
    let from = text.len() - value.len();
    let value = up_to(value, |ch| ch.is_whitespace() || "\"'`\u{201d}\u{2019}".contains(ch));
    let value = value.trim_end_matches(['.', ',', ';', ')', '!', '?']);
    let digit = value.bytes().any(|b| b.is_ascii_digit());
    let letter = value.bytes().any(|b| b.is_ascii_alphabetic());
    (value.len() >= 6 && digit && letter && !value.contains("://") && !is_placeholder(value)).then(|| Found {
        from,
        to: from + value.len(),
        kind: Kind::Named(key),
    })
}

/// Whether a value takes the place of a secret without being one: a variable, an example, a word that says it is missing.
fn is_placeholder(value: &str) -> bool {
    const WORDS: &str = "null|none|nil|undefined|missing|empty|unset|true|false|yes|no|required|optional|invalid|expired|\
        redacted|hidden|masked|filled|set|saved|stored|entered|given|ok|correct|present|absent|n/a|string|new|await|input|prompt";
    const CODE: &str = "process.env|os.environ|os.getenv|getenv|system.getenv|env[|env(|import.meta.env|secrets.|vault.|\
        var.|local.|module.|data.|each.|op://|microsoft.keyvault";
    let bare = value.trim_matches(|ch: char| !ch.is_alphanumeric() && !"${<%*".contains(ch));
    let Some(first) = value.chars().next() else { return false };
    let lower = crate::text::head(bare, 40).to_ascii_lowercase();
    let name = |name: &str| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-:>.".contains(&b))
    };
    let variable = match first {
        '$' => {
            let inner = rest(value, 1).trim_end_matches([',', ';', ')', '.']);
            let shell = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_';
            let begins = inner.starts_with(|ch: char| ch.is_ascii_uppercase() || ch == '_');
            inner.starts_with(['{', '('])
                || begins && inner.bytes().all(shell)
                || name(inner) && inner.bytes().any(|b| b.is_ascii_lowercase()) && secret_key(inner).is_some()
        }
        '{' => value.starts_with("{{"),
        '%' => rest(value, 1).strip_suffix('%').is_some_and(name),
        '<' | '\u{2026}' => true,
        // A tag of YAML.
        '!' => lists("!secret|!vault|!ref|!sub|!env", value),
        _ => false,
    };
    let same = value.chars().count() >= 3 && value.chars().all(|ch| ch == first);
    variable
        || same
        || lists(WORDS, &lower)
        || CODE.split('|').any(|code| lower.starts_with(code))
        || lower.starts_with("your")
}

/// Whether a value is a call of a program: `getToken()`, `response.get("access_token")`.
fn is_call(value: &str) -> bool {
    let name = value.split('(').next().unwrap_or_default();
    value.contains('(')
        && name.starts_with(|ch: char| ch.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.".contains(&b))
}

/// Whether a value is a function of Ruby's: `->(connection) { … }`.
fn is_lambda(value: &str) -> bool {
    let names = value.strip_prefix("->(").map(|names| names.split(')').next().unwrap_or_default());
    names.is_some_and(|names| {
        names.len() <= 30 && names.bytes().all(|b| b.is_ascii_lowercase() || b"_, ".contains(&b))
    })
}

/// Whether a value is where a program looks it up by a name: `Deno.env.get("ZOHO_SECRET")`, `config['zoho.secret']`.
fn is_lookup(value: &str) -> bool {
    let Some((path, argument)) = value.split_once(['(', '[']) else { return false };
    let plain =
        |text: &str, signs: &str| text.chars().all(|ch| ch.is_ascii_alphanumeric() || signs.contains(ch));
    let argument = argument.trim_start();
    let Some(quote) = argument.chars().next().filter(|ch| matches!(ch, '"' | '\'' | '`')) else {
        return false;
    };
    let name = argument.split(quote).nth(1).unwrap_or_default();
    // What a person or a server makes up has small letters and digits.
    let made = name.bytes().any(|b| b.is_ascii_lowercase()) && name.bytes().any(|b| b.is_ascii_digit());
    path.starts_with(|ch: char| ch.is_ascii_alphabetic() || ch == '$')
        && plain(path, "_.:>$-")
        && name.bytes().any(|b| b.is_ascii_alphabetic())
        && name.len() <= 60
        && plain(name, "_.-/:")
        && !made
}

/// Whether a value of the key `code` is the code of an error and no authorization code: `INVALID_TOKEN`, `57`, `F7003`,
/// `TM_4001`, `record_not_found`, and behind a colon any word.
fn is_error_code(value: &str, sign: Sign) -> bool {
    // At the end of a sentence or in brackets, as browsers write a status.
    let value = value.trim_matches(|ch: char| !ch.is_ascii_alphanumeric());
    // Letters, digits or both in this order, and few digits: what a server draws at random mixes them.
    let plain = |part: &str| {
        let digits = part.trim_start_matches(|ch: char| ch.is_ascii_alphabetic());
        digits.len() <= 5 && digits.bytes().all(|b| b.is_ascii_digit()) && part.len() <= 30
    };
    let parts = || value.split(['_', '.', '-', ' ']);
    let shouts = !value.bytes().any(|b| b.is_ascii_lowercase());
    !value.is_empty() && parts().all(plain) && (shouts || sign == Sign::Colon || value.contains('_'))
}

/// Runs of the characters that tokens are made of, with where they begin. A percent-encoded character parts them.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            at = find(text, at, |byte| byte == b'%' || is_plain(byte), invisible::has_no_width)?;
            if text.as_bytes().get(at) != Some(&b'%') {
                break;
            }
            at += pair::escape(rest(text, at)).map_or(1, |escape| escape.length);
        }
        let start = at;
        let ends = find(text, at, |byte| !is_plain(byte), |ch| !invisible::has_no_width(ch));
        at = ends.unwrap_or(text.len());
        Some((start, part(text, start, at)))
    })
}

/// Whether tokens are made of this ASCII character.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'~')
}

/// What tokens are made of, and what nobody sees in them.
fn is_word(ch: char) -> bool {
    u8::try_from(ch).is_ok_and(is_plain) || invisible::has_no_width(ch)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
    const SECRET: &str = "0123456789abcdef0123456789abcdef012345678a";

    /// The quick look may pass over no key, however it is written.
    #[test]
    fn every_key_is_known() {
        for key in SECRET_KEYS.split('|') {
            for written in [
                key.to_owned(),
                key.to_uppercase(),
                key.replace('_', "-"),
                key.replace('_', ""),
                format!("_{key}_"),
                format!("{key}2"),
            ] {
                assert_eq!(secret_key(&written), Some(key), "{written}");
            }
        }
    }

    /// What stands behind a label is searched for in its neighborhood: a text of nothing but labels takes as long as any other
    /// of its length. Read to its end for each label, 100,000 bytes would take minutes here, and a moment otherwise.
    #[test]
    fn a_long_text_of_labels_is_quickly_masked() {
        const LENGTH: usize = 100_000;
        let labels = [
            "Client Secret",
            "password",
            "refresh_token",
            "code",
            "Passwort",
            "\u{43f}\u{430}\u{440}\u{43e}\u{43b}\u{44c}",
            "-----BEGIN PRIVATE KEY-----",
            "Authorization",
            "Cookie",
            "A1 LOGIN",
            "--user",
            "https://crm.zohomcp.eu/",
        ];
        for label in labels {
            for behind in [" ", "\n", "\r\n", ": ", "=", " is ", " for the ", ":\n", "\t"] {
                let text = format!("{label}{behind}").repeat(LENGTH / (label.len() + behind.len()));
                let begin = std::time::Instant::now();
                let _ = mask(&text);
                assert!(begin.elapsed().as_secs() < 5, "{label}{behind:?}: {:?}", begin.elapsed());
            }
        }
    }

    #[test]
    fn a_label_of_several_words_has_its_value_behind_its_colon() {
        for (text, masked) in [
            (
                "password for the mailbox: hunter2x9",
                "password for the mailbox: \u{2022}\u{2022}\u{2022}\u{2022}",
            ),
            ("password a b c d e f: hunter2x9", "password a b c d e f: hunter2x9"),
            (
                "Server mail.example.com\n- Password x1y2z3 \nPort 993",
                "Server mail.example.com\n- Password \u{2022}\u{2022}\u{2022}\u{2022} \nPort 993",
            ),
            ("Server a\nPassword x1y2z3 and more", "Server a\nPassword x1y2z3 and more"),
            ("a Password x1y2z3\nb", "a Password x1y2z3\nb"),
        ] {
            assert_eq!(mask(text).0, masked);
        }
    }

    /// The quick answer about a word of letters is that of the long way.
    #[test]
    fn a_word_of_letters_is_quickly_judged() {
        let parts = [
            "ZohoCRM",
            "modules",
            "ALL",
            "password",
            "passwort",
            "client-geheimnis",
            "senha",
            "token",
            "secret",
            "key",
            "is",
            "abcdefabcdefabcdefabcdefabcdefabcdef",
            "eyJhbGciOiJSUzI",
            "eyJzdWIiOiJ",
            "Bearer",
            "authorization",
            "LOGIN",
            "PASS",
            "u",
            "user",
            "ghp",
            "pat",
            "zohomcp",
            "https",
            "xoxb",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "",
        ];
        let mut word = String::new();
        let mut secrets = 0;
        for number in 0..40_000_usize {
            word.clear();
            let mut rest = number.wrapping_mul(2_654_435_761) >> 3;
            for _ in 0..=number % 5 {
                word += parts[rest % parts.len()];
                rest /= parts.len();
                word += ["", ".", "_", "-", "--"][rest % 5];
                rest /= 5;
            }
            assert_eq!(hidden_in(&word), found_in(&word), "{word}");
            secrets += usize::from(hidden_in(&word).is_some());
        }
        assert!(secrets > 100, "{secrets}");
    }

    #[test]
    fn a_name_of_words_holds_no_value() {
        let parts = [
            "passwort",
            "mot de passe",
            "senha",
            "Zugriffstoken",
            "geheim7",
            "ist",
            "\u{5bc6}\u{7801}",
            "a1b2c3d4",
            "x",
        ];
        for number in 0..20_000_usize {
            let mut rest = number.wrapping_mul(2_654_435_761) >> 3;
            let mut name = String::new();
            for _ in 0..=number % 4 {
                name += parts[rest % parts.len()];
                rest /= parts.len();
                name += ["", " ", "-", ".", ": ", "  ", "="][rest % 7];
                rest /= 7;
            }
            assert!(!has_no_sign(&name) || behind_foreign(&name).is_empty(), "{name}");
        }
        assert!(has_no_sign("Marketing Automation") && !has_no_sign("passwort: x") && !has_no_sign("a  b"));
    }

    /// A client ID of many digits was once taken for the beginning of a token, and no sign-in began with it.
    #[test]
    fn a_client_id_of_digits_is_no_secret() {
        for id in ["1000.0123456789ABCDEF0123456789ABCD", "1000.12345678901234567890A1B2C3"] {
            assert_eq!((shape(id), hidden_in(id)), (None, None), "{id}");
        }
        assert_eq!(shape("1000.0f1e2d3c4b5a69788796a5b4c3d2"), Some(Kind::TokenOrCode));
    }

    #[test]
    fn what_is_plainly_no_secret_stays() {
        for text in [
            "client_secret:  43 bytes",
            "password: 12 characters",
            "same token, /api/v1/tickets?limit=1 -> 200.",
            "val verifier = randomUrlSafe(64)",
            "zoho.token=Zoho-oauthtoken",
        ] {
            assert_eq!(mask(text).0, text);
        }
        for (text, masked) in [
            ("client_secret=a1b2c3%0A&x=1", "client_secret=MASK%0A&x=1"),
            ("client_secret=a1b2c3%0d%0a", "client_secret=MASK%0d%0a"),
            ("x.token=Zoho-oauthtoken a1b2c3d4e5f6", "x.token=Zoho-oauthtoken MASK"),
            ("x_token = \"Bearer a1b2c3\"", "x_token = \"Bearer MASK\""),
            ("client_secret: 4321", "client_secret: MASK"),
            ("client_secret: 43bytes7", "client_secret: MASK"),
            ("token, /q8Zr/x9PlO2m3 -> 200", "token, MASK -> 200"),
            ("code_verifier=dBjftJeZ4CVPmB92K27", "code_verifier=MASK"),
        ] {
            let found = mask(text).0;
            assert_eq!(found, masked.replace("MASK", MASK));
            assert_eq!(mask(&found).0, found);
        }
    }

    #[test]
    fn shapes() {
        assert_eq!(shape(TOKEN), Some(Kind::TokenOrCode));
        assert_eq!(shape(SECRET), Some(Kind::ClientSecret));
        assert_eq!(shape("ghp_0123456789abcdef"), Some(Kind::TokenOrCode));
        for [prefix, first, second] in [
            ["10000", "0123456789abcdef", "0123456789abcdef"],
            ["100x", "0123456789abcdef", "0123456789abcdef"],
            ["1000", "0123456789abcde", "0123456789abcdef0"],
            ["1000", "0123456789abcdef", "0123456789abcdeg"],
            ["eyJhbGciOiJSUzI1NiJ9", "no-object", "c2lnbmF0dXJl"],
            ["no-object-at-all", "eyJzdWIiOiIxIn0", "c2lnbmF0dXJl"],
        ] {
            assert_eq!(shape(&format!("{prefix}.{first}.{second}")), None, "{prefix} {first} {second}");
        }
        for harmless in [
            "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234",
            "ZohoCRM.modules.ALL",
            "accounts.zoho.eu",
            "",
            "1000.x.y",
            "pat-1",
        ] {
            assert_eq!(shape(harmless), None, "{harmless}");
        }
    }

    #[test]
    fn masks() {
        let check = |text: &str, expected: &str| assert_eq!(mask(text).0, expected, "{text}");
        check(TOKEN, MASK);
        check(&format!("token {TOKEN}, again"), &format!("token {MASK}, again"));
        check(
            &format!(r#"{{"access_token":"{TOKEN}","scope":"A.b.READ"}}"#),
            &format!(r#"{{"access_token":"{MASK}","scope":"A.b.READ"}}"#),
        );
        check("?code=1000.x.y&location=eu", &format!("?code={MASK}&location=eu"));
        check(
            r#"{"client_secret" : "shorty", "error":"invalid_code"}"#,
            &format!(r#"{{"client_secret" : "{MASK}", "error":"invalid_code"}}"#),
        );
        check("https://x/?Client-Secret=abc#", &format!("https://x/?Client-Secret={MASK}#"));
        for said in [
            "a code: none of these words is masked",
            "the scope of the token: ZohoBooks.invoices.READ",
            "refresh_token: missing",
            "error refreshing token: oauth2: cannot fetch",
            r#"{"code":"record_not_found","message":"No such channel"}"#,
            r#"{"code":"oauthtoken_scope_invalid"}"#,
            r#"{"error":{"code":"TM_4001"}} {"code":"SERR_157"} {"code":"F7003"}"#,
            "client_secret=$SECRET&refresh_token=${TOKEN}&code={{code}}&password=%PASS%",
            "client_secret: process.env.ZOHO_CLIENT_SECRET,",
            r#"{"t":"Client Secret:\nCallback URL: https://x.example/cb"}"#,
            "client_secret:Deno.env.get(\"ZC_SECRET\"),code,redirect_uri:x",
            "client_secret: config['crm.zoho-key']",
            "client_secret: ->(c) { c['client_secret'] },",
            "const token = r.data;\ntoken = resp.json.access;",
            "client_secret = $sec; refresh_token = $rt; client_id = $cid",
            "the token: \"ZohoCRM.modules.ALL ZohoDesk.tickets.READ\"",
            "Client Secret: (filled)\nRefresh Token: (saved)",
            "password=settings[\"MAIL_PASS_2\"]",
            "INVALID_TOKEN: invalid oauth token 123456789",
            "next_page_token: c2FtcGxlIHRva2VuIDEyMw",
            "access_token = getAccessToken(3)",
            "\"token\": \"https://accounts.zoho.eu/oauth/v2/token\"",
            "docker run -u 1000:1000 x",
            &format!("Client Secret: ({IN_THE_CONSOLE})"),
            "Bearer tokens are sent in a header",
            "Authorization: Bearer token",
            "it is sent as Bearer authentication-scheme",
            "https://accounts.zoho.eu:443/oauth",
            "location / { proxy_pass http://web:8000; proxy_set_header Host $host; }",
            "cookie: yes",
            r#""cookies": [], "value": "plain""#,
            r#"cookies: three of them, "value": "plain""#,
        ] {
            check(said, said);
        }
        check(
            r#"{"cookies": [ { "name": "sid", "value": "a]b1" }, {"name":"x","value":"yz"} ], "value": "plain"}"#,
            r#"{"cookies": [ { "name": "sid", "value": "••••" }, {"name":"x","value":"••••"} ], "value": "plain"}"#,
        );
        check("error_code=5 zipcode=123", "error_code=5 zipcode=123");
        check(r#"{"code":"INVALID_TOKEN"}"#, r#"{"code":"INVALID_TOKEN"}"#);
        check(r#"{"client-secret": null}"#, r#"{"client-secret": null}"#);
        check(r#"{"code":57,"message":"x"}"#, r#"{"code":57,"message":"x"}"#);
        check("code=&state=x", "code=&state=x");
        check("response_type=code&state=x", "response_type=code&state=x");
        check("", "");
    }

    /// What has no shape of Zoho's is known by the key or the header before it.
    #[test]
    fn masks_what_is_not_of_zoho() {
        let check = |text: &str, expected: &str| {
            let masked = mask(text).0;
            assert_eq!(masked, expected.replace('*', MASK), "{text}");
            assert_eq!(mask(&masked).0, masked, "{text}: masked twice");
            assert!(hidden_in(text).is_some(), "{text}");
        };
        for key in [
            "ZOHO_MAIL_PASSWORD",
            "DB_PASSWORD",
            "SMTP_PASS",
            "ZOHO_CLIENT_SECRET",
            "zohoClientSecret",
            "mysql_password",
            "authtoken",
            "x.client_secret",
            "secret_key",
            "oauth_token",
            "client_secret[0]",
            "userPwd",
        ] {
            check(&format!("{key}=Tr33house"), &format!("{key}=*"));
        }
        check("<add key=\"client_secret\" value=\"x1y2\"/>", "<add key=\"client_secret\" value=\"*\"/>");
        check(
            r#"{"key":"refresh_token","value":"x1y2","type":"text"}"#,
            r#"{"key":"refresh_token","value":"*","type":"text"}"#,
        );
        check("<client_secret>x1y2</client_secret>", "<client_secret>*</client_secret>");
        check("'client_secret' => 'x1y2',", "'client_secret' => '*',");
        check("Authorization: Zoho-enczapikey wSsVR60x1y2==", "Authorization: Zoho-enczapikey *");
        check("Authorization: Bearer abcdefghijklmnop", "Authorization: Bearer *");
        check("with Bearer a1b2c3d4e5f6.", "with Bearer *.");
        check("curl -u 1000.ABC:x1y2 https://x.example", "curl -u 1000.ABC:* https://x.example");
        check("curl -u 1000:x1y2 https://x.example", "curl -u 1000:* https://x.example");
        check("curl -u user:1234 https://x.example", "curl -u user:* https://x.example");
        check("git clone https://user:x1y2@x.example/a", "git clone https://user:*@x.example/a");
        check("Cookie: _iamadt=abc; b=c\nHost: x", "Cookie: *\nHost: x");
        check("-H 'Set-Cookie: a=b; Path=/'", "-H 'Set-Cookie: *'");
        check("pat-na1-12345678-abcd-ef01", "*");
        check("GOCSPX-AbCdEfGhIjKlMnOp1234", "*");
        check("code=123456", "code=*");
        check(r#"{"t":"Client Secret:\na1b2c3d4e5\nx: y"}"#, r#"{"t":"Client Secret:\n*\nx: y"}"#);
        check("1000.0123456789abcdef.fedcba9876543210", "*");
        check("zapikey=x1y2z3", "zapikey=*");
        check("my client_secret=abc", "my client_secret=*");
        check("curl -d client_secret=abc", "curl -d client_secret=*");
        check("a\npassword=y", "a\npassword=*");
    }

    /// In the notations of programs: calls with one argument, options, servers of mail.
    #[test]
    fn masks_what_programs_and_people_write() {
        let check = |text: &str, expected: &str| {
            let masked = mask(text).0;
            assert_eq!(masked, expected.replace('*', MASK), "{text}");
            assert_eq!(mask(&masked).0, masked, "{text}: masked twice");
        };
        check(
            "b.clientID(\"1000.A\").clientSecret(\"x1y2\").build()",
            "b.clientID(\"1000.A\").clientSecret(\"*\").build()",
        );
        check("->refreshToken( 'x1y2z3')", "->refreshToken( '*')");
        check("login --client-secret x1y2 --refresh-token a.b1", "login --client-secret * --refresh-token *");
        check("a1 LOGIN \"me@x.example\" \"Tr33house\"", "a1 LOGIN \"me@x.example\" \"*\"");
        check("refresh_token (prod): 1000.a1b2", "refresh_token (prod): *");
        check("mysql://zoho:x1y2@db/zoho redis://:x1y2@cache", "mysql://zoho:*@db/zoho redis://:*@cache");
        check("auth: { user: 'a@b.c', pass: 'Tr33house' }", "auth: { user: 'a@b.c', pass: '*' }");
        check("password for the mailbox: Tr33house", "password for the mailbox: *");
        check("User me@x.example\nPassword Tr33house\nPort 587", "User me@x.example\nPassword *\nPort 587");
        check("Kennwort  Baum-Haus7\r\n", "Kennwort  *\r\n");
        check("1000.0f1e2d3c4b5a69788796\u{2026}", "*\u{2026}");
        check(
            "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----",
            "-----BEGIN RSA PRIVATE KEY-----*-----END RSA PRIVATE KEY-----",
        );
        check("a1 LOGIN me@x.example me@x", "a1 LOGIN me@x.example *");
        check("AUTH PLAIN AG1lAHg=", "AUTH PLAIN *");
        check("USER me\r\nPASS x1y2\r\n", "USER me\r\nPASS *\r\n");
        check("App password: abcd efgh ijkl mnop\nnext", "App password: *\nnext");
        check("The SMTP password is \"Tr33house\".", "The SMTP password is \"*\".");
        check(
            "https://a-7.zohomcp.in/mcp/message?key=x1y2z3&b=c",
            "https://a-7.zohomcp.in/mcp/message?key=*&b=c",
        );
        check("Authorization: Basic dXNlcjpw", "Authorization: Basic *");
        for said in [
            "{\"key\":\"refresh_token\",\"value\":\"\",\"enabled\":true}",
            "client_secret=\"\" refresh_token: '',",
            "token = new OAuthToken()",
            "client_secret = var.zoho_client_secret",
            "client_secret: !secret zoho",
            "the password is required, the client secret is 12 months old",
            "LOGIN failed for me@x.example",
            "3 tests pass: all of them, 2 fail",
            "the password for the console: see the vault",
            "Password reset2 by mail",
            "My Passwort v2beta1",
            "https://accounts.zoho.eu:443/a?b@c",
            "client_secret (from console)",
            "tests: 3 PASS, 1 FAIL",
            "refreshToken(user)",
            "https://x.example/?key=x1y2z3",
            "Authorization: Basic authentication",
            "password: four word long line",
        ] {
            assert!(mask(said).1.is_empty() || said.starts_with("password"), "{said}: {}", mask(said).0);
        }
    }

    #[test]
    fn masks_in_other_languages() {
        let check = |text: &str, expected: &str| {
            let masked = mask(text).0;
            assert_eq!(masked, expected.replace('*', MASK), "{text}");
            assert_eq!(mask(&masked).0, masked, "{text}: masked twice");
        };
        check("Passwort: Sommer!\nNutzer: a", "Passwort: *\nNutzer: a");
        check("Contrase\u{f1}a=abc&x=y", "Contrase\u{f1}a=*&x=y");
        check("Mot de passe : abc", "Mot de passe : *");
        check(
            "\u{30d1}\u{30b9}\u{30ef}\u{30fc}\u{30c9}\u{ff1a}abc",
            "\u{30d1}\u{30b9}\u{30ef}\u{30fc}\u{30c9}\u{ff1a}*",
        );
        check("\u{5237}\u{65b0}\u{4ee4}\u{724c}: 1000.a1b2", "\u{5237}\u{65b0}\u{4ee4}\u{724c}: *");
        check("Jeton d'actualisation : 1000.a1b2", "Jeton d'actualisation : *");
        for said in [
            "Passwort vergessen?",
            "mein Passwort war falsch",
            "jeton d'acc\u{e8}s : expir\u{e9}",
            "\u{5bc6}\u{7801}\u{9519}\u{8bef}",
        ] {
            assert_eq!(mask(said).0, said);
        }
    }

    /// An alarm quotes no secret, also where something hides it from masking.
    #[test]
    fn what_is_quoted_holds_no_secret() {
        for text in ["a1b2c3d4e5f60718293a4 b5c6d7e8f90a1b2c3d4e5", SECRET, "client%255Fsecret%253Dshort"] {
            assert!(hidden_in(text).is_some(), "{text}");
            let quoted = quotable(text);
            assert!(
                !quoted.contains("a1b2") && !quoted.contains("0123") && !quoted.contains("short"),
                "{quoted}"
            );
        }
        assert_eq!(quotable("client_secret=abc"), format!("client_secret={MASK}"));
    }

    #[test]
    fn names_of_variables_are_no_secrets() {
        for text in [
            "{\"client_secret\": CS, \"refresh_token\": RT}",
            "{'client_secret': CLIENT_SECRET}",
            "\"client_secret\": cs)",
        ] {
            assert_eq!(mask(text).0, text);
        }
        for text in ["{\"client_secret\": \"CS\"}", "client_secret=HUNTER", "\"password\": SUMMER"] {
            assert_ne!(mask(text).0, text);
        }
    }

    /// A value that is masked is masked whole: half a secret is half known.
    #[test]
    fn masks_whole_values() {
        let check = |text: &str, expected: &str| {
            let masked = mask(text).0;
            assert_eq!(masked, expected.replace('*', MASK), "{text}");
            assert_eq!(mask(&masked), (masked.clone(), vec![]), "{text}: masked twice");
        };
        check("client_secret%3Dabc", "client_secret%3D*");
        check("`client_secret`: `abc`", "`client_secret`: `*`");
        check("client_secret%3Dabc%26location%3Deu", "client_secret%3D*%26location%3Deu");
        check(
            "u=https%3A%2F%2Fx%2F%3Fcode%3Da%252Eb%26location%3Deu&x=y",
            "u=https%3A%2F%2Fx%2F%3Fcode%3D*%26location%3Deu&x=y",
        );
        check("u=x%253Fcode%253Dabc%2526location%253Deu", "u=x%253Fcode%253D*%2526location%253Deu");
        check(
            "%22client_secret%22%3A%22a%2Cb%22%2C%22x%22%3A1",
            "%22client_secret%22%3A%22*%22%2C%22x%22%3A1",
        );
        check("code=abc%2Edef", "code=*");
        check("?code=abc%2Edef&location=eu", "?code=*&location=eu");
        check("code=a%26b&location=eu", "code=*&location=eu");
        check("password=p@ss!word", "password=*");
        check("password=!abc next", "password=* next");
        check("password=p@ss&w#rd,x;y&location=eu", "password=*&location=eu");
        check("password: p@ss!word\nlocation: eu", "password: *\nlocation: eu");
        check("{client_secret=a,b, location=eu}", "{client_secret=*, location=eu}");
        check("client_secret=abc,location=eu", "client_secret=*,location=eu");
        check("curl -d 'client_secret=it's' -d \"code=x\"", "curl -d 'client_secret=*' -d \"code=*\"");
        check(r#"{"password":"p@ss \"w\" ord, x","location":"eu"}"#, r#"{"password":"*","location":"eu"}"#);
        check(
            r#""{\"password\":\"p@ss w\",\"location\":\"eu\"}""#,
            r#""{\"password\":\"*\",\"location\":\"eu\"}""#,
        );
        check("{'secret': 'a b'}", "{'secret': '*'}");
        check("\"password\":\"no end\nlocation=eu", "\"password\":\"*\nlocation=eu");
        check("<b>code=abc</b>", "<b>code=*</b>");
        check("password=\u{e9}\u{4e2d}%", "password=*");
        for text in [
            "%",
            "%2",
            "%25",
            "code%",
            "code%3",
            "code=%",
            "code%3D%",
            "\"code\\\\",
            "code:\"\\",
            "password=\\\u{e9}",
        ] {
            let _ = mask(text);
        }
    }

    /// A token is also used for a name, in front of a password that means nothing.
    #[test]
    fn a_secret_in_front_of_another_is_masked_too() {
        for (text, expected) in [
            (
                "git clone https://ghp_a1b2c3d4e5f6a7b8c9:x-oauth@github.com/a",
                "git clone https://*:*@github.com/a",
            ),
            ("curl --user=ghp_a1b2c3d4e5f6a7b8c9:x https://x.example", "curl --user=*:* https://x.example"),
            ("curl -u ada@x.example:x1y2z3 u", "curl -u ada@x.example:* u"),
            ("password (ghp_a1b2c3d4e5f6a7b8c9): x1y2z3", "password (*): *"),
        ] {
            assert_eq!(mask(text).0, expected.replace('*', MASK), "{text}");
        }
    }

    #[test]
    fn a_private_key_is_masked_wherever_it_stands() {
        for (text, expected) in [
            (format!("{KEY_BEGINS}MIIE-----END"), format!("{KEY_BEGINS}{MASK}-----END")),
            (format!("a {KEY_BEGINS} MIIE token:x1 -----END"), format!("a {KEY_BEGINS}{MASK}-----END")),
            (format!("{KEY_BEGINS}\n-----END"), format!("{KEY_BEGINS}\n-----END")),
        ] {
            assert_eq!(mask(&text).0, expected, "{text}");
        }
    }

    /// A masked text may be pasted: what is left of it then reads as it did, also where a mask has fewer words than what it
    /// hides.
    #[test]
    fn to_mask_twice_is_to_mask_once() {
        for text in [
            "password=#1000.0f1e2d3c4b5a6978=",
            "token=t\"1000.b5a69788796a5b4c=",
            "secret=your0123456789abcdef0123456789abcdef/n",
            "\n\u{5bc6}\u{7801} %3as",
            "<token>\r\nabcd ",
            "<token>n\nabcd l",
            "AUTH PLAIN D<token> ",
            "cookie:PRIVATE KEY-----x\n-----END=",
            "a='b c' password:'d e' client_secret\nhunter2hunter2",
            "00112233445566778899aabbccddeeff i senha%22\noauth/v2",
        ] {
            let (masked, _) = mask(text);
            assert_eq!(mask(&masked), (masked.clone(), vec![]), "{text}");
        }
        assert_eq!(mask("<token> </token>").0, "<token> </token>");
        assert_eq!(mask("<token> x1y2 </token>").0, format!("<token> {MASK} </token>"));
        // Only a mask and signs are nothing to mask.
        assert_eq!(mask("password=\u{2022}\u{2022}x").0, format!("password={MASK}"));
        assert_eq!(mask("password=%\u{2022}41").0, format!("password={MASK}"));
        assert_eq!(mask("password=\u{2022}%41").0, format!("password={MASK}"));
        assert_eq!(mask("password=\u{2022}%3A").0, "password=\u{2022}%3A");
    }

    /// A name of something else is one only where it says so, and only a variable's name is one behind a dollar sign.
    #[test]
    fn secrets_in_names_and_values_like_those_of_others() {
        for key in
            ["NO_REPLY_PASSWORD", "FB_PAGE_ACCESS_TOKEN", "sync_password", "next_client_secret", "verifier"]
        {
            assert_eq!(mask(&format!("{key}=x1y2z3")).0, format!("{key}={MASK}"));
        }
        for key in ["next_page_token", "sync_token", "no-token"] {
            assert_eq!(secret_key(key), None, "{key}");
        }
        for value in ["$TRONG-PASS1", "$1000.00", "$1A"] {
            assert_eq!(mask(&format!("password={value}")).0, format!("password={MASK}"));
        }
        for value in ["$PASSWORD", "$_P2", "$client_secret", "${A:-b}"] {
            assert_eq!(mask(&format!("password={value}")).0, format!("password={value}"));
        }
    }

    #[test]
    fn names_that_are_keys_of_secrets_and_names_that_are_not() {
        for (name, expected) in [
            ("pass", None),
            ("smtp_pass", Some("password")),
            ("invalid_token", None),
            ("expired_client_secret", None),
            ("mytoken", None),
            ("MYTOKEN", None),
            ("myToken", Some("token")),
            ("error_code", None),
            ("_code", Some("code")),
        ] {
            assert_eq!(secret_key(name), expected, "{name}");
        }
        // No name of a key is longer than this.
        assert_eq!(secret_key(&format!("{}_client_secret", "x".repeat(50))), Some("client_secret"));
        assert_eq!(secret_key(&format!("{}_client_secret", "x".repeat(51))), None);
    }

    #[test]
    fn a_secret_is_not_printed() {
        assert_eq!(format!("{:?}", Secret::new(TOKEN)), "Secret(masked)");
    }

    #[test]
    fn the_shortest_secrets() {
        let hex = "0123456789abcdef0123456789abcdef";
        assert_eq!((shape(hex), shape(&hex[1..])), (Some(Kind::ClientSecret), None));
        // A finger that stays on a key.
        assert_eq!(shape(&"a".repeat(40)), None);
        assert_eq!(mask("client_secret=a1&client_secret=b2").1, [Kind::Named("client_secret")]);
    }

    /// What is beside a secret stays readable.
    #[test]
    fn what_stays_beside_a_secret() {
        for (text, expected) in [
            (format!("not-a-secret\n{SECRET}"), "not-a-secret\n*"),
            (format!("abc\n{SECRET}"), "abc\n*"),
            (format!("{TOKEN}\n{TOKEN}"), "*\n*"),
            (format!("{TOKEN}\nnext"), "*\nnext"),
            (format!("{}\n{} x", &TOKEN[..66], &TOKEN[66..]), "* x"),
            (format!("> {}\r\n> {} x", &TOKEN[..66], &TOKEN[66..]), "> * x"),
            (format!("{TOKEN}\nabc"), "*\nabc"),
            ("client_secret=(x1y2z3)".into(), "client_secret=*)"),
            ("password=getWord(3)".into(), "password=*)"),
            ("{\"token\":\"abcdef\"}".into(), "{\"token\":\"*\"}"),
            ("password=%%".into(), "password=*"),
            ("password=%p@ss%".into(), "password=*"),
            ("password=$Tr33house".into(), "password=*"),
            ("password=xx".into(), "password=*"),
            ("code=A1B2C3".into(), "code=*"),
            ("code=A1B2C3D4E5".into(), "code=*"),
            ("code=abcdefgh".into(), "code=*"),
            ("Client Secret\ta1b2c3d4".into(), "Client Secret\t*"),
        ] {
            assert_eq!(mask(&text).0, expected.replace('*', MASK), "{text}");
        }
    }

    /// What only looks like a key with its secret.
    #[test]
    fn what_is_not_masked() {
        for text in [
            "Client Secret\tab1",
            "Client Secret\tabcdefghij",
            "Client Secret\t1234567890",
            "Client Secret\tftp://a1b2c3d4",
            "code\tabcdef123456",
            "access_token: of course",
            "token: abcdefghijk",
            "token: a1",
            "zapikey: of Zoho",
            "enczapikey: of Zoho",
            "code=57",
            "code=record_not_found",
            "{\"code\":\"forbidden\"}",
            "password=xxxxxx",
            "password=********",
            "password=your_password",
            "password=missing.",
            "password=(redacted)",
            "{\"password\":\"<word1>\"}",
            "<token>https://accounts.zoho.eu</token>",
            "curl -u user:{{password1}} x",
            "curl -u user:<word1> x",
            "it is a:b1c2",
            "https://accounts.zoho.eu:443/a@b",
            "https://user:your_password@x.example/",
            "version a1b2c3d4e5f6",
            "Bearer token2 is sent",
            "Authorization .......... Bearer abcdefghijklmnop",
            "Accept: a=b;c=d",
        ] {
            assert_eq!(mask(text).0, text);
        }
        // As long as a placeholder can be.
        let longest = format!("token=your{}", "x".repeat(LONG - 4));
        assert_eq!(mask(&longest).0, longest);
    }

    /// Keys in the values of keys, from their beginning on: nothing in front is masked with all that follows.
    #[test]
    fn long_chains_of_keys_are_read_in_time() {
        for unit in [
            "token={",
            "token=[",
            "token=http://",
            "/token:x",
            "token:",
            "code:",
            ":token>your",
            "-u=",
            "-u=a:your",
            "--user=",
            "cookie:",
            "cookie:a=",
            "client_secret=your",
            "client_secret=%24{",
            "token,\\\"\\\\\"",
            "token:(Paste",
        ] {
            // What grows with the square of the length would take minutes here.
            let _ = mask(&format!("<{}", unit.repeat(200_000 / unit.len())));
        }
        let long = format!("token=your{}", "x".repeat(LONG));
        assert_eq!(mask(&long).0, format!("token={MASK}"));
        let long = format!("curl -u a:{}", "x".repeat(5 * LONG));
        assert_eq!(mask(&long).0, format!("curl -u a:{MASK}"));
    }

    #[test]
    fn long_texts_are_masked_in_time() {
        for unit in [
            ",",
            "code=,",
            "code:",
            "%25",
            "%2525%3D",
            "\"",
            "code\"",
            "\\",
            "&a",
            "code=&",
            "a.",
            "code%3D%22",
            "token,",
            "secret|",
            "code=a&",
            "{\"code\":\"SUCCESS\"},",
            "0123456789abcdef\n",
        ] {
            // What grows with the square of the length would not come to an end here.
            let text = format!("code={}", unit.repeat(1_000_000 / unit.len()));
            let (masked, _) = mask(&text);
            assert!(masked.starts_with("code="), "{unit}");
        }
    }

    #[test]
    fn nothing_hides_a_secret() {
        let half = SECRET.len() / 2;
        for hidden in [
            SECRET.to_owned(),
            format!("{}\u{200b}{}", &SECRET[..half], &SECRET[half..]),
            format!("{} {}", &SECRET[..half], &SECRET[half..]),
            "https://x.example/?client%5Fsecret=short".into(),
            "https://x.example/?next=%3Fclient%255Fsecret%253Dshort".into(),
            "https://x.example/?next=%3Fclient%25255Fsecret%25253Dshort".into(),
            "client_se\u{ad}cret=short".into(),
            TOKEN.replace('.', "%2E"),
        ] {
            assert!(hidden_in(&hidden).is_some(), "{hidden}");
        }
        for harmless in
            ["", "Marketing & Sales", "https://dre.zoho.eu/delugeauth/callback", "Code: blue", "100%"]
        {
            assert_eq!(hidden_in(harmless), None, "{harmless}");
        }
    }

    #[test]
    fn keys_in_every_spelling() {
        for key in ["client_secret", "clientSecret", "CLIENT-SECRET", "Client Secret"] {
            assert_eq!(secret_key(key), Some("client_secret"), "{key}");
        }
        assert_eq!(secret_key("client_id"), None);
    }

    /// What terminals, browsers, clients and tables do to a secret does not show it.
    #[test]
    fn a_secret_is_masked_in_every_disguise() {
        let hidden = |text: &str, secrets: &[&str]| {
            let masked = mask(text).0;
            for secret in secrets {
                for part in secret.as_bytes().chunks(8).filter(|part| part.len() == 8) {
                    let part = std::str::from_utf8(part).unwrap();
                    assert!(!masked.contains(part), "{text}\n{masked}");
                }
            }
        };
        for at in [6, 12, 20, 37, 40, 60] {
            hidden(&format!("{}\n{}\n", &TOKEN[..at], &TOKEN[at..]), &[TOKEN]);
            hidden(&format!("token {}\r\n{} x", &TOKEN[..at], &TOKEN[at..]), &[TOKEN]);
        }
        for at in [8, 20, 33, 38] {
            hidden(
                &format!("client_secret={}\n{}&x=1", &SECRET[..at], &SECRET[at..]),
                &[&SECRET[..at], &SECRET[at..]],
            );
            hidden(&format!("{}\n{}", &SECRET[..at], &SECRET[at..]), &[&SECRET[..at], &SECRET[at..]]);
        }
        let split = format!("{}\u{200b}{}", &SECRET[..20], &SECRET[20..]);
        hidden(&split, &[&SECRET[..20], &SECRET[20..]]);
        hidden("client_secret&quot;:&quot;hunter2hunter2&quot;}", &["hunter2hunter2"]);
        hidden(
            "Authorization: Basic MTAwMC5BQkM6aHVudGVyMmh1bnRlcjI=",
            &["MTAwMC5BQkM6aHVudGVyMmh1bnRlcjI="],
        );
        hidden("{\u{201c}password\u{201d}: \u{201c}hunter2 hunter2\u{201d}}", &["hunter2 hunter2"]);
        hidden("Client Secret:\u{a0}hunter2hunter2", &["hunter2hunter2"]);
        hidden(&format!("> {}\n> {}\n> x", &TOKEN[..30], &TOKEN[30..]), &[TOKEN]);
        hidden(
            "it is eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLW9mLWl0.",
            &["eyJzdWIiOiIxMjM0NTY3ODkwIn0"],
        );
        for unseen in ['\u{202d}', '\u{2066}', '\u{61c}', '\u{180e}', '\u{fe0f}'] {
            hidden(&format!("{}{unseen}{}", &SECRET[..20], &SECRET[20..]), &[&SECRET[..20], &SECRET[20..]]);
        }
        // A narrow pane, in which it goes over more than two lines.
        let lines: Vec<&str> =
            (0..TOKEN.len()).step_by(20).map(|at| &TOKEN[at..TOKEN.len().min(at + 20)]).collect();
        hidden(&format!("\"access_token\":\"{}\"", lines.join("\n")), &[TOKEN]);
        for between in ["\t", " | ", ",", "\n", "\r\n", "  \t "] {
            hidden(&format!("Client Secret{between}hunter2hunter2"), &["hunter2hunter2"]);
        }
        // What is no secret stays.
        for text in [
            "Basic Authentication",
            "POST https://accounts.zoho.com/oauth/v2/token\nHTTP/1.1 200\n{\"error\":\"invalid_code\"}",
            "POST https://accounts.zoho.eu/oauth/v2/token: {\"error\":\"invalid_client\"}",
            "https://accounts.zoho.eu/oauth/v2/token: connection refused",
            "(Reason: CORS header missing). Status code: 401.",
            "Status code: (null).",
            "code | meaning\n57 | not authorised",
            "the token, as said in 2026",
            "The client secret\nis shown under Client Secret.",
            "Client Secret\nhttps://accounts.zoho.eu/oauth/v2/auth",
            "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234\n200 OK",
            "410405000002264040\n410405000002264041\n410405000002264042",
        ] {
            assert_eq!(mask(text).0, text);
        }
    }
}
