//! A list of scopes as text: how people write it, how OAuth servers want it. Knows no scope's meaning.

/// Splits a list at everything that people put between scopes: commas, blanks, line breaks, semicolons, pluses,
/// quotes and brackets, and their percent-encoded forms. Keeps the order and keeps repeats.
#[must_use]
pub fn split(text: &str) -> Vec<String> {
    let mut decoded = text.to_owned();
    for (code, ch) in
        [("%2C", ","), ("%2c", ","), ("%20", " "), ("%2B", "+"), ("%2b", "+"), ("%0A", "\n"), ("%0a", "\n")]
    {
        if decoded.contains(code) {
            decoded = decoded.replace(code, ch);
        }
    }
    decoded
        .split(|ch: char| {
            ",;+\"'`[](){}<>\u{201c}\u{201d}".contains(ch) || crate::invisible::name(ch).is_some()
        })
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What stands between scopes in a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Delimiter {
    /// `,`: what Zoho's accounts documentation asks for.
    #[default]
    Comma,
    /// A blank: what RFC 6749 section 3.3 says, and what most other servers want.
    Space,
    /// `+`.
    Plus,
}

impl Delimiter {
    /// All of them, in the order of Zoho's form.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Space, Self::Plus];

    /// The character.
    #[must_use]
    pub fn symbol(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Space => ' ',
            Self::Plus => '+',
        }
    }

    /// The word in Zoho's form; in lower case it is also the value of `delimiter=` in our links.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Comma => "Comma",
            Self::Space => "Space",
            Self::Plus => "Plus",
        }
    }

    /// The delimiter of that name, in any case.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|delimiter| delimiter.word().eq_ignore_ascii_case(word))
    }
}

/// Joins scopes with a delimiter, without blanks.
#[must_use]
pub fn join<'s>(scopes: impl IntoIterator<Item = &'s str>, delimiter: Delimiter) -> String {
    let mut joined = String::new();
    for scope in scopes {
        if !joined.is_empty() {
            joined.push(delimiter.symbol());
        }
        joined.push_str(scope);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_what_people_paste() {
        let expected = ["A.b.READ", "C.d.ALL"];
        for text in [
            "A.b.READ,C.d.ALL",
            "A.b.READ, C.d.ALL",
            " A.b.READ\n\tC.d.ALL\r\n",
            "A.b.READ+C.d.ALL",
            "[\"A.b.READ\",\"C.d.ALL\"]",
            "A.b.READ%2CC.d.ALL",
            "A.b.READ;C.d.ALL;",
            "\u{feff}A.b.READ\u{a0}C.d.ALL",
        ] {
            assert_eq!(split(text), expected, "{text:?}");
        }
        assert!(split(" ,, \n").is_empty());
    }

    #[test]
    fn joins() {
        assert_eq!(join(["A", "B"], Delimiter::Comma), "A,B");
        assert_eq!(join(["A", "B"], Delimiter::Space), "A B");
        assert_eq!(join([], Delimiter::Plus), "");
        assert_eq!(Delimiter::from_word("comma"), Some(Delimiter::Comma));
    }
}
