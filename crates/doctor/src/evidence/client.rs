//! The client: its ID, its secret, its type.

use facts::data_center::{AUTHORIZE_PATH, TOKEN_PATH};
use facts::error::{CauseKind, Error};
use facts::limit::CLIENT_ID_LENGTH;
use facts::sign::{
    BROWSER_CLIENT, CLIENT_CALLED, CUSTOM_SERVICE, NOT_REGENERATED, ONCE, PIPED, REGENERATED, SAME_SECRET,
    SECRET_ENTERED, SECRET_OFF, SERVER_CLIENT,
};
use facts::source::CONCLUDED;
use facts::{ClientType, Confidence, DataCenter};
use oauth::cause::Blocked;
use scan::is_client_id;
use scan::secret::MASK;
use scan::text::{has, has_any, head, part, places, rest};
use words::{Message, msg, text};

use super::{MOST, MOST_LINES};
use crate::case::Role;
use crate::clue::{Clue, Scene, center_words, quote, quote_of};
use crate::phrase::lines_with;
use crate::sign_in::SignIn;
use crate::told;

/// What a text shows of the client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is shown by itself")]
pub(crate) struct Client {
    /// A client ID that is one.
    id: Option<String>,
    /// How many characters a client ID has behind `1000.`, where that is not the usual number.
    odd: Option<u64>,
    /// What was sent as client ID where the program had none.
    none: Option<String>,
    /// The name that a program reads the client ID by, and the one that it has in the settings.
    keys: Option<(String, String)>,
    /// The client IDs of a sign-in and of the token request.
    two: Option<(String, String)>,
    /// The client ID that a request sends, the one in the settings, and whether Laravel keeps a copy of these.
    stale: Option<(String, String, bool)>,
    /// The type of the client that is named.
    pub(crate) kind: Option<ClientType>,
    /// The client secret was regenerated.
    new_secret: bool,
    /// Two spellings of one address of mail.
    spellings: Option<(String, String)>,
    /// The text is of a custom service in Zoho CRM.
    custom_service: bool,
    /// The new secret is said to be entered.
    entered: bool,
    /// The program reads its settings only when it starts.
    reads_once: bool,
    /// Of which other client the secret is said to be, and what the right one is called.
    other_secret: Option<(String, String)>,
    /// The client IDs of the text, each with what its client is called beside its secret.
    listed: Vec<(String, Option<String>)>,
    /// Whose secret is sent, by the line that says so.
    secret_of: Option<(DataCenter, String)>,
    /// Each data center has a secret of its own, and the request goes where the sign-in ended.
    pub(super) own_secrets: bool,
    /// The origin of the page that the browser names.
    origin: Option<String>,
    /// A shell added a line break to the secret when it was stored.
    pub(super) echoed: bool,
    /// A program sends what it reads from a file as it is: whether that is the secret, and how to read it.
    pub(super) of_file: Option<(bool, &'static str)>,
    /// Two client IDs that are one, but for characters that look alike, or for one.
    alike: Option<Alike>,
    /// The name of a variable that a program reads, and the one that is set.
    misnamed: Option<Misnamed>,
}

/// Two client IDs that somebody takes for one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Alike {
    /// The one that settings or a request have, where only one is in these; and the other.
    ids: [String; 2],
    sent: bool,
    /// Where they differ, in characters from 1 behind `1000.`, and by which characters.
    place: usize,
    signs: [char; 2],
}

/// A variable that is not the one that is set.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Misnamed {
    what: Variable,
    /// As it is read, and as it should be.
    read: String,
    right: String,
    /// The name that is read, and the one that is set.
    names: [String; 2],
}

/// What a variable is of, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Variable {
    Secret,
    Refresh,
    Client,
}

impl Client {
    pub(super) fn of(text: &str, lower: &str, sign_ins: &[SignIn]) -> Self {
        let begun: Vec<(&SignIn, &str)> = sign_ins
            .iter()
            .filter(|sign_in| sign_in.asks)
            .filter_map(|sign_in| Some((sign_in, sign_in.value("client_id")?)))
            .collect();
        let is_none = |sign_in: &SignIn, client: &str| {
            let url = part(text, sign_in.range.start, sign_in.range.end).to_ascii_lowercase();
            let encoded = has_any(&url, "%7b|%24|%25");
            (is_empty_value(client) || encoded && is_template(client)) && !sign_in.elided
        };
        let none = begun.iter().rev().find(|(sign_in, client)| is_none(sign_in, client));
        let may_have = has(lower, "1000.");
        let ids: Vec<&str> = if may_have { client_ids(text).collect() } else { Vec::new() };
        let sent = if may_have { token_client(text, lower) } else { None };
        let two = sent.as_ref().and_then(|sent| {
            let other = begun.iter().all(|(_, client)| client != sent && is_usual(client));
            begun.last().filter(|_| other).map(|(_, client)| ((*client).to_owned(), sent.clone()))
        });
        Self {
            id: ids.iter().copied().find(|id| is_usual(id)).map(str::to_owned),
            odd: odd_client(&ids),
            none: none.map(|(_, client)| (*client).to_owned()),
            keys: client_keys(text, lower),
            two,
            stale: sent.and_then(|sent| stale(text, lower, sent)),
            kind: client_type(lower),
            new_secret: has_any(lower, REGENERATED)
                && has_any(lower, "secret|sekret|シークレット|密钥|segredo|secreto")
                && !has_any(lower, NOT_REGENERATED),
            custom_service: has_any(lower, CUSTOM_SERVICE),
            entered: has_any(lower, SECRET_ENTERED),
            reads_once: has_any(lower, ONCE),
            other_secret: named_apart(text, lower).or_else(|| other_secret(text, lower, &ids)),
            listed: listed(text, &ids),
            own_secrets: own_secrets(lower),
            secret_of: lines_with(lower, "secret").take(MOST_LINES).find_map(|line| {
                let (lower, line) = (lower.get(line.clone())?, text.get(line)?);
                Some((secret_of(line, lower)?, line.trim().to_owned()))
            }),
            origin: origin(text, lower),
            spellings: spellings(text),
            echoed: has(lower, "secret") && lower.lines().take(MOST_LINES).any(echoed),
            of_file: of_file(lower),
            alike: if may_have { alike(text, lower) } else { None },
            misnamed: misnamed(text),
        }
    }
}

/// What looks like a client ID: `1000.` and capital letters and digits.
pub(super) fn client_ids(text: &str) -> impl Iterator<Item = &str> {
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

/// A program that sends a secret or a refresh token as it stands in a file, and what reads it without the line break at its end.
fn of_file(lower: &str) -> Option<(bool, &'static str)> {
    const READERS: [(&str, &str); 10] = [
        (".read()", ".read().strip()"),
        (".read_text()", ".read_text().strip()"),
        ("readfilesync(", "readFileSync(\u{2026}, \"utf8\").trim()"),
        ("file_get_contents(", "trim(file_get_contents(\u{2026}))"),
        ("file.read(", "File.read(\u{2026}).strip"),
        ("readalltext(", "ReadAllText(\u{2026}).Trim()"),
        ("os.readfile(", "strings.TrimSpace(string(\u{2026}))"),
        ("files.readstring(", "Files.readString(\u{2026}).strip()"),
        ("read_to_string(", "read_to_string(\u{2026})?.trim()"),
        ("client_secret@", "client_secret=$(cat \u{2026})"),
    ];
    if !READERS.iter().any(|(reader, _)| has(lower, reader)) {
        return None;
    }
    lower.lines().take(MOST_LINES).find_map(|line| {
        let secret = line.contains("secret");
        let fits = (secret || has_any(line, "refresh_token|refreshtoken|refresh-token"))
            && !has_any(line, "trim|strip|chomp|json");
        let (_, right) = READERS.iter().find(|(reader, _)| fits && line.contains(reader))?;
        Some((secret, *right))
    })
}

/// The characters for which one is taken, as one of them.
fn looks(ch: char) -> char {
    match ch.to_ascii_uppercase() {
        'O' | 'Q' | 'D' => '0',
        'I' | 'L' => '1',
        'Z' => '2',
        'S' => '5',
        'G' => '6',
        'B' => '8',
        'V' => 'U',
        ch => ch,
    }
}

/// Two client IDs of a text that differ only in characters that look alike, or in a single one.
fn alike(text: &str, lower: &str) -> Option<Alike> {
    const MOST_IDS: usize = 10;
    let mut found: Vec<(&str, bool)> = Vec::new();
    for (at, begin) in places(lower, "1000.").take(MOST) {
        let behind = rest(text, at + begin.len());
        let end = behind.find(|ch: char| !ch.is_ascii_alphanumeric()).unwrap_or(behind.len());
        let next = rest(behind, end);
        let goes_on = next.starts_with(['*', '_', '-', '\u{2022}', '\u{2026}'])
            || next.starts_with('.')
                && rest(next, 1).starts_with(|ch: char| ch.is_alphanumeric() || ch == '.');
        if goes_on || !(25..=40).contains(&end) {
            continue;
        }
        // What a request or settings have is sent; a label is of whoever tells it.
        let lead = part(lower, 0, at).trim_end_matches(['"', '\'', '`', ' ']);
        let name = lead.trim_end_matches(['=', ':', '>', '(', ' ']);
        let name = name.trim_end_matches(['"', '\'', '`']);
        let set =
            lead.len() > name.len() && has_any(scan::text::tail(name, 10), "client_id|clientid|client-id");
        let id = part(text, at, at + begin.len() + end);
        if let Some((_, sent)) = found.iter_mut().find(|(known, _)| *known == id) {
            *sent |= set;
        } else if found.len() < MOST_IDS {
            found.push((id, set));
        }
    }
    let differ = |one: &str, other: &str| -> Option<(usize, [char; 2])> {
        let pairs = || one.chars().zip(other.chars());
        let mut differing = pairs().enumerate().filter(|(_, (a, b))| a != b);
        let (place, (a, b)) = differing.next()?;
        let alone = differing.next().is_none();
        let similar = pairs().all(|(a, b)| looks(a) == looks(b));
        (one.len() == other.len() && (alone || similar)).then(|| (place.saturating_sub(4), [a, b]))
    };
    let pairs = found
        .iter()
        .enumerate()
        .flat_map(|(at, one)| found.iter().skip(at + 1).map(move |other| (one, other)));
    pairs.into_iter().find_map(|((one, first), (other, second))| {
        let (one, other) = if *second && !*first { (other, one) } else { (one, other) };
        let (place, signs) = differ(one, other)?;
        Some(Alike { ids: [(*one).to_owned(), (*other).to_owned()], sent: first != second, place, signs })
    })
}

/// The name of a variable that a program reads, where all that are set for this are called otherwise.
fn misnamed(text: &str) -> Option<Misnamed> {
    // Signs in front of the name; those that end in a dot belong to it.
    const READ: [&str; 19] = [
        "secrets.",
        "process.env.",
        "import.meta.env.",
        "vars.",
        "process.env[\"",
        "process.env['",
        "os.environ[\"",
        "os.environ['",
        "environ.get(\"",
        "getenv(\"",
        "getenv('",
        "env('",
        "ENV['",
        "ENV[\"",
        "ENV.fetch(\"",
        "GetEnvironmentVariable(\"",
        "${",
        "$env:",
        "$",
    ];
    let of_name = |ch: char| ch.is_ascii_uppercase() || ch.is_ascii_digit() || ch == '_';
    let what = |name: &str| match name {
        name if !has_any(name, "ZOHO|CLIENT|REFRESH") => None,
        name if name.contains("SECRET") => Some(Variable::Secret),
        name if name.contains("REFRESH") => Some(Variable::Refresh),
        name if name.ends_with("CLIENT_ID") || name.ends_with("CLIENTID") => Some(Variable::Client),
        _ => None,
    };
    let mut read: Vec<(Variable, &str, &str)> = Vec::new();
    // With whether it stands in a list of such names.
    let mut set: Vec<(Variable, &str, bool)> = Vec::new();
    // What is set to the value of another variable.
    let mut mapped: Vec<&str> = Vec::new();
    for line in text.lines().take(MOST_LINES).filter(|line| has_any(line, "SECRET|REFRESH|CLIENT")) {
        let places = READ.iter().flat_map(|sign| line.match_indices(sign).map(|(at, sign)| at + sign.len()));
        let mut first = None;
        for from in places.take(MOST) {
            let behind = rest(line, from);
            let name = part(behind, 0, behind.find(|ch| !of_name(ch)).unwrap_or(behind.len()));
            if !name.is_empty() {
                first = Some(first.map_or(from, |first: usize| first.min(from)));
            }
            let lead = part(line, 0, from);
            let owner = lead.trim_end_matches(|ch: char| ch.is_ascii_alphanumeric() || ch == '.');
            let whole = if lead.ends_with('.') { rest(line, owner.len()) } else { behind };
            let whole = part(whole, 0, whole.len() - behind.len() + name.len());
            read.extend(what(name).map(|what| (what, name, whole)));
        }
        let names =
            || line.split(|ch| !of_name(ch)).filter(|name| name.len() > 5 && name.contains('_')).take(MOST);
        let at = |name: &str| name.as_ptr().addr() - line.as_ptr().addr();
        if let Some(first) = first {
            mapped.extend(names().next().filter(|name| at(name) < first && mapped.len() < MOST));
        }
        if first.is_some() || read.len() > MOST || set.len() > MOST {
            continue;
        }
        let listed = names().nth(1).is_some();
        for name in names() {
            let lead = part(line, 0, at(name));
            let next = rest(line, lead.len() + name.len());
            let used = lead.ends_with(|ch: char| ch.is_alphanumeric() || "$%{.([".contains(ch))
                || next.starts_with(|ch: char| ch.is_alphanumeric() || "(})]".contains(ch));
            set.extend(what(name).filter(|_| !used).map(|what| (what, name, listed)));
        }
    }
    set.retain(|(_, name, listed)| *listed || !mapped.contains(name));
    [Variable::Secret, Variable::Refresh, Variable::Client].into_iter().find_map(|what| {
        let of = |(of, ..): &&(Variable, &str, &str)| *of == what;
        let mut names = set.iter().filter(|(of, ..)| *of == what).map(|(_, name, _)| *name);
        let (_, name, whole) = *read.iter().find(of).filter(|(_, name, _)| !mapped.contains(name))?;
        let right = names.next()?;
        let one =
            names.all(|other| other == right) && read.iter().filter(of).all(|(_, other, _)| *other == name);
        (one && name != right).then(|| Misnamed {
            what,
            read: whole.to_owned(),
            right: whole.replace(name, right),
            names: [name.to_owned(), right.to_owned()],
        })
    })
}

/// How many characters a client ID has behind `1000.`.
fn behind_1000(id: &str) -> u64 {
    u64::try_from(id.len().saturating_sub(5)).unwrap_or_default()
}

fn is_usual(id: &str) -> bool {
    is_client_id(id) && behind_1000(id) == CLIENT_ID_LENGTH.number
}

fn odd_client(ids: &[&str]) -> Option<u64> {
    let letters = |id: &&str| id.bytes().skip(5).any(|b| b.is_ascii_uppercase());
    let mut lengths = ids.iter().copied().filter(letters).map(behind_1000).peekable();
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
        for (at, _) in places(lower, key).take(MOST) {
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
    let found = places(lower, TOKEN_PATH).take(MOST).filter_map(|(at, path)| {
        let behind = head(rest(text, at + path.len()), 600);
        let request = behind.split("\n\n").next().unwrap_or_default();
        let request = request.split(AUTHORIZE_PATH).next().unwrap_or_default();
        let client = request.to_ascii_lowercase().find("client_id")?;
        let id = client_ids(head(rest(request, client), 60)).next()?;
        is_usual(id).then(|| id.to_owned())
    });
    found.last()
}

/// The client ID that a request sends, where the settings in the same text have another one.
fn stale(text: &str, lower: &str, sent: String) -> Option<(String, String, bool)> {
    let mut set = text.lines().zip(lower.lines()).take(MOST_LINES).filter_map(|(line, lower)| {
        let (name, _) = lower.split_once(['=', ':'])?;
        let name = name.trim().trim_start_matches("export ").trim_matches(['"', '\'']);
        let named = name.ends_with("client_id") && name.len() < 40 && !name.contains(['{', '?', '&', ' ']);
        client_ids(line).next().filter(|id| named && is_usual(id))
    });
    let first = set.next()?;
    let differs = sent != first && set.all(|id| id == first);
    let laravel = has_any(lower, "laravel|artisan|bootstrap/cache|config:cache");
    differs.then(|| (sent, first.to_owned(), laravel))
}

/// The only type of client that the text names.
fn client_type(lower: &str) -> Option<ClientType> {
    let types = [
        (ClientType::Server, SERVER_CLIENT),
        (ClientType::Browser, BROWSER_CLIENT),
        (ClientType::Device, "non-browser|non browser|nonbrowser|ohne browser|limited-input|limited input"),
        (ClientType::Mobile, "mobile-based|mobile based|mobile application|mobilbasiert"),
        (ClientType::SelfClient, "self client|self-client|selfclient"),
    ];
    let mut named = types.into_iter().filter(|(_, words)| has_any(lower, words)).map(|(client, _)| client);
    named.next().filter(|_| named.next().is_none())
}

/// The names of two clients: one beside the secret, another one beside the ID.
fn named_apart(text: &str, lower: &str) -> Option<(String, String)> {
    let name = |line: &str, lower: &str| -> Option<String> {
        let found = CLIENT_CALLED.split('|').flat_map(|word| lower.match_indices(word).take(MOST));
        let quoted = found.into_iter().find_map(|(at, word)| {
            let behind =
                rest(line, at + word.len()).strip_prefix(['"', '\'', '\u{201c}', '\u{201e}', '\u{ab}'])?;
            behind
                .split(['"', '\'', '\u{201c}', '\u{201d}', '\u{bb}'])
                .next()
                .map(str::trim)
                .map(str::to_owned)
        });
        // A remark that is one word, or ends in one: `# staging`.
        let remark = || {
            let at = [" # ", " // ", "\t# ", " -- ", " ; "]
                .iter()
                .find_map(|sign| line.find(sign).map(|at| at + sign.len()))?;
            let words = rest(line, at).trim();
            (words.split_whitespace().count() <= 2).then(|| words.to_owned())
        };
        quoted.or_else(remark).filter(|name| !name.is_empty() && name.len() < 60)
    };
    if !has(lower, "secret") {
        return None;
    }
    let lines = || text.lines().zip(lower.lines()).take(MOST_LINES);
    let of_id = lines().filter(|(line, _)| client_ids(line).next().is_some());
    let of_secret = lines().filter(|(line, lower)| lower.contains("secret") && line.contains(MASK));
    let mut own = of_id.filter_map(|(line, lower)| name(line, lower));
    let mut other = of_secret.filter_map(|(line, lower)| name(line, lower));
    let (own_name, other_name) = (own.next()?, other.next()?);
    (own_name != other_name && own.next().is_none() && other.next().is_none())
        .then_some((other_name, own_name))
}

/// Two kinds of clients, and a note that the secret was copied from the one, where the ID is of the other.
fn other_secret(text: &str, lower: &str, ids: &[&str]) -> Option<(String, String)> {
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

/// The client IDs of a text, in its order, each once, with what stands in quotes in a line that has it.
fn listed(text: &str, ids: &[&str]) -> Vec<(String, Option<String>)> {
    let mut found: Vec<(String, Option<String>)> = Vec::new();
    for id in ids.iter().filter(|_| text.contains(MASK)) {
        if !found.iter().any(|(known, _)| known == id) {
            let name = |line: &str| {
                let (_, behind) = line.split_once(['"', '\u{201c}', '\u{201e}', '\u{ab}'])?;
                let name = behind.split(['"', '\u{201c}', '\u{201d}', '\u{bb}']).next()?.trim();
                let plain = !name.is_empty() && name.len() < 60 && !has_any(name, "1000.|client|id|\u{2022}");
                plain.then(|| name.to_owned())
            };
            let mut lines = text.lines().take(MOST_LINES).filter(|line| line.contains(id));
            found.push(((*id).to_owned(), lines.find_map(name)));
        }
    }
    found
}

/// The switch for the same credentials is off, and the request goes to the accounts server of the response.
fn own_secrets(lower: &str) -> bool {
    let off = |name: &str| {
        places(lower, name)
            .next()
            .is_some_and(|(at, _)| has_any(&head(rest(lower, at), 110).replace(['[', '('], " "), SECRET_OFF))
    };
    has_any(lower, "accounts-server|location=|location parameter") && SAME_SECRET.split('|').any(off)
}

/// The data center whose secret a line says that it is.
fn secret_of(line: &str, lower: &str) -> Option<DataCenter> {
    let at = lower.find("secret")?;
    if has_any(lower, "secrets|wrong|should|not ")
        && !has_any(lower, "we use|i use|we send|i send|i took|we took")
    {
        return None;
    }
    let lead = lower.rfind("secret shown").unwrap_or(at);
    let behind = head(rest(lower, lead), 50);
    [" under ", " of ", " for ", " from "].iter().find_map(|sign| {
        let from = lead + behind.find(sign)? + sign.len();
        let name = rest(lower, from).trim_start_matches("the ");
        let from = lower.len() - name.len();
        // Words of two letters are words of a language, unless in capitals.
        let word = name.split(|ch: char| !ch.is_alphanumeric()).next()?;
        let written = part(line, from, from + word.len());
        let plain = word.len() == 2 && written.chars().any(char::is_lowercase);
        told::center_at(name).filter(|_| !plain)
    })
}

/// Two addresses of mail that differ in capital letters only.
fn spellings(text: &str) -> Option<(String, String)> {
    let of_mail = |ch: char| ch.is_ascii_alphanumeric() || ".-_+".contains(ch);
    let mut found: Vec<&str> = Vec::new();
    for (at, _) in text.match_indices('@').take(MOST) {
        let start = part(text, 0, at).trim_end_matches(of_mail).len();
        let behind = rest(text, at + 1);
        let end = at + 1 + behind.find(|ch| !of_mail(ch)).unwrap_or(behind.len());
        let address = part(text, start, end).trim_end_matches('.');
        if start < at && address.len() > at - start + 3 && !found.contains(&address) {
            found.push(address);
        }
    }
    let pair = |one: &&&str| found.iter().find(|other| other != one && other.eq_ignore_ascii_case(one));
    let first = found.iter().find(|one| pair(one).is_some())?;
    Some(((*first).to_owned(), (*pair(&first)?).to_owned()))
}

/// A letter without its accent.
fn without_accent(ch: char) -> Option<char> {
    const LETTERS: [(&str, char); 16] = [
        ("áàâäãå", 'a'),
        ("ÁÀÂÄÃÅ", 'A'),
        ("éèêë", 'e'),
        ("ÉÈÊË", 'E'),
        ("íìîï", 'i'),
        ("ÍÌÎÏ", 'I'),
        ("óòôöõ", 'o'),
        ("ÓÒÔÖÕ", 'O'),
        ("úùûü", 'u'),
        ("ÚÙÛÜ", 'U'),
        ("ç", 'c'),
        ("Ç", 'C'),
        ("ñ", 'n'),
        ("Ñ", 'N'),
        ("ß", 's'),
        ("ł", 'l'),
    ];
    LETTERS.iter().find(|(letters, _)| letters.contains(ch)).map(|(_, plain)| *plain)
}

/// Whether a line passes a value with the line break of `echo`, or of `<<<`, to what stores it.
fn echoed(line: &str) -> bool {
    let piped = line.split_once("echo ").is_some_and(|(_, behind)| {
        let plain = !behind.trim_start().starts_with("-n") && !behind.trim_start().starts_with("-en");
        let stored = behind.split_once('|').is_some_and(|(_, into)| has_any(into, PIPED));
        plain && stored && !has_any(behind, " -d|--decode|tr -d")
    });
    // A file that an editor wrote ends in a line break.
    let file = line.split_once("cat ").is_some_and(|(_, behind)| {
        let stored =
            behind.split_once('|').is_some_and(|(_, into)| has_any(into, PIPED) && into.contains("secret"));
        stored && !has_any(behind, " -d|--decode|tr -d")
    });
    piped || file || line.contains("base64 <<<")
}

/// The origin that the browser names in its message.
fn origin(text: &str, lower: &str) -> Option<String> {
    let (at, words) = places(lower, "from origin '").next()?;
    let value = rest(text, at + words.len()).split('\'').next()?;
    (value.starts_with("http") && value.len() < 200).then(|| value.to_owned())
}

impl Scene<'_> {
    pub(super) fn client_space(&self) -> Option<Clue> {
        let sign = self.told.odd.client_space?;
        let fits = self.error.is_none() || self.is(&[Error::InvalidClient, Error::ClientPage]);
        let in_url = self.evidence.center.sign_in.is_some();
        fits.then(|| {
            let (what, verify) =
                (msg!("doctor-said-client-space", sign), text!("doctor-said-client-space-verify"));
            let fix = if in_url {
                msg!("doctor-stated-client-space-fix-url", sign)
            } else {
                text!("doctor-said-client-space-fix").into()
            };
            Clue::verified(CauseKind::ClientIdWrong, what, verify, fix)
        })
    }

    /// A library keeps tokens by the address of a user, in another spelling than it is asked for.
    pub(super) fn two_spellings(&self) -> Option<Clue> {
        let (stored, sought) =
            self.evidence.client.spellings.as_ref().filter(|_| self.is(&[Error::NoStoredToken]))?;
        let (stored, sought) = (stored.as_str(), sought.as_str());
        Some(Clue::verified(
            CauseKind::OtherUser,
            msg!("doctor-stated-two-spellings", sought, stored),
            text!("doctor-stated-two-spellings-verify"),
            msg!("doctor-stated-two-spellings-fix", sought, stored),
        ))
    }

    /// The name of the client has characters that the console refuses.
    pub(super) fn client_name(&self) -> Option<Clue> {
        let name = self.told.client_name.as_deref().filter(|_| self.is(&[Error::ConsoleClientName]))?;
        let fine = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, ' ' | '_' | '&');
        let mut signs: Vec<String> = Vec::new();
        for sign in name.chars().filter(|ch| !fine(*ch)).map(String::from) {
            if !signs.contains(&sign) {
                signs.push(sign);
            }
        }
        let plain = |ch: char| if fine(ch) { ch } else { without_accent(ch).unwrap_or(' ') };
        let words: String = name.chars().map(plain).collect();
        let words: Vec<&str> =
            words.split_whitespace().filter(|word| !word.eq_ignore_ascii_case("zoho")).collect();
        (!signs.is_empty() && !words.is_empty()).then(|| {
            // Whether letters with accents are special characters, the rule does not say.
            let (letters, signs): (Vec<String>, Vec<String>) =
                signs.into_iter().partition(|sign| sign.chars().all(char::is_alphabetic));
            let (letters, signs) = (letters.join(" "), signs.join(" "));
            let sure = !signs.is_empty();
            let verify = if letters.is_empty() {
                text!("doctor-stated-client-name-verify")
            } else {
                text!("doctor-stated-client-name-letters-verify")
            };
            let what = if letters.is_empty() {
                msg!("doctor-stated-client-name", signs)
            } else if signs.is_empty() {
                msg!("doctor-stated-client-name-letters", letters)
            } else {
                msg!("doctor-stated-client-name-both", letters, signs)
            };
            let fix = msg!("doctor-stated-client-name-fix", name = words.join(" "));
            let clue = Clue::verified(CauseKind::BadText, what, verify, fix);
            let trust = (!sure).then_some((Confidence::Inferred, &[CONCLUDED] as &[_]));
            Clue { sure, trust, ..clue }
        })
    }

    /// The homepage URL has no scheme.
    pub(super) fn homepage(&self) -> Option<Clue> {
        let value = self.told.homepage.as_deref().filter(|_| self.is(&[Error::ConsoleHomepageUrl]))?;
        let what = msg!("doctor-stated-homepage", value);
        let fix = msg!("doctor-stated-homepage-fix", value);
        Some(Clue::verified(CauseKind::BadAddress, what, text!("doctor-stated-homepage-verify"), fix))
    }

    /// The client ID that was sent is no value.
    pub(super) fn no_client(&self) -> Option<Clue> {
        let Client { none, id, keys, .. } = &self.evidence.client;
        let sent = none.as_deref()?;
        let word = !sent.is_empty() && !is_template(sent);
        let fits = self.error.is_none() && word
            || self.is(&[Error::ClientPage, Error::InvalidClient, Error::ServerErrorPage]);
        let fix = match (id, keys) {
            (Some(id), Some((read, named))) => msg!("doctor-sign-no-client-keys", id, named, read),
            (Some(id), None) => msg!("doctor-sign-no-client-id", id),
            _ => text!("doctor-sign-no-client-fix").into(),
        };
        let (what, verify) = (msg!("doctor-sign-no-client", sent), text!("doctor-sign-no-client-verify"));
        fits.then(|| Clue::verified(CauseKind::ClientIdWrong, what, verify, fix))
    }

    /// The client ID has not the usual length.
    pub(super) fn odd_client(&self) -> Option<Clue> {
        let length =
            self.evidence.client.odd.filter(|_| self.is(&[Error::InvalidClient, Error::ClientPage]))?;
        let what = msg!("doctor-sign-odd-client", length, usual = CLIENT_ID_LENGTH.number);
        let (verify, fix) = (text!("doctor-sign-odd-client-verify"), text!("doctor-sign-odd-client-fix"));
        Some(Clue::verified(CauseKind::ClientIdWrong, what, verify, fix))
    }

    /// Somebody typed the client ID with another character that looks like the right one.
    pub(super) fn alike(&self) -> Option<Clue> {
        let Alike { ids: [one, other], sent, place, signs } = self.evidence.client.alike.as_ref()?;
        let sign = |sign: char| {
            let kind = if sign.is_ascii_digit() { "digit" } else { "letter" };
            msg!("doctor-client-sign", kind, sign = sign.to_string())
        };
        let [first, second] = signs.map(sign);
        let sent = if *sent { "yes" } else { "no" };
        // A report shortens client IDs.
        let near = |id: &str| id.chars().skip((place + 1).max(5)).take(8).collect::<String>();
        let (id, one, other) = (other.as_str(), near(one), near(other));
        self.is(&[Error::ClientPage, Error::InvalidClient]).then(|| {
            let what =
                msg!("doctor-client-alike", first, one, other, place = *place, second = second.clone());
            let fix = msg!("doctor-client-alike-fix", id, second, sent);
            let verify = text!("errors-client-page-client-id-wrong-check");
            Clue::verified(CauseKind::ClientIdWrong, what, verify, fix)
        })
    }

    /// A program reads a variable that is not set, because it is called otherwise.
    pub(super) fn misnamed_variable(&self) -> Option<Clue> {
        let Misnamed { what, read, right, names: [name, set] } = self.evidence.client.misnamed.as_ref()?;
        let (kind, id, errors): (_, _, &[Error]) = match what {
            Variable::Secret => {
                (CauseKind::SecretMissing, "secret", &[Error::InvalidClientSecret, Error::InvalidClient])
            }
            Variable::Refresh => (
                CauseKind::CodeMangled,
                "refresh",
                &[Error::InvalidRefreshToken, Error::InvalidCode, Error::GeneralError],
            ),
            Variable::Client => {
                (CauseKind::ClientIdWrong, "client", &[Error::InvalidClient, Error::ClientPage])
            }
        };
        self.is(errors).then(|| {
            let (name, set) = (name.as_str(), set.as_str());
            let what = msg!("doctor-client-misnamed", name, set, what = id);
            let fix = msg!("doctor-client-misnamed-fix", name, read = read.as_str(), right = right.as_str());
            Clue::verified(kind, what, text!("doctor-values-none-verify"), fix)
        })
    }

    /// What a program reads from a file may end in a line break.
    pub(super) fn of_file(&self) -> Option<Clue> {
        let (secret, right) = self.evidence.client.of_file?;
        let (kind, errors): (_, &[Error]) = if secret {
            (CauseKind::SecretWrong, &[Error::InvalidClientSecret, Error::InvalidClient])
        } else {
            (CauseKind::CodeMangled, &[Error::InvalidRefreshToken, Error::InvalidCode])
        };
        self.is(errors).then(|| {
            Clue::verified(
                kind,
                msg!("doctor-client-file", seen = "no", what = if secret { "secret" } else { "refresh" }),
                text!("doctor-client-file-verify"),
                msg!("doctor-client-file-fix", right),
            )
        })
    }

    /// The code was issued to another client than the one of the token request.
    pub(super) fn two_clients(&self) -> Option<Clue> {
        let (began, sent) = self.evidence.client.two.as_ref()?;
        let fits = self.is(&[Error::InvalidCode, Error::InvalidClient, Error::InvalidClientSecret]);
        fits.then(|| {
            let what = msg!("doctor-sign-two-clients", began = began.as_str(), sent = sent.as_str());
            let fix = msg!("doctor-sign-two-clients-fix", began = began.as_str());
            Clue::verified(CauseKind::ClientIdWrong, what, text!("doctor-sign-two-clients-verify"), fix)
        })
    }

    /// The program sends another client ID than its settings have.
    pub(super) fn stale(&self) -> Option<Clue> {
        let (sent, set, laravel) = self.evidence.client.stale.as_ref()?;
        let fits = self.is(&[
            Error::InvalidClient,
            Error::InvalidClientSecret,
            Error::ClientPage,
            Error::InvalidCode,
        ]);
        fits.then(|| {
            let what = msg!("doctor-clue-stale", sent = sent.as_str(), set = set.as_str());
            let fix = msg!("doctor-clue-stale-fix", laravel = if *laravel { "yes" } else { "no" });
            Clue::verified(CauseKind::ClientIdWrong, what, text!("doctor-clue-stale-verify"), fix)
        })
    }

    /// ID and secret are of two clients.
    pub(super) fn other_secret(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidClientSecret, Error::InvalidClient]);
        let Client { listed, .. } = &self.evidence.client;
        let of = |at: u8| listed.get(usize::from(at));
        if let Some((own, other)) = self.told.odd.mixed.and_then(|(own, other)| of(own).zip(of(other))) {
            let name =
                |client: &(String, Option<String>)| client.1.clone().unwrap_or_else(|| "none".to_owned());
            let (id, other_id) = (own.0.as_str(), other.0.as_str());
            let what = msg!("doctor-clue-mixed", id, name = name(own), other = name(other), other_id);
            let fix = msg!("doctor-clue-mixed-fix", id, name = name(own));
            let verify = text!("doctor-clue-mixed-verify");
            return fits.then(|| Clue::verified(CauseKind::SecretWrong, what, verify, fix));
        }
        let (other, name) = self.evidence.client.other_secret.as_ref()?;
        fits.then(|| {
            let what = msg!("doctor-sign-mixed-secret", other = other.as_str());
            let id = self.evidence.client.id.clone().unwrap_or_default();
            let name = if name.is_empty() { "none" } else { name.as_str() };
            let fix = msg!("doctor-sign-mixed-secret-fix", id, name);
            Clue::verified(CauseKind::SecretWrong, what, text!("doctor-sign-mixed-secret-verify"), fix)
        })
    }

    /// The secret is said to be that of another data center than the one that is asked.
    pub(super) fn secret_of_named_center(&self) -> Option<Clue> {
        let (center, line) = self.evidence.client.secret_of.as_ref()?;
        let token = self.told.places.iter().find(|place| place.role == Role::Token)?;
        let fits = self.is(&[Error::InvalidClient, Error::InvalidClientSecret]);
        (fits && token.center != *center).then(|| {
            let (here, there) = (center_words(*center), center_words(token.center));
            let what = msg!("doctor-seen-secret", here, there = there.clone());
            let fix = msg!("doctor-seen-secret-fix", there);
            let verify = text!("doctor-seen-secret-verify");
            let clue = Clue::verified(CauseKind::SecretOfAnotherCenter, what, verify, fix);
            Clue { quotes: vec![quote(text!("doctor-quote-said"), line)], ..clue }
        })
    }

    /// The request went where the account is, but the client was made elsewhere.
    pub(super) fn secret_of_another_center(&self) -> Option<Clue> {
        if !self.is(&[Error::InvalidClient, Error::InvalidClientSecret]) {
            return None;
        }
        let places = &self.told.places;
        let sent = || places.iter().find(|place| place.role == Role::Token);
        let home = self
            .home()
            .filter(|home| home.role == Role::Response)
            .or_else(|| sent().filter(|_| self.evidence.client.own_secrets))?;
        let at_home =
            |role: Role| places.iter().any(|place| place.role == role && place.center == home.center);
        let made = places.iter().find(|place| {
            matches!(place.role, Role::Console | Role::SignIn | Role::Token) && place.center != home.center
        })?;
        if !at_home(Role::Token) || at_home(Role::Console) {
            return None;
        }
        let (here, there) = (center_words(made.center), center_words(home.center));
        let what = msg!("doctor-clue-secret-center", here, there = there.clone());
        let clue = Clue::of(
            CauseKind::SecretOfAnotherCenter,
            what,
            msg!("doctor-clue-secret-center-fix", there, url = home.center.token_endpoint()),
        );
        Some(Clue { quotes: vec![quote_of(home), quote_of(made)], ..clue })
    }

    pub(super) fn placeholder(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidClientSecret, Error::InvalidClient]);
        (fits && self.told.odd.placeholder).then(|| {
            let console = self.center_for_tokens().and_then(|center| center.row().console);
            let fix = match console {
                Some(cell) => msg!("doctor-said-placeholder-fix-at", console = cell.value),
                None => text!("doctor-said-placeholder-fix").into(),
            };
            let (what, verify) = (text!("doctor-said-placeholder"), text!("doctor-said-placeholder-verify"));
            Clue::verified(CauseKind::SecretWrong, what, verify, fix)
        })
    }

    /// The secret was regenerated, and the old one is still sent.
    pub(super) fn new_secret(&self) -> Option<Clue> {
        let client = &self.evidence.client;
        let fits = self.is(&[Error::InvalidClientSecret, Error::InvalidClient]) && client.new_secret;
        let certain = self.is(&[Error::InvalidClientSecret]);
        fits.then(|| {
            let what = if client.reads_once {
                text!("doctor-sign-old-secret")
            } else {
                text!("doctor-sign-old-secret-perhaps")
            };
            let fix = if client.reads_once || client.entered {
                text!("doctor-sign-old-secret-fix")
            } else {
                text!("doctor-sign-old-secret-fix-enter")
            };
            let verify = text!("doctor-sign-old-secret-verify");
            // Zoho has a name of its own for a wrong secret.
            let trust = (!certain).then_some((Confidence::Inferred, &[][..]));
            Clue { trust, ..Clue::verified(CauseKind::SecretWrong, what, verify, fix) }
        })
    }

    /// A self client has no redirect URI.
    pub(super) fn self_client_sign_in(&self) -> Option<Clue> {
        let evidence = &self.evidence;
        let own = matches!(evidence.client.kind, Some(ClientType::SelfClient | ClientType::Device));
        let sign_in = evidence.center.sign_in;
        let begun = sign_in.is_some() && self.is(&[Error::ClientPage]) || self.is(&[Error::RedirectUriPage]);
        if !own || !begun {
            return None;
        }
        // A custom service sends the callback of its data center.
        let form = evidence.client.custom_service && evidence.redirect.began.is_none();
        let home = || self.home().map(|place| place.center).filter(|_| form);
        let place = || {
            let places = &self.told.places;
            let place = places.iter().find(|place| matches!(place.role, Role::SignIn | Role::Token));
            place.map(|place| place.center)
        };
        let center = sign_in.or_else(home).or_else(place);
        let console =
            center.and_then(|center| center.row().console).map(|cell| cell.value).unwrap_or_default();
        let callback = center.and_then(DataCenter::first_callback).filter(|_| form);
        let sent = || self.told.sent.first().or(self.told.registered.first()).map(String::as_str);
        let uri = evidence.redirect.began.as_deref().or(callback).or_else(sent).unwrap_or_default();
        let fix = if uri.is_empty() || console.is_empty() {
            text!("doctor-sign-self-client-fix").into()
        } else {
            msg!("doctor-sign-self-client-fix-uri", console, uri)
        };
        let (what, verify): (Message, _) = if evidence.client.kind == Some(ClientType::Device) {
            (text!("doctor-sign-device-client").into(), text!("doctor-sign-page-verify"))
        } else {
            (text!("doctor-sign-self-client").into(), text!("doctor-sign-self-client-verify"))
        };
        Some(Clue::verified(CauseKind::ClientType, what, verify, fix))
    }

    /// The browser kept the response of an API from a page.
    pub(super) fn page_refused(&self) -> Option<Clue> {
        let Client { origin, kind, .. } = &self.evidence.client;
        let api = self.known.blocked == Some(Blocked::Api) && self.is(&[Error::BrowserBlocked]);
        let origin = origin.as_deref().filter(|_| api)?;
        let what: Message = match kind {
            Some(client) if *client != ClientType::Browser => {
                msg!("doctor-sign-page-type", client_type = client.word())
            }
            _ => text!("doctor-sign-page").into(),
        };
        let fix = if *kind == Some(ClientType::Browser) {
            msg!("doctor-sign-page-fix", origin)
        } else {
            msg!("doctor-sign-page-type-fix", origin)
        };
        Some(Clue::verified(CauseKind::ClientType, what, text!("doctor-sign-page-verify"), fix))
    }

    /// A page asked the token endpoint.
    pub(super) fn cors(&self) -> Option<Clue> {
        let blocked = self.is(&[Error::BrowserBlocked]) && self.known.blocked == Some(Blocked::Accounts);
        blocked.then(|| {
            Clue::verified(
                CauseKind::NoCors,
                text!("doctor-clue-cors"),
                text!("doctor-clue-cors-verify"),
                if self.known.refresh_sent == Some(true) || self.evidence.token.only_refresh {
                    text!("doctor-clue-cors-fix-refresh")
                } else {
                    text!("doctor-clue-cors-fix")
                },
            )
        })
    }
}
