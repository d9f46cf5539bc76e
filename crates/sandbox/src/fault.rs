//! What can be made to go wrong in the sandbox.

use serde::{Deserialize, Serialize};
use words::{Message, Text, msg, text};

/// A fault that can be switched on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// The account lives in another center than the answer says.
    WrongCenter,
    /// The code is too old when it arrives.
    ExpiredCode,
    /// The code was used before it arrives.
    CodeUsedTwice,
    /// The token endpoint answers `invalid_client`.
    InvalidClient,
    /// The token endpoint answers `invalid_client_secret`.
    InvalidClientSecret,
    /// The token endpoint answers `invalid_redirect_uri`.
    InvalidRedirectUri,
    /// The token endpoint answers that there were too many requests.
    Throttled,
    /// The token endpoint answers with a page of HTML.
    Html,
    /// The throttle's answer comes in the language of the account.
    Localised,
    /// Errors come with status 400. Alone, `invalid_code` does.
    #[serde(rename = "status-400")]
    Status400,
    /// The answer takes a long time.
    Slow,
    /// The connection breaks in the middle of the answer.
    Cut,
    /// There is no refresh token, whatever was asked for.
    NoRefreshToken,
    /// The last scope is dropped without a word.
    DroppedScope,
    /// `accounts-server` in the answer is somebody else's host.
    HostileServer,
    /// `state` comes back changed.
    TamperedState,
    /// `code` stands in the answer twice.
    DoubledParameter,
}

/// Each with its id and what it does, in the order of the dance.
const TABLE: [(Fault, &str, Text); 17] = [
    (Fault::WrongCenter, "wrong-center", text!("sandbox-fault-wrong-center")),
    (Fault::ExpiredCode, "expired-code", text!("sandbox-fault-expired-code")),
    (Fault::CodeUsedTwice, "code-used-twice", text!("sandbox-fault-code-used-twice")),
    (Fault::InvalidClient, "invalid-client", text!("sandbox-fault-invalid-client")),
    (Fault::InvalidClientSecret, "invalid-client-secret", text!("sandbox-fault-invalid-client-secret")),
    (Fault::InvalidRedirectUri, "invalid-redirect-uri", text!("sandbox-fault-invalid-redirect-uri")),
    (Fault::Throttled, "throttled", text!("sandbox-fault-throttled")),
    (Fault::Html, "html", text!("sandbox-fault-html")),
    (Fault::Localised, "localised", text!("sandbox-fault-localised")),
    (Fault::Status400, "status-400", text!("sandbox-fault-status-400")),
    (Fault::Slow, "slow", text!("sandbox-fault-slow")),
    (Fault::Cut, "cut", text!("sandbox-fault-cut")),
    (Fault::NoRefreshToken, "no-refresh-token", text!("sandbox-fault-no-refresh-token")),
    (Fault::DroppedScope, "dropped-scope", text!("sandbox-fault-dropped-scope")),
    (Fault::HostileServer, "hostile-server", text!("sandbox-fault-hostile-server")),
    (Fault::TamperedState, "tampered-state", text!("sandbox-fault-tampered-state")),
    (Fault::DoubledParameter, "doubled-parameter", text!("sandbox-fault-doubled-parameter")),
];

impl Fault {
    /// All of them, in the order of the dance.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|(fault, _, _)| *fault)
    }

    fn row(self) -> (&'static str, Text) {
        let row = TABLE.iter().find(|(fault, _, _)| *fault == self);
        row.map_or(("", text!("sandbox-fault-html")), |(_, id, text)| (id, *text))
    }

    /// Its name in the kept state, in links and in the page.
    pub fn id(self) -> &'static str {
        self.row().0
    }

    /// What it does.
    pub fn text(self) -> Text {
        self.row().1
    }

    /// The label of its switch, which says when it acts.
    pub fn label(self) -> Message {
        if self.acts_at_sign_in() {
            msg!("sandbox-fault-at-sign-in", fault = self.text())
        } else {
            self.text().into()
        }
    }

    /// Whether it changes the response to the sign-in: switched on later, it acts at the next sign-in only. The others
    /// act on whatever is sent next.
    pub fn acts_at_sign_in(self) -> bool {
        matches!(self, Self::HostileServer | Self::TamperedState | Self::DoubledParameter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_is_what_is_kept() {
        for fault in Fault::all() {
            assert_eq!(serde_json::to_value(fault).unwrap(), fault.id());
        }
    }
}
