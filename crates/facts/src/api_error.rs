//! The codes with which the products' APIs refuse a token: which of the errors of [`error`](super::error) each is.
//!
//! Each product has envelopes and numbers of its own. A code that no source explains is not here, and is said to be
//! unknown.

use crate::data_center::source::PUBLIC_CODE;
use crate::data_center::{Confidence, Source};
use crate::error::{Error, MARKETING_ERRORS};

use Confidence::{Conflicting, Official, Reported};

/// The codes of Creator.
pub const CREATOR_CODES: Source = Source {
    title: "Zoho Creator API v2.1: status codes",
    url: Some("https://www.zoho.com/creator/help/api/v2.1/status-codes.html"),
};
/// The codes of People.
pub const PEOPLE_CODES: Source = Source {
    title: "Zoho People API: error codes and causes",
    url: Some("https://www.zoho.com/people/api/error-codes.html"),
};
/// How to refresh for Books.
pub const KALKILLP: Source = Source {
    title: "Kalki LLP: refreshing your access token",
    url: Some("https://support.kalkillp.com/portal/en/kb/articles/refreshing-your-access-token"),
};

/// A code of one product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The product, as [`product`](super::product) names it.
    pub product: &'static str,
    /// The code, as it stands in the answer.
    pub code: &'static str,
    /// What the product means by it, where the error alone does not say.
    pub says: Option<&'static str>,
    /// Which error it is.
    pub error: Error,
    /// How far that can be trusted.
    pub confidence: Confidence,
    /// Where it was read.
    pub sources: &'static [Source],
}

const fn code(
    product: &'static str,
    code: &'static str,
    error: Error,
    confidence: Confidence,
    sources: &'static [Source],
) -> Code {
    Code { product, code, says: None, error, confidence, sources }
}

/// A code of Marketing Automation's that is about the request and not about the token.
const fn marketing(code: &'static str, says: &'static str) -> Code {
    Code {
        product: "Zoho Marketing Automation",
        code,
        says: Some(says),
        error: Error::ProductRequest,
        confidence: Official,
        sources: &[MARKETING_ERRORS],
    }
}

/// The codes that are known.
pub const CODES: &[Code] = &[
    code("Zoho Books", "57", Error::InvalidToken, Reported, &[KALKILLP, PUBLIC_CODE]),
    code("Zoho Books", "14", Error::InvalidToken, Reported, &[PUBLIC_CODE]),
    code("Zoho Analytics", "8535", Error::InvalidToken, Reported, &[PUBLIC_CODE]),
    // One author calls F7003 a matter of the scope, others of the token; its title says "Invalid OAuth token".
    code("Zoho WorkDrive", "F7003", Error::InvalidToken, Conflicting, &[PUBLIC_CODE]),
    code("Zoho WorkDrive", "F7004", Error::ScopeMismatch, Reported, &[PUBLIC_CODE]),
    code("Zoho Creator", "1030", Error::InvalidToken, Official, &[CREATOR_CODES]),
    code("Zoho Creator", "1060", Error::ProductRights, Official, &[CREATOR_CODES]),
    code("Zoho People", "7218", Error::ScopeMismatch, Reported, &[PUBLIC_CODE]),
    code("Zoho People", "7037", Error::ProductRights, Official, &[PEOPLE_CODES]),
    code("Zoho People", "7038", Error::ProductRights, Official, &[PEOPLE_CODES]),
    code("Zoho People", "7039", Error::ProductRights, Official, &[PEOPLE_CODES]),
    code("Zoho People", "7040", Error::ProductRights, Official, &[PEOPLE_CODES]),
    marketing("903", "A mandatory parameter is missing."),
    marketing("1004", "There is no such resource."),
    marketing("2205", "The list is there already."),
    marketing("2401", "There is no list yet."),
    marketing("2501", "Something is wrong with the listkey."),
    code("Zoho Marketing Automation", "2701", Error::ProductRights, Official, &[MARKETING_ERRORS]),
    code("Zoho Marketing Automation", "2704", Error::ProductRights, Official, &[MARKETING_ERRORS]),
    code("Zoho Marketing Automation", "2706", Error::ProductRights, Official, &[MARKETING_ERRORS]),
];

/// The entry of a code, however its letters are written.
pub fn find(code: &str) -> Option<&'static Code> {
    CODES.iter().find(|known| known.code.eq_ignore_ascii_case(code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::product;

    #[test]
    fn every_code_is_of_a_known_product_and_stands_once() {
        for (index, code) in CODES.iter().enumerate() {
            assert!(product::by_name(code.product).is_some(), "{}", code.product);
            assert!(!code.sources.is_empty());
            assert!(CODES.iter().skip(index + 1).all(|other| other.code != code.code), "{}", code.code);
        }
        assert_eq!(find("f7003").unwrap().error, Error::InvalidToken);
        assert_eq!(find("1"), None);
    }
}
