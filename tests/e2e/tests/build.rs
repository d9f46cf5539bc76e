//! The room Set up as its users meet it: from a data center to a connection, with every mistake caught.
//! The expected values are written out here, not taken from the app's own table.

use std::cell::Cell;

use e2e::{Browser, Kind, Media, Options, Page, Site, until};
use thirtyfour::Key;

/// A data center as its users know it.
struct Center {
    code: &'static str,
    /// In the list of data centers.
    name: &'static str,
    /// A URL that its people have in front of them.
    address: &'static str,
    accounts: &'static str,
    /// The first callback of the table; where that has none, only the popup tells one.
    callback: Option<&'static str>,
    /// The other one that is to be registered, where sources differ.
    second: Option<&'static str>,
    /// Where the verifying call of Zoho CRM goes to, where a source names that.
    api: Option<&'static str>,
}

const fn center(
    [code, name, address, accounts]: [&'static str; 4],
    callback: Option<&'static str>,
    api: Option<&'static str>,
) -> Center {
    let second = match code.as_bytes() {
        b"eu" => Some("https://deluge.zoho.eu/delugeauth/callback"),
        b"in" => Some("https://dre.zoho.in/delugeauth/callback"),
        _ => None,
    };
    Center { code, name, address, accounts, callback, second, api }
}

static CENTERS: [Center; 12] = [
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

    /// The URL of the popup that "Create And Connect" opens.
    fn popup(&self) -> String {
        format!(
            "https://{}/oauth/v2/auth?access_type=offline&prompt=consent&client_id={CLIENT_ID}&redirect_uri={}\
             &response_type=code&scope=ZohoCRM.modules.ALL%2CZohoCRM.org.READ&state=x",
            self.accounts,
            self.told_callback().replace(':', "%3A").replace('/', "%2F"),
        )
    }
}

/// What somebody comes for.
struct Errand<'a> {
    center: &'a Center,
    name: &'a str,
    link_name: &'a str,
    client_name: &'a str,
    /// Where the call of the snippet goes to; nothing where no source names that.
    api: Option<String>,
    /// The scopes, as they are counted beside the button.
    scopes: &'a [&'a str],
    from: From<'a>,
    /// How many actions all of it takes.
    actions: usize,
}

/// Where the scopes come from.
#[derive(Clone, Copy)]
enum From<'a> {
    Preset(&'a str),
    List,
}

/// Label, field and value.
type Copied = (String, String, String);

impl Errand<'_> {
    /// Sheet by sheet, label, field and value of everything that is copied, in the order of the forms.
    fn values(&self) -> [(&'static str, Vec<Copied>); 3] {
        let row =
            |label: &str, field: &str, value: &str| (label.to_owned(), field.to_owned(), value.to_owned());
        let at = |path: &str| format!("https://{}/oauth/v2/{path}", self.center.accounts);
        let callback = self.center.callback.map_or_else(|| self.center.told_callback(), str::to_owned);
        let mut console = vec![
            row("Client Name", "client-name", self.client_name),
            row("Homepage URL", "homepage-url", "https://www.example.com"),
            row("Authorized Redirect URI", "authorized-redirect-uri", &callback),
        ];
        if let Some(second) = self.center.second {
            console.push(row("Authorized Redirect URI 2", "authorized-redirect-uri-2", second));
        }
        let mut service = vec![
            row("Service Name", "service-name", self.name),
            row("Service Link Name", "service-link-name", self.link_name),
            row("Client ID", "client-id", CLIENT_ID),
            row("Authorize URL", "authorize-url", &at("auth?access_type=offline&prompt=consent")),
            row("Access Token URL", "access-token-url", &at("token")),
            row("Refresh Token URL", "refresh-token-url", &at("token")),
        ];
        for (index, scope) in self.scopes.iter().enumerate() {
            let number = index + 1;
            service.push(row(&format!("Scope {number}"), &format!("scope-{number}"), scope));
        }
        let connection = vec![
            row("Connection Name", "connection-name", self.name),
            row("Connection Link Name", "connection-link-name", self.link_name),
        ];
        [("API Console", console), ("Create Service", service), ("Create Connection", connection)]
    }
}

/// The name of the button that opens a sheet: its title, and how far it is.
async fn name_of_sheet(page: &Page<'_>, title: &str) -> String {
    let script = format!(
        "const titles = Array.from(document.querySelectorAll('.sheet > h2 > button'), (one) =>
             Array.from(one.querySelectorAll('span'), (part) => part.textContent).join(' '));
         return titles.find((one) => one.startsWith({title:?})) ?? {title:?}"
    );
    page.evaluate(&script).await.as_str().expect("a name").to_owned()
}

async fn open_sheet(page: &Page<'_>, title: &str) {
    page.press(&name_of_sheet(page, title).await).await;
}

/// Somebody at the page, with a mouse or with nothing but a keyboard, who counts what there is to do.
struct Person<'a> {
    page: &'a Page<'a>,
    by_mouse: bool,
    actions: Cell<usize>,
}

impl<'a> Person<'a> {
    fn new(page: &'a Page<'a>, by_mouse: bool) -> Self {
        Self { page, by_mouse, actions: Cell::new(0) }
    }

    fn acts(&self) {
        self.actions.set(self.actions.get() + 1);
    }

    async fn press(&self, name: &str) {
        self.acts();
        if self.by_mouse {
            self.page.press(name).await;
        } else {
            self.page.tab_to(name).await;
            self.page.press_key(ENTER).await;
        }
    }

    async fn tick(&self, name: &str) {
        self.acts();
        if self.by_mouse {
            self.page.press(name).await;
        } else {
            self.page.tab_to(name).await;
            self.page.press_key(' ').await;
        }
    }

    async fn fill(&self, label: &str, text: &str) {
        self.acts();
        if self.by_mouse {
            self.page.paste_into(label, text).await;
        } else {
            self.page.tab_to(label).await;
            self.page.press_each_of(text).await;
        }
    }

    /// Chooses from a list; by keyboard with the arrows, from its first entry on.
    async fn choose(&self, label: &str, choice: &str, at: usize) {
        self.acts();
        if self.by_mouse {
            self.page.choose(label, choice).await;
        } else {
            self.page.tab_to(label).await;
            self.page.press_key(HOME).await;
            for _ in 0..at {
                self.page.press_key(DOWN).await;
            }
        }
    }

    async fn copy(&self, label: &str, field: &str, value: &str) {
        assert_eq!(self.page.field(field).await, value, "{label}");
        self.press(&format!("Copy {label}")).await;
        self.page.wait_for(&format!("Copied: {label}.")).await;
        assert_eq!(self.page.clipboard().await, value, "{label}");
    }

    /// The whole way, as a newcomer goes it: the inputs on top, then sheet after sheet, each value copied, to the end.
    async fn goes(&self, errand: &Errand<'_>) {
        let page = self.page;
        let center = errand.center;
        if matches!(errand.from, From::List) {
            self.press("Not sure? Paste any Zoho URL").await;
            self.fill("Zoho URL or response", center.address).await;
        } else {
            let at = 1 + CENTERS.iter().position(|one| one.code == center.code).expect("it is in the table");
            self.choose("Data center", center.name, at).await;
        }
        page.wait_for_field("access-token-url", &format!("https://{}/oauth/v2/token", center.accounts)).await;
        self.press("Apps and scopes Select scopes").await;
        match errand.from {
            From::Preset(preset) => self.press(&format!("Use the preset {preset}")).await,
            From::List => {
                self.press("Paste a list").await;
                self.fill("Add scopes", &errand.scopes.join(" ")).await;
                self.press("Add to the list").await;
            }
        }
        page.wait_for_field("scopes", &errand.scopes.join(",")).await;
        self.press("Done").await;
        // A preset has named the service already.
        if !matches!(errand.from, From::Preset(name) if name == errand.name) {
            self.fill("Service Name", errand.name).await;
        }
        page.wait_for_field("connection-link-name", errand.link_name).await;
        if center.callback.is_none() {
            // Only the popup tells it; that it is taken over opens the sheet in which it is to be registered.
            self.press(&name_of_sheet(self.page, "Create Connection").await).await;
            self.fill("Confirm it: paste the sign-in popup's URL", &center.popup()).await;
            self.press(&format!("Apply fix to Authorized Redirect URI: {}", center.told_callback())).await;
            page.wait_for_field("authorized-redirect-uri", &center.told_callback()).await;
        }
        // Else the first form is open since the scopes are selected.
        let mut copied = 0;
        for (sheet, rows) in errand.values() {
            for (label, field, value) in &rows {
                self.copy(label, field, value).await;
            }
            copied += rows.len();
            page.wait_for(&format!("{0} of {0} copied", rows.len())).await;
            match sheet {
                "API Console" => {
                    self.fill("Client ID", CLIENT_ID).await;
                    page.wait_for_field("client-id", CLIENT_ID).await;
                    self.press("Next: Create Service").await;
                }
                "Create Service" => self.press("Next: Create Connection").await,
                _ => {
                    self.tick("Zoho shows \u{201c}Connection created successfully\u{201d}").await;
                    self.choose("What is “Use Credentials of Login User” set to in Zoho?", "Off", 1).await;
                    self.press("Next: Test in Deluge").await;
                }
            }
        }
        snippet_is_right(page, errand).await;
        if errand.api.is_some() {
            let snippet = page.field("deluge-snippet").await;
            self.copy("Deluge snippet", "deluge-snippet", &snippet).await;
            copied += 1;
        }
        self.press("Next: Check and finish").await;
        if errand.api.is_some() {
            page.wait_for(&format!("All {copied} values are copied.")).await;
        }
        let states =
            "return Array.from(document.querySelectorAll('.checks li'), (point) => point.className).join()";
        let states = page.evaluate(states).await;
        assert_eq!(states, vec!["done"; 13].join(","), "{}: {}", center.code, page.text().await);
        assert_eq!(self.actions.get(), errand.actions, "{}", center.code);
    }
}

#[tokio::test]
async fn every_center_gets_its_own_form() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.press("Load the example").await;
    for Center { code, name, accounts, callback, .. } in &CENTERS {
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
            Some(callback) => assert_eq!(page.field("authorized-redirect-uri").await, *callback, "{code}"),
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
    Person::new(page, true).copy(label, field, &value).await;
}

#[tokio::test]
async fn copies_are_exact() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=ca&service=Marketing%20Automation&scope=ZohoMarketingAutomation.lead.ALL,Desk.tickets.READ")
        .await;
    copied(&page, "Authorized Redirect URI", "authorized-redirect-uri").await;
    open_sheet(&page, "Create Service").await;
    copied(&page, "Service Link Name", "service-link-name").await;
    copied(&page, "Authorize URL", "authorize-url").await;
    copied(&page, "Revoke Token URL", "revoke-token-url").await;
    copied(&page, "Scope 2", "scope-2").await;
    copied(&page, "Scope 2 Display Name", "scope-2-display-name").await;
    page.press("A single scopes field").await;
    copied(&page, "Scopes", "scopes").await;
    open_sheet(&page, "Test in Deluge").await;
    copied(&page, "Deluge snippet", "deluge-snippet").await;
    open_sheet(&page, "Create Connection").await;
    page.press("Authorization URL").await;
    copied(&page, "Authorization URL", "authorization-url").await;
    browser.end_quietly().await;
}

#[tokio::test]
async fn the_crm_address_names_the_center_and_disguises_are_refused() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.press("Not sure? Paste any Zoho URL").await;
    let paste = "Zoho URL or response";
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

/// The list of data centers shows the one that the values are for, also after it was picked by hand, by a text, and
/// through undo and redo.
#[tokio::test]
async fn the_list_shows_the_data_center_of_the_values() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    let shows = async |code: &str| {
        let listed = "return document.getElementById('in-data-center').value";
        until(
            async || (page.evaluate(listed).await == code).then_some(()),
            async || format!("the list shows {}, not {code}", page.evaluate(listed).await),
        )
        .await;
        // It waits while a person types.
        until(
            async || page.address().await.contains(&format!("dc={code}")).then_some(()),
            async || format!("the address is {}, without {code}", page.address().await),
        )
        .await;
    };
    page.choose("Data center", "Europe \u{2014} zoho.eu").await;
    shows("eu").await;
    page.press("Not sure? Paste any Zoho URL").await;
    page.type_into("Zoho URL or response", "https://crm.zohocloud.ca").await;
    shows("ca").await;
    // It turns out to be the beginning of another host, so what it chose is taken back.
    page.press_each_of(".evil.example").await;
    shows("eu").await;
    page.choose("Data center", "Japan \u{2014} zoho.jp").await;
    shows("jp").await;
    for (button, code) in [("Undo the last change", "eu"), ("Redo", "jp"), ("Undo the last change", "eu")] {
        page.press_keys(Key::Control, 'k').await;
        page.type_into("Search everything", button).await;
        page.press_key(ENTER).await;
        shows(code).await;
    }
    browser.end_quietly().await;
}

/// A redirect URI of another data center is named where it was typed, and the rows stay those to copy.
#[tokio::test]
async fn a_wrong_redirect_uri_is_no_row_to_copy() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu&service=A&redirect_uri=https://deluge.zoho.com/delugeauth/callback").await;
    page.wait_for("deluge.zoho.com belongs to the United States data center").await;
    page.wait_for_field("authorized-redirect-uri", "https://dre.zoho.eu/delugeauth/callback").await;
    let second = page.field("authorized-redirect-uri-2").await;
    assert_eq!(second, "https://deluge.zoho.eu/delugeauth/callback");
    let described =
        "return document.getElementById('in-authorized-redirect-uri').getAttribute('aria-describedby')";
    let described = page.evaluate(described).await.to_string();
    assert!(described.contains("in-authorized-redirect-uri-findings"), "{described}");
    page.press("Apply fix to Authorized Redirect URI: https://dre.zoho.eu/delugeauth/callback").await;
    until(
        async || (!page.text().await.contains("belongs to the United States")).then_some(()),
        async || page.text().await,
    )
    .await;
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
    page.press("error Authorize URL: access_type=offline is missing.").await;
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
    open_sheet(&page, "Create Connection").await;
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
    page.press("Show notes").await;
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
    page.evaluate("sessionStorage.clear()").await;
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
    open_sheet(&page, "API Console").await;
    page.type_into("Client ID", "0123456789abcdef0123456789abcdef0123456789").await;
    page.wait_for("Secret found: what looks like a client secret.").await;
    page.press("More names and options").await;
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
    page.type_into("Client ID", SECRET).await;
    page.press("Which redirect URI is correct?").await;
    page.type_into("Redirect URI you registered (optional)", SECRET).await;
    open_sheet(&page, "Create Service").await;
    page.press("Check the values in your form").await;
    page.type_into(
        "Authorize URL in your form",
        &format!("https://accounts.zoho.com/?client_secret={SECRET}"),
    )
    .await;
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

/// The forms are one page of A4 under the name of the service, also with the scopes of three apps.
#[tokio::test]
async fn the_forms_are_printed_on_one_page() {
    // What a margin of 1 cm leaves of A4 at 96 pixels to the inch.
    const PAPER: (u32, u64) = (718, 1046);
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options { width: PAPER.0, ..Options::default() }).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu").await;
    page.evaluate("document.getElementById('open-scopes').click()").await;
    page.press("Use the preset CRM, WorkDrive and Books").await;
    page.wait_for("7 selected").await;
    browser.show_as(Media::Print).await;
    let printed = page.text().await;
    for part in
        ["CRM, WorkDrive and Books\n", "Data center: Europe", "connection : \"crm_workdrive_and_books\""]
    {
        assert!(printed.contains(part), "{part}: {printed}");
    }
    assert!(!printed.contains("Saved setups"), "{printed}");
    let low = "return Math.ceil(document.querySelector('.printed').getBoundingClientRect().bottom + scrollY)";
    let low = page.evaluate(low).await;
    assert!(low.as_u64() <= Some(PAPER.1), "{low} px on a page of {} px", PAPER.1);
    browser.end_quietly().await;
}

/// Each journey begins in a tab that has kept nothing.
async fn open_afresh(page: &Page<'_>) {
    page.evaluate("sessionStorage.clear()").await;
    page.open("").await;
}

async fn snippet_is_right(page: &Page<'_>, errand: &Errand<'_>) {
    let code = errand.center.code;
    let Some(api) = &errand.api else {
        // Beyond the accounts server nothing is known there, and nothing is made up.
        page.wait_for("The URL of Zoho CRM in the India (zohohq.in) data center is not known.").await;
        return;
    };
    let snippet = page.field("deluge-snippet").await;
    let connection = format!("connection : \"{}\"", errand.link_name);
    assert!(snippet.contains(api.as_str()) && snippet.contains(&connection), "{code}: {snippet}");
}

/// A connection of one's own, with scopes of an old note: the URL of the CRM, the scopes, a name.
fn with_a_list(center: &Center) -> Errand<'_> {
    // Two for the data center, five for the scopes, the name, twelve values, the client ID, the two facts about the
    // connection, the snippet, and four times the next sheet.
    let other = match (center.callback, center.second, center.api) {
        (None, _, Some(_)) => 3,
        (None, _, None) => 2,
        (_, Some(_), _) => 1,
        _ => 0,
    };
    Errand {
        center,
        name: "Lead & Deal Sync",
        link_name: "lead_deal_sync",
        client_name: "Lead & Deal Sync",
        api: center.api.map(str::to_owned),
        scopes: &["ZohoCRM.modules.ALL", "ZohoCRM.org.READ"],
        from: From::List,
        actions: 29 + other,
    }
}

async fn filled(kind: Kind, by_mouse: bool, errands: impl IntoIterator<Item = Errand<'_>>) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    for errand in errands {
        open_afresh(&page).await;
        Person::new(&page, by_mouse).goes(&errand).await;
        if by_mouse {
            stays_over_a_reload(&page, &errand).await;
        }
    }
    browser.end_quietly().await;
}

/// The ticks and the values are still there after a reload, and a tick is for the value that was there.
async fn stays_over_a_reload(page: &Page<'_>, errand: &Errand<'_>) {
    let whole = "return document.querySelector('.whole strong').textContent";
    let before = page.evaluate(whole).await;
    page.load("").await;
    page.until_started().await;
    page.wait_for_field("service-link-name", errand.link_name).await;
    assert_eq!(page.evaluate(whole).await, before, "{}", errand.center.code);
    page.type_into("Service Name", "Other").await;
    open_sheet(page, "Create Service").await;
    page.wait_for("Changed since you copied it.").await;
}

// In three parts, so that they can run beside one another.

#[tokio::test]
async fn every_form_is_filled_by_mouse_from_the_united_states_to_australia() {
    filled(Kind::Chromium, true, CENTERS[..4].iter().map(with_a_list)).await;
}

#[tokio::test]
async fn every_form_is_filled_by_mouse_from_japan_to_saudi_arabia() {
    filled(Kind::Chromium, true, CENTERS[4..8].iter().map(with_a_list)).await;
}

#[tokio::test]
async fn every_form_is_filled_by_mouse_from_the_united_kingdom_to_zohohq() {
    filled(Kind::Chromium, true, CENTERS[8..].iter().map(with_a_list)).await;
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
    open_sheet(&page, "Check and finish").await;
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
    open_sheet(&page, "Check and finish").await;
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
    open_sheet(&page, "Create Service").await;
    page.press("Copy Access Token URL").await;
    page.wait_for("The browser blocked copying Access Token URL. The value is selected").await;
    let selection = page.evaluate("return getSelection().toString()").await;
    assert_eq!(selection, "https://accounts.zohocloud.ca/oauth/v2/token");
    browser.end_quietly().await;
}

const ENTER: char = '\u{e007}';
const HOME: char = '\u{e011}';
const DOWN: char = '\u{e015}';

/// The guide's own example, and a connection that reaches three apps.
fn of_the_guide() -> [Errand<'static>; 4] {
    let marketing = |center: &'static Center, actions| Errand {
        center,
        name: "Marketing Automation",
        link_name: "marketing_automation",
        client_name: "Marketing Automation",
        api: Some(format!("https://marketingautomation.{}/", center.accounts.replace("accounts.", ""))),
        scopes: &[
            "ZohoMarketingAutomation.campaign.ALL",
            "ZohoMarketingAutomation.lead.ALL",
            "ZohoMarketingAutomation.journey.READ",
            "ZohoMarketingAutomation.journey.CREATE",
            "ZohoMarketingAutomation.wa.READ",
        ],
        from: From::Preset("Marketing Automation"),
        actions,
    };
    // EU, CA and CN; in Europe there is a second redirect URI to register.
    [
        marketing(of("eu"), 29),
        marketing(of("ca"), 28),
        marketing(of("cn"), 28),
        Errand {
            center: of("ca"),
            name: "Zoho Ops CRM+WorkDrive+Books",
            link_name: "zoho_ops_crm_workdrive_books",
            client_name: "Ops CRM WorkDrive Books",
            api: of("ca").api.map(str::to_owned),
            scopes: &[
                "ZohoCRM.modules.ALL",
                "ZohoCRM.org.READ",
                "WorkDrive.files.ALL",
                "WorkDrive.users.READ",
                "ZohoBooks.contacts.ALL",
                "ZohoBooks.invoices.ALL",
                "ZohoBooks.settings.READ",
            ],
            from: From::Preset("CRM, WorkDrive and Books"),
            actions: 31,
        },
    ]
}

fn of(code: &str) -> &'static Center {
    CENTERS.iter().find(|center| center.code == code).expect("it is in the table")
}

#[tokio::test]
async fn the_journeys_of_the_guide_by_mouse() {
    filled(Kind::Chromium, true, of_the_guide()).await;
}

#[tokio::test]
async fn the_journeys_of_the_guide_by_keyboard() {
    filled(Kind::Chromium, false, of_the_guide()).await;
}

#[tokio::test]
async fn the_journey_of_the_guide_in_firefox() {
    let [europe, ..] = of_the_guide();
    filled(Kind::Firefox, true, [europe]).await;
}

#[tokio::test]
async fn every_form_is_filled_by_keyboard_from_the_united_states_to_australia() {
    filled(Kind::Chromium, false, CENTERS[..4].iter().map(with_a_list)).await;
}

#[tokio::test]
async fn every_form_is_filled_by_keyboard_from_japan_to_saudi_arabia() {
    filled(Kind::Chromium, false, CENTERS[4..8].iter().map(with_a_list)).await;
}

#[tokio::test]
async fn every_form_is_filled_by_keyboard_from_the_united_kingdom_to_zohohq() {
    filled(Kind::Chromium, false, CENTERS[8..].iter().map(with_a_list)).await;
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
    page.tab_to(&name_of_sheet(&page, "Check and finish").await).await;
    page.press_key(ENTER).await;
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

/// How many places Tab stops at: a group of radio buttons is one.
const STOPS: &str = "
    const groups = new Set();
    return Array.from(document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, iframe, [tabindex]')).filter((element) => {
        if (element.tabIndex < 0 || element.disabled || !element.checkVisibility({visibilityProperty: true})) return false;
        if (element.type !== 'radio') return true;
        const seen = groups.has(element.name);
        groups.add(element.name);
        return !seen;
    }).length";

const SHEETS: [&str; 6] = [
    "Before you start",
    "API Console",
    "Create Service",
    "Create Connection",
    "Test in Deluge",
    "Check and finish",
];

/// With the example loaded and any one sheet open, the page is short, nothing scrolls sideways, and Tab comes round soon.
#[tokio::test]
async fn each_sheet_fits() {
    let site = Site::of_dist().await;
    // On a phone, 200 px of it are the language, the ways to other providers and to another tool, and the line with the
    // version.
    for (width, most) in [(1280, 1600), (360, 2800)] {
        let browser = Browser::start(Kind::Chromium, Options { width, ..Options::default() }).await;
        let page = browser.at(&site);
        page.open("#build?dc=eu").await;
        page.press("Load the example").await;
        page.wait_for("0 of 18 copied").await;
        // A phone draws no bar beside the page.
        page.evaluate("document.documentElement.style.scrollbarWidth = 'none'").await;
        for sheet in SHEETS {
            // The second of them is open at first.
            if sheet != "API Console" || page.text().await.contains("Recommendation") {
                open_sheet(&page, sheet).await;
            }
            let page_size = page
                .evaluate("const {scrollHeight, scrollWidth} = document.documentElement; return [scrollHeight, scrollWidth]")
                .await;
            let height = page_size[0].as_u64().expect("a height");
            assert!(height <= most, "{sheet} makes the page {height} px high at {width} px");
            assert!(
                page_size[1].as_u64() <= Some(width.into()),
                "{sheet} is wider than {width} px: {page_size}"
            );
            let stops = page.evaluate(STOPS).await.as_u64().expect("a number");
            assert!(stops <= 60, "{sheet} makes {stops} places where Tab stops at {width} px");
        }
        // So it is while the scopes are selected, which lie over the sheets.
        page.evaluate("document.getElementById('open-scopes').click()").await;
        page.wait_for("Search scopes").await;
        let height = page.evaluate("return document.documentElement.scrollHeight").await;
        assert!(height.as_u64() <= Some(most), "the scopes make the page {height} px high at {width} px");
        assert!(!page.text().await.contains("Create Connection\n0 of"), "the other sheets are still there");
        browser.end_quietly().await;
    }
}

/// Nothing is cut, covered, too narrow or too small, whatever sheet is open and however much is wrong.
#[tokio::test]
async fn the_layout_holds_in_every_sheet() {
    const UNFOLDED: &str =
        "for (const folded of document.querySelectorAll('.setup details')) folded.open = true";
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    let wrong = "#build?dc=ca&service=Ops&client_id=1000.ABC&scope=ZohoCRM.modules.ALL,Foo.bar.READ&delimiter=space\
                 &form_authorize_url=http://accounts.zoho.com/oauth/v2/token";
    page.open("").await;
    for setup in ["#build?dc=eu&service=Sync&scope=Desk.tickets.READ", wrong] {
        page.evaluate("sessionStorage.clear()").await;
        page.open(setup).await;
        for sheet in [
            "Create Service",
            "API Console",
            "Create Connection",
            "Test in Deluge",
            "Check and finish",
            "Before you start",
        ] {
            open_sheet(&page, sheet).await;
            page.evaluate(UNFOLDED).await;
            page.layout_holds(&format!("{setup}, {sheet}")).await;
        }
        page.press("Help").await;
        page.press("Copy mode").await;
        open_sheet(&page, "Create Service").await;
        page.layout_holds_at("copy mode", &[1280, 640, 360]).await;
    }
    browser.end_quietly().await;
}

/// In half a window beside Zoho: label, value, copy; the next value is marked, and the mark moves on.
#[tokio::test]
async fn copy_mode_marks_the_next_value() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options { width: 640, ..Options::default() }).await;
    let page = browser.at(&site);
    page.open(
        "#build?dc=ca&service=Sync&scope=Desk.tickets.READ&client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234",
    )
    .await;
    page.press("Copy mode").await;
    let next = "return document.querySelector('.row.next [data-field]')?.dataset.field ?? ''";
    for field in ["client-name", "homepage-url", "authorized-redirect-uri"] {
        until(
            async || (page.evaluate(next).await == field).then_some(()),
            async || format!("{field} is not marked, but {}", page.evaluate(next).await),
        )
        .await;
        let label = page.evaluate("return document.querySelector('.row.next .row-label').textContent").await;
        page.press(&format!("Copy {}", label.as_str().expect("a label"))).await;
    }
    page.press("Next: Create Service").await;
    until(
        async || (page.evaluate(next).await == "service-name").then_some(()),
        async || "the first value of the next form is not marked".to_owned(),
    )
    .await;
    assert!(!page.text().await.contains("Not every version of the form has this field."));
    browser.end_quietly().await;
}

/// Somebody types the right redirect URI letter by letter: the number of issues is not announced with every letter.
#[tokio::test]
async fn issues_are_quiet_while_somebody_types() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu&service=Sync&scope=Desk.tickets.READ").await;
    page.press("Which redirect URI is correct?").await;
    page.evaluate(
        "window.told = [];
         new MutationObserver((changes) => changes.forEach(({target}) => told.push(target.textContent)))
             .observe(document.querySelector('.finding-list [role=status]'), {subtree: true, characterData: true, childList: true})",
    )
    .await;
    page.type_into("Redirect URI you registered (optional)", "https://dre.zoho.eu/delugeauth/callback").await;
    page.wait_for("No issues found").await;
    let told = page.evaluate("return told").await;
    assert!(told.as_array().is_some_and(|told| told.len() <= 2), "{told}");
    // What is wrong is said once the field is left.
    page.type_into("Client ID", "1000.short").await;
    page.press("Help").await;
    page.wait_for("1 possible issue").await;
    browser.end_quietly().await;
}

/// Before the start: the questions have a recommendation with its reason, and what was read stays closed.
#[tokio::test]
async fn what_is_read_before_the_start_stays_closed() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("").await;
    page.wait_for("Recommendation: use Zoho's default connection.").await;
    page.press("The default connection lacks a scope that you need").await;
    page.wait_for("Recommendation: create a custom service.").await;
    page.wait_for("You cannot add a scope to a default connection").await;
    for fact in ["Admin rights in Zoho CRM.", "About ten minutes", "Zoho removed this default connector"] {
        page.wait_for(fact).await;
    }
    page.press("Next: API Console").await;
    page.wait_for("Client Type").await;
    page.reload().await;
    assert!(!page.text().await.contains("Admin rights in Zoho CRM."));
    open_sheet(&page, "Before you start").await;
    page.wait_for("Admin rights in Zoho CRM.").await;
    browser.end_quietly().await;
}

/// One wrong URL has several faults and one fix: one box, one button.
#[tokio::test]
async fn what_one_fix_settles_is_one_box() {
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu&form_authorize_url=http://accounts.zoho.com/oauth/v2/token").await;
    open_sheet(&page, "Create Service").await;
    page.wait_for("prompt=consent is missing.").await;
    let boxes = "return ['.finding', '.fix button'].map((one) =>
        document.querySelectorAll(`#in-authorize-url-findings ${one}`).length).join()";
    assert_eq!(page.evaluate(boxes).await, "1,1", "{}", page.text().await);
    browser.end_quietly().await;
}

/// The same values in another tool: n8n for Marketing Automation in Europe, typed or imported, and then Postman.
#[tokio::test]
async fn n8n_takes_marketing_automation_in_europe() {
    let site = Site::of_dist().await;
    for options in
        [Options::default(), Options { width: 360, height: 740, media: Media::Dark, ..Options::default() }]
    {
        let browser = Browser::start(Kind::Chromium, options).await;
        let page = browser.at(&site);
        page.open(&format!(
            "#build?dc=eu&service=Marketing%20Automation&client_id={CLIENT_ID}\
             &scope=ZohoMarketingAutomation.lead.READ,ZohoMarketingAutomation.campaign.ALL"
        ))
        .await;
        open_sheet(&page, "Check and finish").await;
        page.press("For another tool").await;
        page.wait_for("A credential for the HTTP Request node").await;
        let copied = [
            ("Authorization URL", "https://accounts.zoho.eu/oauth/v2/auth"),
            ("Access Token URL", "https://accounts.zoho.eu/oauth/v2/token"),
            ("Scope", "ZohoMarketingAutomation.lead.READ,ZohoMarketingAutomation.campaign.ALL"),
            ("Auth URI Query Parameters", "access_type=offline&prompt=consent"),
        ];
        for (label, value) in copied {
            page.press(&format!("Copy {label}")).await;
            assert_eq!(page.clipboard().await, value, "{label}");
        }
        let saved = "const link = document.querySelector('.tool a[download$=json]');
                     return decodeURIComponent(link.href.split(',').slice(1).join(','))";
        let file = page.evaluate(saved).await;
        let file: serde_json::Value = serde_json::from_str(file.as_str().expect("a text")).expect("JSON");
        let data = &file[0]["data"];
        assert_eq!(
            [&data["accessTokenUrl"], &data["clientId"], &data["clientSecret"]],
            ["https://accounts.zoho.eu/oauth/v2/token", CLIENT_ID, ""]
        );
        assert_eq!(page.axe().await, [""; 0], "n8n");
        page.layout_holds("n8n").await;
        for (tool, shown) in [
            ("Postman", "zoho.postman_collection.json"),
            ("Zoho CRM SDK 8.0 (PHP)", "zoho_sdk.php"),
            ("Self client: a refresh token without a redirect URI", "Scope Description"),
        ] {
            page.choose("Tool", tool).await;
            page.wait_for(shown).await;
            assert_eq!(page.axe().await, [""; 0], "{tool}");
            page.layout_holds(tool).await;
        }
        page.press("For another tool").await;
        assert!(!page.text().await.contains("Scope Description"), "it stays open");
        browser.end_quietly().await;
    }
}

#[tokio::test]
async fn axe_finds_nothing() {
    let site = Site::of_dist().await;
    for (media, width) in [(Media::Light, 1280), (Media::Dark, 360)] {
        let options = Options { media, width, ..Options::default() };
        let browser = Browser::start(Kind::Chromium, options).await;
        let page = browser.at(&site);
        page.open("").await;
        assert_eq!(page.axe().await, [""; 0], "the empty room at {width}");
        page.open("#build?dc=eu&service=Marketing%20Automation&client_id=1000.ABC&scope=A.b.READ,A.b.READ&delimiter=space&form_authorize_url=http://accounts.zoho.com/oauth/v2/token").await;
        page.press("Help").await;
        for sheet in
            ["Create Service", "API Console", "Create Connection", "Test in Deluge", "Check and finish"]
        {
            open_sheet(&page, sheet).await;
            assert_eq!(page.axe().await, [""; 0], "{sheet} at {width}");
        }
        page.press("Copy mode").await;
        open_sheet(&page, "Create Service").await;
        assert_eq!(page.axe().await, [""; 0], "copy mode at {width}");
        browser.close().await;
    }
}
