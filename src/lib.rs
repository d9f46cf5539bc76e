//! Zoho OAuth Workbench.
pub mod invisible;
pub mod oauth;
pub mod zoho;
