//! How the build scripts write what they read in `data/`: rows of a table as the values of Rust that they are.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use serde::de::DeserializeOwned;

/// Something that can be written as Rust.
pub(crate) trait Code {
    fn code(&self) -> String;
}

/// What is a text in a table and something else in the code.
macro_rules! names {
    ($($name:ident: $id:ident => $code:expr;)*) => {$(
        #[derive(Clone, Deserialize, Default, PartialEq, Eq, PartialOrd, Ord)]
        #[serde(transparent)]
        struct $name(String);

        impl Code for $name {
            fn code(&self) -> String {
                let $id = &self.0;
                $code
            }
        }
    )*};
}

/// Rows: their keys in the table, which are also the fields in the code, except for those after the semicolon; then
/// the further fields, made of what the row has.
macro_rules! rows {
    ($($name:ident as $made:literal
        {
            $($field:ident: $kind:ty $(= $serde:ident)?),*
            $(; $($key:ident: $key_kind:ty $(= $key_serde:ident)?),*)?
        }
        $(trusted by $confidence:ident, $sources:ident)?
        $(with |$row:ident| $more:expr)?;)*) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $name {
            $($(#[serde($serde)])? $field: $kind,)*
            $($($(#[serde($key_serde)])? $key: $key_kind,)*)?
            $($confidence: Option<String>, #[serde(default)] $sources: Vec<SourceId>,)?
        }

        impl Code for $name {
            fn code(&self) -> String {
                #[allow(unused_mut, reason = "not every row has more than these fields")]
                let mut fields = vec![$(format!("{}: {}", stringify!($field), self.$field.code())),*];
                $(
                    fields.push(confidence(&fields.concat(), self.$confidence.as_ref(), &self.$sources));
                    fields.push(format!("sources: {}", self.$sources.code()));
                )?
                $(
                    let $row = self;
                    fields.extend($more);
                )?
                format!("{} {{ {} }}", $made, fields.join(", "))
            }
        }
    )*};
}

/// The files: a list for each table.
macro_rules! files {
    ($($name:ident { $($key:ident: $kind:ty),* })*) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $name {
            $($key: $kind,)*
        }
    )*};
}

macro_rules! literals {
    ($($kind:ty)*) => {$(
        impl Code for $kind {
            fn code(&self) -> String {
                format!("{self:?}")
            }
        }
    )*};
}

literals! { String u64 bool }

impl<T: Code> Code for Option<T> {
    fn code(&self) -> String {
        self.as_ref().map_or("None".to_owned(), |value| format!("Some({})", value.code()))
    }
}

impl<T: Code> Code for Vec<T> {
    fn code(&self) -> String {
        let list: Vec<String> = self.iter().map(T::code).collect();
        assert_eq!(list.iter().collect::<BTreeSet<_>>().len(), list.len(), "something is twice in {list:?}");
        format!("&[{}]", list.join(", "))
    }
}

impl<K: Code, V: Code> Code for BTreeMap<K, V> {
    fn code(&self) -> String {
        let pairs: Vec<_> =
            self.iter().map(|(key, value)| format!("({}, {})", key.code(), value.code())).collect();
        format!("&[{}]", pairs.join(", "))
    }
}

/// The table of this name.
pub(crate) fn read<T: DeserializeOwned>(name: &str) -> T {
    toml::from_str(&data(&format!("{name}.toml"))).unwrap_or_else(|why| panic!("{name}.toml: {why}"))
}

/// The text of a file in `data/`.
pub(crate) fn data(name: &str) -> String {
    let file = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../data").join(name);
    println!("cargo::rerun-if-changed={}", file.display());
    fs::read_to_string(&file).unwrap_or_else(|why| panic!("{name}: {why}"))
}

/// Writes `name.rs` for the crate to include.
pub(crate) fn write(name: &str, parts: &[String]) {
    let file = Path::new(&env::var("OUT_DIR").unwrap()).join(name).with_extension("rs");
    fs::write(file, parts.concat()).unwrap();
}

/// A table with its declaration.
pub(crate) fn table(doc: &str, declared: &str, rows: &impl Code) -> String {
    format!("/// {doc}\n#[allow(clippy::unreadable_literal)]\n{declared} = {};\n", rows.code())
}

/// The sentence of this id.
pub(crate) fn text(id: &str) -> String {
    format!("words::text!({id:?})")
}

/// `invalid-client` as `InvalidClient`, `GET` as `Get`.
pub(crate) fn variant(id: &str) -> String {
    let capital = |part: &str| {
        let lower = part.to_lowercase();
        let first: String = lower.chars().take(1).collect();
        first.to_uppercase() + lower.strip_prefix(&first).unwrap_or_default()
    };
    id.split('-').map(capital).collect()
}
