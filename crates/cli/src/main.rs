//! `zow`: the workbench in a terminal. What the core says is written as text, Markdown or JSON; nothing is sent, and no
//! secret is written.
//!
//! Exit codes as linters have them: 0 nothing is wrong, 1 something is, 2 the command cannot be carried out.

mod args;
mod check;
mod facts_of;
mod form;
mod other;
mod target;

use std::io::{self, IsTerminal, Read, Write};
use std::process::ExitCode;
use std::{env, fs};

use words::{Message, msg, text};

use args::Args;

/// Nothing is wrong.
const FINE: u8 = 0;
/// Something is wrong.
const FOUND: u8 = 1;
/// The command cannot be carried out.
const USAGE: u8 = 2;

/// What a command comes to.
struct Answer {
    /// For the standard output.
    out: String,
    /// For the standard error.
    told: Vec<String>,
    code: u8,
}

impl Answer {
    fn new(out: String, code: u8) -> Self {
        Self { out, told: Vec::new(), code }
    }
}

/// A command that cannot be carried out, and why.
type Result<T> = std::result::Result<T, Message>;

fn main() -> ExitCode {
    let given: Vec<String> = env::args_os().skip(1).map(|arg| arg.to_string_lossy().into_owned()).collect();
    let answer = answer(&given).unwrap_or_else(|why| Answer {
        out: String::new(),
        told: vec![format!("zow: {why}")],
        code: USAGE,
    });
    // Who has stopped reading needs no error.
    let _ = io::stdout().write_all(answer.out.as_bytes());
    for line in answer.told {
        let _ = writeln!(io::stderr(), "{line}");
    }
    ExitCode::from(answer.code)
}

fn answer(given: &[String]) -> Result<Answer> {
    let (command, rest) = given.split_first().map_or(("", given), |(first, rest)| (first.as_str(), rest));
    match command {
        _ if rest.iter().any(|arg| arg == "--help" || arg == "-h") => Ok(Answer::new(usage(), FINE)),
        "check" => {
            let args = Args::read("check", rest, &["dc", "format"])?;
            let text = input(args.only_file()?)?;
            check::answer(&args, &text)
        }
        "form" => form::answer(&Args::read_any("form", rest)?),
        "target" => target::answer(&Args::read_any("target", rest)?),
        "facts" => facts_of::answer(&Args::read("facts", rest, &["app", "format"])?),
        "--version" | "-V" => Ok(Answer::new(format!("zow {}\n", env!("CARGO_PKG_VERSION")), FINE)),
        "help" | "--help" | "-h" => Ok(Answer::new(usage(), FINE)),
        "" => Ok(Answer { told: vec![usage()], ..Answer::new(String::new(), USAGE) }),
        _ => Err(msg!("cli-no-command", command = args::shown(command))),
    }
}

/// The text of a file, or of the standard input.
fn input(file: Option<&str>) -> Result<String> {
    let unreadable =
        |why: io::Error| msg!("cli-unreadable", file = file.unwrap_or("-").to_owned(), why = why.to_string());
    // Enough to see that it is too long, in UTF-16 as well.
    let most = u64::try_from(doctor::LONGEST).unwrap_or(u64::MAX).saturating_mul(2).saturating_add(4);
    let mut bytes = Vec::new();
    let read = if let Some(file) = file.filter(|file| *file != "-") {
        fs::File::open(file).and_then(|file| file.take(most).read_to_end(&mut bytes))
    } else {
        let stdin = io::stdin();
        if stdin.is_terminal() {
            let _ = writeln!(io::stderr(), "{}", text!("cli-paste"));
        }
        stdin.lock().take(most).read_to_end(&mut bytes)
    };
    read.map_err(unreadable)?;
    Ok(decoded(&bytes))
}

/// UTF-8, or UTF-16 as Windows PowerShell writes it.
fn decoded(bytes: &[u8]) -> String {
    let units = |of: fn([u8; 2]) -> u16| -> String {
        let pairs = bytes.get(2..).unwrap_or_default().chunks_exact(2);
        let units: Vec<u16> = pairs.filter_map(|pair| Some(of(pair.try_into().ok()?))).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, ..] => units(u16::from_le_bytes),
        [0xfe, 0xff, ..] => units(u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn usage() -> String {
    let formats = |formats: &[&str]| formats.join("|");
    let commands = [
        (
            format!("zow check [FILE] [--dc eu] [--format {}]", formats(&check::FORMATS)),
            vec![text!("cli-usage-check").into()],
        ),
        (
            format!("zow form --dc eu [--scope A.b.READ,C.d.ALL] [--format {}]", formats(&form::formats())),
            vec![text!("cli-usage-form").into(), text!("cli-usage-form-keys").into()],
        ),
        (
            format!(
                "zow form --provider google --dc eu [--in books] [--way oauth2] [--format {}]",
                formats(&other::FORMATS)
            ),
            vec![
                msg!("cli-usage-form-provider", providers = other::names().join(", ")),
                msg!("cli-usage-form-in", products = other::products().join(", ")),
            ],
        ),
        (
            "zow target [TOOL] --dc eu [--scope A.b.READ] [--out FOLDER]".to_owned(),
            vec![msg!("cli-usage-target", targets = target::names().join(", "))],
        ),
        (
            format!("zow facts [TABLE] [WORD...] [--app ID] [--format {}]", formats(&facts_of::FORMATS)),
            vec![msg!("cli-usage-facts", tables = facts_of::names().join(", "))],
        ),
    ];
    let mut out = format!("{}\n\n{}\n", text!("cli-about"), text!("cli-usage"));
    for (line, said) in commands {
        out.push_str(&format!("  {line}\n"));
        for sentence in said {
            out.push_str(&format!("      {sentence}\n"));
        }
    }
    out.push_str(&format!("\n{}\n", text!("cli-usage-exit")));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_powershell_writes_is_read() {
        let said = "invalid_code \u{e4}";
        let of = |unit: fn(u16) -> [u8; 2]| said.encode_utf16().flat_map(unit).collect::<Vec<_>>();
        assert_eq!(decoded(said.as_bytes()), said);
        assert_eq!(decoded(&[vec![0xff, 0xfe], of(u16::to_le_bytes)].concat()), said);
        assert_eq!(decoded(&[vec![0xfe, 0xff], of(u16::to_be_bytes)].concat()), said);
        assert_eq!(decoded(&[0xff, 0xfe, 0x41]), "");
        assert_eq!(decoded(&[0xff, 0x41]), "\u{fffd}A");
    }
}
