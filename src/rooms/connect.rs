//! Test: the sign-in itself, out, back, and from the code to the tokens.

mod state;
#[cfg(feature = "web")]
pub(crate) mod view;

pub use state::*;
