//! What was changed by pressing and choosing, so that it can be taken back and made again. Each change is taken back by
//! itself: what was changed since stays as it is. What is typed is undone by the browser, in its field.

use scan::order::{Map, Set};

use service::block::Row;
use service::draft::ChosenScope;
use service::{Draft, Field};
use words::Message;

use super::State;
use super::state::{rows, value_of};

type Ticks = Map<String, String>;

/// How many changes are remembered.
const MOST: usize = 50;

/// The changes, the latest last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct History {
    past: Vec<Change>,
    /// What was taken back.
    future: Vec<Change>,
    /// How many there were in all.
    pub(super) count: u32,
    /// Whether the last replacement of the whole draft can be taken back: it may have replaced nothing.
    pub(super) offered: bool,
}

/// What the page holds beside the draft: it changes with a replacement, and comes back with its undo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Beside {
    /// The name of the kept setup that is open.
    pub(crate) setup: Option<String>,
    /// What was not taken over from a link.
    pub(crate) notes: Vec<Message>,
}

/// A change of the draft; of the room and of what is beside the draft, too, where the whole draft was replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Change {
    before: Draft,
    after: Draft,
    rooms: Option<Box<(State, State)>>,
    beside: (Beside, Beside),
    /// Whether nothing was left of what there was.
    afresh: bool,
}

impl Change {
    /// The same the other way round.
    fn turned(self) -> Self {
        let rooms = self.rooms.map(|rooms| Box::new((rooms.1, rooms.0)));
        let beside = (self.beside.1, self.beside.0);
        Self { before: self.after, after: self.before, rooms, beside, afresh: self.afresh }
    }

    /// Whether it leads from the kept setup that is open to another one, or to what is kept nowhere. All that was changed since
    /// is kept there, and is no part of what comes back: then this is put in the place of what came after.
    fn leaves(&mut self, open: Option<&str>, draft: &Draft, state: &State) -> bool {
        let (was, then) = &mut self.beside;
        let is_other = self.afresh || was.setup != then.setup;
        let leaves = open.is_some() && was.setup.as_deref() != open && is_other;
        if leaves {
            then.setup = open.map(str::to_owned);
            self.after.clone_from(draft);
            if let Some(rooms) = &mut self.rooms {
                rooms.1.done.clone_from(&state.done);
            }
        }
        leaves
    }
}

/// What was taken back, or made again.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Turned {
    /// Whether it was a replacement of the whole draft.
    pub(crate) replaced: bool,
    /// What is to be beside the draft, where nothing changed it since it was the second.
    pub(crate) beside: (Beside, Beside),
}

impl History {
    /// `goes_on`: it is the same change as the last one, with more letters.
    pub(super) fn changed(&mut self, mut before: Draft, after: Draft, goes_on: bool) {
        if goes_on && let Some(last) = self.past.pop_if(|last| last.rooms.is_none() && last.after == before) {
            before = last.before;
            if before == after {
                return;
            }
        }
        self.push(before, after, None);
    }

    pub(super) fn replaced(&mut self, before: (Draft, State), after: (Draft, State)) {
        self.push(before.0, after.0, Some(Box::new((before.1, after.1))));
        self.offered = true;
    }

    fn push(&mut self, before: Draft, after: Draft, rooms: Option<Box<(State, State)>>) {
        let change = Change { before, after, rooms, beside: <(Beside, Beside)>::default(), afresh: false };
        self.future.clear();
        self.past.push(change);
        self.count = self.count.wrapping_add(1);
        if self.past.len() > MOST {
            self.past.remove(0);
        }
    }
}

impl State {
    /// Whether the last replacement of the draft can be taken back.
    pub fn can_undo(&self) -> bool {
        self.history.offered && self.history.past.iter().any(|change| change.rooms.is_some())
    }

    pub fn can_redo(&self) -> bool {
        !self.history.future.is_empty()
    }

    /// Says what the page held beside the draft before the replacement that was just made, and holds now.
    /// `afresh`: whether nothing is left of what there was.
    pub(crate) fn put_beside(&mut self, before: Beside, after: Beside, afresh: bool) {
        let last = self.history.past.last_mut().filter(|_| self.history.offered);
        if let Some(change) = last.filter(|change| change.rooms.is_some()) {
            (change.beside, change.afresh) = ((before, after), afresh);
        }
    }

    /// Takes back the last change, or the last replacement of the whole draft; what was changed since stays as it is. `open` is
    /// the kept setup that is open. `None` where there is nothing to take back.
    pub(crate) fn undo(
        &mut self,
        draft: &mut Draft,
        replacement: bool,
        open: Option<&str>,
    ) -> Option<Turned> {
        let past = &mut self.history.past;
        let at = past.iter().rposition(|change| !replacement || change.rooms.is_some())?;
        let mut change = past.remove(at);
        if change.leaves(open, draft, self) {
            self.history.past.truncate(at);
        }
        self.history.future.push(change.clone());
        Some(self.turn_back(draft, change))
    }

    /// Makes the change again that was taken back last.
    pub(crate) fn redo(&mut self, draft: &mut Draft, open: Option<&str>) -> Option<Turned> {
        let mut change = self.history.future.pop()?.turned();
        change.leaves(open, draft, self);
        self.history.past.push(change.clone().turned());
        Some(self.turn_back(draft, change))
    }

    pub(crate) fn forget_undo(&mut self) {
        self.history = History::default();
    }

    /// Takes over what another tab changed in the setup that is open here, too.
    pub(crate) fn follow(&mut self, draft: &mut Draft, before: &Draft, after: Draft) {
        merge_drafts(draft, before, after);
        self.by_evidence = None;
        self.look_at(draft);
    }

    fn turn_back(&mut self, draft: &mut Draft, change: Change) -> Turned {
        merge_drafts(draft, &change.after, change.before);
        let replaced = change.rooms.is_some();
        if let Some(rooms) = change.rooms {
            let (was, then) = *rooms;
            back(&mut self.evidence, &then.evidence, was.evidence);
            back(&mut self.popup_text, &then.popup_text, was.popup_text);
            back(&mut self.one_box, &then.one_box, was.one_box);
            back(&mut self.criteria, &then.criteria, was.criteria);
            self.picker.back(&then.picker, was.picker);
            back(&mut self.other.chosen, &then.other.chosen, was.other.chosen);
            merge_ticks(&mut self.done, &then.done, &was.done, draft);
        }
        self.by_evidence = None;
        self.look_at(draft);
        Turned { replaced, beside: change.beside }
    }
}

/// Takes the change of the ticks from `before` to `after` out of `now`. Of two ticks for one row, the one counts that is for the
/// value that the row has.
fn merge_ticks(now: &mut Ticks, after: &Ticks, before: &Ticks, draft: &Draft) {
    let rows: Vec<Row> = rows(draft).collect();
    let is_right = |key: &str, value: &str| rows.iter().any(|row| row.id == key && value_of(row) == value);
    let keys: Set<&String> = before.keys().chain(after.keys()).collect();
    for key in keys.iter().copied() {
        let (was, then) = (before.get(key), after.get(key));
        let unchanged = now.get(key) == then;
        if was == then || !unchanged && !was.is_some_and(|was| is_right(key, was)) {
            continue;
        }
        match was {
            Some(was) => drop(now.insert(key.clone(), was.clone())),
            None => drop(now.remove(key)),
        }
    }
}

/// Gives `now` its earlier value, unless it was changed since it had the value `after`.
pub(crate) fn back<T: PartialEq>(now: &mut T, after: &T, before: T) {
    if now == after {
        *now = before;
    }
}

/// Takes the change from `before` to `after` out of `now`.
fn merge_drafts(now: &mut Draft, after: &Draft, mut before: Draft) {
    back(&mut now.center, &after.center, before.center);
    back(&mut now.delimiter, &after.delimiter, before.delimiter);
    back(&mut now.each_person, &after.each_person, before.each_person);
    back(&mut now.product, &after.product, before.product);
    back(&mut now.in_form.login_user, &after.in_form.login_user, before.in_form.login_user);
    for field in Field::ALL {
        let (Some(after), Some(before)) = (after.text(field).map(str::to_owned), before.text_mut(field))
        else {
            continue;
        };
        if let Some(now) = now.text_mut(field) {
            back(now, &after, std::mem::take(before));
        }
    }
    let is_in = |list: &[ChosenScope], scope: &ChosenScope| list.iter().any(|known| known.name == scope.name);
    let added =
        now.scopes.iter().filter(|scope| !is_in(&after.scopes, scope) && !is_in(&before.scopes, scope));
    let added: Vec<ChosenScope> = added.cloned().collect();
    let mut scopes = std::mem::take(&mut before.scopes);
    // A scope that stood in both and is gone was removed since.
    scopes.retain(|scope| !is_in(&after.scopes, scope) || is_in(&now.scopes, scope));
    for scope in &mut scopes {
        let find = |list: &[ChosenScope]| list.iter().find(|known| known.name == scope.name).cloned();
        if let Some(kept) = find(&now.scopes) {
            let unchanged = find(&after.scopes).map(|scope| scope.display_name).unwrap_or_default();
            let before = std::mem::replace(&mut scope.display_name, kept.display_name);
            back(&mut scope.display_name, &unchanged, before);
        }
    }
    scopes.extend(added);
    now.scopes = scopes;
}

#[cfg(test)]
mod tests {
    use super::super::harness::Page;
    use super::super::{Msg, State};
    use facts::DataCenter;
    use oauth::scope::Delimiter;
    use service::Field;

    fn undo(page: &mut Page) -> Option<bool> {
        page.undo_last()
    }

    #[test]
    fn each_change_is_taken_back_and_made_again() {
        let mut page = Page::of_link("dc=eu&scope=A.b.READ,A.c.READ");
        for msg in [
            Msg::CenterChosen(Some(DataCenter::Ca)),
            Msg::ScopeDropped(0),
            Msg::DelimiterChosen(Delimiter::Space),
        ] {
            let _ = page.update(msg);
        }
        let _ = page.update(Msg::Typed(Field::ServiceName, "typed since".into()));
        let _ = page.update(Msg::ScopeDropped(7));
        assert_eq!(undo(&mut page), Some(false));
        assert_eq!(page.draft.delimiter, Delimiter::Comma);
        assert_eq!(undo(&mut page), Some(false));
        assert_eq!(page.draft.scope_names().collect::<Vec<_>>(), ["A.b.READ", "A.c.READ"]);
        assert_eq!(undo(&mut page), Some(false));
        assert_eq!((page.draft.center, undo(&mut page)), (Some(DataCenter::Eu), None));
        for _ in 0..3 {
            assert_eq!(page.redo(), Some(false));
        }
        assert_eq!(page.redo(), None);
        assert_eq!(page.draft.center, Some(DataCenter::Ca));
        assert_eq!(page.draft.delimiter, Delimiter::Space);
        assert_eq!(page.draft.scope_names().collect::<Vec<_>>(), ["A.c.READ"]);
        assert_eq!(page.draft.service_name, "typed since");
        // A new change ends what could be made again.
        let _ = undo(&mut page);
        let _ = page.update(Msg::DelimiterChosen(Delimiter::Plus));
        assert!(!page.can_redo());
    }

    #[test]
    fn a_replacement_is_taken_back_from_under_later_changes_and_made_again() {
        let mut page = Page::of_link("dc=eu&service=Mine");
        let _ = page.update(Msg::ExamplePressed);
        let _ = page.update(Msg::CenterChosen(Some(DataCenter::Ca)));
        page.undo();
        assert_eq!((page.draft.center, page.draft.service_name.as_str()), (Some(DataCenter::Ca), "Mine"));
        assert!(!page.can_undo() && page.can_redo());
        assert_eq!(page.redo(), Some(true));
        assert_eq!(page.draft.service_name, "Marketing Automation");
        assert_eq!(page.draft.center, Some(DataCenter::Ca));
    }

    /// What a pasted text chose is taken back by one press, however it was typed.
    #[test]
    fn what_follows_from_a_paste_is_taken_back() {
        let mut page = Page::of_link("dc=eu");
        let _ = page.update(Msg::EvidencePasted("https://crm.zoho.in/crm".into()));
        assert_eq!(page.draft.center, Some(DataCenter::In));
        assert_eq!((undo(&mut page), page.draft.center), (Some(false), Some(DataCenter::Eu)));
        assert_eq!((page.redo(), page.draft.center), (Some(false), Some(DataCenter::In)));

        let mut page = Page::of_link("dc=eu");
        let _ = page.update(Msg::CenterChosen(Some(DataCenter::Ca)));
        let text = "https://crm.zoho.com.cn/";
        for end in 1..=text.len() {
            let _ = page.update(Msg::EvidencePasted(text[..end].into()));
        }
        assert_eq!(page.draft.center, Some(DataCenter::Cn));
        assert_eq!((undo(&mut page), page.draft.center), (Some(false), Some(DataCenter::Ca)));
        assert_eq!((undo(&mut page), page.draft.center), (Some(false), Some(DataCenter::Eu)));

        let mut page = Page::of_link("dc=jp");
        let sent = "https%3A%2F%2Fdre.zoho.jp%2Fdelugeauth%2Fcallback";
        let url = format!("https://accounts.zoho.jp/oauth/v2/auth?redirect_uri={sent}");
        let _ = page.update(Msg::PopupPasted(url));
        assert!(!page.draft.redirect_uri.is_empty());
        assert_eq!(undo(&mut page), Some(false));
        assert!(page.draft.redirect_uri.is_empty());
        // A text that chooses nothing leaves no change behind.
        let _ = page.update(Msg::EvidencePasted("nothing".into()));
        assert_eq!(undo(&mut page), None);
    }

    /// The history does not grow without end, and no entry of it holds a history.
    #[test]
    fn the_history_is_bounded() {
        let mut page = Page::default();
        for round in 0..200 {
            let center = if round % 2 == 0 { DataCenter::Eu } else { DataCenter::Ca };
            let _ = page.update(Msg::CenterChosen(Some(center)));
            let _ = page.update(Msg::ExamplePressed);
            let _ = page.update(Msg::StartOverPressed);
        }
        assert_eq!(page.history.past.len(), super::MOST);
        let empty = State::default().history;
        let inner = page.history.past.iter().filter_map(|change| change.rooms.as_ref());
        assert!(inner.into_iter().all(|rooms| rooms.0.history == empty && rooms.1.history == empty));
    }
}
