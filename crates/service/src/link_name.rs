//! Zoho's rules for link names, and how a name becomes one.

use scan::invisible;
use words::{Message, msg};

use crate::lint::character;

/// The longest name and link name that Zoho's form takes, in characters.
/// Source: Zoho `QEngine` help, "Connections" (same form), read 2026-11-23.
pub const LONGEST: usize = 50;

/// What a link name breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breach {
    /// It does not begin with a lower-case letter.
    Start(char),
    /// This character is not allowed in it.
    Character(char),
    /// It has this many characters.
    Length(usize),
}

impl Breach {
    /// What was found.
    pub fn message(self) -> Message {
        match self {
            Self::Start(ch) => invisible::name(ch).map_or_else(
                || msg!("lint-starts-character", character = ch),
                |kind| msg!("lint-starts-hidden", what = invisible::label(kind)),
            ),
            Self::Character(ch) => character(ch),
            Self::Length(count) => msg!("lint-name-length", count),
        }
    }
}

/// The first rule that `name` breaks: a lower-case letter first, then a-z, 0-9 and `_`; at most [`LONGEST`].
pub fn breach(name: &str) -> Option<Breach> {
    let first = name.chars().next()?;
    if !first.is_ascii_lowercase() {
        return Some(Breach::Start(first));
    }
    if let Some(ch) = name.chars().find(|ch| !allowed(*ch)) {
        return Some(Breach::Character(ch));
    }
    let length = name.chars().count();
    (length > LONGEST).then_some(Breach::Length(length))
}

fn allowed(ch: char) -> bool {
    ch.is_ascii_lowercase() || ch.is_ascii_digit() || ch == '_'
}

/// Makes a link name out of a display name; `fallback` (itself a valid link name) where nothing usable is in it.
pub fn derive(name: &str, fallback: &str) -> String {
    let lower = name.to_lowercase().replace(invisible::has_no_width, "");
    let words: Vec<&str> =
        lower.split(|ch| !(allowed(ch) && ch != '_')).filter(|word| !word.is_empty()).collect();
    let mut derived = words.join("_");
    if derived.is_empty() {
        return fallback.to_owned();
    }
    if !derived.starts_with(|ch: char| ch.is_ascii_lowercase()) {
        derived = format!("{fallback}_{derived}");
    }
    derived.truncate(LONGEST);
    derived.truncate(derived.trim_end_matches('_').len());
    derived
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derives() {
        let check = |name: &str, expected: &str| {
            let got = derive(name, "service");
            assert_eq!(got, expected, "{name:?}");
            assert_eq!(breach(&got), None, "{name:?}");
        };
        check("Marketing Automation", "marketing_automation");
        check("  Marketing -- Automation (EU)! ", "marketing_automation_eu");
        check("already_fine_9", "already_fine_9");
        check("360 View", "service_360_view");
        check("営業", "service");
        check("Mar\u{200b}keting\u{ad} Automation", "marketing_automation");
        check("", "service");
        check("Café & Co", "caf_co");
        check(&"a".repeat(80), &"a".repeat(50));
        check(&format!("{} b", "a".repeat(49)), &"a".repeat(49));
    }

    #[test]
    fn breaches() {
        assert_eq!(breach("marketing_automation"), None);
        assert_eq!(breach("Marketing"), Some(Breach::Start('M')));
        assert_eq!(breach("1st"), Some(Breach::Start('1')));
        assert_eq!(breach("a b"), Some(Breach::Character(' ')));
        assert_eq!(breach("a-b"), Some(Breach::Character('-')));
        assert_eq!(breach(&"a".repeat(51)), Some(Breach::Length(51)));
    }
}
