//! Reads `data/*.toml`, checks it and writes it as static tables.
//!
//! Checked here: no key is unknown or missing, every source exists, confidence is never better than the sources
//! allow, and no list names the same thing twice. The compiler checks the names that the tables use (sentences,
//! centers, errors), and the tests of this crate the values.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::format_collect,
    reason = "a build whose tables are wrong must stop, and takes no time worth saving"
)]

#[macro_use]
mod code;
mod trust;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use code::{Code, read, table, text, variant, write};
use trust::{confidence, is_known};

names! {
    CauseKind: id => format!("CauseKind::{}", variant(id));
    CenterId: id => format!("crate::DataCenter::{}", variant(id));
    ErrorId: id => format!("Error::{}", variant(id));
    Method: word => format!("crate::Method::{}", variant(word));
    Note: id => text(&format!("facts-note-{id}"));
    SourceId: id => format!("crate::source::{}", constant(id));
    AnswerSays: id => text(&format!("doctor-answer-{id}"));
    PathSays: id => text(&format!("doctor-path-{id}"));
    Ready: code => code.clone();
    Says: id => text(&format!("errors-code-{id}"));
    SaysFix: id => text(&format!("errors-code-fix-{id}"));
    Step: id => format!("Step::{}", variant(id));
    Title: id => text(&format!("facts-call-{}", if id.is_empty() { "other" } else { id }));
}

rows! {
    Source as "Source" { id: String, title: String, url: Option<String>, kind: String, date: String };
    WrongEnding as "WrongEnding" { wrong: String, right: String, center: CenterId };
    Cell as "Cell" { value: String, note: Option<Note> } trusted by confidence, sources;
    Center as "Row" {
        name: String, names: BTreeMap<String, String>, accounts: Cell, api: Option<Cell>, console: Option<Cell>, crm: Option<Cell>,
        app_domain: Option<Cell>, upload: Option<Cell>, callbacks: Vec<Cell> = default, remark: Option<Note>;
        id: CenterId
    } with |row| [format!("center: {}, location: {:?}", row.id.code(), row.id.0)];
    Endpoint as "Endpoint" { id: String, method: Method, path: String, note: Option<Note> }
        trusted by confidence, sources;
    Product as "Product" {
        id: String, name: String, prefixes: Vec<String>, former_prefixes: Vec<String> = default,
        base: Option<Base>, others: Vec<Base> = default, verify: Vec<Call> = default, docs: Option<String>,
        note: Option<Note>
    };
    Base as "Base" {
        path: String, note: Option<Note>;
        host: Option<String>, app: Option<String>, hosts: Option<BTreeMap<CenterId, String>>,
        centers: Option<Vec<CenterId>>, only: Option<Vec<CenterId>>
    } trusted by confidence, sources
        with |row| [format!("host: {}", row.host()), format!("reach: {}", row.reach())];
    Call as "VerifyCall" {
        path: String, product: String = skip, method: Method, host: Ready = skip, scope: String,
        title: Title = default, proof: Option<String>, headers: BTreeMap<String, String> = default,
        needs: Vec<String> = default, note: Option<Note>
    } trusted by confidence, sources;
    Error as "Entry" {
        id: String, steps: Vec<Step> = default, names: Vec<String> = default, causes: Vec<Cause>
    } trusted by confidence, sources with |row| [
        format!("error: Error::{}", variant(&row.id)),
        format!("shown: {}", text(&format!("errors-{}", row.id))),
        format!("meaning: {}", text(&format!("errors-{}-meaning", row.id))),
    ];
    Cause as "Cause" { kind: CauseKind; text: String = default } trusted by confidence, sources
        with |row| ["what", "check", "fix"].map(|part| {
            format!("{part}: {}", text(&format!("errors-{}-{part}", row.text)))
        });
    Wording as "Wording" { error: ErrorId, says: Vec<String>, unless: String = default; r#as: String }
        with |row| [format!("kind: {:?}", row.r#as)];
    MessageWords as "MessageWords" { error: ErrorId, says: String, unless: String = default };
    ProductCode as "Code" {
        products: Vec<String>, codes: Vec<String>, error: ErrorId, says: Option<Says>, fix: Option<SaysFix>, when: String = default
    } trusted by confidence, sources;
    Limit as "Limit" { id: String, number: u64 = skip, values: Vec<SourceValue>; highest_is_strictest: bool = default }
        trusted by confidence, sources;
    Label as "Label" { names: String, zoho: bool = default; r#for: String, sources: Vec<SourceId> = default }
        with |row| [format!("what: {:?}", row.r#for)];
    FormLabel as "FormLabel" { field: String, language: String, label: String } trusted by confidence, sources;
    Named as "Named" { name: String, signs: String; sources: Vec<SourceId> = default };
    Answer as "Answer" {
        asks: Vec<String>, unless: String = default, says: AnswerSays, beside: Vec<CauseKind> = default, always: bool = default
    } trusted by confidence, sources;
    Stated as "Stated" {
        errors: Vec<ErrorId> = default, kind: CauseKind, says: Vec<String>, unless: String = default,
        anywhere: String = default, nowhere: String = default,
        near: bool = default, open: bool = default, asked: bool = default, unsure: bool = default;
        text: String = default, check: String = default, fills: String = default
    } trusted by confidence, sources with |row| [stated_texts(row)];
    PathRule as "PathRule" {
        host: String, has: String, lacks: String = default, from: String = default, to: String = default,
        adds: String = default, says: PathSays; sources: Vec<SourceId>
    };
    PageRule as "PageRule" { name: String, host: String, has: String; sources: Vec<SourceId> };
    HeaderRule as "HeaderRule" { host: String, when: String, name: String, list: String; sources: Vec<SourceId> };
    SourceValue as "SourceValue" { sources: Vec<SourceId>, number: u64 };
}

files! {
    Sources { version: String, source: Vec<Source> }
    Centers {
        general_labels: Vec<String>, mail_labels: Vec<String>, app_names: BTreeMap<String, String>, mcp_domain: String,
        wrong_endings: Vec<WrongEnding>, center: Vec<Center>
    }
    Endpoints { endpoint: Vec<Endpoint> }
    Products { without_scopes: BTreeMap<String, Note>, product: Vec<Product> }
    Errors { error: Vec<Error>, wording: Vec<Wording>, message: Vec<MessageWords> }
    Codes { code: Vec<ProductCode> }
    Limits { limit: Vec<Limit> }
    Labels { label: Vec<Label>, form: Vec<FormLabel> }
    Signs {
        provider: Vec<Named>, consoles: BTreeMap<String, String>, renews: BTreeMap<String, String>, logins: BTreeMap<String, String>, old_modules: BTreeMap<String, String>, no_browser: Vec<Named>, page: Vec<PageRule>,
        answer: Vec<Answer>, joiner: Vec<Named>, methodless: Vec<Named>, service: Vec<Named>, program: Vec<Named>, path: Vec<PathRule>, header: Vec<HeaderRule>, words: BTreeMap<String, String>
    }
    StatedFile { stated: Vec<Stated>, words: BTreeMap<String, String> }
    Statements {
        centers: BTreeMap<CenterId, String>, codes: BTreeMap<CenterId, String>, cities: BTreeMap<CenterId, String>, words: BTreeMap<String, String>
    }
}

/// What the doctor can fill the sentence of a statement with.
const FILLS: [&str; 7] =
    ["", "console", "consent", "issuer", "marketing-automation", "organizations", "token"];

/// Puts the words of a name in the place of `@name`.
fn put_words(group: &mut String, words: &BTreeMap<String, String>) {
    if let Some(name) = group.strip_prefix('@') {
        *group = words.get(name).unwrap_or_else(|| panic!("no words are {name}")).clone();
    }
}

/// The sentences of a statement, by their stem.
fn stated_texts(Stated { text: stem, check: other, fills, .. }: &Stated) -> String {
    let parts =
        if stem.starts_with("errors-") { ["-what", "-check", "-fix"] } else { ["", "-verify", "-fix"] };
    let [what, check, fix] = parts.map(|part| text(&format!("{stem}{part}")));
    let check = if other.is_empty() { check } else { text(other) };
    let argument = if fills == "console" { fills } else { "url" };
    let filled = format!("Some(words::Text::checked({:?}, &[{argument:?}]))", format!("{stem}-fix-at"));
    let filled = if fills.is_empty() { "None" } else { filled.as_str() };
    format!("what: {what}, check: {check}, fix: {fix}, fix_at: {filled}, fills: {fills:?}")
}

impl Base {
    fn host(&self) -> String {
        match (self.host.as_deref(), &self.app, &self.hosts) {
            (Some("api"), None, None) => "Host::Api".to_owned(),
            (Some("accounts"), None, None) => "Host::Accounts".to_owned(),
            (None, Some(label), None) => format!("Host::App({label:?})"),
            (None, None, Some(hosts)) => format!("Host::Fixed({})", hosts.code()),
            _ => panic!("{}: one of host (\"api\" or \"accounts\"), app, hosts", self.path),
        }
    }

    fn reach(&self) -> String {
        match (&self.centers, &self.only) {
            (Some(named), None) => format!("Reach::AndMore({})", named.code()),
            (None, Some(named)) => format!("Reach::Only({})", named.code()),
            _ => panic!("{}: either centers or only", self.path),
        }
    }
}

fn main() {
    let Sources { version, mut source } = read("sources");
    source.sort_by(|one, other| one.id.cmp(&other.id));
    trust::settle(false);
    write(
        "source",
        &[
            table("The day of the last change of any table (ISO 8601).", "pub const VERSION: &str", &version),
            constants("Source", source.iter().map(|row| (constant(&row.id), row.code()))),
            table("All sources.", "pub static ALL: &[Source]", &source),
        ],
    );

    let Centers { general_labels, mail_labels, app_names, mcp_domain, wrong_endings, center } =
        read("centers");
    write(
        "data_center",
        &[
            choice("A data center of Zoho.", "DataCenter", center.iter().map(|row| &row.id.0)),
            array("Row", &center),
            table("See data/centers.toml.", "pub(crate) static GENERAL_LABELS: &[&str]", &general_labels),
            table("See data/centers.toml.", "pub(crate) static MAIL_LABELS: &[&str]", &mail_labels),
            table("See data/centers.toml.", "pub(crate) static APP_NAMES: &[(&str, &str)]", &app_names),
            table("See data/centers.toml.", "pub(crate) const MCP_DOMAIN: &str", &mcp_domain),
            table(
                "See data/centers.toml.",
                "pub(crate) static WRONG_ENDINGS: &[WrongEnding]",
                &wrong_endings,
            ),
        ],
    );

    let Endpoints { endpoint } = read("endpoints");
    write(
        "endpoint",
        &[
            constants(
                "&str",
                endpoint.iter().map(|row| (format!("{}_PATH", constant(&row.id)), row.path.code())),
            ),
            table("All endpoints.", "pub static ENDPOINTS: &[Endpoint]", &endpoint),
        ],
    );

    let Products { without_scopes, mut product } = read("products");
    for Product { name, base, verify, .. } in &mut product {
        for call in verify {
            let base = base.as_ref().unwrap_or_else(|| panic!("{name} has a call, but no base"));
            (call.product, call.host) = (name.clone(), Ready(base.host()));
        }
    }
    let offered = product.iter().flat_map(|product| &product.verify).filter(|call| !call.title.0.is_empty());
    write(
        "product",
        &[
            table("See [`all`].", "static TABLE: &[Product]", &product),
            table(
                "The calls that the page makes itself, the one for every product first.",
                "pub static OFFERED_CALLS: &[VerifyCall]",
                &offered.map(|call| Ready(call.code())).collect::<Vec<_>>(),
            ),
            table(
                "Products for which no OAuth scope was found anywhere, and why not.",
                "pub static WITHOUT_SCOPES: &[(&str, words::Text)]",
                &without_scopes,
            ),
        ],
    );

    let Errors { mut error, wording, message } = read("errors");
    let Codes { mut code } = read("codes");
    for error in &mut error {
        for cause in &mut error.causes {
            if cause.text.is_empty() {
                cause.text = format!("{}-{}", error.id, cause.kind.0);
            }
        }
    }
    for id in code.iter_mut().flat_map(|code| &mut code.products) {
        let named = product.iter().find(|product| product.id == *id);
        id.clone_from(&named.unwrap_or_else(|| panic!("no product is {id}")).name);
    }
    let kinds: BTreeSet<&String> =
        error.iter().flat_map(|error| &error.causes).map(|cause| &cause.kind.0).collect();
    write(
        "error",
        &[
            choice("An error of Zoho that this page can explain.", "Error", error.iter().map(|row| &row.id)),
            choice("What a cause is.", "CauseKind", kinds.into_iter()),
            array("Entry", &error),
            table("See data/errors.toml.", "pub static WORDINGS: &[Wording]", &wording),
            table("See data/errors.toml.", "pub static MESSAGES: &[MessageWords]", &message),
            table("The codes of the products' own APIs.", "pub static CODES: &[Code]", &code),
        ],
    );

    let Labels { label, form } = read("labels");
    for SourceId(id) in label.iter().flat_map(|label| &label.sources) {
        assert!(is_known(id), "{id} is not in sources.toml");
    }
    write(
        "label",
        &[
            table("See data/labels.toml.", "pub static LABELS: &[Label]", &label),
            table("See data/labels.toml.", "pub static OF_FORM: &[FormLabel]", &form),
        ],
    );

    let Signs {
        provider,
        consoles,
        renews,
        logins,
        old_modules,
        no_browser,
        page,
        mut answer,
        joiner,
        methodless,
        service,
        program,
        path,
        header,
        words,
    } = read("signs");
    for group in answer.iter_mut().flat_map(|row| row.asks.iter_mut().chain([&mut row.unless])) {
        put_words(group, &words);
    }
    let rows =
        provider.iter().chain(&program).chain(&no_browser).chain(&joiner).chain(&methodless).chain(&service);
    let named = rows.flat_map(|row| &row.sources);
    let named = named.chain(page.iter().flat_map(|row| &row.sources));
    let named = named.chain(path.iter().flat_map(|row| &row.sources));
    for SourceId(id) in named.chain(header.iter().flat_map(|row| &row.sources)) {
        assert!(is_known(id), "{id} is not in sources.toml");
    }
    write(
        "sign",
        &[
            table("Other providers.", "pub static PROVIDERS: &[Named]", &provider),
            table("Where apps have their redirect URIs.", "pub static CONSOLES: &[(&str, &str)]", &consoles),
            table("What providers call for a refresh token.", "pub static RENEWS: &[(&str, &str)]", &renews),
            table("Modules of Zoho CRM API 1.0.", "pub static OLD_MODULES: &[(&str, &str)]", &old_modules),
            table("How programs sign in.", "pub static LOGINS: &[(&str, &str)]", &logins),
            table("Products without CORS.", "pub static NO_BROWSER: &[Named]", &no_browser),
            table("Pages for rejected tokens.", "pub static PAGES: &[PageRule]", &page),
            table("What questions are about.", "pub static ANSWERS: &[Answer]", &answer),
            table("Libraries that join scopes with spaces.", "pub static JOINERS: &[Named]", &joiner),
            table("What sends GET.", "pub static METHODLESS: &[Named]", &methodless),
            table("Services of programs.", "pub static SERVICES: &[Named]", &service),
            table("Programs that call Zoho.", "pub static PROGRAMS: &[Named]", &program),
            table("What paths of calls lack.", "pub static PATHS: &[PathRule]", &path),
            table("Headers that name the organization.", "pub static HEADERS: &[HeaderRule]", &header),
            constants("&str", words.iter().map(|(name, words)| (constant(name), words.code()))),
        ],
    );

    let StatedFile { mut stated, words } = read("stated");
    for row in &mut stated {
        if row.text.is_empty() {
            let of_kind = |id: &String| {
                let causes = error.iter().filter(|error| error.id == *id).flat_map(|error| &error.causes);
                causes.into_iter().find(|cause| cause.kind == row.kind)
            };
            let cause = row.errors.iter().find_map(|ErrorId(id)| of_kind(id));
            let cause = cause.unwrap_or_else(|| panic!("{} is no cause", row.kind.0));
            row.text = format!("errors-{}", cause.text);
            if row.sources.is_empty() {
                (row.sources, row.confidence) = (cause.sources.clone(), cause.confidence.clone());
            }
        }
        for group in row.says.iter_mut().chain([&mut row.unless, &mut row.anywhere, &mut row.nowhere]) {
            put_words(group, &words);
        }
        assert!(FILLS.contains(&row.fills.as_str()), "{}: nothing fills it with {}", row.text, row.fills);
    }
    write(
        "stated",
        &[table("What people state that decides a cause.", "pub static STATED: &[Stated]", &stated)],
    );

    let Statements { centers, codes, cities, words } = read("statements");
    write(
        "statement",
        &[
            table(
                "Names of centers beside the English ones.",
                "pub static CENTERS: &[(crate::DataCenter, &str)]",
                &centers,
            ),
            table(
                "Codes of centers beside those of the table.",
                "pub static CODES: &[(crate::DataCenter, &str)]",
                &codes,
            ),
            table("See data/statements.toml.", "pub static CITIES: &[(crate::DataCenter, &str)]", &cities),
            constants("&str", words.iter().map(|(name, words)| (constant(name), words.code()))),
        ],
    );

    let Limits { mut limit } = read("limits");
    for limit in &mut limit {
        let numbers: BTreeSet<u64> = limit.values.iter().map(|value| value.number).collect();
        let strictest = if limit.highest_is_strictest { numbers.last() } else { numbers.first() };
        limit.number = *strictest.unwrap();
        limit.confidence = (numbers.len() > 1).then(|| "conflicting".to_owned());
        let sources = limit.values.iter().flat_map(|value| &value.sources);
        limit.sources = sources.map(|SourceId(id)| SourceId(id.clone())).collect();
    }
    write(
        "limit",
        &[
            constants("Limit", limit.iter().map(|row| (constant(&row.id), row.code()))),
            table("All limits.", "pub static LIMITS: &[Limit]", &limit),
        ],
    );
}

/// Rows that are found by the position of their variant.
fn array<T: Code>(kind: &str, rows: &Vec<T>) -> String {
    format!("static ROWS: [{kind}; {}] = {};\n", rows.len(), rows.code().trim_start_matches('&'))
}

fn constants(kind: &str, rows: impl Iterator<Item = (String, String)>) -> String {
    let allowed = "#[allow(missing_docs, clippy::unreadable_literal)]";
    rows.map(|(name, value)| format!("{allowed}\npub const {name}: {kind} = {value};\n")).collect()
}

/// An enum with a variant for each id, in the order of its table.
fn choice<'a>(doc: &str, name: &str, ids: impl Iterator<Item = &'a String>) -> String {
    let variants: Vec<String> = ids.map(|id| variant(id)).collect();
    let derived = "Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord";
    let variants = variants.join(", ");
    format!("/// {doc}\n#[derive({derived})]\n#[allow(missing_docs)]\npub enum {name} {{ {variants} }}\n")
}

/// `public-code` as `PUBLIC_CODE`.
fn constant(id: &str) -> String {
    id.replace('-', "_").to_uppercase()
}
