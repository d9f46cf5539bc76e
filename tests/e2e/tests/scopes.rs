//! The sheet with the scopes as its users meet it: finding what one does not know the name of, by mouse and by keyboard;
//! lists that others wrote; what the linter and the advisor say. The expected values are written out here.

use e2e::{Browser, Kind, Media, Options, Page, Site};
use serde_json::json;
use thirtyfour::Key;

const ENTER: char = '\u{e007}';
const ESCAPE: char = '\u{e00c}';
const LEFT: char = '\u{e012}';
const UP: char = '\u{e013}';
const RIGHT: char = '\u{e014}';
const DOWN: char = '\u{e015}';

/// The five scopes of the guide, with the words by which somebody looks for them who does not know their names.
const GUIDE: [(&str, &str); 5] = [
    ("marketing campaign", "ZohoMarketingAutomation.campaign.ALL"),
    ("marketing lead", "ZohoMarketingAutomation.lead.ALL"),
    ("marketing journey list", "ZohoMarketingAutomation.journey.READ"),
    ("marketing journey create", "ZohoMarketingAutomation.journey.CREATE"),
    ("web assistant", "ZohoMarketingAutomation.wa.READ"),
];

const SEARCH: &str = "Search scopes";

/// Opens the page, and in it the sheet with the scopes.
async fn open(page: &Page<'_>, suffix: &str) {
    page.open(suffix).await;
    open_sheet(page).await;
}

/// Opens another link, which asks before it replaces what is there.
async fn open_next(page: &Page<'_>, suffix: &str) {
    page.open(suffix).await;
    page.press("Open").await;
    page.wait_for("Values loaded from the link.").await;
    open_sheet(page).await;
}

async fn open_sheet(page: &Page<'_>) {
    page.evaluate("document.querySelector('.scopes') ?? document.getElementById('open-scopes').click()")
        .await;
    page.wait_for(SEARCH).await;
}

/// The chosen scopes, as the page lists them.
async fn chosen(page: &Page<'_>) -> Vec<String> {
    let names = "return Array.from(document.querySelectorAll('.chosen .scope'), (name) => name.textContent)";
    serde_json::from_value(page.evaluate(names).await).expect("the script returns a list of texts")
}

async fn until_chosen(page: &Page<'_>, expected: &[&str]) {
    e2e::until(
        async || (chosen(page).await == expected).then_some(()),
        async || format!("not {expected:?} are chosen, but {:?}", chosen(page).await),
    )
    .await;
}

#[tokio::test]
async fn the_guides_scopes_are_found_by_mouse() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    open(&page, "#build?dc=eu&service=Marketing%20Automation").await;
    for (words, scope) in GUIDE {
        page.type_into(SEARCH, words).await;
        page.press(scope).await;
    }
    until_chosen(&page, &GUIDE.map(|(_, scope)| scope)).await;
    // The box takes it away again.
    page.press("ZohoMarketingAutomation.wa.READ").await;
    until_chosen(&page, &GUIDE.map(|(_, scope)| scope)[..4]).await;

    // The same from the matrix of the app.
    page.type_into(SEARCH, "").await;
    page.press("Remove all scopes").await;
    page.wait_for("No scopes selected.").await;
    page.press("Marketing Automation").await;
    for (_, scope) in GUIDE {
        page.press(scope).await;
    }
    until_chosen(&page, &GUIDE.map(|(_, scope)| scope)).await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_guides_scopes_are_found_by_keyboard_alone() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    open(&page, "#build?dc=eu&service=Marketing%20Automation").await;
    page.tab_to(SEARCH).await;
    for (place, (words, scope)) in GUIDE.into_iter().enumerate() {
        for key in words.chars() {
            page.press_key(key).await;
        }
        page.wait_for(scope).await;
        if place % 2 == 0 {
            // Enter takes the first.
            page.press_key(ENTER).await;
        } else {
            // The arrows lead to it, the space ticks it, and the focus stays where it is.
            page.press_key(DOWN).await;
            for _ in 0..12 {
                if page.focused_name().await != scope {
                    page.press_key(DOWN).await;
                }
            }
            page.press_key(' ').await;
            page.wait_for(&format!("Added {scope}.")).await;
            assert_eq!(page.focused_name().await, scope);
            for _ in 0..12 {
                if page.focused_name().await != SEARCH {
                    page.press_key(UP).await;
                }
            }
        }
        page.wait_for(&format!("Added {scope}.")).await;
        page.press_key(ESCAPE).await;
    }
    until_chosen(&page, &GUIDE.map(|(_, scope)| scope)).await;

    // A scope that no Zoho page lists is not added by Enter, but by its own box.
    let doubtful = "ZohoMarketingAutomation.contact.ALL";
    page.type_into(SEARCH, doubtful).await;
    page.press_key(ENTER).await;
    page.wait_for(&format!("{doubtful} is unverified")).await;
    assert_eq!(page.focused_name().await, doubtful);
    until_chosen(&page, &GUIDE.map(|(_, scope)| scope)).await;
    page.type_into(SEARCH, "").await;

    // Removing one leaves the focus at its neighbor, removing the last one at the list.
    page.tab_to("Remove ZohoMarketingAutomation.journey.CREATE").await;
    page.press_key(ENTER).await;
    page.wait_for("4 selected").await;
    assert_eq!(page.focused_name().await, "Remove ZohoMarketingAutomation.wa.READ");
    for (left, next) in [(3, "journey.READ"), (2, "lead.ALL"), (1, "campaign.ALL")] {
        page.press_key(ENTER).await;
        page.wait_for(&format!("{left} selected")).await;
        assert_eq!(page.focused_name().await, format!("Remove ZohoMarketingAutomation.{next}"));
    }
    page.press_key(ENTER).await;
    page.wait_for("0 selected").await;
    assert_eq!(page.focused_name().await, "Selected scopes");
    browser.end_quietly().await;
}

#[tokio::test]
async fn every_form_of_a_list_is_taken() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    open(&page, "#build?dc=eu").await;
    page.press("Paste a list").await;
    let expected = ["Desk.tickets.READ", "ZohoCRM.modules.leads.ALL"];
    for text in [
        "Desk.tickets.READ,ZohoCRM.modules.leads.ALL",
        "Desk.tickets.READ ZohoCRM.modules.leads.ALL",
        "Desk.tickets.READ\nZohoCRM.modules.leads.ALL\n",
        "Desk.tickets.READ+ZohoCRM.modules.leads.ALL",
        r#"["Desk.tickets.READ", "ZohoCRM.modules.leads.ALL"]"#,
        r#"{"access_token":"1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210","scope":"Desk.tickets.READ ZohoCRM.modules.leads.ALL"}"#,
        "https://accounts.zoho.eu/oauth/v2/auth?scope=Desk.tickets.READ%2CZohoCRM.modules.leads.ALL&client_id=1000.X&response_type=code",
    ] {
        page.paste_into("Add scopes", text).await;
        page.press("Add to the list").await;
        until_chosen(&page, &expected).await;
        assert!(!page.text().await.contains("0123456789abcdef"));
        page.press("Remove all scopes").await;
        page.wait_for("No scopes selected.").await;
    }
    page.type_into("Add scopes", "https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.X").await;
    page.press("Add to the list").await;
    page.wait_for("The text contains no scope.").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn mistakes_are_named_and_fixed_one_by_one_or_all_at_once() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    let link =
        "#build?dc=eu&service=X&scope=ZohoDesk.tickets.READ,ZohoCRM.leads.READ,ZohoShow.presentation.ALL";
    open(&page, link).await;
    page.wait_for("the scopes of Zoho Desk begin with Desk.").await;
    page.wait_for("appears to be invented.").await;
    page.press("Apply fix to ZohoDesk.tickets.READ: Desk.tickets.READ").await;
    until_chosen(&page, &["Desk.tickets.READ", "ZohoCRM.leads.READ", "ZohoShow.presentation.ALL"]).await;
    assert_eq!(page.focused_name().await, "Selected scopes");
    page.press("Apply fix to ZohoCRM.leads.READ: ZohoCRM.modules.leads.READ").await;
    page.press("Remove ZohoShow.presentation.ALL").await;
    until_chosen(&page, &["Desk.tickets.READ", "ZohoCRM.modules.leads.READ"]).await;
    // What is easily forgotten is there to be added.
    page.press("Add ZohoSearch.securesearch.READ").await;
    until_chosen(&page, &["Desk.tickets.READ", "ZohoCRM.modules.leads.READ", "ZohoSearch.securesearch.READ"])
        .await;

    open_next(
        &page,
        "#build?dc=eu&service=X&scope=ZohoDesk.tickets.READ,CRM.modules.leads.READ,Desk.tickets.READ",
    )
    .await;
    page.press("Apply all 2 certain fixes").await;
    until_chosen(&page, &["Desk.tickets.READ", "ZohoCRM.modules.leads.READ"]).await;

    // An unknown scope is a warning, and never refused.
    page.type_into(SEARCH, "ZohoCRM.unicorns.READ").await;
    page.press("Add ZohoCRM.unicorns.READ anyway").await;
    page.wait_for("\u{201c}ZohoCRM.unicorns.READ\u{201d} is not in our catalog of 2026-11-23.").await;
    assert!(page.field("missing-scope-report").await.contains("Scope: ZohoCRM.unicorns.READ\n"));

    // More than is needed: the narrower choice takes the place.
    open_next(&page, "#build?dc=eu&service=X&scope=ZohoBooks.fullaccess.all,Desk.tickets.ALL").await;
    page.press("2 scopes grant more access than most integrations need, 1 of them to a whole product").await;
    page.press("Replace Desk.tickets.ALL with Desk.tickets.READ").await;
    until_chosen(&page, &["ZohoBooks.fullaccess.all", "Desk.tickets.READ"]).await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_advisor_leads_from_a_call_to_its_scopes() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    open(&page, "#build?dc=eu&service=X").await;
    page.press("Find the minimum scopes for an API call").await;
    page.type_into("URL of the API call", "https://www.zohoapis.eu/crm/v8/Leads").await;
    page.choose("Method", "DELETE").await;
    page.press("Add ZohoCRM.modules.leads.DELETE").await;
    until_chosen(&page, &["ZohoCRM.modules.leads.DELETE"]).await;
    // The button stays, and says that it is done.
    assert_eq!(page.focused_name().await, "Added ZohoCRM.modules.leads.DELETE");
    page.type_into("URL of the API call", "https://www.zohoapis.com.evil.example/crm/v8/Leads").await;
    page.wait_for("Don\u{2019}t send a token there.").await;
    // The call of the guide's app.
    page.type_into(
        "URL of the API call",
        "POST https://marketingautomation.zoho.eu/api/v1/json/listsubscribe",
    )
    .await;
    page.wait_for("Zoho\u{2019}s documentation names this scope for POST listsubscribe.").await;
    page.press("Add ZohoMarketingAutomation.lead.CREATE").await;
    page.press("Remove ZohoMarketingAutomation.lead.CREATE").await;
    page.type_into("URL of the API call", "").await;
    page.choose("App to call", "Zoho Books").await;
    page.choose("Resource", "ZohoBooks.invoices \u{2014} invoices (also retainer and recurring)").await;
    page.press("create").await;
    page.press("Add ZohoBooks.invoices.CREATE").await;
    until_chosen(&page, &["ZohoCRM.modules.leads.DELETE", "ZohoBooks.invoices.CREATE"]).await;

    // Two lists beside each other.
    page.press("Compare scope lists").await;
    page.press("Use the current list").await;
    page.wait_for("No new authorization is needed.").await;
    page.press("Add the preset Connection test only").await;
    page.wait_for("Users must authorize again.").await;
    page.type_into("Check granted scopes", r#"{"scope":"ZohoBooks.invoices.CREATE AaaServer.profile.READ"}"#)
        .await;
    page.wait_for("Not all selected scopes were granted.").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_list_is_copied_for_each_place() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    open(&page, "#build?dc=eu&service=X&delimiter=space&scope=Desk.tickets.READ,Desk.basic.READ").await;
    page.press("Copy the list for the form, a URL or a self client").await;
    for (label, field, expected) in [
        ("scopes for the form", "scopes-for-the-form", "Desk.tickets.READ Desk.basic.READ"),
        ("scopes in the URL", "scopes-in-the-url", "Desk.tickets.READ+Desk.basic.READ"),
        ("scopes for the self client", "scopes-for-the-self-client", "Desk.tickets.READ,Desk.basic.READ"),
    ] {
        assert_eq!(page.field(field).await, expected);
        page.press(&format!("Copy {label}")).await;
        page.wait_for(&format!("Copied: {label}.")).await;
        assert_eq!(page.clipboard().await, expected);
    }
    page.press("More names and options").await;
    page.choose("Scope Delimiter", "Comma (recommended)").await;
    page.wait_for_field("scopes-in-the-url", "Desk.tickets.READ%2CDesk.basic.READ").await;
    page.press("Report a missing scope").await;
    page.press("Copy report of a missing scope").await;
    page.wait_for("Copied: report of a missing scope.").await;
    assert!(page.clipboard().await.starts_with("A scope is missing in the catalog of 2026-11-23\n"));
    browser.end_quietly().await;
}

/// The search box stays itself, with its text and the focus, whatever comes and goes around it.
#[tokio::test]
async fn typing_never_loses_the_focus() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    open(&page, "").await;
    page.tab_to(SEARCH).await;
    let mut typed = String::new();
    for key in "crm lead read nothing of the sort".chars() {
        page.press_key(key).await;
        typed.push(key);
        assert_eq!(page.focused_name().await, SEARCH, "{typed}");
    }
    let value = page.evaluate("return document.activeElement.value").await;
    assert_eq!(value, typed);
    page.wait_for("No results.").await;
    page.press_key(ESCAPE).await;
    assert_eq!(page.evaluate("return document.activeElement.value").await, "");
    // A display name is emptied and typed anew; left empty, the derived one comes back.
    page.press("Use the preset Connection test only").await;
    let name = "Display name of AaaServer.profile.READ";
    page.type_into(name, "Who am I").await;
    assert_eq!(page.focused_name().await, name);
    page.press_keys(Key::Control, 'a').await;
    page.press_key(Key::Delete).await;
    assert_eq!(page.evaluate("return document.activeElement.value").await, "");
    page.press_key(Key::Tab).await;
    page.wait_for("1 selected").await;
    let left =
        "return document.querySelector('[aria-label=\"Display name of AaaServer.profile.READ\"]').value";
    assert_eq!(page.evaluate(left).await, "Accounts: the user profile, read");
    browser.end_quietly().await;
}

/// A preset takes the place of the list, which can be had back; a second action adds it.
#[tokio::test]
async fn presets_replace_or_are_added() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    open(&page, "#build?dc=ca&service=Ops").await;
    page.press("Use the preset Marketing Automation").await;
    until_chosen(&page, &GUIDE.map(|(_, scope)| scope)).await;
    page.press("Use the preset CRM, WorkDrive and Books").await;
    let three = [
        "ZohoCRM.modules.ALL",
        "ZohoCRM.org.READ",
        "WorkDrive.files.ALL",
        "WorkDrive.users.READ",
        "ZohoBooks.contacts.ALL",
        "ZohoBooks.invoices.ALL",
        "ZohoBooks.settings.READ",
    ];
    until_chosen(&page, &three).await;
    // The button says which one is in use.
    let in_use =
        "return [...document.querySelectorAll('.preset [aria-pressed=true]')].map(one => one.textContent)";
    assert_eq!(page.evaluate(in_use).await, json!(["CRM, WorkDrive and Books"]));
    page.press("Undo").await;
    until_chosen(&page, &GUIDE.map(|(_, scope)| scope)).await;
    assert_eq!(page.evaluate(in_use).await, json!(["Marketing Automation"]));
    page.press("Add the preset CRM, WorkDrive and Books").await;
    until_chosen(&page, &[&GUIDE.map(|(_, scope)| scope)[..], &three].concat()).await;
    page.wait_for("12 selected").await;
    page.wait_for("Marketing Automation (5)").await;
    page.wait_for("CRM (2)").await;
    browser.end_quietly().await;
}

/// Unverified scopes are shown when they are asked for, and nothing but their own box adds them.
#[tokio::test]
async fn unverified_scopes_wait_for_their_switch() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    open(&page, "#build?dc=eu&service=X").await;
    let doubtful = "ZohoMarketingAutomation.contact.ALL";
    let boxes = format!("return document.querySelectorAll('[aria-label=\"{doubtful}\"]').length");
    page.press("Marketing Automation").await;
    page.wait_for("Include unverified scopes (2)").await;
    assert_eq!(page.evaluate(&boxes).await, 0);
    page.press("Include unverified scopes (2)").await;
    page.press(doubtful).await;
    until_chosen(&page, &[doubtful]).await;
    page.wait_for(&format!("{doubtful} is unverified.")).await;
    // It stays in sight while it is selected.
    page.press("Include unverified scopes (2)").await;
    assert_eq!(page.evaluate(&boxes).await, 1);

    page.press("All apps").await;
    page.type_into(SEARCH, "payroll employee").await;
    page.wait_for("No results, but 1 unverified scope fits.").await;
    page.press_key(ENTER).await;
    page.press("Include unverified scopes (1)").await;
    page.wait_for("ZohoPayroll.employee.ALL").await;
    until_chosen(&page, &[doubtful]).await;
    browser.end_quietly().await;
}

/// In the matrix a row is one stop of the Tab key, and the arrows lead to its other boxes; Escape closes the sheet.
#[tokio::test]
async fn the_matrix_is_walked_by_keyboard() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    open(&page, "#build?dc=eu&service=X").await;
    page.press("Marketing Automation").await;
    let of = |scope: &str| format!("ZohoMarketingAutomation.{scope}");
    page.tab_to(&of("campaign.ALL")).await;
    assert_eq!(page.tab_to(&of("journey.READ")).await, 1);
    for (key, scope) in
        [(UP, "campaign.READ"), (LEFT, "campaign.ALL"), (RIGHT, "campaign.READ"), (DOWN, "journey.READ")]
    {
        page.press_key(key).await;
        assert_eq!(page.focused_name().await, of(scope));
    }
    page.press_key(' ').await;
    until_chosen(&page, &[&of("journey.READ")]).await;
    assert_eq!(page.focused_name().await, of("journey.READ"));
    page.press_key(ESCAPE).await;
    until_closed(&page).await;

    // In the search box it first clears the text.
    page.press_key(ENTER).await;
    page.type_into(SEARCH, "crm").await;
    page.wait_for("No results.").await;
    page.press("Search all apps").await;
    page.wait_for("results; the best 12 are shown").await;
    assert_eq!(page.focused_name().await, SEARCH);
    page.press_key(ESCAPE).await;
    e2e::until(
        async || (page.evaluate("return document.activeElement.value").await == "").then_some(()),
        async || "the text is not cleared".to_owned(),
    )
    .await;
    page.press_key(ESCAPE).await;
    until_closed(&page).await;
    page.press_key(ENTER).await;
    page.press("Done").await;
    until_closed(&page).await;
    browser.end_quietly().await;
}

/// Waits until the sheet is closed, and the focus back at the button that opened it.
async fn until_closed(page: &Page<'_>) {
    let closed =
        "return document.querySelector('.scopes') === null && document.activeElement.id === 'open-scopes'";
    e2e::until(
        async || (page.evaluate(closed).await == true).then_some(()),
        async || format!("the sheet is open, or the focus is at {:?}", page.focused_name().await),
    )
    .await;
}

/// The matrix of every app, with everything that is in it, on a desk, on a tablet and on a phone.
#[tokio::test]
async fn the_matrix_of_every_app_fits() {
    let site = Site::of_dist().await;
    for width in [1280, 768, 360] {
        let browser = Browser::start(Kind::Chromium, Options { width, ..Options::default() }).await;
        let page = browser.at(&site);
        open(&page, "#build?dc=eu").await;
        let apps = page.evaluate("return document.querySelectorAll('.apps input').length").await;
        assert!(apps.as_u64().is_some_and(|apps| apps > 60), "{apps}");
        for app in 1..apps.as_u64().unwrap_or_default() {
            // All its rows, with the unverified scopes.
            let show = format!(
                "document.querySelectorAll('.apps input')[{app}].click();
                for (let round = 0; round < 9; round++) {{
                    await new Promise(requestAnimationFrame);
                    document.querySelector('.found .tickable input:not(:checked):not(.matrix *)')?.click();
                    document.querySelector('.found > .actions button')?.click();
                }}
                return document.querySelectorAll('.matrix li').length"
            );
            let rows = page.evaluate(&format!("return (async () => {{ {show} }})()")).await;
            assert!(rows.as_u64().is_some_and(|rows| rows > 0), "app {app}");
            assert_eq!(page.evaluate(NARROW).await, serde_json::json!([]), "app {app} at {width}");
        }
        let faults = page.layout().await;
        assert_eq!(faults, [""; 0], "at {width}");
        browser.end_quietly().await;
    }
}

/// What is wrong with the rows of the matrix: a name set narrower than 160 px, one broken into more than three lines, and
/// a box that lies outside its row.
const NARROW: &str = "return Array.from(document.querySelectorAll('.matrix li'), (row) => {
    const name = row.querySelector('.resource');
    const inside = row.getBoundingClientRect();
    const outside = [...row.querySelectorAll('label')].filter((label) => {
        const box = label.getBoundingClientRect();
        return box.left < inside.left || box.right > inside.right + 1 || box.bottom > inside.bottom + 1
            || label.scrollWidth > label.clientWidth + 1;
    });
    const lines = new Set(Array.from(name.querySelector('code').getClientRects(), ({top}) => Math.round(top))).size;
    return name.getBoundingClientRect().width < 160 || lines > 3 || outside.length > 0
        ? `${name.textContent} ${outside.map((label) => label.textContent)}` : '';
}).filter((fault) => fault !== '')";

#[tokio::test]
async fn axe_finds_nothing() {
    let site = Site::of_dist().await;
    for (media, width) in [(Media::Light, 1280), (Media::Dark, 360)] {
        let options = Options { media, width, ..Options::default() };
        let browser = Browser::start(Kind::Chromium, options).await;
        let page = browser.at(&site);
        open(&page, "#build?dc=eu&service=X&scope=ZohoDesk.tickets.READ,ZohoCRM.leads.READ,ZohoCRM.coql.READ,Desk.tickets.ALL,Desk.tickets.READ,ZohoBooks.fullaccess.all,ZohoCRM.modules.READ")
            .await;
        page.evaluate(
            "for (const details of document.querySelectorAll('.scopes details')) details.open = true",
        )
        .await;
        page.type_into("URL of the API call", "GET https://www.zohoapis.eu/crm/v8/Leads/search").await;
        page.type_into("Earlier scopes", "Desk.tickets.ALL,Desk.basic.READ").await;
        page.type_into("Check granted scopes", "scope=Desk.tickets.ALL").await;
        page.type_into(SEARCH, "lead").await;
        page.wait_for("results; the best 12 are shown").await;
        assert_eq!(page.axe().await, [""; 0], "hits at {width}");
        page.layout_holds_at("hits, and everything open", &[width]).await;
        page.type_into(SEARCH, "").await;
        page.press("CRM (2)").await;
        page.wait_for("resources; 40 are shown.").await;
        page.press(&format!("Show more ({} left)", rest_of_crm(&page).await)).await;
        page.wait_for("resources; 80 are shown.").await;
        assert_eq!(page.axe().await, [""; 0], "matrix at {width}");
        page.layout_holds_at("matrix, and everything open", &[width]).await;
        browser.close().await;
    }
}

/// How many resources of Zoho CRM are not shown yet, by the words of the page.
async fn rest_of_crm(page: &Page<'_>) -> usize {
    let words = page.evaluate("return document.querySelector('.found .hint').textContent").await;
    let total = words.as_str().and_then(|words| words.split(' ').next()?.parse::<usize>().ok());
    total.expect("the page counts the resources") - 40
}
