//! The sheets that mirror Zoho's forms, and how far the person has come with copying their values.

use service::Field;
use service::block::{Block, Content, Form, Row, blocks};
use words::{Message, Text, msg, text};

use super::state::{Build, snippet_row};

/// A part of the page of which one is open at a time, in the order of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The input with a form of its own: it lies over the others while it is open.
    Scopes,
    Before,
    Console,
    Service,
    Connection,
    Deluge,
    Finish,
}

impl Sheet {
    /// Those that are always there.
    pub const ALL: [Self; 6] =
        [Self::Before, Self::Console, Self::Service, Self::Connection, Self::Deluge, Self::Finish];

    pub fn id(self) -> &'static str {
        match self {
            Self::Scopes => "sheet-scopes",
            Self::Before => "sheet-before",
            Self::Console => "sheet-console",
            Self::Service => "sheet-service",
            Self::Connection => "sheet-connection",
            Self::Deluge => "sheet-deluge",
            Self::Finish => "sheet-finish",
        }
    }

    /// The `id` of the button that opens it.
    pub fn button_id(self) -> String {
        format!("{}-button", self.id())
    }

    pub fn title(self) -> Text {
        match self {
            Self::Scopes => text!("build-scopes"),
            Self::Before => text!("build-before"),
            Self::Console => text!("build-sheet-console"),
            Self::Service => text!("build-sheet-service"),
            Self::Connection => text!("build-sheet-connection"),
            Self::Deluge => text!("build-sheet-deluge"),
            Self::Finish => text!("build-sheet-finish"),
        }
    }

    /// The one after it.
    pub fn next(self) -> Self {
        let mut rest = Self::ALL.into_iter().skip_while(|sheet| *sheet != self).skip(1);
        rest.next().unwrap_or(Self::Finish)
    }

    pub fn form(self) -> Option<Form> {
        match self {
            Self::Console => Some(Form::Console),
            Self::Service => Some(Form::Service),
            Self::Connection => Some(Form::Connection),
            Self::Scopes | Self::Before | Self::Deluge | Self::Finish => None,
        }
    }

    /// The sheet that holds the input of a field; `None` for those that are always in sight.
    pub fn of(field: Field) -> Option<Self> {
        match field {
            Field::Scopes => Some(Self::Scopes),
            Field::ClientId | Field::AuthorizedRedirectUri => Some(Self::Console),
            Field::PopupUrl | Field::UseCredentialsOfLoginUser => Some(Self::Connection),
            _ if Field::ENDPOINTS.contains(&field) => Some(Self::Service),
            _ => None,
        }
    }
}

/// How many values there are to copy, and how many of them are copied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub done: usize,
    pub total: usize,
}

impl Count {
    pub fn is_done(self) -> bool {
        self.total > 0 && self.done == self.total
    }

    pub fn message(self) -> Message {
        msg!("build-copied-of", done = self.done, total = self.total)
    }
}

/// Whether a form can do without the row: Zoho shows a scope that has no display name as it is, and not every version of
/// the form asks for the revocation endpoint.
fn is_optional(row: &Row) -> bool {
    row.id.ends_with("-display-name") || row.field == Field::RevokeTokenUrl
}

/// Whether the row is about one scope of the list.
pub(super) fn is_of_one_scope(row: &Row) -> bool {
    row.field == Field::Scopes && row.id.starts_with("scope-")
}

impl Build<'_> {
    /// The three forms and the snippet; filled in once for all that is drawn from them.
    pub(super) fn forms(&self) -> &([Block; 3], Row) {
        self.forms.get_or_init(|| (blocks(self.draft), snippet_row(self.draft)))
    }

    /// The rows of a sheet that the person's form has.
    pub fn rows_of(&self, sheet: Sheet) -> Vec<&Row> {
        let (blocks, snippet) = self.forms();
        if sheet == Sheet::Deluge {
            return vec![snippet];
        }
        let of_sheet = blocks.iter().filter(|block| Some(block.form) == sheet.form());
        let mut rows: Vec<&Row> = of_sheet.flat_map(|block| &block.rows).collect();
        let one_box = self.one_box || self.draft.scopes.is_empty();
        rows.retain(|row| {
            let each = is_of_one_scope(row);
            !each && row.id != Field::Scopes.id() || each != one_box
        });
        rows
    }

    /// Whether the row is counted: it has a value to copy, or will have one.
    fn is_counted(row: &Row) -> bool {
        matches!(row.content, Content::Text(_) | Content::Missing(_))
            && row.id != "scopes-to-select"
            && !is_optional(row)
    }

    pub fn count(&self, sheet: Sheet) -> Count {
        let counts = self.counts.get_or_init(|| Sheet::ALL.map(|sheet| (sheet, self.counted(sheet))));
        counts.iter().find(|(one, _)| *one == sheet).map_or_else(Count::default, |(_, count)| *count)
    }

    fn counted(&self, sheet: Sheet) -> Count {
        let rows = self.rows_of(sheet);
        let counted = rows.into_iter().filter(|row| Self::is_counted(row));
        counted.fold(Count::default(), |count, row| Count {
            done: count.done + usize::from(self.is_copied(row)),
            total: count.total + 1,
        })
    }

    /// Of all sheets together.
    pub fn whole(&self) -> Count {
        let counts = Sheet::ALL.map(|sheet| self.count(sheet));
        counts.into_iter().fold(Count::default(), |sum, count| Count {
            done: sum.done + count.done,
            total: sum.total + count.total,
        })
    }

    fn is_copied(&self, row: &Row) -> bool {
        matches!(row.content, Content::Text(_)) && self.is_done(row)
    }

    /// The row of a sheet that is to be copied next.
    pub fn next_row<'r>(&self, rows: &[&'r Row]) -> Option<&'r str> {
        let open = |row: &&&Row| {
            Self::is_counted(row) && matches!(row.content, Content::Text(_)) && !self.is_done(row)
        };
        rows.iter().find(open).map(|row| row.id.as_str())
    }

    /// The first sheet with something left to copy, or the last one.
    pub fn first_to_do(&self) -> Sheet {
        let open = |sheet: &Sheet| self.count(*sheet).total > 0 && !self.count(*sheet).is_done();
        Sheet::ALL.into_iter().find(open).unwrap_or(Sheet::Finish)
    }

    /// Whether nothing is left to do in the sheet.
    pub fn is_finished(&self, sheet: Sheet) -> bool {
        match sheet {
            Sheet::Before => self.read,
            Sheet::Finish => self.whole().is_done(),
            _ => self.count(sheet).is_done(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rooms::build::harness::Page;
    use crate::rooms::build::{Msg, State};
    use crate::setup::{Effect, When};
    use facts::DataCenter;
    use service::Draft;

    fn example(center: DataCenter) -> (State, Draft) {
        let (mut state, mut draft) = (State::default(), Draft::default());
        state.replace(&mut draft, Draft::example(center), "");
        (state, draft)
    }

    fn page(msgs: impl IntoIterator<Item = Msg>) -> Page {
        let mut page = Page::default();
        for msg in msgs {
            let _ = page.update(msg);
        }
        page
    }

    fn counts(page: &Page) -> [(usize, usize); 6] {
        Sheet::ALL.map(|sheet| page.seen().count(sheet)).map(|count| (count.done, count.total))
    }

    fn europe() -> Page {
        page([Msg::CenterChosen(Some(DataCenter::Eu)), Msg::ExamplePressed])
    }

    #[test]
    fn copying_counts_for_the_sheet_and_for_the_whole() {
        let mut page = europe();
        // Two redirect URIs to register; eleven values of the service; a name and a link name; the snippet.
        assert_eq!(counts(&page), [(0, 0), (0, 4), (0, 11), (0, 2), (0, 1), (0, 0)]);
        let _ = page.update(Msg::Typed(Field::ClientId, "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234".into()));
        page.copy("client-name");
        page.copy("service-name");
        page.copy("scope-3");
        page.copy("deluge-snippet");
        // What the form can do without is ticked off, and not counted.
        page.copy("revoke-token-url");
        page.copy("scope-1-display-name");
        page.copy("no-such-row");
        assert_eq!(counts(&page), [(0, 0), (1, 4), (2, 11), (0, 2), (1, 1), (0, 0)]);
        assert_eq!(page.seen().whole(), Count { done: 4, total: 18 });
        // Copying again takes nothing back; another value is not the one that was copied.
        page.copy("client-name");
        let _ = page.update(Msg::Typed(Field::ServiceName, "Something else".into()));
        assert_eq!(page.seen().whole(), Count { done: 1, total: 18 });
    }

    #[test]
    fn a_form_with_one_box_for_all_scopes_has_fewer_rows() {
        let mut page = europe();
        let rows = |page: &Page| {
            let seen = page.seen();
            let rows = seen.rows_of(Sheet::Service).into_iter().map(|row| row.id.clone());
            rows.filter(|id| id.starts_with("scope")).collect::<Vec<_>>()
        };
        assert_eq!(rows(&page).len(), 11);
        assert!(!rows(&page).contains(&"scopes".to_owned()));
        let _ = page.update(Msg::OneBoxChosen(true));
        assert_eq!(rows(&page), ["scopes", "scope-delimiter"]);
        assert_eq!(page.seen().count(Sheet::Service).total, 7);
    }

    #[test]
    fn one_sheet_is_open_and_the_next_follows() {
        let mut page = Page::default();
        let open = |page: &Page| page.open.0;
        assert_eq!(open(&page), Some(Sheet::Before));
        let effects = page.update(Msg::NextPressed(Sheet::Before));
        assert_eq!(effects, [Effect::Focus("sheet-console-button".into(), When::Drawn)]);
        assert!(page.read && page.seen().is_finished(Sheet::Before));
        let _ = page.update(Msg::SheetToggled(Sheet::Finish));
        assert_eq!(open(&page), Some(Sheet::Finish));
        let _ = page.update(Msg::SheetToggled(Sheet::Finish));
        assert_eq!(open(&page), None);
        // The scopes lie over what was open.
        let _ = page.update(Msg::SheetToggled(Sheet::Service));
        let _ = page.update(Msg::SheetToggled(Sheet::Scopes));
        assert_eq!(open(&page), Some(Sheet::Scopes));
        let effects = page.update(Msg::SheetToggled(Sheet::Scopes));
        assert_eq!(open(&page), Some(Sheet::Service));
        assert_eq!(effects, [Effect::Focus("open-scopes".into(), When::Drawn)]);
        assert_eq!(Sheet::Finish.next(), Sheet::Finish);
        // What was read once does not come back.
        let _ = page.update(Msg::StartOverPressed);
        assert_eq!(open(&page), None);
    }

    /// What is read before the start is over once scopes are selected; before that, it comes back.
    #[test]
    fn the_first_form_is_open_once_scopes_are_selected() {
        let mut page = Page::default();
        let around = |page: &mut Page, preset: Option<&'static str>| {
            let _ = page.update(Msg::SheetToggled(Sheet::Scopes));
            if let Some(preset) = preset {
                let _ = page.update(Msg::Picker(crate::rooms::build::picker::Msg::PresetPressed(preset)));
            }
            let _ = page.update(Msg::SheetToggled(Sheet::Scopes));
            page.open.0
        };
        assert_eq!(around(&mut page, None), Some(Sheet::Before));
        assert_eq!(around(&mut page, Some("crm-read")), Some(Sheet::Console));
        // Another sheet is where the person was.
        let _ = page.update(Msg::SheetToggled(Sheet::Deluge));
        assert_eq!(around(&mut page, Some("profile")), Some(Sheet::Deluge));
    }

    /// A redirect URI that is none of the table's, or that has a space, has its field in sight; one of the table's has not.
    #[test]
    fn the_field_for_a_foreign_redirect_uri_is_in_sight() {
        let open = |uri: &str| Page::of_link(&format!("dc=eu&redirect_uri={uri}")).callback_open;
        assert!(open("https://deluge.zoho.com/delugeauth/callback"));
        assert!(open("https://dre.zoho.eu/delugeauth/callback%20"));
        assert!(!open("https://deluge.zoho.eu/delugeauth/callback"));
    }

    /// An issue leads to the sheet with the input.
    #[test]
    fn an_issue_opens_its_sheet() {
        let mut page = europe();
        for (field, sheet) in [
            (Field::ClientId, Sheet::Console),
            (Field::AuthorizeUrl, Sheet::Service),
            (Field::PopupUrl, Sheet::Connection),
            (Field::Scopes, Sheet::Scopes),
        ] {
            let effects = page.update(Msg::FindingPressed(field));
            assert_eq!(page.open.0, Some(sheet));
            assert_eq!(effects.len(), 1, "{field:?}");
        }
        let _ = page.update(Msg::NextPressed(Sheet::Console));
        assert!(page.folded);
        let _ = page.update(Msg::FindingPressed(Field::ServiceName));
        assert!(!page.folded);
    }

    #[test]
    fn a_reload_opens_where_the_person_was() {
        let (mut state, draft) = example(DataCenter::Ca);
        assert_eq!(state.open.0, Some(Sheet::Console));
        let _ = state.update(Msg::SheetTicked(Sheet::Console), &mut draft.clone(), "");
        let ticks = state.with(crate::setup::Context { draft: &draft, page: "", now_ms: 0 }).ticks(&draft);
        assert!(ticks.contains("authorized-redirect-uri"), "{ticks}");
        let mut again = State::default();
        again.tick_all(&ticks, &draft);
        assert_eq!(again.open.0, Some(Sheet::Service));
        assert!(!again.read);
        let mut empty = State::default();
        empty.tick_all(super::super::state::READ, &Draft::default());
        assert!(empty.read && empty.open.0.is_none());
    }

    #[test]
    fn a_whole_sheet_is_ticked_off_and_back() {
        let mut page = europe();
        let _ = page.update(Msg::SheetTicked(Sheet::Connection));
        assert!(page.seen().is_finished(Sheet::Connection));
        let next = |page: &Page| {
            let seen = page.seen();
            seen.next_row(&seen.rows_of(Sheet::Connection)).map(str::to_owned)
        };
        assert_eq!(next(&page), None);
        let _ = page.update(Msg::SheetTicked(Sheet::Connection));
        assert_eq!(page.seen().count(Sheet::Connection).done, 0);
        assert_eq!(next(&page).as_deref(), Some("connection-name"));
        for sheet in Sheet::ALL {
            let _ = page.update(Msg::Typed(Field::ClientId, "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234".into()));
            let _ = page.update(Msg::SheetTicked(sheet));
        }
        assert!(page.seen().is_finished(Sheet::Finish) && page.seen().first_to_do() == Sheet::Finish);
    }

    /// New issues wait until the person pauses; those that are gone go at once; what is pasted is judged at once.
    #[test]
    fn nothing_is_said_while_a_person_types() {
        let mut page = Page::default();
        let found =
            |page: &Page| page.seen().findings().iter().map(|finding| finding.field).collect::<Vec<_>>();
        let effects = page.update(Msg::Typed(Field::ClientName, "A!".into()));
        assert_eq!(found(&page), []);
        let [Effect::Wait { pause, .. }] = *effects else { panic!("{effects:?}") };
        let _ = page.update(Msg::Typed(Field::ClientName, "A!b".into()));
        let _ = page.update(Msg::Paused(pause));
        assert_eq!(found(&page), [], "an earlier pause is not this one");
        let _ = page.update(Msg::FieldLeft);
        let _ = page.update(Msg::Paused(pause + 2));
        assert!(found(&page).contains(&Field::ClientName));
        let _ = page.update(Msg::Typed(Field::ClientName, "Ab".into()));
        assert!(!found(&page).contains(&Field::ClientName));
        let _ = page.update(Msg::Typed(Field::ClientName, "Pasted! All of it".into()));
        assert!(found(&page).contains(&Field::ClientName));
        assert_eq!(page.update(Msg::FieldLeft), []);
    }
}
