//! Troubleshoot: a box that takes anything and says what it is and what is wrong.

mod state;
#[cfg(feature = "web")]
pub(crate) mod view;

pub use state::*;
