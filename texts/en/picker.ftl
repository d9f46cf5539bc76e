# The step "Scopes" of the room Set up: finding, selecting and comparing scopes.

picker-selected-count = { $count } selected
picker-selected-label = Selected scopes

# Search
picker-search = Search scopes
picker-search-hint = Search by app, resource, action or scope. Enter adds the top result.
picker-app = App
picker-app-count = { $app } ({ $count })
picker-all-apps = All apps
picker-results-label = Matching scopes
picker-results-none = No results. Try fewer words or the name of the app.
picker-search-all = Search all apps
picker-results-unverified = { $count ->
    [one] No results, but 1 unverified scope fits.
   *[other] No results, but { $count } unverified scopes fit.
}
picker-include-unverified = Include unverified scopes ({ $count })
picker-results = { $total ->
    [one] 1 result
   *[other] { $total } results
}
picker-results-part = { $total } results; the best { $shown } are shown
picker-results-corrected = One letter was corrected.
picker-resources-selected = The resources of the selected scopes. Pick an app to see all of its scopes.
picker-pick-an-app = Pick an app to see its scopes.
picker-column-resource = Resource
picker-row-of-app = { $app }: { $what }
picker-column-more = More
picker-row-openid = OpenID Connect
picker-resources = { $total ->
    [one] 1 resource. Select what you need, or search above.
   *[other] { $total } resources. Select what you need, or search above.
}
picker-resources-part = { $total } resources; { $shown } are shown. Search above, or show more.
picker-show-more = Show more ({ $count } left)
picker-unlisted = Not in our catalog of { $date }. Zoho publishes no complete list, so it may still exist.
picker-add-unlisted = Add { $scope } anyway
picker-add-unlisted-several = Add these { $count } scopes anyway
picker-operation-title = { $about } ({ $confidence })

# Presets
picker-presets = Presets
picker-presets-hint = Presets. A preset replaces the selected scopes.
picker-preset-use = Use the preset { $preset }
picker-preset-add = Add the preset { $preset }
picker-preset-taken = The preset replaced the selected scopes.
picker-presets-contents = Show contents

# The selected scopes
picker-none-selected = No scopes selected. Search, pick an app, use a preset or paste a list.
picker-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
picker-fix-all = Apply all { $count } certain fixes
picker-remove-all = Remove all scopes
picker-remove-label = Remove { $scope }
picker-display-name = Display name of { $scope }
picker-display-name-hint = Display names are optional. Without one, the consent screen shows the scope.
picker-not-in-catalog = not in the catalog
picker-source = Source:
picker-source-read = Read on { $date }.
picker-often-missed = often missed
picker-companion = With { $scope }: { $why }
picker-add = Add
picker-added = Added
picker-broad = { $count ->
    [one] 1 scope grants more access than most integrations need
   *[other] { $count } scopes grant more access than most integrations need
}
picker-broad-one-product = One scope grants access to a whole product
picker-broad-products = { $count } scopes grant more access than most integrations need, { $whole } of them to a whole product
picker-instead = Instead:
picker-instead-more = and { $count } more: pick the app above
picker-instead-label = Replace { $scope } with { $narrower }

# What a press did
picker-said-added = Added { $scope }.
picker-said-added-several = { $count ->
    [one] Added 1 scope.
   *[other] Added { $count } scopes.
}
picker-said-preset = { $count ->
    [one] Selected 1 scope.
   *[other] Selected { $count } scopes.
}
picker-said-added-some = Added: { $count }. Already in the list: { $present }.
picker-said-present = { $count ->
    [one] Already in the list.
   *[other] All of them are already in the list.
}
picker-said-removed = Removed { $scope }.
picker-said-unverified = { $scope } is unverified: we found it on no Zoho page. To add it anyway, press Space.
picker-said-no-scope = The text contains no scope.
picker-said-left = { $more ->
    [0] Left in the box: { $words }. A scope contains dots, like ZohoCRM.org.READ, or is in the catalog. Select “Add to the list” again to add it anyway.
   *[other] Left in the box: { $words } and { $more } more. A scope contains dots, like ZohoCRM.org.READ, or is in the catalog. Select “Add to the list” again to add them anyway.
}
picker-said-fixed = All certain fixes applied.

# Pasting a list
picker-paste = Paste a list
picker-paste-label = Add scopes
picker-paste-hint = Paste scopes. Any separator works: commas, spaces, line breaks, plus signs or JSON. From an authorize URL, a token response or code, only the scopes are taken.
picker-paste-add = Add to the list

# The advisor
picker-call = Find the minimum scopes for an API call
picker-call-method = Method
picker-call-url = URL of the API call
picker-call-or = Or, if you have no URL:
picker-call-app = App to call
picker-call-resource = Resource
picker-call-select = Select…
picker-call-select-app = Select the app first
picker-call-verb = What do you do with it?
picker-resource-option = { $family } — { $what }
picker-advice-app = A call to { $app }
picker-advice-needs = Request:
picker-advice-instead = May be used instead of the first one:
picker-advice-perhaps = Possibly needed as well:

# Two lists
picker-compare = Compare scope lists
picker-before = Earlier scopes
picker-before-hint = From the form in Zoho, an authorize URL or a token response.
picker-before-keep = Use the current list
picker-after = New scopes
picker-after-hint = Leave empty to use the selected scopes.
picker-after-placeholder = the selected scopes
picker-consent-needed = Users must authorize again.
picker-consent-not-needed = No new authorization is needed.
picker-compare-added = Added ({ $count }):
picker-compare-removed = Removed ({ $count }):
picker-compare-respelled = Spelled differently ({ $count }):
picker-compare-kept = In both ({ $count }):
picker-compare-scope = `{ $scope }`
picker-compare-spellings = `{ $old }` → `{ $new }`
picker-grant = Check granted scopes
picker-grant-hint = Paste the token response. Its scopes are compared with your selection. Tokens in it are masked immediately.
picker-granted-all = All selected scopes were granted.
picker-granted-not-all = Not all selected scopes were granted.
picker-grant-missing = Missing ({ $count }):
picker-grant-extra = Granted, but not selected ({ $count }):
picker-grant-reason = `{ $scope }`: { $reason }
picker-grant-error = This is an error response, so it shows no granted scopes. Paste it into Troubleshoot to see the causes.
picker-grant-no-scopes = The response has no scope field, so it does not show what was granted.
picker-grant-no-response = The text contains no token response.

# Copying the list
picker-copy = Copy the list for the form, a URL or a self client
picker-copy-form = For the form
picker-copy-form-label = scopes for the form
picker-copy-url = In an authorization URL
picker-copy-url-label = scopes in the URL
picker-copy-self-client = For a self client in the API Console
picker-copy-self-client-label = scopes for the self client
picker-copy-none = Add scopes first.
picker-copy-hint = { $delimiter ->
        [Space] The form uses spaces as the delimiter.
        [Plus] The form uses plus signs as the delimiter.
       *[Comma] The form uses commas as the delimiter.
    } Zoho expects commas, which are written as %2C in a URL. Spaces (+ or %20 in a URL) are the OAuth default, but Zoho is reported to reject such a list as one scope that doesn’t exist. For plus signs (%2B) nothing is known. In its responses, Zoho separates scopes with spaces.

# The catalog
picker-counts = Scope catalog of { $date }: { $scopes } scopes of { $apps } apps from { $sources } sources. { $official } are on Zoho’s pages or in Zoho’s code, { $rule } follow a rule of Zoho’s, { $reported } come from other sources, { $unverified } are unverified.
picker-legend = What the labels mean, and where the scopes come from
picker-legend-selected = Sources of the selected scopes:
picker-legend-hint = The sources are Zoho’s own pages, specifications and packages, and public lists and code that repeat them. None was tested against live Zoho. Zoho publishes no complete list, so a scope that is not here may still exist.
picker-report = Report a missing scope
picker-report-hint = Fill in the report and send it to whoever gave you this page. Nothing is sent from here.
picker-report-label = report of a missing scope
picker-report-title = A scope is missing in the catalog of { $date }
picker-report-scopes = Scope: { $scopes }
picker-report-product = Product: …
picker-report-allows = What it allows: …
picker-report-page = The Zoho page that names it: …
picker-report-works = Does a sign-in with it work (yes, no, not tried): …
