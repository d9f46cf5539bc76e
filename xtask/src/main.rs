//! `cargo run -p xtask -- facts [FOLDER]`: writes the tables of `data/` as `facts.json`, with their JSON schema, into the
//! folder. Trunk calls it after each build and names the folder in `TRUNK_STAGING_DIR`.

mod facts_json;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let (task, folder) = (args.next(), args.next().or_else(|| env::var("TRUNK_STAGING_DIR").ok()));
    let (Some("facts"), Some(folder)) = (task.as_deref(), folder.map(PathBuf::from)) else {
        eprintln!("usage: xtask facts FOLDER");
        return ExitCode::FAILURE;
    };
    let files =
        [("facts.json", facts_json::text()), (facts_json::SCHEMA_NAME, facts_json::SCHEMA.to_owned())];
    for (name, text) in files {
        if let Err(why) = fs::write(folder.join(name), text) {
            eprintln!("{}: {why}", folder.join(name).display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
