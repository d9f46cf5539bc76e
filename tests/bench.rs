//! How long the reading of a long paste holds the page in a browser. Run by `./dev bench`, which takes the slowest into its table,
//! never as a test: a time is a matter of the machine.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, reason = "a page without a timer has nothing better to do than to panic")]

use doctor::Attempt;
use service::Draft;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Logs of about a million characters with one error at the end, as different as logs are.
fn logs() -> [(&'static str, String); 5] {
    let end = "{\"error\":\"invalid_client\"}";
    let line = "2026-11-24 10:00:00.123 [main] DEBUG pool-7 nothing {to} see here 0x7f 12 ms\n";
    let json = "{\"level\":\"info\",\"ts\":\"2026-11-24T10:00:00Z\",\"msg\":\"polling page 1 of Leads\",\"code\":\"SUCCESS\"}\n";
    let prose = "lorem ipsum dolor sit amet, consectetur adipiscing elit. ";
    let address = "GET https://www.zohoapis.eu/crm/v8/Leads?page=1&per_page=200 200 OK 12 ms\n";
    let modules = ["Leads", "Contacts", "Deals", "Accounts", "Tasks", "Events", "Notes"];
    let varied =
        (0..11_600).zip(modules.iter().cycle()).zip(["200 OK", "401 INVALID_TOKEN", "429"].iter().cycle());
    let varied = varied.map(|((at, module), status)| {
        format!(
            "10:{:02}:{:02} worker {at} GET https://www.zohoapis.eu/crm/v8/{module}/{} {status}\n",
            at / 60 % 60,
            at % 60,
            at * 7919
        )
    });
    [
        ("a log of a program", line.repeat(12_300) + end),
        ("lines of JSON", json.repeat(10_500) + end),
        ("prose", prose.repeat(17_500) + end),
        ("a log of requests", address.repeat(13_100) + end),
        ("a log of many requests", varied.collect::<Vec<_>>().concat() + end),
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

/// As the page does it: the text is masked, the page is drawn with it, and then it is read.
#[wasm_bindgen_test]
async fn a_long_paste_is_read() {
    let draft = Draft::default();
    for (name, text) in logs() {
        let mut times: [Vec<f64>; 2] = [Vec::new(), Vec::new()];
        for _ in 0..7 {
            pause().await;
            let begin = now();
            let masked = doctor::masked(&text);
            let then = now();
            let report = doctor::read_masked(&masked, None, &draft);
            assert!(report.case(&Attempt::default()).is_some());
            times[0].push(then - begin);
            times[1].push(now() - then);
        }
        let [masked, read] = times.map(|mut times| {
            times.sort_by(f64::total_cmp);
            times.get(3).copied().unwrap_or_default()
        });
        let (length, held) = (text.len(), masked.max(read));
        console_log!(
            "{name}, {length} characters: masked in {masked:.0} ms, read in {read:.0} ms; held for {held:.0} ms"
        );
    }
}

fn now() -> f64 {
    js_sys::Date::now()
}
