//! Measures how long the built page takes from a key in the search for scopes until what it found is laid out, in
//! Chromium: `keys BUDGET`, where the budget is the median in milliseconds that is still good.
//!
//! The queries are typed key by key, as a person would, and each key does all that it does for a person: the search over
//! the whole catalogue, the drawing of the page, its layout. Painting is left out.

use e2e::{Browser, Kind, Options, Site};
use serde_json::Value;

/// What people type who do not know the names, what they type who do, and what nobody finds.
const QUERIES: [&str; 16] = [
    "crm lead read",
    "marketing campaign",
    "web assistant",
    "list of open journeys",
    "get invoices books",
    "ZohoBooks.invoices.READ",
    "ZohoCRM.modules.leads.READ",
    "workdrive files all",
    "people leave view",
    "desk tikets",
    "user profile name email",
    "service appointments read",
    "zoho marketng campain read",
    "projects tasks create",
    "creator report records",
    "nothing of the sort",
];

/// Types the queries and returns the milliseconds for each key. After each, the work that the page has put off comes
/// first: it draws in a microtask, and goes on in another task when it has taken too long for one.
const TYPE: &str = "
    const [queries, done] = [arguments[0], arguments[arguments.length - 1]];
    const field = document.getElementById('search-scopes');
    const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const task = () => new Promise((resolve) => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
    });
    const key = async (text) => {
        await task();
        const start = performance.now();
        put.call(field, text);
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
        await task();
        document.body.getBoundingClientRect();
        return performance.now() - start;
    };
    const type = async () => {
        const times = [];
        field.focus();
        for (const query of queries) {
            for (let end = 1; end <= query.length; end += 1) times.push(await key(query.slice(0, end)));
            if (document.querySelectorAll('.hits li').length === 0 && !query.startsWith('nothing')) {
                throw new Error(`${query} finds nothing, so nothing was measured`);
            }
            await key('');
        }
        return times;
    };
    type().then(done, (error) => done(`${error}`));";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let budget: f64 = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(f64::INFINITY);
    let site = Site::of_dist().await;
    let browser = Browser::start(Kind::Chromium, Options::default()).await;
    let page = browser.at(&site);
    page.open("#build?dc=eu&service=Marketing%20Automation&scope=ZohoMarketingAutomation.campaign.ALL").await;
    let answer = browser.driver().execute_async(TYPE, vec![QUERIES.into()]).await;
    let answer: Value = answer.expect("the script runs").json().clone();
    let Some(times) = answer.as_array() else { panic!("the keys could not be typed: {answer}") };
    let mut times: Vec<f64> = times.iter().filter_map(Value::as_f64).collect();
    let first = times.first().copied().unwrap_or_default();
    times.sort_by(f64::total_cmp);
    let at = |part: usize| times.get((times.len() - 1) * part / 100).copied().unwrap_or_default();
    println!(
        "search per key: {} keys, median {:.1} ms, 99 of 100 below {:.1} ms, worst {:.1} ms, the first {first:.1} ms",
        times.len(),
        at(50),
        at(99),
        at(100)
    );
    browser.close().await;
    if at(50) > budget {
        eprintln!("error: a key takes longer than the {budget} ms that one does not notice.");
        std::process::exit(1);
    }
}
