//! The tables as JSON, for other projects. What each field means is in the schema, `data/facts.schema.json`.

// No input makes the product panic; tests may.
#![cfg_attr(not(test), deny(clippy::string_slice, clippy::indexing_slicing))]

use std::collections::BTreeMap;

use facts::data_center::{Cell, TABLE};
use facts::error::{self, Cause, Code, Entry};
use facts::limit::LIMITS;
use facts::product::{self, Base, Product, Reach, VerifyCall};
use facts::{Confidence, DataCenter, Row, Source, VERSION, endpoint, source};
use providers::form::{Form, Page};
use providers::{FORMS, Note, OAuth2, PROVIDERS, Pkce, Provider};
use serde_json::{Value, json};
use words::Text;

/// The name of the schema that is beside the file.
pub const SCHEMA_NAME: &str = "facts.schema.json";
/// The schema.
pub const SCHEMA: &str = include_str!("../../../data/facts.schema.json");

/// These fields of a row with what every row has.
macro_rules! trusted {
    ($row:expr, $($fields:tt)*) => {
        with(json!({$($fields)*}), $row.confidence, $row.sources)
    };
}

/// The whole file.
pub fn text() -> String {
    serde_json::to_string_pretty(&value()).unwrap_or_default() + "\n"
}

/// The same as a value.
pub fn value() -> Value {
    json!({
        "$schema": SCHEMA_NAME,
        "version": VERSION,
        "sources": list(source::ALL, |source| json!({
            "id": source.id, "title": source.title, "url": source.url, "kind": source.kind, "date": source.date,
        })),
        "data_centers": list(TABLE, data_center),
        "endpoints": list(endpoint::ENDPOINTS, |row| {
            trusted!(row, "id": row.id, "method": row.method.word(), "path": row.path, "note": sentence(row.note))
        }),
        "products": list(product::all(), product),
        "products_without_scopes": list(product::WITHOUT_SCOPES, |(name, note)| {
            json!({"name": name, "note": note.to_string()})
        }),
        "errors": list(error::TABLE, error),
        "codes": error::CODES.iter().flat_map(codes).collect::<Vec<_>>(),
        "limits": list(LIMITS, |limit| {
            let values = list(limit.values, |value| json!({"number": value.number, "sources": ids(value.sources)}));
            trusted!(limit, "id": limit.id, "number": limit.number, "values": values)
        }),
        "scopes": {"count": scopes::catalog().scopes.len(), "date": scopes::DATE},
        "forms": list(FORMS, form),
        "providers": list(PROVIDERS, provider),
    })
}

fn data_center(row: &Row) -> Value {
    let host = |role: &str, cell: &Cell| trusted!(cell, "role": role, "value": cell.value, "note": sentence(cell.note));
    let cells = [
        ("accounts", Some(&row.accounts)),
        ("api", row.api.as_ref()),
        ("console", row.console.as_ref()),
        ("crm", row.crm.as_ref()),
        ("apps", row.app_domain.as_ref()),
        ("upload", row.upload.as_ref()),
    ];
    let mut hosts: Vec<Value> =
        cells.into_iter().filter_map(|(role, cell)| cell.map(|cell| host(role, cell))).collect();
    hosts.extend(row.callbacks.iter().map(|cell| host("callback", cell)));
    json!({"id": row.location, "name": row.name, "note": sentence(row.remark), "hosts": hosts})
}

fn product(product: &Product) -> Value {
    json!({
        "id": product.id,
        "name": product.name,
        "prefixes": product.prefixes,
        "former_prefixes": product.former_prefixes,
        "docs": product.docs,
        "note": sentence(product.note),
        "bases": product.bases().map(base).collect::<Vec<_>>(),
        "calls": list(product.verify, call),
    })
}

fn base(base: &Base) -> Value {
    let (Reach::AndMore(named) | Reach::Only(named)) = base.reach;
    let url = |center: DataCenter| {
        let (url, confidence) = (base.url(center)?, base.confidence(center)?);
        Some((center.row().location, json!({"url": url, "confidence": confidence.id()})))
    };
    let urls: BTreeMap<&str, Value> = DataCenter::all().filter_map(url).collect();
    let named: Vec<&str> = named.iter().map(|center| center.row().location).collect();
    trusted!(base, "named": named, "urls": urls, "note": sentence(base.note))
}

fn call(call: &VerifyCall) -> Value {
    let headers: BTreeMap<&str, &str> = call.headers.iter().copied().collect();
    trusted!(call, "method": call.method.word(), "path": call.path, "scope": call.scope, "headers": headers, "needs": call.needs,
        "note": sentence(call.note),)
}

fn error(entry: &Entry) -> Value {
    let cause = |cause: &Cause| {
        let [what, check, fix] = [cause.what, cause.check, cause.fix].map(|text| text.to_string());
        trusted!(cause, "what": what, "check": check, "fix": fix)
    };
    trusted!(entry, "id": entry.id, "shown": entry.shown.to_string(), "meaning": entry.meaning.to_string(), "names": entry.names,
        "causes": list(entry.causes, cause),)
}

/// Each code of each product that has it.
fn codes(row: &Code) -> impl Iterator<Item = Value> + '_ {
    let of_product = |product| row.codes.iter().map(move |code| (product, code));
    row.products.iter().flat_map(of_product).map(|(product, code)| {
        trusted!(row, "product": product, "code": code, "error": row.error.entry().id, "note": sentence(row.says),)
    })
}

fn form(form: &Form) -> Value {
    let page = match form.page {
        Page::Shared => "shared",
        Page::Own => "own",
        Page::Unknown => "unknown",
    };
    trusted!(
        form,
        "id": form.id,
        "name": form.name,
        "page": page,
        "path": form.path,
        "who": sentence(form.who),
        "plan": sentence(form.plan),
        "differs": list(form.differs, |text| json!(text.to_string())),
    )
}

fn provider(one: &Provider) -> Value {
    trusted!(
        one,
        "id": one.id,
        "name": one.name,
        "apps": one.apps,
        "full": one.full,
        "first": one.first.id(),
        "docs": one.docs,
        "console": one.console.as_ref().map(|console| trusted!(
            console,
            "name": console.name,
            "url": console.url,
            "path": console.path,
            "redirect": console.redirect,
            "id": console.id,
            "secret": console.secret,
        )),
        "oauth2": one.oauth2.as_ref().map(oauth2),
        "api_key": one.api_key.as_ref().map(|key| trusted!(
            key,
            "param": key.param.word(),
            "key": key.key,
            "display": key.display,
            "value": key.value,
        )),
        "basic": one.basic.as_ref().map(|basic| trusted!(
            basic,
            "user": basic.user,
            "user_label": basic.user_label,
            "password_label": basic.password_label,
            "note": basic.text.to_string(),
        )),
        "placeholders": list(one.placeholders, |place| json!({
            "key": place.key, "note": place.text.to_string(), "example": place.example, "later": place.later,
        })),
        "scopes": list(one.scopes, |scope| json!({
            "name": scope.name, "about": scope.text.to_string(), "needed": scope.needed,
        })),
        "ids": list(one.ids, |id| trusted!(id, "name": id.name, "note": id.text.to_string())),
        "calls": list(one.calls, |call| trusted!(
            call,
            "method": call.method.word(),
            "url": call.url,
            "headers": call.headers.iter().copied().collect::<BTreeMap<_, _>>(),
            "note": call.text.to_string(),
            "gives": call.gives,
        )),
        "notes": list(one.notes, remark),
        "unknown": list(one.unknown, remark),
    )
}

fn oauth2(oauth2: &OAuth2) -> Value {
    trusted!(
        oauth2,
        "authorize": oauth2.authorize,
        "token": oauth2.token,
        "revoke": oauth2.revoke,
        "delimiter": oauth2.delimiter.map(|delimiter| delimiter.word().to_ascii_lowercase()),
        "client": oauth2.client.id(),
        "refresh": oauth2.refresh.id(),
        "needs": oauth2.needs,
        "pkce": match oauth2.pkce {
            Pkce::No => "no",
            Pkce::Optional => "optional",
            Pkce::Setting => "setting",
            Pkce::Unknown => "unknown",
        },
        "own_header": oauth2.own_header,
        "end": oauth2.end.as_ref().map(|end| trusted!(end, "of": end.of, "note": end.text.to_string())),
    )
}

fn remark(note: &Note) -> Value {
    trusted!(note, "text": note.text.to_string())
}

/// `fields` with what every row has.
fn with(mut fields: Value, confidence: Confidence, sources: &[Source]) -> Value {
    let date = sources.iter().map(|source| source.date).max();
    if let Value::Object(map) = &mut fields {
        map.insert("confidence".into(), json!(confidence.id()));
        map.insert("sources".into(), ids(sources));
        map.insert("date".into(), json!(date));
    }
    fields
}

fn list<T>(rows: &[T], written: impl Fn(&T) -> Value) -> Value {
    rows.iter().map(written).collect()
}

fn ids(sources: &[Source]) -> Value {
    list(sources, |source| json!(source.id))
}

fn sentence(text: Option<Text>) -> Option<String> {
    text.map(|text| text.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What of JSON Schema the schema uses; anything else in it is a failure.
    fn check(schema: &Value, defs: &Value, value: &Value, at: &str) {
        let mut own = schema.as_object().unwrap().clone();
        if let Some(reference) = own.get("$ref").and_then(Value::as_str) {
            let name = reference.strip_prefix("#/$defs/").unwrap();
            check(defs.get(name).unwrap(), defs, value, at);
            own.remove("$ref");
        }
        for (word, rule) in &own {
            match word.as_str() {
                "$schema" | "$id" | "$defs" | "title" | "description" => {}
                "type" => {
                    let kind = match value {
                        Value::Null => "null",
                        Value::Bool(_) => "boolean",
                        Value::Number(_) => "integer",
                        Value::String(_) => "string",
                        Value::Array(_) => "array",
                        Value::Object(_) => "object",
                    };
                    let kinds = rule.as_array().cloned().unwrap_or(vec![rule.clone()]);
                    assert!(kinds.contains(&json!(kind)), "{at} is of the type {kind}");
                }
                "enum" => assert!(rule.as_array().unwrap().contains(value), "{at}: {value}"),
                "pattern" => {
                    // The only pattern is that of a day.
                    let text = value.as_str().unwrap();
                    assert!(
                        text.len() == 10 && text.split('-').all(|part| part.parse::<u16>().is_ok()),
                        "{at}"
                    );
                }
                "minItems" => {
                    assert!(value.as_array().unwrap().len() as u64 >= rule.as_u64().unwrap(), "{at}");
                }
                "items" => {
                    for (index, item) in value.as_array().unwrap().iter().enumerate() {
                        check(rule, defs, item, &format!("{at}/{index}"));
                    }
                }
                // These say something of objects only.
                "required" | "properties" | "additionalProperties" if value.is_null() => {}
                "required" => {
                    for name in rule.as_array().unwrap() {
                        assert!(value.get(name.as_str().unwrap()).is_some(), "{at} lacks {name}");
                    }
                }
                "properties" => {
                    for (name, rule) in rule.as_object().unwrap() {
                        if let Some(inner) = value.get(name) {
                            check(rule, defs, inner, &format!("{at}/{name}"));
                        }
                    }
                }
                "additionalProperties" => {
                    let known = own.get("properties").and_then(Value::as_object);
                    for (name, inner) in value.as_object().unwrap() {
                        if known.is_some_and(|known| known.contains_key(name)) {
                            continue;
                        }
                        assert!(rule != &json!(false), "{at} has {name}");
                        check(rule, defs, inner, &format!("{at}/{name}"));
                    }
                }
                other => panic!("the test does not know {other}"),
            }
        }
    }

    #[test]
    fn the_file_follows_its_schema() {
        let schema: Value = serde_json::from_str(SCHEMA).unwrap();
        let written: Value = serde_json::from_str(&text()).unwrap();
        check(&schema, schema.get("$defs").unwrap(), &written, "");
    }

    #[test]
    fn the_schema_refuses_what_does_not_follow_it() {
        let schema: Value = serde_json::from_str(SCHEMA).unwrap();
        for (path, wrong) in [
            ("/version", json!("soon")),
            ("/data_centers/0/hosts/0/confidence", json!("certain")),
            ("/data_centers/0/hosts/0/role", json!("other")),
            ("/errors/0/causes", json!([])),
            ("/scopes/count", json!("many")),
            ("/limits/0/note", json!(1)),
            ("/providers/0/oauth2/delimiter", json!("semicolon")),
            ("/providers/0/oauth2", json!("none")),
            ("/providers/0/calls/0/sources", json!([])),
            ("/forms/0/page", json!("any")),
        ] {
            let mut written = value();
            if let Some(place) = written.pointer_mut(path) {
                *place = wrong;
            } else {
                let (object, name) = path.rsplit_once('/').unwrap();
                written.pointer_mut(object).unwrap()[name] = wrong;
            }
            let defs = schema.get("$defs").unwrap();
            assert!(std::panic::catch_unwind(|| check(&schema, defs, &written, "")).is_err(), "{path}");
        }
    }

    /// Row for row what the tables have, read back from the text.
    #[test]
    fn the_file_is_the_tables() {
        let written: Value = serde_json::from_str(&text()).unwrap();
        let at = |path: &str| written.pointer(path).unwrap_or(&Value::Null);
        let ids = |path: &str| -> Vec<String> {
            let rows = at(path).as_array().unwrap();
            rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(at("/version"), VERSION);
        assert_eq!(ids("/data_centers"), TABLE.iter().map(|row| row.location).collect::<Vec<_>>());
        assert_eq!(ids("/errors"), error::TABLE.iter().map(|row| row.id).collect::<Vec<_>>());
        assert_eq!(ids("/products"), product::all().iter().map(|row| row.id).collect::<Vec<_>>());
        assert_eq!(ids("/limits"), LIMITS.iter().map(|row| row.id).collect::<Vec<_>>());
        assert_eq!(ids("/endpoints"), endpoint::ENDPOINTS.iter().map(|row| row.id).collect::<Vec<_>>());
        assert_eq!(ids("/providers"), PROVIDERS.iter().map(|row| row.id).collect::<Vec<_>>());
        assert_eq!(ids("/forms"), FORMS.iter().map(|row| row.id).collect::<Vec<_>>());
        assert_eq!(at("/providers/0/oauth2/token"), "https://oauth2.googleapis.com/token");
        assert_eq!(ids("/sources"), source::ALL.iter().map(|row| row.id).collect::<Vec<_>>());
        let codes: usize = error::CODES.iter().map(|row| row.products.len() * row.codes.len()).sum();
        assert_eq!(at("/codes").as_array().unwrap().len(), codes);
        for (index, row) in TABLE.iter().enumerate() {
            let hosts = at(&format!("/data_centers/{index}/hosts")).as_array().unwrap();
            let cells = [Some(row.accounts), row.api, row.console, row.crm, row.app_domain, row.upload];
            let cells: Vec<Cell> = cells.into_iter().flatten().chain(row.callbacks.iter().copied()).collect();
            assert_eq!(hosts.len(), cells.len());
            for (host, cell) in hosts.iter().zip(cells) {
                assert_eq!(
                    (&host["value"], &host["confidence"]),
                    (&json!(cell.value), &json!(cell.confidence.id()))
                );
                assert_eq!(host["sources"], super::ids(cell.sources));
                // The day of the newest one.
                let date = host["date"].as_str().unwrap();
                assert!(cell.sources.iter().all(|source| source.date <= date), "{host}");
                assert!(cell.sources.iter().any(|source| source.date == date), "{host}");
            }
        }
        let europe = at("/data_centers/1/hosts").as_array().unwrap();
        let callbacks: Vec<&Value> = europe.iter().filter(|host| host["role"] == "callback").collect();
        assert_eq!(callbacks[0]["value"], "https://dre.zoho.eu/delugeauth/callback");
        for (index, entry) in error::TABLE.iter().enumerate() {
            assert_eq!(at(&format!("/errors/{index}/meaning")), &json!(entry.meaning.to_string()));
            let causes = at(&format!("/errors/{index}/causes")).as_array().unwrap();
            let written: Vec<&Value> = causes.iter().map(|cause| &cause["fix"]).collect();
            let known: Vec<Value> = entry.causes.iter().map(|cause| json!(cause.fix.to_string())).collect();
            assert_eq!(written, known.iter().collect::<Vec<_>>());
        }
    }
}
