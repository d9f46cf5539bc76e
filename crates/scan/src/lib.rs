//! Shapes in text: characters that nobody sees, and values that must not be shown. Knows no fact of Zoho's.

pub mod finding;
pub mod invisible;
pub mod secret;
