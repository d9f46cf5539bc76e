//! Python and Node.js without a library: an access token from the refresh token, and one call.

use oauth::api_call::SCHEME;
use words::text;

use crate::{File, Output, Setup, Written, quoted};

pub(crate) fn python(setup: &Setup) -> Written {
    let template = include_str!("../templates/zoho.py");
    let name = |name: &str| format!("os.environ[{}]", quoted::json(name));
    write(setup, "zoho.py", "text/x-python", template, name)
}

pub(crate) fn node(setup: &Setup) -> Written {
    let template = include_str!("../templates/zoho.mjs");
    write(setup, "zoho.mjs", "text/javascript", template, |name| format!("process.env.{name}"))
}

fn write(
    setup: &Setup,
    name: &'static str,
    media: &'static str,
    template: &str,
    variable: impl Fn(&str) -> String,
) -> Written {
    let call = setup.call.as_ref().ok_or(text!("targets-call-first"))?;
    let id = &setup.client_id;
    let id = if id.is_empty() { variable("ZOHO_CLIENT_ID") } else { quoted::json(id) };
    let headers = call.how.headers.iter();
    let headers: Vec<String> =
        headers.map(|(name, value)| format!(", {}: {}", quoted::json(name), quoted::json(value))).collect();
    let values = [
        ("TOKEN_URL", quoted::json(&setup.token_url())),
        ("CLIENT_ID", id),
        ("SCHEME", SCHEME.to_owned()),
        ("API_URL", quoted::json(&call.url)),
        ("METHOD", quoted::json(call.how.method.word())),
        ("HEADERS", headers.concat()),
    ];
    Ok(Output::of_file(File::of_template(name, media, template, &values)))
}
