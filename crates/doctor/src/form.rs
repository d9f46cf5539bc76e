//! The values of an existing custom service form, beside what they should be.

use words::{Message, Text, msg, text};

use facts::error::Error::NoRefreshToken;
use facts::host::{Verdict, judge};
use facts::{DataCenter, address};
use oauth::scope::Delimiter;
use scan::finding::Severity::{self, Error, Note, Warning};
use scan::invisible;
use scan::order;
use scan::secret::{self, MASK};
use scan::text::{first_difference, line_at, plain};
use service::block::{Form, blocks};
use service::lint::{Finding, centers_of, lint};
use service::{Draft, Field};

use crate::detect::MOST_SCOPES;
use crate::{Detection, Kind};

/// Fields with one right value for everybody, chosen from a list.
const FIXED: [Field; 3] = [Field::AuthenticationType, Field::ParamType, Field::GrantType];
/// A URL of another center than the chosen one, and one that mixes two.
const ELSEWHERE: Text = Text::checked("lint-other-center", &["center", "chosen", "host"]);
const MISSING: Text = Text::checked("lint-parameter-missing", &["name", "right"]);
const MIXED: Text = Text::checked("lint-mixed", &["center", "known", "other"]);
/// Other words for labels, as guides and older forms of Zoho's have them.
const ALIASES: [(&str, Field); 4] = [
    ("Client ID/Consumer Key", Field::ClientId),
    ("Client Secret/Consumer Secret", Field::ClientSecret),
    ("Parameter Type", Field::ParamType),
    ("Scope", Field::Scopes),
];

/// The length of the longest label, with the signs around it.
const LONGEST_LABEL: usize = 60;
/// The letters with which labels, and the names of forms in our own CSV, begin.
const BEGINNINGS: &[u8] = b"acdghprsu";
/// How many values of one text are read; a form has a dozen.
const MOST_VALUES: usize = 200;

/// The labels of a form, a line each, to type its values behind them.
pub fn empty() -> String {
    let typed = |field: &Field| field.form() == Some(Form::Service) && *field != Field::ClientSecret;
    Field::ALL.into_iter().filter(typed).flat_map(|field| [field.label(), ": \n"]).collect()
}

/// One value of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which field it is.
    pub field: Field,
    /// The value.
    pub found: String,
    /// What it should be; `None` where nothing can be said, or several values would do.
    pub right: Option<String>,
    /// The first character that differs, from 1; `None` if none does or nothing can be said.
    pub differs_at: Option<usize>,
    /// How grave it is, if something is wrong.
    pub severity: Option<Severity>,
}

impl Row {
    /// The value with hidden characters drawn, split where it begins to differ from the right one, and where it is the same
    /// again up to the end.
    pub fn parted(&self) -> [String; 3] {
        use Field::{AuthenticationType, ConnectionName, GrantType, ParamType, ServiceName};
        // Names and what is selected may hold spaces; nothing else that is invisible may be in any value.
        let is_name =
            [ServiceName, ConnectionName, AuthenticationType, GrantType, ParamType].contains(&self.field);
        let part = |text: String| {
            let plain = is_name && self.differs_at.is_none() && text.chars().all(invisible::allowed_in_names);
            if plain { text } else { invisible::drawn(&text) }
        };
        let same = self.differs_at.map_or(usize::MAX, |at| at - 1);
        let behind = |text: &str| text.chars().skip(same).collect::<Vec<_>>();
        let (found, right) = (behind(&self.found), behind(self.right.as_deref().unwrap_or_default()));
        let ends =
            found.iter().rev().zip(right.iter().rev()).take_while(|(found, right)| found == right).count();
        let other = found.len() - ends;
        [
            part(self.found.chars().take(same).collect()),
            part(found.iter().take(other).collect()),
            part(found.iter().skip(other).collect()),
        ]
    }

    /// The value, or how it differs from the right one, with hidden characters drawn.
    pub fn message(&self) -> Message {
        let (field, value) = (self.field.title(), self.parted().concat());
        if let (Some(at), Some(right)) = (self.differs_at, &self.right) {
            msg!("doctor-row-differs", at, field, right, value)
        } else {
            msg!("doctor-row", field, value)
        }
    }
}

/// The field that a label names. In Zoho's form labels are words; names such as `grant_type` are of requests, and count
/// only in our own JSON (`wire`).
fn field_of(label: &str, wire: bool) -> Option<Field> {
    // Most lines of a text have no label, and most of those show it at once: no label is long or begins with a digit.
    let begins = label.chars().find(|ch| ch.is_alphanumeric()).is_some_and(char::is_alphabetic);
    if label.len() > LONGEST_LABEL || !begins {
        return None;
    }
    let label = label.trim_matches(|ch: char| ch.is_whitespace() || "-*|#>\u{2022}:`".contains(ch));
    let known = Field::ALL.into_iter().map(|field| (field.label(), field)).chain(ALIASES);
    let as_words = |known: &str| wire || !label.contains('_') && label.contains(' ') == known.contains(' ');
    let found =
        |label: &str| known.clone().find(|(known, _)| plain(known).eq(plain(label)) && as_words(known));
    // In another language of Zoho's.
    let foreign = || {
        let row = facts::label::find(&facts::label::letters(label)).filter(|row| row.zoho)?;
        Field::of(row.what).map(|field| (row.names, field))
    };
    // The second callback of a center is numbered in our own exports.
    let second =
        || found(label.strip_suffix('2')?).filter(|(_, field)| *field == Field::AuthorizedRedirectUri);
    found(label).or_else(second).or_else(foreign).map(|(_, field)| field)
}

/// Whether Zoho's own form has this label.
pub(crate) fn is_label(label: &str) -> bool {
    field_of(label, false).is_some()
}

/// What follows the name of the form with which a row of our own CSV begins.
fn in_csv(line: &str) -> Option<&str> {
    Form::ALL.into_iter().find_map(|form| line.strip_prefix(form.title())?.strip_prefix(','))
}

/// What is between two of these signs; the value itself where it is not.
fn within(value: &str, sign: char) -> &str {
    value.strip_prefix(sign).and_then(|value| value.strip_suffix(sign)).unwrap_or(value)
}

/// What is before and behind the sign, or the wide space, that parts a label from its value.
fn columns(line: &str) -> Option<(&str, &str)> {
    let sign = line.char_indices().find(|(_, ch)| matches!(ch, ':' | '=' | '\t' | '|' | '\u{ff1a}'));
    let sign = sign.map(|(at, ch)| (at, at + ch.len_utf8()));
    let wide = line.trim_end().find("  ").map(|at| {
        let behind = line.get(at..).unwrap_or_default();
        (at, at + behind.len() - behind.trim_start_matches(' ').len())
    });
    // `Label   : value` has both.
    let parted = match (sign, wide) {
        (Some(sign), Some(wide)) if sign.0 > wide.1 => Some(wide),
        (sign, wide) => sign.or(wide),
    };
    let (label, value) = match (parted, leader(line)) {
        (Some(parted), Some(dots)) if parted.0 < dots.0 => parted,
        (parted, dots) => dots.or(parted)?,
    };
    Some((line.get(..label)?, line.get(value..)?))
}

/// Where the dots begin and end that lead from a label to its value, as in `Scope ........ ZohoCRM.users.READ`.
pub(crate) fn leader(line: &str) -> Option<(usize, usize)> {
    let dots = line.find("...")?;
    let behind = line.get(dots..)?.trim_start_matches('.');
    let value = behind.trim_start_matches(' ');
    let label = line.get(..dots)?.trim_end_matches(' ').len();
    (label > 0 && value.len() < behind.len() && !value.is_empty())
        .then_some((label, line.len() - value.len()))
}

/// The field and the value in a line such as `Access Token URL: https://…`, also in the spelling of our own exports.
fn labeled(line: &str, wire: bool) -> Option<(Field, &str)> {
    let line = line.trim_start_matches(['-', '*', '|', '>', ' ', '\t', '\u{2022}']);
    let (label, value) = match in_csv(line) {
        Some(rest) => rest.split_once(',').map(|(label, value)| (label, within(value, '"')))?,
        None => columns(line)?,
    };
    let field = field_of(label, wire)?;
    let value = value.strip_prefix(' ').unwrap_or(value);
    // A row of a Markdown table, with its value as code.
    let value = value.strip_suffix(" |").unwrap_or(value);
    // A callback of our own export says how certain it is: `https://… (reported)`.
    let is_confidence = |words: &str| words.bytes().all(|b| b.is_ascii_alphabetic() || b" ,:;.".contains(&b));
    let value = match value.strip_suffix(')').and_then(|value| value.rsplit_once(" (")) {
        Some((url, words)) if url.contains("://") && is_confidence(words) => url,
        _ => value,
    };
    Some((field, within(value, '`')))
}

/// The parts of a line of which each begins with a label: `Connection Name: A    Link Name: b`, `Param Type: Body | Scope: …`.
fn segments(line: &str) -> impl Iterator<Item = &str> {
    // Most lines have one label at most, and a row of a table has its value behind the bar.
    let several = line.len() < 600 && line.bytes().filter(|byte| matches!(byte, b':' | b'=')).count() > 1;
    let mut starts = vec![0];
    for (at, sign) in line.match_indices([' ', '|', ';', '\t']).filter(|_| several) {
        // One space parts words only.
        if sign == " " && !line.get(..at).is_some_and(|before| before.ends_with(' ')) {
            continue;
        }
        let behind = line.get(at + sign.len()..).unwrap_or_default();
        let start = line.len() - behind.trim_start().len();
        let label = behind.trim_start().split([':', '=']).next().unwrap_or_default();
        let signed = label.len() < behind.trim_start().len();
        // Behind wide blanks it may be the label of anything.
        let apart = line.get(..at).is_some_and(|before| before.ends_with("  "))
            && label.len() < 30
            && label.trim().chars().all(|ch| ch.is_alphabetic() || ch == ' ')
            && label.trim().contains(char::is_alphabetic)
            && !behind.trim_start().get(label.len()..).is_some_and(|rest| rest.starts_with("://"));
        if signed && starts.last() != Some(&start) && (apart || field_of(label, false).is_some()) {
            starts.push(start);
        }
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([line.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| {
        let part = line.get(start..end).unwrap_or_default();
        if end < line.len() { part.trim_end_matches([' ', '\t', '|', ';']) } else { part }
    })
}

/// The values of a text, each with its field and the lines that it takes. A value follows its label or, as a page
/// that was copied has it, in the next line.
fn values(text: &str, wire: bool) -> Vec<(Field, &str, std::ops::Range<usize>)> {
    let (numbers, lines): (Vec<usize>, Vec<&str>) =
        text.lines().enumerate().flat_map(|(at, line)| segments(line).map(move |part| (at, part))).unzip();
    let number = |at: usize| numbers.get(at).copied().unwrap_or_default();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at).copied().filter(|_| found.len() < MOST_VALUES) {
        let start = number(at);
        at += 1;
        // Most lines of a long text begin with another letter than any label; in other languages one of them is not ASCII.
        if line.is_ascii() && !plain(line).next().is_some_and(|letter| BEGINNINGS.contains(&letter)) {
            continue;
        }
        let behind = labeled(line, wire).filter(|(_, value)| !value.trim().is_empty());
        if let Some((field, value)) = behind {
            found.push((field, value, start..number(at - 1) + 1));
        } else if let Some(field) = field_of(line, wire)
            && let Some(next) = lines.get(at).copied().filter(|next| !next.trim().is_empty())
            && field_of(next, wire).is_none()
            && labeled(next, wire).is_none()
        {
            at += 1;
            found.push((field, next, start..number(at - 1) + 1));
        }
    }
    aligned(text, found)
}

/// The values without the blanks that align them: several begin in one column.
fn aligned<'t, T>(text: &str, mut found: Vec<(Field, &'t str, T)>) -> Vec<(Field, &'t str, T)> {
    let column = |value: &str| {
        let at = value.trim_start_matches(' ').as_ptr().addr().checked_sub(text.as_ptr().addr())?;
        Some(at - line_at(text, at).start)
    };
    let columns: Vec<_> = found.iter().map(|(_, value, _)| column(value)).collect();
    let blanks = |value: &str| value.len() - value.trim_start_matches(' ').len();
    let layout: Vec<usize> = found.iter().map(|(_, value, _)| blanks(value)).collect();
    for ((_, value, _), column) in found.iter_mut().zip(&columns) {
        let blanks = blanks(value);
        let typed_so = || layout.iter().filter(|other| **other == blanks).count() > 1;
        if blanks > 0 && (columns.iter().filter(|other| *other == column).count() > 1 || typed_so()) {
            *value = value.trim_start_matches(' ');
        }
    }
    found
}

/// Whether a text has at least two values with labels of the form.
pub(crate) fn is_form(text: &str) -> bool {
    // Most texts have no label at all, and are not taken apart.
    let mut of_form = values(text, false).into_iter().filter(|(field, ..)| *field != Field::DataCenter);
    of_form.nth(1).is_some()
}

pub(crate) fn without_values(text: &str) -> String {
    let taken = values(text, false);
    // Our own exports name the scopes one by one, too.
    let one_scope = |line: &str| {
        let label = line.trim_start_matches(|ch: char| !ch.is_ascii_alphabetic());
        let number = in_csv(label).unwrap_or(label).strip_prefix("Scope ");
        number.is_some_and(|number| number.starts_with(|ch: char| ch.is_ascii_digit()))
    };
    let kept = text
        .lines()
        .enumerate()
        .filter(|(at, line)| !taken.iter().any(|(.., lines)| lines.contains(at)) && !one_scope(line));
    kept.map(|(_, line)| line).collect::<Vec<_>>().join("\n")
}

/// The centers that were meant by URLs which only look like Zoho's.
fn meant_in(found: &Draft) -> Vec<(Field, DataCenter)> {
    let meant = |field: Field| match judge(address::read(found.text(field)?).ok()?.host()) {
        Verdict::Lookalike(lookalike) => Some((field, lookalike.meant?.0)),
        _ => None,
    };
    Field::ENDPOINTS.into_iter().filter_map(meant).collect()
}

/// The center with whose values a form is compared, and why: what the form says, else the center of most of its URLs, else
/// the one selected in Set up. `found`: the draft of the form, without a center.
fn against(
    said: Option<DataCenter>,
    chosen: Option<DataCenter>,
    found: &Draft,
) -> (Option<DataCenter>, Message) {
    if let Some(said) = said {
        return (Some(said), msg!("doctor-form-said", center = said.name()));
    }
    // Hosts that nobody has still say which center was meant.
    let centers = Some(centers_of(found)).filter(|centers| !centers.is_empty());
    let centers = centers.unwrap_or_else(|| meant_in(found));
    let votes = |center: DataCenter| centers.iter().filter(|(_, other)| *other == center).count();
    let most = centers.iter().map(|(_, center)| votes(*center)).max().unwrap_or_default();
    let mut leading = centers.iter().map(|(_, center)| *center).filter(|center| votes(*center) == most);
    match (leading.next(), chosen) {
        (Some(first), _) if leading.all(|center| center == first) => {
            (Some(first), msg!("doctor-form-most", center = first.name()))
        }
        (first, Some(chosen)) if first.is_none() || votes(chosen) == most => {
            (Some(chosen), msg!("doctor-form-chosen", center = chosen.name()))
        }
        (None, _) => (None, text!("doctor-form-unknown").into()),
        (Some(_), _) => (None, text!("doctor-form-mixed").into()),
    }
}

/// The values of a form in a text beside the right ones: with which center they were compared, what the linter says of
/// them, and the draft with everything fixed that can be fixed with certainty. `wire`: whether names such as `grant_type`
/// are labels, as in our own JSON.
pub(crate) fn detection(text: &str, because: impl Into<Message>, wire: bool, known: &Draft) -> Detection {
    let mut found: Vec<(Field, String)> = Vec::new();
    let mut callbacks = Vec::new();
    // "(Paste it from the API console…)" in our own export is no value.
    let explains = |value: &str| value.starts_with('(') && value.ends_with(')');
    for (field, value, _) in values(text, wire).into_iter().filter(|(_, value, _)| !explains(value)) {
        if field == Field::AuthorizedRedirectUri && value.contains("://") {
            callbacks.push(value.to_owned());
        }
        if !found.iter().any(|(known, _)| *known == field) {
            let secret = field == Field::ClientSecret || secret::hidden_in(value).is_some();
            found.push((field, if secret { MASK.to_owned() } else { value.to_owned() }));
        }
    }
    let value =
        |field: Field| found.iter().find(|(known, _)| *known == field).map(|(_, value)| value.clone());
    // "Canada (ca)", as our own exports have it.
    let said = value(Field::DataCenter)
        .and_then(|text| DataCenter::from_location(text.rsplit('(').next()?.trim_end_matches(')').trim()));
    let mut draft = Draft::default();
    let mut unjudged = Vec::new();
    for (field, value) in &found {
        if *field == Field::Scopes {
            draft.add_scopes(value);
            // Each that is unknown costs a search for what it may have meant. The others are taken over all the same.
            unjudged = draft.scopes.split_off(draft.scopes.len().min(MOST_SCOPES));
        } else if let Some(place) = draft.text_mut(*field).filter(|_| !value.contains(MASK)) {
            place.clone_from(value);
        }
    }
    let against;
    (draft.center, against) = self::against(said, known.center, &draft);
    // The candidates of the table, as our own export lists them, are no callback that somebody found.
    let of_table = draft.center.map(|center| center.row().callbacks).unwrap_or_default();
    if callbacks.len() == of_table.len()
        && callbacks.iter().all(|found| of_table.iter().any(|cell| cell.value == found))
    {
        draft.redirect_uri.clear();
    }
    if let Some(text) = value(Field::ScopeDelimiter) {
        let written = Delimiter::ALL.into_iter().find(|known| text.chars().eq([known.symbol()]));
        draft.delimiter = written.or(Delimiter::of(text.trim())).unwrap_or(draft.delimiter);
    }
    if let Some(switch) = value(Field::UseCredentialsOfLoginUser) {
        draft.in_form.login_user = match switch.trim().to_lowercase().as_str() {
            "on" | "yes" | "true" => Some(true),
            "off" | "no" | "false" => Some(false),
            _ => None,
        };
    }
    let mut findings = lint(&draft);
    // A form without the line of its scopes is a part of one.
    let of_scopes = |line: &str| {
        let label = columns(line).map_or(line, |(label, _)| label);
        field_of(label, wire) == Some(Field::Scopes)
    };
    let has_scopes = found.iter().any(|(field, _)| *field == Field::Scopes) || text.lines().any(of_scopes);
    findings.retain(|finding| has_scopes || finding.field != Field::Scopes);
    let mut fixed = fixed(draft.clone());
    fixed.scopes.extend(unjudged);
    let standard: order::Map<Field, String> = blocks(&Draft { center: draft.center, ..Draft::default() })
        .into_iter()
        .flat_map(|block| block.rows)
        .filter_map(|row| Some((row.field, row.content.value().ok()?.to_owned())))
        .collect();
    // Zoho's own servers exchange a code with a secret.
    let by_zoho = found
        .iter()
        .any(|(field, value)| Field::ENDPOINTS.contains(field) || value.contains("/delugeauth/callback"));
    let row = |(field, found): (Field, String)| {
        let of_field = findings.iter().filter(|finding| finding.field == field);
        let worst = of_field.map(|finding| finding.severity).min();
        let is_fixed = is_choice(field, &found, by_zoho);
        row(field, found, worst, fixed.text(field), standard.get(&field).map(String::as_str), is_fixed)
    };
    // Where the form says how its scopes are parted, that is judged instead.
    let delimited = found.iter().any(|(field, _)| *field == Field::ScopeDelimiter);
    let rows = found.into_iter().map(row);
    let rows: Vec<Row> = rows.map(|row| if delimited { row } else { with_commas(row) }).collect();
    let differing = rows.iter().filter(|row| row.differs_at.is_some());
    let only = findings.iter().filter(|finding| finding.severity == Error);
    let only = only.clone().next().filter(|_| only.count() == 1);
    let choice = |row: &Row| {
        let (field, why, if_wrong) = (row.field.title(), row.field.why(), row.field.if_wrong());
        let right = row.right.as_deref().unwrap_or_default();
        msg!("doctor-form-choice", field, if_wrong, right, why)
    };
    let chosen = |row: &&Row| is_choice(row.field, &row.found, by_zoho);
    let verdict = match differing.clone().count() {
        // Of a secret nothing is known but that it is there.
        0 => {
            let checked = rows.iter().filter(|row| row.found != MASK).count();
            msg!("doctor-form-fine", count = checked)
        }
        1 if only.is_some_and(|only| differing.clone().all(|row| row.field == only.field)) => {
            only.map_or_else(|| msg!("doctor-form-wrong", count = 1_u64), said_of)
        }
        1 if only.is_none() && differing.clone().all(|row| chosen(&row)) => {
            differing.clone().map(choice).next().unwrap_or_else(|| msg!("doctor-form-wrong", count = 1_u64))
        }
        count => msg!("doctor-form-wrong", count),
    };
    let choices = differing.filter(chosen).map(|row| (Error, choice(row)));
    let spaced = rows.iter().any(|row| row.field == Field::Scopes && row.differs_at.is_some());
    let spaced = spaced.then(|| (Warning, text!("doctor-form-spaces").into()));
    let notes: Vec<_> = std::iter::once((Note, against)).chain(choices).collect();
    // Nothing else is wrong than that it asks for no refresh token.
    let lacks = |finding: &Finding| {
        let offline = finding.found.args().iter().any(|arg| *arg == words::Arg::from("access_type"));
        finding.found.text() == MISSING && offline
    };
    let others = |finding: &&Finding| {
        finding.severity == Error && finding.found.text() != MISSING && finding.field != Field::Scopes
    };
    let dies = findings.iter().any(lacks) && !findings.iter().any(|finding| others(&finding));
    // Of a URL in a wrong center it is said once.
    let is = |finding: &Finding, text: Text| finding.found.text() == text;
    let wrong: Vec<Field> =
        findings.iter().filter(|finding| is(finding, ELSEWHERE)).map(|it| it.field).collect();
    let said = |finding: &Finding| is(finding, MIXED) && wrong.contains(&finding.field);
    let findings = findings.into_iter().filter(|finding| !said(finding)).map(|finding| {
        let (field, found, why) = (finding.field.title(), finding.found, finding.why);
        (finding.severity, msg!("doctor-form-finding", field, found, why))
    });
    let detection = Detection::new(Kind::Form, because, verdict, text);
    Detection {
        rows,
        error: dies.then_some(NoRefreshToken),
        ..detection.notes(notes).notes(findings).notes(spaced).carry(fixed)
    }
}

fn said_of(finding: &Finding) -> Message {
    let (field, found, why) = (finding.field.title(), finding.found.clone(), finding.why.clone());
    msg!("doctor-form-finding", field, found, why)
}

/// Whether a value is chosen from a list in which only one is right. `by_zoho`: the client is of a connection, for which a
/// type without a secret is wrong.
fn is_choice(field: Field, found: &str, by_zoho: bool) -> bool {
    let of_type = |kind: &str| plain(found).take(kind.len()).eq(kind.bytes());
    FIXED.contains(&field)
        || by_zoho && field == Field::ClientType && ["clientbased", "mobile"].into_iter().any(of_type)
}

fn row(
    field: Field,
    found: String,
    worst: Option<Severity>,
    fixed: Option<&str>,
    standard: Option<&str>,
    is_fixed: bool,
) -> Row {
    let of_table = standard.filter(|_| Field::ENDPOINTS.contains(&field));
    let (right, differs) = match worst {
        // It is chosen from a list, so how it is written says nothing.
        _ if is_fixed || field == Field::ScopeDelimiter => {
            let differs = standard.is_some_and(|right| !plain(right).eq(plain(&found)));
            (standard, differs && (is_fixed || worst.is_some()))
        }
        // The linter finds nothing: it is right as it is, however else it could be written.
        None => (of_table.map(|_| found.as_str()), false),
        Some(Note) => (None, false),
        Some(_) => {
            let other = |right: &&str| !right.is_empty() && *right != found;
            let right = fixed.filter(other).or(of_table.filter(other));
            (right, right.is_some())
        }
    };
    Row {
        field,
        right: right.map(str::to_owned),
        differs_at: right.filter(|_| differs).and_then(|right| first_difference(right, &found)),
        severity: if is_fixed && differs { Some(Error) } else { worst },
        found,
    }
}

/// A list of scopes that spaces part: Zoho documents commas.
fn with_commas(row: Row) -> Row {
    let scopes: Vec<&str> = row.found.split_whitespace().collect();
    if row.field != Field::Scopes || scopes.len() < 2 || row.found.contains([',', ';', '+']) {
        return row;
    }
    let right = scopes.join(",");
    let differs_at = first_difference(&right, &row.found);
    let severity = row.severity.min(Some(Warning)).or(Some(Warning));
    Row { right: Some(right), differs_at, severity, ..row }
}

/// The draft with everything fixed that can be fixed with certainty.
fn fixed(mut draft: Draft) -> Draft {
    // A fix can bring the next one to light; ten rounds are more than any draft has needed.
    for _ in 0..10 {
        let fixes: Vec<_> = lint(&draft).into_iter().filter_map(|finding: Finding| finding.fix).collect();
        let before = draft.clone();
        for fix in fixes {
            fix.apply(&mut draft);
        }
        if draft == before {
            break;
        }
    }
    draft
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_marked() {
        let row = |found: &str, right: &str| Row {
            field: Field::RefreshTokenUrl,
            right: Some(right.to_owned()),
            differs_at: first_difference(right, found),
            severity: Some(Error),
            found: found.to_owned(),
        };
        let host = row("https://accounts.zoho.com/oauth/v2/token", "https://accounts.zoho.eu/oauth/v2/token");
        assert_eq!(host.parted(), ["https://accounts.zoho.", "com", "/oauth/v2/token"]);
        assert_eq!(row("abab", "ab").parted(), ["ab", "ab", ""]);
        assert_eq!(row("ab", "abab").parted(), ["ab", "", ""]);
        assert_eq!(row("https://x/", "https://x/").parted(), ["https://x/", "", ""]);
    }

    #[test]
    fn scopes_that_spaces_part_are_shown_with_commas() {
        let text = "Service Name: Journeys\nScopes: ZohoBooks.items.READ ZohoBooks.bills.READ\n";
        let form = detection(text, text!("doctor-because-labels"), false, &Draft::default());
        let row = form.rows.iter().find(|row| row.field == Field::Scopes).unwrap();
        assert_eq!(row.right.as_deref(), Some("ZohoBooks.items.READ,ZohoBooks.bills.READ"));
        assert_eq!(row.differs_at, Some(21));
        let note = (Warning, text!("doctor-form-spaces").into());
        assert!(form.notes.contains(&note), "{:?}", form.notes);
        let commas = detection(
            &text.replace("READ Z", "READ,Z"),
            text!("doctor-because-labels"),
            false,
            &Draft::default(),
        );
        assert!(!commas.notes.contains(&note) && commas.rows.iter().all(|row| row.differs_at.is_none()));
    }

    #[test]
    fn a_form_is_compared_with_the_center_of_most_of_its_addresses() {
        let (eu, us, india) = (DataCenter::Eu, DataCenter::Us, DataCenter::In);
        let compared = |authorize: DataCenter, token: DataCenter, said, chosen| {
            let mut found = Draft::default();
            found.in_form.authorize_url = authorize.authorize_endpoint();
            found.in_form.refresh_token_url = token.token_endpoint();
            let (center, why) = against(said, chosen, &found);
            (center, why.text().name())
        };
        assert_eq!(compared(eu, eu, None, Some(us)), (Some(eu), "doctor-form-most"));
        assert_eq!(compared(eu, eu, Some(india), None), (Some(india), "doctor-form-said"));
        assert_eq!(compared(eu, us, None, Some(us)), (Some(us), "doctor-form-chosen"));
        assert_eq!(compared(eu, us, None, Some(india)), (None, "doctor-form-mixed"));
        assert_eq!(against(None, None, &Draft::default()).1, text!("doctor-form-unknown").into());
    }

    /// A token dies after an hour where `access_type` is missing; another missing parameter is another fault.
    #[test]
    fn only_a_missing_access_type_means_no_refresh_token() {
        let error = |query: &str| {
            let text = format!(
                "Authorize URL: https://accounts.zoho.eu/oauth/v2/auth{query}\nService Name: Journeys\n"
            );
            detection(&text, text!("doctor-because-labels"), false, &Draft::default()).error
        };
        assert_eq!(error("?prompt=consent"), Some(NoRefreshToken));
        assert_eq!(error("?access_type=offline"), None);
        assert_eq!(error("?access_type=offline&prompt=consent"), None);
    }

    #[test]
    fn every_label_is_looked_at() {
        let forms = Form::ALL.into_iter().map(Form::title);
        let labels =
            Field::ALL.into_iter().map(Field::label).chain(ALIASES.map(|(label, _)| label)).chain(forms);
        for label in labels {
            assert!(label.len() < LONGEST_LABEL - 8, "{label}");
            assert!(plain(label).next().is_some_and(|letter| BEGINNINGS.contains(&letter)), "{label}");
        }
    }
}
