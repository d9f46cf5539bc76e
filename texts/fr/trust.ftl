# Privacy and security: what the page keeps, sends and promises. SECURITY.md says the promises in the same words.

trust-intro = Ce que cette page conserve, ce qu’elle a envoyé, et comment vérifier l’un et l’autre. Le navigateur a mesuré les données des tableaux ci-dessous pendant cette visite.

trust-file = Vous avez ouvert cette page comme un fichier. Elle n’envoie aucune requête : sa Content Security Policy les interdit toutes. Les authentifications réelles et le test en direct des hôtes nécessitent que la page soit sur un serveur web. D’autres pages locales peuvent lire ce que conserve une page ouverte comme un fichier.

# ---- What is stored ----

trust-stored = Conservé dans ce navigateur
trust-stored-hint = Les secrets client, les codes d’autorisation et les jetons ne sont jamais conservés. Ils restent en mémoire jusqu’à ce que vous quittiez la page.
trust-column-what = Quoi
trust-column-place = Où
trust-column-until = Jusqu’à
trust-column-now = Maintenant
trust-size = { $size ->
    [one] { $size } caractère
   *[other] { $size } caractères
}
trust-nothing = Rien
trust-place-tab = Stockage de session
trust-place-device = Stockage local
trust-until-tab = Fermeture de l’onglet
trust-until-deleted = Suppression manuelle
trust-item-draft = Les saisies de « Configurer », comme dans un lien
trust-item-other = Les choix et saisies de « Autre produit ou fournisseur », comme dans un lien
trust-item-ticks = Les lignes déjà copiées
trust-item-current = Le nom de la configuration enregistrée ouverte
trust-item-sign-in = Une authentification en cours : state, vérificateur de code, centre de données. Supprimée à l’arrivée de sa réponse.
trust-item-transcript = Les requêtes de la dernière authentification, avec les secrets masqués
trust-item-sandbox = Le bac à sable : des clients et des utilisateurs simulés. Ses secrets et ses jetons sont inventés.
trust-item-setups = Les configurations que vous avez choisi de conserver
trust-item-learn = Les leçons terminées
trust-item-theme = Le thème
trust-item-language = La langue
trust-item-keys = L’état des raccourcis à une touche
trust-others = { $count ->
    [one] Une autre page de cet hôte conserve { $count } entrée dans le même stockage. Elle peut aussi lire ce que conserve cette page.
   *[other] D’autres pages de cet hôte conservent { $count } entrées dans le même stockage. Elles peuvent aussi lire ce que conserve cette page.
}
trust-delete = Supprimer tout ce qui est conservé ici
trust-delete-hint = Supprime toutes les lignes du tableau, y compris les configurations enregistrées, ainsi que la copie hors ligne. La page se recharge ensuite. Les autres onglets ouverts de cette page gardent ce qu’ils affichent.
trust-delete-confirm = Tout supprimer
trust-delete-sure = Cette action est irréversible.

# ---- Requests ----

trust-requests = Requêtes de cette visite
trust-column-host = Hôte
trust-column-kind = Objet
trust-column-count = Requêtes
trust-kind-files = Fichiers de cette page
trust-kind-relay = Requêtes de jeton que cet hôte transmet à Zoho
trust-kind-accounts = Serveurs d’authentification de Zoho : requêtes de jeton et tests que vous avez lancés
trust-kind-api = Serveurs d’API de Zoho : appels et tests que vous avez lancés
trust-kind-foreign = Aucune partie de cette page ne demande cela. Signalez-le.
trust-none = Aucune requête
trust-refused = Le navigateur a refusé des requêtes vers ces hôtes, comme l’exige la politique de cette page : { $hosts }.
trust-measured = Mesuré avec le Resource Timing du navigateur, sans les chaînes de requête ni les contenus. Les navigateurs n’y indiquent ni la page elle-même, ni son icône, ni ce qu’envoie une extension. Si vous rechargez la page, le décompte recommence.
trust-again = Mesurer de nouveau

# ---- The offline copy ----

trust-offline = Utiliser sans réseau
trust-offline-hint = Conserve sur l’appareil les fichiers de cette version, pour que la page s’ouvre sans réseau. Rien de ce que vous saisissez n’y est ajouté. La copie ne répond jamais aux adresses qui contiennent une chaîne de requête. Quand l’hôte est joignable, la page vient de l’hôte.
trust-offline-absent = Aucune copie n’est conservée.
trust-offline-kept = { $count ->
    [one] Une copie de cette page est conservée : { $count } fichier.
   *[other] Une copie de cette page est conservée : { $count } fichiers.
}
trust-offline-impossible = Ce navigateur, ou cette adresse, ne le permet pas. Il faut https ou localhost, et un stockage qui n’est pas bloqué.
trust-offline-file = Cette page est un fichier sur votre appareil : elle fonctionne sans réseau.
trust-offline-keep = Conserver une copie sur cet appareil
trust-offline-drop = Supprimer la copie
trust-offline-failed = Le navigateur n’a pas pu le faire : { $why }

# ---- What it promises ----

trust-promises = Ce que cette page garantit
trust-promise-hosts = Le navigateur refuse toute requête vers d’autres hôtes que les hôtes de comptes et d’API de Zoho et l’origine de la page.
trust-promise-secrets = Un secret client, un code ou un jeton n’est jamais écrit dans le stockage, les liens, la barre d’adresse, les configurations enregistrées, les exports ou les journaux.
trust-promise-answer = La réponse à une authentification est retirée de la barre d’adresse avant le démarrage de l’application.
trust-promise-state = `state` ne sert qu’une fois, et il est comparé avant que la page ne tienne compte d’une erreur.
trust-promise-table = `accounts-server` et `api_domain` servent à choisir une ligne du tableau et ne sont jamais utilisés tels quels.
trust-promise-integrity = Les scripts, les styles et les fichiers WebAssembly ne s’exécutent que si leur hachage est celui de leur publication.
trust-promise-offline = La copie hors ligne contient les fichiers d’une seule version, chacun avec son hachage, et aucune adresse avec une chaîne de requête. Elle n’est conservée que si vous le demandez.
trust-limits = Ce qu’elle ne peut pas garantir
trust-limit-operator = L’exploitant de l’hôte peut modifier la page et lire ce que transmet son relais. Pour n’avoir à faire confiance à personne, utilisez, sur votre propre machine, une version publiée ou une commande dans un terminal.
trust-limit-origin = Les pages de la même origine peuvent lire et modifier tout ce qui appartient à cette page, y compris une authentification en cours.
trust-limit-history = Le navigateur enregistre la visite avant que la page ne retire la réponse : son historique peut encore contenir le code, qui ne sert qu’une fois et est inutilisable sans le vérificateur de code.
trust-limit-names = Du code exécuté dans la page pourrait malgré tout transmettre un peu d’information par le nom d’un hôte : certains navigateurs se connectent à un hôte avant que la politique ne refuse la requête.
trust-limit-hosts = Une page ne peut pas interdire qu’une autre l’affiche dans un cadre, ni garder son adresse hors d’un cache ou d’un journal : l’hôte doit s’en charger. GitHub Pages ne le peut pas.
trust-limit-extensions = Les extensions de navigateur que vous avez autorisées sur cette page peuvent la lire entièrement.

# ---- The build ----

trust-build = Vérifier cette version
trust-build-intro = Le fichier du programme porte dans son nom sa propre empreinte SHA-256. Une version publiée indique l’empreinte de chaque fichier dans `SHA256SUMS`. Comparez celles-ci avec celles de la version publiée à laquelle vous faites confiance :
trust-build-program = Le programme, tel que cet hôte le fournit : l’empreinte commence par l’identifiant de la version.
trust-build-page = La page, qui contient les hachages de tous les autres fichiers. Comparez-la à la ligne `site/index.html` de `SHA256SUMS`.
trust-build-release = Une version publiée et décompressée : chaque fichier est tel qu’il a été publié.
trust-copy-program = commande qui vérifie le programme
trust-copy-page = commande qui vérifie la page
trust-copy-release = commande qui vérifie une version publiée
trust-build-unknown = Ce n’est pas une version publiée : le nom de son programme ne contient pas d’empreinte.

# ---- Licenses, accessibility, reports ----

trust-licenses = Licences
trust-licenses-text = Cette page est sous licence MIT ou Apache 2.0, à votre choix.
trust-licenses-link = Licences de tous ses composants
trust-accessibility = Accessibilité
trust-accessibility-text = La page vise le niveau AA de WCAG 2.2. Chaque page est testée avec axe dans Chromium et Firefox, au clavier seul, à 320 pixels, avec un zoom de 200 %, en mode sombre et en couleurs forcées. Aucun audit n’a été fait par des tiers, et aucun utilisateur de lecteur d’écran ne l’a testée. Le diagramme de la page « Apprendre » a une version en texte. Si quelque chose vous empêche d’utiliser la page, signalez-le comme indiqué ci-dessous.
trust-report = Signaler un problème
trust-report-fault = Une donnée fausse, une étendue manquante, une erreur inexpliquée : utilisez les formulaires de ticket du dépôt. N’y indiquez jamais un secret client, un code ou un jeton réel.
trust-report-vulnerability = Une vulnérabilité : utilisez le signalement privé de vulnérabilité du dépôt, et prévenez l’exploitant de cet hôte. Certains hôtes indiquent à qui s’adresser :
trust-report-contact = security.txt de cet hôte
