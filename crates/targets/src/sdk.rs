//! The initialization of Zoho's own libraries for Zoho CRM, with a refresh token.

use facts::DataCenter;
use words::msg;

use crate::{File, Output, Setup, Written, quoted};

/// The centers that all five libraries have, with the beginning of the name of the class.
const CENTERS: [(DataCenter, &str); 8] = [
    (DataCenter::Us, "US"),
    (DataCenter::Eu, "EU"),
    (DataCenter::In, "IN"),
    (DataCenter::Cn, "CN"),
    (DataCenter::Au, "AU"),
    (DataCenter::Jp, "JP"),
    (DataCenter::Ca, "CA"),
    (DataCenter::Sa, "SA"),
];

/// Without both, the libraries fail while they look for the user.
const FIND_USER: [&str; 2] = ["ZohoCRM.users.READ", "ZohoCRM.org.READ"];

/// How a language writes a text, an environment variable and a truth value.
struct Language {
    text: fn(&str) -> String,
    variable: fn(&str) -> String,
    truth: [&'static str; 2],
}

const TRUTH: [&str; 2] = ["false", "true"];

pub(crate) fn python(setup: &Setup) -> Written {
    let language = Language {
        text: quoted::json,
        variable: |name| format!("os.environ[\"{name}\"]"),
        truth: ["False", "True"],
    };
    write(setup, "zoho_sdk.py", "text/x-python", include_str!("../templates/zoho_sdk.py"), &language)
}

pub(crate) fn java(setup: &Setup) -> Written {
    let language =
        Language { text: quoted::json, variable: |name| format!("System.getenv(\"{name}\")"), truth: TRUTH };
    write(setup, "ZohoSdk.java", "text/x-java", include_str!("../templates/ZohoSdk.java"), &language)
}

pub(crate) fn php(setup: &Setup) -> Written {
    let language = Language { text: quoted::php, variable: |name| format!("getenv('{name}')"), truth: TRUTH };
    write(setup, "zoho_sdk.php", "application/x-php", include_str!("../templates/zoho_sdk.php"), &language)
}

pub(crate) fn node(setup: &Setup) -> Written {
    let language =
        Language { text: quoted::json, variable: |name| format!("process.env.{name}"), truth: TRUTH };
    write(setup, "zoho-sdk.mjs", "text/javascript", include_str!("../templates/zoho-sdk.mjs"), &language)
}

pub(crate) fn csharp(setup: &Setup) -> Written {
    let variable = |name: &str| format!("System.Environment.GetEnvironmentVariable(\"{name}\")");
    let language = Language { text: quoted::json, variable, truth: TRUTH };
    write(setup, "ZohoSdk.cs", "text/x-csharp", include_str!("../templates/ZohoSdk.cs"), &language)
}

fn write(
    setup: &Setup,
    name: &'static str,
    media: &'static str,
    template: &str,
    language: &Language,
) -> Written {
    let Some((_, begin)) = CENTERS.iter().find(|(center, _)| *center == setup.center) else {
        return Err(msg!("targets-sdk-center", center = setup.center.name()));
    };
    let id = &setup.client_id;
    let id = if id.is_empty() { (language.variable)("ZOHO_CLIENT_ID") } else { (language.text)(id) };
    let find_user = FIND_USER.iter().all(|scope| setup.allows(scope));
    let [no, yes] = language.truth;
    let values = [
        ("CENTER", format!("{begin}DataCenter")),
        ("CLIENT_ID", id),
        ("FIND_USER", if find_user { yes } else { no }.to_owned()),
    ];
    Ok(Output::of_file(File::of_template(name, media, template, &values)))
}
