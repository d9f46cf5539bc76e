//! How programs, and pages of Zoho in other languages, name what somebody sets to sign in at Zoho.

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

/// The letters and digits of a name, in lower case, in any script.
pub fn letters(name: &str) -> String {
    name.chars().filter(|ch| ch.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The row that has this name: its [`letters`].
pub fn find(letters: &str) -> Option<&'static Label> {
    // Most words of a text are no names.
    if letters.len() < 2 || letters.len() > 64 {
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
}
