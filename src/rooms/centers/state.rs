//! The live test of the data centers: which hosts of the table answer this browser, and how fast.
//!
//! A browser does not show a page what another host says unless that host allows it, and does not say why a request
//! failed. So "it answers" and "this page gets nothing" are all that can be known, and the words say no more.

use facts::data_center::TABLE;
use facts::server_info::{self, Comparison};
use facts::{DataCenter, host::Role};

/// After how long a host counts as not answering, in milliseconds.
pub const PATIENCE_MS: u32 = 10_000;

/// A call of the API that needs a token: without one the API answers with an error, which is an answer.
const API_PATH: &str = "/crm/v8/org";

/// The test: nothing, running, or done.
#[derive(Debug, Default)]
pub struct Live {
    /// The hosts, in the order of the table; empty before the first run.
    pub probes: Vec<Probe>,
    /// Text in the box that filters the table.
    pub filter: String,
    /// When the last run began, as the browser writes a time (ISO 8601, UTC).
    pub begun: String,
    /// Text in the box for the list of servers.
    pub server_info: String,
    /// Where the shown list of servers came from, when a host let the page read it.
    pub read_from: Option<String>,
    /// Which run it is; what belongs to an earlier one comes too late.
    round: u32,
}

/// One host under test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// The center that the host belongs to.
    pub center: DataCenter,
    /// What the host is.
    pub role: Role,
    /// The bare host.
    pub host: &'static str,
    /// What came of it.
    pub state: State,
}

/// What is known of a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Asked, and no answer yet.
    Waiting,
    /// It answers and lets this page read the answer, after so many milliseconds.
    Readable(u64),
    /// It answers something that this page may not read, after so many milliseconds.
    Opaque(u64),
    /// The browser gave up, after so many milliseconds.
    Failed(u64),
    /// No answer in [`PATIENCE_MS`].
    Late,
    /// The person stopped the test.
    Stopped,
}

impl State {
    /// Whether the host answered.
    pub fn is_reachable(self) -> bool {
        matches!(self, Self::Readable(_) | Self::Opaque(_))
    }

    /// A few words.
    pub fn words(self) -> String {
        match self {
            Self::Waiting => "waiting\u{2026}".into(),
            Self::Readable(ms) => format!("reachable, answer readable, {ms} ms"),
            Self::Opaque(ms) => format!("reachable, {ms} ms"),
            Self::Failed(ms) => format!("no answer to this browser, {ms} ms"),
            Self::Late => format!("no answer in {} s", PATIENCE_MS / 1000),
            Self::Stopped => "stopped".into(),
        }
    }
}

/// What happened.
#[derive(Debug, PartialEq, Eq)]
pub enum Msg {
    /// The test was asked for.
    Pressed,
    /// A run began at this time (ISO 8601, UTC).
    Began(String),
    /// The test was stopped.
    StopPressed,
    /// A host answered, or did not.
    Answered {
        /// The run that the request belongs to.
        round: u32,
        /// Its place in [`Live::probes`].
        index: usize,
        /// After how many milliseconds.
        ms: u64,
        /// What came.
        outcome: Outcome,
    },
    /// The box that filters the table was typed into.
    FilterTyped(String),
    /// Text was put into the box for the list of servers.
    ServerInfoPasted(String),
}

/// What the browser says of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The answer, which this page may read.
    Body(String),
    /// An answer that this page may not read.
    Opaque,
    /// Nothing.
    Nothing,
    /// Nothing in time.
    Late,
}

/// What the shell shall do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Say what time it is with [`Msg::Began`].
    TellTime,
    /// Ask this address with a GET without credentials: first so that the answer can be read, and if the browser does
    /// not allow that, so that it only shows whether there is one.
    Probe {
        /// The run.
        round: u32,
        /// Its place in [`Live::probes`].
        index: usize,
        /// The address.
        address: String,
        /// Whether the answer is worth reading.
        readable: bool,
    },
    /// Give up all requests that are under way.
    Abort,
}

impl Live {
    /// Takes a fact in and says what shall be done.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Pressed => self.begin(),
            Msg::Began(time) => {
                self.begun = time;
                Vec::new()
            }
            Msg::StopPressed => {
                self.round = self.round.wrapping_add(1);
                for probe in &mut self.probes {
                    if probe.state == State::Waiting {
                        probe.state = State::Stopped;
                    }
                }
                vec![Effect::Abort]
            }
            Msg::Answered { round, index, ms, outcome } => {
                if round == self.round {
                    self.answered(index, ms, outcome);
                }
                Vec::new()
            }
            Msg::FilterTyped(text) => {
                self.filter = text;
                Vec::new()
            }
            Msg::ServerInfoPasted(text) => {
                self.server_info = text;
                self.read_from = None;
                Vec::new()
            }
        }
    }

    fn begin(&mut self) -> Vec<Effect> {
        self.round = self.round.wrapping_add(1);
        self.probes.clear();
        // What an earlier run read is not of this one; what somebody pasted stays.
        if self.read_from.take().is_some() {
            self.server_info.clear();
        }
        for row in TABLE {
            let hosts = [(Role::Accounts, Some(row.accounts)), (Role::Api, row.api)];
            for (role, cell) in hosts.into_iter().filter_map(|(role, cell)| Some((role, cell?))) {
                let (center, host) = (row.center, cell.value);
                self.probes.push(Probe { center, role, host, state: State::Waiting });
            }
        }
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

    /// Whether something is still awaited.
    pub fn is_running(&self) -> bool {
        self.probes.iter().any(|probe| probe.state == State::Waiting)
    }

    /// How many have an outcome, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.probes.iter().filter(|probe| probe.state != State::Waiting).count(), self.probes.len())
    }

    /// What the list of servers says; `None` while there is none.
    pub fn comparison(&self) -> Option<Result<Comparison, String>> {
        (!self.server_info.trim().is_empty()).then(|| server_info::compare(&self.server_info))
    }

    /// What all of it comes to, in sentences that say no more than a browser can know.
    pub fn conclusion(&self) -> Vec<String> {
        let (done, all) = self.progress();
        if all == 0 {
            return Vec::new();
        }
        let reachable = self.probes.iter().filter(|probe| probe.state.is_reachable()).count();
        let silent =
            self.probes.iter().filter(|probe| matches!(probe.state, State::Failed(_) | State::Late)).count();
        let stopped = self.probes.iter().filter(|probe| probe.state == State::Stopped).count();
        let mut sentences = vec![if done < all {
            format!("{done} of {all} hosts have been tested.")
        } else if stopped > 0 {
            format!(
                "Stopped: {reachable} hosts answered, {silent} did not, {stopped} were not tested to the end."
            )
        } else {
            format!("{reachable} of {all} hosts answer this browser.")
        }];
        if done == all && silent == all {
            sentences.push(
                "None answers: this computer is probably offline, or a firewall or an extension keeps the browser \
                 from all of Zoho."
                    .into(),
            );
        } else if done == all && silent > 0 {
            sentences.push(
                "Where nothing comes, the browser does not say why: the name may not exist, a firewall, a proxy or an \
                 extension may stand between, or the host may be down. Try from another network."
                    .into(),
            );
        }
        if done == all && reachable > 0 {
            sentences.push(
                "An answer shows that something answers there by TLS, not that it accepts your client. Where the answer \
                 cannot be read, it may be a proxy\u{2019}s page, too."
                    .into(),
            );
        }
        sentences
    }

    /// The outcome as Markdown, for a ticket.
    pub fn report(&self) -> String {
        let mut lines = vec![
            format!("Zoho hosts as seen from a browser, {}", self.begun),
            String::new(),
            "| Center | Host | Role | Outcome |".to_owned(),
            "|---|---|---|---|".to_owned(),
        ];
        lines.extend(self.probes.iter().map(|probe| {
            format!(
                "| {} | {} | {} | {} |",
                probe.center,
                probe.host,
                probe.role.words(),
                probe.state.words()
            )
        }));
        lines.push(String::new());
        lines.extend(self.conclusion());
        if let Some(Ok(comparison)) = self.comparison() {
            lines.push(String::new());
            lines.push(match &self.read_from {
                Some(host) => format!("List of servers, read from {host}:"),
                None => "List of servers, as pasted:".into(),
            });
            lines.extend(comparison.sentences());
        }
        lines.join("\n")
    }
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
        let words = live.conclusion();
        assert_eq!(
            words,
            [format!(
                "Stopped: 0 hosts answered, 0 did not, {} were not tested to the end.",
                live.probes.len()
            )]
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
        assert!(live.conclusion()[1].starts_with("None answers: this computer is probably offline"));
        all(&mut live, &Outcome::Opaque);
        assert!(live.conclusion()[1].contains("not that it accepts your client"));
        let round = probes(&live.update(Msg::Pressed))[0].0;
        for index in 0..live.probes.len() {
            let outcome = if index == 3 { Outcome::Late } else { Outcome::Opaque };
            let _ = live.update(Msg::Answered { round, index, ms: 5, outcome });
        }
        assert!(live.conclusion()[1].contains("does not say why"));
        assert!(live.report().contains("| no answer in 10 s |"));
    }

    #[test]
    fn a_list_that_can_be_read_is_compared_but_not_over_a_pasted_one() {
        let list = r#"{"result":"success","locations":{"us":"https://accounts.zoho.com"}}"#;
        let mut live = Live::default();
        all(&mut live, &Outcome::Body(list.into()));
        assert_eq!(live.read_from.as_deref(), Some("accounts.zoho.com"));
        assert!(live.report().contains("List of servers, read from accounts.zoho.com:"));
        // The list of one run is not printed under the date of the next.
        all(&mut live, &Outcome::Opaque);
        assert_eq!((live.read_from.as_deref(), live.server_info.as_str()), (None, ""));
        let mut live = Live::default();
        let _ = live.update(Msg::ServerInfoPasted("{".into()));
        all(&mut live, &Outcome::Body(list.into()));
        assert_eq!(live.server_info, "{");
        assert!(live.comparison().is_some_and(|comparison| comparison.is_err()));
    }
}
