# The room Test: signing in, from the authorization to the revocation.
# Words that Zoho's own pages or forms show are not here; they are data.

# ---- Actions and stages ----

connect-exchange = Échanger le code
connect-refresh = Actualiser
connect-revoke = Révoquer
connect-from-browser = { $action } (depuis le navigateur)
connect-through-host = { $action } (par cet hôte)
connect-stage-authorize = Autoriser
connect-stage-receive = Recevoir le code
connect-stage-exchange = Échanger le code
connect-stage-call = Appeler l’API
connect-stage-refresh = Actualiser
connect-stage-revoke = Révoquer
connect-stage-done = (terminé)
connect-stage-failed = (échec)
connect-stage-show = Afficher la requête
connect-stage-shown = Requête affichée
connect-about-receive = Zoho renvoie le navigateur vers cette page, avec un code et le state dans l’URL.
connect-about-exchange = Envoie le code et le vérificateur de code au point de terminaison de jeton, et obtient des jetons.
connect-about-call = Envoie le jeton d’accès à une API, dans l’en-tête Authorization.
connect-about-refresh = Envoie le jeton d’actualisation au point de terminaison de jeton, et obtient un nouveau jeton d’accès.
connect-about-revoke = Met fin au jeton d’actualisation et à tous les jetons d’accès qui en sont issus.

# ---- Request and response ----

connect-badge-sandbox = Bac à sable
connect-badge-live = Réel
connect-wire-title = { $stage } : requête et réponse
connect-wire-request = Requête
connect-wire-response = Réponse
connect-wire-masked = Les codes, les jetons et les secrets sont masqués.
connect-wire-no-center = Sélectionnez un centre de données pour voir la requête.
connect-wire-nothing = Rien à afficher pour l’instant.
connect-wire-not-sent = Pas encore envoyée.
connect-wire-consent = La page de consentement s’ouvre.
connect-wire-received = Le navigateur a ouvert cette URL. Cette page a comparé le state et retiré les paramètres de la barre d’adresse.

connect-diagram = Diagramme de séquence

# ---- Before the sign-in ----

connect-sign-in = Se connecter
connect-sign-in-again = Se reconnecter
connect-environment = Environnement
connect-file = « Tester » est désactivé : vous avez ouvert cette page comme un fichier, et aucune réponse ne peut être renvoyée à un fichier. Pour tester, ouvrez la page sur un serveur web. Les leçons de la page « Apprendre » fonctionnent ici.
connect-environment-sandbox = Bac à sable (simulation, sans compte)
connect-environment-zoho = Zoho réel (votre client)
connect-sandbox-hint = Vous passez par une page de consentement simulée, puis vous revenez à cette page par son URL, comme avec Zoho.
connect-zoho-hint = Cet onglet ouvre Zoho, puis revient ici. Revenez dans les dix minutes.
connect-center-of-setup = { $center } (de « Configurer »)
connect-center-default = United States (rien n’est sélectionné dans « Configurer »)
connect-live-rules = L’authentification se fait auprès de Zoho, avec votre client et votre compte.
connect-sandbox-rules = Rien ne quitte votre navigateur. Le bac à sable suit les règles de Zoho. Les codes ne servent qu’une fois et expirent au bout d’une minute. PKCE est vérifié. Les URI de redirection doivent correspondre exactement. Les étendues doivent exister. Le comportement non documenté est imité de façon approximative.
connect-simulate = { $count ->
    [0] Simuler une erreur (aucune active)
    [one] Simuler une erreur ({ $count } active)
   *[other] Simuler une erreur ({ $count } actives)
}
connect-faults-on = Erreurs activées
connect-fault-late = Trop tard pour cette authentification. L’erreur prendra effet à la suivante.
connect-home = Centre de données du compte simulé
connect-home-same = Là où commence l’authentification
connect-data-center = Centre de données
connect-select-center = Sélectionnez un centre de données
connect-client-id = Client ID
connect-client-id-hint = Utilisez un client de type Server-based Applications.
connect-register = Inscrire d’abord cette page pour votre client
connect-client-name = Client Name
connect-homepage = Homepage URL
connect-redirect-uri = Authorized Redirect URI
connect-of-this-page = { $label } de cette page
connect-register-how = Dans l’API Console, ajoutez cet URI de redirection exactement tel qu’il est affiché, à côté de celui de Zoho CRM. Retirez-le quand vous avez terminé. Utilisez un client de test distinct, et non celui d’une connexion en service.
connect-tokens-in-browser = Des jetons dans un navigateur servent à des tests, pas à des données d’entreprise. Utilisez un bac à sable ou une organisation de test, demandez peu d’étendues et révoquez ensuite le jeton.
connect-shared-origin = Tout projet GitHub Pages du même hôte github.io peut lire ce que cet onglet conserve. Utilisez une copie de cette page hébergée sur son propre domaine, ou utilisez le bac à sable.
connect-parameters = Paramètres de la requête
connect-offline = offline : renvoie un jeton d’actualisation ; nécessaire pour les connexions
connect-online = online : l’accès prend fin au bout d’une heure
connect-lasting = Un jeton d’actualisation est valable jusqu’à sa révocation, et celui-ci se trouve dans un navigateur. Révoquez-le quand vous avez terminé, ou sélectionnez online.
connect-prompt = prompt=consent : Zoho demande chaque fois le consentement et renvoie chaque fois un jeton d’actualisation
connect-scopes = Étendues : { $scopes }
connect-scopes-chosen = Ce sont les étendues que vous avez sélectionnées dans « Configurer ».
connect-scopes-default = Ces deux étendues suffisent pour tester un jeton. Vous pouvez en sélectionner d’autres dans « Configurer ».
connect-change-scopes = Changer d’étendues dans « Configurer »
connect-no-center = Sélectionnez le centre de données de votre organisation.
connect-no-url = L’URL d’autorisation n’a pas pu être construite.
connect-no-randomness = Ce navigateur n’a fourni aucun nombre aléatoire. Sans nombres aléatoires, rien ne distingue votre authentification d’une authentification falsifiée. Rien n’a été envoyé. Utilisez un navigateur récent.
connect-no-storage = Ce navigateur n’autorise pas la page à conserver des données, ou son stockage pour cette page est plein. À votre retour, la page ne pourrait pas reconnaître sa propre authentification. Rien n’a été envoyé. Autorisez cette page à conserver des données, ou quittez la fenêtre privée. Si le stockage est plein, fermez cet onglet et ouvrez-en un nouveau.

connect-link-live = Le lien sélectionne Zoho réel.
connect-link-center = Le lien sélectionne ce centre de données : { $center }.
connect-link-home = Le lien place le compte simulé dans ce centre de données : { $center }.
connect-link-access = Le lien donne à access_type la valeur { $access_type }.
connect-link-no-prompt = Le lien omet prompt=consent.
connect-link-fault = Le lien active cette erreur : { $fault }.
connect-link-unknown = Le lien contient « { $entry } », que cette page ne connaît pas.

# ---- The simulated consent page ----

connect-simulated = Simulation. C’est le bac à sable de cette page, pas Zoho. Rien ne quitte votre navigateur.
connect-consent-title = { $client } souhaite accéder aux informations suivantes
connect-consent-person = Utilisateur connecté : { $person }. Centre de données du compte : { $center }.
connect-consent-forwarded = Zoho a redirigé le navigateur ici, car le compte se trouve dans ce centre de données.
connect-consent-lacks = Cet utilisateur n’a pas de compte dans le produit de ces étendues : { $scopes }.
connect-accept = Accepter
connect-reject = Refuser
connect-back = Retour à « Tester »
connect-unknown-request-title = Requête inconnue
connect-unknown-request = Dans cet onglet, aucune authentification n’attend avec cette requête. Pour en lancer une nouvelle, sélectionnez « Se connecter ».
connect-foreign-redirect-title = Redirection arrêtée
connect-foreign-redirect = Le Zoho simulé redirigerait le navigateur vers une autre URL : le navigateur reste donc ici. Fermez cet onglet et recommencez dans un nouveau.

# ---- The current state ----

connect-idle-title = Déroulement de l’authentification
connect-idle = « Se connecter » ouvre la page de consentement. Zoho vous renvoie ensuite vers cette page avec un code, que vous échangez contre des jetons. Dans le bac à sable, cela prend moins d’une minute.
connect-rejected-title = Réponse rejetée
connect-rejected = Rien n’a été envoyé nulle part. Pour réessayer, sélectionnez « Se reconnecter ».
connect-denied-title = Aucun code émis
connect-change-title = Réponse d’un autre centre de données
connect-change-go-on = Continuer avec { $center }
connect-returned-title = Code reçu
connect-sent-title = Code envoyé
connect-connected-title = Jeton d’accès reçu
connect-revoked-title = Jetons révoqués
connect-revoked = Cette page ne détient plus les jetons. Pour en obtenir de nouveaux, reconnectez-vous.
connect-nothing-sent = Rien n’a été envoyé
connect-no-response = Aucune réponse
connect-waiting = Requête envoyée. En attente de la réponse…
connect-single-use = Un code ne sert qu’une fois. S’il a été refusé, reconnectez-vous pour en obtenir un nouveau.
connect-code-age = { $age ->
    [one] Code reçu il y a { $age } seconde. La durée de vie la plus courte que documente Zoho est de { $life } secondes.
   *[other] Code reçu il y a { $age } secondes. La durée de vie la plus courte que documente Zoho est de { $life } secondes.
}
connect-code-old = Code reçu il y a { $age } secondes. La durée de vie la plus courte que documente Zoho est de { $life } secondes : il a donc peut-être expiré. S’il est refusé, reconnectez-vous.
connect-code-age-label = Âge du code
connect-code-left = { $seconds ->
    [one] Il reste { $seconds } seconde de la durée de vie la plus courte que Zoho documente pour un code.
   *[other] Il reste { $seconds } secondes de la durée de vie la plus courte que Zoho documente pour un code.
}
connect-clear-all = Tout effacer
connect-reset = Réinitialiser pour le groupe suivant
connect-link = lien vers ce test
connect-clock = Horloge simulée :
connect-clock-minute = Laisser passer 1 minute
connect-clock-hour = Laisser passer 1 heure
connect-code-in-memory = Le code se trouve uniquement dans la mémoire de cet onglet. Il est perdu si vous rechargez la page.
connect-tokens-in-memory = Les jetons se trouvent uniquement dans la mémoire de cet onglet. Ils sont perdus si vous rechargez la page.

# ---- Sending ----

connect-in-page = Dans cette page
connect-client-secret = Client Secret
connect-client-secret-hint = Utilisé uniquement pour cette requête. Il reste en mémoire jusqu’à la réponse et il est envoyé au serveur de comptes. Si l’hôte de cette page transmet la requête, cet hôte peut le lire.
connect-host-passes-on = L’hôte de cette page transmet la requête à Zoho.
connect-in-terminal = Dans un terminal
connect-command = commande { $shell }
connect-paste = Collez la réponse
connect-paste-hint = Vous pouvez coller tout ce que le terminal a affiché. Le texte est lu en mémoire et n’est pas conservé.
connect-browser-exchange = À notre connaissance, Zoho ne laisse pas les pages d’autres hôtes lire ses réponses. Si le navigateur ne peut pas lire la réponse, la requête a pu arriver malgré tout, et un code ne sert qu’une fois. Le terminal est plus fiable.
connect-browser-refresh = À notre connaissance, Zoho ne laisse pas les pages d’autres hôtes lire ses réponses. Si le navigateur ne peut pas lire la réponse, rien n’est perdu : le jeton d’actualisation reste valable, et le terminal peut le renvoyer.
connect-browser-revoke = À notre connaissance, Zoho ne laisse pas les pages d’autres hôtes lire ses réponses. Si le navigateur ne peut pas lire la réponse, le jeton est peut-être révoqué malgré tout. Le terminal affiche le résultat.
connect-browser-accounts = On ne sait pas si le serveur de comptes laisse les pages d’autres hôtes lire cette réponse. Le terminal n’a pas cette limite.
connect-browser-api = Selon la documentation de Zoho, son API CRM répond aux pages dont l’origine est un domaine JavaScript d’un client « Client-based ». Avec un jeton d’un client « Server-based », l’appel devrait échouer ici (par déduction). Pour les autres produits, on ne sait rien. Le terminal n’a pas cette limite.
connect-not-from-browser = La politique de sécurité de cette page n’autorise le navigateur à envoyer des requêtes qu’aux serveurs de comptes et aux domaines d’API connus. { $host } n’en fait pas partie. Utilisez le terminal.

# ---- Outcomes ----

connect-done = terminé
connect-error = erreur
connect-warning = avertissement
connect-token-sandbox = Le Zoho simulé a émis un jeton d’accès.
connect-token-zoho = Zoho a émis un jeton d’accès.
connect-relay-silent = L’hôte de cette page n’a pas répondu. Il est inaccessible, ou sa connexion à Zoho a échoué. Envoyez la requête depuis le navigateur ou depuis le terminal : ni l’un ni l’autre n’a besoin de l’hôte.
connect-browser-silent = Le navigateur n’a renvoyé aucune réponse que cette page puisse lire, et il ne dit pas pourquoi. Le réseau est peut-être en panne, ou Zoho ne laisse pas les pages d’autres hôtes lire ses réponses (CORS). Le terminal n’a aucune de ces limites.
connect-code-may-be-used = Si la requête est arrivée, le code est consommé. Si la tentative suivante renvoie invalid_code, reconnectez-vous et utilisez immédiatement le terminal.
connect-fault-on = Vous avez activé cette erreur : { $fault }. { $shows }
connect-states = Envoyé comme `state` : `{ $sent }`. Reçu : `{ $received }`.
connect-cut = Une connexion interrompue, un proxy ou un pare-feu peut tronquer une réponse. Renvoyez la requête.
connect-simulated-error = Le Zoho simulé a renvoyé `{ $name }`. { $meaning }
connect-simulated-error-unknown = Le Zoho simulé a renvoyé l’erreur `{ $name }`. Aucune source que nous connaissons ne l’explique.
connect-simulated-other-center = Vous avez commencé dans un centre de données ({ $started }), et le Zoho simulé a répondu depuis celui du compte ({ $responded }). C’est normal. Le code est envoyé à l’hôte simulé { $host } et nulle part ailleurs. Chaque centre de données a son propre secret client, sauf si « Use the same OAuth credentials for all data centers » est activé.
connect-simulated-throttled = Le Zoho simulé signale que trop de jetons ont été demandés en peu de temps.
connect-simulated-throttled-said = Le Zoho simulé a répondu « { $said } ». Une réponse de cette forme indique, dans la langue du compte, que trop de jetons ont été demandés en peu de temps.
connect-simulated-html = Le Zoho simulé a renvoyé une page HTML au lieu d’une réponse de jeton.
connect-simulated-html-title = Le Zoho simulé a renvoyé une page HTML intitulée « { $title } » au lieu d’une réponse de jeton.
connect-simulated-revoked = Le Zoho simulé signale que le jeton est révoqué. Une actualisation renvoie désormais `invalid_code`.
connect-simulated-unknown-token = Le Zoho simulé a renvoyé une page HTML. C’est ainsi que Zoho indique qu’il ne connaît pas le jeton.
connect-simulated-revoke-refused = Le Zoho simulé n’a pas révoqué le jeton. Il a renvoyé `{ $name }`.
connect-simulated-code-may-be-used = Si la requête est arrivée, le code est consommé. Si la tentative suivante renvoie invalid_code, reconnectez-vous.
connect-fault-evidence = Vous avez activé cette erreur.
connect-more-causes = { $count ->
    [one] { $count } autre cause
   *[other] { $count } autres causes
}
connect-sandbox-gone = Le bac à sable de cet onglet n’existe plus. Recommencez avec « Se connecter ».
connect-wiped = Les codes, les jetons, le secret, les authentifications en attente et le bac à sable ont été retirés de cet onglet. Ce que vous avez copié est encore dans le presse-papiers. Le journal ci-dessous ne contient aucun secret.
connect-lives-on = Le jeton d’actualisation reste valable chez Zoho jusqu’à ce qu’il soit révoqué.
connect-revoke-first = Pour y mettre fin, révoquez-le d’abord.

# ---- Tokens ----

connect-refreshed = { $count ->
    [one] Nouveau jeton après { $count } actualisation.
   *[other] Nouveau jeton après { $count } actualisations.
}
connect-life-unknown = La réponse n’indique pas quand il expire. Zoho documente une heure.
connect-life-over = Expiré. Les API le refusent désormais.
connect-life-left = { $minutes ->
    [one] Expire dans { $minutes } minute.
   *[other] Expire dans { $minutes } minutes.
}
connect-refresh-token-life = Il est valable jusqu’à ce qu’il soit révoqué. Révoquez-le quand vous avez terminé.
connect-scopes-unsaid = La réponse n’indique pas quelles étendues ont été accordées.
connect-scopes-missing = Demandées mais non accordées : { $scopes }. Selon des tiers, Zoho omet parfois des étendues sans le signaler.
connect-scopes-added = Accordées mais non demandées : { $scopes }.
connect-api-domain = `https://{ $host }` est le domaine d’API du centre de données { $center }.
connect-show-tokens = Afficher les jetons
connect-hide-tokens = Masquer les jetons
connect-access-token = jeton d’accès
connect-refresh-token = jeton d’actualisation
connect-call-needs = { $method } { $path }, nécessite { $scope }
connect-calls-sandbox = Le bac à sable ne propose que ces appels. Avec Zoho réel, vous pouvez aussi appeler d’autres produits.
connect-calls-other = Appels nécessitant d’autres étendues ({ $count })
connect-no-refresh-token = Il n’y a pas de jeton d’actualisation : le jeton d’accès ne peut donc pas être actualisé. Il expire de lui-même ; cette page révoque uniquement les jetons d’actualisation.
connect-clean-up = Nettoyer une fois le test terminé
connect-clean-up-revoke = Révoquez le jeton, sauf s’il sert encore.
connect-clean-up-uri = Dans l’API Console, retirez du client l’URI de redirection de cette page.
connect-clean-up-client = Supprimez le client si vous l’avez créé pour ce test.
connect-clean-up-tab = Effacez le contenu du terminal, sélectionnez « Tout effacer », puis fermez cet onglet.

# ---- The log ----

connect-log = { $count ->
    [one] Journal ({ $count } étape)
   *[other] Journal ({ $count } étapes)
}
connect-log-copy = journal en Markdown
connect-log-time = { $seconds } s
connect-transcript-title = Journal d’authentification, Zoho OAuth Workbench
connect-transcript-times = Les temps sont en secondes depuis la première ligne.
connect-log-came-back = Retour à cette page avec une réponse. Elle a été retirée de la barre d’adresse.
connect-log-code = Le state correspond. Code reçu de ce centre de données : { $center }.
connect-log-left = Départ vers Zoho ({ $center }), avec state et code_challenge.
connect-log-left-sandbox = Départ vers le Zoho simulé ({ $center }), avec state et code_challenge.
connect-log-confirmed = Le changement de centre de données a été confirmé.
connect-log-consent = La page de consentement simulée s’est ouverte ({ $center }).
connect-log-error-page = Le Zoho simulé affiche : { $title }. { $text }
connect-log-sent = { $action } : envoi à { $url }
connect-log-sent-sandbox = { $action } : envoi à la version simulée de { $url }
