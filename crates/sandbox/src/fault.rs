//! What can be made to go wrong in the sandbox.

use words::{Message, Text, msg, text};

macro_rules! faults {
    ($($fault:ident: $id:literal, $text:literal;)*) => {
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

            /// Its name in the kept state, in links and in the page.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$fault => $id,)*
                }
            }

            /// What it does.
            pub fn text(self) -> Text {
                match self {
                    $(Self::$fault => text!($text),)*
                }
            }
        }
    };
}

faults! {
    WrongCenter: "wrong-center", "sandbox-fault-wrong-center";
    ExpiredCode: "expired-code", "sandbox-fault-expired-code";
    CodeUsedTwice: "code-used-twice", "sandbox-fault-code-used-twice";
    InvalidClient: "invalid-client", "sandbox-fault-invalid-client";
    InvalidClientSecret: "invalid-client-secret", "sandbox-fault-invalid-client-secret";
    InvalidRedirectUri: "invalid-redirect-uri", "sandbox-fault-invalid-redirect-uri";
    Throttled: "throttled", "sandbox-fault-throttled";
    Html: "html", "sandbox-fault-html";
    Localised: "localised", "sandbox-fault-localised";
    Status400: "status-400", "sandbox-fault-status-400";
    Slow: "slow", "sandbox-fault-slow";
    Cut: "cut", "sandbox-fault-cut";
    NoRefreshToken: "no-refresh-token", "sandbox-fault-no-refresh-token";
    DroppedScope: "dropped-scope", "sandbox-fault-dropped-scope";
    HostileServer: "hostile-server", "sandbox-fault-hostile-server";
    TamperedState: "tampered-state", "sandbox-fault-tampered-state";
    DoubledParameter: "doubled-parameter", "sandbox-fault-doubled-parameter";
}

impl Fault {
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
