//! The invariants of the tree, as tests: which layer may know which, and tables that must agree.

#![allow(
    clippy::unwrap_used,
    reason = "a helper of a test that cannot read the tree has nothing better to do than to panic"
)]

use std::fs;
use std::path::{Path, PathBuf};

use workbench::zoho::data_center::TABLE;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
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

/// The layers, each with those that it may know. A file belongs to the layer that its path begins with.
const LAYERS: &[(&str, &[&str])] = &[
    ("invisible", &[]),
    ("finding", &[]),
    ("zoho", &["invisible", "finding"]),
    ("oauth", &["invisible", "finding", "zoho"]),
    ("sandbox", &["invisible", "finding", "zoho", "oauth"]),
    ("service", &["invisible", "finding", "zoho", "oauth"]),
    ("check", &["invisible", "finding", "zoho", "oauth", "service"]),
    ("app", &["invisible", "finding", "zoho", "oauth", "sandbox", "service", "check"]),
    ("view", &["invisible", "finding", "zoho", "oauth", "sandbox", "service", "check", "app"]),
    ("shell", &["oauth", "app", "view"]),
];

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
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            for known in line.split("crate::").skip(1) {
                let known: String =
                    known.chars().take_while(|ch| ch.is_alphanumeric() || *ch == '_').collect();
                assert!(
                    known == layer || allowed.contains(&known.as_str()),
                    "{path}:{}: {layer} must not know {known}",
                    number + 1
                );
            }
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
        if !rim && !path.starts_with("view") {
            assert!(!text.contains("yew") && !text.contains("web_sys"), "{path} knows Yew or the browser");
        }
        assert!(!text.contains("from_html_unchecked"), "{path} writes HTML from text");
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
    assert!(html.contains("<meta name=\"referrer\" content=\"no-referrer\">"));
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
