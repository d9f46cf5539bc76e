//! The network between a program and Zoho: proxies, filters, certificates, hosts that are not reached.

use facts::error::{CauseKind, Error};
use facts::sign::{FILTERS, PAGE_FOR_JSON, PROXY, UNREACHED, UNTRUSTED};
use facts::{DataCenter, host};
use scan::text::{has_any, part};
use scan::word;
use words::{msg, text};

use super::Hint;
use crate::clue::Clue;
use crate::phrase::lines_with;
use crate::told::{Told, hosts};

/// The program does not trust the certificate that it was shown: something between it and Zoho has another one.
pub(super) fn certificate(text: &str, lower: &str) -> Option<Hint> {
    let host = (has_any(lower, "cert|pkix") && has_any(lower, UNTRUSTED))
        .then(|| zoho_host(text, lower))
        .flatten()?;
    Some(Hint {
        clue: Clue::verified(
            CauseKind::NotZoho,
            msg!("doctor-hint-certificate", host = host.as_str()),
            text!("doctor-hint-certificate-verify"),
            msg!("doctor-hint-certificate-fix", host),
        ),
        errors: &[Error::BrowserBlocked],
        open: true,
    })
}

/// A right host that the program did not reach.
pub(super) fn unreached(text: &str, lower: &str, told: &Told) -> Option<Hint> {
    let line = UNREACHED.split('|').find_map(|words| lines_with(lower, words).next())?;
    let (said, plain) = (part(text, line.start, line.end), part(lower, line.start, line.end));
    // A line that names no host but an address is of the request beside it.
    let host = zoho_host(said, plain).or_else(|| {
        const OTHER: &str = "zoho|.com|.net|.org|.io|.example|.test|localhost|127.0.0.1";
        let other = word::urls(said).next().is_some() || has_any(plain, OTHER) || !told.misnamed.is_empty();
        let asked = has_any(lower, "accounts.zoho|zohoapis");
        if other || !asked { None } else { zoho_host(text, lower) }
    })?;
    Some(Hint {
        clue: Clue::verified(
            CauseKind::NotZoho,
            msg!("doctor-hint-unreached", host = host.as_str()),
            msg!("doctor-hint-unreached-verify", host = host.as_str()),
            msg!("doctor-hint-unreached-fix", host),
        ),
        errors: &[],
        open: true,
    })
}

/// A filter of the network answered, and not Zoho.
pub(super) fn filtered(text: &str, lower: &str, told: &Told) -> Option<Hint> {
    let page = has_any(lower, PAGE_FOR_JSON);
    let at =
        page.then(|| FILTERS.split('|').find_map(|words| Some((lower.find(words)?, words)))).flatten()?;
    let host = zoho_host(text, lower)?;
    let name = part(text, at.0, at.0 + at.1.len());
    let center = host::known(&host).map(|(center, _)| center);
    let row = center.or_else(|| told.places.first().map(|place| place.center)).map(DataCenter::row)?;
    let api = row.api.map(|cell| cell.value);
    let hosts: Vec<&str> = std::iter::once(row.accounts.value).chain(api).collect();
    Some(Hint {
        clue: Clue::verified(
            CauseKind::NotZoho,
            msg!("doctor-said-block", host = host.as_str(), name),
            text!("doctor-said-block-verify"),
            msg!("doctor-said-block-fix", hosts = hosts.join(", ")),
        ),
        errors: &[
            Error::Html,
            Error::ApiHtml,
            Error::BadTokenRequest,
            Error::BrowserBlocked,
            Error::Forbidden,
            Error::WrongMethod,
        ],
        open: true,
    })
}

/// A proxy did not let the request through.
pub(super) fn proxied(text: &str, lower: &str) -> Option<Hint> {
    let host = has_any(lower, PROXY).then(|| zoho_host(text, lower)).flatten()?;
    Some(Hint {
        clue: Clue::verified(
            CauseKind::NotZoho,
            msg!("doctor-said-proxy", host = host.as_str()),
            text!("doctor-said-block-verify"),
            msg!("doctor-said-proxy-fix", host),
        ),
        errors: &[Error::Html, Error::ApiHtml, Error::BrowserBlocked],
        open: true,
    })
}

/// The first host of a text that is one of Zoho's.
fn zoho_host(text: &str, lower: &str) -> Option<String> {
    hosts(text, lower).map(|(_, host)| host).find(|host| host::known(host).is_some()).map(str::to_owned)
}
