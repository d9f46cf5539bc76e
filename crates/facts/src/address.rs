//! Reads a URL as people paste it: lenient about how it is written, exact about what is wrong with it.

use url::Url;

use scan::invisible;
use words::{Message, msg, text};

/// A URL that could be read, with everything that had to be fixed on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The URL after fixing. Its host is ASCII and lower case, without a trailing dot.
    pub url: Url,
    /// What was wrong with the text, in the order of the URL.
    pub flaws: Vec<Flaw>,
}

/// Something that makes a URL differ from what a server compares with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`message` says what they are")]
pub enum Flaw {
    Invisible(Message),
    NoScheme,
    NotHttps(String),
    CapitalScheme,
    /// Not exactly `://` between `https` and the host.
    Slashes(String),
    /// The whole of it is percent-encoded, as inside another URL.
    Encoded,
    /// Text before an `@`: the host is what follows it.
    UserInfo,
    /// A port, even the one that goes without saying; Zoho's URLs name none.
    Port(u16),
    Capitals,
    TrailingDot,
    /// A backslash, which browsers read as a slash and servers do not.
    Backslash,
}

impl Address {
    /// The host, which every address has.
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// The flaw that hides which host is meant, so that the URL must not be used, only looked at.
    pub fn disguise(&self) -> Option<&Flaw> {
        self.flaws.iter().find(|flaw| matches!(flaw, Flaw::UserInfo | Flaw::Backslash))
    }
}

impl Flaw {
    /// What was found, as a sentence about the URL.
    pub fn message(&self) -> Message {
        match self {
            Self::Invisible(found) => msg!("url-hidden", what = found.clone()),
            Self::NoScheme => text!("url-no-scheme").into(),
            Self::NotHttps(scheme) => msg!("url-not-https", scheme),
            Self::CapitalScheme => text!("url-capital-scheme").into(),
            Self::Slashes(signs) => msg!("url-slashes", signs),
            Self::Encoded => text!("url-encoded").into(),
            Self::UserInfo => text!("url-user-info").into(),
            // Not as a number: no comma belongs into a port.
            Self::Port(port) => msg!("url-port", port = port.to_string()),
            Self::Capitals => text!("url-capitals").into(),
            Self::TrailingDot => text!("url-trailing-dot").into(),
            Self::Backslash => text!("url-backslash").into(),
        }
    }
}

/// Why a text could not be read as a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`message` says what they are")]
pub enum Unreadable {
    Empty,
    NoHost,
    /// The host is written with letters outside ASCII, or in their encoded form `xn--`: a known disguise.
    ForeignLetters(String),
    /// The host is a secret that this page has masked.
    Masked,
    /// The URL parser refused it, for this reason.
    Broken(String),
}

impl Unreadable {
    /// The reason as a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => text!("url-empty").into(),
            Self::NoHost => text!("url-no-host").into(),
            Self::ForeignLetters(host) => msg!("url-foreign-letters", host = shortened(host)),
            Self::Masked => text!("url-masked").into(),
            Self::Broken(why) => msg!("url-broken", why),
        }
    }
}

/// A host as it is quoted: the end says whose it is, and no true host is longer than what is shown.
pub fn shortened(host: &str) -> String {
    const MOST: usize = 80;
    match host.chars().count().checked_sub(MOST) {
        None | Some(0) => host.to_owned(),
        Some(more) => format!("\u{2026}{}", host.chars().skip(more).collect::<String>()),
    }
}

/// Reads `text` as a URL. Never follows it, never looks it up.
///
/// # Errors
/// [`Unreadable`] when no host can be made out, or when the host is written so that it must not be trusted at all.
pub fn read(text: &str) -> Result<Address, Unreadable> {
    let mut flaws = Vec::new();
    if let Some(found) = invisible::first(text, |_| false) {
        flaws.push(Flaw::Invisible(found));
    }
    let mut bare = invisible::removed(text);
    if bare.is_empty() {
        return Err(Unreadable::Empty);
    }
    if let Some(decoded) = decoded(&bare) {
        flaws.push(Flaw::Encoded);
        bare = decoded;
    }
    let with_scheme = if let Some((scheme, signs, rest)) = split_scheme(&bare) {
        if scheme.bytes().any(|b| b.is_ascii_uppercase()) {
            flaws.push(Flaw::CapitalScheme);
        }
        if signs != "://" {
            flaws.push(Flaw::Slashes(signs.to_owned()));
        }
        if !scheme.eq_ignore_ascii_case("https") {
            flaws.push(Flaw::NotHttps(scheme.to_ascii_lowercase()));
        }
        format!("https://{rest}")
    } else {
        flaws.push(Flaw::NoScheme);
        format!("https://{}", bare.trim_start_matches('/'))
    };

    let authority = authority(&with_scheme);
    if authority.contains('\\') {
        flaws.push(Flaw::Backslash);
    }
    // The parser takes a backslash for a slash, so for it the host ends there.
    let host_and_port =
        authority.split('\\').next().unwrap_or_default().rsplit('@').next().unwrap_or_default();
    if authority.contains('@') {
        flaws.push(Flaw::UserInfo);
    }
    if host_and_port.contains("\u{2022}\u{2022}") && host_and_port.replace('\u{2022}', "").is_ascii() {
        return Err(Unreadable::Masked);
    }
    // A percent sign in a host can stand for such letters too; none of Zoho's hosts has one.
    if !host_and_port.is_ascii()
        || host_and_port.contains('%')
        || host_and_port.to_ascii_lowercase().split('.').any(|label| label.starts_with("xn--"))
    {
        return Err(Unreadable::ForeignLetters(host_and_port.to_owned()));
    }
    if host_and_port.bytes().any(|b| b.is_ascii_uppercase()) {
        flaws.push(Flaw::Capitals);
    }

    let mut url = Url::parse(&with_scheme).map_err(|why| match why {
        url::ParseError::EmptyHost => Unreadable::NoHost,
        _ => Unreadable::Broken(why.to_string()),
    })?;
    let Some(host) = url.host_str().map(str::to_owned) else { return Err(Unreadable::NoHost) };
    // The parser drops the port 443, which a server that compares letter by letter does not.
    if let Some(port) = url.port().or_else(|| host_and_port.ends_with(":443").then_some(443)) {
        flaws.push(Flaw::Port(port));
        // Both setters fail only for URLs without a host, and this one has one.
        let _ = url.set_port(None);
    }
    if authority.contains('@') {
        let _ = url.set_username("");
        let _ = url.set_password(None);
    }
    let dotless = host.trim_end_matches('.');
    if dotless.len() != host.len() {
        flaws.push(Flaw::TrailingDot);
        if dotless.is_empty() || url.set_host(Some(dotless)).is_err() {
            return Err(Unreadable::NoHost);
        }
    }
    Ok(Address { url, flaws })
}

/// Scheme, the signs behind it and the rest: `https:/x` and `https//x` are meant to be URLs too. `None` if there is
/// no scheme.
pub fn split_scheme(text: &str) -> Option<(&str, &str, &str)> {
    let end = text.find(|ch: char| !(ch.is_ascii_alphanumeric() || "+-.".contains(ch)))?;
    let (scheme, behind) = text.split_at(end);
    let rest = behind.trim_start_matches([':', '/', '\\']);
    let signs = behind.strip_suffix(rest)?;
    let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    // Behind another scheme, or a host in its place, only `://` is plain enough.
    let plain = signs.starts_with("://") && scheme.starts_with(|ch: char| ch.is_ascii_alphabetic());
    // `https/x` would be a path on a host of that name.
    let meant = web && !rest.is_empty() && (signs.starts_with(':') || signs.len() > 1);
    (plain || meant).then_some((scheme, signs, rest))
}

/// `text` decoded and without what nobody sees, if its `://` is percent-encoded (once or several times).
pub fn decoded(text: &str) -> Option<String> {
    let mut current = text.to_owned();
    for _ in 0..4 {
        let head = current.get(..12).unwrap_or(&current).to_ascii_lowercase();
        if !["http%3a", "https%3a", "http%25", "https%25"].iter().any(|start| head.starts_with(start)) {
            break;
        }
        current = percent_encoding::percent_decode_str(&current).decode_utf8().ok()?.into_owned();
    }
    // What the decoding brought to light is as unseen as before.
    (current != text).then(|| invisible::removed(&current))
}

/// What is between the quotation marks, straight or typographic, that came along from a text, JSON or code (there with
/// the comma behind them); `None` where there are none.
pub fn unquoted(text: &str) -> Option<&str> {
    let quotes =
        ['"', '\'', '`', '\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}', '\u{ab}', '\u{bb}'];
    let text = text.trim();
    let listed = text.trim_end_matches([',', ';']).trim_end();
    let text = if listed.ends_with(quotes) { listed } else { text };
    let inner = text.trim_matches(quotes);
    (inner.len() < text.len()).then_some(inner)
}

/// The raw text between `https://` and the first `/`, `?` or `#`, before the parser makes it tidy. Like the parser, it
/// passes over any further slashes in front.
fn authority(with_scheme: &str) -> &str {
    let rest = with_scheme.strip_prefix("https://").unwrap_or(with_scheme).trim_start_matches(['/', '\\']);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The URL and the ids of the sentences on its flaws, each with its arguments.
    fn check(text: &str, expected: &str) {
        let named = |message: &Message| {
            let args: Vec<String> = message.args().iter().map(|arg| format!(" {arg:?}")).collect();
            format!("{}{}", message.text().name(), args.concat()).replace("Text(", "").replace(')', "")
        };
        let got = match read(text) {
            Ok(Address { url, flaws }) => {
                let flaws: Vec<_> = flaws.iter().map(|flaw| named(&flaw.message())).collect();
                if flaws.is_empty() { url.to_string() } else { format!("{url} | {}", flaws.join(" | ")) }
            }
            Err(why) => named(&why.message()),
        };
        assert_eq!(got, expected, "{text:?}");
    }

    #[test]
    fn urls_as_people_paste_them() {
        check("https://accounts.zoho.eu/oauth/v2/auth", "https://accounts.zoho.eu/oauth/v2/auth");
        check("crm.zoho.eu", "https://crm.zoho.eu/ | url-no-scheme");
        check("//crm.zoho.eu/crm", "https://crm.zoho.eu/crm | url-no-scheme");
        check("http://crm.zoho.eu", "https://crm.zoho.eu/ | url-not-https \"http\"");
        for (text, place) in [(" https://crm.zoho.eu", "start"), ("https://crm.zoho.eu/ ", "end")] {
            let Address { url, flaws } = read(text).unwrap();
            let [Flaw::Invisible(found)] = flaws.as_slice() else { panic!("{flaws:?}") };
            assert_eq!(url.as_str(), "https://crm.zoho.eu/");
            assert_eq!(flaws[0].message(), msg!("url-hidden", what = found.clone()));
            assert!(found.text().name().ends_with(place), "{text}");
        }
        check("https://CRM.Zoho.EU/", "https://crm.zoho.eu/ | url-capitals");
        check("https://crm.zoho.eu./x", "https://crm.zoho.eu/x | url-trailing-dot");
        check("https://crm.zoho.eu:8443/", "https://crm.zoho.eu/ | url-port \"8443\"");
        check("https://crm.zoho.eu:443/", "https://crm.zoho.eu/ | url-port \"443\"");
        check("HTTPS://crm.zoho.eu/", "https://crm.zoho.eu/ | url-capital-scheme");
        for signs in [":/", ":", "//", ":///", ":////", ":\\\\", "::/"] {
            check(
                &format!("https{signs}crm.zoho.eu/x"),
                &format!("https://crm.zoho.eu/x | url-slashes {signs:?}"),
            );
        }
        check("https/x", "https://https/x | url-no-scheme");
        check("crm.zoho.eu:8443/x", "https://crm.zoho.eu/x | url-no-scheme | url-port \"8443\"");
        check("ftp://crm.zoho.eu/x", "https://crm.zoho.eu/x | url-not-https \"ftp\"");
        check("https%3A%2F%2Fcrm.zoho.eu%2Fx", "https://crm.zoho.eu/x | url-encoded");
        check("https%253A%252F%252fcrm.zoho.eu%252Fx", "https://crm.zoho.eu/x | url-encoded");
        check("https://accounts.zoho.com@evil.example/x", "https://evil.example/x | url-user-info");
        check(
            "https://evil.example\\@accounts.zoho.com",
            "https://evil.example/@accounts.zoho.com | url-backslash | url-user-info",
        );
    }

    #[test]
    fn a_long_host_is_quoted_by_its_end() {
        assert_eq!(shortened("accounts.zoho.eu"), "accounts.zoho.eu");
        let short = shortened(&format!("{}.evil.example", "\u{e9}".repeat(200)));
        assert_eq!(short.chars().count(), 81);
        assert!(short.starts_with('\u{2026}') && short.ends_with(".evil.example"));
    }

    #[test]
    fn quotation_marks() {
        for quoted in ["\"x\"", "'x'", "`x`", "\u{201c}x\u{201d}", " \"x\",\n", "x'", "\u{ab}x\u{bb};"] {
            assert_eq!(unquoted(quoted), Some("x"), "{quoted}");
        }
        for plain in ["", "x", "x,", " x "] {
            assert_eq!(unquoted(plain), None, "{plain}");
        }
    }

    #[test]
    fn unreadable() {
        check("", "url-empty");
        check(" \n", "url-empty");
        check("https://", "url-no-host");
        for host in
            ["%C3%89.zoho.com", "аccounts.zoho.com", "accounts.xn--zho-fma.com", "ACCOUNTS.XN--ZHO-FMA.com"]
        {
            assert_eq!(read(host), Err(Unreadable::ForeignLetters(host.into())));
        }
        for masked in ["\u{2022}\u{2022}\u{2022}\u{2022}", "1000.\u{2022}\u{2022}\u{2022}\u{2022}"] {
            assert_eq!(read(masked), Err(Unreadable::Masked));
        }
        assert!(matches!(read("https://a b c{}^"), Err(Unreadable::Broken(_))));
        // Without its dots, the second is a number that is too large for an IP address.
        for host in [".", "999999999999.."] {
            check(&format!("https://{host}/"), "url-no-host");
        }
        // Each of these once reached the parser's host with letters that it does not expect.
        for text in ["Aé\\@", "https:////É.zoho.com", "https://\\É", "https://https://É"] {
            let _ = read(text);
        }
    }
}
