//! What changes the draft, keeps it, and is told of it: a part of the program of its own, which comes with Set up.

use facts::DataCenter;
use providers::link::Chosen;
use service::link;
use service::{Draft, Field};
use words::{Message, msg, text};

use super::palette;
use super::parts;
use super::{Effect, Kept, Model, Msg, Offer, focus};
use crate::rooms::build::{self, Beside, back};
use crate::rooms::connect;
use crate::setup::{Context, HEADING, Notice, Order, Room, When, fragment_of};

impl Model {
    /// Takes over what this tab kept of a draft.
    pub(super) fn begin(&mut self, kept: Option<&str>, ticks: Option<&str>) -> Vec<Effect> {
        if let Some(kept) = kept {
            self.draft = link::read_kept(kept).draft;
        }
        self.build.look_at(&self.draft);
        self.build.tick_all(ticks.unwrap_or_default(), &self.draft);
        self.kept = Kept::of(&self.draft, &self.build);
        self.kept.current.clone_from(&self.shelf.current);
        let Some(part) = parts::at_hand().tools else { return Vec::new() };
        let effects = (part.reattach)(self);
        (part.take_kept_ticks)(self);
        effects
    }

    /// What a reload is to find again, where it is not what was kept last. That nothing is ticked any more is as much worth
    /// keeping as any tick.
    pub(super) fn keep_changes(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.draft != self.kept.draft {
            let written = link::write(&self.draft).0;
            if written != self.kept.written {
                effects.push(Effect::KeepDraft(written.clone()));
            }
            (self.kept.draft, self.kept.written) = (self.draft.clone(), written);
            if self.room == Room::Check {
                // It is compared with the draft.
                self.read_check();
            }
        }
        let ticks = self.build.ticks(&self.draft);
        if ticks != self.kept.ticks {
            effects.push(Effect::KeepTicks(ticks.clone()));
            self.kept.ticks = ticks;
        }
        if !effects.is_empty() {
            let tools = parts::at_hand().tools.filter(|_| self.shelf.current.is_some());
            effects.extend(tools.and_then(|part| (part.keep_on_shelf)(self)));
        }
        effects.extend(self.keep_other());
        if self.shelf.current != self.kept.current {
            self.kept.current.clone_from(&self.shelf.current);
            if self.shelf.current.is_some() {
                self.toasts.retain(|toast| !matches!(toast.notice, Notice::Apart(_)));
            }
            effects.push(Effect::KeepCurrent(self.shelf.current.clone().unwrap_or_default()));
        }
        effects
    }

    /// The same of what was chosen for another product or provider.
    fn keep_other(&mut self) -> Option<Effect> {
        let part = parts::at_hand().providers?;
        let (chosen, center) = (&self.build.other.chosen, self.draft.center);
        let changed = *chosen != self.kept.other.0;
        if changed || center != self.kept.other.1 || self.kept.other_link.is_empty() {
            self.kept.other_link = (part.write)(chosen, center);
            self.kept.other = (chosen.clone(), center);
        }
        let is_empty = *chosen == Chosen::default();
        changed.then(|| Effect::KeepOther(if is_empty { String::new() } else { (part.keep)(chosen) }))
    }

    pub(super) fn take_drafting(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::LinkTaken => {
                let mut effects = vec![focus(HEADING, When::Drawn)];
                self.address.clear();
                match self.offer.take().map(|offer| *offer) {
                    Some(Offer::Draft(draft)) => effects.extend(self.load(draft)),
                    Some(Offer::Other(chosen, center)) => effects.extend(self.load_other(chosen, center)),
                    None => {}
                }
                effects
            }
            Msg::UndoPressed => self.turn(true, true),
            Msg::LastUndone => self.turn(true, false),
            Msg::RedoPressed => self.turn(false, false),
            Msg::Copied { key, label } => {
                self.toasts.retain(|toast| !matches!(toast.notice, Notice::CopyRefused { .. }));
                self.build.copied(&key, &self.draft);
                self.announce(msg!("page-copied", label));
                Vec::new()
            }
            Msg::SecretWiped(key) => {
                self.remarks.push(link::secret_note(&key));
                Vec::new()
            }
            Msg::Build(msg) => self.build(msg),
            _ => Vec::new(),
        }
    }

    pub(super) fn build(&mut self, msg: build::Msg) -> Vec<Effect> {
        let orders = self.build.update(msg, &mut self.draft, &self.page);
        self.carry_out(orders)
    }

    pub(super) fn carry_out(&mut self, orders: impl IntoIterator<Item = Order>) -> Vec<Effect> {
        let mut effects = Vec::new();
        for order in orders {
            match order {
                Order::Do(act) => effects.push(Effect::Do(act)),
                Order::Say(notice) => effects.extend(self.say(notice)),
                Order::NewEntry => self.new_entry = true,
                Order::HandOver => {
                    let opened = palette::Msg::Opened(palette::Shown::HandOver);
                    effects.extend(self.take(Msg::Palette(opened)));
                }
                Order::Replaced { said, afresh } => {
                    let before = self.beside();
                    if afresh {
                        self.shelf.current = None;
                        self.remarks.clear();
                    }
                    self.build.put_beside(before, self.beside(), afresh);
                    effects.extend(self.say(Notice::Replaced(said)));
                }
                Order::Carry(draft, room) => {
                    let before = self.beside();
                    self.build.replace(&mut self.draft, *draft, "");
                    // What is laid over a kept setup may be about another one.
                    let kept = self.shelf.current.take();
                    self.build.put_beside(before, self.beside(), false);
                    let said = kept.map_or(text!("page-imported"), |_| text!("page-imported-beside"));
                    effects.extend(self.say(Notice::Replaced(said)));
                    self.enter(room);
                    effects.push(focus(HEADING, When::Drawn));
                }
            }
        }
        effects
    }

    /// Takes a change back, or makes it again.
    fn turn(&mut self, undone: bool, replacement: bool) -> Vec<Effect> {
        let open = self.shelf.current.as_deref();
        let turned = if undone {
            self.build.undo(&mut self.draft, replacement, open)
        } else {
            self.build.redo(&mut self.draft, open)
        };
        let Some(turned) = turned else { return Vec::new() };
        let mut effects = Vec::new();
        if turned.replaced {
            self.toasts.retain(|toast| !matches!(toast.notice, Notice::Replaced(_)));
            let (was, then) = turned.beside;
            back(&mut self.remarks, &then.notes, was.notes);
            if self.shelf.current == then.setup && was.setup != then.setup {
                self.shelf.current = was.setup;
                effects = parts::at_hand().tools.map(|part| (part.reattach)(self)).unwrap_or_default();
            }
        }
        let notice = if undone { Notice::Undone } else { Notice::Said(text!("page-redone").into()) };
        effects.extend(self.say(notice));
        effects.push(focus(HEADING, if replacement { When::Drawn } else { When::Lost }));
        effects
    }

    pub(super) fn beside(&self) -> Beside {
        Beside { setup: self.shelf.current.clone(), notes: self.remarks.clone() }
    }

    /// Takes over the draft of a link, which is no kept setup.
    fn load(&mut self, draft: Draft) -> Vec<Effect> {
        // The notes are about this link already.
        let before = Beside { notes: Vec::new(), ..self.beside() };
        self.build.replace(&mut self.draft, draft, "");
        self.shelf.current = None;
        self.build.put_beside(before, self.beside(), true);
        self.say(Notice::Replaced(text!("page-link-loaded")))
    }

    /// Takes over what a link says of another product or provider, which leaves all but the data center of the draft as it is.
    fn load_other(&mut self, chosen: Chosen, center: Option<DataCenter>) -> Vec<Effect> {
        let before = self.beside();
        self.build.replace_other(&mut self.draft, center, chosen);
        self.build.put_beside(before, self.beside(), false);
        self.say(Notice::Replaced(text!("page-link-loaded")))
    }

    /// Opens a link for another product or provider, or offers to where that would replace something.
    fn open_other(&mut self, query: &str, misplaced: Vec<Message>) -> Vec<Effect> {
        let Some(part) = parts::at_hand().providers else { return Vec::new() };
        let (chosen, read) = (part.read)(query, false);
        let must_go = read.must_go() || !misplaced.is_empty();
        self.remarks = [misplaced, read.notes].concat();
        self.address.clear();
        if self.remarks.contains(&link::too_long()) {
            return Vec::new();
        }
        let center = read.draft.center;
        let is_here = center.is_none() || center == self.draft.center;
        // A document that was pasted is in no link, but what it says is.
        let here = &self.build.other.chosen;
        if is_here && (part.write)(here, None) == (part.write)(&chosen, None) {
            self.build.other.open = true;
            return Vec::new();
        }
        if *here == Chosen::default() && (is_here || self.draft.center.is_none()) {
            return self.load_other(chosen, center);
        }
        let cleaned = fragment_of(Room::Build, &(part.write)(&chosen, center));
        self.offer = Some(Box::new(Offer::Other(chosen, center)));
        must_go.then_some(Effect::ReplaceFragment(cleaned)).into_iter().collect()
    }

    /// Opens a fragment that says more than which room it is.
    pub(super) fn open_more(&mut self, (route, query): (&str, &str), own: bool) -> Vec<Effect> {
        let room = Room::from_route(route);
        if route == connect::CONSENT_ROUTE {
            self.enter(Room::Connect);
            let alarms = link::read(query).alarms();
            if !alarms.is_empty() {
                // No consent is asked for with a secret.
                self.connect.close_consent();
                self.remarks = alarms;
                return Vec::new();
            }
            let context = Context { draft: &self.draft, page: &self.page, now_ms: self.now_ms };
            let part = parts::at_hand().connect;
            let effects = part.map(|part| (part.open_consent)(&mut self.connect, query, context));
            return effects.into_iter().flatten().map(Effect::Connect).collect();
        }
        self.connect.close_consent();
        // What is no route may be anything.
        let misplaced = room.map_or_else(|| link::read(route).alarms(), |_| Vec::new());
        self.enter(room.unwrap_or_default());
        if own {
            return Vec::new();
        }
        if self.room != Room::Build || query.is_empty() {
            // Nothing here is read, but a secret may be there all the same.
            let alarms = [misplaced, link::read(query).alarms()].concat();
            if !alarms.is_empty() {
                self.remarks = alarms;
            } else if self.room == Room::Connect && !query.is_empty() {
                return self.open_test(query);
            } else if self.room == Room::Centers {
                self.live.open_link(query);
            } else if self.room == Room::Learn && !query.is_empty() {
                return self.open_lesson(query);
            }
            return Vec::new();
        }
        if build::other::is_of(query) {
            return self.open_other(query, misplaced);
        }
        self.build.other.open = false;
        let read = link::read(query);
        let must_go = read.must_go() || !misplaced.is_empty();
        self.remarks = [misplaced, read.notes].concat();
        // From here on the entry of the history is the page's own, which its mark has to say.
        self.address.clear();
        if self.remarks.contains(&link::too_long()) || read.draft == self.draft {
            return Vec::new();
        }
        if self.draft == Draft::default() {
            return self.load(read.draft);
        }
        let cleaned = fragment_of(Room::Build, &link::write(&read.draft).0);
        self.offer = Some(Box::new(Offer::Draft(read.draft)));
        must_go.then_some(Effect::ReplaceFragment(cleaned)).into_iter().collect()
    }

    /// What the offered link would set: each value with its label.
    #[cfg_attr(not(feature = "web"), allow(dead_code, reason = "what only the view asks for"))]
    pub(crate) fn offered(&self) -> Vec<(Message, String)> {
        let (said, draft) = match self.offer.as_deref() {
            None => return Vec::new(),
            Some(Offer::Draft(draft)) => (Vec::new(), draft.clone()),
            Some(Offer::Other(chosen, center)) => {
                let said = parts::at_hand().providers.map(|part| (part.says)(chosen)).unwrap_or_default();
                (said, Draft { center: *center, ..chosen.draft.clone() })
            }
        };
        let in_form = |field: Field| msg!("build-field-in-form", field = field.title());
        let center = draft.center.map(|center| (Field::DataCenter.title(), center.name().to_owned()));
        let texts = Field::ALL.into_iter().filter_map(|field| {
            let text = draft.text(field).filter(|text| !text.is_empty())?;
            let is_in_form = Field::ENDPOINTS.contains(&field);
            Some((if is_in_form { in_form(field) } else { field.title() }, text.to_owned()))
        });
        let names: Vec<&str> = draft.scope_names().collect();
        let scopes = (!names.is_empty()).then(|| (Field::Scopes.title(), names.join(", ")));
        let display_names =
            draft.scopes.iter().zip(1_u32..).filter(|(scope, _)| !scope.display_name.is_empty());
        let display_names = display_names
            .map(|(scope, number)| (msg!("service-display-name", number), scope.display_name.clone()));
        let switch = Field::UseCredentialsOfLoginUser;
        let word = |on: bool| if on { "On" } else { "Off" }.to_owned();
        let delimiter = (draft.delimiter != Draft::default().delimiter)
            .then(|| (Field::ScopeDelimiter.title(), draft.delimiter.word().to_owned()));
        let choices = [
            delimiter,
            draft.each_person.then(|| (switch.title(), word(true))),
            draft.in_form.login_user.map(|on| (in_form(switch), word(on))),
            draft.product.map(|product| (text!("build-product").into(), product.name.to_owned())),
        ];
        center
            .into_iter()
            .chain(said)
            .chain(texts)
            .chain(scopes)
            .chain(display_names)
            .chain(choices.into_iter().flatten())
            .collect()
    }
}
