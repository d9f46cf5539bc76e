//! Sandboxes and developer orgs: a token of one that is sent to another.

use facts::error::{CauseKind, Error};
use facts::{address, host};
use scan::text::{has_any, head, rest};
use words::{msg, text};

use super::MOST;
use crate::case::Role;
use crate::clue::{Clue, Scene, quote, quote_of};
use crate::told::{self, Told};

/// Two calls of one data center, in production and in a sandbox, of which one was accepted and the other refused.
pub(super) fn same_token(text: &str, lower: &str, told: &Told) -> Option<(String, String, bool)> {
    let mut fine = None;
    let mut refused = None;
    for call in told.calls.iter().take(MOST) {
        let Some((center, role)) = host::known(&call.url) else { continue };
        let Some(sandbox) = told::environment_of(&role) else { continue };
        let host = call.url.split('/').nth(2).unwrap_or_default().to_owned();
        let Some(at) = text.find(&call.url).map(|at| at + call.url.len()) else { continue };
        let answer = head(rest(lower, at), 400).split("://").next().unwrap_or_default();
        let known = (center, sandbox, host);
        if has_any(answer, "invalid_token|invalid_oauthtoken|invalid oauth token") {
            refused = Some(known);
        } else if answer.contains("\":") && !has_any(answer, "error|invalid|denied") {
            fine = Some(known);
        }
    }
    let ((center, of_fine, good), (other, sandbox, bad)) = fine.zip(refused)?;
    (center == other && of_fine != sandbox).then_some((good, bad, sandbox))
}

impl Scene<'_> {
    /// The org of the consent and the host of the call are not of the same environment.
    pub(super) fn chosen_org(&self) -> Option<Clue> {
        let (chosen, line) = self.evidence.center.chosen.as_ref()?;
        let sandbox = *chosen != "www";
        let places = &self.told.places;
        let mut calls = places.iter().filter(|place| place.role == Role::Call);
        let call = calls.find(|place| place.environment == Some(!sandbox))?;
        let known = places.iter().any(|place| place.role == Role::ApiDomain && place.environment.is_some());
        if known || !self.is(&[Error::InvalidToken, Error::AuthenticationFailure]) {
            return None;
        }
        let kind = if sandbox { *chosen } else { "called" };
        let api = call.center.row().api?.value;
        let right = api.replacen("www", chosen, 1);
        let called = self.told.calls.iter().rev().map(|call| call.url.as_str());
        let url = called.chain([call.quote.as_str()]).find_map(|url| {
            let host = address::read(url).ok()?.host().to_owned();
            (host::known(&host)?.0 == call.center).then(|| url.replacen(&host, &right, 1))
        });
        let host = url.unwrap_or_else(|| format!("https://{right}"));
        let host = host.as_str();
        let fix = if !sandbox && self.evidence.center.sandbox_on {
            msg!("doctor-seen-sandbox-fix", host)
        } else if self.told.self_client_named {
            msg!("doctor-seen-environment-fix-self", host, kind)
        } else {
            msg!("doctor-clue-environment-fix", host, kind)
        };
        let what = msg!("doctor-clue-environment", kind);
        let clue = Clue::verified(CauseKind::WrongCenter, what, text!("doctor-seen-environment-verify"), fix);
        let quotes = vec![quote(text!("doctor-quote-said"), line), quote(Role::Call.text(), &call.quote)];
        Some(Clue { quotes, ..clue })
    }

    /// One token at two environments.
    pub(super) fn same_token(&self) -> Option<Clue> {
        let (good, bad, sandbox) = self.evidence.center.same_token.as_ref()?;
        let kind = if *sandbox { "sandbox" } else { "production" };
        let (good, bad) = (good.as_str(), bad.as_str());
        self.is(&[Error::InvalidToken, Error::AuthenticationFailure]).then(|| {
            Clue::verified(
                CauseKind::WrongCenter,
                msg!("doctor-clue-same-token", bad, good, kind),
                text!("doctor-clue-same-token-verify"),
                msg!("doctor-clue-same-token-fix", bad, good, kind),
            )
            .unsure()
        })
    }

    /// A sandbox that is called with a token of production, or the other way round.
    pub(super) fn environments(&self) -> Option<Clue> {
        let of = |role: Role| self.told.places.iter().filter(move |place| place.role == role);
        let domain = of(Role::ApiDomain).find(|place| place.environment.is_some())?;
        // A call that works shows nothing.
        let call = of(Role::Call).find(|place| {
            place.environment.is_some()
                && place.environment != domain.environment
                && place.center == domain.center
        })?;
        let kind = if call.environment == Some(true) { "called" } else { "production" };
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
}
