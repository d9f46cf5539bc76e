//! Ready-made sets of scopes for the cases that come up most. Every one of them is an entry of the catalogue.

/// A set of scopes with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// What it is called on its button.
    pub name: &'static str,
    /// What it is good for: a sentence.
    pub about: &'static str,
    /// The scopes, in the order in which they are put into the list.
    pub scopes: &'static [&'static str],
}

/// The presets, in the order of their buttons.
pub const PRESETS: &[Preset] = &[
    Preset {
        name: "Marketing Automation",
        about: "Campaigns and leads with full access, journeys to list and to fire, the web assistant to read: the \
                example of the guide.",
        scopes: &[
            "ZohoMarketingAutomation.campaign.ALL",
            "ZohoMarketingAutomation.lead.ALL",
            "ZohoMarketingAutomation.journey.READ",
            "ZohoMarketingAutomation.journey.CREATE",
            "ZohoMarketingAutomation.wa.READ",
        ],
    },
    Preset {
        name: "Zoho CRM, reading only",
        about: "The records of all modules, the setup, the users and the organization of Zoho CRM, without changing \
                any.",
        scopes: &["ZohoCRM.modules.READ", "ZohoCRM.settings.READ", "ZohoCRM.users.READ", "ZohoCRM.org.READ"],
    },
    Preset {
        name: "CRM, WorkDrive and Books",
        about: "The records of all modules of Zoho CRM, files and folders of WorkDrive, contacts and invoices of \
                Books: take out what you do not call.",
        scopes: &[
            "ZohoCRM.modules.ALL",
            "WorkDrive.files.ALL",
            "ZohoBooks.contacts.ALL",
            "ZohoBooks.invoices.ALL",
            "ZohoBooks.settings.READ",
        ],
    },
    Preset {
        name: "Verify only",
        about: "Nothing but the profile of the person who connects: enough to see that the connection works.",
        scopes: &["AaaServer.profile.READ"],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use crate::lint::lint;

    #[test]
    fn every_scope_exists_and_every_set_is_clean() {
        for preset in PRESETS {
            assert!(preset.about.ends_with('.') && !preset.scopes.is_empty(), "{}", preset.name);
            let list: Vec<_> = preset.scopes.iter().map(|scope| (*scope).to_owned()).collect();
            for scope in &list {
                assert!(catalogue().find(scope).is_some(), "{scope}");
            }
            assert_eq!(lint(&list), [], "{}", preset.name);
            assert_eq!(PRESETS.iter().filter(|other| other.name == preset.name).count(), 1);
        }
    }
}
