//! The same setup for another tool: what to type, what to save, what goes wrong. A part of the program of its own.

use targets::{File, Output, TARGETS, Target, self_client};
use words::{Message, Text, msg, text};
use yew::prelude::*;

use super::Send;
use crate::rooms::build::{Build, Msg};
use crate::widgets::{copy_button, copy_field, download_link, link_out, rich, select};
use facts::Source;

/// What stands for the road without a redirect URI in the list of tools.
const SELF_CLIENT: &str = "self-client";

pub(crate) fn tools(model: &Build<'_>, send: &Send) -> Html {
    let mut entries: Vec<(&'static str, String)> =
        TARGETS.iter().map(|target| (target.id, target.name.to_owned())).collect();
    entries.push((SELF_CLIENT, text!("targets-self").into()));
    let chosen = Target::by_id(&model.tool).or_else(|| TARGETS.first().filter(|_| model.tool != SELF_CLIENT));
    let value = chosen.map_or(SELF_CLIENT, |target| target.id);
    html! {
        <>
            <div class="field">
                { select("in-tool", text!("targets-tool"), value, &entries, send, Msg::ToolChosen) }
            </div>
            // Another tool's rows are other rows.
            <div key={value} class="tool">
                { chosen.map_or_else(|| self_client(model, send), |target| of_tool(target, model, send)) }
            </div>
        </>
    }
}

fn of_tool(target: &Target, model: &Build<'_>, send: &Send) -> Html {
    let output = target.write(model.draft);
    html! {
        <>
            <p>{ rich(&target.about.into()) }</p>
            if let Err(why) = &output {
                <p class="missing">{ rich(why) }</p>
            }
            { steps(target.steps) }
            <div>
                if let Ok(output) = &output {
                    { written(output, send) }
                }
            </div>
            { remarks(text!("targets-mistakes"), target.mistakes) }
            { sources(target.sources) }
        </>
    }
}

fn written(output: &Output, send: &Send) -> Html {
    html! {
        <>
            { fields(&output.fields, send) }
            <div>
                for file in &output.files {
                    <div key={file.name}>{ one(file, send) }</div>
                }
            </div>
        </>
    }
}

fn one(file: &File, send: &Send) -> Html {
    html! {
        <div class="snippet">
            <h4>{ file.name }</h4>
            <pre tabindex="0" aria-label={file.name}><code>{ &file.text }</code></pre>
            <p class="actions">
                { copy_button("", file.name, &file.text, send) }
                { download_link(file.name, file.media, &file.text, msg!("targets-save", file = file.name)) }
            </p>
        </div>
    }
}

/// What is typed into a form of the tool; what is left to the person has no value.
fn fields(fields: &[(&'static str, String)], send: &Send) -> Html {
    html! {
        <ul class="rows" aria-label={text!("targets-fields").to_string()}>
            for (index, (label, value)) in fields.iter().enumerate() {
                <li key={index} class="row">
                    <span class="row-label">{ *label }</span>
                    if value.is_empty() {
                        <span class="given missing">{ text!("targets-left") }</span>
                    } else {
                        { copy_field(&format!("tool-{index}"), label, value, send) }
                    }
                    <span class="row-note"></span>
                </li>
            }
        </ul>
    }
}

fn self_client(model: &Build<'_>, send: &Send) -> Html {
    let road = self_client::road(model.draft);
    html! {
        <>
            <p>{ rich(&text!("targets-self-about").into()) }</p>
            if let Err(why) = &road {
                <p class="missing">{ rich(why) }</p>
            }
            { steps(&self_client::STEPS) }
            <div>
                if let Ok(road) = &road {
                    { fields(&road.fields, send) }
                    <div>
                        for command in &road.commands {
                            <div key={command.shell.name()} class="snippet">
                                <h4>{ command.shell.name() }</h4>
                                <pre tabindex="0" aria-label={command.shell.name()}><code>{ command.text.expose() }</code></pre>
                                <p class="actions">{ copy_button("", command.shell.name(), command.text.expose(), send) }</p>
                            </div>
                        }
                    </div>
                }
            </div>
            { remarks(text!("targets-limits"), &self_client::LIMITS) }
            { sources(self_client::SOURCES) }
        </>
    }
}

fn steps(steps: &[Text]) -> Html {
    html! {
        <>
            <h4>{ text!("targets-steps") }</h4>
            <ol class="points">
                for (index, step) in steps.iter().enumerate() {
                    <li key={index}>{ rich(&(*step).into()) }</li>
                }
            </ol>
        </>
    }
}

fn remarks(title: Text, remarks: &[Text]) -> Html {
    html! {
        <>
            <h4>{ title }</h4>
            <ul class="points">
                for (index, remark) in remarks.iter().enumerate() {
                    <li key={index}>{ rich(&(*remark).into()) }</li>
                }
            </ul>
        </>
    }
}

fn sources(sources: &[Source]) -> Html {
    let said =
        |source: &Source| -> Message { msg!("targets-source", day = source.date, title = source.title) };
    html! {
        <ul class="hint sources" aria-label={text!("targets-sources").to_string()}>
            for source in sources {
                <li key={source.id}>
                    if let Some(url) = source.url {
                        { link_out(url, said(source)) }
                    } else {
                        { said(source) }
                    }
                </li>
            }
        </ul>
    }
}
