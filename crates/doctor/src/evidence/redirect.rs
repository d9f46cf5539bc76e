//! Redirect URIs: which are registered, which are sent, which is missing.

use facts::data_center::{AUTHORIZE_PATH, CALLBACK_PATH, TOKEN_PATH};
use facts::error::{CauseKind, Error};
use facts::host::{self, Role as HostRole};
use facts::sign::{CONSOLES, OTHER_CODE, OTHER_URI, PROGRAMS};
use facts::{ClientType, Confidence, address};
use scan::text::{first_difference, has, has_any, head, line_at, lists, part, places, rest};
use scan::word;
use service::Draft;
use words::{Message, Text, msg, text};

use super::{Hint, MOST};
use crate::case::{Action, Role};
use crate::clue::{Clue, Scene, center_words, quote};
use crate::sign_in::SignIn;
use crate::told::Told;

/// The errors of a sign-in that names a client or a redirect URI.
const OF_SIGN_IN: &[Error] = &[Error::RedirectUriPage, Error::ClientPage, Error::InvalidRedirectUri];

/// What a text shows of redirect URIs, beside those that it has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Redirect {
    /// The redirect URI of a sign-in.
    pub(super) began: Option<String>,
    /// The fields of the token request are there, and none is `redirect_uri`.
    no_field: bool,
    /// A URI that begins neither with `https://` nor with `http://`, as apps have them.
    of_app: Option<String>,
    /// A program builds a token request without one: the one that the text has elsewhere, or nothing.
    not_built: Option<String>,
    /// The settings whose value is an address that begins with `http://`.
    insecure: Vec<(String, String)>,
}

impl Redirect {
    pub(super) fn of(text: &str, lower: &str, outside: &str, sign_ins: &[SignIn]) -> Self {
        let fields = ["grant_type", "authorization_code", "client_id"]
            .iter()
            .all(|name| has(outside, name))
            .then(|| outside.replace("invalid_redirect_uri", "").replace("redirect_uri_mismatch", ""));
        let mut asking = sign_ins.iter().rev().filter(|sign_in| sign_in.asks);
        Self {
            began: asking.find_map(|sign_in| sign_in.value("redirect_uri")).map(str::to_owned),
            no_field: fields.is_some_and(|fields| {
                !has_any(&fields, "redirect_uri|redirecturi|redirect-uri|\u{2026}&|...&")
            }),
            of_app: of_app(text),
            not_built: no_uri(text, lower),
            insecure: insecure_settings(text, lower),
        }
    }
}

/// The settings in lines of a configuration whose value is an address that begins with `http://`: `APP_URL=http://…`.
fn insecure_settings(text: &str, lower: &str) -> Vec<(String, String)> {
    let of_name = |ch: char| ch.is_ascii_alphanumeric() || "_.-".contains(ch);
    let found = places(lower, "http://").take(MOST).filter_map(|(at, _)| {
        let lead = part(text, line_at(text, at).start, at).trim_end_matches(['"', '\'', '`', ' ']);
        let name = lead.strip_suffix(['=', ':'])?.trim_end_matches(['"', '\'', ' ']);
        let start = name.trim_end_matches(of_name).len();
        let (before, name) = (part(name, 0, start), rest(name, start));
        // A header and the parameter of a request are none.
        let other = "redirect_uri|url|uri|href|location|referer|referrer|origin|from|to|sent|host";
        let setting = name.len() > 2
            && !lists(other, &name.to_ascii_lowercase())
            && before.chars().all(|ch| {
                ch.is_whitespace()
                    || "\"'-{$,>|".contains(ch)
                    || before.ends_with("export ")
                    || before.ends_with("-e ")
            });
        let value = rest(text, at);
        let end = value.find(|ch: char| ch.is_whitespace() || "\"'`,;}".contains(ch)).unwrap_or(value.len());
        setting.then(|| (name.to_owned(), part(value, 0, end).to_owned()))
    });
    found.collect()
}

/// The first URI with a scheme of an app's own.
fn of_app(text: &str) -> Option<String> {
    let of_scheme = |ch: char| ch.is_ascii_alphanumeric() || "+.-".contains(ch);
    let urn = text.find("urn:ietf:wg:oauth").map(|at| at..at);
    let own = text.match_indices("://").take(MOST).find_map(|(at, _)| {
        let start = part(text, 0, at).trim_end_matches(of_scheme).len();
        let scheme = part(text, start, at).to_ascii_lowercase();
        let begins = scheme.starts_with(|ch: char| ch.is_ascii_alphabetic()) && scheme.len() > 1;
        let of_web =
            ["http", "https", "hxxp", "hxxps", "ws", "wss", "ftp", "file", "jdbc", "chrome-extension"];
        (begins && !of_web.contains(&scheme.as_str())).then_some(start..at)
    });
    // With one slash: `com.example.app:/callback`.
    let short = || {
        text.match_indices(":/").take(MOST).find_map(|(at, _)| {
            let start = part(text, 0, at).trim_end_matches(of_scheme).len();
            let scheme = part(text, start, at);
            let begins = scheme.starts_with(|ch: char| ch.is_ascii_alphabetic());
            (begins && scheme.contains('.') && !rest(text, at + 2).starts_with('/')).then_some(start..at)
        })
    };
    let at = own.or(urn).or_else(short)?.start;
    // What a language writes behind it without a space is no part of it.
    let ends = |ch: char| ch.is_whitespace() || !ch.is_ascii() || "\"'`<>(),;|".contains(ch);
    let uri = rest(text, at).split(ends).next()?;
    (uri.len() < 200).then(|| uri.trim_end_matches(['.', ',']).to_owned())
}

/// A token request that a program builds without a redirect URI: the one that the text has elsewhere, or nothing.
fn no_uri(text: &str, lower: &str) -> Option<String> {
    places(lower, TOKEN_PATH).take(MOST).find_map(|(at, _)| {
        let behind = head(rest(lower, at), 900);
        let end = ["])", "})", "\n)"].iter().filter_map(|end| behind.find(end)).min()?;
        let request = part(behind, 0, end);
        let is = has_any(request, "grant_type|granttype")
            && request.contains("authorization_code")
            && has_any(request, "client_id|clientid")
            && !has_any(request, "redirect|...|\u{2026}");
        is.then(|| {
            let Some((at, _)) = places(lower, "redirect_uri=http").next() else { return String::new() };
            let value = rest(text, at + "redirect_uri=".len());
            let end = value.find(|ch: char| ch.is_whitespace() || "&\"'`<>|,;)".contains(ch));
            let value = part(value, 0, end.unwrap_or(value.len()));
            percent_encoding::percent_decode_str(value).decode_utf8_lossy().into_owned()
        })
    })
}

/// A setting for the redirect URI that holds an endpoint of Zoho's.
pub(super) fn endpoint_as_redirect(text: &str, lower: &str, told: &Told) -> Option<Hint> {
    let names = ["redirect_ur", "redirecturi", "redirecturl", "callback_url", "callbackurl"];
    let of_name = |ch: char| ch.is_ascii_alphanumeric() || ch == '_';
    let found = names.iter().flat_map(|name| places(lower, name).take(MOST)).find_map(|(at, _)| {
        let start = part(text, 0, at).trim_end_matches(of_name).len();
        let name = rest(text, start);
        let name = part(name, 0, name.find(|ch| !of_name(ch))?);
        let behind = rest(text, start + name.len());
        let value = behind.trim_start_matches(['"', '\'', ' ', ':', '=', '>']);
        let signed = part(behind, 0, behind.len() - value.len()).contains([':', '=']);
        let url = word::urls(value).next().filter(|url| signed && url.at == 0)?;
        let path = address::read(url.text).ok()?.url.path().to_owned();
        let endpoint = matches!(host::known(url.text), Some((_, HostRole::Accounts)))
            && [AUTHORIZE_PATH, TOKEN_PATH].contains(&path.as_str());
        endpoint.then(|| (name.to_owned(), url.text.to_owned()))
    });
    let (name, value) = found?;
    let own = word::urls(text).take(MOST).find(|url| {
        let callback = has_any(&url.text.to_ascii_lowercase(), "callback|oauth|redirect|return|/cb|auth");
        callback && host::known(url.text).is_none() && url.text.starts_with("http")
    });
    let own = told.registered.first().cloned().or_else(|| own.map(|url| url.text.to_owned()));
    let fix = if let Some(own) = own {
        msg!("doctor-hint-endpoint-redirect-fix", name = name.as_str(), own)
    } else {
        msg!("doctor-hint-endpoint-redirect-fix-any", name = name.as_str())
    };
    Some(Hint {
        clue: Clue::verified(
            CauseKind::RedirectDiffers,
            msg!("doctor-hint-endpoint-redirect", name = name.as_str(), value),
            msg!("doctor-hint-endpoint-redirect-verify", name),
            fix,
        ),
        errors: OF_SIGN_IN,
        open: true,
    })
}

/// A text without what may differ.
type Without<'w> = &'w dyn Fn(&str) -> String;

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

/// The address of n8n, by a redirect URI of its.
fn of_n8n(uri: &str) -> Option<String> {
    let (base, _) = uri.split_once("/rest/oauth2-credential/callback")?;
    Some(format!("{}/", base.trim()))
}

impl Scene<'_> {
    /// Two callbacks of one data center of which sources disagree, and none of which the text shows to be sent.
    pub(super) fn both_callbacks(&self) -> Option<Clue> {
        let told = self.told;
        let of = |uri: &String| uri.contains(CALLBACK_PATH).then(|| host::known(uri)).flatten();
        let mut all = told.sent.iter().chain(&told.registered).filter_map(of).map(|(center, _)| center);
        let center = all.next().filter(|first| all.all(|center| center == *first))?;
        let [one, two] = center.row().callbacks else { return None };
        let has = |uri: &str| told.sent.iter().chain(&told.registered).any(|known| known == uri);
        let fits = self.is(&[Error::RedirectUriPage])
            && told.sign_ins.is_empty()
            && has(one.value)
            && has(two.value);
        let console =
            center.row().console.filter(|_| fits && one.confidence == Confidence::Conflicting)?.value;
        let (first, second) = (one.value, two.value);
        let fix = msg!("doctor-clue-both-callbacks-fix", console, first, second);
        let what = msg!("doctor-clue-both-callbacks", center = center_words(center));
        let verify = text!("doctor-clue-both-callbacks-verify");
        Some(Clue {
            trust: Some((Confidence::Conflicting, one.sources)),
            ..Clue::verified(CauseKind::RedirectOfAnotherCenter, what, verify, fix).unsure()
        })
    }

    /// The API Console refuses the URI of an app.
    pub(super) fn app_scheme(&self) -> Option<Clue> {
        let uri = self.evidence.redirect.of_app.as_ref().filter(|_| self.is(&[Error::ConsoleRedirectUri]))?;
        let what = msg!("doctor-clue-app-scheme", uri = uri.as_str());
        let (verify, fix) = (text!("doctor-clue-app-scheme-verify"), text!("doctor-clue-app-scheme-fix"));
        Some(Clue::verified(CauseKind::BadAddress, what, verify, fix))
    }

    /// The redirect URI of a sign-in is still encoded when it has been decoded.
    fn encoded_twice(&self) -> Option<Clue> {
        let sent = self.evidence.redirect.began.as_ref()?;
        let once = percent_encoding::percent_decode_str(sent).decode_utf8_lossy();
        let twice = !sent.contains("://") && once.contains("://");
        let fix = cut_fix(&once, sent).filter(|_| twice)?;
        let what = text!("doctor-differs-encoded-twice").into();
        let quotes = vec![quote(Role::Sent.text(), sent)];
        Some(Clue { quotes, ..Clue::of(CauseKind::RedirectDiffers, what, fix) })
    }

    /// The redirect URI that is sent is none of those that are registered.
    pub(super) fn redirect_uris(&self) -> Option<Clue> {
        if self.both_callbacks().is_some() {
            return None;
        }
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
        if let Some(clue) = self.encoded_twice().filter(|_| explains && self.told.registered.is_empty()) {
            return Some(clue);
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
        } else if self.builds_itself(registered, sent) {
            msg!(
                "doctor-clue-redirect-fix-own",
                program = self.told.speaker.unwrap_or("none"),
                sent = sent.trim()
            )
        } else if let Some(base) = of_n8n(registered).filter(|_| of_n8n(sent).is_some() && !local(registered))
        {
            msg!("doctor-clue-redirect-fix-n8n", base, registered)
        } else if local(sent) && !local(registered) {
            msg!("doctor-clue-redirect-fix-public", registered)
        } else if local(registered) && !local(sent) {
            msg!("doctor-seen-register-public", registered = registered.trim(), sent = sent.trim())
        } else if let Some((name, value)) = self.insecure_setting(sent).filter(|_| insecure) {
            let value = value.replacen("http:", "https:", 1);
            msg!("doctor-clue-redirect-fix-https-setting", name = name.as_str(), registered, value)
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

    /// The setting with the address of the program, which is also that of the redirect URI that it sends.
    fn insecure_setting(&self, sent: &str) -> Option<&(String, String)> {
        let origin = |uri: &str| uri.trim().split('/').take(3).collect::<Vec<_>>().join("/");
        self.evidence.redirect.insecure.iter().find(|(_, value)| origin(value) == origin(sent))
    }

    pub(super) fn no_uri(&self) -> Option<Clue> {
        if !self.is(&[Error::InvalidRedirectUri]) {
            return None;
        }
        let Redirect { began, no_field, not_built, .. } = &self.evidence.redirect;
        let asked = self.told.places.iter().any(|place| place.role == Role::Token);
        let own_client = self.evidence.client.kind == Some(ClientType::SelfClient);
        // The only one that the text has is the one of the sign-in.
        let mut named = self.told.registered.iter().chain(&self.told.sent);
        let only = named.next().filter(|first| named.all(|other| other == *first));
        let uri = match not_built {
            Some(uri) if !self.told.self_client_named => uri,
            _ if *no_field && asked && !own_client => began.as_ref().or(only).map_or("", String::as_str),
            _ => return None,
        };
        let fix = if uri.is_empty() {
            text!("doctor-sign-no-uri-fix").into()
        } else {
            msg!("doctor-sign-no-uri-fix-value", uri)
        };
        let (what, verify) = (text!("doctor-sign-no-uri"), text!("doctor-sign-no-uri-verify"));
        Some(Clue::verified(CauseKind::RedirectDiffers, what, verify, fix))
    }

    /// Whether the program that speaks builds the redirect URI that it sends, so that only the registered one can be another.
    fn builds_itself(&self, registered: &str, sent: &str) -> bool {
        let origin =
            |uri: &str| uri.trim().split('/').take(3).collect::<Vec<_>>().join("/").to_ascii_lowercase();
        let at = origin(sent);
        let signs = PROGRAMS.iter().find(|program| Some(program.name) == self.told.speaker);
        let hosted = signs.is_some_and(|program| has_any(&at, program.signs)) && of_n8n(sent).is_none();
        hosted || of_n8n(sent).is_some() && at == origin(registered)
    }

    /// A self client has no redirect URI, and the request sends one.
    pub(super) fn self_client_uri(&self) -> Option<Clue> {
        let found = self.told.self_client_named
            && self.told.sends_uri
            && self.told.registered.is_empty()
            && self.is(&[Error::InvalidRedirectUri]);
        found.then(|| {
            Clue::verified(
                CauseKind::RedirectDiffers,
                text!("doctor-clue-self-uri"),
                text!("doctor-clue-self-uri-verify"),
                text!("doctor-clue-self-uri-fix"),
            )
        })
    }

    /// Another provider refuses, and the text has the redirect URI that a connection of Zoho's sends to it.
    pub(super) fn redirect_at_another_provider(&self) -> Option<Clue> {
        if !self.is(&[Error::OtherProvider]) {
            return None;
        }
        // What it rejects is named, and is another value.
        let shown = self.main.shown.to_ascii_lowercase();
        if has_any(&shown, "invalid_scope|invalid_client|unauthorized_client") && !has_any(&shown, OTHER_URI)
        {
            return None;
        }
        let of_zoho = |uri: &&String| uri.contains(CALLBACK_PATH) && host::known(uri).is_some();
        let named = self.told.sent.iter().chain(&self.told.registered);
        let Some(uri) = named.clone().find(of_zoho) else { return self.app_of_another_provider() };
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

    /// Another provider does not know the redirect URI that an app of the person's own sends, or the code of its own sign-in.
    fn app_of_another_provider(&self) -> Option<Clue> {
        let shown = self.main.shown.to_ascii_lowercase();
        let provider = self.main.provider?;
        if has_any(&shown, OTHER_CODE) {
            let what = msg!("doctor-decided-provider-code", provider);
            let fix = msg!("doctor-decided-provider-code-fix", provider);
            let verify = text!("doctor-decided-provider-code-verify");
            return Some(Clue::verified(CauseKind::NotZoho, what, verify, fix));
        }
        let refused = has_any(&shown, OTHER_URI);
        // The message itself may have it.
        let in_message = word::urls(&self.main.shown).next().map(|url| url.text);
        let sent = self.told.sent.first().map(String::as_str);
        let uri = in_message.or(sent).filter(|_| refused)?.split(['?', '#']).next()?;
        let console =
            CONSOLES.iter().find(|(name, _)| *name == provider).map_or("none", |(_, console)| console);
        Some(Clue::verified(
            CauseKind::NotZoho,
            msg!("doctor-said-other-uri", provider),
            text!("doctor-clue-provider-redirect-verify"),
            msg!("doctor-said-other-uri-fix", console, provider, uri),
        ))
    }
}
