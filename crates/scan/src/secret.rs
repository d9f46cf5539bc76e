//! Values that must never be shown, stored or logged, and the recognition of such values in text that people paste.

use std::fmt;

use percent_encoding::percent_decode_str;

use crate::invisible;

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

/// A kind of secret that can be recognised in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An access or refresh token of Zoho's, or an authorization code, which has the same shape.
    TokenOrCode,
    /// Shaped like a client secret: a long run of lower-case hexadecimal digits.
    ClientSecret,
    /// The value of a key that names a secret (`client_secret=…`).
    Named(&'static str),
}

impl Kind {
    /// What it is called, with its article.
    pub fn words(self) -> String {
        match self {
            Self::TokenOrCode => "a token or an authorization code".into(),
            Self::ClientSecret => "something shaped like a client secret".into(),
            Self::Named(key) => format!("the value of \u{201c}{key}\u{201d}"),
        }
    }
}

/// Names of parameters and fields whose values are secret wherever they stand.
pub const SECRET_KEYS: &[&str] = &[
    "access_token",
    "api_key",
    "auth_token",
    "client_secret",
    "code",
    "code_verifier",
    "grant_token",
    "id_token",
    "password",
    "refresh_token",
    "secret",
    "token",
    "zapikey",
];

/// The entry of [`SECRET_KEYS`] that `key` is, however it is written (`Client-Secret`, `clientSecret`).
pub fn secret_key(key: &str) -> Option<&'static str> {
    // Every word of a long text is asked. Most are longer or shorter than any of them, or begin or end otherwise.
    let bytes = key.as_bytes();
    let (first, last) = (bytes.first()?.to_ascii_lowercase(), bytes.last()?.to_ascii_lowercase());
    let begins_none = first.is_ascii_alphanumeric() && !b"acgiprstz".contains(&first);
    if !(4..=24).contains(&bytes.len()) || begins_none || ends_no_key(last) {
        return None;
    }
    SECRET_KEYS.iter().copied().find(|known| plain(known).eq(plain(key)))
}

/// Whether no key ends with this character.
fn ends_no_key(last: u8) -> bool {
    last.is_ascii_alphanumeric() && !b"nyterd".contains(&last)
}

/// The letters and digits of a key or a label, in lower case, for comparing two whatever their spelling. Not as a text of
/// its own: a log has a hundred thousand words, and each is compared with every key.
pub fn plain(key: &str) -> impl Iterator<Item = u8> + '_ {
    key.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_lowercase())
}

/// What kind of secret `word` is by its shape alone.
///
/// Tokens and codes are `1000.` and then two runs of at least 16 hexadecimal digits, parted by a dot; client secrets are at
/// least 32 lower-case hexadecimal digits in a row (Zoho's samples have 41 or 42). A client id (`1000.` and capitals) is
/// neither.
pub fn shape(word: &str) -> Option<Kind> {
    // The shortest of them has 32 characters, and most words of a long text are shorter.
    if word.len() < 32 {
        return None;
    }
    if !word.is_ascii() {
        let seen = invisible::removed(word);
        return if seen.is_ascii() { shape(&seen) } else { None };
    }
    let hex = |run: &str, least: usize| run.len() >= least && run.bytes().all(|b| b.is_ascii_hexdigit());
    let mut parts = word.split('.');
    if let (Some(prefix), Some(first), Some(second)) = (parts.next(), parts.next(), parts.next())
        && prefix.len() == 4
        && prefix.bytes().all(|b| b.is_ascii_digit())
        && hex(first, 16)
        && hex(second, 16)
    {
        return Some(Kind::TokenOrCode);
    }
    // A token of OpenID Connect: two objects in base 64, and a signature.
    let mut parts = word.split('.');
    if let (Some(head), Some(body), Some(_)) = (parts.next(), parts.next(), parts.next())
        && head.starts_with("eyJ")
        && body.starts_with("eyJ")
    {
        return Some(Kind::TokenOrCode);
    }
    let lower_hex = |b: &u8| b.is_ascii_digit() || (b'a'..=b'f').contains(b);
    // One character over and over is a finger on a key.
    let drawn = |run: &[u8]| run.len() >= 32 && run.iter().any(|b| Some(b) != run.first());
    word.as_bytes().split(|b| !lower_hex(b)).any(drawn).then_some(Kind::ClientSecret)
}

/// Whether any word of `text` is shaped like a secret.
pub fn looks_secret(text: &str) -> bool {
    words(text).any(|(_, word)| shape(word).is_some())
}

/// The first secret in `text`, by its shape or by the key before it, whatever hides it from a quick look: characters that
/// nobody sees, and percent-encoding, also twice.
///
/// This is the one question to ask before a text that somebody typed is shown elsewhere, written into a link, kept or
/// exported.
pub fn hidden_in(text: &str) -> Option<Kind> {
    let mut bare = invisible::removed(text);
    for _ in 0..3 {
        if let Some(kind) = words(&bare).find_map(|(_, word)| shape(word)) {
            return Some(kind);
        }
        // Only after an equals sign: "code: none" in a name names no secret.
        if bare.contains('=')
            && let Some(kind) = mask(&bare).1.into_iter().next()
        {
            return Some(kind);
        }
        let decoded = invisible::removed(&percent_decode_str(&bare).decode_utf8_lossy());
        if decoded == bare {
            return None;
        }
        bare = decoded;
    }
    None
}

/// What stands in place of a masked value.
pub const MASK: &str = "\u{2022}\u{2022}\u{2022}\u{2022}";

/// `text` with every recognised secret replaced by [`MASK`], and what was found, without repeats.
pub fn mask(text: &str) -> (String, Vec<Kind>) {
    let mut kinds = Vec::new();
    let mut masked = String::with_capacity(text.len());
    let mut copied = 0;
    for (start, word) in words(text) {
        // The word stands in a value that is masked already.
        if start < copied {
            continue;
        }
        let (kind, from, to) = if let Some(kind) = shape(word) {
            (kind, start, start + word.len())
        } else if let Some((kind, to)) = broken(text, start, word) {
            (kind, start, to)
        } else if let Some((from, to)) = basic(text, start, word) {
            (Kind::Named("Authorization"), from, to)
        } else if let Some((key, from, to)) = named_value(text, start + word.len(), word)
            && &text[from..to] != "null"
            && !(key == "code" && is_error_code(&text[from..to]))
            && !is_remark(&text[from..])
        {
            let shaped = words(&text[from..to]).find_map(|(_, word)| shape(word));
            (shaped.unwrap_or(Kind::Named(key)), from, to)
        } else {
            continue;
        };
        masked.push_str(&text[copied..from]);
        masked.push_str(MASK);
        copied = to + tail(&text[to..]);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    masked.push_str(&text[copied..]);
    (masked, kinds)
}

/// The kind of a secret that a terminal broken into lines has cut, which begins with `word` at `start`, and where it ends.
fn broken(text: &str, start: usize, word: &str) -> Option<(Kind, usize)> {
    let may_begin = |word: &str| word.len() >= 8 && word.bytes().all(|b| b.is_ascii_hexdigit() || b == b'.');
    if !may_begin(word) {
        return None;
    }
    let mut whole = word.to_owned();
    let mut end = start + word.len();
    for _ in 0..3 {
        let rest = next_line(&text[end..])?;
        let length = rest.find(|ch| !is_word(ch)).unwrap_or(rest.len());
        whole.push_str(&rest[..length]);
        end = text.len() - rest.len() + length;
        // Digits alone are the numbers of records, one a line.
        if let Some(kind) = shape(&whole).filter(|_| whole.bytes().any(|b| !b.is_ascii_digit())) {
            return Some((kind, end));
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
        let rest = &behind[end..];
        let Some(line) = next_line(rest) else { break };
        let length = line.find(|ch| !is_word(ch)).unwrap_or(line.len());
        let detection = &line[..length];
        let hex = detection.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b) || b == b'.');
        if detection.len() < 4 || !hex || shape(detection).is_some() {
            break;
        }
        end += rest.len() - line.len() + length;
    }
    end
}

/// Where the id and the secret stand that `Authorization: Basic` sends, encoded in base 64, if `word` is that word.
fn basic(text: &str, start: usize, word: &str) -> Option<(usize, usize)> {
    if !word.eq_ignore_ascii_case("basic") {
        return None;
    }
    let from = start + word.len() + 1;
    let value = text.get(from..).filter(|_| text[..from].ends_with(' '))?;
    let length =
        value.find(|ch: char| !(ch.is_ascii_alphanumeric() || "+/=".contains(ch))).unwrap_or(value.len());
    // A word of a sentence has no digits and no sign at its end.
    let encoded = length >= 16 && value[..length].bytes().any(|b| b.is_ascii_digit() || b == b'=');
    encoded.then_some((from, from + length))
}

/// What this page's own forms and exports say in place of a client secret.
pub const IN_THE_CONSOLE: &str = "Paste it from the API console, tab Client Secret.";

/// Whether what stands in place of a value is that remark, in brackets.
fn is_remark(value: &str) -> bool {
    value.strip_prefix('(').is_some_and(|value| value.starts_with(IN_THE_CONSOLE))
}

/// Whether a value of the key `code` is the code of an error and no authorization code: `INVALID_TOKEN`, `57`.
fn is_error_code(value: &str) -> bool {
    // At the end of a sentence or in brackets, as browsers write a status.
    let value = value.trim_matches(|ch: char| !ch.is_ascii_alphanumeric());
    if value == "null" {
        return true;
    }
    let number = value.len() <= 5 && value.bytes().all(|b| b.is_ascii_digit());
    let name = value.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
    !value.is_empty() && (number || name)
}

/// Runs of the characters that tokens are made of, with where they begin. A percent-encoded character parts them.
///
/// Byte by byte and by a table, because every character of a long log goes through here.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(byte) = bytes.get(at) {
            if PLAIN[usize::from(*byte)] || !byte.is_ascii() && is_word_at(text, at) {
                break;
            }
            let escape = if *byte == b'%' { escape(&text[at..]) } else { None };
            at += escape.map_or_else(|| char_length(*byte), |escape| escape.length);
        }
        let start = at;
        while let Some(byte) = bytes.get(at) {
            if PLAIN[usize::from(*byte)] {
                at += 1;
            } else if !byte.is_ascii() && is_word_at(text, at) {
                at += char_length(*byte);
            } else {
                break;
            }
        }
        (start < at).then(|| (start, &text[start..at]))
    })
}

/// The ASCII characters that tokens are made of.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut ch = 0_u8;
    while ch.is_ascii() {
        plain[ch as usize] = ch.is_ascii_alphanumeric() || matches!(ch, b'.' | b'_' | b'-' | b'~');
        ch += 1;
    }
    plain
};

/// Whether the character at `at` belongs to a word.
fn is_word_at(text: &str, at: usize) -> bool {
    text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(is_word)
}

/// How many bytes the character takes that begins with `byte`.
fn char_length(byte: u8) -> usize {
    match byte {
        0..=0xbf => 1,
        0xc0..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => 4,
    }
}

/// What tokens are made of, and what nobody sees in them.
fn is_word(ch: char) -> bool {
    PLAIN.get(usize::try_from(u32::from(ch)).unwrap_or(usize::MAX)).copied().unwrap_or_default()
        || invisible::has_no_width(ch)
}

/// A percent-encoded character.
struct Escape {
    /// What it stands for.
    byte: u8,
    /// How often it was encoded: `%3D` once, `%253D` twice.
    times: usize,
    /// How many bytes it takes.
    length: usize,
}

/// The escape with which `text` begins.
fn escape(text: &str) -> Option<Escape> {
    let mut rest = text.strip_prefix('%')?;
    let mut times = 1;
    while let Some(inner) = rest.strip_prefix("25").filter(|inner| begins_with_hex(inner)) {
        rest = inner;
        times += 1;
    }
    let byte = u8::from_str_radix(rest.get(..2).filter(|_| begins_with_hex(rest))?, 16).ok()?;
    Some(Escape { byte, times, length: text.len() - rest.len() + 2 })
}

fn begins_with_hex(text: &str) -> bool {
    text.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2
}

/// The value of the secret key that `word`, which ends at `at`, is or ends with: the key's name, and where the value
/// begins and ends. As in `code=`, `"code": "`, `code%3D`, or in a table or a form beside or below its label.
fn named_value(text: &str, at: usize, word: &str) -> Option<(&'static str, usize, usize)> {
    const ENTITY: &str = "&quot;";
    // Every word of a long text is asked, and most end otherwise than any key.
    if word.bytes().next_back().is_some_and(|last| ends_no_key(last.to_ascii_lowercase())) {
        return None;
    }
    let key = word.rsplit(['.', '~']).next().and_then(secret_key)?;
    let mut from = at;
    let mut separator = None;
    // A tab, a bar, a comma or a line break may part a label from its value, and may as well end a sentence.
    let mut column = false;
    let mut quote = None;
    loop {
        let rest = text.get(from..)?;
        let (ch, length, times) = match escape(rest) {
            Some(escape) => (char::from(escape.byte), escape.length, escape.times),
            None if rest.starts_with(ENTITY) => ('"', ENTITY.len(), 0),
            None => rest.chars().next().map(|ch| (ch, ch.len_utf8(), 0))?,
        };
        match ch {
            '=' | ':' if separator.is_none() => separator = Some(times),
            '"' | '\'' | '\u{201c}' | '\u{201d}' | '\u{2018}' | '\u{2019}' => quote = Some((ch, times)),
            '\t' | '|' | ',' | '\n' | '\r' if separator.is_none() => column = true,
            '\\' => {}
            _ if ch.is_whitespace() && !matches!(ch, '\n' | '\r') => {}
            _ => break,
        }
        from += length;
    }
    if separator.is_none() && !(column && key != "code") {
        return None;
    }
    let encoded = separator.unwrap_or_default();
    let between = &text[at..from];
    // The end of a path (/oauth/v2/token) is no key, whatever stands behind the address; nor is JSON a value.
    let path = text[..at - word.len()].ends_with('/') && !between.contains('=');
    if path || text[from..].starts_with(['{', '[']) {
        return None;
    }
    // A quote in front of the separator closes the key; behind it, it opens the value.
    let slashed = between.ends_with("\\\"") || between.ends_with("\\'");
    let opened = quote.filter(|_| {
        let before = between.trim_end_matches(|ch: char| ch == '\\' || ch.is_whitespace());
        before.ends_with(['"', '\'', '\u{201c}', '\u{201d}', '\u{2018}', '\u{2019}'])
            || before.ends_with("%22")
            || before.ends_with("%27")
            || before.ends_with("2522")
    });
    let length = match opened {
        _ if between.ends_with(ENTITY) => text[from..].find(ENTITY).unwrap_or(text.len() - from),
        // A word processor may have turned one of the two only.
        Some((quote, _)) if !quote.is_ascii() => {
            let ends = |ch| matches!(ch, '"' | '\n' | '\u{201c}' | '\u{201d}' | '\u{2018}' | '\u{2019}');
            text[from..].find(ends).unwrap_or(text.len() - from)
        }
        Some((quote, times)) => quoted_length(&text[from..], quote, times, slashed),
        None if separator.is_none() => column_length(&text[from..]),
        None => bare_length(&text[from..], encoded),
    };
    let value = &text[from..from + length];
    // Without a sign between them, only what looks like a password belongs to the word before it.
    let certain = separator.is_some()
        || value.len() >= 8
            && value.bytes().any(|b| b.is_ascii_digit())
            && value.bytes().any(|b| b.is_ascii_alphabetic())
            && !value.contains("://");
    (certain && !value.trim_matches('\u{2022}').is_empty()).then_some((key, from, from + length))
}

/// How long a value is up to the quote that closes it, or to the end of the line if none does. Inside another string
/// (`slashed`) the quotes around it have a backslash in front; elsewhere a quote with a backslash is part of it.
fn quoted_length(text: &str, quote: char, times: usize, slashed: bool) -> usize {
    let mut slashes = 0;
    let mut at = 0;
    while let Some(ch) = text[at..].chars().next().filter(|ch| !matches!(ch, '\n' | '\r')) {
        let found = escape(&text[at..]).filter(|escape| times > 0 && escape.times == times);
        let here = if times == 0 { Some(ch) } else { found.as_ref().map(|found| char::from(found.byte)) };
        if here == Some(quote) && slashes % 2 == usize::from(slashed) {
            return at - usize::from(slashed);
        }
        slashes = if ch == '\\' { slashes + 1 } else { 0 };
        at += found.map_or(ch.len_utf8(), |found| found.length);
    }
    at
}

/// How long a value is that stands beside or below its label; none if it is longer than any that somebody chose.
fn column_length(text: &str) -> usize {
    let ends = |(at, ch): &(usize, char)| ch.is_whitespace() || matches!(ch, ',' | '|') || *at > 200;
    match text.char_indices().find(ends) {
        Some((at, _)) if at > 200 => 0,
        Some((at, _)) => at,
        None => text.len(),
    }
}

/// How long a value without quotes is, whose separator was encoded that often.
fn bare_length(text: &str, encoded: usize) -> usize {
    let mut at = 0;
    while let Some(ch) = text[at..].chars().next() {
        let found = escape(&text[at..]);
        let inside = found.as_ref().is_some_and(|found| {
            found.times == encoded && (b"&#\"'<>".contains(&found.byte) || found.byte.is_ascii_whitespace())
        });
        let closes = "&#,;)}]\"'`|>".contains(ch) && ends_here(&text[at + 1..]);
        if ch.is_whitespace() || ch == '<' || inside || closes {
            return at;
        }
        at += found.map_or(ch.len_utf8(), |found| found.length);
    }
    at
}

/// Whether what stands behind a sign shows that a value ended there: nothing, a blank, or another key.
///
/// Looks no further than a key can be long.
fn ends_here(behind: &str) -> bool {
    let near = behind.char_indices().nth(100).map_or(behind.len(), |(at, _)| at);
    let behind = &behind[..near];
    let rest = behind.trim_start_matches([
        ',', ';', ')', '}', ']', '"', '\'', '`', '|', '>', '\\', '&', '#', '?', '{', '[',
    ]);
    let key = rest.find(|ch: char| !(ch.is_ascii_alphanumeric() || "_-.".contains(ch))).unwrap_or(0);
    rest.chars().next().is_none_or(char::is_whitespace)
        || (1..=64).contains(&key)
            && rest[key..].trim_start_matches(['"', '\'', '\\', ' ']).starts_with(['=', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
    const SECRET: &str = "0123456789abcdef0123456789abcdef012345678a";

    /// The quick look may pass over no key, however it is written.
    #[test]
    fn every_key_is_known() {
        for key in SECRET_KEYS {
            for written in [
                (*key).to_owned(),
                key.to_uppercase(),
                key.replace('_', "-"),
                key.replace('_', ""),
                format!("_{key}_"),
            ] {
                assert_eq!(secret_key(&written), Some(*key), "{written}");
            }
        }
    }

    #[test]
    fn shapes() {
        assert_eq!(shape(TOKEN), Some(Kind::TokenOrCode));
        assert_eq!(shape(SECRET), Some(Kind::ClientSecret));
        for harmless in
            ["1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234", "ZohoCRM.modules.ALL", "accounts.zoho.eu", "", "1000.x.y"]
        {
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
        check("a code: none of these words is masked", &format!("a code: {MASK} of these words is masked"));
        check("error_code=5 zipcode=123", "error_code=5 zipcode=123");
        check(r#"{"code":"INVALID_TOKEN"}"#, r#"{"code":"INVALID_TOKEN"}"#);
        check(r#"{"client-secret": null}"#, r#"{"client-secret": null}"#);
        check(r#"{"code":57,"message":"x"}"#, r#"{"code":57,"message":"x"}"#);
        check("code=&state=x", "code=&state=x");
        check("response_type=code&state=x", "response_type=code&state=x");
        check("", "");
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
