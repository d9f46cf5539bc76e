//! Search over the catalog, on each key: over names, apps and descriptions, forgiving one wrong letter.
//!
//! Every word of the query must be found somewhere in a scope. A word counts more in the resource or the operation
//! than in the app, and there more than in the description; whole words count more than beginnings, and beginnings
//! more than middles. What needs a letter fixed comes after everything that does not, and before that what no Zoho page
//! lists comes after what is better founded, unless it is named in full. The order is the same each time.
//!
//! The words of the catalog are gathered once, with the scopes that hold them. A search compares the query with the
//! distinct words instead of the scopes, and hits are ordered by one number each: Unicode's tables, a hash map and
//! sorting by tuples made the search three times as large (17 KB of brotli instead of 6).

use std::sync::LazyLock;

use crate::tables::{ALIKE, FIRST, IGNORED, MEANT, OPERATION_WORDS, WORDS};
use scan::order::ranked;

use crate::text::{edit_distance, words};
use crate::{Operation, Scope, behind_prefix, catalog, family, prefix};

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// The best, best first.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
    /// How many unverified ones fit: they are among the hits only where they are included, or named in full.
    pub unverified: usize,
}

/// A scope that fits the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The scope.
    pub scope: &'static Scope,
    /// Whether a letter of the query had to be fixed for it.
    pub fixed: bool,
}

/// Scopes that fit the query, of the app with this id or of all, with the unverified ones or without, the best `limit` of
/// them. An empty query finds nothing.
pub fn search(query: &str, app: Option<&str>, unverified: bool, limit: usize) -> Results {
    INDEX.search(query, app, unverified, limit)
}

/// How much of a query is looked at.
const LONGEST_QUERY: usize = 200;
/// How many of its words.
const MOST_TERMS: usize = 8;
/// Hits with a letter fixed are shown only where there are fewer others than this.
const FEW: usize = 5;

/// Where in a scope a word is; the number is what a word is worth there.
const NAME: u8 = 4;
const APP: u8 = 3;
const DESCRIPTION: u8 = 2;

static INDEX: LazyLock<Index> = LazyLock::new(Index::of_catalog);

struct Index {
    entries: Vec<Entry>,
    /// Each word once, with the places of the entries that hold it and what it is worth there.
    words: Vec<(String, Vec<(usize, u8)>)>,
}

struct Entry {
    scope: &'static Scope,
    /// Its name in lower case.
    name: String,
    /// Its rank among those with equal points.
    rank: u64,
}

/// How well a word fits: as it is or only with a letter fixed, and with how many points. None: it does not.
type Fit = (bool, u32);
const NONE: Fit = (false, 0);

impl Index {
    fn of_catalog() -> Self {
        let mut words: Vec<(String, Vec<(usize, u8)>)> = Vec::new();
        // The words are kept in their order as they come: there are few of them, and no map need be carried along.
        let mut add = |word: &str, scope: usize, worth: u8| {
            let word = word.to_ascii_lowercase();
            let place = words.binary_search_by(|(known, _)| known.as_str().cmp(&word));
            let place = place.unwrap_or_else(|place| {
                words.insert(place, (word, Vec::new()));
                place
            });
            let Some((_, holders)) = words.get_mut(place) else { return };
            match holders.last_mut() {
                Some((last, best)) if *last == scope => *best = worth.max(*best),
                _ => holders.push((scope, worth)),
            }
        };
        for (place, scope) in catalog().scopes.iter().enumerate() {
            let (prefix, rest) = (prefix(&scope.name), behind_prefix(&scope.name));
            let called = WORDS.iter().find(|(known, _)| *known == family(&scope.name));
            let called = called.map_or("", |(_, words)| words);
            for (text, worth) in [
                (rest, NAME),
                (prefix, APP),
                (scope.app.name, APP),
                (scope.what, DESCRIPTION),
                (called, DESCRIPTION),
            ] {
                for part in crate::text::words(text) {
                    add(part, place, worth);
                    for hump in humps(part) {
                        add(hump, place, worth);
                    }
                }
            }
        }
        let entries = catalog().resources.iter().flat_map(|resource| {
            let plain = if resource.what.is_empty() { usize::MAX } else { resource.what.len() };
            let entry = move |scope: &'static Scope| {
                let name = scope.name.to_ascii_lowercase();
                let rank = rank(scope, &name, plain);
                Entry { scope, name, rank }
            };
            resource.scopes().iter().map(entry)
        });
        Self { entries: entries.collect(), words }
    }

    fn search(&self, query: &str, app: Option<&str>, unverified: bool, limit: usize) -> Results {
        let query = query.trim().chars().take(LONGEST_QUERY).collect::<String>().to_ascii_lowercase();
        let meant = meant(&query);
        let terms = terms(&meant);
        if terms.is_empty() {
            return Results::default();
        }
        // What the words of the query are worth to each scope; nothing where one of them is missing.
        let mut scores = vec![Some((true, 0)); self.entries.len()];
        for term in terms {
            let means = |of: Operation| {
                OPERATION_WORDS.iter().any(|(meant, words)| *meant == of && words.contains(&term))
            };
            let synonym = |entry: &Entry| if means(entry.scope.operation) { (true, SYNONYM) } else { NONE };
            let mut best: Vec<Fit> = self.entries.iter().map(synonym).collect();
            let alike = ALIKE.iter().find(|(said, _)| *said == term).map_or(&[][..], |(_, words)| words);
            for (word, holders) in &self.words {
                let others = alike.iter().map(|other| compare(other, word));
                let (as_it_is, points) = others.fold(compare(term, word), Fit::max);
                for (place, worth) in holders.iter().filter(|_| points > 0) {
                    if let Some(best) = best.get_mut(*place) {
                        *best = (as_it_is, points * u32::from(*worth)).max(*best);
                    }
                }
            }
            for (score, (as_it_is, points)) in scores.iter_mut().zip(best) {
                *score = score.filter(|_| points > 0).map(|(all, sum)| (all && as_it_is, sum + points));
            }
        }

        let one_word = !query.contains(char::is_whitespace);
        let hit = |(score, entry): (Option<Fit>, &Entry)| {
            let whole = if one_word { whole_name(&query, &entry.name) } else { 0 };
            let (as_it_is, points) = score.or_else(|| (whole > 0).then_some((true, 0)))?;
            let fixed = if as_it_is || whole > 0 { 0 } else { FIXED };
            let doubtful = !entry.scope.is_verified() && whole < EXACT;
            let marks = fixed | if doubtful { UNVERIFIED } else { 0 };
            Some((marks | entry.key(whole + points), entry.scope))
        };
        let mut found: Vec<(u64, &Scope)> = scores.into_iter().zip(&self.entries).filter_map(hit).collect();
        found.retain(|(_, scope)| app.is_none_or(|app| app == scope.app.id));
        let doubtful = |(key, _): &(u64, &Scope)| key & UNVERIFIED != 0;
        let of_unverified = found.iter().filter(|hit| doubtful(hit)).count();
        found.retain(|hit| unverified || !doubtful(hit));
        if found.iter().filter(|(key, _)| key & FIXED == 0).count() >= FEW {
            found.retain(|(key, _)| key & FIXED == 0);
        }
        let total = found.len();
        let best = ranked(found, |(key, _)| *key).into_iter().take(limit);
        let hits = best.map(|(key, scope)| Hit { scope, fixed: key & FIXED != 0 }).collect();
        Results { hits, total, unverified: of_unverified }
    }
}

impl Entry {
    /// One number that is the smaller the better a hit is, so that one comparison orders hits: the points, then the rank.
    fn key(&self, points: u32) -> u64 {
        u64::from(MOST_POINTS.saturating_sub(points)) << 32 | self.rank
    }
}

/// How many parts the name of a scope has, then its app, then how plain its resource is, then its confidence. `plain` is how
/// long the words are that say what its resource is about: among equals the plainer one comes first ("leads" before "sharing
/// of leads"), and the scopes of a resource stay in the order of the grid.
fn rank(scope: &Scope, name: &str, plain: usize) -> u64 {
    let byte = |number: usize| u64::from(u8::try_from(number).unwrap_or(u8::MAX));
    // Nearly all resources of some apps are modules.
    let parts = byte(name.replace(".modules.", ".").matches('.').count());
    let app = byte(place(scope.app.id));
    parts << 24 | app << 16 | byte(plain) << 8 | byte(scope.confidence as usize)
}

/// The place of an app among those that come first.
fn place(app: &str) -> usize {
    FIRST.iter().position(|first| *first == app).unwrap_or(FIRST.len())
}

/// The bits of a key that say that a letter was fixed, and that the scope is unverified.
const FIXED: u64 = 1 << 63;
const UNVERIFIED: u64 = 1 << 62;
const MOST_POINTS: u32 = 1 << 20;

/// The words of a query, with what people say replaced by what scopes are called.
fn meant(query: &str) -> String {
    let mut text = format!(" {} ", words(query).collect::<Vec<_>>().join(" "));
    for (said, meant) in MEANT {
        text = text.replace(&format!(" {said} "), &format!(" {meant} "));
    }
    text
}

/// The words that tell something, unless none of them does.
fn terms(query: &str) -> Vec<&str> {
    let telling =
        |all: bool| words(query).filter(move |term| all || !IGNORED.contains(term)).take(MOST_TERMS);
    let terms: Vec<_> = telling(false).collect();
    if terms.is_empty() { telling(true).collect() } else { terms }
}

/// What it is worth that the name of a scope contains the whole query.
fn whole_name(query: &str, name: &str) -> u32 {
    if name == query {
        EXACT
    } else if name.starts_with(query) {
        1_000
    } else if query.len() >= 4 && name.contains(query) {
        200
    } else {
        0
    }
}

const EXACT: u32 = 10_000;
const SYNONYM: u32 = 8 * NAME as u32;

/// How well a word of the query fits a word of the catalog.
fn compare(term: &str, word: &str) -> Fit {
    match word.strip_prefix(term) {
        Some("") => (true, 10),
        Some("s" | "es") => (true, 9),
        None if term.strip_suffix('s') == Some(word) => (true, 8),
        Some(_) => (true, 7),
        None if term.len() >= 3 && word.contains(term) => (true, 4),
        None => (false, one_edit(term, word)),
    }
}

/// What it is worth that `term` becomes `word`, or the beginning of it, when one letter is changed, added, taken out or
/// swapped with its neighbor. The first letter must be the same: people get it right, and the search gets quicker by it.
fn one_edit(term: &str, word: &str) -> u32 {
    if term.len() < 3 || term.as_bytes().first() != word.as_bytes().first() || word.len() + 1 < term.len() {
        return 0;
    }
    if edit_distance(term, word) == 1 {
        return 3;
    }
    let mut beginnings = (term.len() - 1..=term.len() + 1).filter_map(|length| word.get(..length));
    let begins = term.len() >= 4 && beginnings.any(|beginning| edit_distance(term, beginning) == 1);
    if begins { 2 } else { 0 }
}

/// The words inside a name like `ServiceAppointments` or `ZohoCRM`; nothing when it is one word.
fn humps(part: &str) -> Vec<&str> {
    let bytes = part.as_bytes();
    let mut cuts = vec![0];
    for (at, pair) in bytes.windows(2).enumerate() {
        let [before, here] = pair else { continue };
        let next_is_small = bytes.get(at + 2).is_some_and(u8::is_ascii_lowercase);
        if here.is_ascii_uppercase() && (before.is_ascii_lowercase() || next_is_small) {
            cuts.push(at + 1);
        }
    }
    if cuts.len() < 2 {
        return Vec::new();
    }
    let ends = cuts.iter().skip(1).copied().chain([part.len()]);
    cuts.iter().zip(ends).filter_map(|(from, to)| part.get(*from..to)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The first hits of a query; `~` marks a fixed one.
    fn check(query: &str, expected: &[&str]) {
        let results = search(query, None, true, expected.len().max(1));
        let got: Vec<_> = results
            .hits
            .iter()
            .map(|hit| format!("{}{}", if hit.fixed { "~" } else { "" }, hit.scope.name))
            .collect();
        assert_eq!(got, expected, "{query:?}");
    }

    #[test]
    fn finds_what_people_type() {
        check("lead read", &["ZohoMarketingAutomation.lead.READ", "ZohoCRM.modules.leads.READ"]);
        check("crm lead read", &["ZohoCRM.modules.leads.READ"]);
        check(
            "marketing campaign",
            &["ZohoMarketingAutomation.campaign.ALL", "ZohoMarketingAutomation.campaign.READ"],
        );
        check("ZohoBooks.inv", &["ZohoBooks.invoices.ALL", "ZohoBooks.invoices.READ"]);
        check("workdrive files all", &["WorkDrive.files.ALL"]);
        check("people leave view", &["ZOHOPEOPLE.leave.READ"]);
        check("get invoices books", &["ZohoBooks.invoices.READ"]);
        for words in ["web assistant", "web assistance", "webassistant", "webassistance"] {
            check(words, &["ZohoMarketingAutomation.wa.READ"]);
        }
        check("user profile name email", &["AaaServer.profile.READ"]);
        check("list of open journeys", &["ZohoMarketingAutomation.journey.READ"]);
        check("service appointments read", &["ZohoFSM.modules.ServiceAppointments.READ"]);
        check("", &[]);
        check(" . ", &[]);
        check("nothingofthesort", &[]);
    }

    #[test]
    fn finds_what_people_call_otherwise() {
        for (query, expected) in [
            ("all contacts", "ZohoCRM.modules.contacts.ALL"),
            ("all contacts in books", "ZohoBooks.contacts.ALL"),
            ("marketing contacts", "ZohoMarketingAutomation.lead.ALL"),
            ("subscribers", "ZohoMarketingAutomation.lead.ALL"),
            ("newsletter", "ZohoMarketingAutomation.campaign.ALL"),
            ("ma campaigns read", "ZohoMarketingAutomation.campaign.READ"),
            ("start journey", "ZohoMarketingAutomation.journey.CREATE"),
            ("opportunities", "ZohoCRM.modules.deals.ALL"),
            ("prospects read only", "ZohoCRM.modules.leads.READ"),
            ("company", "ZohoCRM.modules.accounts.READ"),
            ("quotation", "ZohoCRM.modules.quotes.READ"),
            ("wd files", "WorkDrive.files.ALL"),
            ("helpdesk tickets", "Desk.tickets.READ"),
            ("vacation people", "ZOHOPEOPLE.leave.ALL"),
            ("who am I", "AaaServer.profile.READ"),
            ("send e-mail crm", "ZohoCRM.templates.email.send_test_mail.CREATE"),
        ] {
            check(query, &[expected]);
        }
    }

    /// Who looks for a word that the catalog has must find it.
    #[test]
    fn no_word_of_the_catalog_means_another() {
        let words: BTreeSet<String> = INDEX.words.iter().map(|(word, _)| word.clone()).collect();
        for (said, others) in ALIKE {
            assert!(!words.contains(*said) && !others.is_empty(), "{said}");
        }
        for app in FIRST {
            assert!(catalog().apps().any(|known| known.id == *app), "{app}");
        }
    }

    #[test]
    fn unverified_scopes_are_counted_and_shown_when_they_are_asked_for() {
        let found = |query: &str, unverified| search(query, None, unverified, usize::MAX);
        let is_doubtful = |hit: &Hit| !hit.scope.is_verified();
        for query in ["marketing automation contact", "attachments", "payroll employee", "projects"] {
            let (without, with) = (found(query, false), found(query, true));
            assert!(!without.hits.iter().any(is_doubtful), "{query}");
            assert!(with.unverified > 0 && with.unverified == without.unverified, "{query}");
            assert!(with.hits.iter().any(is_doubtful), "{query}");
        }
        // What is named in full is asked for.
        let name = "ZohoMarketingAutomation.contact.ALL";
        assert_eq!(found(name, false).hits.first().map(|hit| hit.scope.name.as_str()), Some(name));
    }

    #[test]
    fn forgives_one_letter() {
        check("zoho marketng campain read", &["~ZohoMarketingAutomation.campaign.READ"]);
        check("ZohoBoks.invoices.READ", &["~ZohoBooks.invoices.READ"]);
        check("ZohoCRM.modules.leds.READ", &["~ZohoCRM.modules.leads.READ"]);
        check("ZohoCRM.modules.laeds.READ", &["~ZohoCRM.modules.leads.READ"]);
        check("Desk.tikets.READ", &["~Desk.tickets.READ"]);
    }

    #[test]
    fn what_fits_as_it_is_comes_before_what_was_fixed() {
        for query in ["lead read", "contact", "invoice create", "desk", "team"] {
            let hits = search(query, None, true, usize::MAX).hits;
            let first_fixed = hits.iter().position(|hit| hit.fixed).unwrap_or(hits.len());
            assert!(hits.iter().skip(first_fixed).all(|hit| hit.fixed), "{query}");
        }
    }

    #[test]
    fn what_no_zoho_page_lists_comes_last_unless_it_is_named() {
        for query in ["marketing automation", "contact", "payroll", "attachments all"] {
            let hits = search(query, None, true, usize::MAX).hits;
            let is_doubtful = |hit: &&Hit| !hit.scope.is_verified();
            let better: Vec<_> = hits.iter().filter(|hit| !hit.fixed).collect();
            let first = better.iter().position(is_doubtful).unwrap_or(better.len());
            assert!(better.iter().skip(first).all(is_doubtful), "{query}");
        }
        check("payroll employee", &["ZohoPayroll.employee.ALL"]);
    }

    #[test]
    fn searches_one_app_only() {
        let found = search("contacts", Some("desk"), true, usize::MAX);
        assert!(found.total > 0 && found.hits.iter().all(|hit| hit.scope.app.id == "desk"));
        assert_eq!(found.total, found.hits.len());
        assert_eq!(search("contacts", Some("nothing"), true, 9), Results::default());
        assert_eq!(search("contacts", None, true, 3).hits.len(), 3);
        assert!(search("contacts", None, true, 3).total > 50);
    }

    #[test]
    fn edits() {
        let one = one_edit;
        assert_eq!(one("led", "lead"), 3);
        assert_eq!(one("leaad", "lead"), 3);
        assert_eq!(one("laed", "lead"), 3);
        assert_eq!(one("leid", "lead"), 3);
        assert_eq!(one("campi", "campaign"), 2);
        assert_eq!(one("lxxd", "lead"), 0);
        assert_eq!(one("dead", "lead"), 0);
        assert_eq!(one("", "lead"), 0);
    }

    #[test]
    fn humps_of_names() {
        assert_eq!(humps("ZohoMarketingAutomation"), ["Zoho", "Marketing", "Automation"]);
        assert_eq!(humps("ZohoCRM"), ["Zoho", "CRM"]);
        assert_eq!(humps("dataAPI"), ["data", "API"]);
        assert!(humps("leads").is_empty() && humps("ZOHOPEOPLE").is_empty() && humps("").is_empty());
    }

    #[test]
    fn every_scope_is_its_own_first_hit() {
        for (number, scope) in catalog().scopes.iter().enumerate() {
            let query = if number % 4 == 0 { scope.name.to_lowercase() } else { scope.name.clone() };
            let results = search(&query, None, true, 1);
            assert_eq!(results.hits.first(), Some(&Hit { scope, fixed: false }), "{query}");
        }
    }

    #[test]
    fn every_scope_is_found_with_one_letter_missing() {
        // The letter that is missing wanders through the resource, so that all places get their turn.
        let mut missed = Vec::new();
        for (number, scope) in catalog().scopes.iter().enumerate().step_by(5) {
            let resource = scope.resource().len();
            if resource < 5 {
                continue;
            }
            let at = prefix(&scope.name).len() + 2 + number % (resource - 1);
            let mut query = scope.name.clone();
            if query.remove(at) == '.' {
                continue;
            }
            if search(&query, None, true, 10).hits.iter().all(|hit| hit.scope != scope) {
                missed.push((query, scope.name.as_str()));
            }
        }
        assert!(missed.len() < 8, "{missed:#?}");
    }
}
