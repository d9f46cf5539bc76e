//! Zoho's form for a custom service beyond Zoho CRM and Zoho: in which products it is, and what goes into it for other
//! providers.
//!
//! Knows the tables `data/providers.toml` and `data/forms.toml` and no browser; sends nothing anywhere. A provider is a set
//! of values to type, never a server that this page calls.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]

pub mod deluge;
pub mod discovery;
pub mod fill;
pub mod form;
pub mod link;
pub mod place;
mod table;

pub use fill::{Choice, Sheet, fill};
pub use table::*;

// The tables name them as those of `facts`.
use facts::{Confidence, Method, source};
use oauth::scope::Delimiter;
