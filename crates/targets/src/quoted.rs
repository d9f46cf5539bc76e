//! Values as literals of the languages in which files are written.

/// As JavaScript, Python, Java and C# write a text: between double quotes, as JSON does.
pub(crate) fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// As PHP writes a text in which nothing is replaced.
pub(crate) fn php(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// As a shell and all readers of `.env` write a text in which nothing is replaced. What could end it is left out.
pub(crate) fn shell(text: &str) -> String {
    format!("'{}'", text.replace(|ch: char| ch == '\'' || ch.is_control(), ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_a_literal_but_its_end() {
        assert_eq!(json("a\"b\\u0022\n"), "\"a\\\"b\\\\u0022\\n\"");
        assert_eq!(php("a'b\\"), "'a\\'b\\\\'");
        assert_eq!(shell("a'; rm -rf $HOME\n'"), "'a; rm -rf $HOME'");
    }
}
