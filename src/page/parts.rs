//! The code that the page fetches when it is first needed, or earlier when there is nothing else to do: each part is a file
//! of its own.
//!
//! A part hands over one table of functions; once it is there, calling them is like any other call. `xtask/src/program.rs`
//! cuts the program at the functions that give these tables. Without the feature `parts` there is nothing to fetch.

use std::cell::Cell;

use service::Draft;

#[cfg(feature = "web")]
use super::{Model, Msg, palette_view, saved, saved_view};
#[cfg(all(feature = "web", not(feature = "parts")))]
use crate::rooms::build::picker::view::step;
#[cfg(feature = "web")]
use crate::rooms::build::view::Picker;
use crate::rooms::{centers, check, connect};
use crate::setup::{Context, Order, Room};
#[cfg(feature = "web")]
use crate::widgets::Send;
#[cfg(feature = "web")]
use yew::{Callback, Html};

#[derive(Clone, Copy)]
pub(crate) struct Connect {
    pub init: fn(connect::StoredState, &str, u64) -> (connect::Connect, Vec<connect::Effect>),
    pub update: fn(&mut connect::Connect, connect::Msg, Context<'_>) -> Vec<connect::Effect>,
    pub open_consent: fn(&mut connect::Connect, &str, Context<'_>) -> Vec<connect::Effect>,
    pub open_link: fn(&mut connect::Connect, &str) -> Vec<connect::Effect>,
    pub query: fn(&connect::Connect, Option<facts::DataCenter>) -> String,
    #[cfg(feature = "web")]
    pub view: fn(&connect::Connect, Context<'_>, &Send<connect::Msg>) -> Html,
}

#[derive(Clone, Copy)]
pub(crate) struct Check {
    pub update: fn(&mut check::Check, check::Msg, &Draft) -> Option<Order>,
    pub read: fn(&mut check::Check, &Draft),
    #[cfg(feature = "web")]
    pub view: fn(&check::Check, &Send<check::Msg>) -> Html,
}

#[derive(Clone, Copy)]
pub(crate) struct Centers {
    pub update: fn(&mut centers::Live, centers::Msg) -> Vec<centers::Effect>,
    #[cfg(feature = "web")]
    pub view: fn(&centers::Live, Option<facts::DataCenter>, &Send<centers::Msg>) -> Html,
}

const CONNECT: Connect = Connect {
    init: connect::Connect::init,
    update: connect::Connect::update,
    open_consent: connect::Connect::open_consent,
    open_link: connect::Connect::open_link,
    query: connect::Connect::query,
    #[cfg(feature = "web")]
    view: connect::view::room,
};

const CHECK: Check = Check {
    update: check::Check::update,
    read: check::Check::read,
    #[cfg(feature = "web")]
    view: check::view::room,
};

const CENTERS: Centers = Centers {
    update: centers::Live::update,
    #[cfg(feature = "web")]
    view: centers::view::room,
};

/// What lies over the page, and what is in the list of kept setups.
#[cfg(feature = "web")]
#[derive(Clone, Copy)]
pub(crate) struct Tools {
    pub dialog: fn(&Model, &Callback<Msg>) -> Html,
    pub setups: fn(&Model, &Send<saved::Msg>) -> Html,
}

#[cfg(feature = "web")]
const TOOLS: Tools = Tools { dialog: palette_view::content, setups: saved_view::body };

/// A part that the page fetches. In this order, if nothing else is needed first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Picker,
    Tools,
    Connect,
    Check,
    Centers,
}

impl Part {
    #[cfg(feature = "web")]
    pub(crate) const ALL: [Self; 5] = [Self::Picker, Self::Tools, Self::Connect, Self::Check, Self::Centers];

    /// That of a room; Set up comes with the page.
    pub(crate) fn of(room: Room) -> Option<Self> {
        match room {
            Room::Build => None,
            Room::Connect => Some(Self::Connect),
            Room::Check => Some(Self::Check),
            Room::Centers => Some(Self::Centers),
        }
    }

    pub(crate) fn is_there(self) -> bool {
        let parts = PARTS.get();
        match self {
            #[cfg(feature = "web")]
            Self::Picker => parts.picker.is_some(),
            #[cfg(feature = "web")]
            Self::Tools => parts.tools.is_some(),
            #[cfg(not(feature = "web"))]
            Self::Picker | Self::Tools => true,
            Self::Connect => parts.connect.is_some(),
            Self::Check => parts.check.is_some(),
            Self::Centers => parts.centers.is_some(),
        }
    }

    #[cfg(all(feature = "web", not(feature = "parts")))]
    pub(crate) fn load(self) -> std::future::Ready<Result<(), Self>> {
        std::future::ready(if self.is_there() { Ok(()) } else { Err(self) })
    }

    /// Fetches it, unless it is there.
    ///
    /// # Errors
    ///
    /// It could not be fetched, or is not the one that belongs to this build. It can be tried again.
    #[cfg(feature = "parts")]
    pub(crate) async fn load(self) -> Result<(), Unfetched> {
        if self.is_there() {
            return Ok(());
        }
        match self {
            Self::Picker => keep(cut::picker().await?, |parts| &mut parts.picker),
            Self::Tools => keep(cut::tools().await?, |parts| &mut parts.tools),
            Self::Connect => keep(cut::connect().await?, |parts| &mut parts.connect),
            Self::Check => keep(cut::check().await?, |parts| &mut parts.check),
            Self::Centers => keep(cut::centers().await?, |parts| &mut parts.centers),
        }
        Ok(())
    }
}

/// Puts a part where it belongs.
#[cfg(feature = "parts")]
fn keep<T>(part: T, place: fn(&mut Parts) -> &mut Option<T>) {
    let mut parts = PARTS.get();
    *place(&mut parts) = Some(part);
    PARTS.set(parts);
}

/// A part could not be fetched. What the browser knows of it, `boot.js` finds out.
#[cfg(feature = "parts")]
pub(crate) type Unfetched = wasm_split_helpers::SplitLoaderError;

/// The parts that are there.
#[derive(Clone, Copy)]
pub(crate) struct Parts {
    #[cfg(feature = "web")]
    pub picker: Option<Picker>,
    #[cfg(feature = "web")]
    pub tools: Option<Tools>,
    pub connect: Option<Connect>,
    pub check: Option<Check>,
    pub centers: Option<Centers>,
}

#[cfg(not(feature = "parts"))]
const AT_START: Parts = Parts {
    #[cfg(feature = "web")]
    picker: Some(step),
    #[cfg(feature = "web")]
    tools: Some(TOOLS),
    connect: Some(CONNECT),
    check: Some(CHECK),
    centers: Some(CENTERS),
};
#[cfg(feature = "parts")]
const AT_START: Parts = Parts { picker: None, tools: None, connect: None, check: None, centers: None };

thread_local! {
    static PARTS: Cell<Parts> = const { Cell::new(AT_START) };
}

/// What is at hand.
pub(crate) fn at_hand() -> Parts {
    PARTS.get()
}

/// Where the program is cut: what only these functions lead to is fetched with them.
#[cfg(feature = "parts")]
#[allow(clippy::unnecessary_wraps, reason = "what is fallible is the fetching, in front of the function")]
mod cut {
    use super::{CENTERS, CHECK, CONNECT, Centers, Check, Connect, Picker, TOOLS, Tools};
    use crate::rooms::build::picker::view::step;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    #[wasm_split(picker, fallible)]
    pub(super) fn picker() -> Result<Picker, SplitLoaderError> {
        Ok(step)
    }

    #[wasm_split(tools, fallible)]
    pub(super) fn tools() -> Result<Tools, SplitLoaderError> {
        Ok(TOOLS)
    }

    #[wasm_split(connect, fallible)]
    pub(super) fn connect() -> Result<Connect, SplitLoaderError> {
        Ok(CONNECT)
    }

    #[wasm_split(check, fallible)]
    pub(super) fn check() -> Result<Check, SplitLoaderError> {
        Ok(CHECK)
    }

    #[wasm_split(centers, fallible)]
    pub(super) fn centers() -> Result<Centers, SplitLoaderError> {
        Ok(CENTERS)
    }
}
