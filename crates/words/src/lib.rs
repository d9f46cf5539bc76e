//! Every sentence that a user reads, by id: the core says which sentence it is and with which arguments, and this crate
//! turns that into text at the very end.
//!
//! The sentences are in `texts/en/*.ftl` (Fluent syntax), compiled at build. [`msg!`] and [`text!`]
//! check at compile time that the id exists and that exactly its arguments are given, in alphabetical order. Those of another
//! [`Language`] are given while the program runs; where one is lacking, it is shown in English.
//!
//! A sentence may hold `**bold**`, `` `code` `` and `[links](URL)`: [`Message::parts`] yields them, `Display` leaves them
//! out. An argument cannot hold any: its control characters become spaces.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]

mod language;

use std::borrow::Cow;
use std::fmt;

pub use language::Language;
use table::{ARGS, ENGLISH, NAMES};

#[allow(clippy::large_const_arrays, reason = "read at compile time only, but for tests")]
mod table {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

/// A sentence. Make one with [`text!`].
#[derive(Clone, Copy)]
pub struct Text {
    /// Its place in the order of the ids: what it is known by.
    index: u16,
    /// The pattern in English. It stands here and not in a table, which would be whole in every part of the program.
    english: &'static str,
}

impl Text {
    /// The sentence called `name`, which takes exactly the arguments `args`. For the macros: evaluated at compile time,
    /// where a wrong name or wrong arguments stop the build.
    #[allow(
        clippy::missing_panics_doc,
        clippy::panic,
        clippy::cast_possible_truncation,
        clippy::indexing_slicing,
        reason = "runs at compile time only"
    )]
    pub const fn checked(name: &str, args: &[&str]) -> Self {
        let (mut low, mut high) = (0, NAMES.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            match compare(NAMES[middle], name) {
                0 => {
                    let known = ARGS[middle];
                    assert!(known.len() == args.len(), "the sentence has another number of arguments");
                    let mut index = 0;
                    while index < known.len() {
                        assert!(
                            compare(known[index], args[index]) == 0,
                            "an argument has another name, or they are not in alphabetical order"
                        );
                        index += 1;
                    }
                    return Self { index: middle as u16, english: ENGLISH[middle] };
                }
                -1 => low = middle + 1,
                _ => high = middle,
            }
        }
        panic!("no sentence with this id in texts/en")
    }

    /// The id as in `texts/en`. For tests and tools only: it brings all names into the program.
    pub fn name(self) -> &'static str {
        NAMES.get(usize::from(self.index)).copied().unwrap_or_default()
    }

    /// All sentences, in alphabetical order of their ids. For tests and tools only, as well.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).zip(ENGLISH).map(|(index, english)| Self { index, english })
    }

    /// The language that it is shown in: the current one, or English where that lacks it.
    pub fn language(self) -> Language {
        let current = Language::current();
        match current {
            Language::English | Language::Accented | Language::Mirrored => current,
            _ if current.sentence(self.index).is_some() => current,
            _ => Language::English,
        }
    }

    /// The pattern in the language that it is shown in.
    fn pattern(self) -> (Cow<'static, str>, Language) {
        let language = Language::current();
        match language {
            Language::English => (self.english.into(), language),
            Language::Accented | Language::Mirrored => {
                (disguised(self.english, language == Language::Mirrored).into(), language)
            }
            _ => language
                .sentence(self.index)
                .map_or((self.english.into(), Language::English), |sentence| (sentence.into(), language)),
        }
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl Eq for Text {}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if cfg!(debug_assertions) { f.write_str(self.name()) } else { write!(f, "Text({})", self.index) }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Message::from(*self).fmt(f)
    }
}

#[allow(clippy::indexing_slicing, reason = "runs at compile time only, and within bounds")]
const fn compare(a: &str, b: &str) -> i8 {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut index = 0;
    while index < a.len() && index < b.len() {
        if a[index] != b[index] {
            return if a[index] < b[index] { -1 } else { 1 };
        }
        index += 1;
    }
    if a.len() == b.len() {
        0
    } else if a.len() < b.len() {
        -1
    } else {
        1
    }
}

/// A sentence as a child in `html!`, and as the text of a widget.
#[cfg(feature = "yew")]
mod child {
    use super::{Language, Message, Text};
    use yew::html::IntoPropValue;
    use yew::virtual_dom::{VNode, VTag};

    /// The sentence, marked with its language where that is not the one of the page.
    fn node(text: String, language: Language) -> VNode {
        if language == Language::current() {
            return text.into();
        }
        let mut marked = VTag::new("span");
        marked.add_attribute("lang", language.tag());
        marked.add_child(text.into());
        marked.into()
    }

    macro_rules! child {
        ($($kind:ty, $shown:ident => $text:expr;)*) => {$(
            impl IntoPropValue<VNode> for $kind {
                fn into_prop_value(self) -> VNode {
                    let $shown = &self;
                    node(self.to_string(), $text.language())
                }
            }

            impl From<$kind> for String {
                fn from(shown: $kind) -> Self {
                    shown.to_string()
                }
            }
        )*};
    }
    child! {
        Text, shown => shown;
        &Text, shown => shown;
        Message, shown => shown.text;
        &Message, shown => shown.text;
    }
}

/// The pattern in a pseudo-language. What is code, bold (Zoho's own labels) or a URL stays as it is.
fn disguised(pattern: &str, right_to_left: bool) -> String {
    const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    let plain = ('a'..='z').chain('A'..='Z');
    let accented = |ch: char| plain.clone().zip(ACCENTED.chars()).find(|(known, _)| *known == ch);
    let (mut text, mut chars) = (String::new(), pattern.chars());
    // Inside bold or code; inside a URL or the key of a variant; inside words that are written from right to left.
    let (mut marked, mut aside, mut turned) = (false, false, false);
    while let Some(ch) = chars.next() {
        let letter = accented(ch).filter(|_| !marked && !aside);
        if right_to_left && letter.is_some() != turned {
            turned = !turned;
            text.push(if turned { '\u{202e}' } else { '\u{202c}' });
        }
        let shown = letter.filter(|_| !right_to_left).map_or(ch, |(_, accented)| accented);
        text.push(shown);
        if shown != ch && "aeiouAEIOU".contains(ch) {
            text.push(shown);
        }
        match ch {
            '\u{1}' | '\u{2}' => text.extend(chars.next()),
            '\u{6}' | '\u{7}' => marked = !marked,
            _ => {}
        }
        aside =
            aside && !matches!(ch, '\u{3}' | '\u{5}' | '\u{10}') || matches!(ch, '\u{2}' | '\u{4}' | '\u{f}');
    }
    if turned {
        text.push('\u{202c}');
    }
    text
}

/// What an argument is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A text that is no sentence: a host, a name, a quoted value.
    Text(String),
    /// A number, which also chooses the plural.
    Number(u64),
    /// A whole sentence or a label of its own.
    Message(Message),
}

macro_rules! arg {
    ($($kind:ty, $value:ident => $arg:expr;)*) => {$(
        impl From<$kind> for Arg {
            fn from($value: $kind) -> Self {
                $arg
            }
        }
    )*};
}

arg! {
    &str, text => Self::Text(text.to_owned());
    String, text => Self::Text(text);
    &String, text => Self::Text(text.clone());
    char, ch => Self::Text(ch.into());
    u64, number => Self::Number(number);
    u32, number => Self::Number(number.into());
    u16, number => Self::Number(number.into());
    usize, number => Self::Number(number as u64);
    Text, text => Self::Message(text.into());
    Message, message => Self::Message(message);
}

/// A sentence with its arguments. `Display` gives the text in the current language, without markup.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    text: Text,
    args: Vec<Arg>,
}

impl Message {
    /// For [`msg!`], which checks the arguments.
    pub fn new(text: Text, args: Vec<Arg>) -> Self {
        Self { text, args }
    }

    /// Which sentence it is.
    pub fn text(&self) -> Text {
        self.text
    }

    /// Its arguments, in alphabetical order of their names.
    pub fn args(&self) -> &[Arg] {
        &self.args
    }

    fn render(&self, into: &mut String) {
        let (pattern, language) = self.text.pattern();
        render(&pattern, &self.args, language, into);
    }

    /// The text in the current language, with the signs of its markup.
    fn raw(&self) -> String {
        let mut raw = String::new();
        self.render(&mut raw);
        raw
    }

    /// The text in the current language, in parts that are each of one look.
    pub fn parts(&self) -> Vec<Part> {
        let raw = self.raw();
        let (mut parts, mut bold, mut code, mut link) = (Vec::new(), false, false, None);
        let mut run = String::new();
        for ch in raw.chars() {
            if !matches!(ch, '\u{6}' | '\u{7}' | '\u{e}' | '\u{f}' | '\u{10}') {
                run.push(ch);
                continue;
            }
            let text = std::mem::take(&mut run);
            match ch {
                '\u{f}' => link = Some(text),
                '\u{10}' => parts.push(Part::Link { text: link.take().unwrap_or_default(), url: text }),
                _ if text.is_empty() => {}
                _ if code => parts.push(Part::Code(text)),
                _ if bold => parts.push(Part::Bold(text)),
                _ => parts.push(Part::Plain(text)),
            }
            bold ^= ch == '\u{6}';
            code ^= ch == '\u{7}';
        }
        if !run.is_empty() {
            parts.push(Part::Plain(run));
        }
        parts
    }
}

impl From<Text> for Message {
    fn from(text: Text) -> Self {
        Self { text, args: Vec::new() }
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.args.is_empty() { self.text.fmt(f) } else { write!(f, "{:?}{:?}", self.text, self.args) }
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let raw = self.raw();
        if !raw.contains(is_sign) {
            return f.write_str(&raw);
        }
        for part in self.parts() {
            let (Part::Plain(text) | Part::Bold(text) | Part::Code(text) | Part::Link { text, .. }) = part;
            f.write_str(&text)?;
        }
        Ok(())
    }
}

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text.
    Plain(String),
    /// A label of Zoho's, or another word that must be found.
    Bold(String),
    /// Something to be typed or read exactly.
    Code(String),
    /// A link.
    Link {
        /// What is read.
        text: String,
        /// Where it leads.
        url: String,
    },
}

/// Writes `pattern` with its arguments; an argument that is missing leaves nothing.
fn render(pattern: &str, args: &[Arg], language: Language, into: &mut String) {
    let mut rest = pattern;
    while let Some((run, behind)) = rest.split_once(['\u{1}', '\u{2}']) {
        let is_selector = rest.as_bytes().get(run.len()) == Some(&2);
        into.push_str(run);
        let mut chars = behind.chars();
        let arg = argument(&mut chars, args);
        rest = chars.as_str();
        if is_selector {
            let length = length_until('\u{5}', rest);
            let (inside, end) = rest.split_at_checked(length).unwrap_or((rest, ""));
            if let Some(body) = variant(inside, arg, language) {
                render(body, args, language, into);
            }
            // Behind the sign that ends the selector.
            rest = end.get(1..).unwrap_or_default();
        } else {
            match arg {
                Some(Arg::Text(text)) => plain(text, into),
                Some(Arg::Number(number)) => language.write_number(*number, into),
                Some(Arg::Message(message)) => message.render(into),
                None => {}
            }
        }
    }
    into.push_str(rest);
}

fn argument<'a>(chars: &mut std::str::Chars<'_>, args: &'a [Arg]) -> Option<&'a Arg> {
    let index = u32::from(chars.next()?).checked_sub(u32::from('a'))?;
    args.get(usize::try_from(index).ok()?)
}

/// An argument's text: what is markup in a pattern is none here.
fn plain(text: &str, into: &mut String) {
    for run in text.split_inclusive(is_sign) {
        let clean = run.trim_end_matches(is_sign);
        into.push_str(clean);
        if clean.len() < run.len() {
            into.push(' ');
        }
    }
}

/// Whether a character may be a sign in a pattern, or what is given to one.
fn is_sign(ch: char) -> bool {
    ch < ' ' && ch != '\n' && ch != '\t'
}

/// How many bytes of `rest` are before the sign `end`, which ends the selector (U+0005) or the variant (U+0004) that begins
/// there; the selectors inside are passed over. For tools that look into patterns, too.
pub fn length_until(end: char, rest: &str) -> usize {
    let mut depth = 0_u32;
    for (at, ch) in rest.char_indices() {
        match ch {
            _ if ch == end && depth == 0 => return at,
            '\u{2}' => depth += 1,
            '\u{5}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    rest.len()
}

/// The variants of a selector, with their keys; the one of the default begins with `*`. `inside` is what stands between the
/// letter of the argument and the end of the selector. For tools that look into patterns, too.
pub fn variants(inside: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = inside;
    while let Some((key, behind)) = rest.split_once('\u{3}') {
        let (body, next) = behind.split_at_checked(length_until('\u{4}', behind)).unwrap_or((behind, ""));
        found.push((key, body));
        rest = next.get(1..).unwrap_or_default();
    }
    found
}

/// The variant that fits: the exact number, the plural category, the word, or the default.
fn variant<'p>(inside: &'p str, chosen: Option<&Arg>, language: Language) -> Option<&'p str> {
    let (word, category) = match chosen {
        Some(Arg::Text(text)) => (text.clone(), ""),
        Some(Arg::Number(number)) => (number.to_string(), language.category(*number)),
        Some(Arg::Message(_)) | None => (String::new(), ""),
    };
    let variants = variants(inside);
    let find =
        |fits: &dyn Fn(&str) -> bool| variants.iter().find(|(key, _)| fits(key)).map(|(_, body)| *body);
    find(&|key| key.trim_start_matches('*') == word)
        .or_else(|| find(&|key| key.trim_start_matches('*') == category))
        .or_else(|| find(&|key| key.starts_with('*')))
}

/// A sentence without arguments.
#[macro_export]
macro_rules! text {
    ($id:literal) => {{
        const TEXT: $crate::Text = $crate::Text::checked($id, &[]);
        TEXT
    }};
}

/// A sentence with its arguments, in alphabetical order of their names: `msg!("scan-found", count = 3_u64, host)`.
#[macro_export]
macro_rules! msg {
    ($id:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {{
        const TEXT: $crate::Text = $crate::Text::checked($id, &[$(stringify!($name)),*]);
        $crate::Message::new(TEXT, vec![$($crate::Arg::from($crate::msg!(@ $name $(= $value)?))),*])
    }};
    (@ $name:ident = $value:expr) => { $value };
    (@ $name:ident) => { $name };
}

/// What was found and why that matters, as two sentences: the id of the second is that of the first with `-why` behind it,
/// and it has no arguments.
#[macro_export]
macro_rules! found {
    ($id:literal $($args:tt)*) => {{
        const WHY: $crate::Text = $crate::Text::checked(concat!($id, "-why"), &[]);
        ($crate::msg!($id $($args)*), $crate::Message::from(WHY))
    }};
}

/// An enum whose variants have a stable name each: with `ALL`, the getter of that name, `of` for the way back, and getters
/// of sentences whose ids are made of the name, with what is before and behind it.
///
/// ```
/// words::choices! {
///     /// How grave it is.
///     pub enum Grade: id {
///         /// It will not work.
///         Error = "error",
///         /// Worth knowing.
///         Note = "note",
///     }
///     /// The label.
///     text = "scan-severity-", "";
/// }
/// assert_eq!((Grade::of("Note"), Grade::Error.text().name()), (Some(Grade::Note), "scan-severity-error"));
/// ```
#[macro_export]
macro_rules! choices {
    (
        $(#[$about:meta])*
        pub enum $kind:ident: $name:ident { $($(#[$of_variant:meta])* $variant:ident = $word:literal,)* }
        $($texts:tt)*
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kind { $($(#[$of_variant])* $variant,)* }

        impl $kind {
            /// All of them, in their order.
            pub const ALL: [Self; [$($word),*].len()] = [$(Self::$variant),*];

            /// The stable name.
            pub fn $name(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The one of this name, in any case.
            pub fn of(word: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.$name().eq_ignore_ascii_case(word))
            }
        }

        $crate::choices!(@ $kind { $($variant = $word,)* } $($texts)*);
    };
    (@ $kind:ident $variants:tt) => {};
    (
        @ $kind:ident { $($variant:ident = $word:literal,)* }
        $(#[$about:meta])* $text:ident = $before:literal, $behind:literal; $($texts:tt)*
    ) => {
        impl $kind {
            $(#[$about])*
            pub fn $text(self) -> $crate::Text {
                match self {
                    $(Self::$variant => const { $crate::Text::checked(concat!($before, $word, $behind), &[]) },)*
                }
            }
        }

        $crate::choices!(@ $kind { $($variant = $word,)* } $($texts)*);
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pattern: &str, args: &[Arg]) -> String {
        let mut text = String::new();
        render(pattern, args, Language::English, &mut text);
        text
    }

    #[test]
    fn arguments_plurals_and_words() {
        let pattern = "\u{2}aone\u{3}One scope\u{4}*other\u{3}\u{1}a scopes\u{4}\u{5} of \u{1}b.";
        assert_eq!(shown(pattern, &[Arg::Number(1), "CRM".into()]), "One scope of CRM.");
        assert_eq!(shown(pattern, &[Arg::Number(2574), "CRM".into()]), "2,574 scopes of CRM.");
        let nested = "\u{2}aeu\u{3}\u{2}bone\u{3}x\u{4}*other\u{3}y\u{4}\u{5}\u{4}*no\u{3}z\u{4}\u{5}!";
        assert_eq!(shown(nested, &["eu".into(), Arg::Number(1)]), "x!");
        assert_eq!(shown(nested, &["eu".into(), Arg::Number(0)]), "y!");
        assert_eq!(shown(nested, &["us".into(), Arg::Number(0)]), "z!");
        assert_eq!(shown("\u{1}c", &[]), "");
    }

    #[test]
    fn an_argument_writes_no_markup() {
        assert_eq!(shown("<\u{1}a>", &["a\u{6}b\u{1}a".into()]), "<a b a>");
    }

    /// Only what is translated changes: neither the arguments nor the keys of variants, and no label, code or URL.
    #[test]
    fn a_pseudo_language_keeps_what_is_no_word() {
        let pattern =
            "\u{2}aone\u{3}a \u{1}b\u{4}*other\u{3}b\u{4}\u{5}c\u{6}d\u{6}\u{7}e\u{7}\u{e}f\u{f}g\u{10}";
        let accented =
            "\u{2}aone\u{3}åå \u{1}b\u{4}*other\u{3}ƀ\u{4}\u{5}ç\u{6}d\u{6}\u{7}e\u{7}\u{e}ƒ\u{f}g\u{10}";
        assert_eq!(disguised(pattern, false), accented);
        let args = ["x".into(), "y".into()];
        assert_eq!(shown(&disguised("Hi \u{1}a it", true), &args), "\u{202e}Hi\u{202c} x \u{202e}it\u{202c}");
        for text in Text::all() {
            let (pattern, long) = (text.english, disguised(text.english, false));
            assert!(
                long.chars().filter(|ch| *ch < ' ').eq(pattern.chars().filter(|ch| *ch < ' ')),
                "{text:?}"
            );
        }
    }

    #[test]
    fn every_english_pattern_is_whole() {
        for text in Text::all() {
            let shown = Message::from(text).to_string();
            assert!(!shown.chars().any(|ch| ch < ' '), "{}: {shown:?}", text.name());
            assert!(!text.english.is_empty(), "{}", text.name());
        }
    }
}
