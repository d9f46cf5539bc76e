//! Set up for another product than Zoho CRM, or for another provider than Zoho: what a newcomer is given to type.
//! The expected values are written out here, not taken from the page's own tables.

use e2e::{Browser, Kind, Media, Options, Page, Site, Zoho};

async fn start(kind: Kind, world: u16) -> Browser {
    Browser::start(kind, Options { world: Some(world), ..Options::default() }).await
}

async fn copies(page: &Page<'_>, label: &str, field: &str, value: &str) {
    page.wait_for_field(&format!("other-{field}"), value).await;
    page.press(&format!("Copy {label}")).await;
    assert_eq!(page.clipboard().await, value, "{label}");
}

/// What is drawn is readable, within reach, and accessible.
async fn holds(page: &Page<'_>, state: &str) {
    assert_eq!(page.axe().await, [""; 0], "{state}");
    page.layout_holds(state).await;
}

async fn google_in_crm(kind: Kind) {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    let browser = start(kind, zoho.port()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu").await;
    page.press("Another product or provider").await;
    page.wait_for("In which product?").await;
    page.wait_for("Setup > Developer Hub > Connections").await;
    page.choose("To what?", "Google — Gmail, Drive, Sheets, Calendar").await;
    page.wait_for(
        "While the consent screen is External and in Testing, the refresh token dies after 7 days.",
    )
    .await;
    copies(&page, "Authorized redirect URIs", "redirect-uri", "https://dre.zoho.eu/delugeauth/callback")
        .await;
    copies(
        &page,
        "Authorize URL",
        "authorize-url",
        "https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent",
    )
    .await;
    copies(&page, "Access Token URL", "access-token-url", "https://oauth2.googleapis.com/token").await;
    copies(&page, "Scope 1", "scope-1", "https://www.googleapis.com/auth/drive.file").await;
    assert_eq!(page.field("other-scope-delimiter").await, "Space");
    assert_eq!(page.field("other-authentication-type").await, "OAuth 2");
    holds(&page, "Google in CRM").await;
    // What is in the form now is held against Google, not against Zoho.
    page.press("Check the values in your form").await;
    page.paste_into(
        "Authorize URL in your form",
        "https://accounts.zoho.eu/oauth/v2/auth?access_type=offline&prompt=consent",
    )
    .await;
    page.wait_for("accounts.zoho.eu is a host of Zoho’s, but this connection is to Google.").await;
    page.press(
        "Apply fix to Authorize URL: https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent",
    )
    .await;
    assert!(!page.text().await.contains("is a host of Zoho’s"));
    // Nothing was sent anywhere, and the form for Zoho is as it was.
    assert!(zoho.seen().is_empty());
    page.press("Back to Zoho CRM and Zoho").await;
    page.wait_for("API Console").await;
    browser.close().await;
}

#[tokio::test]
async fn google_in_crm_in_chromium() {
    google_in_crm(Kind::Chromium).await;
}

#[tokio::test]
async fn google_in_crm_in_firefox() {
    google_in_crm(Kind::Firefox).await;
}

/// Xero in Books at the Australian data center, from the first screen on, in dark colors.
#[tokio::test]
async fn xero_in_books_in_australia() {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    let options = Options { world: Some(zoho.port()), media: Media::Dark, ..Options::default() };
    let browser = Browser::start(Kind::Chromium, options).await;
    let page = browser.at(&site);
    page.open("").await;
    page.press("Another product or provider").await;
    page.choose("Data center", "Australia").await;
    page.choose("In which product?", "Zoho Books").await;
    page.choose("To what?", "Xero").await;
    page.wait_for("Deluge editor > Connections > Go To Connections > + Add Connections").await;
    copies(&page, "Redirect URI", "redirect-uri", "https://dre.zoho.com.au/delugeauth/callback").await;
    copies(&page, "Authorize URL", "authorize-url", "https://login.xero.com/identity/connect/authorize")
        .await;
    copies(&page, "Refresh Token URL", "refresh-token-url", "https://identity.xero.com/connect/token").await;
    copies(
        &page,
        "All scopes in one box",
        "scopes",
        "offline_access accounting.contacts accounting.invoices",
    )
    .await;
    page.press("accounting.settings — Settings of the organization: view and edit").await;
    page.wait_for_field("other-scope-4", "accounting.settings").await;
    page.wait_for("response = invokeurl").await;
    page.type_into("tenantId", "0a1b2c3d-0000-4000-8000-0123456789ab").await;
    page.wait_for("\"xero-tenant-id\": \"0a1b2c3d-0000-4000-8000-0123456789ab\"").await;
    holds(&page, "Xero in Books").await;
    assert!(zoho.seen().is_empty());
    browser.close().await;
}

/// The address and history of what is chosen for another provider: a reload, the way back and forward, and the same address
/// opened by somebody else.
async fn comes_back(kind: Kind) {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    let browser = start(kind, zoho.port()).await;
    let page = browser.at(&site);
    page.open("#build?dc=au&service=Mine").await;
    page.press("Another product or provider").await;
    page.choose("In which product?", "Zoho Books").await;
    page.choose("To what?", "Shopify").await;
    page.choose("Which authentication?", "OAuth 2, with sign-in").await;
    page.type_into("shop", "blue-hats").await;
    page.press("write_orders — Orders: edit").await;
    page.type_into("Service Name", "Hats").await;
    let filled = async |page: &Page<'_>| {
        page.wait_for_field("other-authorize-url", "https://blue-hats.myshopify.com/admin/oauth/authorize")
            .await;
        page.wait_for_field("other-service-link-name", "hats").await;
        page.wait_for_field("other-scope-3", "write_orders").await;
        page.wait_for_field("other-redirect-uri", "https://dre.zoho.com.au/delugeauth/callback").await;
        page.wait_for("Deluge editor > Connections > Go To Connections > + Add Connections").await;
    };
    filled(&page).await;
    let expected = "#build?in=books&to=shopify&way=oauth2&value_shop=blue-hats&dc=au&service=Hats\
                    &scope=read_products,read_orders,write_orders";
    e2e::until(
        async || page.address().await.ends_with(expected).then_some(()),
        async || page.address().await,
    )
    .await;
    page.reload().await;
    filled(&page).await;
    let driver = browser.driver();
    driver.back().await.expect("there is a page before");
    page.wait_for("API Console").await;
    assert!(page.address().await.ends_with("#build?dc=au&service=Mine"), "{}", page.address().await);
    driver.forward().await.expect("there is a page after");
    filled(&page).await;
    // In another room and back, it is still there.
    page.press("Data centers").await;
    page.wait_for("accounts.zoho.com.au").await;
    driver.back().await.expect("there is a page before");
    filled(&page).await;
    page.press("Copy link").await;
    let link = page.clipboard().await;
    assert!(link.contains(&format!("{expected}&facts=")), "{link}");
    // A token in the place of the shop is not kept, and not in the address.
    let token = "shpat_0123456789abcdef0123456789abcdef";
    page.paste_into("shop", token).await;
    page.wait_for("shop: “_” does not belong there.").await;
    page.reload().await;
    page.wait_for("Enter shop first.").await;
    assert!(!page.remains().await.contains("0123456789abcdef"));
    browser.close().await;

    // Opened by somebody else.
    let browser = start(kind, zoho.port()).await;
    let page = browser.at(&site);
    let (_, fragment) = link.split_once('#').expect("a link has a fragment");
    page.open(&format!("#{fragment}")).await;
    filled(&page).await;
    page.wait_for("Values loaded from the link.").await;
    assert!(zoho.seen().is_empty());
    browser.close().await;
}

#[tokio::test]
async fn another_provider_comes_back_in_chromium() {
    comes_back(Kind::Chromium).await;
}

#[tokio::test]
async fn another_provider_comes_back_in_firefox() {
    comes_back(Kind::Firefox).await;
}

/// A key, a password, a product whose callback is not known, and a server that nobody knows.
#[tokio::test]
async fn other_authentications_and_any_server() {
    let site = Site::of_dist().await;
    let zoho = Zoho::start(site.url()).await;
    let browser = start(Kind::Chromium, zoho.port()).await;
    let page = browser.at(&site);
    page.open("#build?dc=us").await;
    page.press("Another product or provider").await;
    page.choose("To what?", "Shopify").await;
    copies(&page, "Parameter Key", "parameter-key", "X-Shopify-Access-Token").await;
    page.choose("Which authentication?", "OAuth 2, with sign-in").await;
    page.wait_for("Enter shop first.").await;
    page.type_into("shop", "my_shop").await;
    page.wait_for("shop: “_” does not belong there.").await;
    page.paste_into("shop", "https://my-shop.myshopify.com/admin").await;
    page.wait_for_field("other-authorize-url", "https://my-shop.myshopify.com/admin/oauth/authorize").await;
    page.choose("In which product?", "Zoho Creator").await;
    page.wait_for_field("other-redirect-uri", "Not known for this product. Copy it from its form.").await;
    page.choose("To what?", "Twilio").await;
    page.wait_for("User name: API Key SID. Password: API Key Secret.").await;
    page.choose("To what?", "Another server").await;
    page.paste_into(
        "Discovery document",
        r#"{"authorization_endpoint":"https://id.example.org/authorize","token_endpoint":"https://id.example.org/token"}"#,
    )
    .await;
    page.wait_for_field("other-authorize-url", "https://id.example.org/authorize").await;
    page.wait_for_field("other-service-link-name", "id_example_org").await;
    holds(&page, "another server").await;
    assert!(zoho.seen().is_empty());
    browser.close().await;
}
