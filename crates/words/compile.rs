//! Compiles one file of sentences (Fluent syntax): for the build of this crate, which does it with English, and for `xtask`,
//! which does it with the other languages.
//!
//! Only what the formatter of this crate knows is accepted: text, `{ $name }`, and selectors on an argument. Anything else
//! is an error, and so is an id whose prefix is not the name of its file, or that is there twice.
//!
//! Encoding of a pattern: U+0001 and a letter is an argument (`a` is the first one in alphabetical order); U+0002 and a
//! letter begins a selector, whose variants are `key U+0003 pattern U+0004` (the default has `*` before its key), ended by
//! U+0005. U+0006 switches bold, U+0007 switches code, `U+000E text U+000F URL U+0010` is a link.

#![allow(clippy::string_slice, clippy::format_collect, reason = "part of a build, within bounds")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// A sentence as the program holds it.
pub(crate) struct Compiled {
    /// The names of its arguments, in alphabetical order, by which they are numbered.
    pub(crate) arguments: BTreeSet<String>,
    pub(crate) pattern: String,
}

type Result<T> = std::result::Result<T, String>;

/// The files of sentences in a folder, by their names; each is an area.
pub(crate) fn areas(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let entries = fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let files = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let mut areas: Vec<_> = files
        .filter(|file| file.extension().is_some_and(|ending| ending == "ftl"))
        .filter_map(|file| Some((file.file_stem()?.to_str()?.to_owned(), file)))
        .collect();
    areas.sort();
    Ok(areas)
}

/// All sentences of a language, by their ids.
pub(crate) fn language(folder: &Path) -> Result<BTreeMap<String, Compiled>> {
    let mut texts = BTreeMap::new();
    for (area, file) in areas(folder)? {
        let source = fs::read_to_string(&file).map_err(|why| format!("{}: {why}", file.display()))?;
        compile(&area, &source, &mut texts).map_err(|why| format!("{}: {why}", file.display()))?;
    }
    Ok(texts)
}

/// Adds the sentences of one file.
pub(crate) fn compile(area: &str, source: &str, texts: &mut BTreeMap<String, Compiled>) -> Result<()> {
    let resource = parser::parse(source).map_err(|(_, errors)| explained(source, &errors))?;
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(_) => return Err("terms are not supported".to_owned()),
            _ => continue,
        };
        let id = message.id.name;
        if !id.strip_prefix(area).is_some_and(|rest| rest.starts_with('-')) {
            return Err(format!("{id} must begin with \"{area}-\""));
        }
        let pattern = message.value.as_ref().ok_or_else(|| format!("{id} has no text"))?;
        if !message.attributes.is_empty() {
            return Err(format!("{id} has attributes"));
        }
        let compiled = one(pattern).map_err(|why| format!("{id}: {why}"))?;
        if texts.insert(id.to_owned(), compiled).is_some() {
            return Err(format!("{id} is there twice"));
        }
    }
    Ok(())
}

fn explained(source: &str, errors: &[parser::ParserError]) -> String {
    let line = |at: usize| source.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    errors.iter().map(|error| format!("line {}: {}; ", line(error.pos.start), error.kind)).collect()
}

fn one(pattern: &Pattern<&str>) -> Result<Compiled> {
    let mut arguments = BTreeSet::new();
    // The first time only to find all names.
    encode(pattern, &mut arguments)?;
    let pattern = marked(&encode(pattern, &mut arguments)?)?;
    Ok(Compiled { arguments, pattern })
}

/// The encoded pattern. Adds the arguments that it finds to `names`, by whose order they are numbered.
fn encode(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) -> Result<String> {
    fn letter(argument: &InlineExpression<&str>, names: &mut BTreeSet<String>) -> Result<char> {
        let InlineExpression::VariableReference { id: argument } = argument else {
            return Err("only { $name } and selectors on an argument are supported".to_owned());
        };
        names.insert(argument.name.to_owned());
        let before = names.iter().take_while(|known| *known != argument.name).count();
        let letter = u8::try_from(before).ok().and_then(|before| b'a'.checked_add(before));
        letter.map(char::from).ok_or_else(|| "too many arguments".to_owned())
    }
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            // A line break in the file is layout.
            PatternElement::TextElement { value } => text.push_str(&value.replace('\n', " ")),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => text.push_str(value),
                Expression::Inline(inline) => text.extend(['\u{1}', letter(inline, names)?]),
                Expression::Select { selector, variants } => {
                    text.extend(['\u{2}', letter(selector, names)?]);
                    for variant in variants {
                        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                            &variant.key;
                        let star = if variant.default { "*" } else { "" };
                        let body = encode(&variant.value, names)?;
                        let _ = write!(text, "{star}{name}\u{3}{body}\u{4}");
                    }
                    text.push('\u{5}');
                }
            },
        }
    }
    Ok(text)
}

/// `**bold**`, `` `code` `` and `[text](URL)` as control characters, so that no argument can write any of them.
fn marked(text: &str) -> Result<String> {
    let bold: Vec<&str> = text.split("**").collect();
    if bold.len().is_multiple_of(2) {
        return Err("** is there an odd number of times".to_owned());
    }
    let text = bold.join("\u{6}");
    if !text.matches('`').count().is_multiple_of(2) {
        return Err("` is there an odd number of times".to_owned());
    }
    let mut text = text.replace('`', "\u{7}");
    while let Some(middle) = text.find("](") {
        let (start, end) = (text[..middle].rfind('['), text[middle..].find(')'));
        let (Some(start), Some(end)) = (start, end) else { return Err("a link is not closed".to_owned()) };
        let (label, url) = (&text[start + 1..middle], &text[middle + 2..middle + end]);
        let link = format!("\u{e}{label}\u{f}{url}\u{10}");
        text.replace_range(start..=middle + end, &link);
    }
    Ok(text)
}
