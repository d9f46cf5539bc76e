//! Set up: the inputs, and the forms that follow from them.

pub(crate) mod picker;
#[cfg(feature = "web")]
mod side;
mod state;
#[cfg(feature = "web")]
pub(crate) mod view;

#[cfg(test)]
pub(crate) use state::harness;
pub use state::*;
