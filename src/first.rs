//! The first screen, as far as it works before the rest of the program is there.
//!
//! `index.html` holds all of it, drawn at build by [`crate::page`]. The small program that the page starts with draws the
//! field for the name and the sheet that is open, with the functions of the room itself, and leaves the other pieces as they
//! are: a browser needs no program for a list and a switch.

use service::Field;
use web_sys::Document;
use words::text;
use yew::prelude::*;
use yew::virtual_dom::VNode;

use crate::page::frame::{self, frame};
use crate::rooms::build::Sheet;
use crate::rooms::build::checklist::CRITERIA;
use crate::rooms::build::view::inputs;
use crate::setup::{Room, Shared};
use crate::widgets::{Beneath, InputAttrs, Send, sheet, text_field};

/// What is typed and chosen. The page itself takes it from the fields, see `root.rs`.
#[derive(Debug)]
pub(crate) struct First {
    service_name: String,
    criteria: [bool; CRITERIA.len()],
    pieces: Pieces,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Msg {
    NameTyped(String),
    CriterionToggled(usize),
}

/// What is left as it was drawn.
#[derive(Debug)]
struct Pieces {
    frame: [Html; 10],
    opening: Html,
    summary: Html,
    center: Html,
    scopes: Html,
    evidence: Html,
    more_names: Html,
    purpose: Html,
    rail: Html,
    over: Html,
    next: Html,
    sheets: Vec<Html>,
    help: Html,
    printed: Html,
}

impl Pieces {
    /// `None` if the page was not drawn as expected.
    fn of(document: &Document) -> Option<Self> {
        let piece = |selector: &str| {
            let found = document.query_selector(&format!("#app {selector}")).ok()??;
            Some(VNode::VRef(found.into()))
        };
        let frame = [
            ".skip", "header", "h1", ".remarks", ".offers", ".shelf", ".toasts", "> .sr", "dialog", "footer",
        ];
        let frame: Vec<Html> = frame.into_iter().map(piece).collect::<Option<_>>()?;
        Some(Self {
            frame: frame.try_into().ok()?,
            opening: piece(".opening")?,
            summary: piece(".strip-summary")?,
            center: piece(".inputs > .input:nth-of-type(1)")?,
            scopes: piece(".inputs > .input:nth-of-type(2)")?,
            evidence: piece(".evidence")?,
            more_names: piece(".more-names")?,
            purpose: piece(".purpose")?,
            rail: piece(".rail")?,
            over: piece(".over")?,
            next: piece(".next")?,
            sheets: Sheet::ALL
                .into_iter()
                .map(|sheet| piece(&format!("#{}", sheet.id())))
                .collect::<Option<_>>()?,
            help: piece(".help")?,
            printed: piece(".printed")?,
        })
    }
}

impl First {
    /// Takes over the page as it was drawn at build; `None` if it is not there.
    pub(crate) fn of(document: &Document) -> Option<Self> {
        Some(Self {
            service_name: String::new(),
            criteria: [false; CRITERIA.len()],
            pieces: Pieces::of(document)?,
        })
    }

    pub(crate) fn update(&mut self, msg: Msg) {
        match msg {
            Msg::NameTyped(name) => self.service_name = name,
            Msg::CriterionToggled(index) => {
                if let Some(applies) = self.criteria.get_mut(index) {
                    *applies = !*applies;
                }
            }
        }
    }

    pub(crate) fn view(&self, send: &Callback<Msg>) -> Html {
        let shared = {
            let send = send.clone();
            Callback::from(move |shared| {
                if let Shared::Typed(Field::ServiceName, name) = shared {
                    send.emit(Msg::NameTyped(name));
                }
            })
        };
        let [skip, header, heading, remarks, offers, shelf, toasts, announced, dialog, footer] =
            self.pieces.frame.clone();
        frame(frame::Pieces {
            skip,
            header,
            heading,
            remarks,
            offers,
            shelf,
            room: Room::Build,
            content: self.room(&Send::new(send.clone(), shared)),
            toasts,
            announced,
            dialog,
            footer,
        })
    }

    fn room(&self, send: &Send<Msg>) -> Html {
        let pieces = &self.pieces;
        let placeholder = &text!("build-name-placeholder").to_string();
        let look = InputAttrs { placeholder, hint: "" };
        let beneath = Beneath::nothing(Field::ServiceName);
        let label = Field::ServiceName.title().to_string();
        let strip = inputs::strip(
            pieces.summary.clone(),
            [
                pieces.center.clone(),
                pieces.scopes.clone(),
                text_field(Field::ServiceName, &label, &self.service_name, look, beneath, &send.shared),
                pieces.evidence.clone(),
                pieces.more_names.clone(),
                pieces.purpose.clone(),
            ],
        );
        inputs::layout(inputs::Pieces {
            classes: Classes::new(),
            onfocusout: None,
            opening: pieces.opening.clone(),
            strip,
            rail: pieces.rail.clone(),
            over: pieces.over.clone(),
            sheets: &|sheet| self.sheet(sheet, send),
            help: pieces.help.clone(),
            printed: pieces.printed.clone(),
        })
    }

    fn sheet(&self, of: Sheet, send: &Send<Msg>) -> Html {
        if of != Sheet::Before {
            let at = Sheet::ALL.into_iter().position(|sheet| sheet == of);
            return at.and_then(|at| self.pieces.sheets.get(at)).cloned().unwrap_or_default();
        }
        let look = crate::widgets::Sheet {
            id: of.id(),
            title: of.title().to_string(),
            status: String::new(),
            open: true,
            done: false,
        };
        let applies = |index: usize| self.criteria.get(index).copied().unwrap_or_default();
        let body = || {
            let before = inputs::before(applies, None, send, Msg::CriterionToggled);
            html! { <>{ before }{ self.pieces.next.clone() }</> }
        };
        // What is pressed here is pressed again when the program is there that can do it.
        sheet(&look, None, body)
    }
}
