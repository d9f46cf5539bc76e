//! What people state that decides which cause an error has: the rows of `data/stated.toml`.

use std::borrow::Cow;

use facts::error::{CauseKind, Error};
use facts::sign::{CHOSEN, DENIES, DEVELOPER, NEGATED, PRODUCTION, SANDBOX};
use facts::stated::{STATED, Stated};
use facts::{DataCenter, host, product};
use scan::text::{Present, has_any, head, part, rest};
use words::{Message, Text, text};

use super::MOST_LINES;
use crate::clue::{Clue, Scene, consent_url, quote};
use crate::phrase;
use crate::told::hosts;

/// How much of a text is read for statements.
const READ: usize = 60_000;
/// A longer sentence is none.
const LONGEST: usize = 500;

/// A statement of a text, with its sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    row: &'static Stated,
    sentence: String,
}

/// The statements of a text, in the order of the table.
pub(super) fn all(text: &str, lower: &str) -> Vec<Said> {
    let (text, lower) = (head(text, READ), head(lower, READ));
    let spoken = STATED.iter().filter(|row| {
        row.says.iter().all(|words| has_any(lower, words))
            && (row.anywhere.is_empty() || has_any(lower, row.anywhere))
            && !has_any(lower, row.nowhere)
    });
    let mut spoken = spoken.peekable();
    if spoken.peek().is_none() {
        return Vec::new();
    }
    let sentences: Vec<(usize, &str)> = sentences(lower).collect();
    let fits = |row: &Stated, sentence: &str| {
        let sentence = format!(" {sentence} ");
        row.says.iter().all(|words| has_any(&sentence, words)) && !has_any(&sentence, row.unless)
    };
    spoken
        .filter_map(|row| {
            let sentences =
                || sentences.iter().copied().filter(|(_, sentence)| row.asked || !is_question(sentence));
            let found = || sentences().find(|(_, sentence)| fits(row, sentence));
            let near = || {
                let next = sentences().skip(1).map(|(at, next)| at + next.len());
                let mut pairs = sentences().zip(next).map(|((from, _), to)| (from, part(lower, from, to)));
                pairs.find(|(_, two)| !two.contains("\n\n") && two.len() < LONGEST && fits(row, two))
            };
            let (from, sentence) = found().or_else(|| row.near.then(near).flatten())?;
            let sentence = text.get(from..from + sentence.len())?.trim().to_owned();
            Some(Said { row, sentence })
        })
        .collect()
}

/// Which org was selected on the consent page, by the first part of the host of its API (`sandbox`, `developer`, or `www`
/// for production), and the sentence that says so.
pub(super) fn chosen(text: &str, lower: &str) -> Option<(&'static str, String)> {
    let (text, lower) = (head(text, READ), head(lower, READ));
    let found = |sentence: &str| {
        // Names are in quotes of many kinds.
        let quotes = ['"', '\'', '\u{201e}', '\u{201c}', '\u{201d}', '\u{ab}', '\u{bb}', '\u{a0}'];
        let sentence = sentence.split(quotes).map(str::trim).collect::<Vec<_>>().join(" ");
        let sentence = format!("{} ", sentence.trim()).replace("  ", " ");
        let sentence = sentence.as_str();
        let kinds = [("sandbox", SANDBOX), ("developer", DEVELOPER), ("www", PRODUCTION)];
        let mut named = kinds.into_iter().filter(|(_, words)| has_any(sentence, words));
        let first = named.next().filter(|_| named.next().is_none())?.0;
        let says = has_any(sentence, CHOSEN) && !has_any(sentence, NEGATED) && !sentence.contains("zohoapis");
        says.then_some(first)
    };
    let mut told = sentences(lower).filter(|(_, sentence)| !is_question(sentence));
    told.find_map(|(from, sentence)| {
        let kind = found(sentence)?;
        Some((kind, text.get(from..from + sentence.len())?.trim().to_owned()))
    })
}

/// The text without the clauses that deny something: "nobody revoked it" tells of no revocation.
pub(super) fn affirmed(lower: &str) -> Cow<'_, str> {
    let denies = Present::of_padded(lower, DENIES);
    if denies.is_empty() {
        return Cow::Borrowed(lower);
    }
    let ends = ['.', ';', ',', '!', '?', '\n', '\u{3002}', '\u{3001}', '\u{ff0c}'];
    let denies = |clause: &str| denies.is_in(&format!(" {clause} "));
    // The break stays: paragraphs are told apart by it.
    let left =
        |clause| if denies(clause) { rest(clause, clause.trim_end_matches('\n').len()) } else { clause };
    Cow::Owned(lower.split_inclusive(ends).map(left).collect())
}

/// Whether a sentence asks.
pub(crate) fn is_question(sentence: &str) -> bool {
    sentence.ends_with(['?', '\u{ff1f}'])
}

/// The sentences of a text, each with its place. A line ends one.
pub(crate) fn sentences(lower: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = lower.as_ptr().addr();
    let ends = |ch: char| matches!(ch, '\n' | '!' | '?' | '\u{3002}' | '\u{ff01}' | '\u{ff1f}');
    lower
        .split_inclusive(ends)
        .take(MOST_LINES)
        .filter(|line| line.len() < LONGEST * 4)
        .flat_map(phrase::sentences)
        .filter(|sentence| sentence.len() < LONGEST)
        .map(move |sentence| (sentence.as_ptr().addr() - base, sentence))
}

/// The sentence that is the failure itself.
pub(crate) fn failing(said: &[Said]) -> Option<&str> {
    said.iter().find(|said| said.row.open).map(|said| said.sentence.as_str())
}

/// The accounts server that issued an ID token, by the message that refuses it.
fn issuer(sentence: &str) -> Option<DataCenter> {
    let lower = sentence.to_ascii_lowercase();
    let named: Vec<(usize, DataCenter)> =
        hosts(sentence, &lower).filter_map(|(at, host)| Some((at, host::known(host)?.0))).collect();
    let got = ["got", "received", "actual", "but was", "found", "issuer: '"]
        .iter()
        .find_map(|word| lower.find(word));
    let behind = got.and_then(|got| named.iter().find(|(at, _)| *at > got));
    behind.or(named.last()).map(|(_, center)| *center)
}

impl Scene<'_> {
    /// Whether a statement of the text comes to this.
    pub(super) fn says(&self, what: Text) -> bool {
        self.evidence.said.iter().any(|said| said.row.what == what)
    }

    /// The causes that statements of the text make certain.
    pub(super) fn stated(&self) -> Vec<Clue> {
        // What the sign-in itself shows, another rule says.
        let shown = |kind: CauseKind| {
            kind == CauseKind::NoConsentPrompt
                && (self.known.consent == Some(false) || self.known.offline == Some(false))
        };
        let said = self.evidence.said.iter();
        let fits = |row: &Stated| match self.error {
            // What is said of refresh tokens, where one was sent and is called a code.
            Some(Error::InvalidCode) if self.known.refresh_sent == Some(true) => row
                .errors
                .iter()
                .any(|error| matches!(error, Error::InvalidCode | Error::InvalidRefreshToken)),
            Some(_) => self.is(row.errors),
            None => row.open,
        };
        // An empty refresh token was not revoked.
        let empty = |kind: CauseKind| kind == CauseKind::RefreshTokenDead && self.told.odd.empty_refresh;
        let said = said.filter(|said| fits(said.row) && !shown(said.row.kind) && !empty(said.row.kind));
        // After many attempts, Zoho denies the next ones itself.
        let denied = self.many_attempts();
        said.map(|said| {
            let row = said.row;
            let place = || self.told.places.first().map(|place| place.center);
            let value = match row.fills {
                "console" => {
                    let console =
                        self.center_of_calls().or_else(place).and_then(|center| center.row().console);
                    console.map(|cell| cell.value.to_owned())
                }
                "issuer" => {
                    let center = issuer(&said.sentence).or_else(|| self.center_for_tokens());
                    center.map(DataCenter::accounts_origin)
                }
                "consent" | "token"
                    if matches!(row.kind, CauseKind::TokenExpired | CauseKind::TokenReplaced) =>
                {
                    self.center_of_calls().map(DataCenter::token_endpoint)
                }
                "organizations" => self.list_of_organizations(),
                "marketing-automation" => {
                    let base = product::by_id(row.fills).and_then(|product| product.base.as_ref());
                    let url = base.zip(self.center_of_calls()).and_then(|(base, center)| base.url(center));
                    // The call of the text has the same path there.
                    let called = self.told.failed().filter(|call| call.url.contains("campaigns."));
                    let called = called.and_then(|call| call.url.split_once("/api/v"));
                    let path = called.and_then(|(_, path)| path.split_once('/'));
                    let path = path.and_then(|(_, path)| path.split('?').next()).unwrap_or_default();
                    url.map(|url| format!("{url}/{path}").trim_end_matches('/').to_owned())
                }
                _ => self.center_of_calls().map(consent_url),
            };
            let filled = row.fix_at.zip(value).map(|(fix, value)| Message::new(fix, vec![value.into()]));
            // What the table of errors says is filled with the URLs of the case.
            let of_table = || if row.fix_at.is_none() { self.filled_of_table(row) } else { None };
            let dead = row.kind == CauseKind::RefreshTokenDead;
            let again = dead.then(|| self.connected_again()).flatten();
            let fix = again.or(filled).or_else(of_table).unwrap_or_else(|| row.fix.into());
            let clue = Clue::verified(row.kind, row.what, row.check, fix);
            let quotes = vec![quote(text!("doctor-quote-said"), &said.sentence)];
            let open = row.unsure || denied && row.kind == CauseKind::Rejected;
            Clue { sure: !open, quotes, trust: Some((row.confidence, row.sources)), ..clue }
        })
        .collect()
    }

    fn filled_of_table(&self, row: &Stated) -> Option<Message> {
        let of_error = self.error.is_some_and(|error: Error| {
            error.entry().causes.iter().any(|cause| (cause.kind, cause.what) == (row.kind, row.what))
        });
        let kind: CauseKind = row.kind;
        if of_error { self.filled(kind) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_denied_is_not_affirmed() {
        let of = |text: &str| affirmed(text).into_owned();
        assert_eq!(of("nobody revoked it, the host changed"), " the host changed");
        assert_eq!(of("der zugriff wurde nicht entfernt.\nneues passwort"), "\nneues passwort");
        for text in ["we removed the app, then it failed", "notes, another note", ""] {
            assert_eq!(of(text), text);
        }
    }

    #[test]
    fn a_statement_is_a_sentence_and_no_question() {
        let of = |text: &str| -> Vec<String> {
            let mut found: Vec<String> =
                all(text, &text.to_ascii_lowercase()).into_iter().map(|said| said.sentence).collect();
            found.dedup();
            found
        };
        assert_eq!(of("It fails. The user was deactivated. Why"), ["The user was deactivated"]);
        assert_eq!(of("Was the user deactivated? It fails."), Vec::<String>::new());
        assert_eq!(of("The user fails.\nThe box is gone."), Vec::<String>::new());
        // The name of a method of an SDK, and the error of a system.
        assert_eq!(of("the sdk calls generateAccessToken(token)"), Vec::<String>::new());
        assert_eq!(of("EACCES: permission denied, open '/var/task/token.txt'").len(), 1);
    }
}
