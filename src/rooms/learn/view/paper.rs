//! What is printed: the hand-out for the class, and the answer sheet for the trainer.

use lessons::player::Action;
use lessons::{Card, Lesson, Play, Row};
use service::block::{Content, blocks};
use service::{Draft, Field};
use words::{Text, msg, text};
use yew::prelude::*;

use super::{Fact, Look, Room};
use crate::rooms::learn::TITLE;
use crate::setup::{CHECKLIST, MISTAKES};
use crate::widgets::diagram::Diagram;
use crate::widgets::rich;

/// What the service of a class is called, and what it asks for, where Set up does not say.
const NAME: &str = "Class";
const SCOPE: &str = "ZohoCRM.org.READ";

/// The head of a sheet, with the way back.
fn head(room: &Room<'_>, title: impl Into<Html>) -> Html {
    html! {
        <>
            <p class="actions on-screen">
                { room.button(text!("page-print"), "primary", || Fact::PrintPressed) }
                { room.button(text!("learn-leave-paper"), "", || Fact::LookChosen(Look::Room)) }
                { room.link() }
            </p>
            <h2 id={TITLE} tabindex="-1">{ title.into() }</h2>
        </>
    }
}

pub(super) fn handout(room: &Room<'_>) -> Html {
    let center = room.learn.center(room.context);
    let mut draft: Draft = room.context.draft.clone();
    draft.choose_center(Some(center));
    if draft.service_name.is_empty() {
        NAME.clone_into(&mut draft.service_name);
    }
    if draft.scopes.is_empty() {
        draft.add_scopes(SCOPE);
    }
    html! {
        <div class="paper">
            { head(room, text!("learn-handout-title")) }
            <p class="blank-line">{ text!("learn-handout-name") }</p>
            <p>{ msg!("learn-handout-class", center = center.name()) }</p>
            <h3>{ text!("learn-handout-values") }</h3>
            for block in blocks(&draft) {
                <section key={block.form.title()} class="paper-form">
                    <h4>{ block.form.path() }</h4>
                    <table>
                        <tbody>
                            for row in block.rows {
                                <tr key={row.id.clone()}>
                                    <td class="box"><span aria-hidden="true">{ "\u{2610}" }</span></td>
                                    <th scope="row">{ &row.label }</th>
                                    <td>
                                        if row.field == Field::ClientId && row.content.value().is_err() {
                                            <span class="blank-line">{ text!("learn-handout-client-id") }</span>
                                        } else {
                                            { value(&row.content) }
                                        }
                                    </td>
                                </tr>
                            }
                        </tbody>
                    </table>
                </section>
            }
            { list(text!("build-checklist"), &CHECKLIST) }
            { list(text!("build-mistakes"), &MISTAKES) }
            <section class="paper-part paper-diagram">
                <h3>{ text!("learn-handout-diagram") }</h3>
                { picture(room) }
            </section>
            { questions(to_answer) }
            { cards(text!("learn-handout-cards"), |_| html! { <p class="blank-line">{ text!("learn-handout-cause") }</p> }) }
        </div>
    }
}

/// Points with a box before each, to be ticked with a pen.
fn list(title: Text, points: &[Text]) -> Html {
    html! {
        <section class="paper-part">
            <h3>{ title }</h3>
            <ul class="paper-mistakes">
                for (at, point) in points.iter().enumerate() {
                    <li key={at}><span aria-hidden="true">{ "\u{2610} " }</span>{ *point }</li>
                }
            </ul>
        </section>
    }
}

fn value(content: &Content) -> Html {
    match content.value() {
        Ok(value) => html! { <code>{ value }</code> },
        Err(instead) => html! { <span>{ instead }</span> },
    }
}

/// How a connection gets its tokens, renews them and calls: one run from the beginning to the second hour.
fn picture(room: &Room<'_>) -> Html {
    let Some(lesson) = Lesson::all().find(|lesson| lesson.id == "breaks") else { return Html::default() };
    let script = [Action::SignIn, Action::Accept, Action::Exchange, Action::Run, Action::Hour, Action::Run];
    let play = Play::new(lesson, room.learn.center(room.context), room.context.page).with(script);
    let actors = play.left.actors();
    // On paper nothing opens.
    let rows: Vec<Row> =
        play.left.rows().iter().map(|row| Row { parts: Vec::new(), ..row.clone() }).collect();
    let diagram = Diagram {
        actors: &actors,
        column: 150,
        rows: &rows,
        earlier: 0,
        open: None,
        before: usize::MAX,
        listed: false,
        timed: true,
    };
    diagram.draw(room.send, |row| Fact::RowPressed(0, row))
}

pub(super) fn answers(room: &Room<'_>) -> Html {
    html! {
        <div class="paper">
            { head(room, text!("learn-answers-title")) }
            <p>{ text!("learn-answers-trainer") }</p>
            { questions(answered) }
            { cards(text!("learn-cards"), explained) }
        </div>
    }
}

/// The closing question of each lesson, and under it what the sheet has of it.
fn questions(under: fn(&Lesson) -> Html) -> Html {
    html! {
        <section class="paper-questions">
            <h3>{ text!("learn-handout-questions") }</h3>
            <ol>
                for lesson in Lesson::all() {
                    <li key={lesson.id}>
                        <p><strong>{ lesson.title }</strong></p>
                        <p>{ rich(&lesson.question.into()) }</p>
                        { under(lesson) }
                    </li>
                }
            </ol>
        </section>
    }
}

/// The cards, and under each what the sheet has of it.
fn cards(title: Text, under: fn(&Card) -> Html) -> Html {
    html! {
        <section class="paper-questions">
            <h3>{ title }</h3>
            <ol>
                for card in Card::all() {
                    <li key={card.id}>
                        <p><strong>{ card.title }</strong></p>
                        { under(card) }
                    </li>
                }
            </ol>
        </section>
    }
}

fn to_answer(lesson: &Lesson) -> Html {
    html! {
        <>
            <ul>
                for (at, option) in lesson.options.iter().enumerate() {
                    <li key={at}><span aria-hidden="true">{ "\u{2610} " }</span>{ rich(&(*option).into()) }</li>
                }
            </ul>
            <p class="blank-line">{ text!("learn-handout-why") }</p>
        </>
    }
}

fn answered(lesson: &Lesson) -> Html {
    html! {
        <>
            if let Some(option) = lesson.options.get(lesson.answer) {
                <p><span aria-hidden="true">{ "\u{2611} " }</span><strong>{ rich(&(*option).into()) }</strong></p>
            }
            if let Some(explained) = lesson.explained() {
                <p>{ rich(&explained.into()) }</p>
            }
            <ul>
                for (at, option) in lesson.options.iter().enumerate().filter(|(at, _)| *at != lesson.answer) {
                    <li key={at}>
                        <span aria-hidden="true">{ "\u{2717} " }</span>{ rich(&(*option).into()) }{ " " }
                        if let Some(reason) = lesson.reasons.get(at) {
                            <em>{ rich(&(*reason).into()) }</em>
                        }
                    </li>
                }
            </ul>
        </>
    }
}

fn explained(card: &Card) -> Html {
    html! {
        <>
            if let Some(answer) = card.answer() {
                <p>{ rich(&answer.what.into()) }</p>
                <p>{ rich(&answer.fix.into()) }</p>
            }
            <p class="hint">{ rich(&card.place.into()) }</p>
        </>
    }
}
