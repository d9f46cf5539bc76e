//! Zoho OAuth Workbench.
pub mod app;
pub mod finding;
pub mod invisible;
pub mod oauth;
pub mod service;
pub mod zoho;
