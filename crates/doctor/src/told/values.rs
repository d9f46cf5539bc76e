//! The values behind labels, in tables and in requests.

use facts::sign::LINK_NAME;
use scan::text::{line_at, lists, part, places, rest};

/// The words behind a label: in quotes up to the quote, else the next word.
pub(super) fn behind(text: &str, lower: &str, label: &str) -> Option<String> {
    let found = places(lower, label).take(50);
    let mut values = found.filter_map(|(at, _)| {
        // Not `Connections`.
        let alone = !part(lower, 0, at).ends_with(|ch: char| ch.is_alphanumeric() || ch == '_')
            && !rest(lower, at + label.len()).starts_with(char::is_alphabetic);
        let next = rest(text, at + label.len()).trim_start_matches(['"', '\'', '*', '`', ' ', '|']);
        // Columns of a page that was copied.
        let column = label.contains("link")
            && ["  ", "\t"].iter().any(|gap| rest(text, at + label.len()).starts_with(gap));
        let signed = column || next.starts_with([':', '=']) || rest(text, at + label.len()).contains('|');
        let value = next.trim_start_matches([':', '=', ' ', '\t', '|', '*', '`']);
        let value = if let Some(quoted) = value.strip_prefix(['"', '\'', '\u{201c}']) {
            quoted.split(['"', '\'', '\u{201d}', '\n']).next()?
        } else {
            value.split([' ', '\t', '\n', ',', ';', '|', '*', '`', ')']).next()?
        };
        let value = value.trim();
        (alone && signed && !value.is_empty() && value.len() <= 100).then(|| value.to_owned())
    });
    values.next()
}

/// The columns of a row: parted by bars, tabs or wide gaps.
fn columns(row: &str) -> Vec<&str> {
    let sign = if row.contains('|') {
        "|"
    } else if row.contains('\t') {
        "\t"
    } else {
        "  "
    };
    // In front of the first bar stands the number of a list.
    let of_list = |ch: char| ch.is_ascii_digit() || ch.is_whitespace() || ".)>-".contains(ch);
    let row = if sign == "|" { row.trim_start_matches(of_list) } else { row };
    row.split(sign).map(str::trim).filter(|column| !column.is_empty()).collect()
}

/// Where a table of connections begins, and their names with their link names.
pub(super) fn link_names(text: &str, lower: &str) -> Option<(usize, Vec<(String, String)>)> {
    let label = |column: &&str| {
        let bare = column.strip_prefix("connection ").unwrap_or(column);
        LINK_NAME.split('|').any(|label| bare == label)
    };
    let at = places(lower, "link").take(50).find_map(|(at, _)| {
        let line = line_at(lower, at);
        let header = columns(part(lower, line.start, line.end));
        let link = header.iter().position(&label)?;
        (header.len() > 1 && !part(lower, line.start, line.end).contains(':')).then_some((
            line,
            link,
            header.len(),
        ))
    });
    let (header, link, count) = at?;
    let rows = rest(text, header.end).lines().skip(1).take(30);
    let rows = rows.take_while(|row| columns(row).len() > 1 || row.starts_with(['-', '=']));
    let named = rows.filter_map(|row| {
        let row = columns(row);
        let name = row.iter().enumerate().find(|(index, _)| *index != link)?.1;
        (row.len() == count).then(|| Some(((*name).to_owned(), (*row.get(link)?).to_owned())))?
    });
    Some((header.start, named.collect()))
}

/// The grant types of a text, each with whether it is set and no word of a sentence.
fn grant_types<'t>(text: &'t str, lower: &'t str) -> impl Iterator<Item = (&'t str, bool)> {
    places(lower, "grant_type").take(20).filter_map(|(at, key)| {
        let behind = rest(text, at + key.len());
        let value = behind.trim_start_matches(['"', '\'', '\\', ' ', ':', '=', '>', ',', '|', '\t']);
        let between = part(behind, 0, behind.len() - value.len());
        // `"name": "grant_type", "value": "…"`
        let second =
            value.strip_prefix("value").filter(|value| value.starts_with(['"', '\'', '\\', ' ', '=', ':']));
        let value =
            second.map_or(value, |value| value.trim_start_matches(['"', '\'', '\\', ' ', ':', '=', '>']));
        let end = value
            .find(|ch: char| !(ch.is_ascii_alphanumeric() || matches!(ch, '_' | '-' | ':')))
            .unwrap_or(value.len());
        let value = part(value, 0, end);
        // A list of names has commas, too.
        let field = lists("code|client_id|client_secret|redirect_uri|scope", value);
        let argument = between.contains(',') && between.contains(['"', '\'']) && !field;
        let set = between.contains(['=', ':', '>']) || argument;
        (!value.is_empty()).then_some((value, set))
    })
}

/// The grant type that a text names, where it is that of a code or of a refresh token, and not both.
pub(super) fn documented_grant(text: &str, lower: &str) -> Option<&'static str> {
    let names = |name: &&str| grant_types(text, lower).any(|(value, _)| value.eq_ignore_ascii_case(name));
    let mut named = ["refresh_token", "authorization_code"].into_iter().filter(names);
    named.next().filter(|_| named.next().is_none())
}

/// A grant type that no source names for the token endpoint: as it is sent, and no word of a sentence.
pub(super) fn unknown_grant(text: &str, lower: &str) -> Option<String> {
    let known = [
        "device_token",
        "device_request",
        "authorization_code",
        "refresh_token",
        "client_credentials",
        "implicit",
        "authorization",
        "token",
        "value",
        "text",
    ];
    let is_unknown =
        |(value, set): &(&str, bool)| *set && !known.contains(&value.to_ascii_lowercase().as_str());
    let (unknown, _) = grant_types(text, lower).find(is_unknown)?;
    // A variable has the value elsewhere.
    (!unknown.starts_with("urn:") && unknown.len() < 40).then(|| unknown.to_owned())
}

/// What a program writes in the place of a token that it does not have, behind the word of the header.
pub(super) fn no_token(lower: &str) -> Option<&'static str> {
    let words = ["undefined", "null", "none", "nil", "[object object]", "nan", "false"];
    let begins = |word: &str| {
        places(lower, word).take(100).find_map(|(at, _)| {
            let behind = rest(lower, at + word.len())
                .trim_start_matches([' ', ':', '=', '"', '\'', '+', '&', '{', '$', '.']);
            words.into_iter().find(|none| {
                let end = behind.strip_prefix(none);
                end.is_some_and(|end| {
                    !end.starts_with(|ch: char| ch.is_alphanumeric() || matches!(ch, '_' | '.' | '('))
                })
            })
        })
    };
    begins("zoho-oauthtoken").or_else(|| begins("bearer "))
}
