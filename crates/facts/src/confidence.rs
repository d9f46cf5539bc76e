//! How far a fact can be trusted: one scale for hosts, errors, limits, calls and scopes.

words::choices! {
    /// How far a fact can be trusted, in the order of trust. The stable name is for CSS, exports and the published tables.
    pub enum Confidence: id {
        /// A page, a specification or code of Zoho's own says so.
        Official = "official",
        /// Zoho names the parts and the rule by which they combine; this combination was not seen.
        Rule = "rule",
        /// A third party says so, or public code uses it.
        Reported = "reported",
        /// Concluded from a neighbor or from a pattern; no source names it.
        Inferred = "inferred",
        /// Sources contradict each other.
        Conflicting = "conflicting",
        /// Seen in public code only, and doubtful.
        Unverified = "unverified",
    }
    /// The label.
    label = "facts-confidence-", "";
    /// What the label means.
    meaning = "facts-confidence-", "-meaning";
}
