# Other products, other providers: the part of Set up that knows more than Zoho CRM and Zoho.

# ---- Zoho's form in other products ----

providers-form-who-admins = Les administrateurs de Zoho CRM peuvent l’ouvrir.
providers-form-who-super-admin-first = Le Super Admin doit d’abord sélectionner Connect sur cette page.
providers-form-who-creator = Les Super Admins, les administrateurs et les développeurs peuvent l’ouvrir.
providers-form-plan-paid = Il est inclus dans les forfaits payants.
providers-form-plan-creator = Il est inclus dans les forfaits payants de Creator 6.
providers-form-used-in-functions = Les connexions s’y utilisent dans les fonctions, les boutons et les planifications.
providers-form-books-labels = L’onglet destiné à votre propre service s’appelle Custom Services ; son bouton est Create New Service.
providers-form-inventory-functions = Les connexions s’y utilisent dans les fonctions personnalisées.
providers-form-payroll-edit = Une fois la connexion créée, seuls son nom et ses étendues peuvent être modifiés.
providers-form-recruit-address = Remplacez ORG_ID par le numéro indiqué sous Setup > Developer Space > APIs. Cette adresse est celle des États-Unis : dans un autre centre de données, la fin de l’hôte est différente.
providers-form-forms-label = Le nom d’une clé d’API s’y appelle Actual Parameter.
providers-form-writer-templates = Les connexions ne sont proposées que dans les modèles Merge, Fillable et Sign.
providers-form-bigin-toppings = Les connexions appartiennent à un topping : elles se créent dans la Developer Console.
providers-form-agents-custom = Nous n’avons pas vérifié si l’on peut y créer un service personnalisé.
providers-form-iot-advice = Zoho y conseille un service personnalisé si une étendue ne figure pas dans la liste.
providers-form-creator-form = Creator a son propre formulaire, avec les onglets General et Security. Le nom y compte 50 caractères au maximum.
providers-form-creator-callback = Son URI de redirection diffère de celui des autres produits, et nous ne l’avons pas trouvé : copiez-le depuis le formulaire de Creator.
providers-form-catalyst-connections = Ses connexions acceptent Zoho et d’autres fournisseurs, avec les mêmes champs.
providers-form-catalyst-connectors = Les connecteurs (Connectors) sont autre chose : ils se trouvent dans le SDK, n’acceptent que Zoho et exigent un JSON avec client_id, client_secret, auth_url, refresh_url et refresh_token.
providers-form-flow = Flow a son propre formulaire pour les connecteurs personnalisés, que nous n’avons pas vérifié.
providers-form-salesiq-task = Les connexions sont appelées depuis les scripts et les fonctions de SalesIQ.
providers-form-sandbox = Une connexion du bac à sable n’utilise que les données du bac à sable.

# ---- Scopes ----

providers-offline-access = Maintenir la connexion : sans cette étendue, aucun jeton d’actualisation n’est émis
providers-google-drive-file = Drive : les fichiers créés ou ouverts par cette connexion
providers-google-drive-read = Drive : voir tous les fichiers (étendue restreinte : Google vérifie les applications qui la demandent)
providers-google-sheets = Sheets : voir et modifier toutes les feuilles de calcul
providers-google-calendar = Calendar : voir et modifier les événements
providers-google-gmail-send = Gmail : envoyer des e-mails (étendue sensible : Google vérifie les applications qui la demandent)
providers-microsoft-user = Se connecter, et lire le profil de l’utilisateur connecté
providers-microsoft-files = OneDrive et SharePoint : voir et modifier tous les fichiers que l’utilisateur peut ouvrir
providers-microsoft-sites = SharePoint : voir les sites
providers-microsoft-mail = Outlook : envoyer des e-mails au nom de l’utilisateur connecté
providers-xero-contacts = Contacts : voir et modifier
providers-xero-invoices = Factures de vente, factures d’achat et avoirs : voir et modifier
providers-xero-payments = Paiements : voir et modifier
providers-xero-settings = Paramètres de l’organisation : voir et modifier
providers-xero-transactions = Factures, paiements et opérations bancaires réunis : uniquement pour les applications créées avant le 2 mars 2026
providers-quickbooks-accounting = Comptabilité : voir et modifier tous les livres de l’entreprise
providers-quickbooks-payment = Paiements : encaisser et voir
providers-hubspot-oauth = Identifier le compte : chaque application a cette étendue
providers-hubspot-contacts-read = Contacts : voir
providers-hubspot-contacts-write = Contacts : créer, modifier et supprimer
providers-hubspot-companies = Entreprises : voir
providers-hubspot-deals = Transactions : voir
providers-slack-write = Écrire en tant qu’application
providers-slack-channels = Voir les noms des canaux publics
providers-slack-users = Voir les membres de l’espace de travail
providers-shopify-products = Produits : voir
providers-shopify-orders = Commandes : voir celles des 60 derniers jours
providers-shopify-orders-write = Commandes : modifier
providers-shopify-customers = Clients : voir
providers-meta-messaging = WhatsApp : envoyer et recevoir des messages
providers-meta-management = WhatsApp : gérer les numéros et les modèles
providers-linkedin-openid = Se connecter
providers-linkedin-profile = Nom et photo de l’utilisateur connecté
providers-linkedin-post = Publier au nom de l’utilisateur connecté
providers-linkedin-ads = Publicités : voir les comptes et les rapports (nécessite l’approbation de LinkedIn)
providers-docusign-signature = eSignature : créer, envoyer et voir des enveloppes
providers-docusign-extended = Maintenir la connexion : chaque actualisation prolonge le jeton d’actualisation
providers-stripe-read-write = Tout voir et tout modifier dans le compte connecté
providers-dropbox-account = Nom et adresse e-mail de l’utilisateur connecté
providers-dropbox-metadata = Voir les noms des fichiers et des dossiers
providers-dropbox-read = Voir le contenu des fichiers
providers-dropbox-write = Créer et modifier des fichiers
providers-salesforce-api = Appeler l’API au nom de l’utilisateur connecté
providers-salesforce-refresh = Maintenir la connexion : sans cette étendue, aucun jeton d’actualisation n’est émis
providers-pandadoc-read = Documents : voir
providers-pandadoc-write = Documents : créer, modifier et envoyer
providers-atlassian-jira = Jira : voir les projets et les tickets

# ---- What differs for each account ----

providers-place-tenant = ID de l’annuaire (locataire), ou un domaine de l’annuaire. Pour les comptes de n’importe quelle organisation, saisissez organizations ; pour les comptes personnels, consumers ; pour les deux, common.
providers-place-xero = Le tenantId que renvoie le premier appel. Chaque organisation a le sien.
providers-place-realm = Company ID : dans les paramètres du compte QuickBooks.
providers-place-shop = Le nom qui précède .myshopify.com
providers-place-phone = Phone number ID : dans le tableau de bord de l’application, sous WhatsApp > API Setup
providers-place-docusign = account pour la production, account-d pour l’environnement de démonstration
providers-place-salesforce = L’hôte My Domain de votre organisation, ou login.salesforce.com ; test.salesforce.com pour un bac à sable
providers-place-twilio = Account SID : sur la première page de la console
providers-place-zendesk = Le nom qui précède .zendesk.com
providers-bad-length = { $key } : entre { $least } et { $most } caractères ; la valeur en compte { $count }.
providers-bad-character = { $key } : le caractère « { $character } » n’y a pas sa place.
providers-bad-ending = { $key } : la valeur doit se terminer par { $ending }.
providers-bad-word = { $key } doit être l’une de ces valeurs : { $words }.
providers-bad-secret = { $key } : la valeur ressemble à un secret. Elle n’a pas sa place ici.
providers-bad-edge = { $key } : la valeur doit commencer et se terminer par une lettre ou un chiffre.

# ---- Ids ----

providers-id-xero = Relevez-le dans la réponse du premier appel, et envoyez-le dans l’en-tête xero-tenant-id de tous les autres appels.
providers-id-quickbooks = Il arrive avec la réponse de l’authentification, que Zoho n’affiche pas. Copiez le Company ID depuis QuickBooks et placez-le dans l’URL.
providers-id-meta = Chaque numéro a le sien. Placez-le dans l’URL des appels.
providers-id-docusign-base = Les appels sont envoyés à cet hôte, qui varie d’un compte à l’autre.
providers-id-docusign-account = Il figure dans le chemin de chaque appel.
providers-id-salesforce = Cette valeur arrive avec le jeton, que Zoho n’affiche pas. Utilisez à la place votre hôte My Domain.
providers-id-twilio = Il figure dans le chemin de chaque appel. Il commence par AC.
providers-id-mailchimp = La première partie de l’hôte de tous les autres appels, par exemple us19 dans us19.api.mailchimp.com.
providers-id-pipedrive = Cette valeur arrive avec le jeton, que Zoho n’affiche pas : c’est l’hôte de votre compte Pipedrive, par exemple acme.pipedrive.com.

# ---- First calls ----

providers-call-google = Renvoie votre nom et votre adresse dans Drive.
providers-call-microsoft = Renvoie le profil de l’utilisateur connecté.
providers-call-xero-connections = Renvoie les organisations connectées, chacune avec son tenantId.
providers-call-xero = Renvoie l’organisation.
providers-call-quickbooks = Renvoie le nom et l’adresse de l’entreprise.
providers-call-hubspot = Renvoie un contact.
providers-call-slack = Renvoie l’espace de travail et le bot. ok vaut true.
providers-call-shopify = Renvoie les étendues du jeton.
providers-call-meta = Renvoie le numéro et son nom d’affichage.
providers-call-linkedin = Renvoie le nom et la photo de l’utilisateur connecté.
providers-call-docusign = Renvoie les comptes de l’utilisateur, chacun avec base_uri et account_id.
providers-call-stripe = Renvoie le solde du compte.
providers-call-twilio = Renvoie le dernier message du compte.
providers-call-dropbox = Renvoie le compte de l’utilisateur connecté.
providers-call-salesforce = Renvoie les ressources de l’API. La même URL sans version n’exige aucun jeton : elle ne prouve donc rien.
providers-call-pandadoc = Renvoie un document.
providers-call-mailchimp = Renvoie le centre de données du compte dans dc.

# ---- What goes wrong, what ends, what is limited ----

providers-google-ready = Zoho propose pour Google des connecteurs qui fonctionnent sans votre propre application. Essayez-les d’abord.
providers-google-testing = Tant que l’écran de consentement est de type External et à l’état Testing, le jeton d’actualisation expire au bout de 7 jours. Publiez l’application, puis rétablissez la connexion : l’ancien jeton conserve sa courte durée de vie.
providers-google-unused = Un jeton d’actualisation inutilisé pendant six mois expire.
providers-microsoft-web = L’URI de redirection doit être de la plateforme Web. Avec un URI de redirection d’application monopage (single-page application), le secret est refusé.
providers-microsoft-secret = Copiez la valeur (Value) du secret, et non son ID. Elle n’est affichée qu’une fois, et le secret expire au plus tard au bout de 24 mois : notez la date dans la fiche de passation.
providers-microsoft-answer = offline_access n’apparaît pas parmi les étendues accordées. Ce n’est pas une erreur.
providers-microsoft-resource = Un jeton est destiné à une seule API : ne mélangez pas les étendues de Graph avec celles de SharePoint ou de Dynamics.
providers-microsoft-v1 = C’est l’ancien point de terminaison : il manque /v2.0/ dans son URL.
providers-xero-scopes = Les applications créées à partir du 2 mars 2026 ont des étendues granulaires : accounting.transactions et accounting.reports.read sont refusées. Les applications plus anciennes les conservent jusqu’en septembre 2027.
providers-xero-life = Un jeton d’accès est valable 30 minutes. Un jeton d’actualisation ne sert qu’une fois, et expire au bout de 60 jours sans utilisation.
providers-xero-tiers = Depuis le 2 mars 2026, le prix d’une application dépend du nombre d’organisations qu’elle connecte.
providers-xero-works = Un guide public montre une connexion à Xero avec un service personnalisé de Zoho CRM : Header, Authorization Code.
providers-quickbooks-keys = Le développement et la production ont chacun leurs clés et leurs hôtes. Pour obtenir les clés de production, il faut remplir le questionnaire d’Intuit.
providers-quickbooks-life = Un jeton d’accès est valable une heure. Le jeton d’actualisation est valable environ 100 jours après sa dernière utilisation, et cinq ans au maximum.
providers-hubspot-v1 = La version 1 du point de terminaison de jeton prend fin le 16 février 2027.
providers-hubspot-declared = Chaque étendue indiquée ici doit aussi être déclarée dans l’application, sinon l’installation échoue.
providers-hubspot-admin = Seul un Super Admin, ou une personne qui a HubSpot Marketplace Access, peut établir la connexion.
providers-hubspot-projects = Les nouvelles applications pour OAuth sont des projets créés avec la ligne de commande de HubSpot : les anciennes applications publiques ne peuvent plus être créées depuis le 23 juin 2026.
providers-hubspot-private-apps = Depuis le 26 octobre 2026, il n’est plus possible de créer d’applications privées ; celles qui existent continuent de fonctionner. Pour votre propre compte, créez une clé de service sous Development > Keys > Service keys (bêta) et connectez-vous avec API Key.
providers-hubspot-numbered = Les versions v1 à v3 de l’API ne sont plus prises en charge après septembre 2027. Utilisez les URL avec une date, comme /crm/objects/2026-03/.
providers-hubspot-life = Un jeton d’accès est valable 30 minutes.
providers-slack-no-refresh = Sans la rotation des jetons (token rotation), le jeton n’expire jamais, et aucun jeton d’actualisation n’est émis. Ce n’est pas une erreur. Avec cette rotation, les jetons sont valables 12 heures.
providers-slack-bot = Utilisez des étendues de bot. Les jetons des utilisateurs se trouvent dans une autre partie de la réponse, que Zoho ne lit pas.
providers-slack-ok = Les erreurs arrivent avec le code d’état HTTP 200 et "ok":false.
providers-shopify-header = Les appels nécessitent l’en-tête X-Shopify-Access-Token, que n’envoie pas OAuth 2 avec Param Type Header. Utilisez API Key.
providers-shopify-admin-apps = Il n’est plus possible de créer des applications personnalisées dans l’administration de Shopify. Les jetons des applications existantes continuent de fonctionner.
providers-shopify-own-store = Pour les boutiques de votre propre organisation, Shopify recommande le type d’octroi Client Credentials ; son jeton est valable 24 heures.
providers-shopify-rest = La REST Admin API est une ancienne API depuis le 1er octobre 2024. Les nouvelles applications publiques doivent utiliser GraphQL.
providers-shopify-expiring = Les jetons hors connexion (offline) des applications récentes expirent au bout d’une heure.
providers-meta-no-refresh = Meta n’a pas de jetons d’actualisation. Un jeton d’utilisateur est valable environ 60 jours ; celui d’un utilisateur système reste valable.
providers-meta-permissions = Au moment de générer le jeton, sélectionnez les autorisations : whatsapp_business_messaging pour envoyer des messages, whatsapp_business_management pour lire les numéros et les modèles.
providers-meta-version = La version contenue dans les URL, v22.0, vieillit. Utilisez celle qu’affiche votre application.
providers-linkedin-reconnect = Les jetons d’actualisation sont réservés aux partenaires Marketing approuvés : 365 jours, sans prolongation. Pour tous les autres, il faut rétablir la connexion tous les 60 jours.
providers-linkedin-products = Les étendues qu’une application peut demander dépendent de ses produits : ajoutez ces produits dans l’onglet Products.
providers-docusign-basic = Le point de terminaison de jeton exige l’ID client et le secret client dans un en-tête Basic.
providers-docusign-life = Le jeton d’actualisation est valable 30 jours. Avec extended, chaque actualisation le prolonge.
providers-stripe-basic = La clé est le nom d’utilisateur. Laissez le mot de passe vide.
providers-stripe-own = Pour votre propre compte, une clé limitée (restricted key) convient. OAuth est destiné aux plateformes qui agissent pour d’autres comptes.
providers-stripe-connect = Le jeton de Stripe Connect n’expire pas.
providers-twilio-basic = L’API Key SID est le nom d’utilisateur, son secret est le mot de passe. Account SID et Auth Token fonctionnent aussi ; Twilio les limite aux tests.
providers-twilio-key = Le secret d’une clé d’API n’est affiché qu’une fois.
providers-twilio-region = Une clé appartient à une seule région de Twilio.
providers-dropbox-offline = Sans token_access_type=offline, aucun jeton d’actualisation n’est émis, et la connexion s’arrête au bout de quelques heures.
providers-dropbox-scopes = Cochez d’abord les mêmes étendues dans l’onglet Permissions de l’application. Après une modification à cet endroit, il faut rétablir la connexion.
providers-dropbox-revoke = Le point de terminaison de révocation attend le jeton d’accès dans un en-tête. On ne sait pas si le formulaire de Zoho peut l’envoyer ainsi : s’il refuse l’URL, laissez le champ vide.
providers-salesforce-eca = Depuis Spring ’26, il n’est plus possible de créer des applications connectées (connected apps). Créez une application cliente externe (external client app).
providers-salesforce-pkce = Dans l’application, décochez Require Proof Key for Code Exchange (PKCE). Dans les applications que distribuent des partenaires, cette option doit rester activée : ces applications ne peuvent pas être utilisées ici.
providers-salesforce-policy = Réglez la politique du jeton d’actualisation (refresh token policy) sur « valid until revoked ».
providers-salesforce-domain = Utilisez votre hôte My Domain dans toutes les URL : c’est là que les jetons sont valables.
providers-pandadoc-legacy = Les clés d’API sont une ancienne méthode : pour tout nouveau projet, PandaDoc recommande OAuth 2.
providers-pandadoc-plan = Pour créer des applications, il faut un accès à l’API de production.
providers-pandadoc-delimiter = Dans les exemples de PandaDoc, l’étendue s’écrit read+write : dans une URL, + représente un espace.
providers-zoom-scopes = Les étendues se règlent dans l’application. Les sources se contredisent sur ce qui les sépare.
providers-zoom-s2s = Server-to-server OAuth (account_credentials) n’est pas le type d’octroi Client Credentials : le formulaire de Zoho ne peut pas l’envoyer.
providers-notion-version = Chaque appel nécessite l’en-tête Notion-Version.
providers-notion-refresh = Les sources se contredisent : un jeton d’actualisation est émis selon les unes, et non selon les autres.
providers-github-form-encoded = Le jeton arrive encodé comme un formulaire (form-encoded), sauf si la requête accepte JSON.
providers-mailchimp-none = Mailchimp n’a ni étendues ni jetons d’actualisation : ses jetons restent valables.
providers-calendly-https = En production, l’URI de redirection doit être en https.
providers-monday-bare = L’en-tête contient le jeton seul, sans Bearer.
providers-myob-headers = Les appels nécessitent les en-têtes x-myobapi-key et x-myobapi-version.
providers-pkce-required = OAuth y exige PKCE, que le formulaire de Zoho ne peut pas envoyer.

# ---- What is not known ----

providers-scope-urls = Les étendues sont des URL. On ne sait pas si le formulaire de Zoho les accepte telles quelles.
providers-rotation = Une actualisation peut renvoyer un nouveau jeton d’actualisation. On ne sait pas si Zoho le conserve : si la connexion s’arrête après la première heure, c’est pour cette raison.
providers-client-place = On ne sait pas si Zoho envoie l’ID client et le secret client dans le corps de la requête ou dans un en-tête Basic. Ce fournisseur documente uniquement Basic.
providers-jwt = Le formulaire de Zoho n’a pas de type d’octroi JWT.
providers-accept-json = On ne sait pas si Zoho demande du JSON.
providers-dropbox-content-type = Dropbox refuse un appel dont le Content-Type est celui d’un formulaire : « Bad HTTP "Content-Type" header ». Ce que Deluge envoie avec un POST sans paramètre n’est pas connu.

# ---- Authentication ----

providers-way-oauth2 = OAuth 2, avec un utilisateur
providers-way-oauth2-offers = Le fournisseur donne un ID client et un secret client, et quelqu’un s’y connecte une fois.
providers-way-client-credentials = OAuth 2, sans utilisateur
providers-way-client-credentials-offers = Le fournisseur donne un ID client et un secret client, sous le nom de client credentials. Personne ne se connecte.
providers-way-oauth1 = OAuth 1
providers-way-oauth1-offers = Le fournisseur donne une consumer key, un consumer secret et une request token URL.
providers-way-api-key = API Key
providers-way-api-key-offers = Le fournisseur donne une clé ou un jeton à placer dans un en-tête, dans la chaîne de requête ou dans les données de formulaire de chaque appel.
providers-way-basic = Basic Authentication
providers-way-basic-offers = Le fournisseur demande un nom d’utilisateur et un mot de passe.

# ---- Rows of the forms ----

providers-row-console = Où inscrire l’application
providers-row-path = Chemin d’accès
providers-row-redirect = URI de redirection
providers-row-redirect-further = Inscrivez aussi celui-ci : les sources divergent sur celui que Zoho envoie.
providers-row-redirect-numbered = { $label } { $number }
providers-row-id-from = À copier depuis { $place } : { $label }.
providers-row-key-when-connecting = Saisissez la valeur au moment d’établir la connexion, sous son nom d’affichage.
providers-row-value-pattern = Saisissez la valeur sous la forme { $pattern }. Remplacez la partie entre accolades par le secret.
providers-row-user-password = Nom d’utilisateur : { $user }. Mot de passe : { $password }.
providers-row-user-only = Nom d’utilisateur : { $user }. Laissez le mot de passe vide.
providers-row-connect = Sélectionnez Create And Connect.
providers-row-connect-consent = Une fenêtre s’ouvre : connectez-vous à { $name } et acceptez.
providers-row-refresh-as-token = La même URL que pour le jeton d’accès.
providers-row-authorize-needs = Zoho ajoute l’ID client, l’URI de redirection, les étendues et un state. L’URL doit contenir { $needs }.
providers-row-authorize = Zoho ajoute l’ID client, l’URI de redirection, les étendues et un state. Ne les placez pas dans l’URL.
providers-row-revoke = Ce champ n’existe pas dans toutes les versions du formulaire.
providers-row-no-revoke = Aucune URL n’est connue. Laissez ce champ vide.
providers-row-delimiter = Le formulaire affiche ce champ à partir de deux étendues. Il est d’abord réglé sur Comma.
providers-row-delimiter-one = Le formulaire affiche ce champ à partir de deux étendues. Avec une seule étendue, il n’a pas d’importance.
providers-row-delimiter-unknown = Inconnu. Essayez Space : la plupart des serveurs l’exigent.
providers-row-scope = Scope { $number }
providers-row-all-scopes = Toutes les étendues en un champ
providers-row-callback-own = Inconnu pour ce produit. Copiez-le depuis son formulaire.
providers-first-url = Collez d’abord le document de découverte, ou saisissez l’URL.
providers-first-value = Saisissez d’abord { $key }.
providers-first-center = Sélectionnez d’abord un centre de données.
providers-first-callback = Inconnu pour ce centre de données : établissez la connexion une fois, et lisez redirect_uri dans l’adresse de la fenêtre.

# ---- What is said of the authentication ----

providers-refresh-always = Un jeton d’actualisation est émis sans qu’on le demande.
providers-refresh-asked = Un jeton d’actualisation n’est émis que sur demande : { $needs }. Le formulaire ci-dessous contient cette demande. Sans elle, la connexion s’arrête à l’expiration du premier jeton d’accès.
providers-refresh-setting = L’émission d’un jeton d’actualisation dépend des paramètres de l’application.
providers-refresh-never = Aucun jeton d’actualisation n’est émis. Quand le jeton expire, rétablissez la connexion.
providers-refresh-unknown = On ne sait pas si un jeton d’actualisation est émis.
providers-client-body = Le fournisseur accepte l’ID client et le secret client dans le corps de la requête.
providers-client-either = Le fournisseur accepte l’ID client et le secret client dans le corps de la requête ou dans un en-tête Basic.
providers-client-basic = Le fournisseur ne documente l’ID client et le secret client que dans un en-tête Basic.
providers-pkce-setting = Le formulaire de Zoho ne peut pas envoyer PKCE. Désactivez-le dans l’application.
providers-pkce-optional = PKCE y est facultatif. Le formulaire de Zoho ne l’envoie pas.

# ---- Discovery ----

providers-document-none = Ce texte ne contient ni authorization_endpoint ni token_endpoint. Collez le document entier : il commence par une accolade.
providers-document-zoho = C’est le document de Zoho lui-même ({ $host }). Pour une connexion à Zoho, utilisez le formulaire de cette page pour Zoho.
providers-document-bad-url = { $key } n’est pas une simple URL https.
providers-url-zoho = { $host } est un hôte de Zoho. Pour une connexion à Zoho, utilisez le formulaire de cette page pour Zoho.
providers-document-known = C’est { $name }. Sélectionnez ce fournisseur ci-dessus : ses pièges et ses premiers appels sont connus.
providers-document-offline = Le serveur connaît l’étendue offline_access : ajoutez-la, sinon il se peut qu’aucun jeton d’actualisation ne soit émis.
providers-document-grants = Types d’octroi indiqués par le serveur : { $grants }.
providers-document-no-code = Le serveur n’indique pas le type d’octroi authorization_code.
providers-document-read = Lu dans le document de l’hôte { $host }.

# ---- The linter, for a target that is not Zoho ----

providers-lint-zoho-host = { $host } est un hôte de Zoho, mais cette connexion est destinée à { $name }.
providers-lint-zoho-host-why = Toutes les URL d’un service appartiennent à un seul fournisseur. Son secret et ses jetons ne doivent pas être envoyés à un autre.
providers-lint-other-host = { $host } n’est pas l’hôte que documente { $name }. Celui-ci est { $right }.
providers-lint-other-host-why = C’est là que les utilisateurs se connectent, et que Zoho envoie le secret client et les jetons.
providers-lint-two-sites = { $host } et { $other } n’appartiennent pas au même site.
providers-lint-two-sites-why = Certains fournisseurs utilisent deux hôtes. Comparez les deux avec la documentation du fournisseur avant d’y envoyer un secret.
providers-lint-letters = L’hôte { $host } contient des lettres hors de l’alphabet latin, ou leur forme encodée : c’est un moyen connu de déguiser un hôte.
providers-lint-letters-why = Saisissez l’hôte à la main, tel que l’indique la documentation du fournisseur.
providers-lint-spelling-why = Zoho ouvre exactement ce que contient ce champ.
providers-lint-swapped = Cette URL a sa place dans { $field }.
providers-lint-swapped-why = Chaque point de terminaison a un seul rôle.
providers-lint-path = Le chemin est { $path } au lieu de { $right }.
providers-lint-path-why = Un autre chemin renvoie une page que Zoho ne peut pas lire.
providers-lint-ended = Ce point de terminaison n’est plus le bon.
providers-lint-missing = Il manque { $need }.
providers-lint-missing-why = Sans cela, { $name } n’émet pas de jeton d’actualisation, et la connexion s’arrête à l’expiration du premier jeton d’accès.
providers-lint-added = L’URL contient { $parameter }.
providers-lint-added-why = Zoho ajoute ce paramètre : la requête le contiendrait donc deux fois.
providers-lint-zohos-parameter = access_type=offline est un paramètre de Zoho et de Google.
providers-lint-zohos-parameter-why = { $name } ne le documente pas. À notre connaissance, il est sans conséquence.
providers-lint-delimiter = Le délimiteur est { $delimiter }, mais { $name } sépare les étendues par { $right }.
providers-lint-delimiter-why = Avec un autre délimiteur, le fournisseur prend toutes les étendues pour une seule, qui n’existe pas.
providers-lint-query = L’URL contient une chaîne de requête (la partie à partir de ?).
providers-lint-query-why = Zoho envoie lui-même les paramètres.

# ---- Parts of the work ----

providers-part-register = Chez le fournisseur
providers-part-service = Create Service
providers-part-connection = Create Connection
providers-missing = Pas encore connu.
providers-row-from-provider = À obtenir du fournisseur.
providers-row-key = La clé
providers-row-user = Saisissez-les au moment d’établir la connexion.
providers-row-user-label = Nom d’utilisateur et mot de passe

# ---- The page ----

providers-intro = Le formulaire de Zoho existe aussi dans d’autres produits, et accepte d’autres fournisseurs. Rien n’est envoyé nulle part : cette page indique seulement ce qu’il faut saisir.
providers-back = Retour à Zoho CRM et Zoho
providers-product = Dans quel produit ?
providers-to = Vers quel fournisseur ?
providers-way = Quelle authentification ?
providers-choose = Sélectionnez un fournisseur
providers-any = Autre serveur
providers-form-of = Formulaire dans { $product }
providers-page-shared = C’est la page de connexions commune aux produits de Zoho : les champs et l’URI de redirection sont les mêmes.
providers-page-own = C’est un formulaire propre à ce produit.
providers-page-unknown = Nous n’avons pas vérifié à quoi ressemble le formulaire.
providers-path-unknown = Le chemin d’accès n’est pas connu : cherchez Connections dans les paramètres pour développeurs.
providers-who-unknown = On ne sait pas qui peut l’ouvrir.
providers-plan-unknown = On ne sait pas quels forfaits l’incluent.
providers-zoho-same = Pour une connexion à Zoho, les valeurs que cette page indique pour Zoho CRM conviennent aussi à ce produit. Seul le chemin d’accès au formulaire diffère.
providers-docs = Documentation : { $name }
providers-documented = documenté
providers-unknown = Points inconnus
providers-scopes = Étendues
providers-scopes-hint = Les plus fréquentes. La documentation du fournisseur les indique toutes.
providers-scopes-docs = La documentation indique les étendues qui existent. Une étendue ajoutée dans le formulaire de Zoho nécessite le délimiteur ci-dessous.
providers-document = Document de découverte
providers-document-hint = Ouvrez https://HOST/.well-known/openid-configuration ou https://HOST/.well-known/oauth-authorization-server, et collez tout le contenu.
providers-url-of = { $field } du serveur
providers-in-form-hint = Collez ce que contient actuellement le formulaire de Zoho. Ces valeurs sont comparées à celles que documente { $name }.
providers-after = Après la connexion
providers-all = toutes les valeurs
