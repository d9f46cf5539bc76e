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

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
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
    let lower = word.to_ascii_lowercase();
    lower[..1].to_ascii_uppercase() + &lower[1..]
}

fn operation(word: &str) -> String {
    format!("crate::Operation::{}", variant(word))
}

fn text(id: &str) -> String {
    format!("words::text!({id:?})")
}

fn data(name: &str) -> String {
    let path: PathBuf = [&env::var("CARGO_MANIFEST_DIR").unwrap(), "../../data", name].iter().collect();
    println!("cargo:rerun-if-changed={}", path.display());
    fs::read_to_string(path).unwrap()
}

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=table.rs");
    let out = env::var("OUT_DIR").unwrap();
    let table = data("scopes.tsv");
    let rows = rows(&table);
    fs::write(Path::new(&out).join("scopes.compact"), compact(&rows)).unwrap();
    let known = Known::of(&rows);
    let mut tables = Tables::default();
    issues(&toml::from_str(&data("known_scope_issues.toml")).unwrap(), &known, &mut tables);
    presets(&toml::from_str(&data("presets.toml")).unwrap(), &known, &mut tables);
    rules(&toml::from_str(&data("scope_rules.toml")).unwrap(), &known, &mut tables);
    fs::write(Path::new(&out).join("tables.rs"), tables.code).unwrap();
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
        let families = rows.iter().map(|row| family(row.scope).to_ascii_lowercase()).collect();
        Self { scopes, families }
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

/// The code of the static tables.
#[derive(Default)]
struct Tables {
    code: String,
}

impl Tables {
    fn add(&mut self, name: &str, of: &str, rows: &str) {
        writeln!(self.code, "pub(crate) static {name}: &[{of}] = {rows};").unwrap();
    }
}

/// What the files hold; nothing else may stand in them.
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
        operations: BTreeMap<String, Vec<String>>,
        meant: BTreeMap<String, String>,
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

fn issues(issues: &Issues, known: &Known<'_>, tables: &mut Tables) {
    let mut names = BTreeSet::new();
    let mut rows = Vec::new();
    for Issue { kind, text: id, scopes } in &issues.issue {
        for (name, instead) in scopes {
            assert!(names.insert(name.to_ascii_lowercase()), "{name} stands twice");
            known.check(instead);
            let is_entry = known.scopes.iter().any(|scope| scope.eq_ignore_ascii_case(name));
            match kind.as_str() {
                "invented" | "misprint" => assert!(!is_entry, "{name} is in the catalog"),
                "rejected" => {}
                _ if name.ends_with('*') => known.check_family(name.trim_end_matches(".**")),
                _ => assert!(is_entry || name == "profile", "{name} is not in the catalog"),
            }
            let (kind, text, instead) = (variant(kind), text(id), strings(instead));
            rows.push(format!(
                "crate::known_issue::KnownIssue {{ name: {name:?}, kind: crate::known_issue::Kind::{kind}, \
                 text: {text}, instead: {instead} }}"
            ));
        }
    }
    tables.add("ISSUES", "crate::known_issue::KnownIssue", &list(rows, |row| row));
}

fn presets(presets: &Presets, known: &Known<'_>, tables: &mut Tables) {
    let rows = list(&presets.preset, |Preset { id, name, about, scopes }| {
        known.check(scopes);
        let (name, about, scopes) = (text(name), text(about), strings(scopes));
        format!("crate::preset::Preset {{ id: {id:?}, name: {name}, about: {about}, scopes: {scopes} }}")
    });
    tables.add("PRESETS", "crate::preset::Preset", &rows);
}

fn rules(rules: &Rules, known: &Known<'_>, tables: &mut Tables) {
    let pairs = |map: &BTreeMap<String, String>| list(map, |(from, to)| format!("({from:?}, {to:?})"));
    // The operation behind each of its words.
    let words = |map: &BTreeMap<String, Vec<String>>| {
        let words = map.iter().flat_map(|(of, words)| words.iter().map(move |word| (word, of)));
        list(words, |(word, of)| format!("({word:?}, {})", operation(of)))
    };
    rules.groups.iter().chain(rules.prefixes.values()).for_each(|family| known.check_family(family));
    tables.add("GROUPS", "&str", &strings(&rules.groups));
    tables.add("PREFIXES", "(&str, &str)", &pairs(&rules.prefixes));
    tables.add("IGNORED", "&str", &strings(&rules.search.ignored));
    tables.add("MEANT", "(&str, &str)", &pairs(&rules.search.meant));
    tables.add("OPERATION_WORDS", "(&str, crate::Operation)", &words(&rules.search.operations));
    tables.add("SAYS", "(&str, crate::Operation)", &words(&rules.verbs));
    let calls = list(&rules.call, |Call { methods, path, scope, source }| {
        known.check([scope]);
        assert!(source.starts_with("https://"), "{path} has no source");
        format!("({}, {path:?}, {scope:?})", strings(methods))
    });
    tables.add("CALLS", "(&[&str], &str, &str)", &calls);
    let also = list(&rules.also, |Also { scope, other, text: id }| {
        known.check([scope, other]);
        format!("({scope:?}, {other:?}, {})", text(id))
    });
    tables.add("ALSO", "(&str, &str, words::Text)", &also);
    known.check(rules.serves.keys());
    let serves =
        list(&rules.serves, |(scope, of)| format!("({scope:?}, {})", list(of, |word| operation(word))));
    tables.add("SERVES", "(&str, &[crate::Operation])", &serves);
    let companions = list(&rules.companion, |rule| {
        let Companion { needed_by, present, scopes, all, depends, text: id } = rule;
        needed_by.iter().chain(present).for_each(|family| known.check_family(family));
        known.check(scopes);
        let [needed_by, present, scopes] = [needed_by, present, scopes].map(|names| strings(names));
        let why = text(id);
        format!(
            "crate::advisor::Rule {{ needed_by: {needed_by}, present: {present}, scopes: {scopes}, all: {all}, \
             depends: {depends}, why: {why} }}"
        )
    });
    tables.add("COMPANIONS", "crate::advisor::Rule", &companions);
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

fn family(scope: &str) -> &str {
    scope.rsplit_once('.').map_or(scope, |(family, _)| family)
}

/// The compact form; `Catalog::read` says how it is written.
fn compact(rows: &[Row<'_>]) -> String {
    // Rows of one family that follow each other stand on one line; other spellings of the family on lines of their own.
    let of =
        |row: &Row<'_>| if row.scope.contains('.') { family(row.scope).to_owned() } else { String::new() };
    let mut text = String::new();
    let mut app = "";
    let mut sources: Vec<String> = Vec::new();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut before = None;
    for group in rows.chunk_by(|a, b| a.app == b.app && of(a) == of(b)) {
        let first = &group[0];
        if app != first.app {
            writeln!(text, "={}", first.app).unwrap();
            app = first.app;
        }
        let noun = noun(group);
        write!(text, "{}\t{noun}", of(first)).unwrap();
        for row in group {
            text.push_str(if row.variant_of.is_empty() { "\t" } else { "\t~" });
            let operation = row.scope.rsplit('.').next().unwrap();
            assert!(operation.len() > 1 && !operation.contains(['#', '+', ':']), "{}", row.scope);
            text.push_str(if verb(operation).is_some() { &operation[..1] } else { operation });
            let source = format!("{}{}", letter(row.confidence), shortened(row.source));
            let number = *numbers.entry(source.clone()).or_insert(sources.len());
            if number == sources.len() {
                sources.push(source);
                text.push('+');
            } else if before != Some(number) {
                write!(text, "#{number}").unwrap();
            }
            before = Some(number);
            if verb(row.operation).is_none_or(|verb| format!("{verb}{noun}") != row.description) {
                write!(text, ":{}", row.description).unwrap();
            }
        }
        text.push('\n');
    }
    format!("{text}\n{}\n", sources.join("\n"))
}

/// The noun that most descriptions of the group share, the first of them on a tie.
fn noun<'t>(group: &[Row<'t>]) -> &'t str {
    let nouns: Vec<_> =
        group.iter().filter_map(|row| row.description.strip_prefix(verb(row.operation)?)).collect();
    let count = |noun: &str| nouns.iter().filter(|other| **other == noun).count();
    let most = nouns.iter().map(|noun| count(noun)).max();
    nouns.iter().find(|noun| Some(count(noun)) == most).copied().unwrap_or_default()
}

fn letter(confidence: &str) -> char {
    match confidence {
        "official" => 'o',
        "rule" => 'l',
        "reported" => 'r',
        "unverified" => 'u',
        other => panic!("unknown confidence {other}"),
    }
}
