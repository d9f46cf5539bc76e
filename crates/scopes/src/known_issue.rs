//! What is known of single scopes beyond the catalogue: names that circulate but do not exist, misprints of Zoho's own
//! specifications, scopes that are reported to be refused, old families, and names that mislead.
//!
//! Gathered with the catalogue. Nothing was tried against a live Zoho, so "reported" means what it says. Families that
//! were renamed as a whole stand with their product (`Product::former_prefixes`).

/// What is odd about a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Circulates in lists, and no page of Zoho's knows it.
    Invented,
    /// A plain error in one of Zoho's own specifications.
    Misprint,
    /// Reported to be refused by Zoho.
    Rejected,
    /// Of an older age.
    Outdated,
    /// Sources disagree on its spelling.
    Disputed,
    /// Works otherwise than its name says.
    Misleading,
    /// Works, says a third party, though no page of Zoho's lists it.
    Unlisted,
}

/// A fact about one scope, or about all scopes of a family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownIssue {
    /// The scope, or a family with `.*` behind it. The case of the letters does not matter.
    pub name: &'static str,
    /// What is odd.
    pub kind: Kind,
    /// What a person should know: sentences.
    pub text: &'static str,
    /// Scopes of the catalogue that are probably meant. In a family's row `*` stands for the operation.
    pub instead: &'static [&'static str],
}

/// What is odd about the scope of this name, in any case.
pub fn of(name: &str) -> Option<&'static KnownIssue> {
    TABLE.iter().find(|known_issue| match known_issue.name.strip_suffix(".*") {
        Some(family) => super::family(name).eq_ignore_ascii_case(family) && name.len() > family.len(),
        None => known_issue.name.eq_ignore_ascii_case(name),
    })
}

/// All that is known, in the order of the kinds.
pub fn all() -> &'static [KnownIssue] {
    TABLE
}

const fn row(
    kind: Kind,
    name: &'static str,
    text: &'static str,
    instead: &'static [&'static str],
) -> KnownIssue {
    KnownIssue { name, kind, text, instead }
}

const INVENTED: &str = "It stands in lists that machines wrote, and in no page of Zoho's that we could read.";
const MISPRINT: &str = "It stands so in one of Zoho's own specifications, but is an error there.";
const REMOVED: &str = "An author who tried it against Zoho in March 2026 reports it as invalid.";
const REFUSED: &str = "Zoho lists it, but in August 2026 it was reported to be refused.";
const ACTIVITIES: &str = "The module was dropped: from version 3 of the API on the scope answers with a scope mismatch. Ask for the \
     modules tasks, events and calls.";

use Kind::{Disputed, Invented, Misleading, Misprint, Outdated, Rejected, Unlisted};

const TABLE: &[KnownIssue] = &[
    row(Invented, "ZohoShow.presentation.ALL", INVENTED, &[]),
    row(Invented, "ZohoDataPrep.pipelines.ALL", INVENTED, &[]),
    row(Invented, "ZohoSocial.posts.ALL", INVENTED, &[]),
    row(Invented, "ZohoLearn.courses.READ", INVENTED, &["ZohoLearn.course.READ"]),
    row(Invented, "ZohoBooks.transactions.ALL", INVENTED, &["ZohoBooks.banking.ALL"]),
    row(
        Invented,
        "ZohoMarketingAutomation.webassistant.*",
        "The web assistant's scope is called wa; no page of Zoho's calls it webassistant.",
        &["ZohoMarketingAutomation.wa.READ"],
    ),
    row(Misprint, "Desk.Desk.settings.READ", MISPRINT, &["Desk.settings.READ"]),
    row(Misprint, "ZohoInventory.salesreturns.GET", MISPRINT, &["ZohoInventory.salesreturns.READ"]),
    row(Misprint, "ZohoCRM.modules.CONTACTS.VIEW", MISPRINT, &["ZohoCRM.modules.contacts.READ"]),
    row(
        Misprint,
        "ZohoCRM.settings.ZohoCRM.settings.currencies.all",
        MISPRINT,
        &["ZohoCRM.settings.currencies.ALL"],
    ),
    row(Misprint, "contracts.contracts.GET", MISPRINT, &["contracts.contracts.READ"]),
    row(
        Rejected,
        "ZohoMarketingAutomation.journey.ALL",
        "An author who tried it against Zoho in March 2026 reports it as invalid; READ and CREATE exist.",
        &["ZohoMarketingAutomation.journey.READ", "ZohoMarketingAutomation.journey.CREATE"],
    ),
    row(
        Rejected,
        "ZohoLearn.attachment.ALL",
        REMOVED,
        &["ZohoLearn.attachment.READ", "ZohoLearn.attachment.CREATE"],
    ),
    row(Rejected, "ZohoLearn.activity.ALL", REMOVED, &["ZohoLearn.activity.READ"]),
    row(Rejected, "ZohoLearn.hubMember.ALL", REMOVED, &["ZohoLearn.hubMember.READ"]),
    row(
        Rejected,
        "ZohoLearn.member.ALL",
        REMOVED,
        &["ZohoLearn.member.CREATE", "ZohoLearn.member.UPDATE", "ZohoLearn.member.DELETE"],
    ),
    row(Rejected, "ZohoLearn.network.ALL", REMOVED, &["ZohoLearn.network.READ"]),
    row(
        Rejected,
        "ZohoLearn.commentlike.ALL",
        REMOVED,
        &["ZohoLearn.commentlike.READ", "ZohoLearn.commentlike.CREATE"],
    ),
    row(Rejected, "ZohoLearn.articleimage.ALL", REMOVED, &["ZohoLearn.articleimage.READ"]),
    row(Rejected, "ZohoLearn.profile.ALL", REMOVED, &["ZohoLearn.profile.READ"]),
    row(Rejected, "ZohoLearn.lessondiscussion.ALL", REMOVED, &[]),
    row(Rejected, "ZohoLearn.member.READ", REFUSED, &[]),
    row(Rejected, "ZohoLearn.lessondiscussion.READ", REFUSED, &[]),
    row(Rejected, "SalesIQ.leadscoreconfigs.ALL", REMOVED, &["SalesIQ.leadscoreconfigs.READ"]),
    row(Rejected, "SalesIQ.feedbacks.ALL", REMOVED, &["SalesIQ.feedbacks.READ"]),
    row(Rejected, "SalesIQ.userpreferences.ALL", REMOVED, &["SalesIQ.userpreferences.READ"]),
    row(Rejected, "SalesIQ.callbacks.ALL", REMOVED, &["SalesIQ.callbacks.UPDATE"]),
    row(Rejected, "ZohoVault.passwords.ALL", REMOVED, &["ZohoVault.secrets.ALL"]),
    row(
        Rejected,
        "ZOHOPEOPLE.timesheet.READ",
        "It is an example in Zoho's own documentation, but an author who tried it against Zoho in March 2026 reports \
         it as invalid.",
        &["ZOHOPEOPLE.timetracker.READ"],
    ),
    row(
        Rejected,
        "ZohoSprints.projectsgroups.ALL",
        "An author who tried it against Zoho in March 2026 reports it as invalid: it is projectgroups.",
        &["ZohoSprints.projectgroups.ALL"],
    ),
    row(
        Outdated,
        "ZohoCRM.modules.activities.*",
        ACTIVITIES,
        &["ZohoCRM.modules.tasks.*", "ZohoCRM.modules.events.*", "ZohoCRM.modules.calls.*"],
    ),
    row(Outdated, "SalesIQ.chatdetails.*", "An old family of SalesIQ.", &[]),
    row(Outdated, "SalesIQ.visitordetails.*", "An old family of SalesIQ.", &[]),
    row(
        Disputed,
        "ZohoSprints.projectsgroups.*",
        "Sources disagree on the spelling: projectgroups is reported to be right, projectsgroups to be refused at \
         least with ALL.",
        &["ZohoSprints.projectgroups.*"],
    ),
    row(
        Misleading,
        "zohobookings.data.CREATE",
        "It covers every call of Bookings that was found, reading too.",
        &[],
    ),
    row(Misleading, "ZohoCliq.Webhooks.CREATE", "It posts messages.", &[]),
    row(Misleading, "ZohoCatalyst.zcql.CREATE", "It runs queries, reading ones too.", &[]),
    row(Misleading, "ZohoSheet.dataAPI.UPDATE", "It also creates and deletes.", &[]),
    row(
        Misleading,
        "ZohoCampaigns.emailapi.ALL",
        "It belongs to the Email API, which works with a key of its own and not with OAuth.",
        &[],
    ),
    row(
        Misleading,
        "ZohoMeeting.webinar.*",
        "It is for the host of Zoho Meeting; the webinars on the host of Zoho Webinar want ZohoWebinar.webinar.",
        &[],
    ),
    row(
        Misleading,
        "ZohoWebinar.webinar.*",
        "It is for the host of Zoho Webinar; the webinars on the host of Zoho Meeting want ZohoMeeting.webinar.",
        &[],
    ),
    row(
        Misleading,
        "ZohoRecruit.modules.vendor.*",
        "Recruit's pages disagree on singular and plural: vendors is seen too.",
        &[],
    ),
    row(
        Misleading,
        "ZohoRecruit.modules.vendors.*",
        "Recruit's pages disagree on singular and plural: vendor is seen too.",
        &[],
    ),
    row(
        Misleading,
        "ZohoRecruit.modules.note.*",
        "Recruit's pages disagree on singular and plural: notes is seen too.",
        &[],
    ),
    row(
        Misleading,
        "ZohoRecruit.modules.notes.*",
        "Recruit's pages disagree on singular and plural: note is seen too.",
        &[],
    ),
    row(
        Unlisted,
        "ZohoMarketingAutomation.contact.CREATE",
        "Only third parties name it, for accounts on the new Campaigns interface.",
        &[],
    ),
    row(
        Unlisted,
        "profile",
        "It is OpenID's word, and third-party code asks for it; Zoho's own scope for the profile is \
         AaaServer.profile.READ.",
        &["AaaServer.profile.READ"],
    ),
    row(Unlisted, "ZohoLearn.lesson.READ", "No page of Zoho's lists it, but it is reported to work.", &[]),
    row(Unlisted, "ZohoBooks.reports.READ", "No page of Zoho's lists it, but it is reported to work.", &[]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use std::collections::BTreeSet;

    #[test]
    fn rows_are_unique_and_lead_to_the_catalogue() {
        let mut names = BTreeSet::new();
        for known_issue in all() {
            assert!(names.insert(known_issue.name.to_ascii_lowercase()), "{} stands twice", known_issue.name);
            assert!(known_issue.text.ends_with('.'), "{}", known_issue.text);
            for instead in known_issue.instead {
                match instead.strip_suffix(".*") {
                    Some(family) => assert!(catalogue().resource(family).is_some(), "{instead}"),
                    None => assert!(catalogue().find(instead).is_some(), "{instead}"),
                }
            }
            if matches!(known_issue.kind, Kind::Misleading | Kind::Unlisted | Kind::Outdated | Kind::Disputed)
            {
                let known = match known_issue.name.strip_suffix(".*") {
                    Some(family) => catalogue().resource(family).is_some(),
                    None => catalogue().find(known_issue.name).is_some(),
                };
                assert!(
                    known || known_issue.name == "profile",
                    "{} is not in the catalogue",
                    known_issue.name
                );
            }
            if matches!(known_issue.kind, Kind::Invented | Kind::Misprint) {
                assert!(
                    catalogue().look_up(known_issue.name).is_none(),
                    "{} is in the catalogue",
                    known_issue.name
                );
            }
        }
    }

    #[test]
    fn finds_names_and_families() {
        let kind = |name: &str| of(name).map(|known_issue| known_issue.kind);
        assert_eq!(kind("zohoshow.PRESENTATION.all"), Some(Invented));
        assert_eq!(kind("ZohoMarketingAutomation.webassistant.READ"), Some(Invented));
        assert_eq!(kind("ZohoMarketingAutomation.webassistant"), None);
        assert_eq!(kind("ZohoSprints.projectsgroups.ALL"), Some(Rejected));
        assert_eq!(kind("ZohoSprints.projectsgroups.READ"), Some(Disputed));
        assert_eq!(kind("ZohoCRM.modules.leads.READ"), None);
    }
}
