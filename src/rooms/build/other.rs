//! Set up for other products than Zoho CRM, and for other providers than Zoho: what was chosen and typed. What follows from
//! it, and how it looks, is in a part of the program of its own, because the tables of providers are of no use to most.

use scan::order::Map;
use scan::secret;
use service::draft::ChosenScope;
use service::lint::Fix;
use service::{Draft, Field};

use crate::setup::{Effect, Notice, Order, When};

/// The `id` of the list of products, where the focus goes when this is opened.
pub(crate) const FIRST: &str = "other-product";
/// The `id` of the button that opens it.
pub(crate) const OPENER: &str = "open-other";
/// What was chosen and typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Other {
    /// Whether it is shown in the place of the form for Zoho.
    pub open: bool,
    /// The id of the product; empty: Zoho CRM.
    pub product: String,
    /// The id of the provider, `zoho`, `other`, or nothing.
    pub to: String,
    /// The id of the authentication; empty: the one that fits best.
    pub way: String,
    /// What was typed for placeholders and URLs.
    pub values: Map<String, String>,
    /// A discovery document, with secrets masked.
    pub document: String,
    /// Names, scopes, and what is in the form at Zoho now. Its data center is that of the page's draft.
    pub draft: Draft,
}

/// What happened there.
#[derive(Debug, PartialEq, Eq)]
pub enum Msg {
    Toggled,
    ProductChosen(String),
    ProviderChosen(String),
    WayChosen(String),
    ValueTyped(String, String),
    DocumentPasted(String),
    Typed(Field, String),
    FixPressed(Fix),
    /// A scope was ticked or unticked, in a list that began with these.
    ScopeTicked(String, Vec<String>),
}

impl Other {
    /// Takes a fact in and says what is to be done.
    pub(super) fn update(&mut self, msg: Msg) -> Vec<Order> {
        match msg {
            Msg::Toggled => {
                self.open = !self.open;
                let id = if self.open { FIRST } else { OPENER };
                return vec![Effect::Focus(id.to_owned(), When::Drawn).into()];
            }
            Msg::ProductChosen(id) => self.product = id,
            Msg::ProviderChosen(id) => {
                // Nothing of one provider goes along to another.
                let (open, product) = (self.open, std::mem::take(&mut self.product));
                *self = Self { open, product, to: id, ..Self::default() };
            }
            Msg::WayChosen(id) => self.way = id,
            Msg::ValueTyped(key, text) => {
                self.values.insert(key, text);
            }
            Msg::DocumentPasted(text) => {
                let (masked, kinds) = secret::mask(&text);
                self.document = masked;
                if !kinds.is_empty() {
                    return vec![Order::Say(Notice::Masked)];
                }
            }
            Msg::Typed(field, text) => {
                if let Some(place) = self.draft.text_mut(field) {
                    *place = text;
                }
            }
            Msg::FixPressed(fix) => {
                let id = format!("in-{}", fix.field().id());
                fix.apply(&mut self.draft);
                // The button goes with its finding, and the focus must not go with it.
                return vec![Effect::Focus(id, When::Now).into()];
            }
            Msg::ScopeTicked(name, before) => {
                let mut names = before;
                match names.iter().position(|one| *one == name) {
                    Some(at) => drop(names.remove(at)),
                    None => names.push(name),
                }
                self.draft.scopes = names.into_iter().map(ChosenScope::new).collect();
            }
        }
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_one_provider_goes_along_to_another() {
        let mut other = Other::default();
        let _ = other.update(Msg::Toggled);
        for msg in [
            Msg::ProductChosen("books".into()),
            Msg::ProviderChosen("xero".into()),
            Msg::ValueTyped("tenantId".into(), "x".into()),
            Msg::Typed(Field::AuthorizeUrl, "https://login.xero.com/".into()),
            Msg::ScopeTicked("a".into(), vec!["b".into()]),
        ] {
            assert_eq!(other.update(msg), []);
        }
        assert_eq!(other.draft.scope_names().collect::<Vec<_>>(), ["b", "a"]);
        let _ = other.update(Msg::ProviderChosen("google".into()));
        let expected = Other { open: true, product: "books".into(), to: "google".into(), ..Other::default() };
        assert_eq!(other, expected);
    }

    #[test]
    fn a_secret_in_a_document_is_masked() {
        let mut other = Other::default();
        let orders = other.update(Msg::DocumentPasted("client_secret=Hunter2NotForYou".into()));
        assert_eq!(orders, [Order::Say(Notice::Masked)]);
        assert!(!other.document.contains("Hunter2"), "{}", other.document);
    }

    #[test]
    fn opening_and_closing_moves_the_focus() {
        let mut other = Other::default();
        for (open, id) in [(true, FIRST), (false, OPENER)] {
            let focus = Effect::Focus(id.into(), When::Drawn).into();
            assert_eq!((other.update(Msg::Toggled), other.open), (vec![focus], open));
        }
    }
}
