# The room Data centers: the table, its filter, the live test, and Zoho's own list of servers.

centers-intro = Hosts by data center, from public documentation and code ({ $date }). They were not tested against live Zoho. Select a label such as “official” to see its sources. Hosts without a source are not listed.
centers-table = Table of data centers
centers-scroll = Scroll the table sideways to see all columns.
centers-center = Data center
centers-accounts = Accounts server
centers-api = API domain
centers-console = API Console
centers-crm = Zoho CRM
centers-callback = Callback of connections
centers-apps = Other apps
centers-upload = File upload
centers-about = About
centers-unknown = not known
centers-cell = { $column } of { $center }
centers-cell-more = { $column } { $number } of { $center }
centers-endpoints = Endpoints
centers-authorize = Authorization URL
centers-token = Token URL
centers-revoke = Revoke Token URL

# ---- The filter ----

centers-filter = Filter
centers-filter-example = canada, eu, or any Zoho URL
centers-shown = { $shown } of { $all } data centers
centers-no-match = No match. Paste a URL or a host to find its data center, or enter a location code such as eu.
centers-host = { $host } — { $role }, { $center }.
centers-path-known = { $path } is a known endpoint of the accounts servers.
centers-path-unknown = No source names the path { $path } on an accounts server. Check its spelling.
centers-meant = Use { $host } ({ $center }).
centers-general = { $host } is a public website of Zoho. It does not show which data center an org is in.
centers-foreign = { $host } is not a host of Zoho that we know.

# ---- The live test ----

centers-live-title = Live test
centers-live-intro = Sends a GET request without credentials from your browser to each accounts server and API domain. Each host sees your IP address and what a browser sends with every request, but no values from this page.
centers-test = Test all hosts
centers-test-again = Test again
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
