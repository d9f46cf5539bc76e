check-input = Input
check-intro = Paste an error, a response, a URL, a log or the values of a form. You see what it is, what is wrong, and how to fix it. Nothing leaves this browser; secrets are hidden immediately.
check-box = Error, response or URL
check-empty = The result appears here: what it is, the most likely cause, how to verify it, and how to fix it.
check-chips = Nothing to paste? Select what you see:
check-example = Show an example
check-clear = Clear
check-template = Use form template
check-secret = secret
check-secret-hidden = It is hidden here and not stored.
check-cut = The text is longer than one million characters. Only its beginning was read.
check-condensed = The text is long. Only its ends and the last lines that name an error or something of OAuth were read.
check-nothing = Nothing recognized. Paste the complete message together with the URL of the request. Recognized are errors and responses of Zoho's servers, URLs, scopes, client IDs, commands and the values of the form.
check-kind = Treat as
check-kind-auto = detect automatically
check-more = { $count ->
    [one] One more item is not shown.
   *[other] { $count } more items are not shown.
}
check-report = report as Markdown
check-outcome = { $outcome }: { $kind }
check-detected = Detected: { $kind }
# Announced when a result is there.
check-announced = Detected: { $kind }. { $verdict }
check-announced-cause = Detected: { $kind }. { $verdict } Most likely cause: { $cause } { $more ->
    [0] { "" }
    [one] One more possible cause.
   *[other] { $more } more possible causes.
}
check-contradiction = Contradiction:
check-ask = To be sure, paste also:
check-places = Where each part is ({ $count })
check-places-table = Data centers in the text
check-place-part = Part
check-place-center = Data center
check-place-text = Text
check-what-to-do = What to do
check-likely = Most likely cause
check-more-causes = { $count ->
    [one] One more possible cause
   *[other] { $count } more possible causes
}
check-other-causes = { $count ->
    [one] One other known cause of this error
   *[other] { $count } other known causes of this error
}
check-other-causes-note = The text does not point to them.
check-verify = Verify
check-fix = Fix
check-recognized = How this was recognized
check-others = { $count ->
    [one] One more item in the text
   *[other] { $count } more items in the text
}
check-right-uri = The right redirect URI in { $center }:
check-right-uri-also = Also register:
check-right-uri-label = redirect URI of { $center }
check-right-uri-unknown = No source names the redirect URI of { $center }. Read it from the URL of the popup.
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

check-attempt = Add a detail to narrow this down
check-choose = Select…
check-unknown = not known

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
