//! The types of clients that the API console offers.

/// A type of clients in the API console.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "`word` names them")]
pub enum ClientType {
    Browser,
    Server,
    Mobile,
    Device,
    SelfClient,
}

impl ClientType {
    /// All of them, in the order of the console.
    pub const ALL: [Self; 5] = [Self::Browser, Self::Server, Self::Mobile, Self::Device, Self::SelfClient];

    /// The stable name, and the name in the console.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Browser => ("browser", "Client-based Applications"),
            Self::Server => ("server", "Server-based Applications"),
            Self::Mobile => ("mobile", "Mobile-based Applications"),
            Self::Device => ("device", "Non-browser Mobile Applications"),
            Self::SelfClient => ("self", "Self Client"),
        }
    }

    /// The stable name.
    pub fn id(self) -> &'static str {
        self.names().0
    }

    /// The name in the console.
    pub fn word(self) -> &'static str {
        self.names().1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_has_a_name_of_its_own_and_that_of_the_console() {
        let names = ClientType::ALL.map(|client| format!("{}: {}", client.id(), client.word()));
        assert_eq!(
            names,
            [
                "browser: Client-based Applications",
                "server: Server-based Applications",
                "mobile: Mobile-based Applications",
                "device: Non-browser Mobile Applications",
                "self: Self Client",
            ]
        );
    }
}
