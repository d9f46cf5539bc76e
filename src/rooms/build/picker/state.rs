//! The state of the step "Scopes" and how it changes: search, browsing, presets, advice, comparison. The chosen scopes
//! themselves belong to the draft.
//!
//! Search results, advice and differences are asked for when they are drawn. What the linter and the advisor say of the
//! chosen scopes is the exception: it is kept until the list changes, because naming what is nearest to an unknown scope
//! takes milliseconds, and every key typed anywhere on the page draws the page.

use oauth::authorize::{Name, Parameter, ParameterSource};
use oauth::scope::{Delimiter, gather, join};
use scan::secret;
use scopes::advisor::{self, Advice, Broad, Companion, Difference, Grant, Verb};
use scopes::lint::{Kind, ScopeFinding, fixed};
use scopes::preset;
use scopes::search::{Results, search, search_in};
use scopes::{DATE, Resource, catalog};
use service::draft::ChosenScope;
use service::lint::judge_scopes;
use service::{Draft, Field};
use words::text;

use crate::rooms::build::state::{State, back, masked};
use crate::setup::{Effect, Order, When};

/// How many hits of a search are shown at first, and how many more with each press.
pub const HITS: usize = 12;
/// How many resources of an app are shown at first, and how many more with each press.
pub const ROWS: usize = 40;
/// How many of the chosen scopes are shown.
pub const CHOSEN_SHOWN: usize = 100;

/// The HTTP methods that Zoho's APIs use.
pub const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// What the step remembers beside the draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picker {
    /// Text in the search box.
    pub query: String,
    /// The app that is browsed, or in which is searched; none: all.
    pub app: Option<&'static str>,
    /// How often more was asked for since the list began.
    pub more: usize,
    /// What the person wants to call.
    pub call: Call,
    /// The list until now, for comparing; as it was pasted, with secrets masked.
    pub before: String,
    /// The list from now on; empty: the chosen scopes.
    pub after: String,
    /// A token answer, with secrets masked.
    pub answer: String,
    /// What the last press did to the list, in words.
    pub said: String,
    /// The words that were left in the entry box, because they are not built like scopes.
    questioned: Option<String>,
    /// The scope whose display name was emptied and is still being typed.
    emptied: Option<usize>,
    judged: Judged,
}

/// A call that somebody wants to make, said in one way or in the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// The method, as an index into [`METHODS`].
    pub method: usize,
    /// The address, with secrets masked.
    pub url: String,
    /// The app.
    pub app: Option<&'static str>,
    /// The family of the resource, such as `ZohoCRM.modules.leads`.
    pub family: String,
    /// What is to be done with the resource; none: reading.
    pub verb: Option<Verb>,
}

/// What there is to say about the chosen scopes, as long as they are these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Judged {
    names: Vec<String>,
    findings: Vec<ScopeFinding>,
    companions: Vec<Companion>,
    broad: Vec<Broad>,
}

/// What happened in the step.
#[derive(Debug, PartialEq, Eq)]
pub enum Msg {
    /// The search box was typed into.
    Searched(String),
    /// The search box was entered.
    SearchEntered,
    /// An app was chosen by its name, or none.
    AppChosen(String),
    /// More of the list was asked for.
    MoreWanted,
    /// An arrow key was pressed in the search box or at the hit of this number.
    Walked {
        /// The hit; none: the search box.
        from: Option<usize>,
        /// Whether it was the arrow down.
        down: bool,
    },
    /// Enter was pressed in the search box.
    FirstTaken,
    /// The box of a scope was ticked, or its tick removed.
    Toggled(String),
    /// These scopes were asked for, in one press.
    Added(Vec<String>),
    /// A preset was asked for, by its place.
    PresetPressed(usize),
    /// Every certain fix was asked for.
    AllMended,
    /// The list was to be emptied.
    AllRemoved,
    /// The field of a display name was left.
    DisplayNameLeft,
    /// A method was chosen.
    MethodChosen(String),
    /// The address of a call was typed.
    UrlTyped(String),
    /// The app of a call was chosen by its name, or none.
    CallAppChosen(String),
    /// The resource of a call was chosen by its family, or none.
    FamilyChosen(String),
    /// What is to be done with the resource was chosen.
    VerbChosen(Verb),
    /// The list until now was typed.
    BeforeTyped(String),
    /// The chosen scopes were to be kept as the list until now.
    BeforeKept,
    /// The list from now on was typed.
    AfterTyped(String),
    /// A token answer was pasted.
    AnswerPasted(String),
}

/// What is shown for a search or an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Nothing was asked for.
    Nothing,
    /// Hits of a search.
    Hits(Results),
    /// Resources of an app.
    Rows {
        /// The first of them.
        resources: &'static [Resource],
        /// How many there are in all.
        total: usize,
    },
}

/// What fits a query in an app or in all; without a query, what the app has.
pub fn shown(query: &str, app: Option<&'static str>, more: usize) -> Shown {
    match (query.trim().is_empty(), app) {
        (true, None) => Shown::Nothing,
        (true, Some(app)) => {
            let all = catalog().resources_of(app);
            let first = all.get(..ROWS * (more + 1)).unwrap_or(all);
            Shown::Rows { resources: first, total: all.len() }
        }
        (false, Some(app)) => Shown::Hits(search_in(app, query, HITS * (more + 1))),
        (false, None) => Shown::Hits(search(query, HITS * (more + 1))),
    }
}

/// The `id` of the box of a hit, by its number.
pub fn hit_id(number: usize) -> String {
    format!("hit-{number}")
}

/// The `id` of the button that removes the scope at this place.
pub fn remove_id(index: usize) -> String {
    format!("remove-scope-{index}")
}

/// The `id` of the search box.
pub const SEARCH_ID: &str = "search-scopes";

impl Call {
    /// The least scopes for it; none while nothing is said.
    pub fn advice(&self) -> Option<Advice> {
        if !self.url.trim().is_empty() {
            let (method, url) = self.method_and_url();
            return Some(advisor::for_call(method, url));
        }
        let resource = catalog().resource(&self.family).filter(|resource| Some(resource.app) == self.app)?;
        Some(advisor::for_resource(resource, self.verb.unwrap_or(Verb::Read)))
    }

    /// The method and the address; a method that was pasted in front of the address counts more than the chosen one.
    pub fn method_and_url(&self) -> (&'static str, &str) {
        let url = self.url.trim();
        let (first, rest) = url.split_once(char::is_whitespace).unwrap_or((url, ""));
        let pasted = METHODS.into_iter().find(|method| method.eq_ignore_ascii_case(first));
        let chosen = METHODS.get(self.method).copied().unwrap_or("GET");
        pasted.map_or((chosen, url), |method| (method, rest.trim_start()))
    }
}

impl Picker {
    /// What the linter says of the chosen scopes.
    pub fn judged(&self) -> &[ScopeFinding] {
        &self.judged.findings
    }

    /// What the chosen scopes need beside them.
    pub fn companions(&self) -> &[Companion] {
        &self.judged.companions
    }

    /// Which of the chosen scopes give more than most calls need.
    pub fn broad(&self) -> &[Broad] {
        &self.judged.broad
    }

    /// How many findings can be fixed with certainty, all in one press.
    pub fn certain_fixes(&self) -> usize {
        use scan::finding::Severity;
        use scopes::lint::Fix;
        let certain = |finding: &&ScopeFinding| match finding.fix {
            Fix::Replace(_) => true,
            Fix::Remove => finding.severity != Severity::Check,
            Fix::Choose(_) | Fix::Unknown => false,
        };
        self.judged.findings.iter().filter(certain).count()
    }

    /// The display name to show in the field of the scope at this place: what was typed, else the derived one. Empty
    /// only while a person who has emptied the field types on.
    pub fn display_name(&self, index: usize, scope: &ChosenScope) -> String {
        if self.emptied == Some(index) { String::new() } else { scope.shown_name() }
    }

    /// What became of the list; none while nothing was given to compare.
    pub fn difference(&self, draft: &Draft) -> Option<Difference> {
        let before = gather(&self.before);
        if before.is_empty() {
            return None;
        }
        let after = gather(&self.after);
        let after = if after.is_empty() { names(draft) } else { after };
        Some(advisor::difference(&before, &after))
    }

    /// What Zoho gave of the chosen scopes, or a sentence on why the text does not tell; none while nothing was pasted.
    pub fn grant(&self, draft: &Draft) -> Option<Result<Grant, &'static str>> {
        let text = self.answer.trim();
        if text.is_empty() {
            return None;
        }
        let has = |key: &str| text.contains(&format!("\"{key}\""));
        if has("error") || text.starts_with("error=") {
            return Some(Err("This is an error, not a grant. Paste it into Check: it says what to do."));
        }
        let whole = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text).ok();
        if whole.is_some_and(|answer| {
            answer.get("scope").is_none_or(|scope| scope.as_str().is_some_and(|text| text.trim().is_empty()))
        }) {
            return Some(Err(NAMES_NO_SCOPES));
        }
        let mut given = gather(text);
        if !text.to_ascii_lowercase().contains("scope") {
            // Without a name before it, only what is written as a scope is one.
            given.retain(|name| name.contains('.') && !name.contains(secret::MASK));
            if text.starts_with('{') || has("access_token") {
                return Some(Err(NAMES_NO_SCOPES));
            }
            if given.is_empty() {
                return Some(Err("There is no token answer in it."));
            }
        }
        Some(Ok(advisor::granted(&names(draft), &given.join(" "))))
    }

    /// What was typed into the search box and is nowhere in the catalogue, but could be scopes all the same.
    pub fn unlisted(&self) -> Vec<String> {
        let mut found = gather(&self.query);
        let like = |name: &String| name.split('.').filter(|part| !part.is_empty()).count() > 1;
        found.retain(|name| like(name) && catalog().look_up(name).is_none());
        found
    }

    /// A report of what the catalogue lacks, for sending to whoever keeps it. Nothing is sent from here.
    pub fn report(&self) -> String {
        let unknown = self.judged.findings.iter().filter(|finding| {
            matches!(finding.kind, Kind::NotInCatalog | Kind::NoSuchOperation | Kind::NoScopes)
        });
        let mut missing: Vec<&str> =
            unknown.filter_map(|finding| self.judged.names.get(finding.index)).map(String::as_str).collect();
        let typed = self.unlisted();
        missing.extend(typed.iter().map(String::as_str));
        missing.sort_unstable();
        missing.dedup();
        let missing = if missing.is_empty() { "…".to_owned() } else { secret::mask(&missing.join(", ")).0 };
        format!(
            "A scope is missing in the catalogue of {DATE}\n\
             Scope: {missing}\n\
             Product: …\n\
             What it lets its holder do: …\n\
             The page of Zoho's that names it: …\n\
             Does a sign-in with it work (yes, no, not tried): …\n"
        )
    }

    /// Gives each text its earlier value, unless it was changed since it was that of `after`.
    pub(crate) fn back(&mut self, after: &Self, before: Self) {
        back(&mut self.query, &after.query, before.query);
        back(&mut self.app, &after.app, before.app);
        back(&mut self.call, &after.call, before.call);
        back(&mut self.before, &after.before, before.before);
        back(&mut self.after, &after.after, before.after);
        back(&mut self.answer, &after.answer, before.answer);
    }

    /// Looks at the chosen scopes, unless they are those that were looked at last.
    pub(crate) fn look_at(&mut self, draft: &Draft) {
        if draft.scope_names().eq(self.judged.names.iter().map(String::as_str)) {
            return;
        }
        self.emptied = None;
        let names = names(draft);
        let (companions, broad) = (advisor::companions(&names), advisor::broad(&names));
        self.judged = Judged { findings: judge_scopes(draft), companions, broad, names };
    }

    /// Adds scopes that are not in the list yet, and says so.
    fn add(&mut self, draft: &mut Draft, scopes: impl IntoIterator<Item = String>) {
        let mut added = Vec::new();
        let mut there = 0;
        for name in scopes {
            if draft.scope_names().any(|chosen| chosen == name) {
                there += 1;
            } else {
                added.push(name.clone());
                draft.scopes.push(ChosenScope::new(name));
            }
        }
        self.said = match (added.as_slice(), there) {
            ([], 1) => "It is in the list already.".into(),
            ([], _) => "They are in the list already.".into(),
            ([one], 0) => format!("Added {}.", secret::mask(one).0),
            (several, 0) => format!("Added {} scopes.", several.len()),
            (several, there) => format!("Added {}; {there} were in the list already.", several.len()),
        };
    }
}

fn names(draft: &Draft) -> Vec<String> {
    draft.scope_names().map(str::to_owned).collect()
}

fn app_named(name: &str) -> Option<&'static str> {
    catalog().apps().find(|app| *app == name)
}

/// The chosen scopes as the three places want them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outputs {
    /// For the custom service form, with the delimiter of the draft.
    pub form: String,
    /// For the parameter `scope` of the authorization URL.
    pub url: String,
    /// For the box of the API console that makes a code for a self client: always commas, as Zoho's page on it says.
    pub self_client: String,
}

impl Outputs {
    /// The outputs of a draft; none while no scope is chosen.
    pub fn of(draft: &Draft) -> Option<Self> {
        let form = draft.joined_scopes();
        if form.is_empty() {
            return None;
        }
        let encoded = Parameter::new(Name::Scope, form.as_str(), ParameterSource::You).encoded()?;
        let url = encoded.split_once('=')?.1.to_owned();
        let scopes = draft.scope_names().filter(|name| secret::hidden_in(name).is_none());
        Some(Self { form, url, self_client: join(scopes, Delimiter::Comma) })
    }
}

const NAMES_NO_SCOPES: &str = "This answer names no scopes, so it does not tell what was granted.";

impl State {
    /// Takes in what happened in the step.
    pub(crate) fn take_picker(&mut self, msg: Msg, draft: &mut Draft) -> Vec<Order> {
        let mut orders = Vec::new();
        match msg {
            Msg::Searched(text) => {
                self.picker.query = masked(&text, &mut orders);
                self.picker.more = 0;
            }
            // The first search gathers the catalogue's words; that is done before the first key, not after it.
            Msg::SearchEntered => drop(search("all", 1)),
            Msg::AppChosen(name) => {
                self.picker.app = app_named(&name);
                self.picker.more = 0;
            }
            Msg::MoreWanted => {
                let last = HITS * (self.picker.more + 1) - 1;
                self.picker.more += 1;
                if !self.picker.query.trim().is_empty() {
                    // The button may go. From here the next Tab leads to what has come.
                    orders.push(Effect::Focus(hit_id(last), When::Now).into());
                }
            }
            Msg::Walked { from, down } => {
                let to = match (from, down) {
                    (None, true) => hit_id(0),
                    (Some(number), true) => hit_id(number + 1),
                    (None | Some(0), false) => SEARCH_ID.to_owned(),
                    (Some(number), false) => hit_id(number - 1),
                };
                orders.push(Effect::Focus(to, When::Now).into());
            }
            Msg::FirstTaken => {
                if let Shown::Hits(Results { hits, .. }) = shown(&self.picker.query, self.picker.app, 0)
                    && let Some(hit) = hits.first()
                {
                    self.picker.add(draft, [hit.scope.name.clone()]);
                }
            }
            Msg::Toggled(name) => {
                if draft.scope_names().any(|chosen| chosen == name) {
                    draft.scopes.retain(|scope| scope.name != name);
                    self.picker.said = format!("Removed {name}.");
                } else {
                    self.picker.add(draft, [name]);
                }
            }
            Msg::Added(scopes) => self.picker.add(draft, scopes),
            Msg::PresetPressed(place) => {
                if let Some(preset) = preset::all().get(place) {
                    self.picker.add(draft, preset.scopes.iter().map(|scope| (*scope).to_owned()));
                }
            }
            Msg::AllMended => {
                self.fix_all(draft);
                orders.push(Effect::go_to(Field::Scopes).into());
            }
            Msg::AllRemoved => {
                self.picker.said.clear();
                let without = Draft { scopes: Vec::new(), ..draft.clone() };
                self.replace(draft, without);
                orders.push(Order::Replaced { said: text!("page-scopes-removed"), afresh: false });
                orders.push(Effect::go_to(Field::Scopes).into());
            }
            Msg::DisplayNameLeft => self.picker.emptied = None,
            Msg::MethodChosen(method) => {
                self.picker.call.method =
                    METHODS.iter().position(|known| *known == method).unwrap_or_default();
            }
            Msg::UrlTyped(text) => self.picker.call.url = masked(&text, &mut orders),
            Msg::CallAppChosen(name) => {
                self.picker.call.app = app_named(&name);
                self.picker.call.family.clear();
            }
            Msg::FamilyChosen(family) => self.picker.call.family = family,
            Msg::VerbChosen(verb) => self.picker.call.verb = Some(verb),
            Msg::BeforeTyped(text) => self.picker.before = masked(&text, &mut orders),
            Msg::BeforeKept => self.picker.before = join(draft.scope_names(), Delimiter::Comma),
            Msg::AfterTyped(text) => self.picker.after = masked(&text, &mut orders),
            Msg::AnswerPasted(text) => self.picker.answer = masked(&text, &mut orders),
        }
        orders
    }

    /// Moves the scopes in the entry box into the list. Text in which there is none stays, and so do words that are not
    /// built like a scope, until the press is repeated: a sentence that came along is not twenty scopes.
    pub(crate) fn add_entry(&mut self, draft: &mut Draft) {
        let text = std::mem::take(&mut draft.scope_entry);
        let insists = self.picker.questioned.take().is_some_and(|words| words == text);
        let built = |name: &String| insists || name.contains('.') || catalog().find(name).is_some();
        let (names, words): (Vec<_>, Vec<_>) = gather(&text).into_iter().partition(built);
        let count = names.len();
        draft.scopes.extend(names.into_iter().map(ChosenScope::new));
        let added = match count {
            0 => String::new(),
            1 => "Added 1 scope.".to_owned(),
            _ => format!("Added {count} scopes."),
        };
        if words.is_empty() {
            if count == 0 {
                draft.scope_entry = text;
                self.picker.said = "There is no scope in the text.".into();
            } else {
                self.picker.said = added;
            }
            return;
        }
        let first: Vec<String> = words.iter().take(3).map(|word| format!("\u{201c}{word}\u{201d}")).collect();
        let more = if words.len() > first.len() { " and more" } else { "" };
        let told = format!(
            "Left in the box: {}{more}. A scope has dots in it, like ZohoCRM.org.READ, or is in the catalogue. Press \
             \u{201c}Add to the list\u{201d} again to add it all the same.",
            first.join(", ")
        );
        self.picker.said = if added.is_empty() { told } else { format!("{added} {told}") };
        // Text that is nothing but such words stays as it was typed.
        let left = if count == 0 { text } else { words.join(" ") };
        self.picker.questioned = Some(left.clone());
        draft.scope_entry = left;
    }

    /// Removes the scope at this place, and leaves the focus at its neighbour.
    pub(crate) fn drop_scope(&mut self, index: usize, draft: &mut Draft) -> Option<Order> {
        if index >= draft.scopes.len() {
            return None;
        }
        let dropped = draft.scopes.remove(index);
        self.picker.emptied = None;
        self.picker.said = format!("Removed {}.", secret::mask(&dropped.name).0);
        // The page still shows the old list when the focus moves.
        let next = match (draft.scopes.len(), index) {
            (0, _) => Effect::go_to(Field::Scopes),
            (left, index) if index < left => Effect::Focus(remove_id(index + 1), When::Now),
            (_, index) => Effect::Focus(remove_id(index - 1), When::Now),
        };
        Some(next.into())
    }

    /// Takes a typed display name over. The derived one is not kept as if it had been typed.
    pub(crate) fn name_scope(&mut self, index: usize, text: String, draft: &mut Draft) {
        let Some(scope) = draft.scopes.get_mut(index) else { return };
        self.picker.emptied = text.is_empty().then_some(index);
        let derived = ChosenScope::new(scope.name.as_str()).shown_name();
        scope.display_name = if text == derived { String::new() } else { text };
    }

    fn fix_all(&mut self, draft: &mut Draft) {
        let list = fixed(&names(draft));
        let old = std::mem::take(&mut draft.scopes);
        let display_name = |name: &str| {
            let same = old.iter().find(|scope| scope.name == name);
            same.map_or_else(String::new, |scope| scope.display_name.clone())
        };
        let named = |name: String| ChosenScope { display_name: display_name(&name), name };
        draft.scopes = list.into_iter().map(named).collect();
        self.picker.said = "Mended what is certain.".into();
    }
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
        assert_eq!(model.picker.said, "Added ZohoMarketingAutomation.wa.READ.");
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
    fn presets_add_what_is_not_there_yet() {
        let mut model = Model::default();
        for (place, preset) in preset::all().iter().enumerate() {
            let _ = model.update(AppMsg::Picker(Msg::PresetPressed(place)));
            let _ = model.update(AppMsg::Picker(Msg::PresetPressed(place)));
            assert!(preset.scopes.iter().all(|scope| chosen(&model).contains(scope)), "{}", preset.id);
        }
        let mut names = chosen(&model);
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), model.draft.scopes.len());
        assert_eq!(model.picker.said, "It is in the list already.");
    }

    #[test]
    fn browsing_shows_an_app_a_part_at_a_time() {
        let model = picked([Msg::AppChosen("Zoho CRM".into())]);
        let count = |model: &Model| match shown(&model.picker.query, model.picker.app, model.picker.more) {
            Shown::Rows { resources, total } => (resources.len(), total),
            other => panic!("{other:?}"),
        };
        let (first, total) = count(&model);
        assert!(first == ROWS && total > 2 * ROWS);
        let model = picked([Msg::AppChosen("Zoho CRM".into()), Msg::MoreWanted]);
        assert_eq!(count(&model), (2 * ROWS, total));
        let all = std::iter::repeat_with(|| Msg::MoreWanted).take(9);
        let model = picked(std::iter::once(Msg::AppChosen("Zoho CRM".into())).chain(all));
        assert_eq!(count(&model), (total, total));
        let model = picked([Msg::AppChosen("No such app".into())]);
        assert_eq!(shown("", model.picker.app, 0), Shown::Nothing);
    }

    #[test]
    fn the_arrows_walk_through_the_hits() {
        let mut model = Model::default();
        let mut walk = |from, down| model.update(AppMsg::Picker(Msg::Walked { from, down }));
        assert_eq!(walk(None, true), [Effect::Focus("hit-0".into(), When::Now)]);
        assert_eq!(walk(Some(3), true), [Effect::Focus("hit-4".into(), When::Now)]);
        assert_eq!(walk(Some(3), false), [Effect::Focus("hit-2".into(), When::Now)]);
        assert_eq!(walk(Some(0), false), [Effect::Focus(SEARCH_ID.into(), When::Now)]);
    }

    #[test]
    fn the_focus_stays_when_its_button_goes() {
        let mut model = after([AppMsg::ExamplePressed]);
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
        let fix = service::lint::Fix::DropScope(0, String::new());
        assert_eq!(focus(model.update(AppMsg::FixPressed(fix))), Some(Effect::go_to(Field::Scopes)));
    }

    #[test]
    fn an_answer_without_scopes_is_no_refusal() {
        let said = |answer: &str| {
            let model = after([
                AppMsg::Typed(Field::Scopes, "Desk.tickets.READ".into()),
                AppMsg::ScopesAdded,
                AppMsg::Picker(Msg::AnswerPasted(answer.into())),
            ]);
            model.picker.grant(&model.draft).map(|grant| grant.map(|grant| grant.missing.len()))
        };
        assert_eq!(said(" "), None);
        assert!(said(r#"{"error":"invalid_code"}"#).unwrap().unwrap_err().starts_with("This is an error"));
        for answer in
            [r#"{"access_token":"x","expires_in":3600}"#, r#"{"access_token":"x","scope":""}"#, "{}"]
        {
            assert!(
                said(answer).unwrap().unwrap_err().starts_with("This answer names no scopes"),
                "{answer}"
            );
        }
        assert!(said("I do not know").unwrap().unwrap_err().starts_with("There is no token answer"));
        assert_eq!(said(r#"{"access_token":"x","scope":"Desk.basic.READ"}"#), Some(Ok(1)));
        assert_eq!(said("Desk.tickets.READ"), Some(Ok(0)));
    }

    #[test]
    fn any_paste_becomes_scopes_and_leaves_its_secrets() {
        let token = "1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210";
        let answer = format!(r#"{{"access_token":"{token}","scope":"Desk.tickets.READ Desk.basic.READ"}}"#);
        let mut model = after([AppMsg::Typed(Field::Scopes, answer)]);
        assert_eq!(model.orders, [Order::Say(Notice::Masked)]);
        let _ = model.update(AppMsg::ScopesAdded);
        assert_eq!(chosen(&model), ["Desk.tickets.READ", "Desk.basic.READ"]);
        assert_eq!((model.draft.scope_entry.as_str(), model.picker.said.as_str()), ("", "Added 2 scopes."));
        let all = after([
            AppMsg::Typed(Field::Scopes, token.into()),
            AppMsg::ScopesAdded,
            AppMsg::Picker(Msg::Searched(token.into())),
            AppMsg::Picker(Msg::UrlTyped(format!("https://www.zohoapis.eu/?access_token={token}"))),
            AppMsg::Picker(Msg::BeforeTyped(token.into())),
            AppMsg::Picker(Msg::AfterTyped(token.into())),
            AppMsg::Picker(Msg::AnswerPasted(token.into())),
        ]);
        assert!(!format!("{all:?}").contains("0123456789abcdef"));
        assert_eq!(all.picker.said, "There is no scope in the text.");
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
        assert!(
            model
                .picker
                .said
                .starts_with("Added 2 scopes. Left in the box: \u{201c}please\u{201d}, \u{201c}add\u{201d}."),
            "{}",
            model.picker.said
        );
        // Other text is another question.
        let _ = model.update(AppMsg::Typed(Field::Scopes, "leads".into()));
        add(&mut model);
        assert_eq!((chosen(&model).len(), model.draft.scope_entry.as_str()), (2, "leads"));
        add(&mut model);
        assert_eq!(chosen(&model), ["Desk.tickets.READ", "email", "leads"]);
        assert_eq!((model.draft.scope_entry.as_str(), model.picker.said.as_str()), ("", "Added 1 scope."));
    }

    #[test]
    fn an_unknown_scope_is_added_with_a_warning_and_never_refused() {
        let mut model = picked([Msg::Searched("ZohoCRM.modules.unicorns.READ".into())]);
        assert_eq!(model.picker.unlisted(), ["ZohoCRM.modules.unicorns.READ"]);
        assert!(model.picker.report().contains("Scope: ZohoCRM.modules.unicorns.READ\n"));
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
    fn the_judgement_follows_the_list_and_nothing_else() {
        let mut model = after([
            AppMsg::Typed(Field::Scopes, "ZohoDesk.tickets.READ ZohoCRM.coql.READ".into()),
            AppMsg::ScopesAdded,
        ]);
        assert!(matches!(model.picker.judged()[0].fix, Fix::Replace(_)));
        assert_eq!(model.picker.companions().len(), 1);
        let judged = model.picker.judged.clone();
        let _ = model.update(AppMsg::Typed(Field::ServiceName, "X".into()));
        let _ = model.update(AppMsg::DisplayNameTyped(0, "Tickets".into()));
        assert_eq!(model.picker.judged, judged);
        assert_eq!(model.picker.certain_fixes(), 1);
        let _ = model.update(AppMsg::Picker(Msg::AllMended));
        assert_eq!(chosen(&model), ["Desk.tickets.READ", "ZohoCRM.coql.READ"]);
        assert_eq!(model.picker.judged(), []);
        let _ = model.update(AppMsg::Picker(Msg::AllRemoved));
        assert_eq!((chosen(&model), model.picker.companions().len()), (vec![], 0));
        model.undo();
        assert_eq!((chosen(&model).len(), model.picker.companions().len()), (2, 1));
        // A draft that comes with the page is judged, too.
        let model = Model::of_link("scope=ZohoShow.presentation.ALL,ZohoBooks.fullaccess.all");
        let scope = "ZohoShow.presentation.ALL";
        assert_eq!(model.picker.judged()[0].found, words::msg!("scopes-lint-invented", scope));
        assert_eq!(model.picker.broad().len(), 1);
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
    fn a_call_is_said_by_address_or_by_resource() {
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
            Msg::CallAppChosen("Zoho Desk".into()),
            Msg::FamilyChosen("Desk.tickets".into()),
            Msg::VerbChosen(Verb::Update),
        ]);
        assert_eq!(needs(&model), ["Desk.tickets.UPDATE"]);
        // Another app has no such resource.
        let model = picked([
            Msg::CallAppChosen("Zoho Desk".into()),
            Msg::FamilyChosen("Desk.tickets".into()),
            Msg::CallAppChosen("Zoho Books".into()),
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
        let answer = r#"{"scope":"Desk.tickets.READ"}"#.to_owned();
        let _ = model.update(AppMsg::Picker(Msg::AnswerPasted(answer)));
        let grant = model.picker.grant(&model.draft).unwrap().unwrap();
        assert_eq!(grant.given, ["Desk.tickets.READ"]);
        assert_eq!(grant.missing[0].0, "Desk.contacts.READ");
    }

    #[test]
    fn the_list_goes_out_in_three_forms() {
        assert_eq!(Outputs::of(&Draft::default()), None);
        let mut model = picked([Msg::Added(vec!["Desk.tickets.READ".into(), "Desk.basic.READ".into()])]);
        let outputs = |model: &Model| {
            Outputs::of(&model.draft).map(|outputs| [outputs.form, outputs.url, outputs.self_client]).unwrap()
        };
        let commas = "Desk.tickets.READ,Desk.basic.READ";
        assert_eq!(outputs(&model), [commas, "Desk.tickets.READ%2CDesk.basic.READ", commas]);
        let _ = model.update(AppMsg::DelimiterChosen(Delimiter::Space));
        let blank = "Desk.tickets.READ Desk.basic.READ";
        assert_eq!(outputs(&model), [blank, "Desk.tickets.READ+Desk.basic.READ", commas]);
        let _ = model.update(AppMsg::DelimiterChosen(Delimiter::Plus));
        assert_eq!(outputs(&model)[1], "Desk.tickets.READ%2BDesk.basic.READ");
    }
}
