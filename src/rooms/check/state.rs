//! The state of the room Check: a text without its secrets, what was found in it, and what a person knows beyond it.

use doctor::{self, Attempt, Kind, Masked, Report, form};
use facts::ClientType;
use facts::DataCenter;
use scan::secret::{self, MASK};
use service::Draft;

use crate::setup::{Order, Room};

/// What the room remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// The text, with its secrets masked.
    pub paste: Masked,
    /// What the person says it is; none: what the page thinks.
    pub overruled: Option<Kind>,
    /// What was found in the text. Kept, because reading a long log takes longer than drawing the page.
    pub report: Report,
    /// What the person knows of the attempt.
    pub attempt: Attempt,
    /// The first address to compare.
    pub left: String,
    /// The second address to compare.
    pub right: String,
}

/// What happened in the room.
#[derive(Debug, PartialEq, Eq)]
pub enum Msg {
    /// Text was put into the box.
    Pasted(String),
    /// It was said what the text is, by its place in [`Kind::ALL`]; anything else: what the page thinks.
    Overruled(String),
    /// The labels of a form were asked for, to type its values behind them.
    FormWanted,
    /// It was said what was sent to the token endpoint: "code", "refresh", or nothing.
    SentSaid(String),
    /// It was said how old the code was: "new", "old", or nothing.
    CodeAgeSaid(String),
    /// It was said whether the code or token had been sent before: "yes", "no", or nothing.
    SentBeforeSaid(String),
    /// The type of the client was said, in the console's words.
    ClientSaid(String),
    /// The center that was asked was said, by its location code.
    AskedSaid(String),
    /// The center of the account was said, by its location code.
    HomeSaid(String),
    /// It was said how often the client was connected.
    TimesTyped(String),
    /// The redirect URI that is registered was typed.
    RegisteredTyped(String),
    /// The redirect URI that was sent was typed.
    SentUriTyped(String),
    /// The first address to compare was typed.
    LeftTyped(String),
    /// The second address to compare was typed.
    RightTyped(String),
    /// What the piece at this place holds was to be taken over into another room.
    Carried(usize, Room),
}

/// What is shown to those who want to see the room at work. Zoho's own words for a code that is too old.
pub const EXAMPLE: &str =
    "POST https://accounts.zoho.com/oauth/v2/token\nHTTP/1.1 200\n{\"error\":\"invalid_code\"}";

impl Check {
    /// Takes a fact in and says what is asked of the page.
    pub(crate) fn update(&mut self, msg: Msg, draft: &Draft) -> Option<Order> {
        match msg {
            Msg::Pasted(text) => {
                if text.trim().is_empty() {
                    // What was known of one attempt says nothing of the next.
                    self.attempt = Attempt::default();
                }
                let mut paste = doctor::masked(&text);
                if paste.secrets.is_empty() && paste.text.contains(MASK) {
                    // Once masked, a secret is seen only by the key before it; what was said of it stays.
                    paste.secrets = std::mem::take(&mut self.paste.secrets);
                }
                self.paste = paste;
                self.overruled = None;
                self.read(draft);
            }
            Msg::Overruled(place) => {
                self.overruled = place.parse().ok().and_then(|place: usize| Kind::ALL.get(place).copied());
                self.read(draft);
            }
            Msg::FormWanted => {
                // Below what is there: nothing that was typed is lost.
                let gap =
                    if self.paste.text.is_empty() || self.paste.text.ends_with('\n') { "" } else { "\n" };
                self.paste.text = format!("{}{gap}{}", self.paste.text, form::empty());
                self.read(draft);
            }
            Msg::SentSaid(word) => self.attempt.refresh_sent = said(&word, "refresh", "code"),
            Msg::RegisteredTyped(text) => self.attempt.registered = secret::mask(&text).0,
            Msg::SentUriTyped(text) => self.attempt.sent = secret::mask(&text).0,
            Msg::CodeAgeSaid(word) => self.attempt.code_old = said(&word, "old", "new"),
            Msg::SentBeforeSaid(word) => self.attempt.sent_before = said(&word, "yes", "no"),
            Msg::ClientSaid(word) => {
                self.attempt.client = ClientType::ALL.into_iter().find(|client| client.word() == word);
            }
            Msg::AskedSaid(code) => self.attempt.asked = DataCenter::from_location(&code),
            Msg::HomeSaid(code) => self.attempt.home = DataCenter::from_location(&code),
            Msg::TimesTyped(text) => self.attempt.times = secret::mask(&text).0,
            Msg::LeftTyped(text) => self.left = secret::mask(&text).0,
            Msg::RightTyped(text) => self.right = secret::mask(&text).0,
            Msg::Carried(index, to) => {
                return self.carry(index, draft).map(|draft| Order::Carry(Box::new(draft), to));
            }
        }
        None
    }

    /// Reads the text again, as when the draft against which it is held has changed.
    pub(crate) fn read(&mut self, draft: &Draft) {
        self.report = match self.overruled {
            Some(kind) => doctor::read_as(&self.paste, kind, draft),
            None => doctor::read_masked(&self.paste, draft),
        };
    }

    /// The draft with what a piece holds laid over it; `None` if the piece holds nothing.
    fn carry(&self, place: usize, draft: &Draft) -> Option<Draft> {
        let carried = self.report.detections.get(place)?.carry.as_ref()?;
        let mut merged = draft.clone();
        merged.center = carried.center.or(merged.center);
        for field in service::Field::ALL {
            if let (Some(text), Some(place)) = (carried.text(field), merged.text_mut(field))
                && !text.is_empty()
            {
                text.clone_into(place);
            }
        }
        for scope in &carried.scopes {
            if merged.scope_names().all(|name| name != scope.name) {
                merged.scopes.push(scope.clone());
            }
        }
        if carried.delimiter != Draft::default().delimiter {
            merged.delimiter = carried.delimiter;
        }
        merged.in_form.login_user = carried.in_form.login_user.or(merged.in_form.login_user);
        Some(merged)
    }
}

fn said(word: &str, yes: &str, no: &str) -> Option<bool> {
    if word == yes { Some(true) } else { (word == no).then_some(false) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Effect, Flags, Model, Msg as AppMsg};

    const TOKEN: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";

    fn model() -> Model {
        Model::init(Flags { fragment: "#check".into(), ..Flags::default() }).0
    }

    #[test]
    fn a_paste_is_masked_read_and_can_be_carried() {
        let mut model = model();
        assert_eq!(model.room, Room::Check);
        let text = format!(
            "{{\"refresh_token\":\"{TOKEN}\",\"access_token\":\"{TOKEN}\",\"api_domain\":\"https://www.zohoapis.ca\",\"scope\":\"ZohoCRM.org.READ\"}}"
        );
        let _ = model.update(AppMsg::Check(Msg::Pasted(text)));
        assert!(!format!("{model:?}").contains("0123456789abcdef"));
        assert!(model.check.paste.secrets[0].starts_with("This is a refresh token"));
        // Typing on does not make the page forget what it saw.
        let more = format!("{} x", model.check.paste.text);
        let _ = model.update(AppMsg::Check(Msg::Pasted(more)));
        assert!(model.check.paste.secrets[0].starts_with("This is a refresh token"));

        let effects = model.update(AppMsg::Check(Msg::Carried(0, Room::Build)));
        assert!(effects.contains(&Effect::ReplaceFragment("#build".into())), "{effects:?}");
        assert_eq!((model.room, model.draft.center), (Room::Build, Some(DataCenter::Ca)));
        assert_eq!(model.draft.scope_names().collect::<Vec<_>>(), ["ZohoCRM.org.READ"]);
        let _ = model.update(AppMsg::UndoPressed);
        assert_eq!(model.draft, Draft::default());
    }

    #[test]
    fn what_a_person_knows_changes_the_order_of_the_causes() {
        use facts::error::Kind as Cause;
        let mut model = model();
        let _ = model.update(AppMsg::Check(Msg::Pasted("{\"error\":\"invalid_code\"}".into())));
        let first = |model: &Model| {
            let check = &model.check;
            check.report.detections[0].causes(&check.report.known, &check.attempt)[0].cause.kind
        };
        let _ = model.update(AppMsg::Check(Msg::CodeAgeSaid("new".into())));
        let _ = model.update(AppMsg::Check(Msg::SentBeforeSaid("yes".into())));
        assert_eq!(first(&model), Cause::CodeUsed);
        let _ = model.update(AppMsg::Check(Msg::CodeAgeSaid("old".into())));
        let _ = model.update(AppMsg::Check(Msg::SentBeforeSaid(String::new())));
        assert_eq!(first(&model), Cause::CodeExpired);
    }

    #[test]
    fn a_person_can_overrule_the_page() {
        let mut model = model();
        let _ = model.update(AppMsg::Check(Msg::Pasted("ZohoCRM.org.READ https://crm.zoho.eu/".into())));
        assert_eq!(model.check.report.detections.len(), 2);
        let place = Kind::ALL.iter().position(|kind| *kind == Kind::ZohoAddress).unwrap();
        let _ = model.update(AppMsg::Check(Msg::Overruled(place.to_string())));
        assert_eq!(model.check.report.detections.len(), 1);
        let _ = model.update(AppMsg::Check(Msg::Overruled("0".into())));
        assert_eq!(model.check.report.detections[0].verdict, "Nothing in it can be read as a token answer.");
    }
}
