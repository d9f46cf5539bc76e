//! The catalog of Zoho's OAuth scopes: what exists, as far as public sources tell, and how far each can be trusted; and
//! what follows from it: search, linter, advice.
//!
//! `data/scopes.tsv` is the catalog as people read and fix it; the build script makes the compact form that the page
//! embeds. Zoho publishes no complete list: a scope that is missing here is "not in our catalog of [`DATE`]", never
//! "invalid".

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

/// What a scope lets its holder do, by the last part of its name in whatever case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Operation {
    /// `ALL`
    All,
    /// `READ`
    #[default]
    Read,
    /// `CREATE`
    Create,
    /// `UPDATE`
    Update,
    /// `DELETE`
    Delete,
    /// `WRITE`
    Write,
    /// Anything else: `EXECUTE`, `CUSTOM`, `CREATE-UPDATE`, `email`.
    Other,
}

impl Operation {
    /// In the order of the grid.
    const ORDINARY: [Self; 6] =
        [Self::All, Self::Read, Self::Create, Self::Update, Self::Delete, Self::Write];

    /// The operation that this last part of a name stands for, in any case.
    pub fn of(last: &str) -> Self {
        Self::ORDINARY.into_iter().find(|op| op.word().eq_ignore_ascii_case(last)).unwrap_or(Self::Other)
    }

    /// Its usual spelling, by which sentences are chosen, too.
    pub fn word(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::Read => "READ",
            Self::Create => "CREATE",
            Self::Update => "UPDATE",
            Self::Delete => "DELETE",
            Self::Write => "WRITE",
            Self::Other => "other",
        }
    }
}

/// What a scope is good for, in our words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    pub(crate) what: &'static str,
    /// What is done with it; [`Operation::Other`] where `what` says that, too.
    pub(crate) operation: Operation,
}

impl About {
    /// A sentence without a full stop: "View leads".
    pub fn message(self) -> Message {
        msg!("scopes-about", operation = self.operation.word(), what = self.what)
    }
}

/// One scope of the catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Its name, spelled as the best source spells it.
    pub name: String,
    /// The product that it belongs to.
    pub app: &'static Product,
    /// What it lets its holder do.
    pub operation: Operation,
    /// What it is good for.
    pub about: About,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// Where it was read.
    pub source: &'static str,
    /// Other spellings, each with its own source, that differ only in the case of letters. Whether Zoho tells them apart
    /// is not known.
    pub variants: Vec<Scope>,
}

impl Scope {
    /// What stands before the first dot: `ZohoCRM`.
    pub fn prefix(&self) -> &str {
        prefix(&self.name)
    }

    /// Everything but the operation: `ZohoCRM.modules.leads`. The whole name when it has no dot.
    pub fn family(&self) -> &str {
        family(&self.name)
    }

    /// What stands between prefix and operation: `modules.leads`. Empty when nothing does.
    pub fn resource(&self) -> &str {
        self.family().split_once('.').map_or("", |(_, rest)| rest)
    }

    /// The operation as it is spelled: `READ`, `read`, `CREATE-UPDATE`.
    pub fn last(&self) -> &str {
        last(&self.name)
    }

    /// The first URL in its source, to link to.
    pub fn source_url(&self) -> Option<&'static str> {
        let from = self.source.find("https://")?;
        let url = self.source.get(from..)?;
        let end = url.find(|ch: char| ch.is_whitespace() || ch == ')' || ch == ',').unwrap_or(url.len());
        url.get(..end)
    }
}

/// What stands before the first dot of a scope's name; the whole name when it has none.
pub fn prefix(name: &str) -> &str {
    name.split_once('.').map_or(name, |(prefix, _)| prefix)
}

/// A scope's name without its last part; the whole name when it has no dot.
pub fn family(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(family, _)| family)
}

/// The last part of a scope's name; the whole name when it has no dot.
pub fn last(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_, last)| last)
}

/// The display name that is made for a scope, for the people who approve it: "Books: invoices, full access". `None` for
/// a scope that the catalog does not know.
pub fn display_name(name: &str) -> Option<Message> {
    let scope = entry(name)?;
    let app = scope.app.name.strip_prefix("Zoho ").unwrap_or(scope.app.name);
    let noun = catalog().resource(scope.family()).map_or("", |resource| resource.what);
    // What stands in brackets or behind a colon is detail.
    let noun = noun.split(['(', ':', ';']).next().unwrap_or_default().trim_end();
    let what = match (noun, scope.resource()) {
        ("", "") => scope.last().to_owned(),
        ("", resource) => resource.replace(['.', '_'], " "),
        (noun, _) => noun.to_owned(),
    };
    Some(msg!("scopes-name", app, last = scope.last(), operation = scope.operation.word(), what))
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

    /// What stands behind the prefix: `modules.leads`. Empty for names without dots.
    pub fn resource(&self) -> &str {
        self.family.split_once('.').map_or("", |(_, rest)| rest)
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
pub(crate) fn entry(name: &str) -> Option<&'static Scope> {
    catalog().look_up(name).map(Found::scope)
}

/// The catalog.
#[derive(Debug)]
pub struct Catalog {
    /// By app, then by resource, then by operation.
    scopes: Vec<Scope>,
    resources: Vec<Resource>,
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
    /// All scopes: by app, then by resource, then by operation.
    pub fn scopes(&self) -> &[Scope] {
        &self.scopes
    }

    /// All apps that have scopes.
    pub fn apps(&self) -> impl Iterator<Item = &'static Product> {
        self.by_app().filter_map(|resources| Some(resources.first()?.app))
    }

    fn by_app(&self) -> impl Iterator<Item = &[Resource]> {
        self.resources.chunk_by(|a, b| a.app.id == b.app.id)
    }

    /// All resources: by app, then by family.
    pub fn resources(&self) -> &[Resource] {
        &self.resources
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
        self.look_up(name).and_then(|found| match found {
            Found::Entry(scope) => Some(scope),
            Found::Variant(..) | Found::OtherCase(_) => None,
        })
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
    /// oSource          after an empty line; o, l, r or u for the confidence
    /// ```
    ///
    /// An operation is one of the letters A R C U D W, or its spelling; `~` in front marks another spelling of an entry.
    /// Behind it: `+` for the next source of the list, `#` and a number for an earlier one, nothing for the same as
    /// before; then `:description` where the description is not made of verb and noun.
    fn read(text: &'static str) -> Self {
        let (rows, sources) = text.split_once("\n\n").unwrap_or((text, ""));
        let mut reader =
            Reader { sources: sources.lines().filter_map(source).collect(), ..Reader::default() };
        for line in rows.lines() {
            let mut cells = line.split('\t');
            match (line.strip_prefix('='), cells.next(), cells.next()) {
                (Some(id), ..) => reader.app = product::by_id(id),
                (None, Some(family), Some(noun)) => drop(reader.resource(family, noun, cells)),
                _ => {}
            }
        }
        reader.finish()
    }
}

#[derive(Default)]
struct Reader {
    sources: Vec<(Confidence, &'static str)>,
    app: Option<&'static Product>,
    /// The source of the last row, and the first one that no row has used yet.
    source: usize,
    next: usize,
    scopes: Vec<Scope>,
    resources: Vec<Resource>,
    variants: Vec<Scope>,
}

fn source(line: &'static str) -> Option<(Confidence, &'static str)> {
    let confidence = match line.as_bytes().first()? {
        b'o' => Confidence::Official,
        b'l' => Confidence::Rule,
        b'r' => Confidence::Reported,
        b'u' => Confidence::Unverified,
        _ => return None,
    };
    Some((confidence, line.get(1..)?))
}

impl Reader {
    fn resource(
        &mut self,
        family: &str,
        what: &'static str,
        operations: impl Iterator<Item = &'static str>,
    ) -> Option<()> {
        let (app, start) = (self.app?, self.scopes.len());
        for operation in operations {
            self.operation(app, family, what, operation);
        }
        let range = start..self.scopes.len();
        match self.resources.last_mut() {
            Some(last) if last.app.id == app.id && last.family.eq_ignore_ascii_case(family) => {
                last.range.end = range.end;
            }
            _ if range.is_empty() => {}
            _ => self.resources.push(Resource { app, family: family.to_owned(), what, range }),
        }
        Some(())
    }

    fn operation(
        &mut self,
        app: &'static Product,
        family: &str,
        noun: &'static str,
        text: &'static str,
    ) -> Option<()> {
        let (text, description) =
            text.split_once(':').map_or((text, None), |(text, what)| (text, Some(what)));
        let (is_variant, text) = text.strip_prefix('~').map_or((false, text), |rest| (true, rest));
        let spelling = if let Some(spelling) = text.strip_suffix('+') {
            self.source = self.next;
            self.next += 1;
            spelling
        } else if let Some((spelling, number)) = text.split_once('#') {
            self.source = number.parse().ok()?;
            spelling
        } else {
            text
        };
        let initial =
            Operation::ORDINARY.into_iter().map(Operation::word).find(|word| word.get(..1) == Some(spelling));
        let spelling = initial.unwrap_or(spelling);
        let operation = Operation::of(spelling);
        let about = description
            .map_or(About { what: noun, operation }, |what| About { what, operation: Operation::Other });
        let name = if family.is_empty() { spelling.to_owned() } else { format!("{family}.{spelling}") };
        let (confidence, source) = self.sources.get(self.source).copied()?;
        let list = if is_variant { &mut self.variants } else { &mut self.scopes };
        list.push(Scope { name, app, operation, about, confidence, source, variants: Vec::new() });
        Some(())
    }

    fn finish(mut self) -> Catalog {
        for variant in self.variants {
            let entry = self.scopes.iter_mut().find(|scope| scope.name.eq_ignore_ascii_case(&variant.name));
            if let Some(entry) = entry {
                entry.variants.push(variant);
            }
        }
        let lower = |(place, scope): (usize, &Scope)| (scope.name.to_ascii_lowercase(), place);
        let mut by_name: Vec<(String, usize)> = self.scopes.iter().enumerate().map(lower).collect();
        by_name.sort_unstable();
        Catalog { scopes: self.scopes, resources: self.resources, by_name }
    }
}
