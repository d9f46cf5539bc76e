//! The scopes of the connection: search, browse, presets, advice.

#[cfg_attr(not(feature = "web"), allow(dead_code, reason = "what only the view asks for"))]
mod state;
#[cfg(feature = "web")]
pub(crate) mod view;

pub(crate) use state::*;
