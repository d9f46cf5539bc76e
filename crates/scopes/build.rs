//! Checks the tables about scopes in `data/` and turns them into static tables, and the catalog into its compact form.
//!
//! The build fails on a row that names a scope, a family or a product's prefix that the catalog does not know, and on a
//! text that does not exist.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::string_slice,
    clippy::indexing_slicing,
    reason = "whatever is wrong stops the build"
)]

#[macro_use]
#[path = "../facts/code.rs"]
mod code;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use serde::Deserialize;

use code::{Code, data, read, text, variant, write};
use table::{Row, rows, shortened};

fn main() {
    let scopes = data("scopes.tsv");
    let rows = rows(&scopes);
    let compact_file = Path::new(&env::var("OUT_DIR").unwrap()).join("scopes.compact");
    fs::write(compact_file, compact(&rows)).unwrap();
    let known = Known::of(&rows);
    let (Issues { issue }, Presets { preset }) = (read("known_scope_issues"), read("presets"));
    known.check(preset.iter().flat_map(|preset| &preset.scopes));
    let presets = table("PRESETS", "crate::preset::Preset", &preset);
    write("tables", &[issues(issue, &known), presets, rules(&read("scope_rules"), &known)]);
}

// The rules

/// What the catalog knows, for checking.
struct Known<'t> {
    scopes: BTreeSet<&'t str>,
    families: BTreeSet<String>,
}

impl<'t> Known<'t> {
    fn of(rows: &[Row<'t>]) -> Self {
        let scopes = rows.iter().filter(|row| row.variant_of.is_empty()).map(|row| row.scope).collect();
        let families =
            rows.iter().map(|row| row.scope.rsplit_once('.').map_or(row.scope, |(family, _)| family));
        Self { scopes, families: families.map(str::to_ascii_lowercase).collect() }
    }

    /// Fails unless each is a scope of the catalog, or a family of it in front of `.*`.
    fn check<'n>(&self, names: impl IntoIterator<Item = &'n String>) {
        for name in names {
            match name.strip_suffix(".*") {
                Some(family) => self.check_family(family),
                None => assert!(self.scopes.contains(name.as_str()), "the catalog has no {name}"),
            }
        }
    }

    fn check_family(&self, name: &str) {
        let name = name.trim_end_matches(".*").to_ascii_lowercase();
        let below = format!("{name}.");
        let found = self.families.iter().any(|family| *family == name || family.starts_with(&below));
        assert!(found, "the catalog has no family {name}");
    }
}

fn table(name: &str, of: &str, rows: &impl Code) -> String {
    code::table("See `data/`.", &format!("pub(crate) static {name}: &[{of}]"), rows)
}

names! {
    Operation: word => format!("crate::Operation::{}", variant(word));
    IssueKind: word => format!("crate::known_issue::Kind::{}", variant(word));
    Ready: code => code.clone();
    TextId: id => text(id);
}

rows! {
    KnownIssue as "crate::known_issue::KnownIssue"
        { name: String, kind: IssueKind, text: TextId, instead: Vec<String> };
    Preset as "crate::preset::Preset" { id: String, name: TextId, about: TextId, scopes: Vec<String> };
    Companion as "crate::advisor::Rule" {
        needed_by: Vec<String>, present: Vec<String>, scopes: Vec<String>, all: bool = default,
        depends: bool = default, why: TextId
    };
}

files! {
    Issues { issue: Vec<Issue> }
    Issue { kind: IssueKind, text: TextId, scopes: BTreeMap<String, Vec<String>> }
    Presets { preset: Vec<Preset> }
    Call { methods: Vec<String>, path: String, scope: String, source: String }
    Also { scope: String, other: String, text: TextId }
    Rules {
        groups: Vec<String>,
        prefixes: BTreeMap<String, String>,
        search: Search,
        call: Vec<Call>,
        also: Vec<Also>,
        called: BTreeMap<String, Vec<String>>,
        serves: BTreeMap<String, Vec<Operation>>,
        verbs: BTreeMap<Operation, Vec<String>>,
        last_parts: BTreeMap<String, Vec<Operation>>,
        companion: Vec<Companion>
    }
    Search {
        ignored: Vec<String>,
        first: Vec<String>,
        operations: BTreeMap<Operation, Vec<String>>,
        meant: BTreeMap<String, String>,
        alike: BTreeMap<String, Vec<String>>,
        words: BTreeMap<String, String>
    }
}

fn issues(issues: Vec<Issue>, known: &Known<'_>) -> String {
    let mut names = BTreeSet::new();
    let mut rows = Vec::new();
    for Issue { kind, text, scopes } in issues {
        for (name, instead) in scopes {
            assert!(names.insert(name.to_ascii_lowercase()), "{name} is there twice");
            known.check(&instead);
            let is_entry = known.scopes.iter().any(|scope| scope.eq_ignore_ascii_case(&name));
            match kind.0.as_str() {
                "invented" | "misprint" => assert!(!is_entry, "{name} is in the catalog"),
                "rejected" => {}
                _ if name.ends_with('*') => known.check_family(name.trim_end_matches(".**")),
                _ => assert!(is_entry || name == "profile", "{name} is not in the catalog"),
            }
            rows.push(KnownIssue { name, kind: kind.clone(), text: text.clone(), instead });
        }
    }
    table("ISSUES", "crate::known_issue::KnownIssue", &rows)
}

fn rules(rules: &Rules, known: &Known<'_>) -> String {
    let Rules {
        groups,
        prefixes,
        search,
        call: calls,
        also: alsos,
        called,
        serves,
        verbs,
        last_parts,
        companion,
    } = rules;
    groups
        .iter()
        .chain(prefixes.values())
        .chain(search.words.keys())
        .chain(called.keys())
        .for_each(|name| known.check_family(name));
    known.check(serves.keys());
    let call = |Call { methods, path, scope, source }: &Call| {
        known.check([scope]);
        assert!(source.starts_with("https://"), "{path} has no source");
        Ready(format!("({}, {path:?}, {scope:?})", methods.code()))
    };
    let also = |Also { scope, other, text }: &Also| {
        known.check([scope, other]);
        Ready(format!("({scope:?}, {other:?}, {})", text.code()))
    };
    for Companion { needed_by, present, scopes, .. } in companion {
        needed_by.iter().chain(present).for_each(|family| known.check_family(family));
        known.check(scopes);
    }
    [
        table("GROUPS", "&str", groups),
        table("PREFIXES", "(&str, &str)", prefixes),
        table("IGNORED", "&str", &search.ignored),
        table("WORDS", "(&str, &str)", &search.words),
        table("FIRST", "&str", &search.first),
        table("MEANT", "(&str, &str)", &search.meant),
        table("ALIKE", "(&str, &[&str])", &search.alike),
        table("OPERATION_WORDS", "(crate::Operation, &[&str])", &search.operations),
        table("SAYS", "(crate::Operation, &[&str])", verbs),
        table("MEANT_OPERATIONS", "(&str, &[crate::Operation])", last_parts),
        table("CALLS", "(&[&str], &str, &str)", &calls.iter().map(call).collect::<Vec<_>>()),
        table("ALSO", "(&str, &str, words::Text)", &alsos.iter().map(also).collect::<Vec<_>>()),
        table("CALLED", "(&str, &[&str])", called),
        table("SERVES", "(&str, &[crate::Operation])", serves),
        table("COMPANIONS", "crate::advisor::Rule", companion),
    ]
    .concat()
}

// The catalog

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

/// The compact form; `Catalog::read` says how it is written.
fn compact(rows: &[Row<'_>]) -> String {
    let family = |row: &Row<'_>| row.scope.rsplit_once('.').map_or("", |(family, _)| family).to_owned();
    let entries: Vec<_> = rows.iter().filter(|row| row.variant_of.is_empty()).collect();
    let (mut text, mut app) = (String::new(), "");
    let mut sources: Vec<String> = Vec::new();
    let mut before = None;
    for group in entries.chunk_by(|a, b| a.app == b.app && family(a) == family(b)) {
        if app != group[0].app {
            app = group[0].app;
            text.push_str(&format!("={app}\n"));
        }
        let noun = noun(group);
        text.push_str(&format!("{}\t{noun}", family(group[0])));
        let with_variants = group.iter().flat_map(|row| {
            let variants = rows.iter().filter(|other| other.variant_of == row.scope);
            std::iter::once(*row).chain(variants)
        });
        for row in with_variants {
            let operation = row.scope.rsplit('.').next().unwrap();
            assert!(operation.len() > 1 && !row.scope.contains(['#', ':', '~']), "{}", row.scope);
            text.push_str(&match () {
                () if !row.variant_of.is_empty() => format!("\t~{}", row.scope),
                () if verb(operation).is_some() => format!("\t{}", &operation[..1]),
                () => format!("\t{operation}"),
            });
            let source = format!("{}{}", &row.confidence[..2], shortened(row.source));
            let number = sources.iter().position(|known| *known == source).unwrap_or(sources.len());
            if number == sources.len() {
                sources.push(source);
                text.push('#');
            } else if before != Some(number) {
                text.push_str(&format!("#{number}"));
            }
            before = Some(number);
            if verb(row.operation).is_none_or(|verb| format!("{verb}{noun}") != row.description) {
                text.push_str(&format!(":{}", row.description));
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
    nouns.iter().rev().max_by_key(|noun| count(noun)).copied().unwrap_or_default()
}
