//! The words with which people and programs say in which data center something is. The rows are in `data/statements.toml`.

include!(concat!(env!("OUT_DIR"), "/statement.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_lower_case_and_each_of_one_center() {
        let mut seen = std::collections::BTreeSet::new();
        for (_, words) in CENTERS {
            for word in words.split('|') {
                assert!(!word.is_empty() && word == word.to_ascii_lowercase() && seen.insert(word), "{word}");
            }
        }
        for words in [ACCOUNT, PEOPLE, LOGIN, CONSOLE, CLIENT, TOKEN, LINK, LINK_CJK, JOIN, DOUBT, LABEL] {
            assert!(words == words.to_ascii_lowercase() && !words.split('|').any(str::is_empty), "{words}");
        }
        assert!(CODES.iter().flat_map(|(_, codes)| codes.split('|')).all(|code| code.len() <= 3));
    }
}
