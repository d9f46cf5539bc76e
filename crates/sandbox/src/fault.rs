//! What can be made to go wrong in the sandbox.

use facts::error::CauseKind;
use words::{Text, text};

/// What a fault changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The response to the sign-in.
    SignIn,
    /// The response to a code.
    Exchange,
    /// The response to a code or a refresh token.
    Token,
    /// The response to any request.
    Request,
}

impl Moment {
    /// All of them, each with its title, in the order of the sign-in.
    pub const ALL: [(Self, Text); 4] = [
        (Self::SignIn, text!("sandbox-moment-sign-in")),
        (Self::Exchange, text!("sandbox-moment-exchange")),
        (Self::Token, text!("sandbox-moment-token")),
        (Self::Request, text!("sandbox-moment-request")),
    ];
}

macro_rules! faults {
    ($($fault:ident: $id:literal, $moment:ident, $cause:expr, $text:literal, $shows:literal;)*) => {
        /// A fault that can be switched on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Fault {
            $(#[doc = concat!("What `", $text, "` says.")] $fault,)*
        }

        impl Fault {
            /// All of them, in the order of the sign-in.
            pub fn all() -> impl Iterator<Item = Self> {
                [$(Self::$fault),*].into_iter()
            }

            fn row(self) -> (&'static str, Moment, Option<CauseKind>, Text, Text) {
                match self {
                    $(Self::$fault => ($id, Moment::$moment, $cause, text!($text), text!($shows)),)*
                }
            }
        }
    };
}

faults! {
    HostileServer: "hostile-server", SignIn, None, "sandbox-fault-hostile-server", "sandbox-shows-hostile-server";
    TamperedState: "tampered-state", SignIn, None, "sandbox-fault-tampered-state", "sandbox-shows-tampered-state";
    DoubledParameter: "doubled-parameter", SignIn, None, "sandbox-fault-doubled-parameter", "sandbox-shows-doubled-parameter";
    WrongCenter: "wrong-center", Exchange, Some(CauseKind::WrongCenter), "sandbox-fault-wrong-center", "sandbox-shows-wrong-center";
    ExpiredCode: "expired-code", Exchange, Some(CauseKind::CodeExpired), "sandbox-fault-expired-code", "sandbox-shows-expired-code";
    CodeUsedTwice: "code-used-twice", Exchange, Some(CauseKind::CodeUsed), "sandbox-fault-code-used-twice", "sandbox-shows-code-used-twice";
    NoRefreshToken: "no-refresh-token", Exchange, None, "sandbox-fault-no-refresh-token", "sandbox-shows-no-refresh-token";
    DroppedScope: "dropped-scope", Exchange, None, "sandbox-fault-dropped-scope", "sandbox-shows-dropped-scope";
    InvalidClient: "invalid-client", Token, Some(CauseKind::ClientIdWrong), "sandbox-fault-invalid-client", "sandbox-shows-invalid-client";
    InvalidClientSecret: "invalid-client-secret", Token, Some(CauseKind::SecretWrong), "sandbox-fault-invalid-client-secret", "sandbox-shows-invalid-client-secret";
    InvalidRedirectUri: "invalid-redirect-uri", Token, Some(CauseKind::RedirectDiffers), "sandbox-fault-invalid-redirect-uri", "sandbox-shows-invalid-redirect-uri";
    Throttled: "throttled", Token, Some(CauseKind::TooMany), "sandbox-fault-throttled", "sandbox-shows-throttled";
    Localised: "localised", Token, Some(CauseKind::TooMany), "sandbox-fault-localised", "sandbox-shows-localised";
    Html: "html", Token, Some(CauseKind::WrongRequest), "sandbox-fault-html", "sandbox-shows-html";
    Status400: "status-400", Token, None, "sandbox-fault-status-400", "sandbox-shows-status-400";
    Cut: "cut", Token, None, "sandbox-fault-cut", "sandbox-shows-cut";
    Slow: "slow", Request, None, "sandbox-fault-slow", "sandbox-shows-slow";
}

impl Fault {
    /// Its name in the kept state, in links and in the page.
    pub fn id(self) -> &'static str {
        self.row().0
    }

    /// What it changes: switched on later, it acts the next time.
    pub fn moment(self) -> Moment {
        self.row().1
    }

    /// The cause that it simulates, among the causes of the error that it leads to.
    pub fn cause(self) -> Option<CauseKind> {
        self.row().2
    }

    /// What it does.
    pub fn text(self) -> Text {
        self.row().3
    }

    /// What a person sees then.
    pub fn shows(self) -> Text {
        self.row().4
    }
}
