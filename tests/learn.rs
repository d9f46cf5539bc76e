//! Learn and Troubleshoot say the same: what a fault card shows is read by Troubleshoot as the error of the card, whose causes
//! hold the one that the card reveals.

#![allow(clippy::unwrap_used, reason = "a test")]

use doctor::{masked, read_masked};
use facts::DataCenter;
use facts::error::Error;
use lessons::{Actor, Card};
use service::Draft;

/// What the admin could paste of a card: the lines of the last message that was refused.
fn pasted(card: &Card) -> String {
    let run = card.play(DataCenter::Eu, "https://host/path/");
    let refused = run.rows().iter().rev().find(|row| !row.good && !row.parts.is_empty());
    match refused {
        Some(row) => row.parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join("\n"),
        None => run.rows().last().unwrap().label.to_string(),
    }
}

#[test]
fn troubleshoot_reads_what_a_card_shows() {
    let mut compared = 0;
    for card in Card::all() {
        let Some(error) = card.error else { continue };
        // The token response without a refresh token is no refusal; the other two are read in the function editor.
        if error == Error::NoRefreshToken {
            continue;
        }
        let text = pasted(card);
        let report = read_masked(&masked(&text), None, &Draft::default());
        let errors: Vec<Option<Error>> = report
            .detections
            .iter()
            .map(|detection| detection.error_of(&report.known, &doctor::Attempt::default()))
            .collect();
        // Zoho has one word for a code and for a refresh token that it refuses.
        let same = |found: &Option<Error>| {
            *found == Some(error) || error == Error::InvalidRefreshToken && *found == Some(Error::InvalidCode)
        };
        assert!(errors.iter().any(same), "{}: {errors:?} in {text:?}", card.id);
        assert!(
            error.entry().causes.iter().any(|cause| Some(cause.what) == card.answer().map(|one| one.what))
        );
        compared += 1;
    }
    assert_eq!(compared, 13);
}

/// The page that receives a code shows up in no run of a connection, and no row tells of somebody who is not drawn.
#[test]
fn everybody_who_is_told_of_is_drawn() {
    for card in Card::all() {
        let run = card.play(DataCenter::Us, "https://host/path/");
        for row in run.rows() {
            assert!(run.actors().contains(&row.from) && run.actors().contains(&row.to), "{}", card.id);
            assert!(row.from != Actor::Page || row.to != Actor::Connection);
        }
    }
}
