# The errors that the sandbox can simulate
sandbox-fault-wrong-center = Zoho names the wrong data center for the account
sandbox-fault-expired-code = The code is too old
sandbox-fault-code-used-twice = The code was used before
sandbox-fault-invalid-client = Zoho does not accept the client ID (`invalid_client`)
sandbox-fault-invalid-client-secret = Zoho does not accept the client secret (`invalid_client_secret`)
sandbox-fault-invalid-redirect-uri = Zoho does not accept the redirect URI (`invalid_redirect_uri`)
sandbox-fault-throttled = Too many requests
sandbox-fault-html = An HTML page instead of JSON
sandbox-fault-localised = Too many requests, reported in another language
sandbox-fault-status-400 = Zoho reports errors with HTTP 400 (it normally sends 200)
sandbox-fault-slow = A slow response
sandbox-fault-cut = The connection breaks in the middle of the response
sandbox-fault-no-refresh-token = No refresh token
sandbox-fault-dropped-scope = Zoho leaves out one scope without reporting it
sandbox-fault-hostile-server = The response asks for the code to be sent to another server (`accounts-server`)
sandbox-fault-tampered-state = The security value `state` comes back changed
sandbox-fault-doubled-parameter = The response contains two codes

# What a person sees when the error is on
sandbox-shows-wrong-center = The token endpoint returns invalid_client, because the account is in another data center than Zoho said.
sandbox-shows-expired-code = The token endpoint returns invalid_code, as if you had waited more than a minute.
sandbox-shows-code-used-twice = The token endpoint returns invalid_code, as if someone had used the code before.
sandbox-shows-invalid-client = The token endpoint returns invalid_client.
sandbox-shows-invalid-client-secret = The token endpoint returns invalid_client_secret.
sandbox-shows-invalid-redirect-uri = The token endpoint returns invalid_redirect_uri.
sandbox-shows-throttled = The token endpoint returns “Access Denied” and says that there were too many requests.
sandbox-shows-html = The token endpoint returns a web page, as for a wrong path or method.
sandbox-shows-localised = The token endpoint returns its limit in the language of the account, here Chinese.
sandbox-shows-status-400 = The status of an error is 400. Alone, it returns invalid_code.
sandbox-shows-slow = The response takes eight seconds.
sandbox-shows-cut = The response ends in the middle, so it is not JSON.
sandbox-shows-no-refresh-token = The response has an access token only, so access ends after an hour.
sandbox-shows-dropped-scope = The response has tokens, but the last scope that you requested is missing.
sandbox-shows-hostile-server = The page does not send the code, and says why.
sandbox-shows-tampered-state = The page rejects the response, because its state does not match.
sandbox-shows-doubled-parameter = The page rejects the response, because it has two codes.

# Where the errors take effect
sandbox-moment-sign-in = In the response to the sign-in
sandbox-moment-exchange = When the code is exchanged
sandbox-moment-token = At each token request
sandbox-moment-request = At each request

# The limit on sign-ins, which Zoho has and the sandbox keeps
sandbox-sign-in-limit = The sandbox reached its limit: like Zoho, it gives a client at most { $most } codes in { $minutes } minutes. Nobody refused this sign-in. Wait, select “Let 1 hour pass”, or select “Clear all” and start again.
