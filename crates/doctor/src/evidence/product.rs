//! The called product: its organization, path, header, module, pages, and the settings of the program that calls it.

use facts::error::{CauseKind, Error};
use facts::sign::{
    A_CONNECTION, ADDING, BELONGS, CHOSEN, COMMON_NAMES, CUSTOM_SERVICE, DENIED, HAS_WORKED, HEADERS, HOSTED,
    IN_USE, IS_ID, LACKING, LICENSED, LINK_NAME, LISTS_ORGS, NEGATED, NO_BROWSER, NO_COMPANY, NO_CONTENT,
    NO_TOKEN_STORED, NOT_IN_PLAN, NOTHING_YET, OF_BOOKS, OF_DEFAULT_SERVICE, OLD_MODULES, ORG_ID_CALLED,
    ORG_LISTED, ORG_NAMED, PAGES, PATHS, RIGHT_ONE, SELECTED_BY, SOLELY, TOKEN_STORE, USER_SETTING,
};
use facts::{DataCenter, address, host, product};
use oauth::cause::Blocked;
use scan::text::{has, has_any, head, lists, part, places, rest, tail};
use service::Field;
use words::{Message, msg, text};

use super::{Hint, MOST, MOST_LINES, said};
use crate::Kind;
use crate::case::Role;
use crate::clue::{Clue, Scene, center_words, quote, quote_of};
use crate::config;
use crate::form::Row;
use crate::other;
use crate::stated;
use crate::told::Told;

/// How many calls that went to a wrong host are named.
const MOST_ELSEWHERE: usize = 4;
/// The errors of a call of a product.
const OF_CALL: &[Error] = &[
    Error::WrongUrl,
    Error::ApiHtml,
    Error::ProductRequest,
    Error::OrgMismatch,
    Error::NotFoundPage,
    Error::InvalidToken,
    Error::AuthenticationFailure,
];

/// What a text shows of the product.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is shown by itself")]
pub(crate) struct Product {
    /// Whether the product says that it has nothing to return.
    nothing: bool,
    /// The products that the person is said not to have.
    lacking: Vec<&'static str>,
    /// The organization that a call names, by which name, and the only one that a list has.
    orgs: Option<(String, String, String)>,
    /// Where the text says that the organization is which a call names.
    org_center: Option<DataCenter>,
    /// Whether somebody says that the one which the request names is the right one.
    right_org: bool,
    /// What a call of API 1.0 is in the current one.
    moved: Option<(String, &'static str, String)>,
    /// The only product that the text names, beside those that the person has.
    spoken: Option<&'static str>,
    /// The number of the organization in the address of its CRM.
    number: Option<String>,
    /// Whether that number stands elsewhere, too.
    sends_number: bool,
    /// The organization in the header, the one that was selected, and what it is called.
    portals: Option<(String, String, String)>,
    /// The name by which a function calls a connection, and what the text says the link name is.
    link_name: Option<(String, String)>,
    /// The setting of a library for its user, that user, and the one of whom its store has tokens.
    users: Option<(String, String, String)>,
    /// The organizations of a response, with their names.
    listed: Vec<(String, String)>,
    /// The organization that a call names, whose it is, and the name of the one that was selected.
    chosen: Option<(String, String, String)>,
    /// The organization that a request for a token of the client itself names.
    soid: Option<String>,
    /// An ID of an organization that stands behind its name.
    org_id: Option<String>,
    /// Whether the text names the organization of a call in any way.
    names_org: bool,
    /// Whether the connection is of a service that Zoho offers ready-made, which has no form.
    pub(crate) default_service: bool,
    /// Whether somebody adds a connection, which has not worked yet.
    adding: bool,
    /// The path of a call that a page answered which the product has for tokens that it rejects.
    page: Option<(&'static str, String)>,
}

impl Product {
    pub(super) fn of(text: &str, lower: &str, told: &Told) -> Self {
        let asked = products(&told.asked);
        let (number, orgs) = (org_number(lower), orgs(text, lower));
        Self {
            nothing: has_any(lower, NOTHING_YET) && !told.calls.is_empty(),
            // Scopes say more.
            spoken: if asked.is_empty() { spoken(lower) } else { None },
            lacking: lacking(lower, &asked),
            right_org: orgs.as_ref().is_some_and(|(_, sent, _)| {
                said::sentences(lower).any(|(_, told)| told.contains(sent) && has_any(told, RIGHT_ONE))
            }),
            org_center: orgs.as_ref().and_then(|(_, sent, _)| {
                let mut told = said::sentences(lower).filter(|(_, told)| told.contains(sent));
                told.find_map(|(at, told)| stated::named_alone(part(text, at, at + told.len()), told))
            }),
            orgs,
            sends_number: number
                .as_ref()
                .is_some_and(|number| lower.matches(number.as_str()).nth(1).is_some()),
            number,
            moved: moved(text, lower),
            portals: portals(lower),
            link_name: link_name(text, lower, told),
            users: users(text, lower),
            listed: listed(text, lower),
            chosen: chosen(text, lower),
            soid: behind(text, lower, "soid=|soid: |\"soid\":|soid =", false),
            org_id: behind(text, lower, ORG_ID_CALLED, true),
            names_org: has_any(lower, ORG_NAMED),
            default_service: has_any(lower, OF_DEFAULT_SERVICE) && !has_any(lower, CUSTOM_SERVICE),
            adding: has_any(lower, ADDING) && has_any(lower, A_CONNECTION) && !has_any(lower, HAS_WORKED),
            page: PAGES.iter().find_map(|page| {
                let called = told.calls.iter().find(|call| call.url.contains(page.host))?;
                (has(lower, page.has) && has_any(lower, "401|400")).then(|| (page.name, called.said.clone()))
            }),
        }
    }
}

/// The value behind a name, with no more than signs and a few short words between them; only of digits, or as it is.
fn behind(text: &str, lower: &str, names: &str, digits: bool) -> Option<String> {
    names.split('|').find_map(|name| {
        places(lower, name).take(MOST).find_map(|(at, name)| {
            let line = head(rest(text, at + name.len()), 90).lines().next()?;
            let value = if digits {
                line.trim_start_matches(|ch: char| !ch.is_ascii_digit())
            } else {
                line.trim_start_matches(['"', ' '])
            };
            let of_value =
                |ch: char| if digits { ch.is_ascii_digit() } else { ch.is_ascii_alphanumeric() || ch == '.' };
            let end = value.find(|ch: char| !of_value(ch)).unwrap_or(value.len());
            // In a sentence, the verb stands in front of it.
            let lead = part(line, 0, line.len() - value.len());
            let verb = digits && IS_ID.split('|').any(|verb| lead.ends_with(verb)) && !lead.contains(". ");
            let near = lead.len() <= 24 || verb && lead.len() <= 64;
            (near && end >= 5).then(|| part(value, 0, end).to_owned())
        })
    })
}

/// The setting of a library for its user, that user, and the one of whom its store has tokens, where these are two.
fn users(text: &str, lower: &str) -> Option<(String, String, String)> {
    let of_address = |ch: char| ch.is_ascii_alphanumeric() || ".@_+-".contains(ch);
    let address = |line: &str| {
        let mut words = line.split(|ch: char| !of_address(ch)).map(|word| word.trim_matches('.'));
        words.find(|word| word.split_once('@').is_some_and(|(_, host)| host.contains('.'))).map(str::to_owned)
    };
    if !has_any(lower, USER_SETTING) {
        return None;
    }
    let lines = || text.lines().zip(lower.lines()).take(MOST_LINES);
    let (name, used) = lines().find_map(|(line, lower)| {
        let (at, key) = USER_SETTING.split('|').find_map(|key| Some((lower.find(key)?, key)))?;
        Some((part(line, at, at + key.len()).to_owned(), address(rest(line, at + key.len()))?))
    })?;
    let of_store = |lower: &str| has_any(lower, TOKEN_STORE) && !has_any(lower, NO_TOKEN_STORED);
    let stored = lines().filter(|(_, lower)| of_store(lower)).find_map(|(line, _)| address(line))?;
    (!stored.eq_ignore_ascii_case(&used)).then_some((name, used, stored))
}

/// The products of scopes, each once.
fn products(asked: &[String]) -> Vec<&'static product::Product> {
    let mut found: Vec<&'static product::Product> = Vec::new();
    for scope in asked {
        let of_scope = product::by_prefix(scopes::prefix(scope));
        found.extend(of_scope.filter(|product| found.iter().all(|known| known.id != product.id)));
    }
    found
}

/// The products of the scopes that stand behind a "no".
fn lacking(lower: &str, asked: &[&'static product::Product]) -> Vec<&'static str> {
    let denied = |product: &product::Product| {
        let short = scopes::short_name(product).to_lowercase();
        places(lower, &short).take(MOST).any(|(at, _)| {
            let sentence = part(lower, 0, at).rsplit(['.', ',', ';', '\n']).next().unwrap_or_default();
            let near = format!(" {}", tail(sentence, 30));
            has_any(&near, DENIED)
        })
    };
    let names = |wanted: &dyn Fn(&product::Product) -> bool| -> Vec<&'static str> {
        asked.iter().filter(|product| wanted(product)).map(|product| product.name).collect()
    };
    let lacking = names(&denied);
    if lacking.is_empty() && !asked.is_empty() && has_any(lower, LICENSED) {
        // Who may use some products only, may not use the others.
        let sentences = lower.lines().take(MOST_LINES).flat_map(|line| line.split([',', ';', '.']));
        let granted: Vec<&str> =
            sentences.filter(|line| has_any(line, LICENSED) && has_any(line, SOLELY)).collect();
        let has = |product: &product::Product| {
            let short = scopes::short_name(product).to_lowercase();
            granted.iter().any(|line| line.contains(&short))
        };
        if asked.iter().any(|product| has(product)) {
            return names(&|product| !has(product));
        }
    }
    if lacking.is_empty() && asked.len() > 1 && has_any(lower, IN_USE) {
        // What somebody works with is there; of two products, the other one is not.
        let used: Vec<&str> = said::sentences(lower)
            .map(|(_, sentence)| sentence)
            .filter(|sentence| has_any(sentence, IN_USE) && !has_any(&format!(" {sentence}"), DENIED))
            .collect();
        let uses = |product: &product::Product| {
            let short = scopes::short_name(product).to_lowercase();
            used.iter().any(|sentence| {
                sentence.match_indices(&short).any(|(at, _)| {
                    // Not as a part of a scope or of a host.
                    let ends = |ch: char| ch.is_alphanumeric() || ch == '.';
                    !part(sentence, 0, at).ends_with(ends)
                        && !rest(sentence, at + short.len()).starts_with(ends)
                })
            })
        };
        if asked.iter().filter(|product| uses(product)).count() + 1 == asked.len() {
            return names(&|product| !uses(product));
        }
    }
    lacking
}

/// The organization that a request names, by which name, and the only one that a list of organizations has.
fn orgs(text: &str, lower: &str) -> Option<(String, String, String)> {
    let digits = |behind: &str| -> Option<String> {
        let value = behind.trim_start_matches(['"', '\'', '\\', ' ', ':', '=', '>', '}']);
        let end = value.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(value.len());
        (end >= 5 && behind.len() - value.len() <= 6).then(|| part(value, 0, end).to_owned())
    };
    let names = ["zanalytics-orgid", "organizationid", "organization_id", "x-crm-org", "orgid"];
    // In a list, a name of the organization is beside the ID, in the same object.
    let of_list = |at: usize| {
        let lead = scan::text::tail(part(lower, 0, at), 200);
        let Some(open) = lead.rfind('{') else { return false };
        let lead = rest(lead, open);
        let behind = head(rest(lower, at), 300).split('}').next().unwrap_or_default();
        !lead.contains('}') && (has_any(lead, ORG_LISTED) || has_any(behind, ORG_LISTED))
    };
    let sent = names.iter().find_map(|name| {
        places(lower, name).take(MOST).find_map(|(at, name)| {
            let value = digits(rest(text, at + name.len())).filter(|_| !of_list(at))?;
            // A header may have the name of the product in front.
            let of_header = |ch: char| ch.is_ascii_alphanumeric() || ch == '-';
            let start = part(text, 0, at).trim_end_matches(of_header).len();
            Some((part(text, start, at + name.len()).trim_start_matches('-').to_owned(), value))
        })
    });
    let (name, sent) = sent?;
    let keys = ["\"organization_id\"", "\"orgid\"", "\"id\"", "\"org_id\"", "\"organizationid\""];
    let mut listed: Vec<String> = keys
        .iter()
        .flat_map(|key| places(lower, key).take(MOST))
        .filter(|(at, _)| of_list(*at))
        .filter_map(|(at, key)| digits(rest(text, at + key.len())))
        .collect();
    if listed.is_empty() {
        listed = told_orgs(text, lower, &sent);
    }
    listed.dedup();
    let [only] = listed.as_slice() else { return None };
    (*only != sent).then(|| (name, sent, only.clone()))
}

/// The organizations that a sentence lists, beside the one that was sent.
fn told_orgs(text: &str, lower: &str, sent: &str) -> Vec<String> {
    let lists =
        text.lines().zip(lower.lines()).take(MOST_LINES).filter(|(_, lower)| has_any(lower, LISTS_ORGS));
    let numbers = lists.flat_map(|(line, _)| line.split(|ch: char| !ch.is_ascii_digit()));
    let mut found: Vec<String> = Vec::new();
    for number in numbers.filter(|number| number.len() >= 6 && *number != sent) {
        if !found.iter().any(|known| known == number) {
            found.push(number.to_owned());
        }
    }
    found
}

/// The only product that sentences name which do not speak of licenses.
fn spoken(lower: &str) -> Option<&'static str> {
    let sentences = || {
        let lines = lower.lines().take(MOST_LINES).flat_map(|line| line.split(". "));
        lines.flat_map(|sentence| sentence.split([',', ';', '(']))
    };
    let named = |name: &str| {
        sentences().any(|line| {
            line.split(|ch: char| !ch.is_alphanumeric()).any(|word| word == name) && !has_any(line, LICENSED)
        })
    };
    let mut found = product::all().iter().filter(|product| {
        let short = scopes::short_name(product).to_lowercase();
        // Those are names of the place, and words of a language.
        !short.contains(' ') && !lists(COMMON_NAMES, &short) && has(lower, &short) && named(&short)
    });
    let first = found.next()?;
    found.next().is_none().then_some(first.name)
}

/// The number of an organization in the address of its CRM.
fn org_number(lower: &str) -> Option<String> {
    places(lower, "/crm/org").take(MOST).find_map(|(at, path)| {
        let behind = rest(lower, at + path.len());
        let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
        (digits >= 5).then(|| part(behind, 0, digits).to_owned())
    })
}

/// The connection that a function names: `connection: "…"`.
fn used_connection<'t>(text: &'t str, lower: &str) -> Option<&'t str> {
    places(lower, "connection").take(MOST).find_map(|(at, word)| {
        let value = rest(text, at + word.len()).trim_start().strip_prefix(':')?.trim_start();
        let quoted = value.strip_prefix(['"', '\'', '\u{201c}'])?;
        Some(quoted.split(['"', '\'', '\u{201d}', '\n']).next()?.trim()).filter(|name| !name.is_empty())
    })
}

/// The link name that the text gives to the connection that a function names otherwise.
fn link_name(text: &str, lower: &str, told: &Told) -> Option<(String, String)> {
    let used = used_connection(text, lower).or(told.connection.as_deref())?;
    let plain = |name: &str| -> String {
        name.chars().filter(|ch| ch.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    LINK_NAME.split('|').flat_map(|label| places(lower, label).take(MOST)).find_map(|(at, label)| {
        let behind = head(rest(text, at + label.len()), 120);
        let value = behind.trim_start_matches(|ch: char| !ch.is_alphanumeric());
        let value = ["is ", "ist ", "es ", "est ", "lautet ", "wäre ", "は", "是"]
            .iter()
            .find_map(|verb| value.strip_prefix(verb))
            .unwrap_or(value)
            .trim_start_matches(|ch: char| !ch.is_ascii_alphanumeric());
        let end = value.find(|ch: char| !(ch.is_ascii_alphanumeric() || ch == '_')).unwrap_or(value.len());
        let name = part(value, 0, end);
        let is = name.starts_with(|ch: char| ch.is_ascii_lowercase()) && name.len() > 2;
        (is && name != used && (name.contains('_') || plain(name) == plain(used)))
            .then(|| (used.to_owned(), name.to_owned()))
    })
}

/// The organizations that a response names, each with its name.
fn listed(text: &str, lower: &str) -> Vec<(String, String)> {
    let value = |object: &str, key: &str| -> Option<String> {
        let at = object.to_ascii_lowercase().find(key)?;
        let behind = rest(object, at + key.len()).trim_start_matches(['"', '\'', ' ', ':', '=']);
        let end = behind.find(['"', '\'', ',', '}', '\n'])?;
        Some(part(behind, 0, end).trim().to_owned()).filter(|value| !value.is_empty())
    };
    let mut found: Vec<(String, String)> = Vec::new();
    for (at, _) in places(lower, "organization_id").take(MOST) {
        let object = part(text, 0, at).rfind('{').map_or("", |open| rest(text, open));
        let object = object.split_once('}').map_or("", |(object, _)| object);
        let pair =
            value(object, "organization_id").zip(value(object, "name\"").or_else(|| value(object, "name'")));
        let number =
            |(id, _): &(String, String)| id.len() >= 5 && id.bytes().all(|byte| byte.is_ascii_digit());
        found.extend(pair.filter(number).filter(|pair| !found.contains(pair)));
    }
    found
}

/// The organization that a header names, whose the text says it is, and the one that was selected at the consent.
fn chosen(text: &str, lower: &str) -> Option<(String, String, String)> {
    let (at, _) = ["orgid:", "orgid =", "orgid\":"].iter().find_map(|sign| places(lower, sign).next())?;
    let value =
        rest(text, at + "orgid".len()).trim_start_matches(|ch: char| !ch.is_ascii_digit() && ch != '\n');
    let id = part(value, 0, value.bytes().take_while(u8::is_ascii_digit).count());
    // In quotes, or with capitals.
    let name = |behind: &str| -> Option<String> {
        let near = head(behind, 80).lines().next().unwrap_or_default();
        if let Some(quoted) =
            near.split(['"', '\'', '\u{201c}', '\u{201e}', '\u{ab}', '\u{201d}', '\u{bb}']).nth(1)
        {
            return Some(quoted.trim().to_owned());
        }
        let words: Vec<&str> = near
            .split_whitespace()
            .skip_while(|word| !word.starts_with(|ch: char| ch.is_uppercase()))
            .take_while(|word| word.starts_with(|ch: char| ch.is_uppercase() || ch.is_ascii_digit()))
            .collect();
        Some(words.join(" ").trim_end_matches(|ch: char| !ch.is_alphanumeric()).to_owned())
    };
    let named = |words: &str| {
        words
            .split('|')
            .find_map(|word| {
                let (at, _) = places(lower, word).next()?;
                let line = rest(lower, at).lines().next().unwrap_or_default();
                (!has_any(line, NEGATED) || word.len() > 8).then(|| name(rest(text, at + word.len())))?
            })
            .filter(|name| name.len() >= 3)
    };
    let selected = named(SELECTED_BY)?;
    let owner = named(BELONGS)?;
    (id.len() >= 5 && owner != selected).then(|| (id.to_owned(), owner, selected))
}

/// The organization in a header, and another one that was selected on the consent page, by what both are called.
fn portals(lower: &str) -> Option<(String, String, String)> {
    let number = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let (at, _) = ["orgid:", "orgid\":"].iter().find_map(|sign| places(lower, sign).next())?;
    if !has_any(lower, CHOSEN) {
        return None;
    }
    let value = rest(lower, at + "orgid".len()).trim_start_matches(['"', ':', ' ', '\'']);
    let sent = part(value, 0, number(value)).to_owned();
    let line = lower
        .lines()
        .flat_map(|line| line.split(". "))
        .find(|line| has_any(line, CHOSEN) && has_any(line, "portal|org") && !has_any(line, NEGATED))?;
    // What stands in front of a number of the same length is its name.
    let mut named: Vec<(String, String)> = Vec::new();
    for (at, _) in lower.match_indices(' ').take(MOST_LINES) {
        let behind = rest(lower, at + 1);
        let length = number(behind);
        let word = part(lower, 0, at);
        let word = rest(word, word.trim_end_matches(char::is_alphanumeric).len());
        if length == sent.len() && length >= 3 && word.len() >= 3 {
            named.push((word.to_owned(), part(behind, 0, length).to_owned()));
        }
    }
    let of_line = |word: &String| line.split(|ch: char| !ch.is_alphanumeric()).any(|other| other == word);
    let mut right = named.iter().filter(|(word, _)| of_line(word));
    let (name, id) = right.next()?;
    (right.all(|(_, other)| other == id) && *id != sent && named.iter().any(|(_, id)| *id == sent))
        .then(|| (sent.clone(), id.clone(), name.clone()))
}

/// What the path of the call lacks that failed.
pub(super) fn path(text: &str, told: &Told) -> Option<Hint> {
    let called = told.failed()?;
    let address = address::read(&called.url).ok()?;
    let base = called.url.split(['?', '#']).next().unwrap_or_default();
    let hint = |what: Message, fix: Message| Hint {
        clue: Clue::verified(CauseKind::WrongRequest, what, text!("doctor-hint-path-verify"), fix),
        errors: OF_CALL,
        open: called.status.is_some_and(|status| status >= 400),
    };
    let mended = PATHS.iter().find_map(|rule| Some((rule.says, rule.mend(address.host(), &called.url)?)));
    if let Some((says, url)) = mended {
        return Some(hint(says.into(), msg!("doctor-hint-path-fix", url)));
    }
    let path = address.url.path().to_owned();
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let at = |name: &str| parts.iter().position(|part| *part == name);
    // Creator: the owner of the application.
    let owner_at = at("creator")? + 3;
    let (owner, app) = parts.get(owner_at).zip(parts.get(owner_at + 1))?;
    if !matches!(parts.get(owner_at - 1), Some(&"data" | &"meta" | &"report" | &"form"))
        || !text.contains("account owner")
    {
        return None;
    }
    let what = msg!("doctor-hint-owner", owner = *owner);
    let of_name = |ch: char| ch.is_alphanumeric() || matches!(ch, '_' | '-' | '.' | '@');
    let right = text.match_indices(&format!("/{app}")).take(MOST).find_map(|(at, _)| {
        let before = part(text, 0, at);
        let name = tail(before, before.len() - before.trim_end_matches(of_name).len());
        let path = before.ends_with(&format!("/{name}"));
        // In the address of the application it comes first.
        let host = part(before, 0, before.len() - name.len()).trim_end_matches('/');
        let address = tail(host, 40).rsplit('/').next().is_some_and(|host| host.starts_with("creatorapp."));
        (!name.is_empty() && name != *owner && (!path || address)).then(|| name.to_owned())
    });
    // The owner in a call of another application that worked.
    let of_call = || {
        let fine =
            told.calls.iter().filter(|call| call.status.is_some_and(|status| (200..300).contains(&status)));
        fine.into_iter().find_map(|call| {
            let (_, behind) = call.url.split_once("/creator/")?;
            let name = behind.split('/').nth(2)?;
            (name != *owner && !name.is_empty()).then(|| name.to_owned())
        })
    };
    // And where the application is, the API is.
    let org = told.places.iter().find(|place| place.role == Role::Org);
    let api =
        org.and_then(|place| place.center.row().api).filter(|_| address.host().starts_with("www.zohoapis"));
    let base = api.map_or(base.to_owned(), |api| base.replacen(address.host(), api.value, 1));
    let url =
        right.or_else(of_call).map(|right| base.replacen(&format!("/{owner}/"), &format!("/{right}/"), 1));
    let fix =
        url.map_or_else(|| text!("doctor-hint-owner-fix").into(), |url| msg!("doctor-hint-path-fix", url));
    Some(hint(what, fix))
}

/// A header with the ID of the organization, which the product says is missing.
pub(super) fn org_header(lower: &str, told: &Told) -> Option<Hint> {
    let called = told.failed()?;
    let host = address::read(&called.url).ok()?.host().to_owned();
    let rule = HEADERS.iter().find(|rule| host.starts_with(rule.host) && has_any(lower, rule.when))?;
    let (header, list) = (rule.name, rule.list);
    Some(Hint {
        clue: Clue::verified(
            CauseKind::OtherOrg,
            msg!("doctor-hint-org-header", header),
            msg!("doctor-hint-org-header-verify", header),
            msg!("doctor-hint-org-header-fix", header, url = format!("https://{host}{list}")),
        ),
        errors: OF_CALL,
        open: true,
    })
}

/// A call that worked and has no body.
pub(super) fn no_content(lower: &str, told: &Told) -> Option<Hint> {
    let said = has_any(lower, NO_CONTENT);
    let none = told.calls.iter().any(|call| call.status == Some(204) || said && call.status.is_none());
    let failed = told.calls.iter().any(|call| call.status.is_some_and(|status| status >= 400));
    (none && !failed).then(|| Hint {
        clue: Clue::verified(
            CauseKind::WrongRequest,
            text!("doctor-hint-no-content"),
            text!("doctor-hint-no-content-verify"),
            text!("doctor-hint-no-content-fix"),
        ),
        errors: &[],
        open: true,
    })
}

/// A module of a product that is not there for anybody.
pub(super) fn module_off(lower: &str) -> Option<Hint> {
    let off = has_any(lower, NOT_IN_PLAN) && has(lower, "disabled");
    off.then(|| Hint {
        clue: Clue::verified(
            CauseKind::Edition,
            text!("doctor-hint-module-off"),
            text!("doctor-hint-module-off-verify"),
            text!("doctor-hint-module-off-fix"),
        ),
        errors: &[Error::Edition, Error::Forbidden, Error::ServerError],
        open: false,
    })
}

/// What a call of API 1.0 is in the current one: its URL, its method and its scope.
fn moved(text: &str, lower: &str) -> Option<(String, &'static str, String)> {
    if !has(lower, "/crm/private/") {
        return None;
    }
    // Others have no single call that does the same.
    let methods = [
        ("insertrecords", "POST", "", "CREATE"),
        ("updaterecords", "PUT", "", "UPDATE"),
        ("deleterecords", "DELETE", "/<record ID>", "DELETE"),
        ("getrecords", "GET", "?fields=<API names>", "READ"),
        ("getrecordbyid", "GET", "/<record ID>", "READ"),
    ];
    scan::word::urls(text).take(MOST).find_map(|url| {
        let address = address::read(url.text).ok()?;
        let path = address.url.path().to_owned();
        let (_, call) = path.split_once("/crm/private/")?;
        let mut parts = call.split('/').skip(1);
        let (module, name) = (parts.next()?, parts.next()?.to_ascii_lowercase());
        let (_, method, rest, right) = methods.into_iter().find(|(of, ..)| *of == name)?;
        let (_, module) = OLD_MODULES.iter().find(|(old, _)| module.eq_ignore_ascii_case(old))?;
        let api = host::known(url.text)?.0.row().api?.value;
        let scope = format!("ZohoCRM.modules.{}.{right}", module.to_ascii_lowercase().replace('_', ""));
        Some((format!("https://{api}/crm/v8/{module}{rest}"), method, scope))
    })
}

impl Scene<'_> {
    /// The product understood the call and has nothing to return.
    pub(super) fn nothing_yet(&self) -> Option<Clue> {
        let by_code =
            || self.main.by_code().is_some_and(|(says, ..)| says == text!("errors-code-no-records").into());
        let fits = self.is(&[Error::ProductRequest]) && (self.evidence.product.nothing || by_code());
        fits.then(|| {
            let (what, verify) = (text!("doctor-hint-nothing-yet"), text!("doctor-hint-nothing-yet-verify"));
            Clue::verified(CauseKind::WrongRequest, what, verify, text!("doctor-hint-nothing-yet-fix"))
        })
    }

    /// A call of API 1.0, with the one that it is today.
    pub(super) fn old_api(&self) -> Option<Clue> {
        let (url, method, scope) =
            self.evidence.product.moved.as_ref().filter(|_| self.is(&[Error::OldApi]))?;
        let (url, method, scope) = (url.as_str(), *method, scope.as_str());
        Some(Clue::verified(
            CauseKind::WrongRequest,
            text!("errors-old-api-wrong-request-what"),
            text!("errors-old-api-wrong-request-check"),
            msg!("doctor-stated-old-api-fix", method, scope, url),
        ))
    }

    pub(super) fn org_of_another(&self) -> Option<Clue> {
        let (name, sent, right) =
            self.evidence.product.orgs.as_ref().filter(|_| self.is(&[Error::OrgMismatch]))?;
        let (sent, right) = (sent.as_str(), right.as_str());
        let what = msg!("doctor-said-org", right, sent);
        let name = name.as_str();
        let elsewhere =
            self.evidence.product.org_center.filter(|there| self.center_of_calls() != Some(*there));
        let elsewhere = elsewhere.and_then(|center| Some((center, center.row().api?.value)));
        let fix = if self.evidence.product.right_org {
            msg!("doctor-said-org-fix-connect", name, right, sent)
        } else if let Some((center, api)) = elsewhere {
            let (there, accounts) = (center_words(center), center.accounts_origin());
            msg!("doctor-said-org-fix-elsewhere", accounts, api, name, right, sent, there)
        } else {
            msg!("doctor-said-org-fix", name, right, sent)
        };
        Some(Clue::verified(CauseKind::OtherOrg, what, text!("doctor-said-org-verify"), fix))
    }

    /// The number of the organization in Zoho CRM, sent to another product.
    pub(super) fn crm_number(&self) -> Option<Clue> {
        let fits = self.is(&[Error::OrgMismatch]) && self.evidence.product.sends_number;
        let number = self.evidence.product.number.as_deref().filter(|_| fits)?;
        let call = self.told.failed()?;
        let (center, role) = host::known(&call.url)?;
        let address = address::read(&call.url).ok()?;
        let product::Place::There(product) =
            product::place(center, &role, address.host(), address.url.path())?
        else {
            return None;
        };
        let url = self.list_of_organizations().unwrap_or("none".to_owned());
        let product = product.name;
        let what = msg!("doctor-stated-crm-number", number, product);
        let fix = msg!("doctor-stated-crm-number-fix", product, url);
        Some(Clue::verified(CauseKind::OtherOrg, what, text!("doctor-stated-crm-number-verify"), fix))
    }

    /// A token for an organization that the request does not name, and the address of one.
    pub(super) fn no_soid(&self) -> Option<Clue> {
        if !self.is(&[Error::MissingOrgInfo]) || self.says(text!("doctor-stated-form-soid")) {
            return None;
        }
        let product = &self.evidence.product;
        let prefix = self.told.asked.first().map_or("ZohoCRM", |scope| scopes::prefix(scope));
        if let Some(sent) = product.soid.as_deref() {
            let what = msg!("doctor-clue-soid", sent);
            let fix = text!("doctor-clue-soid-fix");
            let clue = Clue::verified(CauseKind::WrongRequest, what, text!("doctor-clue-soid-verify"), fix);
            return Some(clue.unsure());
        }
        let fix = match (product.number.as_deref(), product.org_id.as_deref()) {
            (Some(number), _) => msg!("doctor-stated-soid-fix", soid = format!("{prefix}.{number}")),
            (None, number) => {
                let number = number.unwrap_or("<organization ID>");
                msg!("doctor-clue-soid-number-fix", soid = format!("{prefix}.{number}"))
            }
        };
        Some(Clue::verified(
            CauseKind::WrongRequest,
            text!("errors-missing-org-info-wrong-request-what"),
            text!("errors-missing-org-info-wrong-request-check"),
            fix,
        ))
    }

    /// The header names another organization than the one that somebody selected by its name.
    pub(super) fn other_chosen(&self) -> Option<Clue> {
        let (id, owner, selected) =
            self.evidence.product.chosen.as_ref().filter(|_| self.is(&[Error::OrgMismatch]))?;
        let what = msg!("doctor-stated-chosen", id, owner, selected);
        let fix = msg!("doctor-stated-chosen-fix", owner, selected);
        Some(Clue::verified(CauseKind::OtherOrg, what, text!("doctor-seen-portal-verify"), fix))
    }

    pub(super) fn portal(&self) -> Option<Clue> {
        let (sent, right, name) =
            self.evidence.product.portals.as_ref().filter(|_| self.is(&[Error::OrgMismatch]))?;
        let what =
            msg!("doctor-seen-portal", name = name.as_str(), right = right.as_str(), sent = sent.as_str());
        let fix = msg!("doctor-said-org-fix", name = "orgId", right = right.as_str(), sent = sent.as_str());
        Some(Clue::verified(CauseKind::OtherOrg, what, text!("doctor-seen-portal-verify"), fix))
    }

    /// A call of a product whose calls all need an organization names none.
    pub(super) fn unnamed_organization(&self) -> Option<Clue> {
        let shown = self.main.shown.to_ascii_lowercase();
        let named = has_any(&shown, "organization_id|companyid");
        let fits = self.is(&[Error::OrgMismatch]) || self.is(&[Error::ProductRequest]) && named;
        let call = self.told.failed().filter(|_| fits && !self.evidence.product.names_org)?;
        let path = call.url.split(['?', '#']).next().unwrap_or_default();
        // What the code itself says is more.
        let several = shown.contains("multiple organizations");
        if several || !has_any(&call.url, OF_BOOKS) || path.trim_end_matches('/').ends_with("/organizations")
        {
            return None;
        }
        // What the server got is empty.
        let empty = has_any(&shown, NO_COMPANY);
        let fix = self.name_organization("organization_id");
        let (what, verify) =
            (text!("doctor-clue-no-organization"), text!("doctor-clue-no-organization-verify"));
        let clue = Clue::verified(CauseKind::OtherOrg, what, verify, fix);
        let quotes = vec![quote(text!("doctor-quote-call"), &call.line())];
        Some(Clue { quotes, sure: empty || self.is(&[Error::ProductRequest]), ..clue })
    }

    /// A call that does not say of which organization it is.
    pub(super) fn no_organization(&self) -> Option<Clue> {
        let open = self.error.is_none() && self.main.kind == Kind::ApiError;
        let shown = self.main.shown.to_ascii_lowercase();
        let named = ["orgid", "organization_id", "organizationid", "org_id"]
            .into_iter()
            .find(|name| shown.contains(name))?;
        // One of several has to be named.
        let several = self.is(&[Error::OrgMismatch]) && self.evidence.product.listed.len() > 1;
        let missing = has_any(&shown, LACKING) || several;
        if !missing || !(open || several || self.is(&[Error::ProductRequest])) || shown.contains("zanalytics")
        {
            return None;
        }
        let what = text!("doctor-clue-no-organization").into();
        let header = if named == "orgid" { "orgId" } else { "organization_id" };
        let listed: Vec<String> =
            self.evidence.product.listed.iter().map(|(id, name)| format!("{id} ({name})")).collect();
        let fix = if listed.is_empty() {
            self.name_organization(header)
        } else {
            msg!("doctor-stated-organizations-fix", header, organizations = listed.join(", "))
        };
        let verify = Some(text!("doctor-clue-no-organization-verify").into());
        Some(Clue { verify, ..Clue::of(CauseKind::OtherOrg, what, fix) })
    }

    /// What to send where a call names no organization.
    fn name_organization(&self, header: &str) -> Message {
        let told = self.evidence.product.org_id.as_deref().filter(|id| !self.main.shown.contains(id));
        if let Some(id) = told {
            msg!("doctor-clue-no-organization-fix-id", header, id)
        } else if let Some(url) = self.list_of_organizations() {
            msg!("doctor-clue-no-organization-fix-at", header, url)
        } else {
            msg!("doctor-clue-no-organization-fix", header)
        }
    }

    /// The call of the product that lists the organizations of a token.
    pub(crate) fn list_of_organizations(&self) -> Option<String> {
        // Of a path alone nobody knows the host.
        let whole = self.told.calls.iter().rev().filter(|call| call.said == call.url);
        let home = self.center_for_tokens();
        let called = whole.into_iter().find_map(|call| {
            let (center, role) = host::known(&call.url)?;
            let address = address::read(&call.url).ok()?;
            match product::place(center, &role, address.host(), address.url.path())? {
                product::Place::There(product) => Some((product, home.unwrap_or(center))),
                product::Place::Elsewhere(..) => None,
            }
        });
        // The host of a product alone names it, too.
        let named = || {
            let mut hosts = self.told.places.iter().filter_map(|place| {
                let (center, role) = host::known(&place.quote)?;
                let host::Role::App(label) = role else { return None };
                Some((product::on_host_of_its_own(&label)?, home.unwrap_or(center)))
            });
            hosts.next()
        };
        let (product, center) = called.or_else(named)?;
        let lists = |call: &&product::VerifyCall| {
            call.path.ends_with("organizations") || call.path.ends_with("/orgs")
        };
        product.verify.iter().find(lists)?.url(product, center)
    }

    /// The person has no account in one of the products.
    pub(super) fn no_account(&self) -> Option<Clue> {
        let mut asked: Vec<&str> = products(&self.told.asked).iter().map(|product| product.name).collect();
        if asked.is_empty() {
            asked.extend(self.evidence.product.spoken);
        }
        let one = self.evidence.product.lacking.is_empty() && asked.len() == 1;
        let lacking = if one { &asked } else { &self.evidence.product.lacking };
        if !self.is(&[Error::NoOrg]) || asked.is_empty() {
            return None;
        }
        let of_product = |scope: &&String| {
            product::by_prefix(scopes::prefix(scope)).is_some_and(|product| lacking.contains(&product.name))
        };
        let scopes: Vec<&str> = self.told.asked.iter().filter(of_product).map(String::as_str).collect();
        let (products, scopes) = (lacking.join(", "), scopes.join(", "));
        let (what, fix) = if lacking.is_empty() {
            let what = msg!("doctor-sign-no-account-one-of", products = asked.join(", "));
            (what, text!("doctor-sign-no-account-one-of-fix").into())
        } else {
            let scopes = if scopes.is_empty() { "none".to_owned() } else { scopes };
            let what = msg!("doctor-sign-no-account", products = &products, scopes = &scopes);
            (what, msg!("doctor-sign-no-account-fix", products, scopes))
        };
        Some(Clue::verified(CauseKind::NoProduct, what, text!("doctor-sign-no-account-verify"), fix))
    }

    /// A product that answers with a page of its own to a token that it rejects.
    pub(super) fn page_for_tokens(&self) -> Option<Clue> {
        let fits = self.is(&[Error::ApiHtml, Error::Html, Error::InvalidToken]);
        let (product, _) = self.evidence.product.page.as_ref().filter(|_| fits)?;
        let url = self.center_of_calls()?.token_endpoint();
        let what = msg!("doctor-said-page", product = *product);
        Some(Clue::verified(
            CauseKind::TokenExpired,
            what,
            text!("doctor-said-page-verify"),
            msg!("doctor-said-page-fix", url),
        ))
    }

    /// A product whose API answers no page in a browser.
    pub(super) fn no_browser(&self) -> Option<Clue> {
        let fits = self.is(&[Error::BrowserBlocked]) && self.known.blocked != Some(Blocked::Accounts);
        let mut calls = self.told.calls.iter().filter(|_| fits);
        let (call, product) = calls.find_map(|call| {
            Some((call, NO_BROWSER.iter().find(|row| call.url.contains(row.signs))?.name))
        })?;
        let what = msg!("doctor-said-no-browser", product);
        let fix = msg!("doctor-said-no-browser-fix", url = call.said.split('?').next().unwrap_or_default());
        let clue = Clue::verified(CauseKind::NoCors, what, text!("doctor-said-no-browser-verify"), fix);
        Some(Clue { quotes: vec![quote(Role::Call.text(), &call.said)], ..clue })
    }

    /// How to find the host of a product that `api_domain` does not name, and which it is.
    pub(crate) fn own_host(&self, kind: CauseKind) -> Option<(Message, Message)> {
        let of_call = [Error::InvalidToken, Error::AuthenticationFailure, Error::ApiHtml, Error::WrongUrl];
        let call = self.told.failed().filter(|_| kind == CauseKind::WrongCenter && self.is(&of_call))?;
        let (center, _) = host::known(&call.url)?;
        let host = address::read(&call.url).ok()?.host().to_owned();
        let of_host = |product: &&product::Product| {
            let own = |base: &product::Base| {
                !matches!(base.host, product::Host::Api | product::Host::Accounts)
                    && base.host(center).is_some_and(|known| known == host)
            };
            product.bases().any(own)
        };
        let product = product::all().iter().find(of_host)?.name;
        let center = center_words(center);
        Some((
            text!("doctor-fill-own-host-verify").into(),
            msg!("doctor-fill-own-host", center, host, product),
        ))
    }

    /// A connection that a hosted program is about to keep is refused: it was made for another data center than the org's.
    pub(super) fn added_elsewhere(&self) -> Option<Clue> {
        let name = self.told.speaker.filter(|_| self.is_only_added())?;
        let home = self.home().map(|place| place.center);
        let domain = home.and_then(|center| center.row().app_domain).map_or("none", |cell| cell.value);
        let there = home.map_or_else(|| text!("doctor-unknown-center").into(), center_words);
        let what = msg!("doctor-clue-added", domain, name, there = there.clone());
        let fix = msg!("doctor-clue-added-fix", domain, name, there);
        let shown = home.unwrap_or(DataCenter::Eu);
        let (accounts, center) = (shown.row().accounts.value, center_words(shown));
        let verify = msg!("doctor-clue-added-verify", accounts, center);
        let clue = Clue::verified(CauseKind::WrongCenter, what, verify, fix);
        Some(Clue { quotes: self.home().map(quote_of).into_iter().collect(), ..clue.unsure() })
    }

    /// Whether a connection of a hosted program has not worked yet.
    pub(crate) fn is_only_added(&self) -> bool {
        let hosted = self.told.speaker.is_some_and(|name| lists(HOSTED, name));
        let refused = self.is(&[Error::InvalidToken, Error::AuthenticationFailure])
            || self.error.is_none()
                && self.main.kind == Kind::ConnectionError
                && has_any(&self.main.shown.to_ascii_lowercase(), "401|unauthor|authentication failed");
        hosted && self.evidence.product.adding && refused
    }

    /// Another provider knows who asks, and refuses what the call wants.
    pub(super) fn resource_of_another(&self) -> Option<Clue> {
        let provider = self.main.provider.filter(|_| self.is(&[Error::OtherProvider]))?;
        let kind = other::of_resource(&self.main.shown.to_ascii_lowercase())?;
        let what = msg!("doctor-other-resource", kind, provider);
        let verify = msg!("doctor-other-resource-verify", kind);
        Some(Clue::verified(
            CauseKind::NotZoho,
            what,
            verify,
            msg!("doctor-other-resource-fix", kind, provider),
        ))
    }

    /// The API of the product is on another host than the one that was called.
    pub(super) fn elsewhere(&self) -> Option<Clue> {
        let explains = self.error.is_none()
            || self.is(&[Error::WrongUrl, Error::Html, Error::ApiHtml, Error::InvalidToken]);
        let calls = self.told.calls.iter().filter_map(|call| {
            let (center, role) = host::known(&call.url)?;
            let address = address::read(&call.url).ok()?;
            let place = product::place(center, &role, address.host(), address.url.path())?;
            let product::Place::Elsewhere(product, base, _) = place else { return None };
            // An authtoken does not go along.
            let query = address.url.query().filter(|query| !query.contains("authtoken="));
            let query = query.map(|query| format!("?{query}")).unwrap_or_default();
            let moved = base.moved(center, address.url.path()).map(|url| url + &query);
            Some((call, product, moved.ok_or(base.url(center)?)))
        });
        let calls: Vec<_> = calls.take(MOST_ELSEWHERE).collect();
        let (call, _, base) = calls.first()?;
        let host = address::read(&call.url).ok()?.host().to_owned();
        // Each product and each call once.
        let (mut names, mut urls) = (Vec::new(), Vec::new());
        for (call, product, base) in &calls {
            if address::read(&call.url).is_ok_and(|address| address.host() == host) {
                names.push(product.name);
                urls.extend(base.as_ref().ok().map(String::as_str));
            }
        }
        names.dedup();
        urls.dedup();
        let what = msg!("doctor-clue-elsewhere", host, product = names.join(", "));
        let fix = match base {
            Ok(_) => msg!("doctor-clue-misnamed-fix", url = urls.join(", ")),
            Err(base) => msg!("doctor-clue-elsewhere-fix", base),
        };
        let quotes = vec![quote(Role::Call.text(), &call.said)];
        let verify = Some(text!("doctor-clue-elsewhere-verify").into());
        Some(Clue { quotes, verify, explains, ..Clue::of(CauseKind::WrongRequest, what, fix) })
    }

    /// The permission that the profile of the user lacks, as the response names it.
    pub(super) fn profile(&self) -> Option<Clue> {
        let shown = &self.main.shown;
        let name = rest(shown, shown.find("Crm_").filter(|_| self.is(&[Error::NoPermission]))?);
        let end = name.find(|ch: char| !ch.is_ascii_alphanumeric() && ch != '_').unwrap_or(name.len());
        let (what, fix): (Message, Message) = match part(name, 0, end) {
            "Crm_Implied_Api_Access" => {
                (text!("doctor-clue-profile").into(), text!("doctor-clue-profile-fix").into())
            }
            name => (msg!("doctor-clue-permission", name), msg!("doctor-clue-permission-fix", name)),
        };
        Some(Clue::of(CauseKind::Profile, what, fix))
    }

    /// The library looks for one user, and its store has another.
    pub(super) fn stored_user(&self) -> Option<Clue> {
        let (name, used, stored) = self.evidence.product.users.as_ref()?;
        self.is(&[Error::NoStoredToken]).then(|| {
            let (name, used, stored) = (name.as_str(), used.as_str(), stored.as_str());
            let what = msg!("doctor-seen-stored-user", stored, used);
            let verify = text!("doctor-seen-stored-user-verify");
            let fix = msg!("doctor-seen-stored-user-fix", name, stored, used);
            Clue::verified(CauseKind::OtherUser, what, verify, fix)
        })
    }

    /// A library could not read the profile of the user, because the token has no scope for it.
    pub(super) fn profile_scope(&self) -> Option<Clue> {
        let lacks = |it: &crate::Detection| it.error == Some(Error::ScopeMismatch);
        let read = self.told.calls.iter().any(|call| call.url.contains("/oauth/user/"));
        let fits = self.is(&[Error::NoUserEmail]) && read && self.detections.iter().any(lacks);
        fits.then(|| {
            let scopes = "AaaServer.profile.READ";
            let what = msg!("doctor-clue-scope-missing", method = "GET", scopes);
            let verify = text!("errors-no-user-email-scope-missing-check");
            Clue::verified(CauseKind::ScopeMissing, what, verify, self.consent_with(scopes))
        })
    }

    /// The name in the function is not the link name that the text has.
    pub(super) fn link_name(&self) -> Option<Clue> {
        let said = self.told.connection.as_deref().zip(self.told.link_name.as_deref());
        let stated = self.evidence.product.link_name.as_ref();
        let (used, right) = stated.map(|(used, right)| (used.as_str(), right.as_str())).or(said)?;
        if used == right || !(self.error.is_none() || self.is(&[Error::ConnectionNotFound])) {
            return None;
        }
        let what = msg!("doctor-clue-link-name", right, used);
        Some(Clue::of(CauseKind::LinkName, what, msg!("doctor-clue-link-name-fix", right)))
    }

    /// The form has another endpoint where the token URL belongs, and a page came back.
    pub(super) fn path_of_form(&self) -> Option<Clue> {
        if !self.is(&[Error::Html, Error::BadTokenRequest, Error::WrongMethod]) {
            return None;
        }
        let config = self.detections.iter().find(|it| it.kind == Kind::Config && !it.fits())?;
        let mut rows = config.rows.iter().filter(|row| row.differs_at.is_some());
        let of_token = |row: &&Row| matches!(row.field, Field::AccessTokenUrl | Field::RefreshTokenUrl);
        let fix = rows.find(of_token)?.message();
        let verify = text!("doctor-clue-endpoint-verify");
        Some(Clue::verified(CauseKind::WrongRequest, config.verdict.clone(), verify, fix))
    }

    /// What is wrong with the settings of a program, beside what other clues say.
    pub(super) fn settings(&self) -> Option<Clue> {
        let config = self.detections.iter().find(|it| it.kind == Kind::Config && !it.fits())?;
        let fixes = config::FIXES.iter().find_map(|fix| {
            let (_, note) = config.notes.iter().find(|(_, note)| note.text() == *fix)?;
            Some(note.clone())
        });
        let row = || config.rows.iter().find(|row| row.differs_at.is_some()).map(Row::message);
        let fix = fixes.or_else(row)?;
        let of_centers = [
            Error::InvalidClient,
            Error::InvalidCode,
            Error::InvalidRefreshToken,
            Error::InvalidToken,
            Error::AuthenticationFailure,
        ];
        let explains = self.error.is_none() || self.is(&of_centers) && config.error.is_none();
        let kind = if config.error.is_some() { CauseKind::NotOffline } else { CauseKind::WrongCenter };
        let verify = Some(text!("doctor-config-verify").into());
        Some(Clue { verify, explains, ..Clue::of(kind, config.verdict.clone(), fix).unsure() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organizations_are_compared() {
        let of = |text: &str| orgs(text, &text.to_ascii_lowercase());
        let list = r#"{"data":[{"id":"70001234","companyName":"Pine","isDefault":true}]}"#;
        assert_eq!(
            of(&format!("-H \"orgId: 70009999\"\n{list}")),
            Some(("orgId".to_owned(), "70009999".to_owned(), "70001234".to_owned()))
        );
        assert_eq!(of(&format!("-H \"orgId: 70001234\"\n{list}")), None);
        assert_eq!(of(list), None);
        let two =
            r#"{"data":[{"id":"70001234","companyName":"Pine"},{"id":"70001235","companyName":"Oak"}]}"#;
        assert_eq!(of(&format!("orgId=70009999 {two}")), None);
        let books = r#"{"organizations":[{"organization_id":"88001","name":"Fir"}]} ?organization_id=99001"#;
        assert_eq!(
            of(books).map(|(_, sent, right)| (sent, right)),
            Some(("99001".to_owned(), "88001".to_owned()))
        );
    }

    #[test]
    fn a_call_of_api_1_0_has_its_name_of_today() {
        let of = |call: &str| {
            let url = format!("https://crm.zoho.eu/crm/private/{call}");
            moved(&url, &url.to_ascii_lowercase())
        };
        for (old, module) in OLD_MODULES {
            let (url, method, scope) = of(&format!("json/{old}/insertRecords")).unwrap();
            assert_eq!((url, method), (format!("https://www.zohoapis.eu/crm/v8/{module}"), "POST"));
            assert!(scopes::entry(&scope).is_some(), "{scope}");
        }
        for call in ["Users/getUsers", "Leads/getFields", "CustomModule1/getRecords", "Leads"] {
            assert_eq!(of(&format!("xml/{call}")), None, "{call}");
        }
    }
}
