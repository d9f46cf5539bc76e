//! How names and texts are compared: in words, without signs and case, and by the number of letters that differ.

/// The words of a text: runs of letters and digits.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|ch: char| !ch.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

/// Letters and digits alone, in lower case.
pub(crate) fn squashed(text: &str) -> String {
    text.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| char::from(byte.to_ascii_lowercase())).collect()
}

/// A product's name or prefix, squashed, without the word that most products of Zoho have in front.
pub(crate) fn without_zoho(name: &str) -> String {
    let plain = squashed(name);
    let short = plain.strip_prefix("manageengine").unwrap_or(&plain);
    short.strip_prefix("zoho").unwrap_or(short).to_owned()
}

/// Whether two parts are the same but for case, signs and plural.
pub(crate) fn same_but_for_plural(a: &str, b: &str) -> bool {
    let (a, b) = (squashed(a), squashed(b));
    a == b || plural(&a, &b)
}

/// Whether one of the two is the plural of the other; both squashed.
pub(crate) fn plural(a: &str, b: &str) -> bool {
    [(a, b), (b, a)].iter().any(|(one, many)| {
        many.strip_prefix(one).is_some_and(|end| end == "s" || end == "es")
            || one.strip_suffix('y').is_some_and(|stem| many.strip_prefix(stem) == Some("ies"))
    })
}

/// The number of letters to change, add, take out or swap with a neighbor. What differs by more than three in length is
/// not compared: no suggestion needs more letters changed.
pub(crate) fn edit_distance(a: &str, b: &str) -> usize {
    if a.len().abs_diff(b.len()) > 3 { 4 } else { strsim::osa_distance(a, b) }
}
