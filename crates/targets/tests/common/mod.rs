//! The drafts that the tests write for every tool.

use facts::DataCenter;
use service::Draft;

pub(crate) const ID: &str = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234";

/// The example of a center, with a client ID.
pub(crate) fn example(center: DataCenter) -> Draft {
    Draft { client_id: ID.into(), ..Draft::example(center) }
}

/// The same for Zoho CRM, which all tools can use.
pub(crate) fn crm(center: DataCenter) -> Draft {
    let mut draft = Draft { service_name: "CRM sync".into(), scopes: Vec::new(), ..example(center) };
    draft.add_scopes("ZohoCRM.modules.ALL,ZohoCRM.users.READ,ZohoCRM.org.READ");
    draft
}
