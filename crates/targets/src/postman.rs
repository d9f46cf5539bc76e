//! Postman: a collection in format 2.1 whose requests inherit the authorization, and an environment for the secret.

use oauth::api_call::SCHEME;
use serde_json::{Value, json};

use crate::setup::Call;
use crate::{File, Output, Setup, Written};

const SCHEMA: &str = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
const SECRET: &str = "zoho_client_secret";
const ID: &str = "zoho_client_id";

pub(crate) fn write(setup: &Setup) -> Written {
    let attributes = [
        ("tokenName", setup.name.clone()),
        ("grant_type", "authorization_code".to_owned()),
        ("redirect_uri", setup.redirect_uri.clone()),
        ("authUrl", setup.offline_url()),
        ("accessTokenUrl", setup.token_url()),
        ("refreshTokenUrl", setup.token_url()),
        ("clientId", setup.client_id_or(&format!("{{{{{ID}}}}}"))),
        ("clientSecret", format!("{{{{{SECRET}}}}}")),
        ("scope", setup.joined_scopes()),
        ("client_authentication", "body".to_owned()),
        ("addTokenTo", "header".to_owned()),
        ("headerPrefix", SCHEME.to_owned()),
    ];
    let attribute = |(key, value): &(&str, String)| json!({"key": key, "value": value, "type": "string"});
    let attributes: Vec<Value> = attributes.iter().map(attribute).collect();
    let collection = json!({
        "info": { "name": setup.name, "schema": SCHEMA },
        "auth": { "type": "oauth2", "oauth2": attributes },
        "item": setup.call.iter().map(request).collect::<Vec<_>>(),
    });
    let mut values = vec![json!({ "key": SECRET, "value": "", "type": "secret", "enabled": true })];
    if setup.client_id.is_empty() {
        values.push(json!({ "key": ID, "value": "", "type": "default", "enabled": true }));
    }
    let environment = json!({
        "name": format!("{} ({})", setup.name, setup.center.name()),
        "values": values,
        "_postman_variable_scope": "environment",
    });
    let files = vec![
        File::json("zoho.postman_collection.json", &collection),
        File::json("zoho.postman_environment.json", &environment),
    ];
    Ok(Output { files, ..Output::default() })
}

fn request(call: &Call) -> Value {
    let headers = call.how.headers.iter().map(|(key, value)| json!({"key": key, "value": value}));
    json!({
        "name": call.product,
        "request": {
            "method": call.how.method.word(),
            "header": headers.collect::<Vec<_>>(),
            "url": call.url,
        },
        "response": [],
    })
}
