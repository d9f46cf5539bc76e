//! From what somebody wants to call to the minimum scopes for it, with a reason each; and which scopes are often missed
//! or broader than needed.
//!
//! What the sources pair (a call and its scope) is said with their confidence. Everything else is concluded from how
//! Zoho names its scopes (`Product.resource.OPERATION`, a resource for each part of the path, an operation for each
//! method) and says so: it is `inferred`, and Zoho's response to the call decides.

use std::collections::BTreeSet;

use facts::address::{self, Flaw};
use facts::host::{self, Role, Verdict};
use facts::product::{self, Base, Host, Product, is_version};
use facts::{DataCenter, Method};
use words::{Message, Text, msg, text};

use crate::lint::{covers, is_below, lint};
use crate::tables::{ALSO, CALLED, CALLS, COMPANIONS, GROUPS, SAYS, SERVES};
use crate::text::{same_but_for_plural, without_zoho, words};
use crate::{Confidence, Operation, Resource, Scope, catalog, entry, family, known_issue, last, prefix};
use scan::order::ranked;

/// What a call can do to its resource.
pub const VERBS: [Operation; 4] = [Operation::Read, Operation::Create, Operation::Update, Operation::Delete];

/// What an HTTP method does by convention.
fn verb_of(method: Method) -> Operation {
    match method {
        Method::Get => Operation::Read,
        Method::Post => Operation::Create,
        Method::Put | Method::Patch => Operation::Update,
        Method::Delete => Operation::Delete,
    }
}

/// A scope that a call needs, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The scope.
    pub scope: &'static Scope,
    /// Why it is needed.
    pub reasons: Vec<Message>,
    /// How far the pairing of call and scope can be trusted. How far the scope itself can, it says itself.
    pub confidence: Confidence,
}

/// The advice on one call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Advice {
    pub app: Option<&'static Product>,
    /// The least scopes, all of them.
    pub needs: Vec<Need>,
    /// Scopes that may do instead of the first of them.
    pub instead: Vec<Need>,
    /// Scopes that may be needed too, because the path names their resources as well.
    pub perhaps: Vec<Need>,
    pub notes: Vec<Message>,
}

impl Need {
    /// A need that is concluded from the names, for this reason.
    fn inferred(scope: &'static Scope, reason: Message, narrowest: Option<Message>) -> Self {
        let reasons = [Some(reason), narrowest, Some(text!("scopes-reason-concluded").into())];
        Self { scope, reasons: reasons.into_iter().flatten().collect(), confidence: Confidence::Inferred }
    }

    /// The narrowest scope of a resource that does this, which is concluded to be needed for this reason.
    fn of(resource: &Resource, verb: Operation, reason: Message) -> Option<Self> {
        narrowest(resource, verb).map(|(scope, why)| Self::inferred(scope, reason, why))
    }
}

/// The minimum scopes for doing something with a resource of the catalog.
pub fn for_resource(resource: &Resource, verb: Operation) -> Advice {
    let (family, verb_word) = (&resource.family, verb.word());
    let mut advice = Advice { app: Some(resource.app), ..Advice::default() };
    match narrowest(resource, verb) {
        Some((scope, why)) => {
            let reason = msg!("scopes-reason-resource", family, verb = verb_word);
            let reasons = std::iter::once(reason).chain(why).collect();
            advice.needs.push(Need { scope, reasons, confidence: scope.confidence });
        }
        None => advice.notes.push(msg!("scopes-note-no-scope", family, verb = verb_word)),
    }
    advice.with_notes()
}

/// The minimum scopes for a call to this URL with this method.
///
/// Placeholders in the URL do no harm. Nothing in it is followed or looked up.
pub fn for_call(method: Method, url: &str) -> Advice {
    let (product, parts, note) = match read(url) {
        Ok(read) => read,
        Err(note) => return Advice { notes: vec![note], ..Advice::default() },
    };
    let mut advice = Advice { app: Some(product), notes: note.into_iter().collect(), ..Advice::default() };
    let mut call = Call { product, parts, method, verb: verb_of(method) };
    call.paired(&mut advice, Some(method));
    if advice.needs.is_empty() {
        call.by_its_path(&mut advice);
    }
    if advice.needs.is_empty() {
        // The path may be known with another method, which is not the one that somebody has in mind first.
        call.paired(&mut advice, None);
    }
    if advice.needs.is_empty() {
        advice.notes.push(msg!("scopes-note-no-resource", product = product.name));
    }
    advice.with_notes()
}

impl Advice {
    /// With what is known of the scopes and what else they need.
    fn with_notes(mut self) -> Self {
        let names: Vec<String> = self.needs.iter().map(|need| need.scope.name.clone()).collect();
        let issues = names.iter().filter_map(|scope| {
            known_issue::of(scope).map(|known| msg!("scopes-note-issue", issue = known.text, scope))
        });
        let beside = companions(&names).into_iter().filter(|companion| !companion.rule.depends);
        self.notes.extend(issues.chain(beside.map(|companion| companion.rule.why.into())));
        self
    }

    /// Adds a scope that is needed, or that may do instead of the first one.
    fn push(&mut self, need: Need) {
        if self.needs.is_empty() { &mut self.needs } else { &mut self.instead }.push(need);
    }
}

// Which product a URL belongs to

/// The product of a URL, the parts of its path behind the base URL without versions, ids and placeholders, and a note;
/// else why it is no call that we know.
fn read(url: &str) -> Result<(&'static Product, Vec<String>, Option<Message>), Message> {
    let is_path = url.trim_start().starts_with('/') && !url.trim_start().starts_with("//");
    let url = address::read(url).map_err(|why| why.message())?;
    let name = url.host();
    if is_path || !name.contains('.') {
        return Err(text!("scopes-note-no-host").into());
    }
    let host = address::shortened(name);
    if let Some(flaw) = url.disguise() {
        let user = *flaw == Flaw::UserInfo;
        return Err(if user {
            msg!("scopes-note-user-info", host)
        } else {
            msg!("scopes-note-backslash", host)
        });
    }
    let parts = url.url.path_segments().into_iter().flatten().filter(|part| !part.is_empty());
    let path: Vec<String> = parts.map(|part| part.replace("%7B", "{").replace("%7D", "}")).collect();
    let verdict = host::judge(name);
    let (center, role) = match &verdict {
        Verdict::Lookalike(lookalike) => {
            return Err(msg!("scopes-note-lookalike", reason = lookalike.message.clone()));
        }
        Verdict::Known { center, role } => (Some(*center), Some(role)),
        Verdict::General | Verdict::Foreign => (None, None),
    };
    let signs_in = matches!(path.as_slice(), [first, second, ..] if first == "oauth" && second == "v2");
    match role {
        Some(Role::Accounts) if signs_in => return Err(text!("scopes-note-sign-in").into()),
        Some(Role::Crm) => return Err(text!("scopes-note-crm-page").into()),
        _ => {}
    }
    // Other hosts of a product's own (books.zoho.com) say which product it is, too.
    let other_host = || match role {
        Some(Role::App(label)) => product::all().iter().find(|product| without_zoho(product.name) == *label),
        _ => None,
    };
    let (product, matched, note) = if let Some((product, matched)) = product_at(name, center, role, &path) {
        (product, matched, None)
    } else if let Some(product) = other_host() {
        (product, 0, Some(msg!("scopes-note-other-host", host = name, product = product.name)))
    } else if verdict == Verdict::Foreign {
        return Err(msg!("scopes-note-foreign", host));
    } else {
        return Err(msg!("scopes-note-no-api", host));
    };
    let parts = path.into_iter().skip(matched).filter(|part| !is_noise(part)).collect();
    Ok((product, parts, note))
}

/// The product whose base URL fits best, and how many parts of the path belong to the base. Of equals the first,
/// so that Zoho CRM comes before those that borrow its scopes.
fn product_at(
    name: &str,
    center: Option<DataCenter>,
    role: Option<&Role>,
    path: &[String],
) -> Option<(&'static Product, usize)> {
    let matched = |product: &'static Product| {
        let bases = product.bases().filter(|base| serves(base, name, center, role));
        Some((product, bases.filter_map(|base| matched_parts(base, path)).max()?))
    };
    product::all().iter().rev().filter_map(matched).max_by_key(|(_, matched)| *matched)
}

/// Whether a host is the one of a base URL, in whatever center.
fn serves(base: &Base, name: &str, center: Option<DataCenter>, role: Option<&Role>) -> bool {
    match (base.host, role) {
        (Host::Api, Some(Role::Api | Role::ApiEnvironment | Role::Upload))
        | (Host::Accounts, Some(Role::Accounts)) => true,
        (Host::App(label), Some(Role::App(found))) => label == found,
        // The table of hosts may know a product's host by another role.
        (Host::App(_), _) => center.is_some_and(|center| base.host(center).as_deref() == Some(name)),
        (Host::Fixed(hosts), _) => hosts.iter().any(|(_, host)| *host == name),
        (Host::Api | Host::Accounts, _) => false,
    }
}

/// How many parts of the path belong to the base URL; `None` if it is another API's path. Another version than
/// the table's is as good, and a host of the product's own says enough without any path.
fn matched_parts(base: &Base, path: &[String]) -> Option<usize> {
    let matched = base.matched_parts(path.iter().map(String::as_str));
    (matched > 0 || base.host != Host::Api).then_some(matched)
}

/// Parts of a path that name no resource: versions, ids, placeholders, and words that are in every path.
fn is_noise(part: &str) -> bool {
    is_version(part)
        || part.starts_with('{')
        || part.contains('@')
        || part.bytes().filter(u8::is_ascii_digit).count() * 2 > part.len()
        || ["actions", "api", "json", "restapi", "xml"].contains(&part)
}

// Which scopes a call needs

/// A call to one of Zoho's APIs.
struct Call {
    product: &'static Product,
    parts: Vec<String>,
    method: Method,
    verb: Operation,
}

impl Call {
    /// The scopes that sources pair with this very call.
    fn paired(&self, advice: &mut Advice, method: Option<Method>) {
        let is_this = |path: &str| {
            let theirs = path.split('/').filter(|part| !part.is_empty() && !is_noise(part));
            let theirs: Vec<&str> = theirs.collect();
            let same = |theirs: &str, ours: &str| theirs == "*" || theirs.eq_ignore_ascii_case(ours);
            theirs.len() == self.parts.len()
                && theirs.iter().zip(&self.parts).all(|(one, two)| same(one, two))
        };
        let is_method = |word: &str| method.is_none_or(|method| method.word() == word);
        for call in self.product.verify {
            let word = call.method.word();
            let behind = |base: &Base| call.path.strip_prefix(base.path);
            let path = self.product.bases().find_map(behind).unwrap_or(call.path);
            let path = path.split('?').next().unwrap_or_default();
            let Some(scope) = catalog().find(call.scope).filter(|_| is_method(word) && is_this(path)) else {
                continue;
            };
            let reason = match (call.note, call.confidence) {
                (Some(_), _) => msg!("scopes-reason-known-call", method = word, path),
                (None, Confidence::Official) => msg!("scopes-reason-documented", method = word, path),
                (None, _) => msg!("scopes-reason-reported", method = word, path),
            };
            let reasons = std::iter::once(reason).chain(call.note.map(Message::from)).collect();
            advice.push(Need { scope, reasons, confidence: call.confidence });
        }
        for (methods, path, name) in CALLS {
            if let Some(scope) = catalog().find(name)
                && let Some(word) = methods.iter().find(|word| is_method(word))
                && (scope.app.id == self.product.id && is_this(path))
            {
                let reasons = vec![msg!("scopes-reason-documented", method = *word, path = *path)];
                advice.push(Need { scope, reasons, confidence: Confidence::Official });
            }
        }
    }

    /// The scopes that the parts of the path and the method suggest by convention.
    fn by_its_path(&mut self, advice: &mut Advice) {
        let is_last =
            |parts: &[String], word| parts.last().is_some_and(|part| part.eq_ignore_ascii_case(word));
        let searches = is_last(&self.parts, "search");
        if searches {
            self.parts.pop();
            self.verb = Operation::Read;
        }
        let (mut need, mut perhaps) = self.named_resources(&self.parts, self.verb);
        if let Some(called) = self.called_resource() {
            perhaps = need.replace(called);
        }
        advice.perhaps.extend(perhaps);
        // A name that is only a guess gives way to a resource that is known to be about the same.
        let (guess, need): (Vec<_>, Vec<_>) = need.into_iter().partition(|need| !need.scope.is_verified());
        let is_guess = |need: &Need| guess.iter().any(|guess| guess.scope.name == need.scope.name);
        let described = if need.is_empty() { self.described_resource() } else { Vec::new() };
        let described = described.into_iter().filter(|need| !is_guess(need)).collect::<Vec<_>>();
        for need in need.into_iter().chain(described).chain(guess) {
            advice.push(need);
        }
        if self.verb == Operation::Create && is_last(&self.parts, "upsert") {
            let parts = self.parts.split_last().map_or(&[][..], |(_, rest)| rest);
            let upsert = |need: Need| Need::inferred(need.scope, text!("scopes-reason-upsert").into(), None);
            advice.perhaps.extend(self.named_resources(parts, Operation::Update).0.map(upsert));
        }
        for (named, other, why) in ALSO {
            if advice.needs.iter().any(|need| need.scope.name == *named)
                && let Some(scope) = catalog().find(other)
            {
                let reasons = vec![(*why).into()];
                advice.instead.push(Need { scope, reasons, confidence: Confidence::Reported });
            }
        }
        if searches {
            advice.needs.extend(self.search_scope());
        }
        if advice.needs.is_empty() {
            advice.needs.extend(self.last_resort());
        }
    }

    /// Resources that the path names: the deepest is needed, and perhaps another one.
    fn named_resources(&self, parts: &[String], verb: Operation) -> (Option<Need>, Option<Need>) {
        let method = self.method.word();
        let fits = self.resources().iter().filter_map(|resource| {
            let reason = msg!("scopes-reason-path", method, resource = resource.name(), verb = verb.word());
            Some((fit(resource, parts)?, Need::of(resource, verb, reason)?))
        });
        let mut fits = ranked(fits, |(fit, need)| {
            let (named, last) = (fit.count_ones(), fit.checked_ilog2().unwrap_or_default());
            u64::from(64 - named) << 16 | u64::from(64 - last) << 8 | need.scope.confidence as u64
        })
        .into_iter();
        let Some((deepest, need)) = fits.next() else { return (None, None) };
        // The next one that is named by parts of its own.
        (Some(need), fits.find(|(fit, _)| fit & deepest == 0).map(|(_, need)| need))
    }

    /// The resource that a part of the path is known to be about, though it has another name.
    fn called_resource(&self) -> Option<Need> {
        let part = |part: &String, word: &&str| part.trim_end_matches(".json").eq_ignore_ascii_case(word);
        CALLED.iter().find_map(|(family, words)| {
            let resource =
                catalog().resource(family).filter(|resource| resource.app.id == self.product.id)?;
            self.parts.iter().find(|ours| words.iter().any(|word| part(ours, word)))?;
            let (what, verb, call) = (resource.what, self.verb.word(), self.method.word());
            Need::of(resource, self.verb, msg!("scopes-reason-about", call, family = *family, verb, what))
        })
    }

    /// Resources whose description is about a part of the path; for a path that says what it does, with that verb.
    fn described_resource(&self) -> Vec<Need> {
        let of_part = |part: &String| {
            let lower = part.to_ascii_lowercase();
            let said = SAYS.iter().find_map(|(verb, words)| {
                Some((*verb, words.iter().find_map(|word| lower.strip_prefix(word))?))
            });
            let (verb, about) = said.filter(|(_, rest)| rest.len() >= 4).unwrap_or((self.verb, &lower));
            let found = self.resources().iter().filter_map(|resource| {
                let last = last(resource.name());
                let named = last.len() >= 4 && said.is_some() && about.contains(&last.to_ascii_lowercase());
                if !named && !is_described(about, resource.what) {
                    return None;
                }
                let call = if said.is_some() { part.as_str() } else { self.method.word() };
                let what = if resource.what.is_empty() { last } else { resource.what };
                let family = &resource.family;
                let reason = msg!("scopes-reason-about", call, family, verb = verb.word(), what);
                Need::of(resource, verb, reason)
            });
            ranked(found, |need| need.scope.confidence as u64)
        };
        self.parts.iter().rev().map(of_part).find(|needs| !needs.is_empty()).unwrap_or_default()
    }

    /// What a search needs beside the resource.
    fn search_scope(&self) -> Option<Need> {
        if self.is_crm() || self.product.id == "bigin" {
            let scope = catalog().find("ZohoSearch.securesearch.READ")?;
            let reasons = vec![text!("scopes-reason-crm-search").into()];
            return Some(Need { scope, reasons, confidence: Confidence::Reported });
        }
        let is_search = |resource: &&Resource| resource.name().eq_ignore_ascii_case("search");
        let reason = msg!("scopes-reason-search", product = self.product.name);
        Need::of(self.resources().iter().find(is_search)?, Operation::Read, reason)
    }

    fn is_crm(&self) -> bool {
        self.product.prefixes.contains(&"ZohoCRM")
    }

    fn resources(&self) -> &'static [Resource] {
        catalog().resources_of(self.product.id)
    }

    /// The one resource of a small product; the custom modules of Zoho CRM.
    fn last_resort(&self) -> Option<Need> {
        if let [only] = self.resources() {
            let reason = msg!("scopes-reason-only-resource", product = self.product.name);
            return Need::of(only, self.verb, reason);
        }
        let module: String = self.parts.first().filter(|_| self.is_crm())?.chars().take(40).collect();
        let (method, verb) = (self.method.word(), self.verb.word());
        let reason = msg!("scopes-reason-custom-module", method, module, verb);
        Need::of(catalog().resource("ZohoCRM.modules.custom")?, self.verb, reason)
    }
}

/// Which parts of the path name the resource, one bit each, the last part the highest. All parts of its name must be
/// there; a general one in front may be missing.
fn fit(resource: &Resource, parts: &[String]) -> Option<u32> {
    let theirs: Vec<&str> = resource.name().split('.').collect();
    let mut fit = 0;
    for (number, part) in theirs.iter().enumerate() {
        // No path of Zoho's is longer, and a longer one is no harm.
        let same = |ours: &String| same_but_for_plural(ours, part) || is_initials(ours, part);
        match parts.iter().take(32).rposition(same) {
            Some(at) => fit |= 1 << at,
            None if number + 1 < theirs.len() && ["modules", "settings"].contains(part) => {}
            None => return None,
        }
    }
    (fit > 0).then_some(fit)
}

/// Whether a part of a path is the initials of a name: `im` of `InstantMessages`.
fn is_initials(part: &str, name: &str) -> bool {
    let initials = name.chars().filter(char::is_ascii_uppercase);
    part.len() >= 2 && part.len() < name.len() && initials.map(|ch| ch.to_ascii_lowercase()).eq(part.chars())
}

/// Whether a description has this word, in whatever plural, or these words in a row: `chartofaccounts`.
fn is_described(part: &str, what: &str) -> bool {
    let words: Vec<&str> = words(what).collect();
    part.len() >= 3
        && (0..words.len()).any(|from| {
            (from..words.len().min(from + 4))
                .any(|to| words.get(from..=to).is_some_and(|row| same_but_for_plural(part, &row.concat())))
        })
}

/// The narrowest scope of a resource that does this, and why it is none narrower.
fn narrowest(resource: &Resource, verb: Operation) -> Option<(&'static Scope, Option<Message>)> {
    let scopes = resource.scopes();
    let serves =
        |scope: &&Scope| SERVES.iter().any(|(name, verbs)| *name == scope.name && verbs.contains(&verb));
    let creates_and_updates = |scope: &&Scope| {
        matches!(verb, Operation::Create | Operation::Update)
            && last(&scope.name).eq_ignore_ascii_case("CREATE-UPDATE")
    };
    let broader = || {
        let writes = || resource.having(Operation::Write).filter(|_| verb != Operation::Read);
        let all = || resource.having(Operation::All);
        scopes.iter().find(creates_and_updates).or_else(writes).or_else(all)
    };
    let mut changing = scopes.iter().filter(|scope| scope.operation != Operation::Read);
    Some(if let Some(scope) = resource.having(verb) {
        (scope, None)
    } else if let Some(scope) = scopes.iter().find(serves) {
        (scope, Some(msg!("scopes-reason-name")))
    } else if let Some(scope) = broader() {
        (scope, Some(msg!("scopes-reason-no-narrower", verb = verb.word())))
    } else if let [only] = scopes
        && only.operation == Operation::Other
    {
        (only, Some(msg!("scopes-reason-only-scope")))
    } else if let (true, Some(scope), None) = (verb != Operation::Read, changing.next(), changing.next()) {
        (scope, Some(msg!("scopes-reason-only-writing")))
    } else {
        let mut groups = GROUPS.iter().filter_map(|group| catalog().resource(group));
        let group = groups.find(|group| is_below(&resource.family, &group.family))?;
        let scope = group.having(verb).or_else(|| group.having(Operation::All))?;
        (scope, Some(msg!("scopes-reason-group", family = &resource.family)))
    })
}

// What is often missed, and what is broader than needed

/// Scopes that one of the list needs beside it, and that the list lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Companion {
    /// The index in the list of the scope that needs them.
    pub needed_by: usize,
    /// The scopes; one of them, or all where the rule says so. Empty where it depends on the call.
    pub scopes: Vec<&'static Scope>,
    /// The rule that says so.
    pub rule: &'static Rule,
}

/// A rule of thumb that was reported; no page of Zoho's states it as a rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Who needs it: families, or what they begin with before `.*`.
    pub(crate) needed_by: &'static [&'static str],
    /// What counts as present.
    pub(crate) present: &'static [&'static str],
    pub(crate) scopes: &'static [&'static str],
    /// Whether all of the scopes are needed.
    pub all: bool,
    /// Whether it depends on calls that the list does not show.
    pub depends: bool,
    /// When and why.
    pub why: Text,
}

/// What the scopes of a list need beside them and the list lacks; each rule once, at the first scope that needs it.
pub fn companions(scopes: &[String]) -> Vec<Companion> {
    let families: Vec<&str> = scopes.iter().map(|scope| family(scope)).collect();
    let is_of = |family: &str, pattern: &str| match pattern.strip_suffix(".*") {
        Some(start) => is_below(family, start),
        None => family.eq_ignore_ascii_case(pattern),
    };
    let found = COMPANIONS.iter().filter_map(|rule| {
        let needed_by =
            families.iter().position(|family| rule.needed_by.iter().any(|of| is_of(family, of)))?;
        let is_there = |pattern: &&&str| families.iter().any(|family| is_of(family, pattern));
        let present = rule.present.iter().filter(is_there).count();
        let enough = if rule.all { rule.present.len() } else { 1 };
        let scopes = || rule.scopes.iter().filter_map(|name| catalog().find(name)).collect();
        (present < enough).then(|| Companion { needed_by, scopes: scopes(), rule })
    });
    ranked(found, |companion| companion.needed_by as u64)
}

/// A scope that gives more than most calls need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broad {
    /// Its index in the list.
    pub index: usize,
    /// Whether it gives everything in a product.
    pub whole_product: bool,
    /// What it gives, and what to request instead.
    pub why: Message,
    /// What is narrower, unverified scopes last: to choose from, not to take all.
    pub narrower: Vec<&'static Scope>,
}

fn same_resource(scope: &Scope) -> &'static [Scope] {
    catalog().resource(family(&scope.name)).map(Resource::scopes).unwrap_or_default()
}

/// The scopes of a list that give full access where the catalog knows a narrower choice.
pub fn broad(scopes: &[String]) -> Vec<Broad> {
    let broad_at = |(index, name): (usize, &String)| {
        let scope = entry(name).filter(|scope| scope.operation == Operation::All)?;
        let whole_product = scope.resource().eq_ignore_ascii_case("fullaccess");
        let narrower: Vec<&Scope> = if whole_product {
            let reads = |other: &&Scope| {
                other.operation == Operation::Read
                    && (other.app.id, prefix(&other.name)) == (scope.app.id, prefix(&scope.name))
            };
            catalog().scopes.iter().filter(reads).collect()
        } else {
            same_resource(scope).iter().filter(|other| other.operation != Operation::All).collect()
        };
        let narrower = ranked(narrower, |other| u64::from(!other.is_verified()));
        let (about, name) = (scope.about(), &scope.name);
        let why = if whole_product {
            msg!("scopes-broad-product", about, scope = name)
        } else if GROUPS.iter().any(|group| family(&scope.name).eq_ignore_ascii_case(group)) {
            msg!("scopes-broad-group", about, scope = name)
        } else {
            msg!("scopes-broad-resource", about, scope = name)
        };
        (!narrower.is_empty()).then_some(Broad { index, whole_product, why, narrower })
    };
    scopes.iter().enumerate().filter_map(broad_at).collect()
}

// Two lists beside each other

/// What became of a list of scopes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Only in the new list.
    pub added: Vec<String>,
    /// Only in the old list.
    pub removed: Vec<String>,
    /// In both.
    pub kept: Vec<String>,
    /// In both, in different spellings (old, new).
    pub respelled: Vec<(String, String)>,
    /// Whether the people who have connected must authorize again.
    pub new_consent: bool,
}

impl Difference {
    /// Why they must authorize again, or why not.
    pub fn why(&self) -> Text {
        match (self.new_consent, self.added.is_empty(), self.removed.is_empty()) {
            (true, ..) => text!("scopes-difference-consent"),
            (false, true, true) => text!("scopes-difference-same"),
            (false, true, false) => text!("scopes-difference-removed"),
            (false, false, _) => text!("scopes-difference-covered"),
        }
    }
}

fn unique(list: &[String]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    list.iter().filter(|name| seen.insert(*name)).cloned().collect()
}

/// Compares two lists. Repeats count once.
pub fn difference(old: &[String], new: &[String]) -> Difference {
    let (old, new) = (unique(old), unique(new));
    let has = |list: &[String], name: &str| list.iter().any(|other| other.eq_ignore_ascii_case(name));
    let mut found = Difference { removed: old.clone(), ..Difference::default() };
    found.removed.retain(|name| !has(&new, name));
    for name in new {
        if old.contains(&name) {
            found.kept.push(name);
        } else if let Some(before) = old.iter().find(|before| before.eq_ignore_ascii_case(&name)) {
            found.respelled.push((before.clone(), name));
        } else {
            found.added.push(name);
        }
    }
    let covered = |name: &String| old.iter().any(|broad| covering(broad, name) == Some(true));
    found.new_consent = !found.added.iter().all(covered);
    found
}

/// Whether one name covers another: for certain, perhaps, or not.
fn covering(broad: &str, narrow: &str) -> Option<bool> {
    covers(entry(broad)?, entry(narrow)?).map(|(certain, _)| certain)
}

/// What was requested, and what a token response says was granted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grant {
    /// Requested and granted, as it was requested.
    pub given: Vec<String>,
    /// Requested and not granted, with the likeliest reason.
    pub missing: Vec<(String, Message)>,
    /// Granted and not requested, with the likeliest reason.
    pub extra: Vec<(String, Message)>,
}

/// Compares a list with the field `scope` of a token response, where Zoho puts spaces between scopes.
pub fn granted(asked: &[String], response: &str) -> Grant {
    let given = response.split(|ch: char| ch.is_whitespace() || ch == ',').filter(|part| !part.is_empty());
    let given = unique(&given.map(str::to_owned).collect::<Vec<_>>());
    let has = |list: &[String], name: &str| list.iter().any(|other| other.eq_ignore_ascii_case(name));
    let mut grant = Grant::default();
    for name in unique(asked) {
        // A broad scope may come back as the single ones that it includes.
        let whole = || {
            let all = entry(&name).filter(|scope| scope.operation == Operation::All);
            let resource = all.map(same_resource).unwrap_or_default();
            let mut single = resource.iter().filter(|other| VERBS.contains(&other.operation)).peekable();
            single.peek().is_some() && single.all(|other| has(&given, &other.name))
        };
        if has(&given, &name) || given.iter().any(|other| covering(other, &name).is_some()) || whole() {
            grant.given.push(name);
            continue;
        }
        let parts: Vec<_> = given.iter().filter(|part| covering(&name, part).is_some()).cloned().collect();
        let reason = if !parts.is_empty() {
            msg!("scopes-missing-part", scopes = parts.join(", "))
        } else if let Some(finding) = lint(std::slice::from_ref(&name)).into_iter().next() {
            msg!("scopes-missing-finding", finding = finding.found)
        } else {
            text!("scopes-missing-known").into()
        };
        grant.missing.push((name, reason));
    }
    for name in given.into_iter().filter(|name| !has(asked, name)) {
        let broad = asked.iter().find(|other| covering(other, &name).is_some());
        let earlier = || text!("scopes-extra-earlier").into();
        let reason = broad.map_or_else(earlier, |scope| msg!("scopes-extra-part", scope));
        grant.extra.push((name, reason));
    }
    grant
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The advice on a call: needs joined by ` + `, then `| instead`, then `& perhaps`; `-` and the id of the first note
    /// where nothing is needed. The confidence follows each need.
    fn check(call: &str, expected: &str) {
        let (method, url) = call.split_once(' ').unwrap();
        let advice = for_call(Method::of(method).unwrap(), url);
        let list = |needs: &[Need]| {
            let names: Vec<_> =
                needs.iter().map(|need| format!("{} ({})", need.scope.name, need.confidence.id())).collect();
            names.join(" + ")
        };
        let mut got = list(&advice.needs);
        if got.is_empty() {
            got = format!("- {}", advice.notes.first().map_or("", |note| note.text().name()));
        }
        for (sign, needs) in [("|", &advice.instead), ("&", &advice.perhaps)] {
            if !needs.is_empty() {
                got = format!("{got} {sign} {}", list(needs));
            }
        }
        assert_eq!(got, expected, "{call}");
    }

    #[test]
    fn calls_that_sources_pair_with_a_scope() {
        check("GET https://www.zohoapis.com/crm/v8/org", "ZohoCRM.org.READ (reported)");
        check("get https://www.zohoapis.eu/crm/v2.1/users?type=CurrentUser", "ZohoCRM.users.READ (reported)");
        check(
            "GET https://www.zohoapis.ca/crm/v8/settings/modules",
            "ZohoCRM.settings.modules.READ (reported)",
        );
        check("GET https://www.zohoapis.com/books/v3/organizations", "ZohoBooks.settings.READ (official)");
        check(
            "GET https://desk.zoho.eu/api/v1/organizations",
            "Desk.basic.READ (inferred) | Desk.settings.READ (inferred)",
        );
        check("GET https://www.zohoapis.in/workdrive/api/v1/users/me", "WorkDrive.users.READ (reported)");
        check(
            "POST https://marketingautomation.zoho.com/api/v1/getmailinglists?resfmt=JSON",
            "ZohoMarketingAutomation.lead.READ (official)",
        );
        check(
            "GET https://marketingautomation.zoho.com/api/v1/getleads?listkey=x",
            "ZohoMarketingAutomation.lead.READ (official)",
        );
        check(
            "POST https://marketingautomation.zohocloud.ca/api/v1/addlistandleads",
            "ZohoMarketingAutomation.lead.CREATE (official)",
        );
        let subscribe = "POST https://marketingautomation.zoho.eu/api/v1/json/listsubscribe?resfmt=JSON";
        check(subscribe, "ZohoMarketingAutomation.lead.CREATE (official)");
        // The method is the one that was chosen first; the path is known with another one.
        let get = "GET https://marketingautomation.zoho.eu/api/v1/json/listsubscribe?resfmt=JSON";
        check(get, "ZohoMarketingAutomation.lead.CREATE (official)");
        let unsubscribe = "POST https://marketingautomation.zoho.com/api/v1/json/listunsubscribe";
        check(unsubscribe, "ZohoMarketingAutomation.lead.UPDATE (official)");
        let bulk = "POST https://marketingautomation.zoho.com/api/v1/addleadsinbulk";
        check(bulk, "ZohoMarketingAutomation.lead.CREATE (official)");
        check("GET https://accounts.zoho.com/oauth/user/info", "AaaServer.profile.READ (reported)");
        check("GET https://salesiq.zoho.com/api/v2/myportal/operators", "SalesIQ.operators.READ (reported)");
        check("GET https://www.site24x7.com/api/monitors", "Site24x7.Admin.Read (reported)");
        check(
            "GET https://sdpondemand.manageengine.com/app/itdesk/api/v3/requests",
            "SDPOnDemand.requests.READ (reported)",
        );
    }

    #[test]
    fn calls_whose_scope_is_concluded_from_the_path() {
        check("GET https://www.zohoapis.com/crm/v8/Leads", "ZohoCRM.modules.leads.READ (inferred)");
        check("POST https://www.zohoapis.com/crm/v8/Leads", "ZohoCRM.modules.leads.CREATE (inferred)");
        check(
            "PUT https://www.zohoapis.com/crm/v8/Contacts/1000000031045",
            "ZohoCRM.modules.contacts.UPDATE (inferred)",
        );
        check(
            "DELETE https://sandbox.zohoapis.eu/crm/v8/Deals?ids=1",
            "ZohoCRM.modules.deals.DELETE (inferred)",
        );
        check(
            "GET https://www.zohoapis.com/crm/v8/Leads/search?email=x",
            "ZohoCRM.modules.leads.READ (inferred) + ZohoSearch.securesearch.READ (reported)",
        );
        check(
            "GET https://www.zohoapis.com/crm/v8/Leads/1000000031045/Attachments",
            "ZohoCRM.modules.attachments.READ (inferred) & ZohoCRM.modules.leads.READ (inferred)",
        );
        check(
            "POST https://www.zohoapis.com/crm/v8/Leads/{id}/actions/send_mail",
            "ZohoCRM.send_mail.leads.CREATE (inferred)",
        );
        check(
            "POST https://www.zohoapis.com/crm/v8/Leads/actions/mass_update",
            "ZohoCRM.mass_update.leads.UPDATE (inferred)",
        );
        check(
            "POST https://www.zohoapis.com/crm/v8/Leads/upsert",
            "ZohoCRM.modules.leads.CREATE (inferred) & ZohoCRM.modules.leads.UPDATE (inferred)",
        );
        check("POST https://www.zohoapis.com/crm/v8/coql", "ZohoCRM.coql.READ (inferred)");
        check("POST https://www.zohoapis.com/crm/bulk/v8/read", "ZohoCRM.bulk.READ (official)");
        check(
            "GET https://www.zohoapis.com/crm/v8/settings/fields?module=Leads",
            "ZohoCRM.settings.fields.READ (inferred)",
        );
        check(
            "POST https://www.zohoapis.com/crm/v8/settings/layout_rules",
            "ZohoCRM.settings.CREATE (inferred)",
        );
        check("GET https://www.zohoapis.com/crm/v8/Vehicles", "ZohoCRM.modules.custom.READ (inferred)");
        check("GET https://www.zohoapis.com/books/v3/invoices", "ZohoBooks.invoices.READ (inferred)");
        check(
            "GET https://www.zohoapis.com/books/v3/items",
            "ZohoBooks.settings.READ (inferred) | ZohoBooks.items.READ (inferred)",
        );
        check("POST https://www.zohoapis.com/books/v3/items", "ZohoBooks.settings.CREATE (inferred)");
        check(
            "GET https://www.zohoapis.com/books/v3/chartofaccounts",
            "ZohoBooks.accountants.READ (inferred)",
        );
        check("GET https://books.zoho.com/api/v3/invoices", "ZohoBooks.invoices.READ (inferred)");
        check("GET https://desk.zoho.com/api/v1/agents", "Desk.basic.READ (inferred)");
        check(
            "GET https://desk.zoho.com/api/v1/tickets/search",
            "Desk.tickets.READ (inferred) + Desk.search.READ (inferred)",
        );
        check("POST https://sign.zoho.com/api/v1/requests", "ZohoSign.documents.CREATE (inferred)");
        check(
            "POST https://cliq.zoho.com/api/v2/channelsbyname/x/message",
            "ZohoCliq.Webhooks.CREATE (official)",
        );
        check(
            "GET https://recruit.zoho.com/recruit/v2/Candidates",
            "ZohoRecruit.modules.candidate.READ (inferred)",
        );
    }

    #[test]
    fn paths_that_have_another_word_for_it() {
        for (call, scope) in [
            ("POST https://www.zohoapis.com/workdrive/api/v1/upload", "WorkDrive.files.CREATE"),
            ("GET https://workdrive.zoho.eu/api/v1/download/abc", "WorkDrive.files.READ"),
            ("GET https://desk.zoho.com/api/v1/im/sessions/1/messages", "Desk.InstantMessages.READ"),
            ("GET https://www.zohoapis.in/books/v3/banktransactions", "ZohoBooks.banking.READ"),
            ("POST https://www.zohoapis.com/crm/v8/actions/watch", "ZohoCRM.notifications.CREATE"),
            (
                "GET https://projectsapi.zoho.com/restapi/portal/1/projects/2/logs/",
                "ZohoProjects.timesheets.READ",
            ),
            ("POST https://sign.zoho.com/api/v1/templates/1/createdocument", "ZohoSign.documents.CREATE"),
            ("POST https://meeting.zoho.com/api/v2/1/sessions.json", "ZohoMeeting.meeting.CREATE"),
            ("POST https://api.catalyst.zoho.com/baas/v1/project/1/query", "ZohoCatalyst.zcql.CREATE"),
            ("GET https://people.zoho.com/people/api/forms/employee/getRecords", "ZOHOPEOPLE.forms.READ"),
            ("GET https://www.zohoapis.com/bigin/v2/Pipelines", "ZohoBigin.modules.pipelines.READ"),
            ("POST https://campaigns.zoho.com/api/v1.1/json/listsubscribe", "ZohoCampaigns.contact.UPDATE"),
        ] {
            let (method, url) = call.split_once(' ').unwrap();
            let advice = for_call(Method::of(method).unwrap(), url);
            assert_eq!(advice.needs.first().map(|need| &*need.scope.name), Some(scope), "{call}");
        }
    }

    #[test]
    fn names_that_mislead() {
        check(
            "POST https://www.zohoapis.com/bookings/v1/json/appointment",
            "zohobookings.data.CREATE (inferred)",
        );
        check("DELETE https://sheet.zoho.com/api/v2/abc", "ZohoSheet.dataAPI.UPDATE (inferred)");
        let notes = for_call(Method::Post, "https://sheet.zoho.com/api/v2/abc").notes;
        let issue = text!("scopes-issue-sheet");
        assert_eq!(notes, [msg!("scopes-note-issue", issue, scope = "ZohoSheet.dataAPI.UPDATE")]);
        let notes = for_call(Method::Post, "https://www.zohoapis.com/crm/v8/coql").notes;
        assert!(notes.contains(&text!("scopes-companion-coql").into()), "{notes:?}");
    }

    #[test]
    fn urls_that_are_no_call_we_know() {
        check("POST https://accounts.zoho.com/oauth/v2/token", "- scopes-note-sign-in");
        check("GET https://crm.zoho.com/crm/org1/tab/Leads", "- scopes-note-crm-page");
        check("GET https://example.com/x", "- scopes-note-foreign");
        // A path alone, or a word, is no host to warn of.
        check("GET /api/v1/json/listsubscribe", "- scopes-note-no-host");
        check("GET Leads", "- scopes-note-no-host");
        check("GET https://www.zohoapis.com/nothing/v1/x", "- scopes-note-no-api");
        check("POST https://www.zohoapis.com/workdrive/api/v1/import", "- scopes-note-no-resource");
        check("GET https://www.zohoapis.com.evil.example/crm/v8/Leads", "- scopes-note-lookalike");
        check("GET https://www.zohoapis.com@evil.example/crm", "- scopes-note-user-info");
        check("GET https://www.zohoapis.com\\@evil.example/crm", "- scopes-note-backslash");
    }

    #[test]
    fn every_verifying_call_leads_to_its_scope() {
        for product in product::all() {
            for call in product.verify {
                for center in DataCenter::all() {
                    let Some(url) = call.url(product, center) else { continue };
                    let advice = for_call(call.method, &url);
                    assert_eq!(advice.app, Some(product), "{url}");
                    let mut all = advice.needs.iter().chain(&advice.instead);
                    assert!(all.any(|need| need.scope.name == call.scope), "{url}: {advice:?}");
                }
            }
        }
    }

    #[test]
    fn every_resource_gets_its_narrowest_scope() {
        for resource in &catalog().resources {
            for verb in VERBS {
                let advice = for_resource(resource, verb);
                assert_eq!(advice.app, Some(resource.app));
                let Some(need) = advice.needs.first() else { continue };
                assert!(!need.reasons.is_empty(), "{need:?}");
                let exact = resource.scopes().iter().any(|s| s.operation == verb);
                assert_eq!(
                    exact,
                    need.scope.operation == verb
                        && family(&need.scope.name).eq_ignore_ascii_case(&resource.family),
                    "{need:?}"
                );
            }
        }
    }

    fn list(text: &str) -> Vec<String> {
        text.split(' ').filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    #[test]
    fn companions_that_are_forgotten() {
        let check = |asked: &str, expected: &[&str]| {
            let got: Vec<_> = companions(&list(asked))
                .iter()
                .map(|companion| {
                    let names: Vec<_> = companion.scopes.iter().map(|scope| scope.name.as_str()).collect();
                    format!(
                        "{}: {}",
                        companion.needed_by,
                        names.join(if companion.rule.all { " + " } else { " | " })
                    )
                })
                .collect();
            assert_eq!(got, expected, "{asked}");
        };
        check("ZohoCRM.modules.leads.READ", &["0: ZohoSearch.securesearch.READ"]);
        check("ZohoCRM.modules.leads.READ ZohoSearch.securesearch.READ", &[]);
        check("AaaServer.profile.READ ZohoCRM.coql.READ", &["1: "]);
        check("ZohoCRM.coql.READ ZohoCRM.modules.deals.READ", &["1: ZohoSearch.securesearch.READ"]);
        check("ZohoCliq.CalendarEvents.ALL", &["0: ZohoCalendar.calendar.ALL + ZohoCalendar.event.ALL"]);
        check(
            "ZohoCliq.CalendarEvents.ALL ZohoCalendar.event.ALL",
            &["0: ZohoCalendar.calendar.ALL + ZohoCalendar.event.ALL"],
        );
        check("ZohoCliq.CalendarEvents.ALL ZohoCalendar.calendar.ALL ZohoCalendar.event.ALL", &[]);
        check(
            "ZohoCRM.settings.mailmerge.CREATE",
            &["0: ZohoWriter.merge.ALL | ZohoWriter.documentEditor.ALL"],
        );
        check("ZohoProjects.documents.CREATE", &["0: ZohoPC.files.CREATE | ZohoPC.files.ALL"]);
        check("ZohoCRM.bulk.CREATE", &["0: ZohoFiles.files.READ | ZohoFiles.files.CREATE"]);
        check("ZohoCRM.composite_requests.CUSTOM", &["0: "]);
        check("ZohoBooks.invoices.READ", &[]);
    }

    #[test]
    fn broad_scopes_and_what_is_narrower() {
        let check = |asked: &str, expected: &[&str]| {
            let got: Vec<_> = broad(&list(asked))
                .iter()
                .map(|broad| {
                    let first: Vec<_> =
                        broad.narrower.iter().take(3).map(|scope| scope.name.as_str()).collect();
                    let kind = broad.why.text().name().strip_prefix("scopes-broad-").unwrap();
                    assert_eq!(broad.whole_product, kind == "product");
                    format!("{} {kind}: {}", broad.index, first.join(" "))
                })
                .collect();
            assert_eq!(got, expected, "{asked}");
        };
        check(
            "ZohoBooks.fullaccess.all",
            &["0 product: ZohoBooks.accountants.READ ZohoBooks.banking.READ ZohoBooks.bills.READ"],
        );
        check(
            "Desk.tickets.READ ZohoCRM.modules.all",
            &["1 group: ZohoCRM.modules.READ ZohoCRM.modules.CREATE ZohoCRM.modules.UPDATE"],
        );
        check(
            "WorkDrive.files.ALL",
            &["0 resource: WorkDrive.files.READ WorkDrive.files.CREATE WorkDrive.files.UPDATE"],
        );
        check("Notebook.notebook.ALL unknown.ALL ZohoCRM.modules.leads.READ", &[]);
    }

    #[test]
    fn two_lists() {
        let check = |old: &str, new: &str, expected: &str| {
            let got = difference(&list(old), &list(new));
            let respelled: Vec<_> = got.respelled.iter().map(|(old, new)| format!("{old}>{new}")).collect();
            let text = format!(
                "+{} -{} ={} ~{} {}",
                got.added.join(","),
                got.removed.join(","),
                got.kept.join(","),
                respelled.join(","),
                if got.new_consent { "consent" } else { "as before" }
            );
            assert_eq!(text, expected);
        };
        check("A.b.READ", "A.b.READ A.b.READ", "+ - =A.b.READ ~ as before");
        check("A.b.READ C.d.ALL", "C.d.ALL E.f.READ", "+E.f.READ -A.b.READ =C.d.ALL ~ consent");
        check("A.b.READ C.d.ALL", "C.d.ALL", "+ -A.b.READ =C.d.ALL ~ as before");
        check("A.b.READ", "A.b.read", "+ - = ~A.b.READ>A.b.read as before");
        check("Desk.tickets.ALL", "Desk.tickets.READ", "+Desk.tickets.READ -Desk.tickets.ALL = ~ as before");
        check("Desk.tickets.READ", "Desk.tickets.ALL", "+Desk.tickets.ALL -Desk.tickets.READ = ~ consent");
        check("", "", "+ - = ~ as before");
    }

    #[test]
    fn asked_against_granted() {
        let grant = granted(
            &list("Desk.tickets.READ ZohoBooks.invoices.READ"),
            "Desk.tickets.READ ZohoBooks.invoices.READ",
        );
        assert_eq!(
            grant,
            Grant { given: list("Desk.tickets.READ ZohoBooks.invoices.READ"), ..Grant::default() }
        );

        // Site24x7.Admin.All is known to come back as four scopes.
        let four = "Site24x7.Admin.Create Site24x7.Admin.Read Site24x7.Admin.Update Site24x7.Admin.Delete";
        let grant = granted(&list("Site24x7.Admin.All"), four);
        assert_eq!((grant.given, grant.missing), (list("Site24x7.Admin.All"), vec![]));
        assert_eq!(grant.extra.len(), 4);
        assert_eq!(grant.extra[0].1, msg!("scopes-extra-part", scope = "Site24x7.Admin.All"));

        let grant = granted(
            &list("Desk.tickets.ALL ZohoShow.presentation.ALL Desk.nothing.READ Desk.contacts.READ"),
            "Desk.tickets.READ,aaaserver.profile.READ",
        );
        let missing: Vec<_> = grant.missing.into_iter().map(|(_, why)| why).collect();
        let finding = |scope: &str| lint(&list(scope)).remove(0).found;
        assert_eq!(
            missing,
            [
                msg!("scopes-missing-part", scopes = "Desk.tickets.READ"),
                msg!("scopes-missing-finding", finding = finding("ZohoShow.presentation.ALL")),
                msg!("scopes-missing-finding", finding = finding("Desk.nothing.READ")),
                text!("scopes-missing-known").into(),
            ]
        );
        assert_eq!(grant.extra[1].1, text!("scopes-extra-earlier").into());

        let grant =
            granted(&list("Desk.tickets.read Desk.contacts.READ"), "Desk.tickets.READ Desk.contacts.ALL");
        assert_eq!((grant.given.len(), grant.missing.len()), (2, 0));
        assert_eq!(granted(&[], ""), Grant::default());
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_call_gets_advice_or_a_reason(url in any::<String>(), path in "[/a-zA-Z0-9{}._-]{0,40}") {
            for url in [url, format!("https://www.zohoapis.com/crm{path}"), format!("https://desk.zoho.eu{path}")] {
                for method in Method::ALL {
                    let advice = for_call(method, &url);
                    prop_assert!(!advice.needs.is_empty() || !advice.notes.is_empty(), "{method:?} {url}");
                }
            }
        }
    }
}
