//! A list of scopes as people write it. Knows no scope's meaning.

use crate::invisible;

/// Splits a list at everything that people put between scopes: commas, spaces, line breaks, semicolons, plus signs,
/// ampersands, bars, bullets, quotes and brackets, and their percent-encoded forms. Characters without width separate
/// nothing: they are left out. Keeps the order and keeps repeats.
pub fn split(text: &str) -> Vec<String> {
    let mut decoded = text.replace(invisible::has_no_width, "");
    for (code, ch) in
        [("%2C", ","), ("%2c", ","), ("%20", " "), ("%2B", "+"), ("%2b", "+"), ("%0A", "\n"), ("%0a", "\n")]
    {
        if decoded.contains(code) {
            decoded = decoded.replace(code, ch);
        }
    }
    let separates =
        |ch: char| ",;+&|\"'`[](){}<>\u{201c}\u{201d}\u{2022}".contains(ch) || invisible::name(ch).is_some();
    decoded.split(separates).filter(|part| !part.is_empty()).map(str::to_owned).collect()
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
            "A.b.READ&C.d.ALL",
            "[\"A.b.READ\",\"C.d.ALL\"]",
            "A.b.READ%2CC.d.ALL",
            "A.b.READ;C.d.ALL;",
            "\u{feff}A.b.READ\u{a0}C.d.ALL",
            // What nobody sees within a scope is no border of it.
            "A.b\u{200b}.READ,C.d.\u{ad}ALL",
            "A.b\u{200b}.READ,\u{feff}C.d.ALL",
        ] {
            assert_eq!(split(text), expected, "{text:?}");
        }
        assert!(split(" ,, \n").is_empty());
    }
}
