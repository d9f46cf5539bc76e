//! What `index.html` holds: the first screen, until the program runs, and the data centers, where none can run.

use std::fmt::Write as _;

use facts::Confidence;
use facts::data_center::{Cell, TABLE};
use service::Field;
use yew::prelude::*;

use crate::page::{Flags, Model, view};
use crate::rooms::centers::{COLUMNS, cells};
use crate::setup::Room;

#[derive(Properties, PartialEq)]
struct Opened {
    room: Room,
}

#[component]
fn FirstScreen(opened: &Opened) -> Html {
    let fragment =
        if opened.room == Room::default() { String::new() } else { format!("#{}", opened.room.route()) };
    let (model, _) = Model::init(Flags { fragment, ..Flags::default() });
    view::page(&model, &Callback::noop())
}

#[component]
fn DataCenters() -> Html {
    html! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{ Field::DataCenter.title() }</th>
                    for (_, title) in COLUMNS {
                        <th scope="col">{ title }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for row in TABLE {
                    <tr>
                        <th scope="row">{ row.name }</th>
                        for cells in cells(row) {
                            <td>{ shown(cells) }</td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// The values, and how sure each is where it is not official.
fn shown(cells: &[Cell]) -> String {
    let of = |cell: &Cell| match cell.confidence {
        Confidence::Official => cell.value.to_owned(),
        confidence => format!("{} ({})", cell.value, confidence.label()),
    };
    if cells.is_empty() { "\u{2014}".to_owned() } else { cells.iter().map(of).collect::<Vec<_>>().join(", ") }
}

/// What a new visitor sees first, as the content of the element that the page is mounted into.
pub async fn first_screen() -> String {
    screen(Room::default()).await
}

/// The same for a link to another room, as an element that a browser does not show by itself; `static/first.js` knows which
/// rooms these are.
pub async fn screens_of_rooms() -> String {
    let mut screens = String::new();
    for room in [Room::Connect, Room::Check, Room::Centers] {
        let _ = write!(screens, "<template id=\"first-{}\">{}</template>", room.route(), screen(room).await);
    }
    screens
}

async fn screen(room: Room) -> String {
    yew::LocalServerRenderer::<FirstScreen>::with_props(Opened { room }).hydratable(false).render().await
}

/// Zoho's data centers as a table, for who cannot run the program.
pub async fn data_centers() -> String {
    yew::LocalServerRenderer::<DataCenters>::new().hydratable(false).render().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Msg;
    use crate::rooms::build::{Msg as B, Sheet};
    use targets::TARGETS;

    #[derive(Properties, PartialEq)]
    struct Shown {
        tool: String,
        query: String,
    }

    /// Set up with the sheet at the end, in which a tool is chosen.
    #[component]
    fn WithTool(shown: &Shown) -> Html {
        let flags = Flags { fragment: format!("#build?{}", shown.query), ..Flags::default() };
        let (mut model, _) = Model::init(flags);
        let _ = model.update(Msg::Build(B::ToolChosen(shown.tool.clone())));
        for msg in [B::SheetToggled(Sheet::Finish), B::ToolsToggled] {
            let _ = model.update(Msg::Build(msg));
        }
        view::page(&model, &Callback::noop())
    }

    async fn with_tool(tool: &str, query: &str) -> String {
        let (tool, query) = (tool.to_owned(), query.to_owned());
        let props = move || Shown { tool, query };
        yew::LocalServerRenderer::<WithTool>::with_props(props()).hydratable(false).render().await
    }

    /// Each tool's files, steps and mistakes are on the page, and nothing but text got into it.
    #[test]
    fn every_tool_is_drawn() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let local = tokio::task::LocalSet::new();
        let query =
            "dc=eu&service=Leads%20%3Cb%3E&scope=ZohoCRM.modules.ALL,ZohoCRM.org.READ&client_id=1000.ABC";
        for target in TARGETS {
            let page = local.block_on(&runtime, with_tool(target.id, query));
            if let Some(folder) = std::env::var_os("DRAWN") {
                std::fs::write(std::path::Path::new(&folder).join(format!("{}.html", target.id)), &page)
                    .unwrap();
            }
            assert!(
                page.contains("id=\"for-tool-body\"") && page.contains("id=\"in-tool\""),
                "{}",
                target.id
            );
            assert!(!page.contains("<b>"), "{}", target.id);
            let files = page.matches(" download=\"").count();
            assert!(files >= 1, "{}: {page}", target.id);
            for source in target.sources {
                assert!(page.contains(source.date), "{} does not name {}", target.id, source.id);
            }
        }
        let page = local.block_on(&runtime, with_tool("self-client", query));
        assert!(page.contains("Generate Code") && page.contains("Scope Description"), "{page}");
        let nothing = local.block_on(&runtime, with_tool("n8n", ""));
        assert!(!nothing.contains(" download=\""), "{nothing}");
    }
}
