//! A list of scopes as text: how people write it, how OAuth servers want it. Knows no scope's meaning.

use scan::scope_list::split;

/// The scopes in whatever people paste: a list in any form, or something that names its scopes, such as an authorize
/// URL, a token response, a request body or a piece of code (`scope=…`, `"scope": "…"`, `scopes: […]`). From the latter
/// only what is named so is taken. Keeps the order and keeps repeats.
///
/// ```
/// use oauth::scope::gather;
/// let url = "https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.X&scope=A.b.READ%2CC.d.ALL&prompt=consent";
/// assert_eq!(gather(url), ["A.b.READ", "C.d.ALL"]);
/// ```
pub fn gather(text: &str) -> Vec<String> {
    let text = text.replace(scan::invisible::has_no_width, "");
    // A URL may be encoded inside another one, as it is in the URL of Zoho's sign-in page.
    let mut named = decodings(&text).take(DEPTH).map(|text| named_scopes(&text));
    if let Some(named) = named.find(|named| !named.is_empty()) {
        return named;
    }
    let plain = text.trim();
    let is_url = plain.contains("://") && !plain.contains(|ch| scan::invisible::name(ch).is_some());
    // A URL that names no scope has none, and what comes before it in a list is for the linter to judge.
    if is_url { Vec::new() } else { split(plain).into_iter().filter(|part| says_something(part)).collect() }
}

/// How often a URL may have been encoded.
const DEPTH: usize = 4;

/// The text, and what comes of it by percent-decoding it once, twice, and so on, while that changes it.
fn decodings(text: &str) -> impl Iterator<Item = String> {
    std::iter::successors(Some(text.to_owned()), |text| {
        let decoded = percent_encoding::percent_decode_str(text).decode_utf8_lossy();
        (decoded != *text).then(|| decoded.into_owned())
    })
}

/// Everything that the text calls its scope or scopes.
fn named_scopes(text: &str) -> Vec<String> {
    // What is no scope of its own accord came along behind it: options of a command, the next line of a note.
    let whole = |part: &String| {
        says_something(part) && !part.contains(['=', ':', '/', '%', '\\']) && !part.starts_with('-')
    };
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((value, behind)) = next_value(rest) {
        // What was encoded with its URL may be encoded once more with the URL around that.
        let value = decodings(value).take(DEPTH + 1).last().unwrap_or_default();
        found.extend(split(&value).into_iter().filter(whole));
        rest = behind;
    }
    found
}

/// The first value behind `scope=`, `"scope":` and their like, and what follows it.
fn next_value(text: &str) -> Option<(&str, &str)> {
    let mut from = 0;
    loop {
        let at = from + find_ignoring_case(text.get(from..)?, "scope")?;
        let key = at + "scope".len();
        from = key;
        let before = text.get(..at)?.chars().next_back();
        if before.is_some_and(|ch| ch.is_alphanumeric() || "._-".contains(ch)) {
            continue;
        }
        let behind = text.get(key..)?;
        let behind = behind.strip_prefix(['s', 'S']).unwrap_or(behind);
        let quotes = |ch: char| ch.is_whitespace() || "\"'\\".contains(ch);
        let Some(value) = behind.trim_start_matches(quotes).strip_prefix(['=', ':']) else { continue };
        // `scope==` and `scope:=` are code, and `scope://` would be a URL.
        let value = value.trim_start_matches(['=', ':']).trim_start_matches([' ', '\t', '\\']);
        let (value, ends): (&str, &[char]) = match value.chars().next() {
            Some('[') => (value.get(1..)?, &[']']),
            Some('{') => (value.get(1..)?, &['}']),
            Some('"') => (value.get(1..)?, &['"', '\\']),
            Some('\'') => (value.get(1..)?, &['\'', '\\']),
            _ => (value, &['&', '#', '"', '\'', '`', '<', '>', '}', '\\']),
        };
        let end = value.find(ends).unwrap_or(value.len());
        return Some((value.get(..end)?, value.get(end..)?));
    }
}

fn find_ignoring_case(text: &str, word: &str) -> Option<usize> {
    text.as_bytes().windows(word.len()).position(|part| part.eq_ignore_ascii_case(word.as_bytes()))
}

/// Whether there is more in it than the signs of a list.
fn says_something(part: &str) -> bool {
    part.chars().any(char::is_alphanumeric)
}

/// What separates scopes in a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Delimiter {
    /// `,`: what Zoho's accounts documentation asks for.
    #[default]
    Comma,
    /// A space: what RFC 6749 section 3.3 says, and what most other servers want.
    Space,
    /// `+`.
    Plus,
}

impl Delimiter {
    /// All of them, in the order of Zoho's form.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Space, Self::Plus];

    /// The character.
    pub fn symbol(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Space => ' ',
            Self::Plus => '+',
        }
    }

    /// The word in Zoho's form; in lower case it is also the value of `delimiter=` in our links.
    pub fn word(self) -> &'static str {
        match self {
            Self::Comma => "Comma",
            Self::Space => "Space",
            Self::Plus => "Plus",
        }
    }

    /// The delimiter of that name, in any case.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|delimiter| delimiter.word().eq_ignore_ascii_case(word))
    }
}

/// Joins scopes with a delimiter, without spaces.
pub fn join<'s>(scopes: impl IntoIterator<Item = &'s str>, delimiter: Delimiter) -> String {
    scopes.into_iter().collect::<Vec<_>>().join(delimiter.symbol().encode_utf8(&mut [0; 4]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gathers_names_with_invisible_characters_in_them() {
        for text in ["scope=A.b.RE\u{2060}AD C.d.ALL", "sc\u{200b}ope=A.b.READ,C.d.ALL"] {
            assert_eq!(gather(text), ["A.b.READ", "C.d.ALL"], "{text:?}");
        }
    }

    #[test]
    fn gathers_from_whatever_is_pasted() {
        let expected = ["A.b.READ", "C.d.ALL"];
        for text in [
            "A.b.READ, C.d.ALL",
            "* A.b.READ\n* C.d.ALL",
            "- A.b.READ\n- C.d.ALL",
            "\u{2022} A.b.READ \u{2022} C.d.ALL",
            "| A.b.READ | C.d.ALL |",
            "scope=A.b.READ,C.d.ALL",
            "Scopes: A.b.READ and C.d.ALL".replace(" and", ",").as_str(),
            "[\"A.b.READ\", \"C.d.ALL\"]",
            "https://accounts.zoho.eu/oauth/v2/auth?scope=A.b.READ,C.d.ALL&client_id=1000.X&response_type=code",
            "https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.X&scope=A.b.READ%2CC.d.ALL",
            "https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.X&scope=A.b.READ%20C.d.ALL#x",
            "https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.X&amp;scope=A.b.READ+C.d.ALL&amp;x=y",
            "https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.X&scope=A%2Eb%2EREAD%252CC.d.ALL",
            "https://accounts.zoho.eu/signin?servicename=AaaServer&serviceurl=https%3A%2F%2Faccounts.zoho.eu%2Foauth%2Fv2\
             %2Fauth%3Fscope%3DA.b.READ%252CC.d.ALL%26client_id%3D1000.X",
            r#"{"access_token":"x","scope":"A.b.READ C.d.ALL","api_domain":"https://www.zohoapis.eu","expires_in":3600}"#,
            r#"{"scopes": ["A.b.READ", "C.d.ALL"], "other": "x"}"#,
            r#""{\"scope\":\"A.b.READ,C.d.ALL\",\"x\":1}""#,
            "curl -d scope=A.b.READ,C.d.ALL -d client_id=1000.X https://accounts.zoho.eu/oauth/v2/token",
            "const scopes = ['A.b.READ', 'C.d.ALL'];",
            "scope: \"A.b.READ\"\nscope: \"C.d.ALL\"",
        ] {
            assert_eq!(gather(text), expected, "{text:?}");
        }
        assert_eq!(gather("https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.X"), [""; 0]);
        assert_eq!(gather("scope="), ["scope="]);
        assert_eq!(gather("telescope.x.READ"), ["telescope.x.READ"]);
        assert_eq!(gather(" \u{2022}\u{2022}\u{2022}\u{2022} \n - "), [""; 0]);
        // What a person has misspelled is judged, not dropped.
        assert_eq!(gather("everything, A/b:READ"), ["everything", "A/b:READ"]);
    }

    #[test]
    fn joins() {
        assert_eq!(join(["A", "B"], Delimiter::Comma), "A,B");
        assert_eq!(join(["A", "B"], Delimiter::Space), "A B");
        assert_eq!(join([], Delimiter::Plus), "");
        assert_eq!(Delimiter::from_word("comma"), Some(Delimiter::Comma));
    }
}
