//! The fields of the requests in a text, and which grant they were sent with.

use std::borrow::Cow;
use std::ops::Range;

use facts::sign::{SPEAKS_OF_CODE, SPEAKS_OF_REFRESH, WANTS_REFRESH};
use scan::pair;
use scan::text::{has, has_any, places};
use service::Draft;

use super::urls::Urls;

const MOST_REQUESTS: usize = 100;

/// Whether a value is itself and no variable of a script or a collection.
pub(super) fn is_literal(value: &str) -> bool {
    // Nor are the dots of somebody who leaves it out.
    let left_out = value.bytes().all(|byte| byte == b'.') || value.starts_with('\u{2026}');
    !value.is_empty() && !left_out && !value.starts_with(['{', '$', '<', '%', '*', '\u{2022}'])
}

/// Where a text says what was sent to the token endpoint, and whether it was a refresh token.
pub(crate) fn grants(text: &str, lower: &str) -> Vec<(usize, bool)> {
    let fields = Fields { text, lower, outside: &[] };
    let mut grants: Vec<(usize, bool)> = fields
        .all("grant_type")
        .filter(|(_, value)| is_word(value, "refresh_token") || is_word(value, "authorization_code"))
        .map(|(at, value)| (at, is_word(&value, "refresh_token")))
        .collect();
    if grants.is_empty() {
        let words = "refreshing|refresh failed|token refresh|on refresh|when i refresh|refresh_token failed|\
            refresh token failed|refreshaccesstoken|from refresh token|(refresh_token)|refresh_token grant|\
            refresh grant|refresh_token request|refreshing access token|refresh response|response to the refresh|response to a refresh|response of the refresh|response of a refresh|\
            antwort auf den refresh|refresh-antwort|réponse du refresh|respuesta del refresh|resposta do refresh|renew access token|refresh token grant|\
            grant refresh_token|refresh_access_token|refreshtoken(|token renewal|renewing the token|\
            renew the access token|refresh the access token|refresh access token|zugriffstoken erneuern|\
            token erneuern|token-erneuerung|rafraîchissement|renouvellement du jeton|actualizar el token|\
            renovar el token|renovar o token|beim refresh|bei jedem refresh|during refresh|during the refresh|on every refresh|\
            at refresh|when refreshing|lors du refresh|au refresh|al refrescar|en el refresh|no refresh de token|atualizar o token|トークンの更新|刷新令牌|刷新token";
        let called = |at: usize| !lower.get(..at).is_some_and(|before| before.ends_with("get"));
        grants.extend(
            words
                .split('|')
                .filter_map(|words| Some(places(lower, words).next()?.0))
                .filter(|at| called(*at))
                .map(|at| (at, true)),
        );
        // Go's library refreshes with what it is given.
        grants.extend(
            places(lower, "tokensource(")
                .next()
                .filter(|_| has(lower, "refreshtoken"))
                .map(|(at, _)| (at, true)),
        );
        // A log has it in front of the response.
        let refused = places(lower, "invalid_code").take(50).filter(|(at, _)| {
            let before = lower.get(..*at).unwrap_or_default();
            let line = before.rsplit('\n').next().unwrap_or_default();
            let line = line.replace(['\u{201c}', '"'], " ");
            let mut words = line.split(|ch: char| !(ch.is_alphanumeric() || ch == '_'));
            words.any(|word| matches!(word, "refresh" | "refreshtoken" | "refresh_token"))
                && !has_any(&line, "page|callback|tab |browser")
        });
        grants.extend(refused.map(|(at, _)| (at, true)));
        // What the whole of it speaks of.
        grants.extend((grants.is_empty() && spoken(lower) == Some(true)).then_some((0, true)));
    }
    grants
}

/// Whether a value is this word, which may end a sentence.
pub(super) fn is_word(value: &str, word: &str) -> bool {
    value.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']) == word
}

/// Whether a text in which a code is refused speaks of refresh tokens only (`true`), or of codes only.
pub(super) fn spoken(lower: &str) -> Option<bool> {
    if !has(lower, "invalid_code") {
        return None;
    }
    // What is wanted was not sent.
    let wanted = has_any(lower, WANTS_REFRESH);
    // A response names both of its tokens.
    let mut lines = lower.lines().take(2_000).filter(|line| !line.contains("access_token"));
    match (!wanted && lines.any(|line| has_any(line, SPEAKS_OF_REFRESH)), has_any(lower, SPEAKS_OF_CODE)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// What a command or a request says of a service, to be taken over; `None` if it says nothing.
pub(crate) fn carried(text: &str, lower: &str) -> Option<Draft> {
    let fields = Fields { text, lower, outside: &[] };
    let last = |key: &str| fields.last(key).filter(|value| is_literal(value));
    let mut draft = Draft {
        center: Urls::of(text, lower, &[]).token,
        client_id: last("client_id").map(Cow::into_owned).unwrap_or_default(),
        redirect_uri: last("redirect_uri").map(Cow::into_owned).unwrap_or_default(),
        ..Draft::default()
    };
    if let Some(scope) = last("scope") {
        draft.add_scopes(&scope);
    }
    (draft != Draft::default()).then_some(draft)
}

/// The fields of the requests in a text, in whatever notation.
pub(super) struct Fields<'t> {
    pub(super) text: &'t str,
    pub(super) lower: &'t str,
    pub(super) outside: &'t [Range<usize>],
}

impl<'t> Fields<'t> {
    /// The places and the values of a key, in the order of the text.
    pub(super) fn all<'k>(
        &self,
        key: &'k str,
    ) -> impl Iterator<Item = (usize, Cow<'t, str>)> + use<'t, '_, 'k> {
        let found = places(self.lower, key);
        found.filter_map(move |(at, _)| Some((at, self.value_at(at, key)?))).take(MOST_REQUESTS)
    }

    /// The last value of a key.
    pub(super) fn last(&self, key: &str) -> Option<Cow<'t, str>> {
        self.lower.rmatch_indices(key).find_map(|(at, _)| self.value_at(at, key))
    }

    fn value_at(&self, at: usize, key: &str) -> Option<Cow<'t, str>> {
        let apart = |ch: char| !(ch.is_ascii_alphanumeric() || ch == '_' || ch == '-');
        let begins = self.lower.get(..at)?.chars().next_back().is_none_or(apart);
        let outside = !self.outside.iter().any(|range| range.contains(&at));
        if begins && outside { pair::decoded(self.text, at, at + key.len()) } else { None }
    }
}
