# What Zoho says when something is wrong: what a person sees, what it means, and for each cause what is wrong, how to
# check it and how to fix it.

errors-redirect-uri-page = Zoho’s page “Invalid Redirect Uri”
errors-redirect-uri-page-meaning = The redirect URI in the request is missing, or is not one of those registered for this client.
errors-redirect-uri-page-redirect-of-another-center-what = The redirect URI is the callback URL of another data center.
errors-redirect-uri-page-redirect-of-another-center-check = Compare the host of redirect_uri with the callback URL of your data center on the Data centers page.
errors-redirect-uri-page-redirect-of-another-center-fix = Register the callback URL of your own data center under **Authorized Redirect URIs**.
errors-redirect-uri-page-redirect-space-what = The registered URI has a leading or trailing space.
errors-redirect-uri-page-redirect-space-check = Paste the registered URI into **Authorized Redirect URI** in Set up. Hidden characters are shown there.
errors-redirect-uri-page-redirect-space-fix = Delete the URI in the API Console, and add it again without spaces.
errors-redirect-uri-page-redirect-differs-what = The two URIs differ in a single character: http or https, a slash at the end, the path, or the port.
errors-redirect-uri-page-redirect-differs-check = Put both URIs below each other and compare them character by character.
errors-redirect-uri-page-redirect-differs-fix = Copy the exact URI into **Authorized Redirect URIs**, and add it with +.
errors-redirect-uri-page-wrong-center-what = The client is registered in the API Console of another data center.
errors-redirect-uri-page-wrong-center-check = Open the API Console of the data center of your account and look for the client.
errors-redirect-uri-page-wrong-center-fix = Register the client there, or enable that data center under **Settings**.
errors-redirect-uri-page-client-id-wrong-what = The client ID belongs to another client, which has other redirect URIs.
errors-redirect-uri-page-client-id-wrong-check = Compare client_id in the URL with the **Client Secret** tab of the client.
errors-redirect-uri-page-client-id-wrong-fix = Use the ID of the client for which the redirect URI is registered.

errors-client-page = Zoho’s page “Invalid Client”
errors-client-page-meaning = This data center has no client with this ID.
errors-client-page-wrong-center-what = The client belongs to another data center, or your data center is not enabled for it.
errors-client-page-wrong-center-check = In the API Console, open the client, select **Settings**, and check that the data center of the person who signs in is enabled.
errors-client-page-wrong-center-fix = Enable the data center, or register a client in it.
errors-client-page-client-id-wrong-what = The client ID is mistyped, or the client was deleted.
errors-client-page-client-id-wrong-check = Compare the client ID with the **Client Secret** tab of the client.
errors-client-page-client-id-wrong-fix = Copy the client ID again.
errors-client-page-wrong-request-what = response_type has a value that Zoho does not accept.
errors-client-page-wrong-request-check = Look at response_type in the URL.
errors-client-page-wrong-request-fix = Use response_type=code.

errors-scope-page = Zoho’s page “Invalid OAuth scope”
errors-scope-page-meaning = The request has no scope, or Zoho does not know one of the scopes. One unknown scope can be enough.
errors-scope-page-scope-wrong-what = A scope is misspelled, has a wrong operation or wrong capital letters, or does not exist in any product.
errors-scope-page-scope-wrong-check = Paste the scopes into Set up. Each is compared with the scope catalog. Try the remaining scopes one at a time.
errors-scope-page-scope-wrong-fix = Correct or remove the scope that fails.
errors-scope-page-delimiter-what = The scopes are joined by spaces or line breaks instead of commas.
errors-scope-page-delimiter-check = Look at scope in the URL: are the scopes separated by a comma or %2C?
errors-scope-page-delimiter-fix = Join the scopes with commas. In the custom service, set **Scope Delimiter** to comma.
errors-scope-page-wrong-request-what = The request has no scope parameter.
errors-scope-page-wrong-request-check = Look for scope in the URL.
errors-scope-page-wrong-request-fix = Add at least one scope.
errors-scope-page-no-product-what = A scope belongs to a product that this data center does not have.
errors-scope-page-no-product-check = Open the product in your browser, in your data center.
errors-scope-page-no-product-fix = Remove the scopes of that product.

errors-response-type-page = Zoho’s page “Invalid response type”
errors-response-type-page-meaning = response_type or client_id is missing from the authorize URL.
errors-response-type-page-wrong-request-what = The authorize URL has no response_type.
errors-response-type-page-wrong-request-check = Look for response_type in the URL.
errors-response-type-page-wrong-request-fix = Add response_type=code. In a custom service, Zoho CRM adds it.
errors-response-type-page-client-id-wrong-what = The authorize URL has no client_id.
errors-response-type-page-client-id-wrong-check = Look for client_id in the URL.
errors-response-type-page-client-id-wrong-fix = Add the client ID. In a custom service, enter it in its own field.
errors-response-type-page-client-type-what = The response type does not match the type of client: client-based clients use token, all others use code.
errors-response-type-page-client-type-check = Look up the type of the client in the API Console.
errors-response-type-page-client-type-fix = Register a server-based client for connections.

errors-server-error-page = Zoho’s page “An error occurred”, with status 500
errors-server-error-page-meaning = response_type has a value that Zoho does not accept.
errors-server-error-page-wrong-request-what = response_type is neither code nor token.
errors-server-error-page-wrong-request-check = Look at response_type in the authorize URL.
errors-server-error-page-wrong-request-fix = Use response_type=code.

errors-not-found-page = Zoho’s page “400 not found” instead of the consent page
errors-not-found-page-meaning = The authorization endpoint was called with a method other than GET.
errors-not-found-page-wrong-request-what = The authorize URL was requested with POST or another method.
errors-not-found-page-wrong-request-check = Check how the program opens the authorize URL.
errors-not-found-page-wrong-request-fix = Open the authorize URL in a browser.

errors-roadblock-page = Zoho’s page “Access Denied: Maximum request limit reached for your account. Please try again after some time or contact the app's developer.”
errors-roadblock-page-meaning = Too many requests for your account in a short time.
errors-roadblock-page-too-many-what = The app sent more sign-in requests than Zoho allows for one account.
errors-roadblock-page-too-many-check = Count the sign-ins of the last ten minutes, including other programs that use the same client.
errors-roadblock-page-too-many-fix = Wait: Zoho says only “after some time”, and its other limits cover ten minutes. Sign in once and reuse the session, also in tests and parallel jobs, or leave Zoho out of them. If it persists and the app is not yours, contact its developer.

errors-access-denied = error=access_denied in the callback URL
errors-access-denied-meaning = Zoho did not issue a code.
errors-access-denied-rejected-what = The user selected **Reject** on the consent page.
errors-access-denied-rejected-check = Ask the person who signed in.
errors-access-denied-rejected-fix = Sign in again and select **Accept**.
errors-access-denied-too-many-what = More than ten codes were requested with this client in ten minutes.
errors-access-denied-too-many-check = Count the sign-ins of the last ten minutes, including those of colleagues.
errors-access-denied-too-many-fix = Wait ten minutes without any attempt, then sign in once.

errors-no-org = error=no_org in the callback URL
errors-no-org-meaning = The person who signed in has no account with a product whose scopes were requested. Refresh tokens that such a person already has keep working; only a new consent fails.
errors-no-org-no-product-what = The person has no account with one of the products.
errors-no-org-no-product-check = Open each product in the browser with the same account.
errors-no-org-no-product-fix = Ask an administrator to add the person to the product, or remove its scopes.

errors-general-error = error=general_error in the callback URL
errors-general-error-meaning = Older Zoho pages are said to list this error for a failure on Zoho’s side. No current page that we could read lists it.
errors-general-error-zoho-what = Something failed at Zoho.
errors-general-error-zoho-check = Try again in a minute.
errors-general-error-zoho-fix = Sign in again. If the error persists, contact Zoho support.

errors-invalid-client = `{ "{" }"error":"invalid_client"{ "}" }`, with status 200
errors-invalid-client-meaning = This accounts server does not know the client, or not with this secret.
errors-wrong-center-what = The request went to a data center other than the one of your account.
errors-wrong-center-check = Compare the host of the token request with accounts-server in the callback URL, and with the URL of your CRM.
errors-wrong-center-fix = Use the accounts server of your own data center in all three URLs.
errors-secret-of-another-center-what = The client secret belongs to another data center. The client ID is the same everywhere, but by default each data center has its own secret.
errors-secret-of-another-center-check = In the API Console, open the client and select **Settings**. Check that your data center is enabled and whether **Use the same OAuth credentials for all data centers** is on.
errors-secret-of-another-center-fix = Copy the secret of your own data center, or turn on the same credentials for all data centers.
errors-invalid-client-client-id-wrong-what = The client ID is missing or mistyped, or the client was deleted.
errors-invalid-client-client-id-wrong-check = Compare the client ID with the **Client Secret** tab of the client.
errors-invalid-client-client-id-wrong-fix = Copy the client ID again.
errors-invalid-client-secret-missing-what = The request has no client secret, and this type of client needs one.
errors-invalid-client-secret-missing-check = Look up the type of the client in the API Console. Server-based clients need the secret.
errors-invalid-client-secret-missing-fix = Send the secret: enter it on the page, or at the prompt of the command.
errors-invalid-client-wrong-request-what = grant_type has a value that Zoho does not accept.
errors-invalid-client-wrong-request-check = Compare grant_type in the request with authorization_code or refresh_token.
errors-invalid-client-wrong-request-fix = Send authorization_code with a code, or refresh_token with a refresh token.

errors-invalid-client-secret = `{ "{" }"error":"invalid_client_secret"{ "}" }`, with status 200
errors-invalid-client-secret-meaning = The client exists, but the secret is missing or is not its own.
errors-invalid-client-secret-secret-wrong-what = The secret belongs to another client, was replaced by a new one, or was copied with a space.
errors-invalid-client-secret-secret-wrong-check = Compare its first and last characters with the **Client Secret** tab.
errors-invalid-client-secret-secret-wrong-fix = Copy it again with the copy button of the API Console.
errors-invalid-client-secret-secret-missing-what = The request has no client secret.
errors-invalid-client-secret-secret-missing-check = Look for client_secret in the request.
errors-invalid-client-secret-secret-missing-fix = Send the secret: enter it on the page, or at the prompt of the command.

errors-other-dc = `{ "{" }"error":"other_dc"{ "}" }` in response to the polling of a device
errors-other-dc-meaning = The user has accepted, but the account is in another data center than the one that was asked.
errors-other-dc-wrong-center-what = The polling goes to the data center of the app, and the account is in another one.
errors-other-dc-wrong-center-check = Look at user_location in the response: it names the data center of the account.
errors-other-dc-wrong-center-fix = Go on polling at the accounts server of user_location, with the same device code. That data center must be enabled for the client.

errors-authorization-pending = `{ "{" }"error":"authorization_pending"{ "}" }` in response to the polling of a device
errors-authorization-pending-meaning = Nothing has failed: the user has not entered the code and accepted yet.
errors-authorization-pending-not-connected-what = The user has not entered the code and accepted yet.
errors-authorization-pending-not-connected-check = Look whether the user has opened the verification URL and entered the code.
errors-authorization-pending-not-connected-fix = Go on polling, once in 30 seconds at most, until the user has entered the code.

errors-slow-down = `{ "{" }"error":"slow_down"{ "}" }` in response to the polling of a device
errors-slow-down-meaning = The device asks too often: two requests came within 30 seconds. Nothing else has failed.
errors-slow-down-too-many-what = The device polls more than once in 30 seconds.
errors-slow-down-too-many-check = Compare the times of the requests.
errors-slow-down-too-many-fix = Poll once in 30 seconds at most, until the user has entered the code and accepted.

errors-invalid-code = `{ "{" }"error":"invalid_code"{ "}" }`, with status 200
errors-invalid-code-meaning = Zoho rejected the authorization code.
errors-invalid-code-code-expired-what = The code has expired. Sources name lifetimes of one, two and three minutes.
errors-invalid-code-code-expired-check = Check how many seconds passed between the redirect and the token request.
errors-invalid-code-code-expired-fix = Sign in again and exchange the new code immediately.
errors-invalid-code-code-used-what = The code was already used. It works once, and a failed exchange can also use it up.
errors-invalid-code-code-used-check = Check whether another window, a retry or a colleague sent the code.
errors-invalid-code-code-used-fix = Sign in again and exchange the new code immediately.
errors-invalid-code-redirect-differs-what = The redirect URI is not the one of the sign-in.
errors-invalid-code-redirect-differs-check = Compare the two URIs character by character.
errors-invalid-code-redirect-differs-fix = Send exactly the URI that the sign-in sent.
errors-invalid-code-code-mangled-what = The code is missing or was cut, or its + and % were changed in transit.
errors-invalid-code-code-mangled-check = A code consists of 1000., 32 hexadecimal digits, a dot and 32 more.
errors-invalid-code-code-mangled-fix = Copy the whole value, up to the next &.
errors-invalid-code-verifier-wrong-what = The code verifier does not match the code challenge of the sign-in. Zoho does not document the error for this case.
errors-invalid-code-verifier-wrong-check = Check that the command was copied from the same sign-in as the code.
errors-invalid-code-verifier-wrong-fix = Sign in again and exchange the new code immediately.
errors-invalid-code-wrong-request-what = grant_type does not match what was sent.
errors-invalid-code-wrong-request-check = Look at grant_type in the request.
errors-invalid-code-wrong-request-fix = Send grant_type=authorization_code with a code.
errors-invalid-code-refresh-token-dead-what = If a refresh token was sent: it was revoked, or replaced after more than 20 newer ones.
errors-invalid-code-refresh-token-dead-check = Look for grant_type=refresh_token in the request.
errors-invalid-code-refresh-token-dead-fix = Sign in again with access_type=offline and prompt=consent, and keep the new refresh token.

errors-invalid-refresh-token = `{ "{" }"error":"invalid_code"{ "}" }` in response to a refresh token, with status 200
errors-invalid-refresh-token-meaning = Zoho rejected the refresh token.
errors-invalid-refresh-token-refresh-token-dead-what = The refresh token was revoked or replaced. Zoho keeps 20 refresh tokens per user and client; a new one makes the oldest invalid without notice. (One Zoho page says that the new one is denied instead.)
errors-invalid-refresh-token-refresh-token-dead-check = Count how often this user has authorized this client.
errors-invalid-refresh-token-refresh-token-dead-fix = Sign in again with access_type=offline and prompt=consent, and keep the new refresh token.
errors-invalid-refresh-token-code-mangled-what = The value is not a refresh token. Codes and access tokens look the same.
errors-invalid-refresh-token-code-mangled-check = Check where it was copied from.
errors-invalid-refresh-token-code-mangled-fix = Use the value of refresh_token from the response to the code.
errors-invalid-refresh-token-wrong-request-what = grant_type does not match what was sent.
errors-invalid-refresh-token-wrong-request-check = Look at grant_type in the request.
errors-invalid-refresh-token-wrong-request-fix = Send grant_type=refresh_token with a refresh token.

errors-invalid-redirect-uri = `{ "{" }"error":"invalid_redirect_uri"{ "}" }`
errors-invalid-redirect-uri-meaning = The redirect URI in the token request is missing, or is not the registered one.
errors-invalid-redirect-uri-redirect-differs-what = The redirect URI is missing, or differs from the one of the sign-in.
errors-invalid-redirect-uri-redirect-differs-check = Compare the two URIs character by character.
errors-invalid-redirect-uri-redirect-differs-fix = Send exactly the URI that the sign-in sent and that is registered.
errors-invalid-redirect-uri-wrong-center-what = The redirect URI belongs to another data center.
errors-invalid-redirect-uri-wrong-center-check = Compare its host with the data center of your account.
errors-invalid-redirect-uri-wrong-center-fix = Register and send the redirect URI of your own data center.

errors-missing-org-info = `{ "{" }"error":"missing_org_info"{ "}" }`
errors-missing-org-info-meaning = The client credentials flow needs the organization (soid).
errors-missing-org-info-wrong-request-what = grant_type is client_credentials, and soid is missing.
errors-missing-org-info-wrong-request-check = Look for soid=ZohoCRM.<organization ID> in the request.
errors-missing-org-info-wrong-request-fix = Add soid: soid=ZohoCRM.<organization ID>.

errors-throttled = “You have made too many requests continuously”, or `{ "{" }"error_description":"Token creation throttle limit reached. Please reuse the valid tokens you currently have.","error":"Access Denied"{ "}" }`
errors-throttled-meaning = Too many tokens were requested in a short time. The first message comes in the language of the account. Sources disagree whether its status is 200 or 400.
errors-throttled-too-many-what = More than ten access tokens were requested in ten minutes with one refresh token, or sign-ins and retries run in a loop.
errors-throttled-too-many-check = Count the requests of the last ten minutes, including other programs that use the same client.
errors-throttled-too-many-fix = Stop sending requests. Zoho says that the block lasts for the rest of the ten minutes; users report 15 to 30 minutes. Reuse each access token for its full hour, and share it among all programs and instances that use this refresh token.

errors-html = An HTML page instead of JSON
errors-html-meaning = The response does not come from the token endpoint, or the endpoint did not understand the request.
errors-html-wrong-request-what = The path or the method is wrong, or grant_type is missing. The token endpoint accepts only POST to /oauth/v2/token, and returns 400 Bad Request without grant_type.
errors-html-wrong-request-check = Compare the URL and the method with the ones shown here or on the product’s own page, and look for grant_type.
errors-html-wrong-request-fix = Correct the path or the method, or add grant_type.
errors-html-zoho-what = A proxy, a firewall or a maintenance page responded instead of Zoho.
errors-html-zoho-check = Read the title of the page.
errors-html-zoho-fix = Try again from another network.

errors-no-refresh-token = A token response without refresh_token
errors-no-refresh-token-meaning = There is an access token, but the connection stops working after one hour.
errors-no-refresh-token-not-offline-what = access_type=offline was missing from the authorize URL. The default is online.
errors-no-refresh-token-not-offline-check = Look at the URL of the sign-in.
errors-no-refresh-token-not-offline-fix = Add access_type=offline and prompt=consent, and sign in again.
errors-no-refresh-token-no-consent-prompt-what = Consent was given before. Without prompt=consent, Zoho returns a refresh token only the first time.
errors-no-refresh-token-no-consent-prompt-check = Check whether this user authorized this client before.
errors-no-refresh-token-no-consent-prompt-fix = Add prompt=consent, and sign in again.
errors-no-refresh-token-client-type-what = Client-based clients get no refresh token.
errors-no-refresh-token-client-type-check = Look up the type of the client in the API Console.
errors-no-refresh-token-client-type-fix = Register a server-based client.

errors-unknown-token = HTTP 400 from the revocation endpoint, as an HTML page
errors-unknown-token-meaning = The revocation endpoint does not know this token, or the token belongs to another client. If it was revoked before, there is nothing left to do.
errors-unknown-token-refresh-token-dead-what = The token is no longer valid: it was revoked before, or it expired.
errors-unknown-token-refresh-token-dead-check = Try a refresh. The response invalid_code confirms it.
errors-unknown-token-refresh-token-dead-fix = Nothing is left to do.
errors-unknown-token-client-id-wrong-what = The token belongs to another client. /oauth/v2/revoke/token checks the client in the Authorization header.
errors-unknown-token-client-id-wrong-check = Compare the client ID with the one that got the token.
errors-unknown-token-client-id-wrong-fix = Use the client ID and the secret of the client that got the token.
errors-unknown-token-wrong-request-what = An access token was sent to /oauth/v2/revoke/token without token_type=access_token.
errors-unknown-token-wrong-request-check = Look for token_type in the request.
errors-unknown-token-wrong-request-fix = Add token_type=access_token, or revoke the refresh token: its access tokens become invalid with it.
errors-unknown-token-code-mangled-what = The token was cut when it was copied.
errors-unknown-token-code-mangled-check = Check where it was copied from.
errors-unknown-token-code-mangled-fix = Copy the whole value. Access tokens and refresh tokens can both be revoked.

errors-invalid-token = `{ "{" }"code":"INVALID_TOKEN","message":"invalid oauth token","status":"error","details":{ "{" }{ "}" }{ "}" }`, elsewhere INVALID_OAUTHTOKEN
errors-invalid-token-meaning = The API rejected the access token.
errors-invalid-token-token-expired-what = The access token is older than one hour, or it was revoked.
errors-invalid-token-token-expired-check = Check when the token was issued. It lasts one hour.
errors-invalid-token-token-expired-fix = Get a new access token with the refresh token.
errors-invalid-token-wrong-center-what = The call went to another data center, or to a sandbox with a token of the production organization.
errors-invalid-token-wrong-center-check = Compare the host of the call with api_domain in the token response.
errors-invalid-token-wrong-center-fix = Call the host that api_domain names.
errors-invalid-token-header-wrong-what = The Authorization header begins with Bearer. Zoho Accounts documents Bearer, most products document Zoho-oauthtoken, and some are reported to reject Bearer.
errors-invalid-token-header-wrong-check = Look at the Authorization header.
errors-invalid-token-header-wrong-fix = Use Zoho-oauthtoken, a space, and the token.
errors-invalid-token-scope-missing-what = The scope is missing.
errors-invalid-token-scope-missing-check = Compare the scopes in the token response with those that the call needs.
errors-invalid-token-scope-missing-fix = Add the scope and authorize again.
errors-invalid-token-token-replaced-what = The token was replaced: each refresh token has a limited number of valid access tokens, and a new one makes the oldest invalid. It also becomes invalid when its refresh token is replaced.
errors-invalid-token-token-replaced-check = Check whether other programs request access tokens with the same refresh token.
errors-invalid-token-token-replaced-fix = Share one access token between them, and reuse it for its full hour.
errors-invalid-token-other-org-what = The token belongs to another organization. Zoho CRM’s consent page asks for production, sandbox or developer, and the token is valid for that one only.
errors-invalid-token-other-org-check = Check which organization was selected on the consent page.
errors-invalid-token-other-org-fix = Authorize again and select the organization that you call.
errors-invalid-token-not-offline-what = The connection has no refresh token, so it works for only one hour after each sign-in.
errors-invalid-token-not-offline-check = Check whether the Authorize URL of the custom service contains access_type=offline.
errors-invalid-token-not-offline-fix = Add access_type=offline and prompt=consent to the Authorize URL, and connect again.

errors-scope-mismatch = OAUTH_SCOPE_MISMATCH (CRM), SCOPE_MISMATCH (Desk) or INVALID_OAUTHSCOPE (Accounts and others)
errors-scope-mismatch-meaning = The token is valid, but lacks the scope for this call.
errors-scope-mismatch-scope-missing-what = The scope was not requested, or Zoho did not grant it.
errors-scope-mismatch-scope-missing-check = Compare the scopes in the token response with those that the call needs.
errors-scope-mismatch-scope-missing-fix = Add the scope and authorize again. Existing tokens keep their old scopes.

errors-no-permission = `{ "{" }"code":"NO_PERMISSION",…{ "}" }`, with status 403
errors-no-permission-meaning = The token is valid, but its user is not allowed to do this.
errors-no-permission-profile-what = The user’s profile lacks **Zoho CRM API Access** (the response then names Crm_Implied_Api_Access), or the permission that the response names.
errors-no-permission-profile-check = Go to **Setup**, **Security Control**, **Profiles**, **Developer Permissions**.
errors-no-permission-profile-fix = Give the profile the permission, or connect as a user who has it.

errors-authentication-failure = AUTHENTICATION_FAILURE (CRM), UNAUTHORIZED (Desk) or INVALID_TICKET (Mail, Calendar, Analytics)
errors-authentication-failure-meaning = The API found no valid access token in the request.
errors-authentication-failure-header-wrong-what = The Authorization header is missing or has another form.
errors-authentication-failure-header-wrong-check = Look at the header of the call.
errors-authentication-failure-header-wrong-fix = Send Authorization: Zoho-oauthtoken, a space, and the token.
errors-authentication-failure-token-empty-what = The header has no usable token: a variable was not replaced, the token is cut, or a redirect removed the header.
errors-authentication-failure-token-empty-check = Print the header as it is sent. A token consists of 1000., 32 hexadecimal digits, a dot and 32 more.
errors-authentication-failure-token-empty-fix = Send the whole current access token, to the final host of the API.

errors-wrong-url = INVALID_URL_PATTERN (CRM) or URL_RULE_NOT_CONFIGURED (Mail, Projects, Analytics)
errors-wrong-url-meaning = The API has no endpoint at this URL.
errors-wrong-url-wrong-request-what = The path is mistyped, a part of it is missing or is a placeholder, or the method is wrong.
errors-wrong-url-wrong-request-check = Compare the path with the product’s own page, part by part. Replace sample IDs with your own.
errors-wrong-url-wrong-request-fix = Correct the path or the method.
errors-wrong-url-scope-missing-what = The scope is missing: one author got this response where another product names the scope.
errors-wrong-url-scope-missing-check = Check whether the token response contains a scope for this call.
errors-wrong-url-scope-missing-fix = Add the scope and authorize again.

errors-org-mismatch = `{ "{" }"errorCode":"OAUTH_ORG_MISMATCH","message":"The OAuthToken is not valid for specified organization"{ "}" }`
errors-org-mismatch-meaning = The token is valid, but the call names an organization that it is not for, or none.
errors-org-mismatch-other-org-what = The organization ID of the call is missing, or is not one that the token is for: the user does not belong to it, or another organization was selected on the consent page.
errors-org-mismatch-other-org-check = Compare the organization ID in the call with the product’s list of organizations, called with the same token.
errors-org-mismatch-other-org-fix = Get the IDs from the list, which needs no ID itself (/api/v1/organizations in Desk, /books/v3/organizations in Books, /restapi/v2/orgs in Analytics), and send one of them. For another organization, authorize again as one of its users and select it on the consent page.

errors-product-rights = A permission error of the product
errors-product-rights-meaning = The token is valid, but its user is not allowed to do this in the product.
errors-product-rights-profile-what = The user of the connection lacks the permission in this product.
errors-product-rights-profile-check = Sign in to the product as this user and try the same manually.
errors-product-rights-profile-fix = Give the user the permission, or connect as a user who has it.
errors-product-rights-runs-as-creator-what = The call runs as the user who created the connection, not as the one who started it.
errors-product-rights-runs-as-creator-check = Open the connection and look up who created it.
errors-product-rights-runs-as-creator-fix = Connect again as a user with the permission.

errors-product-request = A request error of the product
errors-product-request-meaning = The token works. The product rejected the request itself.
errors-product-request-wrong-request-what = A parameter is missing, or names something that this account does not have.
errors-product-request-wrong-request-check = Compare the parameters with the product’s own page, one by one.
errors-product-request-wrong-request-fix = Correct the parameter. The connection needs no change.

errors-too-many-calls = HTTP 429, TOO_MANY_REQUESTS or THRESHOLD_EXCEEDED from an API
errors-too-many-calls-meaning = Too many API calls in a short time, at the same time, or in one day. The connection needs no change.
errors-too-many-calls-too-many-what = The calls exceed a limit of the edition: in one minute, in one day, or at the same time.
errors-too-many-calls-too-many-check = Look at the message and at the header Retry-After. Count the calls of all programs that use this organization.
errors-too-many-calls-too-many-fix = Wait as long as Retry-After says, then send fewer calls, one after the other. A daily limit ends with the day.

errors-edition = LICENSE_ACCESS_LIMITED (Desk), FEATURE_NOT_SUPPORTED (CRM) or a similar error
errors-edition-meaning = The token works. The edition of the product does not include this feature.
errors-edition-edition-what = The edition or the license does not include what was called, or its limit is reached.
errors-edition-edition-check = Look for the feature on the pricing page of the product, in the edition that your organization has.
errors-edition-edition-fix = Upgrade the edition, or do without this call. The connection needs no change.

errors-forbidden = HTTP 403 or FORBIDDEN from an API
errors-forbidden-meaning = The API recognized the token, but refused this call.
errors-forbidden-profile-what = The user of the token lacks the permission in the product.
errors-forbidden-profile-check = Sign in to the product as this user and try the same manually.
errors-forbidden-profile-fix = Give the user the permission, or connect as a user who has it.
errors-forbidden-scope-missing-what = The token lacks the scope for this call. Some products return 403 for that.
errors-forbidden-scope-missing-check = Compare the scopes in the token response with those that the call needs.
errors-forbidden-scope-missing-fix = Add the scope and authorize again.

errors-wrong-method = HTTP 405 or METHOD_NOT_ALLOWED from an API
errors-wrong-method-meaning = The URL exists, but not for this HTTP method.
errors-wrong-method-wrong-request-what = The request used another method than the endpoint accepts, for example POST instead of GET.
errors-wrong-method-wrong-request-check = Compare the method with the product’s own page.
errors-wrong-method-wrong-request-fix = Send the request with the documented method. The token needs no change.

errors-server-error = HTTP 500 or INTERNAL_ERROR from an API
errors-server-error-meaning = The product failed while it processed the call. That is rarely about OAuth.
errors-server-error-zoho-what = Something failed at Zoho, or the product could not process a value in the request.
errors-server-error-zoho-check = Send the same call again in a minute, and once with fewer values.
errors-server-error-zoho-fix = If it persists, contact the support of the product with the time and the URL of the call.

errors-api-html = An HTML page from an API, instead of JSON
errors-api-html-meaning = The API answered with a page for people, so no endpoint processed the call.
errors-api-html-wrong-request-what = The host or the path is not that of the product’s API.
errors-api-html-wrong-request-check = Compare the URL with the product’s own page. Not every API is on the host that api_domain names.
errors-api-html-wrong-request-fix = Send the call to the product’s API host, with the documented path.
errors-api-html-token-expired-what = The token is missing or not valid. Zoho Bookings is reported to answer that with an HTML page and the status 400 or 401.
errors-api-html-token-expired-check = Look at the status, and send another call with the same token.
errors-api-html-token-expired-fix = Get a new access token with the refresh token, and send it in the Authorization header.

errors-old-api = Error 4834, “Invalid Ticket Id”, or another error of API 1.0
errors-old-api-meaning = This is an error of the old API 1.0, which used authtokens and tickets instead of OAuth.
errors-old-api-wrong-request-what = The URL is that of API 1.0 (…/private/xml or …/private/json). Zoho CRM’s API 1.0 was deprecated on December 31, 2018, and ended on December 31, 2019.
errors-old-api-wrong-request-check = Look for /private/xml or /private/json in the URL of the call, and for authtoken in its parameters.
errors-old-api-wrong-request-fix = Use the current API of the product with an OAuth access token: /crm/v8 for Zoho CRM, /recruit/v2 for Zoho Recruit.

errors-send-mail-token = Error SERR_157 of Zoho ZeptoMail
errors-send-mail-token-meaning = ZeptoMail does not accept this token for sending mail. It expects the Send Mail token of a Mail Agent, which is not an OAuth token.
errors-send-mail-token-wrong-credential-what = An OAuth token, an SMTP password, or the Send Mail token of another data center was sent.
errors-send-mail-token-wrong-credential-check = In ZeptoMail, open the Mail Agent, select **SMTP/API**, and compare the token on the API tab.
errors-send-mail-token-wrong-credential-fix = Send Authorization: Zoho-enczapikey, a space, and the Send Mail token of the Mail Agent, to the ZeptoMail host of the same data center.

errors-mcp-register = Registration of an MCP client that failed
errors-mcp-register-meaning = The MCP client could not register itself at the sign-in of Zoho’s MCP server. The text does not show why.
errors-mcp-register-wrong-request-what = The MCP client could not register itself (dynamic client registration). The same message is reported for many servers, so the text does not show whether the client or Zoho is the cause.
errors-mcp-register-wrong-request-check = Connect with another MCP client, such as the MCP inspector. If that works, it is the client.
errors-mcp-register-wrong-request-fix = If the client has a field for an OAuth client ID, register a client in the API Console, enter its ID and connect again. Otherwise, report the error to the vendor of the client and to Zoho. The path of the server’s URL is a key: keep it secret.
errors-mcp-sign-in = Sign-in error of a Zoho MCP server
errors-mcp-sign-in-meaning = Zoho’s MCP sign-in refused the request of the MCP client. The text does not show which part of it.
errors-mcp-sign-in-wrong-request-what = A parameter that the MCP client sends is missing or has a form that Zoho’s MCP sign-in does not accept. The text does not show which.
errors-mcp-sign-in-wrong-request-check = Copy the address of the sign-in page from the browser, and compare its parameters (client_id, redirect_uri, code_challenge, resource, scope) with those of a client that connects, such as the MCP inspector.
errors-mcp-sign-in-wrong-request-fix = Report the parameter that differs to the vendor of the MCP client and to Zoho. Until then, connect with a client that works. The path of the server’s URL is a key: keep it secret.
errors-mcp-refused = HTTP 401 or 403 from a server of Zoho MCP
errors-mcp-refused-meaning = The MCP server did not accept the connection. An MCP client signs in to it, or uses the key in its URL.
errors-mcp-refused-not-connected-what = The server or one of its tools was not authorized for the person who connects.
errors-mcp-refused-not-connected-check = Open Zoho MCP with the account that made the server, and look at its connections.
errors-mcp-refused-not-connected-fix = Authorize the server there, or sign in again from the MCP client with an account of the same organization.
errors-mcp-refused-wrong-center-what = The server was made in another data center than the one of your account.
errors-mcp-refused-wrong-center-check = Compare the ending of the server’s host with the one of your Zoho pages.
errors-mcp-refused-wrong-center-fix = Make a server in Zoho MCP with an account of your own organization, and use its URL. Treat that URL like a password.
errors-mcp-refused-wrong-request-what = The URL of the server was cut, or its key was replaced.
errors-mcp-refused-wrong-request-check = Compare the URL with the one that Zoho MCP shows for the server.
errors-mcp-refused-wrong-request-fix = Copy the URL again from Zoho MCP. Treat it like a password.

errors-mail-password = “535 Authentication failed” or [AUTHENTICATIONFAILED] from a mail server
errors-mail-password-meaning = A mail server rejected a user name or a password. This is not about OAuth.
errors-mail-password-wrong-credential-what = The password is wrong. With multi-factor authentication, mail programs need an application-specific password instead of the account’s own. ZeptoMail needs the token of its Mail Agent.
errors-mail-password-wrong-credential-check = Check whether multi-factor authentication is on for this account, and whether IMAP or SMTP access is enabled for the mailbox.
errors-mail-password-wrong-credential-fix = In the Zoho account, select **Security**, **Application-Specific Passwords**, create a password, and enter it in the mail program.
errors-mail-password-wrong-center-what = The mail server belongs to another data center than the mailbox.
errors-mail-password-wrong-center-check = Compare the ending of the server’s name with the one in the browser when the mailbox is open.
errors-mail-password-wrong-center-fix = Use the mail server of the mailbox’s own data center.

errors-bad-token-request = HTTP 400 Bad Request from the token endpoint
errors-bad-token-request-meaning = The token endpoint did not read the request: grant_type is missing, or the method is not POST.
errors-bad-token-request-wrong-request-what = The request has no grant_type, or it is not a POST with the parameters in its body or its query.
errors-bad-token-request-wrong-request-check = Print the request as it is sent: its method, its Content-Type, and its body. A body in JSON is not documented.
errors-bad-token-request-wrong-request-fix = Send a POST with Content-Type: application/x-www-form-urlencoded and grant_type=authorization_code or grant_type=refresh_token.

errors-invalid-grant = `{ "{" }"error":"invalid_grant"{ "}" }`
errors-invalid-grant-meaning = In the OAuth standard, this error means a rejected code or refresh token. Zoho documents invalid_code for that, and this error nowhere that we could find.
errors-invalid-grant-not-zoho-what = Another server responded, or a program between you and Zoho renamed the error.
errors-invalid-grant-not-zoho-check = Compare the host of the request with the accounts servers on the Data centers page.
errors-invalid-grant-not-zoho-fix = Send the request to the accounts server itself, and read its response.
errors-invalid-grant-code-expired-what = If Zoho sent it: the code has expired or was used, or the refresh token is no longer valid.
errors-invalid-grant-code-expired-check = Check how old the code was, and whether it was sent before.
errors-invalid-grant-code-expired-fix = Sign in again and exchange the new code immediately.

errors-other-provider = An error of another provider
errors-other-provider-meaning = This error is from another provider, not from Zoho.
errors-other-provider-not-zoho-what = The request went to another provider, which rejected its own client, code or token.
errors-other-provider-not-zoho-check = Look at the host of the request that failed.
errors-other-provider-not-zoho-fix = Look up the error in the documentation of that provider, and connect again there. Nothing needs to change in Zoho.

errors-no-stored-token = “No Tokens exist for the given user-identifier” or a similar message of a library
errors-no-stored-token-meaning = The library has no token for this user in its store. It did not ask Zoho.
errors-no-stored-token-store-empty-what = The file or table in which the library keeps its tokens is empty, was not copied to this server, or cannot be read.
errors-no-stored-token-store-empty-check = Open the file or table that the configuration names, such as token_persistence_path, and look for this user.
errors-no-stored-token-store-empty-fix = Copy the stored tokens to this server, or authorize once here: generate a code and exchange it immediately.
errors-no-stored-token-other-user-what = The tokens are stored under another user than the one in the configuration.
errors-no-stored-token-other-user-check = Compare currentUserEmail with the user in the store, character by character.
errors-no-stored-token-other-user-fix = Use the same user in both places.

errors-no-user-email = KeyError: 'Email' of a library
errors-no-user-email-meaning = The library asked Zoho for the email address of the user, and the response did not have it.
errors-no-user-email-scope-missing-what = The token lacks the scope AaaServer.profile.READ, which that request needs.
errors-no-user-email-scope-missing-check = Look for AaaServer.profile.READ in the scopes that were requested.
errors-no-user-email-scope-missing-fix = Add AaaServer.profile.READ to the scopes and authorize again, or set the email address in the configuration.

errors-console-client-name = “Enter a valid client name” in the API Console
errors-console-client-name-meaning = The API Console rejects the client name.
errors-console-client-name-bad-text-what = The name has a special character other than _ and &.
errors-console-client-name-bad-text-check = Look for dots, brackets, hyphens and accents.
errors-console-client-name-bad-text-fix = Use letters, digits, spaces, _ and & only.
errors-console-client-name-zoho-what = The name contains “Zoho”. A partner’s guide says not to use it; older guides did.
errors-console-client-name-zoho-check = Try the same name without that word.
errors-console-client-name-zoho-fix = Remove the word.

errors-console-java-script-domain = “Enter a valid JavaScript Domain URI” in the API Console
errors-console-java-script-domain-meaning = The API Console rejects the JavaScript domain.
errors-console-java-script-domain-bad-address-what = The value does not begin with https:// or http://, or has a path.
errors-console-java-script-domain-bad-address-check = Compare it with https://99000000223015.zappscontents.com: scheme and host, nothing else.
errors-console-java-script-domain-bad-address-fix = Remove everything from the first slash after the host.
errors-console-java-script-domain-client-type-what = A custom service needs no JavaScript domain. Only client-based clients have one.
errors-console-java-script-domain-client-type-check = Look up the type of the client.
errors-console-java-script-domain-client-type-fix = Register a server-based client for a connection.

errors-console-redirect-uri = “Enter a valid redirect URI” in the API Console
errors-console-redirect-uri-meaning = The API Console rejects the redirect URI.
errors-console-redirect-uri-bad-address-what = The value does not begin with https:// or http://, contains a space, or has several URIs in one field.
errors-console-redirect-uri-bad-address-check = Paste it into **Authorized Redirect URI** in Set up. Hidden characters are shown there.
errors-console-redirect-uri-bad-address-fix = Enter one URI per field. Add more with +.

errors-console-homepage-url = “Enter a valid homepage URL” in the API Console
errors-console-homepage-url-meaning = The API Console rejects the homepage URL.
errors-console-homepage-url-bad-address-what = The value is not a full URL such as https://www.yourdomain.com.
errors-console-homepage-url-bad-address-check = Check that it begins with https://.
errors-console-homepage-url-bad-address-fix = Enter a full URL. Zoho accepts a placeholder.

errors-unauthenticated-connection = “Failed to execute function - UnAuthenticated Connections”
errors-unauthenticated-connection-meaning = The function uses a connection that is not authorized, or is no longer authorized.
errors-unauthenticated-connection-not-connected-what = The connection was never authorized, or the sign-in was not completed.
errors-unauthenticated-connection-not-connected-check = Go to **Setup**, **Developer Hub**, **Connections**, and check that it says Connected.
errors-unauthenticated-connection-not-connected-fix = Open the connection, select **Connect**, and accept.
errors-unauthenticated-connection-runs-as-creator-what = The call runs as the user who created the connection, and that user lost access.
errors-unauthenticated-connection-runs-as-creator-check = Open the connection and look up who created it.
errors-unauthenticated-connection-runs-as-creator-fix = Connect again as a user who stays.
errors-unauthenticated-connection-refresh-token-dead-what = The refresh token was revoked, or replaced after more than 20 newer ones.
errors-unauthenticated-connection-refresh-token-dead-check = Check whether the same user authorized this client many times.
errors-unauthenticated-connection-refresh-token-dead-fix = Connect again, and remove connections that nobody needs.
errors-unauthenticated-connection-not-offline-what = There never was a refresh token, so the connection worked for one hour only.
errors-unauthenticated-connection-not-offline-check = Check whether the Authorize URL of the custom service contains access_type=offline.
errors-unauthenticated-connection-not-offline-fix = Add access_type=offline and prompt=consent to the Authorize URL, and connect again.
errors-unauthenticated-connection-private-what = The connection is private: each user authorizes it with their own account, and the user who ran the function has not.
errors-unauthenticated-connection-private-check = Open the custom service and check whether **Use Credentials of Login User** is on.
errors-unauthenticated-connection-private-fix = Turn the switch off and connect again, or let each user authorize the connection.

errors-connection-not-found = “Connection Name was not found”; in Zoho People “Connection '…' does not exist”
errors-connection-not-found-meaning = The name after connection: in the function is not the link name of a connection.
errors-connection-not-found-link-name-what = The function uses the display name, or the link name is mistyped.
errors-connection-not-found-link-name-check = Go to **Setup**, **Developer Hub**, **Connections**, and read the link name there.
errors-connection-not-found-link-name-fix = Copy the link name into the function, in quotes.
errors-connection-not-found-not-connected-what = Only the custom service was saved. No connection was created from it.
errors-connection-not-found-not-connected-check = Go to **Setup**, **Developer Hub**, **Connections**, **My Connections**, and look for the connection.
errors-connection-not-found-not-connected-fix = Create a connection from the custom service, select **Connect**, and accept.

errors-connector-gone = No service “Zoho OAuth” among the default services
errors-connector-gone-meaning = The connector that combined scopes of many Zoho apps is reported to be removed. Zoho advises a custom service where scopes are not listed. We found no announcement and no date; Zoho's Creator 5 help and guides of autumn 2026 still name it.
errors-connector-gone-service-gone-what = Your organization does not have the connector, and a default service of one product lacks the scopes of others.
errors-connector-gone-service-gone-check = Go to **Setup**, **Developer Hub**, **Connections**, **Create Connection**, and look for Zoho OAuth in the list.
errors-connector-gone-service-gone-fix = Create a custom service. Set up gives you every value for it.

errors-browser-blocked = “blocked by CORS policy”, “Failed to fetch” or “NetworkError” in the browser
errors-browser-blocked-meaning = The browser withheld the response from the page, or never reached the server. It does not tell a page which.
errors-browser-blocked-no-cors-what = The accounts servers are not known to let pages of other hosts read their responses.
errors-browser-blocked-no-cors-check = Check whether the request went to /oauth/v2/token or /oauth/v2/token/revoke.
errors-browser-blocked-no-cors-fix = Exchange the code elsewhere: with the command in Test, or in Zoho itself.
errors-browser-blocked-client-type-what = Zoho documents that the CRM API responds only to pages whose origin is registered as a JavaScript domain. The client should be client-based (inferred).
errors-browser-blocked-client-type-check = In the API Console, check whether the origin of the page is registered as a JavaScript domain.
errors-browser-blocked-client-type-fix = Register it there, or call from a server or a connection.
errors-browser-blocked-network-what = DNS, a firewall, a browser extension or no network connection.
errors-browser-blocked-network-check = Open the same URL in a new tab.
errors-browser-blocked-network-fix = Try without extensions, or from another network.

# What products mean by their own codes
errors-code-fix-duplicate = Update the record that exists, or use upsert with this field among duplicate_check_fields. The connection needs no change.
errors-code-fix-module = Write the API name of the module in the path, such as Leads: settings/modules lists the names. The connection needs no change.
errors-code-fix-json-body = Send the body as JSON: `json=payload` in Python’s requests instead of `data=payload`, or the JSON text in the form field JSONString. The connection needs no change.
errors-code-fix-org-header = Send the ID of the organization in the header that the product documents (Zoho Analytics: ZANALYTICS-ORGID; `/restapi/v2/orgs` lists the IDs, with the same token).
errors-code-fix-record-count = Send the records in several requests of at most 200 records. The connection needs no change.
errors-code-fix-list-key = Send the key of one of your lists: `getmailinglists` returns the keys, with the same token. The connection needs no change.
errors-code-fix-org-id = Send the ID of one organization in the parameter organization_id. The list of organizations (such as `/books/v3/organizations`) has the IDs and needs none itself. The connection needs no change.
errors-code-fix-org-user = Connect again as a user of the organization, or invite this user there or create an organization. The token and the scopes are right.
errors-code-fix-workspace = Send the ID of the organization that owns the workspace in the header ZANALYTICS-ORGID (`/restapi/v2/orgs` lists the IDs, with the same token), or use a workspace of this organization.
errors-code-json-body = The body of the request is not JSON that the product can read. Token and scope are not the problem.
errors-code-org-user = The token works, but its user belongs to no organization of the product.
errors-code-workspace-org = The workspace belongs to another organization than the one in the header ZANALYTICS-ORGID. The token is not the problem.
errors-code-account-review = The account must be reviewed and approved by the product before it sends.
errors-code-account-blocked = The account is blocked. Contact the support of the product.
errors-code-api-off = API access is turned off for this user.
errors-code-duplicate = A record or a list with this value already exists.
errors-code-limit-concurrent = Too many calls run at the same time.
errors-code-limit-credits = The credits or the daily limit of the account are used up.
errors-code-limit-day = The daily limit of calls is reached. The edition sets it.
errors-code-limit-minute = Too many calls in one minute.
errors-code-list-key = The listkey in the request is not the key of a list. The token works.
errors-code-no-account = The user has no account in the product, or the product is disabled.
errors-code-no-records = There is nothing to return: no record or no list matches.
errors-code-no-token = The request reached the product without a token that it can read.
errors-code-org-header = The request does not name the organization. The token is not the problem.
errors-code-other-company = The user of the token does not belong to the organization that organization_id names.
errors-code-module-off = The module is not in the plan of the product, or it is turned off for this project or portal.
errors-code-owner = The account owner name in the URL is not known.
errors-code-no-module = The path names a module that does not exist: it wants the API name, such as Leads.
errors-code-parameter-missing = A mandatory field or parameter is missing.
errors-code-record-count = One request has more records than the product processes at once.
errors-code-record-missing = The record or the resource in the request does not exist, or the user cannot see it.
errors-code-sender-domain = The domain of the sender is not verified in the Mail Agent.
errors-code-sprints-action = The path or its query is wrong. Calls of Zoho Sprints that return lists need action=data.
errors-code-several-orgs = The user of the token belongs to several organizations, so the call must name one. The token is not the problem.
errors-code-ticket = The ticket or authtoken of API 1.0 is not valid.
errors-code-value-wrong = A value in the request is not valid for its field.
