//! The part of Zoho CRM that stands between a function and the accounts server: connections, by their link names, and who
//! authorized them.
//!
//! Which error a function meets, Zoho's page of Deluge errors says. Which user of a private connection meets it, no source
//! says; that is inferred from what the switch **Use Credentials of Login User** is for.

use std::collections::{BTreeMap, BTreeSet};

use facts::error::Error;

#[derive(Clone, Debug, Default)]
struct Connection {
    /// Whether each user authorizes it with an account of their own.
    private: bool,
    authorized: BTreeSet<String>,
}

/// The connections of an organization.
#[derive(Clone, Debug, Default)]
pub struct Crm {
    connections: BTreeMap<String, Connection>,
}

impl Crm {
    /// Somebody authorized a connection, which is created by that.
    pub fn authorize(&mut self, link_name: &str, private: bool, user: &str) {
        let connection = self.connections.entry(link_name.to_owned()).or_default();
        connection.private = private;
        connection.authorized.insert(user.to_owned());
    }

    /// Whether a function that `user` starts can call with the connection of this link name.
    ///
    /// # Errors
    /// What the function fails with.
    pub fn function(&self, link_name: &str, user: &str) -> Result<(), Error> {
        let connection = self.connections.get(link_name).ok_or(Error::ConnectionNotFound)?;
        let allowed = if connection.private {
            connection.authorized.contains(user)
        } else {
            !connection.authorized.is_empty()
        };
        if allowed { Ok(()) } else { Err(Error::UnauthenticatedConnection) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_needs_a_connection_and_somebody_who_authorized_it() {
        let mut crm = Crm::default();
        assert_eq!(crm.function("leads", "ada"), Err(Error::ConnectionNotFound));
        crm.authorize("leads", false, "ada");
        assert_eq!((crm.function("leads", "ada"), crm.function("leads", "ben")), (Ok(()), Ok(())));
        assert_eq!(crm.function("lead", "ada"), Err(Error::ConnectionNotFound));
        crm.authorize("own", true, "ada");
        assert_eq!(crm.function("own", "ben"), Err(Error::UnauthenticatedConnection));
        crm.authorize("own", true, "ben");
        assert_eq!(crm.function("own", "ben"), Ok(()));
    }
}
