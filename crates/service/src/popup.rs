//! Reads the URL of the popup that "Create And Connect" opens: the one sure source of the redirect URI.

use ::url::form_urlencoded;

use facts::DataCenter;
use facts::address::{self, Address, Unreadable};
use facts::data_center::{AUTHORIZE_PATH, CALLBACK_PATH};
use facts::host::{self, Role, Verdict};
use facts::infer::DEEPEST;
use oauth::authorize::Name;
use scan::finding::Severity::{self, Check, Error, Note, Warning};
use scan::text::first_difference;
use scan::{invisible, secret};
use words::{Message, found, msg, text};

use crate::lint::{Finding, Fix, excerpt, in_order};
use crate::url::{Callback, callback, fixed_parameter, judge_url};
use crate::{Draft, Field};

/// What the URL of a popup says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Popup {
    /// The redirect URI in it, decoded; `None` if there is none.
    pub redirect_uri: Option<String>,
    /// Whether it may be handed on: it is at a host of Zoho's.
    pub copyable: bool,
    /// How it compares with the redirect URI that is registered; `None` if either is not known.
    pub comparison: Option<Comparison>,
    /// What is wrong with the URL, each with its fix.
    pub findings: Vec<Finding>,
    /// Whether the popup settles which of the redirect URIs of the data center goes into the draft.
    pub settled: bool,
}

/// What Zoho sends, compared byte by byte with what is registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Whether it is one of the redirect URIs to register.
    pub is_right: bool,
    /// The result, with hidden characters drawn.
    pub message: Message,
}

fn compare(registered: &str, sent: &str) -> Message {
    let Some(position) = first_difference(registered, sent) else { return text!("popup-same").into() };
    let character = |text: &str| text.chars().nth(position - 1).map(|ch| invisible::drawn(&ch.to_string()));
    match (character(registered), character(sent)) {
        (Some(registered), Some(sent)) => msg!("popup-differs", position, registered, sent),
        (Some(registered), None) => msg!("popup-shorter", position, registered),
        (None, sent) => msg!("popup-longer", position, sent = sent.unwrap_or_default()),
    }
}

/// Reads the URL of the popup against the draft. `None` while nothing was pasted.
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
    let redirect_uri = reader.url(text);
    let mut findings = reader.findings;
    in_order(&mut findings);
    let typed = Some(draft.redirect_uri.clone()).filter(|typed| !invisible::removed(typed).is_empty());
    let registered = typed.or_else(|| draft.redirect_uri());
    let candidate = redirect_uri.as_deref().and_then(|sent| candidate(draft, sent));
    let comparison = registered.zip(redirect_uri.as_deref()).map(|(registered, sent)| match candidate {
        // Not the first one of the data center, but all of them are to be registered.
        Some(index @ 1..) => {
            Comparison { is_right: true, message: msg!("popup-candidate", number = index + 1) }
        }
        _ => Comparison { is_right: registered == sent, message: compare(&registered, sent) },
    });
    let copyable = redirect_uri.as_deref().is_some_and(|sent| !matches!(callback(sent), Callback::Foreign));
    Some(Popup { redirect_uri, copyable, comparison, findings, settled: of_crm && candidate.is_some() })
}

/// The index of a redirect URI among those of the chosen data center, as long as the person has not said which it is.
fn candidate(draft: &Draft, sent: &str) -> Option<usize> {
    let center = draft.center.filter(|_| invisible::removed(&draft.redirect_uri).is_empty())?;
    center.row().callbacks.iter().position(|cell| cell.value == sent)
}

/// Whether a text is none of the things that an address bar shows for a page of the web.
fn is_no_url(text: &str) -> bool {
    let sentence = text.split_whitespace().nth(1).is_some() && !text.contains('/');
    sentence
        || match address::read(text) {
            Ok(address) => !address.host().contains('.'),
            Err(Unreadable::Empty | Unreadable::NoHost | Unreadable::Broken(_)) => true,
            Err(Unreadable::ForeignLetters { .. } | Unreadable::Masked) => false,
        }
}

struct Reader<'d> {
    draft: &'d Draft,
    /// Whether it is surely Zoho CRM that makes the request.
    of_crm: bool,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn add(&mut self, severity: Severity, found: (impl Into<Message>, impl Into<Message>), fix: Option<Fix>) {
        self.findings.push(Finding::new(severity, Field::PopupUrl, found).fixed_by(fix));
    }

    /// Lints the URL, or the one that Zoho's sign-in page holds for later, and gives the redirect URI in it.
    fn url(&mut self, text: &str) -> Option<String> {
        let inner = address::unquoted(text).unwrap_or(text.trim()).replace("&amp;", "&");
        if is_no_url(&inner) {
            self.add(Error, (text!("popup-no-url"), text!("popup-copy-loaded")), None);
            return None;
        }
        let mut text = text.trim().to_owned();
        let mut read = address::read(&inner).ok();
        for _ in 1..DEEPEST {
            let Some(held) = read.as_ref().and_then(held_for_later) else { break };
            read = address::read(&held).ok();
            text = held;
        }
        if read.as_ref().is_some_and(|address| self.after_the_consent(address)) {
            return None;
        }
        let (findings, address) = judge_url(&text, Field::PopupUrl, self.draft.center);
        self.findings.extend(findings);
        self.query(address?.url.query().unwrap_or_default())
    }

    /// Says that the URL is the one to which the consent led: the redirect URI, with the response after it.
    fn after_the_consent(&mut self, address: &Address) -> bool {
        if address.disguise().is_some() {
            return false;
        }
        let mut url = address.url.clone();
        url.set_query(None);
        url.set_fragment(None);
        let sent = url.to_string();
        if url.path() != CALLBACK_PATH || !matches!(callback(&sent), Callback::Of(_)) {
            return false;
        }
        let new = self.draft.redirect_uri().as_deref() != Some(&*sent);
        let fix = new.then_some(Fix::Put(Field::AuthorizedRedirectUri, sent));
        self.add(Note, found!("popup-after-consent"), fix);
        true
    }

    fn query(&mut self, query: &str) -> Option<String> {
        let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let value = |name: &str| {
            pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).next_back()
        };
        for name in Name::ALL.map(Name::wire) {
            if pairs.iter().filter(|(key, _)| key == name).nth(1).is_some() {
                // The first two come from the Authorize URL alone.
                let from_form = matches!(name, "access_type" | "prompt");
                let why =
                    if from_form { text!("popup-keep-once") } else { text!("lint-parameter-added-why") };
                self.add(Error, (msg!("lint-parameter-repeated", name), why), None);
            }
        }
        let redirect_uri = value("redirect_uri");
        if redirect_uri.is_none() && value("client_id").is_none() {
            self.add(Warning, (text!("popup-no-redirect-uri"), text!("popup-sign-in-first")), None);
            return None;
        }
        let own = !self.of_crm
            && redirect_uri.is_some_and(|sent| {
                matches!(callback(sent), Callback::Foreign) && !sent.contains(CALLBACK_PATH)
            });
        if own {
            self.of_an_app(query, &value);
        }
        for name in ["access_type", "prompt", "response_type"].into_iter().filter(|_| !own) {
            if let Some((found, why)) = fixed_parameter(name, value(name)) {
                let why = msg!("popup-correct-authorize-url", why);
                self.findings.push(Finding::new(Error, Field::PopupUrl, (found, why)));
            }
        }
        let no_state = text!("popup-no-state");
        match (value("state"), self.of_crm) {
            (Some(_), _) => {}
            (None, true) => self.add(Note, (no_state, text!("popup-no-state-crm")), None),
            (None, false) => self.add(Check, (no_state, text!("popup-no-state-own")), None),
        }
        if !own {
            self.client_id(value("client_id").unwrap_or_default());
        }
        if !own || !left_out(query) || value("scope").is_some() {
            self.scopes(value("scope").unwrap_or_default(), own);
        }
        self.redirect_uri(redirect_uri);
        for name in pairs.iter().filter_map(|(key, _)| secret::secret_key(key)) {
            self.add(Error, found!("popup-secret", name), None);
        }
        redirect_uri.map(str::to_owned)
    }

    /// What an application of the person's own asks for: no custom service decides it.
    fn of_an_app<'v>(&mut self, query: &str, value: &dyn Fn(&str) -> Option<&'v str>) {
        let left_out = left_out(query);
        let response_type = value("response_type");
        let implicit = response_type == Some("token");
        let of_app = [
            ("response_type", Error, implicit, text!("lint-response-type-why")),
            ("access_type", Check, implicit, text!("popup-app-access-type-why")),
            (
                "prompt",
                Note,
                implicit || value("access_type") != Some("offline"),
                text!("popup-app-prompt-why"),
            ),
        ];
        for (name, severity, fine, why) in of_app {
            let sent = value(name);
            if fine || left_out && sent.is_none() {
                continue;
            }
            if let Some((found, _)) = fixed_parameter(name, sent) {
                self.add(severity, (found, why), None);
            }
        }
    }

    fn client_id(&mut self, sent: &str) {
        let ours = self.draft.client_id();
        if sent.is_empty() || sent == ours {
            return;
        }
        if secret::hidden_in(sent).is_some() {
            return self.add(Error, found!("popup-id-secret"), None);
        }
        let clean = invisible::removed(sent);
        if clean != sent {
            self.add(Error, found!("popup-id-hidden", id = excerpt(sent)), None);
        } else if ours.is_empty() {
            // Nothing is wrong with a field that was not filled in yet.
            self.add(Note, found!("popup-id", id = sent), None);
        } else {
            let fix = Some(Fix::Put(Field::ClientId, clean));
            self.add(Warning, found!("popup-other-id", id = sent), fix);
        }
    }

    fn scopes(&mut self, sent: &str, own: bool) {
        if sent.is_empty() {
            let why = if own { text!("popup-app-no-scope-why") } else { text!("popup-no-scope-why") };
            return self.add(Error, (text!("popup-no-scope"), why), None);
        }
        if sent.contains([' ', '+']) {
            let why = if own { text!("popup-app-no-commas-why") } else { text!("popup-no-commas-why") };
            self.add(Check, (text!("popup-no-commas"), why), None);
        }
        let sent = scan::scope_list::split(sent);
        let ours: Vec<&str> = self.draft.scope_names().collect();
        let names = |names: Vec<&str>| names.into_iter().map(excerpt).collect::<Vec<_>>().join(", ");
        let missing: Vec<_> = ours.iter().copied().filter(|name| !sent.iter().any(|s| s == name)).collect();
        let added: Vec<_> = sent.iter().map(String::as_str).filter(|name| !ours.contains(name)).collect();
        let any = !ours.is_empty();
        if !missing.is_empty() {
            self.add(Warning, found!("popup-scopes-missing", scopes = names(missing)), None);
        }
        if !added.is_empty() && (self.of_crm || any) {
            self.add(Note, found!("popup-scopes-added", scopes = names(added)), None);
        }
    }

    fn redirect_uri(&mut self, sent: Option<&str>) {
        let Some(sent) = sent else {
            let (found, why) = (text!("popup-no-redirect-uri"), text!("popup-copy-whole"));
            return self.add(Error, (found, why), None);
        };
        let center = match callback(sent) {
            Callback::Foreign if self.of_crm => {
                return self.add(Error, found!("popup-foreign", url = excerpt(sent)), None);
            }
            Callback::Foreign => {
                let found = msg!("popup-foreign", url = excerpt(sent));
                return self.add(Check, (found, text!("popup-foreign-own-why")), None);
            }
            Callback::Odd => return self.add(Warning, found!("popup-odd", url = excerpt(sent)), None),
            Callback::Of(center) => center,
        };
        if let Some(chosen) = self.draft.center.filter(|chosen| *chosen != center) {
            let found = found!("popup-callback-center", center = center.name(), chosen = chosen.name());
            self.add(Error, found, Some(Fix::Choose(center)));
        }
        if self.draft.redirect_uri == sent {
            return;
        }
        let alone = |center: DataCenter| center.row().callbacks.len() == 1;
        let (severity, found) = if candidate(self.draft, sent).is_some() {
            if self.draft.center.is_some_and(alone) {
                // Right as it is: there is nothing to take over.
                return;
            }
            (Note, text!("popup-is-candidate"))
        } else if self.draft.redirect_uri().is_some() {
            (Warning, text!("popup-not-registered"))
        } else if self.draft.center.is_some() {
            (Note, text!("popup-tells"))
        } else {
            (Note, text!("popup-to-register"))
        };
        let fix = Some(Fix::Put(Field::AuthorizedRedirectUri, sent.to_owned()));
        self.add(severity, (found, text!("popup-sent-by-crm")), fix);
    }
}

/// Whether somebody left out a part of a query.
fn left_out(query: &str) -> bool {
    query.contains("...") || query.contains('\u{2026}') || query.contains("%E2%80%A6")
}

/// The request to which the sign-in page of an accounts server goes on afterwards.
fn held_for_later(address: &Address) -> Option<String> {
    let host = address.host();
    let of_zoho = matches!(host::judge(host), Verdict::Known { role: Role::Accounts, .. });
    if !of_zoho || address.disguise().is_some() || address.url.path() == AUTHORIZE_PATH {
        return None;
    }
    let held = address.url.query_pairs().find(|(key, _)| key == "serviceurl")?.1;
    if held.starts_with('/') && !held.starts_with("//") {
        return Some(format!("https://{host}{held}"));
    }
    Some(held.into_owned()).filter(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint;
    use crate::tests::{outline, said, same_lines};

    fn popup(center: &str, callback: &str, scope: &str) -> String {
        format!(
            "https://{center}/oauth/v2/auth?access_type=offline&prompt=consent&client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234\
             &redirect_uri={callback}&response_type=code&scope={scope}&state=Public__709295732__709286518__5000000030468021"
        )
    }

    fn same() -> Comparison {
        Comparison { is_right: true, message: text!("popup-same").into() }
    }

    fn check(draft: &Draft, text: &str, expected: &[&str]) {
        let got: Vec<_> = read(text, draft)
            .unwrap()
            .findings
            .into_iter()
            .map(|f| {
                format!(
                    "{}: {}{}",
                    f.severity.id(),
                    said(&f.found),
                    if f.fix.is_some() { " [fix]" } else { "" }
                )
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
                let same = text!("popup-same").into();
                let message = if place == 0 { same } else { msg!("popup-candidate", number = place + 1) };
                assert_eq!(read.comparison, Some(Comparison { is_right: true, message }), "{text}");
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
        assert_eq!(found.comparison.unwrap().message, msg!("popup-candidate", number = 2_u32));
        check(&draft, &text, &["note: popup-is-candidate [fix]"]);
        draft.redirect_uri = "https://dre.zoho.eu/delugeauth/callback".into();
        let message = msg!("popup-differs", position = 10_u32, registered = "r", sent = "e");
        assert_eq!(read(&text, &draft).unwrap().comparison, Some(Comparison { is_right: false, message }));
        check(&draft, &text, &["warning: popup-not-registered [fix]"]);
        draft.redirect_uri = "https://deluge.zoho.eu/delugeauth/callback".into();
        check(&draft, &text, &[]);
        assert_eq!(read(&text, &draft).unwrap().comparison, Some(same()));
    }

    #[test]
    fn lints_the_rest() {
        let draft = Draft { center: Some(DataCenter::Eu), ..Draft::default() };
        check(
            &draft,
            "https://accounts.zoho.com/oauth/v2/auth?redirect_uri=https%3A%2F%2Fevil.example%2F&scope=A.b.C+D.e.F&client_id=1000.A&client_id=1000.B",
            &[
                "error: lint-parameter-repeated client_id",
                "error: lint-parameter-missing access_type offline",
                "error: lint-parameter-missing prompt consent",
                "error: lint-parameter-missing response_type code",
                "error: popup-foreign https://evil.example/",
                "check: popup-other-server United States Europe accounts.zoho.com",
                "check: popup-no-commas",
                "note: popup-no-state",
                "note: popup-id 1000.B",
                "note: popup-scopes-added A.b.C, D.e.F",
            ],
        );
        check(
            &draft,
            "https://accounts.zoho.eu.evil.example/oauth/v2/auth?redirect_uri=x",
            &["error: url-real-domain evil.example accounts.zoho.eu.evil.example zoho.eu"],
        );
        check(
            &draft,
            "https://accounts.zoho.eu/signin?servicename=AaaServer",
            &["warning: popup-no-redirect-uri"],
        );
        assert_eq!(read("  ", &draft), None);
    }

    /// A popup that is at the wrong endpoint comes from a wrong Authorize URL, whatever callback it sends.
    #[test]
    fn judges_the_whole_url() {
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
                &[&format!("error: lint-url-path {path} /oauth/v2/auth")],
            );
        }
        check(
            &draft,
            &right.replace("https://accounts.zoho.eu", "http://accounts.zoho.eu.:8080"),
            &["error: url-not-https http", "error: url-port 8080", "error: url-trailing-dot"],
        );
        check(&draft, right.trim_start_matches("https://"), &["note: url-no-scheme"]);
        check(&draft, &format!("\"{right}\","), &["note: lint-url-quoted"]);
        check(
            &draft,
            "https://accounts.zoho.eu/oauth/v2/token",
            &["error: lint-url-path /oauth/v2/token /oauth/v2/auth", "warning: popup-no-redirect-uri"],
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
            assert_eq!(found.comparison.unwrap().message, msg!("popup-candidate", number = 2_u32));
            assert_eq!(found.findings, read(&request, &draft).unwrap().findings);
        }
        let wrong =
            held("https://accounts.zoho.eu/signin", &request.replace("/oauth/v2/auth", "/oauth/v2/token"));
        assert_eq!(
            said(&read(&wrong, &draft).unwrap().findings[0].found),
            "lint-url-path /oauth/v2/token /oauth/v2/auth"
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
                .map(|finding| format!("{}: {}", finding.severity.id(), said(&finding.found)))
                .collect::<Vec<_>>()
        };
        let foreign = "popup-foreign https://app.example/cb";
        assert!(of(read).contains(&format!("error: {foreign}")), "{:?}", of(read));
        assert_eq!(of(read_any), ["check: popup-no-state", &format!("check: {foreign}")]);
    }

    /// An application of one's own has no custom service, and asks for what it needs.
    #[test]
    fn a_request_of_an_app_is_no_form() {
        let of = |query: &str| {
            let text = format!(
                "https://accounts.zoho.in/oauth/v2/auth?client_id=1000.A&state=s&scope=a.b.READ&redirect_uri=\
                 https%3A%2F%2Fapp.example%2Fcb&{query}"
            );
            let findings = read_any(&text, &Draft::default()).unwrap().findings;
            assert!(findings.iter().all(|it| !format!("{:?}", it.why).contains("popup-correct")), "{query}");
            let graver = findings.into_iter().filter(|it| it.severity != Severity::Note);
            graver.map(|it| said(&it.found)).filter(|found| !found.contains("foreign")).collect::<Vec<_>>()
        };
        assert_eq!(of("response_type=code&access_type=offline"), Vec::<String>::new());
        assert_eq!(of("response_type=token"), Vec::<String>::new());
        assert_eq!(of("access_type=offline"), ["lint-parameter-missing response_type code"]);
        assert_eq!(
            of("response_type=code&access_type=online"),
            ["lint-parameter-value access_type offline online"]
        );
        assert_eq!(of("...&access_type=offline"), Vec::<String>::new());
    }

    /// Signing in starts at accounts.zoho.com for people of nearly every center; the redirect URI tells the org's.
    #[test]
    fn which_data_center_a_popup_shows() {
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
        let note = "note: popup-scopes-added A.b.READ";
        let (eu, india) =
            ("https://dre.zoho.eu/delugeauth/callback", "https://deluge.zoho.in/delugeauth/callback");
        check(
            &of(DataCenter::Eu),
            &text("accounts.zoho.com", eu),
            &["check: popup-other-server United States Europe accounts.zoho.com", note],
        );
        check(
            &of(DataCenter::Cn),
            "https://accounts.zoho.com/signin",
            &[
                "error: popup-other-server United States China accounts.zoho.com",
                "warning: popup-no-redirect-uri",
            ],
        );
        // The Authorize URL is wrong, not the center.
        check(
            &of(DataCenter::Eu),
            &text("accounts.zoho.in", eu),
            &["error: popup-other-server India Europe accounts.zoho.in", note],
        );
        check(
            &of(DataCenter::Eu),
            &text("accounts.zoho.eu", india),
            &["error: popup-callback-center India Europe [fix]", "warning: popup-not-registered [fix]", note],
        );
        check(
            &of(DataCenter::Eu),
            "https://accounts.zoho.in/signin",
            &[
                "error: popup-other-server India Europe accounts.zoho.in [fix]",
                "warning: popup-no-redirect-uri",
            ],
        );
    }

    /// What belongs to the Authorize URL is kept once, what Zoho CRM adds is removed.
    #[test]
    fn repeated_parameters() {
        let why = |name: &str, value: &str| {
            let text =
                popup("accounts.zoho.jp", "https%3A%2F%2Fdre.zoho.jp%2Fdelugeauth%2Fcallback", "A.b.READ");
            let found = read(&format!("{text}&{name}={value}"), &Draft::default()).unwrap().findings;
            let twice = msg!("lint-parameter-repeated", name);
            found
                .into_iter()
                .find(|finding| finding.found == twice)
                .map(|finding| finding.why.text())
                .unwrap()
        };
        for (name, value) in [("access_type", "offline"), ("prompt", "consent")] {
            assert_eq!(why(name, value), text!("popup-keep-once"), "{name}");
        }
        for name in ["client_id", "redirect_uri", "response_type", "scope", "state"] {
            assert_eq!(why(name, "x"), text!("lint-parameter-added-why"), "{name}");
        }
    }

    #[test]
    fn what_is_no_url_of_a_popup() {
        let draft = Draft { center: Some(DataCenter::Jp), ..Draft::default() };
        for text in
            ["about:blank", "blank", "The window closed. Nothing is there", "https://", "localhost:8080"]
        {
            check(&draft, text, &["error: popup-no-url"]);
        }
        check(&draft, &format!("https://{}/x", secret::MASK), &["error: url-masked"]);
    }

    #[test]
    fn a_url_from_the_source_of_a_page_is_read() {
        let text = popup("accounts.zoho.jp", "https%3A%2F%2Fdre.zoho.jp%2Fdelugeauth%2Fcallback", "A.b.READ");
        let draft = Draft { center: Some(DataCenter::Jp), ..Draft::default() };
        let read = read(&text.replace('&', "&amp;"), &draft).unwrap();
        assert_eq!(read.comparison, Some(same()));
        assert_eq!(read.findings[0].found, text!("lint-url-amp").into());
        assert!(
            read.findings.iter().all(|finding| finding.severity != Severity::Error),
            "{:?}",
            read.findings
        );
    }

    #[test]
    fn the_url_after_the_consent_begins_with_the_redirect_uri() {
        let after = "popup-after-consent";
        let mut draft = Draft { center: Some(DataCenter::Jp), ..Draft::default() };
        check(
            &draft,
            "https://dre.zoho.jp/delugeauth/callback?code=1000.x.y&location=jp",
            &[&format!("note: {after}")],
        );
        let other = "https://deluge.zoho.jp/delugeauth/callback?code=1000.x.y#end";
        check(&draft, other, &[&format!("note: {after} [fix]")]);
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
        check(&draft, &text, &["note: popup-tells [fix]"]);
        draft.redirect_uri = "https://www.acme.in/cb".into();
        check(&draft, &text, &["warning: popup-not-registered [fix]"]);
        draft.redirect_uri = callback.into();
        check(&draft, &text, &[]);
        let read = read(&text, &draft).unwrap();
        assert_eq!(read.comparison, Some(same()));
        assert!(!read.settled);
    }

    /// Only what Zoho CRM could have sent is offered: the linter must not take it back.
    #[test]
    fn which_redirect_uris_are_offered() {
        let check = |callback: &str, expected: &str| {
            let encoded: String = form_urlencoded::byte_serialize(callback.as_bytes()).collect();
            let draft = Draft { center: Some(DataCenter::Jp), ..Draft::default() };
            let found = read(&popup("accounts.zoho.jp", &encoded, "A.b.READ"), &draft).unwrap();
            let all = found.findings.iter().map(|finding| {
                format!("{}{}", said(&finding.found), if finding.fix.is_some() { " [fix]" } else { "" })
            });
            let other = ["popup-scopes-added", "popup-id "];
            let all: Vec<_> =
                all.filter(|found| !other.iter().any(|other| found.starts_with(other))).collect();
            assert_eq!(all.join(", "), expected);
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
        let other = "popup-not-registered [fix]";
        // Nothing is said of the one that is shown.
        check("https://dre.zoho.jp/delugeauth/callback", "");
        check("https://deluge.zoho.jp/delugeauth/callback", other);
        check("https://connections.zoho.jp/other/way", other);
        for foreign in [
            "https://evil.example/",
            "https://dre.zoho.jp\\@evil.example/",
            "https://x@dre.zoho.jp/",
            "x",
            "",
        ] {
            check(foreign, &format!("popup-foreign {foreign}"));
        }
        for odd in [
            "http://dre.zoho.jp/delugeauth/callback",
            "https://dre.zoho.jp/delugeauth/callback/",
            "https://dre.zoho.jp:443/delugeauth/callback",
            "https://dre.zoho.jp/delugeauth/callback?x=1",
            "https://accounts.zoho.jp/delugeauth/callback",
        ] {
            check(odd, &format!("popup-odd {odd}"));
        }
    }

    #[test]
    fn compares_byte_by_byte() {
        let check = |a: &str, b: &str, expected: &str| assert_eq!(said(&compare(a, b)), expected);
        check("https://x/", "https://x/", "popup-same");
        check("https://x/cb ", "https://x/cb", "popup-shorter 13 \u{b7}");
        check("https://x/cb", "https://x/cb\u{200b}", "popup-longer 13 [U+200B]");
        check("https://x/cb", "https://x/Cb", "popup-differs 11 c C");
    }

    /// Of several published redirect URIs the popup tells which one Zoho CRM sends; nothing else is taken without asking.
    #[test]
    fn what_the_popup_settles() {
        let of = |draft: &Draft, callback: &str| {
            let text = popup("accounts.zoho.eu", callback, "A.b.READ");
            read(&text, draft).unwrap().settled
        };
        let eu = Draft { center: Some(DataCenter::Eu), ..Draft::default() };
        for callback in
            ["https://dre.zoho.eu/delugeauth/callback", "https://deluge.zoho.eu/delugeauth/callback"]
        {
            assert!(of(&eu, callback));
            // While it is typed, it is another one with every key.
            assert!(!of(&eu, callback.trim_end_matches('k')));
            let typed = Draft { redirect_uri: "https://dre.zoho.eu/x".into(), ..eu.clone() };
            assert!(!of(&typed, callback));
            assert!(!of(&Draft::default(), callback));
            let text = popup("accounts.zoho.eu", callback, "A.b.READ");
            assert!(!read_any(&text, &eu).unwrap().settled);
        }
        assert!(!of(&eu, "https://dre.zoho.jp/delugeauth/callback"));
    }

    /// One request, changed in one place at a time: what was found, why it matters, and the fix.
    #[test]
    fn every_finding_with_its_reason_and_fix() {
        type Read = fn(&str, &Draft) -> Option<Popup>;
        let base = "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent&response_type=code\
                    &client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234\
                    &redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback&scope=A.b.READ&state=x";
        let mut eu = Draft { center: Some(DataCenter::Eu), ..Draft::default() };
        eu.client_id = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234".into();
        eu.add_scopes("A.b.READ");
        let typed = Draft { redirect_uri: "https://dre.zoho.eu/delugeauth/callbac".into(), ..eu.clone() };
        let none = Draft::default();
        let changes = [
            ("x", "x"),
            ("&state=x", ""),
            ("&scope=A.b.READ", ""),
            ("A.b.READ", "A.b.READ+C.d.ALL"),
            ("A.b.READ", "C.d.ALL%2CE.f.ALL"),
            (
                "client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234",
                "client_id=0123456789abcdef0123456789abcdef0123456789",
            ),
            ("XYZ1234", "XYZ1234%20"),
            ("XYZ1234", "XYZ1235"),
            ("client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234&", "client_id=&"),
            ("&redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback", ""),
            ("dre.zoho.eu%2F", "evil.example%2F"),
            ("callback", "callback%2F"),
            ("dre.zoho.eu%2F", "dre.zoho.in%2F"),
            ("dre.zoho.eu%2F", "deluge.zoho.eu%2F"),
            ("dre.zoho.eu%2Fdelugeauth%2Fcallback", "connections.zoho.eu%2Fother"),
            ("&state=x", "&state=x&client_secret=a&refresh_token=b"),
            ("response_type=code", "response_type=token"),
            ("access_type=offline&", ""),
            ("prompt=consent", "prompt=consent&prompt=consent&scope=A.b.READ"),
            ("https://accounts.zoho.eu/oauth/v2/auth?", "https://dre.zoho.eu/delugeauth/callback?code=1&"),
            ("https://accounts.zoho.eu/oauth/v2/auth?", "https://me@dre.zoho.eu/delugeauth/callback?code=1&"),
            ("https://accounts.zoho.eu/oauth/v2/auth?", "https://deluge.zoho.eu/delugeauth/callback?code=1&"),
        ];
        let few = [
            ("&state=x", ""),
            ("&scope=A.b.READ", ""),
            ("A.b.READ", "C.d.ALL%2CE.f.ALL"),
            ("XYZ1234", "XYZ1234%20"),
            ("client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234&", "client_id=&"),
            ("&redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback", ""),
            ("dre.zoho.eu%2F", "evil.example%2F"),
            ("callback", "callback%2F"),
            ("dre.zoho.eu%2F", "dre.zoho.in%2F"),
            ("dre.zoho.eu%2F", "deluge.zoho.eu%2F"),
            ("https://accounts.zoho.eu/oauth/v2/auth?", "https://deluge.zoho.eu/delugeauth/callback?code=1&"),
        ];
        let mut lines = Vec::new();
        for (name, draft, read, changes) in [
            ("popup", &eu, read as Read, &changes[..]),
            ("popup, another redirect URI typed", &typed, read, &few),
            ("popup, nothing typed", &none, read, &few),
            ("any request", &eu, read_any, &few),
            ("any request, nothing typed", &none, read_any, &few),
        ] {
            for (from, to) in changes {
                let popup = read(&base.replace(from, to), draft).unwrap();
                let copyable = if popup.copyable { " (copyable)" } else { "" };
                lines.push(format!("{name}: {from} -> {to}{copyable}"));
                lines.extend(popup.findings.iter().map(|finding| format!("  {}", outline(finding))));
            }
        }
        same_lines(&lines, EXPECTED);
    }

    const EXPECTED: &str = r"
popup: x -> x (copyable)
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: &state=x ->  (copyable)
  note: popup-no-state | popup-no-state-crm
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: &scope=A.b.READ ->  (copyable)
  error: popup-no-scope | popup-no-scope-why
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: A.b.READ -> A.b.READ+C.d.ALL (copyable)
  check: popup-no-commas | popup-no-commas-why
  note: popup-scopes-added C.d.ALL | popup-scopes-added-why
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: A.b.READ -> C.d.ALL%2CE.f.ALL (copyable)
  warning: popup-scopes-missing A.b.READ | popup-scopes-missing-why
  note: popup-scopes-added C.d.ALL, E.f.ALL | popup-scopes-added-why
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 -> client_id=0123456789abcdef0123456789abcdef0123456789 (copyable)
  error: popup-id-secret | popup-id-secret-why
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: XYZ1234 -> XYZ1234%20 (copyable)
  error: popup-id-hidden 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234· | popup-id-hidden-why
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: XYZ1234 -> XYZ1235 (copyable)
  warning: popup-other-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1235 | popup-other-id-why | fix: 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1235
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234& -> client_id=& (copyable)
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: &redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback ->
  error: popup-no-redirect-uri | popup-copy-whole
popup: dre.zoho.eu%2F -> evil.example%2F
  error: popup-foreign https://evil.example/delugeauth/callback | popup-foreign-why
popup: callback -> callback%2F (copyable)
  warning: popup-odd https://dre.zoho.eu/delugeauth/callback/ | popup-odd-why
popup: dre.zoho.eu%2F -> dre.zoho.in%2F (copyable)
  error: popup-callback-center India Europe | popup-callback-center-why | fix: choose India
  warning: popup-not-registered | popup-sent-by-crm | fix: https://dre.zoho.in/delugeauth/callback
popup: dre.zoho.eu%2F -> deluge.zoho.eu%2F (copyable)
  note: popup-is-candidate | popup-sent-by-crm | fix: https://deluge.zoho.eu/delugeauth/callback
popup: dre.zoho.eu%2Fdelugeauth%2Fcallback -> connections.zoho.eu%2Fother (copyable)
  warning: popup-not-registered | popup-sent-by-crm | fix: https://connections.zoho.eu/other
popup: &state=x -> &state=x&client_secret=a&refresh_token=b (copyable)
  error: popup-secret client_secret | popup-secret-why
  error: popup-secret refresh_token | popup-secret-why
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: response_type=code -> response_type=token (copyable)
  error: lint-parameter-value response_type code token | popup-correct-authorize-url lint-response-type-why
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: access_type=offline& ->  (copyable)
  error: lint-parameter-missing access_type offline | popup-correct-authorize-url lint-access-type-why
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: prompt=consent -> prompt=consent&prompt=consent&scope=A.b.READ (copyable)
  error: lint-parameter-repeated scope | lint-parameter-added-why
  error: lint-parameter-repeated prompt | popup-keep-once
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup: https://accounts.zoho.eu/oauth/v2/auth? -> https://dre.zoho.eu/delugeauth/callback?code=1&
  note: popup-after-consent | popup-after-consent-why
popup: https://accounts.zoho.eu/oauth/v2/auth? -> https://me@dre.zoho.eu/delugeauth/callback?code=1&
  error: url-user-info | popup-disguised
popup: https://accounts.zoho.eu/oauth/v2/auth? -> https://deluge.zoho.eu/delugeauth/callback?code=1&
  note: popup-after-consent | popup-after-consent-why | fix: https://deluge.zoho.eu/delugeauth/callback
popup, another redirect URI typed: &state=x ->  (copyable)
  warning: popup-not-registered | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
  note: popup-no-state | popup-no-state-crm
popup, another redirect URI typed: &scope=A.b.READ ->  (copyable)
  error: popup-no-scope | popup-no-scope-why
  warning: popup-not-registered | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup, another redirect URI typed: A.b.READ -> C.d.ALL%2CE.f.ALL (copyable)
  warning: popup-scopes-missing A.b.READ | popup-scopes-missing-why
  warning: popup-not-registered | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
  note: popup-scopes-added C.d.ALL, E.f.ALL | popup-scopes-added-why
popup, another redirect URI typed: XYZ1234 -> XYZ1234%20 (copyable)
  error: popup-id-hidden 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234· | popup-id-hidden-why
  warning: popup-not-registered | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup, another redirect URI typed: client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234& -> client_id=& (copyable)
  warning: popup-not-registered | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup, another redirect URI typed: &redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback ->
  error: popup-no-redirect-uri | popup-copy-whole
popup, another redirect URI typed: dre.zoho.eu%2F -> evil.example%2F
  error: popup-foreign https://evil.example/delugeauth/callback | popup-foreign-why
popup, another redirect URI typed: callback -> callback%2F (copyable)
  warning: popup-odd https://dre.zoho.eu/delugeauth/callback/ | popup-odd-why
popup, another redirect URI typed: dre.zoho.eu%2F -> dre.zoho.in%2F (copyable)
  error: popup-callback-center India Europe | popup-callback-center-why | fix: choose India
  warning: popup-not-registered | popup-sent-by-crm | fix: https://dre.zoho.in/delugeauth/callback
popup, another redirect URI typed: dre.zoho.eu%2F -> deluge.zoho.eu%2F (copyable)
  warning: popup-not-registered | popup-sent-by-crm | fix: https://deluge.zoho.eu/delugeauth/callback
popup, another redirect URI typed: https://accounts.zoho.eu/oauth/v2/auth? -> https://deluge.zoho.eu/delugeauth/callback?code=1&
  note: popup-after-consent | popup-after-consent-why | fix: https://deluge.zoho.eu/delugeauth/callback
popup, nothing typed: &state=x ->  (copyable)
  note: popup-no-state | popup-no-state-crm
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-scopes-added A.b.READ | popup-scopes-added-why
  note: popup-to-register | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup, nothing typed: &scope=A.b.READ ->  (copyable)
  error: popup-no-scope | popup-no-scope-why
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-to-register | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup, nothing typed: A.b.READ -> C.d.ALL%2CE.f.ALL (copyable)
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-scopes-added C.d.ALL, E.f.ALL | popup-scopes-added-why
  note: popup-to-register | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup, nothing typed: XYZ1234 -> XYZ1234%20 (copyable)
  error: popup-id-hidden 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234· | popup-id-hidden-why
  note: popup-scopes-added A.b.READ | popup-scopes-added-why
  note: popup-to-register | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup, nothing typed: client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234& -> client_id=& (copyable)
  note: popup-scopes-added A.b.READ | popup-scopes-added-why
  note: popup-to-register | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
popup, nothing typed: &redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback ->
  error: popup-no-redirect-uri | popup-copy-whole
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-scopes-added A.b.READ | popup-scopes-added-why
popup, nothing typed: dre.zoho.eu%2F -> evil.example%2F
  error: popup-foreign https://evil.example/delugeauth/callback | popup-foreign-why
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-scopes-added A.b.READ | popup-scopes-added-why
popup, nothing typed: callback -> callback%2F (copyable)
  warning: popup-odd https://dre.zoho.eu/delugeauth/callback/ | popup-odd-why
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-scopes-added A.b.READ | popup-scopes-added-why
popup, nothing typed: dre.zoho.eu%2F -> dre.zoho.in%2F (copyable)
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-scopes-added A.b.READ | popup-scopes-added-why
  note: popup-to-register | popup-sent-by-crm | fix: https://dre.zoho.in/delugeauth/callback
popup, nothing typed: dre.zoho.eu%2F -> deluge.zoho.eu%2F (copyable)
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-scopes-added A.b.READ | popup-scopes-added-why
  note: popup-to-register | popup-sent-by-crm | fix: https://deluge.zoho.eu/delugeauth/callback
popup, nothing typed: https://accounts.zoho.eu/oauth/v2/auth? -> https://deluge.zoho.eu/delugeauth/callback?code=1&
  note: popup-after-consent | popup-after-consent-why | fix: https://deluge.zoho.eu/delugeauth/callback
any request: &state=x ->  (copyable)
  check: popup-no-state | popup-no-state-own
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
any request: &scope=A.b.READ ->  (copyable)
  error: popup-no-scope | popup-no-scope-why
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
any request: A.b.READ -> C.d.ALL%2CE.f.ALL (copyable)
  warning: popup-scopes-missing A.b.READ | popup-scopes-missing-why
  note: popup-scopes-added C.d.ALL, E.f.ALL | popup-scopes-added-why
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
any request: XYZ1234 -> XYZ1234%20 (copyable)
  error: popup-id-hidden 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234· | popup-id-hidden-why
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
any request: client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234& -> client_id=& (copyable)
  note: popup-is-candidate | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
any request: &redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback ->
  error: popup-no-redirect-uri | popup-copy-whole
any request: dre.zoho.eu%2F -> evil.example%2F
  check: popup-foreign https://evil.example/delugeauth/callback | popup-foreign-own-why
any request: callback -> callback%2F (copyable)
  warning: popup-odd https://dre.zoho.eu/delugeauth/callback/ | popup-odd-why
any request: dre.zoho.eu%2F -> dre.zoho.in%2F (copyable)
  error: popup-callback-center India Europe | popup-callback-center-why | fix: choose India
  warning: popup-not-registered | popup-sent-by-crm | fix: https://dre.zoho.in/delugeauth/callback
any request: dre.zoho.eu%2F -> deluge.zoho.eu%2F (copyable)
  note: popup-is-candidate | popup-sent-by-crm | fix: https://deluge.zoho.eu/delugeauth/callback
any request: https://accounts.zoho.eu/oauth/v2/auth? -> https://deluge.zoho.eu/delugeauth/callback?code=1&
  note: popup-after-consent | popup-after-consent-why | fix: https://deluge.zoho.eu/delugeauth/callback
any request, nothing typed: &state=x ->  (copyable)
  check: popup-no-state | popup-no-state-own
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-to-register | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
any request, nothing typed: &scope=A.b.READ ->  (copyable)
  error: popup-no-scope | popup-no-scope-why
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-to-register | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
any request, nothing typed: A.b.READ -> C.d.ALL%2CE.f.ALL (copyable)
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-to-register | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
any request, nothing typed: XYZ1234 -> XYZ1234%20 (copyable)
  error: popup-id-hidden 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234· | popup-id-hidden-why
  note: popup-to-register | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
any request, nothing typed: client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234& -> client_id=& (copyable)
  note: popup-to-register | popup-sent-by-crm | fix: https://dre.zoho.eu/delugeauth/callback
any request, nothing typed: &redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback ->
  error: popup-no-redirect-uri | popup-copy-whole
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
any request, nothing typed: dre.zoho.eu%2F -> evil.example%2F
  check: popup-foreign https://evil.example/delugeauth/callback | popup-foreign-own-why
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
any request, nothing typed: callback -> callback%2F (copyable)
  warning: popup-odd https://dre.zoho.eu/delugeauth/callback/ | popup-odd-why
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
any request, nothing typed: dre.zoho.eu%2F -> dre.zoho.in%2F (copyable)
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-to-register | popup-sent-by-crm | fix: https://dre.zoho.in/delugeauth/callback
any request, nothing typed: dre.zoho.eu%2F -> deluge.zoho.eu%2F (copyable)
  note: popup-id 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234 | popup-id-why
  note: popup-to-register | popup-sent-by-crm | fix: https://deluge.zoho.eu/delugeauth/callback
any request, nothing typed: https://accounts.zoho.eu/oauth/v2/auth? -> https://deluge.zoho.eu/delugeauth/callback?code=1&
  note: popup-after-consent | popup-after-consent-why | fix: https://deluge.zoho.eu/delugeauth/callback
";

    /// What is registered is compared as it was typed, hidden characters and all.
    #[test]
    fn a_hidden_character_in_what_is_registered_counts() {
        let callback = "https://dre.zoho.eu/delugeauth/callback";
        let of = |redirect_uri: &str| {
            let draft =
                Draft { center: Some(DataCenter::Eu), redirect_uri: redirect_uri.into(), ..Draft::default() };
            let comparison =
                read(&popup("accounts.zoho.eu", callback, "A.b.READ"), &draft).unwrap().comparison;
            comparison.map(|comparison| (comparison.is_right, said(&comparison.message)))
        };
        assert_eq!(of(&format!("{callback} ")), Some((false, "popup-shorter 40 \u{b7}".into())));
        assert_eq!(of(" "), Some((true, "popup-same".into())));
    }
}
