//! In which products the form is. The rows are in `data/forms.toml`.

use facts::Source;
use words::Text;

use crate::{Confidence, FORMS};

/// What the page in a product is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The connections page that products share, with the callback of the data center.
    Shared,
    /// A form of its own.
    Own,
    /// Not known.
    Unknown,
}

/// A product with a form for custom services.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "`data/forms.toml` says what they mean")]
pub struct Form {
    pub id: &'static str,
    pub name: &'static str,
    pub path: Option<&'static str>,
    pub who: Option<Text>,
    pub plan: Option<Text>,
    pub differs: &'static [Text],
    pub page: Page,
    pub confidence: Confidence,
    pub sources: &'static [Source],
}

impl Form {
    /// The product of this id, or Zoho CRM.
    pub fn of(id: &str) -> Option<&'static Self> {
        FORMS.iter().find(|form| form.id == id).or_else(|| FORMS.first())
    }

    /// Whether the callback of the data center is the one of this form.
    pub fn has_shared_callback(&self) -> bool {
        self.page == Page::Shared || self.id == "catalyst"
    }
}
