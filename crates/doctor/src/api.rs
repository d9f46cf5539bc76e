//! What a text tells of the APIs that were called: which product's, with which status, and codes that stand in a sentence.

use std::borrow::Cow;

use facts::data_center::TOKEN_PATH;
use facts::error::{Error, of_status};
use facts::host::{self, Role};
use facts::product::{self, Place, Product};
use facts::source::titles;
use facts::{address, error};
use oauth::api_error::ApiError;
use scan::text::{has, has_any, line_at, part, places, rest};
use scan::{http, word};
use words::{Message, msg, text};

use crate::told::Called;
use crate::{Detection, Kind};

/// How many URLs and codes of a text are looked at; a log repeats itself.
const MOST: usize = 300;

/// Codes that a product has for a token that it rejects and for a scope that is missing.
pub(crate) const AMBIGUOUS: [&str; 2] = ["57", "F7003"];

/// The products and the statuses of a text, by their places.
pub(crate) struct Spoken {
    /// Whether the product is only named, and no URL tells it.
    named: bool,
    products: Vec<(usize, &'static Product)>,
    statuses: Vec<(usize, u16)>,
}

impl Spoken {
    pub(crate) fn of(text: &str, lower: &str) -> Self {
        let statuses = http::places(lower);
        if !lower.contains("zoho") && !has_any(lower, "code|error") {
            return Self { named: false, products: Vec::new(), statuses };
        }
        let mut products: Vec<(usize, &'static Product)> =
            word::urls(text).take(MOST).filter_map(|url| Some((url.at, product_of(url.text)?))).collect();
        // A log may have the path of a call only.
        let paths = [" /", "\"/", "'/"].iter().flat_map(|sign| text.match_indices(sign).take(MOST));
        let of_path = |at: usize| {
            let path = rest(text, at + 1);
            let end =
                path.find(|ch: char| ch.is_whitespace() || "\"'`,;)".contains(ch)).unwrap_or(path.len());
            let path = part(path, 0, end);
            if path.matches('/').count() < 3 {
                None
            } else {
                product_of(&format!("https://www.zohoapis.com{path}"))
            }
        };
        products.extend(paths.filter_map(|(at, _)| Some((at + 1, of_path(at)?))));
        scan::order::sort_by(&mut products, |one, other| one.0.cmp(&other.0));
        let named = products.is_empty();
        if named {
            products.extend(named_in(lower).map(|product| (0, product)));
        }
        Self { named, products, statuses }
    }

    /// The product that is nearest before a place in the text, or else the first behind it.
    pub(crate) fn product(&self, at: usize) -> Option<&'static Product> {
        let before = self.products.iter().rfind(|(place, _)| *place < at);
        before.or(self.products.first()).map(|(_, product)| *product)
    }

    /// The error status that is nearest before a place in the text, or else the first behind it.
    pub(crate) fn status(&self, at: usize) -> Option<u16> {
        let is_error = |found: &&(usize, u16)| (400..600).contains(&found.1);
        let before = self.statuses.iter().filter(is_error).rfind(|(place, _)| *place < at);
        before.or_else(|| self.statuses.iter().find(is_error)).map(|(_, status)| *status)
    }
}

/// The product whose API or whose host a URL names.
fn product_of(url: &str) -> Option<&'static Product> {
    let address = address::read(url).ok()?;
    let (center, role) = host::known(url)?;
    match product::place(center, &role, address.host(), address.url.path()) {
        Some(Place::There(product) | Place::Elsewhere(product, ..)) => Some(product),
        None => match role {
            Role::App(label) => product::on_host_of_its_own(&label),
            Role::Crm => product::by_id("crm"),
            _ => None,
        },
    }
}

/// The only product whose name or scopes a text has.
pub(crate) fn named_in(lower: &str) -> Option<&'static Product> {
    let is_named = |product: &&'static Product| {
        let name = product.name.to_ascii_lowercase();
        // "Zoho Sign" is in "Zoho Sign-In".
        let whole = |at: usize| {
            !rest(lower, at + name.len()).starts_with(|ch: char| ch.is_ascii_alphanumeric() || ch == '-')
        };
        places(lower, &name).any(|(at, _)| whole(at))
            || product
                .prefixes
                .iter()
                .any(|prefix| prefix.len() > 7 && has(lower, &format!("{}.", prefix.to_ascii_lowercase())))
    };
    let mut found = product::all().iter().filter(|product| product.id != "accounts").filter(is_named);
    let first = found.next();
    if found.next().is_some() { None } else { first }
}

/// What is told by nothing but a status, of the call of an API that failed; `None` where the text has neither.
pub(crate) fn by_status(
    text: &str,
    lower: &str,
    spoken: &Spoken,
    called: Option<&Called>,
) -> Option<Detection> {
    let status = called.and_then(|call| call.status).or_else(|| spoken.status(text.len()));
    let status = status.or_else(|| lower.contains("too_many_requests").then_some(429))?;
    let token = lower.contains(TOKEN_PATH);
    let mcp = word::urls(text)
        .take(MOST)
        .any(|url| host::known(url.text).is_some_and(|(_, of)| of.is_mcp_server()));
    // Zoho's own table: a request without grant_type, or with another method than POST.
    let bad_request = token && called.is_none() && matches!(status, 400 | 405);
    let error = match of_status(status).or(bad_request.then_some(Error::BadTokenRequest))? {
        _ if bad_request => Error::BadTokenRequest,
        Error::InvalidToken | Error::Forbidden if mcp => Error::McpRefused,
        Error::TooManyCalls if token && called.is_none() => Error::Throttled,
        Error::TooManyCalls => Error::TooManyCalls,
        // Another server may have answered, and the token endpoint has errors of its own.
        error if !token && (called.is_some() || spoken.named && !spoken.products.is_empty()) => error,
        _ => return None,
    };
    let because = msg!("doctor-because-status", status = status.to_string());
    let detection = Detection::of_error(Kind::ApiError, because, error, text);
    let alone = matches!(status, 401 | 403);
    let note = alone
        .then(|| (scan::finding::Severity::Check, msg!("doctor-status-only", status = status.to_string())));
    Some(detection.notes(note))
}

/// Codes that stand in a sentence (`Code 57`, `error code: 6403`, `errorCode=INVALID_OAUTH`), each with what is known of it.
/// Without a word for an error before it, a number counts only where a table has it for the product that was called.
pub(crate) fn codes_in_words<'t>(
    text: &'t str,
    lower: &'t str,
    spoken: &'t Spoken,
) -> impl Iterator<Item = (ApiError, &'t str)> + 't {
    let found = lower.match_indices("code").chain(lower.match_indices("error ")).take(MOST);
    found.filter_map(move |(at, word)| {
        let behind = rest(text, at + word.len())
            .trim_start_matches([' ', ':', '=', '#', '(', '"', '\\', '\'', '\u{201c}']);
        let skipped = rest(text, at + word.len()).len() - behind.len();
        let length = behind.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'_').count();
        let code = part(behind, 0, length);
        let digits = code.bytes().all(|b| b.is_ascii_digit());
        let shouts = code.bytes().any(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
            && !code.bytes().any(|b| b.is_ascii_lowercase());
        if !(2..=40).contains(&length) || skipped > 8 || !(digits || shouts) || !begins_word(lower, at) {
            return None;
        }
        let range = line_at(text, at);
        let said = part(text, range.start, range.end).trim();
        let product = spoken.product(at).map(|product| product.name);
        // Without a product, a number in a sentence may be anything.
        if digits && product.is_none() {
            return None;
        }
        Some((ApiError::of_code(code, product, Some(said))?, said))
    })
}

/// Whether a word begins at a place: `errorCode` has "code" in it, and so has "decode".
fn begins_word(lower: &str, at: usize) -> bool {
    let before = lower.get(..at).unwrap_or_default();
    ["error", "error_", "error-", "status", "status_"].iter().any(|word| before.ends_with(word))
        || !before.ends_with(|ch: char| ch.is_ascii_alphanumeric() || ch == '_')
}

/// What an error of an API is, with the product that was called and the status beside it.
pub(crate) fn explained(
    found: ApiError,
    text: &str,
    product: Option<&'static str>,
    status: Option<u16>,
) -> Detection {
    let ApiError { response, code, in_text, told, field } = found;
    let (name, said) = (response.name, response.description);
    let unknown = |name: &str| -> Message {
        match (name, &said) {
            ("", Some(said)) => msg!("doctor-said", said),
            (_, Some(said)) if product.is_some() => {
                msg!("doctor-code-answer", code = name, product = product.unwrap_or_default(), said)
            }
            (_, Some(said)) => msg!("doctor-code-unknown-said", code = name, said),
            (_, None) => msg!("doctor-code-unknown", code = name),
        }
    };
    let Some(error) = response.error else {
        let because = text!("doctor-because-code-message");
        // Some products answer with 500 to whatever they do not like.
        let status = status.filter(|status| *status < 500);
        let Some((status, error)) = status.and_then(|status| Some((status, of_status(status)?))) else {
            return Detection::new(Kind::ApiError, because, unknown(&name), text);
        };
        let because = msg!("doctor-because-status", status = status.to_string());
        let verdict = msg!("doctor-finding", found = unknown(&name), why = error.entry().meaning);
        return Detection { verdict, ..Detection::of_error(Kind::ApiError, because, error, text) };
    };
    if told {
        let because: Message = if said.is_some() {
            text!("doctor-because-message").into()
        } else {
            msg!("doctor-because-status", status = &name)
        };
        // A status is no code of the product's.
        let is_status = name.parse().is_ok_and(|status: u16| of_status(status).is_some());
        let found = unknown(if is_status { "" } else { &name });
        let says = Some(found.clone()).filter(|_| error == Error::ProductRequest && said.is_some());
        let verdict = if is_status && said.is_none() {
            error.entry().meaning.into()
        } else {
            msg!("doctor-finding", found, why = error.entry().meaning)
        };
        return Detection { verdict, says, ..Detection::of_error(Kind::ApiError, because, error, text) };
    }
    let because = match code {
        // Each product numbers its errors as it likes.
        Some(row) if name.bytes().all(|b| b.is_ascii_digit()) => {
            msg!("doctor-because-code-number", code = &name, product = row.product(product))
        }
        // Another product may have the same name for its own errors.
        Some(row) if product.is_none_or(|called| row.products.iter().any(|name| name.ends_with(called))) => {
            msg!("doctor-because-code-product", code = &name, product = row.product(product))
        }
        None if in_text => text!("doctor-because-named-in-text").into(),
        _ => msg!("doctor-because-code", code = &name),
    };
    let mut detection = Detection::of_error(Kind::ApiError, because, error, text);
    let Some(row) = code else { return detection };
    if AMBIGUOUS.contains(&name.as_str()) && error == Error::InvalidToken {
        detection.verdict = text!("doctor-token-or-scope").into();
    }
    if let (Some(field), Some(says)) = (&field, row.says) {
        let found = msg!("doctor-names-field", field, found = says);
        detection.verdict = msg!("doctor-finding", found, why = detection.verdict);
    } else if let (Some(says), Some(_)) = (row.says, row.fix) {
        detection.verdict = says.into();
    } else if let Some(says) = row.says {
        detection.verdict = msg!("doctor-finding", found = says, why = detection.verdict);
    }
    detection.code = Some((row, field.clone()));
    let confidence = row.confidence.label();
    let source = msg!("doctor-code-source", code = name, confidence, titles = titles(row.sources));
    detection.note(scan::finding::Severity::Note, source)
}

/// The last URL of Zoho's before the first element of a page: an API that answers with a page, and not the token endpoint.
pub(crate) fn page_of_api(text: &str, lower: &str) -> bool {
    let begins = ["<html", "<!doctype", "<title"].iter().filter_map(|sign| lower.find(sign)).min();
    let before = part(text, 0, begins.unwrap_or(text.len()));
    let last = word::urls(before).take(MOST).filter_map(|url| host::known(url.text)).last();
    match last.map(|(_, role)| role) {
        Some(role) => !matches!(role, Role::Accounts | Role::Console | Role::Callback),
        None => !lower.contains(TOKEN_PATH),
    }
}

/// The texts of the XML in a text.
pub(crate) fn xml<'t>(text: &'t str, lower: &str) -> Option<Vec<(&'t str, Cow<'t, str>)>> {
    scan::xml::is_there(lower).then(|| scan::xml::leaves(text)).filter(|leaves| !leaves.is_empty())
}

/// Whether a word is a code that only one product has: with letters and digits, or with an underscore.
pub(crate) fn is_code(word: &str) -> bool {
    word.len() >= 5
        && word.bytes().any(|b| b.is_ascii_uppercase())
        && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        && error::find_code(word, None, "").is_some()
}
