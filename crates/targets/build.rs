//! Turns `data/targets.toml` into a static table. The compiler checks the names that it uses: sentences, sources, writers.

#![allow(clippy::unwrap_used, clippy::panic, reason = "whatever is wrong stops the build")]

#[macro_use]
#[path = "../facts/code.rs"]
#[allow(dead_code, reason = "the other tables use the rest")]
mod code;

use std::collections::BTreeSet;

use serde::Deserialize;

use code::{Code, read, table, text, write};

names! {
    SourceId: id => format!("facts::source::{}", id.to_uppercase().replace('-', "_"));
    TextId: id => text(id);
    Writer: path => format!("crate::{path}");
}

rows! {
    Target as "crate::Target" {
        id: String, name: String, about: TextId, steps: Vec<TextId>, mistakes: Vec<TextId>, callback: Option<String>,
        write: Writer, sources: Vec<SourceId>
    };
}

files! {
    Targets { target: Vec<Target> }
}

fn main() {
    let Targets { target } = read("targets");
    let ids: BTreeSet<&str> = target.iter().map(|target| target.id.as_str()).collect();
    assert_eq!(ids.len(), target.len(), "an id is there twice");
    for target in &target {
        assert!(!target.sources.is_empty(), "{} has no source", target.id);
        assert!(!target.steps.is_empty() && !target.mistakes.is_empty(), "{} says too little", target.id);
    }
    let declared = "pub static TARGETS: &[crate::Target]";
    write("targets", &[table("Every tool, in the order in which they are offered.", declared, &target)]);
}
