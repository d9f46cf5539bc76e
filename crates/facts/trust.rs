//! How far a row of a table can be trusted, for the build scripts: as far as its sources allow.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Deserialize;

use crate::SourceId;
use crate::code::{read, variant};

/// Confidences that a table may state, the best first.
const CONFIDENCES: [&str; 4] = ["official", "reported", "inferred", "conflicting"];

/// For each source, the place in [`CONFIDENCES`] of the best one that it allows.
static BEST: OnceLock<BTreeMap<String, usize>> = OnceLock::new();

#[derive(Deserialize)]
struct File {
    source: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    id: String,
    kind: String,
}

/// Reads of what kind each source is. What other providers say supports only the rows about them (`provider`).
pub(crate) fn settle(provider: bool) {
    let rank = |source: &Kind| match source.kind.as_str() {
        "official" | "official-copy" => 0,
        "provider" if provider => 0,
        "third-party" | "code" => 1,
        "rule" => 2,
        "pointer" | "provider" => usize::MAX,
        kind => panic!("{}: no kind is {kind}", source.id),
    };
    let File { source } = read("sources");
    BEST.set(source.iter().map(|source| (source.id.clone(), rank(source))).collect()).unwrap();
}

/// Whether there is such a source.
#[allow(dead_code, reason = "not every table names sources without a confidence")]
pub(crate) fn is_known(id: &str) -> bool {
    BEST.get().unwrap().contains_key(id)
}

/// The confidence of a row: the one that it states, or else the best that its sources allow.
pub(crate) fn confidence(row: &str, stated: Option<&String>, sources: &[SourceId]) -> String {
    let allowed = |SourceId(id): &SourceId| BEST.get().unwrap().get(id).copied();
    let allowed: Option<BTreeSet<usize>> = sources.iter().map(allowed).collect();
    let allowed = allowed.unwrap_or_else(|| panic!("{row}: a source is not in sources.toml"));
    let (inferred, best) = (allowed.contains(&2), allowed.first().copied().unwrap_or(usize::MAX));
    assert!(best <= 2, "{row} has no source that supports it");
    let position = |word| CONFIDENCES.iter().position(|known| known == word);
    let rank = stated.map_or(Some(if inferred { 2 } else { best }), position);
    let rank = rank.unwrap_or_else(|| panic!("{row}: no such confidence"));
    assert!(rank >= best && (rank >= 2 || !inferred), "{row}: its sources do not allow this confidence");
    format!("confidence: crate::Confidence::{}", variant(CONFIDENCES[rank]))
}
