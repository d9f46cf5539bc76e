//! Makes `data/scopes.compact` from `data/scopes.tsv`, fails while it is stale, and holds the table to its shape.
//!
//! `UPDATE=1 cargo test --no-default-features --test catalogue` writes the file anew.

// clippy.toml lets tests unwrap, but does not see that helpers beside them are tests too.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::PathBuf;

use facts::product;
use scopes::{Confidence, Found, Operation, catalogue, family};

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data").join(name)
}

/// A row of the table.
#[derive(Debug)]
struct Row<'t> {
    app: &'t str,
    scope: &'t str,
    operation: &'t str,
    description: &'t str,
    confidence: &'t str,
    variant_of: &'t str,
    source: &'t str,
}

const COLUMNS: [&str; 7] = ["app", "scope", "operation", "description", "confidence", "variant of", "source"];

fn rows(table: &str) -> Vec<Row<'_>> {
    let mut lines = table.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(lines.next().unwrap().split('\t').collect::<Vec<_>>(), COLUMNS);
    lines
        .map(|line| {
            let cells: Vec<_> = line.split('\t').collect();
            let [app, scope, operation, description, confidence, variant_of, source] = cells[..] else {
                panic!("not seven cells: {line}")
            };
            Row { app, scope, operation, description, confidence, variant_of, source }
        })
        .collect()
}

fn verb(operation: &str) -> Option<&'static str> {
    Some(match operation {
        "ALL" => "Full access to ",
        "READ" => "View ",
        "CREATE" => "Create ",
        "UPDATE" => "Edit ",
        "DELETE" => "Delete ",
        "WRITE" => "Create, edit and delete ",
        _ => return None,
    })
}

fn parts(scope: &str) -> (&str, &str, &str) {
    let Some((family, operation)) = scope.rsplit_once('.') else { return ("", "", scope) };
    let (prefix, resource) = family.split_once('.').unwrap_or((family, ""));
    (prefix, resource, operation)
}

/// The source as the page shows it: without the path of a file inside a repository, and without the word "rule",
/// which the confidence says.
fn shortened(source: &str) -> String {
    let source = source.strip_prefix("rule: ").unwrap_or(source);
    let Some((repository, rest)) = source.split_once(':') else { return source.to_owned() };
    let repository = repository.split('@').next().unwrap();
    let owner_and_name = |text: &str| {
        text.matches('/').count() == 1
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"/._-".contains(&b))
    };
    if !owner_and_name(repository) {
        return source.to_owned();
    }
    let comment = [" (", ", citing", ", per"].iter().filter_map(|mark| rest.find(mark)).min();
    format!("{repository}{}", comment.map_or("", |at| &rest[at..]))
}

/// The compact form; `Catalogue::read` says how it is written.
fn compact(rows: &[Row<'_>]) -> String {
    // Rows of one family that follow each other stand on one line; other spellings of the family on lines of their own.
    let mut groups: Vec<(&str, &str, Vec<&Row<'_>>)> = Vec::new();
    for row in rows {
        let spelt = if row.scope.contains('.') { family(row.scope) } else { "" };
        match groups.last_mut() {
            Some((app, of, group)) if *app == row.app && *of == spelt => group.push(row),
            _ => groups.push((row.app, spelt, vec![row])),
        }
    }
    let mut text = String::new();
    let (mut app, mut prefix) = ("", None);
    let mut sources: Vec<String> = Vec::new();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut before = None;
    for (of, _, group) in &groups {
        let (its_prefix, resource, _) = parts(group[0].scope);
        if app != *of {
            writeln!(text, "={of}").unwrap();
            app = of;
        }
        if prefix != Some(its_prefix) {
            writeln!(text, ".{its_prefix}").unwrap();
            prefix = Some(its_prefix);
        }
        let noun = noun(group);
        write!(text, "{resource}\t{noun}\t").unwrap();
        for row in group {
            let (_, _, operation) = parts(row.scope);
            if !row.variant_of.is_empty() {
                text.push('~');
            }
            let spelt = verb(operation).is_none();
            if spelt {
                write!(text, ".{operation}").unwrap();
            } else {
                text.push_str(&operation[..1]);
            }
            let source = format!("{}{}", letter(row.confidence), shortened(row.source));
            let number = *numbers.entry(source.clone()).or_insert(sources.len());
            if number == sources.len() {
                sources.push(source);
                text.push('+');
            } else if before != Some(number) {
                write!(text, "{number}").unwrap();
            }
            before = Some(number);
            if verb(row.operation).is_some_and(|verb| format!("{verb}{noun}") == row.description) {
                text.push_str(if spelt { ";" } else { "" });
            } else {
                write!(text, ":{};", row.description).unwrap();
            }
        }
        text.push('\n');
    }
    format!("{text}\n{}\n", sources.join("\n"))
}

/// The noun that most descriptions of the group share, the first of them on a tie.
fn noun<'t>(group: &[&Row<'t>]) -> &'t str {
    let nouns: Vec<_> =
        group.iter().filter_map(|row| row.description.strip_prefix(verb(row.operation)?)).collect();
    let count = |noun: &str| nouns.iter().filter(|other| **other == noun).count();
    let most = nouns.iter().map(|noun| count(noun)).max();
    nouns.iter().find(|noun| Some(count(noun)) == most).copied().unwrap_or_default()
}

fn letter(confidence: &str) -> char {
    match confidence {
        "documented" => 'd',
        "rule" => 'l',
        "reported" => 'r',
        "unverified" => 'u',
        other => panic!("unknown confidence {other}"),
    }
}

#[test]
fn the_embedded_form_is_fresh() {
    let table = std::fs::read_to_string(file("scopes.tsv")).unwrap();
    let made = compact(&rows(&table));
    let path = file("scopes.compact");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &made).unwrap();
        return;
    }
    let embedded = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(made == embedded, "data/scopes.compact is stale: run this test once with UPDATE=1");
}

#[test]
fn the_embedded_form_says_what_the_table_says() {
    let table = std::fs::read_to_string(file("scopes.tsv")).unwrap();
    let rows = rows(&table);
    let entries: Vec<_> = rows.iter().filter(|row| row.variant_of.is_empty()).collect();
    assert_eq!(catalogue().scopes().len(), entries.len());
    for (scope, row) in catalogue().scopes().iter().zip(entries) {
        assert_eq!(scope.name, row.scope);
        assert_eq!(scope.app, row.app, "{}", row.scope);
        assert_eq!(scope.operation.word(), row.operation, "{}", row.scope);
        assert_eq!(scope.description, row.description, "{}", row.scope);
        assert_eq!(scope.confidence.word(), row.confidence, "{}", row.scope);
        assert_eq!(scope.source, shortened(row.source), "{}", row.scope);
    }
    let mut variants = 0;
    for row in rows.iter().filter(|row| !row.variant_of.is_empty()) {
        let Some(Found::Variant(scope, variant)) = catalogue().look_up(row.scope) else {
            panic!("{} is no variant", row.scope)
        };
        assert_eq!(scope.name, row.variant_of);
        assert_eq!(variant.description, row.description);
        assert_eq!(variant.confidence.word(), row.confidence);
        assert_eq!(variant.source, shortened(row.source));
        variants += 1;
    }
    assert_eq!(variants, catalogue().scopes().iter().map(|scope| scope.variants.len()).sum::<usize>());
}

#[test]
fn the_table_has_its_shape() {
    let table = std::fs::read_to_string(file("scopes.tsv")).unwrap();
    let rows = rows(&table);
    let mut entries: BTreeMap<String, &Row<'_>> = BTreeMap::new();
    let mut spellings = BTreeSet::new();
    for row in &rows {
        let name = row.scope;
        assert!(spellings.insert(name), "{name} stands twice");
        assert!(
            name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)),
            "{name} is not literal"
        );
        assert!(name.split('.').all(|part| !part.is_empty()), "{name}");
        let (_, _, operation) = parts(name);
        assert_eq!(Operation::of(operation).word(), row.operation, "{name}");
        assert!(!row.description.is_empty() && !row.description.contains(';'), "{name}");
        assert!(!row.description.starts_with(' ') && !row.description.ends_with(' '), "{name}");
        assert!(!row.source.is_empty() && row.source == row.source.trim(), "{name}");
        assert!(
            [Confidence::Documented, Confidence::Rule, Confidence::Reported, Confidence::Unverified]
                .iter()
                .any(|confidence| confidence.word() == row.confidence),
            "{name}"
        );
        assert!(
            product::by_name(row.app).is_some_and(|product| product.name == row.app),
            "{} of {name}",
            row.app
        );
        if row.variant_of.is_empty() {
            assert!(entries.insert(name.to_ascii_lowercase(), row).is_none(), "{name} has another spelling");
        }
    }
    for row in rows.iter().filter(|row| !row.variant_of.is_empty()) {
        let entry = entries[&row.scope.to_ascii_lowercase()];
        assert_eq!((entry.scope, entry.app), (row.variant_of, row.app));
        assert!(
            letter_rank(entry.confidence) <= letter_rank(row.confidence),
            "{} is better founded",
            row.scope
        );
    }
}

fn letter_rank(confidence: &str) -> usize {
    ["documented", "rule", "reported", "unverified"].iter().position(|word| *word == confidence).unwrap()
}

/// Prefixes of single scopes that are none of their product's.
const STRAY_PREFIXES: [&str; 1] = ["DRE"];

#[test]
fn every_app_and_every_prefix_has_its_row() {
    for (prefix, app) in catalogue().prefixes() {
        let owner = product::by_prefix(prefix).map(|product| product.name);
        if STRAY_PREFIXES.contains(&prefix) {
            assert_eq!(owner, None, "{prefix}");
        } else {
            // The companion families stand beside the product whose documentation names them.
            let companion = ["ZohoFiles", "ZohoPC", "ZohoSearch"].contains(&prefix);
            assert!(owner == Some(app) || companion && owner.is_some(), "{prefix} of {app}: {owner:?}");
        }
    }
    let without: Vec<_> = product::all()
        .iter()
        .map(|product| product.name)
        .filter(|name| catalogue().scopes_of_app(name).is_empty())
        .collect();
    assert_eq!(without, ["Zoho Vertical Solutions"]);
}

#[test]
fn every_verifying_call_wants_a_scope_of_the_catalogue() {
    for product in product::all() {
        for call in product.verify {
            assert!(catalogue().find(call.scope).is_some(), "{} of {}", call.scope, product.name);
        }
    }
}

#[test]
fn finds_every_scope_and_every_resource() {
    let mut grouped = 0;
    for app in catalogue().apps() {
        let mut of_app = 0;
        for resource in catalogue().resources_of(app) {
            assert_eq!(resource.app, app);
            let scopes = catalogue().scopes_of(resource);
            assert!(!scopes.is_empty());
            for scope in scopes {
                assert!(
                    scope.family().eq_ignore_ascii_case(&resource.family) || !scope.name.contains('.'),
                    "{}",
                    scope.name
                );
                assert_eq!(catalogue().find(&scope.name), Some(scope));
                assert_eq!(
                    catalogue().look_up(&scope.name.to_ascii_uppercase()).map(Found::scope),
                    Some(scope)
                );
                let joined = [scope.prefix(), scope.resource(), scope.last()];
                if scope.name.contains('.') && !scope.resource().is_empty() {
                    assert_eq!(joined.join("."), scope.name);
                }
            }
            of_app += scopes.len();
        }
        assert_eq!(of_app, catalogue().scopes_of_app(app).len(), "{app}");
        grouped += of_app;
    }
    assert_eq!(grouped, catalogue().scopes().len());
    assert_eq!(catalogue().look_up("ZohoCRM.modules.leads"), None);
    assert_eq!(catalogue().look_up(""), None);
    assert!(catalogue().resource("zohocrm.modules.LEADS").is_some());
    assert!(catalogue().resources_of("nothing").is_empty());
    let leads = catalogue().find("ZohoCRM.modules.leads.READ").unwrap();
    assert_eq!(
        (leads.app, leads.operation, leads.resource()),
        ("Zoho CRM", Operation::Read, "modules.leads")
    );
    assert_eq!(leads.description, "View leads");
    let campaign = catalogue().find("ZohoMarketingAutomation.campaign.READ").unwrap();
    assert_eq!(
        campaign.source_url(),
        Some("https://zoho.com/marketingautomation/help/developers/v1/recent-campaign.html")
    );
}
