//! What was chosen and typed for another product or provider, as the query of a link: `#build?in=books&to=xero&dc=au`. Names,
//! scopes and what is in the form are written as for Zoho; what looks like a secret is left out, and refused when it is read.

use facts::{DataCenter, VERSION};
use scan::order::Map;
use scan::secret;
use service::link::{self, Read, Taken};
use service::{Draft, Field};
use url::form_urlencoded;
use words::{Message, msg, text};

use crate::discovery::{self, Discovered};
use crate::form::Form;
use crate::{Choice, FORMS, Placeholder, Provider, Way};

/// What stands for Zoho itself in the place of a provider.
pub const ZOHO: &str = "zoho";
/// What stands for any other server in the place of a provider.
pub const ANY: &str = "other";

/// The URLs of another server that are typed: their keys in a link, and their fields.
const URLS: [(&str, Field); 3] = [
    ("server_authorize_url", Field::AuthorizeUrl),
    ("server_token_url", Field::AccessTokenUrl),
    ("server_revoke_url", Field::RevokeTokenUrl),
];
/// How the key of a placeholder begins in a link.
const VALUE: &str = "value_";
/// The key of a pasted document: only what is kept for a reload has it.
const DOCUMENT: &str = "document";

/// What a person chose and typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The id of the product; empty: Zoho CRM.
    pub product: String,
    /// The id of the provider, [`ZOHO`], [`ANY`], or nothing.
    pub to: String,
    /// The id of the authentication; empty: the one that fits best.
    pub way: String,
    /// What was typed for the placeholders, by their keys, and the URLs of another server, by the ids of their fields.
    pub values: Map<String, String>,
    /// A discovery document, with secrets masked.
    pub document: String,
    /// Names, scopes, and what is in the form at Zoho now. Its data center is that of the page's draft.
    pub draft: Draft,
}

impl Chosen {
    /// The provider of the table.
    pub fn provider(&self) -> Option<&'static Provider> {
        Provider::by_id(&self.to)
    }

    /// The authentications to choose from, the one that fits best first.
    pub fn ways(&self) -> Vec<Way> {
        self.provider().map_or_else(|| Way::ALL.to_vec(), Provider::ways)
    }

    /// The authentication that was chosen, or the one that fits best.
    pub fn way(&self) -> Way {
        let first = self.provider().map_or(Way::Oauth2, |provider| provider.first);
        Way::of(&self.way).filter(|way| self.ways().contains(way)).unwrap_or(first)
    }

    /// What the server says of itself, where a document was pasted.
    pub fn discovered(&self) -> Option<Result<Discovered, Message>> {
        let is_there = self.to == ANY && !self.document.trim().is_empty();
        is_there.then(|| discovery::read(&self.document))
    }

    /// All of it for the form, with the draft that is meant; `None` before a provider is chosen, and for Zoho.
    pub fn choice<'c>(&'c self, draft: &'c Draft, discovered: Option<&'c Discovered>) -> Option<Choice<'c>> {
        let form = Form::of(&self.product)?;
        let provider = self.provider();
        let choice = Choice { form, provider, way: self.way(), values: &self.values, discovered, draft };
        (self.to == ANY || provider.is_some()).then_some(choice)
    }

    /// What is to be typed: each with its key in a link, its key among the values, and whether this value may be in a link.
    fn typed(&self) -> Vec<(String, &'static str, &str)> {
        let value = |key: &str| self.values.get(key).map_or("", String::as_str);
        if self.to == ANY {
            return URLS
                .iter()
                .map(|(key, field)| ((*key).to_owned(), field.id(), value(field.id())))
                .collect();
        }
        let places = self.provider().map_or(&[][..], |provider| provider.placeholders);
        places.iter().map(|place| (format!("{VALUE}{}", place.key), place.key, value(place.key))).collect()
    }
}

/// Whether a value must not be in a link. What has one length is an id, however it looks.
fn secretive(place: Option<&Placeholder>, value: &str) -> bool {
    let is_id = |place: &Placeholder| place.value(value).is_ok_and(|id| id == value);
    secret::hidden_in(value).is_some() && !place.is_some_and(is_id)
}

fn place_of(provider: Option<&'static Provider>, key: &str) -> Option<&'static Placeholder> {
    provider?.placeholders.iter().find(|place| place.key == key)
}

/// The query of a link, and the keys whose values were left out because they look secret. What a pasted document says of
/// the server stands there as if it had been typed.
pub fn write(chosen: &Chosen, center: Option<DataCenter>) -> (String, Vec<&'static str>) {
    let mut whole = chosen.clone();
    if let Some(Ok(found)) = chosen.discovered() {
        let urls = [found.authorize, found.token, found.revoke];
        for ((_, field), url) in URLS.iter().zip(urls) {
            let is_typed = whole.values.get(field.id()).is_some_and(|typed| !typed.trim().is_empty());
            if let Some(url) = url.filter(|_| !is_typed) {
                whole.values.insert(field.id().to_owned(), url);
            }
        }
    }
    write_typed(&whole, center)
}

fn write_typed(chosen: &Chosen, center: Option<DataCenter>) -> (String, Vec<&'static str>) {
    let product = Form::of(&chosen.product).or(FORMS.first()).map_or("", |form| form.id);
    let mut query = vec![link::pair("in", product)];
    let choices = [("to", &chosen.to), ("way", &chosen.way)];
    query.extend(
        choices.iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| link::pair(key, value)),
    );
    let mut withheld = Vec::new();
    for (key, own, value) in chosen.typed() {
        if secretive(place_of(chosen.provider(), own), value) {
            withheld.push(own);
        } else if !value.is_empty() {
            query.push(link::pair(&key, value));
        }
    }
    let (rest, others) = link::write(&Draft { center, ..chosen.draft.clone() });
    query.extend((!rest.is_empty()).then_some(rest));
    withheld.extend(others);
    (query.join("&"), withheld)
}

/// The same to share, with the version of the facts.
pub fn share(chosen: &Chosen, center: Option<DataCenter>) -> (String, Vec<&'static str>) {
    let (query, withheld) = write(chosen, center);
    (format!("{query}&facts={VERSION}"), withheld)
}

/// What a reload is to find again: nothing that was typed is lost, but what looks like a secret.
pub fn keep(chosen: &Chosen) -> String {
    let (mut query, _) = write_typed(chosen, None);
    if !chosen.document.is_empty() && secret::hidden_in(&chosen.document).is_none() {
        query.push('&');
        query.push_str(&link::pair(DOCUMENT, &chosen.document));
    }
    query
}

/// Reads what [`write()`], [`share()`] or [`keep()`] wrote, or somebody by hand. The data center is in the draft of the link.
pub fn read(query: &str) -> (Chosen, Read) {
    if query.len() > link::LONGEST {
        // It says so, and reads nothing.
        return (Chosen::default(), link::read(query));
    }
    read_kept(query)
}

/// Reads what [`keep()`] wrote for this page itself, however long.
pub fn read_kept(query: &str) -> (Chosen, Read) {
    let mut chosen = Chosen::default();
    // What the other keys mean depends on it.
    let to = form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "to");
    chosen.to = to.map(|(_, to)| to.into_owned()).filter(|to| is_known(to)).unwrap_or_default();
    let mut read = link::read_with(query, &mut |key, value| take(&mut chosen, key, value));
    chosen.draft = Draft { center: None, ..read.draft.clone() };
    read.draft = Draft { center: read.draft.center, ..Draft::default() };
    (chosen, read)
}

fn is_known(to: &str) -> bool {
    [ZOHO, ANY].contains(&to) || Provider::by_id(to).is_some()
}

fn take(chosen: &mut Chosen, key: &str, value: &str) -> Taken {
    let secret = || Err(link::secret_note(key));
    let bad = || if secret::hidden_in(value).is_some() { secret() } else { Err(link::bad_value(key, value)) };
    let has = |there: bool| if there { Ok(()) } else { bad() };
    if key == "in" {
        let form = FORMS.iter().find(|form| form.id == value);
        // The first one is chosen as long as no other is.
        let is_first = FORMS.first().map(|form| form.id) == Some(value);
        form.filter(|_| !is_first).map_or("", |form| form.id).clone_into(&mut chosen.product);
        return Some(has(form.is_some()));
    }
    if key == "to" {
        return Some(has(chosen.to == value));
    }
    if key == "way" {
        let way = Way::of(value).filter(|way| chosen.ways().contains(way));
        way.map_or("", Way::id).clone_into(&mut chosen.way);
        return Some(has(way.is_some()));
    }
    if key == DOCUMENT {
        let (masked, _) = secret::mask(value);
        chosen.document = masked;
        return Some(Ok(()));
    }
    let own = chosen.typed().into_iter().find(|(in_link, _, _)| in_link == key).map(|(_, own, _)| own)?;
    if secretive(place_of(chosen.provider(), own), value) {
        return Some(secret());
    }
    chosen.values.insert(own.to_owned(), value.to_owned());
    Some(Ok(()))
}

/// What a link would set: each value with its label.
pub fn says(chosen: &Chosen) -> Vec<(Message, String)> {
    let form = Form::of(&chosen.product).or(FORMS.first());
    let provider = chosen.provider();
    let to = match chosen.to.as_str() {
        "" => None,
        ZOHO => Some("Zoho".to_owned()),
        ANY => Some(text!("providers-any").to_string()),
        _ => provider.map(|provider| provider.name.to_owned()),
    };
    let mut said: Vec<(Message, String)> = Vec::new();
    said.extend(form.map(|form| (text!("providers-product").into(), form.name.to_owned())));
    said.extend(to.map(|to| (text!("providers-to").into(), to)));
    said.extend(Way::of(&chosen.way).map(|way| (text!("providers-way").into(), way.label().to_string())));
    for (_, own, value) in chosen.typed() {
        let url = URLS.iter().find(|(_, field)| field.id() == own);
        let label = url.map_or_else(
            || msg!("field-of-zoho", label = own),
            |(_, field)| msg!("providers-url-of", field = field.title()),
        );
        said.extend((!value.is_empty()).then(|| (label, value.to_owned())));
    }
    said
}
