//! Zoho OAuth Workbench.
pub mod invisible;
pub mod oauth;
pub mod sandbox;
pub mod zoho;
