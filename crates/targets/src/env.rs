//! `.env`: assignments that a shell and all readers of such files understand alike.

use facts::VERSION;

use crate::{File, Output, Setup, Written, quoted};

pub(crate) fn write(setup: &Setup) -> Written {
    let mut text = format!("# {}, {VERSION}\n", setup.center.name());
    let lines = [
        ("ZOHO_CLIENT_ID", setup.client_id.clone()),
        ("ZOHO_CLIENT_SECRET", String::new()),
        ("ZOHO_REFRESH_TOKEN", String::new()),
        ("ZOHO_AUTH_URL", setup.offline_url()),
        ("ZOHO_TOKEN_URL", setup.token_url()),
        ("ZOHO_SCOPES", setup.joined_scopes()),
        ("ZOHO_API_DOMAIN", setup.api().unwrap_or_default()),
    ];
    for (name, value) in lines {
        let value = if value.is_empty() { value } else { quoted::shell(&value) };
        text.push_str(&format!("{name}={value}\n"));
    }
    Ok(Output::of_file(File { name: "zoho.env", media: "text/plain", text }))
}
