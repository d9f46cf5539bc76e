//! The scopes of the connection: search, browse, presets, advice.

mod state;
#[cfg(feature = "web")]
pub(crate) mod view;

pub(crate) use state::*;
