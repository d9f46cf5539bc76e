//! The strings of a program put together: what it writes in pieces, with `+`, `.`, `..`, `&` or nothing between them, and with
//! names in it whose values stand elsewhere in the text.
//!
//! Only what becomes a URL is put together. A name of which the text has no value stays as a variable: `${NAME}`.

use std::borrow::Cow;
use std::fmt::Write;

use scan::order;
use scan::text::{has_any, part, rest, tail};
use url::form_urlencoded::byte_serialize;

/// How many strings of a text are put together, and of how many pieces each is.
const MOST: usize = 60;
const PIECES: usize = 40;
/// How many names are known.
const NAMES: usize = 200;
/// How long a value is at most.
const LONGEST: usize = 600;
/// What a string has that becomes a URL.
const OF_URL: &str = "://|zoho|/oauth/v2/";

/// The text with such strings whole; `None` where it has none.
pub(crate) fn joined(text: &str) -> Option<String> {
    if !has_any(text, OF_URL) {
        return None;
    }
    let text = &*without_owners(text);
    let names = Names::of(text);
    let mut whole = String::with_capacity(text.len());
    let mut behind = 0;
    let mut found = 0;
    for (at, quote) in text.match_indices(['"', '\'']) {
        if at < behind || found >= MOST {
            continue;
        }
        let Some((first, end)) = literal(text, at) else { continue };
        if !has_any(first, OF_URL) || first.contains(' ') {
            continue;
        }
        let (front, start) = names.in_front(text, at, behind).unwrap_or_default();
        let (value, end, pieces) = names.put_together(text, first, end);
        if pieces == 0 && front.is_empty() {
            continue;
        }
        let start = if front.is_empty() { at } else { start };
        let _ = write!(whole, "{}{quote}{front}{value}{quote}", part(text, behind, start));
        behind = end;
        found += 1;
    }
    whole.push_str(rest(text, behind));
    let filled = names.filled(&whole);
    (found > 0 || filled.is_some()).then(|| filled.unwrap_or(whole))
}

/// The text with names alone in the braces of a template: `{self.api_url}` is `{api_url}`.
fn without_owners(text: &str) -> Cow<'_, str> {
    let owned = |behind: &str| {
        let name = part(behind, 0, behind.find(|ch| !of_name(ch)).unwrap_or(behind.len()));
        // Two objects may have a value of one name each.
        let owner = name.rfind('.').filter(|_| name.starts_with("self.") || name.starts_with("this."))?;
        rest(behind, name.len()).starts_with('}').then_some(owner + 1)
    };
    if !text.split('{').skip(1).any(|behind| owned(behind).is_some()) {
        return Cow::Borrowed(text);
    }
    let (first, behind) = text.split_once('{').unwrap_or((text, ""));
    let plain = behind.split('{').map(|behind| rest(behind, owned(behind).unwrap_or_default()));
    Cow::Owned(plain.fold(first.to_owned(), |text, part| text + "{" + part))
}

/// The content of the string that begins with the quote at `at`, and where it ends.
fn literal(text: &str, at: usize) -> Option<(&str, usize)> {
    let quote = rest(text, at).chars().next().filter(|ch| matches!(ch, '"' | '\''))?;
    let inside = rest(text, at + 1);
    let end = inside.find([quote, '\n'])?;
    let content = part(inside, 0, end);
    (rest(inside, end).starts_with(quote) && end <= LONGEST).then_some((content, at + end + 2))
}

/// Whether a character may be in the name of a value, with those that lead to it.
fn of_name(ch: char) -> bool {
    ch.is_ascii_alphanumeric() || matches!(ch, '_' | '$' | '.')
}

/// The last part of a name: `token_url` of `this.config.token_url`.
fn short(name: &str) -> &str {
    name.rsplit(['.', '>', ':']).next().unwrap_or_default().trim_matches(['$', '_', '{', '}'])
}

/// The names of a text with their values.
struct Names<'t>(Vec<(&'t str, &'t str)>);

impl<'t> Names<'t> {
    /// What is assigned: `const base = "…"`, `$dc = 'eu';`, `ACCOUNTS: "…"`.
    fn of(text: &'t str) -> Self {
        let of_line = |line: &'t str| {
            let sign = line.find(['=', ':'])?;
            let name = part(line, 0, sign).trim_end().trim_end_matches([':', '"', '\'']);
            let name = tail(name, name.len() - name.trim_end_matches(of_name).len());
            let value = rest(line, sign + 1).trim_start_matches(['=', '>']).trim_start();
            // A URL needs no quotes.
            let bare = || {
                let url = value.trim_end().trim_end_matches([';', ',']);
                (url.starts_with("http") && url.len() <= LONGEST).then_some((url, ""))
            };
            let literal = |value: &'t str| literal(value, 0).map(|(found, end)| (found, rest(value, end)));
            let (value, end) = literal(value.trim_start_matches(['f', 'r'])).or_else(bare)?;
            let ends = end.trim_start().is_empty()
                || end.trim_start().starts_with([';', ',', '#', ')', '}'])
                || end.trim_start().starts_with("//");
            let plain =
                !value.is_empty() && !value.contains(char::is_whitespace) && !value.contains('\u{2022}');
            let name = short(name);
            (ends && plain && name.len() > 1).then_some((name, value))
        };
        let mut names: Vec<(&str, &str)> = Vec::new();
        for assigned in text.lines().filter_map(of_line) {
            if names.len() < NAMES && !names.contains(&assigned) {
                names.push(assigned);
            }
        }
        // A name with two values has none.
        let all = names.clone();
        names.retain(|(name, value)| all.iter().all(|(other, set)| other != name || set == value));
        Self(names)
    }

    fn get(&self, name: &str) -> Option<&'t str> {
        self.0.iter().find(|(known, _)| *known == short(name)).map(|(_, value)| *value)
    }

    /// The value of the name in front of a string and of the sign between them, and where that begins.
    fn in_front(&self, text: &str, at: usize, least: usize) -> Option<(String, usize)> {
        let before = part(text, least, at).trim_end();
        let before = ["..", "+", ".", "&"].iter().find_map(|sign| before.strip_suffix(sign))?.trim_end();
        let bare = before.trim_end_matches(of_name);
        let value = self.get(tail(before, before.len() - bare.len()))?;
        has_any(value, OF_URL).then(|| (value.to_owned(), least + bare.len()))
    }

    /// What follows a string that ends at `end`, as far as it goes on: all of it, where it ends, and how many pieces.
    fn put_together(&self, text: &str, first: &str, mut end: usize) -> (String, usize, usize) {
        let mut value = first.to_owned();
        let mut pieces = 0;
        while pieces < PIECES
            && let Some((piece, next)) = self.next(text, end)
        {
            value.push_str(&piece);
            end = next;
            pieces += 1;
        }
        (value, end, pieces)
    }

    /// The next piece behind `end`, and where it ends.
    fn next(&self, text: &str, end: usize) -> Option<(Cow<'_, str>, usize)> {
        let behind = rest(text, end);
        let signs = behind.trim_start_matches([' ', '\t', '\n', '\r', '\\', '_']);
        let gap = part(behind, 0, behind.len() - signs.len());
        let operator = ["..", "||", "+", "<>"].iter().find(|sign| signs.starts_with(**sign)).copied();
        // The point of PHP and the sign of Visual Basic have spaces beside them.
        let spaced = || {
            let sign = signs.get(..1).filter(|sign| matches!(*sign, "." | "&"))?;
            let apart = !gap.is_empty() || rest(signs, 1).starts_with([' ', '\n', '"', '\'', '$']);
            apart.then_some(sign)
        };
        let Some(operator) = operator.or_else(spaced) else {
            // Two strings below each other are one.
            let at = text.len() - signs.len();
            let (content, end) = literal(text, at).filter(|_| gap.contains('\n'))?;
            return content
                .starts_with(['?', '&', '/', '%', '='])
                .then_some((content.to_owned().into(), end));
        };
        let operand = rest(signs, operator.len()).trim_start_matches([' ', '\t', '\n', '\r', '_', '\\']);
        let at = text.len() - operand.len();
        if let Some((content, end)) = literal(text, at) {
            return Some((content.to_owned().into(), end));
        }
        let name_end =
            operand.find(|ch: char| !of_name(ch) && !matches!(ch, '>' | '-' | ':')).unwrap_or(operand.len());
        let name = part(operand, 0, name_end).trim_end_matches(['.', '-', ':', '>']);
        if name.is_empty() {
            return None;
        }
        let name_end = name.len();
        let behind = rest(operand, name_end);
        if let Some(index) = behind.strip_prefix('[') {
            let close = index.find(']')?;
            let name = part(index, 0, close).trim_matches(['"', '\'']);
            return Some((self.value(name), at + name_end + close + 2));
        }
        let Some(inside) = behind.strip_prefix('(') else {
            return Some((self.value(name), at + name_end));
        };
        let close = closing(inside)?;
        let end = at + name_end + close + 2;
        let first = part(inside, 0, close).trim();
        let argument = if let Some((content, _)) = literal(first, 0) {
            Cow::Owned(content.to_owned())
        } else {
            let end = first.find(|ch: char| !of_name(ch)).unwrap_or(first.len());
            let named = part(first, 0, end);
            self.value(if named.is_empty() { name } else { named })
        };
        let encodes =
            has_any(&name.to_ascii_lowercase(), "encode|escape|quote") && !argument.starts_with("${");
        Some((
            if encodes { byte_serialize(argument.as_bytes()).collect::<String>().into() } else { argument },
            end,
        ))
    }

    /// The value of a name, or the variable.
    fn value(&self, name: &str) -> Cow<'t, str> {
        self.get(name).map_or_else(|| Cow::Owned(format!("${{{}}}", short(name))), Cow::Borrowed)
    }

    /// The text with the values of names that stand inside of a URL: `${base}/oauth/v2/token`, `accounts.zoho.{dc}`.
    fn filled(&self, text: &str) -> Option<String> {
        let used = used(text);
        let mut filled = Cow::Borrowed(text);
        for (name, value) in &self.0 {
            let of_host = has_any(value, "://|zoho")
                || value.len() <= 6 && value.chars().all(|ch| ch.is_ascii_lowercase() || ch == '.');
            // A name in a value is one in the text, too.
            if !of_host || used.binary_search(name).is_err() {
                continue;
            }
            for written in [
                format!("${{{name}}}"),
                format!("{{{{{name}}}}}"),
                format!("<{name}>"),
                format!("#{{{name}}}"),
                format!("{{${name}}}"),
                format!("{{{name}}}"),
                format!("${name}/"),
            ] {
                let known = |at: usize| {
                    let before = tail(part(&filled, 0, at), 40).rsplit('\n').next().unwrap_or_default();
                    let behind = rest(&filled, at + written.len());
                    has_any(value, "://|zoho") && (behind.starts_with('/') || written.ends_with('/'))
                        || before.ends_with("zoho.")
                        || before.ends_with("zohoapis.")
                };
                let found = filled.match_indices(&written).map(|(at, _)| at).filter(|at| known(*at));
                let slash = if written.ends_with('/') { "/" } else { "" };
                let mut whole = String::new();
                let mut behind = 0;
                for at in found.take(MOST) {
                    let _ = write!(whole, "{}{value}{slash}", part(&filled, behind, at));
                    behind = at + written.len();
                }
                if behind > 0 {
                    whole.push_str(rest(&filled, behind));
                    filled = Cow::Owned(whole);
                }
            }
        }
        match filled {
            Cow::Owned(filled) => Some(filled),
            Cow::Borrowed(_) => None,
        }
    }
}

/// The names behind a sign of a variable, sorted.
fn used(text: &str) -> Vec<&str> {
    let ends = |ch: char| !(ch.is_ascii_alphanumeric() || ch == '_');
    let names = text.split(['{', '$', '<']).skip(1).filter_map(|behind| behind.split(ends).next());
    let mut names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    order::sort(&mut names);
    names.dedup();
    names
}

/// Where the bracket closes that was opened in front of a text.
fn closing(inside: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, ch) in inside.char_indices().take(LONGEST) {
        match ch {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            '\n' => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_become_one_string() {
        let whole = "https://accounts.zoho.in/oauth/v2/auth?client_id=${ID}&scope=a.b.READ";
        for text in [
            "u = \"https://accounts.zoho.in/oauth/v2/auth\"\n  + \"?client_id=\" + ID\n  + \"&scope=a.b.READ\";",
            "$u = 'https://accounts.zoho.in/oauth/v2/auth'\n . '?client_id=' . $ID\n . '&scope=a.b.READ';",
            "u = \"https://accounts.zoho.in/oauth/v2/auth?client_id=\" & ID & _\n  \"&scope=a.b.READ\"",
            "local u = \"https://accounts.zoho.in/oauth/v2/auth?client_id=\" .. self.ID .. \"&scope=a.b.READ\"",
            "u = (\"https://accounts.zoho.in/oauth/v2/auth?client_id=\" + cfg[\"ID\"] +\n     \"&scope=a.b.READ\")",
            "base = \"https://accounts.zoho.in\"\nu = base + \"/oauth/v2/auth?client_id=\" + ID + \"&scope=a.b.READ\"",
        ] {
            let found = joined(text).unwrap_or_default();
            assert!(found.contains(whole), "{text}\n{found}");
        }
        let below = "u = (\"https://accounts.zoho.in/oauth/v2/auth\"\n  \"?client_id=x\"\n  \"&scope=y\")";
        assert!(joined(below).unwrap_or_default().contains("/oauth/v2/auth?client_id=x&scope=y\""));
    }

    #[test]
    fn values_of_names_are_filled_in() {
        for (text, whole) in [
            (
                "dc = \"eu\"\nf\"https://accounts.zoho.{dc}/oauth/v2/token\"",
                "https://accounts.zoho.eu/oauth/v2/token",
            ),
            ("const dc = 'in';\n`https://www.zohoapis.${dc}/crm/v8`", "https://www.zohoapis.in/crm/v8"),
            (
                "BASE=\"https://accounts.zoho.jp\"\ncurl $BASE/oauth/v2/token",
                "curl https://accounts.zoho.jp/oauth/v2/token",
            ),
            (
                "GET {{api_domain}}/sign/api/v1/requests\napi_domain: https://www.zohoapis.sa",
                "GET https://www.zohoapis.sa/sign/api/v1/requests",
            ),
            (
                "get(f\"{self.base}/crm/v8/Leads\")\nbase = https://www.zohoapis.eu",
                "get(f\"https://www.zohoapis.eu/crm/v8/Leads\")",
            ),
            ("HOST=https://www.zohoapis.eu\n<HOST>/crm/v8/Deals", "\nhttps://www.zohoapis.eu/crm/v8/Deals"),
            (
                "\"https://accounts.zoho.eu/oauth/v2/auth?redirect_uri=\" + encodeURIComponent(\"https://a.example/x?y=1\")",
                "redirect_uri=https%3A%2F%2Fa.example%2Fx%3Fy%3D1",
            ),
        ] {
            let found = joined(text).unwrap_or_default();
            assert!(found.contains(whole), "{text}\n{found}");
        }
    }

    /// What a log repeats takes no place from other names.
    #[test]
    fn a_name_counts_once() {
        let log = "level = \"info\"\n".repeat(NAMES + 1);
        let found =
            joined(&format!("{log}dc = \"eu\"\nf\"https://accounts.zoho.{{dc}}/oauth/v2/token\"")).unwrap();
        assert!(found.ends_with("https://accounts.zoho.eu/oauth/v2/token\""));
    }

    #[test]
    fn what_is_no_url_stays() {
        for text in [
            "print(\"sum: \" + name)",
            "{\"url\": \"https://accounts.zoho.eu/oauth/v2/token\", \"a\": \"b\"}",
            "\"https://accounts.zoho.eu/oauth/v2/token\".format(x)",
            "a \"https://a.example\"\n\"https://b.example\"",
            "dc = \"eu\"\ndc = \"in\"\nf\"https://accounts.zoho.{dc}/oauth/v2/token\"",
        ] {
            assert_eq!(joined(text), None, "{text}");
        }
    }
}
