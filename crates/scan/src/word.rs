//! The words of a text, and where a URL begins and ends in it.
//!
//! A URL begins with its scheme, whatever is before it, and ends at the first character that no URL has: a quote of
//! any language, a bracket that was opened before it, a sign of Markdown, a letter of a script without spaces.

use crate::order::Map;

use crate::invisible;
use crate::text::{char_at, find, part, rest, tail};

/// A word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    /// Where it begins.
    pub at: usize,
    /// The word, without the quotes, brackets and full stops around it.
    pub text: &'t str,
    /// Whether it is a URL with its scheme.
    pub is_url: bool,
}

/// The words of a text. A list of pairs (`a=b&c=d`) is one word, also where one of its values is a URL.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    let mut end = 0;
    // The next place with the signs of a URL.
    let find_signs = move |from| rest(text, from).find("://").map_or(text.len(), |signs| from + signs);
    let mut signs = find_signs(0);
    std::iter::from_fn(move || {
        while at < text.len() {
            // Once for each chunk, however many URLs it has.
            if at >= end {
                end = chunk_end(text, at);
            }
            if signs < at {
                signs = find_signs(at);
            }
            let (word, next) = if signs + 3 <= end {
                with_url(text, at, end, signs)
            } else {
                (bare(at, part(text, at, end)), end)
            };
            // A separator, or something of which nothing is left.
            at = if next > at { next } else { at + char_at(text, at).map_or(1, char::len_utf8) };
            if word.is_some() {
                return word;
            }
        }
        None
    })
}

/// The words of a text without what is known of them.
pub fn texts(text: &str) -> impl Iterator<Item = &str> {
    words(text).map(|word| word.text)
}

/// The URLs of a text that have a scheme.
pub fn urls(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut behind = 0;
    std::iter::from_fn(move || {
        let signs = behind + rest(text, behind).find("://")?;
        let start = scheme_start(text, behind, signs);
        let end = url_end(text, signs + 3);
        behind = end;
        Some(Word { at: start, text: part(text, start, end), is_url: true })
    })
}

/// The word in front of the `://` at `signs` if there is one, else the URL, and where to go on.
fn with_url(text: &str, at: usize, end: usize, signs: usize) -> (Option<Word<'_>>, usize) {
    let start = scheme_start(text, at, signs);
    let before = part(text, at, start);
    // A query or a body: the URL is one of its values.
    if before.contains(['&', '?']) && before.ends_with('=') {
        return (bare(at, part(text, at, end)), end);
    }
    // The key of which the URL is the value is no word of its own.
    let of_key = |ch: char| ch.is_ascii_alphanumeric() || "_-.".contains(ch);
    let lead = before.strip_suffix('=').map_or(before, |lead| lead.trim_end_matches(of_key));
    if let Some(word) = bare(at, lead) {
        return (Some(word), at + lead.len());
    }
    let end = url_end(text, signs + 3);
    if end <= signs + 3 {
        return (None, signs + 3);
    }
    (Some(Word { at: start, text: part(text, start, end), is_url: true }), end)
}

/// Where the scheme in front of the `://` at `signs` begins, not before `least`.
fn scheme_start(text: &str, least: usize, signs: usize) -> usize {
    let before = part(text, least, signs);
    let length = before.bytes().rev().take_while(|b| b.is_ascii_alphanumeric() || b"+-.".contains(b)).count();
    // "Callback URLhttps://…", as tables and pages run together when they are copied.
    let web = ["https", "http"]
        .iter()
        .find(|web| length > web.len() && tail(before, web.len()).eq_ignore_ascii_case(web));
    signs - web.map_or(length, |web| web.len())
}

/// Where the URL ends whose host begins at `from`.
fn url_end(text: &str, from: usize) -> usize {
    let mut in_host = true;
    let mut in_query = false;
    let mut open = Map::default();
    // Where a run of letters of a script without spaces ends, of which the characters are asked one by one.
    let mut run_end = from;
    let mut end = text.len();
    for (offset, ch) in rest(text, from).char_indices() {
        let at = from + offset;
        let goes_on = match ch {
            // The end of a line in the string of a program, and the quote that closes one.
            '\\' if !in_host && ends_string(rest(text, at + 1)) => false,
            '/' | '\\' | '?' | '#' => {
                in_host = false;
                in_query |= matches!(ch, '?' | '#');
                true
            }
            // Before any question mark, it parts the pairs of a body of which the URL is a value.
            '&' => in_query,
            '(' | '[' | '{' => {
                let depth = open.get(&ch).copied().unwrap_or_default();
                open.insert(ch, depth + 1);
                true
            }
            ')' => close(&mut open, '('),
            ']' => close(&mut open, '['),
            '}' => close(&mut open, '{'),
            // No host has one, and in a list of settings the next one follows.
            ',' | ';' if in_host || ch == ';' && !in_query && is_setting(rest(text, at + 1)) => false,
            ',' | ';' => !rest(text, at + 1).trim_start().starts_with("http"),
            _ if ch.is_ascii() => !u8::try_from(ch).is_ok_and(parts_ascii),
            // A masked value.
            '\u{2022}' => true,
            _ if invisible::has_no_width(ch) => true,
            _ if in_host => {
                if at >= run_end {
                    let behind = rest(text, at).trim_start_matches(|ch| is_cjk(ch) || is_full_stop(ch));
                    run_end = text.len() - behind.len();
                }
                is_of_host(ch, rest(text, run_end))
            }
            _ => ch.is_alphanumeric() && !is_cjk(ch),
        };
        if !goes_on {
            end = at;
            break;
        }
    }
    let url = part(text, from, end).trim_end_matches(['.', ',', ';', ':', '!', '*', '\\']);
    // Signs of Markdown around it.
    let around = text.get(..from).and_then(|before| {
        let before = before.strip_suffix("://")?.trim_end_matches(|ch: char| ch.is_ascii_alphanumeric());
        before.chars().next_back().filter(|ch| matches!(ch, '_' | '~'))
    });
    from + around.map_or(url, |sign| url.trim_end_matches(sign)).len()
}

/// Whether what is behind a backslash makes it a sign of a string, of which nothing of a path follows.
fn ends_string(behind: &str) -> bool {
    let mut chars = behind.chars();
    let sign = chars.next();
    let next = chars.next();
    matches!(sign, Some('"' | '\''))
        || matches!(sign, Some('n' | 'r' | 't'))
            && next.is_none_or(|ch| !ch.is_ascii_alphanumeric() || ch.is_uppercase())
}

/// Whether a text begins with a name in capitals and an equals sign, as in `Url=…;Region=…`.
fn is_setting(behind: &str) -> bool {
    let name = behind.bytes().take_while(u8::is_ascii_alphanumeric).count();
    behind.starts_with(|ch: char| ch.is_ascii_uppercase()) && rest(behind, name).starts_with('=')
}

/// Closes one of these brackets; whether one was open.
fn close(open: &mut Map<char, u32>, bracket: char) -> bool {
    open.get_mut(&bracket).filter(|depth| **depth > 0).map(|depth| *depth -= 1).is_some()
}

/// Whether a letter outside ASCII belongs to the host before it: a disguise. Words of Chinese, Japanese and Korean follow
/// a URL without a space, and are no part of it unless the host goes on behind their run, with `foreign`.
fn is_of_host(ch: char, foreign: &str) -> bool {
    let full_stop = is_full_stop(ch);
    if !is_cjk(ch) && !full_stop {
        return ch.is_alphanumeric();
    }
    let ascii = |text: &str| text.starts_with(|ch: char| ch.is_ascii_alphanumeric());
    foreign.strip_prefix(['.', '-']).is_some_and(ascii) || full_stop && ascii(foreign)
}

/// Whether a sign is a full stop of Chinese or Japanese, which browsers read as a dot.
fn is_full_stop(ch: char) -> bool {
    matches!(ch, '\u{3002}' | '\u{ff0e}' | '\u{ff61}')
}

/// Whether a letter is of a script that writes without spaces between words.
fn is_cjk(ch: char) -> bool {
    matches!(ch, '\u{2e80}'..='\u{2fff}' | '\u{3040}'..='\u{30ff}' | '\u{3100}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// A word that is no URL; none if nothing but signs is left of it.
fn bare(at: usize, chunk: &str) -> Option<Word<'_>> {
    let around = |ch: char| "()[]{},;:.!\\*\u{2192}\u{2026}".contains(ch);
    let front = chunk.trim_start_matches(around);
    let text = front.trim_end_matches(|ch| around(ch) || ch == '?');
    let text = text.trim_start_matches('&');
    let front = chunk.len() - front.len();
    // Between words of a script without spaces.
    let start = text.len() - text.trim_start_matches(is_cjk).len();
    let inner = rest(text, start);
    let (front, text) = if inner.starts_with(|ch: char| ch.is_ascii_alphanumeric()) {
        (front + start, part(inner, 0, inner.find(is_cjk).unwrap_or(inner.len())))
    } else {
        (front, text)
    };
    (!text.is_empty()).then_some(Word { at: at + front, text, is_url: false })
}

fn chunk_end(text: &str, from: usize) -> usize {
    find(text, from, parts_ascii, parts_words).unwrap_or(text.len())
}

/// Whether an ASCII character parts words: a space, a quote or a bar.
fn parts_ascii(byte: u8) -> bool {
    matches!(byte, 0..=b' ' | b'"' | b'\'' | b'`' | b'<' | b'>' | b'|')
}

/// Whether a character outside ASCII parts words: a space, a quote, a bracket or a mark of any language.
fn parts_words(ch: char) -> bool {
    ch.is_whitespace()
        || matches!(ch,
            '\u{ab}' | '\u{bb}' | '\u{2018}'..='\u{201f}' | '\u{2039}' | '\u{203a}' | '\u{2190}'..='\u{21ff}'
            | '\u{2012}'..='\u{2015}' | '\u{27e8}' | '\u{27e9}' | '\u{3001}' | '\u{3002}' | '\u{ff61}' | '\u{3008}'..='\u{3011}'
            | '\u{3014}'..='\u{301f}' | '\u{ff08}' | '\u{ff09}' | '\u{ff0c}' | '\u{ff1a}' | '\u{ff1b}' | '\u{ff01}' | '\u{ff1f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<&str> {
        texts(text).collect()
    }

    #[test]
    fn words_come_bare() {
        assert_eq!(all("(\u{201c}invalid_code\u{201d}), <b>x</b>."), ["invalid_code", "b", "x", "/b"]);
        assert_eq!(all("Is it invalid_code?"), ["Is", "it", "invalid_code"]);
        assert_eq!(all(" .. \u{2026} "), [""; 0]);
    }

    /// Kind by kind, in the signs that people put around URLs.
    #[test]
    fn a_url_begins_and_ends_where_it_does() {
        const URL: &str = "https://accounts.zoho.eu/oauth/v2/token";
        for text in [
            "siehe \u{201e}URL\u{201c} \u{2013} geht nicht",
            "\u{ab}URL\u{bb}",
            "\u{201a}URL\u{2018}",
            "\u{300c}URL\u{300d}\u{3092}",
            "\u{ff08}URL\u{ff09}",
            "\u{2192}URL",
            "URL\u{ff1a}URL",
            "*URL*",
            "_URL_",
            "~URL~",
            "[token](URL)",
            "(see URL).",
            "|URL|",
            "Adresse:URL",
            "<URL|label>",
            "URL\u{3001}\u{305d}\u{308c}",
            "\u{2026}URL\u{2026}",
            "URL\u{306b}\u{9001}\u{308b}",
            "\u{8bf7}\u{6c42}URL\u{5931}\u{8d25}",
            "URL, URL; URL!",
            "URL,URL",
            "Callback linkURL",
            "{URL}",
            "\\\"URL\\\"",
            "[URL]",
            "(a (b) URL)",
        ] {
            let text = text.replace("URL", URL);
            let found: Vec<&str> = words(&text).filter(|word| word.is_url).map(|word| word.text).collect();
            assert!(!found.is_empty() && found.iter().all(|url| *url == URL), "{text}: {found:?}");
            assert_eq!(urls(&text).map(|word| word.text).collect::<Vec<_>>(), found, "{text}");
        }
    }

    #[test]
    fn what_is_beside_a_url_is_no_part_of_it() {
        for (text, expected) in [
            ("Adresse:https://x.example/", ["Adresse", "https://x.example/"]),
            ("next?https://x.example/", ["next", "https://x.example/"]),
            ("https://x.example/a_(b)) c", ["https://x.example/a_(b)", "c"]),
            ("see https:// now", ["see", "now"]),
            // Words of Chinese and Japanese, and their full stop.
            ("https://x.example\u{306b}\u{9001}", ["https://x.example", "\u{306b}\u{9001}"]),
            ("https://x.example\u{4f8b}abc", ["https://x.example", "abc"]),
            ("https://x.example/a\u{306b}.b", ["https://x.example/a", "\u{306b}.b"]),
            ("https://x.example\u{3002} c", ["https://x.example", "c"]),
            ("\u{8bf7}\u{6c42}x.example/a\u{5931}\u{8d25} b", ["x.example/a", "b"]),
            // In the string of a program.
            ("https://x.example/a\\n{b}", ["https://x.example/a", "n{b"]),
            ("https://x.example/a\\\"b", ["https://x.example/a", "b"]),
            ("https://x.example:80;A=b", ["https://x.example:80", "A=b"]),
            ("https://x.example/a;Bc=d", ["https://x.example/a", "Bc=d"]),
            ("https://x.example/a;b=c d", ["https://x.example/a;b=c", "d"]),
        ] {
            let found: Vec<&str> = all(text).into_iter().filter(|word| *word != "\u{3002}").collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn each_word_says_where_it_begins() {
        let places: Vec<_> =
            words("one, (two) https://x.example/ a=https://y.example/").map(|word| word.at).collect();
        assert_eq!(places, [0, 6, 11, 32]);
    }

    /// What grows with the square of the length would not come to an end here.
    #[test]
    fn long_texts_are_read_in_time() {
        for text in [
            "https://a,".repeat(100_000),
            "a=https://a&".repeat(100_000),
            format!("https://{}.example", "\u{4f8b}".repeat(300_000)),
            format!("https://{}.example", "\u{4f8b}\u{3002}".repeat(300_000)),
        ] {
            assert!(urls(&text).count() > 0 && words(&text).count() > 0);
        }
    }

    #[test]
    fn what_belongs_to_a_url_stays() {
        for url in [
            "https://x.example/a_(b)?c=d,e;f=\u{2022}\u{2022}&g=https://y.example/#h",
            "https://x.example/r\u{fc}ckruf",
            "https://accounts.z\u{43e}ho.eu/oauth",
            "https://accounts.zoho.eu\u{4f8b}.com/x",
            "https://accounts\u{3002}zoho.eu/x",
            "https://accounts.zo\u{200b}ho.eu/x",
            "https://accounts.zoho.com\\@evil.example/",
            "https://accounts.zoho.{dc}/oauth",
            "https://x.example/callback?",
            "https://x.example/?a[0]=1&b={c}",
            "svn+ssh://x.example/",
        ] {
            assert_eq!(all(&format!("see {url} now")), ["see", url, "now"]);
        }
        let body = "grant_type=authorization_code&redirect_uri=https://x.example/cb&client_id=1000.X";
        assert_eq!(all(body), [body]);
        let body = "redirect_uri=https://x.example/cb&client_id=1000.X";
        assert_eq!(all(body), ["https://x.example/cb", "client_id=1000.X"]);
        assert_eq!(all("GET url=https://x.example/"), ["GET", "https://x.example/"]);
        assert_eq!(all("GET (url=https://x.example/)"), ["GET", "https://x.example/"]);
        assert_eq!(all("GET a(url=https://x.example/)"), ["GET", "a", "https://x.example/"]);
        for text in ["://", "https://", "a://\u{e9}", "=://", "\u{2192}://\u{2192}"] {
            let _ = (all(text), urls(text).count());
        }
    }
}
