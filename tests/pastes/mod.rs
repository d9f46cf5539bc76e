//! What the tests of pasted texts share: secrets of the right shapes, the files of `tests/corpus/`, the ids of sentences.

use words::{Arg, Message};

pub(crate) const TOKEN: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
pub(crate) const OTHER: &str = "1000.aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb.ccccccccccccccccdddddddddddddddd";
pub(crate) const SECRET: &str = "0123456789abcdef0123456789abcdef012345678a";

/// What stands in the files in place of made-up values and of characters that nobody sees.
const STANDS_FOR: [(&str, &str); 9] = [
    ("{TOKEN}", TOKEN),
    ("{REFRESH}", OTHER),
    ("{SECRET}", SECRET),
    ("{CLIENT}", "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123"),
    ("{CR}", "\r"),
    ("{BOM}", "\u{feff}"),
    ("{NBSP}", "\u{a0}"),
    ("{ZWSP}", "\u{200b}"),
    ("{RLM}", "\u{200f}"),
];

/// A paste of a file: the title, with the name of the file in front, the lines of its head, and its text.
pub(crate) struct Section {
    pub(crate) name: String,
    pub(crate) head: String,
    pub(crate) body: String,
}

/// The pastes of the files that hold whole tickets, or of the others.
pub(crate) fn sections(tickets: bool) -> Vec<Section> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let stem = file.file_stem().unwrap().to_string_lossy().into_owned();
        if stem.starts_with("tickets") != tickets {
            continue;
        }
        let text = std::fs::read_to_string(&file).unwrap();
        for part in text.split("\n=== ").skip(1) {
            let (head, body) = part.split_once("\n---\n").unwrap_or_else(|| panic!("{stem}: {part}"));
            let (title, head) = head.split_once('\n').unwrap_or((head, ""));
            let body =
                STANDS_FOR.iter().fold(body.to_owned(), |body, (sign, value)| body.replace(sign, value));
            found.push(Section { name: format!("{stem}: {title}"), head: head.to_owned(), body });
        }
    }
    found
}

/// The id of a sentence, with those of the sentences in it.
pub(crate) fn id(message: &Message) -> String {
    let inner: Vec<String> = message
        .args()
        .iter()
        .filter_map(|arg| if let Arg::Message(message) = arg { Some(id(message)) } else { None })
        .collect();
    // One sentence has a variant for each role of a host.
    let name = match (message.text().name(), message.args()) {
        ("url-role", [_, Arg::Text(role)]) => format!("url-role-{role}"),
        (name, _) => name.to_owned(),
    };
    if inner.is_empty() { name } else { format!("{name}({})", inner.join(" ")) }
}
