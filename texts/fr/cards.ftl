# The fault cards of Learn. What is wrong, how to check it and how to fix it comes from errors.ftl; only a card whose error
# the table does not have says it itself.

cards-title-wrong-center = L’authentification fonctionne, et la connexion échoue
cards-story-wrong-center = Un collègue a configuré le service d’après un guide trouvé sur Internet. L’authentification fonctionne, le consentement aussi. Puis la connexion échoue. Le client et son secret ont été copiés correctement.
cards-title-secret-of-another-center = Le bon client, refusé
cards-story-secret-of-another-center = L’ID client est correct, et chaque URL appartient au centre de données du compte. Quelqu’un a copié le secret client depuis l’API Console il y a un an, avant que l’entreprise ne passe à ce centre de données.
cards-title-redirect-space = L’URI de redirection qui semble identique
cards-story-redirect-space = Vous comparez l’URI de redirection de l’URL avec celui de l’API Console. Ils semblent identiques, et ils appartiennent au même centre de données. L’ID client est celui de ce client.
cards-title-scope-typo = Une étendue que personne ne connaît
cards-story-scope-typo = Le service demande une seule étendue. Elle a été saisie à la main, de mémoire. La page de consentement ne s’ouvre pas.
cards-title-space-for-comma = Deux bonnes étendues, une mauvaise liste
cards-story-space-for-comma = Les deux étendues figurent dans le catalogue et sont bien écrites. Chacune fonctionne seule. Ensemble, elles ne fonctionnent pas.
cards-title-code-too-late = Le déjeuner avant le jeton
cards-story-code-too-late = Un admin teste l’authentification à la main. Le code est dans la barre d’adresse. Le téléphone sonne, et le code est envoyé un peu plus tard, pour la première fois et sans modification.
cards-title-code-twice = Encore une fois, pour être sûr
cards-story-code-twice = L’échange a fonctionné. Une seconde plus tard, un script renvoie la même requête, car il n’a pas attendu la première réponse.
cards-title-no-consent-again = La deuxième fois, c’est différent
cards-story-no-consent-again = L’Authorize URL contient access_type=offline. La première connexion avait un jeton d’actualisation. Un mois plus tard, le même utilisateur rétablit la connexion, et rien ne semble anormal. Une heure après, elle s’arrête.
cards-title-twenty-first = La plus ancienne connexion s’arrête
cards-story-twenty-first = Chaque jour pendant trois semaines, le même utilisateur a établi une connexion avec le même client : pour des tests, pour un deuxième service, par précaution. La connexion la plus récente fonctionne. La plus ancienne ne fonctionne plus, et personne ne l’a modifiée ni révoquée.
cards-title-throttled = Il demande, demande et redemande
cards-story-throttled = Un script demande un nouveau jeton d’accès avant chaque appel, bien que le dernier soit encore valable. Le jeton d’actualisation et le secret sont corrects.
cards-title-revoked = Elle fonctionnait il y a une heure
cards-story-revoked = La connexion a un jeton d’actualisation et fonctionne depuis des semaines, dans le bon centre de données. La nuit dernière, quelqu’un a fait le ménage dans les applications connectées du compte.
cards-title-private = Chez moi, ça marche
cards-story-private = La connexion est nouvelle, et elle fonctionne quand l’admin exécute la fonction. Quand un collègue exécute la même fonction, elle échoue. Le nom de lien dans la fonction est correct.
cards-title-service-only = Tout est enregistré, rien ne fonctionne
cards-story-service-only = Le client est inscrit, et le service personnalisé est enregistré sans erreur. La fonction utilise le nom de lien prévu. Elle échoue immédiatement.
cards-title-missing-scope = Connecté, et toujours pas autorisé
cards-story-missing-scope = Le jeton date d’une minute, et un appel fonctionne avec lui. Un autre appel est refusé, alors que l’admin a tous les droits dans Zoho CRM.
cards-title-hostile-callback = Un inconnu serviable
cards-story-hostile-callback = Vous vous connectez avec un lien que quelqu’un vous a envoyé. Vous acceptez. La page ne continue pas, bien qu’un code soit revenu.
cards-what-hostile-callback = La réponse dit à la page d’envoyer le code à un serveur qui n’est pas celui de Zoho. Toute personne qui reçoit le code pourrait l’utiliser.
cards-check-hostile-callback = Comparez accounts-server dans l’URL de retour avec les serveurs de comptes de la page « Centres de données ».
cards-fix-hostile-callback = N’utilisez pas la réponse. Lancez vous-même l’authentification, depuis votre propre page, et signalez le lien.

# Where in Zoho it is mended
cards-place-service = Zoho CRM : **Setup**, **Developer Hub**, **Connections**, le service personnalisé, **Access Token URL** et **Refresh Token URL**
cards-place-secret = API Console : le client, **Client Secret**, puis Zoho CRM : le service personnalisé
cards-place-redirect = API Console : le client, **Authorized Redirect URIs**
cards-place-scopes = Zoho CRM : **Setup**, **Developer Hub**, **Connections**, le service personnalisé, ses étendues
cards-place-delimiter = Zoho CRM : **Setup**, **Developer Hub**, **Connections**, le service personnalisé, **Scope Delimiter**
cards-place-authorize-url = Zoho CRM : **Setup**, **Developer Hub**, **Connections**, le service personnalisé, **Authorize URL**
cards-place-connect = Zoho CRM : **Setup**, **Developer Hub**, **Connections**, **My Connections**
cards-place-switch = Zoho CRM : le service personnalisé, **Use Credentials of Login User**
cards-place-again = Nulle part dans Zoho : reconnectez-vous, et échangez le code immédiatement
cards-place-wait = Nulle part dans Zoho : corrigez le script, et attendez
cards-place-nowhere = Nulle part dans Zoho : l’attaque, c’était le lien
