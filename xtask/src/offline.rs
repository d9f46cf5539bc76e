//! `sw.js`, which opens the page without a network: the files of one build, each with its integrity.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::program::{hash, integrity, write as put};

const WORKER: &str = include_str!("../../static/sw.js");
/// What is not kept: the worker itself, and what says of the host whether it passes requests on.
const NOT_KEPT: [&str; 2] = ["sw.js", "relay.txt"];

/// Writes `sw.js` into the folder of the page, when all else is there.
///
/// # Errors
///
/// What failed, as the tool says it.
pub(crate) fn write(folder: &Path) -> Result<(), String> {
    let told = |why: std::io::Error| format!("{}: {why}", folder.display());
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(told)? {
        let entry = entry.map_err(told)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_file() && !NOT_KEPT.contains(&name.as_str()) {
            let content = fs::read(entry.path()).map_err(|why| format!("{name}: {why}"))?;
            files.insert(name, content);
        }
    }
    put(&folder.join("sw.js"), worker(&files)?.as_bytes())
}

/// The worker that keeps these files.
fn worker(files: &BTreeMap<String, Vec<u8>>) -> Result<String, String> {
    let lines = files.iter().map(|(name, content)| {
        // The page is asked for by the name of its folder.
        let name = if name == "index.html" { "" } else { name };
        format!("\n  \"{name}\": \"{}\",", integrity(content))
    });
    let list: String = lines.collect();
    if !list.contains("\n  \"\": ") {
        return Err("there is no index.html to keep".to_owned());
    }
    let mut text = WORKER.to_owned();
    for (place, content) in [("/* files */", format!("{list}\n")), ("/* build */", hash(list.as_bytes()))] {
        if text.matches(place).count() != 1 {
            return Err(format!("static/sw.js has not one place for this: {place}"));
        }
        text = text.replace(place, &content);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_every_file_with_its_integrity() {
        let mut files = BTreeMap::from([
            ("index.html".to_owned(), b"page".to_vec()),
            ("style-0123456789abcdef.css".to_owned(), b"look".to_vec()),
        ]);
        let text = worker(&files).unwrap();
        // printf page | openssl dgst -sha384 -binary | base64
        let page = "sha384-O1q4yTJ+ZxZ6JowVEDnVlPqdYNucPDODGdpOR4Fip/naxAVr4VT/xrP/k2APuE9Y";
        assert!(text.contains(&format!("\n  \"\": \"{page}\",")), "{text}");
        assert!(text.contains("\n  \"style-0123456789abcdef.css\": \"sha384-"), "{text}");
        assert!(!text.contains("/* files") && !text.contains("/* build"));
        // Any other content is another build.
        let build = |text: &str| text.split("BUILD = \"").nth(1).unwrap()[..16].to_owned();
        files.insert("style-0123456789abcdef.css".to_owned(), b"other".to_vec());
        assert_ne!(build(&text), build(&worker(&files).unwrap()));
        files.remove("index.html");
        assert!(worker(&files).is_err());
    }
}
