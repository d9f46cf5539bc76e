//! What a person does with the page: opens it, reads it, types, chooses, presses, copies and pastes, and walks
//! through it with the keyboard. Controls are found by their accessible name as the browser computes it, which is
//! what a screen reader says; values by the page's contract, `data-field`.

use std::path::PathBuf;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use thirtyfour::action_chain::ActionChain;
use thirtyfour::{By, Key, WebElement};

use crate::browser::{Browser, Extra, Kind};
use crate::{environment, until};

/// What can be pressed.
const PRESSABLE: &str = "button, a[href], summary, input[type=button], input[type=submit], input[type=checkbox], \
                         input[type=radio], [role=button], [role=tab], [role=option], [role=switch]";
/// What can be typed into.
const WRITABLE: &str = "textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit])";

/// A page with nothing but a place to type, in a tab of its own: the way into and out of the clipboard.
const BLANK: &str = "data:text/html,<title>blank</title><textarea></textarea>";

/// The elements of a selector that a person can get at and that may have a name. The browser computes the true
/// name of one element at a time only; this cheap guess keeps a page of a thousand controls quick.
const CANDIDATES: &str = r#"
    const [selector, name] = arguments;
    const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
    const spoken = (element) => element?.getAttribute("aria-label") ?? element?.textContent;
    const texts = (ids) => (ids ?? "").split(/\s+/).filter(Boolean).map((id) => spoken(document.getElementById(id))).join(" ");
    const hints = (element) => [
        spoken(element), element.textContent, texts(element.getAttribute("aria-labelledby")),
        ...Array.from(element.labels ?? [], (label) => label.textContent), element.title,
        element.placeholder, /^(button|submit)$/.test(element.type) ? element.value : "",
    ];
    return Array.from(document.querySelectorAll(selector)).filter((element) =>
        element.checkVisibility({visibilityProperty: true}) && !element.closest("[inert]")
        && hints(element).some((hint) => plain(hint).includes(name)));"#;

/// The first text in `text` that has the shape of a code or a token: `1000.`, 32 hexadecimal digits, a point and 32 more.
fn token_in(text: &str) -> Option<&str> {
    let is_token = |candidate: &&str| {
        let mut parts = candidate.split('.').skip(1);
        parts.all(|part| part.len() == 32 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let candidate = |(at, _): (usize, &str)| text.get(at..at + 70);
    text.match_indices("1000.").filter_map(candidate).find(is_token)
}

/// One page in one browser.
pub struct Page<'a> {
    browser: &'a Browser,
    url: String,
}

impl<'a> Page<'a> {
    pub(crate) fn new(browser: &'a Browser, url: &str) -> Self {
        Self { browser, url: url.to_owned() }
    }

    // ---- opening and reading ----------------------------------------------------------------------------------

    /// Loads the page afresh with `suffix` (`""`, `"#build?dc=eu"`, `"?code=…"`) at the end of its address, and
    /// waits until the app has taken the place of the first screen.
    pub async fn open(&self, suffix: &str) {
        self.load(suffix).await;
        self.until_started().await;
    }

    /// Loads the page afresh, and leaves it open whether the app starts.
    pub async fn load(&self, suffix: &str) {
        // Another fragment alone would not load anything.
        let here = self.address().await;
        if here.split('#').next() == self.url.split('#').next() {
            self.goto("about:blank").await;
        }
        self.goto(&format!("{}{suffix}", self.url)).await;
    }

    /// Loads what is open once more, as the button of the browser does, and waits until the app has started.
    pub async fn reload(&self) {
        self.browser.driver().refresh().await.expect("a page can be loaded again");
        self.until_started().await;
    }

    async fn goto(&self, url: &str) {
        let driver = self.browser.driver();
        driver.goto(url).await.unwrap_or_else(|error| panic!("{url} cannot be opened: {error}"));
    }

    /// Waits until the app has taken the place of the first screen, and the room that is open is there. The first screen waits
    /// for a person, who moves a pointer here.
    pub async fn until_started(&self) {
        until(
            async || {
                let waits = "document.dispatchEvent(new Event('pointermove')); \
                             return document.documentElement?.dataset.first === undefined \
                             && document.body?.childElementCount > 0 \
                             && !document.getElementById('boot-status') && !document.getElementById('part-loading')";
                self.evaluate(waits).await.as_bool()?.then_some(())
            },
            async || format!("the app has not started; the page says:\n{}", self.text().await),
        )
        .await;
    }

    /// Everything the page says, as it is drawn.
    pub async fn text(&self) -> String {
        self.evaluate("return document.body?.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page says `text`.
    pub async fn wait_for(&self, text: &str) {
        until(
            async || self.text().await.contains(text).then_some(()),
            async || format!("the page does not say {text:?}, but:\n{}", self.text().await),
        )
        .await;
    }

    /// The exact text of the one element with `data-field=name`.
    pub async fn field(&self, name: &str) -> String {
        let texts = self.fields(name).await;
        match <[String; 1]>::try_from(texts) {
            Ok([text]) => text,
            Err(texts) => {
                panic!("there should be one data-field {name:?}, but there are {}: {texts:?}", texts.len())
            }
        }
    }

    /// Waits until the one element with `data-field=name` holds exactly `text`.
    pub async fn wait_for_field(&self, name: &str, text: &str) {
        until(
            async || (self.fields(name).await == [text]).then_some(()),
            async || format!("the data-field {name:?} is not {text:?}, but {:?}", self.fields(name).await),
        )
        .await;
    }

    async fn fields(&self, name: &str) -> Vec<String> {
        let script =
            "const fields = document.querySelectorAll(`[data-field=${JSON.stringify(arguments[0])}]`);
                      return Array.from(fields, (field) => field.textContent);";
        let texts = self.call(script, vec![json!(name)]).await;
        serde_json::from_value(texts).expect("the script returns a list of texts")
    }

    /// What the address bar shows.
    pub async fn address(&self) -> String {
        self.browser.driver().current_url().await.expect("a page has an address").to_string()
    }

    /// Everything that outlives the moment: both storages, the address, the state of the history, the cookies.
    pub async fn remains(&self) -> String {
        // Where nothing may be kept, asking for it is an error.
        let script = "const all = (storage) => { try { return {...storage()}; } catch { return null; } };
                      return JSON.stringify([all(() => sessionStorage), all(() => localStorage), location.href, \
                      history.state, document.cookie])";
        self.evaluate(script).await.as_str().expect("the script returns a text").to_owned()
    }

    /// Asserts that nothing of a sign-in is left: no code, token or verifier, and none of `hidden`, in what the page keeps,
    /// in the address bar, in the history of this tab, on the console at any level, or, after a wipe, in the document.
    ///
    /// The sign-in must be over: a record that still waits holds its verifier, and has to.
    pub async fn nothing_remains(&self, hidden: &[&str]) {
        const DOCUMENT: &str = "return document.documentElement.outerHTML
            + Array.from(document.querySelectorAll('input, textarea'), (field) => field.value).join('\\n')";
        if !self.named(PRESSABLE, "Clear all").await.is_empty() {
            self.press("Clear all").await;
            self.wait_for("were removed from this tab").await;
        }
        let kept = self.remains().await;
        assert!(!kept.contains("verifier"), "a verifier is kept: {kept}");
        let document = self.evaluate(DOCUMENT).await;
        let document = document.as_str().expect("the script returns a text").to_owned();
        for (place, lines) in [
            ("the storage, the address or the state of the history", vec![kept]),
            ("the title, a list of requests, or a cache", self.traces().await),
            ("the document", document.lines().map(str::to_owned).collect()),
            ("the history", self.browser.history().await),
            ("the console", self.browser.console().await),
        ] {
            for line in lines {
                if let Some(token) = token_in(&line) {
                    panic!("{token}, a code or a token, is in {place}: {line}");
                }
                for secret in hidden {
                    assert!(secret.len() > 5, "{secret:?} would be found anywhere");
                    assert!(!line.contains(secret), "{secret} is in {place}: {line}");
                }
            }
        }
    }

    /// The title, the addresses of all requests that the browser lists, and those of all that is in its caches. The address
    /// with which the page itself was opened is the browser's own, and no page can remove it.
    async fn traces(&self) -> Vec<String> {
        const ALL: &str = "
            const done = arguments[arguments.length - 1];
            const listed = performance.getEntries().filter(({entryType}) => entryType !== 'navigation');
            const kept = async () => Promise.all((await globalThis.caches?.keys() ?? []).map(async (name) =>
                (await (await caches.open(name)).keys()).map(({url}) => url)));
            kept().catch(() => []).then((kept) => done([document.title, window.name, ...listed.map(({name}) => name),
                ...kept.flat()]));";
        serde_json::from_value(self.evaluate_later(ALL).await).expect("the script returns a list of texts")
    }

    /// Runs a script in the page and returns what it returns. For looking at what a person cannot see, and for
    /// doing harm on purpose.
    pub async fn evaluate(&self, script: &str) -> Value {
        self.call(script, Vec::new()).await
    }

    /// Runs a script that hands what it has found to its last argument, and returns that.
    pub async fn evaluate_later(&self, script: &str) -> Value {
        let answer = self.browser.driver().execute_async(script, Vec::new()).await;
        answer.unwrap_or_else(|error| panic!("a script failed: {error}\n{script}")).json().clone()
    }

    /// What keeps the page from being installed. Chromium only.
    pub async fn installability_errors(&self) -> Vec<String> {
        let told = self.browser.cdp("Page.getInstallabilityErrors", json!({})).await;
        let errors = told["installabilityErrors"].as_array().expect("Chromium lists them").iter();
        errors.map(ToString::to_string).collect()
    }

    async fn call(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.browser.driver().execute(script, arguments).await;
        answer.unwrap_or_else(|error| panic!("a script failed: {error}\n{script}")).json().clone()
    }

    // ---- pressing, typing, choosing ---------------------------------------------------------------------------

    /// Presses the one button, link or box with this accessible name.
    pub async fn press(&self, name: &str) {
        // A page that is drawn anew between the look and the press has another element of this name.
        for last in [false, true] {
            let control = self.the_one(PRESSABLE, name).await;
            self.bring_into_sight(&control).await;
            match control.click().await {
                Ok(()) => break,
                Err(error) if !last && error.to_string().contains("stale") => {}
                Err(error) => panic!("{name:?} cannot be pressed: {error}"),
            }
        }
        self.until_parts_are_there().await;
    }

    /// What was pressed may open something whose part of the program has to be fetched first.
    async fn until_parts_are_there(&self) {
        until(
            async || {
                self.evaluate("return !document.getElementById('part-loading')")
                    .await
                    .as_bool()?
                    .then_some(())
            },
            async || format!("a part of the program does not arrive; the page says:\n{}", self.text().await),
        )
        .await;
    }

    /// Replaces what is in the field with this label by typing `text`.
    pub async fn type_into(&self, label: &str, text: &str) {
        let field = self.enter_field(label).await;
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{label:?} cannot be typed into: {error}"));
    }

    /// Replaces what is in the field with this label by pasting `text` from the clipboard.
    pub async fn paste_into(&self, label: &str, text: &str) {
        self.in_blank_tab(async |place| {
            let fill = "document.querySelector('textarea').value = arguments[0]";
            self.call(fill, vec![json!(text)]).await;
            for key in ["a", "c"] {
                place.send_keys(Key::Control + key).await.expect("text can be copied");
            }
        })
        .await;
        let field = self.enter_field(label).await;
        field
            .send_keys(Key::Control + "v")
            .await
            .unwrap_or_else(|error| panic!("{label:?} takes no paste: {error}"));
    }

    /// Enters a field as a person does, and empties it.
    async fn enter_field(&self, label: &str) -> WebElement {
        let field = self.the_one(WRITABLE, label).await;
        self.bring_into_sight(&field).await;
        field.click().await.unwrap_or_else(|error| panic!("{label:?} cannot be entered: {error}"));
        field.send_keys(Key::Control + "a").await.expect("a field takes keys");
        field.send_keys(Key::Delete + "").await.expect("a field takes keys");
        field
    }

    /// Scrolls as a person does who wants to press something: out from under what stands fixed at the edges. The driver
    /// by itself scrolls only to what is outside the window.
    async fn bring_into_sight(&self, element: &WebElement) {
        let element = element.to_json().expect("an element has a name on the wire");
        self.call("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", vec![element]).await;
    }

    /// Chooses the option `choice` in the list with this label. Of the two events that follow in a person's hands,
    /// chromedriver sends only `change`, not `input`.
    pub async fn choose(&self, label: &str, choice: &str) {
        let list = self.the_one("select", label).await;
        for option in list.find_all(By::Tag("option")).await.expect("a list can be read") {
            if option.text().await.expect("an option has a text").trim() == choice {
                option.click().await.unwrap_or_else(|error| panic!("{choice:?} cannot be chosen: {error}"));
                return;
            }
        }
        panic!("{label:?} has no {choice:?}, but:\n{}", list.text().await.unwrap_or_default());
    }

    /// The text in the clipboard, as another program would paste it.
    pub async fn clipboard(&self) -> String {
        self.in_blank_tab(async |place| {
            place.send_keys(Key::Control + "v").await.expect("a text area takes a paste");
            place.prop("value").await.expect("a text area has a value").unwrap_or_default()
        })
        .await
    }

    /// Does something with the text area of a blank page in a tab of its own, and comes back.
    async fn in_blank_tab<T>(&self, act: impl AsyncFnOnce(&WebElement) -> T) -> T {
        let driver = self.browser.driver();
        let page = driver.window().await.expect("the page has a tab");
        let tab = driver.new_tab().await.expect("a tab can be opened");
        driver.switch_to_window(tab).await.expect("the new tab is there");
        self.goto(BLANK).await;
        let place = driver.find(By::Tag("textarea")).await.expect("the blank page has a text area");
        place.click().await.expect("the text area can be entered");
        let result = act(&place).await;
        driver.close_window().await.expect("the new tab can be closed");
        driver.switch_to_window(page).await.expect("the page is still there");
        result
    }

    /// Waits for the one element of `selector` with this accessible name.
    async fn the_one(&self, selector: &str, name: &str) -> WebElement {
        until(
            async || {
                let mut found = self.named(selector, name).await;
                assert!(found.len() < 2, "{} controls are named {name:?}", found.len());
                found.pop()
            },
            async || {
                let script = "return Array.from(document.querySelectorAll(arguments[0]), (element) =>
                    element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent)";
                let names = self.call(script, vec![json!(selector)]).await;
                format!("no control is named {name:?}; there are about {names}")
            },
        )
        .await
    }

    async fn named(&self, selector: &str, name: &str) -> Vec<WebElement> {
        let candidates = self.browser.driver().execute(CANDIDATES, vec![json!(selector), json!(name)]).await;
        let candidates = candidates
            .and_then(thirtyfour::prelude::ScriptRet::elements)
            .expect("the script returns elements");
        let mut found = Vec::new();
        for candidate in candidates {
            // An element that a re-draw has just taken away has no name any more.
            if self.name_of(&candidate).await.is_some_and(|its| its == name) {
                found.push(candidate);
            }
        }
        found
    }

    /// The name that the browser tells assistive tools.
    async fn name_of(&self, element: &WebElement) -> Option<String> {
        let ask = Extra::get(format!("/element/{}/computedlabel", element.element_id()));
        let name: String = self.browser.driver().cmd(ask).await.ok()?.value().ok()?;
        Some(name.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    // ---- the keyboard -----------------------------------------------------------------------------------------

    /// Presses and releases one key, wherever the focus is.
    pub async fn press_key(&self, key: impl Into<char>) {
        let key = key.into();
        self.keys().send_keys(key).perform().await.expect("keys can be pressed");
        if key != char::from(Key::Tab) {
            self.until_parts_are_there().await;
        }
    }

    /// Types a text, wherever the focus is.
    pub async fn press_each_of(&self, text: &str) {
        self.keys().send_keys(text).perform().await.expect("keys can be pressed");
    }

    /// Presses one key while another is held down, as in Ctrl+A.
    pub async fn press_keys(&self, held: Key, key: impl Into<char>) {
        let keys = self.keys().key_down(held.clone()).send_keys(key.into()).key_up(held);
        keys.perform().await.expect("keys can be pressed");
    }

    fn keys(&self) -> ActionChain {
        self.browser.driver().action_chain()
    }

    /// The accessible name of what has the focus; of the page itself it is empty.
    pub async fn focused_name(&self) -> String {
        let focused = self.browser.driver().active_element().await.expect("something has the focus");
        if focused.tag_name().await.is_ok_and(|tag| tag == "body") {
            return String::new();
        }
        self.name_of(&focused).await.unwrap_or_default()
    }

    /// Presses Tab until the focus is on something with this accessible name; gives how often.
    pub async fn tab_to(&self, name: &str) -> usize {
        self.until_parts_are_there().await;
        let mut passed = Vec::new();
        while passed.len() < 500 {
            self.press_key(Key::Tab).await;
            let focused = self.focused_name().await;
            if focused == name {
                return passed.len() + 1;
            }
            passed.push(focused);
        }
        panic!("Tab never came to {name:?}, but to {passed:?}");
    }

    // ---- looking at it ----------------------------------------------------------------------------------------

    /// What axe-core finds wrong by WCAG 2.2, levels A and AA: one text for each rule, with the places. For now
    /// everything that axe-core can decide by itself; it cannot decide everything.
    pub async fn axe(&self) -> Vec<String> {
        // The value in a box that copies is no label: the label of its row is in the name, and the value describes it.
        const RUN: &str = "
            const done = arguments[arguments.length - 1];
            const isValue = (id, target) =>
                id === 'label-content-name-mismatch' && document.querySelector(target.join(' '))?.matches('.copy-field');
            // A color on its way to another is judged when it is there.
            Promise.allSettled(document.getAnimations().map((animation) => animation.finished)).then(() => axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'],
            })).then(
                ({violations}) => done(violations.map(({id, impact, help, nodes}) => [
                    id, impact, help, nodes.filter(({target}) => !isValue(id, target)),
                ]).filter(([, , , nodes]) => nodes.length > 0).map(([id, impact, help, nodes]) => [
                    `${id} (${impact}): ${help}`,
                    ...nodes.map(({target, failureSummary}) =>
                        `  at ${target.join(' ')}\\n    ${failureSummary.replaceAll('\\n', '\\n    ')}`),
                ].join('\\n'))),
                (error) => done([`axe-core failed: ${error}`]));";
        self.evaluate(&environment::axe_core()).await;
        let violations = self.browser.driver().execute_async(RUN, Vec::new()).await;
        violations.and_then(|found| found.convert()).expect("axe-core runs")
    }

    /// What is wrong with the layout as it is drawn now, one line for each fault: text set narrower than eight characters,
    /// cut, sticking out or overlapping; a page that scrolls sideways; targets below 24 px; things that touch.
    pub async fn layout(&self) -> Vec<String> {
        let faults = self.call(include_str!("layout.js"), vec![json!(40)]).await;
        serde_json::from_value(faults).expect("the script returns a list of texts")
    }

    /// Asserts that the layout has no fault at the widths of a desk, of a tablet and of two phones, and leaves the window
    /// as wide as it was. `state` says in the failure what was open.
    pub async fn layout_holds(&self, state: &str) {
        self.layout_holds_at(state, &[1280, 768, 360, 320]).await;
    }

    /// The same at these widths alone.
    pub async fn layout_holds_at(&self, state: &str, widths: &[u32]) {
        let before = self.evaluate("return [innerWidth, innerHeight]").await;
        let [width, height]: [u32; 2] = serde_json::from_value(before).expect("a window has a size");
        let mut faults = Vec::new();
        for wide in widths {
            self.browser.resize(*wide, 900).await;
            faults.extend(self.layout().await.into_iter().map(|fault| format!("at {wide} px, {fault}")));
        }
        self.browser.resize(width, height).await;
        assert!(faults.is_empty(), "{state}:\n{}", faults.join("\n"));
    }

    /// A picture of the whole page, as PNG.
    pub async fn picture(&self) -> Vec<u8> {
        match self.browser.kind() {
            Kind::Chromium => {
                let whole = json!({"captureBeyondViewport": true, "clip": self.extent().await});
                let picture = self.browser.cdp("Page.captureScreenshot", whole).await;
                let picture = picture["data"].as_str().expect("Chromium draws the page");
                BASE64_STANDARD.decode(picture).expect("the picture is base64")
            }
            Kind::Firefox => {
                let picture = self.browser.driver().cmd(Extra::get("/moz/screenshot/full")).await;
                let picture: String = picture
                    .and_then(thirtyfour::session::http::CmdResponse::value)
                    .expect("Firefox draws the page");
                BASE64_STANDARD.decode(picture).expect("the picture is base64")
            }
        }
    }

    async fn extent(&self) -> Value {
        self.evaluate(
            "const {scrollWidth: width, scrollHeight: height} = document.documentElement;
             return {x: 0, y: 0, width, height, scale: 1};",
        )
        .await
    }

    /// Puts a picture of the whole page into `.shots/NAME.png`, for a person to look at.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        let folder = environment::root().join(".shots");
        std::fs::create_dir_all(&folder).expect("the folder for pictures can be made");
        let path = folder.join(format!("{name}.png"));
        std::fs::write(&path, self.picture().await).expect("a picture can be written");
        path
    }
}
