//! The catalog says what `data/scopes.tsv` says, and the table has its shape.

// clippy.toml lets tests unwrap, but does not see that helpers beside them are tests too.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../crates/scopes/table.rs"]
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use facts::product;
use scopes::{Confidence, Found, Operation, catalog, family, last, prefix};
use words::{msg, text};

use table::{Row, rows, shortened};

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data").join(name)
}

fn parts(scope: &str) -> (&str, &str, &str) {
    let Some((family, operation)) = scope.rsplit_once('.') else { return ("", "", scope) };
    let (prefix, resource) = family.split_once('.').unwrap_or((family, ""));
    (prefix, resource, operation)
}

#[test]
fn a_source_is_shown_without_paths_and_without_the_word_rule() {
    for (source, expected) in [
        ("rule: Zoho names them so", "Zoho names them so"),
        ("zoho/crm-oas:v8/leads.json (Leads), citing x", "zoho/crm-oas (Leads), citing x"),
        ("zoho/crm-oas:v8/leads.json", "zoho/crm-oas"),
        ("https://www.zoho.com/crm/", "https://www.zoho.com/crm/"),
    ] {
        assert_eq!(shortened(source), expected);
    }
}

#[test]
fn the_embedded_form_says_what_the_table_says() {
    let table = std::fs::read_to_string(file("scopes.tsv")).unwrap();
    let rows = rows(&table);
    let entries: Vec<_> = rows.iter().filter(|row| row.variant_of.is_empty()).collect();
    assert_eq!(catalog().scopes.len(), entries.len());
    for (scope, row) in catalog().scopes.iter().zip(entries) {
        assert_eq!(scope.name, row.scope);
        assert_eq!(scope.app.id, row.app, "{}", row.scope);
        assert_eq!(scope.operation.word(), row.operation, "{}", row.scope);
        assert_eq!(scope.about().to_string(), row.description, "{}", row.scope);
        assert_eq!(scope.confidence.id(), row.confidence, "{}", row.scope);
        assert_eq!(scope.source, shortened(row.source), "{}", row.scope);
    }
    let mut variants = 0;
    for row in rows.iter().filter(|row| !row.variant_of.is_empty()) {
        let Some(Found::Variant(scope, variant)) = catalog().look_up(row.scope) else {
            panic!("{} is no variant", row.scope)
        };
        assert_eq!(scope.name, row.variant_of);
        assert_eq!(variant.about().to_string(), row.description);
        assert_eq!(variant.confidence.id(), row.confidence);
        assert_eq!(variant.source, shortened(row.source));
        variants += 1;
    }
    assert_eq!(variants, catalog().scopes.iter().map(|scope| scope.variants.len()).sum::<usize>());
}

#[test]
fn the_table_has_its_shape() {
    let table = std::fs::read_to_string(file("scopes.tsv")).unwrap();
    let rows = rows(&table);
    let mut entries: BTreeMap<String, &Row<'_>> = BTreeMap::new();
    let mut spellings = BTreeSet::new();
    for row in &rows {
        let name = row.scope;
        assert!(spellings.insert(name), "{name} is there twice");
        assert!(
            name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)),
            "{name} is not literal"
        );
        assert!(name.split('.').all(|part| !part.is_empty()), "{name}");
        let (_, _, operation) = parts(name);
        assert_eq!(scopes::operation_of(operation).word(), row.operation, "{name}");
        assert!(!row.description.is_empty() && !row.description.contains(';'), "{name}");
        assert!(!row.description.starts_with(' ') && !row.description.ends_with(' '), "{name}");
        assert!(!row.source.is_empty() && row.source == row.source.trim(), "{name}");
        assert!(
            [Confidence::Official, Confidence::Rule, Confidence::Reported, Confidence::Unverified]
                .iter()
                .any(|confidence| confidence.id() == row.confidence),
            "{name}"
        );
        assert!(product::by_id(row.app).is_some(), "{} of {name}", row.app);
        if row.variant_of.is_empty() {
            assert!(entries.insert(name.to_ascii_lowercase(), row).is_none(), "{name} has another spelling");
        }
    }
    for row in rows.iter().filter(|row| !row.variant_of.is_empty()) {
        let entry = entries[&row.scope.to_ascii_lowercase()];
        assert_eq!((entry.scope, entry.app), (row.variant_of, row.app));
        assert!(rank(entry.confidence) <= rank(row.confidence), "{} is better founded", row.scope);
    }
}

fn rank(confidence: &str) -> usize {
    ["official", "rule", "reported", "unverified"].iter().position(|word| *word == confidence).unwrap()
}

/// Prefixes of single scopes that are none of their product's.
const STRAY_PREFIXES: [&str; 1] = ["DRE"];

#[test]
fn every_app_and_every_prefix_has_its_row() {
    for scope in &catalog().scopes {
        let (prefix, app) = (prefix(&scope.name), scope.app);
        let owner = product::by_prefix(prefix);
        if STRAY_PREFIXES.contains(&prefix) {
            assert_eq!(owner, None, "{prefix}");
        } else {
            // The companion families belong to the product whose documentation names them.
            let companion = ["ZohoFiles", "ZohoPC", "ZohoSearch"].contains(&prefix);
            assert!(
                owner == Some(app) || companion && owner.is_some(),
                "{prefix} of {}: {owner:?}",
                app.name
            );
        }
    }
    let without: Vec<_> = product::all()
        .iter()
        .filter(|product| catalog().resources_of(product.id).is_empty())
        .map(|product| product.name)
        .collect();
    assert_eq!(without, ["Zoho Vertical Solutions"]);
}

#[test]
fn every_verifying_call_wants_a_scope_of_the_catalog() {
    for product in product::all() {
        for call in product.verify {
            assert!(catalog().find(call.scope).is_some(), "{} of {}", call.scope, product.name);
        }
    }
}

#[test]
fn finds_every_scope_and_every_resource() {
    let mut grouped = 0;
    for app in catalog().apps() {
        let mut of_app = 0;
        for resource in catalog().resources_of(app.id) {
            assert_eq!(resource.app, app);
            let scopes = resource.scopes();
            assert!(!scopes.is_empty());
            for scope in scopes {
                assert!(
                    family(&scope.name).eq_ignore_ascii_case(&resource.family) || !scope.name.contains('.'),
                    "{}",
                    scope.name
                );
                assert_eq!(catalog().find(&scope.name), Some(scope));
                assert_eq!(
                    catalog().look_up(&scope.name.to_ascii_uppercase()).map(Found::scope),
                    Some(scope)
                );
                let joined = [prefix(&scope.name), scope.resource(), last(&scope.name)];
                if scope.name.contains('.') && !scope.resource().is_empty() {
                    assert_eq!(joined.join("."), scope.name);
                }
            }
            of_app += scopes.len();
        }
        let scopes = catalog().scopes.iter().filter(|scope| scope.app == app);
        assert_eq!(of_app, scopes.count(), "{}", app.name);
        grouped += of_app;
    }
    assert_eq!(grouped, catalog().scopes.len());
    assert_eq!(catalog().look_up("ZohoCRM.modules.leads"), None);
    assert_eq!(catalog().look_up(""), None);
    assert!(catalog().resource("zohocrm.modules.LEADS").is_some());
    assert!(catalog().resources_of("nothing").is_empty());
    let leads = catalog().find("ZohoCRM.modules.leads.READ").unwrap();
    assert_eq!((leads.app.id, leads.operation, leads.resource()), ("crm", Operation::Read, "modules.leads"));
    assert_eq!(leads.about(), msg!("scopes-about", operation = "READ", what = "leads"));
    let campaign = catalog().find("ZohoMarketingAutomation.campaign.READ").unwrap();
    assert_eq!(
        campaign.source_url(),
        Some("https://zoho.com/marketingautomation/help/developers/v1/recent-campaign.html")
    );
}

/// Rows that were wrong or cited imprecisely once: their confidence and source.
#[test]
fn corrected_rows_stay_corrected() {
    let check = |name: &str, confidence: Confidence, source: &str| {
        let scope = catalog().find(name).unwrap();
        assert_eq!(scope.confidence, confidence, "{name}");
        assert!(scope.source.contains(source), "{name}: {}", scope.source);
    };
    check("ZohoProjects.clients.ALL", Confidence::Reported, "several independent code bases");
    check("ZohoProjects.attachments.ALL", Confidence::Unverified, "public code");
    check("ZohoPayroll.settings.ALL", Confidence::Unverified, "public code");
    check("ZohoCRM.settings.READ", Confidence::Rule, "https://github.com/airbytehq/airbyte/pull/85833");
    // Zoho's own file is cited with its commit, and with its spelling where that differs.
    for (name, there) in [
        ("ZohoCRM.modules.events.ALL", "ZohoCRM.Modules.Events.ALL"),
        ("ZohoCRM.users.READ", "ZohoCRM.users.read"),
        ("ZohoCRM.mass_convert.quotes.READ", "ZohoCRM.mass_convert.Quotes.READ"),
        ("ZohoCRM.mass_convert.quotes.CREATE", "ZohoCRM.mass_convert.Quotes.CREATE"),
        ("ZohoCRM.mass_convert.salesorders.READ", "ZohoCRM.mass_convert.SalesOrders.READ"),
        ("ZohoCRM.mass_convert.salesorders.CREATE", "ZohoCRM.mass_convert.SalesOrders.CREATE"),
    ] {
        check(name, Confidence::Official, "zoho/crm-oas@45dff2c");
        check(name, Confidence::Official, &format!("(spelled {there} there)"));
    }
    for scope in &catalog().scopes {
        if scope.source.contains("crm-oas") {
            assert!(
                scope.source.contains("@45dff2c") || scope.source.contains("commit de67753"),
                "{scope:?}"
            );
        }
    }
}

/// What people read on the consent page names the app, and not only the resource.
#[test]
fn display_names_name_the_app() {
    let check = |scope: &str, expected: &str| {
        assert_eq!(scopes::display_name(scope).unwrap().to_string(), expected, "{scope}");
    };
    check("ZohoBooks.invoices.ALL", "Books: invoices, full access");
    check("WorkDrive.files.all", "WorkDrive: files and folders, full access");
    check("ZohoMarketingAutomation.wa.READ", "Marketing Automation: web assistant, read");
    check("ZohoMarketingAutomation.journey.CREATE", "Marketing Automation: journey, create");
    check("openid", "Accounts: openid, openid");
    assert_eq!(scopes::display_name("ZohoBooks.nothing.READ"), None);
}

/// A preset passes the test of the connection that the page offers: for each product that it names, it covers the scope
/// of a verifying call.
#[test]
fn every_preset_has_the_scope_of_its_verifying_calls() {
    for preset in scopes::preset::PRESETS {
        let covered = |needed: &str| {
            let needed = catalog().find(needed).unwrap();
            preset.scopes.iter().filter_map(|held| catalog().find(held)).any(|held| {
                held == needed || scopes::lint::covers(held, needed).is_some_and(|(certain, _)| certain)
            })
        };
        for scope in preset.scopes {
            let product = product::by_prefix(prefix(scope)).unwrap();
            assert!(product.verify.iter().any(|call| covered(call.scope)), "{} {scope}", preset.id);
        }
    }
}

/// The two spellings of one prefix are a known issue of every scope that begins with it.
#[test]
fn the_prefix_of_bug_tracker_is_disputed() {
    for scope in ["ZohoBugTracker.events.DELETE", "ZohoBugtracker.events.DELETE"] {
        let findings = scopes::lint::lint(&[scope.to_owned()]);
        let [finding] = findings.as_slice() else { panic!("{findings:?}") };
        assert_eq!(finding.why, text!("scopes-issue-bugtracker").into());
    }
    assert_eq!(product::by_prefix("ZohoBugtracker"), product::by_prefix("ZohoBugTracker"));
}
