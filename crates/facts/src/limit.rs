//! Zoho's lifetimes and limits, with what each source says. Where sources disagree, the strictest is the one to plan for.

use crate::data_center::source::PUBLIC_CODE;
use crate::data_center::{Confidence, Source};

/// Authorization codes and their lives.
pub const ACCOUNTS_WEB_APPS: Source = Source {
    title: "Zoho Accounts: OAuth for web applications",
    url: Some("https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html"),
};
/// The shortest documented life of a code.
pub const BACKSTAGE: Source = Source {
    title: "Zoho Backstage API v3: generating a grant token",
    url: Some("https://www.zoho.com/backstage/api/v3/generating-grant-token.html"),
};
/// Codes, access tokens per refresh token, and the limit of ten in ten minutes.
pub const CRM_VALIDITY: Source = Source {
    title: "Zoho CRM API: token validity",
    url: Some("https://www.zoho.com/crm/developer/docs/api/v4/token-validity.html"),
};
/// The limits of refresh tokens, and the throttle with its status 200.
pub const KAIZEN_43: Source = Source {
    title: "Zoho Kaizen #43: tokens and limitations",
    url: Some("https://help.zoho.com/portal/en/community/topic/kaizen-43-tokens-and-limitations"),
};
/// How long an access token lives.
pub const ACCOUNTS_ACCESS_TOKEN: Source = Source {
    title: "Zoho Accounts: access token",
    url: Some("https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html"),
};

/// What one source says a limit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceValue {
    /// The number, in the unit that the table's own doc names.
    pub number: u64,
    /// Where it was read.
    pub source: Source,
}

/// A limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The number to plan for: the strictest that a source names.
    pub number: u64,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// What each source says, strictest first.
    pub sayings: &'static [SourceValue],
}

/// How long an authorization code lives, in milliseconds.
pub const CODE_LIFE_MS: Limit = Limit {
    number: 60_000,
    confidence: Confidence::Conflicting,
    sayings: &[
        SourceValue { number: 60_000, source: BACKSTAGE },
        SourceValue { number: 120_000, source: ACCOUNTS_WEB_APPS },
        SourceValue { number: 180_000, source: CRM_VALIDITY },
    ],
};

/// How long an access token lives, in milliseconds.
pub const ACCESS_LIFE_MS: Limit = Limit {
    number: 3_600_000,
    confidence: Confidence::Official,
    sayings: &[SourceValue { number: 3_600_000, source: ACCOUNTS_ACCESS_TOKEN }],
};

/// How many refresh tokens one person has of one client; one more, and the oldest dies without a word.
pub const REFRESH_TOKENS: Limit = Limit {
    number: 20,
    confidence: Confidence::Official,
    sayings: &[SourceValue { number: 20, source: KAIZEN_43 }],
};

/// How many access tokens one refresh token gives in [`THROTTLE_WINDOW_MS`] before the token endpoint refuses.
pub const ACCESS_TOKENS_IN_WINDOW: Limit = Limit {
    number: 10,
    confidence: Confidence::Official,
    sayings: &[SourceValue { number: 10, source: CRM_VALIDITY }],
};

/// How many codes one client gets in [`THROTTLE_WINDOW_MS`] before sign-in ends with `access_denied`.
pub const CODES_IN_WINDOW: Limit = Limit {
    number: 10,
    confidence: Confidence::Official,
    sayings: &[SourceValue { number: 10, source: CRM_VALIDITY }],
};

/// The window of the two limits above, in milliseconds: ten minutes.
pub const THROTTLE_WINDOW_MS: u64 = 600_000;

/// After how long without any request the throttle was seen to lift, in milliseconds: 15 to 30 minutes.
pub const THROTTLE_REST_MS: Limit = Limit {
    number: 1_800_000,
    confidence: Confidence::Reported,
    sayings: &[SourceValue { number: 1_800_000, source: PUBLIC_CODE }],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_plans_for_the_strictest() {
        for limit in [CODE_LIFE_MS, ACCESS_LIFE_MS, REFRESH_TOKENS, ACCESS_TOKENS_IN_WINDOW, CODES_IN_WINDOW]
        {
            let least = limit.sayings.iter().map(|saying| saying.number).min();
            assert_eq!(least, Some(limit.number));
            let agree = limit.sayings.iter().all(|saying| saying.number == limit.number);
            assert_eq!(limit.confidence == Confidence::Conflicting, !agree);
        }
    }
}
