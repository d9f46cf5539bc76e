//! The setups that a person keeps on the device: what the list remembers, and how it changes.

use facts::DataCenter;
use scan::secret;
use service::saved::{self, Saved};
use words::{msg, text};

use super::{Effect, Model, focus};
use crate::setup::{HEADING, Notice, Room, When};

/// The list of kept setups.
#[derive(Debug, Default)]
pub struct Shelf {
    pub setups: Vec<Saved>,
    /// The name of the setup that each change is written to.
    pub current: Option<String>,
    /// The same before the setup was replaced, until that can no longer be undone.
    earlier: Option<String>,
    /// The name under which the setup is to be kept; empty: one is made of the setup.
    pub name: String,
    /// An export to import, without secrets.
    pub pasted: String,
    /// Whether the list was opened or closed by hand.
    pub open: Option<bool>,
    /// What is to be deleted once that is confirmed.
    pub asked: Option<Deletion>,
}

/// What is to be deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deletion {
    One(usize),
    All,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Msg {
    Toggled,
    NameTyped(String),
    KeepPressed,
    OpenPressed(usize),
    /// The setup at this index is to be set up in another data center, too.
    CenterChosen(usize, DataCenter),
    DeletePressed(Deletion),
    DeleteConfirmed,
    DeleteDropped,
    Pasted(String),
    ImportPressed,
    /// Another tab changed what the device keeps.
    Changed(String),
}

impl Shelf {
    pub(super) fn of_device(setups: Option<&str>, current: Option<String>) -> Self {
        let mut shelf = Self { current, ..Self::default() };
        shelf.read(setups.unwrap_or_default());
        shelf
    }

    fn read(&mut self, text: &str) {
        self.setups = saved::read(text).unwrap_or_default();
        self.settle();
    }

    /// After the list has changed: what is no longer there is not open, and not to be deleted.
    fn settle(&mut self) {
        let setups = &self.setups;
        self.current = self.current.take().filter(|name| setups.iter().any(|one| one.name == *name));
        self.asked = None;
    }

    /// What was set up is replaced: the next changes belong to no kept setup.
    pub(super) fn detach(&mut self) {
        self.earlier = self.current.take();
    }

    /// The replacement was undone, or made again.
    pub(super) fn swap(&mut self) {
        std::mem::swap(&mut self.current, &mut self.earlier);
    }

    fn kept(&self) -> Effect {
        let none = self.setups.is_empty();
        Effect::KeepSetups(if none { String::new() } else { saved::write(&self.setups) })
    }
}

impl Model {
    /// Whether the list of kept setups is open: of itself only where somebody comes back to an empty page.
    pub fn shelf_is_open(&self) -> bool {
        self.shelf.open.unwrap_or_else(|| self.built().is_blank() && !self.shelf.setups.is_empty())
    }

    /// The name under which the setup would be kept.
    pub fn suggested_name(&self) -> String {
        let service = self.draft.service_name();
        let parts = [service.as_str(), self.draft.center.map_or("", DataCenter::name)];
        saved::name_of(&parts.join(" "))
    }

    /// Writes what changed to the kept setup that is open, if one is.
    pub(super) fn keep_on_shelf(&mut self) -> Option<Effect> {
        let name = self.shelf.current.clone()?;
        let done = self.build.ticks(&self.draft);
        saved::put(&mut self.shelf.setups, Saved::new(&name, &self.draft, &done, self.now_ms));
        Some(self.shelf.kept())
    }

    pub(super) fn on_shelf(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Toggled => self.shelf.open = Some(!self.shelf_is_open()),
            Msg::NameTyped(name) => self.shelf.name = secret::mask(&name).0,
            Msg::KeepPressed => {
                let typed = saved::name_of(&std::mem::take(&mut self.shelf.name));
                let name = if typed.is_empty() { self.suggested_name() } else { typed };
                if name.is_empty() {
                    return self.say(Notice::Said(text!("page-setup-unnamed").into()));
                }
                self.shelf.current = Some(name.clone());
                let mut effects: Vec<Effect> = self.keep_on_shelf().into_iter().collect();
                effects.extend(self.say(Notice::Said(msg!("page-setup-kept", name))));
                return effects;
            }
            Msg::OpenPressed(index) => {
                let chosen = self.shelf.setups.get(index).cloned();
                return chosen.map(|saved| self.open_saved(&saved)).unwrap_or_default();
            }
            Msg::CenterChosen(index, center) => {
                let Some(moved) = self.shelf.setups.get(index).map(|saved| saved.moved(center, self.now_ms))
                else {
                    return Vec::new();
                };
                saved::put(&mut self.shelf.setups, moved.clone());
                let mut effects = self.open_saved(&moved);
                effects.push(self.shelf.kept());
                return effects;
            }
            Msg::DeletePressed(what) => self.shelf.asked = Some(what),
            Msg::DeleteDropped => self.shelf.asked = None,
            Msg::DeleteConfirmed => {
                match self.shelf.asked.take() {
                    Some(Deletion::One(index)) if index < self.shelf.setups.len() => {
                        drop(self.shelf.setups.remove(index));
                    }
                    Some(Deletion::All) => self.shelf.setups.clear(),
                    _ => return Vec::new(),
                }
                self.shelf.settle();
                return vec![self.shelf.kept(), focus(SHELF, When::Drawn)];
            }
            Msg::Pasted(text) => self.shelf.pasted = secret::mask(&text).0,
            Msg::ImportPressed => {
                let Some(setups) = saved::read(&self.shelf.pasted) else {
                    return self.say(Notice::Said(text!("page-setups-unread").into()));
                };
                let count = setups.len();
                for setup in setups {
                    saved::put(&mut self.shelf.setups, setup);
                }
                self.shelf.pasted.clear();
                let mut effects = vec![self.shelf.kept()];
                effects.extend(self.say(Notice::Said(msg!("page-setups-imported", count))));
                return effects;
            }
            Msg::Changed(text) => self.shelf.read(&text),
        }
        Vec::new()
    }

    /// Opens a kept setup in place of what is here, which can be undone.
    fn open_saved(&mut self, saved: &Saved) -> Vec<Effect> {
        let mut effects = self.replace(saved.draft(), text!("page-setup-opened"));
        self.build.tick_all(&saved.done, &self.draft);
        self.shelf.detach();
        self.shelf.current = Some(saved.name.clone());
        self.enter(Room::Build);
        effects.push(focus(HEADING, When::Drawn));
        effects
    }
}

/// The `id` of the list.
pub const SHELF: &str = "saved-setups";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Flags, Msg as PageMsg};
    use crate::rooms::build::Msg as B;
    use service::{Draft, Field};

    fn typed(model: &mut Model, name: &str) -> Vec<Effect> {
        model.update(PageMsg::Build(B::Typed(Field::ServiceName, name.into())))
    }

    fn press(model: &mut Model, msg: Msg) -> Vec<Effect> {
        model.update(PageMsg::Shelf(msg))
    }

    /// What the device keeps after these effects.
    fn on_device(effects: &[Effect]) -> Option<Vec<Saved>> {
        effects.iter().rev().find_map(|effect| match effect {
            Effect::KeepSetups(text) => Some(saved::read(text).unwrap_or_default()),
            _ => None,
        })
    }

    fn names(model: &Model) -> Vec<&str> {
        model.shelf.setups.iter().map(|one| one.name.as_str()).collect()
    }

    #[test]
    fn nothing_is_kept_before_it_is_asked_for() {
        let mut model = Model::init(Flags { fragment: "#build?dc=eu".into(), ..Flags::default() }).0;
        assert_eq!(on_device(&typed(&mut model, "Mine")), None);
        let kept = on_device(&press(&mut model, Msg::KeepPressed)).unwrap_or_default();
        assert_eq!((kept.len(), kept[0].name.as_str()), (1, "Mine Europe"));
        // From then on each change is kept, and ticks with it.
        let kept = on_device(&typed(&mut model, "Other")).unwrap_or_default();
        assert_eq!((kept[0].name.as_str(), kept[0].draft().service_name.as_str()), ("Mine Europe", "Other"));
        let kept = on_device(&model.update(PageMsg::Build(B::TickPressed("service-name".into()))));
        assert_eq!(kept.unwrap_or_default()[0].done, "service-name");
        // A fresh start changes nothing that is kept, and its undo takes the thread up again.
        let effects = model.update(PageMsg::Build(B::StartOverPressed));
        assert_eq!(on_device(&effects), None);
        assert!(effects.contains(&Effect::KeepCurrent(String::new())), "{effects:?}");
        assert_eq!(on_device(&typed(&mut model, "New")), None);
        let effects = model.update(PageMsg::UndoPressed);
        assert!(effects.contains(&Effect::KeepCurrent("Mine Europe".into())), "{effects:?}");
    }

    #[test]
    fn several_are_kept_opened_moved_and_deleted() {
        let mut model =
            Model::init(Flags { fragment: "#build?dc=eu&service=A".into(), ..Flags::default() }).0;
        let _ = press(&mut model, Msg::KeepPressed);
        let _ = press(&mut model, Msg::CenterChosen(0, DataCenter::Ca));
        assert_eq!(names(&model), ["A Europe", "A Europe (Canada)"]);
        assert_eq!(
            (model.draft.center, model.shelf.current.as_deref()),
            (Some(DataCenter::Ca), Some("A Europe (Canada)"))
        );
        let _ = press(&mut model, Msg::OpenPressed(0));
        assert_eq!((model.draft.center, model.room), (Some(DataCenter::Eu), Room::Build));
        // Undone: the earlier setup is here again, and neither of the two has changed.
        let _ = model.update(PageMsg::UndoPressed);
        assert_eq!(model.shelf.current.as_deref(), Some("A Europe (Canada)"));
        let centers: Vec<_> = model.shelf.setups.iter().map(|one| one.draft().center).collect();
        assert_eq!(centers, [Some(DataCenter::Eu), Some(DataCenter::Ca)]);

        let _ = press(&mut model, Msg::DeletePressed(Deletion::One(1)));
        let _ = press(&mut model, Msg::DeleteDropped);
        assert_eq!(press(&mut model, Msg::DeleteConfirmed), []);
        let _ = press(&mut model, Msg::DeletePressed(Deletion::One(1)));
        let kept = on_device(&press(&mut model, Msg::DeleteConfirmed)).unwrap_or_default();
        assert_eq!((kept.len(), model.shelf.current.as_deref()), (1, None));
        let _ = press(&mut model, Msg::DeletePressed(Deletion::All));
        let effects = press(&mut model, Msg::DeleteConfirmed);
        assert!(effects.contains(&Effect::KeepSetups(String::new())), "{effects:?}");
        assert_ne!(model.draft, Draft::default(), "what is open stays open");
    }

    #[test]
    fn an_export_is_imported_and_other_texts_are_not() {
        let setups = saved::write(&[Saved::new("A", &Draft::example(DataCenter::Eu), "", 1)]);
        let mut model = Model::init(Flags::default()).0;
        let _ = press(&mut model, Msg::Pasted("nonsense".into()));
        assert_eq!(on_device(&press(&mut model, Msg::ImportPressed)), None);
        let _ = press(&mut model, Msg::Pasted(setups.clone()));
        assert_eq!(on_device(&press(&mut model, Msg::ImportPressed)).map(|kept| kept.len()), Some(1));
        assert!(model.shelf.pasted.is_empty() && model.draft == Draft::default());

        // A new tab finds it, and opens the list because there is nothing else to see.
        let flags = Flags { setups: Some(setups), current: Some("gone".into()), ..Flags::default() };
        let mut model = Model::init(flags).0;
        assert!(model.shelf_is_open() && model.shelf.current.is_none());
        let _ = press(&mut model, Msg::Changed(String::new()));
        assert!(model.shelf.setups.is_empty());
    }

    #[test]
    fn no_secret_is_kept_as_a_name_or_in_a_paste() {
        let secret = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        let mut model = Model::init(Flags { fragment: "#build?dc=eu".into(), ..Flags::default() }).0;
        let _ = press(&mut model, Msg::NameTyped(secret.into()));
        let _ = press(&mut model, Msg::Pasted(format!("{{\"refresh_token\":\"{secret}\"}}")));
        let effects = press(&mut model, Msg::KeepPressed);
        assert!(!format!("{effects:?}{model:?}").contains("0123456789abcdef"), "{effects:?}");
    }
}
