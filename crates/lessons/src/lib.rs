//! The protocol as a class sees it: runs on the sandbox, told as rows of a diagram, and the fault cards and lessons that are
//! made of them.
//!
//! Knows no page and no browser. What is wrong and how it is mended stands in `data/errors.toml`, for Troubleshoot and for
//! the cards alike.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]

pub mod cards;
pub mod course;
pub mod player;
pub mod story;
pub mod wire;

pub use cards::Card;
pub use course::{Lesson, Part, Play};
pub use player::{Action, Run, Token};
pub use story::{Actor, Row};

/// The tables of `data/`.
mod tables {
    use facts::error::Error;

    use crate::cards::{Card, Own};
    use crate::course::{Lesson, Part, Side, Step};
    use crate::player::{Action, Cast, Flaw, Sign};
    use crate::story::Actor;

    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}
