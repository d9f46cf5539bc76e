//! Values that must never be shown, stored or logged, and the recognition of such values in text that people paste.

use std::fmt;

use percent_encoding::percent_decode_str;

use crate::invisible;

/// A text that cannot be printed by accident: `Debug` is masked and there is no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes the text in.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself. Every call is a place where a secret could leak: keep them few and look at each.
    #[must_use]
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
    #[must_use]
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
#[must_use]
pub fn secret_key(key: &str) -> Option<&'static str> {
    let plain = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|ch| ch.to_ascii_lowercase()).collect()
    };
    let wanted = plain(key);
    SECRET_KEYS.iter().copied().find(|known| plain(known) == wanted)
}

/// What kind of secret `word` is by its shape alone.
///
/// Tokens and codes are `1000.` and then two runs of at least 16 hexadecimal digits, parted by a dot; client secrets are at
/// least 32 lower-case hexadecimal digits in a row (Zoho's samples have 41 or 42). A client id (`1000.` and capitals) is
/// neither.
#[must_use]
pub fn shape(word: &str) -> Option<Kind> {
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
    let lower_hex = |b: &u8| b.is_ascii_digit() || (b'a'..=b'f').contains(b);
    let longest = word.as_bytes().split(|b| !lower_hex(b)).map(<[u8]>::len).max().unwrap_or(0);
    (longest >= 32).then_some(Kind::ClientSecret)
}

/// Whether any word of `text` is shaped like a secret.
#[must_use]
pub fn looks_secret(text: &str) -> bool {
    words(text).any(|(_, word)| shape(word).is_some())
}

/// The first secret in `text`, by its shape or by the key before it, whatever hides it from a quick look: characters that
/// nobody sees, and percent-encoding, also twice.
///
/// This is the one question to ask before a text that somebody typed is shown elsewhere, written into a link, kept or
/// exported.
#[must_use]
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
#[must_use]
pub fn mask(text: &str) -> (String, Vec<Kind>) {
    let mut kinds = Vec::new();
    let mut masked = String::with_capacity(text.len());
    let mut copied = 0;
    for (start, word) in words(text) {
        let kind = shape(word).or_else(|| {
            let named = named_by(&text[..start])?;
            (!word.is_empty()).then_some(Kind::Named(named))
        });
        if let Some(kind) = kind {
            masked.push_str(&text[copied..start]);
            masked.push_str(MASK);
            copied = start + word.len();
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
    }
    masked.push_str(&text[copied..]);
    (masked, kinds)
}

/// Runs of the characters that tokens are made of, with where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(is_word)?;
        let end = text[start..].find(|ch| !is_word(ch)).map_or(text.len(), |length| start + length);
        rest = end;
        Some((start, &text[start..end]))
    })
}

fn is_word(ch: char) -> bool {
    ch.is_ascii_alphanumeric() || "._-~".contains(ch)
}

/// The secret key that `before` ends with, as in `code=`, `"code": "` or `code%3D`.
fn named_by(before: &str) -> Option<&'static str> {
    let before = before.trim_end_matches([' ', '"', '\'', '\t']);
    let before = before.strip_suffix('=').or_else(|| before.strip_suffix(':'))?;
    let before = before.trim_end_matches([' ', '"', '\'', '\t']);
    let start = before
        .rfind(|ch: char| !(ch.is_ascii_alphanumeric() || ch == '_' || ch == '-'))
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    secret_key(&before[start..])
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
    const SECRET: &str = "0123456789abcdef0123456789abcdef012345678a";

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
        check("", "");
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
}
