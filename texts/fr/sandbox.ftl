# The errors that the sandbox can simulate
sandbox-fault-wrong-center = Zoho indique un mauvais centre de données pour le compte
sandbox-fault-expired-code = Le code est trop ancien
sandbox-fault-code-used-twice = Le code a déjà été utilisé
sandbox-fault-invalid-client = Zoho n’accepte pas l’ID client (`invalid_client`)
sandbox-fault-invalid-client-secret = Zoho n’accepte pas le secret client (`invalid_client_secret`)
sandbox-fault-invalid-redirect-uri = Zoho n’accepte pas l’URI de redirection (`invalid_redirect_uri`)
sandbox-fault-throttled = Trop de requêtes
sandbox-fault-html = Une page HTML au lieu de JSON
sandbox-fault-localised = Trop de requêtes, avec un message dans une autre langue
sandbox-fault-status-400 = Zoho signale les erreurs avec HTTP 400 (normalement, il envoie 200)
sandbox-fault-slow = Une réponse lente
sandbox-fault-cut = La connexion est interrompue au milieu de la réponse
sandbox-fault-no-refresh-token = Aucun jeton d’actualisation
sandbox-fault-dropped-scope = Zoho omet une étendue sans le signaler
sandbox-fault-hostile-server = La réponse demande d’envoyer le code à un autre serveur (`accounts-server`)
sandbox-fault-tampered-state = La valeur de sécurité `state` revient modifiée
sandbox-fault-doubled-parameter = La réponse contient deux codes

# What a person sees when the error is on
sandbox-shows-wrong-center = Le point de terminaison de jeton renvoie invalid_client, car le compte se trouve dans un autre centre de données que celui indiqué par Zoho.
sandbox-shows-expired-code = Le point de terminaison de jeton renvoie invalid_code, comme si vous aviez attendu plus d’une minute.
sandbox-shows-code-used-twice = Le point de terminaison de jeton renvoie invalid_code, comme si quelqu’un avait déjà utilisé le code.
sandbox-shows-invalid-client = Le point de terminaison de jeton renvoie invalid_client.
sandbox-shows-invalid-client-secret = Le point de terminaison de jeton renvoie invalid_client_secret.
sandbox-shows-invalid-redirect-uri = Le point de terminaison de jeton renvoie invalid_redirect_uri.
sandbox-shows-throttled = Le point de terminaison de jeton renvoie « Access Denied » et indique qu’il y a eu trop de requêtes.
sandbox-shows-html = Le point de terminaison de jeton renvoie une page web, comme pour un mauvais chemin ou une mauvaise méthode.
sandbox-shows-localised = Le point de terminaison de jeton signale sa limite dans la langue du compte, ici en chinois.
sandbox-shows-status-400 = Le code d’état d’une erreur est 400. Activée seule, cette option renvoie invalid_code.
sandbox-shows-slow = La réponse prend huit secondes.
sandbox-shows-cut = La réponse s’arrête au milieu : ce n’est donc pas du JSON.
sandbox-shows-no-refresh-token = La réponse contient seulement un jeton d’accès : l’accès prend donc fin au bout d’une heure.
sandbox-shows-dropped-scope = La réponse contient des jetons, mais il manque la dernière étendue que vous avez demandée.
sandbox-shows-hostile-server = La page n’envoie pas le code, et dit pourquoi.
sandbox-shows-tampered-state = La page rejette la réponse, car son state ne correspond pas.
sandbox-shows-doubled-parameter = La page rejette la réponse, car elle contient deux codes.

# Where the errors take effect
sandbox-moment-sign-in = Dans la réponse à l’authentification
sandbox-moment-exchange = À l’échange du code
sandbox-moment-token = À chaque requête de jeton
sandbox-moment-request = À chaque requête

# The limit on sign-ins, which Zoho has and the sandbox keeps
sandbox-sign-in-limit = Le bac à sable a atteint sa limite : comme Zoho, il donne à un client { $most } codes au maximum en { $minutes } minutes. Personne n’a refusé cette authentification. Attendez, sélectionnez « Laisser passer 1 heure », ou sélectionnez « Tout effacer » et recommencez.
