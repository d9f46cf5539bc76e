# The rows of Zoho's forms, links to a setup, and the Deluge snippet.

service-center-first = Select a data center first.
service-name-first = Enter a service name first.
service-scopes-first = Add scopes first.
service-client-id-first = Paste the client ID into the sheet API Console.
service-callback-first = Not known for this data center. Register any https URL of your own for now, connect once, paste the popup's URL, then replace it in the console.
service-secret-from-zoho = Paste it from the API Console, tab Client Secret.
service-looks-secret = The value looks like a secret, so it is not shown here.
service-press-connect = Select it. A window opens: select Connect or Proceed and sign in. If Zoho asks for an organization, select the one that you use: the tokens are valid for that one only. Then select Accept.
service-numbered = { $label } { $number }
service-scope = Scope { $number }
service-display-name = Scope { $number } Display Name
service-scopes-to-select = Scopes to select
service-client-name-derived = Made from the service name, without characters that the console rejects. Use letters, digits, spaces, _ and & only.
service-client-name-note = Shown on the consent screen. Use letters, digits, spaces, _ and & only; don't include “Zoho”.
service-homepage-note = Any valid URL. Zoho accepts a placeholder.
service-callback-recommended = Recommended. Register this one first.
service-callback-further = Also register this one: select + in the API Console.
service-revoke-note = Not every version of the form has this field.
service-authorize-note = Its two parameters keep the connection working after the first hour.
service-delimiter-note = The form shows this field once there are two scopes.
service-connection-link-name-note = Zoho fills it in. Deluge needs it exactly as Zoho shows it.
service-no-scope-to-select = No scopes yet. Add scopes first.
service-select-all = { $count ->
    [one] Select the scope.
   *[other] Select all { $count } scopes.
}

service-link-unknown-key = The link has the key “{ $key }”, which this page does not know.
service-link-secret = The link contained a secret under “{ $key }”. The secret was not read and was removed from the address bar, but the browser's history may still contain it. Anybody who had the link could read it: create a new secret in the API Console, or revoke the token.
service-link-bad-value = The link has { $key }={ $value }, which is not a valid value.
service-link-repeated = The link has “{ $key }” more than once. The first value was used.
service-link-too-long = The link is longer than { $most } bytes. It was not read and was removed from the address bar.
service-link-other-facts = The link was made with the facts of { $date }; this page uses those of { $now }. Check the values again: hosts and scopes may have changed.
service-link-more = { $count ->
    [one] The link has one more issue of this kind.
   *[other] The link has { $count } more issues of this kind.
}
service-link-too-long-to-write = The link was not copied: it would have { $bytes } bytes, and links of more than { $most } bytes cannot be opened.

service-setups-unread = This text is not an export of saved setups.
service-setups-full = Not saved: this device can hold { $most } saved setups. Delete some of them first.

service-snippet-scopes-first = Add scopes first, or select the product to call.
service-snippet-no-call = No call that tests a token is known for { $product }.
service-snippet-no-url = The URL of { $product } in the { $center } data center is not known.
# $needed, $held: scopes. $why: a sentence.
service-snippet-may-cover = { $needed } is not in your list. { $held } may cover it. { $why }
service-snippet-not-covered = { $needed } is not in your list, and no scope in it is known to cover it. Zoho may reject this call.
service-snippet-other-spelling = It is another spelling of the same scope, and it is not known whether Zoho accepts it.
service-snippet-all-operations = It seems to cover all operations of the same resource, but it is not in our catalog.
