# What is wrong with the values of the forms, and why it matters.

# Suggested fixes, as shown beside the button.
lint-fix-value = { $value }
lint-fix-clear = vider ce champ
lint-fix-derived-name = le nom dérivé de l’étendue
lint-fix-without = sans { $scope }
lint-fix-add = déplacer le texte dans la liste

# Hidden characters. $what: a hidden character, with or without where it is, such as "trailing space".
lint-hidden = Caractère invisible : { $what } dans « { $text } ».
lint-has-hidden = La valeur contient un caractère invisible : { $what }.
lint-has-character = La valeur contient « { $character } ».
lint-starts-hidden = La valeur commence par un caractère invisible : { $what }.
lint-starts-character = La valeur commence par « { $character } ».
lint-only-hidden = La valeur ne contient que des caractères invisibles : « { $text } ».
lint-only-hidden-why = Elle est considérée comme vide.

# Names
lint-name-length = { $count ->
    [one] La valeur compte { $count } caractère.
   *[other] La valeur compte { $count } caractères.
}
lint-name-length-why = Le formulaire de Zoho accepte { $most } caractères au maximum.
lint-hidden-name-why = Personne ne le voit, mais Zoho le conserve dans le nom. Les valeurs que vous copiez ici ne le contiennent pas.
lint-link-name-start-why = Un nom de lien commence par une lettre minuscule.
lint-link-name-character-why = Un nom de lien ne contient que des lettres minuscules, des chiffres et _.
lint-link-name-length-why = Un nom de lien compte { $most } caractères au maximum.
lint-no-link-name = Aucun des caractères saisis n’est admis dans un nom de lien : le nom de lien est donc seulement « { $name } ».
lint-no-link-name-why = Deluge utilise le nom de lien de la connexion. Saisissez-en un que vous reconnaîtrez.
lint-client-name-why = L’API Console refuse les caractères spéciaux autres que _ et & : « Enter a valid client name ».
lint-client-name-zoho = La valeur contient « Zoho ».
lint-client-name-zoho-why = Selon le guide d’un partenaire, la console refuse de tels noms ; des guides plus anciens les utilisaient. Un nom sans « Zoho » est sans risque.

# Client ID and secrets
lint-more-than-id = La valeur contient plus que l’ID client.
lint-more-than-id-why = Zoho lit le tout comme l’ID. Les valeurs que vous copiez ici ne contiennent que l’ID.
lint-hidden-id-why = Zoho le lit comme une partie de l’ID. Les valeurs que vous copiez ici ne le contiennent pas.
lint-not-an-id = La valeur ne ressemble pas à un ID client de Zoho.
lint-not-an-id-why = Les ID que nous avons vus se composent de 1000. suivi d’environ 30 lettres majuscules et chiffres. Copiez-le à nouveau depuis l’onglet Client Secret de l’API Console.
lint-short-id = Nombre de caractères après « 1000. » : { $count }.
lint-short-id-why = Les ID que nous avons vus en comptent environ 30. La fin n’a peut-être pas été copiée.
# $kind: what the secret is, such as "a client secret".
lint-secret = Secret détecté : { $kind }.
lint-display-name-secret = Secret détecté dans le nom d’affichage : { $kind }.
lint-display-name-hidden = Caractère invisible dans le nom d’affichage : { $what } dans « { $text } ».
lint-keep-secrets-out = Ce champ est affiché et copié, et les URL sont consignées dans des journaux. Collez le secret client depuis l’API Console directement dans le formulaire de Zoho. Si quelqu’un d’autre a pu voir celui-ci, créez-en un nouveau dans la console.

# URLs: how they are written
lint-url-quoted = L’URL est entre guillemets.
lint-url-amp = L’URL contient l’entité HTML « amp » au lieu du signe &. Elle a été copiée depuis le code source d’une page web.
lint-url-no-question-mark = L’URL contient & au lieu du point d’interrogation.
lint-url-fragment = L’URL contient un fragment (la partie à partir de #).
lint-url-fragment-redirect = Un URI de redirection ne doit pas contenir de fragment (RFC 6749, section 3.1.2).
lint-url-fragment-endpoint = Un point de terminaison ne doit pas contenir de fragment (RFC 6749, section 3.1).
lint-url-query = L’URL contient une chaîne de requête (la partie à partir de ?).
lint-url-query-why = Zoho CRM envoie les paramètres nécessaires. Ceux de ce champ sont envoyés une seconde fois.
lint-url-question-mark = L’URL se termine par un point d’interrogation.
lint-url-question-mark-why = Les anciens tutoriels en mettent un, les récents non ; les deux formes fonctionneraient. Une URL sans ce signe est sans risque.
lint-url-slash = L’URL se termine par une barre oblique.
lint-url-slash-why = Les points de terminaison de Zoho n’en ont pas.
lint-url-case = Le chemin n’est pas en minuscules.
lint-url-case-why = Les points de terminaison de Zoho sont en minuscules.
lint-url-path = Le chemin est { $path } au lieu de { $right }.
lint-url-spelling = L’URL diffère de l’URL attendue au caractère { $position }.
lint-url-spelling-why = Elle semble équivalente, mais seul Zoho peut le dire. L’URL attendue est sans risque.

# URLs: whose host it is. $role: what the host is for, such as "API Console".
lint-other-center = { $host } appartient au centre de données { $center }, alors que le centre de données de votre organisation est { $chosen }.
lint-other-center-why = Les clients, les secrets et les jetons appartiennent à un seul centre de données. Un autre renvoie `invalid_client`.
lint-passed-on-why = Selon la documentation de Zoho, une authentification peut commencer à cette adresse pour la plupart des centres de données, puis elle est redirigée. Pour le Royaume-Uni, les Émirats arabes unis, Singapour et zohohq.in, aucune liste ne le confirme. Le client doit être activé pour les deux centres de données. L’URL de votre propre centre de données est sans risque.
lint-not-accounts = { $host } n’est pas un serveur de comptes. Cet hôte appartient au centre de données { $center } ({ $role }).
lint-accounts-only = L’authentification, les jetons et la révocation passent uniquement par le serveur de comptes.
lint-public-site = { $host } est le site web public de Zoho, pas un serveur de comptes.
lint-not-zoho = { $host } n’est pas un hôte de Zoho.
lint-danger-people = Les utilisateurs seraient envoyés vers cet hôte pour se connecter.
lint-danger-secret = Zoho CRM enverrait votre secret client à cet hôte.
lint-danger-tokens = Zoho CRM enverrait vos jetons à cet hôte.
lint-danger-code = Une réponse envoyée à cet hôte livrerait votre code d’autorisation à quelqu’un d’autre, ou échouerait.

# The home page
lint-homepage-why = L’API Console exige une URL complète, comme https://www.yourdomain.com. N’importe quelle URL convient.
lint-homepage-letters = L’hôte contient des lettres hors de l’alphabet latin.
lint-homepage-letters-why = On ne sait pas si l’API Console les accepte. Elle accepte une URL fictive, comme https://www.example.com.

# The redirect URI
lint-byte-by-byte = Zoho compare l’URI de redirection octet par octet.
lint-callback-path = Tous les URI de redirection connus des connexions de Zoho se terminent par /delugeauth/callback, et Zoho les compare octet par octet.
lint-callback-path-popup = Tous les URI de redirection connus des connexions de Zoho se terminent par /delugeauth/callback. Si vous avez copié celui-ci depuis la fenêtre contextuelle, il est correct.
lint-callback-center-why = Zoho CRM envoie l’URI de redirection de son propre centre de données : celui d’un autre centre de données ne correspond donc jamais.
lint-callback-is-zohos = Zoho CRM gère l’authentification : l’URI de redirection d’un service personnalisé est donc une URL de Zoho.
lint-not-callback-host = { $host } appartient au centre de données { $center } ({ $role }). Aucune source ne cite cet hôte pour des URI de redirection.
lint-not-callback-host-why = Si vous l’avez copié depuis la fenêtre contextuelle, il est correct. Sinon, collez l’URL de cette fenêtre dans la fiche Create Connection pour lire le bon.
lint-placeholder = Convient pour l’instant : aucune source n’indique l’URI de redirection de ce centre de données.
lint-placeholder-why = Remplacez-le après l’ouverture de la fenêtre contextuelle : collez l’URL de cette fenêtre dans la fiche Create Connection, puis saisissez l’URI de redirection ici et dans la console.
lint-callback-unknown = Aucune source n’indique l’URI de redirection du centre de données { $center }.
lint-callback-unknown-why = La console en exige un avant que le client existe. Pour l’instant, inscrivez n’importe quelle URL https qui vous appartient. Établissez la connexion une fois, collez l’URL de la fenêtre contextuelle dans la fiche Create Connection, puis remplacez l’URL dans la console par l’URI de redirection qui en est extrait.
lint-callback-several = Plusieurs URI de redirection sont connus ou possibles pour { $center }. Inscrivez-les tous.
lint-callback-several-why = L’API Console en accepte plusieurs. Le premier est recommandé. Consultez aussi la page de Zoho sur les [connexions](https://www.zoho.com/deluge/help/connections.html). L’URL de la fenêtre contextuelle confirme lequel Zoho CRM envoie.
lint-callback-inferred = Aucune source n’indique l’URI de redirection pour { $center }. Il est déduit d’autres centres de données.
lint-callback-one-source = Une seule source confirme l’URI de redirection pour { $center }.
lint-confirm-with-popup = Confirmez-le : sélectionnez une fois « Create And Connect », puis collez l’URL de la fenêtre contextuelle dans la fiche Create Connection.

# The endpoints
lint-opened-exactly = Zoho CRM ouvre exactement ce que contient ce champ.
lint-html-page = Zoho renvoie une page HTML, que Zoho CRM ne peut pas lire.
# $here, $there: labels of fields.
lint-path-of = Le chemin { $path } a sa place dans { $there }, pas dans { $here }.
lint-path-of-why = Chaque point de terminaison a un seul rôle. Le mauvais renvoie une erreur ou une page HTML.
lint-mixed = Cette URL appartient à { $center }, mais { $other } appartient à { $known }.
lint-mixed-why = Toutes les URL d’un service doivent appartenir au même centre de données.

# Parameters of the Authorize URL
lint-parameter-missing = Il manque { $name }={ $right }.
lint-parameter-value = { $name } a la valeur « { $value } » au lieu de { $right }.
lint-parameter-empty = { $name } est vide ; la valeur attendue est { $right }.
lint-parameter-case = { $name }={ $value } n’est pas en minuscules.
lint-parameter-case-why = Zoho le documente en minuscules. Avec une autre casse, le paramètre peut être considéré comme absent.
lint-access-type-why = Sans access_type=offline, Zoho n’émet pas de jeton d’actualisation, et la connexion cesse de fonctionner au bout d’une heure.
lint-prompt-why = `consent` est la seule valeur que Zoho documente. Sans prompt=consent, Zoho n’émet un jeton d’actualisation qu’au tout premier consentement ; une deuxième tentative n’en obtient pas.
lint-response-type-why = Sans response_type=code, Zoho affiche une page d’erreur.
lint-parameter-repeated = { $name } apparaît plusieurs fois.
lint-parameter-once = Un paramètre ne doit pas apparaître plusieurs fois (RFC 6749, section 3.1).
lint-parameter-added = L’URL contient { $name }.
lint-parameter-added-why = Zoho CRM ajoute ce paramètre : la requête le contiendrait donc deux fois. Retirez-le de l’Authorize URL.
lint-parameter-misspelled = « { $name } » signifie probablement { $meant }.
lint-parameter-misspelled-why = Un paramètre mal écrit est considéré comme absent.
lint-parameter-unknown = L’URL contient { $name }, qui ne figure pas dans la documentation de Zoho.
lint-parameter-unknown-why = L’URL nécessite exactement deux paramètres : access_type=offline et prompt=consent.

# Scopes and the connection
lint-not-added = La zone contient du texte qui n’a pas encore été ajouté.
lint-not-added-why = Seules les étendues de la liste sont reprises dans le formulaire.
lint-no-scope = Ajoutez au moins une étendue.
lint-no-scope-why = Zoho rejette une requête sans étendue.
# $delimiter: Comma, Space or Plus, as in Zoho's form.
lint-delimiter = Le délimiteur est { $delimiter }.
lint-delimiter-why = La documentation de Zoho Accounts exige des virgules. Avec des espaces, selon des tiers, Zoho rejette la liste comme une étendue qui n’existe pas. Pour les signes plus, on ne sait rien.
lint-switch-on = L’option est sur On, mais vous avez choisi une connexion partagée. Mettez l’option sur Off.
lint-switch-on-why = Avec On, l’automatisation ne fonctionne que pour les personnes qui ont connecté leur propre compte ; elle échoue pour toutes les autres.
lint-switch-off = L’option est sur Off, mais vous avez choisi une connexion privée. Mettez l’option sur On.
lint-switch-off-why = Avec Off, tout le monde agit avec les autorisations de l’administrateur qui a établi la connexion.
