//! The integrity of the style that only some rooms ask for, which they ask for with it: the other files get theirs when the
//! page is put together.

#![allow(clippy::panic, reason = "a build that lacks a file must stop")]

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha384};

fn main() {
    const STYLE: &str = "static/learn.css";
    println!("cargo::rerun-if-changed={STYLE}");
    let style = std::fs::read(STYLE).unwrap_or_else(|why| panic!("{STYLE}: {why}"));
    println!("cargo::rustc-env=LEARN_STYLE=sha384-{}", Base64::encode_string(&Sha384::digest(style)));
}
