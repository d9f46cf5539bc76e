# The room Set up: the inputs, the sheets that mirror Zoho's forms, and what is beside them.

build-intro = Répondez à trois questions. Copiez les valeurs dans Zoho.
build-load-example = Charger l’exemple
build-try-sandbox = Essayer l’authentification dans le bac à sable
build-other = Autre produit ou fournisseur
build-start-over = Recommencer

# The inputs
build-inputs = Votre connexion
build-edit = Modifier
build-fold = Fermer
build-select-center = Sélectionnez un centre de données
build-evidence = Vous hésitez ? Collez une URL de Zoho
build-evidence-label = URL ou réponse de Zoho
build-evidence-hint = Par exemple l’URL de votre CRM, une URL d’API ou une réponse de jeton. Les secrets sont masqués immédiatement.
build-evidence-cut = Le texte est très long. Seul le début a été lu.
build-choose-center = Sélectionner { $center }
build-rejected = rejeté
build-evidence-unknown = Le texte n’indique aucun centre de données.
build-evidence-chosen = Détecté : { $center }. Ce centre de données est sélectionné.
build-evidence-is = Détecté : { $center }.
build-evidence-other = Détecté : { $center }, mais un autre centre de données est sélectionné.
build-evidence-likely = Peut-être { $center }. Pour confirmer, connectez-vous à votre CRM et collez son URL.
build-evidence-several = Le texte indique plusieurs centres de données. Sélectionnez celui de votre organisation.
build-scopes = Applications et étendues
build-scopes-none = Choisir des étendues
build-scopes-done = Terminer
build-scopes-summary = { $count ->
    [one] { $apps } · { $count } étendue
   *[other] { $apps } · { $count } étendues
}
build-scope-count = { $count ->
    [one] { $count } étendue
   *[other] { $count } étendues
}
build-scopes-broad = { $count ->
    [one] { $count } étendue accorde plus d’accès que n’en nécessitent la plupart des intégrations.
   *[other] { $count } étendues accordent plus d’accès que n’en nécessitent la plupart des intégrations.
}
build-name-placeholder = Par exemple, Marketing Automation
build-purpose = Connexion
build-shared = Partagée (recommandée)
build-private = Privée
build-more-names = Autres noms et options
build-link-name-hint = Laissez vide pour le générer à partir du nom.
build-connection-name-hint = Laissez vide pour utiliser le nom du service.
build-connection-link-name-hint = Zoho le remplit. Si Zoho en affiche un autre, saisissez-le ici pour que l’extrait de code soit correct.
build-delimiter-recommended = { $delimiter } (recommandé)
build-delimiter-hint = La documentation de Zoho exige des virgules. L’espace est la norme OAuth, et le signe plus en est la forme encodée.

# The sheets
build-before = Avant de commencer
build-sheet-console = API Console
build-sheet-service = Create Service
build-sheet-connection = Create Connection
build-sheet-deluge = Tester dans Deluge
build-sheet-finish = Vérifier et terminer
build-copied-of = Copié : { $done } sur { $total }
build-next = Suivant : { $sheet }
build-tick-all = Tout marquer comme fait
build-untick-all = Effacer les marques
build-row-done = Fait :
build-row-changed = Modifié depuis que vous l’avez copié.
build-more-scopes = { $count ->
    [one] { $count } autre étendue n’est pas affichée. Pour les obtenir toutes en une seule valeur, sélectionnez plus bas le champ unique « { $field } ».
   *[other] { $count } autres étendues ne sont pas affichées. Pour les obtenir toutes en une seule valeur, sélectionnez plus bas le champ unique « { $field } ».
}
build-own-labels = Le second libellé est celui de l’aide de Zoho en français. Votre formulaire peut en afficher un autre.

# Before you start
build-criteria = Avez-vous besoin d’un service personnalisé ? Sélectionnez ce qui s’applique.
build-criterion-none = Zoho CRM n’a pas de connexion par défaut pour l’application
build-criterion-none-why = Sans connexion par défaut, un service personnalisé est le seul moyen de connecter l’application.
build-criterion-scope = Il manque à la connexion par défaut une étendue dont vous avez besoin
build-criterion-scope-why = Vous ne pouvez pas ajouter d’étendue à une connexion par défaut qui ne la propose pas.
build-criterion-apps = Vous avez besoin des étendues de plusieurs applications dans une même connexion
build-criterion-apps-why = Une connexion par défaut ne donne accès qu’à une seule application. Un service personnalisé peut combiner les étendues de plusieurs applications.
build-criterion-control = Vous voulez contrôler le client : son secret, ses étendues et le moment de sa révocation
build-criterion-control-why = Avec un service personnalisé, le client dans l’API Console est le vôtre.
build-recommend-default = **Recommandation : utilisez la connexion par défaut de Zoho.** Si rien de tout cela ne s’applique, ouvrez Connections > Services > Default Services dans Zoho CRM. Il n’y a ni client à inscrire ni secret à conserver.
build-recommend-custom = **Recommandation : créez un service personnalisé.**
build-need = Prérequis
build-need-admin = **Droits d’administrateur dans Zoho CRM.** Seuls les administrateurs peuvent ouvrir Connections. La connexion s’exécute avec les autorisations de la personne qui l’autorise.
build-need-console = Accès à l’API Console de votre centre de données.
build-need-time = Environ dix minutes, avec Zoho dans une seconde fenêtre.
build-need-secret = N’indiquez le secret client ni dans des messages, ni dans des tickets, ni sur cette page. Copiez-le depuis l’API Console directement dans Zoho CRM.
build-removed = Vous utilisiez le connecteur « Zoho OAuth » ?
build-removed-what = Zoho a retiré ce connecteur par défaut, qui pouvait combiner les étendues de plusieurs applications. Aucune annonce de Zoho et aucune date de fin pour les connexions existantes n’ont été trouvées ; certaines organisations l’affichent peut-être encore.
build-removed-do = Recréez ici chacune de ses connexions : notez les fonctions qui l’utilisent, créez un service personnalisé avec les mêmes étendues, remplacez le nom de lien de la connexion dans les fonctions, puis testez-les. Supprimez ensuite l’ancienne connexion.

# API Console
build-host-unknown = Aucune source n’indique l’hôte de ce centre de données. Ouvrez la page depuis votre propre Zoho.
build-multi-dc = Quand Multi-DC est-il nécessaire ?
build-multi-dc-answer = Si toutes les personnes qui se connectent appartiennent à votre centre de données, laissez Multi-DC désactivé. Si des personnes d’autres centres de données se connectent aussi, ouvrez l’onglet **Settings** du client, activez leurs centres de données, puis activez « **Use the same OAuth credentials for all data centers** ». Par défaut, chaque centre de données a son propre secret client. L’ID client est identique dans tous les centres de données, sauf en Chine. Selon des tiers, un client d’un autre centre de données ne fonctionne pas en Chine.
build-client-id-hint = Sélectionnez Create, ouvrez l’onglet Client Secret et collez l’ID ici. Ne collez pas le secret ici ; collez-le directement dans Zoho CRM.
build-which-callback = Quel URI de redirection est le bon ?
build-callback-first = (recommandé)
build-callback-further = (à inscrire aussi)
build-callback-source = Consultez aussi la page d’aide de Zoho sur les [connexions](https://www.zoho.com/deluge/help/connections.html). La fenêtre d’authentification de « Create And Connect » montre lequel Zoho CRM envoie : collez son URL dans la fiche Create Connection.
build-callback-hint = À remplir uniquement s’il diffère de la valeur ci-dessus.
build-callback-placeholder = N’importe quelle URL https qui vous appartient, jusqu’à ce que la fenêtre contextuelle montre la bonne.
build-registered = URI de redirection que vous avez inscrit (facultatif)

# Create Service
build-scope-fields = Dans votre formulaire
build-scope-each = Un champ par étendue
build-scope-one-box = Un seul champ d’étendues
build-in-form = Vérifier les valeurs de votre formulaire
build-in-form-hint = Collez les valeurs actuelles de Zoho. Elles servent uniquement à la vérification.
build-field-in-form = { $field } dans votre formulaire
build-correct = Valeur correcte.

# Create Connection
build-service-not-connection = **Le service n’est pas la connexion.** Il décrit seulement comment se connecter. Accédez à My Connections, créez une connexion qui utilise ce service et autorisez-la.
build-switch-off = Privée : non. Les appels s’exécutent au nom de l’administrateur qui autorise la connexion.
build-switch-on = Privée : oui. Chaque utilisateur se connecte avec son propre compte.
build-switch = Quelle est la valeur de « Use Credentials of Login User » dans Zoho ?
build-not-checked = Non vérifié
build-connected = Zoho affiche « Connection created successfully »
build-not-connected = Si la fenêtre affiche « Invalid Redirect Uri », copiez son URL dans la zone ci-dessous.
build-popup = Confirmez : collez l’URL de la fenêtre contextuelle d’authentification
build-popup-hint = Copiez l’URL complète de la fenêtre ouverte par « Create And Connect », même si elle affiche une erreur.
build-popup-sends = Zoho CRM envoie :
build-popup-redirect-uri = URI de la fenêtre contextuelle
build-popup-not-copyable = Copie désactivée : cette URL n’est pas sur un hôte de Zoho.

# Deluge
build-deluge-hint = Exécutez cette fonction pour tester la connexion.
build-product = Produit à appeler
build-product-automatic = Automatique (selon vos étendues)
build-snippet = Extrait de code Deluge
build-snippet-scope = Étendue requise : { $scope }.
build-snippet-included = Votre étendue { $held } l’inclut.
build-snippet-others = Cet appel teste uniquement { $product }. Pour tester { $others }, changez le produit à appeler.
build-product-docs = Documentation : { $product }
build-fill-in = À remplir d’abord : { $values }.
build-401 = Vous obtenez 401 alors que la connexion fonctionne ? Zoho ne documente pas le préfixe de jeton qu’envoie un service personnalisé. Zoho Accounts documente Bearer ; la plupart des produits documentent Zoho-oauthtoken.

# Check and finish
build-end-done = Les { $total } valeurs sont toutes copiées. Vérifiez les points ci-dessous pour terminer.
build-end-open = Valeurs copiées : { $done } sur { $total }.
build-checklist = Liste de contrôle
build-check-done = Fait
build-check-open = À faire
build-check-wrong = À corriger
build-check-redirect = L’URI de redirection de votre centre de données est inscrit
build-check-client = Le client est de type « Server-based », et le service a son ID
build-check-authorize = L’Authorize URL contient access_type=offline et prompt=consent
build-check-token = Les URL de jeton appartiennent à votre centre de données
build-check-scopes = Toutes les étendues existent et sont séparées par des virgules
build-check-connection = La connexion est autorisée, pas seulement le service
build-check-private = Connexion privée ou partagée, comme prévu
build-mistakes = Six erreurs fréquentes
build-mistake-done = Exclue
build-mistake-open = À vérifier
build-mistake-wrong = Détectée
build-mistake-callback = URI de redirection d’un autre centre de données
build-mistake-callback-done = La fiche indique `{ $uri }`, l’URI de redirection pour { $center }.
build-mistake-callback-confirmed = La fenêtre d’authentification a confirmé `{ $uri }`.
build-mistake-space = Espace à la fin ou caractère invisible
build-mistake-space-done = Aucune valeur copiée n’en contient, et tout ce que vous saisissez est vérifié.
build-mistake-space-found = Le champ { $field } en contient un. La valeur copiée l’omet.
build-mistake-refresh = Pas de jeton d’actualisation : la connexion s’arrête au bout d’une heure
build-mistake-refresh-done = L’Authorize URL demande `access_type=offline` et `prompt=consent`.
build-mistake-scopes = Étendues incorrectes ou mal écrites
build-mistake-scopes-done = { $count ->
    [one] L’étendue figure dans le catalogue avec exactement cette graphie.
   *[other] Les { $count } étendues figurent toutes dans le catalogue avec exactement cette graphie.
}
build-mistake-scopes-open = { $count ->
    [one] { $count } étendue n’est pas vérifiée ou ne figure pas dans le catalogue. Vérifiez-la dans la documentation de Zoho.
   *[other] { $count } étendues ne sont pas vérifiées ou ne figurent pas dans le catalogue. Vérifiez-les dans la documentation de Zoho.
}
build-mistake-delimiter-open = Le délimiteur n’est pas une virgule, alors que la documentation de Zoho l’exige.
build-mistake-connection = Un service sans connexion
build-mistake-connection-done = Vous avez créé la connexion et Zoho l’a confirmée.
build-mistake-connection-open = Créez la connexion, autorisez-la et cochez la case « Connection created successfully » dans cette fiche.
build-mistake-private = Connexion privée par erreur
build-mistake-private-done = L’option est sur { $switch }, comme prévu.
build-mistake-private-open = Mettez « Use Credentials of Login User » sur { $switch }, puis indiquez cette valeur dans la fiche Create Connection.
build-after = Une fois terminé
build-after-use = Les fonctions, les workflows et les widgets trouvent la connexion sous **My Connections** grâce à son nom de lien.
build-after-change = Si vous modifiez les étendues ou créez un nouveau secret, rétablissez la connexion : les jetons existants conservent leurs anciennes étendues. Selon une source, la modification d’un service personnalisé peut révoquer ses connexions.
build-after-clean = Dans l’API Console, supprimez les clients que vous avez créés uniquement pour des tests. Pour mettre fin à une connexion, révoquez-la sous **My Connections**.

# Export
build-export = Exporter et partager
build-copy-as = Tout copier en
build-copy-all = Tout copier en { $format }
build-print = Imprimer
build-copy-link = Copier le lien
build-export-hint = Les exports ne contiennent jamais de secret. Utilisez le lien pour rouvrir cette configuration sur n’importe quel appareil.
build-for-tool = Pour un autre outil
build-for-tool-hint = Les mêmes valeurs pour n8n, Postman, Catalyst, les SDK de Zoho, Power Automate et d’autres, et le Self Client. Aucun fichier ne contient de secret.

# Beside the sheets
build-progress = Progression
build-copy-mode = Mode copie
build-help-toggle = Aide
build-url = URL d’autorisation
build-opener = Aperçu pour
build-opener-crm = Connexion Zoho CRM
build-opener-page = Authentification de test sur cette page
build-opener-crm-hint = Seuls access_type et prompt ont leur place dans le champ Authorize URL. Zoho CRM ajoute les autres paramètres, dont son propre state.
build-opener-page-hint = Ceci est un aperçu : state et code_challenge changent à chaque authentification. L’URL de cette page doit être inscrite comme URI de redirection du client.
build-endpoint-unknown = https://accounts.zoho.… (sélectionnez un centre de données)
build-value-you = non défini
build-value-authorize-url = dans l’Authorize URL
build-value-crm = ajouté par Zoho CRM
build-value-page = créé à l’authentification
build-source-you = Saisi par vous
build-source-authorize-url = Dans votre champ Authorize URL
build-source-crm = Ajouté par Zoho CRM
build-source-page = Ajouté par cette page
build-help = Aide
build-help-empty = Sélectionnez un champ pour voir à quoi il sert.
build-help-about = À propos : { $topic }
build-help-why = Pourquoi
build-help-if-wrong = En cas d’erreur
build-issues = Problèmes
build-issue = { $field } : { $found }
build-notes = Voir les remarques
build-issues-none = Aucun problème détecté
build-issues-error = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
build-issues-warning = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
build-issues-check = { $count ->
    [one] { $count } problème possible
   *[other] { $count } problèmes possibles
}
build-issues-note = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
