//! What was found, as Markdown for a ticket or a forum. Ids are masked, and there is no place from which a secret could
//! come.

use oauth::cause::Verdict;

use crate::{Attempt, Masked, Report};

/// Writes the report on a text.
pub fn markdown(masked: &Masked, report: &Report, said: &Attempt) -> String {
    let mut lines = vec!["# What this text says".to_owned()];
    for detection in &report.detections {
        lines.push(String::new());
        lines.push(format!("## {} ({})", first_letter(detection.kind.words()), detection.because));
        lines.push(String::new());
        lines.push(hidden_ids(&detection.verdict));
        lines.extend(
            detection
                .remarks
                .iter()
                .map(|remark| format!("- {}: {}", remark.severity.id(), hidden_ids(&remark.words))),
        );
        lines.extend(detection.rows.iter().map(|row| format!("- {}", hidden_ids(&row.words()))));
        for (index, ranked) in detection.causes(&report.known, said).iter().enumerate() {
            let why = match &ranked.verdict {
                Verdict::For(words) => format!(" Speaks for it: {words}"),
                Verdict::Against(words) => format!(" Speaks against it: {words}"),
                Verdict::Open => String::new(),
            };
            lines.push(format!(
                "{}. {} ({}){why} To be sure: {} Then: {}",
                index + 1,
                ranked.cause.what,
                ranked.cause.confidence.label(),
                ranked.cause.check,
                ranked.cause.fix
            ));
        }
    }
    if !masked.secrets.is_empty() {
        lines.push(String::new());
        lines.push("Secrets were in the text; they are masked and not part of this report.".into());
    }
    lines.join("\n")
}

fn first_letter(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + chars.as_str())
}

/// Client ids and long numbers (orgs, persons) with their middle left out.
fn hidden_ids(text: &str) -> String {
    let long = |word: &str| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        word.len() >= 12 && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) && digits > 0
            || word.len() >= 6 && digits == word.len()
    };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|ch: char| ch.is_ascii_alphanumeric()) {
        let word = &rest[start..];
        let end = word.find(|ch: char| !ch.is_ascii_alphanumeric()).unwrap_or(word.len());
        out.push_str(&rest[..start]);
        let word = &word[..end];
        if long(word) {
            out.push_str(&word[..3]);
            out.push('\u{2026}');
        } else {
            out.push_str(word);
        }
        rest = &rest[start + end..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_lose_their_middle() {
        assert_eq!(
            hidden_ids("org 20089123, client 1000.ABCDEFGH12345678XYZ."),
            "org 200\u{2026}, client 1000.ABC\u{2026}."
        );
        assert_eq!(hidden_ids("INVALID_TOKEN 401 ZohoCRM"), "INVALID_TOKEN 401 ZohoCRM");
    }
}
