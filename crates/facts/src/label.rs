//! How programs, and pages of Zoho in other languages, name what somebody sets to sign in at Zoho.

use std::sync::OnceLock;

use crate::{Confidence, Source};

include!(concat!(env!("OUT_DIR"), "/label.rs"));

/// Names for one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// The id of a field of Zoho's form, or of what else is set.
    pub what: &'static str,
    /// The letters and digits of the names, in lower case; bars part them.
    pub names: &'static str,
    /// Whether Zoho's own form has these labels.
    pub zoho: bool,
}

/// What a field of Zoho's form is called in another language, as a public page of Zoho's has it.
#[derive(Clone, Copy, Debug)]
pub struct FormLabel {
    /// The id of the field.
    pub field: &'static str,
    /// The tag of the language.
    pub language: &'static str,
    /// The label, as it is written there.
    pub label: &'static str,
    /// How sure that is.
    pub confidence: Confidence,
    /// The page.
    pub sources: &'static [Source],
}

/// The label of a field of Zoho's form in another language.
pub fn of_form(field: &str, language: &str) -> Option<&'static FormLabel> {
    OF_FORM.iter().find(|row| row.field == field && row.language == language)
}

/// The letters and digits of a name, in lower case, in any script.
pub fn letters(name: &str) -> String {
    name.chars().filter(|ch| ch.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a name begins and ends as this word does and is as long: that is asked of each word of a text.
fn may_be_a_name(letters: &str) -> bool {
    static SHAPES: OnceLock<Vec<bool>> = OnceLock::new();
    let shapes = SHAPES.get_or_init(|| {
        let mut shapes = vec![false; usize::from(u16::MAX) + 1];
        for name in LABELS.iter().flat_map(|label| label.names.split('|')) {
            if let Some(is) = shapes.get_mut(shape(name)) {
                *is = true;
            }
        }
        shapes
    });
    shapes.get(shape(letters)).copied().unwrap_or_default()
}

/// A number below 65,536 that is equal for equal names, and seldom for others.
fn shape(name: &str) -> usize {
    let bytes = name.as_bytes();
    let [first, last] =
        [bytes.first(), bytes.last()].map(|byte| usize::from(byte.copied().unwrap_or_default()));
    (first ^ last << 5 ^ bytes.len() << 10) & usize::from(u16::MAX)
}

/// The row that has this name: its [`letters`].
pub fn find(letters: &str) -> Option<&'static Label> {
    // Most words of a text are no names.
    if letters.len() < 2 || letters.len() > 64 || !may_be_a_name(letters) {
        return None;
    }
    LABELS.iter().find(|label| label.names.split('|').any(|name| name == letters))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_name_is_of_one_thing_and_can_be_found() {
        let mut seen = BTreeSet::new();
        for name in LABELS.iter().flat_map(|label| label.names.split('|')) {
            assert_eq!(letters(name), name);
            assert!(find(name).is_some() && seen.insert(name), "{name}");
        }
        assert_eq!(find(&letters("Auth-URL")).map(|label| label.what), Some("authorize-url"));
        assert_eq!(
            find(&letters("URL du jeton d'acc\u{e8}s")).map(|label| label.what),
            Some("access-token-url")
        );
        assert!(find("").is_none() && find("url").is_none());
    }

    /// What is shown beside an English label is recognized in what people paste, too.
    #[test]
    fn a_label_of_the_form_is_known_by_its_letters() {
        for row in OF_FORM {
            let found = find(&letters(row.label)).unwrap_or_else(|| panic!("{}", row.label));
            assert_eq!(
                (found.what, found.zoho || row.field.starts_with("client-")),
                (row.field, true),
                "{}",
                row.label
            );
            assert!(!row.sources.is_empty(), "{}", row.label);
        }
        assert_eq!(of_form("client-secret", "pt").map(|row| row.label), Some("Segredo do cliente"));
        assert!(of_form("client-secret", "en").is_none() && of_form("scopes", "fr").is_none());
    }
}
