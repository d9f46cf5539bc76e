//! The causes of an error, ordered by what is known of the attempt.

use words::{Message, msg};

use facts::error::{Cause, CauseKind as Kind, Error};
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
    /// The data centers at which the sign-in began and from which the response came, where they differ.
    pub crossed: Option<(DataCenter, DataCenter)>,
    /// Whether the request went to the accounts server that Zoho's own response named.
    pub server_named: bool,
    /// How often this code or token was sent before.
    pub sent_before: Option<u32>,
    /// Whether a refresh token was sent, and no code.
    pub refresh_sent: Option<bool>,
    /// Whether a client secret was sent.
    pub secret_sent: Option<bool>,
    /// Whether the redirect URI is certainly the one of the sign-in.
    pub same_redirect: bool,
    /// Whether the verifier is certainly the one of the sign-in.
    pub same_verifier: bool,
    /// Whether the attempt asked for `access_type=offline`.
    pub offline: Option<bool>,
    /// Whether the attempt asked for `prompt=consent`.
    pub consent: Option<bool>,
    /// Whether the token that was sent is past its life.
    pub token_expired: Option<bool>,
    /// Whether code, token and account are certainly in the data center that was used.
    pub same_center: bool,
    /// The data center that was asked for a token, and the one where the account or the code lives, where they differ.
    pub elsewhere: Option<(DataCenter, DataCenter)>,
    /// The data center whose API was called, and the one where the token lives, where they differ.
    pub called_elsewhere: Option<(DataCenter, DataCenter)>,
    /// The data center at which the sign-in began, and the one in whose console the client is, where they differ.
    pub console_elsewhere: Option<(DataCenter, DataCenter)>,
    /// Where the redirect URI that was sent or registered differs from the other, in characters from 1.
    pub redirect_differs: Option<usize>,
    /// Whether they differ only in spaces at their ends.
    pub redirect_space: bool,
    /// The centers of the two, where they differ: of the one that is registered first.
    pub redirect_elsewhere: Option<(DataCenter, DataCenter)>,
    /// The data centers of the sign-in and of the org, where they differ and nothing tells how it went on.
    pub sign_in_elsewhere: Option<(DataCenter, DataCenter)>,
    /// Whether a sandbox or developer org was called with a token of the production organization, or the other way round.
    pub environment_differs: bool,
    /// Where the account is, as a response or the URL of a product shows.
    pub home: Option<DataCenter>,
    /// Where the only request of the text went.
    pub asked: Option<DataCenter>,
    /// The data centers of the sign-in and of the token request, where they differ and no response named another one.
    pub two_centers: Option<(DataCenter, DataCenter)>,
    /// The center whose callback the redirect URI is, and the one that the attempt was made in, where they differ.
    pub redirect_center: Option<(DataCenter, DataCenter)>,
    /// The center that the attempt was made in, where something shows it.
    pub center: Option<DataCenter>,
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
    /// Which kind of response the page was not allowed to read.
    pub blocked: Option<Blocked>,
    /// Whether something that is not Zoho responded: the text names a proxy.
    pub proxy: bool,
    /// The host that was asked for a token, if it is none of Zoho's.
    pub foreign_host: Option<String>,
    /// The type of the client.
    pub client: Option<ClientType>,
    /// How often this person connected this client.
    pub connected_times: Option<u32>,
}

/// What the browser could not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocked {
    /// A response of an accounts server.
    Accounts,
    /// A response of the API domain.
    Api,
    /// None: the host was not reached.
    Unreached,
}

/// What the facts say of a cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They speak for it; a sentence that says how.
    For(Message),
    /// They say nothing.
    Open,
    /// They speak against it; a sentence that says how.
    Against(Message),
}

/// A cause, with what the facts say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankedCause {
    /// The cause.
    pub cause: &'static Cause,
    /// What is known.
    pub verdict: Verdict,
}

/// The causes of `error`, those for which the facts speak first, those against which they speak last.
pub fn ranked(error: impl Into<Option<Error>>, known: &AttemptFacts) -> Vec<RankedCause> {
    let Some(error) = error.into() else { return Vec::new() };
    // Zoho has one name for both.
    let error = match (error, known.refresh_sent) {
        (Error::InvalidCode, Some(true)) => Error::InvalidRefreshToken,
        (error, _) => error,
    };
    let ranked = |cause: &'static Cause| RankedCause { cause, verdict: verdict(error, cause.kind, known) };
    // Within a group the order of the table stays.
    scan::order::ranked(error.entry().causes.iter().map(ranked), |ranked| match ranked.verdict {
        Verdict::For(_) => 0,
        Verdict::Open => 1,
        Verdict::Against(_) => 2,
    })
}

fn verdict(error: Error, kind: Kind, known: &AttemptFacts) -> Verdict {
    let against = || counter_evidence(error, kind, known).map(Verdict::Against);
    evidence(error, kind, known).map(Verdict::For).or_else(against).unwrap_or(Verdict::Open)
}

/// The data centers that were used and that would have been right, by the step at which the error comes.
fn elsewhere(error: Error, known: &AttemptFacts) -> Option<(DataCenter, DataCenter)> {
    match error {
        Error::RedirectUriPage | Error::ClientPage => known.console_elsewhere,
        Error::InvalidToken => known.called_elsewhere,
        _ => known.elsewhere,
    }
}

fn type_is(client: ClientType) -> Message {
    msg!("oauth-evidence-client-type", client_type = client.word())
}

/// How the facts speak for a cause.
fn evidence(error: Error, kind: Kind, known: &AttemptFacts) -> Option<Message> {
    let life = CODE_LIFE_MS.number / 1000;
    let names =
        |centers: Option<(DataCenter, DataCenter)>| centers.map(|(one, two)| (one.name(), two.name()));
    let redirect_center = || {
        let (redirect, lives) = names(known.redirect_center)?;
        Some(msg!("oauth-evidence-redirect-center", lives, redirect))
    };
    // A code was sent, and no refresh token.
    let sent_code = error == Error::InvalidCode && known.refresh_sent == Some(false);
    Some(match kind {
        Kind::CodeExpired => match known.code_age_ms {
            Some(age) if age >= CODE_LIFE_MS.number => {
                msg!("oauth-evidence-code-age", life, seconds = age / 1000)
            }
            None if known.code_old == Some(true) => msg!("oauth-evidence-code-old", life),
            _ => return None,
        },
        Kind::CodeUsed => {
            msg!("oauth-evidence-sent-before", times = known.sent_before.filter(|times| *times > 0)?)
        }
        Kind::CodeMangled if known.odd_code => msg!("oauth-evidence-odd-code"),
        Kind::CodeMangled if known.code_for_refresh => msg!("oauth-evidence-code-for-refresh"),
        // There, it is the redirect URI that belongs to another center.
        Kind::WrongCenter if error == Error::InvalidRedirectUri && known.redirect_center.is_some() => {
            redirect_center()?
        }
        Kind::WrongCenter if error == Error::InvalidToken && known.environment_differs => {
            msg!("oauth-evidence-environment")
        }
        Kind::WrongCenter => {
            let (asked, lives) = names(elsewhere(error, known))?;
            match error {
                Error::RedirectUriPage | Error::ClientPage => {
                    msg!("oauth-evidence-console-elsewhere", asked, lives)
                }
                _ => msg!("oauth-evidence-elsewhere", asked, lives),
            }
        }
        Kind::RedirectSpace if known.redirect_space => msg!("oauth-evidence-redirect-space"),
        Kind::RedirectOfAnotherCenter => match names(known.redirect_elsewhere) {
            Some((registered, sent)) => msg!("oauth-evidence-redirect-elsewhere", registered, sent),
            None if known.same_redirect => return None,
            None => redirect_center()?,
        },
        Kind::RedirectDiffers if !known.redirect_space => {
            msg!("oauth-evidence-redirect-differs", position = known.redirect_differs?)
        }
        Kind::ClientIdWrong if known.odd_client_id => msg!("oauth-evidence-odd-client-id"),
        Kind::HeaderWrong if known.zoho_header == Some(false) => msg!("oauth-evidence-other-header"),
        // Which type is the cause depends on what was requested.
        Kind::ClientType => match (error, known.blocked, known.client) {
            (Error::BrowserBlocked, Some(Blocked::Api), _) => msg!("oauth-evidence-api-domain"),
            (Error::BrowserBlocked | Error::ConsoleJavaScriptDomain, None, client) => {
                type_is(client.filter(|client| *client != ClientType::Browser)?)
            }
            (Error::NoRefreshToken, _, Some(ClientType::Browser)) => type_is(ClientType::Browser),
            _ => return None,
        },
        Kind::NoCors if known.blocked == Some(Blocked::Accounts) => msg!("oauth-evidence-accounts-server"),
        Kind::Network if known.blocked == Some(Blocked::Unreached) => msg!("oauth-evidence-unreached"),
        Kind::WrongRequest if error == Error::Html => {
            msg!("oauth-evidence-foreign-host", host = known.foreign_host.as_ref()?)
        }
        Kind::Zoho if error == Error::Html && known.proxy => msg!("oauth-evidence-proxy"),
        Kind::TooMany if u64::from(known.sign_ins) > CODES_IN_WINDOW.number => {
            msg!("oauth-evidence-sign-ins", most = CODES_IN_WINDOW.number, times = known.sign_ins)
        }
        Kind::RefreshTokenDead if !sent_code => {
            let times = known.connected_times.filter(|times| u64::from(*times) > REFRESH_TOKENS.number)?;
            msg!("oauth-evidence-connected", most = REFRESH_TOKENS.number, times)
        }
        Kind::SecretOfAnotherCenter => {
            let (from, to) = names(known.crossed)?;
            msg!("oauth-evidence-crossed", from, to)
        }
        Kind::SecretMissing if known.secret_sent == Some(false) => msg!("oauth-evidence-no-secret"),
        Kind::NotOffline if known.offline == Some(false) => msg!("oauth-evidence-not-offline"),
        Kind::NoConsentPrompt if known.consent == Some(false) => msg!("oauth-evidence-no-consent"),
        Kind::TokenExpired if known.token_expired == Some(true) => msg!("oauth-evidence-token-expired"),
        _ => return None,
    })
}

/// How the facts speak against a cause for which nothing speaks.
fn counter_evidence(error: Error, kind: Kind, known: &AttemptFacts) -> Option<Message> {
    Some(match kind {
        Kind::CodeExpired => match known.code_age_ms {
            Some(age) => msg!("oauth-evidence-code-young", seconds = age / 1000),
            None if known.code_old == Some(false) => msg!("oauth-evidence-code-new"),
            None => return None,
        },
        Kind::CodeUsed if known.sent_before == Some(0) => msg!("oauth-evidence-not-sent-before"),
        Kind::WrongCenter if known.server_named && error != Error::InvalidToken => {
            msg!("oauth-evidence-server-named")
        }
        Kind::WrongCenter if known.same_center => msg!("oauth-evidence-same-center"),
        Kind::RedirectSpace | Kind::RedirectOfAnotherCenter | Kind::RedirectDiffers
            if known.same_redirect =>
        {
            msg!("oauth-evidence-same-redirect")
        }
        Kind::HeaderWrong if known.zoho_header == Some(true) => msg!("oauth-evidence-header"),
        Kind::ClientType if error == Error::BrowserBlocked && known.blocked.is_some() => {
            msg!("oauth-evidence-not-api-domain")
        }
        Kind::ClientType if error == Error::NoRefreshToken => type_is(known.client?),
        Kind::NoCors if known.blocked.is_some() => msg!("oauth-evidence-not-accounts-server"),
        Kind::RefreshTokenDead if error == Error::InvalidCode && known.refresh_sent == Some(false) => {
            msg!("oauth-evidence-refresh-not-sent")
        }
        Kind::SecretMissing if known.secret_sent == Some(true) => msg!("oauth-evidence-secret"),
        Kind::SecretWrong if known.secret_sent == Some(false) => msg!("oauth-evidence-no-secret"),
        Kind::VerifierWrong if known.same_verifier => msg!("oauth-evidence-same-verifier"),
        Kind::NotOffline if known.offline == Some(true) => msg!("oauth-evidence-offline"),
        Kind::NoConsentPrompt if known.consent == Some(true) => msg!("oauth-evidence-consent"),
        Kind::TokenExpired if known.token_expired == Some(false) => msg!("oauth-evidence-token-valid"),
        _ => return None,
    })
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

    /// What the facts say of one cause of an error: `+`, `-` or nothing, and the id of the evidence.
    fn evidence(error: Error, kind: Kind, known: &AttemptFacts) -> String {
        match verdict(error, kind, known) {
            Verdict::For(why) => format!("+{}", why.text().name().trim_start_matches("oauth-evidence-")),
            Verdict::Open => String::new(),
            Verdict::Against(why) => {
                format!("-{}", why.text().name().trim_start_matches("oauth-evidence-"))
            }
        }
    }

    #[test]
    fn evidence_from_facts_that_are_known_or_not() {
        type Set = fn(&mut AttemptFacts, Option<bool>);
        let set: [(Error, Kind, Set, &str, &str); 6] = [
            (Error::InvalidToken, Kind::HeaderWrong, |f, v| f.zoho_header = v, "-header", "+other-header"),
            (Error::InvalidClient, Kind::SecretMissing, |f, v| f.secret_sent = v, "-secret", "+no-secret"),
            (Error::NoRefreshToken, Kind::NotOffline, |f, v| f.offline = v, "-offline", "+not-offline"),
            (Error::NoRefreshToken, Kind::NoConsentPrompt, |f, v| f.consent = v, "-consent", "+no-consent"),
            (
                Error::InvalidToken,
                Kind::TokenExpired,
                |f, v| f.token_expired = v,
                "+token-expired",
                "-token-valid",
            ),
            (Error::InvalidCode, Kind::CodeExpired, |f, v| f.code_old = v, "+code-old", "-code-new"),
        ];
        for (error, kind, set, yes, no) in set {
            for (known, expected) in [(Some(true), yes), (Some(false), no), (None, "")] {
                let mut facts = AttemptFacts::default();
                set(&mut facts, known);
                assert_eq!(evidence(error, kind, &facts), expected, "{kind:?} {known:?}");
            }
        }
    }

    #[test]
    fn evidence_at_the_limits() {
        let none = AttemptFacts::default;
        let age = |ms| AttemptFacts { code_age_ms: Some(ms), ..none() };
        let code = |facts: &AttemptFacts| evidence(Error::InvalidCode, Kind::CodeExpired, facts);
        assert_eq!(code(&age(CODE_LIFE_MS.number - 1)), "-code-young");
        assert_eq!(code(&age(CODE_LIFE_MS.number)), "+code-age");
        let most = u32::try_from(CODES_IN_WINDOW.number).unwrap();
        for (sign_ins, expected) in [(most, ""), (most + 1, "+sign-ins")] {
            let facts = AttemptFacts { sign_ins, ..none() };
            assert_eq!(evidence(Error::Throttled, Kind::TooMany, &facts), expected);
        }
        let most = u32::try_from(REFRESH_TOKENS.number).unwrap();
        for (times, expected) in [(most, ""), (most + 1, "+connected")] {
            let facts = AttemptFacts { connected_times: Some(times), ..none() };
            assert_eq!(evidence(Error::InvalidRefreshToken, Kind::RefreshTokenDead, &facts), expected);
        }
        for (sent_before, expected) in [(None, ""), (Some(0), "-not-sent-before"), (Some(1), "+sent-before")]
        {
            let facts = AttemptFacts { sent_before, ..none() };
            assert_eq!(evidence(Error::InvalidCode, Kind::CodeUsed, &facts), expected);
        }
    }

    #[test]
    fn evidence_for_and_against_one_cause() {
        let none = AttemptFacts::default;
        let check = |error, kind, facts: AttemptFacts, expected: &str| {
            assert_eq!(evidence(error, kind, &facts), expected, "{error:?} {kind:?} {facts:?}");
            assert_eq!(evidence(error, kind, &none()), "", "{error:?} {kind:?}");
        };
        let two = Some((DataCenter::Us, DataCenter::Eu));
        let center = |error, facts, expected| check(error, Kind::WrongCenter, facts, expected);
        center(Error::ClientPage, AttemptFacts { console_elsewhere: two, ..none() }, "+console-elsewhere");
        center(
            Error::RedirectUriPage,
            AttemptFacts { console_elsewhere: two, ..none() },
            "+console-elsewhere",
        );
        center(Error::ClientPage, AttemptFacts { elsewhere: two, ..none() }, "");
        center(Error::InvalidToken, AttemptFacts { called_elsewhere: two, ..none() }, "+elsewhere");
        center(Error::InvalidToken, AttemptFacts { elsewhere: two, ..none() }, "");
        let environment = || AttemptFacts { environment_differs: true, ..none() };
        center(Error::InvalidToken, environment(), "+environment");
        center(Error::InvalidCode, environment(), "");
        center(
            Error::InvalidCode,
            AttemptFacts { elsewhere: two, server_named: true, ..none() },
            "+elsewhere",
        );
        center(Error::InvalidCode, AttemptFacts { server_named: true, ..none() }, "-server-named");
        center(Error::InvalidToken, AttemptFacts { server_named: true, ..none() }, "");
        center(Error::InvalidToken, AttemptFacts { same_center: true, ..none() }, "-same-center");

        let code = |kind, facts, expected| check(Error::InvalidCode, kind, facts, expected);
        code(Kind::CodeMangled, AttemptFacts { odd_code: true, ..none() }, "+odd-code");
        code(Kind::CodeMangled, AttemptFacts { code_for_refresh: true, ..none() }, "+code-for-refresh");
        code(
            Kind::RedirectDiffers,
            AttemptFacts { redirect_differs: Some(3), ..none() },
            "+redirect-differs",
        );
        code(Kind::RedirectDiffers, AttemptFacts { same_redirect: true, ..none() }, "-same-redirect");
        let space = || AttemptFacts { redirect_differs: Some(3), redirect_space: true, ..none() };
        code(Kind::RedirectDiffers, space(), "");
        let page = |kind, facts, expected| check(Error::RedirectUriPage, kind, facts, expected);
        page(Kind::RedirectSpace, space(), "+redirect-space");
        page(Kind::RedirectSpace, AttemptFacts { redirect_differs: Some(3), ..none() }, "");
        page(Kind::RedirectSpace, AttemptFacts { same_redirect: true, ..none() }, "-same-redirect");
        let other_center = |facts, expected| page(Kind::RedirectOfAnotherCenter, facts, expected);
        other_center(AttemptFacts { redirect_elsewhere: two, ..none() }, "+redirect-elsewhere");
        other_center(AttemptFacts { same_redirect: true, ..none() }, "-same-redirect");
        other_center(AttemptFacts { redirect_center: two, ..none() }, "+redirect-center");
        let token = |facts, expected| check(Error::InvalidRedirectUri, Kind::WrongCenter, facts, expected);
        token(AttemptFacts { redirect_center: two, ..none() }, "+redirect-center");
        token(AttemptFacts { elsewhere: two, ..none() }, "+elsewhere");
        center(Error::InvalidCode, AttemptFacts { redirect_center: two, ..none() }, "");
        code(Kind::VerifierWrong, AttemptFacts { same_verifier: true, ..none() }, "-same-verifier");
        code(
            Kind::RefreshTokenDead,
            AttemptFacts { refresh_sent: Some(false), ..none() },
            "-refresh-not-sent",
        );
        code(Kind::RefreshTokenDead, AttemptFacts { refresh_sent: Some(true), ..none() }, "");

        let client = |kind, facts, expected| check(Error::InvalidClient, kind, facts, expected);
        client(Kind::ClientIdWrong, AttemptFacts { odd_client_id: true, ..none() }, "+odd-client-id");
        client(Kind::SecretOfAnotherCenter, AttemptFacts { crossed: two, ..none() }, "+crossed");
        client(Kind::SecretWrong, AttemptFacts { secret_sent: Some(false), ..none() }, "-no-secret");
        client(Kind::SecretWrong, AttemptFacts { secret_sent: Some(true), ..none() }, "");

        let host = || AttemptFacts { foreign_host: Some("evil.example".into()), ..none() };
        check(Error::Html, Kind::WrongRequest, host(), "+foreign-host");
        check(Error::InvalidClient, Kind::WrongRequest, host(), "");
        check(Error::Html, Kind::Zoho, AttemptFacts { proxy: true, ..none() }, "+proxy");
        check(Error::Throttled, Kind::Zoho, AttemptFacts { proxy: true, ..none() }, "");
    }

    #[test]
    fn evidence_about_the_type_and_the_browser() {
        use Blocked::{Accounts, Api, Unreached};
        let facts = |blocked, client| AttemptFacts { blocked, client, ..AttemptFacts::default() };
        for (error, blocked, client, expected) in [
            (Error::BrowserBlocked, Some(Api), None, "+api-domain"),
            (Error::BrowserBlocked, Some(Accounts), Some(ClientType::Server), "-not-api-domain"),
            (Error::BrowserBlocked, None, Some(ClientType::Server), "+client-type"),
            (Error::BrowserBlocked, None, Some(ClientType::Browser), ""),
            (Error::ConsoleJavaScriptDomain, None, Some(ClientType::Server), "+client-type"),
            (Error::ConsoleJavaScriptDomain, None, Some(ClientType::Browser), ""),
            (Error::NoRefreshToken, None, Some(ClientType::Browser), "+client-type"),
            (Error::NoRefreshToken, None, Some(ClientType::Server), "-client-type"),
            (Error::InvalidClient, None, Some(ClientType::Server), ""),
        ] {
            let got = evidence(error, Kind::ClientType, &facts(blocked, client));
            assert_eq!(got, expected, "{error:?} {blocked:?} {client:?}");
        }
        for (blocked, cors, network) in [
            (Some(Accounts), "+accounts-server", ""),
            (Some(Api), "-not-accounts-server", ""),
            (Some(Unreached), "-not-accounts-server", "+unreached"),
            (None, "", ""),
        ] {
            let said = |kind| evidence(Error::BrowserBlocked, kind, &facts(blocked, None));
            assert_eq!((said(Kind::NoCors).as_str(), said(Kind::Network).as_str()), (cors, network));
        }
    }

    #[test]
    fn an_invalid_code_at_a_refresh_is_an_invalid_refresh_token() {
        let first = |refresh_sent| {
            let known = AttemptFacts { refresh_sent, ..AttemptFacts::default() };
            ranked(Error::InvalidCode, &known).len()
        };
        let causes = |error: Error| error.entry().causes.len();
        assert_eq!(first(Some(true)), causes(Error::InvalidRefreshToken));
        assert_eq!(first(Some(false)), causes(Error::InvalidCode));
        assert_eq!(ranked(None, &AttemptFacts::default()), Vec::new());
    }
}
