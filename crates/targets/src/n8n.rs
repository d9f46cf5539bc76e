//! n8n: its two credentials, as fields and as a file for `n8n import:credentials`.

use facts::DataCenter;
use serde_json::{Value, json};
use words::msg;

use crate::setup::offline_query;
use crate::{File, Output, Setup, Written};

/// The centers that the credential for Zoho lists.
const LISTED: [DataCenter; 5] =
    [DataCenter::Us, DataCenter::Eu, DataCenter::In, DataCenter::Au, DataCenter::Cn];

pub(crate) fn generic(setup: &Setup) -> Written {
    let (authorize, token, scopes) = (setup.authorize_url(), setup.token_url(), setup.joined_scopes());
    let data = json!({
        "grantType": "authorizationCode",
        "authUrl": authorize,
        "accessTokenUrl": token,
        "clientId": setup.client_id,
        "clientSecret": "",
        "scope": scopes,
        "authQueryParameters": offline_query(),
        "authentication": "body",
    });
    let fields = vec![
        ("Grant Type", "Authorization Code".to_owned()),
        ("Authorization URL", authorize),
        ("Access Token URL", token),
        ("Client ID", setup.client_id.clone()),
        ("Client Secret", String::new()),
        ("Scope", scopes),
        ("Auth URI Query Parameters", offline_query()),
        ("Authentication", "Body".to_owned()),
    ];
    Ok(Output { fields, files: vec![credential(setup, "n8n-credential.json", "oAuth2Api", &data)] })
}

pub(crate) fn zoho(setup: &Setup) -> Written {
    if !LISTED.contains(&setup.center) {
        return Err(msg!("targets-n8n-zoho-center", center = setup.center.name()));
    }
    // A sign-in begins in the United States everywhere but in China.
    let begin = if setup.center == DataCenter::Cn { DataCenter::Cn } else { DataCenter::Us };
    let (authorize, token) = (begin.authorize_endpoint(), setup.token_url());
    let data = json!({
        "authUrl": authorize,
        "accessTokenUrl": token,
        "clientId": setup.client_id,
        "clientSecret": "",
    });
    let fields = vec![
        ("Authorization URL", authorize),
        ("Access Token URL", token),
        ("Client ID", setup.client_id.clone()),
        ("Client Secret", String::new()),
    ];
    Ok(Output { fields, files: vec![credential(setup, "n8n-zoho-credential.json", "zohoOAuth2Api", &data)] })
}

/// A list of one credential, not encrypted: n8n encrypts it when it imports it.
fn credential(setup: &Setup, file: &'static str, kind: &str, data: &Value) -> File {
    let id: String =
        format!("{}-{}", setup.center.row().location, setup.link_name).chars().take(36).collect();
    File::json(file, &json!([{ "id": id, "name": setup.name, "type": kind, "data": data }]))
}
