//! What Trunk calls after each build; it names the folder it fills in `TRUNK_STAGING_DIR`. And what `./dev` calls.
//!
//! `xtask facts [FOLDER]` writes the tables of `data/` as `facts.json`, with their JSON schema.
//! `xtask program [FOLDER]` builds the program, cuts it into parts and names them, and the files of the languages, in the
//! folder's `index.html`; then `licenses.txt`, and `sw.js`, which names all files.
//! `xtask whole FOLDER` makes one file of the page in the folder, which opens without a host: target/whole/….
//! `xtask texts [TAG]` prints what is missing or wrong in a language, or in all of them.
//! `xtask hosting` writes the files of `deploy/`.
//! `xtask release FOLDER` says of what a release is made.

#[path = "../../crates/words/compile.rs"]
mod compile;
mod hosting;
mod offline;
mod program;
mod release;
mod texts;
mod whole;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let task = args.next();
    let second = args.next();
    let folder = second.clone().or_else(|| env::var("TRUNK_STAGING_DIR").ok()).map(PathBuf::from);
    let done =
        match (task.as_deref(), &folder) {
            (Some("facts"), Some(folder)) => write_facts(folder),
            (Some("program"), Some(folder)) => program::build(folder)
                .and_then(|()| texts::publish(folder))
                .and_then(|()| release::publish_licenses(folder))
                .and_then(|()| offline::write(folder)),
            (Some("texts"), _) => texts::report(second.as_deref()),
            (Some("whole"), Some(folder)) => whole::write(folder, &whole::place()),
            (Some("release"), Some(folder)) => release::write(folder),
            (Some("hosting"), None) => hosting::write(Path::new("deploy")),
            _ => Err("usage: xtask facts|program|whole|release FOLDER, xtask texts [TAG], or xtask hosting"
                .to_owned()),
        };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}

fn write_facts(folder: &Path) -> Result<(), String> {
    let files = [("facts.json", published::text()), (published::SCHEMA_NAME, published::SCHEMA.to_owned())];
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    Ok(())
}
