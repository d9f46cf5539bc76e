//! What is known of the attempt that ended in an error: what the text tells of it, and what the person says.
//!
//! A text shows more than its error: where the request went, what was in it, which server responded. Each such fact
//! moves the causes of the error ([`oauth::cause::ranked`]); what the text does not show stays open.

use std::borrow::Cow;
use std::ops::Range;

use percent_encoding::percent_decode_str;
use url::form_urlencoded;

use facts::address::{self, Address};
use facts::data_center::{AUTHORIZE_PATH, TOKEN_PATH};
use facts::error::{Cause, Error, Step};
use facts::host::{self, Role, Verdict};
use facts::product;
use facts::sign::{
    BREAKS, CODE_LATER, CONNECTS, CONSENTS, PARAMETER_NOT, PARAMETER_OPEN, PARAMETER_THERE, SHARED, SITES,
    SPEAKS_OF_CODE, SPEAKS_OF_REFRESH, TIMES, WANTS_REFRESH,
};
use facts::{ClientType, DataCenter};
use oauth::cause::{self, AttemptFacts, Blocked};
use scan::order;
use scan::secret::MASK;
use scan::text::{first_difference, has, has_any, places};
use scan::{is_client_id, pair, word};
use service::Draft;
use words::{Text, text};

use crate::case;
use crate::config;
use crate::phrase::lines_with;
use crate::shortened;
use crate::sign_in::{self, SignIn};
use crate::told::{HOUR, Told, environment_of, named_domain};

/// How many URLs of a text are looked at; a log repeats itself.
const MOST_URLS: usize = 300;
/// How much of a URL is read; a list of them without spaces is one long word.
const LONGEST_URL: usize = 8_000;
const MOST_REQUESTS: usize = 100;
/// How many places are kept.
const MOST_PLACES: usize = 40;

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
    told.exchanged = began
        .zip(sent("redirect_uri").as_deref())
        .filter(|(began, exchanged)| began != exchanged)
        .map(|(began, exchanged)| (began.to_owned(), exchanged.to_owned()));
    told.exchanged = told.exchanged.take().or_else(|| labeled_pair(text, lower));
    let compared = told.differing_uris();
    let registered_differs = compared.and_then(|(registered, sent)| first_difference(registered, sent));
    let redirect_elsewhere =
        compared.and_then(|(registered, sent)| differ(center_of_uri(registered), center_of_uri(sent)));
    let redirect_differs = began
        .zip(sent("redirect_uri").as_deref())
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
        token_expired: ages.token_expired,
        center: lives.or(console).or(token).or(call),
        crossed: differ(sign_in, response),
        server_named: response.is_some_and(|home| told.has(case::Role::Token, home)),
        sent_before: (sent_again > 0).then_some(sent_again),
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
    let consent = consent.or_else(|| said("prompt=consent|prompt = consent|prompt consent"));
    let facts = AttemptFacts { offline, consent, ..facts };
    (facts, told)
}

/// The redirect URIs of a sign-in and of a token request, each in a line that begins with its name.
fn labeled_pair(text: &str, lower: &str) -> Option<(String, String)> {
    let of = |words: &str| {
        lines_with(lower, "redirect_uri").take(2_000).find_map(|range| {
            let (line, lower) = (text.get(range.clone())?, lower.get(range)?);
            let label = lower.split_once("redirect_uri")?.0;
            let url = word::urls(line).next().filter(|_| label.len() < 40 && has_any(label, words))?;
            Some(url.text.to_owned())
        })
    };
    let (began, sent) = (of("auth|sign-in|login|popup")?, of("token|exchange")?);
    (began != sent && host::known(&began).is_none() && host::known(&sent).is_none()).then_some((began, sent))
}

/// Whether a sentence says that a parameter of the sign-in is there, or is not.
fn said_parameter(lower: &str, names: &str) -> Option<bool> {
    let of = |sentence: &str| match sentence {
        line if !has_any(line, names) || has_any(line, PARAMETER_OPEN) => None,
        line if has_any(line, PARAMETER_NOT) => Some(false),
        line => has_any(line, PARAMETER_THERE).then_some(true),
    };
    if !has_any(lower, names) {
        return None;
    }
    lower.lines().take(2_000).flat_map(|line| line.split(". ")).find_map(|line| of(&format!(" {line} ")))
}

/// The redirect URI at which the person says that the code came back.
fn came_back(text: &str, lower: &str) -> Option<String> {
    let words =
        ["back on ", "back at ", "back to ", "returned to ", "landed on ", "redirected to ", "callback on "];
    if !has(lower, "code=") {
        return None;
    }
    let mut found = words.iter().flat_map(|words| places(lower, words).take(20));
    found.find_map(|(at, words)| {
        let url = word::urls(text.get(at + words.len()..)?).next().filter(|url| url.at < 12)?;
        host::known(url.text)
            .is_none()
            .then(|| url.text.split(['?', '#']).next().unwrap_or_default().to_owned())
    })
}

/// Whether all that was asked is where the account is, and something was.
fn same_center(home: Option<DataCenter>, asked: [Option<DataCenter>; 3]) -> bool {
    let mut asked = asked.into_iter().flatten().peekable();
    home.is_some() && asked.peek().is_some() && asked.all(|center| Some(center) == home)
}

fn differ(asked: Option<DataCenter>, lives: Option<DataCenter>) -> Option<(DataCenter, DataCenter)> {
    asked.zip(lives).filter(|(asked, lives)| asked != lives)
}

/// Whether a text says that a code was minutes old when it was sent.
pub(crate) fn code_old(lower: &str) -> Option<bool> {
    let minutes = ["minute", "min.", "min ", "minuten", "minuti", "minutos", "分钟", "分"];
    let line_says = |line: &str| {
        let said = minutes.iter().find_map(|word| {
            let before = line.get(..line.find(word)?)?.trim_end();
            let number = before.rsplit(|ch: char| !ch.is_alphanumeric()).next()?;
            let few =
                ["two", "three", "four", "five", "ten", "several", "some", "few", "zwei", "drei", "zehn"];
            Some(
                few.contains(&number)
                    || number.parse::<u32>().is_ok_and(|number| (2..1_000).contains(&number)),
            )
        });
        let of_code = has_any(line, "code")
            && !has_any(line, "lasts|valid for|is valid|expire|lifetime|duration|gültig|status");
        of_code && said == Some(true) && has_any(line, CODE_LATER)
    };
    // Hours and days, in whatever sentence.
    let long = |line: &str| {
        let hours = ["hour", "stunde", "heure", "hora", "day ago", "days ago", "tage", "jours", "días"]
            .iter()
            .any(|unit| {
                line.match_indices(unit).take(20).any(|(at, _)| {
                    let before = line.get(..at).unwrap_or_default().trim_end();
                    let number = before.rsplit(|ch: char| !ch.is_alphanumeric()).next().unwrap_or_default();
                    let word = [
                        "an", "one", "two", "three", "some", "few", "eine", "zwei", "une", "deux", "una",
                        "dos",
                    ];
                    word.contains(&number)
                        || number.parse::<u32>().is_ok_and(|number| (1..1_000).contains(&number))
                })
            });
        let then = "this morning|yesterday|last night|last week|heute morgen|gestern|ce matin|hier |ayer|esta mañana|ontem";
        (hours || has_any(line, then))
            && has_any(line, "code")
            && !has_any(
                line,
                "lasts|valid for|is valid|expire|lifetime|duration|gültig|token|worked|status|code base|codebase",
            )
    };
    // What somebody did between the code and the request.
    let busy = |line: &str| has_any(line, BREAKS) && !has_any(line, "expired token|zoho meeting");
    let of_code = has_any(lower, "grant_type=authorization_code|self client");
    let says = |line: &str| line_says(line) || of_code && (long(line) || busy(line));
    lines_with(lower, "code").any(|line| lower.get(line).is_some_and(says)).then_some(true)
}

/// How often somebody is said to have connected.
fn connected_times(lower: &str) -> Option<u32> {
    let number = |before: &str| {
        let before = before.trim_end();
        let digits = before.len() - before.trim_end_matches(|ch: char| ch.is_ascii_digit()).len();
        before.get(before.len() - digits..)?.parse().ok().filter(|times| (2..10_000).contains(times))
    };
    let of = |line: &str, words: &str| {
        let found = words.split('|').flat_map(|word| places(line, word).take(20));
        found.into_iter().find_map(|(at, _)| number(line.get(..at)?))
    };
    // "25 reconnects", or "25 times" in a sentence about it.
    of(lower, CONSENTS)
        .or_else(|| {
            let about = |line: &&str| has_any(line, CONNECTS);
            let lines = lower.lines().take(if has_any(lower, CONNECTS) { 2_000 } else { 0 });
            lines.flat_map(|line| line.split(". ")).filter(about).find_map(|line| of(line, TIMES))
        })
        // Each of many programs was authorized with the same client.
        .or_else(|| of(lower, SITES).filter(|_| has_any(lower, SHARED)))
}

/// Whether a value is itself and no variable of a script or a collection.
fn is_literal(value: &str) -> bool {
    // Nor are the dots of somebody who leaves it out.
    let left_out = value.bytes().all(|byte| byte == b'.') || value.starts_with('\u{2026}');
    !value.is_empty() && !left_out && !value.starts_with(['{', '$', '<', '%', '*', '\u{2022}'])
}

/// Whether a header `Authorization` begins with `Zoho-oauthtoken`, however it is written.
fn header(lower: &str) -> Option<bool> {
    let begins = |word: &str| {
        places(lower, word).any(|(at, _)| {
            let before = lower.get(..at).unwrap_or_default();
            let bare = before.trim_end_matches(|ch: char| !ch.is_ascii_alphanumeric());
            // Not more than the quotes, spaces, colons and commas that any language puts there.
            before.len() - bare.len() <= 8 && bare.ends_with("authorization")
        })
    };
    if begins("zoho-oauthtoken") { Some(true) } else { begins("bearer ").then_some(false) }
}

/// What the browser could not read: its message names the URL.
fn blocked(text: &str, lower: &str) -> Option<Blocked> {
    let unreached =
        "err_name_not_resolved|err_connection|err_internet_disconnected|err_blocked_by_client|err_timed_out";
    if has(lower, "err_") && has_any(lower, unreached) {
        return Some(Blocked::Unreached);
    }
    let at =
        ["blocked by cors", "cross-origin request blocked", "access control checks", ": 0 unknown error"]
            .iter()
            .find_map(|words| Some(places(lower, words).next()?.0))?;
    let (before, behind) = (text.get(..at)?, text.get(at..)?);
    let near = |part: &str, last: bool| {
        let mut roles = judged(part).filter_map(|(_, verdict, _)| match verdict {
            Verdict::Known { role: Role::Accounts, .. } => Some(Blocked::Accounts),
            Verdict::Known { role: Role::Api | Role::ApiEnvironment, .. } => Some(Blocked::Api),
            _ => None,
        });
        if last { roles.last() } else { roles.next() }
    };
    // Chromium names the URL before these words, Firefox after them.
    let line = before.rsplit('\n').next().unwrap_or_default();
    near(line, true).or_else(|| near(behind.lines().next().unwrap_or_default(), false)).or_else(|| {
        // The only host of Zoho's in the text.
        let mut all = judged(text).filter_map(|(_, verdict, _)| match verdict {
            Verdict::Known { role: Role::Accounts, .. } => Some(Blocked::Accounts),
            Verdict::Known { role: Role::Api | Role::ApiEnvironment, .. } => Some(Blocked::Api),
            _ => None,
        });
        let first = all.next()?;
        all.all(|other| other == first).then_some(first)
    })
}

/// The URLs of a text, each with its host judged and its place.
fn judged(text: &str) -> impl Iterator<Item = (Address, Verdict, Range<usize>)> {
    word::urls(text).take(MOST_URLS).filter(|url| url.text.len() <= LONGEST_URL).filter_map(|url| {
        let address = address::read(url.text).ok()?;
        let verdict = host::judge(address.host());
        Some((address, verdict, url.at..url.at + url.text.len()))
    })
}

/// The hosts of Zoho's in a text that have no scheme, with what is behind them.
fn bare_hosts(text: &str, lower: &str) -> impl Iterator<Item = (usize, Address, DataCenter, Role)> {
    let of_host = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '-');
    let mut behind = 0;
    places(lower, "zoho").take(MOST_URLS).filter_map(move |(at, _)| {
        let before = lower.get(behind..at)?;
        let start = at - (before.len() - before.trim_end_matches(of_host).len());
        // Chinese and Japanese have no spaces between words.
        let apart = |ch: char| ch.is_whitespace() || "\"'`(<[,;:=>".contains(ch) || is_cjk(ch);
        // Behind the colon of a scheme there are slashes.
        let begins = lower.get(..start)?.chars().next_back().is_none_or(apart);
        let ends = |ch: char| ch.is_whitespace() || "\"'`<>".contains(ch) || is_cjk(ch);
        let word = text.get(start..)?.split(ends).next()?;
        // A name with its value is no host.
        let host = word.split(['/', '?', '#', ':', ',', ';', ')', ']']).next().unwrap_or_default();
        if !begins || word.len() > LONGEST_URL || !host.chars().all(of_host) {
            return None;
        }
        behind = start + word.len();
        // Somebody asks whether it is that one.
        if word.trim_end_matches([')', ']', '.']).ends_with('?') && word.matches('/').count() == 0 {
            return None;
        }
        let word = word.trim_end_matches(['.', ':', '!', '?', ',', ';', ')', ']']);
        let (center, role) = host::known(word)?;
        Some((start, address::read(word).ok()?, center, role))
    })
}

/// Whether a character is a letter or a sign of Chinese or Japanese, or has their width.
fn is_cjk(ch: char) -> bool {
    matches!(ch, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

/// Words for a page that has hosts as examples.
const EXAMPLE: &str = "doc page|docs page|documentation|the docs|doc says|docs say|everywhere|tutorial|example shows|blog|video|dokumentation|doku ";

/// What the URLs of a text show: first the data centers, by what was done there.
#[derive(Default)]
struct Urls {
    sign_in: Option<DataCenter>,
    /// The response to the sign-in named it.
    response: Option<DataCenter>,
    token: Option<DataCenter>,
    call: Option<DataCenter>,
    /// A token response named it.
    api_domain: Option<DataCenter>,
    /// Whether `api_domain` is that of a sandbox or developer org.
    domain_environment: Option<bool>,
    call_environment: Option<bool>,
    /// Where the person works in the browser.
    web: Option<DataCenter>,
    console: Option<DataCenter>,
    /// Of the last sign-in.
    redirect_uri: Option<String>,
    /// Whose callback the text has outside of a sign-in.
    callback: Option<DataCenter>,
    client_id: Option<String>,
    /// How many codes came back from sign-ins.
    codes: u32,
    /// Where the URLs of sign-ins and their responses are: what is in them was not sent to the token endpoint.
    spans: Vec<Range<usize>>,
    /// What the last sign-in asked for.
    response_type: Option<String>,
    /// What stands where.
    places: Vec<case::Place>,
    /// A setting names it.
    stated: Option<DataCenter>,
    /// The settings of another program; none where they are none.
    settings: Vec<config::Setting>,
    facts: AttemptFacts,
}

impl Urls {
    fn of(text: &str, lower: &str, sign_ins: &[SignIn]) -> Self {
        let mut urls = Self::default();
        urls.take_sign_ins(sign_ins, lower);
        for (address, verdict, range) in judged(text) {
            urls.take(&address, &verdict, range, lower);
        }
        for (at, address, center, role) in bare_hosts(text, lower) {
            let start = lower.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
            let line = lower.get(start..).and_then(|line| line.lines().next()).unwrap_or_default();
            let header = line.trim_start_matches(['>', '<', ' ']).starts_with("host:");
            if matches!(role, Role::App(_)) && (has_any(line, EXAMPLE) || header) {
                continue;
            }
            urls.take_bare(&address, center, &role);
        }
        // A response to a sign-in has no host in the log of a server, and may be encoded in a note.
        let server = places(lower, "accounts-server").take(50).find_map(|(at, _)| {
            let value = text.get(at + "accounts-server".len()..)?.trim_start_matches(['=', '"', ':', ' ']);
            let value = value.split(['&', '"', ' ', '\n', '\'']).next()?;
            center_of(&percent_decode_str(value).decode_utf8_lossy())
        });
        if urls.response.is_none() {
            urls.place(case::Role::Response, server, "accounts-server");
        }
        urls.response = urls.response.or(server);
        if has(lower, TOKEN_PATH) {
            // Of the request, and not of a proxy (`X-Forwarded-Host`).
            let fields = Fields { text, lower, outside: &[] };
            if urls.token.is_none()
                && let Some((_, host)) = fields.all("host").find(|(_, host)| center_of(host).is_some())
            {
                urls.token = center_of(&host);
                urls.place(case::Role::Token, urls.token, &host);
            }
        }
        urls.settings = config::settings(text, lower);
        urls.take_settings();
        urls
    }

    /// What the settings of another program show.
    fn take_settings(&mut self) {
        let settings = std::mem::take(&mut self.settings);
        if !config::is_config(&settings) {
            return;
        }
        // What is called is nobody's org.
        let called = config::api_hosts(&settings);
        let of_api = |place: &case::Place| {
            let host = address::read(&place.quote).ok().map(|address| address.host().to_owned());
            place.role == case::Role::Org && host.is_some_and(|host| called.contains(&host))
        };
        if self.places.iter().any(of_api) {
            self.places.retain(|place| !of_api(place));
            let org = self.places.iter().find(|place| place.role == case::Role::Org);
            self.web = org.map(|place| place.center);
        }
        for (role, center, quote) in config::places(&settings) {
            let place = match role {
                case::Role::Token => &mut self.token,
                case::Role::SignIn => &mut self.sign_in,
                case::Role::Call => &mut self.call,
                case::Role::Stated => &mut self.stated,
                _ => &mut None,
            };
            *place = place.or(Some(center));
            self.place(role, Some(center), &quote);
        }
        let asked = config::parameters(&settings);
        if asked.contains("access_type=") {
            self.facts.offline = Some(asked.contains("access_type=offline"));
        }
        if asked.contains("prompt=") {
            self.facts.consent = Some(asked.contains("prompt=consent"));
        }
        self.settings = settings;
    }

    fn take(&mut self, address: &Address, verdict: &Verdict, range: Range<usize>, lower: &str) {
        let query = address.url.query().unwrap_or_default();
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).take(50).collect();
        let value =
            |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.to_string());
        let (server, location, code) = (value("accounts-server"), value("location"), value("code"));
        if server.is_some() || code.is_some() && location.is_some() {
            self.codes = self.codes.saturating_add(u32::from(code.is_some()));
            let location = location.and_then(|code| DataCenter::from_location(&code));
            self.response = server.and_then(|server| center_of(&server)).or(location).or(self.response);
            let named = ["location", "accounts-server"].map(|name| Some(format!("{name}={}", value(name)?)));
            let named: Vec<String> = named.into_iter().flatten().collect();
            self.place(case::Role::Response, self.response, &named.join(" "));
            // The response came to the redirect URI of the sign-in.
            if self.redirect_uri.is_none() && !matches!(verdict, Verdict::Known { .. }) {
                let url = address.url.as_str();
                self.redirect_uri = url.split(['?', '#']).next().map(str::to_owned);
            }
            self.spans.push(range);
            return;
        }
        let path = address.url.path();
        let Verdict::Known { center, role } = verdict else {
            if path.starts_with(TOKEN_PATH) {
                self.facts.foreign_host = Some(address.host().to_owned());
            }
            return;
        };
        let before = lower.get(..range.start).unwrap_or_default();
        let named = named_domain(before);
        let place = place_of(address, *center, role, named);
        // What is set as the address of the API is called.
        let label = before.rsplit('\n').next().unwrap_or_default();
        let base = has_any(
            label,
            "server url|base url|base uri|api url|instance url:|endpoint url|url du serveur|server-url",
        );
        let org = place == Some(case::Role::Org);
        let place = if base && org && label.len() < 80 { Some(case::Role::Call) } else { place };
        // An example of a page is nobody's org.
        let around = lower.get(range.end..).unwrap_or_default().lines().next().unwrap_or_default();
        // Of the same sentence; and the URL of an org has its number.
        let lead = label.rsplit([';', ',']).next().unwrap_or_default();
        let lead = lead.rsplit(". ").next().unwrap_or_default();
        let around = around.split([';', ',', '.']).next().unwrap_or_default();
        let own = path.contains("/org") && path.bytes().any(|byte| byte.is_ascii_digit());
        let example = org && !own && (has_any(lead, EXAMPLE) || has_any(around, EXAMPLE));
        // The header of a request is of the request.
        let header = org && label.trim_start_matches(['>', '<', ' ']).starts_with("host:");
        let example = example || header;
        let place = place.filter(|_| !example);
        let center = Some(*center);
        if let Some(place) = place {
            self.place(place, center, address.url.as_str());
        }
        match role {
            Role::Accounts if path.starts_with(TOKEN_PATH) => self.token = self.token.or(center),
            Role::Console => self.console = center,
            Role::Api | Role::ApiEnvironment => {
                *(if named { &mut self.api_domain } else { &mut self.call }) = center;
                let environment = *role == Role::ApiEnvironment;
                *(if named { &mut self.domain_environment } else { &mut self.call_environment }) =
                    Some(environment);
            }
            Role::Crm | Role::App(_) | Role::Accounts if place == Some(case::Role::Call) => {
                self.call = center;
            }
            Role::Crm | Role::App(_) if !example && place == Some(case::Role::Org) => {
                self.web = self.web.or(center);
            }
            Role::Callback => self.callback = self.callback.or(center),
            Role::Crm | Role::App(_) | Role::Accounts | Role::Upload => {}
        }
    }

    /// What the sign-ins ask for.
    fn take_sign_ins(&mut self, sign_ins: &[SignIn], lower: &str) {
        for sign_in in sign_ins {
            self.sign_in = sign_in.center.or(self.sign_in);
            // A program that has nothing but the endpoint usually adds the parameters itself; a connection does not.
            let refused = !sign_in.asks
                && has_any(lower, "invalid_token|invalid_oauthtoken|invalid oauth token")
                && !has_any(lower, HOUR)
                && !lower.contains("connection");
            // The token itself comes without a refresh token, whatever else is asked for.
            if sign_in.value("response_type") == Some("token") {
                self.facts.client = Some(ClientType::Browser);
            } else {
                self.facts.offline = sign_in.asks_for("access_type", "offline").filter(|_| !refused);
                self.facts.consent = sign_in.asks_for("prompt", "consent");
            }
            self.facts.sign_ins = self.facts.sign_ins.saturating_add(1);
            let kept = |name: &str| sign_in.value(name).map(str::to_owned);
            self.response_type = kept("response_type");
            self.redirect_uri = kept("redirect_uri").or(self.redirect_uri.take());
            self.client_id = kept("client_id").or(self.client_id.take());
            self.spans.push(sign_in.range.clone());
        }
    }

    /// Keeps what stands where, once; without the parameters of a URL.
    fn place(&mut self, role: case::Role, center: Option<DataCenter>, shown: &str) {
        let Some(center) = center else { return };
        let quote = shown.split(['?', '#']).next().unwrap_or_default();
        let environment = host::known(quote).and_then(|(_, role)| environment_of(&role));
        let same = |place: &&mut case::Place| {
            (place.role, place.center) == (role, center)
                && (place.environment == environment || place.environment.is_none() || environment.is_none())
        };
        let few = self.places.len() < MOST_PLACES;
        match self.places.iter_mut().find(same) {
            Some(place) => place.environment = place.environment.or(environment),
            None if few => {
                self.places.push(case::Place { role, center, environment, quote: shortened(quote) });
            }
            None => {}
        }
    }

    /// A host without a scheme, as people write it in a sentence: less than any URL says.
    fn take_bare(&mut self, address: &Address, center: DataCenter, role: &Role) {
        if let Some(place) = place_of(address, center, role, false) {
            self.place(place, Some(center), address.url.as_str());
        }
        let place = match role {
            Role::Crm | Role::App(_) => &mut self.web,
            Role::Console => &mut self.console,
            Role::Accounts if address.url.path().starts_with(TOKEN_PATH) => &mut self.token,
            _ => return,
        };
        *place = place.or(Some(center));
    }
}

/// As what a host of Zoho's stands in a case; `named`: as the `api_domain` of a token response.
fn place_of(address: &Address, center: DataCenter, role: &Role, named: bool) -> Option<case::Role> {
    let path = address.url.path();
    match role {
        Role::Accounts if path.starts_with(TOKEN_PATH) => Some(case::Role::Token),
        Role::Accounts if path.starts_with(AUTHORIZE_PATH) => Some(case::Role::SignIn),
        // The profile of a user is read with the access token.
        Role::Accounts if path.starts_with("/oauth/user/") => Some(case::Role::Call),
        Role::Accounts | Role::Callback => None,
        // Whoever made the server may live elsewhere, and a mail server is of nobody's organization.
        Role::App(app) if role.is_mcp_server() || role.is_mail_server() || app == "mcp" => None,
        Role::Console => Some(case::Role::Console),
        Role::Api | Role::ApiEnvironment if named => Some(case::Role::ApiDomain),
        Role::Api | Role::ApiEnvironment | Role::Upload => Some(case::Role::Call),
        Role::Crm | Role::App(_) => {
            let calls =
                path.starts_with("/api/") || product::place(center, role, address.host(), path).is_some();
            Some(if calls { case::Role::Call } else { case::Role::Org })
        }
    }
}

/// Where a text says what was sent to the token endpoint, and whether it was a refresh token.
pub(crate) fn grants(text: &str, lower: &str) -> Vec<(usize, bool)> {
    let fields = Fields { text, lower, outside: &[] };
    let mut grants: Vec<(usize, bool)> = fields
        .all("grant_type")
        .filter(|(_, value)| is_word(value, "refresh_token") || is_word(value, "authorization_code"))
        .map(|(at, value)| (at, is_word(&value, "refresh_token")))
        .collect();
    if grants.is_empty() {
        let words = "refreshing|refresh failed|token refresh|on refresh|when i refresh|refresh_token failed|\
            refresh token failed|refreshaccesstoken|from refresh token|(refresh_token)|refresh_token grant|\
            refresh grant|refresh_token request|refreshing access token|refresh response|response to the refresh|response to a refresh|response of the refresh|response of a refresh|\
            antwort auf den refresh|refresh-antwort|réponse du refresh|respuesta del refresh|resposta do refresh|renew access token|refresh token grant|\
            grant refresh_token|refresh_access_token|refreshtoken(|token renewal|renewing the token|\
            renew the access token|refresh the access token|refresh access token|zugriffstoken erneuern|\
            token erneuern|token-erneuerung|rafraîchissement|renouvellement du jeton|actualizar el token|\
            renovar el token|renovar o token|beim refresh|bei jedem refresh|during refresh|during the refresh|on every refresh|\
            at refresh|when refreshing|lors du refresh|au refresh|al refrescar|en el refresh|no refresh de token|atualizar o token|トークンの更新|刷新令牌|刷新token";
        let called = |at: usize| !lower.get(..at).is_some_and(|before| before.ends_with("get"));
        grants.extend(
            words
                .split('|')
                .filter_map(|words| Some(places(lower, words).next()?.0))
                .filter(|at| called(*at))
                .map(|at| (at, true)),
        );
        // Go's library refreshes with what it is given.
        grants.extend(
            places(lower, "tokensource(")
                .next()
                .filter(|_| has(lower, "refreshtoken"))
                .map(|(at, _)| (at, true)),
        );
        // A log has it in front of the response.
        let refused = places(lower, "invalid_code").take(50).filter(|(at, _)| {
            let before = lower.get(..*at).unwrap_or_default();
            let line = before.rsplit('\n').next().unwrap_or_default();
            let line = line.replace(['\u{201c}', '"'], " ");
            let mut words = line.split(|ch: char| !(ch.is_alphanumeric() || ch == '_'));
            words.any(|word| matches!(word, "refresh" | "refreshtoken" | "refresh_token"))
                && !has_any(&line, "page|callback|tab |browser")
        });
        grants.extend(refused.map(|(at, _)| (at, true)));
        // What the whole of it speaks of.
        grants.extend((grants.is_empty() && spoken(lower) == Some(true)).then_some((0, true)));
    }
    grants
}

/// Whether a value is this word, which may end a sentence.
fn is_word(value: &str, word: &str) -> bool {
    value.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']) == word
}

/// Whether a text in which a code is refused speaks of refresh tokens only (`true`), or of codes only.
fn spoken(lower: &str) -> Option<bool> {
    if !has(lower, "invalid_code") {
        return None;
    }
    // What is wanted was not sent.
    let wanted = has_any(lower, WANTS_REFRESH);
    // A response names both of its tokens.
    let mut lines = lower.lines().take(2_000).filter(|line| !line.contains("access_token"));
    match (!wanted && lines.any(|line| has_any(line, SPEAKS_OF_REFRESH)), has_any(lower, SPEAKS_OF_CODE)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// The center whose accounts server a URL or a host is.
fn center_of(text: &str) -> Option<DataCenter> {
    host::known(text).filter(|(_, role)| *role == Role::Accounts).map(|(center, _)| center)
}

/// What a command or a request says of a service, to be taken over; `None` if it says nothing.
pub(crate) fn carried(text: &str, lower: &str) -> Option<Draft> {
    let fields = Fields { text, lower, outside: &[] };
    let last = |key: &str| fields.last(key).filter(|value| is_literal(value));
    let mut draft = Draft {
        center: Urls::of(text, lower, &[]).token,
        client_id: last("client_id").map(Cow::into_owned).unwrap_or_default(),
        redirect_uri: last("redirect_uri").map(Cow::into_owned).unwrap_or_default(),
        ..Draft::default()
    };
    if let Some(scope) = last("scope") {
        draft.add_scopes(&scope);
    }
    (draft != Draft::default()).then_some(draft)
}

/// The fields of the requests in a text, in whatever notation.
struct Fields<'t> {
    text: &'t str,
    lower: &'t str,
    outside: &'t [Range<usize>],
}

impl<'t> Fields<'t> {
    /// The places and the values of a key, in the order of the text.
    fn all<'k>(&self, key: &'k str) -> impl Iterator<Item = (usize, Cow<'t, str>)> + use<'t, '_, 'k> {
        let found = places(self.lower, key);
        found.filter_map(move |(at, _)| Some((at, self.value_at(at, key)?))).take(MOST_REQUESTS)
    }

    /// The last value of a key.
    fn last(&self, key: &str) -> Option<Cow<'t, str>> {
        self.lower.rmatch_indices(key).find_map(|(at, _)| self.value_at(at, key))
    }

    fn value_at(&self, at: usize, key: &str) -> Option<Cow<'t, str>> {
        let apart = |ch: char| !(ch.is_ascii_alphanumeric() || ch == '_' || ch == '-');
        let begins = self.lower.get(..at)?.chars().next_back().is_none_or(apart);
        let outside = !self.outside.iter().any(|range| range.contains(&at));
        if begins && outside { pair::decoded(self.text, at, at + key.len()) } else { None }
    }
}

#[cfg(test)]
mod tests {
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
