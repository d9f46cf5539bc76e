//! What the words of a text decide of an error: a client that was deleted, programs that each have tokens of their own, a
//! product that answers in its own way.

use facts::DataCenter;
use facts::error::{CauseKind, Error};
use facts::sign::{DELETED, NO_BROWSER, NO_REFRESH, OWN_TOKENS, PAGES};
use oauth::cause::Blocked;
use scan::text::{has_any, head, line_at, part, rest};
use words::{Message, msg, text};

use crate::clue::{Clue, Scene, center_words, consent_url, quote};
use crate::told::Told;

/// How often a word is looked at; a log repeats itself.
const MOST: usize = 50;

/// What the words of a text say.
#[allow(clippy::struct_excessive_bools, reason = "each is said by itself")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    /// The line that says that the client was deleted.
    deleted: Option<String>,
    /// Several programs each get tokens of their own.
    own_tokens: bool,
    /// The program says that it has no refresh token.
    no_refresh: bool,
    /// `access_type` is in the URL of the token request.
    offline_at_token: bool,
    /// The response has the lifetime in seconds beside the one in milliseconds.
    two_lifetimes: bool,
    /// The organization that a call names, by which name, and the only one that a list has.
    orgs: Option<(String, String, String)>,
    /// The text is of an MCP client, which renews its tokens itself.
    mcp: bool,
    /// The text speaks of data centers that are turned off for the client.
    pub(crate) multi_dc: bool,
    /// The path of a call that a page answered which the product has for tokens that it rejects.
    page: Option<(&'static str, String)>,
}

impl Said {
    pub(crate) fn of(text: &str, lower: &str, told: &Told) -> Self {
        let deleted = DELETED.split('|').find_map(|words| lower.find(words)).map(|at| {
            let line = line_at(text, at);
            part(text, line.start, line.end).trim().to_owned()
        });
        let number = |key: &str| -> Option<u64> {
            lower.match_indices(key).take(MOST).find_map(|(at, key)| {
                let behind = rest(lower, at + key.len()).trim_start_matches(['"', '\\', ' ', ':', '=']);
                let end = behind.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(behind.len());
                part(behind, 0, end).parse().ok()
            })
        };
        let page = PAGES.iter().find_map(|page| {
            let called = told.calls.iter().find(|call| call.url.contains(page.host))?;
            (lower.contains(page.has) && has_any(lower, "401|400")).then(|| (page.name, called.said.clone()))
        });
        Self {
            deleted,
            own_tokens: has_any(lower, OWN_TOKENS),
            no_refresh: has_any(lower, NO_REFRESH),
            offline_at_token: has_any(lower, "/oauth/v2/token?access_type=|/oauth/v2/token?prompt="),
            two_lifetimes: number("expires_in_sec")
                .zip(number("expires_in\"").or_else(|| number("expires_in=")))
                .is_some_and(|(seconds, other)| other == seconds.saturating_mul(1000)),
            orgs: orgs(text, lower),
            mcp: lower.contains("mcp"),
            multi_dc: has_any(lower, "multi dc|multi-dc|multidc"),
            page,
        }
    }
}

/// The organization that a request names, by which name, and the only one that a list of organizations has.
fn orgs(text: &str, lower: &str) -> Option<(String, String, String)> {
    let digits = |behind: &str| -> Option<String> {
        let value = behind.trim_start_matches(['"', '\'', '\\', ' ', ':', '=', '>', '}']);
        let end = value.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(value.len());
        (end >= 5 && behind.len() - value.len() <= 6).then(|| part(value, 0, end).to_owned())
    };
    let names = ["zanalytics-orgid", "organizationid", "organization_id", "x-crm-org", "orgid"];
    // In a list, a name of the organization is beside the ID, in the same object.
    let of_list = |at: usize| {
        let lead = scan::text::tail(part(lower, 0, at), 200);
        let Some(open) = lead.rfind('{') else { return false };
        let lead = rest(lead, open);
        let behind = head(rest(lower, at), 300).split('}').next().unwrap_or_default();
        let names =
            "companyname|company_name|orgname|org_name|\"name\"|isdefault|is_default_org|organization_name";
        !lead.contains('}') && (has_any(lead, names) || has_any(behind, names))
    };
    let sent = names.iter().find_map(|name| {
        lower.match_indices(name).take(MOST).find_map(|(at, name)| {
            let value = digits(rest(text, at + name.len())).filter(|_| !of_list(at))?;
            Some((part(text, at, at + name.len()).to_owned(), value))
        })
    });
    let (name, sent) = sent?;
    let keys = ["\"organization_id\"", "\"orgid\"", "\"id\"", "\"org_id\"", "\"organizationid\""];
    let mut listed: Vec<String> = keys
        .iter()
        .flat_map(|key| lower.match_indices(key).take(MOST))
        .filter(|(at, _)| of_list(*at))
        .filter_map(|(at, key)| digits(rest(text, at + key.len())))
        .collect();
    listed.dedup();
    let [only] = listed.as_slice() else { return None };
    (*only != sent).then(|| (name, sent, only.clone()))
}

impl Scene<'_> {
    /// What the words of the text come to.
    pub(crate) fn said(&self) -> Vec<Clue> {
        let all = [
            self.client_deleted(),
            self.org_of_another(),
            self.two_lifetimes(),
            self.no_refresh_said(),
            self.own_tokens(),
            self.page_for_tokens(),
            self.no_browser(),
            self.client_space(),
            self.bare_header(),
            self.placeholder(),
        ];
        all.into_iter().flatten().collect()
    }

    /// Whether a call of the same host worked with this token.
    fn worked_before(&self) -> bool {
        let host = |url: &str| url.split('/').nth(2).map(str::to_owned);
        let failed = self.told.failed().and_then(|call| host(&call.url));
        self.told.calls.iter().any(|call| {
            call.status.is_some_and(|status| (200..300).contains(&status)) && host(&call.url) == failed
        })
    }

    /// Whether the text shows that it is not this cause.
    pub(crate) fn refutes(&self, cause: &crate::case::CaseCause) -> bool {
        let Some(error) = self.error else { return false };
        let asked = !self.told.asked.is_empty();
        match (error, cause.kind) {
            (Error::ConsoleClientName, CauseKind::BadText) => {
                // The name that is in the text says which one it is.
                self.told.client_name.as_ref().is_some_and(|name| {
                    let zoho = cause.what == text!("errors-console-client-name-zoho-what").into();
                    zoho && !name.to_ascii_lowercase().contains("zoho")
                })
            }
            (Error::ScopePage, CauseKind::WrongRequest) => asked,
            (Error::ScopePage, CauseKind::ScopeWrong) => {
                cause.what == text!("errors-scope-page-delimiter-what").into() && asked && !self.told.spaced
            }
            (Error::ClientPage | Error::ResponseTypePage, CauseKind::WrongRequest) => {
                self.told.response_type.as_deref() == Some("code") && error == Error::ClientPage
            }
            // The org and the client are where the request went.
            (
                Error::InvalidClient | Error::ClientPage | Error::InvalidClientSecret,
                CauseKind::WrongCenter | CauseKind::SecretOfAnotherCenter,
            ) => {
                let places = &self.told.places;
                let has = |role: crate::case::Role| places.iter().any(|place| place.role == role);
                let one = places.iter().all(|place| Some(place.center) == places.first().map(|it| it.center));
                one && has(crate::case::Role::Org) && has(crate::case::Role::Console)
            }
            (Error::NoRefreshToken, CauseKind::ClientType) => {
                self.told.response_type.as_deref() == Some("code") && self.known.client.is_none()
            }
            // A call that worked a moment ago shows that host, header and organization are right.
            (
                Error::InvalidToken,
                CauseKind::WrongCenter | CauseKind::HeaderWrong | CauseKind::OtherOrg | CauseKind::NotOffline,
            ) if self.worked_before() => true,
            // What is said of pages of Zoho CRM.
            (Error::BrowserBlocked, CauseKind::ClientType) => {
                self.told.calls.iter().any(|call| NO_BROWSER.iter().any(|row| call.url.contains(row.signs)))
            }
            // Only some codes stand for both.
            (Error::InvalidToken, CauseKind::ScopeMissing) => !crate::detect::is_ambiguous(self.main),
            (Error::InvalidToken, CauseKind::NotOffline) => {
                !self.told.hour && self.known.offline != Some(false)
            }
            _ => false,
        }
    }

    /// Where tokens are made, or else where the API was called.
    fn center_of_calls(&self) -> Option<DataCenter> {
        let call = || self.told.places.iter().find(|place| place.role == crate::case::Role::Call);
        self.center_for_tokens().or_else(|| call().map(|place| place.center))
    }

    fn client_deleted(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidClient, Error::ClientPage, Error::InvalidRefreshToken]);
        let line = self.told.said.deleted.as_ref().filter(|_| fits)?;
        let console = self.center_of_calls().and_then(|center| center.row().console);
        let fix = match console {
            Some(cell) => msg!("doctor-said-deleted-fix-at", console = cell.value),
            None => text!("doctor-said-deleted-fix").into(),
        };
        let clue = Clue::verified(
            CauseKind::ClientIdWrong,
            text!("doctor-said-deleted"),
            text!("doctor-said-deleted-verify"),
            fix,
        );
        Some(Clue { quotes: vec![quote(text!("doctor-quote-said"), line)], ..clue })
    }

    fn org_of_another(&self) -> Option<Clue> {
        let (name, sent, right) = self.told.said.orgs.as_ref().filter(|_| self.is(&[Error::OrgMismatch]))?;
        let (sent, right) = (sent.as_str(), right.as_str());
        let what = msg!("doctor-said-org", right, sent);
        let fix = msg!("doctor-said-org-fix", name = name.as_str(), right, sent);
        Some(Clue::verified(CauseKind::OtherOrg, what, text!("doctor-said-org-verify"), fix))
    }

    fn two_lifetimes(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        (fits && self.told.said.two_lifetimes).then(|| {
            let url = self.center_of_calls().map(DataCenter::token_endpoint).unwrap_or_default();
            let fix = msg!("doctor-said-lifetimes-fix", url);
            let (what, verify) = (text!("doctor-said-lifetimes"), text!("doctor-said-lifetimes-verify"));
            Clue::verified(CauseKind::TokenExpired, what, verify, fix)
        })
    }

    fn no_refresh_said(&self) -> Option<Clue> {
        let fits = self.is(&[
            Error::InvalidToken,
            Error::AuthenticationFailure,
            Error::UnauthenticatedConnection,
            Error::NoStoredToken,
        ]);
        let sign_in = self.told.places.iter().any(|place| place.role == crate::case::Role::SignIn);
        let given =
            self.detections.iter().any(|it| it.kind == crate::Kind::TokenResponse && it.error.is_none());
        let mcp = self.told.said.mcp || self.is(&[Error::UnauthenticatedConnection]);
        let hour = self.told.hour && !sign_in && !given && !mcp && self.known.refresh_sent != Some(true);
        (fits && (self.told.said.no_refresh || hour)).then(|| {
            let fix = match self.center_of_calls() {
                Some(center) => msg!("doctor-said-no-refresh-fix-at", url = consent_url(center)),
                None => text!("doctor-said-no-refresh-fix").into(),
            };
            let what = if self.told.said.no_refresh {
                text!("doctor-said-no-refresh")
            } else {
                text!("doctor-said-hour")
            };
            let verify = text!("doctor-said-no-refresh-verify");
            Clue::verified(CauseKind::NotOffline, what, verify, fix)
        })
    }

    fn own_tokens(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidToken]) && self.told.said.own_tokens && !self.told.said.no_refresh;
        fits.then(|| {
            let (what, verify) = (text!("doctor-said-own-tokens"), text!("doctor-said-own-tokens-verify"));
            Clue::verified(CauseKind::TokenReplaced, what, verify, text!("doctor-said-own-tokens-fix"))
        })
    }

    /// A product that answers with a page of its own to a token that it rejects.
    fn page_for_tokens(&self) -> Option<Clue> {
        let fits = self.is(&[Error::ApiHtml, Error::Html, Error::InvalidToken]);
        let (product, _) = self.told.said.page.as_ref().filter(|_| fits)?;
        let url = self.center_of_calls()?.token_endpoint();
        let what = msg!("doctor-said-page", product = *product);
        Some(Clue::verified(
            CauseKind::TokenExpired,
            what,
            text!("doctor-said-page-verify"),
            msg!("doctor-said-page-fix", url),
        ))
    }

    /// A product whose API answers no page in a browser.
    fn no_browser(&self) -> Option<Clue> {
        let fits = self.is(&[Error::BrowserBlocked]) && self.known.blocked != Some(Blocked::Accounts);
        let mut calls = self.told.calls.iter().filter(|_| fits);
        let (call, product) = calls.find_map(|call| {
            Some((call, NO_BROWSER.iter().find(|row| call.url.contains(row.signs))?.name))
        })?;
        let what = msg!("doctor-said-no-browser", product);
        let fix = msg!("doctor-said-no-browser-fix", url = call.said.split('?').next().unwrap_or_default());
        let clue = Clue::verified(CauseKind::NoCors, what, text!("doctor-said-no-browser-verify"), fix);
        Some(Clue { quotes: vec![quote(crate::case::Role::Call.text(), &call.said)], ..clue })
    }

    fn client_space(&self) -> Option<Clue> {
        let fits = self.error.is_none() || self.is(&[Error::InvalidClient, Error::ClientPage]);
        (fits && self.told.odd.client_space).then(|| {
            let (what, verify) =
                (text!("doctor-said-client-space"), text!("doctor-said-client-space-verify"));
            Clue::verified(CauseKind::ClientIdWrong, what, verify, text!("doctor-said-client-space-fix"))
        })
    }

    /// The token without the word that belongs in front of it.
    fn bare_header(&self) -> Option<Clue> {
        let fits = self.is(&[Error::AuthenticationFailure, Error::InvalidToken]);
        (fits && self.told.odd.bare_header).then(|| {
            let (what, verify) = (text!("doctor-said-bare-header"), text!("doctor-clue-no-token-verify"));
            Clue::verified(CauseKind::HeaderWrong, what, verify, text!("doctor-said-bare-header-fix"))
        })
    }

    fn placeholder(&self) -> Option<Clue> {
        let fits = self.is(&[Error::InvalidClientSecret, Error::InvalidClient]);
        (fits && self.told.odd.placeholder).then(|| {
            let console = self.center_for_tokens().and_then(|center| center.row().console);
            let fix = match console {
                Some(cell) => msg!("doctor-said-placeholder-fix-at", console = cell.value),
                None => text!("doctor-said-placeholder-fix").into(),
            };
            let (what, verify) = (text!("doctor-said-placeholder"), text!("doctor-said-placeholder-verify"));
            Clue::verified(CauseKind::SecretWrong, what, verify, fix)
        })
    }

    /// How a client of another data center gets to work in this one.
    pub(crate) fn console_fix(&self, registered: DataCenter, home: DataCenter) -> Option<Message> {
        let fits = self.told.said.multi_dc && self.is(&[Error::ClientPage, Error::InvalidClient]);
        let console = registered.row().console.filter(|_| fits && home != DataCenter::Cn)?;
        let there = center_words(home);
        Some(msg!("doctor-said-enable-fix", console = console.value, there, url = home.token_endpoint()))
    }

    /// Whether `access_type` stands where it does nothing.
    pub(crate) fn offline_at_token(&self) -> bool {
        self.told.said.offline_at_token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organizations_are_compared() {
        let of = |text: &str| orgs(text, &text.to_ascii_lowercase());
        let list = r#"{"data":[{"id":"70001234","companyName":"Pine","isDefault":true}]}"#;
        assert_eq!(
            of(&format!("-H \"orgId: 70009999\"\n{list}")),
            Some(("orgId".to_owned(), "70009999".to_owned(), "70001234".to_owned()))
        );
        assert_eq!(of(&format!("-H \"orgId: 70001234\"\n{list}")), None);
        assert_eq!(of(list), None);
        let two =
            r#"{"data":[{"id":"70001234","companyName":"Pine"},{"id":"70001235","companyName":"Oak"}]}"#;
        assert_eq!(of(&format!("orgId=70009999 {two}")), None);
        let books = r#"{"organizations":[{"organization_id":"88001","name":"Fir"}]} ?organization_id=99001"#;
        assert_eq!(
            of(books).map(|(_, sent, right)| (sent, right)),
            Some(("99001".to_owned(), "88001".to_owned()))
        );
    }
}
