//! What a URL is by itself: Zoho's and for what, nobody's that we know, or one that looks like Zoho's.

use facts::DataCenter;
use facts::address::{self, Address};
use facts::data_center::{AUTHORIZE_PATH, CALLBACK_PATH, TOKEN_PATH};
use facts::endpoint::DEVICE_TOKEN_PATH;
use facts::host::{self, Role, Verdict};
use scan::word::texts;
use service::Draft;
use url::form_urlencoded;
use words::{Message, msg, text};

use crate::{Detection, Kind, explain};

/// What matters of the text that a URL stands in.
pub(crate) struct Around<'t> {
    pub(crate) text: &'t str,
    /// Where the text has the account.
    pub(crate) center: Option<DataCenter>,
    /// A part of the URL was left out.
    pub(crate) elided: bool,
    /// The URL is one of a program, not of Zoho's form.
    pub(crate) is_app: bool,
}

/// What a word is that may be a URL or a host; `None` where nothing can be said of it.
pub(crate) fn read(word: &str, draft: &Draft, around: &Around<'_>) -> Option<Detection> {
    // In the log of a server it has no host; its facts are read with the sign-ins. And a path is no URL.
    if word.starts_with(AUTHORIZE_PATH) || word.starts_with('/') {
        return None;
    }
    // A template of a program has no host yet.
    let host = word.split_once("://").map_or(word, |(_, rest)| rest).split(['/', '?']).next();
    if host.is_some_and(|host| host.contains("${") || host.contains("{{") || host.contains("#{")) {
        return None;
    }
    match address::read(word) {
        Ok(address) => judged(word, &address, draft, around),
        // A disguise is one of the host: letters behind it are words of a language.
        Err(why @ address::Unreadable::ForeignLetters { .. }) if word.contains("://") => {
            let because = text!("doctor-because-letters");
            Some(Detection::new(Kind::ForeignUrl, because, why.message(), word))
        }
        Err(_) => None,
    }
}

fn judged(word: &str, address: &Address, draft: &Draft, around: &Around<'_>) -> Option<Detection> {
    // Logs of Python write the port of every host.
    if word.ends_with(":443") && around.text.to_ascii_lowercase().contains("urllib3") {
        return None;
    }
    if let Some((_, query)) = word.split_once("#build?") {
        return Some(explain::own_link(query, word));
    }
    let foreign = |because: words::Text, verdict: Message| {
        Some(Detection::new(Kind::ForeignUrl, because, verdict, word))
    };
    if let Some(flaw) = address.disguise() {
        let verdict = msg!("doctor-url-disguised", flaw = flaw.message());
        return foreign(text!("doctor-because-writing"), verdict);
    }
    let url = &address.url;
    let (host, path) = (address.host(), url.path());
    let (query, fragment) = (url.query().unwrap_or_default(), url.fragment().unwrap_or_default());
    let has = |keys: &[&str]| form_urlencoded::parse(query.as_bytes()).any(|(key, _)| keys.contains(&&*key));
    let judged = host::judge(host);
    if let Verdict::Lookalike(lookalike) = &judged {
        if lookalike.only_lacks_www(host) {
            let because = text!("doctor-because-host");
            return Some(Detection::new(Kind::ZohoUrl, because, lookalike.message.clone(), word));
        }
        let looks = text!("doctor-because-looks-like-zoho");
        let because = if lookalike.imitates { looks } else { text!("doctor-because-host") };
        return foreign(because, explain::lookalike(lookalike));
    }
    let to_token = path.starts_with(TOKEN_PATH) || path == DEVICE_TOKEN_PATH;
    if path == TOKEN_PATH && has(&["grant_type"]) {
        let because = text!("doctor-because-token-parameters");
        let verdict = text!("doctor-token-url-parameters");
        return Some(Detection::new(Kind::Command, because, verdict, word));
    }
    let is_authorize = path.ends_with(AUTHORIZE_PATH)
        || !to_token && has(&["response_type", "redirect_uri"]) && has(&["client_id"]);
    if is_authorize {
        return Some(explain::authorize_url(word, address, draft, (around.elided, around.is_app)));
    }
    if !to_token && has(&["code", "error", "accounts-server"]) {
        return Some(explain::redirect(query, true, word, draft));
    }
    if fragment.contains("access_token=") || fragment.contains("error=") {
        return Some(explain::redirect(fragment, true, word, draft));
    }
    match judged {
        Verdict::Known { role, .. } if path == CALLBACK_PATH || role == Role::Callback => {
            // Alone in the box, it is judged with all that was copied along; in a sentence, nobody can tell.
            let alone = texts(around.text).nth(1).is_none() && around.text.contains(word);
            let whole = if alone { around.text.trim_matches(['\n', '\r']) } else { word };
            // Quotes around it, and the comma of a program, are no part of it.
            let same = address::read(whole).is_ok_and(|read| read.url == *url);
            Some(explain::redirect_uri(if same { whole } else { word }, draft, around.center))
        }
        Verdict::Known { center, role } => Some(explain::zoho_url(word, address, center, &role, draft)),
        // A region in a sentence: "India (zoho.in)".
        Verdict::General
            if !word.contains("://") && !word.starts_with("www.") && !matches!(host, "zoho.com") =>
        {
            None
        }
        Verdict::General => {
            let verdict = msg!("doctor-url-general", host);
            Some(Detection::new(Kind::ZohoUrl, text!("doctor-because-host"), verdict, word))
        }
        _ if path == CALLBACK_PATH => Some(explain::redirect_uri(word, draft, None)),
        _ if word.contains("oauth") => {
            foreign(text!("doctor-because-host"), msg!("doctor-url-foreign", host))
        }
        _ => None,
    }
}
