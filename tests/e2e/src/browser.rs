//! A real browser with its driver: Chromium with chromedriver, or Firefox with geckodriver. It is headless, starts
//! with an empty profile, is led to [`Outside`] for every host but `localhost`, and is ended whatever happens.

use std::process::Stdio;
use std::sync::Mutex;
use std::time::Duration;

use axum::http::Method;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{Capabilities, RequestData, SessionId, WebDriver};
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::{Semaphore, SemaphorePermit, mpsc};

use crate::blocked_network::Outside;
use crate::environment::program;
use crate::page::Page;
use crate::site::Site;

/// Two browsers are what a two-core machine can run without the tests stepping on each other's patience.
static SLOTS: Semaphore = Semaphore::const_new(2);

/// Which browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Chromium or Chrome.
    Chromium,
    /// Firefox.
    Firefox,
}

/// What the page is drawn for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Media {
    /// A screen in light colors.
    #[default]
    Light,
    /// A screen in dark colors.
    Dark,
    /// Paper. Only Chromium can draw that on a screen.
    Print,
    /// A screen on which the system chooses the colors. Chromium only.
    ForcedColors,
}

/// What a test may choose about its browser.
#[derive(Clone, Debug)]
pub struct Options {
    /// Width of the viewport in CSS pixels. Firefox does not go below 500 or so.
    pub width: u32,
    /// Height of the viewport in CSS pixels.
    pub height: u32,
    /// What the page is drawn for.
    pub media: Media,
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// Whether pages may keep anything.
    pub storage: bool,
    /// The languages that the browser prefers, the best first.
    pub languages: &'static str,
    /// The port of loopback at which the hosts of the world are found, instead of [`Outside`]: [`crate::Zoho::port`].
    pub world: Option<u16>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            width: 1280,
            height: 900,
            media: Media::Light,
            scripts: true,
            storage: true,
            languages: "en-US,en",
            world: None,
        }
    }
}

/// A line of the console.
#[derive(Clone, Debug)]
struct Line {
    text: String,
    /// Whether something went wrong.
    is_error: bool,
}

/// A running browser. [`Browser::close`] ends it in good order; a dropped one, as after a panic, is killed.
pub struct Browser {
    driver: WebDriver,
    // Dropped in this order: the processes are killed, then their files go, then the place is free for the next one.
    processes: Processes,
    kind: Kind,
    outside: Outside,
    console: Mutex<Vec<Line>>,
    _profile: TempDir,
    _slot: SemaphorePermit<'static>,
}

impl Browser {
    /// Starts a browser. It waits for its turn when two are running already.
    pub async fn start(kind: Kind, options: Options) -> Self {
        let slot = SLOTS.acquire().await.expect("the slots are never closed");
        let outside = Outside::start().await;
        let world = options.world.unwrap_or(outside.port());
        let profile =
            tempfile::Builder::new().prefix("e2e-browser-").tempdir().expect("there is room for a profile");
        let (mut processes, capabilities) = match kind {
            Kind::Chromium => (
                Processes::start(
                    "CHROMEDRIVER",
                    "chromedriver",
                    &["--port=0"],
                    "started successfully on port ",
                )
                .await,
                chromium(&options, &profile, world),
            ),
            Kind::Firefox => (
                Processes::start(
                    "GECKODRIVER",
                    "geckodriver",
                    &["--port=0", "--websocket-port=0", "--allow-system-access"],
                    "Listening on 127.0.0.1:",
                )
                .await,
                firefox(&options, &profile, world),
            ),
        };
        let Value::Object(capabilities) = capabilities else {
            unreachable!("capabilities are written as an object")
        };
        let driver = WebDriver::builder(
            format!("http://127.0.0.1:{}", processes.port),
            Capabilities::from(capabilities),
        )
        .request_timeout(Duration::from_secs(60))
        .await
        .unwrap_or_else(|error| {
            panic!("{kind:?} did not start: {error}\nIts driver said:\n{}", processes.output().join("\n"))
        });
        let id = if kind == Kind::Chromium { "goog:processID" } else { "moz:processID" };
        processes.browser = driver
            .capabilities()
            .get(id)
            .and_then(Value::as_i64)
            .and_then(|id| i32::try_from(id).ok())
            .and_then(Pid::from_raw);

        let browser = Self {
            driver,
            processes,
            kind,
            outside,
            console: Mutex::default(),
            _profile: profile,
            _slot: slot,
        };
        browser.shape(&options).await;
        browser
    }

    /// Draws the page for another medium, with all that was typed into it. Chromium only.
    pub async fn show_as(&self, media: Media) {
        let (kind, scheme) = match media {
            Media::Light | Media::ForcedColors => ("screen", "light"),
            Media::Dark => ("screen", "dark"),
            Media::Print => ("print", "light"),
        };
        let forced = if media == Media::ForcedColors { "active" } else { "none" };
        let features = json!([
            {"name": "prefers-color-scheme", "value": scheme}, {"name": "forced-colors", "value": forced},
        ]);
        self.cdp("Emulation.setEmulatedMedia", json!({"media": kind, "features": features})).await;
    }

    /// Gives the viewport its size and the page its media.
    async fn shape(&self, options: &Options) {
        self.resize(options.width, options.height).await;
        match self.kind {
            Kind::Chromium => {
                self.show_as(options.media).await;
                if !options.scripts {
                    self.cdp("Emulation.setScriptExecutionDisabled", json!({"value": true})).await;
                }
            }
            Kind::Firefox => {
                assert!(options.media != Media::Print, "only Chromium can draw a page for paper on a screen");
            }
        }
    }

    /// Gives the viewport this size in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        match self.kind {
            Kind::Chromium => {
                // A window has a smallest width; the emulated screen has none.
                let metrics =
                    json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
                self.cdp("Emulation.setDeviceMetricsOverride", metrics).await;
                // The scroll bars of tablets and phones lie over the page and take no room.
                self.cdp("Emulation.setScrollbarsHidden", json!({"hidden": width <= 768})).await;
            }
            Kind::Firefox => {
                // The window's frame is not part of the viewport, so ask what the frame takes.
                let frame = "return [outerWidth - innerWidth, outerHeight - innerHeight]";
                let frame: (u32, u32) = self
                    .driver
                    .execute(frame, Vec::new())
                    .await
                    .and_then(|frame| frame.convert())
                    .expect("a window has a frame");
                self.driver
                    .set_window_rect(0, 0, width + frame.0, height + frame.1)
                    .await
                    .expect("a window can be resized");
            }
        }
    }

    /// The page of `site` in this browser.
    #[must_use]
    pub fn at<'a>(&'a self, site: &'a Site) -> Page<'a> {
        Page::new(self, site.url())
    }

    /// The page at another address.
    #[must_use]
    pub fn at_url<'a>(&'a self, url: &str) -> Page<'a> {
        Page::new(self, url)
    }

    /// Which browser it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The WebDriver session, for what [`Page`] has no word for.
    #[must_use]
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// The process of the browser itself.
    #[must_use]
    pub fn process(&self) -> Pid {
        self.processes.browser.expect("every driver tells the process of its browser")
    }

    /// Every connection that tried to leave this machine.
    pub async fn calls_outside(&self) -> Vec<String> {
        self.outside.connections().await
    }

    /// Everything that went wrong on the console until now, from the very start of every page: `console.error`,
    /// uncaught exceptions and rejections, violations of the policy, refused and failed loads.
    pub async fn console_errors(&self) -> Vec<String> {
        let lines = self.console_lines().await;
        let errors = lines.into_iter().filter(|line| line.is_error).map(|line| line.text);
        let printed = self.processes.output().into_iter().filter(|line| is_console_error(line));
        errors.chain(printed).collect()
    }

    /// Everything that stands on the console, of every level, and all that the browser and its driver have printed: where
    /// a secret must not be.
    pub async fn console(&self) -> Vec<String> {
        let lines = self.console_lines().await;
        lines.into_iter().map(|line| line.text).chain(self.processes.output()).collect()
    }

    async fn console_lines(&self) -> Vec<Line> {
        // Both browsers forget what they have told.
        let news = match self.kind {
            Kind::Chromium => self.chromium_console().await,
            Kind::Firefox => self.firefox_console().await,
        };
        let mut lines = self.console.lock().expect("no holder of this lock panics");
        lines.extend(news);
        lines.clone()
    }

    async fn chromium_console(&self) -> Vec<Line> {
        let log = self.driver.browser_log().await.expect("chromedriver keeps a log");
        log.into_iter().map(|entry| Line { is_error: entry.level == "SEVERE", text: entry.message }).collect()
    }

    /// The address of every entry in the history of the tab that is open.
    pub(crate) async fn history(&self) -> Vec<String> {
        const READ: &str = "
            const history = gBrowser.selectedBrowser.browsingContext.sessionHistory;
            return Array.from({length: history.count}, (_, index) => history.getEntryAtIndex(index).URI.spec);";
        match self.kind {
            Kind::Chromium => {
                let history = self.cdp("Page.getNavigationHistory", json!({})).await;
                let entries = history["entries"].as_array().expect("a tab has a history");
                entries.iter().map(|entry| entry["url"].as_str().unwrap_or_default().to_owned()).collect()
            }
            Kind::Firefox => {
                self.firefox_context("chrome").await;
                let entries = self.driver.execute(READ, Vec::new()).await;
                self.firefox_context("content").await;
                entries.and_then(|entries| entries.convert()).expect("a tab has a history")
            }
        }
    }

    /// Firefox has no log for WebDriver. Exceptions and policy violations are read from its own console service
    /// (`--allow-system-access` lets geckodriver ask there); what a page writes with `console.error` comes out of
    /// the process, by a preference: [`Browser::console_errors`] adds that.
    async fn firefox_console(&self) -> Vec<Line> {
        const READ: &str = "
            const messages = Services.console.getMessageArray();
            Services.console.reset();
            return messages.map((message) => message instanceof Ci.nsIScriptError
                ? [`${message.sourceName}: ${message.errorMessage}`,
                    !(message.flags & Ci.nsIScriptError.warningFlag) && /^(http|data|blob)/.test(message.sourceName)]
                : [message.message, false]);";
        self.firefox_context("chrome").await;
        let messages = self.driver.execute(READ, Vec::new()).await;
        self.firefox_context("content").await;
        let messages: Vec<(String, bool)> =
            messages.and_then(|messages| messages.convert()).expect("Firefox keeps a console");
        messages.into_iter().map(|(text, is_error)| Line { text, is_error }).collect()
    }

    async fn firefox_context(&self, context: &str) {
        let switch = Extra::post("/moz/context", json!({"context": context}));
        self.driver.cmd(switch).await.expect("geckodriver switches contexts");
    }

    /// Sends a command of the Chrome `DevTools` Protocol. Only for Chromium.
    pub(crate) async fn cdp(&self, method: &str, parameters: Value) -> Value {
        assert!(self.kind == Kind::Chromium, "{method} is a command that only Chromium knows");
        self.driver
            .cdp()
            .send_raw(method, parameters)
            .await
            .unwrap_or_else(|error| panic!("{method} failed: {error}"))
    }

    /// On how many sheets of A4 the page is printed. Chromium only.
    pub async fn printed_pages(&self) -> usize {
        let paper = json!({"paperWidth": 8.27, "paperHeight": 11.69, "printBackground": true});
        // A page that is drawn as for a screen is printed so, too.
        self.show_as(Media::Print).await;
        let printed = self.cdp("Page.printToPDF", paper).await;
        self.show_as(Media::Light).await;
        let printed = printed["data"].as_str().and_then(|data| BASE64_STANDARD.decode(data).ok());
        let printed = printed.expect("Chromium prints");
        // One object for each sheet.
        String::from_utf8_lossy(&printed).lines().filter(|line| line.ends_with("/Type /Page")).count()
    }

    /// Ends the browser in good order, after a visit in which nothing went wrong on the console and nothing tried to
    /// leave this machine.
    pub async fn end_quietly(self) {
        assert_eq!(self.console_errors().await, [""; 0]);
        assert_eq!(self.calls_outside().await, [""; 0]);
        self.close().await;
    }

    /// Ends the browser in good order.
    pub async fn close(self) {
        self.driver.clone().quit().await.expect("the browser quits when asked");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // After a panic the driver is not asked any more: its answer could not come while the runtime is held up
        // here. An error means that it has quit already.
        let _ = self.driver.clone().leak();
    }
}

fn chromium(options: &Options, profile: &TempDir, outside: u16) -> Value {
    let arguments = [
        "--headless=new".to_owned(),
        // Chromium refuses its sandbox to root, which is who runs tests on many CI machines.
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-quic".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        format!("--user-data-dir={}", profile.path().display()),
        format!("--window-size={},{}", options.width.max(500), options.height),
        // Chromium has errands of its own at its maker's hosts (the time, updates, spelling dictionaries); those names
        // are simply not known here. Every other name is `Outside`.
        format!(
            "--host-resolver-rules=MAP *.google.com ~NOTFOUND, MAP *.googleapis.com ~NOTFOUND, \
             MAP *.gvt1.com ~NOTFOUND, MAP * 127.0.0.1:{outside}, EXCLUDE localhost, EXCLUDE 127.0.0.1"
        ),
    ];
    let binary =
        program("CHROMIUM", &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]);
    // 2: blocked, with everything else that a site may keep.
    let cookies = if options.storage { 1 } else { 2 };
    json!({
        "browserName": "chrome",
        "acceptInsecureCerts": true,
        "goog:loggingPrefs": {"browser": "ALL"},
        "goog:chromeOptions": {
            "binary": binary,
            "args": arguments,
            // Start with an empty page (4: "these addresses"): a distribution's start page lies outside.
            "prefs": {
                "session.restore_on_startup": 4,
                "session.startup_urls": ["about:blank"],
                "profile.default_content_setting_values.cookies": cookies,
                "intl.accept_languages": options.languages,
            },
        },
    })
}

fn firefox(options: &Options, profile: &TempDir, outside: u16) -> Value {
    let binary = program("FIREFOX", &["firefox", "firefox-esr"]);
    let scheme = i32::from(options.media != Media::Dark);
    json!({
        "browserName": "firefox",
        "acceptInsecureCerts": true,
        "moz:firefoxOptions": {
            "binary": binary,
            "args": ["-headless", "-profile", profile.path()],
            "prefs": {
                // Every name is loopback, and the two ports of the web are those of `Outside`.
                "network.dns.forceResolve": "127.0.0.1",
                "network.socket.forcePort": format!("80={outside};443={outside}"),
                "network.trr.mode": 5,
                "network.dns.native_https_query": false,
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                "services.settings.server": "data:,#remote-settings-dummy/v1",
                // The page's console.error lines come out of the process; those of Firefox's own parts do not.
                "devtools.console.stdout.content": true,
                "devtools.console.stdout.chrome": false,
                "layout.css.prefers-color-scheme.content-override": scheme,
                "javascript.enabled": options.scripts,
                "intl.accept_languages": options.languages,
                // 2: nothing that a site wants to keep; 5 is Firefox's own choice.
                "network.cookie.cookieBehavior": if options.storage { 5 } else { 2 },
            },
        },
    })
}

/// The driver's process, what it says, and the process of its browser. Both are killed when this is dropped.
struct Processes {
    driver: Child,
    port: u16,
    browser: Option<Pid>,
    output: Mutex<Output>,
}

struct Output {
    arriving: mpsc::UnboundedReceiver<String>,
    lines: Vec<String>,
}

impl Processes {
    /// Starts a driver on a port of its own choice, which it says after the words `announcement`.
    async fn start(variable: &str, name: &str, arguments: &[&str], announcement: &str) -> Self {
        // chromedriver takes a free port for one family of addresses, and gives up if somebody has it in the other.
        for _ in 0..9 {
            match Self::try_start(variable, name, arguments, announcement).await {
                Ok(started) => return started,
                Err(said) if said.contains("Address already in use") => {}
                Err(said) => panic!("{name} did not say on which port it listens, but:\n{said}"),
            }
        }
        panic!("{name} finds no free port");
    }

    async fn try_start(
        variable: &str,
        name: &str,
        arguments: &[&str],
        announcement: &str,
    ) -> Result<Self, String> {
        let program = program(variable, &[name]);
        let mut driver = Command::new(&program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // Allows Firefox to be told, below, not to fetch settings from its maker.
            .env("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1")
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()));
        let (lines, arriving) = mpsc::unbounded_channel();
        read_lines(driver.stdout.take().expect("the output is piped"), lines.clone());
        read_lines(driver.stderr.take().expect("the errors are piped"), lines);

        let mut output = Output { arriving, lines: Vec::new() };
        let port = loop {
            let line = tokio::time::timeout(Duration::from_secs(30), output.arriving.recv()).await;
            let Ok(Some(line)) = line else {
                return Err(output.lines.join("\n"));
            };
            let port = line.split_once(announcement).map(|(_, port)| port.trim_end_matches('.').parse());
            output.lines.push(line);
            if let Some(Ok(port)) = port {
                break port;
            }
        };
        Ok(Self { driver, port, browser: None, output: Mutex::new(output) })
    }

    /// Every line that the driver and its browser have written until now.
    fn output(&self) -> Vec<String> {
        let mut output = self.output.lock().expect("no holder of this lock panics");
        let Output { arriving, lines } = &mut *output;
        while let Ok(line) = arriving.try_recv() {
            lines.push(line);
        }
        lines.clone()
    }
}

impl Drop for Processes {
    fn drop(&mut self) {
        // Both may be gone already, which is well. The driver itself is reaped by tokio.
        if let Some(browser) = self.browser {
            let _ = kill_process(browser, Signal::KILL);
        }
        let _ = self.driver.start_kill();
    }
}

/// Whether Firefox printed this line because a page called `console.error`. Its own parts print theirs the same
/// way, but under a name (`console.error: RSLoader: `), where a page's texts are in quotes.
fn is_console_error(line: &str) -> bool {
    line.strip_prefix("console.error: ").is_some_and(|words| !words.trim_end().ends_with(':'))
}

fn read_lines(stream: impl AsyncRead + Unpin + Send + 'static, lines: mpsc::UnboundedSender<String>) {
    tokio::spawn(async move {
        let mut stream = BufReader::new(stream).lines();
        while let Ok(Some(line)) = stream.next_line().await {
            if lines.send(line).is_err() {
                return;
            }
        }
    });
}

/// A WebDriver command that the client library has no word for.
#[derive(Debug)]
pub(crate) struct Extra {
    method: Method,
    endpoint: String,
    body: Option<Value>,
}

impl Extra {
    pub(crate) fn get(endpoint: impl Into<String>) -> Self {
        Self { method: Method::GET, endpoint: endpoint.into(), body: None }
    }

    fn post(endpoint: impl Into<String>, body: Value) -> Self {
        Self { method: Method::POST, endpoint: endpoint.into(), body: Some(body) }
    }
}

impl FormatRequestData for Extra {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let request = RequestData::new(self.method.clone(), format!("session/{session}{}", self.endpoint));
        match &self.body {
            Some(body) => request.add_body(body.clone()),
            None => request,
        }
    }
}
