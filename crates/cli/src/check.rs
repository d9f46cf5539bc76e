//! `zow check`: what Troubleshoot says of a text.

use serde_json::{Value, json};

use doctor::case::{CaseCause, Contradiction, Outcome, Quote, Reply};
use doctor::{Attempt, Case, Detection, LONGEST, Masked, Report, report};
use facts::VERSION;
use oauth::cause::Verdict;
use scan::finding::Severity;
use service::Draft;
use words::{Message, msg, text};

use crate::args::Args;
use crate::{Answer, FINE, FOUND, Result};

pub(crate) const FORMATS: [&str; 3] = ["text", "markdown", "json"];

pub(crate) fn answer(args: &Args, typed: &str) -> Result<Answer> {
    let format = args.format(&FORMATS)?;
    let draft = Draft { center: args.center()?, ..Draft::default() };
    let masked = doctor::masked(typed);
    let report = doctor::read_masked(&masked, None, &draft);
    let said = Attempt::default();
    let Some(case) = report.case(&said) else { return Err(text!("cli-nothing").into()) };
    let out = match format {
        "json" => format!("{:#}\n", as_json(&masked, &report, &case, &said)),
        "markdown" => report::markdown(&masked, &report, Some(&case), &said) + "\n",
        _ => as_text(&masked, &report, &case, &said),
    };
    Ok(Answer::new(out, if is_wrong(&report, &case) { FOUND } else { FINE }))
}

/// Whether anything is wrong.
fn is_wrong(report: &Report, case: &Case) -> bool {
    let grave = |severity: Severity| matches!(severity, Severity::Error | Severity::Warning);
    let faulty = |piece: &Detection| {
        piece.notes.iter().any(|(severity, _)| grave(*severity))
            || piece.rows.iter().any(|row| row.severity.is_some_and(grave))
    };
    match case.outcome {
        Outcome::Problem | Outcome::NotZohoOAuth | Outcome::Unknown => true,
        Outcome::Works => !case.contradictions.is_empty(),
        Outcome::Value => !case.contradictions.is_empty() || report.detections.iter().any(faulty),
    }
}

/// A sentence whose values are hidden where they tell who somebody is.
fn said_of(message: &Message) -> String {
    report::hidden_ids(message)
}

fn as_text(masked: &Masked, report: &Report, case: &Case, said: &Attempt) -> String {
    let mut lines = vec![format!("{}: {}", case.outcome.text(), said_of(&case.verdict))];
    let quote = |quote: &Quote| format!("  > {}: {}", quote.label, report::hidden(&one_line(&quote.text)));
    lines.extend(case.evidence.iter().map(quote));
    let title = |lines: &mut Vec<String>, title: String| lines.extend([String::new(), title]);
    if !case.contradictions.is_empty() {
        title(&mut lines, text!("doctor-report-contradictions").to_string());
        let both = |it: &Contradiction| format!("- {} {}", said_of(&it.what), said_of(&it.fix));
        lines.extend(case.contradictions.iter().map(both));
    }
    if !case.causes.is_empty() {
        title(&mut lines, text!("doctor-report-causes").to_string());
    }
    for (number, cause) in (1_u32..).zip(&case.causes) {
        let confidence = cause.confidence.label();
        lines.push(said_of(&msg!("cli-cause", confidence, number, what = cause.what.clone())));
        match &cause.evidence {
            Verdict::For(evidence) => {
                lines.push(format!("   {}", said_of(&msg!("cli-speaks-for", evidence = evidence.clone()))));
            }
            Verdict::Against(evidence) => {
                let message = msg!("cli-speaks-against", evidence = evidence.clone());
                lines.push(format!("   {}", said_of(&message)));
            }
            Verdict::Open => {}
        }
        lines.push(format!("   {}", said_of(&msg!("cli-to-verify", check = cause.verify.clone()))));
        lines.push(format!("   {}", said_of(&msg!("cli-to-fix", fix = cause.fix.clone()))));
    }
    if !case.others.is_empty() {
        title(&mut lines, text!("doctor-report-others").to_string());
        lines.extend(case.others.iter().map(|cause| format!("- {}", said_of(&report::other(cause)))));
    }
    for reply in &case.replies {
        title(&mut lines, reply.asked.label.to_string());
        lines.extend([quote(&reply.asked), format!("  {}", reply.answer.says)]);
    }
    if !case.ask.is_empty() {
        title(&mut lines, text!("doctor-report-ask").to_string());
        lines.extend(case.ask.iter().map(|wanted| format!("- {wanted}")));
    }
    if !case.places.is_empty() {
        title(&mut lines, text!("doctor-report-places").to_string());
        lines.extend(case.places.iter().map(|place| {
            let (role, center) = (place.role.text(), place.center.name());
            format!("- {role}: {center} ({})", report::hidden(&one_line(&place.quote)))
        }));
    }
    for piece in &report.detections {
        title(
            &mut lines,
            format!("{}: {}", piece.kind.text(), said_of(&piece.headline(&report.known, said))),
        );
        lines.extend(piece.notes.iter().map(|(severity, words)| {
            let message = msg!("doctor-report-note", severity = severity.text(), words = words.clone());
            format!("- {}", said_of(&message))
        }));
        lines.extend(piece.rows.iter().map(|row| format!("- {}", said_of(&row.message()))));
        let right = report.right_redirect_uris(piece, said).and_then(report::right_redirect_uris);
        lines.extend(right.map(|message| format!("- {message}")));
    }
    lines.push(String::new());
    if masked.cut {
        lines.push(msg!("cli-cut", most = LONGEST).to_string());
    }
    lines.extend(masked.secrets.iter().map(ToString::to_string));
    lines.push(msg!("doctor-report-facts", date = VERSION).to_string());
    lines.join("\n") + "\n"
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A sentence with its id, by which programs tell it from others: its words may change.
fn sentence(message: &Message) -> Value {
    json!({"id": message.text().name(), "text": said_of(message)})
}

fn quotes(quotes: &[Quote]) -> Vec<Value> {
    let quote = |quote: &Quote| json!({"label": quote.label.to_string(), "text": report::hidden(&one_line(&quote.text))});
    quotes.iter().map(quote).collect()
}

fn as_json(masked: &Masked, report: &Report, case: &Case, said: &Attempt) -> Value {
    let cause = |cause: &CaseCause| {
        let (speaks, evidence) = match &cause.evidence {
            Verdict::For(evidence) => ("for", Some(evidence)),
            Verdict::Against(evidence) => ("against", Some(evidence)),
            Verdict::Open => ("open", None),
        };
        json!({
            "what": sentence(&cause.what),
            "evidence": speaks,
            "because": evidence.map(sentence),
            "verify": sentence(&cause.verify),
            "fix": sentence(&cause.fix),
            "confidence": cause.confidence.id(),
            "sources": cause.sources.iter().map(|source| source.id).collect::<Vec<_>>(),
        })
    };
    let piece = |piece: &Detection| {
        let callbacks = report.right_redirect_uris(piece, said).map(|center| center.row().callbacks);
        let callbacks = callbacks.unwrap_or_default().iter().map(|cell| cell.value).collect::<Vec<_>>();
        let row = |row: &doctor::form::Row| {
            json!({
                "field": row.field.id(),
                "found": report::hidden(&row.found),
                "right": row.right,
                "differs_at": row.differs_at,
                "severity": row.severity.map(Severity::id),
            })
        };
        json!({
            "kind": piece.kind.id(),
            "because": sentence(&piece.because),
            "verdict": sentence(&piece.headline(&report.known, said)),
            "notes": piece.notes.iter().map(|(severity, words)| {
                json!({"severity": severity.id(), "words": sentence(words)})
            }).collect::<Vec<_>>(),
            "rows": piece.rows.iter().map(row).collect::<Vec<_>>(),
            "right_redirect_uris": callbacks,
        })
    };
    let places = case.places.iter().map(|place| {
        json!({
            "role": place.role.id(),
            "data_center": place.center.row().location,
            "environment": place.environment,
            "quote": report::hidden(&one_line(&place.quote)),
        })
    });
    let contradictions = case.contradictions.iter().map(
        |it| json!({"what": sentence(&it.what), "fix": sentence(&it.fix), "quotes": quotes(&it.quotes)}),
    );
    let reply = |Reply { asked, answer }: &Reply| {
        json!({
            "asked": report::hidden(&one_line(&asked.text)),
            "answer": sentence(&answer.says.into()),
            "confidence": answer.confidence.id(),
            "sources": answer.sources.iter().map(|source| source.id).collect::<Vec<_>>(),
        })
    };
    json!({
        "facts_version": VERSION,
        "outcome": case.outcome.id(),
        "wrong": is_wrong(report, case),
        "verdict": sentence(&case.verdict),
        "evidence": quotes(&case.evidence),
        "contradictions": contradictions.collect::<Vec<_>>(),
        "causes": case.causes.iter().map(cause).collect::<Vec<_>>(),
        "other_causes": case.others.iter().map(cause).collect::<Vec<_>>(),
        "replies": case.replies.iter().map(reply).collect::<Vec<_>>(),
        "ask": case.ask.iter().map(sentence).collect::<Vec<_>>(),
        "places": places.collect::<Vec<_>>(),
        "pieces": report.detections.iter().map(piece).collect::<Vec<_>>(),
        "more_pieces": report.more,
        "hidden": masked.secrets.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "cut": masked.cut,
    })
}
