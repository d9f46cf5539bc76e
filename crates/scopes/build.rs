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

mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use serde::Deserialize;

use table::{Row, rows, shortened};

/// A list of Rust's: `&[…]` with the entries as they are.
fn list<T>(entries: impl IntoIterator<Item = T>, each: impl Fn(T) -> String) -> String {
    format!("&[{}]", entries.into_iter().map(each).collect::<Vec<_>>().join(", "))
}

fn strings(texts: &[String]) -> String {
    list(texts, |text| format!("{text:?}"))
}

/// `read` or `READ` as the name of a variant: `Read`.
fn variant(word: &str) -> String {
    word[..1].to_ascii_uppercase() + &word[1..].to_ascii_lowercase()
}

fn data(name: &str) -> String {
    let path = format!("{}/../../data/{name}", env::var("CARGO_MANIFEST_DIR").unwrap());
    println!("cargo:rerun-if-changed={path}");
    fs::read_to_string(path).unwrap()
}

fn main() {
    let (out, table) = (env::var("OUT_DIR").unwrap(), data("scopes.tsv"));
    let rows = rows(&table);
    fs::write(Path::new(&out).join("scopes.compact"), compact(&rows)).unwrap();
    let known = Known::of(&rows);
    let code = issues(&toml::from_str(&data("known_scope_issues.toml")).unwrap(), &known)
        + &presets(&toml::from_str(&data("presets.toml")).unwrap(), &known)
        + &rules(&toml::from_str(&data("scope_rules.toml")).unwrap(), &known);
    fs::write(Path::new(&out).join("tables.rs"), code).unwrap();
}

// ---------------------------------------------------------------------------------------------------------------------
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

/// The code of a static table.
fn table(name: &str, of: &str, rows: &str) -> String {
    format!("pub(crate) static {name}: &[{of}] = {rows};\n")
}

/// What the files hold; nothing else is allowed in them.
macro_rules! files {
    ($($name:ident { $($(#[$attribute:meta])* $field:ident: $of:ty,)* })*) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $name { $($(#[$attribute])* $field: $of,)* }
    )*};
}
files! {
    Issues { issue: Vec<Issue>, }
    Issue { kind: String, text: String, scopes: BTreeMap<String, Vec<String>>, }
    Presets { preset: Vec<Preset>, }
    Preset { id: String, name: String, about: String, scopes: Vec<String>, }
    Rules {
        groups: Vec<String>,
        prefixes: BTreeMap<String, String>,
        search: Search,
        call: Vec<Call>,
        also: Vec<Also>,
        serves: BTreeMap<String, Vec<String>>,
        verbs: BTreeMap<String, Vec<String>>,
        companion: Vec<Companion>,
    }
    Search {
        ignored: Vec<String>,
        first: Vec<String>,
        operations: BTreeMap<String, Vec<String>>,
        meant: BTreeMap<String, String>,
        alike: BTreeMap<String, Vec<String>>,
        words: BTreeMap<String, String>,
    }
    Call { methods: Vec<String>, path: String, scope: String, source: String, }
    Also { scope: String, other: String, text: String, }
    Companion {
        needed_by: Vec<String>,
        present: Vec<String>,
        scopes: Vec<String>,
        #[serde(default)] all: bool,
        #[serde(default)] depends: bool,
        text: String,
    }
}

fn issues(issues: &Issues, known: &Known<'_>) -> String {
    let mut names = BTreeSet::new();
    let mut rows = Vec::new();
    for Issue { kind, text, scopes } in &issues.issue {
        for (name, instead) in scopes {
            assert!(names.insert(name.to_ascii_lowercase()), "{name} is there twice");
            known.check(instead);
            let is_entry = known.scopes.iter().any(|scope| scope.eq_ignore_ascii_case(name));
            match kind.as_str() {
                "invented" | "misprint" => assert!(!is_entry, "{name} is in the catalog"),
                "rejected" => {}
                _ if name.ends_with('*') => known.check_family(name.trim_end_matches(".**")),
                _ => assert!(is_entry || name == "profile", "{name} is not in the catalog"),
            }
            let (kind, instead) = (variant(kind), strings(instead));
            rows.push(format!(
                "crate::known_issue::KnownIssue {{ name: {name:?}, kind: crate::known_issue::Kind::{kind}, \
                 text: words::text!({text:?}), instead: {instead} }}"
            ));
        }
    }
    table("ISSUES", "crate::known_issue::KnownIssue", &list(rows, |row| row))
}

fn presets(presets: &Presets, known: &Known<'_>) -> String {
    let rows = list(&presets.preset, |Preset { id, name, about, scopes }| {
        known.check(scopes);
        let scopes = strings(scopes);
        format!(
            "crate::preset::Preset {{ id: {id:?}, name: words::text!({name:?}), about: words::text!({about:?}), \
             scopes: {scopes} }}"
        )
    });
    table("PRESETS", "crate::preset::Preset", &rows)
}

fn rules(rules: &Rules, known: &Known<'_>) -> String {
    let pairs = |map: &BTreeMap<String, String>| list(map, |(from, to)| format!("({from:?}, {to:?})"));
    let operation = |word: &str| format!("crate::Operation::{}", variant(word));
    // The operation behind each of its words.
    let words = |map: &BTreeMap<String, Vec<String>>| {
        let words = map.iter().flat_map(|(of, words)| words.iter().map(move |word| (word, of)));
        list(words, |(word, of)| format!("({word:?}, {})", operation(of)))
    };
    let families = rules.groups.iter().chain(rules.prefixes.values()).chain(rules.search.words.keys());
    families.for_each(|family| known.check_family(family));
    known.check(rules.serves.keys());
    let calls = list(&rules.call, |Call { methods, path, scope, source }| {
        known.check([scope]);
        assert!(source.starts_with("https://"), "{path} has no source");
        format!("({}, {path:?}, {scope:?})", strings(methods))
    });
    let also = list(&rules.also, |Also { scope, other, text }| {
        known.check([scope, other]);
        format!("({scope:?}, {other:?}, words::text!({text:?}))")
    });
    let serves =
        list(&rules.serves, |(scope, of)| format!("({scope:?}, {})", list(of, |word| operation(word))));
    let companions = list(&rules.companion, |rule| {
        let Companion { needed_by, present, scopes, all, depends, text } = rule;
        needed_by.iter().chain(present).for_each(|family| known.check_family(family));
        known.check(scopes);
        let [needed_by, present, scopes] = [needed_by, present, scopes].map(|names| strings(names));
        format!(
            "crate::advisor::Rule {{ needed_by: {needed_by}, present: {present}, scopes: {scopes}, all: {all}, \
             depends: {depends}, why: words::text!({text:?}) }}"
        )
    });
    [
        table("GROUPS", "&str", &strings(&rules.groups)),
        table("PREFIXES", "(&str, &str)", &pairs(&rules.prefixes)),
        table("IGNORED", "&str", &strings(&rules.search.ignored)),
        table("WORDS", "(&str, &str)", &pairs(&rules.search.words)),
        table("FIRST", "&str", &strings(&rules.search.first)),
        table("MEANT", "(&str, &str)", &pairs(&rules.search.meant)),
        table(
            "ALIKE",
            "(&str, &[&str])",
            &list(&rules.search.alike, |(said, of)| format!("({said:?}, {})", strings(of))),
        ),
        table("OPERATION_WORDS", "(&str, crate::Operation)", &words(&rules.search.operations)),
        table("SAYS", "(&str, crate::Operation)", &words(&rules.verbs)),
        table("CALLS", "(&[&str], &str, &str)", &calls),
        table("ALSO", "(&str, &str, words::Text)", &also),
        table("SERVES", "(&str, &[crate::Operation])", &serves),
        table("COMPANIONS", "crate::advisor::Rule", &companions),
    ]
    .concat()
}

// ---------------------------------------------------------------------------------------------------------------------
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
