//! What `index.html` holds: the first screen, until the program runs, and the data centers, where none can run.

use facts::Confidence;
use facts::data_center::{Cell, TABLE};
use service::Field;
use words::text;
use yew::prelude::*;

use crate::page::{Flags, Model, view};

struct FirstScreen;

impl Component for FirstScreen {
    type Message = ();
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let (model, _) = Model::init(Flags::default());
        view::page(&model, &Callback::noop())
    }
}

struct DataCenters;

impl Component for DataCenters {
    type Message = ();
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! {
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ Field::DataCenter.title() }</th>
                        <th scope="col">{ text!("centers-accounts") }</th>
                        <th scope="col">{ text!("centers-api") }</th>
                        <th scope="col">{ text!("centers-console") }</th>
                        <th scope="col">{ text!("centers-callback") }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in TABLE {
                        <tr>
                            <th scope="row">{ row.name }</th>
                            for cell in [Some(&row.accounts), row.api.as_ref(), row.console.as_ref(), row.callbacks.first()] {
                                <td>{ shown(cell) }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        }
    }
}

/// A value, and how sure it is where it is not official.
fn shown(cell: Option<&Cell>) -> String {
    match cell {
        None => "\u{2014}".to_owned(),
        Some(cell) if cell.confidence == Confidence::Official => cell.value.to_owned(),
        Some(cell) => format!("{} ({})", cell.value, cell.confidence.label()),
    }
}

/// What a new visitor sees first, as the content of the element that the page is mounted into.
pub async fn first_screen() -> String {
    yew::LocalServerRenderer::<FirstScreen>::new().hydratable(false).render().await
}

/// Zoho's data centers as a table, for who cannot run the program.
pub async fn data_centers() -> String {
    yew::LocalServerRenderer::<DataCenters>::new().hydratable(false).render().await
}
