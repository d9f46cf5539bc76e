//! Shapes in text: where a URL, a JSON object, a value behind its key, an HTTP status, a secret begins and ends, and
//! which characters nobody sees. Knows no fact of Zoho's.
//!
//! Masking, Troubleshoot, the evidence box, the popup box, the scope list and the pasted response all ask these
//! functions, so that a text is taken apart in one way everywhere.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]

pub mod finding;
pub mod http;
pub mod invisible;
pub mod json;
pub mod order;
pub mod pair;
pub mod scope_list;
pub mod secret;
pub mod text;
pub mod word;
pub mod xml;

/// Whether a word has the shape of a client ID: `1000.` and then at least ten capital letters and digits.
pub fn is_client_id(word: &str) -> bool {
    word.strip_prefix("1000.").is_some_and(|rest| {
        rest.len() >= 10 && rest.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    })
}

/// A text from outside, fit for a sentence: without secrets, every character visible, and of it at most `most`
/// characters.
pub fn shown(text: &str, most: usize) -> String {
    // Masked before it is cut: a part of a secret no longer has its shape.
    let few: String = text.chars().take(most.saturating_mul(4).saturating_add(200)).collect();
    let masked = secret::quotable(&few);
    let visible: Vec<String> = masked.split(' ').map(invisible::drawn).collect();
    let visible = visible.join(" ");
    match visible.char_indices().nth(most) {
        None => visible,
        Some((end, _)) => text::part(&visible, 0, end).to_owned() + "\u{2026}",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_of_a_client_id() {
        for id in ["1000.ABCDEFGH12", "1000.0123456789", "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234"] {
            assert!(is_client_id(id), "{id}");
        }
        for other in ["", "1000.", "1000.ABCDEFGH1", "1000.abcdefgh12", "1000.ABCDEFGH1-", "1001.ABCDEFGH12"]
        {
            assert!(!is_client_id(other), "{other}");
        }
    }

    #[test]
    fn what_is_shown_is_short_and_visible_and_no_secret() {
        let token = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        assert_eq!(shown(&format!("x\u{202e}\n{token}"), 60), "x[U+202E]↵\u{2022}\u{2022}\u{2022}\u{2022}");
        assert_eq!(shown("a b c", 5), "a b c");
        assert_eq!(shown("fedcba9876543210 fedcba9876543210fedcba98", 60), secret::MASK);
        assert_eq!(shown("a b cd", 5), "a b c\u{2026}");
        // No piece of it either, wherever the cut falls.
        for most in 0..60 {
            assert!(!shown(&format!("{} {token}", "é".repeat(40)), most).contains("1000"), "{most}");
        }
    }
}
