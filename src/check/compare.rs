//! Two addresses, parameter by parameter.

use url::form_urlencoded;

use crate::invisible;
use crate::oauth::secret;
use crate::zoho::address;

/// One part of two addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The part: "host", "path", or the name of a parameter.
    pub part: String,
    /// What the first address has there, decoded; `None` if nothing.
    pub left: Option<String>,
    /// What the second one has there.
    pub right: Option<String>,
}

impl Line {
    /// Whether both have the same.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.left == self.right
    }
}

/// Compares two addresses. Secrets are masked and compare as equal to other secrets.
///
/// # Errors
/// A sentence that says which of them is not an address, and why.
pub fn addresses(left: &str, right: &str) -> Result<Vec<Line>, String> {
    let (left, right) = (parts(left, "first")?, parts(right, "second")?);
    let mut names: Vec<&String> = left.iter().chain(&right).map(|(name, _)| name).collect();
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|name| seen.insert(*name));
    let value = |all: &[(String, String)], wanted: &str| {
        let values: Vec<&str> =
            all.iter().filter(|(name, _)| name == wanted).map(|(_, value)| value.as_str()).collect();
        (!values.is_empty()).then(|| values.join(" \u{2026} and again: "))
    };
    Ok(names
        .into_iter()
        .map(|name| Line { part: name.clone(), left: value(&left, name), right: value(&right, name) })
        .collect())
}

fn parts(text: &str, which: &str) -> Result<Vec<(String, String)>, String> {
    let text = secret::mask(text.trim()).0;
    let address =
        address::read(&text).map_err(|why| format!("The {which} text is no address. {}", why.words()))?;
    let url = &address.url;
    let shown = |text: &str| invisible::drawn(&text.chars().take(2_000).collect::<String>());
    let mut parts = vec![
        ("scheme".to_owned(), url.scheme().to_owned()),
        ("host".to_owned(), shown(url.host_str().unwrap_or_default())),
        ("path".to_owned(), shown(url.path())),
    ];
    if let Some(port) = url.port() {
        parts.push(("port".to_owned(), port.to_string()));
    }
    let pairs = form_urlencoded::parse(url.query().unwrap_or_default().as_bytes());
    parts.extend(pairs.take(200).map(|(name, value)| (shown(&name), shown(&value))));
    if let Some(fragment) = url.fragment() {
        parts.push(("fragment".to_owned(), shown(fragment)));
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_seen_decoded() {
        let lines = addresses(
            "https://accounts.zoho.eu/oauth/v2/auth?scope=A.b.READ%2CC.d.ALL&prompt=consent&x=1&x=2",
            "https://accounts.zoho.com/oauth/v2/auth?scope=A.b.READ+C.d.ALL&access_type=offline",
        )
        .unwrap();
        let differing: Vec<_> =
            lines.iter().filter(|line| !line.is_same()).map(|line| line.part.as_str()).collect();
        assert_eq!(differing, ["host", "scope", "prompt", "x", "access_type"]);
        assert_eq!(lines[3].left.as_deref(), Some("A.b.READ,C.d.ALL"));
        assert_eq!(lines[3].right.as_deref(), Some("A.b.READ\u{2420}C.d.ALL"));
        assert_eq!(lines[5].left.as_deref(), Some("1 \u{2026} and again: 2"));
        assert!(addresses("", "https://x.example").unwrap_err().starts_with("The first text is no address."));
    }
}
