//! What `index.html` holds: the first screen, until the program runs, and the data centers, where none can run.

use facts::Confidence;
use facts::data_center::{Cell, TABLE};
use service::Field;
use yew::prelude::*;

use crate::page::{Flags, Model, view};
use crate::rooms::centers::{COLUMNS, cells};

#[component]
fn FirstScreen() -> Html {
    let (model, _) = Model::init(Flags::default());
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
    yew::LocalServerRenderer::<FirstScreen>::new().hydratable(false).render().await
}

/// Zoho's data centers as a table, for who cannot run the program.
pub async fn data_centers() -> String {
    yew::LocalServerRenderer::<DataCenters>::new().hydratable(false).render().await
}
