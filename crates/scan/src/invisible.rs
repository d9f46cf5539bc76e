//! Characters that a person cannot see but a server compares: spaces, tabs, line breaks, zero-width characters.
//!
//! They come in with copy and paste, and Zoho's forms do not remove them. Knows nothing of Zoho or OAuth.

use words::{Message, msg};

/// The kind of the characters that nobody sees that `ch` is, by the word with which the texts choose its name; `None` for
/// every visible character.
///
/// The ordinary space counts as invisible: none of the values that this page writes may hold one, except names.
pub fn name(ch: char) -> Option<&'static str> {
    // Nearly all that is ever asked.
    if ch.is_ascii_graphic() {
        return None;
    }
    Some(match ch {
        ' ' => "space",
        '\t' => "tab",
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => "break",
        '\u{a0}' | '\u{202f}' => "nbsp",
        // With the fillers of Braille, Hangul and Japanese forms, which are letters to Unicode and cannot be seen.
        '\u{1680}'
        | '\u{2000}'..='\u{200a}'
        | '\u{205f}'
        | '\u{3000}'
        | '\u{2800}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{3164}'
        | '\u{ffa0}' => "wide",
        '\u{200b}'..='\u{200d}'
        | '\u{2060}'..='\u{2065}'
        | '\u{feff}'
        | '\u{180e}'
        | '\u{34f}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{206a}'..='\u{206f}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => "zero-width",
        '\u{ad}' => "hyphen",
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' => {
            "direction"
        }
        '\u{fe00}'..='\u{fe0f}' | '\u{180b}'..='\u{180d}' | '\u{180f}' | '\u{e0100}'..='\u{e01ef}' => {
            "variation"
        }
        _ if ch.is_control() => "control",
        _ => return None,
    })
}

/// What a kind of [`name`] is called: "non-breaking space".
pub fn label(kind: &str) -> Message {
    msg!("scan-unseen", kind)
}

/// Whether `ch` takes no room at all, so that what is on both sides of it looks like one word.
pub fn has_no_width(ch: char) -> bool {
    matches!(name(ch), Some("zero-width" | "hyphen" | "direction" | "variation"))
}

/// Whether `ch` may be inside a name that people read: the plain space is the only invisible one that may.
pub fn allowed_in_names(ch: char) -> bool {
    ch == ' ' || name(ch).is_none()
}

/// `text` without a single invisible character.
pub fn removed(text: &str) -> String {
    if text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return text.to_owned();
    }
    text.chars().filter(|ch| name(*ch).is_none()).collect()
}

/// `text` as a name: every invisible character becomes a plain space, runs of them become one, the ends are bare.
pub fn tidied_name(text: &str) -> String {
    let spaced: String = text
        .chars()
        .filter(|ch| !has_no_width(*ch))
        .map(|ch| if name(ch).is_some() { ' ' } else { ch })
        .collect();
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The signs for the hidden characters that come often; every font has them.
pub const SIGNS: [(char, char); 3] = [(' ', '\u{b7}'), ('\t', '\u{2192}'), ('\n', '\u{21b5}')];

/// `text` with every invisible character drawn as a sign of [`SIGNS`] or by its number, for showing evidence.
pub fn drawn(text: &str) -> String {
    let is_sign = |ch| SIGNS.iter().any(|(_, sign)| *sign == ch);
    let sign = |ch: char| match SIGNS.iter().find(|(hidden, _)| *hidden == ch) {
        Some((_, sign)) => sign.to_string(),
        // A sign that was in the text is drawn by its number, too: it is no space.
        None if name(ch).is_some() || is_sign(ch) => format!("[U+{:04X}]", u32::from(ch)),
        None => ch.to_string(),
    };
    text.chars().map(sign).collect()
}

/// The first invisible character of `text` that `allowed` does not let pass, and where it is, as a label without an
/// article: "trailing space", "tab at character 5".
pub fn first(text: &str, allowed: fn(char) -> bool) -> Option<Message> {
    find(text, |_, _, ch| !allowed(ch))
}

/// The first invisible character that does not belong into a name: all but single plain spaces between words. `None` if
/// and only if [`tidied_name`] changes nothing.
pub fn first_in_name(text: &str) -> Option<Message> {
    find(text, |inside, before, ch| !(inside && before != Some(' ') && allowed_in_names(ch)))
}

/// The first invisible character that is `wrong`, which gets whether it is inside what is seen, the character before it
/// and itself.
fn find(text: &str, wrong: impl Fn(bool, Option<char>, char) -> bool) -> Option<Message> {
    let last = text.trim_end_matches(|ch| name(ch).is_some()).chars().count();
    let mut before = None;
    text.chars().enumerate().find_map(|(index, ch)| {
        let inside = (1..last).contains(&index);
        let kind = name(ch).filter(|_| wrong(inside, before, ch));
        before = Some(ch);
        Some(match (kind?, index) {
            (kind, 0) => msg!("scan-unseen-start", kind),
            (kind, _) if inside => msg!("scan-unseen-inside", kind, position = index + 1),
            (kind, _) => msg!("scan-unseen-end", kind),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unseen_character_is_named_and_drawn() {
        for ch in [
            ' ',
            '\t',
            '\n',
            '\r',
            '\u{a0}',
            '\u{200b}',
            '\u{feff}',
            '\u{202e}',
            '\u{ad}',
            '\u{7f}',
            '\u{3000}',
            '\u{34f}',
            '\u{115f}',
            '\u{180b}',
            '\u{2065}',
            '\u{2800}',
            '\u{3164}',
            '\u{ffa0}',
            '\u{fff9}',
            '\u{e0001}',
            '\u{e0100}',
        ] {
            assert!(name(ch).is_some(), "{ch:?}");
            assert!(drawn(&ch.to_string()).chars().all(|c| name(c).is_none()), "{ch:?}");
        }
        for ch in ['a', 'Z', '0', '_', 'é', '中', '😀', '.'] {
            assert_eq!(name(ch), None, "{ch:?}");
        }
    }

    #[test]
    fn each_kind_has_its_name() {
        for (kind, chars) in [
            ("space", " "),
            ("tab", "\t"),
            ("break", "\n\r\u{85}\u{2028}"),
            ("nbsp", "\u{a0}\u{202f}"),
            ("wide", "\u{2003}\u{3000}\u{2800}\u{3164}"),
            ("zero-width", "\u{200b}\u{2060}\u{feff}\u{180e}\u{e0041}"),
            ("hyphen", "\u{ad}"),
            ("direction", "\u{200e}\u{202e}\u{2066}\u{61c}"),
            ("variation", "\u{fe0f}\u{180b}\u{e0100}"),
            ("control", "\0\u{7f}\u{9f}"),
        ] {
            for ch in chars.chars() {
                assert_eq!(name(ch), Some(kind), "{ch:?}");
                let no_width = ["zero-width", "hyphen", "direction", "variation"].contains(&kind);
                assert_eq!(has_no_width(ch), no_width, "{ch:?}");
            }
        }
    }

    #[test]
    fn finds_the_first_that_is_not_allowed() {
        let all = |text| first(text, |_| false);
        assert_eq!(all("https://a \n"), Some(msg!("scan-unseen-end", kind = "space")));
        assert_eq!(all("https://a \nb"), Some(msg!("scan-unseen-inside", kind = "space", position = 10_u64)));
        assert_eq!(all(" x"), Some(msg!("scan-unseen-start", kind = "space")));
        assert_eq!(first("Marketing Automation", allowed_in_names), None);
        assert_eq!(first("x\u{200b}", allowed_in_names), Some(msg!("scan-unseen-end", kind = "zero-width")));
    }

    #[test]
    fn says_where_a_name_is_untidy() {
        let check = |text: &str, expected: Option<Message>| {
            assert_eq!(first_in_name(text), expected, "{text:?}");
            assert_eq!(tidied_name(text) == text, expected.is_none(), "{text:?}");
        };
        check("Marketing Automation", None);
        check("", None);
        check("Marketing Automation ", Some(msg!("scan-unseen-end", kind = "space")));
        check("Marketing Automation  ", Some(msg!("scan-unseen-end", kind = "space")));
        check(" Marketing Automation", Some(msg!("scan-unseen-start", kind = "space")));
        check("Marketing  Automation", Some(msg!("scan-unseen-inside", kind = "space", position = 11_u64)));
        check("Marketing\tAutomation", Some(msg!("scan-unseen-inside", kind = "tab", position = 10_u64)));
        check("Marketing Automation \u{200b}", Some(msg!("scan-unseen-end", kind = "space")));
        check("a \u{200b}b", Some(msg!("scan-unseen-inside", kind = "zero-width", position = 3_u64)));
        check("  ", Some(msg!("scan-unseen-start", kind = "space")));
    }

    #[test]
    fn tidies_names() {
        assert_eq!(tidied_name("  Marketing\u{a0}\t Auto\u{200b}mation\n"), "Marketing Automation");
        assert_eq!(removed(" a b\u{feff}\n"), "ab");
        assert_eq!(drawn("a b\u{200b}\t"), "a·b[U+200B]→");
        // A sign that was typed is no space.
        assert_eq!(drawn("a·b"), "a[U+00B7]b");
    }
}
