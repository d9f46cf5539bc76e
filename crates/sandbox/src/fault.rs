//! What can be made to go wrong in the sandbox.

use facts::error::CauseKind;

words::choices! {
    /// What a fault changes, in the order of the sign-in.
    pub enum Moment: id {
        /// The response to the sign-in.
        SignIn = "sign-in",
        /// The response to a code.
        Exchange = "exchange",
        /// The response to a code or a refresh token.
        Token = "token",
        /// The response to any request.
        Request = "request",
    }
    /// The title of those that change it.
    title = "sandbox-moment-", "";
}

words::choices! {
    /// A fault that can be switched on, in the order of the sign-in, with its name in the kept state, in links and in the page.
    #[allow(missing_docs, reason = "`text` says what each does")]
    pub enum Fault: id {
        HostileServer = "hostile-server",
        TamperedState = "tampered-state",
        DoubledParameter = "doubled-parameter",
        WrongCenter = "wrong-center",
        ExpiredCode = "expired-code",
        CodeUsedTwice = "code-used-twice",
        NoRefreshToken = "no-refresh-token",
        DroppedScope = "dropped-scope",
        InvalidClient = "invalid-client",
        InvalidClientSecret = "invalid-client-secret",
        InvalidRedirectUri = "invalid-redirect-uri",
        Throttled = "throttled",
        Localised = "localised",
        Html = "html",
        Status400 = "status-400",
        Cut = "cut",
        Slow = "slow",
    }
    /// What it does.
    text = "sandbox-fault-", "";
    /// What a person sees then.
    shows = "sandbox-shows-", "";
}

impl Fault {
    /// What it changes: switched on later, it acts the next time.
    pub fn moment(self) -> Moment {
        match self {
            Self::HostileServer | Self::TamperedState | Self::DoubledParameter => Moment::SignIn,
            Self::WrongCenter
            | Self::ExpiredCode
            | Self::CodeUsedTwice
            | Self::NoRefreshToken
            | Self::DroppedScope => Moment::Exchange,
            Self::Slow => Moment::Request,
            _ => Moment::Token,
        }
    }

    /// The cause that it simulates, among the causes of the error that it leads to.
    pub fn cause(self) -> Option<CauseKind> {
        Some(match self {
            Self::WrongCenter => CauseKind::WrongCenter,
            Self::ExpiredCode => CauseKind::CodeExpired,
            Self::CodeUsedTwice => CauseKind::CodeUsed,
            Self::InvalidClient => CauseKind::ClientIdWrong,
            Self::InvalidClientSecret => CauseKind::SecretWrong,
            Self::InvalidRedirectUri => CauseKind::RedirectDiffers,
            Self::Throttled | Self::Localised => CauseKind::TooMany,
            Self::Html => CauseKind::WrongRequest,
            _ => return None,
        })
    }
}
