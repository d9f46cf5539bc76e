//! Data centers: the table of hosts and the live test.
#![allow(missing_docs, reason = "nothing imports a room but the page and its tests")]

mod state;
#[cfg(feature = "web")]
pub(crate) mod view;

pub use state::*;
