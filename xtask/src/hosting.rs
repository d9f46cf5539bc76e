//! The files of `deploy/`: how the common hosts serve the page and pass its token requests on. What repeats the tables or
//! the policy of the page is filled into the templates in `xtask/hosting/`.

use std::fs;
use std::path::Path;

use facts::data_center::{REVOKE_PATH, TABLE, TOKEN_PATH};

/// Each file below `deploy/`, and its template.
const FILES: &[(&str, &str)] = &[
    ("nginx/http.conf", include_str!("../hosting/nginx-http.conf")),
    ("nginx/page.conf", include_str!("../hosting/nginx-page.conf")),
    ("nginx/site.conf", include_str!("../hosting/nginx-site.conf")),
    ("caddy/page.caddy", include_str!("../hosting/page.caddy")),
    ("caddy/Caddyfile", include_str!("../hosting/Caddyfile")),
    (
        "cloudflare-pages/functions/relay/[[path]].js",
        concat!(
            include_str!("../hosting/relay.js"),
            "\nexport const onRequest = ({ request }) => relay(request);\n"
        ),
    ),
    ("cloudflare-pages/add/_headers", include_str!("../hosting/edge-headers")),
    ("cloudflare-pages/add/relay.txt", "@greeting@\n"),
    (
        "netlify/edge-functions/relay.js",
        concat!(
            include_str!("../hosting/relay.js"),
            "\nexport default relay;\n\n\
             export const config = {\n\
             \u{20} path: \"/relay/*\",\n\
             \u{20} rateLimit: { windowSize: 60, windowLimit: 30, aggregateBy: [\"ip\", \"domain\"] },\n\
             };\n"
        ),
    ),
    ("netlify/add/_headers", include_str!("../hosting/edge-headers")),
    ("netlify/add/relay.txt", "@greeting@\n"),
];

/// What a file says of itself in its first line.
const GENERATED: &str = "Made by `cargo run -p xtask -- hosting` from the tables and xtask/hosting/.";

/// What the page asks for, to learn that its host passes requests on.
const GREETING: &str = "zoho-oauth-relay 1";

/// The headers of every response, beside the policy, the caching and HSTS.
const HEADERS: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), display-capture=(), \
         encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), \
         idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), \
         picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), \
         screen-wake-lock=(), serial=(), storage-access=(), usb=(), window-management=(), \
         xr-spatial-tracking=()",
    ),
];

/// Two years.
const HSTS: &str = "max-age=63072000; includeSubDomains";

/// For what the relay answers: nothing of it runs, and nothing of it is a page of this host.
const RELAY_POLICY: &str =
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/// What a page cannot say of itself in `index.html`, and what not every browser knows.
const PAGE_POLICY_MORE: &str =
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types workbench workbench-copy";

/// The headers of an accounts server that reach no browser.
const HIDDEN: &[&str] = &[
    "Access-Control-Allow-Credentials",
    "Access-Control-Allow-Headers",
    "Access-Control-Allow-Methods",
    "Access-Control-Allow-Origin",
    "Access-Control-Expose-Headers",
    "Alt-Svc",
    "Cache-Control",
    "Clear-Site-Data",
    "Content-Disposition",
    "Content-Security-Policy",
    "Content-Security-Policy-Report-Only",
    "Cross-Origin-Embedder-Policy",
    "Cross-Origin-Opener-Policy",
    "Cross-Origin-Resource-Policy",
    "ETag",
    "Expires",
    "Last-Modified",
    "Link",
    "Location",
    "NEL",
    "Permissions-Policy",
    "Pragma",
    "Referrer-Policy",
    "Refresh",
    "Report-To",
    "Reporting-Endpoints",
    "Service-Worker-Allowed",
    "Set-Cookie",
    "SourceMap",
    "Strict-Transport-Security",
    "Vary",
    "WWW-Authenticate",
    "X-Accel-Expires",
    "X-Accel-Redirect",
    "X-Content-Type-Options",
    "X-Frame-Options",
    "X-Powered-By",
];

/// The headers of a browser that reach no accounts server, where a host cannot withhold all of them.
const WITHHELD: &[&str] = &[
    "Accept*",
    "Authorization",
    "Cache-Control",
    "Cookie",
    "Dnt",
    "Forwarded",
    "From",
    "If-*",
    "Origin",
    "Pragma",
    "Priority",
    "Proxy-*",
    "Referer",
    "Save-Data",
    "Sec-*",
    "Te",
    "Upgrade-Insecure-Requests",
    "Via",
    "X-*",
];

/// The policy in `index.html`.
fn policy_of_the_page() -> &'static str {
    let html = include_str!("../../index.html");
    let policy = html.split_once("Content-Security-Policy\" content=\"").map_or("", |(_, rest)| rest);
    policy.split_once('"').map_or("", |(policy, _)| policy)
}

/// Each file below `deploy/`, and its text.
pub(crate) fn files() -> impl Iterator<Item = (&'static str, String)> {
    FILES.iter().map(|(name, template)| (*name, filled(template)))
}

/// Writes all of them.
pub(crate) fn write(folder: &Path) -> Result<(), String> {
    for (name, text) in files() {
        let path = folder.join(name);
        let told = |why: std::io::Error| format!("{}: {why}", path.display());
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(told)?;
        }
        fs::write(&path, text).map_err(told)?;
    }
    Ok(())
}

/// A line with marks of several rows stands for as many lines.
fn filled(template: &str) -> String {
    let paths = [TOKEN_PATH, REVOKE_PATH];
    let centers: Vec<Vec<(&str, &str)>> = TABLE
        .iter()
        .map(|row| vec![("@center@", row.location), ("@accounts@", row.accounts.value)])
        .collect();
    let paths_rows: Vec<Vec<(&str, &str)>> = paths.iter().map(|path| vec![("@path@", *path)]).collect();
    let headers: Vec<Vec<(&str, &str)>> =
        HEADERS.iter().map(|(name, value)| vec![("@header@", *name), ("@value@", *value)]).collect();
    let hidden: Vec<Vec<(&str, &str)>> = HIDDEN.iter().map(|name| vec![("@hidden@", *name)]).collect();
    let withheld: Vec<Vec<(&str, &str)>> = WITHHELD.iter().map(|name| vec![("@withheld@", *name)]).collect();
    let page_policy = format!("{}; {PAGE_POLICY_MORE}", policy_of_the_page());
    let path_choice = paths.join("|");
    let once = vec![vec![
        ("@generated@", GENERATED),
        ("@greeting@", GREETING),
        ("@hsts@", HSTS),
        ("@page-policy@", page_policy.as_str()),
        ("@path-choice@", path_choice.as_str()),
        ("@relay-policy@", RELAY_POLICY),
    ]];
    let mut lines: Vec<String> = template.lines().map(str::to_owned).collect();
    for rows in [&centers, &paths_rows, &headers, &hidden, &withheld, &once] {
        let marked = |line: &str| rows.iter().flatten().any(|(mark, _)| line.contains(mark));
        lines = lines
            .into_iter()
            .flat_map(|line| {
                if !marked(&line) {
                    return vec![line];
                }
                let fill = |line: &String, marks: &[(&str, &str)]| {
                    marks.iter().fold(line.clone(), |line, (mark, value)| line.replace(mark, value))
                };
                rows.iter().map(|marks| fill(&line, marks)).collect()
            })
            .collect();
    }
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

    fn below(folder: &Path, found: &mut Vec<String>, prefix: &str) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_dir() {
                below(&path, found, &format!("{name}/"));
            } else {
                found.push(name);
            }
        }
    }

    #[test]
    fn deploy_is_what_is_made_from_the_tables() {
        let deploy = Path::new(ROOT).join("deploy");
        for (name, text) in files() {
            let there = fs::read_to_string(deploy.join(name)).unwrap_or_default();
            assert_eq!(there, text, "deploy/{name} is old: cargo run -p xtask -- hosting");
        }
    }

    /// What is written by hand in `deploy/` has no part of the tables in it.
    #[test]
    fn nothing_else_in_deploy_repeats_the_tables() {
        let deploy = Path::new(ROOT).join("deploy");
        let mut found = Vec::new();
        below(&deploy, &mut found, "");
        let made: Vec<&str> = files().map(|(name, _)| name).collect();
        for name in found.iter().filter(|name| !made.contains(&name.as_str())) {
            let text = fs::read_to_string(deploy.join(name)).unwrap();
            for part in TABLE.iter().map(|row| row.accounts.value).chain([TOKEN_PATH, GREETING]) {
                assert!(!text.contains(part), "deploy/{name} has {part}");
            }
        }
    }

    #[test]
    fn no_mark_is_left_and_every_center_is_there() {
        for (name, text) in files() {
            let marks = text.split('@').skip(1).step_by(2);
            for mark in marks {
                let word =
                    !mark.is_empty() && mark.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
                assert!(!word, "{name}: {mark}");
            }
            let relays = text.contains("accounts.zoho.com") && !text.contains("connect-src");
            for row in TABLE.iter().filter(|_| relays) {
                assert!(text.contains(row.accounts.value), "{name} lacks {}", row.accounts.value);
            }
        }
    }

    #[test]
    fn the_page_asks_for_this_greeting() {
        let state = fs::read_to_string(Path::new(ROOT).join("src/rooms/connect/state.rs")).unwrap();
        assert!(state.contains(&format!("RELAY_GREETING: &str = \"{GREETING}\"")));
    }

    #[test]
    fn the_policy_is_the_one_of_the_page() {
        let policy = policy_of_the_page();
        assert!(
            policy.starts_with("default-src 'none'; ") && policy.ends_with("form-action 'none'"),
            "{policy}"
        );
        // It stands between quotation marks in every file.
        for (name, value) in HEADERS.iter().chain(&[("", RELAY_POLICY), ("", policy)]) {
            assert!(!value.contains(['"', '$', '{', '\n']), "{name}");
        }
    }
}
