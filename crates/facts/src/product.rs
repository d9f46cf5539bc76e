//! The table of Zoho's products: how their scopes begin, where their API is, and which call proves that a token works.
//!
//! Gathered from public pages and public code; no call of it was made. Hosts come from the table of data centers, so a
//! center that lacks a host has no URL here either, and none is ever built by guessing. The rows are in
//! `data/products.toml`.
//!
//! Knows no single scope beyond those of its calls (`scope` has the catalog), and sends nothing.

use words::{Text, text};

use crate::data_center::{Cell, DataCenter};
use crate::host::Role;
pub use crate::method::Method;
use crate::{Confidence, Source};

/// One of Zoho's products (or a family of scopes that several products share).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `Cell`, or as the name says")]
pub struct Product {
    pub id: &'static str,
    /// Its name as Zoho writes it.
    pub name: &'static str,
    /// What its scopes begin with, before the first dot; the usual one first. The spelling counts.
    pub prefixes: &'static [&'static str],
    /// What its scopes began with under an older name. Some still circulate, some still work.
    pub former_prefixes: &'static [&'static str],
    /// Where its API is; `None` where no source gives a URL that a table can hold.
    pub base: Option<Base>,
    /// Further URLs of the same API: older versions, a second host.
    pub others: &'static [Base],
    /// Calls that show whether a token works, the best first. Empty where none is confirmed.
    pub verify: &'static [VerifyCall],
    pub docs: Option<&'static str>,
    pub note: Option<Text>,
}

/// The first part of an API URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `Cell`, or as the name says")]
pub struct Base {
    pub host: Host,
    /// What is between the host and the path of each call; begins with a slash or is empty.
    pub path: &'static str,
    /// For which centers the sources give it.
    pub reach: Reach,
    /// How far the URL can be trusted where its sources name it. See [`Base::confidence`] for one center.
    pub confidence: Confidence,
    pub sources: &'static [Source],
    pub note: Option<Text>,
}

/// Which host a product's API is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// The center's API domain (`www.zohoapis.eu`).
    Api,
    /// The center's accounts server.
    Accounts,
    /// A host of the product's own under the center's domain: `App("desk")` is `desk.zoho.eu`.
    App(&'static str),
    /// Hosts outside the table of data centers, written out for each center that a source names.
    Fixed(&'static [(DataCenter, &'static str)]),
}

/// For which centers the sources give a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// They name these, or write a pattern that covers them; elsewhere the URL is concluded from the pattern.
    AndMore(&'static [DataCenter]),
    /// They name these and no others; elsewhere the page knows no URL.
    Only(&'static [DataCenter]),
}

/// A call that changes nothing and shows whether a token works, and the scope that it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `Cell`, or as the name says")]
pub struct VerifyCall {
    pub product: &'static str,
    pub method: Method,
    pub host: Host,
    /// The whole path with its query, with a slash in front. Placeholders are in braces.
    pub path: &'static str,
    /// A scope that suffices.
    pub scope: &'static str,
    /// The product and what is fetched.
    pub title: Text,
    /// A field of the response to a good call; `None` where no source shows one.
    pub proof: Option<&'static str>,
    /// How far the pairing of call and scope can be trusted.
    pub confidence: Confidence,
    pub sources: &'static [Source],
    /// Headers that it needs beside the token.
    pub headers: &'static [(&'static str, &'static str)],
    /// The placeholders that a person must fill in.
    pub needs: &'static [&'static str],
    pub note: Option<Text>,
}

impl Base {
    /// The URL in this center, without a trailing slash; `None` where no host is known.
    pub fn url(&self, center: DataCenter) -> Option<String> {
        self.host(center).map(|host| format!("https://{host}{}", self.path))
    }

    /// How far the URL can be trusted in this center; `None` where there is no URL.
    pub fn confidence(&self, center: DataCenter) -> Option<Confidence> {
        let (_, host) = self.host_in(center)?;
        // Sources that name the center name the whole URL; elsewhere it is as good as the host that it is made with.
        Some(if self.is_named(center) {
            self.confidence
        } else {
            self.confidence.max(host).max(Confidence::Inferred)
        })
    }

    fn is_named(&self, center: DataCenter) -> bool {
        let (Reach::AndMore(named) | Reach::Only(named)) = self.reach;
        named.contains(&center)
    }

    /// What to know of the URL in this center: that no source names it, and what is said of it.
    pub fn notes(&self, center: DataCenter) -> Vec<Text> {
        let concluded = (!self.is_named(center)).then_some(text!("facts-note-inferred-host"));
        concluded.into_iter().chain(self.note).collect()
    }

    /// With how many parts of its path a path begins, of which these are the parts. Another version is as good.
    pub fn matched_parts<'p>(&self, path: impl IntoIterator<Item = &'p str>) -> usize {
        let same = |(theirs, ours): &(&str, &str)| {
            ours.eq_ignore_ascii_case(theirs)
                || theirs.starts_with('{')
                || is_version(ours) && is_version(theirs)
        };
        parts(self.path).zip(path).take_while(same).count()
    }

    /// The bare host in this center; `None` where none is known.
    pub fn host(&self, center: DataCenter) -> Option<String> {
        self.host_in(center).map(|(host, _)| host)
    }

    fn host_in(&self, center: DataCenter) -> Option<(String, Confidence)> {
        if matches!(self.reach, Reach::Only(named) if !named.contains(&center)) {
            return None;
        }
        self.host.at(center)
    }
}

impl Host {
    /// The bare host in this center and how far it can be trusted; `None` where none is known.
    pub fn at(self, center: DataCenter) -> Option<(String, Confidence)> {
        let row = center.row();
        let under = |label: &str, cell: Cell| (format!("{label}{}", cell.value), cell.confidence);
        match self {
            Self::Api => row.api.map(|cell| under("", cell)),
            Self::Accounts => Some(under("", row.accounts)),
            Self::App(label) => row.app_domain.map(|cell| under(&format!("{label}."), cell)),
            Self::Fixed(hosts) => {
                let (_, host) = hosts.iter().find(|(of, _)| *of == center)?;
                Some(((*host).to_owned(), Confidence::Official))
            }
        }
    }
}

impl VerifyCall {
    /// The whole URL of the call in this center; `None` where the product has no host there.
    ///
    /// Placeholders stay in it, in braces: see [`VerifyCall::needs`].
    pub fn url(&self, product: &Product, center: DataCenter) -> Option<String> {
        let host = product.base?.host(center)?;
        Some(format!("https://{host}{}", self.path))
    }
}

impl Product {
    /// Every URL of its API: the base, then the others.
    pub fn bases(&self) -> impl Iterator<Item = &Base> {
        self.base.iter().chain(self.others)
    }
}

/// All products, in the order of the table.
pub fn all() -> &'static [Product] {
    TABLE
}

/// The product with this id.
pub fn by_id(id: &str) -> Option<&'static Product> {
    TABLE.iter().find(|product| product.id == id)
}

/// The product that has its API on a host of its own, by the first label of that host (`desk`).
pub fn on_host_of_its_own(label: &str) -> Option<&'static Product> {
    let is_its_own = |base: &Base| matches!(base.host, Host::App(known) if known == label);
    TABLE.iter().find(|product| product.bases().any(is_its_own))
}

/// The product of a host, by the label in front of its center's domain, or by the whole host outside of it.
pub fn by_host_label(label: &str) -> Option<&'static Product> {
    let fixed =
        |base: &Base| matches!(base.host, Host::Fixed(hosts) if hosts.iter().any(|(_, host)| *host == label));
    on_host_of_its_own(label)
        .or_else(|| by_id(label))
        .or_else(|| TABLE.iter().find(|product| product.bases().any(fixed)))
}

/// The center of a product's host that is outside of the domains of the data centers.
pub(crate) fn center_of_fixed_host(host: &str) -> Option<DataCenter> {
    let bases = TABLE.iter().flat_map(Product::bases);
    let hosts = bases.filter_map(|base| if let Host::Fixed(hosts) = base.host { Some(hosts) } else { None });
    hosts.flatten().find(|(_, known)| *known == host).map(|(center, _)| *center)
}

/// Which product's API a URL of Zoho's names, and whether it is on the right host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is there.
    There(&'static Product),
    /// It is on the host of another base URL; with `true` under the same path.
    Elsewhere(&'static Product, &'static Base, bool),
}

impl Base {
    /// The URL of a call of this API that was sent elsewhere, in this center.
    pub fn moved(&self, center: DataCenter, path: &str) -> Option<String> {
        let shorter = path.trim_start_matches('/').split_once('/').map(|(_, rest)| format!("/{rest}"));
        let whole = |path: &str| self.matched_parts(parts(path)) == parts(self.path).count();
        let right = [Some(path.to_owned()), shorter].into_iter().flatten().find(|path| whole(path));
        // What is behind the version is the same.
        let versioned = || {
            let behind = path.strip_prefix("/api/")?;
            let (version, behind) = behind.split_once('/')?;
            is_version(version).then(|| format!("{}/{behind}", self.path))
        };
        Some(format!("https://{}{}", self.host(center)?, right.or_else(versioned)?))
    }
}

/// Where the API is that the URL of this host and path names; `None` if it names none.
pub fn place(center: DataCenter, role: &Role, host: &str, path: &str) -> Option<Place> {
    let with_bases = || TABLE.iter().flat_map(|product| product.bases().map(move |base| (product, base)));
    let begins = |base: &Base, path: &str| {
        !base.path.is_empty() && base.matched_parts(parts(path)) == parts(base.path).count()
    };
    let here = with_bases()
        .find(|(_, base)| begins(base, path) && base.host(center).is_some_and(|known| known == host));
    if let Some((product, _)) = here {
        return Some(Place::There(product));
    }
    let in_center = |base: &&Base| base.host(center).is_some();
    if matches!(role, Role::Crm | Role::App(_)) {
        let of_api = |base: &Base| base.host == Host::Api && begins(base, path);
        let found = with_bases().find(|(_, base)| of_api(base) && in_center(base));
        if let Some((product, base)) = found {
            return Some(Place::Elsewhere(product, base, true));
        }
    }
    if !matches!(role, Role::Crm | Role::App(_) | Role::Api | Role::ApiEnvironment) {
        return None;
    }
    // A product's name in front of the path, or its own host, where its API is not.
    let first = parts(path).next().unwrap_or_default();
    let own = |base: &&Base| matches!(base.host, Host::App(known) if known == first) && in_center(base);
    if *role == Role::Api
        && let Some(product) = on_host_of_its_own(first)
        && let Some(base) = product.bases().find(own)
    {
        if product.bases().any(|base| base.host == Host::Api && in_center(&base)) {
            return Some(Place::There(product));
        }
        return Some(Place::Elsewhere(product, base, begins(base, path)));
    }
    if let Role::App(label) = role
        && first == "api"
        && let Some(product) = by_id(label)
        && let Some(base) = product.base.as_ref().filter(|base| base.host == Host::Api)
    {
        return in_center(&base).then_some(Place::Elsewhere(product, base, false));
    }
    // A path that only one product has, at another host.
    let mut only = with_bases().filter(|(_, base)| {
        matches!(base.host, Host::App(_))
            && parts(base.path).next() != Some("api")
            && begins(base, path)
            && in_center(base)
    });
    let (product, base) = only.next()?;
    only.all(|(other, _)| other == product).then_some(Place::Elsewhere(product, base, true))
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty())
}

/// Whether a part of a path is a version: `v2`, `V1.0`.
pub fn is_version(part: &str) -> bool {
    let number = part.strip_prefix(['v', 'V']).unwrap_or_default();
    !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}

/// The product of that name, in any case, with or without "Zoho" in front.
pub fn by_name(name: &str) -> Option<&'static Product> {
    let same = |product: &&Product| {
        product.name.eq_ignore_ascii_case(name)
            || product.name.strip_prefix("Zoho ").is_some_and(|short| short.eq_ignore_ascii_case(name))
    };
    TABLE.iter().find(same)
}

/// The product whose scopes begin so: exactly, else in any case. A former prefix finds its product too.
pub fn by_prefix(prefix: &str) -> Option<&'static Product> {
    let all_of = |product: &Product| product.prefixes.iter().chain(product.former_prefixes);
    TABLE.iter().find(|product| all_of(product).any(|known| *known == prefix)).or_else(|| {
        TABLE.iter().find(|product| all_of(product).any(|known| known.eq_ignore_ascii_case(prefix)))
    })
}

include!(concat!(env!("OUT_DIR"), "/product.rs"));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::{self, Verdict};
    use Confidence::{Inferred, Official, Reported};
    use DataCenter::{Ae, Au, Ca, Cn, Eu, In, Jp, Sa, Sg, Uk, Us};
    use Reach::{AndMore, Only};
    use std::collections::BTreeSet;

    /// The first verifying call of a product in a center, as `METHOD URL scope (confidence)`.
    fn check(name: &str, center: DataCenter, expected: &str) {
        let product = by_name(name).unwrap();
        let call = product.verify.first().unwrap();
        let got = match call.url(product, center) {
            Some(url) => format!("{} {url} {} ({})", call.method.word(), call.scope, call.confidence.id()),
            None => "none".into(),
        };
        assert_eq!(got, expected, "{name} in {center}");
    }

    #[test]
    fn an_api_is_on_its_host_or_on_another() {
        let at = |host: &str, path: &str| {
            let Verdict::Known { center, role } = host::judge(host) else { panic!("{host}") };
            match place(center, &role, host, path) {
                None => "no API".to_owned(),
                Some(Place::There(product)) => format!("there: {}", product.id),
                Some(Place::Elsewhere(product, base, same)) => {
                    format!("{}: {} {same}", product.id, base.url(center).unwrap_or_default())
                }
            }
        };
        let desk = by_name("Desk").unwrap().id;
        let crm = by_name("CRM").unwrap().id;
        assert_eq!(at("www.zohoapis.in", "/crm/v6/Leads"), format!("there: {crm}"));
        assert_eq!(at("desk.zoho.in", "/api/v1/tickets"), format!("there: {desk}"));
        assert_eq!(at("desk.zoho.in", "/agent/acme/tickets"), "no API");
        assert_eq!(at("crm.zoho.eu", "/crm/v8/org"), format!("{crm}: https://www.zohoapis.eu/crm/v8 true"));
        assert_eq!(at("crm.zoho.eu", "/crm/org20001/tab/Home"), "no API");
        assert_eq!(
            at("www.zohoapis.in", "/desk/api/v1/tickets"),
            format!("{desk}: https://desk.zoho.in/api/v1 false")
        );
        assert_eq!(at("www.zohoapis.in", "/"), "no API");
        assert_eq!(at("accounts.zoho.in", "/oauth/v2/token"), "no API");
        // A path that only one product has; an old host of a product; a host that is the product's, but not its API's.
        assert_eq!(at("www.zohoapis.in", "/zsapi/teams/"), "sprints: https://sprintsapi.zoho.in/zsapi true");
        assert_eq!(
            at("www.zohoapis.eu", "/recruit/v2/Candidates"),
            "recruit: https://recruit.zoho.eu/recruit/v2 true"
        );
        assert_eq!(at("books.zoho.in", "/api/v3/invoices"), "books: https://www.zohoapis.in/books/v3 false");
        assert_eq!(
            at("catalyst.zoho.com", "/baas/v1/project/7/table"),
            "catalyst: https://api.catalyst.zoho.com/baas/v1/project/{project_id} true"
        );
        assert_eq!(at("www.zohoapis.in", "/api/v1/tickets"), "no API");
        assert_eq!(
            at("sdpondemand.manageengine.com", "/api/v3/requests"),
            "there: manageengine-servicedesk-plus-cloud"
        );
    }

    #[test]
    fn a_call_is_moved_to_its_host() {
        let moved =
            |id: &str, path: &str| by_id(id).and_then(|it| it.base?.moved(Eu, path)).unwrap_or_default();
        assert_eq!(moved("desk", "/desk/api/v1/tickets"), "https://desk.zoho.eu/api/v1/tickets");
        assert_eq!(moved("people", "/people/api/forms"), "https://people.zoho.eu/people/api/forms");
        assert_eq!(moved("crm", "/crm/v6/Leads"), "https://www.zohoapis.eu/crm/v6/Leads");
        assert_eq!(moved("books", "/api/v3/invoices"), "https://www.zohoapis.eu/books/v3/invoices");
        assert_eq!(moved("books", "/app/v3/invoices"), "");
        assert_eq!(moved("desk", "/"), "");
    }

    #[test]
    fn calls() {
        let org =
            |tld: &str| format!("GET https://www.zohoapis.{tld}/crm/v8/org ZohoCRM.org.READ (reported)");
        check("Zoho CRM", Us, &org("com"));
        check("Zoho CRM", Eu, &org("eu"));
        check("Zoho CRM", Ca, &org("ca"));
        check("Zoho CRM", Cn, &org("com.cn"));
        check("Zoho CRM", DataCenter::Inec, "none");

        let books = |tld: &str| {
            format!(
                "GET https://www.zohoapis.{tld}/books/v3/organizations ZohoBooks.settings.READ (official)"
            )
        };
        check("Zoho Books", Us, &books("com"));
        check("Zoho Books", Eu, &books("eu"));
        check("Zoho Books", Ca, &books("ca"));
        check("Zoho Books", Cn, &books("com.cn"));

        let automation = |domain: &str| {
            format!(
                "GET https://marketingautomation.{domain}/api/v1/recentcampaigns?resfmt=JSON \
                 ZohoMarketingAutomation.campaign.READ (official)"
            )
        };
        check("Marketing Automation", Us, &automation("zoho.com"));
        check("Marketing Automation", Eu, &automation("zoho.eu"));
        check("Marketing Automation", Ca, &automation("zohocloud.ca"));
        check("Marketing Automation", Cn, &automation("zoho.com.cn"));

        let desk = |domain: &str| {
            format!("GET https://desk.{domain}/api/v1/organizations Desk.basic.READ (inferred)")
        };
        check("Zoho Desk", Us, &desk("zoho.com"));
        check("Zoho Desk", Eu, &desk("zoho.eu"));
        check("Zoho Desk", Ca, &desk("zohocloud.ca"));
        check("Zoho Desk", Cn, &desk("zoho.com.cn"));

        let workdrive = |tld: &str| {
            format!(
                "GET https://www.zohoapis.{tld}/workdrive/api/v1/users/me WorkDrive.users.READ (reported)"
            )
        };
        check("Zoho WorkDrive", Us, &workdrive("com"));
        check("Zoho WorkDrive", Eu, &workdrive("eu"));
        check("Zoho WorkDrive", Ca, &workdrive("ca"));
        check("Zoho WorkDrive", Cn, &workdrive("com.cn"));

        check(
            "Zoho Accounts",
            Ca,
            "GET https://accounts.zohocloud.ca/oauth/user/info AaaServer.profile.READ (reported)",
        );
        check(
            "Zoho Projects",
            Us,
            "GET https://projectsapi.zoho.com/restapi/portals/ ZohoProjects.portals.READ (official)",
        );
        check(
            "Zoho SalesIQ",
            In,
            "GET https://salesiq.zoho.in/api/v2/{screen_name}/operators SalesIQ.operators.READ (reported)",
        );
        check("Zoho SalesIQ", Ca, "none");
        check("Site24x7", Jp, "GET https://app.site24x7.jp/api/monitors Site24x7.Admin.Read (reported)");
        check("Zoho ZeptoMail", Jp, "none");
    }

    #[test]
    fn a_center_that_no_source_names_is_concluded() {
        let confidence = |name: &str, center| by_name(name).unwrap().base.unwrap().confidence(center);
        assert_eq!(confidence("Zoho CRM", Eu), Some(Official));
        assert_eq!(confidence("Zoho CRM", Ae), Some(Inferred));
        assert_eq!(confidence("Zoho WorkDrive", Ae), Some(Official));
        assert_eq!(confidence("Marketing Automation", Ca), Some(Reported));
        assert_eq!(confidence("Marketing Automation", Cn), Some(Inferred));
        assert_eq!(confidence("Zoho Campaigns", Jp), Some(Official));
        assert_eq!(confidence("Zoho Campaigns", Ca), Some(Inferred));
        assert_eq!(confidence("Zoho Assist", Uk), Some(Official));
        assert_eq!(confidence("Zoho CRM", Uk), Some(Inferred));
        assert_eq!(confidence("Zoho Accounts", Uk), Some(Official));
        assert_eq!(confidence("Zoho BugTracker", Ca), Some(Inferred));
        assert_eq!(confidence("Zoho Shifts", Jp), None);
        assert_eq!(confidence("Zoho Payroll", In), Some(Inferred));
    }

    /// The centers that Zoho's own lists name, product by product: official there, inferred in every other.
    #[test]
    fn lists_of_centers() {
        let most = [Us, Eu, In, Au, Jp, Cn, Ca, Sa];
        let with = |more: &[DataCenter]| [&most, more].concat();
        for (name, named) in [
            ("Bookings", with(&[])),
            ("Commerce", vec![Us, Eu, In, Au, Jp]),
            ("Contracts", vec![Us, Eu, In, Au, Jp, Ca, Sa]),
            ("Lens", with(&[])),
            ("Webinar", with(&[])),
            ("Catalyst", vec![Us, Eu, In, Au, Ca, Jp, Sa]),
            ("Sign", vec![Us, Eu, In, Jp, Au, Ca, Sa]),
            ("Desk", with(&[Sg, Ae])),
            ("Inventory", with(&[])),
            ("WorkDrive", with(&[Ae])),
            ("Meeting", with(&[])),
            ("Assist", with(&[Uk])),
            ("CRM", with(&[])),
        ] {
            let base = by_name(name).and_then(|product| product.base).unwrap();
            for center in DataCenter::all().filter(|center| base.host(*center).is_some()) {
                let expected = if named.contains(&center) { Official } else { Inferred };
                assert_eq!(base.confidence(center), Some(expected), "{name} in {center}");
            }
        }
    }

    #[test]
    fn names_and_prefixes_have_one_owner() {
        let mut prefixes = BTreeSet::new();
        for product in all() {
            assert_eq!(by_name(product.name), Some(product));
            assert_eq!(by_id(product.id), Some(product));
            assert!(!product.prefixes.is_empty(), "{} has no prefix", product.name);
            // Vertical Solutions has no scopes of its own: its prefix leads to Zoho CRM.
            let borrowed = product.name == "Zoho Vertical Solutions";
            for prefix in product.prefixes.iter().chain(product.former_prefixes) {
                assert_eq!(prefixes.insert(*prefix), !borrowed, "{prefix} is there twice");
                assert!(prefix.bytes().all(|b| b.is_ascii_alphanumeric()), "{prefix}");
                let owner = by_prefix(prefix).unwrap();
                assert_eq!(owner == product, !borrowed, "{prefix} leads to {}", owner.name);
            }
        }
        for (name, _) in WITHOUT_SCOPES {
            assert!(by_name(name).is_none(), "{name} has scopes");
        }
        assert_eq!(by_prefix("ZohoPeople").map(|product| product.name), Some("Zoho People"));
        assert_eq!(by_prefix("transmail").map(|product| product.name), Some("Zoho ZeptoMail"));
        assert_eq!(by_prefix("ZohoFlow"), None);
        assert_eq!(by_name("nothing"), None);
    }

    #[test]
    fn every_url_is_literal_and_on_the_host_of_its_center() {
        let mut urls = 0;
        for product in all() {
            for center in DataCenter::all() {
                let own_hosts = |base: &Base| matches!(base.host, Host::Fixed(_));
                for base in product.bases() {
                    let Some(url) = base.url(center) else {
                        assert_eq!(base.confidence(center), None);
                        assert_eq!(base.host(center), None);
                        continue;
                    };
                    assert!(base.confidence(center).is_some());
                    assert!(!url.ends_with('/'), "{url}");
                    let host = base.host(center).unwrap();
                    match host::judge(&host) {
                        Verdict::Known { center: of, .. } => assert_eq!(of, center, "{host}"),
                        verdict => assert!(own_hosts(base), "{host} is {verdict:?}"),
                    }
                }
                for call in product.verify {
                    let Some(text) = call.url(product, center) else { continue };
                    urls += 1;
                    let url = url::Url::parse(&text).unwrap();
                    assert_eq!(url.scheme(), "https");
                    assert_eq!(url.host_str(), product.base.unwrap().host(center).as_deref());
                    if call.needs.is_empty() {
                        assert_eq!(url.as_str(), text, "the URL is in its canonical form");
                    }
                }
            }
        }
        assert!(urls > 500, "{urls}");
        for product in all() {
            let bases = usize::from(product.base.is_some()) + product.others.len();
            assert_eq!(product.bases().count(), bases, "{}", product.name);
        }
    }

    #[test]
    fn placeholders_are_named() {
        for product in all() {
            for call in product.verify {
                let whole = call.path;
                let found: Vec<_> =
                    whole.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()).collect();
                assert_eq!(found, call.needs, "{}: {whole}", product.name);
            }
        }
    }

    /// A note on the sources of other centers must not pass for one on this center.
    #[test]
    fn says_where_a_url_is_only_concluded() {
        let base = by_name("Marketing Automation").and_then(|product| product.base).unwrap();
        for (center, concluded) in
            [(Us, false), (Ca, false), (Ae, true), (DataCenter::Sg, true), (DataCenter::Inec, true)]
        {
            let notes = base.notes(center);
            assert_eq!(notes.contains(&text!("facts-note-inferred-host")), concluded, "{center}");
            assert!(notes.contains(&base.note.unwrap()), "{center}");
        }
    }

    #[test]
    fn rows_are_well_formed() {
        for product in all() {
            for base in product.bases() {
                assert!(base.path.is_empty() || base.path.starts_with('/'), "{}", product.name);
                let (AndMore(named) | Only(named)) = base.reach;
                for center in named {
                    assert!(
                        base.url(*center).is_some(),
                        "{}: {center} is named, but has no host",
                        product.name
                    );
                }
            }
            for call in product.verify {
                assert!(call.path.starts_with('/'), "{}", call.path);
                let prefix = call.scope.split('.').next().unwrap();
                assert!(product.prefixes.contains(&prefix), "{} of {}", call.scope, product.name);
                if call.confidence == Inferred {
                    assert!(call.note.is_some(), "{} does not say what is concluded", call.path);
                }
            }
            if let Some(docs) = product.docs {
                assert!(docs.starts_with("https://") && url::Url::parse(docs).is_ok(), "{docs}");
            }
        }
    }
}
