//! Measures how long the built page takes from a key in the search for scopes until what it found is laid out, and from a
//! paste of a long log into Check until it is read, in Chromium: `keys BUDGET PASTE_BUDGET`, the medians in milliseconds
//! that are still good.
//!
//! The queries are typed key by key, as a person would, and each key does all that it does for a person: the search over
//! the whole catalog, the drawing of the page, its layout. Painting is left out.

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

/// Puts a log of a million characters with one error into the box of Check, and returns the milliseconds until the room
/// is drawn: the median of five.
const PASTE: &str = "
    const done = arguments[arguments.length - 1];
    const task = () => new Promise((resolve) => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
    });
    const box = document.getElementById('in-check');
    const put = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
    const log = '2026-11-24 10:00:00.123 [main] DEBUG pool-7 nothing {to} see here 0x7f 12 ms\\n'.repeat(12300);
    const run = async () => {
        const times = [];
        for (let round = 0; round < 5; round += 1) {
            put.call(box, log + round + '{\"error\":\"invalid_client\"}');
            await task();
            const start = performance.now();
            box.dispatchEvent(new InputEvent('input', {bubbles: true}));
            await task();
            times.push(performance.now() - start);
            if (!document.querySelector('.piece')) throw new Error('nothing was found, so nothing was measured');
        }
        return times.sort((a, b) => a - b)[2];
    };
    run().then(done, (error) => done(`${error}`));";

async fn long_paste(browser: &Browser, page: &e2e::Page<'_>) -> f64 {
    page.open("#check").await;
    let answer = browser.driver().execute_async(PASTE, Vec::new()).await;
    let answer: Value = answer.expect("the script runs").json().clone();
    answer.as_f64().unwrap_or_else(|| panic!("the text could not be pasted: {answer}"))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let budget: f64 = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(f64::INFINITY);
    let paste_budget: f64 =
        std::env::args().nth(2).and_then(|text| text.parse().ok()).unwrap_or(f64::INFINITY);
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
    let paste = long_paste(&browser, &page).await;
    browser.close().await;
    println!("a paste of one million characters into Check: read and drawn in {paste:.0} ms");
    if paste > paste_budget {
        eprintln!("error: the paste takes longer than {paste_budget} ms.");
        std::process::exit(1);
    }
    if at(50) > budget {
        eprintln!("error: a key takes longer than the {budget} ms that one does not notice.");
        std::process::exit(1);
    }
}
