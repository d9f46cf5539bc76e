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

# For those that change the response to the sign-in
sandbox-fault-at-sign-in = { $fault } (takes effect at the next sign-in)

# The limit on sign-ins, which Zoho has and the sandbox keeps
sandbox-sign-in-limit = The sandbox reached its limit: like Zoho, it gives a client at most { $most } codes in { $minutes } minutes. Nobody refused this sign-in. Wait, or select Clear all and start again.
