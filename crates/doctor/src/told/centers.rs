//! The data centers that a text names in words and in settings.

use facts::DataCenter;
use facts::data_center::TABLE;
use facts::host::{self, Role};
use scan::text::{has_any, head, line_at, part, places, rest, tail};

use super::Told;
use super::hosts::{hosts, named_domain};
use crate::stated::{self, Statement};
use crate::{case, config, evidence};

/// The first of what all stands in one data center.
pub(crate) fn of_one(found: Vec<(DataCenter, String)>) -> Option<(DataCenter, String)> {
    let first = found.first()?.0;
    found.iter().all(|(center, _)| *center == first).then(|| found.into_iter().next()).flatten()
}

/// Names of settings for the data center.
pub(crate) const REGION: &str = "dc_region|data_center|zoho_region|zoho_dc";

/// The name of a setting for the data center in a line of a configuration: `region = com`.
fn setting_of_region(line: &str) -> Option<&'static str> {
    let (name, _) = line.split_once(['=', ':'])?;
    (name.trim() == "region").then_some("region")
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

impl Told {
    /// The accounts server and the API that a configuration names without a path, where no request shows more.
    pub(super) fn bases(&mut self, text: &str, lower: &str) {
        for (role, of_host) in [(case::Role::Token, Role::Accounts), (case::Role::Call, Role::Api)] {
            if self.places.iter().any(|place| place.role == role) {
                continue;
            }
            let mut found: Vec<(DataCenter, String)> = Vec::new();
            let mut to_authorize = role == case::Role::Token;
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
                // Nothing else is in its line.
                let alone = line.trim().is_empty() && path.trim_start_matches('/').starts_with(['\n', '\r'])
                    || line.trim().is_empty() && path.trim_start_matches('/').is_empty();
                let value = (value || lead.is_empty())
                    && (alone
                        || lead.len() < at
                        || lead.trim_end_matches(' ').ends_with(['=', ':', '|', '>', ',', '[']));
                if bare
                    && value
                    && !named_domain(part(lower, 0, at).trim_end_matches("https://"))
                    && let Some((center, known)) = host::known(host)
                    && known == of_host
                {
                    found.push((center, host.to_owned()));
                    to_authorize &=
                        has_any(line, "authorize host|authorization host|authorize server|authorize:");
                }
            }
            // Two of them are a list.
            if let Some((center, host)) = of_one(found) {
                self.place(if to_authorize { case::Role::SignIn } else { role }, center, &host);
            }
        }
    }

    /// The region that a program is set to decides where it sends the token request, where the client is elsewhere.
    pub(super) fn regions(&mut self) {
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
    pub(super) fn statements(&mut self, text: &str, lower: &str) {
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
    pub(super) fn centers(&mut self, text: &str, lower: &str) {
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
                // The switches of a client for all data centers.
                let switch = before.trim_end_matches('-').ends_with("multi");
                if let Some(center) = center.or(named).filter(|_| !switch) {
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
