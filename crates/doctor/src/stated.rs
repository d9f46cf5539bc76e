//! What a text says in words of who or what is in which data center: "the account was created at zoho.in", "unser Konto liegt in
//! der EU", "トークンは accounts.zoho.jp で取得", `region> 1`. The words are in `data/statements.toml`.
//!
//! A statement is the name of somebody or something and that of a data center, with nothing between them but words that tie
//! them; questions, plans, and what is said of others are none.

use std::ops::Range;

use facts::DataCenter;
use facts::data_center::TABLE;
use facts::host::{self, Role as Of};
use facts::sign::MULTI_CENTER;
use facts::statement::{
    ACCOUNT, BESIDE, BROWSER, CENTERS, CITIES, CLIENT, CODES, CONSOLE, DOMAIN, DOUBT, FOREIGN, GIVEN,
    IN_FRONT, JOIN, JOIN_CJK, LABEL, LINK, LINK_CJK, LOGIN, MADE, NEGATED, OF_ACCOUNT, OF_TOKEN, PAST,
    PEOPLE, PICKED, REQUEST, SUPPOSED, SWITCHED, TOKEN, WORKS,
};
use scan::order;
use scan::text::{has_any, head, line_at, lists, part, places, rest, tail};

use crate::case::Role;
use crate::told::{center_at, hosts};

/// How much of a text is read for statements, and how many names of data centers.
const READ: usize = 60_000;
const MOST: usize = 100;
/// How far the name of a data center may be from what is in it.
const BETWEEN: usize = 90;
/// How much of a sentence is looked at, in front of that name and behind it.
const SENTENCE: usize = 400;

/// Something that is said to be in a data center.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Statement {
    pub(crate) role: Role,
    pub(crate) center: DataCenter,
    /// Whether it is the value behind a label, and no sentence.
    pub(crate) labeled: bool,
    /// The words.
    pub(crate) quote: String,
}

/// How a data center is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    /// By a host without a path; whether it is that of an accounts server.
    Host { accounts: bool },
    /// By the host of an API Console, which shows by itself where the client is.
    Console,
    /// By an ending: `.com.au`.
    Ending,
    /// By a code in capitals.
    Code,
    /// By a name or an adjective.
    Name,
}

#[derive(Clone, Debug)]
struct Mention {
    range: Range<usize>,
    center: DataCenter,
    named: Named,
}

fn is_cjk(ch: char) -> bool {
    matches!(ch, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

/// Whether a character goes on with a word.
fn goes_on(ch: char) -> bool {
    (ch.is_alphanumeric() || ch == '_') && !is_cjk(ch)
}

/// Whether what is at this place is a word of its own.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let before = part(text, 0, range.start).chars().next_back();
    let behind = rest(text, range.end).chars().next();
    !before.is_some_and(goes_on) && !behind.is_some_and(goes_on)
}

/// The statements of a text, in its order.
pub(crate) fn all(text: &str, lower: &str) -> Vec<Statement> {
    let (text, lower) = (head(text, READ), head(lower, READ));
    let mentions = mentions(text, lower);
    let picked = !mentions.is_empty() && has_any(lower, PICKED);
    let mut found: Vec<Statement> = Vec::new();
    for mention in &mentions {
        let sentence = sentence(lower, mention);
        let Some((role, labeled)) = role(text, lower, mention, &sentence, picked) else { continue };
        let line = line_at(lower, mention.range.start);
        let from = sentence.start.max(line.start);
        let to = sentence.end.min(line.end);
        let quote = if labeled {
            setting(part(text, line.start, mention.range.end)).to_owned()
        } else {
            part(text, from, to).trim().to_owned()
        };
        found.push(Statement { role, center: mention.center, labeled, quote });
    }
    let known = |it: &Statement| found.iter().any(|one| (one.role, one.center) == (it.role, it.center));
    let asked: Vec<Statement> = prompts(text, lower).into_iter().filter(|it| !known(it)).collect();
    found.extend(asked);
    found
}

/// The only data center that a text names, in whatever words.
pub(crate) fn named_alone(text: &str, lower: &str) -> Option<DataCenter> {
    let mentions = mentions(head(text, READ), head(lower, READ));
    let first = mentions.first()?.center;
    mentions.iter().all(|mention| mention.center == first).then_some(first)
}

/// The data center of the only cities that a question names, unless it says where a server is.
pub(crate) fn city(lower: &str) -> Option<DataCenter> {
    let whole = |word: &str| places(lower, word).any(|(at, _)| is_whole(lower, &(at..at + word.len())));
    let mut named = CITIES.iter().filter(|(_, words)| words.split('|').any(whole));
    let (center, _) = named.next()?;
    let server = has_any(lower, "server in|server is|servers|hosted|hosting|aws|azure|vps");
    (named.next().is_none() && !server).then_some(*center)
}

/// A setting at the end of a line: its name and its value.
fn setting(line: &str) -> &str {
    let sign = line.rfind(['=', ':', '>']).unwrap_or_default();
    let name = part(line, 0, sign).trim_end();
    // In a log and in a list others stand in front.
    let listed = |ch: char| {
        ",;{(\u{ab}\u{201c}\u{2013}".contains(ch) || ch == ' ' && rest(line, sign).starts_with('=')
    };
    let begins = name.char_indices().rfind(|(_, ch)| listed(*ch)).map_or(0, |(at, ch)| at + ch.len_utf8());
    rest(line, begins).trim()
}

/// The names of data centers, in their order.
fn mentions(text: &str, lower: &str) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    for (at, name) in hosts(text, lower).take(MOST) {
        let path = rest(text, at + name.len());
        let before = part(lower, 0, at);
        let bare = before.trim_end_matches("https://").trim_end_matches("http://");
        // Somebody left the path out.
        let left_out = path.starts_with("/...") || path.starts_with("/\u{2026}");
        let endpoint = !left_out && path.starts_with('/') && !path.get(1..2).unwrap_or(" ").trim().is_empty();
        let joined = bare.ends_with(|ch: char| ch.is_ascii_alphanumeric() || "@/_.-=".contains(ch));
        if endpoint || joined {
            continue;
        }
        // Of a domain alone nobody knows the product.
        let domain = name.trim_start_matches("www.").to_ascii_lowercase();
        let of_domain = host::of_domain(&domain).map(|center| (center, Of::Crm));
        let known = of_domain.or_else(|| host::known(name));
        let Some((center, of)) = known else { continue };
        let start = bare.len();
        let named = match of {
            Of::Console => Named::Console,
            _ => Named::Host { accounts: of == Of::Accounts },
        };
        if matches!(of, Of::Accounts | Of::App(_) | Of::Crm | Of::Console) {
            found.push(Mention { range: start..at + name.len(), center, named });
        }
    }
    let of_host = |range: &Range<usize>, found: &[Mention]| {
        found.iter().any(|it| it.range.start <= range.start && range.end <= it.range.end)
    };
    for row in TABLE {
        let Some(domain) = row.app_domain else { continue };
        let ending = domain.value.trim_start_matches("zohocloud").trim_start_matches("zoho");
        if ending == domain.value || !ending.starts_with('.') {
            continue;
        }
        for (at, _) in places(lower, ending).take(MOST) {
            let range = at..at + ending.len();
            let before = part(text, 0, at).chars().next_back();
            let apart =
                before.is_none_or(|ch| ch.is_whitespace() || is_cjk(ch) || "\"'`(*:=>|/".contains(ch));
            let behind = rest(lower, range.end);
            let next = behind.strip_prefix('.').unwrap_or(behind);
            let longer = behind.starts_with('.') && next.starts_with(goes_on) || behind.starts_with(goes_on);
            let longer = longer || behind.starts_with(['/', '-']);
            if apart && !longer && !of_host(&range, &found) {
                found.push(Mention { range, center: row.center, named: Named::Ending });
            }
        }
    }
    let english = TABLE.iter().map(|row| (row.center, row.name));
    for (center, words) in english.chain(CENTERS.iter().copied()) {
        // Letters outside ASCII are as they are written.
        let written = words.split('|').filter(|word| word.starts_with(|ch: char| !ch.is_ascii()));
        for word in words.split('|').map(str::to_lowercase).chain(written.map(str::to_owned)) {
            let word = &word;
            // The second center of India has no name of its own.
            if word.contains('(') {
                continue;
            }
            for (at, _) in places(lower, word).take(MOST) {
                let range = at..at + word.len();
                if is_whole(lower, &range) && !of_host(&range, &found) {
                    found.push(Mention { range, center, named: Named::Name });
                }
            }
        }
    }
    let loud = |at: usize| {
        let line = line_at(text, at);
        let line = part(text, line.start, line.end);
        !line.chars().any(char::is_lowercase) && line.chars().filter(char::is_ascii_uppercase).count() > 12
    };
    let codes = TABLE.iter().map(|row| (row.center, row.location.to_ascii_uppercase()));
    let others = CODES.iter().map(|(center, codes)| (*center, (*codes).to_owned()));
    for (center, code) in codes.chain(others) {
        for (at, _) in text.match_indices(code.as_str()).take(MOST) {
            let range = at..at + code.len();
            let before = part(text, 0, at).chars().next_back();
            let behind = rest(text, range.end);
            let region = behind.starts_with('-') && !rest(behind, 1).starts_with(char::is_uppercase);
            let dotted = behind.starts_with('.') && rest(behind, 1).starts_with(goes_on);
            let inside = before.is_some_and(|ch| "-./@&%".contains(ch)) || region || dotted;
            // In a line of capitals it may be any word.
            if is_whole(text, &range) && !inside && !loud(at) {
                found.push(Mention { range, center, named: Named::Code });
            }
        }
    }
    found.extend(set(lower));
    order::sort_by(&mut found, |one, other| {
        let place = |it: &Mention| (it.range.start, usize::MAX - it.range.end);
        place(one).cmp(&place(other))
    });
    found.dedup_by(|one, other| one.range == other.range);
    found.truncate(MOST);
    // A longer name has the shorter one in it.
    let all = found.clone();
    found.retain(|it| {
        !all.iter().any(|other| {
            other.range != it.range && other.range.start <= it.range.start && it.range.end <= other.range.end
        })
    });
    found
}

/// The codes behind the names of settings: `dc: eu`, `zoho_region = "com"`.
fn set(lower: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    for label in LABEL.split('|').chain(ACCOUNT.split('|').filter(|label| label.contains('_'))) {
        for (at, _) in places(lower, label).take(MOST) {
            if !is_whole(lower, &(at..at + label.len())) {
                continue;
            }
            let behind = rest(lower, at + label.len());
            let value = behind.trim_start_matches([' ', '"', '\'', '`', ':', '=', '>', '|', '\t']);
            let between = part(behind, 0, behind.len() - value.len());
            let code = value.trim_start_matches('.');
            let end = code.find(|ch: char| !(ch.is_ascii_lowercase() || ch == '.')).unwrap_or(code.len());
            let next = rest(code, end);
            let code = part(code, 0, end).trim_end_matches('.');
            let row = TABLE.iter().find(|row| {
                row.location == code || row.accounts.value.trim_start_matches("accounts.zoho.") == code
            });
            // Which is a word of English, too.
            let sentence = code == "in" && next.trim_start_matches(' ').starts_with(char::is_alphabetic);
            let apart = !sentence && !next.starts_with(|ch: char| goes_on(ch) || matches!(ch, '-' | '/'));
            let Some(row) = row.filter(|_| between.contains([':', '=', '>', '|', '"']) && apart) else {
                continue;
            };
            let start = at + label.len() + between.len();
            let end = start + value.find(code).unwrap_or_default() + code.len();
            found.push(Mention { range: start..end, center: row.center, named: Named::Code });
        }
    }
    found
}

/// The sentence around the name of a data center.
fn sentence(lower: &str, mention: &Mention) -> Range<usize> {
    let line = line_at(lower, mention.range.start);
    let before = tail(part(lower, line.start, mention.range.start), SENTENCE);
    let ends = [". ", "! ", "? ", "; ", "\u{3002}", "\u{ff01}", "\u{ff1f}", "\u{ff1b}"];
    let start = ends.iter().filter_map(|end| before.rfind(end).map(|at| at + end.len())).max().unwrap_or(0);
    let behind = head(part(lower, mention.range.end, line.end), SENTENCE);
    let end = ends.iter().filter_map(|end| behind.find(end).map(|at| at + end.len())).min();
    mention.range.start - before.len() + start..mention.range.end + end.unwrap_or(behind.len())
}

/// Whether words are nothing but those of a list, and signs.
fn only(between: &str, words: &str, cjk: &str) -> bool {
    if between.len() > BETWEEN {
        return false;
    }
    let mut parts = between.split(|ch: char| ch.is_whitespace() || ":='\u{2019}\"`*(|>-".contains(ch));
    parts.all(|part| {
        let part = part.trim_end_matches('.');
        if part.is_empty() || lists(words, part) {
            return true;
        }
        if !part.contains(is_cjk) {
            return false;
        }
        let mut left = part.to_owned();
        for word in cjk.split('|') {
            left = left.replace(word, "");
        }
        let left =
            left.chars().filter(|ch| !"\u{300c}\u{300d}\u{ff08}\u{ff1a}\u{3001}".contains(*ch)).count();
        left == 0
    })
}

/// The places of the words of a list in a part of a text.
fn nouns<'l>(
    lower: &'l str,
    words: &'static str,
    within: &'l Range<usize>,
) -> impl Iterator<Item = Range<usize>> + 'l {
    let inside = part(lower, within.start, within.end);
    words.split('|').flat_map(move |word| {
        inside.match_indices(word).take(MOST).filter_map(move |(at, _)| {
            let range = within.start + at..within.start + at + word.len();
            is_whole(lower, &range).then_some(range)
        })
    })
}

/// As what something is said to be in a data center.
fn role(
    text: &str,
    lower: &str,
    mention: &Mention,
    sentence: &Range<usize>,
    picked: bool,
) -> Option<(Role, bool)> {
    let said = |role: Role| Some((role, false));
    let (start, end) = (mention.range.start, mention.range.end);
    if is_doubtful(lower, mention, sentence) {
        return None;
    }
    let behind = part(lower, end, sentence.end);
    let near = head(behind, 60).split([',', '(']).next().unwrap_or_default();
    // What stands behind the name says what it is of: "the EU data center".
    let zoho = has_any(head(near, 30), BESIDE);
    let host = matches!(mention.named, Named::Host { .. });
    let accounts = mention.named == Named::Host { accounts: true };
    let strong = host || mention.named == Named::Ending || zoho;
    let line = part(lower, sentence.start, start);
    // The words may also stand in front: "le centre de données européen".
    let strong = strong || has_any(tail(line, 40), IN_FRONT);
    let before = |words: &'static str, needs: &str| {
        let mut all = nouns(lower, words, sentence).filter(|noun| noun.end <= start);
        all.any(|noun| {
            let between = part(lower, noun.end, start);
            let tied = only(between, LINK, LINK_CJK)
                || needs == GIVEN && only(&without(between, GIVEN), LINK, LINK_CJK);
            let signed = strong
                || mention.named == Named::Code
                || !between.trim().is_empty()
                || is_foreign_word(part(lower, noun.start, noun.end));
            let more = format!("{between} {near}");
            let past = words_in(between, PAST) && !has_any(&more, MADE) && !has_any(&more, GIVEN);
            tied && signed
                && !past
                && (needs.is_empty() || has_any(&more, needs))
                && !is_of_others(lower, noun.start)
        })
    };
    let after = |words: &'static str| {
        let mut all = nouns(lower, words, sentence).filter(|noun| noun.start >= end);
        let lead = tail(part(lower, sentence.start, start), 40);
        let mut last =
            lead.rsplit(|ch: char| !(ch.is_alphanumeric() || ch == '\'')).filter(|word| !word.is_empty());
        let denied = last.by_ref().take(3).any(|word| lists(NEGATED, word));
        let works = has_any(part(lower, sentence.start, sentence.end), WORKS);
        !denied
            && !works
            && !is_of_others(lower, start)
            && all.any(|noun| only(part(lower, end, noun.start), JOIN, JOIN_CJK))
    };
    if mention.named == Named::Console {
        return before(TOKEN, GIVEN).then_some((Role::Issued, false));
    }
    let coded = mention.named != Named::Name;
    if before(ACCOUNT, "") || strong && before(PEOPLE, "") {
        return said(Role::Stated);
    }
    // The accounts server of the United States passes everybody on.
    let gate = accounts && mention.center == DataCenter::Us;
    if strong && !gate && before(LOGIN, "") {
        return said(Role::Stated);
    }
    if before(CONSOLE, "") || coded && before(CLIENT, MADE) {
        return said(Role::Console);
    }
    if accounts && before(BROWSER, "") {
        return said(Role::SignIn);
    }
    if before(TOKEN, GIVEN) {
        return said(Role::Issued);
    }
    if accounts && before(REQUEST, "") {
        return said(Role::Token);
    }
    if let Some(role) = labeled(text, lower, mention, picked) {
        return Some((role, true));
    }
    if host {
        return None;
    }
    if after(CONSOLE) {
        return said(Role::Console);
    }
    if after(OF_TOKEN) {
        return said(Role::Issued);
    }
    after(OF_ACCOUNT).then_some((Role::Stated, false))
}

/// In languages in which the name follows without a word between: "compte européen".
fn is_foreign_word(noun: &str) -> bool {
    matches!(noun, "compte" | "cuenta" | "conta")
}

fn words_in(text: &str, words: &str) -> bool {
    text.split(|ch: char| !ch.is_alphanumeric()).any(|word| lists(words, word))
}

/// A text without the words of a list.
fn without(text: &str, words: &str) -> String {
    let mut left = text.to_owned();
    for word in words.split('|') {
        // What is not ASCII has no spaces around it.
        if word.is_ascii() {
            left = left.split(' ').filter(|part| *part != word).collect::<Vec<_>>().join(" ");
        } else {
            left = left.replace(word, "");
        }
    }
    left
}

/// Whether the word in front of a noun makes it that of somebody else.
fn is_of_others(lower: &str, at: usize) -> bool {
    let before = tail(part(lower, 0, at), 30);
    let line = before.rsplit('\n').next().unwrap_or_default().trim_end();
    let word = line.rsplit(|ch: char| !(ch.is_alphanumeric() || ch == '\'')).next().unwrap_or_default();
    !word.is_empty() && lists(FOREIGN, word)
}

/// Whether a sentence asks, plans, supposes, denies, or speaks of somebody else.
fn is_doubtful(lower: &str, mention: &Mention, sentence: &Range<usize>) -> bool {
    let before = part(lower, sentence.start, mention.range.start);
    // What was said before a comma is another sentence, unless it begins one that is only supposed.
    let behind = part(lower, mention.range.end, sentence.end);
    let clause = behind.split([',', '(', ')', '\u{3001}', '\u{ff0c}']).next().unwrap_or_default();
    let clause = clause.split(" - ").next().unwrap_or_default();
    let asked = |text: &str| text.trim_end().ends_with(['?', '\u{ff1f}']);
    let around = format!(" {before} \u{b7} {clause} ").replace([':', '"', '`', '*'], " ");
    // A but begins anew.
    let anew = ["but ", "aber ", "mais ", "pero ", "porém ", "ma ", "but:"]
        .iter()
        .filter_map(|word| around.rfind(&format!(" {word}")))
        .filter(|at| around.find('\u{b7}').is_some_and(|middle| *at < middle))
        .max()
        .unwrap_or(0);
    let around = rest(&around, anew);
    let from_comma =
        around.find('\u{b7}').map_or(0, |middle| part(around, 0, middle).rfind(", ").unwrap_or(0));
    let supposes = has_any(part(around, 0, 14), SUPPOSED);
    let around = if supposes { around } else { rest(around, from_comma) };
    asked(clause) || has_any(around, DOUBT)
}

/// A form that names it: `DC: IN`, `Environment: US`. Set in a program, it is where that sends its requests.
fn labeled(text: &str, lower: &str, mention: &Mention, picked: bool) -> Option<Role> {
    let line = line_at(lower, mention.range.start);
    let before = part(lower, line.start, mention.range.start);
    let bare = before.trim_end_matches([' ', '"', '\'', '`', '*', '(']);
    // Columns of a page that was copied are the settings of a program.
    let column = before.ends_with("  ") || before.ends_with('\t');
    let signed = bare.chars().next_back().filter(|ch| ":=>|\u{ff1a}\u{2192}".contains(*ch));
    let sign = signed.or_else(|| column.then_some('='))?;
    let name = bare.trim_end_matches([':', '=', '>', '|', ' ', '"', '\'', '*', '-', '\u{ff1a}', '\u{2192}']);
    let field = [" dropdown", " drop-down", " setting", " field", " option", " location"];
    let name = field.iter().find_map(|field| name.strip_suffix(field)).unwrap_or(name);
    // One of the switches that a client has for the data centers.
    let behind = part(lower, mention.range.end, line.end).trim_start_matches([' ', ':', '=', '(', '[']);
    let state = part(behind, 0, behind.find(|ch: char| !ch.is_alphabetic()).unwrap_or(behind.len()));
    let ends = rest(behind, state.len()).trim_start();
    let ends = ends.is_empty() || ends.starts_with(['|', ',', ';', '/', ')', ']']);
    if has_any(name, MULTI_CENTER) || ends && lists(SWITCHED, state) {
        return None;
    }
    let label = LABEL.split('|').find(|label| {
        name.ends_with(*label) && !part(name, 0, name.len() - label.len()).ends_with(goes_on)
    })?;
    // In a configuration: `dc: eu`.
    let written = |from: usize, to: usize| part(text, from, to).chars().any(char::is_uppercase);
    let small = mention.named == Named::Code && !written(line.start, mention.range.end);
    let of_program =
        sign == '>' || sign == '=' || small || label == "environment" || lists(DOMAIN, label) || picked;
    Some(if of_program { Role::Setting } else { Role::Stated })
}

/// What was answered where a program asks for a region: the number of a line of its list, or a word.
fn prompts(text: &str, lower: &str) -> Vec<Statement> {
    let mut found = Vec::new();
    let lines: Vec<&str> = lower.lines().take(2_000).collect();
    let written: Vec<&str> = text.lines().take(2_000).collect();
    for (at, line) in lines.iter().enumerate() {
        let Some((name, answer)) = line.split_once('>').or_else(|| line.split_once(':')) else { continue };
        let (name, answer) = (name.trim(), answer.trim());
        let asks = LABEL.split('|').any(|label| name.ends_with(label));
        if !asks || answer.is_empty() || answer.len() > 30 || name.len() > 60 {
            continue;
        }
        let center = if answer.bytes().all(|byte| byte.is_ascii_digit()) {
            let above = lines.get(at.saturating_sub(40)..at).unwrap_or_default();
            chosen(above, answer)
        } else {
            line.contains('>').then(|| center_at(answer)).flatten()
        };
        if let Some(center) = center {
            let quote = written.get(at).map(|line| line.trim().to_owned()).unwrap_or_default();
            found.push(Statement { role: Role::Setting, center, labeled: true, quote });
        }
    }
    found
}

/// The data center of the entry with this number in a list.
fn chosen(list: &[&str], number: &str) -> Option<DataCenter> {
    let of_number = |line: &&str| {
        let line = line.trim_start_matches([' ', '[', '(', '*', '>']);
        let behind = line.strip_prefix(number)?;
        let sign = behind.trim_start().starts_with(['/', ')', '.', ']', ':', '-']);
        sign.then(|| behind.trim_start_matches([' ', '/', ')', '.', ']', ':', '-', '\t']).to_owned())
    };
    let at = list.iter().rposition(|line| of_number(line).is_some())?;
    let entry = of_number(list.get(at)?)?;
    // What the program keeps for it may be in the next line.
    let value = list.get(at + 1).map(|line| line.trim().trim_start_matches('\\').trim().trim_matches('"'));
    let code = value.and_then(|value| {
        let row = TABLE.iter().find(|row| {
            row.location == value || row.accounts.value.trim_start_matches("accounts.zoho.") == value
        })?;
        Some(row.center)
    });
    code.or_else(|| center_at(&entry))
}

#[cfg(test)]
mod tests {
    use super::*;
    use DataCenter::{Au, Ca, Cn, Eu, In, Jp, Us};

    fn of(text: &str) -> Vec<(Role, DataCenter)> {
        all(text, &text.to_ascii_lowercase()).into_iter().map(|it| (it.role, it.center)).collect()
    }

    #[test]
    fn who_stands_where_is_read_in_many_languages() {
        for (text, role, center) in [
            ("our org is on .com.au", Role::Stated, Au),
            ("We're on the EU data center.", Role::Stated, Eu),
            ("the account was created at zoho.in", Role::Stated, In),
            ("It is an EU account, and it fails.", Role::Stated, Eu),
            ("Account: US", Role::Stated, Us),
            ("We log in at https://crm.zoho.eu", Role::Stated, Eu),
            ("Our account is in the EU, so it should use the EU servers?", Role::Stated, Eu),
            ("Wir sind bei zoho.eu, das Tool nicht", Role::Stated, Eu),
            ("Nuestra cuenta está alojada en la India", Role::Stated, In),
            ("nous avons un compte européen", Role::Stated, Eu),
            ("我们的账号在中国数据中心", Role::Stated, Cn),
            ("EUのアカウントを使っています", Role::Stated, Eu),
            ("login is at accounts.zohocloud.ca", Role::Stated, Ca),
            ("The client was registered in the .in console", Role::Console, In),
            ("the token came from accounts.zoho.jp", Role::Issued, Jp),
            ("Der Token kommt von accounts.zoho.eu", Role::Issued, Eu),
            ("notre organisation est sur le centre de données européen", Role::Stated, Eu),
            ("ZOHO_DC=eu", Role::Setting, Eu),
            ("  dc: in", Role::Setting, In),
            ("account_region=us", Role::Stated, Us),
            ("requests go to accounts.zoho.com", Role::Token, Us),
            ("in der Adressleiste steht accounts.zoho.eu", Role::SignIn, Eu),
            ("address bar at that moment: https://accounts.zoho.eu/...", Role::SignIn, Eu),
            ("Environment: AU", Role::Setting, Au),
            ("region> eu", Role::Setting, Eu),
        ] {
            assert_eq!(of(text), [(role, center)], "{text}");
        }
    }

    #[test]
    fn what_is_asked_planned_denied_or_of_others_is_no_statement() {
        for text in [
            "Is our account in the EU?",
            "We plan to move the account to zoho.eu.",
            "The account is not in the EU.",
            "If the account is in India, use accounts.zoho.in",
            "our AWS account is in the EU",
            "Our customers are in India, our servers in the US.",
            "We are in India.",
            "the account manager in Japan",
            "Contact us. Our org is great",
            "Their account is on zoho.in",
            "eu acho que a conta expirou",
            "OUR ACCOUNT IS IN THE OFFICE",
            "account_id: US",
            "the account was in the EU before",
            "docs: the account is on zoho.eu",
            "https://accounts.zoho.com/oauth/v2/token",
            "max@zoho.eu has the account",
            "region = \"eu-central-1\"",
            "dc=index.html",
            "environment: in production",
        ] {
            assert_eq!(of(text), [], "{text}");
        }
    }
}
