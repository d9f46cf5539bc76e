//! The languages that the sentences are shown in, and how each counts and writes numbers.

use std::fmt::Write as _;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

use crate::table::NAMES;

/// A language. The last two are spoken by nobody: they are made of English, for tests.
#[allow(missing_docs, reason = "each is named by its name")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// What all sentences are written in first, and what is shown where a language lacks one.
    #[default]
    English,
    /// Of Spain and of Latin America.
    Spanish,
    German,
    French,
    /// Of Brazil.
    Portuguese,
    Japanese,
    /// Accented, and about 40 % longer.
    Accented,
    /// Written from right to left.
    Mirrored,
}

impl Language {
    /// Those that somebody speaks, in the order of the list on the page.
    pub const ALL: [Self; 6] =
        [Self::English, Self::Spanish, Self::German, Self::French, Self::Portuguese, Self::Japanese];

    /// The tag (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::German => "de",
            Self::French => "fr",
            Self::Portuguese => "pt",
            Self::Japanese => "ja",
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// The one of this tag, or of a tag with a country: `de-AT`.
    pub fn of(tag: &str) -> Option<Self> {
        let is = |language: &Self| language.tag().eq_ignore_ascii_case(tag);
        if let Some(found) = [Self::Accented, Self::Mirrored].into_iter().find(is) {
            return Some(found);
        }
        let (tag, country) = tag.split_once('-').unwrap_or((tag, ""));
        // Anything longer may be something else.
        if country.len() > 3 || !country.chars().all(|ch| ch.is_ascii_alphanumeric()) {
            return None;
        }
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// What it is called by those who speak it.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Portuguese => "Português",
            Self::Japanese => "日本語",
            Self::Accented | Self::Mirrored => "",
        }
    }

    /// The direction of its writing, as HTML has it.
    pub fn direction(self) -> &'static str {
        if self == Self::Mirrored { "rtl" } else { "ltr" }
    }

    /// The one that is shown.
    pub fn current() -> Self {
        let number = CURRENT.load(Relaxed);
        let all = Self::ALL.into_iter().chain([Self::Accented, Self::Mirrored]);
        all.into_iter().find(|language| *language as u8 == number).unwrap_or_default()
    }

    /// Shows everything in this language from now on, as far as its sentences are there.
    pub fn show(self) {
        CURRENT.store(self as u8, Relaxed);
    }

    /// Whether its sentences are at hand.
    pub fn is_there(self) -> bool {
        SENTENCES
            .get(self as usize)
            .is_none_or(|sentences| self == Self::English || sentences.get().is_some())
    }

    /// Takes in its sentences, as `xtask` wrote them at build: one a line, in the order of their ids, with an empty line for
    /// each that is lacking. Gives whether they belong to this build.
    pub fn learn(self, sentences: String) -> bool {
        let Some(place) = SENTENCES.get(self as usize) else { return false };
        let belongs = sentences.split('\n').count() == NAMES.len();
        if belongs {
            // For as long as the page runs: a sentence is read from many places.
            place.get_or_init(|| String::leak(sentences).split('\n').collect());
        }
        belongs
    }

    /// The sentence with this number, where the language has it.
    pub(crate) fn sentence(self, index: u16) -> Option<&'static str> {
        let sentences = SENTENCES.get(self as usize)?.get()?;
        sentences.get(usize::from(index)).copied().filter(|sentence| !sentence.is_empty())
    }

    /// The plural category of a number (Unicode CLDR). That of a million and more, which some languages have, is left out.
    pub(crate) fn category(self, number: u64) -> &'static str {
        match self {
            Self::Japanese => "other",
            Self::French | Self::Portuguese if number == 0 => "one",
            _ if number == 1 => "one",
            _ => "other",
        }
    }

    /// What stands between thousands.
    fn separator(self) -> &'static str {
        match self {
            Self::German | Self::Portuguese => ".",
            // Not breaking, as Unicode CLDR and the Real Academia have it.
            Self::French | Self::Spanish => "\u{202f}",
            _ => ",",
        }
    }

    /// Writes a number. Spanish leaves four digits together.
    pub(crate) fn write_number(self, number: u64, into: &mut String) {
        fn grouped(number: u64, separator: &str, into: &mut String) {
            if number < 1000 {
                let _ = write!(into, "{number}");
                return;
            }
            grouped(number / 1000, separator, into);
            let _ = write!(into, "{separator}{:03}", number % 1000);
        }
        let together = self == Self::Spanish && number < 10_000;
        grouped(number, if together { "" } else { self.separator() }, into);
    }
}

/// The language that is shown.
static CURRENT: AtomicU8 = AtomicU8::new(0);

/// The sentences of each language of [`Language::ALL`], once they are there.
static SENTENCES: [OnceLock<Box<[&'static str]>>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn tags_and_countries() {
        for language in Language::ALL.into_iter().chain([Language::Accented, Language::Mirrored]) {
            assert_eq!(Language::of(language.tag()), Some(language));
            assert_eq!(
                language.is_there(),
                !Language::ALL.contains(&language) || language == Language::English
            );
        }
        assert_eq!(Language::of("pt-BR"), Some(Language::Portuguese));
        assert_eq!(Language::of("DE-at"), Some(Language::German));
        assert_eq!(Language::of("en-GB"), Some(Language::English));
        assert_eq!(Language::of("es-419"), Some(Language::Spanish));
        assert_eq!(Language::of("deu"), None);
        assert_eq!(Language::of("de-1000.abc"), None);
        assert_eq!(Language::of(""), None);
    }

    /// As in Unicode CLDR.
    #[test]
    fn each_language_counts_and_writes_in_its_way() {
        use Language::{English, French, German, Japanese, Portuguese, Spanish};
        let written = |language: Language, number| {
            let mut text = String::new();
            language.write_number(number, &mut text);
            text
        };
        for (language, zero, one, thousands, more) in [
            (English, "other", "one", "2,574", "1,012,574"),
            (German, "other", "one", "2.574", "1.012.574"),
            (Spanish, "other", "one", "2574", "1\u{202f}012\u{202f}574"),
            (French, "one", "one", "2\u{202f}574", "1\u{202f}012\u{202f}574"),
            (Portuguese, "one", "one", "2.574", "1.012.574"),
            (Japanese, "other", "other", "2,574", "1,012,574"),
        ] {
            assert_eq!(
                (language.category(0), language.category(1), language.category(2)),
                (zero, one, "other")
            );
            assert_eq!([written(language, 2574), written(language, 1_012_574)], [thousands, more]);
            assert_eq!(written(language, 999), "999");
        }
    }

    /// What is of another build is refused: its numbers would name other sentences.
    #[test]
    fn sentences_of_another_build_are_refused() {
        assert!(!Language::Japanese.learn("一\n二".to_owned()));
        assert!(!Language::Japanese.is_there());
        assert!(!Language::Mirrored.learn(String::new()));
    }
}
