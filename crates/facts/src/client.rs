//! The types of clients that the API console offers.

words::choices! {
    /// A type of clients in the API console.
    #[allow(missing_docs, reason = "`word` names them")]
    pub enum ClientType: id {
        Browser = "browser",
        Server = "server",
        Mobile = "mobile",
        Device = "device",
        SelfClient = "self",
    }
}

impl ClientType {
    /// The name in the console.
    pub fn word(self) -> &'static str {
        match self {
            Self::Browser => "Client-based Applications",
            Self::Server => "Server-based Applications",
            Self::Mobile => "Mobile-based Applications",
            Self::Device => "Non-browser Mobile Applications",
            Self::SelfClient => "Self Client",
        }
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
