//! The frame of the page: the places of its pieces. The program that the page starts with puts what `index.html` holds into
//! them, and the whole one what it draws itself, so that nothing moves when the one follows the other.

use yew::prelude::*;

use crate::setup::Room;

/// Each piece is one element.
pub(crate) struct Pieces {
    pub skip: Html,
    pub header: Html,
    pub heading: Html,
    pub remarks: Html,
    pub offers: Html,
    pub shelf: Html,
    pub room: Room,
    /// What is shown of the room.
    pub content: Html,
    pub toasts: Html,
    pub announced: Html,
    pub dialog: Html,
    pub footer: Html,
}

pub(crate) fn frame(pieces: Pieces) -> Html {
    let room = pieces.room.route();
    html! {
        <>
            { pieces.skip }
            { pieces.header }
            <main id="main">
                { pieces.heading }
                { pieces.remarks }
                { pieces.offers }
                { pieces.shelf }
                <div key={room} class={room}>{ pieces.content }</div>
            </main>
            { pieces.toasts }
            { pieces.announced }
            { pieces.dialog }
            { pieces.footer }
        </>
    }
}
