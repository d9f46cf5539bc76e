# The room Test: signing in, from the authorization to the revocation.
# Words that Zoho's own pages or forms show are not here; they are data.

# ---- Actions and stages ----

connect-exchange = Exchange code
connect-refresh = Refresh
connect-revoke = Revoke
connect-from-browser = { $action } (from browser)
connect-through-host = { $action } (through this host)
connect-stage-authorize = Authorize
connect-stage-receive = Receive code
connect-stage-exchange = Exchange code
connect-stage-call = Call API
connect-stage-refresh = Refresh
connect-stage-revoke = Revoke
connect-stage-done = (done)
connect-stage-failed = (failed)
connect-stage-show = Show request
connect-stage-shown = Request shown
connect-about-receive = Zoho sends the browser back to this page, with a code and the state in the URL.
connect-about-exchange = Sends the code and the code verifier to the token endpoint, and gets tokens.
connect-about-call = Sends the access token to an API, in the Authorization header.
connect-about-refresh = Sends the refresh token to the token endpoint, and gets a new access token.
connect-about-revoke = Ends the refresh token and every access token made from it.

# ---- Request and response ----

connect-badge-sandbox = Sandbox
connect-badge-live = Live
connect-wire-title = { $stage }: request and response
connect-wire-request = Request
connect-wire-response = Response
connect-wire-masked = Codes, tokens and secrets are masked.
connect-wire-no-center = Select a data center to see the request.
connect-wire-nothing = Nothing to show yet.
connect-wire-not-sent = Not sent yet.
connect-wire-consent = The consent page opens.
connect-wire-received = The browser opened this URL. This page compared the state and removed the parameters from the address bar.

connect-diagram = Sequence diagram

# ---- Before the sign-in ----

connect-sign-in = Sign in
connect-sign-in-again = Sign in again
connect-environment = Environment
connect-file = Test is off: you opened this page as a file, and no response can be sent back to a file. Open the page on a web server to test. The lessons in Learn work here.
connect-environment-sandbox = Sandbox (simulated, no account needed)
connect-environment-zoho = Live Zoho (your client)
connect-sandbox-hint = You go to a simulated consent page and come back to this page through its URL, as with Zoho.
connect-zoho-hint = This tab opens Zoho and returns here. Return within ten minutes.
connect-center-of-setup = { $center } (from Set up)
connect-center-default = United States (nothing selected in Set up)
connect-live-rules = The sign-in goes to Zoho, with your client and your account.
connect-sandbox-rules = Nothing leaves your browser. The sandbox follows Zoho’s rules. Codes are single-use and expire after one minute. PKCE is verified. Redirect URIs must match exactly. Scopes must exist. Undocumented behavior is approximated.
connect-simulate = { $count ->
    [0] Simulate an error (none active)
   *[other] Simulate an error ({ $count } active)
}
connect-faults-on = Errors that are switched on
connect-fault-late = Too late for this sign-in. It takes effect at the next one.
connect-home = Data center of the simulated account
connect-home-same = Where the sign-in starts
connect-data-center = Data center
connect-select-center = Select a data center
connect-client-id = Client ID
connect-client-id-hint = Use a client of the type Server-based Applications.
connect-register = Register this page with your client first
connect-client-name = Client Name
connect-homepage = Homepage URL
connect-redirect-uri = Authorized Redirect URI
connect-of-this-page = { $label } of this page
connect-register-how = In the API Console, add this redirect URI exactly as shown, next to the Zoho CRM callback. Remove it when you are done. Use a separate test client, not the client of a connection in use.
connect-tokens-in-browser = Tokens in a browser are for testing, not for business data. Use a sandbox or test org, request few scopes, and revoke the token afterwards.
connect-shared-origin = Every GitHub Pages project of the same github.io host can read what this tab stores. Use a copy of this page on its own domain, or use the sandbox.
connect-parameters = Request parameters
connect-offline = offline: returns a refresh token; required for connections
connect-online = online: access ends after one hour
connect-lasting = A refresh token is valid until it is revoked, and this one is held in a browser. Revoke it when you are done, or select online.
connect-prompt = prompt=consent: Zoho asks for consent every time and returns a refresh token every time
connect-scopes = Scopes: { $scopes }
connect-scopes-chosen = These are the scopes that you selected in Set up.
connect-scopes-default = These two scopes are enough to test a token. You can select others in Set up.
connect-change-scopes = Change scopes in Set up
connect-no-center = Select the data center of your org.
connect-no-url = The authorization URL could not be built.
connect-no-randomness = This browser provided no random numbers. Without them, your sign-in cannot be told from a forged one. Nothing was sent. Use a current browser.
connect-no-storage = This browser does not let the page store data, or its storage for this page is full. The page could not recognize its own sign-in after you return. Nothing was sent. Allow this page to store data, or leave the private window. If the storage is full, close this tab and open a new one.

connect-link-live = The link selects live Zoho.
connect-link-center = The link sets the data center to { $center }.
connect-link-home = The link puts the simulated account in { $center }.
connect-link-access = The link sets access_type to { $access_type }.
connect-link-no-prompt = The link leaves out prompt=consent.
connect-link-fault = The link switches on the error: { $fault }.
connect-link-unknown = The link contains “{ $entry }”, which this page does not know.

# ---- The simulated consent page ----

connect-simulated = Simulated. This is this page’s sandbox, not Zoho. Nothing leaves your browser.
connect-consent-title = { $client } would like to access the following information
connect-consent-person = Signed in as { $person }. Account in { $center }.
connect-consent-forwarded = Zoho redirected the browser here because the account is in this data center.
connect-consent-lacks = This user has no account with the product of { $scopes }.
connect-accept = Accept
connect-reject = Reject
connect-back = Back to Test
connect-unknown-request-title = Unknown request
connect-unknown-request = No sign-in with this request is waiting in this tab. Start a new one with Sign in.
connect-foreign-redirect-title = Redirect stopped
connect-foreign-redirect = The simulated Zoho would redirect the browser to another URL, so the browser stays here. Close this tab and start in a new one.

# ---- The current state ----

connect-idle-title = How the sign-in works
connect-idle = Sign in opens the consent page. Zoho then sends you back to this page with a code, which you exchange for tokens. In the sandbox this takes less than a minute.
connect-rejected-title = Response rejected
connect-rejected = Nothing was sent anywhere. To try again, select “Sign in again”.
connect-denied-title = No code issued
connect-change-title = Response from another data center
connect-change-go-on = Continue with { $center }
connect-returned-title = Code received
connect-sent-title = Code sent
connect-connected-title = Access token received
connect-revoked-title = Tokens revoked
connect-revoked = This page no longer holds the tokens. To get new ones, sign in again.
connect-nothing-sent = Nothing was sent
connect-no-response = No response
connect-waiting = Request sent. Waiting for the response…
connect-single-use = A code can be used once. If it was rejected, sign in again to get a new one.
connect-code-age = { $age ->
    [one] Code received 1 second ago. The shortest lifetime that Zoho documents is { $life } seconds.
   *[other] Code received { $age } seconds ago. The shortest lifetime that Zoho documents is { $life } seconds.
}
connect-code-old = Code received { $age } seconds ago. The shortest lifetime that Zoho documents is { $life } seconds, so it may have expired. If it is rejected, sign in again.
connect-code-age-label = Age of the code
connect-code-left = { $seconds ->
    [one] 1 second is left of the shortest code lifetime that Zoho documents.
   *[other] { $seconds } seconds are left of the shortest code lifetime that Zoho documents.
}
connect-clear-all = Clear all
connect-reset = Reset for the next group
connect-link = link to this test
connect-clock = Sandbox clock:
connect-clock-minute = Let 1 minute pass
connect-clock-hour = Let 1 hour pass
connect-code-in-memory = The code is held in the memory of this tab only. It is lost on reload.
connect-tokens-in-memory = The tokens are held in the memory of this tab only. They are lost on reload.

# ---- Sending ----

connect-in-page = In this page
connect-client-secret = Client Secret
connect-client-secret-hint = Used for this request only. It stays in memory until the response and is sent to the accounts server. If this page’s own host passes the request on, that host can read it.
connect-host-passes-on = This page’s own host passes the request on to Zoho.
connect-in-terminal = In a terminal
connect-command = { $shell } command
connect-paste = Paste the response
connect-paste-hint = You can paste everything that the terminal printed. It is read in memory and not stored.
connect-browser-exchange = Zoho is not known to let pages of other hosts read its responses. If the browser cannot read the response, the request may still have arrived, and a code can be used only once. The terminal is more reliable.
connect-browser-refresh = Zoho is not known to let pages of other hosts read its responses. If the browser cannot read the response, nothing is lost: the refresh token stays valid, and the terminal can send it again.
connect-browser-revoke = Zoho is not known to let pages of other hosts read its responses. If the browser cannot read the response, the token may be revoked anyway. The terminal shows the result.
connect-browser-accounts = It is not known whether the accounts server lets pages of other hosts read this response. The terminal has no such limit.
connect-browser-api = Zoho documents that its CRM API responds to pages whose origin is a JavaScript domain of a client-based client. A token of a server-based client is expected to fail here (inferred). For other products nothing is known. The terminal has no such limit.
connect-not-from-browser = This page’s security policy lets the browser send requests only to known accounts servers and API domains. { $host } is neither. Use the terminal.

# ---- Outcomes ----

connect-done = done
connect-error = error
connect-warning = warning
connect-token-sandbox = The simulated Zoho issued an access token.
connect-token-zoho = Zoho issued an access token.
connect-relay-silent = This page’s own host did not respond. It is unreachable, or its connection to Zoho failed. Send the request from the browser or from the terminal; neither needs the host.
connect-browser-silent = The browser returned no response that this page can read, and it does not say why. The network may have failed, or Zoho does not let pages of other hosts read its responses (CORS). The terminal has neither limit.
connect-code-may-be-used = If the request arrived, the code is used up. If the next attempt returns invalid_code, sign in again and use the terminal right away.
connect-fault-on = You switched on this error: { $fault }. { $shows }
connect-states = Sent as `state`: `{ $sent }`. Received: `{ $received }`.
connect-cut = A lost connection, a proxy or a firewall can cut a response. Send the request again.
connect-simulated-error = The simulated Zoho returned `{ $name }`. { $meaning }
connect-simulated-error-unknown = The simulated Zoho returned the error `{ $name }`, which no source that we know explains.
connect-simulated-other-center = You started in { $started }, and the simulated Zoho responded from { $responded }, where the account is. This is normal. The code is sent to the simulated { $host } and nowhere else. Each data center has its own client secret, unless “Use the same OAuth credentials for all data centers” is on.
connect-simulated-throttled = The simulated Zoho reports that too many tokens were requested in a short time.
connect-simulated-throttled-said = The simulated Zoho responded “{ $said }”. A response of this form says, in the language of the account, that too many tokens were requested in a short time.
connect-simulated-html = The simulated Zoho returned an HTML page instead of a token response.
connect-simulated-html-title = The simulated Zoho returned an HTML page with the title “{ $title }” instead of a token response.
connect-simulated-revoked = The simulated Zoho reports that the token is revoked. A refresh now returns `invalid_code`.
connect-simulated-unknown-token = The simulated Zoho returned an HTML page. That is how Zoho says that it does not know the token.
connect-simulated-revoke-refused = The simulated Zoho did not revoke the token. It returned `{ $name }`.
connect-simulated-code-may-be-used = If the request arrived, the code is used up. If the next attempt returns invalid_code, sign in again.
connect-fault-evidence = You switched on this error.
connect-more-causes = { $count ->
    [one] 1 more cause
   *[other] { $count } more causes
}
connect-sandbox-gone = This tab’s sandbox no longer exists. Start again with Sign in.
connect-wiped = Codes, tokens, the secret, waiting sign-ins and the sandbox were removed from this tab. What you copied is still on the clipboard. The log below contains no secrets.
connect-lives-on = The refresh token stays valid at Zoho until it is revoked.
connect-revoke-first = To end it, revoke it first.

# ---- Tokens ----

connect-refreshed = { $count ->
    [one] New token after 1 refresh.
   *[other] New token after { $count } refreshes.
}
connect-life-unknown = The response does not say when it expires. Zoho documents one hour.
connect-life-over = Expired. APIs now reject it.
connect-life-left = { $minutes ->
    [one] Expires in 1 minute.
   *[other] Expires in { $minutes } minutes.
}
connect-refresh-token-life = It is valid until it is revoked. Revoke it when you are done.
connect-scopes-unsaid = The response does not say which scopes were granted.
connect-scopes-missing = Requested but not granted: { $scopes }. Zoho is reported to drop scopes without an error.
connect-scopes-added = Granted but not requested: { $scopes }.
connect-api-domain = `https://{ $host }` is the API domain of { $center }.
connect-show-tokens = Show tokens
connect-hide-tokens = Hide tokens
connect-access-token = access token
connect-refresh-token = refresh token
connect-call-needs = { $method } { $path }, needs { $scope }
connect-calls-sandbox = The sandbox supports these calls only. With live Zoho you can call other products, too.
connect-calls-other = Calls that need other scopes ({ $count })
connect-no-refresh-token = There is no refresh token, so the access token cannot be refreshed. It expires by itself; this page revokes refresh tokens only.
connect-clean-up = Clean up when you are done
connect-clean-up-revoke = Revoke the token, unless something still needs it.
connect-clean-up-uri = Remove this page’s redirect URI from the client in the API Console.
connect-clean-up-client = Delete the client if you created it for this test.
connect-clean-up-tab = Clear the terminal, select “Clear all”, and close this tab.

# ---- The log ----

connect-log = { $count ->
    [one] Log (1 step)
   *[other] Log ({ $count } steps)
}
connect-log-copy = log as Markdown
connect-log-time = { $seconds } s
connect-transcript-title = Sign-in log, Zoho OAuth Workbench
connect-transcript-times = Times are seconds since the first line.
connect-log-came-back = Returned to this page with a response. It was removed from the address bar.
connect-log-code = The state matches. Code received from { $center }.
connect-log-left = Left for Zoho, { $center }, with state and code challenge.
connect-log-left-sandbox = Left for the simulated Zoho, { $center }, with state and code challenge.
connect-log-confirmed = The change of data center was confirmed.
connect-log-consent = The simulated consent page of { $center } opened.
connect-log-error-page = The simulated Zoho shows: { $title }. { $text }
connect-log-sent = { $action }: sent to { $url }
connect-log-sent-sandbox = { $action }: sent to the simulated { $url }
