//! Checks a list of scopes one by one against the catalog, and says how to fix each.
//!
//! Never fails and never refuses: Zoho publishes no complete list, so a name that the catalog does not know is "not in
//! our catalog of [`DATE`]" and a warning.
//!
//! An entry may be a secret that somebody pasted into the wrong box: what looks like one is never shown.

use std::collections::BTreeMap;

use facts::product::{self, Product};
use scan::finding::Severity;
use scan::{invisible, scope_list, secret};
use words::{Message, msg, text};

use crate::known_issue::{self, KnownIssue};
use crate::nearest::{about, meant_operations, nearest, operation};
use crate::tables::{GROUPS, PREFIXES};
use crate::text::{edit_distance, ranked, without_zoho};
use crate::{Confidence, DATE, Found, Operation, Resource, Scope, catalog, entry, last, prefix};

/// One finding about one scope of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeFinding {
    /// Its index in the list.
    pub index: usize,
    /// How grave it is.
    pub severity: Severity,
    /// What was found.
    pub found: Message,
    /// Why it matters.
    pub why: Message,
    /// How to fix it.
    pub fix: Fix,
}

impl ScopeFinding {
    fn at(self, index: usize) -> Self {
        Self { index, ..self }
    }

    /// What is certain to be right in the place of the entry, if anything is: nothing, one scope or several.
    pub fn certain_fix(&self) -> Option<&[String]> {
        match &self.fix {
            Fix::Replace(names) => Some(names),
            Fix::Remove if self.severity != Severity::Check => Some(&[]),
            Fix::Remove | Fix::Choose(_) | Fix::Unknown => None,
        }
    }
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

/// How many entries are checked. No connection needs so many, and each entry is compared with all others: a list of
/// thousands would hold up the page.
pub const MOST: usize = 300;

/// Checks a list. The findings come in the order of the list, for each scope the ones about its text first.
pub fn lint(scopes: &[String]) -> Vec<ScopeFinding> {
    let (names, flaws): (Vec<_>, Vec<_>) = scopes.iter().take(MOST).map(|text| bare_name(text)).unzip();
    let found = |name: String| Entry { scope: entry(&name), name };
    let entries: Vec<Option<Entry>> = names.into_iter().map(|name| name.map(found)).collect();
    let mut findings = Vec::new();
    // To look for what a name was meant to be takes longest, and a list may have the same one a thousand times.
    let mut judged: BTreeMap<&str, Option<ScopeFinding>> = BTreeMap::new();
    for (index, (one, flaw)) in entries.iter().zip(flaws).enumerate() {
        findings.extend(flaw.map(|verdict| verdict.at(index)));
        if let Some(one) = one {
            let alone = judged.entry(&one.name).or_insert_with(|| judge(&one.name)).clone();
            let verdicts = [alone, beside_others(one, &entries, index)];
            findings.extend(verdicts.into_iter().flatten().map(|verdict| verdict.at(index)));
        }
    }
    if scopes.len() > MOST {
        let found = msg!("scopes-lint-too-many", count = scopes.len(), most = MOST);
        let why = text!("scopes-lint-too-many-why");
        findings.push(error(found, why, Fix::Unknown).at(MOST));
    }
    findings
}

/// The list with every certain fix applied. A scope that is only concluded to be superfluous stays.
pub fn fixed(scopes: &[String]) -> Vec<String> {
    let mut list = scopes.to_vec();
    // A fixed entry may show what was hidden. Text, prefix, operation, case and neighbors follow each other at most.
    for _ in 0..ROUNDS {
        // The last certain fix of an entry holds what the earlier ones would do.
        let mut fixes: Vec<Option<Vec<String>>> = vec![None; list.len()];
        for finding in lint(&list) {
            if let (Some(names), Some(fix)) = (finding.certain_fix(), fixes.get_mut(finding.index)) {
                *fix = Some(names.to_vec());
            }
        }
        if fixes.iter().all(Option::is_none) {
            break;
        }
        list =
            list.into_iter().zip(fixes).flat_map(|(name, fix)| fix.unwrap_or_else(|| vec![name])).collect();
    }
    list
}

const ROUNDS: usize = 8;

/// A finding, whose index [`ScopeFinding::at`] gives.
fn verdict(severity: Severity, found: impl Into<Message>, why: impl Into<Message>, fix: Fix) -> ScopeFinding {
    ScopeFinding { index: 0, severity, found: found.into(), why: why.into(), fix }
}

fn error(found: impl Into<Message>, why: impl Into<Message>, fix: Fix) -> ScopeFinding {
    verdict(Severity::Error, found, why, fix)
}

// ---------------------------------------------------------------------------------------------------------------------
// The text of an entry

/// An entry that holds a single name.
struct Entry {
    /// The name, without what surrounded it.
    name: String,
    /// Its entry of the catalog, in whatever case.
    scope: Option<&'static Scope>,
}

/// The name in an entry, and what had to be taken away. `None` if it holds no single name.
fn bare_name(text: &str) -> (Option<String>, Option<ScopeFinding>) {
    let visible = invisible::removed(text);
    let one_each = text!("scopes-lint-one-each");
    if visible.is_empty() {
        return (None, Some(error(text!("scopes-lint-empty"), one_each, Fix::Remove)));
    }
    let names = names_in(text);
    if names.iter().any(|name| looks_secret(name)) || looks_secret(&visible) {
        let why = text!("scopes-lint-secret-why");
        return (None, Some(error(text!("scopes-lint-secret"), why, Fix::Remove)));
    }
    let scope = shown(text);
    let name = match names.as_slice() {
        [] => return (None, Some(error(msg!("scopes-lint-no-scope", scope), one_each, Fix::Remove))),
        [name] if name == text => return (Some(name.clone()), None),
        [name] => name.clone(),
        // A space that got into the middle of one name: the parts alone are none, or together they are known.
        several
            if names_in(&visible) == [visible.as_str()]
                && (entry(&visible).is_some()
                    || several.iter().any(|name| !scope_like(name)) && scope_like(&visible)) =>
        {
            visible
        }
        several => {
            let found = msg!("scopes-lint-several", count = several.len(), scope);
            let fix = Fix::Replace(several.to_vec());
            return (None, Some(error(found, text!("scopes-lint-several-why"), fix)));
        }
    };
    let found = if let Some(hidden) = invisible::first(text, |_| false) {
        msg!("scopes-lint-hidden", scope, what = hidden)
    } else {
        msg!("scopes-lint-extra", scope)
    };
    let flaw = error(found, text!("scopes-lint-exact"), Fix::Replace(vec![name.clone()]));
    (Some(name), Some(flaw))
}

/// The names in an entry, without what people put around them.
fn names_in(text: &str) -> Vec<String> {
    let bare = |part: String| match part.split_once('=') {
        Some((key, value)) if is_scope_key(key) => value.to_owned(),
        _ => part,
    };
    let is_name = |part: &String| {
        !part.trim_end_matches([':', '.', '-', '*', '=']).is_empty()
            && !is_scope_key(part.trim_end_matches(':'))
    };
    scope_list::split(text).into_iter().map(bare).filter(is_name).collect()
}

fn is_scope_key(text: &str) -> bool {
    ["scope", "scopes"].iter().any(|key| text.trim_start_matches('?').eq_ignore_ascii_case(key))
}

/// Whether a text could be a whole scope: parts with a dot between, or one of the known plain words.
fn scope_like(text: &str) -> bool {
    entry(text).is_some()
        || text.eq_ignore_ascii_case("profile")
        || text.contains('.') && text.split('.').all(|part| !part.is_empty())
}

fn shown(text: &str) -> String {
    scan::shown(text, 60)
}

// ---------------------------------------------------------------------------------------------------------------------
// One name by itself

fn judge(name: &str) -> Option<ScopeFinding> {
    if let Some(issue) = known_issue::of(name)
        && let Some(verdict) = of_issue(name, issue)
    {
        return Some(verdict);
    }
    match catalog().look_up(name) {
        Some(Found::Entry(scope)) => former_prefix(name).or_else(|| {
            let found = msg!("scopes-lint-unverified", scope = name);
            let why = text!("scopes-lint-unverified-why");
            (scope.confidence == Confidence::Unverified)
                .then(|| verdict(Severity::Check, found, why, Fix::Unknown))
        }),
        Some(Found::Variant(scope, variant)) => {
            let found = msg!("scopes-lint-variant", scope = name, usual = &scope.name);
            let why = msg!(
                "scopes-lint-variant-why",
                about = variant.about.message(),
                confidence = variant.confidence.label(),
                scope = name,
                source = variant.source,
                usual = &scope.name,
                usual_about = scope.about.message()
            );
            Some(verdict(Severity::Note, found, why, Fix::Choose(vec![scope.name.clone()])))
        }
        Some(Found::OtherCase(scope)) => {
            let found = msg!("scopes-lint-other-case", scope = shown(name), usual = &scope.name);
            let fix = Fix::Replace(vec![scope.name.clone()]);
            let why = text!("scopes-lint-other-case-why");
            Some(verdict(Severity::Check, found, why, fix))
        }
        None => Some(unknown(name)),
    }
}

/// Tokens, codes and client IDs of Zoho's begin with `1000.`, even those that were cut.
fn looks_secret(name: &str) -> bool {
    name.starts_with("1000.") || secret::shape(name).is_some()
}

/// What the known issue says of it; `None` for facts that are worth showing, but ask for no change.
fn of_issue(name: &str, issue: &KnownIssue) -> Option<ScopeFinding> {
    use known_issue::Kind as Issue;
    let instead = issue.instead.iter().filter_map(|instead| match instead.strip_suffix(".*") {
        None => Some((*instead).to_owned()),
        Some(family) => {
            let resource = catalog().resource(family)?;
            operation(resource, last(name)).map(|scope| scope.name.clone())
        }
    });
    let instead: Vec<String> = instead.collect();
    let scope = shown(name);
    let (severity, found) = match issue.kind {
        Issue::Invented => (Severity::Error, msg!("scopes-lint-invented", scope)),
        Issue::Misprint => (Severity::Error, msg!("scopes-lint-misprint", scope)),
        Issue::Rejected => (Severity::Warning, msg!("scopes-lint-rejected", scope)),
        Issue::Outdated => (Severity::Warning, msg!("scopes-lint-outdated", scope)),
        Issue::Disputed => (Severity::Check, msg!("scopes-lint-disputed", scope)),
        Issue::Unlisted => (Severity::Note, msg!("scopes-lint-unlisted", scope)),
        Issue::Misleading => return None,
    };
    let fix = match issue.kind {
        Issue::Unlisted if catalog().find(name).is_some() => Fix::Unknown,
        Issue::Misprint if !instead.is_empty() => Fix::Replace(instead),
        _ => choices(instead),
    };
    Some(verdict(severity, found, issue.text, fix))
}

/// The scope's product has a new name, and its scopes a new prefix.
fn former_prefix(name: &str) -> Option<ScopeFinding> {
    let (first, rest) = (prefix(name), name.split_once('.').map_or("", |(_, rest)| rest));
    let product = product::by_prefix(first)?;
    if !product.former_prefixes.iter().any(|former| former.eq_ignore_ascii_case(first)) {
        return None;
    }
    let current = product.prefixes.first().copied().unwrap_or_default();
    let renamed = entry(&format!("{current}.{rest}")).map(|scope| scope.name.clone());
    // A scope of the old name that has no namesake may still be the only one there is.
    let severity = if renamed.is_some() { Severity::Warning } else { Severity::Check };
    let found = msg!("scopes-lint-former-prefix", product = product.name, scope = shown(name));
    let why = msg!("scopes-lint-former-prefix-why", prefix = current, product = product.name);
    let fix = renamed.map_or(Fix::Unknown, |name| Fix::Replace(vec![name]));
    Some(verdict(severity, found, why, fix))
}

fn choices(names: Vec<String>) -> Fix {
    if names.is_empty() { Fix::Unknown } else { Fix::Choose(names) }
}

/// A scope that the catalog does not know in any case.
fn unknown(name: &str) -> ScopeFinding {
    let first = prefix(name);
    let has_product = product::by_prefix(first).is_some()
        || catalog().scopes().iter().any(|scope| scope.prefix().eq_ignore_ascii_case(first));
    characters(name)
        .or_else(|| former_prefix(name))
        .or_else(|| if has_product { None } else { wrong_prefix(name) })
        // From here on the prefix is right, but for its case, or nothing is known about it.
        .or_else(|| catalog().resource(name).map(|resource| no_operation(name, resource)))
        .or_else(|| {
            let (family, _) = name.rsplit_once('.')?;
            catalog().resource(family).map(|resource| no_such_operation(name, resource))
        })
        .unwrap_or_else(|| not_in_catalog(name))
}

fn not_in_catalog(name: &str) -> ScopeFinding {
    let found = msg!("scopes-lint-not-in-catalog", date = DATE, scope = shown(name));
    let why = text!("scopes-lint-not-in-catalog-why");
    verdict(Severity::Warning, found, why, choices(near_names(name)))
}

fn near_names(name: &str) -> Vec<String> {
    nearest(name, 3).into_iter().map(|scope| scope.name.clone()).collect()
}

/// Letters or signs that no scope has.
fn characters(name: &str) -> Option<ScopeFinding> {
    if let Some(letter) = name.chars().find(|ch| !ch.is_ascii()) {
        let code = format!("U+{:04X}", u32::from(letter));
        let found = msg!("scopes-lint-letter", code, letter, scope = shown(name));
        let fix = choices(near_names(&name.chars().filter(char::is_ascii).collect::<String>()));
        return Some(error(found, text!("scopes-lint-letter-why"), fix));
    }
    if name.contains("://") {
        let found = msg!("scopes-lint-url", scope = shown(name));
        return Some(error(found, text!("scopes-lint-form"), Fix::Unknown));
    }
    let dotted = |signs: &str| {
        let parts = name.split(|ch: char| ch == '.' || signs.contains(ch));
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".")
    };
    // First with the signs that stand in names of the catalog left alone.
    let meant = [name.replacen('.', "", 1), dotted("/:\\="), dotted("/:\\=_-")];
    let known = meant.iter().filter(|meant| *meant != name).find_map(|meant| entry(meant))?;
    let fix = Fix::Replace(vec![known.name.clone()]);
    let found = msg!("scopes-lint-punctuation", scope = shown(name));
    Some(error(found, text!("scopes-lint-punctuation-why"), fix))
}

/// A first part that belongs to no product.
fn wrong_prefix(name: &str) -> Option<ScopeFinding> {
    let first = prefix(name);
    let key = without_zoho(first);
    if let Some((product, why)) =
        product::WITHOUT_SCOPES.iter().find(|(product, _)| without_zoho(product) == key)
    {
        let found = msg!("scopes-lint-no-scopes", product = *product, scope = shown(name));
        return Some(verdict(Severity::Warning, found, *why, Fix::Unknown));
    }
    let rest = name.split_once('.').map_or("", |(_, rest)| rest);
    if let Some((product, prefix)) = meant_prefix(first, rest) {
        let renamed = format!("{prefix}.{rest}");
        let found =
            msg!("scopes-lint-wrong-prefix", first, prefix, product = product.name, scope = shown(name));
        let (why, fix) = if let Some(scope) = entry(&renamed) {
            let fix = Fix::Replace(vec![scope.name.clone()]);
            (msg!("scopes-lint-wrong-prefix-known", renamed), fix)
        } else {
            let fix = match judge(&renamed) {
                _ if rest.is_empty() => choices(near_names(prefix)),
                Some(verdict) => verdict.fix,
                None => Fix::Replace(vec![renamed]),
            };
            (text!("scopes-lint-wrong-prefix-unknown").into(), fix)
        };
        return Some(error(found, why, fix));
    }
    // The first part is missing: something in the catalog ends like the whole name.
    let ending = format!(".{}", name.to_ascii_lowercase());
    let ends_so: Vec<&Scope> = catalog()
        .scopes()
        .iter()
        .filter(|scope| scope.name.to_ascii_lowercase().ends_with(&ending))
        .collect();
    if ends_so.is_empty() || !name.contains('.') {
        return None;
    }
    // The resource itself comes before what is done with it in bulk or beside it.
    let what = |scope: &Scope| catalog().resource(scope.family()).map_or(0, |resource| resource.what.len());
    let plain = |scope: &Scope| what(scope).checked_sub(1).unwrap_or(usize::MAX >> 8);
    let key = |scope: &&Scope| ((scope.name.matches('.').count() << 16) + plain(scope).min(0xffff)) as u64;
    let likeliest = ranked(ends_so, key).into_iter().take(3).map(|scope| scope.name.clone()).collect();
    let found = msg!("scopes-lint-no-prefix", scope = shown(name));
    let why = text!("scopes-lint-no-prefix-why");
    Some(error(found, why, Fix::Choose(likeliest)))
}

/// The product and prefix that a first part probably means: the product's name, its prefix with or without "Zoho", or
/// one of them with one letter wrong.
fn meant_prefix(first: &str, rest: &str) -> Option<(&'static Product, &'static str)> {
    let key = without_zoho(first);
    if key.is_empty() {
        return None;
    }
    let alias = PREFIXES.iter().find(|(alias, _)| *alias == key).map(|(_, prefix)| *prefix);
    let by_alias = alias.and_then(product::by_prefix);
    let named = |product: &&Product| {
        without_zoho(product.name) == key || product.prefixes.iter().any(|prefix| without_zoho(prefix) == key)
    };
    let product = by_alias.or_else(|| product::all().iter().find(named)).or_else(|| mistyped(first))?;
    let fits = |prefix: &&&str| entry(&format!("{prefix}.{rest}")).is_some();
    let right = product.prefixes.iter().find(fits).or_else(|| product.prefixes.first())?;
    Some((product, right))
}

/// The one product whose prefix differs from this by one letter, or by two if it is long.
fn mistyped(first: &str) -> Option<&'static Product> {
    let typed = first.to_ascii_lowercase();
    let near = |prefix: &&str| {
        let distance = edit_distance(&typed, &prefix.to_ascii_lowercase());
        (prefix.len() >= 4 && distance <= if prefix.len() >= 10 { 2 } else { 1 }).then_some(distance)
    };
    let near_of =
        |product: &'static Product| Some((product.prefixes.iter().filter_map(near).min()?, product));
    let found: Vec<(usize, &Product)> = product::all().iter().filter_map(near_of).collect();
    let least = found.iter().map(|(distance, _)| *distance).min()?;
    let mut best = found.into_iter().filter(|(distance, _)| *distance == least).map(|(_, product)| product);
    let first = best.next()?;
    best.all(|other| other.prefixes == first.prefixes).then_some(first)
}

/// The resource exists, the operation does not.
fn no_such_operation(name: &str, resource: &Resource) -> ScopeFinding {
    let scopes = resource.scopes();
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
    // The catalog's only word for it may be a guess, and another resource the one that people know.
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
    let (operation, family, known) = (last(name), &resource.family, known.join(", "));
    let deletes = scopes.iter().any(|scope| scope.operation == Operation::Delete);
    let why = if Operation::of(operation) == Operation::Write && deletes {
        msg!("scopes-lint-operations-delete", family, operations = known)
    } else {
        msg!("scopes-lint-operations", family, operations = known)
    };
    let found = if operation.len() <= 20 {
        msg!("scopes-lint-no-such-operation", date = DATE, family, operation)
    } else {
        msg!("scopes-lint-not-in-catalog", date = DATE, scope = shown(name))
    };
    verdict(Severity::Warning, found, why, fix)
}

fn no_operation(name: &str, resource: &Resource) -> ScopeFinding {
    let scopes = resource.scopes().iter().map(|scope| scope.name.clone());
    let found = msg!("scopes-lint-no-operation", scope = shown(name));
    let why = text!("scopes-lint-no-operation-why");
    error(found, why, Fix::Choose(scopes.collect()))
}

// ---------------------------------------------------------------------------------------------------------------------
// One name beside the others

/// What the other scopes of the list make of it.
fn beside_others(entry: &Entry, entries: &[Option<Entry>], index: usize) -> Option<ScopeFinding> {
    let name = &entry.name;
    let before = || entries.iter().take(index).flatten();
    if before().any(|other| other.name == *name) {
        let found = msg!("scopes-lint-doubled", scope = shown(name));
        let why = text!("scopes-lint-doubled-why");
        return Some(verdict(Severity::Warning, found, why, Fix::Remove));
    }
    let spelled_by_sources =
        |name: &str| matches!(catalog().look_up(name), Some(Found::Entry(_) | Found::Variant(..)));
    if let Some(other) = before().find(|other| other.name.eq_ignore_ascii_case(name))
        && !(spelled_by_sources(name) && spelled_by_sources(&other.name))
    {
        let found = msg!("scopes-lint-doubled-case", first = shown(&other.name), second = shown(name));
        let why = text!("scopes-lint-doubled-case-why");
        return Some(verdict(Severity::Check, found, why, Fix::Remove));
    }
    let others = || before().chain(entries.iter().skip(index + 1).flatten());
    if name.eq_ignore_ascii_case("profile")
        && others().any(|other| other.name.eq_ignore_ascii_case("AaaServer.profile.READ"))
    {
        let found = text!("scopes-lint-clash");
        let why = text!("scopes-lint-clash-why");
        return Some(verdict(Severity::Warning, found, why, Fix::Remove));
    }
    let scope = entry.scope?;
    others().find_map(|other| {
        let broad = other.scope?;
        let (certain, why) = covers(broad, scope)?;
        let severity = if certain { Severity::Note } else { Severity::Check };
        let found = msg!("scopes-lint-covered", broad = &broad.name, narrow = &scope.name);
        Some(verdict(severity, found, why, Fix::Remove))
    })
}

/// Whether `broad` lets its holder do all that `narrow` does: whether that is certain, and why.
pub fn covers(broad: &Scope, narrow: &Scope) -> Option<(bool, Message)> {
    use Operation::{All, Create, Delete, Other, Read, Update, Write};
    if broad.name == narrow.name {
        return None;
    }
    let create_update = |scope: &Scope| scope.last().eq_ignore_ascii_case("CREATE-UPDATE");
    if broad.family().eq_ignore_ascii_case(narrow.family()) {
        let certain = match broad.operation {
            All => {
                matches!(narrow.operation, Read | Create | Update | Delete | Write) || create_update(narrow)
            }
            Write if broad.about.operation == Write => {
                matches!(narrow.operation, Create | Update | Delete) || create_update(narrow)
            }
            Other if create_update(broad) => matches!(narrow.operation, Create | Update),
            _ => false,
        };
        let (broad, narrow) = (broad.last(), narrow.last());
        return certain.then(|| (true, msg!("scopes-covers-operation", broad, narrow)));
    }
    if !broad.prefix().eq_ignore_ascii_case(narrow.prefix()) {
        return None;
    }
    if broad.resource().eq_ignore_ascii_case("fullaccess") && broad.operation == All {
        return Some((true, msg!("scopes-covers-product", app = broad.app.name, broad = &broad.name)));
    }
    let group = GROUPS.iter().find(|group| broad.family().eq_ignore_ascii_case(group))?;
    let enough = broad.operation == narrow.operation && broad.operation != Other
        || broad.operation == All && narrow.operation != Other
        || broad.operation == Write && matches!(narrow.operation, Create | Update | Delete);
    (enough && is_below(narrow.family(), group)).then(|| {
        let about = broad.about.message();
        (false, msg!("scopes-covers-group", about, broad = &broad.name))
    })
}

/// Whether a family is below another one, in any case: `ZohoCRM.modules.leads` is below `ZohoCRM.modules`.
pub(crate) fn is_below(family: &str, group: &str) -> bool {
    family
        .split_at_checked(group.len())
        .is_some_and(|(head, rest)| head.eq_ignore_ascii_case(group) && rest.starts_with('.'))
}
