# What is wrong with the values of the forms, and why it matters.

# Suggested fixes, as shown beside the button.
lint-fix-value = { $value }
lint-fix-clear = clear this field
lint-fix-derived-name = the name made from the scope
lint-fix-without = without { $scope }
lint-fix-add = move the text into the list

# Hidden characters. $what: a hidden character, with or without where it is, such as "trailing space".
lint-hidden = Hidden character: { $what } in “{ $text }”.
lint-has-hidden = It contains a hidden character: { $what }.
lint-has-character = It contains “{ $character }”.
lint-starts-hidden = It starts with a hidden character: { $what }.
lint-starts-character = It starts with “{ $character }”.
lint-only-hidden = It contains only hidden characters: “{ $text }”.
lint-only-hidden-why = It counts as empty.

# Names
lint-name-length = { $count ->
    [one] It has one character.
   *[other] It has { $count } characters.
}
lint-name-length-why = Zoho's form accepts up to { $most } characters.
lint-hidden-name-why = Nobody sees it, but Zoho keeps it as part of the name. Values that you copy here don't have it.
lint-link-name-start-why = A link name starts with a lower-case letter.
lint-link-name-character-why = A link name has lower-case letters, digits and _ only.
lint-link-name-length-why = A link name has up to { $most } characters.
lint-no-link-name = None of its characters can be in a link name, so the link name is only “{ $name }”.
lint-no-link-name-why = Deluge uses the link name of the connection. Enter one that you will recognize.
lint-client-name-why = The API Console rejects special characters other than _ and &: “Enter a valid client name”.
lint-client-name-zoho = It contains “Zoho”.
lint-client-name-zoho-why = A partner's guide says that the console rejects such names; older guides used them. A name without “Zoho” is safe.

# Client ID and secrets
lint-more-than-id = It contains more than the client ID.
lint-more-than-id-why = Zoho reads all of it as the ID. Values that you copy here contain the ID only.
lint-hidden-id-why = Zoho reads it as part of the ID. Values that you copy here don't have it.
lint-not-an-id = It does not look like a Zoho client ID.
lint-not-an-id-why = The IDs that we have seen are 1000. followed by about 30 capital letters and digits. Copy it again from the Client Secret tab of the API Console.
lint-short-id = { $count ->
    [one] It has one character after “1000.”.
   *[other] It has { $count } characters after “1000.”.
}
lint-short-id-why = The IDs that we have seen have about 30. The end may not have been copied.
# $kind: what the secret is, such as "a client secret".
lint-secret = Secret found: { $kind }.
lint-display-name-secret = Secret found in the display name: { $kind }.
lint-display-name-hidden = Hidden character in the display name: { $what } in “{ $text }”.
lint-keep-secrets-out = This field is shown and copied, and URLs are written to logs. Paste the client secret from the API Console directly into Zoho's form. If somebody else may have seen this one, create a new one in the console.

# URLs: how they are written
lint-url-quoted = It is in quotation marks.
lint-url-amp = It has &amp; instead of &. It was copied from the source of a web page.
lint-url-no-question-mark = It has & instead of the question mark.
lint-url-fragment = It has a fragment (the part from # on).
lint-url-fragment-redirect = A redirect URI must not have a fragment (RFC 6749 section 3.1.2).
lint-url-fragment-endpoint = An endpoint must not have a fragment (RFC 6749 section 3.1).
lint-url-query = It has a query (the part from ? on).
lint-url-query-why = Zoho CRM sends the parameters that are needed. Parameters in this field are sent a second time.
lint-url-question-mark = It has a question mark at the end.
lint-url-question-mark-why = Older tutorials have it, newer ones do not, and both are said to work. A URL without it is safe.
lint-url-slash = It has a slash at the end.
lint-url-slash-why = Zoho's endpoints have none.
lint-url-case = The path is not in lower case.
lint-url-case-why = Zoho's endpoints are in lower case.
lint-url-path = The path is { $path }, not { $right }.
lint-url-spelling = It differs from the expected URL at character { $position }.
lint-url-spelling-why = It appears to mean the same, but only Zoho can tell. The expected URL is safe.

# URLs: whose host it is. $role: what the host is for, such as "API Console".
lint-other-center = { $host } belongs to the { $center } data center, but your org is in { $chosen }.
lint-other-center-why = Clients, secrets and tokens belong to one data center. Another one returns `invalid_client`.
lint-passed-on-why = Zoho documents that a sign-in can start there for most data centers and is redirected. For the United Kingdom, the United Arab Emirates, Singapore and zohohq.in, no list says so. The client must be enabled for both data centers. The URL of your own data center is safe.
lint-not-accounts = { $host } is not an accounts server. It belongs to the { $center } data center ({ $role }).
lint-accounts-only = Sign-in, tokens and revocation use the accounts server only.
lint-public-site = { $host } is Zoho's public website, not an accounts server.
lint-not-zoho = { $host } is not a Zoho host.
lint-danger-people = People would be sent to this host to sign in.
lint-danger-secret = Zoho CRM would send your client secret to this host.
lint-danger-tokens = Zoho CRM would send your tokens to this host.
lint-danger-code = A response sent to this host would give your authorization code to somebody else, or fail.

# The home page
lint-homepage-why = The API Console requires a full URL such as https://www.yourdomain.com. Any URL works.
lint-homepage-letters = The host has letters outside the Latin alphabet.
lint-homepage-letters-why = It is not known whether the API Console accepts them. It accepts a placeholder such as https://www.example.com.

# The redirect URI
lint-byte-by-byte = Zoho compares the redirect URI byte by byte.
lint-callback-path = Every known redirect URI of Zoho's connections ends with /delugeauth/callback, and Zoho compares it byte by byte.
lint-callback-path-popup = Every known redirect URI of Zoho's connections ends with /delugeauth/callback. If you copied this one from the popup, it is right.
lint-callback-center-why = Zoho CRM sends the redirect URI of its own data center, so one of another data center never matches.
lint-callback-is-zohos = Zoho CRM runs the sign-in, so the redirect URI of a custom service is a URL of Zoho's.
lint-not-callback-host = { $host } belongs to the { $center } data center ({ $role }). No source names it as the host of redirect URIs.
lint-not-callback-host-why = If you copied it from the popup, it is right. If not, paste the popup's URL in the sheet Create Connection to read the right one.
lint-placeholder = OK for now: no source names the redirect URI of this data center.
lint-placeholder-why = Replace it after the popup opens: paste the popup's URL in the sheet Create Connection, then enter the redirect URI here and in the console.
lint-callback-unknown = No source names the redirect URI of the { $center } data center.
lint-callback-unknown-why = The console requires one before there is a client. Register any https URL of your own for now. Connect once, paste the popup's URL in the sheet Create Connection, and replace the URL in the console with the redirect URI that is read from it.
lint-callback-several = More than one redirect URI is known or possible for { $center }. Register all of them.
lint-callback-several-why = The API Console accepts several. The first one is recommended. See also Zoho's page on [connections](https://www.zoho.com/deluge/help/connections.html). The popup's URL confirms which one Zoho CRM sends.
lint-callback-inferred = No source names the redirect URI of { $center }. It is inferred from other data centers.
lint-callback-one-source = Only one source confirms the redirect URI of { $center }.
lint-confirm-with-popup = Confirm it: select Create And Connect once, then paste the popup's URL in the sheet Create Connection.

# The endpoints
lint-opened-exactly = Zoho CRM opens exactly what is in this field.
lint-html-page = Zoho returns an HTML page, which Zoho CRM cannot read.
# $here, $there: labels of fields.
lint-path-of = The path { $path } belongs in { $there }, not in { $here }.
lint-path-of-why = Each endpoint has one purpose. The wrong one returns an error or an HTML page.
lint-mixed = This URL belongs to { $center }, but { $other } belongs to { $known }.
lint-mixed-why = All URLs of a service must belong to one data center.

# Parameters of the Authorize URL
lint-parameter-missing = { $name }={ $right } is missing.
lint-parameter-value = { $name } is “{ $value }”, not { $right }.
lint-parameter-empty = { $name } is empty, not { $right }.
lint-parameter-case = { $name }={ $value } is not in lower case.
lint-parameter-case-why = Zoho documents it in lower case. Another case may count as missing.
lint-access-type-why = Without access_type=offline, Zoho issues no refresh token, and the connection stops working after one hour.
lint-prompt-why = `consent` is the only value that Zoho documents. Without prompt=consent, Zoho issues a refresh token only with the very first consent; a second attempt gets none.
lint-response-type-why = Without response_type=code, Zoho shows an error page.
lint-parameter-repeated = { $name } appears more than once.
lint-parameter-once = A parameter must not appear more than once (RFC 6749 section 3.1).
lint-parameter-added = It contains { $name }.
lint-parameter-added-why = Zoho CRM adds this parameter, so the request would have it twice. Remove it from the Authorize URL.
lint-parameter-misspelled = “{ $name }” probably means { $meant }.
lint-parameter-misspelled-why = A misspelled parameter counts as missing.
lint-parameter-unknown = It contains { $name }, which is not in Zoho's documentation.
lint-parameter-unknown-why = The URL needs exactly two parameters: access_type=offline and prompt=consent.

# Scopes and the connection
lint-not-added = The box contains text that is not added yet.
lint-not-added-why = Only scopes in the list are written into the form.
lint-no-scope = Add at least one scope.
lint-no-scope-why = Zoho rejects a request without scopes.
# $delimiter: Comma, Space or Plus, as in Zoho's form.
lint-delimiter = The delimiter is { $delimiter }.
lint-delimiter-why = Zoho's accounts documentation requires commas. With spaces, Zoho is reported to reject the list as a scope that does not exist. For plus signs nothing is known.
lint-switch-on = The switch is on, but you chose a shared connection. Turn it off.
lint-switch-on-why = With the switch on, the automation works only for people who have connected their own account, and fails for everybody else.
lint-switch-off = The switch is off, but you chose a private connection. Turn it on.
lint-switch-off-why = With the switch off, everybody acts with the permissions of the admin who connected.
