//! Finds every mistake in a draft before Zoho does. Changes nothing by itself: a finding carries its fix for a button.

use facts::{Confidence, DataCenter, host};
use oauth::scope::Delimiter;
use scan::finding::Severity::{self, Check, Error, Note, Warning};
use scan::{invisible, secret};
use scopes::lint::{self as scope_lint, ScopeFinding};
use words::{Message, found, msg, text};

use crate::draft::{ChosenScope, allowed_in_client_name, client_name_from, id_among};
use crate::url::judge_url;
use crate::{Draft, Field, link_name};

/// One finding about one field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Finding {
    pub severity: Severity,
    pub field: Field,
    pub found: Message,
    pub why: Message,
    /// How to fix it with one button, where that is certain. Findings that have the same fix leave it to the first of them.
    pub fix: Option<Fix>,
    /// The fix that it leaves to an earlier finding, beside which it is to be shown.
    pub shared_fix: Option<Fix>,
    /// Fixes of which a person must choose one, the likeliest first.
    pub choices: Vec<Fix>,
    /// The index in the list, where the field is a list and the finding is about one entry of it.
    pub entry: Option<usize>,
}

impl Finding {
    /// A finding about a whole field, without a fix.
    pub(crate) fn new(
        severity: Severity,
        field: Field,
        (found, why): (impl Into<Message>, impl Into<Message>),
    ) -> Self {
        let (found, why) = (found.into(), why.into());
        Self { severity, field, found, why, fix: None, shared_fix: None, choices: Vec::new(), entry: None }
    }

    /// The same finding, with this text for its field as the fix.
    fn put(self, text: String) -> Self {
        let fix = Fix::Put(self.field, text);
        self.fixed_by(fix)
    }

    pub(crate) fn fixed_by(self, fix: impl Into<Option<Fix>>) -> Self {
        Self { fix: fix.into(), ..self }
    }

    /// A finding about one scope of the draft, with its fixes as buttons apply them.
    fn of_scope(judged: &ScopeFinding, scopes: &[ChosenScope]) -> Self {
        let name = scopes.get(judged.index).map_or(String::new(), |scope| scope.name.clone());
        let replace = |names: &[String]| Fix::ReplaceScope(judged.index, name.clone(), names.to_vec());
        let (fix, choices) = match &judged.fix {
            scope_lint::Fix::Unknown => (None, Vec::new()),
            scope_lint::Fix::Remove => (Some(replace(&[])), Vec::new()),
            scope_lint::Fix::Replace(names) => (Some(replace(names)), Vec::new()),
            scope_lint::Fix::Choose(names) => (None, names.chunks(1).map(replace).collect()),
        };
        // That there are too many is about the list.
        let entry = (judged.index < scope_lint::MOST).then_some(judged.index);
        let finding = Self::new(judged.severity, Field::Scopes, (judged.found.clone(), judged.why.clone()));
        Self { fix, choices, entry, ..finding }
    }
}

/// Sorts findings, the most serious first and then in the order of the form, and leaves each fix once.
pub fn in_order(findings: &mut Vec<Finding>) {
    let key = |finding: &Finding| (finding.severity, finding.field);
    scan::order::sort_by(findings, |one, other| key(one).cmp(&key(other)));
    for index in 1..findings.len() {
        let (before, rest) = findings.split_at_mut(index);
        let Some(finding) = rest.first_mut() else { continue };
        let same = |other: &&Finding| (other.field, other.entry) == (finding.field, finding.entry);
        if finding.fix.is_some() && before.iter().filter(same).any(|other| other.fix == finding.fix) {
            finding.shared_fix = finding.fix.take();
        }
    }
}

const MOST: usize = 200;

/// A text fit to be quoted, also with its spaces drawn.
pub(crate) fn excerpt(text: &str) -> String {
    // All but the plain spaces are drawn there.
    scan::shown(text, MOST).replace(' ', "\u{b7}")
}

pub(crate) fn hidden(found: Message, text: &str) -> Message {
    msg!("lint-hidden", text = excerpt(text), what = found)
}

/// A change to the draft that a button applies.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub enum Fix {
    Put(Field, String),
    Choose(DataCenter),
    /// Put these scopes, or none, in the place of the scope at this index, if it still is the one named.
    ReplaceScope(usize, String, Vec<String>),
    /// Give the scope at this index this display name, if it still is the one named.
    NameScope(usize, String, String),
    /// Move the text of the entry box into the list.
    AddScopes,
    Delimit(Delimiter),
    /// Set what the form at Zoho is said to hold for "Use Credentials of Login User".
    Switch(bool),
}

impl Fix {
    /// What the field will hold afterwards, for showing beside the button.
    pub fn shown(&self) -> Message {
        let value = |value: &str| msg!("lint-fix-value", value = scan::shown(value, MOST));
        match self {
            Self::NameScope(_, _, text) if text.is_empty() => text!("lint-fix-derived-name").into(),
            Self::Put(_, text) if text.is_empty() => text!("lint-fix-clear").into(),
            Self::Put(_, text) | Self::NameScope(_, _, text) => value(text),
            Self::Choose(center) => value(center.name()),
            Self::ReplaceScope(_, name, names) if names.is_empty() => {
                msg!("lint-fix-without", scope = excerpt(name))
            }
            Self::ReplaceScope(_, _, names) => value(&names.join(", ")),
            Self::AddScopes => text!("lint-fix-add").into(),
            Self::Delimit(delimiter) => value(delimiter.word()),
            Self::Switch(on) => value(if *on { "On" } else { "Off" }),
        }
    }

    /// The field that it changes.
    pub fn field(&self) -> Field {
        match self {
            Self::Put(field, _) => *field,
            Self::Choose(_) => Field::DataCenter,
            Self::ReplaceScope(..) | Self::NameScope(..) | Self::AddScopes => Field::Scopes,
            Self::Delimit(_) => Field::ScopeDelimiter,
            Self::Switch(_) => Field::UseCredentialsOfLoginUser,
        }
    }

    /// Applies the change.
    pub fn apply(self, draft: &mut Draft) {
        match self {
            Self::Put(field, text) => {
                if let Some(place) = draft.text_mut(field) {
                    *place = text;
                }
            }
            Self::Choose(center) => draft.choose_center(Some(center)),
            Self::ReplaceScope(index, name, names) => {
                if let Some(scope) = draft.scopes.get(index).filter(|scope| scope.name == name) {
                    let mut new: Vec<_> = names.into_iter().map(ChosenScope::new).collect();
                    // What a person typed for one stays with the one that takes its place.
                    if let [one] = new.as_mut_slice() {
                        one.display_name.clone_from(&scope.display_name);
                    }
                    draft.scopes.splice(index..=index, new);
                }
            }
            Self::NameScope(index, name, text) => {
                if let Some(scope) = draft.scopes.get_mut(index).filter(|scope| scope.name == name) {
                    scope.display_name = text;
                }
            }
            Self::AddScopes => {
                let text = std::mem::take(&mut draft.scope_entry);
                draft.add_scopes(&text);
            }
            Self::Delimit(delimiter) => draft.delimiter = delimiter,
            Self::Switch(on) => draft.in_form.login_user = Some(on),
        }
    }
}

/// Judges the draft's scopes against the catalog, which takes longest: keep it for a list that has not changed.
pub fn judge_scopes(draft: &Draft) -> Vec<ScopeFinding> {
    let names: Vec<String> = draft.scope_names().map(str::to_owned).collect();
    scope_lint::lint(&names)
}

/// Lints a whole draft. The findings are [`in_order`].
pub fn lint(draft: &Draft) -> Vec<Finding> {
    lint_judged(draft, &judge_scopes(draft))
}

/// The same with what [`judge_scopes`] has said of its scopes.
pub fn lint_judged(draft: &Draft, judged: &[ScopeFinding]) -> Vec<Finding> {
    let mut findings = Vec::new();
    names(draft, &mut findings);
    client_name(draft, &mut findings);
    urls(draft, &mut findings);
    client_id(draft, &mut findings);
    findings.extend(mixed_centers(draft));
    scopes(draft, judged, &mut findings);
    findings.extend(credentials(draft));
    secrets(draft, &mut findings);
    in_order(&mut findings);
    findings
}

fn names(draft: &Draft, findings: &mut Vec<Finding>) {
    for (name, link, fallback) in [
        (Field::ServiceName, Field::ServiceLinkName, "service"),
        (Field::ConnectionName, Field::ConnectionLinkName, "connection"),
    ] {
        let text = draft.text(name).unwrap_or_default();
        findings.extend(invisible_in_name(name, text));
        let length = invisible::tidied_name(text).chars().count();
        if length > link_name::LONGEST {
            let found = msg!("lint-name-length", count = length);
            let why = msg!("lint-name-length-why", most = link_name::LONGEST);
            findings.push(Finding::new(Error, name, (found, why)).put(fixed_name(text)));
        }
        let given = draft.text(link).unwrap_or_default();
        let is_given = !invisible::removed(given).is_empty();
        if let Some((found, why)) = link_name::breach(given) {
            let fixed = if is_given { link_name::derive(given, fallback) } else { String::new() };
            findings.push(Finding::new(Error, link, (found, why)).put(fixed));
        }
        if !is_given
            && !text.chars().any(|ch| ch.is_ascii_alphanumeric())
            && !invisible::removed(text).is_empty()
            && link_name::derive(text, fallback) == fallback
        {
            findings.push(Finding::new(Check, name, found!("lint-no-link-name", name = fallback)));
        }
    }
}

/// A name without hidden characters, and no longer than Zoho's form takes.
fn fixed_name(text: &str) -> String {
    let cut: String = invisible::tidied_name(text).chars().take(link_name::LONGEST).collect();
    cut.trim_end_matches(' ').to_owned()
}

fn invisible_in_name(field: Field, text: &str) -> Option<Finding> {
    let found = hidden(invisible::first_in_name(text)?, text);
    Some(Finding::new(Warning, field, (found, text!("lint-hidden-name-why"))).put(fixed_name(text)))
}

fn display_name(index: usize, scope: &ChosenScope) -> Option<Finding> {
    let text = &scope.display_name;
    let (severity, found, why, fixed) = if let Some(kind) = secret::hidden_in(text) {
        let found = msg!("lint-display-name-secret", kind = kind.message());
        (Error, found, text!("lint-keep-secrets-out"), String::new())
    } else {
        let what = invisible::first_in_name(text)?;
        let found = msg!("lint-display-name-hidden", text = excerpt(text), what);
        (Warning, found, text!("lint-hidden-name-why"), invisible::tidied_name(text))
    };
    let fix = Fix::NameScope(index, scope.name.clone(), fixed);
    let finding = Finding::new(severity, Field::Scopes, (found, why)).fixed_by(fix);
    Some(Finding { entry: Some(index), ..finding })
}

fn client_name(draft: &Draft, findings: &mut Vec<Finding>) {
    let field = Field::ClientName;
    let text = &draft.client_name;
    let is_given = !invisible::removed(text).is_empty();
    let fixed = if is_given { client_name_from(text) } else { String::new() };
    if let Some(ch) = text.chars().find(|ch| !allowed_in_client_name(*ch)) {
        let why = text!("lint-client-name-why");
        findings.push(Finding::new(Error, field, (character(ch), why)).put(fixed.clone()));
    } else {
        findings.extend(invisible_in_name(field, text));
    }
    if text.to_lowercase().contains("zoho") {
        findings.push(Finding::new(Check, field, found!("lint-client-name-zoho")).put(fixed));
    }
}

/// That a character is in a text that does not belong there.
pub(crate) fn character(ch: char) -> Message {
    invisible::name(ch).map_or_else(
        || msg!("lint-has-character", character = ch),
        |kind| msg!("lint-has-hidden", what = invisible::label(kind)),
    )
}

fn urls(draft: &Draft, findings: &mut Vec<Finding>) {
    for field in [Field::HomepageUrl, Field::AuthorizedRedirectUri].into_iter().chain(Field::ENDPOINTS) {
        let text = draft.text(field).unwrap_or_default();
        if text.is_empty() {
            if field == Field::AuthorizedRedirectUri {
                findings.extend(candidates(draft));
            }
        } else if !only_hidden(field, text, findings) {
            findings.extend(judge_url(text, field, draft.center).0);
        }
    }
}

/// Says that there are only hidden characters in a field. It counts as empty.
fn only_hidden(field: Field, text: &str, findings: &mut Vec<Finding>) -> bool {
    let is_hidden = !text.is_empty() && invisible::removed(text).is_empty();
    if is_hidden {
        let found = found!("lint-only-hidden", text = excerpt(text));
        findings.push(Finding::new(Warning, field, found).put(String::new()));
    }
    is_hidden
}

/// What to say about the redirect URI while nobody has typed one.
fn candidates(draft: &Draft) -> Option<Finding> {
    let callbacks = draft.center?.row().callbacks;
    let center = draft.center?.name();
    let from_popup = |found: Message| (found, text!("lint-confirm-with-popup").into());
    let (severity, found) = match callbacks {
        [] => (Warning, found!("lint-callback-unknown", center)),
        [_, _, ..] => (Note, found!("lint-callback-several", center)),
        [one] if one.confidence == Confidence::Inferred => {
            (Check, from_popup(msg!("lint-callback-inferred", center)))
        }
        [one] if one.note == Some(text!("facts-note-callback-one-source")) => {
            (Note, from_popup(msg!("lint-callback-one-source", center)))
        }
        [_] => return None,
    };
    Some(Finding::new(severity, Field::AuthorizedRedirectUri, found))
}

fn client_id(draft: &Draft, findings: &mut Vec<Finding>) {
    let field = Field::ClientId;
    let text = &draft.client_id;
    if text.is_empty() || only_hidden(field, text, findings) {
        return;
    }
    if let Some(id) = id_among(text) {
        return findings.push(Finding::new(Error, field, found!("lint-more-than-id")).put(id));
    }
    if let Some(found) = invisible::first(text, |_| false) {
        let why = text!("lint-hidden-id-why");
        findings.push(Finding::new(Error, field, (hidden(found, text), why)).put(invisible::removed(text)));
    }
    let id = draft.client_id();
    let rest = id.strip_prefix("1000.").filter(|rest| {
        !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    });
    let found = match rest.map(str::len) {
        None => found!("lint-not-an-id"),
        Some(count) if count < 20 => found!("lint-short-id", count),
        Some(_) => return,
    };
    findings.push(Finding::new(Check, field, found));
}

/// A field that holds a secret gets this one finding in place of all others, because they would quote it.
fn secrets(draft: &Draft, findings: &mut Vec<Finding>) {
    for field in Field::ALL {
        let Some(kind) = draft.text(field).and_then(secret::hidden_in) else { continue };
        let right = draft.center.and_then(|center| field.endpoint(center));
        findings.retain(|finding| finding.field != field || finding.entry.is_some());
        // An id that was copied together with its secret is right all the same.
        let id = id_among(&draft.client_id)
            .filter(|id| field == Field::ClientId && secret::hidden_in(id).is_none());
        let (found, why) = (msg!("lint-secret", kind = kind.message()), text!("lint-keep-secrets-out"));
        findings.push(Finding::new(Error, field, (found, why)).put(right.or(id).unwrap_or_default()));
    }
}

/// The URLs of a draft that belong to a data center, each with it. An Authorize URL at which a sign-in for all the others
/// may begin is not among them: it says nothing of where the org is.
pub fn centers_of(draft: &Draft) -> Vec<(Field, DataCenter)> {
    let center_in = |field: Field| Some((field, host::known(draft.text(field)?)?.0));
    let fields = [Field::AuthorizedRedirectUri].into_iter().chain(Field::ENDPOINTS);
    let mut found: Vec<(Field, DataCenter)> = fields.filter_map(center_in).collect();
    let in_form = found.iter().filter(|(field, _)| *field != Field::AuthorizeUrl);
    let homes: Vec<DataCenter> = in_form.map(|(_, center)| *center).collect();
    found.retain(|(field, center)| {
        let begins_there = |home: &DataCenter| center != home && center.passes_on_to(*home);
        *field != Field::AuthorizeUrl || homes.is_empty() || !homes.iter().all(begins_there)
    });
    found
}

/// Two data centers among the fields: said once more over all, because each field alone may look right.
fn mixed_centers(draft: &Draft) -> Option<Finding> {
    let found = centers_of(draft);
    let (other, known) = *found.first()?;
    let (field, center) = *found.iter().find(|(_, center)| *center != known)?;
    let of = |field: Field, center: DataCenter| Some(Fix::Put(field, field.standard_url(center)?));
    let choices = if let Some(chosen) = draft.center {
        // Each that is of another data center has a finding of its own besides, with the same value.
        let wrong = [(other, known), (field, center)].into_iter().filter(|(_, its)| *its != chosen);
        wrong.filter_map(|(field, _)| of(field, chosen)).collect()
    } else {
        // Only a person knows which of the two is the org's.
        let choose = [known, center].map(|center| Some(Fix::Choose(center)));
        choose.into_iter().chain([of(field, known), of(other, center)]).flatten().collect()
    };
    let found = found!("lint-mixed", center = center.name(), known = known.name(), other = other.title());
    Some(Finding { choices, ..Finding::new(Error, field, found) })
}

fn scopes(draft: &Draft, judged: &[ScopeFinding], findings: &mut Vec<Finding>) {
    let has_entry = !draft.scope_entry.trim().is_empty();
    if has_entry {
        let found = found!("lint-not-added");
        findings.push(Finding::new(Warning, Field::Scopes, found).fixed_by(Fix::AddScopes));
    }
    if draft.scopes.is_empty() {
        if !has_entry && *draft != Draft::default() {
            findings.push(Finding::new(Warning, Field::Scopes, found!("lint-no-scope")));
        }
        return;
    }
    findings.extend(judged.iter().map(|judged| Finding::of_scope(judged, &draft.scopes)));
    findings.extend(draft.scopes.iter().enumerate().filter_map(|(index, scope)| display_name(index, scope)));
    if draft.delimiter != Delimiter::Comma && draft.scopes.len() > 1 {
        let found = found!("lint-delimiter", delimiter = draft.delimiter.word());
        let finding = Finding::new(Check, Field::ScopeDelimiter, found);
        findings.push(finding.fixed_by(Fix::Delimit(Delimiter::Comma)));
    }
}

fn credentials(draft: &Draft) -> Option<Finding> {
    let should_be_on = draft.each_person;
    draft.in_form.login_user.filter(|on| *on != should_be_on)?;
    let found = if should_be_on { found!("lint-switch-off") } else { found!("lint-switch-on") };
    let field = Field::UseCredentialsOfLoginUser;
    Some(Finding::new(Error, field, found).fixed_by(Fix::Switch(should_be_on)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::InForm;
    use crate::tests::{outline, said, same_lines};

    /// Lints, and compares severity and field, found, and what the fix gives, line by line.
    fn check(draft: &Draft, expected: &[&str]) {
        let got: Vec<String> = lint(draft)
            .iter()
            .map(|f| {
                let fix = f.fix.as_ref().map_or(String::new(), |fix| format!(" → {}", fix.shown()));
                format!("{} {}: {}{fix}", f.severity.id(), f.field.id(), said(&f.found))
            })
            .collect();
        assert_eq!(got, expected);
    }

    fn example() -> Draft {
        Draft::example(DataCenter::Us)
    }

    #[test]
    fn a_long_text_is_neither_quoted_whole_nor_taken_for_a_secret() {
        let draft =
            Draft { service_name: "a".repeat(300), client_id: "x y ".repeat(200_000), ..Draft::default() };
        let findings = lint(&draft);
        let of_name = findings.iter().find(|finding| finding.field == Field::ServiceName).unwrap();
        assert_eq!(of_name.found, msg!("lint-name-length", count = 300_u32));
        for finding in &findings {
            let shown = finding.fix.as_ref().map(Fix::shown);
            for message in [Some(finding.found.clone()), shown].into_iter().flatten() {
                let text = message.to_string();
                assert!(text.chars().count() <= 400, "{}", text.len());
            }
        }
    }

    #[test]
    fn a_client_id_is_taken_out_of_what_was_copied_with_it() {
        const ID: &str = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123";
        for text in [
            format!("Client ID: {ID}"),
            format!("Client ID\t{ID}"),
            format!("client_id={ID}"),
            format!("\"{ID}\","),
            format!("{ID} {ID}"),
        ] {
            let draft = Draft { client_id: text.clone(), ..Draft::default() };
            assert_eq!(draft.client_id(), ID, "{text}");
            let found = lint(&draft).into_iter().find(|finding| finding.field == Field::ClientId).unwrap();
            assert_eq!(found.fix, Some(Fix::Put(Field::ClientId, ID.into())), "{text}");
        }
        // A space in the middle does not end an ID, and of two IDs only a person can say which.
        let broken = Draft { client_id: ID.replace("KLM", "K LM"), ..Draft::default() };
        assert_eq!(broken.client_id(), ID);
        let two = Draft { client_id: format!("{ID} 1000.ZZZZZZZZZZZZZZZZZZZZ"), ..Draft::default() };
        assert!(two.client_id().contains("ZZZZ"));
    }

    #[test]
    fn a_name_without_a_letter_is_questioned() {
        let of = |service_name: &str, service_link_name: &str| {
            let draft = Draft {
                service_name: service_name.into(),
                service_link_name: service_link_name.into(),
                ..Draft::default()
            };
            lint(&draft)
                .iter()
                .any(|finding| finding.found.text() == words::Text::checked("lint-no-link-name", &["name"]))
        };
        assert!(of("\u{1f600}\u{1f680}", ""));
        assert!(!of("\u{1f600}\u{1f680}", "rocket"));
        assert!(!of("Service", "") && !of("", ""));
    }

    /// One button is enough: after it, nothing is left that it could have fixed.
    #[test]
    fn the_fix_of_a_callback_leaves_nothing_to_fix() {
        for text in [
            "https://example.com/delugeauth/callback",
            "http://example.com/x?y#z",
            "https://accounts.zoho.eu/delugeauth/callback/",
            "https://accounts.zoho.eu/oauth/v2/auth?x=1",
            "http://dre.zoho.eu/delugeauth/callback",
            "\"https://dre.zoho.eu/delugeauth/callback\",",
            "'https://deluge.zoho.eu/delugeauth/callback'",
            "`http://deluge.zoho.eu/delugeauth/callback/`",
        ] {
            let mut draft =
                Draft { center: Some(DataCenter::Eu), redirect_uri: text.into(), ..Draft::default() };
            let of_callback = |draft: &Draft| -> Vec<Finding> {
                lint(draft).into_iter().filter(|f| f.field == Field::AuthorizedRedirectUri).collect()
            };
            let fix = of_callback(&draft).into_iter().find_map(|finding| finding.fix).unwrap();
            fix.apply(&mut draft);
            assert_eq!(of_callback(&draft), [], "{text} became {}", draft.redirect_uri);
        }
    }

    #[test]
    fn clean_drafts() {
        check(&Draft::default(), &[]);
        check(&example(), &[]);
        check(&Draft { client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234".into(), ..example() }, &[]);
        check(
            &Draft { redirect_uri: "https://deluge.zoho.com/delugeauth/callback".into(), ..example() },
            &[],
        );
    }

    #[test]
    fn callbacks() {
        let with = |center, text: &str| Draft { redirect_uri: text.into(), ..Draft::example(center) };
        check(
            &Draft::example(DataCenter::Eu),
            &["note authorized-redirect-uri: lint-callback-several Europe"],
        );
        check(
            &Draft::example(DataCenter::Uk),
            &["check authorized-redirect-uri: lint-callback-inferred United Kingdom"],
        );
        for center in [DataCenter::Jp, DataCenter::Cn, DataCenter::Ca] {
            let note = format!("note authorized-redirect-uri: lint-callback-one-source {center}");
            check(&Draft::example(center), &[&note]);
        }
        check(&Draft::example(DataCenter::Au), &[]);
        check(
            &Draft::example(DataCenter::Inec),
            &["warning authorized-redirect-uri: lint-callback-unknown India (zohohq.in)"],
        );
        check(
            &with(DataCenter::Us, "https://deluge.zoho.com/delugeauth/callback "),
            &[
                "error authorized-redirect-uri: lint-hidden https://deluge.zoho.com/delugeauth/callback· scan-unseen-end space → https://deluge.zoho.com/delugeauth/callback",
            ],
        );
        check(
            &with(DataCenter::Us, "\"https://deluge.zoho.com/delugeauth/callback\""),
            &["error authorized-redirect-uri: lint-url-quoted → https://deluge.zoho.com/delugeauth/callback"],
        );
        check(
            &with(DataCenter::Us, "https://deluge.zoho.com/delugeauth/callback/"),
            &["error authorized-redirect-uri: lint-url-slash → https://deluge.zoho.com/delugeauth/callback"],
        );
        check(
            &with(DataCenter::Us, "http://deluge.zoho.com/delugeauth/callback"),
            &[
                "error authorized-redirect-uri: url-not-https http → https://deluge.zoho.com/delugeauth/callback",
            ],
        );
        check(
            &with(DataCenter::Us, "https://deluge.zoho.com/delugeauth/callback#x"),
            &[
                "error authorized-redirect-uri: lint-url-fragment → https://deluge.zoho.com/delugeauth/callback",
            ],
        );
        check(
            &with(DataCenter::Ca, "https://deluge.zoho.com/delugeauth/callback"),
            &["error authorized-redirect-uri: lint-other-center United States Canada deluge.zoho.com"],
        );
        check(
            &with(DataCenter::Us, "https://deluge.zoho.com.evil.example/delugeauth/callback"),
            &[
                "error authorized-redirect-uri: url-real-domain evil.example deluge.zoho.com.evil.example zoho.com → https://deluge.zoho.com/delugeauth/callback",
            ],
        );
        check(
            &with(DataCenter::Jp, "https://deluge.zoho.jp/delugeauth/callback"),
            &[
                "check authorized-redirect-uri: lint-not-callback-host Japan deluge.zoho.jp url-role deluge unnamed",
            ],
        );
    }

    #[test]
    fn a_lookalike_says_which_center_was_meant() {
        let redirect_uri = "https://dre.zohocloud.com/delugeauth/callback".into();
        let mut draft = Draft { redirect_uri, ..Draft::default() };
        draft.in_form.access_token_url = "https://accounts.zoho.ca/oauth/v2/token".into();
        for _ in 0..2 {
            for finding in lint(&draft) {
                if let Some(fix) = finding.fix {
                    fix.apply(&mut draft);
                }
            }
        }
        assert_eq!(draft.redirect_uri, "https://dre.zohocloud.ca/delugeauth/callback");
        assert_eq!(draft.in_form.access_token_url, "https://accounts.zohocloud.ca/oauth/v2/token");
    }

    /// Each alone may look right, and only a person knows which of the two centers it is.
    #[test]
    fn two_centers_among_the_fields() {
        let mut draft = Draft::default();
        draft.in_form.authorize_url =
            "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent".into();
        draft.in_form.refresh_token_url = "https://accounts.zoho.in/oauth/v2/token".into();
        let mixed = |draft: &Draft| {
            lint(draft).into_iter().find(|finding| said(&finding.found).starts_with("lint-mixed "))
        };
        let found = mixed(&draft).unwrap();
        assert_eq!(found.field, Field::RefreshTokenUrl);
        let authorize_url = Field::AuthorizeUrl.title();
        assert_eq!(
            found.found,
            msg!("lint-mixed", center = "India", known = "Europe", other = authorize_url)
        );
        let shown: Vec<_> = found.choices.iter().map(|fix| fix.shown().to_string()).collect();
        assert_eq!(
            shown,
            [
                "Europe",
                "India",
                "https://accounts.zoho.eu/oauth/v2/token",
                "https://accounts.zoho.in/oauth/v2/auth?access_type=offline&prompt=consent",
            ]
        );
        // Whichever is pressed: with what is offered then, all is of one center.
        for choice in found.choices {
            let mut draft = draft.clone();
            choice.apply(&mut draft);
            for finding in lint(&draft) {
                if let Some(fix) = finding.fix.or(finding.choices.into_iter().next()) {
                    fix.apply(&mut draft);
                }
            }
            assert_eq!(mixed(&draft), None);
        }
        draft.center = Some(DataCenter::Eu);
        let shown: Vec<_> =
            mixed(&draft).unwrap().choices.iter().map(|fix| fix.shown().to_string()).collect();
        assert_eq!(shown, ["https://accounts.zoho.eu/oauth/v2/token"]);
        // The callback is one of them.
        draft.center = None;
        draft.redirect_uri = "https://dre.zoho.jp/delugeauth/callback".into();
        assert_eq!(
            mixed(&draft).unwrap().found,
            msg!(
                "lint-mixed",
                center = "Europe",
                known = "Japan",
                other = Field::AuthorizedRedirectUri.title()
            )
        );
    }

    /// The console wants a callback before the popup can tell one; where a source names one, that is the one to use.
    #[test]
    fn a_placeholder_for_a_callback_that_nobody_knows() {
        let found = |center, text: &str| -> Vec<String> {
            let draft = Draft { center: Some(center), redirect_uri: text.into(), ..Draft::default() };
            let findings = lint(&draft).into_iter().filter(|f| f.field == Field::AuthorizedRedirectUri);
            findings.map(|f| format!("{} {}", f.severity.id(), said(&f.found))).collect()
        };
        let fine = ["note lint-placeholder"];
        for center in [DataCenter::Sg, DataCenter::Inec] {
            for text in ["https://www.acme.in/cb", "https://acme.example", "https://acme.example/x?y"] {
                assert_eq!(found(center, text), fine, "{text}");
            }
        }
        assert!(found(DataCenter::Inec, "http://www.acme.in/cb")[0].starts_with("error url-not-https http"));
        assert!(found(DataCenter::Inec, "https://dre.zohohq.in.evil.example/cb")[0].starts_with("error "));
        assert!(found(DataCenter::Jp, "https://www.acme.in/cb")[0].starts_with("error "));
    }

    #[test]
    fn too_many_scopes_are_said_of_the_list() {
        let mut draft = Draft::default();
        draft.add_scopes(&"Desk.tickets.READ,".repeat(scope_lint::MOST + 1));
        let about_the_list: Vec<_> = lint(&draft).into_iter().filter(|f| f.entry.is_none()).collect();
        assert_eq!(about_the_list.len(), 1);
        assert_eq!(about_the_list[0].severity, Severity::Error);
        assert!(said(&about_the_list[0].found).contains("301"), "{:?}", about_the_list[0]);
    }

    #[test]
    fn an_id_that_was_copied_with_its_secret_is_kept() {
        let id = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234";
        let secret = "0123456789abcdef0123456789abcdef0123456789";
        for text in [format!("{id} {secret}"), format!("Client ID: {id}\nClient Secret: {secret}")] {
            let mut draft = Draft { client_id: text, ..Draft::default() };
            let mut found = lint(&draft).into_iter().filter(|finding| finding.field == Field::ClientId);
            found.next().unwrap().fix.unwrap().apply(&mut draft);
            assert_eq!(draft.client_id, id);
        }
        let mut draft = Draft { client_id: secret.into(), ..Draft::default() };
        let mut found = lint(&draft).into_iter().filter(|finding| finding.field == Field::ClientId);
        found.next().unwrap().fix.unwrap().apply(&mut draft);
        assert_eq!(draft.client_id, "");
    }

    #[test]
    fn home_pages() {
        let check = |text: &str, expected: &[&str]| {
            check(&Draft { homepage_url: text.into(), ..example() }, expected);
        };
        for right in [
            "https://www.example.org",
            "http://example.org/x?y#z",
            "https://example.org:8443/",
            "http://localhost:8080",
            "https://xn--bcher-kva.example/",
            "https://www.zoho.com",
            "https://example.org/a@b",
        ] {
            check(right, &[]);
        }
        check("https://b\u{fc}cher.example:8443", &["check homepage-url: lint-homepage-letters"]);
        check("https://b%C3%BCcher.example", &["check homepage-url: lint-homepage-letters"]);
        check(
            "b\u{fc}cher.example",
            &[
                "error homepage-url: url-no-scheme → https://b\u{fc}cher.example",
                "check homepage-url: lint-homepage-letters",
            ],
        );
        check("ftp://example.org/x", &["error homepage-url: url-not-https ftp → https://example.org/x"]);
        check("https:/example.org", &["error homepage-url: url-slashes :/ → https://example.org"]);
        check(
            "http:\\\\example.org\\x",
            &[
                "error homepage-url: url-slashes :\\\\ → http://example.org/x",
                "error homepage-url: url-backslash",
            ],
        );
        check(
            "https://example.org:8443/x \n",
            &[
                "error homepage-url: lint-hidden https://example.org:8443/x·↵ scan-unseen-end space → https://example.org:8443/x",
            ],
        );
        check(
            "https%3A%2F%2Fexample.org%3A8443",
            &["error homepage-url: url-encoded → https://example.org:8443"],
        );
        check("https://me@example.org", &["error homepage-url: url-user-info → https://example.org"]);
        check("https://example.org:port", &["error homepage-url: url-broken invalid port number"]);
        for quoted in ["\"https://example.org\"", "\u{201c}https://example.org\u{201d},"] {
            check(quoted, &["error homepage-url: lint-url-quoted → https://example.org"]);
        }
        check("https://", &["error homepage-url: url-no-host"]);
        // Each of these would reach the parser's host with letters that it does not expect.
        for text in [
            "https://x@/\u{c9}",
            "https://XN--BCHER-KVA.example",
            "https://%C3%89.example",
            "//@//\u{c9}",
            "https://\u{c9}",
        ] {
            let _ = lint(&Draft { homepage_url: text.into(), ..example() });
        }
        check(
            "mailto:me",
            &["error homepage-url: url-no-scheme", "error homepage-url: url-broken invalid port number"],
        );
    }

    /// Zoho compares the callback byte by byte, so what a browser would take for the same is a mistake.
    #[test]
    fn a_callback_is_right_only_in_its_canonical_form() {
        let right = "https://deluge.zoho.com/delugeauth/callback";
        for (text, found) in [
            ("https://deluge.zoho.com:443/delugeauth/callback", "url-port 443"),
            ("https://deluge.zoho.com:/delugeauth/callback", "lint-url-spelling 24"),
            ("HTTPS://deluge.zoho.com/delugeauth/callback", "url-capital-scheme"),
            ("https:///deluge.zoho.com/delugeauth/callback", "url-slashes :///"),
            ("https:/deluge.zoho.com/delugeauth/callback", "url-slashes :/"),
            ("https:\\\\deluge.zoho.com/delugeauth/callback", "url-slashes :\\\\"),
            ("https://deluge.zoho.com/delugeauth\\callback", "lint-url-spelling 35"),
            ("https://deluge.zoho.com/x/../delugeauth/callback", "lint-url-spelling 25"),
            ("https://deluge.zoho.com/./delugeauth/callback", "lint-url-spelling 25"),
            (
                "https://deluge.zoho.com////delugeauth/callback",
                "lint-url-path ////delugeauth/callback /delugeauth/callback",
            ),
            ("https%3A%2F%2Fdeluge.zoho.com%2Fdelugeauth%2Fcallback", "url-encoded"),
        ] {
            let draft = Draft { redirect_uri: text.into(), ..example() };
            check(&draft, &[&format!("error authorized-redirect-uri: {found} → {right}")]);
        }
    }

    #[test]
    fn ids_names_and_secrets() {
        let id = |text: &str| Draft { client_id: text.into(), ..example() };
        check(
            &id("1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234\u{200b}"),
            &[
                "error client-id: lint-hidden 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234[U+200B] scan-unseen-end zero-width → 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234",
            ],
        );
        check(
            &id("0123456789abcdef0123456789abcdef0123456789"),
            &["error client-id: lint-secret scan-secret-client → clear this field"],
        );
        check(
            &id("my client"),
            &[
                "error client-id: lint-hidden my·client scan-unseen-inside space 3 → myclient",
                "check client-id: lint-not-an-id",
            ],
        );
        check(&id("1000.ABC"), &["check client-id: lint-short-id 3"]);
        check(
            &Draft { client_name: "Zoho-Sync".into(), ..example() },
            &["error client-name: lint-has-character - → Sync", "check client-name: lint-client-name-zoho"],
        );
        check(
            &Draft { service_link_name: "My Service".into(), ..example() },
            &["error service-link-name: lint-starts-character M → my_service"],
        );
        check(
            &Draft { service_name: "Marketing ".into(), ..example() },
            &["warning service-name: lint-hidden Marketing· scan-unseen-end space → Marketing"],
        );
        check(
            &Draft { service_name: "Marketing Automation ".into(), ..example() },
            &[
                "warning service-name: lint-hidden Marketing·Automation· scan-unseen-end space → Marketing Automation",
            ],
        );
        check(
            &Draft { service_name: format!("{} ", "x".repeat(50)), ..example() },
            &[&format!(
                "warning service-name: lint-hidden {x}· scan-unseen-end space → {x}",
                x = "x".repeat(50)
            )],
        );
        check(
            &Draft { service_name: format!("{}  y", "x".repeat(49)), ..example() },
            &[
                &format!("error service-name: lint-name-length 51 → {}", "x".repeat(49)),
                &format!(
                    "warning service-name: lint-hidden {}··y scan-unseen-inside space 51",
                    "x".repeat(49)
                ),
            ],
        );
        for field in Field::ALL {
            let mut draft = example();
            let Some(text) = draft.text_mut(field).filter(|_| field != Field::Scopes) else { continue };
            "\u{a0} ".clone_into(text);
            for finding in lint(&draft) {
                finding.fix.expect("spaces can be fixed").apply(&mut draft);
            }
            check(&draft, &[]);
        }
        check(
            &Draft { homepage_url: "www.example.org".into(), ..example() },
            &["error homepage-url: url-no-scheme → https://www.example.org"],
        );
    }

    #[test]
    fn scope_lists() {
        let mut draft = example();
        draft.scopes.push(crate::draft::ChosenScope::new("ZohoMarketingAutomation.lead.ALL"));
        draft.scopes.push(crate::draft::ChosenScope::new("everything"));
        draft.delimiter = Delimiter::Space;
        draft.scope_entry = "Desk.tickets.READ".into();
        check(
            &draft,
            &[
                "warning scopes: lint-not-added → move the text into the list",
                "warning scopes: scopes-lint-doubled ZohoMarketingAutomation.lead.ALL → without ZohoMarketingAutomation.lead.ALL",
                "warning scopes: scopes-lint-not-in-catalog 2026-11-23 everything",
                "check scope-delimiter: lint-delimiter Space → Comma",
            ],
        );
        check(&Draft { scopes: vec![], ..example() }, &["warning scopes: lint-no-scope"]);
    }

    /// What the catalog makes of a scope comes with it: its place, one certain fix or several to choose from.
    #[test]
    fn each_scope_is_judged_with_its_fixes() {
        let mut draft = Draft::default();
        draft.add_scopes(
            "Desk.tickets.READ ZohoDesk.tickets.READ ZohoCRM.leads.READ ZohoCRM.modules.leads.WRITES",
        );
        draft.scopes[1].display_name = "Tickets".into();
        let findings = lint(&draft);
        let at = |index| findings.iter().filter(move |finding| finding.entry == Some(index));
        assert_eq!(at(0).count(), 0);
        let wrong_prefix = at(1).next().unwrap();
        assert_eq!(wrong_prefix.severity, Severity::Error);
        let unknown = at(2).next().unwrap();
        assert_eq!((unknown.severity, &unknown.fix), (Severity::Warning, &None));
        assert_eq!(unknown.choices[0].shown().to_string(), "ZohoCRM.modules.leads.READ");
        unknown.choices[0].clone().apply(&mut draft);
        wrong_prefix.fix.clone().unwrap().apply(&mut draft);
        let names: Vec<_> = draft.scope_names().collect();
        assert_eq!(&names[..3], ["Desk.tickets.READ", "Desk.tickets.READ", "ZohoCRM.modules.leads.READ"]);
        assert_eq!(draft.scopes[1].display_name, "Tickets");
        // Now lint-parameter-repeated it
        let doubled = lint(&draft).into_iter().find(|finding| finding.entry == Some(1)).unwrap();
        assert_eq!(doubled.fix.unwrap().shown(), msg!("lint-fix-without", scope = "Desk.tickets.READ"));
    }

    #[test]
    fn display_names_are_looked_at_too() {
        let mut draft = example();
        draft.scopes[1].display_name = "lead\u{a0}ALL ".into();
        check(
            &draft,
            &[
                "warning scopes: lint-display-name-hidden lead[U+00A0]ALL· scan-unseen-inside nbsp 5 → lead ALL",
            ],
        );
        let finding = lint(&draft).remove(0);
        assert_eq!(finding.entry, Some(1));
        finding.fix.unwrap().apply(&mut draft);
        assert_eq!(draft.scopes[1].display_name, "lead ALL");
    }

    #[test]
    fn a_secret_among_the_scopes_is_shown_nowhere() {
        let secret = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        let mut draft = Draft::default();
        draft.scopes.push(ChosenScope::new(secret));
        for finding in lint(&draft) {
            let shown = finding.fix.iter().chain(&finding.choices).map(Fix::shown);
            let all = shown.chain([finding.found.clone(), finding.why.clone()]);
            let all: String = all.map(|message| message.to_string()).collect();
            assert!(!all.contains("0123456789abcdef"), "{all}");
        }
    }

    /// The most serious first, whatever its field, and one button for each fix.
    #[test]
    fn findings_are_in_order_with_each_fix_once() {
        let mut draft = Draft::example(DataCenter::Eu);
        draft.in_form.authorize_url = "http://accounts.zoho.com/oauth/v2/token".into();
        let findings = lint(&draft);
        let severities: Vec<_> = findings.iter().map(|finding| finding.severity).collect();
        assert!(severities.is_sorted(), "{severities:?}");
        assert_eq!(severities.last(), Some(&Severity::Note));
        let of_url: Vec<_> = findings.iter().filter(|finding| finding.field == Field::AuthorizeUrl).collect();
        let fixes: Vec<_> = of_url.iter().filter_map(|finding| finding.fix.clone()).collect();
        assert!(of_url.len() > 3, "{of_url:?}");
        assert_eq!(
            fixes,
            [Fix::Put(Field::AuthorizeUrl, Field::AuthorizeUrl.endpoint(DataCenter::Eu).unwrap())]
        );
        assert!(of_url[0].fix.is_some());
        // The others say which fix it is, also after they were put in order once more.
        let mut again = findings.clone();
        in_order(&mut again);
        assert_eq!(again, findings);
        assert!(of_url[1..].iter().all(|finding| finding.shared_fix == of_url[0].fix));
    }

    #[test]
    fn whose_account() {
        let mut draft = example();
        draft.in_form.login_user = Some(true);
        check(&draft, &["error use-credentials-of-login-user: lint-switch-on → Off"]);
        draft.each_person = true;
        check(&draft, &[]);
        draft.in_form.login_user = Some(false);
        check(&draft, &["error use-credentials-of-login-user: lint-switch-off → On"]);
    }

    #[test]
    fn every_fix_removes_its_finding() {
        let mut draft = Draft::example(DataCenter::Ca);
        draft.redirect_uri = " http://Deluge.zoho.com./x?y#z".into();
        draft.client_id = "\u{feff}1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234\n".into();
        draft.client_name = "Zoho \u{a0}!".into();
        draft.service_link_name = "9 LIVES".into();
        draft.in_form.authorize_url = "http://accounts.zoho.com/oauth/v2/token?client_id=1".into();
        draft.in_form.access_token_url = "https://accounts.zoho.ca/oauth/v2/token?".into();
        draft.in_form.revoke_token_url = "https://accounts.zohocloud.ca/oauth/v2/token".into();
        draft.delimiter = Delimiter::Plus;
        draft.scopes.push(draft.scopes[0].clone());
        for _ in 0..50 {
            let Some(fix) = lint(&draft).into_iter().find_map(|finding| finding.fix) else { break };
            fix.apply(&mut draft);
        }
        check(&draft, &[]);
    }

    /// What was found, why it matters, and the fix.
    #[test]
    fn every_finding_with_its_reason_and_fix() {
        use DataCenter::{Au, Jp, Us};
        let mut lines = Vec::new();
        for (number, draft) in (1..).zip([
            Draft {
                service_name: "\u{200b}".into(),
                redirect_uri: " ".into(),
                client_id: "\u{a0}".into(),
                homepage_url: " ".into(),
                ..Draft::default()
            },
            Draft {
                client_id: "Client ID: 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234".into(),
                ..Draft::example(Us)
            },
            Draft { client_id: "1000.ABCDEFGHIJKLMNOPQRS".into(), ..Draft::example(Us) },
            Draft { client_id: "1000.ABCDEFGHIJKLMNOPQRST".into(), ..Draft::example(Us) },
            Draft { client_id: "1000.abc".into(), ..Draft::example(Us) },
            Draft {
                client_name: "A\tZoho".into(),
                service_link_name: "\u{200b}a".into(),
                connection_link_name: "a\u{a0}b".into(),
                ..Draft::example(Us)
            },
            Draft { client_name: "A  B".into(), connection_link_name: "a".repeat(51), ..Draft::example(Us) },
            Draft { connection_name: "\u{55b6}".into(), service_name: "x".repeat(51), ..Draft::example(Us) },
            Draft { scope_entry: " ".into(), scopes: vec![], ..Draft::example(Us) },
            Draft { scope_entry: "A.b.READ".into(), scopes: vec![], ..Draft::example(Us) },
            Draft { delimiter: Delimiter::Plus, ..Draft::example(Us) },
            Draft {
                delimiter: Delimiter::Plus,
                scopes: vec![ChosenScope::new("Desk.tickets.READ")],
                ..Draft::example(Us)
            },
            Draft {
                scopes: vec![ChosenScope {
                    name: "Desk.tickets.READ".into(),
                    display_name: "client_secret=Hunter2Not".into(),
                }],
                ..Draft::example(Us)
            },
            Draft {
                redirect_uri: "https://dre.zoho.jp/delugeauth/callback".into(),
                in_form: InForm {
                    authorize_url:
                        "https://accounts.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent".into(),
                    ..InForm::default()
                },
                ..Draft::default()
            },
            Draft {
                redirect_uri: "https://dre.zoho.com.cn/delugeauth/callback".into(),
                in_form: InForm {
                    authorize_url:
                        "https://accounts.zoho.com/oauth/v2/auth?access_type=offline&prompt=consent".into(),
                    ..InForm::default()
                },
                ..Draft::default()
            },
            Draft {
                in_form: InForm {
                    access_token_url: "https://accounts.zoho.in/oauth/v2/token".into(),
                    revoke_token_url: "https://accounts.zoho.eu/oauth/v2/token/revoke".into(),
                    ..InForm::default()
                },
                ..Draft::example(Jp)
            },
            Draft {
                in_form: InForm { access_token_url: "client_secret=Hunter2Not".into(), ..InForm::default() },
                redirect_uri: "client_secret=Hunter2Not".into(),
                ..Draft::example(Au)
            },
            Draft { in_form: InForm { login_user: Some(false), ..InForm::default() }, ..Draft::example(Au) },
            Draft { in_form: InForm { login_user: Some(true), ..InForm::default() }, ..Draft::example(Au) },
        ]) {
            lines.push(format!("draft {number}"));
            lines.extend(
                lint(&draft).iter().map(|finding| format!("  {}: {}", finding.field.id(), outline(finding))),
            );
        }
        same_lines(&lines, EXPECTED);
    }

    const EXPECTED: &str = r#"
draft 1
  homepage-url: warning: lint-only-hidden · | lint-only-hidden-why | fix:
  authorized-redirect-uri: warning: lint-only-hidden · | lint-only-hidden-why | fix:
  service-name: warning: lint-hidden [U+200B] scan-unseen-start zero-width | lint-hidden-name-why | fix:
  client-id: warning: lint-only-hidden [U+00A0] | lint-only-hidden-why | fix:
  scopes: warning: lint-no-scope | lint-no-scope-why
draft 2
  client-id: error: lint-more-than-id | lint-more-than-id-why | fix: 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234
draft 3
  client-id: check: lint-short-id 19 | lint-short-id-why
draft 4
draft 5
  client-id: check: lint-not-an-id | lint-not-an-id-why
draft 6
  client-name: error: lint-has-hidden scan-unseen tab | lint-client-name-why | fix: A
  service-link-name: error: lint-starts-hidden scan-unseen zero-width | lint-link-name-start-why | fix: a
  connection-link-name: error: lint-has-hidden scan-unseen nbsp | lint-link-name-character-why | fix: a_b
  client-name: check: lint-client-name-zoho | lint-client-name-zoho-why
draft 7
  connection-link-name: error: lint-name-length 51 | lint-link-name-length-why 50 | fix: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
  client-name: warning: lint-hidden A··B scan-unseen-inside space 3 | lint-hidden-name-why | fix: A B
draft 8
  service-name: error: lint-name-length 51 | lint-name-length-why 50 | fix: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
  connection-name: check: lint-no-link-name connection | lint-no-link-name-why
draft 9
  scopes: warning: lint-no-scope | lint-no-scope-why
draft 10
  scopes: warning: lint-not-added | lint-not-added-why | fix: AddScopes
draft 11
  scope-delimiter: check: lint-delimiter Plus | lint-delimiter-why | fix: Delimit(Comma)
draft 12
draft 13
  scopes: error: lint-display-name-secret scan-secret-named client_secret | lint-keep-secrets-out | fix: NameScope(0, "Desk.tickets.READ", "")
draft 14
  scopes: warning: lint-no-scope | lint-no-scope-why
draft 15
  authorize-url: error: lint-mixed United States China field-of-zoho Authorized Redirect URI | lint-mixed-why | choose: choose China or choose United States or https://accounts.zoho.com.cn/oauth/v2/auth?access_type=offline&prompt=consent or https://deluge.zoho.com/delugeauth/callback
  scopes: warning: lint-no-scope | lint-no-scope-why
draft 16
  access-token-url: error: lint-other-center India Japan accounts.zoho.in | lint-other-center-why | fix: https://accounts.zoho.jp/oauth/v2/token
  revoke-token-url: error: lint-other-center Europe Japan accounts.zoho.eu | lint-other-center-why | fix: https://accounts.zoho.jp/oauth/v2/token/revoke
  revoke-token-url: error: lint-mixed Europe India field-of-zoho Access Token URL | lint-mixed-why | choose: https://accounts.zoho.jp/oauth/v2/token or https://accounts.zoho.jp/oauth/v2/token/revoke
  authorized-redirect-uri: note: lint-callback-one-source Japan | lint-confirm-with-popup
draft 17
  authorized-redirect-uri: error: lint-secret scan-secret-named client_secret | lint-keep-secrets-out | fix:
  access-token-url: error: lint-secret scan-secret-named client_secret | lint-keep-secrets-out | fix: https://accounts.zoho.com.au/oauth/v2/token
draft 18
draft 19
  use-credentials-of-login-user: error: lint-switch-on | lint-switch-on-why | fix: Switch(false)
"#;

    /// What a button says, and which field it changes; a scope that is no longer in its place stays as it is.
    #[test]
    fn fixes_say_what_they_do() {
        let scope = || "A.b.READ".to_owned();
        for (fix, field, shown) in [
            (Fix::Put(Field::ClientName, String::new()), Field::ClientName, text!("lint-fix-clear").into()),
            (Fix::Put(Field::ClientName, "A".into()), Field::ClientName, msg!("lint-fix-value", value = "A")),
            (Fix::Choose(DataCenter::Eu), Field::DataCenter, msg!("lint-fix-value", value = "Europe")),
            (
                Fix::ReplaceScope(0, scope(), vec![]),
                Field::Scopes,
                msg!("lint-fix-without", scope = "A.b.READ"),
            ),
            (
                Fix::ReplaceScope(0, scope(), vec!["A".into(), "B".into()]),
                Field::Scopes,
                msg!("lint-fix-value", value = "A, B"),
            ),
            (Fix::NameScope(0, scope(), String::new()), Field::Scopes, text!("lint-fix-derived-name").into()),
            (Fix::NameScope(0, scope(), "A".into()), Field::Scopes, msg!("lint-fix-value", value = "A")),
            (Fix::AddScopes, Field::Scopes, text!("lint-fix-add").into()),
            (Fix::Delimit(Delimiter::Space), Field::ScopeDelimiter, msg!("lint-fix-value", value = "Space")),
            (Fix::Switch(true), Field::UseCredentialsOfLoginUser, msg!("lint-fix-value", value = "On")),
            (Fix::Switch(false), Field::UseCredentialsOfLoginUser, msg!("lint-fix-value", value = "Off")),
        ] {
            assert_eq!((fix.field(), fix.shown()), (field, shown), "{fix:?}");
            if matches!(fix, Fix::ReplaceScope(..) | Fix::NameScope(..)) {
                for other in ["C.d.READ", "C.d.READ A.b.READ"] {
                    let mut draft = Draft::default();
                    draft.add_scopes(other);
                    let before = draft.clone();
                    fix.clone().apply(&mut draft);
                    assert_eq!(draft, before, "{fix:?}");
                }
            }
        }
        let mut draft = Draft { scope_entry: "A.b.READ, C.d.ALL".into(), ..Draft::default() };
        for fix in [Fix::AddScopes, Fix::Delimit(Delimiter::Plus), Fix::Switch(true)] {
            fix.apply(&mut draft);
        }
        assert_eq!((draft.joined_scopes().as_str(), draft.scope_entry.as_str()), ("A.b.READ+C.d.ALL", ""));
        assert_eq!(draft.in_form.login_user, Some(true));
        // Two in the place of one have no display name, one keeps it.
        for (names, kept) in [(vec!["X".to_owned()], "mine"), (vec!["X".to_owned(), "Y".to_owned()], "")] {
            let mut draft = draft.clone();
            draft.scopes[0].display_name = "mine".into();
            let count = names.len();
            Fix::ReplaceScope(0, scope(), names).apply(&mut draft);
            assert_eq!((draft.scopes.len(), draft.scopes[0].display_name.as_str()), (count + 1, kept));
        }
    }

    /// A fix is given once for a field and for each entry of a list.
    #[test]
    fn the_same_fix_for_another_field_or_entry_stays() {
        let put = |entry| Finding { entry, ..Finding::new(Error, Field::Scopes, found!("lint-no-scope")) };
        let fixed = |entry| put(entry).fixed_by(Fix::AddScopes);
        let other = Finding { field: Field::ClientId, ..fixed(None) };
        let mut all = vec![fixed(None), fixed(None), fixed(Some(0)), fixed(Some(1)), fixed(Some(0)), other];
        in_order(&mut all);
        let got: Vec<_> = all.iter().map(|one| (one.field, one.entry, one.fix.is_some())).collect();
        let scopes = Field::Scopes;
        assert_eq!(
            got,
            [
                (Field::ClientId, None, true),
                (scopes, None, true),
                (scopes, None, false),
                (scopes, Some(0), true),
                (scopes, Some(1), true),
                (scopes, Some(0), false),
            ]
        );
    }

    #[test]
    fn what_is_only_hidden_is_cleared() {
        for field in [Field::ServiceLinkName, Field::ConnectionLinkName, Field::ClientName] {
            let mut draft = example();
            *draft.text_mut(field).unwrap() = "\u{a0}".into();
            let fixes: Vec<_> = lint(&draft).into_iter().filter_map(|finding| finding.fix).collect();
            assert_eq!(fixes, [Fix::Put(field, String::new())]);
        }
    }

    /// The sign for kelvin is no ASCII letter, but becomes one in lower case.
    #[test]
    fn a_name_that_gives_a_link_name_is_not_questioned() {
        check(&Draft { service_name: "\u{212a}".into(), ..example() }, &[]);
    }

    #[test]
    fn the_client_id_replaces_no_secret_of_another_field() {
        let id = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234";
        let draft = Draft {
            client_id: format!("Client ID: {id}"),
            service_name: "client_secret=Hunter2Not".into(),
            ..example()
        };
        let finding = lint(&draft).into_iter().find(|finding| finding.field == Field::ServiceName).unwrap();
        assert_eq!(finding.fix, Some(Fix::Put(Field::ServiceName, String::new())));
    }
}
