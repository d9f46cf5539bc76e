//! Scopes: their list, those that a call lacks, those that were not granted.

use facts::data_center::CALLBACK_PATH;
use facts::error::{CauseKind, Error};
use facts::product::{self, Place, Product};
use facts::sign::{
    CLIENT_CREDENTIALS, CONSENTED_AGAIN, DELIMITER, DENIES, JOINERS, JOINS_SPACES, NEEDED, PASSED, RENEWS,
    SEMICOLON_CALLED, SPACE_CALLED, WANTED,
};
use facts::{Confidence, Method, address, host};
use scan::finding::Severity;
use scan::text::{has_any, head, part, places, rest};
use scopes::lint::{Fix, covers, lint};
use scopes::{advisor, known_issue};
use service::Draft;
use service::draft::ChosenScope;
use words::{Message, Text, msg, text};

use super::{Hint, MOST_LINES, said};
use crate::case::Action;
use crate::clue::{Clue, Scene, consent_url, quote};
use crate::detect;
use crate::phrase::lines_with;
use crate::sign_in::{Parted, SignIn};
use crate::told::Called;

/// How many calls are looked up, which takes a millisecond each.
const MOST_CALLS: usize = 20;

/// What a text shows of scopes, beside those that it has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is shown by itself")]
pub(crate) struct Scopes {
    /// A sign-in URL has parameters, but no scope.
    none: bool,
    /// How the scopes of a sign-in URL are parted, where that is wrong.
    parted: Option<Parted>,
    /// Scopes that a comma makes one, for a provider that wants spaces.
    delimiter: bool,
    /// A sign-in asks for a refresh token, in whichever way.
    asks_offline: bool,
    /// What the form of a custom service has as delimiter, where it is no comma.
    found: Option<&'static str>,
    /// A library joins a list of scopes with spaces.
    joined: bool,
    /// The tokens are of the client itself and of no user.
    pub(super) of_client: bool,
    /// The library that joins a list of scopes.
    library: Option<&'static str>,
    /// Somebody authorized again.
    consented_again: bool,
    /// The module that a COQL query reads.
    queried: Option<String>,
    /// The clauses that say of a scope that the sign-in goes on with it.
    passed: String,
    /// What somebody says that they need to do, without names of scopes.
    needs: Vec<String>,
}

impl Scopes {
    pub(super) fn of(lower: &str, sign_ins: &[SignIn]) -> Self {
        let asking: Vec<&SignIn> = sign_ins.iter().filter(|sign_in| sign_in.asks).collect();
        let has = |sign_in: &&SignIn| sign_in.value("scope").is_some_and(|scope| !scope.trim().is_empty());
        let open = |sign_in: &&SignIn| sign_in.value("client_id").is_some() && !sign_in.elided;
        Self {
            none: asking.iter().any(open) && !asking.iter().any(has),
            parted: asking.iter().rev().find_map(|sign_in| sign_in.parted()),
            asks_offline: has_any(lower, "access_type=offline|offline_access"),
            delimiter: has_any(lower, "scope delimiter|scope-delimiter")
                && has_any(lower, "aadsts70011|invalid_scope")
                && lines_with(lower, "delimiter")
                    .any(|line| part(lower, line.start, line.end).contains("comma")),
            found: if has_any(lower, DELIMITER) {
                lower.lines().take(MOST_LINES).find_map(form_delimiter)
            } else {
                None
            },
            joined: has_any(lower, JOINS_SPACES) && has_any(lower, "scope"),
            library: JOINERS
                .iter()
                .find(|row| has_any(lower, row.signs))
                .map(|row| row.name)
                // A string that somebody wrote with the spaces is no list.
                .filter(|_| !lower.lines().take(MOST_LINES).any(written_spaced)),
            of_client: has_any(lower, CLIENT_CREDENTIALS),
            consented_again: has_any(lower, CONSENTED_AGAIN),
            queried: queried(lower),
            passed: passed(lower),
            needs: needs(lower),
        }
    }
}

/// The clauses with a scope that say that the sign-in goes on with it.
fn passed(lower: &str) -> String {
    if !has_any(lower, PASSED) {
        return String::new();
    }
    let clauses = said::sentences(lower).flat_map(|(_, sentence)| sentence.split([',', ';']));
    let says = |clause: &&str| clause.contains('.') && has_any(clause, PASSED) && !has_any(clause, DENIES);
    clauses.filter(says).take(MOST_CALLS).collect::<Vec<_>>().join("\n")
}

/// The sentences that say what is needed, without names of scopes.
fn needs(lower: &str) -> Vec<String> {
    let plain = |sentence: &str| {
        let words = sentence.split_whitespace().filter(|word| word.matches('.').count() < 2);
        words.collect::<Vec<_>>().join(" ")
    };
    let said =
        said::sentences(lower).filter(|(_, sentence)| has_any(sentence, NEEDED) || has_any(sentence, WANTED));
    said.take(MOST_CALLS).map(|(_, sentence)| plain(sentence)).collect()
}

/// The module that a COQL query reads: `{"select_query":"select Name from Leads …`.
fn queried(lower: &str) -> Option<String> {
    let (at, _) = places(lower, "select_query").next()?;
    let (_, behind) = head(rest(lower, at), 4_000).split_once(" from ")?;
    let end = behind.find(|ch: char| !(ch.is_ascii_alphanumeric() || ch == '_')).unwrap_or(behind.len());
    Some(part(behind, 0, end).to_owned()).filter(|module| !module.is_empty())
}

/// What a COQL query needs beside its own scope: that of the module that it reads. Nothing for other calls.
pub(crate) fn of_query(call: &Called, module: Option<&str>) -> Vec<advisor::Need> {
    let url = call.url.split('?').next().unwrap_or_default().strip_suffix("/coql");
    let url = url.zip(module).map(|(url, module)| format!("{url}/{module}"));
    url.map(|url| advisor::for_call(Method::Get, &url).needs).unwrap_or_default()
}

/// Whether a line sets the scopes to a string with spaces in it.
fn written_spaced(line: &str) -> bool {
    line.match_indices("scope").take(20).any(|(at, name)| {
        let behind = rest(line, at + name.len());
        let value = behind.trim_start_matches(['s', '"', '\'', ' ', ':', '=', '>']);
        let lead = part(behind, 0, behind.len() - value.len());
        let Some(quote) = lead.chars().next_back().filter(|ch| matches!(ch, '"' | '\'')) else {
            return false;
        };
        let value = value.split(quote).next().unwrap_or_default();
        lead.contains([':', '=']) && value.trim().contains(' ') && value.contains('.')
    })
}

/// The delimiter that a line of the form names, where it is no comma.
fn form_delimiter(line: &str) -> Option<&'static str> {
    let at = DELIMITER.split('|').find_map(|label| Some(line.find(label)? + label.len()))?;
    let value =
        rest(line, at).trim_start_matches([' ', ':', '=', '|', '"', '\u{2192}', '\u{ff1a}', '\t', '>']);
    let named = [("space", SPACE_CALLED), ("plus", "plus|+"), ("semicolon", SEMICOLON_CALLED)];
    named
        .into_iter()
        .find(|(_, words)| words.split('|').any(|word| value.starts_with(word)))
        .map(|(name, _)| name)
}

/// A scope of other providers' that asks for a refresh token.
pub(super) fn offline_access(sign_ins: &[SignIn]) -> Option<Hint> {
    let sign_in = sign_ins.iter().find(|sign_in| sign_in.scopes().contains(&"offline_access"))?;
    let mut others = sign_in.scopes();
    others.retain(|name| *name != "offline_access");
    let spaced = others.len() > 1 && sign_in.parted() == Some(Parted::Spaces);
    let separated = if spaced { "spaces" } else { "commas" };
    let others = others.join(",");
    let fix = if others.is_empty() {
        text!("doctor-hint-offline-access-fix-alone").into()
    } else {
        msg!("doctor-hint-offline-access-fix", others)
    };
    Some(Hint {
        clue: Clue::verified(
            CauseKind::ScopeWrong,
            msg!("doctor-hint-offline-access", separated),
            text!("doctor-hint-offline-access-verify"),
            fix,
        ),
        errors: &[Error::ScopePage],
        open: true,
    })
}

/// Whether a list of scopes has one, or one that covers it.
fn has(list: &[String], name: &str) -> bool {
    list.iter().any(|given| {
        given.eq_ignore_ascii_case(name)
            || scopes::entry(given)
                .zip(scopes::entry(name))
                .is_some_and(|(broad, narrow)| covers(broad, narrow).is_some())
    })
}

/// Whether a list has all the scopes that a call is known to need.
fn has_all(list: &[String], call: &Called) -> bool {
    let needs = advisor::for_call(call.method, &call.url).needs;
    !needs.is_empty() && needs.iter().all(|need| has(list, &need.scope.name))
}

/// Whether a scope is another one but for a plural, capital letters, or the part `modules`.
fn is_almost(name: &str, meant: &str) -> bool {
    let plain = |name: &str| -> Vec<String> {
        let parts = name
            .split('.')
            .filter(|part| !["module", "modules"].iter().any(|it| part.eq_ignore_ascii_case(it)));
        parts.map(|part| part.to_ascii_lowercase().trim_end_matches('s').to_owned()).collect()
    };
    plain(name) == plain(meant)
}

impl Scopes {
    /// Whether the token request of the text asks for a token of the client itself, and for no other.
    pub(crate) fn is_of_client(&self, text: &str) -> bool {
        let asks = "grant_type=client_credentials|\"client_credentials\"|'client_credentials'";
        self.of_client && has_any(text, asks) && !has_any(text, "authorization_code|refresh_token")
    }
}

impl Scene<'_> {
    /// A scope with the name that its product had before.
    fn former_prefix(&self) -> Option<Clue> {
        let renamed = |scope: &String| {
            let (product, right) = scopes::renamed_product(scope)?;
            scope.contains('.').then(|| (scope.clone(), right, product.name))
        };
        let found = self.told.asked.iter().find_map(renamed).filter(|_| self.is(&[Error::ScopePage]))?;
        let (scope, right, product) = found;
        let what = msg!("doctor-stated-former", product, scope = scope.as_str());
        let fix = msg!("doctor-clue-scope-replace", right, scope);
        let verify = text!("doctor-clue-scope-wrong-verify");
        Some(Clue::verified(CauseKind::ScopeWrong, what, verify, fix))
    }

    /// A value of the sign-in has quotation marks around it.
    pub(super) fn quoted(&self) -> Option<Clue> {
        let (name, right) = self.told.sign_ins.iter().rev().find_map(SignIn::quoted)?;
        let (kind, errors) = match name {
            "scope" => (CauseKind::ScopeWrong, Error::ScopePage),
            "client_id" => (CauseKind::ClientIdWrong, Error::ClientPage),
            _ => (CauseKind::RedirectDiffers, Error::RedirectUriPage),
        };
        let right = format!("{name}={right}");
        (self.error.is_none() || self.is(&[errors])).then(|| {
            let (what, fix) = (msg!("doctor-clue-quotes", name), msg!("doctor-clue-quotes-fix", right));
            Clue::verified(kind, what, text!("doctor-clue-quotes-verify"), fix)
        })
    }

    /// The scope of the sign-in is missing, or has blanks beside its commas.
    pub(super) fn no_scope(&self) -> Option<Clue> {
        if !self.is(&[Error::ScopePage]) {
            return None;
        }
        let scopes = &self.evidence.scopes;
        // A name that does not exist is worse than a blank.
        let spaces = |clue: Clue| clue.what.text() == text!("doctor-clue-scope-spaces");
        let plain = self.scope_list().is_none_or(spaces);
        let list = || self.told.asked.join(",");
        let parted = match scopes.parted.filter(|_| plain) {
            Some(Parted::Breaks) => {
                let fix = msg!("doctor-sign-scope-breaks-fix", list = list());
                Some((text!("doctor-sign-scope-breaks"), text!("doctor-sign-scope-breaks-verify"), fix))
            }
            Some(Parted::Signs) => {
                let fix = self.commas_fix(list());
                Some((text!("doctor-sign-scope-signs"), text!("doctor-sign-scope-breaks-verify"), fix))
            }
            _ => None,
        };
        if let Some((what, verify, fix)) = parted {
            return Some(Clue::verified(CauseKind::ScopeWrong, what, verify, fix));
        }
        scopes.none.then(|| {
            let (what, verify) = (text!("doctor-sign-no-scope"), text!("doctor-sign-no-scope-verify"));
            let fix = if self.told.asked.is_empty() {
                text!("doctor-sign-no-scope-fix").into()
            } else {
                msg!("doctor-sign-no-scope-fix-list", list = self.told.asked.join(","))
            };
            Clue::verified(CauseKind::ScopeMissing, what, verify, fix)
        })
    }

    /// The list with commas; a custom service has a field for the sign between them.
    fn commas_fix(&self, list: String) -> Message {
        let callback = self.told.sent.iter().any(|uri| uri.contains(CALLBACK_PATH));
        let service = if callback || self.told.custom_service { "yes" } else { "no" };
        msg!("doctor-clue-scope-spaces-fix", list, service)
    }

    /// What is wrong with the list of scopes that was refused.
    pub(super) fn scope_list(&self) -> Option<Clue> {
        let refused = self.is(&[Error::ScopePage]);
        if let Some(clue) = self.former_prefix() {
            return Some(clue);
        }
        if !(refused || self.error.is_none()) || self.told.asked.is_empty() {
            return None;
        }
        let findings = lint(&self.told.asked);
        // Without an error only what is certain.
        let grave =
            |severity: Severity| severity == Severity::Error || refused && severity <= Severity::Check;
        // Several that are certainly wrong are said together.
        let several = findings.iter().filter(|finding| finding.severity == Severity::Error).count() > 1;
        if let Some(clue) = self.unknown_scopes().filter(|_| refused || several) {
            return Some(self.spaced_too(clue));
        }
        if let Some(finding) = findings.iter().find(|finding| grave(finding.severity)) {
            let scope = self.told.asked.get(finding.index)?;
            let what = msg!("doctor-finding", found = finding.found.clone(), why = finding.why.clone());
            let fix = match &finding.fix {
                Fix::Replace(names) if !names.is_empty() => {
                    msg!("doctor-clue-scope-replace", right = names.join(","), scope)
                }
                Fix::Choose(names) if !names.is_empty() => {
                    msg!("doctor-clue-scope-choose", right = names.join(", "), scope)
                }
                _ => msg!("doctor-clue-scope-remove", scope),
            };
            let list = quote(text!("doctor-quote-scopes"), &self.told.asked.join(","));
            let clue =
                Clue::verified(CauseKind::ScopeWrong, what, text!("doctor-clue-scope-wrong-verify"), fix);
            return Some(self.spaced_too(Clue { quotes: vec![list], ..clue }));
        }
        let list = self.told.asked.join(",");
        (refused && self.told.spaced).then(|| Clue {
            quotes: vec![quote(text!("doctor-quote-scopes"), &self.told.asked.join(" "))],
            ..Clue::verified(
                CauseKind::ScopeWrong,
                text!("doctor-clue-scope-spaces"),
                text!("doctor-clue-scope-spaces-verify"),
                self.joined_by_library(self.commas_fix(list)),
            )
        })
    }

    /// What to do about the spaces between scopes, and where: a library joins a list of them.
    fn joined_by_library(&self, fix: Message) -> Message {
        match self.evidence.scopes.library {
            Some(program) => msg!("doctor-said-joiner", fix, program),
            None => fix,
        }
    }

    /// A clue on the names of scopes; the signs between them are said, too, where they are wrong.
    fn spaced_too(&self, clue: Clue) -> Clue {
        if !self.told.spaced || !self.is(&[Error::ScopePage]) {
            return clue;
        }
        let list = quote(text!("doctor-quote-scopes"), &self.told.asked.join(" "));
        Clue { what: msg!("doctor-said-spaces-too", what = clue.what.clone()), quotes: vec![list], ..clue }
    }

    /// The scopes are of other products than the API that was called.
    pub(super) fn other_product(&self) -> Option<Clue> {
        let of_host = self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        // Bigin and the CRM have the same modules at paths of their own.
        let alike = self.is(&[Error::ScopeMismatch, Error::WrongUrl]) && self.of_bigin();
        let unnamed = alike || self.is(&[Error::ScopeMismatch]) && self.missing_scope().is_none();
        let fits = self.error.is_none() && self.evidence.doubt || of_host || unnamed;
        let list = self.told.scopes_of_token();
        let call = self.told.failed().filter(|_| fits && !list.is_empty())?;
        let (center, role) = host::known(&call.url)?;
        let address = address::read(&call.url).ok()?;
        let Place::There(called) = product::place(center, &role, address.host(), address.url.path())? else {
            return None;
        };
        let of = |scope: &String| product::by_prefix(scopes::prefix(scope));
        let products: Vec<&'static Product> = list.iter().map(of).collect::<Option<_>>()?;
        let needs = advisor::for_call(call.method, &call.url).needs;
        if needs.is_empty() || products.iter().any(|product| product.id == called.id) {
            return None;
        }
        let other = products.first()?;
        // Who calls both means both.
        let of_list = |call: &Called| {
            let place = host::known(&call.url).zip(address::read(&call.url).ok());
            let place = place.and_then(|((center, role), address)| {
                product::place(center, &role, address.host(), address.url.path())
            });
            matches!(place, Some(Place::There(product)) if products.iter().any(|it| it.id == product.id))
        };
        if self.told.calls.iter().take(MOST_CALLS).any(of_list) {
            return None;
        }
        // One host of several products says nothing of the token.
        let host = |url: &str| address::read(url).ok().map(|it| it.host().to_owned());
        let base = other.base.and_then(|base| base.url(center));
        if of_host && base.as_deref().and_then(host) == Some(address.host().to_owned()) {
            return None;
        }
        let scopes = needs.iter().map(|need| need.scope.name.as_str()).collect::<Vec<_>>().join(",");
        let base = base.unwrap_or_else(|| "none".to_owned());
        let what = msg!("doctor-said-other-product", called = called.name, other = other.name);
        let fix =
            msg!("doctor-said-other-product-fix", base, called = called.name, other = other.name, scopes);
        let quotes = vec![
            quote(text!("doctor-quote-call"), &call.line()),
            quote(text!("doctor-quote-scopes"), &list.join(",")),
        ];
        let verify = text!("doctor-said-other-product-verify");
        Some(Clue { quotes, ..Clue::verified(CauseKind::ScopeMissing, what, verify, fix) })
    }

    /// Whether the scopes are of Bigin and the call of the CRM, or the other way round.
    fn of_bigin(&self) -> bool {
        let list = self.told.scopes_of_token();
        let of = |prefix: &str| list.iter().any(|scope| scope.starts_with(prefix));
        let called = |path: &str| self.told.calls.iter().any(|call| call.url.contains(path));
        let (bigin, crm) = (of("ZohoBigin."), of("ZohoCRM."));
        bigin && !crm && called("/crm/") && !called("/bigin/")
            || crm && !bigin && called("/bigin/") && !called("/crm/")
    }

    /// Zoho says that a scope does not exist: those that no source has, and the list of what did not pass as it should be.
    pub(super) fn unknown_scopes(&self) -> Option<Clue> {
        let Scopes { passed, needs, .. } = &self.evidence.scopes;
        // With which the sign-in went on, nothing is wrong.
        let of_name = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '_');
        let passed: Vec<&str> =
            passed.split(|ch| !of_name(ch)).map(|word| word.trim_end_matches('.')).collect();
        let failed = |name: &&String| !passed.contains(&name.to_ascii_lowercase().as_str());
        let asked: Vec<String> = self.told.asked.iter().filter(failed).cloned().collect();
        let mut right: Vec<String> = Vec::new();
        let mut wrong: Vec<&str> = Vec::new();
        let mut open: Vec<String> = Vec::new();
        for name in &asked {
            if scopes::entry(name).is_some() {
                // Another name may have been meant as this one.
                if !right.contains(name) {
                    right.push(name.clone());
                }
                continue;
            }
            wrong.push(name);
            let one = [name.clone()];
            let fix = lint(&one).into_iter().find_map(|finding| match finding.fix {
                Fix::Replace(names) | Fix::Choose(names) if !names.is_empty() => Some(names),
                _ => None,
            })?;
            // For a name that was made up, nobody knows what was meant.
            let invented =
                known_issue::of(name).is_some_and(|issue| issue.kind == known_issue::Kind::Invented);
            let only = fix.first().filter(|_| fix.len() == 1 && !invented);
            // What somebody wants to do with the records decides between several.
            let record = scopes::last(scopes::family(name)).to_ascii_lowercase();
            let about = needs.iter().filter(|need| need.contains(record.trim_end_matches('s')));
            let verbs: Vec<_> = about.flat_map(|need| crate::scope_asked::verbs(need)).collect();
            let does =
                |name: &&String| scopes::entry(name).is_some_and(|scope| verbs.contains(&scope.operation));
            let wanted: Vec<&String> = fix.iter().filter(does).collect();
            if !invented && !wanted.is_empty() {
                right.extend(
                    wanted.into_iter().filter(|name| !right.contains(name)).cloned().collect::<Vec<_>>(),
                );
                continue;
            }
            match fix.iter().find(|meant| is_almost(name, meant)).or(only) {
                Some(meant) if right.contains(meant) => {}
                Some(meant) => right.push(meant.clone()),
                None => open.push(format!("{name}: {}", fix.join(", "))),
            }
        }
        if wrong.is_empty() {
            return None;
        }
        let (count, scopes) = (wrong.len(), wrong.join(", "));
        let what = msg!("doctor-clue-scopes-unknown", count, scopes);
        let right = right.join(",");
        let fix = match (open.is_empty(), right.is_empty()) {
            (true, _) => msg!("doctor-clue-scopes-unknown-fix", right),
            (false, false) => msg!("doctor-clue-scopes-unknown-fix-open", open = open.join("; "), right),
            (false, true) => msg!("doctor-clue-scopes-unknown-fix-none", open = open.join("; ")),
        };
        Some(Clue {
            quotes: vec![quote(text!("doctor-quote-scopes"), &asked.join(","))],
            // That no page names it proves little.
            trust: Some((Confidence::Inferred, &[][..])),
            ..Clue::verified(CauseKind::ScopeWrong, what, text!("doctor-clue-scope-wrong-verify"), fix)
        })
    }

    pub(super) fn delimiter(&self) -> Option<Clue> {
        let found =
            self.evidence.scopes.found.filter(|_| self.is(&[Error::ScopePage]) && self.told.has_accounts());
        if let Some(found) = found {
            let (what, verify) =
                (msg!("doctor-stated-delimiter", found), text!("doctor-stated-delimiter-verify"));
            return Some(Clue::verified(
                CauseKind::ScopeWrong,
                what,
                verify,
                text!("doctor-stated-delimiter-fix"),
            ));
        }
        let asked = &self.told.asked;
        let known = |scope: &String| scopes::entry(scope).is_some();
        if self.is(&[Error::ScopePage])
            && self.evidence.scopes.joined
            && asked.len() > 1
            && asked.iter().all(known)
            && self.told.sign_ins.iter().all(|sign_in| sign_in.scopes().is_empty())
        {
            let (what, verify) =
                (text!("doctor-stated-library-spaces"), text!("doctor-stated-library-spaces-verify"));
            let fix = msg!("doctor-stated-library-spaces-fix", list = asked.join(","));
            return Some(Clue::verified(CauseKind::ScopeWrong, what, verify, fix));
        }
        let fits = self.is(&[Error::OtherProvider, Error::ScopePage]) && self.evidence.scopes.delimiter;
        (fits && !self.told.has_accounts()).then(|| {
            let what = text!("doctor-seen-delimiter");
            // What else its form lacks, or the connection ends.
            let asks = self.evidence.scopes.asks_offline;
            let provider = self.main.provider.filter(|_| !asks);
            let renews = provider.and_then(|provider| RENEWS.iter().find(|(name, _)| *name == provider));
            let fix: Message = match renews {
                Some((provider, renews)) => {
                    msg!("doctor-seen-delimiter-fix-renews", provider = *provider, renews = *renews)
                }
                None => text!("doctor-seen-delimiter-fix").into(),
            };
            Clue::verified(CauseKind::ScopeWrong, what, text!("doctor-seen-delimiter-verify"), fix)
        })
    }

    /// The scopes that the failing call needs.
    pub(crate) fn scopes_of_call(&self) -> Option<String> {
        let call = self.told.failed()?;
        let needs = advisor::for_call(call.method, &call.url).needs;
        let names: Vec<&str> = needs.iter().map(|need| need.scope.name.as_str()).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// Whether the scopes of the text cover the call that failed.
    pub(crate) fn is_covered(&self) -> bool {
        let list = self.told.scopes_of_token();
        !list.is_empty() && self.told.failed().is_some_and(|call| has_all(list, call))
    }

    /// The scope that the failing call needs, and the token does not have.
    pub(super) fn missing_scope(&self) -> Option<Clue> {
        if self.of_client().is_some() {
            return None;
        }
        let certain = self.is(&[Error::ScopeMismatch]);
        let perhaps = self.is(&[Error::InvalidToken, Error::ProductRights])
            && detect::is_ambiguous(self.main)
            || self.error.is_none() && detect::says_scope(self.main);
        if !certain && !perhaps {
            return None;
        }
        let list = self.told.scopes_of_token();
        let refused: Vec<&Called> = {
            let all = &self.told.calls;
            let with = |status: &dyn Fn(Option<u16>) -> bool| -> Vec<&Called> {
                all.iter().filter(|call| status(call.status)).collect()
            };
            let refused = with(&|status| status.is_some_and(|status| status >= 400));
            if refused.is_empty() {
                with(&|status| status.is_none_or(|status| status >= 400))
            } else {
                refused
            }
        };
        let needs = refused.iter().rev().take(MOST_CALLS).filter_map(|call| {
            let advice = advisor::for_call(call.method, &call.url);
            let mut missing: Vec<_> =
                advice.needs.iter().filter(|need| !has(list, &need.scope.name)).cloned().collect();
            let of_query = of_query(call, self.evidence.scopes.queried.as_deref());
            missing.extend(of_query.into_iter().filter(|need| !has(list, &need.scope.name)));
            // What may do instead is as good.
            let instead = advice.instead.iter().any(|need| has(list, &need.scope.name));
            let known = !list.is_empty();
            (!(missing.is_empty() || known && instead)).then_some((*call, missing))
        });
        let needs: Vec<_> = needs.collect();
        let Some((call, _)) = needs.first() else {
            // The list has all that the call needs.
            let mut latest = refused.iter().rev().take(MOST_CALLS);
            let call = latest.find(|call| has_all(list, call)).filter(|_| certain && !list.is_empty())?;
            if !call.stated {
                return None;
            }
            let method = call.method_word();
            let quotes = vec![quote(text!("doctor-quote-call"), &call.line())];
            let url = self.center_of_calls().filter(|_| self.told.granted.is_empty() && self.keeps_scopes());
            if let Some(url) = url.map(consent_url) {
                let what = msg!("doctor-clue-scope-kept", method);
                let verify = text!("doctor-clue-scope-kept-verify");
                let fix = if self.told.self_client_named {
                    msg!("doctor-clue-scope-fix-self", scopes = list.join(", "))
                } else {
                    msg!("doctor-clue-scope-kept-fix", url)
                };
                return Some(Clue { quotes, ..Clue::verified(CauseKind::ScopeMissing, what, verify, fix) });
            }
            return Some(Clue {
                quotes,
                ..Clue::verified(
                    CauseKind::ScopeMissing,
                    msg!("doctor-clue-scope-covered", method),
                    text!("doctor-clue-scope-covered-verify"),
                    text!("doctor-clue-scope-covered-fix"),
                )
            });
        };
        // Each call that was refused in the same way lacks its own.
        let alike = || needs.iter().rev().filter(|(other, _)| other.status == call.status);
        let mut missing: Vec<&advisor::Need> = Vec::new();
        for need in alike().flat_map(|(_, missing)| missing) {
            if !missing.iter().any(|known| known.scope.name == need.scope.name) {
                missing.push(need);
            }
        }
        let scopes = missing.iter().map(|need| need.scope.name.as_str()).collect::<Vec<_>>().join(", ");
        let confidence = missing.iter().map(|need| need.confidence).max()?.label();
        let several = alike().any(|(other, _)| other.url != call.url || other.method != call.method);
        let method = if several { "several" } else { call.method_word() };
        let granted = !self.told.granted.is_empty();
        // With the same token, another path worked.
        let path = |call: &Called| call.url.split('?').next().unwrap_or_default().to_owned();
        let mut others = self.told.calls.iter().filter(|other| path(other) != path(call));
        let apart = self.evidence.token.same_for_both
            && others
                .any(|other| other.status.is_some_and(|status| status < 300) && other.host() == call.host());
        if perhaps && !certain && list.is_empty() && !apart {
            return None;
        }
        let what = if granted {
            msg!("doctor-clue-scope-missing", method, scopes = &scopes)
        } else if list.is_empty() {
            msg!("doctor-clue-scope-needed", method, scopes = &scopes)
        } else {
            msg!("doctor-clue-scope-not-asked", method, scopes = &scopes)
        };
        let draft = Draft {
            scopes: missing.iter().map(|need| ChosenScope::new(&need.scope.name)).collect(),
            ..Draft::default()
        };
        let label = msg!("doctor-action-scopes", scopes = &scopes);
        // A default service has the scopes of one product.
        let default = self.says(const { Text::checked("doctor-stated-default-service", &[]) })
            && !scopes.starts_with("ZohoCRM.");
        let fix = if default {
            msg!("doctor-clue-scope-fix-default", scopes = &scopes)
        } else if let Some(name) = self.told.connection.as_deref() {
            msg!("doctor-clue-scope-fix-connection", name, scopes = &scopes)
        } else {
            self.consent_with(&scopes)
        };
        let called = |(call, _): &(&Called, _)| quote(text!("doctor-quote-call"), &call.line());
        let mut quotes: Vec<_> = alike().map(called).collect();
        if !list.is_empty() {
            let label = if granted { text!("doctor-quote-granted") } else { text!("doctor-quote-asked") };
            quotes.push(quote(label, &list.join(" ")));
        }
        Some(Clue {
            quotes,
            action: Some(Action { label, draft: Box::new(draft) }),
            sure: certain || !list.is_empty(),
            ..Clue::verified(CauseKind::ScopeMissing, what, msg!("doctor-clue-scope-verify", confidence), fix)
        })
    }

    /// Whether a stored refresh token is used, and nobody has authorized again.
    fn keeps_scopes(&self) -> bool {
        self.evidence.token.wants_refresh && !self.evidence.scopes.consented_again
    }

    /// How a token gets these scopes, by the kind of client.
    pub(crate) fn consent_with(&self, scopes: &str) -> Message {
        if self.told.self_client_named {
            msg!("doctor-clue-scope-fix-self", scopes)
        } else {
            msg!("doctor-clue-scope-fix", scopes)
        }
    }

    /// A token of the client itself, which has the scope.
    pub(super) fn of_client(&self) -> Option<Clue> {
        let list = &self.told.granted;
        (self.evidence.scopes.of_client && self.is(&[Error::ScopeMismatch]) && !list.is_empty()).then(|| {
            let fix = msg!("doctor-sign-of-client-fix", list = list.join(","));
            let clue = Clue::verified(
                CauseKind::ScopeMissing,
                text!("doctor-sign-of-client"),
                text!("doctor-sign-of-client-verify"),
                fix,
            );
            Clue { quotes: vec![quote(text!("doctor-quote-granted"), &list.join(" "))], ..clue }
        })
    }

    /// Zoho granted less than was asked for.
    pub(super) fn partial_grant(&self) -> Option<Clue> {
        if self.told.granted.is_empty()
            || self.told.asked.is_empty()
            || self.error.is_some_and(|error| error != Error::NoRefreshToken)
        {
            return None;
        }
        let grant = advisor::granted(&self.told.asked, &self.told.granted.join(" "));
        let scopes = grant.missing.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
        (!scopes.is_empty()).then(|| Clue {
            explains: self.error.is_none(),
            quotes: vec![
                quote(text!("doctor-quote-asked"), &self.told.asked.join(" ")),
                quote(text!("doctor-quote-granted"), &self.told.granted.join(" ")),
            ],
            ..Clue::of(
                CauseKind::ScopeMissing,
                msg!("doctor-clue-partial", scopes = &scopes),
                if self.told.self_client_named {
                    msg!("doctor-clue-partial-fix-self", scopes)
                } else {
                    text!("doctor-clue-partial-fix").into()
                },
            )
        })
    }
}
