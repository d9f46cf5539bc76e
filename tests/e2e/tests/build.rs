//! The Build room as its users meet it: from a data center to a filled custom service form, with every mistake caught.
//! The expected values are written out here, not taken from the app's own table.

use e2e::{Browser, Kind, Media, Options, Page, Site, until};
use thirtyfour::Key;

/// A data center as its users know it.
struct Center {
    code: &'static str,
    /// In the list of step 1.
    name: &'static str,
    /// An address that its people have in front of them.
    address: &'static str,
    accounts: &'static str,
    /// The first callback of the table; where that has none, only the popup tells one.
    callback: Option<&'static str>,
    /// Where the verifying call of Zoho CRM goes to, where a source names that.
    api: Option<&'static str>,
}

const fn center(
    [code, name, address, accounts]: [&'static str; 4],
    callback: Option<&'static str>,
    api: Option<&'static str>,
) -> Center {
    Center { code, name, address, accounts, callback, api }
}

const CENTERS: [Center; 12] = [
    center(
        ["us", "United States — zoho.com", "https://crm.zoho.com/crm/org1/tab/Home", "accounts.zoho.com"],
        Some("https://deluge.zoho.com/delugeauth/callback"),
        Some("https://www.zohoapis.com/"),
    ),
    center(
        [
            "eu",
            "Europe — zoho.eu",
            "https://crm.zoho.eu/crm/org20089/settings/connections",
            "accounts.zoho.eu",
        ],
        Some("https://dre.zoho.eu/delugeauth/callback"),
        Some("https://www.zohoapis.eu/"),
    ),
    center(
        ["in", "India — zoho.in", "https://crm.zoho.in/crm/", "accounts.zoho.in"],
        Some("https://deluge.zoho.in/delugeauth/callback"),
        Some("https://www.zohoapis.in/"),
    ),
    center(
        ["au", "Australia — zoho.com.au", "https://crm.zoho.com.au/crm/", "accounts.zoho.com.au"],
        Some("https://dre.zoho.com.au/delugeauth/callback"),
        Some("https://www.zohoapis.com.au/"),
    ),
    center(
        ["jp", "Japan — zoho.jp", "https://crm.zoho.jp/crm/", "accounts.zoho.jp"],
        Some("https://dre.zoho.jp/delugeauth/callback"),
        Some("https://www.zohoapis.jp/"),
    ),
    center(
        ["cn", "China — zoho.com.cn", "https://crm.zoho.com.cn/crm/", "accounts.zoho.com.cn"],
        Some("https://dre.zoho.com.cn/delugeauth/callback"),
        Some("https://www.zohoapis.com.cn/"),
    ),
    center(
        [
            "ca",
            "Canada — zohocloud.ca",
            "https://crm.zohocloud.ca/crm/org7/tab/Home/begin",
            "accounts.zohocloud.ca",
        ],
        Some("https://dre.zohocloud.ca/delugeauth/callback"),
        Some("https://www.zohoapis.ca/"),
    ),
    center(
        ["sa", "Saudi Arabia — zoho.sa", "https://crm.zoho.sa/crm/", "accounts.zoho.sa"],
        Some("https://dre.zoho.sa/delugeauth/callback"),
        Some("https://www.zohoapis.sa/"),
    ),
    center(
        ["uk", "United Kingdom — zoho.uk", "https://crm.zoho.uk/crm/", "accounts.zoho.uk"],
        Some("https://dre.zoho.uk/delugeauth/callback"),
        Some("https://www.zohoapis.uk/"),
    ),
    center(
        ["ae", "United Arab Emirates — zoho.ae", "https://crm.zoho.ae/crm/", "accounts.zoho.ae"],
        Some("https://dre.zoho.ae/delugeauth/callback"),
        Some("https://www.zohoapis.ae/"),
    ),
    center(
        ["sg", "Singapore — zoho.sg", "https://crm.zoho.sg/crm/", "accounts.zoho.sg"],
        None,
        Some("https://www.zohoapis.sg/"),
    ),
    center(
        ["inec", "India (zohohq.in)", "https://accounts.zohohq.in/signin", "accounts.zohohq.in"],
        None,
        None,
    ),
];

const CLIENT_ID: &str = "1000.9QRSTUVWXYZABCDEFGHIJKLMNO5678";

impl Center {
    /// The callback that the popup of the journey tells, where the table has none.
    fn told_callback(&self) -> String {
        format!("https://{}/delugeauth/callback", self.accounts.replace("accounts.", "dre."))
    }

    /// The address of the popup that "Create And Connect" opens.
    fn popup(&self) -> String {
        format!(
            "https://{}/oauth/v2/auth?access_type=offline&prompt=consent&client_id={CLIENT_ID}&redirect_uri={}\
             &response_type=code&scope=ZohoCRM.modules.ALL%2CZohoCRM.org.READ&state=x",
            self.accounts,
            self.told_callback().replace(':', "%3A").replace('/', "%2F"),
        )
    }

    /// Label, field and value of everything that the journey copies, in the order of the forms.
    fn values(&self) -> [(&'static str, &'static str, String); 13] {
        let at = |path: &str| format!("https://{}/oauth/v2/{path}", self.accounts);
        let callback = self.callback.map_or_else(|| self.told_callback(), str::to_owned);
        [
            ("Client Name", "client-name", "Lead & Deal Sync".to_owned()),
            ("Authorized Redirect URI", "authorized-redirect-uri", callback),
            ("Service Name", "service-name", "Lead & Deal Sync".to_owned()),
            ("Service Link Name", "service-link-name", "lead_deal_sync".to_owned()),
            ("Client ID", "client-id", CLIENT_ID.to_owned()),
            ("Authorize URL", "authorize-url", at("auth?access_type=offline&prompt=consent")),
            ("Access Token URL", "access-token-url", at("token")),
            ("Refresh Token URL", "refresh-token-url", at("token")),
            ("Revoke Token URL", "revoke-token-url", at("token/revoke")),
            ("Scope 1", "scope-1", "ZohoCRM.modules.ALL".to_owned()),
            ("Scope 2", "scope-2", "ZohoCRM.org.READ".to_owned()),
            ("Scopes", "scopes", "ZohoCRM.modules.ALL,ZohoCRM.org.READ".to_owned()),
            ("Connection Name", "connection-name", "Lead & Deal Sync".to_owned()),
        ]
    }
}

#[tokio::test]
async fn every_center_gets_its_own_form() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.press("Load the example").await;
    for Center { code, name, accounts, callback, .. } in CENTERS {
        page.choose("Data center", name).await;
        let authorize = format!("https://{accounts}/oauth/v2/auth?access_type=offline&prompt=consent");
        page.wait_for_field("authorize-url", &authorize).await;
        assert_eq!(
            page.field("access-token-url").await,
            format!("https://{accounts}/oauth/v2/token"),
            "{code}"
        );
        assert_eq!(
            page.field("refresh-token-url").await,
            format!("https://{accounts}/oauth/v2/token"),
            "{code}"
        );
        assert_eq!(page.field("revoke-token-url").await, format!("https://{accounts}/oauth/v2/token/revoke"));
        match callback {
            Some(callback) => assert_eq!(page.field("authorized-redirect-uri").await, callback, "{code}"),
            None => page.wait_for("Not known for this data center. Register any https URL").await,
        }
    }
    assert_eq!(page.field("service-link-name").await, "marketing_automation");
    assert_eq!(page.field("scope-delimiter").await, "Comma");
    assert_eq!(
        page.field("scopes").await,
        "ZohoMarketingAutomation.campaign.ALL,ZohoMarketingAutomation.lead.ALL,ZohoMarketingAutomation.journey.READ,\
         ZohoMarketingAutomation.journey.CREATE,ZohoMarketingAutomation.wa.READ"
    );
    browser.end_quietly().await;
}

async fn copied(page: &Page<'_>, label: &str, field: &str) {
    let value = page.field(field).await;
    page.press(&format!("Copy {label}")).await;
    page.wait_for(&format!("Copied: {label}.")).await;
    assert_eq!(page.clipboard().await, value, "{label}");
}

#[tokio::test]
async fn copies_land_in_the_clipboard_to_the_letter() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=ca&service=Marketing%20Automation&scope=ZohoMarketingAutomation.lead.ALL,Desk.tickets.READ")
        .await;
    copied(&page, "Authorized Redirect URI", "authorized-redirect-uri").await;
    copied(&page, "Service Link Name", "service-link-name").await;
    copied(&page, "Authorize URL", "authorize-url").await;
    copied(&page, "Revoke Token URL", "revoke-token-url").await;
    copied(&page, "Scope 2", "scope-2").await;
    copied(&page, "Scopes", "scopes").await;
    copied(&page, "Deluge snippet", "deluge-snippet").await;
    copied(&page, "Authorization URL", "authorization-url").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_crm_address_names_the_center_and_disguises_are_refused() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    let paste = "Not sure? Paste any Zoho URL";
    page.type_into(paste, "https://crm.zoho.com.cn/crm/org4711/tab/Home").await;
    page.wait_for("crm.zoho.com.cn is Zoho CRM in the China data center.").await;
    page.wait_for_field("access-token-url", "https://accounts.zoho.com.cn/oauth/v2/token").await;
    page.type_into(paste, "https://accounts.zoho.com.evil.example/oauth").await;
    page.wait_for("The real domain of accounts.zoho.com.evil.example is evil.example").await;
    // What was refused changes nothing.
    assert_eq!(page.field("access-token-url").await, "https://accounts.zoho.com.cn/oauth/v2/token");
    page.type_into(paste, "https://accounts.zoho.ca/oauth/v2/auth").await;
    page.press("Select Canada").await;
    page.wait_for_field("access-token-url", "https://accounts.zohocloud.ca/oauth/v2/token").await;
    browser.end_quietly().await;
}

/// "It died after an hour": the old Authorize URL is pasted, the reason is read, and one press mends it.
#[tokio::test]
async fn an_old_authorize_url_is_explained_and_mended() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open(
        "#build?dc=eu&service=Old&form_authorize_url=https://accounts.zoho.eu/oauth/v2/auth?prompt%3Dconsent",
    )
    .await;
    page.wait_for("access_type=offline is missing.").await;
    page.wait_for("the connection stops working after one hour").await;
    page.press(
        "Apply fix to Authorize URL: https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent",
    )
    .await;
    page.wait_for("Correct.").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_popup_tells_the_true_callback() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu&service=X&scope=Desk.tickets.ALL").await;
    page.type_into(
        "Confirm it: paste the sign-in popup's URL",
        "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent&client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234&redirect_uri=https%3A%2F%2Fdeluge.zoho.eu%2Fdelugeauth%2Fcallback&response_type=code&scope=Desk.tickets.ALL&state=x",
    )
    .await;
    // That settles which of the two published ones it is: one row is left.
    page.wait_for("Confirmed: Zoho CRM sends exactly this redirect URI.").await;
    page.wait_for_field("authorized-redirect-uri", "https://deluge.zoho.eu/delugeauth/callback").await;
    let further = "return document.querySelectorAll('[data-field^=authorized-redirect-uri-]').length";
    assert_eq!(page.evaluate(further).await, 0);
    // The client ID is still empty, which is no mistake: it is a note, also in the list at the side.
    page.wait_for("Popup URL: Client ID: 1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234.").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn a_secret_in_a_link_is_wiped_from_the_address() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=jp&client_secret=hush&color=blue").await;
    page.wait_for("The link contained a secret under \u{201c}client_secret\u{201d}.").await;
    page.wait_for("the key \u{201c}color\u{201d}").await;
    assert!(!page.address().await.contains("hush"));
    assert_eq!(page.field("access-token-url").await, "https://accounts.zoho.jp/oauth/v2/token");
    // In the query it went to the host as well; the page says the same.
    page.open("?Client_Secret=hush#build?dc=eu").await;
    page.wait_for("The link contained a secret under \u{201c}Client_Secret\u{201d}.").await;
    assert_eq!(page.address().await, format!("{}#build?dc=eu", site.url()));
    assert_eq!(page.field("access-token-url").await, "https://accounts.zoho.eu/oauth/v2/token");
    browser.end_quietly().await;
}

/// A reload brings back what was typed, and nothing that looks like a secret is kept for it.
#[tokio::test]
async fn what_was_typed_survives_a_reload_and_secrets_do_not() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.type_into("Service Name", "Invoices & Co").await;
    page.type_into("Client ID", "0123456789abcdef0123456789abcdef0123456789").await;
    page.wait_for("Secret found: what looks like a client secret.").await;
    page.press("Use another client name or homepage").await;
    page.type_into("Homepage URL", "https://x.example/?client%5Fsecret=hushhush").await;
    page.wait_for("Secret found: the value of").await;
    let stored = page
        .evaluate("return JSON.stringify(sessionStorage) + JSON.stringify(localStorage)")
        .await
        .to_string();
    assert!(stored.contains("Invoices") && !stored.contains("0123456789abcdef"), "{stored}");
    assert!(!stored.contains("hushhush"), "{stored}");
    page.load("").await;
    page.until_started().await;
    page.wait_for_field("service-link-name", "invoices_co").await;
    browser.end_quietly().await;
}

/// Paper leaves the house: what was typed into the wrong field is not on it, and the values are.
#[tokio::test]
async fn no_secret_is_printed() {
    const SECRET: &str = "0123456789abcdef0123456789abcdef0123456789";
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=ca&service=Sync&scope=Desk.tickets.READ").await;
    page.press("Already filled in the form? Check your values").await;
    page.type_into("Client ID", SECRET).await;
    page.type_into("Redirect URI you registered (optional)", SECRET).await;
    page.type_into(
        "Authorize URL in your form",
        &format!("https://accounts.zoho.com/?client_secret={SECRET}"),
    )
    .await;
    page.type_into("Display name of Desk.tickets.READ", SECRET).await;
    page.wait_for("Secret found: what looks like a client secret.").await;
    let shown = "return Array.from(document.querySelectorAll('input, textarea'))
        .filter((field) => field.checkVisibility()).map((field) => field.value).join(' ') + document.body.innerText";
    assert!(page.evaluate(shown).await.to_string().contains(SECRET), "this looks at nothing");
    browser.show_as(Media::Print).await;
    let printed = page.evaluate(shown).await.to_string();
    assert!(!printed.contains(SECRET), "{printed}");
    assert!(printed.contains("https://accounts.zohocloud.ca/oauth/v2/token/revoke"), "{printed}");
    browser.end_quietly().await;
}

/// Each journey begins in a tab that has kept nothing.
async fn open_afresh(page: &Page<'_>) {
    page.evaluate("sessionStorage.clear()").await;
    page.open("").await;
}

async fn snippet_is_right(page: &Page<'_>, Center { code, api, .. }: &Center) {
    let Some(api) = api else {
        // Beyond the accounts server nothing is known there, and nothing is made up.
        page.wait_for("The URL of Zoho CRM in the India (zohohq.in) data center is not known.").await;
        return;
    };
    let snippet = page.field("deluge-snippet").await;
    assert!(
        snippet.contains(api) && snippet.contains("connection : \"lead_deal_sync\""),
        "{code}: {snippet}"
    );
}

/// The first journey as a newcomer walks it with the mouse: the address of the CRM, a name, the client id, scopes from an
/// old note; then value after value is copied and ticked off, and the last thing is the snippet.
async fn filled_by_mouse(centers: &[Center]) {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    for center in centers {
        let code = center.code;
        open_afresh(&page).await;
        page.paste_into("Not sure? Paste any Zoho URL", center.address).await;
        page.wait_for_field("access-token-url", &format!("https://{}/oauth/v2/token", center.accounts)).await;
        page.type_into("Service Name", "Lead & Deal Sync").await;
        page.type_into("Client ID", CLIENT_ID).await;
        page.press("Paste a list").await;
        page.paste_into("Add scopes", "ZohoCRM.modules.ALL ZohoCRM.org.READ").await;
        page.press("Add to the list").await;
        page.wait_for_field("scopes", "ZohoCRM.modules.ALL,ZohoCRM.org.READ").await;
        if center.callback.is_none() {
            page.paste_into("Confirm it: paste the sign-in popup's URL", &center.popup()).await;
            page.press(&format!("Apply fix to Authorized Redirect URI: {}", center.told_callback())).await;
            page.wait_for("Confirmed: Zoho CRM sends exactly this redirect URI.").await;
        }

        for (label, field, value) in center.values() {
            assert_eq!(page.field(field).await, value, "{code}");
            copied(&page, label, field).await;
            page.press(&format!("{label} is done")).await;
        }
        snippet_is_right(&page, center).await;
        if center.api.is_some() {
            copied(&page, "Deluge snippet", "deluge-snippet").await;
        }

        // The ticks and the values are still there after a reload, and a tick is for the value that was there.
        page.load("").await;
        page.until_started().await;
        page.wait_for_field("service-link-name", "lead_deal_sync").await;
        let ticked = page.evaluate("return document.querySelectorAll('.tick input:checked').length").await;
        assert_eq!(ticked, 13, "{code}");
        page.type_into("Service Name", "Other").await;
        page.wait_for("Changed since you marked it as done.").await;
    }
    browser.end_quietly().await;
}

// In three parts, so that they can run beside one another.

#[tokio::test]
async fn every_form_is_filled_by_mouse_from_the_united_states_to_australia() {
    filled_by_mouse(&CENTERS[..4]).await;
}

#[tokio::test]
async fn every_form_is_filled_by_mouse_from_japan_to_saudi_arabia() {
    filled_by_mouse(&CENTERS[4..8]).await;
}

#[tokio::test]
async fn every_form_is_filled_by_mouse_from_the_united_kingdom_to_zohohq() {
    filled_by_mouse(&CENTERS[8..]).await;
}

/// What is taken along holds the hosts of the chosen center and no secret, in each form of it; the example follows the
/// center that was chosen.
#[tokio::test]
async fn the_exports_of_canada_land_in_the_clipboard() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.choose("Data center", "Canada — zohocloud.ca").await;
    page.press("Load the example").await;
    page.wait_for("Example loaded: Marketing Automation.").await;
    page.wait_for_field("access-token-url", "https://accounts.zohocloud.ca/oauth/v2/token").await;
    page.type_into("Client ID", "0123456789abcdef0123456789abcdef0123456789").await;
    page.wait_for("Secret found: what looks like a client secret.").await;
    let authorize = "https://accounts.zohocloud.ca/oauth/v2/auth?access_type=offline&prompt=consent";
    for (form, parts) in [
        (
            "plain text",
            [
                "Data center: Canada (ca)\n".to_owned(),
                format!("\nAuthorize URL: {authorize}\n"),
                "\nScopes to select: ".to_owned(),
            ],
        ),
        (
            "Markdown",
            [
                "Data center: Canada (ca).".to_owned(),
                format!("| Authorize URL | `{authorize}` |"),
                "\n| Create And Connect | (".to_owned(),
            ],
        ),
        (
            "JSON",
            [
                "\"data_center\": \"ca\"".to_owned(),
                format!("\"authorize-url\": \"{authorize}\""),
                "\"client-secret\": null".to_owned(),
            ],
        ),
        (
            "CSV",
            [
                "form,label,value".to_owned(),
                format!("Custom service,Authorize URL,{authorize}"),
                "Custom service,Client Secret,".to_owned(),
            ],
        ),
    ] {
        page.press(&format!("Copy all as {form}")).await;
        page.wait_for(&format!("Copied: all forms as {form}.")).await;
        let text = page.clipboard().await;
        for part in parts {
            assert!(text.contains(&part), "{form} lacks {part:?}:\n{text}");
        }
        for part in ["https://dre.zohocloud.ca/delugeauth/callback", "ZohoMarketingAutomation.wa.READ"] {
            assert!(text.contains(part), "{form} lacks {part:?}:\n{text}");
        }
        assert!(!text.contains("0123456789abcdef") && !text.contains("zoho.com"), "{form}:\n{text}");
        if form == "JSON" {
            serde_json::from_str::<serde_json::Value>(&text).expect("the JSON is JSON");
        }
    }
    // Print opens a dialog of the browser's, which no driver sees: that it is asked for is all that can be told.
    page.evaluate("window.print = () => { window.printed = true; }").await;
    page.press("Print").await;
    until(
        async || page.evaluate("return window.printed === true").await.as_bool()?.then_some(()),
        async || "the print dialog was not asked for".to_owned(),
    )
    .await;
    browser.end_quietly().await;
}

/// Where the browser refuses the clipboard, the text is shown, selected and focused, to be copied by hand.
#[tokio::test]
async fn what_cannot_be_copied_is_shown() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=ca&service=A").await;
    page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))").await;
    page.press("Copy link").await;
    page.wait_for("The browser blocked copying link.").await;
    let selected = async || {
        let found = page
            .evaluate(
                "const box = document.activeElement;
                 return box.id === 'copy-by-hand' ? box.value.slice(box.selectionStart, box.selectionEnd) : '';",
            )
            .await;
        found.as_str().is_some_and(|text| text.contains("/#build?dc=ca&service=A&facts=")).then_some(())
    };
    until(selected, async || "the link is not selected".to_owned()).await;
    page.press("Copy Access Token URL").await;
    page.wait_for("The browser blocked copying Access Token URL. The value is selected").await;
    let selection = page.evaluate("return getSelection().toString()").await;
    assert_eq!(selection, "https://accounts.zohocloud.ca/oauth/v2/token");
    browser.end_quietly().await;
}

const ENTER: char = '\u{e007}';
const HOME: char = '\u{e011}';
const DOWN: char = '\u{e015}';

/// The first journey without a mouse: Tab, Enter, the blank and letters, nothing else. Down the page once to say what is
/// needed, and once more to copy each value and tick it off.
async fn filled_by_keyboard(centers: &[Center]) {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    let fill = async |label: &str, text: &str| {
        page.tab_to(label).await;
        page.press_each_of(text).await;
    };
    let press = async |name: &str| {
        page.tab_to(name).await;
        page.press_key(ENTER).await;
    };
    for center in centers {
        let code = center.code;
        open_afresh(&page).await;
        fill("Not sure? Paste any Zoho URL", center.address).await;
        page.wait_for_field("access-token-url", &format!("https://{}/oauth/v2/token", center.accounts)).await;
        if center.callback.is_none() {
            fill("Confirm it: paste the sign-in popup's URL", &center.popup()).await;
            press(&format!("Apply fix to Authorized Redirect URI: {}", center.told_callback())).await;
            page.wait_for("Confirmed: Zoho CRM sends exactly this redirect URI.").await;
        }
        fill("Client ID", CLIENT_ID).await;
        press("Paste a list").await;
        fill("Add scopes", "ZohoCRM.modules.ALL ZohoCRM.org.READ").await;
        press("Add to the list").await;
        page.wait_for_field("scopes", "ZohoCRM.modules.ALL,ZohoCRM.org.READ").await;
        fill("Service Name", "Lead & Deal Sync").await;
        page.wait_for_field("connection-link-name", "lead_deal_sync").await;

        for (label, field, value) in center.values() {
            page.tab_to(&format!("{label} is done")).await;
            page.press_key(' ').await;
            assert_eq!(page.field(field).await, value, "{code}");
            press(&format!("Copy {label}")).await;
            page.wait_for(&format!("Copied: {label}.")).await;
            assert_eq!(page.clipboard().await, value, "{code}: {label}");
        }
        let ticked = page.evaluate("return document.querySelectorAll('.tick input:checked').length").await;
        assert_eq!(ticked, 13, "{code}");
        snippet_is_right(&page, center).await;
        if center.api.is_some() {
            press("Copy Deluge snippet").await;
            page.wait_for("Copied: Deluge snippet.").await;
            assert_eq!(page.clipboard().await, page.field("deluge-snippet").await, "{code}");
        }
    }
    browser.end_quietly().await;
}

#[tokio::test]
async fn every_form_is_filled_by_keyboard_from_the_united_states_to_australia() {
    filled_by_keyboard(&CENTERS[..4]).await;
}

#[tokio::test]
async fn every_form_is_filled_by_keyboard_from_japan_to_saudi_arabia() {
    filled_by_keyboard(&CENTERS[4..8]).await;
}

#[tokio::test]
async fn every_form_is_filled_by_keyboard_from_the_united_kingdom_to_zohohq() {
    filled_by_keyboard(&CENTERS[8..]).await;
}

/// The list of data centers, the example, and the link, by keyboard alone.
#[tokio::test]
async fn a_center_of_the_list_and_the_link_by_keyboard_alone() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.tab_to("Load the example").await;
    page.press_key(ENTER).await;
    page.tab_to("Data center").await;
    page.press_key(HOME).await;
    for _ in 0..CENTERS.len() {
        page.press_key(DOWN).await;
    }
    page.wait_for_field("access-token-url", "https://accounts.zohohq.in/oauth/v2/token").await;
    page.tab_to("Service Name").await;
    page.press_keys(Key::Control, 'a').await;
    page.press_each_of("My Sync").await;
    page.wait_for_field("service-link-name", "my_sync").await;
    page.tab_to("Copy link").await;
    page.press_key(ENTER).await;
    page.wait_for("Copied: link.").await;
    let link = page.clipboard().await;
    assert!(
        link.contains("/#build?dc=inec&service=My%20Sync&scope=ZohoMarketingAutomation.campaign.ALL,"),
        "{link}"
    );
    browser.end_quietly().await;
}

#[tokio::test]
async fn axe_finds_nothing() {
    let site = Site::of_dist().await;
    for (media, width) in [(Media::Light, 1280), (Media::Dark, 360)] {
        let options = Options { media, width, ..Options::default() };
        let browser = Browser::start(Kind::Chromium, options).await;
        let page = browser.at(&site);
        page.open("#build?dc=eu&service=Marketing%20Automation&client_id=1000.ABC&scope=A.b.READ,A.b.READ&delimiter=space&form_authorize_url=http://accounts.zoho.com/oauth/v2/token").await;
        assert_eq!(page.axe().await, [""; 0], "build at {width}");
        page.open("#centers").await;
        page.wait_for("www.zohoapis.ca").await;
        assert_eq!(page.axe().await, [""; 0], "centers at {width}");
        browser.close().await;
    }
}
