//! Privacy and security: what this page keeps, sends and promises, as measured in the browser.
#![allow(missing_docs, reason = "nothing imports a room but the page and its tests")]

mod state;
#[cfg(feature = "web")]
pub(crate) mod view;

pub use state::*;
