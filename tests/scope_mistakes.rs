//! Mistakes that people make with scopes, and the advice they get; then what must hold for any text whatever.
//!
//! The table is the promise: a change to the linter that makes one of its lines worse is a defect.

// clippy.toml lets tests unwrap, but does not see that helpers beside them are tests too.
#![allow(clippy::unwrap_used, clippy::panic)]

use facts::product;
use proptest::prelude::*;
use scan::finding::Severity;
use scopes::lint::{Fix, MOST, ScopeFinding, fixed, lint};
use scopes::nearest::nearest;
use scopes::{Confidence, DATE, catalog, family, known_issue, prefix};
use words::{msg, text};

/// One entry that is wrong by itself: what it is called, and the fixed value. `?` marks a choice, `remove` a removal,
/// a lone `?` that nothing is known.
const ENTRIES: &[(&str, &str)] = &[
    ("ZohoDesk.tickets.READ", "error wrong-prefix: Desk.tickets.READ"),
    ("ZohoDesk.ticket.READ", "error wrong-prefix: Desk.tickets.READ?"),
    ("ZohoWorkDrive.files.READ", "error wrong-prefix: WorkDrive.files.READ"),
    ("ZohoPeople.employee.ALL", "check other-case: ZOHOPEOPLE.employee.ALL"),
    ("Zohopeople.leave.READ", "check other-case: ZOHOPEOPLE.leave.READ"),
    ("ZohoBilling.plans.READ", "error wrong-prefix: ZohoSubscriptions.plans.READ"),
    ("ZohoSubscription.plans.READ", "error wrong-prefix: ZohoSubscriptions.plans.READ"),
    ("ZohoConnect.tasks.READ", "error wrong-prefix: zohopulse.tasks.READ"),
    ("ZohoContracts.contracts.READ", "error wrong-prefix: contracts.contracts.READ"),
    ("ZohoSalesIQ.operators.READ", "error wrong-prefix: SalesIQ.operators.READ"),
    ("ZohoPageSense.goals.ALL", "error wrong-prefix: PageSense.goals.ALL"),
    ("ZohoBooking.data.CREATE", "error wrong-prefix: zohobookings.data.CREATE"),
    ("ZohoBookings.data.CREATE", "check other-case: zohobookings.data.CREATE"),
    ("ZohoIoT.modules.devices.READ", "check other-case: ZohoIOT.modules.devices.READ"),
    ("ZohoPayments.payments.READ", "error wrong-prefix: ZohoPay.payments.READ"),
    ("ZohoMail360.accounts.ALL", "error wrong-prefix: MailApps.accounts.ALL"),
    ("ServiceDeskPlus.requests.READ", "error wrong-prefix: SDPOnDemand.requests.READ"),
    ("SDP.requests.READ", "error wrong-prefix: SDPOnDemand.requests.READ"),
    ("ZohoServiceDesk.requests.ALL", "error wrong-prefix: SDPOnDemand.requests.ALL"),
    ("ZohoNotebook.notebook.ALL", "error wrong-prefix: Notebook.notebook.ALL"),
    ("ZohoQntrl.job.READ", "error wrong-prefix: Qntrl.job.READ"),
    ("Books.invoices.READ", "error wrong-prefix: ZohoBooks.invoices.READ"),
    ("CRM.modules.leads.READ", "error wrong-prefix: ZohoCRM.modules.leads.READ"),
    ("Zoho.CRM.modules.leads.READ", "error punctuation: ZohoCRM.modules.leads.READ"),
    ("ZohoCMR.modules.leads.READ", "error wrong-prefix: ZohoCRM.modules.leads.READ"),
    ("ZohoBook.invoices.READ", "error wrong-prefix: ZohoBooks.invoices.READ"),
    ("ZohoProject.tasks.READ", "error wrong-prefix: ZohoProjects.tasks.READ"),
    ("ZohoCampaign.contact.READ", "error wrong-prefix: ZohoCampaigns.contact.READ"),
    ("ZohoAnalytic.data.read", "error wrong-prefix: ZohoAnalytics.data.read"),
    ("ZohoMarketingautomation.lead.READ", "check other-case: ZohoMarketingAutomation.lead.READ"),
    ("ZohoMarketing.lead.READ", "warning not-in-catalog: ZohoMarketingAutomation.lead.READ?"),
    ("ZohoMarketingHub.lead.ALL", "warning former-prefix: ZohoMarketingAutomation.lead.ALL"),
    ("ZohoShowtime.portalapi.READ", "warning former-prefix: TrainerCentral.portalapi.READ"),
    ("transmail.email.CREATE", "check former-prefix: ?"),
    ("Orchestly.table.READ", "check former-prefix: ?"),
    ("Orchestly.job.READ", "warning former-prefix: Qntrl.job.READ"),
    (
        "ZohoCRM.leads.READ",
        "warning not-in-catalog: ZohoCRM.modules.leads.READ | ZohoCRM.mass_convert.leads.READ | ZohoCRM.mass_delete.leads.READ?",
    ),
    (
        "ZohoCRM.contacts.ALL",
        "warning not-in-catalog: ZohoCRM.modules.contacts.ALL | ZohoCRM.mass_delete.contacts.DELETE | ZohoCRM.mass_update.contacts.READ?",
    ),
    ("ZohoCRM.modules.lead.READ", "warning not-in-catalog: ZohoCRM.modules.leads.READ?"),
    (
        "ZohoCRM.module.leads.READ",
        "warning not-in-catalog: ZohoCRM.modules.leads.READ | ZohoCRM.modules.deals.READ?",
    ),
    ("ZohoCRM.modules.Leads.read", "check other-case: ZohoCRM.modules.leads.READ"),
    ("ZohoCRM.Modules.All", "check other-case: ZohoCRM.modules.ALL"),
    (
        "ZohoCRM.modules.leads",
        "error no-operation: ZohoCRM.modules.leads.ALL | ZohoCRM.modules.leads.READ | ZohoCRM.modules.leads.CREATE | ZohoCRM.modules.leads.UPDATE | ZohoCRM.modules.leads.DELETE | ZohoCRM.modules.leads.WRITE?",
    ),
    (
        "ZohoCRM.modules",
        "error no-operation: ZohoCRM.modules.ALL | ZohoCRM.modules.READ | ZohoCRM.modules.CREATE | ZohoCRM.modules.UPDATE | ZohoCRM.modules.DELETE?",
    ),
    ("ZohoCRM", "warning not-in-catalog: ZohoCRM.modules.ALL | ZohoCRM.settings.ALL | ZohoCRM.apis.READ?"),
    (
        "ZohoCRM.ALL",
        "warning not-in-catalog: ZohoCRM.modules.ALL | ZohoCRM.settings.ALL | ZohoCRM.apis.READ?",
    ),
    (
        "ZohoCRM.fullaccess.all",
        "warning not-in-catalog: ZohoCRM.modules.ALL | ZohoCRM.settings.ALL | ZohoCRM.apis.READ?",
    ),
    (
        "ZohoBooks.ALL",
        "warning not-in-catalog: ZohoBooks.fullaccess.all | ZohoBooks.settings.ALL | ZohoBooks.accountants.ALL?",
    ),
    (
        "ZohoCRM.modules.opportunities.READ",
        "warning not-in-catalog: ZohoCRM.modules.READ | ZohoCRM.settings.modules.READ | ZohoCRM.modules.accounts.READ?",
    ),
    (
        "ZohoCRM.modules.custom_module.READ",
        "warning not-in-catalog: ZohoCRM.modules.custom.READ | ZohoCRM.modules.READ?",
    ),
    ("ZohoCRM.settings.module.READ", "warning not-in-catalog: ZohoCRM.settings.modules.READ?"),
    ("ZohoCRM.setting.fields.READ", "warning not-in-catalog: ZohoCRM.settings.fields.READ?"),
    (
        "ZohoCRM.user.READ",
        "warning not-in-catalog: ZohoCRM.users.READ | ZohoCRM.settings.user_groups.READ | ZohoCRM.settings.users_unavailability.READ?",
    ),
    (
        "ZohoCRM.organization.READ",
        "warning not-in-catalog: ZohoCRM.org.READ | ZohoCRM.settings.org_emails.ALL?",
    ),
    ("ZohoCRM.modules.leads.VIEW", "warning no-such-operation: ZohoCRM.modules.leads.READ"),
    ("ZohoCRM.modules.CONTACTS.VIEW", "error misprint: ZohoCRM.modules.contacts.READ"),
    ("ZohoCRM.coql.ALL", "warning no-such-operation: ZohoCRM.coql.READ"),
    ("ZohoCRM.coql.CREATE", "warning no-such-operation: ZohoCRM.coql.READ?"),
    ("ZohoCRM.search.READ", "warning not-in-catalog: ZohoCRM.modules.search.READ?"),
    ("ZohoCRM.bulk.WRITE", "warning no-such-operation: ZohoCRM.bulk.CREATE"),
    (
        "ZohoCRM.modules.activities.READ",
        "warning outdated: ZohoCRM.modules.tasks.READ | ZohoCRM.modules.events.READ | ZohoCRM.modules.calls.READ?",
    ),
    ("ZohoCRM.modules.leads.REDA", "warning no-such-operation: ZohoCRM.modules.leads.READ"),
    ("ZohoCRM.modules.leads.EDIT", "warning no-such-operation: ZohoCRM.modules.leads.UPDATE"),
    (
        "ZohoBooks.invoices.WRITE",
        "warning no-such-operation: ZohoBooks.invoices.CREATE + ZohoBooks.invoices.UPDATE",
    ),
    ("ZohoBooks.invoices.GET", "warning no-such-operation: ZohoBooks.invoices.READ"),
    ("ZohoBooks.invoice.READ", "warning not-in-catalog: ZohoBooks.invoices.READ?"),
    ("ZohoBooks.items.CREATE", "warning no-such-operation: ZohoBooks.settings.CREATE?"),
    ("ZohoBooks.items.ALL", "warning no-such-operation: ZohoBooks.settings.ALL | ZohoBooks.items.READ?"),
    ("ZohoBooks.chartofaccounts.READ", "warning not-in-catalog: ZohoBooks.accountants.READ?"),
    ("ZohoBooks.journals.CREATE", "warning not-in-catalog: ZohoBooks.accountants.CREATE?"),
    ("ZohoBooks.bankaccounts.READ", "warning not-in-catalog: ZohoBooks.banking.READ?"),
    (
        "ZohoBooks.organizations.READ",
        "warning not-in-catalog: ZohoBooks.settings.READ | ZohoBooks.accountants.READ | ZohoBooks.banking.READ?",
    ),
    ("ZohoBooks.transactions.ALL", "error invented: ZohoBooks.banking.ALL?"),
    ("ZohoBooks.taxes.READ", "warning not-in-catalog: ZohoBooks.settings.READ?"),
    ("ZohoBooks.vendorcredits.READ", "warning not-in-catalog: ZohoBooks.debitnotes.READ?"),
    ("ZohoBooks.salesorder.CREATE", "warning not-in-catalog: ZohoBooks.salesorders.CREATE?"),
    (
        "ZohoInvoice.invoice.CREATE",
        "warning not-in-catalog: ZohoInvoice.invoices.CREATE | ZohoInvoice.fullaccess.all | ZohoInvoice.recurringinvoices.CREATE?",
    ),
    ("ZohoInventory.salesreturns.GET", "error misprint: ZohoInventory.salesreturns.READ"),
    ("ZohoInventory.organizations.READ", "warning not-in-catalog: ZohoInventory.settings.READ?"),
    (
        "ZohoInventory.item.READ",
        "warning not-in-catalog: ZohoInventory.items.READ | ZohoInventory.compositeitems.READ?",
    ),
    (
        "ZohoMarketingAutomation.journey.ALL",
        "warning rejected: ZohoMarketingAutomation.journey.READ | ZohoMarketingAutomation.journey.CREATE?",
    ),
    (
        "ZohoMarketingAutomation.campaigns.ALL",
        "warning not-in-catalog: ZohoMarketingAutomation.campaign.ALL?",
    ),
    ("ZohoMarketingAutomation.leads.READ", "warning not-in-catalog: ZohoMarketingAutomation.lead.READ?"),
    ("ZohoMarketingAutomation.webassistant.READ", "error invented: ZohoMarketingAutomation.wa.READ?"),
    ("ZohoMarketingAutomation.wa.ALL", "warning no-such-operation: ZohoMarketingAutomation.wa.READ"),
    ("ZohoMarketingAutomation.Campaign.All", "check other-case: ZohoMarketingAutomation.campaign.ALL"),
    (
        "ZohoMarketingAutomation.contact.READ",
        "warning no-such-operation: ZohoMarketingAutomation.contact.ALL?",
    ),
    ("ZohoLearn.courses.READ", "error invented: ZohoLearn.course.READ?"),
    (
        "ZohoLearn.attachment.ALL",
        "warning rejected: ZohoLearn.attachment.READ | ZohoLearn.attachment.CREATE?",
    ),
    ("ZohoShow.presentation.ALL", "error invented: ?"),
    ("ZohoSocial.posts.ALL", "error invented: ?"),
    ("ZohoFlow.flows.READ", "warning no-scopes: ?"),
    ("ZohoDataPrep.pipelines.ALL", "error invented: ?"),
    ("ZohoCheckout.payments.READ", "warning no-scopes: ?"),
    ("Desk.Desk.settings.READ", "error misprint: Desk.settings.READ"),
    (
        "Desk.agents.READ",
        "warning not-in-catalog: Desk.basic.READ | Desk.events.READ | Desk.activities.events.READ?",
    ),
    ("Desk.ticket.READ", "warning not-in-catalog: Desk.tickets.READ?"),
    ("Desk.articles.WRITE", "warning no-such-operation: Desk.articles.CREATE + Desk.articles.UPDATE"),
    ("Desk.departments.READ", "warning not-in-catalog: Desk.basic.READ?"),
    ("ZohoCliq.messages.CREATE", "note variant: ZohoCliq.Messages.CREATE?"),
    (
        "ZohoCliq.Message.CREATE",
        "warning not-in-catalog: ZohoCliq.Messages.CREATE | ZohoCliq.MessageActions.CREATE | ZohoCliq.Webhooks.CREATE?",
    ),
    ("ZohoCliq.Webhook.CREATE", "warning not-in-catalog: ZohoCliq.Webhooks.CREATE?"),
    ("ZohoCliq.webhooks.CREATE", "check other-case: ZohoCliq.Webhooks.CREATE"),
    ("WorkDrive.file.ALL", "warning not-in-catalog: WorkDrive.files.ALL | WorkDrive.files.sharing.ALL?"),
    (
        "WorkDrive.teams.READ",
        "warning not-in-catalog: WorkDrive.team.READ | WorkDrive.teamfolders.READ | WorkDrive.team.admin.READ?",
    ),
    ("WorkDrive.workspaces.READ", "warning not-in-catalog: WorkDrive.workspace.ALL?"),
    ("ZOHOPEOPLE.timesheet.READ", "warning rejected: ZOHOPEOPLE.timetracker.READ?"),
    (
        "ZOHOPEOPLE.timetracker.WRITE",
        "warning no-such-operation: ZOHOPEOPLE.timetracker.CREATE + ZOHOPEOPLE.timetracker.UPDATE",
    ),
    (
        "ZohoRecruit.modules.candidates.READ",
        "warning not-in-catalog: ZohoRecruit.modules.candidate.READ | ZohoRecruit.modules.candidatestatus.READ?",
    ),
    (
        "ZohoRecruit.modules.jobopenings.READ",
        "warning not-in-catalog: ZohoRecruit.modules.jobopening.READ | ZohoRecruit.modules.jobopeningstatus.READ?",
    ),
    ("ZohoSprints.projectsgroups.ALL", "warning rejected: ZohoSprints.projectgroups.ALL?"),
    ("ZohoVault.passwords.ALL", "warning rejected: ZohoVault.secrets.ALL?"),
    (
        "ZohoCalendar.events.READ",
        "warning not-in-catalog: ZohoCalendar.event.READ | ZohoCalendar.search.READ?",
    ),
    (
        "ZohoCalendar.event.WRITE",
        "warning no-such-operation: ZohoCalendar.event.CREATE + ZohoCalendar.event.UPDATE",
    ),
    ("ZohoMail.message.READ", "warning not-in-catalog: ZohoMail.messages.READ?"),
    ("ZohoMail.messages.SEND", "warning no-such-operation: ZohoMail.messages.CREATE"),
    ("ZohoSign.document.READ", "warning not-in-catalog: ZohoSign.documents.READ?"),
    ("ZohoSheet.data.READ", "warning not-in-catalog: ZohoSheet.dataAPI.READ?"),
    ("zohobookings.data.READ", "warning no-such-operation: zohobookings.data.CREATE?"),
    ("ZohoCreator.reports.READ", "warning not-in-catalog: ZohoCreator.report.READ?"),
    (
        "ZohoCreator.applications.READ",
        "warning not-in-catalog: ZohoCreator.dashboard.READ | ZohoCreator.meta.application.READ?",
    ),
    ("ZohoAnalytics.data.READ", "check other-case: ZohoAnalytics.data.read"),
    (
        "ZohoCRM.modules.leads.READ,ZohoCRM.modules.contacts.READ",
        "error several: ZohoCRM.modules.leads.READ + ZohoCRM.modules.contacts.READ",
    ),
    (
        "ZohoCRM.modules.leads.READ ZohoBooks.invoices.READ",
        "error several: ZohoCRM.modules.leads.READ + ZohoBooks.invoices.READ",
    ),
    (
        "ZohoCRM.modules.leads.READ%2CDesk.tickets.READ",
        "error several: ZohoCRM.modules.leads.READ + Desk.tickets.READ",
    ),
    (" ZohoCRM.modules.leads.READ", "error hidden: ZohoCRM.modules.leads.READ"),
    ("ZohoCRM.modules.leads.READ\n", "error hidden: ZohoCRM.modules.leads.READ"),
    ("ZohoCRM.modules.\u{200b}leads.READ", "error hidden: ZohoCRM.modules.leads.READ"),
    ("Zoho CRM.modules.leads.READ", "error hidden: ZohoCRM.modules.leads.READ"),
    ("ZohoCRM. modules.leads.READ", "error hidden: ZohoCRM.modules.leads.READ"),
    ("\"ZohoCRM.modules.leads.READ\"", "error extra: ZohoCRM.modules.leads.READ"),
    ("scope=ZohoCRM.modules.leads.READ", "error extra: ZohoCRM.modules.leads.READ"),
    ("ZohoCRM.modules.leads.READ;", "error extra: ZohoCRM.modules.leads.READ"),
    ("ZohoCRM.modules.leads.READ.", "error punctuation: ZohoCRM.modules.leads.READ"),
    ("ZohoCRM..modules.leads.READ", "error punctuation: ZohoCRM.modules.leads.READ"),
    ("ZohoCRM/modules/leads/READ", "error punctuation: ZohoCRM.modules.leads.READ"),
    ("ZohoCRM_modules_leads_READ", "error punctuation: ZohoCRM.modules.leads.READ"),
    ("ZohoCRM:modules:leads:READ", "error punctuation: ZohoCRM.modules.leads.READ"),
    (
        "ZohoCRM.modules.le\u{430}ds.READ",
        "error letter: ZohoCRM.modules.leads.READ | ZohoCRM.modules.activities.READ?",
    ),
    ("", "error empty: remove"),
    (",", "error no-scope: remove"),
    ("everything", "warning not-in-catalog: ?"),
    (
        "leads.READ",
        "error no-prefix: ZohoCRM.modules.leads.READ | ZohoCRM.share.leads.READ | ZohoCRM.mass_convert.leads.READ?",
    ),
    ("tickets.READ", "error no-prefix: Desk.tickets.READ?"),
    ("modules.leads.READ", "error no-prefix: ZohoCRM.modules.leads.READ?"),
    ("profile", "note unlisted: AaaServer.profile.READ?"),
    ("aaaserver.profile.READ", "note variant: AaaServer.profile.READ?"),
    ("AaaServer.profile.read", "check other-case: AaaServer.profile.READ"),
    ("AaaServer.profile.ALL", "warning no-such-operation: AaaServer.profile.READ"),
    ("aaaserver.users.READ", "warning not-in-catalog: AaaServer.profile.READ?"),
    ("https://www.zohoapis.com/crm/v8/Leads", "error url: ?"),
    ("1000.abcdef0123456789.abcdef0123456789", "error secret: remove"),
    ("offline_access", "warning not-in-catalog: ?"),
    ("ZohoSearch.securesearch.ALL", "warning no-such-operation: ZohoSearch.securesearch.READ"),
    (
        "ZohoBugTracker.bugs.WRITE",
        "warning no-such-operation: ZohoBugTracker.bugs.CREATE + ZohoBugTracker.bugs.UPDATE",
    ),
    ("Site24x7.Admin.READ", "check other-case: Site24x7.Admin.Read"),
    ("Site24x7.Monitors.Read", "warning not-in-catalog: Site24x7.Admin.Read?"),
    ("SDPOnDemand.request.READ", "warning not-in-catalog: SDPOnDemand.requests.READ?"),
    ("ZohoCatalyst.functions.execute", "check other-case: ZohoCatalyst.functions.EXECUTE"),
    ("zohocatalyst.tables.rows.all", "check other-case: ZohoCatalyst.tables.rows.ALL"),
    ("ZohoPayroll.employees.READ", "warning not-in-catalog: ZohoPayroll.employee.ALL?"),
    ("ZohoThrive.x.READ", "warning no-scopes: ?"),
    ("ZohoExpense.organizations.READ", "warning not-in-catalog: ZohoExpense.orgsettings.READ?"),
    (
        "ZohoExpense.reports.READ",
        "warning not-in-catalog: ZohoExpense.expensereport.READ | ZohoExpense.settings.READ?",
    ),
    ("ZohoFSM.modules.workorders.READ", "check other-case: ZohoFSM.modules.WorkOrders.READ"),
    ("ZohoAssist.sessionapi.READ", "warning no-such-operation: ZohoAssist.sessionapi.ALL?"),
    (
        "ZohoCRM.tickets.READ",
        "warning not-in-catalog: Desk.tickets.READ | ZohoCRM.modules.READ | ZohoCRM.settings.READ?",
    ),
];

/// Lists in which entries are wrong beside each other, joined by ` & `: place, name and fixed value.
const LISTS: &[(&str, &[&str])] = &[
    ("ZohoFiles.files.READ & ZohoFiles.files.ALL", &["0 note covered: remove"]),
    ("ZohoCRM.modules.ALL & ZohoCRM.modules.leads.READ", &["1 check covered: remove"]),
    ("ZohoCRM.modules.leads.READ & ZohoCRM.modules.leads.READ", &["1 warning doubled: remove"]),
    (
        "ZohoCRM.modules.leads.READ & ZohoCRM.modules.leads.read",
        &["1 check other-case: ZohoCRM.modules.leads.READ", "1 check doubled-case: remove"],
    ),
    ("ZohoBooks.fullaccess.all & ZohoBooks.invoices.READ", &["1 note covered: remove"]),
    ("ZohoMarketingAutomation.lead.WRITE & ZohoMarketingAutomation.lead.UPDATE", &["1 note covered: remove"]),
    (
        "AaaServer.profile.READ & profile",
        &["1 note unlisted: AaaServer.profile.READ?", "1 warning clash: remove"],
    ),
    (
        "ZohoCliq.MessageActions.READ & ZohoCliq.messageactions.READ",
        &["1 note variant: ZohoCliq.MessageActions.READ?"],
    ),
    (
        "Desk.tickets.ALL & Desk.tickets.READ & Desk.tickets.UPDATE",
        &["1 note covered: remove", "2 note covered: remove"],
    ),
];

/// What was found: the end of the id of its sentence.
fn kind(finding: &ScopeFinding) -> &'static str {
    finding.found.text().name().strip_prefix("scopes-lint-").unwrap()
}

fn is_about_the_text(finding: &ScopeFinding) -> bool {
    ["empty", "no-scope", "hidden", "extra", "several"].contains(&kind(finding))
}

fn described(finding: &ScopeFinding) -> String {
    let fix = match &finding.fix {
        Fix::Unknown => "?".to_owned(),
        Fix::Remove => "remove".to_owned(),
        Fix::Replace(names) => names.join(" + "),
        Fix::Choose(names) => format!("{}?", names.join(" | ")),
    };
    format!("{} {}: {fix}", finding.severity.id(), kind(finding))
}

#[test]
fn single_entries() {
    for (entry, expected) in ENTRIES {
        let findings = lint(&[(*entry).to_owned()]);
        let got: Vec<_> = findings.iter().map(described).collect();
        assert_eq!(got, [*expected], "{entry:?}");
    }
    assert!(ENTRIES.len() >= 100);
}

#[test]
fn lists() {
    for (list, expected) in LISTS {
        let list: Vec<_> = list.split(" & ").map(str::to_owned).collect();
        let got: Vec<_> =
            lint(&list).iter().map(|finding| format!("{} {}", finding.index, described(finding))).collect();
        assert_eq!(got, *expected, "{list:?}");
    }
}

#[test]
fn what_is_found_names_the_scope_and_the_reason() {
    let of = |entry: &str| {
        let ScopeFinding { found, why, .. } = lint(&[entry.to_owned()]).remove(0);
        (found, why)
    };
    let scope = "ZohoCRM.modules.lead.READ";
    let why = text!("scopes-lint-not-in-catalog-why").into();
    assert_eq!(of(scope), (msg!("scopes-lint-not-in-catalog", date = DATE, scope), why));
    let scope = "ZohoShow.presentation.ALL";
    assert_eq!(of(scope), (msg!("scopes-lint-invented", scope), text!("scopes-issue-generated").into()));
    let family = "ZohoBooks.invoices";
    let operations = "ALL, READ, CREATE, UPDATE, DELETE";
    assert_eq!(
        of("ZohoBooks.invoices.WRITE"),
        (
            msg!("scopes-lint-no-such-operation", date = DATE, family, operation = "WRITE"),
            msg!("scopes-lint-operations-delete", family, operations)
        )
    );
    let scope = "ZohoMarketingAutomation.contact.ALL";
    let why = text!("scopes-lint-unverified-why").into();
    assert_eq!(of(scope), (msg!("scopes-lint-unverified", scope), why));
}

#[test]
fn a_fixed_list_holds_nothing_certain_to_fix() {
    let list = |text: &str| text.split(" & ").map(str::to_owned).collect::<Vec<_>>();
    let check = |before: &str, after: &str| assert_eq!(fixed(&list(before)), list(after), "{before}");
    check("ZohoDesk.tickets.READ & Desk.tickets.READ", "Desk.tickets.READ");
    check(
        "Desk.tickets.ALL,Desk.tickets.READ & ZohoBooks.invoices.GET",
        "Desk.tickets.ALL & ZohoBooks.invoices.READ",
    );
    check(" zohocrm.modules.leads.read", "ZohoCRM.modules.leads.READ");
    check(
        "ZohoCRM.modules.ALL & ZohoCRM.modules.leads.READ",
        "ZohoCRM.modules.ALL & ZohoCRM.modules.leads.READ",
    );
    check("ZohoCRM.modules.lead.READ", "ZohoCRM.modules.lead.READ");
    assert!(fixed(&list(" & ,")).is_empty());
}

#[test]
fn every_scope_of_the_catalog_is_clean_alone_unless_something_is_known_of_it() {
    for scope in &catalog().scopes {
        let findings = lint(std::slice::from_ref(&scope.name));
        let former = product::by_prefix(prefix(&scope.name))
            .is_some_and(|product| product.former_prefixes.contains(&prefix(&scope.name)));
        let odd = known_issue::of(&scope.name)
            .is_some_and(|known_issue| known_issue.kind != known_issue::Kind::Misleading);
        if former || odd || scope.confidence == Confidence::Unverified {
            let [finding] = findings.as_slice() else { panic!("{}: {findings:?}", scope.name) };
            let kinds = ["outdated", "former-prefix", "rejected", "disputed", "unlisted", "unverified"];
            assert!(kinds.contains(&kind(finding)), "{finding:?}");
            // What only Zoho can tell is never more than something to check.
            if kind(finding) == "unverified" {
                assert_eq!(finding.severity, Severity::Check);
            }
        } else {
            assert!(findings.is_empty(), "{}: {findings:?}", scope.name);
        }
        for variant in &scope.variants {
            let findings = lint(std::slice::from_ref(&variant.name));
            assert!(
                matches!(findings.as_slice(), [finding] if ["variant", "disputed"].contains(&kind(finding))),
                "{}",
                variant.name
            );
        }
    }
}

#[test]
fn the_whole_catalog_finds_only_what_is_covered() {
    let all: Vec<_> = catalog().scopes.iter().map(|scope| scope.name.clone()).collect();
    for part in all.chunks(MOST) {
        for finding in lint(part) {
            let alone = lint(&part[finding.index..=finding.index]);
            assert!(
                kind(&finding) == "covered" || alone.iter().any(|other| kind(other) == kind(&finding)),
                "{finding:?}"
            );
        }
    }
}

#[test]
fn no_name_that_is_known_to_be_wrong_passes() {
    for known_issue in known_issue::ISSUES {
        if matches!(known_issue.kind, known_issue::Kind::Invented | known_issue::Kind::Misprint) {
            let name = known_issue.name.replace(".*", ".READ");
            let findings = lint(std::slice::from_ref(&name));
            assert!(findings.iter().any(|finding| finding.severity == Severity::Error), "{name}");
        }
    }
    for (product, _) in product::WITHOUT_SCOPES {
        let name = format!("{}.things.READ", product.replace(' ', ""));
        let findings = lint(std::slice::from_ref(&name));
        assert!(
            matches!(findings.as_slice(), [finding] if kind(finding) == "no-scopes"),
            "{name}: {findings:?}"
        );
    }
}

#[test]
fn a_secret_is_never_shown() {
    for secret in
        ["1000.0123456789abcdef0123456789abcdef.fedcba98", "d4f1c0ffee0123456789abcdef0123456789abcdef"]
    {
        for finding in lint(&[secret.to_owned(), secret.to_owned()]) {
            let text = format!("{finding:?}");
            assert!(!text.contains(&secret[5..20]), "{text}");
        }
    }
}

#[test]
fn a_name_with_one_letter_missing_finds_its_way_back() {
    let mut missed = Vec::new();
    for (number, resource) in catalog().resources.iter().enumerate() {
        let scope = &resource.scopes()[0];
        // In short resources one letter makes another word; those are left to the table above.
        let length = scope.resource().len();
        if length < 8 {
            continue;
        }
        // The letter that is missing wanders, so that all places get their turn.
        let mut name = scope.name.clone();
        if name.remove(prefix(&scope.name).len() + 2 + (number * 7) % (length - 1)) != '.'
            && catalog().look_up(&name).is_none()
            && nearest(&name, 3)
                .iter()
                .all(|near| !family(&near.name).eq_ignore_ascii_case(family(&scope.name)))
        {
            missed.push(name);
        }
    }
    assert!(missed.is_empty(), "{missed:?}");
}

/// Texts that look like something people paste: names of the catalog, broken in places.
fn pasted() -> impl Strategy<Value = String> {
    let scopes = &catalog().scopes;
    let name = (
        0..scopes.len(),
        any::<prop::sample::Index>(),
        0..6_u8,
        "[ ,;.+%&=\"\u{200b}\u{a0}\nA-Za-z0-9é]{0,3}",
    );
    name.prop_map(move |(place, at, what, text)| {
        let mut name = scopes[place].name.clone();
        let at = at.index(name.len() + 1);
        match what {
            0 => name.insert_str(at, &text),
            1 => name.truncate(at),
            2 => name = format!("{text}{name}"),
            3 => name = name.to_lowercase(),
            4 => name.replace_range(at.saturating_sub(1)..at, &text),
            _ => {}
        }
        name
    })
}

fn well_formed(list: &[String], findings: &[ScopeFinding]) {
    for finding in findings {
        assert!(finding.index < list.len());
        match &finding.fix {
            Fix::Replace(names) | Fix::Choose(names) => {
                assert!(!names.is_empty() && names.iter().all(|name| !name.is_empty()), "{finding:?}");
                assert!(names != &list[finding.index..=finding.index], "{finding:?}");
                if !is_about_the_text(finding) {
                    assert!(names.iter().all(|name| catalog().find(name).is_some()), "{finding:?}");
                }
            }
            Fix::Remove | Fix::Unknown => {}
        }
    }
    assert!(findings.is_sorted_by_key(|finding| finding.index));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gets_findings_and_no_panic(list in prop::collection::vec(any::<String>(), 0..6)) {
        well_formed(&list, &lint(&list));
    }

    #[test]
    fn pasted_names_get_findings_that_lead_to_the_catalog(list in prop::collection::vec(pasted(), 0..8)) {
        well_formed(&list, &lint(&list));
    }

    #[test]
    fn fixing_comes_to_an_end(list in prop::collection::vec(pasted(), 0..8)) {
        let once = fixed(&list);
        let twice = fixed(&once);
        prop_assert_eq!(&once, &twice);
        prop_assert!(lint(&once).iter().all(|finding| !is_about_the_text(finding)));
    }
}

/// Somebody selected more than a list: judging all of it against all of it would take minutes.
#[test]
fn of_a_list_that_is_none_only_the_beginning_is_judged() {
    let scopes = vec!["Desk.tickets.READ".to_owned(); MOST + 5];
    let findings = lint(&scopes);
    let last = findings.last().unwrap();
    assert_eq!((last.index, kind(last), last.severity), (MOST, "too-many", Severity::Error));
    assert!(findings.iter().rev().skip(1).all(|finding| finding.index < MOST));
    assert!(lint(&scopes[..MOST]).iter().all(|finding| kind(finding) != "too-many"));
}
