//! `zow facts`: the tables, as they are published with the page, and the catalog of scopes.

use serde_json::{Value, json};

use facts::product;
use scopes::{Scope, search};
use words::msg;

use crate::args::{Args, shown};
use crate::{Answer, FINE, FOUND, Result};

pub(crate) const FORMATS: [&str; 2] = ["text", "json"];

/// The table that is not in the published file.
const SCOPES: &str = "scopes";

/// A table: its name, its key in the published file, and the columns of a row in a terminal.
struct Table {
    name: &'static str,
    key: &'static str,
    columns: fn(&Value) -> Vec<String>,
}

const TABLES: [Table; 9] = [
    Table {
        name: "centers",
        key: "data_centers",
        columns: |row| {
            let hosts = |role: &str| {
                let all = row.get("hosts").and_then(Value::as_array).into_iter().flatten();
                let of_role = all.filter(|host| host.get("role").is_some_and(|its| its == role));
                let values: Vec<String> = of_role.map(|host| text(host, "value")).collect();
                if values.is_empty() { "-".to_owned() } else { values.join(" ") }
            };
            let hosts = ["accounts", "api", "console", "callback"].map(hosts);
            [text(row, "id"), text(row, "name")].into_iter().chain(hosts).collect()
        },
    },
    Table { name: "products", key: "products", columns: |row| texts(row, &["id", "name", "prefixes"]) },
    Table { name: "endpoints", key: "endpoints", columns: |row| texts(row, &["id", "method", "path"]) },
    Table { name: "errors", key: "errors", columns: |row| texts(row, &["id", "shown"]) },
    Table { name: "codes", key: "codes", columns: |row| texts(row, &["product", "code", "error"]) },
    Table {
        name: "providers",
        key: "providers",
        columns: |row| {
            let oauth2 = row.get("oauth2").unwrap_or(&Value::Null);
            let own = texts(row, &["id", "name", "first"]);
            own.into_iter().chain(texts(oauth2, &["authorize", "token", "delimiter", "confidence"])).collect()
        },
    },
    Table { name: "forms", key: "forms", columns: |row| texts(row, &["id", "name", "page", "path"]) },
    Table { name: "limits", key: "limits", columns: |row| texts(row, &["id", "number", "confidence"]) },
    Table { name: "sources", key: "sources", columns: |row| texts(row, &["id", "date", "kind", "url"]) },
];

/// The names of all tables.
pub(crate) fn names() -> Vec<&'static str> {
    TABLES.iter().map(|table| table.name).chain([SCOPES]).collect()
}

fn text(row: &Value, key: &str) -> String {
    match row.get(key) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(all)) => {
            let texts: Vec<&str> = all.iter().filter_map(Value::as_str).collect();
            texts.join(" ")
        }
        None | Some(Value::Null) => "-".to_owned(),
        Some(other) => other.to_string(),
    }
}

fn texts(row: &Value, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| text(row, key)).collect()
}

pub(crate) fn answer(args: &Args) -> Result<Answer> {
    let format = args.format(&FORMATS)?;
    let (name, words) =
        args.rest.split_first().map_or((None, &[][..]), |(name, words)| (Some(name.as_str()), words));
    let app = args.get("app");
    if name == Some(SCOPES) {
        return Ok(of_rows(scope_rows(&words.join(" "), app), format, |row| {
            texts(row, &["name", "app", "confidence", "about"])
        }));
    }
    if app.is_some() {
        return Err(msg!("cli-no-option", command = "facts", option = "--app"));
    }
    let document = published::value();
    if name.is_none() && format == "json" {
        return Ok(Answer::new(published::text(), FINE));
    }
    let name = name.unwrap_or("centers");
    let Some(table) = TABLES.iter().find(|table| table.name == name) else {
        return Err(msg!("cli-no-table", table = shown(name), tables = names().join(", ")));
    };
    let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let fits = |row: &&Value| {
        let written = row.to_string().to_lowercase();
        words.iter().all(|word| written.contains(word))
    };
    let rows = document.get(table.key).and_then(Value::as_array).into_iter().flatten();
    Ok(of_rows(rows.filter(fits).cloned().collect(), format, table.columns))
}

/// The scopes that fit, best first; of one app all, in the order of the catalog.
fn scope_rows(query: &str, app: Option<&str>) -> Vec<Value> {
    let app = app.map(|app| product::by_id(app).or_else(|| product::by_name(app)).map_or(app, |app| app.id));
    let row = |scope: &Scope| {
        json!({
            "name": scope.name,
            "app": scope.app.id,
            "about": scope.about().to_string(),
            "confidence": scope.confidence.id(),
            "source": scope.source,
        })
    };
    let all = &scopes::catalog().scopes;
    if query.trim().is_empty() {
        return all.iter().filter(|scope| app.is_none_or(|app| scope.app.id == app)).map(row).collect();
    }
    search::search(query, app, true, all.len()).hits.iter().map(|hit| row(hit.scope)).collect()
}

fn of_rows(rows: Vec<Value>, format: &str, columns: fn(&Value) -> Vec<String>) -> Answer {
    let code = if rows.is_empty() { FOUND } else { FINE };
    if format == "json" {
        return Answer::new(format!("{:#}\n", Value::Array(rows)), code);
    }
    let rows: Vec<Vec<String>> = rows.iter().map(columns).collect();
    let mut widths: Vec<usize> = Vec::new();
    for row in &rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |row: &Vec<String>| {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    Answer::new(rows.iter().map(line).collect(), code)
}
