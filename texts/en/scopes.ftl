# What the catalog, the linter and the advisor say about scopes.

# What a scope is good for. $what is a noun from the catalog, or the whole description.
scopes-about = { $operation ->
    [ALL] Full access to { $what }
    [READ] View { $what }
    [CREATE] Create { $what }
    [UPDATE] Edit { $what }
    [DELETE] Delete { $what }
    [WRITE] Create, edit and delete { $what }
   *[other] { $what }
}

# Display names that are made for a scope, for the people who approve it.
scopes-name = { $operation ->
    [ALL] { $app }: { $what }, full access
    [READ] { $app }: { $what }, read
    [CREATE] { $app }: { $what }, create
    [UPDATE] { $app }: { $what }, edit
    [DELETE] { $app }: { $what }, delete
    [WRITE] { $app }: { $what }, create, edit and delete
   *[other] { $app }: { $what }, { $last }
}

# Known issues of single scopes
scopes-issue-generated = The name circulates in machine-generated lists. We found it on no Zoho page.
scopes-issue-webassistant = Use ZohoMarketingAutomation.wa.READ. No Zoho page that we read calls the web assistant scope webassistant.
scopes-issue-misprint = One of Zoho’s own specifications contains this name by mistake.
scopes-issue-journey-all = An author who tested it against Zoho in March 2026 reports it as invalid. READ and CREATE exist.
scopes-issue-tried-invalid = An author who tested it against Zoho in March 2026 reports it as invalid.
scopes-issue-listed-rejected = Zoho lists it, but in August 2026 it was reported to be rejected.
scopes-issue-example-invalid = Zoho’s own documentation uses it as an example, but an author who tested it against Zoho in March 2026 reports it as invalid.
scopes-issue-projectsgroups-all = An author who tested it against Zoho in March 2026 reports it as invalid. The resource is called projectgroups.
scopes-issue-activities = The module was removed. From version 3 of the API on, this scope leads to a scope mismatch. Request the modules tasks, events and calls.
scopes-issue-salesiq-old = It belongs to an old scope family of SalesIQ.
scopes-issue-projectsgroups = The spelling projectgroups is reported to be right, and projectsgroups to be rejected, at least with ALL.
scopes-issue-bugtracker = Sources spell the prefix in two ways: ZohoBugTracker and ZohoBugtracker. All public code that we found uses ZohoBugtracker. It is not known whether Zoho distinguishes them.
scopes-issue-bookings = It covers every Bookings call that we found, including reading.
scopes-issue-cliq-webhooks = It posts messages.
scopes-issue-zcql = It runs queries, including those that only read.
scopes-issue-sheet = It also creates and deletes.
scopes-issue-emailapi = It belongs to the Email API, which uses a key of its own instead of OAuth.
scopes-issue-meeting-webinar = It is for the Zoho Meeting host. Webinars on the Zoho Webinar host need ZohoWebinar.webinar.
scopes-issue-webinar-webinar = It is for the Zoho Webinar host. Webinars on the Zoho Meeting host need ZohoMeeting.webinar.
scopes-issue-recruit-plural = Zoho Recruit’s pages use both the singular and the plural of this resource.
scopes-issue-contact-create = Only third parties mention it, for accounts on the new Campaigns interface.
scopes-issue-profile = It is an OpenID Connect scope, and third-party code requests it. Zoho’s own scope for the profile is AaaServer.profile.READ.
scopes-issue-works = No Zoho page lists it, but it is reported to work.

# Presets
scopes-preset-marketing-automation = Marketing Automation
scopes-preset-marketing-automation-about = Full access to campaigns and leads. Lists and starts journeys. Reads the web assistant.
scopes-preset-crm-read = Zoho CRM (read-only)
scopes-preset-crm-read-about = Reads the records of all modules, the setup, the users and the organization of Zoho CRM. Changes nothing.
scopes-preset-crm-workdrive-books = CRM, WorkDrive and Books
scopes-preset-crm-workdrive-books-about = The records of all CRM modules, files and folders in WorkDrive, contacts and invoices in Books. The three scopes that only read are for testing the connection. Remove what you don’t call.
scopes-preset-profile = Connection test only
scopes-preset-profile-about = Only the profile of the user who authorizes the connection. Enough to test that the connection works.

# The linter: what was found, and why it matters
scopes-lint-empty = The entry is empty.
scopes-lint-one-each = Each entry must contain one scope.
scopes-lint-secret = An entry looks like a token or a secret, not like a scope.
scopes-lint-secret-why = Remove it. If anybody could have seen the token, revoke it.
scopes-lint-no-scope = “{ $scope }” is not a scope.
scopes-lint-hidden = “{ $scope }” contains a hidden character: { $what }.
scopes-lint-extra = “{ $scope }” contains extra characters.
scopes-lint-exact = Zoho compares scopes character by character.
scopes-lint-several = “{ $scope }” contains { $count } scopes.
scopes-lint-several-why = Zoho reads an entry as one scope, and no scope has this name.
scopes-lint-variant = { $scope } is also spelled { $usual }.
scopes-lint-variant-why = The source of { $scope } describes it as “{ $about }” ({ $source }, { $confidence }). { $usual } is described as “{ $usual_about }”. It is not known whether Zoho distinguishes the two.
scopes-lint-other-case = The catalog spells “{ $scope }” as { $usual }.
scopes-lint-other-case-why = Zoho’s docs mix upper and lower case, and it is not known whether Zoho distinguishes them. Use the documented spelling.
scopes-lint-unverified = { $scope } is unverified.
scopes-lint-unverified-why = We found it in public code only, and on no Zoho page. If it doesn’t exist, Zoho shows an error page instead of the sign-in or, as reported, silently ignores the scope.
scopes-lint-invented = “{ $scope }” appears to be invented.
scopes-lint-misprint = “{ $scope }” is a misprint.
scopes-lint-rejected = “{ $scope }” is reported to be rejected by Zoho.
scopes-lint-outdated = “{ $scope }” is outdated.
scopes-lint-disputed = Sources disagree on “{ $scope }”.
scopes-lint-unlisted = No Zoho page lists “{ $scope }”.
scopes-lint-former-prefix = “{ $scope }” uses the old prefix of { $product }.
scopes-lint-former-prefix-why = { $product } was renamed, and its scopes now begin with { $prefix }. Some of the old scopes may still work.
scopes-lint-not-in-catalog = “{ $scope }” is not in our catalog of { $date }.
scopes-lint-not-in-catalog-why = Zoho publishes no complete list, so it may still exist. If it doesn’t, Zoho shows an error page instead of the sign-in or, as reported, silently ignores the scope.
scopes-lint-letter = “{ $scope }” contains the character “{ $letter }” ({ $code }), which no scope has.
scopes-lint-letter-why = Some letters of other alphabets look like Latin letters, but Zoho compares scopes character by character.
scopes-lint-url = “{ $scope }” is a URL, not a scope.
scopes-lint-form = A scope has the form Product.resource.OPERATION.
scopes-lint-punctuation = “{ $scope }” is not punctuated like a scope.
scopes-lint-punctuation-why = Join the parts of a scope with single dots. A scope neither begins nor ends with a dot.
scopes-lint-no-scopes = “{ $scope }” looks like a scope of { $product }, but we know no scopes of that product.
scopes-lint-wrong-prefix = “{ $scope }” begins with { $first }, but the scopes of { $product } begin with { $prefix }.
scopes-lint-wrong-prefix-known = With the correct prefix it is { $renamed }, which is in our catalog.
scopes-lint-wrong-prefix-unknown = The rest of the name is not in our catalog either.
scopes-lint-no-prefix = “{ $scope }” doesn’t name its product.
scopes-lint-no-prefix-why = A scope begins with its product: Product.resource.OPERATION.
scopes-lint-no-such-operation = The operation { $operation } of { $family } is not in our catalog of { $date }.
scopes-lint-operations = Known operations of { $family }: { $operations }. Zoho publishes no complete list, so others may exist. If this one doesn’t, Zoho shows an error page instead of the sign-in or, as reported, silently ignores the scope.
scopes-lint-operations-delete = Known operations of { $family }: { $operations }. Add DELETE only if you delete. Zoho publishes no complete list, so others may exist. If this one doesn’t, Zoho shows an error page instead of the sign-in or, as reported, silently ignores the scope.
scopes-lint-no-operation = “{ $scope }” has no operation.
scopes-lint-no-operation-why = A scope ends with the operation that it allows: Product.resource.OPERATION.
scopes-lint-too-many = The list has { $count } entries. Only the first { $most } were checked.
scopes-lint-too-many-why = No connection needs that many. Check whether you pasted something else.
scopes-lint-doubled = “{ $scope }” is in the list twice.
scopes-lint-doubled-why = Keep one of them.
scopes-lint-doubled-case = “{ $first }” and “{ $second }” differ only in upper and lower case.
scopes-lint-doubled-case-why = It is not known whether Zoho distinguishes them. If it doesn’t, one of them is enough.
scopes-lint-clash = The list contains both profile and AaaServer.profile.READ.
scopes-lint-clash-why = Requested together, they are reported to make the profile call fail with INVALID_OAUTHSCOPE.
scopes-lint-covered = { $narrow } is covered by { $broad }.

scopes-covers-operation = { $broad } includes { $narrow }. With one scope less, the consent page is shorter.
scopes-covers-product = { $broad } gives full access to { $app }.
scopes-covers-group = { $broad } is for the whole group. We conclude from its description (“{ $about }”) that it includes this scope.

# The advisor
scopes-verb = { $verb ->
    [CREATE] create
    [UPDATE] change
    [DELETE] delete
   *[READ] read
}

scopes-reason-resource = { $verb ->
    [CREATE] This scope is for creating in { $family }.
    [UPDATE] This scope is for changing { $family }.
    [DELETE] This scope is for deleting { $family }.
   *[READ] This scope is for reading { $family }.
}
scopes-reason-path = { $verb ->
    [CREATE] The path names { $resource }, and { $method } usually creates.
    [UPDATE] The path names { $resource }, and { $method } usually changes.
    [DELETE] The path names { $resource }, and { $method } usually deletes.
   *[READ] The path names { $resource }, and { $method } usually reads.
}
scopes-reason-about = { $verb ->
    [CREATE] { $family } is about { $what }, and { $call } usually creates.
    [UPDATE] { $family } is about { $what }, and { $call } usually changes.
    [DELETE] { $family } is about { $what }, and { $call } usually deletes.
   *[READ] { $family } is about { $what }, and { $call } usually reads.
}
scopes-reason-custom-module = { $verb ->
    [CREATE] If “{ $module }” is a custom module: this scope is for the records of all custom modules, and { $method } usually creates.
    [UPDATE] If “{ $module }” is a custom module: this scope is for the records of all custom modules, and { $method } usually changes.
    [DELETE] If “{ $module }” is a custom module: this scope is for the records of all custom modules, and { $method } usually deletes.
   *[READ] If “{ $module }” is a custom module: this scope is for the records of all custom modules, and { $method } usually reads.
}
scopes-reason-no-narrower = { $verb ->
    [CREATE] Our catalog has no narrower scope that can only create.
    [UPDATE] Our catalog has no narrower scope that can only change.
    [DELETE] Our catalog has no narrower scope that can only delete.
   *[READ] Our catalog has no narrower scope that can only read.
}
scopes-reason-concluded = We conclude this from how Zoho names its scopes. No page that we read pairs this call with this scope, so test it against Zoho.
scopes-reason-name = The scope allows more than its name says.
scopes-reason-only-scope = It is the only scope of this resource that we know.
scopes-reason-only-writing = Apart from reading, it is the only scope of this resource that we know.
scopes-reason-only-resource = It is the only resource of { $product } that we know.
scopes-reason-group = Our catalog has no such scope for { $family } alone, so this is the scope of the whole group.
scopes-reason-known-call = { $method } { $path } is a call that we know.
scopes-reason-documented = Zoho’s documentation names this scope for { $method } { $path }.
scopes-reason-reported = This scope is reported for { $method } { $path }.
scopes-reason-upsert = An upsert also changes existing records.
scopes-reason-crm-search = Searching Zoho CRM records needs this scope in addition to the scope of the module.
scopes-reason-search = The call searches, and { $product } has a separate scope for searching.
scopes-also-cliq-webhooks = It is reported to post messages as well, despite its name.

scopes-note-no-scope = { $verb ->
    [CREATE] Our catalog has no scope for creating in { $family }.
    [UPDATE] Our catalog has no scope for changing { $family }.
    [DELETE] Our catalog has no scope for deleting { $family }.
   *[READ] Our catalog has no scope for reading { $family }.
}
scopes-note-no-resource = The path names no resource of { $product } that our catalog knows. Search for the resource by name.
scopes-note-issue = { $scope }: { $issue }
scopes-note-user-info = The text before the @ in the URL is a user name. The real host is { $host }. Don’t send a token there.
scopes-note-backslash = The URL contains a backslash. Its host is { $host }. Don’t send a token there.
scopes-note-lookalike = { $reason } Don’t send a token there.
scopes-note-sign-in = This URL belongs to the sign-in itself. It needs no scope.
scopes-note-crm-page = This is the CRM user interface. The CRM API is on the API domain, for example https://www.zohoapis.com/crm/v8.
scopes-note-other-host = { $host } is not the host that our table lists for the API of { $product }.
scopes-note-no-host = Enter the full URL with its host. The path alone does not show the app.
scopes-note-foreign = { $host } is not a Zoho host in our table. Don’t send a token there.
scopes-note-no-api = Our table lists no Zoho API at this URL of { $host }.

# Scopes that others need beside them
scopes-companion-search = Using the Search Records API? Add ZohoSearch.securesearch.READ.
scopes-companion-files = Uploading files for bulk jobs, or downloading backups or audit logs? Add a scope of ZohoFiles.files.
scopes-companion-coql = A query also needs the read scope of each module that it names, for example ZohoCRM.modules.leads.READ.
scopes-companion-composite = A composite request also needs the scopes of all requests in it.
scopes-companion-mailmerge = Mail merge also needs scopes of Zoho Writer.
scopes-companion-projects = Files in Projects also need a scope of ZohoPC.files, and sometimes scopes of WorkDrive.
scopes-companion-calendar = Cliq events also need the Zoho Calendar scopes for calendars and for events.

# Broad scopes
scopes-broad-product = { $scope }: { $about }. Instead, request the resources that you call.
scopes-broad-group = { $scope }: { $about }. Instead, request the operations that you call, or single resources of the group.
scopes-broad-resource = { $scope }: { $about }. Instead, request the operations that you call.

# Two lists
scopes-difference-same = Both lists request the same scopes.
scopes-difference-removed = Nothing was added, so existing connections keep working. They keep the scopes that were granted: to remove them, revoke and reconnect.
scopes-difference-covered = The added scopes were already covered. Existing connections keep working, but their tokens name the old scopes until you reconnect.
scopes-difference-consent = A token keeps the scopes that it was issued with. Everybody who has connected must reconnect and approve the added scopes.

# Granted scopes
scopes-missing-part = Zoho granted only { $scopes }, which this scope includes.
scopes-missing-finding = { $finding } Zoho is reported to silently ignore scopes that don’t exist.
scopes-missing-known = The scope is in our catalog. Either the token is older than the change of the list (a token keeps the scopes that it was issued with), or the account that authorized it doesn’t have the product, or Zoho ignored the scope.
scopes-extra-part = It is part of { $scope }, which was requested.
scopes-extra-earlier = It was not requested in this list. It may come from an earlier authorization.
