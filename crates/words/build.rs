//! Writes the sentences of `texts/en/*.ftl` as tables in the order of their ids. A mistake in them stops the build.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a build whose texts are wrong must stop")]

#[allow(dead_code, reason = "xtask uses the rest")]
mod compile;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../texts/en");
    println!("cargo:rerun-if-changed={}", folder.display());
    for (_, file) in compile::areas(&folder).unwrap_or_else(|why| panic!("{why}")) {
        println!("cargo:rerun-if-changed={}", file.display());
    }
    let texts = compile::language(&folder).unwrap_or_else(|why| panic!("{why}"));
    let mut code = String::new();
    let count = texts.len();
    let names: Vec<&String> = texts.keys().collect();
    let _ = writeln!(code, "pub(crate) const NAMES: [&str; {count}] = {names:?};");
    let arguments = texts.values().map(|text| format!("&{:?}", text.arguments.iter().collect::<Vec<_>>()));
    let list: Vec<String> = arguments.collect();
    let _ = writeln!(code, "pub(crate) const ARGS: [&[&str]; {count}] = [{}];", list.join(", "));
    // Read at compile time only: each sentence is then where it is used, and comes with the part of the program that uses it.
    let patterns: Vec<&str> = texts.values().map(|text| text.pattern.as_str()).collect();
    let _ = writeln!(code, "pub(crate) const ENGLISH: [&str; {count}] = {patterns:?};");
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("texts.rs"), code).unwrap();
}
