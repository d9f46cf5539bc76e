//! The Deluge snippet that proves the connection: one call of the chosen product through the connection.

use crate::zoho::product::{self, Product, VerifyCall};
use crate::zoho::{Confidence, DataCenter};

use super::Draft;

/// A snippet, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Snippet {
    /// It can be pasted into a Deluge function.
    Ready(Ready),
    /// Something is needed first: a sentence.
    Missing(String),
}

/// A snippet that can be pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// The product that it calls.
    pub product: &'static Product,
    /// The call that it makes.
    pub call: &'static VerifyCall,
    /// The script.
    pub code: String,
    /// How far the snippet can be trusted: the call, or its address in this center, whichever is less sure.
    pub confidence: Confidence,
    /// Whether the chosen scopes cover the call.
    pub covered: bool,
}

/// The product that the snippet calls: the one that was chosen, else the first that a scope names and that has a call.
#[must_use]
pub fn product_of(draft: &Draft) -> Option<&'static Product> {
    if !draft.product.is_empty() {
        return product::by_name(&draft.product);
    }
    let named = draft.scope_names().filter_map(|scope| product::by_prefix(scope.split('.').next()?));
    let mut first = None;
    for product in named {
        if !product.verify.is_empty() {
            return Some(product);
        }
        first = first.or(Some(product));
    }
    first
}

/// Writes the snippet for a draft.
#[must_use]
pub fn snippet(draft: &Draft) -> Snippet {
    let missing = |words: &str| Snippet::Missing(words.to_owned());
    let Some(center) = draft.center else { return missing("Say first where your org is.") };
    let Some(product) = product_of(draft) else {
        return missing("Choose scopes first, or the product that the snippet shall call.");
    };
    let covered = |call: &&VerifyCall| draft.scope_names().any(|scope| covers(scope, call.scope));
    let Some(call) = product.verify.iter().find(covered).or(product.verify.first()) else {
        return Snippet::Missing(format!("No call that checks a token is known for {}.", product.name));
    };
    let Some(url) = call.url(product, center) else {
        return Snippet::Missing(format!("The address of {} in {center} is not known.", product.name));
    };
    let connection = draft.connection_link_name();
    if connection.is_empty() {
        return missing("Give the service a name first.");
    }
    let code = code(&url, call, &connection);
    let address = product.base.and_then(|base| base.confidence(center)).unwrap_or(call.confidence);
    let confidence = call.confidence.max(address);
    Snippet::Ready(Ready { product, call, code, confidence, covered: covered(&call) })
}

fn code(url: &str, call: &VerifyCall, connection: &str) -> String {
    let mut lines = vec!["response = invokeurl".to_owned(), "[".to_owned()];
    lines.push(format!("\turl : {}", quoted(url)));
    lines.push(format!("\ttype : {}", call.method.word()));
    if !call.headers.is_empty() {
        let pairs: Vec<_> =
            call.headers.iter().map(|(name, value)| format!("{}: {}", quoted(name), quoted(value))).collect();
        lines.push(format!("\theaders : {{{}}}", pairs.join(", ")));
    }
    lines.push(format!("\tconnection : {}", quoted(connection)));
    lines.push("];".to_owned());
    lines.push("info response;".to_owned());
    lines.join("\n")
}

/// A Deluge string literal.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Whether holding `held` allows what `needed` asks for: the same scope, or everything of the same resource.
#[must_use]
pub fn covers(held: &str, needed: &str) -> bool {
    held == needed
        || held
            .rsplit_once('.')
            .zip(needed.rsplit_once('.'))
            .is_some_and(|((held, op), (needed, _))| held == needed && op.eq_ignore_ascii_case("ALL"))
}

/// Whether the product has an address in the center at all; for the list of products.
#[must_use]
pub fn callable(product: &Product, center: Option<DataCenter>) -> bool {
    product.verify.iter().any(|call| center.is_none_or(|center| call.url(product, center).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ready(draft: &Draft) -> Ready {
        match snippet(draft) {
            Snippet::Ready(ready) => ready,
            Snippet::Missing(why) => panic!("{why}"),
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
        assert!(ready.covered);
    }

    #[test]
    fn takes_a_call_that_the_scopes_cover() {
        let mut draft = Draft { center: Some(DataCenter::Eu), ..Draft::default() };
        draft.add_scopes("ZohoCRM.users.ALL");
        draft.service_name = "Sync".into();
        let ready = ready(&draft);
        assert_eq!(ready.call.scope, "ZohoCRM.users.READ");
        assert!(ready.covered);
    }

    #[test]
    fn says_what_is_missing() {
        let why = |draft: &Draft| match snippet(draft) {
            Snippet::Missing(why) => why,
            Snippet::Ready(ready) => panic!("{ready:?}"),
        };
        assert_eq!(why(&Draft::default()), "Say first where your org is.");
        let mut draft = Draft { center: Some(DataCenter::Inec), ..Draft::default() };
        assert_eq!(why(&draft), "Choose scopes first, or the product that the snippet shall call.");
        draft.add_scopes("ZohoCRM.org.READ");
        assert_eq!(why(&draft), "The address of Zoho CRM in India (zohohq.in) is not known.");
    }

    #[test]
    fn quotes_what_a_person_typed() {
        let draft = Draft { connection_link_name: "a\"b\\".into(), ..Draft::example(DataCenter::Us) };
        assert!(ready(&draft).code.contains("connection : \"a\\\"b\\\\\""));
    }
}
