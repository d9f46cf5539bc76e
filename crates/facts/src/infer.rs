//! Which data center does this text come from? Names the center with its evidence, and refuses
//! disguises.

use std::ops::ControlFlow;

use scan::text::{head, part};
use scan::{json, word};
use words::{Message, msg};

use crate::address::{self, Address, Flaw, Unreadable};
use crate::data_center::{DataCenter, TABLE};
use crate::host::{self, Lookalike, Role, Verdict};

/// How much text is looked at, in bytes; a longer paste is cut here, and [`Report::cut`] says so.
pub const LONGEST: usize = 200_000;

/// How many URLs may be inside one another: a sign-in page that holds an authorize URL that holds a callback
/// makes three.
pub const DEEPEST: usize = 4;

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The center that it speaks for.
    pub center: DataCenter,
    /// What was found: "crm.zoho.eu is Zoho CRM in the Europe data center."
    pub message: Message,
    /// Whether it settles the matter. A URL on accounts.zoho.com does not: Zoho lets the users of nearly every
    /// center start there.
    pub proof: bool,
}

/// Something that must not be trusted, or was fixed before it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What was found.
    pub message: Message,
    /// What was probably meant.
    pub meant: Option<(DataCenter, String)>,
    /// Whether it makes the text unfit as evidence; otherwise it was only fixed.
    pub refused: bool,
}

/// What the text says about the center.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conclusion {
    /// Nothing was pasted.
    Empty,
    /// Nothing in it names a center.
    Unknown,
    /// All evidence points to one center.
    Center(DataCenter),
    /// There is evidence, but it does not settle the matter; the center is the likeliest one.
    Likely(DataCenter),
    /// Proofs contradict each other.
    Contradiction(Vec<DataCenter>),
}

/// What was found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What it comes to.
    pub conclusion: Conclusion,
    /// The evidence, in the order of the text, without repeats.
    pub evidence: Vec<Evidence>,
    /// What was refused or fixed, in the order of the text, without repeats.
    pub warnings: Vec<Warning>,
    /// Whether the text was longer than [`LONGEST`].
    pub cut: bool,
}

/// Looks for evidence in any text: a URL, a query, a token response, a log, or a bare location code.
pub fn infer_data_center(text: &str) -> Report {
    let cut = text.len() > LONGEST;
    let text = head(text, LONGEST);
    let mut reader = Reader::default();
    let trimmed = text.trim();
    if let Some(center) = DataCenter::from_location(&trimmed.to_ascii_lowercase()) {
        reader.evidence(center, msg!("facts-infer-code", center = center.name(), code = trimmed), true);
    } else {
        let objects = json::objects(text);
        // A refused URL in one field says nothing about the next.
        for (key, value) in objects.iter().flat_map(|(_, object)| json::leaves(object)) {
            let _ = reader.pair(key, &value);
        }
        let rest = json::without(text, &objects);
        let mut refused = None;
        for word in word::words(&rest) {
            // What hangs on a refused URL is part of it, whatever signs are between.
            let hangs = |end| part(&rest, end, word.at).chars().all(|ch| ",;(){}[]".contains(ch));
            if refused.is_some_and(hangs) || reader.word(word.text).is_break() {
                refused = Some(word.at + word.text.len());
            }
        }
    }
    let conclusion = if trimmed.is_empty() { Conclusion::Empty } else { reader.conclusion() };
    Report { conclusion, evidence: reader.evidence, warnings: reader.warnings, cut }
}

/// What has been gathered so far.
#[derive(Default)]
struct Reader {
    evidence: Vec<Evidence>,
    warnings: Vec<Warning>,
    /// How many URLs the one that is being read is in.
    depth: usize,
    /// How many queries the one that is being read is in: `a=a=a=…` is one in each other.
    queries: usize,
}

/// Broken off behind a URL that must not be trusted: nothing in it or behind it is evidence.
type Reading = ControlFlow<()>;

impl Reader {
    fn evidence(&mut self, center: DataCenter, message: Message, proof: bool) {
        let evidence = Evidence { center, message, proof };
        if !self.evidence.contains(&evidence) {
            self.evidence.push(evidence);
        }
    }

    fn warning(&mut self, message: Message, meant: Option<(DataCenter, String)>, refused: bool) {
        let warning = Warning { message, meant, refused };
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    /// A named value: a JSON field, a query parameter.
    fn pair(&mut self, key: &str, value: &str) -> Reading {
        if key != "location" {
            return word::texts(value).try_for_each(|word| self.word(word));
        }
        if let Some(center) = DataCenter::from_location(value) {
            let message = msg!("facts-infer-location", center = center.name(), code = value);
            self.evidence(center, message, true);
        } else if !value.is_empty() {
            let code: String = value.chars().take(20).collect();
            self.warning(msg!("facts-infer-location-unknown", code), None, true);
        }
        Reading::Continue(())
    }

    fn word(&mut self, word: &str) -> Reading {
        // `location=eu&accounts-server=https://…` is a query whose values hold URLs, not a URL.
        let is_query =
            word.split_once('=').is_some_and(|(key, _)| !key.contains("://") && !key.contains('.'));
        if is_query {
            self.pairs(word.trim_start_matches(['?', '#', '&']))
        } else if url_like(word) {
            self.url(word)
        } else {
            Reading::Continue(())
        }
    }

    /// A parameter behind a refused URL may belong to it, so the reading ends there.
    fn pairs(&mut self, query: &str) -> Reading {
        // Each URL may hold one, and one may be outside of all URLs.
        if self.queries > DEEPEST {
            return Reading::Continue(());
        }
        self.queries += 1;
        let reading = url::form_urlencoded::parse(query.as_bytes())
            .try_for_each(|(key, value)| self.pair(&key, &value));
        self.queries -= 1;
        reading
    }

    fn url(&mut self, text: &str) -> Reading {
        if self.depth == DEEPEST {
            self.warning(msg!("facts-infer-nested", most = DEEPEST), None, false);
            return Reading::Continue(());
        }
        match address::read(text) {
            Ok(address) => {
                self.depth += 1;
                let reading = self.read(&address);
                self.depth -= 1;
                reading
            }
            Err(why @ (Unreadable::ForeignLetters { .. } | Unreadable::Masked)) => {
                self.warning(why.message(), None, true);
                Reading::Break(())
            }
            Err(Unreadable::Empty | Unreadable::NoHost | Unreadable::Broken(_)) => Reading::Continue(()),
        }
    }

    fn read(&mut self, address: &Address) -> Reading {
        let Address { url, flaws } = address;
        let host = address.host();
        if let Some(flaw) = address.disguise() {
            let message = if *flaw == Flaw::Backslash {
                msg!("facts-infer-backslash", host)
            } else {
                msg!("facts-infer-user-info", host)
            };
            self.warning(message, None, true);
            return Reading::Break(());
        }
        let verdict = host::judge(host);
        // What the URL lacks or has too much of only matters where the whole of it is compared.
        let matters = |flaw: &&Flaw| {
            matches!(flaw, Flaw::Port(_) | Flaw::TrailingDot | Flaw::Capitals | Flaw::NotHttps(_))
        };
        for flaw in flaws.iter().filter(matters).filter(|_| verdict != Verdict::Foreign) {
            self.warning(flaw.message(), None, false);
        }
        match verdict {
            Verdict::Known { center: DataCenter::Us, role: Role::Accounts } => {
                let message = msg!("facts-infer-host-shared", center = DataCenter::Us.name(), host);
                self.evidence(DataCenter::Us, message, false);
            }
            Verdict::Known { center, role } => {
                let message = msg!("facts-infer-host", center = center.name(), host, role = role.id());
                self.evidence(center, message, true);
            }
            Verdict::Lookalike(Lookalike { message, meant, .. }) => {
                self.warning(message, meant, true);
                return Reading::Break(());
            }
            Verdict::General => self.warning(msg!("facts-infer-general", host), None, false),
            Verdict::Foreign => {}
        }
        self.pairs(url.query().unwrap_or_default())?;
        self.pairs(url.fragment().unwrap_or_default())
    }

    fn conclusion(&self) -> Conclusion {
        let mut proven: Vec<_> = self.evidence.iter().filter(|one| one.proof).map(|one| one.center).collect();
        scan::order::sort(&mut proven);
        proven.dedup();
        match proven.as_slice() {
            [] => self.evidence.first().map_or(Conclusion::Unknown, |hint| Conclusion::Likely(hint.center)),
            [center] => Conclusion::Center(*center),
            _ => Conclusion::Contradiction(proven),
        }
    }
}

fn url_like(word: &str) -> bool {
    address::split_scheme(word).is_some()
        || word.contains("://")
        || address::decoded(word).is_some()
        || host_like(word) && !is_mailbox(word)
}

/// Whether it is an e-mail address, which says nothing. One whose name is a host of Zoho's is no name but a disguise.
fn is_mailbox(word: &str) -> bool {
    let Some((name, host)) = word.rsplit_once('@') else { return false };
    let name = name.strip_prefix("mailto:").unwrap_or(name);
    let of_a_name = |ch: char| ch.is_alphanumeric() || "._+-".contains(ch);
    !name.is_empty()
        && name.chars().all(of_a_name)
        && host.chars().all(|ch| ch.is_alphanumeric() || ".-".contains(ch))
        && matches!(host::judge(&name.to_ascii_lowercase()), Verdict::Foreign | Verdict::Lookalike(_))
}

/// Whether a word without a scheme is worth reading as a URL. Scopes (`ZohoCRM.modules.ALL`) have dots too, so it
/// takes an ending of the table's hosts, or one of the labels that Zoho's own domains consist of.
fn host_like(word: &str) -> bool {
    let host = word.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    let lower = host.trim_end_matches('.').to_ascii_lowercase();
    let labels: Vec<&str> = lower.split('.').collect();
    let Some((last, [_, ..])) = labels.split_last() else { return false };
    if host.contains('=') {
        return false;
    }
    let ending = TABLE.iter().any(|row| row.accounts.value.rsplit('.').next() == Some(last));
    let label = labels
        .iter()
        .any(|l| ["zoho", "zohoapis", "zohocloud", "zohohq"].contains(l) || l.starts_with("xn--"));
    ending || label
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let report = infer_data_center(text);
        let mut got = match &report.conclusion {
            Conclusion::Empty => "empty".to_owned(),
            Conclusion::Unknown => "unknown".to_owned(),
            Conclusion::Center(center) => center.row().location.to_owned(),
            Conclusion::Likely(center) => format!("likely {}", center.row().location),
            Conclusion::Contradiction(centers) => {
                let codes: Vec<_> = centers.iter().map(|c| c.row().location).collect();
                format!("contradiction {}", codes.join(" "))
            }
        };
        for warning in &report.warnings {
            got.push_str(if warning.refused { ", refused" } else { ", fixed" });
            if let Some((_, host)) = &warning.meant {
                got.push_str(&format!(" (meant {host})"));
            }
        }
        assert_eq!(got, expected, "{text}\n{report:#?}");
    }

    #[test]
    fn queries_in_queries_are_read_so_deep_and_no_deeper() {
        let nested = |depth: usize| format!("{}location=eu", "a=".repeat(depth));
        assert_eq!(infer_data_center(&nested(DEEPEST)).conclusion, Conclusion::Center(DataCenter::Eu));
        assert_eq!(infer_data_center(&nested(DEEPEST + 1)).conclusion, Conclusion::Unknown);
        assert_eq!(infer_data_center(&nested(LONGEST)).conclusion, Conclusion::Unknown);
    }

    #[test]
    fn urls_of_every_kind() {
        check("https://crm.zoho.eu/crm/org20069999/tab/Home/begin", "eu");
        check("crm.zohocloud.ca", "ca");
        check("https://www.zohoapis.com.au/crm/v8/org", "au");
        check("https://api-console.zoho.in/", "in");
        check("https://dre.zoho.jp/delugeauth/callback", "jp");
        check("https://desk.zoho.com.cn/agent", "cn");
        check("https://accounts.zohohq.in/signin", "inec");
        check("https://accounts.zoho.com/signin?servicename=ZohoCRM", "likely us");
        check("https://crm.zoho.com/crm/org1/tab/Home", "us");
        check("  EU ", "eu");
        check("inec", "inec");
    }

    #[test]
    fn responses() {
        check(
            r#"{"access_token":"1000.a.b","api_domain":"https://www.zohoapis.sa","expires_in":3600}"#,
            "sa",
        );
        check(
            "https://example.com/cb?code=1000.a.b&location=uk&accounts-server=https%3A%2F%2Faccounts.zoho.uk",
            "uk",
        );
        check("?code=x&location=ae&accounts-server=https%3A%2F%2Faccounts.zoho.ae&", "ae");
        check(
            "https://x.example/#&access_token=a&api_domain=https%3A%2F%2Fwww.zohoapis.in&location=in",
            "in",
        );
        check(
            "https://accounts.zoho.com/oauth/v2/auth?client_id=1&redirect_uri=https%3A%2F%2Fdre.zoho.eu%2Fdelugeauth%2Fcallback",
            "eu",
        );
        check("?location=eu&accounts-server=https://accounts.zoho.in", "contradiction eu in");
        check("?location=mars", "unknown, refused");
        check(r#"{"api_domain":"https://www.zohoapis.jp"}"#, "jp");
        check(r#"'{"api_domain":"https:\/\/www.zohoapis.jp"}'"#, "jp");
        check("api_domain: https://www.zohoapis.jp", "jp");
        for code in ["1000.a.b", "\u{2022}\u{2022}\u{2022}\u{2022}", "\u{2026}", ""] {
            let query = format!("code={code}&location=in&accounts-server=https%3A%2F%2Faccounts.zoho.in");
            for before in ["", "?", "#", "/cb?", "callback?", "http://localhost:8080/?"] {
                check(&format!("{before}{query}"), "in");
            }
        }
        check("accounts-server=https%3A%2F%2Faccounts.zoho.in", "in");
    }

    #[test]
    fn disguises() {
        check("https://accounts.zoho.ca/oauth/v2/auth", "unknown, refused (meant accounts.zohocloud.ca)");
        check("accounts.zoho.au", "unknown, refused (meant accounts.zoho.com.au)");
        check("https://accounts.zoho.co.uk", "unknown, refused (meant accounts.zoho.uk)");
        check("https://accounts.zoho.us", "unknown, refused (meant accounts.zoho.com)");
        check("https://api-console.zoh.com", "unknown, refused (meant api-console.zoho.com)");
        check("xaccounts.zoho.com", "us");
        check("https://zoho.com.evil.example/", "unknown, refused");
        check("https://accounts.zoho.com@evil.example", "unknown, refused");
        check("https://evil@accounts.zoho.eu/", "unknown, refused");
        check("https://аccounts.zoho.com", "unknown, refused");
        check("https://accounts.xn--zho-fma.com", "unknown, refused");
        check("HTTPS://CRM.ZOHO.EU/crm", "eu, fixed");
        check("https://crm.zoho.eu./", "eu, fixed");
        check("https://crm.zoho.eu:8443/", "eu, fixed");
        check("https://example.com/accounts.zoho.com", "unknown");
        check("https://www.zoho.com/crm/", "unknown, fixed");
    }

    /// A URL that is refused proves nothing, whatever it says of itself.
    #[test]
    fn nothing_on_a_refused_url_is_evidence() {
        for behind in [
            "?location=eu",
            "?accounts-server=https%3A%2F%2Faccounts.zoho.eu",
            "#location=eu",
            "?next=https://crm.zoho.eu/&location=eu",
            "?a=1,location=eu",
            "?a=(https://crm.zoho.eu)",
        ] {
            check(&format!("https://zoho.com.evil.example/{behind}"), "unknown, refused");
            check(&format!("https://accounts.zoho.com@evil.example/{behind}"), "unknown, refused");
            check(&format!("https://evil.example\\@accounts.zoho.com/{behind}"), "unknown, refused");
            check(&format!("https://accounts.xn--zho-fma.com/{behind}"), "unknown, refused");
            check(&format!("https://x.example/?u=https://accounts.zoho.fr/{behind}"), "unknown, refused");
            check(&format!("u=https://accounts.zoho.fr/{behind}"), "unknown, refused");
        }
        // What is beside it is not part of it.
        check("https://zoho.com.evil.example/ https://crm.zoho.in/", "in, refused");
        check(r#"{"a":"https://zoho.com.evil.example/","location":"in"}"#, "in, refused");
    }

    /// URLs inside URLs once filled the stack.
    #[test]
    fn urls_inside_urls_end_somewhere() {
        let plain = "https://crm.zoho.eu/?u=".repeat(LONGEST / 23);
        check(&plain, "eu, fixed");
        let mut encoded = "https://crm.zoho.eu/".to_owned();
        while encoded.len() < LONGEST / 2 {
            let inner: String = url::form_urlencoded::byte_serialize(encoded.as_bytes()).collect();
            encoded = format!("https://crm.zoho.eu/?u={inner}");
        }
        check(&encoded, "eu, fixed");
        check(&"?u=https://crm.zoho.eu/".repeat(LONGEST / 23), "eu, fixed");
        check(&format!("{{\"u\":\"{plain}\"}}"), "eu, fixed");
        let three = "https://accounts.zoho.eu/signin?serviceurl=https%3A%2F%2Faccounts.zoho.eu%2Foauth%2Fv2%2Fauth%3F\
                     redirect_uri%3Dhttps%253A%252F%252Fdre.zoho.eu%252Fdelugeauth%252Fcallback";
        assert!(
            infer_data_center(three)
                .evidence
                .iter()
                .any(|one| one.message.to_string().contains("dre.zoho.eu"))
        );
    }

    #[test]
    fn mail_addresses_are_no_disguise() {
        for text in [
            "jane.doe@zoho.eu",
            "jane@company.com",
            "mailto:zoho-admin@company.in",
            "Ask jane@company.com.",
            "?LOGIN_ID=jane%40company.com",
            r#"{"Email":"jane+crm@company.com.au"}"#,
        ] {
            check(text, "unknown");
        }
        check("jane@company.com is at https://crm.zoho.in/crm", "in");
        check("accounts.zoho.com@evil.com", "unknown, refused");
        check("https://jane@company.com/", "unknown, refused");
        check("jane@zoho.eu/crm", "unknown, refused");
    }

    #[test]
    fn urls_that_were_encoded_or_mistyped() {
        check("https%3A%2F%2Fcrm.zoho.eu%2Fcrm%2Forg1", "eu");
        check("https%253A%252F%252Fcrm.zoho.eu%252Fcrm", "eu");
        check("https%3A%2F%2Faccounts.zoho.fr%2F%3Flocation%3Deu", "unknown, refused");
        check("https:/crm.zoho.jp/crm", "jp");
        check("https//crm.zoho.jp/crm", "jp");
        check("https://one.zoho.eu/", "eu");
        check("https://one.zoho.com/", "unknown, fixed");
    }

    #[test]
    fn hosts_without_a_scheme() {
        check("crm.zoho.eu/crm?x=1", "eu");
        check("accounts.zoho.fr", "unknown, refused");
        check("accounts.xn--zho-fma.org", "unknown, refused");
        check("api-console.zoh.com", "unknown, refused (meant api-console.zoho.com)");
        check("jane:word@accounts.zoho.eu", "unknown, refused");
    }

    /// What makes a host look like another one is named as what it is.
    #[test]
    fn a_disguise_is_named() {
        let warnings = |text: &str| -> Vec<Message> {
            infer_data_center(text).warnings.into_iter().map(|warning| warning.message).collect()
        };
        let host = "evil.example";
        assert_eq!(warnings("https://accounts.zoho.com@evil.example"), [msg!("facts-infer-user-info", host)]);
        assert_eq!(
            warnings("https://evil.example\\x.accounts.zoho.com"),
            [msg!("facts-infer-backslash", host)]
        );
    }

    #[test]
    fn many_urls_beside_each_other_are_all_read() {
        let urls = "https://crm.zoho.eu/ ".repeat(3 * DEEPEST);
        check(&format!("{urls} https://crm.zoho.in/"), "contradiction eu in");
        let queries = "https://x.example/?a=1 ".repeat(3 * DEEPEST);
        check(&format!("{queries} https://x.example/?location=in"), "in");
    }

    #[test]
    fn only_the_beginning_of_a_long_text_is_read() {
        let longest = format!("https://crm.zoho.eu/{}", " ".repeat(LONGEST - 20));
        assert!(!infer_data_center(&longest).cut);
        let report = infer_data_center(&format!("{longest} https://crm.zoho.in/"));
        assert_eq!((report.cut, report.conclusion), (true, Conclusion::Center(DataCenter::Eu)));
    }

    #[test]
    fn what_is_no_url() {
        check("", "empty");
        check("   ", "empty");
        check("ZohoCRM.modules.ALL,Desk.tickets.READ", "unknown");
        check("hello", "unknown");
        check("{", "unknown");
        check("null", "unknown");
        check("👩‍💻 שלום", "unknown");
    }
}
