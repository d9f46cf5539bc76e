//! The types of clients that the API console offers.

/// The types of clients in the API console.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClientType {
    /// Server-based Applications: the type for connections.
    Server,
    /// Client-based Applications.
    Browser,
    /// Mobile-based Applications.
    Mobile,
    /// Non-browser Mobile Applications.
    Device,
    /// Self Client.
    SelfClient,
}

impl ClientType {
    /// All of them, in the order of the console.
    pub const ALL: [Self; 5] = [Self::Browser, Self::Server, Self::Mobile, Self::Device, Self::SelfClient];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Browser => "browser",
            Self::Mobile => "mobile",
            Self::Device => "device",
            Self::SelfClient => "self",
        }
    }

    /// The name in the console.
    pub fn word(self) -> &'static str {
        match self {
            Self::Server => "Server-based Applications",
            Self::Browser => "Client-based Applications",
            Self::Mobile => "Mobile-based Applications",
            Self::Device => "Non-browser Mobile Applications",
            Self::SelfClient => "Self Client",
        }
    }
}
