//! The catalog of Zoho's OAuth scopes: what exists, as far as public sources tell, and how far each can be trusted; and
//! what follows from it: search, linter, advice.
//!
//! `data/scopes.tsv` is the catalog as people read and fix it; the build script makes the compact form that the page
//! embeds. Zoho publishes no complete list: a scope that is missing here is "not in our catalog of [`DATE`]", never
//! "invalid".

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]

pub mod advisor;
pub mod known_issue;
pub mod lint;
pub mod nearest;
pub mod preset;
pub mod search;
mod text;

use std::ops::Range;
use std::sync::LazyLock;

pub use facts::Confidence;
use facts::product::{self, Product};
use words::{Message, msg};

/// The tables that the build script makes of `data/*.toml`.
mod tables {
    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

/// The day on which the sources of the catalog were read (ISO 8601).
pub const DATE: &str = "2026-11-23";

words::choices! {
    /// What a scope lets its holder do, by the last part of its name, whose usual spelling also chooses sentences.
    #[derive(Default)]
    #[allow(missing_docs, reason = "Zoho's words")]
    pub enum Operation: word {
        All = "ALL",
        #[default]
        Read = "READ",
        Create = "CREATE",
        Update = "UPDATE",
        Delete = "DELETE",
        Write = "WRITE",
        /// Anything else: `EXECUTE`, `CUSTOM`, `CREATE-UPDATE`, `email`.
        Other = "other",
    }
}

/// The operation that the last part of a name means, in any case.
pub fn operation_of(last: &str) -> Operation {
    Operation::of(last).unwrap_or(Operation::Other)
}

/// One scope of the catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Scope {
    /// Its name, spelled as the best source spells it.
    pub name: String,
    pub app: &'static Product,
    pub operation: Operation,
    /// What it gives access to; the whole description where `described` is [`Operation::Other`].
    pub(crate) what: &'static str,
    pub(crate) described: Operation,
    pub confidence: Confidence,
    pub source: &'static str,
    /// Other spellings, each with its own source, that differ only in the case of letters. Whether Zoho tells them apart
    /// is not known.
    pub variants: Vec<Scope>,
}

impl Scope {
    /// What it is good for: "View leads", without a full stop.
    pub fn about(&self) -> Message {
        msg!("scopes-about", operation = self.described.word(), what = self.what)
    }

    /// The part between prefix and operation: `modules.leads`. Empty when there is none.
    pub fn resource(&self) -> &str {
        behind_prefix(family(&self.name))
    }

    /// Whether any page of Zoho's or an independent source names it.
    pub fn is_verified(&self) -> bool {
        self.confidence != Confidence::Unverified
    }

    /// The first URL in its source, to link to.
    pub fn source_url(&self) -> Option<&'static str> {
        let url = self.source.get(self.source.find("https://")?..)?;
        url.split(|ch: char| ch.is_whitespace() || ch == ')' || ch == ',').next()
    }
}

/// The part before the first dot of a scope's name; the whole name when it has none.
pub fn prefix(name: &str) -> &str {
    name.split_once('.').map_or(name, |(prefix, _)| prefix)
}

/// The part after the first dot; empty when there is none.
pub(crate) fn behind_prefix(name: &str) -> &str {
    name.split_once('.').map_or("", |(_, rest)| rest)
}

/// The product that has a new name since a scope was called so, and what the scope is called now.
pub fn renamed_product(name: &str) -> Option<(&'static Product, String)> {
    let first = prefix(name);
    let product = product::by_prefix(first)?;
    product.former_prefixes.iter().find(|former| former.eq_ignore_ascii_case(first))?;
    Some((product, format!("{}.{}", product.prefixes.first()?, behind_prefix(name))))
}

/// A scope's name without its last part; the whole name when it has no dot.
pub fn family(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(family, _)| family)
}

/// The last part of a scope's name, as it is spelled; the whole name when it has no dot.
pub fn last(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_, last)| last)
}

/// The name of an app without the word that most of them begin with: "Books".
pub fn short_name(app: &Product) -> &'static str {
    app.name.strip_prefix("Zoho ").unwrap_or(app.name)
}

/// The display name that is made for a scope, for the people who approve it: "Books: invoices, full access". `None` for
/// a scope that the catalog does not know.
pub fn display_name(name: &str) -> Option<Message> {
    let scope = entry(name)?;
    let app = short_name(scope.app);
    let noun = catalog().resource(family(&scope.name)).map_or("", |resource| resource.what);
    // What follows in brackets or after a colon is detail.
    let noun = noun.split(['(', ':', ';']).next().unwrap_or_default().trim_end();
    let what = match (noun, scope.resource()) {
        ("", "") => last(&scope.name).to_owned(),
        ("", resource) => resource.replace(['.', '_'], " "),
        (noun, _) => noun.to_owned(),
    };
    Some(msg!("scopes-name", app, last = last(&scope.name), operation = scope.operation.word(), what))
}

/// The scopes of one resource: one row of the picker's grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// The product that it belongs to.
    pub app: &'static Product,
    /// The common part of its scopes: `ZohoCRM.modules.leads`.
    pub family: String,
    /// What it is about, in a few words; empty where its scopes have nothing in common but the name.
    pub what: &'static str,
    range: Range<usize>,
}

impl Resource {
    /// Its scopes, in the order of the grid.
    pub fn scopes(&self) -> &'static [Scope] {
        catalog().scopes.get(self.range.clone()).unwrap_or_default()
    }

    pub(crate) fn having(&self, operation: Operation) -> Option<&'static Scope> {
        self.scopes().iter().find(|scope| scope.operation == operation)
    }

    /// The part after the prefix: `modules.leads`. Empty for names without dots.
    pub fn name(&self) -> &str {
        behind_prefix(&self.family)
    }
}

/// How a name was found in the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found<'c> {
    /// It is the name of an entry.
    Entry(&'c Scope),
    /// It is a known other spelling of an entry.
    Variant(&'c Scope, &'c Scope),
    /// It differs from an entry in the case of its letters, and no source spells it so.
    OtherCase(&'c Scope),
}

impl<'c> Found<'c> {
    /// The entry.
    pub fn scope(self) -> &'c Scope {
        match self {
            Self::Entry(scope) | Self::Variant(scope, _) | Self::OtherCase(scope) => scope,
        }
    }
}

/// The entry of this name in the catalog, in any case.
pub fn entry(name: &str) -> Option<&'static Scope> {
    catalog().look_up(name).map(Found::scope)
}

/// The catalog.
#[derive(Debug)]
pub struct Catalog {
    /// By app, then by resource, then by operation.
    pub scopes: Vec<Scope>,
    /// By app, then by family.
    pub resources: Vec<Resource>,
    /// Names in lower case, in their order, with their places in `scopes`.
    by_name: Vec<(String, usize)>,
}

/// The catalog, read on first use.
pub fn catalog() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> =
        LazyLock::new(|| Catalog::read(include_str!(concat!(env!("OUT_DIR"), "/scopes.compact"))));
    &CATALOG
}

impl Catalog {
    /// All apps that have scopes, those first that most people look for.
    pub fn apps(&self) -> impl Iterator<Item = &'static Product> {
        let others = self.by_app().filter_map(|resources| Some(resources.first()?.app));
        let first = tables::FIRST.iter().filter_map(|id| product::by_id(id));
        first.chain(others.filter(|app| !tables::FIRST.contains(&app.id)))
    }

    fn by_app(&self) -> impl Iterator<Item = &[Resource]> {
        self.resources.chunk_by(|a, b| a.app.id == b.app.id)
    }

    /// The resources of the app with this id.
    pub fn resources_of(&self, app: &str) -> &[Resource] {
        self.by_app().find(|some| some.first().is_some_and(|one| one.app.id == app)).unwrap_or_default()
    }

    /// The resource whose scopes begin so, in any case: `ZohoCRM.modules.leads`.
    pub fn resource(&self, family: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.family.eq_ignore_ascii_case(family))
    }

    /// The entry of exactly this name.
    pub fn find(&self, name: &str) -> Option<&Scope> {
        self.look_up(name).map(Found::scope).filter(|scope| scope.name == name)
    }

    /// The entry of this name in any case, and how the two relate.
    pub fn look_up(&self, name: &str) -> Option<Found<'_>> {
        let lower = name.to_ascii_lowercase();
        let at = self.by_name.binary_search_by(|(known, _)| known.cmp(&lower)).ok()?;
        let scope = self.scopes.get(self.by_name.get(at)?.1)?;
        if scope.name == name {
            return Some(Found::Entry(scope));
        }
        let variant = scope.variants.iter().find(|variant| variant.name == name);
        Some(variant.map_or(Found::OtherCase(scope), |variant| Found::Variant(scope, variant)))
    }

    /// Reads the compact form. What does not fit the form is left out; the tests hold the build script to it.
    ///
    /// ```text
    /// =product         the rows below belong to it
    /// family⇥noun⇥operation⇥operation…
    ///
    /// ofSource         after an empty line; two letters for the confidence
    /// ```
    ///
    /// An operation is one of the letters A R C U D W, or its spelling; `~` and a whole name is another spelling of the
    /// entry before it. Behind it: `#` for the next source of the list, `#` and a number for an earlier one, nothing for
    /// the same as before; then `:description` where the description is not made of verb and noun.
    fn read(text: &'static str) -> Self {
        let (rows, sources) = text.split_once("\n\n").unwrap_or((text, ""));
        let sources: Vec<_> = sources.lines().filter_map(source).collect();
        let (mut scopes, mut resources) = (Vec::<Scope>::new(), Vec::<Resource>::new());
        let (mut product, mut number, mut next) = (None, 0, 0);
        for line in rows.lines() {
            if let Some(id) = line.strip_prefix('=') {
                product = product::by_id(id);
                continue;
            }
            let mut cells = line.split('\t');
            let (Some(app), Some(family), Some(noun)) = (product, cells.next(), cells.next()) else {
                continue;
            };
            let start = scopes.len();
            for cell in cells {
                let (cell, whole) =
                    cell.split_once(':').map_or((cell, None), |(cell, what)| (cell, Some(what)));
                let (cell, mark) = cell.split_once('#').map_or((cell, None), |(cell, at)| (cell, Some(at)));
                if let Some(at) = mark {
                    number = at.parse().unwrap_or(next);
                    next = next.max(number + 1);
                }
                let Some((confidence, source)) = sources.get(number).copied() else { continue };
                let letter =
                    Operation::ALL.map(Operation::word).into_iter().find(|word| word.get(..1) == Some(cell));
                let spelling = letter.unwrap_or(cell);
                let name = match cell.strip_prefix('~') {
                    Some(name) => name.to_owned(),
                    None if family.is_empty() => spelling.to_owned(),
                    None => format!("{family}.{spelling}"),
                };
                let operation = operation_of(last(&name));
                let (what, described) = whole.map_or((noun, operation), |what| (what, Operation::Other));
                let scope =
                    Scope { name, app, operation, what, described, confidence, source, variants: Vec::new() };
                match scopes.last_mut() {
                    Some(entry) if cell.starts_with('~') => entry.variants.push(scope),
                    _ => scopes.push(scope),
                }
            }
            let range = start..scopes.len();
            match resources.last_mut() {
                // Another spelling of the family.
                Some(last) if last.app.id == app.id && last.family.eq_ignore_ascii_case(family) => {
                    last.range.end = range.end;
                }
                _ => resources.push(Resource { app, family: family.to_owned(), what: noun, range }),
            }
        }
        let lower = |(place, scope): (usize, &Scope)| (scope.name.to_ascii_lowercase(), place);
        let mut by_name: Vec<(String, usize)> = scopes.iter().enumerate().map(lower).collect();
        scan::order::sort(&mut by_name);
        Self { scopes, resources, by_name }
    }
}

fn source(line: &'static str) -> Option<(Confidence, &'static str)> {
    let (grade, source) = line.split_at_checked(2)?;
    Some((Confidence::ALL.into_iter().find(|confidence| confidence.id().starts_with(grade))?, source))
}
