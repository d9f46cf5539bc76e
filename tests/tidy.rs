//! The invariants of the tree, as tests: which layer may know which, and tables that must agree.

#![allow(
    clippy::unwrap_used,
    reason = "a helper of a test that cannot read the tree has nothing better to do than to panic"
)]

use std::fs;
use std::path::{Path, PathBuf};

use facts::data_center::{GATHERED, TABLE};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// Everything that runs in the browser, by its path.
fn programs() -> Vec<(String, String)> {
    let scripts = ["static/answer.js", "static/boot.js"].map(|path| root().join(path));
    let files =
        sources(&root().join("src")).into_iter().chain(sources(&root().join("crates"))).chain(scripts);
    files
        .map(|file| {
            let path = file.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            (path, fs::read_to_string(&file).unwrap())
        })
        .collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The layers of the page, each with those that it may know; Cargo keeps the arrows between the crates.
const LAYERS: &[(&str, &[&str])] = &[
    ("setup", &[]),
    ("widgets", &["setup"]),
    ("rooms", &["setup", "widgets"]),
    ("page", &["setup", "widgets", "rooms"]),
    ("shell", &["setup", "rooms", "page"]),
];

/// The part of a file that is shipped: its tests, at the end, may know everything.
fn shipped(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default()
}

#[test]
fn arrows_point_one_way() {
    let src = root().join("src");
    for file in sources(&src) {
        let path = file.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        let layer = path.split(['/', '.']).next().unwrap();
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
            assert!(matches!(layer, "lib" | "main"), "{path} belongs to no layer of this test");
            continue;
        };
        let room = path.strip_prefix("rooms/").and_then(|rest| rest.split(['/', '.']).next());
        let text = fs::read_to_string(&file).unwrap();
        for (number, line) in shipped(&text).lines().enumerate() {
            for rest in line.split("crate::").skip(1) {
                let known: Vec<&str> = rest
                    .split(|ch: char| !ch.is_alphanumeric() && ch != '_')
                    .filter(|word| !word.is_empty())
                    .collect();
                let known_layer = known.first().copied().unwrap_or_default();
                let at = format!("{path}:{}", number + 1);
                assert!(
                    known_layer == layer || allowed.contains(&known_layer),
                    "{at}: {layer} must not know {known_layer}"
                );
                if let (Some(room), "rooms") = (room, known_layer) {
                    assert_eq!(known.get(1).copied(), Some(room), "{at}: a room knows no other room");
                }
            }
        }
    }
}

#[test]
fn the_core_knows_no_browser() {
    // The sentences can be children of a view, where the page asks for that.
    let core = sources(&root().join("crates")).into_iter().filter(|file| !file.ends_with("words/src/lib.rs"));
    for file in core {
        let text = fs::read_to_string(&file).unwrap();
        for word in ["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo"] {
            assert!(!text.contains(&format!("{word}::")), "{} knows {word}", file.display());
        }
    }
}

#[test]
fn only_the_rim_knows_the_browser() {
    let src = root().join("src");
    for file in sources(&src) {
        let path = file.strip_prefix(&src).unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).unwrap();
        let rim = path.starts_with("shell");
        for word in ["web_sys::window", "js_sys", "wasm_bindgen", "gloo"] {
            assert!(rim || !text.contains(word), "{path} uses {word}");
        }
        if !rim && !path.ends_with("view.rs") && !path.ends_with("side.rs") && path != "widgets.rs" {
            assert!(!text.contains("yew") && !text.contains("web_sys"), "{path} knows Yew or the browser");
        }
    }
}

/// The Content Security Policy lets the page talk to itself and to the accounts and API hosts of the table, and to
/// nobody else: what the code believes and what the browser enforces are the same list.
#[test]
fn the_policy_and_the_table_agree() {
    let html = fs::read_to_string(root().join("index.html")).unwrap();
    let policy =
        html.split("Content-Security-Policy\" content=\"").nth(1).unwrap().split('"').next().unwrap();
    let connect = policy.split(';').map(str::trim).find(|rule| rule.starts_with("connect-src")).unwrap();
    let mut expected = vec!["connect-src".to_owned(), "'self'".to_owned()];
    expected.extend(TABLE.iter().map(|row| format!("https://{}", row.accounts.value)));
    expected.extend(TABLE.iter().filter_map(|row| row.api).map(|cell| format!("https://{}", cell.value)));
    assert_eq!(connect.split(' ').collect::<Vec<_>>(), expected);
    assert!(
        policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; ")
    );
}

/// Nothing of another host is loaded or asked for when an answer is drawn, and nothing of the page is written as HTML; the
/// policy has no exception (RFC 9700 section 4.2.4, RFC 10017 section 5).
#[test]
fn r15_r25_nothing_foreign_and_no_html_from_text() {
    let html = read("index.html");
    for tag in html.split('<').filter(|tag| tag.contains("src=") || tag.contains("href=")) {
        assert!(tag.contains("data-trunk") && !tag.contains("//"), "<{tag} is not a file of this page");
    }
    for exception in ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"] {
        assert!(!html.contains(exception), "the policy has {exception}");
    }
    for (path, text) in programs() {
        for word in [
            "innerHTML",
            "outerHTML =",
            "insertAdjacentHTML",
            "set_inner_html",
            "document.write",
            "from_html_unchecked",
        ] {
            assert!(!text.contains(word), "{path} writes HTML from text: {word}");
        }
    }
}

/// The referrer's policy comes before everything that could be asked for, and the response is taken out of the URL by
/// the first script, without which the app does not start (RFC 9700 sections 4.2.4 and 4.3.1).
#[test]
fn r16_r17_no_referrer_and_a_clean_address_come_first() {
    let html = read("index.html");
    let head = html.split("<head>").nth(1).unwrap();
    let mut tags = head.split('<').skip(1).filter(|tag| !tag.starts_with('!')).map(str::trim);
    assert_eq!(tags.next(), Some("meta charset=\"utf-8\">"));
    assert_eq!(tags.next(), Some("meta name=\"referrer\" content=\"no-referrer\">"));
    assert!(tags.next().unwrap().starts_with("meta http-equiv=\"Content-Security-Policy\""));
    assert_eq!(tags.next(), Some("script data-trunk async src=\"static/answer.js\">"));
    let script = read("static/answer.js");
    assert!(script.contains("history.replaceState") && script.contains("location.href.split(/[?#]/)[0]"));
    assert!(read("src/shell.rs").contains(".referrer_policy(web_sys::ReferrerPolicy::NoReferrer)"));
}

/// No password grant, no pop-up that an answer is posted to, and no service worker that could hold a token (RFC 9700
/// sections 2.4 and 4.17, RFC 10017 section 7.4).
#[test]
fn r24_r28_r29_no_password_grant_no_popup_no_service_worker() {
    for (path, text) in programs() {
        for word in [
            "grant_type=password",
            "serviceWorker",
            "service_worker",
            "window.open",
            "open_with_url",
            "postMessage",
            "post_message",
        ] {
            assert!(!text.contains(word), "{path} has {word}");
        }
    }
}

/// A page cannot refuse to be framed: README says which header a host must send (RFC 9700 section 4.16).
#[test]
fn r27_hosts_are_told_how_to_refuse_framing() {
    assert!(read("README.md").contains("Content-Security-Policy: frame-ancestors 'none'"));
}

/// The table is built in: each host with its confidence and where it was read, and with the day on which that was (RFC
/// 9700 section 2.6).
#[test]
fn r31_every_row_of_the_table_has_a_source_and_a_date() {
    for row in TABLE {
        let cells = [Some(row.accounts), row.api, row.console, row.crm, row.upload].into_iter().flatten();
        for cell in cells.chain(row.callbacks.iter().copied()) {
            assert!(!cell.sources.is_empty(), "{} has no source", cell.value);
        }
    }
    let date = GATHERED;
    let digits: Vec<&str> = date.split('-').collect();
    assert!(digits.len() == 3 && digits.iter().all(|part| part.parse::<u32>().is_ok()), "{date}");
}

#[test]
fn the_relay_knows_the_table() {
    let config = fs::read_to_string(root().join("Trunk.toml")).unwrap();
    let found: Vec<(&str, &str)> = config
        .split("[[proxy]]")
        .skip(1)
        .map(|block| {
            let value = |key: &str| {
                let line = block.lines().find(|line| line.starts_with(key)).unwrap();
                line.split('"').nth(1).unwrap()
            };
            (value("rewrite"), value("backend"))
        })
        .collect();
    let expected: Vec<(String, String)> = TABLE
        .iter()
        .map(|row| {
            // What lies below goes the same way: /oauth/v2/token/revoke. Nothing else of an accounts server does.
            let way = format!("/relay/{}/oauth/v2/token", row.location);
            (way, row.center.token_endpoint())
        })
        .collect();
    let found: Vec<_> = found.into_iter().map(|(way, to)| (way.to_owned(), to.to_owned())).collect();
    assert_eq!(found, expected);
}

/// What `answer.js` takes for the name of a secret covers every name that the core knows, and nothing else.
#[test]
fn the_first_script_knows_every_name_of_a_secret() {
    let script = read("static/answer.js");
    let list = script.split("const SECRETS = [").nth(1).and_then(|rest| rest.split(']').next()).unwrap();
    let words: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    let fits = |key: &str| {
        let bare: String = key.chars().filter(char::is_ascii_alphabetic).collect();
        words.iter().any(|word| bare.to_ascii_lowercase().ends_with(word))
    };
    // An authorization code is a response, and taken as one.
    for key in scan::secret::SECRET_KEYS.iter().filter(|key| !key.ends_with("code")) {
        assert!(fits(key), "{key}");
    }
    for word in words {
        assert!(scan::secret::secret_key(word).is_some(), "{word}");
    }
}
