//! From what somebody wants to call to the least scopes for it, with a reason each; and what is easily forgotten or
//! asked too broadly.
//!
//! What the sources pair (a call and its scope) is said with their confidence. Everything else is concluded from how
//! Zoho names its scopes (`Product.resource.OPERATION`, a resource for each part of the path, an operation for each
//! method) and says so: it is `inferred`, and Zoho's answer to the call is the judge.
//!
//! Knows the catalogue, the products and the oddities. Sends nothing, and judges no list (`lint` does).

use facts::DataCenter;
use facts::address::{self, Flaw};
use facts::data_center::Confidence;
use facts::host::{self, Role, Verdict};
use facts::product::{self, Base, Host, Product};

use crate::lint::{GROUPS, covers, lint, without_zoho};
use crate::nearest::{ranked, same_but_for_plural};
use crate::{Found, Operation, Resource, Scope, catalogue, known_issue};

/// What a call does to its resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Looks at it.
    Read,
    /// Makes one.
    Create,
    /// Changes it.
    Update,
    /// Removes it.
    Delete,
}

impl Verb {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Read, Self::Create, Self::Update, Self::Delete];

    /// What an HTTP method does by convention, in any case.
    pub fn of_method(method: &str) -> Option<Self> {
        match method.trim().to_ascii_uppercase().as_str() {
            "GET" | "HEAD" => Some(Self::Read),
            "POST" => Some(Self::Create),
            "PUT" | "PATCH" => Some(Self::Update),
            "DELETE" => Some(Self::Delete),
            _ => None,
        }
    }

    /// "read", "create", "change", "delete".
    pub fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Create => "create",
            Self::Update => "change",
            Self::Delete => "delete",
        }
    }

    /// "reads", "creates", "changes", "deletes".
    fn does(self) -> &'static str {
        match self {
            Self::Read => "reads",
            Self::Create => "creates",
            Self::Update => "changes",
            Self::Delete => "deletes",
        }
    }

    fn operation(self) -> Operation {
        match self {
            Self::Read => Operation::Read,
            Self::Create => Operation::Create,
            Self::Update => Operation::Update,
            Self::Delete => Operation::Delete,
        }
    }
}

/// A scope that a call needs, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The scope.
    pub scope: &'static Scope,
    /// Why it is needed: sentences.
    pub reason: String,
    /// How far the pairing of call and scope can be trusted. How far the scope itself can, it says itself.
    pub confidence: Confidence,
}

/// The advice on one call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// The product that is called.
    pub app: Option<&'static str>,
    /// The least scopes, all of them.
    pub needs: Vec<Need>,
    /// Scopes that may do instead of the first of them.
    pub instead: Vec<Need>,
    /// Scopes that may be needed too, because the path names their resources as well.
    pub perhaps: Vec<Need>,
    /// What a person should know: sentences.
    pub notes: Vec<String>,
}

/// The least scopes for doing something with a resource of the catalogue.
pub fn for_resource(resource: &Resource, verb: Verb) -> Advice {
    let mut advice = Advice { app: Some(resource.app), ..Advice::default() };
    match narrowest(resource, verb) {
        Some((scope, why)) => {
            let reason = format!("It is the scope to {} {}. {why}", verb.word(), resource.family);
            let reason = reason.trim_end().to_owned();
            advice.needs.push(Need { scope, reason, confidence: as_well_founded_as(scope) });
            advice.remember_companions();
        }
        None => {
            advice.notes.push(format!(
                "Our catalogue knows no scope to {} {}.",
                verb.word(),
                resource.family
            ));
        }
    }
    advice
}

/// The least scopes for a call to this address with this method.
///
/// Placeholders in the address do no harm. Nothing in it is followed or looked up.
pub fn for_call(method: &str, url: &str) -> Advice {
    let mut advice = Advice::default();
    let method = method.trim().to_ascii_uppercase();
    let Some(verb) = Verb::of_method(&method) else {
        let shown: String = method.chars().take(20).collect();
        advice.notes.push(format!(
            "\u{201c}{shown}\u{201d} is no method that Zoho's APIs use: GET, POST, PUT, PATCH or DELETE."
        ));
        return advice;
    };
    let call = match read(url) {
        Ok(call) => call,
        Err(note) => {
            advice.notes.push(note);
            return advice;
        }
    };
    advice.app = Some(call.product.name);
    advice.notes.extend(call.note.clone());
    call.paired(&method, &mut advice);
    if advice.needs.is_empty() {
        call.by_its_path(&method, verb, &mut advice);
    }
    if advice.needs.is_empty() {
        advice.notes.push(format!(
            "Nothing in the path names a resource of {} that our catalogue knows. Look for it by its name.",
            call.product.name
        ));
    }
    advice.remember_companions();
    advice
}

impl Advice {
    /// Adds what is odd about the scopes and what else they need.
    fn remember_companions(&mut self) {
        let names: Vec<String> = self.needs.iter().map(|need| need.scope.name.clone()).collect();
        let odd = self.needs.iter().filter_map(|need| {
            known_issue::of(&need.scope.name)
                .map(|known_issue| format!("{}: {}", need.scope.name, known_issue.text))
        });
        let beside = companions(&names).into_iter().filter(|companion| !companion.depends);
        let beside = beside.map(|companion| companion.why.to_owned());
        let notes: Vec<String> = odd.chain(beside).collect();
        self.notes.extend(notes);
    }
}

/// A need that says no more than the scope's own name is as well founded as the scope.
fn as_well_founded_as(scope: &Scope) -> Confidence {
    match scope.confidence {
        super::Confidence::Documented => Confidence::Official,
        super::Confidence::Rule => Confidence::Inferred,
        super::Confidence::Reported | super::Confidence::Unverified => Confidence::Reported,
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Which product an address belongs to

/// A call to one of Zoho's APIs.
struct Call {
    product: &'static Product,
    /// The parts of the path behind the base address, without versions, ids and placeholders.
    parts: Vec<String>,
    note: Option<String>,
}

/// Reads an address; else a sentence on why it is no call that we know.
fn read(url: &str) -> Result<Call, String> {
    let address = address::read(url).map_err(|why| why.words())?;
    let name = address.url.host_str().unwrap_or_default();
    if let Some(flaw) = address.flaws.iter().find(|flaw| Flaw::disguises_the_host(flaw)) {
        return Err(format!(
            "The address has {}. Its host is {}; send no token there.",
            flaw.words(),
            address::shortened(name)
        ));
    }
    let path: Vec<String> = address
        .url
        .path_segments()
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .map(|part| part.replace("%7B", "{").replace("%7D", "}"))
        .collect();
    let verdict = host::judge(name);
    let (center, role) = match &verdict {
        Verdict::Lookalike(lookalike) => return Err(format!("{}. Send no token there.", lookalike.reason)),
        Verdict::Known { center, role } => (Some(*center), Some(role)),
        Verdict::General | Verdict::Foreign => (None, None),
    };
    let starts_with =
        |parts: &[&str]| parts.iter().zip(&path).filter(|(a, b)| *a == b).count() == parts.len();
    if role == Some(&Role::Accounts) && starts_with(&["oauth", "v2"]) {
        return Err("This is an address of the sign-in itself; it needs no scope.".into());
    }
    if role == Some(&Role::Crm) {
        let api = "https://www.zohoapis.com/crm/v8";
        return Err(format!("This is the CRM as people open it. Its API is on the API domain, as in {api}."));
    }
    if let Some((product, matched)) = product_at(name, center, role, &path) {
        let parts = path.into_iter().skip(matched).filter(|part| !is_noise(part)).collect();
        return Ok(Call { product, parts, note: None });
    }
    // Other hosts of a product's own (books.zoho.com) say which product it is, too.
    if let Some(Role::App(label)) = role
        && let Some(product) = product::all().iter().find(|product| without_zoho(product.name) == *label)
    {
        let note = format!("{name} is not the host that our table has for the API of {}.", product.name);
        let parts = path.into_iter().filter(|part| !is_noise(part)).collect();
        return Ok(Call { product, parts, note: Some(note) });
    }
    Err(if verdict == Verdict::Foreign {
        format!(
            "{} is no host of Zoho's that our table knows. Send no token there.",
            address::shortened(name)
        )
    } else {
        format!("Our table knows no API of Zoho's at this address of {name}.")
    })
}

/// The product whose base address fits best, and how many parts of the path belong to the base. Of equals the first,
/// so that Zoho CRM comes before those that borrow its scopes.
fn product_at(
    name: &str,
    center: Option<DataCenter>,
    role: Option<&Role>,
    path: &[String],
) -> Option<(&'static Product, usize)> {
    let mut best: Option<(&Product, usize)> = None;
    for product in product::all() {
        for base in product.bases().filter(|base| serves(base, name, center, role)) {
            if let Some(matched) = matched_parts(base, path)
                && best.is_none_or(|(_, most)| matched > most)
            {
                best = Some((product, matched));
            }
        }
    }
    best
}

/// Whether a host is the one of a base address, in whatever center.
fn serves(base: &Base, name: &str, center: Option<DataCenter>, role: Option<&Role>) -> bool {
    match (base.host, role) {
        (Host::Api, Some(Role::Api | Role::ApiEnvironment)) | (Host::Accounts, Some(Role::Accounts)) => true,
        (Host::App(label), Some(Role::App(found))) => label == found,
        // The table of hosts may know a product's host by another role.
        (Host::App(_), _) => center.is_some_and(|center| base.host(center).as_deref() == Some(name)),
        (Host::Fixed(hosts), _) => hosts.iter().any(|(_, host)| *host == name),
        (Host::Api | Host::Accounts, _) => false,
    }
}

/// How many parts of the path belong to the base address; `None` if it is another API's path. Another version than
/// the table's is as good, and a host of the product's own says enough without any path.
fn matched_parts(base: &Base, path: &[String]) -> Option<usize> {
    let same = |(theirs, ours): &(&str, &String)| {
        ours.eq_ignore_ascii_case(theirs) || theirs.starts_with('{') || is_version(ours) && is_version(theirs)
    };
    let theirs = base.path.split('/').filter(|part| !part.is_empty());
    let matched = theirs.zip(path).take_while(same).count();
    (matched > 0 || base.host != Host::Api).then_some(matched)
}

fn is_version(part: &str) -> bool {
    part.strip_prefix(['v', 'V'])
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit() || b == b'.'))
}

/// Parts of a path that name no resource: versions, ids, placeholders, and words that stand in every path.
fn is_noise(part: &str) -> bool {
    is_version(part)
        || part.starts_with('{')
        || part.contains('@')
        || part.bytes().filter(u8::is_ascii_digit).count() * 2 > part.len()
        || ["actions", "api", "json", "restapi", "xml"].contains(&part)
}

// ---------------------------------------------------------------------------------------------------------------------
// Which scopes a call needs

/// Calls beside the verifying ones whose scope a page of Zoho's names: product, methods, path and scope.
const PAIRED: &[(&str, &[&str], &str, &str)] = &[
    ("Zoho Marketing Automation", &["GET", "POST"], "getleads", "ZohoMarketingAutomation.lead.READ"),
    ("Zoho Marketing Automation", &["POST"], "addlistandleads", "ZohoMarketingAutomation.lead.CREATE"),
];

/// Scopes that are reported to do what another one is named for.
const ALSO: &[(&str, &str, &str)] = &[(
    "ZohoCliq.Messages.CREATE",
    "ZohoCliq.Webhooks.CREATE",
    "It is reported to post messages too, whatever its name says.",
)];

/// Words with which the path itself says what the call does (`getmailinglists`), against the method.
const SPOKEN: &[(&str, Verb)] = &[
    ("get", Verb::Read),
    ("list", Verb::Read),
    ("fetch", Verb::Read),
    ("recent", Verb::Read),
    ("add", Verb::Create),
    ("create", Verb::Create),
    ("insert", Verb::Create),
    ("update", Verb::Update),
    ("edit", Verb::Update),
    ("delete", Verb::Delete),
    ("remove", Verb::Delete),
];

const CONCLUDED: &str = "Concluded from how Zoho names its scopes; no page that we read pairs this call with it. Zoho's answer is the judge.";

/// How a resource fits a path: which of the path's parts name it, one bit each, the last part the highest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fit(u32);

impl Fit {
    /// How many parts of the path name it.
    fn named(self) -> u32 {
        self.0.count_ones()
    }

    /// Where the last of them stands.
    fn last(self) -> u32 {
        self.0.checked_ilog2().unwrap_or_default()
    }
}

impl Call {
    /// The scopes that sources pair with this very call.
    fn paired(&self, method: &str, advice: &mut Advice) {
        for call in self.product.verify {
            let path = call.path.split('?').next().unwrap_or_default();
            let theirs = path.split('/').filter(|part| !part.is_empty() && !is_noise(part));
            let same = self.parts.len() == theirs.clone().count()
                && theirs.zip(&self.parts).all(|(theirs, ours)| theirs.eq_ignore_ascii_case(ours));
            if !same || call.method.word() != method {
                continue;
            }
            let Some(scope) = catalogue().find(call.scope) else { continue };
            let reason = match (call.note, call.confidence) {
                (Some(note), _) => format!("{method} {path} is a call that we know. {note}"),
                (None, Confidence::Official) => format!("Zoho's documentation of {method} {path} names it."),
                (None, _) => format!("It is reported for {method} {path}."),
            };
            let need = Need { scope, reason, confidence: call.confidence };
            if advice.needs.is_empty() { &mut advice.needs } else { &mut advice.instead }.push(need);
        }
        for (product, methods, path, name) in PAIRED {
            if *product == self.product.name
                && methods.contains(&method)
                && self.parts.len() == 1
                && self.parts.iter().all(|part| part.eq_ignore_ascii_case(path))
                && let Some(scope) = catalogue().find(name)
            {
                let reason = format!("Zoho's documentation of {path} names it.");
                advice.needs.push(Need { scope, reason, confidence: Confidence::Official });
            }
        }
    }

    /// The scopes that the parts of the path and the method stand for by convention.
    fn by_its_path(&self, method: &str, verb: Verb, advice: &mut Advice) {
        let searches = self.parts.last().is_some_and(|part| part.eq_ignore_ascii_case("search"));
        let parts = self.parts.get(..self.parts.len() - usize::from(searches)).unwrap_or_default();
        let verb = if searches { Verb::Read } else { verb };
        self.named_resources(parts, method, verb, advice);
        // A name that is only a guess gives way to a resource that is known to be about the same.
        let guess = advice.needs.pop_if(|need| need.scope.confidence == super::Confidence::Unverified);
        if advice.needs.is_empty() {
            self.described_resource(parts, method, verb, advice);
        }
        if let Some(guess) = guess {
            advice.needs.retain(|need| need.scope != guess.scope);
            advice.instead.retain(|need| need.scope != guess.scope);
            if advice.needs.is_empty() { &mut advice.needs } else { &mut advice.instead }.push(guess);
        }
        for (named, other, why) in ALSO {
            if advice.needs.iter().any(|need| need.scope.name == *named)
                && let Some(scope) = catalogue().find(other)
            {
                advice.instead.push(Need { scope, reason: (*why).into(), confidence: Confidence::Reported });
            }
        }
        if searches {
            self.search_scope(advice);
        }
        if advice.needs.is_empty() {
            self.last_resort(parts, method, verb, advice);
        }
    }

    /// Resources whose name stands in the path: the deepest is needed, the others perhaps.
    fn named_resources(&self, parts: &[String], method: &str, verb: Verb, advice: &mut Advice) {
        let resources = catalogue().resources_of(self.product.name);
        let mut fits: Vec<(Fit, Need)> = Vec::new();
        for resource in resources {
            let Some(fit) = fit(resource, parts) else { continue };
            let Some((scope, why)) = narrowest(resource, verb) else { continue };
            let named = resource.resource();
            let reason =
                format!("The path names {named}, and {method} usually {}. {why}{CONCLUDED}", verb.does());
            fits.push((fit, Need { scope, reason, confidence: Confidence::Inferred }));
        }
        let key = |fit: &Fit, need: &Need| {
            u64::from(64 - fit.named()) << 16 | u64::from(64 - fit.last()) << 8 | need.scope.confidence as u64
        };
        let order = ranked(fits.iter().enumerate().map(|(place, (fit, need))| (key(fit, need), place)));
        let mut fits = order.into_iter().filter_map(|place| fits.get(place).cloned());
        let Some((deepest, need)) = fits.next() else { return };
        advice.needs.push(need);
        // The next one that is named by parts of its own.
        let beside = fits.find(|(fit, _)| fit.0 & deepest.0 == 0).map(|(_, need)| need);
        advice.perhaps.extend(beside);
        if verb == Verb::Create && parts.last().is_some_and(|part| part.eq_ignore_ascii_case("upsert")) {
            let mut changing = Advice::default();
            self.named_resources(
                parts.get(..parts.len() - 1).unwrap_or_default(),
                method,
                Verb::Update,
                &mut changing,
            );
            advice.perhaps.extend(changing.needs.into_iter().map(|need| Need {
                reason: "An upsert changes what is there already. ".to_owned() + CONCLUDED,
                ..need
            }));
        }
    }

    /// A resource that says of itself that it is about a part of the path; for paths that speak, with the verb they say.
    fn described_resource(&self, parts: &[String], method: &str, verb: Verb, advice: &mut Advice) {
        for part in parts.iter().rev() {
            let lower = part.to_ascii_lowercase();
            let spoken = SPOKEN.iter().find_map(|(word, says)| Some((*says, lower.strip_prefix(word)?)));
            let (verb, about) = spoken.filter(|(_, rest)| rest.len() >= 4).unwrap_or((verb, &lower));
            let mut found: Vec<Need> = Vec::new();
            for resource in catalogue().resources_of(self.product.name) {
                let named = last_part(resource).len() >= 4
                    && spoken.is_some()
                    && about.contains(last_part(resource).to_ascii_lowercase().as_str());
                if !named && !is_described(about, resource.what) {
                    continue;
                }
                if let Some((scope, why)) = narrowest(resource, verb) {
                    let does = if spoken.is_some() { part.as_str() } else { method };
                    let what = if resource.what.is_empty() { last_part(resource) } else { resource.what };
                    let reason = format!(
                        "{} is about {what}, and {does} usually {}. {why}{CONCLUDED}",
                        resource.family,
                        verb.does()
                    );
                    found.push(Need { scope, reason, confidence: Confidence::Inferred });
                }
            }
            let order =
                ranked(found.iter().enumerate().map(|(place, need)| (need.scope.confidence as u64, place)));
            for need in order.into_iter().filter_map(|place| found.get(place).cloned()) {
                if advice.needs.is_empty() { &mut advice.needs } else { &mut advice.instead }.push(need);
            }
            if !advice.needs.is_empty() {
                return;
            }
        }
    }

    /// What a search needs beside the resource.
    fn search_scope(&self, advice: &mut Advice) {
        let own = catalogue()
            .resources_of(self.product.name)
            .iter()
            .find(|resource| resource.resource().eq_ignore_ascii_case("search"))
            .and_then(|resource| narrowest(resource, Verb::Read));
        let need = match (self.product.name, own) {
            ("Zoho CRM", _) => catalogue().find("ZohoSearch.securesearch.READ").map(|scope| Need {
                scope,
                reason: "Searching records of Zoho CRM wants it beside the module's scope.".into(),
                confidence: Confidence::Reported,
            }),
            (_, Some((scope, why))) => Some(Need {
                scope,
                reason: format!(
                    "The call searches, and {} has a scope of its own for it. {why}{CONCLUDED}",
                    self.product.name
                ),
                confidence: Confidence::Inferred,
            }),
            (_, None) => None,
        };
        advice.needs.extend(need);
    }

    /// The one resource of a small product; the custom modules of Zoho CRM.
    fn last_resort(&self, parts: &[String], method: &str, verb: Verb, advice: &mut Advice) {
        let resources = catalogue().resources_of(self.product.name);
        if let [only] = resources
            && let Some((scope, why)) = narrowest(only, verb)
        {
            let reason =
                format!("It is the only resource of {} that we know. {why}{CONCLUDED}", self.product.name);
            advice.needs.push(Need { scope, reason, confidence: Confidence::Inferred });
        } else if let (Some(part), "Zoho CRM") = (parts.first(), self.product.name)
            && let Some(resource) = catalogue().resource("ZohoCRM.modules.custom")
            && let Some((scope, why)) = narrowest(resource, verb)
        {
            let shown: String = part.chars().take(40).collect();
            let reason = format!(
                "If \u{201c}{shown}\u{201d} is a custom module: this is for the records of all custom modules, and {method} \
                 usually {}. {why}{CONCLUDED}",
                verb.does()
            );
            advice.needs.push(Need { scope, reason, confidence: Confidence::Inferred });
        }
    }
}

/// How the path names the resource. All its parts must stand there; a general one in front may be missing.
fn fit(resource: &Resource, parts: &[String]) -> Option<Fit> {
    let theirs: Vec<&str> = resource.resource().split('.').collect();
    let mut fit = Fit(0);
    for (number, part) in theirs.iter().enumerate() {
        // No path of Zoho's is longer, and a longer one is no harm.
        match parts.iter().take(32).rposition(|ours| same_but_for_plural(ours, part)) {
            Some(at) => fit.0 |= 1 << at,
            None if number + 1 < theirs.len() && ["modules", "settings"].contains(part) => {}
            None => return None,
        }
    }
    (fit.0 > 0).then_some(fit)
}

fn last_part(resource: &Resource) -> &str {
    super::last(resource.resource())
}

/// Whether a description has this word, in whatever plural, or these words in a row: `chartofaccounts`.
fn is_described(part: &str, what: &str) -> bool {
    let words: Vec<&str> =
        what.split(|ch: char| !ch.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    part.len() >= 3
        && (0..words.len()).any(|from| {
            (from..words.len().min(from + 4))
                .any(|to| words.get(from..=to).is_some_and(|row| same_but_for_plural(part, &row.concat())))
        })
}

/// Scopes that serve for more than their name says.
const SERVES: &[(&str, &[Verb])] = &[
    ("ZohoCRM.coql.READ", &[Verb::Create]),
    ("ZohoBigin.coql.READ", &[Verb::Create]),
    ("zohobookings.data.CREATE", &[Verb::Read, Verb::Create, Verb::Update, Verb::Delete]),
    ("ZohoSheet.dataAPI.UPDATE", &[Verb::Create, Verb::Update, Verb::Delete]),
    ("ZohoCatalyst.zcql.CREATE", &[Verb::Read]),
];

/// The narrowest scope of a resource that does this, and a sentence why it is none narrower (or nothing).
fn narrowest(resource: &Resource, verb: Verb) -> Option<(&'static Scope, String)> {
    let scopes = scopes_of(resource);
    let having = |operation: Operation| scopes.iter().find(|scope| scope.operation == operation);
    let changes = matches!(verb, Verb::Create | Verb::Update);
    let both = || scopes.iter().find(|scope| scope.last().eq_ignore_ascii_case("CREATE-UPDATE"));
    if let Some(scope) = having(verb.operation()) {
        return Some((scope, String::new()));
    }
    let serving = scopes
        .iter()
        .find(|scope| SERVES.iter().any(|(name, verbs)| *name == scope.name && verbs.contains(&verb)));
    if let Some(scope) = serving {
        return Some((scope, "Its name says less than it does. ".into()));
    }
    let broader = both()
        .filter(|_| changes)
        .or_else(|| having(Operation::Write).filter(|_| verb != Verb::Read))
        .or_else(|| having(Operation::All));
    if let Some(scope) = broader {
        return Some((scope, format!("Our catalogue knows none of it that can only {}. ", verb.word())));
    }
    if let [only] = scopes
        && only.operation == Operation::Other
    {
        return Some((only, "It is the only scope of the resource that we know. ".into()));
    }
    let mut changing = scopes.iter().filter(|scope| scope.operation != Operation::Read);
    if let (true, Some(scope), None) = (verb != Verb::Read, changing.next(), changing.next()) {
        return Some((scope, "It is the only scope of the resource that we know beside reading. ".into()));
    }
    let group = GROUPS.iter().filter_map(|group| catalogue().resource(group)).find(|group| {
        let below = resource.family.get(group.family.len()..).is_some_and(|rest| rest.starts_with('.'));
        below && resource.family.starts_with(&group.family)
    })?;
    let scopes = scopes_of(group);
    let of_group = |operation: Operation| scopes.iter().find(|scope| scope.operation == operation);
    let scope = of_group(verb.operation()).or_else(|| of_group(Operation::All))?;
    Some((
        scope,
        format!("Our catalogue knows none of {} for it, so it is the whole group's. ", resource.family),
    ))
}

fn scopes_of(resource: &Resource) -> &'static [Scope] {
    catalogue().scopes_of(resource)
}

// ---------------------------------------------------------------------------------------------------------------------
// What is easily forgotten, and what is asked too broadly

/// Scopes that one of the list needs beside it, and that the list lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Companion {
    /// The place in the list of the scope that needs them.
    pub needed_by: usize,
    /// The scopes; one of them, or all where `all` says so. Empty where it depends on the call.
    pub scopes: Vec<&'static Scope>,
    /// Whether all of them are needed.
    pub all: bool,
    /// Whether it depends on calls that the list does not show.
    pub depends: bool,
    /// When and why: sentences.
    pub why: &'static str,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A rule of thumb: who needs it (families, or what they begin with before `.*`), what counts as present, what to add.
struct Rule {
    needed_by: &'static [&'static str],
    present: &'static [&'static str],
    scopes: &'static [&'static str],
    all: bool,
    depends: bool,
    why: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        needed_by: &["ZohoCRM.modules", "ZohoCRM.modules.*"],
        present: &["ZohoSearch.securesearch"],
        scopes: &["ZohoSearch.securesearch.READ"],
        all: false,
        depends: true,
        why: "Only if you call the search of a module: it wants ZohoSearch.securesearch.READ too.",
    },
    Rule {
        needed_by: &["ZohoCRM.bulk", "ZohoCRM.bulk.*", "ZohoCRM.settings.audit_logs"],
        present: &["ZohoFiles.files"],
        scopes: &["ZohoFiles.files.READ", "ZohoFiles.files.CREATE"],
        all: false,
        depends: true,
        why: "Uploads for bulk jobs and the downloads of backups and audit logs want a scope of ZohoFiles.files too.",
    },
    Rule {
        needed_by: &["ZohoCRM.coql", "ZohoBigin.coql"],
        present: &["ZohoCRM.modules", "ZohoCRM.modules.*", "ZohoBigin.modules", "ZohoBigin.modules.*"],
        scopes: &[],
        all: false,
        depends: false,
        why: "A query wants the read scope of each module that it names too, such as ZohoCRM.modules.leads.READ.",
    },
    Rule {
        needed_by: &["ZohoCRM.composite_requests"],
        present: &[],
        scopes: &[],
        all: false,
        depends: false,
        why: "A composite request wants the scopes of all requests in it too.",
    },
    Rule {
        needed_by: &["ZohoCRM.settings.mailmerge"],
        present: &["ZohoWriter.merge", "ZohoWriter.documentEditor"],
        scopes: &["ZohoWriter.merge.ALL", "ZohoWriter.documentEditor.ALL"],
        all: false,
        depends: false,
        why: "Mail merge wants scopes of Zoho Writer too.",
    },
    Rule {
        needed_by: &["ZohoProjects.documents", "ZohoProjects.attachments"],
        present: &["ZohoPC.files"],
        scopes: &["ZohoPC.files.CREATE", "ZohoPC.files.ALL"],
        all: false,
        depends: false,
        why: "Files in Projects want a scope of ZohoPC.files too, and sometimes scopes of WorkDrive.",
    },
    Rule {
        needed_by: &["ZohoCliq.CalendarEvents"],
        present: &["ZohoCalendar.calendar", "ZohoCalendar.event"],
        scopes: &["ZohoCalendar.calendar.ALL", "ZohoCalendar.event.ALL"],
        all: true,
        depends: false,
        why: "Events of Cliq want the scopes of Zoho Calendar for calendars and for events too.",
    },
];

/// What the scopes of a list need beside them and the list lacks; each rule once, at the first scope that needs it.
pub fn companions(scopes: &[String]) -> Vec<Companion> {
    let families: Vec<&str> = scopes.iter().map(|scope| super::family(scope)).collect();
    let is_of = |family: &str, pattern: &str| match pattern.strip_suffix(".*") {
        Some(start) => {
            let head = family.get(..start.len());
            head.is_some_and(|head| head.eq_ignore_ascii_case(start))
                && family.get(start.len()..).is_some_and(|rest| rest.starts_with('.'))
        }
        None => family.eq_ignore_ascii_case(pattern),
    };
    let mut found: Vec<Companion> = Vec::new();
    for rule in RULES {
        let needed_by = families.iter().position(|family| rule.needed_by.iter().any(|of| is_of(family, of)));
        let is_there = |pattern: &str| families.iter().any(|family| is_of(family, pattern));
        let present = if rule.all {
            rule.present.iter().all(|p| is_there(p))
        } else {
            rule.present.iter().any(|p| is_there(p))
        };
        let present = present && !rule.present.is_empty();
        if let (Some(needed_by), false) = (needed_by, present) {
            let scopes = rule.scopes.iter().filter_map(|name| catalogue().find(name)).collect();
            let Rule { all, depends, why, .. } = *rule;
            found.push(Companion { needed_by, scopes, all, depends, why, confidence: Confidence::Reported });
        }
    }
    let order =
        ranked(found.iter().enumerate().map(|(place, companion)| (companion.needed_by as u64, place)));
    order.into_iter().filter_map(|place| found.get(place).cloned()).collect()
}

/// How much a broad scope reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breadth {
    /// Everything in a product.
    Product,
    /// All resources of a group, such as all modules.
    Group,
    /// Everything with one resource.
    Resource,
}

/// A scope that gives more than most calls need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broad {
    /// Its place in the list.
    pub index: usize,
    /// How much it reaches.
    pub breadth: Breadth,
    /// What it gives: a sentence.
    pub why: String,
    /// What is narrower, in the order of the catalogue: to choose from, not to take all.
    pub narrower: Vec<&'static Scope>,
}

/// The scopes of a list that give full access where the catalogue knows a narrower choice.
pub fn broad(scopes: &[String]) -> Vec<Broad> {
    let broad_at = |(index, name): (usize, &String)| {
        let scope = catalogue().look_up(name).map(Found::scope)?;
        let breadth = if scope.operation != Operation::All {
            return None;
        } else if scope.resource().eq_ignore_ascii_case("fullaccess") {
            Breadth::Product
        } else if GROUPS.iter().any(|group| scope.family().eq_ignore_ascii_case(group)) {
            Breadth::Group
        } else {
            Breadth::Resource
        };
        let narrower: Vec<&Scope> = match breadth {
            Breadth::Product => catalogue()
                .scopes_of_app(scope.app)
                .iter()
                .filter(|other| other.operation == Operation::Read && other.prefix() == scope.prefix())
                .collect(),
            Breadth::Group | Breadth::Resource => catalogue()
                .resource(scope.family())
                .map(scopes_of)
                .unwrap_or_default()
                .iter()
                .filter(|other| other.operation != Operation::All)
                .collect(),
        };
        if narrower.is_empty() {
            return None;
        }
        let advice = match breadth {
            Breadth::Product => "Ask for the resources that you call instead.",
            Breadth::Group => "Ask for the operations that you call, or for single resources of the group.",
            Breadth::Resource => "Ask for the operations that you call.",
        };
        Some(Broad {
            index,
            breadth,
            why: format!("{}: {}. {advice}", scope.name, scope.description),
            narrower,
        })
    };
    scopes.iter().enumerate().filter_map(broad_at).collect()
}

// ---------------------------------------------------------------------------------------------------------------------
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
    /// In both, but spelt otherwise (old, new).
    pub respelt: Vec<(String, String)>,
    /// Whether the people who have connected must consent anew.
    pub new_consent: bool,
    /// Why, or why not: sentences.
    pub why: &'static str,
}

/// Compares two lists. Repeats count once.
pub fn difference(old: &[String], new: &[String]) -> Difference {
    let mut found = Difference::default();
    let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
    for name in new {
        if found.kept.contains(name)
            || found.added.contains(name)
            || found.respelt.iter().any(|(_, other)| other == name)
        {
            continue;
        }
        if old.contains(name) {
            found.kept.push(name.clone());
        } else if let Some(before) = old.iter().find(|before| same(before, name)) {
            found.respelt.push((before.clone(), name.clone()));
        } else {
            found.added.push(name.clone());
        }
    }
    for name in old {
        if !new.iter().any(|other| same(other, name)) && !found.removed.contains(name) {
            found.removed.push(name.clone());
        }
    }
    let covered = |name: &String| {
        let scope = |name: &String| catalogue().look_up(name).map(Found::scope);
        scope(name).is_some_and(|narrow| {
            old.iter()
                .filter_map(scope)
                .any(|broad| covers(broad, narrow).is_some_and(|(certain, _)| certain))
        })
    };
    (found.new_consent, found.why) = match (found.added.is_empty(), found.removed.is_empty()) {
        (true, true) => (false, "Both lists ask for the same."),
        (true, false) => (
            false,
            "Nothing is added, so connections go on working. They keep what they were given: to take it from them, \
             revoke and connect anew.",
        ),
        (false, _) if found.added.iter().all(covered) => (
            false,
            "What is added was covered before. Connections go on working, but their tokens name the old scopes until \
             they are connected anew.",
        ),
        (false, _) => (
            true,
            "A token keeps the scopes that it was made with: whoever has connected must connect anew and consent to \
             what is added.",
        ),
    };
    found
}

/// The operations that `ALL` stands for.
const SINGLE: [Operation; 4] = [Operation::Read, Operation::Create, Operation::Update, Operation::Delete];

/// What was asked for, against what a token answer says was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grant {
    /// Asked for and given, as it was asked for.
    pub given: Vec<String>,
    /// Asked for and not given, with the likeliest reason in sentences.
    pub missing: Vec<(String, String)>,
    /// Given and not asked for, with what we make of it in sentences.
    pub extra: Vec<(String, String)>,
}

/// Compares a list with the field `scope` of a token answer, where Zoho puts blanks between scopes.
pub fn granted(asked: &[String], answer: &str) -> Grant {
    let given: Vec<&str> =
        answer.split(|ch: char| ch.is_whitespace() || ch == ',').filter(|part| !part.is_empty()).collect();
    let scope = |name: &str| catalogue().look_up(name).map(Found::scope);
    let covering = |broad: &str, narrow: &str| matches!((scope(broad), scope(narrow)), (Some(broad), Some(narrow)) if covers(broad, narrow).is_some());
    let mut grant = Grant::default();
    for name in asked {
        if grant.given.contains(name) || grant.missing.iter().any(|(missing, _)| missing == name) {
            continue;
        }
        if given.iter().any(|other| other.eq_ignore_ascii_case(name) || covering(other, name)) {
            grant.given.push(name.clone());
            continue;
        }
        // A broad scope may come back as the single ones that it stands for.
        let parts: Vec<&str> = given.iter().filter(|other| covering(name, other)).copied().collect();
        let whole = scope(name).filter(|scope| scope.operation == Operation::All).is_some_and(|scope| {
            let resource = catalogue().resource(scope.family()).map(scopes_of).unwrap_or_default();
            let mut single = resource.iter().filter(|other| SINGLE.contains(&other.operation)).peekable();
            single.peek().is_some()
                && single.all(|other| given.iter().any(|name| name.eq_ignore_ascii_case(&other.name)))
        });
        if whole {
            grant.given.push(name.clone());
            continue;
        }
        let reason = if !parts.is_empty() {
            format!("Zoho gave only {} of what it stands for.", parts.join(", "))
        } else if let Some(finding) = lint(std::slice::from_ref(name)).into_iter().next() {
            format!("{} Zoho is reported to drop scopes that do not exist without a word.", finding.found)
        } else {
            "Our catalogue knows it. Either the token is older than the change of the list (a token keeps the scopes \
             that it was made with), or the account that consented has no such product, or Zoho dropped it."
                .to_owned()
        };
        grant.missing.push((name.clone(), reason));
    }
    for name in given {
        let asked_for = asked.iter().any(|other| other.eq_ignore_ascii_case(name));
        if asked_for || grant.extra.iter().any(|(extra, _)| extra == name) {
            continue;
        }
        let reason = match asked.iter().find(|other| covering(other, name)) {
            Some(broad) => format!("It is part of {broad}, which was asked for."),
            None => "It was not asked for in this list; it may come from an earlier consent.".to_owned(),
        };
        grant.extra.push((name.to_owned(), reason));
    }
    grant
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The advice on a call: needs joined by ` + `, then `| instead`, then `& perhaps`; `-` and the first note where
    /// nothing is needed. The confidence stands behind each need.
    fn check(call: &str, expected: &str) {
        let (method, url) = call.split_once(' ').unwrap();
        let advice = for_call(method, url);
        let list = |needs: &[Need]| {
            let names: Vec<_> =
                needs.iter().map(|need| format!("{} ({})", need.scope.name, need.confidence.id())).collect();
            names.join(" + ")
        };
        let mut got = list(&advice.needs);
        if got.is_empty() {
            got = format!("- {}", advice.notes.first().map_or("", String::as_str));
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
        check("POST https://www.zohoapis.com/crm/bulk/v8/read", "ZohoCRM.bulk.CREATE (inferred)");
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
        check(
            "POST https://marketingautomation.zoho.com/api/v1/addleadsinbulk",
            "ZohoMarketingAutomation.lead.CREATE (inferred)",
        );
        check("POST https://sign.zoho.com/api/v1/requests", "ZohoSign.documents.CREATE (inferred)");
        check(
            "POST https://cliq.zoho.com/api/v2/channelsbyname/x/message",
            "ZohoCliq.Messages.CREATE (inferred) | ZohoCliq.Webhooks.CREATE (reported)",
        );
        check(
            "GET https://recruit.zoho.com/recruit/v2/Candidates",
            "ZohoRecruit.modules.candidate.READ (inferred)",
        );
    }

    #[test]
    fn names_that_mislead() {
        check(
            "POST https://www.zohoapis.com/bookings/v1/json/appointment",
            "zohobookings.data.CREATE (inferred)",
        );
        check("DELETE https://sheet.zoho.com/api/v2/abc", "ZohoSheet.dataAPI.UPDATE (inferred)");
        let notes = for_call("POST", "https://sheet.zoho.com/api/v2/abc").notes;
        assert_eq!(notes, ["ZohoSheet.dataAPI.UPDATE: It also creates and deletes."]);
        let notes = for_call("POST", "https://www.zohoapis.com/crm/v8/coql").notes;
        assert!(notes.iter().any(|note| note.contains("read scope of each module")), "{notes:?}");
    }

    #[test]
    fn addresses_that_are_no_call_we_know() {
        check(
            "POST https://accounts.zoho.com/oauth/v2/token",
            "- This is an address of the sign-in itself; it needs no scope.",
        );
        check(
            "GET https://crm.zoho.com/crm/org1/tab/Leads",
            "- This is the CRM as people open it. Its API is on the API domain, as in https://www.zohoapis.com/crm/v8.",
        );
        check(
            "GET https://example.com/x",
            "- example.com is no host of Zoho's that our table knows. Send no token there.",
        );
        check(
            "GET https://www.zohoapis.com/nothing/v1/x",
            "- Our table knows no API of Zoho's at this address of www.zohoapis.com.",
        );
        check(
            "FROB https://www.zohoapis.com/crm/v8/Leads",
            "- “FROB” is no method that Zoho's APIs use: GET, POST, PUT, PATCH or DELETE.",
        );
        check(
            "POST https://www.zohoapis.com/workdrive/api/v1/upload",
            "- Nothing in the path names a resource of Zoho WorkDrive that our catalogue knows. Look for it by its name.",
        );
        for disguised in [
            "https://www.zohoapis.com.evil.example/crm/v8/Leads",
            "https://www.zohoapis.com@evil.example/crm",
        ] {
            let advice = for_call("GET", disguised);
            assert!(
                advice.needs.is_empty()
                    && advice.notes.iter().any(|note| note.ends_with("end no token there."))
            );
        }
    }

    #[test]
    fn every_verifying_call_leads_to_its_scope() {
        for product in product::all() {
            for call in product.verify {
                for center in DataCenter::all() {
                    let Some(url) = call.url(product, center) else { continue };
                    let advice = for_call(call.method.word(), &url);
                    assert_eq!(advice.app, Some(product.name), "{url}");
                    let mut all = advice.needs.iter().chain(&advice.instead);
                    assert!(all.any(|need| need.scope.name == call.scope), "{url}: {advice:?}");
                }
            }
        }
    }

    #[test]
    fn every_resource_gets_its_narrowest_scope() {
        for resource in catalogue().resources() {
            for verb in Verb::ALL {
                let advice = for_resource(resource, verb);
                assert_eq!(advice.app, Some(resource.app));
                let Some(need) = advice.needs.first() else { continue };
                assert!(need.reason.ends_with('.') && !need.reason.contains("  "), "{need:?}");
                let exact = catalogue().scopes_of(resource).iter().any(|s| s.operation == verb.operation());
                assert_eq!(
                    exact,
                    need.scope.operation == verb.operation()
                        && need.scope.family().eq_ignore_ascii_case(&resource.family),
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
                        names.join(if companion.all { " + " } else { " | " })
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
        for rule in RULES {
            for name in rule.scopes {
                assert!(catalogue().find(name).is_some(), "{name}");
            }
            for family in rule.needed_by.iter().chain(rule.present) {
                assert!(catalogue().resource(family.trim_end_matches(".*")).is_some(), "{family}");
            }
            assert!(rule.why.ends_with('.'));
        }
        for (name, _) in SERVES {
            assert!(catalogue().find(name).is_some(), "{name}");
        }
        for (product, _, _, scope) in PAIRED {
            assert!(catalogue().find(scope).is_some_and(|scope| scope.app == *product), "{scope}");
        }
        for (named, other, _) in ALSO {
            assert!(catalogue().find(named).is_some() && catalogue().find(other).is_some(), "{named}");
        }
    }

    #[test]
    fn broad_scopes_and_what_is_narrower() {
        let check = |asked: &str, expected: &[&str]| {
            let got: Vec<_> = broad(&list(asked))
                .iter()
                .map(|broad| {
                    let first: Vec<_> =
                        broad.narrower.iter().take(3).map(|scope| scope.name.as_str()).collect();
                    format!("{} {:?}: {}", broad.index, broad.breadth, first.join(" "))
                })
                .collect();
            assert_eq!(got, expected, "{asked}");
        };
        check(
            "ZohoBooks.fullaccess.all",
            &["0 Product: ZohoBooks.accountants.READ ZohoBooks.banking.READ ZohoBooks.bills.READ"],
        );
        check(
            "Desk.tickets.READ ZohoCRM.modules.all",
            &["1 Group: ZohoCRM.modules.READ ZohoCRM.modules.CREATE ZohoCRM.modules.UPDATE"],
        );
        check(
            "WorkDrive.files.ALL",
            &["0 Resource: WorkDrive.files.READ WorkDrive.files.CREATE WorkDrive.files.UPDATE"],
        );
        check("Notebook.notebook.ALL unknown.ALL ZohoCRM.modules.leads.READ", &[]);
    }

    #[test]
    fn two_lists() {
        let check = |old: &str, new: &str, expected: &str| {
            let got = difference(&list(old), &list(new));
            let respelt: Vec<_> = got.respelt.iter().map(|(old, new)| format!("{old}>{new}")).collect();
            let text = format!(
                "+{} -{} ={} ~{} {}",
                got.added.join(","),
                got.removed.join(","),
                got.kept.join(","),
                respelt.join(","),
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
        assert_eq!(grant.extra[0].1, "It is part of Site24x7.Admin.All, which was asked for.");

        let grant = granted(
            &list("Desk.tickets.ALL ZohoShow.presentation.ALL Desk.nothing.READ Desk.contacts.READ"),
            "Desk.tickets.READ,aaaserver.profile.READ",
        );
        let missing: Vec<_> = grant.missing.iter().map(|(name, why)| format!("{name}: {why}")).collect();
        assert_eq!(missing.len(), 4);
        assert!(
            missing[0].ends_with("Zoho gave only Desk.tickets.READ of what it stands for."),
            "{missing:?}"
        );
        assert!(missing[1].contains("is an invented name. Zoho is reported to drop"), "{missing:?}");
        assert!(
            missing[2].contains("is not in our catalogue of 2026-11-23. Zoho is reported to drop"),
            "{missing:?}"
        );
        assert!(missing[3].contains("Our catalogue knows it."), "{missing:?}");
        assert_eq!(
            grant.extra[1].1,
            "It was not asked for in this list; it may come from an earlier consent."
        );

        let grant =
            granted(&list("Desk.tickets.read Desk.contacts.READ"), "Desk.tickets.READ Desk.contacts.ALL");
        assert_eq!((grant.given.len(), grant.missing.len()), (2, 0));
        assert_eq!(granted(&[], ""), Grant::default());
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_call_gets_advice_or_a_reason(method in "[A-Za-z]{0,8}", url in any::<String>(), path in "[/a-zA-Z0-9{}._-]{0,40}") {
            for url in [url, format!("https://www.zohoapis.com/crm{path}"), format!("https://desk.zoho.eu{path}")] {
                for method in [method.as_str(), "GET", "POST"] {
                    let advice = for_call(method, &url);
                    prop_assert!(!advice.needs.is_empty() || !advice.notes.is_empty(), "{method} {url}");
                }
            }
        }
    }
}
