//! Learn: each lesson and each card by keyboard, a link that opens exactly what was copied, what a class sees on a projector
//! and on paper, and the diagram beside Test.

use e2e::{Browser, Kind, Media, Options, Page, Site, until};
use thirtyfour::Key;

/// The fault cards, and a word of the cause of each.
const CARDS: [(&str, &str); 15] = [
    ("wrong-center", "other than the one of your account"),
    ("secret-of-another-center", "belongs to another data center"),
    ("redirect-space", "leading or trailing space"),
    ("scope-typo", "misspelled"),
    ("space-for-comma", "joined by spaces"),
    ("code-too-late", "has expired"),
    ("code-twice", "already used"),
    ("no-consent-again", "only the first time"),
    ("twenty-first", "Zoho keeps 20 refresh tokens"),
    ("throttled", "More than ten access tokens"),
    ("revoked", "revoked or replaced"),
    ("private", "The connection is private"),
    ("service-only", "Only the custom service was saved"),
    ("missing-scope", "was not requested"),
    ("hostile-callback", "a server that is not Zoho’s"),
];
/// How many steps the lessons have, and a word of the right answer of each.
const LESSONS: [(usize, &str); 6] = [
    (5, "Nothing has been checked"),
    (6, "the exchange of the code fails"),
    (5, "Nothing. It was used"),
    (10, "Add both parameters"),
    (5, "When somebody connects again"),
    (5, "Connect again with both parameters"),
];

async fn start(width: u32, height: u32) -> Browser {
    Browser::start(Kind::Chromium, Options { width, height, ..Options::default() }).await
}

/// Goes to a control with the Tab key, and presses it with Enter.
async fn enter(page: &Page<'_>, name: &str) {
    page.tab_to(name).await;
    page.press_key(Key::Enter).await;
}

async fn wait_for_address(page: &Page<'_>, part: &str) {
    until(
        async || page.address().await.contains(part).then_some(()),
        async || format!("the address does not say {part:?}: {}", page.address().await),
    )
    .await;
}

/// The control whose name begins so.
async fn whole_name(page: &Page<'_>, beginning: &str) -> String {
    let script = format!(
        "return [...document.querySelectorAll('.learn-options button')].map((one) => one.textContent)
             .find((text) => text.includes({beginning:?})) ?? ''"
    );
    page.evaluate(&script).await.as_str().unwrap_or_default().to_owned()
}

/// A trainer with a clicker: one key goes from the first message to the question, and the answer is one of the buttons.
#[tokio::test]
async fn one_key_teaches_each_lesson() {
    let site = Site::of_dist().await;
    let browser = start(1024, 768).await;
    let page = browser.at(&site);
    for (number, (steps, answer)) in (1..).zip(LESSONS) {
        page.open(&format!("#learn?lesson={number}&dc=eu&view=presenter")).await;
        page.wait_for(&format!("Step 1 of {steps}")).await;
        assert_eq!(page.axe().await, [""; 0], "lesson {number}");
        let mut keys = 0;
        while !page.text().await.contains("Closing question") {
            page.press_key(if keys % 2 == 0 { Key::Right } else { Key::PageDown }).await;
            keys += 1;
            assert!(keys < 90, "lesson {number} does not end:\n{}", page.text().await);
        }
        assert!(keys >= steps * 2, "lesson {number} ended after {keys} keys");
        enter(&page, &whole_name(&page, answer).await).await;
        page.wait_for("Right.").await;
        assert!(!page.text().await.contains("Some steps are not done"), "lesson {number}");
        assert_eq!(page.axe().await, [""; 0], "the question of lesson {number}");
    }
    page.press("Leave presenter view").await;
    page.wait_for("0 of 15 solved").await;
    let solved = page.evaluate("return document.querySelectorAll('.learn-list .solved').length").await;
    assert_eq!(solved, 6, "all lessons are done");
    browser.close().await;
}

/// The lesson that people come for, with the keyboard alone.
async fn why_it_stops(kind: Kind) {
    let site = Site::of_dist().await;
    let browser = Browser::start(kind, Options { width: 1280, height: 900, ..Options::default() }).await;
    let page = browser.at(&site);
    page.open("#learn?lesson=4&dc=eu").await;
    // What will be seen is not told before.
    let told = "remembers the first consent";
    assert!(!page.text().await.contains(told));
    for (button, then) in [
        ("Connect", "Refresh token: none"),
        ("Run the function", "2 of 10 steps"),
        ("1 hour passes", "Access token expired"),
        ("Run the function", "Stopped working"),
        // Each parameter alone, up to an hour later.
        ("Reconnect the left one with access_type=offline only", "5 of 10 steps"),
        ("1 hour passes", "Access token expired"),
        ("Run the function", "6 of 10 steps"),
        ("Reconnect the left one with prompt=consent only", "7 of 10 steps"),
        ("1 hour passes", "Access token expired"),
        ("Run the function", "8 of 10 steps"),
        ("Reconnect the left one with both parameters", "9 of 10 steps"),
        ("1 hour passes", "Access token expired"),
        ("Run the function", "All steps are done."),
    ] {
        // From one to the next without a way: what the step says has the focus, as soon as it is drawn.
        if button == "Connect" {
            enter(&page, button).await;
        } else {
            let focused = async || page.evaluate("return document.activeElement.textContent").await;
            until(
                async || (focused().await == button).then_some(()),
                async || format!("not {button:?}, but {} has the focus", focused().await),
            )
            .await;
            page.press_key(Key::Enter).await;
        }
        page.wait_for(then).await;
        // What can be done next is one button, and what is done is none.
        let twice = page.evaluate(
            "const shown = [...document.querySelectorAll('.learn-stage button')].filter((one) => one.checkVisibility());
             const names = shown.map((one) => one.textContent);
             return names.filter((name, at) => names.indexOf(name) !== at || name === 'Connect')",
        );
        assert_eq!(twice.await, serde_json::json!([]), "after {button:?}");
    }
    // Two diagrams have the present step above them; all of them are one button away.
    assert!(!page.text().await.contains(told));
    page.press("All steps 10 of 10 steps").await;
    page.wait_for(told).await;
    let text = page.text().await;
    assert_eq!(text.matches("alone is not enough").count(), 2, "{text}");
    assert!(!text.contains("Stopped working") && !text.contains("Refresh token: none"), "{text}");
    wait_for_address(&page, "lesson=4&dc=eu&play=").await;
    if kind == Kind::Chromium {
        for media in [Media::Light, Media::Dark, Media::ForcedColors] {
            browser.show_as(media).await;
            assert_eq!(page.axe().await, [""; 0], "{media:?}");
        }
    }
    browser.close().await;
}

#[tokio::test]
async fn why_it_stops_after_an_hour_in_chromium() {
    why_it_stops(Kind::Chromium).await;
}

#[tokio::test]
async fn why_it_stops_after_an_hour_in_firefox() {
    why_it_stops(Kind::Firefox).await;
}

#[tokio::test]
async fn each_card_is_played_guessed_and_revealed() {
    let site = Site::of_dist().await;
    let browser = start(1280, 900).await;
    let page = browser.at(&site);
    for (card, cause) in CARDS {
        page.open(&format!("#learn?fault={card}&dc=us")).await;
        page.wait_for("Play the card").await;
        // Nothing of the answer before it was played.
        assert!(!page.text().await.contains("What is the cause?"), "{card}");
        enter(&page, "Forward").await;
        enter(&page, "Show all").await;
        page.wait_for("What is the cause?").await;
        let options = page.evaluate("return document.querySelectorAll('.learn-options button').length").await;
        assert_eq!(options, 4, "{card}");
        assert!(!page.text().await.contains("How to fix it"), "{card}");
        enter(&page, "Reveal").await;
        page.wait_for("How to fix it").await;
        let answer = page.evaluate("return document.querySelector('.learn-answer').textContent").await;
        assert!(answer.as_str().unwrap_or_default().contains(cause), "{card}: {answer}");
        assert_eq!(page.axe().await, [""; 0], "{card}");
    }
    // After the end of a token, nothing says that it is there.
    page.open("#learn?fault=revoked&dc=us&at=99").await;
    page.wait_for("Stopped working").await;
    let state = page.evaluate("return document.querySelector('.learn-badges').innerText").await;
    let state = state.as_str().unwrap_or_default();
    assert_eq!(state.matches("no longer valid").count(), 2, "{state}");
    // A wrong guess says how to rule it out.
    page.open("#learn?fault=private&dc=us&at=99").await;
    page.press(&whole_name(&page, "There never was a refresh token").await).await;
    page.wait_for("How to rule it out:").await;
    // A right guess is kept, and cleared.
    page.open("#learn?fault=private&dc=us&at=99").await;
    page.press(&whole_name(&page, "The connection is private").await).await;
    page.wait_for("Right.").await;
    page.reload().await;
    page.wait_for("1 of 15 solved").await;
    page.press("Reset for the next group").await;
    page.wait_for("0 of 15 solved").await;
    assert_eq!(
        page.evaluate("return localStorage.getItem('workbench-learn')").await,
        serde_json::Value::Null
    );
    browser.close().await;
}

/// What a class sees: the text of the room, and each row of the picture.
async fn seen(page: &Page<'_>) -> String {
    let script =
        "return [...document.querySelectorAll('.learn-main, .presented')].map((one) => one.innerText).join()
        + [...document.querySelectorAll('.diagram [role=button]')].map((one) => one.ariaLabel).join('\\n')";
    page.evaluate(script).await.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_link_opens_exactly_what_was_copied() {
    let site = Site::of_dist().await;
    let browser = start(1280, 900).await;
    let page = browser.at(&site);
    page.open("#learn?lesson=2&dc=in").await;
    for button in ["Sign in", "Accept", "Send the code to the wrong data center", "Back"] {
        enter(&page, button).await;
    }
    page.press("Show as text").await;
    page.evaluate("document.querySelector('.diagram [role=button]').dispatchEvent(new MouseEvent('click', {bubbles: true}))")
        .await;
    page.wait_for("Codes, tokens and secrets are masked.").await;
    wait_for_address(&page, "open=0.").await;
    let (first, address) = (seen(&page).await, page.address().await);
    assert!(first.contains("accounts.zoho.in") || first.contains("accounts.zoho.com"), "{first}");
    let fragment = address.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default();
    // Whoever opens it has something else in Set up.
    page.open("#build?dc=ca&service=Mine").await;
    page.open(&format!("#{fragment}")).await;
    page.wait_for("Codes, tokens and secrets are masked.").await;
    assert_eq!(seen(&page).await, first);
    browser.close().await;
}

/// The picture and its text alternative tell the same, and a message opens and closes with the keyboard.
#[tokio::test]
async fn the_picture_and_the_text_tell_the_same() {
    let site = Site::of_dist().await;
    let browser = start(1280, 900).await;
    let page = browser.at(&site);
    page.open("#learn?lesson=3&dc=eu&play=cdhcdfi&as=text").await;
    let rows = page
        .evaluate(
            "const rows = [...document.querySelectorAll('.diagram svg .row')];
             const told = [...document.querySelectorAll('.told-rows li')];
             if (rows.length !== told.length) return [`${rows.length} rows, ${told.length} told`];
             const words = (text) => text.replace(/\\s+/g, ' ');
             return rows.map((row, at) => {
                 const label = words([...row.querySelectorAll('tspan')].map((line) => line.textContent).join('')).trim();
                 return words(told[at].textContent).includes(label) ? '' : `${label} / ${told[at].textContent}`;
             }).filter((fault) => fault)",
        )
        .await;
    assert_eq!(rows, serde_json::json!([]));
    // All messages are one stop of the Tab key: to the last one, with an arrow key to the first, and into it.
    let stops =
        "return [...document.querySelectorAll('.diagram svg [tabindex=\"0\"]')].map((one) => one.ariaLabel)";
    let stops = page.evaluate(stops).await;
    assert_eq!(stops.as_array().map(Vec::len), Some(1), "{stops}");
    page.tab_to(stops[0].as_str().unwrap_or_default()).await;
    page.press_key(Key::Up).await;
    page.press_key(Key::Home).await;
    let focused = page.evaluate("return document.activeElement.ariaLabel").await;
    assert!(focused.as_str().is_some_and(|name| name.starts_with("2. ")), "{focused}");
    page.press_key(Key::Enter).await;
    page.wait_for("code_challenge=").await;
    let explained = page.evaluate("return document.querySelectorAll('.message-lines dd').length").await;
    assert!(explained.as_u64().is_some_and(|count| count >= 9), "{explained} lines are explained");
    page.press_key(Key::Left).await;
    page.press_key(Key::Left).await;
    wait_for_address(&page, "&at=").await;
    page.press_key(Key::Space).await;
    until(
        async || (!page.text().await.contains("code_challenge=")).then_some(()),
        async || "the message does not close".to_owned(),
    )
    .await;
    browser.close().await;
}

/// A trainer with the one link of a class and a clicker: from the plan through its parts, each with its question, to the
/// card and back to the plan.
#[tokio::test]
async fn one_link_teaches_a_class() {
    let site = Site::of_dist().await;
    let browser = start(1024, 768).await;
    let page = browser.at(&site);
    page.open("#learn?lesson=1&dc=eu").await;
    enter(&page, "Plan of the class").await;
    page.wait_for("A class of 15 minutes").await;
    let link = page.evaluate("return document.querySelector('.learn-parts a').getAttribute('href')").await;
    assert_eq!(link, "#learn?class=15&lesson=1&dc=eu&view=presenter");
    page.open("#learn?class=15&dc=eu&view=presenter").await;
    page.wait_for("A class of 15 minutes").await;
    assert_eq!(page.axe().await, [""; 0], "the plan");
    page.press_key(Key::PageDown).await;
    for (part, (_, answer)) in (1..).zip(&LESSONS[..4]) {
        page.wait_for(&format!("Part {part} of 5")).await;
        let mut keys = 0;
        while !page.text().await.contains("Closing question") {
            page.press_key(Key::PageDown).await;
            keys += 1;
            assert!(keys < 90, "part {part} does not end:\n{}", page.text().await);
        }
        if part == 2 {
            // A wrong answer says why, and lets the class try again.
            enter(&page, &whole_name(&page, "The consent page does not open").await).await;
            page.wait_for("is not used before the user has accepted").await;
            page.wait_for("Try another answer.").await;
        }
        enter(&page, &whole_name(&page, answer).await).await;
        page.wait_for("Right.").await;
        page.press_key(Key::PageDown).await;
    }
    page.wait_for("Part 5 of 5").await;
    let mut keys = 0;
    while !page.text().await.contains("What is the cause?") {
        page.press_key(Key::PageDown).await;
        keys += 1;
        assert!(keys < 60, "the card does not end");
    }
    enter(&page, &whole_name(&page, "Consent was given before").await).await;
    page.wait_for("How to fix it").await;
    enter(&page, "Plan of the class").await;
    page.wait_for("A class of 15 minutes").await;
    let solved = page.evaluate("return document.querySelectorAll('.learn-parts .solved').length").await;
    assert_eq!(solved, 5);
    browser.close().await;
}

/// The presenter's screen is of one step: its heading, its text, its button and its tick.
#[tokio::test]
async fn a_screen_is_of_one_step() {
    let site = Site::of_dist().await;
    let browser = start(1024, 768).await;
    let page = browser.at(&site);
    page.open("#learn?lesson=2&dc=eu&view=presenter").await;
    // "Next step" without the action does what the step asks for.
    enter(&page, "Next step").await;
    page.wait_for("Step 2 of 6").await;
    page.wait_for("Zoho sends the browser back").await;
    let primary =
        "return [...document.querySelectorAll('.presented-step .primary')].map((one) => one.textContent)";
    assert_eq!(page.evaluate(primary).await, serde_json::json!(["Accept"]));
    // Nothing is ticked before its messages are there.
    let ticked = "return document.querySelector('.big').classList.contains('done')";
    page.press_key(Key::PageDown).await;
    page.wait_for("Step 2 of 6").await;
    assert_eq!(page.evaluate(ticked).await, false);
    assert_eq!(page.evaluate(primary).await, serde_json::json!(["Forward"]));
    until(
        async || {
            page.press_key(Key::PageDown).await;
            page.evaluate(ticked).await.as_bool().filter(|ticked| *ticked)
        },
        async || "the step is never done".to_owned(),
    )
    .await;
    page.wait_for("is to be exchanged for tokens").await;
    let rows = page.evaluate("return document.querySelectorAll('.diagram svg .row').length").await;
    assert!(rows.as_u64() > Some(5), "{rows}");
    page.wait_for("Step 2 of 6").await;
    browser.close().await;
}

/// On a telephone, a lesson is as long as its present step. In a window of 360 pixels where the scroll bar takes 15 of them,
/// as here, the texts wrap earlier.
#[tokio::test]
async fn a_telephone_shows_the_present_step() {
    let site = Site::of_dist().await;
    let browser = start(360, 740).await;
    let page = browser.at(&site);
    for (state, most) in [
        ("lesson=4&dc=eu&play=rlylsylByluyl&as=text", 4_350),
        ("lesson=2&dc=eu&play=cdgcdfik", 3_400),
        ("fault=twenty-first&dc=eu&at=99", 3_500),
    ] {
        page.open(&format!("#learn?{state}")).await;
        page.wait_for("earlier message").await;
        let height = page.evaluate("return document.documentElement.scrollHeight").await;
        assert!(height.as_u64() < Some(most), "{state}: {height}");
        // What is folded is one press away.
        let rows = "return [...document.querySelectorAll('.told-rows li')].filter((row) => row.checkVisibility()).length";
        let before = page.evaluate(rows).await.as_u64();
        page.evaluate("document.querySelector('.told-list summary').click()").await;
        until(
            async || (page.evaluate(rows).await.as_u64() > before).then_some(()),
            async || format!("{state}: the earlier messages do not open"),
        )
        .await;
    }
    page.open("#learn?lesson=2&dc=eu&play=cdgcdfik").await;
    let steps = "return [...document.querySelectorAll('.learn-steps li')].filter((one) => one.checkVisibility()).length";
    assert_eq!(page.evaluate(steps).await, 1);
    enter(&page, "All steps 6 of 6 steps").await;
    until(
        async || (page.evaluate(steps).await == 6).then_some(()),
        async || "the steps do not open".to_owned(),
    )
    .await;
    browser.close().await;
}

/// Three widths of the room, a projector of 1024 by 768, a telephone; and the colors that a link forces.
#[tokio::test]
async fn it_holds_its_layout() {
    let site = Site::of_dist().await;
    let browser = start(1280, 900).await;
    let page = browser.at(&site);
    for state in [
        "lesson=1&dc=eu",
        "lesson=4&dc=eu&play=rlyls&open=0.4",
        "lesson=3&dc=eu&play=cdh&as=text",
        "fault=all&dc=eu",
        "class=15&dc=eu",
        "class=15&dc=eu&view=presenter",
        "lesson=4&dc=eu&play=rlylsyl&step=6&view=presenter",
        "fault=twenty-first&dc=eu&at=99&answer=1&show=answer",
        "lesson=1&dc=eu&view=handout",
        "lesson=1&dc=eu&view=answers",
        "lesson=4&dc=eu&play=rly&view=presenter",
        "fault=private&dc=eu&view=presenter&at=99",
    ] {
        page.open(&format!("#learn?{state}")).await;
        page.layout_holds_at(state, &[1280, 1024, 360]).await;
    }
    browser.resize(1024, 768).await;
    // A name is not broken within a word.
    page.open("#learn?lesson=4&dc=eu&play=rlyl&view=presenter&lang=de").await;
    page.wait_for("CRM-").await;
    let lines = "return [...document.querySelectorAll('.diagram .head tspan:not(:first-child)')]
        .map((one) => one.textContent).filter((text) => !/^[A-Za-z]*[A-Z]/.test(text) && text !== 'accounts')";
    assert_eq!(page.evaluate(lines).await, serde_json::json!([]));
    // A message that is open leaves the diagram its room.
    page.open("#learn?class=15&lesson=2&dc=eu&play=cd&step=2&open=0.4&view=presenter&lang=en").await;
    page.wait_for("accounts-server").await;
    let height = page.evaluate("return document.querySelector('.learn-scroll').clientHeight").await;
    assert!(height.as_u64() > Some(120), "{height}");
    page.open("#learn?lesson=4&dc=eu&play=rlyl&step=4&view=presenter&theme=light").await;
    browser.show_as(Media::Dark).await;
    let ground = page.evaluate("return getComputedStyle(document.body).backgroundColor").await;
    assert_eq!(ground, "rgb(246, 247, 249)", "the link asks for light colors");
    let (whole, screen) = (
        page.evaluate("return document.documentElement.scrollHeight").await,
        page.evaluate("return innerHeight").await,
    );
    assert!(whole.as_u64() <= screen.as_u64().map(|height| height + 8), "{whole} of {screen}");
    let step =
        page.evaluate("return parseFloat(getComputedStyle(document.querySelector('.big p')).fontSize)").await;
    assert!(step.as_f64().is_some_and(|size| size >= 24.0), "{step}");
    browser.close().await;
}

#[tokio::test]
async fn hand_out_and_answers_are_printed_apart() {
    let site = Site::of_dist().await;
    let browser = start(1280, 900).await;
    let page = browser.at(&site);
    page.open("#learn?lesson=1&dc=eu&view=handout").await;
    let text = page.text().await;
    for part in [
        "https://accounts.zoho.eu/oauth/v2/token",
        "Six usual mistakes",
        "Private by accident",
        "Why?",
        "Cause:",
    ] {
        assert!(text.contains(part), "the hand-out lacks {part:?}");
    }
    // No answer is on it, and no way to find one.
    assert!(!text.contains("Saving a service sends nothing") && !text.contains("joined by spaces"), "{text}");
    let pages = browser.printed_pages().await;
    assert!((4..=6).contains(&pages), "{pages} pages");
    page.open("#learn?lesson=1&dc=eu&view=answers").await;
    let text = page.text().await;
    assert!(text.contains("Saving a service sends nothing") && text.contains("joined by spaces"), "{text}");
    let pages = browser.printed_pages().await;
    assert!((2..=4).contains(&pages), "{pages} pages");
    assert_eq!(page.axe().await, [""; 0]);
    browser.close().await;
}

/// It plays by itself, and where the system wants no motion, nothing moves.
#[tokio::test]
async fn it_plays_by_itself() {
    let site = Site::of_dist().await;
    let browser = start(1280, 900).await;
    let page = browser.at(&site);
    page.open("#learn?fault=code-twice&dc=eu").await;
    page.choose("Speed", "Fast").await;
    // The card has one, too.
    page.evaluate("document.querySelector('.learn-controls button:nth-of-type(3)').click()").await;
    page.wait_for("Pause").await;
    page.wait_for("What is the cause?").await;
    page.wait_for("\"error\":\"invalid_code\"").await;
    browser.close().await;
}

/// Test shows its own requests and responses in the same diagram.
#[tokio::test]
async fn the_diagram_stands_beside_test() {
    let site = Site::of_dist().await;
    let browser = start(1280, 900).await;
    let page = browser.at(&site);
    page.open("#connect").await;
    page.press("Sign in").await;
    page.press("Accept").await;
    page.wait_for("Code received").await;
    page.evaluate("[...document.querySelectorAll('main button')].find((one) => one.textContent === 'Exchange code').click()")
        .await;
    page.wait_for("Access token received").await;
    page.wait_for("Sequence diagram").await;
    let rows = page.evaluate("return document.querySelectorAll('.diagram svg .row').length").await;
    assert_eq!(rows, 5, "asked, sent back, opened, exchanged, given");
    page.evaluate("document.querySelector('.diagram [role=button]').dispatchEvent(new MouseEvent('click', {bubbles: true}))")
        .await;
    page.wait_for("Authorize: request and response").await;
    // Below the picture it is told what each line is for.
    let explained = page.evaluate("return document.querySelectorAll('.learn-message dd').length").await;
    assert!(explained.as_u64().is_some_and(|count| count >= 9), "{explained} lines are explained");
    assert_eq!(page.axe().await, [""; 0]);
    page.layout_holds("the diagram beside Test").await;
    browser.close().await;
}
