//! What the list of kept setups looks like.

use facts::DataCenter;
use service::saved;
use words::{msg, text};
use yew::prelude::*;

use super::Model;
use super::saved::{CANCEL, Deletion, IMPORT, Msg, SHELF, delete_id, duplicate_id};
use crate::page::parts;
use crate::widgets::{
    InputAttrs, Send, Sheet, button, copy_action, download_link, fold, input_of, on_its_way, paste_box,
    select, sheet,
};

pub(super) fn shelf(model: &Model, send: &Send<Msg>) -> Html {
    let shelf = &model.shelf;
    let status = match &shelf.current {
        Some(name) => msg!("page-setup-status", name = name.as_str()),
        None if shelf.setups.is_empty() => text!("page-setups-none").into(),
        None => msg!("page-setups-count", count = shelf.setups.len()),
    };
    let look = Sheet {
        id: SHELF,
        title: text!("page-setups").to_string(),
        status: status.to_string(),
        open: model.shelf_is_open(),
        done: false,
    };
    sheet(&look, Some(send.reform(|_| Msg::Toggled)), || {
        parts::at_hand().tools.map_or_else(on_its_way, |tools| (tools.setups)(model, send))
    })
}

/// What is in the list.
pub(crate) fn body(model: &Model, send: &Send<Msg>) -> Html {
    let shelf = &model.shelf;
    let (suggested, hint) = (model.suggested_name(), text!("page-setups-hint").to_string());
    let look = InputAttrs { placeholder: &suggested, hint: &hint };
    let export = saved::write(&shelf.setups);
    html! {
        <>
            <div class="field">{ input_of("setup-name", text!("page-setup-name"), &shelf.name, look, send, Msg::NameTyped) }</div>
            <p class="actions">{ button(text!("page-setup-keep"), "primary", send, || Msg::KeepPressed) }</p>
            <ul class="setups">
                for (index, setup) in shelf.setups.iter().enumerate() {
                    <li key={setup.name.clone()}>{ row(model, index, setup, send) }</li>
                }
            </ul>
            { fold(false, text!("page-setups-exchange"), html! {
                <>
                    <p class="actions">
                        if !shelf.setups.is_empty() {
                            <>
                                { copy_action(text!("page-setups-json"), &export, send) }
                                { download_link("zoho-oauth-setups.json", "application/json", &export, text!("page-setups-download")) }
                            </>
                        }
                    </p>
                    <div class="field">
                        { paste_box(IMPORT, text!("page-setups-import"), &shelf.pasted, InputAttrs::default(), 3, send, Msg::Pasted) }
                        <div role="alert">
                            if let Some(why) = &shelf.refused {
                                <p class="finding error">{ why }</p>
                            }
                        </div>
                    </div>
                    <p class="actions">{ button(text!("page-setups-import-action"), "", send, || Msg::ImportPressed) }</p>
                </>
            }) }
            <p class="actions">
                if shelf.asked == Some(Deletion::All) {
                    { confirm(send) }
                } else if !shelf.setups.is_empty() {
                    <button
                        id={delete_id(Deletion::All)}
                        type="button"
                        onclick={send.reform(|_: MouseEvent| Msg::DeletePressed(Deletion::All))}
                    >{ text!("page-setups-delete-all") }</button>
                }
            </p>
        </>
    }
}

fn row(model: &Model, index: usize, setup: &saved::Saved, send: &Send<Msg>) -> Html {
    let draft = setup.draft();
    let name = setup.name.as_str();
    let center = draft
        .center
        .map_or_else(|| text!("page-setup-no-center").to_string(), |center| center.name().to_owned());
    let about = msg!("page-setup-about", center, date = setup.day(), scopes = draft.scopes.len());
    let mut centers = vec![("", text!("page-setup-duplicate").to_string())];
    let others = DataCenter::all().filter(|other| draft.center != Some(*other));
    centers.extend(others.map(|center| (center.row().location, center.name().to_owned())));
    let chosen = model.shelf.chosen.filter(|(chosen, _)| *chosen == index);
    let chosen = chosen.map_or("", |(_, center)| center.row().location);
    let (id, label) = (duplicate_id(index), msg!("page-setup-duplicate-center", name));
    html! {
        <>
            <p>
                <strong>{ name }</strong>
                if model.shelf.current.as_deref() == Some(name) {
                    <>{ " " }<span class="grade">{ text!("page-setup-current") }</span></>
                }
                <br />
                <span class="hint">{ about }</span>
            </p>
            <div class="actions">
                <button
                    type="button"
                    onclick={send.reform(move |_: MouseEvent| Msg::OpenPressed(index))}
                    aria-label={msg!("page-setup-open-label", name).to_string()}
                >{ text!("page-setup-open") }</button>
                <span class="duplicate">
                    { select(&id, label, chosen, &centers, send, move |location| {
                        Msg::CenterChosen(index, DataCenter::from_location(&location))
                    }) }
                </span>
                <button
                    type="button"
                    onclick={send.reform(move |_: MouseEvent| Msg::DuplicatePressed(index))}
                    aria-label={msg!("page-setup-duplicate-label", name).to_string()}
                >{ text!("page-setup-duplicate-action") }</button>
                if model.shelf.asked == Some(Deletion::One(index)) {
                    { confirm(send) }
                } else {
                    <button
                        id={delete_id(Deletion::One(index))}
                        type="button"
                        class="quiet"
                        onclick={send.reform(move |_: MouseEvent| Msg::DeletePressed(Deletion::One(index)))}
                        aria-label={msg!("page-setup-delete-label", name).to_string()}
                    >{ text!("page-setup-delete") }</button>
                }
            </div>
        </>
    }
}

fn confirm(send: &Send<Msg>) -> Html {
    html! {
        <>
            <span>{ text!("page-setups-delete-sure") }</span>
            { button(text!("page-setup-delete"), "", send, || Msg::DeleteConfirmed) }
            <button
                id={CANCEL}
                type="button"
                class="quiet"
                onclick={send.reform(|_: MouseEvent| Msg::DeleteDropped)}
            >{ text!("page-cancel") }</button>
        </>
    }
}
