//! The methods of HTTP that Zoho's endpoints and APIs are called with.

/// A method of HTTP.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "HTTP names them")]
pub enum Method {
    #[default]
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// The word in the request.
    pub fn word(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// The method of this word, in any case.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.word().eq_ignore_ascii_case(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_names_its_method_in_any_case() {
        for (word, method) in [
            ("GET", Method::Get),
            ("Post", Method::Post),
            ("put", Method::Put),
            ("PATCH", Method::Patch),
            ("delete", Method::Delete),
        ] {
            assert_eq!(Method::of(word), Some(method));
            assert_eq!(method.word(), word.to_uppercase());
        }
        assert_eq!((Method::of("HEAD"), Method::of("")), (None, None));
    }
}
