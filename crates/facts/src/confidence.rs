//! How far a fact can be trusted: one scale for hosts, errors, limits, calls and scopes.

use words::{Text, text};

/// How far a fact can be trusted, in the order of trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// A page, a specification or code of Zoho's own says so.
    Official,
    /// Zoho names the parts and the rule by which they combine; this combination was not seen.
    Rule,
    /// A third party says so, or public code uses it.
    Reported,
    /// Concluded from a neighbor or from a pattern; no source names it.
    Inferred,
    /// Sources contradict each other.
    Conflicting,
    /// Seen in public code only, and doubtful.
    Unverified,
}

impl Confidence {
    /// All of them, in the order of trust.
    pub const ALL: [Self; 6] =
        [Self::Official, Self::Rule, Self::Reported, Self::Inferred, Self::Conflicting, Self::Unverified];

    /// The stable name, for CSS, exports and the published tables.
    pub fn id(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Rule => "rule",
            Self::Reported => "reported",
            Self::Inferred => "inferred",
            Self::Conflicting => "conflicting",
            Self::Unverified => "unverified",
        }
    }

    /// The label.
    pub fn label(self) -> Text {
        match self {
            Self::Official => text!("facts-confidence-official"),
            Self::Rule => text!("facts-confidence-rule"),
            Self::Reported => text!("facts-confidence-reported"),
            Self::Inferred => text!("facts-confidence-inferred"),
            Self::Conflicting => text!("facts-confidence-conflicting"),
            Self::Unverified => text!("facts-confidence-unverified"),
        }
    }

    /// What the label means.
    pub fn meaning(self) -> Text {
        match self {
            Self::Official => text!("facts-confidence-official-meaning"),
            Self::Rule => text!("facts-confidence-rule-meaning"),
            Self::Reported => text!("facts-confidence-reported-meaning"),
            Self::Inferred => text!("facts-confidence-inferred-meaning"),
            Self::Conflicting => text!("facts-confidence-conflicting-meaning"),
            Self::Unverified => text!("facts-confidence-unverified-meaning"),
        }
    }
}
