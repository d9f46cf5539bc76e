//! What the end-to-end tests stand on: the built page (`dist/`) served as a host would serve it, a real browser
//! that cannot reach anything but this machine, and the things a person does with a page.
//!
//! * [`site`]: serves the built files, whole or damaged, and remembers every request.
//! * [`outside`]: stands where the internet would be, and remembers who knocked.
//! * [`browser`]: starts Chromium or Firefox with its driver, and ends both whatever happens.
//! * [`page`]: opens, reads, types, presses, copies; finds things by the names that assistive tools hear.
//! * [`zoho`]: the sandbox behind TLS and under Zoho's real host names, for browsers and for curl.
//! * [`environment`]: where the programs and files come from that this machine must have.
//!
//! A helper that cannot do what it was asked panics with what it looked for and what it found instead: in a test
//! that is the failure one wants to read. Nothing sleeps for a fixed time; [`until`] polls with a generous bound.

pub mod blocked_network;
pub mod browser;
pub mod environment;
pub mod page;
pub mod site;
pub mod zoho;

use std::time::{Duration, Instant};

pub use blocked_network::Outside;
pub use browser::{Browser, Kind, Media, Options};
pub use page::Page;
pub use site::{Files, Request, Site};
pub use zoho::Zoho;

/// How long to wait for something that should come at once. It is generous because a busy two-core machine is
/// slow, and it costs nothing when the thing comes.
const PATIENCE: Duration = Duration::from_secs(30);

/// Asks `probe` again and again until it gives a value, and returns that.
///
/// Panics when patience runs out; `failure` then says what was waited for and what was there instead.
pub async fn until<T>(probe: impl AsyncFn() -> Option<T>, failure: impl AsyncFn() -> String) -> T {
    let start = Instant::now();
    loop {
        if let Some(value) = probe().await {
            return value;
        }
        if start.elapsed() > PATIENCE {
            panic!("after {} s: {}", PATIENCE.as_secs(), failure().await);
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
}
