//! The fault cards: something goes wrong, and a class guesses why.

use facts::DataCenter;
use facts::error::{Cause, Error};
use words::Text;

use crate::player::{Action, Cast, Run};
use crate::tables::CARDS;

/// A fault card. See `data/cards.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Card {
    pub id: &'static str,
    pub title: Text,
    /// What the class is told at the beginning.
    pub story: Text,
    pub(crate) cast: Cast,
    pub(crate) script: &'static [Action],
    /// The error in which it ends, where the table has it.
    pub error: Option<Error>,
    /// The true cause, by its error and its place there.
    pub(crate) cause: Option<(Error, usize)>,
    pub(crate) guesses: &'static [(Error, usize)],
    /// Where in Zoho it is mended.
    pub place: Text,
    pub(crate) own: Option<Own>,
}

/// What is wrong, where the table of errors does not have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Own {
    pub(crate) what: Text,
    pub(crate) check: Text,
    pub(crate) fix: Text,
}

/// A cause to be guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in the table of errors")]
pub struct Guess {
    pub what: Text,
    pub check: Text,
    pub fix: Text,
    /// Whether it is the true one.
    pub right: bool,
    /// The entry of the table, with its confidence and its sources.
    pub cause: Option<&'static Cause>,
}

fn cause_at((error, at): (Error, usize)) -> Option<&'static Cause> {
    error.entry().causes.get(at)
}

impl Card {
    /// All cards, in their order.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        CARDS.iter()
    }

    /// The card with this name.
    pub fn of(id: &str) -> Option<&'static Self> {
        Self::all().find(|card| card.id == id)
    }

    /// The card with this number, from 1.
    pub fn numbered(number: usize) -> Option<&'static Self> {
        CARDS.get(number.checked_sub(1)?)
    }

    /// Its number, from 1.
    pub fn number(&self) -> usize {
        Self::all().position(|card| card.id == self.id).unwrap_or_default() + 1
    }

    /// The card, played to its end.
    pub fn play(&self, center: DataCenter, page: &str) -> Run {
        let mut run = Run::new(self.cast, center, page);
        for action in self.script {
            run.act(*action);
        }
        run
    }

    /// Four causes of which one is true, in an order that is always the same and tells nothing.
    pub fn guesses(&self) -> Vec<Guess> {
        let of_table = |cause: &'static Cause, right| {
            let Cause { what, check, fix, .. } = *cause;
            Guess { what, check, fix, right, cause: Some(cause) }
        };
        let mut all: Vec<Guess> = self
            .guesses
            .iter()
            .filter_map(|place| cause_at(*place))
            .map(|cause| of_table(cause, false))
            .collect();
        let own = |Own { what, check, fix }| Guess { what, check, fix, right: true, cause: None };
        let right = self.cause.and_then(cause_at).map(|cause| of_table(cause, true)).or(self.own.map(own));
        let at = self.number() * 3 % 4;
        if let Some(right) = right {
            all.insert(at.min(all.len()), right);
        }
        all
    }

    /// The true cause.
    pub fn answer(&self) -> Option<Guess> {
        self.guesses().into_iter().find(|guess| guess.right)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::player::centers;
    use crate::story::Kind;

    const PAGE: &str = "https://class.example/";

    #[test]
    fn every_card_ends_in_its_error_in_every_data_center() {
        assert_eq!(CARDS.len(), 15);
        for card in Card::all() {
            for center in centers() {
                let run = card.play(center, PAGE);
                assert_eq!(run.error(), card.error, "{} in {}: {:#?}", card.id, center.name(), run.rows());
                let last = run.rows().last().unwrap();
                // Nobody is told what is missing: that is what this card is about.
                let silent = card.id == "no-consent-again";
                assert_eq!(last.good, silent, "{}: {:?}", card.id, last.label);
            }
        }
    }

    #[test]
    fn one_guess_of_four_is_right() {
        let mut places = Vec::new();
        for card in Card::all() {
            let guesses = card.guesses();
            assert_eq!(guesses.len(), 4, "{}", card.id);
            let right: Vec<usize> =
                guesses.iter().enumerate().filter(|(_, guess)| guess.right).map(|(at, _)| at).collect();
            assert_eq!(right.len(), 1, "{}", card.id);
            places.extend(right);
            // Of the table the cause of the error that is shown, so that Troubleshoot has it, too.
            if let Some((error, _)) = card.cause {
                assert_eq!(Some(error), card.error, "{}", card.id);
            }
        }
        // Whoever always takes the same place is not often right.
        for place in 0..4 {
            assert!(places.iter().filter(|at| **at == place).count() <= 5, "{places:?}");
        }
    }

    #[test]
    fn a_card_shows_what_zoho_says_and_no_secret() {
        for card in Card::all() {
            let run = card.play(DataCenter::Eu, PAGE);
            for row in run.rows() {
                for part in &row.parts {
                    assert!(scan::secret::hidden_in(&part.text).is_none(), "{}: {}", card.id, part.text);
                }
                assert!(row.kind == Kind::Note || !row.label.to_string().is_empty());
            }
        }
        let page = Card::of("redirect-space").unwrap().play(DataCenter::In, PAGE);
        let shown: Vec<&str> =
            page.rows().last().unwrap().parts.iter().map(|part| part.text.as_str()).collect();
        assert_eq!(
            shown,
            ["Invalid Redirect Uri", "Redirect URI passed does not match with the one configured"]
        );
    }
}
