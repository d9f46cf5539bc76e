//! Data centers: the table of hosts and the live test.

mod state;
#[cfg(feature = "web")]
pub(crate) mod view;

pub use state::*;
