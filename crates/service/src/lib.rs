//! The custom service of Zoho CRM: what a person says of it, what is wrong with that, and what to type into Zoho's forms.
//!
//! Knows the protocol and the table, and no browser: the draft is plain data, everything else is derived from it.

pub mod block;
pub mod deluge;
pub mod draft;
pub mod export;
pub mod field;
pub mod link;
pub mod link_name;
pub mod lint;
pub mod popup;

pub use draft::Draft;
pub use field::Field;
