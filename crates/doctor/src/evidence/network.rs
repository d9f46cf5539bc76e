//! The network between a program and Zoho: proxies, filters, certificates, hosts that are not reached.

use std::ops::Range;

use facts::error::{CauseKind, Error};
use facts::sign::{FILTERS, LET_THROUGH, NO_TLS, PAGE_FOR_JSON, PROXY, SERVICES, UNREACHED, UNTRUSTED};
use facts::{DataCenter, host};
use scan::text::{has_any, head, part, places, rest, tail};
use words::{msg, text};

use super::Hint;
use crate::clue::Clue;
use crate::phrase::lines_with;
use crate::told::{Told, hosts};

/// What stands between two places, as far as the text goes.
fn near(text: &str, from: usize, to: usize) -> &str {
    head(rest(text, from), to - from)
}

/// How far in front of a failure the request is looked for.
const NEAR: usize = 600;

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

/// A service of the program's own, such as its database, does not answer it or refuses its password.
pub(super) fn own_service(lower: &str) -> Option<Hint> {
    let failed = |sign: &str, line: &str| {
        // A port is one where no digit follows.
        let port = || line.match_indices(sign).any(|(at, _)| !rest(line, at + sign.len()).starts_with(digit));
        !sign.starts_with(':') || port() && has_any(line, UNREACHED)
    };
    let row = SERVICES.iter().find(|row| {
        row.signs.split('|').any(|sign| {
            lines_with(lower, sign).take(20).any(|line| failed(sign, part(lower, line.start, line.end)))
        })
    })?;
    let name = row.name;
    Some(Hint {
        clue: Clue::verified(
            CauseKind::NotZoho,
            msg!("doctor-hint-service", name),
            msg!("doctor-hint-service-verify", name),
            msg!("doctor-hint-service-fix", name),
        ),
        errors: &[],
        open: true,
    })
}

fn digit(ch: char) -> bool {
    ch.is_ascii_digit()
}

/// A right host that the program did not reach.
pub(super) fn unreached(text: &str, lower: &str, told: &Told) -> Option<Hint> {
    // A host that nobody has cannot be reached.
    if !told.misnamed.is_empty() || lower.contains("https%3a%2f%2faccounts") {
        return None;
    }
    let host = UNREACHED.split('|').find_map(|words| host_of_failure(text, lower, words))?;
    // The list of what is let through has other hosts of Zoho's.
    let listed = LET_THROUGH.split('|').flat_map(|words| lines_with(lower, words)).find_map(|line| {
        let (line, low) = (part(text, line.start, line.end), part(lower, line.start, line.end));
        let listed = hosts(line, low).map(|(_, host)| host).find(|host| *host != ".")?;
        let at = low.find(&listed.to_ascii_lowercase())?;
        let wild = if part(line, 0, at).ends_with('*') { "*" } else { "" };
        let covers = host.ends_with(listed.trim_start_matches('.'));
        (!covers).then(|| format!("{wild}{listed}"))
    });
    let fix = if let Some(listed) = listed {
        msg!("doctor-hint-unreached-fix-list", host = host.as_str(), listed)
    } else {
        msg!("doctor-hint-unreached-fix", host = host.as_str())
    };
    Some(Hint {
        clue: Clue::verified(
            CauseKind::NotZoho,
            msg!("doctor-hint-unreached", host = host.as_str()),
            msg!("doctor-hint-unreached-verify", host),
            fix,
        ),
        errors: &[],
        open: true,
    })
}

/// A host that speaks no version of TLS that the program knows.
pub(super) fn no_tls(text: &str, lower: &str) -> Option<Hint> {
    let host = NO_TLS.split('|').find_map(|words| host_of_failure(text, lower, words))?;
    let runtime = if has_any(lower, "java|jvm|jdk") {
        "java"
    } else if has_any(lower, ".net|powershell|invoke-restmethod|invoke-webrequest|system.net|c#") {
        "net"
    } else {
        "other"
    };
    Some(Hint {
        clue: Clue::verified(
            CauseKind::NotZoho,
            msg!("doctor-hint-no-tls", host),
            text!("doctor-hint-no-tls-verify"),
            msg!("doctor-hint-no-tls-fix", runtime),
        ),
        errors: &[],
        open: true,
    })
}

/// The host of Zoho's in the line of a failure of the network, or else in the lines before it: the request.
fn host_of_failure<'t>(text: &'t str, lower: &'t str, words: &str) -> Option<String> {
    let of =
        |from: usize, to: usize| hosts(near(text, from, to), near(lower, from, to)).map(|(_, host)| host);
    let zoho = |host: &&str| host::known(host).is_some();
    // A line that names a host names the one that was not reached.
    let lines = || lines_with(lower, words).take(20);
    let names = |line: &Range<usize>| {
        of(line.start, line.end).next().is_some() || part(lower, line.start, line.end).contains("://")
    };
    let found = match lines().find(names) {
        Some(line) => of(line.start, line.end).find(zoho),
        None => lines().find_map(|line| {
            let before = line.start.saturating_sub(tail(part(lower, 0, line.start), NEAR).len());
            of(before, line.end).filter(zoho).last().or_else(|| of(line.end, line.end + NEAR).find(zoho))
        }),
    };
    found.map(str::to_owned)
}

/// A filter of the network answered, and not Zoho.
pub(super) fn filtered(text: &str, lower: &str, told: &Told) -> Option<Hint> {
    let page = has_any(lower, PAGE_FOR_JSON);
    let at = page
        .then(|| FILTERS.split('|').find_map(|words| Some((places(lower, words).next()?.0, words))))
        .flatten()?;
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
