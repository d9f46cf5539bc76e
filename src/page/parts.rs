//! The code that the page fetches when it is first needed, or earlier when there is nothing else to do: each part is a file
//! of its own.
//!
//! A part hands over one table of functions; once it is there, calling them is like any other call. `xtask/src/program.rs`
//! cuts the program at the functions that give these tables. Without the feature `parts` there is nothing to fetch.

use std::cell::Cell;

use oauth::callback::AuthorizationResponse;
use providers::link::{self as other, Chosen};
use service::Draft;
use service::link::Read;
use words::Message;

use super::{Effect, Model, Msg, palette, saved};
#[cfg(feature = "web")]
use super::{palette_view, panic_report, saved_view, view};
#[cfg(feature = "web")]
use crate::rooms::build::view::{Others as OthersView, Picker, Tools as Targets};
#[cfg(all(feature = "web", not(feature = "parts")))]
use crate::rooms::build::{picker::view::step, view::tools::tools};
use crate::rooms::{centers, check, connect, learn, trust};
use crate::setup::{Context, Order, Room};
#[cfg(feature = "web")]
use crate::widgets::Send;
#[cfg(feature = "web")]
use yew::{Callback, Html};

/// Set up, and all that changes what is set up.
#[derive(Clone, Copy)]
pub(crate) struct Setup {
    pub begin: fn(&mut Model, Option<&str>, Option<&str>) -> Vec<Effect>,
    pub take: fn(&mut Model, Msg) -> Vec<Effect>,
    pub carry_out: fn(&mut Model, Order) -> Vec<Effect>,
    pub keep: fn(&mut Model) -> Vec<Effect>,
    pub open: fn(&mut Model, (&str, &str), bool) -> Vec<Effect>,
    #[cfg(feature = "web")]
    pub report: fn(&str) -> String,
    #[cfg(feature = "web")]
    pub view: fn(&Model, &Callback<Msg>) -> Html,
    /// What an offered link would set.
    #[cfg(feature = "web")]
    pub offer: fn(&Model, &Callback<Msg>) -> Html,
}

const SETUP: Setup = Setup {
    begin: Model::begin,
    take: Model::take_drafting,
    carry_out: |model, order| model.carry_out([order]),
    keep: Model::keep_changes,
    open: Model::open_more,
    #[cfg(feature = "web")]
    report: panic_report,
    #[cfg(feature = "web")]
    view: view::setup,
    #[cfg(feature = "web")]
    offer: view::offer,
};

#[derive(Clone, Copy)]
pub(crate) struct Connect {
    /// Whether query and fragment are a response of an authorization server.
    pub is_response: fn(&str, &str) -> bool,
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

#[derive(Clone, Copy)]
pub(crate) struct Learn {
    pub begin: fn(&mut learn::Learn, Context<'_>),
    pub update: fn(&mut learn::Learn, learn::Msg, Context<'_>) -> Vec<learn::Effect>,
    pub open_link: fn(&mut learn::Learn, &str, Context<'_>) -> Vec<learn::Effect>,
    pub query: fn(&learn::Learn, Context<'_>) -> String,
    #[cfg(feature = "web")]
    pub view: fn(&learn::Learn, Context<'_>, &Send<learn::Msg>) -> Html,
}

#[derive(Clone, Copy)]
pub(crate) struct Trust {
    pub update: fn(&mut trust::Trust, trust::Msg, &str) -> Option<trust::Effect>,
    #[cfg(feature = "web")]
    pub view: fn(&trust::Trust, &str, Option<&str>, &Send<trust::Msg>) -> Html,
}

const CONNECT: Connect = Connect {
    is_response: |query, fragment| AuthorizationResponse::read(query, fragment).is_some(),
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

const LEARN: Learn = Learn {
    begin: learn::Learn::begin,
    update: learn::Learn::update,
    open_link: learn::Learn::open_link,
    query: learn::Learn::query,
    #[cfg(feature = "web")]
    view: learn::view::room,
};

const TRUST: Trust = Trust {
    update: trust::Trust::update,
    #[cfg(feature = "web")]
    view: trust::view::room,
};

/// What lies over the page, and the list of kept setups.
#[derive(Clone, Copy)]
pub(crate) struct Tools {
    pub on_palette: fn(&mut Model, palette::Msg) -> Vec<Effect>,
    pub on_shelf: fn(&mut Model, saved::Msg) -> Vec<Effect>,
    pub take_shelf: fn(&mut Model, Option<&str>, Option<String>),
    pub reattach: fn(&mut Model) -> Vec<Effect>,
    pub take_kept_ticks: fn(&mut Model),
    pub keep_on_shelf: fn(&mut Model) -> Option<Effect>,
    #[cfg(feature = "web")]
    pub dialog: fn(&Model, &Callback<Msg>) -> Html,
    #[cfg(feature = "web")]
    pub setups: fn(&Model, &Send<saved::Msg>) -> Html,
}

const TOOLS: Tools = Tools {
    on_palette: Model::on_palette,
    on_shelf: Model::on_shelf,
    take_shelf: Model::take_shelf,
    reattach: Model::reattach,
    take_kept_ticks: Model::take_kept_ticks,
    keep_on_shelf: Model::keep_on_shelf,
    #[cfg(feature = "web")]
    dialog: palette_view::content,
    #[cfg(feature = "web")]
    setups: saved_view::body,
};

/// Other products and providers.
#[derive(Clone, Copy)]
pub(crate) struct Others {
    /// What is kept for a reload.
    pub keep: fn(&Chosen) -> String,
    /// The query of the address.
    pub write: fn(&Chosen, Option<facts::DataCenter>) -> String,
    /// Reads such a query, or what was kept.
    pub read: fn(&str, bool) -> (Chosen, Read),
    /// What a link would set.
    pub says: fn(&Chosen) -> Vec<(Message, String)>,
    #[cfg(feature = "web")]
    pub view: OthersView,
}

const OTHERS: Others = Others {
    keep: other::keep,
    write: |chosen, center| other::write(chosen, center).0,
    read: |query, kept| if kept { other::read_kept(query) } else { other::read(query) },
    says: other::says,
    #[cfg(feature = "web")]
    view: crate::rooms::build::view::others::room,
};

/// A part that the page fetches. In this order, if nothing else is needed first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Setup,
    Picker,
    Tools,
    Connect,
    Check,
    Centers,
    Learn,
    Trust,
    Targets,
    Providers,
}

impl Part {
    #[cfg(feature = "web")]
    pub(crate) const ALL: [Self; 10] = [
        Self::Setup,
        Self::Picker,
        Self::Tools,
        Self::Connect,
        Self::Check,
        Self::Centers,
        Self::Learn,
        Self::Trust,
        Self::Targets,
        Self::Providers,
    ];

    /// That of a room.
    pub(crate) fn of(room: Room) -> Self {
        match room {
            Room::Build => Self::Setup,
            Room::Connect => Self::Connect,
            Room::Check => Self::Check,
            Room::Centers => Self::Centers,
            Room::Learn => Self::Learn,
            Room::Trust => Self::Trust,
        }
    }

    pub(crate) fn is_there(self) -> bool {
        let parts = PARTS.get();
        match self {
            Self::Setup => parts.setup.is_some(),
            #[cfg(feature = "web")]
            Self::Picker => parts.picker.is_some(),
            #[cfg(not(feature = "web"))]
            Self::Picker => true,
            Self::Tools => parts.tools.is_some(),
            Self::Connect => parts.connect.is_some(),
            Self::Check => parts.check.is_some(),
            Self::Centers => parts.centers.is_some(),
            Self::Learn => parts.learn.is_some(),
            Self::Trust => parts.trust.is_some(),
            #[cfg(feature = "web")]
            Self::Targets => parts.targets.is_some(),
            #[cfg(not(feature = "web"))]
            Self::Targets => true,
            Self::Providers => parts.providers.is_some(),
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
            Self::Setup => keep(cut::setup().await?, |parts| &mut parts.setup),
            Self::Picker => keep(cut::picker().await?, |parts| &mut parts.picker),
            Self::Tools => keep(cut::tools().await?, |parts| &mut parts.tools),
            Self::Connect => keep(cut::connect().await?, |parts| &mut parts.connect),
            Self::Check => keep(cut::check().await?, |parts| &mut parts.check),
            Self::Centers => keep(cut::centers().await?, |parts| &mut parts.centers),
            Self::Learn => keep(cut::learn().await?, |parts| &mut parts.learn),
            Self::Trust => keep(cut::trust().await?, |parts| &mut parts.trust),
            Self::Targets => keep(cut::targets().await?, |parts| &mut parts.targets),
            Self::Providers => keep(cut::providers().await?, |parts| &mut parts.providers),
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
    pub setup: Option<Setup>,
    #[cfg(feature = "web")]
    pub picker: Option<Picker>,
    pub tools: Option<Tools>,
    pub connect: Option<Connect>,
    pub check: Option<Check>,
    pub centers: Option<Centers>,
    pub learn: Option<Learn>,
    pub trust: Option<Trust>,
    #[cfg(feature = "web")]
    pub targets: Option<Targets>,
    pub providers: Option<Others>,
}

#[cfg(not(feature = "parts"))]
const AT_START: Parts = Parts {
    setup: Some(SETUP),
    #[cfg(feature = "web")]
    picker: Some(step),
    tools: Some(TOOLS),
    connect: Some(CONNECT),
    check: Some(CHECK),
    centers: Some(CENTERS),
    learn: Some(LEARN),
    trust: Some(TRUST),
    #[cfg(feature = "web")]
    targets: Some(tools),
    providers: Some(OTHERS),
};
#[cfg(feature = "parts")]
const AT_START: Parts = NONE;
#[cfg(any(test, feature = "parts"))]
const NONE: Parts = Parts {
    setup: None,
    #[cfg(feature = "web")]
    picker: None,
    tools: None,
    connect: None,
    check: None,
    centers: None,
    learn: None,
    trust: None,
    #[cfg(feature = "web")]
    targets: None,
    providers: None,
};

thread_local! {
    static PARTS: Cell<Parts> = const { Cell::new(AT_START) };
}

/// What is at hand.
pub(crate) fn at_hand() -> Parts {
    PARTS.get()
}

/// Takes all parts away, as when none has been fetched yet, or brings them back.
#[cfg(test)]
pub(crate) fn are_there(there: bool) {
    PARTS.set(if there { AT_START } else { NONE });
}

/// Where the program is cut: what only these functions lead to is fetched with them.
#[cfg(feature = "parts")]
#[allow(clippy::unnecessary_wraps, reason = "what is fallible is the fetching, in front of the function")]
mod cut {
    use super::{
        CENTERS, CHECK, CONNECT, Centers, Check, Connect, LEARN, Learn, OTHERS, Others, Picker, SETUP, Setup,
        TOOLS, TRUST, Targets, Tools, Trust,
    };
    use crate::rooms::build::picker::view::step;
    use crate::rooms::build::view::tools::tools as for_tools;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    #[wasm_split(setup, fallible)]
    pub(super) fn setup() -> Result<Setup, SplitLoaderError> {
        Ok(SETUP)
    }

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

    #[wasm_split(learn, fallible)]
    pub(super) fn learn() -> Result<Learn, SplitLoaderError> {
        Ok(LEARN)
    }

    #[wasm_split(trust, fallible)]
    pub(super) fn trust() -> Result<Trust, SplitLoaderError> {
        Ok(TRUST)
    }

    #[wasm_split(targets, fallible)]
    pub(super) fn targets() -> Result<Targets, SplitLoaderError> {
        Ok(for_tools)
    }

    #[wasm_split(providers, fallible)]
    pub(super) fn providers() -> Result<Others, SplitLoaderError> {
        Ok(OTHERS)
    }
}
