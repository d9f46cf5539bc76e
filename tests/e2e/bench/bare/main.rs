//! The least that a page of Yew can be: what its time and its bytes are compared with.

use yew::prelude::*;

#[component]
fn Counter() -> Html {
    let count = use_state(|| 0_u32);
    let add = {
        let count = count.clone();
        Callback::from(move |_: MouseEvent| count.set(count.saturating_add(1)))
    };
    html! {
        <main>
            <h1>{ "A counter" }</h1>
            <p>{ *count }</p>
            <button type="button" onclick={add}>{ "Add one" }</button>
        </main>
    }
}

fn main() {
    yew::Renderer::<Counter>::new().render();
}
