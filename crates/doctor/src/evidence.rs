//! What a text shows beside its pieces, by subject, and which causes that makes.
//!
//! Each module has one subject: at its top the facts that it takes from the text, once, and at its end the rules that make
//! a [`Clue`] of them. A new line belongs into the module whose subject it names; a new rule into [`Scene::RULES`], too, whose order
//! decides which of several causes comes first.
//!
//! | Module | Subject |
//! |---|---|
//! | [`center`] | what stands in which data center |
//! | [`clash`] | what stands in another one than the account |
//! | [`client`] | the client: ID, secret, type |
//! | [`doings`] | what the program or the person did that brings the error about |
//! | [`failure`] | what fails or is asked, in whatever words |
//! | [`network`] | proxies, filters, certificates, hosts that are not reached |
//! | [`off`] | data centers that are turned off for the client |
//! | [`product`] | the called product: organization, path, header, module, its pages |
//! | [`redirect`] | redirect URIs |
//! | [`request`] | requests to the accounts server, and the header of a call |
//! | [`said`] | what people state that decides a cause, in whatever subject |
//! | [`sandbox`] | sandboxes and developer orgs |
//! | [`scope`] | scopes |
//! | [`token`] | codes, access tokens and refresh tokens |
//! | [`unmasked`] | what is odd about secrets, before they are masked |
//! | [`unsent`] | parameters that a request has and does not send |
//! | [`values`] | values as code and shells write them |

mod center;
mod clash;
mod client;
mod doings;
pub(crate) mod failure;
mod network;
mod off;
mod product;
mod redirect;
mod request;
mod said;
mod sandbox;
pub(crate) mod scope;
mod token;
pub(crate) mod unmasked;
mod unsent;
mod values;

use std::borrow::Cow;

use facts::error::Error;
use facts::sign::{FAILING, QUESTION, SPEAKS_OF_CODE, SPEAKS_OF_REFRESH};
use scan::order;
use scan::text::has_any;
use words::Text;

use crate::clue::{Clue, Scene};
use crate::question::{self, Asked};
use crate::sign_in::{self, SignIn};
use crate::told::Told;

use center::Center;
pub(crate) use center::location;
use client::Client;
use doings::Doings;
use failure::Failure;
use product::Product;
use redirect::Redirect;
use request::Request;
pub(crate) use request::line_of_state;
use said::Said;
pub(crate) use said::{failing, is_question, sentences};
use scope::Scopes;
use token::Token;
use values::Values;

/// How often a word is looked at; a log repeats itself.
const MOST: usize = 50;
/// How many lines are read one by one.
const MOST_LINES: usize = 2_000;

/// What a text shows, by subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Evidence {
    pub(crate) center: Center,
    pub(crate) client: Client,
    doings: Doings,
    pub(crate) product: Product,
    pub(crate) redirect: Redirect,
    pub(crate) request: Request,
    pub(crate) said: Vec<Said>,
    pub(crate) scopes: Scopes,
    pub(crate) token: Token,
    values: Values,
    /// The parameters that the request has and does not send.
    unsent: Vec<&'static str>,
    /// Whether somebody asks, or says that something fails.
    pub(crate) doubt: bool,
    /// Whether a code or a token is named in words.
    pub(crate) speaks_of_code: bool,
    /// What fails, in whatever words.
    pub(crate) failure: Option<Failure>,
    /// What is asked, in whatever words.
    pub(crate) question: Option<String>,
    /// What is asked that the facts answer.
    pub(crate) asked: Vec<Asked>,
    /// Causes that the text shows whatever else it has, the surest first.
    pub(crate) hints: Vec<Hint>,
}

impl Evidence {
    pub(crate) fn of(text: &str, lower: &str, told: &Told, sign_ins: &[SignIn]) -> Self {
        // Without a sign-in that is the text itself, which is searched faster than a copy of it.
        let outside = match sign_ins {
            [] => Cow::Borrowed(lower),
            _ => Cow::Owned(sign_in::outside(text, sign_ins).to_ascii_lowercase()),
        };
        let hints = [
            token::reconnect(lower, told),
            request::encoded_server(lower),
            request::api_opened(lower, told),
            network::certificate(text, lower),
            network::no_tls(text, lower),
            network::own_service(lower),
            network::unreached(text, lower, told),
            network::filtered(text, lower, told),
            network::proxied(text, lower),
            redirect::endpoint_as_redirect(text, lower, told),
            request::json_body(lower),
            request::state_differs(text, lower),
            scope::offline_access(sign_ins),
            center::library(text, lower, told),
            product::path(text, told),
            product::org_header(lower, told),
            product::no_content(lower, told),
            product::module_off(lower),
        ];
        Self {
            center: Center::of(text, lower, told, sign_ins),
            client: Client::of(text, lower, sign_ins),
            doings: Doings::of(text, lower, sign_ins),
            product: Product::of(text, lower, told),
            redirect: Redirect::of(text, lower, &outside, sign_ins),
            request: Request::of(text, lower, &outside, sign_ins),
            said: said::all(text, lower),
            scopes: Scopes::of(lower, sign_ins),
            token: Token::of(lower),
            values: Values::of(text, lower, told),
            unsent: unsent::unsent(lower),
            doubt: has_any(lower, QUESTION) || has_any(lower, FAILING),
            speaks_of_code: has_any(lower, SPEAKS_OF_CODE) || has_any(lower, SPEAKS_OF_REFRESH),
            failure: Failure::of(text, lower),
            question: failure::question(text),
            asked: question::asked(text, lower),
            hints: hints.into_iter().flatten().collect(),
        }
    }
}

/// A cause that the text shows by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hint {
    pub(crate) clue: Clue,
    /// The errors that it brings about.
    pub(crate) errors: &'static [Error],
    /// Whether it is said without an error, too.
    pub(crate) open: bool,
}

impl Hint {
    /// Whether a filter of the network answered.
    pub(crate) fn is_of_a_filter(&self) -> bool {
        self.clue.what.text() == const { Text::checked("doctor-said-block", &["host", "name"]) }
    }

    /// Whether it is of the owner of an application in Zoho Creator.
    pub(crate) fn is_of_an_owner(&self) -> bool {
        self.clue.what.text() == const { Text::checked("doctor-hint-owner", &["owner"]) }
    }

    /// Whether it is of the redirect URI of an application of the person's own.
    pub(crate) fn is_of_an_app(&self) -> bool {
        self.clue.what.text() == const { Text::checked("doctor-hint-endpoint-redirect", &["name", "value"]) }
    }
}

/// What makes a clue of a scene, if anything does.
type Rule<'c> = fn(&Scene<'c>) -> Option<Clue>;

impl<'c> Scene<'c> {
    /// The rules, in the order in which they count: what a single value decides, then what two differ in.
    const RULES: &'c [Rule<'c>] = &[
        Self::nothing_yet,
        Self::misspelt_parameter,
        Self::many_codes,
        Self::revokes_itself,
        Self::login_user,
        Self::environment_of_library,
        Self::unticked_scope,
        Self::one_center,
        Self::misnamed_variable,
        Self::no_value,
        Self::alike,
        Self::off_field,
        Self::online,
        Self::refresh_as_access,
        Self::profile_scope,
        Self::stored_user,
        Self::entities,
        Self::cut_by_shell,
        Self::fixed_token,
        Self::org_of_another,
        Self::no_soid,
        Self::crm_number,
        Self::old_api,
        Self::two_lifetimes,
        Self::one_slot,
        Self::refresh_again,
        Self::two_spellings,
        Self::no_refresh_said,
        Self::own_tokens,
        Self::page_for_tokens,
        Self::no_browser,
        Self::client_space,
        Self::bare_header,
        Self::placeholder,
        Self::misspelt_header,
        Self::built_header,
        Self::unconnected,
        Self::chosen_org,
        Self::same_token,
        Self::both_callbacks,
        Self::refresh_at_sign_in,
        Self::refresh_with_code,
        Self::token_at_sign_in,
        Self::twice,
        Self::authorize_extra,
        Self::wants_code,
        Self::quoted,
        Self::no_uri,
        Self::secret_of_named_center,
        Self::delimiter,
        Self::portal,
        Self::other_chosen,
        Self::new_password,
        Self::no_token,
        Self::link_name,
        Self::empty_refresh,
        Self::odd_secrets,
        Self::address_bar,
        Self::other_dc,
        Self::grant_type,
        Self::token_age,
        Self::revoked_before,
        Self::other_secret,
        Self::code_for_refresh,
        Self::no_client,
        Self::no_scope,
        Self::implicit,
        Self::self_client_sign_in,
        Self::center_off,
        Self::two_clients,
        Self::stale,
        Self::wrong_field,
        Self::odd_token,
        Self::removed,
        Self::code_again,
        Self::fields,
        Self::page_refused,
        Self::of_client,
        Self::no_account,
        Self::milliseconds,
        Self::secret_of_another_center,
        Self::profile,
        Self::cors,
        Self::many_consents,
        Self::grant_code_for_refresh,
        Self::exchanged_before,
        Self::code_age,
        Self::redirect_at_another_provider,
        Self::scope_list,
        Self::app_scheme,
        Self::client_name,
        Self::homepage,
        Self::redirect_uris,
        Self::other_product,
        Self::missing_scope,
        Self::misnamed_host,
        Self::environments,
    ];

    /// Those that count less than data centers that differ.
    const AFTER_CLASHES: &'c [Rule<'c>] = &[
        Self::elsewhere,
        Self::path_of_form,
        Self::added_elsewhere,
        Self::resource_of_another,
        Self::wrong_endpoint,
        Self::request,
        Self::mcp_server,
        Self::misplaced,
        Self::unnamed_organization,
        Self::no_organization,
        Self::self_client_uri,
        Self::response_type,
        Self::no_challenge_method,
        Self::not_offline,
    ];

    /// Those that are heard only where nothing else explains the error.
    const WEAK: &'c [Rule<'c>] = &[
        Self::of_file,
        Self::new_secret,
        Self::literal_token,
        Self::odd_client,
        Self::settings,
        Self::grant_of_another,
    ];

    /// All clues of a case, those that explain its error first.
    pub(crate) fn clues(&self) -> Vec<Clue> {
        // A program that nobody needs any more is not connected again.
        let left = self.says(const { Text::checked("doctor-stated-left-over", &[]) });
        let fits = |hint: &&Hint| match self.error {
            Some(Error::OtherProvider) if left => false,
            Some(error) => hint.errors.contains(&error),
            None => hint.open,
        };
        let mut found: Vec<Clue> =
            self.evidence.hints.iter().filter(fits).map(|hint| hint.clue.clone()).collect();
        let heard = |rules: &'c [Rule<'c>]| rules.iter().filter_map(|rule| rule(self));
        found.extend(heard(Self::RULES));
        found.extend(self.stated());
        let own_secrets = self.evidence.client.own_secrets
            && matches!(self.error, Some(Error::InvalidClient | Error::InvalidClientSecret));
        // Where each data center has a secret of its own, the host is right.
        if !own_secrets {
            found.extend(self.clashes());
        }
        found.extend(heard(Self::AFTER_CLASHES));
        // What other clues say is not said again.
        if found.iter().all(|clue| !clue.explains) {
            found.extend(heard(Self::WEAK).map(Clue::unsure));
        }
        found.extend(self.partial_grant());
        order::sort_by(&mut found, |one, other| other.explains.cmp(&one.explains));
        found
    }
}

#[cfg(test)]
mod tests {
    use facts::error::CauseKind;

    use super::*;

    fn kinds(text: &str) -> Vec<CauseKind> {
        let lower = text.to_ascii_lowercase();
        let told = Told::of(text, &lower, Vec::new(), &[]);
        told.evidence.hints.iter().map(|hint| hint.clue.kind).collect()
    }

    #[test]
    fn networks_and_hosts() {
        for text in [
            "requests.exceptions.SSLError: [SSL: CERTIFICATE_VERIFY_FAILED] https://accounts.zoho.in/oauth/v2/token",
            "curl: (6) Could not resolve host: accounts.zoho.eu",
            "connect ETIMEDOUT 10.0.0.1:443 to www.zohoapis.jp",
        ] {
            assert_eq!(kinds(text), [CauseKind::NotZoho], "{text}");
        }
        assert_eq!(kinds("curl: (6) Could not resolve host: proxy.example, for https://x.example"), []);
    }

    #[test]
    fn bodies_in_json() {
        let json = |call: &str| kinds(call).contains(&CauseKind::WrongRequest);
        assert!(json("axios.post(\"https://accounts.zoho.eu/oauth/v2/token\", { grant_type: 'x' })"));
        assert!(json("requests.post('https://accounts.zoho.eu/oauth/v2/token', json={'grant_type': 'x'})"));
        assert!(!json("requests.post('https://accounts.zoho.eu/oauth/v2/token', data={'grant_type': 'x'})"));
        assert!(!json(
            "axios.post('https://accounts.zoho.eu/oauth/v2/token', new URLSearchParams({ grant_type }))"
        ));
    }
}
