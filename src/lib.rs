//! Zoho OAuth Workbench.
pub mod app;
pub mod finding;
pub mod invisible;
pub mod oauth;
pub mod service;
#[cfg(feature = "web")]
pub mod shell;
#[cfg(feature = "web")]
pub mod view;
pub mod zoho;
