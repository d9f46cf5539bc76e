//! The settings of a program beside what they should be.

use facts::data_center::REVOKE_PATH;
use facts::error::Error;
use facts::host::{self, Role, Verdict};
use facts::{DataCenter, address};
use scan::finding::Severity::{Check, Error as Wrong, Warning};
use scan::secret::{self, MASK};
use scan::text::{first_difference, has_any};
use service::lint::lint;
use service::{Draft, Field};
use words::{Message, Text, msg, text};

use super::{Setting, What, parameters};
use crate::clue::center_words;
use crate::form::Row;
use crate::{Detection, Kind, explain, phrase};

/// Programs whose own connector of Zoho asks for a refresh token without being told to.
const ASKS_ITSELF: &str = "zoho oauth2 api|zohooauth2api|zoho crm oauth2 api";

/// The settings beside what they should be. `home`: where the text around them shows the account to be.
pub(crate) fn detection(
    settings: &[Setting],
    text: &str,
    lower: &str,
    home: Option<DataCenter>,
    draft: &Draft,
) -> Detection {
    let value = |what: What| settings.iter().find(|it| it.what == what && !it.value.is_empty());
    let field = |field: Field| value(What::Field(field)).map(|it| it.value.as_str());
    let centers: Vec<(&Setting, DataCenter)> =
        settings.iter().filter_map(|it| Some((it, it.center()?))).collect();
    let center =
        home.or(value(What::Center).and_then(Setting::center)).or_else(|| most(&centers)).or(draft.center);
    let asked = parameters(settings);
    let authorize = field(Field::AuthorizeUrl).unwrap_or_default();
    let mut judged = Draft { center, ..Draft::default() };
    for it in Field::ENDPOINTS {
        if let (Some(place), Some(url)) = (judged.text_mut(it), field(it)) {
            url.clone_into(place);
        }
    }
    if let (Some(place), false) =
        (judged.text_mut(Field::AuthorizeUrl), authorize.is_empty() || asked.is_empty())
    {
        *place = format!("{authorize}{}{asked}", if authorize.contains('?') { '&' } else { '?' });
    }
    let id = field(Field::ClientId).filter(|id| !id.contains(MASK));
    id.unwrap_or_default().clone_into(&mut judged.client_id);
    if let Some(scopes) = field(Field::Scopes) {
        judged.add_scopes(scopes);
        judged.scopes.truncate(crate::detect::MOST_SCOPES);
    }
    let mut notes = Vec::new();
    for (setting, message) in settings.iter().filter_map(lookalike) {
        notes.push((Wrong, msg!("doctor-config-says", found = message, name = setting.name.as_str())));
    }
    let two = mixed(&centers, center);
    let elsewhere = || {
        let home = home?;
        let begins = |it: &Setting| it.what == What::Field(Field::AuthorizeUrl);
        let differs =
            |it: &Setting, center: DataCenter| center != home && !(begins(it) && center.passes_on_to(home));
        let (it, center) = centers.iter().find(|(it, center)| differs(it, *center))?;
        let (center, home) = (center_words(*center), center_words(home));
        Some(msg!("doctor-config-elsewhere", center, home, name = it.name.as_str()))
    };
    let two = two.or_else(elsewhere);
    notes.extend(two.clone().map(|message| (Wrong, message)));
    let offline = judged.text(Field::AuthorizeUrl).unwrap_or_default().contains("access_type=offline");
    let online = value(What::AccessType).is_some_and(|it| it.value.eq_ignore_ascii_case("online"))
        || judged.text(Field::AuthorizeUrl).unwrap_or_default().contains("access_type=online");
    let itself = has_any(lower, ASKS_ITSELF);
    let empty_place = settings.iter().find(|it| it.what == What::Parameters).map(|it| it.name.as_str());
    let has_refresh = value(What::RefreshToken).is_some();
    let no_offline = !offline && !itself && !has_refresh && (!authorize.is_empty() || online);
    // Somebody says so, or the program has a place for it that is empty.
    let said = || phrase::worded(lower).iter().any(|it| it.error == Error::NoRefreshToken);
    let dies = no_offline && (empty_place.is_some() || said());
    if online {
        notes.push((Wrong, text!("doctor-config-online").into()));
    } else if no_offline && !dies {
        let add = |name| msg!("doctor-config-offline-in", name);
        notes.push((Check, empty_place.map_or_else(|| text!("doctor-config-offline").into(), add)));
    }
    if two.is_some() && center.is_none() {
        notes.push((Wrong, text!("doctor-config-mixed-fix").into()));
    }
    notes.extend(wrong_servers(&centers, center).map(|message| (Wrong, message)));
    let mut rows = rows(settings, center);
    if dies && empty_place.is_none() {
        rows.iter_mut().filter(|row| row.field == Field::AuthorizeUrl).for_each(ask_for_refresh_token);
    }
    let spaced = rows.iter().any(|row| row.field == Field::Scopes && row.differs_at.is_some());
    notes.extend(spaced.then(|| (Warning, text!("doctor-form-spaces").into())));
    let empty = settings.iter().find(|it| it.what == What::RefreshToken && it.value.is_empty());
    if let Some(it) = empty.filter(|_| !has_refresh) {
        notes.push((Warning, msg!("doctor-config-no-refresh", name = it.name.as_str())));
    }
    if value(What::HeaderPrefix).is_some_and(|it| it.value.eq_ignore_ascii_case("bearer")) {
        notes.push((Check, text!("doctor-command-bearer").into()));
    }
    // What the linter of Zoho's form says of the values, without what is only so in Zoho CRM.
    let of_url = |text: Text| PATHS.contains(&text);
    for finding in lint(&judged) {
        let what = What::Field(finding.field);
        let said = of_url(finding.found.text()) || finding.field == Field::ClientId;
        if let Some(setting) = value(what).filter(|_| said) {
            let message = msg!("doctor-config-says", found = finding.found, name = setting.name.as_str());
            notes.push((finding.severity, message));
        }
    }
    let count = settings.len();
    let worst = notes.iter().find(|(severity, _)| *severity == Wrong).map(|(_, message)| message.clone());
    let verdict = worst.unwrap_or_else(|| match center {
        _ if dies => text!("doctor-config-no-offline").into(),
        _ if spaced => text!("doctor-form-spaces").into(),
        Some(center) => msg!("doctor-config-fine", center = center_words(center), count),
        None => msg!("doctor-config-unknown", count),
    });
    notes.retain(|(_, message)| *message != verdict);
    let names: Vec<&str> = settings.iter().take(4).map(|it| it.name.as_str()).collect();
    let because = msg!("doctor-because-config", names = names.join(", "));
    let offline_is_it = two.is_none() && (online || dies);
    let error = offline_is_it.then_some(Error::NoRefreshToken);
    let carry = Draft { center, client_id: judged.client_id, scopes: judged.scopes, ..Draft::default() };
    let shown = shown(settings).unwrap_or_else(|| text.to_owned());
    let detection = Detection::new(Kind::Config, because, verdict, &shown);
    Detection { error, rows, ..detection.notes(notes).carry(carry) }
}

/// Findings of the linter that are so in any program.
const PATHS: [Text; 4] = [
    Text::checked("lint-url-path", &["path", "right"]),
    Text::checked("lint-path-of", &["here", "path", "there"]),
    Text::checked("lint-parameter-misspelled", &["meant", "name"]),
    Text::checked("lint-parameter-value", &["name", "right", "value"]),
];

/// The settings as lines.
fn shown(settings: &[Setting]) -> Option<String> {
    let line = |it: &Setting| {
        let value = if secret::hidden_in(&it.value).is_some() { MASK } else { it.value.as_str() };
        format!("{}: {value}", it.name)
    };
    (!settings.is_empty()).then(|| settings.iter().map(line).collect::<Vec<_>>().join("\n"))
}

/// Whether a setting is where a sign-in begins that Zoho passes on to where all others are.
fn passed_on(centers: &[(&Setting, DataCenter)], it: &Setting, center: DataCenter) -> bool {
    let mut others = centers.iter().filter(|(other, _)| other.what != it.what).peekable();
    it.what == What::Field(Field::AuthorizeUrl)
        && others.peek().is_some()
        && others.all(|(_, other)| center != *other && center.passes_on_to(*other))
}

/// The data center of most settings, if it is one.
fn most(all: &[(&Setting, DataCenter)]) -> Option<DataCenter> {
    let centers: Vec<_> = all.iter().filter(|(it, center)| !passed_on(all, it, *center)).collect();
    let votes = |center: DataCenter| centers.iter().filter(|(_, other)| *other == center).count();
    let best = centers.iter().map(|(_, center)| votes(*center)).max()?;
    let mut leading = centers.iter().map(|(_, center)| *center).filter(|center| votes(*center) == best);
    let first = leading.next()?;
    leading.all(|center| center == first).then_some(first)
}

/// Two data centers among the settings: the one that is not `home` first. A sign-in may begin in the United States.
fn mixed(centers: &[(&Setting, DataCenter)], home: Option<DataCenter>) -> Option<Message> {
    let known: Vec<_> = centers.iter().filter(|(it, center)| !passed_on(centers, it, *center)).collect();
    let (first, here) = known.first()?;
    let (other, there) = known.iter().find(|(_, center)| center != here)?;
    let (wrong, its, right, home) =
        if Some(*there) == home { (first, here, other, there) } else { (other, there, first, here) };
    let (name, other) = (wrong.name.as_str(), right.name.as_str());
    Some(msg!("doctor-config-mixed", center = center_words(*its), home = center_words(*home), name, other))
}

/// The right value of each server that is set in another data center; endpoints have rows of their own.
fn wrong_servers(
    centers: &[(&Setting, DataCenter)],
    home: Option<DataCenter>,
) -> impl Iterator<Item = Message> {
    let right = move |it: &Setting, home: DataCenter| match it.what {
        What::Accounts => Some(home.accounts_origin()),
        What::Api if matches!(host::known(&it.value), Some((_, Role::Api))) => {
            Some(format!("https://{}", home.row().api?.value))
        }
        _ => None,
    };
    centers.iter().filter_map(move |(it, center)| {
        let url = right(it, home.filter(|home| home != center)?)?;
        Some(msg!("doctor-config-right", name = it.name.as_str(), url))
    })
}

/// The authorize URL with what asks for a refresh token.
fn ask_for_refresh_token(row: &mut Row) {
    let url = row.right.as_deref().unwrap_or(&row.found);
    let missing =
        ["access_type=offline", "prompt=consent"].into_iter().filter(|parameter| !url.contains(parameter));
    let missing: Vec<&str> = missing.collect();
    let right = format!("{url}{}{}", if url.contains('?') { '&' } else { '?' }, missing.join("&"));
    row.differs_at = first_difference(&right, &row.found);
    row.severity = Some(Wrong);
    row.right = Some(right);
}

/// What is wrong with the host of a setting.
fn lookalike(setting: &Setting) -> Option<(&Setting, Message)> {
    // A template of a program has no host yet.
    let template = setting.value.contains(['$', '{', '}']);
    if template || !setting.what.is_url() || setting.what == What::Field(Field::AuthorizedRedirectUri) {
        return None;
    }
    match host::judge(address::read(&setting.value).ok()?.host()) {
        Verdict::Lookalike(found) if !found.only_lacks_www(&setting.value) => {
            Some((setting, explain::lookalike(&found)))
        }
        _ => None,
    }
}

/// The fields of Zoho's form among the settings, beside the values that are right in a data center.
fn rows(settings: &[Setting], center: Option<DataCenter>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for Setting { what, value, .. } in settings {
        let What::Field(field) = *what else { continue };
        if value.is_empty() || rows.iter().any(|row| row.field == field) {
            continue;
        }
        let hidden = field == Field::ClientSecret || secret::hidden_in(value).is_some();
        let found = if hidden { MASK.to_owned() } else { value.clone() };
        let right = match field {
            Field::Scopes => commas(&found),
            _ if Field::ENDPOINTS.contains(&field) => right_url(field, &found, center),
            _ => None,
        };
        let differs_at = right.as_deref().and_then(|right| first_difference(right, &found));
        let severity = differs_at.map(|_| if field == Field::Scopes { Warning } else { Wrong });
        rows.push(Row { field, found, right, differs_at, severity });
    }
    rows
}

/// A list of scopes with the commas that Zoho documents, where spaces part it.
fn commas(found: &str) -> Option<String> {
    let scopes: Vec<&str> = found.split_whitespace().collect();
    (scopes.len() > 1 && !found.contains([',', ';', '+'])).then(|| scopes.join(","))
}

/// The URL that is right in a data center, with the parameters of the one that was found.
fn right_url(field: Field, found: &str, center: Option<DataCenter>) -> Option<String> {
    let center = center?;
    let address = address::read(found).ok()?;
    let base = match field {
        Field::AuthorizeUrl => center.authorize_endpoint(),
        Field::RevokeTokenUrl => center.accounts_origin() + REVOKE_PATH,
        _ => center.token_endpoint(),
    };
    // A sign-in may begin elsewhere, where Zoho passes it on.
    let fits = |its: DataCenter| its == center || field == Field::AuthorizeUrl && its.passes_on_to(center);
    let its = host::known(found).is_some_and(|(its, role)| fits(its) && role == Role::Accounts);
    // How it is written else says nothing.
    let same = its && base.ends_with(address.url.path().trim_end_matches('/'));
    let query = address.url.query().filter(|query| !query.is_empty());
    let right = query.map(|query| format!("{base}?{query}"));
    Some(if same { found.to_owned() } else { right.unwrap_or(base) })
}
