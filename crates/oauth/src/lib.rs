//! The protocol (RFC 6749, 7636, 9700), as values in and values out. Knows no product and no form.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]

pub mod api_call;
pub mod api_error;
pub mod authorize;
mod body;
pub mod callback;
pub mod cause;
pub mod command;
pub mod paste;
pub mod pkce;
pub mod revoke;
pub mod scope;
pub mod token;

pub use body::{ErrorResponse, Judged, Unreadable, html_title};
