//! What people state that decides which cause an error has. The rows are in `data/stated.toml`.

use words::Text;

use crate::error::{CauseKind, Error};
use crate::{Confidence, Source};

include!(concat!(env!("OUT_DIR"), "/stated.rs"));

/// A sentence that makes one cause certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a column of the table")]
pub struct Stated {
    /// The errors of which it decides the cause.
    pub errors: &'static [Error],
    /// The cause.
    pub kind: CauseKind,
    /// Groups of words in lower case, of each of which the sentence has one; bars part words.
    pub says: &'static [&'static str],
    /// Words that it does not have.
    pub unless: &'static str,
    /// Words of which one is anywhere in the text.
    pub anywhere: &'static str,
    /// Words of which none is anywhere in the text.
    pub nowhere: &'static str,
    /// Whether a question says it, too.
    pub asked: bool,
    /// Whether they may stand in two sentences that follow each other.
    pub near: bool,
    /// Whether it is the failure itself, where the text has no other error.
    pub open: bool,
    /// Whether something else may be the cause, too.
    pub unsure: bool,
    /// What it comes to.
    pub what: Text,
    /// How to verify it.
    pub check: Text,
    /// What to do.
    pub fix: Text,
    /// The same with a value of the case.
    pub fix_at: Option<Text>,
    /// Which: the URL of the `consent`, the host of the API `console`, the accounts server that is the `issuer`, the call that
    /// lists the `organizations`, the API of a product by its ID.
    pub fills: &'static str,
    /// How sure it is that this is the cause.
    pub confidence: Confidence,
    /// Who says so.
    pub sources: &'static [Source],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_in_lower_case_and_each_cause_is_one_of_its_error() {
        for row in STATED {
            assert!((row.open || !row.errors.is_empty()) && !row.says.is_empty(), "{row:?}");
            for words in row.says {
                assert!(
                    *words == words.to_ascii_lowercase() && !words.split('|').any(str::is_empty),
                    "{words}"
                );
            }
            assert_eq!(row.unless, row.unless.to_ascii_lowercase());
        }
    }
}
