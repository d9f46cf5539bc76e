//! A list of scopes as text: how OAuth servers want it. Knows no scope's meaning.

pub use scan::scope_list::gather;

/// What separates scopes in a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Delimiter {
    /// `,`: what Zoho's accounts documentation asks for.
    #[default]
    Comma,
    /// A space: what RFC 6749 section 3.3 says, and what most other servers want.
    Space,
    /// `+`.
    Plus,
}

impl Delimiter {
    /// All of them, in the order of Zoho's form.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Space, Self::Plus];

    /// The character.
    pub fn symbol(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Space => ' ',
            Self::Plus => '+',
        }
    }

    /// The word in Zoho's form; in lower case it is also the value of `delimiter=` in our links.
    pub fn word(self) -> &'static str {
        match self {
            Self::Comma => "Comma",
            Self::Space => "Space",
            Self::Plus => "Plus",
        }
    }

    /// The delimiter of that name, in any case.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|delimiter| delimiter.word().eq_ignore_ascii_case(word))
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
            assert_eq!(Delimiter::from_word(word), Some(delimiter));
        }
        assert_eq!(Delimiter::from_word(""), None);
    }
}
