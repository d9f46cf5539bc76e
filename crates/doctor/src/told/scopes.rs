//! The scopes of a text: which were asked for, and which were granted.

use std::ops::Range;

use facts::data_center::TOKEN_PATH;
use facts::sign::RETURNED;
use scan::order;
use scan::text::{has_any, part, places, rest, tail};

use super::{LABEL, Told};
use crate::sign_in::{Parted, SignIn};

const MOST_SCOPES: usize = 200;

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

impl Told {
    /// The scopes of the token: those that were granted, else those that were asked for.
    pub(crate) const fn scopes_of_token(&self) -> &Vec<String> {
        if self.granted.is_empty() { &self.asked } else { &self.granted }
    }

    /// The scopes, by the words in front of their list.
    pub(super) fn scopes(&mut self, text: &str, lower: &str, sign_ins: &[SignIn]) {
        const GRANTED: &str = "granted|new token, scope|scope returned|scopes returned|returned by zoho|token scope|scope from the token|token answer|scope in the token|scopes in the token|scope in the response|resp.scope|response.scope|result.scope|token.scope|tokens.scope|scope of the token|scopes of the token|of the token|of my token|\
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
                    // What a token request returned.
                    let returned = line
                        .split_once(TOKEN_PATH)
                        // The scope of the request stands in front of what comes back.
                        .is_some_and(|(_, behind)| {
                            has_any(behind.split("scope=").next().unwrap_or_default(), RETURNED)
                        });
                    of_connection || returned || has_any(near, GRANTED)
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
}
