//! Reads `data/*.toml`, checks them and writes them as static tables.
//!
//! Checked: every source exists; confidence is never better than the sources allow; dates are dates and not after the
//! version; ids, hosts, codes and paths are unique. That every sentence exists is checked by the compiler, because the
//! tables name sentences with `words::text!`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::struct_field_names,
    reason = "a build whose tables are wrong must stop"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write as _};
use std::path::Path;
use std::{env, fs};

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The shapes of the files: a key that nobody reads is a mistake.
macro_rules! shapes {
    ($(struct $name:ident { $($(#[$default:meta])? $field:ident: $kind:ty,)* })*) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $name { $($(#[$default])? $field: $kind,)* }
    )*};
}

shapes! {
    struct Sources {
        version: String,
        source: Vec<Source>,
    }
    struct Source {
        id: String,
        title: String,
        url: Option<String>,
        kind: String,
        date: String,
    }
    struct Centers {
        general_labels: Vec<String>,
        wrong_endings: Vec<WrongEnding>,
        center: Vec<Center>,
    }
    struct WrongEnding {
        wrong: String,
        right: String,
        center: String,
    }
    struct Center {
        id: String,
        name: String,
        accounts: Cell,
        api: Option<Cell>,
        console: Option<Cell>,
        crm: Option<Cell>,
        app_domain: Option<Cell>,
        upload: Option<Cell>,
        #[serde(default)]
        callbacks: Vec<Cell>,
        remark: Option<String>,
    }
    struct Cell {
        value: String,
        confidence: Option<String>,
        sources: Vec<String>,
        note: Option<String>,
    }
    struct Endpoints {
        endpoint: Vec<Endpoint>,
    }
    struct Endpoint {
        id: String,
        method: String,
        path: String,
        confidence: Option<String>,
        sources: Vec<String>,
        note: Option<String>,
    }
    struct Products {
        without_scopes: Vec<WithoutScopes>,
        product: Vec<Product>,
    }
    struct WithoutScopes {
        name: String,
        note: String,
    }
    struct Product {
        id: String,
        name: String,
        prefixes: Vec<String>,
        #[serde(default)]
        former_prefixes: Vec<String>,
        base: Option<Base>,
        #[serde(default)]
        others: Vec<Base>,
        #[serde(default)]
        verify: Vec<Call>,
        docs: Option<String>,
        note: Option<String>,
    }
    struct Base {
        host: Option<String>,
        app: Option<String>,
        hosts: Option<BTreeMap<String, String>>,
        path: String,
        centers: Option<Vec<String>>,
        only: Option<Vec<String>>,
        confidence: Option<String>,
        sources: Vec<String>,
        note: Option<String>,
    }
    struct Call {
        method: String,
        path: String,
        root: Option<String>,
        scope: String,
        title: Option<String>,
        proof: Option<String>,
        confidence: Option<String>,
        sources: Vec<String>,
        #[serde(default)]
        headers: BTreeMap<String, String>,
        #[serde(default)]
        needs: Vec<String>,
        note: Option<String>,
    }
    struct Errors {
        error: Vec<Error>,
        code: Vec<Code>,
    }
    struct Error {
        id: String,
        confidence: Option<String>,
        sources: Vec<String>,
        #[serde(default)]
        steps: Vec<String>,
        #[serde(default)]
        names: Vec<String>,
        causes: Vec<Cause>,
    }
    struct Cause {
        kind: String,
        text: Option<String>,
        confidence: Option<String>,
        sources: Vec<String>,
    }
    struct Code {
        product: String,
        code: String,
        #[serde(default)]
        says: bool,
        error: String,
        confidence: Option<String>,
        sources: Vec<String>,
    }
    struct Limits {
        limit: Vec<Limit>,
    }
    struct Limit {
        id: String,
        strictest: Option<String>,
        values: Vec<LimitValue>,
    }
    struct LimitValue {
        number: u64,
        sources: Vec<String>,
    }
}

/// Confidences that a table may state, the best first.
const CONFIDENCES: [&str; 4] = ["official", "reported", "inferred", "conflicting"];
const KINDS: [&str; 6] = ["official", "official-copy", "third-party", "code", "pointer", "rule"];

struct Known {
    version: String,
    sources: BTreeMap<String, Source>,
}

impl Known {
    /// `confidence: …, sources: &[…], date: …` of a row: the confidence that was stated, or else the best that the sources
    /// allow, and the day of the newest source.
    fn provenance(&self, row: &str, stated: Option<&String>, sources: &[String]) -> String {
        let found: Vec<&Source> = sources
            .iter()
            .map(|id| self.sources.get(id).unwrap_or_else(|| panic!("{row}: there is no source {id}")))
            .collect();
        unique(row, sources);
        let any = |kinds: &[&str]| found.iter().any(|source| kinds.contains(&source.kind.as_str()));
        let best = if any(&["official", "official-copy"]) {
            0
        } else if any(&["third-party", "code"]) {
            1
        } else {
            assert!(any(&["rule"]), "{row} has no source that supports it");
            2
        };
        let rank = stated.map_or(if any(&["rule"]) { 2 } else { best }, |word| {
            CONFIDENCES
                .iter()
                .position(|known| known == word)
                .unwrap_or_else(|| panic!("{row}: there is no confidence {word}"))
        });
        assert!(rank >= best, "{row} is stated better than its sources allow");
        assert!(rank >= 2 || !any(&["rule"]), "{row} is derived by a rule and says so in its sources");
        let date = found.iter().map(|source| source.date.as_str()).max().unwrap_or_default();
        let list: Vec<String> = sources.iter().map(|id| format!("crate::source::{}", constant(id))).collect();
        format!(
            "confidence: crate::Confidence::{}, sources: &[{}], date: {date:?}",
            variant(CONFIDENCES[rank]),
            list.join(", ")
        )
    }
}

fn main() {
    let data = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../data");
    let known = sources(read(&data, "sources"));
    let centers: Centers = read(&data, "centers");
    let products: Products = read(&data, "products");
    write("source", &{
        let mut code = format!(
            "/// The version of all tables: the day of their last change (ISO 8601).\npub const VERSION: &str = {:?};\n",
            known.version
        );
        for source in known.sources.values() {
            let _ = writeln!(
                code,
                "#[allow(missing_docs)]\npub const {}: Source = Source {{ id: {:?}, title: {:?}, url: {:?}, kind: {:?}, date: {:?} }};",
                constant(&source.id),
                source.id,
                source.title,
                source.url,
                source.kind,
                source.date
            );
        }
        let all = list(known.sources.keys(), |id| constant(id));
        code + &format!("/// All sources.\npub static ALL: &[Source] = &[{all}];\n")
    });
    let codes: Vec<String> = centers.center.iter().map(|center| center.id.clone()).collect();
    unique("centers.toml", &codes);
    write("data_center", &center_tables(&known, &centers));
    write("endpoint", &endpoint_table(&known, &read(&data, "endpoints")));
    write("product", &product_table(&known, &products, &codes));
    write("error", &error_table(&known, &read(&data, "errors"), &products));
    write("limit", &limit_table(&known, &read(&data, "limits")));
}

fn read<T: DeserializeOwned>(data: &Path, name: &str) -> T {
    let file = data.join(name).with_extension("toml");
    println!("cargo::rerun-if-changed={}", file.display());
    let text = fs::read_to_string(&file).unwrap_or_else(|why| panic!("{}: {why}", file.display()));
    toml::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", file.display()))
}

fn write(name: &str, code: &str) {
    let file = Path::new(&env::var("OUT_DIR").unwrap()).join(name).with_extension("rs");
    fs::write(file, code).unwrap();
}

fn sources(file: Sources) -> Known {
    assert!(is_date(&file.version), "{} is no date", file.version);
    let mut sources = BTreeMap::new();
    for source in file.source {
        let Source { id, url, kind, date, .. } = &source;
        assert!(KINDS.contains(&kind.as_str()), "{id}: there is no kind {kind}");
        assert!(is_date(date) && *date <= file.version, "{id}: the date {date}");
        assert!(url.as_ref().is_none_or(|url| url.starts_with("https://")), "{id}: the URL");
        let earlier = sources.insert(id.clone(), source);
        assert!(earlier.is_none_or(|earlier: Source| panic!("the source {} stands twice", earlier.id)));
    }
    Known { version: file.version, sources }
}

/// Whether `text` is a day as `2026-02-28`.
fn is_date(text: &str) -> bool {
    let parts: Vec<Option<u32>> = text.split('-').map(|part| part.parse().ok()).collect();
    let [Some(year), Some(month), Some(day)] = parts[..] else { return false };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    text.len() == 10 && (1..=days).contains(&day)
}

fn center_tables(known: &Known, file: &Centers) -> String {
    let mut code = String::from(
        "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\n/// A data center of Zoho.\npub enum DataCenter {\n",
    );
    for center in &file.center {
        let _ = writeln!(code, "/// {}.\n{},", center.name, variant(&center.id));
    }
    let _ = writeln!(code, "}}\nstatic ROWS: [Row; {}] = [", file.center.len());
    let mut hosts = Vec::new();
    for center in &file.center {
        let cell = |cell: &Cell| {
            format!(
                "Cell {{ value: {:?}, {}, note: {} }}",
                cell.value,
                known.provenance(&cell.value, cell.confidence.as_ref(), &cell.sources),
                note(cell.note.as_ref())
            )
        };
        let optional = |value: &Option<Cell>| optional(value.as_ref(), cell);
        let _ = writeln!(
            code,
            "Row {{ center: DataCenter::{}, name: {:?}, location: {:?}, accounts: {}, api: {}, console: {}, crm: {}, \
             callbacks: &[{}], app_domain: {}, upload: {}, remark: {} }},",
            variant(&center.id),
            center.name,
            center.id,
            cell(&center.accounts),
            optional(&center.api),
            optional(&center.console),
            optional(&center.crm),
            list(&center.callbacks, cell),
            optional(&center.app_domain),
            optional(&center.upload),
            note(center.remark.as_ref())
        );
        let all = [&center.api, &center.console, &center.crm, &center.app_domain, &center.upload];
        hosts.push(center.accounts.value.clone());
        hosts.extend(all.into_iter().flatten().chain(&center.callbacks).map(|cell| cell.value.clone()));
    }
    unique("centers.toml", &hosts);
    let labels = list(&file.general_labels, |label| format!("{label:?}"));
    let endings = list(&file.wrong_endings, |row| {
        let center = file.center.iter().find(|center| center.id == row.center);
        let center = center.unwrap_or_else(|| panic!("{}: there is no center {}", row.wrong, row.center));
        format!("({:?}, {:?}, DataCenter::{})", row.wrong, row.right, variant(&center.id))
    });
    code + &format!(
        "];\npub(crate) static GENERAL_LABELS: &[&str] = &[{labels}];\n\
         pub(crate) static WRONG_ENDINGS: &[(&str, &str, DataCenter)] = &[{endings}];\n"
    )
}

fn endpoint_table(known: &Known, file: &Endpoints) -> String {
    let mut code = String::new();
    unique("endpoints.toml", file.endpoint.iter().map(|endpoint| &endpoint.path));
    for Endpoint { id, path, .. } in &file.endpoint {
        let _ = writeln!(
            code,
            "/// `{path}`, on the accounts server.\npub const {}_PATH: &str = {path:?};",
            constant(id)
        );
    }
    let rows = list(&file.endpoint, |row| {
        format!(
            "Endpoint {{ id: {:?}, method: {}, path: {:?}, {}, note: {} }}",
            row.id,
            method(&row.method),
            row.path,
            known.provenance(&row.path, row.confidence.as_ref(), &row.sources),
            note(row.note.as_ref())
        )
    });
    code + &format!("/// All endpoints.\npub static ENDPOINTS: &[Endpoint] = &[{rows}];\n")
}

fn product_table(known: &Known, file: &Products, centers: &[String]) -> String {
    let names = file.product.iter().map(|product| &product.name);
    unique("products.toml", names.chain(file.without_scopes.iter().map(|row| &row.name)));
    unique("products.toml", file.product.iter().map(|product| &product.id));
    let rows = list(&file.product, |product| {
        let base = |row: &Base| base(known, &product.name, row, centers);
        let words = |words: &Vec<String>| list(words, |word| format!("{word:?}"));
        let calls = list(&product.verify, |row| call(known, product, row));
        format!(
            "Product {{ id: {:?}, name: {:?}, prefixes: &[{}], former_prefixes: &[{}], base: {}, others: &[{}], \
             verify: &[{calls}], docs: {:?}, note: {} }}",
            product.id,
            product.name,
            words(&product.prefixes),
            words(&product.former_prefixes),
            optional(product.base.as_ref(), base),
            list(&product.others, base),
            product.docs,
            note(product.note.as_ref())
        )
    });
    let without = list(&file.without_scopes, |row| {
        format!("({:?}, {})", row.name, must(&format!("facts-note-{}", row.note)))
    });
    let offered =
        file.product.iter().flat_map(|product| product.verify.iter().map(move |row| (product, row)));
    let offered =
        list(offered.filter(|(_, row)| row.title.is_some()), |(product, row)| call(known, product, row));
    format!(
        "static TABLE: &[Product] = &[{rows}];\n\
         /// The calls that the page makes itself, the one for every product first.\n\
         pub static OFFERED_CALLS: &[VerifyCall] = &[{offered}];\n\
         /// Products for which no OAuth scope was found anywhere, and why not.\n\
         pub static WITHOUT_SCOPES: &[(&str, words::Text)] = &[{without}];\n"
    )
}

fn call(known: &Known, product: &Product, row: &Call) -> String {
    let Some(base) = &product.base else { panic!("{} has a call, but no base", product.name) };
    let root = row.root.as_ref().unwrap_or(&base.path);
    format!(
        "VerifyCall {{ product: {:?}, method: {}, host: {}, path: {:?}, relative: {:?}, scope: {:?}, title: {}, proof: {:?}, {}, \
         headers: &[{}], needs: &[{}], note: {} }}",
        product.name,
        method(&row.method),
        host(&product.name, base),
        format!("{root}{}", row.path),
        row.path,
        row.scope,
        must(&format!("facts-call-{}", row.title.as_deref().unwrap_or("other"))),
        row.proof,
        known.provenance(&row.path, row.confidence.as_ref(), &row.sources),
        list(&row.headers, |header| format!("{header:?}")),
        list(&row.needs, |word| format!("{word:?}")),
        note(row.note.as_ref())
    )
}

fn base(known: &Known, product: &str, row: &Base, centers: &[String]) -> String {
    let (word, named) = match (&row.centers, &row.only) {
        (Some(named), None) => ("AndMore", named),
        (None, Some(named)) => ("Only", named),
        _ => panic!("{product}: either centers or only"),
    };
    assert!(!named.is_empty(), "{product}: no center is named");
    unique(product, named);
    for center in named {
        assert!(centers.contains(center), "{product}: there is no center {center}");
    }
    format!(
        "Base {{ host: {}, path: {:?}, reach: Reach::{word}(&[{}]), {}, note: {} }}",
        host(product, row),
        row.path,
        list(named, |center| format!("DataCenter::{}", variant(center))),
        known.provenance(product, row.confidence.as_ref(), &row.sources),
        note(row.note.as_ref())
    )
}

fn host(product: &str, row: &Base) -> String {
    match (row.host.as_deref(), &row.app, &row.hosts) {
        (Some("api"), None, None) => "Host::Api".into(),
        (Some("accounts"), None, None) => "Host::Accounts".into(),
        (None, Some(label), None) => format!("Host::App({label:?})"),
        (None, None, Some(hosts)) => format!(
            "Host::Fixed(&[{}])",
            list(hosts, |(center, host)| format!("(DataCenter::{}, {host:?})", variant(center)))
        ),
        _ => panic!("{product}: one of host (\"api\" or \"accounts\"), app, hosts"),
    }
}

fn error_table(known: &Known, file: &Errors, products: &Products) -> String {
    unique("errors.toml", file.error.iter().map(|error| &error.id));
    unique("errors.toml", file.code.iter().map(|code| &code.code));
    let mut named = Vec::new();
    let mut code = String::from(
        "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n/// An error of Zoho that this page can explain.\npub enum Error {\n",
    );
    for error in &file.error {
        let _ = writeln!(code, "/// `{}` of data/errors.toml.\n{},", error.id, variant(&error.id));
        named.extend(error.steps.iter().flat_map(|step| error.names.iter().map(move |name| (step, name))));
    }
    unique("errors.toml", &named);
    let rows = list(&file.error, |error| {
        assert!(!error.causes.is_empty(), "{} has no cause", error.id);
        let causes = list(&error.causes, |cause| {
            let stem = cause.text.clone().unwrap_or_else(|| format!("{}-{}", error.id, cause.kind));
            let part = |part: &str| must(&format!("errors-{stem}-{part}"));
            format!(
                "Cause {{ kind: CauseKind::{}, what: {}, check: {}, fix: {}, {} }}",
                variant(&cause.kind),
                part("what"),
                part("check"),
                part("fix"),
                known.provenance(&stem, cause.confidence.as_ref(), &cause.sources)
            )
        });
        format!(
            "Entry {{ error: Error::{}, id: {:?}, shown: {}, meaning: {}, steps: &[{}], names: &{:?}, {}, causes: &[{causes}] }}",
            variant(&error.id),
            error.id,
            must(&format!("errors-{}", error.id)),
            must(&format!("errors-{}-meaning", error.id)),
            list(&error.steps, |step| format!("Step::{}", variant(step))),
            error.names,
            known.provenance(&error.id, error.confidence.as_ref(), &error.sources)
        )
    });
    let codes = list(&file.code, |code| {
        let product = products.product.iter().find(|product| product.id == code.product);
        let product =
            product.unwrap_or_else(|| panic!("{}: there is no product {}", code.code, code.product));
        format!(
            "Code {{ product: {:?}, code: {:?}, says: {}, error: Error::{}, {} }}",
            product.name,
            code.code,
            text(code.says.then(|| format!("errors-code-{}", code.code.to_lowercase()))),
            variant(&code.error),
            known.provenance(&code.code, code.confidence.as_ref(), &code.sources)
        )
    });
    code + &format!(
        "}}\nstatic ROWS: [Entry; {}] = [{rows}];\n/// The codes of the products' own APIs.\npub static CODES: &[Code] = &[{codes}];\n",
        file.error.len()
    )
}

fn limit_table(known: &Known, file: &Limits) -> String {
    let mut code = String::new();
    for limit in &file.limit {
        let numbers = limit.values.iter().map(|value| value.number);
        let number = match limit.strictest.as_deref() {
            None => numbers.clone().min(),
            Some("highest") => numbers.clone().max(),
            Some(other) => panic!("{}: {other}", limit.id),
        };
        let agree = numbers.collect::<BTreeSet<_>>().len() == 1;
        let stated = (!agree).then(|| "conflicting".to_owned());
        let all: Vec<String> = limit.values.iter().flat_map(|value| value.sources.clone()).collect();
        let values = list(&limit.values, |value| {
            let sources = list(&value.sources, |id| format!("crate::source::{}", constant(id)));
            format!("SourceValue {{ number: {}, sources: &[{sources}] }}", value.number)
        });
        let _ = writeln!(
            code,
            "#[allow(missing_docs, clippy::unreadable_literal)]\npub const {}: Limit = Limit {{ id: {:?}, number: {}, {}, values: &[{values}] }};",
            constant(&limit.id),
            limit.id,
            number.unwrap_or_else(|| panic!("{} has no value", limit.id)),
            known.provenance(&limit.id, stated.as_ref(), &all)
        );
    }
    let names = list(&file.limit, |limit| constant(&limit.id));
    code + &format!("/// All limits.\npub static LIMITS: &[Limit] = &[{names}];\n")
}

fn list<T>(items: impl IntoIterator<Item = T>, written: impl Fn(T) -> String) -> String {
    items.into_iter().map(written).collect::<Vec<_>>().join(", ")
}

fn optional<T>(value: Option<T>, written: impl Fn(T) -> String) -> String {
    value.map_or("None".into(), |value| format!("Some({})", written(value)))
}

fn must(id: &str) -> String {
    format!("words::text!({id:?})")
}

fn text(id: Option<String>) -> String {
    optional(id, |id| must(&id))
}

fn note(slug: Option<&String>) -> String {
    text(slug.map(|slug| format!("facts-note-{slug}")))
}

fn method(word: &str) -> String {
    format!("crate::Method::{}", variant(&word.to_lowercase()))
}

/// `invalid-client` as `InvalidClient`.
fn variant(id: &str) -> String {
    id.split('-')
        .flat_map(|part| {
            part.chars().enumerate().map(|(at, ch)| if at == 0 { ch.to_ascii_uppercase() } else { ch })
        })
        .collect()
}

/// `public-code` as `PUBLIC_CODE`.
fn constant(id: &str) -> String {
    id.replace('-', "_").to_uppercase()
}

fn unique<T: Ord + Debug>(table: &str, items: impl IntoIterator<Item = T>) {
    let mut seen = BTreeSet::new();
    for item in items {
        assert!(!seen.contains(&item), "{table}: {item:?} stands twice");
        seen.insert(item);
    }
}
