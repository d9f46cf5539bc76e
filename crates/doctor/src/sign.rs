//! What the words, the code and the logs of a text show beside its values: each a sign of one cause, which decides where
//! the error alone leaves several open.

use facts::data_center::{AUTHORIZE_PATH, TABLE, TOKEN_PATH};
use facts::error::{CauseKind, Error};
use facts::limit::CLIENT_ID_LENGTH;
use facts::sign::{
    APPS, ONCE, OTHERS_OFF, REFRESH_AS_CODE, REGENERATED, RELOADED, REMOVED, REPEATED, SAVED, WITHIN,
};
use facts::{ClientType, DataCenter, product};
use scan::text::{has_any, head, line_at, part, rest, tail};
use scan::{is_client_id, word};
use words::{Message, msg, text};

use crate::clue::{Clue, Scene, center_words, consent_url, quote};
use crate::phrase::lines_with;
use crate::sign_in::{self, Parted, SignIn};

/// How often a word is looked at; a log repeats itself.
const MOST: usize = 50;

/// What a text shows beside its values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is seen by itself")]
pub(crate) struct Signs {
    /// A sign-in URL has parameters, but no scope.
    no_scope: bool,
    /// How the scopes of a sign-in URL are parted, where that is wrong.
    pub(crate) parted: Option<Parted>,
    /// How many characters a client ID has behind `1000.`, where that is not the usual number.
    odd_client: Option<u64>,
    /// What was sent as client ID where the program had none.
    no_client: Option<String>,
    /// A client ID that is one.
    client_id: Option<String>,
    /// The name that a program reads the client ID by, and the one that it has in the settings.
    client_keys: Option<(String, String)>,
    /// The client IDs of a sign-in and of the token request.
    two_clients: Option<(String, String)>,
    /// The client secret was regenerated.
    new_secret: bool,
    /// The program reads its settings only when it starts.
    reads_once: bool,
    /// The origin of the page that the browser names.
    origin: Option<String>,
    /// The type of the client that is named.
    client: Option<ClientType>,
    /// The sign-in asks for `response_type=token`.
    pub(crate) implicit: bool,
    /// The text speaks of a refresh token.
    wants_refresh: bool,
    /// The redirect URI of a sign-in.
    began: Option<String>,
    /// Where the sign-in is, if there is one.
    sign_in: Option<DataCenter>,
    /// The data centers that are turned off in a list.
    pub(crate) off: Vec<DataCenter>,
    /// The data centers whose accounts servers the text names.
    servers: Vec<DataCenter>,
    /// The products that the person is said not to have.
    lacking: Vec<&'static str>,
    /// The token URL has its parameters in itself and was opened as a page, or with GET.
    opened: bool,
    /// The fields of the token request are there, and none is `redirect_uri`.
    no_redirect_uri: bool,
    /// A sign-in has a client ID, and no `response_type`.
    pub(crate) no_response_type: bool,
    /// The grant type that the fields of the token request lack.
    no_grant_type: Option<&'static str>,
    /// The status 400 is in the text.
    bad_request: bool,
    /// A database says that it cut a value.
    cut_by_column: bool,
    /// The app was removed from those of the account.
    removed: bool,
    /// The page of the callback was loaded again.
    reloaded: bool,
    /// A request was repeated.
    repeated: bool,
    /// The first of several exchanges worked.
    saved: bool,
    /// The tokens are of the client itself and of no user.
    of_client: bool,
    /// Seconds are added to milliseconds.
    milliseconds: bool,
    /// The code was sent within seconds.
    pub(crate) young: bool,
    /// Of which other client the secret is said to be, and what the right one is called.
    other_secret: Option<(String, String)>,
    /// A variable for a code is set as the refresh token.
    pub(crate) code_as_refresh: bool,
    /// A request has a code and says `grant_type=refresh_token`.
    pub(crate) code_with_refresh: bool,
    /// What is sent as the code is said to be the refresh token.
    refresh_as_code: bool,
    /// A library exchanges the code twice.
    pub(crate) twice_by_library: bool,
    /// A response with tokens comes before the error.
    granted_before: bool,
    /// A token was revoked before the call.
    revoked_before: bool,
    /// A list of the fields of a token response has no refresh token.
    pub(crate) fields_without: bool,
}

impl Signs {
    pub(crate) fn of(text: &str, lower: &str, asked: &[String], sign_ins: &[SignIn]) -> Self {
        let outside = sign_in::outside(text, sign_ins).to_ascii_lowercase();
        let mut signs = Self {
            new_secret: has_any(lower, REGENERATED) && lower.contains("secret"),
            reads_once: has_any(lower, ONCE),
            origin: origin(text, lower),
            client: client_type(lower),
            off: off(lower),
            servers: crate::told::hosts(text, lower)
                .filter_map(|(_, host)| facts::host::known(host))
                .filter(|(_, role)| *role == facts::host::Role::Accounts)
                .map(|(center, _)| center)
                .collect(),
            lacking: lacking(lower, asked),
            odd_client: odd_client(text),
            client_id: client_ids(text).find(|id| is_usual(id)).map(str::to_owned),
            client_keys: client_keys(text, lower),
            opened: opened(text, lower),
            no_grant_type: no_grant_type(&outside),
            cut_by_column: has_any(
                lower,
                "data truncated for column|value too long for type|string or binary data would be truncated|data too long for column",
            ),
            removed: has_any(lower, APPS) && has_any(lower, REMOVED),
            bad_request: lower.contains("400"),
            reloaded: has_any(lower, RELOADED),
            repeated: has_any(lower, REPEATED),
            saved: has_any(lower, SAVED),
            of_client: has_any(lower, "client_credentials|client credentials|soid="),
            milliseconds: milliseconds(lower),
            wants_refresh: has_any(lower, "refresh token|refresh_token|refresh-token|refreshtoken"),
            young: young(lower),
            other_secret: other_secret(text, lower),
            code_as_refresh: code_as_refresh(lower),
            code_with_refresh: code_with_refresh(&outside),
            refresh_as_code: refresh_as_code(lower),
            twice_by_library: lower.contains("getaccesstoken(")
                && lower.contains("getrefreshtoken(")
                && has_any(lower, "setgrantcode|['code']|[\"code\"]|authorization_code"),
            granted_before: granted_before(lower),
            revoked_before: revoked_before(lower),
            fields_without: lower.lines().take(2_000).any(|line| {
                has_any(line, "access_token")
                    && has_any(line, "expires_in")
                    && !line.contains("refresh_token")
                    && !line.contains("{\"")
            }),
            ..Self::default()
        };
        let fields = outside.replace("invalid_redirect_uri", "").replace("redirect_uri_mismatch", "");
        signs.no_redirect_uri = fields.contains("grant_type")
            && fields.contains("authorization_code")
            && fields.contains("client_id")
            && !has_any(&fields, "redirect_uri|redirecturi|redirect-uri|\u{2026}&|...&");
        let mut begun: Vec<String> = Vec::new();
        let mut with_scope = false;
        for sign_in in sign_ins.iter().filter(|sign_in| sign_in.asks) {
            signs.sign_in = sign_in.center.or(signs.sign_in);
            signs.implicit |= sign_in.value("response_type") == Some("token");
            let client = sign_in.value("client_id").is_some_and(|client| !client.trim().is_empty());
            signs.no_response_type |= client && !sign_in.elided && sign_in.value("response_type").is_none();
            signs.began = sign_in.value("redirect_uri").map(str::to_owned).or(signs.began.take());
            with_scope |= sign_in.value("scope").is_some_and(|scope| !scope.trim().is_empty());
            signs.no_scope |= sign_in.value("client_id").is_some() && !with_scope && !sign_in.elided;
            signs.parted = sign_in.parted().or(signs.parted);
            if let Some(client) = sign_in.value("client_id") {
                let url = part(text, sign_in.range.start, sign_in.range.end).to_ascii_lowercase();
                let encoded = has_any(&url, "%7b|%24|%25");
                if (is_empty_value(client) || encoded && is_template(client)) && !sign_in.elided {
                    signs.no_client = Some(client.to_owned());
                }
                begun.push(client.to_owned());
            }
        }
        signs.no_scope &= !with_scope;
        let sent = token_client(text, lower);
        signs.two_clients = sent.and_then(|sent| {
            let other = begun.iter().all(|client| *client != sent && is_usual(client));
            begun.last().filter(|_| other).map(|client| (client.clone(), sent))
        });
        signs
    }
}

/// What looks like a client ID: `1000.` and capital letters and digits.
fn client_ids(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("1000.").take(MOST).filter_map(|(at, begin)| {
        let behind = rest(text, at + begin.len());
        let end =
            behind.find(|ch: char| !(ch.is_ascii_uppercase() || ch.is_ascii_digit())).unwrap_or(behind.len());
        let next = rest(behind, end);
        let goes_on = |ch: char| ch.is_alphanumeric() || "*\u{2022}\u{2026}_-".contains(ch);
        let tail = next.strip_prefix('.').unwrap_or_default();
        let broken = tail.starts_with(|ch: char| ch == '.' || ch.is_alphanumeric());
        let whole = !next.starts_with(goes_on) && !broken;
        let id = part(text, at, at + begin.len() + end);
        (whole && is_client_id(id)).then_some(id)
    })
}

/// How many characters a client ID has behind `1000.`.
fn behind_1000(id: &str) -> u64 {
    u64::try_from(id.len().saturating_sub(5)).unwrap_or_default()
}

fn is_usual(id: &str) -> bool {
    is_client_id(id) && behind_1000(id) == CLIENT_ID_LENGTH.number
}

fn odd_client(text: &str) -> Option<u64> {
    let letters = |id: &&str| id.bytes().skip(5).any(|b| b.is_ascii_uppercase());
    let mut lengths = client_ids(text).filter(letters).map(behind_1000).peekable();
    let first = *lengths.peek()?;
    // Where one is as it should be, it is a list.
    (lengths.all(|length| length == first) && first != CLIENT_ID_LENGTH.number && (24..=40).contains(&first))
        .then_some(first)
}

/// Whether a value is what a program writes where it has none.
fn is_empty_value(value: &str) -> bool {
    let value = value.trim();
    matches!(
        value.to_ascii_lowercase().as_str(),
        "" | "undefined" | "null" | "none" | "nil" | "nan" | "[object object]"
    )
}

/// Whether a value is a variable that nobody replaced.
fn is_template(value: &str) -> bool {
    let named = value.len() > 2 && value.starts_with('%') && value.ends_with('%');
    named || ["{", "${", "$("].iter().any(|sign| value.starts_with(sign))
}

/// The name by which a program reads the client ID, and another spelling of it elsewhere in the text.
fn client_keys(text: &str, lower: &str) -> Option<(String, String)> {
    let mut read: Option<&str> = None;
    let mut named: Option<&str> = None;
    let of_name = |ch: char| ch.is_ascii_alphanumeric() || ch == '_';
    for key in ["clientid", "client_id"] {
        for (at, _) in lower.match_indices(key).take(MOST) {
            let before = part(text, 0, at);
            let start = before.trim_end_matches(of_name).len();
            let behind = rest(text, at);
            let end = at + behind.find(|ch: char| !of_name(ch)).unwrap_or(behind.len());
            let name = part(text, start, end);
            let lead = part(text, 0, start);
            if lead.ends_with(['?', '&']) {
                continue;
            }
            if lead.ends_with('.') || lead.ends_with("['") || lead.ends_with("[\"") {
                read = read.or(Some(name));
            } else {
                named = named.or(Some(name));
            }
        }
    }
    let plain = |name: &str| name.replace('_', "").to_ascii_lowercase();
    let (read, named) = read.zip(named)?;
    (read != named && plain(read) == plain(named)).then(|| (read.to_owned(), named.to_owned()))
}

/// The client ID behind the URL of the token endpoint.
fn token_client(text: &str, lower: &str) -> Option<String> {
    let found = lower.match_indices(TOKEN_PATH).take(MOST).filter_map(|(at, path)| {
        let behind = head(rest(text, at + path.len()), 600);
        let request = behind.split("\n\n").next().unwrap_or_default();
        let request = request.split(AUTHORIZE_PATH).next().unwrap_or_default();
        let client = request.to_ascii_lowercase().find("client_id")?;
        let id = client_ids(head(rest(request, client), 60)).next()?;
        is_usual(id).then(|| id.to_owned())
    });
    found.last()
}

/// The origin that the browser names in its message.
fn origin(text: &str, lower: &str) -> Option<String> {
    let at = lower.find("from origin '")? + "from origin '".len();
    let value = rest(text, at).split('\'').next()?;
    (value.starts_with("http") && value.len() < 200).then(|| value.to_owned())
}

/// The only type of client that the text names.
fn client_type(lower: &str) -> Option<ClientType> {
    let types = [
        (ClientType::Server, "server-based|server based"),
        (ClientType::Browser, "client-based|client based"),
        (ClientType::Mobile, "mobile-based|mobile based"),
        (ClientType::SelfClient, "self client|self-client|selfclient"),
    ];
    let mut named = types.into_iter().filter(|(_, words)| has_any(lower, words)).map(|(client, _)| client);
    named.next().filter(|_| named.next().is_none())
}

/// The data centers whose line says that they are turned off.
fn off(lower: &str) -> Vec<DataCenter> {
    let of_line = |line: &str| {
        let line =
            line.trim_start_matches(|ch: char| !ch.is_alphanumeric() && !"[\u{2610}\u{2717}".contains(ch));
        let (mark, name) =
            match line.strip_prefix("[ ]").or_else(|| line.strip_prefix(['\u{2610}', '\u{2717}'])) {
                Some(name) => (true, name.trim_start()),
                None => (false, line),
            };
        let row = TABLE.iter().find(|row| name.starts_with(&row.name.to_lowercase()))?;
        let state = rest(name, row.name.len());
        let state = state.trim_matches(|ch: char| !ch.is_alphanumeric());
        let is_off = matches!(
            state,
            "off"
                | "disabled"
                | "inactive"
                | "no"
                | "not enabled"
                | "false"
                | "aus"
                | "deaktiviert"
                | "nein"
                | "désactivé"
                | "desactivado"
                | "apagado"
        );
        (mark || is_off).then_some(row.center)
    };
    let all_but = ["everything", "all", "alles", "todo", "tout"].iter().find_map(|word| {
        lower.match_indices(word).take(MOST).find_map(|(at, word)| {
            let behind = head(rest(lower, at + word.len()), 80);
            let except = ["except", "but ", "other than", "außer", "excepto", "sauf", "menos"]
                .iter()
                .find_map(|sign| behind.find(sign).map(|at| at + sign.len()))?;
            let lead = part(behind, 0, except);
            let name = rest(behind, except).trim_start_matches([' ', '(', ':']);
            let off = has_any(lead, " off|disabled|deactivated| aus|deaktiviert|desactivad|apagad|désactivé");
            let on = TABLE.iter().find(|row| {
                name.starts_with(&row.name.to_lowercase())
                    || name
                        .strip_prefix(row.location)
                        .is_some_and(|next| !next.starts_with(char::is_alphanumeric))
            })?;
            off.then_some(on.center)
        })
    });
    // `US on, EU on, all others off`.
    let some = lower.lines().take(2_000).find(|line| has_any(line, OTHERS_OFF));
    if let Some(line) = some {
        let named = |row: &&facts::data_center::Row| {
            [
                format!("{} on", row.location),
                format!("{} on", row.name.to_lowercase()),
                format!("{}: on", row.location),
            ]
            .iter()
            .any(|words| line.contains(words.as_str()))
        };
        let on: Vec<DataCenter> = TABLE.iter().filter(named).map(|row| row.center).collect();
        if !on.is_empty() {
            return TABLE.iter().map(|row| row.center).filter(|center| !on.contains(center)).collect();
        }
    }
    if let Some(on) = all_but {
        return TABLE.iter().map(|row| row.center).filter(|center| *center != on).collect();
    }
    lower.lines().take(2_000).filter_map(of_line).collect()
}

/// The products of scopes, as Zoho writes them, each once.
fn products(asked: &[String]) -> Vec<&'static str> {
    let mut names: Vec<&'static str> = Vec::new();
    for scope in asked {
        let prefix = scope.split('.').next().unwrap_or_default();
        let name = product::by_prefix(prefix).map(|product| product.name);
        if let Some(name) = name.filter(|name| !names.contains(name)) {
            names.push(name);
        }
    }
    names
}

/// The products of the scopes that stand behind a "no".
fn lacking(lower: &str, asked: &[String]) -> Vec<&'static str> {
    let denied = |name: &&'static str| {
        let short = name.strip_prefix("Zoho ").unwrap_or(name).to_lowercase();
        lower.match_indices(&short).take(MOST).any(|(at, _)| {
            let sentence = part(lower, 0, at).rsplit(['.', ',', ';', '\n']).next().unwrap_or_default();
            let near = format!(" {}", tail(sentence, 30));
            let no = " no | not | without |n't | never | kein| nicht | ohne | sin | pas | sans | sem | não | nessun| non ";
            has_any(&near, no)
        })
    };
    let names = products(asked);
    let mut lacking = names;
    lacking.retain(denied);
    lacking
}

/// Whether the token URL was opened with its parameters, as a page or with GET.
fn opened(text: &str, lower: &str) -> bool {
    let whole = word::urls(text)
        .take(MOST)
        .find(|url| url.text.contains(TOKEN_PATH) && url.text.contains("grant_type="));
    let Some(url) = whole else { return false };
    let before = tail(part(lower, 0, url.at), 60);
    let posted = before.rsplit('\n').next().unwrap_or_default();
    let get = "address bar|addressbar|adressleiste|adresszeile|barre d'adresse|barra de direc|barra de endere|into the browser|in the browser|im browser|\
        get https|get http|-x get|type :get|type: get|method: get|method get|requests.get|axios.get|http.get|file_get_contents";
    !has_any(posted, "post|curl ") && has_any(lower, get)
}

/// The grant type that the parameters of a token request lack.
fn no_grant_type(outside: &str) -> Option<&'static str> {
    if has_any(outside, "grant_type|granttype|grant-type") || !outside.contains(TOKEN_PATH) {
        return None;
    }
    outside.match_indices("client_secret").take(MOST).find_map(|(at, _)| {
        let before = part(outside, 0, at);
        let open = before.rfind('{').filter(|open| !rest(before, *open).contains('}') && at - open < 300);
        let line = line_at(outside, at).start;
        let region = match open {
            Some(open) => head(rest(outside, open), 500).split('}').next().unwrap_or_default(),
            None => rest(outside, line).lines().next().unwrap_or_default(),
        };
        let around = tail(part(outside, 0, open.unwrap_or(line)), 120);
        let request = "param|form|body|data|payload|field|post|-d ";
        let sent = has_any(around, request) || has_any(region, request);
        let whole = sent && region.contains("client_id") && !has_any(region, "...|\u{2026}");
        if !whole {
            None
        } else if region.contains("refresh_token") {
            Some("refresh_token")
        } else if has_any(region, "code:|code=|\"code\"|'code'| code,") {
            Some("authorization_code")
        } else {
            None
        }
    })
}

/// Whether a program adds `expires_in`, which is in seconds, to a time in milliseconds.
fn milliseconds(lower: &str) -> bool {
    // An hour of seconds is added to the clock: `Date.now() + 60 * 60`.
    let added = lower.match_indices("date.now()").take(MOST).any(|(at, clock)| {
        let sum = head(rest(lower, at + clock.len()), 24).replace(' ', "");
        let sum = sum.split([',', ';', ')', '\n', '}']).next().unwrap_or_default();
        matches!(sum, "+60*60" | "+3600" | "+3500" | "+3300" | "+60*59" | "+60*55")
    });
    if added && lower.contains("expir") {
        return true;
    }
    ["expires_in", "expiresin"].iter().any(|key| {
        lower.match_indices(key).take(MOST).any(|(at, key)| {
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

/// Whether the text says that the code was sent within seconds, or long before its end.
fn young(lower: &str) -> bool {
    let number = |before: &str| -> Option<u32> {
        let before = before.trim_end();
        let digits = before.len() - before.trim_end_matches(|ch: char| ch.is_ascii_digit()).len();
        tail(before, digits).parse().ok()
    };
    let near = |words: &str, most: u32| {
        words.split('|').any(|word| {
            lower
                .match_indices(word)
                .take(MOST)
                .any(|(at, _)| number(part(lower, 0, at)).is_some_and(|n| n < most))
        })
    };
    let seconds = "seconds after|second after|seconds later|second later|secs after|sec after|s after the redirect|\
        seconds old|second old|sekunden nach|sekunden später|sekunde nach|secondes après|segundos después|秒後";
    if near(seconds, 50) || near("ms after|ms later|ms nach", 50_000) {
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
    if has_any(lower, WITHIN) && lower.lines().take(2_000).any(quick) || lower.contains("不到一秒") {
        return true;
    }
    // Of a self client, the person chooses how long.
    let long = has_any(lower, "10 min|ten minutes|10 minutes");
    long && near("minute ago|minutes ago|min ago|minute old|minutes old", 9)
}

/// Two kinds of clients, and a note that the secret was copied from the one, where the ID is of the other.
fn other_secret(text: &str, lower: &str) -> Option<(String, String)> {
    let ids: Vec<&str> = client_ids(text).collect();
    let line = lines_with(lower, "copied from").find(|line| {
        let said = lower.get(line.clone()).unwrap_or_default();
        said.contains("secret") || lines_with(lower, "secret").any(|other| other == *line)
    })?;
    let said = text.get(line.clone())?;
    let lower_line = lower.get(line.clone())?;
    let from = rest(lower_line, lower_line.find("copied from")? + "copied from".len());
    let begin = lower_line.len() - from.len();
    let other = rest(said, begin).split([',', '.', ';', ')']).next()?.trim();
    let (other, named) = (other.trim_start_matches("the "), has_any(from, "self client|portal|tab|client"));
    let own = ids.first()?;
    // The ID is set on a line of its own, and the client of that ID is another one in a list.
    let listed = text.lines().find(|line| line.contains(own) && !line.contains('='))?;
    let of_other = listed.to_lowercase().contains("self client");
    let name = listed.split(['"', '\u{201c}', '\u{201d}']).nth(1).unwrap_or_default();
    (named
        && ids.len() > 1
        && has_any(from, "self client")
        && !of_other
        && !other.is_empty()
        && other.len() < 60)
        .then(|| (other.to_owned(), name.to_owned()))
}

/// Whether what is set as the refresh token is called a code.
fn code_as_refresh(lower: &str) -> bool {
    ["refreshtoken", "refresh_token"].iter().any(|key| {
        lower.match_indices(key).take(MOST).any(|(at, key)| {
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

/// Whether what is sent as the code is called a refresh token.
fn refresh_as_code(lower: &str) -> bool {
    if !lower.contains("authorization_code") {
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
        || lower.lines().take(2_000).any(told)
        || lower.match_indices("code").take(MOST).any(|(at, key)| {
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

/// Whether a token request of a text without its sign-ins has a code, and the grant type of a refresh token.
fn code_with_refresh(outside: &str) -> bool {
    outside.match_indices("grant_type=refresh_token").take(MOST).any(|(at, _)| {
        let start = part(outside, 0, at).rfind([' ', '\n', '"', '\'']).map_or(0, |at| at + 1);
        let request = rest(outside, start).split([' ', '\n', '"', '\'']).next().unwrap_or_default();
        let has = |name: &str| request.split(['&', '?']).any(|pair| pair.starts_with(name));
        has("code=") && !has("refresh_token=")
    })
}

/// Whether tokens stand in the text before the code is refused, in the response to another exchange.
fn granted_before(lower: &str) -> bool {
    let Some(error) = lower.find("invalid_code") else { return false };
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
    let Some(at) =
        ["/oauth/v2/token/revoke", "/oauth/v2/revoke/token"].iter().find_map(|path| lower.find(path))
    else {
        return false;
    };
    let behind = rest(lower, at);
    let done =
        behind.find("\"success\"").or_else(|| behind.find("status: success")).or_else(|| behind.find(" 200"));
    done.zip(behind.find("invalid_token").or_else(|| behind.find("invalid_oauthtoken")))
        .is_some_and(|(done, refused)| done < refused)
}

impl Scene<'_> {
    /// What the signs of the text come to.
    pub(crate) fn signs(&self) -> Vec<Clue> {
        let all = [
            self.revoked_before(),
            self.other_secret(),
            self.code_for_refresh(),
            self.no_client(),
            self.no_scope(),
            self.implicit(),
            self.self_client_sign_in(),
            self.center_off(),
            self.two_clients(),
            self.wrong_field(),
            self.odd_token(),
            self.removed(),
            self.code_again(),
            self.fields(),
            self.page_refused(),
            self.of_client(),
            self.no_account(),
            self.milliseconds(),
        ];
        all.into_iter().flatten().collect()
    }

    /// What says less than two data centers that differ.
    pub(crate) fn weak_signs(&self) -> Vec<Clue> {
        [self.new_secret(), self.odd_client()].into_iter().flatten().map(Clue::unsure).collect()
    }

    /// The token was revoked before the call.
    fn revoked_before(&self) -> Option<Clue> {
        let fits =
            self.is(&[Error::InvalidToken, Error::AuthenticationFailure]) && self.told.signs.revoked_before;
        fits.then(|| {
            let url = self.center_for_tokens().map_or("none".to_owned(), consent_url);
            let (what, verify) =
                (text!("doctor-sign-revoked-before"), text!("doctor-sign-revoked-before-verify"));
            Clue::verified(
                CauseKind::TokenReplaced,
                what,
                verify,
                msg!("doctor-sign-revoked-before-fix", url),
            )
        })
    }

    /// ID and secret are of two clients.
    fn other_secret(&self) -> Option<Clue> {
        let (other, name) = self.told.signs.other_secret.as_ref()?;
        let fits = self.is(&[Error::InvalidClientSecret, Error::InvalidClient]);
        fits.then(|| {
            let what = msg!("doctor-sign-mixed-secret", other = other.as_str());
            let id = self.told.signs.client_id.clone().unwrap_or_default();
            let name = if name.is_empty() { "none" } else { name.as_str() };
            let fix = msg!("doctor-sign-mixed-secret-fix", id, name);
            Clue::verified(CauseKind::SecretWrong, what, text!("doctor-sign-mixed-secret-verify"), fix)
        })
    }

    /// A code takes the place of a refresh token, or the other way round.
    fn code_for_refresh(&self) -> Option<Clue> {
        if !self.is(&[Error::InvalidCode, Error::InvalidRefreshToken]) {
            return None;
        }
        let signs = &self.told.signs;
        if signs.code_with_refresh {
            let (what, fix) =
                (text!("doctor-sign-code-with-refresh"), text!("doctor-sign-code-with-refresh-fix"));
            return Some(Clue::verified(
                CauseKind::WrongRequest,
                what,
                text!("doctor-clue-grant-type-verify"),
                fix,
            ));
        }
        if signs.refresh_as_code || self.told.odd.refresh_as_code {
            let what = text!("doctor-sign-refresh-as-code");
            let fix = match self.center_for_tokens() {
                Some(center) => msg!("doctor-sign-refresh-as-code-fix-at", url = center.token_endpoint()),
                None => text!("doctor-sign-refresh-as-code-fix").into(),
            };
            return Some(Clue::verified(
                CauseKind::WrongRequest,
                what,
                text!("doctor-clue-grant-type-verify"),
                fix,
            ));
        }
        if signs.twice_by_library {
            let (what, fix) = (text!("doctor-sign-twice-library"), text!("doctor-sign-twice-library-fix"));
            return Some(Clue::verified(
                CauseKind::CodeUsed,
                what,
                text!("doctor-clue-code-used-verify"),
                fix,
            ));
        }
        signs.code_as_refresh.then(|| {
            let fix = match self.center_for_tokens() {
                Some(center) => msg!("doctor-clue-grant-code-fix-at", url = center.token_endpoint()),
                None => text!("doctor-clue-grant-code-fix").into(),
            };
            let (what, verify) =
                (text!("doctor-sign-code-as-refresh"), text!("doctor-clue-grant-code-verify"));
            Clue::verified(CauseKind::CodeMangled, what, verify, fix)
        })
    }

    /// The client ID that was sent is no value.
    fn no_client(&self) -> Option<Clue> {
        let sent = self.told.signs.no_client.as_deref()?;
        let word = !sent.is_empty() && !is_template(sent);
        if !(self.error.is_none() && word
            || self.is(&[Error::ClientPage, Error::InvalidClient, Error::ServerErrorPage]))
        {
            return None;
        }
        let fix = match (&self.told.signs.client_id, &self.told.signs.client_keys) {
            (Some(id), Some((read, named))) => {
                msg!(
                    "doctor-sign-no-client-keys",
                    id = id.as_str(),
                    named = named.as_str(),
                    read = read.as_str()
                )
            }
            (Some(id), None) => msg!("doctor-sign-no-client-id", id = id.as_str()),
            _ => text!("doctor-sign-no-client-fix").into(),
        };
        let what = msg!("doctor-sign-no-client", sent);
        Some(Clue::verified(CauseKind::ClientIdWrong, what, text!("doctor-sign-no-client-verify"), fix))
    }

    /// The scope of the sign-in is missing, or has blanks beside its commas.
    fn no_scope(&self) -> Option<Clue> {
        if !self.is(&[Error::ScopePage]) {
            return None;
        }
        let signs = &self.told.signs;
        // A name that does not exist is worse than a blank.
        let spaces = |clue: Clue| clue.what.text() == text!("doctor-clue-scope-spaces");
        let plain = self.scope_list().is_none_or(spaces);
        let list = || self.told.asked.join(",");
        let parted = match signs.parted.filter(|_| plain) {
            Some(Parted::Breaks) => {
                let fix = msg!("doctor-sign-scope-breaks-fix", list = list());
                Some((text!("doctor-sign-scope-breaks"), text!("doctor-sign-scope-breaks-verify"), fix))
            }
            Some(Parted::Signs) => {
                let fix = msg!("doctor-clue-scope-spaces-fix", list = list());
                Some((text!("doctor-sign-scope-signs"), text!("doctor-sign-scope-breaks-verify"), fix))
            }
            _ => None,
        };
        if let Some((what, verify, fix)) = parted {
            return Some(Clue::verified(CauseKind::ScopeWrong, what, verify, fix));
        }
        signs.no_scope.then(|| {
            let (what, verify) = (text!("doctor-sign-no-scope"), text!("doctor-sign-no-scope-verify"));
            let fix = if self.told.asked.is_empty() {
                text!("doctor-sign-no-scope-fix").into()
            } else {
                msg!("doctor-sign-no-scope-fix-list", list = self.told.asked.join(","))
            };
            Clue::verified(CauseKind::ScopeMissing, what, verify, fix)
        })
    }

    /// The implicit grant gives no refresh token.
    fn implicit(&self) -> Option<Clue> {
        let ends = self.error.is_none()
            || self.is(&[Error::NoRefreshToken, Error::InvalidToken, Error::AuthenticationFailure]);
        (self.told.signs.implicit && ends && (self.told.hour || self.told.signs.wants_refresh)).then(|| {
            let (what, verify) = (text!("doctor-sign-implicit"), text!("doctor-sign-implicit-verify"));
            Clue::verified(CauseKind::ClientType, what, verify, text!("doctor-sign-implicit-fix"))
        })
    }

    /// A self client has no redirect URI.
    fn self_client_sign_in(&self) -> Option<Clue> {
        let signs = &self.told.signs;
        let center = signs.sign_in.filter(|_| signs.client == Some(ClientType::SelfClient))?;
        if !self.is(&[Error::RedirectUriPage, Error::ClientPage]) {
            return None;
        }
        let console = center.row().console.map(|cell| cell.value).unwrap_or_default();
        let uri = signs.began.as_deref().unwrap_or_default();
        let fix = if uri.is_empty() || console.is_empty() {
            text!("doctor-sign-self-client-fix").into()
        } else {
            msg!("doctor-sign-self-client-fix-uri", console, uri)
        };
        let (what, verify) = (text!("doctor-sign-self-client"), text!("doctor-sign-self-client-verify"));
        Some(Clue::verified(CauseKind::ClientType, what, verify, fix))
    }

    /// The data center of the sign-in or of the token request is turned off for the client.
    fn center_off(&self) -> Option<Clue> {
        if !self.is(&[Error::ClientPage, Error::InvalidClient, Error::RedirectUriPage]) {
            return None;
        }
        let off = &self.told.signs.off;
        let place = self.told.places.iter().find(|place| {
            use crate::case::Role;
            matches!(place.role, Role::SignIn | Role::Token | Role::Org) && off.contains(&place.center)
        });
        let server = || self.told.signs.servers.iter().find(|center| off.contains(center)).copied();
        let center = center_words(place.map(|place| place.center).or_else(server)?);
        let what = msg!("doctor-sign-center-off", center = center.clone());
        let fix = msg!("doctor-sign-center-off-fix", center);
        let clue = Clue::verified(CauseKind::WrongCenter, what, text!("doctor-sign-center-off-verify"), fix);
        let quotes = place.map(|place| quote(place.role.text(), &place.quote)).into_iter().collect();
        Some(Clue { quotes, ..clue })
    }

    /// The code was issued to another client than the one of the token request.
    fn two_clients(&self) -> Option<Clue> {
        let (began, sent) = self.told.signs.two_clients.as_ref()?;
        let fits = self.is(&[Error::InvalidCode, Error::InvalidClient, Error::InvalidClientSecret]);
        fits.then(|| {
            let what = msg!("doctor-sign-two-clients", began = began.as_str(), sent = sent.as_str());
            let fix = msg!("doctor-sign-two-clients-fix", began = began.as_str());
            Clue::verified(CauseKind::ClientIdWrong, what, text!("doctor-sign-two-clients-verify"), fix)
        })
    }

    /// The access token was stored as refresh token.
    fn wrong_field(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidRefreshToken, Error::InvalidCode]);
        (fits && self.told.odd.same_twice).then(|| {
            let fix = match self.center_for_tokens() {
                Some(center) => msg!("doctor-sign-wrong-field-fix-at", url = consent_url(center)),
                None => text!("doctor-sign-wrong-field-fix").into(),
            };
            let (what, verify) = (text!("doctor-sign-wrong-field"), text!("doctor-sign-wrong-field-verify"));
            Clue::verified(CauseKind::CodeMangled, what, verify, fix)
        })
    }

    /// A token or code was cut, or is split over two lines.
    fn odd_token(&self) -> Option<Clue> {
        let refresh = self.is(&[Error::InvalidRefreshToken]);
        let code = self.is(&[Error::InvalidCode]);
        let odd = self.told.odd;
        let of_call = self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        if let Some(length) = odd.cut.filter(|_| of_call) {
            let what = msg!("doctor-sign-cut-access", length = u64::from(length));
            let (verify, fix) = (text!("doctor-sign-cut-verify"), text!("doctor-sign-cut-access-fix"));
            return Some(Clue::verified(CauseKind::HeaderWrong, what, verify, fix));
        }
        if let Some(length) = odd.cut.filter(|_| refresh || code) {
            let what = if refresh {
                msg!("doctor-sign-cut-refresh", length = u64::from(length))
            } else {
                msg!("doctor-sign-cut", length = u64::from(length))
            };
            let fix: Message = if refresh {
                let url = self.center_for_tokens().map(consent_url);
                url.map_or_else(
                    || text!("doctor-sign-cut-refresh-fix").into(),
                    |url| msg!("doctor-sign-cut-refresh-fix-at", url),
                )
            } else {
                text!("doctor-sign-cut-fix").into()
            };
            return Some(Clue::verified(CauseKind::CodeMangled, what, text!("doctor-sign-cut-verify"), fix));
        }
        if self.told.signs.cut_by_column && refresh {
            let fix = text!("doctor-sign-cut-refresh-fix");
            let (what, verify) = (text!("doctor-sign-cut-column"), text!("doctor-sign-cut-verify"));
            return Some(Clue::verified(CauseKind::CodeMangled, what, verify, fix));
        }
        (odd.split && (refresh || code)).then(|| {
            let (what, verify) = (text!("doctor-sign-split"), text!("doctor-sign-split-verify"));
            Clue::verified(CauseKind::CodeMangled, what, verify, text!("doctor-sign-split-fix"))
        })
    }

    /// The app was removed from the account, and its refresh token with it.
    fn removed(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidRefreshToken, Error::UnauthenticatedConnection]);
        (fits && self.told.signs.removed).then(|| {
            let fix = match self.center_for_tokens() {
                Some(center) => msg!("doctor-sign-removed-fix-at", url = consent_url(center)),
                None => text!("doctor-sign-removed-fix").into(),
            };
            let (what, verify) = (text!("doctor-sign-removed"), text!("doctor-sign-removed-verify"));
            Clue::verified(CauseKind::RefreshTokenDead, what, verify, fix)
        })
    }

    /// The same code was sent again.
    fn code_again(&self) -> Option<Clue> {
        if !self.is(&[Error::InvalidCode]) {
            return None;
        }
        let (signs, odd) = (&self.told.signs, self.told.odd);
        let verify = text!("doctor-clue-code-used-verify");
        if odd.callback_twice && signs.saved {
            let (what, fix) = (text!("doctor-sign-again-saved"), text!("doctor-sign-again-saved-fix"));
            return Some(Clue::verified(CauseKind::CodeUsed, what, verify, fix));
        }
        if signs.granted_before {
            let (what, fix) = (text!("doctor-sign-again-first"), text!("doctor-sign-again-first-fix"));
            return Some(Clue::verified(CauseKind::CodeUsed, what, verify, fix));
        }
        if signs.reloaded {
            let (what, fix) = (text!("doctor-sign-reloaded"), text!("doctor-sign-reloaded-fix"));
            return Some(Clue::verified(CauseKind::CodeUsed, what, verify, fix));
        }
        (odd.callback_twice && signs.repeated).then(|| {
            let (what, fix) = (text!("doctor-sign-again"), text!("doctor-sign-again-fix"));
            Clue::verified(CauseKind::CodeUsed, what, verify, fix)
        })
    }

    /// What the token request lacks, or how it was sent.
    fn fields(&self) -> Option<Clue> {
        let signs = &self.told.signs;
        let url = self.told.places.iter().find(|place| place.role == crate::case::Role::Token)?;
        let url = url.center.token_endpoint();
        let page = self.is(&[Error::BadTokenRequest, Error::Html, Error::ApiHtml, Error::WrongMethod]);
        if page && signs.opened {
            let (what, verify) = (text!("doctor-sign-opened"), text!("doctor-clue-get-token-verify"));
            return Some(Clue::verified(
                CauseKind::WrongRequest,
                what,
                verify,
                msg!("doctor-sign-opened-fix", url),
            ));
        }
        let refused = self.is(&[Error::BadTokenRequest]) || signs.bad_request;
        if let Some(grant) = signs.no_grant_type.filter(|_| page && refused) {
            let (what, verify) = (text!("doctor-sign-no-grant"), text!("doctor-clue-grant-type-verify"));
            return Some(Clue::verified(
                CauseKind::WrongRequest,
                what,
                verify,
                msg!("doctor-sign-no-grant-fix", grant),
            ));
        }
        let missing = self.is(&[Error::InvalidRedirectUri])
            && signs.no_redirect_uri
            && signs.client != Some(ClientType::SelfClient);
        missing.then(|| {
            let fix = match signs.began.as_deref() {
                Some(uri) => msg!("doctor-sign-no-uri-fix-value", uri),
                None => text!("doctor-sign-no-uri-fix").into(),
            };
            let (what, verify) = (text!("doctor-sign-no-uri"), text!("doctor-sign-no-uri-verify"));
            Clue::verified(CauseKind::RedirectDiffers, what, verify, fix)
        })
    }

    /// The browser kept the response of an API from a page.
    fn page_refused(&self) -> Option<Clue> {
        let api = self.known.blocked == Some(oauth::cause::Blocked::Api);
        let origin =
            self.told.signs.origin.as_deref().filter(|_| api && self.is(&[Error::BrowserBlocked]))?;
        let client = self.told.signs.client;
        let (what, fix) = if client == Some(ClientType::Browser) {
            (text!("doctor-sign-page"), msg!("doctor-sign-page-fix", origin))
        } else if let Some(client) = client {
            return Some(Clue::verified(
                CauseKind::ClientType,
                msg!("doctor-sign-page-type", client_type = client.word()),
                text!("doctor-sign-page-verify"),
                msg!("doctor-sign-page-type-fix", origin),
            ));
        } else {
            (text!("doctor-sign-page"), msg!("doctor-sign-page-type-fix", origin))
        };
        Some(Clue::verified(CauseKind::ClientType, what, text!("doctor-sign-page-verify"), fix))
    }

    /// A token of the client itself, which has the scope.
    pub(crate) fn of_client(&self) -> Option<Clue> {
        let list = &self.told.granted;
        (self.told.signs.of_client && self.is(&[Error::ScopeMismatch]) && !list.is_empty()).then(|| {
            let fix = msg!("doctor-sign-of-client-fix", list = list.join(","));
            let clue = Clue::verified(
                CauseKind::ScopeMissing,
                text!("doctor-sign-of-client"),
                text!("doctor-sign-of-client-verify"),
                fix,
            );
            Clue { quotes: vec![quote(text!("doctor-quote-granted"), &list.join(" "))], ..clue }
        })
    }

    /// The person has no account in one of the products.
    fn no_account(&self) -> Option<Clue> {
        if !self.is(&[Error::NoOrg]) {
            return None;
        }
        let asked = products(&self.told.asked);
        let lacking = if self.told.signs.lacking.is_empty() && asked.len() == 1 {
            &asked
        } else {
            &self.told.signs.lacking
        };
        let verify = text!("doctor-sign-no-account-verify");
        if lacking.is_empty() {
            if asked.is_empty() {
                return None;
            }
            let names = asked.join(", ");
            let what = msg!("doctor-sign-no-account-one-of", products = names);
            return Some(Clue::verified(
                CauseKind::NoProduct,
                what,
                verify,
                text!("doctor-sign-no-account-one-of-fix"),
            ));
        }
        let of_product = |scope: &&String| {
            let prefix = scope.split('.').next().unwrap_or_default();
            product::by_prefix(prefix).is_some_and(|product| lacking.contains(&product.name))
        };
        let scopes: Vec<&str> = self.told.asked.iter().filter(of_product).map(String::as_str).collect();
        let (products, scopes) = (lacking.join(", "), scopes.join(", "));
        let what = msg!("doctor-sign-no-account", products = &products, scopes = &scopes);
        Some(Clue::verified(
            CauseKind::NoProduct,
            what,
            verify,
            msg!("doctor-sign-no-account-fix", products, scopes),
        ))
    }

    /// The program takes seconds for milliseconds.
    fn milliseconds(&self) -> Option<Clue> {
        let fits = self.error.is_none() || self.is(&[Error::Throttled, Error::RoadblockPage]);
        (fits && self.told.signs.milliseconds).then(|| {
            let (what, verify) =
                (text!("doctor-sign-milliseconds"), text!("doctor-sign-milliseconds-verify"));
            Clue::verified(CauseKind::TooMany, what, verify, text!("doctor-sign-milliseconds-fix"))
        })
    }

    /// The secret was regenerated, and the old one is still sent.
    fn new_secret(&self) -> Option<Clue> {
        let signs = &self.told.signs;
        let fits = self.is(&[Error::InvalidClientSecret]) && signs.new_secret;
        fits.then(|| {
            let what = if signs.reads_once {
                text!("doctor-sign-old-secret")
            } else {
                text!("doctor-sign-old-secret-perhaps")
            };
            let (verify, fix) = (text!("doctor-sign-old-secret-verify"), text!("doctor-sign-old-secret-fix"));
            Clue::verified(CauseKind::SecretWrong, what, verify, fix)
        })
    }

    /// The client ID has not the usual length.
    fn odd_client(&self) -> Option<Clue> {
        let length =
            self.told.signs.odd_client.filter(|_| self.is(&[Error::InvalidClient, Error::ClientPage]))?;
        let what = msg!("doctor-sign-odd-client", length, usual = CLIENT_ID_LENGTH.number);
        let (verify, fix) = (text!("doctor-sign-odd-client-verify"), text!("doctor-sign-odd-client-fix"));
        Some(Clue::verified(CauseKind::ClientIdWrong, what, verify, fix))
    }
}
