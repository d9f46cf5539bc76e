//! The first calls in Deluge, through the connection.

use service::deluge::invoke;

use crate::Call;
use crate::fill::Filled;

impl Call {
    /// The call in Deluge. What is not known yet stays in braces.
    pub fn snippet(&self, filled: &Filled<'_>, connection: &str) -> String {
        let url = filled.put_known(self.url);
        let headers: Vec<(&str, String)> =
            self.headers.iter().map(|(name, value)| (*name, filled.put_known(value))).collect();
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        invoke(&url, self.method, &headers, connection)
    }
}
