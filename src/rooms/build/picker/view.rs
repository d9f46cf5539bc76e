//! The step in which scopes are found, checked and selected.

use scan::order::Set;
use std::sync::LazyLock;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::rooms::build::picker::{self, Msg as Pick, Picker, Row};
use crate::rooms::build::view::Send;
use crate::rooms::build::{Build, Msg};
use crate::setup::Topic;
use crate::widgets::{
    Icon, InputAttrs, button, checkbox, confidence_mark, copy_button, copy_field, findings_at, findings_of,
    fold, icon, kept, link_out, on_focus, paste_box, radios, rich, select,
};
use facts::{Confidence, Method};
use scan::secret;
use scopes::advisor::{Advice, Broad, Companion, Difference, Grant, Need, VERBS};
use scopes::preset::{self, Preset};
use scopes::{DATE, Resource, Scope, catalog, entry, last, prefix, short_name};
use service::Field;
use service::draft::ChosenScope;
use service::lint::{Finding, Fix};
use words::{Message, Text, msg, text};

/// The body of the sheet.
pub(crate) fn step(model: &Build<'_>, findings: &[Finding], send: &Send) -> Html {
    let chosen: Vec<String> = model.draft.scope_names().map(str::to_owned).collect();
    let step = Step { model, picker: &model.picker, findings, chosen: &chosen, send, pick: &pick(send) };
    // While a person searches, the rest stays as it is.
    let turns = model.turns;
    let rest = |at: usize, draw: &dyn Fn() -> Html| kept(("scopes", at), |of| *of == turns, || turns, draw);
    // And what was found, with its hundreds of boxes, while something else is typed.
    let Picker { query, app, more, unverified, .. } = &model.picker;
    let asked = || (query.clone(), *app, *more, *unverified, chosen.clone());
    let found = kept(("found", 0), |of| *of == asked(), asked, || found(&model.picker, &chosen, &pick(send)));
    html! {
        <div class="scopes" onfocusin={on_focus(Topic::Field(Field::Scopes), send)}>
            { step.finder() }
            { rest(0, &|| step.presets()) }
            { found }
            <div
                class="chosen"
                id="in-scopes"
                tabindex="-1"
                role="group"
                aria-label={text!("picker-selected-label").to_string()}
            >
                { rest(1, &|| step.chosen()) }
            </div>
            <div class="extras">
                { rest(2, &|| html! {
                    <>
                        { step.paste() }
                        { step.advisor() }
                        { step.comparison() }
                        { step.outputs() }
                        { step.legend() }
                    </>
                }) }
                { step.reporting() }
            </div>
        </div>
    }
}

/// Everything that its parts need.
struct Step<'m> {
    model: &'m Build<'m>,
    picker: &'m Picker,
    findings: &'m [Finding],
    chosen: &'m [String],
    send: &'m Send,
    pick: &'m Picks,
}

/// Where the picker's own messages go.
type Picks = crate::widgets::Send<Pick>;

fn pick(send: &Send) -> Picks {
    Picks::new(send.reform(Msg::Picker), send.shared.clone())
}

/// What was typed into an input.
fn typed<M: 'static>(
    send: &crate::widgets::Send<M>,
    msg: impl Fn(String) -> M + 'static,
) -> Callback<InputEvent> {
    send.reform(move |e: InputEvent| msg(e.target_unchecked_into::<HtmlInputElement>().value()))
}

/// What is said of something as soon as there is anything to say.
fn report(found: Option<Html>) -> Html {
    html! { <div class="report" role="status">{ found }</div> }
}

// ---------------------------------------------------------------------------------------------------------------------
// Finding

impl Step<'_> {
    fn finder(&self) -> Html {
        let onfocus = self.pick.reform(|_: FocusEvent| Pick::SearchEntered);
        let is_empty = self.picker.query.is_empty();
        let onkeydown = pressed(self.pick, move |key| match key {
            "Enter" => Some(Pick::FirstTaken),
            // With nothing to clear, the key closes the sheet.
            "Escape" if !is_empty => Some(Pick::Searched(String::new())),
            _ => picker::beside_hit(None, key).map(Pick::Walked),
        });
        let unlisted = self.picker.unlisted();
        html! {
            <div class="field">
                <label for={picker::SEARCH_ID}>{ text!("picker-search") }</label>
                <input
                    id={picker::SEARCH_ID}
                    type="text"
                    value={self.picker.query.clone()}
                    {onfocus}
                    oninput={typed(self.pick, Pick::Searched)}
                    {onkeydown}
                    placeholder="crm lead read"
                    autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="done"
                    aria-describedby="search-scopes-hint"
                />
                <div class="hint" id="search-scopes-hint">{ text!("picker-search-hint") }</div>
                <div class="unlisted">{ (!unlisted.is_empty()).then(|| self.unlisted(unlisted)) }</div>
            </div>
        }
    }

    /// What was typed and is not in the catalog: it may still exist.
    fn unlisted(&self, names: Vec<String>) -> Html {
        let label = match names.as_slice() {
            [scope] => msg!("picker-add-unlisted", scope),
            several => msg!("picker-add-unlisted-several", count = several.len()),
        };
        html! {
            <p class="finding note">
                { msg!("picker-unlisted", date = DATE) }{ " " }
                { button(label, "", self.pick, move || Pick::Added(names.clone())) }
            </p>
        }
    }

    fn presets(&self) -> Html {
        let contents = html! {
            <dl>
                for preset in preset::PRESETS {
                    <dt key={preset.id}>{ preset.name }</dt>
                    <dd key={format!("{}-about", preset.id)}>
                        { preset.about }{ " " }<code>{ preset.scopes.join(", ") }</code>
                    </dd>
                }
            </dl>
        };
        // Beside scopes of another kind, a preset can be added, too.
        let adds = |preset: &Preset| {
            !self.chosen.is_empty()
                && !preset.scopes.iter().all(|scope| self.chosen.iter().any(|one| one == scope))
        };
        // An app can have the name of a preset.
        let act = |shown: Text,
                   label: Message,
                   pressed: Option<&'static str>,
                   id,
                   msg: fn(&'static str) -> Pick| {
            let onclick = self.pick.reform(move |_: MouseEvent| msg(id));
            let class = pressed.is_none().then_some("quiet");
            html! {
                <button type="button" {class} {onclick} aria-label={label.to_string()} aria-pressed={pressed}>{ shown }</button>
            }
        };
        let is_chosen = |preset: &Preset| {
            if preset.scopes.len() == self.chosen.len() && !adds(preset) { "true" } else { "false" }
        };
        html! {
            <div class="presets" role="group" aria-label={text!("picker-presets").to_string()}>
                <p class="hint">{ text!("picker-presets-hint") }</p>
                <ul class="actions">
                    for preset in preset::PRESETS {
                        <li key={preset.id} class="preset">
                            { act(preset.name, msg!("picker-preset-use", preset = preset.name), Some(is_chosen(preset)), preset.id, Pick::PresetPressed) }
                            if adds(preset) {
                                { act(text!("picker-add"), msg!("picker-preset-add", preset = preset.name), None, preset.id, Pick::PresetAdded) }
                            }
                        </li>
                    }
                </ul>
                { fold(false, text!("picker-presets-contents"), contents) }
            </div>
        }
    }
}

/// The apps, and what was found.
fn found(picker: &Picker, chosen: &[String], send: &Picks) -> Html {
    let Picker { query, app, more, unverified, .. } = picker;
    let found = picker::shown(query, *app, *more, *unverified, chosen);
    let (total, shown) = (found.total, found.hits.len() + found.rows.len());
    let status = match (query.trim().is_empty(), app) {
        (true, None) if total == 0 => Some(text!("picker-pick-an-app").into()),
        (true, None) => Some(text!("picker-resources-selected").into()),
        (true, _) if shown == total => Some(msg!("picker-resources", total)),
        (true, _) => Some(msg!("picker-resources-part", shown, total)),
        (false, _) if total == 0 && found.unverified > 0 => {
            Some(msg!("picker-results-unverified", count = found.unverified))
        }
        (false, _) if total == 0 => Some(text!("picker-results-none").into()),
        (false, _) if shown == total => Some(msg!("picker-results", total)),
        (false, _) => Some(msg!("picker-results-part", shown, total)),
    };
    let apps = kept(
        ("apps", 0),
        |(of, scopes)| of == app && scopes == chosen,
        || (*app, chosen.to_vec()),
        || apps(*app, chosen, send),
    );
    html! {
        <div class="browse">
            <div class="apps">{ apps }</div>
            <div class="found">
                <p role="status" class="hint">
                    { status }
                    if found.hits.iter().any(|hit| hit.fixed) {
                        { " " }{ text!("picker-results-corrected") }
                    }
                </p>
                <div>
                    if !found.hits.is_empty() {
                        <ul class="hits" aria-label={text!("picker-results-label").to_string()}>
                            for (number, hit) in found.hits.iter().enumerate() {
                                <li key={hit.scope.name.as_str()}>{ one_hit(number, hit.scope, chosen, send) }</li>
                            }
                        </ul>
                    } else if !found.rows.is_empty() {
                        { matrix(&found.rows, chosen, send) }
                    }
                </div>
                <div class="actions">
                    if total == 0 && app.is_some() && !query.trim().is_empty() {
                        { button(text!("picker-search-all"), "", send, || Pick::AllSearched) }
                    }
                    if shown < total {
                        { button(msg!("picker-show-more", count = total - shown), "", send, || Pick::MoreWanted) }
                    }
                </div>
                <div>
                    if found.unverified > 0 {
                        { checkbox(
                            *unverified,
                            msg!("picker-include-unverified", count = found.unverified),
                            send,
                            || Pick::UnverifiedToggled,
                        ) }
                    }
                </div>
            </div>
        </div>
    }
}

/// The apps, each with how many of its scopes are selected.
fn apps(chosen_app: Option<&'static str>, chosen: &[String], send: &Picks) -> Html {
    let mut apps = vec![(None, text!("picker-all-apps").to_string())];
    let selected_of = picker::selected_of(chosen);
    apps.extend(catalog().apps().map(|app| {
        let (name, count) = (short_name(app), selected_of(app));
        let counted = || msg!("picker-app-count", app = name, count).to_string();
        (Some(app.id), if count == 0 { name.to_owned() } else { counted() })
    }));
    radios("scope-app", text!("picker-app"), chosen_app, &apps, send, Pick::AppChosen)
}

fn one_hit(number: usize, scope: &'static Scope, chosen: &[String], send: &Picks) -> Html {
    let id = picker::hit_id(number);
    let about = format!("{id}-about");
    let onkeydown = pressed(send, move |key| picker::beside_hit(Some(number), key).map(Pick::Walked));
    html! {
        <>
            <label class="tickable">
                <input
                    {id}
                    type="checkbox"
                    checked={chosen.contains(&scope.name)}
                    onchange={toggle(scope, send)}
                    {onkeydown}
                    aria-label={scope.name.clone()}
                    aria-describedby={about.clone()}
                />
                <code>{ dotted(&scope.name) }</code>
            </label>
            <span class="about" id={about}>
                { scope.app.name }{ ": " }{ scope.about() }
                if scope.confidence != Confidence::Official {
                    <>{ " " }<span class={classes!("grade", scope.confidence.id())}>{ scope.confidence.label() }</span></>
                }
            </span>
        </>
    }
}

/// A name that breaks at its dots.
fn dotted(name: &str) -> Html {
    html! {
        for part in name.split_inclusive('.') {
            <>{ part }<wbr/></>
        }
    }
}

/// The columns of the matrix; every other operation is in the last one.
const COLUMNS: [&str; 5] = ["ALL", "READ", "CREATE", "UPDATE", "DELETE"];

/// Resources and what can be done with each. A row is one stop of the tab key; arrows lead to its other boxes.
fn matrix(rows: &[Row], chosen: &[String], send: &Picks) -> Html {
    // Resources of several apps can have the same name.
    let mut apps = rows.iter().map(|(resource, _)| resource.app.id);
    let first = apps.next();
    let several = apps.any(|app| Some(app) != first);
    let about = |resource: &Resource| match (several, resource.what) {
        (false, what) => what.to_owned(),
        (true, "") => short_name(resource.app).to_owned(),
        (true, what) => msg!("picker-row-of-app", app = short_name(resource.app), what).to_string(),
    };
    html! {
        <div class="matrix">
            <p class="columns" aria-hidden="true">
                <span>{ text!("picker-column-resource") }</span>
                for column in COLUMNS {
                    <span key={column}>{ column }</span>
                }
                <span>{ text!("picker-column-more") }</span>
            </p>
            <ul>
                for (index, (resource, scopes)) in rows.iter().enumerate() {
                    <li key={resource.family.as_str()}>
                        <span class="resource">
                            <code>{ dotted(&row_name(resource)) }</code>
                            <span class="about">{ " " }{ about(resource) }</span>
                        </span>
                        <span class="operations" role="group" aria-label={row_name(resource)}>
                            for (place, scope) in scopes.iter().enumerate() {
                                { cell(rows, (index, place), scope, chosen, send) }
                            }
                        </span>
                    </li>
                }
            </ul>
        </div>
    }
}

/// The name of a resource, without the prefix that most resources of its app have.
fn row_name(resource: &Resource) -> String {
    let usual = resource.app.prefixes.first().is_some_and(|usual| *usual == prefix(&resource.family));
    match (usual, resource.name()) {
        // The scopes without a dot.
        _ if resource.family.is_empty() => text!("picker-row-openid").to_string(),
        (true, name) if !name.is_empty() => name.to_owned(),
        _ => resource.family.clone(),
    }
}

fn cell(rows: &[Row], at: (usize, usize), scope: &'static Scope, chosen: &[String], send: &Picks) -> Html {
    let title = msg!("picker-operation-title", about = scope.about(), confidence = scope.confidence.label());
    let ways = picker::ARROWS.map(|arrow| (arrow, picker::beside_box(rows, at, arrow)));
    let onkeydown = pressed(send, move |key| {
        ways.iter().find(|(arrow, _)| *arrow == key).and_then(|(_, id)| id.clone()).map(Pick::Walked)
    });
    let operation = format!("of-{}", scope.operation.word().to_lowercase());
    html! {
        <label
            key={scope.name.as_str()}
            class={classes!("tickable", operation, scope.confidence.id())}
            title={title.to_string()}
        >
            <input
                id={picker::box_id(&scope.name)}
                type="checkbox"
                tabindex={(at.1 > 0).then_some("-1")}
                checked={chosen.contains(&scope.name)}
                onchange={toggle(scope, send)}
                {onkeydown}
                aria-label={scope.name.clone()}
            />
            <span>{ last(&scope.name) }</span>
        </label>
    }
}

/// What a key does, if anything; then it does nothing else.
fn pressed(send: &Picks, msg: impl Fn(&str) -> Option<Pick> + 'static) -> Callback<KeyboardEvent> {
    let send = send.clone();
    Callback::from(move |e: KeyboardEvent| {
        if let Some(msg) = msg(&e.key()) {
            e.prevent_default();
            send.emit(msg);
        }
    })
}

fn toggle(scope: &'static Scope, send: &Picks) -> Callback<Event> {
    send.reform(move |_| Pick::Toggled(scope.name.clone()))
}

// ---------------------------------------------------------------------------------------------------------------------
// The selected ones

impl Step<'_> {
    fn chosen(&self) -> Html {
        let scopes = &self.model.draft.scopes;
        // A name can be there twice, a key cannot.
        let key = |index: usize, scope: &ChosenScope| {
            let before = scopes.iter().take(index).filter(|other| other.name == scope.name).count();
            format!("{}#{before}", scope.name)
        };
        let picker::Judged { companions, broad, .. } = &self.picker.judged;
        let certain = self.picker.judged.certain_fixes();
        html! {
            <>
                <div class="chosen-head">
                    <h3>{ text!("picker-selected-label") }</h3>
                    if scopes.len() > 1 {
                        { button(text!("picker-remove-all"), "quiet", self.pick, || Pick::AllRemoved) }
                    }
                </div>
                <p role="status" class="said">
                    for (index, said) in self.picker.said.iter().enumerate() {
                        <span key={index}>{ said }{ " " }</span>
                    }
                </p>
                <p class="hint">
                    { if scopes.is_empty() { text!("picker-none-selected") } else { text!("picker-display-name-hint") } }
                </p>
                <ol>
                    for (index, scope) in scopes.iter().enumerate().take(picker::CHOSEN_SHOWN) {
                        <li key={key(index, scope)}>{ self.one_chosen(index, scope) }</li>
                    }
                </ol>
                <div>
                    if scopes.len() > picker::CHOSEN_SHOWN {
                        <p class="hint">{ msg!("picker-more", count = scopes.len() - picker::CHOSEN_SHOWN) }</p>
                    }
                </div>
                <div class="actions">
                    if certain > 1 {
                        { button(msg!("picker-fix-all", count = certain), "", self.pick, || Pick::AllFixed) }
                    }
                </div>
                { findings_of(Field::Scopes, "in-scopes", self.findings, &self.send.shared) }
                <div class="companions">
                    for (index, companion) in companions.iter().enumerate() {
                        <div key={index} class="finding note">{ self.companion(companion) }</div>
                    }
                </div>
                <div>{ (!broad.is_empty()).then(|| self.broad(broad)) }</div>
            </>
        }
    }

    fn one_chosen(&self, index: usize, scope: &ChosenScope) -> Html {
        let name = secret::mask(&scope.name).0;
        let entry = catalog().find(&scope.name);
        let about = entry.map(|entry| entry.about().to_string());
        let oninput = typed(self.send, move |text| Msg::DisplayNameTyped(index, text));
        html! {
            <>
                <code class="scope" title={about}>{ dotted(&name) }</code>
                <span class="mark">
                    if let Some(entry) = entry {
                        if entry.confidence != Confidence::Official {
                            { mark(entry) }
                        }
                    } else {
                        <span class="grade unknown">{ text!("picker-not-in-catalog") }</span>
                    }
                </span>
                <input
                    type="text"
                    aria-label={msg!("picker-display-name", scope = &name).to_string()}
                    value={self.picker.display_name(index, scope)}
                    placeholder={scope.shown_name()}
                    {oninput}
                    onblur={self.pick.reform(|_: FocusEvent| Pick::DisplayNameLeft)}
                    autocomplete="off"
                />
                <button
                    type="button"
                    id={picker::remove_id(index)}
                    aria-label={msg!("picker-remove-label", scope = &name).to_string()}
                    onclick={self.send.reform(move |_| Msg::ScopeDropped(index))}
                    class="quiet"
                >{ icon(Icon::Close) }</button>
                { findings_at(Field::Scopes, index, &name, self.findings, &self.send.shared) }
            </>
        }
    }

    fn companion(&self, companion: &Companion) -> Html {
        let scope = self.chosen.get(companion.needed_by).map(|name| secret::mask(name).0).unwrap_or_default();
        html! {
            <>
                <p>
                    <strong class="severity">{ text!("picker-often-missed") }</strong>{ " " }
                    { msg!("picker-companion", scope, why = companion.rule.why) }{ " " }
                    { confidence_mark(Confidence::Reported, &[], None) }
                </p>
                <p class="fix">
                    for scope in &companion.scopes {
                        <span key={scope.name.as_str()}>{ self.add(scope) }{ " " }</span>
                    }
                </p>
            </>
        }
    }

    fn broad(&self, broad: &[Broad]) -> Html {
        let whole = broad.iter().filter(|broad| broad.whole_product).count();
        let summary = match (broad.len(), whole) {
            (count, 0) => msg!("picker-broad", count),
            (1, _) => text!("picker-broad-one-product").into(),
            (count, whole) => msg!("picker-broad-products", count, whole),
        };
        let list = html! {
            <ul class="broad">
                for one in broad {
                    <li key={one.index}>{ self.one_broad(one) }</li>
                }
            </ul>
        };
        fold(false, summary, list)
    }

    fn one_broad(&self, broad: &Broad) -> Html {
        let name = self.chosen.get(broad.index).map(String::as_str).unwrap_or_default();
        let rest = broad.narrower.len().saturating_sub(MOST_NARROWER);
        html! {
            <>
                <p>{ &broad.why }</p>
                <p class="fix">
                    <span>{ text!("picker-instead") }{ " " }</span>
                    for scope in broad.narrower.iter().take(MOST_NARROWER) {
                        <span key={scope.name.as_str()}>{ self.instead(broad.index, name, &scope.name) }{ " " }</span>
                    }
                    if rest > 0 {
                        <span>{ msg!("picker-instead-more", count = rest) }</span>
                    }
                </p>
            </>
        }
    }

    fn instead(&self, index: usize, scope: &str, narrower: &str) -> Html {
        let fix = Fix::ReplaceScope(index, scope.to_owned(), vec![narrower.to_owned()]);
        let label = msg!("picker-instead-label", narrower, scope).to_string();
        let onclick = self.send.reform(move |_| Msg::FixPressed(fix.clone()));
        html! { <button type="button" class="choice" {onclick} aria-label={label}><code>{ narrower }</code></button> }
    }

    /// A button that adds a scope, and says when it is there. It stays where it is, so that the focus does.
    fn add(&self, scope: &Scope) -> Html {
        let there = self.chosen.contains(&scope.name);
        let name = scope.name.clone();
        let onclick = self.pick.reform(move |_| Pick::Added(vec![name.clone()]));
        html! {
            <button type="button" class="choice" {onclick} aria-disabled={there.then_some("true")}>
                { if there { text!("picker-added") } else { text!("picker-add") } }{ " " }<code>{ &scope.name }</code>
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
                <p>{ scope.about() }</p>
                <p>{ scope.confidence.meaning() }</p>
                <p>{ text!("picker-source") }{ " " }{ source(scope) }</p>
                <p>{ msg!("picker-source-read", date = DATE) }</p>
            </div>
        </details>
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// A list that is there already, and advice

impl Step<'_> {
    fn paste(&self) -> Html {
        let hint = text!("picker-paste-hint").to_string();
        let look =
            InputAttrs { placeholder: "ZohoCRM.modules.leads.READ, ZohoBooks.invoices.READ", hint: &hint };
        let (label, entry) = (text!("picker-paste-label"), &self.model.draft.scope_entry);
        let typed = |text| Msg::Typed(Field::Scopes, text);
        let body = html! {
            <div class="field">
                { paste_box("in-scope-entry", label, entry, look, 2, self.send, typed) }
                <p class="actions">{ button(text!("picker-paste-add"), "", self.send, || Msg::ScopesAdded) }</p>
            </div>
        };
        fold(false, text!("picker-paste"), body)
    }

    /// A list to select an entry of the call from.
    fn call_list(
        &self,
        id: &str,
        label: Text,
        chosen: &str,
        entries: &[(&str, String)],
        msg: fn(String) -> Pick,
    ) -> Html {
        html! { <div class="field">{ select(id, label, chosen, entries, self.pick, msg) }</div> }
    }

    fn advisor(&self) -> Html {
        let call = &self.picker.call;
        let methods = Method::ALL.map(|method| (method.word(), method.word().to_owned()));
        let method = call.method_and_url().0.word();
        let none =
            if call.app.is_none() { text!("picker-call-select-app") } else { text!("picker-call-select") };
        let option = |resource: &'static Resource| {
            let (family, what) = (resource.family.as_str(), resource.what);
            let described = || msg!("picker-resource-option", family, what).to_string();
            (family, if what.is_empty() { family.to_owned() } else { described() })
        };
        let mut apps = vec![("", text!("picker-call-select").to_string())];
        apps.extend(catalog().apps().map(|app| (app.id, app.name.to_owned())));
        let mut resources = vec![("", none.to_string())];
        resources.extend(call.app.iter().flat_map(|app| catalog().resources_of(app)).map(option));
        let verbs = VERBS.map(|verb| (verb, msg!("scopes-verb", verb = verb.word())));
        let body = html! {
            <>
                <div class="call">
                    { self.call_list("call-method", text!("picker-call-method"), method, &methods, Pick::MethodChosen) }
                    <div class="field">
                        <label for="call-url">{ text!("picker-call-url") }</label>
                        <input
                            id="call-url"
                            type="text"
                            value={call.url.clone()}
                            oninput={typed(self.pick, Pick::UrlTyped)}
                            placeholder="https://www.zohoapis.eu/crm/v8/Leads/search"
                            autocomplete="off" autocapitalize="off" spellcheck="false"
                        />
                    </div>
                </div>
                <p class="hint">{ text!("picker-call-or") }</p>
                <div class="call">
                    { self.call_list("call-app", text!("picker-call-app"), call.app.unwrap_or_default(), &apps,
                        Pick::CallAppChosen) }
                    { self.call_list("call-resource", text!("picker-call-resource"), &call.family, &resources,
                        Pick::FamilyChosen) }
                    { radios("call-verb", text!("picker-call-verb"), call.verb, &verbs, self.pick, Pick::VerbChosen) }
                </div>
                { report(call.advice().map(|advice| self.advice(&advice))) }
            </>
        };
        fold(false, text!("picker-call"), body)
    }

    fn advice(&self, advice: &Advice) -> Html {
        let groups: [(Text, &[Need]); 3] = [
            (text!("picker-advice-needs"), &advice.needs),
            (text!("picker-advice-instead"), &advice.instead),
            (text!("picker-advice-perhaps"), &advice.perhaps),
        ];
        let need = |need: &Need| {
            html! {
                <>
                    <p>{ self.add(need.scope) }{ " " }{ confidence_mark(need.confidence, &[], None) }</p>
                    <p>
                        { need.scope.about() }{ "." }
                        for (index, reason) in need.reasons.iter().enumerate() {
                            <span key={index}>{ " " }{ reason }</span>
                        }
                    </p>
                </>
            }
        };
        html! {
            <>
                if let Some(app) = advice.app {
                    <p><strong>{ msg!("picker-advice-app", app = app.name) }</strong></p>
                }
                for (index, (title, needs)) in groups.into_iter().enumerate() {
                    <div key={index}>
                        if !needs.is_empty() {
                            <p>{ title }</p>
                            <ul class="needs">
                                for one in needs {
                                    <li key={one.scope.name.as_str()}>{ need(one) }</li>
                                }
                            </ul>
                        }
                    </div>
                }
                <ul>
                    for (index, note) in advice.notes.iter().enumerate() {
                        <li key={index}>{ note }</li>
                    }
                </ul>
            </>
        }
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Two lists

    fn comparison(&self) -> Html {
        let (picker, draft) = (self.picker, self.model.draft);
        let paste = |id, label: Text, value: &str, placeholder: &str, hint: Text, msg: fn(String) -> Pick| {
            let look = InputAttrs { placeholder, hint: &hint.to_string() };
            paste_box(id, label, value, look, 2, self.pick, msg)
        };
        let current = text!("picker-after-placeholder").to_string();
        let (before, after) = (text!("picker-before-hint"), text!("picker-after-hint"));
        let (response, granted) =
            ("{\"access_token\": \u{2026}, \"scope\": \"\u{2026}\"}", text!("picker-grant-hint"));
        let body = html! {
            <>
                <div class="field">
                    { paste("scopes-before", text!("picker-before"), &picker.before, "", before, Pick::BeforeTyped) }
                    <p class="actions">{ button(text!("picker-before-keep"), "", self.pick, || Pick::BeforeKept) }</p>
                </div>
                <div class="field">
                    { paste("scopes-after", text!("picker-after"), &picker.after, &current, after, Pick::AfterTyped) }
                </div>
                { report(picker.difference(draft).map(|found| difference_of(&found))) }
                <div class="field">
                    { paste("scopes-response", text!("picker-grant"), &picker.response, response, granted,
                        Pick::ResponsePasted) }
                    { report(picker.grant(draft).map(grant_of)) }
                </div>
            </>
        };
        fold(false, text!("picker-compare"), body)
    }
}

/// Groups with a title, each with its rows; empty groups are left out.
fn groups<const N: usize>(groups: [(Message, Vec<Message>); N]) -> Html {
    html! {
        for (index, (title, rows)) in groups.into_iter().enumerate() {
            <div key={index}>
                if !rows.is_empty() {
                    <p>{ title }</p>
                    <ul>
                        for (index, row) in rows.iter().enumerate() {
                            <li key={index}>{ rich(row) }</li>
                        }
                    </ul>
                }
            </div>
        }
    }
}

fn difference_of(difference: &Difference) -> Html {
    let names = |names: &[String]| -> Vec<Message> {
        names.iter().map(|scope| msg!("picker-compare-scope", scope)).collect()
    };
    let Difference { added, removed, kept, respelled, new_consent } = difference;
    let spellings = respelled.iter().map(|(old, new)| msg!("picker-compare-spellings", new, old)).collect();
    let verdict =
        if *new_consent { text!("picker-consent-needed") } else { text!("picker-consent-not-needed") };
    html! {
        <>
            <p><strong>{ verdict }</strong>{ " " }{ difference.why() }</p>
            { groups([
                (msg!("picker-compare-added", count = added.len()), names(added)),
                (msg!("picker-compare-removed", count = removed.len()), names(removed)),
                (msg!("picker-compare-respelled", count = respelled.len()), spellings),
                (msg!("picker-compare-kept", count = kept.len()), names(kept)),
            ]) }
        </>
    }
}

fn grant_of(grant: Result<Grant, Text>) -> Html {
    let Grant { missing, extra, .. } = match grant {
        Ok(grant) => grant,
        Err(why) => return html! { <p><strong>{ why }</strong></p> },
    };
    let verdict =
        if missing.is_empty() { text!("picker-granted-all") } else { text!("picker-granted-not-all") };
    let (missing_count, extra_count) = (missing.len(), extra.len());
    let rows = |rows: Vec<(String, Message)>| -> Vec<Message> {
        let row = |(name, reason): (String, Message)| {
            msg!("picker-grant-reason", reason, scope = secret::mask(&name).0)
        };
        rows.into_iter().map(row).collect()
    };
    html! {
        <>
            <p><strong>{ verdict }</strong></p>
            { groups([
                (msg!("picker-grant-missing", count = missing_count), rows(missing)),
                (msg!("picker-grant-extra", count = extra_count), rows(extra)),
            ]) }
        </>
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// What goes out, and where it all comes from

impl Step<'_> {
    fn outputs(&self) -> Html {
        let rows = picker::outputs(self.model.draft).map(|[form, url, self_client]| {
            let client = text!("picker-copy-self-client-label");
            [
                ("scopes-for-the-form", text!("picker-copy-form-label"), text!("picker-copy-form"), form),
                ("scopes-in-the-url", text!("picker-copy-url-label"), text!("picker-copy-url"), url),
                ("scopes-for-the-self-client", client, text!("picker-copy-self-client"), self_client),
            ]
        });
        let delimiter = self.model.draft.delimiter.word();
        let body = html! {
            <>
                <div>
                    if let Some(rows) = rows {
                        <ul class="rows outputs">
                            for (key, label, title, value) in rows {
                                <li {key} class="row">
                                    <span class="row-label">{ title }</span>
                                    { copy_field(key, &label.to_string(), &value, self.send) }
                                </li>
                            }
                        </ul>
                    } else {
                        <p class="missing">{ text!("picker-copy-none") }</p>
                    }
                </div>
                <p class="hint">{ msg!("picker-copy-hint", delimiter) }</p>
            </>
        };
        fold(false, text!("picker-copy"), body)
    }

    fn reporting(&self) -> Html {
        let report = self.picker.report();
        let reporting = html! {
            <>
                <p class="hint">{ text!("picker-report-hint") }</p>
                <pre><code data-field="missing-scope-report">{ &report }</code></pre>
                <p class="actions">{ copy_button("missing-scope-report", text!("picker-report-label"), &report, self.send) }</p>
            </>
        };
        fold(false, text!("picker-report"), reporting)
    }
}

impl Step<'_> {
    /// What the labels of scopes mean, where the selected ones are from, and where the catalog is.
    fn legend(&self) -> Html {
        let selected: Set<&str> = self.chosen.iter().map(String::as_str).collect();
        let sources = || selected.iter().filter_map(|name| entry(name));
        let legend = html! {
            <>
                <p class="hint">{ &*COUNTS }</p>
                <dl>
                    for confidence in GRADES {
                        <dt key={confidence.id()}>{ confidence.label() }</dt>
                        <dd key={format!("{}-meaning", confidence.id())}>{ confidence.meaning() }</dd>
                    }
                </dl>
                <div>
                    if sources().next().is_some() {
                        <>
                            <p>{ text!("picker-legend-selected") }</p>
                            <ul>
                                for scope in sources() {
                                    <li key={scope.name.as_str()}><code>{ dotted(&scope.name) }</code>{ ": " }{ source(scope) }</li>
                                }
                            </ul>
                        </>
                    }
                </div>
                <p class="hint">{ text!("picker-legend-hint") }</p>
            </>
        };
        fold(false, text!("picker-legend"), legend)
    }
}

/// Where a scope was read.
fn source(scope: &Scope) -> Html {
    scope.source_url().map_or(scope.source.into(), |url| link_out(url, scope.source))
}

/// The grades that scopes have.
const GRADES: [Confidence; 4] =
    [Confidence::Official, Confidence::Rule, Confidence::Reported, Confidence::Unverified];

/// How much the catalog holds, and how far it can be trusted.
static COUNTS: LazyLock<Message> = LazyLock::new(|| {
    let scopes = &catalog().scopes;
    let of = |confidence: Confidence| scopes.iter().filter(|scope| scope.confidence == confidence).count();
    let sources: Set<&str> = scopes.iter().map(|scope| scope.source).collect();
    msg!(
        "picker-counts",
        apps = catalog().apps().count(),
        date = DATE,
        official = of(Confidence::Official),
        reported = of(Confidence::Reported),
        rule = of(Confidence::Rule),
        scopes = scopes.len(),
        sources = sources.len(),
        unverified = of(Confidence::Unverified)
    )
});
