//! The road without a redirect URI: the API Console itself makes the code for a self client, a command exchanges it, and the
//! refresh token goes into one of the tools.

use facts::Source;
use facts::source::{SELF_CLIENT, SELF_CLIENT_CODE, TOKEN_LIMITS};
use oauth::command::{Command, Shell, of_post};
use oauth::token::exchange_of_self_client;
use service::Draft;
use words::{Message, Text, text};

use crate::Setup;

/// What to do, in order.
pub const STEPS: [Text; 5] = [
    text!("targets-self-step-create"),
    text!("targets-self-step-code"),
    text!("targets-self-step-exchange"),
    text!("targets-self-step-keep"),
    text!("targets-self-step-use"),
];

/// For what it is not made, and what to know.
pub const LIMITS: [Text; 6] = [
    text!("targets-self-limit-crm"),
    text!("targets-self-limit-one"),
    text!("targets-self-limit-account"),
    text!("targets-self-limit-org"),
    text!("targets-self-limit-again"),
    text!("targets-self-limit-code"),
];

/// Where it was read.
pub static SOURCES: &[Source] = &[SELF_CLIENT_CODE, SELF_CLIENT, TOKEN_LIMITS];

/// What the road needs of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Road {
    /// The fields of "Generate Code" in the API Console, with its labels.
    pub fields: Vec<(&'static str, String)>,
    /// What exchanges the code, for each shell.
    pub commands: Vec<Command>,
}

/// The road for a draft.
///
/// # Errors
/// What is needed first.
pub fn road(draft: &Draft) -> Result<Road, Message> {
    let setup = Setup::of(draft, None)?;
    let scopes = setup.joined_scopes();
    if scopes.is_empty() {
        return Err(text!("targets-scopes-first").into());
    }
    let fields = vec![("Scope", scopes), ("Scope Description", setup.name.clone())];
    let post = exchange_of_self_client(setup.center, &setup.client_id);
    let commands = [Shell::Bash, Shell::PowerShell].map(|shell| of_post(&post, shell));
    Ok(Road { fields, commands: commands.into() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use facts::DataCenter;

    #[test]
    fn the_code_and_the_secret_are_asked_for_and_no_redirect_uri_is_sent() {
        let mut draft = Draft::example(DataCenter::Au);
        let road_of = |draft: &Draft| road(draft).unwrap();
        let commands = |road: &Road| -> Vec<String> {
            road.commands.iter().map(|command| command.text.expose().to_owned()).collect()
        };
        for text in commands(&road_of(&draft)) {
            assert!(text.contains("accounts.zoho.com.au/oauth/v2/token"), "{text}");
            assert!(text.contains("client_id=") && !text.contains("redirect_uri"), "{text}");
            assert!(text.contains("grant_type=authorization_code"), "{text}");
        }
        draft.client_id = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234".into();
        let road = road_of(&draft);
        for text in commands(&road) {
            assert!(text.contains("client_id=1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234"), "{text}");
            assert!(text.contains("client_secret=") && text.contains("code="), "{text}");
        }
        assert_eq!(road.fields[0].1, draft.joined_scopes());
        let first = |draft: &Draft| super::road(draft).unwrap_err();
        assert_eq!(first(&Draft::default()), text!("targets-center-first").into());
        draft.scopes.clear();
        assert_eq!(first(&draft), text!("targets-scopes-first").into());
    }
}
