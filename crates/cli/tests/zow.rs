//! The program as a script sees it: what it writes, and its exit codes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

const SECRET: &str = "0123456789abcdef0123456789abcdef0123456789";
const ID: &str = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234";

/// Exit code, standard output, standard error.
fn zow(args: &[&str], input: &str) -> (i32, String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_zow"));
    program.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = program.spawn().unwrap();
    // Who takes no input may have ended before.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn json(args: &[&str], input: &str) -> (i32, Value) {
    let (code, out, told) = zow(args, input);
    (code, serde_json::from_str(&out).unwrap_or_else(|why| panic!("{why}: {out}{told}")))
}

#[test]
fn check_tells_what_is_wrong_by_its_exit_code() {
    let token = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
    let works = format!(
        "{{\"access_token\":\"{token}\",\"refresh_token\":\"{token}\",\"api_domain\":\"https://www.zohoapis.eu\",\
         \"token_type\":\"Bearer\",\"expires_in\":3600}}"
    );
    for (text, code, outcome) in [
        (works.as_str(), 0, "works"),
        ("https://accounts.zoho.eu/oauth/v2/token", 0, "value"),
        ("ZohoCRM.modules.ALL,ZohoCRM.settings.READ", 0, "value"),
        ("{\"error\":\"invalid_code\"}", 1, "problem"),
        ("https://accounts.zoho.eu/oauth/v2/tokens", 1, "problem"),
        (
            "Scopes: ZohoCRM.modules.ALL\nAuthorize URL: https://accounts.zoho.eu/oauth/v2/auth\nAccess Token URL: https://accounts.zoho.in/oauth/v2/token",
            1,
            "problem",
        ),
    ] {
        let (found, report) = json(&["check", "--format", "json"], text);
        assert_eq!((found, report["outcome"].as_str()), (code, Some(outcome)), "{text}: {report:#}");
        assert_eq!(report["wrong"], code == 1);
        for format in ["text", "markdown"] {
            let (found, out, told) = zow(&["check", "--format", format], text);
            assert_eq!((found, told.as_str()), (code, ""), "{out}");
            assert!(out.ends_with('\n') && !out.contains(token), "{out}");
        }
    }
}

#[test]
fn check_reads_a_file_and_knows_the_center() {
    let folder = std::env::temp_dir().join(format!("zow-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("paste.txt");
    std::fs::write(&file, "https://accounts.zoho.com/oauth/v2/token").unwrap();
    let file = file.to_str().unwrap();
    assert_eq!(zow(&["check", file], "").0, 0);
    let (_, at_home) = json(&["check", file, "--format=json"], "");
    let (_, elsewhere) = json(&["check", file, "--format=json", "--dc", "in"], "");
    assert_ne!(at_home, elsewhere);
    std::fs::remove_dir_all(&folder).unwrap();
    let (code, out, told) = zow(&["check", file], "");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(told.contains("cannot be read"), "{told}");
}

#[test]
fn the_report_of_a_ticket() {
    let ticket = format!(
        "curl https://accounts.zoho.com/oauth/v2/token -d client_secret={SECRET} -d client_id={ID}\n\
         {{\"error\":\"invalid_code\"}}\nThe org is at https://crm.zoho.eu/"
    );
    let (code, out, told) = zow(&["check"], &ticket);
    assert_eq!((code, told.as_str()), (1, ""));
    let first: Vec<&str> = out.lines().take(10).collect();
    assert_eq!(
        first,
        [
            "Problem found: The org is in Europe, but the token request was sent to the United States.",
            "  > Org: https://crm.zoho.eu/",
            "  > Token request: https://accounts.zoho.com/oauth/v2/token",
            "  > Token endpoint error: {\"error\":\"invalid_code\"}",
            "  > Program: curl",
            "",
            "Possible causes",
            "1. The org is in Europe, but the token request was sent to the United States. (official)",
            "   To verify: Open the org in the browser: the end of its host shows its data center.",
            "   To fix: Send the token request to https://accounts.zoho.eu/oauth/v2/token. If it was a code, sign in \
             again first: a code works only once and for about a minute.",
        ]
    );
    for format in ["text", "markdown", "json"] {
        let (_, out, _) = zow(&["check", "--format", format], &ticket);
        assert!(!out.contains(SECRET), "{out}");
        // A report for a ticket holds the text as it was pasted, but for its secrets.
        assert_eq!(out.contains(ID), format == "markdown", "{out}");
        assert!(out.contains("secret"), "{out}");
    }
}

#[test]
fn form_writes_the_values_and_judges_them() {
    let scope = "ZohoMarketingAutomation.lead.READ";
    let (code, out, told) =
        zow(&["form", "--dc", "eu", "--scope", scope, "--service", "Leads", "--client-id", ID], "");
    assert_eq!(code, 0, "{told}");
    for line in [
        "Data center: Europe (eu)",
        "Authorize URL: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent",
        "Service Link Name: leads",
        &format!("Client ID: {ID}"),
        &format!("Scopes: {scope}"),
    ] {
        assert!(out.lines().any(|it| it == line), "{line} is not in {out}");
    }
    assert!(told.starts_with("note: Authorized Redirect URI: "), "{told}");
    // The same as a link and as options over a link.
    let link = format!("https://a.example/#build?dc=us&service=Leads&lang=de&scope={scope}&client_id={ID}");
    assert_eq!(zow(&["form", "--link", &link, "--dc", "eu"], "").1, out);
    let mistaken = ["form", "--dc", "eu", "--scope", "ZohoCRM.module.ALL", "--scope", "ZohoCRM.users.READ"];
    let (code, out, told) = zow(&mistaken, "");
    assert_eq!(code, 1, "{told}");
    assert!(out.contains("\nScopes: ZohoCRM.module.ALL,ZohoCRM.users.READ\n"), "{out}");
    assert!(
        told.contains("warning: Scopes: \u{201c}ZohoCRM.module.ALL\u{201d} is not in our catalog"),
        "{told}"
    );
    let (code, document) = json(&[&mistaken[..], &["--format", "json"]].concat(), "");
    assert_eq!((code, document["custom_service"]["scope-delimiter"].as_str()), (1, Some("Comma")));
    assert_eq!(document["findings"][0]["field"], "scopes");
    assert!(document["findings"][0]["found"]["id"].as_str().unwrap().starts_with("scopes-"), "{document:#}");
}

#[test]
fn facts_are_those_that_are_published() {
    let (code, out, _) = zow(&["facts"], "");
    assert_eq!((code, out.lines().count()), (0, facts::DataCenter::all().count()));
    assert!(out.lines().nth(1).unwrap().starts_with("eu "), "{out}");
    assert_eq!(zow(&["facts", "--format", "json"], ""), (0, published::text(), String::new()));
    let (code, rows) = json(&["facts", "centers", "zohocloud", "--format", "json"], "");
    assert_eq!((code, rows.as_array().unwrap().len(), rows[0]["id"].as_str()), (0, 1, Some("ca")));
    let (_, rows) = json(&["facts", "scopes", "--app", "marketing-automation", "--format", "json"], "");
    let rows = rows.as_array().unwrap();
    assert!(!rows.is_empty() && rows.iter().all(|row| row["app"] == "marketing-automation"));
    let (_, out, _) = zow(&["facts", "scopes", "marketing", "lead", "read"], "");
    assert!(out.starts_with("ZohoMarketingAutomation.lead.READ "), "{out}");
    for table in ["centers", "products", "endpoints", "errors", "codes", "limits", "sources"] {
        let (code, out, told) = zow(&["facts", table], "");
        assert!(code == 0 && !out.is_empty() && told.is_empty(), "{table}: {told}");
    }
    assert_eq!(zow(&["facts", "products", "no such app"], "").0, 1);
}

#[test]
fn target_writes_for_another_tool() {
    let (code, list, _) = zow(&["target"], "");
    assert_eq!((code, list.lines().count()), (0, targets::TARGETS.len()));
    let setup = [
        "--dc",
        "eu",
        "--service",
        "Leads",
        "--scope",
        "ZohoMarketingAutomation.lead.READ",
        "--client-id",
        ID,
    ];
    let (code, out, told) = zow(&[&["target", "env"], &setup[..]].concat(), "");
    assert_eq!(code, 0, "{told}");
    assert!(out.contains("\nZOHO_TOKEN_URL='https://accounts.zoho.eu/oauth/v2/token'\n"), "{out}");
    assert!(
        told.starts_with("1. Save the file as .env beside your program.\n2. ") && told.contains("\n- "),
        "{told}"
    );
    // What one writes, the other reads: here a refresh token is missing, and in the other file nothing.
    let (code, report) = json(&["check", "--format", "json"], &out);
    assert_eq!((code, report["outcome"].as_str()), (1, Some("value")), "{report:#}");
    let (_, bruno, _) = zow(&[&["target", "bruno"], &setup[..]].concat(), "");
    assert_eq!(zow(&["check"], &bruno).0, 0);
    let (_, out, _) = zow(&[&["target", "n8n"], &setup[..]].concat(), "");
    assert!(
        out.starts_with("Grant Type: Authorization Code\n")
            && out.contains("\n==> n8n-credential.json <==\n["),
        "{out}"
    );
    let (code, out, told) = zow(&[&["target", "self-client"], &setup[..]].concat(), "");
    assert!(code == 0 && out.starts_with("Scope: ZohoMarketingAutomation.lead.READ\n"), "{told}");
    assert!(out.contains("\n==> PowerShell <==\n") && told.starts_with("1. "), "{out}");
    let folder = std::env::temp_dir().join(format!("zow-target-{}", std::process::id()));
    let out = ["--out", folder.to_str().unwrap()];
    let save = || zow(&[&["target", "postman"], &setup[..], &out[..]].concat(), "");
    let (code, names, _) = save();
    assert!(code == 0 && names.lines().all(|name| std::path::Path::new(name).is_file()), "{names}");
    // Nothing is written over.
    assert_eq!(save().0, 2);
    std::fs::remove_dir_all(&folder).unwrap();
    let why = |args: &[&str]| zow(args, "").2;
    assert!(why(&["target", "fax", "--dc", "eu"]).starts_with("zow: There is no tool \"fax\"."));
    assert!(why(&["target", "sdk-java", "--dc", "ae"]).contains("no class for United Arab Emirates"));
}

#[test]
fn what_cannot_be_carried_out_ends_with_2_and_says_why() {
    for (line, why) in [
        ("chekc", "There is no command \"chekc\"."),
        ("check --colour red", "check does not know the option --colour."),
        ("check --format pdf", "check has no format \"pdf\". It has: text, markdown, json."),
        ("check a b", "check takes one file at most."),
        ("check --dc mars", "There is no data center \"mars\"."),
        ("form", "Name the data center with --dc: us, eu,"),
        ("form --dc mars", "There is no data center \"mars\"."),
        ("form --dc eu --color red", "form does not know the option --color."),
        ("form --dc eu --delimiter dots", "dots is no value for --delimiter."),
        ("form --dc eu --dc us", "--dc is there more than once."),
        ("form --dc eu --service", "--service needs a value."),
        ("form eu", "form does not know the option eu."),
        ("facts moons", "There is no table \"moons\"."),
        ("facts errors --app crm", "facts does not know the option --app."),
    ] {
        let args: Vec<&str> = line.split(' ').collect();
        let (code, out, told) = zow(&args, "");
        assert_eq!((code, out.as_str()), (2, ""), "{line}");
        assert!(told.starts_with(&format!("zow: {why}")), "{line}: {told}");
    }
    assert_eq!(zow(&["check"], "nothing of Zoho").0, 2);
    assert_eq!(zow(&[], "").0, 2);
    let (code, help, _) = zow(&["form", "--help"], "");
    assert!(code == 0 && help.contains("zow check [FILE]"), "{help}");
}

#[test]
fn no_secret_of_an_option_is_repeated() {
    for option in ["--client-id", "--client-secret", "--service", "--scope"] {
        let (code, out, told) = zow(&["form", "--dc", "eu", option, SECRET], "");
        assert_eq!((code, out.as_str()), (2, ""), "{option}: {told}");
        assert!(!told.contains(SECRET) && told.contains(&format!("The value of {option} ")), "{told}");
    }
    let link = format!("#build?dc=eu&client_id={SECRET}");
    for format in ["text", "markdown", "json", "csv"] {
        let (_, out, told) = zow(&["form", "--link", &link, "--format", format], "");
        assert!(!format!("{out}{told}").contains(SECRET), "{out}{told}");
    }
}

#[test]
fn form_for_another_provider() {
    let (code, out, told) = zow(&["form", "--provider", "xero", "--in", "books", "--dc", "au"], "");
    assert_eq!((code, told.as_str()), (0, ""), "{out}");
    for line in [
        "Xero: OAuth 2, with sign-in",
        "The form in Zoho Books: Deluge editor > Connections > Go To Connections > + Add Connections",
        "  Redirect URI: https://dre.zoho.com.au/delugeauth/callback",
        "  Authorize URL: https://login.xero.com/identity/connect/authorize",
        "  Scope Delimiter: Space",
        "\"xero-tenant-id\": \"{tenantId}\"",
    ] {
        assert!(out.lines().any(|one| one.trim() == line.trim()) || out.contains(line), "{line}: {out}");
    }
    let id = "0a1b2c3d-0000-4000-8000-0123456789ab";
    let (code, sheet) = json(
        &[
            "form",
            "--to",
            "xero",
            "--dc",
            "au",
            "--value-tenantId",
            id,
            "--service",
            "Ledger",
            "--format",
            "json",
        ],
        "",
    );
    assert_eq!((code, &sheet["way"], &sheet["lacking"]), (0, &"oauth2".into(), &Value::Array(Vec::new())));
    let rows: Vec<&Value> =
        sheet["parts"].as_array().unwrap().iter().flat_map(|part| part["rows"].as_array().unwrap()).collect();
    let value = |id: &str| rows.iter().find(|row| row["id"] == id).map(|row| &row["value"]);
    assert_eq!(value("access-token-url"), Some(&"https://identity.xero.com/connect/token".into()));
    assert_eq!(value("service-name"), Some(&"Ledger".into()));
    assert_eq!(value("client-secret"), Some(&Value::Null));
    let calls = sheet["calls"].as_array().unwrap();
    assert!(calls[1]["deluge"].as_str().unwrap().contains(id), "{calls:#?}");
    assert!(calls.iter().all(|call| call["confidence"].is_string() && call["sources"].is_array()));
}

/// What is missing, what is wrong in the form at Zoho, and what fits nobody, by exit codes as of a linter.
#[test]
fn form_for_another_provider_tells_by_its_exit_code() {
    let url = "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent";
    for (line, code, said) in [
        ("--provider twilio --value-accountSid AC0123456789abcdef0123456789abcdef", 0, ""),
        ("--provider microsoft", 1, "warning: Enter tenant first."),
        (
            "--provider shopify --way oauth2 --value-shop a_b",
            1,
            "warning: shop: \u{201c}_\u{201d} does not belong there.",
        ),
        (
            &format!("--provider google --form-authorize-url {url}"),
            1,
            "error: Authorize URL: accounts.zoho.eu is a host of Zoho",
        ),
        ("--provider other", 1, "warning: Paste the discovery document or enter the URL first."),
        ("--provider venus", 2, "venus is no value for --to."),
        ("--provider google --way basic", 2, "basic is no value for --way."),
        ("--provider google --value-shop a", 2, "form does not know the option --value-shop."),
        ("--in mars", 2, "mars is no value for --in."),
        ("--provider google --format csv", 2, "form has no format \"csv\"."),
        (
            &format!("--provider shopify --value-shop {SECRET}"),
            2,
            "The value of --value-shop looks like a secret",
        ),
    ] {
        let args: Vec<&str> = ["form", "--dc", "eu"].into_iter().chain(line.split(' ')).collect();
        let (found, out, told) = zow(&args, "");
        assert_eq!(found, code, "{line}: {out}{told}");
        assert!(told.contains(said), "{line}: {told}");
        assert!(!out.contains(SECRET) && !told.contains(SECRET), "{line}");
    }
    // In another product, Zoho's form for Zoho is the same; what differs there is said.
    let args = ["form", "--in", "books", "--dc", "eu", "--service", "A", "--scope", "Desk.tickets.READ"];
    let (code, out, told) = zow(&args, "");
    assert_eq!(code, 0, "{told}");
    assert!(out.contains("Access Token URL: https://accounts.zoho.eu/oauth/v2/token"), "{out}");
    assert!(told.starts_with("The form in Zoho Books: Deluge editor"), "{told}");
    // A link of the page is as good as its options.
    let link = "https://host.example/#build?in=books&to=xero&dc=au&service=Ledger";
    let (code, out, told) = zow(&["form", "--link", link], "");
    assert_eq!((code, told.as_str()), (0, ""), "{out}");
    assert!(out.contains("Service Name: Ledger"), "{out}");
}

#[test]
fn facts_know_providers_and_forms() {
    let (code, rows) = json(&["facts", "providers", "quickbooks", "--format", "json"], "");
    assert_eq!((code, &rows[0]["oauth2"]["delimiter"]), (0, &"space".into()));
    assert_eq!(rows[0]["ids"][0]["name"], "realmId");
    let (_, out, _) = zow(&["facts", "providers"], "");
    assert_eq!(out.lines().count(), providers::PROVIDERS.len());
    let (_, out, _) = zow(&["facts", "forms", "creator"], "");
    assert!(out.starts_with("creator  Zoho Creator  own  Microservices >"), "{out}");
}
