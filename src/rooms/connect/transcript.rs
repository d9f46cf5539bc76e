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
        self.0.push((at_ms, secret::mask(&message.to_string()).0));
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
