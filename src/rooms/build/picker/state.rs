//! The state of the step "Scopes" and how it changes: search, browsing, presets, advice, comparison. The selected scopes
//! themselves belong to the draft.
//!
//! Search results, advice and differences are asked for when they are drawn. What the linter and the advisor say of the
//! selected scopes is the exception: it is kept until the list changes, because naming what is nearest to an unknown
//! scope takes milliseconds, and every key typed anywhere on the page draws the page.

use facts::Method;
use facts::product::Product;
use oauth::authorize::{Name, Parameter, ParameterSource};
use oauth::scope::{Delimiter, gather, join};
use scan::finding::Severity;
use scan::secret;
use scopes::advisor::{self, Advice, Broad, Companion, Difference, Grant};
use scopes::lint::{ScopeFinding, fixed};
use scopes::search::{Hit, Results, search};
use scopes::{DATE, Operation, Resource, Scope, catalog, entry, known_issue, preset};
use service::draft::ChosenScope;
use service::lint::judge_scopes;
use service::{Draft, Field};
use words::{Message, Text, msg, text};

use crate::rooms::build::state::masked;
use crate::rooms::build::undo::back;
use crate::setup::{Effect, Order, When};

/// How many hits of a search are shown at first, and how many more with each press.
pub(crate) const HITS: usize = 12;
/// How many resources of an app are shown at first, and how many more with each press.
pub(crate) const ROWS: usize = 40;
/// How many of the selected scopes are shown.
pub(crate) const CHOSEN_SHOWN: usize = 100;

/// What the step remembers beside the draft. Every text that can be pasted into has its secrets masked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picker {
    pub(crate) query: String,
    /// The id of the app that is browsed, or in which is searched; none: all.
    pub(crate) app: Option<&'static str>,
    /// Whether unverified scopes are shown, too.
    pub(crate) unverified: bool,
    /// How often more was asked for since the list began.
    pub(crate) more: usize,
    pub(crate) call: Call,
    /// The earlier list, for comparing.
    pub(crate) before: String,
    /// The new list; empty: the selected scopes.
    pub(crate) after: String,
    /// A token response.
    pub(crate) response: String,
    /// What the last press did to the list.
    pub(crate) said: Vec<Message>,
    /// The words that were left in the entry box, because they are not built like scopes: pressing again adds them.
    left: Option<String>,
    /// The scope whose display name was emptied and is still being typed.
    emptied: Option<usize>,
    pub(crate) judged: Judged,
}

/// A call that somebody wants to make, by its URL or by its resource.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Call {
    pub(crate) method: Method,
    pub(crate) url: String,
    /// The id of the app.
    pub(crate) app: Option<&'static str>,
    /// The family of the resource, such as `ZohoCRM.modules.leads`.
    pub(crate) family: String,
    /// What is to be done with the resource.
    pub(crate) verb: Operation,
}

/// What there is to say about the selected scopes, as long as they are these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Judged {
    names: Vec<String>,
    pub(crate) findings: Vec<ScopeFinding>,
    pub(crate) companions: Vec<Companion>,
    pub(crate) broad: Vec<Broad>,
}

impl Judged {
    /// How many findings can be fixed with certainty, all in one press.
    pub(crate) fn certain_fixes(&self) -> usize {
        self.findings.iter().filter(|finding| finding.certain_fix().is_some()).count()
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum Msg {
    Searched(String),
    /// The search box got the focus.
    SearchEntered,
    /// An app was selected by its id, or none.
    AppChosen(Option<&'static str>),
    /// What was typed was to be looked for in all apps.
    AllSearched,
    UnverifiedToggled,
    MoreWanted,
    /// An arrow key leads to the box with this id.
    Walked(String),
    /// Enter was pressed in the search box.
    FirstTaken,
    Toggled(String),
    Added(Vec<String>),
    /// The preset of this id was to take the place of the list.
    PresetPressed(&'static str),
    PresetAdded(&'static str),
    AllFixed,
    AllRemoved,
    DisplayNameLeft,
    MethodChosen(String),
    UrlTyped(String),
    CallAppChosen(String),
    FamilyChosen(String),
    VerbChosen(Operation),
    BeforeTyped(String),
    /// The selected scopes were to be kept as the earlier list.
    BeforeKept,
    AfterTyped(String),
    ResponsePasted(String),
}

/// A row of the matrix: a resource, and its scopes that are shown.
pub(crate) type Row = (&'static Resource, Vec<&'static Scope>);

/// What is shown: the best hits of a search, or rows of resources; how many there are in all, and how many unverified
/// scopes among or beside them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) hits: Vec<Hit>,
    pub(crate) rows: Vec<Row>,
    pub(crate) total: usize,
    pub(crate) unverified: usize,
}

/// What fits a query in an app or in all. Without a query, what the app has, or the resources of the selected scopes.
pub(crate) fn shown(
    query: &str,
    app: Option<&'static str>,
    more: usize,
    unverified: bool,
    chosen: &[String],
) -> Shown {
    if !query.trim().is_empty() {
        let results = search(query, app, unverified, HITS * (more + 1));
        let Results { hits, total, unverified } = results;
        return Shown { hits, rows: Vec::new(), total, unverified };
    }
    let is_doubtful = |scope: &&Scope| !scope.is_verified();
    let is_chosen = |scope: &&Scope| chosen.contains(&scope.name);
    let row = |resource: &'static Resource| {
        let scopes = resource.scopes().iter().filter(|one| unverified || !is_doubtful(one) || is_chosen(one));
        Some((resource, scopes.collect::<Vec<_>>())).filter(|(_, scopes)| !scopes.is_empty())
    };
    let of_selection =
        |resource: &&Resource| app.is_some() || resource.scopes().iter().any(|one| is_chosen(&one));
    let resources = app.map_or(&catalog().resources[..], |app| catalog().resources_of(app));
    let resources: Vec<_> = resources.iter().filter(of_selection).collect();
    let unverified = resources.iter().flat_map(|one| one.scopes()).filter(is_doubtful).count();
    let mut rows: Vec<Row> = resources.into_iter().filter_map(row).collect();
    let total = rows.len();
    rows.truncate(ROWS * (more + 1));
    Shown { hits: Vec::new(), rows, total, unverified }
}

/// How many of the selected scopes belong to an app.
pub(crate) fn selected_of(chosen: &[String]) -> impl Fn(&Product) -> usize {
    // Looked up once for all apps.
    let apps: Vec<&Product> = chosen.iter().filter_map(|name| Some(entry(name)?.app)).collect();
    move |app| apps.iter().filter(|one| **one == app).count()
}

/// The `id` of the box of a hit, by its number.
pub(crate) fn hit_id(number: usize) -> String {
    format!("hit-{number}")
}

/// The `id` of the box of a scope in the matrix.
pub(crate) fn box_id(scope: &str) -> String {
    format!("box-{scope}")
}

/// The `id` of the button that removes the scope at this index.
pub(crate) fn remove_id(index: usize) -> String {
    format!("remove-scope-{index}")
}

/// The `id` of the search box.
pub(crate) const SEARCH_ID: &str = "search-scopes";

/// The arrow keys, by their names.
pub(crate) const ARROWS: [&str; 4] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];

/// The `id` of what an arrow leads to from the search box, or from the hit of this number.
pub(crate) fn beside_hit(from: Option<usize>, arrow: &str) -> Option<String> {
    match (arrow, from) {
        ("ArrowDown", from) => Some(hit_id(from.map_or(0, |number| number + 1))),
        ("ArrowUp", Some(0)) => Some(SEARCH_ID.to_owned()),
        ("ArrowUp", Some(number)) => Some(hit_id(number - 1)),
        _ => None,
    }
}

/// The `id` of the box that an arrow leads to from the box at this row and place of the matrix: in another row the one of
/// the same column, or the last.
pub(crate) fn beside_box(rows: &[Row], (row, place): (usize, usize), arrow: &str) -> Option<String> {
    let scopes = |row: usize| rows.get(row).map(|(_, scopes)| scopes.as_slice());
    let here = scopes(row)?.get(place)?;
    let same_column = |scopes: &[&'static Scope]| {
        scopes.iter().find(|scope| scope.operation == here.operation).or(scopes.last()).copied()
    };
    let there = match arrow {
        "ArrowLeft" => scopes(row)?.get(place.checked_sub(1)?).copied(),
        "ArrowRight" => scopes(row)?.get(place + 1).copied(),
        "ArrowUp" => same_column(scopes(row.checked_sub(1)?)?),
        "ArrowDown" => same_column(scopes(row + 1)?),
        _ => None,
    };
    there.map(|scope| box_id(&scope.name))
}

impl Call {
    /// The minimum scopes for it; none while nothing is said.
    pub(crate) fn advice(&self) -> Option<Advice> {
        if !self.url.trim().is_empty() {
            let (method, url) = self.method_and_url();
            return Some(advisor::for_call(method, url));
        }
        let resource =
            catalog().resource(&self.family).filter(|resource| Some(resource.app.id) == self.app)?;
        Some(advisor::for_resource(resource, self.verb))
    }

    /// The method and the URL; a method that was pasted in front of the URL counts more than the selected one.
    pub(crate) fn method_and_url(&self) -> (Method, &str) {
        let url = self.url.trim();
        let (first, rest) = url.split_once(char::is_whitespace).unwrap_or((url, ""));
        Method::of(first).map_or((self.method, url), |method| (method, rest.trim_start()))
    }
}

impl Picker {
    /// The display name to show in the field of the scope at this index: what was typed, else the derived one. Empty
    /// only while a person who has emptied the field types on.
    pub(crate) fn display_name(&self, index: usize, scope: &ChosenScope) -> String {
        if self.emptied == Some(index) { String::new() } else { scope.shown_name() }
    }

    /// What became of the list; none while nothing was given to compare.
    pub(crate) fn difference(&self, draft: &Draft) -> Option<Difference> {
        let before = gather(&self.before);
        if before.is_empty() {
            return None;
        }
        let after = gather(&self.after);
        let after = if after.is_empty() { names(draft) } else { after };
        Some(advisor::difference(&before, &after))
    }

    /// What Zoho granted of the selected scopes, or why the text does not tell; none while nothing was pasted.
    pub(crate) fn grant(&self, draft: &Draft) -> Option<Result<Grant, Text>> {
        let text = self.response.trim();
        if text.is_empty() {
            return None;
        }
        let response = scan::json::objects(text).into_iter().next().map(|(_, response)| response);
        let has = |key: &str| response.as_ref().is_some_and(|response| response.get(key).is_some());
        if has("error") || text.starts_with("error=") {
            return Some(Err(text!("picker-grant-error")));
        }
        let scope = response.as_ref().and_then(|response| response.get("scope"));
        let mut given = gather(text);
        if !text.to_ascii_lowercase().contains("scope") {
            // Without a name before it, only what is written as a scope is one.
            given.retain(|name| name.contains('.') && !name.contains(secret::MASK));
        }
        Some(match &response {
            Some(_)
                if scope.is_none_or(|scope| scope.as_str().is_some_and(|text| text.trim().is_empty())) =>
            {
                Err(text!("picker-grant-no-scopes"))
            }
            None if given.is_empty() => Err(text!("picker-grant-no-response")),
            _ => Ok(advisor::granted(&names(draft), &given.join(" "))),
        })
    }

    /// What was typed into the search box and is nowhere in the catalog, but could be scopes.
    pub(crate) fn unlisted(&self) -> Vec<String> {
        let mut found = gather(&self.query);
        let like = |name: &String| name.split('.').filter(|part| !part.is_empty()).count() > 1;
        found.retain(|name| like(name) && catalog().look_up(name).is_none());
        found
    }

    /// A report of what the catalog lacks, for sending to whoever keeps it. Nothing is sent from here.
    pub(crate) fn report(&self) -> String {
        let warnings = self.judged.findings.iter().filter(|finding| finding.severity == Severity::Warning);
        let names = warnings.filter_map(|finding| self.judged.names.get(finding.index));
        let unknown = |name: &&String| catalog().look_up(name).is_none() && known_issue::of(name).is_none();
        let mut missing: Vec<String> = names.filter(unknown).cloned().collect();
        missing.extend(self.unlisted());
        missing.sort_unstable();
        missing.dedup();
        let missing: Vec<String> = missing.iter().map(|name| secret::quotable(name)).collect();
        let scopes = if missing.is_empty() { "\u{2026}".into() } else { missing.join(", ") };
        let lines = [
            msg!("picker-report-title", date = DATE),
            msg!("picker-report-scopes", scopes),
            text!("picker-report-product").into(),
            text!("picker-report-allows").into(),
            text!("picker-report-page").into(),
            text!("picker-report-works").into(),
        ];
        lines.map(|line| format!("{line}\n")).concat()
    }

    /// Gives each text its earlier value, unless it was changed since it was that of `after`.
    pub(crate) fn back(&mut self, after: &Self, before: Self) {
        back(&mut self.query, &after.query, before.query);
        back(&mut self.app, &after.app, before.app);
        back(&mut self.call, &after.call, before.call);
        back(&mut self.before, &after.before, before.before);
        back(&mut self.after, &after.after, before.after);
        back(&mut self.response, &after.response, before.response);
    }

    /// Looks at the selected scopes, unless they are those that were looked at last.
    pub(crate) fn look_at(&mut self, draft: &Draft) {
        if draft.scope_names().eq(self.judged.names.iter().map(String::as_str)) {
            return;
        }
        self.emptied = None;
        let names = names(draft);
        let (companions, broad) = (advisor::companions(&names), advisor::broad(&names));
        self.judged = Judged { findings: judge_scopes(draft), companions, broad, names };
    }
}

fn names(draft: &Draft) -> Vec<String> {
    draft.scope_names().map(str::to_owned).collect()
}

fn scopes_of(preset: &str) -> Vec<String> {
    preset::by_id(preset)
        .into_iter()
        .flat_map(|preset| preset.scopes)
        .map(|scope| (*scope).to_owned())
        .collect()
}

/// The app with this id, if it has scopes.
fn app_of(id: &str) -> Option<&'static str> {
    catalog().apps().map(|app| app.id).find(|app| *app == id)
}

/// The selected scopes as three places want them: the custom service form, with the delimiter of the draft; the parameter
/// `scope` of an authorization URL; the field of the API console that makes a code for a self client, always with commas,
/// as Zoho's page on it says. None while no scope is selected.
pub(crate) fn outputs(draft: &Draft) -> Option<[String; 3]> {
    let form = draft.joined_scopes();
    if form.is_empty() {
        return None;
    }
    let encoded = Parameter::new(Name::Scope, form.as_str(), ParameterSource::You).encoded()?;
    let url = encoded.split_once('=')?.1.to_owned();
    let scopes = draft.scope_names().filter(|name| secret::hidden_in(name).is_none());
    Some([form, url, join(scopes, Delimiter::Comma)])
}

/// How the step changes.
impl Picker {
    /// Takes in what happened in the step.
    pub(crate) fn update(&mut self, msg: Msg, draft: &mut Draft) -> Vec<Order> {
        let mut orders = Vec::new();
        match msg {
            Msg::Searched(text) => {
                self.query = masked(&text, &mut orders);
                self.more = 0;
            }
            // The first search gathers the catalog's words; that is done before the first key, not after it.
            Msg::SearchEntered => drop(search("all", None, false, 1)),
            Msg::AppChosen(app) => {
                self.app = app;
                self.more = 0;
            }
            Msg::AllSearched => {
                // The button goes with what is found.
                self.app = None;
                orders.push(focus(SEARCH_ID.to_owned()));
            }
            Msg::UnverifiedToggled => self.unverified = !self.unverified,
            Msg::MoreWanted => {
                let last = HITS * (self.more + 1) - 1;
                self.more += 1;
                if !self.query.trim().is_empty() {
                    // The button may go. From here the next Tab leads to what has come.
                    orders.push(focus(hit_id(last)));
                }
            }
            Msg::Walked(id) => orders.push(focus(id)),
            Msg::FirstTaken => orders.extend(self.take_first(draft)),
            Msg::Toggled(name) => {
                if draft.scope_names().all(|chosen| chosen != name) {
                    self.add(draft, [name]);
                    return orders;
                }
                draft.scopes.retain(|scope| scope.name != name);
                // Its row may have been there only because it was selected, and the focus must not go with it.
                let shown = shown(&self.query, self.app, self.more, self.unverified, &names(draft));
                let mut boxes = shown.rows.iter().flat_map(|(_, scopes)| scopes);
                if shown.hits.is_empty() && boxes.all(|scope| scope.name != name) {
                    orders.push(focus(SEARCH_ID.to_owned()));
                }
                self.said = vec![msg!("picker-said-removed", scope = name)];
            }
            Msg::Added(scopes) => self.add(draft, scopes),
            Msg::PresetPressed(id) => {
                put(draft, scopes_of(id));
                self.said = vec![msg!("picker-said-preset", count = draft.scopes.len())];
            }
            Msg::PresetAdded(id) => self.add(draft, scopes_of(id)),
            Msg::AllFixed => {
                put(draft, fixed(&names(draft)));
                self.said = vec![text!("picker-said-fixed").into()];
                orders.push(Effect::go_to(Field::Scopes).into());
            }
            Msg::AllRemoved => {
                self.said.clear();
                draft.scopes.clear();
                orders.push(Effect::go_to(Field::Scopes).into());
            }
            Msg::DisplayNameLeft => self.emptied = None,
            Msg::MethodChosen(word) => self.call.method = Method::of(&word).unwrap_or_default(),
            Msg::UrlTyped(text) => self.call.url = masked(&text, &mut orders),
            Msg::CallAppChosen(id) => {
                self.call.app = app_of(&id);
                self.call.family.clear();
            }
            Msg::FamilyChosen(family) => self.call.family = family,
            Msg::VerbChosen(verb) => self.call.verb = verb,
            Msg::BeforeTyped(text) => self.before = masked(&text, &mut orders),
            Msg::BeforeKept => self.before = join(draft.scope_names(), Delimiter::Comma),
            Msg::AfterTyped(text) => self.after = masked(&text, &mut orders),
            Msg::ResponsePasted(text) => self.response = masked(&text, &mut orders),
        }
        orders
    }

    /// Adds the best hit. One that no Zoho page lists is only pointed at: to add it takes a press on its own box.
    fn take_first(&mut self, draft: &mut Draft) -> Option<Order> {
        let scope = search(&self.query, self.app, self.unverified, 1).hits.first()?.scope;
        if !scope.is_verified() && draft.scope_names().all(|name| name != scope.name) {
            self.said = vec![msg!("picker-said-unverified", scope = &scope.name)];
            return Some(focus(hit_id(0)));
        }
        self.add(draft, [scope.name.clone()]);
        None
    }

    /// Adds scopes that are not in the list yet, and says so.
    fn add(&mut self, draft: &mut Draft, scopes: impl IntoIterator<Item = String>) {
        let (there, added): (Vec<_>, Vec<_>) =
            scopes.into_iter().partition(|name| draft.scope_names().any(|chosen| chosen == name));
        self.said = match (added.as_slice(), there.len()) {
            ([], count) => vec![msg!("picker-said-present", count)],
            ([one], 0) => vec![msg!("picker-said-added", scope = secret::mask(one).0)],
            (several, 0) => vec![msg!("picker-said-added-several", count = several.len())],
            (several, present) => vec![msg!("picker-said-added-some", count = several.len(), present)],
        };
        draft.scopes.extend(added.into_iter().map(ChosenScope::new));
    }

    /// Moves the scopes in the entry box into the list. Text in which there is none stays, and so do words that are not
    /// built like a scope, until the press is repeated: a sentence that came along is not twenty scopes.
    pub(crate) fn add_entry(&mut self, draft: &mut Draft) {
        let text = std::mem::take(&mut draft.scope_entry);
        let insists = self.left.take().is_some_and(|words| words == text);
        let built = |name: &String| insists || name.contains('.') || catalog().find(name).is_some();
        let (names, words): (Vec<_>, Vec<_>) = gather(&text).into_iter().partition(built);
        let count = names.len();
        draft.scopes.extend(names.into_iter().map(ChosenScope::new));
        self.said = if count > 0 { vec![msg!("picker-said-added-several", count)] } else { Vec::new() };
        if words.is_empty() {
            if count == 0 {
                draft.scope_entry = text;
                self.said = vec![text!("picker-said-no-scope").into()];
            }
            return;
        }
        let first: Vec<String> = words.iter().take(3).map(|word| format!("\u{201c}{word}\u{201d}")).collect();
        let more = words.len() - first.len();
        self.said.push(msg!("picker-said-left", more, words = first.join(", ")));
        // Text that is nothing but such words stays as it was typed.
        let left = if count == 0 { text } else { words.join(" ") };
        self.left = Some(left.clone());
        draft.scope_entry = left;
    }

    /// Removes the scope at this index, and leaves the focus at its neighbor.
    pub(crate) fn drop_scope(&mut self, index: usize, draft: &mut Draft) -> Option<Order> {
        if index >= draft.scopes.len() {
            return None;
        }
        let dropped = draft.scopes.remove(index);
        self.emptied = None;
        self.said = vec![msg!("picker-said-removed", scope = secret::mask(&dropped.name).0)];
        // The page still shows the old list when the focus moves.
        Some(match (draft.scopes.len(), index) {
            (0, _) => Effect::go_to(Field::Scopes).into(),
            (left, index) if index < left => focus(remove_id(index + 1)),
            (_, index) => focus(remove_id(index - 1)),
        })
    }

    /// Takes a typed display name over. The derived one is not kept as if it had been typed.
    pub(crate) fn name_scope(&mut self, index: usize, text: String, draft: &mut Draft) {
        let Some(scope) = draft.scopes.get_mut(index) else { return };
        self.emptied = text.is_empty().then_some(index);
        let derived = ChosenScope::new(scope.name.as_str()).shown_name();
        scope.display_name = if text == derived { String::new() } else { text };
    }
}

/// Puts these scopes in the place of the list. Those that were there keep their display names.
fn put(draft: &mut Draft, list: Vec<String>) {
    let old = std::mem::take(&mut draft.scopes);
    let kept = |name: String| {
        let same = old.iter().find(|scope| scope.name == name);
        same.cloned().unwrap_or_else(|| ChosenScope::new(name))
    };
    draft.scopes = list.into_iter().map(kept).collect();
}

fn focus(id: String) -> Order {
    Effect::Focus(id, When::Now).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rooms::build::Msg as AppMsg;
    use crate::rooms::build::harness::Page as Model;
    use crate::setup::{Effect, Notice};
    use scopes::lint::Fix;

    /// A page to which these messages have come, one after the other.
    fn after(msgs: impl IntoIterator<Item = AppMsg>) -> Model {
        let mut model = Model::default();
        for msg in msgs {
            let _ = model.update(msg);
        }
        model
    }

    fn picked(msgs: impl IntoIterator<Item = Msg>) -> Model {
        after(msgs.into_iter().map(AppMsg::Picker))
    }

    fn chosen(model: &Model) -> Vec<&str> {
        model.draft.scope_names().collect()
    }

    #[test]
    fn the_five_of_the_guide_are_found_by_what_they_do() {
        let queries = [
            ("marketing campaign", "ZohoMarketingAutomation.campaign.ALL"),
            ("marketing lead full", "ZohoMarketingAutomation.lead.ALL"),
            ("marketing journey read", "ZohoMarketingAutomation.journey.READ"),
            ("marketing journey create", "ZohoMarketingAutomation.journey.CREATE"),
            ("web assistant", "ZohoMarketingAutomation.wa.READ"),
        ];
        let model =
            picked(queries.into_iter().flat_map(|(query, _)| [Msg::Searched(query.into()), Msg::FirstTaken]));
        assert_eq!(chosen(&model), queries.map(|(_, scope)| scope));
        let scope = "ZohoMarketingAutomation.wa.READ";
        assert_eq!(model.picker.said, [msg!("picker-said-added", scope)]);
        assert_eq!(model.seen().findings(), []);
        // What is there already is not added again by Enter, but taken away by its box.
        let model = picked([
            Msg::Searched("web assistant".into()),
            Msg::FirstTaken,
            Msg::FirstTaken,
            Msg::Toggled("ZohoMarketingAutomation.wa.READ".into()),
        ]);
        assert_eq!(chosen(&model), [""; 0]);
    }

    #[test]
    fn enter_adds_no_scope_that_no_zoho_page_lists() {
        let scope = "ZohoMarketingAutomation.contact.ALL";
        let mut model = picked([Msg::Searched(scope.into())]);
        let orders = model.update(AppMsg::Picker(Msg::FirstTaken));
        assert_eq!(chosen(&model), [""; 0]);
        assert_eq!(model.picker.said, [msg!("picker-said-unverified", scope)]);
        assert_eq!(orders, [Effect::Focus(hit_id(0), When::Now)]);
        // Its own box adds it, and then it is something to check.
        let _ = model.update(AppMsg::Picker(Msg::Toggled(scope.into())));
        assert_eq!(chosen(&model), [scope]);
        assert_eq!(model.picker.judged.findings[0].found, msg!("scopes-lint-unverified", scope));
        // The words for an app lead to a scope of it that is known.
        let model = picked([Msg::Searched("marketing automation".into()), Msg::FirstTaken]);
        assert_eq!(chosen(&model), ["ZohoMarketingAutomation.campaign.ALL"]);
    }

    #[test]
    fn a_preset_replaces_the_list_and_can_be_added_to_it() {
        let mut model = Model::default();
        for preset in preset::PRESETS {
            let _ = model.update(AppMsg::Picker(Msg::PresetPressed(preset.id)));
            assert_eq!(chosen(&model), preset.scopes);
            let count = preset.scopes.len();
            assert_eq!(model.picker.said, [msg!("picker-said-preset", count)]);
        }
        for preset in preset::PRESETS {
            let _ = model.update(AppMsg::Picker(Msg::PresetAdded(preset.id)));
            let _ = model.update(AppMsg::Picker(Msg::PresetAdded(preset.id)));
            assert!(preset.scopes.iter().all(|scope| chosen(&model).contains(scope)), "{}", preset.id);
        }
        let mut names = chosen(&model);
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), model.draft.scopes.len());
        assert_eq!(model.picker.said, [msg!("picker-said-present", count = 1_usize)]);
    }

    #[test]
    fn what_a_preset_replaces_comes_back() {
        // Nothing is lost where the list is empty or part of the preset, so there is nothing to undo.
        let first = &preset::PRESETS[0];
        let mut model = picked([Msg::Added(vec![first.scopes[0].into()])]);
        let _ = model.update(AppMsg::DisplayNameTyped(0, "Mine".into()));
        let _ = model.update(AppMsg::Picker(Msg::PresetPressed(first.id)));
        assert_eq!(chosen(&model), first.scopes);
        assert_eq!(model.draft.scopes[0].display_name, "Mine");
        assert!(!model.can_undo());
        let _ = model.update(AppMsg::Picker(Msg::PresetPressed(preset::PRESETS[1].id)));
        assert_eq!(model.orders, [Order::Replaced { said: text!("picker-preset-taken"), afresh: false }]);
        model.undo();
        assert_eq!(chosen(&model), first.scopes);
        assert_eq!(model.draft.scopes[0].display_name, "Mine");
    }

    /// A preset is what somebody comes for, so it names the service too, until somebody else does.
    #[test]
    fn a_preset_names_a_service_that_has_no_name() {
        let mut model = picked([Msg::PresetPressed("marketing-automation")]);
        assert_eq!(model.draft.service_name, "Marketing Automation");
        let _ = model.update(AppMsg::Picker(Msg::PresetPressed("crm-workdrive-books")));
        assert_eq!(model.draft.service_name, "CRM, WorkDrive and Books");
        assert_eq!(model.draft.client_name(), "CRM WorkDrive and Books");
        // What it replaced comes back with its name.
        model.undo();
        assert_eq!(model.draft.service_name, "Marketing Automation");
        let _ = model.update(AppMsg::Typed(Field::ServiceName, "Ops".into()));
        let _ = model.update(AppMsg::Picker(Msg::PresetPressed("crm-read")));
        assert_eq!(model.draft.service_name, "Ops");
    }

    fn found(model: &Model) -> Shown {
        let picker = &model.picker;
        let chosen: Vec<String> = model.draft.scope_names().map(str::to_owned).collect();
        shown(&picker.query, picker.app, picker.more, picker.unverified, &chosen)
    }

    #[test]
    fn browsing_shows_an_app_a_part_at_a_time() {
        let count = |model: &Model| (found(model).rows.len(), found(model).total);
        let crm = || Msg::AppChosen(Some("crm"));
        let (first, total) = count(&picked([crm()]));
        assert!(first == ROWS && total > 2 * ROWS);
        assert_eq!(count(&picked([crm(), Msg::MoreWanted])), (2 * ROWS, total));
        let all = std::iter::repeat_with(|| Msg::MoreWanted).take(9);
        assert_eq!(count(&picked(std::iter::once(crm()).chain(all))), (total, total));
        assert_eq!(found(&picked([Msg::AppChosen(Some("no such app"))])), Shown::default());
    }

    #[test]
    fn without_an_app_the_matrix_shows_the_resources_of_the_selection() {
        assert_eq!(found(&Model::default()), Shown::default());
        let model = picked([Msg::PresetPressed("crm-read")]);
        let rows = found(&model).rows;
        let families: Vec<_> = rows.iter().map(|(resource, _)| resource.family.as_str()).collect();
        assert_eq!(families, ["ZohoCRM.modules", "ZohoCRM.org", "ZohoCRM.settings", "ZohoCRM.users"]);
        assert!(rows.iter().all(|(_, scopes)| scopes.len() > 1));
        assert_eq!(catalog().apps().map(selected_of(&["ZohoCRM.org.READ".into()])).sum::<usize>(), 1);
    }

    #[test]
    fn unverified_scopes_are_shown_when_they_are_wanted_or_selected() {
        let doubtful = "ZohoMarketingAutomation.contact.ALL";
        let has = |model: &Model| {
            found(model).rows.iter().flat_map(|(_, scopes)| scopes).any(|scope| scope.name == doubtful)
        };
        let browse = || Msg::AppChosen(Some("marketing-automation"));
        let model = picked([browse()]);
        assert!(!has(&model) && found(&model).unverified > 0);
        assert!(has(&picked([browse(), Msg::UnverifiedToggled])));
        assert!(has(&picked([browse(), Msg::Added(vec![doubtful.into()])])));
        // What an app does not have, others may.
        let mut model = picked([browse(), Msg::Searched("crm leads".into())]);
        assert_eq!(found(&model).total, 0);
        let focus = Effect::Focus(SEARCH_ID.into(), When::Now);
        assert_eq!(model.update(AppMsg::Picker(Msg::AllSearched)), [focus]);
        assert!(found(&model).total > 0);
        // In a search, too.
        let query = || Msg::Searched("payroll employee".into());
        let model = picked([query()]);
        assert_eq!((found(&model).hits.len(), found(&model).unverified), (0, 1));
        assert_eq!(found(&picked([query(), Msg::UnverifiedToggled])).hits.len(), 1);
        assert_eq!(chosen(&picked([query(), Msg::UnverifiedToggled, Msg::FirstTaken])), [""; 0]);
    }

    #[test]
    fn the_focus_stays_when_a_row_goes_with_its_last_scope() {
        let leads = ["ZohoCRM.modules.leads.READ", "ZohoCRM.modules.leads.ALL"].map(str::to_owned);
        let mut model = picked([Msg::Added(leads.to_vec())]);
        let mut toggle = |scope: &str| model.update(AppMsg::Picker(Msg::Toggled(scope.into())));
        assert_eq!(toggle(&leads[0]), []);
        assert_eq!(toggle(&leads[1]), [Effect::Focus(SEARCH_ID.into(), When::Now)]);
        let mut model = picked([Msg::Added(leads.to_vec()), Msg::AppChosen(Some("crm"))]);
        assert_eq!(model.update(AppMsg::Picker(Msg::MoreWanted)), []);
        assert_eq!(model.update(AppMsg::Picker(Msg::Toggled(leads[0].clone()))), []);
        // A box beside the list of hits stays.
        let mut model = picked([Msg::Searched("crm leads".into()), Msg::Added(leads.to_vec())]);
        assert_eq!(model.update(AppMsg::Picker(Msg::Toggled(leads[0].clone()))), []);
    }

    #[test]
    fn the_arrows_walk_through_the_hits_and_the_matrix() {
        let hit = |from, arrow| beside_hit(from, arrow);
        assert_eq!(hit(None, "ArrowDown").as_deref(), Some("hit-0"));
        assert_eq!(hit(Some(3), "ArrowDown").as_deref(), Some("hit-4"));
        assert_eq!(hit(Some(3), "ArrowUp").as_deref(), Some("hit-2"));
        assert_eq!(hit(Some(0), "ArrowUp").as_deref(), Some(SEARCH_ID));
        assert_eq!((hit(None, "ArrowUp"), hit(Some(3), "ArrowLeft")), (None, None));
        let walked = Model::default().update(AppMsg::Picker(Msg::Walked("hit-4".into())));
        assert_eq!(walked, [Effect::Focus("hit-4".into(), When::Now)]);

        // campaign and lead have ALL first, journey READ and CREATE, wa READ alone.
        let rows = found(&picked([Msg::AppChosen(Some("marketing-automation"))])).rows;
        let go = |row, place, arrow| {
            let id = beside_box(&rows, (row, place), arrow)?;
            Some(id.strip_prefix("box-ZohoMarketingAutomation.")?.to_owned())
        };
        assert_eq!(go(0, 0, "ArrowRight").as_deref(), Some("campaign.READ"));
        assert_eq!(go(0, 1, "ArrowLeft").as_deref(), Some("campaign.ALL"));
        assert_eq!(go(0, 1, "ArrowDown").as_deref(), Some("journey.READ"));
        assert_eq!(go(0, 0, "ArrowDown").as_deref(), Some("journey.CREATE"));
        assert_eq!(go(3, 0, "ArrowUp").as_deref(), Some("lead.READ"));
        assert_eq!((go(0, 0, "ArrowUp"), go(0, 0, "ArrowLeft"), go(3, 0, "ArrowDown")), (None, None, None));
        assert_eq!((go(3, 0, "ArrowRight"), go(9, 9, "ArrowRight"), go(0, 0, "Enter")), (None, None, None));
    }

    #[test]
    fn the_focus_stays_when_its_button_goes() {
        let mut model =
            after([AppMsg::ExamplePressed, AppMsg::SheetToggled(crate::rooms::build::Sheet::Scopes)]);
        let focus =
            |effects: Vec<Effect>| effects.into_iter().find(|effect| matches!(effect, Effect::Focus(..)));
        let next = Some(Effect::Focus(remove_id(1), When::Now));
        assert_eq!(focus(model.update(AppMsg::ScopeDropped(0))), next);
        assert_eq!(
            focus(model.update(AppMsg::ScopeDropped(3))),
            Some(Effect::Focus(remove_id(2), When::Now))
        );
        for _ in 0..2 {
            let _ = model.update(AppMsg::ScopeDropped(0));
        }
        assert_eq!(focus(model.update(AppMsg::ScopeDropped(0))), Some(Effect::go_to(Field::Scopes)));
        assert_eq!(focus(model.update(AppMsg::ScopeDropped(0))), None);
        let fix = service::lint::Fix::ReplaceScope(0, String::new(), Vec::new());
        assert_eq!(focus(model.update(AppMsg::FixPressed(fix))), Some(Effect::go_to(Field::Scopes)));
    }

    #[test]
    fn a_response_without_scopes_is_no_refusal() {
        let said = |response: &str| {
            let model = after([
                AppMsg::Typed(Field::Scopes, "Desk.tickets.READ".into()),
                AppMsg::ScopesAdded,
                AppMsg::Picker(Msg::ResponsePasted(response.into())),
            ]);
            model.picker.grant(&model.draft).map(|grant| grant.map(|grant| grant.missing.len()))
        };
        assert_eq!(said(" "), None);
        assert_eq!(said(r#"{"error":"invalid_code"}"#), Some(Err(text!("picker-grant-error"))));
        for response in
            [r#"{"access_token":"x","expires_in":3600}"#, r#"{"access_token":"x","scope":""}"#, "{}"]
        {
            assert_eq!(said(response), Some(Err(text!("picker-grant-no-scopes"))), "{response}");
        }
        assert_eq!(said("I do not know"), Some(Err(text!("picker-grant-no-response"))));
        assert_eq!(said(r#"{"access_token":"x","scope":"Desk.basic.READ"}"#), Some(Ok(1)));
        assert_eq!(said("Desk.tickets.READ"), Some(Ok(0)));
    }

    #[test]
    fn any_paste_becomes_scopes_and_leaves_its_secrets() {
        let token = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        let response = format!(r#"{{"access_token":"{token}","scope":"Desk.tickets.READ Desk.basic.READ"}}"#);
        let mut model = after([AppMsg::Typed(Field::Scopes, response)]);
        assert_eq!(model.orders, [Order::Say(Notice::Masked)]);
        let _ = model.update(AppMsg::ScopesAdded);
        assert_eq!(chosen(&model), ["Desk.tickets.READ", "Desk.basic.READ"]);
        assert_eq!(model.draft.scope_entry, "");
        assert_eq!(model.picker.said, [msg!("picker-said-added-several", count = 2_usize)]);
        let all = after([
            AppMsg::Typed(Field::Scopes, token.into()),
            AppMsg::ScopesAdded,
            AppMsg::Picker(Msg::Searched(token.into())),
            AppMsg::Picker(Msg::UrlTyped(format!("https://www.zohoapis.eu/?access_token={token}"))),
            AppMsg::Picker(Msg::BeforeTyped(token.into())),
            AppMsg::Picker(Msg::AfterTyped(token.into())),
            AppMsg::Picker(Msg::ResponsePasted(token.into())),
        ]);
        assert!(!format!("{all:?}").contains("0123456789abcdef"));
        assert_eq!(all.picker.said, [text!("picker-said-no-scope").into()]);
        // What holds no scope is not thrown away.
        let url = "https://accounts.zoho.eu/oauth/v2/auth?client_id=1000.X";
        let model = after([AppMsg::Typed(Field::Scopes, url.into()), AppMsg::ScopesAdded]);
        assert_eq!((chosen(&model), model.draft.scope_entry.as_str()), (vec![], url));
    }

    #[test]
    fn words_that_are_no_scopes_are_questioned_once_and_not_lost() {
        let add = |model: &mut Model| {
            let _ = model.update(AppMsg::ScopesAdded);
        };
        let mut model = after([AppMsg::Typed(Field::Scopes, "please add Desk.tickets.READ, email".into())]);
        add(&mut model);
        assert_eq!(chosen(&model), ["Desk.tickets.READ", "email"]);
        assert_eq!(model.draft.scope_entry, "please add");
        let left =
            msg!("picker-said-left", more = 0_usize, words = "\u{201c}please\u{201d}, \u{201c}add\u{201d}");
        assert_eq!(model.picker.said, [msg!("picker-said-added-several", count = 2_usize), left]);
        // Other text is another question.
        let _ = model.update(AppMsg::Typed(Field::Scopes, "leads".into()));
        add(&mut model);
        assert_eq!((chosen(&model).len(), model.draft.scope_entry.as_str()), (2, "leads"));
        add(&mut model);
        assert_eq!(chosen(&model), ["Desk.tickets.READ", "email", "leads"]);
        assert_eq!(model.draft.scope_entry, "");
        assert_eq!(model.picker.said, [msg!("picker-said-added-several", count = 1_usize)]);
    }

    #[test]
    fn an_unknown_scope_is_added_with_a_warning_and_never_refused() {
        let mut model = picked([Msg::Searched("ZohoCRM.modules.unicorns.READ".into())]);
        assert_eq!(model.picker.unlisted(), ["ZohoCRM.modules.unicorns.READ"]);
        assert!(model.picker.report().contains("Scope: ZohoCRM.modules.unicorns.READ\n"));
        let query = "Zoho%43RM.9f8e7d6c5b4a3928170%366f5e4d3c2b1a09f8e7d6c5b.READ".to_owned();
        let picker = Picker { query, ..Picker::default() };
        let report = picker.report();
        assert!(!picker.unlisted().is_empty() && !report.contains("9f8e7d"), "{report}");
        let unlisted = model.picker.unlisted();
        let _ = model.update(AppMsg::Picker(Msg::Added(unlisted)));
        assert_eq!(chosen(&model), ["ZohoCRM.modules.unicorns.READ"]);
        let findings = model.seen().findings();
        let about: Vec<_> = findings.iter().filter(|finding| finding.field == Field::Scopes).collect();
        assert!(about[0].found.to_string().ends_with("is not in our catalog of 2026-11-23."), "{about:?}");
        assert_eq!(about[0].severity.id(), "warning");
        assert_eq!(picked([Msg::Searched("ZohoCRM.modules.leads.READ".into())]).picker.unlisted(), [""; 0]);
        assert_eq!(picked([Msg::Searched("lead read".into())]).picker.unlisted(), [""; 0]);
    }

    #[test]
    fn the_judgment_follows_the_list_and_nothing_else() {
        let mut model = after([
            AppMsg::Typed(Field::Scopes, "ZohoDesk.tickets.READ ZohoCRM.coql.READ".into()),
            AppMsg::ScopesAdded,
        ]);
        assert!(matches!(model.picker.judged.findings[0].fix, Fix::Replace(_)));
        assert_eq!(model.picker.judged.companions.len(), 1);
        let judged = model.picker.judged.clone();
        let _ = model.update(AppMsg::Typed(Field::ServiceName, "X".into()));
        let _ = model.update(AppMsg::DisplayNameTyped(0, "Tickets".into()));
        assert_eq!(model.picker.judged, judged);
        assert_eq!(model.picker.judged.certain_fixes(), 1);
        let _ = model.update(AppMsg::Picker(Msg::AllFixed));
        assert_eq!(chosen(&model), ["Desk.tickets.READ", "ZohoCRM.coql.READ"]);
        assert_eq!(model.picker.judged.findings, []);
        let _ = model.update(AppMsg::Picker(Msg::AllRemoved));
        assert_eq!((chosen(&model), model.picker.judged.companions.len()), (vec![], 0));
        model.undo();
        assert_eq!((chosen(&model).len(), model.picker.judged.companions.len()), (2, 1));
        // A draft that comes with the page is judged, too.
        let model = Model::of_link("scope=ZohoShow.presentation.ALL,ZohoBooks.fullaccess.all");
        let scope = "ZohoShow.presentation.ALL";
        assert_eq!(model.picker.judged.findings[0].found, msg!("scopes-lint-invented", scope));
        assert_eq!(model.picker.judged.broad.len(), 1);
    }

    #[test]
    fn display_names_are_derived_until_they_are_typed() {
        let mut model = picked([Msg::Added(vec!["Desk.tickets.READ".into()])]);
        let name = |model: &Model| model.picker.display_name(0, &model.draft.scopes[0]);
        assert_eq!(name(&model), "Desk: tickets, read");
        let _ = model.update(AppMsg::DisplayNameTyped(0, "Desk: tickets, read!".into()));
        assert_eq!(
            (name(&model).as_str(), model.draft.scopes[0].display_name.len()),
            ("Desk: tickets, read!", 20)
        );
        let _ = model.update(AppMsg::DisplayNameTyped(0, "Desk: tickets, read".into()));
        assert_eq!(model.draft.scopes[0].display_name, "");
        // Emptied, it stays empty while somebody types on, and is derived again afterwards.
        let _ = model.update(AppMsg::DisplayNameTyped(0, String::new()));
        assert_eq!(name(&model), "");
        let _ = model.update(AppMsg::Picker(Msg::DisplayNameLeft));
        assert_eq!(name(&model), "Desk: tickets, read");
    }

    #[test]
    fn a_call_is_given_by_url_or_by_resource() {
        let needs = |model: &Model| {
            let advice = model.picker.call.advice().unwrap_or_default();
            advice.needs.iter().map(|need| need.scope.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(picked([]).picker.call.advice(), None);
        let url = "https://www.zohoapis.eu/crm/v8/Leads/search?word=x";
        let expected = ["ZohoCRM.modules.leads.READ", "ZohoSearch.securesearch.READ"];
        assert_eq!(needs(&picked([Msg::UrlTyped(url.into())])), expected);
        let model = picked([
            Msg::UrlTyped("https://www.zohoapis.eu/crm/v8/Leads".into()),
            Msg::MethodChosen("DELETE".into()),
        ]);
        assert_eq!(needs(&model), ["ZohoCRM.modules.leads.DELETE"]);
        let pasted = "put https://www.zohoapis.eu/crm/v8/Leads";
        assert_eq!(needs(&picked([Msg::UrlTyped(pasted.into())])), ["ZohoCRM.modules.leads.UPDATE"]);
        let model = picked([
            Msg::CallAppChosen("desk".into()),
            Msg::FamilyChosen("Desk.tickets".into()),
            Msg::VerbChosen(Operation::Update),
        ]);
        assert_eq!(needs(&model), ["Desk.tickets.UPDATE"]);
        // Another app has no such resource.
        let model = picked([
            Msg::CallAppChosen("desk".into()),
            Msg::FamilyChosen("Desk.tickets".into()),
            Msg::CallAppChosen("books".into()),
        ]);
        assert_eq!(model.picker.call.advice(), None);
    }

    #[test]
    fn two_lists_are_compared() {
        let mut model =
            picked([Msg::Added(vec!["Desk.tickets.READ".into(), "Desk.basic.READ".into()]), Msg::BeforeKept]);
        assert!(!model.picker.difference(&model.draft).unwrap().new_consent);
        let _ = model.update(AppMsg::Picker(Msg::Toggled("Desk.basic.READ".into())));
        let _ = model.update(AppMsg::Picker(Msg::Toggled("Desk.contacts.READ".into())));
        let found = model.picker.difference(&model.draft).unwrap();
        assert_eq!(found.added, ["Desk.contacts.READ"]);
        assert_eq!(found.removed, ["Desk.basic.READ"]);
        assert!(found.new_consent);
        let _ = model.update(AppMsg::Picker(Msg::AfterTyped("Desk.tickets.READ".into())));
        assert!(!model.picker.difference(&model.draft).unwrap().new_consent);
        let response = r#"{"scope":"Desk.tickets.READ"}"#.to_owned();
        let _ = model.update(AppMsg::Picker(Msg::ResponsePasted(response)));
        let grant = model.picker.grant(&model.draft).unwrap().unwrap();
        assert_eq!(grant.given, ["Desk.tickets.READ"]);
        assert_eq!(grant.missing[0].0, "Desk.contacts.READ");
    }

    #[test]
    fn the_list_goes_out_in_three_forms() {
        assert_eq!(outputs(&Draft::default()), None);
        let mut model = picked([Msg::Added(vec!["Desk.tickets.READ".into(), "Desk.basic.READ".into()])]);
        let outputs = |model: &Model| outputs(&model.draft).unwrap();
        let commas = "Desk.tickets.READ,Desk.basic.READ";
        assert_eq!(outputs(&model), [commas, "Desk.tickets.READ%2CDesk.basic.READ", commas]);
        let _ = model.update(AppMsg::DelimiterChosen(Delimiter::Space));
        let spaces = "Desk.tickets.READ Desk.basic.READ";
        assert_eq!(outputs(&model), [spaces, "Desk.tickets.READ+Desk.basic.READ", commas]);
        let _ = model.update(AppMsg::DelimiterChosen(Delimiter::Plus));
        assert_eq!(outputs(&model)[1], "Desk.tickets.READ%2BDesk.basic.READ");
    }
}
