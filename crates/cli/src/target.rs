//! `zow target`: the setup as configuration for another tool.

use std::fs;
use std::path::Path;

use targets::{File, Output, TARGETS, Target, self_client};
use words::{Message, Text, msg};

use crate::args::{Args, shown};
use crate::form::draft;
use crate::{Answer, FINE, Result};

/// The road without a redirect URI, beside the tools.
const SELF_CLIENT: &str = "self-client";

/// The ids of all tools.
pub(crate) fn names() -> Vec<&'static str> {
    TARGETS.iter().map(|target| target.id).chain([SELF_CLIENT]).collect()
}

pub(crate) fn answer(args: &Args) -> Result<Answer> {
    let Some((id, rest)) = args.rest.split_first() else {
        let width = names().iter().map(|name| name.len()).max().unwrap_or_default();
        let line = |target: &Target| format!("{:width$}  {}: {}\n", target.id, target.name, target.about);
        return Ok(Answer::new(TARGETS.iter().map(line).collect(), FINE));
    };
    let (draft, notes) = draft(&Args { rest: rest.to_vec(), ..args.clone() })?;
    let mut told: Vec<String> = notes.iter().map(ToString::to_string).collect();
    if id == SELF_CLIENT {
        let road = self_client::road(&draft)?;
        told.extend(numbered(&self_client::STEPS));
        told.extend(self_client::LIMITS.iter().map(|limit| format!("- {limit}")));
        let mut out = fields(&road.fields);
        for command in &road.commands {
            out.push_str(&format!("\n==> {} <==\n{}", command.shell.name(), command.text.expose()));
        }
        return Ok(Answer { told, ..Answer::new(out, FINE) });
    }
    let Some(target) = Target::by_id(id) else {
        return Err(msg!("cli-no-target", target = shown(id), targets = names().join(", ")));
    };
    let output = target.write(&draft)?;
    told.extend(numbered(target.steps));
    told.extend(target.mistakes.iter().map(|mistake| format!("- {mistake}")));
    let out = match args.get("out") {
        Some(folder) => saved(&output, Path::new(folder))?,
        None => printed(&output),
    };
    Ok(Answer { told, ..Answer::new(out, FINE) })
}

fn numbered(steps: &[Text]) -> Vec<String> {
    (1..).zip(steps).map(|(number, step)| format!("{number}. {step}")).collect()
}

fn fields(fields: &[(&'static str, String)]) -> String {
    fields.iter().map(|(label, value)| format!("{label}: {value}").trim_end().to_owned() + "\n").collect()
}

/// One file as it is; several, and what to type, each under its name.
fn printed(output: &Output) -> String {
    match (output.fields.as_slice(), output.files.as_slice()) {
        ([], [file]) => file.text.clone(),
        (typed, files) => {
            let file = |file: &File| format!("\n==> {} <==\n{}", file.name, file.text);
            fields(typed) + &files.iter().map(file).collect::<String>()
        }
    }
}

/// Writes the files, none over another; what is printed are their names.
fn saved(output: &Output, folder: &Path) -> Result<String> {
    let failed = |path: &Path, why: &std::io::Error| -> Message {
        msg!("cli-unwritten", file = path.display().to_string(), why = why.to_string())
    };
    fs::create_dir_all(folder).map_err(|why| failed(folder, &why))?;
    let mut names = fields(&output.fields);
    for file in &output.files {
        let path = folder.join(file.name);
        let written = fs::File::create_new(&path)
            .and_then(|mut open| std::io::Write::write_all(&mut open, file.text.as_bytes()));
        written.map_err(|why| failed(&path, &why))?;
        names.push_str(&format!("{}\n", path.display()));
    }
    Ok(names)
}
