//! Where facts were read, and the version of all tables.

/// Where a fact was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its stable name, unique among the sources.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// Its URL; `None` for knowledge spread over public source code.
    pub url: Option<&'static str>,
    /// What kind of source it is: `official`, `official-copy`, `provider`, `third-party`, `code`, `pointer` or
    /// `rule` (see `data/sources.toml`).
    pub kind: &'static str,
    /// The day on which it was read, or of which it is (ISO 8601).
    pub date: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/source.rs"));

/// Their titles, for a sentence.
pub fn titles(sources: &[Source]) -> String {
    sources.iter().map(|source| source.title).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_day(text: &str) -> bool {
        let parts: Vec<u32> = text.split('-').filter_map(|part| part.parse().ok()).collect();
        let [year, month, day] = parts[..] else { return false };
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        text.len() == 10 && (1..=days).contains(&day)
    }

    #[test]
    fn every_source_has_a_day_a_kind_and_a_url_that_can_be_opened() {
        assert!(is_day(VERSION) && is_day("2024-02-29") && !is_day("2026-02-29") && !is_day("2026-13-01"));
        for source in ALL {
            assert!(is_day(source.date) && source.date <= VERSION, "{}: {}", source.id, source.date);
            let kinds = ["official", "official-copy", "provider", "third-party", "code", "pointer", "rule"];
            assert!(kinds.contains(&source.kind), "{}: {}", source.id, source.kind);
            assert!(source.url.is_none_or(|url| url.starts_with("https://")), "{}", source.id);
        }
    }
}
