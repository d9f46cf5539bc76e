# The setup as configuration for other tools.

targets-tool = Outil
targets-fields = Champs
targets-left = À saisir par vous
targets-save = Enregistrer { $file }
targets-steps = Que faire
targets-mistakes = Erreurs fréquentes
targets-limits = Limites
targets-sources = Sources pour le format
targets-source = { $title } ({ $day })
targets-self = Self Client : un jeton d’actualisation sans URI de redirection
targets-self-about = Pour un programme qui utilise votre propre compte : l’API Console crée le code, et aucun URI de redirection n’est nécessaire.
targets-center-first = Sélectionnez d’abord le centre de données.
targets-scopes-first = Sélectionnez d’abord les étendues.
targets-call-first = Sélectionnez d’abord une étendue dont l’application dispose d’un appel qui teste la connexion.

# What is the same for several tools.
targets-mistake-offline = **access_type=offline** et **prompt=consent** : sans le premier, Zoho n’envoie pas de jeton d’actualisation, et la connexion s’arrête au bout d’une heure ; sans le second, Zoho n’en envoie un que la première fois.
targets-mistake-commas = **Scope** : séparez les étendues par des virgules. Avec des espaces, selon des tiers, Zoho rejette la liste comme une étendue qui n’existe pas.
targets-mistake-center = Toutes les URL doivent appartenir au centre de données du compte. Le point de terminaison de jeton d’un autre centre de données renvoie invalid_client ou invalid_code.
targets-mistake-prefix = L’en-tête est `Authorization: Zoho-oauthtoken`, suivi du jeton. Zoho Accounts documente aussi Bearer, mais, selon des tiers, certains produits le rejettent.
targets-mistake-bearer = Cet outil envoie `Authorization: Bearer`, sans autre possibilité. Zoho Accounts documente Bearer, la plupart des produits documentent Zoho-oauthtoken et, selon des tiers, certains rejettent Bearer : testez d’abord un appel.
targets-step-secrets = Saisissez le secret client après `ZOHO_CLIENT_SECRET`.
targets-step-refresh-token = Obtenez un jeton d’actualisation : connectez-vous dans « Tester », ou créez un Self Client.
targets-step-environment = Définissez `ZOHO_CLIENT_SECRET` et `ZOHO_REFRESH_TOKEN` dans l’environnement du programme, depuis votre coffre à secrets.

# n8n
targets-n8n-about = Un identifiant (credential) pour le nœud HTTP Request et pour tous les nœuds qui acceptent OAuth2.
targets-n8n-zoho-about = L’identifiant (credential) du nœud Zoho CRM de n8n.
targets-n8n-zoho-center = L’identifiant de n8n pour Zoho ne propose pas ce centre de données : { $center }. Utilisez l’identifiant OAuth2 API.
targets-n8n-step-fields = Dans n8n, créez l’identifiant et saisissez ces valeurs.
targets-n8n-step-callback = Copiez **OAuth Redirect URL** depuis l’identifiant, et ajoutez cette URL aux URI de redirection du client dans l’API Console. Elle varie d’un hôte à l’autre.
targets-n8n-step-secret = Saisissez le secret client dans n8n, qui le chiffre. Si vous utilisez des secrets externes, saisissez plutôt l’expression.
targets-n8n-step-import = Sur votre propre hôte, vous pouvez aussi importer le fichier : `n8n import:credentials --input=FILE`. Ouvrez ensuite l’identifiant, saisissez le secret client et établissez la connexion.
targets-n8n-mistake-body = **Authentication** : Body. La valeur par défaut est Header, que la page de Zoho mentionne seulement pour l’actualisation.
targets-n8n-zoho-mistake-scopes = Les étendues sont fixes : ZohoCRM.modules.ALL, ZohoCRM.settings.all et ZohoCRM.users.all. Pour d’autres étendues ou d’autres applications, utilisez l’identifiant OAuth2 API.
targets-n8n-zoho-mistake-token-url = **Access Token URL** est réglé sur les États-Unis tant que vous n’avez pas sélectionné votre centre de données. C’est l’erreur la plus fréquente.
targets-n8n-zoho-mistake-canada = La documentation de n8n appelle CN le Canada. C’est la Chine.

# Postman
targets-postman-about = Une collection dont les requêtes héritent de l’autorisation, et un environnement pour le secret client.
targets-postman-step-callback = Dans l’API Console, ajoutez `https://oauth.pstmn.io/v1/callback` aux URI de redirection du client. Si vous sélectionnez **Authorize using browser**, ajoutez l’URL que Postman affiche alors.
targets-postman-step-import = Importez les deux fichiers dans Postman et sélectionnez l’environnement.
targets-postman-step-secret = Saisissez le secret client comme valeur de `zoho_client_secret`, mais pas comme valeur initiale (partagée), qui est synchronisée.
targets-postman-step-token = Ouvrez l’onglet **Authorization** de la collection et sélectionnez **Get New Access Token**, puis **Use Token**.
targets-postman-mistake-prefix = **Header Prefix** : Zoho-oauthtoken. La valeur par défaut de Postman est Bearer, que certains produits rejettent, selon des tiers.
targets-postman-mistake-body = **Client Authentication** : envoyez l’ID client et le secret client dans le corps de la requête.

# Bruno
targets-bruno-about = Une collection dont les requêtes héritent de l’autorisation, avec un environnement pour le secret client.
targets-bruno-step-import = Importez le fichier comme collection Bruno et sélectionnez son environnement.
targets-bruno-step-secret = Saisissez le secret client comme valeur de `zoho_client_secret`. Cette valeur est marquée comme secrète : Bruno ne l’écrit donc pas dans les fichiers de la collection.
targets-bruno-step-token = Ouvrez l’onglet **Auth** de la collection et sélectionnez **Get Access Token**.
targets-bruno-mistake-callback = **Callback URL** : n’importe quelle URL inscrite dans l’API Console, caractère par caractère. Bruno s’arrête avant de l’ouvrir. Avec **Use System Browser**, c’est une URL propre à Bruno, qui doit être inscrite.

# Insomnia
targets-insomnia-about = Une requête avec l’autorisation, et un environnement privé pour le secret client.
targets-insomnia-step-import = Importez le fichier dans Insomnia et sélectionnez son environnement.
targets-insomnia-step-secret = Saisissez le secret client comme valeur de `zoho_client_secret`. L’environnement est privé : il n’est ni exporté ni synchronisé.
targets-insomnia-step-token = Ouvrez l’onglet **Auth** de la requête et sélectionnez « **Fetch Tokens** ».
targets-insomnia-mistake-callback = **Redirect URL** : une URL inscrite dans l’API Console, caractère par caractère. Avec **Use default browser**, c’est `https://app.insomnia.rest/oauth/redirect`, qui doit être inscrite.

# .env
targets-env-about = Des variables pour votre propre programme.
targets-env-step-save = Enregistrez le fichier sous le nom `.env` à côté de votre programme.
targets-env-mistake-git = Ajoutez `.env` à `.gitignore` avant de saisir le secret.
targets-env-mistake-quotes = Gardez les guillemets : sans eux, un shell coupe l’URL au premier `&`.

# Scripts
targets-script-about = Obtient un jeton d’accès grâce au jeton d’actualisation et fait un seul appel. Ne nécessite aucune bibliothèque.
targets-python-step-run = Exécutez-le : `python3 zoho.py`.
targets-node-step-run = Exécutez-le avec Node.js 18 ou une version plus récente : `node zoho.mjs`.
targets-script-mistake-each-call = Obtenez un jeton d’accès une fois par heure, pas à chaque appel. Zoho bloque un jeton d’actualisation utilisé plus de dix fois en dix minutes.

# Catalyst
targets-catalyst-about = Un connecteur du SDK Node.js : Catalyst conserve le jeton d’accès et le renouvelle.
targets-catalyst-step-environment = Dans la console Catalyst, définissez `ZOHO_CLIENT_SECRET` et `ZOHO_REFRESH_TOKEN` comme variables d’environnement de la fonction.
targets-catalyst-step-paste = Placez le code dans la fonction, et utilisez le jeton d’accès dans ses appels.
targets-catalyst-mistake-auth-url = **auth_url** est aussi le point de terminaison de jeton : le SDK y envoie le code. L’URL d’autorisation n’y fonctionne pas.
targets-catalyst-mistake-name = Le nom d’un connecteur doit être unique. Donnez à chaque utilisateur son propre connecteur, sinon l’un obtient les données de l’autre.
targets-catalyst-mistake-center = Le jeton d’actualisation doit appartenir au centre de données du compte. Selon la documentation de Catalyst, un autre centre de données est la cause de « Invalid Client ».

# SDKs
targets-sdk-about = Initialise la bibliothèque de Zoho avec un jeton d’actualisation.
targets-sdk-center = Les bibliothèques de Zoho n’ont pas de classe pour ce centre de données : { $center }. Utilisez plutôt le fichier Python ou Node.js.
targets-sdk-python-step = Installez la bibliothèque : `pip install zohocrmsdk8_0`.
targets-sdk-java-step = Ajoutez la bibliothèque `com.zoho.crm:zohocrm-java-sdk-8-0` depuis `https://maven.zohodl.com`.
targets-sdk-php-step = Installez la bibliothèque : `composer require zohocrm/php-sdk-8.0`.
targets-sdk-node-step = Installez la bibliothèque : `npm install @zohocrm/nodejs-sdk-8.0`.
targets-sdk-csharp-step = Ajoutez la bibliothèque : `dotnet add package ZOHOCRMSDK-8.0`.
targets-sdk-mistake-find-user = **findUser** vaut true par défaut, et nécessite alors ZohoCRM.users.READ et ZohoCRM.org.READ. La valeur est réglée ici selon ce que permettent vos étendues.
targets-sdk-mistake-store = Le stockage des jetons contient en clair le secret client et les jetons. Gardez-le hors du dépôt, et supprimez-le après avoir changé de client ou de centre de données : la bibliothèque utilise ce qu’il contient.
targets-sdk-mistake-center = La classe du centre de données détermine tous les hôtes. Les jetons d’un autre centre de données, ou d’un bac à sable, ne fonctionnent pas.
targets-sdk-mistake-crm = La bibliothèque appelle uniquement Zoho CRM. Pour d’autres applications, utilisez le fichier Python ou Node.js.
targets-sdk-php-mistake-tls = L’exemple de Zoho désactive **sslVerification**. Laissez cette option activée : c’est elle qui protège le jeton.

# Power Automate
targets-power-about = Un connecteur personnalisé pour Power Automate, Power Apps et Logic Apps.
targets-power-step-create = Créez le connecteur : `paconn create --api-def apiDefinition.swagger.json --api-prop apiProperties.json`. Ou importez la définition dans le portail et saisissez ces valeurs sous **Security**.
targets-power-step-secret = Indiquez le secret client avec `--secret`, ou saisissez-le dans le portail. Il ne figure dans aucun des deux fichiers.
targets-power-step-callback = Une fois le connecteur créé, copiez sa **Redirect URL** sous **Security**, et ajoutez-la aux URI de redirection du client dans l’API Console. Chaque connecteur a la sienne.
targets-power-mistake-provider = Dans le portail, l’**Authorization URL** contient access_type et prompt. Dans le fichier, ils se trouvent dans le modèle de la chaîne de requête.
targets-power-mistake-scopes = **Scope** : une seule entrée, avec des virgules. En plusieurs entrées, les étendues sont envoyées avec des espaces.

# OpenAPI
targets-openapi-about = Un document avec le schéma de sécurité, pour les générateurs de code, les passerelles et les catalogues d’API.
targets-openapi-step-merge = Copiez `securitySchemes` et `security` dans votre document.
targets-openapi-step-callback = Dans l’API Console, ajoutez au client l’URI de redirection de l’outil qui lit le document.
targets-openapi-mistake-separator = OpenAPI n’a pas de champ pour le séparateur des étendues, et la plupart des outils envoient des espaces. Réglez-le sur une virgule si l’outil le permet : Swagger UI a `scopeSeparator`.

# The self client.
targets-self-step-create = Ouvrez l’API Console de votre centre de données, sélectionnez **Self Client** et créez-le. Il y en a un par compte.
targets-self-step-code = Ouvrez son onglet **Generate Code**, saisissez ces valeurs et sélectionnez la durée de validité du code. Si Zoho demande une organisation, sélectionnez-la.
targets-self-step-exchange = Exécutez immédiatement la commande dans un terminal, puis collez le code et le secret client à ses invites.
targets-self-step-keep = Copiez le jeton d’actualisation de la réponse dans votre coffre à secrets. Il n’est affiché que cette fois.
targets-self-step-use = Utilisez-le dans l’un des outils ci-dessous qui acceptent un jeton d’actualisation.
targets-self-limit-crm = Il ne convient pas au service personnalisé dans Zoho CRM, qui a besoin d’un client avec un URI de redirection.
targets-self-limit-one = Chaque compte a un seul Self Client. Un nouveau secret pour celui-ci arrête tous les programmes qui l’utilisent.
targets-self-limit-account = Les jetons appartiennent à votre propre compte et voient ce que vous voyez. Utilisez un compte qui reste.
targets-self-limit-org = Les jetons sont valables pour l’organisation que vous avez sélectionnée.
targets-self-limit-again = D’autres étendues exigent un nouveau code et un nouveau jeton d’actualisation. Au-delà de 20 jetons d’actualisation, le plus ancien cesse de fonctionner.
targets-self-limit-code = Le code ne sert qu’une fois, et plus après la durée que vous avez sélectionnée ; trois minutes, si vous n’en avez sélectionné aucune.
