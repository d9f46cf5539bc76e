//! What was found, as Markdown for a ticket or a forum. Ids are masked, and there is no place from which a secret could
//! come. Here messages become text, because a document is written.

use oauth::cause::Verdict;
use words::{Message, msg, text};

use crate::{Attempt, Masked, Report};

/// Writes the report on a text.
pub fn markdown(masked: &Masked, report: &Report, said: &Attempt) -> String {
    let mut lines = vec![format!("# {}", text!("doctor-report-title"))];
    for detection in &report.detections {
        lines.push(format!("\n## {}\n\n{}", detection.kind.text(), detection.because));
        lines.push(hidden_ids(&detection.headline(&report.known, said)));
        lines.extend(detection.notes.iter().map(|note| {
            let message =
                msg!("doctor-report-note", severity = note.severity.text(), words = note.message.clone());
            format!("- {}", hidden_ids(&message))
        }));
        lines.extend(detection.rows.iter().map(|row| format!("- {}", hidden_ids(&row.message()))));
        for (index, ranked) in detection.causes(&report.known, said).iter().enumerate() {
            let (what, check, fix) = (ranked.cause.what, ranked.cause.check, ranked.cause.fix);
            let confidence = ranked.cause.confidence.label();
            let message = match ranked.verdict.clone() {
                Verdict::For(evidence) => {
                    msg!("doctor-report-cause-for", check, confidence, evidence, fix, what)
                }
                Verdict::Against(evidence) => {
                    msg!("doctor-report-cause-against", check, confidence, evidence, fix, what)
                }
                Verdict::Open => msg!("doctor-report-cause", check, confidence, fix, what),
            };
            lines.push(format!("{}. {message}", index + 1));
        }
    }
    if !masked.secrets.is_empty() {
        lines.push(format!("\n{}", text!("doctor-report-secrets")));
    }
    lines.join("\n")
}

/// The text of a message, in which client IDs and long numbers (orgs, persons) have their middle left out.
fn hidden_ids(message: &Message) -> String {
    let text = message.to_string();
    let long = |word: &str| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        word.len() >= 12 && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) && digits > 0
            || word.len() >= 6 && digits == word.len()
    };
    let mut out = String::with_capacity(text.len());
    for part in text.split_inclusive(|ch: char| !ch.is_ascii_alphanumeric()) {
        let word = part.trim_end_matches(|ch: char| !ch.is_ascii_alphanumeric());
        if long(word) {
            out.extend([
                word.get(..3).unwrap_or_default(),
                "\u{2026}",
                part.get(word.len()..).unwrap_or_default(),
            ]);
        } else {
            out.push_str(part);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_lose_their_middle() {
        let hidden = |words: &str| hidden_ids(&msg!("doctor-url-foreign", host = words));
        assert_eq!(
            hidden("org 20089123, client 1000.ABCDEFGH12345678XYZ"),
            "org 200\u{2026}, client 1000.ABC\u{2026} is not a Zoho host."
        );
        assert_eq!(hidden("INVALID_TOKEN 401 ZohoCRM"), "INVALID_TOKEN 401 ZohoCRM is not a Zoho host.");
    }
}
