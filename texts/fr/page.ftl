# The page around the rooms: navigation, toasts, remarks about a link, and the pieces that rooms share.

page-name = Zoho OAuth Workbench
page-nav-label = Principale
page-room-build = Configurer
page-room-check = Dépanner
page-room-centers = Centres de données
page-room-connect = Tester
page-room-learn = Apprendre
page-room-trust = Confidentialité et sécurité
page-title = { $room } · Zoho OAuth Workbench
page-footer = Tout s’exécute dans votre navigateur. Les jetons, les codes d’autorisation et les secrets client restent en mémoire ; les autres saisies sont conservées jusqu’à la fermeture de l’onglet, sauf si vous les enregistrez sur cet appareil. La Content Security Policy de la page n’autorise que les requêtes vers son propre hôte et vers les hôtes de comptes et d’API de Zoho. Sans lien avec Zoho.

page-example-for-us = Exemple chargé : Marketing Automation, United States. Sélectionnez votre propre centre de données ci-dessus.
page-example-loaded = Exemple chargé : Marketing Automation.
page-link-loaded = Valeurs du lien chargées.
page-scopes-removed = Toutes les étendues ont été retirées.
page-started-over = Tous les champs ont été vidés.
page-imported = Valeurs importées dans « Configurer ».
page-imported-beside = Valeurs importées dans « Configurer ». La configuration enregistrée conserve ses propres valeurs. Pour enregistrer les nouvelles, sélectionnez « Conserver sur cet appareil ».
page-undone = Modification annulée. Les modifications ultérieures ont été conservées.

page-copied = Copié : { $label }.
page-copy-by-hand = Le navigateur a bloqué la copie : { $label }. Copiez le texte de cette zone : appuyez sur Ctrl+C, ou sur ⌘C sur un Mac.
page-copy-refused = Le navigateur a bloqué la copie : { $label }. La valeur est sélectionnée : appuyez sur Ctrl+C, ou sur ⌘C sur un Mac.
page-link-without = Le lien ne contient pas { $keys } : la valeur ressemble à un secret.
page-masked = Le texte collé contenait un jeton, un code ou un secret. Il a été masqué immédiatement et n’est pas conservé. Si quelqu’un d’autre a pu le voir, révoquez-le.
page-storage-full = Le stockage du navigateur pour cette page est plein ou bloqué. Vos saisies ne sont pas enregistrées et seront perdues si vous rechargez la page.

page-skip = Aller au contenu
page-result = { $text }
page-language = Langue
page-language-missing = Impossible de charger { $language }.
page-language-keep = Garder { $language }
page-theme = Thème
page-theme-system = Système
page-theme-light = Clair
page-theme-dark = Sombre
page-offer = Ouvrir la configuration de ce lien ?
page-offer-hint = Votre configuration actuelle contient d’autres valeurs. Le lien les remplace toutes. Vous pourrez annuler ce remplacement.
page-offer-open = Ouvrir
page-offer-keep = Garder la mienne

page-palette = Rechercher partout
page-palette-open = Rechercher
page-palette-placeholder = Page, champ, étendue, hôte ou erreur
page-palette-results = Résultats
page-palette-none = Aucun résultat.
page-palette-room = Page
page-palette-action = Action
page-palette-field = Champ
# What else a field is called: these words are searched, and never shown.
page-palette-also-redirect = callback redirect URL redirection rappel retour
page-palette-also-switch = private shared privée partagée privee partagee option
page-palette-also-authorize = authorization endpoint access_type offline prompt consent point de terminaison autorisation consentement
page-palette-also-scopes = permissions autorisations étendues etendues portées droits
page-palette-also-center = region domain DC région domaine
page-palette-center = Choisir un centre de données
page-palette-error = Erreur
page-palette-scope = Étendue
page-palette-host = Hôte
page-palette-link = Copier le lien vers cette configuration
page-keys-title = Raccourcis clavier
page-keys-palette = Rechercher partout
page-keys-scopes = Rechercher une étendue
page-keys-list = Afficher cette liste
page-keys-undo = Annuler la dernière modification
page-keys-redo = Rétablir
page-keys-enter = Sur une valeur : la copier. Dans une recherche : choisir le premier résultat.
page-keys-space = Sur une case : la cocher ou la décocher
page-keys-escape = Fermer l’élément ouvert
page-keys-single = Utiliser les raccourcis à une touche (/ et ?)
page-hand-over = Fiche de passation
page-hand-over-markdown = fiche de passation en Markdown
page-print = Imprimer

page-setups = Configurations enregistrées
page-setups-none = Aucune sur cet appareil
page-setups-count = { $count ->
    [one] { $count } sur cet appareil
   *[other] { $count } sur cet appareil
}
page-setups-hint = Les configurations enregistrées restent dans le stockage local de ce navigateur jusqu’à ce que vous les supprimiez. Elles ne contiennent jamais de secret. Les modifications d’une configuration enregistrée ouverte sont enregistrées automatiquement.
page-setups-exchange = Exporter ou importer
page-setups-json = configurations en JSON
page-setups-download = Télécharger le JSON
page-setups-import = Collez des configurations exportées (JSON)
page-setups-import-action = Importer
page-setups-imported = { $count ->
    [0] Aucune configuration importée. Toutes sont déjà enregistrées sur cet appareil.
    [one] { $count } configuration importée.
   *[other] { $count } configurations importées.
}
page-setups-delete-all = Supprimer toutes les configurations
page-setups-delete-sure = Cette action est irréversible.
page-setup-status = Enregistrée sous { $name }
page-setup-name = Nom de la configuration
page-setup-keep = Conserver sur cet appareil
page-setup-kept = Configuration enregistrée sur cet appareil sous { $name }.
page-setup-kept-numbered = Configuration enregistrée sur cet appareil sous { $name }. Une autre configuration enregistrée porte le nom { $taken }.
page-setup-not-as-kept = Les valeurs de cet onglet diffèrent de celles de la configuration enregistrée { $name } : vos modifications n’y sont donc pas enregistrées. Pour continuer avec les valeurs enregistrées, ouvrez-la. Pour enregistrer celles de l’onglet, sélectionnez « Conserver sur cet appareil ».
page-setup-deleted-elsewhere = La configuration enregistrée { $name } n’est plus sur cet appareil : vos modifications ne sont donc pas enregistrées. Pour les enregistrer, sélectionnez « Conserver sur cet appareil ».
page-setup-unnamed = Saisissez d’abord un nom pour la configuration.
page-setup-opened = Configuration enregistrée ouverte.
page-setup-current = ouverte
page-setup-duplicated = Configuration dupliquée et ouverte. Inscrivez un nouveau client dans l’API Console de ce centre de données.
page-setup-no-center = Aucun centre de données
page-setup-about = { $scopes ->
    [one] { $center } · { $scopes } étendue · enregistrée le { $date }
   *[other] { $center } · { $scopes } étendues · enregistrée le { $date }
}
page-setup-open = Ouvrir
page-setup-open-label = Ouvrir { $name }
page-setup-duplicate = Dupliquer vers…
page-setup-duplicate-action = Dupliquer
page-setup-duplicate-center = Centre de données où dupliquer { $name }
page-setup-duplicate-label = Dupliquer { $name }
page-setup-delete = Supprimer
page-setup-delete-label = Supprimer { $name }
page-cancel = Annuler

page-close = Fermer
page-messages = Messages
page-notes-label = À propos du lien
page-notes-read = Ignorer
page-text-to-copy = Texte à copier
page-undo = Annuler
page-redo = Rétablir
page-redone = Modification rétablie. Les modifications ultérieures ont été conservées.

page-apply-fix = Corriger
page-apply-fix-label = Corriger { $field } : { $value }
page-copy = Copier
page-copy-label = Copier : { $label }
page-did-you-mean = Vouliez-vous dire :
page-facts-read = Consulté le { $date }.
page-new-tab = (s’ouvre dans un nouvel onglet)
page-open-host = Ouvrir { $host }
page-suggested-fix = Correction suggérée :

page-export-label = formulaires en { $format }
page-link = lien

page-evidence-for = Indice : { $evidence }
page-evidence-against = Peu probable : { $evidence }
page-cause-check = Vérification : { $check }
page-cause-fix = Solution : { $fix }
page-response-unread = L’URL contenait ce qui ressemble à une réponse d’autorisation, mais les noms de paramètres sont sensibles à la casse : **code** et **state** s’écrivent en minuscules. La réponse a été retirée de la barre d’adresse et n’a pas été utilisée.

page-missing = Cette page n’est pas entièrement chargée. Vous pouvez déjà saisir du texte ; le reste s’affiche une fois chargé.
page-part-loading = Chargement…
page-part-missing = Une partie de cette page n’a pas pu être chargée.
page-part-advice = Vérifiez votre connexion, puis réessayez. Si la page a été mise à jour entre-temps, rechargez-la : vos saisies sont conservées, sauf les secrets.
page-part-retry = Réessayer
page-part-reload = Recharger la page
