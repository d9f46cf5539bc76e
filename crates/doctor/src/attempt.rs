//! What is known of the attempt that ended in an error: what the text tells of it, and what the person says.
//!
//! A text shows more than its error: where the request went, what was in it, which server responded. Each such fact
//! moves the causes of the error ([`oauth::cause::ranked`]); what the text does not show stays open. What the person
//! answers counts for more than what the text tells; what URLs, fields and sentences tell is read in a module each.

mod fields;
mod sentences;
mod urls;

use std::borrow::Cow;

use facts::error::{Cause, Error, Step};
use facts::sign::FIRST_USE;
use facts::{ClientType, DataCenter, host};
use oauth::cause::{self, AttemptFacts};
use scan::secret::MASK;
use scan::text::{first_difference, has, has_any};
use scan::{is_client_id, order};
use words::{Text, text};

use crate::told::Told;
use crate::{case, config, sign_in};

use fields::{Fields, is_literal, is_word, spoken};
pub(crate) use fields::{carried, grants};
pub(crate) use sentences::code_old;
use sentences::{blocked, came_back, connected_times, header, labeled_pair, said_parameter};
use urls::Urls;

/// How many URLs of a text are looked at; a log repeats itself.
const MOST_URLS: usize = 300;
/// How much of a URL is read; a list of them without spaces is one long word.
const LONGEST_URL: usize = 8_000;

words::choices! {
    /// A detail of the attempt that a person may know, in the order in which they are asked.
    #[allow(missing_docs, reason = "the texts `doctor-ask-…` say what each is")]
    pub enum Question: id {
        Sent = "sent",
        CodeAge = "code-age",
        SentBefore = "sent-before",
        Home = "home",
        Asked = "asked",
        ClientType = "client-type",
        Times = "times",
        Registered = "registered",
        SentUri = "sent-uri",
    }
    /// The question.
    text = "doctor-ask-", "";
}

/// How a question is answered.
#[allow(missing_docs, reason = "as the names say")]
pub enum Answers {
    /// With one of these: a stable name and a label.
    OneOf([(&'static str, Text); 2]),
    ClientType,
    DataCenter,
    Number,
    Url,
}

impl Question {
    /// How it is answered.
    pub fn answers(self) -> Answers {
        let (no, yes) = match self {
            Self::Sent => (text!("doctor-ask-sent-code"), text!("doctor-ask-sent-refresh")),
            Self::CodeAge => (text!("doctor-ask-code-age-new"), text!("doctor-ask-code-age-old")),
            Self::SentBefore => (text!("doctor-ask-no"), text!("doctor-ask-yes")),
            Self::ClientType => return Answers::ClientType,
            Self::Home | Self::Asked => return Answers::DataCenter,
            Self::Times => return Answers::Number,
            Self::Registered | Self::SentUri => return Answers::Url,
        };
        Answers::OneOf([("no", no), ("yes", yes)])
    }

    /// Answers that move the causes if any does. The last also stands in for the other half of a comparison.
    fn samples(self) -> Vec<&'static str> {
        match self.answers() {
            Answers::OneOf(_) => vec!["no", "yes"],
            Answers::ClientType => ClientType::ALL.map(ClientType::id).to_vec(),
            Answers::DataCenter => vec!["us", "eu"],
            Answers::Number => vec!["1", "1000"],
            Answers::Url => vec!["https://a.example/", "https://b.example/"],
        }
    }

    /// The question without whose answer this one's says nothing.
    fn partner(self) -> Option<Self> {
        match self {
            Self::Home => Some(Self::Asked),
            Self::Asked => Some(Self::Home),
            Self::Registered => Some(Self::SentUri),
            Self::SentUri => Some(Self::Registered),
            _ => None,
        }
    }
}

/// What a person knows of the attempt, beyond the text: the answers to questions. An empty one says that it is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attempt(order::Map<Question, String>);

impl Attempt {
    /// Keeps an answer: a stable name, a code, or what was typed.
    pub fn answer(&mut self, question: Question, answer: impl Into<String>) {
        self.0.insert(question, answer.into());
    }

    /// The answer; `None` if there is none yet.
    pub fn get(&self, question: Question) -> Option<&str> {
        self.0.get(&question).map(String::as_str)
    }

    fn given(&self, question: Question) -> Option<&str> {
        self.get(question).map(str::trim).filter(|answer| !answer.is_empty())
    }

    fn yes(&self, question: Question) -> Option<bool> {
        self.given(question).map(|answer| answer == "yes")
    }

    fn center(&self, question: Question) -> Option<DataCenter> {
        DataCenter::from_location(self.given(question)?)
    }

    /// What the answers add to what the text says.
    pub fn with(&self, text: &AttemptFacts) -> AttemptFacts {
        let mut known = text.clone();
        known.code_old = self.yes(Question::CodeAge).or(known.code_old);
        known.refresh_sent = self.yes(Question::Sent).or(known.refresh_sent);
        known.sent_before = self.yes(Question::SentBefore).map(u32::from).or(known.sent_before);
        let (asked, home) = (self.center(Question::Asked), self.center(Question::Home));
        let answered = asked.or(home).is_some();
        if let (true, Some(asked), Some(home)) = (answered, asked.or(text.asked), home.or(text.home)) {
            // What the person says counts for whatever was asked: an accounts server or an API.
            let differ = (asked != home).then_some((asked, home));
            known.elsewhere = differ;
            known.called_elsewhere = differ;
            known.same_center = asked == home;
        }
        known.center = home.or(known.center).or(asked);
        if let (Some(registered), Some(sent)) = (self.get(Question::Registered), self.get(Question::SentUri))
            && !registered.trim().is_empty()
            && !sent.trim().is_empty()
        {
            known.redirect_differs = first_difference(registered, sent);
            known.same_redirect = known.redirect_differs.is_none();
            known.redirect_space = !known.same_redirect && registered.trim() == sent.trim();
            let [registered, sent] = [registered, sent].map(|uri| Some(host::known(uri)?.0));
            known.redirect_elsewhere = differ(registered, sent);
        }
        known.client = self.given(Question::ClientType).and_then(ClientType::of).or(known.client);
        let times = self.given(Question::Times).and_then(|times| times.parse().ok());
        known.connected_times = times.or(known.connected_times);
        known
    }

    /// What to ask about this error: the questions that were answered, and one more, whose answer would change the order of
    /// the causes or, where redirect URIs are the matter, name the right one.
    pub fn questions(&self, error: Error, text: &AttemptFacts) -> Vec<Question> {
        let needs_center = is_about_redirect_uris(error) && text.center.is_none();
        let told = |question: Question| match question {
            Question::Sent => text.refresh_sent.is_some(),
            Question::SentBefore => text.sent_before.is_some(),
            Question::Home | Question::Asked
                if text.elsewhere.is_some() || text.called_elsewhere.is_some() || text.server_named =>
            {
                true
            }
            Question::Home => text.home.is_some(),
            Question::Asked => text.asked.is_some(),
            Question::Registered | Question::SentUri => text.redirect_differs.is_some(),
            Question::CodeAge | Question::ClientType | Question::Times => false,
        };
        let next = |question: &Question| {
            let open = self.get(*question).is_none() && !told(*question);
            open && (needs_center && *question == Question::Home || self.would_change(*question, error, text))
        };
        let next = Question::ALL.into_iter().find(next);
        self.0.keys().copied().chain(next).collect()
    }

    fn would_change(&self, question: Question, error: Error, text: &AttemptFacts) -> bool {
        let order = |said: &Self| -> Vec<&Cause> {
            cause::ranked(error, &said.with(text)).into_iter().map(|ranked| ranked.cause).collect()
        };
        let now = order(self);
        question.samples().into_iter().any(|sample| {
            let mut said = self.clone();
            said.answer(question, sample);
            if let Some(partner) = question.partner() {
                let other = partner.samples().pop().unwrap_or_default();
                if !said.0.contains_key(&partner) {
                    said.0.insert(partner, other.to_owned());
                }
            }
            order(&said) != now
        })
    }
}

/// Whether the right redirect URI helps with this error.
pub fn is_about_redirect_uris(error: Error) -> bool {
    matches!(error, Error::RedirectUriPage | Error::InvalidRedirectUri)
}

/// What a masked text tells of the attempt; `lower` is the same in lower case.
pub(crate) fn facts_from_text(text: &str, lower: &str) -> AttemptFacts {
    told_by(text, lower).0
}

/// The same, with what stands where.
pub(crate) fn told_by(text: &str, lower: &str) -> (AttemptFacts, Told) {
    let sign_ins = sign_in::all(text);
    let mut urls = Urls::of(text, lower, &sign_ins);
    let mut told = Told::of(text, lower, std::mem::take(&mut urls.places), &sign_ins);
    told.parameters = config::parameters_name(&urls.settings, text, lower);
    told.settings = std::mem::take(&mut urls.settings);
    told.sign_ins = sign_ins;
    let (sign_in, response, api_domain, token) = (urls.sign_in, urls.response, urls.api_domain, urls.token);
    let (call, web, console) = (urls.call, urls.web, urls.console);
    let lives = response.or(api_domain).or(web).or(sign_in);
    let center_of_uri = |uri: &str| Some(host::known(uri)?.0);
    let began_for = urls.redirect_uri.as_deref().and_then(center_of_uri);
    told.response_type = urls.response_type.take();
    let fields = Fields { text, lower, outside: &urls.spans };
    let requests: Vec<_> = fields.all("grant_type").collect();
    let sends = |grant: &str| requests.iter().filter(|(_, value)| is_word(value, grant)).count();
    let (exchanges, refreshes) = (sends("authorization_code"), sends("refresh_token"));
    // A long text without a request is not searched for what would be in one.
    let sent = |key: &str| {
        let value = if requests.is_empty() { None } else { fields.last(key) };
        value.filter(|value| !value.is_empty())
    };
    let client_id = sent("client_id").or(urls.client_id.map(Cow::Owned));
    let came_back = came_back(text, lower);
    let began = urls.redirect_uri.as_deref().or(came_back.as_deref());
    // What a program puts together is not known here.
    let sent_uri = sent("redirect_uri").filter(|uri| !uri.contains(['$', '{', '(', '\'']));
    told.exchanged = began
        .zip(sent_uri.as_deref())
        .filter(|(began, exchanged)| began != exchanged)
        .map(|(began, exchanged)| (began.to_owned(), exchanged.to_owned()));
    told.exchanged = told.exchanged.take().or_else(|| labeled_pair(text, lower));
    let compared = told.differing_uris();
    let registered_differs = compared.and_then(|(registered, sent)| first_difference(registered, sent));
    let redirect_elsewhere =
        compared.and_then(|(registered, sent)| differ(center_of_uri(registered), center_of_uri(sent)));
    let redirect_differs = began
        .zip(sent_uri.as_deref())
        .and_then(|(began, exchanged)| first_difference(began, exchanged))
        .or(registered_differs);
    let has_secret = || {
        // A variable of a shell and a prompt have no value that could be read.
        sent("client_secret").is_some()
            || has_any(lower, "authorization: basic|client_secret=$|client_secret@")
    };
    // A log that names nothing but the grant type has left out the rest.
    let whole = requests.iter().any(|(at, _)| {
        let before = scan::text::tail(lower.get(..*at).unwrap_or_default(), 400);
        let behind = scan::text::head(lower.get(*at..).unwrap_or_default(), 600);
        // What stands in another paragraph was not sent.
        let blank = |line: &&str| line.ends_with('\n') && !line.contains(char::is_alphanumeric);
        let back: Vec<&str> = before.split_inclusive('\n').rev().take_while(|line| !blank(line)).collect();
        let on: Vec<&str> = behind.split_inclusive('\n').take_while(|line| !blank(line)).collect();
        let (before, behind) = (back.concat(), on.concat());
        [before, behind].iter().any(|part| has_any(part, "client_id|clientid|client-id"))
    });
    let secret_sent = match has_secret() {
        true if !requests.is_empty() => Some(true),
        false if whole => Some(false),
        _ => None,
    };
    // Each sign-in gives a code of its own; what is sent more often than that is sent again.
    let sent_again = u32::try_from(exchanges).unwrap_or(u32::MAX).saturating_sub(urls.codes.max(1));
    let values: Vec<_> =
        if exchanges > 0 { fields.all("code").map(|(_, value)| value).collect() } else { Vec::new() };
    let could_be_one = |value: &Cow<'_, str>| {
        is_literal(value)
            && value.bytes().any(|b| b.is_ascii_alphabetic())
            && Error::named(Step::Call, value).is_none()
    };
    let ages = told.evidence.token.ages;
    let proxies = "squid|cache administrator|proxy error|bluecoat|zscaler";
    let facts = AttemptFacts {
        code_age_ms: ages.code_ms,
        code_old: told.code_old.or(told.evidence.token.young.then_some(false)),
        token_expired: ages.token_expired.or(told
            .evidence
            .token
            .age
            .filter(|minutes| *minutes < 50)
            .map(|_| false)),
        center: lives.or(console).or(token).or(call),
        crossed: differ(sign_in, response),
        server_named: response.is_some_and(|home| told.has(case::Role::Token, home)),
        sent_before: if sent_again > 0 { Some(sent_again) } else { has_any(lower, FIRST_USE).then_some(0) },
        refresh_sent: if exchanges + refreshes > 0 { Some(exchanges == 0) } else { spoken(lower) },
        secret_sent,
        elsewhere: differ(token, response.or(api_domain).or(web).or(call))
            .filter(|(_, lives)| !told.has(case::Role::Token, *lives)),
        called_elsewhere: differ(call, api_domain.or(response).or(web).or(token))
            .filter(|(_, lives)| !told.has(case::Role::Call, *lives)),
        console_elsewhere: differ(sign_in, console),
        sign_in_elsewhere: differ(sign_in, web).filter(|_| response.is_none() && token.is_none()),
        home: response.or(api_domain).or(web).or(told.said_home),
        same_center: same_center(
            response.or(api_domain).or(web).or(told.said_home).or(urls.stated),
            [sign_in, token, call],
        ),
        asked: token.xor(call),
        two_centers: differ(sign_in, token).filter(|_| response.is_none()),
        environment_differs: urls
            .domain_environment
            .zip(urls.call_environment)
            .is_some_and(|(domain, call)| domain != call),
        redirect_differs,
        redirect_space: compared
            .is_some_and(|(registered, sent)| registered != sent && registered.trim() == sent.trim()),
        redirect_elsewhere,
        redirect_center: differ(began_for, lives).or(differ(urls.callback, lives)),
        odd_client_id: client_id.is_some_and(|id| is_literal(&id) && !is_client_id(&id)),
        odd_code: !values.iter().any(|value| value.contains(MASK)) && values.iter().any(could_be_one),
        // A code came back, and a refresh token was sent that no response in the text has given.
        code_for_refresh: refreshes > 0
            && exchanges == 0
            && urls.codes > 0
            && !has(lower, "\"access_token\""),
        zoho_header: header(lower),
        blocked: blocked(text, lower),
        proxy: has(lower, "<html") && has_any(lower, proxies),
        connected_times: connected_times(lower),
        ..urls.facts
    };
    // What a program adds to the URL of its sign-in.
    let request = &told.evidence.request;
    let whole = told.sign_ins.iter().any(|sign_in| sign_in.asks);
    let (offline, consent) = if request.builds_offline && !whole {
        (Some(true), Some(request.offline_built.is_none()))
    } else {
        (facts.offline, facts.consent)
    };
    let said = |names: &str| said_parameter(lower, names);
    let offline = offline.or_else(|| {
        said("access_type=offline|access_type = offline|access type offline|access_type offline")
    });
    let offline = offline.or(told.evidence.request.online.then_some(false));
    let consent = consent.or_else(|| said("prompt=consent|prompt = consent|prompt consent"));
    let facts = AttemptFacts { offline, consent, ..facts };
    (facts, told)
}

/// Whether all that was asked is where the account is, and something was.
fn same_center(home: Option<DataCenter>, asked: [Option<DataCenter>; 3]) -> bool {
    let mut asked = asked.into_iter().flatten().peekable();
    home.is_some() && asked.peek().is_some() && asked.all(|center| Some(center) == home)
}

fn differ(asked: Option<DataCenter>, lives: Option<DataCenter>) -> Option<(DataCenter, DataCenter)> {
    asked.zip(lives).filter(|(asked, lives)| asked != lives)
}

#[cfg(test)]
mod tests {
    use oauth::cause::Blocked;

    use super::*;
    use facts::error::CauseKind;

    fn of(text: &str) -> AttemptFacts {
        facts_from_text(text, &text.to_ascii_lowercase())
    }

    #[test]
    fn fields_are_read_in_every_notation() {
        for text in [
            "grant_type=authorization_code&client_id=x",
            "grant_type: authorization_code",
            "\"grant_type\": \"authorization_code\",",
            "'grant_type' => 'authorization_code',",
            "{\\\"grant_type\\\":\\\"authorization_code\\\"}",
            "  grant_type      authorization_code",
            "-d 'grant_type=authorization_code' -d x=y",
        ] {
            assert_eq!(of(text).refresh_sent, Some(false), "{text}");
            assert_eq!(of(text).secret_sent, text.contains("client_id").then_some(false), "{text}");
        }
        assert_eq!(of("the grant_type is wrong, and my_grant_type=x"), AttemptFacts::default());
    }

    #[test]
    fn what_was_sent_is_distinguished_from_the_sign_in() {
        let began = "https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ&redirect_uri=https%3A%2F%2Fx.example%2Fa";
        let known = of(&format!(
            "{began}\ngrant_type=authorization_code&client_secret=&redirect_uri=https://x.example/a/"
        ));
        assert_eq!(known.redirect_differs, Some(20));
        assert_eq!((known.secret_sent, known.odd_client_id), (Some(false), false));
        assert_eq!((known.offline, known.consent, known.sign_ins), (Some(false), Some(false), 1));
        let known = of(&format!(
            "{began}\ngrant_type=authorization_code&client_id=YOUR_ID&code=PASTE&redirect_uri=https://x.example/a"
        ));
        assert_eq!((known.redirect_differs, known.odd_client_id, known.odd_code), (None, true, true));
        // The values of variables are not in the text.
        let known = of(
            "grant_type=authorization_code&client_id={{id}}&code=$CODE&client_secret=\u{2022}\u{2022}\u{2022}\u{2022}",
        );
        assert_eq!((known.odd_client_id, known.odd_code, known.secret_sent), (false, false, Some(true)));
    }

    #[test]
    fn centers_are_compared_step_by_step() {
        let known = of(
            "GET https://x.example/cb?code=\u{2022}&location=in&accounts-server=https%3A%2F%2Faccounts.zoho.in then \
                        POST https://accounts.zoho.com/oauth/v2/token",
        );
        assert_eq!(known.elsewhere, Some((DataCenter::Us, DataCenter::In)));
        let known =
            of("https://accounts.zoho.com/oauth/v2/auth?x=1 https://x.example/cb?location=au&code=\u{2022} \
                        https://accounts.zoho.com.au/oauth/v2/token");
        assert_eq!((known.crossed, known.server_named), (Some((DataCenter::Us, DataCenter::Au)), true));
        // The token belongs where api_domain says, whatever was called.
        let known = of("\"api_domain\":\"https://www.zohoapis.eu\" GET https://www.zohoapis.com/crm/v8/org");
        assert_eq!(known.called_elsewhere, Some((DataCenter::Us, DataCenter::Eu)));
        assert_eq!(
            of("POST /oauth/v2/token\nHost: accounts.zoho.jp\nhttps://crm.zoho.eu/").elsewhere,
            Some((DataCenter::Jp, DataCenter::Eu))
        );
        assert_eq!(
            of("client of https://api-console.zoho.com/ at https://accounts.zoho.eu/oauth/v2/auth")
                .console_elsewhere,
            Some((DataCenter::Eu, DataCenter::Us))
        );
    }

    #[test]
    fn a_host_in_a_sentence_is_read() {
        let known = of("Our CRM is at crm.zoho.in. We POST to accounts.zoho.com/oauth/v2/token and fail.");
        assert_eq!(known.elsewhere, Some((DataCenter::Us, DataCenter::In)));
        assert_eq!(of("see (books.zoho.eu), please").center, Some(DataCenter::Eu));
        // A URL counts for more, and an address of mail, a scope and a package are no hosts.
        assert_eq!(of("crm.zoho.eu and https://crm.zoho.jp/x").center, Some(DataCenter::Jp));
        for text in ["me@crm.zoho.eu", "ZohoCRM.modules.ALL", "com.zoho.crm", "x.example/crm.zoho.eu", "zoho"]
        {
            assert_eq!(of(text), AttemptFacts::default(), "{text}");
        }
    }

    #[test]
    fn redirect_uris_with_labels_are_compared() {
        let known = of("Registered: https://shop.example/cb\nSent: https://shop.example/cb/\n");
        assert_eq!(known.redirect_differs, Some(24));
        let began = "accounts.zoho.eu/oauth/v2/auth?scope=a.b.READ,c.d.READ&redirect_uri=https://dre.zoho.eu/delugeauth/callback";
        let known = of(&format!("{began} fails, I registered https://deluge.zoho.jp/delugeauth/callback"));
        assert_eq!(known.redirect_elsewhere, Some((DataCenter::Jp, DataCenter::Eu)));
        assert!(known.redirect_differs.is_some());
        let same = "Authorized Redirect URIs: https://a.example/x and it sent https://a.example/x";
        assert_eq!(of(same).redirect_differs, None);
        let space = "Console: https://dre.zoho.eu/delugeauth/callback Popup: https://accounts.zoho.eu/oauth/v2/auth?redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback%20";
        assert!(of(space).redirect_space);
        // Without the two of them there is nothing to compare.
        assert_eq!(of("registered: https://a.example/x").redirect_differs, None);
        assert_eq!(of("sent https://a.example/x, called https://b.example/").redirect_differs, None);
    }

    #[test]
    fn a_sandbox_called_with_a_token_of_production_is_seen() {
        let known = |call: &str, domain: &str| {
            of(&format!("\"api_domain\":\"https://{domain}\" GET https://{call}/crm/v8/org"))
                .environment_differs
        };
        assert!(known("sandbox.zohoapis.in", "www.zohoapis.in"));
        assert!(known("www.zohoapis.in", "developer.zohoapis.in"));
        assert!(!known("sandbox.zohoapis.in", "sandbox.zohoapis.in"));
        assert!(!of("GET https://sandbox.zohoapis.in/crm/v8/org").environment_differs);
    }

    #[test]
    fn two_centers_of_one_service_are_seen() {
        let urls = |auth: &str, token: &str| {
            of(&format!("https://accounts.{auth}/oauth/v2/auth https://accounts.{token}/oauth/v2/token"))
                .two_centers
        };
        assert_eq!(urls("zoho.in", "zoho.com"), Some((DataCenter::In, DataCenter::Us)));
        assert_eq!(urls("zoho.in", "zoho.in"), None);
        // A response from the other center makes it right.
        let crossed = "https://accounts.zoho.com/oauth/v2/auth https://x.example/?code=\u{2022}&location=in https://accounts.zoho.in/oauth/v2/token";
        assert_eq!(of(crossed).two_centers, None);
    }

    #[test]
    fn a_redirect_uri_of_another_center_is_seen() {
        let two = Some((DataCenter::Us, DataCenter::In));
        let began = "https://accounts.zoho.in/oauth/v2/auth?client_id=x&redirect_uri=https%3A%2F%2Fdeluge.zoho.com%2Fdelugeauth%2Fcallback";
        assert_eq!(of(began).redirect_center, two);
        assert_eq!(of(&began.replace("deluge.zoho.com", "deluge.zoho.in")).redirect_center, None);
        assert_eq!(of(&began.replace("deluge.zoho.com", "app.example.org")).redirect_center, None);
        let said = "crm.zoho.in has https://deluge.zoho.com/delugeauth/callback";
        assert_eq!(of(said).redirect_center, two);
        // The one of the popup is right, the one that is registered is not.
        let both = format!(
            "{} registered: https://deluge.zoho.com/delugeauth/callback",
            began.replace("deluge.zoho.com", "deluge.zoho.in")
        );
        assert_eq!(of(&both).redirect_center, two);
    }

    #[test]
    fn the_header_is_read_in_every_language() {
        for text in [
            "Authorization: Bearer x",
            "\"Authorization\":\"Bearer x\"",
            "'Authorization': 'Bearer x'",
            "put(\"Authorization\",\"Bearer x\")",
            "headers[\"Authorization\"] = \"Bearer x\"",
        ] {
            assert_eq!(of(text).zoho_header, Some(false), "{text}");
        }
        assert_eq!(of("\"token_type\":\"Bearer\"").zoho_header, None);
        assert_eq!(of("Authorization: Zoho-oauthtoken x").zoho_header, Some(true));
        assert_eq!(of("Name: Authorization\n  Value: Zoho-oauthtoken {{token}}").zoho_header, Some(true));
        assert_eq!(of("Is it Zoho-oauthtoken or what?").zoho_header, None);
    }

    #[test]
    fn the_message_of_the_browser_names_what_was_blocked() {
        let chromium = |host: &str| {
            format!(
                "Access to fetch at 'https://{host}/x' from origin 'https://x.example' has been blocked by CORS policy"
            )
        };
        assert_eq!(of(&chromium("accounts.zoho.eu")).blocked, Some(Blocked::Accounts));
        assert_eq!(of(&chromium("www.zohoapis.eu")).blocked, Some(Blocked::Api));
        assert_eq!(of(&chromium("y.example")).blocked, None);
        let firefox = "Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://www.zohoapis.in/crm.";
        assert_eq!(of(firefox).blocked, Some(Blocked::Api));
        assert_eq!(of("net::ERR_NAME_NOT_RESOLVED").blocked, Some(Blocked::Unreached));
    }

    #[test]
    fn what_the_person_says_counts_for_more_than_the_text() {
        let text = of("POST https://accounts.zoho.com/oauth/v2/token for https://crm.zoho.eu/");
        let said = said(&[
            (Question::Asked, "eu"),
            (Question::Home, "eu"),
            (Question::SentBefore, "no"),
            (Question::Registered, "https://x.example/a"),
            (Question::SentUri, "https://x.example/a "),
        ]);
        let known = said.with(&text);
        assert_eq!((known.elsewhere, known.same_center, known.sent_before), (None, true, Some(0)));
        assert_eq!((known.redirect_differs, known.same_redirect), (Some(20), false));
        assert!(
            known.redirect_space
                && known.redirect_elsewhere.is_none()
                && known.center == Some(DataCenter::Eu)
        );
    }

    fn said(answers: &[(Question, &str)]) -> Attempt {
        let mut said = Attempt::default();
        for (question, answer) in answers {
            said.answer(*question, *answer);
        }
        said
    }

    /// One at a time, and only what would move a cause.
    #[test]
    fn questions_are_asked_one_by_one() {
        use Question::{Asked, CodeAge, Home, Registered, Sent, SentBefore, SentUri, Times};
        let ask = |error: Error, text: &str, answers: &[(Question, &str)]| {
            said(answers).questions(error, &of(text))
        };
        assert_eq!(ask(Error::InvalidCode, "", &[]), [Sent]);
        assert_eq!(ask(Error::InvalidCode, "", &[(Sent, "")]), [Sent, CodeAge]);
        // What the text tells is not asked.
        let exchange = "grant_type=authorization_code";
        assert_eq!(ask(Error::InvalidCode, exchange, &[]), [CodeAge]);
        let aged = [(CodeAge, "no"), (SentBefore, "")];
        assert_eq!(ask(Error::InvalidCode, exchange, &aged), [CodeAge, SentBefore, Home]);
        // Half of a comparison says nothing.
        let home = [(CodeAge, "no"), (SentBefore, ""), (Home, "")];
        assert_eq!(ask(Error::InvalidCode, exchange, &home).last(), Some(&Registered));
        assert_eq!(ask(Error::InvalidClient, "", &[(Home, "eu")]), [Home, Asked]);
        // Half of it may stand in the text: only the other half is asked.
        assert_eq!(ask(Error::InvalidClient, "https://crm.zoho.in/crm/tab", &[]), [Asked]);
        assert_eq!(ask(Error::InvalidClient, "POST https://accounts.zoho.in/oauth/v2/token", &[]), [Home]);
        let known = said(&[(Home, "jp")]).with(&of("POST https://accounts.zoho.in/oauth/v2/token"));
        assert_eq!(known.elsewhere, Some((DataCenter::In, DataCenter::Jp)));
        let known = said(&[(Asked, "in")]).with(&of("https://crm.zoho.in/crm/tab"));
        assert!(known.same_center && known.elsewhere.is_none());
        // What would only confirm the first cause is asked once another one is likelier.
        assert_eq!(ask(Error::InvalidRefreshToken, "", &[(Home, "")]), [Home]);
        let elsewhere = [(Home, "eu"), (Asked, "us")];
        assert_eq!(ask(Error::InvalidRefreshToken, "", &elsewhere), [Home, Asked, Times]);
        // The right redirect URI depends on the data center, and half of a comparison says nothing.
        assert_eq!(ask(Error::RedirectUriPage, "", &[]), [Home]);
        let at = "https://accounts.zoho.eu/oauth/v2/auth?client_id=x";
        assert_eq!(ask(Error::RedirectUriPage, at, &[]), [Registered]);
        assert_eq!(ask(Error::RedirectUriPage, at, &[(Registered, "")]), [Registered]);
        assert_eq!(ask(Error::RedirectUriPage, at, &[(Registered, "a")]).last(), Some(&SentUri));
        assert_eq!(ask(Error::NoPermission, "", &[]), []);
    }

    #[test]
    fn two_redirect_uris_name_their_cause() {
        let first = |registered: &str, sent: &str| {
            let said = said(&[(Question::Registered, registered), (Question::SentUri, sent)]);
            let known = said.with(&AttemptFacts::default());
            cause::ranked(Error::RedirectUriPage, &known).remove(0).cause.kind
        };
        let uri = "https://dre.zoho.eu/delugeauth/callback";
        assert_eq!(first(&format!("{uri} "), uri), CauseKind::RedirectSpace);
        assert_eq!(first(uri, &uri.replace(".eu", ".jp")), CauseKind::RedirectOfAnotherCenter);
        assert_eq!(first(uri, &format!("{uri}/")), CauseKind::RedirectDiffers);
    }
}
