# The room Learn: lessons that are played on the sandbox.
# Words that Zoho's own pages or forms show are not here; they are data.

# ---- Who takes part ----

learn-actor-browser = Navigateur de l’admin
learn-actor-page = Cette page
learn-actor-connection = Connexion CRM
learn-actor-accounts = Zoho Accounts
learn-actor-api = API de Zoho

# ---- The diagram, and the same as a text ----

learn-told-request = { $from } vers { $to } : { $label }
learn-told-response = Réponse ({ $from } vers { $to }) : { $label }
learn-told-refusal = Refus ({ $from } vers { $to }) : { $label }
learn-told-note = { $actor } : { $label }
learn-time = Jour { $day }, { $time }
learn-diagram-empty = Rien n’a encore été envoyé.
learn-diagram-summary = { $count ->
    [one] { $count } message. Dernier : { $last }
   *[other] { $count } messages. Dernier : { $last }
}

# ---- The rows ----

learn-row-register = Inscrit un client
learn-row-registered = Donne un ID client et un secret client
learn-row-save = Enregistre le service personnalisé
learn-row-saved = Conserve les valeurs. Zoho Accounts n’en est pas informé.
learn-row-draw = Crée un state aléatoire et un vérificateur de code, et conserve les deux
learn-row-authorize = Ouvre la page d’authentification
learn-row-error-page = Affiche « { $title } »
learn-row-forwarded = Redirige le navigateur vers le centre de données du compte : { $center }
learn-row-consent = Affiche la page de consentement
learn-row-accept = Accepte
learn-row-reject = Refuse
learn-row-redirect = Renvoie le navigateur, avec un code
learn-row-denied = Renvoie le navigateur, sans code
learn-row-callback = Ouvre l’URI de redirection
learn-row-state = Le state est celui qui a été envoyé. Le code est accepté.
learn-row-exchange = Échange le code contre des jetons
learn-row-exchange-again = Envoie encore le même code
learn-row-steal = Un voleur envoie le code volé, même avec le bon secret client
learn-row-tokens = Donne un jeton d’accès et un jeton d’actualisation
learn-row-access-only = Donne un jeton d’accès, mais pas de jeton d’actualisation
learn-row-new-access = Donne un nouveau jeton d’accès
learn-row-refused = Refuse : { $name }
learn-row-throttled = Refuse : trop de requêtes
learn-row-refuses = Refuse la requête
learn-row-back = Renvoie le navigateur
learn-row-unreadable = Donne autre chose
learn-row-refresh = Demande un nouveau jeton d’accès
learn-row-refresh-first = Envoie son premier jeton d’actualisation
learn-row-refreshed-many = Demande { $times } fois un nouveau jeton d’accès, et l’obtient
learn-row-revoke = Révoque le jeton d’actualisation
learn-row-revoked = Met fin au jeton d’actualisation et à ses jetons d’accès
learn-row-call = Appelle { $path }
learn-row-data = Donne les données
learn-row-run = { $user } exécute une fonction qui utilise la connexion
learn-row-function-failed = La fonction échoue : { $shown }
learn-row-dead = Pas de jeton d’actualisation : la connexion s’est arrêtée. Seule une personne qui se connecte peut la relancer.
learn-row-dead-refused = Le jeton d’actualisation est refusé : la connexion s’est arrêtée. Seule une personne qui se connecte peut la relancer.
learn-row-connected-many = 20 jours passent. Chaque jour, quelqu’un établit la connexion une fois de plus.

# ---- What each line is for ----

learn-part-sign-in = La page d’authentification d’un centre de données. C’est le navigateur qui l’ouvre : tout ce qui suit se trouve donc dans la barre d’adresse.
learn-part-moved = Demande au navigateur d’ouvrir une autre URL.
learn-part-target = L’URI de redirection, suivi de la réponse de Zoho.
learn-part-call = L’appel, sur l’hôte indiqué par `api_domain`.
learn-part-api-status = Le code d’état. Les API s’en servent pour les erreurs : 401 signifie que le jeton n’est pas accepté.
learn-part-code = Le code d’autorisation : il prouve que l’utilisateur a donné son accord. Il ne sert qu’une fois, et pendant environ une minute seulement.
learn-part-state = La valeur aléatoire de la requête, inchangée. Si elle diffère, la réponse appartient à une autre authentification et n’est pas utilisée.
learn-part-location = Le centre de données où se trouve le compte.
learn-part-accounts-server = Le serveur de comptes auprès duquel le code doit être échangé.
learn-part-error = La raison pour laquelle il n’y a pas de code.
learn-part-post = Le point de terminaison de jeton. Il n’accepte que POST, et seulement dans le centre de données du compte.
learn-part-grant-type = Ce qui est envoyé : `authorization_code` pour un code, `refresh_token` pour un jeton d’actualisation.
learn-part-client-id = Identifie le client. Il n’est pas secret.
learn-part-client-secret = Prouve que la demande vient du client lui-même, et non de quelqu’un qui a vu le code. Masqué ici ; par défaut, chaque centre de données a le sien.
learn-part-redirect-uri = L’URI de redirection de l’authentification, une seconde fois. Zoho compare les deux caractère par caractère.
learn-part-code-sent = Le code reçu lors de la redirection, masqué ici. Cette requête le consomme.
learn-part-code-verifier = Le secret dont le hachage a été envoyé comme `code_challenge`. Zoho le hache et compare : seule la page qui a commencé l’authentification le possède.
learn-part-refresh-sent = Le jeton d’actualisation, masqué ici. Il reste le même après chaque actualisation.
learn-part-token = Le jeton d’actualisation, masqué ici. Ses jetons d’accès prennent fin avec lui.
learn-part-status = Le code d’état. Zoho envoie 200 même en cas d’erreur : c’est donc le corps de la réponse qui compte.
learn-part-access-token = Ouvre les API pendant une heure. Masqué ici.
learn-part-refresh-token = Obtient de nouveaux jetons d’accès, sans intervention humaine, jusqu’à ce qu’il soit révoqué ou remplacé. Masqué ici.
learn-part-scope = Ce que les jetons permettent de faire. Comparez avec ce qui a été demandé.
learn-part-api-domain = L’emplacement des API. Un jeton ne fonctionne qu’à cet endroit.
learn-part-token-type = Indique Bearer. La plupart des produits de Zoho documentent `Zoho-oauthtoken` devant le jeton.
learn-part-expires-in = La durée de vie du jeton d’accès en secondes : 3600, c’est une heure.
learn-part-token-error = La raison pour laquelle il n’y a pas de jeton, dans les termes de Zoho.
learn-part-authorization = Le jeton d’accès, masqué ici. Il voyage dans cet en-tête, et jamais dans une URL.
learn-part-api-code = La raison du refus de l’API, dans les termes de Zoho.
learn-part-api-message = Le message de Zoho à ce sujet.
learn-part-redirect-uri-registered = L’URI de redirection : l’adresse à laquelle Zoho peut envoyer des codes pour ce client. Celui-ci appartient aux connexions de Zoho CRM.
learn-part-client-id-given = L’ID client. Il désigne le client et n’est pas secret.
learn-part-client-secret-given = Le secret client, masqué ici. Il va dans le service personnalisé, et nulle part ailleurs.
learn-part-authorize-url = L’Authorize URL, où commence l’authentification. Les deux paramètres qui servent à obtenir un jeton d’actualisation y sont ajoutés.
learn-part-token-url = L’Access Token URL et la Refresh Token URL, auxquelles sont envoyés les codes et les jetons d’actualisation.
learn-part-scopes-saved = Les étendues, séparées par des virgules : ce que la connexion permet de faire.
learn-part-person = L’utilisateur connecté. Les jetons agissent pour cet utilisateur.
learn-part-scope-asked = Une étendue demandée. La page de consentement la décrit en langage courant.
learn-part-decision = Ce que l’utilisateur sélectionne sur la page de consentement de Zoho. Zoho ne documente pas cette requête.

# ---- What can be done ----

learn-action-register = Inscrire un client
learn-action-save = Enregistrer le service personnalisé
learn-action-sign-in = Se connecter
learn-action-accept = Accepter
learn-action-reject = Refuser
learn-action-exchange = Échanger le code
learn-action-exchange-elsewhere = Envoyer le code au mauvais centre de données
learn-action-steal = Laisser un voleur envoyer le code
learn-action-call = Appeler l’API
learn-action-call-other = Appeler l’API des modules
learn-action-call-elsewhere = Appeler l’API d’un autre centre de données
learn-action-run = Exécuter la fonction
learn-action-colleague = Faire exécuter la fonction par un collègue
learn-action-refresh = Actualiser
learn-action-refresh-first = Utiliser le premier jeton d’actualisation
learn-action-refresh-many = Actualiser dix fois
learn-action-revoke = Révoquer
learn-action-connect = Établir la connexion
learn-action-connect-offline = Rétablir celle de gauche avec access_type=offline seulement
learn-action-connect-consent = Rétablir celle de gauche avec prompt=consent seulement
learn-action-connect-again = Rétablir la connexion
learn-action-connect-both = Rétablir celle de gauche avec les deux paramètres
learn-action-connect-wider = Ajouter l’étendue et rétablir la connexion
learn-action-connect-many = Établir la connexion 20 jours de plus
learn-action-minute = 1 minute passe
learn-action-hour = 1 heure passe
learn-action-day = 1 jour passe
learn-action-month = 30 jours passent

# ---- Lesson 1 ----

learn-title-things = Service, client, connexion : trois choses
learn-goal-things = Vous savez dire laquelle des trois choses vous avez, où elle se trouve et ce qui manque encore.
learn-intro-things = Trois choses portent des noms voisins et se confondent facilement. Créez-les ici l’une après l’autre, et voyez ce qui manque quand l’une d’elles n’est pas là.
learn-step-things-register = Inscrivez un **client** dans l’API Console.
learn-seen-things-register = Le client est l’identité de votre intégration : un ID, un secret et un **URI de redirection**, vers lequel Zoho renvoie le navigateur.
learn-note-things-register = Demandez : qui donne l’ID et le secret ? C’est Zoho Accounts, dans l’API Console. Zoho CRM n’y prend aucune part.
learn-step-things-save = Enregistrez un **service personnalisé** dans Zoho CRM.
learn-seen-things-save = Le service décrit comment se connecter : le client, les URL et les **étendues**, qui indiquent ce qui est permis. Rien n’a été envoyé à Zoho Accounts.
learn-note-things-save = Montrez le diagramme : aucune flèche ne va vers Zoho Accounts. Un service enregistré ne prouve pas que ses valeurs sont correctes.
learn-step-things-run = Exécutez une fonction qui a besoin de données de Zoho.
learn-seen-things-run = Elle a échoué : il y a un service, mais pas encore de **connexion**.
learn-note-things-run = C’est l’une des six erreurs fréquentes : un service sans connexion.
learn-step-things-connect = Créez la connexion : connectez-vous et acceptez.
learn-seen-things-connect = C’est seulement à ce moment que Zoho a donné des **jetons**, les clés qui ouvrent l’API. La connexion les conserve.
learn-note-things-connect = Ouvrez le message qui contient les jetons et lisez chaque ligne à voix haute. La fonction ne voit jamais le secret client.
learn-step-things-again = Exécutez de nouveau la fonction.
learn-seen-things-again = Elle a appelé l’API avec le jeton de la connexion.
learn-note-things-again = Résumez : client = qui demande ; service = comment demander ; connexion = l’autorisation qui a été donnée.
learn-question-things = Un collègue a enregistré le service personnalisé sans erreur. Quelle affirmation est vraie ?
learn-option-things-1 = Zoho a vérifié l’ID client et le secret client.
learn-option-things-2 = Les fonctions peuvent désormais appeler l’API.
learn-option-things-3 = Rien n’a été vérifié. Quelqu’un doit créer une connexion et accepter.
learn-answer-things = L’enregistrement d’un service n’envoie rien à Zoho Accounts. Les valeurs servent pour la première fois quand quelqu’un crée la connexion.
learn-wrong-things-1 = L’enregistrement du service n’envoie rien à Zoho Accounts : personne ne les a encore vérifiés.
learn-wrong-things-2 = Une fonction a besoin d’un jeton, et personne ne s’est authentifié pour en obtenir un.

# ---- Lesson 2 ----

learn-title-centers = Centres de données : un compte, un seul lieu
learn-goal-centers = Vous savez trouver le centre de données d’un compte, et vous l’utilisez dans chaque URL.
learn-intro-centers = Zoho exploite plusieurs **centres de données**, et chaque compte se trouve dans un seul d’entre eux. Ici, l’authentification commence dans le mauvais.
learn-step-centers-start = Connectez-vous. L’URL est celle d’un autre centre de données.
learn-seen-centers-start = Zoho a redirigé le navigateur vers le centre de données où se trouve le compte.
learn-note-centers-start = C’est la seule étape qui pardonne un mauvais centre de données : un navigateur peut être redirigé.
learn-step-centers-accept = Acceptez. Zoho renvoie le navigateur.
learn-seen-centers-accept = Zoho a envoyé un **code**, à échanger contre des jetons. Ouvrez le message qui l’a apporté : `location` et `accounts-server` indiquent le centre de données du compte.
learn-note-centers-accept = Pour tout compte, ces deux valeurs répondent à la question « Dans quel centre de données suis-je ? ».
learn-step-centers-wrong = Envoyez le code au centre de données où l’authentification a commencé.
learn-seen-centers-wrong = Il a été refusé : un code ne fonctionne que là où il a été créé.
learn-note-centers-wrong = Le message ne dit pas « mauvais centre de données ». C’est pourquoi cette erreur fait perdre tant de temps.
learn-step-centers-right = Connectez-vous et acceptez une fois de plus, puis échangez le nouveau code là où Zoho l’a indiqué.
learn-seen-centers-right = Cette fois, Zoho a donné des jetons.
learn-note-centers-right = Ouvrez la réponse : `api_domain` indique l’hôte de tous les appels.
learn-step-centers-call = Appelez l’API sur `api_domain`.
learn-seen-centers-call = Elle a donné les données. Cet hôte appartient au centre de données des jetons.
learn-note-centers-call = Le domaine de l’API n’est pas celui du serveur de comptes. Ne déduisez jamais l’un de l’autre.
learn-step-centers-call-wrong = Appelez l’API d’un autre centre de données avec le même jeton.
learn-seen-centers-call-wrong = L’appel a été refusé : un jeton ne fonctionne que dans son propre centre de données.
learn-note-centers-call-wrong = La règle : autorisation, jeton, actualisation et API, le tout dans un seul centre de données.
learn-question-centers = Votre CRM s’ouvre sur crm.zoho.eu. L’hôte de l’Access Token URL de votre service se termine par zoho.com. Que se passe-t-il quand vous établissez la connexion ?
learn-option-centers-1 = La connexion fonctionne. Zoho transmet la requête de jeton à l’Europe.
learn-option-centers-2 = Vous pouvez vous connecter et accepter, mais l’échange du code échoue.
learn-option-centers-3 = La page de consentement ne s’ouvre pas.
learn-answer-centers = Un navigateur est redirigé : l’authentification et le consentement fonctionnent donc. La requête de jeton est envoyée par un serveur et n’est pas redirigée : le centre de données qui la reçoit ne connaît pas le code, ou pas le client.
learn-wrong-centers-1 = Zoho ne redirige qu’un navigateur. La demande de jeton est envoyée par un serveur, et elle reste là où elle a été envoyée.
learn-wrong-centers-3 = La page de consentement s’ouvre : l’Access Token URL ne sert qu’une fois que l’utilisateur a accepté.

# ---- Lesson 3 ----

learn-title-dance = L’authentification avec PKCE, message par message
learn-goal-dance = Vous savez dire ce que protègent le code, le state et le vérificateur de code.
learn-intro-dance = OAuth est une conversation dont les messages passent par le navigateur, où d’autres peuvent les voir. Trois valeurs la protègent.
learn-step-dance-start = Connectez-vous.
learn-seen-dance-start = Avant l’envoi, cette page a créé un **state** aléatoire et un **vérificateur de code**. Elle a envoyé le state, mais seulement un hachage du vérificateur.
learn-note-dance-start = Ouvrez le premier message envoyé à Zoho Accounts. `code_challenge` est le hachage. Le vérificateur lui-même n’y figure pas.
learn-step-dance-accept = Acceptez.
learn-seen-dance-accept = Le code est revenu par le navigateur, accompagné du même state : il appartient à cette authentification.
learn-note-dance-accept = Le code était dans la barre d’adresse : dans l’historique, peut-être dans un journal, peut-être sur ce projecteur. Partez du principe que quelqu’un l’a vu.
learn-step-dance-steal = Laissez un voleur envoyer le code.
learn-seen-dance-steal = Même avec le secret client, le code a été refusé : le voleur n’avait pas le vérificateur.
learn-note-dance-steal = Zoho ne documente aucune erreur pour ce cas. Le bac à sable répond `invalid_code`, ce qui est une hypothèse.
learn-step-dance-exchange = Le code volé est consommé. Connectez-vous et acceptez de nouveau, puis échangez le nouveau code.
learn-seen-dance-exchange = Cette page a envoyé le vérificateur avec le code, et a obtenu des jetons.
learn-note-dance-exchange = Comparez les deux requêtes de jeton ligne par ligne : l’une contient `code_verifier`, l’autre non.
learn-step-dance-call = Appelez l’API.
learn-seen-dance-call = Le jeton a voyagé dans un en-tête, et non dans l’URL.
learn-note-dance-call = L’authentification d’une connexion CRM n’utilise pas PKCE, d’après ce que nous avons vu. Là, seul le secret client protège le code.
learn-question-dance = Une heure plus tard, quelqu’un lit le code dans l’historique de votre navigateur. Que peut-il en faire ?
learn-option-dance-1 = Rien. Le code a servi, il a expiré, et cette personne n’a pas le vérificateur.
learn-option-dance-2 = Appeler l’API jusqu’à l’expiration des jetons.
learn-option-dance-3 = Obtenir des jetons, si cette personne connaît l’ID client.
learn-answer-dance = Un code ne sert qu’une fois, vit environ une minute et, avec PKCE, ne fonctionne qu’avec le vérificateur. Ce n’est pas un jeton : aucune API ne l’accepte.
learn-wrong-dance-2 = Un code n’est pas un jeton : aucune API ne l’accepte. Il faut d’abord l’échanger.
learn-wrong-dance-3 = L’ID client n’est pas secret : il ne protège rien. Le code est déjà utilisé, et il lui manque le vérificateur.

# ---- Lesson 4 ----

learn-title-hour = Pourquoi tout s’arrête après une heure
learn-goal-hour = Vous savez expliquer pourquoi l’Authorize URL nécessite à la fois `access_type=offline` et `prompt=consent`.
learn-intro-hour = Une connexion appelle une API pour vous, même la nuit, quand personne n’est là. Pour cela, elle détient des clés, appelées jetons. Les deux connexions ci-dessous ne diffèrent que par deux paramètres de l’Authorize URL, l’adresse où commence l’authentification.
learn-step-hour-connect = Établissez la connexion des deux côtés. À droite, l’Authorize URL contient `access_type=offline` et `prompt=consent` ; à gauche, elle ne contient ni l’un ni l’autre.
learn-seen-hour-connect = Les deux côtés ont obtenu un **jeton d’accès** : une clé qui ouvre l’API pendant une heure. Seul le côté droit a aussi obtenu un **jeton d’actualisation**, qui va chercher de nouvelles clés sans intervention humaine.
learn-note-hour-connect = C’est le piège : les deux côtés ont l’air connectés.
learn-step-hour-run = Exécutez la fonction qui utilise la connexion.
learn-seen-hour-run = Elle a fonctionné des deux côtés.
learn-note-hour-run = C’est à ce moment qu’on arrête de tester et qu’on rentre chez soi.
learn-step-hour-wait = Laissez passer 1 heure.
learn-seen-hour-wait = Les jetons d’accès ont expiré des deux côtés.
learn-note-hour-wait = Demandez au groupe : que se passera-t-il à la prochaine exécution, de chaque côté ?
learn-step-hour-stops = Exécutez de nouveau la fonction, et comparez les deux côtés.
learn-seen-hour-stops = La connexion de droite a obtenu un nouveau jeton d’accès grâce à son jeton d’actualisation. Celle de gauche n’a pas de jeton d’actualisation : **elle a cessé de fonctionner au bout d’une heure**.
learn-note-hour-stops = Un jeton d’actualisation est l’autorisation de revenir sans intervention humaine.
learn-step-hour-offline = Réparez celle de gauche. Ajoutez seulement `access_type=offline`, qui demande un jeton d’actualisation.
learn-seen-hour-offline = Toujours pas de jeton d’actualisation. Zoho **se souvient du premier consentement** : il n’a pas affiché de nouveau la page de consentement, et il ne donne un jeton d’actualisation qu’avec le premier consentement.
learn-note-hour-offline = Regardez le diagramme : pas de page de consentement. Qu’un consentement sans `access_type=offline` compte comme le premier est une supposition de notre part. Demandez : quel côté fonctionnera dans une heure ?
learn-step-hour-offline-hour = Laissez passer 1 heure, puis exécutez la fonction.
learn-seen-hour-offline-hour = Celle de gauche s’est de nouveau arrêtée au bout d’une heure ; celle de droite fonctionne. Après le premier consentement, `access_type=offline` **ne suffit pas à lui seul**.
learn-note-hour-offline-hour = Celle de droite n’a eu besoin de personne.
learn-step-hour-consent = Essayez seulement l’autre paramètre : `prompt=consent` oblige Zoho à afficher la page de consentement.
learn-seen-hour-consent = Zoho a de nouveau interrogé l’utilisateur, mais n’a pas donné de jeton d’actualisation, car l’URL n’en demandait pas.
learn-note-hour-consent = La page de consentement est de retour. Demandez : est-ce suffisant ?
learn-step-hour-consent-hour = Laissez passer 1 heure, puis exécutez la fonction.
learn-seen-hour-consent-hour = Celle de gauche s’est arrêtée une fois de plus. `prompt=consent` **ne suffit pas non plus à lui seul** : il fait apparaître la page de consentement, mais aucun jeton d’actualisation.
learn-note-hour-consent-hour = Aucun des deux paramètres n’a suffi à lui seul. Demandez au groupe ce qu’il reste à essayer.
learn-step-hour-both = Réparez celle de gauche avec les deux paramètres.
learn-seen-hour-both = `access_type=offline` a demandé un jeton d’actualisation, et `prompt=consent` a fait afficher la page de consentement. Il y en a maintenant un.
learn-note-hour-both = `offline` dit ce que vous voulez. `consent` garantit que vous l’obtenez, même la deuxième fois.
learn-step-hour-lasts = Laissez passer une autre heure, puis exécutez la fonction.
learn-seen-hour-lasts = Les deux connexions ont renouvelé leurs jetons d’accès et continuent de fonctionner.
learn-note-hour-lasts = Laissez passer 30 jours et exécutez-la de nouveau : elle fonctionne toujours.
learn-question-hour = Une connexion fonctionnait hier et s’est arrêtée une heure après sa création. L’Authorize URL ne contient aucun des deux paramètres. Que faites-vous ?
learn-option-hour-1 = Ajouter seulement `access_type=offline`, et rétablir la connexion.
learn-option-hour-2 = Rétablir la connexion toutes les heures.
learn-option-hour-3 = Ajouter seulement `prompt=consent`, et rétablir la connexion.
learn-option-hour-4 = Ajouter les deux paramètres, et rétablir la connexion.
learn-answer-hour = `access_type=offline` demande un jeton d’actualisation. Zoho se souvient du premier consentement : sans `prompt=consent`, il ne pose pas de nouveau la question et ne renvoie pas d’autre jeton d’actualisation. `prompt=consent` seul affiche la page de consentement, mais ne demande pas de jeton d’actualisation.
learn-wrong-hour-1 = Cet utilisateur a déjà donné son consentement, et Zoho s’en souvient. Sans `prompt=consent`, il ne donne pas de jeton d’actualisation.
learn-wrong-hour-2 = Cela fonctionne une heure à chaque fois, et quelqu’un doit être là, même la nuit.
learn-wrong-hour-3 = `prompt=consent` fait revenir la page de consentement, mais ne demande pas de jeton d’actualisation. La connexion s’arrêterait de nouveau.

# ---- Lesson 5 ----

learn-title-scopes = Étendues : le moins possible
learn-goal-scopes = Vous savez choisir les étendues d’une connexion, et en ajouter une plus tard.
learn-intro-scopes = Une étendue est une autorisation : un produit, une ressource et une opération. Un jeton permet ce qu’indiquent ses étendues, et rien d’autre.
learn-step-scopes-connect = Établissez la connexion avec une seule étendue : `ZohoCRM.org.READ`.
learn-seen-scopes-connect = La page de consentement a montré ce qui était demandé.
learn-note-scopes-connect = Une étendue se compose d’un produit, d’une ressource et d’une opération. Celle-ci permet de lire l’organisation, et rien d’autre.
learn-step-scopes-call = Appelez l’API à laquelle cette étendue est destinée.
learn-seen-scopes-call = Elle a donné les données.
learn-note-scopes-call = Si ce jeton est volé, le voleur peut lire le nom de votre entreprise pendant une heure. C’est tout l’intérêt d’avoir peu d’étendues.
learn-step-scopes-other = Appelez l’API des modules.
learn-seen-scopes-other = L’appel a été refusé : le jeton n’a pas d’étendue pour cela.
learn-note-scopes-other = Le mot à chercher est `OAUTH_SCOPE_MISMATCH`. Le jeton est valable ; son autorisation est trop limitée.
learn-step-scopes-refresh = Actualisez, puis appelez de nouveau l’API des modules.
learn-seen-scopes-refresh = L’appel a encore été refusé : une actualisation conserve les anciennes étendues.
learn-note-scopes-refresh = On ajoute souvent une étendue au service, puis on attend l’actualisation suivante. Cela ne sert jamais à rien.
learn-step-scopes-wider = Ajoutez `ZohoCRM.settings.modules.READ`, rétablissez la connexion et appelez l’API des modules.
learn-seen-scopes-wider = Quelqu’un a consenti aux deux étendues, et l’appel a fonctionné.
learn-note-scopes-wider = Chaque nouvelle étendue exige un nouveau consentement. Prévoyez les étendues à l’avance, pour ne demander qu’une fois.
learn-question-scopes = Vous ajoutez une étendue au service personnalisé. Quand les fonctions en disposent-elles ?
learn-option-scopes-1 = Immédiatement.
learn-option-scopes-2 = Quand quelqu’un rétablit la connexion et accepte.
learn-option-scopes-3 = À la prochaine actualisation, dans l’heure qui suit.
learn-answer-scopes = Les jetons conservent les étendues que l’utilisateur a acceptées. Une actualisation donne un nouveau jeton d’accès avec les mêmes étendues : une personne doit donc consentir de nouveau.
learn-wrong-scopes-1 = Les jetons existants gardent les étendues que l’utilisateur a acceptées, quoi qu’indique désormais le service.
learn-wrong-scopes-3 = Une actualisation donne un nouveau jeton d’accès avec les anciennes étendues. Dans cette leçon, l’appel a aussi été refusé après elle.

# ---- Lesson 6 ----

learn-title-breaks = En cas de panne : lire, puis réparer
learn-goal-breaks = Vous savez distinguer un échec après lequel on peut réessayer d’un échec qui nécessite une personne.
learn-intro-breaks = Une connexion peut échouer pour de nombreuses raisons, et Zoho a peu de mots pour les nommer. Voyez quelle requête est refusée, et par qui.
learn-step-breaks-late = Connectez-vous et acceptez, puis laissez passer 1 minute avant d’échanger le code.
learn-seen-breaks-late = Il a été refusé : les codes expirent.
learn-note-breaks-late = Les sources parlent d’une, de deux et de trois minutes. Le bac à sable applique la durée la plus courte.
learn-step-breaks-prompt = Connectez-vous et acceptez de nouveau, puis échangez le code immédiatement.
learn-seen-breaks-prompt = L’échange a fonctionné.
learn-note-breaks-prompt = Un code refusé est perdu. Ne le renvoyez pas : obtenez-en un nouveau.
learn-step-breaks-revoke = Révoquez le jeton d’actualisation, comme un administrateur ou l’utilisateur peut le faire à tout moment.
learn-seen-breaks-revoke = La connexion n’en a rien su. Elle détient toujours les deux jetons, mais Zoho ne les accepte plus.
learn-note-breaks-revoke = Demandez au groupe : la connexion le sait-elle ? Personne ne le lui a dit.
learn-step-breaks-run = Exécutez la fonction.
learn-seen-breaks-run = L’API a refusé le jeton d’accès, et Zoho Accounts a refusé le jeton d’actualisation. La connexion s’est arrêtée.
learn-note-breaks-run = Lisez en partant du bas : quelle requête a été refusée, par qui et avec quel mot ? Ici : une actualisation, par Zoho Accounts, avec `invalid_code`.
learn-step-breaks-again = Rétablissez la connexion.
learn-seen-breaks-again = Une personne s’est connectée, et la connexion fonctionne de nouveau.
learn-note-breaks-again = Continuez avec les cartes de panne. Ce sont quinze échecs comme ceux-ci.
learn-question-breaks = Une actualisation est refusée avec `invalid_code`. Que faire ?
learn-option-breaks-1 = Renvoyer le même jeton d’actualisation au bout de dix minutes.
learn-option-breaks-2 = Copier de nouveau le secret client.
learn-option-breaks-3 = Rétablir la connexion avec les deux paramètres, et conserver le nouveau jeton d’actualisation.
learn-answer-breaks = Pour un jeton d’actualisation, `invalid_code` signifie qu’il a été révoqué ou remplacé. Il ne revient pas. Seule une nouvelle authentification en donne un nouveau.
learn-wrong-breaks-1 = Attendre n’aide pas : un jeton d’actualisation révoqué ou remplacé reste non valide.
learn-wrong-breaks-2 = Un mauvais secret client donne une autre erreur : `invalid_client_secret`, ou `invalid_client` s’il vient d’un autre centre de données.

# ---- The room ----

learn-nav = Leçons
learn-lesson-name = { $number }. { $title }
learn-lesson-solved = Terminée
learn-lesson-steps = Étapes : { $done } sur { $count }
learn-cards = Cartes de panne
learn-cards-solved = Résolues : { $solved } sur { $count }
learn-cards-intro = Chaque carte est une panne dans le bac à sable. Lancez-la, regardez ce que voit l’admin, et devinez la cause avant de la révéler. Les causes et les solutions sont celles de « Dépanner ».
learn-class = Animer une formation
learn-class-hint = Un lien ouvre le plan d’une séance de { $minutes } minutes, partie par partie. Le groupe n’a besoin de rien d’autre.
learn-class-link = lien vers la séance
learn-plan = Plan de la séance
learn-plan-title = Une séance de { $minutes } minutes
learn-plan-intro = Chaque partie explique les termes dont la suivante a besoin. Les durées valent si tout est lu à voix haute.
learn-plan-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
learn-plan-card = Carte de panne : { $title }
learn-plan-spare = Si le groupe a des questions, laissez de côté la carte de panne. Les autres leçons et cartes sont pour un autre jour.
learn-plan-start = Commencer la séance
learn-plan-part = Partie { $number } sur { $count }
learn-center = Centre de données du groupe
learn-link = lien vers cet état
learn-reset = Réinitialiser pour le groupe suivant
learn-progress = Ce navigateur retient les leçons et les cartes terminées, et rien d’autre. La réinitialisation efface tout. Le reste de l’état est dans le lien.
learn-look-room = Page
learn-look-presenter = Mode présentateur
learn-look-handout = Polycopié
learn-look-answers = Corrigé
learn-goal = Objectif :
learn-step-done = Fait :
learn-steps-all = Toutes les étapes
learn-now = Actions possibles
learn-restart = Recommencer
learn-all-done = Toutes les étapes sont terminées. Répondez à la question finale ci-dessous.
learn-question = Question finale
learn-right = Exact.
learn-wrong = Pas tout à fait.
learn-try = Essayez une autre réponse.
learn-rule-out = Comment l’exclure :
learn-steps-left = Certaines étapes ne sont pas encore terminées. Faites-les pour finir la leçon.
learn-next-lesson = Suivante : { $title }

# ---- The diagram and its controls ----

learn-diagram = Messages
learn-earlier = { $count ->
    [one] { $count } message précédent
   *[other] { $count } messages précédents
}
learn-controls = Étapes et horloge
learn-back = Reculer
learn-forward = Avancer
learn-play = Lecture
learn-pause = Pause
learn-all = Tout afficher
learn-speed = Vitesse
learn-speed-slow = Lente
learn-speed-normal = Normale
learn-speed-fast = Rapide
learn-as-text = Afficher en texte
learn-clock = Horloge
learn-row-button = { $number }. { $told }
learn-side-left = Connexion de gauche
learn-side-right = Connexion de droite
learn-asks = Authorize URL avec `{ $parameters }`
learn-asks-nothing = Authorize URL sans les deux paramètres
learn-state-none = Aucun jeton
learn-state-expired = Jeton d’accès expiré
learn-state-left = { $minutes ->
    [one] Jeton d’accès : encore { $minutes } minute
   *[other] Jeton d’accès : encore { $minutes } minutes
}
learn-state-ended = Jeton d’accès : n’est plus valide
learn-state-refreshable = Jeton d’actualisation : oui
learn-state-not-refreshable = Jeton d’actualisation : aucun
learn-state-refresh-ended = Jeton d’actualisation : n’est plus valide
learn-state-first-ended = Premier jeton d’actualisation : n’est plus valide
learn-state-dead = Ne fonctionne plus
learn-message-title = { $from } vers { $to } : { $label }
learn-message-none = Sélectionnez un message pour en voir les lignes, et à quoi sert chacune.
learn-message-masked = Les codes, les jetons et les secrets sont masqués. Tout provient du bac à sable ; rien n’a été envoyé à Zoho.

# ---- Cards ----

learn-card-solved = Résolue
learn-card-start = Lancer
learn-card-play = Lancez la carte, ou avancez pas à pas, et observez ce qui est refusé.
learn-card-seen = Ce que voit l’admin
learn-card-no-error = Aucune erreur de Zoho. La page refuse la réponse et dit pourquoi.
learn-card-guess = Quelle est la cause ?
learn-card-reveal = Révéler
learn-card-cause = Cause
learn-card-check = Comment la vérifier
learn-card-fix = Comment y remédier
learn-card-place = Où dans Zoho
learn-card-next = Carte suivante
learn-card-all = Toutes les cartes

# ---- For a projector ----

learn-leave = Quitter le mode présentateur
learn-notes = Remarques
learn-light = Couleurs claires
learn-note = Remarque :
learn-keys = → ou Page suivante : avancer. ← ou Page précédente : reculer.
learn-step-of = Étape { $number } sur { $count }
learn-screen-back = Étape précédente
learn-screen-next = Étape suivante

# ---- On paper ----

learn-leave-paper = Retour aux leçons
learn-handout-title = OAuth pour Zoho : polycopié
learn-handout-name = Nom :
learn-handout-class = Centre de données de ce groupe : { $center }. Cochez chaque valeur une fois que vous l’avez saisie.
learn-handout-values = Les valeurs de ce groupe
learn-handout-client-id = À copier depuis l’API Console :
learn-handout-diagram = Comment une connexion obtient ses jetons, et les renouvelle au bout d’une heure
learn-handout-questions = Les questions
learn-handout-why = Pourquoi ?
learn-handout-cards = Cartes de panne : notez la cause
learn-handout-cause = Cause :
learn-answers-title = OAuth pour Zoho : corrigé
learn-answers-trainer = Pour le formateur. Le polycopié contient les mêmes questions, sans les réponses.
