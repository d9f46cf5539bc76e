//! Bruno: a collection whose requests inherit the authorization, with an environment for the secret.

use oauth::api_call::SCHEME;
use serde_json::{Value, json};

use crate::setup::{Call, OFFLINE};
use crate::{File, Output, Setup, Written};

const SECRET: &str = "zoho_client_secret";
const ID: &str = "zoho_client_id";

/// IDs have 21 letters and digits; an import makes them anew.
fn uid(of: &str) -> String {
    format!("{of:0<21}")
}

pub(crate) fn write(setup: &Setup) -> Written {
    let parameter =
        |(name, value)| json!({ "name": name, "value": value, "sendIn": "queryparams", "enabled": true });
    let auth = json!({
        "mode": "oauth2",
        "oauth2": {
            "grantType": "authorization_code",
            "callbackUrl": setup.redirect_uri,
            "authorizationUrl": setup.authorize_url(),
            "accessTokenUrl": setup.token_url(),
            "refreshTokenUrl": setup.token_url(),
            "clientId": setup.client_id_or(&format!("{{{{{ID}}}}}")),
            "clientSecret": format!("{{{{{SECRET}}}}}"),
            "scope": setup.joined_scopes(),
            "state": "",
            "pkce": false,
            "credentialsPlacement": "body",
            "credentialsId": "zoho",
            "tokenPlacement": "header",
            "tokenHeaderPrefix": SCHEME,
            "autoFetchToken": true,
            "autoRefreshToken": true,
            "additionalParameters": { "authorization": OFFLINE.map(parameter), "token": [], "refresh": [] },
        },
    });
    let variable = |name: &str, secret: bool| {
        json!({
            "uid": uid(if secret { "zohoSecret" } else { "zohoClient" }),
            "name": name, "value": "", "type": "text", "enabled": true, "secret": secret,
        })
    };
    let mut variables = vec![variable(SECRET, true)];
    if setup.client_id.is_empty() {
        variables.push(variable(ID, false));
    }
    let collection = json!({
        "version": "1",
        "uid": uid("zohoCollection"),
        "name": setup.name,
        "items": setup.call.iter().map(request).collect::<Vec<_>>(),
        "environments": [{ "uid": uid("zohoEnvironment"), "name": setup.center.name(), "variables": variables }],
        "root": { "request": { "auth": auth } },
    });
    Ok(Output::of_file(File::json("zoho-bruno.json", &collection)))
}

fn request(call: &Call) -> Value {
    let header = |(at, (name, value)): (usize, &(&str, &str))| json!({ "uid": uid(&format!("zohoHeader{at}")), "name": name, "value": value, "enabled": true });
    json!({
        "uid": uid("zohoRequest"),
        "type": "http-request",
        "seq": 1,
        "name": call.product,
        "request": {
            "url": call.url,
            "method": call.how.method.word(),
            "headers": call.how.headers.iter().enumerate().map(header).collect::<Vec<_>>(),
            "params": [],
            "auth": { "mode": "inherit" },
            "body": { "mode": "none" },
        },
    })
}
