//! What Zoho is, as tables with provenance. Knows no protocol, no form and no browser.

pub mod address;
pub mod api_error;
pub mod data_center;
pub mod detective;
pub mod endpoint;
pub mod error;
pub mod host;
pub mod limit;
pub mod product;
pub mod server_info;

pub use data_center::{Cell, Confidence, DataCenter, Row, Source};
