# What Troubleshoot finds in a pasted text.

doctor-kind-token-response = Token response
doctor-kind-token-error = Token endpoint error
doctor-kind-revocation-response = Revocation response
doctor-kind-api-error = API error
doctor-kind-connection-error = Connection error
doctor-kind-console-error = API Console error
doctor-kind-sign-in-error = Sign-in error
doctor-kind-browser-error = Browser error
doctor-kind-html = HTML page
doctor-kind-authorize-url = Authorization URL
doctor-kind-redirect = Redirect URL with a response
doctor-kind-redirect-uri = Redirect URI to register
doctor-kind-zoho-url = Zoho URL
doctor-kind-foreign-url = URL that is not Zoho's
doctor-kind-form = Values of a custom service form
doctor-kind-config = Settings of another program
doctor-kind-own-link = Link to this page
doctor-kind-scopes = List of scopes
doctor-kind-client-id = Client ID
doctor-kind-command = Command
doctor-kind-server-info = Zoho's list of accounts servers
doctor-kind-metadata = Server metadata
doctor-kind-json = JSON
doctor-kind-question = Question
doctor-kind-secret = Token, code or secret

# Why a text is taken for that: a sentence of its own.
doctor-because-said = You chose this type.
doctor-because-token-fields = It has the fields of the token endpoint.
doctor-because-success = It is { "{" }"status":"success"{ "}" } and nothing else.
doctor-because-code = It has the code { $code }.
doctor-because-code-product = { $code } is a code of { $product }.
doctor-because-code-number = { $code } is a code of { $product }. In another product, the same number can mean something else.
doctor-because-message = Recognized by its message.
doctor-because-named-in-text = Its text names the error.
doctor-because-code-message = It is JSON with a code and a message.
doctor-because-object = It is a JSON object.
doctor-because-like-json = It starts like JSON.
doctor-because-locations = It has the field “locations”.
doctor-because-metadata = It has the fields authorization_endpoint and token_endpoint.
doctor-because-labels = It has lines with the labels of the form.
doctor-because-config = It has the names of settings: { $names }.
doctor-because-export = Its keys are those of this page's JSON export.
doctor-because-error-name = “{ $name }” is the name of an error.
doctor-because-words = It says “{ $words }”.
doctor-because-client-id = It is 1000. followed by capital letters and digits.
doctor-because-html = It has HTML tags.
doctor-because-html-title = It has HTML tags and the title “{ $title }”.
doctor-because-command = It calls curl, PowerShell or invokeurl.
doctor-because-scopes = Its words have the form of scopes.
doctor-because-letters = It has letters that only look like those of a URL.
doctor-because-writing = It is written in a way that hides its host.
doctor-because-looks-like-zoho = Its host only looks like one of Zoho's.
doctor-because-token-parameters = It is a URL of the token endpoint with parameters.
doctor-because-authorize = It leads to the authorization endpoint.
doctor-because-response-parameters = It has the parameters of an authorization response.
doctor-because-host = Recognized by its host.
doctor-because-path = Recognized by its path.
doctor-because-own-link = It has #build? in it.
doctor-because-shape = Recognized by its shape.
doctor-because-absent = A program did not find { $field } in a response.
doctor-because-status = It has the HTTP status { $status } or its name.
doctor-because-bearer = It shows the status 401 and a header that starts with Bearer.

# What it comes to.
doctor-secret-hidden = It is hidden here and not stored.
doctor-secret-none = Nothing in the text has the shape of a token, a code or a secret. Nothing was hidden.
doctor-unreadable-as = The text can't be read as this type: { $kind }.
doctor-json-fields = It is JSON. Fields: { $keys }.
doctor-json-broken = It is not valid JSON: { $why }.
doctor-json-cut = The JSON is broken or incomplete. Copy the complete response, from { "{" } to { "}" }.
doctor-json-unknown = JSON, but not a response that we recognize. Fields: { $keys }.
doctor-revoked = Zoho says that the token is revoked.
# $provider: its name, such as Google.
doctor-other-provider-named = This error is from { $provider }, not from Zoho.
doctor-other-resource = This error is from { $provider }, not from Zoho. The sign-in works: { $kind ->
    [limit] { $provider } was called too often, or a quota is used up.
    [rights] the token lacks a scope or a right there for this call.
   *[missing] { $provider } does not find what the call names, or does not show it to this account.
}
doctor-other-resource-verify = { $kind ->
    [limit] Look up the limit in the documentation of that provider, and count the calls.
    [rights] Compare the scopes and the rights of the connection there with those that the call needs.
   *[missing] Check the name or the ID in the call, and whether the account of the connection can open it there.
}
doctor-other-resource-fix = { $kind ->
    [limit] Send fewer calls, or wait until the limit of { $provider } ends. Nobody has to connect again, and nothing needs to change in Zoho.
    [rights] Add the scope or the right at { $provider }, and connect again there. Nothing needs to change in Zoho.
   *[missing] Send the right ID, or give the account of the connection access to it at { $provider }. Nobody has to connect again, and nothing needs to change in Zoho.
}
doctor-other-grant = This error is from { $provider }, not from Zoho: { $provider } rejected a refresh token or a code, because it has expired, was revoked or was used before.
doctor-other-grant-verify = Look at the host of the request that failed, and at its grant_type: refresh_token or authorization_code.
doctor-other-grant-fix = Connect { $provider } again in the program that made the request, so that it gets a new refresh token.{ $provider ->
    [Google] {" "}While the consent screen of an app is External and in Testing, a refresh token ends after 7 days: publish the app.
   *[other] {""}
} Nothing needs to change in Zoho.
doctor-hint-login = This error is from { $provider }, not from Zoho: the server that { $provider } asked did not accept its sign-in.
doctor-hint-login-verify = Look at the first words of the message: they name the program.
doctor-hint-login-fix = { $command ->
    [git] Replace the password or token that Git has kept for this server: sign in with a personal access token or an SSH key.
   *[other] Sign in again with `{ $command }`, and check the token that { $provider } has kept for this server.
} Nothing needs to change in Zoho.
doctor-because-provider = { $provider } was asked, not Zoho.
doctor-because-mail = A mail server of Zoho refuses a password.
doctor-code-unknown = Error { $code } is not in our list.
doctor-code-unknown-said = Error { $code } is not in our list. The server says: “{ $said }”.
doctor-names-field = { $found } The response names { $field }.
doctor-said = The server says: “{ $said }”.
doctor-code-source = Source for code { $code }: { $titles } ({ $confidence }).
doctor-refresh-response = This is the response to a refresh: the refresh token that was sent stays valid.
doctor-refresh-token-there = It has a refresh token: the connection keeps working after one hour.
doctor-api-domain = The api_domain is in { $center }.
doctor-granted = Granted scopes: { $scopes }.
doctor-lifetime = The access token expires after { $minutes ->
    [one] { $minutes } minute.
   *[other] { $minutes } minutes.
}
doctor-list-agrees = It agrees with our table.
doctor-list-differs = It differs from our table.
doctor-metadata = The server describes itself. Its endpoints, compared with our table:
doctor-metadata-accounts = { $key } is { $url }: the accounts server of { $center }.
doctor-metadata-role = { $key } is { $url }. That host is not the accounts server; in { $center } it is: { $role }.
doctor-metadata-unknown = { $key } is { $url }. That is not an accounts server in our table.
doctor-client-id = A client ID is not a secret. The client secret is a different value.
doctor-command = A command that sends a request.
doctor-command-secret = The command contains a secret, which stays in the history of the terminal. The commands in Test ask for secrets at a prompt.
doctor-command-grant-type = grant_type is missing in the request to the token endpoint.
doctor-command-bearer = The header says Bearer. Zoho Accounts documents Bearer, most products document Zoho-oauthtoken, and some are reported to reject Bearer. Use Zoho-oauthtoken.
doctor-command-redirect = redirect_uri is missing. It must be the same as in the sign-in.
doctor-token-url-parameters = A request to the token endpoint with its parameters in the URL. They belong in the body of a POST: in a URL they are written to logs, and a GET returns an HTML page.
doctor-scopes-fine = { $count ->
    [one] One scope. No problem found.
   *[other] { $count } scopes. No problem found.
}
doctor-scopes-notes = { $count ->
    [one] One scope. See the note below.
   *[other] { $count } scopes. See the notes below.
}
doctor-scopes-limit = Only the first { $count } scopes were checked.
doctor-scope-note = { $scope }: { $found } { $why }
doctor-form-fine = { $count ->
    [one] One value checked: correct.
   *[other] { $count } values checked: all correct.
}
doctor-form-wrong = { $count ->
    [one] One value is different from what it should be.
   *[other] { $count } values are different from what they should be.
}
doctor-form-said = Compared with { $center }, which the form names as its data center.
doctor-form-most = Compared with { $center }, because most URLs in the form point there.
doctor-form-chosen = Compared with { $center }, the data center that is selected in Set up.
doctor-form-mixed = The URLs point to several data centers, and nothing in the form shows which one is right. Select your data center in Set up and paste the form again.
doctor-form-unknown = No URL in the form shows the data center. Select your data center in Set up to compare the URLs with it.
# $name, $other: names of settings, as in the text. $center, $home: data centers in a sentence.
doctor-config-mixed = “{ $name }” is in { $center }, but “{ $other }” is in { $home }.
doctor-config-elsewhere = “{ $name }” is in { $center }, but the account is in { $home }.
doctor-config-verify = Compare the ending of each host with the URL at which you open your org.
doctor-config-mixed-fix = Open your org in the browser: the end of its host shows the data center. Use its hosts in all settings.
doctor-config-right = Set “{ $name }” to { $url }.
doctor-config-says = { $name }: { $found }
doctor-config-fine = { $count ->
    [one] One setting was read. It fits { $center }.
   *[other] { $count } settings were read. They fit { $center }.
}
doctor-config-unknown = { $count ->
    [one] One setting was read. It does not show the data center.
   *[other] { $count } settings were read. None of them shows the data center.
}
doctor-config-online = access_type is online, so Zoho returns no refresh token. Set it to offline and connect again.
doctor-config-no-offline = The sign-in does not ask for a refresh token: access_type=offline is missing. The connection stops working after one hour.
doctor-config-offline = The sign-in URL has no access_type=offline. If the program does not add it, add ?access_type=offline&prompt=consent to the URL and connect again.
doctor-config-offline-in = Enter access_type=offline&prompt=consent in “{ $name }” and connect again.
doctor-config-no-refresh = “{ $name }” is empty. Without a refresh token, the program cannot get new access tokens.
doctor-form-choice = { $field }: Select { $right }. { $why } If wrong: { $if_wrong }
doctor-form-spaces = Scopes: separate them with commas, as Zoho documents. With spaces, Zoho is reported to reject the list as a scope that does not exist. If the form has one field for each scope, enter them one by one.
doctor-form-finding = { $field }: { $found } { $why }
doctor-row = { $field }: { $value }
doctor-row-differs = { $field }: “{ $value }” differs, starting at character { $at }. Expected: “{ $right }”.

doctor-url-disguised = { $flaw } Do not sign in there.
doctor-url-lookalike = { $reason } Do not sign in there.
doctor-url-lookalike-meant = { $reason } Do not sign in there. Use { $host } ({ $center }).
doctor-url-general = { $host } is Zoho's public website. It does not show a data center.
doctor-url-foreign = { $host } is not a Zoho host.
doctor-url-zoho = { $host } belongs to the { $center } data center: { $role }.
doctor-url-api = This is the API of { $product }.
doctor-url-api-elsewhere = The API of { $product } is on another host. Its base URL in { $center } is { $base }.
doctor-url-endpoint-slash = The path ends in a slash. Zoho documents it without: { $path }.
doctor-url-known-endpoint = { $path } is a known endpoint of the accounts servers.
doctor-url-not-accounts = OAuth endpoints are on the accounts server only: { $accounts } in { $center }.
doctor-url-unknown-endpoint = { $path } is not a known endpoint. The endpoints are { $authorize }, { $token } and { $revoke }.
doctor-url-other-center = { $chosen } is selected in Set up.
doctor-sign-in-elsewhere = The sign-in starts in { $sign_in }, but the org is in { $home }. Use the URLs of { $home }, or select it in the tool if it asks for a region.
doctor-two-centers = The sign-in goes to { $sign_in }, and the token request to { $token }. Both belong in one data center, unless the response to the sign-in names another one (accounts-server).
doctor-status-only = The status { $status } alone does not say why. Paste the body of the response, too: it names the error.
doctor-scope-needed = This { $method ->
    [none] call
   *[other] { $method } call
} needs { $scopes } ({ $confidence }).
doctor-token-or-scope = The API rejected the access token, or the token lacks the scope or the permission for this call. The product has one code for both.
doctor-solved = The text says that it works now.
doctor-works = The response of an API that accepted the token. The token works.
doctor-standard-unauthorized-client = Zoho returned unauthorized_client. In the OAuth standard, it means that the client may not use this grant type. No Zoho page that we could read explains it. Check the type of the client in the API Console.
doctor-standard-unsupported-grant-type = Zoho returned unsupported_grant_type. In the OAuth standard, it means that the server does not know the value of grant_type. Send authorization_code with a code, or refresh_token with a refresh token.
doctor-standard-invalid-request = Zoho returned invalid_request. In the OAuth standard, it means that a parameter is missing, occurs twice, or has a wrong form. Compare the request with the one that is shown in Test.
doctor-absent = The response had no { $field }, so it was an error that the program did not look at. Zoho returns errors of the token endpoint with status 200. Print the whole response and paste it here: it names the error.
doctor-redirect-uri-foreign = Its host is not Zoho's, so it can't be the redirect URI of a connection.
doctor-redirect-uri-elsewhere = This redirect URI is for { $center }, but the other URLs in the text are for { $lives }. Zoho CRM sends the redirect URI of its own data center: register that one.
doctor-redirect-uri-exact = This is exactly the redirect URI of { $center } ({ $confidence }).
doctor-redirect-uri-unknown = This may be the redirect URI of { $center }. No source names one to compare it with.
doctor-redirect-uri-differs = Almost the redirect URI of { $center }, but not identical. Zoho requires an exact match. Our table has { $right }.
doctor-redirect-uri-no-source = No source names the redirect URI of this data center. Read it from the popup's URL.
doctor-redirect-uri-several = More than one redirect URI is known or possible for this data center. Register all of them, or read the right one from the popup's URL.
doctor-redirect-uri-right = The redirect URI of a connection in { $center } is { $right }. Compare it with yours, including trailing spaces and slashes.
doctor-authorize-endpoint = The authorization endpoint of { $center }.
doctor-authorize-endpoint-note = In the Authorize URL field of a custom service, add ?access_type=offline&prompt=consent. Some tools add the parameters themselves; in others they belong in the URL or in a field for parameters.
doctor-authorize-request = An authorization request. { $errors ->
    [0] No error was found.
    [one] One error was found.
   *[other] { $errors } errors were found.
}
doctor-authorize-request-center = An authorization request to { $center }. { $errors ->
    [0] No error was found.
    [one] One error was found.
   *[other] { $errors } errors were found.
}
doctor-authorize-plain = An authorization request.
doctor-authorize-request-doubt = An authorization request with a scope that is in doubt.
doctor-authorize-field = The Authorize URL of a custom service. { $errors ->
    [0] No error was found.
    [one] One error was found.
   *[other] { $errors } errors were found.
}
doctor-authorize-field-center = The Authorize URL of a custom service, for { $center }. { $errors ->
    [0] No error was found.
    [one] One error was found.
   *[other] { $errors } errors were found.
}
doctor-finding = { $found } { $why }
doctor-redirect-error = Zoho returned the error “{ $name }”, which no source explains.
doctor-redirect-token = The URL contains an access token: the sign-in used the implicit grant (response_type=token), which gives no refresh token. Client-based applications support only that; a connection needs a server-based client and response_type=code.
doctor-redirect-code = Zoho accepted the request and returned a code. Exchange it within one minute, once, at the accounts server below.
doctor-redirect-untrusted = This response can't be trusted. Don't send the code anywhere.
doctor-redirect-refused = { $why } Don't send the code anywhere.
doctor-redirect-exchange-whole = The account is in { $center }. Exchange the code with `POST { $token }` and, as a form, grant_type=authorization_code, client_id, client_secret, code, and redirect_uri=`{ $uri }`.
doctor-redirect-exchange-at = The account is in { $center }: exchange the code at { $accounts }.
doctor-redirect-account-in = The account is in { $center }: its accounts server is { $accounts }.
doctor-redirect-other-center = { $chosen } is selected in Set up. Each data center has its own client secret, unless the client uses the same credentials for all data centers.
doctor-redirect-twice = { $key } appears twice. Don't trust any of these values.
doctor-redirect-no-state = The response has no state parameter, so nobody can tell which sign-in it belongs to.
doctor-own-link = A link to this page with the values of a service.

# Secrets that were in the text.
doctor-had-refresh-token = The text contains a refresh token. It stays valid until it is revoked: revoke it if someone else could have seen it.
doctor-had-access-token = The text contains an access token. It is valid for one hour: revoke it if someone else could have seen it.
doctor-had-client-secret = The text contains a client secret. Create a new one in the API Console if someone else could have seen it.
doctor-had-code = The text contains an authorization code. It can be used once and expires after one to three minutes.
doctor-had-named = The text contains a value labeled “{ $key }”.
doctor-had-token = The text contains something that looks like a token or an authorization code.
doctor-had-like-secret = The text contains something that looks like a client secret.

# What people have seen who have nothing to paste.
doctor-symptom-hour = Stopped working after an hour
doctor-symptom-redirect = Invalid Redirect Uri
doctor-symptom-client = invalid_client
doctor-symptom-refresh = No refresh token
doctor-symptom-scope = Scope does not exist

# What a person may know of the attempt.
doctor-ask-sent = What was sent to the token endpoint?
doctor-ask-sent-code = an authorization code
doctor-ask-sent-refresh = a refresh token
doctor-ask-code-age = How old was the code when it was sent?
doctor-ask-code-age-new = less than one minute
doctor-ask-code-age-old = one minute or more
doctor-ask-sent-before = Had the code or token already been used?
doctor-ask-yes = yes
doctor-ask-no = no
doctor-ask-client-type = Which type is the client?
doctor-ask-home = In which data center is the account?
doctor-ask-asked = Which data center was the request sent to?
doctor-ask-times = How many times has this user authorized this client?
doctor-ask-registered = Which redirect URI is registered?
doctor-ask-sent-uri = Which redirect URI was sent?

# Two URLs, part by part.
doctor-part-hidden = Hidden characters
doctor-part-scheme = Scheme
doctor-part-user = User name
doctor-part-host = Host
doctor-part-port = Port
doctor-part-path = Path
doctor-part-question-mark = Question mark
doctor-part-fragment = Fragment
doctor-part-parameter = { $name }
doctor-compare-first = The first text is not a URL. { $why }
doctor-compare-second = The second text is not a URL. { $why }

# The report for a ticket.
doctor-report-title = Troubleshooting report
doctor-report-cause = { $what } ({ $confidence }) { $verdict ->
    [for] Evidence: { $evidence } Verify: { $check } Fix: { $fix }
    [against] Unlikely: { $evidence } Verify: { $check } Fix: { $fix }
   *[other] Verify: { $check } Fix: { $fix }
}
doctor-report-causes = Possible causes
doctor-report-other = { $what } ({ $confidence })
doctor-report-others = Other known causes of this error. Nothing in the text points to them:
doctor-report-contradictions = Contradictions
doctor-report-places = Data centers
doctor-report-ask = To be sure, also needed:
doctor-report-text = The text, without its secrets
doctor-report-facts = Facts of { $date }.
doctor-report-note = { $severity }: { $words }
doctor-report-secrets = The text contained secrets. They were hidden and are not part of this report.

# The case as a whole.
doctor-outcome-problem = Problem found
doctor-outcome-works = It works
doctor-outcome-not-zoho-oauth = Not about Zoho OAuth
doctor-outcome-value = No error in the text
doctor-outcome-unknown = Not in our list

# What stands in a data center.
doctor-role-response = Response to the sign-in
doctor-role-api-domain = api_domain
doctor-role-org = Org
doctor-role-stated = Stated data center
doctor-role-issued = Source of the token
doctor-role-sign-in = Sign-in
doctor-role-token = Token request
doctor-role-call = API call
doctor-role-base = URL of the API
doctor-role-setting = Setting of the program
doctor-role-console = API Console
doctor-role-registered = Registered redirect URI
doctor-role-sent = Redirect URI that was sent

# A data center in a sentence.
doctor-center = { $code ->
    [us] the { $name }
    [uk] the { $name }
    [ae] the { $name }
   *[other] { $name }
}
doctor-clash = { $home_role ->
    [response] The account is in { $there }
    [api-domain] The token is for { $there }
    [org] The org is in { $there }
    [issued] The token is from { $there }
    [token] The token is from { $there }
    [console] The client is registered in { $there }
    [sign-in] The sign-in was sent to { $there }
   *[other] The account is said to be in { $there }
}, but { $role ->
    [both] the sign-in and the token request were sent to { $here }.
    [sign-in] the sign-in was sent to { $here }.
    [token] the token request was sent to { $here }.
    [call] the API call was sent to { $here }.
    [base] the URL of the API is set to { $here }.
    [setting] the program is set to { $here }.
    [console] the client is registered in { $here }.
    [registered] the registered redirect URI is for { $here }.
   *[other] the redirect URI is for { $here }.
}
doctor-clash-verify = { $role ->
    [response] Look at accounts-server in the response to the sign-in: it names the data center of the account.
    [api-domain] Look at api_domain in the token response: it names the data center of the token.
    [issued] Look at api_domain in the token response: it names the data center of the token.
    [token] Look at api_domain in the token response: it names the data center of the token.
    [console] Look for the client ID in the API Console of that data center.
   *[other] Open the org in the browser: the end of its host shows its data center.
}
doctor-clash-fix = { $role ->
    [both] Start the sign-in at `{ $url }` and send the token request to `{ $token_url }`. If the tool asks for a region, select { $there }. Sign in again afterward.
    [sign-in] Start the sign-in at `{ $url }`, and send the token requests to `{ $token_url }`. If the tool asks for a region, select { $there }.
    [token] Send the token request to `{ $url }`. If it was a code, sign in again first: a code works only once and for about a minute.
    [call] Send the API call to `{ $url }`.
    [console] Open the client in the API Console of { $here }, select **Settings** and turn on { $there }. Or register a client at `{ $url }`, and use its ID and secret.
   *[other] Register `{ $url }` where the client is registered.
}
doctor-clash-fix-setting = Set “{ $name }” to `{ $value }` ({ $there }), and { $again ->
    [refresh] test again.
    [test] test again.
   *[other] connect again.
}
doctor-clash-fix-library = Initialize the library with `{ $value }`, so that it uses the servers of { $there }. If the account really is in { $here }, delete the stored token and authorize there.
doctor-clash-fix-each = Exchange each code at the server that accounts-server of its callback names, if that is one of Zoho's: here `{ $url }`. Other users stay where they are. Enable { $there } for the client (Multi-DC) in the API Console, and sign in again for a new code. By default, each data center has a client secret of its own: send the one of { $there }, or select the same OAuth credentials for all data centers.
doctor-clash-fix-settings = Set `{ $list }` for { $there }, and { $again ->
    [refresh] test again. The refresh token can stay.
    [test] test again.
   *[other] connect again: a code works only once and for about a minute.
}
doctor-clash-fix-form = Enter the URLs of { $there }. Authorize URL: `{ $url }`. Access Token URL and Refresh Token URL: `{ $token_url }`. Revoke Token URL: `{ $revoke }`. Then connect again.{ $callback ->
    [none] { "" }
   *[other] {" "}The redirect URI of connections there is `{ $callback }` ({ $confidence }): read redirect_uri in the address of the popup, and register exactly that at https://{ $console }/.
}
doctor-clash-fix-moved = Tokens of the old data center are not valid in { $there }. Use a client of { $there }: register one at `https://{ $console }/`, or turn on { $there } in the settings of the old client (Multi-DC) and use its client secret for { $there }. Then authorize again, starting at `{ $url }`, and store the new refresh token.{ $list ->
    [none] { "" }
   *[other] {" "}Set `{ $list }`.
}
doctor-clash-fix-unknown = Use the URLs of { $there } for every step.
doctor-action-center = Use { $center } in Set up
doctor-action-scopes = Add { $scopes } in Set up
doctor-action-redirect = Use this redirect URI in Set up

# What parts of a case say together.
doctor-clue-no-token = The request sent the word “{ $word }” instead of an access token.
doctor-clue-no-token-verify = Look at the header Authorization of the request that failed.
doctor-clue-no-token-fix = Take access_token from the token response and send it as Authorization: Zoho-oauthtoken, followed by the token. The variable in the header is empty: check its name and from which step it is read.
doctor-clue-link-name = The function uses “{ $used }”, but the link name of the connection is “{ $right }”.
doctor-clue-link-name-fix = Write `connection: "{ $right }"` in the function.
doctor-clue-secret-space = { $echoed ->
    [comment] The comment behind the client secret becomes a part of its value: `docker run --env-file` and EnvironmentFile of systemd accept comments only on lines of their own. Docker Compose and most dotenv libraries remove comments behind values.
    [yes] The stored client secret has a line break at its end, because echo (without -n) and <<< add one, and a file usually ends in one.
   *[no] The client secret was sent with a space or a line break at its beginning or end.
}
doctor-clue-secret-space-verify = Look at both ends of client_secret in the request: %0A, %20 or a space is not part of the secret. Or count its characters.
doctor-clue-secret-space-fix = { $echoed ->
    [comment] Move the comment to a line of its own, and start the program again.
    [yes] Store the secret without the line break: use `echo -n` or `printf %s` (for a file: `tr -d '\n'`, in Kubernetes: stringData), and restart the program.
   *[no] Store the secret without the space or line break at its beginning or end, and send it again.
} The secret itself may be right.
doctor-clue-quotes = { $name ->
    [client] The client ID or secret was sent with quotation marks around it (%22).
   *[other] The value of { $name } in the sign-in URL has quotation marks around it (%22 or %27), so Zoho does not recognize it.
}
doctor-clue-quotes-verify = Look at the request: %22 is a quotation mark, and no part of the value. `docker run --env-file` keeps the quotation marks of its file; Docker Compose, systemd and most dotenv libraries remove them.
doctor-clue-quotes-fix = Write the values without quotation marks in the file or setting that they come from, or remove them where it is read.{ $right ->
    [none] {""}
   *[other] {" "}Send `{ $right }`, percent-encoded once.
}
doctor-clue-stale = The request sends the client ID { $sent }, but the settings have { $set }: the program still uses older settings.
doctor-clue-stale-verify = Compare client_id in the log with the setting.
doctor-clue-stale-fix = Let the program read its settings again{ $laravel ->
    [yes] : run `php artisan config:clear`, which removes the copy in bootstrap/cache/config.php, and restart the workers.
   *[no] : remove cached settings and restart it.
} Then connect again.
doctor-stated-userinfo = The exchange of the code is not the problem: the call of /oauth/v2/userinfo was answered with a page of HTML. That is the userinfo endpoint of Zoho’s OpenID Connect, on the accounts servers. It needs an access token with the scopes openid, profile or email, and is no API of Zoho CRM. Users report the same page even with these scopes.
doctor-stated-userinfo-verify = Look for openid, profile or email in the scopes that were requested, and compare the host of the call with the accounts server of the user.
doctor-stated-userinfo-fix = Request the scopes openid, profile and email, and call it on the accounts server that accounts-server names. If the page comes back, read the user from the id_token. Or request the scope AaaServer.profile.READ and call /oauth/user/info on the same server: it returns ZUID, Email and the names.
doctor-stated-service-edited = The connection lost its authorization, most likely when its custom service was edited: new scopes need a new consent. Neither the function nor the rights of the user who runs it are the cause.
doctor-stated-service-edited-verify = Look at the connection in the list: it offers Connect.
doctor-stated-service-edited-fix = Open the connection, select **Connect**, and accept with a user who may read the product that it calls.
doctor-answer-scope = The scope for that is `{ $scope }` ({ $confidence }). Set up shows the other scopes of { $product }, and what each is for.
doctor-answer-scopes = The scopes for that are `{ $scopes }` ({ $confidence }), in one request, separated by commas.{ $products ->
    [several] {" "}One request may ask for scopes of several products.
   *[one] { "" }
} Set up shows the other scopes, and what each is for.
doctor-answer-call = { $call }: { $scopes ->
    [none] no source names its scope.
   *[other] `{ $scopes }` ({ $confidence }).
}
doctor-answer-scope-at = Register the client at https://{ $console }/, begin the sign-in at { $url }, and send the code to { $token }.
doctor-stated-entra-value = Microsoft rejects the client secret of its app. Most likely the ID of the secret was entered in place of its value. Zoho’s own client is not involved.
doctor-stated-entra-value-verify = In Microsoft Entra, open **App registrations**, the app, **Certificates & secrets**: each secret has a value, an ID and a date on which it expires.
doctor-stated-entra-value-fix = Create a new client secret there, copy its **Value** at once, and enter it where the secret of this app is set: for a connection of Zoho CRM, in **Client Secret** of the custom service. Then connect again.
doctor-stated-entra-expired = The client secret of the app at Microsoft has expired. Zoho’s own client is not involved.
doctor-stated-entra-expired-fix = Create a new client secret there, copy its **Value** at once, and enter it where the secret of this app is set: for a connection of Zoho CRM, in **Client Secret** of the custom service. Then connect again.
doctor-clue-one-slot = The program keeps one access token for all tenants, so it sends calls of one tenant with the token of another.
doctor-clue-one-slot-verify = Look at how the program stores the token: one variable, without the tenant as its key.
doctor-clue-one-slot-fix = Store a token for each tenant, with the tenant as the key. If a tenant saw the data of another, treat that as a security incident.
doctor-clue-swapped = The client ID and the client secret are swapped: a client ID begins with 1000., and the secret is the long hexadecimal value.
doctor-clue-swapped-verify = Compare both values with the **Client Secret** tab of the client.
doctor-clue-swapped-fix = Set the value that begins with 1000. as the client ID, and the hexadecimal value as the client secret.
doctor-clue-provider-redirect = The other provider rejected the request. It must have the redirect URI that Zoho sends.
doctor-clue-provider-redirect-elsewhere = The other provider rejected the request. { $uri } is the redirect URI of another data center than the one of your org.
doctor-said-other-uri = This error is from { $provider }, not from Zoho: the app there does not have the redirect URI that is sent.
doctor-said-other-uri-fix = Add `{ $uri }` to the redirect URIs of the app at { $provider }, character by character{ $console ->
    [none] . Nothing needs to change in Zoho.
   *[other] { " " }({ $console }). Nothing needs to change in Zoho.
}
doctor-clue-provider-redirect-verify = Compare redirect_uri in the URL of the sign-in with the redirect URIs of your app at that provider.
doctor-clue-provider-redirect-fix = Register `{ $url }` in your app at that provider, not in Zoho's API Console.
doctor-clue-misplaced = { $url } does not exist: { $api ->
    [yes] the accounts servers have no APIs of products, they issue the tokens.
   *[no] only the accounts servers have this endpoint.
}
doctor-clue-misplaced-fix = Use `{ $url }`.
doctor-clue-code-age = The code was sent { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} after it was created, and had expired. Sources name lifetimes of { $least } to { $most } minutes.
doctor-clue-code-old = According to the text, the code was sent long after it had expired. Sources name lifetimes of { $least } to { $most } minutes.
doctor-clue-code-age-fix = Sign in again, and let the program exchange the new code immediately.
doctor-clue-code-age-fix-self = Generate a new code for the self client, with the longest duration that the console offers, and exchange it immediately. A self client needs no redirect_uri.
doctor-clue-not-refresh = What was sent as a refresh token is the { $kind ->
    [code] one-time authorization code
   *[other] access token
}.
doctor-clue-not-refresh-verify = Compare the beginning of the values: the text has the same one in two places.
doctor-clue-not-refresh-fix = Sign in again with access_type=offline and prompt=consent, exchange the new code once with grant_type=authorization_code, and store the value of refresh_token in that response.
doctor-clue-not-refresh-fix-at = Sign in again with access_type=offline and prompt=consent, exchange the new code once at `{ $url }` with grant_type=authorization_code, and store the value of refresh_token in that response.
doctor-clue-code-tail = The code was copied together with the parameters after it.
doctor-clue-code-tail-verify = Look for %26 in the code that was sent: it is the & that ends the code.
doctor-clue-code-tail-fix = Sign in again, and send only what is between code= and the next &.
doctor-clue-code-twice = The same code was sent more than once: a code works only once.
doctor-clue-grant-type = grant_type is “{ $sent }”, which Zoho does not accept.
doctor-clue-grant-type-verify = Look at grant_type in the request.
doctor-clue-grant-type-fix-client = Send grant_type=client_credentials with the ID and secret of a self client, the scopes, and soid, the organization: `soid=ZohoCRM.<organization ID>`. Or authorize once in the browser, and send grant_type=refresh_token with that refresh token.
doctor-clue-grant-type-fix = Send grant_type=authorization_code with a new code, or grant_type=refresh_token with a refresh token.
doctor-clue-secret-center = The token request goes to { $there }, where the client has another secret by default than in { $here }.
doctor-clue-secret-center-fix = In the API Console, open **Settings** of the client and turn on **Use the same OAuth credentials for all data centers**. Or send the secret of { $there } to `{ $url }`.
doctor-clue-profile = The token works, but the profile of its user lacks the permission Zoho CRM API Access.
doctor-clue-profile-fix = In Zoho CRM, go to Setup, Security Control, Profiles, open the profile of the user and turn on **Zoho CRM API Access** under **Developer Permissions**. Or connect as a user who has it.
doctor-clue-permission = The token works, but the profile of its user lacks the permission that Zoho CRM calls { $name }.
doctor-clue-permission-fix = In Zoho CRM, give the profile of the user the permission behind { $name }, or connect as a user who has it.
doctor-clue-cors = A page in the browser can't read the response of Zoho's token endpoint. No setting changes that.
doctor-clue-cors-verify = Look at the URL in the message: it is on an accounts server.
doctor-clue-cors-fix = Exchange the code on a server or with the command in Test. A page without a server needs a client-based client and response_type=token. A client secret in a page is public: create a new one.
doctor-clue-creator-gone = The user who authorized was probably deactivated or deleted, and that user’s tokens are no longer valid. Zoho does not document what happens to them.
doctor-clue-creator-gone-verify = Check in the list of users whether the user who authorized is still active.
doctor-clue-creator-gone-fix = Authorize again as a user who stays, with access_type=offline and prompt=consent, and store the new refresh token.
doctor-clue-creator-gone-fix-at = Authorize again as a user who stays, starting at `{ $url }`, and store the new refresh token.
doctor-clue-grant-code = What was sent as a refresh token is the authorization code of a self client.
doctor-clue-grant-code-verify = Check where the value comes from: Generate Code in the API Console gives a code, not a refresh token.
doctor-clue-grant-code-fix = Generate a new code, exchange it once with grant_type=authorization_code before it expires, and store the refresh_token of that response.
doctor-clue-grant-code-fix-at = Generate a new code, exchange it once at `{ $url }` with grant_type=authorization_code before it expires, and store the refresh_token of that response.
doctor-sign-again-code-fix = Sign in again, and send the new code once, within a minute.
doctor-clue-code-used = The code was exchanged before: it works only once, and the text shows the tokens that it gave.
doctor-clue-code-used-verify = Count the requests to the token endpoint that sent this code.
doctor-clue-code-used-fix = Keep the tokens of the first response, and send each code only once. If the tokens are lost, sign in again.
doctor-clue-scope-wrong-verify = Compare the scope with the product's page of scopes, or paste the list into Set up.
doctor-clue-scope-replace = Write { $right } instead of { $scope }.
doctor-clue-scopes-unknown = { $count ->
    [one] { $scopes } does not exist: no source names it.
   *[other] { $scopes } do not exist: no source names them.
}
doctor-clue-scopes-unknown-fix = Request `{ $right }`.
doctor-clue-scopes-unknown-fix-open = Remove what does not exist, and request `{ $right }`. If a call needs more, choose its scope by the method that you call. What may be meant: { $open }.
doctor-clue-scopes-unknown-fix-none = Remove what does not exist, and choose the scope by the method that you call. What may be meant: { $open }.
doctor-clue-scope-choose = Replace { $scope } with the scope that you mean: { $right }.
doctor-clue-scope-remove = Remove { $scope } from the list.
doctor-clue-scope-spaces-verify = Look at scope in the sign-in URL: spaces, %20 or + between the scopes.
doctor-clue-scope-spaces = The scopes are separated by spaces, so Zoho reads them as one scope that does not exist.
doctor-clue-scope-spaces-fix = Separate the scopes with commas, without spaces: `{ $list }`{ $service ->
    [yes] . Set **Scope Delimiter** of the custom service to **Comma**, and connect again.
   *[no] {""}
}
doctor-said-joiner = { $fix } { $program ->
    [spring] Spring joins the scopes of its configuration with a space: set the parameter scope in an OAuth2AuthorizationRequestResolver.
    [passport] Passport joins a list of scopes with a space: set `scopeSeparator: ','`, or give the list as one string.
    [go] Go’s oauth2 joins Scopes with a space: give it one string that has the commas.
   *[other] The library joins a list of scopes with a space: give it one string that has the commas.
}
doctor-clue-redirect-verify = Compare the address bar of the error page (redirect_uri=) with Authorized Redirect URIs in the API Console.
doctor-clue-redirect-register = Register `{ $sent }` under **Authorized Redirect URIs**: it is what Zoho sends.
doctor-clue-exchanged-uri = The token request sent another redirect URI than the sign-in. { $differs }
doctor-clue-exchanged-uri-fix = Sign in again and send `redirect_uri={ $uri }` in the token request, exactly as in the sign-in.
doctor-clue-redirect-fix = Register `{ $sent }` in the API Console, or send `{ $registered }`.
doctor-clue-redirect-fix-space-sent = Remove the space or line break at the end of the redirect URI in the settings of the program that sends it: `{ $right }`. This is what is registered.
doctor-clue-redirect-fix-space-registered = Remove the space from the redirect URI that is registered in the API Console: `{ $right }`. This is what is sent.
doctor-clue-redirect-fix-encoded = Encode the redirect URI only once: `redirect_uri={ $encoded }`. Leave out one of the two functions that encode it. What is registered is right.
doctor-clue-redirect-fix-unencoded = Encode the redirect URI in the sign-in URL: `redirect_uri={ $encoded }`. What is registered is right.
doctor-clue-redirect-fix-public = Send `{ $registered }`: set the public address in the program, which now uses that of the local computer (in n8n: WEBHOOK_URL).
doctor-clue-redirect-fix-n8n = Send `{ $registered }`: set WEBHOOK_URL and N8N_EDITOR_BASE_URL of n8n to `{ $base }`, restart it, and compare the callback URL that the credential shows.
doctor-clue-redirect-fix-https = Send `{ $registered }`. If a proxy ends HTTPS, let it pass X-Forwarded-Proto on and let the program trust that header (in Django: SECURE_PROXY_SSL_HEADER), or set the address of the program to https.
doctor-clue-redirect-fix-https-setting = Set { $name } to `{ $value }`, and restart the program. It then sends `{ $registered }`, which is registered.
doctor-clue-scope-missing = The token lacks { $scopes }, which { $method ->
    [none] this call needs.
    [several] these calls need.
   *[other] this { $method } call needs.
}
doctor-clue-scope-not-asked = { $scopes }, which { $method ->
    [none] this call needs, is
    [several] these calls need, are
   *[other] this { $method } call needs, is
} not among the scopes that were requested.
doctor-clue-scope-needed = { $method ->
    [none] This call needs { $scopes }, and the token does not have it.
    [several] These calls need { $scopes }, and the token does not have them.
   *[other] This { $method } call needs { $scopes }, and the token does not have it.
}
doctor-clue-scope-verify = Compare the scope in the token response with the scopes that the call needs. The pairing of call and scope is { $confidence }.
doctor-clue-scope-fix-connection = Edit the connection { $name }, add { $scopes } to its scopes and authorize it again. An existing connection keeps its old scopes, whatever the service lists.
doctor-clue-scope-fix = Add { $scopes } to the requested scopes and authorize again with prompt=consent. A refreshed token keeps its old scopes.
doctor-clue-scope-fix-self = Generate a new code for the self client with { $scopes } and the scopes that you have, and exchange it. A refreshed token keeps its old scopes.
doctor-clue-misnamed = { $host } { $count ->
    [one] is not a host
   *[other] are not hosts
} of Zoho in { $center }.
doctor-clue-misnamed-fix = Use `{ $url }`.
doctor-clue-misnamed-fix-both = Use `{ $url }`. The API of this data center is at `https://{ $api }`. The endings follow no pattern: take them from a list.
doctor-clue-misnamed-fix-server = Use `{ $url }`: the response to the sign-in names its server in accounts-server. Check it against the list of Zoho’s hosts, and do not build it from location.
doctor-clue-environment = { $kind ->
    [developer] The call was sent to the production organization, but the token is for the developer org.
    [sandbox] The call was sent to the production organization, but the token is for the sandbox.
    [called] The call was sent to a sandbox or developer org, but the token is for the production organization.
   *[other] The call was sent to the production organization, but the token is for a sandbox or developer org.
}
doctor-clue-misnamed-verify = Compare the host with the one of your data center on the Data centers page.
doctor-clue-environment-verify = Compare the host of the call with api_domain in the token response.
doctor-clue-environment-fix = { $kind ->
    [called] Authorize again and select the sandbox or developer org on the consent page, or send the call to { $host }: if the program has a switch for a sandbox or a developer org, turn it off.
   *[other] Authorize again and select the production organization on the consent page, or send the call to { $host }.
}
doctor-unknown-center = another data center
doctor-clue-added = { $domain ->
    [none] The connection in { $name } was probably made for another data center than the one of the account.
   *[other] The connection in { $name } was probably not made for { $there }, where the account is.
}
doctor-clue-added-verify = Look at the host of the page on which you sign in: { $accounts } is in { $center }.
doctor-clue-added-fix = Create a new connection in { $name }, and select the data center of the account first{ $domain ->
    [none] .
   *[other] : { $there } ({ $domain }).
} If it is refused again, check whether the person who connects has an account in the called product.
doctor-clue-elsewhere = The API of { $product } is not at { $host }.
doctor-clue-elsewhere-fix = Call `{ $base }`, followed by the path of the method.
doctor-clue-elsewhere-verify = Look up the base URL of the API on the product's own page.
doctor-clue-no-consent = The sign-in did not request prompt=consent, so Zoho returned no new refresh token: it returns one only at the first consent.
doctor-seen-refresh-sent = The call sends the refresh token in its header. Zoho’s APIs take an access token only, which lasts one hour.
doctor-seen-refresh-sent-verify = Look at the name of the variable in the header Authorization.
doctor-seen-refresh-sent-fix = { $url ->
    [none] Send the refresh token to the token endpoint of your data center
   *[other] Send the refresh token to { $url }
} with grant_type=refresh_token, put the access_token of that response into the header, and renew it before each hour is over.
doctor-seen-stored-user = The library looks for the tokens of { $used }, but its store has those of { $stored }. It did not ask Zoho.
doctor-seen-stored-user-verify = Compare the two addresses character by character.
doctor-seen-stored-user-fix = Set { $name } to { $stored }, or generate a code as { $used } and exchange it once here.
doctor-seen-online = The sign-in asks for access_type=online, so Zoho gives an access token and no refresh token.
doctor-seen-online-fix = Set access_type to offline, with prompt=consent beside it, and sign in again. Then check that the response has a refresh_token.
doctor-clue-not-offline = The sign-in did not request access_type=offline, so there is no refresh token and the access token ends after one hour.
doctor-clue-no-consent-verify = Check whether this user authorized this client before.
doctor-clue-no-consent-fix = Add `{ $right }` beside `{ $found }` in the program, and authorize again.
doctor-clue-app-scheme = “{ $uri }” does not begin with https:// or http://, which the API Console requires.
doctor-clue-app-scheme-verify = Compare the beginning of the redirect URI with https://.
doctor-clue-app-scheme-fix = Register an https:// address of your own that hands the response over to the app, such as an app link (Android) or a universal link (iOS), and send the same address in the sign-in and the token request.
doctor-clue-not-offline-verify = Look at the URL of the sign-in: access_type=offline and prompt=consent must be in it.
doctor-clue-not-offline-fix = Set the authorize URL to `{ $url }`, and connect again.
doctor-clue-get-token = The token endpoint was called with its parameters in the URL, and returned a page instead of a token.
doctor-clue-get-token-verify = Look at the method of the request: the token endpoint answers a POST only.
doctor-clue-get-token-fix = Send a POST to `{ $url }` with the parameters in the body, and a new code.
doctor-clue-endpoint = { $path } is not an endpoint of the accounts servers.
doctor-clue-endpoint-verify = Compare the path with the endpoints on the Data centers page.
doctor-clue-endpoint-fix = Use `{ $url }`.
doctor-clue-no-organization = The call does not say for which organization it is.
doctor-clue-no-organization-verify = Look at the headers and parameters of the call.
doctor-clue-no-organization-fix = Send { $header } with the ID of the organization. The connection needs no change.
doctor-clue-no-organization-fix-at = Send { $header } with the ID of the organization. `{ $url }` lists the IDs and needs none itself. The connection needs no change.
doctor-clue-no-organization-fix-id = Send { $header } with the ID of the organization. The text has { $id }: check that it is the ID in this product. The connection needs no change.
doctor-clue-self-uri = A self client has no redirect URI, but the token request sends one.
doctor-clue-self-uri-verify = Look for redirect_uri in the token request.
doctor-clue-self-uri-fix = Generate a new code, and send the token request without redirect_uri.
doctor-clue-response-type = response_type is “{ $sent }”, which Zoho does not accept.
doctor-clue-response-type-token = The sign-in asks for response_type=token, which only client-based clients may use.
doctor-clue-response-type-verify = Look at response_type in the URL of the sign-in, and at the type of the client in the API Console.
doctor-clue-response-type-fix = Send response_type=code. Only a page without a server needs token, and a client-based client.
doctor-clue-scope-covered = The scopes in the text cover this { $method ->
    [none] call
   *[other] { $method } call
}, so the token that was sent is probably an older one.
doctor-clue-scope-covered-verify = Compare the scope in the response to the last token request with this list.
doctor-clue-scope-covered-fix = Authorize again with prompt=consent, and make sure that the program sends the new token. A refreshed token keeps its old scopes.
doctor-clue-partial = Zoho did not grant { $scopes }, although it was requested.
doctor-clue-partial-fix-self = Generate a new code for the self client with { $scopes } and the scopes that you have, check the spelling, and exchange it. Then compare the field scope again: the console is reported to leave out scopes without a word.
doctor-clue-partial-fix = Check the spelling of the scope, and that the user has the product. Then authorize again with prompt=consent and select the scope on the consent page.
doctor-fill-refresh = Get a new access token: send the refresh token to `{ $url }` with grant_type=refresh_token.
doctor-fill-sign-in = Sign in again, starting at `{ $url }`, and store the new refresh token.
doctor-fill-connection = Open the connection{ $name ->
    [none] {""}
   *[other] { " " }“{ $name }”
} where the function runs (in Zoho CRM: **Setup** > **Developer Hub** > **Connections**), and authorize it again as a user who stays. Zoho stores the new tokens itself. The function needs no change.
doctor-fill-wait = Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}, as Retry-After says, then send fewer calls, one after the other. The connection needs no change.
doctor-fill-wait-seconds = Wait { $seconds } seconds, as Retry-After says, then send fewer calls, one after the other. The connection needs no change.
doctor-fill-own-host = { $product } has a host of its own in each data center, which api_domain does not name. In { $center } it is { $host }. Call the host of the data center in which the account is.
doctor-fill-own-host-verify = Compare the ending of the host with the one in the browser when the product is open.
doctor-fill-orgs = Call { $url } with the same token: it needs no ID, and lists the organizations of the user. Send the ID of one of them. For another organization, authorize again as one of its users and select it on the consent page.
doctor-fill-exchange = Sign in again, and exchange the new code immediately and once at `{ $url }`.

# What to paste in addition.
doctor-ask-for-token-request = the token request: its URL and its fields
doctor-ask-for-call = the request that failed: its method, its URL, and the status of the response
doctor-ask-for-body = the body or the parameters of the request that failed, and its status
doctor-ask-for-api-domain = api_domain from the token response
doctor-ask-for-granted = the field scope of the token response
doctor-ask-for-sent = the address of the page that shows the error: it contains redirect_uri
doctor-ask-for-registered = the Authorized Redirect URIs of the client, from the API Console
doctor-ask-for-scopes = the scopes that were requested
doctor-ask-for-sign-in = the address of the page that shows the error
doctor-ask-for-org = the address of your org in the browser, such as https://crm.zoho.eu/

doctor-differs-space = The redirect URI that was sent and the registered one differ in a space.
doctor-differs-space-sent = The redirect URI that was sent ends with { $sign ->
    [line] a line break (%0A)
   *[other] a space (%20)
}, the registered one does not.
doctor-differs-space-registered = The registered redirect URI ends with { $sign ->
    [line] a line break
   *[other] a space
}, the one that was sent does not.
doctor-differs-encoded-twice = The redirect URI was percent-encoded twice: decoded once, it is still encoded and not the registered one.
doctor-differs-cut = The redirect URI in the sign-in URL is not percent-encoded, so it ends at its first &: Zoho reads { $sent }, and reads the rest as parameters of its own.
doctor-differs-slash = The redirect URI that was sent and the registered one differ in the slash at the end.
doctor-differs-www = The redirect URI that was sent and the registered one differ in “www.”.
doctor-differs-case = The redirect URI that was sent and the registered one differ in capital letters.
doctor-differs-encoding = The redirect URI that was sent and the registered one differ in percent-encoding.
doctor-differs-origin = The redirect URI that was sent begins with { $sent }, the registered one with { $registered }.
doctor-differs-scheme = The redirect URI that was sent begins with { $sent }://, the registered one with { $registered }://.
doctor-differs-host = The redirect URI that was sent is for { $sent }, the registered one for { $registered }.
doctor-differs-path = The redirect URI that was sent has the path { $sent }, the registered one { $registered }.
doctor-differs-at = They differ, starting at character { $at }.
doctor-differs-from = The redirect URI that was sent and the registered one differ, starting at character { $at }.

doctor-granted-both = Zoho returned an access token and a refresh token.
doctor-granted-again = Zoho returned a new access token. A response to a refresh has no refresh token, and the one that was sent stays valid.
doctor-granted-no-refresh = Zoho returned an access token, but no refresh token.

# What a quote shows.
doctor-quote-call = API call
doctor-quote-granted = Granted scopes
doctor-quote-asked = Requested scopes
doctor-quote-scopes = Scopes
doctor-quote-began = Redirect URI of the sign-in
doctor-quote-exchanged = Redirect URI of the token request
doctor-quote-url = URL
doctor-quote-program = Program
doctor-clue-mcp = The MCP server was probably made for another account: it is in { $here }, and your account is in { $there }.
doctor-clue-mcp-fix = Make a server in Zoho MCP with an account of the organization in { $there }, and use its URL. A URL of an MCP server contains a key: replace the one that was shared.

# What words, code and logs show.
doctor-fill-revoked = Nothing is left to do: take this response as “already revoked”. If the token should still work, send it to the accounts server of its own data center.
doctor-sign-no-client = The request sent `client_id={ $sent }`: the program had no client ID to send.
doctor-sign-no-client-verify = Look at client_id in the address bar or in the log of the request.
doctor-sign-no-client-fix = Send the client ID. Check the name under which the program reads it, and that the setting is there when the page or the request is built.
doctor-sign-no-client-id = Send `client_id={ $id }`. Check the name under which the program reads the setting, and that it is there when the URL is built.
doctor-sign-no-client-keys = Send `client_id={ $id }`. The program reads `{ $read }`, but the setting is called `{ $named }`: use the same spelling and capital letters.
doctor-sign-no-scope = The sign-in URL has no scope. Each request must name its scopes: a client has none of its own.
doctor-sign-no-scope-verify = Look for scope= in the sign-in URL.
doctor-sign-no-scope-fix = Add scope to the sign-in URL, with the scopes that you need, separated by commas, such as `scope=ZohoCRM.modules.ALL,ZohoCRM.settings.ALL`.
doctor-sign-no-scope-fix-list = Add `scope={ $list }` to the sign-in URL.
doctor-sign-scope-breaks = The scopes in the sign-in URL have line breaks or spaces next to the commas, so Zoho reads names that begin or end with one. Such scopes do not exist.
doctor-sign-scope-breaks-verify = Look at scope in the sign-in URL for %0A, %0D, %20 or +.
doctor-sign-scope-signs = The scopes in the sign-in URL are separated by ; or |, which Zoho does not read as a separator: it takes the whole list for one scope, which does not exist. The names themselves may be right.
doctor-sign-scope-breaks-fix = Send the list in one line, without spaces: `scope={ $list }`. In YAML, write it as one string, or use `>-` and remove the spaces.
doctor-sign-implicit = The sign-in uses response_type=token, the flow of client-based clients. It gives no refresh token, and the access token lasts one hour. That is by design.
doctor-sign-implicit-verify = Look at response_type in the sign-in URL, and at the type of the client in the API Console.
doctor-sign-implicit-fix = Let the page sign in again after the hour. For a refresh token, use a server-based client with response_type=code, access_type=offline and prompt=consent, and exchange the code on a server.
doctor-sign-self-client = A self client has no redirect URI, so it cannot be used for a sign-in in the browser.
doctor-sign-self-client-verify = Look at the type of the client in the API Console: a self client has no field for redirect URIs.
doctor-sign-self-client-fix = In the API Console, create a client of the type **Server-based Applications** with the redirect URI of the program, and use its client ID and secret.
doctor-sign-self-client-fix-uri = In `{ $console }`, create a client of the type **Server-based Applications** with the redirect URI `{ $uri }`, and use its client ID and secret.
doctor-sign-center-off = { $center } is turned off for this client in the API Console, so the accounts server there does not know it.
doctor-sign-center-off-verify = Open the client in the API Console, select **Settings**, and look at the list of data centers.
doctor-sign-center-off-fix = In the API Console, open **Settings** of the client and turn on { $center }. Turn on **Use the same OAuth credentials for all data centers**, or use the secret that { $center } shows.
doctor-sign-mixed-secret = The secret is of another client than the client ID: the text says that it was copied from { $other }.
doctor-sign-mixed-secret-verify = Open the client with this ID in the API Console and compare the secret in its **Client Secret** tab.
doctor-sign-mixed-secret-fix = Copy the secret of the client whose ID is { $id }{ $name ->
    [none] { "" }
   *[other] {" "}(“{ $name }”)
} from its own **Client Secret** tab.
doctor-sign-code-as-refresh = The authorization code is used as the refresh token. A code has to be exchanged first.
doctor-sign-code-with-refresh = The request sends a code, but says grant_type=refresh_token.
doctor-sign-code-with-refresh-fix = Send `grant_type=authorization_code` with the code. Sign in again for a new one, because this one may be spent.
doctor-sign-refresh-field = The refresh token is sent in the field code. With grant_type=refresh_token, Zoho reads it from the field refresh_token.
doctor-sign-refresh-field-fix = Send the value as `refresh_token`, and no code. The token itself may be right.
doctor-sign-refresh-as-code = The refresh token is sent as the code, with grant_type=authorization_code. Zoho knows no such code.
doctor-sign-refresh-as-code-fix = Send `grant_type=refresh_token` and the value as `refresh_token`, without code and redirect_uri.
doctor-sign-refresh-as-code-fix-at = Send `grant_type=refresh_token` and the value as `refresh_token` to `{ $url }`, without code and redirect_uri.
doctor-sign-cut-access = The access token that was sent was cut: it has { $length } characters, and Zoho’s have { $usual }.
doctor-sign-cut-access-fix = Send the whole access token after Zoho-oauthtoken. Look at the variable, the column or the copy that holds it.
doctor-sign-twice-library = The code was sent twice: getAccessToken() exchanges it, and getRefreshToken() exchanges it once more. A code works only once.
doctor-sign-twice-library-fix = Exchange the code with one call, and read both tokens from its response: call getRefreshToken() first, and let the client use the refresh token from then on. Sign in again for a new code.
doctor-sign-again-first = The code was exchanged twice: the first request gave the tokens, and the second one sent the spent code.
doctor-sign-again-first-fix = Exchange each code once: on the server, in the handler of the callback, or guard the effect that runs twice (React’s Strict Mode does that in development). The tokens of the first response are good.
doctor-sign-revoked-before = The refresh token was revoked just before. That ends its access tokens, too, so this response is expected.
doctor-sign-revoked-before-verify = Look at the order of the requests: the revocation came first.
doctor-sign-revoked-before-fix = Nothing is broken. To go on, authorize again{ $url ->
    [none] { "" }
   *[other] {" "}at `{ $url }`
} and use the new tokens.
doctor-sign-revoked-expected = The refresh token was revoked just before, which ends its access tokens, too. This response is expected and shows that it is revoked: nothing is broken, and nobody has to connect again. A client that nothing uses any more can be deleted in the API Console.
doctor-stated-expected = By the text, a wrong value was sent on purpose. This response is expected, and nothing is broken.
doctor-stated-expected-verify = Send the same request with the right value.
doctor-stated-expected-fix = Nothing needs to change.
doctor-stated-github-token = GitHub rejects the token of the request, not Zoho. It has expired, was revoked, or is not the whole value.
doctor-stated-github-token-verify = Look at the token in GitHub under **Settings**, **Developer settings**: it has a date on which it expires.
doctor-stated-github-token-fix = Create a new token there with rights on that repository, and set it where the program reads it, such as GH_TOKEN. Nothing needs to change in Zoho, and no new code is needed.
doctor-clue-other-dc = The user has accepted, but the account is in { $there }, and the polling goes to { $here }.
doctor-clue-other-dc-verify = The address of the org shows the data center of the account, and user_location in the response names it.
doctor-clue-other-dc-fix = Go on polling at `{ $url }` with the same device code, once in 30 seconds at most. { $there } must be enabled for the client, and the API is the one that api_domain of the answer names.
doctor-sign-two-clients = The sign-in used the client { $began }, but the token request sent the client ID { $sent }. A code works only for the client that it was issued to.
doctor-sign-two-clients-verify = Compare client_id in the sign-in URL with client_id in the token request.
doctor-sign-two-clients-fix = Use the same client in both steps: send `client_id={ $began }` with the secret of that client, or start the sign-in with the other client. Then sign in again for a new code.
doctor-sign-wrong-field = The access token was stored as the refresh token, so the refresh sends a value that is no refresh token.
doctor-sign-wrong-field-verify = Compare the stored values: access_token and refresh_token must differ. Look at the line of the program that stores them.
doctor-sign-wrong-field-fix = Store refresh_token of the response as the refresh token, only where the response has one. Then sign in once more with access_type=offline and prompt=consent.
doctor-sign-wrong-field-fix-at = Store refresh_token of the response as the refresh token, only where the response has one. Then sign in once more, starting at `{ $url }`.
doctor-sign-cut = The code was cut: it has { $length } characters, and Zoho’s codes have { $usual }.
doctor-sign-cut-refresh = The refresh token is cut: it has { $length } characters, and Zoho’s have { $usual }.
doctor-sign-cut-column = The database cut the refresh token when it stored it.
doctor-sign-cut-verify = Compare the stored value with the form of a whole one: 1000., 32 hexadecimal digits, a dot and 32 more.
doctor-stated-moved-value = The refresh token was put into another store, and may have been cut or changed on the way.
doctor-stated-moved-value-fix = Put the whole refresh token into the new store. If it is lost, sign in again with access_type=offline and prompt=consent, and store the new one.
doctor-sign-cut-fix = Sign in again, and send the whole value up to the next &.
doctor-sign-cut-refresh-fix = Copy the whole token from where it came from; in a spreadsheet, from the line in which a cell is edited. If it was cut when it was stored, make the field long enough, such as VARCHAR(255). If it is lost, sign in again with access_type=offline and prompt=consent, and store the new refresh token.
doctor-sign-cut-refresh-fix-at = Copy the whole token from where it came from; in a spreadsheet, from the line in which a cell is edited. If it was cut when it was stored, make the field long enough, such as VARCHAR(255). If it is lost, sign in again, starting at `{ $url }`, and store the new refresh token.
doctor-sign-split = The value is split over two lines, so a line break is sent in the middle of it. Zoho does not know that value.
doctor-sign-split-verify = Look at the file or the variable: the whole value must be on one line.
doctor-sign-split-fix = Remove the line break and all other whitespace before sending, in PowerShell with `-replace '\s',''`. If the code is too old by then, generate a new one.
doctor-sign-removed = The app was removed from the connected apps of the account. That revoked its refresh token.
doctor-sign-removed-verify = Look in Zoho Accounts under Sessions, Connected Apps: the app is no longer in the list.
doctor-sign-removed-fix = Press Connect in the program again and accept the consent. The program then gets a new refresh token.
doctor-sign-removed-fix-at = Press Connect in the program again and accept the consent, or start at `{ $url }`. The program then gets a new refresh token.
doctor-sign-reloaded = The callback page was loaded again, so its code was sent a second time. A code works only once.
doctor-sign-reloaded-fix = Start the sign-in again and do not reload the callback page. Let the program check for `error` and `access_token` before it saves anything, and leave the callback with a redirect.
doctor-sign-again = The same callback was handled twice, so its code was sent a second time. A code works only once.
doctor-sign-again-fix = Handle each callback once: turn off retries for it, and remember the state or the code. Then sign in again.
doctor-sign-again-saved = The same callback was handled twice. The first exchange worked and the tokens are stored; the second one sent a code that was already used.
doctor-sign-again-saved-fix = Turn off retries for the callback, answer it faster, or remember the code or state and return the first result. The tokens are stored: no new consent is needed.
doctor-sign-opened = The token URL was opened with GET{ $command ->
    [yes] { "" }
   *[no] , as an address bar does
}. The token endpoint answers only a POST.
doctor-sign-opened-fix = Send the same parameters in a POST to `{ $url }`{ $refresh ->
    [yes] , best in the body. The refresh token stays the same
   *[no] , with a new code
}. The client secret was in a URL: if a history or a log has that URL, create a new secret.
doctor-sign-opened-terraform = Add `method = "POST"` to the data source: without it, Terraform sends GET. `{ $url }` is right. Send the values in request_body as a form, so that no log has them.
doctor-clue-got = The token request is sent with GET{ $program ->
    [powershell] : that is what Invoke-RestMethod and Invoke-WebRequest send without -Method
    [fetch] : that is what fetch sends without a method
   *[other] , by the function that is called
}. The token endpoint answers only a POST.
doctor-clue-got-fix = { $program ->
    [powershell] Add `-Method Post` to the command
    [fetch] Add `method: "POST"` to the options of fetch
    [python] Call `requests.post` in place of `get`, with the values in data
   *[other] Call the function for POST in place of the one for GET
}, and send it to `{ $url }`. Put the parameters into the body, so that no log has them.{ $refresh ->
    [yes] {" "}The refresh token stays the same.
   *[no] { "" }
}
doctor-sign-no-grant = The token request has no grant_type. Zoho answers that with 400 and a page.
doctor-sign-no-grant-fix = Add `grant_type={ $grant }` to the parameters{ $grant ->
    [authorization_code] , and send a new code: it expires within minutes.
   *[other] .
}
doctor-sign-no-uri = The token request has no redirect_uri. The token request of a server-based client must send the redirect URI of the sign-in.
doctor-sign-no-uri-verify = Look for redirect_uri in the fields of the token request.
doctor-sign-no-uri-fix = Add the redirect_uri of the sign-in to the token request, and sign in again for a new code.
doctor-sign-no-uri-fix-value = Add `redirect_uri={ $uri }` to the token request, and sign in again for a new code.
doctor-sign-page = Zoho's API responds to a page only if its origin is registered as a JavaScript domain of a client-based client (documented for the CRM API).
doctor-sign-page-type = The browser withheld the response: the API responds only to pages whose origin is a JavaScript domain of a client-based client (documented for the CRM API). This client is of the type { $client_type }.
doctor-sign-page-verify = Look at the type of the client in the API Console. The same call from a program that is no browser works.
doctor-sign-page-fix = Register `{ $origin }` as JavaScript domain of the client, or call the API from a server.
doctor-sign-page-type-fix = Call the API from your server. Or create a client of the type **Client-based Applications** with the JavaScript domain `{ $origin }`, and use the token that it gets with response_type=token.
doctor-sign-of-client = The scope is in the token, but it is a token of client_credentials, which no user has consented to. Some calls refuse such a token: that is reported for posts to channels of Zoho Cliq, and not documented by Zoho.
doctor-sign-of-client-verify = Send the same call with a token that a user has consented to.
doctor-sign-of-client-fix = Generate a code for `{ $list }` with a self client, exchange it with grant_type=authorization_code, and use that token and its refresh token for this call.
doctor-sign-no-account = The person who signed in has no account in { $products }{ $scopes ->
    [none] , one of the products whose scopes were requested.
   *[other] , whose scope was requested: { $scopes }.
}
doctor-sign-no-account-verify = Open the product in the browser with the same account.
doctor-sign-no-account-fix = Give the person an account in { $products }, let a person who has one authorize, or remove { $scopes ->
    [none] its scopes
   *[other] { $scopes }
} from the request. Then authorize again.
doctor-sign-no-account-one-of = The person who signed in has no account in one of the products whose scopes were requested: { $products }.
doctor-sign-no-account-one-of-fix = Open each of the products in the browser with the same account. Give the person an account in the one that is missing, or remove its scopes from the request. Then authorize again.
doctor-sign-milliseconds = The program adds expires_in, which is in seconds, to a time in milliseconds. It treats each token as expired after a few seconds, and refreshes all the time.
doctor-sign-milliseconds-verify = Look at the line that computes the expiry, and at the times between the refreshes in the log.
doctor-sign-milliseconds-fix = Multiply by 1000: `Date.now() + expires_in * 1000`. Keep each access token for its hour. Wait for the rest of the ten minutes; users report 15 to 30 minutes.
doctor-sign-old-secret = The client secret was regenerated, and the program still sends the old one: it reads the secret only when it starts.
doctor-sign-old-secret-perhaps = The client secret was regenerated, so the old one no longer works. The program probably still sends it.
doctor-sign-old-secret-verify = Compare the secret that the running program sends with the new one, and look when the program was last started.
doctor-sign-old-secret-fix-enter = Copy the new client secret from the **Client Secret** tab of the client in the API Console, enter it in every program and connection that uses this client, and restart them. The refresh token stays valid.
doctor-sign-old-secret-fix = Restart or redeploy the program in all its instances, so that it reads the new secret. The refresh token stays valid.
doctor-sign-odd-client = The client ID is probably mistyped: it has { $length } characters after 1000., and Zoho's client IDs have { $usual }, as far as is known.
doctor-sign-odd-client-verify = Compare the client ID with the Client Secret tab of the client, character by character.
doctor-sign-odd-client-fix = Copy the client ID from the API Console with the copy button instead of typing it.

# What single lines of a text show.
doctor-seen-header = The header with the token is called { $name }. It must be called Authorization, or Zoho does not see the token.
doctor-seen-prefix = The header says “{ $found }” in front of the token. It must say “Zoho-oauthtoken”.
doctor-seen-prefix-fix = Store the token alone, or add no word in front of it: the header is `Authorization: Zoho-oauthtoken <access token>`. The token itself may be right.
doctor-seen-header-verify = Look at the headers of the request that the program sends.
doctor-seen-header-fix = Send the header `Authorization: Zoho-oauthtoken <access token>`. The token itself may be right.
doctor-seen-environment-verify = Compare the organization that was selected with the host of the call: only calls to sandbox hosts reach a sandbox.
doctor-seen-environment-fix-self = { $kind ->
    [called] Send the call to `{ $host }`, or generate a code for the sandbox and exchange it.
   *[other] Send the call to `{ $host }`, or generate a code for the production organization and exchange it.
}
doctor-seen-sandbox-fix = Turn off the sandbox setting of the program, so that it calls `{ $host }`. Or authorize again and select the sandbox on the consent page.
doctor-clue-token-at-sign-in = { $name } is the path of the sign-in page, which answers a token request with HTML. The format of the token response has not changed: it is JSON.
doctor-clue-token-at-sign-in-fix = Set { $name } to the token endpoint: its path is `/oauth/v2/token`.
doctor-clue-challenge = The sign-in has a code_challenge that looks like a SHA-256 hash, but no code_challenge_method. Zoho’s default is plain, so it probably compares the hash with the code_verifier itself and refuses the code.
doctor-clue-challenge-verify = Look at the body of the token response for error: Zoho answers errors with status 200, too.
doctor-clue-challenge-fix = Add `code_challenge_method=S256` to the sign-in URL, sign in again, and log the error in the body of the token response.
doctor-seen-refresh-url = { $name } holds the authorization endpoint, which gives no tokens. When the first access token ends after an hour, it cannot be renewed.
doctor-seen-refresh-url-verify = Look at the path: tokens are renewed at /oauth/v2/token.
doctor-seen-refresh-url-fix = Set { $name } to `{ $url }`, and connect once more.
doctor-seen-refresh-with-code = The request sends a refresh token, but says grant_type=authorization_code, which needs a code.
doctor-seen-refresh-with-code-fix = Send `grant_type=refresh_token` with the refresh token. The token itself may be right.
doctor-seen-twice = The sign-in URL has { $names } twice: first as in the settings, then as the connection adds them. The response goes to the first redirect URI.
doctor-seen-twice-verify = Look at the address bar of the popup: each parameter may appear only once.
doctor-seen-twice-fix = Set the Authorize URL to `{ $url }`, without { $names }: the connection adds them.{ $callback ->
    [none] {""}
   *[other] { " " }Register `{ $callback }` for the client.
}
doctor-seen-secret = The request goes to { $there }, but the secret is said to be the one of { $here }. Without “Use the same OAuth credentials for all data centers”, each data center has a secret of its own.
doctor-seen-secret-verify = Open **Settings** of the client in the API Console and compare the secrets.
doctor-seen-secret-fix = Send the secret that **Settings** of the client shows for { $there }, or turn on **Use the same OAuth credentials for all data centers**. Sign in again for a new code. The host of the request is right.
doctor-seen-delimiter = The scopes arrive as one name with a comma in it. This provider separates scopes by spaces, but Scope Delimiter of the custom service is Comma.
doctor-seen-delimiter-verify = Look at the scopes in the URL or in the error: there is a comma (%2C) between the names.
doctor-seen-delimiter-fix-renews = Set **Scope Delimiter** of the custom service to Space. Also add { $renews } to what the Authorize URL asks for: without it, { $provider } returns no refresh token, and the connection ends with its first access token. Save the service and connect again.
doctor-seen-delimiter-fix = Set **Scope Delimiter** of the custom service to Space, save it, and connect again. The scopes and the URLs may be right.
doctor-seen-portal = The header names the organization { $sent }, but “{ $name }”, which was selected on the consent page, is { $right }.
doctor-seen-portal-verify = Compare orgId in the request with the portal that was selected.
doctor-seen-password = The refresh token was probably revoked when the password was reset. Refresh tokens do not end by themselves.
doctor-seen-password-verify = Look whether the error began right after the password was reset.
doctor-seen-password-fix = Let the person authorize again{ $url ->
    [none] , with access_type=offline and prompt=consent,
   *[other] , starting at `{ $url }`,
} and store the new refresh token.
doctor-seen-clash-fix-self = Send the token request to `{ $url }`. If it was a code, generate a new one first, and send it without redirect_uri.
doctor-seen-clash-fix-refresh = Send the token request to `{ $url }`. If the tool asks for a region, select { $there }. The refresh token can stay.
doctor-seen-register-public = Register `{ $sent }` under **Authorized Redirect URIs** in the API Console. `{ $registered }` reaches only the computer on which the browser runs.

# Causes that the text shows outside of its pieces.
doctor-hint-reconnect = The error is from { $provider }: its access token expired. Zoho’s own tokens are not affected.
doctor-hint-reconnect-verify = Look at the host of the call that failed.
doctor-hint-reconnect-fix = Open the connections of the program that made the call (in Zoho Flow: Settings, Connections), and reconnect { $provider }. Nothing needs to change in Zoho.
doctor-hint-certificate = The program does not trust the certificate that it received in place of the one of { $host }, so the request never reached Zoho. Probably a proxy of the company inspects TLS.
doctor-hint-certificate-verify = Make the same request from another network. If it works there, the certificate is from the network.
doctor-hint-certificate-fix = Let the program trust the root certificate of your company (Node.js: NODE_EXTRA_CA_CERTS, Python: REQUESTS_CA_BUNDLE, PHP: openssl.cafile and curl.cainfo, curl: --cacert), or exempt { $host } and the host of the API from the inspection. Do not turn off the check of certificates: secrets and tokens would be readable on the way.
doctor-hint-unreached = The program did not reach { $host }, which is the right name of a Zoho host. The text has no response of Zoho’s.
doctor-hint-unreached-verify = Open https://{ $host }/ from the same machine.
doctor-hint-unreached-fix = Check the DNS, the proxy and the firewall of the machine that runs the program: it must reach { $host } on port 443. The tokens stay as they are.
doctor-hint-unreached-fix-list = Add { $host } on port 443 to what the network lets through: the text lists { $listed }, but not this host. The tokens stay as they are, and nobody has to connect again.
doctor-hint-service = { $name } does not accept the connection of the program. That is no matter of Zoho’s OAuth.
doctor-hint-service-verify = Look at the address and the port of the line that failed: they are those of { $name }.
doctor-hint-service-fix = Start { $name }, or set its host, port and password as the program can reach it: in a container, 127.0.0.1 is the container itself. The tokens of Zoho stay as they are.
doctor-hint-no-tls = The program and { $host } found no common version of TLS, so the request never reached Zoho. The text says nothing about the tokens.
doctor-hint-no-tls-verify = Look up which TLS versions the program uses. Old runtimes offer TLS 1.0 only.
doctor-hint-no-tls-fix = { $runtime ->
    [java] Start Java with `-Dhttps.protocols=TLSv1.2` (Java 7 knows it, but does not use it by itself), or run a current Java. The tokens stay as they are.
    [net] Turn on TLS 1.2 before the first request: `[System.Net.ServicePointManager]::SecurityProtocol = [System.Net.SecurityProtocolType]::Tls12`. Or run the program with .NET Framework 4.7 or newer. The tokens stay as they are.
   *[other] Let the program use TLS 1.2 or newer: update its runtime and its TLS library (such as OpenSSL). The tokens stay as they are.
}
doctor-hint-endpoint-redirect = { $name } holds Zoho’s own endpoint ({ $value }) instead of the redirect URI of the application.
doctor-hint-endpoint-redirect-verify = Look at { $name } in the settings of the program.
doctor-hint-endpoint-redirect-fix = Set `{ $name }={ $own }`, exactly as it is registered.
doctor-hint-endpoint-redirect-fix-any = Set { $name } to the redirect URI of your application, exactly as it is registered in the API Console.
doctor-hint-json = The program sends the values as JSON. Zoho’s token endpoint reads a form, so it finds neither grant_type nor client ID.
doctor-hint-json-verify = Look at the Content-Type of the request: it must be application/x-www-form-urlencoded. The values themselves may be right.
doctor-hint-json-fix = { $program ->
    [axios] Send a form: `axios.post(url, new URLSearchParams({ "{" }…{ "}" }))`. The values can stay as they are.
    [fetch] Send a form: `body: new URLSearchParams({ "{" }…{ "}" })` instead of JSON.stringify. The values can stay as they are.
    [python] Send a form: `data=` instead of `json=`. The values can stay as they are.
    [powershell] Send the hashtable itself, without ConvertTo-Json: PowerShell makes a form of it (`-ContentType "application/x-www-form-urlencoded"`). The values can stay as they are.
    [spring] Send a form: `BodyInserters.fromFormData(…)` (with RestTemplate, a MultiValueMap) with the content type application/x-www-form-urlencoded. The values can stay as they are.
    [dotnet] Send a form: `new FormUrlEncodedContent(…)` instead of JSON. The values can stay as they are.
    [guzzle] Send a form: `form_params` instead of `json`. The values can stay as they are.
    [any] Send the same values as a form: with the Content-Type application/x-www-form-urlencoded and `grant_type=…&client_id=…` as the body. The values can stay as they are.
    [apps-script] Send a form: `payload: { "{" }…{ "}" }` without JSON.stringify and without contentType. The values can stay as they are.
   *[other] Send a form: `-d grant_type=… -d client_id=…` without the header for JSON. The values can stay as they are.
}
doctor-hint-offline-access = offline_access is not a scope of Zoho’s: a refresh token is requested with access_type=offline.{ $separated ->
    [spaces] {" "}And the scopes are separated by spaces, where Zoho expects commas.
   *[other] {""}
}
doctor-hint-offline-access-verify = Look at scope in the URL of the sign-in.
doctor-hint-offline-access-fix = Request `scope={ $others }`, separated by commas. For a refresh token, add the parameters `access_type=offline&prompt=consent`.
doctor-hint-offline-access-fix-alone = Remove offline_access from the scopes, and add the parameters `access_type=offline&prompt=consent`.
doctor-hint-library = The library is set to { $name }, but the client was created in { $center }.
doctor-hint-library-verify = Compare the data center in the initialization with the host of the API Console.
doctor-hint-library-fix = Initialize the library with `{ $right }`, so that it uses { $accounts }. { $again ->
    [refresh] The refresh token can stay.
   *[other] Generate a new code first: it works only once.
}
doctor-hint-path-verify = Compare the path with the product’s own page, part by part. Other calls with the same token show that the token works.
doctor-hint-path-fix = Call `{ $url }`. The connection needs no change.
doctor-path-portal = The path is wrong, not the token: with the ID of a portal it is /portal/, and only the list of portals is /portals.
doctor-path-version = The path has no version of the CRM API, and the token is not the problem.
doctor-path-sprints = The call is not complete, and the token is not the problem: Zoho Sprints needs action, index and range for lists.
doctor-path-mail-folder = The path is not complete, and the token is not the problem: the content of a message is below its folder.
doctor-hint-owner = The account owner name in the path, “{ $owner }”, is not known. The token works.
doctor-hint-owner-fix = Take the owner from the URL of the application in Zoho Creator, or from the list of applications, and use it in the path. The connection needs no change.
doctor-hint-org-header = The request has no header { $header } with the ID of the organization. The token is not the problem.
doctor-hint-org-header-verify = Look at the headers of the request for { $header }.
doctor-hint-org-header-fix = Add the header `{ $header }: <organization ID>`. `{ $url }` lists the IDs, with the same token.
doctor-hint-nothing-yet = The token works: the product understood the call, and says only that there is nothing to return.
doctor-hint-nothing-yet-verify = Create an entry in the product, and send the same call again.
doctor-hint-nothing-yet-fix = The connection needs no change. Create the first entry in the product, widen the search, or go on with another call.
doctor-hint-module-off = The module is not in the plan of the product, or it is turned off for this project. Token and scope are not the problem.
doctor-hint-module-off-verify = Look in the settings of the project and of the portal whether the module is on.
doctor-hint-module-off-fix = Turn the module on for the project or the portal, or upgrade the plan. The connection needs no change.

# What the words of a text decide.
doctor-quote-said = Text
doctor-said-deleted = The client was deleted in the API Console, so Zoho no longer knows its ID.
doctor-said-deleted-verify = Look for the client in the API Console.
doctor-said-deleted-fix = Register a new client in the API Console, enter its client ID and secret, and let the users consent again: the refresh tokens of the deleted client probably no longer work.
doctor-said-deleted-fix-at = Register a new client at https://{ $console }/, enter its client ID and secret, and let the users consent again: the refresh tokens of the deleted client probably no longer work.
doctor-said-org = The request names the organization { $sent }, but the organization of this user is { $right }.
doctor-said-org-verify = Compare the ID in the request with the list of organizations in the text.
doctor-said-org-fix-connect = Connect again as a user of the organization { $sent }, and select it on the consent page. The scopes stay as they are. To use { $right } instead, send `{ $name }: { $right }`.
doctor-said-org-fix = Send `{ $name }: { $right }`. To use { $sent } instead, connect again as a user of that organization.
doctor-said-org-fix-elsewhere = Send `{ $name }: { $right }`. { $sent } is in { $there }: to use it instead, a user of that organization must connect at `{ $accounts }`, and the calls go to `https://{ $api }`.
doctor-said-lifetimes = In this response expires_in is in milliseconds, and expires_in_sec is in seconds. The program reads expires_in as seconds, so it keeps the token for weeks and never refreshes it. The token is valid for one hour.
doctor-said-lifetimes-verify = Compare expires_in with expires_in_sec in the token response.
doctor-said-lifetimes-fix = Read expires_in_sec where the response has it, and expires_in only where it does not. Refresh on INVALID_TOKEN, too: send the refresh token to `{ $url }` with grant_type=refresh_token.
doctor-said-no-refresh = The access token ended, and the program has no refresh token with which to get another one.
doctor-said-refresh-required = The program needs a refresh token and has none.
doctor-said-no-refresh-verify = Look at what the program stored after the sign-in. Zoho issues a refresh token only with access_type=offline, and at a repeated sign-in only with prompt=consent.
doctor-said-no-refresh-fix = Add access_type=offline and prompt=consent to the authorize URL, connect again, and check that a refresh token is stored.
doctor-said-no-refresh-fix-at = Set the authorize URL to `{ $url }`, connect again, and check that a refresh token is stored.
doctor-said-own-tokens = { $count ->
    [0] The token was probably replaced: several programs each get an access token of their own with one refresh token.
   *[other] The token was probably replaced: { $count } access tokens were requested within the hour before the call was refused.
} Only a limited number of them is valid at a time, and each new one makes the oldest invalid.
doctor-said-own-tokens-verify = Count the programs that request tokens with this refresh token. Sources name different limits: { $limits }.
doctor-said-own-tokens-fix = Let one program request the access token, share it with the others, and reuse it for its full hour.
doctor-said-page = { $product } rejected the access token, and answered with this page of HTML instead of JSON.
doctor-said-page-verify = Look at the status before you parse the response, and at the token: it consists of 1000., 32 hexadecimal digits, a dot and 32 more.
doctor-said-page-fix = Send a valid access token: get a new one by sending the refresh token to `{ $url }` with grant_type=refresh_token. The URL and the product are right.
doctor-said-no-browser = { $product } answers only to servers: pages in a browser cannot read its responses. The token is not the problem.
doctor-said-no-browser-verify = Send the same request from a server or with curl. If it works there, the token and the scope are right.
doctor-said-no-browser-fix = Call `{ $url }` on your server, and give the page the result. No header in the page changes that.
doctor-said-client-space = The client ID was sent with { $sign ->
    [none] a line break or a space
    [space] a space (%20)
   *[other] a line break (%0A or %0D)
} at its end, so Zoho does not know it.
doctor-said-client-space-verify = Look at the end of client_id in the request: %0A, %0D or %20 is not part of the ID.
doctor-said-client-space-fix = Store the ID without it: make the value with `echo -n` or `printf` (a secret of Kubernetes, a file), or let the program remove it. The ID itself may be right.
doctor-stated-client-space-fix-url = Remove { $sign ->
    [none] the space or line break
    [space] the space (%20)
   *[other] the line break (%0A, %0D)
} from the end of client_id where the URL, or the setting behind it, has it. The ID itself may be right.
doctor-said-placeholder = The client secret that was set is a placeholder, not the secret of the client.
doctor-said-placeholder-verify = Look at the secret in the settings, and at how it got there.
doctor-said-placeholder-fix = Enter the secret from the Client Secret tab of the API Console, and save the settings.
doctor-said-placeholder-fix-at = Enter the secret from the Client Secret tab at https://{ $console }/, and save the settings.
doctor-said-enable-fix = At https://{ $console }/, open the client, select Settings, and enable { $there }. The token request of users there goes to `{ $url }`, with the secret of that data center unless Use the same OAuth credentials for all data centers is on.
doctor-said-offline-at-token = access_type=offline is in the URL of the token request, where it does nothing. The sign-in did not request it, so there is no refresh token.
doctor-said-block = A filter of your network ({ $name }) answered in place of { $host }. The text has no response of Zoho’s.
doctor-said-block-verify = Read the title of the page. Make the same request from another network.
doctor-said-block-fix = Let the filter allow { $hosts }. Nothing needs to change in Zoho.
doctor-said-reconnect-connection = Open the connections of the program that made the call, revoke “{ $name }” and connect it again. Nothing needs to change in Zoho, and no scope of Zoho’s is involved.
doctor-said-reconnect-renews = Open the connections of the program that made the call, revoke “{ $name }”, add { $renews } to what it requests from { $provider }, and connect it again, so that the token can be renewed. No scope of Zoho’s is involved.
doctor-said-china-fix = Start at `{ $url }` and request tokens at `{ $token_url }`, with a client that is registered at https://{ $console }/: a client of another data center does not reach China.
doctor-code-fix-said = Correct what the message names, and send the request again. The connection needs no change.
doctor-code-fix-missing = Send a value for { $field } in the request. The connection needs no change.
doctor-code-fix-field = Correct the value of { $field } in the request. The connection needs no change.
doctor-code-answer = { $product } answered with error { $code }, which no source that we know explains. It says: “{ $said }”.
doctor-said-offline-at-token-fix = Put access_type=offline and prompt=consent into the URL of the sign-in (`{ $url }`), remove access_type from the URL of the token request, and connect again.
doctor-said-mcp = The MCP connector signs in in { $here }, but your organization is in { $there }.
doctor-said-mcp-fix = Make a server in Zoho MCP with an account of your organization in { $there }, and add its URL to the client as a custom connector, or select the region where the client offers it. Treat the URL like a password: it contains a key.
doctor-said-mcp-fix-own = Add your own server to the client as a custom connector, with its whole URL (`https://{ $host }/mcp/…/message`), and sign in there. Treat the URL like a password: it contains a key.
doctor-said-hour = It stops after one hour, the life of an access token. Probably the program has no refresh token with which to get another one.
doctor-said-bare-header = The header Authorization has the token without the word Zoho-oauthtoken before it.
doctor-said-bare-header-fix = Send `Authorization: Zoho-oauthtoken`, a space, and the token.
doctor-said-proxy = A proxy of your network did not let the request through to { $host }. The text has no response of Zoho’s.
doctor-said-proxy-fix = Give the program the address and the credentials of the proxy, or let it reach { $host } on port 443 without one. Nothing needs to change in Zoho.
doctor-said-no-response-type = response_type is missing from the sign-in URL.
doctor-said-no-response-type-fix = Add `response_type=code` to the sign-in URL.

# What questions without an error are about.
doctor-because-question = It asks about something that the facts answer.
doctor-answer-source = Source: { $titles } ({ $confidence }).
doctor-answer-refresh-life = A refresh token has no expiry date. It works until it is revoked, or until the same user has more than 20 of the same client: then the oldest one stops working without notice. You do not have to renew it on a schedule: only the access token expires, after one hour.
doctor-answer-refresh-count = A user can have 20 refresh tokens of the same client. One more makes the oldest one invalid without notice. (One Zoho page says that the new one is denied instead.)
doctor-answer-refresh-same = A refresh returns a new access token, but no new refresh token. Keep the old refresh token: it stays the same.
doctor-answer-access-life = An access token is valid for one hour. Then the refresh token gets the next one, without a sign-in.
doctor-answer-access-each = Do not request a token for each call. An access token is valid for one hour: keep it in a store that all requests can read, such as a file, a database or a cache, and let one of them request the next one shortly before it expires. A refresh token gets about 10 access tokens in 10 minutes, then Zoho refuses more for a while, and each new one can end the oldest.
doctor-answer-access-count = Share one access token between programs and use it for its full hour: a refresh token gets about 10 access tokens in 10 minutes, then Zoho refuses more for a while.
doctor-answer-code-life = A code can be used once, within one to three minutes: sources name one, two and three minutes. For the code of a self client, you choose a duration of up to 10 minutes.
doctor-answer-self-client = A self client is for a program that reads your own data without a sign-in in the browser. Generate its code in the API Console, and exchange it without redirect_uri. A server-based client is for users who sign in, and for a custom service in Zoho CRM; it needs a redirect URI.
doctor-answer-self-client-at = Its console is https://{ $console }/, and codes are exchanged at { $url }.
doctor-answer-urls = The hosts are those of the data center in which the account is. The address of the CRM in the browser shows it: crm.zoho.eu is in Europe, and its token URL is https://accounts.zoho.eu/oauth/v2/token.
doctor-answer-urls-at = In { $center }, the token URL is `{ $token }`, the authorize URL is `{ $authorize }`, the API is at `https://{ $api }`, and the API Console is `https://{ $console }/`.
doctor-answer-api-at = The API of { $product } is at `{ $url }` ({ $confidence }).
doctor-answer-upload-at = Files of Zoho CRM are uploaded to { $host } ({ $confidence }).
doctor-answer-offline = access_type=online, the default, returns only an access token, which is valid for one hour. access_type=offline returns a refresh token, too, at the first consent: a program that runs without a user needs it. prompt=consent is not required. It shows the consent page again, without which Zoho returns no further refresh token to a user who has consented before.
doctor-answer-challenge = The default of code_challenge_method is plain: the code_verifier is then compared with the code_challenge as it is. Send `code_challenge_method=S256` with a SHA-256 hash. Zoho requires PKCE for new apps of mobile devices and desktops.
doctor-answer-mobile-secret = Sources disagree. For mobile and desktop apps, Zoho lists client_secret and code_verifier as required in the token request. A developer writes in public code that it works without client_secret. Test it with your client. If the secret is required, let a server of your own exchange the code: a secret in an app that others have is no longer secret.
doctor-answer-client-type = Register a client of the type **Server-based Applications**. Its redirect URI is that of the connections in your data center: in the United States `https://deluge.zoho.com/delugeauth/callback`. Elsewhere, select **Create and Connect** and read redirect_uri in the address of the popup. A self client has no redirect URI, and a client-based one gets no refresh token.
doctor-answer-revoke = Revoking the refresh token is enough: it ends its access tokens, too. Zoho documents two endpoints at the accounts server of the data center in which the user’s account is: `POST /oauth/v2/token/revoke` with token, and the newer `POST /oauth/v2/revoke/token` with token and the header Authorization: Basic with client ID and client secret.
doctor-answer-revoke-at = In { $center }, these are `{ $url }` and `{ $newer }`.
doctor-answer-products = One request can have scopes of several products: separate them with commas. The user who signs in needs an account in each of the products.
doctor-answer-add-scope = A token keeps the scopes of its consent. To add one, sign in again with all scopes and prompt=consent, and use the new tokens.
doctor-answer-per-user = A refresh token belongs to the user who gave the consent and to the client. In Zoho CRM, it is valid only for the organization that was selected on the consent page.
doctor-answer-user-leaves = Zoho does not document what happens to the tokens of a user who was deactivated or deleted. Before that, let a user who stays authorize the client, and store the new refresh token.
doctor-answer-password = No page of Zoho that we know says whether a new password ends refresh tokens. If they are rejected with invalid_code from then on, a new consent returns new ones. Client ID and client secret stay the same.
doctor-answer-one-client = One client can serve several programs, but a client for each is safer: a user has at most 20 refresh tokens of a client, Zoho counts the codes of ten minutes by client, and a new client secret affects all its programs.
doctor-answer-new-client = No new client is needed for this: client ID and client secret stay the same.
doctor-answer-new-secret = A new client secret does not solve this. Create one only if somebody else could have read the old one, and then enter it wherever the old one is used.
doctor-answer-fault-account = The text shows no bug in a program: the cause is the user’s account or its permissions.
doctor-answer-fault-settings = The text shows no fault at Zoho: the cause is the one above.
doctor-answer-not-the-center = As far as the text shows, the data center is not the cause.
doctor-answer-centers = One client can serve all data centers except China, which needs a client of its own. Enable the data centers in the settings of the client. Each has its own client secret, unless the client uses the same credentials for all. Send the code to the server that accounts-server names. Each organization needs a consent of its own.

# Something failed, and the text does not show what.
doctor-because-failing = It says that something does not work.
doctor-undetermined = Something does not work here, but the text has no error that this page knows. It does not show the cause.
doctor-done-revokes = The program revokes the refresh token itself when somebody signs out or leaves. Whatever still needs the token gets invalid_code from then on.
doctor-done-revokes-verify = Compare the times: the refresh fails after the first revocation, and works for users who have not signed out.
doctor-done-revokes-fix = Do not revoke the token when somebody only signs out: end the session of your own program, and revoke the token only when somebody ends the connection with Zoho. Users whose token was revoked must connect once more{ $url ->
    [none] .
   *[other] , starting at `{ $url }`.
}
doctor-done-codes = The text shows { $codes } codes right before the sign-in was denied. One client gets { $most } codes in { $minutes } minutes, so the limit was probably reached, and nobody selected Reject.
doctor-done-codes-verify = Count the codes of the { $minutes } minutes before the first access_denied.
doctor-done-codes-fix = Wait { $minutes } minutes without any sign-in, then go on. In tests, keep a refresh token and reuse it.
doctor-done-sign-ins = By the numbers in the text, up to { $number } sign-ins ran in a short time. One client gets { $most } codes in { $minutes } minutes, and the next sign-in is denied, so the limit was possibly reached.
doctor-done-misspelt = The parameter “{ $found }” of the sign-in is misspelled: Zoho reads { $right }, and ignores the other.
doctor-done-misspelt-verify = Compare the names of the parameters in the address of the consent page.
doctor-done-misspelt-fix = Write { $right }, and sign in again with `{ $url }`.
doctor-done-environment = The SDK is initialized with { $name }, { $kind ->
    [called] but the token is for the production organization.
   *[other] but the token is for a sandbox.
}
doctor-done-environment-fix = Initialize the SDK with `{ $right }`. If { $kind ->
    [called] the sandbox is meant, { $own ->
        [yes] generate a new code and select the sandbox as its portal
       *[no] authorize again and select the sandbox on the consent page
    }
   *[other] production is meant, { $own ->
        [yes] generate a new code and select the production organization as its portal
       *[no] authorize again and select the production organization on the consent page
    }
}, and give its tokens a store of their own.
doctor-done-environment-fix-sandbox = Keep `{ $name }`. { $own ->
    [yes] Generate a new code, and select the sandbox as its portal.
   *[no] Authorize again, and select the sandbox on the consent page.
} Give its tokens a store of their own.
doctor-done-login-user = **Use Credentials of Login User** is on, so each user must authorize the connection with an account of their own, and a user who has not done so is asked to.
doctor-done-login-user-fix = Turn **Use Credentials of Login User** off, or make a connection without it, and connect once as the user on whose behalf the function works. The other users then need neither a consent nor a license of that product.
doctor-done-unticked = The connection does not have the scope { $scopes }: it is in the service, but it is not ticked in the connection, and nobody has consented to it.
doctor-done-unticked-verify = Open the connection under My Connections and look at the scopes that are ticked.
doctor-done-unticked-fix = Under My Connections, edit { $name ->
    [none] the connection
   *[other] { $name }
}, tick { $scopes }, save it, and connect again: only a new consent adds a scope.
doctor-open-failure = The text shows a failure that is not in our list: “{ $line }”. It does not show the cause.
doctor-open-question = The text asks something that is not in our list: “{ $line }”
doctor-ask-for-message = the exact error: from the address of the last page (error=…), or from the log of the program
doctor-ask-for-request = the request that failed, and its response

# Facts that the text states.
doctor-stated-empty-refresh = The refresh token that the request sends is empty.
doctor-stated-empty-refresh-verify = Look at refresh_token in the request and where the program stores it: there is no value.
doctor-stated-empty-refresh-fix = Put the refresh token back, or sign in again with access_type=offline and prompt=consent. Let the program store nothing from a response without access_token, and keep its refresh token where a response has none.
doctor-stated-empty-refresh-fix-at = Put the refresh token back, or sign in again, starting at `{ $url }`. Let the program store nothing from a response without access_token, and keep its refresh token where a response has none.
doctor-hint-no-content = The call worked: 204 No Content means that Zoho accepted the token and has nothing to return. This is not a sign-in error.
doctor-hint-no-content-verify = Send the same call for a record that exists.
doctor-hint-no-content-fix = The connection needs no change. Treat 204 as an empty list, or search for something that exists.
doctor-stated-token-age = The access token was { $hours ->
    [0] { $minutes } minutes
    [one] one hour and { $minutes } minutes
   *[other] { $hours } hours and { $minutes } minutes
} old when it was sent. It is valid for one hour.
doctor-stated-token-day = The access token was issued on a day before the call. It is valid for one hour.
doctor-stated-token-age-verify = Compare the time when the token was issued with the time of the call.
doctor-stated-token-age-fix = Get a new access token with the refresh token (grant_type=refresh_token), and let the program do that before each hour is over.
doctor-stated-token-age-fix-at = Get a new access token: send the refresh token to `{ $url }` with grant_type=refresh_token, and let the program do that before each hour is over.
doctor-stated-consents = By the text, the client was authorized about { $times } times. Zoho keeps { $most } refresh tokens per user and client, so newer ones have probably replaced this one without notice.
doctor-stated-consents-verify = Check that the consents were of the same user and the same client as this refresh token.
doctor-stated-consents-fix = Let the programs share one refresh token or connection, or give each (tests, too) a client or a user of its own. Each consent replaces the oldest token, so do not authorize again what still works. { $url ->
    [none] Then sign in once more for this program with access_type=offline and prompt=consent, and store its new refresh token.
   *[other] Then sign in once more for this program, starting at { $url }, and store its new refresh token.
}
doctor-stated-organizations-fix = Add { $header } to the call, with the ID of the organization that you mean: { $organizations }. The connection needs no change.
doctor-stated-chosen = At the consent, “{ $selected }” was selected, but the ID { $id } in the call is that of “{ $owner }”.
doctor-stated-chosen-fix = Send the ID of { $selected }, or connect again and select { $owner } on the consent page.
doctor-because-state = The program says that the state differs.
doctor-clue-state-hosts = The sign-in begins on { $began }, but the response comes to { $came }, where the browser does not send the session cookie. So the program cannot compare the state. Zoho returned code and state correctly.
doctor-clue-state-hosts-verify = Compare the host on which the sign-in begins with the host of the redirect URI.
doctor-clue-state-hosts-fix = Use one host: begin the sign-in on { $came } too (redirect { $began } there), or register and send the redirect URI on { $began }. For www and the bare domain, a session cookie of the whole domain does it, too.
doctor-stated-state = The program rejected the response, because its state is not the one that the program kept. Zoho returns the state as it was sent, so this is a fault of the program.
doctor-stated-state-verify = Check where the program creates the state and where it compares it: a new session, cookie or object has another state.
doctor-stated-state-fix = Store the state in the session before the redirect, and compare the one of the response with the stored one. Do not make a new state at the callback. Keep the session on the way: the same host, and a cookie with SameSite=Lax.
doctor-stated-unread-fix = The setting { $name } already has { $accounts }, but the program does not use it. Check that the program reads this file: a cached configuration, another name of the variable, an older version of the package. Then the token request goes to `{ $url }`.

# What a sentence of the text decides.
doctor-code-or-refresh = Zoho rejected a code or a refresh token: invalid_code stands for both, and the text does not show which one was sent.
doctor-clue-same-token = The call to { $good } was accepted, and the call to { $bad } was refused: { $kind ->
    [sandbox] a token of the production organization is not valid for a sandbox or developer org.
   *[other] a token of a sandbox or developer org is not valid for the production organization.
}
doctor-clue-same-token-verify = Compare the hosts of both calls.
doctor-clue-same-token-fix = Authorize again and select { $kind ->
    [sandbox] the sandbox or developer org
   *[other] the production organization
} on the consent page, and use that token at { $bad } only. The old token can stay for { $good }.
doctor-clue-both-callbacks = Zoho refused one of two possible redirect URIs of connections in { $center }. Sources disagree on which one it sends.
doctor-clue-both-callbacks-verify = Select **Create and Connect** again, and read redirect_uri in the address of the popup.
doctor-clue-both-callbacks-fix = At https://{ $console }/, register both under **Authorized Redirect URIs**: `{ $first }` and `{ $second }`. Remove the one that redirect_uri does not show later.
doctor-stated-throttle-denied = Too many access tokens were requested in a short time. “Access Denied” here is only this limit: nobody has withdrawn a right, and the refresh token stays valid.
doctor-stated-throttle-denied-verify = Look at how many token requests the log has in ten minutes.
doctor-stated-throttle-denied-fix = Stop the retries and wait: Zoho says that the block lasts for the rest of the ten minutes, users report 15 to 30 minutes. Reuse each access token for its full hour, and share it among all programs and instances.
doctor-stated-realm = The path of the call to QuickBooks lacks the ID of the company (realmId). The connection itself works.
doctor-stated-realm-verify = Look for the ID of the company behind /v3/company/ in the URL.
doctor-stated-realm-fix = Call `https://quickbooks.api.intuit.com/v3/company/{"{"}realmId{"}"}/query?query=…` with the Company ID of QuickBooks in place of {"{"}realmId{"}"}. The callback has it as realmId, which Zoho does not show.
doctor-stated-google-testing = While Google’s consent screen is External and in Testing, its refresh tokens end after 7 days.
doctor-stated-google-testing-verify = Open the OAuth consent screen in the Google Cloud console, and look at the publishing status.
doctor-stated-google-testing-fix = Publish the app (In production), then connect again: the old token keeps its short life. Nothing needs to change in Zoho.
doctor-stated-deluge-value = The function failed at a value, before or after the call: an empty value, or one of another type than the code expects. This is no matter of OAuth: the connection and the token can stay as they are.
doctor-stated-deluge-value-verify = Write `info` with the value in front of the line that the message names.
doctor-stated-deluge-value-fix = Test the value before it is used (`if(value != null && value != "")`), and call .get() only on maps: text has no fields.
doctor-stated-display = This is about what the browser displays, and no matter of OAuth: no token, scope or connection is involved.
doctor-stated-display-verify = Open the same page in a private window and in another browser.
doctor-stated-display-fix = Turn off extensions, clear the data of the site in that browser, and ask Zoho’s support for the product if it stays.
doctor-stated-after-consent = The consent page came and was accepted, so the client ID, the redirect URI and the scopes are right. What failed came after it: the exchange of the code. The likeliest cause is the client secret.
doctor-stated-after-consent-verify = Compare the client secret with the one in the API Console: its length, and spaces at its ends.
doctor-stated-after-consent-fix = Copy the client secret again from the **Client Secret** tab of the client, without spaces, and connect again. If the client is used in several data centers, take the secret of this one.
doctor-stated-after-consent-fix-at = Copy the client secret again from the **Client Secret** tab of the client at `https://{ $console }/`, without spaces, and connect again. If the client is used in several data centers, take the secret of this one.
doctor-stated-connection-copied = Each product has a list of connections of its own, and the function was copied to another product: there is no connection of this name there.
doctor-stated-connection-copied-verify = Open the list of connections of the product in which the function runs, and look for the link name.
doctor-stated-connection-copied-fix = In the product in which the function runs, open Connections and create a connection with the same link name and the scopes that the calls of the function need. Or enter the link name of one that exists there.
doctor-stated-connection-elsewhere = The connection probably exists elsewhere: as far as is known, each organization, sandbox and product has its own list of connections.
doctor-stated-connection-elsewhere-verify = Open the list of connections where the function runs, and look for the link name.
doctor-stated-connection-elsewhere-fix = Create the connection where the function runs, select **Connect**, accept, and use its link name.
doctor-stated-revoked = The token was revoked, so Zoho no longer accepts it.
doctor-stated-revoked-verify = Compare the time of the revocation with the first refusal.
doctor-stated-revoked-fix = Authorize again with access_type=offline and prompt=consent, and store the new refresh token.
doctor-stated-revoked-fix-at = Authorize again, starting at `{ $url }`, and store the new refresh token.
doctor-stated-grant-again = A grant token works once. The program exchanges it again at each start, because it does not find its stored tokens.
doctor-stated-grant-again-verify = Look at where the program stores its tokens: is the refresh token of the first exchange there, and readable?
doctor-stated-grant-again-fix = Initialize the program with the refresh token that the first exchange gave. If it is lost, generate a new grant token, exchange it once, and keep the token store where a restart does not delete it.
doctor-stated-secret-other = The client secret is that of another client than the client ID.
doctor-stated-secret-other-verify = Open the client whose ID is sent in the API Console, and compare its **Client Secret** tab with the secret that is sent.
doctor-stated-secret-other-fix = Copy the secret of the client whose ID is sent. It does not have to be regenerated.
doctor-stated-slack-channel = This error is from Slack, not from Zoho. The sign-in works: Slack does not know the channel of the call, or the app of the connection is not a member of it.
doctor-stated-slack-channel-verify = Look at channel in the call, and at the members of that channel in Slack.
doctor-stated-slack-channel-fix = Send the ID of the channel in place of its name, and add the app to the channel with /invite. Nobody has to connect again, and nothing needs to change in Zoho.
doctor-stated-left-over = The program still calls the other provider, which rejects it. Zoho was not asked.
doctor-stated-left-over-verify = Look at the host of the call.
doctor-stated-left-over-fix = If nobody needs this program any more, turn it off. If it is to use Zoho, change it to the API of the Zoho product, with a token of Zoho’s. If it still needs the other provider, connect again there.
doctor-stated-campaigns = The account has the new interface of Zoho Campaigns. For such accounts, the older API is reported to answer 401 with a page of HTML.
doctor-stated-campaigns-verify = Call the API of Zoho Marketing Automation with a token that has its scopes.
doctor-stated-campaigns-fix = Use the API of Zoho Marketing Automation, with its scopes: ZohoMarketingAutomation.lead.READ to read mailing lists, ZohoMarketingAutomation.contact.CREATE to add contacts (reported, not documented). New scopes need a new consent.
doctor-stated-campaigns-fix-at = Use the API of Zoho Marketing Automation at `{ $url }`, with its scopes: ZohoMarketingAutomation.lead.READ to read mailing lists, ZohoMarketingAutomation.contact.CREATE to add contacts (reported, not documented). New scopes need a new consent.
doctor-stated-mail-factor = The account has multi-factor authentication, so a mail program needs an application-specific password. The account’s own password works in the browser only.
doctor-stated-mail-factor-verify = Check which of the two passwords the mail program has.
doctor-stated-mail-factor-fix = In the Zoho account, select **Security**, **Application-Specific Passwords**, create a password, and enter it in the mail program. The user name is the full email address.
doctor-stated-mail-right = The password works in the browser, but the mail server rejects it. With multi-factor authentication, a mail program needs an application-specific password.
doctor-stated-mail-right-verify = Check whether multi-factor authentication is on for this account, and whether IMAP or SMTP access is enabled for the mailbox.
doctor-stated-mail-right-fix = In the Zoho account, select **Security**, **Application-Specific Passwords**, create a password, and enter it in the mail program.
doctor-stated-role = The role of the user who connected may not allow this call. The product has one error for a role, for a missing scope, and for a token that is not valid.
doctor-stated-role-verify = Let an administrator of the organization connect, and send the same call.
doctor-stated-role-fix = If the call works for an administrator, give the role access to these records, or keep the connection of the administrator. Otherwise compare the scopes in the token response with those that the call needs.
doctor-stated-role-fix-at = Call `{ $url }` with the same token: if that works, the token is valid, and the role or a scope is the cause. Give the role access to these records, or connect as an administrator. Otherwise compare the scopes in the token response with those that the call needs.
doctor-stated-build = This error is from a package manager, a build or its network. It is not about Zoho’s OAuth.
doctor-stated-build-verify = Look at the first line of the error: it names the program and the package, the file or the host.
doctor-stated-build-fix = Fix what that program names: the version of a package, a missing file, or the connection to its server. Nothing needs to change in Zoho.
doctor-stated-mail-oauth = A mail server accepts no client ID, client secret or token as a password: it expects the address of the mailbox and its password.
doctor-stated-mail-oauth-verify = Look at what is entered as user name and as password.
doctor-stated-mail-oauth-fix = Enter the full email address as user name. As password, enter an application-specific one: in the Zoho account, select **Security**, **Application-Specific Passwords**. Or use a sending method of the program that signs in to Zoho Mail with OAuth.
doctor-stated-scope-later = The scope was added after this token was issued. A token keeps the scopes of its consent.
doctor-stated-scope-later-verify = Compare the scopes in the token response with those that the call needs.
doctor-stated-scope-later-fix = Authorize again with the new list of scopes, and use the new tokens.
doctor-stated-scope-later-fix-at = Authorize again with the new list of scopes, starting at `{ $url }`, and use the new tokens.
doctor-stated-blank = The token or code ends in a line break or a space, which is sent along.
doctor-stated-blank-verify = Print the value with its length, or in quotes: a token has 70 characters.
doctor-stated-blank-fix = Delete the line break or space where the value is stored, and let the program remove it when it reads the value: `strip`, `trim`. The token itself is still valid.
doctor-stated-soid-fix = Add `soid={ $soid }` to the request. The number is from the address of your organization: compare it with the ID of the organization in its settings.
doctor-said-spaces-too = { $what } The list also has a space between scopes, where Zoho documents a comma.
doctor-said-other-product = The scopes are those of { $other }, but the call goes to { $called }: two products, each with scopes of its own.
doctor-said-other-product-verify = Compare the product at the beginning of the scopes with the host and the path of the call.
doctor-said-other-product-fix = If you want { $other }, call its API{ $base ->
    [none] { "" }
   *[other] { " " }at `{ $base }`
}. If you want { $called }, request { $scopes } and authorize again.

# What words decide: data/stated.toml.
doctor-decided-app-blocked = The administrator of the organization does not allow this app.
doctor-decided-app-blocked-verify = Sign in with the same URL and an account outside this organization: there it should work.
doctor-decided-app-blocked-fix = Ask the administrator of the Zoho organization to allow this app, then sign in again with the same URL. The text shows nothing wrong with the client, its redirect URI or its scopes.
doctor-decided-connection-private = The connection probably belongs to another user and is not shared: then only its owner can use it.
doctor-decided-connection-private-verify = Open the list of connections and look up who owns the connection and with whom it is shared.
doctor-decided-connection-private-fix = Ask the owner to share the connection, or create a connection of your own and select it in every step that uses the other one. Its tokens are still valid.
doctor-decided-store-lost = The library has no tokens on this server: its token store is on another one. The request did not reach Zoho.
doctor-decided-store-lost-verify = Open the file or the table that the token store names, and look for the user or the ID of the message.
doctor-decided-store-lost-fix = Keep the token store where it lasts, such as on a persistent volume or in a database. Then fill it once: copy the old file, or initialize the library with the refresh token or a new grant code.
doctor-decided-client-based = The client is client-based: Zoho gives such a client no refresh token, whatever the sign-in requests.
doctor-decided-client-based-verify = Look up the type of the client in the API Console.
doctor-decided-client-based-fix = Register a server-based client, set its client ID and secret in the program, and sign in again.
doctor-decided-client-based-fix-at = Register a server-based client at https://{ $console }/, set its client ID and secret in the program, and sign in again.

# Values as code and shells write them.
doctor-values-none = The request sends no { $what ->
    [secret] client secret
    [client] client ID
    [refresh] refresh token
   *[token] access token
}: { $how ->
    [variable] the variable { $name } is empty.
    [word] it has the word “{ $name }” in its place.
   *[empty] its value is empty.
}
doctor-values-none-verify = Let the program print which of its settings have a value, without the values.
doctor-values-none-fix = { $what ->
    [secret] Set the client secret{ $how ->
        [variable] { " " }in { $name }
       *[other] { "" }
    } where the program runs. { $console ->
        [none] It is in the API Console, on the tab Client Secret of the client.
       *[other] It is at https://{ $console }/, on the tab Client Secret of the client.
    } Then restart the program.
    [client] Set the client ID{ $how ->
        [variable] { " " }in { $name }
       *[other] { "" }
    } where the program runs. { $console ->
        [none] It is in the API Console.
       *[other] It is at https://{ $console }/.
    } Then restart the program.
    [refresh] Set the refresh token{ $how ->
        [variable] { " " }in { $name }
       *[other] { "" }
    } where the program runs, and restart the program. If it is lost, sign in again with access_type=offline and prompt=consent.
   *[token] Get an access token first: { $url ->
        [none] send the refresh token to the token endpoint
       *[other] send the refresh token to `{ $url }`
    } with grant_type=refresh_token. Put its access_token into { $how ->
        [variable] { $name }
       *[other] the header
    }, in the same shell or process that makes the call.
}
doctor-values-joined = The space between “Zoho-oauthtoken” and the token is missing: { $found }.
doctor-values-joined-fix = Write `{ $right }`, with a space after Zoho-oauthtoken. The token itself may be right.
doctor-values-unconnected = The function calls the API without a connection, so the call has no token.
doctor-values-unconnected-verify = Look for a line connection: in the invokeurl task.
doctor-values-unconnected-fix = Add a line `connection:"<link name>"` with the link name of the connection to the invokeurl task.{ $scopes ->
    [none] { "" }
   *[other] {" "}The connection needs the scope `{ $scopes }`.
}
doctor-values-unconnected-fix-name = Add the line `connection:"{ $name }"` to the invokeurl task. The connection itself can stay as it is.
doctor-stated-creator-callback = Zoho Creator has a connections page of its own and probably sends another redirect URI than the callback of Deluge. No page that we could read names it.
doctor-stated-creator-callback-verify = Read redirect_uri in the address of the popup that shows the error.
doctor-stated-creator-callback-fix = Copy the value of redirect_uri from the address of the popup, decode it, and register exactly that under **Authorized Redirect URIs**.
doctor-stated-loop = The program starts sign-ins in a loop, so Zoho’s limit of sign-ins was reached.
doctor-stated-loop-verify = Watch the address bar or the log: how often does /oauth/v2/auth come in a minute?
doctor-stated-loop-fix = Turn off the loop first: the program must exchange the code, and not start the sign-in again. Then wait at least ten minutes without any attempt, and sign in once.
doctor-stated-hand-token = The function sends an access token that was pasted into it. An access token lasts one hour, and nothing renews this one.
doctor-stated-hand-token-verify = Look at the Authorization header of the function: it has the token itself.
doctor-stated-hand-token-fix = Create a connection with the scope of the call (in Zoho CRM: **Setup** > **Developer Hub** > **Connections**). Remove the Authorization header, and give invokeurl the link name: `connection:"link_name"`. Zoho then renews the token. Zoho documents no way to make an access token last longer.
doctor-stated-not-renewed = The program gets an access token when it starts and does not renew it. An access token lasts one hour.
doctor-stated-not-renewed-verify = Compare the time of the first refused call with the time of the start.
doctor-stated-not-renewed-fix = Keep the time at which the access token expires (expires_in). Shortly before it, or once after a refused call, get a new one with the refresh token, then repeat the call. Do not restart the program for it.
doctor-stated-transient = The access token is valid: the same token was accepted seconds later. So neither its age, nor its data center, nor its scopes are wrong, and the 401 was probably a passing failure on Zoho’s side.
doctor-stated-transient-verify = Log the time, the URL and the whole response of each such 401, and check that the call after it sends the same token.
doctor-stated-transient-fix = Send the same call once more after a 401, and get a new access token only if it is refused again. If it happens more often, send the times to Zoho’s support.
doctor-stated-hosted = The connection worked before, so its sign-in has probably ended: its refresh token was revoked, or newer ones of the same user have replaced it. The tool renews access tokens itself.
doctor-stated-hosted-verify = Look at the status of the connection to Zoho in the tool, and whether its user has changed the password, was deactivated, or connected many other apps.
doctor-stated-hosted-fix = Open the connections of the tool and reconnect the account of Zoho, as the same user. Then run the failed step again.
doctor-stated-fixed-token = The program uses a fixed access token. Access tokens last one hour, so every later call is refused.
doctor-stated-fixed-token-verify = Look at where the token comes from: it was entered once, and nothing renews it.
doctor-stated-fixed-token-fix = Enter a refresh token with the client ID and secret, or use a sign-in with OAuth, so that the program gets a new access token each hour. Get the refresh token once, with access_type=offline and prompt=consent.
doctor-stated-fixed-token-fix-at = Let the program get a new access token before its calls: send grant_type=refresh_token with the refresh token, client ID and secret to `{ $url }`. Get the refresh token once, with access_type=offline and prompt=consent.
doctor-stated-allowed-ips = The account accepts only certain IP addresses, and the program probably calls from another one. Zoho does not document how it refuses such a call. The token itself may be valid.
doctor-stated-allowed-ips-verify = Compare the address in the sign-in activity of the account with the allowed ones, or make the same call from an allowed address.
doctor-stated-allowed-ips-fix = Let an administrator add the outgoing addresses of the program to the allowed IP addresses, or exempt the user of the integration.
doctor-stated-param-type = Param Type is Query string, so the token is sent in the URL. Zoho’s APIs document it only in the Authorization header and probably ignore it in the URL.
doctor-stated-param-type-verify = Open the custom service and look at **Param Type**.
doctor-stated-param-type-fix = Set **Param Type** to **Header**, save, and connect again.
doctor-stated-form-soid = The client credentials flow needs the parameter soid, and the form of a custom service has no documented field for it.
doctor-stated-form-soid-verify = Look at **Grant Type** in the custom service.
doctor-stated-form-soid-fix = Set **Grant Type** to **Authorization Code**, with an Authorize URL that ends in ?access_type=offline&prompt=consent, and connect. A connection that was authorized once needs no user afterward.
doctor-stated-form-soid-fix-at = Set **Grant Type** to **Authorization Code** and the Authorize URL to `{ $url }`, and connect. A connection that was authorized once needs no user afterward.
doctor-stated-pkce = The other provider requires PKCE (code_challenge). The form of a custom service has no documented field for it.
doctor-stated-pkce-verify = Read in the provider’s documentation whether it has tokens that need no sign-in, such as personal access tokens.
doctor-stated-pkce-fix = Use a token of that provider instead: **Authentication Type** API Key, **Param Type** Header, **Parameter Key** Authorization, and the value `Bearer <token>`. At Airtable that is a personal access token.
doctor-stated-shopify = Shopify expects the token in the header X-Shopify-Access-Token. A connection with OAuth 2 sends it in Authorization.
doctor-stated-shopify-verify = Call Shopify once with the header X-Shopify-Access-Token.
doctor-stated-shopify-fix = Change the custom service: **Authentication Type** API Key, **Param Type** Header, **Parameter Key** X-Shopify-Access-Token, with the token as value.
doctor-stated-xero = Xero issues a refresh token only for the scope offline_access. Its access token lasts 30 minutes.
doctor-stated-xero-verify = Look for offline_access in the scopes of the custom service. access_type=offline means nothing to Xero.
doctor-stated-xero-fix = Add the scope offline_access, with a space as delimiter, and connect again. access_type=offline can be removed.
doctor-stated-slack = Slack issues no refresh token unless token rotation is on. Without it, its tokens do not expire. This is expected.
doctor-stated-slack-verify = Look in the settings of the Slack app whether **Token Rotation** is on.
doctor-stated-slack-fix = Nothing needs to change. With token rotation, the token lasts 12 hours and comes with a refresh token.
doctor-stated-timeout = invokeurl stopped waiting for the other server: it waits 40 seconds. This is not about OAuth.
doctor-stated-timeout-verify = Measure how long the same request takes outside of Deluge.
doctor-stated-timeout-fix = Let the server answer within 40 seconds: start the work and answer at once, or split the request into smaller ones. The connection needs no change.
doctor-stated-amp = The URL was copied with `&amp;` in place of `&`, so Zoho reads only its first parameter.
doctor-stated-amp-verify = Look for `&amp;` in the URL in the address bar.
doctor-stated-amp-fix = Open `{ $url }`.
doctor-stated-crm-number = { $number } is the number of the organization in Zoho CRM. { $product } has numbers of its own.
doctor-stated-crm-number-verify = Compare the number with the one after /crm/org in the address of the CRM.
doctor-stated-crm-number-fix = Read the ID of the organization in { $product }, in the menu of the profile{ $url ->
    [none] {""}
   *[other] , or from { $url }, which needs a scope for settings
}, and send that in the call. The connection needs no change.
doctor-clue-code-old-self = According to the text, the code was sent after it had expired. The code of a self client is valid for the minutes that were chosen, at most { $most }.
doctor-clue-cors-fix-refresh = Renew the token on a server: in the server-side scripts or automations of the tool, in an automation service, or in a small program of your own. No header of the request changes this, and refresh token and client secret do not belong in a page.
doctor-stated-gone-fix = Create a custom service with OAuth 2, Grant Type Authorization Code, Scope Delimiter Comma. Authorize URL: `{ $url }`. Access Token URL and Refresh Token URL: `{ $token_url }`. Client: server-based, with the redirect URI `{ $callback }`. Or create a connection for each product.
doctor-stated-client-name = The name has characters that the API Console does not accept: { $signs }.
doctor-stated-client-name-letters = The name has characters that the API Console may not accept: { $letters }.
doctor-stated-client-name-both = The name has characters that the API Console does not accept: { $signs }. It may not accept { $letters }, either.
doctor-stated-client-name-verify = Only letters, digits, spaces, _ and & are accepted.
doctor-stated-client-name-letters-verify = Letters, digits, spaces, _ and & are accepted. Whether that includes letters with accents, no source says.
doctor-stated-client-name-fix = Enter `{ $name }`.
doctor-stated-homepage = The homepage URL “{ $value }” does not begin with https://.
doctor-stated-homepage-verify = Check that the value begins with https://.
doctor-stated-homepage-fix = Enter `https://{ $value }`. Any full URL is accepted, even if no website is there.
doctor-stated-delimiter = The scope delimiter is { $found }, and Zoho expects a comma between several scopes.
doctor-stated-delimiter-verify = With a single scope it works, because nothing is delimited.
doctor-stated-delimiter-fix = Set **Scope Delimiter** to Comma, save, and connect again.
doctor-answer-separators = Spaces between the scopes of a token response are normal. Only in the request for a sign-in, separate scopes with commas.
doctor-answer-callback = The redirect URI of connections is that of the data center in which the account is: in the United States `https://deluge.zoho.com/delugeauth/callback`. Select **Create and Connect**, read redirect_uri in the address of the popup, and register exactly that.
doctor-answer-callbacks-at = In { $center }, the redirect URI of connections is `{ $callback }` ({ $confidence }); sources also name `{ $other }` ({ $less }). To be sure, select **Create and Connect** and read redirect_uri in the address of the popup. Register exactly that at https://{ $console }/. A client can have both.
doctor-answer-callback-at = In { $center }, the redirect URI of connections is `{ $callback }` ({ $confidence }). To be sure, select **Create and Connect** and read redirect_uri in the address of the popup. Register exactly that at https://{ $console }/.
doctor-answer-service = Create a custom service with Authentication Type OAuth 2, Param Type Header, Grant Type Authorization Code and Scope Delimiter Comma. Its URLs are those of the data center in which the account is. One custom service can have the scopes of several products.
doctor-answer-service-at = In { $center }, create a custom service with Authentication Type OAuth 2, Param Type Header, Grant Type Authorization Code, and Scope Delimiter Comma. Authorize URL: `{ $authorize }`. Access Token URL and Refresh Token URL: `{ $token }`. One custom service can have the scopes of several products. Register a client of the type **Server-based Applications** at https://{ $console }/ with the redirect URI `{ $callback }`, and compare that with redirect_uri in the address of the popup.
doctor-answer-service-call = Scope of { $product }: `{ $scope }`. Call: `{ $method } { $url }`.
doctor-answer-login-user = Off, if the calls are to run as the user who connected. On, every user must authorize with an account of their own, and users without a license of the called product cannot. Switch it off and connect with an account that has the rights.
doctor-stated-former = { $scope } has the former name of the scopes of { $product }.
doctor-stated-client-based = The client is of the type Client-based Applications, which is for pages in a browser. Zoho documents no client secret and no exchange of a code for this type.
doctor-stated-client-based-verify = Look at the type of the client in the API Console.
doctor-stated-client-based-fix = In the API Console, register a client of the type **Server-based Applications** with the same redirect URI, and send its client ID and secret.
doctor-stated-client-based-fix-at = At https://{ $console }/, register a client of the type **Server-based Applications** with the same redirect URI, and send its client ID and secret.
doctor-stated-consents-often = The same client is authorized again and again by a job or a test. Each consent makes a new refresh token, and after 20 of one user and client the oldest ends without notice.
doctor-stated-consents-often-verify = Count the consents of this user and client since this refresh token was issued.
doctor-stated-consents-often-fix = Authorize this program once more, and let the job use a client or a user of its own, or one stored refresh token.
doctor-stated-consents-often-fix-at = Authorize this program once more, starting at `{ $url }`. Let the job use a client or a user of its own, or one stored refresh token.
doctor-stated-refresh-again = The response to a refresh has no refresh_token, and the program reads one from it. The refresh itself worked.
doctor-stated-refresh-again-verify = Print the response: it has access_token and expires_in.
doctor-stated-refresh-again-fix = Keep the refresh token that is stored, and take only access_token and expires_in from this response. It stays valid: no new consent is needed.
doctor-stated-two-spellings = The tokens are stored under { $stored }, and the program looks for { $sought }. The library distinguishes capital letters.
doctor-stated-two-spellings-verify = Compare both spellings, letter by letter.
doctor-stated-two-spellings-fix = Use one spelling: set the program to { $stored }, or authorize once more as { $sought }.
doctor-stated-library-spaces = The library joins the scopes with spaces, and Zoho expects commas, so it reads them as one scope that does not exist.
doctor-stated-library-spaces-verify = Look at scope in the URL of the sign-in: are the names separated by %20 or +?
doctor-stated-library-spaces-fix = Pass the list as one string with commas: `{ $list }`.


# What libraries, shells and stores refuse themselves, without Zoho.
doctor-local-insecure = The program's own library refuses a URL with http://. The request did not reach Zoho.
doctor-local-insecure-verify = Print the callback URL that the program computes: behind a proxy that ends TLS, it begins with http://.
doctor-local-insecure-fix = Let the program trust the proxy: X-Forwarded-Proto must be passed on and read (in Flask: ProxyFix with x_proto=1 and x_host=1), so that its own URL begins with https://. Then sign in again for a new code. Do not turn the check off where others can read the traffic.
doctor-local-scope-changed = Zoho granted the scopes. The library rejects their list as changed, because Zoho returns it with spaces or in another order.
doctor-local-scope-changed-verify = Compare the two lists as sets: if both have the same names, nothing is missing.
doctor-local-scope-changed-fix = Set `OAUTHLIB_RELAX_TOKEN_SCOPE=1` in the environment of the program before it fetches the token. Keep the commas in the request. No new consent is needed.
doctor-local-issuer = The library refuses the ID token, because it expects another issuer than the data center that issued it. Zoho answered with tokens.
doctor-local-issuer-verify = Compare the two issuers in the message with the hosts of the authorize URL and the token URL.
doctor-local-issuer-fix = Set the issuer of the program to the accounts server that issued the ID token. If users of several data centers sign in, take the issuer of the server that accounts-server of the callback names.
doctor-local-issuer-fix-at = Set the issuer of the program to `{ $url }`. If users of several data centers sign in, take the issuer of the server that accounts-server of the callback names.
doctor-local-uninitialized = The SDK was not initialized in this process before its first call. The request did not reach Zoho.
doctor-local-uninitialized-verify = Look for the initialization in the same request or process as the call: an initialization in another script does not count.
doctor-local-uninitialized-fix = Run the initialization (InitializeBuilder … initialize) at the beginning of every request or process, before the first operation, with the same token store. The stored tokens stay valid, and no new grant token is needed.
doctor-local-no-table = The table of the SDK's token store does not exist. The request did not reach Zoho.
doctor-local-no-table-verify = List the tables of the database that the token store names.
doctor-local-no-table-fix = Create the table, usually oauthtoken, with the columns that the README of the SDK lists, or give the store the name of your table. A file store needs none.
doctor-local-not-writable = The program cannot write the file in which the SDK keeps its tokens. Zoho did not reject anything.
doctor-local-not-writable-verify = Look at the path in the message: may the program write there?
doctor-local-not-writable-fix = Put the token store and the resource path where the program may write and the file lasts: the user under which the program runs must own the file and its folder (chown). If the tokens of a code could not be saved, that code is used up: send a new one. In a serverless function only /tmp is writable, and it is empty at each cold start: keep the tokens in a database or a secret store (a custom store of the SDK).
doctor-local-profile = Zoho answered, but the program looks for the email address under another name. Zoho's answer has Email and ZUID, with capitals.
doctor-local-profile-verify = Compare the names of the mapping with those in the answer of /oauth/user/info.
doctor-local-profile-fix = Map the email address to `Email` and the ID of the user to `ZUID`, and leave out what the answer does not have, such as email_verified.
doctor-local-shell = The URL has no quotes around it, so the shell cut it at the first &: Zoho received only the part before it.
doctor-local-shell-verify = Look for lines such as [1] and Done: each & started the command before it in the background.
doctor-local-shell-fix = Put the whole URL into quotes, or better send a form: `curl -X POST { $url } -d grant_type=… -d client_id=… -d client_secret=…` and so on. The values can stay as they are.
doctor-decided-crm-org = The organization ID is probably that of another product. Most products have organization IDs of their own.
doctor-decided-crm-org-verify = Compare the ID with the list of organizations of the product that is called.
doctor-decided-crm-org-fix = Get the ID from the product's own list of organizations, called with the same token, and send that one.
doctor-decided-crm-org-fix-at = Call `{ $url }` with the same token: it lists the IDs of this product. Send the ID of the right one.
doctor-stated-kept = The program always sends the same access token, which ends after one hour. The refresh token is there, and is not used.
doctor-stated-kept-verify = Look for grant_type=refresh_token in the program: nothing requests a new access token.
doctor-stated-old-api-fix = Use the current API: send { $method } to `{ $url }` with the header Authorization: Zoho-oauthtoken and an access token with the scope { $scope }. Authtokens are no longer issued: get the token with a server-based client or a self client.

doctor-decided-provider-code = This error is from { $provider }, not from Zoho: the code of its own sign-in is missing, was used before, or has expired.
doctor-decided-provider-code-verify = Look at the host of the request that failed, and whether the same code was sent before.
doctor-decided-provider-code-fix = Start the sign-in of { $provider } again, and exchange its new code once and at once. Nothing needs to change in Zoho.

# What people state, continued.
doctor-stated-store-emptied = The program probably keeps the tokens where a deploy or a restart removes them, such as in a file of a container or in /tmp. The refresh token did not expire: its copy is lost.
doctor-stated-store-emptied-verify = Look at where the program writes the tokens, and whether that file is still there after the next deploy.
doctor-stated-store-emptied-fix = Store the refresh token where it lasts: in a database, in a secret manager, or on a persistent volume. If no copy is left, authorize once more with access_type=offline and prompt=consent. Do not authorize at each deploy: the refresh tokens of a user and client are limited, and a new one replaces the oldest.
doctor-stated-store-emptied-fix-at = Store the refresh token where it lasts: in a database, in a secret manager, or on a persistent volume. If no copy is left, authorize once more, starting at `{ $url }`. Do not authorize at each deploy: the refresh tokens of a user and client are limited, and a new one replaces the oldest.
doctor-stated-default-service = A default service of Zoho CRM’s connections has the scopes of one product. The scope of the other product cannot be added to it.
doctor-stated-default-service-verify = Open the connection and look at its list of scopes.
doctor-stated-default-service-fix = Create a custom service with the scopes of the other product, or a connection of that product’s own default service if the list has one. Then use its link name in the call.
doctor-stated-default-service-fix-at = Create a custom service with the scopes of the other product and the Authorize URL `{ $url }`, or a connection of that product’s own default service if the list has one. Then use its link name in the call.
doctor-stated-bulk-read = The token probably lacks ZohoCRM.bulk.READ: the Bulk Read API of Zoho CRM needs it, beside the scope of the module.
doctor-stated-bulk-read-verify = Compare the scope in the token response with this list.
doctor-stated-bulk-read-fix = Add ZohoCRM.bulk.READ to the scopes that you have, and authorize again with prompt=consent. A refreshed token keeps its old scopes.
doctor-stated-bulk-read-fix-at = Add ZohoCRM.bulk.READ to the scopes that you have, and authorize again, starting at `{ $url }`. A refreshed token keeps its old scopes.
doctor-stated-not-member = The user of the token is probably not in this organization of the product. The token itself is valid.
doctor-stated-not-member-verify = Sign in to the product as the user who authorized, and open this organization.
doctor-stated-not-member-fix = Add this user to the organization in the product, with a license and the rights for the call, or authorize again as a user who is in it.
doctor-stated-not-member-fix-at = Add this user to the organization in the product, with a license and the rights for the call, or authorize again as a user who is in it, starting at `{ $url }`.
doctor-stated-authtoken = The call sends an authtoken. Authtokens are from the time before OAuth and are no longer issued; the API expects an OAuth access token.
doctor-stated-authtoken-verify = Look for authtoken in the URL, or for Zoho-authtoken in the header.
doctor-stated-authtoken-fix = Register a client in the API Console (server-based, or a self client for a script), get an access token with the scopes of the calls, and send it as `Authorization: Zoho-oauthtoken <access token>`. Remove authtoken from the URL.
doctor-stated-generate-code = Only a self client has Generate Code. Other types of clients get their code from a sign-in in the browser.
doctor-stated-generate-code-verify = Look at the type of the client in the API Console.
doctor-stated-generate-code-fix = In the API Console, open **Self Client**, generate a code there, and use the client ID and secret of the self client. Or sign in once with the server-based client, with access_type=offline and prompt=consent, and store the refresh token.
doctor-sign-device-client = The client is of the type Non-browser Applications, which has no redirect URI, so it cannot be used for a sign-in in the browser.
doctor-clue-authorize-extra = The Authorize URL of the custom service has { $names } in it. The connection adds these itself, so the sign-in has them twice.
doctor-clue-authorize-extra-fix = Set the Authorize URL to `{ $url }`. Client ID, secret and scopes go into the fields of their own.
doctor-clue-api-opened = The URL of the API was opened in a browser, which sends no access token. Being signed in to Zoho in the browser does not count for the API.
doctor-clue-api-opened-verify = Look at the request: it has no Authorization header.
doctor-clue-api-opened-fix = Send the call with a program that sets headers (curl, Postman): `{ $url }` with `Authorization: Zoho-oauthtoken <access token>`.
doctor-clue-encoded-server = The program uses the value of accounts-server as it stands in the callback URL, percent-encoded. It has to be decoded first.
doctor-clue-encoded-server-verify = Print the URL before the request: it must begin with https:// and have no %3A and %2F.
doctor-clue-encoded-server-fix = Decode the parameter, check it against the list of Zoho’s accounts servers, and send the token request to `{ $url }`.
doctor-ended-well = { $log ->
    [yes] The text begins with errors and ends well
   *[other] According to the text, it is solved
}: “{ $line }”. What failed before was fixed by then.
doctor-clue-wants-code = The response has an access token behind # and no code: the sign-in used response_type=token. A browser does not send what is behind # to a server.
doctor-clue-wants-code-fix = Sign in with response_type=code, a server-based client, access_type=offline and prompt=consent. The code then comes in the query, and the server exchanges it.
doctor-clue-soid = The request has soid, but Zoho does not find this organization for this service: “{ $sent }”.
doctor-clue-soid-verify = Compare the part before the dot with the service of the scopes, and the number with the organization ID (zsoid) of that service.
doctor-clue-soid-fix = Send soid as the name of the service, a dot and its organization ID, such as `soid=ZohoCRM.<organization ID>`, with an organization of the user who owns the self client. Or use the authorization code flow with a refresh token.
doctor-clue-soid-number-fix = Add `soid={ $soid }` to the request. Compare the number with the organization ID in the settings of the product.
doctor-clue-scope-fix-default = A default service of another product does not have { $scopes }. Create a custom service with this scope, or a connection of that product’s own default service if the list has one, and use its link name in the call.
doctor-clue-literal-token = The access token stands in the code itself. It lasts one hour, and nothing in this code gets another one.
doctor-granted-client = Zoho returned an access token of the client itself (client credentials). It comes without a refresh token: when it ends after an hour, the same request gives another one.

# The client, its tokens and redirect URIs.
doctor-clue-code-age-self = The code was sent { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} after it was generated. The code of a self client is valid for the minutes that were chosen, { $chosen ->
    [0] at most { $most }.
   *[other] here { $chosen }: it had expired.
}
doctor-clue-code-life-self = The code has expired. The code of a self client is valid for the minutes that were chosen, at most { $most }.
doctor-clue-code-age-verify-self = Compare the time at which the code was generated with that of the token request.
doctor-fill-generate = Generate a new code for the self client in the API Console (**Generate Code**), exchange it immediately and once{ $url ->
    [none] { "" }
   *[other] {" "}at `{ $url }`
} with grant_type=authorization_code, and store the value of refresh_token in that response. A self client needs no redirect_uri.
doctor-clue-bare-variable = The header Authorization is set to a variable alone, without the word Zoho-oauthtoken in front of the token.
doctor-clue-bare-variable-fix = Write `{ $right }`.
doctor-clue-redirect-fix-own = Register `{ $sent }` in the API Console, character by character. { $program ->
    [none] The program
   *[other] { $program }
} builds this URL itself. What is registered now can stay if something else uses it.
doctor-code-of-library = { $code } is an exception of the library, not a response from Zoho. Read the exception that caused it.
doctor-clue-mixed = The secret is of another client than the client ID: { $id }{ $name ->
    [none] { "" }
   *[other] {" "}(“{ $name }”)
} stands with the secret of { $other_id }{ $other ->
    [none] .
   *[other] {" "}(“{ $other }”).
}
doctor-clue-mixed-verify = Compare the pairs in the text: the same secret stands with both client IDs.
doctor-clue-mixed-fix = Use the secret that belongs to { $id }{ $name ->
    [none] { "" }
   *[other] {" "}(“{ $name }”)
}. The secrets were pasted: replace them afterward in the API Console.
doctor-clue-scope-kept = A refresh token keeps the scopes of its consent. The scopes that the program requests now cover this { $method ->
    [none] call
   *[other] { $method } call
}, but the stored refresh token was issued before.
doctor-clue-scope-kept-verify = Compare scope in the response to the last refresh with the list in the program.
doctor-clue-scope-kept-fix = Authorize once more, starting at `{ $url }`, with all scopes that the program needs, and store the new refresh token.
doctor-client-sign = { $kind ->
    [digit] the digit “{ $sign }”
   *[letter] the letter “{ $sign }”
}
doctor-client-alike = The text has two client IDs that are almost the same: character { $place } behind “1000.” is { $first } in one of them (“{ $one }”), and { $second } in the other (“{ $other }”).
doctor-client-alike-fix = { $sent ->
    [yes] Use the ID with { $second } there (`{ $id }`), if the tab Client Secret of the client in the API Console shows that one.
   *[no] One of the two is mistyped: compare both with the tab Client Secret of the client in the API Console.
} Copy the ID with the copy button, and do not type it from an image.
doctor-client-misnamed = The program reads the { $what ->
    [secret] client secret
    [client] client ID
   *[refresh] refresh token
} from { $name }, which is not set. The variable that is set is called { $set }. So the request sends an empty value.
doctor-client-misnamed-fix = Write `{ $right }` in place of `{ $read }`, or set { $name }, and start the program again.
doctor-client-file = { $seen ->
    [yes] The client secret has a line break at its end, because the file that it is read from ends in one, and the program sends that, too.
   *[no] The program reads the { $what ->
        [secret] client secret
       *[refresh] refresh token
    } from a file. A file usually ends in a line break, which the program then sends, too.
}
doctor-client-file-verify = Let the program print the length of the value, or look for %0A at its end in the request.
doctor-client-file-fix = Remove the line break where the file is read: `{ $right }`. Or write the file without one, with `printf %s`. The value itself may be right.
doctor-unsent = The request does not send { $name }: its row is not active.
doctor-unsent-verify = Look at the row of { $name } in the program: is it ticked, and is it in the request that the program logs?
doctor-unsent-fix = Switch { $name } on and send the request again{ $code ->
    [yes] , with a new code: the code of a sign-in works once, and expires within minutes.
   *[no] .
}
doctor-answer-refresh-each = The refresh tokens of the same user and client count together, wherever they are used. So let deployments share one refresh token, or register a client for each.
doctor-answer-forwarding = A sign-in may begin at accounts.zoho.com: Zoho passes users on to their data center, and its list names Europe, Australia, India, Japan, Saudi Arabia and Canada. China is separate. A token request is not passed on: it goes to the accounts server that the response to the sign-in names (accounts-server), or to that of the account.
doctor-answer-who-consented = Ask who gave the consent for this client, whether that user still has access, whether somebody removed the app from the connected apps of that user’s account, and how often the app was connected.
