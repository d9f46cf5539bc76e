//! What surrounds the rooms: messages about what was done, undo, titles, and where the focus goes.

use e2e::{Browser, Kind, Options, Page, Site, until};

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
    page.press("Create Service").await;
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
    for (route, title) in
        [("build", "Set up"), ("connect", "Test"), ("check", "Troubleshoot"), ("centers", "Data centers")]
    {
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
    until(
        async || {
            let press = "const use = [...document.querySelectorAll('.piece .actions button')][0]; use?.click(); return !!use";
            page.evaluate(press).await.as_bool()?.then_some(())
        },
        async || format!("nothing to take over in:\n{}", page.text().await),
    )
    .await;
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
    assert_eq!(page.evaluate("return document.getElementById('in-service-name').value").await, "");
    browser.end_quietly().await;
}
