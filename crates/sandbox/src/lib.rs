//! A simulated Zoho: accounts server, consent and the calls that the page offers, as a state machine with a clock that is passed in.
//!
//! The same machine responds in the page (no network) and behind a real HTTP server in the tests. It responds with the
//! statuses and body shapes that sources name for Zoho; where none says what Zoho does, it picks one and says so here:
//! - a verifier that does not fit: `invalid_code`;
//! - a missing client secret: `invalid_client_secret`;
//! - another `grant_type`, another path or another method: a page of HTML with status 400;
//! - a call that is refused: the error of the CRM's APIs, whatever the product;
//! - the order of the checks at the token endpoint: throttle, client, secret, code, redirect URI, verifier.
//!
//! Its clients are of the type Server-based Applications, the one for connections.
//!
//! Its state holds the digests of tokens and codes, and the seed and the counter from which they can be made again: whoever
//! reads it can sign in to the sandbox, and to nothing else. It never sends anything, and nothing that it gives is worth
//! anything at Zoho; that is why the state may be kept in a tab's storage.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]

mod body;
mod crm;
mod fault;
mod http;
mod state;

pub use crm::Crm;
pub use fault::{Fault, Moment};
pub use http::{Method, Request, Response};
pub use state::{AuthorizeOutcome, Client, ConsentPage, Decision, Person, Sandbox};
