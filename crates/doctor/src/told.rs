//! What a text tells of its case beside the pieces: what stands in which data center, which calls were made, which redirect
//! URIs are registered and sent, which scopes were asked for and granted.

use std::ops::Range;

use facts::data_center::{AUTHORIZE_PATH, CALLBACK_PATH, REVOKE_PATH, TABLE, TOKEN_PATH};
use facts::endpoint::DEVICE_TOKEN_PATH;
use facts::host::{self, Role, Verdict};
use facts::product::{self, Place};
use facts::sign::{LINK_NAME, UNREACHED};
use facts::{DataCenter, Method, address, endpoint};
use percent_encoding::percent_decode_str;
use scan::text::{has_any, head, line_at, part, places, rest, tail};
use scan::{http, order, word};

use crate::attempt;
use crate::case;
use crate::config;
use crate::evidence::{self, Evidence};
use crate::other;
use crate::phrase::lines_with;
use crate::shortened;
use crate::sign_in::{Parted, SignIn};
use crate::stated::{self, Statement};

/// How many URLs of a text are looked at; a log repeats itself.
const MOST_URLS: usize = 300;
const MOST_SCOPES: usize = 200;
/// How much of a URL is read; a list of them without spaces is one long word.
const LONGEST_URL: usize = 8_000;
/// How much text in front of a value is looked at for its label.
const LABEL: usize = 120;

/// A call of an API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Called {
    pub(crate) method: Method,
    /// Whether the text names the method.
    pub(crate) stated: bool,
    pub(crate) url: String,
    /// The URL as the text has it, which may be its path only.
    pub(crate) said: String,
    /// The status of the response, where one stands behind the URL.
    pub(crate) status: Option<u16>,
}

impl Called {
    /// The method in a sentence.
    pub(crate) fn method_word(&self) -> &'static str {
        if self.stated { self.method.word() } else { "none" }
    }

    /// The host that was called.
    pub(crate) fn host(&self) -> Option<&str> {
        host_in(&self.url)
    }

    /// The request in a line.
    pub(crate) fn line(&self) -> String {
        if self.stated { format!("{} {}", self.method.word(), self.said) } else { self.said.clone() }
    }
}

/// The host of a URL, as it is written.
pub(crate) fn host_in(url: &str) -> Option<&str> {
    url.split('/').nth(2)
}

/// What a text tells beside its pieces.
#[allow(clippy::struct_excessive_bools, reason = "each is told by itself")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// What stands where, in the order of the text.
    pub(crate) places: Vec<case::Place>,
    pub(crate) calls: Vec<Called>,
    /// Redirect URIs that are registered.
    pub(crate) registered: Vec<String>,
    /// Redirect URIs that a program sends.
    pub(crate) sent: Vec<String>,
    /// Scopes that were asked for.
    pub(crate) asked: Vec<String>,
    /// Scopes that the text says were granted.
    pub(crate) granted: Vec<String>,
    /// Whether scopes that were asked for are parted by spaces.
    pub(crate) spaced: bool,
    /// The name behind `connection:` in Deluge.
    pub(crate) connection: Option<String>,
    /// What the text says the link name is.
    pub(crate) link_name: Option<String>,
    /// The name of the client in the form of the API Console.
    pub(crate) client_name: Option<String>,
    /// The homepage URL in that form, where it has no scheme.
    pub(crate) homepage: Option<String>,
    /// A word of a program in the place of the token.
    pub(crate) no_token: Option<&'static str>,
    /// How many seconds the server says to wait.
    pub(crate) retry_after: Option<u32>,
    /// Whether something stops after an hour.
    pub(crate) hour: bool,
    /// Whether it is the form of a custom service in Zoho CRM.
    pub(crate) custom_service: bool,
    /// Whether a code of a self client is in the text.
    pub(crate) self_client: bool,
    /// Whether the text speaks of a self client.
    pub(crate) self_client_named: bool,
    /// What a program calls the place for further parameters of the sign-in.
    pub(crate) parameters: Option<String>,
    /// The settings of another program.
    pub(crate) settings: Vec<config::Setting>,
    /// The program that speaks.
    pub(crate) speaker: Option<&'static str>,
    /// A URL with the path of an endpoint at a host of Zoho's that has none, and the right one.
    pub(crate) misplaced: Option<(String, String)>,
    /// What is odd about the secrets.
    pub(crate) odd: crate::Unmasked,
    /// A grant type that the token endpoint does not know.
    pub(crate) grant_type: Option<String>,
    /// The redirect URIs of a sign-in and of the token request behind it.
    pub(crate) exchanged: Option<(String, String)>,
    /// What the sign-in asked for.
    pub(crate) response_type: Option<String>,
    /// Whether the text says that it works now.
    pub(crate) solved: bool,
    /// Whether a token request has a redirect URI.
    pub(crate) sends_uri: bool,
    /// A path of an accounts server that is no endpoint, with the one that is meant.
    pub(crate) wrong_endpoint: Option<(DataCenter, String, &'static str)>,
    /// What its words, code and logs show, by subject.
    pub(crate) evidence: Evidence,
    /// Hosts that are none of Zoho's, with the one that was meant.
    pub(crate) misnamed: Vec<(String, DataCenter, String)>,
    /// Whether the text says that the code was minutes old. What a person answers is no word of the text.
    pub(crate) code_old: Option<bool>,
    /// Where devices ask for their tokens.
    pub(crate) devices: Vec<DataCenter>,
    /// The data center that the response to a device names.
    pub(crate) user_location: Option<DataCenter>,
    /// What the redirect URI of a sign-in was meant to be that ends at its first `&`.
    pub(crate) cut_uri: Option<String>,
    /// The sign-ins.
    pub(crate) sign_ins: Vec<SignIn>,
    /// Where the text says in words that the account is.
    pub(crate) said_home: Option<DataCenter>,
}

impl Told {
    pub(crate) fn of(text: &str, lower: &str, places: Vec<case::Place>, sign_ins: &[SignIn]) -> Self {
        let mut told = Self { places, calls: calls(text, lower), ..Self::default() };
        for (call, center, environment) in requests(text, lower) {
            told.stands(case::Role::Call, center, environment, &call.url);
            told.calls.push(call);
        }
        // Beside whole URLs, a log may have paths only.
        let bare = told.calls.is_empty();
        let known = |url: &str| {
            told.calls
                .iter()
                .any(|call| call.url.ends_with(url.split_once("://").map_or(url, |(_, url)| url)))
        };
        let mut more = relative(text, lower, &told.places, bare);
        more.retain(|call| !known(&call.url));
        told.calls.splice(0..0, more);
        told.bases(text, lower);
        told.cut_uri = sign_ins.iter().find_map(SignIn::cut_uri);
        let began = sign_ins.iter().rev().find_map(|sign_in| sign_in.value("redirect_uri"));
        told.uris(text, lower, began);
        told.scopes(text, lower, sign_ins);
        told.statements(text, lower);
        told.regions();
        told.misnamed = misnamed(text, lower);
        told.speaker = other::speaker(lower);
        told.misplaced = misplaced(text);
        told.wrong_endpoint = wrong_endpoint(text).or_else(|| wrong_path(text, &told.places));
        told.connection = behind(text, lower, "connection");
        told.link_name = ["link name", "link_name", "linkname", "link-name"]
            .iter()
            .find_map(|label| behind(text, lower, label));
        if let Some((_, names)) = link_names(text, lower) {
            let used = told.connection.as_deref().unwrap_or_default();
            let of_name = names.iter().find(|(name, _)| name.eq_ignore_ascii_case(used));
            told.link_name = of_name.map(|(_, link)| link.clone());
        }
        told.client_name = lines_with(lower, "client name").find_map(|range| {
            let (label, name) = text.get(range)?.split_once(':')?;
            (label.trim().eq_ignore_ascii_case("client name")).then(|| name.trim().to_owned())
        });
        told.homepage = lines_with(lower, "page url").find_map(|range| {
            let (line, lower) = (text.get(range.clone())?, lower.get(range)?);
            let at = lower.find("homepage url").or_else(|| lower.find("home page url"))?;
            let value = rest(line, at).split_once([':', '=', '|'])?.1.trim().trim_matches(['"', '\'', '`']);
            (value.contains('.') && !value.contains([' ', ':']) && value.len() < 100)
                .then(|| value.to_owned())
        });
        told.user_location =
            behind(text, lower, "user_location").and_then(|code| DataCenter::from_location(&code));
        told.devices = word::urls(text)
            .take(MOST_URLS)
            .filter(|url| url.text.contains(DEVICE_TOKEN_PATH))
            .filter_map(|url| Some(host::known(url.text)?.0))
            .collect();
        told.no_token = no_token(lower);
        told.grant_type = grant_type(text, lower);
        told.retry_after =
            ["retry-after", "retry_after"].iter().find_map(|label| behind(text, lower, label)?.parse().ok());
        told.hour = has_any(lower, HOUR);
        told.solved = has_any(
            lower,
            "solved|works now|it works again|is fixed now|resolved:|funktioniert jetzt|ya funciona",
        );
        told.sends_uri = has_any(lower, "redirect_uri=|\"redirect_uri\"|'redirect_uri'");
        told.custom_service = has_any(lower, "service link name|refresh token url")
            && has_any(lower, "param type|parameter type|scope delimiter|authentication type");
        told.self_client_named = has_any(lower, "self client|self-client|selfclient");
        told.self_client = has_any(lower, "self client|self-client")
            && has_any(
                lower,
                "generate code|generated code|grant token|grant code|generated a code|code tab",
            );
        told.code_old = attempt::code_old(lower);
        told.evidence = Evidence::of(text, lower, &told, sign_ins);
        told
    }

    /// The call that failed: with its status, else the last one of which nothing says that it worked.
    pub(crate) fn failed(&self) -> Option<&Called> {
        let refused = |call: &&Called| call.status.is_some_and(|status| status >= 400);
        let open = |call: &&Called| call.status.is_none_or(|status| status >= 400);
        self.calls.iter().rev().find(refused).or_else(|| self.calls.iter().rev().find(open))
    }

    /// Whether an API of a data center was called, and not only set.
    pub(crate) fn is_called(&self, center: DataCenter) -> bool {
        let of = |call: &Called| host::known(&call.url).is_some_and(|(known, _)| known == center);
        self.calls.is_empty() && self.settings.is_empty() || self.calls.iter().any(of)
    }

    /// Whether something of this role stands in a data center.
    pub(crate) fn has(&self, role: case::Role, center: DataCenter) -> bool {
        self.places.iter().any(|place| (place.role, place.center) == (role, center))
    }

    /// Whether an accounts server of Zoho's was asked.
    pub(crate) fn has_accounts(&self) -> bool {
        self.places.iter().any(|place| matches!(place.role, case::Role::SignIn | case::Role::Token))
    }

    /// A redirect URI that is registered and one that is sent, where none of those that are sent is registered.
    pub(crate) fn differing_uris(&self) -> Option<(&str, &str)> {
        let sent = self.sent.iter().find(|sent| !self.registered.contains(sent))?;
        let registered = self.registered.iter().min_by_key(|uri| strangeness(uri, sent))?;
        Some((registered, sent))
    }

    /// Keeps what stands where, once.
    fn place(&mut self, role: case::Role, center: DataCenter, quote: &str) {
        let environment = host::known(quote).and_then(|(_, role)| environment_of(&role));
        self.stands(role, center, environment, quote);
    }

    fn stands(&mut self, role: case::Role, center: DataCenter, environment: Option<bool>, quote: &str) {
        // What one of two finds, where the other did not see whether it is a sandbox, is the same.
        let same = |place: &&mut case::Place| {
            (place.role, place.center) == (role, center)
                && (place.environment == environment || place.environment.is_none() || environment.is_none())
        };
        match self.places.iter_mut().find(same) {
            Some(place) => place.environment = place.environment.or(environment),
            None => self.places.push(case::Place { role, center, environment, quote: shortened(quote) }),
        }
    }

    /// The accounts server and the API that a configuration names without a path, where no request shows more.
    fn bases(&mut self, text: &str, lower: &str) {
        for (role, of_host) in [(case::Role::Token, Role::Accounts), (case::Role::Call, Role::Api)] {
            if self.places.iter().any(|place| place.role == role) {
                continue;
            }
            let mut found: Vec<(DataCenter, String)> = Vec::new();
            for (at, host) in hosts(text, lower) {
                let path = rest(text, at + host.len());
                // Where a page was before, in the log of a server.
                let line = part(lower, line_at(lower, at).start, at);
                if has_any(line, " http/1| http/2|referer") {
                    continue;
                }
                let template = path.trim_start_matches('.').starts_with(['$', '{', '#', '%']);
                let bare = !template
                    && (!path.starts_with('/')
                        || path.starts_with("/\"")
                        || path.starts_with("/'")
                        || path.starts_with("/\n")
                        || path.starts_with("/\r"));
                let value = part(lower, 0, at).trim_end_matches("https://").ends_with(|ch: char| {
                    !(ch.is_ascii_alphanumeric() || matches!(ch, '.' | '-' | '/' | '@'))
                });
                // In a sentence it is no request.
                let lead = part(lower, 0, at)
                    .trim_end_matches("https://")
                    .trim_end_matches(['"', '\'', '`', '(', '<']);
                let value = value
                    && (lead.len() < at
                        || lead.trim_end_matches(' ').ends_with(['=', ':', '|', '>', ',', '[']));
                if bare
                    && value
                    && !named_domain(part(lower, 0, at).trim_end_matches("https://"))
                    && let Some((center, known)) = host::known(host)
                    && known == of_host
                {
                    found.push((center, host.to_owned()));
                }
            }
            // Two of them are a list.
            if let Some((center, host)) = of_one(found) {
                self.place(role, center, &host);
            }
        }
    }

    /// The redirect URIs, by the words in front of them; of one that a sign-in sends the page has no doubt.
    fn uris(&mut self, text: &str, lower: &str, sign_in_uri: Option<&str>) {
        const REGISTERED: &str = "registered|authorized redirect|authorised redirect|configured|console|registriert|\
            eingetragen|hinterlegt|registrad|autorisé|autorisiert|konsole|autorizad|consola|enregistr|登録|注册|登记|ingevuld|geregistreerd|registrat|zarejestrowan";
        const SENT: &str = "sent|requested|passed|gesendet|redirect|callback|envoy|enviad|rückruf|umleitung|\
            weiterleitung|umleitung|リダイレクト|回调";
        const SENDS: &str = "sent|requested|passed|gesendet|envoy|enviad|popup|address bar|=";
        const OTHER_FIELDS: &str = "homepage|home page|javascript domain|startseite|site web|página de inicio|página inicial|ホームページ";
        self.sent.extend(sign_in_uri.map(str::to_owned));
        let mut unlabeled: Vec<&str> = Vec::new();
        let mut behind = 0;
        let mut list_of = "";
        for url in word::urls(text).take(MOST_URLS) {
            let before = lower.get(behind..url.at).unwrap_or_default();
            behind = url.at + url.text.len();
            // Of Zoho's own URLs only callbacks take responses.
            let known = || host::known(url.text).is_some_and(|(_, role)| role != Role::Callback);
            if !url.text.contains(CALLBACK_PATH) && known() {
                continue;
            }
            // A list goes on: signs, a number.
            let goes_on = !list_of.is_empty()
                && before.contains('\n')
                && before.len() <= 12
                && !before.contains(|ch: char| ch.is_alphabetic());
            // The label is in the line; else it is the heading above.
            let near = if goes_on { list_of } else { tail(before, LABEL) };
            list_of = near;
            let line = near.rsplit('\n').next().unwrap_or_default();
            if has_any(line, OTHER_FIELDS) && !has_any(line, "redirect|callback") {
                continue;
            }
            let has = |label: &str| has_any(label, REGISTERED) || has_any(label, SENT);
            let label = if has(line) { line } else { near };
            // Below a heading such as "API Console" it is what is registered there.
            let mut above = part(lower, 0, url.at).rsplit('\n');
            let own = above.next().unwrap_or_default();
            let plain = |line: &'_ str| line.trim_matches(['>', ' ', '\r', '|']).len();
            let heading = above.take_while(|line| plain(line) > 0).take(12).last().unwrap_or_default();
            let item = heading.len() < 40 || own.starts_with([' ', '\t', '-', '*', '\u{2022}', '>']);
            let listed = item
                && !heading.contains("://")
                && has_any(heading, REGISTERED)
                && heading.len() < LABEL
                && !has_any(line, SENDS);
            let list = if has_any(label, REGISTERED) || listed && has_any(line, SENT) {
                &mut self.registered
            } else if has_any(label, SENT) {
                &mut self.sent
            } else {
                unlabeled.push(without_response(url.text));
                continue;
            };
            let bare = without_response(url.text);
            let whole = if bare == url.text { with_space(text, url.at, bare) } else { bare.to_owned() };
            if !list.contains(&whole) {
                list.push(whole);
            }
        }
        // A parameter on its own has its URI encoded.
        for (at, key) in places(lower, "redirect_uri=http").take(50) {
            let start = at + "redirect_uri=".len();
            let value = rest(text, start);
            let end = value.find(|ch: char| ch.is_whitespace() || "&\"'`<>|,;)".contains(ch));
            let value = part(value, 0, end.unwrap_or(value.len()));
            let encoded = value
                .get(key.len() - "redirect_uri=".len()..)
                .is_some_and(|behind| behind.trim_start_matches('s').to_ascii_lowercase().starts_with("%3a"));
            let in_url = word::urls(tail(part(text, 0, at), LONGEST_URL))
                .last()
                .is_some_and(|url| url.at + url.text.len() >= part(text, 0, at).len().min(LONGEST_URL));
            let decoded = percent_decode_str(value).decode_utf8_lossy().into_owned();
            if encoded && !in_url && !self.sent.contains(&decoded) {
                self.sent.push(decoded);
            }
        }
        // What is almost the one that has a label is the other.
        let of = |list: &[String]| -> Vec<String> {
            let bare = |uri: &str| address::read(uri).is_ok_and(|address| address.url.path() == "/");
            let alike = |uri: &&&str| {
                list.iter().any(|known| known != **uri && is_alike(known, uri) && bare(known) == bare(uri))
            };
            unlabeled.iter().filter(alike).map(|uri| (*uri).to_owned()).collect()
        };
        let refused =
            has_any(lower, "invalid redirect|invalid_redirect|redirect uri passed|redirect_uri_mismatch");
        match (self.registered.is_empty(), self.sent.is_empty()) {
            _ if !refused => {}
            (false, true) => self.sent = of(&self.registered),
            (true, false) => self.registered = of(&self.sent),
            _ => {}
        }
        for (role, uri) in
            [(case::Role::Registered, self.registered.clone()), (case::Role::Sent, self.sent.clone())]
                .into_iter()
                .flat_map(|(role, uris)| uris.into_iter().map(move |uri| (role, uri)))
        {
            if let Some((center, Role::Callback)) = host::known(uri.trim()) {
                self.place(role, center, &uri);
            }
        }
    }

    /// The scopes, by the words in front of their list.
    fn scopes(&mut self, text: &str, lower: &str, sign_ins: &[SignIn]) {
        const GRANTED: &str = "granted|scope returned|scopes returned|returned by zoho|token scope|scope of the token|scopes of the token|of the token|of my token|\
            token has|access_token|api_domain|\"token\",\"scope\"|del token|du token|des token|do token|erteilt|concedid|accordé";
        const CONNECTED: &str =
            "connected|connection|verbunden|verbindung|connexion|conexión|conexão|connessione";
        // What a sign-in asks for is sure; what else is named may only be spoken of.
        let asked = sign_ins.iter().rev().find(|sign_in| !sign_in.scopes().is_empty());
        if let Some(sign_in) = asked {
            self.asked = sign_in.scopes().into_iter().take(MOST_SCOPES).map(str::to_owned).collect();
            self.spaced = sign_in.parted() == Some(Parted::Spaces);
        }
        let mut seen: order::Set<(bool, &str)> = order::Set::default();
        let mut last: Option<(Range<usize>, bool)> = None;
        for range in scope_names(lower) {
            let name = part(text, range.start, range.end);
            let gap = last.as_ref().map(|(last, _)| part(lower, last.end, range.start));
            let in_list = gap.is_some_and(|gap| {
                gap.len() <= 12 && !gap.contains(|ch: char| ch.is_alphabetic() && ch != 'c')
            });
            let granted = match &last {
                Some((_, granted)) if in_list => *granted,
                _ => {
                    let near = tail(part(lower, 0, range.start), LABEL);
                    let near = near.rsplit("\n\n").next().unwrap_or_default();
                    let line = near.rsplit('\n').next().unwrap_or_default();
                    // What a list of connections shows beside one.
                    let of_connection = has_any(line, "scopes:|scope:|scopes =") && has_any(line, CONNECTED);
                    of_connection || has_any(near, GRANTED)
                }
            };
            let blank =
                |gap: &str| !gap.is_empty() && gap.bytes().all(|b| b == b' ') || matches!(gap, "%20" | "+");
            self.spaced |= asked.is_none() && !granted && in_list && gap.is_some_and(blank);
            if (granted || asked.is_none()) && seen.len() < MOST_SCOPES && seen.insert((granted, name)) {
                let list = if granted { &mut self.granted } else { &mut self.asked };
                list.push(name.to_owned());
            }
            last = Some((range, granted));
        }
    }

    /// The region that a program is set to decides where it sends the token request, where the client is elsewhere.
    fn regions(&mut self) {
        let has = |role: case::Role| self.places.iter().find(|place| place.role == role);
        let console = has(case::Role::Console).map(|place| place.center);
        let shown = [case::Role::Org, case::Role::Response, case::Role::ApiDomain, case::Role::Token];
        if let Some(console) = console.filter(|_| shown.into_iter().all(|role| has(role).is_none())) {
            let set = self.places.iter_mut().find(|place| {
                let name = place.quote.to_ascii_lowercase();
                let of_tool = has_any(&name, REGION) || setting_of_region(&name).is_some();
                place.role == case::Role::Stated && place.center != console && of_tool
            });
            if let Some(place) = set {
                place.role = case::Role::Setting;
            }
        }
    }

    /// What is said in words to be in a data center.
    fn statements(&mut self, text: &str, lower: &str) {
        let mut all = stated::all(text, lower);
        let of_library = config::libraries(text, lower).into_iter();
        all.extend(of_library.map(|(center, quote)| Statement {
            role: case::Role::Setting,
            center,
            labeled: true,
            quote,
        }));
        // Where a text names several, each is of somebody else.
        let only = |role: case::Role| -> Option<&Statement> {
            let mut of_role = all.iter().filter(|it| it.role == role);
            let first = of_role.next()?;
            of_role.all(|it| it.center == first.center).then_some(first)
        };
        // A sentence says more than a label, which may be of a program.
        let mut in_words = all.iter().filter(|it| it.role == case::Role::Stated && !it.labeled);
        let said = match in_words.next() {
            Some(first) => in_words.all(|it| it.center == first.center).then_some(first),
            None => only(case::Role::Stated),
        };
        if let Some(Statement { center, quote, .. }) = said {
            self.said_home = Some(*center);
            self.places.retain(|place| place.role != case::Role::Stated || place.center == *center);
            let witness = [case::Role::Response, case::Role::ApiDomain, case::Role::Org];
            if !witness.into_iter().any(|role| self.has(role, *center)) {
                self.place(case::Role::Stated, *center, quote);
            }
        } else if !all.iter().any(|it| it.role == case::Role::Stated) {
            self.centers(text, lower);
        }
        for role in [case::Role::Console, case::Role::Issued, case::Role::SignIn, case::Role::Token] {
            // What a URL shows counts more.
            if let Some(it) = only(role).filter(|_| !self.places.iter().any(|place| place.role == role)) {
                self.place(role, it.center, &it.quote);
            }
        }
        let witness = |role: case::Role| self.places.iter().find(|place| place.role == role);
        let known = [
            case::Role::Response,
            case::Role::ApiDomain,
            case::Role::Org,
            case::Role::Stated,
            case::Role::Issued,
        ];
        let home = known
            .into_iter()
            .find_map(witness)
            .or_else(|| witness(case::Role::Console))
            .map(|place| place.center);
        let other = || all.iter().find(|it| it.role == case::Role::Stated && it.labeled);
        let set =
            only(case::Role::Setting).or_else(|| other().filter(|_| said.is_some_and(|it| !it.labeled)));
        if let Some((it, home)) = set.zip(home)
            && it.center != home
        {
            // What is set in a program says nothing of the account.
            self.places.retain(|place| place.role != case::Role::Stated || place.center == home);
            self.place(case::Role::Setting, it.center, &it.quote);
        }
    }

    /// The data centers that people name.
    fn centers(&mut self, text: &str, lower: &str) {
        let mut found: Vec<(DataCenter, String)> = Vec::new();
        for label in
            ["data center", "data centre", "datacenter", "datacentre", "data_center", "dc_region", "region"]
        {
            for (at, _) in places(lower, label).take(50) {
                let behind = head(rest(lower, at + label.len()), 40);
                // A library is set to it.
                if label == "datacenter" && behind.starts_with(['.', ':']) && !behind.starts_with(": ") {
                    continue;
                }
                let line = behind.lines().next().unwrap_or_default();
                let value = line.trim_start_matches(|ch: char| !ch.is_alphanumeric() && ch != '.');
                let value = value.strip_prefix("is ").unwrap_or(value);
                let word = value.split(|ch: char| !ch.is_alphanumeric()).next().unwrap_or_default();
                // In a list of settings: `dc_region EU, …`.
                let listed = label.contains('_')
                    && line.starts_with(' ')
                    && matches!(rest(value, word.len()).chars().next(), None | Some(',' | ';'));
                let signed =
                    listed || line.trim_start().starts_with([':', '=', '|', '"']) || line.starts_with(" is ");
                let center = if signed { center_at(value) } else { None };
                let before = tail(part(lower, 0, at), 24).trim_end();
                let word =
                    before.rsplit(|ch: char| !(ch.is_alphanumeric() || ch == '.')).next().unwrap_or_default();
                let named = if label == "region" { None } else { center_of_word(word) };
                if let Some(center) = center.or(named) {
                    let start = line_at(lower, at).start;
                    found.push((center, rest(text, start).lines().next().unwrap_or_default().to_owned()));
                }
            }
        }
        if found.is_empty() {
            let named = evidence::location(text, lower);
            // What came back to a callback is the response itself.
            let response = |line: &str| has_any(line, "callback|code=|accounts-server|redirect|回调");
            if let Some((center, line)) =
                named.as_ref().filter(|(_, line)| response(&line.to_ascii_lowercase()))
            {
                self.place(case::Role::Response, *center, line);
                return;
            }
            found.extend(named);
        }
        // Where a text names several, each is of somebody else.
        if let Some((center, line)) = of_one(found) {
            self.place(case::Role::Stated, center, &line);
        }
    }
}

/// The first of what all stands in one data center.
pub(crate) fn of_one(found: Vec<(DataCenter, String)>) -> Option<(DataCenter, String)> {
    let first = found.first()?.0;
    found.iter().all(|(center, _)| *center == first).then(|| found.into_iter().next()).flatten()
}

/// An endpoint of the accounts servers that is looked for at another host of Zoho's.
fn misplaced(text: &str) -> Option<(String, String)> {
    word::urls(text).take(MOST_URLS).find_map(|url| {
        let address = address::read(url.text).ok()?;
        let (center, role) = host::known(url.text)?;
        let path = address.url.path();
        let of_api = [
            "/crm/",
            "/books/",
            "/inventory/",
            "/invoice/",
            "/creator/",
            "/billing/",
            "/subscriptions/",
            "/bigin/",
        ];
        if role == Role::Accounts && of_api.iter().any(|begin| path.starts_with(begin)) {
            let right = format!("https://{}{path}", center.row().api?.value);
            return Some((shortened(url.text.split('?').next().unwrap_or_default()), right));
        }
        let endpoint = [TOKEN_PATH, AUTHORIZE_PATH].into_iter().find(|known| path == *known)?;
        // The console and the CRM pass nothing on.
        let right = format!("{}{endpoint}", center.accounts_origin());
        (role != Role::Accounts).then(|| (shortened(url.text.split('?').next().unwrap_or_default()), right))
    })
}

/// A redirect URI without the parameters of a response.
fn without_response(uri: &str) -> &str {
    match uri.split_once('?') {
        Some((bare, query)) if has_any(query, "code=|error=|accounts-server=") => bare,
        _ => uri,
    }
}

/// Whether two URIs have the same path but for a slash, or the same host.
fn is_alike(one: &str, other: &str) -> bool {
    let parts = |uri: &str| {
        let rest = uri.split_once("://").map_or(uri, |(_, rest)| rest);
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        (host.to_ascii_lowercase(), path.trim_end_matches('/').to_ascii_lowercase())
    };
    let ((host, path), (other_host, other_path)) = (parts(one), parts(other));
    path.len() > 3 && path == other_path || host == other_host && path.is_empty() == other_path.is_empty()
}

/// How far two URIs are from each other: fewer characters in common at both ends are more.
fn strangeness(one: &str, other: &str) -> usize {
    let common = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let behind = one.bytes().rev().zip(other.bytes().rev()).take_while(|(a, b)| a == b).count();
    (one.len() + other.len()).saturating_sub(common + behind)
}

/// Names of settings for the data center.
pub(crate) const REGION: &str = "dc_region|data_center|zoho_region|zoho_dc";

/// The name of a setting for the data center in a line of a configuration: `region = com`.
pub(crate) fn setting_of_region(line: &str) -> Option<&'static str> {
    let (name, _) = line.split_once(['=', ':'])?;
    (name.trim() == "region").then_some("region")
}

/// What stops after an hour.
pub(crate) const HOUR: &str = "after an hour|after one hour|after 1 hour|after 1h|an hour later|one hour later|every hour|\
    after about an hour|after exactly an hour|exactly one hour|exactly an hour|for an hour|for one hour|for the first hour|hourly|after 60 min|\
    60 minutes|nach einer stunde|jede stunde|après une heure|au bout d'une heure|toutes les heures|une heure puis|une heure, puis|marche une heure|eine stunde lang|genau einer stunde|un'ora|una hora|cada hora|\
    uma hora|1時間|一小时";

/// A URI with the spaces around it that belong to it: in quotes, or encoded.
fn with_space(text: &str, at: usize, uri: &str) -> String {
    let behind = rest(text, at + uri.len());
    let before = part(text, 0, at);
    let quoted = before.trim_end_matches(' ').ends_with(['"', '\'', '`', '\u{201c}', '\u{ab}']);
    let spaces = behind.len() - behind.trim_start_matches(' ').len();
    let closed = rest(behind, spaces).starts_with(['"', '\'', '`', '\u{201d}', '\u{bb}']);
    // A space inside of French quotes is none of the value.
    let french = before.trim_end_matches(' ').ends_with('\u{ab}');
    if quoted && closed && !french && spaces > 0 {
        format!("{uri}{}", part(behind, 0, spaces))
    } else {
        uri.to_owned()
    }
}

/// The words behind a label: in quotes up to the quote, else the next word.
fn behind(text: &str, lower: &str, label: &str) -> Option<String> {
    let found = places(lower, label).take(50);
    let mut values = found.filter_map(|(at, _)| {
        let alone = !part(lower, 0, at).ends_with(|ch: char| ch.is_alphanumeric() || ch == '_');
        let next = rest(text, at + label.len()).trim_start_matches(['"', '\'', '*', '`', ' ', '|']);
        // Columns of a page that was copied.
        let column = label.contains("link")
            && ["  ", "\t"].iter().any(|gap| rest(text, at + label.len()).starts_with(gap));
        let signed = column || next.starts_with([':', '=']) || rest(text, at + label.len()).contains('|');
        let value = next.trim_start_matches([':', '=', ' ', '\t', '|', '*', '`']);
        let value = if let Some(quoted) = value.strip_prefix(['"', '\'', '\u{201c}']) {
            quoted.split(['"', '\'', '\u{201d}', '\n']).next()?
        } else {
            value.split([' ', '\t', '\n', ',', ';', '|', '*', '`', ')']).next()?
        };
        let value = value.trim();
        (alone && signed && !value.is_empty() && value.len() <= 100).then(|| value.to_owned())
    });
    values.next()
}

/// The columns of a row: parted by bars, tabs or wide gaps.
fn columns(row: &str) -> Vec<&str> {
    let sign = if row.contains('|') {
        "|"
    } else if row.contains('\t') {
        "\t"
    } else {
        "  "
    };
    // In front of the first bar stands the number of a list.
    let of_list = |ch: char| ch.is_ascii_digit() || ch.is_whitespace() || ".)>-".contains(ch);
    let row = if sign == "|" { row.trim_start_matches(of_list) } else { row };
    row.split(sign).map(str::trim).filter(|column| !column.is_empty()).collect()
}

/// Where a table of connections begins, and their names with their link names.
fn link_names(text: &str, lower: &str) -> Option<(usize, Vec<(String, String)>)> {
    let label = |column: &&str| LINK_NAME.split('|').any(|label| *column == label);
    let at = places(lower, "link").take(50).find_map(|(at, _)| {
        let line = line_at(lower, at);
        let header = columns(part(lower, line.start, line.end));
        let link = header.iter().position(&label)?;
        (header.len() > 1 && !part(lower, line.start, line.end).contains(':')).then_some((
            line,
            link,
            header.len(),
        ))
    });
    let (header, link, count) = at?;
    let rows = rest(text, header.end).lines().skip(1).take(30);
    let rows = rows.take_while(|row| columns(row).len() > 1 || row.starts_with(['-', '=']));
    let named = rows.filter_map(|row| {
        let row = columns(row);
        let name = row.iter().enumerate().find(|(index, _)| *index != link)?.1;
        (row.len() == count).then(|| Some(((*name).to_owned(), (*row.get(link)?).to_owned())))?
    });
    Some((header.start, named.collect()))
}

/// A grant type that no source names for the token endpoint: as it is sent, and no word of a sentence.
fn grant_type(text: &str, lower: &str) -> Option<String> {
    let known = [
        "device_token",
        "device_request",
        "authorization_code",
        "refresh_token",
        "client_credentials",
        "implicit",
        "authorization",
        "token",
        "value",
        "text",
    ];
    let mut values = places(lower, "grant_type").take(20).filter_map(|(at, key)| {
        let behind = rest(text, at + key.len());
        let value = behind.trim_start_matches(['"', '\'', '\\', ' ', ':', '=', '>', ',']);
        let between = part(behind, 0, behind.len() - value.len());
        // `"name": "grant_type", "value": "…"`
        let second =
            value.strip_prefix("value").filter(|value| value.starts_with(['"', '\'', '\\', ' ', '=', ':']));
        let value =
            second.map_or(value, |value| value.trim_start_matches(['"', '\'', '\\', ' ', ':', '=', '>']));
        let end = value
            .find(|ch: char| !(ch.is_ascii_alphanumeric() || matches!(ch, '_' | '-' | ':')))
            .unwrap_or(value.len());
        let value = part(value, 0, end);
        let signed = between.contains(['=', ':', ',', '>']);
        (signed && !value.is_empty()).then(|| value.to_owned())
    });
    let unknown = values.find(|value| !known.contains(&value.to_ascii_lowercase().as_str()))?;
    // A variable has the value elsewhere.
    (!unknown.starts_with("urn:") && unknown.len() < 40).then_some(unknown)
}

/// What a program writes in the place of a token that it does not have, behind the word of the header.
fn no_token(lower: &str) -> Option<&'static str> {
    let words = ["undefined", "null", "none", "nil", "[object object]", "nan", "false"];
    let begins = |word: &str| {
        places(lower, word).take(100).find_map(|(at, _)| {
            let behind = rest(lower, at + word.len())
                .trim_start_matches([' ', ':', '=', '"', '\'', '+', '&', '{', '$', '.']);
            words.into_iter().find(|none| {
                let end = behind.strip_prefix(none);
                end.is_some_and(|end| {
                    !end.starts_with(|ch: char| ch.is_alphanumeric() || matches!(ch, '_' | '.' | '('))
                })
            })
        })
    };
    begins("zoho-oauthtoken").or_else(|| begins("bearer "))
}

/// Hosts that only imitate one of Zoho's, or are misprinted, where one host is meant.
fn misnamed(text: &str, lower: &str) -> Vec<(String, DataCenter, String)> {
    let mut found: Vec<(String, DataCenter, String)> = Vec::new();
    for url in word::urls(text).take(MOST_URLS) {
        // A template of a program has no host yet.
        if url.text.contains(['$', '{', '}']) {
            continue;
        }
        let Ok(address) = address::read(url.text) else { continue };
        if let Verdict::Lookalike(lookalike) = host::judge(address.host())
            && let Some((center, meant)) = lookalike.meant.clone()
            && !found.iter().any(|(known, ..)| known == url.text)
        {
            let right = url.text.replacen(address.host(), &meant, 1);
            found.push((url.text.to_owned(), center, right));
        }
    }
    // A program says which host it did not find.
    if found.is_empty() && has_any(lower, UNREACHED) {
        found.extend(hosts(text, lower).find_map(|(_, host)| match host::judge(host) {
            Verdict::Lookalike(lookalike) => {
                let api = || {
                    let (center, _) = host::known(&format!("www.{}", host.strip_prefix("accounts.")?))?;
                    Some((center, center.row().accounts.value.to_owned()))
                };
                let (center, meant) = lookalike.meant.or_else(api)?;
                Some((host.to_owned(), center, format!("https://{meant}")))
            }
            _ => None,
        }));
    }
    found
}

/// A path of an accounts server that is almost that of an endpoint.
fn wrong_endpoint(text: &str) -> Option<(DataCenter, String, &'static str)> {
    word::urls(text).take(MOST_URLS).find_map(|url| {
        let (center, role) = host::known(url.text)?;
        let address = address::read(url.text).ok()?;
        let path = address.url.path();
        let known =
            endpoint::is_known(path) || path.starts_with("/oauth/user/") || !path.starts_with("/oauth/");
        if role != Role::Accounts || known {
            return None;
        }
        let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let named = match last.to_ascii_lowercase().as_str() {
            "token" | "tokens" | "access_token" | "accesstoken" => Some(TOKEN_PATH),
            "auth" | "authorize" | "authorization" | "authorise" => Some(AUTHORIZE_PATH),
            "revoke" => Some(REVOKE_PATH),
            _ => None,
        };
        let right = endpoint::meant(path).or(named)?;
        Some((center, path.to_owned(), right))
    })
}

/// A setting that holds the path of an endpoint alone: `tokenPath=/oauth/v2/tokens`.
fn wrong_path(text: &str, known: &[case::Place]) -> Option<(DataCenter, String, &'static str)> {
    let of_path = |ch: char| ch.is_ascii_alphanumeric() || "/_-".contains(ch);
    let center = known.first()?.center;
    text.match_indices("/oauth/v").take(50).find_map(|(at, _)| {
        let alone = part(text, 0, at).ends_with(['=', ':', '"', '\'', '`', ' ']);
        let path = rest(text, at);
        let path = part(path, 0, path.find(|ch| !of_path(ch)).unwrap_or(path.len()));
        let right = endpoint::meant(path).filter(|_| alone && !endpoint::is_known(path))?;
        Some((center, path.to_owned(), right))
    })
}

/// The center that a word names: "us", "eu", ".in".
fn center_of_word(word: &str) -> Option<DataCenter> {
    let alias = match word {
        "usa" | "u.s" | "american" | ".com" | "com" => "us",
        "european" | ".eu" => "eu",
        "indian" | ".in" => "in",
        "australian" | ".com.au" => "au",
        "japanese" | ".jp" => "jp",
        "canadian" | ".ca" => "ca",
        "chinese" | ".com.cn" => "cn",
        "saudi" | ".sa" => "sa",
        "british" | ".uk" => "uk",
        "uae" | ".ae" => "ae",
        "singapore" => "sg",
        // A word of English.
        "in" => return None,
        word => word,
    };
    let row = TABLE.iter().find(|row| row.location == alias || row.name.eq_ignore_ascii_case(alias));
    row.map(|row| row.center)
}

/// The center with whose name a text begins.
pub(crate) fn center_at(text: &str) -> Option<DataCenter> {
    let named = TABLE.iter().find(|row| text.starts_with(&row.name.to_lowercase()));
    let word = text.split(|ch: char| !(ch.is_alphanumeric() || matches!(ch, '.' | '-' | '_'))).next()?;
    let word = word.trim_end_matches('.');
    let code = TABLE.iter().find(|row| row.location == word);
    named.or(code).map(|row| row.center).or_else(|| center_of_word(word))
}

/// The places of what looks like a scope.
fn scope_names(lower: &str) -> Vec<Range<usize>> {
    let of_name = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '_' | '-');
    let mut found: Vec<Range<usize>> = Vec::new();
    for verb in [".read", ".all", ".create", ".update", ".delete", ".write"] {
        for (at, _) in places(lower, verb).take(MOST_SCOPES) {
            let end = at + verb.len();
            if rest(lower, end).starts_with(|ch: char| of_name(ch) && ch != '.' || ch == '(') {
                continue;
            }
            let before = part(lower, 0, at);
            let mut start = before.trim_end_matches(of_name).len();
            // `%2C` parts a list inside of a URL.
            if part(lower, 0, start).ends_with('%') {
                start += 2;
            }
            let name = part(lower, start, end);
            let begins = name.starts_with(|ch: char| ch.is_ascii_alphabetic());
            if begins && (name.matches('.').count() >= 2 || name.starts_with("zoho")) {
                found.push(start..end);
            }
        }
    }
    order::sort_by(&mut found, |one, other| one.start.cmp(&other.start));
    found.dedup();
    found
}

/// The calls of APIs in a text, each with its method and the status behind it.
fn calls(text: &str, lower: &str) -> Vec<Called> {
    let urls: Vec<_> = word::urls(text).take(MOST_URLS).filter(|url| url.text.len() <= LONGEST_URL).collect();
    let mut found: Vec<Called> = Vec::new();
    for (index, url) in urls.iter().enumerate() {
        if !is_call(url.text) || named_domain(part(lower, 0, url.at)) {
            continue;
        }
        let end = url.at + url.text.len();
        let next = urls.get(index + 1).map_or(text.len(), |next| next.at);
        let start = line_at(text, url.at).start;
        let before = part(text, start, url.at);
        let method = method_of(before).or_else(|| argument_of(before)).or_else(|| {
            // Deluge and programs name it in the lines behind.
            let behind = head(part(text, end, next), 300);
            let named = behind.lines().take(6).find(|line| is_named(line));
            let above = part(text, 0, start).lines().rev().take(2).find(|line| is_named(line));
            method_of(behind.lines().next().unwrap_or_default())
                .or_else(|| method_of(named?))
                .or_else(|| method_of(above?))
                .or_else(|| method_of_command(before, behind))
        });
        let status = status_behind(head(part(lower, end, next), 400));
        // A path may say it, too.
        let path = url.text.split(['?', '#']).next().unwrap_or_default();
        let method = method.or_else(|| path.ends_with("/upload").then_some(Method::Post));
        let (stated, method) = (method.is_some(), method.unwrap_or_default());
        let url = url.text.to_owned();
        found.push(Called { method, stated, said: url.clone(), url, status });
    }
    found
}

/// Whether a line names the method: of Deluge, of a program, of a form.
fn is_named(line: &str) -> bool {
    // Behind the signs of a list.
    let of_list = |ch: char| ch.is_ascii_digit() || ch.is_whitespace() || ".)-*>\u{2022}|".contains(ch);
    let line = line.trim_start_matches(of_list).to_ascii_lowercase();
    let names = ["type", "method", "\"method\"", "http method", "request method", "verb"];
    let foreign = ["méthode", "metodo", "método", "methode", "メソッド", "方法", "metoda", "метод"];
    names.iter().chain(&foreign).any(|name| line.starts_with(name))
}

/// The method of a call of a library that takes the URL: `requests.post("`.
fn argument_of(before: &str) -> Option<Method> {
    let lower = before.trim_end_matches(['"', '\'', '`', 'f', ' ']).to_ascii_lowercase();
    let name = lower.strip_suffix('(')?.rsplit_once('.')?.1.to_owned();
    Method::ALL.into_iter().find(|method| method.word().eq_ignore_ascii_case(&name))
}

/// The method that curl uses where none is given.
fn method_of_command(before: &str, behind: &str) -> Option<Method> {
    let command = behind.split("\n\n").next().unwrap_or_default();
    before.contains("curl ").then(|| {
        let sends = |line: &str| has_any(line, " -d | --data| -F | --form|-d '|-d \"");
        if sends(command) || sends(before) { Method::Post } else { Method::Get }
    })
}

/// The calls of which a text has the path only, with the host of the product that it names.
fn relative(text: &str, lower: &str, places: &[case::Place], alone: bool) -> Vec<Called> {
    if !has_any(lower, "zoho|bigin") {
        return Vec::new();
    }
    let center = places.first().map_or(DataCenter::Us, |place| place.center);
    let named = crate::api::named_in(lower);
    let mut found = Vec::new();
    let ends = |ch: char| ch.is_whitespace() || "\"'`<>,;)|\\".contains(ch);
    for (at, _) in text.match_indices('/').take(MOST_URLS) {
        let begins = part(text, 0, at).ends_with(|ch: char| ch.is_whitespace() || "\"'`(|".contains(ch));
        let path = rest(text, at);
        let path = part(path, 0, path.find(ends).unwrap_or(path.len()));
        if !begins || path.matches('/').count() < 3 || path.starts_with("//") || path.starts_with("/oauth") {
            continue;
        }
        let of_named = named.into_iter().flat_map(product::Product::bases);
        // The host may stand apart from it.
        let line = line_at(text, at).start;
        let apart = hosts(part(text, line, at), part(lower, line, at)).last();
        let url = apart
            .map(|(_, host)| format!("https://{host}{path}"))
            .into_iter()
            .chain(of_named.filter_map(|base| Some(format!("https://{}{path}", base.host(center)?))))
            .chain(center.row().api.map(|cell| format!("https://{}{path}", cell.value)))
            .find(|url| {
                let place =
                    host::known(url).zip(address::read(url).ok()).and_then(|((center, role), address)| {
                        product::place(center, &role, address.host(), address.url.path())
                    });
                matches!(place, Some(Place::There(_)))
            });
        let Some(url) = url else { continue };
        let start = line_at(text, at).start;
        let above = part(text, 0, start).lines().rev().take(3).find(|line| is_named(line));
        let method = method_of(part(text, start, at)).or_else(|| method_of(above?));
        let next = rest(lower, at + path.len());
        let status = status_behind(head(next, 300))
            .or_else(|| http::statuses(lower).into_iter().filter(|_| alone).find(|status| *status >= 400));
        let (stated, method) = (method.is_some(), method.unwrap_or_default());
        let said = apart.map_or_else(|| path.to_owned(), |(_, host)| format!("https://{host}{path}"));
        found.push(Called { method, stated, url, said, status });
    }
    found
}

/// Whether what stands behind this is in a column of a table whose heading is `api_domain`.
fn is_in_column(before: &str) -> bool {
    /// How many rows of a table are looked through for its heading.
    const ROWS: usize = 40;
    const LONGEST: usize = 20_000;
    let before = tail(before, LONGEST);
    let (above, line) = before.rsplit_once('\n').unwrap_or(("", before));
    // `INSERT INTO t (id, api_domain) VALUES (1, '…`
    let statement = tail(line, 2_000);
    if let Some((names, values)) = statement.rsplit_once("values")
        && names.contains("insert")
    {
        let names = names.rsplit('(').next().unwrap_or_default();
        let column = values.rsplit('(').next().unwrap_or_default().matches(',').count();
        return names.split(',').nth(column).is_some_and(|name| name.contains("api_domain"));
    }
    let name = |cell: &str| cell.trim_matches(|ch: char| !(ch.is_alphanumeric() || ch == '_')).to_owned();
    ['|', '\t', ';', ','].into_iter().any(|sign| {
        let column = line.matches(sign).count();
        let mut heads =
            above.lines().rev().take(ROWS).filter(|head| head.matches(sign).count() >= column.max(1));
        column > 0
            && heads.any(|head| {
                let cell = head.split(sign).nth(column).map(name);
                cell.is_some_and(|cell| matches!(cell.as_str(), "api_domain" | "apidomain" | "api domain"))
            })
    })
}

/// Whether the key in front of a URL is `api_domain`.
pub(crate) fn named_domain(before: &str) -> bool {
    if is_in_column(before) {
        return true;
    }
    let before = before.trim_end_matches(['"', '\'', ' ', ':', '=', '\\', '`']);
    // "api_domain in the token response was …"
    let words = before.rsplit('\n').next().unwrap_or_default();
    let sentence =
        words.rsplit_once("api_domain").map(|(_, words)| words).filter(|words| words.starts_with(' '));
    if sentence.is_some_and(|words| {
        words.len() < 60
            && !words.contains("://")
            && has_any(words, " is| was| says| ist| war| est| es| era| =|response")
    }) {
        return true;
    }
    // And no setting, such as `ZOHO_API_DOMAIN`; `apiDomain` is what a program stored beside its token.
    let stored = || before.strip_suffix("apidomain").filter(|_| has_any(words, "token|expires|scope|stored"));
    before.strip_suffix("api_domain").or_else(stored).is_some_and(|before| {
        before.chars().next_back().is_none_or(|ch| !(ch.is_alphanumeric() || matches!(ch, '_' | '-')))
    })
}

/// The hosts of Zoho's in a text, each with its place.
pub(crate) fn hosts<'t>(text: &'t str, lower: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
    let of_host = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '-');
    places(lower, "zoho").take(MOST_URLS).filter_map(move |(at, _)| {
        let start = part(lower, 0, at).trim_end_matches(of_host).len();
        let end = at + rest(lower, at).find(|ch| !of_host(ch)).unwrap_or(lower.len() - at);
        let host = part(text, start, end).trim_end_matches(['.', '-']);
        host.contains('.').then_some((start, host))
    })
}

/// The calls that a text shows as a request line with its header `Host`.
fn requests(text: &str, lower: &str) -> Vec<(Called, DataCenter, Option<bool>)> {
    let mut found = Vec::new();
    for (at, _) in places(lower, " http/").take(50) {
        let line = part(text, 0, at).rsplit('\n').next().unwrap_or_default();
        let Some(method) = method_of(line) else { continue };
        let path = line.rsplit(' ').next().unwrap_or_default();
        let behind = head(rest(lower, at), 400);
        let host = behind.split_once("host: ").map(|(_, host)| {
            host.split(|ch: char| !(ch.is_ascii_alphanumeric() || matches!(ch, '.' | '-')))
                .next()
                .unwrap_or_default()
        });
        let Some(host) = host.filter(|_| path.starts_with('/')) else { continue };
        let url = format!("https://{host}{path}");
        if let Some((center, role)) = host::known(host).filter(|_| is_call(&url)) {
            let status = behind.split_once("host: ").and_then(|(_, behind)| status_behind(behind));
            let environment = environment_of(&role);
            let called = Called { method, stated: true, said: url.clone(), url, status };
            found.push((called, center, environment));
        }
    }
    found
}

/// Whether a host of an API is of a sandbox or developer org.
pub(crate) fn environment_of(role: &Role) -> Option<bool> {
    match role {
        Role::Api => Some(false),
        Role::ApiEnvironment => Some(true),
        _ => None,
    }
}

/// The first method in capitals of a line.
fn method_of(line: &str) -> Option<Method> {
    let mut words = line.split(|ch: char| !ch.is_ascii_alphabetic());
    words.find_map(|word| Method::of(word).filter(|method| method.word() == word))
}

/// The status with which a response begins behind a request: `→ 401`, `HTTP/1.1 401`, a line of its own.
fn status_behind(lower: &str) -> Option<u16> {
    let arrow = |line: &str| {
        let at =
            ["\u{2192}", "->", "=>", ": "].iter().find_map(|sign| line.find(sign).map(|at| at + sign.len()));
        let from = match at {
            Some(at) => rest(line, at),
            None => line,
        };
        let number = from.trim_start_matches([' ', '`', '*', '"', '<', '(', '[']);
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        let apart = !rest(number, digits).starts_with(|ch: char| ch.is_alphanumeric() || ch == '.');
        part(number, 0, digits)
            .parse()
            .ok()
            .filter(|status| digits == 3 && apart && (100..600).contains(status))
    };
    let mut lines = lower.lines().take(8);
    lines.find_map(|line| {
        http::statuses(line)
            .first()
            .copied()
            .or_else(|| arrow(line.trim_start_matches(['"', '\'', '`', ' ', '*'])))
    })
}

/// Whether a URL is a call of an API.
fn is_call(url: &str) -> bool {
    let Ok(address) = address::read(url) else { return false };
    let Some((center, role)) = host::known(url) else { return false };
    let path = address.url.path();
    let place = product::place(center, &role, address.host(), path);
    let is_api = match role {
        Role::Api | Role::ApiEnvironment | Role::Upload => path != "/",
        // Not every base URL of a product is in the table.
        Role::App(_) => path.starts_with("/api/") || path.starts_with("/restapi/"),
        Role::Accounts => path.starts_with("/oauth/user/"),
        _ => false,
    };
    is_api
        || role != Role::Accounts
            && place.is_some_and(|place| matches!(place, Place::There(_) | Place::Elsewhere(_, _, true)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Told {
        Told::of(text, &text.to_ascii_lowercase(), Vec::new(), &[])
    }

    #[test]
    fn the_call_and_its_method_are_found() {
        for (text, method) in [
            ("GET https://www.zohoapis.in/crm/v8/Deals", Method::Get),
            ("a\nPOST https://www.zohoapis.in/crm/v8/Deals -> 401", Method::Post),
            ("url https://www.zohoapis.in/crm/v8/Deals method PUT", Method::Put),
            ("https://accounts.zoho.in/oauth/v2/token\nhttps://www.zohoapis.in/crm/v8/Deals", Method::Get),
        ] {
            let told = of(text);
            let called = told.failed().map(|call| (call.method, call.url.as_str()));
            assert_eq!(called, Some((method, "https://www.zohoapis.in/crm/v8/Deals")), "{text}");
        }
        assert_eq!(
            of("POST https://accounts.zoho.in/oauth/v2/token https://crm.zoho.in/crm/tab").failed(),
            None
        );
    }
}
