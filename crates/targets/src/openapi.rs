//! `OpenAPI` 3.0: a document whose security scheme is the setup, with one call.

use serde_json::{Map, Value, json};
use url::Url;

use crate::setup::Call;
use crate::{File, Output, Setup, Written};

pub(crate) fn write(setup: &Setup) -> Written {
    let flow = json!({
        "authorizationUrl": setup.offline_url(),
        "tokenUrl": setup.token_url(),
        "refreshUrl": setup.token_url(),
        "scopes": described_scopes(setup),
    });
    let mut document = json!({
        "openapi": "3.0.3",
        "info": { "title": setup.name, "version": "1.0.0" },
        "paths": {},
        "components": { "securitySchemes": { "zoho": { "type": "oauth2", "flows": { "authorizationCode": flow } } } },
        "security": [{ "zoho": setup.scopes }],
    });
    let server = setup.call.as_ref().map(|call| call.url.clone()).or_else(|| setup.api());
    let server = server.and_then(|url| Some(Url::parse(&url).ok()?.origin().ascii_serialization()));
    if let (Some(fields), Some(server)) = (document.as_object_mut(), server) {
        fields.insert("servers".to_owned(), json!([{ "url": server }]));
        if let Some((path, operation)) = setup.call.as_ref().and_then(|call| operation(call, true)) {
            fields.insert("paths".to_owned(), json!({ path: operation }));
        }
    }
    Ok(Output::of_file(File::json("zoho-openapi.json", &document)))
}

/// The scopes with what the catalog says of each.
pub(crate) fn described_scopes(setup: &Setup) -> Map<String, Value> {
    let about = |name: &str| scopes::entry(name).map_or(String::new(), |scope| scope.about().to_string());
    setup.scopes.iter().map(|name| (name.clone(), json!(about(name)))).collect()
}

/// The path of a call and what is under it: in `OpenAPI` 3, parameters have a schema; in Swagger 2, they have a type.
pub(crate) fn operation(call: &Call, schema: bool) -> Option<(String, Value)> {
    let url = Url::parse(&call.url).ok()?;
    let parameter = |place: &str, name: &str, value: &str| {
        let mut fields = json!({ "name": name, "in": place, "required": true });
        let kind = json!({ "type": "string", "default": value });
        if let Some(fields) = fields.as_object_mut() {
            if schema {
                fields.insert("schema".to_owned(), kind);
            } else if let Value::Object(kind) = kind {
                fields.extend(kind);
            }
        }
        fields
    };
    let query = url.query_pairs().map(|(name, value)| parameter("query", &name, &value));
    // Which content is wanted is not a parameter of OpenAPI.
    let headers = call.how.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("accept"));
    let headers = headers.map(|(name, value)| parameter("header", name, value));
    let operation = json!({
        "operationId": "check",
        "summary": call.product,
        "parameters": query.chain(headers).collect::<Vec<_>>(),
        "responses": { "200": { "description": "OK" } },
    });
    let method = call.how.method.word().to_ascii_lowercase();
    Some((url.path().to_owned(), json!({ method: operation })))
}
