//! A link to the room: where the sign-in begins, how, and what goes wrong. It never holds a client or a secret.

use scan::order::Set;

use facts::DataCenter;
use oauth::callback::{AccessType, Backend};
use sandbox::Fault;
use scan::secret;
use words::{Message, msg, text};

use super::{Connect, Effect, Settings};
use crate::setup::{Room, fragment_of};

impl Connect {
    /// Takes over what a link sets. What it does not name is as on a page that was just opened, so that a link always opens
    /// the same.
    pub fn open_link(&mut self, query: &str) -> Vec<Effect> {
        let (mut settings, mut faults) = (Settings::default(), Set::default());
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let entries = pairs.flat_map(|(key, values)| values.split(',').map(move |value| (key, value)));
        self.from_link = entries
            .map(|(key, value)| {
                take(&mut settings, &mut faults, key, value).unwrap_or_else(|| {
                    msg!("connect-link-unknown", entry = secret::quotable(&format!("{key}={value}")))
                })
            })
            .collect();
        self.settings = settings;
        self.set_faults(faults)
    }

    /// The fragment that sets what is set now, and where the sign-in begins.
    pub fn link(&self, center: Option<DataCenter>) -> String {
        fragment_of(Room::Connect, &self.query(center))
    }

    /// The query of that fragment.
    pub(crate) fn query(&self, center: Option<DataCenter>) -> String {
        let Settings { backend, home, access_type, consent, .. } = self.settings;
        let faults: Vec<&str> = self.faults.iter().map(|fault| fault.id()).collect();
        let location = |center: DataCenter| center.row().location.to_owned();
        let entries = [
            ("env", (backend == Backend::Zoho).then(|| "live".to_owned())),
            ("dc", center.map(location)),
            ("home", home.map(location)),
            ("access", (access_type == AccessType::Online).then(|| access_type.wire().to_owned())),
            ("prompt", (!consent).then(|| "none".to_owned())),
            ("fault", (!faults.is_empty()).then(|| faults.join(","))),
        ];
        let entries = entries.into_iter().filter_map(|(key, value)| Some(format!("{key}={}", value?)));
        entries.collect::<Vec<_>>().join("&")
    }
}

/// Takes over one entry and says what it sets; `None` where this version of the page does not know it.
fn take(settings: &mut Settings, faults: &mut Set<Fault>, key: &str, value: &str) -> Option<Message> {
    match (key, value) {
        ("env", "live") => {
            settings.backend = Backend::Zoho;
            Some(text!("connect-link-live").into())
        }
        ("dc", _) => {
            settings.center = Some(DataCenter::from_location(value)?);
            settings.center.map(|center| msg!("connect-link-center", center = center.name()))
        }
        ("home", _) => {
            settings.home = Some(DataCenter::from_location(value)?);
            settings.home.map(|center| msg!("connect-link-home", center = center.name()))
        }
        ("access", _) => {
            let known = [AccessType::Online, AccessType::Offline];
            settings.access_type = known.into_iter().find(|access_type| access_type.wire() == value)?;
            Some(msg!("connect-link-access", access_type = value))
        }
        ("prompt", "none") => {
            settings.consent = false;
            Some(text!("connect-link-no-prompt").into())
        }
        ("fault", _) => {
            let fault = Fault::ALL.into_iter().find(|fault| fault.id() == value)?;
            faults.insert(fault);
            Some(msg!("connect-link-fault", fault = fault.text()))
        }
        _ => None,
    }
}
