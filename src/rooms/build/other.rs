//! Set up for other products than Zoho CRM, and for other providers than Zoho: what was chosen and typed. What follows from
//! it, and how it looks, is in a part of the program of its own, because the tables of providers are of no use to most.

use providers::link::Chosen;
use scan::secret;
use service::Field;
use service::draft::ChosenScope;
use service::lint::Fix;

use crate::setup::{Effect, Notice, Order, When};

/// The `id` of the list of products, where the focus goes when this is opened.
pub(crate) const FIRST: &str = "other-product";
/// The `id` of the button that opens it.
pub(crate) const OPENER: &str = "open-other";
/// What was chosen and typed, and whether it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Other {
    /// Whether it is shown in the place of the form for Zoho.
    pub open: bool,
    pub chosen: Chosen,
}

/// Whether the query of an address is about another product or provider: it always names the product.
pub(crate) fn is_of(query: &str) -> bool {
    query.split('&').any(|pair| pair.starts_with("in="))
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
    /// The `id` of what has the focus first.
    pub(crate) fn entrance(&self) -> &'static str {
        if self.open { FIRST } else { OPENER }
    }

    /// Takes a fact in and says what is to be done.
    pub(super) fn update(&mut self, msg: Msg) -> Vec<Order> {
        match msg {
            Msg::Toggled => {
                self.open = !self.open;
                let focus = Effect::Focus(self.entrance().to_owned(), When::Drawn);
                return vec![focus.into(), Order::NewEntry];
            }
            Msg::ProductChosen(id) => self.chosen.product = id,
            Msg::ProviderChosen(id) => {
                // Nothing of one provider goes along to another.
                let product = std::mem::take(&mut self.chosen.product);
                self.chosen = Chosen { product, to: id, ..Chosen::default() };
            }
            Msg::WayChosen(id) => self.chosen.way = id,
            Msg::ValueTyped(key, text) => {
                self.chosen.values.insert(key, text);
            }
            Msg::DocumentPasted(text) => {
                let (masked, kinds) = secret::mask(&text);
                self.chosen.document = masked;
                if !kinds.is_empty() {
                    return vec![Order::Say(Notice::Masked)];
                }
            }
            Msg::Typed(field, text) => {
                if let Some(place) = self.chosen.draft.text_mut(field) {
                    *place = text;
                }
            }
            Msg::FixPressed(fix) => {
                let id = format!("in-{}", fix.field().id());
                fix.apply(&mut self.chosen.draft);
                // The button goes with its finding, and the focus must not go with it.
                return vec![Effect::Focus(id, When::Now).into()];
            }
            Msg::ScopeTicked(name, before) => {
                let mut names = before;
                match names.iter().position(|one| *one == name) {
                    Some(at) => drop(names.remove(at)),
                    None => names.push(name),
                }
                self.chosen.draft.scopes = names.into_iter().map(ChosenScope::new).collect();
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
        assert_eq!(other.chosen.draft.scope_names().collect::<Vec<_>>(), ["b", "a"]);
        let _ = other.update(Msg::ProviderChosen("google".into()));
        let chosen = Chosen { product: "books".into(), to: "google".into(), ..Chosen::default() };
        assert_eq!(other, Other { open: true, chosen });
    }

    #[test]
    fn a_secret_in_a_document_is_masked() {
        let mut other = Other::default();
        let orders = other.update(Msg::DocumentPasted("client_secret=Hunter2NotForYou".into()));
        assert_eq!(orders, [Order::Say(Notice::Masked)]);
        assert!(!other.chosen.document.contains("Hunter2"), "{}", other.chosen.document);
    }

    #[test]
    fn opening_and_closing_moves_the_focus() {
        let mut other = Other::default();
        for (open, id) in [(true, FIRST), (false, OPENER)] {
            let focus = Effect::Focus(id.into(), When::Drawn).into();
            assert_eq!((other.update(Msg::Toggled), other.open), (vec![focus, Order::NewEntry], open));
        }
    }
}
