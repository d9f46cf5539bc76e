//! Sandboxes and developer orgs: a token of one that is sent to another.

use facts::error::{CauseKind, Error};
use facts::{address, host};
use words::{msg, text};

use crate::case::Role;
use crate::clue::{Clue, Scene, quote, quote_of};

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
