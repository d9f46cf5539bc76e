//! What Zoho is, as tables with provenance. Knows no protocol, no form and no browser.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]

pub mod address;
mod client;
mod confidence;
pub mod data_center;
pub mod endpoint;
pub mod error;
pub mod host;
pub mod infer;
pub mod label;
pub mod limit;
mod method;
pub mod product;
pub mod server_info;
pub mod sign;
pub mod source;
pub mod stated;
pub mod statement;

pub use client::ClientType;
pub use confidence::Confidence;
pub use data_center::{Cell, DataCenter, Row};
pub use method::Method;
pub use source::{Source, VERSION};
