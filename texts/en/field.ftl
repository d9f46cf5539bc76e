# What each field is called, what it is for, and what happens if it is wrong.

field-data-center = Data center
field-popup-url = Popup URL
field-of-zoho = { $label }

field-data-center-what = The region in which your Zoho org was created. The address bar of your CRM shows it.
field-data-center-why = Each data center has its own accounts server, API domain and API Console. A client secret belongs to one data center unless you change that in the console.
field-data-center-if-wrong = `invalid_client` or `invalid_code`, although every value looks right. This is the most common mistake.

field-client-type-what = The kind of application that you register in the API Console.
field-client-type-why = For a custom service, Zoho's servers run the sign-in and keep a secret. That is a server-based application.
field-client-type-if-wrong = A client-based application gets no refresh token. A self client has no redirect URI.

field-client-name-what = The name that people see on Zoho's consent screen.
field-client-name-why = Zoho rejects special characters other than _ and &. A partner's guide adds that the name must not contain “Zoho”.
field-client-name-if-wrong = The console shows “Enter a valid client name”.

field-homepage-url-what = A complete URL that represents your application.
field-homepage-url-why = The console requires one. Zoho's guide accepts a placeholder if you have none.
field-homepage-url-if-wrong = The console shows “Enter a valid homepage URL”.

field-authorized-redirect-uri-what = The redirect URI (callback): where Zoho sends the response of the sign-in. It is a URL of Zoho's own, because Zoho CRM runs the sign-in.
field-authorized-redirect-uri-why = Zoho compares it with the request byte by byte, and the host differs between data centers.
field-authorized-redirect-uri-if-wrong = Zoho shows “Invalid Redirect Uri” and stops. A trailing space is enough.

field-popup-url-what = The URL of the window that opens after **Create And Connect**, on Zoho's accounts server.
field-popup-url-why = Its redirect_uri is the redirect URI that Zoho CRM uses in your org. No other source is as certain.
field-popup-url-if-wrong = Nothing breaks. The URL is read here in your browser and is not sent anywhere.

field-service-name-what = The name of the custom service in Connections.
field-service-name-why = Up to 50 characters.
field-service-name-if-wrong = Zoho does not save the form.

field-service-link-name-what = The technical name of the service.
field-service-link-name-why = Starts with a lower-case letter, then lower-case letters, digits and _; up to 50 characters.
field-service-link-name-if-wrong = Zoho does not save the form.

field-authentication-type-what = How the service signs in. Select **OAuth 2**.
field-authentication-type-why = Scopes and tokens of Zoho's APIs belong to OAuth 2.
field-authentication-type-if-wrong = The fields below it do not appear.

field-param-type-what = Where the token is sent. Select **Header**.
field-param-type-why = Zoho's APIs read the Authorization header. A token in the query ends up in logs.
field-param-type-if-wrong = API calls return 401.

field-grant-type-what = How a token is obtained. Select **Authorization Code**.
field-grant-type-why = A person consents once, then Zoho refreshes the token without them.
field-grant-type-if-wrong = Without a consent there is no refresh token.

field-client-id-what = The public ID of your client, from the **Client Secret** tab of the API Console.
field-client-id-why = It looks like `1000.` followed by about 30 capital letters and digits. It is the same in all data centers except China. A client of another data center is reported not to work in China.
field-client-id-if-wrong = “Invalid Client” on Zoho's page, or `invalid_client` in the response.

field-client-secret-what = The secret of your client, from the same tab.
field-client-secret-why = Copy it from the API Console directly into Zoho's form. This page does not need it and has no field for it.
field-client-secret-if-wrong = `invalid_client_secret`, or `invalid_client` if the secret belongs to another data center.

field-authorize-url-what = The authorization endpoint, with exactly two parameters.
field-authorize-url-why = Zoho CRM adds client_id, redirect_uri, response_type, scope and state. It does not add access_type=offline and prompt=consent, so they must be in this URL.
field-authorize-url-if-wrong = Without access_type=offline there is no refresh token, and the connection stops working after one hour.

field-access-token-url-what = The token endpoint of your data center.
field-access-token-url-why = Zoho CRM sends the code to it and receives the tokens.
field-access-token-url-if-wrong = `invalid_client`, `invalid_code`, or an HTML page instead of a response.

field-refresh-token-url-what = The same URL as the Access Token URL.
field-refresh-token-url-why = Zoho refreshes tokens at the token endpoint. Only the grant type differs.
field-refresh-token-url-if-wrong = The connection works for one hour and then fails.

field-revoke-token-url-what = The revocation endpoint of your data center. Not every version of the form has this field.
field-revoke-token-url-why = Used to revoke tokens. Zoho doesn't document when Zoho CRM calls it.
field-revoke-token-url-if-wrong = A request to another URL revokes nothing.

field-scopes-what = What the connection may do. In Zoho's form you add scopes one by one with the + button.
field-scopes-why = Zoho names scopes Service.resource.OPERATION. Some products have unusual prefixes.
field-scopes-if-wrong = If a scope does not exist, Zoho shows an error page instead of the sign-in or, as reported, silently ignores the scope.

field-scope-delimiter-what = What Zoho CRM puts between the scopes. The form shows this field once there are two scopes.
field-scope-delimiter-why = Zoho's accounts documentation requires commas.
field-scope-delimiter-if-wrong = With spaces, Zoho is reported to reject the list as a scope that does not exist. For plus signs nothing is known.

field-connection-name-what = The name of the connection. The service only describes how to connect: without a connection nothing is signed in.
field-connection-name-why = People find the connection under **My Connections**.
field-connection-name-if-wrong = Zoho does not save the form.

field-connection-link-name-what = The technical name of the connection: what a Deluge script has after `connection:`.
field-connection-link-name-why = Zoho fills it in from the name. Read it again on the connection's page.
field-connection-link-name-if-wrong = “Connection Name was not found” when the script runs.

field-use-credentials-of-login-user-what = Off: every call runs as the admin who connected. On: each person connects with their own account.
field-use-credentials-of-login-user-why = An automation runs without a signed-in person, so it needs the admin's connection. ServiceDesk Plus documents that the switch matters only in widgets and interactive use.
field-use-credentials-of-login-user-if-wrong = On: the automation fails for everybody who has not connected. Off: everybody acts with the admin's permissions.
