//! Shapes in text: where a URL, a JSON object, a value behind its key, an HTTP status, a secret begins and ends, and
//! which characters nobody sees. Knows no fact of Zoho's.
//!
//! Masking, Troubleshoot, the evidence box, the popup box, the scope list and the pasted response all ask these
//! functions, so that a text is taken apart in one way everywhere.

pub mod finding;
pub mod http;
pub mod invisible;
pub mod json;
pub mod pair;
pub mod secret;
pub mod text;
pub mod word;

/// Whether a word has the shape of a client ID: `1000.` and then at least ten capital letters and digits.
pub fn is_client_id(word: &str) -> bool {
    word.strip_prefix("1000.").is_some_and(|rest| {
        rest.len() >= 10 && rest.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    })
}
