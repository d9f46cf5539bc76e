//! To what a connection is: Zoho, or another provider. The linter asks, because at another provider a foreign URL is
//! right and one of Zoho's is wrong.

use ::url::{Url, form_urlencoded};

use facts::address::{self, Flaw, Unreadable};
use facts::host::{self, Verdict};
use oauth::authorize::Name;
use oauth::scope::Delimiter;
use scan::finding::Severity::{Check, Error, Note};
use scan::{invisible, secret};
use words::{Message, Text, found, msg, text};

use crate::lint::{self, Finding, Fix, hidden};
use crate::{Draft, Field};

/// To what the connection is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Zoho, with the accounts server of the draft's data center.
    Zoho,
    /// Another provider.
    Foreign(Foreign),
}

/// What another provider expects in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreign {
    /// What it is called.
    pub name: String,
    /// The right URLs, as far as they are known.
    pub urls: Vec<(Field, String)>,
    /// Parameters (`access_type=offline`) and scopes (`offline_access`) without which no refresh token comes.
    pub needs: Vec<String>,
    /// What separates the scopes; `None` if that is not known.
    pub delimiter: Option<Delimiter>,
    /// What the path of an endpoint ends with that is no longer right, and what is said of it.
    pub ended: Option<(String, Text)>,
}

impl Foreign {
    /// The right URL for a field.
    pub fn url(&self, field: Field) -> Option<&str> {
        self.urls.iter().find(|(of, _)| *of == field).map(|(_, url)| url.as_str())
    }
}

/// Lints what is in the form for the target: all of a draft for Zoho, the URLs, scopes and the delimiter for another.
pub fn lint_for(target: &Target, draft: &Draft) -> Vec<Finding> {
    let Target::Foreign(foreign) = target else { return lint::lint(draft) };
    let mut findings = Vec::new();
    for field in Field::ENDPOINTS {
        let typed = draft.text(field).unwrap_or_default();
        if !invisible::removed(typed).is_empty() && foreign.url(field) != Some(typed) {
            judge(field, typed, foreign, &mut findings);
        }
    }
    findings.extend(two_sites(draft, foreign));
    findings.extend(scopes(draft, foreign));
    lint::in_order(&mut findings);
    findings
}

fn judge(field: Field, typed: &str, foreign: &Foreign, findings: &mut Vec<Finding>) {
    let right = foreign.url(field);
    let mut add = |severity, found: (Message, Message)| {
        let fix = right.map(|right| Fix::Put(field, right.to_owned()));
        findings.push(Finding::new(severity, field, found).fixed_by(fix));
    };
    if let Some(kind) = secret::hidden_in(typed) {
        let found = msg!("lint-secret", kind = kind.message());
        return add(Error, (found, text!("lint-keep-secrets-out").into()));
    }
    let why = || text!("providers-lint-spelling-why").into();
    let address = match address::read(typed) {
        Ok(address) => address,
        Err(Unreadable::ForeignLetters(host)) => {
            return add(Error, found!("providers-lint-letters", host = address::shortened(&host)));
        }
        Err(unreadable) => return add(Error, (unreadable.message(), why())),
    };
    for flaw in &address.flaws {
        match flaw {
            // Other providers may have one.
            Flaw::Port(_) => {}
            Flaw::Invisible(found) => add(Error, (hidden(found.clone(), typed), why())),
            _ => add(Error, (flaw.message(), why())),
        }
    }
    let host = address.host();
    if matches!(host::judge(host), Verdict::Known { .. } | Verdict::General | Verdict::Lookalike(_)) {
        return add(Error, found!("providers-lint-zoho-host", host, name = foreign.name.as_str()));
    }
    let other = Field::ENDPOINTS.into_iter().filter(|other| *other != field);
    let mut of_other =
        other.filter(|other| foreign.url(*other).is_some_and(|url| same_place(url, &address.url)));
    if let Some(there) = of_other.next().filter(|_| !right.is_some_and(|url| same_place(url, &address.url))) {
        return add(Error, found!("providers-lint-swapped", field = there.title()));
    }
    if let Some((_, said)) = foreign.ended.as_ref().filter(|(ended, _)| address.url.path().ends_with(ended)) {
        add(Error, (text!("providers-lint-ended").into(), (*said).into()));
    } else if let Some(right) = right.and_then(|right| Url::parse(right).ok()) {
        let of_right = right.host_str().unwrap_or_default();
        if of_right != host {
            return add(
                Error,
                found!("providers-lint-other-host", host, name = foreign.name.as_str(), right = of_right),
            );
        }
        if right.path() != address.url.path() {
            add(
                Error,
                found!("providers-lint-path", path = lint::excerpt(address.url.path()), right = right.path()),
            );
        }
    }
    query(field, &address.url, foreign, &mut add);
}

/// Whether two URLs differ in their query only.
fn same_place(url: &str, other: &Url) -> bool {
    Url::parse(url).is_ok_and(|url| url.host_str() == other.host_str() && url.path() == other.path())
}

fn query(
    field: Field,
    url: &Url,
    foreign: &Foreign,
    add: &mut impl FnMut(scan::finding::Severity, (Message, Message)),
) {
    if field != Field::AuthorizeUrl {
        if url.query().is_some_and(|query| !query.is_empty()) {
            add(Check, found!("providers-lint-query"));
        }
        return;
    }
    let pairs: Vec<(String, String)> =
        form_urlencoded::parse(url.query().unwrap_or_default().as_bytes()).into_owned().collect();
    let name = foreign.name.as_str();
    for need in foreign.needs.iter().filter(|need| need.contains('=')) {
        let is_there = pairs.iter().any(|(key, value)| format!("{key}={value}") == *need);
        if !is_there {
            let found = msg!("providers-lint-missing", need = need.as_str());
            add(Error, (found, msg!("providers-lint-missing-why", name)));
        }
    }
    let appended = [Name::ResponseType, Name::ClientId, Name::Scope, Name::RedirectUri, Name::State];
    for (key, value) in &pairs {
        if appended.iter().any(|name| name.wire() == key) {
            add(Error, found!("providers-lint-added", parameter = key.as_str()));
        }
        let pair = format!("{key}={value}");
        let of_right = foreign.url(field).is_some_and(|right| right.contains(&pair));
        if pair == "access_type=offline" && !of_right && foreign.url(field).is_some() {
            let found = text!("providers-lint-zohos-parameter").into();
            add(Note, (found, msg!("providers-lint-zohos-parameter-why", name)));
        }
    }
}

/// Where the right URLs are not known, those that were typed should be of one site at least.
fn two_sites(draft: &Draft, foreign: &Foreign) -> Option<Finding> {
    let unknown = Field::ENDPOINTS.into_iter().filter(|field| foreign.url(*field).is_none());
    let mut hosts = unknown.filter_map(|field| {
        let address = address::read(draft.text(field)?).ok()?;
        Some((field, address.host().to_owned()))
    });
    let (_, first) = hosts.next()?;
    let (field, other) = hosts.find(|(_, host)| site(host) != site(&first))?;
    Some(Finding::new(
        Check,
        field,
        found!("providers-lint-two-sites", host = other.as_str(), other = first.as_str()),
    ))
}

/// The last two labels of a host. Enough for a question, not for a judgment: some endings have two labels themselves.
fn site(host: &str) -> Vec<&str> {
    let mut labels: Vec<&str> = host.rsplit('.').take(2).collect();
    labels.reverse();
    labels
}

fn scopes(draft: &Draft, foreign: &Foreign) -> Vec<Finding> {
    let mut findings = Vec::new();
    let name = foreign.name.as_str();
    if draft.scopes.is_empty() {
        return findings;
    }
    for need in foreign.needs.iter().filter(|need| !need.contains('=')) {
        if !draft.scope_names().any(|scope| scope == need) {
            let found = msg!("providers-lint-missing", need = need.as_str());
            findings.push(Finding::new(
                Error,
                Field::Scopes,
                (found, msg!("providers-lint-missing-why", name)),
            ));
        }
    }
    if let Some(right) = foreign.delimiter.filter(|right| draft.scopes.len() > 1 && *right != draft.delimiter)
    {
        let found = found!(
            "providers-lint-delimiter",
            delimiter = draft.delimiter.word(),
            name,
            right = right.word()
        );
        let finding = Finding::new(Error, Field::ScopeDelimiter, found);
        findings.push(finding.fixed_by(Fix::Delimit(right)));
    }
    findings
}
