# How far a fact can be trusted
facts-confidence-official = official
facts-confidence-official-meaning = Zoho’s own documentation or code says so. Some pages were read through a copy.
facts-confidence-rule = by Zoho’s rule
facts-confidence-rule-meaning = Zoho’s documentation names the parts and the rule for combining them. No source shows this combination.
facts-confidence-reported = reported
facts-confidence-reported-meaning = From third parties or public code. Not confirmed by Zoho’s documentation that we could read.
facts-confidence-inferred = inferred
facts-confidence-inferred-meaning = Derived from a pattern, a plan or a single related host. No source shows it in use.
facts-confidence-conflicting = sources disagree
facts-confidence-conflicting-meaning = Sources contradict each other. Verify it before you rely on it.
facts-confidence-unverified = unverified
facts-confidence-unverified-meaning = Seen in public code only. No page of Zoho that we could read confirms it.

# Notes on rows of data/*.toml
facts-note-center-us = Sign-in can start here for users of Europe, Australia, India, Japan, Saudi Arabia and Canada: Zoho lists them as redirected to their own data center. No list says this for the United Kingdom, the United Arab Emirates, Singapore and zohohq.in. China must start at accounts.zoho.com.cn.
facts-note-center-cn = China is a separate system. Sign-in must start at accounts.zoho.com.cn, and a client of another data center is reported not to reach it.
facts-note-center-ae = Zoho’s Multi-DC page does not list this data center. /oauth/serverinfo is reported to name it, and the pages of WorkDrive and Desk do.
facts-note-center-sg = Zoho’s Multi-DC page does not list this data center. /oauth/serverinfo is reported to name it, and Desk’s page does.
facts-note-center-inec = A second Indian data center that Zoho’s /oauth/serverinfo is reported to name. Only its accounts server is public. Take the other hosts from your own Zoho pages.
facts-note-callback-eu-second = Found only in a plan, never in use. Register it as well: the API Console accepts several redirect URIs.
facts-note-callback-in = Public sources name both URIs for this data center. Register both, or read the correct one from the popup.
facts-note-callback-one-source = Only one public source names it. Compare it with the URL of the popup before you rely on it.
facts-note-callback-no-source = No source names it. Read the correct one from the popup before you rely on it.
facts-note-au-accounts = Zoho’s Multi-DC page and its SDKs say .com.au. Some other Zoho pages print accounts.zoho.au. Do not use it.
facts-note-ca-accounts = Canada uses zohocloud.ca for accounts and apps, but zohoapis.ca for APIs. Some code uses accounts.zoho.ca, which is not Zoho’s host for Canada: in a third party’s test, no connection to it was possible.
facts-note-uk-accounts = Some guides print accounts.zoho.co.uk. Zoho’s own list says accounts.zoho.uk.
facts-note-ae-app-domain = Zoho’s WorkDrive page names the domain. Hosts of products under it appear in public code only.
facts-note-inec-app-domain = Only the host of Zoho Analytics, analyticsapi.zohohq.in, was seen in public code.
facts-note-revoke = Zoho has two revocation endpoints. This one is on the pages of CRM and needs no client authentication.
facts-note-revoke-token = Zoho has two revocation endpoints. This one is on newer pages. It needs the client ID and secret in a Basic header, except for client-based clients, and token_type=access_token for an access token.
facts-note-inferred-host = No list of hosts names this data center. This host is derived from a rule.
facts-note-no-scopes = No OAuth scope of it was found in any page or code that we read.
facts-note-marketing-automation-host = Zoho documents the URL of the United States only. The URLs of the other data centers are from public code.
facts-note-marketing-automation-call-2 = A response with code 2401 (no list yet) also proves that the token works. We infer this.
facts-note-campaigns-call = We infer that the call needs this scope.
facts-note-campaigns = Accounts with the new Campaigns interface are reported to need the URL and the scopes of Marketing Automation.
facts-note-books-call = The only call that needs no organization_id.
facts-note-invoice-call = Inferred from Books and Inventory.
facts-note-billing-call = It also needs the organization ID in a header. Its documentation names the header.
facts-note-billing-call-2 = It lists the organization IDs. No source that we read prints its scope.
facts-note-billing = Billing’s scopes begin with its older name, Subscriptions.
facts-note-desk-call = We infer that the call needs this scope. Every other call needs the orgId header.
facts-note-desk-call-2 = Alternative to Desk.basic.READ. We infer that the call accepts it.
facts-note-projects-host-1 = The older version of the API.
facts-note-projects-call = Documented for the older version of the API. The same call of version 3 is not confirmed.
facts-note-projects = Tokens of Projects and BugTracker are not interchangeable.
facts-note-analytics-host = In the Indian data center of zohohq.in, public code uses analyticsapi.zohohq.in.
facts-note-analytics = The operations of its scopes are documented in lower case.
facts-note-people = The prefix is in capital letters. ZohoPeople is also in use.
facts-note-accounts-call = Works for any token with this scope. Requested together with the scope profile, it is reported to return INVALID_OAUTHSCOPE.
facts-note-sheet-call = The path was seen in use. The method parameter is not confirmed. POST is said to work too.
facts-note-writer-call = The source does not print the scope for this path.
facts-note-writer = Often requested together with scopes of ZohoPC, WorkDrive, ZohoSign and ZohoSearch.
facts-note-bookings-call = Despite its name, the scope also covers reading.
facts-note-bookings = The prefix is in lower case.
facts-note-forms-host = No official REST reference was found.
facts-note-salesiq = The prefix does not begin with Zoho.
facts-note-lens = GET /user would show whether a token works, but no source prints its scope.
facts-note-backstage = The prefix is in lower case. The source joins scopes with spaces.
facts-note-contracts = The prefix is in lower case and does not begin with Zoho.
facts-note-learn = Every documented path needs the name of the network.
facts-note-connect = The prefix is the product’s old name, Pulse, in lower case.
facts-note-pagesense = The prefix does not begin with Zoho. Every call needs the names of portal and project.
facts-note-catalyst = Scopes are also seen joined with spaces, with the grant type client_credentials. Its page on data centers prints accounts.zoho.au, which is wrong.
facts-note-payroll-host = The path is not confirmed, and only the Indian host was seen.
facts-note-payroll = No official reference was found. One integration joins scopes with spaces.
facts-note-payments-host-1 = The sandbox. Its scopes begin with ZohoPaySandbox.
facts-note-payments = It has a consent page of its own: /oauth/v2/org/auth, with a client of the type ORG.
facts-note-notebook = The prefix does not begin with Zoho. The documentation linked here is a third party’s.
facts-note-voice = No call without side effects is confirmed. POST /sms/send needs ZohoVoice.sms.CREATE and sends a message.
facts-note-iot = The prefix ends in capital letters. Its documentation names the accounts servers of com, eu, in, sa and com.au.
facts-note-zeptomail = The prefix begins with a capital Z. zeptomail is also in use.
facts-note-apptics = Its only known scope is JProxy.jmobileapi.ALL.
facts-note-contacts = No official page on its scopes was found.
facts-note-manageengine-servicedesk-plus-cloud-host = Zoho’s list has nine data centers. Other regions have hosts of their own, such as servicedeskplus.uk and, in China, servicedeskplus.cn.
facts-note-manageengine-servicedesk-plus-cloud-host-1 = The form with the name of the portal.
facts-note-manageengine-servicedesk-plus-cloud = Its hosts are not under Zoho’s domains. Scopes are also seen joined with spaces.
facts-note-site24x7 = Its hosts are not under Zoho’s domains. Its operations are written All, Create, Read, Update, Delete.
facts-note-trainercentral = Its API is under the academy’s own URL, with the organization ID: { "{" }academy URL{ "}" }/api/v4/{ "{" }orgId{ "}" }.
facts-note-qntrl = Its host is not under Zoho’s domains.
facts-note-vertical-solutions = It uses Zoho CRM’s scopes and calls. It has a consent page of its own: /clientoauth/v2/{ "{" }PORTAL_ID{ "}" }/auth on the accounts server.
facts-note-zohosearch = Companion scopes: they are requested with those of CRM, WorkDrive, Writer and others.
facts-note-zohofiles = Companion scopes: they are requested with those of CRM, WorkDrive, Projects and Writer.
facts-note-dataprep = Zoho’s pages give its URLs (https://www.zohoapis.com/dataprep/v1), but no scope of it was found.
facts-note-office-integrator = It uses an API key, not OAuth scopes.
facts-note-zia-agents = Each agent shows its scope on its own screen. There is no list.

# The calls that the page makes itself
facts-call-account = Zoho account: the name and the email address of the person
facts-call-crm-org = CRM: the organization
facts-call-crm-user = CRM: the person as a CRM user
facts-call-crm-modules = CRM: the list of modules
facts-call-books = Books: the organizations
facts-call-desk = Desk: the organizations
facts-call-marketing = Marketing Automation: the mailing lists
facts-call-campaigns = Campaigns: the mailing lists
facts-call-other = Data of the product

# Which data center a text comes from
facts-infer-code = “{ $code }” is the location code of the { $center } data center.
facts-infer-location = location={ $code } is the code of the { $center } data center.
facts-infer-location-unknown = location={ $code } is not a location code that we know.
facts-infer-nested = The text has URLs inside URLs. Only { $most } levels were read.
facts-infer-user-info = The URL has a part before an @, so its real host is { $host }. It was not used.
facts-infer-backslash = The URL has a backslash, so its real host is { $host }. It was not used.
facts-infer-general = { $host } is a public Zoho site. It does not show where your organization is.
# $role: what the host is for.
facts-infer-host = { $role ->
    [accounts] { $host } is the accounts server of the { $center } data center.
    [api] { $host } is the API domain of the { $center } data center.
    [api-environment] { $host } is the API domain of a sandbox or developer organization in the { $center } data center.
    [console] { $host } is the API Console of the { $center } data center.
    [crm] { $host } is Zoho CRM in the { $center } data center.
    [callback] { $host } receives the responses for connections in the { $center } data center.
    [upload] { $host } is the upload host of the { $center } data center.
   *[app] { $host } belongs to the { $center } data center.
}
facts-infer-host-shared = { $host } is the accounts server of the { $center } data center, but users of other data centers can start there, too.
