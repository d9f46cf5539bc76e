//! Judges a list of scopes one by one against the catalogue, and says how to fix each.
//!
//! Never fails and never refuses: Zoho publishes no complete list, so a name that the catalogue does not know is "not
//! in our catalogue of [`DATE`]" and a warning. A finding carries a fixed value where one is certain, choices where a
//! person must choose. Knows the catalogue, the products' prefixes and the oddities; knows no form.
//!
//! An entry may be a secret that somebody pasted into the wrong box: what looks like one is never shown.

use std::collections::BTreeMap;

use facts::product::{self, Product};
use scan::finding::Severity;
use scan::invisible;

use crate::known_issue::{self, KnownIssue};
use crate::nearest::{about, edit_distance, meant_operations, nearest, operation, ranked};
use crate::{Confidence, DATE, Found, Operation, Resource, Scope, catalogue, family, last, prefix};

/// One finding about one scope of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeFinding {
    /// Its place in the list.
    pub index: usize,
    /// How grave it is.
    pub severity: Severity,
    /// What kind of finding it is.
    pub kind: Kind,
    /// What was found: a sentence.
    pub found: String,
    /// Why it matters: sentences.
    pub why: String,
    /// How to fix it.
    pub fix: Fix,
}

/// How to fix a scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Nothing is known that would help.
    Unknown,
    /// Take it out of the list.
    Remove,
    /// Put these in its place; that is certain.
    Replace(Vec<String>),
    /// One or several of these are probably meant, the likeliest first; a person must choose.
    Choose(Vec<String>),
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The entry is empty.
    Empty,
    /// A character that nobody sees.
    Invisible,
    /// Quotes, brackets or `scope=` around it.
    Wrapping,
    /// Several scopes in one entry.
    Several,
    /// Other characters than dots between its parts, or dots too many.
    Punctuation,
    /// Letters outside the plain alphabet.
    ForeignLetters,
    /// A web address.
    Address,
    /// Looks like a token or a secret. Its text is not shown.
    Secret,
    /// It stands in the list twice.
    Doubled,
    /// Another scope of the list lets its holder do the same and more.
    Covered,
    /// It does not work together with another one of the list.
    Clash,
    /// The case of its letters differs from the catalogue's.
    OtherCase,
    /// A known other spelling.
    Variant,
    /// Its first part is not how the product's scopes begin.
    WrongPrefix,
    /// Its first part is missing.
    NoPrefix,
    /// The product has no scopes, as far as is known.
    NoScopes,
    /// The resource has no such operation.
    NoSuchOperation,
    /// It names no operation.
    NoOperation,
    /// Circulates, but is invented.
    Invented,
    /// An error of one of Zoho's own specifications.
    Misprint,
    /// Reported to be refused.
    Rejected,
    /// Of an older age.
    Outdated,
    /// Sources disagree on it.
    Disputed,
    /// Reported to work, but not listed.
    Unlisted,
    /// Not in the catalogue.
    NotInCatalogue,
    /// The list goes on behind what is judged.
    TooMany,
}

impl Kind {
    /// Whether it is about how the entry is written, not about which scope it names.
    pub fn is_about_the_text(self) -> bool {
        matches!(self, Self::Empty | Self::Invisible | Self::Wrapping | Self::Several)
    }
}

/// How many entries are judged. No connection needs so many, and each entry is held against all others: a list of
/// thousands would hold up the page.
pub const MOST: usize = 300;

/// Judges a list. The findings come in the order of the list, for each scope the ones about its text first.
pub fn lint(scopes: &[String]) -> Vec<ScopeFinding> {
    let (entries, flaws): (Vec<Option<Entry>>, Vec<Option<Verdict>>) =
        scopes.iter().take(MOST).map(|text| read(text)).unzip();
    let mut findings = Vec::new();
    // To look for what a name was meant to be takes longest, and a list may have the same one a thousand times.
    let mut judged: BTreeMap<&str, Option<Verdict>> = BTreeMap::new();
    for (index, (entry, flaw)) in entries.iter().zip(flaws).enumerate() {
        findings.extend(flaw.map(|verdict| verdict.at(index)));
        if let Some(entry) = entry {
            let (before, after) = (entries.iter().take(index), entries.iter().skip(index + 1));
            let name = judged.entry(&entry.name).or_insert_with(|| judge(&entry.name)).clone();
            let verdicts = [name, beside_others(entry, before.flatten(), after.flatten())];
            findings.extend(verdicts.into_iter().flatten().map(|verdict| verdict.at(index)));
        }
    }
    if scopes.len() > MOST {
        let rest = verdict(
            Severity::Error,
            Kind::TooMany,
            format!("The list has {} entries; only the first {MOST} were judged.", scopes.len()),
            "No connection needs so many. Perhaps something else was pasted.",
            Fix::Unknown,
        );
        findings.push(rest.at(MOST));
    }
    findings
}

/// The list with every certain fix applied, and what was found in it as it stood.
///
/// A scope that is only concluded to be superfluous stays.
pub fn fixed(scopes: &[String]) -> (Vec<String>, Vec<ScopeFinding>) {
    let findings = lint(scopes);
    let mut list = scopes.to_vec();
    let mut of_round = findings.clone();
    // A fixed entry may show what was hidden. Text, prefix, operation, case and neighbours follow each other at most.
    for _ in 0..ROUNDS {
        // The last certain fix of an entry holds what the earlier ones would do.
        let mut fixes: Vec<Option<Vec<String>>> = vec![None; list.len()];
        for finding in of_round {
            let certain = match finding.fix {
                Fix::Replace(names) => Some(names),
                Fix::Remove if finding.severity != Severity::Check => Some(Vec::new()),
                Fix::Remove | Fix::Choose(_) | Fix::Unknown => None,
            };
            if let (Some(names), Some(place)) = (certain, fixes.get_mut(finding.index)) {
                *place = Some(names);
            }
        }
        if fixes.iter().all(Option::is_none) {
            break;
        }
        list =
            list.into_iter().zip(fixes).flat_map(|(name, fix)| fix.unwrap_or_else(|| vec![name])).collect();
        of_round = lint(&list);
    }
    (list, findings)
}

const ROUNDS: usize = 8;

/// A finding that does not know yet where it stands.
#[derive(Clone)]
struct Verdict {
    severity: Severity,
    kind: Kind,
    found: String,
    why: String,
    fix: Fix,
}

impl Verdict {
    fn at(self, index: usize) -> ScopeFinding {
        let Self { severity, kind, found, why, fix } = self;
        ScopeFinding { index, severity, kind, found, why, fix }
    }
}

fn verdict(severity: Severity, kind: Kind, found: String, why: impl Into<String>, fix: Fix) -> Verdict {
    Verdict { severity, kind, found, why: why.into(), fix }
}

// ---------------------------------------------------------------------------------------------------------------------
// The text of an entry

/// An entry that holds a single name.
struct Entry {
    /// The name, without what surrounded it.
    name: String,
    /// Its entry of the catalogue, in whatever case.
    scope: Option<&'static Scope>,
}

/// The name in an entry, and what had to be taken away. `None` if it holds no single name.
fn read(text: &str) -> (Option<Entry>, Option<Verdict>) {
    let (name, flaw) = bare_name(text);
    let entry = name.map(|name| Entry { scope: catalogue().look_up(&name).map(Found::scope), name });
    (entry, flaw)
}

fn bare_name(text: &str) -> (Option<String>, Option<Verdict>) {
    let visible = invisible::removed(text);
    if visible.is_empty() {
        let flaw = verdict(
            Severity::Error,
            Kind::Empty,
            "The entry is empty.".into(),
            "Every entry must hold one scope.",
            Fix::Remove,
        );
        return (None, Some(flaw));
    }
    let detections = detections(text);
    if detections.iter().any(|detection| looks_secret(detection)) || looks_secret(&visible) {
        let flaw = verdict(
            Severity::Error,
            Kind::Secret,
            "One entry looks like a token or a secret, not like a scope.".into(),
            "Remove it, and revoke the token if anybody could have seen it.",
            Fix::Remove,
        );
        return (None, Some(flaw));
    }
    let known = |name: &str| catalogue().look_up(name).is_some();
    match detections.as_slice() {
        [] => {
            let flaw = verdict(
                Severity::Error,
                Kind::Empty,
                format!("{} is no scope.", shown(text)),
                "Every entry must hold one scope.",
                Fix::Remove,
            );
            (None, Some(flaw))
        }
        [name] if name == text => (Some(name.clone()), None),
        [name] => {
            let (kind, what) = match invisible::first(text, |_| false) {
                Some(found) => (Kind::Invisible, format!("a {}", found.message())),
                None => (Kind::Wrapping, "something around it".to_owned()),
            };
            let flaw = verdict(
                Severity::Error,
                kind,
                format!("The entry {} has {what}.", shown(text)),
                "Zoho compares scopes letter by letter.",
                Fix::Replace(vec![name.clone()]),
            );
            (Some(name.clone()), Some(flaw))
        }
        // A blank that got into the middle of one name: the parts alone are none, or together they are known.
        several
            if self::detections(&visible) == [visible.as_str()]
                && (known(&visible)
                    || several.iter().any(|detection| !scope_like(detection)) && scope_like(&visible)) =>
        {
            let what = invisible::first(text, |_| false)
                .map_or(String::new(), |found| format!(" has a {}", found.message()));
            let flaw = verdict(
                Severity::Error,
                Kind::Invisible,
                format!("The entry {}{what}.", shown(text)),
                "Zoho compares scopes letter by letter.",
                Fix::Replace(vec![visible.clone()]),
            );
            (Some(visible), Some(flaw))
        }
        several => {
            let flaw = verdict(
                Severity::Error,
                Kind::Several,
                format!("The entry {} holds {} scopes.", shown(text), several.len()),
                "Zoho reads an entry as one scope, and one of this name does not exist.",
                Fix::Replace(several.to_vec()),
            );
            (None, Some(flaw))
        }
    }
}

/// The names in an entry, split at everything that people put between scopes, without what they put around them.
fn detections(text: &str) -> Vec<String> {
    let mut decoded = text.to_owned();
    for (code, sign) in [("%2C", ","), ("%2c", ","), ("%20", " "), ("%2B", "+"), ("%2b", "+")] {
        if decoded.contains(code) {
            decoded = decoded.replace(code, sign);
        }
    }
    decoded
        .split(|ch: char| {
            ",;+|&\"'`[](){}<>\u{201c}\u{201d}".contains(ch)
                || invisible::name(ch).is_some() && !invisible::has_no_width(ch)
        })
        .map(|detection| {
            let detection = invisible::removed(detection);
            let value = detection
                .split_once('=')
                .filter(|(key, _)| is_scope_key(key))
                .map(|(_, value)| value.to_owned());
            value.unwrap_or(detection)
        })
        .filter(|detection| {
            !detection.trim_end_matches([':', '.', '-', '*', '=']).is_empty()
                && !is_scope_key(detection.trim_end_matches(':'))
        })
        .collect()
}

fn is_scope_key(text: &str) -> bool {
    ["scope", "scopes"].iter().any(|key| text.trim_start_matches('?').eq_ignore_ascii_case(key))
}

/// Whether a text could be a whole scope: parts with a dot between, or one of the known plain words.
fn scope_like(text: &str) -> bool {
    catalogue().look_up(text).is_some()
        || text.eq_ignore_ascii_case("profile")
        || text.contains('.') && text.split('.').all(|part| !part.is_empty())
}

/// A text as it is shown in a finding: cut short, with every invisible character drawn.
fn shown(text: &str) -> String {
    let mut short: String = text.chars().take(LONGEST_SHOWN).collect();
    if short.len() < text.len() {
        short.push('\u{2026}');
    }
    format!("\u{201c}{}\u{201d}", invisible::drawn(&short))
}

const LONGEST_SHOWN: usize = 60;

// ---------------------------------------------------------------------------------------------------------------------
// One name by itself

fn judge(name: &str) -> Option<Verdict> {
    if let Some(known_issue) = known_issue::of(name)
        && let Some(verdict) = odd(name, known_issue)
    {
        return Some(verdict);
    }
    match catalogue().look_up(name) {
        Some(Found::Entry(scope)) => outdated(scope),
        Some(Found::Variant(scope, variant)) => Some(verdict(
            Severity::Note,
            Kind::Variant,
            format!("{name} is spelt {} elsewhere.", scope.name),
            format!(
                "{}: {}. The usual spelling stands for: {}. Whether Zoho tells them apart is not known; the source \
                 of this one is {} ({}).",
                variant.name,
                variant.description,
                scope.description,
                variant.source,
                variant.confidence.word()
            ),
            Fix::Choose(vec![scope.name.clone()]),
        )),
        Some(Found::OtherCase(scope)) => Some(verdict(
            Severity::Check,
            Kind::OtherCase,
            format!("{} is spelt {} in the catalogue.", shown(name), scope.name),
            "Whether Zoho minds the case of letters is not settled: its own pages mix it. Take the documented spelling.",
            Fix::Replace(vec![scope.name.clone()]),
        )),
        None => Some(unknown(name)),
    }
}

/// Tokens and client ids of Zoho's begin with `1000.`; secrets are one long word with digits.
fn looks_secret(name: &str) -> bool {
    name.starts_with("1000.")
        || name.len() >= 32 && !name.contains('.') && name.bytes().any(|b| b.is_ascii_digit())
}

/// What the oddity says of it; `None` for facts that are worth showing, but ask for no change.
fn odd(name: &str, known_issue: &KnownIssue) -> Option<Verdict> {
    let instead: Vec<String> = known_issue
        .instead
        .iter()
        .filter_map(|instead| match instead.strip_suffix(".*") {
            None => Some((*instead).to_owned()),
            Some(family) => {
                let resource = catalogue().resource(family)?;
                operation(catalogue(), resource, last(name)).map(|scope| scope.name.clone())
            }
        })
        .collect();
    let (severity, kind, what) = match known_issue.kind {
        known_issue::Kind::Invented => (Severity::Error, Kind::Invented, "is an invented name"),
        known_issue::Kind::Misprint => (Severity::Error, Kind::Misprint, "is a misprint"),
        known_issue::Kind::Rejected => {
            (Severity::Warning, Kind::Rejected, "is reported to be refused by Zoho")
        }
        known_issue::Kind::Outdated => (Severity::Warning, Kind::Outdated, "is of an older age"),
        known_issue::Kind::Disputed => (Severity::Check, Kind::Disputed, "is disputed"),
        known_issue::Kind::Unlisted => (Severity::Note, Kind::Unlisted, "is in no list of Zoho's"),
        known_issue::Kind::Misleading => return None,
    };
    let fix = match (known_issue.kind, instead.is_empty()) {
        (known_issue::Kind::Unlisted, _) if catalogue().find(name).is_some() => Fix::Unknown,
        (_, true) => Fix::Unknown,
        (known_issue::Kind::Misprint, false) => Fix::Replace(instead),
        (_, false) => Fix::Choose(instead),
    };
    Some(verdict(severity, kind, format!("{} {what}.", shown(name)), known_issue.text, fix))
}

/// The scope's product has a new name, and its scopes a new prefix.
fn outdated(scope: &Scope) -> Option<Verdict> {
    let product = product::by_prefix(scope.prefix())
        .filter(|product| product.former_prefixes.contains(&scope.prefix()))?;
    Some(former_prefix(&scope.name, product))
}

fn former_prefix(name: &str, product: &Product) -> Verdict {
    let current = product.prefixes.first().copied().unwrap_or_default();
    let rest = name.split_once('.').map_or("", |(_, rest)| rest);
    let renamed = catalogue().look_up(&format!("{current}.{rest}")).map(|found| found.scope().name.clone());
    // A scope of the old name that has no namesake may still be the only one there is.
    let severity = if renamed.is_some() { Severity::Warning } else { Severity::Check };
    verdict(
        severity,
        Kind::Outdated,
        format!("{} has the old prefix of {}.", shown(name), product.name),
        format!(
            "The product was renamed; its scopes begin with {current} now. Some of the old ones may still work."
        ),
        renamed.map_or(Fix::Unknown, |name| Fix::Replace(vec![name])),
    )
}

fn choices(names: Vec<String>) -> Fix {
    if names.is_empty() { Fix::Unknown } else { Fix::Choose(names) }
}

/// A scope that the catalogue does not know in any case.
fn unknown(name: &str) -> Verdict {
    if let Some(verdict) = characters(name) {
        return verdict;
    }
    let first = prefix(name);
    let known_prefix = catalogue().prefixes().any(|(known, _)| known.eq_ignore_ascii_case(first));
    let owner = product::by_prefix(first);
    let renamed =
        |product: &&Product| product.former_prefixes.iter().any(|former| former.eq_ignore_ascii_case(first));
    if let Some(product) = owner.filter(renamed) {
        return former_prefix(name, product);
    }
    if !known_prefix
        && owner.is_none()
        && let Some(verdict) = wrong_prefix(name)
    {
        return verdict;
    }
    // From here on the prefix is right, but for its case, or nothing is known about it.
    if let Some(resource) = catalogue().resource(name) {
        return no_operation(name, resource);
    }
    if let Some(resource) = catalogue().resource(family(name)).filter(|_| name.contains('.')) {
        return no_such_operation(name, resource);
    }
    not_in_catalogue(name)
}

fn not_in_catalogue(name: &str) -> Verdict {
    verdict(
        Severity::Warning,
        Kind::NotInCatalogue,
        format!("{} is not in our catalogue of {DATE}.", shown(name)),
        NO_COMPLETE_LIST,
        choices(near_names(name)),
    )
}

const NO_COMPLETE_LIST: &str = "Zoho publishes no complete list, so it may exist all the same. If it does not, Zoho shows an error page instead of \
     the sign-in or, as is reported of its console, drops the scope without a word.";

fn near_names(name: &str) -> Vec<String> {
    nearest(name, 3).into_iter().map(|scope| scope.name.clone()).collect()
}

/// Letters or signs that no scope has.
fn characters(name: &str) -> Option<Verdict> {
    if let Some(foreign) = name.chars().find(|ch| !ch.is_ascii()) {
        let code = u32::from(foreign);
        return Some(verdict(
            Severity::Error,
            Kind::ForeignLetters,
            format!(
                "{} has the letter \u{201c}{foreign}\u{201d} (U+{code:04X}), which no scope has.",
                shown(name)
            ),
            "Some letters of other alphabets look like Latin ones, but Zoho compares scopes letter by letter.",
            choices(near_names(&name.chars().filter(char::is_ascii).collect::<String>())),
        ));
    }
    if name.contains("://") {
        return Some(verdict(
            Severity::Error,
            Kind::Address,
            format!("{} is a web address, not a scope.", shown(name)),
            "A scope reads Product.resource.OPERATION.",
            Fix::Unknown,
        ));
    }
    let one_dot_less = name.replacen('.', "", 1);
    if one_dot_less != name
        && let Some(found) = catalogue().look_up(&one_dot_less)
    {
        return Some(punctuation(name, found));
    }
    // First with the signs that stand in names of the catalogue left alone.
    for signs in ["/:\\=", "/:\\=_-"] {
        let dotted: Vec<&str> =
            name.split(|ch: char| ch == '.' || signs.contains(ch)).filter(|part| !part.is_empty()).collect();
        let dotted = dotted.join(".");
        if dotted != name
            && let Some(found) = catalogue().look_up(&dotted)
        {
            return Some(punctuation(name, found));
        }
    }
    None
}

fn punctuation(name: &str, found: Found<'_>) -> Verdict {
    verdict(
        Severity::Error,
        Kind::Punctuation,
        format!("{} is not punctuated like a scope.", shown(name)),
        "The parts of a scope are joined by one dot each, and it neither begins nor ends with one.",
        Fix::Replace(vec![found.scope().name.clone()]),
    )
}

/// A first part that belongs to nobody.
fn wrong_prefix(name: &str) -> Option<Verdict> {
    let first = prefix(name);
    let key = without_zoho(first);
    if let Some((product, why)) =
        product::WITHOUT_SCOPES.iter().find(|(product, _)| without_zoho(product) == key)
    {
        return Some(verdict(
            Severity::Warning,
            Kind::NoScopes,
            format!("{} claims to be a scope of {product}, of which we know none.", shown(name)),
            *why,
            Fix::Unknown,
        ));
    }
    let rest = name.split_once('.').map_or("", |(_, rest)| rest);
    if let Some((product, right)) = meant_prefix(first, rest) {
        let renamed = format!("{right}.{rest}");
        let (kept, fix) = match catalogue().look_up(&renamed) {
            Some(found) => (true, Fix::Replace(vec![found.scope().name.clone()])),
            None => (false, if rest.is_empty() { choices(near_names(right)) } else { unknown_fix(&renamed) }),
        };
        let why = if kept {
            format!("With the right prefix it is {renamed}, which the catalogue knows.")
        } else {
            "The rest of it is not in our catalogue either.".to_owned()
        };
        return Some(verdict(
            Severity::Error,
            Kind::WrongPrefix,
            format!(
                "{} begins with {first}, but {}\u{2019}s scopes begin with {right}.",
                shown(name),
                product.name
            ),
            why,
            fix,
        ));
    }
    // The first part is missing: something in the catalogue ends like the whole name.
    let ending = format!(".{}", name.to_ascii_lowercase());
    let ends_so: Vec<&Scope> = catalogue()
        .scopes()
        .iter()
        .filter(|scope| scope.name.to_ascii_lowercase().ends_with(&ending))
        .collect();
    if ends_so.is_empty() || !name.contains('.') {
        return None;
    }
    // The resource itself comes before what is done with it in bulk or beside it.
    let what = |scope: &Scope| catalogue().resource(scope.family()).map_or(0, |resource| resource.what.len());
    let plain = |scope: &Scope| what(scope).checked_sub(1).unwrap_or(usize::MAX >> 8);
    let key = |scope: &Scope| (scope.name.matches('.').count() << 16) + plain(scope).min(0xffff);
    let ends_so = ranked(ends_so.into_iter().map(|scope| (key(scope) as u64, scope)));
    Some(verdict(
        Severity::Error,
        Kind::NoPrefix,
        format!("{} does not say which product it belongs to.", shown(name)),
        "A scope begins with its product: Product.resource.OPERATION.",
        Fix::Choose(ends_so.into_iter().take(3).map(|scope| scope.name.clone()).collect()),
    ))
}

fn unknown_fix(name: &str) -> Fix {
    match judge(name) {
        Some(verdict) => verdict.fix,
        None => Fix::Replace(vec![name.to_owned()]),
    }
}

/// The product and prefix that a first part probably means: the product's name, its prefix with or without "Zoho", or
/// one of them with one letter wrong.
fn meant_prefix(first: &str, rest: &str) -> Option<(&'static Product, &'static str)> {
    let key = without_zoho(first);
    if key.is_empty() {
        return None;
    }
    let alias = ALIASES.iter().find(|(alias, _)| *alias == key).map(|(_, prefix)| *prefix);
    let by_alias = alias.and_then(product::by_prefix);
    let named = |product: &&Product| {
        without_zoho(product.name) == key || product.prefixes.iter().any(|prefix| without_zoho(prefix) == key)
    };
    let product = by_alias.or_else(|| product::all().iter().find(named)).or_else(|| mistyped(first))?;
    let fits = |prefix: &&&str| catalogue().look_up(&format!("{prefix}.{rest}")).is_some();
    let right = product.prefixes.iter().find(fits).or_else(|| product.prefixes.first())?;
    Some((product, right))
}

/// Other names of products that people put in front.
const ALIASES: &[(&str, &str)] = &[
    ("sdp", "SDPOnDemand"),
    ("servicedesk", "SDPOnDemand"),
    ("servicedeskplus", "SDPOnDemand"),
    ("drive", "WorkDrive"),
    ("subscription", "ZohoSubscriptions"),
];

/// The one product whose prefix differs from this by one letter, or by two if it is long.
fn mistyped(first: &str) -> Option<&'static Product> {
    let typed = first.to_ascii_lowercase();
    let mut best: Option<(usize, &Product)> = None;
    let mut tied = false;
    for product in product::all() {
        for prefix in product.prefixes {
            let allowed = if prefix.len() >= 10 { 2 } else { 1 };
            let distance = edit_distance(&typed, &prefix.to_ascii_lowercase());
            if prefix.len() < 4 || distance > allowed {
                continue;
            }
            match best {
                Some((found, _)) if found < distance => {}
                Some((found, owner)) if found == distance => {
                    tied |= owner.name != product.name && product.prefixes != owner.prefixes;
                }
                _ => (best, tied) = (Some((distance, product)), false),
            }
        }
    }
    best.filter(|_| !tied).map(|(_, product)| product)
}

/// A name in lower case, without signs and without the words that every product of Zoho's has in front.
pub(crate) fn without_zoho(name: &str) -> String {
    let plain: String =
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let short = plain.strip_prefix("manageengine").unwrap_or(&plain);
    short.strip_prefix("zoho").unwrap_or(short).to_owned()
}

/// The resource exists, the operation does not.
fn no_such_operation(name: &str, resource: &Resource) -> Verdict {
    let scopes = catalogue().scopes_of(resource);
    let known: Vec<_> = scopes.iter().map(Scope::last).collect();
    let meant = meant_operations(last(name));
    let having = |operation: &Operation| scopes.iter().find(|scope| scope.operation == *operation);
    let exact: Vec<String> = meant.iter().filter_map(having).map(|scope| scope.name.clone()).collect();
    let mistyped: Vec<&Scope> = scopes
        .iter()
        .filter(|scope| {
            let (typed, right) = (last(name).to_ascii_lowercase(), scope.last().to_ascii_lowercase());
            let distance = edit_distance(&typed, &right);
            distance == 1 || distance == 2 && right.len() > 4
        })
        .collect();
    // The catalogue's only word for it may be a guess, and another resource the one that people know.
    let guessed = scopes.iter().all(|scope| scope.confidence == Confidence::Unverified);
    let same = |scope: &&Scope| scope.last().eq_ignore_ascii_case(last(name));
    let elsewhere = || about(name, 3).into_iter().filter(same).map(|scope| scope.name.clone());
    let fix = match (exact.is_empty(), mistyped.as_slice()) {
        (false, _) if !guessed => Fix::Replace(exact),
        (true, [one]) => Fix::Replace(vec![one.name.clone()]),
        _ => {
            let broader = scopes.iter().filter(|scope| {
                matches!(scope.operation, Operation::All | Operation::Write | Operation::Other)
            });
            let mut names: Vec<String> = elsewhere().chain(exact).collect();
            names.extend(broader.map(|scope| scope.name.clone()));
            if names.is_empty() {
                names.extend(scopes.iter().map(|scope| scope.name.clone()));
            }
            names.dedup();
            Fix::Choose(names)
        }
    };
    let shown_family = &resource.family;
    let why = if Operation::of(last(name)) == Operation::Write
        && scopes.iter().any(|scope| scope.operation == Operation::Delete)
    {
        format!(
            "Of {shown_family} we know {}. Add DELETE only if you delete. {NO_COMPLETE_LIST}",
            listed(&known)
        )
    } else {
        format!("Of {shown_family} we know {}. {NO_COMPLETE_LIST}", listed(&known))
    };
    let found = if last(name).len() <= 20 {
        format!("The operation {} of {shown_family} is not in our catalogue of {DATE}.", last(name))
    } else {
        format!("{} is not in our catalogue of {DATE}.", shown(name))
    };
    verdict(Severity::Warning, Kind::NoSuchOperation, found, why, fix)
}

fn no_operation(name: &str, resource: &Resource) -> Verdict {
    let scopes = catalogue().scopes_of(resource);
    verdict(
        Severity::Error,
        Kind::NoOperation,
        format!("{} names no operation.", shown(name)),
        "A scope ends with what it lets its holder do: Product.resource.OPERATION.",
        Fix::Choose(scopes.iter().map(|scope| scope.name.clone()).collect()),
    )
}

fn listed(words: &[&str]) -> String {
    match words {
        [] => "nothing".into(),
        [one] => format!("only {one}"),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// One name beside the others

/// What the other scopes of the list make of it.
fn beside_others<'l>(
    entry: &Entry,
    before: impl Iterator<Item = &'l Entry> + Clone,
    after: impl Iterator<Item = &'l Entry> + Clone,
) -> Option<Verdict> {
    let name = &entry.name;
    if before.clone().any(|other| other.name == *name) {
        return Some(verdict(
            Severity::Warning,
            Kind::Doubled,
            format!("{} stands in the list twice.", shown(name)),
            "Once is enough.",
            Fix::Remove,
        ));
    }
    let spelt_by_sources =
        |name: &str| matches!(catalogue().look_up(name), Some(Found::Entry(_) | Found::Variant(..)));
    if let Some(other) = before.clone().find(|other| other.name.eq_ignore_ascii_case(name))
        && !(spelt_by_sources(name) && spelt_by_sources(&other.name))
    {
        return Some(verdict(
            Severity::Check,
            Kind::Doubled,
            format!("{} and {} differ only in the case of their letters.", shown(&other.name), shown(name)),
            "Whether Zoho minds the case of letters is not settled; one of them is enough if it does not.",
            Fix::Remove,
        ));
    }
    let mut others = before.chain(after);
    if name.eq_ignore_ascii_case("profile")
        && others.clone().any(|other| other.name.eq_ignore_ascii_case("AaaServer.profile.READ"))
    {
        return Some(verdict(
            Severity::Warning,
            Kind::Clash,
            "profile and AaaServer.profile.READ are both in the list.".into(),
            "Asked together they are reported to make the profile call answer INVALID_OAUTHSCOPE.",
            Fix::Remove,
        ));
    }
    let scope = entry.scope?;
    others.find_map(|other| {
        let broad = other.scope?;
        let (certain, why) = covers(broad, scope)?;
        Some(verdict(
            if certain { Severity::Note } else { Severity::Check },
            Kind::Covered,
            format!("{} is covered by {}.", scope.name, broad.name),
            why,
            Fix::Remove,
        ))
    })
}

/// Whether `broad` lets its holder do all that `narrow` does: whether that is certain, and why.
pub fn covers(broad: &Scope, narrow: &Scope) -> Option<(bool, String)> {
    use Operation::{All, Create, Delete, Other, Read, Update, Write};
    if broad.name == narrow.name {
        return None;
    }
    let create_update = |scope: &Scope| scope.last().eq_ignore_ascii_case("CREATE-UPDATE");
    let same_operation = broad.operation == narrow.operation && broad.operation != Other;
    if broad.family().eq_ignore_ascii_case(narrow.family()) {
        let certain = match broad.operation {
            All => {
                matches!(narrow.operation, Read | Create | Update | Delete | Write) || create_update(narrow)
            }
            Write if broad.description.starts_with(Write.verb()) => {
                matches!(narrow.operation, Create | Update | Delete) || create_update(narrow)
            }
            Other if create_update(broad) => matches!(narrow.operation, Create | Update),
            _ => false,
        };
        return certain.then(|| {
            (
                true,
                format!(
                    "{} gives all of {}. One scope less is one question less on the consent page.",
                    broad.last(),
                    narrow.last()
                ),
            )
        });
    }
    if !broad.prefix().eq_ignore_ascii_case(narrow.prefix()) {
        return None;
    }
    if broad.resource().eq_ignore_ascii_case("fullaccess") && broad.operation == All {
        return Some((true, format!("{} gives full access to everything in {}.", broad.name, broad.app)));
    }
    let group = GROUPS.iter().find(|group| broad.family().eq_ignore_ascii_case(group))?;
    let below = narrow.family().get(..group.len()).is_some_and(|head| head.eq_ignore_ascii_case(group))
        && narrow.family().get(group.len()..).is_some_and(|rest| rest.starts_with('.'));
    let enough = same_operation
        || broad.operation == All && narrow.operation != Other
        || broad.operation == Write && matches!(narrow.operation, Create | Update | Delete);
    (below && enough).then(|| {
        (
            false,
            format!(
                "{} is for the whole group. That it includes this one is our conclusion from its description (\u{201c}{}\u{201d}).",
                broad.name, broad.description
            ),
        )
    })
}

/// Families whose descriptions say that they stand for all resources below them.
pub(crate) const GROUPS: &[&str] = &[
    "ZohoBigin.modules",
    "ZohoBigin.settings",
    "ZohoCRM.mass_delete",
    "ZohoCRM.mass_update",
    "ZohoCRM.modules",
    "ZohoCRM.settings",
    "ZohoCRM.share",
    "ZohoFSM.modules",
    "ZohoRecruit.modules",
    "ZohoRecruit.settings",
    "ZohoWorkerly.modules",
    "ZohoWorkerly.settings",
];
