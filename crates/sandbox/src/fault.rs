//! What can be made to go wrong in the sandbox.

/// A fault that can be switched on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

    /// Its name in addresses and in the kept state.
    pub fn slug(self) -> &'static str {
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

    /// The fault of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.slug() == slug)
    }

    /// What it does: a few words for a switch.
    pub fn words(self) -> &'static str {
        match self {
            Self::WrongCenter => "The account lives in another center than the answer says",
            Self::ExpiredCode => "The code is too old",
            Self::CodeUsedTwice => "The code was used before",
            Self::InvalidClient => "Answer invalid_client",
            Self::InvalidClientSecret => "Answer invalid_client_secret",
            Self::InvalidRedirectUri => "Answer invalid_redirect_uri",
            Self::Throttled => "Too many requests",
            Self::Html => "A page of HTML instead of JSON",
            Self::Localised => "Too many requests, said in another language",
            Self::Status400 => "Errors with status 400 instead of 200",
            Self::Slow => "A slow answer",
            Self::Cut => "The connection breaks in the middle of the answer",
            Self::NoRefreshToken => "No refresh token",
            Self::DroppedScope => "One scope is dropped without a word",
            Self::HostileServer => "accounts-server names a foreign host",
            Self::TamperedState => "state comes back changed",
            Self::DoubledParameter => "code stands in the answer twice",
        }
    }
}
