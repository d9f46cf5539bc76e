//! Zoho OAuth Workbench: a static page that takes a Zoho CRM admin to a working custom service connection.
//!
//! What Zoho is, the protocol, the judgment of texts and the custom service are crates of their own, without a browser
//! (`crates/`). Here is the page, in reading order:
//!
//! * [`setup`]: what the rooms share: routes, effects, and what a room asks of the page.
//! * [`rooms`]: each room's state, messages and view. A room knows no other room, and not the page.
//! * [`page`]: which room is open, the messages about what was done, undo, and what a reload finds again.
//! * `root`: what the page starts with: the first screen, until the rest of the program is there. Feature `web`.
//! * `shell`: the rim, the only place that talks to the browser. Parses nothing and decides nothing. Feature `web`.
//!
//! What is not there, on purpose: nothing derived is stored (except what the catalog says of the chosen scopes, until
//! they change); no host is built by gluing text together outside the tables; no secret has a field in the draft, a word
//! in the links or a place in an export; no input makes the product panic.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]
#![allow(missing_docs, reason = "an application: only its own tests see it from outside")]

#[cfg(feature = "web")]
mod app;
#[cfg(feature = "web")]
mod first;
pub mod page;
#[cfg(all(feature = "prerender", not(target_family = "wasm")))]
pub mod prerender;
pub mod rooms;
#[cfg(feature = "web")]
pub mod root;
pub mod setup;
#[cfg(feature = "web")]
mod shell;
#[cfg(feature = "web")]
pub mod widgets;
