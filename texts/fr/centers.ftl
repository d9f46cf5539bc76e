# The room Data centers: the table, its filter, the live test, and Zoho's own list of servers.

centers-intro = Tiré de documentation et de code publics ({ $date }) ; non testé auprès de Zoho. Une mention comme « selon des tiers » signale ce qui n’est pas officiel : sélectionnez-la pour voir les sources. Ce qui n’a pas de source n’est pas indiqué.
centers-find = Collez une URL, ou saisissez un hôte, un centre de données ou son code
centers-find-example = https://accounts.zoho.eu/oauth/v2/token
centers-shown = { $shown } centres de données sur { $all }
centers-hidden = Le texte contenait un jeton, un code ou un secret. Il est masqué ici et n’est pas conservé.
centers-no-match = Aucun résultat. Collez une URL ou un hôte pour trouver son centre de données, ou saisissez un code d’emplacement comme eu.
centers-foreign = { $host } n’est pas un hôte de Zoho que nous connaissons.
centers-right = L’URL correcte :
centers-right-label = URL correcte

# ---- One data center ----

centers-note = remarque
centers-values = { $center } : toutes les valeurs à copier
centers-center = Centre de données
centers-authorize = Authorize URL
centers-token = Access Token URL
centers-refresh = Refresh Token URL
centers-revoke = Revoke Token URL
centers-serverinfo = Liste des serveurs de comptes
centers-userinfo = Infos utilisateur (étendue requise)
centers-callback = URI de redirection des connexions
centers-callback-also = À inscrire aussi
centers-accounts = Serveur de comptes
centers-api = Domaine d’API
centers-console = API Console
centers-crm = Zoho CRM
centers-apps = Domaine des autres applications
centers-upload = Téléversement
centers-cell = { $column } ({ $center })
centers-cell-more = { $column } { $number } ({ $center })

# ---- The APIs of the products ----

centers-apis = URL de base des API par produit
centers-apis-hint = Certains produits ne se trouvent pas sous le domaine d’API (api_domain). Sélectionnez un produit pour le voir dans chaque centre de données.
centers-product = Produit
centers-every-product = tous les produits, { $center }
centers-api-label = API de { $product } ({ $center })

# ---- All data centers ----

centers-all = Comparer tous les centres de données
centers-table = Tableau des centres de données
centers-unknown = inconnu
centers-json = Télécharger le JSON
centers-csv = Télécharger le CSV
centers-download-hint = Les deux fichiers contiennent toutes les valeurs de chaque centre de données, les URL de base des API des produits, le degré de fiabilité, les sources et la date.

# ---- The live test ----

centers-live-title = Test en direct
centers-live-file = Vous avez ouvert cette page comme un fichier : elle n’envoie donc aucune requête. Pour tester les hôtes, ouvrez-la sur un serveur web.
centers-live-intro = Envoie depuis votre navigateur une requête GET sans identifiants à chaque serveur de comptes et à chaque domaine d’API. Chaque hôte voit votre adresse IP et ce qu’un navigateur joint à toute requête, mais aucune valeur de cette page.
centers-test-one = Tester { $center }
centers-test = Tester tous les hôtes
centers-stop = Arrêter
centers-copy-results = résultats
centers-hosts-tested = Hôtes testés
centers-waiting = en attente…
centers-readable = joignable, réponse lisible, { $ms } ms
centers-reachable = joignable, { $ms } ms
centers-failed = injoignable (échec au bout de { $ms } ms)
centers-late = aucune réponse en { $seconds } s
centers-stopped = arrêté
centers-progress = Hôtes testés : { $done } sur { $all }.
centers-run-stopped = Test arrêté. Joignables : { $reachable }. Injoignables : { $silent }. Non testés : { $stopped }.
centers-run-done = Hôtes joignables depuis ce navigateur : { $reachable } sur { $all }.
centers-none-reached = Aucun hôte n’a pu être joint. Vous êtes peut-être hors ligne, ou un pare-feu ou une extension bloque Zoho.
centers-some-silent = Le navigateur ne dit pas pourquoi un hôte n’a pas répondu. Le nom n’existe peut-être pas, un pare-feu, un proxy ou une extension le bloque peut-être, ou l’hôte est peut-être en panne. Essayez depuis un autre réseau.
centers-what-it-shows = Une réponse montre qu’un serveur répond à cette adresse par TLS. Elle ne montre pas que le serveur accepte votre client. Une réponse illisible peut aussi venir d’un proxy.
centers-report-title = Hôtes de Zoho testés depuis un navigateur, { $time }
centers-report-columns = | Centre de données | Hôte | Rôle | Résultat |
centers-report-read = Liste des serveurs de comptes de Zoho, chargée depuis { $host } :
centers-report-pasted = Liste des serveurs de comptes de Zoho, telle que collée :

# ---- Zoho's own list ----

centers-list-title = La liste des serveurs de comptes publiée par Zoho
centers-list-intro = Zoho publie en JSON les serveurs de comptes de ses centres de données. Si la liste ne peut pas être chargée ici, ouvrez-la dans un nouvel onglet et collez le JSON ci-dessous. Il est comparé au tableau.
centers-list-open = Ouvrir la liste
centers-list-label = JSON de /oauth/serverinfo
centers-list-read = Chargée depuis { $host }, qui laisse cette page la lire.
