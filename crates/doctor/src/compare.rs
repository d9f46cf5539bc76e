//! Two URLs, part by part.

use url::{Position, form_urlencoded};
use words::{Message, msg, text};

use facts::address::{self, Flaw};
use scan::{invisible, secret};

/// One part of two URLs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The name of the part.
    pub part: Message,
    /// What the first URL has there, decoded; `None` if nothing.
    pub left: Option<String>,
    /// What the second one has there.
    pub right: Option<String>,
}

impl Line {
    /// Whether both have the same.
    pub fn is_same(&self) -> bool {
        self.left == self.right
    }

    /// Whether it holds a secret, which is masked and cannot be compared.
    pub fn is_masked(&self) -> bool {
        [&self.left, &self.right].into_iter().flatten().any(|value| value.contains(secret::MASK))
    }
}

/// Compares two URLs as they are written: what a reader of URLs forgives, a server that compares byte by byte does not.
/// Secrets are masked, and [`Line::is_masked`] says that they were not compared.
///
/// # Errors
/// A sentence that says which of them is not a URL, and why.
pub fn urls(left: &str, right: &str) -> Result<Vec<Line>, Message> {
    let left = parts(left).map_err(|why| msg!("doctor-compare-first", why))?;
    let right = parts(right).map_err(|why| msg!("doctor-compare-second", why))?;
    let mut lines: Vec<Line> = Vec::new();
    let sides = left.into_iter().map(|part| (part, true)).chain(right.into_iter().map(|part| (part, false)));
    for ((part, value), is_left) in sides {
        let at = lines.iter().position(|line| line.part == part).unwrap_or(lines.len());
        if at == lines.len() {
            lines.push(Line { part, left: None, right: None });
        }
        let Some(line) = lines.get_mut(at) else { continue };
        let side = if is_left { &mut line.left } else { &mut line.right };
        *side = Some(side.take().map_or(value.clone(), |before| format!("{before} \u{2026} {value}")));
    }
    Ok(lines)
}

fn parts(text: &str) -> Result<Vec<(Message, String)>, Message> {
    let text = secret::mask(text.trim_matches(['\n', '\r'])).0;
    let address = address::read(&text).map_err(|why| why.message())?;
    let url = &address.url;
    let shown = |text: &str| invisible::drawn(&text.chars().take(2_000).collect::<String>());
    // Each hidden character with its position.
    let unseen = text.chars().enumerate().filter(|(_, ch)| invisible::name(*ch).is_some()).take(200);
    let unseen =
        unseen.map(|(at, ch)| format!("{}{}", invisible::drawn(ch.encode_utf8(&mut [0; 4])), at + 1));
    let unseen =
        address.flaws.iter().any(|flaw| matches!(flaw, Flaw::Invisible(_))).then(|| unseen.collect());
    let unseen = unseen.map(|unseen: Vec<String>| unseen.join(" "));

    let bare = invisible::removed(&text);
    let (scheme, rest) = match address::split_scheme(&bare) {
        Some((scheme, signs, rest)) => (Some(format!("{scheme}{signs}")), rest),
        None => (None, bare.as_str()),
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (user, place) =
        authority.rsplit_once('@').map_or((None, authority), |(user, place)| (Some(user), place));
    let (host, port) = place.split_once(':').map_or((place, None), |(host, port)| (host, Some(port)));
    // The rest is taken as it is written, too: the parser adds a slash and forgets a question mark. Only a URL that was
    // encoded as a whole is taken apart by the reader.
    let behind = rest.get(authority.len()..).unwrap_or_default();
    let (host, behind) = if address.flaws.contains(&Flaw::Encoded) {
        (address.host(), &url[Position::BeforePath..])
    } else {
        (host, behind)
    };
    let (before, fragment) =
        behind.split_once('#').map_or((behind, None), |(before, rest)| (before, Some(rest)));
    let (path, query) = before.split_once('?').map_or((before, None), |(path, query)| (path, Some(query)));
    let named = [
        (text!("doctor-part-hidden"), unseen),
        (text!("doctor-part-scheme"), scheme),
        (text!("doctor-part-user"), user.map(shown)),
        (text!("doctor-part-host"), Some(shown(host))),
        (text!("doctor-part-port"), port.map(shown)),
        (text!("doctor-part-path"), (!path.is_empty()).then(|| shown(path))),
        (text!("doctor-part-question-mark"), (query == Some("")).then(|| "?".to_owned())),
    ];
    let pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes()).take(200);
    let pairs =
        pairs.map(|(name, value)| (msg!("doctor-part-parameter", name = shown(&name)), shown(&value)));
    let fragment = fragment.map(|fragment| (text!("doctor-part-fragment").into(), shown(fragment)));
    let named = named.into_iter().filter_map(|(name, value)| Some((name.into(), value?)));
    Ok(named.chain(pairs).chain(fragment).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_seen_decoded() {
        let lines = urls(
            "https://accounts.zoho.eu/oauth/v2/auth?scope=A.b.READ%2CC.d.ALL&prompt=consent&x=1&x=2",
            "https://accounts.zoho.com/oauth/v2/auth?scope=A.b.READ+C.d.ALL&access_type=offline",
        )
        .unwrap();
        let differing: Vec<_> =
            lines.iter().filter(|line| !line.is_same()).map(|line| line.part.clone()).collect();
        let parameters =
            ["scope", "prompt", "x", "access_type"].map(|name| msg!("doctor-part-parameter", name));
        assert_eq!(
            differing.split_first().unwrap(),
            (&text!("doctor-part-host").into(), parameters.as_slice())
        );
        assert_eq!(lines[3].left.as_deref(), Some("A.b.READ,C.d.ALL"));
        assert_eq!(lines[3].right.as_deref(), Some("A.b.READ\u{b7}C.d.ALL"));
        assert_eq!(lines[5].left.as_deref(), Some("1 \u{2026} 2"));
        assert_eq!(
            urls("", "https://x.example").unwrap_err().text(),
            msg!("doctor-compare-first", why = "").text()
        );
        assert_eq!(
            urls("https://x.example", "").unwrap_err().text(),
            msg!("doctor-compare-second", why = "").text()
        );
    }

    /// What a browser forgives differs all the same for a server that compares byte by byte.
    #[test]
    fn urls_are_compared_as_they_are_written() {
        let right = "https://x.example/callback";
        for (other, part) in [
            ("http://x.example/callback", text!("doctor-part-scheme")),
            ("https:/x.example/callback", text!("doctor-part-scheme")),
            ("https://X.example/callback", text!("doctor-part-host")),
            ("https://x.example./callback", text!("doctor-part-host")),
            ("https://x.example:443/callback", text!("doctor-part-port")),
            ("https://a@x.example/callback", text!("doctor-part-user")),
            ("https://x.example/callback/", text!("doctor-part-path")),
            ("https://x.example/a/../callback", text!("doctor-part-path")),
            ("https://x.example/callback?", text!("doctor-part-question-mark")),
            ("https://x.example/callback#", text!("doctor-part-fragment")),
            ("https://x.example/callback ", text!("doctor-part-hidden")),
            ("https://x.example/call\u{200b}back", text!("doctor-part-hidden")),
            ("x.example/callback", text!("doctor-part-scheme")),
        ] {
            let lines = urls(right, other).unwrap();
            let differing: Vec<_> =
                lines.iter().filter(|line| !line.is_same()).map(|line| line.part.clone()).collect();
            assert_eq!(differing, [part.into()], "{other}");
        }
        let slash = urls("https://x.example", "https://x.example/").unwrap();
        assert_eq!(slash.last().unwrap().right.as_deref(), Some("/"));
        assert!(!slash.last().unwrap().is_same());
        assert!(urls(right, &format!("{right}\r\n")).unwrap().iter().all(Line::is_same));
        let code = |digit: &str| {
            format!("https://x.example/cb?code=1000.{}.{}", digit.repeat(31) + "0", digit.repeat(31) + "1")
        };
        let lines = urls(&code("a"), &code("b")).unwrap();
        let masked: Vec<_> =
            lines.iter().filter(|line| line.is_masked()).map(|line| line.part.clone()).collect();
        assert_eq!(masked, [msg!("doctor-part-parameter", name = "code")], "{lines:?}");
    }
}
