//! How far a fact can be trusted: one scale for hosts, errors, limits, calls and scopes.

use words::Text;

macro_rules! confidences {
    ($($(#[doc = $doc:literal])* $name:ident: $id:literal;)*) => {
        /// How far a fact can be trusted, in the order of trust.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Confidence {
            $($(#[doc = $doc])* $name,)*
        }

        impl Confidence {
            /// All of them, in the order of trust.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$name),*];

            /// The stable name, for CSS, exports and the published tables.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// The label.
            pub fn label(self) -> Text {
                match self { $(Self::$name => const { Text::checked(concat!("facts-confidence-", $id), &[]) },)* }
            }

            /// What the label means.
            pub fn meaning(self) -> Text {
                match self {
                    $(Self::$name => const { Text::checked(concat!("facts-confidence-", $id, "-meaning"), &[]) },)*
                }
            }
        }
    };
}

confidences! {
    /// A page, a specification or code of Zoho's own says so.
    Official: "official";
    /// Zoho names the parts and the rule by which they combine; this combination was not seen.
    Rule: "rule";
    /// A third party says so, or public code uses it.
    Reported: "reported";
    /// Concluded from a neighbor or from a pattern; no source names it.
    Inferred: "inferred";
    /// Sources contradict each other.
    Conflicting: "conflicting";
    /// Seen in public code only, and doubtful.
    Unverified: "unverified";
}
