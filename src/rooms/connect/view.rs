//! The room of the sign-in: its stages below each other, and beside them what each sends and receives.

mod sign_in;
mod tokens;

use yew::prelude::*;

use super::{Action, Connect, Exchanged, Msg as Fact, Outcome, SignInState, Stage};
use crate::setup::Context;
use crate::widgets::diagram::{Diagram, message, message_title, no_message};
use crate::widgets::{button, causes, copy_action, copy_button, diagram_style, fold, rich};
use facts::limit::CODE_LIFE_MS;
use lessons::{Actor, Row};
use oauth::callback::Backend;
use words::{Message, Text, msg, text};

type Send = crate::widgets::Send<Fact>;

pub(crate) fn room(connect: &Connect, model: Context<'_>, send: &Send) -> Html {
    let room = Room { model, connect, send };
    let mut parts = Vec::new();
    for (number, (stage, name)) in (1..).zip(Stage::ALL) {
        parts.push(room.stage(number, stage, name));
        if stage == connect.stage {
            // Beside the stages where there is room, and under this one where there is none.
            parts.push(room.wire(stage, name));
        }
    }
    html! {
        <>
            if connect.simulated.is_none() {
                <div key="strip">{ room.strip() }</div>
            }
            <div key="stages" class="connect-room">{ for parts }</div>
            <div key="diagram">{ room.diagram() }</div>
            if connect.simulated.is_none() {
                <div key="ending">{ room.ending() }</div>
            }
            { room.transcript() }
        </>
    }
}

struct Room<'m> {
    model: Context<'m>,
    connect: &'m Connect,
    send: &'m Send,
}

/// A finding with its severity.
fn finding(class: &'static str, severity: impl Into<Html>, message: impl Into<Message>) -> Html {
    html! {
        <p class={classes!("finding", class)}>
            <strong class="severity">{ severity.into() }</strong>{ " " }{ rich(&message.into()) }
        </p>
    }
}

fn hint(text: impl Into<Html>) -> Html {
    html! { <p class="hint">{ text.into() }</p> }
}

/// Says which environment responds.
fn badge(backend: Backend) -> Html {
    match backend {
        Backend::Sandbox => {
            html! { <span class="environment-badge">{ text!("connect-badge-sandbox") }</span> }
        }
        Backend::Zoho => {
            html! { <span class="environment-badge live">{ text!("connect-badge-live") }</span> }
        }
    }
}

impl Room<'_> {
    fn button(
        &self,
        label: impl Into<String>,
        class: &'static str,
        fact: impl Fn() -> Fact + 'static,
    ) -> Html {
        button(label, class, self.send, fact)
    }

    fn simulated_now(&self) -> bool {
        self.connect.held_backend() == Backend::Sandbox
    }

    // ---- Stages -----------------------------------------------------------------------------------------------

    fn stage(&self, number: usize, stage: Stage, name: Text) -> Html {
        let (class, mark, state) = match self.connect.stages.get(&stage) {
            Some(true) => ("done", "\u{2713}", Some(text!("connect-stage-done"))),
            Some(false) => ("failed", "\u{2715}", Some(text!("connect-stage-failed"))),
            None => ("", "", None),
        };
        let current = stage == self.connect.stage;
        let head = html! {
            <>
                <span class="stage-number">
                    if mark.is_empty() {
                        { number }
                    } else {
                        <span aria-hidden="true">{ mark }</span>
                    }
                </span>{ " " }
                <span>
                    { name }
                    if let Some(state) = state {
                        <span class="sr">{ " " }{ state }</span>
                    }
                </span>
            </>
        };
        // Also at the stage whose request is shown: the button that was pressed keeps the focus.
        let title = if self.connect.shown(stage, self.model).is_some() {
            let shown = if current { text!("connect-stage-shown") } else { text!("connect-stage-show") };
            let onclick = self.send.reform(move |_: MouseEvent| Fact::StageChosen(stage));
            html! {
                <button type="button" {onclick}>
                    { head }{ " " }<span class="sheet-status">{ shown }</span>
                </button>
            }
        } else {
            html! { <span>{ head }</span> }
        };
        html! {
            <section key={number} class={classes!("sheet", "stage", class, current.then_some("current"))}>
                <h2 aria-current={current.then_some("step")}>{ title }</h2>
                <div class="stage-body">
                    if stage == self.connect.current() && self.connect.simulated.is_none() {
                        { self.now() }
                    }
                    { self.body(stage) }
                </div>
            </section>
        }
    }

    /// What happened last.
    fn now(&self) -> Html {
        let outcome = self.connect.outcome.as_ref();
        let title = match (outcome, &self.connect.sign_in) {
            (Some(outcome), _) => outcome.title,
            (None, SignInState::Idle) => text!("connect-idle-title"),
            (None, _) => self.connect.prepared().map_or(text!("connect-connected-title"), Action::title),
        };
        let idle = outcome.is_none() && matches!(self.connect.sign_in, SignInState::Idle);
        html! {
            <div class="now">
                <h3 id="connect-now" tabindex="-1">
                    { title }
                    if self.simulated_now() && !idle {
                        { " " }{ badge(Backend::Sandbox) }
                    }
                </h3>
                <div class="told" role="status">
                    if self.connect.is_waiting() {
                        <p>{ text!("connect-waiting") }</p>
                    } else if let Some(outcome) = outcome {
                        { outcome_html(outcome) }
                    } else if idle {
                        <p>{ text!("connect-idle") }</p>
                    }
                </div>
            </div>
        }
    }

    fn body(&self, stage: Stage) -> Html {
        // What is held stays out of sight while the consent page is open.
        let idle = SignInState::Idle;
        let state = if self.connect.simulated.is_some() { &idle } else { &self.connect.sign_in };
        match (stage, state) {
            (Stage::Authorize, _) => self.authorize(),
            (Stage::Receive, SignInState::DataCenterChange(change)) => self.other_center(change),
            (Stage::Receive, SignInState::Returned { code, sent: 0 }) => {
                code_age(code.age_ms(self.model.now_ms))
            }
            (Stage::Exchange, SignInState::Returned { sent, .. }) => self.exchange(*sent),
            (Stage::Exchange, SignInState::Connected(connected)) => self.connected(connected),
            (Stage::Call, SignInState::Connected(connected)) => self.calls(connected),
            (Stage::Refresh, SignInState::Connected(connected)) => self.refresh(connected),
            (Stage::Revoke, SignInState::Connected(connected)) => self.revoke(connected),
            (Stage::Revoke, SignInState::Revoked(_)) => self.revoked(),
            (_, SignInState::Revoked(_)) => Html::default(),
            (stage, _) if self.connect.stages.contains_key(&stage) => Html::default(),
            (Stage::Receive, _) => hint(text!("connect-about-receive")),
            (Stage::Exchange, _) => hint(text!("connect-about-exchange")),
            (Stage::Call, _) => hint(text!("connect-about-call")),
            (Stage::Refresh, _) => hint(text!("connect-about-refresh")),
            (Stage::Revoke, _) => hint(text!("connect-about-revoke")),
        }
    }

    /// Whether the next step is with what is held, and not another sign-in.
    fn has_something_to_do(&self) -> bool {
        match &self.connect.sign_in {
            SignInState::Returned { sent, .. } => *sent == 0,
            other => matches!(other, SignInState::Connected(_) | SignInState::DataCenterChange(_)),
        }
    }

    // ---- Request and response ---------------------------------------------------------------------------------

    fn wire(&self, stage: Stage, name: Text) -> Html {
        let shown = self.connect.shown(stage, self.model);
        let sent = self.connect.wire.contains_key(&stage);
        let missing = match stage {
            _ if !sent => text!("connect-wire-not-sent"),
            Stage::Authorize => text!("connect-wire-consent"),
            Stage::Receive => text!("connect-wire-received"),
            _ if self.connect.is_waiting() => text!("connect-waiting"),
            _ => text!("connect-no-response"),
        };
        let nothing = match stage {
            Stage::Authorize if self.connect.center(self.model.draft).is_none() => {
                text!("connect-wire-no-center")
            }
            _ => text!("connect-wire-nothing"),
        };
        html! {
            <section key="wire" class="sheet wire" aria-labelledby="wire-title">
                <h2 id="wire-title">{ msg!("connect-wire-title", stage = name) }{ badge(self.connect.held_backend()) }</h2>
                if let Some(Exchanged { request, response }) = &shown {
                    <div key="shown" class="wire-body">
                        { self.wire_part("request", text!("connect-wire-request"), request) }
                        if let Some(response) = response {
                            { self.wire_part("response", text!("connect-wire-response"), response) }
                        } else {
                            <h3>{ text!("connect-wire-response") }</h3>
                            <p class="hint">{ missing }</p>
                        }
                        <p class="hint">{ text!("connect-wire-masked") }</p>
                    </div>
                } else {
                    <p key="nothing" class="hint wire-body">{ nothing }</p>
                }
            </section>
        }
    }

    fn wire_part(&self, key: &'static str, title: Text, content: &str) -> Html {
        html! {
            <>
                <div class="wire-head"><h3>{ title }</h3>{ copy_button(key, title, content, self.send) }</div>
                <pre><code data-field={key}>{ content }</code></pre>
            </>
        }
    }

    /// The same as a sequence diagram. A message that is pressed is shown beside the stages, and below with what each of its
    /// lines is for.
    fn diagram(&self) -> Html {
        let (stages, rows): (Vec<Stage>, Vec<Row>) = self.connect.rows().into_iter().unzip();
        let actors = [Actor::Browser, Actor::Page, Actor::Accounts, Actor::Api];
        let of_stage = |stage: &Stage| *stage == self.connect.stage;
        let open = stages.iter().position(of_stage);
        let diagram = Diagram {
            actors: &actors,
            column: 190,
            rows: &rows,
            earlier: 0,
            open,
            before: usize::MAX,
            listed: false,
            timed: false,
        };
        let shown = rows.iter().zip(&stages).filter(|(_, stage)| of_stage(stage)).map(|(row, _)| row);
        let shown: Vec<Html> =
            shown.map(|row| html! { <div><h3>{ message_title(row) }</h3>{ message(row) }</div> }).collect();
        html! {
            if !rows.is_empty() && self.connect.simulated.is_none() {
                <>
                    { diagram_style(self.model.page, None) }
                    <section class="sheet learn-stage" aria-labelledby="diagram-title">
                        <h2 id="diagram-title">{ text!("connect-diagram") }</h2>
                        { diagram.draw(self.send, move |at| {
                            Fact::StageChosen(stages.get(at).copied().unwrap_or_default())
                        }) }
                        <div class="learn-message">
                            if shown.is_empty() {
                                { no_message() }
                            } else {
                                <>
                                    { for shown }
                                    <p class="hint">{ text!("connect-wire-masked") }</p>
                                </>
                            }
                        </div>
                    </section>
                </>
            }
        }
    }

    // ---- Below the stages -------------------------------------------------------------------------------------

    fn ending(&self) -> Html {
        let begun = !self.connect.stages.is_empty();
        let sandbox = self.connect.settings.backend == Backend::Sandbox;
        let holds = matches!(self.connect.sign_in, SignInState::Returned { .. } | SignInState::Connected(_));
        let memory = match &self.connect.sign_in {
            // Once it was sent, it is worth nothing any more.
            SignInState::Returned { sent: 0, .. } => Some(text!("connect-code-in-memory")),
            SignInState::Connected(_) => Some(text!("connect-tokens-in-memory")),
            _ => None,
        };
        let link = format!("{}{}", self.model.page, self.connect.link(self.connect.center(self.model.draft)));
        html! {
            <div class="ending">
                <p key="actions" class="actions">
                    if begun {
                        { self.button(text!("connect-clear-all"), "", || Fact::WipePressed) }
                    }
                    if sandbox {
                        { self.button(text!("connect-reset"), "", || Fact::ResetPressed) }
                    }
                    { copy_action(text!("connect-link"), &link, self.send) }
                </p>
                if sandbox && (holds && self.simulated_now() || self.connect.sign_in_limit(self.model.now_ms).is_some()) {
                    <p key="clock" class="actions">
                        <span class="hint">{ text!("connect-clock") }</span>
                        { self.button(text!("connect-clock-minute"), "", || Fact::Advanced(60_000)) }
                        { self.button(text!("connect-clock-hour"), "", || Fact::Advanced(3_600_000)) }
                    </p>
                }
                if let Some(memory) = memory {
                    <p key="memory" class="hint">
                        { memory }
                        if self.connect.lives_on() {
                            { " " }{ text!("connect-lives-on") }{ " " }{ text!("connect-revoke-first") }
                        }
                    </p>
                }
            </div>
        }
    }

    fn transcript(&self) -> Html {
        let lines = self.connect.transcript.lines();
        html! {
            <div class="connect-transcript">
                if lines.len() > 0 {
                    <details class="change transcript">
                        <summary>{ msg!("connect-log", count = lines.len()) }</summary>
                        <ol>
                            for (index, (ms, text)) in lines.enumerate() {
                                <li key={index}>
                                    <span class="count">{ msg!("connect-log-time", seconds = ms / 1000) }{ " " }</span>{ text }
                                </li>
                            }
                        </ol>
                        <p class="actions">
                            { copy_action(text!("connect-log-copy"), &self.connect.transcript.markdown(), self.send) }
                        </p>
                    </details>
                }
            </div>
        }
    }
}

/// The age of the code against the shortest lifetime that Zoho documents, as a sentence and as a bar.
fn code_age(age_ms: u64) -> Html {
    let (age, life) = (age_ms / 1000, CODE_LIFE_MS.number / 1000);
    let message =
        if age >= life { msg!("connect-code-old", age, life) } else { msg!("connect-code-age", age, life) };
    html! {
        <div class="stopwatch">
            <p>{ message }</p>
            <progress
                max={life.to_string()}
                value={age.min(life).to_string()}
                aria-label={text!("connect-code-age-label").to_string()}
            />
        </div>
    }
}

fn outcome_html(outcome: &Outcome) -> Html {
    let (class, severity) =
        if outcome.good { ("good", text!("connect-done")) } else { ("error", text!("connect-error")) };
    let (first, others) = outcome.causes.split_at(outcome.causes.len().min(1));
    html! {
        <>
            { finding(class, severity, outcome.message.clone()) }
            for (index, message) in outcome.more.iter().enumerate() {
                <p key={index}>{ rich(message) }</p>
            }
            { causes(first, 1) }
            if !others.is_empty() {
                { fold(false, msg!("connect-more-causes", count = others.len()), causes(others, 2)) }
            }
        </>
    }
}
