//! What differs for each account of a provider: a shop, a directory, a domain.

use facts::address;
use scan::{invisible, secret};
use words::{Message, msg};

use crate::Placeholder;

impl Placeholder {
    /// What was typed, without what copying adds: a whole URL becomes its host, and the ending that the URL has anyway goes.
    pub fn tidied(&self, typed: &str) -> String {
        let bare = invisible::removed(typed);
        let host = address::split_scheme(&bare).map_or(bare.as_str(), |(_, _, rest)| rest);
        let host = host.split(['/', '?', '#']).next().unwrap_or_default();
        let bare = match self.ending {
            Some(ending) => host.strip_suffix(ending).unwrap_or(host),
            None => host,
        };
        if bare.bytes().any(|b| b.is_ascii_uppercase()) && !self.chars.bytes().any(|b| b.is_ascii_uppercase())
        {
            bare.to_ascii_lowercase()
        } else {
            bare.to_owned()
        }
    }

    /// What was typed, tidied.
    ///
    /// # Errors
    /// What is wrong with it. Nothing typed is wrong too.
    pub fn value(&self, typed: &str) -> Result<String, Message> {
        let value = self.tidied(typed);
        if self.words.contains(&value.as_str()) {
            return Ok(value);
        }
        let key = self.key;
        let count = value.chars().count() as u64;
        if count < self.least || count > self.most {
            return Err(msg!("providers-bad-length", count, key, least = self.least, most = self.most));
        }
        let allowed = |ch: char| {
            ch.is_ascii_digit() || !self.digits && (ch.is_ascii_lowercase() || self.chars.contains(ch))
        };
        if let Some(ch) = value.chars().find(|ch| !allowed(*ch)) {
            return Err(msg!("providers-bad-character", character = ch, key));
        }
        if value.starts_with(['-', '.']) || value.ends_with(['-', '.']) {
            return Err(msg!("providers-bad-edge", key));
        }
        if let Some(ending) = self.must_end.filter(|ending| !value.ends_with(ending)) {
            return Err(msg!("providers-bad-ending", ending, key));
        }
        if self.closed {
            return Err(msg!("providers-bad-word", key, words = self.words.join(", ")));
        }
        // A token that was pasted in its place. What has one length is an id, however it looks.
        if self.least != self.most && secret::hidden_in(&value).is_some() {
            return Err(msg!("providers-bad-secret", key));
        }
        Ok(value)
    }
}
