//! Setups that a person keeps on the device: several, each under a name, as one JSON text. It holds what links hold, and so
//! no secret: whatever is read goes through the reader and the writer of links.

use serde_json::{Value, json};

use facts::DataCenter;
use scan::secret;
use words::{Message, msg, text};

use crate::{Draft, link};

/// The first pair of the text, by which it is known.
const KIND: (&str, &str) = ("kind", "zoho-oauth-workbench setups 1");
/// How long a name can be, in characters.
const LONGEST_NAME: usize = 80;
/// How many setups are kept. Those that are kept are all read.
pub const MOST: usize = 200;

/// A setup with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What the person calls it; no other has the same name.
    pub name: String,
    /// The draft, as [`link::write`] writes it.
    pub values: String,
    /// The ids of the rows that are done, with commas between them.
    pub done: String,
    /// When it was kept, in milliseconds since 1970.
    pub at_ms: u64,
}

impl Saved {
    /// A draft under a name, without what looks like a secret.
    pub fn new(name: &str, draft: &Draft, done: &str, at_ms: u64) -> Self {
        let done = if secret::hidden_in(done).is_some() { "" } else { done };
        Self { name: name_of(name), values: link::write(draft).0, done: done.to_owned(), at_ms }
    }

    /// Whether it holds the same as the other, whatever they are called.
    pub fn holds(&self, other: &Self) -> bool {
        (&self.values, &self.done) == (&other.values, &other.done)
    }

    /// The draft in it.
    pub fn draft(&self) -> Draft {
        link::read_kept(&self.values).draft
    }

    /// The day on which it was kept.
    pub fn day(&self) -> String {
        day_of(self.at_ms)
    }

    /// The same for another data center. What belongs to one data center alone is left empty: the client, its redirect
    /// URI, and what a form there held.
    pub fn moved(&self, center: DataCenter, at_ms: u64) -> Self {
        let mut draft = self.draft();
        let before = draft.center.replace(center);
        draft.client_id.clear();
        draft.redirect_uri.clear();
        draft.in_form = crate::draft::InForm::default();
        let name: String = self.name.chars().take(LONGEST_NAME - 24).collect();
        let before = before.and_then(|before| name.strip_suffix(before.name()));
        let name = match before {
            Some(rest) => format!("{rest}{}", center.name()),
            None => format!("{name} ({})", center.name()),
        };
        Self::new(&name, &draft, "", at_ms)
    }
}

/// The day of a time in milliseconds since 1970, in UTC (ISO 8601). Source of the reckoning: H. Hinnant, "chrono-compatible
/// low-level date algorithms".
pub fn day_of(at_ms: u64) -> String {
    let days = at_ms / 86_400_000 + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

/// A name, fit to be kept: without a secret, on one line.
pub fn name_of(text: &str) -> String {
    let masked = secret::quotable(text);
    let words: Vec<&str> = masked.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST_NAME).collect()
}

/// The name, with the first number behind it that makes it one that is not taken.
pub fn free_name(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let name = name_of(name);
    let mut free = name.clone();
    for number in 2_usize.. {
        if !taken(&free) {
            break;
        }
        let number = format!(" ({number})");
        let begin: String = name.chars().take(LONGEST_NAME - number.len()).collect();
        free = format!("{}{number}", begin.trim_end());
    }
    free
}

/// All setups as one text, to keep or to export.
pub fn write(setups: &[Saved]) -> String {
    let setups: Vec<Value> = setups
        .iter()
        .map(|one| json!({"name": one.name, "values": one.values, "done": one.done, "at_ms": one.at_ms}))
        .collect();
    // Serializing plain strings cannot fail; an empty text would be seen at once.
    serde_json::to_string_pretty(&json!({KIND.0: KIND.1, "setups": setups})).unwrap_or_default() + "\n"
}

/// The setups in a text that [`write()`] wrote; `None` if it is another text.
pub fn read(text: &str) -> Option<Vec<Saved>> {
    let root: Value = serde_json::from_str(text).ok()?;
    if root.get(KIND.0)?.as_str()? != KIND.1 {
        return None;
    }
    let read = |one: &Value| {
        let text = |key: &str| one.get(key).and_then(Value::as_str).unwrap_or_default();
        let draft = link::read_kept(text("values")).draft;
        let at_ms = one.get("at_ms").and_then(Value::as_u64).unwrap_or_default();
        let saved = Saved::new(text("name"), &draft, text("done"), at_ms);
        (!saved.name.is_empty()).then_some(saved)
    };
    let mut setups = Vec::new();
    for one in root.get("setups")?.as_array()?.iter().filter_map(read) {
        if !setups.contains(&one) {
            setups.push(named_apart(&setups, one));
        }
    }
    Some(setups)
}

/// The setup under a name that no other of the list has.
fn named_apart(setups: &[Saved], mut saved: Saved) -> Saved {
    saved.name = free_name(&saved.name, |name| setups.iter().any(|one| one.name == name));
    saved
}

/// Puts a setup into the list, in place of the one with the same name.
///
/// # Errors
/// A sentence where the list is full.
pub fn put(setups: &mut Vec<Saved>, saved: Saved) -> Result<(), Message> {
    let is_full = setups.len() >= MOST;
    match setups.iter_mut().find(|one| one.name == saved.name) {
        Some(one) => *one = saved,
        None if is_full => return Err(msg!("service-setups-full", most = MOST)),
        None => setups.push(saved),
    }
    Ok(())
}

/// Adds a setup to the list, with a number behind its name where another has that; gives the name.
///
/// # Errors
/// A sentence where the list is full.
pub fn add(setups: &mut Vec<Saved>, saved: Saved) -> Result<String, Message> {
    let saved = named_apart(setups, saved);
    let name = saved.name.clone();
    put(setups, saved).map(|()| name)
}

/// Adds all setups of an export to the list, but those that are in it already; gives how many were added.
///
/// # Errors
/// A sentence where the text is no export, or where not all of them fit: then none is added.
pub fn import(setups: &mut Vec<Saved>, text: &str) -> Result<usize, Message> {
    let mut all = setups.clone();
    for one in read(text).ok_or(text!("service-setups-unread"))? {
        // Its number may be one that an earlier import gave it.
        let is_one =
            |known: &Saved| known.holds(&one) && (known.name == one.name || known.at_ms == one.at_ms);
        if !all.iter().any(is_one) {
            add(&mut all, one)?;
        }
    }
    let added = all.len() - setups.len();
    *setups = all;
    Ok(added)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Field;

    const SECRET: &str = "0123456789abcdef0123456789abcdef0123";

    #[test]
    fn what_is_written_is_read() {
        let mut setups = vec![Saved::new("  One \n two ", &Draft::example(DataCenter::Eu), "client-type", 5)];
        put(&mut setups, Saved::new("Other", &Draft::default(), "", 6)).unwrap();
        assert_eq!(setups[0].name, "One two");
        assert_eq!(read(&write(&setups)), Some(setups.clone()));
        assert_eq!(setups[0].draft(), Draft::example(DataCenter::Eu));
        put(&mut setups, Saved::new("Other", &Draft::default(), "", 7)).unwrap();
        assert_eq!((setups.len(), setups[1].at_ms), (2, 7));
        for other in ["", "{}", "[1]", "{\"kind\":\"zoho-oauth-workbench setups 1\"}", "dc=eu"] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    /// A secret under any key, in any field, is kept nowhere, whoever wrote the text.
    #[test]
    fn no_secret_is_kept() {
        for field in Field::ALL {
            let mut draft = Draft::example(DataCenter::Eu);
            let Some(slot) = draft.text_mut(field) else { continue };
            SECRET.clone_into(slot);
            let text = write(&[Saved::new("x", &draft, "", 0)]);
            assert!(!text.contains(SECRET), "{field:?}: {text}");
        }
        for key in ["name", "values", "done", "at_ms", "token", "client_secret"] {
            let mut setup = json!({"name": "x", "values": "dc=eu", "done": "", "at_ms": 1});
            for secret in
                [SECRET.to_owned(), format!("dc=eu&client_secret={SECRET}"), format!("service={SECRET}")]
            {
                setup[key] = json!(secret);
                let text = json!({KIND.0: KIND.1, "setups": [setup]}).to_string();
                let kept = write(&read(&text).unwrap_or_default());
                assert!(!kept.contains(SECRET), "{key}: {kept}");
            }
        }
    }

    fn names(setups: &[Saved]) -> Vec<&str> {
        setups.iter().map(|one| one.name.as_str()).collect()
    }

    /// A space in a secret once hid it from masking, and the device kept it as a name.
    #[test]
    fn no_disguised_secret_is_kept_as_a_name() {
        for secret in [
            "c3d4e5f60718293a4b5c6 d7e8f90a1b2c3d4e5f607182",
            "fedcba9876543210 fedcba9876543210fedcba98",
            "fedcba98765432\u{200b}10fedcba9876543210fedcba98",
            "my setup c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f607182",
        ] {
            for name in [secret.to_owned(), format!(" {secret} ")] {
                let mut setups = vec![Saved::new(&name, &Draft::default(), "", 0)];
                add(&mut setups, Saved::new(&name, &Draft::default(), "", 1)).unwrap();
                let text = write(&setups);
                let bare: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
                assert!(!bare.contains("fedcba9876") && !bare.contains("c3d4e5f607"), "{text}");
            }
        }
    }

    #[test]
    fn what_is_added_replaces_nothing() {
        let long = "n".repeat(LONGEST_NAME);
        let mut setups = Vec::new();
        for (name, given) in [
            ("Mine", "Mine"),
            ("Mine", "Mine (2)"),
            (" Mine\t", "Mine (3)"),
            ("Mine (2)", "Mine (2) (2)"),
            (long.as_str(), long.as_str()),
            (long.as_str(), &format!("{} (2)", "n".repeat(LONGEST_NAME - 4))),
        ] {
            let at_ms = setups.len() as u64;
            let added = add(&mut setups, Saved::new(name, &Draft::default(), "", at_ms)).unwrap();
            assert_eq!(added, given);
        }
        assert!(setups.iter().enumerate().all(|(at, one)| one.at_ms == at as u64), "{setups:?}");
        // Of a text with one name twice, both are read.
        let mut twice = setups[..1].to_vec();
        twice.push(Saved { at_ms: 9, ..setups[0].clone() });
        assert_eq!(names(&read(&write(&twice)).unwrap()), ["Mine", "Mine (2)"]);
    }

    /// What is here already is not imported again, and what has another's name gets a number.
    #[test]
    fn an_import_replaces_nothing() {
        let of = |name: &str, center, at_ms| Saved::new(name, &Draft::example(center), "", at_ms);
        let mut setups = vec![of("A", DataCenter::Eu, 1)];
        let export =
            write(&[of("A", DataCenter::Eu, 5), of("A", DataCenter::Jp, 6), of("B", DataCenter::In, 7)]);
        assert_eq!(import(&mut setups, &export), Ok(2));
        assert_eq!(names(&setups), ["A", "A (2)", "B"]);
        assert_eq!(setups[0], of("A", DataCenter::Eu, 1));
        assert_eq!((import(&mut setups, &export), setups.len()), (Ok(0), 3));
        assert_eq!(import(&mut setups, "dc=eu"), Err(text!("service-setups-unread").into()));
    }

    /// The 201st was once kept until the next visit, and values that are too long for a link came back empty.
    #[test]
    fn what_is_kept_is_read_and_more_is_refused() {
        let full = msg!("service-setups-full", most = MOST);
        let mut setups = Vec::new();
        for at_ms in 0..MOST as u64 {
            add(&mut setups, Saved::new("one", &Draft::default(), "", at_ms)).unwrap();
        }
        assert_eq!(add(&mut setups, Saved::new("one", &Draft::default(), "", 0)), Err(full.clone()));
        assert_eq!(put(&mut setups, Saved::new("one more", &Draft::default(), "", 0)), Err(full.clone()));
        let long = Draft { service_name: "z".repeat(link::LONGEST + 9), ..Draft::default() };
        put(&mut setups, Saved::new("one (7)", &long, "", 0)).unwrap();
        let back = read(&write(&setups)).unwrap();
        assert_eq!(back, setups);
        assert_eq!(back[6].draft(), long);
        // An export of two lists: all or nothing.
        let (mut few, export) = (vec![Saved::new("mine", &Draft::default(), "", 1_000)], write(&setups));
        assert_eq!(import(&mut few, &export), Err(full));
        assert_eq!(names(&few), ["mine"]);
        few.clear();
        assert_eq!(import(&mut few, &export), Ok(MOST));
    }

    #[test]
    fn a_day_is_written_as_a_date() {
        for (at_ms, day) in [
            (0, "1970-01-01"),
            (951_782_400_000, "2000-02-29"),
            (1_764_115_199_999, "2025-11-25"),
            (1_795_651_200_000, "2026-11-26"),
        ] {
            assert_eq!(Saved::new("x", &Draft::default(), "", at_ms).day(), day);
        }
    }

    /// Four hundred years, after which the calendar repeats itself.
    #[test]
    fn every_day_is_written_as_the_calendar_has_it() {
        let mut saved = Saved::new("x", &Draft::default(), "", 0);
        for year in 1970..2370 {
            let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
            let february = if leap { 29 } else { 28 };
            for (month, days) in (1..).zip([31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                for day in 1..=days {
                    assert_eq!(saved.day(), format!("{year}-{month:02}-{day:02}"));
                    saved.at_ms += 86_400_000;
                }
            }
        }
    }

    #[test]
    fn a_long_name_keeps_the_data_center_to_which_it_moved() {
        let moved = Saved::new(&"name ".repeat(40), &Draft::default(), "", 1).moved(DataCenter::Us, 2);
        assert!(
            moved.name.starts_with("name name") && moved.name.ends_with(" (United States)"),
            "{}",
            moved.name
        );
    }

    #[test]
    fn another_data_center_gets_its_own_client() {
        let mut draft = Draft::example(DataCenter::Eu);
        draft.client_id = "1000.ABC".into();
        draft.redirect_uri = "https://dre.zoho.eu/delugeauth/callback".into();
        draft.in_form.authorize_url = "https://accounts.zoho.eu/oauth/v2/auth".into();
        let moved = Saved::new("Mine", &draft, "client-type", 1).moved(DataCenter::Ca, 2);
        assert_eq!((moved.name.as_str(), moved.done.as_str(), moved.at_ms), ("Mine (Canada)", "", 2));
        assert_eq!(moved.draft(), Draft { scopes: draft.scopes.clone(), ..Draft::example(DataCenter::Ca) });
        // A name that ends with the data center gets the other one.
        let named = |name: &str| Saved::new(name, &draft, "", 1).moved(DataCenter::Ca, 2).name;
        assert_eq!(
            (named("Sync Europe"), named("Sync Japan")),
            ("Sync Canada".into(), "Sync Japan (Canada)".into())
        );
    }
}
