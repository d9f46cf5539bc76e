//! How other products and other providers look: a part of the program of its own.

use yew::prelude::*;

use crate::rooms::build::other::{FIRST, Msg};
use crate::rooms::build::{Build, Msg as RoomMsg};
use crate::setup::{Shared, fragment_with};
use crate::widgets::{
    self, Beneath, InputAttrs, button, checkbox, choice_field, copy_action, copy_button, copy_field,
    findings_of, fold, input_of, link_out, paste_box, rich, select, text_field,
};
use facts::{Confidence, DataCenter, Source};
use providers::discovery::Discovered;
use providers::fill::{Part, Row, Sheet, fill, says};
use providers::form::{Form, Page};
use providers::link::{self, ANY, Chosen, ZOHO};
use providers::{Choice, FORMS, Note, PROVIDERS, Provider, Way};
use service::block::Content;
use service::target::{Target, lint_for};
use service::{Draft, Field};
use words::{Message, Text, msg, text};

type Send = widgets::Send<Msg>;

/// The room, while it is open.
pub(crate) fn room(model: &Build<'_>, send: &widgets::Send<RoomMsg>) -> Html {
    let own = send.reform(RoomMsg::Other);
    let shared = send.shared.clone();
    // What the widgets say of fields and fixes is about the form of another provider.
    let local = {
        let own = own.clone();
        Callback::from(move |asked| match asked {
            Shared::Typed(field, text) => own.emit(Msg::Typed(field, text)),
            Shared::FixPressed(fix) => own.emit(Msg::FixPressed(fix)),
            Shared::TopicFocused(_) => {}
            other => shared.emit(other),
        })
    };
    let send_center = send.reform(RoomMsg::CenterChosen);
    let chosen = &model.other.chosen;
    let draft = Draft { center: model.draft.center, ..chosen.draft.clone() };
    let found = chosen.discovered();
    let view = View {
        chosen,
        page: model.page(),
        form: Form::of(&chosen.product),
        provider: Provider::by_id(&chosen.to),
        draft: &draft,
        found: found.as_ref(),
        send: &Send::new(own, local),
    };
    view.room(&send_center)
}

struct View<'v> {
    chosen: &'v Chosen,
    /// The address of the page.
    page: &'v str,
    form: Option<&'static Form>,
    provider: Option<&'static Provider>,
    draft: &'v Draft,
    found: Option<&'v Result<Discovered, Message>>,
    send: &'v Send,
}

impl View<'_> {
    fn room(&self, center: &Callback<Option<DataCenter>>) -> Html {
        let choice = self.choice();
        html! {
            <div class="other">
                <div>
                    <p>{ text!("providers-intro") }</p>
                    <p class="actions">{ button(text!("providers-back"), "", self.send, || Msg::Toggled) }</p>
                </div>
                { self.questions(center) }
                <div class="sheets">
                    if let Some(form) = self.form {
                        { Self::product(form) }
                    }
                    <div>
                        if self.chosen.to == ZOHO {
                            { self.zoho() }
                        } else if let Some(choice) = &choice {
                            { self.filled(choice) }
                        }
                    </div>
                </div>
            </div>
        }
    }

    fn choice(&self) -> Option<Choice<'_>> {
        self.chosen.choice(self.draft, self.found.and_then(|found| found.as_ref().ok()))
    }

    fn questions(&self, center: &Callback<Option<DataCenter>>) -> Html {
        let to_center = Send::new(Callback::noop(), self.send.shared.clone());
        let centers = widgets::center_entries(text!("build-select-center").to_string());
        let chosen = self.draft.center.map_or("", |center| center.row().location);
        let choose = widgets::Send::new(center.clone(), to_center.shared);
        let products: Vec<(&str, String)> =
            FORMS.iter().map(|form| (form.id, form.name.to_owned())).collect();
        let mut providers = vec![("", text!("providers-choose").to_string()), (ZOHO, "Zoho".to_owned())];
        providers.extend(PROVIDERS.iter().map(|one| (one.id, named(one))));
        providers.push((ANY, text!("providers-any").to_string()));
        let ways: Vec<(&str, String)> =
            self.chosen.ways().into_iter().map(|way| (way.id(), way.label().to_string())).collect();
        let asks_way = self.provider.is_some() || self.chosen.to == ANY;
        let product = self.form.map_or("", |form| form.id);
        html! {
            <section class="setup-strip" aria-label={text!("build-inputs").to_string()}>
                <div class="inputs">
                    <div class="field">
                        { select("other-center", Field::DataCenter.title(), chosen, &centers, &choose, |value| {
                            DataCenter::from_location(&value)
                        }) }
                    </div>
                    <div class="field">
                        { select(FIRST, text!("providers-product"), product, &products, self.send, Msg::ProductChosen) }
                    </div>
                    <div class="field">
                        { select("other-to", text!("providers-to"), &self.chosen.to, &providers, self.send, Msg::ProviderChosen) }
                    </div>
                    <div class="field">
                        if asks_way {
                            { select("other-way", text!("providers-way"), self.chosen.way().id(), &ways, self.send, Msg::WayChosen) }
                            <div class="hint">{ self.chosen.way().offers() }</div>
                        }
                    </div>
                </div>
            </section>
        }
    }

    /// Where the form is in the product.
    fn product(form: &'static Form) -> Html {
        let is_address = form.path.is_some_and(|path| path.starts_with("https://"));
        let page = match form.page {
            Page::Shared => text!("providers-page-shared"),
            Page::Own => text!("providers-page-own"),
            Page::Unknown => text!("providers-page-unknown"),
        };
        let known = [
            form.who.or(Some(text!("providers-who-unknown"))),
            form.plan.or(Some(text!("providers-plan-unknown"))),
        ];
        section(
            "other-form",
            msg!("providers-form-of", product = form.name),
            html! {
                <>
                    <p>
                        if let Some(path) = form.path {
                            if is_address { <code>{ path }</code> } else { <strong>{ path }</strong> }
                        } else {
                            { text!("providers-path-unknown") }
                        }
                        { " " }{ mark(form.confidence, form.sources) }
                    </p>
                    <ul class="points">
                        <li>{ page }</li>
                        for (index, one) in known.into_iter().flatten().enumerate() {
                            <li key={index}>{ one }</li>
                        }
                        for one in form.differs {
                            <li key={one.to_string()}>{ *one }</li>
                        }
                    </ul>
                </>
            },
        )
    }

    /// To Zoho: the form of this page, at another place.
    fn zoho(&self) -> Html {
        section(
            "other-zoho",
            msg!("field-of-zoho", label = "Zoho"),
            html! {
                <>
                    <p>{ text!("providers-zoho-same") }</p>
                    <p class="actions">{ button(text!("providers-back"), "primary", self.send, || Msg::Toggled) }</p>
                </>
            },
        )
    }

    fn filled(&self, choice: &Choice<'_>) -> Html {
        let sheet = fill(choice);
        html! {
            <>
                { self.about(choice) }
                for part in &sheet.parts {
                    <div key={part.kind.id()}>{ self.part(part) }</div>
                }
                { self.in_form(choice, &sheet) }
                { self.after(choice) }
                { self.take_along(&sheet) }
            </>
        }
    }

    /// All of it, as a text and as a link.
    fn take_along(&self, sheet: &Sheet) -> Html {
        let (query, withheld) = link::share(self.chosen, self.draft.center);
        let link = format!("{}{}", self.page, fragment_with(&query));
        html! {
            <>
                <p class="actions">
                    { copy_action(text!("providers-all"), &sheet.text(), self.send) }
                    { copy_action(text!("page-link"), &link, self.send) }
                </p>
                <div role="status">
                    if !withheld.is_empty() {
                        <p class="hint">{ msg!("page-link-without", keys = withheld.join(", ")) }</p>
                    }
                </div>
            </>
        }
    }

    /// What is to be known and said first.
    fn about(&self, choice: &Choice<'_>) -> Html {
        let provider = self.provider;
        let heading: Message = match provider {
            Some(provider) => msg!("field-of-zoho", label = provider.name),
            None => text!("providers-any").into(),
        };
        let now =
            provider.map_or(&[][..], |provider| provider.placeholders).iter().filter(|place| !place.later);
        section(
            "other-provider",
            heading,
            html! {
                <>
                    <div>
                        if let Some(provider) = provider {
                            <p>
                                { link_out(provider.docs, msg!("providers-docs", name = provider.name)) }{ " " }
                                { mark(provider.confidence, provider.sources) }
                            </p>
                        }
                    </div>
                    <ul class="points">
                        for (index, one) in says(choice).into_iter().enumerate() {
                            <li key={index}>{ one }</li>
                        }
                        for note in provider.map_or(&[][..], |provider| provider.notes) {
                            { note_item(note) }
                        }
                    </ul>
                    <div>
                        if provider.is_some_and(|provider| !provider.unknown.is_empty()) {
                            <h3>{ text!("providers-unknown") }</h3>
                            <ul class="points">
                                for note in provider.map_or(&[][..], |provider| provider.unknown) {
                                    <li key={note.text.to_string()}>{ rich(&note.text.into()) }</li>
                                }
                            </ul>
                        }
                    </div>
                    for place in now {
                        <div key={place.key}>{ self.place(place) }</div>
                    }
                    <div>
                        if provider.is_none() && choice.way == Way::Oauth2 {
                            { self.any() }
                        }
                    </div>
                    <div>
                        if choice.way == Way::Oauth2 || choice.way == Way::ClientCredentials {
                            { self.scopes(choice) }
                        }
                    </div>
                    <div>
                        { text_field(
                            Field::ServiceName,
                            &Field::ServiceName.title().to_string(),
                            &self.draft.service_name,
                            InputAttrs { placeholder: &choice.name(), hint: "" },
                            Beneath::nothing(Field::ServiceName),
                            &self.send.shared,
                        ) }
                    </div>
                </>
            },
        )
    }

    fn place(&self, place: &'static providers::Placeholder) -> Html {
        let typed = self.chosen.values.get(place.key).map_or("", String::as_str);
        let wrong = (!typed.trim().is_empty()).then(|| place.value(typed).err()).flatten();
        let hint = place.text.to_string();
        let look = InputAttrs { placeholder: place.example, hint: &hint };
        let typing = |text| Msg::ValueTyped(place.key.to_owned(), text);
        html! {
            <div class="field">
                { input_of(&format!("other-{}", place.key), place.key, typed, look, self.send, typing) }
                <div role="status">
                    if let Some(wrong) = wrong {
                        <div class="finding error"><p>{ wrong }</p></div>
                    }
                </div>
            </div>
        }
    }

    /// Any other server: what it says of itself, or its URLs.
    fn any(&self) -> Html {
        let hint = text!("providers-document-hint").to_string();
        let look = InputAttrs { placeholder: "{\"issuer\": \u{2026}}", hint: &hint };
        let notes = self.found.and_then(|found| found.as_ref().ok()).map(|found| found.notes.as_slice());
        let refused = self.found.and_then(|found| found.as_ref().err());
        let urls = [Field::AuthorizeUrl, Field::AccessTokenUrl];
        html! {
            <>
                <div class="field">
                    { paste_box("other-document", text!("providers-document"), &self.chosen.document, look, 3, self.send, Msg::DocumentPasted) }
                    <div role="status">
                        if let Some(refused) = refused {
                            <div class="finding error"><p>{ refused }</p></div>
                        }
                        <ul class="points">
                            for (index, note) in notes.into_iter().flatten().enumerate() {
                                <li key={index}>{ note }</li>
                            }
                        </ul>
                    </div>
                </div>
                for field in urls {
                    <div key={field.id()} class="field">
                        { input_of(
                            &format!("other-{}", field.id()),
                            msg!("providers-url-of", field = field.title()),
                            self.chosen.values.get(field.id()).map_or("", String::as_str),
                            InputAttrs { placeholder: "https://\u{2026}", hint: "" },
                            self.send,
                            move |text| Msg::ValueTyped(field.id().to_owned(), text),
                        ) }
                    </div>
                }
            </>
        }
    }

    fn scopes(&self, choice: &Choice<'_>) -> Html {
        let chosen = choice.scopes();
        let of_table = self.provider.map_or(&[][..], |provider| provider.scopes);
        let named = choice.discovered.map_or(&[][..], |found| found.scopes.as_slice());
        let tick = |name: &str, label: Html| {
            let (is_chosen, before) = (chosen.iter().any(|one| one == name), chosen.clone());
            let name = name.to_owned();
            checkbox(is_chosen, label, self.send, move || Msg::ScopeTicked(name.clone(), before.clone()))
        };
        if of_table.is_empty() && named.is_empty() {
            return html! { <p class="hint">{ text!("providers-scopes-docs") }</p> };
        }
        html! {
            <fieldset class="criteria">
                <legend>{ text!("providers-scopes") }</legend>
                <p class="hint">{ text!("providers-scopes-hint") }</p>
                for scope in of_table {
                    <div key={scope.name}>
                        { tick(scope.name, html! { <><code>{ scope.name }</code>{ " \u{2014} " }{ scope.text }</> }) }
                    </div>
                }
                for name in named {
                    <div key={name.clone()}>{ tick(name, html! { <code>{ name }</code> }) }</div>
                }
            </fieldset>
        }
    }

    fn part(&self, part: &Part) -> Html {
        let id = format!("other-{}", part.kind.id());
        section(
            &id,
            part.kind.title().into(),
            html! {
                <ul class="rows">
                    for row in &part.rows {
                        <li key={row.id.clone()} class={classes!("row", matches!(row.content, Content::Choice(_)).then_some("chosen-there"))}>
                            <span class="row-label">{ &row.label }</span>
                            { self.content(row) }
                            <span class="row-note">
                                if let Some(note) = &row.note {
                                    { note }
                                }
                            </span>
                        </li>
                    }
                </ul>
            },
        )
    }

    fn content(&self, row: &Row) -> Html {
        let value = row.content.value().unwrap_or_default();
        let key = format!("other-{}", row.id);
        match &row.content {
            // Nothing that is typed anywhere.
            Content::Text(_) if row.id == "register-at" && value.starts_with("https://") => {
                html! { <span class="given" data-field={key}>{ link_out(value, value) }</span> }
            }
            Content::Text(_) if row.id.starts_with("register-") => {
                html! { <span class="given" data-field={key}>{ value }</span> }
            }
            Content::Text(_) => copy_field(&key, &row.label.to_string(), value, self.send),
            Content::Choice(_) => choice_field(&key, value),
            Content::Missing(text) | Content::Instruction(text) => {
                html! { <span class="given missing" data-field={key}>{ *text }</span> }
            }
        }
    }

    /// What is in the form at Zoho now, held against the provider.
    fn in_form(&self, choice: &Choice<'_>, sheet: &Sheet) -> Html {
        if choice.way != Way::Oauth2 {
            return Html::default();
        }
        let draft = Draft { scopes: Vec::new(), ..self.draft.clone() };
        let findings = lint_for(&Target::Foreign(sheet.target.clone()), &draft);
        let is_open =
            Field::ENDPOINTS.iter().any(|field| draft.text(*field).is_some_and(|text| !text.is_empty()));
        let fold = fold(
            is_open,
            text!("build-in-form"),
            html! {
                <>
                    <p class="hint">{ msg!("providers-in-form-hint", name = choice.name()) }</p>
                    for field in Field::ENDPOINTS {
                        <div key={field.id()}>
                            { text_field(
                                field,
                                &msg!("build-field-in-form", field = field.title()).to_string(),
                                draft.text(field).unwrap_or_default(),
                                InputAttrs::default(),
                                Beneath::of(field, &findings, &self.send.shared),
                                &self.send.shared,
                            ) }
                        </div>
                    }
                    { findings_of(Field::ScopeDelimiter, "in-scope-delimiter", &findings, &self.send.shared) }
                </>
            },
        );
        html! { <div class="sheet"><div class="sheet-body">{ fold }</div></div> }
    }

    /// Ids to fetch, and the first calls.
    fn after(&self, choice: &Choice<'_>) -> Html {
        let Some(provider) =
            self.provider.filter(|provider| !provider.calls.is_empty() || !provider.ids.is_empty())
        else {
            return Html::default();
        };
        let connection = choice.named().connection_link_name();
        let filled = choice.filled();
        let later = provider.placeholders.iter().filter(|place| place.later);
        section(
            "other-after",
            text!("providers-after").into(),
            html! {
                <>
                    <ul class="points">
                        for id in provider.ids {
                            <li key={id.name}><strong><code>{ id.name }</code></strong>{ " " }{ id.text }{ " " }{ mark(id.confidence, id.sources) }</li>
                        }
                    </ul>
                    for place in later {
                        <div key={place.key}>{ self.place(place) }</div>
                    }
                    for (index, call) in provider.calls.iter().enumerate() {
                        <div key={index} class="snippet">
                            <p>{ call.text }{ " " }{ mark(call.confidence, call.sources) }</p>
                            <pre tabindex="0"><code data-field={format!("other-call-{index}")}>{ call.snippet(&filled, &connection) }</code></pre>
                            <p class="actions">
                                { copy_button(&format!("other-call-{index}"), text!("build-snippet"), &call.snippet(&filled, &connection), self.send) }
                            </p>
                        </div>
                    }
                </>
            },
        )
    }
}

/// A provider in the list, with what it is known by.
fn named(provider: &Provider) -> String {
    match provider.apps {
        Some(apps) => format!("{} \u{2014} {apps}", provider.name),
        None => provider.name.to_owned(),
    }
}

fn note_item(note: &Note) -> Html {
    html! {
        <li key={note.text.to_string()}>{ rich(&note.text.into()) }{ " " }{ mark(note.confidence, note.sources) }</li>
    }
}

/// How far a row can be trusted, and where it was read: a provider's own word counts as Zoho's does.
fn mark(confidence: Confidence, sources: &'static [Source]) -> Html {
    let word: Text =
        if confidence == Confidence::Official { text!("providers-documented") } else { confidence.label() };
    html! {
        <details class={classes!("confidence", confidence.id())}>
            <summary>{ word }</summary>
            <div class="sources">
                <ul>
                    for source in sources {
                        <li key={source.id}>
                            if let Some(url) = source.url {
                                { link_out(url, source.title) }
                            } else {
                                { source.title }
                            }
                            { " (" }{ source.date }{ ")" }
                        </li>
                    }
                </ul>
            </div>
        </details>
    }
}

fn section(id: &str, heading: Message, body: Html) -> Html {
    let title = format!("{id}-title");
    html! {
        <section id={id.to_owned()} class="sheet" aria-labelledby={title.clone()}>
            <div class="sheet-body"><h2 id={title}>{ heading }</h2>{ body }</div>
        </section>
    }
}
