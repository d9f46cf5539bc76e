# The room Data centers: the table, its filter, the live test, and Zoho's own list of servers.

centers-intro = From public documentation and code ({ $date }); not tested against live Zoho. A label such as “reported” marks what is not official: select it to see the sources. What has no source is not listed.
centers-find = Paste a URL, or enter a host, a data center or its code
centers-find-example = https://accounts.zoho.eu/oauth/v2/token
centers-shown = { $shown } of { $all } data centers
centers-hidden = The text contained a token, code or secret. It is hidden here and not stored.
centers-no-match = No match. Paste a URL or a host to find its data center, or enter a location code such as eu.
centers-foreign = { $host } is not a host of Zoho that we know.
centers-right = The right URL:
centers-right-label = right URL

# ---- One data center ----

centers-note = note
centers-values = { $center }: every value to copy
centers-center = Data center
centers-authorize = Authorize URL
centers-token = Access Token URL
centers-refresh = Refresh Token URL
centers-revoke = Revoke Token URL
centers-serverinfo = List of accounts servers
centers-userinfo = User info (needs a scope)
centers-callback = Redirect URI of connections
centers-callback-also = Also register
centers-accounts = Accounts server
centers-api = API domain
centers-console = API Console
centers-crm = Zoho CRM
centers-apps = Domain of other apps
centers-upload = File upload
centers-cell = { $column } of { $center }
centers-cell-more = { $column } { $number } of { $center }

# ---- The APIs of the products ----

centers-apis = API base URLs by product
centers-apis-hint = Some products are not under the API domain (api_domain). Select a product to see it in every data center.
centers-product = Product
centers-every-product = every product, { $center }
centers-api-label = API of { $product } in { $center }

# ---- All data centers ----

centers-all = Compare all data centers
centers-table = Table of data centers
centers-unknown = not known
centers-json = Download JSON
centers-csv = Download CSV
centers-download-hint = Both files have every value of every data center, the API base URLs of the products, the confidence, the sources, and the date.

# ---- The live test ----

centers-live-title = Live test
centers-live-file = You opened this page as a file, and as a file it makes no requests. To test the hosts, open it on a web server.
centers-live-intro = Sends a GET request without credentials from your browser to each accounts server and API domain. Each host sees your IP address and what a browser sends with every request, but no values from this page.
centers-test-one = Test { $center }
centers-test = Test all hosts
centers-stop = Stop
centers-copy-results = results
centers-hosts-tested = Hosts tested
centers-waiting = waiting…
centers-readable = reachable, response readable, { $ms } ms
centers-reachable = reachable, { $ms } ms
centers-failed = not reachable (failed after { $ms } ms)
centers-late = no response in { $seconds } s
centers-stopped = stopped
centers-progress = { $done } of { $all } hosts tested.
centers-run-stopped = Stopped: { $reachable } reachable, { $silent } not reachable, { $stopped } not tested.
centers-run-done = { $reachable } of { $all } hosts are reachable from this browser.
centers-none-reached = No host could be reached. You may be offline, or a firewall or extension blocks Zoho.
centers-some-silent = The browser does not say why a host did not respond. The name may not exist, a firewall, proxy or extension may block it, or the host may be down. Try from another network.
centers-what-it-shows = A response shows that a server answers there over TLS. It does not show that the server accepts your client. A response that cannot be read may also come from a proxy.
centers-report-title = Zoho hosts tested from a browser, { $time }
centers-report-columns = | Data center | Host | Role | Result |
centers-report-read = Zoho’s list of accounts servers, loaded from { $host }:
centers-report-pasted = Zoho’s list of accounts servers, as pasted:

# ---- Zoho's own list ----

centers-list-title = Zoho’s own list of accounts servers
centers-list-intro = Zoho publishes the accounts servers of its data centers as JSON. If it cannot be loaded here, open it in a new tab and paste the JSON below. It is compared with the table.
centers-list-open = Open the list
centers-list-label = JSON from /oauth/serverinfo
centers-list-read = Loaded from { $host }, which lets this page read it.
