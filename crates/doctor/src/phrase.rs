//! Errors that people know by their wording.

use std::ops::Range;

use facts::error::{Error, Step, WORDINGS, Wording};
use scan::text::{has, has_any, lacks, line_at, lists, part, rest};
use words::{Text, text};

use crate::{Kind, of_others};

/// What people have seen who have nothing to paste: a label, and words that are read as if they were pasted.
pub const SYMPTOMS: [(Text, &str); 5] = [
    (text!("doctor-symptom-hour"), "It stops working after an hour"),
    (text!("doctor-symptom-redirect"), "Invalid Redirect Uri"),
    (text!("doctor-symptom-client"), "invalid_client"),
    (text!("doctor-symptom-refresh"), "No refresh token"),
    (text!("doctor-symptom-scope"), "Scope does not exist"),
];

/// Words that are in many of the phrases, parted by bars: a text without one of them is not searched for each of its phrases.
const ANCHORS: &str =
    "invalid|enter a valid|hour|connection|fetch|blocked|limit reached|500 server error|400 not found";

/// Whether the sentence goes on behind these words, as that of a server does ("failed to fetch token from"). A browser says
/// no more, or where it was.
fn goes_on(line: &str, words: &str) -> bool {
    let behind =
        line.split_once(words).map_or("", |(_, behind)| behind).strip_prefix(' ').unwrap_or_default();
    let next: String = behind.chars().take_while(char::is_ascii_alphabetic).collect();
    !next.is_empty() && next != "at"
}

/// How programs say that a response did not have a field that they read from it.
const NOT_THERE: &str = "keyerror|undefined index|undefined array key|undefined property|cannot read propert|\
    undefined (reading|key not found|nomethoderror|missing access_token|missing access token|missing the field|\
    required option not passed|(missing_token)|without access token|is not a function or its return value|\
    has no attribute|no value for|nullpointerexception|undefined method|unable to obtain access token|\
    failed to obtain access token|no access_token in|no access token in|access_token not found|access_token missing|\
    did not return an access token|response is missing";

/// Which field of a token response a program did not find: the token itself, or the refresh token.
pub(crate) fn absent_field(lower: &str) -> Option<(&'static str, Range<usize>)> {
    // The whole message of a KeyError in Python.
    let bare = lines_with(lower, "'access_token'")
        .find(|line| lower.get(line.clone()).is_some_and(|line| line.trim() == "'access_token'"));
    if let Some(line) = bare {
        return Some(("access_token", line));
    }
    NOT_THERE.split('|').flat_map(|words| lines_with(lower, words)).find_map(|line| {
        let text = lower.get(line.clone())?;
        let fields = [
            ("refresh_token", "refresh_token|refreshtoken|refresh token"),
            ("access_token", "access_token|accesstoken|access token|missing_token"),
            ("expires_in", "expires_in"),
            ("api_domain", "api_domain"),
        ];
        let (field, _) = fields.into_iter().find(|(_, words)| has_any(text, words))?;
        Some((field, line))
    })
}

/// The line that lists the names of the fields of a token response without `refresh_token`.
pub(crate) fn list_without_refresh(lower: &str) -> Option<Range<usize>> {
    let is_list = |line: &str| {
        let (Some(first), Some(last)) = (line.find("access_token"), line.find("expires_in")) else {
            return false;
        };
        let (from, to) = (first.min(last), first.max(last));
        let names = line.get(from..to).unwrap_or_default();
        let plain = names.chars().all(|ch| ch.is_ascii_alphanumeric() || "_ ,`\"'[]".contains(ch));
        plain
            && names.contains(',')
            && has_any(line, "api_domain|token_type")
            && !line.contains("refresh_token")
    };
    lines_with(lower, "access_token").find(|line| lower.get(line.clone()).is_some_and(is_list))
}

/// The sentences of a line; `31. Oktober` ends none.
pub(crate) fn sentences(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, sign) in line.match_indices(". ") {
        if !part(line, 0, at).ends_with(|ch: char| ch.is_ascii_digit()) {
            found.push(part(line, from, at));
            from = at + sign.len();
        }
    }
    found.push(rest(line, from));
    found
}

/// An error that the wording of a text names: with the words that name it, and their line.
pub(crate) struct Worded {
    pub(crate) kind: Kind,
    pub(crate) error: Error,
    pub(crate) words: &'static str,
    pub(crate) line: Range<usize>,
}

/// The errors that the wording of a text names, in the order of the table, each once.
pub(crate) fn worded(lower: &str) -> Vec<Worded> {
    let absent: Vec<&str> = ANCHORS.split('|').filter(|anchor| !has(lower, anchor)).collect();
    let mut found: Vec<Worded> = Vec::new();
    for Wording { error, kind, says, unless } in WORDINGS {
        let Some(((first, more), kind)) = says.split_first().zip(Kind::of(kind)) else { continue };
        let place = |words: &'static str| {
            let says = |line: &str| {
                more.iter().all(|words| has_any(line, words))
                    && !has_any(line, unless)
                    && !(words == "failed to fetch" && goes_on(line, words))
            };
            let line = lines_with(lower, words).find(|line| lower.get(line.clone()).is_some_and(says))?;
            Some(Worded { kind, error: *error, words, line })
        };
        if !found.iter().any(|known| known.error == *error) {
            let mut words =
                first.split('|').filter(|words| !absent.iter().any(|anchor| words.contains(anchor)));
            found.extend(words.find_map(place));
        }
    }
    found
}

/// The lines of a text that have these words, each once. Most texts have none.
pub(crate) fn lines_with(lower: &str, words: &str) -> impl Iterator<Item = Range<usize>> {
    let mut behind = if lacks(lower, words) { lower.len() } else { 0 };
    std::iter::from_fn(move || {
        let at = behind + lower.get(behind..)?.find(words)?;
        let line = line_at(lower, at);
        behind = line.end;
        Some(line)
    })
}

/// The error of this kind that a text names.
pub(crate) fn of_kind(lower: &str, kind: Kind) -> Option<Error> {
    let named = || scan::word::texts(lower).find_map(|word| Error::named(Step::Redirect, word));
    let worded = worded(lower).into_iter().find(|found| found.kind == kind).map(|found| found.error);
    worded.or_else(|| if kind == Kind::SignInError { named() } else { None })
}

/// The error that one word is the name of.
pub(crate) fn named(word: &str, refreshing: bool) -> Option<(Kind, Error)> {
    // Words without an underscore or capitals are words of every language.
    if !word.contains('_') && !word.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    // As a page that shows it may put it.
    let word = word.strip_prefix("ERROR_").unwrap_or(word);
    match word {
        "invalid_grant" | "invalid_scope" => of_others(word),
        "invalid_code" if refreshing => Some((Kind::TokenError, Error::InvalidRefreshToken)),
        _ => [
            (Step::Exchange, Kind::TokenError),
            (Step::Redirect, Kind::SignInError),
            (Step::Call, Kind::ApiError),
        ]
        .into_iter()
        .find_map(|(step, kind)| Some((kind, Error::named(step, word)?))),
    }
}

/// Numbers in words of seven languages; what is counted in dozens counts as its number.
const NUMBERS: [(&str, u32); 17] = [
    ("two|zwei|dos|deux|duas|dois|due|twee|dwie|dwa", 2),
    ("three|several|drei|tres|trois|três|tre|drie|trzy", 3),
    ("four|vier|cuatro|quatre|quatro|quattro|cztery", 4),
    ("five|fünf|cinco|cinq|cinque|vijf|pięć", 5),
    ("six|sechs|seis|sei|zes|sześć", 6),
    ("seven|sieben|siete|sept|sete|sette|zeven", 7),
    ("eight|acht|ocho|huit|oito|otto|osiem", 8),
    ("ten|zehn|diez|dix|dez|dieci|tien|dziesięć", 10),
    (
        "dozen|twelve|dutzend|zwölf|douzaine|douze|docena|doce|dúzia|doze|dozzina|dodici|dozijn|twaalf|tuzin|dwanaście",
        12,
    ),
    ("thirteen|dreizehn|treize|trece|treze|tredici|dertien|trzynaście", 13),
    ("fifteen|fünfzehn|quince|quinze|quinzaine|quindici|vijftien|piętnaście", 15),
    ("twenty|zwanzig|veinte|vingt|vingtaine|vinte|venti|twintig|dwadzieścia|dwudziestu", 20),
    ("thirty|dreißig|treinta|trente|trentaine|treintena|trinta|trenta|trentina|dertig|trzydzieści", 30),
    ("forty|vierzig|cuarenta|quarante|quarantaine|quarenta|quaranta|quarantina|veertig|czterdzieści", 40),
    (
        "fifty|fünfzig|cincuenta|cinquante|cinquantaine|cinquenta|cinquanta|cinquantina|vijftig|pięćdziesiąt",
        50,
    ),
    ("sixty|sechzig|sesenta|soixante|soixantaine|sessenta|sessanta|zestig", 60),
    ("hundred|hundert|cien|cent|centaine|cem|cento|centinaio|honderd|sto", 100),
];

/// The number that a word in lower case is.
pub(crate) fn number_named(word: &str) -> Option<u32> {
    NUMBERS.iter().find(|(words, _)| lists(words, word)).map(|(_, number)| *number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_alternative_of_a_wording_names_its_error() {
        for Wording { error, kind, says, unless } in WORDINGS {
            assert!(Kind::of(kind).is_some(), "{kind}");
            let more: Vec<&str> = says[1..].iter().map(|part| part.split('|').next().unwrap()).collect();
            for first in says[0].split('|') {
                let line = format!("{first} {}", more.join(" "));
                assert!(worded(&line).iter().any(|found| found.error == *error), "{line}");
                for other in unless.split('|').filter(|other| !other.is_empty()) {
                    let line = format!("{line} {other}");
                    assert!(!worded(&line).iter().any(|found| found.error == *error), "{line}");
                }
            }
        }
    }
}
