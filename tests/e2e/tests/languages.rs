//! The page in its languages, and in two that nobody speaks: what is shown comes from `texts/`, its length and direction
//! break nothing, and a language comes by link, by switch, or by what the browser prefers.

use e2e::{Browser, Files, Kind, Options, Page, Site, until};

/// The rooms, each with something in it.
const ROOMS: [(&str, Option<&str>); 5] = [
    ("build", Some("opening")),
    ("connect", None),
    ("check", Some("paste")),
    ("centers", None),
    ("learn", Some("played")),
];

async fn opened(page: &Page<'_>, room: &str, filled: Option<&str>, language: &str) {
    let draft = "&dc=eu&service=Ops%20CRM&client_id=1000.ABC&scope=ZohoCRM.org.READ,ZohoBooks.nothing.READ";
    let draft = match room {
        "build" => draft,
        "learn" => "&lesson=4&dc=eu&play=rlyls&open=0.4&as=text",
        _ => "",
    };
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

/// Those with a file of their own.
const LANGUAGES: [&str; 5] = ["es", "de", "fr", "pt", "ja"];
/// The first sentence of Set up in English and in German.
const ENGLISH: &str = "Answer three questions.";
const GERMAN: &str = "Beantworten Sie drei Fragen.";

async fn language(page: &Page<'_>) -> String {
    let shown = page.evaluate("return document.documentElement.lang").await;
    shown.as_str().unwrap_or_default().to_owned()
}

async fn until_language(page: &Page<'_>, tag: &str) {
    until(
        async || (language(page).await == tag).then_some(()),
        async || format!("the page is not shown in {tag}, but in {}", language(page).await),
    )
    .await;
}

/// A link shows each language in every room, and nothing is cut or overlaps.
#[tokio::test]
async fn each_language_fits_every_room() {
    let site = Site::of_dist().await;
    let mut faults = Vec::new();
    for width in [360, 1280] {
        let browser = Browser::start(Kind::Chromium, Options { width, ..Options::default() }).await;
        let page = browser.at(&site);
        for tag in LANGUAGES {
            for (room, filled) in ROOMS {
                opened(&page, room, filled, tag).await;
                assert_eq!(language(&page).await, tag);
                let state = format!("#{room} {tag} {width}");
                faults.extend(page.layout().await.into_iter().map(|fault| format!("{state}: {fault}")));
                if width == 1280 {
                    faults.extend(page.axe().await.into_iter().map(|fault| format!("{state}: {fault}")));
                }
            }
            let listed = page.evaluate("return document.querySelector('.languages').value").await;
            assert_eq!(listed, tag);
        }
        browser.end_quietly().await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The switch changes everything that is shown and nothing that was typed; a reload and a copied link say the same.
async fn switches(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.choose("Data center", "Europe — zoho.eu").await;
    page.type_into("Service Name", "Ops journeys").await;
    page.choose("Language", "Deutsch").await;
    page.wait_for(GERMAN).await;
    assert_eq!(language(&page).await, "de");
    let typed = "return document.getElementById('in-service-name').value";
    assert_eq!(page.evaluate(typed).await, "Ops journeys");
    assert!(page.address().await.contains("#build?lang=de&dc=eu"), "{}", page.address().await);
    let center = "return document.getElementById('in-data-center').selectedOptions[0].text";
    assert_eq!(page.evaluate(center).await, "Europa — zoho.eu");
    // Nothing of what was drawn before the switch stays in the other language.
    for room in ["Testen", "Fehlersuche", "Rechenzentren", "Einrichten"] {
        page.press(room).await;
        let read = "return document.getElementById('main').innerText";
        let by_switch = page.evaluate(read).await;
        page.reload().await;
        assert_eq!(page.evaluate(read).await, by_switch, "{room}");
        assert_eq!(language(&page).await, "de", "{room}");
    }
    if kind == Kind::Chromium {
        page.press("Prüfen und abschließen").await;
        page.press("Link kopieren").await;
        let link = page.clipboard().await;
        assert!(link.contains("#build?lang=de&dc=eu&service=Ops%20journeys"), "{link}");
    }
    page.choose("Sprache", "English").await;
    page.wait_for(ENGLISH).await;
    assert_eq!(page.evaluate(typed).await, "Ops journeys");
    // The device keeps the choice for addresses that name no language.
    page.choose("Language", "Deutsch").await;
    page.wait_for(GERMAN).await;
    page.open("#check").await;
    assert_eq!(language(&page).await, "de");
    // Zoho's own label in this language stands beside the English one.
    page.press("Einrichten").await;
    page.evaluate("document.querySelector('#sheet-service button').click()").await;
    page.wait_for("Zugriffstoken-URL").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_switch_in_chromium() {
    switches(Kind::Chromium).await;
}

#[tokio::test]
async fn the_switch_in_firefox() {
    switches(Kind::Firefox).await;
}

/// What the browser prefers is shown and passed on to nobody; a link decides otherwise, also in an open page.
#[tokio::test]
async fn what_the_browser_prefers_and_a_link() {
    let site = Site::of_dist().await;
    let german = Options { languages: "nl,de-AT,en", ..Options::default() };
    let browser = Browser::start(Kind::Chromium, german).await;
    let page = browser.at(&site);
    page.open("").await;
    page.wait_for(GERMAN).await;
    assert_eq!(language(&page).await, "de");
    assert!(!page.address().await.contains("lang="), "{}", page.address().await);
    page.open("#build?lang=en").await;
    page.wait_for(ENGLISH).await;
    page.evaluate("location.hash = '#build?lang=de'").await;
    page.wait_for(GERMAN).await;
    until_language(&page, "de").await;
    browser.end_quietly().await;
}

/// A reader of another language sees no English that is gone at once.
#[tokio::test]
async fn the_first_screen_is_for_readers_of_english() {
    let whole = Files::of_dist();
    let mut files = whole.clone();
    files.remove(&whole.beginning("boot-"));
    let site = Site::serve(files, "/").await;
    for (languages, suffix, shown) in [
        ("de", "", false),
        ("en-GB,de", "", true),
        ("de", "#build?lang=en", true),
        ("en", "#build?lang=ja", false),
    ] {
        let browser = Browser::start(Kind::Chromium, Options { languages, ..Options::default() }).await;
        let page = browser.at(&site);
        page.load(suffix).await;
        for part in ["main", "header"] {
            let seen = format!("return getComputedStyle(document.querySelector('#app {part}')).visibility");
            let expected = if shown { "visible" } else { "hidden" };
            assert_eq!(page.evaluate(&seen).await, expected, "{languages} {suffix:?} {part}");
        }
        browser.close().await;
    }
}

/// A file of sentences that is not the one this page was published with is named, and English stays; once the right one is
/// there, it is taken.
#[tokio::test]
async fn refuses_damaged_sentences() {
    let mut files = Files::of_dist();
    let name = files.beginning("texts-de-");
    files.damage(&name);
    let site = Site::serve(files, "/").await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?lang=de&dc=eu").await;
    let named = format!("The file {name} is not the one this page was published with");
    page.wait_for("Deutsch could not be loaded.").await;
    page.wait_for(&named).await;
    page.wait_for(ENGLISH).await;
    assert_eq!(language(&page).await, "en");
    assert_eq!(page.axe().await, [""; 0]);
    page.layout_holds("a language that is missing").await;
    page.press("Keep English").await;
    assert!(!page.text().await.contains(&named), "{}", page.text().await);

    page.choose("Language", "Deutsch").await;
    page.wait_for(&named).await;
    site.replace(Files::of_dist());
    page.press("Try again").await;
    page.wait_for(GERMAN).await;
    assert!(!page.text().await.contains(&name), "{}", page.text().await);
    assert_eq!(browser.calls_outside().await, [""; 0]);
    browser.close().await;
}
