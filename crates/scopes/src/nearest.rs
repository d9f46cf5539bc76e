//! The scopes of the catalog that are nearest to a name which it does not know: by the letters and the order of its
//! parts, and by what the resources are about.
//!
//! Names are compared part by part, since people leave out or add whole parts (`ZohoCRM.leads.READ`) more often than
//! they mistype one, and resource by resource, since the operation is a choice of few.

use facts::product;

use crate::tables::MEANT_OPERATIONS;
use scan::order::ranked;

use crate::text::{edit_distance, plural, squashed};
use crate::{Operation, Resource, Scope, catalog, operation_of, prefix};

/// The nearest scopes, best first, at most `limit`. Empty when nothing is near.
pub fn nearest(name: &str, limit: usize) -> Vec<&'static Scope> {
    within(name, limit, FAR)
}

/// The nearest scopes of resources of the same product that are about what the name asks for.
pub(crate) fn about(name: &str, limit: usize) -> Vec<&'static Scope> {
    within(name, limit, ABOUT)
}

/// In bytes: what is longer is no misspelled scope, and comparing it with every resource would take seconds.
const LONGEST: usize = 200;
/// What is farther than this is no suggestion; what is this much farther than the best is none either.
const FAR: u32 = 22;
const SPREAD: u32 = 9;
/// What another product costs, whose resource must then be the same but for its plural.
const OTHER_PRODUCT: u32 = 18;
const NEARLY_SAME: u32 = 2;
/// What a misspelled prefix may cost at most.
const MISSPELLED: u32 = 7;
/// What it costs to leave a part of the name out, to put one of theirs in, and to take a resource by what it is about.
const LEFT_OUT: u32 = 14;
const PUT_IN: u32 = 9;
const PUT_IN_COMMON: u32 = 5;
const ABOUT: u32 = 6;

fn within(name: &str, limit: usize, far: u32) -> Vec<&'static Scope> {
    if name.len() > LONGEST {
        return Vec::new();
    }
    let Some(sought) = Sought::of(name) else { return Vec::new() };
    let distance = |resource: &'static Resource| Some((sought.distance(resource)?, resource));
    let mut near: Vec<(u32, &Resource)> = catalog().resources.iter().filter_map(distance).collect();
    near.retain(|(cost, _)| *cost <= far);
    // A resource without the operation is no help where another one has it.
    let has = |resource: &Resource| operation(resource, sought.operation).is_some();
    if near.iter().any(|(_, resource)| has(resource)) {
        near.retain(|(_, resource)| has(resource));
    }
    // A resource that many products have says nothing about a wrong product.
    let own = |resource: &Resource| prefix(&resource.family).eq_ignore_ascii_case(sought.prefix);
    if near.iter().filter(|(cost, resource)| *cost >= OTHER_PRODUCT && !own(resource)).count() > 3 {
        near.retain(|(cost, resource)| *cost < OTHER_PRODUCT || own(resource));
    }
    // What is much worse than the best is noise.
    let best = near.iter().map(|(cost, _)| *cost).min().unwrap_or_default();
    near.retain(|(cost, _)| *cost <= best + SPREAD);
    let best_of = |(cost, resource): (u32, &Resource)| {
        let scope = operation(resource, sought.operation).or_else(|| resource.scopes().first())?;
        Some((u64::from(cost) + if scope.is_verified() { 0 } else { u64::from(u32::MAX) }, scope))
    };
    let found = ranked(near.into_iter().filter_map(best_of), |(key, _)| *key);
    found.into_iter().map(|(_, scope)| scope).take(limit).collect()
}

/// The name that is looked for, in parts.
struct Sought<'n> {
    prefix: &'n str,
    /// Whether the prefix is a product's, and so no misspelling of another's.
    is_product: bool,
    /// The parts between prefix and operation, each part as it is and squashed.
    resource: Vec<(&'n str, String)>,
    operation: &'n str,
}

impl<'n> Sought<'n> {
    fn of(name: &'n str) -> Option<Self> {
        let parts: Vec<&str> = name.split('.').filter(|part| !part.is_empty()).collect();
        let (prefix, rest) = parts.split_first()?;
        let (operation, resource) = rest.split_last().map_or(("", rest), |(last, before)| (*last, before));
        let is_product = product::by_prefix(prefix).is_some();
        let resource = resource.iter().map(|part| (*part, squashed(part))).collect();
        Some(Self { prefix, is_product, resource, operation })
    }

    /// How far a resource is; `None` when farther than any suggestion.
    fn distance(&self, resource: &Resource) -> Option<u32> {
        let mut theirs = resource.family.split('.');
        let prefix_cost = match theirs.next()? {
            "" => return None,
            prefix if prefix.eq_ignore_ascii_case(self.prefix) => 0,
            _ if self.is_product => OTHER_PRODUCT,
            prefix => Some(part_distance(&squashed(self.prefix), prefix))
                .filter(|cost| *cost <= MISSPELLED)
                .unwrap_or(OTHER_PRODUCT),
        };
        let theirs: Vec<&str> = theirs.collect();
        if prefix_cost == OTHER_PRODUCT && theirs.len() != self.resource.len() {
            return None;
        }
        // One row of the table at a time: what it costs to turn the first of our parts into the first of theirs.
        let all = Operation::of(self.operation) == Some(Operation::All);
        let put_in = |part: &str| match part {
            "modules" | "settings" => PUT_IN_COMMON,
            _ if all && part.eq_ignore_ascii_case("fullaccess") => PUT_IN_COMMON - 1,
            _ => PUT_IN,
        };
        let mut row: Vec<u32> = vec![0];
        for part in &theirs {
            row.push(row.last()? + put_in(part));
        }
        let what = if self.resource.is_empty() { String::new() } else { squashed(resource.what) };
        for (ours, plain) in &self.resource {
            let about = if is_about(plain, &what) { ABOUT } else { u32::MAX };
            let mut next = vec![row.first()? + LEFT_OUT];
            for (at, part) in theirs.iter().enumerate() {
                let changed = if ours.eq_ignore_ascii_case(part) { 0 } else { part_distance(plain, part) };
                let changed = if at + 1 == theirs.len() { changed.min(about) } else { changed };
                let left_out = row.get(at + 1)? + LEFT_OUT;
                let put_in = next.get(at)? + put_in(part);
                next.push((row.get(at)? + changed).min(left_out).min(put_in));
            }
            row = next;
        }
        let resource_cost = *row.last()?;
        let cost = prefix_cost + resource_cost;
        let near = cost <= FAR && (prefix_cost < OTHER_PRODUCT || resource_cost <= NEARLY_SAME);
        near.then_some(cost)
    }
}

/// The scope of a resource for this last part of a name: the same operation, the one that is meant by it, or `ALL`.
pub(crate) fn operation(resource: &Resource, last: &str) -> Option<&'static Scope> {
    let same = resource.scopes().iter().find(|scope| crate::last(&scope.name).eq_ignore_ascii_case(last));
    same.or_else(|| meant_operations(last).iter().find_map(|meant| resource.having(*meant)))
        .or_else(|| resource.having(Operation::All).filter(|_| operation_of(last) != Operation::Other))
}

/// The operations that a last part means which is none, or which is short for several.
pub(crate) fn meant_operations(last: &str) -> &'static [Operation] {
    let meant = MEANT_OPERATIONS.iter().find(|(word, _)| word.eq_ignore_ascii_case(last));
    meant.map_or(&[], |(_, operations)| operations)
}

/// Whether a description names a part: `chartofaccounts` in "journals, chart of accounts". Both are squashed.
fn is_about(part: &str, what: &str) -> bool {
    part.len() >= 4 && what.contains(part.strip_suffix('s').unwrap_or(part))
}

/// How far a squashed part is from another one, without regard to case, signs and plural.
fn part_distance(a: &str, b: &str) -> u32 {
    let b = squashed(b);
    let longest = a.len().max(b.len());
    let contained = a.len() >= 4 && b.len() >= 4 && (a.contains(&b) || b.contains(a));
    match edit_distance(a, &b) {
        0 => 1,
        _ if plural(a, &b) => NEARLY_SAME,
        1 => 3,
        2 if longest >= 5 => 6,
        _ if contained => 7,
        3 if longest >= 9 => 9,
        _ => 20,
    }
}
