//! The room: lessons on the left, and the lesson or the card with its diagram beside them; and what a class sees on a
//! projector and on paper.

mod paper;

use facts::DataCenter;
use lessons::course::Step;
use lessons::{Action, Actor, Card, Lesson, Part, Play, Run, Token};
use words::{Message, msg, text};
use yew::prelude::*;

use super::{Learn, Look, Msg as Fact, NEXT, OPEN_ROW, Speed, TITLE, TOLD, Topic};
use crate::setup::Context;
use crate::widgets::diagram::{Diagram, delay, message, message_title, no_message};
use crate::widgets::{button, confidence_mark, copy_action, diagram_style, rich, select};

type Send = crate::widgets::Send<Fact>;

pub(crate) fn room(learn: &Learn, context: Context<'_>, send: &Send) -> Html {
    let room = Room { learn, context, send };
    let content = match learn.look {
        Look::Room => room.layout(),
        Look::Presenter => room.presenter(),
        Look::Handout => paper::handout(&room),
        Look::Answers => paper::answers(&room),
    };
    html! {
        <>
            // Only who opens this room needs its style.
            { diagram_style(context.page, Some(send.reform(|_: Event| Fact::StyleArrived))) }
            <div key={learn.look.id()} class={classes!("classroom", learn.look.id())}>{ content }</div>
        </>
    }
}

/// How many messages of a card the list shows that is read in place of the picture.
const ROWS_OF_A_CARD: usize = 8;

pub(super) struct Room<'m> {
    learn: &'m Learn,
    context: Context<'m>,
    send: &'m Send,
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

    fn layout(&self) -> Html {
        html! {
            <>
                <div key="list">{ self.list() }</div>
                <div class="learn-main" key={format!("{:?}", self.learn.topic)}>{ self.topic() }</div>
                <div key="class">{ self.class() }</div>
            </>
        }
    }

    fn topic(&self) -> Html {
        if let Some(play) = self.learn.play() {
            self.lesson(play)
        } else if let Some((card, run)) = self.learn.card() {
            self.card(card, run)
        } else if self.learn.topic == Topic::Class {
            self.plan()
        } else {
            self.cards()
        }
    }

    // ---- The list ---------------------------------------------------------------------------------------------

    fn list(&self) -> Html {
        let at_cards = matches!(self.learn.topic, Topic::Cards | Topic::Card(_));
        let (solved, count) = (self.learn.progress.cards.len(), Card::all().count());
        html! {
            <nav class="learn-list" aria-label={text!("learn-nav").to_string()}>
                <ol>
                    for lesson in Lesson::all() {
                        <li key={lesson.id}>{ self.entry(lesson) }</li>
                    }
                </ol>
                <p>
                    <button
                        type="button"
                        aria-current={at_cards.then_some("true")}
                        onclick={self.send.reform(|_: MouseEvent| Fact::TopicChosen(Topic::Cards))}
                    >
                        <span>{ text!("learn-cards") }</span>{ " " }
                        <span class="sheet-status">{ msg!("learn-cards-solved", count, solved) }</span>
                    </button>
                </p>
            </nav>
        }
    }

    fn entry(&self, lesson: &'static Lesson) -> Html {
        let number = lesson.number();
        let here = self.learn.topic == Topic::Lesson(number);
        let solved = self.learn.progress.lessons.contains(&number);
        let done = self.learn.done();
        let under_way = here && done > 0;
        html! {
            <button
                type="button"
                aria-current={here.then_some("true")}
                onclick={self.send.reform(move |_: MouseEvent| Fact::TopicChosen(Topic::Lesson(number)))}
            >
                <span>{ msg!("learn-lesson-name", number, title = lesson.title) }</span>{ " " }
                if solved {
                    <span class="sheet-status solved">{ text!("learn-lesson-solved") }</span>
                } else if under_way {
                    <span class="sheet-status">
                        { msg!("learn-lesson-steps", count = lesson.steps.len(), done) }
                    </span>
                }
            </button>
        }
    }

    /// What a trainer needs.
    fn class(&self) -> Html {
        let center = self.learn.center(self.context);
        let entries: Vec<(&str, String)> = lessons::player::centers()
            .map(|center| (center.row().location, center.name().to_owned()))
            .collect();
        let look = |look: Look| self.button(look.title(), "", move || Fact::LookChosen(look));
        html! {
            <section class="learn-class" aria-labelledby="learn-class">
                <h2 id="learn-class">{ text!("learn-class") }</h2>
                <p class="hint">{ msg!("learn-class-hint", minutes = Part::minutes()) }</p>
                <div class="actions">
                    { self.button(text!("learn-plan"), "", || Fact::TopicChosen(Topic::Class)) }
                    { self.class_link() }
                </div>
                <div class="field">
                    { select("learn-center", text!("learn-center"), center.row().location, &entries, self.send, move |location| {
                        Fact::CenterChosen(DataCenter::from_location(&location).unwrap_or(center))
                    }) }
                </div>
                <div class="actions">
                    { look(Look::Presenter) }
                    { look(Look::Handout) }
                    { look(Look::Answers) }
                    { self.link() }
                    { self.button(text!("learn-reset"), "", || Fact::ResetPressed) }
                </div>
                <p class="hint">{ text!("learn-progress") }</p>
            </section>
        }
    }

    fn link(&self) -> Html {
        let link = format!("{}{}", self.context.page, self.learn.link(self.context));
        copy_action(text!("learn-link"), &link, self.send)
    }

    fn class_link(&self) -> Html {
        let link = format!("{}{}", self.context.page, self.learn.class_link(None, self.context));
        copy_action(text!("learn-class-link"), &link, self.send)
    }

    // ---- The class --------------------------------------------------------------------------------------------

    /// The parts of a class, each with a link of its own.
    fn plan(&self) -> Html {
        let minutes = Part::minutes();
        html! {
            <section class="sheet learn-plan" aria-labelledby={TITLE}>
                <h2 id={TITLE} tabindex="-1">{ msg!("learn-plan-title", minutes) }</h2>
                <p>{ text!("learn-plan-intro") }</p>
                <ol class="learn-parts">
                    for (at, part) in Part::all().iter().enumerate() {
                        <li key={at}>
                            <a href={self.learn.class_link(Some(at), self.context)}>{ part_title(part) }</a>
                            { " " }<span class="sheet-status">{ msg!("learn-plan-minutes", minutes = part.minutes) }</span>
                            if self.is_solved(part) {
                                <>{ " " }<span class="sheet-status solved">{ text!("learn-lesson-solved") }</span></>
                            }
                        </li>
                    }
                </ol>
                <p>{ text!("learn-plan-spare") }</p>
                <div class="actions">
                    { self.button(text!("learn-plan-start"), "primary", || Fact::PartChosen(0)) }
                    { self.class_link() }
                </div>
            </section>
        }
    }

    fn is_solved(&self, part: &Part) -> bool {
        match Topic::of(part) {
            Topic::Lesson(number) => self.learn.progress.lessons.contains(&number),
            Topic::Card(number) => self.learn.progress.cards.contains(&number),
            Topic::Cards | Topic::Class => false,
        }
    }

    /// Where the class is in its plan.
    fn place(&self) -> Html {
        html! {
            if let Some((at, part)) = self.learn.part().and_then(|at| Some((at, Part::all().get(at)?))) {
                <span class="sheet-status">
                    { msg!("learn-plan-part", count = Part::all().len(), number = at + 1) }
                    { " (" }{ msg!("learn-plan-minutes", minutes = part.minutes) }{ ")" }
                </span>
            }
        }
    }

    /// From a part of the class to the next, or back to the plan.
    fn onward(&self, primary: bool) -> Html {
        let class = if primary { "primary" } else { "" };
        html! {
            <p class="actions">
                if let Some((at, part)) = self.learn.next_part() {
                    { self.button(msg!("learn-next-lesson", title = part_title(part)), class, move || Fact::PartChosen(at)) }
                    { self.button(text!("learn-plan"), "", || Fact::TopicChosen(Topic::Class)) }
                } else {
                    { self.button(text!("learn-plan"), class, || Fact::TopicChosen(Topic::Class)) }
                }
            </p>
        }
    }

    // ---- A lesson ---------------------------------------------------------------------------------------------

    fn lesson(&self, play: &Play) -> Html {
        let lesson = play.lesson;
        html! {
            <div class={classes!("learn-lesson", lesson.is_double().then_some("double"))}>
                <section class="sheet learn-goal" aria-labelledby={TITLE}>
                    <h2 id={TITLE} tabindex="-1">{ msg!("learn-lesson-name", number = lesson.number(), title = lesson.title) }</h2>
                    <p class="goal"><strong>{ text!("learn-goal") }</strong>{ " " }{ rich(&lesson.goal.into()) }</p>
                    <p>{ rich(&lesson.intro.into()) }</p>
                    { self.steps(play) }
                    if !lesson.is_double() {
                        { self.offers(play) }
                    }
                </section>
                { self.stage() }
                { self.question(play) }
            </div>
        }
    }

    fn steps(&self, play: &Play) -> Html {
        let (done, unfolded) = (self.learn.done(), self.learn.unfolded);
        html! {
            <div class="learn-steps-fold">
                <ol class={classes!("learn-steps", (!unfolded).then_some("folded"))}>
                    for (at, step) in play.lesson.steps.iter().enumerate() {
                        <li
                            key={at}
                            class={classes!(
                                (at < done).then_some("done"),
                                (at == done).then_some("current"),
                                (at + 1 == done).then_some("last"),
                            )}
                            aria-current={(at == done).then_some("step")}
                        >
                            { self.mark(at) }
                            <div>
                                <p>{ rich(&step.text.into()) }</p>
                                { self.seen(at, step) }
                            </div>
                        </li>
                    }
                </ol>
                <button
                    type="button"
                    class="quiet"
                    aria-expanded={if unfolded { "true" } else { "false" }}
                    onclick={self.send.reform(|_: MouseEvent| Fact::StepsSwitched)}
                >
                    { text!("learn-steps-all") }{ " " }
                    <span class="sheet-status">{ msg!("learn-lesson-steps", count = play.lesson.steps.len(), done) }</span>
                </button>
            </div>
        }
    }

    /// How late something appears that the last messages show: not before they do.
    fn late(&self) -> Option<Classes> {
        let new = [0, 1].map(|side| {
            let before = self.learn.before.get(side).copied().unwrap_or(usize::MAX);
            self.learn.visible(side).len().saturating_sub(before)
        });
        delay(new.into_iter().max().unwrap_or_default()).map(|late| classes!("learn-late", late))
    }

    /// The number of a step, or that it is done.
    fn mark(&self, at: usize) -> Html {
        let done = self.learn.done();
        let late = self.late().filter(|_| at + 1 == done);
        html! {
            <span key={if at < done { "done" } else { "open" }} class={classes!("stage-number", late)}>
                if at < done {
                    <span aria-hidden="true">{ "\u{2713}" }</span><span class="sr">{ text!("learn-step-done") }</span>
                } else {
                    { at + 1 }
                }
            </span>
        }
    }

    /// What was seen once a step was done, and who says that it is so.
    fn seen(&self, at: usize, step: &Step) -> Html {
        let done = self.learn.done();
        let late = self.late().filter(|_| at + 1 == done);
        html! {
            <div class={classes!("seen", late)}>
                if at < done {
                    <p>{ rich(&step.seen.into()) }</p>
                    if let Some(fact) = step.fact() {
                        { confidence_mark(fact.confidence, fact.sources, None) }
                    }
                }
            </div>
        }
    }

    /// What can be done, first what the step says; before all that happened is shown, only to go on in it.
    fn offers(&self, play: &Play) -> Html {
        if !self.learn.is_at_end() {
            return html! {
                <div class="learn-actions" key="back">
                    { self.button(text!("learn-forward"), "primary", || Fact::ForwardPressed) }
                    { self.button(text!("learn-all"), "", || Fact::AllShown) }
                </div>
            };
        }
        let next = play.next();
        let mut offers = play.offers();
        offers.extend(next.filter(|action| !offers.contains(action)));
        offers.sort_by_key(|action| Some(*action) != next);
        html! {
            <div class="learn-actions" key="now" role="group" aria-label={text!("learn-now").to_string()}>
                for action in offers {
                    <span key={action.id()}>{ self.action(action, Some(action) == next) }</span>
                }
                <span key="again">{ self.button(text!("learn-restart"), "quiet", || Fact::RestartPressed) }</span>
            </div>
        }
    }

    fn action(&self, action: Action, next: bool) -> Html {
        let onclick = self.send.reform(move |_: MouseEvent| Fact::ActionPressed(action));
        let (id, class) = if next { (Some(NEXT), "primary") } else { (None, "") };
        html! { <button {id} type="button" {class} {onclick}>{ action.label() }</button> }
    }

    fn question(&self, play: &Play) -> Html {
        let lesson = play.lesson;
        let complete = self.learn.done() == lesson.steps.len();
        let in_class = self.learn.part().is_some();
        let next = Lesson::numbered(lesson.number() + 1);
        let right = self.learn.is_right();
        html! {
            <section class="sheet learn-question" aria-labelledby="learn-question">
                <h2 id="learn-question">{ text!("learn-question") }</h2>
                <p>{ rich(&lesson.question.into()) }</p>
                { self.options(
                    lesson.options.iter().map(|option| Message::from(*option)).collect(),
                    (right == Some(true)).then_some(lesson.answer),
                ) }
                <div id={TOLD} class="told" role="status">
                    if let Some(reason) = self.learn.taken.and_then(|taken| lesson.reasons.get(taken)) {
                        if right == Some(true) {
                            <p class="finding good"><strong>{ text!("learn-right") }</strong>{ " " }{ rich(&(*reason).into()) }</p>
                        } else {
                            <p class="finding warning">
                                <strong>{ text!("learn-wrong") }</strong>{ " " }{ rich(&(*reason).into()) }{ " " }{ text!("learn-try") }
                            </p>
                        }
                    }
                    if right == Some(true) {
                        if !complete {
                            <p>{ text!("learn-steps-left") }</p>
                        }
                    }
                </div>
                if in_class {
                    { self.onward(right == Some(true)) }
                } else if let Some(next) = next.filter(|_| right == Some(true)) {
                    <p class="actions">
                        { self.button(
                            msg!("learn-next-lesson", title = next.title),
                            "primary",
                            move || Fact::TopicChosen(Topic::Lesson(next.number())),
                        ) }
                    </p>
                } else if right == Some(true) {
                    <p class="actions">
                        { self.button(
                            msg!("learn-next-lesson", title = text!("learn-cards")),
                            "primary",
                            || Fact::TopicChosen(Topic::Cards),
                        ) }
                    </p>
                }
            </section>
        }
    }

    /// What can be taken; `known` is the right one, where it may be told.
    fn options(&self, options: Vec<Message>, known: Option<usize>) -> Html {
        html! {
            <ul class="learn-options">
                for (at, option) in options.into_iter().enumerate() {
                    <li key={at}>
                        <button
                            type="button"
                            class={(known == Some(at)).then_some("right")}
                            aria-pressed={if self.learn.taken == Some(at) { "true" } else { "false" }}
                            onclick={self.send.reform(move |_: MouseEvent| Fact::Taken(at))}
                        >
                            <span>
                                if known == Some(at) {
                                    <span class="mark" aria-hidden="true">{ "\u{2713} " }</span>
                                    <span class="sr">{ text!("learn-right") }{ " " }</span>
                                }
                                { rich(&option) }
                            </span>
                        </button>
                    </li>
                }
            </ul>
        }
    }

    // ---- The diagram ------------------------------------------------------------------------------------------

    fn stage(&self) -> Html {
        let Some(stage) = &self.learn.stage else { return Html::default() };
        let runs = stage.runs();
        let double = runs.len() > 1;
        html! {
            <section class="sheet learn-stage" aria-labelledby="learn-stage">
                <h2 id="learn-stage" class="sr">{ text!("learn-diagram") }</h2>
                { self.beside(double) }
                { self.controls() }
                <div class={classes!("learn-runs", double.then_some("two"))}>
                    for (side, run) in runs.into_iter().enumerate() {
                        <div key={side} class="learn-run">
                            { self.state(side, run, double) }
                            { self.diagram(side, run, double) }
                        </div>
                    }
                </div>
                { self.message() }
            </section>
        }
    }

    /// Over two wide diagrams the steps are out of sight: the present one stands here, too, with what can be done.
    fn beside(&self, double: bool) -> Html {
        let play = self.learn.play().filter(|_| double && self.learn.look == Look::Room);
        let last = play.filter(|_| self.learn.is_at_end()).and_then(|play| {
            let number = self.learn.done().checked_sub(1)?;
            Some((number, play.lesson.steps.get(number)?))
        });
        let present = self.learn.done();
        html! {
            <div class="learn-beside">
                if let Some(play) = play {
                    if let Some((number, step)) = last {
                        <div key={number} class="now-step done">{ self.mark(number) }{ self.seen(number, step) }</div>
                    }
                    if let Some(step) = play.lesson.steps.get(present) {
                        <div key={present} class="now-step">{ self.mark(present) }<p>{ rich(&step.text.into()) }</p></div>
                    } else {
                        <p>{ text!("learn-all-done") }</p>
                    }
                    { self.offers(play) }
                }
            </div>
        }
    }

    fn controls(&self) -> Html {
        let presented = self.learn.look == Look::Presenter;
        let elapsed = self.learn.stage.as_ref().and_then(|stage| Some(stage.runs().first()?.elapsed_ms()));
        let in_lesson = self.learn.play().is_some();
        // What the step says to do next stands above.
        let next = self.learn.next();
        let speeds: Vec<(&str, String)> =
            Speed::ALL.into_iter().map(|speed| (speed.id(), speed.title().to_string())).collect();
        let onkeydown = self.send_keys();
        html! {
            <div class="learn-controls" role="group" aria-label={text!("learn-controls").to_string()} {onkeydown}>
                <div class="actions">
                    <button
                        type="button"
                        disabled={self.learn.shown() == 0}
                        onclick={self.send.reform(|_: MouseEvent| Fact::BackPressed)}
                    >{ text!("learn-back") }</button>
                    <button
                        type="button"
                        disabled={!self.learn.can_go_on()}
                        onclick={self.send.reform(|_: MouseEvent| Fact::ForwardPressed)}
                    >{ text!("learn-forward") }</button>
                    { self.button(
                        if self.learn.playing.is_some() { text!("learn-pause") } else { text!("learn-play") },
                        "",
                        || Fact::PlayPressed,
                    ) }
                    if !presented {
                        <button
                            type="button"
                            disabled={self.learn.is_at_end()}
                            onclick={self.send.reform(|_: MouseEvent| Fact::AllShown)}
                        >{ text!("learn-all") }</button>
                        <span class="learn-speed">
                            { select("learn-speed", text!("learn-speed"), self.learn.speed.id(), &speeds, self.send, |id| {
                                Fact::SpeedChosen(Speed::of(&id).unwrap_or_default())
                            }) }
                        </span>
                        { self.switch(text!("learn-as-text").into(), self.learn.listed, || Fact::ListSwitched) }
                    }
                </div>
                if let Some(elapsed) = elapsed {
                    <div class="learn-clock">
                        <p><strong>{ lessons::story::time(elapsed) }</strong></p>
                        if in_lesson {
                            <div class="actions" role="group" aria-label={text!("learn-clock").to_string()}>
                                for action in Action::CLOCK.into_iter().filter(|action| Some(*action) != next) {
                                    <span key={action.id()}>{ self.action(action, false) }</span>
                                }
                            </div>
                        }
                    </div>
                }
            </div>
        }
    }

    /// The arrow keys step through the rows, wherever the focus is in the controls or in the diagram.
    fn send_keys(&self) -> Callback<KeyboardEvent> {
        let send = self.send.clone();
        Callback::from(move |event: KeyboardEvent| {
            let on_list = event
                .target_dyn_into::<web_sys::Element>()
                .is_some_and(|target| target.matches("select").unwrap_or_default());
            let held = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
            let fact = match event.key().as_str() {
                "ArrowRight" => Fact::ForwardPressed,
                "ArrowLeft" => Fact::BackPressed,
                _ => return,
            };
            if !on_list && !held {
                event.prevent_default();
                event.stop_propagation();
                send.emit(fact);
            }
        })
    }

    /// What a run holds.
    fn state(&self, side: usize, run: &Run, double: bool) -> Html {
        let left = run.access_left_ms().unwrap_or_default().div_ceil(60_000);
        let access = match run.access() {
            None | Some(Token::Missing) => text!("learn-state-none").into(),
            Some(Token::Expired) => text!("learn-state-expired").into(),
            Some(Token::Ended) => text!("learn-state-ended").into(),
            Some(Token::Good) => msg!("learn-state-left", minutes = left),
        };
        let refresh = run.refresh_token().map(|token| match token {
            Token::Good => text!("learn-state-refreshable"),
            Token::Missing => text!("learn-state-not-refreshable"),
            Token::Expired | Token::Ended => text!("learn-state-refresh-ended"),
        });
        let is_bad = |token: Option<Token>| token.is_some_and(|token| token != Token::Good).then_some("bad");
        // In a lesson, somebody connected again because it had ended.
        let first = run.first_refresh_token().filter(|_| self.learn.card().is_some());
        let asked = match run.asked() {
            (true, true) => "access_type=offline&prompt=consent",
            (true, false) => "access_type=offline",
            (false, true) => "prompt=consent",
            (false, false) => "",
        };
        // What was not shown yet is not told either.
        let told = self.learn.is_at_end();
        html! {
            <div class="learn-state">
                if double {
                    <h3>{ if side == 0 { text!("learn-side-left") } else { text!("learn-side-right") } }</h3>
                    <p>
                        if asked.is_empty() {
                            { text!("learn-asks-nothing") }
                        } else {
                            { rich(&msg!("learn-asks", parameters = asked)) }
                        }
                    </p>
                }
                if told {
                    <ul key={run.rows().len()} class={classes!("learn-badges", self.late())}>
                        <li class={classes!(is_bad(run.access()))}>{ access }</li>
                        if let Some(refresh) = refresh {
                            <li class={classes!(is_bad(run.refresh_token()))}>{ refresh }</li>
                        }
                        if first == Some(Token::Ended) {
                            <li class="bad">{ text!("learn-state-first-ended") }</li>
                        }
                        if run.is_dead() {
                            <li class="bad dead">{ text!("learn-state-dead") }</li>
                        }
                    </ul>
                }
            </div>
        }
    }

    fn diagram(&self, side: usize, run: &Run, double: bool) -> Html {
        let presented = self.learn.look == Look::Presenter;
        let rows = self.learn.visible(side);
        let (own, all) = (run.actors(), Actor::ALL);
        let (actors, column): (&[Actor], usize) = match (double, presented) {
            (true, false) => (&own, 118),
            (true, true) => (&own, 100),
            (false, true) if self.learn.card().is_some() => (&own, 110),
            (false, true) => (&own, 190),
            (false, false) => (&all, 132),
        };
        // In the list, the last step and what follows it; of a card, the end.
        let earlier = match self.learn.play() {
            Some(play) => play.rows_before(self.learn.done(), side),
            None => rows.len().saturating_sub(ROWS_OF_A_CARD),
        };
        let diagram = Diagram {
            actors,
            column,
            rows,
            earlier: earlier.min(rows.len()),
            open: self.learn.open.filter(|(of, _)| *of == side).map(|(_, row)| row),
            before: self.learn.before.get(side).copied().unwrap_or(usize::MAX),
            listed: self.learn.listed,
            timed: true,
        };
        html! {
            <div class="learn-scroll" onkeydown={self.send_keys()}>
                if rows.is_empty() {
                    <p class="hint">{ text!("learn-diagram-empty") }</p>
                }
                { diagram.draw(self.send, move |row| Fact::RowPressed(side, row)) }
            </div>
        }
    }

    fn message(&self) -> Html {
        let open = self.learn.open.and_then(|(side, row)| self.learn.visible(side).get(row));
        html! {
            <div class="learn-message">
                if let Some(row) = open {
                    <section key="open" id={OPEN_ROW} aria-labelledby="learn-message">
                        <div class="wire-head">
                            <h3 id="learn-message">{ message_title(row) }</h3>
                            { self.button(text!("page-close"), "quiet", || Fact::RowClosed) }
                        </div>
                        { message(row) }
                        <p class="hint">{ text!("learn-message-masked") }</p>
                    </section>
                } else {
                    { no_message() }
                }
            </div>
        }
    }

    // ---- The cards --------------------------------------------------------------------------------------------

    fn cards(&self) -> Html {
        html! {
            <section class="sheet learn-goal" aria-labelledby={TITLE}>
                <h2 id={TITLE} tabindex="-1">{ text!("learn-cards") }</h2>
                <p>{ text!("learn-cards-intro") }</p>
                <ol class="learn-cards">
                    for card in Card::all() {
                        <li key={card.id}>
                            <button
                                type="button"
                                onclick={self.send.reform(move |_: MouseEvent| Fact::TopicChosen(Topic::Card(card.number())))}
                            >
                                <span>{ msg!("learn-lesson-name", number = card.number(), title = card.title) }</span>
                                if self.learn.progress.cards.contains(&card.number()) {
                                    <>{ " " }<span class="sheet-status solved">{ text!("learn-card-solved") }</span></>
                                }
                            </button>
                        </li>
                    }
                </ol>
            </section>
        }
    }

    fn card(&self, card: &'static Card, run: &Run) -> Html {
        html! {
            <div class="learn-lesson fault">
                <section class="sheet learn-goal" aria-labelledby={TITLE}>
                    <h2 id={TITLE} tabindex="-1">
                        { msg!("learn-lesson-name", number = card.number(), title = card.title) }
                        { " " }{ self.place() }
                    </h2>
                    <p>{ card.story }</p>
                    { self.shown(card, run) }
                    { self.guess(card) }
                    { self.ways(card) }
                </section>
                { self.stage() }
            </div>
        }
    }

    /// What the admin sees, in Zoho's words, once it was shown.
    fn shown(&self, card: &Card, run: &Run) -> Html {
        let refused = run.rows().iter().rev().find(|row| !row.good && !row.parts.is_empty());
        html! {
            <div class="learn-seen">
                if self.learn.is_at_end() {
                    <h3>{ text!("learn-card-seen") }</h3>
                    if let Some(error) = card.error {
                        <p>{ rich(&error.entry().shown.into()) }</p>
                    } else {
                        <p>{ text!("learn-card-no-error") }</p>
                    }
                    if let Some(row) = refused {
                        <pre><code>{ row.parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join("\n") }</code></pre>
                    }
                } else {
                    <p>{ text!("learn-card-play") }</p>
                }
            </div>
        }
    }

    fn guess(&self, card: &'static Card) -> Html {
        let guesses = card.guesses();
        let right = self.learn.is_right();
        let answer = card.answer().filter(|_| self.learn.revealed || right == Some(true));
        let known = guesses.iter().position(|guess| guess.right).filter(|_| answer.is_some());
        html! {
            <div class="learn-guess">
                if self.learn.is_at_end() {
                    <h3>{ text!("learn-card-guess") }</h3>
                    { self.options(guesses.iter().map(|guess| Message::from(guess.what)).collect(), known) }
                    <div id={TOLD} class="told" role="status">
                        if right == Some(false) && answer.is_none() {
                            <p class="finding warning">
                                <strong>{ text!("learn-wrong") }</strong>
                                if let Some(guess) = self.learn.taken.and_then(|taken| guesses.get(taken)) {
                                    <>{ " " }{ text!("learn-rule-out") }{ " " }{ rich(&guess.check.into()) }</>
                                }
                                { " " }{ text!("learn-try") }
                            </p>
                        }
                        if right == Some(true) {
                            <p class="finding good"><strong>{ text!("learn-right") }</strong></p>
                        }
                        if let Some(answer) = answer {
                            <dl class="learn-answer">
                                <dt>{ text!("learn-card-cause") }</dt><dd>{ rich(&answer.what.into()) }</dd>
                                <dt>{ text!("learn-card-check") }</dt><dd>{ rich(&answer.check.into()) }</dd>
                                <dt>{ text!("learn-card-fix") }</dt><dd>{ rich(&answer.fix.into()) }</dd>
                                <dt>{ text!("learn-card-place") }</dt><dd>{ rich(&card.place.into()) }</dd>
                            </dl>
                            if let Some(cause) = answer.cause {
                                { confidence_mark(cause.confidence, cause.sources, None) }
                            }
                        }
                    </div>
                }
            </div>
        }
    }

    fn ways(&self, card: &'static Card) -> Html {
        let number = card.number();
        if self.learn.part().is_some() && self.learn.is_at_end() {
            let right = self.learn.is_right() == Some(true);
            return html! {
                <div class="learn-actions" key="class">
                    if !right && !self.learn.revealed {
                        { self.button(text!("learn-card-reveal"), "", || Fact::RevealPressed) }
                    }
                    { self.onward(right || self.learn.revealed) }
                </div>
            };
        }
        let open = self.learn.is_at_end() && !self.learn.revealed && self.learn.is_right() != Some(true);
        html! {
            <div class="learn-actions" key="ways">
                if !self.learn.is_at_end() {
                    { self.button(text!("learn-card-start"), "primary", || Fact::PlayPressed) }
                }
                if open {
                    { self.button(text!("learn-card-reveal"), "", || Fact::RevealPressed) }
                }
                if number < Card::all().count() {
                    { self.button(text!("learn-card-next"), "", move || Fact::TopicChosen(Topic::Card(number + 1))) }
                }
                { self.button(text!("learn-card-all"), "quiet", || Fact::TopicChosen(Topic::Cards)) }
            </div>
        }
    }

    // ---- For a projector --------------------------------------------------------------------------------------

    fn presenter(&self) -> Html {
        html! {
            <>
                <div class="presenter-bar">
                    <div class="actions">
                        { self.button(text!("learn-leave"), "", || Fact::LookChosen(Look::Room)) }
                        { self.switch(text!("learn-notes").into(), !self.learn.no_notes, || Fact::NotesSwitched) }
                        { self.switch(text!("learn-light").into(), self.learn.light, || Fact::LightSwitched) }
                        // A class has one link, and its plan has it.
                        if self.learn.part().is_some() {
                            { self.button(text!("learn-plan"), "", || Fact::TopicChosen(Topic::Class)) }
                        } else if self.learn.topic != Topic::Class {
                            { self.link() }
                        }
                        if self.learn.stage.is_some() {
                            { self.button(text!("learn-restart"), "", || Fact::RestartPressed) }
                        }
                    </div>
                    <p class="hint">{ text!("learn-keys") }</p>
                </div>
                if let Some(play) = self.learn.play() {
                    <div key="lesson" class="presented">{ self.screen(play) }</div>
                } else {
                    <div key="card" class="presented">{ self.topic() }</div>
                }
            </>
        }
    }

    fn switch(&self, label: Message, on: bool, fact: impl Fn() -> Fact + 'static) -> Html {
        html! {
            <button
                type="button"
                aria-pressed={if on { "true" } else { "false" }}
                onclick={self.send.reform(move |_: MouseEvent| fact())}
            >{ label }</button>
        }
    }

    /// One step.
    fn screen(&self, play: &Play) -> Html {
        let lesson = play.lesson;
        let (screen, count) = (self.learn.screen, lesson.steps.len());
        let step = lesson.steps.get(screen);
        let done = screen < self.learn.done();
        let at_end = self.learn.is_at_end();
        html! {
            <>
                <section class="presented-step" aria-labelledby={TITLE}>
                    <h2 id={TITLE} tabindex="-1">
                        { msg!("learn-lesson-name", number = lesson.number(), title = lesson.title) }
                        if step.is_some() {
                            <>{ " " }<span class="sheet-status">{ msg!("learn-step-of", count, number = screen + 1) }</span></>
                        }
                        { " " }{ self.place() }
                    </h2>
                    if screen == 0 && play.actions().is_empty() {
                        <p class="intro">{ rich(&lesson.intro.into()) }</p>
                    }
                    if let Some(step) = step {
                        <div key={screen} class={classes!("big", done.then_some("done"))}>
                            { self.mark(screen) }
                            <p>{ rich(&step.text.into()) }</p>
                            { self.seen(screen, step) }
                        </div>
                        // It is about what was seen, and a class guesses that.
                        if done && !self.learn.no_notes {
                            <p class="learn-note"><strong>{ text!("learn-note") }</strong>{ " " }{ rich(&step.note.into()) }</p>
                        }
                    }
                    <p class="actions">
                        // Of the step that the heading names, or none.
                        if !at_end {
                            { self.button(text!("learn-forward"), "primary", || Fact::ForwardPressed) }
                        } else if let Some(action) = self.learn.next().filter(|_| screen == self.learn.done()) {
                            { self.action(action, true) }
                        }
                        if screen > 0 {
                            { self.button(text!("learn-screen-back"), "", move || Fact::ScreenChosen(screen - 1)) }
                        }
                        if screen < count {
                            { self.button(text!("learn-screen-next"), if done && at_end { "primary" } else { "" }, move || Fact::ScreenChosen(screen + 1)) }
                        }
                    </p>
                </section>
                if step.is_some() {
                    { self.stage() }
                } else {
                    { self.question(play) }
                }
            </>
        }
    }
}

fn part_title(part: &Part) -> Message {
    match (part.lesson(), part.card()) {
        (Some(lesson), _) => lesson.title.into(),
        (_, Some(card)) => msg!("learn-plan-card", title = card.title),
        _ => text!("learn-plan").into(),
    }
}
