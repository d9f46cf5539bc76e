//! What is known of single scopes beyond the catalog: names that circulate but do not exist, misprints of Zoho's own
//! specifications, scopes that are reported to be rejected, old families, and names that mislead.

use words::Text;

use crate::{catalog, family, prefix, tables};

/// What is wrong with a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Circulates in lists, and no page of Zoho's knows it.
    Invented,
    /// A plain error in one of Zoho's own specifications.
    Misprint,
    /// Reported to be rejected by Zoho.
    Rejected,
    /// Of an older version.
    Outdated,
    /// Sources disagree on its spelling.
    Disputed,
    /// Works otherwise than its name says.
    Misleading,
    /// Works, says a third party, though no page of Zoho's lists it.
    Unlisted,
}

/// A fact about one scope, or about all scopes of a family or a prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct KnownIssue {
    /// The scope, in any case; a family with `.*` behind it; or a prefix with `.**` for all scopes of the catalog that
    /// begin so.
    pub name: &'static str,
    pub kind: Kind,
    pub text: Text,
    /// Scopes of the catalog that are probably meant. In a family's row `*` is the operation.
    pub instead: &'static [&'static str],
}

impl KnownIssue {
    fn is_about(&self, name: &str) -> bool {
        if let Some(start) = self.name.strip_suffix(".**") {
            prefix(name).eq_ignore_ascii_case(start) && catalog().look_up(name).is_some()
        } else if let Some(start) = self.name.strip_suffix(".*") {
            family(name).eq_ignore_ascii_case(start) && name.len() > start.len()
        } else {
            self.name.eq_ignore_ascii_case(name)
        }
    }
}

/// What is known of the scope of this name, in any case.
pub fn of(name: &str) -> Option<&'static KnownIssue> {
    ISSUES.iter().find(|issue| issue.is_about(name))
}

/// All that is known, in the order of `data/known_scope_issues.toml`.
pub const ISSUES: &[KnownIssue] = tables::ISSUES;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_names_families_and_prefixes() {
        let kind = |name: &str| of(name).map(|issue| issue.kind);
        assert_eq!(kind("zohoshow.PRESENTATION.all"), Some(Kind::Invented));
        assert_eq!(kind("ZohoMarketingAutomation.webassistant.READ"), Some(Kind::Invented));
        assert_eq!(kind("ZohoMarketingAutomation.webassistant"), None);
        assert_eq!(kind("ZohoSprints.projectsgroups.ALL"), Some(Kind::Rejected));
        assert_eq!(kind("ZohoSprints.projectsgroups.READ"), Some(Kind::Disputed));
        assert_eq!(kind("ZohoBugtracker.events.DELETE"), Some(Kind::Disputed));
        assert_eq!(kind("ZohoBugTracker.nothing.READ"), None);
        assert_eq!(kind("ZohoCRM.modules.leads.READ"), None);
    }

    #[test]
    fn families_to_use_instead_are_in_the_catalog() {
        for issue in ISSUES {
            for family in issue.instead.iter().filter_map(|name| name.strip_suffix(".*")) {
                assert!(catalog().resource(family).is_some(), "{family}");
            }
        }
    }
}
