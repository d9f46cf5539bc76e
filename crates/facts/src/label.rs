//! How programs, and pages of Zoho in other languages, name what somebody sets to sign in at Zoho.

use std::sync::OnceLock;

use scan::order;

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

/// All names, sorted, each with its row.
fn names() -> &'static [(&'static str, &'static Label)] {
    static NAMES: OnceLock<Vec<(&str, &Label)>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let of_row = |label: &'static Label| label.names.split('|').map(move |name| (name, label));
        let mut names: Vec<_> = LABELS.iter().flat_map(of_row).collect();
        order::sort_by(&mut names, |one, other| one.0.cmp(other.0));
        names
    })
}

/// The row that has this name: its [`letters`].
pub fn find(letters: &str) -> Option<&'static Label> {
    // Most words of a text are no names.
    if letters.len() < 2 || letters.len() > 64 {
        return None;
    }
    let at = names().binary_search_by(|(name, _)| (*name).cmp(letters)).ok()?;
    names().get(at).map(|(_, label)| *label)
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
