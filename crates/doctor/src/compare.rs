//! Two addresses, parameter by parameter.

use url::{Position, form_urlencoded};

use facts::address::{self, Flaw};
use scan::invisible;
use scan::secret;

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
    pub fn is_same(&self) -> bool {
        self.left == self.right
    }

    /// Whether a secret stands there, which is masked and cannot be compared.
    pub fn is_masked(&self) -> bool {
        [&self.left, &self.right].into_iter().flatten().any(|value| value.contains(secret::MASK))
    }
}

/// Compares two addresses, as they stand there: what a reader of addresses forgives, a server that compares byte by byte
/// does not. Secrets are masked, and [`Line::is_masked`] says that they were not compared.
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
    let text = secret::mask(text.trim_matches(['\n', '\r'])).0;
    let address =
        address::read(&text).map_err(|why| format!("The {which} text is no address. {}", why.words()))?;
    let url = &address.url;
    let shown = |text: &str| invisible::drawn(&text.chars().take(2_000).collect::<String>());
    let mut parts = Vec::new();
    let mut unseen = address.flaws.iter().filter(|flaw| matches!(flaw, Flaw::Invisible(_))).map(Flaw::words);
    if let Some(words) = unseen.next() {
        parts.push(("what nobody sees".to_owned(), words));
    }
    let bare = invisible::removed(&text);
    let (scheme, rest) = match address::split_scheme(&bare) {
        Some((scheme, signs, rest)) => (format!("{scheme}{signs}"), rest),
        None => (String::new(), bare.as_str()),
    };
    if !scheme.is_empty() {
        parts.push(("scheme".to_owned(), scheme));
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (user, place) =
        authority.rsplit_once('@').map_or((None, authority), |(user, place)| (Some(user), place));
    let (host, port) = place.split_once(':').map_or((place, None), |(host, port)| (host, Some(port)));
    parts.extend(user.map(|user| ("user name".to_owned(), shown(user))));
    // An address that was encoded as a whole is told apart only by the reader.
    let host_is_encoded = address.flaws.contains(&Flaw::Encoded);
    let host = if host_is_encoded { url.host_str().unwrap_or_default() } else { host };
    parts.push(("host".to_owned(), shown(host)));
    parts.extend(port.map(|port| ("port".to_owned(), shown(port))));
    // What stands behind the host is taken as it stands there, too: the parser adds a slash and forgets a question mark.
    let behind = rest.get(authority.len()..).unwrap_or_default();
    let behind = if host_is_encoded { &url[Position::BeforePath..] } else { behind };
    let (before, fragment) =
        behind.split_once('#').map_or((behind, None), |(before, rest)| (before, Some(rest)));
    let (path, query) = before.split_once('?').map_or((before, None), |(path, query)| (path, Some(query)));
    if !path.is_empty() {
        parts.push(("path".to_owned(), shown(path)));
    }
    if query == Some("") {
        parts.push(("question mark".to_owned(), "? with nothing behind it".to_owned()));
    }
    let pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    parts.extend(pairs.take(200).map(|(name, value)| (shown(&name), shown(&value))));
    parts.extend(fragment.map(|fragment| ("fragment".to_owned(), shown(fragment))));
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

    /// What a browser forgives differs all the same for a server that compares byte by byte.
    #[test]
    fn addresses_are_compared_as_they_stand_there() {
        let right = "https://x.example/callback";
        for (other, part) in [
            ("http://x.example/callback", "scheme"),
            ("https:/x.example/callback", "scheme"),
            ("https://X.example/callback", "host"),
            ("https://x.example./callback", "host"),
            ("https://x.example:443/callback", "port"),
            ("https://a@x.example/callback", "user name"),
            ("https://x.example/callback/", "path"),
            ("https://x.example/a/../callback", "path"),
            ("https://x.example/callback?", "question mark"),
            ("https://x.example/callback#", "fragment"),
            ("https://x.example/callback ", "what nobody sees"),
            ("https://x.example/call\u{200b}back", "what nobody sees"),
            ("x.example/callback", "scheme"),
        ] {
            let lines = addresses(right, other).unwrap();
            let differing: Vec<_> =
                lines.iter().filter(|line| !line.is_same()).map(|line| line.part.as_str()).collect();
            assert_eq!(differing, [part], "{other}");
        }
        let slash = addresses("https://x.example", "https://x.example/").unwrap();
        assert_eq!(slash.last().unwrap().right.as_deref(), Some("/"));
        assert!(!slash.last().unwrap().is_same());
        assert!(addresses(right, &format!("{right}\r\n")).unwrap().iter().all(Line::is_same));
        let code = |digit: &str| {
            format!("https://x.example/cb?code=1000.{}.{}", digit.repeat(31) + "0", digit.repeat(31) + "1")
        };
        let lines = addresses(&code("a"), &code("b")).unwrap();
        assert!(lines.iter().any(Line::is_masked), "{lines:?}");
    }
}
