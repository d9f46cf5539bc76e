# The room Set up: six steps, and what is beside them.

build-intro = Set up an OAuth connection in Zoho CRM. Answer the questions below and copy the generated values into Zoho's forms.
build-load-example = Load the example
build-try-sandbox = Try the sign-in in the sandbox, without an account
build-start-over = Start over

# Step 1
build-step-center = Select your data center
build-select-center = Select a data center
build-evidence = Not sure? Paste any Zoho URL
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

# Step 2
build-step-console = Register the client in the API Console
build-host-unknown = No source names the host for this data center. Open it from your own Zoho.
build-other-name = Use another client name or homepage
build-multi-dc = When do I need Multi-DC?
build-multi-dc-answer = If everybody who connects belongs to your own data center, leave Multi-DC off. If people of other data centers connect too, open the client's **Settings** tab, enable their data centers, and turn on **Use the same OAuth credentials for all data centers**. By default each data center has its own client secret. The client ID is the same in all data centers except China. A client of another data center is reported not to work in China.
build-client-id-hint = On the Client Secret tab after you select Create. Don't paste the secret here; paste it directly into Zoho CRM.
build-which-callback = Which redirect URI is correct?
build-callback-first = (recommended)
build-callback-further = (also register)
build-callback-source = See also Zoho's help page on [connections](https://www.zoho.com/deluge/help/connections.html).
build-callback-hint = Fill in only if it differs from the value above.
build-callback-placeholder = Any https URL of your own until the popup shows the right one.
build-registered = Redirect URI you registered (optional)
build-popup = Confirm it: paste the sign-in popup's URL
build-popup-hint = In step 5, select Create And Connect. Copy the full URL of the window that opens, even if it shows an error.
build-popup-sends = Zoho CRM sends:
build-popup-redirect-uri = popup redirect URI
build-popup-not-copyable = Copying is off: this URL is not on a Zoho host.

# Step 4
build-step-service = Create the custom service
build-link-name-hint = Leave empty to generate it from the name.
build-delimiter-hint = Zoho's documentation requires commas. A space is the OAuth standard, and a plus sign is its encoded form.
build-in-form = Already filled in the form? Check your values
build-in-form-hint = Paste the current values from Zoho. This only checks them.
build-field-in-form = { $field } in your form
build-correct = Correct.

# Step 5
build-step-connection = Create the connection
build-service-not-connection = **The service is not the connection.** It only describes how to connect. Go to My Connections, create a connection that uses this service, and authorize it.
build-purpose = What is the connection for?
build-purpose-shared = Shared (recommended): runs as the admin who authorizes it
build-purpose-private = Private: each user signs in with their own account
build-connection-name-hint = Leave empty to use the service's name.
build-connection-link-name-hint = Zoho fills it in. If Zoho shows another one, enter it here, so that the snippet below is right.
build-switch = What is the switch set to in Zoho?
build-not-checked = Not checked
build-then-connect = Select **Create And Connect**. A window opens: select **Connect** or **Proceed** and sign in. If Zoho asks for an organization, select Production, Sandbox or Developer: the tokens are valid for that one only. Then select **Accept**.
build-then-success = Zoho shows “Connection created successfully”. If it shows “Invalid Redirect Uri”, copy the URL of that window into step 2.

# Step 6
build-step-deluge = Use it in Deluge
build-deluge-hint = Run this function to test the connection.
build-product = Product to call
build-product-automatic = Automatic (from your scopes)
build-snippet = Deluge snippet
build-snippet-scope = Required scope: { $scope }.
build-product-docs = Documentation of { $product }
build-fill-in = Fill in first: { $values }.
build-401 = Getting 401 although the connection works? Zoho doesn't document which token prefix a custom service sends. Zoho Accounts documents Bearer; most products document Zoho-oauthtoken.

# Export
build-export = Export and share
build-copy-all = Copy all as { $format }
build-print = Print
build-copy-link = Copy link
build-export-hint = Exports never contain secrets. Use the link to reopen this setup on any device.

# The rows of a form
build-row-done = { $label } is done
build-row-changed = Changed since you marked it as done.
build-more-scopes = { $count ->
    [one] 1 more scope is not shown. The field “{ $field }” contains all of them.
   *[other] { $count } more scopes are not shown. The field “{ $field }” contains all of them.
}

# Beside the steps
build-side-label = Authorization URL and issues
build-side-toggle = Authorization URL · { $issues }
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
build-help-empty = Select a field, or open a parameter above, to see what it does.
build-help-about = About { $topic }
build-help-why = Why
build-help-if-wrong = If wrong
build-issues = Issues
build-issue = { $field }: { $found }
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
