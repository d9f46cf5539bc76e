//! What was found, as Markdown for a ticket or a forum. Ids are masked, and there is no place from which a secret could
//! come. Here messages become text, because a document is written.

use oauth::cause::{RankedCause, Verdict};
use scan::secret;
use words::{Message, msg, text};

use crate::{Attempt, Masked, Report};

/// Writes the report on a text.
pub fn markdown(masked: &Masked, report: &Report, said: &Attempt) -> String {
    let mut lines = vec![format!("# {}", text!("doctor-report-title"))];
    for detection in &report.detections {
        lines.push(format!("\n## {}\n\n{}", detection.kind.text(), detection.because));
        lines.push(hidden_ids(&detection.headline(&report.known, said)));
        lines.extend(detection.notes.iter().map(|(severity, words)| {
            let message = msg!("doctor-report-note", severity = severity.text(), words = words.clone());
            format!("- {}", hidden_ids(&message))
        }));
        if let Some(center) = report.right_redirect_uris(detection, said) {
            let right: Vec<&str> = center.row().callbacks.iter().map(|cell| cell.value).collect();
            let message = match right.as_slice() {
                [] => text!("doctor-redirect-uri-no-source").into(),
                right => msg!("doctor-redirect-uri-right", center = center.name(), right = right.join(", ")),
            };
            lines.push(format!("- {message}"));
        }
        lines.extend(detection.rows.iter().map(|row| format!("- {}", hidden_ids(&row.message()))));
        for (index, RankedCause { cause, verdict }) in
            detection.causes(&report.known, said).into_iter().enumerate()
        {
            let (what, check, fix) = (cause.what, cause.check, cause.fix);
            let confidence = cause.confidence.label();
            let (evidence, verdict) = match verdict {
                Verdict::For(evidence) => (evidence, "for"),
                Verdict::Against(evidence) => (evidence, "against"),
                Verdict::Open => (what.into(), "open"),
            };
            let message = msg!("doctor-report-cause", check, confidence, evidence, fix, verdict, what);
            lines.push(format!("{}. {}", index + 1, secret::quotable(&message.to_string())));
        }
    }
    if !masked.secrets.is_empty() {
        lines.push(format!("\n{}", text!("doctor-report-secrets")));
    }
    lines.join("\n")
}

/// The text of a message, in which client IDs and long numbers (orgs, persons) have their middle left out.
fn hidden_ids(message: &Message) -> String {
    let is_id = |word: &str| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        word.len() >= 12 && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) && digits > 0
            || word.len() >= 6 && digits == word.len()
    };
    let hidden = |part: &str| {
        let word = part.trim_end_matches(|ch: char| !ch.is_ascii_alphanumeric());
        match (word.get(..3), part.get(word.len()..)) {
            (Some(begin), Some(behind)) if is_id(word) => format!("{begin}\u{2026}{behind}"),
            _ => part.to_owned(),
        }
    };
    secret::quotable(&message.to_string())
        .split_inclusive(|ch: char| !ch.is_ascii_alphanumeric())
        .map(hidden)
        .collect()
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
        assert_eq!(hidden("fedcba9876543210 fedcba9876543210fedcba98"), secret::MASK);
        assert_eq!(hidden("INVALID_TOKEN 401 ZohoCRM"), "INVALID_TOKEN 401 ZohoCRM is not a Zoho host.");
    }
}
