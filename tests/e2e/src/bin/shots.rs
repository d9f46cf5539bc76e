//! Takes pictures of the built page, for people to look at: wide, on a narrow phone and in dark colors.
//!
//! `shots OUT_DIR [FRAGMENT…]` — a fragment is `#build?dc=eu` or just `build?dc=eu`, and is also drawn as printed; without one
//! it is each room with something in it, as in `docs/`.

use std::path::PathBuf;

use e2e::{Browser, Kind, Media, Options, Site};

/// The rooms: the name of the picture, the fragment, and the button that puts something in.
const ROOMS: [(&str, &str, Option<&str>); 4] = [
    ("set-up", "build?dc=eu", Some("Load the example")),
    ("test", "connect", None),
    ("troubleshoot", "check", Some("Show an example")),
    ("data-centers", "centers", None),
];

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(folder) = arguments.next().map(PathBuf::from) else {
        eprintln!("usage: shots OUT_DIR [FRAGMENT…]");
        std::process::exit(2);
    };
    let asked = arguments.map(|text| text.trim_start_matches('#').to_owned());
    let mut pictures: Vec<(String, String, Option<&str>)> =
        asked.map(|fragment| (file_name(&fragment), fragment, None)).collect();
    std::fs::create_dir_all(&folder).expect("the folder for pictures can be made");

    let wide = Options::default();
    let mut looks = vec![
        ("wide", wide.clone()),
        ("narrow", Options { width: 360, height: 740, ..wide.clone() }),
        ("dark", Options { media: Media::Dark, ..wide.clone() }),
    ];
    if pictures.is_empty() {
        pictures =
            ROOMS.map(|(name, fragment, press)| (name.to_owned(), fragment.to_owned(), press)).to_vec();
    } else {
        looks.push(("print", Options { width: 794, height: 1123, media: Media::Print, ..wide }));
    }
    let site = Site::of_dist().await;
    for (look, options) in looks {
        let browser = Browser::start(Kind::Chromium, options).await;
        let page = browser.at(&site);
        for (name, fragment, press) in &pictures {
            page.open(&format!("#{fragment}")).await;
            if let Some(press) = press {
                page.press(press).await;
                // A message about it would lie over the page.
                page.evaluate("document.querySelectorAll('.toast-actions button:last-child').forEach((one) => one.click())").await;
            }
            let path = folder.join(format!("{name}-{look}.png"));
            std::fs::write(&path, page.picture().await).expect("a picture can be written");
            println!("{}", path.display());
        }
        browser.close().await;
    }
}

/// A name for a file, from a fragment of any length.
fn file_name(fragment: &str) -> String {
    let plain = |character: char| if character.is_ascii_alphanumeric() { character } else { '-' };
    let name: String = fragment.chars().take(60).map(plain).collect();
    if name.is_empty() { "page".to_owned() } else { name }
}
