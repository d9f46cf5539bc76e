//! Characters that a person cannot see but a server compares: blanks, tabs, line breaks, zero-width characters.
//!
//! They come in with copy and paste, and Zoho's forms do not remove them. Knows nothing of Zoho or OAuth.

/// What `ch` is called when it is one of the characters that nobody sees; `None` for every visible character.
///
/// The ordinary space counts as invisible: none of the values that this page writes may hold one, except names.
pub fn name(ch: char) -> Option<&'static str> {
    Some(match ch {
        ' ' => "a blank",
        '\t' => "a tab",
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => "a line break",
        '\u{a0}' | '\u{202f}' => "a non-breaking space",
        '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => "a wide or narrow space",
        '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{180e}' => {
            "a zero-width character"
        }
        '\u{ad}' => "a soft hyphen",
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' => {
            "a direction mark"
        }
        '\u{fe00}'..='\u{fe0f}' => "a variation selector",
        _ if ch.is_control() => "a control character",
        _ => return None,
    })
}

/// Whether `ch` takes no room at all, so that what stands on both sides of it looks like one word.
pub fn has_no_width(ch: char) -> bool {
    matches!(
        name(ch),
        Some("a zero-width character" | "a soft hyphen" | "a direction mark" | "a variation selector")
    )
}

/// Whether `ch` may stand inside a name that people read: the plain space is the only invisible one that may.
pub fn allowed_in_names(ch: char) -> bool {
    ch == ' ' || name(ch).is_none()
}

/// `text` without a single invisible character.
pub fn removed(text: &str) -> String {
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

/// `text` with every invisible character drawn as a visible sign, for showing evidence.
pub fn drawn(text: &str) -> String {
    text.chars().map(|ch| sign(ch).unwrap_or_else(|| ch.to_string())).collect()
}

fn sign(ch: char) -> Option<String> {
    name(ch)?;
    Some(match ch {
        ' ' => "␠".into(),
        '\t' => "␉".into(),
        '\n' => "␊".into(),
        '\r' => "␍".into(),
        _ => format!("[U+{:04X}]", u32::from(ch)),
    })
}

/// The first invisible character of `text` that `allowed` does not let pass: where (in characters, from 1) and what.
pub fn first(text: &str, allowed: fn(char) -> bool) -> Option<Found> {
    find(text, |_, _, ch| !allowed(ch))
}

/// The first invisible character that does not belong into a name: all but single plain blanks between words. `None` if
/// and only if [`tidied_name`] changes nothing.
pub fn first_in_name(text: &str) -> Option<Found> {
    find(text, |place, before, ch| {
        let between = matches!(place, Place::Inside(_)) && before != Some(' ');
        !(between && allowed_in_names(ch))
    })
}

/// The first invisible character that is `wrong`, which is told its place, the character before it and itself.
fn find(text: &str, wrong: impl Fn(Place, Option<char>, char) -> bool) -> Option<Found> {
    let last = text.trim_end_matches(|ch| name(ch).is_some()).chars().count();
    let mut before = None;
    text.chars().enumerate().find_map(|(index, ch)| {
        let place = match index {
            0 => Place::Start,
            _ if index >= last => Place::End,
            _ => Place::Inside(index + 1),
        };
        let what = name(ch).filter(|_| wrong(place, before, ch));
        before = Some(ch);
        Some(Found { ch, what: what?, place })
    })
}

/// An invisible character in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The character itself.
    pub ch: char,
    /// What it is called, with its article.
    pub what: &'static str,
    /// Where it stands.
    pub place: Place,
}

/// Where in a text a character stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Before everything else.
    Start,
    /// After everything that is seen.
    End,
    /// Inside, at this position in characters, counted from 1.
    Inside(usize),
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Start => f.write_str("at the start"),
            Self::End => f.write_str("at the end"),
            Self::Inside(position) => write!(f, "at character {position}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unseen_character_is_named_and_drawn() {
        for ch in [
            ' ', '\t', '\n', '\r', '\u{a0}', '\u{200b}', '\u{feff}', '\u{202e}', '\u{ad}', '\u{7f}',
            '\u{3000}',
        ] {
            assert!(name(ch).is_some(), "{ch:?}");
            assert!(drawn(&ch.to_string()).chars().all(|c| name(c).is_none()), "{ch:?}");
        }
        for ch in ['a', 'Z', '0', '_', 'é', '中', '😀', '.'] {
            assert_eq!(name(ch), None, "{ch:?}");
        }
    }

    #[test]
    fn finds_the_first_that_is_not_allowed() {
        let found = first("https://a \n", |_| false).unwrap();
        assert_eq!((found.what, found.place), ("a blank", Place::End));
        assert_eq!(first("https://a \nb", |_| false).unwrap().place, Place::Inside(10));
        assert_eq!(first("Marketing Automation", allowed_in_names), None);
        assert_eq!(first("x\u{200b}", allowed_in_names).unwrap().place, Place::End);
        assert_eq!(first(" x", |_| false).unwrap().place, Place::Start);
    }

    #[test]
    fn says_where_a_name_is_untidy() {
        let check = |text: &str, expected: Option<(&str, Place)>| {
            assert_eq!(first_in_name(text).map(|found| (found.what, found.place)), expected, "{text:?}");
            assert_eq!(tidied_name(text) == text, expected.is_none(), "{text:?}");
        };
        check("Marketing Automation", None);
        check("", None);
        check("Marketing Automation ", Some(("a blank", Place::End)));
        check("Marketing Automation  ", Some(("a blank", Place::End)));
        check(" Marketing Automation", Some(("a blank", Place::Start)));
        check("Marketing  Automation", Some(("a blank", Place::Inside(11))));
        check("Marketing\tAutomation", Some(("a tab", Place::Inside(10))));
        check("Marketing Automation \u{200b}", Some(("a blank", Place::End)));
        check("a \u{200b}b", Some(("a zero-width character", Place::Inside(3))));
        check("  ", Some(("a blank", Place::Start)));
    }

    #[test]
    fn tidies_names() {
        assert_eq!(tidied_name("  Marketing\u{a0}\t Auto\u{200b}mation\n"), "Marketing Automation");
        assert_eq!(removed(" a b\u{feff}\n"), "ab");
        assert_eq!(drawn("a b\u{200b}"), "a␠b[U+200B]");
    }
}
