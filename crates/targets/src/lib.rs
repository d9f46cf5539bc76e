//! The same setup as configuration for other tools: what to type into their forms, and files that they read.
//!
//! `data/targets.toml` says what there is, what to do with it and where its format was read; here is how each file is
//! written, a module for each tool. No file holds a secret: in its place is what the tool's own way of secrets fills.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]
#![allow(clippy::unnecessary_wraps, reason = "the writers stand in one table, and some can fail")]

mod bruno;
mod catalyst;
mod env;
mod insomnia;
mod n8n;
mod openapi;
mod postman;
mod power;
mod quoted;
mod script;
mod sdk;
pub mod self_client;
mod setup;

use facts::Source;
use service::Draft;
use words::{Message, Text};

pub use setup::Setup;

include!(concat!(env!("OUT_DIR"), "/targets.rs"));

/// A tool that takes the setup.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Target {
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What it gets.
    pub about: Text,
    /// What to do with it, in order.
    pub steps: &'static [Text],
    /// Which of its fields are the usual mistakes, and why.
    pub mistakes: &'static [Text],
    /// The redirect URI that it always uses.
    pub callback: Option<&'static str>,
    write: fn(&Setup) -> Written,
    /// Where its format was read.
    pub sources: &'static [Source],
}

/// What a tool takes, or why it cannot take this setup.
type Written = Result<Output, Message>;

/// What a tool takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// The fields of a form, with the tool's own labels; an empty value is left to the person.
    pub fields: Vec<(&'static str, String)>,
    /// The files.
    pub files: Vec<File>,
}

/// A file that a tool reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// Its text.
    pub text: String,
}

impl Target {
    /// The tool of this id.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        TARGETS.iter().find(|target| target.id == id)
    }

    /// What the tool gets for a draft.
    ///
    /// # Errors
    /// What is needed first, or why the tool cannot take this setup.
    pub fn write(&self, draft: &Draft) -> Result<Output, Message> {
        (self.write)(&Setup::of(draft, self.callback)?)
    }
}

impl Output {
    fn of_file(file: File) -> Self {
        Self { files: vec![file], ..Self::default() }
    }
}

impl File {
    fn json(name: &'static str, value: &serde_json::Value) -> Self {
        Self { name, media: "application/json", text: format!("{value:#}\n") }
    }

    /// A file made of a template, in which `@NAME@` stands for a value.
    fn of_template(
        name: &'static str,
        media: &'static str,
        template: &str,
        values: &[(&str, String)],
    ) -> Self {
        let mut text = String::new();
        let mut parts = template.split('@');
        text.push_str(parts.next().unwrap_or_default());
        // A name is between two signs; what was put in is not looked at again.
        let mut in_name = true;
        for part in parts {
            if let Some((_, value)) = values.iter().find(|(known, _)| in_name && *known == part) {
                text.push_str(value);
                in_name = false;
            } else {
                if in_name {
                    text.push('@');
                }
                text.push_str(part);
                in_name = true;
            }
        }
        Self { name, media, text }
    }
}
