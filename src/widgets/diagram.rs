//! A sequence diagram, drawn as SVG, and the same rows as a list. Where there is no room for the picture, the style sheet
//! shows the list in its place.

use lessons::story::{self, Kind};
use lessons::{Actor, Row};
use words::{msg, text};
use yew::prelude::*;

use super::{Send, rich};

/// The height of a line of text in the picture, in the units of its view box.
const LINE: usize = 17;
/// The height of the names above the lifelines.
const HEAD: usize = 40;
/// About the width of a letter, and of a bold one.
const LETTER: usize = 7;
const BOLD: usize = 8;

/// What a diagram shows.
pub(crate) struct Diagram<'d> {
    /// Those who take part, from left to right.
    pub actors: &'d [Actor],
    /// How far their lifelines are from each other.
    pub column: usize,
    pub rows: &'d [Row],
    /// The row that is open.
    pub open: Option<usize>,
    /// How many rows were there before: those after them appear one by one, where the system wants motion.
    pub before: usize,
    /// Whether the list is shown, too.
    pub listed: bool,
    /// How many of the rows the list folds: those of what is over.
    pub earlier: usize,
    /// Whether the list says when each was sent.
    pub timed: bool,
}

/// The class of what appears after so many other rows.
pub(crate) fn delay(rows: usize) -> Option<&'static str> {
    const DELAYS: [&str; 8] =
        ["late-1", "late-2", "late-3", "late-4", "late-5", "late-6", "late-7", "late-8"];
    DELAYS.get(rows.checked_sub(1)?.min(DELAYS.len() - 1)).copied()
}

/// Words in lines that are not wider than `width`.
fn wrapped(words: &str, width: usize, letter: usize) -> Vec<String> {
    let most = (width / letter).max(8);
    // Letters of Chinese and Japanese are twice as wide, and no spaces part their words.
    let size = |text: &str| text.chars().map(|ch| if ch >= '\u{2e80}' { 2 } else { 1 }).sum::<usize>();
    let mut lines: Vec<String> = Vec::new();
    // A word that is too long is broken behind its hyphens first; what is behind one is read as one with it.
    let pieces = words.split_whitespace().flat_map(|word| {
        let whole = (size(word) <= most).then_some(word);
        let parts = whole.is_none().then(|| word.split_inclusive('-')).into_iter().flatten();
        whole.into_iter().chain(parts).enumerate()
    });
    for (at, word) in pieces {
        let space = usize::from(at == 0);
        match lines.last_mut() {
            Some(line) if size(line) + space + size(word) <= most => {
                line.extend(std::iter::repeat_n(' ', space));
                line.push_str(word);
                continue;
            }
            Some(_) if space == 0 => {}
            // The space keeps the words of two lines apart where they are read as one; a word that is broken has none.
            Some(line) => line.push(' '),
            None => {}
        }
        lines.push(String::new());
        // A word that is too long is broken anywhere.
        for ch in word.chars() {
            if lines.last().is_some_and(|line| size(line) >= most) {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut() {
                line.push(ch);
            }
        }
    }
    lines
}

/// About the width of a letter of a row.
fn letter(row: &Row) -> usize {
    if row.good && row.kind != Kind::Time { LETTER } else { BOLD }
}

/// Where a row is, and its words.
struct Place {
    top: usize,
    height: usize,
    lines: Vec<String>,
}

impl Diagram<'_> {
    fn width(&self) -> usize {
        self.column * self.actors.len()
    }

    /// How wide the box of a note is: the longest words of some languages have room in it.
    fn note_width(&self) -> usize {
        (self.column * 3 / 2).max(190).min(self.width())
    }

    /// Where the lifeline of an actor is.
    fn line_of(&self, actor: Actor) -> usize {
        let at = self.actors.iter().position(|other| *other == actor).unwrap_or_default();
        self.column * at + self.column / 2
    }

    fn places(&self) -> Vec<Place> {
        let mut top = HEAD;
        let places = self.rows.iter().map(|row| {
            let (from, to) = (self.line_of(row.from), self.line_of(row.to));
            let width = match row.kind {
                Kind::Request | Kind::Response => from.abs_diff(to).max(self.column * 8 / 5),
                Kind::Note => self.note_width(),
                Kind::Time => self.width(),
            };
            let lines = wrapped(&row.label.to_string(), width.saturating_sub(16), letter(row));
            let height = lines.len() * LINE + if row.kind == Kind::Time { 14 } else { 22 };
            let place = Place { top, height, lines };
            top += height;
            place
        });
        places.collect()
    }

    /// Draws it; `pressed` says what a row that was pressed means.
    pub(crate) fn draw<M: 'static>(
        &self,
        send: &Send<M>,
        pressed: impl Fn(usize) -> M + Clone + 'static,
    ) -> Html {
        let places = self.places();
        let height = places.last().map_or(HEAD + 24, |place| place.top + place.height) + 8;
        let summary = story::summary(self.rows).to_string();
        html! {
            <div class={classes!("diagram", self.listed.then_some("listed"))}>
                // Apart, so that the names stay in sight while the rows scroll.
                <svg class="head" viewBox={format!("0 0 {} {HEAD}", self.width())} aria-hidden="true">
                    for actor in self.actors {
                        <g key={actor.id()} class="actor">{ self.name(*actor) }</g>
                    }
                </svg>
                <svg
                    class="rows"
                    viewBox={format!("0 {HEAD} {} {}", self.width(), height - HEAD)}
                    role="group"
                    aria-label={summary.clone()}
                >
                    for actor in self.actors {
                        <g key={actor.id()} class="actor">{ self.lifeline(*actor, height) }</g>
                    }
                    for (at, (row, place)) in self.rows.iter().zip(&places).enumerate() {
                        <g key={at} class={classes!("row", self.delay(at))}>{ self.row(at, row, place, send, pressed.clone()) }</g>
                    }
                </svg>
                <div class="told-list">
                    <div key="earlier">
                        if self.earlier > 0 {
                            <details>
                                <summary>{ msg!("learn-earlier", count = self.earlier) }</summary>
                                { self.list(0, self.earlier, None, send, pressed.clone()) }
                            </details>
                        }
                    </div>
                    <div key="now">{ self.list(self.earlier, self.rows.len(), Some(summary), send, pressed) }</div>
                </div>
            </div>
        }
    }

    /// The rows from one to before another, as a list.
    fn list<M: 'static>(
        &self,
        from: usize,
        to: usize,
        label: Option<String>,
        send: &Send<M>,
        pressed: impl Fn(usize) -> M + Clone + 'static,
    ) -> Html {
        html! {
            <ol class="told-rows" aria-label={label}>
                for (at, row) in self.rows.iter().enumerate().take(to).skip(from) {
                    <li key={at} data-number={(at + 1).to_string()} class={classes!((!row.good).then_some("bad"))}>{ self.told(at, row, send, pressed.clone()) }</li>
                }
            </ol>
        }
    }

    /// After which pause a row appears.
    fn delay(&self, at: usize) -> Option<&'static str> {
        delay(at.checked_sub(self.before)?)
    }

    /// The message that the Tab key leads to. To the others lead the arrow keys, which the shell reads.
    fn stop(&self) -> Option<usize> {
        self.open.or_else(|| self.rows.iter().rposition(|row| !row.parts.is_empty()))
    }

    fn lifeline(&self, actor: Actor, height: usize) -> Html {
        let x = self.line_of(actor).to_string();
        html! { <line x1={x.clone()} x2={x} y1={HEAD.to_string()} y2={height.to_string()} /> }
    }

    fn name(&self, actor: Actor) -> Html {
        let x = self.line_of(actor);
        let lines = wrapped(&actor.title().to_string(), self.column, BOLD);
        let top = if lines.len() > 1 { 14 } else { 22 };
        letters(&lines, x, top)
    }

    fn row<M: 'static>(
        &self,
        at: usize,
        row: &Row,
        place: &Place,
        send: &Send<M>,
        pressed: impl Fn(usize) -> M + Clone + 'static,
    ) -> Html {
        let class = classes!(
            match row.kind {
                Kind::Request => "request",
                Kind::Response => "response",
                Kind::Note => "note",
                Kind::Time => "time",
            },
            (!row.good).then_some("bad"),
            (self.open == Some(at)).then_some("open"),
        );
        let shape = match row.kind {
            Kind::Request | Kind::Response => self.arrow(row, place),
            Kind::Note => self.note(row, place),
            Kind::Time => self.time(place),
        };
        if row.parts.is_empty() {
            return html! { <g {class}>{ shape }</g> };
        }
        let stop = self.stop() == Some(at);
        let onclick = {
            let pressed = pressed.clone();
            send.reform(move |_: MouseEvent| pressed(at))
        };
        let onkeydown = {
            let send = send.clone();
            move |event: KeyboardEvent| {
                if matches!(event.key().as_str(), "Enter" | " ") {
                    event.prevent_default();
                    send.emit(pressed(at));
                }
            }
        };
        html! {
            <g
                class={classes!("pressable", class)}
                role="button"
                tabindex={if stop { "0" } else { "-1" }}
                aria-label={msg!("learn-row-button", number = at + 1, told = row.told()).to_string()}
                aria-expanded={if self.open == Some(at) { "true" } else { "false" }}
                {onclick}
                {onkeydown}
            >
                { shape }
            </g>
        }
    }

    fn arrow(&self, row: &Row, place: &Place) -> Html {
        let (from, to) = (self.line_of(row.from), self.line_of(row.to));
        let (left, right) = (from.min(to), from.max(to));
        let width =
            place.lines.iter().map(|line| line.chars().count() * letter(row)).max().unwrap_or_default() + 12;
        let middle = usize::midpoint(left, right)
            .clamp(width / 2, self.width().saturating_sub(width / 2).max(width / 2));
        let y = place.top + place.lines.len() * LINE + 10;
        // The head of the arrow, at the lifeline of whom it reaches.
        let back = if to > from { to.saturating_sub(9) } else { to + 9 };
        let head = format!("{to},{y} {back},{} {back},{}", y - 5, y + 5);
        html! {
            <>
                <rect class="area" x="1" y={(place.top + 1).to_string()} width={(self.width() - 2).to_string()} height={(place.height - 2).to_string()} rx="4" />
                <rect class="ground" x={middle.saturating_sub(width / 2).to_string()} y={(place.top + 3).to_string()} width={width.to_string()} height={(place.lines.len() * LINE).to_string()} />
                { letters(&place.lines, middle, place.top + 16) }
                <line x1={from.to_string()} x2={back.to_string()} y1={y.to_string()} y2={y.to_string()} />
                <polygon points={head} />
                if !row.good {
                    // Not by its color alone.
                    <path class="cross" d={format!("M{} {}l10 10m0 -10l-10 10", usize::midpoint(left, right) - 5, y - 5)} />
                }
            </>
        }
    }

    fn note(&self, row: &Row, place: &Place) -> Html {
        let width = self.note_width();
        let x = self.line_of(row.from).clamp(width / 2 + 2, self.width().saturating_sub(width / 2 + 2));
        let height = place.height - 8;
        html! {
            <>
                <rect class="paper" x={(x - width / 2).to_string()} y={(place.top + 4).to_string()} width={width.to_string()} height={height.to_string()} rx="4" />
                { letters(&place.lines, x, place.top + 22) }
            </>
        }
    }

    fn time(&self, place: &Place) -> Html {
        let width = self.width();
        html! {
            <>
                <rect class="band" x="0" y={(place.top + 3).to_string()} width={width.to_string()} height={(place.height - 6).to_string()} />
                { letters(&place.lines, width / 2, place.top + 19) }
            </>
        }
    }

    /// A row of the list.
    fn told<M: 'static>(
        &self,
        at: usize,
        row: &Row,
        send: &Send<M>,
        pressed: impl Fn(usize) -> M + Clone + 'static,
    ) -> Html {
        let time = html! {
            if self.timed {
                <span class="row-time">{ row.time() }{ " " }</span>
            }
        };
        if row.parts.is_empty() {
            return html! { <p>{ time }{ rich(&row.told()) }</p> };
        }
        let onclick = send.reform(move |_: MouseEvent| pressed(at));
        let expanded = if self.open == Some(at) { "true" } else { "false" };
        html! {
            <button type="button" class="quiet" {onclick} aria-expanded={expanded}>{ time }{ rich(&row.told()) }</button>
        }
    }
}

/// Lines of text below each other, around a middle.
fn letters(lines: &[String], x: usize, top: usize) -> Html {
    html! {
        <text text-anchor="middle" aria-hidden="true">
            for (at, line) in lines.iter().enumerate() {
                <tspan key={at} x={x.to_string()} y={(top + at * LINE).to_string()}>{ line }</tspan>
            }
        </text>
    }
}

/// The lines of a message, each with what it is for.
pub(crate) fn message(row: &Row) -> Html {
    html! {
        <dl class="message-lines">
            for (at, part) in row.parts.iter().enumerate() {
                <div key={at} class={classes!(part.about.is_none().then_some("bare"))}>
                    <dt><code>{ &part.text }</code></dt>
                    if let Some(about) = part.about {
                        <dd>{ rich(&about.into()) }</dd>
                    }
                </div>
            }
        </dl>
    }
}

/// The heading of an open message.
pub(crate) fn message_title(row: &Row) -> String {
    msg!("learn-message-title", from = row.from.title(), label = row.label.clone(), to = row.to.title())
        .to_string()
}

/// What is said where no message is open.
pub(crate) fn no_message() -> Html {
    html! { <p class="hint">{ text!("learn-message-none") }</p> }
}
