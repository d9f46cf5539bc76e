//! Codes, access tokens and refresh tokens: how old, used before, replaced, revoked, never given, one in the place of another.

use facts::DataCenter;
use facts::data_center::TOKEN_PATH;
use facts::error::{CauseKind, Error};
use facts::limit::{
    ACCESS_LIFE_MS, CODE_LIFE_MS, LIVE_ACCESS_TOKENS, REFRESH_TOKENS, SELF_CLIENT_CODE_LIFE_MS, TOKEN_LENGTH,
};
use facts::sign::{
    APPS, AT_TIMES, CHANGED_NOTHING, CHANGED_SINCE, CODE_SENT, CUT_BY_COLUMN, EACH, ENDED, GETS, IS_REVOKED,
    KEPT, LOGINS, NEW_PASSWORD, NO_REFRESH, NOT_KEPT, NOT_REMOVED, ON_PURPOSE, ONE_SLOT, OWN_TOKENS,
    PASSWORD, RAN_BEFORE, RAN_OTHER, REFRESH_AS_CODE, REFRESH_REQUIRED, RELOADED, REMOVED, RENEWS, REPEATED,
    REPLICAS, SAME_CODE, SAME_PASSWORD, SAME_TOKEN, SAVED, SECONDS_AFTER, SHARED, USER_DELETED, WITHIN,
};
use facts::statement::WORKS;
use scan::text::{has, has_any, head, line_at, part, places, rest, tail};
use words::{Message, Text, msg, text};

use super::{Hint, MOST, MOST_LINES, said, unmasked};
use crate::Kind;
use crate::case::Role;
use crate::clue::{Clue, Scene, consent_url};
use crate::told::Told;
use crate::{other, time};

/// What a text shows of its tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is shown by itself")]
pub(crate) struct Token {
    /// The code was sent within seconds.
    pub(crate) young: bool,
    /// The program worked before with what it uses now, so that no setting is the cause.
    pub(crate) ran_before: bool,
    /// The same call succeeds at times.
    pub(crate) at_times: bool,
    /// The page of the callback was loaded again.
    reloaded: bool,
    /// A request was repeated.
    repeated: bool,
    /// Somebody says that it was the same code.
    same_code: bool,
    /// The first of several exchanges worked.
    saved: bool,
    /// A library exchanges the code twice.
    twice_by_library: bool,
    /// A response with tokens comes before the error.
    granted_before: bool,
    /// A token was revoked before the call.
    revoked_before: bool,
    /// And somebody wants to see that it is.
    revoked_to_see: bool,
    /// The app was removed from those of the account.
    removed: bool,
    /// A password was reset.
    new_password: bool,
    /// A variable for a code is set as the refresh token.
    code_as_refresh: bool,
    /// What is sent as the code is said to be the refresh token.
    refresh_as_code: bool,
    /// The header of a call is built with the refresh token.
    refresh_as_access: bool,
    /// A database says that it cut a value.
    cut_by_column: bool,
    /// The text speaks of a refresh token.
    pub(super) wants_refresh: bool,
    /// And of no code.
    pub(super) only_refresh: bool,
    /// A refresh token is set or sent, and no code is in the story.
    configured: bool,
    /// The program says that it has no refresh token.
    no_refresh: bool,
    /// Somebody has kept the refresh token.
    kept: bool,
    /// A library says that it needs a refresh token.
    refresh_required: bool,
    /// A list of the fields of a token response has no refresh token.
    pub(super) fields_without: bool,
    /// Several programs each get tokens of their own.
    own_tokens: bool,
    /// Several calls were sent with one token.
    pub(super) same_for_both: bool,
    /// One user or one client is what many have in common.
    one_client: bool,
    /// A program keeps one token for several tenants.
    one_slot: bool,
    /// How many tokens a log shows in the hour before a call was refused.
    in_an_hour: u64,
    /// The text is of an MCP client, which renews its tokens itself.
    mcp: bool,
    /// How old code and access token were by the times of the text.
    pub(crate) ages: time::Ages,
    /// How old the access token was, in minutes, by a sentence of the text or by its times.
    pub(crate) age: Option<u64>,
    /// Somebody made the access token by hand on a day before the call.
    of_another_day: bool,
    /// Seconds are added to milliseconds.
    milliseconds: bool,
    /// The response has the lifetime in seconds beside the one in milliseconds.
    two_lifetimes: bool,
}

impl Token {
    pub(super) fn of(lower: &str) -> Self {
        let any_line = |words: &str, is: &dyn Fn(&str) -> bool| {
            has_any(lower, words) && lower.lines().take(MOST_LINES).any(is)
        };
        let keeps = |sentence: &str| {
            let of_refresh =
                "refresh token|refresh_token|refreshtoken|refresh-token|リフレッシュトークン|刷新令牌";
            has_any(sentence, of_refresh) && has_any(sentence, KEPT) && !has_any(sentence, NOT_KEPT)
        };
        let ages = time::ages(lower);
        let affirmed = said::affirmed(lower);
        let reset = |line: &str| {
            let denied = |said: &str| has_any(said, PASSWORD) && has_any(said, SAME_PASSWORD);
            has_any(line, PASSWORD)
                && !line.split(['.', ';', '!', '\u{3002}']).any(denied)
                && has_any(line, NEW_PASSWORD)
                && !has_any(line, "app password|application-specific|smtp|imap")
        };
        Self {
            young: young(lower),
            refresh_required: has_any(lower, REFRESH_REQUIRED),
            ran_before: ran_before(lower),
            at_times: has_any(lower, AT_TIMES),
            reloaded: has_any(&affirmed, RELOADED),
            repeated: has_any(&affirmed, REPEATED),
            same_code: any_line(SAME_CODE, &|line| has_any(line, SAME_CODE) && !has_any(line, WORKS)),
            saved: has_any(lower, SAVED),
            twice_by_library: has(lower, "getaccesstoken(")
                && has(lower, "getrefreshtoken(")
                && has_any(lower, "setgrantcode|['code']|[\"code\"]|authorization_code"),
            granted_before: granted_before(lower),
            revoked_before: revoked_before(lower),
            revoked_to_see: said::sentences(lower)
                .any(|(_, told)| has_any(told, ON_PURPOSE) && has_any(told, IS_REVOKED)),
            removed: removed(lower),
            new_password: has_any(&affirmed, NEW_PASSWORD) && any_line(PASSWORD, &reset),
            code_as_refresh: code_as_refresh(lower),
            refresh_as_code: refresh_as_code(lower) || appended_as_code(lower),
            refresh_as_access: refresh_as_access(lower),
            cut_by_column: has_any(lower, CUT_BY_COLUMN),
            wants_refresh: has_any(lower, "refresh token|refresh_token|refresh-token|refreshtoken"),
            only_refresh: has(lower, "refresh_token") && !has_any(lower, "authorization_code|code=|code:"),
            configured: configured(lower),
            no_refresh: has_any(lower, NO_REFRESH),
            fields_without: any_line("expires_in", &|line| {
                line.contains("access_token")
                    && line.contains("expires_in")
                    && !line.contains("refresh_token")
                    && !line.contains("{\"")
            }),
            kept: any_line(KEPT, &|line| line.split(['.', '!', '?', ';']).any(keeps)),
            own_tokens: has_any(lower, OWN_TOKENS) || has_any(lower, REPLICAS) && any_line(EACH, &each_gets),
            same_for_both: has_any(lower, SAME_TOKEN),
            one_client: has_any(lower, SHARED),
            one_slot: has_any(lower, ONE_SLOT)
                && has_any(lower, "tenant|customer|mandant|inquilino|locataire|テナント|租户")
                && !has_any(lower, "cache[|cached[|cache.get(|tokens[|cache.set("),
            in_an_hour: time::tokens_in_an_hour(lower),
            mcp: has(lower, "mcp"),
            age: time::stated_age(lower).or(ages.token_minutes),
            of_another_day: time::of_another_day(lower),
            ages,
            milliseconds: milliseconds(lower),
            two_lifetimes: number(lower, "expires_in_sec")
                .zip(["expires_in\"", "expires_in'", "expires_in="].iter().find_map(|key| number(lower, key)))
                .is_some_and(|(seconds, other)| other == seconds.saturating_mul(1000)),
        }
    }
}

/// Whether a refresh token is set or sent in a text that has no code.
pub(super) fn configured(lower: &str) -> bool {
    let names = ["refresh_token", "refreshtoken", "refresh token", "refresh-token"];
    let set = |at: usize, name: &str| {
        let behind = head(rest(lower, at + name.len()), 80).lines().next().unwrap_or_default();
        let value = behind.trim_start_matches(|ch: char| " \t\"'`\\:=>|(,[]".contains(ch));
        let lead = part(behind, 0, behind.len() - value.len());
        let signed =
            lead.contains([':', '=', '(', '|', '\t']) || lead.contains("  ") || lead.contains("\", ");
        // A request that is built may have its value in a variable.
        signed
            && value.starts_with(|ch: char| ch.is_alphanumeric() || "\u{2022}${<{".contains(ch))
            && !unmasked::is_empty(rest(lower, at + name.len()))
    };
    !has_any(lower, CODE_SENT)
        && names.iter().any(|name| places(lower, name).take(MOST).any(|(at, name)| set(at, name)))
}

/// Whether a sentence says that the program worked before, and none that something of its set-up has changed since.
fn ran_before(lower: &str) -> bool {
    // Who asks whether something is to be changed has not changed it.
    let sentences = || said::sentences(lower).map(|(_, told)| told).filter(|told| !said::is_question(told));
    let ran = |sentence: &str| has_any(sentence, RAN_BEFORE) && !has_any(sentence, RAN_OTHER);
    // A new password of a person is no setting of the program.
    let changed = |sentence: &str| {
        has_any(sentence, CHANGED_SINCE)
            && !has_any(sentence, CHANGED_NOTHING)
            && !has_any(sentence, PASSWORD)
    };
    has_any(lower, RAN_BEFORE) && sentences().any(ran) && !sentences().any(changed)
}

/// Whether a paragraph says that the app was taken from the connected apps: not that it is still there.
fn removed(lower: &str) -> bool {
    if !has_any(lower, APPS) || !has_any(lower, REMOVED) {
        return false;
    }
    lower.split("\n\n").take(MOST_LINES).any(|told| {
        let counts = |(_, it): &(usize, &str)| {
            let denied = denies_removal(it) && (has_any(it, APPS) || has_any(it, REMOVED));
            // With a user, all apps end.
            !denied && !has_any(it, USER_DELETED)
        };
        let told: String = said::sentences(told).filter(counts).map(|(_, it)| it).collect();
        has_any(&told, APPS) && has_any(&told, REMOVED)
    })
}

/// Whether a sentence says that something was not removed; what was removed may be what somebody did not know.
fn denies_removal(sentence: &str) -> bool {
    let words = REMOVED.split('|').filter_map(|word| Some(sentence.rfind(word)? + word.len()));
    let end = words.max().map_or(sentence.len(), |end| {
        let behind = rest(sentence, end).split_inclusive(' ').take(3);
        end + behind.map(str::len).sum::<usize>()
    });
    has_any(part(sentence, 0, end), NOT_REMOVED)
}

/// Whether a line says that each of several programs gets tokens.
fn each_gets(line: &str) -> bool {
    EACH.split('|').any(|each| {
        line.match_indices(each).take(MOST).any(|(at, each)| {
            let behind = head(rest(line, at + each.len()), 40);
            let program = REPLICAS.split('|').any(|name| behind.contains(name));
            program && has_any(head(rest(line, at + each.len()), 120), GETS)
        })
    })
}

/// The number behind a name.
fn number(lower: &str, key: &str) -> Option<u64> {
    places(lower, key).take(MOST).find_map(|(at, key)| {
        let behind = rest(lower, at + key.len()).trim_start_matches(['"', '\'', '\\', ' ', ':', '=']);
        let end = behind.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(behind.len());
        part(behind, 0, end).parse().ok()
    })
}

/// Whether the text says that the code was sent within seconds, or long before its end.
fn young(lower: &str) -> bool {
    let number = |before: &str| -> Option<u32> {
        let before = before.trim_end();
        let digits = before.len() - before.trim_end_matches(|ch: char| ch.is_ascii_digit()).len();
        tail(before, digits).parse().ok()
    };
    let near = |words: &str, most: u32| {
        words.split('|').any(|word| {
            let mut found = places(lower, word).take(MOST);
            found.any(|(at, _)| number(part(lower, 0, at)).is_some_and(|n| n < most))
        })
    };
    // `code received, age 1.4s`
    let aged = |(at, word): (usize, &str)| {
        let apart = !part(lower, 0, at).ends_with(|ch: char| ch.is_alphanumeric() || ch == '_');
        let line = lower.get(line_at(lower, at)).unwrap_or_default();
        let value = rest(lower, at + word.len()).trim_start_matches([' ', ':', '=']);
        // Of `1.4s` the whole part counts: to read all of it takes 10 KB of the page.
        let digits = value.len() - value.trim_start_matches(|ch: char| ch.is_ascii_digit()).len();
        let number: Option<u32> = part(value, 0, digits).parse().ok();
        let unit = value.trim_start_matches(|ch: char| ch.is_ascii_digit() || ch == '.').trim_start();
        let most = if unit.starts_with("ms") { 50_000 } else { 50 };
        let timed = unit.starts_with("ms") || unit.starts_with('s');
        let codes = |word: &str| line.matches(word).count();
        let of_code = codes("code") > codes("status code") + codes("error code");
        apart && timed && of_code && number.is_some_and(|number| number < most)
    };
    if near(SECONDS_AFTER, 50)
        || near("ms after|ms later|ms nach", 50_000)
        || places(lower, "age").take(MOST).any(aged)
    {
        return true;
    }
    let quick = |line: &str| {
        has_any(line, WITHIN)
            && ["second", "sec", "sekunde", "seconde", "segundo", " s", "秒"].iter().any(|unit| {
                line.match_indices(unit).take(MOST).any(|(at, _)| {
                    let before = part(line, 0, at).trim_end();
                    let whole = before.trim_end_matches(|ch: char| ch.is_ascii_digit());
                    // Of `0.4` the whole part counts.
                    let digits = tail(before, before.len() - whole.len());
                    let number = whole.strip_suffix(['.', ',']).map_or(digits, |lead| {
                        tail(lead, lead.len() - lead.trim_end_matches(|ch: char| ch.is_ascii_digit()).len())
                    });
                    let behind = rest(line, at + unit.len());
                    let apart = unit != &" s" || !behind.starts_with(|ch: char| ch.is_alphanumeric());
                    apart && number.parse::<u32>().is_ok_and(|seconds| seconds < 50)
                })
            })
            && !has_any(line, "expire|lifetime|lasts|valid for|timeout|every|per ")
    };
    if has_any(lower, WITHIN) && lower.lines().take(MOST_LINES).any(quick) || has(lower, "不到一秒") {
        return true;
    }
    // Of a self client, the person chooses how long.
    let long = has_any(lower, "10 min|ten minutes|10 minutes");
    long && near("minute ago|minutes ago|min ago|minute old|minutes old", 9)
}

/// Whether tokens stand in the text before the code is refused, in the response to another exchange.
fn granted_before(lower: &str) -> bool {
    let Some((error, _)) = places(lower, "invalid_code").next() else { return false };
    let before = part(lower, 0, error);
    let given = [
        "access_token: '",
        "access_token: \"",
        "access_token=1000",
        "'access_token': '",
        "access_token => ",
        "\"access_token\":\"1000",
        "access_token:1000",
    ];
    given.iter().any(|sign| before.contains(sign)) && before.matches(TOKEN_PATH).count() > 1
}

/// Whether a revocation worked before a call was refused.
fn revoked_before(lower: &str) -> bool {
    let revokes = ["/oauth/v2/token/revoke", "/oauth/v2/revoke/token"];
    let Some((at, _)) = revokes.iter().find_map(|path| places(lower, path).next()) else { return false };
    let behind = rest(lower, at);
    let done =
        behind.find("\"success\"").or_else(|| behind.find("status: success")).or_else(|| behind.find(" 200"));
    let refused =
        ["invalid_token", "invalid_oauthtoken", "invalid_code"].iter().find_map(|name| behind.find(name));
    done.zip(refused).is_some_and(|(done, refused)| done < refused)
}

/// Whether what is set as the refresh token is called a code.
fn code_as_refresh(lower: &str) -> bool {
    ["refreshtoken", "refresh_token"].iter().any(|key| {
        places(lower, key).take(MOST).any(|(at, key)| {
            let line = rest(lower, at + key.len()).lines().next().unwrap_or_default();
            let value = line.trim_start_matches(['"', '\'', ']', ' ']);
            let Some(value) = value.strip_prefix([':', '=']) else { return false };
            let value = value.split([',', ';', '}', '&']).next().unwrap_or_default();
            let value = head(value, 80).trim_end_matches(['"', '\'', ')', ']', ' ']);
            let name = value.trim_start_matches(['>', ' ', '"', '\'', '$', '{']);
            // `CODE`, `ZOHO_CODE`, `authCode`.
            let code = name.strip_suffix("code").is_some_and(|before| {
                before.is_empty()
                    || before.ends_with(['_', '.', '\'', '"', '-', '$'])
                    || has_any(before, "auth|grant")
            });
            code && !name.contains("invalid_code")
        })
    })
}

/// Whether the header of a call has a variable that is called a refresh token.
fn refresh_as_access(lower: &str) -> bool {
    ["zoho-oauthtoken", "bearer "].iter().any(|word| {
        places(lower, word).take(MOST).any(|(at, word)| {
            let behind = head(rest(lower, at + word.len()), 80).lines().next().unwrap_or_default();
            let value = behind.trim_start_matches(|ch: char| " \"'`+.,&${#%<(".contains(ch));
            let of_name = |ch: char| ch.is_ascii_alphanumeric() || "_.$->[]'\"".contains(ch);
            let end = value.find(|ch| !of_name(ch)).unwrap_or(value.len());
            let name = part(value, 0, end).replace(['_', '-'], "");
            let last = name.rsplit(['.', '>', '[']).next().unwrap_or_default().trim_matches(['\'', '"', ']']);
            // A function that refreshes gives an access token.
            last.ends_with("refreshtoken") && !rest(value, end).starts_with('(')
        })
    })
}

/// Whether a call gives the refresh token as the code: `append('code', refreshToken)`.
fn appended_as_code(lower: &str) -> bool {
    places(lower, "code").take(MOST).any(|(at, key)| {
        let quote = part(lower, 0, at).chars().next_back().filter(|ch| matches!(ch, '"' | '\''));
        let behind = rest(lower, at + key.len());
        let value = quote.and_then(|quote| behind.strip_prefix(quote)?.trim_start().strip_prefix(','));
        let value = value.and_then(|value| value.split([',', ')', '\n']).next()).unwrap_or_default();
        has_any(head(value, 60), "refresh_token|refreshtoken")
    })
}

/// Whether what is sent as the code is called a refresh token.
fn refresh_as_code(lower: &str) -> bool {
    if !has(lower, "authorization_code") {
        return false;
    }
    // `code=` has been masked with the word behind it.
    let told = |line: &str| {
        line.split("code=").skip(1).any(|behind| {
            let behind = behind.trim_start_matches(['\u{2022}', ' ', '`', '"']);
            behind.trim_start_matches("is ").trim_start_matches("the ").starts_with("refresh")
        })
    };
    has_any(lower, REFRESH_AS_CODE)
        || lower.lines().take(MOST_LINES).any(told)
        || places(lower, "code").take(MOST).any(|(at, key)| {
            let begins = !part(lower, 0, at).ends_with(|ch: char| ch.is_alphanumeric() || ch == '_');
            let behind = rest(lower, at + key.len());
            let value = behind.trim_start_matches(['"', '\'', ' ', ':', '=', '$', '{', '<', '>']);
            let between = part(behind, 0, behind.len() - value.len());
            begins
                && between.contains([':', '='])
                && has_any(
                    head(value, 40).split(['&', ',', ';', '\n', ' ']).next().unwrap_or_default(),
                    "refresh_token|refreshtoken",
                )
        })
}

/// Whether a program adds `expires_in`, which is in seconds, to a time in milliseconds.
fn milliseconds(lower: &str) -> bool {
    // An hour of seconds is added to the clock: `Date.now() + 60 * 60`.
    let added = places(lower, "date.now()").take(MOST).any(|(at, clock)| {
        let sum = head(rest(lower, at + clock.len()), 24).replace(' ', "");
        let sum = sum.split([',', ';', ')', '\n', '}']).next().unwrap_or_default();
        matches!(sum, "+60*60" | "+3600" | "+3500" | "+3300" | "+60*59" | "+60*55")
    });
    if added && has(lower, "expir") {
        return true;
    }
    ["expires_in", "expiresin"].iter().any(|key| {
        places(lower, key).take(MOST).any(|(at, key)| {
            let before = tail(part(lower, 0, at), 60).rsplit('\n').next().unwrap_or_default();
            let behind = head(rest(lower, at + key.len()), 16).lines().next().unwrap_or_default();
            let clock = ["date.now()", "currenttimemillis()", ".gettime()", "toepochmilli()"];
            let added = clock.iter().any(|clock| {
                before.rsplit_once(clock).is_some_and(|(_, sum)| sum.contains('+') && !sum.contains('*'))
            });
            let whole = !behind.starts_with(|ch: char| ch.is_alphanumeric() || ch == '_');
            added && whole && !behind.contains('*')
        })
    })
}

/// Another provider's token in a connection of Zoho's has ended.
pub(super) fn reconnect(lower: &str, told: &Told) -> Option<Hint> {
    let provider = other::provider(lower).filter(|_| other::alone(lower).is_some())?;
    let errors: &[Error] = &[Error::OtherProvider];
    if let Some((_, command)) = LOGINS.iter().find(|(name, _)| *name == provider) {
        let (what, verify) = (msg!("doctor-hint-login", provider), text!("doctor-hint-login-verify"));
        let fix = msg!("doctor-hint-login-fix", command = *command, provider);
        return Some(Hint {
            clue: Clue::verified(CauseKind::NotZoho, what, verify, fix),
            errors,
            open: false,
        });
    }
    let ended = has_any(lower, ENDED);
    ended.then(|| Hint {
        clue: Clue::verified(
            CauseKind::NotZoho,
            msg!("doctor-hint-reconnect", provider),
            text!("doctor-hint-reconnect-verify"),
            match (told.connection.as_deref(), RENEWS.iter().find(|(name, _)| *name == provider)) {
                (Some(name), Some((_, renews))) => {
                    msg!("doctor-said-reconnect-renews", name, provider, renews = *renews)
                }
                (Some(name), None) => msg!("doctor-said-reconnect-connection", name),
                _ => msg!("doctor-hint-reconnect-fix", provider),
            },
        ),
        errors,
        open: false,
    })
}

impl Scene<'_> {
    /// Whether it is a refresh token that is sent, by the request or by the settings.
    pub(super) fn refreshes(&self) -> bool {
        self.known.refresh_sent.unwrap_or(self.evidence.token.configured)
    }

    /// A sentence says how old the access token was.
    pub(super) fn token_age(&self) -> Option<Clue> {
        let Token { age, of_another_day, .. } = self.evidence.token;
        let told = match age {
            Some(age) => (age * 60_000 >= ACCESS_LIFE_MS.number)
                .then(|| msg!("doctor-stated-token-age", hours = age / 60, minutes = age % 60)),
            None => of_another_day.then(|| text!("doctor-stated-token-day").into()),
        };
        let what = told?;
        self.is(&[Error::InvalidToken, Error::AuthenticationFailure]).then(|| {
            let none = self.detections.iter().any(|it| it.error == Some(Error::NoRefreshToken));
            let fix = match self.center_of_calls() {
                Some(center) if none => msg!("doctor-said-no-refresh-fix-at", url = consent_url(center)),
                Some(center) => msg!("doctor-stated-token-age-fix-at", url = center.token_endpoint()),
                None => text!("doctor-stated-token-age-fix").into(),
            };
            Clue::verified(CauseKind::TokenExpired, what, text!("doctor-stated-token-age-verify"), fix)
        })
    }

    /// More consents than there are refresh tokens.
    pub(super) fn many_consents(&self) -> Option<Clue> {
        let times = u64::from(self.known.connected_times?);
        let fits = self.is(&[Error::InvalidRefreshToken])
            || self.is(&[Error::InvalidCode]) && self.known.refresh_sent == Some(true);
        (fits && times > REFRESH_TOKENS.number).then(|| {
            let url = self.consent_or_none();
            let what = msg!("doctor-stated-consents", most = REFRESH_TOKENS.number, times);
            let fix = msg!("doctor-stated-consents-fix", url);
            let verify = text!("doctor-stated-consents-verify");
            let clue = Clue::verified(CauseKind::RefreshTokenDead, what, verify, fix);
            Clue { sure: self.evidence.token.one_client, ..clue }
        })
    }

    /// By the times in the text, the code was sent too late.
    pub(super) fn code_age(&self) -> Option<Clue> {
        let own = self.told.self_client_named;
        let (least, most) = CODE_LIFE_MS.minutes();
        let longest = SELF_CLIENT_CODE_LIFE_MS.minutes().1;
        let chosen = self.evidence.token.ages.chosen;
        let old =
            |age: &u64| *age >= if own && chosen.is_none() { most * 60_000 } else { CODE_LIFE_MS.number };
        let age = self.known.code_age_ms.filter(old);
        // What a person answers is evidence, and no word of the text.
        let told = [self.known.code_old, self.told.code_old] == [Some(true); 2];
        let said = self.known.code_age_ms.is_none() && told;
        if !self.is(&[Error::InvalidCode]) || self.known.refresh_sent == Some(true) || age.is_none() && !said
        {
            return None;
        }
        let what = match age.map(|age| age / 60_000) {
            Some(minutes) if own => {
                msg!(
                    "doctor-clue-code-age-self",
                    chosen = chosen.unwrap_or_default(),
                    minutes,
                    most = longest
                )
            }
            Some(minutes) => msg!("doctor-clue-code-age", least, minutes, most),
            None if own => msg!("doctor-clue-code-old-self", most = longest),
            None => msg!("doctor-clue-code-old", least, most),
        };
        let fix: Message = match self.center_for_tokens() {
            _ if own => text!("doctor-clue-code-age-fix-self").into(),
            Some(center) => msg!("doctor-fill-exchange", url = center.token_endpoint()),
            None => text!("doctor-clue-code-age-fix").into(),
        };
        // Without the minutes that were chosen, only the longest of them decides it.
        let sure = !own || age.is_none_or(|age| chosen.is_some() || age >= longest * 60_000);
        let verify = own.then(|| text!("doctor-clue-code-age-verify-self").into());
        let trust = own.then_some((SELF_CLIENT_CODE_LIFE_MS.confidence, SELF_CLIENT_CODE_LIFE_MS.sources));
        Some(Clue { verify, sure, trust, ..Clue::of(CauseKind::CodeExpired, what, fix) })
    }

    /// A code was exchanged, and then refused.
    pub(super) fn exchanged_before(&self) -> Option<Clue> {
        let granted = self.detections.iter().any(|it| {
            it.kind == Kind::TokenResponse && it.verdict != text!("doctor-refresh-response").into()
        });
        let refused = self.error == Some(Error::InvalidCode) && self.known.refresh_sent != Some(true);
        (granted && refused).then(|| {
            let (what, verify) = (text!("doctor-clue-code-used"), text!("doctor-clue-code-used-verify"));
            Clue::verified(CauseKind::CodeUsed, what, verify, text!("doctor-clue-code-used-fix"))
        })
    }

    /// The same code was sent again.
    pub(super) fn code_again(&self) -> Option<Clue> {
        let (token, twice) = (&self.evidence.token, self.told.odd.callback_twice);
        // The first exchange worked, and its tokens are gone with the store.
        if self.told.odd.grant_twice && self.is(&[Error::InvalidCode, Error::InvalidRefreshToken]) {
            let (what, verify) =
                (text!("doctor-stated-grant-again"), text!("doctor-stated-grant-again-verify"));
            return Some(Clue::verified(
                CauseKind::CodeUsed,
                what,
                verify,
                text!("doctor-stated-grant-again-fix"),
            ));
        }
        let (what, fix) = if twice && token.saved {
            (text!("doctor-sign-again-saved"), text!("doctor-sign-again-saved-fix"))
        } else if token.granted_before {
            (text!("doctor-sign-again-first"), text!("doctor-sign-again-first-fix"))
        } else if token.reloaded {
            (text!("doctor-sign-reloaded"), text!("doctor-sign-reloaded-fix"))
        } else if twice && token.repeated {
            (text!("doctor-sign-again"), text!("doctor-sign-again-fix"))
        } else if token.same_code {
            (text!("doctor-clue-code-twice"), text!("doctor-sign-again-code-fix"))
        } else {
            return None;
        };
        let verify = text!("doctor-clue-code-used-verify");
        // What was said of the code names no program that has to be mended.
        let at = self.center_for_tokens().filter(|_| fix == text!("doctor-sign-again-code-fix"));
        let fix = at
            .map_or_else(|| fix.into(), |center| msg!("doctor-fill-exchange", url = center.token_endpoint()));
        self.is(&[Error::InvalidCode]).then(|| Clue::verified(CauseKind::CodeUsed, what, verify, fix))
    }

    /// A code takes the place of a refresh token, or the other way round.
    pub(super) fn code_for_refresh(&self) -> Option<Clue> {
        let token = &self.evidence.token;
        let grant_type = text!("doctor-clue-grant-type-verify");
        let (kind, what, verify, fix): (_, _, _, Message) = if self.evidence.request.code_with_refresh {
            let (what, fix) =
                (text!("doctor-sign-code-with-refresh"), text!("doctor-sign-code-with-refresh-fix"));
            (CauseKind::WrongRequest, what, grant_type, fix.into())
        } else if token.refresh_as_code || self.told.odd.refresh_as_code {
            if self.known.refresh_sent == Some(true) {
                let (what, fix) =
                    (text!("doctor-sign-refresh-field"), text!("doctor-sign-refresh-field-fix"));
                return Some(Clue::verified(CauseKind::WrongRequest, what, grant_type, fix));
            }
            let at = |url| msg!("doctor-sign-refresh-as-code-fix-at", url);
            let fix = self.exchange_fix(at, text!("doctor-sign-refresh-as-code-fix"));
            (CauseKind::WrongRequest, text!("doctor-sign-refresh-as-code"), grant_type, fix)
        } else if token.twice_by_library {
            let (what, verify) = (text!("doctor-sign-twice-library"), text!("doctor-clue-code-used-verify"));
            (CauseKind::CodeUsed, what, verify, text!("doctor-sign-twice-library-fix").into())
        } else if token.code_as_refresh {
            let (what, verify) =
                (text!("doctor-sign-code-as-refresh"), text!("doctor-clue-grant-code-verify"));
            (CauseKind::CodeMangled, what, verify, self.grant_code_fix())
        } else {
            return None;
        };
        let fits = self.is(&[Error::InvalidCode, Error::InvalidRefreshToken]);
        fits.then(|| Clue::verified(kind, what, verify, fix))
    }

    /// The code of a self client was entered as a refresh token.
    pub(super) fn grant_code_for_refresh(&self) -> Option<Clue> {
        let refresh = self.is(&[Error::InvalidRefreshToken]) || self.known.refresh_sent == Some(true);
        let given = self.detections.iter().any(|it| it.kind == Kind::TokenResponse && it.error.is_none());
        let invalid = self.is(&[Error::InvalidRefreshToken, Error::InvalidCode]);
        if !self.told.self_client || !refresh || given || !invalid {
            return None;
        }
        let (what, verify) = (text!("doctor-clue-grant-code"), text!("doctor-clue-grant-code-verify"));
        Some(Clue::verified(CauseKind::CodeMangled, what, verify, self.grant_code_fix()))
    }

    fn grant_code_fix(&self) -> Message {
        let at = |url| msg!("doctor-clue-grant-code-fix-at", url);
        self.exchange_fix(at, text!("doctor-clue-grant-code-fix"))
    }

    /// The access token was stored as refresh token.
    pub(super) fn wrong_field(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidRefreshToken, Error::InvalidCode]);
        (fits && self.told.odd.same_twice).then(|| {
            let at = |url| msg!("doctor-sign-wrong-field-fix-at", url);
            let fix = self.renew_fix(at, text!("doctor-sign-wrong-field-fix"));
            let (what, verify) = (text!("doctor-sign-wrong-field"), text!("doctor-sign-wrong-field-verify"));
            Clue::verified(CauseKind::CodeMangled, what, verify, fix)
        })
    }

    /// A token or code was cut, or is split over two lines.
    pub(super) fn odd_token(&self) -> Option<Clue> {
        let refresh = self.is(&[Error::InvalidRefreshToken]);
        let code = self.is(&[Error::InvalidCode]);
        let of_call = self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        let odd = self.told.odd;
        let verify = text!("doctor-sign-cut-verify");
        let usual = TOKEN_LENGTH.number;
        let (kind, what, verify, fix): (_, Message, _, Message) = match odd.cut.map(u64::from) {
            Some(length) if of_call => {
                let what = msg!("doctor-sign-cut-access", length, usual);
                (CauseKind::HeaderWrong, what, verify, text!("doctor-sign-cut-access-fix").into())
            }
            Some(length) if refresh => {
                let at = |url| msg!("doctor-sign-cut-refresh-fix-at", url);
                let fix = self.renew_fix(at, text!("doctor-sign-cut-refresh-fix"));
                (CauseKind::CodeMangled, msg!("doctor-sign-cut-refresh", length, usual), verify, fix)
            }
            Some(length) if code => {
                let fix = text!("doctor-sign-cut-fix").into();
                (CauseKind::CodeMangled, msg!("doctor-sign-cut", length, usual), verify, fix)
            }
            _ if self.evidence.token.cut_by_column && refresh => {
                let fix = text!("doctor-sign-cut-refresh-fix").into();
                (CauseKind::CodeMangled, text!("doctor-sign-cut-column").into(), verify, fix)
            }
            _ if odd.split && (refresh || code) => {
                let (what, verify) = (text!("doctor-sign-split"), text!("doctor-sign-split-verify"));
                (CauseKind::CodeMangled, what.into(), verify, text!("doctor-sign-split-fix").into())
            }
            _ => return None,
        };
        Some(Clue::verified(kind, what, verify, fix))
    }

    /// The token was revoked before the call.
    pub(super) fn revoked_before(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidToken, Error::AuthenticationFailure, Error::InvalidRefreshToken])
            && self.evidence.token.revoked_before;
        fits.then(|| {
            let url = self.consent_or_none();
            let (what, verify) =
                (text!("doctor-sign-revoked-before"), text!("doctor-sign-revoked-before-verify"));
            if self.evidence.token.revoked_to_see {
                let what = text!("doctor-sign-revoked-expected");
                return Clue::verified(CauseKind::TokenReplaced, what, verify, what);
            }
            Clue::verified(
                CauseKind::TokenReplaced,
                what,
                verify,
                msg!("doctor-sign-revoked-before-fix", url),
            )
        })
    }

    /// The app was removed from the account, and its refresh token with it.
    pub(super) fn removed(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidRefreshToken, Error::UnauthenticatedConnection]);
        (fits && self.evidence.token.removed).then(|| {
            let at = |url| msg!("doctor-sign-removed-fix-at", url);
            let fix = self.renew_fix(at, text!("doctor-sign-removed-fix"));
            let (what, verify) = (text!("doctor-sign-removed"), text!("doctor-sign-removed-verify"));
            Clue::verified(CauseKind::RefreshTokenDead, what, verify, fix)
        })
    }

    /// A refresh token that is refused after a password was reset.
    pub(super) fn new_password(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidRefreshToken])
            || self.is(&[Error::InvalidCode]) && self.known.refresh_sent == Some(true);
        (fits && self.evidence.token.new_password).then(|| {
            let fix = msg!("doctor-seen-password-fix", url = self.consent_or_none());
            let (what, verify) = (text!("doctor-seen-password"), text!("doctor-seen-password-verify"));
            Clue::verified(CauseKind::RefreshTokenDead, what, verify, fix).unsure()
        })
    }

    pub(super) fn no_refresh_said(&self) -> Option<Clue> {
        let fits = self.is(&[
            Error::InvalidToken,
            Error::AuthenticationFailure,
            Error::UnauthenticatedConnection,
            Error::NoStoredToken,
        ]);
        let sign_in = self.told.places.iter().any(|place| place.role == Role::SignIn);
        let given =
            self.detections.iter().any(|it| it.kind == crate::Kind::TokenResponse && it.error.is_none());
        let mcp = self.evidence.token.mcp || self.is(&[Error::UnauthenticatedConnection]);
        let Token { kept, two_lifetimes, .. } = self.evidence.token;
        let hour = self.told.hour
            && !kept
            && !two_lifetimes
            && !sign_in
            && !given
            && !mcp
            && !self.says(const { Text::checked("doctor-stated-fixed-token", &[]) })
            && self.known.refresh_sent != Some(true);
        let offline = self.known.offline == Some(true);
        let required = self.is(&[Error::NoRefreshToken])
            && self.evidence.token.refresh_required
            && self.known.offline != Some(false)
            && !offline;
        (required || fits && (self.evidence.token.no_refresh || hour)).then(|| {
            let fix = match self.center_of_calls() {
                Some(center) => msg!("doctor-said-no-refresh-fix-at", url = consent_url(center)),
                None => text!("doctor-said-no-refresh-fix").into(),
            };
            let what = if required {
                text!("doctor-said-refresh-required")
            } else if self.evidence.token.no_refresh {
                text!("doctor-said-no-refresh")
            } else {
                text!("doctor-said-hour")
            };
            let verify = text!("doctor-said-no-refresh-verify");
            Clue { sure: !required, ..Clue::verified(CauseKind::NotOffline, what, verify, fix) }
        })
    }

    /// A program wants a refresh token from the response to a refresh.
    pub(super) fn refresh_again(&self) -> Option<Clue> {
        let fits = self.is(&[Error::NoRefreshToken]) && self.known.refresh_sent == Some(true);
        fits.then(|| {
            let (what, verify) =
                (text!("doctor-stated-refresh-again"), text!("doctor-stated-refresh-again-verify"));
            Clue::verified(CauseKind::WrongRequest, what, verify, text!("doctor-stated-refresh-again-fix"))
        })
    }

    /// The program sends one access token for ever, and the refresh token is there.
    pub(super) fn fixed_token(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidToken, Error::AuthenticationFailure, Error::NoRefreshToken]);
        (fits && self.told.hour && self.evidence.token.kept).then(|| {
            let fix = match self.center_of_calls() {
                Some(center) => msg!("doctor-stated-token-age-fix-at", url = center.token_endpoint()),
                None => text!("doctor-stated-token-age-fix").into(),
            };
            let (what, verify) = (text!("doctor-stated-kept"), text!("doctor-stated-kept-verify"));
            Clue::verified(CauseKind::TokenExpired, what, verify, fix)
        })
    }

    /// The access token stands in the code that sends it.
    pub(super) fn literal_token(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidToken, Error::AuthenticationFailure]) && self.told.odd.literal;
        fits.then(|| {
            let fix = match self.center_of_calls() {
                Some(center) => msg!("doctor-stated-fixed-token-fix-at", url = center.token_endpoint()),
                None => text!("doctor-stated-fixed-token-fix").into(),
            };
            let (what, verify) =
                (text!("doctor-clue-literal-token"), text!("doctor-stated-fixed-token-verify"));
            Clue::verified(CauseKind::TokenExpired, what, verify, fix)
        })
    }

    pub(super) fn own_tokens(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidToken]) && !self.evidence.token.no_refresh;
        let Token { own_tokens, in_an_hour, .. } = self.evidence.token;
        let counted = in_an_hour > LIVE_ACCESS_TOKENS.number;
        (fits && (own_tokens || counted)).then(|| {
            let count = if counted { in_an_hour } else { 0 };
            let limits = LIVE_ACCESS_TOKENS.values.iter().map(|value| value.number.to_string());
            let limits = limits.collect::<Vec<_>>().join(", ");
            let what = msg!("doctor-said-own-tokens", count);
            let verify = msg!("doctor-said-own-tokens-verify", limits);
            Clue::verified(CauseKind::TokenReplaced, what, verify, text!("doctor-said-own-tokens-fix"))
        })
    }

    /// The token of one tenant is used for another.
    pub(super) fn one_slot(&self) -> Option<Clue> {
        let mut calls = self.told.calls.iter().filter_map(|call| call.status);
        let mixed = self.told.calls.len() > 2 && calls.any(|status| status < 300);
        (self.is(&[Error::InvalidToken]) && mixed && self.evidence.token.one_slot).then(|| {
            let (what, verify) = (text!("doctor-clue-one-slot"), text!("doctor-clue-one-slot-verify"));
            Clue::verified(CauseKind::TokenReplaced, what, verify, text!("doctor-clue-one-slot-fix"))
        })
    }

    /// The refresh token is sent in the place of the access token.
    pub(super) fn refresh_as_access(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidToken, Error::AuthenticationFailure]) || self.error.is_none();
        (fits && self.evidence.token.refresh_as_access).then(|| {
            let url = self.center_of_calls().map_or("none".to_owned(), DataCenter::token_endpoint);
            let (what, verify) =
                (text!("doctor-seen-refresh-sent"), text!("doctor-seen-refresh-sent-verify"));
            Clue::verified(CauseKind::HeaderWrong, what, verify, msg!("doctor-seen-refresh-sent-fix", url))
        })
    }

    /// Another provider refuses a refresh token or a code.
    pub(super) fn grant_of_another(&self) -> Option<Clue> {
        let provider = self.main.provider.filter(|_| self.is(&[Error::OtherProvider]))?;
        self.main.shown.contains("invalid_grant").then(|| {
            let (what, verify) = (msg!("doctor-other-grant", provider), text!("doctor-other-grant-verify"));
            Clue::verified(CauseKind::NotZoho, what, verify, msg!("doctor-other-grant-fix", provider))
        })
    }

    /// The program takes seconds for milliseconds.
    pub(super) fn milliseconds(&self) -> Option<Clue> {
        let fits = self.error.is_none() || self.is(&[Error::Throttled, Error::RoadblockPage]);
        (fits && self.evidence.token.milliseconds).then(|| {
            let (what, verify) =
                (text!("doctor-sign-milliseconds"), text!("doctor-sign-milliseconds-verify"));
            Clue::verified(CauseKind::TooMany, what, verify, text!("doctor-sign-milliseconds-fix"))
        })
    }

    pub(super) fn two_lifetimes(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        (fits && self.evidence.token.two_lifetimes).then(|| {
            let url = self.center_of_calls().map(DataCenter::token_endpoint).unwrap_or_default();
            let fix = msg!("doctor-said-lifetimes-fix", url);
            let (what, verify) = (text!("doctor-said-lifetimes"), text!("doctor-said-lifetimes-verify"));
            Clue::verified(CauseKind::TokenExpired, what, verify, fix)
        })
    }
}
