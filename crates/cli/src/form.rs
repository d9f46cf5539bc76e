//! `zow form`: what to type into Zoho's forms, and what is wrong with what is there.

use serde_json::{Value, json};
use url::form_urlencoded;

use providers::form::Form;
use providers::link::Chosen;
use scan::finding::Severity;
use service::export::{Format, export};
use service::link::Read;
use service::lint::{Finding, Fix, lint};
use service::{Draft, link};
use words::{Message, Text, msg};

use crate::args::{Args, centers, shown};
use crate::{Answer, FINE, FOUND, Result, other};

/// The key for whom the connection is to, and another name for it.
const TO: &str = "to";
const PROVIDER: &str = "provider";
/// Options that are no keys of a link.
const OWN: [&str; 3] = ["format", "link", "out"];
/// With this begin the names of scopes, which say nothing without their scopes.
const OF_SCOPE: &str = "scope_name_";
const UNKNOWN_KEY: Text = Text::checked("service-link-unknown-key", &["key"]);

pub(crate) fn formats() -> [&'static str; 4] {
    Format::ALL.map(Format::id)
}

pub(crate) fn answer(args: &Args) -> Result<Answer> {
    let (chosen, draft, notes) = read(args, providers::link::read)?;
    if let Some(answer) = other::answer(args, &chosen, &draft, &notes)? {
        return Ok(answer);
    }
    let format = Format::of(args.format(&formats())?).unwrap_or(Format::Text);
    let findings = lint(&draft);
    let code = if graves(&findings) { FOUND } else { FINE };
    let mut out = export(&draft, format);
    let mut told: Vec<String> = notes.iter().map(ToString::to_string).collect();
    // Zoho's form for Zoho, in another product.
    let product = Form::of(&chosen.product).filter(|_| !chosen.product.is_empty());
    told.extend(product.map(other::place).into_iter().flatten());
    if format == Format::Json {
        out = with_findings(&out, &findings);
    } else {
        told.extend(findings.iter().flat_map(lines));
    }
    Ok(Answer { told, ..Answer::new(out, code) })
}

/// Whether something is wrong, or missing.
pub(crate) fn graves(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| matches!(finding.severity, Severity::Error | Severity::Warning))
}

/// The draft that the options say, over that of a link, and what was not taken over from the link.
pub(crate) fn draft(args: &Args) -> Result<(Draft, Vec<Message>)> {
    let of_zoho = |query: &str| {
        let read = link::read(query);
        (Chosen { draft: read.draft.clone(), ..Chosen::default() }, read)
    };
    let (_, draft, notes) = read(args, of_zoho)?;
    Ok((draft, notes))
}

/// The same, with what is chosen for another product or provider; `reader` reads the options, which are a link.
fn read(args: &Args, reader: fn(&str) -> (Chosen, Read)) -> Result<(Chosen, Draft, Vec<Message>)> {
    args.center()?;
    if let Some(word) = args.rest.first() {
        return Err(msg!("cli-no-option", command = args.command, option = shown(word)));
    }
    let mut own: Vec<(String, String)> = Vec::new();
    for (name, value) in args.options.iter().filter(|(name, _)| !OWN.contains(&name.as_str())) {
        let key = if name == PROVIDER { TO.to_owned() } else { name.replace('-', "_") };
        match own.iter_mut().find(|(known, _)| *known == key) {
            Some((_, scopes)) if key == "scope" => *scopes = format!("{scopes},{value}"),
            Some(_) => return Err(msg!("cli-not-once", option = format!("--{name}"))),
            None => own.push((key, value.clone())),
        }
    }
    let linked = args.get("link").unwrap_or_default();
    let linked = linked.rsplit_once('#').map_or(linked, |(_, fragment)| fragment);
    let linked = linked.rsplit_once('?').map_or(linked, |(_, query)| query);
    let mut pairs: Vec<(String, String)> = form_urlencoded::parse(linked.as_bytes())
        .map(|(key, value)| (key.into_owned(), value.into_owned()))
        .filter(|(key, _)| key != "lang" && !own.iter().any(|(known, _)| known == key))
        .collect();
    pairs.extend(own.clone());
    // What a value means depends on whom it is for, so that comes first.
    let to = pairs.iter().find(|(key, _)| key == TO).cloned();
    own.sort_by_key(|(key, _)| key != TO);
    for pair in own.iter().filter(|(key, _)| !key.starts_with(OF_SCOPE)) {
        let to = to.as_ref().filter(|to| *to != pair);
        refused(args.command, to, pair, reader).map_or(Ok(()), Err)?;
    }
    let (chosen, link) = reader(&query(&pairs));
    let Some(center) = link.draft.center else {
        return Err(msg!("cli-center-first", centers = centers()));
    };
    let draft = Draft { center: Some(center), ..chosen.draft.clone() };
    Ok((chosen, draft, link.notes))
}

fn query(pairs: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// Why an option is not taken as the pair of a link that it is.
fn refused(
    command: &str,
    to: Option<&(String, String)>,
    pair: &(String, String),
    reader: fn(&str) -> (Chosen, Read),
) -> Option<Message> {
    let pairs: Vec<(String, String)> = to.into_iter().chain([pair]).cloned().collect();
    let (_, read) = reader(&query(&pairs));
    let option = format!("--{}", shown(&pair.0.replace('_', "-")));
    let note = read.notes.first()?;
    Some(if read.must_go() {
        msg!("cli-secret", option)
    } else if note.text() == UNKNOWN_KEY {
        msg!("cli-no-option", command, option)
    } else {
        msg!("cli-bad-value", option, value = shown(&pair.1))
    })
}

/// A finding in a line, and in another one how to fix it.
pub(crate) fn lines(finding: &Finding) -> Vec<String> {
    let said = msg!(
        "cli-found",
        field = finding.field.title(),
        found = finding.found.clone(),
        why = finding.why.clone()
    );
    let mut lines = vec![format!("{}: {said}", finding.severity.id())];
    let choices: Vec<String> = finding.choices.iter().map(|fix| fix.shown().to_string()).collect();
    if let Some(fix) = finding.fix.as_ref().or(finding.shared_fix.as_ref()) {
        lines.push(format!("  {}", msg!("cli-fixed-with", fix = fix.shown())));
    } else if !choices.is_empty() {
        lines.push(format!("  {}", msg!("cli-fixed-with-one", fixes = choices.join("; "))));
    }
    lines
}

/// What was found, by the ids of the sentences.
pub(crate) fn of_finding(finding: &Finding) -> Value {
    let sentence = |message: &Message| json!({"id": message.text().name(), "text": message.to_string()});
    let fix = |fix: &Fix| json!({"field": fix.field().id(), "shown": fix.shown().to_string()});
    json!({
        "severity": finding.severity.id(),
        "field": finding.field.id(),
        "found": sentence(&finding.found),
        "why": sentence(&finding.why),
        "fix": finding.fix.as_ref().or(finding.shared_fix.as_ref()).map(fix),
        "choices": finding.choices.iter().map(fix).collect::<Vec<_>>(),
    })
}

/// The export with what was found.
fn with_findings(export: &str, findings: &[Finding]) -> String {
    let mut document: Value = serde_json::from_str(export).unwrap_or_default();
    if let Some(fields) = document.as_object_mut() {
        fields.insert("findings".to_owned(), findings.iter().map(of_finding).collect());
    }
    format!("{document:#}\n")
}
