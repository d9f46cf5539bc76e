//! Set up: the inputs, and the forms that follow from them.

pub mod picker;
#[cfg(feature = "web")]
mod side;
#[cfg(feature = "web")]
pub(crate) mod view;
