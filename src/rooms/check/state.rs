//! The state of Troubleshoot: a text without its secrets, what was found in it, and what a person knows beyond it.

use doctor::attempt::Question;
use doctor::{self, Attempt, Case, Kind, Masked, Report, form};
use scan::secret::{self, MASK};
use service::Draft;

use crate::setup::{Effect, Order, Room, When};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// The text, with its secrets masked.
    pub paste: Masked,
    /// What the person says it is; none: detect it.
    pub overruled: Option<Kind>,
    /// What was found in the text. Kept, because reading a long log takes longer than drawing the page.
    pub report: Report,
    /// What that comes to, with what the person knows. Kept, because it asks for the scopes of each call in the text.
    pub case: Option<Case>,
    /// Whether the text is still to be read: a long one is drawn first, so that the page is never held for long.
    pub unread: bool,
    /// What the person knows of the attempt.
    pub attempt: Attempt,
    /// The URLs to compare.
    pub urls: [String; 2],
}

#[derive(Debug)]
pub enum Msg {
    Pasted(String),
    /// The page was drawn with a long text.
    Drawn,
    Overruled(Option<Kind>),
    /// The error with this name was looked up.
    Named(&'static str),
    /// The labels of a form were asked for, to enter its values behind them.
    FormWanted,
    /// A question about the attempt was answered.
    Said(Question, String),
    /// The first (0) or second (1) URL to compare was typed.
    UrlTyped(usize, String),
    /// What the piece at this index holds was to be used in another room.
    Carried(usize, Room),
    /// What the page can do about the likeliest cause was asked for.
    Acted,
}

/// The `id` of the box.
pub(crate) const BOX: &str = "in-check";

/// What is shown to those who want to see the room at work. Zoho's own words for a code that is too old.
pub const EXAMPLE: &str =
    "POST https://accounts.zoho.com/oauth/v2/token\nHTTP/1.1 200\n{\"error\":\"invalid_code\"}";

impl Check {
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
                    paste.odd = self.paste.odd;
                }
                self.paste = paste;
                self.overruled = None;
                if self.paste.text.len() > doctor::LONG {
                    // The page is drawn with it first.
                    (self.report, self.case) = (Report::default(), None);
                    self.unread = true;
                    return Some(Effect::ReadOn.into());
                }
                self.read(draft);
            }
            Msg::Drawn => {
                if self.unread {
                    self.read(draft);
                }
            }
            Msg::Overruled(kind) => {
                self.overruled = kind;
                self.read(draft);
            }
            Msg::Named(name) => {
                if !self.paste.text.contains(name) {
                    self.overruled = None;
                    self.put_below(name);
                }
                self.read(draft);
            }
            Msg::FormWanted => {
                self.put_below(&form::empty());
                self.read(draft);
                return Some(Effect::Focus(BOX.to_owned(), When::Drawn).into());
            }
            Msg::Said(question, answer) => {
                self.attempt.answer(question, secret::mask(&answer).0);
                self.case = self.report.case(&self.attempt);
            }
            Msg::UrlTyped(at, text) => {
                if let Some(url) = self.urls.get_mut(at) {
                    *url = secret::mask(&text).0;
                }
            }
            Msg::Carried(index, to) => {
                let carried = self.report.detections.get(index)?.carry.as_ref()?;
                return Some(Order::Carry(Box::new(laid_over(carried, draft)), to));
            }
            Msg::Acted => {
                let action = self.case.as_ref()?.causes.first()?.action.as_ref()?;
                let laid = laid_over(&action.draft, draft);
                return Some(Order::Carry(Box::new(laid), Room::Build));
            }
        }
        None
    }

    /// Puts a text below what is there: nothing that was typed is lost.
    fn put_below(&mut self, text: &str) {
        let gap = if self.paste.text.is_empty() || self.paste.text.ends_with('\n') { "" } else { "\n" };
        self.paste.text = format!("{}{gap}{text}", self.paste.text);
    }

    /// Reads the text again, as when the draft with which it is compared has changed.
    pub(crate) fn read(&mut self, draft: &Draft) {
        self.unread = false;
        self.report = doctor::read_masked(&self.paste, self.overruled, draft);
        self.case = self.report.case(&self.attempt);
    }
}

/// A draft with the values of another laid over it.
fn laid_over(carried: &Draft, draft: &Draft) -> Draft {
    let mut merged = draft.clone();
    merged.choose_center(carried.center.or(merged.center));
    for field in service::Field::ALL {
        if let (Some(text), Some(slot)) = (carried.text(field), merged.text_mut(field))
            && !text.is_empty()
        {
            text.clone_into(slot);
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
    merged
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Effect, Flags, Model, Msg as AppMsg};
    use doctor::SYMPTOMS;
    use facts::DataCenter;
    use words::{msg, text};

    const TOKEN: &str = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";

    fn model() -> Model {
        Model::init(Flags { fragment: "#check".into(), ..Flags::default() }).0
    }

    /// A long text is drawn before it is read, masked all the same, and what comes meanwhile reads it at once.
    #[test]
    fn a_long_paste_is_read_after_it_was_drawn() {
        let long = format!(
            "{}\nclient_secret={TOKEN}\n{{\"error\":\"invalid_client\"}}",
            "a line of a log\n".repeat(9_000)
        );
        let mut model = model();
        let effects = model.update(AppMsg::Check(Msg::Pasted(long.clone())));
        assert!(effects.contains(&Effect::Do(crate::setup::Effect::ReadOn)), "{effects:?}");
        assert!(model.check.unread && model.check.report.detections.is_empty());
        assert!(!format!("{model:?}").contains("0123456789abcdef"));
        let _ = model.update(AppMsg::Check(Msg::Drawn));
        assert!(!model.check.unread && !model.check.report.detections.is_empty());
        assert!(model.check.report.condensed);
        let read = model.check.report.clone();
        assert_eq!(model.update(AppMsg::Check(Msg::Drawn)), []);
        assert_eq!(model.check.report, read);
        let _ = model.update(AppMsg::Check(Msg::Pasted(long)));
        let _ = model.update(AppMsg::Check(Msg::Overruled(None)));
        assert!(!model.check.unread && model.check.report == read);
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
        assert_eq!(model.check.paste.secrets[0], text!("doctor-had-refresh-token").into());
        // Typing on does not make the page forget what it saw.
        let more = format!("{} x", model.check.paste.text);
        let _ = model.update(AppMsg::Check(Msg::Pasted(more)));
        assert_eq!(model.check.paste.secrets[0], text!("doctor-had-refresh-token").into());

        let effects = model.update(AppMsg::Check(Msg::Carried(0, Room::Build)));
        let address = Effect::ReplaceFragment("#build?dc=ca&scope=ZohoCRM.org.READ".into());
        assert!(effects.contains(&address), "{effects:?}");
        assert_eq!((model.room, model.draft.center), (Room::Build, Some(DataCenter::Ca)));
        assert_eq!(model.draft.scope_names().collect::<Vec<_>>(), ["ZohoCRM.org.READ"]);
        let _ = model.update(AppMsg::UndoPressed);
        assert_eq!(model.draft, Draft::default());
    }

    #[test]
    fn what_a_person_knows_changes_the_order_of_the_causes() {
        use facts::error::CauseKind as Cause;
        let mut model = model();
        let _ = model.update(AppMsg::Check(Msg::Pasted("{\"error\":\"invalid_code\"}".into())));
        let first = |model: &Model| {
            let check = &model.check;
            check.report.detections[0].causes(&check.report.known, &check.attempt)[0].cause.kind
        };
        let say = |model: &mut Model, question, answer: &str| {
            let _ = model.update(AppMsg::Check(Msg::Said(question, answer.into())));
        };
        say(&mut model, Question::CodeAge, "no");
        say(&mut model, Question::SentBefore, "yes");
        assert_eq!(first(&model), Cause::CodeUsed);
        say(&mut model, Question::CodeAge, "yes");
        say(&mut model, Question::SentBefore, "");
        assert_eq!(first(&model), Cause::CodeExpired);
        // No answer keeps a secret, and what was known of one attempt says nothing of the next.
        say(&mut model, Question::Registered, &format!("https://x.example/?code={TOKEN}"));
        assert!(!format!("{model:?}").contains("0123456789abcdef"));
        let _ = model.update(AppMsg::Check(Msg::Pasted(String::new())));
        assert_eq!(model.check.attempt, Attempt::default());
    }

    /// Each chip has a cause to begin with.
    #[test]
    fn every_chip_names_an_error() {
        use facts::error::CauseKind as Cause;
        let mut model = model();
        let expected = [
            Cause::NotOffline,
            Cause::RedirectOfAnotherCenter,
            Cause::WrongCenter,
            Cause::NotOffline,
            Cause::ScopeWrong,
        ];
        for ((label, paste), expected) in SYMPTOMS.into_iter().zip(expected) {
            let _ = model.update(AppMsg::Check(Msg::Pasted(paste.into())));
            let Check { report, attempt, .. } = &model.check;
            let causes = report.detections[0].causes(&report.known, attempt);
            assert_eq!(causes[0].cause.kind, expected, "{label}");
        }
        // A trailing space comes second.
        let _ = model.update(AppMsg::Check(Msg::Pasted(SYMPTOMS[1].1.into())));
        let Check { report, attempt, .. } = &model.check;
        assert_eq!(report.detections[0].causes(&report.known, attempt)[1].cause.kind, Cause::RedirectSpace);
    }

    #[test]
    fn a_person_can_overrule_the_page() {
        let mut model = model();
        let _ = model.update(AppMsg::Check(Msg::Pasted("ZohoCRM.org.READ https://crm.zoho.eu/".into())));
        assert_eq!(model.check.report.detections.len(), 2);
        let _ = model.update(AppMsg::Check(Msg::Overruled(Some(Kind::ZohoUrl))));
        assert_eq!(model.check.report.detections.len(), 1);
        let _ = model.update(AppMsg::Check(Msg::Overruled(Some(Kind::TokenResponse))));
        let verdict = msg!("doctor-unreadable-as", kind = Kind::TokenResponse.text());
        assert_eq!(model.check.report.detections[0].verdict, verdict);
    }
}
