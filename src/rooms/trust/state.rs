//! What the browser says of this visit, sorted. `static/trust.js` gives it as lines, and does what is asked.

use std::cmp::Reverse;

use facts::DataCenter;
use words::{Text, text};

use oauth::callback::STORAGE_PREFIX;

/// Where something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// sessionStorage: until the tab is closed.
    Tab,
    /// localStorage: until it is deleted.
    Device,
}

impl Place {
    /// The word for it in what the browser says.
    fn id(self) -> &'static str {
        match self {
            Self::Tab => "tab",
            Self::Device => "device",
        }
    }

    pub fn title(self) -> Text {
        match self {
            Self::Tab => text!("trust-place-tab"),
            Self::Device => text!("trust-place-device"),
        }
    }

    pub fn how_long(self) -> Text {
        match self {
            Self::Tab => text!("trust-until-tab"),
            Self::Device => text!("trust-until-deleted"),
        }
    }
}

/// Something that the page may keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// The key, or how all of its keys begin.
    pub key: &'static str,
    pub place: Place,
    pub what: Text,
}

/// All that the page may keep.
pub const ITEMS: [Item; 12] = [
    Item { key: "workbench-draft", place: Place::Tab, what: text!("trust-item-draft") },
    Item { key: "workbench-other", place: Place::Tab, what: text!("trust-item-other") },
    Item { key: "workbench-ticks", place: Place::Tab, what: text!("trust-item-ticks") },
    Item { key: "workbench-setup", place: Place::Tab, what: text!("trust-item-current") },
    Item { key: STORAGE_PREFIX, place: Place::Tab, what: text!("trust-item-sign-in") },
    Item { key: "transcript-of-sign-in", place: Place::Tab, what: text!("trust-item-transcript") },
    Item { key: "workbench-sandbox", place: Place::Tab, what: text!("trust-item-sandbox") },
    Item { key: "workbench-setups", place: Place::Device, what: text!("trust-item-setups") },
    Item { key: "workbench-learn", place: Place::Device, what: text!("trust-item-learn") },
    Item { key: "workbench-theme", place: Place::Device, what: text!("trust-item-theme") },
    Item { key: "workbench-language", place: Place::Device, what: text!("trust-item-language") },
    Item { key: "workbench-keys", place: Place::Device, what: text!("trust-item-keys") },
];

impl Item {
    fn holds(&self, place: &str, key: &str) -> bool {
        let own = if self.key == STORAGE_PREFIX { key.starts_with(self.key) } else { key == self.key };
        own && place == self.place.id()
    }
}

/// What a request was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Files,
    Relay,
    Accounts,
    Api,
    /// No part of this page asks for it.
    Foreign,
}

impl Kind {
    pub fn title(self) -> Text {
        match self {
            Self::Files => text!("trust-kind-files"),
            Self::Relay => text!("trust-kind-relay"),
            Self::Accounts => text!("trust-kind-accounts"),
            Self::Api => text!("trust-kind-api"),
            Self::Foreign => text!("trust-kind-foreign"),
        }
    }

    fn of(address: &str, host: &str, page: &str) -> Self {
        let is_api = |center: DataCenter| center.row().api.is_some_and(|api| api.value == host);
        if let Some(path) = address.strip_prefix(page) {
            if path.starts_with("relay/") { Self::Relay } else { Self::Files }
        } else if host == host_of(page) {
            Self::Files
        } else if DataCenter::all().any(|center| center.row().accounts.value == host) {
            Self::Accounts
        } else if DataCenter::all().any(is_api) {
            Self::Api
        } else {
            Self::Foreign
        }
    }
}

/// The host of an address, with its port.
fn host_of(address: &str) -> &str {
    let (_, rest) = address.split_once("://").unwrap_or(("", address));
    rest.split('/').next().unwrap_or_default()
}

/// Requests of one kind to one host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub host: String,
    pub kind: Kind,
    pub count: u32,
}

/// Whether this browser keeps a copy of the page to open it without a network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Offline {
    /// This browser or this address cannot keep one.
    #[default]
    Impossible,
    /// This is a file.
    File,
    Absent,
    /// With so many files.
    Kept(u32),
}

/// What the browser said of this visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// The items of [`ITEMS`] that are there, each with its characters.
    pub kept: Vec<(&'static str, u32)>,
    /// How many entries are in this origin's storage that are not of this page.
    pub others: u32,
    pub asked: Vec<Asked>,
    /// The hosts to which the browser refused a request.
    pub refused: Vec<String>,
    pub offline: Offline,
    /// Why the copy could not be kept or removed, in the browser's words.
    pub failed: Option<String>,
}

impl Seen {
    /// Reads what `static/trust.js` says; `page` is the address of the page without query and fragment.
    pub fn read(told: &str, page: &str) -> Self {
        let mut seen = Self::default();
        // The folder of the page: its files and the relay are below it.
        let folder = page.rfind('/').and_then(|at| page.get(..=at)).unwrap_or(page);
        for line in told.lines() {
            let mut words = line.split('\t');
            let mut word = || words.next().unwrap_or_default();
            match (word(), word(), word()) {
                ("asked", address, _) => seen.ask(address, folder),
                ("refused", host, _) if !seen.refused.iter().any(|other| other == host) => {
                    seen.refused.push(host.to_owned());
                }
                ("offline", "file", _) => seen.offline = Offline::File,
                ("offline", "absent", _) => seen.offline = Offline::Absent,
                ("offline", "kept", files) => seen.offline = Offline::Kept(files.parse().unwrap_or_default()),
                ("failed", why, _) => seen.failed = Some(why.to_owned()),
                (place @ ("tab" | "device"), key, size) => {
                    seen.keep(place, key, size.parse().unwrap_or_default());
                }
                _ => {}
            }
        }
        seen.asked.sort_by_key(|asked| (asked.kind == Kind::Files, Reverse(asked.count)));
        seen
    }

    fn ask(&mut self, address: &str, folder: &str) {
        let host = host_of(address);
        let kind = Kind::of(address, host, folder);
        match self.asked.iter_mut().find(|asked| asked.host == host && asked.kind == kind) {
            Some(asked) => asked.count = asked.count.saturating_add(1),
            None => self.asked.push(Asked { host: host.to_owned(), kind, count: 1 }),
        }
    }

    fn keep(&mut self, place: &str, key: &str, size: u32) {
        let Some(item) = ITEMS.iter().find(|item| item.holds(place, key)) else {
            self.others = self.others.saturating_add(1);
            return;
        };
        match self.kept.iter_mut().find(|(kept, _)| *kept == item.key) {
            Some((_, all)) => *all = all.saturating_add(size),
            None => self.kept.push((item.key, size)),
        }
    }

    /// How many characters of the item are kept.
    pub fn size(&self, item: &Item) -> Option<u32> {
        self.kept.iter().find(|(key, _)| *key == item.key).map(|(_, size)| *size)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    /// Nothing until the browser was asked.
    pub seen: Option<Seen>,
    /// Whether the browser has been asked since the room was opened.
    pub asked: bool,
    /// Whether the person is asked before everything is deleted.
    pub sure: bool,
    /// Whether a copy is being kept or removed.
    pub busy: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// What the browser says.
    Looked(String),
    LookPressed,
    DeletePressed,
    DeleteConfirmed,
    DeleteCancelled,
    OfflinePressed(bool),
}

/// What `static/trust.js` is to do; all but the second are answered with [`Msg::Looked`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    Look,
    /// Delete everything, and load the page anew.
    Empty,
    KeepOffline,
    DropOffline,
}

impl Effect {
    /// The name of its function there.
    pub fn id(self) -> &'static str {
        match self {
            Self::Look => "look",
            Self::Empty => "empty",
            Self::KeepOffline => "keep",
            Self::DropOffline => "drop",
        }
    }
}

impl Trust {
    /// Asks the browser, once for each time that the room is opened.
    pub fn begin(&mut self) -> Option<Effect> {
        (!std::mem::replace(&mut self.asked, true)).then_some(Effect::Look)
    }

    /// Takes a fact in; `page` is the address of the page without query and fragment.
    pub fn update(&mut self, msg: Msg, page: &str) -> Option<Effect> {
        match msg {
            Msg::Looked(told) => {
                self.busy = false;
                self.seen = Some(Seen::read(&told, page));
                None
            }
            Msg::LookPressed => Some(Effect::Look),
            Msg::DeletePressed => {
                self.sure = true;
                None
            }
            Msg::DeleteCancelled => {
                self.sure = false;
                None
            }
            Msg::DeleteConfirmed if self.sure => Some(Effect::Empty),
            Msg::DeleteConfirmed => None,
            Msg::OfflinePressed(_) if self.busy => None,
            Msg::OfflinePressed(on) => {
                self.busy = true;
                Some(if on { Effect::KeepOffline } else { Effect::DropOffline })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "https://tools.example/oauth/index.html";

    #[test]
    fn requests_are_sorted_by_host_and_purpose() {
        let told = "asked\thttps://tools.example/oauth/style-0123.css\n\
                    asked\thttps://tools.example/oauth/relay/eu/oauth/v2/token\n\
                    asked\thttps://tools.example/oauth/relay.txt\n\
                    asked\thttps://accounts.zoho.in/oauth/v2/token\n\
                    asked\thttps://www.zohoapis.com.cn/crm/v8/org\n\
                    asked\thttps://accounts.zoho.in.evil.example/oauth/v2/token\n\
                    asked\thttps://accounts.zoho.in/oauth/serverinfo\n\
                    refused\thttps://evil.example\nrefused\thttps://evil.example\n";
        let seen = Seen::read(told, PAGE);
        let rows: Vec<(&str, Kind, u32)> =
            seen.asked.iter().map(|asked| (asked.host.as_str(), asked.kind, asked.count)).collect();
        assert_eq!(
            rows,
            [
                ("accounts.zoho.in", Kind::Accounts, 2),
                ("tools.example", Kind::Relay, 1),
                ("www.zohoapis.com.cn", Kind::Api, 1),
                ("accounts.zoho.in.evil.example", Kind::Foreign, 1),
                ("tools.example", Kind::Files, 2),
            ]
        );
        assert_eq!(seen.refused, ["https://evil.example"]);
        // Another port is another host.
        let other = Seen::read("asked\thttp://localhost:81/x\n", "http://localhost:8080/");
        assert_eq!(other.asked[0].kind, Kind::Foreign);
    }

    #[test]
    fn what_is_kept_is_known_by_its_key_and_place() {
        let told = "tab\tworkbench-draft\t40\ntab\tsign-in.AbCd\t300\ntab\tsign-in.EfGh\t20\n\
                    device\tworkbench-theme\t4\ndevice\tworkbench-draft\t9\ndevice\tcart\t5\ntab\tsign-in\t1\n";
        let seen = Seen::read(told, PAGE);
        let sizes: Vec<(&str, u32)> =
            ITEMS.iter().filter_map(|item| Some((item.key, seen.size(item)?))).collect();
        assert_eq!(sizes, [("workbench-draft", 40), (STORAGE_PREFIX, 320), ("workbench-theme", 4)]);
        assert_eq!(seen.others, 3);
    }

    #[test]
    fn nothing_is_deleted_without_a_second_press() {
        let mut trust = Trust::default();
        assert_eq!(trust.begin(), Some(Effect::Look));
        assert_eq!(trust.begin(), None);
        assert_eq!(trust.update(Msg::DeleteConfirmed, PAGE), None);
        let _ = trust.update(Msg::DeletePressed, PAGE);
        let _ = trust.update(Msg::DeleteCancelled, PAGE);
        assert_eq!(trust.update(Msg::DeleteConfirmed, PAGE), None);
        let _ = trust.update(Msg::DeletePressed, PAGE);
        assert_eq!(trust.update(Msg::DeleteConfirmed, PAGE), Some(Effect::Empty));
    }

    #[test]
    fn a_copy_is_kept_and_removed_once_at_a_time() {
        let mut trust = Trust::default();
        assert_eq!(trust.update(Msg::OfflinePressed(true), PAGE), Some(Effect::KeepOffline));
        assert_eq!(trust.update(Msg::OfflinePressed(true), PAGE), None);
        let _ = trust.update(Msg::Looked("offline\tkept\t31\n".into()), PAGE);
        assert_eq!(trust.seen.as_ref().map(|seen| seen.offline), Some(Offline::Kept(31)));
        assert_eq!(trust.update(Msg::OfflinePressed(false), PAGE), Some(Effect::DropOffline));
        let _ = trust.update(Msg::Looked("offline\tabsent\nfailed\tNetworkError\n".into()), PAGE);
        let seen = trust.seen.unwrap_or_default();
        assert_eq!((seen.offline, seen.failed.as_deref()), (Offline::Absent, Some("NetworkError")));
    }

    /// Whatever it is told, it does not stumble.
    #[test]
    fn what_makes_no_sense_is_left_out() {
        for told in ["", "\n\t\n", "asked", "tab\t\t", "offline\tkept\tmany", "refused", "\u{0}\tx\ty\tz"] {
            let _ = Seen::read(told, "");
        }
    }
}
