//! The room with the forms: six numbered steps, all visible, none locked.

use yew::prelude::*;

use super::{picker::view as scopes, side};
use crate::rooms::build::picker::CHOSEN_SHOWN;
use crate::rooms::build::{Build, CENTER_LIST, Msg};
use crate::setup::{Room, Topic};
use crate::widgets::{
    InputAttrs, button, class_of, confidence_mark, copy_button, findings_of, link_out, on_focus, paste_box,
    place, radios, select, text_field,
};
use facts::DataCenter;
use facts::detective::{Conclusion, Report};
use facts::product;
use oauth::scope::Delimiter;
use service::block::{Block, Content, Row, scopes_to_select};
use service::deluge::{self, Snippet};
use service::draft::{PLACEHOLDER_HOMEPAGE, Purpose};
use service::export::Format;
use service::field::Field;
use service::lint::Finding;

/// Where the messages of this room go.
pub(super) type Send = crate::widgets::Send<Msg>;

/// All findings, with those about the address of the popup, in the order of the form.
fn with_popup(model: &Build<'_>, findings: &[Finding]) -> Vec<Finding> {
    let mut all = findings.to_vec();
    all.extend(model.popup().into_iter().flat_map(|popup| popup.findings));
    all.sort_by_key(|finding| (finding.field, finding.severity));
    all
}

/// One step's share of the page: everything that its parts need.
struct Step<'m> {
    model: &'m Build<'m>,
    findings: &'m [Finding],
    send: &'m Send,
}

pub(crate) fn room(model: &Build<'_>, send: &Send) -> Html {
    let findings = model.findings();
    let step = Step { model, findings: &findings, send };
    let [console, service, connection] = model.blocks();
    html! {
        <>
            <div class="steps" onfocusin={send.reform(|_| Msg::SideLeft)}>
                { step.opening() }
                { step.where_is_your_org() }
                { step.register_the_client(&console) }
                { scopes::step(model, &findings, send) }
                { step.custom_service(&service) }
                { step.connection(&connection) }
                { step.use_it() }
                { step.take_it_along() }
            </div>
            { side::side(model, &with_popup(model, &findings), send) }
        </>
    }
}

impl Step<'_> {
    fn opening(&self) -> Html {
        html! {
            <div class="opening">
                <p>
                    { "From \u{201c}I need this connection\u{201d} to a working custom service in Zoho CRM: say what you \
                       need on the way down, and copy every value into Zoho's forms." }
                </p>
                <p class="actions">
                    { button("Load the example", "", self.send, || Msg::ExamplePressed) }
                    <a class="button" href={format!("#{}", Room::Connect.route())}>{ "Try the sign-in in the sandbox, without an account" }</a>
                    if !self.model.is_blank() {
                        { button("Start over", "", self.send, || Msg::StartOverPressed) }
                    }
                </p>
            </div>
        }
    }

    fn text(&self, field: Field, label: &str, placeholder: &str, hint: &str) -> Html {
        let value = self.model.draft.text(field).unwrap_or_default();
        text_field(field, label, value, InputAttrs { placeholder, hint }, self.findings, self.send)
    }

    fn where_is_your_org(&self) -> Html {
        let chosen = self.model.draft.center.map_or("", |center| center.row().location);
        let mut entries = vec![("", "choose\u{2026}".to_owned())];
        entries.extend(DataCenter::all().map(|center| {
            let row = center.row();
            let domain = row.app_domain.map_or(row.accounts.value, |cell| cell.value);
            let text = if row.name.contains(domain) {
                row.name.to_owned()
            } else {
                format!("{} \u{2014} {domain}", row.name)
            };
            (row.location, text)
        }));
        let remark = self.model.draft.center.and_then(|center| center.row().remark);
        html! {
            <section class="step" aria-labelledby="step-1">
                <h2 id="step-1"><span class="number">{ "1" }</span>{ "Where is your org" }</h2>
                <div class="field" onfocusin={on_focus(Topic::Field(Field::DataCenter), self.send)}>
                    { select(CENTER_LIST, "Data center", chosen, &entries, self.send, |value| {
                        Msg::CenterChosen(DataCenter::from_location(&value))
                    }) }
                    <div class="remark">
                        if let Some(remark) = remark {
                            <p>{ remark }</p>
                        }
                    </div>
                </div>
                <div class="field" onfocusin={on_focus(Topic::Field(Field::DataCenter), self.send)}>
                    { paste_box(
                        "in-evidence",
                        "Or paste any Zoho address or answer",
                        &self.model.evidence,
                        InputAttrs {
                            placeholder: "https://crm.zoho.eu/crm/org\u{2026}",
                            hint: "The address of your CRM, an API URL, the console, a callback, a token answer. Secrets are masked at once.",
                        },
                        2,
                        self.send,
                        Msg::EvidencePasted,
                    ) }
                    { self.report(&self.model.report()) }
                </div>
            </section>
        }
    }

    fn report(&self, report: &Report) -> Html {
        let choose = |center: DataCenter| {
            button(&format!("Choose {center}"), "", self.send, move || Msg::CenterChosen(Some(center)))
        };
        let (words, offers): (String, Vec<DataCenter>) = match &report.conclusion {
            Conclusion::Empty => (String::new(), vec![]),
            Conclusion::Unknown => ("Nothing in it names a data center.".into(), vec![]),
            Conclusion::Center(center) if self.model.draft.center == Some(*center) => {
                (format!("It is {center}, which is chosen now."), vec![])
            }
            Conclusion::Center(center) if self.model.draft.center.is_none() => {
                (format!("It is {center}."), vec![*center])
            }
            Conclusion::Center(center) => {
                (format!("It is {center}, but another center is chosen."), vec![*center])
            }
            Conclusion::Likely(center) => (
                format!(
                    "Perhaps {center}. To be sure, paste the address of your CRM after you have signed in."
                ),
                vec![*center],
            ),
            Conclusion::Contradiction(centers) => {
                ("It names more than one center. Which one is your org in?".into(), centers.clone())
            }
        };
        html! {
            <div class="report" role="status">
                if !words.is_empty() {
                    <p><strong>{ words }</strong></p>
                }
                <ul>
                    for (index, clue) in report.clues.iter().enumerate() {
                        <li key={index}>{ format!("{}.", clue.sentence) }</li>
                    }
                </ul>
                <div>
                    for (index, doubt) in report.doubts.iter().enumerate() {
                        <div key={index} class={classes!("finding", if doubt.refused { "error" } else { "note" })}>
                            <p>
                                <strong class="severity">{ if doubt.refused { "refused" } else { "note" } }</strong>
                                { " " }{ &doubt.sentence }
                            </p>
                            if let Some((center, host)) = &doubt.meant {
                                <p>
                                    { "Probably meant: " }<code>{ host }</code>{ " " }{ choose(*center) }
                                </p>
                            }
                        </div>
                    }
                </div>
                <div class="actions">
                    for center in offers {
                        <span key={center.row().location}>{ choose(center) }</span>
                    }
                </div>
                if report.cut {
                    <p>{ "The text is very long; only its beginning was read." }</p>
                }
            </div>
        }
    }

    fn register_the_client(&self, block: &Block) -> Html {
        let draft = &self.model.draft;
        let host = draft.center.and_then(|center| block.form.host(center));
        html! {
            <section class="step" aria-labelledby="step-2">
                <h2 id="step-2"><span class="number">{ "2" }</span>{ "Register the client in the API console" }</h2>
                { place(block.form.path(), host.map(|cell| cell.value)) }
                { self.host_doubt(host) }
                <details class="change">
                    <summary>{ "Use another client name or home page" }</summary>
                    { self.text(Field::ClientName, "Client Name", &draft.client_name(), "Letters, digits, blanks, _ and &; without \u{201c}Zoho\u{201d}.") }
                    { self.text(Field::HomepageUrl, "Homepage URL", PLACEHOLDER_HOMEPAGE, "") }
                </details>
                { self.rows(block) }
                { self.callback() }
                <details class="change">
                    <summary>{ "The Multi-DC switch: when does it matter?" }</summary>
                    <p>
                        { "If everybody who connects belongs to your own data center, leave it. If people of other centers \
                           shall connect too, open the client's tab Settings, enable their centers, and switch on \u{201c}Use \
                           the same OAuth credentials for all data centers\u{201d}: by default each has a client secret of \
                           its own. The client id is the same in all centers but China; a client of another center is \
                           reported not to reach China\u{2019}s." }
                    </p>
                </details>
                { self.text(Field::ClientId, "Client ID", "1000.\u{2026}", "From the tab Client Secret, after you press Create. Leave the secret where it is: you paste it into Zoho's form yourself.") }
            </section>
        }
    }

    fn host_doubt(&self, host: Option<facts::Cell>) -> Html {
        html! {
            <div class="host-doubt">
                if let Some(host) = host {
                    if host.confidence != facts::Confidence::Official {
                        <p class="hint">
                            { format!("{} is ", host.value) }
                            { confidence_mark(host.confidence, host.sources, host.note) }
                        </p>
                    }
                } else if self.model.draft.center.is_some() {
                    <p class="hint">{ "No source names the host for this data center: open it from your own Zoho." }</p>
                }
            </div>
        }
    }

    fn callback(&self) -> Html {
        let draft = &self.model.draft;
        let callbacks = draft.center.map_or(&[][..], |center| center.row().callbacks);
        let placeholder = draft
            .center
            .and_then(DataCenter::first_callback)
            .unwrap_or("https://\u{2026}/delugeauth/callback");
        let hint = match (draft.center, callbacks) {
            (None, _) => "",
            (Some(_), []) => "Until the popup shows the true one, any https address of your own.",
            (Some(_), [..]) => "Only if it is not the first one above.",
        };
        html! {
            <div class="callback">
                <h3>{ "Which callback?" }</h3>
                <ul>
                    for cell in callbacks {
                        <li key={cell.value}>
                            <code>{ cell.value }</code>{ " " }
                            { confidence_mark(cell.confidence, cell.sources, cell.note) }
                        </li>
                    }
                </ul>
                <div class="field" onfocusin={on_focus(Topic::Field(Field::PopupUrl), self.send)}>
                    { paste_box(
                        "in-popup-url",
                        "The sure way: paste the address of the popup",
                        &self.model.popup_text,
                        InputAttrs {
                            placeholder: "https://accounts.zoho.\u{2026}/oauth/v2/auth?\u{2026}&redirect_uri=\u{2026}",
                            hint: "Press Create And Connect in step 5; a window opens, even if it shows an error. Copy its whole address.",
                        },
                        2,
                        self.send,
                        Msg::PopupPasted,
                    ) }
                    { self.popup() }
                </div>
                { self.text(Field::AuthorizedRedirectUri, "Callback registered in the API console", placeholder, hint) }
            </div>
        }
    }

    fn popup(&self) -> Html {
        let popup = self.model.popup();
        let comparison = popup.as_ref().and_then(|popup| popup.comparison.as_ref());
        let copyable = popup.as_ref().is_some_and(|popup| popup.copyable);
        let findings = popup.as_ref().map_or(&[][..], |popup| popup.findings.as_slice());
        html! {
            <div class="report" role="status">
                if let Some(sent) = popup.as_ref().and_then(|popup| popup.redirect_uri.as_ref()) {
                    <p>
                        { "It sends: " }<code data-field="popup-redirect-uri">{ sent }</code>{ " " }
                        if copyable {
                            { copy_button("popup-redirect-uri", "popup redirect URI", sent, self.send) }
                        } else {
                            { "Not for copying: it is not at a host of Zoho\u{2019}s." }
                        }
                    </p>
                }
                if let Some(comparison) = comparison {
                    <p class={if comparison.is_right() { "same" } else { "differs" }}>{ comparison.message() }</p>
                }
                { findings_of(Field::PopupUrl, "in-popup-url", findings, self.send) }
            </div>
        }
    }

    fn custom_service(&self, block: &Block) -> Html {
        let draft = &self.model.draft;
        let host = draft.center.and_then(|center| block.form.host(center));
        let delimiters: Vec<_> =
            Delimiter::ALL.iter().map(|delimiter| (delimiter.word(), delimiter.word().to_owned())).collect();
        html! {
            <section class="step" aria-labelledby="step-4">
                <h2 id="step-4"><span class="number">{ "4" }</span>{ "Create the custom service" }</h2>
                { place(block.form.path(), host.map(|cell| cell.value)) }
                { self.host_doubt(host) }
                <p class="hint">{ "Older versions of Zoho CRM: Developer Space > Connections > Add Connection > Custom Service." }</p>
                { self.text(Field::ServiceName, "Service Name", "Marketing Automation", "") }
                { self.text(Field::ServiceLinkName, "Service Link Name", &draft.service_link_name(), "Empty: made from the name.") }
                <div class="field" onfocusin={on_focus(Topic::Field(Field::ScopeDelimiter), self.send)}>
                    { select("in-scope-delimiter", "Scope Delimiter", draft.delimiter.word(), &delimiters, self.send, |word| {
                        Msg::DelimiterChosen(Delimiter::from_word(&word).unwrap_or_default())
                    }) }
                    <div class="hint">{ "Zoho\u{2019}s documentation asks for commas. A blank is the OAuth standard\u{2019}s way and a plus its encoded form." }</div>
                    { findings_of(Field::ScopeDelimiter, "in-scope-delimiter", self.findings, self.send) }
                </div>
                { self.rows(block) }
                <details class="change" open={self.model.in_form_open}>
                    <summary>{ "Is there a form already? Check what stands in it" }</summary>
                    <p class="hint">{ "Paste the values as they stand in Zoho now. Nothing is changed there; each mistake is named here." }</p>
                    for field in [Field::AuthorizeUrl, Field::AccessTokenUrl, Field::RefreshTokenUrl, Field::RevokeTokenUrl] {
                        <div key={field.id()}>
                            { self.text(field, &format!("{} in your form", field.label()), "", "") }
                            { self.verdict(field) }
                        </div>
                    }
                </details>
            </section>
        }
    }

    /// "Right" under a URL in which nothing was found.
    fn verdict(&self, field: Field) -> Html {
        let typed = self.model.draft.text(field).is_some_and(|text| !text.is_empty());
        let clean = !self.findings.iter().any(|finding| finding.field == field);
        html! {
            <div class="verdict">
                if typed && clean {
                    <p class="same">{ "This is right." }</p>
                }
            </div>
        }
    }

    fn connection(&self, block: &Block) -> Html {
        let draft = &self.model.draft;
        let host = draft.center.and_then(|center| block.form.host(center));
        let said = match draft.in_form.login_user {
            None => "",
            Some(true) => "on",
            Some(false) => "off",
        };
        let switch = [("", "not said".to_owned()), ("off", "Off".to_owned()), ("on", "On".to_owned())];
        html! {
            <section class="step" aria-labelledby="step-5">
                <h2 id="step-5"><span class="number">{ "5" }</span>{ "Create the connection" }</h2>
                <p><strong>{ "The service is not the connection." }</strong>
                    { " It only describes how to connect. Go on to My Connections, create a connection with the service, and consent." }</p>
                { place(block.form.path(), host.map(|cell| cell.value)) }
                { self.host_doubt(host) }
                <div class="field" onfocusin={on_focus(Topic::Field(Field::UseCredentialsOfLoginUser), self.send)}>
                    { radios(
                        "purpose",
                        "What is the connection for?",
                        draft.purpose,
                        &[
                            (Purpose::SharedAutomation, "An automation for everybody: it runs as the admin who connects"),
                            (Purpose::EachPerson, "Each person works as themself, with an account of their own"),
                        ],
                        self.send,
                        Msg::PurposeChosen,
                    ) }
                </div>
                { self.text(Field::ConnectionName, "Connection Name", &draft.connection_name(), "Empty: the service's name.") }
                { self.text(Field::ConnectionLinkName, "Connection Link Name", &draft.connection_link_name(), "Zoho fills it in. If it shows another one, type it here, so that the snippet below is right.") }
                { self.rows(block) }
                <div class="field" onfocusin={on_focus(Topic::Field(Field::UseCredentialsOfLoginUser), self.send)}>
                    { select("in-use-credentials-of-login-user", "How the switch stands in your form now", said, &switch, self.send, |value| {
                        Msg::LoginUserSaid(match value.as_str() {
                            "on" => Some(true),
                            "off" => Some(false),
                            _ => None,
                        })
                    }) }
                    { findings_of(Field::UseCredentialsOfLoginUser, "in-use-credentials-of-login-user", self.findings, self.send) }
                </div>
                <ol class="then">
                    <li>{ scopes_to_select(draft).to_string() }</li>
                    <li>{ "Press " }<strong>{ "Create And Connect" }</strong>{ ". A window opens: press Connect or Proceed, sign in, Accept." }</li>
                    <li>{ "Zoho says \u{201c}Connection created successfully\u{201d}. If it says \u{201c}Invalid Redirect Uri\u{201d}, copy the address of that window into step 2." }</li>
                </ol>
            </section>
        }
    }

    fn use_it(&self) -> Html {
        let draft = &self.model.draft;
        let chosen = if draft.product.is_empty() { "" } else { draft.product.as_str() };
        let mut entries = vec![("", "the one that the scopes name".to_owned())];
        entries.extend(
            product::all()
                .iter()
                .filter(|product| deluge::callable(product, draft.center))
                .map(|product| (product.name, product.name.to_owned())),
        );
        html! {
            <section class="step" aria-labelledby="step-6">
                <h2 id="step-6"><span class="number">{ "6" }</span>{ "Use it in Deluge" }</h2>
                <p>{ "A function with this snippet proves that the connection works." }</p>
                <div class="field">
                    { select("in-product", "Product to call", chosen, &entries, self.send, Msg::ProductChosen) }
                </div>
                { self.snippet() }
            </section>
        }
    }

    fn notes_on_the_address(&self, ready: &deluge::Ready) -> Vec<words::Text> {
        let base = ready.product.base.zip(self.model.draft.center);
        base.map(|(base, center)| base.notes(center)).unwrap_or_default()
    }

    fn snippet(&self) -> Html {
        match deluge::snippet(&self.model.draft) {
            Snippet::Missing(why) => html! { <p class="missing">{ why }</p> },
            Snippet::Ready(ready) => html! {
                <div class="snippet">
                    <pre tabindex="0"><code data-field="deluge-snippet">{ &ready.code }</code></pre>
                    <p class="actions">{ copy_button("deluge-snippet", "Deluge snippet", &ready.code, self.send) }</p>
                    <p>
                        { format!("It needs the scope {}. ", ready.call.scope) }
                        { confidence_mark(ready.confidence, &[], ready.call.note) }
                        if let Some(docs) = ready.product.docs {
                            <>{ " " }{ link_out(docs, &format!("Documentation of {}", ready.product.name)) }</>
                        }
                    </p>
                    <div>
                        for (index, note) in self.notes_on_the_address(&ready).into_iter().enumerate() {
                            <p key={index} class="hint">{ note }</p>
                        }
                        if let Some((severity, words)) = ready.doubt() {
                            <div class={classes!("finding", class_of(severity))}>
                                <p><strong class="severity">{ severity.text().to_string() }</strong>{ " " }{ words }</p>
                            </div>
                        }
                        if !ready.call.needs.is_empty() {
                            <p>{ format!("Fill in first: {}.", ready.call.needs.join(", ")) }</p>
                        }
                    </div>
                    <p class="hint">
                        { "If the answer is 401 although the connection works: Zoho does not document which word a custom \
                           service puts before the token. Its APIs document Zoho-oauthtoken; most accept Bearer too." }
                    </p>
                </div>
            },
        }
    }

    fn take_it_along(&self) -> Html {
        html! {
            <section class="step along" aria-labelledby="step-along">
                <h2 id="step-along">{ "Take it along" }</h2>
                <p class="actions">
                    for format in Format::ALL {
                        <span key={format.title().to_string()}>
                            { button(&format!("Copy all as {}", format.title()), "", self.send, move || Msg::ExportPressed(format)) }
                        </span>
                    }
                    { button("Print", "", self.send, || Msg::PrintPressed) }
                    { button("Copy link", "", self.send, || Msg::LinkPressed) }
                </p>
                <p class="hint">{ "None of them holds a secret. The link brings these values back on any computer." }</p>
            </section>
        }
    }

    /// The rows of a form: tick, label, value, copy.
    fn rows(&self, block: &Block) -> Html {
        // Of a list that is far too long, the line with all of them is enough.
        let one_by_one = |row: &Row| row.field == Field::Scopes && row.id != Field::Scopes.id();
        let (mut scopes, most) = (0, 2 * CHOSEN_SHOWN);
        let shown: Vec<&Row> = block
            .rows
            .iter()
            .filter(|row| {
                scopes += usize::from(one_by_one(row));
                !one_by_one(row) || scopes <= most
            })
            .collect();
        let more = scopes.saturating_sub(most) / 2;
        html! {
            <>
                <ul class="rows" aria-label={block.form.title()}>
                    for row in shown {
                        <li key={row.id.clone()} class="row" onfocusin={on_focus(Topic::Field(row.field), self.send)}>
                            { self.row(row) }
                        </li>
                    }
                </ul>
                <div>
                    if more > 0 {
                        <p class="hint">{ format!("and {more} more scopes: the line \u{201c}Scopes\u{201d} holds them all.") }</p>
                    }
                </div>
            </>
        }
    }

    fn row(&self, row: &Row) -> Html {
        let key = row.id.clone();
        let ticked = self.model.is_done(row);
        let tick = {
            let key = key.clone();
            self.send.reform(move |_: Event| Msg::TickPressed(key.clone()))
        };
        html! {
            <>
                <label class="tick">
                    <input type="checkbox" checked={ticked} onchange={tick} aria-label={format!("{} is done", row.label)} />
                </label>
                <span class="row-label">{ row.label.to_string() }</span>
                { self.content(row, &key) }
                <span class="row-note">
                    if self.model.has_changed(row) {
                        <strong>{ "Changed since you ticked it. " }</strong>
                    }
                    if let Some(note) = &row.note {
                        { note.to_string() }
                    }
                </span>
            </>
        }
    }

    fn content(&self, row: &Row, key: &str) -> Html {
        match &row.content {
            Content::Text(value) => html! {
                <>
                    <code class="value" data-field={key.to_owned()}>{ value }</code>
                    { copy_button(key, &row.label.to_string(), value, self.send) }
                </>
            },
            Content::Choice(value) => html! {
                <>
                    <span class="value choice" data-field={key.to_owned()}>{ value }</span>
                    { copy_button(key, &row.label.to_string(), value, self.send) }
                </>
            },
            Content::FromZoho(what) | Content::Press(what) => {
                html! { <span class="value from-zoho">{ what.to_string() }</span> }
            }
            Content::Missing(what) => html! { <span class="value missing">{ what.to_string() }</span> },
        }
    }
}
