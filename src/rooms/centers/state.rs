//! The room Data centers: the table with its filter, the live test of the hosts, and Zoho's own list of servers.
//!
//! A browser does not show a page what another host says unless that host allows it, and does not say why a request
//! failed. So "reachable" and "no response to this page" are all that can be known, and the texts claim no more.

use facts::address;
use facts::data_center::{Row, TABLE};
use facts::host::{Role, Verdict};
use facts::server_info::{self, Comparison};
use facts::{DataCenter, endpoint, host};
use scan::secret;
use words::{Message, msg, text};

/// After how long a host counts as not responding, in milliseconds.
pub const PATIENCE_MS: u32 = 10_000;

/// A call of the API that needs a token: without one the API responds with an error, which is a response.
const API_PATH: &str = "/crm/v8/org";

#[derive(Debug, Default)]
pub struct Live {
    /// The hosts, in the order of the table; empty before the first run.
    pub probes: Vec<Probe>,
    /// Text in the box that filters the table, with secrets masked.
    pub filter: String,
    /// When the last run began, as the browser writes a time (ISO 8601, UTC).
    pub begun: String,
    /// Text in the box for Zoho's list of servers, with secrets masked.
    pub server_info: String,
    /// The host that the list was read from, where a host let the page read it.
    pub read_from: Option<String>,
    /// Which run it is; what belongs to an earlier one comes too late.
    round: u32,
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
    Pressed,
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
    FilterTyped(String),
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
            Msg::Pressed => return self.begin(),
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
            Msg::FilterTyped(text) => self.filter = secret::mask(&text).0,
            Msg::ServerInfoPasted(text) => {
                self.server_info = secret::mask(&text).0;
                self.read_from = None;
            }
        }
        Vec::new()
    }

    fn begin(&mut self) -> Vec<Effect> {
        self.round = self.round.wrapping_add(1);
        // What an earlier run read is not of this one; what somebody pasted stays.
        if self.read_from.take().is_some() {
            self.server_info.clear();
        }
        let hosts = TABLE.iter().flat_map(|row| {
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
        let run = match stopped {
            0 => msg!("centers-run-done", all, reachable),
            _ => msg!("centers-run-stopped", reachable, silent, stopped),
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

/// What the text in the filter finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    pub rows: Vec<&'static Row>,
    /// What each host in the text is, and what to try where nothing was found.
    pub messages: Vec<Message>,
}

/// Finds rows by the hosts in `text`, or else by its words: a location code means its row only, and every other word has to
/// be part of the row.
pub fn find(text: &str) -> Found {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Found::default();
    for word in &words {
        found.judge(word);
    }
    if found.messages.is_empty() {
        found.rows = TABLE.iter().filter(|row| words.iter().all(|word| holds(row, word))).collect();
        if found.rows.is_empty() {
            found.messages.push(text!("centers-no-match").into());
        }
    }
    found
}

impl Found {
    /// Says what the URL or host `word` is and adds its row. A word that is neither changes nothing.
    fn judge(&mut self, word: &str) {
        let Ok(address) = address::read(word) else { return };
        let host = address.url.host_str().unwrap_or_default();
        if let Some(flaw) = address.flaws.iter().find(|flaw| flaw.disguises_the_host()) {
            self.messages.push(flaw.message());
            return;
        }
        let verdict = host::judge(host);
        // Part of a host is a word to filter by.
        let is_part = !word.contains("://") && TABLE.iter().any(|row| holds(row, word));
        if !word.contains('.') || is_part && !matches!(verdict, Verdict::Known { .. }) {
            return;
        }
        match verdict {
            Verdict::Known { center, role } => {
                let path = address.url.path();
                let at_accounts = role == Role::Accounts && path != "/";
                self.messages.push(msg!("centers-host", center = center.name(), host, role = role.label()));
                if at_accounts && endpoint::is_known(path) {
                    self.messages.push(msg!("centers-path-known", path));
                } else if at_accounts {
                    self.messages.push(msg!("centers-path-unknown", path));
                }
                self.add(center);
            }
            Verdict::Lookalike(lookalike) => {
                self.messages.push(lookalike.message);
                if let Some((center, meant)) = lookalike.meant {
                    self.messages.push(msg!("centers-meant", center = center.name(), host = meant));
                    self.add(center);
                }
            }
            Verdict::General => self.messages.push(msg!("centers-general", host)),
            Verdict::Foreign => self.messages.push(msg!("centers-foreign", host)),
        }
    }

    fn add(&mut self, center: DataCenter) {
        let row = center.row();
        if self.rows.iter().all(|other| other.center != center) {
            self.rows.push(row);
        }
    }
}

/// Whether the row has this word: its code if it is a code, otherwise a part of its name or of one of its hosts.
fn holds(row: &Row, word: &str) -> bool {
    let word = word.to_lowercase();
    if let Some(center) = DataCenter::from_location(&word) {
        return row.center == center;
    }
    let cells = [Some(row.accounts), row.api, row.console, row.crm, row.app_domain, row.upload];
    let values = cells.into_iter().flatten().chain(row.callbacks.iter().copied()).map(|cell| cell.value);
    values.chain([row.name, row.location]).any(|text| text.to_lowercase().contains(&word))
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
        let asked = probes(&live.update(Msg::Pressed));
        let hosts = TABLE.iter().map(|row| 1 + usize::from(row.api.is_some())).sum::<usize>();
        assert_eq!(asked.len(), hosts);
        assert!(
            asked.iter().all(|(_, _, address)| address.starts_with("https://") && !address.contains('?'))
        );
        assert_eq!(asked[0].2, "https://accounts.zoho.com/oauth/serverinfo");
        assert!(live.is_running());
    }

    #[test]
    fn answers_of_an_earlier_run_count_for_nothing() {
        let mut live = Live::default();
        let first = probes(&live.update(Msg::Pressed))[0].0;
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
        let second = probes(&live.update(Msg::Pressed))[0].0;
        let _ = live.update(Msg::Answered { round: first, index: 0, ms: 3, outcome: Outcome::Nothing });
        assert_eq!(live.probes[0].state, State::Waiting);
        let _ = live.update(Msg::Answered { round: second, index: 0, ms: 3, outcome: Outcome::Opaque });
        assert_eq!(live.probes[0].state, State::Opaque(3));
        let _ = live.update(Msg::Answered { round: second, index: 999, ms: 3, outcome: Outcome::Opaque });
    }

    fn all(live: &mut Live, outcome: &Outcome) {
        for (round, index, _) in probes(&live.update(Msg::Pressed)) {
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
        let round = probes(&live.update(Msg::Pressed))[0].0;
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
        let _ = live.update(Msg::FilterTyped(token.clone()));
        let _ = live.update(Msg::ServerInfoPasted(format!("{{\"access_token\":\"{token}\"}}")));
        for text in [&live.filter, &live.server_info] {
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
        assert_eq!(find("Germany").messages, [text!("centers-no-match").into()]);
    }

    #[test]
    fn a_url_gets_its_role_and_whether_it_is_right() {
        let (center, host) = ("Europe", "accounts.zoho.eu");
        let role = Role::Accounts.label();
        assert_eq!(
            find("https://accounts.zoho.eu/oauth/v2/token").messages,
            [
                msg!("centers-host", center, host, role = role.clone()),
                msg!("centers-path-known", path = "/oauth/v2/token")
            ]
        );
        assert_eq!(
            find("https://accounts.zoho.eu/oauth/v2/tokn").messages[1],
            msg!("centers-path-unknown", path = "/oauth/v2/tokn")
        );
        let (center, host) = ("Canada", "accounts.zohocloud.ca");
        assert_eq!(find("accounts.zoho.ca").messages[1], msg!("centers-meant", center, host));
        assert_eq!(find("shop.example").messages, [msg!("centers-foreign", host = "shop.example")]);
    }
}
