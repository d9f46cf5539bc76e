# The fault cards of Learn. What is wrong, how to check it and how to fix it comes from errors.ftl; only a card whose error
# the table does not have says it itself.

cards-title-wrong-center = The sign-in works, and the connection fails
cards-story-wrong-center = A colleague set up the service with a guide from the internet. The sign-in works, and consent works. Then the connection fails. The client and its secret were copied correctly.
cards-title-secret-of-another-center = The right client, refused
cards-story-secret-of-another-center = The client ID is correct, and every URL belongs to the data center of the account. Somebody copied the client secret from the API Console a year ago, before the company moved to this data center.
cards-title-redirect-space = The redirect URI that looks the same
cards-story-redirect-space = You compare the redirect URI in the URL with the one in the API Console. They look the same, and they belong to the same data center. The client ID is that of this client.
cards-title-scope-typo = A scope that nobody knows
cards-story-scope-typo = The service asks for one scope. It was typed by hand, from memory. The consent page does not open.
cards-title-space-for-comma = Two good scopes, one bad list
cards-story-space-for-comma = Both scopes are in the catalog and spelled correctly. Each of them alone works. Together they do not.
cards-title-code-too-late = Lunch before the token
cards-story-code-too-late = An admin tests the sign-in by hand. The code is in the address bar. The phone rings, and the code is sent a little later, for the first time and unchanged.
cards-title-code-twice = Once more, to be sure
cards-story-code-twice = The exchange worked. A script sends the same request again a second later, because it did not wait for the first response.
cards-title-no-consent-again = The second time it is different
cards-story-no-consent-again = The Authorize URL has access_type=offline. The first connection had a refresh token. A month later the same user connects once more, and nothing looks wrong. An hour later it stops.
cards-title-twenty-first = The oldest connection stops
cards-story-twenty-first = The same user has connected the same client every day for three weeks: for tests, for a second service, to be sure. The newest connection works. The oldest one does not, and nobody has changed or revoked it.
cards-title-throttled = It asks, and asks, and asks
cards-story-throttled = A script asks for a new access token before each call, although the last one is still valid. The refresh token and the secret are correct.
cards-title-revoked = It worked an hour ago
cards-story-revoked = The connection has a refresh token and has worked for weeks, in the right data center. Last night somebody cleaned up the connected apps of the account.
cards-title-private = It works for me
cards-story-private = The connection is new, and it works when the admin runs the function. When a colleague runs the same function, it fails. The link name in the function is correct.
cards-title-service-only = Everything is saved, nothing works
cards-story-service-only = The client is registered, and the custom service is saved without an error. The function uses the link name that was planned. It fails at once.
cards-title-missing-scope = Signed in, and still not allowed
cards-story-missing-scope = The token is a minute old, and one call works with it. Another call is refused, for an admin who may do everything in Zoho CRM.
cards-title-hostile-callback = A helpful stranger
cards-story-hostile-callback = You sign in with a link that somebody sent you. You accept. The page does not go on, although a code came back.
cards-what-hostile-callback = The response tells the page to send the code to a server that is not Zoho’s. Whoever receives the code could use it.
cards-check-hostile-callback = Compare accounts-server in the callback URL with the accounts servers on the Data centers page.
cards-fix-hostile-callback = Do not use the response. Start the sign-in yourself, from your own page, and report the link.

# Where in Zoho it is mended
cards-place-service = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, the custom service, **Access Token URL** and **Refresh Token URL**
cards-place-secret = API Console: the client, **Client Secret**, then Zoho CRM: the custom service
cards-place-redirect = API Console: the client, **Authorized Redirect URIs**
cards-place-scopes = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, the custom service, its scopes
cards-place-delimiter = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, the custom service, **Scope Delimiter**
cards-place-authorize-url = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, the custom service, **Authorize URL**
cards-place-connect = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, **My Connections**
cards-place-switch = Zoho CRM: the custom service, **Use Credentials of Login User**
cards-place-again = Nowhere in Zoho: sign in again, and exchange the code at once
cards-place-wait = Nowhere in Zoho: correct the script, and wait
cards-place-nowhere = Nowhere in Zoho: the link was the attack
