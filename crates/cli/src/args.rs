//! What was typed behind a command: options with a value, and the rest.

use scan::secret;
use words::msg;

use facts::DataCenter;

use crate::Result;

/// Options with their values (`--dc eu`, `--dc=eu`), and what is none.
#[derive(Clone, Debug)]
pub(crate) struct Args {
    pub(crate) command: &'static str,
    pub(crate) options: Vec<(String, String)>,
    pub(crate) rest: Vec<String>,
}

impl Args {
    /// Reads options of which only these are known, each once.
    pub(crate) fn read(command: &'static str, given: &[String], known: &[&str]) -> Result<Self> {
        let args = Self::read_any(command, given)?;
        for (at, (name, _)) in args.options.iter().enumerate() {
            if !known.contains(&name.as_str()) {
                return Err(msg!("cli-no-option", command, option = format!("--{}", shown(name))));
            }
            if args.options.iter().take(at).any(|(before, _)| before == name) {
                return Err(msg!("cli-not-once", option = format!("--{name}")));
            }
        }
        Ok(args)
    }

    /// Reads options of any name.
    pub(crate) fn read_any(command: &'static str, given: &[String]) -> Result<Self> {
        let mut args = Self { command, options: Vec::new(), rest: Vec::new() };
        let mut given = given.iter();
        while let Some(arg) = given.next() {
            if arg == "--" {
                args.rest.extend(given.by_ref().cloned());
            } else if let Some(option) = arg.strip_prefix("--") {
                let (name, value) = match option.split_once('=') {
                    Some((name, value)) => (name, Some(value.to_owned())),
                    None => (option, given.next().cloned()),
                };
                let value =
                    value.ok_or_else(|| msg!("cli-no-value", option = format!("--{}", shown(name))))?;
                args.options.push((name.to_owned(), value));
            } else if arg.starts_with('-') && arg != "-" {
                return Err(msg!("cli-no-option", command, option = shown(arg)));
            } else {
                args.rest.push(arg.clone());
            }
        }
        Ok(args)
    }

    /// The value of an option.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.options.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The one file that was named, if one was.
    pub(crate) fn only_file(&self) -> Result<Option<&str>> {
        match self.rest.as_slice() {
            [] => Ok(None),
            [file] => Ok(Some(file)),
            _ => Err(msg!("cli-too-many", command = self.command)),
        }
    }

    /// The chosen format: the first one, where none was named.
    pub(crate) fn format<'f>(&self, formats: &[&'f str]) -> Result<&'f str> {
        let named = self.get("format").or(formats.first().copied()).unwrap_or_default();
        formats.iter().copied().find(|format| *format == named).ok_or_else(|| {
            msg!("cli-no-format", command = self.command, format = shown(named), formats = formats.join(", "))
        })
    }

    /// The data center that was named, if one was.
    pub(crate) fn center(&self) -> Result<Option<DataCenter>> {
        let Some(named) = self.get("dc") else { return Ok(None) };
        let center = DataCenter::from_location(&named.to_ascii_lowercase());
        center.map(Some).ok_or_else(|| msg!("cli-no-center", center = shown(named), centers = centers()))
    }
}

/// The short names of all data centers.
pub(crate) fn centers() -> String {
    DataCenter::all().map(|center| center.row().location).collect::<Vec<_>>().join(", ")
}

/// What was typed, fit to be quoted.
pub(crate) fn shown(text: &str) -> String {
    scan::shown(&secret::quotable(text), 80)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Vec<String> {
        line.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn options_and_files() {
        let args = Args::read("check", &typed("--dc eu a.txt --format=json"), &["dc", "format"]).unwrap();
        assert_eq!((args.get("dc"), args.get("format")), (Some("eu"), Some("json")));
        assert_eq!(args.only_file().unwrap(), Some("a.txt"));
        assert_eq!(args.center().unwrap(), Some(DataCenter::Eu));
        let args = Args::read("check", &typed("- -- --x"), &[]).unwrap();
        assert_eq!(args.rest, ["-", "--x"]);
        let id = |line: &str| Args::read("check", &typed(line), &["dc"]).unwrap_err().text().name();
        assert_eq!(id("--colour red"), "cli-no-option");
        assert_eq!(id("-x"), "cli-no-option");
        assert_eq!(id("--dc"), "cli-no-value");
        assert_eq!(id("--dc eu --dc us"), "cli-not-once");
    }

    #[test]
    fn what_is_no_choice_names_the_choices() {
        let args = Args::read("check", &typed("--dc mars --format pdf"), &["dc", "format"]).unwrap();
        assert_eq!(args.center().unwrap_err().text().name(), "cli-no-center");
        assert_eq!(args.format(&["text"]).unwrap_err().text().name(), "cli-no-format");
        assert_eq!(Args::read("check", &[], &[]).unwrap().format(&["text", "json"]).unwrap(), "text");
    }

    #[test]
    fn a_secret_is_not_repeated() {
        let secret = "0123456789abcdef0123456789abcdef0123456789";
        let why = Args::read("check", &typed(&format!("--{secret} x")), &[]).unwrap_err().to_string();
        assert!(!why.contains(secret), "{why}");
    }
}
