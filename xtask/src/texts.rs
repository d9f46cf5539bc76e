//! The languages beside English: compiles `texts/<tag>/*.ftl` into one file each, and holds them against English and
//! against the rules of the language.
//!
//! `texts/<tag>/language.toml` says which areas must be complete, and names the exceptions.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use words::{Language, length_until};

use crate::compile::{self, Compiled};
use crate::program::{self, File};

type Texts = BTreeMap<String, Compiled>;
type Result<T> = std::result::Result<T, String>;

/// What `texts/<tag>/language.toml` says of a language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    /// The areas, files of `texts/en`, of which no sentence may be missing.
    complete: BTreeSet<String>,
    /// The ids of sentences that read in this language as they do in English.
    #[serde(default)]
    same: BTreeSet<String>,
    /// The ids of labels that have room for more than [`limit`] allows.
    #[serde(default)]
    long: BTreeSet<String>,
    /// Words that must not be used.
    #[serde(default)]
    never: BTreeSet<String>,
}

fn folder(tag: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../texts").join(tag)
}

/// The file that the page fetches: the patterns, one a line, in the order of the ids of English; a line is empty where the
/// language has no such sentence. The program that it belongs to was built of the same English.
fn file(language: Language) -> Result<String> {
    let english = compile::language(&folder(Language::English.tag()))?;
    let texts = compile::language(&folder(language.tag()))?;
    let line = |id: &String| texts.get(id).map_or("", |text| text.pattern.as_str());
    Ok(english.keys().map(line).collect::<Vec<_>>().join("\n"))
}

/// The sentences of each language beside English.
///
/// # Errors
///
/// What is wrong in one.
pub(crate) fn files() -> Result<Vec<(&'static str, String)>> {
    translated().map(|language| Ok((language.tag(), file(language)?))).collect()
}

/// Puts these files into `staging` and their names into its `index.html`, where `boot.js` looks for them.
///
/// # Errors
///
/// What failed.
pub(crate) fn publish(staging: &Path) -> Result<()> {
    const PLACE: &str = "<!-- languages -->";
    let mut links = String::new();
    for language in translated() {
        let tag = language.tag();
        let file = File::hashed(&format!("texts-{tag}"), ".txt", file(language)?.into_bytes());
        let (name, integrity) = (&file.name, file.integrity());
        links += &format!(
            "<link rel=\"part\" title=\"texts-{tag}\" href=\"./{name}\" data-integrity=\"{integrity}\">"
        );
        program::write(&staging.join(name), &file.content)?;
    }
    let index = staging.join("index.html");
    let page = program::text(&index)?;
    if !page.contains(PLACE) {
        return Err(format!("{} has no place for this: {PLACE}", index.display()));
    }
    program::write(&index, page.replace(PLACE, &links).as_bytes())
}

/// Prints what is missing and what is wrong in the language with this tag, or in all of them.
///
/// # Errors
///
/// Something is.
pub(crate) fn report(tag: Option<&str>) -> Result<()> {
    let languages: Vec<Language> =
        translated().filter(|one| tag.is_none_or(|tag| one.tag() == tag)).collect();
    if languages.is_empty() {
        let tags: Vec<&str> = translated().map(Language::tag).collect();
        return Err(format!("no such language; there are {}", tags.join(", ")));
    }
    let mut faults = 0;
    for language in languages {
        let tag = language.tag();
        let english = compile::language(&folder(Language::English.tag()))?;
        let texts = compile::language(&folder(tag))?;
        println!("{tag}: {} of {} sentences", texts.len(), english.len());
        for (area, _) in compile::areas(&folder(Language::English.tag()))? {
            let of_area = |texts: &Texts| texts.keys().filter(|id| area_of(id, &area)).count();
            println!("  {area}: {} of {}", of_area(&texts), of_area(&english));
        }
        let found = check(language)?;
        for fault in &found {
            println!("  {fault}");
        }
        faults += found.len();
    }
    if faults == 0 { Ok(()) } else { Err(format!("{faults} to mend")) }
}

/// The languages that have a folder of their own.
pub(crate) fn translated() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

fn area_of(id: &str, area: &str) -> bool {
    // One area's name may be the beginning of another's.
    id.strip_prefix(area).is_some_and(|rest| rest.starts_with('-'))
}

/// Everything that is missing or wrong in a language.
fn check(language: Language) -> Result<Vec<String>> {
    let about = folder(language.tag()).join("language.toml");
    let about = fs::read_to_string(&about).map_err(|why| format!("{}: {why}", about.display()))?;
    let about: About =
        toml::from_str(&about).map_err(|why| format!("texts/{}/language.toml: {why}", language.tag()))?;
    let english = compile::language(&folder(Language::English.tag()))?;
    let texts = compile::language(&folder(language.tag()))?;
    Ok(faults(language, &about, &english, &texts))
}

fn faults(language: Language, about: &About, english: &Texts, texts: &Texts) -> Vec<String> {
    let mut found = Vec::new();
    for area in &about.complete {
        let mut wanted = english.iter().filter(|(id, _)| area_of(id, area)).peekable();
        if wanted.peek().is_none() {
            found.push(format!("language.toml: no area {area}"));
        }
        for (id, text) in wanted.filter(|(id, _)| !texts.contains_key(*id)) {
            found.push(format!("{id} is missing: {}", readable(text)));
        }
    }
    for id in about.same.iter().chain(&about.long).filter(|id| !english.contains_key(*id)) {
        found.push(format!("language.toml: no sentence {id}"));
    }
    for (id, text) in texts {
        let Some(original) = english.get(id) else {
            found.push(format!("{id} is no longer in English"));
            continue;
        };
        for fault in of_sentence(language, about, id, original, text) {
            found.push(format!("{id}: {fault}: {}", readable(text)));
        }
    }
    found
}

/// What is wrong with one sentence.
fn of_sentence(
    language: Language,
    about: &About,
    id: &str,
    english: &Compiled,
    text: &Compiled,
) -> Vec<String> {
    let mut found = Vec::new();
    if english.arguments != text.arguments {
        found.push(format!("English has the arguments {:?}", english.arguments));
        // What follows compares them by their numbers.
        return found;
    }
    found.extend(of_selectors(language, english, text));
    let (original, shown) = (expand(&english.pattern), expand(&text.pattern));
    let marks = |of: &[String]| of.iter().flat_map(|text| pieces(text)).collect::<Vec<Piece>>();
    let (of_english, of_text) = (marks(&original), marks(&shown));
    for (what, kept) in
        [("code", Piece::code as fn(&Piece) -> Option<&str>), ("links", Piece::url), ("labels", Piece::label)]
    {
        let set = |pieces: &[Piece]| -> BTreeSet<String> {
            pieces.iter().filter_map(kept).map(str::to_owned).collect()
        };
        let (wanted, there) = (set(&of_english), set(&of_text));
        let is_whole = wanted.is_subset(&there) && (what == "labels" || there.is_subset(&wanted));
        if !is_whole {
            found.push(format!("English has the {what} {wanted:?}"));
        }
    }
    if of_english.iter().any(Piece::is_bold) != of_text.iter().any(Piece::is_bold) {
        found.push("bold is not where English has it".to_owned());
    }
    let same = english.pattern == text.pattern;
    if same && !about.same.contains(id) && of_english.iter().any(|piece| words_of(piece).next().is_some()) {
        found.push("reads as in English; if that is right, name it in language.toml (same)".to_owned());
    }
    if !same && about.same.contains(id) {
        found.push("does not read as in English, as language.toml says (same)".to_owned());
    }
    let room = original.iter().map(|text| limit(text)).max().unwrap_or_default();
    let wide = shown.iter().map(|text| width(text)).max().unwrap_or_default();
    // What is only searched takes no room.
    let too_long = wide > room && !id.contains("-also-");
    if too_long && !about.long.contains(id) {
        found.push(format!(
            "takes {wide} letters of {room}; if there is room, name it in language.toml (long)"
        ));
    } else if !too_long && about.long.contains(id) {
        found.push("is not too long, as language.toml says (long)".to_owned());
    }
    for shown in &shown {
        found.extend(of_writing(language, about, same, &original, shown));
    }
    found.dedup();
    found
}

/// The categories of whole numbers (Unicode CLDR), without those that only numbers of a million and more have.
fn categories(language: Language) -> &'static [&'static str] {
    if language == Language::Japanese { &["other"] } else { &["one", "other"] }
}

fn of_selectors(language: Language, english: &Compiled, text: &Compiled) -> Vec<String> {
    const PLURALS: [&str; 6] = ["few", "many", "one", "other", "two", "zero"];
    let (of_english, of_text) = (selectors(&english.pattern), selectors(&text.pattern));
    let mut found = Vec::new();
    let letters: BTreeSet<char> = of_english.keys().chain(of_text.keys()).copied().collect();
    for letter in letters {
        let keys = |of: &BTreeMap<char, BTreeSet<String>>| of.get(&letter).cloned().unwrap_or_default();
        let exact = |keys: &BTreeSet<String>| -> BTreeSet<String> {
            keys.iter().filter(|key| !PLURALS.contains(&key.as_str())).cloned().collect()
        };
        let (wanted, there) = (keys(&of_english), keys(&of_text));
        if exact(&wanted) != exact(&there) {
            found.push(format!("English has the variants {wanted:?}"));
        }
        let plural: BTreeSet<&str> =
            there.iter().map(String::as_str).filter(|key| PLURALS.contains(key)).collect();
        let allowed: BTreeSet<&str> = categories(language).iter().copied().collect();
        let by_number = plural.iter().any(|key| *key != "other");
        if by_number && plural != allowed {
            found.push(format!("the plurals of this language are {allowed:?}"));
        }
    }
    // Where nothing counts as one, too, a variant with the number 1 in words of its own would lie.
    if matches!(language, Language::French | Language::Portuguese)
        && bodies(&text.pattern).iter().any(|(key, body)| key == "one" && body.contains('1'))
    {
        found.push("nothing is counted like one in this language: write the argument, not 1".to_owned());
    }
    found
}

/// How long a text may be that stands where English has this one. Only labels have little room: short, and no sentence.
fn limit(english: &str) -> usize {
    let wide = width(english);
    let is_label = wide <= 40 && !english.ends_with(['.', '?', '!', '…']);
    if is_label { (wide * 17 / 10).max(wide + 8) } else { usize::MAX }
}

/// How much room a text takes, in Latin letters; arguments aside.
fn width(text: &str) -> usize {
    let mut chars = text.chars();
    let mut wide = 0;
    while let Some(ch) = chars.next() {
        match ch {
            '\u{1}' => drop(chars.next()),
            ch if ch < ' ' => {}
            ch => wide += if is_wide(ch) { 2 } else { 1 },
        }
    }
    wide
}

/// Of the writing of China and Japan.
fn is_wide(ch: char) -> bool {
    matches!(ch, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}')
}

/// How the language quotes.
fn quotes(language: Language) -> [char; 2] {
    match language {
        Language::German => ['„', '“'],
        Language::French => ['«', '»'],
        Language::Japanese => ['「', '」'],
        _ => ['“', '”'],
    }
}

/// How the language ends a sentence, where English does it with this sign.
fn ending(language: Language, english: char) -> char {
    match (language, english) {
        (Language::Japanese, '.') => '。',
        (Language::Japanese, '?') => '？',
        (Language::Japanese, '!') => '！',
        (Language::Japanese, ':') => '：',
        _ => english,
    }
}

/// What is wrong with how a text is written, in one of its variants.
fn of_writing(
    language: Language,
    about: &About,
    same: bool,
    original: &[String],
    shown: &str,
) -> Vec<String> {
    const QUOTES: &str = "\"'‘“”„«»「」";
    const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];
    let mut found = Vec::new();
    let quotes = quotes(language);
    let original_has = |sign: char| original.iter().any(|text| plain(text).contains(sign));
    let text = plain(shown);
    for wrong in text.chars().filter(|ch| QUOTES.contains(*ch) && !quotes.contains(ch)) {
        // Quoted JSON stays as it is.
        if !(matches!(wrong, '"' | '\'') && original_has('"')) {
            found.push(format!(
                "{wrong} is not of this language, which has {}…{} and ’",
                quotes[0], quotes[1]
            ));
        }
    }
    let count = |of: &str, signs: &[char]| of.chars().filter(|ch| signs.contains(ch)).count();
    if count(&text, &quotes[..1]) != count(&text, &quotes[1..]) {
        found.push("a quotation is not closed".to_owned());
    }
    let end = |of: &str| plain(of).chars().next_back();
    let marks = ['.', '?', '!', ':', '…'];
    let ends: BTreeSet<Option<char>> = original
        .iter()
        .map(|text| end(text).filter(|ch| marks.contains(ch)).map(|ch| ending(language, ch)))
        .collect();
    let all_marks = [&marks[..], &['。', '？', '！', '：']].concat();
    if !ends.contains(&end(shown).filter(|ch| all_marks.contains(ch))) {
        found.push("does not end as in English".to_owned());
    }
    if text.starts_with(' ') || text.ends_with(' ') || text.contains("  ") {
        found.push("has a space too many".to_owned());
    }
    let chars: Vec<char> = text.chars().collect();
    for pair in chars.windows(3) {
        let [before, ch, after] = [pair[0], pair[1], pair[2]];
        let spaced = NO_BREAK.contains(&before);
        let wrong = match language {
            Language::French if matches!(ch, ';' | '!' | '?' | '»') => !spaced,
            Language::French if ch == ':' => after.is_whitespace() && !spaced,
            Language::French if ch == '«' => !NO_BREAK.contains(&after),
            Language::Japanese => is_wide(before) && (matches!(ch, '.' | ',') || ch == ' ' && is_wide(after)),
            _ => false,
        };
        if wrong {
            found.push(format!("the space or the sign is wrong at {before}{ch}{after}"));
        }
    }
    let last: Vec<char> = chars.iter().rev().take(2).copied().collect();
    if language == Language::French
        && let [mark, before] = last[..]
        && matches!(mark, ';' | ':' | '!' | '?' | '»')
        && !NO_BREAK.contains(&before)
    {
        found.push(format!("a no-break space belongs before {mark}"));
    }
    // What is quoted may be Zoho's, and so English.
    let unquoted = LABELS.iter().fold(without_quoted(&text, quotes), |text, label| text.replace(label, ""));
    for word in unquoted.split(|ch: char| !ch.is_alphanumeric()).filter(|_| !same) {
        let small = word.to_lowercase();
        if ENGLISH.contains(&small.as_str()) || about.never.contains(&small) {
            found.push(format!("the word {word}"));
        }
    }
    found
}

/// Zoho's own labels that stand in sentences without being marked, and hold words of [`ENGLISH`].
const LABELS: [&str; 3] = [
    "Create And Connect",
    "Use Credentials of Login User",
    "Use the same OAuth credentials for all data centers",
];

/// Words that no sentence of another language has, unless it was left untranslated.
const ENGLISH: [&str; 24] = [
    "and", "any", "are", "because", "cannot", "copied", "does", "from", "has", "have", "is", "it", "of",
    "select", "than", "that", "the", "this", "when", "which", "with", "without", "you", "your",
];

fn without_quoted(text: &str, quotes: [char; 2]) -> String {
    let mut depth = 0_u32;
    let mut kept = String::new();
    for ch in text.chars() {
        if ch == quotes[0] {
            depth += 1;
        }
        if depth == 0 {
            kept.push(ch);
        }
        if ch == quotes[1] {
            depth = depth.saturating_sub(1);
        }
    }
    kept
}

// ---- Patterns: their encoding is explained in crates/words/compile.rs -------------------------------------------

/// A piece of one look.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Plain(String),
    Bold(String),
    Code(String),
    Link(String, String),
}

impl Piece {
    fn code(&self) -> Option<&str> {
        if let Self::Code(text) = self { Some(text) } else { None }
    }

    fn url(&self) -> Option<&str> {
        if let Self::Link(_, url) = self { Some(url) } else { None }
    }

    /// A label of Zoho's, and not a sentence or a term that is to stand out: a sentence ends with a mark, and a term
    /// begins with a small letter, which no label of Zoho's does.
    fn label(&self) -> Option<&str> {
        if let Self::Bold(text) = self {
            let is_emphasis =
                text.ends_with(['.', ':', '!', '?', '。']) || text.starts_with(char::is_lowercase);
            (!is_emphasis).then_some(text)
        } else {
            None
        }
    }

    fn is_bold(&self) -> bool {
        matches!(self, Self::Bold(_))
    }
}

/// The words that are to be translated.
fn words_of(piece: &Piece) -> impl Iterator<Item = &str> {
    let text = match piece {
        Piece::Plain(text) | Piece::Link(text, _) => text.as_str(),
        Piece::Bold(text) if piece.label().is_none() => text.as_str(),
        Piece::Bold(_) | Piece::Code(_) => "",
    };
    // The letter of an argument is no word.
    text.split(|ch: char| !ch.is_alphanumeric() && ch != '\u{1}')
        .filter(|word| !word.starts_with('\u{1}') && word.chars().any(char::is_alphabetic))
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut run, mut bold, mut code, mut link) = (String::new(), false, false, None);
    for ch in text.chars().chain(['\u{6}']) {
        if !matches!(ch, '\u{6}' | '\u{7}' | '\u{e}' | '\u{f}' | '\u{10}') {
            run.push(ch);
            continue;
        }
        let text = std::mem::take(&mut run);
        match ch {
            '\u{f}' => link = Some(text),
            '\u{10}' => pieces.push(Piece::Link(link.take().unwrap_or_default(), text)),
            _ if text.is_empty() => {}
            _ if code => pieces.push(Piece::Code(text)),
            _ if bold => pieces.push(Piece::Bold(text)),
            _ => pieces.push(Piece::Plain(text)),
        }
        bold ^= ch == '\u{6}';
        code ^= ch == '\u{7}';
    }
    pieces
}

/// The text as it is read, without code and arguments, for which one sign stands.
fn plain(text: &str) -> String {
    let mut read = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Plain(text) | Piece::Bold(text) | Piece::Link(text, _) => {
                let mut chars = text.chars();
                while let Some(ch) = chars.next() {
                    read.push(if ch == '\u{1}' { '\u{fffc}' } else { ch });
                    if ch == '\u{1}' {
                        chars.next();
                    }
                }
            }
            Piece::Code(_) => read.push('\u{fffc}'),
        }
    }
    read
}

/// The text in each of its variants.
fn expand(pattern: &str) -> Vec<String> {
    let Some((before, rest)) = pattern.split_once('\u{2}') else { return vec![pattern.to_owned()] };
    let (inside, behind) = rest.split_at(length_until('\u{5}', rest));
    let behind = behind.strip_prefix('\u{5}').unwrap_or(behind);
    let variants = variants(inside);
    variants.flat_map(|(_, body)| expand(&format!("{before}{body}{behind}"))).collect()
}

/// The variants of a selector, with their keys; `inside` begins with the letter of the argument.
fn variants(inside: &str) -> impl Iterator<Item = (&str, &str)> {
    let found = words::variants(inside.get(1..).unwrap_or_default());
    found.into_iter().map(|(key, body)| (key.trim_start_matches('*'), body))
}

/// All variants of all selectors, with their keys.
fn bodies(pattern: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = pattern;
    while let Some((_, begin)) = rest.split_once('\u{2}') {
        let (inside, behind) = begin.split_at(length_until('\u{5}', begin));
        for (key, body) in variants(inside) {
            found.push((key.to_owned(), body.to_owned()));
            found.extend(bodies(body));
        }
        rest = behind;
    }
    found
}

/// The keys by which each argument, named by its letter, selects.
fn selectors(pattern: &str) -> BTreeMap<char, BTreeSet<String>> {
    let mut found: BTreeMap<char, BTreeSet<String>> = BTreeMap::new();
    let mut rest = pattern;
    while let Some((_, begin)) = rest.split_once('\u{2}') {
        let (inside, behind) = begin.split_at(length_until('\u{5}', begin));
        let letter = inside.chars().next().unwrap_or_default();
        for (key, body) in variants(inside) {
            found.entry(letter).or_default().insert(key.to_owned());
            for (letter, keys) in selectors(body) {
                found.entry(letter).or_default().extend(keys);
            }
        }
        rest = behind;
    }
    found
}

/// A sentence as its file has it, nearly.
fn readable(text: &Compiled) -> String {
    let names: Vec<&String> = text.arguments.iter().collect();
    let mut read = String::new();
    let mut chars = text.pattern.chars();
    while let Some(ch) = chars.next() {
        match ch {
            '\u{1}' | '\u{2}' => {
                let at = chars.next().map_or(0, |letter| (letter as usize).saturating_sub('a' as usize));
                let name = names.get(at).map_or("", |name| name.as_str());
                read += &format!("{{ ${name}{} ", if ch == '\u{1}' { " }" } else { " ->" });
                if ch == '\u{1}' {
                    read.pop();
                }
            }
            '\u{3}' => read.push('='),
            '\u{4}' => read.push('|'),
            '\u{5}' => read.push('}'),
            '\u{6}' => read.push_str("**"),
            '\u{7}' => read.push('`'),
            '\u{e}' => read.push('['),
            '\u{f}' => read.push_str("]("),
            '\u{10}' => read.push(')'),
            ch => read.push(ch),
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever a language has is right, and it has what it must.
    #[test]
    fn every_language_is_complete_and_right() {
        let mut found = Vec::new();
        for language in translated() {
            let faults = check(language).unwrap();
            found.extend(faults.into_iter().map(|fault| format!("{}: {fault}", language.tag())));
        }
        assert!(found.is_empty(), "{} to mend:\n{}", found.len(), found.join("\n"));
    }

    /// The line of a sentence is that of its number in the program.
    #[test]
    fn a_file_has_a_line_for_each_sentence() {
        for language in translated() {
            let file = file(language).unwrap();
            let lines: Vec<&str> = file.split('\n').collect();
            assert_eq!(lines.len(), words::Text::all().count(), "{}", language.tag());
            let texts = compile::language(&folder(language.tag())).unwrap();
            for (text, line) in words::Text::all().zip(lines) {
                assert_eq!(texts.get(text.name()).map_or("", |text| text.pattern.as_str()), line);
            }
        }
    }

    fn compiled(area: &str, source: &str) -> Texts {
        let mut texts = Texts::new();
        compile::compile(area, source, &mut texts).unwrap();
        texts
    }

    fn found(language: Language, about: &About, english: &str, text: &str) -> Vec<String> {
        let found = faults(language, about, &compiled("a", english), &compiled("a", text));
        found.into_iter().map(|fault| fault.replacen("a-b: ", "", 1)).collect()
    }

    /// Each kind of mistake is found, and what is right is let be.
    #[test]
    fn mistakes_are_found() {
        use Language::{French, German, Japanese, Portuguese, Spanish};
        let fails = |language, english: &str, text: &str, with: &str| {
            let found = found(language, &About::default(), english, text);
            assert!(found.iter().any(|fault| fault.contains(with)), "{text}: {found:?}");
        };
        let holds = |language, english: &str, text: &str| {
            assert_eq!(found(language, &About::default(), english, text), [""; 0], "{text}");
        };
        fails(German, "a-b = At { $host }", "a-b = Bei { $ort }", "the arguments");
        fails(German, "a-b = Go.", "a-c = Los.", "is no longer in English");
        fails(German, "a-b = Send `code` now.", "a-b = Senden Sie `Code` jetzt.", "the code");
        fails(German, "a-b = Open **Settings**.", "a-b = Öffnen Sie **Einstellungen**.", "the labels");
        holds(German, "a-b = Open **Settings**.", "a-b = Öffnen Sie **Settings** (Einstellungen).");
        holds(German, "a-b = **Stop here.** Wait.", "a-b = **Halten Sie hier.** Warten Sie.");
        fails(German, "a-b = **Stop here.** Wait.", "a-b = Halten Sie hier. Warten Sie.", "bold");
        holds(German, "a-b = A **token** opens it.", "a-b = Ein **Token** öffnet es.");
        fails(German, "a-b = [Help](https://x.y/z)", "a-b = [Hilfe](https://x.y/de)", "the links");
        fails(German, "a-b = Undo", "a-b = Undo", "reads as in English");
        holds(German, "a-b = `x` { $y }", "a-b = `x` { $y }");
        fails(German, "a-b = Undo", "a-b = Den letzten Schritt zurücknehmen", "takes 32 letters of 12");
        fails(German, "a-b = It says “no”.", "a-b = Da steht \"nein\".", "is not of this language");
        fails(German, "a-b = It says “no”.", "a-b = Da steht „nein”.", "is not of this language");
        holds(German, "a-b = It says “no”.", "a-b = Da steht „nein“.");
        fails(German, "a-b = It runs.", "a-b = Es läuft", "does not end");
        fails(German, "a-b = It runs with it.", "a-b = Es läuft with ihm.", "the word with");
        fails(Spanish, "a-b = It says “no”.", "a-b = Dice «no».", "is not of this language");
        let two = "a-b = { $n ->\n    [one] 1 call\n   *[other] { $n } calls\n}";
        fails(
            German,
            two,
            "a-b = { $n ->\n    [few] { $n } Dinge\n   *[other] { $n } Aufrufe\n}",
            "the plurals",
        );
        fails(Japanese, two, "a-b = { $n ->\n    [one] 1 件\n   *[other] { $n } 件\n}", "the plurals");
        holds(Japanese, two, "a-b = { $n }件");
        fails(Portuguese, two, "a-b = { $n ->\n    [one] 1 chamada\n   *[other] { $n } chamadas\n}", "not 1");
        holds(French, two, "a-b = { $n ->\n    [one] { $n } appel\n   *[other] { $n } appels\n}");
        let word = "a-b = { $w ->\n    [eu] Europe\n   *[other] Elsewhere\n}";
        fails(German, word, "a-b = Anderswo { $w }", "the variants");
        fails(French, "a-b = Why?", "a-b = Pourquoi ?", "no-break space");
        holds(French, "a-b = Why?", "a-b = Pourquoi\u{202f}?");
        fails(French, "a-b = Note: it runs.", "a-b = Note : cela marche.", "space or the sign");
        fails(Japanese, "a-b = It runs.", "a-b = 実行 します。", "space or the sign");
        holds(Japanese, "a-b = It runs.", "a-b = 実行します。");
        fails(Japanese, "a-b = It runs.", "a-b = 実行します.", "does not end");
    }

    #[test]
    fn what_must_be_complete_and_what_is_an_exception() {
        let about: About =
            toml::from_str("complete = [\"a\"]\nsame = [\"a-name\"]\nlong = [\"a-undo\"]\nnever = [\"du\"]")
                .unwrap();
        let english = "a-name = Scope\na-undo = Undo\na-more = More";
        let holds = "a-name = Scope\na-undo = Letzten Schritt zurücknehmen\na-more = Mehr";
        assert_eq!(found(Language::German, &about, english, holds), [""; 0]);
        let lacks = "a-name = Bereich\na-undo = Zurück";
        let found = |text| found(Language::German, &about, english, text).join("\n");
        let told = found(lacks);
        assert!(told.contains("a-more is missing: More"), "{told}");
        assert!(told.contains("a-name: does not read as in English"), "{told}");
        assert!(told.contains("a-undo: is not too long"), "{told}");
        assert!(found("a-more = Was du willst").contains("the word du"));
    }

    #[test]
    fn patterns_are_taken_apart() {
        let texts =
            compiled("a", "a-b = See **X**: { $n ->\n    [one] `c`\n   *[other] { $n } [l](u)\n} end");
        let pattern = &texts["a-b"].pattern;
        assert_eq!(
            expand(pattern).iter().map(|text| plain(text)).collect::<Vec<_>>(),
            ["See X: \u{fffc} end", "See X: \u{fffc} l end"]
        );
        let keys: Vec<String> = selectors(pattern)[&'a'].iter().cloned().collect();
        assert_eq!(keys, ["one", "other"]);
        assert_eq!(width("a\u{1}b日本"), 5);
        assert_eq!(readable(&texts["a-b"]), "See **X**: { $n -> one=`c`|*other={ $n } [l](u)|} end");
    }
}
