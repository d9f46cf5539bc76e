//! How grave a finding is. What was found, where, and how to fix it belongs to the layer that found it.

words::choices! {
    /// The grades, gravest first.
    pub enum Severity: id {
        /// It will not work like this.
        Error = "error",
        /// It works now, and will surprise somebody later.
        Warning = "warning",
        /// It looks wrong, but only Zoho can tell.
        Check = "check",
        /// Worth knowing.
        Note = "note",
    }
    /// The label that people read.
    text = "scan-severity-", "";
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
