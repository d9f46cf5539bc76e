//! What happened, as rows of a sequence diagram; the picture and its text alternative are made from the same rows.

use words::{Message, msg, text};

use crate::wire::Part;

words::choices! {
    /// Who takes part, from left to right.
    #[allow(missing_docs, reason = "`title` says who each is")]
    pub enum Actor: id {
        Browser = "browser",
        Page = "page",
        Connection = "connection",
        Accounts = "accounts",
        Api = "api",
    }
    /// Its name.
    title = "learn-actor-", "";
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something is asked for.
    Request,
    /// The response to it.
    Response,
    /// Somebody does something alone, or finds something out.
    Note,
    /// Time passes.
    Time,
}

/// A row of the diagram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub kind: Kind,
    /// Who sends it.
    pub from: Actor,
    /// Who receives it; of a note, the same one.
    pub to: Actor,
    /// What it is about.
    pub label: Message,
    /// What it says, line by line.
    pub parts: Vec<Part>,
    /// When it was sent, in milliseconds since the beginning.
    pub at_ms: u64,
    /// Whether it is as it should be.
    pub good: bool,
}

impl Row {
    /// The row as a sentence, for those who do not see the picture.
    pub fn told(&self) -> Message {
        let label = self.label.clone();
        match self.kind {
            Kind::Time => label,
            Kind::Note => msg!("learn-told-note", actor = self.from.title(), label),
            Kind::Request => {
                msg!("learn-told-request", from = self.from.title(), label, to = self.to.title())
            }
            Kind::Response if self.good => {
                msg!("learn-told-response", from = self.from.title(), label, to = self.to.title())
            }
            Kind::Response => {
                msg!("learn-told-refusal", from = self.from.title(), label, to = self.to.title())
            }
        }
    }

    /// When it was, on the clock of the class.
    pub fn time(&self) -> Message {
        time(self.at_ms)
    }
}

/// The hour at which the clock of the class begins.
const BEGIN_MS: u64 = 9 * 3_600_000;

/// A time on the clock of the class, which begins on day 1 at nine.
pub fn time(at_ms: u64) -> Message {
    let seconds = at_ms.saturating_add(BEGIN_MS) / 1000;
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let time = format!("{:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60);
    msg!("learn-time", day = days + 1, time)
}

/// Those who take part in these rows, from left to right.
pub fn cast(rows: &[Row]) -> Vec<Actor> {
    let takes_part = |actor: &Actor| {
        rows.iter().any(|row| row.kind != Kind::Time && (row.from == *actor || row.to == *actor))
    };
    Actor::ALL.into_iter().filter(takes_part).collect()
}

/// What a diagram is called, for those who do not see it.
pub fn summary(rows: &[Row]) -> Message {
    match rows.last() {
        None => text!("learn-diagram-empty").into(),
        Some(last) => msg!("learn-diagram-summary", count = rows.len(), last = last.told()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_of_the_class() {
        for (at_ms, expected) in [
            (0, "Day 1, 09:00:00"),
            (61_500, "Day 1, 09:01:01"),
            (15 * 3_600_000 - 1, "Day 1, 23:59:59"),
            (15 * 3_600_000, "Day 2, 00:00:00"),
            (30 * 86_400_000, "Day 31, 09:00:00"),
        ] {
            assert_eq!(time(at_ms).to_string(), expected);
        }
        let _ = time(u64::MAX).to_string();
    }

    #[test]
    fn each_row_tells_who_and_what() {
        let row = |kind, to, good| Row {
            kind,
            from: Actor::Accounts,
            to,
            label: text!("learn-row-tokens").into(),
            parts: Vec::new(),
            at_ms: 0,
            good,
        };
        let rows = [
            row(Kind::Request, Actor::Api, true),
            row(Kind::Response, Actor::Connection, true),
            row(Kind::Response, Actor::Connection, false),
            row(Kind::Note, Actor::Accounts, true),
        ];
        let told: Vec<String> = rows.iter().map(|row| row.told().to_string()).collect();
        let label = text!("learn-row-tokens").to_string();
        for text in &told {
            assert!(text.contains(&label) && text.contains(&Actor::Accounts.title().to_string()), "{text}");
        }
        assert!(told[1] != told[2] && told[0].contains(&Actor::Api.title().to_string()));
        assert_eq!(cast(&rows), [Actor::Connection, Actor::Accounts, Actor::Api]);
    }
}
