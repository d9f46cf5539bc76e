//! Catalyst: a connector of the Node.js SDK, for a function.

use crate::{File, Output, Setup, Written, quoted};

pub(crate) fn write(setup: &Setup) -> Written {
    let id = &setup.client_id;
    let id = if id.is_empty() { "process.env.ZOHO_CLIENT_ID".to_owned() } else { quoted::json(id) };
    let values = [
        ("NAME", quoted::json(&setup.link_name)),
        ("CLIENT_ID", id),
        // The SDK sends the code to it as well, and needs it to be there.
        ("AUTH_URL", quoted::json(&setup.token_url())),
        ("REFRESH_URL", quoted::json(&setup.token_url())),
    ];
    let template = include_str!("../templates/catalyst.js");
    Ok(Output::of_file(File::of_template("connector.js", "text/javascript", template, &values)))
}
