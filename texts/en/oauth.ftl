# The authorization request: what a parameter does
oauth-parameter-response_type = Requests an authorization code. Without it, or with another value, Zoho shows an error page of its own and does not redirect back.
oauth-parameter-client_id = Identifies the client that you registered in the API Console. It is the same in all data centers except China: a client of another data center is reported not to work there. A wrong client ID ends on Zoho’s page “Invalid Client”.
oauth-parameter-scope = What the connection is allowed to do, separated by commas (%2C). If a scope does not exist, Zoho shows an error page or, as reported, ignores the scope. A list separated by spaces is reported to be rejected.
oauth-parameter-redirect_uri = Where Zoho sends the response. It must match an Authorized Redirect URI of the client in every character. Otherwise Zoho shows “Invalid Redirect Uri”.
oauth-parameter-access_type = `offline` requests a refresh token. The default is `online`: no refresh token, and the connection stops working when its access token expires, after one hour.
oauth-parameter-prompt = `consent` asks for consent every time. Without it, Zoho returns a refresh token only at the very first consent, so a second attempt ends without one.
oauth-parameter-state = A random value that must come back unchanged. It ties the response to the request (RFC 6749 section 10.12). In a connection, Zoho CRM creates its own value: do not add one to the Authorize URL.
oauth-parameter-code_challenge = The SHA-256 hash of a secret that only this page knows, so that a stolen code is useless (RFC 7636). The sign-in URL of a connection that we have seen has none.
oauth-parameter-code_challenge_method = `S256` says that `code_challenge` is a hash. Zoho’s default is `plain`, which protects nothing.

# Why this page cannot receive a response
oauth-page-not-web = This page was opened from a { $scheme }: URL. Zoho redirects only to URLs that start with https:// or http://.
oauth-page-not-secure = This page was loaded from { $host } without encryption, so others could read the response. Open it over https://, or from http://localhost.
oauth-page-user-info = The URL of this page contains a user name. Open the page without it.
oauth-page-unreadable = The URL of this page cannot be read.

# Why a sign-in cannot start
oauth-begin-no-client-id = The client ID is missing. Enter it.
oauth-begin-client-id-invisible = The client ID contains an invisible character ({ $found }). Remove it.
oauth-begin-client-id-secret = The client ID field holds what looks like a secret or a token. It would travel in a URL. A client ID is 1000. followed by capital letters and digits.
oauth-begin-no-scope = No scope is selected. Select at least one.
oauth-begin-scope = “{ $scope }” is not a single scope.

# How long ago, as a part of a sentence
oauth-seconds = { $number ->
    [one] { $number } second
   *[other] { $number } seconds
}
oauth-minutes = { $number ->
    [one] { $number } minute
   *[other] { $number } minutes
}
oauth-hours = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
}
oauth-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}

# Why an authorization response is rejected
oauth-rejected-too-long = The response has { $bytes } bytes. This page reads at most { $limit } bytes, and Zoho’s responses are far shorter. Start the sign-in again from this page.
oauth-rejected-value-too-long = The parameter `{ $name }` has { $bytes } bytes. This page reads at most { $limit } bytes, and Zoho’s values are far shorter. Start the sign-in again from this page.
oauth-rejected-doubled = The response contains the parameter `{ $name }` more than once. Zoho sends it once, so someone changed the URL. Nothing was used. Start the sign-in again from this page.
oauth-rejected-two-responses = The URL contains one response in its query and another in its fragment. Zoho sends one. Nothing was used. Start the sign-in again from this page.
oauth-rejected-token-in-query = The query of the URL contains a token. That is the implicit flow (`response_type=token`): the token was in the address bar, where others can read it, and it cannot be refreshed. This page did not request it and discarded it. Use `response_type=code`.
oauth-rejected-token-in-fragment = The fragment of the URL (after the #) contains a token. That is the implicit flow (`response_type=token`): the token was in the address bar, where others can read it, and it cannot be refreshed. This page did not request it and discarded it. Use `response_type=code`.
oauth-rejected-in-fragment = The response is in the fragment of the URL (after the #). Zoho sends codes in the query. Nothing was used. Start the sign-in again from this page.
oauth-rejected-no-state = The response has no `state`, so nothing shows that it belongs to your sign-in. Nothing was used. If you opened an Authorize URL from somewhere else, its response is not meant for this page. Start the sign-in here.
oauth-rejected-unknown-state = The `state` in the response does not match a sign-in that this tab started. The sign-in may have started in another tab or window, the browser may have discarded its record, or someone else created the URL. Nothing was used. Start the sign-in here.
oauth-rejected-replayed = This response was already used { $duration } ago. A response works once. Reloading the page or going back opens it again. Start a new sign-in.
oauth-rejected-stale = The sign-in started { $duration } ago. Its response is accepted for { $limit } only. Start a new sign-in.
oauth-rejected-future = The sign-in appears to start { $duration } from now: the clock of this device was set back in the meantime. Start a new sign-in.
oauth-rejected-record = This tab’s record of the sign-in cannot be read. This page may have been updated in the meantime. Start a new sign-in.
oauth-rejected-other-page = This tab’s record of the sign-in belongs to another page, with another redirect URI. Nothing was used. Start a new sign-in here.
oauth-rejected-issuer = The response says that it comes from “{ $found }” (`iss`). That is not an accounts server of Zoho that we know. The code was not sent anywhere.
oauth-rejected-server = The response asks for the code to be sent to “{ $found }” (`accounts-server`). { $reason } Whoever receives the code can use it, so it was not sent anywhere.
oauth-rejected-server-meant = The response asks for the code to be sent to “{ $found }” (`accounts-server`). { $reason } The correct value is probably { $meant }. Whoever receives the code can use it, so it was not sent anywhere.
oauth-rejected-location = The response says that it comes from the data center “{ $found }” (`location`). The locations that we know are { $known }. The code was not sent anywhere.
oauth-rejected-centers = The response contradicts itself: one part names { $one }, another names { $other }. In Zoho’s responses they agree. The code was not sent anywhere.
oauth-rejected-china = The sign-in started in { $started }, and the response says that it comes from { $responded }. China is separate: according to Zoho’s pages, its sign-ins start and end at accounts.zoho.com.cn. The code was not sent anywhere. Select the data center of your account and start again.
oauth-rejected-code-and-error = The response contains both a code and an error. Zoho sends one or the other. Nothing was used. Start the sign-in again.
oauth-rejected-neither = The response contains neither a code nor an error. It may have been cut off. Start the sign-in again.
oauth-rejected-code = The code is empty or contains characters that no code has. It was cut off or changed on the way. Start the sign-in again.

# Why a host in a response is not accepted
oauth-host-spelling = Only https:// and a host name, exactly as Zoho writes it, is accepted.
oauth-host-unknown = { $host } is not a host that our table of Zoho’s hosts contains.
oauth-host-other-role = { $host } belongs to { $center }, but is not its accounts server.
oauth-host-not-api = { $host } belongs to { $center }, but is not its API domain.

# Another data center
oauth-other-center = You started in { $started }, and Zoho responded from { $responded }, where your account is. This is normal. The code is sent to { $host } and nowhere else. Each data center has its own client secret, unless “Use the same OAuth credentials for all data centers” is on.

# Errors that Zoho names
oauth-error-unknown = Zoho returned the error `{ $name }`, which no source that we know explains.
oauth-error-unknown-said = Zoho returned the error `{ $name }`, which no source that we know explains. Zoho’s message: “{ $said }”
oauth-error-known = Zoho returned `{ $name }`. { $meaning }

# Responses that cannot be read
oauth-response-empty = The response is empty.
oauth-response-too-long = The response has { $bytes } bytes, far more than Zoho sends. Nothing was used.
oauth-response-not-json = The response is not JSON. It may have been cut off.
oauth-response-not-an-object = The response is JSON, but not an object.
oauth-response-doubled = The response contains the field `{ $field }` twice, so its value is not certain. Nothing was used.
oauth-response-no-fields = The response contains neither a token nor an error.
oauth-response-other-fields = The response contains neither a token nor an error. Its fields: { $fields }.
oauth-response-odd-token = The value of `access_token` in the response is not a token.

# Responses of the token endpoint
oauth-token-granted = Zoho returned an access token.
oauth-token-throttled = Zoho reports that too many tokens were requested in a short time.
oauth-token-throttled-said = Zoho responded “{ $said }”. A response of this form says, in the language of the account, that too many tokens were requested in a short time.
oauth-token-html = Zoho returned an HTML page instead of a token response.
oauth-token-html-title = Zoho returned an HTML page with the title “{ $title }” instead of a token response.

# Why there is no refresh token
oauth-no-refresh-online = No refresh token, because the sign-in did not request `access_type=offline`. After one hour, a new sign-in is needed. A connection needs `access_type=offline`.
oauth-no-refresh-prompt = No refresh token, although `access_type=offline` was requested. Without `prompt=consent`, Zoho returns one only at the first consent. Add `prompt=consent` and sign in again.
oauth-no-refresh-after-refresh = No new refresh token. Zoho does not return one when it refreshes, and the existing one stays valid.
oauth-no-refresh-unexplained = No refresh token, although `access_type=offline` and `prompt=consent` were requested. Client-based clients do not get one. Check the type of the client in the API Console.
oauth-no-refresh-unknown = No refresh token. Zoho returns one for `access_type=offline`, and a second time only with `prompt=consent`. A response to a refresh has none either; then the existing one stays valid.

# api_domain in a token response
oauth-api-domain-missing = The response has no `api_domain`. The host from our table is used.
oauth-api-domain-other-center = The response from { $asked } names the API domain of { $named }. The token is not sent there. Check which of the two data centers your account is in.
oauth-api-domain-foreign = The response names “{ $found }” as `api_domain`. { $reason } The token is not sent there.

# Calls of an API
oauth-call-no-host = It is not certain which host the token belongs to, so the token is not sent anywhere.
oauth-call-not-in-table = Our table has no host for this call in { $center }, and this page does not guess one.
oauth-call-works = The token works.
oauth-call-works-but = The token works. The product refused this request for another reason: `{ $name }`.
oauth-call-works-but-said = The token works. The product refused this request for another reason: `{ $name }`. Zoho’s message: “{ $said }”
oauth-call-html = The API returned an HTML page instead of JSON.
oauth-call-html-title = The API returned an HTML page with the title “{ $title }” instead of JSON.
oauth-call-unclear = The response contains no error, but not the expected data either.

# Revocation
oauth-revoke-effect = This ends the refresh token and every access token created from it, for this organization and this client. Other connections with the same client have refresh tokens of their own and keep working.
oauth-revoked = Zoho reports that the token is revoked. A refresh now returns `invalid_code`.
oauth-revoked-unsaid = Zoho returned the status 200 and nothing else, so it did not confirm the revocation. According to the protocol, the token is revoked. A refresh that returns `invalid_code` proves it.
oauth-revoke-unknown-token = Zoho returned an HTML page. That is how Zoho says that it does not know the token. If the token was revoked before, nothing is left to do. Otherwise check the data center, and that the token is complete.
oauth-revoke-unknown-token-unsure = The response is an HTML page; its status is not known. That is how Zoho says that it does not know the token. If the token was revoked before, nothing is left to do. Otherwise check the data center, and that the token is complete.
oauth-revoke-refused = Zoho did not revoke the token. It returned `{ $name }`.
oauth-revoke-unclear = The response does not say whether the token is revoked.

# Commands for a terminal
oauth-command-client-secret = Client secret
oauth-command-refresh-token = Refresh token
oauth-command-access-token = Access token
oauth-command-client-id = Client ID
oauth-command-code = Code from the API Console
oauth-command-token = Token to revoke
oauth-command-hidden = { $label } (input is hidden)
oauth-command-paste-client-secret = PASTE THE CLIENT SECRET HERE
oauth-command-paste-refresh-token = PASTE THE REFRESH TOKEN HERE
oauth-command-paste-access-token = PASTE THE ACCESS TOKEN HERE
oauth-command-paste-client-id = PASTE THE CLIENT ID HERE
oauth-command-paste-code = PASTE THE CODE HERE
oauth-command-paste-token = PASTE THE TOKEN HERE
oauth-command-keeps-code = The command contains the code and its verifier, so your shell history does too. The code expires after its first use, or after one to three minutes. The verifier is useless without it.
oauth-command-forgets-secret = What you enter at the prompt is in no history and no process list. It is gone when the command ends.
oauth-command-shows-tokens = The response shows the tokens in the terminal window. Clear the window after you have pasted them here. An access token is valid for one hour, a refresh token until it is revoked.
oauth-command-deluge = Deluge cannot prompt for input. The secret is in the function while you run it, and the tokens are in its output. Do not save the function, or delete it afterwards.

# Text pasted from a terminal
oauth-paste-empty = Nothing was pasted. Copy what the terminal printed after the command.
oauth-paste-cut-off = PowerShell printed the response as a table and cut off { $field }. Run the command from this page, which prints the whole response, or add “| ConvertTo-Json”. A code that was exchanged cannot be used again: sign in again first.
oauth-paste-only-command = This is the command, without a response. Paste what the terminal printed after it. If it still waits, it waits for the secret.
oauth-paste-nothing = No response from Zoho was found. It starts with {"{"} and ends with {"}"}. Paste everything that the terminal printed.

# Evidence for a cause or against it
oauth-evidence-code-age = The code was { $seconds } seconds old when the request was sent. The shortest lifetime that Zoho documents is { $life } seconds.
oauth-evidence-code-young = { $seconds ->
    [one] The code was only { $seconds } second old when the request was sent.
   *[other] The code was only { $seconds } seconds old when the request was sent.
}
oauth-evidence-code-old = The code was at least one minute old. The shortest lifetime that Zoho documents is { $life } seconds.
oauth-evidence-code-new = The code was less than a minute old.
oauth-evidence-not-sent-before = The code or token was not sent before.
oauth-evidence-sent-before = { $times ->
    [one] The code or token was sent once before.
   *[other] The code or token was sent { $times } times before.
}
oauth-evidence-odd-code = What was sent does not look like a code from Zoho.
oauth-evidence-code-for-refresh = The text shows a code that came back, but no response with a refresh token.
oauth-evidence-console-elsewhere = The sign-in was requested in { $asked }, but the client is registered in the API Console of { $lives }.
oauth-evidence-elsewhere = The request went to { $asked }. The correct data center is { $lives }.
oauth-evidence-server-named = The request went to the accounts server that Zoho’s own response named.
oauth-evidence-same-center = The account and the request are in the same data center.
oauth-evidence-redirect-differs = The two values differ, starting at character { $position }.
oauth-evidence-redirect-space = The two values differ only in spaces at the start or the end.
oauth-evidence-environment = The host of the call and api_domain are not of the same kind: one is the production organization, the other a sandbox or developer org.
oauth-evidence-redirect-center = The redirect URI is for { $redirect }; the account or the sign-in is in { $lives }.
oauth-evidence-redirect-elsewhere = The registered redirect URI is for { $registered }; the one that was sent is for { $sent }.
oauth-evidence-same-redirect = Both steps sent the same redirect URI.
oauth-evidence-odd-client-id = What was sent as `client_id` does not look like a client ID: 1000. followed by capital letters and digits.
oauth-evidence-header = The call sent `Zoho-oauthtoken`.
oauth-evidence-other-header = The call sent something other than `Zoho-oauthtoken`.
oauth-evidence-api-domain = The response came from the API domain.
oauth-evidence-not-api-domain = The host is not the API domain.
oauth-evidence-client-type = The type of the client is { $client_type }.
oauth-evidence-accounts-server = The host is an accounts server.
oauth-evidence-not-accounts-server = The host is not an accounts server, or it was not reached.
oauth-evidence-unreached = The browser reports that it did not reach the host.
oauth-evidence-foreign-host = The request went to { $host }, which is not an accounts server of Zoho.
oauth-evidence-proxy = The text names a proxy.
oauth-evidence-sign-ins = The text shows { $times } sign-ins. A client gets at most { $most } codes in ten minutes.
oauth-evidence-refresh-not-sent = A code was sent, not a refresh token.
oauth-evidence-connected = This client was connected { $times } times. At most { $most } refresh tokens for one person are valid at the same time.
oauth-evidence-crossed = The sign-in started in { $from }, and Zoho responded from { $to }.
oauth-evidence-secret = The request contained a client secret.
oauth-evidence-no-secret = The request contained no client secret.
oauth-evidence-same-verifier = The request sent the verifier that belongs to the challenge.
oauth-evidence-offline = The sign-in requested `access_type=offline`.
oauth-evidence-not-offline = The sign-in did not request `access_type=offline`.
oauth-evidence-consent = The sign-in requested `prompt=consent`.
oauth-evidence-no-consent = The sign-in did not request `prompt=consent`.
oauth-evidence-token-expired = The token is past the lifetime that came with it.
oauth-evidence-token-valid = The token is still within the lifetime that came with it.
