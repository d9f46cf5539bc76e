# The page around the rooms: navigation, toasts, remarks about a link, and the pieces that rooms share.

page-name = Zoho OAuth Workbench
page-nav-label = Main
page-room-build = Set up
page-room-check = Troubleshoot
page-room-centers = Data centers
page-room-connect = Test
page-room-learn = Learn
page-room-trust = Privacy and security
page-title = { $room } · Zoho OAuth Workbench
page-footer = Runs entirely in your browser. Tokens, authorization codes and client secrets stay in memory; other inputs last until you close the tab, unless you keep them on this device. Its Content Security Policy allows requests only to its own host and to Zoho’s accounts and API hosts. Not affiliated with Zoho.

page-example-for-us = Example loaded: Marketing Automation, United States. Select your own data center above.
page-example-loaded = Example loaded: Marketing Automation.
page-link-loaded = Values loaded from the link.
page-scopes-removed = All scopes removed.
page-started-over = All fields cleared.
page-imported = Values imported into Set up.
page-imported-beside = Values imported into Set up. The saved setup keeps its own values. To save these, select “Keep on this device”.
page-undone = Undone. Later changes were kept.

page-copied = Copied: { $label }.
page-copy-by-hand = The browser blocked copying { $label }. Copy it from this box: press Ctrl+C, or ⌘C on a Mac.
page-copy-refused = The browser blocked copying { $label }. The value is selected: press Ctrl+C, or ⌘C on a Mac.
page-link-without = The link leaves out { $keys }: the value looks like a secret.
page-masked = The pasted text contained a token, a code or a secret. It was masked immediately and is not kept. If anyone else could have seen it, revoke it.
page-storage-full = The browser’s storage for this page is full or blocked. Your inputs are not saved and will be lost on reload.

page-skip = Skip to content
page-result = { $text }
page-language = Language
page-language-missing = { $language } could not be loaded.
page-language-keep = Keep { $language }
page-theme = Theme
page-theme-system = System
page-theme-light = Light
page-theme-dark = Dark
page-offer = Open the setup from this link?
page-offer-hint = Your current setup has other values. The link replaces all of them. You can undo this.
page-offer-open = Open
page-offer-keep = Keep mine

page-palette = Search everything
page-palette-open = Search
page-palette-placeholder = Room, field, scope, host or error
page-palette-results = Results
page-palette-none = No results.
page-palette-room = Page
page-palette-action = Action
page-palette-field = Field
# What else a field is called: these words are searched, and never shown.
page-palette-also-redirect = callback redirect URL
page-palette-also-switch = private shared
page-palette-also-authorize = authorization endpoint access_type offline prompt consent
page-palette-also-scopes = permissions
page-palette-also-center = region domain DC
page-palette-center = Select data center
page-palette-error = Error
page-palette-scope = Scope
page-palette-host = Host
page-palette-link = Copy link to this setup
page-keys-title = Keyboard shortcuts
page-keys-palette = Search everything
page-keys-scopes = Search scopes
page-keys-list = Show this list
page-keys-undo = Undo the last change
page-keys-redo = Redo
page-keys-enter = On a value: copy it. In a search: take the first result.
page-keys-space = On a check box: switch it
page-keys-escape = Close what is open
page-keys-single = Use single-key shortcuts (/ and ?)
page-hand-over = Hand-over sheet
page-hand-over-markdown = hand-over sheet as Markdown
page-print = Print

page-setups = Saved setups
page-setups-none = None on this device
page-setups-count = { $count ->
    [one] { $count } on this device
   *[other] { $count } on this device
}
page-setups-hint = Saved setups stay in this browser’s local storage until you delete them. They never contain secrets. Changes to an open saved setup are saved automatically.
page-setups-exchange = Export or import
page-setups-json = saved setups as JSON
page-setups-download = Download JSON
page-setups-import = Paste exported setups (JSON)
page-setups-import-action = Import
page-setups-imported = { $count ->
    [0] No setups imported. All of them are saved on this device already.
    [one] { $count } setup imported.
   *[other] { $count } setups imported.
}
page-setups-delete-all = Delete all saved setups
page-setups-delete-sure = This can’t be undone.
page-setup-status = Saved as { $name }
page-setup-name = Name of the setup
page-setup-keep = Keep on this device
page-setup-kept = Saved on this device as { $name }.
page-setup-kept-numbered = Saved on this device as { $name }. Another saved setup has the name { $taken }.
page-setup-not-as-kept = This tab has other values than the saved setup { $name }, so your changes are not saved in it. To continue with the saved values, open it. To save these, select “Keep on this device”.
page-setup-deleted-elsewhere = The saved setup { $name } is no longer on this device, so your changes are not saved. To save them, select “Keep on this device”.
page-setup-unnamed = Enter a name for the setup first.
page-setup-opened = Saved setup opened.
page-setup-current = open
page-setup-duplicated = Duplicated and opened. Register a new client in the API Console of this data center.
page-setup-no-center = No data center
page-setup-about = { $scopes ->
    [one] { $center } · { $scopes } scope · saved on { $date }
   *[other] { $center } · { $scopes } scopes · saved on { $date }
}
page-setup-open = Open
page-setup-open-label = Open { $name }
page-setup-duplicate = Duplicate to…
page-setup-duplicate-action = Duplicate
page-setup-duplicate-center = Data center for a duplicate of { $name }
page-setup-duplicate-label = Duplicate { $name }
page-setup-delete = Delete
page-setup-delete-label = Delete { $name }
page-cancel = Cancel

page-close = Close
page-messages = Messages
page-notes-label = About the link
page-notes-read = Dismiss
page-text-to-copy = Text to copy
page-undo = Undo
page-redo = Redo
page-redone = Redone. Later changes were kept.

page-apply-fix = Apply fix
page-apply-fix-label = Apply fix to { $field }: { $value }
page-copy = Copy
page-copy-label = Copy { $label }
page-did-you-mean = Did you mean:
page-facts-read = Read on { $date }.
page-new-tab = (opens in a new tab)
page-open-host = Open { $host }
page-suggested-fix = Suggested fix:

page-export-label = all forms as { $format }
page-link = link

page-evidence-for = Evidence: { $evidence }
page-evidence-against = Unlikely: { $evidence }
page-cause-check = Verify: { $check }
page-cause-fix = Fix: { $fix }
page-response-unread = The URL held what looks like an authorization response, but parameter names are case-sensitive: **code** and **state** are lowercase. It was removed from the address bar and not used.

page-missing = This page did not load completely. You can type already; the rest follows when it is loaded.
page-part-loading = Loading…
page-part-missing = A part of this page could not be loaded.
page-part-advice = Check your connection, then try again. If the page was updated meanwhile, reload it: your inputs are kept, except secrets.
page-part-retry = Try again
page-part-reload = Reload the page
