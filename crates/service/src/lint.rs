//! Finds every mistake in a draft before Zoho does. Never fails, never blocks typing, never changes a text by itself:
//! a finding says what it found and why it matters, and carries the fixed value for a button.

mod endpoint;

use facts::DataCenter;
use facts::address::{self, Flaw, Unreadable};
use facts::data_center::{CALLBACK_PATH, Confidence};
use facts::host::{self, Role, Verdict};
use oauth::scope::Delimiter;
use scan::finding::Severity;
use scan::invisible;
use scan::secret;
use scopes::lint::{self as scope_lint, ScopeFinding};

use crate::draft::{ChosenScope, Purpose, allowed_in_client_name, client_name_from, id_among};
use crate::link_name::{self, Breach};
use crate::{Draft, Field};

pub(crate) use endpoint::{AMP, Endpoint};

/// One finding about one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// The field in which it was found.
    pub field: Field,
    /// What was found: a sentence.
    pub found: String,
    /// Why it matters: a sentence.
    pub why: String,
    /// How to fix it with one press, where that is certain.
    pub fix: Option<Fix>,
    /// Mends of which a person must choose one, the likeliest first.
    pub choices: Vec<Fix>,
    /// The place in the list, where the field is a list and the finding is about one entry of it.
    pub entry: Option<usize>,
}

impl Finding {
    /// A finding about a whole field.
    pub fn new(
        severity: Severity,
        field: Field,
        found: impl Into<String>,
        why: impl Into<String>,
        fix: Option<Fix>,
    ) -> Self {
        let (found, why) = (brief(found.into()), why.into());
        Self { severity, field, found, why, fix, choices: Vec::new(), entry: None }
    }

    /// A finding about one scope of the draft, with its fixes as buttons apply them.
    fn of_scope(judged: &ScopeFinding, scopes: &[ChosenScope]) -> Self {
        let name = scopes.get(judged.index).map_or(String::new(), |scope| scope.name.clone());
        let replace = |names: Vec<String>| Fix::ReplaceScope(judged.index, name.clone(), names);
        let (fix, choices) = match &judged.fix {
            scope_lint::Fix::Unknown => (None, Vec::new()),
            scope_lint::Fix::Remove => (Some(Fix::DropScope(judged.index, name.clone())), Vec::new()),
            scope_lint::Fix::Replace(names) => (Some(replace(names.clone())), Vec::new()),
            scope_lint::Fix::Choose(names) => {
                (None, names.iter().map(|name| replace(vec![name.clone()])).collect())
            }
        };
        // That there are too many is about the list.
        let entry = (judged.kind != scope_lint::Kind::TooMany).then_some(judged.index);
        Self {
            choices,
            entry,
            ..Self::new(judged.severity, Field::Scopes, judged.found.to_string(), judged.why.to_string(), fix)
        }
    }
}

/// A text as it is quoted: of one that was pasted by mistake, nobody reads more than the beginning.
fn brief(text: String) -> String {
    const MOST: usize = 400;
    if text.chars().nth(MOST).is_none() {
        return text;
    }
    let head: String = text.chars().take(MOST / 2).collect();
    format!("{head}\u{2026} (the beginning of {} characters)", text.chars().count())
}

/// A change to the draft that a button applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Put this text into the field.
    Put(Field, String),
    /// Choose this center.
    Choose(DataCenter),
    /// Remove the scope at this place of the list, if it still is the one named.
    DropScope(usize, String),
    /// Put these scopes in the place of the one named.
    ReplaceScope(usize, String, Vec<String>),
    /// Give the scope at this place this display name, if it still is the one named.
    NameScope(usize, String, String),
    /// Move the text of the entry box into the list.
    AddScopes,
    /// Choose the delimiter.
    Delimit(Delimiter),
    /// Set what the form at Zoho is said to hold for "Use Credentials of Login User".
    Switch(bool),
}

impl Fix {
    /// What the field will hold afterwards, for showing beside the button.
    pub fn shown(&self) -> String {
        brief(match self {
            Self::Put(Field::ServiceName | Field::ClientId, text) if text.is_empty() => "nothing".into(),
            Self::NameScope(_, _, text) if text.is_empty() => "the name made from the scope".into(),
            Self::Put(_, text) if text.is_empty() => "nothing (the right value is written by itself)".into(),
            Self::Put(_, text) | Self::NameScope(_, _, text) => text.clone(),
            Self::Choose(center) => center.name().into(),
            // An entry may be a secret that was pasted into the wrong box.
            Self::DropScope(_, name) => format!("without {}", secret::mask(name).0),
            Self::ReplaceScope(_, _, names) => secret::mask(&names.join(", ")).0,
            Self::AddScopes => "the text moves into the list".into(),
            Self::Delimit(delimiter) => delimiter.word().into(),
            Self::Switch(on) => if *on { "On" } else { "Off" }.into(),
        })
    }

    /// The field that it changes.
    pub fn place(&self) -> Field {
        match self {
            Self::Put(field, _) => *field,
            Self::Choose(_) => Field::DataCenter,
            Self::DropScope(..) | Self::ReplaceScope(..) | Self::NameScope(..) | Self::AddScopes => {
                Field::Scopes
            }
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
            Self::Choose(center) => draft.center = Some(center),
            Self::DropScope(index, name) => {
                if draft.scopes.get(index).is_some_and(|scope| scope.name == name) {
                    draft.scopes.remove(index);
                }
            }
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

/// Findings in the making: one list and the few words that every rule needs.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn none_of(&self, field: Field) -> bool {
        !self.0.iter().any(|finding| finding.field == field)
    }

    fn add(
        &mut self,
        severity: Severity,
        field: Field,
        found: impl Into<String>,
        why: &str,
        fix: Option<Fix>,
    ) {
        self.0.push(Finding::new(severity, field, found, why, fix));
    }
}

/// Judges the draft's scopes against the catalogue, which takes longer than everything else: for a list that has not
/// changed, keep what it says for [`lint_judged`].
pub fn judge_scopes(draft: &Draft) -> Vec<ScopeFinding> {
    let names: Vec<String> = draft.scope_names().map(str::to_owned).collect();
    scope_lint::lint(&names)
}

/// Lints a whole draft. Findings stand in the order of the form, the gravest first within a field.
pub fn lint(draft: &Draft) -> Vec<Finding> {
    lint_judged(draft, &judge_scopes(draft))
}

/// The same with what [`judge_scopes`] has said of its scopes.
pub fn lint_judged(draft: &Draft, judged: &[ScopeFinding]) -> Vec<Finding> {
    let mut findings = Findings::default();
    names(draft, &mut findings);
    homepage(draft, &mut findings);
    redirect_uri(draft, &mut findings);
    client_id(draft, &mut findings);
    for endpoint in Endpoint::ALL {
        endpoint::lint(endpoint, draft, &mut findings);
    }
    mixed_centers(draft, &mut findings);
    scopes(draft, judged, &mut findings);
    credentials(draft, &mut findings);
    let mut findings = findings.0;
    secrets(draft, &mut findings);
    findings.sort_by_key(|finding| (finding.field, finding.severity));
    findings
}

fn names(draft: &Draft, findings: &mut Findings) {
    for field in [Field::ServiceName, Field::ConnectionName] {
        let text = draft.text(field).unwrap_or_default();
        invisible_in_name(field, text, findings);
        let length = invisible::tidied_name(text).chars().count();
        if length > link_name::LONGEST {
            findings.add(
                Severity::Error,
                field,
                format!("It has {length} characters."),
                "Zoho's form takes 50 at the most.",
                Some(Fix::Put(field, fixed_name(text))),
            );
        }
    }
    for (field, fallback) in [(Field::ServiceLinkName, "service"), (Field::ConnectionLinkName, "connection")]
    {
        let text = draft.text(field).unwrap_or_default();
        if let Some(breach) = link_name::breach(text) {
            let why = match breach {
                Breach::Start(_) => "A link name begins with a lower-case letter.",
                Breach::Character(_) => "A link name consists of lower-case letters, digits and _ only.",
                Breach::Length(_) => "A link name has 50 characters at the most.",
            };
            let blank = invisible::removed(text).is_empty();
            let fixed = if blank { String::new() } else { link_name::derive(text, fallback) };
            findings.add(Severity::Error, field, breach.words(), why, Some(Fix::Put(field, fixed)));
        }
    }
    for (name, link, fallback) in [
        (Field::ServiceName, Field::ServiceLinkName, "service"),
        (Field::ConnectionName, Field::ConnectionLinkName, "connection"),
    ] {
        let text = draft.text(name).unwrap_or_default();
        let given = !invisible::removed(draft.text(link).unwrap_or_default()).is_empty();
        let nothing = !text.chars().any(|ch| ch.is_ascii_alphanumeric());
        if !given
            && nothing
            && !invisible::removed(text).is_empty()
            && link_name::derive(text, fallback) == fallback
        {
            findings.add(
                Severity::Check,
                name,
                format!(
                    "Nothing in it can stand in a link name, so that is only \u{201c}{fallback}\u{201d}."
                ),
                "Deluge knows the connection by its link name. Type one that you will know again.",
                None,
            );
        }
    }
    client_name(draft, findings);
}

/// A name without what nobody sees, and no longer than Zoho's form takes.
fn fixed_name(text: &str) -> String {
    let cut: String = invisible::tidied_name(text).chars().take(link_name::LONGEST).collect();
    cut.trim_end_matches(' ').to_owned()
}

fn invisible_in_name(field: Field, text: &str, findings: &mut Findings) {
    if let Some(found) = invisible::first_in_name(text) {
        findings.add(
            Severity::Warning,
            field,
            format!("There is a {}: \u{201c}{}\u{201d}.", found.message(), invisible::drawn(text)),
            "Nobody sees it, but Zoho keeps it as part of the name. Copies made here are without it.",
            Some(Fix::Put(field, fixed_name(text))),
        );
    }
}

fn display_names(draft: &Draft, findings: &mut Findings) {
    for (index, scope) in draft.scopes.iter().enumerate() {
        let text = &scope.display_name;
        let fix = |name: String| Some(Fix::NameScope(index, scope.name.clone(), name));
        let finding = if let Some(kind) = secret::hidden_in(text) {
            let found = format!("Its display name holds {}.", kind.message());
            Finding::new(Severity::Error, Field::Scopes, found, KEEP_SECRETS_OUT, fix(String::new()))
        } else if let Some(found) = invisible::first_in_name(text) {
            let shown = invisible::drawn(text);
            Finding::new(
                Severity::Warning,
                Field::Scopes,
                format!("Its display name has a {}: \u{201c}{shown}\u{201d}.", found.message()),
                "Nobody sees it, but Zoho keeps it as part of the name. Copies made here are without it.",
                fix(invisible::tidied_name(text)),
            )
        } else {
            continue;
        };
        findings.0.push(Finding { entry: Some(index), ..finding });
    }
}

fn client_name(draft: &Draft, findings: &mut Findings) {
    let field = Field::ClientName;
    let text = &draft.client_name;
    let blank = invisible::removed(text).is_empty();
    let fix = Some(Fix::Put(field, if blank { String::new() } else { client_name_from(text) }));
    if let Some(ch) = text.chars().find(|ch| !allowed_in_client_name(*ch)) {
        let shown = invisible::name(ch)
            .map_or_else(|| format!("\u{201c}{ch}\u{201d}"), |unseen| format!("a {}", unseen.message()));
        findings.add(
            Severity::Error,
            field,
            format!("It has {shown} in it."),
            "The API console refuses special characters other than _ and &: \u{201c}Enter a valid client name\u{201d}.",
            fix.clone(),
        );
    } else {
        invisible_in_name(field, text, findings);
    }
    if text.to_lowercase().contains("zoho") {
        findings.add(
            Severity::Check,
            field,
            "It contains \u{201c}Zoho\u{201d}.",
            "A partner's guide says that the console refuses it; older guides used such names. Without it you are safe.",
            fix,
        );
    }
}

fn homepage(draft: &Draft, findings: &mut Findings) {
    let field = Field::HomepageUrl;
    let text = &draft.homepage_url;
    if text.is_empty() || only_blanks(field, text, findings) {
        return;
    }
    let read = HomePage::read(text);
    let why = "The API console wants a full address such as https://www.yourdomain.com; any will do.";
    for found in read.found {
        findings.add(
            Severity::Error,
            field,
            found,
            why,
            read.fixed.clone().map(|text| Fix::Put(field, text)),
        );
    }
    if read.foreign_letters {
        findings.add(
            Severity::Check,
            field,
            "Its host has letters outside the plain alphabet.",
            "Whether the API console takes them is not known. A placeholder such as https://www.example.com it does.",
            None,
        );
    }
}

/// A home page as somebody typed it. It is anybody's address, so a port, http and any alphabet are nobody's mistake.
struct HomePage {
    /// What is wrong with it: sentences.
    found: Vec<String>,
    /// The address without all that, if one can be made out.
    fixed: Option<String>,
    /// Whether its host is written in another alphabet.
    foreign_letters: bool,
}

impl HomePage {
    fn read(text: &str) -> Self {
        let mut found = Vec::new();
        if let Some(unseen) = invisible::first(text, |_| false) {
            found.push(format!("It has {}.", Flaw::Invisible(unseen).words()));
        }
        let mut bare = invisible::removed(text);
        if let Some(inner) = address::unquoted(&bare).map(str::to_owned) {
            found.push(QUOTED.to_owned());
            bare = inner;
        }
        let mut has = |what: String| found.push(format!("It has {what}."));
        if let Some(decoded) = address::decoded(&bare) {
            has(Flaw::Encoded.words());
            bare = decoded;
        }
        let mut scheme = "https".to_owned();
        let rest = if let Some((typed, signs, rest)) = address::split_scheme(&bare) {
            if signs != "://" {
                has(Flaw::Slashes(signs.to_owned()).words());
            }
            let typed = typed.to_ascii_lowercase();
            if typed == "http" {
                scheme = typed;
            } else if typed != scheme {
                has(Flaw::NotHttps(typed).words());
            }
            rest
        } else {
            has(Flaw::NoScheme.words());
            bare.trim_start_matches(['/', '\\'])
        };
        let end = rest.find(['?', '#']).unwrap_or(rest.len());
        let (place, behind) = rest.split_at(end);
        if place.contains('\\') {
            has(Flaw::Backslash.words());
        }
        let place = place.replace('\\', "/");
        let (authority, path) = place.split_at(place.find('/').unwrap_or(place.len()));
        if authority.contains('@') {
            has(Flaw::UserInfo.words());
        }
        let authority = authority.rsplit('@').next().unwrap_or_default();
        if authority.is_empty() {
            found.push(Unreadable::NoHost.words());
            return Self { found, fixed: None, foreign_letters: false };
        }
        let foreign_letters = !authority.is_ascii() || authority.contains('%');
        // The parser at hand knows plain letters only, and encoded ones are somebody's own business here.
        let plain = authority.to_ascii_lowercase().replace(|ch: char| !ch.is_ascii() || ch == '%', "x");
        let parsed = plain.replace("xn--", "x-");
        match url::Url::parse(&format!("{scheme}://{parsed}{path}{behind}")) {
            Ok(_) => {
                Self { found, fixed: Some(format!("{scheme}://{authority}{path}{behind}")), foreign_letters }
            }
            Err(why) => {
                found.push(format!("It is not a web address ({why})."));
                Self { found, fixed: None, foreign_letters: false }
            }
        }
    }
}

fn redirect_uri(draft: &Draft, findings: &mut Findings) {
    let field = Field::AuthorizedRedirectUri;
    if draft.redirect_uri.is_empty() {
        return candidates(draft, findings);
    }
    let text = &draft.redirect_uri;
    if only_blanks(field, text, findings) {
        return;
    }
    let first = draft.center.and_then(DataCenter::first_callback);
    let put = |text: String| Some(Fix::Put(field, text));
    let why = "Zoho compares the callback byte by byte.";

    if secret::looks_secret(text) {
        return findings.add(
            Severity::Error,
            field,
            "It looks like a secret or a token, or has one in it.",
            "A callback has none. Nothing of it is copied or put into links.",
            put(String::new()),
        );
    }
    let text = address::unquoted(text).map_or(text.as_str(), |inner| {
        let table = first.map(str::to_owned);
        let clean = matches!(callback(inner), Callback::Of(_)).then(|| inner.to_owned());
        findings.add(Severity::Error, field, QUOTED, why, clean.or(table).and_then(put));
        inner
    });
    let address = match address::read(text) {
        Ok(address) => address,
        Err(unreadable) => {
            let fix = first.and_then(|callback| put(callback.to_owned()));
            return findings.add(Severity::Error, field, unreadable.words(), why, fix);
        }
    };
    let believable = matches!(callback(text), Callback::Of(_));
    let mut url = address.url.clone();
    // At a strange host no fix of a part makes the whole right.
    let strange = !matches!(
        host::judge(url.host_str().unwrap_or_default()),
        Verdict::Known { role: Role::Callback | Role::App(_), .. }
    );
    let table = || first.and_then(|callback| put(callback.to_owned()));
    let part = |text: String| if strange { table() } else { put(text) };
    for flaw in &address.flaws {
        let fix = if flaw.disguises_the_host() {
            first.and_then(|callback| put(callback.to_owned()))
        } else {
            part(without_fragment(&url))
        };
        findings.add(Severity::Error, field, format!("It has {}.", flaw.words()), why, fix);
    }
    if url.fragment().is_some() {
        findings.add(
            Severity::Error,
            field,
            "It has a fragment (the part from # on).",
            "A redirect URI must not have one (RFC 6749 section 3.1.2).",
            part(without_fragment(&url)),
        );
        url.set_fragment(None);
    }

    let host = url.host_str().unwrap_or_default().to_owned();
    match host::judge(&host) {
        Verdict::Known { center, role } => {
            if let Some(chosen) = draft.center.filter(|chosen| *chosen != center) {
                // A popup may have told it: then the center is wrong, and only a person can say which of the two.
                let table = first.map(|callback| Fix::Put(field, callback.to_owned()));
                let choose = Fix::Choose(center);
                let (fix, choices) = match table {
                    Some(table) if !believable => (Some(table), Vec::new()),
                    table => (None, table.into_iter().chain([choose]).collect()),
                };
                findings.0.push(Finding {
                    choices,
                    ..Finding::new(
                        Severity::Error,
                        field,
                        format!("{host} belongs to {center}, but your org is in {chosen}."),
                        "Zoho CRM sends the callback of its own center, so a callback of another one never matches.",
                        fix,
                    )
                });
            } else if role != Role::Callback {
                findings.add(
                    Severity::Check,
                    field,
                    format!(
                        "{host} is {} in {center}; no source names it as the callback host.",
                        role.words()
                    ),
                    "If you have it from the popup, it is right. If not, read the true one from the popup: paste its address \
                     into step 2.",
                    first.filter(|_| !believable).and_then(|callback| put(callback.to_owned())),
                );
            }
        }
        Verdict::Lookalike(lookalike) => {
            // Without a center, the host says which one was meant.
            let meant = lookalike.meant.and_then(|(center, _)| center.first_callback());
            findings.add(
                Severity::Error,
                field,
                format!("{}.", lookalike.reason),
                "An answer sent there would give your authorization code to somebody else, or fail.",
                first
                    .or(meant.filter(|_| draft.center.is_none()))
                    .and_then(|callback| put(callback.to_owned())),
            );
        }
        // The console wants an address before any popup can tell the true one.
        Verdict::Foreign if nothing_known(draft.center) && findings.none_of(field) => {
            return findings.add(
                Severity::Note,
                field,
                "Fine for now: no source names the callback of this data center.",
                "Replace it after the popup: paste its address into step 2, and put the callback in it here and into the \
                 console.",
                None,
            );
        }
        Verdict::General | Verdict::Foreign => findings.add(
            Severity::Error,
            field,
            format!("{host} is not a host of Zoho's connections."),
            "Zoho CRM runs the sign-in, so the callback of a custom service is an address of Zoho's.",
            first.and_then(|callback| put(callback.to_owned())),
        ),
    }
    path_of_callback(&url, part, findings);
    // Whatever else the reading of the address has put right, such as `/x/../` or a backslash in the path.
    if findings.none_of(field)
        && let Some(found) = other_spelling(text, url.as_str())
    {
        findings.add(Severity::Error, field, found, why, put(url.to_string()));
    }
}

/// Whether a center is chosen of which no source names a callback.
fn nothing_known(center: Option<DataCenter>) -> bool {
    center.is_some_and(|center| center.row().callbacks.is_empty())
}

const QUOTED: &str = "It stands in quotation marks.";

/// What a callback is worth as evidence.
pub(crate) enum Callback {
    /// Zoho CRM could have sent it, as an org of this center.
    Of(DataCenter),
    /// At a host of Zoho's, but not as Zoho CRM would write it.
    Odd,
    /// Not at a host of Zoho's, as far as the table goes, or disguised.
    Foreign,
}

/// Judges a callback. What is [`Callback::Of`] a center may have been told by a popup, which knows better than the table:
/// the linter offers nothing else in its place.
pub(crate) fn callback(text: &str) -> Callback {
    let Ok(address) = address::read(text) else { return Callback::Foreign };
    let url = &address.url;
    let Verdict::Known { center, role } = host::judge(url.host_str().unwrap_or_default()) else {
        return Callback::Foreign;
    };
    if address.flaws.iter().any(Flaw::disguises_the_host) {
        return Callback::Foreign;
    }
    let bare = url.as_str() == text && url.query().is_none() && url.fragment().is_none();
    let path = url.path();
    let misspelt = path != CALLBACK_PATH
        && (path == "/"
            || path.to_ascii_lowercase().contains("delugeauth")
            || strsim::levenshtein(&path.to_ascii_lowercase(), CALLBACK_PATH) < 6);
    if bare && !misspelt && matches!(role, Role::Callback | Role::App(_)) {
        Callback::Of(center)
    } else {
        Callback::Odd
    }
}

/// Says that there is nothing in a field but what nobody sees. It counts as empty.
fn only_blanks(field: Field, text: &str, findings: &mut Findings) -> bool {
    let blank = !text.is_empty() && invisible::removed(text).is_empty();
    if blank {
        findings.add(
            Severity::Warning,
            field,
            format!("There is nothing in it that can be seen: \u{201c}{}\u{201d}.", invisible::drawn(text)),
            "It counts as empty.",
            Some(Fix::Put(field, String::new())),
        );
    }
    blank
}

/// Says that a text is not written as its canonical form is; `None` if it is.
fn other_spelling(text: &str, canonical: &str) -> Option<String> {
    let common = text.chars().zip(canonical.chars()).take_while(|(a, b)| a == b).count();
    (text != canonical).then(|| format!("From character {} on it is written in another way.", common + 1))
}

fn path_of_callback(url: &url::Url, part: impl Fn(String) -> Option<Fix>, findings: &mut Findings) {
    let field = Field::AuthorizedRedirectUri;
    if url.path() == CALLBACK_PATH && url.query().is_none() {
        return;
    }
    if matches!(callback(url.as_str()), Callback::Of(_)) {
        return findings.add(
            Severity::Check,
            field,
            format!("Its path is {}, not {CALLBACK_PATH}.", secret::mask(url.path()).0),
            "Every known callback of Zoho's connections ends in /delugeauth/callback. If you have this one from the popup, it \
             is right.",
            None,
        );
    }
    let mut fixed = url.clone();
    fixed.set_path(CALLBACK_PATH);
    fixed.set_query(None);
    let found = if url.query().is_some() {
        "It has a query (the part from ? on).".to_owned()
    } else if url.path().trim_end_matches('/') == CALLBACK_PATH {
        "There is a slash at the end.".to_owned()
    } else {
        format!("Its path is {}, not {CALLBACK_PATH}.", secret::mask(url.path()).0)
    };
    findings.add(
        Severity::Error,
        field,
        found,
        "Every known callback of Zoho's connections ends in /delugeauth/callback, and Zoho compares it byte by byte.",
        part(fixed.to_string()),
    );
}

fn without_fragment(url: &url::Url) -> String {
    let mut url = url.clone();
    url.set_fragment(None);
    url.to_string()
}

const FROM_THE_POPUP: &str = "Press Create And Connect once and paste the address of the popup into step 2: the true callback is read from \
                              it.";

/// What to say about the callback while nobody has typed one.
fn candidates(draft: &Draft, findings: &mut Findings) {
    let field = Field::AuthorizedRedirectUri;
    let Some(center) = draft.center else { return };
    let (severity, found, why) = match center.row().callbacks {
        [] => (
            Severity::Warning,
            format!("No source names the callback of {center}."),
            "The console wants one before there is a client: register any https address of your own for now. Connect once, \
             paste the address of the popup into step 2, and put the callback that is read from it in its place in the console.",
        ),
        [_, _, ..] => (
            Severity::Check,
            format!("Sources disagree on the callback of {center}."),
            "Register all candidates: the API console takes several. Or paste the address of the popup, which settles it.",
        ),
        [one] if one.confidence == Confidence::Inferred => (
            Severity::Check,
            format!("The callback of {center} is concluded from other centers."),
            FROM_THE_POPUP,
        ),
        [one] if one.sources.len() == 1 => {
            (Severity::Note, format!("The callback of {center} rests on one source."), FROM_THE_POPUP)
        }
        [_] => return,
    };
    findings.add(severity, field, found, why, None);
}

fn client_id(draft: &Draft, findings: &mut Findings) {
    let field = Field::ClientId;
    let text = &draft.client_id;
    if text.is_empty() || only_blanks(field, text, findings) {
        return;
    }
    if let Some(id) = id_among(text) {
        return findings.add(
            Severity::Error,
            field,
            "There is more in it than the id.",
            "Zoho takes all of it for the id. Copies made here hold the id only.",
            Some(Fix::Put(field, id)),
        );
    }
    if let Some(found) = invisible::first(text, |_| false) {
        findings.add(
            Severity::Error,
            field,
            format!("There is a {}: \u{201c}{}\u{201d}.", found.message(), invisible::drawn(text)),
            "Zoho takes it for a part of the id. Copies made here are without it.",
            Some(Fix::Put(field, invisible::removed(text))),
        );
    }
    let id = draft.client_id();
    let rest = id.strip_prefix("1000.");
    let well_formed = rest.is_some_and(|rest| {
        !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    });
    if !well_formed {
        findings.add(
            Severity::Check,
            field,
            "It does not look like a client id of Zoho's.",
            "Those that we have seen are 1000. and then about 30 capital letters and digits. Copy it again from the \
             tab Client Secret of the API console.",
            None,
        );
    } else if rest.is_some_and(|rest| rest.len() < 20) {
        findings.add(
            Severity::Check,
            field,
            format!("It has {} characters after \u{201c}1000.\u{201d}.", rest.map_or(0, str::len)),
            "Those that we have seen have about 30. Perhaps the end was not copied.",
            None,
        );
    }
}

/// A field that holds a secret gets this one finding in place of all others, because they would quote it.
fn secrets(draft: &Draft, findings: &mut Vec<Finding>) {
    for field in Field::ALL {
        let Some(kind) = draft.text(field).and_then(secret::hidden_in) else { continue };
        let right = Endpoint::ALL.into_iter().find(|endpoint| endpoint.field() == field);
        let right = right.zip(draft.center).map(|(endpoint, center)| endpoint.right(center));
        findings.retain(|finding| finding.field != field || finding.entry.is_some());
        let found = format!("It holds {}.", kind.message());
        // An id that was copied together with its secret is right all the same.
        let id = id_among(&draft.client_id)
            .filter(|id| field == Field::ClientId && secret::hidden_in(id).is_none());
        let fix = Some(Fix::Put(field, right.or(id).unwrap_or_default()));
        findings.push(Finding::new(Severity::Error, field, found, KEEP_SECRETS_OUT, fix));
    }
}

const KEEP_SECRETS_OUT: &str = "What stands here is shown and copied, and addresses are written into logs. The client secret goes from the API \
                                console straight into Zoho's form. If anybody else could have seen this one, make a new one there.";

/// The addresses of a draft that are of a center, each with it. An Authorize URL where a sign-in for all the others may
/// begin is not among them: it says nothing of where the org is.
pub fn centers_of(draft: &Draft) -> Vec<(Field, DataCenter)> {
    let center_in = |field: Field| {
        let address = address::read(draft.text(field).filter(|text| !text.is_empty())?).ok()?;
        match host::judge(address.url.host_str()?) {
            Verdict::Known { center, .. } => Some((field, center)),
            _ => None,
        }
    };
    let mut fields = vec![Field::AuthorizedRedirectUri];
    fields.extend(Endpoint::ALL.map(Endpoint::field));
    let mut found: Vec<(Field, DataCenter)> = fields.into_iter().filter_map(center_in).collect();
    let homes: Vec<DataCenter> =
        found.iter().filter(|(field, _)| *field != Field::AuthorizeUrl).map(|(_, center)| *center).collect();
    found.retain(|(field, center)| {
        let begins_there = |home: &DataCenter| center != home && center.passes_on_to(*home);
        *field != Field::AuthorizeUrl || homes.is_empty() || !homes.iter().all(begins_there)
    });
    found
}

/// Two centers among the fields: said once more over all, because each field alone may look right.
fn mixed_centers(draft: &Draft, findings: &mut Findings) {
    let mut first: Option<(Field, DataCenter)> = None;
    for (field, center) in centers_of(draft) {
        match first {
            None => first = Some((field, center)),
            Some((other, known)) if known != center => {
                let of = |field: Field, center: DataCenter| {
                    let endpoint = Endpoint::ALL.into_iter().find(|endpoint| endpoint.field() == field);
                    let right = endpoint.map(|endpoint| endpoint.right(center));
                    Some(Fix::Put(field, right.or_else(|| center.first_callback().map(str::to_owned))?))
                };
                let choices = match draft.center {
                    // Each that is of another center has a finding of its own besides, with the same value.
                    Some(chosen) => [(other, known), (field, center)]
                        .into_iter()
                        .filter(|(_, its)| *its != chosen)
                        .filter_map(|(field, _)| of(field, chosen))
                        .collect(),
                    // Only a person knows which of the two is the org's.
                    None => [Fix::Choose(known), Fix::Choose(center)]
                        .into_iter()
                        .chain([of(field, known), of(other, center)].into_iter().flatten())
                        .collect(),
                };
                findings.0.push(Finding {
                    choices,
                    ..Finding::new(
                        Severity::Error,
                        field,
                        format!("It belongs to {center}, but {} belongs to {known}.", other.label()),
                        "All addresses of a service must be of one data center.",
                        None,
                    )
                });
                return;
            }
            Some(_) => {}
        }
    }
}

fn scopes(draft: &Draft, judged: &[ScopeFinding], findings: &mut Findings) {
    let field = Field::Scopes;
    let entry = draft.scope_entry.trim();
    if !entry.is_empty() {
        findings.add(
            Severity::Warning,
            field,
            "There is text in the box that has not been added yet.",
            "Only scopes in the list are written into the form.",
            Some(Fix::AddScopes),
        );
    }
    if draft.scopes.is_empty() {
        if entry.is_empty() && *draft != Draft::default() {
            findings.add(
                Severity::Warning,
                field,
                "No scope is chosen.",
                "Zoho refuses a sign-in that asks for nothing.",
                None,
            );
        }
        return;
    }
    findings.0.extend(judged.iter().map(|judged| Finding::of_scope(judged, &draft.scopes)));
    display_names(draft, findings);
    if draft.delimiter != Delimiter::Comma && draft.scopes.len() > 1 {
        findings.add(
            Severity::Check,
            Field::ScopeDelimiter,
            format!("The delimiter is {}.", draft.delimiter.word().to_lowercase()),
            "Zoho's accounts documentation asks for commas. For blanks it is reported that Zoho refuses the list as a scope \
             that does not exist; for pluses nothing is known.",
            Some(Fix::Delimit(Delimiter::Comma)),
        );
    }
}

fn credentials(draft: &Draft, findings: &mut Findings) {
    let (found, why, right) = match (draft.purpose, draft.in_form.login_user) {
        (Purpose::SharedAutomation, Some(true)) => (
            "The switch is on, but the connection is for an automation.",
            "With it on, the automation works only for people who have connected their own account, and fails for all \
             others.",
            false,
        ),
        (Purpose::EachPerson, Some(false)) => (
            "The switch is off, but each person should act as themself.",
            "With it off, everybody acts with the rights of the admin who connected.",
            true,
        ),
        _ => return,
    };
    findings.add(Severity::Error, Field::UseCredentialsOfLoginUser, found, why, Some(Fix::Switch(right)));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lints, and compares severity and field, found, and what the fix gives, line by line.
    fn check(draft: &Draft, expected: &[&str]) {
        let got: Vec<String> = lint(draft)
            .iter()
            .map(|f| {
                let fix = f.fix.as_ref().map_or(String::new(), |fix| format!(" → {}", fix.shown()));
                format!("{} {}: {}{fix}", f.severity.id(), f.field.label(), f.found)
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
        assert_eq!(of_name.found, "It has 300 characters.");
        for finding in &findings {
            assert!(finding.found.chars().count() <= 400, "{}", finding.found.len());
            let shown = finding.fix.as_ref().map(Fix::shown).unwrap_or_default();
            assert!(shown.chars().count() <= 400, "{}", shown.len());
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
        // A blank in the middle is no border, and of two ids only a person can say which.
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
            lint(&draft).iter().any(|finding| finding.found.contains("can stand in a link name"))
        };
        assert!(of("\u{1f600}\u{1f680}", ""));
        assert!(!of("\u{1f600}\u{1f680}", "rocket"));
        assert!(!of("Service", "") && !of("", ""));
    }

    /// One press is enough: after it, nothing is left of what that press could have put right.
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
            &["check Authorized Redirect URI: Sources disagree on the callback of Europe."],
        );
        check(
            &Draft::example(DataCenter::Uk),
            &[
                "check Authorized Redirect URI: The callback of United Kingdom is concluded from other centers.",
            ],
        );
        for center in [DataCenter::Jp, DataCenter::Cn, DataCenter::Ca] {
            let note = format!("note Authorized Redirect URI: The callback of {center} rests on one source.");
            check(&Draft::example(center), &[&note]);
        }
        check(&Draft::example(DataCenter::Au), &[]);
        check(
            &Draft::example(DataCenter::Inec),
            &["warning Authorized Redirect URI: No source names the callback of India (zohohq.in)."],
        );
        check(
            &with(DataCenter::Us, "https://deluge.zoho.com/delugeauth/callback "),
            &[
                "error Authorized Redirect URI: It has a trailing space. → https://deluge.zoho.com/delugeauth/callback",
            ],
        );
        check(
            &with(DataCenter::Us, "\"https://deluge.zoho.com/delugeauth/callback\""),
            &[
                "error Authorized Redirect URI: It stands in quotation marks. → https://deluge.zoho.com/delugeauth/callback",
            ],
        );
        check(
            &with(DataCenter::Us, "https://deluge.zoho.com/delugeauth/callback/"),
            &[
                "error Authorized Redirect URI: There is a slash at the end. → https://deluge.zoho.com/delugeauth/callback",
            ],
        );
        check(
            &with(DataCenter::Us, "http://deluge.zoho.com/delugeauth/callback"),
            &[
                "error Authorized Redirect URI: It has http:// instead of https://. → https://deluge.zoho.com/delugeauth/callback",
            ],
        );
        check(
            &with(DataCenter::Us, "https://deluge.zoho.com/delugeauth/callback#x"),
            &[
                "error Authorized Redirect URI: It has a fragment (the part from # on). → https://deluge.zoho.com/delugeauth/callback",
            ],
        );
        check(
            &with(DataCenter::Ca, "https://deluge.zoho.com/delugeauth/callback"),
            &[
                "error Authorized Redirect URI: deluge.zoho.com belongs to United States, but your org is in Canada.",
            ],
        );
        check(
            &with(DataCenter::Us, "https://deluge.zoho.com.evil.example/delugeauth/callback"),
            &[
                "error Authorized Redirect URI: deluge.zoho.com.evil.example ends in evil.example, and only the end of a host name says whose it is; zoho.com in front of it proves nothing. → https://deluge.zoho.com/delugeauth/callback",
            ],
        );
        check(
            &with(DataCenter::Jp, "https://deluge.zoho.jp/delugeauth/callback"),
            &[
                "check Authorized Redirect URI: deluge.zoho.jp is the host of the product “deluge” in Japan; no source names it as the callback host.",
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
        let mixed =
            |draft: &Draft| lint(draft).into_iter().find(|finding| finding.found.starts_with("It belongs"));
        let found = mixed(&draft).unwrap();
        assert_eq!(found.field, Field::RefreshTokenUrl);
        assert_eq!(found.found, "It belongs to India, but Authorize URL belongs to Europe.");
        let shown: Vec<_> = found.choices.iter().map(Fix::shown).collect();
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
        let shown: Vec<_> = mixed(&draft).unwrap().choices.iter().map(Fix::shown).collect();
        assert_eq!(shown, ["https://accounts.zoho.eu/oauth/v2/token"]);
        // The callback is one of them.
        draft.center = None;
        draft.redirect_uri = "https://dre.zoho.jp/delugeauth/callback".into();
        assert_eq!(
            mixed(&draft).unwrap().found,
            "It belongs to Europe, but Authorized Redirect URI belongs to Japan."
        );
    }

    /// The console wants a callback before the popup can tell one; where a source names one, that is the one to use.
    #[test]
    fn a_placeholder_for_a_callback_that_nobody_knows() {
        let found = |center, text: &str| -> Vec<String> {
            let draft = Draft { center: Some(center), redirect_uri: text.into(), ..Draft::default() };
            let findings = lint(&draft).into_iter().filter(|f| f.field == Field::AuthorizedRedirectUri);
            findings.map(|f| format!("{} {}", f.severity.id(), f.found)).collect()
        };
        let fine = ["note Fine for now: no source names the callback of this data center."];
        for center in [DataCenter::Sg, DataCenter::Inec] {
            for text in ["https://www.acme.in/cb", "https://acme.example", "https://acme.example/x?y"] {
                assert_eq!(found(center, text), fine, "{text}");
            }
        }
        assert!(found(DataCenter::Inec, "http://www.acme.in/cb")[0].starts_with("error It has http://"));
        assert!(found(DataCenter::Inec, "https://dre.zohohq.in.evil.example/cb")[0].starts_with("error "));
        assert!(found(DataCenter::Jp, "https://www.acme.in/cb")[0].starts_with("error "));
    }

    #[test]
    fn too_many_scopes_are_said_of_the_list() {
        let mut draft = Draft::default();
        draft.add_scopes(&"Desk.tickets.READ,".repeat(scope_lint::MOST + 1));
        let about_the_list: Vec<_> = lint(&draft).into_iter().filter(|f| f.entry.is_none()).collect();
        assert_eq!(about_the_list.len(), 1);
        assert_eq!(about_the_list[0].found, "The list has 301 entries. Only the first 300 were checked.");
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
        check(
            "https://b\u{fc}cher.example:8443",
            &["check Homepage URL: Its host has letters outside the plain alphabet."],
        );
        check(
            "b\u{fc}cher.example",
            &[
                "error Homepage URL: It has no https:// in front. → https://b\u{fc}cher.example",
                "check Homepage URL: Its host has letters outside the plain alphabet.",
            ],
        );
        check(
            "ftp://example.org/x",
            &["error Homepage URL: It has ftp:// instead of https://. → https://example.org/x"],
        );
        check(
            "https:/example.org",
            &["error Homepage URL: It has :/ instead of :// in front of the host. → https://example.org"],
        );
        check(
            "http:\\\\example.org\\x",
            &[
                "error Homepage URL: It has :\\\\ instead of :// in front of the host. → http://example.org/x",
                "error Homepage URL: It has a backslash. → http://example.org/x",
            ],
        );
        check(
            "https://example.org:8443/x \n",
            &["error Homepage URL: It has a trailing space. → https://example.org:8443/x"],
        );
        check(
            "https%3A%2F%2Fexample.org%3A8443",
            &[
                "error Homepage URL: It has percent signs in place of : and /, as inside another address. → https://example.org:8443",
            ],
        );
        check(
            "https://me@example.org",
            &[
                "error Homepage URL: It has a part before an @: that part is a user name, and the host is what follows the @. → https://example.org",
            ],
        );
        check(
            "https://example.org:port",
            &["error Homepage URL: It is not a web address (invalid port number)."],
        );
        for quoted in ["\"https://example.org\"", "\u{201c}https://example.org\u{201d},"] {
            check(quoted, &["error Homepage URL: It stands in quotation marks. → https://example.org"]);
        }
        check("https://", &["error Homepage URL: There is no host name in it."]);
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
            &[
                "error Homepage URL: It has no https:// in front.",
                "error Homepage URL: It is not a web address (invalid port number).",
            ],
        );
    }

    /// Zoho compares the callback byte by byte, so what a browser would take for the same is a mistake.
    #[test]
    fn a_callback_is_right_only_in_its_canonical_form() {
        let right = "https://deluge.zoho.com/delugeauth/callback";
        for (text, found) in [
            (
                "https://deluge.zoho.com:443/delugeauth/callback",
                "It has the port 443; Zoho's hosts use none.",
            ),
            (
                "https://deluge.zoho.com:/delugeauth/callback",
                "From character 24 on it is written in another way.",
            ),
            ("HTTPS://deluge.zoho.com/delugeauth/callback", "It has capital letters in https."),
            (
                "https:///deluge.zoho.com/delugeauth/callback",
                "It has :/// instead of :// in front of the host.",
            ),
            ("https:/deluge.zoho.com/delugeauth/callback", "It has :/ instead of :// in front of the host."),
            (
                "https:\\\\deluge.zoho.com/delugeauth/callback",
                "It has :\\\\ instead of :// in front of the host.",
            ),
            (
                "https://deluge.zoho.com/delugeauth\\callback",
                "From character 35 on it is written in another way.",
            ),
            (
                "https://deluge.zoho.com/x/../delugeauth/callback",
                "From character 25 on it is written in another way.",
            ),
            (
                "https://deluge.zoho.com/./delugeauth/callback",
                "From character 25 on it is written in another way.",
            ),
            (
                "https://deluge.zoho.com////delugeauth/callback",
                "Its path is ////delugeauth/callback, not /delugeauth/callback.",
            ),
            (
                "https%3A%2F%2Fdeluge.zoho.com%2Fdelugeauth%2Fcallback",
                "It has percent signs in place of : and /, as inside another address.",
            ),
        ] {
            let draft = Draft { redirect_uri: text.into(), ..example() };
            check(&draft, &[&format!("error Authorized Redirect URI: {found} → {right}")]);
        }
    }

    #[test]
    fn ids_names_and_secrets() {
        let id = |text: &str| Draft { client_id: text.into(), ..example() };
        check(
            &id("1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234\u{200b}"),
            &[
                "error Client ID: There is a trailing zero-width character: “1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234[U+200B]”. → 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234",
            ],
        );
        check(
            &id("0123456789abcdef0123456789abcdef0123456789"),
            &["error Client ID: It holds what looks like a client secret. → nothing"],
        );
        check(
            &id("my client"),
            &[
                "error Client ID: There is a space at character 3: “my␠client”. → myclient",
                "check Client ID: It does not look like a client id of Zoho's.",
            ],
        );
        check(&id("1000.ABC"), &["check Client ID: It has 3 characters after “1000.”."]);
        check(
            &Draft { client_name: "Zoho-Sync".into(), ..example() },
            &["error Client Name: It has “-” in it. → Sync", "check Client Name: It contains “Zoho”. → Sync"],
        );
        check(
            &Draft { service_link_name: "My Service".into(), ..example() },
            &["error Service Link Name: It begins with “M”. → my_service"],
        );
        check(
            &Draft { service_name: "Marketing ".into(), ..example() },
            &["warning Service Name: There is a trailing space: “Marketing␠”. → Marketing"],
        );
        check(
            &Draft { service_name: "Marketing Automation ".into(), ..example() },
            &[
                "warning Service Name: There is a trailing space: “Marketing␠Automation␠”. → Marketing Automation",
            ],
        );
        check(
            &Draft { service_name: format!("{} ", "x".repeat(50)), ..example() },
            &[&format!("warning Service Name: There is a trailing space: “{x}␠”. → {x}", x = "x".repeat(50))],
        );
        check(
            &Draft { service_name: format!("{}  y", "x".repeat(49)), ..example() },
            &[
                &format!("error Service Name: It has 51 characters. → {}", "x".repeat(49)),
                &format!(
                    "warning Service Name: There is a space at character 51: “{}␠␠y”. → {}",
                    "x".repeat(49),
                    "x".repeat(49)
                ),
            ],
        );
        for field in Field::ALL {
            let mut draft = example();
            let Some(text) = draft.text_mut(field).filter(|_| field != Field::Scopes) else { continue };
            "\u{a0} ".clone_into(text);
            for finding in lint(&draft) {
                finding.fix.expect("blanks can be mended").apply(&mut draft);
            }
            check(&draft, &[]);
        }
        check(
            &Draft { homepage_url: "www.example.org".into(), ..example() },
            &["error Homepage URL: It has no https:// in front. → https://www.example.org"],
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
                "warning Scopes: There is text in the box that has not been added yet. → the text moves into the list",
                "warning Scopes: “ZohoMarketingAutomation.lead.ALL” is in the list twice. → without ZohoMarketingAutomation.lead.ALL",
                "warning Scopes: “everything” is not in our catalog of 2026-11-23.",
                "check Scope Delimiter: The delimiter is space. → Comma",
            ],
        );
        check(&Draft { scopes: vec![], ..example() }, &["warning Scopes: No scope is chosen."]);
    }

    /// What the catalogue makes of a scope comes with it: its place, one certain fix or several to choose from.
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
        assert_eq!(unknown.choices[0].shown(), "ZohoCRM.modules.leads.READ");
        unknown.choices[0].clone().apply(&mut draft);
        wrong_prefix.fix.clone().unwrap().apply(&mut draft);
        let names: Vec<_> = draft.scope_names().collect();
        assert_eq!(&names[..3], ["Desk.tickets.READ", "Desk.tickets.READ", "ZohoCRM.modules.leads.READ"]);
        assert_eq!(draft.scopes[1].display_name, "Tickets");
        // Now it stands there twice.
        let doubled = lint(&draft).into_iter().find(|finding| finding.entry == Some(1)).unwrap();
        assert_eq!(doubled.fix.unwrap().shown(), "without Desk.tickets.READ");
    }

    #[test]
    fn display_names_are_looked_at_too() {
        let mut draft = example();
        draft.scopes[1].display_name = "lead\u{a0}ALL ".into();
        check(
            &draft,
            &[
                "warning Scopes: Its display name has a non-breaking space at character 5: “lead[U+00A0]ALL␠”. → lead ALL",
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
            let all = shown.chain([finding.found.clone(), finding.why.clone()]).collect::<String>();
            assert!(!all.contains("0123456789abcdef"), "{all}");
        }
    }

    #[test]
    fn whose_account() {
        let mut draft = example();
        draft.in_form.login_user = Some(true);
        check(
            &draft,
            &[
                "error Use Credentials of Login User: The switch is on, but the connection is for an automation. → Off",
            ],
        );
        draft.purpose = Purpose::EachPerson;
        check(&draft, &[]);
    }

    #[test]
    fn every_fix_heals_its_finding() {
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
}
