# The setup as configuration for other tools.

targets-tool = Tool
targets-fields = Fields
targets-left = You enter this
targets-save = Save { $file }
targets-steps = What to do
targets-mistakes = Usual mistakes
targets-limits = Limits
targets-sources = Where the format was read
targets-source = { $title } ({ $day })
targets-self = Self client: a refresh token without a redirect URI
targets-self-about = For a program that works with your own account: the API Console makes the code, and no redirect URI is needed.
targets-center-first = Select the data center first.
targets-scopes-first = Select the scopes first.
targets-call-first = Select a scope first whose app has a call that tests the connection.

# What is the same for several tools.
targets-mistake-offline = **access_type=offline** and **prompt=consent**: without the first, Zoho sends no refresh token, and the connection ends after an hour; without the second, Zoho sends one only the first time.
targets-mistake-commas = **Scope**: separate the scopes with commas. With spaces, Zoho is reported to reject the list as a scope that does not exist.
targets-mistake-center = All URLs must be of the data center of the account. The token endpoint of another one answers invalid_client or invalid_code.
targets-mistake-prefix = The header is `Authorization: Zoho-oauthtoken`, followed by the token. Zoho Accounts documents Bearer as well, and some products are reported to reject it.
targets-mistake-bearer = This tool sends `Authorization: Bearer` and cannot be told otherwise. Zoho Accounts documents Bearer, most products document Zoho-oauthtoken, and some are reported to reject Bearer: test one call first.
targets-step-secrets = Enter the client secret behind `ZOHO_CLIENT_SECRET`.
targets-step-refresh-token = Get a refresh token: sign in under Test, or make a self client.
targets-step-environment = Set `ZOHO_CLIENT_SECRET` and `ZOHO_REFRESH_TOKEN` in the environment of the program, from your store of secrets.

# n8n
targets-n8n-about = A credential for the HTTP Request node and for all nodes that take OAuth2.
targets-n8n-zoho-about = The credential for n8n’s own Zoho CRM node.
targets-n8n-zoho-center = n8n’s credential for Zoho has no entry for { $center }. Use the OAuth2 API credential.
targets-n8n-step-fields = In n8n, create the credential and enter these values.
targets-n8n-step-callback = Copy **OAuth Redirect URL** from the credential, and add it to the client’s redirect URIs in the API Console. It differs from host to host.
targets-n8n-step-secret = Enter the client secret in n8n, which encrypts it. With external secrets, enter the expression instead.
targets-n8n-step-import = On a host of your own, you can import the file instead: `n8n import:credentials --input=FILE`. Then open the credential, enter the client secret, and connect.
targets-n8n-mistake-body = **Authentication**: Body. The default is Header, for which Zoho’s page names only the refresh.
targets-n8n-zoho-mistake-scopes = The scopes are fixed: ZohoCRM.modules.ALL, ZohoCRM.settings.all and ZohoCRM.users.all. For other scopes or apps, use the OAuth2 API credential.
targets-n8n-zoho-mistake-token-url = **Access Token URL** is set to the United States until you select your data center. It is the most frequent mistake.
targets-n8n-zoho-mistake-canada = n8n’s documentation calls CN Canada. It is China.

# Postman
targets-postman-about = A collection whose requests inherit the authorization, and an environment for the client secret.
targets-postman-step-callback = Add `https://oauth.pstmn.io/v1/callback` to the client’s redirect URIs in the API Console. If you select **Authorize using browser**, add the URL that Postman then shows.
targets-postman-step-import = Import both files into Postman and select the environment.
targets-postman-step-secret = Enter the client secret as the value of `zoho_client_secret`, but not as its initial (shared) value, which is synchronized.
targets-postman-step-token = Open the collection’s **Authorization** tab and select **Get New Access Token**, then **Use Token**.
targets-postman-mistake-prefix = **Header Prefix**: Zoho-oauthtoken. Postman’s default is Bearer, which some products are reported to reject.
targets-postman-mistake-body = **Client Authentication**: send the credentials in the body.

# Bruno
targets-bruno-about = A collection whose requests inherit the authorization, with an environment for the client secret.
targets-bruno-step-import = Import the file as a Bruno collection and select its environment.
targets-bruno-step-secret = Enter the client secret as the value of `zoho_client_secret`. It is marked as a secret, so Bruno does not write it into the collection’s files.
targets-bruno-step-token = Open the collection’s **Auth** tab and select **Get Access Token**.
targets-bruno-mistake-callback = **Callback URL**: any URL that is registered in the API Console, character by character. Bruno stops before it is opened. With **Use System Browser**, it is a URL of Bruno’s own, which must be registered.

# Insomnia
targets-insomnia-about = A request with the authorization, and a private environment for the client secret.
targets-insomnia-step-import = Import the file into Insomnia and select its environment.
targets-insomnia-step-secret = Enter the client secret as the value of `zoho_client_secret`. The environment is private: it is neither exported nor synchronized.
targets-insomnia-step-token = Open the request’s **Auth** tab and select **Fetch Tokens**.
targets-insomnia-mistake-callback = **Redirect URL**: a URL that is registered in the API Console, character by character. With **Use default browser**, it is `https://app.insomnia.rest/oauth/redirect`, which must be registered.

# .env
targets-env-about = Variables for a program of your own.
targets-env-step-save = Save the file as `.env` beside your program.
targets-env-mistake-git = Add `.env` to `.gitignore` before you enter the secret.
targets-env-mistake-quotes = Keep the quotes: without them, a shell cuts the URL at the first `&`.

# Scripts
targets-script-about = Gets an access token with the refresh token and makes one call. Needs no library.
targets-python-step-run = Run it: `python3 zoho.py`.
targets-node-step-run = Run it with Node.js 18 or newer: `node zoho.mjs`.
targets-script-mistake-each-call = Get an access token once an hour, not for each call. Zoho blocks a refresh token that is used more than ten times in ten minutes.

# Catalyst
targets-catalyst-about = A connector of the Node.js SDK: Catalyst keeps the access token and renews it.
targets-catalyst-step-environment = In the Catalyst console, set `ZOHO_CLIENT_SECRET` and `ZOHO_REFRESH_TOKEN` as environment variables of the function.
targets-catalyst-step-paste = Put the code into the function, and use the access token in its calls.
targets-catalyst-mistake-auth-url = **auth_url** is the token endpoint, too: the SDK sends the code to it. The authorize URL does not work there.
targets-catalyst-mistake-name = The name of a connector must be unique. Give each user a connector of their own, or one gets the data of another.
targets-catalyst-mistake-center = The refresh token must be of the data center of the account. Catalyst’s documentation names another one as the cause of “Invalid Client”.

# SDKs
targets-sdk-about = Initializes Zoho’s own library with a refresh token.
targets-sdk-center = Zoho’s libraries have no class for { $center }. Use the Python or Node.js file instead.
targets-sdk-python-step = Install the library: `pip install zohocrmsdk8_0`.
targets-sdk-java-step = Add the library `com.zoho.crm:zohocrm-java-sdk-8-0` from `https://maven.zohodl.com`.
targets-sdk-php-step = Install the library: `composer require zohocrm/php-sdk-8.0`.
targets-sdk-node-step = Install the library: `npm install @zohocrm/nodejs-sdk-8.0`.
targets-sdk-csharp-step = Add the library: `dotnet add package ZOHOCRMSDK-8.0`.
targets-sdk-mistake-find-user = **findUser** is true by default, and then needs ZohoCRM.users.READ and ZohoCRM.org.READ. It is set to what your scopes allow.
targets-sdk-mistake-store = The token store holds the client secret and the tokens as text. Keep it out of the repository, and delete it after you change the client or the data center: the library uses what is in it.
targets-sdk-mistake-center = The class of the data center chooses all hosts. Tokens of another data center, or of a sandbox, do not work.
targets-sdk-mistake-crm = The library calls Zoho CRM only. For other apps, use the Python or Node.js file.
targets-sdk-php-mistake-tls = Zoho’s sample switches **sslVerification** off. Leave it on: it is what protects the token.

# Power Automate
targets-power-about = A custom connector for Power Automate, Power Apps and Logic Apps.
targets-power-step-create = Create the connector: `paconn create --api-def apiDefinition.swagger.json --api-prop apiProperties.json`. Or import the definition in the portal and enter these values under **Security**.
targets-power-step-secret = Give the client secret with `--secret`, or enter it in the portal. It is in neither file.
targets-power-step-callback = When the connector exists, copy its **Redirect URL** from **Security**, and add it to the client’s redirect URIs in the API Console. Each connector has its own.
targets-power-mistake-provider = In the portal, the **Authorization URL** carries access_type and prompt. In the file, they are in the template of the query.
targets-power-mistake-scopes = **Scope**: one entry with commas. As several entries, they are sent with spaces.

# OpenAPI
targets-openapi-about = A document with the security scheme, for code generators, gateways and API catalogs.
targets-openapi-step-merge = Copy `securitySchemes` and `security` into your document.
targets-openapi-step-callback = Add the redirect URI of the tool that reads the document to the client in the API Console.
targets-openapi-mistake-separator = OpenAPI has no field for the separator of scopes, and most tools send spaces. Set it to a comma where the tool can: Swagger UI has `scopeSeparator`.

# The self client.
targets-self-step-create = Open the API Console of your data center, select **Self Client** and create it. There is one for each account.
targets-self-step-code = Open its tab **Generate Code**, enter these values, and select how long the code is to be valid. If Zoho asks, select the org.
targets-self-step-exchange = Run the command in a terminal at once, and paste the code and the client secret at its prompts.
targets-self-step-keep = Copy the refresh token of the response into your store of secrets. It is shown this one time.
targets-self-step-use = Use it in one of the tools below that take a refresh token.
targets-self-limit-crm = It is not for the custom service in Zoho CRM, which needs a client with a redirect URI.
targets-self-limit-one = Each account has one self client. A new secret for it ends all programs that use it.
targets-self-limit-account = The tokens are of your own account and see what you see. Use an account that stays.
targets-self-limit-org = The tokens are valid for the org that you selected.
targets-self-limit-again = Other scopes need a new code and a new refresh token. With more than 20 refresh tokens, the oldest one stops working.
targets-self-limit-code = The code works once, and not after the time that you selected; three minutes, if you selected none.
