# What each field is called, what it is for, and what happens if it is wrong.

field-data-center = Centre de données
field-popup-url = URL de la fenêtre contextuelle
field-of-zoho = { $label }

field-data-center-what = La région dans laquelle votre organisation Zoho a été créée. La barre d’adresse de votre CRM l’indique.
field-data-center-why = Chaque centre de données possède son propre serveur de comptes, son domaine d’API et son API Console. Un secret client appartient à un seul centre de données, sauf si vous modifiez ce réglage dans la console.
field-data-center-if-wrong = `invalid_client` ou `invalid_code`, alors que toutes les valeurs semblent correctes. C’est l’erreur la plus courante.

field-client-type-what = Le type d’application que vous inscrivez dans l’API Console.
field-client-type-why = Pour un service personnalisé, les serveurs de Zoho gèrent l’authentification et conservent un secret. Il s’agit donc d’une application « Server-based ».
field-client-type-if-wrong = Une application « Client-based » n’obtient pas de jeton d’actualisation. Un Self Client n’a pas d’URI de redirection.

field-client-name-what = Le nom affiché sur l’écran de consentement de Zoho.
field-client-name-why = Zoho refuse les caractères spéciaux autres que _ et &. Le guide d’un partenaire ajoute que le nom ne doit pas contenir « Zoho ».
field-client-name-if-wrong = La console affiche « Enter a valid client name ».

field-homepage-url-what = Une URL complète qui représente votre application.
field-homepage-url-why = La console en exige une. Si vous n’en avez pas, le guide de Zoho accepte une URL fictive.
field-homepage-url-if-wrong = La console affiche « Enter a valid homepage URL ».

field-authorized-redirect-uri-what = L’URI de redirection (callback) : l’adresse à laquelle Zoho envoie la réponse de l’authentification. C’est une URL de Zoho, car Zoho CRM gère l’authentification.
field-authorized-redirect-uri-why = Zoho le compare octet par octet à celui de la requête, et l’hôte varie selon le centre de données.
field-authorized-redirect-uri-if-wrong = Zoho affiche « Invalid Redirect Uri » et s’arrête. Un espace à la fin suffit.

field-popup-url-what = L’URL de la fenêtre qui s’ouvre après « **Create And Connect** », sur le serveur de comptes de Zoho.
field-popup-url-why = Son paramètre redirect_uri est l’URI de redirection que Zoho CRM utilise dans votre organisation. Aucune autre source n’est aussi sûre.
field-popup-url-if-wrong = Rien de grave. L’URL est lue ici, dans votre navigateur, et n’est envoyée nulle part.

field-service-name-what = Le nom du service personnalisé dans Connections.
field-service-name-why = 50 caractères au maximum.
field-service-name-if-wrong = Zoho n’enregistre pas le formulaire.

field-service-link-name-what = Le nom technique du service.
field-service-link-name-why = Commence par une lettre minuscule, suivie de lettres minuscules, de chiffres et de _ ; 50 caractères au maximum.
field-service-link-name-if-wrong = Zoho n’enregistre pas le formulaire.

field-authentication-type-what = La méthode d’authentification du service. Sélectionnez **OAuth 2**.
field-authentication-type-why = Les étendues et les jetons des API de Zoho relèvent d’OAuth 2.
field-authentication-type-if-wrong = Les champs suivants ne s’affichent pas.

field-param-type-what = L’emplacement où le jeton est envoyé. Sélectionnez **Header**.
field-param-type-why = Les API de Zoho lisent l’en-tête Authorization. Un jeton placé dans la chaîne de requête finit dans les journaux.
field-param-type-if-wrong = Les appels d’API renvoient 401.

field-grant-type-what = La façon d’obtenir un jeton. Sélectionnez **Authorization Code**.
field-grant-type-why = Une personne donne son consentement une fois, puis Zoho actualise le jeton sans elle.
field-grant-type-if-wrong = Sans consentement, il n’y a pas de jeton d’actualisation.

field-client-id-what = L’ID public de votre client, indiqué dans l’onglet **Client Secret** de l’API Console.
field-client-id-why = Il commence par `1000.`, suivi d’environ 30 lettres majuscules et chiffres. Il est identique dans tous les centres de données, sauf en Chine. Selon des tiers, un client d’un autre centre de données ne fonctionne pas en Chine.
field-client-id-if-wrong = « Invalid Client » sur la page de Zoho, ou `invalid_client` dans la réponse.

field-client-secret-what = Le secret de votre client, indiqué dans le même onglet.
field-client-secret-why = Copiez-le depuis l’API Console directement dans le formulaire de Zoho. Cette page n’en a pas besoin et n’a aucun champ pour lui.
field-client-secret-if-wrong = `invalid_client_secret`, ou `invalid_client` si le secret appartient à un autre centre de données.

field-authorize-url-what = Le point de terminaison d’autorisation, avec exactement deux paramètres.
field-authorize-url-why = Zoho CRM ajoute client_id, redirect_uri, response_type, scope et state. Il n’ajoute ni access_type=offline ni prompt=consent : ces paramètres doivent donc figurer dans cette URL.
field-authorize-url-if-wrong = Sans access_type=offline, il n’y a pas de jeton d’actualisation, et la connexion cesse de fonctionner au bout d’une heure.

field-access-token-url-what = Le point de terminaison de jeton de votre centre de données.
field-access-token-url-why = Zoho CRM lui envoie le code et en reçoit les jetons.
field-access-token-url-if-wrong = `invalid_client`, `invalid_code` ou une page HTML au lieu d’une réponse.

field-refresh-token-url-what = La même URL que dans Access Token URL.
field-refresh-token-url-why = Zoho actualise les jetons au point de terminaison de jeton. Seul le type d’octroi change.
field-refresh-token-url-if-wrong = La connexion fonctionne pendant une heure, puis échoue.

field-revoke-token-url-what = Le point de terminaison de révocation de votre centre de données. Ce champ n’existe pas dans toutes les versions du formulaire.
field-revoke-token-url-why = Sert à révoquer des jetons. Zoho ne documente pas à quel moment Zoho CRM l’appelle.
field-revoke-token-url-if-wrong = Une requête vers une autre URL ne révoque rien.

field-scopes-what = Ce que la connexion a le droit de faire. Dans le formulaire de Zoho, les étendues s’ajoutent une à une avec le bouton +.
field-scopes-why = Zoho nomme les étendues selon le modèle Service.resource.OPERATION. Certains produits ont des préfixes inhabituels.
field-scopes-if-wrong = Si une étendue n’existe pas, Zoho affiche une page d’erreur au lieu de la page d’authentification ou, selon des tiers, ignore l’étendue sans le signaler.

field-scope-delimiter-what = Ce que Zoho CRM place entre les étendues. Le formulaire affiche ce champ à partir de deux étendues.
field-scope-delimiter-why = La documentation de Zoho Accounts exige des virgules.
field-scope-delimiter-if-wrong = Avec des espaces, selon des tiers, Zoho rejette la liste comme une étendue qui n’existe pas. Pour les signes plus, on ne sait rien.

field-connection-name-what = Le nom de la connexion. Le service décrit seulement comment se connecter : sans connexion, aucun compte n’est authentifié.
field-connection-name-why = La connexion se trouve sous **My Connections**.
field-connection-name-if-wrong = Zoho n’enregistre pas le formulaire.

field-connection-link-name-what = Le nom technique de la connexion : ce qui suit `connection:` dans un script Deluge.
field-connection-link-name-why = Zoho le remplit à partir du nom. Relisez-le sur la page de la connexion.
field-connection-link-name-if-wrong = « Connection Name was not found » à l’exécution du script.

field-use-credentials-of-login-user-what = Off : tous les appels s’exécutent au nom de l’administrateur qui a établi la connexion. On : chaque personne se connecte avec son propre compte.
field-use-credentials-of-login-user-why = Une automatisation s’exécute sans utilisateur connecté : elle a donc besoin de la connexion de l’administrateur. ServiceDesk Plus documente que cette option ne compte que dans les widgets et pour l’utilisation interactive.
field-use-credentials-of-login-user-if-wrong = On : l’automatisation échoue pour toute personne qui ne s’est pas connectée. Off : tout le monde agit avec les autorisations de l’administrateur.
