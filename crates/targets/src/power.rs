//! Power Automate: the two files of a custom connector, for `paconn create` and for the import in the portal.

use serde_json::{Value, json};
use url::Url;

use crate::openapi::{described_scopes, operation};
use crate::setup::offline_query;
use crate::{File, Output, Setup, Written};

/// The color behind the icon, which the schema wants.
const COLOR: &str = "#226DB4";

pub(crate) fn write(setup: &Setup) -> Written {
    let text = |text: String| json!({ "value": text });
    let begin = format!(
        "?client_id={{ClientId}}&response_type=code&redirect_uri={{RedirectUrl}}&scope={{Scopes}}&state={{State}}&{}",
        offline_query()
    );
    let who = "client_id={ClientId}&client_secret={ClientSecret}";
    let exchange = format!("code={{Code}}&grant_type=authorization_code&redirect_uri={{RedirectUrl}}&{who}");
    let refresh = format!("refresh_token={{RefreshToken}}&grant_type=refresh_token&{who}");
    let id = setup.client_id_or("");
    // One entry: the comma is Zoho's separator, and the tool's would be a space.
    let scopes: Vec<String> = Some(setup.joined_scopes()).into_iter().filter(|all| !all.is_empty()).collect();
    let properties = json!({
        "properties": {
            "iconBrandColor": COLOR,
            "capabilities": [],
            "connectionParameters": {
                "token": {
                    "type": "oauthSetting",
                    "oAuthSettings": {
                        "identityProvider": "oauth2",
                        "clientId": id,
                        "scopes": scopes,
                        "redirectMode": "GlobalPerConnector",
                        "customParameters": {
                            "authorizationUrlTemplate": text(setup.authorize_url()),
                            "authorizationUrlQueryStringTemplate": text(begin),
                            "tokenUrlTemplate": text(setup.token_url()),
                            "tokenBodyTemplate": text(exchange),
                            "refreshUrlTemplate": text(setup.token_url()),
                            "refreshBodyTemplate": text(refresh),
                        },
                    },
                },
            },
        },
    });
    let fields = vec![
        ("Authentication type", "OAuth 2.0".to_owned()),
        ("Identity Provider", "Generic Oauth 2".to_owned()),
        ("Client id", id),
        ("Client secret", String::new()),
        ("Authorization URL", setup.offline_url()),
        ("Token URL", setup.token_url()),
        ("Refresh URL", setup.token_url()),
        ("Scope", setup.joined_scopes()),
    ];
    let files = vec![
        File::json("apiProperties.json", &properties),
        File::json("apiDefinition.swagger.json", &definition(setup)),
    ];
    Ok(Output { fields, files })
}

/// The API in Swagger 2.0, with one call.
fn definition(setup: &Setup) -> Value {
    let url = setup.call.as_ref().map(|call| call.url.clone()).or_else(|| setup.api());
    let url = url.and_then(|url| Url::parse(&url).ok());
    let host = url.as_ref().and_then(Url::host_str).unwrap_or(setup.center.row().accounts.value);
    let paths = match setup.call.as_ref().and_then(|call| operation(call, false)) {
        Some((path, operation)) => json!({ path: operation }),
        None => json!({}),
    };
    json!({
        "swagger": "2.0",
        "info": { "title": setup.name, "description": setup.name, "version": "1.0" },
        "host": host,
        "basePath": "/",
        "schemes": ["https"],
        "consumes": [],
        "produces": ["application/json"],
        "paths": paths,
        "definitions": {},
        "securityDefinitions": {
            "zoho": {
                "type": "oauth2",
                "flow": "accessCode",
                "authorizationUrl": setup.authorize_url(),
                "tokenUrl": setup.token_url(),
                "scopes": described_scopes(setup),
            },
        },
        "security": [{ "zoho": setup.scopes }],
    })
}
