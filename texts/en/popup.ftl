# What the URL of the popup says that Create And Connect opens.

popup-same = Confirmed: Zoho CRM sends exactly this redirect URI.
popup-candidate = Confirmed: Zoho CRM sends redirect URI number { $number } of this data center. Make sure that it is registered.
popup-differs = Zoho CRM sends another redirect URI. They differ at character { $position }: the registered one has “{ $registered }”, the popup has “{ $sent }”.
popup-shorter = Zoho CRM sends another redirect URI. It ends where the registered one has “{ $registered }”, at character { $position }.
popup-longer = Zoho CRM sends another redirect URI. It goes on with “{ $sent }” where the registered one ends, at character { $position }.

# The URL itself
popup-no-url = This is not a URL.
popup-copy-loaded = Copy the URL in the address bar of the popup after it has loaded.
popup-copy-whole = Copy the complete URL in the address bar of the popup.
popup-came-along = This comes from copying. The URL was read anyway.
popup-wrong-in-form = The Authorize URL in your form is wrong: Zoho CRM opens exactly that URL. Copy it from the sheet Create Service.
popup-disguised = The URL of Zoho's own popup contains nothing like this. Do not sign in there.
popup-no-sign-in = Do not sign in there.
popup-wait = The popup for the consent is on the accounts server. Wait until it has loaded, then copy the URL.
popup-copy-later = Copy the URL of the popup while it shows Zoho's consent or sign-in page.
popup-other-server = The popup is on { $host } ({ $center }), but you selected { $chosen }.
popup-china = Sign-in for China must start at accounts.zoho.com.cn.
popup-starts-at-us = A sign-in of most data centers can start there, so your org may or may not be in the United States. The address bar of your CRM shows where it is.
popup-other-center-why = The Authorize URL in your form belongs to another data center than the selected one.
popup-after-consent = This is the URL after the consent. Its part before ? is the redirect URI.
popup-after-consent-why = To check the request too, copy the URL while Zoho asks for the consent.

# Its parameters
popup-keep-once = Keep it once in the Authorize URL.
popup-correct-authorize-url = { $why } Correct the Authorize URL in the custom service.
popup-app-access-type-why = Without access_type=offline, Zoho issues no refresh token. An app that needs only the sign-in needs none.
popup-app-prompt-why = Without prompt=consent, Zoho issues a refresh token only with the very first consent.
popup-no-redirect-uri = The URL has no redirect_uri.
popup-sign-in-first = If Zoho asked you to sign in first, sign in and copy the URL of the consent page.
popup-no-state = The URL has no state parameter.
popup-no-state-crm = Zoho CRM normally adds its own.
popup-no-state-own = Zoho CRM adds one. Your own app must add one to protect against forged responses.
popup-secret = The URL contains { $name }.
popup-secret-why = A secret must never be in a URL. Remove it from the Authorize URL and create a new one.

popup-id = Client ID: { $id }.
popup-id-why = Your Client ID field is still empty.
popup-other-id = The client ID in the URL is { $id }, which differs from yours.
popup-other-id-why = The redirect URI must be registered with the client that the service uses.
popup-id-secret = The client_id looks like a secret or a token.
popup-id-secret-why = Enter the client ID in the custom service, and create a new secret in the API Console.
popup-id-hidden = The client_id contains hidden characters: “{ $id }”.
popup-id-hidden-why = They are in the Client ID of the custom service. Remove them there.

popup-no-scope = The URL has no scope.
popup-no-scope-why = Select the scopes in the connection.
popup-no-commas = The scopes are not separated by commas.
popup-no-commas-why = Zoho's documentation requires commas. Set the Scope Delimiter of the service to Comma.
popup-app-no-scope-why = Without a scope, Zoho shows an error page.
popup-app-no-commas-why = Zoho's documentation requires commas.
popup-scopes-missing = These scopes of your list are not requested: { $scopes }.
popup-scopes-missing-why = Select them in the connection, then connect again.
popup-scopes-added = The URL requests scopes that are not in your list: { $scopes }.
popup-scopes-added-why = Every scope that is not needed is a risk.

# Its redirect URI
popup-foreign = The redirect_uri is not on a Zoho host: { $url }.
popup-foreign-why = The response would go to somebody else. Do not accept.
popup-foreign-own-why = Wrong for a Zoho CRM connection: do not accept. Right for your own application if you own this URL.
popup-odd = The redirect_uri is not written like those of Zoho's connections: { $url }.
popup-odd-why = Is this the popup that Create And Connect opens? Copy its complete URL again.
popup-callback-center = The redirect_uri is for { $center }, but you selected { $chosen }.
popup-callback-center-why = Zoho CRM sends the redirect URI of its own data center.
popup-is-candidate = The redirect_uri is one of those listed here for this data center.
popup-not-registered = The redirect_uri differs from the registered one.
popup-tells = No source names the redirect URI of this data center. Register this one.
popup-to-register = Register this redirect_uri.
popup-sent-by-crm = Zoho CRM sends this redirect URI, so this one must be registered.
