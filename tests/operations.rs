//! How often in a second the core does what it does most, natively. Run by `./dev bench`, which takes the figures into its
//! table, never as a test: a time is a matter of the machine.

#![cfg(not(target_arch = "wasm32"))]

use std::hint::black_box;
use std::time::{Duration, Instant};

use facts::{DataCenter, Method};
use service::{Draft, block, link, lint};

/// How long each is repeated.
const LONG: Duration = Duration::from_millis(300);

fn per_second(name: &str, mut act: impl FnMut()) {
    // The first time gathers what is gathered once.
    act();
    let begin = Instant::now();
    let mut count = 0_u32;
    while begin.elapsed() < LONG {
        act();
        count += 1;
    }
    println!("{name}: {:.0} in a second", f64::from(count) / begin.elapsed().as_secs_f64());
}

#[test]
#[ignore = "a time is a matter of the machine: ./dev bench asks for it"]
fn operations() {
    let mut draft = Draft::example(DataCenter::Eu);
    let names = scopes::catalog().scopes.iter().step_by(29).take(50).map(|scope| scope.name.as_str());
    draft.add_scopes(&names.collect::<Vec<_>>().join(","));
    let (query, _) = link::write(&draft);
    let log = "2026-11-24 10:00:00.123 [main] GET https://www.zohoapis.eu/crm/v8/Leads 200 OK\n".repeat(12);
    let error = "POST https://accounts.zoho.com/oauth/v2/token\nHTTP/1.1 200\n{\"error\":\"invalid_code\"}";
    let url = "https://www.zohoapis.eu/crm/v8/Leads/123/Notes";

    per_second("a setup with 50 scopes judged", || drop(black_box(lint::lint(black_box(&draft)))));
    per_second("three forms filled in", || drop(black_box(block::blocks(black_box(&draft)))));
    per_second("a link written", || drop(black_box(link::write(black_box(&draft)))));
    per_second("a link read", || drop(black_box(link::read(black_box(&query)))));
    per_second("the catalog searched", || {
        drop(black_box(scopes::search::search(black_box("read leads"), None, false, 12)));
    });
    per_second("the scopes of a call named", || {
        drop(black_box(scopes::advisor::for_call(Method::Get, black_box(url))));
    });
    per_second("a kilobyte of a log masked", || drop(black_box(scan::secret::mask(black_box(&log)))));
    per_second("an error read", || drop(black_box(doctor::read(black_box(error), &draft))));
}
