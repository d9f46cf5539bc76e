check-intro = Paste an error, a response, a URL, a log or the values of a form. You see what it is, what is wrong, and how to fix it. Nothing leaves this browser; secrets are hidden immediately.
check-box = Error, response or URL
check-example = Show an example
check-clear = Clear
check-template = Use form template
check-secret = secret
check-secret-hidden = It is hidden here and not stored.
check-cut = The text is longer than one million characters. Only its beginning was read.
check-nothing = Nothing recognized. Paste the complete message together with the URL of the request. Recognized are errors and responses of Zoho's servers, URLs, scopes, client IDs, commands and the values of the form.
check-kind = Treat as
check-kind-auto = detect automatically
check-more = { $count ->
    [one] One more item is not shown.
   *[other] { $count } more items are not shown.
}
check-report = report as Markdown
check-detected = Detected: { $kind }
# Announced when a result is there.
check-announced = Detected: { $kind }. { $causes ->
    [0] { "" }
    [one] One possible cause.
   *[other] { $causes } possible causes.
}
check-causes = Possible causes, most likely first
check-use = Use in Set up
check-use-fixed = Fix all and use in Set up
check-continue = Continue in Test

check-form-table = Values of the form
check-form-field = Field
check-form-current = Current value
check-form-expected = Expected value
check-form-correct = correct
check-form-see-note = see note above
check-form-any = any value

check-attempt = Add details to narrow this down
check-unknown = not known
check-yes = yes
check-no = no
check-sent = What was sent to the token endpoint
check-sent-code = an authorization code
check-sent-refresh = a refresh token
check-code-age = Age of the code when it was sent
check-code-age-new = less than one minute
check-code-age-old = one minute or more
check-sent-before = The code or token had already been used
check-client-type = Client type
check-asked = Data center the request was sent to
check-home = Data center of the account
check-times = How many times this user has authorized this client
check-registered = Registered redirect URI
check-sent-uri = Redirect URI that was sent

check-compare = Compare two URLs
check-compare-hint = Compares two URLs part by part after decoding: two authorization URLs, two redirect URIs, a URL that works and one that doesn't.
check-first = First URL
check-second = Second URL
check-same = Both URLs are the same in every part.
check-same-compared = Both URLs are the same in every part that could be compared. Hidden values were not compared.
check-different = { $count ->
    [one] The URLs are different in one part.
   *[other] The URLs are different in { $count } parts.
}
check-different-masked = { $count ->
    [one] The URLs are different in one part. Hidden values were not compared.
   *[other] The URLs are different in { $count } parts. Hidden values were not compared.
}
check-comparison = Comparison
check-part = Part
check-part-first = First
check-part-second = Second
check-differs = (different)
check-missing = (missing)
