# Other products, other providers: the part of Set up that knows more than Zoho CRM and Zoho.

# ---- Zoho’s form in other products ----

providers-form-who-admins = Administrators of Zoho CRM can open it.
providers-form-who-super-admin-first = The Super Admin must first select Connect on that page.
providers-form-who-creator = Super admins, admins and developers can open it.
providers-form-plan-paid = It is part of the paid plans.
providers-form-plan-creator = It is part of the paid plans of Creator 6.
providers-form-used-in-functions = Connections work in functions, buttons and schedules there.
providers-form-books-labels = The tab for your own service is called Custom Services; its button is Create New Service.
providers-form-inventory-functions = Connections work in custom functions there.
providers-form-payroll-edit = After it is created, only the name and the scopes of a connection can be changed.
providers-form-recruit-address = Replace ORG_ID with the number under Setup > Developer Space > APIs. This is the address for the United States: in another data center, the ending of the host differs.
providers-form-forms-label = The name of an API key is called Actual Parameter there.
providers-form-writer-templates = Connections are offered in Merge, Fillable and Sign templates only.
providers-form-bigin-toppings = Connections belong to a topping: they are created in the Developer Console.
providers-form-agents-custom = Whether a custom service can be created there was not read.
providers-form-iot-advice = Zoho advises a custom service there if a scope is not listed.
providers-form-creator-form = Creator has a form of its own with the tabs General and Security. Its name may have 50 characters.
providers-form-creator-callback = Its redirect URI differs from that of the other products and was not found: copy it from Creator’s form.
providers-form-catalyst-connections = Connections take Zoho and other providers, with the same fields.
providers-form-catalyst-connectors = Connectors are something else: they live in the SDK, take Zoho only, and want a JSON with client_id, client_secret, auth_url, refresh_url and refresh_token.
providers-form-flow = Flow has a form of its own for custom connectors, which was not read.
providers-form-salesiq-task = Connections are called from SalesIQ scripts and functions.
providers-form-sandbox = A connection of the sandbox works with the data of the sandbox only.

# ---- Scopes ----

providers-offline-access = Stay connected: without it no refresh token comes
providers-google-drive-file = Drive: the files that are created or opened through this connection
providers-google-drive-read = Drive: view all files (restricted: Google verifies apps that ask for it)
providers-google-sheets = Sheets: view and edit all spreadsheets
providers-google-calendar = Calendar: view and edit events
providers-google-gmail-send = Gmail: send mail (sensitive: Google verifies apps that ask for it)
providers-microsoft-user = Sign in and read the profile of the person who connects
providers-microsoft-files = OneDrive and SharePoint: view and edit all files that the person can open
providers-microsoft-sites = SharePoint: view sites
providers-microsoft-mail = Outlook: send mail as the person who connects
providers-xero-contacts = Contacts: view and edit
providers-xero-invoices = Invoices, bills and credit notes: view and edit
providers-xero-payments = Payments: view and edit
providers-xero-settings = Settings of the organization: view and edit
providers-xero-transactions = Invoices, payments and bank transactions together: only for apps that were created before March 2, 2026
providers-quickbooks-accounting = Accounting: view and edit all of the company’s books
providers-quickbooks-payment = Payments: take and view payments
providers-hubspot-oauth = Identify the account: every app has it
providers-hubspot-contacts-read = Contacts: view
providers-hubspot-contacts-write = Contacts: create, edit and delete
providers-hubspot-companies = Companies: view
providers-hubspot-deals = Deals: view
providers-slack-write = Send messages as the app
providers-slack-channels = View the names of public channels
providers-slack-users = View the members of the workspace
providers-shopify-products = Products: view
providers-shopify-orders = Orders: view those of the last 60 days
providers-shopify-orders-write = Orders: edit
providers-shopify-customers = Customers: view
providers-meta-messaging = WhatsApp: send and receive messages
providers-meta-management = WhatsApp: manage numbers and templates
providers-linkedin-openid = Sign in
providers-linkedin-profile = Name and picture of the person who connects
providers-linkedin-post = Post as the person who connects
providers-linkedin-ads = Ads: view accounts and reports (needs LinkedIn’s approval)
providers-docusign-signature = eSignature: create, send and view envelopes
providers-docusign-extended = Stay connected: each refresh extends the refresh token
providers-stripe-read-write = View and edit everything in the connected account
providers-dropbox-account = Name and email of the person who connects
providers-dropbox-metadata = View the names of files and folders
providers-dropbox-read = View what is in files
providers-dropbox-write = Create and edit files
providers-salesforce-api = Call the API as the person who connects
providers-salesforce-refresh = Stay connected: without it no refresh token comes
providers-pandadoc-read = Documents: view
providers-pandadoc-write = Documents: create, edit and send
providers-atlassian-jira = Jira: view projects and issues

# ---- What differs for each account ----

providers-place-tenant = Directory (tenant) ID, or a domain of the directory. For accounts of any organization enter organizations, for private ones consumers, for both common.
providers-place-xero = The tenantId that the first call returns. Each organization has its own.
providers-place-realm = Company ID: in the settings of the QuickBooks account.
providers-place-shop = The name in front of .myshopify.com
providers-place-phone = Phone number ID: in the app dashboard under WhatsApp > API Setup
providers-place-docusign = account for production, account-d for the demo environment
providers-place-salesforce = The My Domain host of your org, or login.salesforce.com; test.salesforce.com for a sandbox
providers-place-twilio = Account SID: on the first page of the console
providers-place-zendesk = The name in front of .zendesk.com
providers-bad-length = { $key }: between { $least } and { $most } characters; this has { $count }.
providers-bad-character = { $key }: “{ $character }” does not belong there.
providers-bad-ending = { $key }: it ends with { $ending }.
providers-bad-word = { $key }: one of { $words }.
providers-bad-secret = { $key }: this looks like a secret. It does not belong here.
providers-bad-edge = { $key }: it begins and ends with a letter or a digit.

# ---- Ids ----

providers-id-xero = Read it from the answer of the first call, and send it as the header xero-tenant-id in every other call.
providers-id-quickbooks = It comes with the callback, which Zoho does not show. Copy the Company ID from QuickBooks and put it into the URL.
providers-id-meta = Each number has its own. Put it into the URL of the calls.
providers-id-docusign-base = Calls go to this host, which differs for each account.
providers-id-docusign-account = It stands in the path of every call.
providers-id-salesforce = It comes with the token, which Zoho does not show. Use your My Domain host in its place.
providers-id-twilio = It stands in the path of every call. It begins with AC.
providers-id-mailchimp = The first part of the host of all other calls, such as us19 in us19.api.mailchimp.com.
providers-id-pipedrive = It comes with the token, which Zoho does not show: the host of your Pipedrive account, such as acme.pipedrive.com.

# ---- First calls ----

providers-call-google = Returns your name and address in Drive.
providers-call-microsoft = Returns the profile of the person who connected.
providers-call-xero-connections = Returns the organizations that were connected, each with its tenantId.
providers-call-xero = Returns the organization.
providers-call-quickbooks = Returns name and address of the company.
providers-call-hubspot = Returns one contact.
providers-call-slack = Returns the workspace and the bot. ok is true.
providers-call-shopify = Returns the scopes that the token has.
providers-call-meta = Returns the number and its display name.
providers-call-linkedin = Returns name and picture of the person who connected.
providers-call-docusign = Returns the accounts of the person, each with base_uri and account_id.
providers-call-stripe = Returns the balance of the account.
providers-call-twilio = Returns the last message of the account.
providers-call-dropbox = Returns the account of the person who connected.
providers-call-salesforce = Returns the resources of the API. The same URL without a version needs no token, so it proves nothing.
providers-call-pandadoc = Returns one document.
providers-call-mailchimp = Returns the data center of the account as dc.

# ---- What goes wrong, what ends, what is limited ----

providers-google-ready = Zoho has connectors for Google that need no app of your own. Try them first.
providers-google-testing = While the consent screen is External and in Testing, the refresh token dies after 7 days. Publish the app, then connect again: the old token keeps its short life.
providers-google-unused = A refresh token that is not used for six months dies.
providers-microsoft-web = The redirect URI must be of the platform Web. A redirect URI of a single-page application refuses the secret.
providers-microsoft-secret = Copy the Value of the secret, not its ID. It is shown once, and expires within 24 months: write the day into the hand-over sheet.
providers-microsoft-answer = offline_access does not come back among the granted scopes. That is no fault.
providers-microsoft-resource = One token is for one API: do not mix scopes of Graph with those of SharePoint or Dynamics.
providers-microsoft-v1 = This is the old endpoint: its URL lacks /v2.0/.
providers-xero-scopes = Apps that were created on or after March 2, 2026 have granular scopes: accounting.transactions and accounting.reports.read are refused. Older apps keep them until September 2027.
providers-xero-life = Access tokens last 30 minutes. A refresh token is used once and dies after 60 days without use.
providers-xero-tiers = Since March 2, 2026, apps are priced by how many organizations they connect.
providers-xero-works = A public guide connects Xero with a custom service of Zoho CRM: Header, Authorization Code.
providers-quickbooks-keys = Development and production have keys and hosts of their own. Production keys need Intuit’s questionnaire.
providers-quickbooks-life = Access tokens last one hour. The refresh token lasts about 100 days from its last use, and five years at most.
providers-hubspot-v1 = Version 1 of the token endpoint ends on February 16, 2027.
providers-hubspot-declared = Each scope here must also be declared in the app, or the installation fails.
providers-hubspot-admin = Only a Super Admin, or somebody with HubSpot Marketplace Access, can connect.
providers-hubspot-projects = New apps for OAuth are projects that you create with HubSpot’s command line: legacy public apps cannot be created since June 23, 2026.
providers-hubspot-private-apps = New private apps cannot be created since October 26, 2026; existing ones work on. For your own account, create a service key under Development > Keys > Service keys (beta) and connect with API Key.
providers-hubspot-numbered = Versions v1 to v3 of the API are no longer supported after September 2027. Use the URLs with a date, such as /crm/objects/2026-03/.
providers-hubspot-life = Access tokens last 30 minutes.
providers-slack-no-refresh = Without token rotation the token never expires and no refresh token comes. That is no fault. With it, tokens last 12 hours.
providers-slack-bot = Use bot scopes. Tokens of people come in another part of the answer, where Zoho does not look.
providers-slack-ok = Errors come with HTTP status 200 and "ok": false.
providers-shopify-header = Calls need the header X-Shopify-Access-Token, which OAuth 2 with Param Type Header does not send. Use API Key.
providers-shopify-admin-apps = New custom apps can no longer be created in the Shopify admin. Tokens of existing ones work on.
providers-shopify-own-store = For stores of your own organization, Shopify recommends the client credentials grant; its token lasts 24 hours.
providers-shopify-rest = The REST Admin API is a legacy API since October 1, 2024. New public apps must use GraphQL.
providers-shopify-expiring = Offline tokens of newer apps expire after one hour.
providers-meta-no-refresh = Meta has no refresh tokens. Tokens of people last about 60 days; the token of a system user lasts.
providers-meta-permissions = When you generate the token, select the permissions: whatsapp_business_messaging to send messages, whatsapp_business_management to read numbers and templates.
providers-meta-version = The version in the URLs, v22.0, ages. Use the one that your app shows.
providers-linkedin-reconnect = Refresh tokens are for approved Marketing partners only: 365 days, not extended. Everybody else connects again every 60 days.
providers-linkedin-products = The scopes that an app may ask for follow from its products: add them in the tab Products.
providers-docusign-basic = The token endpoint wants the client ID and secret in a Basic header.
providers-docusign-life = The refresh token lasts 30 days. With extended, each refresh renews it.
providers-stripe-basic = The key is the user name. Leave the password empty.
providers-stripe-own = For your own account a restricted key is right. OAuth is for platforms that act for other accounts.
providers-stripe-connect = The token of Stripe Connect does not expire.
providers-twilio-basic = The API Key SID is the user name, its secret the password. Account SID and Auth Token work too; Twilio limits them to tests.
providers-twilio-key = The secret of an API key is shown once.
providers-twilio-region = Keys belong to one region of Twilio.
providers-dropbox-offline = Without token_access_type=offline no refresh token comes, and the connection dies after hours.
providers-dropbox-scopes = Tick the same scopes in the app’s tab Permissions first. A change there needs a new connection.
providers-dropbox-revoke = The revocation endpoint expects the access token as a header. Whether Zoho’s form can send that is not known: leave the field empty if it refuses.
providers-salesforce-eca = New connected apps cannot be created since Spring '26. Create an external client app.
providers-salesforce-pkce = In the app, clear Require Proof Key for Code Exchange (PKCE). Apps that partners distribute must have it on: those cannot be used here.
providers-salesforce-policy = Set the refresh token policy to valid until revoked.
providers-salesforce-domain = Use your My Domain host in all URLs: tokens are valid there.
providers-pandadoc-legacy = API keys are a legacy method: PandaDoc recommends OAuth 2 for what is new.
providers-pandadoc-plan = Applications can be created only with access to the production API.
providers-pandadoc-delimiter = PandaDoc’s examples write the scope as read+write, where + is a space in a URL.
providers-zoom-scopes = Scopes are set in the app. Sources contradict each other on what separates them.
providers-zoom-s2s = Server-to-server OAuth (account_credentials) is no client credentials grant: Zoho’s form cannot send it.
providers-notion-version = Every call needs the header Notion-Version.
providers-notion-refresh = Sources contradict each other on whether a refresh token comes.
providers-github-form-encoded = The token comes form-encoded unless the request accepts JSON.
providers-mailchimp-none = Mailchimp has no scopes and no refresh tokens: its tokens last.
providers-calendly-https = The redirect URI must be https in production.
providers-monday-bare = The header takes the token alone, without Bearer.
providers-myob-headers = Calls need the headers x-myobapi-key and x-myobapi-version.
providers-pkce-required = OAuth requires PKCE there, which Zoho’s form cannot send.

# ---- What is not known ----

providers-scope-urls = The scopes are URLs. Whether Zoho’s form takes them as they are is not known.
providers-rotation = A refresh may return a new refresh token. Whether Zoho stores it is not known: if the connection dies after the first hour, this is why.
providers-client-place = Whether Zoho sends the client ID and secret in the body or as a Basic header is not known. This provider documents Basic only.
providers-jwt = Zoho’s form has no JWT grant.
providers-accept-json = Whether Zoho asks for JSON is not known.
providers-dropbox-content-type = Dropbox refuses a call whose Content-Type is that of a form: “Bad HTTP "Content-Type" header”. What Deluge sends with a POST without parameters is not known.

# ---- Authentication ----

providers-way-oauth2 = OAuth 2, with sign-in
providers-way-oauth2-offers = The other side gives a client ID and a client secret, and somebody signs in there once.
providers-way-client-credentials = OAuth 2, without sign-in
providers-way-client-credentials-offers = The other side gives a client ID and a client secret, and calls it client credentials. Nobody signs in.
providers-way-oauth1 = OAuth 1
providers-way-oauth1-offers = The other side gives a consumer key, a consumer secret and a request token URL.
providers-way-api-key = API Key
providers-way-api-key-offers = The other side gives a key or a token that goes into a header, the query or the form data of each call.
providers-way-basic = Basic Authentication
providers-way-basic-offers = The other side wants a user name and a password.

# ---- Rows of the forms ----

providers-row-console = Where to register
providers-row-path = Way there
providers-row-redirect = Redirect URI
providers-row-redirect-further = Register this one too: sources differ on which of them Zoho sends.
providers-row-redirect-numbered = { $label } { $number }
providers-row-id-from = Copy it from { $place }: { $label }.
providers-row-key-when-connecting = Enter it when you connect, under its display name.
providers-row-value-pattern = Enter it as { $pattern }. Put the secret in place of the braces.
providers-row-user-password = User name: { $user }. Password: { $password }.
providers-row-user-only = User name: { $user }. Leave the password empty.
providers-row-connect = Select Create And Connect.
providers-row-connect-consent = A window opens: sign in at { $name } and agree.
providers-row-refresh-as-token = The same URL as for the access token.
providers-row-authorize-needs = Zoho adds the client ID, the redirect URI, the scopes and a state. { $needs } must be in the URL.
providers-row-authorize = Zoho adds the client ID, the redirect URI, the scopes and a state. Do not put them into the URL.
providers-row-revoke = Not every version of the form has this field.
providers-row-no-revoke = None is known. Leave it empty.
providers-row-delimiter = The form shows this field once there are two scopes. It is set to Comma at first.
providers-row-delimiter-one = The form shows this field once there are two scopes. With one scope it does not matter.
providers-row-delimiter-unknown = Not known. Try Space: most servers want it.
providers-row-scope = Scope { $number }
providers-row-all-scopes = All scopes in one box
providers-row-callback-own = Not known for this product. Copy it from its form.
providers-first-url = Paste the discovery document or enter the URL first.
providers-first-value = Enter { $key } first.
providers-first-center = Select a data center first.
providers-first-callback = Not known for this data center: connect once and read redirect_uri in the address of the window.

# ---- What is said of the authentication ----

providers-refresh-always = A refresh token comes by itself.
providers-refresh-asked = A refresh token comes only if it is asked for: { $needs }. It is in the form below. Without it the connection dies after the first access token.
providers-refresh-setting = Whether a refresh token comes depends on the settings of the app.
providers-refresh-never = No refresh token comes. When the token ends, connect again.
providers-refresh-unknown = Whether a refresh token comes is not known.
providers-client-body = The provider takes the client ID and secret in the body.
providers-client-either = The provider takes the client ID and secret in the body or as a Basic header.
providers-client-basic = The provider documents the client ID and secret as a Basic header only.
providers-pkce-setting = Zoho’s form cannot send PKCE. Switch it off in the app.
providers-pkce-optional = PKCE is optional there. Zoho’s form does not send it.

# ---- Discovery ----

providers-document-none = No authorization_endpoint or token_endpoint is in this text. Paste the whole document: it begins with a brace.
providers-document-zoho = This is the document of Zoho itself ({ $host }). For a connection to Zoho, use the form of this page for Zoho.
providers-document-bad-url = { $key } is not a plain https URL.
providers-url-zoho = { $host } is a host of Zoho’s. For a connection to Zoho, use the form of this page for Zoho.
providers-document-known = This is { $name }. Choose it above: its traps and first calls are known.
providers-document-offline = The server knows the scope offline_access: add it, or no refresh token may come.
providers-document-grants = The server names these grants: { $grants }.
providers-document-no-code = The server does not name the grant authorization_code.
providers-document-read = Read from the document of { $host }.

# ---- The linter, for a target that is not Zoho ----

providers-lint-zoho-host = { $host } is a host of Zoho’s, but this connection is to { $name }.
providers-lint-zoho-host-why = All URLs of a service belong to one provider. Its secret and tokens must not go to another.
providers-lint-other-host = { $host } is not the host that { $name } documents. That is { $right }.
providers-lint-other-host-why = People sign in there, and Zoho sends the client secret and the tokens there.
providers-lint-two-sites = { $host } and { $other } are not of the same site.
providers-lint-two-sites-why = Some providers use two hosts. Compare both with the provider’s documentation before a secret goes there.
providers-lint-letters = The host { $host } has letters outside the Latin alphabet, or their encoded form: a known way to disguise a host.
providers-lint-letters-why = Type the host by hand, as the provider’s documentation has it.
providers-lint-spelling-why = Zoho opens exactly what is in this field.
providers-lint-swapped = This URL belongs into { $field }.
providers-lint-swapped-why = Each endpoint has one purpose.
providers-lint-path = The path is { $path }, not { $right }.
providers-lint-path-why = Another path returns a page that Zoho cannot read.
providers-lint-ended = This endpoint is no longer the right one.
providers-lint-missing = { $need } is missing.
providers-lint-missing-why = Without it { $name } issues no refresh token, and the connection dies after the first access token.
providers-lint-added = It contains { $parameter }.
providers-lint-added-why = Zoho adds this parameter, so the request would have it twice.
providers-lint-zohos-parameter = access_type=offline is a parameter of Zoho’s and Google’s.
providers-lint-zohos-parameter-why = { $name } does not document it. It is harmless as far as we know.
providers-lint-delimiter = The delimiter is { $delimiter }, but { $name } separates scopes by { $right }.
providers-lint-delimiter-why = With another one, the provider takes all scopes for one that does not exist.
providers-lint-query = It has a query (the part from ? on).
providers-lint-query-why = Zoho sends the parameters itself.

# ---- Parts of the work ----

providers-part-register = At the provider
providers-part-service = Create Service
providers-part-connection = Create Connection
providers-missing = Not known yet.
providers-row-from-provider = From the provider.
providers-row-key = The key
providers-row-user = Enter them when you connect.
providers-row-user-label = User name and password

# ---- The page ----

providers-intro = Zoho’s form is in other products too, and takes other providers. Nothing is sent anywhere: the page only says what to type.
providers-back = Back to Zoho CRM and Zoho
providers-product = In which product?
providers-to = To what?
providers-way = Which authentication?
providers-choose = Choose a provider
providers-any = Another server
providers-form-of = The form in { $product }
providers-page-shared = It is the connections page that Zoho’s products share: the fields and the redirect URI are the same.
providers-page-own = It is a form of its own.
providers-page-unknown = What the form looks like was not read.
providers-path-unknown = How to get there is not known: look for Connections in the settings for developers.
providers-who-unknown = Who may open it is not known.
providers-plan-unknown = Which plans have it is not known.
providers-zoho-same = For a connection to Zoho, the values of this page for Zoho CRM are right in this product too. Only the way to the form differs.
providers-docs = Documentation of { $name }
providers-documented = documented
providers-unknown = Not known
providers-scopes = Scopes
providers-scopes-hint = The most frequent ones. The provider’s documentation names all.
providers-scopes-docs = Which scopes there are, the documentation says. One that is added in Zoho’s form needs the delimiter below.
providers-document = Discovery document
providers-document-hint = Open https://HOST/.well-known/openid-configuration or https://HOST/.well-known/oauth-authorization-server, and paste all of it.
providers-url-of = { $field } of the server
providers-in-form-hint = Paste what is in Zoho’s form now. It is compared with what { $name } documents.
providers-after = After connecting
providers-all = all values
