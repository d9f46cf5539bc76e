//! Compiles `texts/en/*.ftl` into a table of patterns, in the order of their ids.
//!
//! Only what the formatter of this crate knows is accepted: text, `{ $name }`, and selectors on an argument. The build
//! fails on anything else, on an id whose prefix is not the name of its file, and on an id that is there twice.
//!
//! Encoding of a pattern: U+0001 and a letter is an argument (`a` is the first one in alphabetical order); U+0002 and a
//! letter begins a selector, whose variants are `key U+0003 pattern U+0004` (the default has `*` before its key), ended by
//! U+0005. U+0006 switches bold, U+0007 switches code, `U+000E text U+000F URL U+0010` is a link.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::format_collect,
    reason = "a build whose texts are wrong must stop"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// The names of the arguments and the encoded pattern.
type Compiled = (BTreeSet<String>, String);

fn main() {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../texts/en");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut texts: BTreeMap<String, Compiled> = BTreeMap::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "ftl")) {
        println!("cargo:rerun-if-changed={}", file.display());
        let area = file.file_stem().unwrap().to_string_lossy().into_owned();
        let source = fs::read_to_string(file).unwrap();
        let resource = parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {}", file.display(), explained(&source, &errors)));
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                assert!(!matches!(entry, Entry::Term(_)), "{}: terms are not supported", file.display());
                continue;
            };
            let id = message.id.name;
            assert!(
                id.starts_with(&format!("{area}-")),
                "{}: {id} must begin with \"{area}-\"",
                file.display()
            );
            let Some(pattern) = &message.value else { panic!("{}: {id} has no text", file.display()) };
            assert!(message.attributes.is_empty(), "{}: {id} has attributes", file.display());
            let mut names = BTreeSet::new();
            // The first time only to find all names.
            encode(id, pattern, &mut names);
            let encoded = marked(&encode(id, pattern, &mut names), id);
            assert!(texts.insert(id.to_owned(), (names, encoded)).is_none(), "{id} is there twice");
        }
    }
    let mut code = String::new();
    let count = texts.len();
    let names: Vec<&String> = texts.keys().collect();
    let _ = writeln!(code, "pub(crate) const NAMES: [&str; {count}] = {names:?};");
    let args = texts.values().map(|(args, _)| format!("&{:?}", args.iter().collect::<Vec<_>>()));
    let list: Vec<String> = args.collect();
    let _ = writeln!(code, "pub(crate) const ARGS: [&[&str]; {count}] = [{}];", list.join(", "));
    // Read at compile time only: each sentence is then where it is used, and comes with the part of the program that uses it.
    let patterns: Vec<&str> = texts.values().map(|(_, pattern)| pattern.as_str()).collect();
    let _ = writeln!(code, "pub(crate) const ENGLISH: [&str; {count}] = {patterns:?};");
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("texts.rs"), code).unwrap();
}

fn explained(source: &str, errors: &[parser::ParserError]) -> String {
    let line = |at: usize| source.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    errors.iter().map(|error| format!("line {}: {}; ", line(error.pos.start), error.kind)).collect()
}

/// The encoded pattern. Adds the arguments that it finds to `names`, by whose order they are numbered.
fn encode(id: &str, pattern: &Pattern<&str>, names: &mut BTreeSet<String>) -> String {
    fn letter(id: &str, argument: &InlineExpression<&str>, names: &mut BTreeSet<String>) -> char {
        let InlineExpression::VariableReference { id: argument } = argument else {
            panic!("{id}: only {{ $name }} and selectors on an argument are supported")
        };
        names.insert(argument.name.to_owned());
        let index = names.iter().position(|known| known == argument.name).unwrap();
        char::from(b'a' + u8::try_from(index).unwrap())
    }
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            // A line break in the file is layout.
            PatternElement::TextElement { value } => text.push_str(&value.replace('\n', " ")),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => text.push_str(value),
                Expression::Inline(inline) => text.extend(['\u{1}', letter(id, inline, names)]),
                Expression::Select { selector, variants } => {
                    text.extend(['\u{2}', letter(id, selector, names)]);
                    for variant in variants {
                        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                            &variant.key;
                        let star = if variant.default { "*" } else { "" };
                        let body = encode(id, &variant.value, names);
                        let _ = write!(text, "{star}{name}\u{3}{body}\u{4}");
                    }
                    text.push('\u{5}');
                }
            },
        }
    }
    text
}

/// `**bold**`, `` `code` `` and `[text](URL)` as control characters, so that no argument can write any of them.
fn marked(text: &str, id: &str) -> String {
    let bold: Vec<&str> = text.split("**").collect();
    assert!(bold.len() % 2 == 1, "{id}: ** is there an odd number of times");
    let text = bold.join("\u{6}");
    assert!(text.matches('`').count().is_multiple_of(2), "{id}: ` is there an odd number of times");
    let mut text = text.replace('`', "\u{7}");
    while let Some(middle) = text.find("](") {
        let (start, end) = (text[..middle].rfind('['), text[middle..].find(')'));
        let (Some(start), Some(end)) = (start, end) else { panic!("{id}: a link is not closed") };
        let (label, url) = (&text[start + 1..middle], &text[middle + 2..middle + end]);
        let link = format!("\u{e}{label}\u{f}{url}\u{10}");
        text.replace_range(start..=middle + end, &link);
    }
    text
}
