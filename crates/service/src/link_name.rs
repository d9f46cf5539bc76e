//! Zoho's rules for link names, and how a name becomes one.

use scan::invisible;
use words::{Message, msg, text};

use crate::lint::character;

/// The longest name and link name that Zoho's form takes, in characters.
/// Source: Zoho `QEngine` help, "Connections" (same form), read 2026-11-23.
pub const LONGEST: usize = 50;

/// What is wrong with `name`, and why that matters: a lower-case letter first, then a-z, 0-9 and `_`; at most [`LONGEST`].
pub fn breach(name: &str) -> Option<(Message, Message)> {
    let first = name.chars().next()?;
    if !first.is_ascii_lowercase() {
        let found = invisible::name(first).map_or_else(
            || msg!("lint-starts-character", character = first),
            |kind| msg!("lint-starts-hidden", what = invisible::label(kind)),
        );
        return Some((found, text!("lint-link-name-start-why").into()));
    }
    if let Some(ch) = name.chars().find(|ch| !allowed(*ch)) {
        return Some((character(ch), text!("lint-link-name-character-why").into()));
    }
    let count = name.chars().count();
    let length = || (msg!("lint-name-length", count), msg!("lint-link-name-length-why", most = LONGEST));
    (count > LONGEST).then(length)
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
        let found = |name: &str| breach(name).unwrap().0;
        assert_eq!(found("Marketing"), msg!("lint-starts-character", character = 'M'));
        assert_eq!(found("1st"), msg!("lint-starts-character", character = '1'));
        assert_eq!(found("a b"), character(' '));
        assert_eq!(found("a-b"), msg!("lint-has-character", character = '-'));
        assert_eq!(found(&"a".repeat(51)), msg!("lint-name-length", count = 51_u64));
    }

    #[test]
    fn what_is_wrong_and_why() {
        let hidden = |ch| invisible::label(invisible::name(ch).unwrap());
        for (name, found, why) in [
            ("_a", msg!("lint-starts-character", character = '_'), text!("lint-link-name-start-why").into()),
            (" a", msg!("lint-starts-hidden", what = hidden(' ')), text!("lint-link-name-start-why").into()),
            ("aB", character('B'), text!("lint-link-name-character-why").into()),
            (
                "a\u{200b}",
                msg!("lint-has-hidden", what = hidden('\u{200b}')),
                text!("lint-link-name-character-why").into(),
            ),
            (
                &"a".repeat(51),
                msg!("lint-name-length", count = 51_u64),
                msg!("lint-link-name-length-why", most = 50_u64),
            ),
        ] {
            assert_eq!(breach(name), Some((found, why)), "{name}");
        }
        for right in ["", "a", "a_1", &"a".repeat(50)] {
            assert_eq!(breach(right), None, "{right}");
        }
    }
}
