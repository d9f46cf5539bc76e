//! Insomnia: an export in format 4 with a folder whose requests inherit the authorization, and a private environment.

use oauth::api_call::SCHEME;
use serde_json::{Value, json};

use crate::setup::Call;
use crate::{File, Output, Setup, Written};

const WORKSPACE: &str = "__WORKSPACE_ID__";
const BASE: &str = "__BASE_ENVIRONMENT_ID__";
const SECRET: &str = "zoho_client_secret";
const ID: &str = "zoho_client_id";

pub(crate) fn write(setup: &Setup) -> Written {
    let authentication = json!({
        "type": "oauth2",
        "grantType": "authorization_code",
        "authorizationUrl": setup.offline_url(),
        "accessTokenUrl": setup.token_url(),
        "clientId": setup.client_id_or(&format!("{{{{ _.{ID} }}}}")),
        "clientSecret": format!("{{{{ _.{SECRET} }}}}"),
        "scope": setup.joined_scopes(),
        "redirectUrl": setup.redirect_uri,
        "credentialsInBody": true,
        "tokenPrefix": SCHEME,
        "usePkce": false,
        "disabled": false,
    });
    let mut data = json!({ SECRET: "" });
    if setup.client_id.is_empty()
        && let Some(fields) = data.as_object_mut()
    {
        fields.insert(ID.to_owned(), json!(""));
    }
    let mut resources = vec![
        json!({
            "_id": WORKSPACE, "_type": "workspace", "parentId": null, "name": setup.name, "description": "",
            "scope": "collection",
        }),
        json!({ "_id": BASE, "_type": "environment", "parentId": WORKSPACE, "name": "Base", "data": {} }),
        json!({
            "_id": "__ENV_1__", "_type": "environment", "parentId": BASE, "name": setup.center.name(),
            "data": data, "isPrivate": true,
        }),
    ];
    resources.push(request(setup, setup.call.as_ref(), &authentication));
    let export = json!({
        "_type": "export",
        "__export_format": 4,
        "__export_source": "zoho-oauth-workbench",
        "resources": resources,
    });
    Ok(Output::of_file(File::json("zoho-insomnia.json", &export)))
}

/// The authorization is of the request: folders pass theirs on in newer versions only.
fn request(setup: &Setup, call: Option<&Call>, authentication: &Value) -> Value {
    let headers = call.map(|call| call.how.headers).unwrap_or_default();
    let header = |(name, value): &(&str, &str)| json!({ "name": name, "value": value });
    json!({
        "_id": "__REQ_1__", "_type": "request", "parentId": WORKSPACE,
        "name": call.map_or(setup.name.as_str(), |call| call.product),
        "method": call.map_or("GET", |call| call.how.method.word()),
        "url": call.map_or_else(|| setup.api().unwrap_or_default(), |call| call.url.clone()),
        "headers": headers.iter().map(header).collect::<Vec<_>>(),
        "parameters": [], "body": {}, "description": "",
        "authentication": authentication,
    })
}
