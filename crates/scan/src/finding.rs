//! How grave a finding is. What was found, where, and how to fix it belongs to the layer that found it.

use words::{Text, text};

/// The grades, gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It will not work like this.
    Error,
    /// It works now, and will surprise somebody later.
    Warning,
    /// It looks wrong, but only Zoho can tell.
    Check,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// Its name in exports and tests.
    pub fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Check => "check",
            Self::Note => "note",
        }
    }

    /// The label that people read.
    pub fn text(self) -> Text {
        match self {
            Self::Error => text!("scan-severity-error"),
            Self::Warning => text!("scan-severity-warning"),
            Self::Check => text!("scan-severity-check"),
            Self::Note => text!("scan-severity-note"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Exports and links of earlier versions have these names.
    #[test]
    fn the_gravest_first_each_with_its_name() {
        let all = [Severity::Error, Severity::Warning, Severity::Check, Severity::Note];
        assert!(all.is_sorted());
        assert_eq!(all.map(Severity::id), ["error", "warning", "check", "note"]);
    }
}
