# The sheet for whoever takes a connection over.

hand-over-title = Hand-over: { $service }
hand-over-untitled = Hand-over of a Zoho CRM connection
hand-over-made = Made with Zoho OAuth Workbench. It contains no secret.

hand-over-people = Fill in by hand
hand-over-authorized-by = Authorized by
hand-over-account = Zoho account (email address)
hand-over-date = Authorized on
hand-over-client-account = Client registered with the account
hand-over-successor = Administrator who can reconnect it

hand-over-connection = Connection
hand-over-runs-as = Runs as
hand-over-runs-shared = The account that authorized it: every function that uses the connection acts as this account.
hand-over-runs-each = Each user, who signs in with their own account.

hand-over-access = What it can access
hand-over-access-none = No scopes are selected.
hand-over-scope = { $name }
hand-over-scope-unknown = Not in the scope catalog of this page.

hand-over-leaves = If the person who authorized it leaves
hand-over-stops = What stops
hand-over-stops-shared = The tokens belong to the account that authorized the connection. If this account is deactivated or loses access to an app, expect calls to fail until someone authorizes the connection again. Reconnect it before the account is closed.
hand-over-stops-each = Expect only the calls of this user to fail. The other users signed in with their own accounts.
hand-over-client = Client
hand-over-client-said = Check who can open the client in the API Console. Its Client Secret is needed to set the service up again.

hand-over-again = Reconnect and revoke
hand-over-reconnect = Reconnect
hand-over-reconnect-said = Go to { $path } and authorize the connection again with the account that should run it. If the page offers no way to do so, delete the connection and create it again with the same link name, which functions use.
hand-over-revoke = Revoke
hand-over-revoke-said = Revoke or delete the connection in Zoho CRM. The user can also remove the app in their Zoho account, under Sessions > Connected Apps (reported, not verified).
hand-over-revoke-delete = If the client serves nothing else, delete it in the API Console.
