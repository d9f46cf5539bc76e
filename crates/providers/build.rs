//! Reads `data/providers.toml` and `data/forms.toml`, checks them and writes them as static tables.
//!
//! Checked here: no key is unknown or missing, every source exists, confidence is never better than the sources allow,
//! and what is needed for a refresh token is there. The compiler checks the names of sentences, and the tests of this
//! crate the values.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::format_collect,
    reason = "a build whose tables are wrong must stop, and takes no time worth saving"
)]

#[macro_use]
#[path = "../facts/code.rs"]
mod code;
#[path = "../facts/trust.rs"]
mod trust;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use code::{Code, read, table, text, variant, write};
use trust::confidence;

names! {
    Delimiter: word => format!("crate::Delimiter::{}", variant(word));
    ClientPlace: word => format!("crate::ClientPlace::{}", variant(word));
    Method: word => format!("crate::Method::{}", variant(word));
    Page: word => format!("crate::form::Page::{}", variant(word));
    Param: word => format!("crate::Param::{}", variant(word));
    Pkce: word => format!("crate::Pkce::{}", variant(word));
    Refresh: word => format!("crate::Refresh::{}", variant(word));
    SourceId: id => format!("crate::source::{}", id.replace('-', "_").to_uppercase());
    TextId: id => text(&format!("providers-{id}"));
    Way: word => format!("crate::Way::{}", variant(word));
}

rows! {
    Provider as "Provider" {
        id: String, name: String, apps: Option<String>, full: bool = default, first: Way, docs: String,
        console: Option<Console>, oauth2: Option<OAuth2>, api_key: Option<ApiKey>, basic: Option<Basic>;
        placeholder: Vec<Placeholder> = default, scope: Vec<Scope> = default, account: Vec<Id> = default,
        call: Vec<Call> = default, note: Vec<Note> = default, unknown: Vec<Note> = default
    } trusted by confidence, sources with |row| [
        format!("placeholders: {}", row.placeholder.code()),
        format!("scopes: {}", row.scope.code()),
        format!("ids: {}", row.account.code()),
        format!("calls: {}", row.call.code()),
        format!("notes: {}", row.note.code()),
        format!("unknown: {}", row.unknown.code()),
    ];
    Console as "Console" {
        name: String, url: Option<String>, path: String, redirect: Option<String>, id: Option<String>,
        secret: Option<String>
    } trusted by confidence, sources;
    OAuth2 as "OAuth2" {
        authorize: String, token: String, revoke: Option<String>, delimiter: Option<Delimiter>, client: ClientPlace,
        refresh: Refresh, needs: Vec<String> = default, pkce: Pkce, end: Option<End>, own_header: Option<String>
    } trusted by confidence, sources;
    End as "End" { of: String, text: TextId } trusted by confidence, sources;
    ApiKey as "ApiKey" { param: Param, key: String, display: String, value: String }
        trusted by confidence, sources;
    Basic as "Basic" { user: String, user_label: String, password_label: Option<String>, text: TextId }
        trusted by confidence, sources;
    Placeholder as "Placeholder" {
        key: String, text: TextId, example: String, chars: String = default, digits: bool = default, least: u64,
        most: u64, words: Vec<String> = default, closed: bool = default, ending: Option<String>,
        must_end: Option<String>,
        later: bool = default
    };
    Scope as "Scope" { name: String, text: TextId, needed: bool = default, chosen: bool = default };
    Id as "Id" { name: String, text: TextId } trusted by confidence, sources;
    Call as "Call" {
        method: Method, url: String, headers: BTreeMap<String, String> = default, text: TextId, gives: Option<String>
    } trusted by confidence, sources;
    Note as "Note" { text: TextId } trusted by confidence, sources;
    Form as "Form" {
        id: String, name: String, path: Option<String>, who: Option<TextId>, plan: Option<TextId>,
        differs: Vec<TextId> = default;
        kind: Page
    } trusted by confidence, sources with |row| [format!("page: {}", row.kind.code())];
}

files! {
    Providers { provider: Vec<Provider> }
    Forms { form: Vec<Form> }
}

fn main() {
    trust::settle(true);
    let Providers { provider } = read("providers");
    let Forms { form } = read("forms");
    let unique = |ids: Vec<&String>| assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    unique(provider.iter().map(|row| &row.id).collect());
    unique(form.iter().map(|row| &row.id).collect());
    for row in &provider {
        check(row);
    }
    assert_eq!(form.first().map(|form| form.id.as_str()), Some("crm"));
    write(
        "tables",
        &[
            table("The providers, those in full first.", "pub static PROVIDERS: &[Provider]", &provider),
            table("The products, those of which most is known first.", "pub static FORMS: &[Form]", &form),
        ],
    );
}

fn check(row: &Provider) {
    let has = |way: &str| match way {
        "oauth2" => row.oauth2.is_some(),
        "api-key" => row.api_key.is_some(),
        "basic" => row.basic.is_some(),
        _ => false,
    };
    assert!(has(&row.first.0), "{}: its first authentication is not described", row.id);
    for need in row.oauth2.iter().flat_map(|oauth2| &oauth2.needs) {
        let in_url = row.oauth2.iter().any(|oauth2| oauth2.authorize.contains(need.as_str()));
        let in_scopes = row.scope.iter().any(|scope| scope.needed && scope.chosen && scope.name == *need);
        assert_eq!(
            (in_url, in_scopes),
            (need.contains('='), !need.contains('=')),
            "{}: {need} is needed for a refresh token, and is not there",
            row.id
        );
    }
    for scope in row.scope.iter().filter(|scope| scope.needed) {
        let needs = row.oauth2.as_ref().map(|oauth2| &oauth2.needs);
        assert!(needs.is_some_and(|needs| needs.contains(&scope.name)), "{}: {}", row.id, scope.name);
    }
    let asked = |oauth2: &OAuth2| (oauth2.refresh.0 == "asked") != oauth2.needs.is_empty();
    assert!(row.oauth2.as_ref().is_none_or(asked), "{}: what is asked for a refresh token", row.id);
}
