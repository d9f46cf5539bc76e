//! Zoho's lifetimes and limits, with what each source says. Where sources disagree, the strictest is the one to plan for.
//! The rows are in `data/limits.toml`.

use crate::{Confidence, Source};

/// What sources say a limit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `Cell`, or as the name says")]
pub struct SourceValue {
    /// The number, in milliseconds where the name of the limit ends in `_MS`.
    pub number: u64,
    pub sources: &'static [Source],
}

/// A limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `Cell`, or as the name says")]
pub struct Limit {
    pub id: &'static str,
    /// The number to plan for: the strictest that a source names.
    pub number: u64,
    pub confidence: Confidence,
    pub sources: &'static [Source],
    /// What each source says.
    pub values: &'static [SourceValue],
}

impl Limit {
    /// The lowest and the highest number that a source names, in minutes.
    pub fn minutes(&self) -> (u64, u64) {
        let numbers = || self.values.iter().map(|value| value.number / 60_000);
        (numbers().min().unwrap_or_default(), numbers().max().unwrap_or_default())
    }
}

include!(concat!(env!("OUT_DIR"), "/limit.rs"));

#[cfg(test)]
mod tests {
    use super::*;
    use Confidence::{Conflicting, Official};

    #[test]
    fn one_plans_for_the_strictest() {
        for (limit, number, confidence) in [
            (CODE_LIFE_MS, 60_000, Conflicting),
            (ACCESS_LIFE_MS, 3_600_000, Official),
            (REFRESH_TOKENS, 20, Official),
            (REFRESH_TOKENS_IN_WINDOW, 10, Official),
            (LIVE_ACCESS_TOKENS, 10, Conflicting),
            (ACCESS_TOKENS_IN_WINDOW, 10, Official),
            (CODES_IN_WINDOW, 10, Official),
            (THROTTLE_WINDOW_MS, 600_000, Official),
            (THROTTLE_REST_MS, 1_800_000, Conflicting),
            (CLIENT_ID_LENGTH, 30, Confidence::Reported),
            (SELF_CLIENT_CODE_LIFE_MS, 600_000, Official),
            (TOKEN_LENGTH, 70, Confidence::Reported),
            (INVOKE_URL_WAIT_MS, 40_000, Official),
        ] {
            assert_eq!((limit.number, limit.confidence), (number, confidence), "{}", limit.id);
        }
        assert_eq!(LIMITS.len(), 13);
        assert_eq!((CODE_LIFE_MS.minutes(), SELF_CLIENT_CODE_LIFE_MS.minutes()), ((1, 3), (10, 10)));
    }
}
