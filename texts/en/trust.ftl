# Privacy and security: what the page keeps, sends and promises. SECURITY.md says the promises in the same words.

trust-intro = What this page stores, what it has sent, and how to check both. The browser measured the tables below during this visit.

trust-file = You opened this page as a file. It makes no requests at all: its Content Security Policy forbids every one. Live sign-ins and the live test of hosts need the page on a web server. Other local pages can read what a page opened as a file stores.

# ---- What is stored ----

trust-stored = Stored in this browser
trust-stored-hint = Client secrets, authorization codes and tokens are never stored. They stay in memory until you leave the page.
trust-column-what = What
trust-column-place = Where
trust-column-until = Until
trust-column-now = Now
trust-size = { $size ->
    [one] { $size } character
   *[other] { $size } characters
}
trust-nothing = Nothing
trust-place-tab = Session storage
trust-place-device = Local storage
trust-until-tab = You close the tab
trust-until-deleted = You delete it
trust-item-draft = The inputs of Set up, as in a link
trust-item-other = What is chosen and typed under “Another product or provider”, as in a link
trust-item-ticks = Which rows are copied
trust-item-current = The name of the open saved setup
trust-item-sign-in = A sign-in in progress: state, code verifier, data center. Deleted when its response arrives.
trust-item-transcript = The requests of the last sign-in, with secrets masked
trust-item-sandbox = The sandbox: simulated clients and users. Its secrets and tokens are invented.
trust-item-setups = The setups that you chose to keep
trust-item-learn = Which lessons are done
trust-item-theme = The theme
trust-item-language = The language
trust-item-keys = Whether single-key shortcuts are off
trust-others = { $count ->
    [one] Another page of this host keeps { $count } entry in the same storage. It can also read what this page stores.
   *[other] Other pages of this host keep { $count } entries in the same storage. They can also read what this page stores.
}
trust-delete = Delete everything stored here
trust-delete-hint = This deletes all rows of the table, saved setups included, and the offline copy. The page then reloads. Other open tabs of this page keep what they show.
trust-delete-confirm = Delete everything
trust-delete-sure = This can’t be undone.

# ---- Requests ----

trust-requests = Requests of this visit
trust-column-host = Host
trust-column-kind = For
trust-column-count = Requests
trust-kind-files = Files of this page
trust-kind-relay = Token requests that this host passes on to Zoho
trust-kind-accounts = Sign-in servers of Zoho: token requests and tests you started
trust-kind-api = API servers of Zoho: calls and tests you started
trust-kind-foreign = No part of this page asks for this. Report it.
trust-none = No requests
trust-refused = The browser refused requests to these hosts, as the policy of this page demands: { $hosts }.
trust-measured = Measured with the browser’s own resource timing, without queries and contents. Browsers do not list the page itself, its icon, and what an extension sends. A reload starts the count again.
trust-again = Measure again

# ---- The offline copy ----

trust-offline = Use without a network
trust-offline-hint = Keeps the files of this build on the device, so that the page opens without a network. Nothing that you enter becomes part of it. Addresses with a query are never answered from it. When the host is reachable, the page comes from the host.
trust-offline-absent = No copy is kept.
trust-offline-kept = { $count ->
    [one] A copy of this page is kept: { $count } file.
   *[other] A copy of this page is kept: { $count } files.
}
trust-offline-impossible = This browser, or this address, does not allow it. It needs https, or localhost, and storage that is not blocked.
trust-offline-file = This page is a file on your device: it works without a network.
trust-offline-keep = Keep a copy on this device
trust-offline-drop = Remove the copy
trust-offline-failed = The browser could not do that: { $why }

# ---- What it promises ----

trust-promises = What this page promises
trust-promise-hosts = The browser refuses requests to other hosts than Zoho’s accounts and API hosts and the page’s own origin.
trust-promise-secrets = A client secret, code, or token is never written to storage, links, the address bar, saved setups, exports, or logs.
trust-promise-answer = The response to a sign-in is removed from the address bar before the app starts.
trust-promise-state = `state` is one-time, and compared before any error is believed.
trust-promise-table = `accounts-server` and `api_domain` choose a row of the table and are never used as they come.
trust-promise-integrity = Scripts, styles, and the WebAssembly files run only with the hash that they were published with.
trust-promise-offline = The offline copy holds the files of one build, each with its hash, and no address with a query. It is kept only if you ask for it.
trust-limits = What it cannot promise
trust-limit-operator = Whoever runs the host can change the page and read what its relay passes on. To trust nobody, use a release on your own machine, or a terminal command.
trust-limit-origin = Pages of the same origin can read and change everything of this page, including a sign-in that is in progress.
trust-limit-history = The browser records the visit before the page removes the response: its history can still hold the code, which is single-use and useless without the code verifier.
trust-limit-names = Code that ran inside the page could still tell a little by the name of a host: some browsers connect to a host before the policy refuses the request.
trust-limit-hosts = A page cannot forbid framing itself, nor keep its address out of a cache or a log: the host must. GitHub Pages cannot.
trust-limit-extensions = Browser extensions that you allowed on this page can read all of it.

# ---- The build ----

trust-build = Check this build
trust-build-intro = The program’s file has its own SHA-256 digest in its name. A release lists the digest of every file in `SHA256SUMS`. Compare these with the release that you trust:
trust-build-program = The program, as this host serves it: the digest begins with the build.
trust-build-page = The page, which holds the hashes of all other files. Compare it with the line `site/index.html` of `SHA256SUMS`.
trust-build-release = An unpacked release: every file is as published.
trust-copy-program = command that checks the program
trust-copy-page = command that checks the page
trust-copy-release = command that checks a release
trust-build-unknown = This is no published build: its program has no hash in its name.

# ---- Licenses, accessibility, reports ----

trust-licenses = Licenses
trust-licenses-text = This page is licensed under MIT or Apache 2.0, at your choice.
trust-licenses-link = Licenses of everything in it
trust-accessibility = Accessibility
trust-accessibility-text = The page aims at WCAG 2.2, level AA. Each room is tested with axe in Chromium and Firefox, by keyboard alone, at 320 pixels, at 200 percent zoom, in dark and in forced colors. No audit by others was made, and no user of a screen reader has tested it. The diagram of Learn has a text alternative. If something keeps you from using the page, report it as below.
trust-report = Report a problem
trust-report-fault = A wrong fact, a missing scope, an unexplained error: use the issue forms of the repository. Never include a live client secret, code, or token.
trust-report-vulnerability = A vulnerability: use the private vulnerability report of the repository, and tell the operator of this host. Some hosts say whom to tell:
trust-report-contact = security.txt of this host
