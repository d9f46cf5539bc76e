//! The causes of an error, ordered by what is known of the attempt.

use facts::ClientType;
use facts::error::{Cause, CauseKind, Error};
use facts::limit::{CODE_LIFE_MS, CODES_IN_WINDOW, REFRESH_TOKENS};

/// What is known of the attempt that ended in an error.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own, and none excludes another")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttemptFacts {
    /// How old the code was when the request left, in milliseconds, where a clock measured it.
    pub code_age_ms: Option<u64>,
    /// Whether the code had outlived [`CODE_LIFE_MS`] when the request left, where a person says so.
    pub code_old: Option<bool>,
    /// The centers at which sign-in began and from which the answer came, where they differ.
    pub crossed: Option<(&'static str, &'static str)>,
    /// Whether the request went to the accounts server that Zoho's own answer named.
    pub server_named: bool,
    /// How often this code or token was sent before.
    pub sent_before: Option<u32>,
    /// Whether a refresh token was sent, and no code.
    pub refresh_sent: Option<bool>,
    /// Whether a client secret was sent.
    pub secret_sent: Option<bool>,
    /// Whether the redirect URI is surely the one of the sign-in.
    pub same_redirect: bool,
    /// Whether the verifier is surely the one of the sign-in.
    pub same_verifier: bool,
    /// Whether the attempt asked for `access_type=offline`.
    pub offline: Option<bool>,
    /// Whether the attempt asked for `prompt=consent`.
    pub consent: Option<bool>,
    /// Whether the token that was sent is past its life.
    pub token_expired: Option<bool>,
    /// Whether code, token and account are surely in the center that was asked.
    pub same_center: bool,
    /// The center that was asked for a token, and the one where the account or the code lives, where they differ.
    pub elsewhere: Option<(&'static str, &'static str)>,
    /// The center whose API was called, and the one where the token lives, where they differ.
    pub called_elsewhere: Option<(&'static str, &'static str)>,
    /// The center at which the sign-in was asked for, and the one in whose console the client stands, where they differ.
    pub console_elsewhere: Option<(&'static str, &'static str)>,
    /// Where the redirect URI that was sent or registered differs from the other, in characters from 1.
    pub redirect_differs: Option<usize>,
    /// Whether the client id that was sent does not look like one.
    pub odd_client_id: bool,
    /// Whether what was sent as a code cannot be one.
    pub odd_code: bool,
    /// Whether a refresh token was sent where only a code is known to have come.
    pub code_for_refresh: bool,
    /// How many sign-ins were begun in the time that the text tells of.
    pub sign_ins: u32,
    /// Whether the header began with `Zoho-oauthtoken`.
    pub zoho_header: Option<bool>,
    /// Which kind of host kept its answer from the page.
    pub blocked: Option<Blocked>,
    /// Whether something that is not Zoho answered: the text names a proxy.
    pub proxy: bool,
    /// The host that was asked for a token, if it is none of Zoho's.
    pub foreign_host: Option<String>,
    /// Whether the person who made the connection is gone.
    pub creator_gone: bool,
    /// The type of the client.
    pub client: Option<ClientType>,
    /// How often this person connected this client.
    pub connected_times: Option<u32>,
}

/// What the browser could not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocked {
    /// An answer of an accounts server.
    Accounts,
    /// An answer of the API domain.
    Api,
    /// None: the host was not reached.
    Unreached,
}

/// What the circumstances say of a cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They speak for it; a sentence that says how.
    For(String),
    /// They say nothing.
    Open,
    /// They speak against it; a sentence that says how.
    Against(String),
}

/// A cause, with what the circumstances say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankedCause {
    /// The cause.
    pub cause: &'static Cause,
    /// What is known.
    pub verdict: Verdict,
}

/// The causes of `error`, those for which the circumstances speak first, those against which they speak last.
pub fn ranked(error: Error, known: &AttemptFacts) -> Vec<RankedCause> {
    // Zoho has one name for both.
    let error = match (error, known.refresh_sent) {
        (Error::InvalidCode, Some(true)) => Error::InvalidRefreshToken,
        (error, _) => error,
    };
    let mut causes: Vec<RankedCause> = error
        .entry()
        .causes
        .iter()
        .map(|cause| RankedCause { cause, verdict: verdict(error, cause.kind, known) })
        .collect();
    // A stable sort: within a group the order of the table stays.
    causes.sort_by_key(|ranked| match ranked.verdict {
        Verdict::For(_) => 0,
        Verdict::Open => 1,
        Verdict::Against(_) => 2,
    });
    causes
}

fn verdict(error: Error, kind: CauseKind, known: &AttemptFacts) -> Verdict {
    use Verdict::{Against, For, Open};
    let seconds = |ms: u64| ms / 1000;
    let life = seconds(CODE_LIFE_MS.number);
    let said = |words: &str| words.to_owned();
    // The centers that were asked and that would have been right, by the step at which the error comes.
    let elsewhere = match error {
        Error::RedirectUriPage | Error::ClientPage => known.console_elsewhere,
        Error::InvalidToken => known.called_elsewhere,
        _ => known.elsewhere,
    };
    match kind {
        CauseKind::CodeExpired => match (known.code_age_ms, known.code_old) {
            (Some(age), _) if age >= CODE_LIFE_MS.number => For(format!(
                "The code was {} seconds old when the request left; the shortest life that Zoho documents is {life} seconds.",
                seconds(age),
            )),
            (Some(age), _) => {
                let plural = if seconds(age) == 1 { "" } else { "s" };
                Against(format!(
                    "The code was only {} second{plural} old when the request left.",
                    seconds(age)
                ))
            }
            (None, Some(true)) => For(format!(
                "The code was a minute old or older; the shortest life that Zoho documents is {life} seconds."
            )),
            (None, Some(false)) => Against(said("The code was younger than a minute.")),
            (None, None) => Open,
        },
        CauseKind::CodeUsed => match known.sent_before {
            None => Open,
            Some(0) => Against(said("It was not sent before.")),
            Some(1) => For(said("It was sent once before.")),
            Some(times) => For(format!("It was sent {times} times before.")),
        },
        CauseKind::CodeMangled if known.odd_code => {
            For(said("What was sent does not look like a code of Zoho\u{2019}s."))
        }
        CauseKind::CodeMangled if known.code_for_refresh => {
            For(said("The text shows a code that came back, and no answer that gave a refresh token."))
        }
        CauseKind::WrongCenter => match elsewhere {
            Some((asked, lives)) if error == Error::RedirectUriPage || error == Error::ClientPage => {
                For(format!(
                    "The sign-in was asked for in {asked}, and the client stands in the console of {lives}."
                ))
            }
            Some((asked, lives)) => For(format!("The request went to {asked}, but it belongs to {lives}.")),
            None if known.server_named && error != Error::InvalidToken => {
                Against(said("The request went to the accounts server that Zoho's own answer named."))
            }
            None if known.same_center => Against(said("Account and request are in the same center.")),
            None => Open,
        },
        CauseKind::RedirectDiffers => match known.redirect_differs {
            Some(at) => For(format!("The two differ from character {at} on.")),
            None if known.same_redirect => Against(said("Both steps sent the same redirect URI.")),
            None => Open,
        },
        CauseKind::ClientIdWrong if known.odd_client_id => For(said(
            "What was sent as client_id does not look like one: 1000. and then capital letters and digits.",
        )),
        CauseKind::HeaderWrong => match known.zoho_header {
            Some(false) => For(said("The call sent another word than Zoho-oauthtoken.")),
            Some(true) => Against(said("The call sent Zoho-oauthtoken.")),
            None => Open,
        },
        // Which type is the trouble depends on what was asked for.
        CauseKind::ClientType => match (error, known.blocked, known.client) {
            (Error::BrowserBlocked, Some(Blocked::Api), _) => {
                For(said("The answer is the API domain\u{2019}s."))
            }
            (Error::BrowserBlocked, Some(_), _) => Against(said("The host is not the API domain.")),
            (Error::BrowserBlocked | Error::ConsoleJavaScriptDomain, None, Some(client)) => match client {
                ClientType::Browser => Open,
                other => For(format!("The client is of the type {}.", other.word())),
            },
            (Error::NoRefreshToken, _, Some(ClientType::Browser)) => For(said("The client is client-based.")),
            (Error::NoRefreshToken, _, Some(other)) => {
                Against(format!("The client is of the type {}.", other.word()))
            }
            _ => Open,
        },
        CauseKind::NoCors => match known.blocked {
            Some(Blocked::Accounts) => For(said("The host is an accounts server.")),
            Some(_) => Against(said("The host is not an accounts server, or was not reached.")),
            None => Open,
        },
        CauseKind::Network => match known.blocked {
            Some(Blocked::Unreached) => For(said("The browser says that it did not reach the host.")),
            Some(_) | None => Open,
        },
        CauseKind::WrongRequest if error == Error::Html => match &known.foreign_host {
            Some(host) => {
                For(format!("The request went to {host}, which is no accounts server of Zoho\u{2019}s."))
            }
            None => Open,
        },
        CauseKind::Zoho if error == Error::Html && known.proxy => For(said("The text names a proxy.")),
        CauseKind::RunsAsCreator if known.creator_gone => {
            For(said("The text speaks of a person who is gone."))
        }
        CauseKind::TooMany => match known.sign_ins {
            times if u64::from(times) > CODES_IN_WINDOW.number => For(format!(
                "The text shows {times} sign-ins; one client gets {} codes in ten minutes.",
                CODES_IN_WINDOW.number
            )),
            _ => Open,
        },
        CauseKind::RefreshTokenDead if error == Error::InvalidCode && known.refresh_sent == Some(false) => {
            Against(said("A code was sent, and no refresh token."))
        }
        CauseKind::RefreshTokenDead => match known.connected_times {
            Some(times) if u64::from(times) > REFRESH_TOKENS.number => For(format!(
                "This client was connected {times} times; of one person {} refresh tokens live.",
                REFRESH_TOKENS.number
            )),
            Some(_) | None => Open,
        },
        CauseKind::SecretOfAnotherCenter => match known.crossed {
            Some((from, to)) => For(format!("The sign-in began in {from}, and Zoho answered from {to}.")),
            None => Open,
        },
        CauseKind::SecretMissing => match known.secret_sent {
            Some(false) => For(said("The request carried no client secret.")),
            Some(true) => Against(said("The request carried a client secret.")),
            None => Open,
        },
        CauseKind::SecretWrong => match known.secret_sent {
            Some(false) => Against(said("The request carried no client secret.")),
            _ => Open,
        },
        CauseKind::VerifierWrong if known.same_verifier => {
            Against(said("The request sent the verifier that belongs to the challenge."))
        }
        CauseKind::NotOffline => match known.offline {
            Some(false) => For(said("The sign-in did not ask for access_type=offline.")),
            Some(true) => Against(said("The sign-in asked for access_type=offline.")),
            None => Open,
        },
        CauseKind::NoConsentPrompt => match known.consent {
            Some(false) => For(said("The sign-in did not ask for prompt=consent.")),
            Some(true) => Against(said("The sign-in asked for prompt=consent.")),
            None => Open,
        },
        CauseKind::TokenExpired => match known.token_expired {
            Some(true) => For(said("The token is past the life that came with it.")),
            Some(false) => Against(said("The token is still within the life that came with it.")),
            None => Open,
        },
        _ => Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(error: Error, known: &AttemptFacts, expected: &[&str]) {
        let got: Vec<_> = ranked(error, known)
            .into_iter()
            .map(|ranked| match ranked.verdict {
                Verdict::For(why) => format!("+{:?}: {why}", ranked.cause.kind),
                Verdict::Open => format!("{:?}", ranked.cause.kind),
                Verdict::Against(why) => format!("-{:?}: {why}", ranked.cause.kind),
            })
            .collect();
        assert_eq!(got, expected);
    }

    #[test]
    fn what_is_known_moves_the_causes() {
        check(
            Error::InvalidClient,
            &AttemptFacts::default(),
            &["WrongCenter", "SecretOfAnotherCenter", "ClientIdWrong", "SecretMissing", "WrongRequest"],
        );
        check(
            Error::InvalidClient,
            &AttemptFacts { secret_sent: Some(false), ..AttemptFacts::default() },
            &[
                "+SecretMissing: The request carried no client secret.",
                "WrongCenter",
                "SecretOfAnotherCenter",
                "ClientIdWrong",
                "WrongRequest",
            ],
        );
        check(
            Error::InvalidClient,
            &AttemptFacts {
                crossed: Some(("United States", "Europe")),
                server_named: true,
                secret_sent: Some(true),
                ..AttemptFacts::default()
            },
            &[
                "+SecretOfAnotherCenter: The sign-in began in United States, and Zoho answered from Europe.",
                "ClientIdWrong",
                "WrongRequest",
                "-WrongCenter: The request went to the accounts server that Zoho's own answer named.",
                "-SecretMissing: The request carried a client secret.",
            ],
        );
        check(
            Error::InvalidCode,
            &AttemptFacts {
                code_age_ms: Some(9_400),
                sent_before: Some(1),
                same_redirect: true,
                same_verifier: true,
                ..AttemptFacts::default()
            },
            &[
                "+CodeUsed: It was sent once before.",
                "WrongCenter",
                "CodeMangled",
                "WrongRequest",
                "RefreshTokenDead",
                "-CodeExpired: The code was only 9 seconds old when the request left.",
                "-RedirectDiffers: Both steps sent the same redirect URI.",
                "-VerifierWrong: The request sent the verifier that belongs to the challenge.",
            ],
        );
        check(
            Error::InvalidToken,
            &AttemptFacts {
                zoho_header: Some(false),
                called_elsewhere: Some(("United States", "Europe")),
                ..AttemptFacts::default()
            },
            &[
                "+WrongCenter: The request went to United States, but it belongs to Europe.",
                "+HeaderWrong: The call sent another word than Zoho-oauthtoken.",
                "TokenExpired",
                "ScopeMissing",
                "TokenReplaced",
                "OtherOrg",
                "NotOffline",
            ],
        );
        check(
            Error::InvalidRefreshToken,
            &AttemptFacts { connected_times: Some(21), ..AttemptFacts::default() },
            &[
                "+RefreshTokenDead: This client was connected 21 times; of one person 20 refresh tokens live.",
                "CodeMangled",
                "WrongCenter",
                "WrongRequest",
            ],
        );
        check(
            Error::InvalidCode,
            &AttemptFacts {
                code_age_ms: Some(75_000),
                refresh_sent: Some(false),
                crossed: Some(("United States", "Europe")),
                ..AttemptFacts::default()
            },
            &[
                "+CodeExpired: The code was 75 seconds old when the request left; the shortest life that Zoho documents \
                 is 60 seconds.",
                "CodeUsed",
                "WrongCenter",
                "RedirectDiffers",
                "CodeMangled",
                "VerifierWrong",
                "WrongRequest",
                "-RefreshTokenDead: A code was sent, and no refresh token.",
            ],
        );
    }
}
