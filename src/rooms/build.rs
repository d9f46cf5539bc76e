//! Set up: the inputs, and the forms that follow from them.

#[cfg_attr(not(feature = "web"), allow(dead_code, reason = "what only the view asks for"))]
pub(crate) mod checklist;
pub(crate) mod other;
pub(crate) mod picker;
#[cfg_attr(not(feature = "web"), allow(dead_code, reason = "what only the view asks for"))]
mod progress;
mod state;
mod undo;
#[cfg(feature = "web")]
pub(crate) mod view;

pub use progress::Sheet;
#[cfg(test)]
pub(crate) use state::harness;
pub use state::*;
pub(crate) use undo::{Beside, back};
