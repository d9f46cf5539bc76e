//! The causes of an error, ordered by what is known of the attempt.

use words::{Message, msg, text};

use facts::error::{Cause, CauseKind, Error};
use facts::limit::{CODE_LIFE_MS, CODES_IN_WINDOW, REFRESH_TOKENS};
use facts::{ClientType, DataCenter};

/// What is known of the attempt that ended in an error.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own, and none excludes another")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttemptFacts {
    /// How old the code was when the request left, in milliseconds, where a clock measured it.
    pub code_age_ms: Option<u64>,
    /// Whether the code had outlived [`CODE_LIFE_MS`] when the request left, where a person says so.
    pub code_old: Option<bool>,
    /// The centers at which sign-in began and from which the answer came, where they differ.
    pub crossed: Option<(DataCenter, DataCenter)>,
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
    pub elsewhere: Option<(DataCenter, DataCenter)>,
    /// The center whose API was called, and the one where the token lives, where they differ.
    pub called_elsewhere: Option<(DataCenter, DataCenter)>,
    /// The center at which the sign-in was asked for, and the one in whose console the client stands, where they differ.
    pub console_elsewhere: Option<(DataCenter, DataCenter)>,
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
    For(Message),
    /// They say nothing.
    Open,
    /// They speak against it; a sentence that says how.
    Against(Message),
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
pub fn ranked(error: impl Into<Option<Error>>, known: &AttemptFacts) -> Vec<RankedCause> {
    let Some(error) = error.into() else { return Vec::new() };
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
    let life = CODE_LIFE_MS.number / 1000;
    // Evidence one way or the other, and nothing where it is not known.
    let either = |known: Option<bool>, yes: fn() -> Verdict, no: fn() -> Verdict| match known {
        Some(true) => yes(),
        Some(false) => no(),
        None => Open,
    };
    // The centers that were asked and that would have been right, by the step at which the error comes.
    let elsewhere = match error {
        Error::RedirectUriPage | Error::ClientPage => known.console_elsewhere,
        Error::InvalidToken => known.called_elsewhere,
        _ => known.elsewhere,
    };
    match kind {
        CauseKind::CodeExpired => match (known.code_age_ms, known.code_old) {
            (Some(age), _) if age >= CODE_LIFE_MS.number => {
                For(msg!("oauth-evidence-code-age", life, seconds = age / 1000))
            }
            (Some(age), _) => Against(msg!("oauth-evidence-code-young", seconds = age / 1000)),
            (None, Some(true)) => For(msg!("oauth-evidence-code-old", life)),
            (None, Some(false)) => Against(text!("oauth-evidence-code-new").into()),
            (None, None) => Open,
        },
        CauseKind::CodeUsed => match known.sent_before {
            None => Open,
            Some(0) => Against(text!("oauth-evidence-not-sent-before").into()),
            Some(times) => For(msg!("oauth-evidence-sent-before", times)),
        },
        CauseKind::CodeMangled if known.odd_code => For(text!("oauth-evidence-odd-code").into()),
        CauseKind::CodeMangled if known.code_for_refresh => {
            For(text!("oauth-evidence-code-for-refresh").into())
        }
        CauseKind::WrongCenter => match elsewhere {
            Some((asked, lives)) if matches!(error, Error::RedirectUriPage | Error::ClientPage) => {
                For(msg!("oauth-evidence-console-elsewhere", asked = asked.name(), lives = lives.name()))
            }
            Some((asked, lives)) => {
                For(msg!("oauth-evidence-elsewhere", asked = asked.name(), lives = lives.name()))
            }
            None if known.server_named && error != Error::InvalidToken => {
                Against(text!("oauth-evidence-server-named").into())
            }
            None if known.same_center => Against(text!("oauth-evidence-same-center").into()),
            None => Open,
        },
        CauseKind::RedirectDiffers => match known.redirect_differs {
            Some(position) => For(msg!("oauth-evidence-redirect-differs", position)),
            None if known.same_redirect => Against(text!("oauth-evidence-same-redirect").into()),
            None => Open,
        },
        CauseKind::ClientIdWrong if known.odd_client_id => For(text!("oauth-evidence-odd-client-id").into()),
        CauseKind::HeaderWrong => either(
            known.zoho_header,
            || Against(text!("oauth-evidence-header").into()),
            || For(text!("oauth-evidence-other-header").into()),
        ),
        // Which type is the trouble depends on what was asked for.
        CauseKind::ClientType => match (error, known.blocked, known.client) {
            (Error::BrowserBlocked, Some(Blocked::Api), _) => For(text!("oauth-evidence-api-domain").into()),
            (Error::BrowserBlocked, Some(_), _) => Against(text!("oauth-evidence-not-api-domain").into()),
            (Error::BrowserBlocked | Error::ConsoleJavaScriptDomain, None, Some(client)) => match client {
                ClientType::Browser => Open,
                other => For(msg!("oauth-evidence-client-type", client_type = other.word())),
            },
            (Error::NoRefreshToken, _, Some(client)) => {
                let evidence = msg!("oauth-evidence-client-type", client_type = client.word());
                if client == ClientType::Browser { For(evidence) } else { Against(evidence) }
            }
            _ => Open,
        },
        CauseKind::NoCors => match known.blocked {
            Some(Blocked::Accounts) => For(text!("oauth-evidence-accounts-server").into()),
            Some(_) => Against(text!("oauth-evidence-not-accounts-server").into()),
            None => Open,
        },
        CauseKind::Network if known.blocked == Some(Blocked::Unreached) => {
            For(text!("oauth-evidence-unreached").into())
        }
        CauseKind::WrongRequest if error == Error::Html => match &known.foreign_host {
            Some(host) => For(msg!("oauth-evidence-foreign-host", host)),
            None => Open,
        },
        CauseKind::Zoho if error == Error::Html && known.proxy => For(text!("oauth-evidence-proxy").into()),
        CauseKind::RunsAsCreator if known.creator_gone => For(text!("oauth-evidence-creator-gone").into()),
        CauseKind::TooMany if u64::from(known.sign_ins) > CODES_IN_WINDOW.number => {
            For(msg!("oauth-evidence-sign-ins", most = CODES_IN_WINDOW.number, times = known.sign_ins))
        }
        CauseKind::RefreshTokenDead if error == Error::InvalidCode && known.refresh_sent == Some(false) => {
            Against(text!("oauth-evidence-refresh-not-sent").into())
        }
        CauseKind::RefreshTokenDead => match known.connected_times {
            Some(times) if u64::from(times) > REFRESH_TOKENS.number => {
                For(msg!("oauth-evidence-connected", most = REFRESH_TOKENS.number, times))
            }
            Some(_) | None => Open,
        },
        CauseKind::SecretOfAnotherCenter => match known.crossed {
            Some((from, to)) => For(msg!("oauth-evidence-crossed", from = from.name(), to = to.name())),
            None => Open,
        },
        CauseKind::SecretMissing => either(
            known.secret_sent,
            || Against(text!("oauth-evidence-secret").into()),
            || For(text!("oauth-evidence-no-secret").into()),
        ),
        CauseKind::SecretWrong if known.secret_sent == Some(false) => {
            Against(text!("oauth-evidence-no-secret").into())
        }
        CauseKind::VerifierWrong if known.same_verifier => {
            Against(text!("oauth-evidence-same-verifier").into())
        }
        CauseKind::NotOffline => either(
            known.offline,
            || Against(text!("oauth-evidence-offline").into()),
            || For(text!("oauth-evidence-not-offline").into()),
        ),
        CauseKind::NoConsentPrompt => either(
            known.consent,
            || Against(text!("oauth-evidence-consent").into()),
            || For(text!("oauth-evidence-no-consent").into()),
        ),
        CauseKind::TokenExpired => either(
            known.token_expired,
            || For(text!("oauth-evidence-token-expired").into()),
            || Against(text!("oauth-evidence-token-valid").into()),
        ),
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
                Verdict::For(why) => format!("+{:?}: {why:?}", ranked.cause.kind),
                Verdict::Open => format!("{:?}", ranked.cause.kind),
                Verdict::Against(why) => format!("-{:?}: {why:?}", ranked.cause.kind),
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
                "+SecretMissing: oauth-evidence-no-secret",
                "WrongCenter",
                "SecretOfAnotherCenter",
                "ClientIdWrong",
                "WrongRequest",
            ],
        );
        check(
            Error::InvalidClient,
            &AttemptFacts {
                crossed: Some((DataCenter::Us, DataCenter::Eu)),
                server_named: true,
                secret_sent: Some(true),
                ..AttemptFacts::default()
            },
            &[
                r#"+SecretOfAnotherCenter: oauth-evidence-crossed[Text("United States"), Text("Europe")]"#,
                "ClientIdWrong",
                "WrongRequest",
                "-WrongCenter: oauth-evidence-server-named",
                "-SecretMissing: oauth-evidence-secret",
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
                "+CodeUsed: oauth-evidence-sent-before[Number(1)]",
                "WrongCenter",
                "CodeMangled",
                "WrongRequest",
                "RefreshTokenDead",
                "-CodeExpired: oauth-evidence-code-young[Number(9)]",
                "-RedirectDiffers: oauth-evidence-same-redirect",
                "-VerifierWrong: oauth-evidence-same-verifier",
            ],
        );
        check(
            Error::InvalidToken,
            &AttemptFacts {
                zoho_header: Some(false),
                called_elsewhere: Some((DataCenter::Us, DataCenter::Eu)),
                ..AttemptFacts::default()
            },
            &[
                r#"+WrongCenter: oauth-evidence-elsewhere[Text("United States"), Text("Europe")]"#,
                "+HeaderWrong: oauth-evidence-other-header",
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
                "+RefreshTokenDead: oauth-evidence-connected[Number(20), Number(21)]",
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
                crossed: Some((DataCenter::Us, DataCenter::Eu)),
                ..AttemptFacts::default()
            },
            &[
                "+CodeExpired: oauth-evidence-code-age[Number(60), Number(75)]",
                "CodeUsed",
                "WrongCenter",
                "RedirectDiffers",
                "CodeMangled",
                "VerifierWrong",
                "WrongRequest",
                "-RefreshTokenDead: oauth-evidence-refresh-not-sent",
            ],
        );
    }
}
