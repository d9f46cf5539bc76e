//! Whole tickets: what people paste into a case, in several parts, and what it must come to.
//!
//! `tests/corpus/tickets*.txt` hold them, each in a file of its own topic:
//!
//! ```text
//! === title
//! outcome: problem            what the case comes to
//! verdict: doctor-clash(…)    the id of the verdict, with those of the sentences in it
//! cause: WrongCenter          the kind of the first cause; none
//! centers: org=in token=us    what stands where; none
//! fix: https://accounts…      what the fix of the first cause, the first contradiction, or an answer must say; parts by |; none
//! not: access_type|offline    what neither verdict, contradictions nor first cause may say; parts by |; none
//! never: Bearer               what nothing in the whole report may say, beside the text itself; parts by |; may be left out
//! ordered: no                 yes, where the order of the parts tells what happened
//! ---
//! the parts, with a line `+++` between them
//! ```
//!
//! `UPDATE_CORPUS=1` writes the first four anew, for reading the difference. `fix`, `not` and `never` are written by hand.

#![allow(clippy::unwrap_used, clippy::panic)]

mod pastes;

use doctor::{Attempt, Case, report};
use service::Draft;

use pastes::{OTHER, SECRET, Section, TOKEN, id};

/// What the head of a ticket states, in this order.
const FOUND: [&str; 4] = ["outcome", "verdict", "cause", "centers"];

struct Ticket {
    /// The file and the title.
    name: String,
    found: [String; 4],
    fix: Vec<String>,
    not: Vec<String>,
    never: Vec<String>,
    ordered: bool,
    parts: Vec<String>,
}

impl Ticket {
    fn text(&self) -> String {
        self.parts.join("\n\n")
    }
}

fn tickets() -> Vec<Ticket> {
    let ticket = |Section { name, head, body }: Section| {
        let value = |key: &str| {
            let line = head.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
            line.unwrap_or("none").to_owned()
        };
        let list = |key: &str| {
            let words = value(key);
            words.split('|').filter(|_| words != "none").map(str::to_owned).collect()
        };
        Ticket {
            name,
            found: FOUND.map(value),
            fix: list("fix"),
            not: list("not"),
            never: list("never"),
            ordered: value("ordered") == "yes",
            parts: body.split("\n+++\n").map(|part| part.trim_matches('\n').to_owned()).collect(),
        }
    };
    pastes::sections(true).into_iter().map(ticket).collect()
}

fn case_of(text: &str) -> Option<Case> {
    doctor::read(text, &Draft::default()).case(&Attempt::default())
}

/// The report in Markdown, down to the text.
fn reported(text: &str) -> String {
    let (masked, said) = (doctor::masked(text), Attempt::default());
    let report = doctor::read_masked(&masked, None, &Draft::default());
    let written = report::markdown(&masked, &report, report.case(&said).as_ref(), &said);
    let title = format!("\n## {}\n", words::text!("doctor-report-text"));
    written.split(&title).next().unwrap_or_default().to_owned()
}

fn stated(case: Option<&Case>) -> [String; 4] {
    let Some(case) = case else { return FOUND.map(|_| "none".to_owned()) };
    let mut centers: Vec<String> = case
        .places
        .iter()
        .map(|place| format!("{}={}", place.role.id(), place.center.row().location))
        .collect();
    centers.sort();
    [
        case.outcome.id().to_owned(),
        id(&case.verdict),
        case.causes.first().map_or("none".to_owned(), |cause| format!("{:?}", cause.kind)),
        if centers.is_empty() { "none".to_owned() } else { centers.join(" ") },
    ]
}

/// What a person reads first: the verdict, the contradictions, the first cause with its fix, the answers to what is asked.
fn read_first(case: &Case) -> String {
    let mut read = vec![case.verdict.to_string()];
    read.extend(case.contradictions.iter().flat_map(|it| [it.what.to_string(), it.fix.to_string()]));
    read.extend(case.causes.first().map(|cause| format!("{} {} {}", cause.what, cause.verify, cause.fix)));
    read.extend(case.replies.iter().map(|reply| reply.answer.says.to_string()));
    read.join("\n")
}

/// The fixes that a person reads first, and the answers.
fn fixes(case: &Case) -> String {
    let first = case.causes.first().map(|cause| cause.fix.to_string());
    let contradictions = case.contradictions.iter().map(|it| it.fix.to_string());
    let replies = case.replies.iter().map(|reply| reply.answer.says.to_string());
    let all = first.into_iter().chain(contradictions).chain(replies).chain([case.verdict.to_string()]);
    all.collect::<Vec<_>>().join("\n")
}

#[test]
fn each_ticket_comes_to_what_it_is() {
    let mut wrong = String::new();
    for ticket in tickets() {
        let case = case_of(&ticket.text());
        let found = stated(case.as_ref());
        let mut say = |what: String| wrong.push_str(&format!("{}\n    {what}\n", ticket.name));
        for ((key, expected), found) in FOUND.iter().zip(&ticket.found).zip(&found) {
            if expected != found {
                say(format!("{key}: expected {expected}\n    {key}: found    {found}"));
            }
        }
        if let Some(case) = &case {
            let (first, fixes) = (read_first(case), fixes(case));
            for part in ticket.fix.iter().filter(|part| !fixes.contains(part.as_str())) {
                say(format!("the fix does not say {part}:\n{fixes}"));
            }
            for part in ticket.not.iter().filter(|part| first.contains(part.as_str())) {
                say(format!("it says {part}:\n{first}"));
            }
        }
        let whole = if ticket.never.is_empty() { String::new() } else { reported(&ticket.text()) };
        for part in ticket.never.iter().filter(|part| whole.contains(part.as_str())) {
            say(format!("the report says {part}:\n{whole}"));
        }
        if std::env::var_os("UPDATE_CORPUS").is_some() && found != ticket.found {
            update(&ticket.name, &found);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Writes what was found into the head of a ticket.
fn update(name: &str, found: &[String; 4]) {
    let (stem, title) = name.split_once(": ").unwrap();
    let path = format!("{}/tests/corpus/{stem}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap();
    let start = text.find(&format!("\n=== {title}\n")).unwrap() + title.len() + 6;
    let end = start + text[start..].find("---\n").unwrap();
    let kept = text[start..end].lines().filter(|line| {
        !line.is_empty()
            && !FOUND.iter().any(|key| line.strip_prefix(key).is_some_and(|it| it.starts_with(':')))
    });
    let head = FOUND.iter().zip(found).map(|(key, value)| format!("{key}: {value}"));
    let lines: Vec<String> = head.chain(kept.map(str::to_owned)).collect();
    std::fs::write(&path, format!("{}{}\n{}", &text[..start], lines.join("\n"), &text[end..])).unwrap();
}

/// No secret of a ticket, whole or in part, is in anything that comes out of it.
#[test]
fn no_secret_of_a_ticket_comes_out() {
    for ticket in tickets() {
        let text = ticket.text();
        let masked = doctor::masked(&text);
        let report = doctor::read_masked(&masked, None, &Draft::default());
        let case = report.case(&Attempt::default());
        let out = format!(
            "{masked:?} {report:?} {case:?} {}",
            report::markdown(
                &masked,
                &report,
                report.case(&Attempt::default()).as_ref(),
                &Attempt::default()
            )
        );
        for hidden in [TOKEN, OTHER].iter().flat_map(|token| token.split('.').skip(1)).chain([SECRET]) {
            assert!(!out.contains(&hidden[..12]), "{}: {hidden} in {out}", ticket.name);
        }
    }
}

/// The dresses in which the parts of a ticket may come.
fn dresses(ticket: &Ticket) -> Vec<(&'static str, String)> {
    let text = ticket.text();
    let quoted = |sign: &str| text.lines().map(|line| format!("{sign}{line}")).collect::<Vec<_>>().join("\n");
    let fenced = ticket.parts.iter().map(|part| format!("```\n{part}\n```")).collect::<Vec<_>>();
    let listed = ticket.parts.iter().enumerate().map(|(at, part)| format!("{}. {part}", at + 1));
    let mut all = vec![
        ("line breaks of Windows", text.replace('\n', "\r\n")),
        ("in a quotation", quoted("> ")),
        ("indented", quoted("    ")),
        ("in fences", fenced.join("\n\n")),
        ("in a list", listed.collect::<Vec<_>>().join("\n")),
        ("between blank lines", format!("\n\n   \n{}\n\n\t\n", ticket.parts.join("\n\n\n\n"))),
        ("as a text in JSON", serde_json::json!({ "ticket": 4711, "body": text }).to_string()),
    ];
    if !ticket.ordered {
        let mut parts = ticket.parts.clone();
        parts.reverse();
        all.push(("backwards", parts.join("\n\n")));
        parts.rotate_left(1);
        all.push(("turned", parts.join("\n\n")));
    }
    all
}

/// A case's verdict does not change when its parts change order or dress.
#[test]
fn the_verdict_is_the_same_in_every_dress() {
    let mut wrong = String::new();
    for ticket in tickets() {
        for (dress, text) in dresses(&ticket) {
            // JSON is something, where nothing was.
            if dress == "as a text in JSON" && ticket.found[0] == "none" {
                continue;
            }
            let case = case_of(&text);
            let found = stated(case.as_ref());
            for ((key, expected), found) in FOUND.iter().zip(&ticket.found).zip(&found) {
                if expected != found {
                    wrong.push_str(&format!(
                        "{} {dress}\n    {key}: expected {expected}\n    {key}: found    {found}\n",
                        ticket.name
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
