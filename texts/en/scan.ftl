scan-severity-error = error
scan-severity-warning = warning
scan-severity-check = check
scan-severity-note = note

# Names of characters that are not visible. $kind: space, tab, break, nbsp, wide, zero-width, hyphen, direction,
# variation or control.
scan-unseen = { $kind ->
    [space] space
    [tab] tab
    [break] line break
    [nbsp] non-breaking space
    [wide] non-standard space
    [zero-width] zero-width character
    [hyphen] soft hyphen
    [direction] direction mark
    [variation] variation selector
   *[control] control character
}
scan-unseen-start = { $kind ->
    [space] leading space
    [tab] leading tab
    [break] leading line break
    [nbsp] leading non-breaking space
    [wide] leading non-standard space
    [zero-width] leading zero-width character
    [hyphen] leading soft hyphen
    [direction] leading direction mark
    [variation] leading variation selector
   *[control] leading control character
}
scan-unseen-end = { $kind ->
    [space] trailing space
    [tab] trailing tab
    [break] trailing line break
    [nbsp] trailing non-breaking space
    [wide] trailing non-standard space
    [zero-width] trailing zero-width character
    [hyphen] trailing soft hyphen
    [direction] trailing direction mark
    [variation] trailing variation selector
   *[control] trailing control character
}
scan-unseen-inside = { $kind ->
    [space] space at character { $position }
    [tab] tab at character { $position }
    [break] line break at character { $position }
    [nbsp] non-breaking space at character { $position }
    [wide] non-standard space at character { $position }
    [zero-width] zero-width character at character { $position }
    [hyphen] soft hyphen at character { $position }
    [direction] direction mark at character { $position }
    [variation] variation selector at character { $position }
   *[control] control character at character { $position }
}

scan-secret-token = a token or an authorization code
scan-secret-client = what looks like a client secret
scan-secret-named = the value of “{ $key }”
