//! The log of a sign-in. It is kept as masked text, because the page is loaded anew in the middle of a sign-in.

use scan::secret;
use words::{Message, text};

/// The storage key of the transcript while the person is away.
pub const TRANSCRIPT: &str = "transcript-of-sign-in";

/// What happened, each with its time in milliseconds since 1970.
#[derive(Debug, Default)]
pub struct Transcript(Vec<(u64, String)>);

impl Transcript {
    pub(super) fn read(text: &str) -> Self {
        let read = |line: &str| {
            let (at_ms, text) = line.split_once(' ')?;
            Some((at_ms.parse().ok()?, text.to_owned()))
        };
        Self(text.lines().filter_map(read).collect())
    }

    pub(super) fn to_text(&self) -> String {
        let lines = self.0.iter().map(|(at_ms, text)| format!("{at_ms} {}", text.replace('\n', " ")));
        lines.collect::<Vec<_>>().join("\n")
    }

    pub(super) fn add(&mut self, at_ms: u64, message: &Message) {
        self.0.push((at_ms, secret::quotable(&message.to_string())));
    }

    /// The lines, each with the milliseconds since the first.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = (u64, &str)> {
        let begin = self.0.first().map_or(0, |(at_ms, _)| *at_ms);
        self.0.iter().map(move |(at_ms, text)| (at_ms.saturating_sub(begin), text.as_str()))
    }

    /// As Markdown, for a support ticket.
    pub fn markdown(&self) -> String {
        let (title, times) = (text!("connect-transcript-title"), text!("connect-transcript-times"));
        let lines = self.lines().map(|(ms, text)| format!("- {}.{} s: {text}\n", ms / 1000, ms / 100 % 10));
        format!("# {title}\n\n{times}\n\n{}", lines.collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::msg;

    /// The log is kept in the tab and copied into tickets: no secret that hides from masking is in it either.
    #[test]
    fn a_disguised_secret_is_not_kept() {
        let mut transcript = Transcript::default();
        for entry in ["9f8e7d6c5b4a39281706f 5e4d3c2b1a09f8e7d6c5b", "dc=eu"] {
            transcript.add(5, &msg!("connect-link-unknown", entry));
        }
        let kept = transcript.to_text();
        assert!(!kept.contains("9f8e7d") && !kept.contains("5e4d3c"), "{kept}");
        assert!(kept.contains("dc=eu"), "{kept}");
    }
}
