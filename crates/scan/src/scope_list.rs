//! A list of scopes as people write it. Knows no scope's meaning.

use percent_encoding::percent_decode_str;

use crate::invisible;

/// Splits a list at everything that people put between scopes: commas, spaces, line breaks, semicolons, plus signs,
/// ampersands, bars, bullets, quotes and brackets, and their percent-encoded forms. Characters without width separate
/// nothing: they are left out. Keeps the order and keeps repeats.
pub fn split(text: &str) -> Vec<String> {
    let mut decoded = text.replace(invisible::has_no_width, "");
    for (code, ch) in
        [("%2C", ","), ("%2c", ","), ("%20", " "), ("%2B", "+"), ("%2b", "+"), ("%0A", "\n"), ("%0a", "\n")]
    {
        if decoded.contains(code) {
            decoded = decoded.replace(code, ch);
        }
    }
    let separates =
        |ch: char| ",;+&|\"'`[](){}<>\u{201c}\u{201d}\u{2022}".contains(ch) || invisible::name(ch).is_some();
    decoded.split(separates).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The scopes in whatever people paste: a list in any form, or something that names its scopes, such as an authorize
/// URL, a token response, a request body or a piece of code (`scope=…`, `"scope": "…"`, `scopes: […]`). From the latter
/// only what is named so is taken. Keeps the order and keeps repeats.
///
/// ```
/// use scan::scope_list::gather;
/// let url = "https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.X&scope=A.b.READ%2CC.d.ALL&prompt=consent";
/// assert_eq!(gather(url), ["A.b.READ", "C.d.ALL"]);
/// ```
pub fn gather(text: &str) -> Vec<String> {
    let plain = text.replace(invisible::has_no_width, "");
    // A URL may be encoded inside another one, as it is in the URL of Zoho's sign-in page.
    if let Some(named) = decoded(&plain).map(|text| named_scopes(&text)).find(|named| !named.is_empty()) {
        return named;
    }
    let plain = plain.trim();
    let is_url = plain.contains("://") && !plain.contains(|ch| invisible::name(ch).is_some());
    // A URL that names no scope has none; one in a list is for the linter to judge.
    if is_url { Vec::new() } else { listed(plain) }
}

/// The scopes of a text that is a list and nothing else, as a link has it: what is in it is taken for a scope whatever it
/// looks like, a URL as well. Joined again by any delimiter, it is the same list.
pub fn listed(text: &str) -> Vec<String> {
    split(text).into_iter().filter(|part| says_something(part)).collect()
}

/// The text, then what it is when it is decoded once, twice, and so on.
fn decoded(text: &str) -> impl Iterator<Item = String> {
    let next = |text: &String| {
        let next = percent_decode_str(text).decode_utf8_lossy().into_owned();
        (next != *text).then_some(next)
    };
    std::iter::successors(Some(text.to_owned()), next).take(DEPTH)
}

/// How often a URL may have been encoded.
const DEPTH: usize = 5;

/// Everything that the text calls its scope or scopes.
fn named_scopes(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((value, behind)) = next_value(rest) {
        // Several rounds, for what was encoded with its URL and once more with the URL around that.
        let value = decoded(value).last().unwrap_or_default();
        // What is built like no scope came along behind it: options of a command, the next line of a note.
        let whole = |part: &String| {
            says_something(part) && !part.contains(['=', ':', '/', '%', '\\']) && !part.starts_with('-')
        };
        found.extend(split(&value).into_iter().filter(whole));
        rest = behind;
    }
    found
}

/// The first value behind `scope=`, `"scope":` and their like, and what is behind it.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_what_people_paste() {
        let expected = ["A.b.READ", "C.d.ALL"];
        for text in [
            "A.b.READ,C.d.ALL",
            "A.b.READ, C.d.ALL",
            " A.b.READ\n\tC.d.ALL\r\n",
            "A.b.READ+C.d.ALL",
            "A.b.READ&C.d.ALL",
            "[\"A.b.READ\",\"C.d.ALL\"]",
            "A.b.READ%2CC.d.ALL",
            "A.b.READ;C.d.ALL;",
            "\u{feff}A.b.READ\u{a0}C.d.ALL",
            // What nobody sees within a scope is no border of it.
            "A.b\u{200b}.READ,C.d.\u{ad}ALL",
            "A.b\u{200b}.READ,\u{feff}C.d.ALL",
        ] {
            assert_eq!(split(text), expected, "{text:?}");
        }
        assert!(split(" ,, \n").is_empty());
    }

    /// A list is what it was, whatever was taken for a scope.
    #[test]
    fn a_list_stays_as_it_is() {
        for text in [
            "A.b.READ C.d.ALL",
            "s:// x",
            "scope= A.b.READ",
            "Scopes:\nx",
            "%252C, %2%2CC",
            "%%2020",
            "- | x\u{200b}y",
        ] {
            let list = listed(text);
            for delimiter in [",", " ", "+"] {
                assert_eq!(listed(&list.join(delimiter)), list, "{text:?}");
            }
        }
        assert_eq!(listed("scope=,https://x.example/?a=b"), ["scope=", "https://x.example/?a=b"]);
        assert_eq!(listed(" - ,, \u{2022}"), [""; 0]);
    }

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
            "String[] scopes = {\"A.b.READ\", \"C.d.ALL\"};",
            "scope=A.b.READ,*,C.d.ALL",
            "telescope scope=A.b.READ,C.d.ALL",
            "my_scope=E.f.READ scope=A.b.READ,C.d.ALL",
            "{ scope: 'A.b.READ C.d.ALL', prompt: 'E.f.READ' }",
            "scope: \"A.b.READ\"\nscope: \"C.d.ALL\"",
        ] {
            assert_eq!(gather(text), expected, "{text:?}");
        }
        assert_eq!(gather("https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.X"), [""; 0]);
        assert_eq!(gather("scope="), ["scope="]);
        assert_eq!(gather("telescope.x.READ"), ["telescope.x.READ"]);
        assert_eq!(gather("telescope=A.b.READ"), ["telescope=A.b.READ"]);
        assert_eq!(gather(" \u{2022}\u{2022}\u{2022}\u{2022} \n - "), [""; 0]);
        // What a person has misspelled is judged, not dropped.
        assert_eq!(gather("everything, A/b:READ"), ["everything", "A/b:READ"]);
    }
}
