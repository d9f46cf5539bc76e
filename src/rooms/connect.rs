//! Test: the sign-in itself, out, back, and from the code to the tokens.
#![allow(missing_docs, reason = "nothing imports a room but the page and its tests")]

mod state;
#[cfg(feature = "web")]
pub(crate) mod view;

pub use state::*;
