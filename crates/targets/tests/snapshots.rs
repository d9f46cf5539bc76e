//! Every file as it is, so that a change shows. `UPDATE_SNAPSHOTS=1` writes them anew, for reading the difference.

#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use facts::{DataCenter, VERSION};
use service::Draft;
use targets::TARGETS;

use common::{crm, example};

/// What stands for the version of the facts, which changes by the day.
const DAY: &str = "2026-01-01";

/// A client ID that no parser may read as anything but a text.
const QUOTES: &str = "1000.A'B\"C\\D$E`F@G{H}//#*/";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

/// The path below the folder and the text of each file: Marketing Automation in Europe, as in the guide; for Zoho's own
/// libraries, Zoho CRM in Japan.
fn written() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for target in TARGETS {
        let of_crm = target.id.starts_with("sdk-");
        let draft = if of_crm { crm(DataCenter::Jp) } else { example(DataCenter::Eu) };
        let output = target.write(&draft).unwrap();
        for file in output.files {
            files.push((format!("{}/{}", target.id, file.name), file.text.replace(VERSION, DAY)));
        }
        if !output.fields.is_empty() {
            let lines: String = output
                .fields
                .iter()
                .map(|(label, value)| format!("{label}: {value}").trim_end().to_owned() + "\n")
                .collect();
            files.push((format!("{}/fields.txt", target.id), lines));
        }
    }
    // The same with a client ID that ends no literal, though it has all that could.
    for target in TARGETS.iter().filter(|target| target.id.starts_with("sdk-")) {
        let draft = Draft { client_id: QUOTES.into(), ..crm(DataCenter::Jp) };
        for file in target.write(&draft).unwrap().files {
            files.push((format!("{}-quotes/{}", target.id, file.name), file.text.replace(VERSION, DAY)));
        }
    }
    files
}

#[test]
fn files_are_as_they_were() {
    let written = written();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        let _ = fs::remove_dir_all(folder());
        for (path, text) in &written {
            let path = folder().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    for (path, text) in &written {
        let known = fs::read_to_string(folder().join(path)).unwrap_or_default();
        assert_eq!(text, &known, "{path}");
    }
    // None is left over.
    let names: BTreeSet<String> = written.into_iter().map(|(path, _)| path).collect();
    for tool in fs::read_dir(folder()).unwrap() {
        for file in fs::read_dir(tool.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let name = path.strip_prefix(folder()).unwrap().to_string_lossy().replace('\\', "/");
            assert!(names.contains(&name), "{name} is left over");
        }
    }
}
