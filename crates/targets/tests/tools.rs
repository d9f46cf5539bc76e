//! The files before the programs that read them, where these are installed: compilers and shells check the syntax. What needs
//! packages (schemas, importers) is in `tests/targets`.

#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "tests")]

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use facts::DataCenter;
use service::Draft;
use targets::{File, Target};

use common::{crm, example};

/// What a program says of a file; `None` where there is no such program.
fn said(program: &str, args: &[&str], folder: &Path) -> Option<Output> {
    let output = Command::new(program).args(args).current_dir(folder).output().ok();
    if output.is_none() {
        eprintln!("not checked: there is no {program}");
    }
    output
}

/// The files of a tool, in a folder of its own, for some names that are hard to quote.
fn with_files(id: &str, check: impl Fn(&File, &Path)) {
    let hard = Draft {
        service_name: "O\u{2019}Neil's \"$HOME\" `x` \\ @CENTER@ {{a}} \u{1f600}".into(),
        client_id: "1000.A'B\"C\\D$E`F@G{H}".into(),
        ..crm(DataCenter::Ca)
    };
    let unknown = Draft { client_id: String::new(), ..crm(DataCenter::Us) };
    let drafts = [example(DataCenter::Eu), crm(DataCenter::Sa), hard, unknown];
    for (at, draft) in drafts.iter().enumerate() {
        let folder = std::env::temp_dir().join(format!("zow-{}-{id}-{at}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for file in Target::by_id(id).unwrap().write(draft).unwrap().files {
            fs::write(folder.join(file.name), &file.text).unwrap();
            check(&file, &folder);
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}

fn accepted(program: &str, args: &[&str], file: &File, folder: &Path) {
    let args = [args, &[file.name]].concat();
    if let Some(output) = said(program, &args, folder) {
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{program} {args:?}: {errors}\n{}", file.text);
    }
}

#[test]
fn python_compiles() {
    for id in ["python", "sdk-python"] {
        with_files(id, |file, folder| accepted("python3", &["-m", "py_compile"], file, folder));
    }
}

#[test]
fn node_parses() {
    for id in ["node", "sdk-node", "catalyst"] {
        with_files(id, |file, folder| accepted("node", &["--check"], file, folder));
    }
}

#[test]
fn php_parses() {
    with_files("sdk-php", |file, folder| accepted("php", &["-l"], file, folder));
}

/// The library is not there; nothing else may be wrong.
#[test]
fn java_lacks_nothing_but_the_library() {
    with_files("sdk-java", |file, folder| {
        let Some(output) = said("javac", &["-Xmaxerrs", "200", file.name], folder) else { return };
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        let errors: Vec<&str> = errors.lines().filter(|line| line.contains(": error: ")).collect();
        let missing = |line: &&str| line.contains("does not exist") || line.contains("cannot find symbol");
        assert!(!errors.is_empty() && errors.iter().all(missing), "{errors:#?}\n{}", file.text);
    });
}

/// A shell reads the values as they are, without running anything.
#[test]
fn a_shell_reads_env() {
    with_files("env", |file, folder| {
        accepted("bash", &["-n"], file, folder);
        let script = "set -eu; . ./zoho.env; printf '%s\\n' \"$ZOHO_AUTH_URL\" \"$ZOHO_CLIENT_ID\" \"$ZOHO_CLIENT_SECRET\"";
        let Some(output) = said("bash", &["-c", script], folder) else { return };
        let lines = String::from_utf8(output.stdout).unwrap();
        let mut lines = lines.lines();
        assert!(
            lines.next().unwrap().ends_with("/oauth/v2/auth?access_type=offline&prompt=consent"),
            "{}",
            file.text
        );
        assert!(
            ["", "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234", "1000.AB\"C\\D$E`F@G{H}"]
                .contains(&lines.next().unwrap())
        );
        assert_eq!(lines.next(), Some(""));
    });
}
