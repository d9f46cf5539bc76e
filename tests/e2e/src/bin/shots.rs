//! Takes pictures of the built page, for people to look at: wide, on a narrow phone, in dark colors and as printed.
//!
//! `shots OUT_DIR [FRAGMENT…]` — a fragment is `#build?dc=eu` or just `build?dc=eu`; without one it is the bare page.

use std::path::PathBuf;

use e2e::{Browser, Kind, Media, Options, Site};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(folder) = arguments.next().map(PathBuf::from) else {
        eprintln!("usage: shots OUT_DIR [FRAGMENT…]");
        std::process::exit(2);
    };
    let mut fragments: Vec<String> = arguments.map(|text| text.trim_start_matches('#').to_owned()).collect();
    if fragments.is_empty() {
        fragments.push(String::new());
    }
    std::fs::create_dir_all(&folder).expect("the folder for pictures can be made");

    let wide = Options::default();
    let looks = [
        ("wide", wide.clone()),
        ("narrow", Options { width: 360, height: 740, ..wide.clone() }),
        ("dark", Options { media: Media::Dark, ..wide.clone() }),
        ("print", Options { width: 794, height: 1123, media: Media::Print, ..wide }),
    ];
    let site = Site::of_dist().await;
    for (look, options) in looks {
        let browser = Browser::start(Kind::Chromium, options).await;
        let page = browser.at(&site);
        for fragment in &fragments {
            page.open(&format!("#{fragment}")).await;
            let path = folder.join(format!("{}-{look}.png", file_name(fragment)));
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
