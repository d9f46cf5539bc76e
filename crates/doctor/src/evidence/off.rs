//! Data centers that are turned off for the client.

use facts::DataCenter;
use facts::data_center::TABLE;
use facts::error::{CauseKind, Error};
use facts::sign::{ENABLED, ONLY, OTHERS_OFF};
use scan::text::{has, has_any, head, part, places, rest};
use words::{msg, text};

use super::center::Center;
use super::{MOST, MOST_LINES};
use crate::case::Role;
use crate::clue::{Clue, Scene, center_words, quote};
use crate::told::{self, Told};

/// The data centers whose line says that they are turned off.
pub(super) fn off(text: &str, lower: &str) -> Vec<DataCenter> {
    let of_line = |line: &str| {
        let line =
            line.trim_start_matches(|ch: char| !ch.is_alphanumeric() && !"[\u{2610}\u{2717}".contains(ch));
        let (mark, name) =
            match line.strip_prefix("[ ]").or_else(|| line.strip_prefix(['\u{2610}', '\u{2717}'])) {
                Some(name) => (true, name.trim_start()),
                None => (false, line),
            };
        let row = TABLE.iter().find(|row| name.starts_with(&row.name.to_lowercase()))?;
        let state = rest(name, row.name.len());
        let state = state.trim_matches(|ch: char| !ch.is_alphanumeric());
        let is_off = matches!(
            state,
            "off"
                | "disabled"
                | "inactive"
                | "no"
                | "not enabled"
                | "false"
                | "aus"
                | "deaktiviert"
                | "nein"
                | "désactivé"
                | "desactivado"
                | "apagado"
        );
        (mark || is_off).then_some(row.center)
    };
    let all_but = ["everything", "all", "alles", "todo", "tout"].iter().find_map(|word| {
        places(lower, word).take(MOST).find_map(|(at, word)| {
            let behind = head(rest(lower, at + word.len()), 80);
            let except = ["except", "but ", "other than", "außer", "excepto", "sauf", "menos"]
                .iter()
                .find_map(|sign| behind.find(sign).map(|at| at + sign.len()))?;
            let lead = part(behind, 0, except);
            let name = rest(behind, except).trim_start_matches([' ', '(', ':']);
            let off = has_any(lead, " off|disabled|deactivated| aus|deaktiviert|desactivad|apagad|désactivé");
            let on = TABLE.iter().find(|row| {
                name.starts_with(&row.name.to_lowercase())
                    || name
                        .strip_prefix(row.location)
                        .is_some_and(|next| !next.starts_with(char::is_alphanumeric))
            })?;
            off.then_some(on.center)
        })
    });
    // `US on, EU on, all others off`.
    let mut lines = lower.lines().take(MOST_LINES);
    if has_any(lower, OTHERS_OFF)
        && let Some(line) = lines.find(|line| has_any(line, OTHERS_OFF))
    {
        let named = |row: &&facts::data_center::Row| {
            [
                format!("{} on", row.location),
                format!("{} on", row.name.to_lowercase()),
                format!("{}: on", row.location),
            ]
            .iter()
            .any(|words| line.contains(words.as_str()))
        };
        let on: Vec<DataCenter> = TABLE.iter().filter(named).map(|row| row.center).collect();
        if !on.is_empty() {
            return TABLE.iter().map(|row| row.center).filter(|center| !on.contains(center)).collect();
        }
    }
    // `only US is checked`, in a text that speaks of the settings of a client.
    let spoken = has_any(lower, ONLY)
        && has_any(lower, ENABLED)
        && has_any(lower, "multi-dc|multi dc|multidc|multi-data|data center|datacenter|rechenzentr|settings");
    let lines = text.lines().zip(lower.lines()).take(if spoken { MOST_LINES } else { 0 });
    let only = lines.into_iter().find_map(|(line, lower)| {
        let behind = ONLY.split('|').find_map(|word| lower.split_once(word)).map(|(_, behind)| behind)?;
        let enabled = has_any(lower, ENABLED) && !has_any(lower, "scope");
        let words = |behind: &str| -> Vec<DataCenter> {
            let from = lower.len() - behind.len();
            let words = rest(line, from).split(|ch: char| !(ch.is_alphanumeric() || ch == '.')).take(12);
            words.filter_map(named_as).collect()
        };
        let on = if enabled { words(behind) } else { Vec::new() };
        (!on.is_empty()).then_some(on)
    });
    if let Some(on) = only {
        return TABLE.iter().map(|row| row.center).filter(|center| !on.contains(center)).collect();
    }
    if let Some(on) = all_but {
        return TABLE.iter().map(|row| row.center).filter(|center| *center != on).collect();
    }
    lower.lines().take(MOST_LINES).filter_map(of_line).collect()
}

/// The data center that a word of a sentence names: a code in capitals, or a name.
fn named_as(word: &str) -> Option<DataCenter> {
    let code = word.len() <= 3 && word.chars().all(char::is_uppercase) || word.starts_with('.');
    let lower = word.trim_end_matches('.').to_lowercase();
    if code || word.len() > 3 { told::center_at(&lower) } else { None }
}

/// The data center that a text is about, which has no tick in a list of data centers.
pub(super) fn not_ticked(lower: &str, told: &Told) -> Option<DataCenter> {
    let off: Vec<DataCenter> = places(lower, "[ ]")
        .take(MOST)
        .filter_map(|(at, mark)| told::center_at(rest(lower, at + mark.len()).trim_start()))
        .collect();
    if off.is_empty() || !has(lower, "[x]") {
        return None;
    }
    let named = |center: &&DataCenter| {
        let ending = center.row().accounts.value.trim_start_matches("accounts.zoho");
        let said = [' ', ',', '\n', ')'].iter().any(|end| lower.contains(&format!(" {ending}{end}")));
        said || told.places.iter().any(|place| {
            matches!(place.role, Role::SignIn | Role::Token | Role::Org) && place.center == **center
        })
    };
    let mut all = off.iter().filter(named);
    let first = all.next()?;
    all.next().is_none().then_some(*first)
}

impl Scene<'_> {
    /// The data center of the sign-in or of the token request is turned off for the client.
    pub(super) fn center_off(&self) -> Option<Clue> {
        if !self.is(&[Error::ClientPage, Error::InvalidClient, Error::RedirectUriPage]) {
            return None;
        }
        let Center { off, servers, not_ticked, .. } = &self.evidence.center;
        let place = self.told.places.iter().find(|place| {
            matches!(place.role, Role::SignIn | Role::Token | Role::Org) && off.contains(&place.center)
        });
        let server = || servers.iter().find(|center| off.contains(center)).copied();
        let not_ticked = not_ticked.filter(|_| !self.is(&[Error::RedirectUriPage]));
        let center = center_words(place.map(|place| place.center).or_else(server).or(not_ticked)?);
        let what = msg!("doctor-sign-center-off", center = center.clone());
        let fix = msg!("doctor-sign-center-off-fix", center);
        let clue = Clue::verified(CauseKind::WrongCenter, what, text!("doctor-sign-center-off-verify"), fix);
        let quotes = place.map(|place| quote(place.role.text(), &place.quote)).into_iter().collect();
        Some(Clue { quotes, ..clue })
    }
}
