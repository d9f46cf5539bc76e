//! The page in two languages that nobody speaks: what is shown comes from `texts/`, and its length and direction break
//! nothing.

use e2e::{Browser, Kind, Options, Page, Site};

/// The rooms, each with something in it.
const ROOMS: [(&str, Option<&str>); 4] =
    [("build", Some("opening")), ("connect", None), ("check", Some("paste")), ("centers", None)];

async fn opened(page: &Page<'_>, room: &str, filled: Option<&str>, language: &str) {
    let draft = "&dc=eu&service=Ops%20CRM&client_id=1000.ABC&scope=ZohoCRM.org.READ,ZohoBooks.nothing.READ";
    let draft = if room == "build" { draft } else { "" };
    page.open(&format!("#{room}?lang={language}{draft}")).await;
    if filled == Some("paste") {
        page.evaluate(
            "const box = document.getElementById('in-check'); box.focus();
             document.execCommand('insertText', false, '{\"error\":\"invalid_code\"} https://crm.zoho.eu/')",
        )
        .await;
    }
    // What is folded away is shown, too.
    page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true").await;
}

/// The texts of the page that no accent was put on: three plain words in a row, outside of what is no sentence of the
/// page (values, code, Zoho's own labels and the titles of sources).
const PLAIN: &str = r#"
    const kept = "code, pre, strong, textarea, input, select, [data-field], .value, .row-label, .sources, .out, .shown, table, .simulated";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set();
    while (walker.nextNode()) {
        const node = walker.currentNode, text = node.textContent.trim();
        if (!/([A-Za-z]{2,} ){2}[A-Za-z]{2,}/.test(text) || node.parentElement.closest(kept)) continue;
        // Zoho's labels, and what Zoho says of a scope.
        if (/^(Service|Connection) Link Name$|^View organization details/.test(text)) continue;
        if (/[^\x00-\x7f…’“”–—·\u2192]/.test(text)) continue;
        if (node.parentElement.checkVisibility()) found.add(text.slice(0, 120));
    }
    return [...found].join("\n");"#;

#[tokio::test]
async fn every_text_comes_from_the_texts() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    let mut plain = String::new();
    for (room, filled) in ROOMS {
        opened(&page, room, filled, "en-XA").await;
        assert_eq!(page.evaluate("return document.documentElement.lang").await, "en-XA");
        let found = page.evaluate(PLAIN).await;
        let found = found.as_str().unwrap_or_default();
        if !found.is_empty() {
            plain += &["#", room, ":\n", found, "\n"].concat();
        }
    }
    assert_eq!(plain, "", "these texts are not in texts/:\n{plain}");
    browser.end_quietly().await;
}

/// Nothing is cut, narrow, overlapping or wider than the window, whatever the length of the words and the direction of the
/// writing.
#[tokio::test]
async fn long_words_and_the_other_direction_break_no_room() {
    let site = Site::of_dist().await;
    let mut wide = Vec::new();
    for width in [360, 1280] {
        let browser = Browser::start(Kind::Chromium, Options { width, ..Options::default() }).await;
        let page = browser.at(&site);
        for (language, direction) in [("en-XA", "ltr"), ("ar-XB", "rtl")] {
            for (room, filled) in ROOMS {
                opened(&page, room, filled, language).await;
                assert_eq!(page.evaluate("return document.documentElement.dir").await, direction);
                let faults = page.layout().await;
                wide.extend(faults.into_iter().map(|fault| format!("#{room} {language} {width}: {fault}")));
            }
        }
        browser.end_quietly().await;
    }
    assert!(wide.is_empty(), "the layout does not hold:\n{}", wide.join("\n"));
}
