//! What the parts of a case say together, each with the verdict that it comes to and the fix with the case's own values.

use facts::data_center::CALLBACK_PATH;
use facts::endpoint::DEVICE_TOKEN_PATH;
use facts::error::{CauseKind, Error};
use facts::host;
use facts::limit::CODE_LIFE_MS;
use facts::{DataCenter, address, product};
use oauth::cause::{AttemptFacts, Blocked};
use scan::finding::Severity;
use scan::text::{first_difference, has_any};
use scopes::advisor;
use scopes::lint::{Fix, covers, lint};
use service::Draft;
use service::draft::ChosenScope;
use words::{Message, Text, msg, text};

use crate::case::{Action, Outcome, Place, Quote, Role};
use crate::config;
use crate::form::Row;
use crate::hint::Hint;
use crate::told::{Called, Told};
use crate::{Detection, Kind, detect};

/// How many calls are looked up, which takes a millisecond each.
const MOST_CALLS: usize = 20;
/// How much of a text is quoted.
const LONGEST_QUOTE: usize = 240;

/// What parts of a case say together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clue {
    /// The kind of the cause that it speaks for.
    pub(crate) kind: CauseKind,
    /// What it comes to: a sentence.
    pub(crate) what: Message,
    /// The words that show it.
    pub(crate) quotes: Vec<Quote>,
    pub(crate) verify: Option<Message>,
    pub(crate) fix: Message,
    pub(crate) action: Option<Action>,
    /// Whether it brings about the error of the case.
    pub(crate) explains: bool,
    /// Whether the text decides it, so that nothing is left to guess.
    pub(crate) sure: bool,
}

impl Clue {
    pub(crate) fn of(kind: CauseKind, what: Message, fix: impl Into<Message>) -> Self {
        Self {
            kind,
            what,
            quotes: Vec::new(),
            verify: None,
            fix: fix.into(),
            action: None,
            explains: true,
            sure: true,
        }
    }

    /// The same, with how to verify it.
    pub(crate) fn verified(
        kind: CauseKind,
        what: impl Into<Message>,
        verify: impl Into<Message>,
        fix: impl Into<Message>,
    ) -> Self {
        Self { verify: Some(verify.into()), ..Self::of(kind, what.into(), fix) }
    }

    /// The same where something else may be the cause, too.
    pub(crate) fn unsure(self) -> Self {
        Self { sure: false, ..self }
    }

    /// Whether it is two data centers.
    pub(crate) fn is_clash(&self) -> bool {
        self.what.text() == const { Text::checked("doctor-clash", &["here", "home_role", "role", "there"]) }
    }
}

/// What a clue is found in.
pub(crate) struct Scene<'c> {
    pub(crate) told: &'c Told,
    pub(crate) known: &'c AttemptFacts,
    pub(crate) detections: &'c [Detection],
    pub(crate) main: &'c Detection,
    pub(crate) error: Option<Error>,
}

/// A data center in a sentence: "the United States", "India".
pub(crate) fn center_words(center: DataCenter) -> Message {
    msg!("doctor-center", code = center.row().location, name = center.name())
}

/// Words of the text in one line.
pub(crate) fn quote(label: impl Into<Message>, text: &str) -> Quote {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = crate::shortened(&words.join(" "));
    let short = scan::text::head(&line, LONGEST_QUOTE);
    let text = if short.len() < line.len() { format!("{short}\u{2026}") } else { line };
    Quote { label: label.into(), text }
}

fn quote_of(place: &Place) -> Quote {
    quote(place.role.text(), &place.quote)
}

fn use_center(center: DataCenter) -> Action {
    let label = msg!("doctor-action-center", center = center_words(center));
    Action { label, draft: Box::new(Draft { center: Some(center), ..Draft::default() }) }
}

/// All clues of a case, those that explain its error first.
pub(crate) fn clues(scene: &Scene<'_>) -> Vec<Clue> {
    let mut found: Vec<Clue> = Vec::new();
    found.extend(scene.hints());
    found.extend(scene.said());
    found.extend(scene.seen());
    found.extend(scene.no_token());
    found.extend(scene.link_name());
    found.extend(scene.odd_secrets());
    found.extend(scene.other_dc());
    found.extend(scene.grant_type());
    found.extend(scene.signs());
    found.extend(scene.secret_of_another_center());
    found.extend(scene.profile());
    found.extend(scene.cors());
    found.extend(scene.creator_gone());
    found.extend(scene.grant_code_for_refresh());
    found.extend(scene.exchanged_before());
    found.extend(scene.code_age());
    found.extend(scene.redirect_at_another_provider());
    found.extend(scene.scope_list());
    found.extend(scene.redirect_uris());
    found.extend(scene.missing_scope());
    found.extend(scene.misnamed_host());
    found.extend(scene.environments());
    found.extend(scene.clashes());
    found.extend(scene.elsewhere());
    found.extend(scene.wrong_endpoint());
    found.extend(scene.request());
    found.extend(scene.mcp_server());
    found.extend(scene.misplaced());
    found.extend(scene.no_organization());
    found.extend(scene.self_client_uri());
    found.extend(scene.response_type());
    found.extend(scene.not_offline());
    // What other clues say is not said again.
    if found.iter().all(|clue| !clue.explains) {
        let weak = scene.weak_signs().into_iter().chain(scene.settings());
        found.extend(weak.map(|clue| Clue { sure: false, ..clue }));
    }
    found.extend(scene.partial_grant());
    found.sort_by_key(|clue| !clue.explains);
    found
}

impl Scene<'_> {
    /// Whether the error is one of these.
    pub(crate) fn is(&self, errors: &[Error]) -> bool {
        self.error.is_some_and(|error| errors.contains(&error))
    }

    /// What the text shows outside of its pieces.
    fn hints(&self) -> Vec<Clue> {
        let fits = |hint: &&Hint| match self.error {
            Some(error) => hint.errors.contains(&error),
            None => hint.open,
        };
        let clue = |hint: &Hint| Clue {
            verify: Some(hint.verify.clone()),
            ..Clue::of(hint.kind, hint.what.clone(), hint.fix.clone())
        };
        self.told.hints.iter().filter(fits).map(clue).collect()
    }

    /// A header with a word of a program in the place of the token.
    fn no_token(&self) -> Option<Clue> {
        let word = self.told.no_token?;
        let explains = self.error.is_none() || self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        let clue = Clue::of(
            CauseKind::HeaderWrong,
            msg!("doctor-clue-no-token", word),
            text!("doctor-clue-no-token-fix"),
        );
        let verify = Some(text!("doctor-clue-no-token-verify").into());
        Some(Clue { verify, explains, ..clue })
    }

    /// The name in the function is not the link name that the text has.
    fn link_name(&self) -> Option<Clue> {
        let (used, right) = self.told.connection.as_deref().zip(self.told.link_name.as_deref())?;
        if used == right || !(self.error.is_none() || self.is(&[Error::ConnectionNotFound])) {
            return None;
        }
        let what = msg!("doctor-clue-link-name", right, used);
        Some(Clue::of(CauseKind::LinkName, what, msg!("doctor-clue-link-name-fix", right)))
    }

    /// What was seen of the secrets before they were masked.
    fn odd_secrets(&self) -> Option<Clue> {
        let odd = self.told.odd;
        let of_client = self.is(&[Error::InvalidClientSecret, Error::InvalidClient]);
        let of_code = self.is(&[Error::InvalidCode, Error::InvalidRefreshToken]);
        let open = self.error.is_none();
        let (kind, what, verify, fix) = if odd.quotes && (of_client || open) {
            let verify = text!("doctor-clue-quotes-verify");
            (CauseKind::ClientIdWrong, text!("doctor-clue-quotes"), verify, text!("doctor-clue-quotes-fix"))
        } else if odd.secret_space && (of_client || open) {
            let verify = text!("doctor-clue-secret-space-verify");
            let fix = text!("doctor-clue-secret-space-fix");
            (CauseKind::SecretWrong, text!("doctor-clue-secret-space"), verify, fix)
        } else if odd.not_refresh && (of_code || open) {
            let verify = text!("doctor-clue-not-refresh-verify");
            let fix = text!("doctor-clue-not-refresh-fix");
            (CauseKind::CodeMangled, text!("doctor-clue-not-refresh"), verify, fix)
        } else if odd.code_tail && (of_code || open) {
            let verify = text!("doctor-clue-code-tail-verify");
            (
                CauseKind::CodeMangled,
                text!("doctor-clue-code-tail"),
                verify,
                text!("doctor-clue-code-tail-fix"),
            )
        } else if odd.code_twice && self.is(&[Error::InvalidCode]) {
            let verify = text!("doctor-clue-code-used-verify");
            (CauseKind::CodeUsed, text!("doctor-clue-code-twice"), verify, text!("doctor-clue-code-used-fix"))
        } else {
            return None;
        };
        Some(Clue::verified(kind, what, verify, fix))
    }

    /// A device asks where the account is not.
    fn other_dc(&self) -> Option<Clue> {
        let home = self.told.user_location.filter(|_| self.is(&[Error::OtherDc]))?;
        let asked = self.told.devices.iter().find(|center| **center != home)?;
        let url = format!("{}{DEVICE_TOKEN_PATH}", home.accounts_origin());
        let (here, there) = (center_words(*asked), center_words(home));
        let what = msg!("doctor-clue-other-dc", here, there = there.clone());
        Some(Clue {
            verify: Some(text!("doctor-clue-other-dc-verify").into()),
            ..Clue::of(CauseKind::WrongCenter, what, msg!("doctor-clue-other-dc-fix", there, url))
        })
    }

    /// A grant type that the token endpoint does not know.
    fn grant_type(&self) -> Option<Clue> {
        let sent = self.told.grant_type.as_deref()?;
        let refused = self.error.is_none()
            || self.is(&[Error::InvalidClient, Error::InvalidCode, Error::Html, Error::GeneralError]);
        refused.then(|| Clue {
            verify: Some(text!("doctor-clue-grant-type-verify").into()),
            ..Clue::of(
                CauseKind::WrongRequest,
                msg!("doctor-clue-grant-type", sent),
                text!("doctor-clue-grant-type-fix"),
            )
        })
    }

    /// The request went where the account is, but the client was made elsewhere.
    fn secret_of_another_center(&self) -> Option<Clue> {
        if !self.is(&[Error::InvalidClient, Error::InvalidClientSecret]) {
            return None;
        }
        let places = &self.told.places;
        let home = self.home().filter(|home| home.role == Role::Response)?;
        let at_home =
            |role: Role| places.iter().any(|place| place.role == role && place.center == home.center);
        let made = places.iter().find(|place| {
            matches!(place.role, Role::Console | Role::SignIn | Role::Token) && place.center != home.center
        })?;
        if !at_home(Role::Token) || at_home(Role::Console) {
            return None;
        }
        let (here, there) = (center_words(made.center), center_words(home.center));
        let what = msg!("doctor-clue-secret-center", here, there = there.clone());
        let clue = Clue::of(
            CauseKind::SecretOfAnotherCenter,
            what,
            msg!("doctor-clue-secret-center-fix", there, url = home.center.token_endpoint()),
        );
        Some(Clue { quotes: vec![quote_of(home), quote_of(made)], ..clue })
    }

    /// The permission that the profile of the user lacks, as the response names it.
    fn profile(&self) -> Option<Clue> {
        let shown = &self.main.shown;
        let at = shown.find("Crm_").filter(|_| self.is(&[Error::NoPermission]))?;
        let name = scan::text::rest(shown, at);
        let end = name.find(|ch: char| !ch.is_ascii_alphanumeric() && ch != '_').unwrap_or(name.len());
        Some(match scan::text::part(name, 0, end) {
            "Crm_Implied_Api_Access" => Clue::of(
                CauseKind::Profile,
                text!("doctor-clue-profile").into(),
                text!("doctor-clue-profile-fix"),
            ),
            name => Clue::of(
                CauseKind::Profile,
                msg!("doctor-clue-permission", name),
                msg!("doctor-clue-permission-fix", name),
            ),
        })
    }

    /// A page asked the token endpoint.
    fn cors(&self) -> Option<Clue> {
        let blocked = self.is(&[Error::BrowserBlocked]) && self.known.blocked == Some(Blocked::Accounts);
        blocked.then(|| Clue {
            verify: Some(text!("doctor-clue-cors-verify").into()),
            ..Clue::of(CauseKind::NoCors, text!("doctor-clue-cors").into(), text!("doctor-clue-cors-fix"))
        })
    }

    /// The person whose tokens they are is gone.
    fn creator_gone(&self) -> Option<Clue> {
        let refused = self.is(&[Error::InvalidRefreshToken, Error::InvalidToken]) && self.told.person_gone;
        refused.then(|| {
            let url = self.center_for_tokens().map(consent_url).unwrap_or_default();
            let fix = if url.is_empty() {
                text!("doctor-clue-creator-gone-fix").into()
            } else {
                msg!("doctor-clue-creator-gone-fix-at", url)
            };
            let (what, verify) =
                (text!("doctor-clue-creator-gone"), text!("doctor-clue-creator-gone-verify"));
            Clue::verified(CauseKind::RefreshTokenDead, what, verify, fix)
        })
    }

    /// The code of a self client was entered as a refresh token.
    fn grant_code_for_refresh(&self) -> Option<Clue> {
        let refresh = self.is(&[Error::InvalidRefreshToken]) || self.known.refresh_sent == Some(true);
        let given = self.detections.iter().any(|it| it.kind == Kind::TokenResponse && it.error.is_none());
        let invalid = self.is(&[Error::InvalidRefreshToken, Error::InvalidCode]);
        if !self.told.self_client || !refresh || given || !invalid {
            return None;
        }
        let url = self.center_for_tokens().map(DataCenter::token_endpoint).unwrap_or_default();
        let fix = if url.is_empty() {
            text!("doctor-clue-grant-code-fix").into()
        } else {
            msg!("doctor-clue-grant-code-fix-at", url)
        };
        let (what, verify) = (text!("doctor-clue-grant-code"), text!("doctor-clue-grant-code-verify"));
        Some(Clue::verified(CauseKind::CodeMangled, what, verify, fix))
    }

    /// A code was exchanged, and then refused.
    fn exchanged_before(&self) -> Option<Clue> {
        let granted = self.detections.iter().any(|it| {
            it.kind == Kind::TokenResponse && it.verdict != text!("doctor-refresh-response").into()
        });
        let refused = self.error == Some(Error::InvalidCode) && self.known.refresh_sent != Some(true);
        let what = text!("doctor-clue-code-used").into();
        (granted && refused).then(|| Clue {
            verify: Some(text!("doctor-clue-code-used-verify").into()),
            ..Clue::of(CauseKind::CodeUsed, what, text!("doctor-clue-code-used-fix"))
        })
    }

    /// By the times in the text, the code was sent too late.
    fn code_age(&self) -> Option<Clue> {
        let age = self.known.code_age_ms.filter(|age| *age >= CODE_LIFE_MS.number);
        // What a person answers is evidence, and no word of the text.
        let old = [self.known.code_old, self.told.code_old] == [Some(true); 2];
        let said = self.known.code_age_ms.is_none() && old;
        if !self.is(&[Error::InvalidCode]) || self.known.refresh_sent == Some(true) || age.is_none() && !said
        {
            return None;
        }
        let what = match age {
            Some(age) => msg!("doctor-clue-code-age", minutes = age / 60_000),
            None => text!("doctor-clue-code-old").into(),
        };
        let fix: Message = match self.center_for_tokens() {
            _ if self.told.self_client_named => text!("doctor-clue-code-age-fix-self").into(),
            Some(center) if age.is_none() => msg!("doctor-fill-exchange", url = center.token_endpoint()),
            _ => text!("doctor-clue-code-age-fix").into(),
        };
        Some(Clue::of(CauseKind::CodeExpired, what, fix))
    }

    /// Another provider refuses, and the text has the redirect URI that a connection of Zoho's sends to it.
    fn redirect_at_another_provider(&self) -> Option<Clue> {
        if !self.is(&[Error::OtherProvider]) {
            return None;
        }
        let of_zoho = |uri: &&String| uri.contains(CALLBACK_PATH) && host::known(uri).is_some();
        let uri = self.told.sent.iter().chain(&self.told.registered).find(of_zoho)?;
        let home = self.home().and_then(|place| place.center.first_callback());
        let url = home.map_or_else(|| uri.clone(), str::to_owned);
        let what = if url == *uri {
            text!("doctor-clue-provider-redirect").into()
        } else {
            msg!("doctor-clue-provider-redirect-elsewhere", uri = uri.as_str())
        };
        let fix = msg!("doctor-clue-provider-redirect-fix", url);
        Some(Clue::verified(CauseKind::NotZoho, what, text!("doctor-clue-provider-redirect-verify"), fix))
    }

    /// What is wrong with the settings of a program, beside what other clues say.
    fn settings(&self) -> Option<Clue> {
        let config = self.detections.iter().find(|it| it.kind == Kind::Config && !it.fits())?;
        let fixes = config::FIXES.iter().find_map(|fix| {
            let (_, note) = config.notes.iter().find(|(_, note)| note.text() == *fix)?;
            Some(note.clone())
        });
        let row = || config.rows.iter().find(|row| row.differs_at.is_some()).map(Row::message);
        let fix = fixes.or_else(row)?;
        let of_centers = [
            Error::InvalidClient,
            Error::InvalidCode,
            Error::InvalidRefreshToken,
            Error::InvalidToken,
            Error::AuthenticationFailure,
        ];
        let explains = self.error.is_none() || self.is(&of_centers) && config.error.is_none();
        let kind = if config.error.is_some() { CauseKind::NotOffline } else { CauseKind::WrongCenter };
        let verify = Some(text!("doctor-config-verify").into());
        Some(Clue { verify, explains, ..Clue::of(kind, config.verdict.clone(), fix).unsure() })
    }

    /// An endpoint that is looked for at a host that has none.
    fn misplaced(&self) -> Option<Clue> {
        let (url, right) = self.told.misplaced.as_ref()?;
        let explains = self.error.is_none()
            || self.is(&[
                Error::Html,
                Error::ApiHtml,
                Error::WrongUrl,
                Error::NotFoundPage,
                Error::ServerErrorPage,
            ]);
        let what = msg!("doctor-clue-misplaced", url = url.as_str());
        let fix = msg!("doctor-clue-misplaced-fix", url = right.as_str());
        Some(Clue { explains, ..Clue::of(CauseKind::WrongRequest, what, fix) })
    }

    /// What is wrong with the list of scopes that was refused.
    pub(crate) fn scope_list(&self) -> Option<Clue> {
        let refused = self.is(&[Error::ScopePage]);
        if !(refused || self.error.is_none()) || self.told.asked.is_empty() {
            return None;
        }
        let findings = lint(&self.told.asked);
        // Without an error only what is certain.
        let grave =
            |severity: Severity| severity == Severity::Error || refused && severity <= Severity::Check;
        // Several that are certainly wrong are said together.
        let several = findings.iter().filter(|finding| finding.severity == Severity::Error).count() > 1;
        if let Some(clue) = self.unknown_scopes().filter(|_| refused || several) {
            return Some(clue);
        }
        if let Some(finding) = findings.iter().find(|finding| grave(finding.severity)) {
            let scope = self.told.asked.get(finding.index)?;
            let what = msg!("doctor-finding", found = finding.found.clone(), why = finding.why.clone());
            let fix = match &finding.fix {
                Fix::Replace(names) if !names.is_empty() => {
                    msg!("doctor-clue-scope-replace", right = names.join(","), scope)
                }
                Fix::Choose(names) if !names.is_empty() => {
                    msg!("doctor-clue-scope-choose", right = names.join(", "), scope)
                }
                _ => msg!("doctor-clue-scope-remove", scope),
            };
            let list = quote(text!("doctor-quote-scopes"), &self.told.asked.join(","));
            return Some(Clue {
                quotes: vec![list],
                verify: Some(text!("doctor-clue-scope-wrong-verify").into()),
                ..Clue::of(CauseKind::ScopeWrong, what, fix)
            });
        }
        let list = self.told.asked.join(",");
        (refused && self.told.spaced).then(|| Clue {
            quotes: vec![quote(text!("doctor-quote-scopes"), &self.told.asked.join(" "))],
            verify: Some(text!("doctor-clue-scope-spaces-verify").into()),
            ..Clue::of(
                CauseKind::ScopeWrong,
                text!("doctor-clue-scope-spaces").into(),
                msg!("doctor-clue-scope-spaces-fix", list),
            )
        })
    }

    /// Zoho says that a scope does not exist: those that no source has, and the whole list as it should be.
    fn unknown_scopes(&self) -> Option<Clue> {
        let asked = &self.told.asked;
        let mut right: Vec<String> = Vec::new();
        let mut wrong: Vec<&str> = Vec::new();
        let mut open: Vec<String> = Vec::new();
        for name in asked {
            if scopes::entry(name).is_some() {
                right.push(name.clone());
                continue;
            }
            wrong.push(name);
            let one = [name.clone()];
            let fix = lint(&one).into_iter().find_map(|finding| match finding.fix {
                Fix::Replace(names) | Fix::Choose(names) if !names.is_empty() => Some(names),
                _ => None,
            })?;
            match fix.iter().find(|meant| is_almost(name, meant)).or(fix.first().filter(|_| fix.len() == 1)) {
                Some(meant) if right.contains(meant) => {}
                Some(meant) => right.push(meant.clone()),
                None => open.push(format!("{name}: {}", fix.join(", "))),
            }
        }
        if wrong.is_empty() {
            return None;
        }
        let (count, scopes) = (wrong.len(), wrong.join(", "));
        let what = msg!("doctor-clue-scopes-unknown", count, scopes);
        let right = right.join(",");
        let fix = match (open.is_empty(), right.is_empty()) {
            (true, _) => msg!("doctor-clue-scopes-unknown-fix", right),
            (false, false) => msg!("doctor-clue-scopes-unknown-fix-open", open = open.join("; "), right),
            (false, true) => msg!("doctor-clue-scopes-unknown-fix-none", open = open.join("; ")),
        };
        Some(Clue {
            quotes: vec![quote(text!("doctor-quote-scopes"), &asked.join(","))],
            verify: Some(text!("doctor-clue-scope-wrong-verify").into()),
            ..Clue::of(CauseKind::ScopeWrong, what, fix)
        })
    }

    /// The redirect URI that is sent is none of those that are registered.
    fn redirect_uris(&self) -> Option<Clue> {
        let explains = match self.error {
            None => true,
            Some(error) => matches!(
                error,
                Error::RedirectUriPage
                    | Error::InvalidRedirectUri
                    | Error::InvalidCode
                    | Error::ServerErrorPage
            ),
        };
        let at_exchange = self
            .told
            .exchanged
            .as_ref()
            .filter(|_| self.is(&[Error::InvalidRedirectUri, Error::InvalidCode]));
        if let Some((began, exchanged)) = at_exchange {
            let quotes = vec![
                quote(text!("doctor-quote-began"), began),
                quote(text!("doctor-quote-exchanged"), exchanged),
            ];
            let what = msg!("doctor-clue-exchanged-uri", differs = difference(began, exchanged, true)?);
            let fix = msg!("doctor-clue-exchanged-uri-fix", uri = began);
            return Some(Clue { quotes, ..Clue::of(CauseKind::RedirectDiffers, what, fix) });
        }
        let (registered, sent) = self.told.differing_uris()?;
        let differs = if self.told.cut_uri.as_deref() == Some(registered) {
            msg!("doctor-differs-cut", sent)
        } else {
            difference(registered, sent, false)?
        };
        let of_center = |uri: &str| host::known(uri.trim()).map(|(center, _)| center);
        let (one, two) = (of_center(registered), of_center(sent));
        let kind = match (one, two) {
            (Some(one), Some(two)) if one != two => CauseKind::RedirectOfAnotherCenter,
            _ if registered.trim() == sent.trim() => CauseKind::RedirectSpace,
            _ => CauseKind::RedirectDiffers,
        };
        let local = |uri: &str| has_any(uri, "://localhost|://127.0.0.1|://0.0.0.0");
        let insecure = sent.starts_with("http://") && registered.starts_with("https://");
        let verify = Some(text!("doctor-clue-redirect-verify").into());
        let fix = if self.told.cut_uri.as_deref() == Some(registered) {
            let encoded: String = url::form_urlencoded::byte_serialize(registered.as_bytes()).collect();
            msg!("doctor-clue-redirect-fix-unencoded", encoded)
        } else if let Some(fix) = cut_fix(registered, sent) {
            fix
        } else if two.is_some() {
            // Zoho CRM decides what it sends.
            msg!("doctor-clue-redirect-register", sent = sent.trim())
        } else if local(sent) && !local(registered) {
            msg!("doctor-clue-redirect-fix-public", registered)
        } else if local(registered) && !local(sent) {
            msg!("doctor-seen-register-public", registered = registered.trim(), sent = sent.trim())
        } else if insecure {
            msg!("doctor-clue-redirect-fix-https", registered)
        } else {
            msg!("doctor-clue-redirect-fix", registered = registered.trim(), sent = sent.trim())
        };
        let draft = Draft { redirect_uri: sent.trim().to_owned(), ..Draft::default() };
        let action = host::known(sent.trim())
            .map(|_| Action { label: text!("doctor-action-redirect").into(), draft: Box::new(draft) });
        let shown = |uri: &str| uri.replace(' ', "%20");
        let quotes =
            vec![quote(Role::Registered.text(), &shown(registered)), quote(Role::Sent.text(), &shown(sent))];
        Some(Clue { quotes, verify, action, explains, ..Clue::of(kind, differs, fix) })
    }

    /// The scope that the failing call needs, and the token does not have.
    fn missing_scope(&self) -> Option<Clue> {
        if self.of_client().is_some() {
            return None;
        }
        let certain = self.is(&[Error::ScopeMismatch]);
        let perhaps = self.is(&[Error::InvalidToken, Error::ProductRights])
            && detect::is_ambiguous(self.main)
            || self.error.is_none() && detect::says_scope(self.main);
        if !certain && !perhaps {
            return None;
        }
        let list = if self.told.granted.is_empty() { &self.told.asked } else { &self.told.granted };
        let refused: Vec<&Called> = {
            let all = &self.told.calls;
            let with = |status: &dyn Fn(Option<u16>) -> bool| -> Vec<&Called> {
                all.iter().filter(|call| status(call.status)).collect()
            };
            let refused = with(&|status| status.is_some_and(|status| status >= 400));
            if refused.is_empty() {
                with(&|status| status.is_none_or(|status| status >= 400))
            } else {
                refused
            }
        };
        let needs = refused.iter().rev().take(MOST_CALLS).filter_map(|call| {
            let advice = advisor::for_call(call.method, &call.url);
            let missing: Vec<_> =
                advice.needs.iter().filter(|need| !has(list, &need.scope.name)).cloned().collect();
            // What may do instead is as good.
            let instead = advice.instead.iter().any(|need| has(list, &need.scope.name));
            let known = !list.is_empty();
            (!(missing.is_empty() || known && instead)).then_some((*call, missing))
        });
        let Some((call, missing)) = needs.into_iter().next() else {
            // The list has all that the call needs.
            let all = |call: &&&Called| {
                let needs = advisor::for_call(call.method, &call.url).needs;
                !needs.is_empty() && needs.iter().all(|need| has(list, &need.scope.name))
            };
            let call =
                refused.iter().rev().take(MOST_CALLS).find(all).filter(|_| certain && !list.is_empty())?;
            if !call.stated {
                return None;
            }
            let method = call.method_word();
            return Some(Clue {
                quotes: vec![quote(text!("doctor-quote-call"), &call.line())],
                verify: Some(text!("doctor-clue-scope-covered-verify").into()),
                ..Clue::of(
                    CauseKind::ScopeMissing,
                    msg!("doctor-clue-scope-covered", method),
                    text!("doctor-clue-scope-covered-fix"),
                )
            });
        };
        let scopes = missing.iter().map(|need| need.scope.name.as_str()).collect::<Vec<_>>().join(", ");
        let confidence = missing.iter().map(|need| need.confidence).max()?.label();
        let method = call.method_word();
        let granted = !self.told.granted.is_empty();
        if perhaps && !certain && list.is_empty() {
            return None;
        }
        let what = if granted {
            msg!("doctor-clue-scope-missing", method, scopes = &scopes)
        } else if list.is_empty() {
            msg!("doctor-clue-scope-needed", method, scopes = &scopes)
        } else {
            msg!("doctor-clue-scope-not-asked", method, scopes = &scopes)
        };
        let draft = Draft {
            scopes: missing.iter().map(|need| ChosenScope::new(&need.scope.name)).collect(),
            ..Draft::default()
        };
        let label = msg!("doctor-action-scopes", scopes = &scopes);
        let fix = if let Some(name) = self.told.connection.as_deref() {
            msg!("doctor-clue-scope-fix-connection", name, scopes = &scopes)
        } else if self.told.self_client_named {
            msg!("doctor-clue-scope-fix-self", scopes = &scopes)
        } else {
            msg!("doctor-clue-scope-fix", scopes = &scopes)
        };
        let mut quotes = vec![quote(text!("doctor-quote-call"), &call.line())];
        if !list.is_empty() {
            let label = if granted { text!("doctor-quote-granted") } else { text!("doctor-quote-asked") };
            quotes.push(quote(label, &list.join(" ")));
        }
        Some(Clue {
            quotes,
            verify: Some(msg!("doctor-clue-scope-verify", confidence)),
            action: Some(Action { label, draft: Box::new(draft) }),
            ..Clue::of(CauseKind::ScopeMissing, what, fix)
        })
    }

    /// A host that is misprinted, where one is meant.
    fn misnamed_host(&self) -> Option<Clue> {
        let (wrong, center, right) = self.told.misnamed.first()?;
        let host = address::read(wrong).ok()?.host().to_owned();
        let explains = self.error.is_none()
            || self.is(&[
                Error::Html,
                Error::ApiHtml,
                Error::InvalidToken,
                Error::BrowserBlocked,
                Error::WrongUrl,
                Error::InvalidClient,
            ]);
        let what = msg!("doctor-clue-misnamed", center = center_words(*center), host = host.as_str());
        let url = right.split(['?', '#']).next().unwrap_or_default();
        let named = self.told.places.iter().find(|place| place.role == Role::Response);
        let accounts = host.starts_with("accounts.");
        let api = center.row().api.filter(|_| accounts).map(|cell| cell.value);
        let fix = match (named, api) {
            // Zoho's own response names the server.
            (Some(place), _) if accounts => {
                msg!("doctor-clue-misnamed-fix-server", url = place.center.token_endpoint())
            }
            (None, Some(api)) => msg!("doctor-clue-misnamed-fix-both", api, url),
            _ => msg!("doctor-clue-misnamed-fix", url),
        };
        Some(Clue {
            quotes: vec![quote(text!("doctor-quote-url"), wrong)],
            explains,
            verify: Some(text!("doctor-clue-misnamed-verify").into()),
            ..Clue::of(CauseKind::WrongCenter, what, fix)
        })
    }

    /// A sandbox that is called with a token of production, or the other way round.
    fn environments(&self) -> Option<Clue> {
        let of = |role: Role| self.told.places.iter().filter(move |place| place.role == role);
        let domain = of(Role::ApiDomain).find(|place| place.environment.is_some())?;
        // A call that works shows nothing.
        let call = of(Role::Call).find(|place| {
            place.environment.is_some()
                && place.environment != domain.environment
                && place.center == domain.center
        })?;
        let kind = if call.environment == Some(true) { "sandbox" } else { "production" };
        let explains = self.error.is_none() || self.is(&[Error::InvalidToken]);
        let host = domain.quote.trim_end_matches('/');
        let clue = Clue::of(
            CauseKind::WrongCenter,
            msg!("doctor-clue-environment", kind),
            msg!("doctor-clue-environment-fix", host, kind),
        );
        let verify = Some(text!("doctor-clue-environment-verify").into());
        Some(Clue { quotes: vec![quote_of(domain), quote_of(call)], explains, verify, ..clue })
    }

    /// A server of Zoho MCP that was made in another data center than the one of the account.
    fn mcp_server(&self) -> Option<Clue> {
        let home = self.home()?;
        let mut servers = self.detections.iter().filter(|it| it.kind == Kind::ZohoUrl);
        let (server, center, made) = servers.find_map(|it| {
            let (center, role) = host::known(&it.shown)?;
            let of_mcp = role.is_mcp_server() || role == host::Role::App("mcp".to_owned());
            (of_mcp && center != home.center).then_some((it, center, role.is_mcp_server()))
        })?;
        let (here, there) = (center_words(center), center_words(home.center));
        let (what, fix) = if made {
            (msg!("doctor-clue-mcp", here, there = there.clone()), msg!("doctor-clue-mcp-fix", there))
        } else {
            (msg!("doctor-said-mcp", here, there = there.clone()), msg!("doctor-said-mcp-fix", there))
        };
        let verify = Some(text!("errors-mcp-refused-wrong-center-check").into());
        let clue = Clue { verify, ..Clue::of(CauseKind::WrongCenter, what, fix) };
        let quotes = vec![quote_of(home), quote(text!("doctor-quote-url"), &server.shown)];
        Some(Clue {
            quotes,
            explains: self.error.is_none() || self.is(&[Error::McpRefused, Error::McpSignIn]),
            ..clue
        })
    }

    /// The API of the product is on another host than the one that was called.
    fn elsewhere(&self) -> Option<Clue> {
        let explains = self.error.is_none()
            || self.is(&[Error::WrongUrl, Error::Html, Error::ApiHtml, Error::InvalidToken]);
        let call = self.told.calls.iter().find_map(|call| {
            let (center, role) = host::known(&call.url)?;
            let address = address::read(&call.url).ok()?;
            let place = product::place(center, &role, address.host(), address.url.path())?;
            let product::Place::Elsewhere(product, base, _) = place else { return None };
            Some((call, product, base.moved(center, address.url.path()).ok_or(base.url(center)?)))
        });
        let (call, product, base) = call?;
        let host = address::read(&call.url).ok()?.host().to_owned();
        let what = msg!("doctor-clue-elsewhere", host, product = product.name);
        let fix = match base {
            Ok(url) => msg!("doctor-clue-misnamed-fix", url),
            Err(base) => msg!("doctor-clue-elsewhere-fix", base),
        };
        let quotes = vec![quote(Role::Call.text(), &call.said)];
        let verify = Some(text!("doctor-clue-elsewhere-verify").into());
        Some(Clue { quotes, verify, explains, ..Clue::of(CauseKind::WrongRequest, what, fix) })
    }

    /// The connection ends with its first access token, because no refresh token was asked for.
    fn not_offline(&self) -> Option<Clue> {
        // That one never gives a refresh token.
        if self.told.signs.implicit {
            return None;
        }
        let ends = self.is(&[Error::NoRefreshToken])
            || self.told.hour
                && (self.error.is_none()
                    || self.is(&[Error::InvalidToken, Error::UnauthenticatedConnection]))
            // The form of Zoho's sends what its Authorize URL has, and nothing else.
            || self.error.is_none() && (self.told.custom_service || self.told.signs.fields_without);
        let place = self.told.places.iter().find(|place| place.role == Role::SignIn)?;
        let url = consent_url(place.center);
        let clue = match (ends, self.known.offline, self.known.consent) {
            (true, Some(false), _) => {
                let fix = if self.offline_at_token() {
                    msg!("doctor-said-offline-at-token-fix", url)
                } else if let Some(name) = self.told.parameters.as_deref() {
                    msg!("doctor-config-offline-in", name)
                } else {
                    msg!("doctor-clue-not-offline-fix", url)
                };
                let what = if self.offline_at_token() {
                    text!("doctor-said-offline-at-token")
                } else {
                    text!("doctor-clue-not-offline")
                };
                Clue::of(CauseKind::NotOffline, what.into(), fix)
            }
            (true, Some(true), Some(false)) => {
                let fix = msg!("doctor-clue-not-offline-fix", url);
                Clue::of(CauseKind::NoConsentPrompt, text!("doctor-clue-no-consent").into(), fix)
            }
            _ => return None,
        };
        let verify = Some(text!("doctor-clue-not-offline-verify").into());
        Some(Clue { quotes: vec![quote_of(place)], verify, ..clue })
    }

    /// The request to the accounts server has a wrong path or method.
    fn request(&self) -> Option<Clue> {
        if !(self.is(&[Error::Html, Error::WrongMethod, Error::ApiHtml]) || self.error.is_none()) {
            return None;
        }
        let in_url = const { Text::checked("doctor-token-url-parameters", &[]) };
        let piece = self.detections.iter().find(|it| it.verdict.text() == in_url);
        let url = self.told.places.iter().find(|place| place.role == Role::Token)?.center.token_endpoint();
        let piece = piece.filter(|_| self.error.is_some())?;
        Some(Clue {
            quotes: vec![quote(piece.kind.text(), &piece.shown)],
            verify: Some(text!("doctor-clue-get-token-verify").into()),
            ..Clue::of(
                CauseKind::WrongRequest,
                text!("doctor-clue-get-token").into(),
                msg!("doctor-clue-get-token-fix", url),
            )
        })
    }

    /// A path of an accounts server that is almost an endpoint.
    fn wrong_endpoint(&self) -> Option<Clue> {
        let (center, path, right) = self.told.wrong_endpoint.as_ref()?;
        let fits = self.error.is_none()
            || self.is(&[Error::Html, Error::ApiHtml, Error::WrongMethod, Error::NotFoundPage]);
        let url = format!("{}{right}", center.accounts_origin());
        fits.then(|| Clue {
            verify: Some(text!("doctor-clue-endpoint-verify").into()),
            ..Clue::of(
                CauseKind::WrongRequest,
                msg!("doctor-clue-endpoint", path),
                msg!("doctor-clue-endpoint-fix", url),
            )
        })
    }

    /// Zoho granted less than was asked for.
    fn partial_grant(&self) -> Option<Clue> {
        if self.told.granted.is_empty()
            || self.told.asked.is_empty()
            || self.error.is_some_and(|error| error != Error::NoRefreshToken)
        {
            return None;
        }
        let grant = advisor::granted(&self.told.asked, &self.told.granted.join(" "));
        let scopes = grant.missing.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
        (!scopes.is_empty()).then(|| Clue {
            explains: self.error.is_none(),
            quotes: vec![
                quote(text!("doctor-quote-asked"), &self.told.asked.join(" ")),
                quote(text!("doctor-quote-granted"), &self.told.granted.join(" ")),
            ],
            ..Clue::of(
                CauseKind::ScopeMissing,
                msg!("doctor-clue-partial", scopes = &scopes),
                if self.told.self_client_named {
                    msg!("doctor-clue-partial-fix-self", scopes)
                } else {
                    text!("doctor-clue-partial-fix").into()
                },
            )
        })
    }

    /// The fix of a cause for which no clue speaks, with the URLs of the case.
    pub(crate) fn filled(&self, kind: CauseKind) -> Option<Message> {
        // Longer than a day, it is a point in time.
        let wait = self.told.retry_after.filter(|seconds| (1..=86_400).contains(seconds));
        match kind {
            CauseKind::TooMany => {
                return wait.map(|seconds| match u64::from(seconds) {
                    seconds @ 0..=119 => msg!("doctor-fill-wait-seconds", seconds),
                    seconds => msg!("doctor-fill-wait", minutes = seconds.div_ceil(60)),
                });
            }
            CauseKind::RefreshTokenDead if self.is(&[Error::UnknownToken]) => {
                return Some(text!("doctor-fill-revoked").into());
            }
            CauseKind::OtherOrg => {
                return Some(msg!("doctor-fill-orgs", url = self.list_of_organizations()?));
            }
            _ => {}
        }
        let call =
            || self.told.places.iter().find(|place| place.role == Role::Call).map(|place| place.center);
        let center = self.center_for_tokens().or_else(call)?;
        let (token_url, consent_url) = (center.token_endpoint(), consent_url(center));
        Some(match kind {
            CauseKind::TokenExpired => msg!("doctor-fill-refresh", url = token_url),
            CauseKind::RefreshTokenDead => msg!("doctor-fill-sign-in", url = consent_url),
            CauseKind::CodeExpired | CauseKind::CodeUsed => msg!("doctor-fill-exchange", url = token_url),
            CauseKind::NotOffline | CauseKind::NoConsentPrompt => {
                msg!("doctor-clue-not-offline-fix", url = consent_url)
            }
            _ => return None,
        })
    }

    /// The call of the product that lists the organizations of a token.
    fn list_of_organizations(&self) -> Option<String> {
        // Of a path alone nobody knows the host.
        let whole = self.told.calls.iter().rev().filter(|call| call.said == call.url);
        let home = self.center_for_tokens();
        let called = whole.into_iter().find_map(|call| {
            let (center, role) = host::known(&call.url)?;
            let address = address::read(&call.url).ok()?;
            match product::place(center, &role, address.host(), address.url.path())? {
                product::Place::There(product) => Some((product, home.unwrap_or(center))),
                product::Place::Elsewhere(..) => None,
            }
        });
        let (product, center) = called?;
        let lists = |call: &&product::VerifyCall| {
            call.path.ends_with("organizations") || call.path.ends_with("/orgs")
        };
        product.verify.iter().find(lists)?.url(product, center)
    }

    /// What to paste in addition, where the text does not show which cause it is.
    pub(crate) fn ask(&self, outcome: Outcome) -> Vec<Message> {
        let lacks = |role: Role| !self.told.places.iter().any(|place| place.role == role);
        let no_call = self.told.calls.is_empty();
        let of_token = self.is(&[
            Error::InvalidClient,
            Error::InvalidClientSecret,
            Error::InvalidCode,
            Error::InvalidRefreshToken,
        ]);
        let of_call = self.is(&[Error::InvalidToken, Error::AuthenticationFailure]);
        let of_scope = self.is(&[Error::ScopeMismatch]);
        let of_uri = self.is(&[Error::RedirectUriPage]);
        let unknown = outcome == Outcome::Unknown;
        let wanted = [
            (of_token && lacks(Role::Token), text!("doctor-ask-for-token-request")),
            ((of_call || of_scope || unknown) && no_call, text!("doctor-ask-for-call")),
            (unknown && !no_call, text!("doctor-ask-for-body")),
            (of_call && lacks(Role::ApiDomain), text!("doctor-ask-for-api-domain")),
            (of_scope && self.told.granted.is_empty(), text!("doctor-ask-for-granted")),
            (of_uri && self.told.sent.is_empty(), text!("doctor-ask-for-sent")),
            (of_uri && self.told.registered.is_empty(), text!("doctor-ask-for-registered")),
            (self.is(&[Error::ScopePage]) && self.told.asked.is_empty(), text!("doctor-ask-for-scopes")),
            (self.is(&[Error::ClientPage]) && lacks(Role::SignIn), text!("doctor-ask-for-sign-in")),
            (
                (of_token || of_call || self.is(&[Error::ClientPage])) && self.home().is_none(),
                text!("doctor-ask-for-org"),
            ),
        ];
        wanted.into_iter().filter(|(wanted, _)| *wanted).map(|(_, says)| says.into()).collect()
    }

    /// A call that does not say of which organization it is.
    fn no_organization(&self) -> Option<Clue> {
        let open = self.error.is_none() && self.main.kind == Kind::ApiError;
        let shown = self.main.shown.to_ascii_lowercase();
        let named = ["orgid", "organization_id", "organizationid", "org_id"]
            .into_iter()
            .find(|name| shown.contains(name))?;
        let missing =
            has_any(&shown, "missing|mandatory|required|not found in the header|not present|is empty");
        if !missing || !(open || self.is(&[Error::ProductRequest])) || shown.contains("zanalytics") {
            return None;
        }
        let what = text!("doctor-clue-no-organization").into();
        let header = if named == "orgid" { "orgId" } else { "organization_id" };
        let fix = if let Some(url) = self.list_of_organizations() {
            msg!("doctor-clue-no-organization-fix-at", header, url)
        } else {
            msg!("doctor-clue-no-organization-fix", header)
        };
        let verify = Some(text!("doctor-clue-no-organization-verify").into());
        Some(Clue { verify, ..Clue::of(CauseKind::OtherOrg, what, fix) })
    }

    /// A self client has no redirect URI, and the request sends one.
    fn self_client_uri(&self) -> Option<Clue> {
        let found = self.told.self_client_named
            && self.told.sends_uri
            && self.told.registered.is_empty()
            && self.is(&[Error::InvalidRedirectUri]);
        found.then(|| Clue {
            verify: Some(text!("doctor-clue-self-uri-verify").into()),
            ..Clue::of(
                CauseKind::RedirectDiffers,
                text!("doctor-clue-self-uri").into(),
                text!("doctor-clue-self-uri-fix"),
            )
        })
    }

    /// A response type that this client, or Zoho, does not know.
    fn response_type(&self) -> Option<Clue> {
        if !self.is(&[Error::ResponseTypePage, Error::ServerErrorPage]) {
            return None;
        }
        let verify = text!("doctor-clue-response-type-verify");
        if self.is(&[Error::ResponseTypePage])
            && self.told.signs.no_response_type
            && self.told.response_type.is_none()
        {
            let what = text!("doctor-said-no-response-type");
            let fix = text!("doctor-said-no-response-type-fix");
            return Some(Clue::verified(CauseKind::WrongRequest, what, verify, fix));
        }
        let sent = self.told.response_type.as_deref().filter(|sent| *sent != "code")?;
        let fix = text!("doctor-clue-response-type-fix");
        Some(if sent == "token" {
            let what = text!("doctor-clue-response-type-token");
            Clue::verified(CauseKind::ClientType, what, verify, fix)
        } else {
            Clue::verified(CauseKind::WrongRequest, msg!("doctor-clue-response-type", sent), verify, fix)
        })
    }

    /// Where tokens of the account are made.
    pub(crate) fn center_for_tokens(&self) -> Option<DataCenter> {
        let token = || self.told.places.iter().find(|place| place.role == Role::Token);
        self.home().or_else(token).map(|place| place.center)
    }

    /// Where the account is, by what shows it best.
    pub(crate) fn home(&self) -> Option<&Place> {
        let places = &self.told.places;
        let witness = |role: Role| {
            let mut of_role = places.iter().filter(|place| place.role == role);
            let first = of_role.next()?;
            // Two orgs in two data centers tell nothing.
            of_role.all(|other| other.center == first.center).then_some(first)
        };
        [Role::Response, Role::ApiDomain, Role::Org, Role::Stated].into_iter().find_map(witness)
    }

    /// What stands in another data center than the account, in the order of the flow.
    fn clashes(&self) -> Vec<Clue> {
        let places = &self.told.places;
        let of_call = self.is(&[Error::InvalidToken, Error::AuthenticationFailure, Error::WrongUrl]);
        let first = |role: Role| places.iter().find(|place| place.role == role);
        let alone =
            |one: &&Place| places.iter().all(|place| place.role != one.role || place.center == one.center);
        // A sign-in that Zoho accepted, and a token that it gave, are as good as an org.
        let sign_in = || first(Role::SignIn).filter(|place| place.center != DataCenter::Us);
        let token = || first(Role::Token).filter(|_| of_call);
        // And a client is where its console is.
        let of_client = self.is(&[Error::InvalidClient, Error::ClientPage]) || self.error.is_none();
        let open = of_client && self.told.signs.off.is_empty();
        let console = || first(Role::Console).filter(|place| open && alone(place));
        let Some(home) = self.home().or_else(token).or_else(console).or_else(sign_in) else {
            return Vec::new();
        };
        let wrong = |role: Role| {
            let mut of_role = places.iter().filter(|place| place.role == role).peekable();
            let place = of_role.peek().copied()?;
            (role != home.role && of_role.all(|place| place.center != home.center)).then_some(place)
        };
        // A sign-in may begin in the United States and goes on where the account is; the client is known in both.
        let passed_on = matches!(home.role, Role::Response | Role::ApiDomain);
        let sign_in = wrong(Role::SignIn).filter(|_| !passed_on);
        // Of several requests the one that was refused counts, where another one had worked.
        let last = || {
            let asked = self.told.seen.asked.filter(|asked| *asked != home.center && passed_on)?;
            places.iter().find(|place| place.role == Role::Token && place.center == asked)
        };
        let token = wrong(Role::Token).or_else(last);
        let both = sign_in.zip(token).filter(|(one, two)| one.center == two.center);
        let mut found = Vec::new();
        if let Some((sign_in, token)) = both {
            let mut clue = self.clash("both", sign_in, home);
            clue.quotes.push(quote_of(token));
            clue.explains |= self.clash("token", token, home).explains;
            found.push(clue);
        } else {
            found.extend(sign_in.map(|place| self.clash("sign-in", place, home)));
            found.extend(token.map(|place| self.clash("token", place, home)));
        }
        found.extend(wrong(Role::Call).map(|place| self.clash("call", place, home)));
        let console = wrong(Role::Console).filter(|_| !passed_on);
        found.extend(console.map(|place| self.clash("console", place, home)));
        for (role, name) in [(Role::Registered, "registered"), (Role::Sent, "sent")] {
            // What differs is said of both.
            let compared = self.told.differing_uris().is_some();
            found.extend(wrong(role).filter(|_| !compared).map(|place| self.clash(name, place, home)));
        }
        found
    }

    fn clash(&self, role: &str, wrong: &Place, home: &Place) -> Clue {
        let center = home.center;
        let (here, there) = (center_words(wrong.center), center_words(center));
        let what = msg!(
            "doctor-clash",
            here = here.clone(),
            home_role = home.role.id(),
            role,
            there = there.clone()
        );
        let token_url = center.token_endpoint();
        let url = match role {
            "both" | "sign-in" => center.authorize_endpoint(),
            "token" => token_url.clone(),
            "call" => self.call_in(center, &wrong.quote),
            "console" => {
                center.row().console.map(|cell| format!("https://{}/", cell.value)).unwrap_or_default()
            }
            _ => center.first_callback().unwrap_or_default().to_owned(),
        };
        let explains = self.error.is_none_or(|error| explained(role, error));
        let china = center == DataCenter::Cn && matches!(role, "sign-in" | "both" | "console");
        let enable = self.console_fix(wrong.center, center).filter(|_| role == "console");
        let region = crate::told::REGION.split('|').find(|name| {
            role == "token"
                && wrong.quote.to_ascii_lowercase().contains(*name)
                && !wrong.quote.contains("://")
        });
        let region =
            region.or_else(|| crate::told::setting_of_region(&wrong.quote).filter(|_| role == "token"));
        let fix = if let Some(name) = region {
            msg!("doctor-said-region-fix", name, there, url)
        } else if let Some(fix) = enable {
            fix
        } else if let Some(console) = center.row().console.filter(|_| china) {
            msg!("doctor-said-china-fix", console = console.value, url = center.authorize_endpoint())
        } else if url.is_empty() {
            msg!("doctor-clash-fix-unknown", there)
        } else if role == "token" && self.told.self_client_named && self.known.refresh_sent != Some(true) {
            msg!("doctor-seen-clash-fix-self", url)
        } else if role == "token" && self.known.refresh_sent == Some(true) {
            msg!("doctor-seen-clash-fix-refresh", there, url)
        } else {
            msg!("doctor-clash-fix", here, role, there, token_url, url)
        };
        Clue {
            quotes: vec![quote_of(home), quote_of(wrong)],
            verify: Some(msg!("doctor-clash-verify", role = home.role.id())),
            action: Some(use_center(center)),
            explains,
            ..Clue::of(CauseKind::WrongCenter, what, fix)
        }
    }

    /// The call that went to another data center, as it is in this one.
    fn call_in(&self, center: DataCenter, quoted: &str) -> String {
        let urls = self.told.calls.iter().rev().map(|call| call.url.as_str());
        // A base URL is no call.
        let base = quoted.starts_with("http").then_some(quoted);
        let call = urls.chain(base).find_map(|url| {
            let (here, _) = host::known(url)?;
            let host = address::read(url).ok()?.host().to_owned();
            (here != center).then_some((url, here, host))
        });
        let moved = call.and_then(|(url, here, host)| {
            let (from, to) = (here.row(), center.row());
            let cells = [(from.api, to.api), (from.app_domain, to.app_domain)];
            let right = cells.into_iter().find_map(|(from, to)| {
                let (from, to) = (from?.value, to?.value);
                let from = from.trim_start_matches("www.");
                let to = to.trim_start_matches("www.");
                let ending = |domain: &'static str| domain.trim_start_matches("zoho");
                let moved = host.strip_suffix(from).map(|label| format!("{label}{to}"));
                // ManageEngine has the endings of Zoho.
                moved.or_else(|| {
                    let label = host.strip_suffix(ending(from)).filter(|_| ending(from).starts_with('.'))?;
                    let moved = format!("{label}{}", ending(to));
                    (host::known(&moved)?.0 == center).then_some(moved)
                })
            })?;
            let url = url.replacen(&host, &right, 1);
            Some(url.split(['?', '#']).next().unwrap_or_default().to_owned())
        });
        moved.or_else(|| center.row().api.map(|cell| format!("https://{}", cell.value))).unwrap_or_default()
    }
}

/// Whether a part in the wrong data center brings about this error.
fn explained(role: &str, error: Error) -> bool {
    match error {
        Error::InvalidClient | Error::InvalidClientSecret => {
            role != "call" && role != "registered" && role != "sent"
        }
        Error::InvalidCode
        | Error::InvalidRefreshToken
        | Error::UnknownToken
        | Error::Html
        | Error::InvalidGrant => {
            matches!(role, "both" | "token" | "call")
        }
        Error::RedirectUriPage | Error::ClientPage | Error::InvalidRedirectUri => {
            !matches!(role, "token" | "call")
        }
        Error::InvalidToken | Error::AuthenticationFailure | Error::WrongUrl | Error::ApiHtml => {
            matches!(role, "call" | "token" | "both")
        }
        Error::ProductRights => role == "call",
        Error::UnauthenticatedConnection => true,
        _ => false,
    }
}

/// The authorization endpoint with what a connection needs to live on.
pub(crate) fn consent_url(center: DataCenter) -> String {
    format!("{}?access_type=offline&prompt=consent", center.authorize_endpoint())
}

/// Whether a list of scopes has one, or one that covers it.
fn has(list: &[String], name: &str) -> bool {
    list.iter().any(|given| {
        given.eq_ignore_ascii_case(name)
            || scopes::entry(given)
                .zip(scopes::entry(name))
                .is_some_and(|(broad, narrow)| covers(broad, narrow).is_some())
    })
}

/// A text without what may differ.
type Without<'w> = &'w dyn Fn(&str) -> String;

/// Whether a scope is another one but for a plural, capital letters, or the part `modules`.
fn is_almost(name: &str, meant: &str) -> bool {
    let plain = |name: &str| -> Vec<String> {
        let parts = name.split('.').filter(|part| !part.eq_ignore_ascii_case("modules"));
        parts.map(|part| part.to_ascii_lowercase().trim_end_matches('s').to_owned()).collect()
    };
    plain(name) == plain(meant)
}

/// What to do where one of two URIs has a space at an end, or was encoded twice.
fn cut_fix(registered: &str, sent: &str) -> Option<Message> {
    let right = registered.trim();
    if sent.trim() == right && sent.trim() != sent {
        return Some(msg!("doctor-clue-redirect-fix-space-sent", right));
    }
    if sent == right {
        return Some(msg!("doctor-clue-redirect-fix-space-registered", right));
    }
    let decoded = percent_encoding::percent_decode_str(sent).decode_utf8_lossy();
    (decoded == right && sent != right).then(|| {
        let encoded: String = url::form_urlencoded::byte_serialize(right.as_bytes()).collect();
        msg!("doctor-clue-redirect-fix-encoded", encoded)
    })
}

/// Which blank a value ends with.
fn end_of(value: &str) -> &'static str {
    if value.ends_with(['\n', '\r']) { "line" } else { "space" }
}

/// What differs between a redirect URI that is registered and one that is sent: a sentence; `None` if nothing does.
fn difference(registered: &str, sent: &str, at_exchange: bool) -> Option<Message> {
    if registered == sent {
        return None;
    }
    if at_exchange {
        return first_difference(registered, sent).map(|at| msg!("doctor-differs-at", at));
    }
    if registered.trim() == sent.trim() && registered.trim() == registered {
        return Some(msg!("doctor-differs-space-sent", sign = end_of(sent)));
    }
    if registered.trim() == sent.trim() && sent.trim() == sent {
        return Some(msg!("doctor-differs-space-registered", sign = end_of(registered)));
    }
    // Decoded once, it is still encoded.
    if sent.contains("%3A%2F%2F") || sent.contains("%3a%2f%2f") && !registered.contains('%') {
        return Some(text!("doctor-differs-encoded-twice").into());
    }
    let kinds: [(Text, Without<'_>); 5] = [
        (text!("doctor-differs-space"), &|uri| uri.trim().to_owned()),
        (text!("doctor-differs-slash"), &|uri| uri.strip_suffix('/').unwrap_or(uri).to_owned()),
        (text!("doctor-differs-www"), &|uri| uri.replacen("://www.", "://", 1)),
        (text!("doctor-differs-case"), &str::to_ascii_lowercase),
        (text!("doctor-differs-encoding"), &|uri| {
            percent_encoding::percent_decode_str(uri).decode_utf8_lossy().into_owned()
        }),
    ];
    if let Some((says, _)) = kinds.iter().find(|(_, without)| without(registered) == without(sent)) {
        return Some((*says).into());
    }
    let parts = |uri: &str| {
        let (scheme, rest) = uri.split_once("://").unwrap_or(("", uri));
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at_checked(end).unwrap_or((rest, ""));
        (scheme.to_owned(), authority.to_owned(), path.to_owned())
    };
    let (one, two) = (parts(registered), parts(sent));
    let differing = [one.0 != two.0, one.1 != two.1, one.2 != two.2];
    let origin = |parts: &(String, String, String)| format!("{}://{}", parts.0, parts.1);
    Some(match differing {
        [true, true, false] => {
            msg!("doctor-differs-origin", registered = origin(&one), sent = origin(&two))
        }
        [true, false, false] => msg!("doctor-differs-scheme", registered = one.0, sent = two.0),
        [false, true, false] => msg!("doctor-differs-host", registered = one.1, sent = two.1),
        [false, false, true] => msg!("doctor-differs-path", registered = one.2, sent = two.2),
        _ => msg!("doctor-differs-from", at = first_difference(registered, sent)?),
    })
}
