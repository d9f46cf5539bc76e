//! The setups that a person keeps on the device: what the list remembers, and how it changes.

use facts::DataCenter;
use scan::secret;
use service::saved::{self, Saved};
use words::{Message, Text, msg, text};

use super::{Effect, Model, focus};
use crate::setup::{HEADING, Notice, Room, When};

/// The list of kept setups.
#[derive(Debug, Default)]
pub struct Shelf {
    pub setups: Vec<Saved>,
    /// The name of the setup that each change is written to.
    pub current: Option<String>,
    /// The name under which the setup is to be kept; empty: one is made of the setup.
    pub name: String,
    /// An export to import, without secrets.
    pub pasted: String,
    /// Why that was not taken.
    pub refused: Option<Message>,
    /// Whether the list was opened or closed by hand.
    pub open: Option<bool>,
    /// The setup that is to be set up in another data center, too, and that one.
    pub chosen: Option<(usize, DataCenter)>,
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
    /// The data center was chosen in which the setup at this index is to be set up, too.
    CenterChosen(usize, Option<DataCenter>),
    DuplicatePressed(usize),
    DeletePressed(Deletion),
    DeleteConfirmed,
    DeleteDropped,
    Pasted(String),
    ImportPressed,
    /// Another tab may have changed what the device keeps, which is this now.
    Changed(String),
}

impl Shelf {
    /// After the list has changed: what is no longer there is not open, and not to be deleted or duplicated.
    fn settle(&mut self) {
        let setups = &self.setups;
        self.current = self.current.take().filter(|name| setups.iter().any(|one| one.name == *name));
        self.asked = None;
        self.chosen = None;
    }

    /// The setup that is open, as it is kept.
    fn open_one(&self) -> Option<&Saved> {
        let name = self.current.as_ref()?;
        self.setups.iter().find(|one| one.name == *name)
    }

    fn kept(&self) -> Effect {
        let none = self.setups.is_empty();
        Effect::KeepSetups(if none { String::new() } else { saved::write(&self.setups) })
    }
}

impl Model {
    /// Takes over what the device keeps, and which of it was open.
    pub(super) fn take_shelf(&mut self, setups: Option<&str>, current: Option<String>) {
        let setups = saved::read(setups.unwrap_or_default()).unwrap_or_default();
        self.shelf = Shelf { setups, current, ..Shelf::default() };
    }

    /// Whether the list of kept setups is open: of itself only where somebody comes back to an empty page.
    pub fn shelf_is_open(&self) -> bool {
        self.shelf.open.unwrap_or_else(|| self.built().is_blank() && !self.shelf.setups.is_empty())
    }

    /// The name under which the setup would be kept.
    pub fn suggested_name(&self) -> String {
        let service = self.draft.service_name();
        let parts = [service.as_str(), self.draft.center.map_or("", DataCenter::name)];
        self.own_name(&parts.join(" "))
    }

    /// The name, with a number where another setup than the open one has it.
    fn own_name(&self, name: &str) -> String {
        let open = self.shelf.current.as_deref();
        saved::free_name(name, |name| {
            open != Some(name) && self.shelf.setups.iter().any(|one| one.name == name)
        })
    }

    /// What is here, as it would be kept under this name.
    fn to_keep(&self, name: &str) -> Saved {
        Saved::new(name, &self.draft, &self.build.ticks(&self.draft), self.now_ms)
    }

    /// Whether the kept setup with this name holds what is here.
    pub(super) fn is_as_kept(&self, name: &str) -> bool {
        let kept = self.shelf.setups.iter().find(|one| one.name == name);
        kept.is_some_and(|one| one.values == self.to_keep(name).values)
    }

    /// Writes what changed to the kept setup that is open, if one is.
    pub(super) fn keep_on_shelf(&mut self) -> Option<Effect> {
        let now = self.to_keep(self.shelf.current.as_deref()?);
        if self.shelf.open_one().is_some_and(|kept| kept.holds(&now)) {
            return None;
        }
        // It takes the place of its earlier version, so there is room for it.
        saved::put(&mut self.shelf.setups, now).ok()?;
        Some(self.shelf.kept())
    }

    /// When the page starts, or goes back: what is here may be another version of what is kept, which is then not open: nothing
    /// is written over it.
    pub(super) fn reattach(&mut self) -> Vec<Effect> {
        let Some(name) = self.shelf.current.take() else { return Vec::new() };
        if self.is_as_kept(&name) {
            self.shelf.current = Some(name);
            return Vec::new();
        }
        let is_kept = self.shelf.setups.iter().any(|one| one.name == name);
        self.say(Notice::Apart(if is_kept {
            msg!("page-setup-not-as-kept", name)
        } else {
            msg!("page-setup-deleted-elsewhere", name)
        }))
    }

    /// When the page starts: ticks that another tab made in the setup that is open, while this one was closed.
    pub(super) fn take_kept_ticks(&mut self) {
        let done = self.shelf.open_one().map(|one| one.done.clone());
        if let Some(done) = done.filter(|done| *done != self.build.ticks(&self.draft)) {
            self.build.tick_all(&done, &self.draft);
        }
    }

    /// Takes over what another tab changed in the list, and in the setup that is open here, too.
    fn follow(&mut self, text: &str) -> Vec<Effect> {
        let setups = saved::read(text).unwrap_or_default();
        if setups == self.shelf.setups {
            return Vec::new();
        }
        let before = self.shelf.open_one().cloned();
        self.shelf.setups = setups;
        self.shelf.settle();
        let Some(before) = before else { return Vec::new() };
        let Some(after) = self.shelf.open_one().cloned() else {
            return self.say(Notice::Apart(msg!("page-setup-deleted-elsewhere", name = before.name)));
        };
        if before.values != after.values {
            self.build.follow(&mut self.draft, &before.draft(), after.draft());
        }
        if before.done != after.done {
            self.build.set_ticks(&after.done, &self.draft);
        }
        Vec::new()
    }

    pub(super) fn on_shelf(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Toggled => self.shelf.open = Some(!self.shelf_is_open()),
            Msg::NameTyped(name) => self.shelf.name = secret::mask(&name).0,
            Msg::KeepPressed => {
                let typed = saved::name_of(&self.shelf.name);
                let name = if typed.is_empty() { self.suggested_name() } else { self.own_name(&typed) };
                if name.is_empty() {
                    return self.say(Notice::Said(text!("page-setup-unnamed").into()));
                }
                let setup = self.to_keep(&name);
                if let Err(full) = saved::put(&mut self.shelf.setups, setup) {
                    return self.say(Notice::Said(full));
                }
                self.shelf.name.clear();
                let said = if typed.is_empty() || typed == name {
                    msg!("page-setup-kept", name = name.as_str())
                } else {
                    msg!("page-setup-kept-numbered", name = name.as_str(), taken = typed)
                };
                self.shelf.current = Some(name);
                let mut effects = vec![self.shelf.kept()];
                effects.extend(self.say(Notice::Said(said)));
                return effects;
            }
            Msg::OpenPressed(index) => {
                let chosen = self.shelf.setups.get(index).cloned();
                return chosen
                    .map(|saved| self.open_saved(&saved, text!("page-setup-opened")))
                    .unwrap_or_default();
            }
            Msg::CenterChosen(index, center) => self.shelf.chosen = center.map(|center| (index, center)),
            Msg::DuplicatePressed(index) => {
                let chosen = self.shelf.chosen.filter(|(chosen, _)| *chosen == index);
                let Some((_, center)) = chosen else {
                    let mut effects = self.say(Notice::Said(text!("service-center-first").into()));
                    effects.push(focus(&duplicate_id(index), When::Drawn));
                    return effects;
                };
                let Some(mut moved) =
                    self.shelf.setups.get(index).map(|saved| saved.moved(center, self.now_ms))
                else {
                    return Vec::new();
                };
                match saved::add(&mut self.shelf.setups, moved.clone()) {
                    Ok(name) => (moved.name, self.shelf.chosen) = (name, None),
                    Err(full) => return self.say(Notice::Said(full)),
                }
                let mut effects = vec![self.shelf.kept()];
                effects.extend(self.open_saved(&moved, text!("page-setup-duplicated")));
                return effects;
            }
            // The button that was pressed goes each time.
            Msg::DeletePressed(what) => {
                self.shelf.asked = Some(what);
                return vec![focus(CANCEL, When::Drawn)];
            }
            Msg::DeleteDropped => {
                let asked = self.shelf.asked.take();
                return asked.map(|what| focus(&delete_id(what), When::Drawn)).into_iter().collect();
            }
            Msg::DeleteConfirmed => {
                match self.shelf.asked.take() {
                    Some(Deletion::One(index)) if index < self.shelf.setups.len() => {
                        drop(self.shelf.setups.remove(index));
                    }
                    Some(Deletion::All) => self.shelf.setups.clear(),
                    _ => return Vec::new(),
                }
                self.shelf.settle();
                return vec![self.shelf.kept(), focus(SHELF_BUTTON, When::Drawn)];
            }
            Msg::Pasted(text) => {
                self.shelf.pasted = secret::mask(&text).0;
                self.shelf.refused = None;
            }
            Msg::ImportPressed => {
                let count = match saved::import(&mut self.shelf.setups, &self.shelf.pasted) {
                    Ok(count) => count,
                    Err(why) => {
                        self.shelf.refused = Some(why);
                        return vec![focus(IMPORT, When::Drawn)];
                    }
                };
                self.shelf.pasted.clear();
                let mut effects = vec![self.shelf.kept()];
                effects.extend(self.say(Notice::Said(msg!("page-setups-imported", count))));
                return effects;
            }
            Msg::Changed(text) => return self.follow(&text),
        }
        Vec::new()
    }

    /// Opens a kept setup in place of what is here, which can be undone.
    fn open_saved(&mut self, saved: &Saved, said: Text) -> Vec<Effect> {
        let before = self.beside();
        self.build.replace(&mut self.draft, saved.draft(), &saved.done);
        self.build.open_where_left(&self.draft);
        self.shelf.current = Some(saved.name.clone());
        self.build.put_beside(before, self.beside(), true);
        let mut effects = self.say(Notice::Replaced(said));
        self.enter(Room::Build);
        effects.push(focus(HEADING, When::Drawn));
        effects
    }
}

/// The `id` of the box for an export.
pub(super) const IMPORT: &str = "setups-import";
/// The `id` of the list, and of the button that opens it, which takes the focus of what is gone.
#[cfg(feature = "web")]
pub(super) const SHELF: &str = "saved-setups";
/// The `id` of the button that deletes nothing.
pub(super) const CANCEL: &str = "delete-cancel";

/// The `id` of the button that asks whether this is to be deleted.
pub(super) fn delete_id(what: Deletion) -> String {
    match what {
        Deletion::One(index) => format!("delete-{index}"),
        Deletion::All => "delete-all".to_owned(),
    }
}

/// The `id` of the list of data centers for a duplicate of the setup at this index.
pub(super) fn duplicate_id(index: usize) -> String {
    format!("duplicate-{index}")
}

const SHELF_BUTTON: &str = "saved-setups-button";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Flags, Msg as PageMsg};
    use crate::rooms::build::Msg as B;
    use crate::rooms::check;
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
        let effects = model.update(PageMsg::UndoPressed);
        assert!(effects.contains(&Effect::KeepCurrent("Mine Europe".into())), "{effects:?}");
        // What was typed since stays in the tab, and the kept setup stays as it was.
        let _ = model.update(PageMsg::Build(B::StartOverPressed));
        assert_eq!(on_device(&typed(&mut model, "New")), None);
        assert_eq!(on_device(&model.update(PageMsg::UndoPressed)), None);
        assert_eq!((model.draft.service_name.as_str(), model.shelf.current.as_deref()), ("New", None));
        assert_eq!(model.shelf.setups[0].draft().service_name, "Other");
        assert!(apart(&model));
        // Opened again, it is written to again, and nothing is said of it any more.
        let _ = press(&mut model, Msg::OpenPressed(0));
        assert!(!apart(&model));
        assert_eq!(on_device(&typed(&mut model, "Third")).map(|kept| kept.len()), Some(1));
    }

    /// Whether the page says that changes are not written to a kept setup.
    fn apart(model: &Model) -> bool {
        model.toasts.iter().any(|toast| matches!(toast.notice, Notice::Apart(_)))
    }

    fn at(fragment: &str) -> Model {
        Model::init(Flags { fragment: fragment.into(), ..Flags::default() }).0
    }

    /// Each name with what is kept under it.
    fn values(model: &Model) -> Vec<(&str, &str)> {
        model.shelf.setups.iter().map(|one| (one.name.as_str(), one.values.as_str())).collect()
    }

    fn carried(model: &mut Model, text: &str) {
        let _ = model.update(PageMsg::Check(check::Msg::Pasted(text.into())));
        let _ = model.update(PageMsg::Check(check::Msg::Carried(0, Room::Build)));
    }

    /// The undo of one replacement once took the kept setup from before another one up, and wrote over it.
    #[test]
    fn an_undo_writes_over_no_other_setup() {
        use crate::rooms::build::picker::Msg as P;
        type Replacement = fn(&mut Model);
        let replacements: [Replacement; 4] = [
            |model| carried(model, "https://crm.zoho.in/crm"),
            |model| drop(model.update(PageMsg::Build(B::Picker(P::AllRemoved)))),
            |model| drop(model.update(PageMsg::Build(B::ExamplePressed))),
            |model| drop(press(model, Msg::OpenPressed(0))),
        ];
        for (number, replace) in replacements.into_iter().enumerate() {
            let mut model = at("#build?dc=eu&service=Alpha&client_id=1000.ALPHA");
            let _ = press(&mut model, Msg::KeepPressed);
            let _ = model.update(PageMsg::Build(B::StartOverPressed));
            let _ = model.update(PageMsg::Build(B::CenterChosen(Some(DataCenter::Us))));
            let _ = model.update(PageMsg::Build(B::Typed(Field::Scopes, "Desk.tickets.READ".into())));
            let _ = model.update(PageMsg::Build(B::ScopesAdded));
            let _ = typed(&mut model, "Beta");
            let _ = press(&mut model, Msg::KeepPressed);
            let before: Vec<Saved> = model.shelf.setups.clone();
            let (alpha, beta) = (before[0].values.clone(), before[1].values.clone());
            replace(&mut model);
            let _ = model.update(PageMsg::UndoPressed);
            assert_eq!(
                values(&model),
                [("Alpha Europe", &*alpha), ("Beta United States", &*beta)],
                "{number}"
            );
            assert_eq!(model.shelf.current.as_deref(), Some("Beta United States"), "{number}");
            // And made again.
            let _ = model.update(PageMsg::RedoPressed);
            let _ = typed(&mut model, "Later");
            let _ = model.update(PageMsg::UndoPressed);
            assert_eq!(values(&model)[0].1.replace("Later", "Alpha"), alpha, "{number}");
        }
    }

    /// What was changed in a kept setup stays in it, and not in the one from before it was opened.
    #[test]
    fn an_undo_leaves_a_kept_setup_whole() {
        let mut model = at("#build?dc=eu&service=Alpha");
        let _ = press(&mut model, Msg::KeepPressed);
        let _ = model.update(PageMsg::Build(B::TickPressed("service-name".into())));
        let _ = model.update(PageMsg::Build(B::StartOverPressed));
        let _ = typed(&mut model, "Beta");
        let _ = press(&mut model, Msg::KeepPressed);
        let _ = press(&mut model, Msg::OpenPressed(0));
        assert!(model.build.done.contains_key("service-name"));
        let _ = model.update(PageMsg::Build(B::CenterChosen(Some(DataCenter::Jp))));
        let _ = typed(&mut model, "Alpha two");
        let _ = model.update(PageMsg::Build(B::TickPressed("client-type".into())));
        let _ = model.update(PageMsg::UndoPressed);
        let kept = [("Alpha Europe", "dc=jp&service=Alpha%20two"), ("Beta", "service=Beta")];
        assert_eq!(values(&model), kept);
        assert_eq!((model.shelf.current.as_deref(), model.build.done.len()), (Some("Beta"), 0));
        // Back and forth, nothing is mixed.
        let _ = model.update(PageMsg::RedoPressed);
        assert_eq!((values(&model), model.shelf.current.as_deref()), (kept.to_vec(), Some("Alpha Europe")));
        let done: Vec<&String> = model.build.done.keys().collect();
        assert_eq!(done, ["client-type", "service-name"]);
        let _ = model.update(PageMsg::LastUndone);
        assert_eq!((values(&model), model.shelf.current.as_deref()), (kept.to_vec(), Some("Beta")));
    }

    /// What was kept under another name since is not mixed with what comes back.
    #[test]
    fn an_undo_leaves_what_was_kept_since_whole() {
        for first_is_kept in [true, false] {
            let mut model = at("#build?dc=eu&service=Alpha&client_id=1000.ALPHA");
            if first_is_kept {
                let _ = press(&mut model, Msg::KeepPressed);
            }
            let _ = model.update(PageMsg::Build(B::StartOverPressed));
            let _ = typed(&mut model, "Beta");
            let _ = press(&mut model, Msg::KeepPressed);
            let _ = model.update(PageMsg::LastUndone);
            assert_eq!(
                (model.draft.service_name.as_str(), model.draft.client_id.as_str()),
                ("Alpha", "1000.ALPHA")
            );
            assert_eq!(model.shelf.current.as_deref(), first_is_kept.then_some("Alpha Europe"));
            let beta =
                model.shelf.setups.iter().find(|one| one.name == "Beta").map(|one| one.values.as_str());
            assert_eq!(beta, Some("service=Beta"));
            let _ = model.update(PageMsg::RedoPressed);
            assert_eq!(
                (model.draft.service_name.as_str(), model.shelf.current.as_deref()),
                ("Beta", Some("Beta"))
            );
            assert_eq!(model.shelf.setups[0].values.contains("1000.ALPHA"), first_is_kept);
        }
        // A change within a setup is taken back in the one under which it was kept since.
        let mut model = at("#build?dc=eu&service=Alpha&scope=Desk.tickets.READ");
        let removed = crate::rooms::build::picker::Msg::AllRemoved;
        let _ = model.update(PageMsg::Build(B::Picker(removed)));
        let _ = press(&mut model, Msg::KeepPressed);
        let _ = typed(&mut model, "Alpha later");
        let _ = model.update(PageMsg::UndoPressed);
        let kept = [("Alpha Europe", "dc=eu&service=Alpha%20later&scope=Desk.tickets.READ")];
        assert_eq!((values(&model), model.shelf.current.as_deref()), (kept.to_vec(), Some("Alpha Europe")));
    }

    /// What was deleted, or has come under the same name since, is not what the undo is about.
    #[test]
    fn an_undo_takes_up_no_setup_that_is_another_now() {
        for deleted in [false, true] {
            let mut model = at("#build?dc=eu&service=Alpha");
            let _ = press(&mut model, Msg::KeepPressed);
            let _ = model.update(PageMsg::Build(B::StartOverPressed));
            let other = Saved::new("Alpha Europe", &Draft::example(DataCenter::Ca), "", 4);
            let list = if deleted { String::new() } else { saved::write(std::slice::from_ref(&other)) };
            let _ = press(&mut model, Msg::Changed(list));
            let _ = model.update(PageMsg::UndoPressed);
            assert_eq!((model.draft.service_name.as_str(), apart(&model)), ("Alpha", true));
            let _ = typed(&mut model, "More");
            assert_eq!(model.shelf.setups, if deleted { vec![] } else { vec![other] });
        }
    }

    #[test]
    fn what_replaces_an_emptied_setup_is_not_written_to_it() {
        let link = |model: &mut Model| {
            let fragment = "#build?dc=jp&service=Theirs".into();
            let _ = model.update(PageMsg::AddressChanged { fragment, own: false });
        };
        let carry = |model: &mut Model| carried(model, "https://crm.zoho.jp/crm");
        for replace in [&link as &dyn Fn(&mut Model), &carry] {
            let mut model = at("#build?service=Mine");
            let _ = press(&mut model, Msg::KeepPressed);
            let _ = typed(&mut model, "");
            replace(&mut model);
            assert_eq!(model.draft.center, Some(DataCenter::Jp));
            assert_eq!((values(&model), model.shelf.current.as_deref()), (vec![("Mine", "")], None));
            let _ = typed(&mut model, "Theirs still");
            assert_eq!(values(&model), [("Mine", "")]);
        }
    }

    /// Two tabs with one setup show the same, and neither writes an earlier version over a later one.
    #[test]
    fn a_setup_that_is_open_in_two_tabs_is_the_same_in_both() {
        let list = |model: &Model| saved::write(&model.shelf.setups);
        let mut one = at("#build?dc=eu&service=Mine");
        let _ = press(&mut one, Msg::KeepPressed);
        let flags = Flags {
            kept: Some("dc=eu&service=Mine".into()),
            current: Some("Mine Europe".into()),
            setups: Some(list(&one)),
            ..Flags::default()
        };
        let mut two = Model::init(flags.clone()).0;
        let _ = typed(&mut one, "Mine too");
        let _ = one.update(PageMsg::Build(B::TickPressed("service-name".into())));
        let effects = press(&mut two, Msg::Changed(list(&one)));
        assert_eq!(two.draft.service_name, "Mine too");
        assert!(two.build.done.contains_key("service-name"));
        // The tab keeps it, and does not write it back.
        assert!(effects.contains(&Effect::KeepDraft("dc=eu&service=Mine%20too".into())), "{effects:?}");
        assert_eq!(on_device(&effects), None);
        let _ = two.update(PageMsg::Build(B::Typed(Field::ClientId, "1000.TWO".into())));
        let _ = press(&mut one, Msg::Changed(list(&two)));
        assert_eq!((one.draft.client_id.as_str(), one.draft.service_name.as_str()), ("1000.TWO", "Mine too"));
        // Another setup says nothing of this one.
        let mut more = two.shelf.setups.clone();
        saved::add(&mut more, Saved::new("Other", &Draft::default(), "", 1)).unwrap();
        let effects = press(&mut one, Msg::Changed(saved::write(&more)));
        assert_eq!((on_device(&effects), names(&one)), (None, vec!["Mine Europe", "Other"]));
        // Deleted there, it is not kept again from here, and that is said.
        let _ = press(&mut one, Msg::Changed(saved::write(&more[1..])));
        assert!(apart(&one) && one.shelf.current.is_none());
        assert_eq!(on_device(&typed(&mut one, "Later")), None);

        // A tab that comes back to later ticks has them, too.
        let ticked = Saved::new("Mine Europe", &at("#build?dc=eu&service=Mine").draft, "client-type", 3);
        let ticked = Flags { setups: Some(saved::write(&[ticked])), ..flags.clone() };
        let (mut back, _) = Model::init(ticked);
        assert!(back.build.done.contains_key("client-type"));
        let kept = on_device(&typed(&mut back, "Mine still")).unwrap_or_default();
        assert_eq!(kept[0].done, "client-type");

        // A tab that comes back with an earlier version, or after the setup was deleted.
        let later = Flags { setups: Some(list(&two)), ..flags.clone() };
        for flags in [later, Flags { setups: None, ..flags }] {
            let (mut back, effects) = Model::init(flags);
            assert!(apart(&back) && effects.contains(&Effect::KeepCurrent(String::new())), "{effects:?}");
            assert_eq!(back.draft.service_name, "Mine");
            assert_eq!(on_device(&typed(&mut back, "Earlier")), None);
        }
    }

    /// Each way to a kept setup once replaced one of the same name without a word.
    #[test]
    fn no_name_is_given_twice() {
        let mut model = at("#build?dc=eu&service=MA&client_id=1000.FIRST");
        let _ = press(&mut model, Msg::KeepPressed);
        let _ = model.update(PageMsg::Build(B::StartOverPressed));
        let _ = model.update(PageMsg::Build(B::CenterChosen(Some(DataCenter::Eu))));
        let _ = typed(&mut model, "MA");
        assert_eq!(model.suggested_name(), "MA Europe (2)");
        let _ = press(&mut model, Msg::KeepPressed);
        // The open one is kept under its own name again.
        assert_eq!(model.suggested_name(), "MA Europe (2)");
        let _ = press(&mut model, Msg::KeepPressed);
        let _ = press(&mut model, Msg::NameTyped("MA Europe".into()));
        let _ = press(&mut model, Msg::KeepPressed);
        let said = msg!("page-setup-kept-numbered", name = "MA Europe (2)", taken = "MA Europe".to_owned());
        assert!(model.toasts.iter().any(|toast| toast.notice == Notice::Said(said.clone())));
        for _ in 0..2 {
            let _ = press(&mut model, Msg::CenterChosen(0, Some(DataCenter::Ca)));
            let _ = press(&mut model, Msg::DuplicatePressed(0));
            let _ = model.update(PageMsg::Build(B::Typed(Field::ClientId, "1000.CANADA".into())));
        }
        let names = ["MA Europe", "MA Europe (2)", "MA Canada", "MA Canada (2)"];
        assert_eq!(self::names(&model), names);
        assert!(model.shelf.setups[0].values.contains("1000.FIRST"));
        assert_eq!(model.shelf.setups.iter().filter(|one| one.values.contains("1000.CANADA")).count(), 2);
        // An import over the open one stays as it was imported.
        let _ = press(&mut model, Msg::OpenPressed(0));
        let export = saved::write(&[Saved::new("MA Europe", &Draft::example(DataCenter::In), "", 8)]);
        let _ = press(&mut model, Msg::Pasted(export));
        let _ = press(&mut model, Msg::ImportPressed);
        let _ = typed(&mut model, "More");
        assert_eq!(model.shelf.setups[4].draft(), Draft::example(DataCenter::In));
        assert_eq!(model.shelf.setups[0].draft().service_name, "More");
    }

    #[test]
    fn what_does_not_fit_is_refused_and_said() {
        let full: Vec<Saved> = (0..saved::MOST as u64)
            .map(|at_ms| Saved::new(&format!("setup {at_ms}"), &Draft::default(), "", at_ms))
            .collect();
        let export = saved::write(&[Saved::new("more", &Draft::default(), "", 999)]);
        let flags =
            Flags { setups: Some(saved::write(&full)), fragment: "#build?dc=eu".into(), ..Flags::default() };
        let mut model = Model::init(flags).0;
        let _ = press(&mut model, Msg::NameTyped("one more".into()));
        let _ = press(&mut model, Msg::Pasted(export));
        let _ = press(&mut model, Msg::CenterChosen(0, Some(DataCenter::Jp)));
        for msg in [Msg::KeepPressed, Msg::DuplicatePressed(0), Msg::ImportPressed] {
            let said = format!("{msg:?}");
            assert_eq!(on_device(&press(&mut model, msg)), None, "{said}");
            let why = Notice::Said(msg!("service-setups-full", most = saved::MOST));
            assert_eq!(model.toasts.last().map(|toast| &toast.notice), Some(&why), "{said}");
        }
        assert_eq!((model.shelf.name.as_str(), model.shelf.current.as_deref()), ("one more", None));
        assert!(!model.shelf.pasted.is_empty() && model.draft.center == Some(DataCenter::Eu));
    }

    /// A copy of the example's value was once taken for one of the own value.
    #[test]
    fn an_undo_brings_the_ticks_of_the_own_values_back() {
        let copied = |key: &str| PageMsg::Copied { key: key.into(), label: "x".into() };
        let mut model = at("#build?dc=eu&service=Own&client_id=1000.OWN");
        let _ = press(&mut model, Msg::KeepPressed);
        let _ = model.update(copied("service-name"));
        let _ = model.update(PageMsg::Build(B::ExamplePressed));
        for key in ["service-name", "client-type"] {
            let _ = model.update(copied(key));
        }
        let _ = model.update(PageMsg::UndoPressed);
        assert_eq!(model.build.done.get("service-name").map(String::as_str), Some("Own"));
        assert_eq!(model.build.ticks(&model.draft), "client-type,service-name");
        // What was unticked in a setup that a replacement left as it was stays so.
        let mut model = at("#build?dc=eu&service=Own&scope=Desk.tickets.READ");
        let _ = model.update(copied("service-name"));
        let removed = crate::rooms::build::picker::Msg::AllRemoved;
        let _ = model.update(PageMsg::Build(B::Picker(removed)));
        let _ = model.update(PageMsg::Build(B::TickPressed("service-name".into())));
        let _ = model.update(PageMsg::UndoPressed);
        assert!(model.build.done.is_empty() && model.draft.scopes.len() == 1);
    }

    #[test]
    fn several_are_kept_opened_moved_and_deleted() {
        let mut model =
            Model::init(Flags { fragment: "#build?dc=eu&service=A".into(), ..Flags::default() }).0;
        let _ = press(&mut model, Msg::KeepPressed);
        // To walk through the list of data centers does nothing yet.
        for center in [DataCenter::Us, DataCenter::In, DataCenter::Ca] {
            assert_eq!(press(&mut model, Msg::CenterChosen(0, Some(center))), []);
        }
        let effects = press(&mut model, Msg::DuplicatePressed(7));
        assert!(effects.contains(&focus("duplicate-7", When::Drawn)) && names(&model).len() == 1);
        let _ = press(&mut model, Msg::DuplicatePressed(0));
        assert_eq!(model.shelf.chosen, None);
        assert_eq!(names(&model), ["A Europe", "A Canada"]);
        assert_eq!(
            (model.draft.center, model.shelf.current.as_deref()),
            (Some(DataCenter::Ca), Some("A Canada"))
        );
        let _ = press(&mut model, Msg::OpenPressed(0));
        assert_eq!((model.draft.center, model.room), (Some(DataCenter::Eu), Room::Build));
        // Undone: the earlier setup is here again, and neither of the two has changed.
        let _ = model.update(PageMsg::UndoPressed);
        assert_eq!(model.shelf.current.as_deref(), Some("A Canada"));
        let centers: Vec<_> = model.shelf.setups.iter().map(|one| one.draft().center).collect();
        assert_eq!(centers, [Some(DataCenter::Eu), Some(DataCenter::Ca)]);

        let focused = |id: &str| [focus(id, When::Drawn)];
        assert_eq!(press(&mut model, Msg::DeletePressed(Deletion::One(1))), focused(CANCEL));
        assert_eq!(press(&mut model, Msg::DeleteDropped), focused("delete-1"));
        assert_eq!(press(&mut model, Msg::DeleteConfirmed), []);
        let _ = press(&mut model, Msg::DeletePressed(Deletion::One(1)));
        let effects = press(&mut model, Msg::DeleteConfirmed);
        let kept = on_device(&effects).unwrap_or_default();
        assert_eq!((kept.len(), model.shelf.current.as_deref()), (1, None));
        assert!(effects.contains(&focus(SHELF_BUTTON, When::Drawn)), "{effects:?}");
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
        let effects = press(&mut model, Msg::ImportPressed);
        // It is said beside the box, which has the focus again, until another text is in it.
        assert_eq!(effects, [focus(IMPORT, When::Drawn)]);
        assert!(model.shelf.refused.is_some() && model.shelf.setups.is_empty());
        let _ = press(&mut model, Msg::Pasted(setups.clone()));
        assert!(model.shelf.refused.is_none());
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
