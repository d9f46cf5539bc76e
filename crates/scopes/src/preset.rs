//! Sets of scopes for the most frequent cases.

use words::Text;

use crate::tables;

/// A set of scopes with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Preset {
    pub id: &'static str,
    pub name: Text,
    pub about: Text,
    /// The scopes, in the order in which they are put into the list.
    pub scopes: &'static [&'static str],
}

/// The presets, in the order of their buttons.
pub const PRESETS: &[Preset] = tables::PRESETS;

/// The preset of this id.
pub fn by_id(id: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::lint;

    #[test]
    fn every_set_is_clean_and_has_an_id_of_its_own() {
        for preset in PRESETS {
            let list: Vec<_> = preset.scopes.iter().map(|scope| (*scope).to_owned()).collect();
            assert_eq!(lint(&list), [], "{}", preset.id);
            assert_eq!(by_id(preset.id), Some(preset));
        }
    }
}
