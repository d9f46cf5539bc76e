//! Zoho OAuth Workbench: a static page that takes a Zoho CRM admin to a working custom service connection.
//!
//! In reading order:
//!
//! * [`zoho`]: what Zoho is, as tables with provenance, and the judges of hosts and addresses. Knows no protocol.
//! * [`oauth`]: the protocol, as values in and values out. Knows no form, and of secrets only that they exist.
//! * [`service`]: the custom service: what a person says of it, what is wrong with that, what goes into Zoho's forms.
//! * [`app`]: the state of the page and how it changes. Knows no browser: effects are data.
//! * `view`: the state as HTML. Makes no browser call and decides nothing. Feature `web`.
//! * `shell`: the rim, the only place that talks to the browser. Parses nothing and decides nothing. Feature `web`.
//! * [`finding`] and [`invisible`]: two words that every layer shares: how grave, and what nobody sees.
//!
//! What is not there, on purpose: no layer knows one to its right; nothing derived is stored (except what the catalogue
//! says of the chosen scopes, until they change); no host is built by gluing text together outside the tables; no secret
//! has a field in the draft, a word in the links or a place in an export; no input makes the product panic (`unwrap`,
//! `expect` and `panic!` are refused by clippy outside tests).

pub mod page;
pub mod rooms;
#[cfg(feature = "web")]
pub mod shell;
#[cfg(feature = "web")]
pub(crate) mod widgets;
