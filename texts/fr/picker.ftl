# The step "Scopes" of the room Set up: finding, selecting and comparing scopes.

picker-selected-count = { $count ->
    [one] { $count } sélectionnée
   *[other] { $count } sélectionnées
}
picker-selected-label = Étendues sélectionnées

# Search
picker-search = Rechercher une étendue
picker-search-hint = Recherchez par application, ressource, action ou étendue. La touche Entrée ajoute le premier résultat.
picker-app = Application
picker-app-count = { $app } ({ $count })
picker-all-apps = Toutes
picker-results-label = Étendues trouvées
picker-results-none = Aucun résultat. Essayez avec moins de mots ou avec le nom de l’application.
picker-search-all = Rechercher dans toutes
picker-results-unverified = { $count ->
    [one] Aucun résultat, mais { $count } étendue non vérifiée correspond.
   *[other] Aucun résultat, mais { $count } étendues non vérifiées correspondent.
}
picker-include-unverified = Inclure les étendues non vérifiées ({ $count })
picker-results = { $total ->
    [one] { $total } résultat
   *[other] { $total } résultats
}
picker-results-part = { $total } résultats ; les { $shown } meilleurs sont affichés
picker-results-corrected = Une lettre a été corrigée.
picker-resources-selected = Les ressources des étendues sélectionnées. Choisissez une application pour voir toutes ses étendues.
picker-pick-an-app = Choisissez une application pour voir ses étendues.
picker-column-resource = Ressource
picker-row-of-app = { $app } : { $what }
picker-column-more = Plus
picker-row-openid = OpenID Connect
picker-resources = { $total ->
    [one] { $total } ressource. Sélectionnez ce dont vous avez besoin, ou lancez une recherche ci-dessus.
   *[other] { $total } ressources. Sélectionnez ce dont vous avez besoin, ou lancez une recherche ci-dessus.
}
picker-resources-part = { $total } ressources, dont { $shown } affichées. Lancez une recherche ci-dessus, ou affichez-en plus.
picker-show-more = Afficher plus (reste : { $count })
picker-unlisted = Ne figure pas dans notre catalogue du { $date }. Zoho ne publie pas de liste complète : cette étendue peut donc exister malgré tout.
picker-add-unlisted = Ajouter { $scope } quand même
picker-add-unlisted-several = Ajouter ces { $count } étendues quand même
picker-operation-title = { $about } ({ $confidence })

# Presets
picker-presets = Présélections
picker-presets-hint = Présélections. Une présélection remplace les étendues sélectionnées.
picker-preset-use = Utiliser la présélection { $preset }
picker-preset-add = Ajouter la présélection { $preset }
picker-preset-taken = La présélection a remplacé les étendues sélectionnées.
picker-presets-contents = Afficher le contenu

# The selected scopes
picker-none-selected = Aucune étendue sélectionnée. Lancez une recherche, choisissez une application, utilisez une présélection ou collez une liste.
picker-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
picker-fix-all = Appliquer les { $count } corrections sûres
picker-remove-all = Retirer toutes les étendues
picker-remove-label = Retirer { $scope }
picker-display-name = Nom d’affichage pour { $scope }
picker-display-name-hint = Les noms d’affichage sont facultatifs. Sans eux, l’écran de consentement affiche l’étendue.
picker-not-in-catalog = hors catalogue
picker-source = Source :
picker-source-read = Consulté le { $date }.
picker-often-missed = souvent oubliée
picker-companion = Avec { $scope } : { $why }
picker-add = Ajouter
picker-added = Ajoutée
picker-broad = { $count ->
    [one] { $count } étendue accorde plus d’accès que n’en nécessitent la plupart des intégrations
   *[other] { $count } étendues accordent plus d’accès que n’en nécessitent la plupart des intégrations
}
picker-broad-one-product = Une étendue donne accès à un produit entier
picker-broad-products = { $count } étendues accordent plus d’accès que n’en nécessitent la plupart des intégrations, dont { $whole } à l’échelle d’un produit entier
picker-instead = À la place :
picker-instead-more = et { $count } de plus : choisissez l’application ci-dessus
picker-instead-label = Remplacer { $scope } par { $narrower }

# What a press did
picker-said-added = Ajoutée : { $scope }.
picker-said-added-several = { $count ->
    [one] { $count } étendue ajoutée.
   *[other] { $count } étendues ajoutées.
}
picker-said-preset = { $count ->
    [one] { $count } étendue sélectionnée.
   *[other] { $count } étendues sélectionnées.
}
picker-said-added-some = Ajoutées : { $count }. Déjà dans la liste : { $present }.
picker-said-present = { $count ->
    [one] Déjà dans la liste.
   *[other] Toutes sont déjà dans la liste.
}
picker-said-removed = Retirée : { $scope }.
picker-said-unverified = { $scope } n’est pas vérifiée : nous ne l’avons trouvée sur aucune page de Zoho. Pour l’ajouter quand même, appuyez sur la barre d’espace.
picker-said-no-scope = Le texte ne contient aucune étendue.
picker-said-left = { $more ->
    [0] Resté dans la zone : { $words }. Une étendue contient des points, comme ZohoCRM.org.READ, ou figure dans le catalogue. Pour ajouter le texte quand même, sélectionnez à nouveau « Ajouter à la liste ».
   *[other] Resté dans la zone : { $words } et { $more } de plus. Une étendue contient des points, comme ZohoCRM.org.READ, ou figure dans le catalogue. Pour ajouter le texte quand même, sélectionnez à nouveau « Ajouter à la liste ».
}
picker-said-fixed = Toutes les corrections sûres ont été appliquées.

# Pasting a list
picker-paste = Coller une liste
picker-paste-label = Étendues à ajouter
picker-paste-hint = Collez des étendues. Tout séparateur convient : virgules, espaces, sauts de ligne, signes plus ou JSON. D’une URL d’autorisation, d’une réponse de jeton ou de code source, seules les étendues sont reprises.
picker-paste-add = Ajouter à la liste

# The advisor
picker-call = Trouver les étendues minimales pour un appel d’API
picker-call-method = Méthode
picker-call-url = URL de l’appel d’API
picker-call-or = Ou, si vous n’avez pas d’URL :
picker-call-app = Application
picker-call-resource = Ressource
picker-call-select = Sélectionner…
picker-call-select-app = Choisissez d’abord l’application
picker-call-verb = Que faites-vous de cette ressource ?
picker-resource-option = { $family } — { $what }
picker-advice-app = Un appel à { $app }
picker-advice-needs = À demander :
picker-advice-instead = Utilisables à la place de la première :
picker-advice-perhaps = Peut-être aussi nécessaires :

# Two lists
picker-compare = Comparer des listes d’étendues
picker-before = Anciennes étendues
picker-before-hint = Issues du formulaire de Zoho, d’une URL d’autorisation ou d’une réponse de jeton.
picker-before-keep = Utiliser la liste actuelle
picker-after = Nouvelles étendues
picker-after-hint = Laissez vide pour utiliser les étendues sélectionnées.
picker-after-placeholder = les étendues sélectionnées
picker-consent-needed = Les utilisateurs doivent donner une nouvelle autorisation.
picker-consent-not-needed = Aucune nouvelle autorisation n’est nécessaire.
picker-compare-added = Ajoutées ({ $count }) :
picker-compare-removed = Retirées ({ $count }) :
picker-compare-respelled = Graphie différente ({ $count }) :
picker-compare-kept = Dans les deux ({ $count }) :
picker-compare-scope = `{ $scope }`
picker-compare-spellings = `{ $old }` → `{ $new }`
picker-grant = Vérifier les étendues accordées
picker-grant-hint = Collez la réponse de jeton. Ses étendues sont comparées à votre sélection. Les jetons qu’elle contient sont masqués immédiatement.
picker-granted-all = Toutes les étendues sélectionnées ont été accordées.
picker-granted-not-all = Certaines étendues sélectionnées n’ont pas été accordées.
picker-grant-missing = Manquantes ({ $count }) :
picker-grant-extra = Accordées, mais non sélectionnées ({ $count }) :
picker-grant-reason = `{ $scope }` : { $reason }
picker-grant-error = Cette réponse est une erreur : elle n’indique donc aucune étendue accordée. Collez-la dans « Dépanner » pour voir les causes.
picker-grant-no-scopes = La réponse n’a pas de champ scope : elle n’indique donc pas ce qui a été accordé.
picker-grant-no-response = Le texte ne contient pas de réponse de jeton.

# Copying the list
picker-copy = Copier la liste pour le formulaire, une URL ou un Self Client
picker-copy-form = Pour le formulaire
picker-copy-form-label = étendues pour le formulaire
picker-copy-url = Dans une URL d’autorisation
picker-copy-url-label = étendues dans l’URL
picker-copy-self-client = Pour un Self Client dans l’API Console
picker-copy-self-client-label = étendues pour le Self Client
picker-copy-none = Ajoutez d’abord des étendues.
picker-copy-hint = { $delimiter ->
        [Space] Le formulaire utilise l’espace comme délimiteur.
        [Plus] Le formulaire utilise le signe plus comme délimiteur.
       *[Comma] Le formulaire utilise la virgule comme délimiteur.
    } Zoho attend des virgules, qui s’écrivent %2C dans une URL. Les espaces (+ ou %20 dans une URL) sont la règle par défaut d’OAuth, mais, selon des tiers, Zoho rejette une telle liste comme une seule étendue qui n’existe pas. Pour les signes plus (%2B), on ne sait rien. Dans ses réponses, Zoho sépare les étendues par des espaces.

# The catalog
picker-counts = Catalogue d’étendues du { $date } : { $scopes } étendues de { $apps } applications, issues de { $sources } sources. { $official } figurent sur des pages ou dans du code de Zoho, { $rule } suivent une règle de Zoho, { $reported } proviennent d’autres sources et { $unverified } ne sont pas vérifiées.
picker-legend = Signification des libellés et provenance des étendues
picker-legend-selected = Sources des étendues sélectionnées :
picker-legend-hint = Les sources sont les pages, spécifications et paquets de Zoho, ainsi que des listes et du code publics qui les reprennent. Aucune étendue n’a été testée avec le service réel de Zoho. Zoho ne publie pas de liste complète : une étendue absente d’ici peut donc exister malgré tout.
picker-report = Signaler une étendue manquante
picker-report-hint = Complétez le signalement et envoyez-le à la personne qui vous a fourni cette page. Rien n’est envoyé d’ici.
picker-report-label = signalement d’une étendue manquante
picker-report-title = Une étendue manque dans le catalogue du { $date }
picker-report-scopes = Étendue : { $scopes }
picker-report-product = Produit : …
picker-report-allows = Ce qu’elle permet : …
picker-report-page = La page de Zoho qui la nomme : …
picker-report-works = Authentification réussie avec cette étendue (oui, non, pas essayée) : …
