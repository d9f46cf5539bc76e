# The authorization request: what a parameter does
oauth-parameter-response_type = Demande un code d’autorisation. Sans ce paramètre, ou avec une autre valeur, Zoho affiche sa propre page d’erreur et ne redirige pas le navigateur.
oauth-parameter-client_id = Identifie le client que vous avez inscrit dans l’API Console. Il est identique dans tous les centres de données, sauf en Chine : selon des tiers, un client d’un autre centre de données n’y fonctionne pas. Un ID client incorrect mène à la page « Invalid Client » de Zoho.
oauth-parameter-scope = Les étendues, séparées par des virgules (%2C) : ce que la connexion a le droit de faire. Si une étendue n’existe pas, Zoho affiche une page d’erreur ou, selon des tiers, ignore l’étendue. Une liste séparée par des espaces est rejetée, selon des tiers.
oauth-parameter-redirect_uri = L’adresse à laquelle Zoho envoie la réponse. Elle doit correspondre, caractère par caractère, à un Authorized Redirect URI du client. Sinon, Zoho affiche « Invalid Redirect Uri ».
oauth-parameter-access_type = `offline` demande un jeton d’actualisation. La valeur par défaut est `online` : pas de jeton d’actualisation, et la connexion cesse de fonctionner à l’expiration de son jeton d’accès, au bout d’une heure.
oauth-parameter-prompt = `consent` demande le consentement chaque fois. Sans ce paramètre, Zoho ne renvoie un jeton d’actualisation qu’au tout premier consentement : une deuxième tentative n’en obtient donc pas.
oauth-parameter-state = Une valeur aléatoire qui doit revenir inchangée. Elle lie la réponse à la requête (RFC 6749, section 10.12). Pour une connexion, Zoho CRM crée sa propre valeur : n’en ajoutez pas à l’Authorize URL.
oauth-parameter-code_challenge = Le hachage SHA-256 d’un secret que seule cette page connaît : un code volé est donc inutilisable (RFC 7636). L’URL d’authentification d’une connexion, telle que nous l’avons vue, n’en contient pas.
oauth-parameter-code_challenge_method = `S256` indique que `code_challenge` est un hachage. La valeur par défaut de Zoho est `plain`, qui ne protège rien.

# Why this page cannot receive a response
oauth-page-not-web = Cette page a été ouverte depuis une URL de type { $scheme }. Zoho redirige uniquement vers des URL qui commencent par https:// ou http://.
oauth-page-not-secure = Cette page a été chargée depuis { $host } sans chiffrement : d’autres pourraient donc lire la réponse. Ouvrez-la par https://, ou depuis http://localhost.
oauth-page-user-info = L’URL de cette page contient un nom d’utilisateur. Ouvrez la page sans ce nom.
oauth-page-unreadable = L’URL de cette page ne peut pas être lue.

# Why a sign-in cannot start
oauth-begin-no-client-id = L’ID client manque. Saisissez-le.
oauth-begin-client-id-invisible = L’ID client contient un caractère invisible ({ $found }). Retirez-le.
oauth-begin-client-id-secret = Le champ de l’ID client contient ce qui ressemble à un secret ou à un jeton. Cette valeur voyagerait dans une URL. Un ID client se compose de 1000. suivi de lettres majuscules et de chiffres.
oauth-begin-no-scope = Aucune étendue n’est sélectionnée. Sélectionnez-en au moins une.
oauth-begin-scope = « { $scope } » n’est pas une étendue unique.

# How long ago, as a part of a sentence
oauth-seconds = { $number ->
    [one] { $number } seconde
   *[other] { $number } secondes
}
oauth-minutes = { $number ->
    [one] { $number } minute
   *[other] { $number } minutes
}
oauth-hours = { $number ->
    [one] { $number } heure
   *[other] { $number } heures
}
oauth-days = { $number ->
    [one] { $number } jour
   *[other] { $number } jours
}

# Why an authorization response is rejected
oauth-rejected-too-long = La réponse compte { $bytes } octets. Cette page en lit { $limit } au maximum, et les réponses de Zoho sont bien plus courtes. Relancez l’authentification depuis cette page.
oauth-rejected-value-too-long = Le paramètre `{ $name }` compte { $bytes } octets. Cette page en lit { $limit } au maximum, et les valeurs de Zoho sont bien plus courtes. Relancez l’authentification depuis cette page.
oauth-rejected-doubled = La réponse contient plusieurs fois le paramètre `{ $name }`. Zoho ne l’envoie qu’une fois : quelqu’un a donc modifié l’URL. Rien n’a été utilisé. Relancez l’authentification depuis cette page.
oauth-rejected-two-responses = L’URL contient une réponse dans sa chaîne de requête et une autre dans son fragment. Zoho n’en envoie qu’une. Rien n’a été utilisé. Relancez l’authentification depuis cette page.
oauth-rejected-token-in-query = La chaîne de requête de l’URL contient un jeton. Il s’agit du flux implicite (`response_type=token`) : le jeton était dans la barre d’adresse, où d’autres peuvent le lire, et il ne peut pas être actualisé. Cette page ne l’a pas demandé et l’a écarté. Utilisez `response_type=code`.
oauth-rejected-token-in-fragment = Le fragment de l’URL (après le #) contient un jeton. Il s’agit du flux implicite (`response_type=token`) : le jeton était dans la barre d’adresse, où d’autres peuvent le lire, et il ne peut pas être actualisé. Cette page ne l’a pas demandé et l’a écarté. Utilisez `response_type=code`.
oauth-rejected-in-fragment = La réponse se trouve dans le fragment de l’URL (après le #). Zoho envoie les codes dans la chaîne de requête. Rien n’a été utilisé. Relancez l’authentification depuis cette page.
oauth-rejected-no-state = La réponse ne contient pas de `state` : rien ne montre donc qu’elle appartient à votre authentification. Rien n’a été utilisé. Si vous avez ouvert une Authorize URL ailleurs, sa réponse n’est pas destinée à cette page. Lancez l’authentification ici.
oauth-rejected-unknown-state = Le `state` de la réponse ne correspond à aucune authentification lancée dans cet onglet. L’authentification a peut-être commencé dans un autre onglet ou une autre fenêtre, le navigateur en a peut-être supprimé la trace, ou quelqu’un d’autre a créé l’URL. Rien n’a été utilisé. Lancez l’authentification ici.
oauth-rejected-replayed = Cette réponse a déjà été utilisée il y a { $duration }. Une réponse ne sert qu’une fois. Si vous rechargez la page ou revenez en arrière, elle s’ouvre de nouveau. Lancez une nouvelle authentification.
oauth-rejected-stale = L’authentification a commencé il y a { $duration }. Sa réponse n’est acceptée que pendant { $limit }. Lancez une nouvelle authentification.
oauth-rejected-future = L’authentification semble commencer dans { $duration } : l’horloge de cet appareil a été retardée entre-temps. Lancez une nouvelle authentification.
oauth-rejected-record = La trace de l’authentification dans cet onglet est illisible. La page a peut-être été mise à jour entre-temps. Lancez une nouvelle authentification.
oauth-rejected-other-page = La trace de l’authentification dans cet onglet appartient à une autre page, avec un autre URI de redirection. Rien n’a été utilisé. Lancez une nouvelle authentification ici.
oauth-rejected-issuer = La réponse indique qu’elle vient de « { $found } » (`iss`). Ce n’est pas un serveur de comptes de Zoho que nous connaissons. Le code n’a été envoyé nulle part.
oauth-rejected-server = La réponse demande d’envoyer le code à « { $found } » (`accounts-server`). { $reason } Toute personne qui reçoit le code peut l’utiliser : il n’a donc été envoyé nulle part.
oauth-rejected-server-meant = La réponse demande d’envoyer le code à « { $found } » (`accounts-server`). { $reason } La valeur correcte est probablement { $meant }. Toute personne qui reçoit le code peut l’utiliser : il n’a donc été envoyé nulle part.
oauth-rejected-location = La réponse indique qu’elle vient du centre de données « { $found } » (`location`). Les codes d’emplacement que nous connaissons sont { $known }. Le code d’autorisation n’a été envoyé nulle part.
oauth-rejected-centers = La réponse se contredit : une partie indique { $one }, une autre { $other }. Dans les réponses de Zoho, elles concordent. Le code n’a été envoyé nulle part.
oauth-rejected-china = L’authentification a commencé dans un centre de données ({ $started }), et la réponse indique qu’elle vient d’un autre ({ $responded }). La Chine est un système à part : selon les pages de Zoho, ses authentifications commencent et se terminent sur accounts.zoho.com.cn. Le code n’a été envoyé nulle part. Sélectionnez le centre de données de votre compte et recommencez.
oauth-rejected-code-and-error = La réponse contient à la fois un code et une erreur. Zoho envoie l’un ou l’autre. Rien n’a été utilisé. Relancez l’authentification.
oauth-rejected-neither = La réponse ne contient ni code ni erreur. Elle a peut-être été tronquée. Relancez l’authentification.
oauth-rejected-code = Le code est vide ou contient des caractères qu’aucun code ne contient. Il a été tronqué ou modifié en chemin. Relancez l’authentification.

# Why a host in a response is not accepted
oauth-host-spelling = Seuls https:// et un nom d’hôte écrit exactement comme chez Zoho sont acceptés.
oauth-host-unknown = { $host } n’est pas un hôte de notre tableau des hôtes de Zoho.
oauth-host-other-role = { $host } appartient au centre de données { $center }, mais n’est pas son serveur de comptes.
oauth-host-not-api = { $host } appartient au centre de données { $center }, mais n’est pas son domaine d’API.

# Another data center
oauth-other-center = Vous avez commencé dans un centre de données ({ $started }), et Zoho a répondu depuis celui de votre compte ({ $responded }). C’est normal. Le code est envoyé à { $host } et nulle part ailleurs. Chaque centre de données a son propre secret client, sauf si « Use the same OAuth credentials for all data centers » est activé.

# Errors that Zoho names
oauth-error-unknown = Zoho a renvoyé l’erreur `{ $name }`. Aucune source que nous connaissons ne l’explique.
oauth-error-unknown-said = Zoho a renvoyé l’erreur `{ $name }`. Aucune source que nous connaissons ne l’explique. Message de Zoho : « { $said } »
oauth-error-known = Zoho a renvoyé `{ $name }`. { $meaning }

# Responses that cannot be read
oauth-response-empty = La réponse est vide.
oauth-response-too-long = La réponse compte { $bytes } octets, bien plus que ce que Zoho envoie. Rien n’a été utilisé.
oauth-response-not-json = La réponse n’est pas du JSON. Elle a peut-être été tronquée.
oauth-response-not-an-object = La réponse est du JSON, mais pas un objet.
oauth-response-doubled = La réponse contient deux fois le champ `{ $field }` : sa valeur n’est donc pas certaine. Rien n’a été utilisé.
oauth-response-no-fields = La réponse ne contient ni jeton ni erreur.
oauth-response-other-fields = La réponse ne contient ni jeton ni erreur. Ses champs : { $fields }.
oauth-response-odd-token = La valeur de `access_token` dans la réponse n’est pas un jeton.

# Responses of the token endpoint
oauth-token-granted = Zoho a renvoyé un jeton d’accès.
oauth-token-throttled = Zoho signale que trop de jetons ont été demandés en peu de temps.
oauth-token-throttled-said = Zoho a répondu « { $said } ». Une réponse de cette forme indique, dans la langue du compte, que trop de jetons ont été demandés en peu de temps.
oauth-token-html = Zoho a renvoyé une page HTML au lieu d’une réponse de jeton.
oauth-token-html-title = Zoho a renvoyé une page HTML intitulée « { $title } » au lieu d’une réponse de jeton.

# Why there is no refresh token
oauth-no-refresh-online = Pas de jeton d’actualisation, car l’authentification n’a pas demandé `access_type=offline`. Au bout d’une heure, une nouvelle authentification est nécessaire. Une connexion a besoin de `access_type=offline`.
oauth-no-refresh-prompt = Pas de jeton d’actualisation, bien que `access_type=offline` ait été demandé. Sans `prompt=consent`, Zoho n’en renvoie un qu’au premier consentement. Ajoutez `prompt=consent` et reconnectez-vous.
oauth-no-refresh-after-refresh = Pas de nouveau jeton d’actualisation. Zoho n’en renvoie pas lors d’une actualisation, et le jeton existant reste valable.
oauth-no-refresh-unexplained = Pas de jeton d’actualisation, bien que `access_type=offline` et `prompt=consent` aient été demandés. Les clients « Client-based » n’en obtiennent pas. Vérifiez le type du client dans l’API Console.
oauth-no-refresh-unknown = Pas de jeton d’actualisation. Zoho en renvoie un pour `access_type=offline`, et un second seulement avec `prompt=consent`. La réponse à une actualisation n’en contient pas non plus ; dans ce cas, le jeton existant reste valable.

# api_domain in a token response
oauth-api-domain-missing = La réponse ne contient pas `api_domain`. L’hôte de notre tableau est utilisé.
oauth-api-domain-other-center = La réponse vient d’un centre de données ({ $asked }) et indique le domaine d’API d’un autre ({ $named }). Le jeton n’y est pas envoyé. Vérifiez dans lequel des deux se trouve votre compte.
oauth-api-domain-foreign = La réponse indique « { $found } » comme `api_domain`. { $reason } Le jeton n’y est pas envoyé.

# Calls of an API
oauth-call-no-host = On ne sait pas avec certitude à quel hôte appartient le jeton : il n’est donc envoyé nulle part.
oauth-call-not-in-table = Notre tableau ne contient aucun hôte pour cet appel dans le centre de données { $center }, et cette page n’en invente pas.
oauth-call-works = Le jeton fonctionne.
oauth-call-works-but = Le jeton fonctionne. Le produit a refusé cette requête pour une autre raison : `{ $name }`.
oauth-call-works-but-said = Le jeton fonctionne. Le produit a refusé cette requête pour une autre raison : `{ $name }`. Message de Zoho : « { $said } »
oauth-call-html = L’API a renvoyé une page HTML au lieu de JSON.
oauth-call-html-title = L’API a renvoyé une page HTML intitulée « { $title } » au lieu de JSON.
oauth-call-unclear = La réponse ne contient aucune erreur, mais pas non plus les données attendues.

# Revocation
oauth-revoke-effect = Cela met fin au jeton d’actualisation et à tous les jetons d’accès qui en sont issus, pour cette organisation et ce client. Les autres connexions du même client ont leurs propres jetons d’actualisation et continuent de fonctionner.
oauth-revoked = Zoho signale que le jeton est révoqué. Une actualisation renvoie désormais `invalid_code`.
oauth-revoked-unsaid = Zoho a renvoyé le code d’état 200 et rien d’autre : il n’a donc pas confirmé la révocation. D’après le protocole, le jeton est révoqué. Une actualisation qui renvoie `invalid_code` le prouve.
oauth-revoke-unknown-token = Zoho a renvoyé une page HTML. C’est ainsi que Zoho indique qu’il ne connaît pas le jeton. Si le jeton a déjà été révoqué, il n’y a plus rien à faire. Sinon, vérifiez le centre de données, et que le jeton est complet.
oauth-revoke-unknown-token-unsure = La réponse est une page HTML ; son code d’état n’est pas connu. C’est ainsi que Zoho indique qu’il ne connaît pas le jeton. Si le jeton a déjà été révoqué, il n’y a plus rien à faire. Sinon, vérifiez le centre de données, et que le jeton est complet.
oauth-revoke-refused = Zoho n’a pas révoqué le jeton. Il a renvoyé `{ $name }`.
oauth-revoke-unclear = La réponse n’indique pas si le jeton est révoqué.

# Commands for a terminal
oauth-command-client-secret = Secret client
oauth-command-refresh-token = Jeton d’actualisation
oauth-command-access-token = Jeton d’accès
oauth-command-client-id = ID client
oauth-command-code = Code de l’API Console
oauth-command-token = Jeton à révoquer
oauth-command-hidden = { $label } (saisie masquée)
oauth-command-paste-client-secret = COLLEZ ICI LE SECRET CLIENT
oauth-command-paste-refresh-token = COLLEZ ICI LE JETON D’ACTUALISATION
oauth-command-paste-access-token = COLLEZ ICI LE JETON D’ACCÈS
oauth-command-paste-client-id = COLLEZ ICI L’ID CLIENT
oauth-command-paste-code = COLLEZ ICI LE CODE
oauth-command-paste-token = COLLEZ ICI LE JETON
oauth-command-keeps-code = La commande contient le code et son vérificateur : l’historique de votre shell les contient donc aussi. Le code expire après sa première utilisation, ou au bout d’une à trois minutes. Sans lui, le vérificateur est inutile.
oauth-command-forgets-secret = Ce que vous saisissez à l’invite ne figure dans aucun historique ni dans aucune liste de processus. Il n’en reste rien à la fin de la commande.
oauth-command-shows-tokens = La réponse affiche les jetons dans la fenêtre du terminal. Effacez-en le contenu après les avoir collés ici. Un jeton d’accès est valable une heure, un jeton d’actualisation jusqu’à ce qu’il soit révoqué.
oauth-command-deluge = Deluge ne peut pas demander de saisie. Le secret est dans la fonction pendant que vous l’exécutez, et les jetons sont dans son résultat. N’enregistrez pas la fonction, ou supprimez-la ensuite.

# Text pasted from a terminal
oauth-paste-empty = Rien n’a été collé. Copiez ce que le terminal a affiché après la commande.
oauth-paste-cut-off = PowerShell a affiché la réponse sous forme de tableau et a tronqué { $field }. Exécutez la commande de cette page, qui affiche toute la réponse, ou ajoutez « | ConvertTo-Json ». Un code déjà échangé ne peut plus servir : reconnectez-vous d’abord.
oauth-paste-only-command = C’est la commande, sans réponse. Collez ce que le terminal a affiché après elle. Si elle attend encore, elle attend le secret.
oauth-paste-nothing = Aucune réponse de Zoho n’a été trouvée. Elle commence par { "{" } et se termine par { "}" }. Collez tout ce que le terminal a affiché.

# Evidence for a cause or against it
oauth-evidence-code-age = Le code datait de { $seconds } secondes à l’envoi de la requête. La durée de vie la plus courte que documente Zoho est de { $life } secondes.
oauth-evidence-code-young = { $seconds ->
    [one] Le code ne datait que de { $seconds } seconde à l’envoi de la requête.
   *[other] Le code ne datait que de { $seconds } secondes à l’envoi de la requête.
}
oauth-evidence-code-old = Le code datait d’au moins une minute. La durée de vie la plus courte que documente Zoho est de { $life } secondes.
oauth-evidence-code-new = Le code datait de moins d’une minute.
oauth-evidence-not-sent-before = Le code ou le jeton n’avait pas encore été envoyé.
oauth-evidence-sent-before = { $times ->
    [one] Le code ou le jeton avait déjà été envoyé { $times } fois.
   *[other] Le code ou le jeton avait déjà été envoyé { $times } fois.
}
oauth-evidence-odd-code = Ce qui a été envoyé ne ressemble pas à un code de Zoho.
oauth-evidence-code-for-refresh = Le texte montre un code qui est revenu, mais aucune réponse avec un jeton d’actualisation.
oauth-evidence-console-elsewhere = L’authentification a été demandée dans un centre de données ({ $asked }), mais le client est inscrit dans l’API Console d’un autre ({ $lives }).
oauth-evidence-elsewhere = La requête est allée au centre de données { $asked }. Le bon est { $lives }.
oauth-evidence-server-named = La requête est allée au serveur de comptes indiqué par la réponse de Zoho elle-même.
oauth-evidence-same-center = Le compte et la requête sont dans le même centre de données.
oauth-evidence-redirect-differs = Les deux valeurs diffèrent à partir du caractère { $position }.
oauth-evidence-redirect-space = Les deux valeurs ne diffèrent que par des espaces au début ou à la fin.
oauth-evidence-environment = L’hôte de l’appel et api_domain ne sont pas du même type : l’un correspond à l’organisation de production, l’autre à un bac à sable ou à une organisation développeur.
oauth-evidence-redirect-center = L’URI de redirection est celui d’un centre de données ({ $redirect }) ; le compte ou l’authentification se trouve dans un autre ({ $lives }).
oauth-evidence-redirect-elsewhere = L’URI de redirection inscrit est prévu pour { $registered } ; celui qui a été envoyé est prévu pour { $sent }.
oauth-evidence-same-redirect = Les deux étapes ont envoyé le même URI de redirection.
oauth-evidence-odd-client-id = Ce qui a été envoyé comme `client_id` ne ressemble pas à un ID client : 1000. suivi de lettres majuscules et de chiffres.
oauth-evidence-header = L’appel a envoyé `Zoho-oauthtoken`.
oauth-evidence-other-header = L’appel a envoyé autre chose que `Zoho-oauthtoken`.
oauth-evidence-api-domain = La réponse est venue du domaine d’API.
oauth-evidence-not-api-domain = L’hôte n’est pas le domaine d’API.
oauth-evidence-client-type = Le type du client est { $client_type }.
oauth-evidence-accounts-server = L’hôte est un serveur de comptes.
oauth-evidence-not-accounts-server = L’hôte n’est pas un serveur de comptes, ou il n’a pas été joint.
oauth-evidence-unreached = Le navigateur signale qu’il n’a pas joint l’hôte.
oauth-evidence-foreign-host = La requête est allée à { $host }, qui n’est pas un serveur de comptes de Zoho.
oauth-evidence-proxy = Le texte mentionne un proxy.
oauth-evidence-sign-ins = Authentifications dans le texte : { $times }. Un client obtient { $most } codes au maximum en dix minutes.
oauth-evidence-refresh-not-sent = C’est un code qui a été envoyé, et non un jeton d’actualisation.
oauth-evidence-connected = Ce client a été connecté { $times } fois. Pour une même personne, { $most } jetons d’actualisation au maximum sont valables en même temps.
oauth-evidence-crossed = L’authentification a commencé dans un centre de données ({ $from }), et Zoho a répondu depuis un autre ({ $to }).
oauth-evidence-secret = La requête contenait un secret client.
oauth-evidence-no-secret = La requête ne contenait pas de secret client.
oauth-evidence-same-verifier = La requête a envoyé le vérificateur qui correspond au code_challenge.
oauth-evidence-offline = L’authentification a demandé `access_type=offline`.
oauth-evidence-not-offline = L’authentification n’a pas demandé `access_type=offline`.
oauth-evidence-consent = L’authentification a demandé `prompt=consent`.
oauth-evidence-no-consent = L’authentification n’a pas demandé `prompt=consent`.
oauth-evidence-token-expired = Le jeton a dépassé la durée de vie indiquée avec lui.
oauth-evidence-token-valid = Le jeton n’a pas encore dépassé la durée de vie indiquée avec lui.
