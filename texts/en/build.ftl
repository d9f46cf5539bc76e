# The room Set up: the inputs, the sheets that mirror Zoho's forms, and what is beside them.

build-intro = Answer three questions. Copy the values into Zoho.
build-load-example = Load the example
build-try-sandbox = Try the sign-in in the sandbox
build-other = Another product or provider
build-start-over = Start over

# The inputs
build-inputs = Your connection
build-edit = Edit
build-fold = Close
build-select-center = Select a data center
build-evidence = Not sure? Paste any Zoho URL
build-evidence-label = Zoho URL or response
build-evidence-hint = For example your CRM's URL, an API URL or a token response. Secrets are masked immediately.
build-evidence-cut = The text is very long. Only its beginning was read.
build-choose-center = Select { $center }
build-rejected = rejected
build-evidence-unknown = The text names no data center.
build-evidence-chosen = Detected: { $center }. This data center is selected.
build-evidence-is = Detected: { $center }.
build-evidence-other = Detected: { $center }, but another data center is selected.
build-evidence-likely = Possibly { $center }. To confirm, sign in to your CRM and paste its URL.
build-evidence-several = The text names more than one data center. Select the one of your org.
build-scopes = Apps and scopes
build-scopes-none = Select scopes
build-scopes-done = Done
build-scopes-summary = { $count ->
    [one] { $apps } · 1 scope
   *[other] { $apps } · { $count } scopes
}
build-scope-count = { $count ->
    [one] 1 scope
   *[other] { $count } scopes
}
build-scopes-broad = { $count ->
    [one] 1 scope grants more access than most integrations need.
   *[other] { $count } scopes grant more access than most integrations need.
}
build-name-placeholder = For example, Marketing Automation
build-purpose = Connection
build-shared = Shared (recommended)
build-private = Private
build-more-names = More names and options
build-link-name-hint = Leave empty to generate it from the name.
build-connection-name-hint = Leave empty to use the service's name.
build-connection-link-name-hint = Zoho fills it in. If Zoho shows another one, enter it here, so that the snippet is right.
build-delimiter-recommended = { $delimiter } (recommended)
build-delimiter-hint = Zoho's documentation requires commas. A space is the OAuth standard, and a plus sign is its encoded form.

# The sheets
build-before = Before you start
build-sheet-console = API Console
build-sheet-service = Create Service
build-sheet-connection = Create Connection
build-sheet-deluge = Test in Deluge
build-sheet-finish = Check and finish
build-copied-of = { $done } of { $total } copied
build-next = Next: { $sheet }
build-tick-all = Mark all as done
build-untick-all = Clear the marks
build-row-done = Done:
build-row-changed = Changed since you copied it.
build-more-scopes = { $count ->
    [one] 1 more scope is not shown. To get all of them in one value, select the single “{ $field }” field below.
   *[other] { $count } more scopes are not shown. To get all of them in one value, select the single “{ $field }” field below.
}
build-own-labels = The second label is from Zoho's help in your language. Your form may show another one.

# Before you start
build-criteria = Do you need a custom service? Select what applies.
build-criterion-none = Zoho CRM has no default connection for the app
build-criterion-none-why = Without a default connection, a custom service is the only way to connect the app.
build-criterion-scope = The default connection lacks a scope that you need
build-criterion-scope-why = You cannot add a scope to a default connection that does not offer it.
build-criterion-apps = You need the scopes of several apps in one connection
build-criterion-apps-why = A default connection reaches one app only. A custom service can mix scopes of several apps.
build-criterion-control = You want control of the client: its secret, its scopes, and when to revoke it
build-criterion-control-why = With a custom service, the client in the API Console is your own.
build-recommend-default = **Recommendation: use Zoho's default connection.** If none of these applies, open Connections > Services > Default Services in Zoho CRM. There is no client to register and no secret to keep.
build-recommend-custom = **Recommendation: create a custom service.**
build-need = What you need
build-need-admin = **Admin rights in Zoho CRM.** Only admins can open Connections. The connection runs with the permissions of whoever authorizes it.
build-need-console = Access to the API Console of your data center.
build-need-time = About ten minutes, with Zoho in a second window.
build-need-secret = Keep the client secret out of chats, tickets and this page. Copy it from the API Console directly into Zoho CRM.
build-removed = You used the connector “Zoho OAuth”?
build-removed-what = Zoho removed this default connector, which could mix scopes of several apps. No announcement by Zoho and no end date for existing connections were found, and some orgs may still show it.
build-removed-do = Rebuild each of its connections here: list the functions that use it, create a custom service with the same scopes, replace the connection's link name in the functions, and test them. Then delete the old connection.

# API Console
build-host-unknown = No source names the host for this data center. Open it from your own Zoho.
build-multi-dc = When do I need Multi-DC?
build-multi-dc-answer = If everybody who connects belongs to your own data center, leave Multi-DC off. If people of other data centers connect too, open the client's **Settings** tab, enable their data centers, and turn on **Use the same OAuth credentials for all data centers**. By default each data center has its own client secret. The client ID is the same in all data centers except China. A client of another data center is reported not to work in China.
build-client-id-hint = Select Create, open the Client Secret tab and paste the ID here. Don't paste the secret here; paste it directly into Zoho CRM.
build-which-callback = Which redirect URI is correct?
build-callback-first = (recommended)
build-callback-further = (also register)
build-callback-source = See also Zoho's help page on [connections](https://www.zoho.com/deluge/help/connections.html). The sign-in window of Create And Connect shows which one Zoho CRM sends: paste its URL there.
build-callback-hint = Fill in only if it differs from the value above.
build-callback-placeholder = Any https URL of your own until the popup shows the right one.
build-registered = Redirect URI you registered (optional)

# Create Service
build-scope-fields = Your form has
build-scope-each = One field per scope
build-scope-one-box = A single scopes field
build-in-form = Check the values in your form
build-in-form-hint = Paste the current values from Zoho. This only checks them.
build-field-in-form = { $field } in your form
build-correct = Correct.

# Create Connection
build-service-not-connection = **The service is not the connection.** It only describes how to connect. Go to My Connections, create a connection that uses this service, and authorize it.
build-switch-off = Private: no. Calls run as the admin who authorizes the connection.
build-switch-on = Private: yes. Each user signs in with their own account.
build-switch = What is “Use Credentials of Login User” set to in Zoho?
build-not-checked = Not checked
build-connected = Zoho shows “Connection created successfully”
build-not-connected = If it shows “Invalid Redirect Uri”, copy the URL of that window into the box below.
build-popup = Confirm it: paste the sign-in popup's URL
build-popup-hint = Copy the full URL of the window that Create And Connect opens, even if it shows an error.
build-popup-sends = Zoho CRM sends:
build-popup-redirect-uri = popup redirect URI
build-popup-not-copyable = Copying is off: this URL is not on a Zoho host.

# Deluge
build-deluge-hint = Run this function to test the connection.
build-product = Product to call
build-product-automatic = Automatic (from your scopes)
build-snippet = Deluge snippet
build-snippet-scope = Required scope: { $scope }.
build-snippet-included = Your scope { $held } includes it.
build-snippet-others = This call tests { $product } only. To test { $others }, select it as the product to call.
build-product-docs = Documentation of { $product }
build-fill-in = Fill in first: { $values }.
build-401 = Getting 401 although the connection works? Zoho doesn't document which token prefix a custom service sends. Zoho Accounts documents Bearer; most products document Zoho-oauthtoken.

# Check and finish
build-end-done = All { $total } values are copied. Check the points below, then you are done.
build-end-open = { $done } of { $total } values are copied.
build-checklist = Checklist
build-check-done = Done
build-check-open = To do
build-check-wrong = Fix
build-check-redirect = The redirect URI of your data center is registered
build-check-client = The client is server-based, and the service has its ID
build-check-authorize = The Authorize URL has access_type=offline and prompt=consent
build-check-token = The token URLs belong to your data center
build-check-scopes = Every scope exists, and commas separate them
build-check-connection = The connection is authorized, not only the service
build-check-private = Private is set as intended
build-mistakes = Six usual mistakes
build-mistake-done = Ruled out
build-mistake-open = Still open
build-mistake-wrong = Found
build-mistake-callback = Redirect URI of another data center
build-mistake-callback-done = The sheet gives `{ $uri }`, the redirect URI for { $center }.
build-mistake-callback-confirmed = The sign-in window confirmed `{ $uri }`.
build-mistake-space = Trailing space or hidden character
build-mistake-space-done = No copied value has one, and everything that you type is checked.
build-mistake-space-found = There is one in the field { $field }. The copied value leaves it out.
build-mistake-refresh = No refresh token: the connection stops after one hour
build-mistake-refresh-done = The Authorize URL requests `access_type=offline` and `prompt=consent`.
build-mistake-scopes = Wrong or misspelled scopes
build-mistake-scopes-done = { $count ->
    [one] The scope is in the catalog in exactly this spelling.
   *[other] All { $count } scopes are in the catalog in exactly this spelling.
}
build-mistake-scopes-open = { $count ->
    [one] 1 scope is unverified or not in the catalog. Check it in Zoho's documentation.
   *[other] { $count } scopes are unverified or not in the catalog. Check them in Zoho's documentation.
}
build-mistake-delimiter-open = The delimiter is not a comma, which Zoho's documentation requires.
build-mistake-connection = A service without a connection
build-mistake-connection-done = You created the connection and Zoho confirmed it.
build-mistake-connection-open = Create the connection, authorize it, and select the box “Connection created successfully” in that sheet.
build-mistake-private = Private by accident
build-mistake-private-done = The switch is { $switch }, as intended.
build-mistake-private-open = Set Use Credentials of Login User to { $switch }, then enter in the sheet Create Connection what it is set to.
build-after = After you finish
build-after-use = Functions, workflows and widgets find the connection under **My Connections** by its link name.
build-after-change = If you change the scopes or create a new secret, connect again: existing tokens keep their old scopes. Editing a custom service may revoke its connections, as one source reports.
build-after-clean = Delete clients in the API Console that you made only for testing. To end a connection, revoke it under **My Connections**.

# Export
build-export = Export and share
build-copy-as = Copy all as
build-copy-all = Copy all as { $format }
build-print = Print
build-copy-link = Copy link
build-export-hint = Exports never contain secrets. Use the link to reopen this setup on any device.
build-for-tool = For another tool
build-for-tool-hint = The same values for n8n, Postman, Catalyst, Zoho’s SDKs, Power Automate and others, and the self client. No file contains a secret.

# Beside the sheets
build-progress = Progress
build-copy-mode = Copy mode
build-help-toggle = Help
build-url = Authorization URL
build-opener = Preview for
build-opener-crm = Zoho CRM connection
build-opener-page = Test sign-in on this page
build-opener-crm-hint = Only access_type and prompt belong in the Authorize URL field. Zoho CRM adds the other parameters, including its own state.
build-opener-page-hint = A preview: state and code_challenge are new for each sign-in. The URL of this page must be registered as a redirect URI of the client.
build-endpoint-unknown = https://accounts.zoho.… (select a data center)
build-value-you = not set
build-value-authorize-url = in the Authorize URL
build-value-crm = added by Zoho CRM
build-value-page = created when you sign in
build-source-you = You enter this
build-source-authorize-url = In your Authorize URL field
build-source-crm = Added by Zoho CRM
build-source-page = Added by this page
build-help = Help
build-help-empty = Select a field to see what it does.
build-help-about = About { $topic }
build-help-why = Why
build-help-if-wrong = If wrong
build-issues = Issues
build-issue = { $field }: { $found }
build-notes = Show notes
build-issues-none = No issues found
build-issues-error = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
build-issues-warning = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
build-issues-check = { $count ->
    [one] 1 possible issue
   *[other] { $count } possible issues
}
build-issues-note = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
