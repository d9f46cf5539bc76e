//! What was found, as Markdown for a ticket or a forum. Ids are masked, and there is no place from which a secret could
//! come. Here messages become text, because a document is written.

use facts::DataCenter;
use oauth::cause::Verdict;
use scan::{invisible, secret, text};
use words::{Arg, Message, msg, text};

use crate::case::CaseCause;
use crate::{Attempt, Case, Detection, Masked, Report};

/// How much of the masked text is in a report.
const LONGEST_TEXT: usize = 20_000;

/// Writes the report on a text, whose case is [`Report::case`]: the verdict with its evidence, who stands where, what to do, the other pieces, the text.
pub fn markdown(masked: &Masked, report: &Report, case: Option<&Case>, said: &Attempt) -> String {
    let mut lines = vec![format!("# {}", text!("doctor-report-title"))];
    match case {
        Some(case) => whole(case, &masked.text, &mut lines),
        None => lines.push(format!("\n{}", text!("check-nothing"))),
    }
    for (index, detection) in report.detections.iter().enumerate() {
        let right_uris =
            || report.right_redirect_uris(detection, said).is_some_and(|center| !says_callback(case, center));
        if case.is_none_or(|case| case.has_news(index, detection)) || right_uris() {
            let is_main = case.is_some_and(|case| case.piece == index);
            piece(detection, is_main, report, said, &mut lines);
        }
    }
    if !masked.text.trim().is_empty() {
        // A fence that no line of the text ends.
        let longest = masked.text.lines().map(|line| line.len() - line.trim_start_matches('`').len()).max();
        let fence = "`".repeat(longest.unwrap_or_default().max(2) + 1);
        let shown = text::head(&masked.text, LONGEST_TEXT).trim_end();
        let shown = secret::mask(&readable(shown)).0;
        lines.push(format!("\n## {}\n", text!("doctor-report-text")));
        lines.extend([fence.clone(), shown, fence]);
    }
    if !masked.secrets.is_empty() {
        lines.push(format!("\n{}", text!("doctor-report-secrets")));
    }
    lines.push(format!("\n{}", msg!("doctor-report-facts", date = facts::VERSION)));
    lines.join("\n")
}

/// Whether what to do about the cause that the text shows has the redirect URI of a data center.
fn says_callback(case: Option<&Case>, center: DataCenter) -> bool {
    let told = case.filter(|case| case.is_told()).and_then(|case| case.causes.first());
    let fix = told.map_or_else(String::new, |cause| cause.fix.to_string());
    center.row().callbacks.iter().any(|cell| fix.contains(cell.value))
}

/// The case as a whole.
fn whole(case: &Case, pasted: &str, lines: &mut Vec<String>) {
    // A number to send that stands below is shown whole.
    let hidden_ids = |message: &Message| {
        values_hidden(message, &|value| {
            // `ZohoCRM.` stands in front of one that is sent as soid.
            let number =
                value.split_once('.').filter(|(app, _)| app.bytes().all(|b| b.is_ascii_alphabetic()));
            let number = number.map_or(value, |(_, number)| number);
            let is_one = number.len() < 40 && number.bytes().all(|byte| byte.is_ascii_digit());
            if is_one && pasted.contains(number) { value.to_owned() } else { hidden(value) }
        })
    };
    lines.push(format!("\n**{}: {}**", case.outcome.text(), hidden_ids(&case.verdict)));
    let quoted = |label: &Message, text: &str| {
        let one_line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("> {label}: {}", hidden(&one_line.replace('`', "'")))
    };
    if !case.evidence.is_empty() {
        lines.push(String::new());
        lines.extend(case.evidence.iter().map(|quote| quoted(&quote.label, &quote.text)));
    }
    if !case.contradictions.is_empty() {
        lines.push(format!("\n## {}\n", text!("doctor-report-contradictions")));
        let both =
            |it: &crate::case::Contradiction| format!("- {} {}", hidden_ids(&it.what), hidden_ids(&it.fix));
        lines.extend(case.contradictions.iter().map(both));
    }
    if !case.causes.is_empty() {
        lines.push(format!("\n## {}\n", text!("doctor-report-causes")));
    }
    for (index, cause) in case.causes.iter().enumerate() {
        let (evidence, verdict) = match &cause.evidence {
            Verdict::For(evidence) => (evidence, "for"),
            Verdict::Against(evidence) => (evidence, "against"),
            Verdict::Open => (&cause.what, "open"),
        };
        let message = msg!(
            "doctor-report-cause",
            check = cause.verify.clone(),
            confidence = cause.confidence.label(),
            evidence = evidence.clone(),
            fix = cause.fix.clone(),
            verdict,
            what = cause.what.clone()
        );
        lines.push(format!("{}. {}", index + 1, hidden_ids(&message)));
    }
    if !case.others.is_empty() {
        lines.push(format!("\n{}\n", text!("doctor-report-others")));
        lines.extend(case.others.iter().map(|cause| format!("- {}", hidden_ids(&other(cause)))));
    }
    for crate::case::Reply { asked, answer } in &case.replies {
        lines.push(format!("\n## {}\n\n{}", asked.label, quoted(&asked.label, &asked.text)));
        lines.push(format!("\n{} {}", answer.says, crate::question::sources(answer)));
    }
    if !case.ask.is_empty() {
        lines.push(format!("\n{}\n", text!("doctor-report-ask")));
        lines.extend(case.ask.iter().map(|wanted| format!("- {wanted}")));
    }
    if !case.places.is_empty() {
        lines.push(format!("\n## {}\n", text!("doctor-report-places")));
        let place = |place: &crate::case::Place| {
            format!("- {}: {} ({})", place.role.text(), place.center.name(), hidden(&place.quote))
        };
        lines.extend(case.places.iter().map(place));
    }
}

/// A cause that only the facts name, with how sure it is.
pub fn other(cause: &CaseCause) -> Message {
    msg!("doctor-report-other", confidence = cause.confidence.label(), what = cause.what.clone())
}

/// One piece of the text: what it is and what it comes to. The causes of the case are above, and the verdict of the piece
/// that it is about.
fn piece(detection: &Detection, is_main: bool, report: &Report, said: &Attempt, lines: &mut Vec<String>) {
    lines.push(format!("\n## {}\n\n{}", detection.kind.text(), detection.because));
    let headline = (!is_main).then(|| hidden_ids(&detection.headline(&report.known, said)));
    lines.extend(headline);
    lines.extend(detection.notes.iter().map(|(severity, words)| {
        let message = msg!("doctor-report-note", severity = severity.text(), words = words.clone());
        format!("- {}", hidden_ids(&message))
    }));
    if let Some(center) = report.right_redirect_uris(detection, said) {
        let none = || text!("doctor-redirect-uri-no-source").into();
        lines.push(format!("- {}", right_redirect_uris(center).unwrap_or_else(none)));
    }
    lines.extend(detection.rows.iter().map(|row| format!("- {}", hidden_ids(&row.message()))));
}

/// Which redirect URIs of connections are right in a data center, each with how sure that is; `None` where no source has one.
pub fn right_redirect_uris(center: DataCenter) -> Option<Message> {
    let of = |cell: &facts::Cell| format!("{} ({})", cell.value, cell.confidence.label());
    let right: Vec<String> = center.row().callbacks.iter().map(of).collect();
    let says = || msg!("doctor-redirect-uri-right", center = center.name(), right = right.join(", "));
    (!right.is_empty()).then(says)
}

/// The text without what nobody sees and may play tricks; lines and the spaces between words stay.
fn readable(text: &str) -> String {
    let seen = text.chars().filter(|ch| !invisible::has_no_width(*ch));
    seen.map(|ch| if matches!(ch, '\n' | '\t') || invisible::name(ch).is_none() { ch } else { ' ' }).collect()
}

/// The text of a message, whose values are hidden: its own words are ours, and never a secret.
pub fn hidden_ids(message: &Message) -> String {
    values_hidden(message, &hidden)
}

fn values_hidden(message: &Message, hidden: &dyn Fn(&str) -> String) -> String {
    fn of(message: &Message, hidden: &dyn Fn(&str) -> String) -> Message {
        let each = |arg: &Arg| match arg {
            Arg::Text(value) => Arg::Text(hidden(value)),
            Arg::Message(inner) => Arg::Message(of(inner, hidden)),
            Arg::Number(_) => arg.clone(),
        };
        Message::new(message.text(), message.args().iter().map(each).collect())
    }
    of(message, hidden).to_string()
}

/// A value without secrets, in which client IDs and long numbers (orgs, persons) have their middle left out.
pub fn hidden(text: &str) -> String {
    let is_id = |word: &str| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        word.len() >= 12 && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) && digits > 0
            || word.len() >= 6 && digits == word.len()
    };
    let hidden = |part: &str| {
        let word = part.trim_end_matches(|ch: char| !ch.is_ascii_alphanumeric());
        match (word.get(..3), part.get(word.len()..)) {
            (Some(begin), Some(behind)) if is_id(word) => {
                // Two organizations are told apart by their ends.
                let end = word.get(word.len().saturating_sub(3)..).unwrap_or_default();
                let number = word.len() >= 8 && word.bytes().all(|b| b.is_ascii_digit());
                format!("{begin}\u{2026}{}{behind}", if number { end } else { "" })
            }
            _ => part.to_owned(),
        }
    };
    secret::quotable(text).split_inclusive(|ch: char| !ch.is_ascii_alphanumeric()).map(hidden).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_lose_their_middle() {
        let hidden = |words: &str| hidden_ids(&msg!("doctor-url-foreign", host = words));
        assert_eq!(
            hidden("org 20089123, client 1000.ABCDEFGH12345678XYZ"),
            "org 200\u{2026}123, client 1000.ABC\u{2026} is not a Zoho host."
        );
        let masked = format!("{} is not a Zoho host.", secret::MASK);
        assert_eq!(hidden("fedcba9876543210 fedcba9876543210fedcba98"), masked);
        assert_eq!(hidden("INVALID_TOKEN 401 ZohoCRM"), "INVALID_TOKEN 401 ZohoCRM is not a Zoho host.");
    }

    /// Advice that names a secret is no secret.
    #[test]
    fn the_words_of_a_sentence_stay() {
        let cause = facts::error::Error::InvalidClient.entry().causes;
        for cause in cause {
            assert!(!hidden_ids(&cause.fix.into()).contains(secret::MASK), "{}", cause.fix);
        }
    }

    /// What the verdict says is not said twice, but the addresses that are right stand with its piece only.
    #[test]
    fn a_report_has_the_right_addresses_the_text_and_its_date() {
        let draft = service::Draft { center: Some(facts::DataCenter::Ca), ..service::Draft::default() };
        let text = "https://accounts.zohocloud.ca/oauth/v2/auth?client_id=1000.X shows Invalid Redirect Uri";
        let (masked, said) = (crate::masked(text), Attempt::default());
        let report = crate::read_masked(&masked, None, &draft);
        let case = report.case(&said);
        assert!(!case.as_ref().unwrap().has_news(0, &report.detections[0]));
        let written = markdown(&masked, &report, case.as_ref(), &said);
        let right = facts::DataCenter::Ca.row().callbacks[0].value;
        let place = |part: &str| written.find(part).unwrap_or_else(|| panic!("no {part} in {written}"));
        let title = text!("doctor-report-title").to_string();
        let parts = [&*title, right, &format!("```\n{text}\n```"), facts::VERSION].map(place);
        assert!(parts.is_sorted(), "{written}");
        assert!(!written.contains(&text!("doctor-report-secrets").to_string()));
    }

    /// Ids lose their middle, but not the one that is to be sent.
    #[test]
    fn a_number_to_send_is_whole() {
        let text = "grant_type=client_credentials&client_id=1000.X&scope=ZohoCRM.modules.ALL\n\
            POST https://accounts.zoho.eu/oauth/v2/token {\"error\":\"missing_org_info\"}\nCRM organization ID: 30077123";
        let (masked, said) = (crate::masked(text), Attempt::default());
        let report = crate::read_masked(&masked, None, &service::Draft::default());
        let written = markdown(&masked, &report, report.case(&said).as_ref(), &said);
        assert!(written.contains("soid=ZohoCRM.30077123"), "{written}");
    }

    #[test]
    fn the_text_keeps_its_lines_and_loses_what_nobody_sees() {
        let text = "Dear team,\n\tclient\u{200b}_secret:\u{a0}see below\r\nBye";
        assert_eq!(readable(text), "Dear team,\n\tclient_secret: see below \nBye");
    }
}
