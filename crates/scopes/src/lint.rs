//! Checks a list of scopes one by one against the catalog, and says how to fix each. A name that the catalog does not
//! know is a warning, never an error. What looks like a secret in the wrong box is never shown.

use std::collections::BTreeMap;

use facts::product::{self, Product};
use scan::finding::Severity::{self, Check, Error, Note, Warning};
use scan::order::ranked;
use scan::scope_list::gather;
use scan::{invisible, secret};
use words::{Message, found, msg, text};

use crate::known_issue::{self, KnownIssue};
use crate::nearest::{about, meant_operations, nearest, operation};
use crate::tables::{GROUPS, PREFIXES};
use crate::text::{edit_distance, without_zoho};
use crate::{
    DATE, Found, Operation, Resource, Scope, behind_prefix, catalog, entry, family, last, prefix,
    renamed_product,
};

/// One finding about one scope of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct ScopeFinding {
    /// Its index in the list.
    pub index: usize,
    pub severity: Severity,
    pub found: Message,
    pub why: Message,
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
            Fix::Remove if self.severity != Check => Some(&[]),
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
        let found = found!("scopes-lint-too-many", count = scopes.len(), most = MOST);
        findings.push(error(found, Fix::Unknown).at(MOST));
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
fn verdict(
    severity: Severity,
    (found, why): (impl Into<Message>, impl Into<Message>),
    fix: Fix,
) -> ScopeFinding {
    ScopeFinding { index: 0, severity, found: found.into(), why: why.into(), fix }
}

fn error(found: (impl Into<Message>, impl Into<Message>), fix: Fix) -> ScopeFinding {
    verdict(Error, found, fix)
}

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
    let none = |found: (Message, Message), fix| (None, Some(error(found, fix)));
    let visible = invisible::removed(text);
    let one_each = |found: Message| (found, text!("scopes-lint-one-each").into());
    if visible.is_empty() {
        return none(one_each(msg!("scopes-lint-empty")), Fix::Remove);
    }
    let names = gather(text);
    // Tokens, codes and client IDs of Zoho's begin with `1000.`, even those that were cut.
    if secret::hidden_in(text).is_some() || names.iter().any(|name| name.starts_with("1000.")) {
        return none(found!("scopes-lint-secret"), Fix::Remove);
    }
    let scope = shown(text);
    let name = match names.as_slice() {
        [] if visible.contains("://") => {
            return none((msg!("scopes-lint-url", scope), text!("scopes-lint-form").into()), Fix::Unknown);
        }
        [] => return none(one_each(msg!("scopes-lint-no-scope", scope)), Fix::Remove),
        [name] if name == text => return (Some(name.clone()), None),
        [name] => name.clone(),
        // A space that got into the middle of one name: the parts alone are none, or together they are known.
        several
            if gather(&visible) == [visible.as_str()]
                && (entry(&visible).is_some()
                    || several.iter().any(|name| !scope_like(name)) && scope_like(&visible)) =>
        {
            visible
        }
        several => {
            let found = found!("scopes-lint-several", count = several.len(), scope);
            return none(found, Fix::Replace(several.to_vec()));
        }
    };
    let found = if let Some(hidden) = invisible::first(text, |_| false) {
        msg!("scopes-lint-hidden", scope, what = hidden)
    } else {
        msg!("scopes-lint-extra", scope)
    };
    let flaw = error((found, text!("scopes-lint-exact")), Fix::Replace(vec![name.clone()]));
    (Some(name), Some(flaw))
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

// One name by itself

fn judge(name: &str) -> Option<ScopeFinding> {
    if let Some(verdict) = known_issue::of(name).and_then(|issue| of_issue(name, issue)) {
        return Some(verdict);
    }
    let (severity, found, fix) = match catalog().look_up(name) {
        None => return Some(unknown(name)),
        Some(Found::Entry(scope)) => {
            let former = former_prefix(name);
            if former.is_some() || scope.is_verified() {
                return former;
            }
            (Check, found!("scopes-lint-unverified", scope = name), Fix::Unknown)
        }
        Some(Found::Variant(scope, variant)) => {
            let why = msg!(
                "scopes-lint-variant-why",
                about = variant.about(),
                confidence = variant.confidence.label(),
                scope = name,
                source = variant.source,
                usual = &scope.name,
                usual_about = scope.about()
            );
            let found = msg!("scopes-lint-variant", scope = name, usual = &scope.name);
            (Note, (found, why), Fix::Choose(vec![scope.name.clone()]))
        }
        Some(Found::OtherCase(scope)) => {
            let found = found!("scopes-lint-other-case", scope = shown(name), usual = &scope.name);
            (Check, found, Fix::Replace(vec![scope.name.clone()]))
        }
    };
    Some(verdict(severity, found, fix))
}

/// What the known issue says of it; `None` for facts that are worth showing, but ask for no change.
fn of_issue(name: &str, issue: &KnownIssue) -> Option<ScopeFinding> {
    use known_issue::Kind as Issue;
    let instead = |text: &&str| match text.strip_suffix(".*") {
        None => Some((*text).to_owned()),
        Some(family) => Some(operation(catalog().resource(family)?, last(name))?.name.clone()),
    };
    let instead: Vec<String> = issue.instead.iter().filter_map(instead).collect();
    let scope = shown(name);
    let (severity, found) = match issue.kind {
        Issue::Invented => (Error, msg!("scopes-lint-invented", scope)),
        Issue::Misprint => (Error, msg!("scopes-lint-misprint", scope)),
        Issue::Rejected => (Warning, msg!("scopes-lint-rejected", scope)),
        Issue::Outdated => (Warning, msg!("scopes-lint-outdated", scope)),
        Issue::Disputed => (Check, msg!("scopes-lint-disputed", scope)),
        Issue::Unlisted => (Note, msg!("scopes-lint-unlisted", scope)),
        Issue::Misleading => return None,
    };
    let fix = match issue.kind {
        Issue::Unlisted if catalog().find(name).is_some() => Fix::Unknown,
        Issue::Misprint if !instead.is_empty() => Fix::Replace(instead),
        _ => choices(instead),
    };
    Some(verdict(severity, (found, issue.text), fix))
}

/// The scope's product has a new name, and its scopes a new prefix.
fn former_prefix(name: &str) -> Option<ScopeFinding> {
    let (product, right) = renamed_product(name)?;
    let current = prefix(&right);
    let renamed = entry(&right);
    // A scope of the old name that has no namesake may still be the only one there is.
    let severity = if renamed.is_some() { Warning } else { Check };
    let found = msg!("scopes-lint-former-prefix", product = product.name, scope = shown(name));
    let why = msg!("scopes-lint-former-prefix-why", prefix = current, product = product.name);
    let fix = renamed.map_or(Fix::Unknown, |scope| Fix::Replace(names([scope])));
    Some(verdict(severity, (found, why), fix))
}

fn choices(names: Vec<String>) -> Fix {
    if names.is_empty() { Fix::Unknown } else { Fix::Choose(names) }
}

fn names<'s>(scopes: impl IntoIterator<Item = &'s Scope>) -> Vec<String> {
    scopes.into_iter().map(|scope| scope.name.clone()).collect()
}

/// The nearest scopes, to choose from.
fn near(name: &str) -> Fix {
    choices(names(nearest(name, 3)))
}

/// A scope that the catalog does not know in any case.
fn unknown(name: &str) -> ScopeFinding {
    let first = prefix(name);
    let has_product = product::by_prefix(first).is_some()
        || catalog().scopes.iter().any(|scope| prefix(&scope.name).eq_ignore_ascii_case(first));
    characters(name)
        .or_else(|| former_prefix(name))
        .or_else(|| if has_product { None } else { wrong_prefix(name) })
        // From here on the prefix is right, but for its case, or nothing is known about it.
        .or_else(|| catalog().resource(name).map(|resource| no_operation(name, resource)))
        .or_else(|| catalog().resource(family(name)).map(|resource| no_such_operation(name, resource)))
        .unwrap_or_else(|| {
            let found = found!("scopes-lint-not-in-catalog", date = DATE, scope = shown(name));
            verdict(Warning, found, near(name))
        })
}

/// Letters or signs that no scope has.
fn characters(name: &str) -> Option<ScopeFinding> {
    if let Some(letter) = name.chars().find(|ch| !ch.is_ascii()) {
        let code = format!("U+{:04X}", u32::from(letter));
        let found = found!("scopes-lint-letter", code, letter, scope = shown(name));
        let fix = near(&name.chars().filter(char::is_ascii).collect::<String>());
        return Some(error(found, fix));
    }
    let dotted = |signs: &str| {
        let parts = name.split(|ch: char| ch == '.' || signs.contains(ch));
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".")
    };
    // First without a change to the signs that names of the catalog contain.
    let meant = [name.replacen('.', "", 1), dotted("/:\\="), dotted("/:\\=_-")];
    let known = meant.iter().filter(|meant| *meant != name).find_map(|meant| entry(meant))?;
    let fix = Fix::Replace(vec![known.name.clone()]);
    Some(error(found!("scopes-lint-punctuation", scope = shown(name)), fix))
}

/// A first part that belongs to no product.
fn wrong_prefix(name: &str) -> Option<ScopeFinding> {
    let first = prefix(name);
    let key = without_zoho(first);
    if let Some((product, why)) =
        product::WITHOUT_SCOPES.iter().find(|(product, _)| without_zoho(product) == key)
    {
        let found = msg!("scopes-lint-no-scopes", product = *product, scope = shown(name));
        return Some(verdict(Warning, (found, *why), Fix::Unknown));
    }
    let rest = behind_prefix(name);
    let Some((product, prefix)) = meant_prefix(first, rest) else { return no_prefix(name) };
    let renamed = format!("{prefix}.{rest}");
    let found = msg!("scopes-lint-wrong-prefix", first, prefix, product = product.name, scope = shown(name));
    let (why, fix) = if let Some(scope) = entry(&renamed) {
        (msg!("scopes-lint-wrong-prefix-known", renamed), Fix::Replace(names([scope])))
    } else {
        let fix =
            if rest.is_empty() { near(prefix) } else { judge(&renamed).map_or(Fix::Unknown, |it| it.fix) };
        (text!("scopes-lint-wrong-prefix-unknown").into(), fix)
    };
    Some(error((found, why), fix))
}

/// The first part is missing: something in the catalog ends like the whole name.
fn no_prefix(name: &str) -> Option<ScopeFinding> {
    let ending = format!(".{}", name.to_ascii_lowercase());
    let ends_so = |scope: &&Scope| scope.name.to_ascii_lowercase().ends_with(&ending);
    // The resource itself comes before what is done with it in bulk or beside it.
    let what =
        |scope: &Scope| catalog().resource(family(&scope.name)).map_or(0, |resource| resource.what.len());
    let plain = |scope: &Scope| what(scope).checked_sub(1).unwrap_or(0xffff).min(0xffff);
    let key = |scope: &&Scope| ((scope.name.matches('.').count() << 16) + plain(scope)) as u64;
    let mut likeliest = ranked(catalog().scopes.iter().filter(ends_so), key);
    likeliest.truncate(3);
    let found = found!("scopes-lint-no-prefix", scope = shown(name));
    let fix = Fix::Choose(names(likeliest.iter().copied()));
    (name.contains('.') && !likeliest.is_empty()).then(|| error(found, fix))
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
    let mut found =
        ranked(product::all().iter().filter_map(near_of), |(distance, _)| *distance as u64).into_iter();
    let (least, product) = found.next()?;
    let mut others = found.take_while(|(distance, _)| *distance == least);
    others.all(|(_, other)| other.prefixes == product.prefixes).then_some(product)
}

fn no_such_operation(name: &str, resource: &Resource) -> ScopeFinding {
    let (operation, family, scopes) = (last(name), &resource.family, resource.scopes());
    let exact = names(meant_operations(operation).iter().filter_map(|meant| resource.having(*meant)));
    let mistyped = |scope: &&Scope| {
        let right = last(&scope.name).to_ascii_lowercase();
        let distance = edit_distance(&operation.to_ascii_lowercase(), &right);
        distance == 1 || distance == 2 && right.len() > 4
    };
    let mistyped = names(scopes.iter().filter(mistyped));
    // The catalog's only word for it may be a guess, and another resource the one that people know.
    let guessed = scopes.iter().all(|scope| !scope.is_verified());
    let fix = if !exact.is_empty() && !guessed {
        Fix::Replace(exact)
    } else if exact.is_empty() && mistyped.len() == 1 {
        Fix::Replace(mistyped)
    } else {
        let same = |scope: &&Scope| last(&scope.name).eq_ignore_ascii_case(operation);
        let broad =
            |scope: &&Scope| matches!(scope.operation, Operation::All | Operation::Write | Operation::Other);
        let mut choice = names(about(name, 3).into_iter().filter(same));
        choice.extend(exact);
        choice.extend(names(scopes.iter().filter(broad)));
        choice.dedup();
        Fix::Choose(if choice.is_empty() { names(scopes) } else { choice })
    };
    let known = scopes.iter().map(|scope| last(&scope.name)).collect::<Vec<_>>().join(", ");
    let deletes = scopes.iter().any(|scope| scope.operation == Operation::Delete);
    let why = if Operation::of(operation) == Some(Operation::Write) && deletes {
        msg!("scopes-lint-operations-delete", family, operations = known)
    } else {
        msg!("scopes-lint-operations", family, operations = known)
    };
    let found = if operation.len() <= 20 {
        msg!("scopes-lint-no-such-operation", date = DATE, family, operation)
    } else {
        msg!("scopes-lint-not-in-catalog", date = DATE, scope = shown(name))
    };
    verdict(Warning, (found, why), fix)
}

fn no_operation(name: &str, resource: &Resource) -> ScopeFinding {
    error(found!("scopes-lint-no-operation", scope = shown(name)), Fix::Choose(names(resource.scopes())))
}

// One name beside the others

/// What the other scopes of the list make of it.
fn beside_others(entry: &Entry, entries: &[Option<Entry>], index: usize) -> Option<ScopeFinding> {
    let name = &entry.name;
    let before = || entries.iter().take(index).flatten();
    let others = || before().chain(entries.iter().skip(index + 1).flatten());
    let spelled_by_sources =
        |name: &str| matches!(catalog().look_up(name), Some(Found::Entry(_) | Found::Variant(..)));
    let in_other_case = before().find(|other| other.name.eq_ignore_ascii_case(name));
    let (severity, found) = if before().any(|other| other.name == *name) {
        (Warning, found!("scopes-lint-doubled", scope = shown(name)))
    } else if let Some(other) = in_other_case
        && !(spelled_by_sources(name) && spelled_by_sources(&other.name))
    {
        let found = found!("scopes-lint-doubled-case", first = shown(&other.name), second = shown(name));
        (Check, found)
    } else if name.eq_ignore_ascii_case("profile")
        && others().any(|other| other.name.eq_ignore_ascii_case("AaaServer.profile.READ"))
    {
        (Warning, found!("scopes-lint-clash"))
    } else {
        let scope = entry.scope?;
        let covering = |broad: &'static Scope| Some((broad, covers(broad, scope)?));
        let (broad, (certain, why)) = others().filter_map(|other| other.scope).find_map(covering)?;
        let found = msg!("scopes-lint-covered", broad = &broad.name, narrow = &scope.name);
        (if certain { Note } else { Check }, (found, why))
    };
    Some(verdict(severity, found, Fix::Remove))
}

/// Whether `broad` lets its holder do all that `narrow` does: whether that is certain, and why.
pub fn covers(broad: &Scope, narrow: &Scope) -> Option<(bool, Message)> {
    use Operation::{All, Create, Delete, Other, Read, Update, Write};
    if broad.name == narrow.name {
        return None;
    }
    let create_update = |scope: &Scope| last(&scope.name).eq_ignore_ascii_case("CREATE-UPDATE");
    if family(&broad.name).eq_ignore_ascii_case(family(&narrow.name)) {
        let certain = match broad.operation {
            All => {
                matches!(narrow.operation, Read | Create | Update | Delete | Write) || create_update(narrow)
            }
            Write if broad.described == Write => {
                matches!(narrow.operation, Create | Update | Delete) || create_update(narrow)
            }
            Other if create_update(broad) => matches!(narrow.operation, Create | Update),
            _ => false,
        };
        let (broad, narrow) = (last(&broad.name), last(&narrow.name));
        return certain.then(|| (true, msg!("scopes-covers-operation", broad, narrow)));
    }
    if !prefix(&broad.name).eq_ignore_ascii_case(prefix(&narrow.name)) {
        return None;
    }
    if broad.resource().eq_ignore_ascii_case("fullaccess") && broad.operation == All {
        return Some((true, msg!("scopes-covers-product", app = broad.app.name, broad = &broad.name)));
    }
    let group = GROUPS.iter().find(|group| family(&broad.name).eq_ignore_ascii_case(group))?;
    let enough = broad.operation == narrow.operation && broad.operation != Other
        || broad.operation == All && narrow.operation != Other
        || broad.operation == Write && matches!(narrow.operation, Create | Update | Delete);
    (enough && is_below(family(&narrow.name), group)).then(|| {
        let about = broad.about();
        (false, msg!("scopes-covers-group", about, broad = &broad.name))
    })
}

/// Whether a family is below another one, in any case: `ZohoCRM.modules.leads` is below `ZohoCRM.modules`.
pub(crate) fn is_below(family: &str, group: &str) -> bool {
    family
        .split_at_checked(group.len())
        .is_some_and(|(head, rest)| head.eq_ignore_ascii_case(group) && rest.starts_with('.'))
}
