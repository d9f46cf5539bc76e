//! Where facts were read, and the version of all tables.

/// Where a fact was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its stable name, unique among the sources.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// Its address; `None` for knowledge spread over public source code.
    pub url: Option<&'static str>,
    /// What kind of source it is: `official`, `official-copy`, `third-party`, `code`, `pointer` or `rule` (see
    /// `data/sources.toml`).
    pub kind: &'static str,
    /// The day on which it was read, or of which it is (ISO 8601).
    pub date: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/source.rs"));
