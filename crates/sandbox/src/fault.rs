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

impl Fault {
    /// All of them, in the order of the dance.
    pub const ALL: [Self; 17] = [
        Self::WrongCenter,
        Self::ExpiredCode,
        Self::CodeUsedTwice,
        Self::InvalidClient,
        Self::InvalidClientSecret,
        Self::InvalidRedirectUri,
        Self::Throttled,
        Self::Html,
        Self::Localised,
        Self::Status400,
        Self::Slow,
        Self::Cut,
        Self::NoRefreshToken,
        Self::DroppedScope,
        Self::HostileServer,
        Self::TamperedState,
        Self::DoubledParameter,
    ];

    /// Its name in the kept state, in links and in the page.
    pub fn id(self) -> &'static str {
        match self {
            Self::WrongCenter => "wrong-center",
            Self::ExpiredCode => "expired-code",
            Self::CodeUsedTwice => "code-used-twice",
            Self::InvalidClient => "invalid-client",
            Self::InvalidClientSecret => "invalid-client-secret",
            Self::InvalidRedirectUri => "invalid-redirect-uri",
            Self::Throttled => "throttled",
            Self::Html => "html",
            Self::Localised => "localised",
            Self::Status400 => "status-400",
            Self::Slow => "slow",
            Self::Cut => "cut",
            Self::NoRefreshToken => "no-refresh-token",
            Self::DroppedScope => "dropped-scope",
            Self::HostileServer => "hostile-server",
            Self::TamperedState => "tampered-state",
            Self::DoubledParameter => "doubled-parameter",
        }
    }

    /// The label of its switch, which says when it acts.
    pub fn label(self) -> Message {
        if self.acts_at_sign_in() {
            msg!("sandbox-fault-at-sign-in", fault = self.text())
        } else {
            self.text().into()
        }
    }

    /// What it does.
    pub fn text(self) -> Text {
        match self {
            Self::WrongCenter => text!("sandbox-fault-wrong-center"),
            Self::ExpiredCode => text!("sandbox-fault-expired-code"),
            Self::CodeUsedTwice => text!("sandbox-fault-code-used-twice"),
            Self::InvalidClient => text!("sandbox-fault-invalid-client"),
            Self::InvalidClientSecret => text!("sandbox-fault-invalid-client-secret"),
            Self::InvalidRedirectUri => text!("sandbox-fault-invalid-redirect-uri"),
            Self::Throttled => text!("sandbox-fault-throttled"),
            Self::Html => text!("sandbox-fault-html"),
            Self::Localised => text!("sandbox-fault-localised"),
            Self::Status400 => text!("sandbox-fault-status-400"),
            Self::Slow => text!("sandbox-fault-slow"),
            Self::Cut => text!("sandbox-fault-cut"),
            Self::NoRefreshToken => text!("sandbox-fault-no-refresh-token"),
            Self::DroppedScope => text!("sandbox-fault-dropped-scope"),
            Self::HostileServer => text!("sandbox-fault-hostile-server"),
            Self::TamperedState => text!("sandbox-fault-tampered-state"),
            Self::DoubledParameter => text!("sandbox-fault-doubled-parameter"),
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
        for fault in Fault::ALL {
            assert_eq!(serde_json::to_value(fault).unwrap(), fault.id());
        }
    }
}
