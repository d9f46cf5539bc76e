//! What was sent and received, as the rows of the diagram: the same one that Learn draws.

use lessons::story::{Actor, Kind, Row};
use lessons::wire::{Exchanged, Kind as Wire, explained};
use words::{Message, Text, text};

use super::{Connect, Stage};

impl Connect {
    /// The last request and response of each stage, with the stage, in the order of the protocol.
    pub fn rows(&self) -> Vec<(Stage, Row)> {
        let exchanged = Stage::ALL.iter().filter_map(|(stage, _)| Some((*stage, self.wire.get(stage)?)));
        exchanged.flat_map(|(stage, exchanged)| self.rows_of(stage, exchanged)).collect()
    }

    fn rows_of(&self, stage: Stage, exchanged: &Exchanged) -> Vec<(Stage, Row)> {
        let (from, to, label, sent, received) = match stage {
            Stage::Authorize => (
                Actor::Browser,
                Actor::Accounts,
                text!("learn-row-authorize"),
                Wire::Authorization,
                Wire::Redirect,
            ),
            Stage::Receive => {
                (Actor::Browser, Actor::Page, text!("learn-row-callback"), Wire::Redirect, Wire::Plain)
            }
            Stage::Exchange => {
                (Actor::Page, Actor::Accounts, text!("learn-row-exchange"), Wire::Form, Wire::Tokens)
            }
            Stage::Call => (Actor::Page, Actor::Api, text!("connect-stage-call"), Wire::Call, Wire::Data),
            Stage::Refresh => {
                (Actor::Page, Actor::Accounts, text!("learn-row-refresh"), Wire::Form, Wire::Tokens)
            }
            Stage::Revoke => {
                (Actor::Page, Actor::Accounts, text!("learn-row-revoke"), Wire::Form, Wire::Plain)
            }
        };
        let row = |kind, from, to, label: Text, wire, lines: &str, good| {
            let (label, parts) = (Message::from(label), explained(wire, lines));
            (stage, Row { kind, from, to, label, parts, at_ms: 0, good })
        };
        let request = row(Kind::Request, from, to, label, sent, &exchanged.request, true);
        let response = exchanged.response.as_ref().map(|lines| {
            // A redirect is judged when it arrives.
            let good = stage == Stage::Authorize || self.stages.get(&stage) == Some(&true);
            let label = match stage {
                _ if !good => text!("learn-row-refuses"),
                Stage::Authorize | Stage::Receive => text!("learn-row-back"),
                Stage::Exchange if lines.contains("\"refresh_token\"") => text!("learn-row-tokens"),
                Stage::Exchange => text!("learn-row-access-only"),
                Stage::Call => text!("learn-row-data"),
                Stage::Refresh => text!("learn-row-new-access"),
                Stage::Revoke => text!("learn-row-revoked"),
            };
            row(Kind::Response, to, from, label, received, lines, good)
        });
        std::iter::once(request).chain(response).collect()
    }
}
