//! Parameters that a request has and does not send: a row that is not ticked, `"disabled": true`, a line that is a comment.

use facts::error::{CauseKind, Error};
use facts::sign::FIELD_OFF;
use scan::text::{has_any, head, part, places, rest, tail};
use words::msg;

use super::{MOST, MOST_LINES};
use crate::clue::{Clue, Scene};

/// The parameters, those first without which a request comes to nothing. The last ones are words of a language, too.
const FIELDS: [&str; 10] = [
    "grant_type",
    "client_secret",
    "client_id",
    "refresh_token",
    "redirect_uri",
    "access_type",
    "authorization",
    "prompt",
    "scope",
    "code",
];
/// Words that say the contrary, or that something else is off.
const OF_OTHERS: [&str; 14] = [
    "not ", "n't ", "nicht ", "pas ", "no ", "non ", "nie ", "never ", "user", "account", "konto", "usuari",
    "utilis", "utent",
];
const IN_WORDS: usize = 6;
/// What stands in front of a row that is not sent, and of one that is.
const BOXES: [(&str, bool); 18] = [
    ("[ ]", false),
    ("[]", false),
    ("[_]", false),
    ("\u{2610}", false),
    ("\u{25a1}", false),
    ("\u{2b1c}", false),
    ("\u{25fb}", false),
    ("\u{274c}", false),
    ("\u{2717}", false),
    ("\u{2718}", false),
    ("[x]", true),
    ("[v]", true),
    ("[\u{2713}]", true),
    ("\u{2611}", true),
    ("\u{2705}", true),
    ("\u{2713}", true),
    ("\u{2714}", true),
    ("\u{25a0}", true),
];
const COMMENTS: [&str; 5] = ["//", "#", "<!--", "/*", "rem "];

/// The parameters that are not sent, by what the text shows of their rows.
pub(super) fn unsent(lower: &str) -> Vec<&'static str> {
    if !has_any(
        lower,
        "grant_type|client_secret|client_id|refresh_token|redirect_uri|access_type|authorization",
    ) {
        return Vec::new();
    }
    let all = || lower.lines().take(MOST_LINES);
    let ticked = all().any(|line| row(line).is_some_and(|(_, on)| on));
    let is_off = |name: &&str| {
        let lines = || all().filter(|line| line.contains(*name));
        let commented = lines().any(|line| comment(name, line)) && siblings(lower, name);
        let off = |line: &str| {
            ticked && row(line).is_some_and(|(found, on)| found == *name && !on)
                || said(name, line)
                || commented && comment(name, line)
        };
        (lines().any(off) || by_object(lower, name)) && !lines().any(|line| is_pair(name, line) && !off(line))
    };
    FIELDS.into_iter().filter(is_off).collect()
}

/// The parameter of a row with a box in front of it, and whether that is ticked.
fn row(line: &str) -> Option<(&'static str, bool)> {
    let lead = |ch: char| ch.is_whitespace() || "|-*>`\u{2022}".contains(ch);
    let line = line.trim_start_matches(lead);
    let (behind, on) = BOXES.iter().find_map(|(sign, on)| Some((line.strip_prefix(sign)?, *on)))?;
    let behind = behind.trim_start_matches(lead);
    let ends = |behind: &str| !behind.starts_with(|ch: char| ch.is_alphanumeric() || ch == '_');
    let name = FIELDS.into_iter().find(|name| behind.strip_prefix(name).is_some_and(ends))?;
    Some((name, on))
}

/// Whether a line says of a parameter that it is switched off.
fn said(name: &str, line: &str) -> bool {
    let begin = |ch: char| !ch.is_alphanumeric();
    let bare = line.trim_start_matches(begin);
    // A row of a collection has `~` in front of it.
    if line.trim_start().strip_prefix('~').is_some_and(|line| line.starts_with(name)) {
        return true;
    }
    let word = FIELDS.iter().position(|field| *field == name).is_some_and(|at| at >= IN_WORDS);
    if line.len() > 300 || line.contains('?') || word && !bare.starts_with(name) {
        return false;
    }
    let Some((before, behind)) = line.split_once(name) else { return false };
    let behind = head(behind, 80);
    let last = behind.trim_end_matches(['|', ' ', ')', ']', '\t']);
    let ends_off = last.strip_suffix("off").is_some_and(|lead| lead.ends_with([' ', '|', '(', '[', '\t']));
    // "The row redirect_uri is unticked", and not what is said of a user.
    let is_off = FIELD_OFF.split('|').any(|word| {
        let between = behind.find(word).map(|at| part(behind, 0, at));
        between.is_some_and(|between| {
            let few = between.split_whitespace().count() <= 2;
            few && !OF_OTHERS.iter().any(|word| between.contains(word))
        })
    });
    is_off && before.len() < 120 || bare.starts_with(name) && ends_off
}

/// Whether a line that sets a parameter is a comment.
fn comment(name: &str, line: &str) -> bool {
    let line = line.trim_start();
    let bare = COMMENTS.iter().find_map(|sign| line.strip_prefix(sign));
    bare.is_some_and(|bare| {
        let lead = bare.split(name).next().unwrap_or_default();
        lead.len() < 24 && !lead.trim().contains(' ') && is_pair(name, bare)
    })
}

/// Whether other parameters are set in lines of the same request, beside one that is a comment.
fn siblings(lower: &str, name: &str) -> bool {
    let lines: Vec<&str> = lower.lines().take(MOST_LINES).collect();
    let at = lines.iter().position(|line| comment(name, line)).unwrap_or_default();
    let near = lines.iter().take(at + 3).skip(at.saturating_sub(2));
    let of_other = |line: &&str| FIELDS.iter().any(|other| *other != name && is_pair(other, line));
    let is_comment = |line: &&str| COMMENTS.iter().any(|sign| line.trim_start().starts_with(sign));
    near.copied().filter(|line| !is_comment(line)).any(|line| of_other(&line))
}

/// Whether a line sets a parameter.
fn is_pair(name: &str, line: &str) -> bool {
    line.match_indices(name).take(MOST).any(|(at, _)| {
        let apart = !part(line, 0, at).ends_with(|ch: char| ch.is_alphanumeric() || ch == '_');
        let behind = rest(line, at + name.len());
        let value = behind.trim_start_matches(['"', '\'', '`', ']']);
        // An argument of a call has quotes around it.
        let argument = value.len() < behind.len() && value.starts_with(',');
        apart && (argument || value.trim_start_matches(' ').starts_with(['=', ':']))
    })
}

/// Whether the object of a parameter says that it is switched off: `{"key": "scope", "disabled": true}`.
fn by_object(lower: &str, name: &str) -> bool {
    places(lower, name).take(MOST).any(|(at, _)| {
        let lead = tail(part(lower, 0, at), 40).trim_end_matches(['"', '\'']);
        let named = ["key", "name"].iter().any(|key| {
            let lead = lead.trim_end_matches([' ', ':']).trim_end_matches(['"', '\'']);
            lead.ends_with(key) && lead.len() < tail(part(lower, 0, at), 40).len()
        });
        let object = head(rest(lower, at), 400).replace("{{", "").replace("}}", "");
        // Up to the end of the object, or to the next one of a list in YAML.
        let object = object.split(['}', '{']).next().unwrap_or_default();
        let object =
            object.split("\n- ").next().unwrap_or_default().split("- name").next().unwrap_or_default();
        let plain: String = object.chars().filter(|ch| !ch.is_whitespace() && !"\"'".contains(*ch)).collect();
        named && has_any(&plain, "disabled:true|enabled:false|active:false|checked:false")
    })
}

impl Scene<'_> {
    /// A parameter of the request is switched off.
    pub(super) fn off_field(&self) -> Option<Clue> {
        let refreshes = self.known.refresh_sent == Some(true);
        // A collection has rows for both grants; a self client has no redirect URI.
        let wanted = |name: &&str| match *name {
            "refresh_token" => refreshes,
            "code" | "scope" => !refreshes,
            "redirect_uri" => !refreshes && !self.told.self_client_named,
            _ => true,
        };
        let name = self.evidence.unsent.iter().copied().find(wanted)?;
        let page = [Error::BadTokenRequest, Error::Html, Error::ApiHtml, Error::WrongMethod];
        let (kind, errors): (_, &[Error]) = match name {
            "grant_type" => {
                (CauseKind::WrongRequest, &[Error::InvalidClient, Error::InvalidCode, Error::GeneralError])
            }
            "client_secret" => {
                (CauseKind::SecretMissing, &[Error::InvalidClient, Error::InvalidClientSecret])
            }
            "client_id" => (CauseKind::ClientIdWrong, &[Error::InvalidClient, Error::ClientPage]),
            "refresh_token" | "code" => (
                CauseKind::CodeMangled,
                &[Error::InvalidCode, Error::InvalidRefreshToken, Error::GeneralError],
            ),
            "redirect_uri" => (
                CauseKind::RedirectDiffers,
                &[
                    Error::InvalidCode,
                    Error::InvalidRedirectUri,
                    Error::RedirectUriPage,
                    Error::InvalidClient,
                ],
            ),
            "access_type" => (CauseKind::NotOffline, &[Error::NoRefreshToken]),
            "prompt" => (CauseKind::NoConsentPrompt, &[Error::NoRefreshToken]),
            "scope" => (CauseKind::ScopeWrong, &[Error::ScopePage]),
            _ => (CauseKind::HeaderWrong, &[Error::InvalidToken, Error::AuthenticationFailure]),
        };
        let of_token =
            matches!(name, "grant_type" | "client_secret" | "client_id" | "refresh_token" | "code");
        (self.is(errors) || of_token && self.is(&page)).then(|| {
            // A code that was sent is used up, or soon too old.
            let code = of_token && !refreshes && self.evidence.speaks_of_code;
            let fix = msg!("doctor-unsent-fix", code = if code { "yes" } else { "no" }, name);
            Clue::verified(kind, msg!("doctor-unsent", name), msg!("doctor-unsent-verify", name), fix)
        })
    }
}
