//! Reads the address of the popup that "Create And Connect" opens: the one sure source of the callback.

use url::form_urlencoded;

use facts::DataCenter;
use facts::address::{self, Address, Flaw, Unreadable};
use facts::data_center::{AUTHORIZE_PATH, CALLBACK_PATH};
use facts::detective::DEEPEST;
use facts::host::{self, Role, Verdict};
use scan::finding::Severity;
use scan::invisible;
use scan::secret;

use crate::lint::{self, Callback, Finding, Fix};
use crate::{Draft, Field};

/// What the address of a popup says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Popup {
    /// The callback in it, decoded; `None` if there is none.
    pub redirect_uri: Option<String>,
    /// Whether it may be handed on: it is at a host of Zoho's.
    pub copyable: bool,
    /// How it compares with the callback that is registered; `None` if either is not known.
    pub comparison: Option<Comparison>,
    /// Which callback it was compared with.
    pub registered: Registered,
    /// What is wrong with the address, each with its fix.
    pub findings: Vec<Finding>,
}

/// Which callback counts as the registered one: a sentence about it has to name the place where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registered {
    /// The one that was typed.
    Typed,
    /// The first of the candidates that the page shows.
    Shown,
    /// None: nothing was typed, and no source names one.
    Unknown,
}

impl Registered {
    fn of(draft: &Draft) -> Self {
        if !invisible::removed(&draft.redirect_uri).is_empty() {
            Self::Typed
        } else if draft.redirect_uri().is_some() {
            Self::Shown
        } else {
            Self::Unknown
        }
    }

    /// How it is called within a sentence.
    fn name(self) -> &'static str {
        match self {
            Self::Typed => "the callback registered in the API console",
            Self::Shown | Self::Unknown => "the callback above",
        }
    }

    /// Where its text stands, at the beginning of a clause.
    fn place(self) -> &'static str {
        match self {
            Self::Typed => "registered",
            Self::Shown | Self::Unknown => "above",
        }
    }
}

/// Two texts, compared byte by byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// No difference.
    Same,
    /// It is not the first candidate of the center, but this one, counted from 1; all of them are to be registered.
    Candidate(usize),
    /// They differ; the texts and the place in characters, counted from 1.
    Differs {
        /// What is registered.
        registered: String,
        /// What Zoho sends.
        sent: String,
        /// The first character that differs.
        at: usize,
    },
}

/// Compares two texts byte by byte.
pub fn compare(registered: &str, sent: &str) -> Comparison {
    if registered == sent {
        return Comparison::Same;
    }
    let common = registered.chars().zip(sent.chars()).take_while(|(a, b)| a == b).count();
    Comparison::Differs { registered: registered.to_owned(), sent: sent.to_owned(), at: common + 1 }
}

impl Comparison {
    /// Whether what is sent is one of those to register.
    pub fn is_right(&self) -> bool {
        matches!(self, Self::Same | Self::Candidate(_))
    }

    /// A sentence about the popup and this callback, with invisible characters drawn.
    pub fn words(&self, with: Registered) -> String {
        match self {
            Self::Same => format!("The popup sends exactly {}.", with.name()),
            Self::Candidate(place) => format!(
                "Right: the popup sends number {place} of the callbacks above. If you registered them all, nothing is left to \
                 do; if only the first, add this one."
            ),
            Self::Differs { registered, sent, at } => {
                let at_place = |text: &str| {
                    text.chars().nth(at - 1).map_or("nothing".to_owned(), |ch| {
                        format!("\u{201c}{}\u{201d}", invisible::drawn(&ch.to_string()))
                    })
                };
                format!(
                    "The popup sends another callback. They differ from character {at} on: {} there is {}, in the \
                     popup {}.",
                    with.place(),
                    at_place(registered),
                    at_place(sent)
                )
            }
        }
    }
}

/// Reads the address of the popup against the draft. `None` while nothing was pasted.
///
/// The registered callback is the one that the person typed, else the first candidate of the center.
pub fn read(text: &str, draft: &Draft) -> Option<Popup> {
    read_for(text, draft, true)
}

/// Reads an authorization request of which nobody said who makes it: Zoho CRM, or an application of the person's own.
pub fn read_any(text: &str, draft: &Draft) -> Option<Popup> {
    read_for(text, draft, false)
}

fn read_for(text: &str, draft: &Draft, of_crm: bool) -> Option<Popup> {
    if text.trim().is_empty() {
        return None;
    }
    let mut reader = Reader { draft, of_crm, findings: Vec::new() };
    let redirect_uri = reader.address(text);
    let with = Registered::of(draft);
    let registered =
        if with == Registered::Typed { Some(draft.redirect_uri.clone()) } else { draft.redirect_uri() };
    let comparison = match (&registered, &redirect_uri) {
        (Some(registered), Some(sent)) => Some(match candidate(draft, sent) {
            Some(place) if place > 0 => Comparison::Candidate(place + 1),
            _ => compare(registered, sent),
        }),
        _ => None,
    };
    let copyable =
        redirect_uri.as_deref().is_some_and(|sent| !matches!(lint::callback(sent), Callback::Foreign));
    Some(Popup { redirect_uri, copyable, comparison, registered: with, findings: reader.findings })
}

/// The place of a callback among the candidates of the chosen center, as long as the person has not said which it is.
fn candidate(draft: &Draft, sent: &str) -> Option<usize> {
    let callbacks = draft.center.filter(|_| Registered::of(draft) != Registered::Typed)?.row().callbacks;
    callbacks.iter().position(|cell| cell.value == sent)
}

/// Whether a text is none of the things that an address bar shows for a page of the web.
fn is_no_address(text: &str) -> bool {
    let sentence = text.split_whitespace().nth(1).is_some() && !text.contains('/');
    sentence
        || match address::read(text) {
            Ok(address) => !address.url.host_str().unwrap_or_default().contains('.'),
            Err(Unreadable::Empty | Unreadable::NoHost | Unreadable::Broken(_)) => true,
            Err(Unreadable::ForeignLetters { .. } | Unreadable::Masked) => false,
        }
}

const WRONG_IN_FORM: &str =
    "The Authorize URL in your form is wrong: Zoho CRM opens what stands there. Copy it from step 4.";
const CAME_ALONG: &str = "It came along with the copying; the address was read all the same.";

struct Reader<'d> {
    draft: &'d Draft,
    /// Whether it is surely Zoho CRM that makes the request.
    of_crm: bool,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn add(&mut self, severity: Severity, found: impl Into<String>, why: &str, fix: Option<Fix>) {
        self.findings.push(Finding::new(severity, Field::PopupUrl, found, why, fix));
    }

    /// Lints the address, or the one that Zoho's sign-in page holds for later, and gives the callback in it.
    fn address(&mut self, text: &str) -> Option<String> {
        let unquoted = address::unquoted(text);
        if unquoted.is_some() {
            self.add(Severity::Note, "It stands in quotation marks.", CAME_ALONG, None);
        }
        let mut text = unquoted.unwrap_or(text.trim()).to_owned();
        if text.contains("&amp;") {
            self.add(Severity::Note, lint::AMP, CAME_ALONG, None);
            text = text.replace("&amp;", "&");
        }
        for _ in 1..DEEPEST {
            let Some(inner) = address::read(&text).ok().and_then(|address| Self::held_for_later(&address))
            else {
                break;
            };
            text = inner;
        }
        let address = match address::read(&text) {
            _ if is_no_address(&text) => {
                let why = "Copy the address bar of the popup, once it has loaded.";
                self.add(Severity::Error, "This is no address.", why, None);
                return None;
            }
            Ok(address) => address,
            Err(why) => {
                self.add(Severity::Error, why.words(), "Copy the whole address bar of the popup.", None);
                return None;
            }
        };
        if let Some(flaw) = address.flaws.iter().find(|flaw| flaw.disguises_the_host()) {
            let why = "Zoho's own popup has none: do not sign in there.";
            self.add(Severity::Error, format!("It has {}.", flaw.words()), why, None);
            return None;
        }
        let host = address.url.host_str().unwrap_or_default();
        match host::judge(host) {
            Verdict::Known { center, role: Role::Accounts } => {
                let has_callback = address.url.query_pairs().any(|(key, _)| key == "redirect_uri");
                if let Some(chosen) = self.draft.center.filter(|chosen| *chosen != center) {
                    self.other_server(host, center, chosen, has_callback);
                }
                self.flaws(&address);
                self.path(&address, has_callback);
            }
            Verdict::Known { .. } if self.after_the_consent(&address) => return None,
            Verdict::Known { center, role } => {
                self.add(
                    Severity::Error,
                    format!("{host} is {} in {center}, not the accounts server.", role.words()),
                    "The popup for the consent is at the accounts server. Wait until it has loaded, then copy.",
                    None,
                );
            }
            Verdict::Lookalike(found) => {
                self.add(Severity::Error, format!("{}.", found.reason), "Do not sign in there.", None);
                return None;
            }
            Verdict::General | Verdict::Foreign => {
                self.add(
                    Severity::Error,
                    format!("{host} is not an accounts server of Zoho's."),
                    "Copy the address of the popup while it shows Zoho's consent or sign-in.",
                    None,
                );
                return None;
            }
        }
        self.query(address.url.query().unwrap_or_default())
    }

    /// The address to which Zoho's sign-in page goes on afterwards: the request itself, as long as the page is one of an
    /// accounts server and no disguise.
    fn held_for_later(address: &Address) -> Option<String> {
        let host = address.url.host_str().unwrap_or_default();
        let of_zoho = matches!(host::judge(host), Verdict::Known { role: Role::Accounts, .. });
        if !of_zoho
            || address.flaws.iter().any(Flaw::disguises_the_host)
            || address.url.path() == AUTHORIZE_PATH
        {
            return None;
        }
        let held = address.url.query_pairs().find(|(key, _)| key == "serviceurl")?.1;
        if held.starts_with('/') && !held.starts_with("//") {
            return Some(format!("https://{host}{held}"));
        }
        Some(held.into_owned()).filter(|text| !text.trim().is_empty())
    }

    /// Says it of the address to which the consent has led: the callback itself, with the answer behind it.
    fn after_the_consent(&mut self, address: &Address) -> bool {
        let mut url = address.url.clone();
        url.set_query(None);
        url.set_fragment(None);
        let sent = url.to_string();
        if url.path() != CALLBACK_PATH || !matches!(lint::callback(&sent), Callback::Of(_)) {
            return false;
        }
        let new = self.draft.redirect_uri().as_deref() != Some(&*sent);
        self.add(
            Severity::Note,
            "This is the address after the consent: its part before ? is the callback.",
            "To have the request checked too, copy the address while Zoho asks for the consent.",
            new.then_some(Fix::Put(Field::AuthorizedRedirectUri, sent)),
        );
        true
    }

    /// What else is wrong with the address. Zoho CRM opens what stands in the Authorize URL, so what no copying does to an
    /// address stands there.
    fn flaws(&mut self, address: &Address) {
        for flaw in &address.flaws {
            let of_the_form = matches!(flaw, Flaw::NotHttps(_) | Flaw::Port(_) | Flaw::TrailingDot);
            let (severity, why) =
                if of_the_form { (Severity::Error, WRONG_IN_FORM) } else { (Severity::Note, CAME_ALONG) };
            self.add(severity, format!("It has {}.", flaw.words()), why, None);
        }
    }

    /// The popup of a request is at the authorization endpoint; one without a request may show any page of Zoho's.
    fn path(&mut self, address: &Address, has_callback: bool) {
        let path = address.url.path();
        let is_request = has_callback
            || path.starts_with("/oauth/")
            || address.url.query_pairs().any(|(key, _)| key == "client_id");
        if is_request && path != AUTHORIZE_PATH {
            let path = secret::mask(path).0;
            self.add(
                Severity::Error,
                format!("Its path is {path}, not {AUTHORIZE_PATH}."),
                WRONG_IN_FORM,
                None,
            );
        }
    }

    /// The popup is at another accounts server than that of the chosen center. The callback, which comes from Zoho CRM
    /// itself, is the better witness; the server only stands in the Authorize URL that somebody typed.
    fn other_server(&mut self, host: &str, center: DataCenter, chosen: DataCenter, has_callback: bool) {
        let found = format!("The popup is at {host} ({center}), but {chosen} is chosen above.");
        match (center, chosen) {
            (DataCenter::Us, DataCenter::Cn) => {
                self.add(Severity::Error, found, "Sign-in for China must start at accounts.zoho.com.cn.", None);
            }
            (DataCenter::Us, _) => self.add(
                Severity::Check,
                found,
                "People of nearly every center may start to sign in there, so your org may be in the United States or not. \
                 The address bar of your CRM tells it.",
                None,
            ),
            _ => {
                let why = "The Authorize URL in your form is of another center than the one chosen.";
                let fix = (!has_callback).then_some(Fix::Choose(center));
                self.add(Severity::Error, found, why, fix);
            }
        }
    }

    fn query(&mut self, query: &str) -> Option<String> {
        let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let values = |name: &str| {
            pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
        };
        let mut one = |name: &'static str| {
            let found: Vec<&str> = values(name);
            if found.len() > 1 {
                // These two come from the Authorize URL alone.
                let why = if matches!(name, "access_type" | "prompt") {
                    "It belongs there once: keep it once in the Authorize URL."
                } else {
                    "Zoho CRM adds it by itself: take it out of the Authorize URL."
                };
                self.add(Severity::Error, format!("{name} stands there {} times.", found.len()), why, None);
            }
            found.last().map(|value| (*value).to_owned())
        };
        let (access_type, prompt) = (one("access_type"), one("prompt"));
        let (response_type, client_id) = (one("response_type"), one("client_id"));
        let (scope, redirect_uri, state) = (one("scope"), one("redirect_uri"), one("state"));

        if redirect_uri.is_none() && client_id.is_none() {
            self.add(
                Severity::Warning,
                "There is no redirect_uri in it.",
                "If Zoho asked you to sign in first, sign in and copy the address of the consent screen.",
                None,
            );
            return None;
        }
        self.expect("access_type", access_type.as_deref(), "offline", "the connection dies after one hour");
        self.expect(
            "prompt",
            prompt.as_deref(),
            "consent",
            "a refresh token comes only at the very first consent",
        );
        self.expect("response_type", response_type.as_deref(), "code", "Zoho shows an error page");
        if state.is_none() && self.of_crm {
            self.add(Severity::Note, "There is no state in it.", "Zoho CRM normally adds its own.", None);
        } else if state.is_none() {
            let why = "Zoho CRM adds its own. An application of your own must, too, or it cannot tell whose answer comes back.";
            self.add(Severity::Check, "There is no state in it.", why, None);
        }
        self.client_id(client_id);
        self.scopes(scope);
        self.redirect_uri(redirect_uri.as_deref());
        for (key, _) in &pairs {
            if let Some(name) = secret::secret_key(key) {
                self.add(
                    Severity::Error,
                    format!("It holds {name}."),
                    "A secret must never stand in an address. Take it out of the Authorize URL and make a new one.",
                    None,
                );
            }
        }
        redirect_uri
    }

    fn expect(&mut self, name: &str, value: Option<&str>, right: &str, otherwise: &str) {
        if value == Some(right) {
            return;
        }
        let found = match value {
            Some(value) => format!("{name} is \u{201c}{}\u{201d}, not {right}.", secret::mask(value).0),
            None => format!("{name}={right} is missing."),
        };
        let why = format!("Without it {otherwise}. Correct the Authorize URL in the custom service.");
        self.add(Severity::Error, found, &why, None);
    }

    fn client_id(&mut self, sent: Option<String>) {
        let ours = self.draft.client_id();
        let Some(sent) = sent.filter(|sent| !sent.is_empty() && *sent != ours) else { return };
        if secret::looks_secret(&sent) {
            let why = "Put the client id into the custom service, and make a new secret in the API console.";
            return self.add(Severity::Error, "Its client_id looks like a secret or a token.", why, None);
        }
        let clean = invisible::removed(&sent);
        if clean != sent {
            return self.add(
                Severity::Error,
                format!(
                    "Its client_id has characters that nobody sees: \u{201c}{}\u{201d}.",
                    invisible::drawn(&sent)
                ),
                "They stand in the Client ID of the custom service. Take them out there.",
                None,
            );
        }
        let fix = Some(Fix::Put(Field::ClientId, clean));
        if ours.is_empty() {
            self.add(Severity::Note, format!("Its client_id is {sent}."), "It can be taken over.", fix);
        } else {
            self.add(
                Severity::Warning,
                format!("Its client_id is {sent}, not the one above."),
                "The callback must be registered with the client that the service uses.",
                fix,
            );
        }
    }

    fn scopes(&mut self, sent: Option<String>) {
        let Some(sent) = sent.filter(|sent| !sent.is_empty()) else {
            return self.add(
                Severity::Error,
                "There is no scope in it.",
                "Tick the scopes in the connection.",
                None,
            );
        };
        if sent.contains(' ') || sent.contains('+') {
            self.add(
                Severity::Check,
                "Its scopes are not parted by commas.",
                "Zoho's documentation asks for commas. Set the Scope Delimiter of the service to comma.",
                None,
            );
        }
        let sent = oauth::scope::split(&sent);
        let missing: Vec<_> =
            self.draft.scope_names().filter(|name| !sent.iter().any(|s| s == name)).collect();
        let added: Vec<_> =
            sent.iter().filter(|s| !self.draft.scope_names().any(|name| name == *s)).collect();
        if !self.draft.scopes.is_empty() && !missing.is_empty() {
            let names = missing.join(", ");
            self.add(
                Severity::Warning,
                format!("These scopes of the list are not asked for: {names}."),
                "Tick them in the connection, then connect again.",
                None,
            );
        }
        if !added.is_empty() && (self.of_crm || !self.draft.scopes.is_empty()) {
            let names: Vec<_> = added.iter().map(|s| secret::mask(s).0).collect();
            self.add(
                Severity::Note,
                format!("It asks for scopes that are not in the list: {}.", names.join(", ")),
                "Every scope that nobody needs is a risk.",
                None,
            );
        }
    }

    fn redirect_uri(&mut self, sent: Option<&str>) {
        let Some(sent) = sent else {
            return self.add(
                Severity::Error,
                "There is no redirect_uri in it.",
                "Copy the whole address.",
                None,
            );
        };
        let shown = || secret::mask(&invisible::drawn(sent)).0;
        let center = match lint::callback(sent) {
            Callback::Foreign => {
                let (severity, why) = if self.of_crm {
                    (Severity::Error, "The answer would go to somebody else. Do not consent.")
                } else {
                    (
                        Severity::Check,
                        "For a connection of Zoho CRM that is wrong: do not consent. For an application of your own it is \
                         right if the address is yours.",
                    )
                };
                let found = format!("Its redirect_uri is not at a host of Zoho's: {}.", shown());
                return self.add(severity, found, why, None);
            }
            Callback::Odd => {
                return self.add(
                    Severity::Warning,
                    format!(
                        "Its redirect_uri is not written as the callbacks of Zoho's connections are: {}.",
                        shown()
                    ),
                    "Is this the popup that Create And Connect opens? Copy its whole address once more.",
                    None,
                );
            }
            Callback::Of(center) => center,
        };
        if let Some(chosen) = self.draft.center.filter(|chosen| *chosen != center) {
            self.add(
                Severity::Error,
                format!("Its redirect_uri belongs to {center}, but {chosen} is chosen above."),
                "Zoho CRM sends the callback of its own center.",
                Some(Fix::Choose(center)),
            );
        }
        if self.draft.redirect_uri == sent {
            return;
        }
        let with = Registered::of(self.draft);
        let alone = |center: DataCenter| center.row().callbacks.len() == 1;
        let (severity, found) = if candidate(self.draft, sent).is_some() {
            if self.draft.center.is_some_and(alone) {
                // Right as it is: there is nothing to take over.
                return;
            }
            (Severity::Note, "Its redirect_uri is one of the callbacks above.".to_owned())
        } else if with == Registered::Unknown {
            let found = if self.draft.center.is_some() {
                "No source names the callback of this center: this is the one to register."
            } else {
                "Its redirect_uri is the one to register."
            };
            (Severity::Note, found.to_owned())
        } else {
            (Severity::Warning, format!("Its redirect_uri is not {}.", with.name()))
        };
        self.add(
            severity,
            found,
            "This is what Zoho CRM sends, so this is what must be registered.",
            Some(Fix::Put(Field::AuthorizedRedirectUri, sent.to_owned())),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn popup(center: &str, callback: &str, scope: &str) -> String {
        format!(
            "https://{center}/oauth/v2/auth?access_type=offline&prompt=consent&client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234\
             &redirect_uri={callback}&response_type=code&scope={scope}&state=Public__709295732__709286518__5000000030468021"
        )
    }

    fn check(draft: &Draft, text: &str, expected: &[&str]) {
        let got: Vec<_> = read(text, draft)
            .unwrap()
            .findings
            .into_iter()
            .map(|f| {
                format!("{}: {}{}", f.severity.id(), f.found, if f.fix.is_some() { " [mend]" } else { "" })
            })
            .collect();
        assert_eq!(got, expected, "{text}");
    }

    #[test]
    fn every_candidate_is_right_and_a_foreign_callback_is_not_for_copying() {
        for center in DataCenter::all() {
            let draft = Draft { center: Some(center), ..Draft::default() };
            for (place, cell) in center.row().callbacks.iter().enumerate() {
                let text = popup(center.row().accounts.value, cell.value, "Desk.tickets.ALL");
                let read = read(&text, &draft).unwrap();
                let expected = if place == 0 { Comparison::Same } else { Comparison::Candidate(place + 1) };
                assert_eq!(read.comparison, Some(expected), "{text}");
                assert!(read.copyable, "{text}");
            }
        }
        let eu = Draft { center: Some(DataCenter::Eu), ..Draft::default() };
        let text = popup("accounts.zoho.eu", "https://evil.example/delugeauth/callback", "Desk.tickets.ALL");
        assert!(!read(&text, &eu).unwrap().copyable);
    }

    #[test]
    fn reads_the_callback() {
        let mut draft = Draft { center: Some(DataCenter::Eu), ..Draft::default() };
        draft.add_scopes("Desk.tickets.ALL,Desk.search.READ");
        draft.client_id = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234".into();
        let text = popup(
            "accounts.zoho.eu",
            "https://deluge.zoho.eu/delugeauth/callback",
            "Desk.tickets.ALL%2CDesk.search.READ",
        );
        let found = read(&text, &draft).unwrap();
        assert_eq!(found.redirect_uri.as_deref(), Some("https://deluge.zoho.eu/delugeauth/callback"));
        assert_eq!(
            found.comparison.unwrap().words(found.registered),
            "Right: the popup sends number 2 of the callbacks above. If you registered them all, nothing is left to do; if \
             only the first, add this one."
        );
        check(&draft, &text, &["note: Its redirect_uri is one of the callbacks above. [mend]"]);
        draft.redirect_uri = "https://dre.zoho.eu/delugeauth/callback".into();
        assert_eq!(
            read(&text, &draft).unwrap().comparison.unwrap().words(Registered::Typed),
            "The popup sends another callback. They differ from character 10 on: registered there is “r”, in the popup “e”."
        );
        check(
            &draft,
            &text,
            &["warning: Its redirect_uri is not the callback registered in the API console. [mend]"],
        );
        draft.redirect_uri = "https://deluge.zoho.eu/delugeauth/callback".into();
        check(&draft, &text, &[]);
        assert_eq!(read(&text, &draft).unwrap().comparison, Some(Comparison::Same));
    }

    #[test]
    fn lints_the_rest() {
        let draft = Draft { center: Some(DataCenter::Eu), ..Draft::default() };
        check(
            &draft,
            "https://accounts.zoho.com/oauth/v2/auth?redirect_uri=https%3A%2F%2Fevil.example%2F&scope=A.b.C+D.e.F&client_id=1000.A&client_id=1000.B",
            &[
                "check: The popup is at accounts.zoho.com (United States), but Europe is chosen above.",
                "error: client_id stands there 2 times.",
                "error: access_type=offline is missing.",
                "error: prompt=consent is missing.",
                "error: response_type=code is missing.",
                "note: There is no state in it.",
                "note: Its client_id is 1000.B. [mend]",
                "check: Its scopes are not parted by commas.",
                "note: It asks for scopes that are not in the list: A.b.C, D.e.F.",
                "error: Its redirect_uri is not at a host of Zoho's: https://evil.example/.",
            ],
        );
        check(
            &draft,
            "https://accounts.zoho.eu.evil.example/oauth/v2/auth?redirect_uri=x",
            &[
                "error: accounts.zoho.eu.evil.example ends in evil.example, and only the end of a host name says whose it is; zoho.eu in front of it proves nothing.",
            ],
        );
        check(
            &draft,
            "https://accounts.zoho.eu/signin?servicename=AaaServer",
            &["warning: There is no redirect_uri in it."],
        );
        assert_eq!(read("  ", &draft), None);
    }

    /// A popup that is at the wrong endpoint comes from a wrong Authorize URL, whatever callback it sends.
    #[test]
    fn looks_at_the_whole_address() {
        let draft = Draft {
            center: Some(DataCenter::Eu),
            redirect_uri: "https://dre.zoho.eu/delugeauth/callback".into(),
            client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234".into(),
            scopes: vec![crate::draft::ChosenScope::new("A.b.READ")],
            ..Draft::default()
        };
        let right = popup("accounts.zoho.eu", "https://dre.zoho.eu/delugeauth/callback", "A.b.READ");
        check(&draft, &right, &[]);
        check(&draft, &format!("\n{right} "), &[]);
        for path in ["/oauth/v2/token", "/oauth/v2/token/revoke", "/oauth/v2/auth/", "/oauth/v2/Auth", "/x"] {
            check(
                &draft,
                &right.replace("/oauth/v2/auth", path),
                &[&format!("error: Its path is {path}, not /oauth/v2/auth.")],
            );
        }
        check(
            &draft,
            &right.replace("https://accounts.zoho.eu", "http://accounts.zoho.eu.:8080"),
            &[
                "error: It has http:// instead of https://.",
                "error: It has the port 8080; Zoho's hosts use none.",
                "error: It has a dot behind the host.",
            ],
        );
        check(&draft, right.trim_start_matches("https://"), &["note: It has no https:// in front."]);
        check(&draft, &format!("\"{right}\","), &["note: It stands in quotation marks."]);
        check(
            &draft,
            "https://accounts.zoho.eu/oauth/v2/token",
            &[
                "error: Its path is /oauth/v2/token, not /oauth/v2/auth.",
                "warning: There is no redirect_uri in it.",
            ],
        );
    }

    /// Who has to sign in first sees the sign-in page, which holds the request for later.
    #[test]
    fn reads_the_request_that_the_sign_in_page_holds() {
        let draft = Draft { center: Some(DataCenter::Eu), ..Draft::default() };
        let held = |page: &str, request: &str| {
            let request: String = form_urlencoded::byte_serialize(request.as_bytes()).collect();
            format!("{page}?servicename=AaaServer&serviceurl={request}&hide_signup=true")
        };
        let callback = "https%3A%2F%2Fdeluge.zoho.eu%2Fdelugeauth%2Fcallback";
        let request = popup("accounts.zoho.eu", callback, "A.b.READ");
        let one = held("https://accounts.zoho.com/signin", &request);
        let path =
            held("https://accounts.zoho.eu/signin", request.trim_start_matches("https://accounts.zoho.eu"));
        for text in [&one, &held("https://accounts.zoho.eu/signin", &one), &path] {
            let found = read(text, &draft).unwrap();
            assert_eq!(found.redirect_uri.as_deref(), Some("https://deluge.zoho.eu/delugeauth/callback"));
            assert_eq!(found.comparison, Some(Comparison::Candidate(2)));
            assert_eq!(found.findings, read(&request, &draft).unwrap().findings);
        }
        let wrong =
            held("https://accounts.zoho.eu/signin", &request.replace("/oauth/v2/auth", "/oauth/v2/token"));
        assert_eq!(
            read(&wrong, &draft).unwrap().findings[0].found,
            "Its path is /oauth/v2/token, not /oauth/v2/auth."
        );
        // Only Zoho's own page is believed, and what it holds is judged like any other address.
        for text in [
            held("https://accounts.zoho.eu.evil.example/signin", &request),
            held("https://me@accounts.zoho.eu/signin", &request),
            held(
                "https://accounts.zoho.eu/signin",
                &request.replace("zoho.eu/oauth", "zoho.eu.evil.example/oauth"),
            ),
        ] {
            let found = read(&text, &draft).unwrap();
            assert_eq!(found.redirect_uri, None, "{text}");
            assert_eq!(found.findings[0].severity, Severity::Error, "{text}");
        }
    }

    /// Of a request that may be an application's own, less is certain.
    #[test]
    fn a_request_of_anybody_is_judged_with_care() {
        let text = "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent&response_type=code\
                    &redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=A.b.READ&client_id=1000.A";
        let of = |read: fn(&str, &Draft) -> Option<Popup>| {
            let findings = read(text, &Draft::default()).unwrap().findings;
            findings
                .iter()
                .map(|finding| format!("{}: {}", finding.severity.id(), finding.found))
                .collect::<Vec<_>>()
        };
        let foreign = "Its redirect_uri is not at a host of Zoho's: https://app.example/cb.";
        assert!(of(read).contains(&format!("error: {foreign}")), "{:?}", of(read));
        assert_eq!(
            of(read_any),
            [
                "check: There is no state in it.",
                "note: Its client_id is 1000.A.",
                &format!("check: {foreign}")
            ]
        );
    }

    /// Signing in starts at accounts.zoho.com for people of nearly every center; the callback tells the org's.
    #[test]
    fn which_center_a_popup_tells() {
        let of = |center| {
            let redirect_uri = DataCenter::first_callback(center).unwrap_or_default().into();
            Draft {
                center: Some(center),
                redirect_uri,
                client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234".into(),
                ..Draft::default()
            }
        };
        let text = |server: &str, callback: &str| popup(server, callback, "A.b.READ");
        let note = "note: It asks for scopes that are not in the list: A.b.READ.";
        let (eu, india) =
            ("https://dre.zoho.eu/delugeauth/callback", "https://deluge.zoho.in/delugeauth/callback");
        check(
            &of(DataCenter::Eu),
            &text("accounts.zoho.com", eu),
            &["check: The popup is at accounts.zoho.com (United States), but Europe is chosen above.", note],
        );
        check(
            &of(DataCenter::Cn),
            "https://accounts.zoho.com/signin",
            &[
                "error: The popup is at accounts.zoho.com (United States), but China is chosen above.",
                "warning: There is no redirect_uri in it.",
            ],
        );
        // The Authorize URL is wrong, not the center.
        check(
            &of(DataCenter::Eu),
            &text("accounts.zoho.in", eu),
            &["error: The popup is at accounts.zoho.in (India), but Europe is chosen above.", note],
        );
        check(
            &of(DataCenter::Eu),
            &text("accounts.zoho.eu", india),
            &[
                note,
                "error: Its redirect_uri belongs to India, but Europe is chosen above. [mend]",
                "warning: Its redirect_uri is not the callback registered in the API console. [mend]",
            ],
        );
        check(
            &of(DataCenter::Eu),
            "https://accounts.zoho.in/signin",
            &[
                "error: The popup is at accounts.zoho.in (India), but Europe is chosen above. [mend]",
                "warning: There is no redirect_uri in it.",
            ],
        );
    }

    /// What stands in the Authorize URL is to be kept once, what Zoho CRM adds is to be taken out.
    #[test]
    fn what_stands_there_twice() {
        let why = |name: &str, value: &str| {
            let text =
                popup("accounts.zoho.jp", "https%3A%2F%2Fdre.zoho.jp%2Fdelugeauth%2Fcallback", "A.b.READ");
            let found = read(&format!("{text}&{name}={value}"), &Draft::default()).unwrap().findings;
            let twice = format!("{name} stands there 2 times.");
            found.into_iter().find(|finding| finding.found == twice).map(|finding| finding.why).unwrap()
        };
        for (name, value) in [("access_type", "offline"), ("prompt", "consent")] {
            assert!(why(name, value).contains("keep it once"), "{name}");
        }
        for name in ["client_id", "redirect_uri", "response_type", "scope", "state"] {
            assert!(why(name, "x").contains("take it out"), "{name}");
        }
    }

    #[test]
    fn what_is_no_address_of_a_popup() {
        let draft = Draft { center: Some(DataCenter::Jp), ..Draft::default() };
        for text in
            ["about:blank", "blank", "The window closed. Nothing is there", "https://", "localhost:8080"]
        {
            check(&draft, text, &["error: This is no address."]);
        }
        check(
            &draft,
            &format!("https://{}/x", secret::MASK),
            &["error: That was a secret, not an address. It was masked."],
        );
    }

    #[test]
    fn an_address_out_of_the_source_of_a_page_is_read() {
        let text = popup("accounts.zoho.jp", "https%3A%2F%2Fdre.zoho.jp%2Fdelugeauth%2Fcallback", "A.b.READ");
        let draft = Draft { center: Some(DataCenter::Jp), ..Draft::default() };
        let read = read(&text.replace('&', "&amp;"), &draft).unwrap();
        assert_eq!(read.comparison, Some(Comparison::Same));
        assert_eq!(read.findings[0].found, lint::AMP);
        assert!(
            read.findings.iter().all(|finding| finding.severity != Severity::Error),
            "{:?}",
            read.findings
        );
    }

    #[test]
    fn the_address_after_the_consent_has_the_callback_in_front() {
        let after = "This is the address after the consent: its part before ? is the callback.";
        let mut draft = Draft { center: Some(DataCenter::Jp), ..Draft::default() };
        check(
            &draft,
            "https://dre.zoho.jp/delugeauth/callback?code=1000.x.y&location=jp",
            &[&format!("note: {after}")],
        );
        let other = "https://deluge.zoho.jp/delugeauth/callback?code=1000.x.y#end";
        check(&draft, other, &[&format!("note: {after} [mend]")]);
        read(other, &draft).unwrap().findings.remove(0).fix.unwrap().apply(&mut draft);
        assert_eq!(draft.redirect_uri, "https://deluge.zoho.jp/delugeauth/callback");
    }

    /// Where no source names a callback, the popup is the first to tell it.
    #[test]
    fn a_callback_that_no_source_names() {
        let mut draft = Draft {
            center: Some(DataCenter::Inec),
            scopes: vec![crate::draft::ChosenScope::new("A.b.READ")],
            client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234".into(),
            ..Draft::default()
        };
        let callback = "https://dre.zohohq.in/delugeauth/callback";
        let text = popup("accounts.zohohq.in", callback, "A.b.READ");
        check(
            &draft,
            &text,
            &["note: No source names the callback of this center: this is the one to register. [mend]"],
        );
        draft.redirect_uri = "https://www.acme.in/cb".into();
        check(
            &draft,
            &text,
            &["warning: Its redirect_uri is not the callback registered in the API console. [mend]"],
        );
        draft.redirect_uri = callback.into();
        check(&draft, &text, &[]);
        let read = read(&text, &draft).unwrap();
        assert_eq!(
            read.comparison.unwrap().words(read.registered),
            "The popup sends exactly the callback registered in the API console."
        );
    }

    /// Only what Zoho CRM could have sent is offered: the linter must not take it back.
    #[test]
    fn which_callbacks_are_believed() {
        let check = |callback: &str, expected: &str| {
            let encoded: String = form_urlencoded::byte_serialize(callback.as_bytes()).collect();
            let draft = Draft { center: Some(DataCenter::Jp), ..Draft::default() };
            let found = read(&popup("accounts.zoho.jp", &encoded, "A.b.READ"), &draft).unwrap();
            let last = found.findings.last().unwrap();
            assert_eq!(
                format!("{}{}", last.found, if last.fix.is_some() { " [mend]" } else { "" }),
                expected
            );
            for fix in found.findings.into_iter().filter_map(|finding| finding.fix) {
                let mut draft = draft.clone();
                fix.apply(&mut draft);
                assert!(
                    lint::lint(&draft).into_iter().all(|finding| finding.field
                        != Field::AuthorizedRedirectUri
                        || finding.fix.is_none()),
                    "{callback}"
                );
            }
        };
        let other = "Its redirect_uri is not the callback above. [mend]";
        // Nothing is said of the one that is shown; the last finding is about something else.
        check(
            "https://dre.zoho.jp/delugeauth/callback",
            "It asks for scopes that are not in the list: A.b.READ.",
        );
        check("https://deluge.zoho.jp/delugeauth/callback", other);
        check("https://connections.zoho.jp/other/way", other);
        for foreign in [
            "https://evil.example/",
            "https://dre.zoho.jp\\@evil.example/",
            "https://x@dre.zoho.jp/",
            "x",
            "",
        ] {
            check(foreign, &format!("Its redirect_uri is not at a host of Zoho's: {foreign}."));
        }
        for odd in [
            "http://dre.zoho.jp/delugeauth/callback",
            "https://dre.zoho.jp/delugeauth/callback/",
            "https://dre.zoho.jp:443/delugeauth/callback",
            "https://dre.zoho.jp/delugeauth/callback?x=1",
            "https://accounts.zoho.jp/delugeauth/callback",
        ] {
            check(
                odd,
                &format!(
                    "Its redirect_uri is not written as the callbacks of Zoho's connections are: {odd}."
                ),
            );
        }
    }

    #[test]
    fn compares_byte_by_byte() {
        let check = |a: &str, b: &str, expected: &str| {
            assert_eq!(compare(a, b).words(Registered::Shown), expected);
        };
        check("https://x/", "https://x/", "The popup sends exactly the callback above.");
        check(
            "https://x/cb ",
            "https://x/cb",
            "The popup sends another callback. They differ from character 13 on: above there is “␠”, in the popup nothing.",
        );
    }
}
