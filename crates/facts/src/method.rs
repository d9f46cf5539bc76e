//! The methods of HTTP that Zoho's endpoints and APIs are called with.

words::choices! {
    /// A method of HTTP.
    #[derive(Default)]
    #[allow(missing_docs, reason = "HTTP names them")]
    pub enum Method: word {
        #[default]
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Patch = "PATCH",
        Delete = "DELETE",
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
