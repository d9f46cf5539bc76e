//! A list of scopes as text: how OAuth servers want it. Knows no scope's meaning.

pub use scan::scope_list::{gather, listed};

words::choices! {
    /// What separates scopes in a request, in the order of Zoho's form. The name is the word in the form; in lower case it is
    /// also the value of `delimiter=` in our links.
    #[derive(Default)]
    pub enum Delimiter: word {
        /// `,`: what Zoho's accounts documentation asks for.
        #[default]
        Comma = "Comma",
        /// A space: what RFC 6749 section 3.3 says, and what most other servers want.
        Space = "Space",
        /// `+`.
        Plus = "Plus",
    }
}

impl Delimiter {
    /// The character.
    pub fn symbol(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Space => ' ',
            Self::Plus => '+',
        }
    }
}

/// Joins scopes with a delimiter, without spaces.
pub fn join<'s>(scopes: impl IntoIterator<Item = &'s str>, delimiter: Delimiter) -> String {
    scopes.into_iter().collect::<Vec<_>>().join(delimiter.symbol().encode_utf8(&mut [0; 4]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins() {
        assert_eq!(join(["A", "B"], Delimiter::Comma), "A,B");
        assert_eq!(join(["A", "B"], Delimiter::Space), "A B");
        assert_eq!(join(["A", "B"], Delimiter::Plus), "A+B");
        assert_eq!(join([], Delimiter::Plus), "");
        for (word, delimiter) in
            [("comma", Delimiter::Comma), ("SPACE", Delimiter::Space), ("Plus", Delimiter::Plus)]
        {
            assert_eq!(Delimiter::of(word), Some(delimiter));
        }
        assert_eq!(Delimiter::of(""), None);
    }
}
