//! The room Data centers: what a URL is, the values of one data center, all of them beside each other, and the live test of
//! the hosts.
//!
//! A browser does not show a page what another host says unless that host allows it, and does not say why a request
//! failed. So "reachable" and "no response to this page" are all that can be known, and the texts claim no more.

use std::cell::OnceCell;

use facts::address::{self, Address};
use facts::data_center::{AUTHORIZE_PATH, Cell, REVOKE_PATH, Row, TABLE, TOKEN_PATH};
use facts::endpoint::{self, ENDPOINTS, SERVER_INFO_PATH, USER_INFO_PATH};
use facts::host::{Role, Verdict};
use facts::product::{self, Place};
use facts::server_info::{self, Comparison};
use facts::{Confidence, DataCenter, Source, host};
use scan::finding::Severity;
use scan::secret;
use service::export::csv_cell;
use words::{Message, Text, msg, text};

/// After how long a host counts as not responding, in milliseconds.
pub const PATIENCE_MS: u32 = 10_000;

/// A call of the API that needs a token: without one the API responds with an error, which is a response.
const API_PATH: &str = "/crm/v8/org";

#[derive(Debug, Default)]
pub struct Live {
    /// The hosts of the last run, in the order of the table; empty before the first.
    pub probes: Vec<Probe>,
    /// Text in the box that finds a data center, with secrets masked.
    pub query: String,
    /// The center whose values are shown; none: the one of Set up.
    pub center: Option<DataCenter>,
    /// The part that is open below.
    pub open: Option<Part>,
    /// The product whose API is shown for every center, by its id; empty: every product in one center.
    pub product: String,
    /// When the last run began, as the browser writes a time (ISO 8601, UTC).
    pub begun: String,
    /// Text in the box for Zoho's list of servers, with secrets masked.
    pub server_info: String,
    /// The host that the list was read from, where a host let the page read it.
    pub read_from: Option<String>,
    /// Whether the page was opened as a file, and so can ask no host.
    pub asks_nobody: bool,
    /// Which run it is; what belongs to an earlier one comes too late.
    round: u32,
    /// What the query finds, once somebody has asked.
    found: OnceCell<Found>,
}

/// A part of the room that opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Apis,
    Compare,
    ServerList,
}

/// One host under test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    pub center: DataCenter,
    pub role: Role,
    pub host: &'static str,
    pub state: State,
}

/// What is known of a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Asked, and no response yet.
    Waiting,
    /// It responds and lets this page read the response, after so many milliseconds.
    Readable(u64),
    /// It responds something that this page may not read, after so many milliseconds.
    Opaque(u64),
    /// The browser gave up, after so many milliseconds.
    Failed(u64),
    /// No response in [`PATIENCE_MS`].
    Late,
    /// The person stopped the test.
    Stopped,
}

impl State {
    pub fn message(self) -> Message {
        match self {
            Self::Waiting => text!("centers-waiting").into(),
            Self::Readable(ms) => msg!("centers-readable", ms),
            Self::Opaque(ms) => msg!("centers-reachable", ms),
            Self::Failed(ms) => msg!("centers-failed", ms),
            Self::Late => msg!("centers-late", seconds = PATIENCE_MS / 1000),
            Self::Stopped => text!("centers-stopped").into(),
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum Msg {
    /// The hosts of a center were to be tested, or all of them.
    Pressed(Option<DataCenter>),
    Began(String),
    StopPressed,
    /// A host responded, or did not.
    Answered {
        round: u32,
        /// Its index in [`Live::probes`].
        index: usize,
        ms: u64,
        outcome: Outcome,
    },
    Searched(String),
    CenterChosen(DataCenter),
    Toggled(Part),
    ProductChosen(String),
    ServerInfoPasted(String),
}

/// What the browser says of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The response, which this page may read.
    Body(String),
    /// A response that this page may not read.
    Opaque,
    Nothing,
    Late,
}

/// What the shell has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Say what time it is with [`Msg::Began`].
    TellTime,
    /// Send a GET without credentials to this URL: first so that the response can be read, and if the browser does not
    /// allow that, so that it only shows whether there is one.
    Probe {
        round: u32,
        /// Its index in [`Live::probes`].
        index: usize,
        address: String,
        /// Whether the response is worth reading.
        readable: bool,
    },
    /// Give up all requests that are under way.
    Abort,
}

impl Live {
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Pressed(_) if self.asks_nobody => {}
            Msg::Pressed(center) => return self.begin(center),
            Msg::Began(time) => self.begun = time,
            Msg::StopPressed => {
                self.round = self.round.wrapping_add(1);
                for probe in self.probes.iter_mut().filter(|probe| probe.state == State::Waiting) {
                    probe.state = State::Stopped;
                }
                return vec![Effect::Abort];
            }
            Msg::Answered { round, index, ms, outcome } => {
                if round == self.round {
                    self.answered(index, ms, outcome);
                }
            }
            Msg::Searched(text) => {
                self.query = secret::mask(&text).0;
                self.found = OnceCell::new();
                if let [row] = self.found().rows.as_slice() {
                    self.center = Some(row.center);
                }
            }
            Msg::CenterChosen(center) => self.center = Some(center),
            Msg::Toggled(part) => self.open = Some(part).filter(|_| self.open != Some(part)),
            Msg::ProductChosen(id) => self.product = id,
            Msg::ServerInfoPasted(text) => {
                self.server_info = secret::mask(&text).0;
                self.read_from = None;
            }
        }
        Vec::new()
    }

    /// What the query finds.
    pub fn found(&self) -> &Found {
        self.found.get_or_init(|| find(&self.query))
    }

    /// The query of an address that opens the room with this center.
    pub(crate) fn link(&self) -> String {
        self.center.map_or_else(String::new, |center| format!("dc={}", center.row().location))
    }

    pub(crate) fn open_link(&mut self, query: &str) {
        let code = query.split('&').find_map(|pair| pair.strip_prefix("dc="));
        self.center = code.and_then(DataCenter::from_location).or(self.center);
    }

    fn begin(&mut self, center: Option<DataCenter>) -> Vec<Effect> {
        self.round = self.round.wrapping_add(1);
        // What an earlier run read is not of this one; what somebody pasted stays.
        if self.read_from.take().is_some() {
            self.server_info.clear();
        }
        if center.is_none() {
            // The results are in the rows.
            self.open = Some(Part::Compare);
        }
        let rows = TABLE.iter().filter(|row| center.is_none_or(|center| row.center == center));
        let hosts = rows.flat_map(|row| {
            let hosts = [(Role::Accounts, Some(row.accounts)), (Role::Api, row.api)];
            hosts.into_iter().filter_map(|(role, cell)| Some((row.center, role, cell?.value)))
        });
        self.probes =
            hosts.map(|(center, role, host)| Probe { center, role, host, state: State::Waiting }).collect();
        let mut effects = vec![Effect::Abort, Effect::TellTime];
        effects.extend(self.probes.iter().enumerate().map(|(index, probe)| {
            let readable = probe.role == Role::Accounts;
            let path = if readable { server_info::PATH } else { API_PATH };
            let address = format!("https://{}{path}", probe.host);
            Effect::Probe { round: self.round, index, address, readable }
        }));
        effects
    }

    fn answered(&mut self, index: usize, ms: u64, outcome: Outcome) {
        let Some(probe) = self.probes.get_mut(index).filter(|probe| probe.state == State::Waiting) else {
            return;
        };
        probe.state = match outcome {
            Outcome::Body(text) => {
                // The first list that can be read stands for all, unless somebody is comparing one of their own.
                if self.server_info.is_empty() && server_info::compare(&text).is_ok() {
                    self.server_info = text;
                    self.read_from = Some(probe.host.to_owned());
                }
                State::Readable(ms)
            }
            Outcome::Opaque => State::Opaque(ms),
            Outcome::Nothing => State::Failed(ms),
            Outcome::Late => State::Late,
        };
    }

    /// What the last run found out about a host.
    pub fn state_of(&self, host: &str) -> Option<State> {
        self.probes.iter().find(|probe| probe.host == host).map(|probe| probe.state)
    }

    pub fn is_running(&self) -> bool {
        self.count(|state| state == State::Waiting) > 0
    }

    /// How many have an outcome, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.count(|state| state != State::Waiting), self.probes.len())
    }

    fn count(&self, is: impl Fn(State) -> bool) -> usize {
        self.probes.iter().filter(|probe| is(probe.state)).count()
    }

    /// What the list of servers says; `None` while there is none.
    pub fn comparison(&self) -> Option<Result<Comparison, Message>> {
        (!self.server_info.trim().is_empty()).then(|| server_info::compare(&self.server_info))
    }

    /// What all of it comes to; no more than a browser can know.
    pub fn conclusion(&self) -> Vec<Message> {
        let (done, all) = self.progress();
        let reachable = self.count(|state| matches!(state, State::Readable(_) | State::Opaque(_)));
        let silent = self.count(|state| matches!(state, State::Failed(_) | State::Late));
        let stopped = self.count(|state| state == State::Stopped);
        if all == 0 {
            return Vec::new();
        }
        if done < all {
            return vec![msg!("centers-progress", all, done)];
        }
        let run = if stopped == 0 {
            msg!("centers-run-done", all, reachable)
        } else {
            msg!("centers-run-stopped", reachable, silent, stopped)
        };
        let silence = match silent {
            0 => None,
            _ if silent == all => Some(text!("centers-none-reached").into()),
            _ => Some(text!("centers-some-silent").into()),
        };
        let shows = (reachable > 0).then(|| text!("centers-what-it-shows").into());
        [Some(run), silence, shows].into_iter().flatten().collect()
    }

    /// The results as Markdown, for a ticket.
    pub fn report(&self) -> String {
        let line = |message: Message| message.to_string();
        let mut lines = vec![
            line(msg!("centers-report-title", time = &self.begun)),
            String::new(),
            line(text!("centers-report-columns").into()),
            "|---|---|---|---|".to_owned(),
        ];
        lines.extend(self.probes.iter().map(|Probe { center, role, host, state }| {
            format!("| {center} | {host} | {} | {} |", role.label(), state.message())
        }));
        lines.push(String::new());
        lines.extend(self.conclusion().into_iter().map(line));
        if let Some(Ok(comparison)) = self.comparison() {
            lines.push(String::new());
            lines.push(line(match &self.read_from {
                Some(host) => msg!("centers-report-read", host),
                None => text!("centers-report-pasted").into(),
            }));
            lines.extend(comparison.messages.into_iter().map(line));
        }
        lines.join("\n")
    }
}

/// What a text finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    pub rows: Vec<&'static Row>,
    /// What each URL or host in the text is, and what to try where nothing was found.
    pub messages: Vec<(Severity, Message)>,
    /// The URL as it should be, where it can be told.
    pub right: Option<String>,
}

/// Finds rows by the hosts in `text`, or else by its words: a location code means its row only, and every other word has to
/// be part of the row.
pub fn find(text: &str) -> Found {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Found::default();
    // Where nothing else is said, the text is a secret and nothing to search for.
    let hidden = text.contains(secret::MASK);
    for word in &words {
        found.judge(word);
    }
    if found.messages.is_empty() {
        found.rows = TABLE.iter().filter(|row| words.iter().all(|word| holds(row, word))).collect();
        if found.rows.is_empty() {
            found.messages.push((Severity::Warning, text!("centers-no-match").into()));
        }
    }
    if hidden {
        found.messages.push((Severity::Warning, text!("centers-hidden").into()));
    }
    found
}

impl Found {
    /// Says what the URL or host `word` is, as Troubleshoot does, and adds its row. A word that is neither changes nothing.
    fn judge(&mut self, word: &str) {
        let Ok(address) = address::read(word) else { return };
        let host = address.host();
        let verdict = host::judge(host);
        // Part of a host is a word to search for.
        let is_part = !word.contains("://") && TABLE.iter().any(|row| holds(row, word));
        if !word.contains('.') || is_part && !matches!(verdict, Verdict::Known { .. }) {
            return;
        }
        let Some(detection) = doctor::url(word) else {
            return self.messages.push((Severity::Warning, msg!("centers-foreign", host)));
        };
        let severity =
            if detection.kind == doctor::Kind::ForeignUrl { Severity::Error } else { Severity::Note };
        self.messages.push((severity, detection.verdict));
        self.messages.extend(detection.notes);
        let whole = word.split(['?', '#']).next().unwrap_or_default();
        self.right = right(&address, &verdict)
            // Without a path, the slash behind the host is nobody's.
            .filter(|right| right != word && right.strip_suffix('/') != Some(word))
            // What is masked is no part of an endpoint.
            .filter(|right| !word.contains(secret::MASK) || right != whole);
        let center = match verdict {
            Verdict::Known { center, .. } => Some(center),
            Verdict::Lookalike(lookalike) => lookalike.meant.map(|(center, _)| center),
            Verdict::General | Verdict::Foreign => None,
        };
        let rows = center.map(DataCenter::row).filter(|row| !self.rows.contains(row));
        self.rows.extend(rows);
    }
}

/// How the parser of URLs writes what stands in place of a secret.
const MASKED: &str = "%E2%80%A2";

/// The URL with the host that was meant and the endpoint where it is; `None` where nobody can tell.
fn right(address: &Address, verdict: &Verdict) -> Option<String> {
    let mut url = address.url.clone();
    if let Some(meant) = endpoint::meant(url.path()).filter(|_| url.path().starts_with("/oauth/")) {
        url.set_path(meant);
    }
    if url.as_str().contains(MASKED) {
        url.set_query(None);
        url.set_fragment(None);
    }
    let (path, query) = (url.path().to_owned(), url.query().is_some());
    // An endpoint that nobody knows has no right URL.
    let is_unknown = path.starts_with("/oauth/") && !endpoint::is_known(&path);
    match verdict {
        _ if is_unknown || address.disguise().is_some() => return None,
        Verdict::Known { center, role: Role::Callback } => {
            // Any that a source names will do.
            let named = |cell: &Cell| address.flaws.is_empty() && cell.value == url.as_str();
            return center
                .first_callback()
                .filter(|_| !center.row().callbacks.iter().any(named))
                .map(str::to_owned);
        }
        Verdict::Known { center, role } if path.starts_with("/oauth/") && *role != Role::Accounts => {
            url.set_host(Some(center.row().accounts.value)).ok()?;
        }
        Verdict::Known { center, role } => {
            let host = url.host_str().unwrap_or_default();
            if let Some(Place::Elsewhere(_, base, true)) = product::place(*center, role, host, &path) {
                url.set_host(Some(&base.host(*center)?)).ok()?;
            }
        }
        Verdict::Lookalike(lookalike) => url.set_host(Some(&lookalike.meant.as_ref()?.1)).ok()?,
        Verdict::General | Verdict::Foreign => return None,
    }
    // Only a host was asked for.
    let bare = path == "/" && !query && address.flaws.contains(&address::Flaw::NoScheme);
    Some(if bare { url.host_str()?.to_owned() } else { url.to_string() })
}

/// Whether the row has this word: its code if it is a code, otherwise a part of its name or of one of its hosts.
fn holds(row: &'static Row, word: &str) -> bool {
    let word = word.to_lowercase();
    if let Some(center) = DataCenter::from_location(&word) {
        return row.center == center;
    }
    let mut values = cells(row).into_iter().flatten().map(|cell| cell.value).chain([
        row.name,
        row.center.name(),
        row.location,
    ]);
    values.any(|text| text.to_lowercase().contains(&word))
}

/// What is known of each center, by id and title.
pub const COLUMNS: [(&str, Text); 7] = [
    ("accounts", text!("centers-accounts")),
    ("api", text!("centers-api")),
    (CALLBACK, text!("centers-callback")),
    ("console", text!("centers-console")),
    ("crm", text!("centers-crm")),
    ("apps", text!("centers-apps")),
    ("upload", text!("centers-upload")),
];
/// The id of the column with URLs instead of hosts.
const CALLBACK: &str = "callback";

/// What is known of a center, in the order of [`COLUMNS`]; of one column there may be several cells, or none.
pub fn cells(row: &'static Row) -> [&'static [Cell]; 7] {
    [
        std::slice::from_ref(&row.accounts),
        row.api.as_slice(),
        row.callbacks,
        row.console.as_slice(),
        row.crm.as_slice(),
        row.app_domain.as_slice(),
        row.upload.as_slice(),
    ]
}

/// The hosts of a center.
pub(crate) fn hosts(row: &'static Row) -> impl Iterator<Item = &'static str> {
    let of_hosts = COLUMNS.iter().zip(cells(row)).filter(|((id, _), _)| *id != CALLBACK);
    of_hosts.flat_map(|(_, cells)| cells).map(|cell| cell.value)
}

/// A value of a data center to copy.
pub struct Entry {
    pub id: String,
    pub title: Text,
    pub value: String,
    pub confidence: Confidence,
    pub sources: Vec<Source>,
    pub note: Option<Text>,
}

/// Every value of a center: the URLs of its accounts server, the redirect URIs of connections, the hosts.
pub fn entries(row: &'static Row) -> Vec<Entry> {
    let urls = [
        ("authorize", text!("centers-authorize"), AUTHORIZE_PATH),
        ("token", text!("centers-token"), TOKEN_PATH),
        ("refresh", text!("centers-refresh"), TOKEN_PATH),
        ("revoke", text!("centers-revoke"), REVOKE_PATH),
        ("serverinfo", text!("centers-serverinfo"), SERVER_INFO_PATH),
        ("userinfo", text!("centers-userinfo"), USER_INFO_PATH),
    ];
    let accounts = row.accounts;
    let urls = urls.into_iter().filter_map(|(id, title, path)| {
        let endpoint = ENDPOINTS.iter().find(|endpoint| endpoint.path == path)?;
        Some(Entry {
            id: id.to_owned(),
            title,
            value: format!("https://{}{path}", accounts.value),
            confidence: accounts.confidence.max(endpoint.confidence),
            sources: accounts.sources.iter().chain(endpoint.sources).copied().collect(),
            note: endpoint.note,
        })
    });
    let cells = COLUMNS.iter().zip(cells(row)).flat_map(|((id, title), cells)| {
        let numbered = (1..).zip(cells);
        numbered.map(move |(number, Cell { value, confidence, sources, note, .. })| {
            let (id, title) = match number {
                1 => ((*id).to_owned(), *title),
                _ => (format!("{id}-{number}"), text!("centers-callback-also")),
            };
            let (value, sources) = ((*value).to_owned(), sources.to_vec());
            Entry { id, title, value, confidence: *confidence, sources, note: *note }
        })
    });
    let (callbacks, hosts): (Vec<_>, Vec<_>) = cells.partition(|entry| entry.id.starts_with(CALLBACK));
    urls.chain(callbacks).chain(hosts).collect()
}

/// The URL of a product's API in a center.
pub struct Api {
    pub product: &'static str,
    pub id: &'static str,
    pub center: DataCenter,
    pub url: String,
    pub confidence: Confidence,
    pub sources: &'static [Source],
    pub notes: Vec<Text>,
}

/// The APIs of a product (every product if `id` is empty) in a center (every center if it is none).
pub fn apis(id: &str, center: Option<DataCenter>) -> Vec<Api> {
    let products = product::all().iter().filter(|product| id.is_empty() || product.id == id);
    let centers = || DataCenter::all().filter(|other| center.is_none_or(|center| center == *other));
    let bases = products.flat_map(|product| product.bases().map(move |base| (product, base)));
    bases
        .flat_map(|(product, base)| {
            centers().filter_map(move |center| {
                Some(Api {
                    product: product.name,
                    id: product.id,
                    center,
                    url: base.url(center)?,
                    confidence: base.confidence(center)?,
                    sources: base.sources,
                    notes: base.notes(center),
                })
            })
        })
        .collect()
}

/// The names of the columns of a download.
const FILE_COLUMNS: [&str; 7] = ["data_center", "code", "kind", "value", "confidence", "sources", "date"];

/// All values of all centers, with those of the products' APIs, as rows of [`FILE_COLUMNS`].
fn values() -> impl Iterator<Item = [String; 7]> {
    let line = |center: DataCenter, kind: &str, value: String, confidence: Confidence, sources: &[Source]| {
        let named = |source: &Source| source.url.unwrap_or(source.title).to_owned();
        let date = sources.iter().map(|source| source.date).max().unwrap_or_default();
        let sources: Vec<String> = sources.iter().map(named).collect();
        let row = center.row();
        [row.name, row.location, kind, &value, confidence.id(), &sources.join(" "), date].map(str::to_owned)
    };
    let of_centers = TABLE.iter().flat_map(move |row| {
        let entries = entries(row).into_iter();
        entries.map(move |it| line(row.center, &it.id, it.value, it.confidence, &it.sources))
    });
    let of_products = apis("", None)
        .into_iter()
        .map(move |api| line(api.center, &format!("api:{}", api.id), api.url, api.confidence, api.sources));
    of_centers.chain(of_products)
}

/// All values as comma-separated values (RFC 4180).
pub fn csv() -> String {
    let lines = values().map(|line| line.each_ref().map(|cell| csv_cell(cell)).join(","));
    std::iter::once(FILE_COLUMNS.join(",")).chain(lines).map(|line| line + "\r\n").collect()
}

/// All values as JSON: a list of objects.
pub fn json() -> String {
    // Every value is a string; its own quotes and backslashes are all that JSON would not take.
    let text = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let object = |line: [String; 7]| {
        let pairs =
            FILE_COLUMNS.iter().zip(line).map(|(key, value)| format!("{}:{}", text(key), text(&value)));
        format!("{{{}}}", pairs.collect::<Vec<_>>().join(","))
    };
    format!("[\n{}\n]\n", values().map(object).collect::<Vec<_>>().join(",\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn probes(effects: &[Effect]) -> Vec<(u32, usize, String)> {
        effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::Probe { round, index, address, .. } => Some((*round, *index, address.clone())),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn every_accounts_and_api_host_is_asked_once_and_without_a_query() {
        let mut live = Live::default();
        let asked = probes(&live.update(Msg::Pressed(None)));
        let hosts = TABLE.iter().map(|row| 1 + usize::from(row.api.is_some())).sum::<usize>();
        assert_eq!(asked.len(), hosts);
        assert!(
            asked.iter().all(|(_, _, address)| address.starts_with("https://") && !address.contains('?'))
        );
        assert_eq!(asked[0].2, "https://accounts.zoho.com/oauth/serverinfo");
        assert!(live.is_running());
    }

    #[test]
    fn a_page_that_is_a_file_asks_no_host() {
        let mut live = Live { asks_nobody: true, ..Live::default() };
        assert!(live.update(Msg::Pressed(None)).is_empty() && !live.is_running());
    }

    #[test]
    fn answers_of_an_earlier_run_count_for_nothing() {
        let mut live = Live::default();
        let first = probes(&live.update(Msg::Pressed(None)))[0].0;
        assert!(live.update(Msg::StopPressed).contains(&Effect::Abort));
        assert!(!live.is_running());
        // What was not tested is not counted as if it had been.
        let stopped = live.probes.len();
        assert_eq!(
            live.conclusion(),
            [msg!("centers-run-stopped", reachable = 0_u64, silent = 0_u64, stopped)]
        );
        let late = Msg::Answered { round: first, index: 0, ms: 3, outcome: Outcome::Opaque };
        let _ = live.update(late);
        assert_eq!(live.probes[0].state, State::Stopped);
        let second = probes(&live.update(Msg::Pressed(None)))[0].0;
        let _ = live.update(Msg::Answered { round: first, index: 0, ms: 3, outcome: Outcome::Nothing });
        assert_eq!(live.probes[0].state, State::Waiting);
        let _ = live.update(Msg::Answered { round: second, index: 0, ms: 3, outcome: Outcome::Opaque });
        assert_eq!(live.probes[0].state, State::Opaque(3));
        let _ = live.update(Msg::Answered { round: second, index: 999, ms: 3, outcome: Outcome::Opaque });
    }

    fn all(live: &mut Live, outcome: &Outcome) {
        for (round, index, _) in probes(&live.update(Msg::Pressed(None))) {
            let _ = live.update(Msg::Answered { round, index, ms: 5, outcome: outcome.clone() });
        }
    }

    #[test]
    fn the_words_say_no_more_than_a_browser_knows() {
        let mut live = Live::default();
        assert!(live.conclusion().is_empty());
        all(&mut live, &Outcome::Nothing);
        assert_eq!(live.conclusion()[1], text!("centers-none-reached").into());
        all(&mut live, &Outcome::Opaque);
        assert_eq!(live.conclusion()[1..], [text!("centers-what-it-shows").into()]);
        let round = probes(&live.update(Msg::Pressed(None)))[0].0;
        for index in 0..live.probes.len() {
            let outcome = if index == 3 { Outcome::Late } else { Outcome::Opaque };
            let _ = live.update(Msg::Answered { round, index, ms: 5, outcome });
        }
        assert_eq!(live.conclusion()[1], text!("centers-some-silent").into());
        assert!(live.report().contains(&format!("| {} |", State::Late.message())));
    }

    #[test]
    fn a_list_that_can_be_read_is_compared_but_not_over_a_pasted_one() {
        let list = r#"{"result":"success","locations":{"us":"https://accounts.zoho.com"}}"#;
        let mut live = Live::default();
        all(&mut live, &Outcome::Body(list.into()));
        assert_eq!(live.read_from.as_deref(), Some("accounts.zoho.com"));
        let read = msg!("centers-report-read", host = "accounts.zoho.com").to_string();
        assert!(live.report().contains(&read));
        // The list of one run is not printed under the date of the next.
        all(&mut live, &Outcome::Opaque);
        assert_eq!((live.read_from.as_deref(), live.server_info.as_str()), (None, ""));
        let mut live = Live::default();
        let _ = live.update(Msg::ServerInfoPasted("{".into()));
        all(&mut live, &Outcome::Body(list.into()));
        assert_eq!(live.server_info, "{");
        assert!(live.comparison().is_some_and(|comparison| comparison.is_err()));
    }

    /// No box keeps a secret that was pasted into it by mistake.
    #[test]
    fn every_box_masks_at_once() {
        let token = format!("1000.{}.{}", "a".repeat(32), "b".repeat(32));
        let mut live = Live::default();
        let _ = live.update(Msg::Searched(token.clone()));
        let _ = live.update(Msg::ServerInfoPasted(format!("{{\"access_token\":\"{token}\"}}")));
        for text in [&live.query, &live.server_info] {
            assert!(text.contains(secret::MASK) && !text.contains("aaaa"), "{text}");
        }
    }

    fn codes(text: &str) -> String {
        let codes: Vec<&str> = find(text).rows.iter().map(|row| row.location).collect();
        codes.join(" ")
    }

    #[test]
    fn the_filter_takes_codes_words_hosts_and_urls() {
        assert_eq!(find("").rows.len(), TABLE.len());
        assert_eq!(find("  ").messages, []);
        for (text, expected) in [
            ("ca", "ca"),
            ("US", "us"),
            ("canada", "ca"),
            ("europe accounts", "eu"),
            ("zohohq", "inec"),
            ("upload.zoho", "ca"),
            ("https://accounts.zoho.eu/oauth/v2/token", "eu"),
            ("https://crm.zoho.eu/crm/org20069999/tab/Home", "eu"),
            ("www.zohoapis.jp/crm/v8", "jp"),
            ("desk.zoho.in", "in"),
            ("accounts.zoho.ca", "ca"),
            ("Germany", ""),
            ("zoho.ca", ""),
            ("https://accounts.zoho.com@evil.example/", ""),
            ("https://shop.example/", ""),
        ] {
            assert_eq!(codes(text), expected, "{text}: {:?}", find(text).messages);
        }
        // Half of a host is no URL to judge yet.
        assert_eq!(find("zoho.eu").messages, []);
        assert_eq!(find("Germany").messages, [(Severity::Warning, text!("centers-no-match").into())]);
    }

    /// What Troubleshoot says of it, and the URL as it should be.
    #[test]
    fn a_url_gets_its_role_and_whether_it_is_right() {
        let (center, host) = ("Europe", "accounts.zoho.eu");
        let path = "/oauth/v2/token";
        let role = Role::Accounts.label();
        assert_eq!(
            find("https://accounts.zoho.eu/oauth/v2/token").messages,
            [
                (Severity::Note, msg!("doctor-url-zoho", center, host, role)),
                (Severity::Note, msg!("doctor-url-known-endpoint", path))
            ]
        );
        let id = |text: &str, at: usize| {
            find(text).messages.get(at).map(|(severity, message)| (*severity, message.text().name()))
        };
        let unknown = Some((Severity::Warning, "doctor-url-unknown-endpoint"));
        assert_eq!(id("https://accounts.zoho.eu/oauth/v2/tokn", 1), unknown);
        assert_eq!(id("accounts.zoho.ca", 0), Some((Severity::Error, "doctor-url-lookalike-meant")));
        assert_eq!(
            find("shop.example").messages,
            [(Severity::Warning, msg!("centers-foreign", host = "shop.example"))]
        );
        let hidden = (Severity::Warning, text!("centers-hidden").into());
        assert_eq!(
            find("https://x.example/?code=\u{2022}\u{2022}\u{2022}\u{2022}").messages.last(),
            Some(&hidden)
        );
        assert_eq!(id("https://desk.zoho.jp/api/v1/tickets", 1), Some((Severity::Note, "doctor-url-api")));
        let elsewhere = Some((Severity::Warning, "doctor-url-api-elsewhere"));
        assert_eq!(id("https://www.zohoapis.jp/desk/api/v1/tickets", 1), elsewhere);
        let slash = Some((Severity::Warning, "doctor-url-endpoint-slash"));
        assert_eq!(id("https://accounts.zoho.jp/oauth/v2/token/", 1), slash);
        assert_eq!(id("zohoapis.jp/crm/v8", 0), Some((Severity::Note, "url-without-www")));
        for (text, right) in [
            ("https://accounts.zoho.eu/oauth/v2/token", None),
            ("accounts.zoho.eu", None),
            ("accounts.zoho.ca", Some("accounts.zohocloud.ca")),
            ("https://accounts.zoho.ca/oauth/v2/token", Some("https://accounts.zohocloud.ca/oauth/v2/token")),
            (
                "http://Accounts.zoho.eu:443/oauth/v2/auth?a=b",
                Some("https://accounts.zoho.eu/oauth/v2/auth?a=b"),
            ),
            ("https://www.zohoapis.in/oauth/v2/token", Some("https://accounts.zoho.in/oauth/v2/token")),
            ("https://dre.zoho.eu/delugeauth/callback", None),
            ("https://dre.zoho.eu/delugeauth/callback/", Some("https://dre.zoho.eu/delugeauth/callback")),
            ("https://deluge.zoho.eu/delugeauth/callback", None),
            // A letter away from one endpoint only.
            ("https://accounts.zoho.eu/oauth/v2/tokn", Some("https://accounts.zoho.eu/oauth/v2/token")),
            ("https://accounts.zoho.in/oauth/v2/auth/", Some("https://accounts.zoho.in/oauth/v2/auth")),
            ("https://accounts.zoho.in/oauth/v2/login", None),
            // The slash that a parser puts behind a host is no correction.
            ("https://accounts.zoho.in", None),
            ("https://zohoapis.in/books/v3/items", Some("https://www.zohoapis.in/books/v3/items")),
            ("https://crm.zoho.jp/crm/v8/org", Some("https://www.zohoapis.jp/crm/v8/org")),
            ("https://crm.zoho.jp/crm/org7001/tab/Home", None),
            // What was hidden is no part of a right URL.
            ("https://accounts.zoho.eu/oauth/v2/token/revoke?token=\u{2022}\u{2022}\u{2022}\u{2022}", None),
            (
                "http://accounts.zoho.eu/oauth/v2/token/revoke?token=\u{2022}\u{2022}\u{2022}\u{2022}",
                Some("https://accounts.zoho.eu/oauth/v2/token/revoke"),
            ),
            ("https://accounts.zoho.com@evil.example/oauth/v2/token", None),
            ("https://shop.example/", None),
            ("https://www.zoho.com/crm/", None),
        ] {
            assert_eq!(find(text).right.as_deref(), right, "{text}");
        }
    }

    #[test]
    fn a_search_that_finds_one_center_shows_it() {
        let mut live = Live::default();
        let _ = live.update(Msg::Searched("https://crm.zoho.jp/".into()));
        assert_eq!(live.center, Some(DataCenter::Jp));
        let _ = live.update(Msg::Searched("zoho".into()));
        assert_eq!(live.center, Some(DataCenter::Jp));
    }

    #[test]
    fn the_address_names_the_center() {
        use crate::page::{Flags, Model, Msg as AppMsg};
        let flags = Flags { fragment: "#centers?dc=sa".into(), ..Flags::default() };
        let (mut model, _) = Model::init(flags);
        assert_eq!(model.live.center, Some(DataCenter::Sa));
        let effects = model.update(AppMsg::Live(Msg::CenterChosen(DataCenter::Jp)));
        assert_eq!(effects, [crate::page::Effect::ReplaceFragment("#centers?dc=jp".into())]);
        // What names no center changes nothing, and sets nothing up.
        let _ = model.update(AppMsg::AddressChanged { fragment: "#centers?dc=xx".into(), own: false });
        assert_eq!((model.live.center, model.draft.center), (Some(DataCenter::Jp), None));
    }

    #[test]
    fn one_center_can_be_tested_alone() {
        let mut live = Live::default();
        let asked = probes(&live.update(Msg::Pressed(Some(DataCenter::Ca))));
        let urls: Vec<&str> = asked.iter().map(|(.., url)| url.as_str()).collect();
        assert_eq!(
            urls,
            ["https://accounts.zohocloud.ca/oauth/serverinfo", "https://www.zohoapis.ca/crm/v8/org"]
        );
        assert_eq!((live.open, live.state_of("www.zohoapis.ca")), (None, Some(State::Waiting)));
        assert_eq!(live.state_of("www.zohoapis.eu"), None);
        // All of them are shown in the table.
        let _ = live.update(Msg::Pressed(None));
        assert_eq!(live.open, Some(Part::Compare));
    }

    /// Every value is in both files: in JSON as it is, in CSV in quotes where it needs them.
    #[test]
    fn the_downloads_hold_every_value() {
        let list: Vec<std::collections::BTreeMap<String, String>> = serde_json::from_str(&json()).unwrap();
        assert_eq!(list.len(), values().count());
        for row in TABLE {
            let has = |value: &str| list.iter().any(|it| it["value"] == value && it["code"] == row.location);
            assert!(has(&row.center.token_endpoint()) && live_cells(row).iter().all(|value| has(value)));
        }
        let desk = list.iter().find(|it| it["kind"] == "api:desk" && it["code"] == "eu").unwrap();
        assert!(desk["value"].starts_with("https://desk.zoho.eu/") && !desk["date"].is_empty());
        assert!(list.iter().all(|it| !it["sources"].is_empty()));
        let csv = csv();
        assert_eq!(csv.lines().count(), list.len() + 1);
        assert!(csv.starts_with(
            "data_center,code,kind,value,confidence,sources,date\r\nUnited States,us,authorize,"
        ));
    }

    fn live_cells(row: &'static Row) -> Vec<&'static str> {
        cells(row).into_iter().flatten().map(|cell| cell.value).collect()
    }
}
