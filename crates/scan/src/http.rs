//! Statuses of HTTP responses, however a terminal, a log or a person writes them.

use crate::text::{rest, tail};

/// Words in front of a status.
const BEFORE: [&str; 4] = ["http/", "status", "statuscode", "http "];
/// Words in front of a status where people write what happened. Only an error counts there: numbers of all kinds follow them.
const TOLD: [&str; 19] = [
    "answer is ",
    "response is ",
    "antwort ist ",
    "réponse est ",
    "respuesta es ",
    "error ",
    "error: ",
    "error code",
    "code ",
    "code: ",
    "returns ",
    "returned ",
    "got ",
    "gets ",
    "gives ",
    "with ",
    "answers ",
    "-> ",
    "\u{2192} ",
];
/// The errors of HTTP that count behind [`TOLD`].
const ERRORS: [u16; 10] = [400, 401, 403, 404, 405, 429, 500, 502, 503, 504];
/// Statuses with the words behind them.
const REASONS: [(&str, u16); 8] = [
    ("bad request", 400),
    ("unauthorized", 401),
    ("forbidden", 403),
    ("not found", 404),
    ("method not", 405),
    ("too many requests", 429),
    ("internal", 500),
    ("service unavailable", 503),
];

/// The statuses that a text in lower case shows, in its order: `HTTP/1.1 401`, `status: 401`, `"status":401`,
/// `StatusCode : 401`, `401 Unauthorized`, `error 401`.
pub fn statuses(lower: &str) -> Vec<u16> {
    places(lower).into_iter().map(|(_, status)| status).collect()
}

/// The same with their places.
pub fn places(lower: &str) -> Vec<(usize, u16)> {
    let mut found: Vec<(usize, u16)> = Vec::new();
    for word in BEFORE {
        for (at, _) in lower.match_indices(word).take(500) {
            let behind = rest(lower, at + word.len());
            let behind = if word == "http/" {
                behind.trim_start_matches(|ch: char| ch.is_ascii_digit() || ch == '.')
            } else {
                behind.strip_prefix(" code").or_else(|| behind.strip_prefix("_code")).unwrap_or(behind)
            };
            let number = behind.trim_start_matches([' ', '\t', '"', '\'', ':', '=']);
            let near = behind.len() - number.len() <= 16;
            found.extend(status_in(number).filter(|_| near).map(|status| (at, status)));
        }
    }
    for word in TOLD {
        for (at, _) in lower.match_indices(word).take(500) {
            let behind = rest(lower, at + word.len()).trim_start_matches([' ', ':', '=', '(', '#']);
            // A number with a unit or a word of its own behind it counts something.
            let ends = |digits: &str| {
                let next = rest(digits, 3).chars().next();
                next.is_none_or(|ch| {
                    matches!(ch, '.' | ',' | ';' | ')' | ':' | '\n' | '\r' | '!' | '"' | '\'')
                }) || [
                    " from",
                    " on",
                    " for",
                    " when",
                    " and",
                    " {",
                    " unauth",
                    " forbidden",
                    " error",
                    " response",
                    " /",
                ]
                .iter()
                .any(|word| rest(digits, 3).starts_with(word))
            };
            let status = status_in(behind).filter(|status| ERRORS.contains(status) && ends(behind));
            found.extend(status.map(|status| (at, status)));
        }
    }
    // Alone at the beginning of a line, or with the name of a page behind it.
    let mut at = 0;
    for line in lower.split_inclusive('\n') {
        let bare = line.trim();
        let status = status_in(bare).filter(|status| ERRORS.contains(status));
        let behind = rest(bare, 3).trim_start_matches([' ', '-', ':']);
        let alone =
            behind.is_empty() || behind.starts_with(['{', '[', '<']) || behind.starts_with("page not");
        found.extend(status.filter(|_| alone).map(|status| (at, status)));
        at += line.len();
    }
    for (reason, status) in REASONS {
        for (at, _) in lower.match_indices(reason).take(500) {
            let before = lower.get(..at).unwrap_or_default().trim_end_matches([' ', '-', ':', '(', ')']);
            if before.ends_with(&status.to_string()) {
                found.push((at, status));
            }
        }
    }
    // Before the URL that answered with it.
    for word in [" on http", " from http", " for http", " at http"] {
        for (at, _) in lower.match_indices(word).take(500) {
            let before = lower.get(..at).unwrap_or_default();
            let digits = tail(before, 3);
            let alone = !head_of(before).ends_with(|ch: char| ch.is_alphanumeric() || ch == '.');
            found.extend(
                status_in(digits)
                    .filter(|status| alone && ERRORS.contains(status))
                    .map(|status| (at, status)),
            );
        }
    }
    crate::order::sort(&mut found);
    found
}

/// A text without its last three bytes.
fn head_of(text: &str) -> &str {
    text.get(..text.len().saturating_sub(3)).unwrap_or_default()
}

/// The status with which a text begins.
fn status_in(text: &str) -> Option<u16> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let status = text.get(..digits)?.parse().ok();
    status.filter(|status| digits == 3 && (100..600).contains(status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_in_every_notation() {
        for text in [
            "http/1.1 401",
            "http/2 401 ",
            "status: 401",
            "status code: 401.",
            "\"status\":401,",
            "statuscode        : 401",
            "status=401",
            "401 unauthorized",
            "http status 401",
            "http 401",
            "error 401",
            "error code: 401",
            "it returned 401.",
            "ends with error code 401\n",
            "post /x -> 401",
            "we got 401 from books",
            "get /x\n401\n{}",
            "401 on https://accounts.zoho.eu/x",
            "a 401 from https://www.zohoapis.eu/x",
            "401 {\"x\":1}",
        ] {
            assert_eq!(statuses(text).first(), Some(&401), "{text}");
        }
        assert_eq!(statuses("status: 4010, 401 leads, http/1.1, status"), [0_u16; 0]);
        assert_eq!(statuses("we got 401 leads with 404 deals, error 1401, code 200."), [0_u16; 0]);
        // A number far behind the word is another one, and not every number is a status.
        let behind = |signs: usize| statuses(&format!("status{}401", " ".repeat(signs)));
        assert_eq!((behind(16), behind(17)), (vec![401], vec![]));
        assert_eq!(statuses("status: 099, status: 600, status: 42"), [0_u16; 0]);
        assert_eq!(statuses("http/1.1 100 continue\nhttp/1.1 429 too many requests"), [100, 429, 429]);
    }
}
