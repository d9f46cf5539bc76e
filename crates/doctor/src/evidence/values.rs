//! Values as code and shells write them: what is empty or `undefined`, the header that a program puts together, a call of Deluge
//! without its connection.

use facts::error::{CauseKind, Error};
use facts::sign::{IS_EMPTY, OF_OAUTH};
use facts::{Confidence, host};
use scan::secret::MASK;
use scan::text::{has, has_any, head, line_at, part, places, rest};
use scopes::advisor;
use words::{msg, text};

use super::MOST;
use super::unmasked::is_empty;
use crate::clue::{Clue, Scene};
use crate::told::Told;

/// Words that may stand in front of the token, and those that a sentence has there.
const SCHEMES: [&str; 6] =
    ["zoho-oauthtoken", "zoho-enczapikey", "bearer", "basic", "digest", "zoho-oauthtoken:"];
const HEADER: &str = "zoho-oauthtoken";
/// How much of an expression is shown.
const LONGEST: usize = 60;

/// What a request has no value of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Secret,
    Client,
    Refresh,
    Token,
}

/// What a text shows of values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Values {
    /// What was sent without a value, and the variable that is empty or the word in its place.
    none: Option<(What, &'static str, String)>,
    /// The word in front of the token.
    scheme: Option<String>,
    /// The header without the blank behind its word: as it is written, and as it should be.
    joined: Option<(String, String)>,
    /// Its word is the name of a header.
    as_name: Option<String>,
    /// A call of Deluge without a connection, and the connection that the text names.
    unconnected: Option<String>,
}

impl Values {
    pub(super) fn of(text: &str, lower: &str, told: &Told) -> Self {
        Self {
            none: of_variable(text, lower).or_else(|| left_out(lower)),
            scheme: two_schemes(text, lower)
                .or_else(|| scheme(text, lower))
                .or_else(|| refused_scheme(lower)),
            joined: joined(text, lower),
            as_name: as_name(text, lower),
            unconnected: unconnected(text, lower, told),
        }
    }
}

/// A client secret or ID whose value is nothing: `client_secret=undefined`, `Client Secret:` with the next label below.
fn left_out(lower: &str) -> Option<(What, &'static str, String)> {
    let keys = [
        (What::Secret, ["client_secret", "clientsecret", "client-secret", "client secret"]),
        (What::Client, ["client_id", "clientid", "client-id", "client id"]),
    ];
    keys.into_iter().find_map(|(what, names)| {
        let mut found = None;
        for (at, name) in names.iter().flat_map(|name| places(lower, name).take(MOST)) {
            let behind = rest(lower, at + name.len());
            let value = behind.trim_start_matches(['"', '\'', '\\', ']', ' ', ':', '=', '>']);
            // It has one elsewhere.
            if value.starts_with(MASK) || value.starts_with("1000.") {
                return None;
            }
            // In the URL of a sign-in it is read there.
            if part(lower, 0, at).ends_with(['?', '&']) && what == What::Client {
                continue;
            }
            let word = value.split(|ch: char| !ch.is_alphanumeric()).next().unwrap_or_default();
            if is_empty(behind) {
                let word = if matches!(word, "undefined" | "null" | "none" | "nil") { word } else { "" };
                found = found.or(Some(word.to_owned()));
            } else if is_empty_label(lower, at, at + name.len()) {
                found = found.or(Some(String::new()));
            }
        }
        found.map(|word| (what, if word.is_empty() { "empty" } else { "word" }, word))
    })
}

/// Whether a label has nothing behind it in its line, and the next line is another label.
fn is_empty_label(lower: &str, at: usize, end: usize) -> bool {
    let line = line_at(lower, at);
    let lead = part(lower, line.start, at).trim_matches(|ch: char| !ch.is_alphanumeric());
    let value = part(lower, end, line.end).trim();
    let next = rest(lower, line.end).trim_start();
    let label = head(next, 40).split('\n').next().unwrap_or_default();
    lead.len() < 12
        && matches!(value, ":" | "=")
        && !label.starts_with('\u{2022}')
        && label.contains([':', '='])
}

/// A variable of which the text shows that it is empty, and what a request sends with it.
fn of_variable(text: &str, lower: &str) -> Option<(What, &'static str, String)> {
    empty_variables(text, lower).into_iter().find_map(|name| {
        let what = places(text, &name).take(MOST).find_map(|(at, _)| {
            let before = part(lower, 0, at).trim_end_matches(['$', '{', '"', '\'', '%', ' ', ':', '(', '+']);
            let before = before.strip_suffix("env").unwrap_or(before);
            let before = before.trim_end_matches(|ch: char| !ch.is_alphanumeric());
            let ends = |words: &str| words.split('|').any(|word| before.ends_with(word));
            Some(match () {
                () if ends("zoho-oauthtoken|bearer") => What::Token,
                () if ends("client_secret|clientsecret") => What::Secret,
                () if ends("refresh_token|refreshtoken") => What::Refresh,
                () if ends("client_id|clientid") => What::Client,
                () => return None,
            })
        });
        // Its name says it where no request does.
        let plain = name.to_ascii_lowercase();
        let named = || {
            Some(match () {
                () if plain.contains("secret") => What::Secret,
                () if plain.contains("refresh") => What::Refresh,
                () if plain.contains("client_id") => What::Client,
                () if plain.contains("token") => What::Token,
                () => return None,
            })
        };
        Some((what.or_else(named)?, "variable", name))
    })
}

/// The variables that the text shows to be empty: `echo "[$TOKEN]"` with `[]` below, "`ZOHO_TOKEN` is empty".
fn empty_variables(text: &str, lower: &str) -> Vec<String> {
    let of_name = |ch: char| ch.is_ascii_alphanumeric() || ch == '_';
    let mut found: Vec<String> = Vec::new();
    let shown = places(lower, "echo ").take(MOST).chain(places(lower, "printenv ").take(MOST));
    for (at, word) in shown {
        let line = line_at(text, at);
        let said = part(text, at + word.len(), line.end).trim_end();
        let printed = format!("${said}");
        let said = if word.starts_with('e') { said } else { printed.as_str() };
        let bare: String = said.chars().filter(|ch| !matches!(ch, '"' | '\'' | '{' | '}')).collect();
        let Some(begin) = bare.find(['$', '%']) else { continue };
        let name = rest(&bare, begin + 1).trim_start_matches("env:");
        let name = part(name, 0, name.find(|ch| !of_name(ch)).unwrap_or(name.len()));
        let next = rest(text, line.end).strip_prefix('\n');
        let shown = next.map(|next| next.lines().next().unwrap_or_default().trim());
        let [without, behind] = [part(&bare, 0, begin), rest(&bare, begin)];
        let behind = behind.split_once(name).map_or("", |(_, behind)| behind).trim_start_matches('%');
        let blank = format!("{}{behind}", without.trim_start());
        if !name.is_empty()
            && shown == Some(blank.trim())
            && (!blank.is_empty() || next == Some("\n") || shown == Some(""))
        {
            found.push(name.to_owned());
        }
    }
    for words in IS_EMPTY.split('|') {
        for (at, _) in places(lower, words).take(MOST) {
            let before = part(text, 0, at).trim_end_matches(['"', '\'', '`', ' ', '}', ')', ']']);
            let name = rest(before, before.trim_end_matches(of_name).len());
            let shell =
                name.len() > 4 && name.contains('_') && name.chars().all(|ch| !ch.is_ascii_lowercase());
            if shell && !found.iter().any(|known| known == name) {
                found.push(name.to_owned());
            }
        }
    }
    found
}

/// Whether a token, or what stands for one, begins here.
fn is_token(value: &str) -> bool {
    let joined = value.trim_start_matches(' ');
    let quote = joined.strip_prefix(['"', '\'', '`']).map(str::trim_start);
    value.starts_with(' ')
        && ([MASK, "1000.", "{", "$", "%", "<", "#{"].iter().any(|sign| joined.starts_with(sign))
            || quote.is_some_and(|behind| behind.starts_with(['+', '.', '&', '~'])))
}

/// The word in front of the token of a header that is put together in code or shown, where it is none that Zoho knows.
fn scheme(text: &str, lower: &str) -> Option<String> {
    if has(lower, HEADER) {
        return None;
    }
    places(lower, "authorization").take(MOST).find_map(|(at, name)| {
        let behind = head(rest(text, at + name.len()), 160);
        let sign = |ch: char| ch.is_whitespace() || "\"'`]:=>,()".contains(ch);
        let value = behind.trim_start_matches(sign);
        if !part(behind, 0, behind.len() - value.len()).contains([':', '=', ',', '>']) {
            return None;
        }
        // `f"…`, `fmt.Sprintf("…`.
        let value = match value.find(['"', '\'', '`']) {
            Some(open)
                if part(value, 0, open)
                    .trim_end_matches('(')
                    .chars()
                    .all(|ch| ch.is_ascii_alphanumeric() || "._!$@".contains(ch))
                    && !part(value, 0, open).is_empty()
                    && (open <= 2 || part(value, 0, open).ends_with('(')) =>
            {
                rest(value, open + 1)
            }
            _ => value,
        };
        let end = value.find(|ch: char| !(ch.is_ascii_alphanumeric() || matches!(ch, '-' | '_')))?;
        let word = part(value, 0, end);
        let plain = word.to_ascii_lowercase();
        let fits = word.starts_with(|ch: char| ch.is_ascii_alphabetic())
            && word.len() <= 24
            && !SCHEMES.contains(&plain.as_str())
            // That was before OAuth, where nothing else is of it.
            && (plain != "zoho-authtoken" || has_any(lower, OF_OAUTH))
            && (is_token(rest(value, end)) || plain.starts_with("zoho") && plain.contains("token"));
        fits.then(|| word.to_owned())
    })
}

/// A header whose word has no blank behind it: `'Zoho-oauthtoken' + token`, `Zoho-oauthtoken${token}`.
fn joined(text: &str, lower: &str) -> Option<(String, String)> {
    places(lower, HEADER).take(MOST).find_map(|(at, word)| {
        let end = at + word.len();
        let (name, behind) = (part(text, at, end), head(rest(text, end), 120));
        let lead = part(text, line_at(text, at).start, at);
        let quote = behind.chars().next().filter(|ch| matches!(ch, '"' | '\'' | '`'));
        // It closes what was opened in the line.
        if let Some(quote) = quote.filter(|quote| lead.matches(*quote).count() % 2 == 1) {
            let value = rest(behind, 1).trim_start();
            let sign =
                ["+", "||", "<>", "&", ". ", ".$", "~"].iter().find(|sign| value.starts_with(**sign))?;
            let operator = if sign.starts_with('.') { "." } else { sign };
            let value = expression(rest(value, operator.len()));
            let open = rest(lead, lead.rfind(quote)?);
            let behind = [&quote.to_string(), operator, value].join(" ");
            let behind = behind.as_str();
            return Some((format!("{open}{name}{behind}"), [open, name, " ", behind].concat()));
        }
        let direct = ["${", "{", "$", "%s", "#{", "1000.", MASK].iter().any(|sign| behind.starts_with(sign));
        let signed =
            behind.starts_with([':', '=']) && is_token(&format!(" {}", rest(behind, 1).trim_start()));
        (direct || signed).then(|| {
            let value = behind.trim_start_matches([':', '=', ' ']);
            let ends = |ch: char| ch.is_whitespace() || "\"'`,;".contains(ch);
            let value = head(value, value.find(ends).unwrap_or(value.len()).min(LONGEST));
            let between = part(behind, 0, behind.len() - behind.trim_start_matches([':', '=', ' ']).len());
            (format!("{name}{between}{value}"), format!("{name} {value}"))
        })
    })
}

/// Both words in front of the token: `Zoho-oauthtoken Bearer 1000.…`.
fn two_schemes(text: &str, lower: &str) -> Option<String> {
    let twice = "zoho-oauthtoken zoho-oauthtoken ";
    let shown = ["zoho-oauthtoken bearer ", "bearer zoho-oauthtoken ", twice].iter().find_map(|words| {
        let (at, _) = places(lower, words).next()?;
        Some(part(text, at, at + words.len()).trim_end().to_owned())
    });
    shown.or_else(|| stored_with_word(lower).then(|| "Zoho-oauthtoken Zoho-oauthtoken".to_owned()))
}

/// Whether a stored token begins with the word that the program puts in front of it.
fn stored_with_word(lower: &str) -> bool {
    const WORD: &str = "zoho-oauthtoken ";
    let signs = ['"', '\'', '`', ' '];
    // `"Zoho-oauthtoken " + token`
    let added = |at: usize| {
        let behind = rest(lower, at + WORD.len());
        behind.starts_with(['$', '{', '%']) || behind.trim_start_matches(signs).starts_with(['+', '.', ','])
    };
    // `zoho.token=Zoho-oauthtoken 1000.…`
    let stored = |at: usize| {
        let line = part(lower, line_at(lower, at).start, at).trim_end_matches(signs);
        let name = line.strip_suffix(['=', ':']).unwrap_or_default().trim_end_matches(signs);
        name.ends_with("token") && rest(lower, at + WORD.len()).starts_with('\u{2022}')
    };
    let found: Vec<usize> = places(lower, WORD).map(|(at, _)| at).take(MOST).collect();
    found.iter().any(|at| added(*at)) && found.iter().any(|at| stored(*at))
}

/// The word in front of the token that is refused beside a call that works with the documented one.
fn refused_scheme(lower: &str) -> Option<String> {
    // What comes of a call stands behind its header, in front of the next one.
    let (works, _) = places(lower, HEADER).next()?;
    let (fails, _) = places(lower, "authorization: bearer ").next()?;
    let (first, last) = (works.min(fails), works.max(fails));
    let outcome =
        |at: usize| head(if at == first { part(lower, first, last) } else { rest(lower, at) }, 1_000);
    let good = |said: &str| has_any(said, " 200|http 200|\"success\"") && !has_any(said, "401|invalid");
    let bad = |said: &str| has_any(said, "401|invalid_token|invalid_oauthtoken|invalid oauth");
    (good(outcome(works)) && bad(outcome(fails))).then(|| "Bearer".to_owned())
}

/// The word for the token where it is the name of the header: `Zoho-oauthtoken: 1000.…`.
fn as_name(text: &str, lower: &str) -> Option<String> {
    places(lower, HEADER).take(MOST).find_map(|(at, word)| {
        let end = at + word.len();
        let line = part(lower, line_at(lower, at).start, at);
        let behind = rest(text, end).trim_start_matches(['"', '\'']);
        let lead = line.trim_end_matches(['"', '\'', ' ', '<', '>', '{', '(']);
        let begins =
            lead.is_empty() || lead.ends_with("-h") || lead.ends_with("--header") || lead.ends_with(',');
        let value = behind.strip_prefix(':')?.trim_start().trim_start_matches(['"', '\'']);
        (begins && is_token(&format!(" {value}"))).then(|| part(text, at, end).to_owned())
    })
}

/// An expression of a program, up to where its argument ends.
fn expression(code: &str) -> &str {
    let mut open = 0_u32;
    let ends = code.char_indices().find(|(_, ch)| match ch {
        '(' | '[' => {
            open += 1;
            false
        }
        ')' | ']' if open > 0 => {
            open -= 1;
            false
        }
        ')' | ']' | '}' | ';' | '\n' => true,
        ',' => open == 0,
        _ => false,
    });
    head(part(code, 0, ends.map_or(code.len(), |(at, _)| at)), LONGEST).trim()
}

/// A call of Deluge to an API of Zoho's with neither a connection nor a header: the name of the connection that the text has
/// otherwise, or nothing.
fn unconnected(text: &str, lower: &str, told: &Told) -> Option<String> {
    let call = places(lower, "invokeurl").take(MOST).find_map(|(at, word)| {
        let behind = head(rest(lower, at + word.len()), 1_500).trim_start();
        let block = behind.strip_prefix('[')?;
        let block =
            part(block, 0, block.find("];").or_else(|| block.find("]\n")).or_else(|| block.find(']'))?);
        let url = scan::word::urls(block).next().map(|url| host::known(url.text).is_some());
        (url == Some(true) && !has_any(block, "connection|authorization|header|oauth/v2")).then_some(())
    });
    call?;
    let named = || {
        ["connection", "verbindung", "connexion", "conexión", "conexão", "接続"].iter().find_map(|word| {
            places(lower, word).take(MOST).find_map(|(at, word)| {
                let behind = head(rest(text, at + word.len()), 40);
                let open = behind
                    .find(['"', '\'', '`', '\u{201c}', '\u{201e}', '\u{ab}'])
                    .filter(|open| *open < 12)?;
                let value = behind
                    .get(open..)?
                    .split(['"', '\'', '`', '\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}'])
                    .nth(1)?;
                let name = value.trim();
                let plain = name.chars().all(|ch| ch.is_ascii_alphanumeric() || ch == '_');
                (plain && !name.is_empty()).then(|| name.to_owned())
            })
        })
    };
    Some(told.link_name.clone().or_else(named).unwrap_or_default())
}

impl Scene<'_> {
    /// The request has no secret, no token or no client ID to send.
    pub(super) fn no_value(&self) -> Option<Clue> {
        let empty = (What::Secret, "empty", String::new());
        let none = self.evidence.values.none.as_ref();
        let (what, how, name) = none.or(self.told.odd.empty_secret.then_some(&empty))?;
        let (kind, id, errors): (_, _, &[Error]) = match what {
            What::Secret => {
                (CauseKind::SecretMissing, "secret", &[Error::InvalidClientSecret, Error::InvalidClient])
            }
            What::Client => (CauseKind::ClientIdWrong, "client", &[Error::InvalidClient, Error::ClientPage]),
            What::Refresh => {
                (CauseKind::CodeMangled, "refresh", &[Error::InvalidRefreshToken, Error::InvalidCode])
            }
            What::Token => {
                (CauseKind::TokenEmpty, "token", &[Error::InvalidToken, Error::AuthenticationFailure])
            }
        };
        let center = self.center_of_calls().or_else(|| self.home().map(|place| place.center));
        let console = center.and_then(|center| center.row().console).map_or("none", |cell| cell.value);
        let url = center.map_or_else(|| "none".to_owned(), facts::DataCenter::token_endpoint);
        self.is(errors).then(|| {
            let what = msg!("doctor-values-none", how = *how, name = name.as_str(), what = id);
            let fix =
                msg!("doctor-values-none-fix", console, how = *how, name = name.as_str(), url, what = id);
            Clue::verified(kind, what, text!("doctor-values-none-verify"), fix)
        })
    }

    /// The header of the call is put together wrongly.
    pub(super) fn built_header(&self) -> Option<Clue> {
        let values = &self.evidence.values;
        let fits = self.error.is_none() || self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        let verify = text!("doctor-seen-header-verify");
        let clue = if let Some(name) = values.as_name.as_deref() {
            let what = msg!("doctor-seen-header", name);
            Clue::verified(CauseKind::HeaderWrong, what, verify, text!("doctor-seen-header-fix"))
        } else if let Some((found, right)) = &values.joined {
            let what = msg!("doctor-values-joined", found = found.as_str());
            Clue::verified(
                CauseKind::HeaderWrong,
                what,
                verify,
                msg!("doctor-values-joined-fix", right = right.as_str()),
            )
        } else {
            let found = values.scheme.as_deref()?;
            let what = msg!("doctor-seen-prefix", found);
            let two = found.contains(' ');
            let fix = if two { text!("doctor-seen-prefix-fix") } else { text!("doctor-seen-header-fix") };
            Clue::verified(CauseKind::HeaderWrong, what, verify, fix)
        };
        fits.then_some(clue)
    }

    /// A call of Deluge names no connection.
    pub(super) fn unconnected(&self) -> Option<Clue> {
        let name = self.evidence.values.unconnected.as_deref()?;
        let fits = self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        fits.then(|| {
            let (what, verify) =
                (text!("doctor-values-unconnected"), text!("doctor-values-unconnected-verify"));
            let fix = if name.is_empty() {
                let needs = self.told.failed().map(|call| advisor::for_call(call.method, &call.url).needs);
                let names = needs.iter().flatten().map(|need| need.scope.name.as_str());
                let list = names.collect::<Vec<_>>().join(",");
                msg!(
                    "doctor-values-unconnected-fix",
                    scopes = if list.is_empty() { "none".to_owned() } else { list }
                )
            } else {
                msg!("doctor-values-unconnected-fix-name", name)
            };
            let trust = Some((Confidence::Inferred, &[][..]));
            Clue { trust, ..Clue::verified(CauseKind::HeaderWrong, what, verify, fix) }
        })
    }
}
