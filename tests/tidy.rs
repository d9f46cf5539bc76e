//! The invariants of the tree, as tests: which layer may know which, and tables that must agree.

#![allow(
    clippy::unwrap_used,
    reason = "a helper of a test that cannot read the tree has nothing better to do than to panic"
)]

use std::fs;
use std::path::{Path, PathBuf};

use facts::data_center::TABLE;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// Everything that runs in the browser, by its path.
fn programs() -> Vec<(String, String)> {
    let scripts = ["answer.js", "boot.js", "first.js", "sw.js", "trust.js"]
        .map(|name| root().join("static").join(name));
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
    ("first", &["setup", "widgets", "rooms", "page"]),
    ("prerender", &["setup", "page", "rooms"]),
    ("app", &[]),
    ("shell", &["setup", "rooms", "page", "app"]),
    ("root", &["app", "first", "setup", "shell"]),
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
            assert!(matches!(layer, "lib" | "main" | "bin"), "{path} belongs to no layer of this test");
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

/// Of the lints against panics, these two cannot stand in `Cargo.toml`, because they have no exception for tests.
#[test]
fn no_library_may_index_or_slice_without_a_look() {
    let core = sources(&root().join("crates"));
    let libraries = core.iter().filter(|file| file.ends_with("src/lib.rs"));
    for file in libraries.chain([&root().join("src/lib.rs"), &root().join("src/main.rs")]) {
        let denied = fs::read_to_string(file)
            .unwrap()
            .contains("deny(clippy::string_slice, clippy::indexing_slicing)");
        assert!(denied, "{} does not deny them outside its tests", file.display());
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
        let rim = ["shell", "root", "app", "bin"].iter().any(|layer| path.starts_with(layer));
        for word in ["web_sys::window", "js_sys", "wasm_bindgen", "gloo"] {
            assert!(rim || !text.contains(word), "{path} uses {word}");
        }
        let draws = path.ends_with("view.rs") || path.contains("/view/") || path.ends_with("side.rs");
        let draws = draws
            || ["widgets.rs", "widgets/diagram.rs", "first.rs", "prerender.rs", "page/frame.rs"]
                .contains(&path.as_str());
        // The tables of what draws.
        let draws = draws || path == "page/parts.rs";
        if !rim && !draws {
            assert!(!text.contains("yew") && !text.contains("web_sys"), "{path} knows Yew or the browser");
        }
    }
}

/// What looks like a sentence and is none of the page's own: the file, and how the text begins (empty: all texts of the
/// file).
const NO_SENTENCES: &[(&str, &str)] = &[
    // What people paste, and what is recognized in it, in lower case: never shown.
    ("crates/doctor/src/attempt/fields.rs", ""),
    ("crates/doctor/src/attempt/sentences.rs", ""),
    ("crates/doctor/src/config/judge.rs", "zoho oauth2 api|"),
    ("crates/doctor/src/detect.rs", ""),
    ("crates/doctor/src/other.rs", ""),
    ("crates/doctor/src/phrase.rs", ""),
    ("crates/doctor/src/report.rs", ""),
    ("crates/doctor/src/told.rs", ""),
    ("crates/doctor/src/told/calls.rs", ""),
    ("crates/doctor/src/told/hosts.rs", ""),
    ("crates/doctor/src/told/scopes.rs", ""),
    ("crates/doctor/src/time.rs", ""),
    ("crates/oauth/src/token.rs", "too many requests"),
    ("crates/scan/src/http.rs", "too many requests"),
    ("crates/scan/src/secret.rs", "passwort|"),
    ("crates/scan/src/secret.rs", "clientschl"),
    ("crates/scan/src/secret.rs", "aktualisierungstoken|"),
    ("crates/scan/src/secret.rs", "zugriffstoken|"),
    ("crates/scan/src/secret.rs", "Paste it from the API Console"),
    // Zoho's own labels, menu paths and responses: facts, in Zoho's words.
    ("crates/facts/src/client.rs", "Non-browser Mobile Applications"),
    // Labels of n8n, in its words.
    ("crates/targets/src/n8n.rs", "Access Token URL"),
    ("crates/targets/src/n8n.rs", "Auth URI Query Parameters"),
    // The syntax of the commands.
    ("crates/cli/src/main.rs", "zow "),
    // What the simulated Zoho shows and answers in Zoho's place, in the language of its responses.
    ("crates/sandbox/src/body.rs", ""),
    ("crates/sandbox/src/state.rs", ""),
    ("crates/providers/src/fill.rs", "Request Token URL"),
    ("crates/providers/src/fill.rs", "Access Token URL"),
    ("crates/providers/src/fill.rs", "Parameter Display Name"),
    ("crates/providers/src/fill.rs", "Create And Connect"),
    ("crates/service/src/block.rs", ""),
    ("crates/service/src/field.rs", ""),
    // Programs that are generated: commands, snippets and tables.
    ("crates/oauth/src/command.rs", ""),
    ("crates/service/src/deluge.rs", "response = invokeurl"),
    ("crates/service/src/export.rs", "\n## {title}"),
    ("crates/service/src/export.rs", "## {title}"),
    // Requests as they are sent.
    ("crates/lessons/src/wire.rs", ""),
    // Selectors.
    ("src/root.rs", ""),
    // Names of keys.
    ("src/page/palette.rs", "Ctrl Shift Z"),
    // The first line of a record that is kept for a tab.
    ("crates/oauth/src/callback.rs", "waiting with verifier"),
    // Values: a display name of the example, and what one can type into the search.
    ("crates/service/src/draft.rs", "web assistant READ"),
    ("src/rooms/build/picker/view.rs", "crm lead read"),
    // Said by the compiler to whoever writes a message with a wrong id or wrong arguments.
    ("crates/words/src/lib.rs", "the sentence has another number of arguments"),
    ("crates/words/src/lib.rs", "an argument has another name"),
    ("crates/words/src/lib.rs", "no sentence with this id"),
];

/// The string literals of a Rust source, without its tests, comments and attributes, each with its line.
fn literals(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut rest = source;
    let line = |rest: &str| source[..source.len() - rest.len()].matches('\n').count() + 1;
    while let Some(first) = rest.chars().next() {
        let step = first.len_utf8();
        if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, behind)| behind);
        } else if rest.starts_with("#[cfg(test)]") {
            // A module of tests stands at the end of its file; what is gated alone ends with its item.
            let item = rest.lines().nth(1).unwrap_or_default();
            if item.contains("mod ") && !item.ends_with(';') {
                break;
            }
            rest = &rest[step..];
        } else if rest.starts_with("#[") || rest.starts_with("#![") {
            let mut depth = 0;
            let end = rest.find(|ch| {
                depth += i32::from(ch == '[') - i32::from(ch == ']');
                ch == ']' && depth == 0
            });
            rest = &rest[end.map_or(rest.len(), |end| end + 1)..];
        } else if let Some(hashes) = raw(rest) {
            let close = format!("\"{}", "#".repeat(hashes));
            let body = &rest[hashes + 2..];
            let end = body.find(&close).unwrap_or(body.len());
            found.push((line(rest), body[..end].to_owned()));
            rest = &body[(end + close.len()).min(body.len())..];
        } else if first == '"' {
            let at = line(rest);
            let mut text = String::new();
            let mut chars = rest[1..].chars();
            while let Some(ch) = chars.next() {
                match ch {
                    '"' => break,
                    '\\' => match chars.next() {
                        Some('n' | 't') => text.push(' '),
                        Some('u') => {
                            let behind = chars.as_str();
                            chars = behind.split_once('}').map_or("", |(_, behind)| behind).chars();
                        }
                        Some('\n') => chars = chars.as_str().trim_start().chars(),
                        Some(other) => text.push(other),
                        None => break,
                    },
                    ch => text.push(ch),
                }
            }
            found.push((at, text));
            rest = chars.as_str();
        } else if first == '\'' {
            // A character, or a lifetime.
            let escaped = rest[1..].starts_with('\\');
            let close = rest.char_indices().skip(if escaped { 3 } else { 2 }).find(|(_, ch)| *ch == '\'');
            let width = if escaped { 12 } else { 6 };
            match close {
                Some((at, _)) if escaped && at <= width || rest.chars().nth(2) == Some('\'') => {
                    rest = &rest[at + 1..];
                }
                _ => rest = &rest[1..],
            }
        } else {
            rest = &rest[step..];
        }
    }
    found
}

/// The number of `#` of the raw string that begins here.
fn raw(rest: &str) -> Option<usize> {
    let behind = rest.strip_prefix('r')?;
    let hashes = behind.len() - behind.trim_start_matches('#').len();
    behind[hashes..].starts_with('"').then_some(hashes)
}

/// Whether a text has three words or more: a sentence, or a part of one.
fn is_sentence(text: &str) -> bool {
    let word = |word: &&str| {
        let bare = word.trim_matches(|ch: char| !ch.is_alphanumeric());
        !bare.is_empty() && bare.chars().all(|ch| ch.is_ascii_alphabetic() || matches!(ch, '\'' | '-'))
    };
    text.split_whitespace().filter(word).count() >= 3
}

/// Every sentence that a user reads is in `texts/`, where it can be reviewed and translated.
#[test]
fn no_sentence_stands_in_the_code() {
    let mut found = Vec::new();
    for file in sources(&root().join("src")).into_iter().chain(sources(&root().join("crates"))) {
        let path = file.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        // The build scripts are beside `src`.
        if path.starts_with("crates/") && path.matches('/').count() == 2 || path.contains("/tests/") {
            continue;
        }
        for (line, text) in literals(&fs::read_to_string(&file).unwrap()) {
            let allowed = NO_SENTENCES
                .iter()
                .any(|(place, start)| *place == path && text.trim_start().starts_with(start));
            if is_sentence(&text) && !allowed {
                found.push(format!("{path}:{line}: {text}"));
            }
        }
    }
    assert!(found.is_empty(), "{} sentences:\n{}", found.len(), found.join("\n"));
}

/// A sentence that is looked up while the program runs brings the names and the words of all sentences into the download.
#[test]
fn sentences_are_looked_up_at_compile_time() {
    let mut found = Vec::new();
    for file in sources(&root().join("src")).into_iter().chain(sources(&root().join("crates"))) {
        let text = fs::read_to_string(&file).unwrap();
        // The statement of which it is a part begins with `const`, or it stands in a block of that kind.
        let code = shipped(&text);
        for (at, _) in code.match_indices("Text::checked(") {
            let before = &code[..at];
            let end = [";\n", "}\n"].iter().filter_map(|end| before.rfind(end)).max();
            let statement = end.map_or(before, |end| &before[end..]);
            let in_const = ["const {", "const "].iter().any(|word| statement.contains(word));
            // What build scripts write are tables.
            let is_other = file.ends_with("words/src/lib.rs") || file.ends_with("build.rs");
            if !in_const && !is_other {
                found.push(format!("{}: {}", file.display(), code[at..].lines().next().unwrap()));
            }
        }
    }
    assert!(found.is_empty(), "not in a const:\n{}", found.join("\n"));
}

/// No sentence is left over: each id of `texts/` is named in the code or in the tables.
#[test]
fn every_sentence_is_used() {
    let mut code: Vec<PathBuf> = ["src", "crates", "xtask"].iter().map(|place| root().join(place)).collect();
    code = code.into_iter().filter(|place| place.is_dir()).flat_map(|place| sources(&place)).collect();
    code.extend(fs::read_dir(root().join("data")).unwrap().map(|entry| entry.unwrap().path()));
    let code: String = code.iter().filter_map(|file| fs::read_to_string(file).ok()).collect();
    let of_errors = facts::error::TABLE.iter().flat_map(|entry| {
        let causes = entry.causes.iter().flat_map(|cause| [cause.what, cause.check, cause.fix]);
        [entry.shown, entry.meaning].into_iter().chain(causes)
    });
    let of_lessons = lessons::Lesson::all().flat_map(|lesson| {
        let steps = lesson.steps.iter().flat_map(|step| [step.text, step.seen, step.note]);
        let own = [lesson.title, lesson.goal, lesson.intro, lesson.question];
        own.into_iter().chain(steps).chain(lesson.options.iter().chain(lesson.reasons).copied())
    });
    let of_cards = lessons::Card::all().flat_map(|card| [card.title, card.story, card.place]);
    let of_codes = facts::error::CODES.iter().flat_map(|code| [code.says, code.fix]).flatten();
    let of_paths = facts::sign::PATHS.iter().map(|rule| rule.says);
    let of_answers = facts::sign::ANSWERS.iter().map(|answer| answer.says);
    let of_stated = facts::stated::STATED
        .iter()
        .flat_map(|row| [Some(row.what), Some(row.check), Some(row.fix), row.fix_at].into_iter().flatten());
    let of_tables: std::collections::BTreeSet<&str> = of_errors
        .chain(of_lessons)
        .chain(of_cards)
        .chain(of_codes)
        .chain(of_paths)
        .chain(of_answers)
        .chain(of_stated)
        .map(words::Text::name)
        .collect();
    let between_quotes: Vec<&str> = code.split('"').collect();
    let texts: std::collections::BTreeSet<&str> = between_quotes.iter().copied().collect();
    let quoted = |text: &str| texts.contains(text);
    // `found!` names two sentences with one text.
    let of_findings = between_quotes.windows(2).filter(|pair| pair[0].trim_end().ends_with("found!("));
    let of_findings: std::collections::BTreeSet<&str> = of_findings.map(|pair| pair[1]).collect();
    // Macros make ids of a stable name and of what is before and behind it: labels, the help of the fields.
    let by_macro = |id: &str| {
        let ends = ["", "-meaning", "-what", "-why", "-if-wrong", "-offers"];
        let splits = id.match_indices('-').map(|(at, _)| id.split_at(at + 1));
        splits
            .filter(|(before, _)| quoted(before))
            .any(|(_, rest)| ends.iter().filter_map(|end| rest.strip_suffix(end)).any(quoted))
    };
    let named = |id: &str| {
        // Notes and calls are named by a table without the beginning of their ids.
        let beginnings = ["facts-note-", "facts-call-", "providers-"];
        let bare = beginnings.iter().find_map(|beginning| id.strip_prefix(beginning)).unwrap_or(id);
        let reason = id.strip_suffix("-why").is_some_and(|found| of_findings.contains(found));
        quoted(id) || quoted(bare) || reason || of_tables.contains(id) || by_macro(id)
    };
    let unused: Vec<&str> = words::Text::all().map(words::Text::name).filter(|id| !named(id)).collect();
    assert!(unused.is_empty(), "not used: {unused:?}");
}

/// The scanner of the two tests above sees what it should.
#[test]
fn literals_are_found_and_nothing_else() {
    let source = concat!(
        "#![allow(x, reason = \"a b c\")]\n// \"d e f\"\nfn a<'a>() -> &'a str { \"one\\u{2019} \\\n   two\" }\n",
        "const C: char = '\"'; const D: char = '\\''; const R: &str = r#\"raw \"text\"\"#;\n",
        "#[cfg(test)]\nmod tests { const T: &str = \"no no no\"; }\n",
    );
    let texts: Vec<String> = literals(source).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts, ["one two", "raw \"text\""]);
    assert!(
        is_sentence("Copied {count} of them.") && !is_sentence("grant_type=code x-y") && !is_sentence("a b")
    );
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

/// A provider of the table is a set of values to type: no policy and no relay names its hosts, and what sends requests does
/// not know the table. So secrets and codes go to Zoho alone.
#[test]
fn no_request_goes_to_another_provider() {
    let hosts = providers::PROVIDERS.iter().flat_map(|provider| {
        let oauth2 =
            provider.oauth2.map(|oauth2| [Some(oauth2.authorize), Some(oauth2.token), oauth2.revoke]);
        let calls = provider.calls.iter().map(|call| call.url);
        oauth2.into_iter().flatten().flatten().chain(calls)
    });
    // Of a host with a placeholder, what is behind it.
    let host = |url: &'static str| {
        let host = url.trim_start_matches("https://").split(['/', '?']).next().unwrap_or_default();
        host.rsplit('}').next().unwrap_or_default().trim_start_matches('.')
    };
    let hosts: std::collections::BTreeSet<&str> = hosts.map(host).filter(|host| !host.is_empty()).collect();
    assert!(hosts.len() > 30 && hosts.contains("oauth2.googleapis.com"), "{hosts:?}");
    let mut files = vec![root().join("index.html"), root().join("Trunk.toml")];
    let mut folders = vec![root().join("deploy"), root().join("xtask/hosting")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() { folders.push(entry) } else { files.push(entry) }
        }
    }
    for file in files {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        for host in &hosts {
            assert!(!text.contains(host), "{} names {host}", file.display());
        }
    }
    let sends = |path: &str| path.starts_with("src/rooms/connect") || path.starts_with("crates/oauth");
    for (path, text) in programs() {
        if sends(&path) || path == "src/shell.rs" || path == "src/rooms/centers/state.rs" {
            assert!(!text.contains("providers::"), "{path} knows the table of providers");
        }
    }
}

/// Nothing of another host is loaded or asked for when an answer is drawn, and nothing of the page is written as HTML; the
/// policy has no exception (RFC 9700 section 4.2.4, RFC 10017 section 5).
#[test]
fn r15_r25_nothing_foreign_and_no_html_from_text() {
    let html = read("index.html");
    for tag in html.split('<').filter(|tag| tag.contains("src=") || tag.contains("href=")) {
        // What Trunk gives no hash lies in the page's folder, too.
        let own = tag.contains("data-trunk") || tag.contains("href=\"./");
        assert!(own && !tag.contains("//"), "<{tag} is not a file of this page");
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

/// No password is asked for, no window is opened or written to, and a service worker answers for the files of the build
/// alone: no response, form or token comes near it (RFC 9700 sections 2.4 and 4.17, RFC 10017 section 7.4).
#[test]
fn r24_r28_r29_no_password_grant_no_popup_no_tokens_in_a_service_worker() {
    for (path, text) in programs() {
        for word in [
            "grant_type=password",
            "service_worker",
            "window.open",
            "open_with_url",
            "postMessage",
            "post_message",
        ] {
            assert!(!text.contains(word), "{path} has {word}");
        }
        // Nothing but a press in the room Privacy and security registers it.
        assert!(
            path == "static/trust.js" || !text.contains("serviceWorker"),
            "{path} knows the service worker"
        );
    }
    let worker = read("static/sw.js");
    assert!(worker.contains(r#"request.method !== "GET" || address.includes("?")"#));
    assert_eq!(worker.matches("cache.put").count(), 1, "something is kept beside the files of the build");
    assert_eq!(worker.matches("addEventListener").count(), 3, "the worker listens to more than three events");
}

/// What the page keeps, it says: every key is in the list of the room Privacy and security.
#[test]
fn every_key_that_is_kept_is_listed() {
    let listed: Vec<&str> = workbench::rooms::trust::ITEMS.iter().map(|item| item.key).collect();
    let mut found = 0;
    for file in sources(&root().join("src")) {
        let text = fs::read_to_string(&file).unwrap();
        for key in shipped(&text).split(": &str = \"workbench-").skip(1) {
            let key = format!("workbench-{}", key.split('"').next().unwrap());
            assert!(listed.contains(&key.as_str()), "{key} is kept, and the page does not say so");
            found += 1;
        }
    }
    assert!(found >= 8, "only {found} keys were found");
    assert!(listed.contains(&oauth::callback::STORAGE_PREFIX));
    assert!(listed.contains(&workbench::rooms::connect::TRANSCRIPT));
    // Both scripts that delete what is kept know all of them.
    let ours = r"/^(workbench-|transcript-of-sign-in$|sign-in\.)/";
    assert!(read("static/boot.js").contains(ours) && read("static/trust.js").contains(ours));
    for key in listed {
        let known = key.starts_with("workbench-") || key == "transcript-of-sign-in" || key == "sign-in.";
        assert!(known, "{key} would stay");
    }
}

/// SECURITY.md and the page promise the same in the same words.
#[test]
fn the_page_promises_what_security_md_promises() {
    let told = read("SECURITY.md");
    let mut count = 0;
    for line in read("texts/en/trust.ftl").lines() {
        let Some((id, sentence)) = line.split_once(" = ") else { continue };
        if id.starts_with("trust-promise-") || id.starts_with("trust-limit-") {
            let plain = sentence.replace('\u{2019}', "'");
            assert!(told.contains(&plain), "SECURITY.md does not say: {plain}");
            count += 1;
        }
    }
    assert!(count > 9, "{count}");
}

/// deploy/README.md says what each relay limits, as its file does.
#[test]
fn the_limits_of_the_relays_are_told() {
    let told = read("deploy/README.md");
    for (file, limit, said) in [
        ("nginx/http.conf", "rate=30r/m", "| 30 a minute (20 at once), 8 open |"),
        ("nginx/page.conf", "burst=20 nodelay", "| 30 a minute (20 at once), 8 open |"),
        ("nginx/page.conf", "limit_conn zow_open 8;", "| 30 a minute (20 at once), 8 open |"),
        ("nginx/page.conf", "client_max_body_size 16k;", "| length of a form | 16 KB |"),
        ("nginx/page.conf", "limit_rate 256k;", "| none, but 256 KB a second |"),
        ("caddy/page.caddy", "max_size 16KB", "| length of a form | 16 KB | 16 KB |"),
        ("netlify/edge-functions/relay.js", "windowSize: 60, windowLimit: 30", "| 30 a minute |"),
        ("netlify/edge-functions/relay.js", "MOST_FORM = 16 * 1024;", "| 16 KB | 16 KB |\n"),
        ("netlify/edge-functions/relay.js", "MOST_RESPONSE = 64 * 1024;", "| 64 KB | 64 KB |\n"),
    ] {
        assert!(read(&format!("deploy/{file}")).contains(limit), "deploy/{file} has no {limit}");
        assert!(told.contains(said), "deploy/README.md does not say: {said}");
    }
    for (file, word) in
        [("caddy/page.caddy", "rate_limit"), ("cloudflare-pages/functions/relay/[[path]].js", "rateLimit")]
    {
        assert!(
            !read(&format!("deploy/{file}")).contains(word),
            "deploy/{file} has a limit that README denies"
        );
    }
}

/// The workflows, and the actions of our own that they use.
fn workflows() -> Vec<(String, String)> {
    let folders = [".github/workflows", ".github/actions/rust"];
    let files = folders.iter().flat_map(|folder| fs::read_dir(root().join(folder)).unwrap());
    files
        .map(|entry| {
            let path = entry.unwrap().path();
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// Who can move a tag of an action can publish a page in our name: each action is a commit, with its version beside it.
#[test]
fn the_workflows_use_what_cannot_change() {
    let mut count = 0;
    for (file, text) in workflows() {
        for line in text.lines() {
            let Some((_, action)) = line.trim_start().trim_start_matches("- ").split_once("uses: ") else {
                continue;
            };
            count += 1;
            if let Some(own) = action.strip_prefix("./") {
                assert!(root().join(own).join("action.yml").is_file(), "{file}: {line}");
                continue;
            }
            let (name, version) = action.split_once('@').unwrap_or_default();
            let (commit, said) = version.split_once(" # v").unwrap_or_default();
            let pinned = commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(pinned && said.split('.').count() == 3, "{file}: {line}");
            assert!(name.starts_with("actions/"), "{file} trusts somebody new: {line}");
        }
        assert!(!text.contains("| sh") && !text.contains("| bash"), "{file} runs what it downloads");
    }
    assert!(count > 10, "{count}");
}

/// No job may do more than it has to, runs for ever, or leaves its token in the tree; and what it calls is there.
#[test]
fn the_workflows_ask_for_little() {
    let dev = read("dev");
    for (file, text) in workflows().into_iter().filter(|(file, _)| file != "action.yml") {
        assert!(text.contains("\npermissions:\n  contents: read\n"), "{file}");
        let count = |part: &str| text.matches(part).count();
        assert_eq!(count("runs-on:"), count("timeout-minutes:"), "{file}");
        assert_eq!(count("actions/checkout@"), count("persist-credentials: false"), "{file}");
        // In a container, a step runs in sh as root, with a home folder of somebody else, in which Firefox does not start.
        assert_eq!(count("container:"), count("HOME: /root"), "{file}");
        assert!(text.contains("\ndefaults:\n  run:\n    shell: bash"), "{file}");
        // What a stranger wrote (a title, the name of a branch) never stands in a command.
        for line in text.lines().filter(|line| line.contains("run:") || line.trim_start().starts_with("./")) {
            assert!(!line.contains("${{"), "{file}: {line}");
        }
        assert!(!text.contains("pull_request_target"), "{file}");
        for call in text.split("./dev ").skip(1).filter(|call| !call.starts_with('`')) {
            let verb = call.split(|ch: char| !ch.is_ascii_alphabetic()).next().unwrap();
            assert!(dev.contains(&format!("\n  {verb}) ")), "{file} calls ./dev {verb}");
        }
    }
}

/// A page cannot refuse to be framed: README says which header a host must send (RFC 9700 section 4.16).
#[test]
fn r27_every_host_that_can_refuses_framing() {
    for file in
        ["nginx/http.conf", "caddy/page.caddy", "cloudflare-pages/add/_headers", "netlify/add/_headers"]
    {
        let text = read(&format!("deploy/{file}"));
        assert!(text.contains("frame-ancestors 'none'"), "deploy/{file} lets the page be framed");
    }
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
    let date = facts::VERSION;
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

/// A file that is slow was not tampered with; and the app does not start while a response is still in the URL.
#[test]
fn the_start_tells_slow_from_damaged_and_refuses_a_response_in_the_url() {
    let (answer, boot) = (read("static/answer.js"), read("static/boot.js"));
    let at = |text: &str| boot.find(text).unwrap_or_else(|| panic!("boot.js has no {text}"));
    assert!(at("throw tookTooLong(error, cleaned)") < at("await explainFailedLoad(first, error)"));
    at("signal: AbortSignal.timeout?.(PATIENCE)");
    let taken = "if (typeof globalThis.takeOAuthAnswer === \"function\") return";
    assert_eq!(boot.matches(taken).count(), 2);
    assert_eq!(boot.matches(&format!("{taken} refuseResponseInUrl();")).count(), 2);
    for script in [&answer, &boot] {
        assert!(script.contains("globalThis.takeOAuthAnswer.stillInUrl"));
    }
}

/// Whatever starts the program has begun to fetch it.
#[test]
fn the_same_touches_fetch_the_page_and_start_it() {
    let of = |file: &str, list: &str| {
        let text = read(file);
        let list = text.split(list).nth(1).and_then(|rest| rest.split("];").next()).unwrap().to_owned();
        list.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()
    };
    let touches = of("src/root.rs", "const TOUCHES: ");
    assert!(touches.len() > 5, "{touches:?}");
    assert_eq!(touches, of("static/boot.js", "const TOUCHES = "));
}

/// What `answer.js` takes for the name of a secret covers every name that the core knows, and nothing else.
#[test]
fn the_first_script_knows_every_name_of_a_secret() {
    let script = read("static/answer.js");
    let list = script.split("const SECRETS = [").nth(1).and_then(|rest| rest.split(']').next()).unwrap();
    let words: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    let fits = |key: &str| {
        let bare: String = key.chars().filter(char::is_ascii_alphabetic).collect();
        words.iter().any(|word| bare.to_ascii_lowercase().contains(word))
    };
    // `code` alone is of a response, and taken as one.
    for key in scan::secret::SECRET_KEYS.split('|').filter(|key| *key != "code") {
        assert!(fits(key), "{key}");
    }
    for key in ["client_secret_eu", "token_value", "auth_code", "authorization_code", "verifier"] {
        assert!(fits(key), "{key}");
    }
    assert!(script.contains("bare.includes(word)"), "as this test does");
    for word in &words {
        assert!(scan::secret::secret_key(word).is_some(), "{word}");
    }
}
