//! What pasted texts show that is no value of Zoho's: other providers, programs, the words with which people and programs say
//! what happened, what the path of a call lacks. The rows are in `data/signs.toml`.

use words::Text;

use crate::error::CauseKind;
use crate::{Confidence, Source};

include!(concat!(env!("OUT_DIR"), "/sign.rs"));

/// Who or what a text is of, and the words in lower case that show it; bars part alternatives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Named {
    pub name: &'static str,
    pub signs: &'static str,
}

/// What a question is about, and what the facts answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Words that the question has: one of each group.
    pub asks: &'static [&'static str],
    /// Words that it does not have.
    pub unless: &'static str,
    /// A sentence or two.
    pub says: Text,
    /// How sure that is.
    pub confidence: Confidence,
    /// Who says so.
    pub sources: &'static [Source],
    /// It is said only beside a case with one of these as its first cause; a question by itself, where there are none.
    pub beside: &'static [CauseKind],
    /// It is said beside any case, too.
    pub always: bool,
}

/// What the path of a call lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathRule {
    /// How the host begins.
    pub host: &'static str,
    /// Parts of the path that follow each other: `{}` is any, `{n}` a number.
    pub has: &'static str,
    /// What the URL does not have.
    pub lacks: &'static str,
    /// What is replaced.
    pub from: &'static str,
    /// What it becomes.
    pub to: &'static str,
    /// What goes to the end.
    pub adds: &'static str,
    /// What is wrong: a sentence.
    pub says: Text,
}

/// A page with which a product answers to a token that it rejects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct PageRule {
    pub name: &'static str,
    /// What the URL of the call has.
    pub host: &'static str,
    /// What the page has.
    pub has: &'static str,
}

/// A header with the ID of the organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderRule {
    /// How the host begins.
    pub host: &'static str,
    /// Words of the error; bars part them.
    pub when: &'static str,
    /// The header.
    pub name: &'static str,
    /// The path of the call that lists the IDs.
    pub list: &'static str,
}

impl PathRule {
    /// The URL of a call, without its query, as it should be; `None` where nothing is wrong with it.
    pub fn mend(&self, host: &str, url: &str) -> Option<String> {
        let bare = url.split(['?', '#']).next().unwrap_or_default();
        let path = bare.split_once("://").map_or(bare, |(_, behind)| behind);
        let parts: Vec<&str> = path.split('/').skip(1).filter(|part| !part.is_empty()).collect();
        let wanted: Vec<&str> = self.has.split('/').collect();
        let fits = |wanted: &str, part: &str| match wanted {
            "{}" => true,
            "{n}" => part.bytes().all(|byte| byte.is_ascii_digit()),
            "{module}" => part.starts_with(|ch: char| ch.is_ascii_uppercase()),
            wanted => wanted == part,
        };
        let found = parts
            .windows(wanted.len())
            .any(|parts| wanted.iter().zip(parts).all(|(one, two)| fits(one, two)));
        let lacks = self.lacks.is_empty() || !url.contains(self.lacks);
        (host.starts_with(self.host) && found && lacks).then(|| {
            let moved = bare.replacen(self.from, self.to, usize::from(!self.from.is_empty()));
            let query =
                if self.adds.is_empty() { url.get(bare.len()..).unwrap_or_default() } else { self.adds };
            format!("{moved}{query}")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_mended() {
        let mend = |host: &str, path: &str| {
            PATHS.iter().find_map(|rule| rule.mend(host, &format!("https://{host}{path}")))
        };
        for (host, path, right) in [
            ("projectsapi.zoho.in", "/api/v3/portals/77/projects", "/api/v3/portal/77/projects"),
            (
                "sprintsapi.zoho.eu",
                "/zsapi/team/88/projects/",
                "/zsapi/team/88/projects/?action=data&index=1&range=100",
            ),
            (
                "mail.zoho.jp",
                "/api/accounts/9/messages/31/content",
                "/api/accounts/9/folders/<folderId>/messages/31/content",
            ),
            ("www.zohoapis.in", "/crm/Deals?fields=Stage", "/crm/v8/Deals?fields=Stage"),
        ] {
            assert_eq!(mend(host, path), Some(format!("https://{host}{right}")), "{path}");
        }
        for (host, path) in [
            ("projectsapi.zoho.in", "/api/v3/portals"),
            ("sprintsapi.zoho.eu", "/zsapi/team/88/projects/?action=data"),
            ("mail.zoho.jp", "/api/accounts/9/messages/view"),
            ("mail.zoho.jp", "/api/accounts/9/folders/2/messages/31/content"),
            ("www.zohoapis.in", "/crm/v7/Deals"),
            ("www.zohoapis.in", "/crm/bulk"),
            ("desk.zoho.in", "/api/v3/portals/77/projects"),
        ] {
            assert_eq!(mend(host, path), None, "{path}");
        }
        let names: std::collections::BTreeSet<_> =
            PROVIDERS.iter().chain(PROGRAMS).map(|row| row.name).collect();
        assert_eq!(names.len(), PROVIDERS.len() + PROGRAMS.len());
        for words in PROVIDERS.iter().chain(PROGRAMS).map(|row| row.signs) {
            assert!(words == words.to_lowercase() && words.split('|').all(|word| word.len() > 2), "{words}");
        }
    }
}
