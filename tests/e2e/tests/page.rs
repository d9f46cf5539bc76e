//! What surrounds the rooms: the address, saved setups, undo, the palette and the keys, the hand-over sheet, titles, and
//! where the focus goes.

use e2e::{Browser, Files, Kind, Media, Options, Page, Site, until};
use thirtyfour::Key;

/// Opens a sheet, whose button says how far it is, too; or closes it.
async fn open_sheet(page: &Page<'_>, title: &str) {
    page.evaluate(&format!(
        "[...document.querySelectorAll('.sheet > h2 > button')].find((one) => one.textContent.startsWith('{title}')).click()"
    ))
    .await;
}

async fn wait_for_focus(page: &Page<'_>, name: &str) {
    until(
        async || (page.focused_name().await == name).then_some(()),
        async || format!("the focus is on {:?}", page.focused_name().await),
    )
    .await;
}

/// Each message has a life of its own, and undo takes back nothing that was typed since.
#[tokio::test]
async fn undo_survives_a_copy_and_keeps_what_was_typed() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.evaluate("document.querySelector('.opening button').click()").await;
    page.wait_for("Example loaded: Marketing Automation").await;
    page.type_into("Client ID", "1000.MINE").await;
    open_sheet(&page, "Create Service").await;
    page.press("Copy Service Link Name").await;
    page.wait_for("Copied: Service Link Name.").await;
    page.press("Undo").await;
    page.wait_for("Undone. Later changes were kept.").await;
    page.wait_for_field("client-id", "1000.MINE").await;
    assert!(!page.text().await.contains("Example loaded"));
    wait_for_focus(&page, "Set up").await;
    browser.end_quietly().await;
}

/// A link that was followed says so, also where the tab is new.
#[tokio::test]
async fn a_link_says_that_it_was_loaded() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu&service=X").await;
    page.wait_for("Values loaded from the link.").await;
    browser.end_quietly().await;
}

/// Each room has a title and a heading, and a button that opens another room hands the focus to that heading.
#[tokio::test]
async fn a_room_has_its_title_and_takes_the_focus() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    for (route, title) in [
        ("build", "Set up"),
        ("connect", "Test"),
        ("check", "Troubleshoot"),
        ("centers", "Data centers"),
        ("learn", "Learn"),
    ] {
        page.open(&format!("#{route}")).await;
        assert_eq!(page.evaluate("return document.querySelector('h1').textContent").await, title);
        assert_eq!(page.evaluate("return document.title").await, format!("{title} · Zoho OAuth Workbench"));
    }
    page.open("#check").await;
    page.evaluate(
        "document.getElementById('in-check').focus();
         document.execCommand('insertText', false, 'https://crm.zoho.eu/crm/org1/tab/Leads')",
    )
    .await;
    page.press("Use in Set up").await;
    wait_for_focus(&page, "Set up").await;
    assert_eq!(page.evaluate("return document.title").await, "Set up · Zoho OAuth Workbench");
    browser.end_quietly().await;
}

/// An old draft must not come back where the new one could not be kept.
#[tokio::test]
async fn a_full_storage_is_said_and_brings_nothing_old_back() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.type_into("Service Name", "Old").await;
    page.evaluate(
        "const whole = Storage.prototype.setItem;
         Storage.prototype.setItem = function (key, text) {
             if (key === 'workbench-draft') throw new DOMException('full', 'QuotaExceededError');
             whole.call(this, key, text);
         }",
    )
    .await;
    page.type_into("Service Name", "New").await;
    page.wait_for("storage for this page is full or blocked").await;
    page.reload().await;
    // The address bar is not full: it has what was typed last.
    assert_eq!(page.evaluate("return document.getElementById('in-service-name').value").await, "New");
    browser.end_quietly().await;
}

async fn wait_for_address(page: &Page<'_>, end: &str) {
    until(
        async || page.address().await.ends_with(end).then_some(()),
        async || format!("the address does not end with {end:?}: {}", page.address().await),
    )
    .await;
}

async fn value_of(page: &Page<'_>, id: &str) -> String {
    let value = page.evaluate(&format!("return document.getElementById('{id}').value")).await;
    value.as_str().unwrap_or_default().to_owned()
}

/// The address says what is set up, through a reload, another room and a new tab; a link asks before it replaces that.
async fn the_address_is_the_state(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.choose("Data center", "Europe \u{2014} zoho.eu").await;
    page.type_into("Service Name", "Mine").await;
    wait_for_address(&page, "#build?dc=eu&service=Mine").await;
    page.press("Test").await;
    wait_for_focus(&page, "Test").await;
    assert!(page.address().await.contains("#connect"));
    page.press("Set up").await;
    wait_for_address(&page, "#build?dc=eu&service=Mine").await;
    let entries = page.evaluate("return history.length").await;
    page.type_into("Service Name", "Mine too").await;
    wait_for_address(&page, "#build?dc=eu&service=Mine%20too").await;
    assert_eq!(page.evaluate("return history.length").await, entries, "typing adds entries to the history");
    page.reload().await;
    assert_eq!(value_of(&page, "in-service-name").await, "Mine too");

    // A link to other values asks first.
    page.evaluate("location.hash = '#build?dc=ca&service=Theirs&client_secret=0123456789abcdef0123'").await;
    page.wait_for("Open the setup from this link?").await;
    page.wait_for("Theirs").await;
    assert!(!page.address().await.contains("0123456789abcdef"), "a secret stays in the address");
    assert_eq!(value_of(&page, "in-service-name").await, "Mine too");
    page.layout_holds_at(
        "the offer of a link",
        if kind == Kind::Chromium { &[1280, 768, 360, 320] } else { &[1280] },
    )
    .await;
    page.press("Keep mine").await;
    wait_for_address(&page, "#build?dc=eu&service=Mine%20too").await;
    wait_for_focus(&page, "Set up").await;
    page.evaluate("location.hash = '#build?dc=ca&service=Theirs'").await;
    page.press("Open").await;
    wait_for_address(&page, "#build?dc=ca&service=Theirs").await;
    assert_eq!(value_of(&page, "in-service-name").await, "Theirs");
    // Back is no link: what is set up stays, and nothing is asked.
    browser.driver().back().await.expect("there is a page before");
    wait_for_address(&page, "#build?dc=ca&service=Theirs").await;
    assert!(!page.text().await.contains("Open the setup from this link?"));
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_address_is_the_state_in_chromium() {
    the_address_is_the_state(Kind::Chromium).await;
}

#[tokio::test]
async fn the_address_is_the_state_in_firefox() {
    the_address_is_the_state(Kind::Firefox).await;
}

/// Types letter by letter, as fast as nobody can, and says how often the address bar was written meanwhile.
async fn typed_fast(page: &Page<'_>, id: &str, text: &str) -> u64 {
    let script = format!(
        "let written = 0;
         const replace = history.replaceState;
         history.replaceState = function (...given) {{ written += 1; return replace.apply(this, given); }};
         const field = document.getElementById('{id}');
         field.focus();
         return (async () => {{
           for (const letter of '{text}') {{
             field.setRangeText(letter, field.value.length, field.value.length, 'end');
             field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
             await new Promise((done) => setTimeout(done));
           }}
           history.replaceState = replace;
           return written;
         }})();"
    );
    page.evaluate(&script).await.as_u64().expect("a number")
}

/// The address bar is slow, so it waits until a person pauses; what leaves the field or the page does not.
async fn the_address_waits(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu").await;
    assert_eq!(typed_fast(&page, "in-service-name", "Ten letters").await, 0);
    wait_for_address(&page, "#build?dc=eu&service=Ten%20letters").await;
    // Nothing of it is lost by who reloads at once.
    typed_fast(&page, "in-service-name", " more").await;
    page.reload().await;
    assert_eq!(value_of(&page, "in-service-name").await, "Ten letters more");
    wait_for_address(&page, "#build?dc=eu&service=Ten%20letters%20more").await;
    // Another field, and another room.
    typed_fast(&page, "in-service-name", "s").await;
    // In a window in the background the browser sends no event of its own.
    let left = "document.getElementById('in-service-name').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        return location.hash";
    assert_eq!(page.evaluate(left).await, "#build?dc=eu&service=Ten%20letters%20mores");
    typed_fast(&page, "in-service-name", "o").await;
    page.evaluate("location.hash = '#centers'").await;
    wait_for_focus(&page, "Data centers").await;
    page.press("Set up").await;
    wait_for_address(&page, "#build?dc=eu&service=Ten%20letters%20moreso").await;
    // A secret does not wait.
    typed_fast(&page, "in-service-name", "e").await;
    page.evaluate("location.hash = '#build?dc=ca&client_secret=0123456789abcdef0123'").await;
    page.wait_for("Open the setup from this link?").await;
    assert!(!page.address().await.contains("0123456789abcdef"), "a secret stays in the address");
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_address_waits_in_chromium() {
    the_address_waits(Kind::Chromium).await;
}

#[tokio::test]
async fn the_address_waits_in_firefox() {
    the_address_waits(Kind::Firefox).await;
}

/// What is drawn of the selected scopes rests while a person searches, and only then: a value that was put into a field
/// behind the page's back stays as long.
#[tokio::test]
async fn the_selected_scopes_rest_during_a_search() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu&scope=ZohoCRM.modules.leads.READ,ZohoCRM.org.READ").await;
    page.evaluate("document.getElementById('open-scopes').click()").await;
    page.wait_for("Selected scopes").await;
    let name = "document.querySelector('#in-scopes ol input')";
    let value = format!("return {name}.value");
    let shown = page.evaluate(&value).await;
    page.evaluate(&format!("{name}.value = 'Not drawn'")).await;
    typed_fast(&page, "search-scopes", "crm leads").await;
    page.wait_for("ZohoCRM.modules.leads.CREATE").await;
    assert_eq!(page.evaluate(&value).await, "Not drawn");
    page.type_into("Service Name", "Mine").await;
    until(
        async || (page.evaluate(&value).await == shown).then_some(()),
        async || "the selected scopes are not drawn anew".to_owned(),
    )
    .await;
    // A secret that is pasted twice is masked twice.
    for _ in 0..2 {
        page.paste_into("Search scopes", "client_secret=0123456789abcdef0123456789abcdef").await;
        until(
            async || (!value_of(&page, "search-scopes").await.contains("0123456789")).then_some(()),
            async || "a secret stays in the search".to_owned(),
        )
        .await;
    }
    browser.end_quietly().await;
}

/// Setups are kept on the device once that is asked for, and never a secret.
#[tokio::test]
async fn setups_are_kept_on_the_device() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu&service=First").await;
    let kept = "return localStorage.getItem('workbench-setups') ?? ''";
    page.type_into("Service Name", "First one").await;
    assert_eq!(page.evaluate(kept).await, "");
    open_sheet(&page, "Saved setups").await;
    page.press("Keep on this device").await;
    page.wait_for("Saved on this device as First one Europe.").await;
    // Later changes are kept, too; a secret in any field is not.
    page.type_into("Service Name", "0123456789abcdef0123456789abcdef0123").await;
    page.type_into(
        "Name of the setup",
        "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210",
    )
    .await;
    page.press("Keep on this device").await;
    page.type_into("Service Name", "Second").await;
    // With the keys, the list passes all other data centers first, and the button duplicates.
    page.evaluate("document.getElementById('duplicate-0').focus()").await;
    for _ in 0..3 {
        page.press_key(Key::Down).await;
    }
    assert!(!page.text().await.contains("First one Canada"), "choosing duplicates");
    page.choose("Data center for a duplicate of First one Europe", "Canada").await;
    page.press("Duplicate First one Europe").await;
    page.wait_for("First one Canada").await;
    open_sheet(&page, "Saved setups").await;
    open_sheet(&page, "Saved setups").await;
    let remains = page.remains().await;
    assert!(!remains.contains("0123456789abcdef"), "{remains}");
    assert_eq!(page.axe().await, [""; 0]);
    page.evaluate(
        "for (const folded of document.querySelectorAll('.sheet-body details')) folded.open = true",
    )
    .await;
    page.layout_holds("the saved setups").await;

    // A new tab comes back to them.
    page.evaluate("sessionStorage.clear(); history.replaceState(null, '', location.pathname)").await;
    page.reload().await;
    page.wait_for("First one Europe").await;
    page.press("Open First one Canada").await;
    page.wait_for("Saved setup opened.").await;
    wait_for_focus(&page, "Set up").await;
    assert!(page.address().await.contains("dc=ca"));
    open_sheet(&page, "Saved setups").await;
    let exported = page.evaluate(kept).await;
    page.press("Delete all saved setups").await;
    wait_for_focus(&page, "Cancel").await;
    page.press("Cancel").await;
    wait_for_focus(&page, "Delete all saved setups").await;
    page.press("Delete all saved setups").await;
    page.evaluate("[...document.querySelectorAll('.sheet-body > .actions button')].find((one) => one.textContent === 'Delete').click()").await;
    page.wait_for("None on this device").await;
    wait_for_focus(&page, "Saved setups None on this device").await;
    assert_eq!(page.evaluate(kept).await, "");
    page.evaluate("document.querySelector('#saved-setups details').open = true").await;
    page.paste_into("Paste exported setups (JSON)", exported.as_str().unwrap_or_default()).await;
    page.press("Import").await;
    page.wait_for("3 setups imported.").await;
    browser.end_quietly().await;
}

/// One change is taken back and made again with the keyboard; what was typed since stays.
#[tokio::test]
async fn the_last_change_is_undone_and_redone() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu&service=Mine").await;
    page.choose("Data center", "Canada \u{2014} zohocloud.ca").await;
    page.type_into("Service Name", "Typed since").await;
    page.evaluate("document.querySelector('h1').focus()").await;
    page.press_keys(Key::Control, 'z').await;
    page.wait_for("Undone. Later changes were kept.").await;
    wait_for_address(&page, "#build?dc=eu&service=Typed%20since").await;
    page.press("Redo").await;
    wait_for_address(&page, "#build?dc=ca&service=Typed%20since").await;
    // A list has no undo of its own: right after it was changed, the key works in it, too.
    page.choose("Data center", "India \u{2014} zoho.in").await;
    page.evaluate("document.getElementById('in-data-center').focus()").await;
    page.press_keys(Key::Control, 'z').await;
    wait_for_address(&page, "#build?dc=ca&service=Typed%20since").await;
    browser.end_quietly().await;
}

/// What lies over the page keeps the keys from what is under it, and shows which entry Enter would take.
#[tokio::test]
async fn a_dialog_keeps_its_keys() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options { height: 500, ..Options::default() }).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.press_keys(Key::Control, 'k').await;
    wait_for_focus(&page, "Search everything").await;
    page.press_each_of("zoho").await;
    page.wait_for("Scope").await;
    let in_sight = "const marked = document.querySelector('#palette-list [aria-selected=true]');
         const [box, around] = [marked, document.querySelector('dialog')].map((one) => one.getBoundingClientRect());
         return box.top >= around.top && box.bottom <= Math.min(around.bottom, innerHeight)";
    let count = page.evaluate("return document.querySelectorAll('#palette-list > li').length").await;
    let count = count.as_u64().unwrap_or_default();
    assert!(count > 12, "{count} entries fit into the dialog");
    for key in [Key::Down, Key::Up] {
        for at in 0..count {
            page.press_key(key.clone()).await;
            until(
                async || page.evaluate(in_sight).await.as_bool()?.then_some(()),
                async || format!("entry {at} is out of sight"),
            )
            .await;
        }
    }
    page.press_key(Key::Tab).await;
    page.evaluate("document.querySelector('dialog .dialog-head button').focus()").await;
    for key in ['/', '?'] {
        page.press_key(key).await;
    }
    page.press_keys(Key::Control, 'z').await;
    assert!(page.address().await.ends_with("#check"), "{}", page.address().await);
    assert_eq!(page.evaluate("return document.querySelector('dialog').open").await, true);
    wait_for_focus(&page, "Close").await;
    browser.end_quietly().await;
}

/// What the device refuses to keep takes nothing from what it kept, and two tabs with one setup show the same.
async fn kept_setups_survive(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu&service=Shared").await;
    open_sheet(&page, "Saved setups").await;
    page.press("Keep on this device").await;
    page.wait_for("Saved on this device as Shared Europe.").await;

    let driver = browser.driver();
    let first = driver.window().await.expect("the page has a tab");
    page.evaluate("window.open(location.href)").await;
    let tabs = driver.windows().await.expect("there are tabs");
    let second = tabs.into_iter().find(|tab| *tab != first).expect("a page can open a tab");
    driver.switch_to_window(second).await.expect("the copy is there");
    page.until_started().await;
    page.type_into("Service Name", "Shared by two").await;
    driver.switch_to_window(first).await.expect("the first tab is still there");
    wait_for_address(&page, "#build?dc=eu&service=Shared%20by%20two").await;
    page.type_into("Client ID", "1000.ONE").await;
    let kept = "return localStorage.getItem('workbench-setups') ?? ''";
    let saved = page.evaluate(kept).await.to_string();
    assert!(saved.contains("Shared%20by%20two&client_id=1000.ONE"), "{saved}");

    page.evaluate(
        "for (let size = 1 << 22; size > 0; size = size >> 1) {
             try { for (let at = 0; ; at += 1) localStorage.setItem(`full-${size}-${at}`, 'x'.repeat(size)) }
             catch { continue }
         }",
    )
    .await;
    page.type_into("Service Name", "A name that is longer than what was there before").await;
    page.wait_for("storage for this page is full or blocked").await;
    // What was typed last before there was no room is there, and all the rest.
    let saved = page.evaluate(kept).await.to_string();
    assert!(saved.contains("Shared Europe") && saved.contains("client_id=1000.ONE"), "{saved}");
    browser.end_quietly().await;
}

#[tokio::test]
async fn kept_setups_survive_in_chromium() {
    kept_setups_survive(Kind::Chromium).await;
}

#[tokio::test]
async fn kept_setups_survive_in_firefox() {
    kept_setups_survive(Kind::Firefox).await;
}

/// The first stop of the keyboard leads past the navigation; the palette leads everywhere; single keys can be switched off.
async fn the_keyboard_leads_everywhere(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    assert_eq!(page.tab_to("Skip to content").await, 1);
    page.press_key(Key::Enter).await;
    wait_for_focus(&page, "Troubleshoot").await;

    page.press_keys(Key::Control, 'k').await;
    wait_for_focus(&page, "Search everything").await;
    page.press_each_of("data centers").await;
    page.press_key(Key::Enter).await;
    wait_for_focus(&page, "Data centers").await;
    page.press_keys(Key::Control, 'k').await;
    wait_for_focus(&page, "Search everything").await;
    page.press_each_of("invalid_code").await;
    page.press_key(Key::Enter).await;
    wait_for_focus(&page, "Troubleshoot").await;
    page.wait_for("Detected: Token endpoint error").await;
    // Escape closes it and gives the focus back.
    page.press_keys(Key::Control, 'k').await;
    wait_for_focus(&page, "Search everything").await;
    page.press_key(Key::Escape).await;
    wait_for_focus(&page, "Troubleshoot").await;

    page.press_key('/').await;
    until(
        async || {
            let focused = page.evaluate("return document.activeElement?.id").await;
            (focused == "search-scopes").then_some(())
        },
        async || format!("/ leads to {:?}", page.focused_name().await),
    )
    .await;
    page.press_each_of("?/").await;
    assert_eq!(value_of(&page, "search-scopes").await, "?/", "what is typed is no key");
    page.evaluate("document.querySelector('h1').focus()").await;
    page.press_key('?').await;
    page.wait_for("Undo the last change").await;
    page.press("Use single-key shortcuts (/ and ?)").await;
    page.press_key(Key::Escape).await;
    page.reload().await;
    page.evaluate("document.querySelector('h1').focus()").await;
    page.press_key('?').await;
    // A key that does something opens a dialog before the next one is read.
    assert_eq!(
        page.evaluate("return document.querySelector('dialog').open").await,
        false,
        "? opens the list"
    );
    page.press_keys(Key::Control, 'k').await;
    wait_for_focus(&page, "Search everything").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_keyboard_leads_everywhere_in_chromium() {
    the_keyboard_leads_everywhere(Kind::Chromium).await;
}

#[tokio::test]
async fn the_keyboard_leads_everywhere_in_firefox() {
    the_keyboard_leads_everywhere(Kind::Firefox).await;
}

/// The theme is chosen over the system's, and stays over a reload.
#[tokio::test]
async fn the_theme_is_chosen() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options { media: Media::Dark, ..Options::default() }).await;
    let page = browser.at(&site);
    page.open("#centers").await;
    let ground = "return getComputedStyle(document.body).backgroundColor";
    let dark = page.evaluate(ground).await;
    page.choose("Theme", "Light").await;
    let light = page.evaluate(ground).await;
    assert_ne!(dark, light);
    page.reload().await;
    assert_eq!(page.evaluate(ground).await, light);
    assert_eq!(page.axe().await, [""; 0]);
    page.choose("Theme", "System").await;
    assert_eq!(page.evaluate(ground).await, dark);
    browser.end_quietly().await;
}

/// What lies over the page holds its layout and passes axe in all colors; the hand-over sheet is one page of paper.
#[tokio::test]
async fn what_lies_over_the_page_is_sound() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu&service=Mine&client_id=1000.ABC&scope=ZohoCRM.org.READ,ZohoBooks.invoices.ALL")
        .await;
    for (query, says) in [("", "Hand-over sheet"), ("zoho read", "Scope"), ("keyboard", "Action")] {
        page.press_keys(Key::Control, 'k').await;
        wait_for_focus(&page, "Search everything").await;
        page.press_each_of(query).await;
        page.wait_for(says).await;
        page.layout_holds(&format!("the palette with {query:?}")).await;
        for media in [Media::Light, Media::Dark, Media::ForcedColors] {
            browser.show_as(media).await;
            assert_eq!(page.axe().await, [""; 0], "{query:?} in {media:?}");
        }
        browser.show_as(Media::Light).await;
    }
    page.press_key(Key::Enter).await;
    page.wait_for("Undo the last change").await;
    page.layout_holds("the list of keys").await;
    assert_eq!(page.axe().await, [""; 0]);
    page.press_key(Key::Escape).await;

    page.press_keys(Key::Control, 'k').await;
    wait_for_focus(&page, "Search everything").await;
    page.press_each_of("hand-over").await;
    page.press_key(Key::Enter).await;
    page.wait_for("Hand-over: Mine").await;
    page.wait_for("Administrator who can reconnect it").await;
    page.layout_holds("the hand-over sheet").await;
    assert_eq!(page.axe().await, [""; 0]);
    assert_eq!(browser.printed_pages().await, 1);
    page.press("Copy hand-over sheet as Markdown").await;
    page.wait_for("Copied: hand-over sheet as Markdown.").await;
    let markdown = page.clipboard().await;
    assert!(
        markdown.starts_with("# Hand-over: Mine\n") && markdown.contains("- Authorized by: ____"),
        "{markdown}"
    );
    browser.end_quietly().await;
}

/// What the page says of a text is announced once, after a pause, and not with each key.
#[tokio::test]
async fn results_are_announced_and_keystrokes_are_not() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.evaluate(
        "window.said = [];
         const live = (node) => (node.nodeType === 1 ? node : node.parentElement)?.closest('[role=status]');
         new MutationObserver((changes) => {
             const regions = new Set(changes.map(({target}) => live(target)).filter(Boolean));
             for (const region of regions) {
                 if (region.getAttribute('aria-live') !== 'off') window.said.push(region.innerText);
             }
         }).observe(document.body, {subtree: true, childList: true, characterData: true});
         document.getElementById('in-check').focus()",
    )
    .await;
    page.press_each_of("invalid_code").await;
    until(
        async || page.evaluate("return window.said.length > 0").await.as_bool()?.then_some(()),
        async || "nothing is announced".to_owned(),
    )
    .await;
    let said = page.evaluate("return window.said").await;
    assert_eq!(said.as_array().map(Vec::len), Some(1), "announced more than once: {said}");
    assert_eq!(page.evaluate("return document.querySelectorAll('main [aria-live=off]').length").await, 0);
    browser.end_quietly().await;
}

/// Somebody copies before the pause after typing is over: the result is announced first, and what was done stays.
#[tokio::test]
async fn a_late_result_does_not_replace_what_was_done() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#check").await;
    page.type_into("Error, response or URL", "invalid_code").await;
    page.wait_for("Detected: ").await;
    // In one turn, so that no machine is too slow for it.
    page.evaluate(
        "window.said = [];
         const live = document.querySelector('main ~ .sr[role=status]');
         new MutationObserver(() => window.said.push(live.innerText)).observe(live, {subtree: true, childList: true});
         const field = document.getElementById('in-check');
         field.value = 'invalid_client';
         field.dispatchEvent(new InputEvent('input', {bubbles: true}));
         [...document.querySelectorAll('button')].find((button) => button.innerText.includes('report as Markdown')).click()",
    )
    .await;
    let told = async || {
        page.evaluate("return window.said.join(' | ')").await.as_str().unwrap_or_default().to_owned()
    };
    // Until the pause is over, regions are quiet.
    let over = "return !document.querySelector('main [aria-live=off]')";
    until(
        async || {
            let is_over = page.evaluate(over).await.as_bool()?;
            (is_over && told().await.contains("Copied: ")).then_some(())
        },
        async || format!("announced: {}", told().await),
    )
    .await;
    let said = told().await;
    assert!(said.rfind("Copied: ") > said.rfind("Detected: "), "{said}");
    browser.end_quietly().await;
}

/// Which page it is can be held against the file that is served: the build is the digest in its name.
#[tokio::test]
async fn the_page_says_which_version_and_build_it_is() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    let name = Files::of_dist().name("_bg.wasm");
    let build = name.trim_end_matches("_bg.wasm").rsplit('-').next().expect("the name has a digest");
    page.wait_for(&format!("Build {build}.")).await;
    page.wait_for(&format!("Version {}, with facts of {}.", version(), facts::VERSION)).await;
    browser.end_quietly().await;
}

/// The version of the workspace, which is not that of these tests.
fn version() -> String {
    let manifest =
        std::fs::read_to_string(e2e::environment::root().join("Cargo.toml")).expect("Cargo.toml is there");
    let (_, rest) = manifest.split_once("[workspace.package]\nversion = \"").expect("it has a version");
    rest.split('"').next().unwrap_or_default().to_owned()
}
