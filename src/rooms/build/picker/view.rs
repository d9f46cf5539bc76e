//! The step in which scopes are found, judged and chosen.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::rooms::build::picker::{self, METHODS, Outputs, Picker, Shown};
use crate::rooms::build::view::Send;
use crate::rooms::build::{Build, Msg};
use crate::setup::Topic;
use crate::widgets::{
    InputAttrs, button, confidence_mark, copy_button, findings_at, findings_of, link_out, on_focus,
    paste_box, radios,
};
use scan::secret;
use scopes::advisor::{Advice, Breadth, Broad, Companion, Difference, Grant, Need, Verb};
use scopes::preset;
use scopes::{Confidence, DATE, Resource, Scope, catalog};
use service::Field;
use service::draft::ChosenScope;
use service::lint::{Finding, Fix};

/// The whole step.
pub(crate) fn step(model: &Build<'_>, findings: &[Finding], send: &Send) -> Html {
    let draft = &model.draft;
    let picker = &model.picker;
    let chosen: Vec<String> = draft.scope_names().map(str::to_owned).collect();
    let step = Step { model, picker, findings, chosen: &chosen, send };
    html! {
        <section class="step scopes" aria-labelledby="step-3" onfocusin={on_focus(Topic::Field(Field::Scopes), send)}>
            <h2 id="step-3">
                <span class="number">{ "3" }</span>{ "Scopes" }
                <span class="count">{ format!("{} chosen", chosen.len()) }</span>
            </h2>
            <div class="finder">
                { step.finder() }
                { step.presets() }
            </div>
            <div class="chosen" id="in-scopes" tabindex="-1" role="group" aria-label="Chosen scopes">
                { step.chosen() }
            </div>
            { step.paste() }
            { step.advisor() }
            { step.comparison() }
            { step.outputs() }
            { step.provenance() }
        </section>
    }
}

/// Everything that the parts of the step need.
struct Step<'m> {
    model: &'m Build<'m>,
    picker: &'m Picker,
    findings: &'m [Finding],
    chosen: &'m [String],
    send: &'m Send,
}

// ---------------------------------------------------------------------------------------------------------------------
// Finding

impl Step<'_> {
    fn finder(&self) -> Html {
        let onfocus = self.send.reform(|_: FocusEvent| Msg::Picker(picker::Msg::SearchEntered));
        let oninput = self.send.reform(|e: InputEvent| {
            Msg::Picker(picker::Msg::Searched(e.target_unchecked_into::<HtmlInputElement>().value()))
        });
        let onkeydown = {
            let send = self.send.clone();
            Callback::from(move |e: KeyboardEvent| {
                let msg = match e.key().as_str() {
                    "Enter" => picker::Msg::FirstTaken,
                    "ArrowDown" => picker::Msg::Walked { from: None, down: true },
                    "Escape" => picker::Msg::Searched(String::new()),
                    _ => return,
                };
                e.prevent_default();
                send.emit(Msg::Picker(msg));
            })
        };
        html! {
            <>
                <div class="field">
                    <label for={picker::SEARCH_ID}>{ "Search scopes" }</label>
                    <input
                        id={picker::SEARCH_ID}
                        type="text"
                        value={self.picker.query.clone()}
                        {onfocus}
                        {oninput}
                        {onkeydown}
                        placeholder="crm lead read"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        enterkeyhint="done"
                        aria-describedby="search-scopes-hint"
                    />
                </div>
                <div class="field">
                    { app_list("scope-app", "In the app", self.picker.app, "all apps", self.send, picker::Msg::AppChosen) }
                </div>
                <div class="hint" id="search-scopes-hint">
                    { "By any words: app, resource, what you do, or the scope itself. Enter adds the first. Or choose an app to see all that it has." }
                </div>
                <Found
                    query={self.picker.query.clone()}
                    app={self.picker.app}
                    more={self.picker.more}
                    chosen={self.chosen.to_vec()}
                    send={self.send.clone()}
                />
                <div class="unlisted">
                    if !self.picker.unlisted().is_empty() {
                        { self.unlisted() }
                    }
                </div>
            </>
        }
    }

    /// What was typed and is not in the catalogue: it may exist all the same.
    fn unlisted(&self) -> Html {
        let names = self.picker.unlisted();
        let text = match names.as_slice() {
            [one] => format!("Add {one} all the same"),
            several => format!("Add these {} scopes all the same", several.len()),
        };
        html! {
            <p class="finding note">
                { format!("Not in our catalogue of {DATE}. Zoho publishes no complete list, so it may exist. ") }
                { button(&text, "", self.send, move || Msg::Picker(picker::Msg::Added(names.clone()))) }
            </p>
        }
    }

    fn presets(&self) -> Html {
        html! {
            <div class="presets" role="group" aria-label="Ready-made sets">
                <p class="actions">
                    <span class="hint">{ "Ready-made:" }</span>
                    for (place, preset) in preset::all().iter().enumerate() {
                        <span key={place}>
                            { button(&preset.name.to_string(), "", self.send, move || Msg::Picker(picker::Msg::PresetPressed(place))) }
                        </span>
                    }
                </p>
                <details class="change">
                    <summary>{ "What is in them?" }</summary>
                    <dl>
                        for preset in preset::all() {
                            <dt key={preset.id}>{ preset.name }</dt>
                            <dd key={preset.id}>
                                { preset.about }{ " " }<code>{ preset.scopes.join(", ") }</code>
                            </dd>
                        }
                    </dl>
                </details>
            </div>
        }
    }
}

#[derive(PartialEq, Properties)]
struct FoundProps {
    query: String,
    app: Option<&'static str>,
    more: usize,
    chosen: Vec<String>,
    send: Send,
}

/// What was found. A component, so that the search and its hundreds of boxes rest while something else is typed.
#[component]
fn Found(props: &FoundProps) -> Html {
    let FoundProps { query, app, more, chosen, send } = props;
    let chosen: BTreeSet<&str> = chosen.iter().map(String::as_str).collect();
    let shown = picker::shown(query, *app, *more);
    let (words, rest) = match &shown {
        Shown::Nothing => (String::new(), 0),
        Shown::Hits(results) => {
            let rest = results.total - results.hits.len();
            let fixed =
                if results.hits.iter().any(|hit| hit.fixed) { " With one letter mended." } else { "" };
            let words = match (results.total, rest) {
                (0, _) => "Nothing fits. Try fewer words, or the name of the app.".to_owned(),
                (1, _) => format!("1 fits.{fixed}"),
                (total, 0) => format!("{total} fit, the best first.{fixed}"),
                (total, _) => format!("{total} fit; the best {} are shown.{fixed}", results.hits.len()),
            };
            (words, rest)
        }
        Shown::Rows { resources, total } => {
            let rest = total - resources.len();
            let words = match rest {
                0 => format!("{total} resources. Tick what you need, or search above."),
                _ => format!(
                    "{total} resources; {} are shown. Search above, or go through them.",
                    resources.len()
                ),
            };
            (words, rest)
        }
    };
    html! {
        <div class="found">
            <p role="status" class="hint">{ words }</p>
            <div>
                if let Shown::Hits(results) = &shown {
                    <ul class="hits" aria-label="Scopes that fit">
                        for (number, hit) in results.hits.iter().enumerate() {
                            <li key={hit.scope.name.as_str()}>
                                { one_hit(number, hit.scope, chosen.contains(hit.scope.name.as_str()), send) }
                            </li>
                        }
                    </ul>
                } else if let Shown::Rows { resources, .. } = &shown {
                    <ul class="resources" aria-label={app.unwrap_or_default()}>
                        for resource in *resources {
                            <li key={resource.family.as_str()}>{ one_resource(resource, &chosen, send) }</li>
                        }
                    </ul>
                }
            </div>
            <div class="actions">
                if rest > 0 {
                    { button(&format!("Show more of the other {rest}"), "", send, || Msg::Picker(picker::Msg::MoreWanted)) }
                }
            </div>
        </div>
    }
}

fn one_hit(number: usize, scope: &'static Scope, ticked: bool, send: &Send) -> Html {
    let id = picker::hit_id(number);
    let about = format!("{id}-about");
    let onkeydown = {
        let send = send.clone();
        Callback::from(move |e: KeyboardEvent| {
            let key = e.key();
            if key == "ArrowDown" || key == "ArrowUp" {
                e.prevent_default();
                let down = key == "ArrowDown";
                send.emit(Msg::Picker(picker::Msg::Walked { from: Some(number), down }));
            }
        })
    };
    html! {
        <>
            <label class="tickable">
                <input
                    {id}
                    type="checkbox"
                    checked={ticked}
                    onchange={toggle(scope, send)}
                    {onkeydown}
                    aria-describedby={about.clone()}
                />
                <code>{ &scope.name }</code>
            </label>
            <span class="about" id={about}>
                { scope.app }{ ": " }{ scope.about.message() }{ " " }
                <span class={classes!("grade", scope.confidence.id())}>{ scope.confidence.label() }</span>
            </span>
        </>
    }
}

fn one_resource(resource: &'static Resource, chosen: &BTreeSet<&str>, send: &Send) -> Html {
    html! {
        <>
            <span class="resource">
                <code>{ &resource.family }</code>
                if !resource.what.is_empty() {
                    <span class="about">{ " " }{ resource.what }</span>
                }
            </span>
            <span class="operations" role="group" aria-label={resource.family.clone()}>
                for scope in catalog().scopes_of(resource) {
                    <label
                        key={scope.name.as_str()}
                        class={classes!("tickable", format!("of-{}", scope.operation.word().to_lowercase()))}
                        title={format!("{} ({})", scope.about.message(), scope.confidence.label())}
                    >
                        <input
                            type="checkbox"
                            checked={chosen.contains(scope.name.as_str())}
                            onchange={toggle(scope, send)}
                            aria-label={scope.name.clone()}
                        />
                        <span>{ scope.last() }</span>
                    </label>
                }
            </span>
        </>
    }
}

fn toggle(scope: &'static Scope, send: &Send) -> Callback<Event> {
    send.reform(move |_| Msg::Picker(picker::Msg::Toggled(scope.name.clone())))
}

/// A list of all apps that have scopes.
fn app_list(
    id: &'static str,
    label: &str,
    chosen: Option<&'static str>,
    none: &'static str,
    send: &Send,
    msg: fn(String) -> picker::Msg,
) -> Html {
    let onchange =
        send.reform(move |e: Event| Msg::Picker(msg(e.target_unchecked_into::<HtmlSelectElement>().value())));
    html! {
        <>
            <label for={id}>{ label }</label>
            <select {id} {onchange}>
                <option key="" value="" selected={chosen.is_none()}>{ none }</option>
                for app in catalog().apps() {
                    <option key={app} value={app} selected={chosen == Some(app)}>{ app }</option>
                }
            </select>
        </>
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// The chosen ones

impl Step<'_> {
    fn chosen(&self) -> Html {
        let scopes = &self.model.draft.scopes;
        // Names may stand there twice, and keys must not.
        let key = |index: usize, scope: &ChosenScope| {
            let before = scopes.iter().take(index).filter(|other| other.name == scope.name).count();
            format!("{}#{before}", scope.name)
        };
        let certain = self.picker.certain_fixes();
        html! {
            <>
                <p role="status" class="said">{ &self.picker.said }</p>
                <div>
                    if scopes.is_empty() {
                        <p class="hint">{ "None is chosen yet: search, choose an app, take a ready-made set, or paste a list." }</p>
                    }
                </div>
                <ol>
                    for (index, scope) in scopes.iter().enumerate().take(picker::CHOSEN_SHOWN) {
                        <li key={key(index, scope)}>{ self.one_chosen(index, scope) }</li>
                    }
                </ol>
                <div>
                    if scopes.len() > picker::CHOSEN_SHOWN {
                        <p class="hint">{ format!("and {} more.", scopes.len() - picker::CHOSEN_SHOWN) }</p>
                    }
                </div>
                <div class="actions">
                    if certain > 1 {
                        { button(&format!("Mend all {certain} that are certain"), "", self.send, || Msg::Picker(picker::Msg::AllMended)) }
                    }
                    if scopes.len() > 1 {
                        { button("Remove all scopes", "", self.send, || Msg::Picker(picker::Msg::AllRemoved)) }
                    }
                </div>
                { findings_of(Field::Scopes, "in-scopes", self.findings, self.send) }
                <div class="companions">
                    for (place, companion) in self.picker.companions().iter().enumerate() {
                        <div key={place} class="finding note">{ self.companion(companion) }</div>
                    }
                </div>
                <div>
                    if !self.picker.broad().is_empty() {
                        { self.broad() }
                    }
                </div>
            </>
        }
    }

    fn one_chosen(&self, index: usize, scope: &ChosenScope) -> Html {
        let name = secret::mask(&scope.name).0;
        let entry = catalog().find(&scope.name);
        let oninput = self.send.reform(move |e: InputEvent| {
            Msg::DisplayNameTyped(index, e.target_unchecked_into::<HtmlInputElement>().value())
        });
        html! {
            <>
                <span class="scope">
                    <code>{ &name }</code>
                    <span class="about">
                        if let Some(entry) = entry {
                            { entry.about.message() }
                        }
                    </span>
                </span>
                <span class="mark">
                    if let Some(entry) = entry {
                        { mark(entry) }
                    } else {
                        <span class="grade unknown">{ "not in the catalogue" }</span>
                    }
                </span>
                <input
                    type="text"
                    aria-label={format!("Display name of {name}")}
                    value={self.picker.display_name(index, scope)}
                    placeholder={scope.shown_name()}
                    {oninput}
                    onblur={self.send.reform(|_: FocusEvent| Msg::Picker(picker::Msg::DisplayNameLeft))}
                    autocomplete="off"
                />
                <button
                    type="button"
                    id={picker::remove_id(index)}
                    aria-label={format!("Remove {name}")}
                    onclick={self.send.reform(move |_| Msg::ScopeDropped(index))}
                >{ "Remove" }</button>
                { findings_at(Field::Scopes, index, &name, self.findings, self.send) }
            </>
        }
    }

    fn companion(&self, companion: &Companion) -> Html {
        let needed_by = self.chosen.get(companion.needed_by).map(|name| secret::mask(name).0);
        html! {
            <>
                <p>
                    <strong class="severity">{ "easily forgotten" }</strong>
                    { format!(" with {}: {} ", needed_by.unwrap_or_default(), companion.why) }
                    { confidence_mark(companion.confidence, &[], None) }
                </p>
                <p class="fix">
                    for scope in &companion.scopes {
                        <span key={scope.name.as_str()}>{ self.add(scope) }{ " " }</span>
                    }
                </p>
            </>
        }
    }

    fn broad(&self) -> Html {
        let broad = self.picker.broad();
        let whole = broad.iter().filter(|broad| broad.breadth == Breadth::Product).count();
        let summary = match (broad.len(), whole) {
            (1, 0) => "1 scope gives more than most calls need".to_owned(),
            (count, 0) => format!("{count} scopes give more than most calls need"),
            (1, _) => "1 scope opens a whole product".to_owned(),
            (count, whole) => {
                format!("{count} scopes give more than most calls need, {whole} of them a whole product")
            }
        };
        html! {
            <details class="change">
                <summary>{ summary }</summary>
                <ul class="broad">
                    for one in broad {
                        <li key={one.index}>{ self.one_broad(one) }</li>
                    }
                </ul>
            </details>
        }
    }

    fn one_broad(&self, broad: &Broad) -> Html {
        let name = self.chosen.get(broad.index).cloned().unwrap_or_default();
        let rest = broad.narrower.len().saturating_sub(MOST_NARROWER);
        html! {
            <>
                <p>{ &broad.why }</p>
                <p class="fix">
                    <span>{ "Instead: " }</span>
                    for scope in broad.narrower.iter().take(MOST_NARROWER) {
                        <span key={scope.name.as_str()}>{ self.instead(broad.index, &name, scope) }{ " " }</span>
                    }
                    if rest > 0 {
                        <span>{ format!("and {rest} more: choose the app above.") }</span>
                    }
                </p>
            </>
        }
    }

    fn instead(&self, index: usize, name: &str, narrower: &Scope) -> Html {
        let fix = Fix::ReplaceScope(index, name.to_owned(), vec![narrower.name.clone()]);
        let label = format!("Take {} in place of {name}", narrower.name);
        let onclick = self.send.reform(move |_| Msg::FixPressed(fix.clone()));
        html! {
            <button type="button" class="choice" {onclick} aria-label={label}><code>{ &narrower.name }</code></button>
        }
    }

    /// A button that adds a scope, and says when it is there. It stays where it is, so that the focus does.
    fn add(&self, scope: &Scope) -> Html {
        let there = self.chosen.contains(&scope.name);
        let name = scope.name.clone();
        let onclick = self.send.reform(move |_| Msg::Picker(picker::Msg::Added(vec![name.clone()])));
        html! {
            <button type="button" class="choice" {onclick} aria-disabled={there.then_some("true")}>
                { if there { "Added " } else { "Add " } }<code>{ &scope.name }</code>
            </button>
        }
    }
}

/// How many narrower scopes are offered in place of one that opens a whole product.
const MOST_NARROWER: usize = 8;

/// How far a scope can be trusted, as a word with its source behind it.
fn mark(scope: &Scope) -> Html {
    html! {
        <details class={classes!("confidence", scope.confidence.id())}>
            <summary>{ scope.confidence.label() }</summary>
            <div class="sources">
                <p>{ scope.confidence.meaning() }</p>
                <p>
                    { "Read in: " }
                    if let Some(url) = scope.source_url() {
                        { link_out(url, scope.source) }
                    } else {
                        { scope.source }
                    }
                </p>
                <p>{ format!("Read on {DATE}.") }</p>
            </div>
        </details>
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// A list that is there already

impl Step<'_> {
    fn paste(&self) -> Html {
        html! {
            <details class="change">
                <summary>{ "Paste a list that you have" }</summary>
                <div class="field">
                    { paste_box(
                        "in-scope-entry",
                        "Add scopes",
                        &self.model.draft.scope_entry,
                        InputAttrs {
                            placeholder: "ZohoCRM.modules.leads.READ, ZohoBooks.invoices.READ",
                            hint: "However they are parted: commas, blanks, lines, pluses, JSON. Or a whole authorize URL, a \
                                   token answer, a piece of code: only the scopes are taken.",
                        },
                        3,
                        self.send,
                        |text| Msg::Typed(Field::Scopes, text),
                    ) }
                    <p class="actions">{ button("Add to the list", "", self.send, || Msg::ScopesAdded) }</p>
                </div>
            </details>
        }
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Advice

    fn advisor(&self) -> Html {
        let call = &self.picker.call;
        let resources = call.app.map_or(&[][..], |app| catalog().resources_of(app));
        let method = METHODS.get(call.method).copied().unwrap_or_default();
        let on_method = self.pick(picker::Msg::MethodChosen);
        let on_family = self.pick(picker::Msg::FamilyChosen);
        let oninput = self.send.reform(|e: InputEvent| {
            Msg::Picker(picker::Msg::UrlTyped(e.target_unchecked_into::<HtmlInputElement>().value()))
        });
        html! {
            <details class="change">
                <summary>{ "What will you call? Find the least scopes for it" }</summary>
                <div class="call">
                    <div class="field">
                        <label for="call-method">{ "Method" }</label>
                        <select id="call-method" onchange={on_method}>
                            for known in METHODS {
                                <option key={known} value={known} selected={known == method}>{ known }</option>
                            }
                        </select>
                    </div>
                    <div class="field">
                        <label for="call-url">{ "Address of the API call" }</label>
                        <input
                            id="call-url"
                            type="text"
                            value={call.url.clone()}
                            {oninput}
                            placeholder="https://www.zohoapis.eu/crm/v8/Leads/search"
                            autocomplete="off"
                            autocapitalize="off"
                            spellcheck="false"
                        />
                    </div>
                </div>
                <p class="hint">{ "Or, if you have no address:" }</p>
                <div class="call">
                    <div class="field">
                        { app_list("call-app", "App to call", call.app, "choose\u{2026}", self.send, picker::Msg::CallAppChosen) }
                    </div>
                    <div class="field">
                        <label for="call-resource">{ "Resource" }</label>
                        <select id="call-resource" onchange={on_family}>
                            <option key="" value="" selected={call.family.is_empty()}>
                                { if resources.is_empty() { "choose the app first" } else { "choose\u{2026}" } }
                            </option>
                            for resource in resources {
                                <option
                                    key={resource.family.as_str()}
                                    value={resource.family.as_str()}
                                    selected={resource.family == call.family}
                                >
                                    { &resource.family }
                                    if !resource.what.is_empty() {
                                        { format!(" \u{2014} {}", resource.what) }
                                    }
                                </option>
                            }
                        </select>
                    </div>
                    { radios(
                        "call-verb",
                        "What do you do with it?",
                        call.verb.unwrap_or(Verb::Read),
                        &Verb::ALL.map(|verb| (verb, verb.id())),
                        self.send,
                        |verb| Msg::Picker(picker::Msg::VerbChosen(verb)),
                    ) }
                </div>
                <div class="report" role="status">
                    if let Some(advice) = call.advice() {
                        { self.advice(&advice) }
                    }
                </div>
            </details>
        }
    }

    fn pick(&self, msg: fn(String) -> picker::Msg) -> Callback<Event> {
        self.send
            .reform(move |e: Event| Msg::Picker(msg(e.target_unchecked_into::<HtmlSelectElement>().value())))
    }

    fn advice(&self, advice: &Advice) -> Html {
        let groups: [(&str, &[Need]); 3] = [
            ("Ask for", &advice.needs),
            ("These may do instead of the first", &advice.instead),
            ("Perhaps needed too", &advice.perhaps),
        ];
        html! {
            <>
                if let Some(app) = advice.app {
                    <p><strong>{ format!("A call to {app}.") }</strong></p>
                }
                for (title, needs) in groups {
                    <div key={title}>
                        if !needs.is_empty() {
                            <p>{ format!("{title}:") }</p>
                            <ul class="needs">
                                for need in needs {
                                    <li key={need.scope.name.as_str()}>
                                        <p>
                                            { self.add(need.scope) }{ " " }
                                            { confidence_mark(need.confidence, &[], None) }
                                        </p>
                                        <p>{ need.scope.about.message() }{ "." }</p>
                                        for (place, reason) in need.reasons.iter().enumerate() {
                                            <p key={place}>{ reason }</p>
                                        }
                                    </li>
                                }
                            </ul>
                        }
                    </div>
                }
                <ul>
                    for (place, note) in advice.notes.iter().enumerate() {
                        <li key={place}>{ note }</li>
                    }
                </ul>
            </>
        }
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Two lists

    fn comparison(&self) -> Html {
        html! {
            <details class="change">
                <summary>{ "Compare two lists: what is new, and who must consent again?" }</summary>
                <div class="field">
                    { paste_box(
                        "scopes-before",
                        "Scopes until now",
                        &self.picker.before,
                        InputAttrs { placeholder: "", hint: "From the form at Zoho, an authorize URL or a token answer." },
                        2,
                        self.send,
                        |text| Msg::Picker(picker::Msg::BeforeTyped(text)),
                    ) }
                    <p class="actions">
                        { button("Take the list as it is now", "", self.send, || Msg::Picker(picker::Msg::BeforeKept)) }
                    </p>
                </div>
                <div class="field">
                    { paste_box(
                        "scopes-after",
                        "Scopes from now on",
                        &self.picker.after,
                        InputAttrs { placeholder: "the chosen ones", hint: "Empty: the scopes chosen above." },
                        2,
                        self.send,
                        |text| Msg::Picker(picker::Msg::AfterTyped(text)),
                    ) }
                </div>
                <div class="report" role="status">
                    if let Some(difference) = self.picker.difference(&self.model.draft) {
                        { difference_of(&difference) }
                    }
                </div>
                <div class="field">
                    { paste_box(
                        "scopes-answer",
                        "Was everything granted? Paste the token answer",
                        &self.picker.answer,
                        InputAttrs {
                            placeholder: "{\"access_token\": \u{2026}, \"scope\": \"\u{2026}\"}",
                            hint: "Its scopes are held against the chosen ones. Tokens in it are masked at once.",
                        },
                        2,
                        self.send,
                        |text| Msg::Picker(picker::Msg::AnswerPasted(text)),
                    ) }
                    <div class="report" role="status">
                        if let Some(grant) = self.picker.grant(&self.model.draft) {
                            { grant_of(grant) }
                        }
                    </div>
                </div>
            </details>
        }
    }
}

fn difference_of(difference: &Difference) -> Html {
    let respelled: Vec<String> =
        difference.respelled.iter().map(|(old, new)| format!("{old} \u{2192} {new}")).collect();
    let groups = [
        ("Added", &difference.added),
        ("Removed", &difference.removed),
        ("Spelt otherwise", &respelled),
        ("In both", &difference.kept),
    ];
    let verdict = if difference.new_consent { "New consent is needed." } else { "No new consent is needed." };
    html! {
        <>
            <p><strong>{ verdict }</strong>{ " " }{ difference.why() }</p>
            for (title, names) in groups {
                <div key={title}>
                    if !names.is_empty() {
                        <p>{ format!("{title} ({}):", names.len()) }</p>
                        <ul>
                            for name in names {
                                <li key={name.as_str()}><code>{ name }</code></li>
                            }
                        </ul>
                    }
                </div>
            }
        </>
    }
}

fn grant_of(grant: Result<Grant, &'static str>) -> Html {
    let grant = match grant {
        Ok(grant) => grant,
        Err(why) => return html! { <p><strong>{ why }</strong></p> },
    };
    let verdict = if grant.missing.is_empty() {
        "Everything that is chosen was granted."
    } else {
        "Not everything was granted."
    };
    html! {
        <>
            <p><strong>{ verdict }</strong></p>
            for (title, rows) in [("Missing", &grant.missing), ("Granted, but not chosen", &grant.extra)] {
                <div key={title}>
                    if !rows.is_empty() {
                        <p>{ format!("{title} ({}):", rows.len()) }</p>
                        <ul>
                            for (name, reason) in rows {
                                <li key={name.as_str()}><code>{ secret::mask(name).0 }</code>{ ": " }{ reason }</li>
                            }
                        </ul>
                    }
                </div>
            }
        </>
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// What goes out, and where it all comes from

impl Step<'_> {
    fn outputs(&self) -> Html {
        let delimiter = self.model.draft.delimiter;
        let outputs = Outputs::of(&self.model.draft);
        let rows = outputs.map(|Outputs { form, url, self_client }| {
            [
                ("scopes-for-the-form", "scopes for the form", "For the form", form),
                ("scopes-in-the-url", "scopes in the URL", "In an authorization URL", url),
                (
                    "scopes-for-the-self-client",
                    "scopes for the self client",
                    "For the console\u{2019}s self client",
                    self_client,
                ),
            ]
        });
        html! {
            <details class="change">
                <summary>{ "Copy the list: for the form, a URL, the console\u{2019}s self client" }</summary>
                <div>
                    if let Some(rows) = rows {
                        <ul class="rows outputs">
                            for (key, label, title, value) in rows {
                                <li {key} class="row">
                                    <span class="row-label">{ title }</span>
                                    <code class="value" data-field={key}>{ &value }</code>
                                    { copy_button(key, label, &value, self.send) }
                                </li>
                            }
                        </ul>
                    } else {
                        <p class="missing">{ "Choose scopes first." }</p>
                    }
                </div>
                <p class="hint">
                    { format!(
                        "The form\u{2019}s delimiter is {} (step 4). Zoho wants commas, which a URL writes as %2C. With \
                         blanks (in a URL + or %20), as most other services want them, it is reported that Zoho refuses \
                         the whole list as one scope that does not exist; for pluses (%2B) nothing is known. In answers Zoho itself parts scopes by blanks.",
                        delimiter.word().to_lowercase()
                    ) }
                </p>
            </details>
        }
    }

    fn provenance(&self) -> Html {
        let report = self.picker.report();
        html! {
            <div class="provenance">
                <p class="hint">{ COUNTS.as_str() }</p>
                <details class="change">
                    <summary>{ "What do the words mean, and where does it come from?" }</summary>
                    <dl>
                        for confidence in [Confidence::Official, Confidence::Rule, Confidence::Reported, Confidence::Unverified] {
                            <dt key={confidence.id()}>{ confidence.id() }</dt>
                            <dd key={format!("{}-meaning", confidence.id())}>{ confidence.meaning() }</dd>
                        }
                    </dl>
                    <p class="hint">
                        { "The sources are Zoho\u{2019}s own pages, specifications and packages, and public lists and code that \
                           restate them; the mark of each chosen scope names its own. None was tried against a live Zoho, and \
                           Zoho publishes no complete list: a scope that is not here may exist all the same." }
                    </p>
                </details>
                <details class="change">
                    <summary>{ "Report a missing scope" }</summary>
                    <p class="hint">{ "Fill it in and send it to whoever gave you this page. Nothing is sent from here." }</p>
                    <pre><code data-field="missing-scope-report">{ &report }</code></pre>
                    <p class="actions">{ copy_button("missing-scope-report", "report of a missing scope", &report, self.send) }</p>
                </details>
            </div>
        }
    }
}

/// How much the catalogue holds, and how far it can be trusted.
static COUNTS: LazyLock<String> = LazyLock::new(|| {
    let scopes = catalog().scopes();
    let of = |confidence: Confidence| scopes.iter().filter(|scope| scope.confidence == confidence).count();
    let sources: BTreeSet<&str> = scopes.iter().map(|scope| scope.source).collect();
    format!(
        "Catalogue of {DATE}: {} scopes of {} apps from {} sources. {} are documented by Zoho, {} follow a rule of \
         Zoho\u{2019}s, {} are reported by others, {} are unverified.",
        scopes.len(),
        catalog().apps().count(),
        sources.len(),
        of(Confidence::Official),
        of(Confidence::Rule),
        of(Confidence::Reported),
        of(Confidence::Unverified),
    )
});
