//! How long the reading of a long paste takes in a browser. Run by `./dev bench`, which takes the slowest into its table,
//! never as a test: a time is a matter of the machine.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, reason = "a page without a timer has nothing better to do than to panic")]

use service::Draft;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Logs of about a million characters with one error at the end, as different as logs are.
fn logs() -> [(&'static str, String); 4] {
    let end = "{\"error\":\"invalid_client\"}";
    let line = "2026-11-24 10:00:00.123 [main] DEBUG pool-7 nothing {to} see here 0x7f 12 ms\n";
    let json = "{\"level\":\"info\",\"ts\":\"2026-11-24T10:00:00Z\",\"msg\":\"polling page 1 of Leads\",\"code\":\"SUCCESS\"}\n";
    let prose = "lorem ipsum dolor sit amet, consectetur adipiscing elit. ";
    let address = "GET https://www.zohoapis.eu/crm/v8/Leads?page=1&per_page=200 200 OK 12 ms\n";
    [
        ("a log of a program", line.repeat(12_300) + end),
        ("lines of JSON", json.repeat(10_500) + end),
        ("prose", prose.repeat(17_500) + end),
        ("a log of requests", address.repeat(13_100) + end),
    ]
}

/// Lets the browser answer its driver, which gives up on a page that is busy for 20 seconds.
async fn pause() {
    let timer = js_sys::Promise::new(&mut |resolve, _| {
        let window = web_sys::window().expect("a window");
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 50).expect("a timer");
    });
    wasm_bindgen_futures::JsFuture::from(timer).await.expect("a pause");
}

#[wasm_bindgen_test]
async fn a_long_paste_is_read() {
    for (name, text) in logs() {
        let mut times: Vec<f64> = Vec::new();
        for _ in 0..7 {
            pause().await;
            let begin = js_sys::Date::now();
            let report = doctor::read(&text, &Draft::default());
            assert!(!report.detections.is_empty());
            times.push(js_sys::Date::now() - begin);
        }
        times.sort_by(f64::total_cmp);
        let median = times.get(3).copied().unwrap_or_default();
        console_log!("{name}, {} characters: masked and read in {median:.0} ms", text.len());
    }
}
