//! Starts the page.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]

fn main() {
    workbench::root::mount();
}
