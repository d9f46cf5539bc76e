//! The values of an existing custom service form, beside what they should be.

use crate::invisible;
use crate::oauth::secret::{MASK, plain};
use crate::service::block::{Form, blocks};
use crate::service::draft::InForm;
use crate::service::lint::{Finding, lint};
use crate::service::popup::{Comparison, compare};
use crate::service::{Draft, Field};
use crate::zoho::host::{Verdict, judge};
use crate::zoho::{DataCenter, address};

/// The fields of the form whose right value follows from the data center.
const DERIVED: [Field; 4] =
    [Field::AuthorizeUrl, Field::AccessTokenUrl, Field::RefreshTokenUrl, Field::RevokeTokenUrl];
/// Fields with one right value for everybody.
const FIXED: [Field; 3] = [Field::AuthenticationType, Field::ParamType, Field::GrantType];

/// One value of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which field it is.
    pub field: Field,
    /// What stands there.
    pub found: String,
    /// What should stand there; `None` where nothing can be said.
    pub right: Option<String>,
    /// The first character that differs, from 1; `None` if none does or nothing can be said.
    pub differs_at: Option<usize>,
}

impl Row {
    /// What stands there with what nobody sees drawn, parted where it begins to differ from what is right.
    #[must_use]
    pub fn parted(&self) -> (String, String) {
        let same = self.differs_at.map_or(usize::MAX, |at| at - 1);
        let part = |text: String| {
            if text.contains("://") || self.differs_at.is_some() { invisible::drawn(&text) } else { text }
        };
        (part(self.found.chars().take(same).collect()), part(self.found.chars().skip(same).collect()))
    }

    /// A sentence on the difference, with what nobody sees drawn.
    #[must_use]
    pub fn words(&self) -> String {
        let Some((at, right)) = self.differs_at.zip(self.right.as_ref()) else {
            return format!("{}: {}", self.field.label(), invisible::drawn(&self.found));
        };
        format!(
            "{}: \u{201c}{}\u{201d} differs from character {at} on. Right is \u{201c}{right}\u{201d}.",
            self.field.label(),
            invisible::drawn(&self.found)
        )
    }
}

/// The field and the value in a line such as `Access Token URL: https://…`, also in the spelling of the JSON export.
fn labelled(line: &str) -> Option<(Field, &str)> {
    let line = line.trim_start_matches(['-', '*', '|', ' ', '\t', '\u{2022}']);
    // A row of our own CSV begins with the name of the form.
    let csv = Form::ALL.into_iter().find_map(|form| line.strip_prefix(form.title())?.strip_prefix(','));
    let (label, value) = match csv {
        Some(rest) => {
            let (label, value) = rest.split_once(',')?;
            (label, value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value))
        }
        None => line.split_once([':', '=', '\t', '|'])?,
    };
    let field = Field::ALL.into_iter().find(|field| plain(field.label()).eq(plain(label)))?;
    let value = value.strip_prefix(' ').unwrap_or(value);
    // A row of a Markdown table, with its value as code.
    let value = value.strip_suffix(" |").unwrap_or(value);
    let value = value.strip_prefix('`').and_then(|value| value.strip_suffix('`')).unwrap_or(value);
    Some((field, value))
}

/// Whether a text has at least two lines with labels of the form.
pub(super) fn is_form(text: &str) -> bool {
    text.lines().filter_map(labelled).filter(|(field, _)| field != &Field::DataCenter).nth(1).is_some()
}

/// What a text says stands in the form, as a draft, and each value beside the right one.
#[must_use]
pub fn check(text: &str, known: &Draft) -> (Draft, Vec<Row>) {
    let mut found: Vec<(Field, String)> = Vec::new();
    for (field, value) in text.lines().filter_map(labelled) {
        // "(Paste it from the API console…)" in our own export is no value.
        let explains = value.starts_with('(') && value.ends_with(')');
        if !value.trim().is_empty() && !explains && !found.iter().any(|(known, _)| *known == field) {
            found.push((field, value.to_owned()));
        }
    }
    let value =
        |field: Field| found.iter().find(|(known, _)| *known == field).map(|(_, value)| value.clone());
    let center_of = |text: &str| match judge(address::read(text).ok()?.url.host_str()?) {
        Verdict::Known { center, .. } => Some(center),
        _ => None,
    };
    // "Canada (ca)", as our own exports have it.
    let said = value(Field::DataCenter)
        .and_then(|text| DataCenter::from_location(text.rsplit('(').next()?.trim_end_matches(')').trim()));
    let mut draft = Draft {
        center: said
            .or(known.center)
            .or_else(|| DERIVED.into_iter().find_map(|field| center_of(&value(field)?))),
        in_form: InForm::default(),
        ..Draft::default()
    };
    for (field, value) in &found {
        if *field == Field::Scopes {
            draft.add_scopes(value);
        } else if let Some(place) = draft.text_mut(*field).filter(|_| !value.contains(MASK)) {
            place.clone_from(value);
        }
    }
    if let Some(switch) = value(Field::UseCredentialsOfLoginUser) {
        draft.in_form.login_user = match switch.trim().to_lowercase().as_str() {
            "on" | "yes" | "true" => Some(true),
            "off" | "no" | "false" => Some(false),
            _ => None,
        };
    }
    let rows = found.into_iter().map(|(field, found)| row(field, found, draft.center)).collect();
    (draft, rows)
}

fn row(field: Field, found: String, center: Option<DataCenter>) -> Row {
    let right = if DERIVED.contains(&field) && center.is_some() || FIXED.contains(&field) {
        let draft = Draft { center, ..Draft::default() };
        let rows = blocks(&draft).into_iter().flat_map(|block| block.rows);
        rows.into_iter().find(|row| row.field == field).and_then(|row| row.content.value().map(str::to_owned))
    } else {
        None
    };
    let differs_at = right.as_ref().and_then(|right| match compare(right, &found) {
        Comparison::Same | Comparison::Candidate(_) => None,
        Comparison::Differs { at, .. } => Some(at),
    });
    Row { field, found, right, differs_at }
}

/// The draft with everything mended that can be mended with certainty.
pub(super) fn mended(mut draft: Draft) -> Draft {
    // A mend can bring the next one to light; ten rounds are more than any draft has needed.
    for _ in 0..10 {
        let mends: Vec<_> = lint(&draft).into_iter().filter_map(|finding: Finding| finding.mend).collect();
        let before = draft.clone();
        for mend in mends {
            mend.apply(&mut draft);
        }
        if draft == before {
            break;
        }
    }
    draft
}
