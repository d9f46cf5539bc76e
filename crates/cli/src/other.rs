//! `zow form --provider …`: Zoho's form in another product, or for another provider than Zoho.

use serde_json::{Value, json};

use facts::{Confidence, Source};
use providers::fill::{Row, Sheet, says};
use providers::form::Form;
use providers::link::Chosen;
use providers::{Choice, FORMS, PROVIDERS, Way, fill};
use scan::finding::Severity;
use service::block::Content;
use service::lint::Finding;
use service::target::{Target, lint_for};
use service::{Draft, Field};
use words::{Message, msg, text};

use crate::args::Args;
use crate::form::{graves, lines, of_finding};
use crate::{Answer, FINE, FOUND, Result};

pub(crate) const FORMATS: [&str; 2] = ["text", "json"];

/// The ids of all providers.
pub(crate) fn names() -> Vec<&'static str> {
    PROVIDERS.iter().map(|one| one.id).chain([providers::link::ANY]).collect()
}

/// The ids of all products.
pub(crate) fn products() -> Vec<&'static str> {
    FORMS.iter().map(|form| form.id).collect()
}

/// Where the form is, and what differs there.
pub(crate) fn place(form: &Form) -> Vec<String> {
    let path = form.path.map_or_else(|| text!("providers-path-unknown").to_string(), str::to_owned);
    let mut lines = vec![format!("{}: {path}", msg!("providers-form-of", product = form.name))];
    let said = [form.who, form.plan].into_iter().flatten().chain(form.differs.iter().copied());
    lines.extend(said.map(|text| format!("- {text}")));
    lines
}

pub(crate) fn answer(
    args: &Args,
    chosen: &Chosen,
    draft: &Draft,
    notes: &[Message],
) -> Result<Option<Answer>> {
    let discovered = chosen.discovered().transpose()?;
    let Some(choice) = chosen.choice(draft, discovered.as_ref()) else { return Ok(None) };
    let format = args.format(&FORMATS)?;
    let sheet = fill(&choice);
    let in_form = Draft { scopes: Vec::new(), ..draft.clone() };
    let findings = match choice.way {
        Way::Oauth2 => lint_for(&Target::Foreign(sheet.target.clone()), &in_form),
        _ => Vec::new(),
    };
    let lacking = lacking(&choice, &sheet);
    let code = if graves(&findings) || !lacking.is_empty() { FOUND } else { FINE };
    let mut told: Vec<String> = notes.iter().map(ToString::to_string).collect();
    if format == "json" {
        let document = document(&choice, &sheet, &findings, &lacking);
        return Ok(Some(Answer { told, ..Answer::new(format!("{document:#}\n"), code) }));
    }
    told.extend(lacking.iter().map(|why| format!("{}: {why}", Severity::Warning.id())));
    told.extend(findings.iter().flat_map(lines));
    Ok(Some(Answer { told, ..Answer::new(written(&choice, &sheet), code) }))
}

/// What has to be typed first, or was typed wrongly. What is known only once the connection is there may be missing.
fn lacking(choice: &Choice<'_>, sheet: &Sheet) -> Vec<Message> {
    let places = choice.provider.map_or(&[][..], |provider| provider.placeholders);
    let of_form = sheet.parts.iter().flat_map(|part| &part.rows);
    let is_url = |row: &&Row| Field::ENDPOINTS.iter().any(|field| field.id() == row.id);
    let mut why: Vec<Message> = of_form
        .filter(is_url)
        .filter(|row| matches!(row.content, Content::Missing(_)))
        .filter_map(|row| row.note.clone())
        .collect();
    for place in places {
        let typed = choice.values.get(place.key).filter(|typed| !typed.trim().is_empty());
        why.extend(typed.and_then(|typed| place.value(typed).err()));
    }
    let mut said = Vec::new();
    for one in why {
        if !said.contains(&one) {
            said.push(one);
        }
    }
    said
}

/// A sentence with how far it can be trusted.
fn marked(text: &str, confidence: Confidence) -> String {
    match confidence {
        Confidence::Official => format!("- {text}"),
        other => format!("- {text} ({})", other.id()),
    }
}

fn written(choice: &Choice<'_>, sheet: &Sheet) -> String {
    let mut out: Vec<String> = vec![format!("{}: {}", choice.name(), choice.way.label())];
    out.extend(choice.provider.map(|provider| provider.docs.to_owned()));
    out.extend(says(choice).iter().map(|said| format!("- {said}")));
    let provider = choice.provider;
    out.extend(
        provider
            .into_iter()
            .flat_map(|provider| provider.notes)
            .map(|note| marked(&note.text.to_string(), note.confidence)),
    );
    let unknown = provider.map_or(&[][..], |provider| provider.unknown);
    if !unknown.is_empty() {
        out.push(format!("{}:", text!("providers-unknown")));
        out.extend(unknown.iter().map(|note| format!("- {}", note.text)));
    }
    out.push(String::new());
    out.extend(place(choice.form));
    out.push(String::new());
    out.push(sheet.text());
    let Some(provider) = provider.filter(|one| !one.ids.is_empty() || !one.calls.is_empty()) else {
        return out.join("\n");
    };
    let (filled, connection) = (choice.filled(), choice.named().connection_link_name());
    out.push(format!("{}:", text!("providers-after")));
    out.extend(provider.ids.iter().map(|id| marked(&format!("{}: {}", id.name, id.text), id.confidence)));
    for call in provider.calls {
        out.push(String::new());
        out.push(marked(&call.text.to_string(), call.confidence));
        out.push(call.snippet(&filled, &connection));
    }
    out.join("\n") + "\n"
}

fn document(choice: &Choice<'_>, sheet: &Sheet, findings: &[Finding], lacking: &[Message]) -> Value {
    let sources = |sources: &[Source]| sources.iter().map(|source| source.id).collect::<Vec<_>>();
    let row = |row: &Row| {
        let (value, missing) = match row.content.value() {
            Ok(value) => (Some(value), None),
            Err(said) => (None, Some(said.to_string())),
        };
        json!({
            "id": row.id, "label": row.label.to_string(), "value": value, "instead": missing,
            "note": row.note.as_ref().map(ToString::to_string),
        })
    };
    let part = |part: &providers::fill::Part| {
        json!({
            "id": part.kind.id(), "title": part.kind.title().to_string(),
            "rows": part.rows.iter().map(row).collect::<Vec<_>>(),
        })
    };
    let provider = choice.provider;
    let note = |note: &providers::Note| json!({"text": note.text.to_string(), "confidence": note.confidence.id(), "sources": sources(note.sources)});
    let (filled, connection) = (choice.filled(), choice.named().connection_link_name());
    let ids = provider.map_or(&[][..], |provider| provider.ids).iter().map(|id| {
        json!({
            "name": id.name, "note": id.text.to_string(), "confidence": id.confidence.id(),
            "sources": sources(id.sources),
        })
    });
    let calls = provider.map_or(&[][..], |provider| provider.calls).iter().map(|call| {
        json!({
            "note": call.text.to_string(), "deluge": call.snippet(&filled, &connection),
            "confidence": call.confidence.id(), "sources": sources(call.sources),
        })
    });
    json!({
        "facts": facts::VERSION,
        "product": {"id": choice.form.id, "name": choice.form.name, "path": choice.form.path},
        "provider": {"id": provider.map(|one| one.id), "name": choice.name(), "docs": provider.map(|one| one.docs)},
        "way": choice.way.id(),
        "says": says(choice).iter().map(ToString::to_string).collect::<Vec<_>>(),
        "notes": provider.map_or(&[][..], |one| one.notes).iter().map(note).collect::<Vec<_>>(),
        "unknown": provider.map_or(&[][..], |one| one.unknown).iter().map(note).collect::<Vec<_>>(),
        "parts": sheet.parts.iter().map(part).collect::<Vec<_>>(),
        "ids": ids.collect::<Vec<_>>(),
        "calls": calls.collect::<Vec<_>>(),
        "lacking": lacking.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "findings": findings.iter().map(of_finding).collect::<Vec<_>>(),
    })
}
