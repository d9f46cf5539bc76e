//! The Deluge snippet that proves the connection: one call of the chosen product through the connection.

use std::cell::RefCell;
use std::cmp::Reverse;

use facts::product::{self, Product, VerifyCall};
use facts::{Confidence, DataCenter, Method};
use oauth::command::deluge_quoted as quoted;
use scan::finding::Severity::{self, Check, Warning};
use scan::invisible::removed;
use scopes::{Found, catalog, family, last, lint};

use words::{Message, Text, msg, text};

use crate::Draft;
use crate::block::{CENTER_FIRST, NAME_FIRST};

/// A snippet that can be pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as the names say")]
pub struct Ready {
    pub product: &'static Product,
    pub call: &'static VerifyCall,
    pub code: String,
    /// How far the snippet can be trusted: the call, or its URL in this data center, whichever is less sure.
    pub confidence: Confidence,
    /// What to say of the chosen scopes; nothing if they cover the call.
    pub scope_warning: Option<(Severity, Message)>,
    /// The chosen scope that includes the one that the call needs, where that itself was not chosen.
    pub included_in: Option<String>,
    /// What to know about the product's URL in the data center.
    pub notes: Vec<Text>,
}

/// The product that the snippet calls: the one that was chosen, else the first that a scope names, if possible with a call.
fn product_of(draft: &Draft) -> Option<&'static Product> {
    let named = || draft.scope_names().filter_map(|scope| product::by_prefix(scope.split('.').next()?));
    let with_call = || named().find(|product| !product.verify.is_empty());
    draft.product.or_else(with_call).or_else(|| named().next())
}

/// Writes the snippet for a draft.
///
/// # Errors
/// What is needed first.
pub fn snippet(draft: &Draft) -> Result<Ready, Message> {
    let center = draft.center.ok_or(CENTER_FIRST)?;
    let product = product_of(draft).ok_or(text!("service-snippet-scopes-first"))?;
    let (call, scope_warning, included_in) =
        call_of(product, draft).ok_or_else(|| msg!("service-snippet-no-call", product = product.name))?;
    let url = call
        .url(product, center)
        .ok_or_else(|| msg!("service-snippet-no-url", center = center.name(), product = product.name))?;
    let connection = draft.connection_link_name();
    if connection.is_empty() {
        return Err(NAME_FIRST.into());
    }
    let code = code(&url, call, &connection);
    let address = product.base.and_then(|base| base.confidence(center)).unwrap_or(call.confidence);
    let confidence = call.confidence.max(address);
    let notes = product.base.map(|base| base.notes(center)).unwrap_or_default();
    Ok(Ready { product, call, code, confidence, scope_warning, included_in, notes })
}

/// The call of a product, what to say of the scopes, and the one that includes what the call needs: see [`Ready`].
type Call = (&'static VerifyCall, Option<(Severity, Message)>, Option<String>);

/// What it is for: the `id` of the product, and the scopes.
type OfCall = (&'static str, Vec<String>);

thread_local! {
    /// The last one: the snippet is written anew with each key that is typed into any field, and to look a hundred scopes up
    /// takes long.
    static LAST: RefCell<Option<(OfCall, Option<Call>)>> = const { RefCell::new(None) };
}

fn call_of(product: &'static Product, draft: &Draft) -> Option<Call> {
    let held: Vec<String> = draft.scope_names().map(removed).collect();
    LAST.with_borrow_mut(|last| {
        if let Some(((id, of), call)) = last
            && *id == product.id
            && *of == held
        {
            return call.clone();
        }
        let call = best_call(product, &held);
        *last = Some(((product.id, held), call.clone()));
        call
    })
}

fn best_call(product: &'static Product, held: &[String]) -> Option<Call> {
    // The worse warning counts more: nothing, a check, a warning.
    let rank =
        |warning: &Option<(Severity, Message)>| warning.as_ref().map(|(severity, _)| Reverse(*severity));
    let warning = |call: &VerifyCall| {
        let mut each = held.iter().map(|held| scope_warning(held, call.scope));
        let first = each.next().unwrap_or_else(|| Some(not_covered(call.scope)));
        least(first, each, rank, Option::is_none)
    };
    // The first of those that are covered best.
    let mut calls = product.verify.iter().map(|call| (call, warning(call)));
    let first = calls.next()?;
    let (call, scope_warning) =
        least(first, calls, |(_, warning)| rank(warning), |(_, warning)| warning.is_none());
    let is_held = held.iter().any(|held| held == call.scope);
    let mut including = held.iter().filter(|held| self::scope_warning(held, call.scope).is_none());
    let included_in = including.next().filter(|_| !is_held).cloned();
    Some((call, scope_warning, included_in))
}

/// The first of those that rank lowest; none is looked at behind one that nothing can rank below.
fn least<T, K: Ord>(
    first: T,
    rest: impl Iterator<Item = T>,
    rank: impl Fn(&T) -> K,
    lowest: fn(&T) -> bool,
) -> T {
    let mut least = first;
    for one in rest {
        if lowest(&least) {
            break;
        }
        if rank(&one) < rank(&least) {
            least = one;
        }
    }
    least
}

fn code(url: &str, call: &VerifyCall, connection: &str) -> String {
    invoke(url, call.method, call.headers, connection)
}

/// A call through a connection, whose answer is shown.
pub fn invoke(url: &str, method: Method, headers: &[(&str, &str)], connection: &str) -> String {
    let (url, connection, method) = (quoted(url), quoted(connection), method.word());
    let pair = |(name, value): &(&str, &str)| format!("{}: {}", quoted(name), quoted(value));
    let headers = match headers.iter().map(pair).collect::<Vec<_>>() {
        pairs if pairs.is_empty() => String::new(),
        pairs => format!("\theaders : {{{}}}\n", pairs.join(", ")),
    };
    format!(
        "response = invokeurl\n[\n\turl : {url}\n\ttype : {method}\n{headers}\tconnection : {connection}\n];\ninfo response;"
    )
}

/// What to say of a call that needs one scope where another is held; nothing if that allows the call.
pub fn scope_warning(held: &str, needed: &str) -> Option<(Severity, Message)> {
    let may = |why: Message| Some((Check, msg!("service-snippet-may-cover", held, needed, why)));
    let known = |name: &str| catalog().look_up(name).map(Found::scope);
    match (known(held), known(needed)) {
        _ if held == needed => None,
        (Some(broad), Some(narrow)) if broad.name == narrow.name => {
            may(text!("service-snippet-other-spelling").into())
        }
        (Some(broad), Some(narrow)) => match lint::covers(broad, narrow) {
            Some((true, _)) => None,
            Some((false, why)) => may(why),
            None => Some(not_covered(needed)),
        },
        _ if family(held).eq_ignore_ascii_case(family(needed)) && last(held).eq_ignore_ascii_case("ALL") => {
            may(text!("service-snippet-all-operations").into())
        }
        _ => Some(not_covered(needed)),
    }
}

fn not_covered(needed: &str) -> (Severity, Message) {
    (Warning, msg!("service-snippet-not-covered", needed))
}

/// The products that a snippet can call in the data center, or in any.
pub fn products(center: Option<DataCenter>) -> impl Iterator<Item = &'static Product> {
    let has_url = move |product: &Product, call: &VerifyCall| {
        center.is_none_or(|center| call.url(product, center).is_some())
    };
    product::all().iter().filter(move |product| product.verify.iter().any(|call| has_url(product, call)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::said;

    fn ready(draft: &Draft) -> Ready {
        match snippet(draft) {
            Ok(ready) => ready,
            Err(why) => panic!("{why}"),
        }
    }

    #[test]
    fn the_example_calls_marketing_automation() {
        let ready = ready(&Draft::example(DataCenter::Ca));
        assert_eq!(
            ready.code,
            "response = invokeurl\n[\n\turl : \"https://marketingautomation.zohocloud.ca/api/v1/recentcampaigns?resfmt=JSON\"\
             \n\ttype : GET\n\tconnection : \"marketing_automation\"\n];\ninfo response;"
        );
        assert_eq!(ready.scope_warning, None);
    }

    /// The scope that the call needs need not be among the selected ones: a broader one does.
    #[test]
    fn the_selected_scope_that_includes_the_needed_one() {
        let mut draft = Draft::example(DataCenter::Eu);
        let included = |draft: &Draft| ready(draft).included_in;
        assert_eq!(included(&draft).as_deref(), Some("ZohoMarketingAutomation.campaign.ALL"));
        draft.add_scopes("ZohoMarketingAutomation.campaign.READ");
        assert_eq!(included(&draft), None);
        draft.scopes.clear();
        draft.add_scopes("ZohoMarketingAutomation.wa.READ");
        assert_eq!(included(&draft), None);
    }

    /// Whatever preset is taken, in whatever data center, and whichever of its apps the snippet calls: the scopes of the
    /// preset allow the call.
    #[test]
    fn every_preset_passes_its_own_snippet() {
        for preset in scopes::preset::PRESETS {
            let products: Vec<_> = preset
                .scopes
                .iter()
                .map(|scope| product::by_prefix(scopes::prefix(scope)).unwrap())
                .collect();
            for (center, product) in
                DataCenter::all().flat_map(|center| products.iter().map(move |one| (center, *one)))
            {
                let mut draft = Draft { center: Some(center), service_name: "X".into(), ..Draft::default() };
                draft.add_scopes(&preset.scopes.join(","));
                for chosen in [None, Some(product)] {
                    draft.product = chosen;
                    let tried = format!("{}, {center:?}, {}", preset.id, product.name);
                    match snippet(&draft) {
                        Ok(ready) => assert_eq!(ready.scope_warning, None, "{tried}"),
                        Err(why) => assert_eq!(why.text().name(), "service-snippet-no-url", "{tried}"),
                    }
                }
            }
        }
    }

    #[test]
    fn broad_scopes_cover_what_is_below_them() {
        let check = |held: &str, needed: &str, expected: &str| {
            let got = match scope_warning(held, needed) {
                None => "yes",
                Some((Severity::Check, _)) => "may",
                Some(_) => "no",
            };
            assert_eq!(got, expected, "{held} for {needed}");
        };
        check("ZohoCRM.users.READ", "ZohoCRM.users.READ", "yes");
        check("ZohoCRM.users.ALL", "ZohoCRM.users.READ", "yes");
        check("ZohoBooks.fullaccess.all", "ZohoBooks.settings.READ", "yes");
        check("ZohoCRM.settings.ALL", "ZohoCRM.settings.modules.READ", "may");
        check("ZohoCRM.settings.READ", "ZohoCRM.settings.modules.READ", "may");
        check("zohocrm.users.read", "ZohoCRM.users.READ", "may");
        check("ZohoCRM.users.CREATE", "ZohoCRM.users.READ", "no");
        check("ZohoBooks.fullaccess.all", "ZohoInvoice.settings.READ", "no");
        let mut draft = Draft { center: Some(DataCenter::Eu), service_name: "X".into(), ..Draft::default() };
        draft.add_scopes("ZohoBooks.fullaccess.all");
        assert_eq!(ready(&draft).scope_warning, None);
        draft.scopes[0].name = "ZohoBooks.bills.READ".into();
        let warning = msg!("service-snippet-not-covered", needed = "ZohoBooks.settings.READ");
        assert_eq!(ready(&draft).scope_warning, Some((Severity::Warning, warning)));
    }

    #[test]
    fn takes_a_call_that_the_scopes_cover() {
        let mut draft = Draft { center: Some(DataCenter::Eu), ..Draft::default() };
        draft.add_scopes("ZohoCRM.users.ALL");
        draft.service_name = "Sync".into();
        let ready = ready(&draft);
        assert_eq!(ready.call.scope, "ZohoCRM.users.READ");
        assert_eq!(ready.scope_warning, None);
    }

    #[test]
    fn says_what_is_missing() {
        let why = |draft: &Draft| match snippet(draft) {
            Err(why) => why,
            Ok(ready) => panic!("{ready:?}"),
        };
        assert_eq!(why(&Draft::default()), CENTER_FIRST.into());
        let mut draft = Draft { center: Some(DataCenter::Inec), ..Draft::default() };
        assert_eq!(why(&draft), text!("service-snippet-scopes-first").into());
        draft.add_scopes("ZohoCRM.org.READ");
        let no_url = msg!("service-snippet-no-url", center = "India (zohohq.in)", product = "Zoho CRM");
        assert_eq!(why(&draft), no_url);
    }

    #[test]
    fn quotes_what_a_person_typed() {
        let draft = Draft { connection_link_name: "a\"b\\".into(), ..Draft::example(DataCenter::Us) };
        assert!(ready(&draft).code.contains("connection : \"a\\\"b\\\\\""));
    }

    #[test]
    fn why_a_scope_may_not_cover_a_call() {
        let may = |held: &str, needed: &str| match scope_warning(held, needed) {
            Some((Severity::Check, message)) => said(&message),
            other => panic!("{held} for {needed}: {other:?}"),
        };
        assert_eq!(
            may("zohocrm.users.read", "ZohoCRM.users.READ"),
            "service-snippet-may-cover zohocrm.users.read ZohoCRM.users.READ service-snippet-other-spelling"
        );
        assert_eq!(
            may("Unheard.of.ALL", "unheard.of.READ"),
            "service-snippet-may-cover Unheard.of.ALL unheard.of.READ service-snippet-all-operations"
        );
        for (held, needed) in [("Unheard.of.READ", "Unheard.of.UPDATE"), ("Unheard.of.ALL", "Other.of.READ")]
        {
            let warning = (Severity::Warning, msg!("service-snippet-not-covered", needed));
            assert_eq!(scope_warning(held, needed), Some(warning), "{held}");
        }
    }

    /// The chosen product counts before the scopes; of the scopes, the first whose product has a call.
    #[test]
    fn which_product_is_called() {
        let with_call = || product::all().iter().find(|product| !product.verify.is_empty());
        let without = product::all().iter().find(|one| one.verify.is_empty() && !one.prefixes.is_empty());
        let (with_call, without) = (with_call().unwrap(), without.unwrap());
        let mut draft = Draft { center: Some(DataCenter::Us), service_name: "X".into(), ..Draft::default() };
        draft.add_scopes(&format!("{}.a.READ", without.prefixes[0]));
        let no_call = msg!("service-snippet-no-call", product = without.name);
        assert_eq!(snippet(&draft), Err(no_call.clone()));
        draft.add_scopes(&format!("{}.a.READ", with_call.prefixes[0]));
        assert_eq!(ready(&draft).product, with_call);
        draft.product = Some(without);
        assert_eq!(snippet(&draft), Err(no_call));
        draft.product = Some(product::by_id("crm").unwrap());
        assert_eq!(ready(&draft).product.id, "crm");
        draft.scopes.clear();
        let needed = draft.product.unwrap().verify[0].scope;
        let warning = (Severity::Warning, msg!("service-snippet-not-covered", needed));
        assert_eq!(ready(&draft).scope_warning, Some(warning));
        draft.service_name.clear();
        assert_eq!(snippet(&draft), Err(NAME_FIRST.into()));
    }

    #[test]
    fn only_products_with_a_call_in_the_data_center_are_offered() {
        let all: Vec<_> = products(None).map(|product| product.id).collect();
        assert!(all.contains(&"crm") && all.len() < product::all().len());
        let here = |center| products(Some(center)).map(|product| product.id).collect::<Vec<_>>();
        assert!(here(DataCenter::Us).contains(&"crm") && !here(DataCenter::Inec).contains(&"crm"));
    }

    /// Some calls need a header, which the snippet writes in Deluge's syntax.
    #[test]
    fn headers_are_written() {
        let call =
            product::all().iter().flat_map(|product| product.verify).find(|call| !call.headers.is_empty());
        let call = call.unwrap();
        let (name, value) = call.headers[0];
        let code = code("https://x/", call, "y");
        assert!(code.contains(&format!("\n\theaders : {{\"{name}\": \"{value}\"")), "{code}");
        assert!(code.contains("}\n\tconnection : \"y\"\n];"), "{code}");
    }
}
