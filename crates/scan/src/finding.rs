//! How grave a finding is. What was found, where, and how to fix it belongs to the layer that found it.

/// The grades, gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It will not work like this.
    Error,
    /// It works now, and will surprise somebody later.
    Warning,
    /// It looks wrong, but only Zoho can tell.
    MayBe,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The word shown to people.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::MayBe => "may be",
            Self::Note => "note",
        }
    }
}
