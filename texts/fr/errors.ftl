# What Zoho says when something is wrong: what a person sees, what it means, and for each cause what is wrong, how to
# check it and how to fix it.

errors-redirect-uri-page = Page « Invalid Redirect Uri » de Zoho
errors-redirect-uri-page-meaning = L’URI de redirection manque dans la requête, ou n’est pas l’un de ceux inscrits pour ce client.
errors-redirect-uri-page-redirect-of-another-center-what = L’URI de redirection est celui d’un autre centre de données.
errors-redirect-uri-page-redirect-of-another-center-check = Comparez l’hôte de redirect_uri avec l’URI de redirection de votre centre de données, sur la page « Centres de données ».
errors-redirect-uri-page-redirect-of-another-center-fix = Inscrivez l’URI de redirection de votre propre centre de données sous **Authorized Redirect URIs**.
errors-redirect-uri-page-redirect-space-what = L’URI inscrit contient un espace au début ou à la fin.
errors-redirect-uri-page-redirect-space-check = Collez l’URI inscrit dans **Authorized Redirect URI**, dans « Configurer ». Les caractères invisibles y sont signalés.
errors-redirect-uri-page-redirect-space-fix = Supprimez l’URI dans l’API Console, et ajoutez-le de nouveau sans espace.
errors-redirect-uri-page-redirect-differs-what = Les deux URI diffèrent par un seul caractère : http ou https, une barre oblique à la fin, le chemin ou le port.
errors-redirect-uri-page-redirect-differs-check = Placez les deux URI l’un sous l’autre et comparez-les caractère par caractère.
errors-redirect-uri-page-redirect-differs-fix = Copiez l’URI exact dans **Authorized Redirect URIs**, et ajoutez-le avec +.
errors-redirect-uri-page-wrong-center-what = Le client est inscrit dans l’API Console d’un autre centre de données.
errors-redirect-uri-page-wrong-center-check = Ouvrez l’API Console du centre de données de votre compte et cherchez le client.
errors-redirect-uri-page-wrong-center-fix = Inscrivez le client à cet endroit, ou activez ce centre de données sous **Settings**.
errors-redirect-uri-page-client-id-wrong-what = L’ID client appartient à un autre client, qui a d’autres URI de redirection.
errors-redirect-uri-page-client-id-wrong-check = Comparez client_id dans l’URL avec l’onglet **Client Secret** du client.
errors-redirect-uri-page-client-id-wrong-fix = Utilisez l’ID du client pour lequel l’URI de redirection est inscrit.

errors-client-page = Page « Invalid Client » de Zoho
errors-client-page-meaning = Ce centre de données n’a aucun client avec cet ID.
errors-client-page-wrong-center-what = Le client appartient à un autre centre de données, ou votre centre de données n’est pas activé pour ce client.
errors-client-page-wrong-center-check = Dans l’API Console, ouvrez le client, sélectionnez **Settings**, et vérifiez que le centre de données de la personne qui se connecte est activé.
errors-client-page-wrong-center-fix = Activez le centre de données, ou inscrivez-y un client.
errors-client-page-client-id-wrong-what = L’ID client contient une faute de frappe, ou le client a été supprimé.
errors-client-page-client-id-wrong-check = Comparez l’ID client avec l’onglet **Client Secret** du client.
errors-client-page-client-id-wrong-fix = Copiez de nouveau l’ID client.
errors-client-page-wrong-request-what = response_type a une valeur que Zoho n’accepte pas.
errors-client-page-wrong-request-check = Regardez response_type dans l’URL.
errors-client-page-wrong-request-fix = Utilisez response_type=code.

errors-scope-page = Page « Invalid OAuth scope » de Zoho
errors-scope-page-meaning = La requête ne contient aucune étendue, ou Zoho ne connaît pas l’une des étendues. Une seule étendue inconnue peut suffire.
errors-scope-page-scope-wrong-what = Une étendue est mal écrite, a une opération incorrecte ou des majuscules incorrectes, ou n’existe dans aucun produit.
errors-scope-page-scope-wrong-check = Collez les étendues dans « Configurer ». Chacune est comparée au catalogue des étendues. Essayez les étendues restantes une par une.
errors-scope-page-scope-wrong-fix = Corrigez ou retirez l’étendue qui échoue.
errors-scope-page-delimiter-what = Les étendues sont séparées par des espaces ou des sauts de ligne au lieu de virgules.
errors-scope-page-delimiter-check = Regardez scope dans l’URL : les étendues sont-elles séparées par une virgule ou par %2C ?
errors-scope-page-delimiter-fix = Séparez les étendues par des virgules. Dans le service personnalisé, réglez **Scope Delimiter** sur la virgule.
errors-scope-page-wrong-request-what = La requête n’a pas de paramètre scope.
errors-scope-page-wrong-request-check = Cherchez scope dans l’URL.
errors-scope-page-wrong-request-fix = Ajoutez au moins une étendue.
errors-scope-page-no-product-what = Une étendue appartient à un produit que ce centre de données ne propose pas.
errors-scope-page-no-product-check = Ouvrez le produit dans votre navigateur, dans votre centre de données.
errors-scope-page-no-product-fix = Retirez les étendues de ce produit.

errors-response-type-page = Page « Invalid response type » de Zoho
errors-response-type-page-meaning = response_type ou client_id manque dans l’URL d’autorisation.
errors-response-type-page-wrong-request-what = L’URL d’autorisation ne contient pas response_type.
errors-response-type-page-wrong-request-check = Cherchez response_type dans l’URL.
errors-response-type-page-wrong-request-fix = Ajoutez response_type=code. Pour un service personnalisé, Zoho CRM l’ajoute.
errors-response-type-page-client-id-wrong-what = L’URL d’autorisation ne contient pas client_id.
errors-response-type-page-client-id-wrong-check = Cherchez client_id dans l’URL.
errors-response-type-page-client-id-wrong-fix = Ajoutez l’ID client. Pour un service personnalisé, saisissez-le dans son propre champ.
errors-response-type-page-client-type-what = Le type de réponse ne correspond pas au type de client : les clients « Client-based » utilisent token, tous les autres utilisent code.
errors-response-type-page-client-type-check = Vérifiez le type du client dans l’API Console.
errors-response-type-page-client-type-fix = Pour les connexions, inscrivez un client « Server-based ».

errors-server-error-page = Page « An error occurred » de Zoho, avec le code d’état 500
errors-server-error-page-meaning = response_type a une valeur que Zoho n’accepte pas.
errors-server-error-page-wrong-request-what = response_type n’est ni code ni token.
errors-server-error-page-wrong-request-check = Regardez response_type dans l’URL d’autorisation.
errors-server-error-page-wrong-request-fix = Utilisez response_type=code.

errors-not-found-page = Page « 400 not found » de Zoho au lieu de la page de consentement
errors-not-found-page-meaning = Le point de terminaison d’autorisation a été appelé avec une autre méthode que GET.
errors-not-found-page-wrong-request-what = L’URL d’autorisation a été demandée avec POST ou une autre méthode.
errors-not-found-page-wrong-request-check = Vérifiez comment le programme ouvre l’URL d’autorisation.
errors-not-found-page-wrong-request-fix = Ouvrez l’URL d’autorisation dans un navigateur.

errors-roadblock-page = Page « Access Denied » de Zoho, avec le texte « Maximum request limit reached for your account. Please try again after some time or contact the app’s developer. »
errors-roadblock-page-meaning = Trop de requêtes pour votre compte en peu de temps.
errors-roadblock-page-too-many-what = L’application a envoyé plus de demandes d’authentification que Zoho n’en autorise pour un compte.
errors-roadblock-page-too-many-check = Comptez les authentifications des dix dernières minutes, y compris celles d’autres programmes qui utilisent le même client.
errors-roadblock-page-too-many-fix = Attendez : Zoho dit seulement « after some time » (après un certain temps), et ses autres limites portent sur dix minutes. Connectez-vous une fois et réutilisez la session, y compris dans les tests et les tâches parallèles, ou n’y faites pas intervenir Zoho. Si l’erreur persiste et que l’application n’est pas la vôtre, contactez son développeur.

errors-access-denied = error=access_denied dans l’URL de retour
errors-access-denied-meaning = Zoho n’a pas émis de code.
errors-access-denied-rejected-what = L’utilisateur a sélectionné **Reject** sur la page de consentement.
errors-access-denied-rejected-check = Demandez à la personne qui s’est connectée.
errors-access-denied-rejected-fix = Reconnectez-vous et sélectionnez **Accept**.
errors-access-denied-too-many-what = Plus de dix codes ont été demandés avec ce client en dix minutes.
errors-access-denied-too-many-check = Comptez les authentifications des dix dernières minutes, y compris celles de vos collègues.
errors-access-denied-too-many-fix = Attendez dix minutes sans aucune tentative, puis connectez-vous une seule fois.

errors-no-org = error=no_org dans l’URL de retour
errors-no-org-meaning = La personne qui s’est connectée n’a pas de compte dans un produit dont des étendues ont été demandées. Les jetons d’actualisation qu’elle a déjà continuent de fonctionner ; seul un nouveau consentement échoue.
errors-no-org-no-product-what = La personne n’a pas de compte dans l’un des produits.
errors-no-org-no-product-check = Ouvrez chaque produit dans le navigateur avec le même compte.
errors-no-org-no-product-fix = Demandez à un administrateur d’ajouter la personne au produit, ou retirez les étendues de celui-ci.

errors-general-error = error=general_error dans l’URL de retour
errors-general-error-meaning = D’anciennes pages de Zoho indiqueraient cette erreur pour une défaillance du côté de Zoho. Aucune page actuelle que nous avons pu lire ne l’indique.
errors-general-error-zoho-what = Une défaillance s’est produite chez Zoho.
errors-general-error-zoho-check = Réessayez dans une minute.
errors-general-error-zoho-fix = Reconnectez-vous. Si l’erreur persiste, contactez l’assistance de Zoho.

errors-invalid-client = `{ "{" }"error":"invalid_client"{ "}" }`, avec le code d’état 200
errors-invalid-client-meaning = Ce serveur de comptes ne connaît pas le client, ou pas avec ce secret.
errors-wrong-center-what = La requête est allée à un autre centre de données que celui de votre compte.
errors-wrong-center-check = Comparez l’hôte de la requête de jeton avec accounts-server dans l’URL de retour, et avec l’URL de votre CRM.
errors-wrong-center-fix = Utilisez le serveur de comptes de votre propre centre de données dans les trois URL.
errors-secret-of-another-center-what = Le secret client appartient à un autre centre de données. L’ID client est identique partout, mais, par défaut, chaque centre de données a son propre secret.
errors-secret-of-another-center-check = Dans l’API Console, ouvrez le client et sélectionnez **Settings**. Vérifiez si votre centre de données est activé, et si **Use the same OAuth credentials for all data centers** l’est aussi.
errors-secret-of-another-center-fix = Copiez le secret de votre propre centre de données, ou activez les mêmes identifiants pour tous les centres de données.
errors-invalid-client-client-id-wrong-what = L’ID client manque ou contient une faute de frappe, ou le client a été supprimé.
errors-invalid-client-client-id-wrong-check = Comparez l’ID client avec l’onglet **Client Secret** du client.
errors-invalid-client-client-id-wrong-fix = Copiez de nouveau l’ID client.
errors-invalid-client-secret-missing-what = La requête ne contient pas de secret client, et ce type de client en a besoin.
errors-invalid-client-secret-missing-check = Vérifiez le type du client dans l’API Console. Les clients « Server-based » ont besoin du secret.
errors-invalid-client-secret-missing-fix = Envoyez le secret : saisissez-le sur la page, ou à l’invite de la commande.
errors-invalid-client-wrong-request-what = grant_type a une valeur que Zoho n’accepte pas.
errors-invalid-client-wrong-request-check = Comparez grant_type dans la requête avec authorization_code ou refresh_token.
errors-invalid-client-wrong-request-fix = Envoyez authorization_code avec un code, ou refresh_token avec un jeton d’actualisation.

errors-invalid-client-secret = `{ "{" }"error":"invalid_client_secret"{ "}" }`, avec le code d’état 200
errors-invalid-client-secret-meaning = Le client existe, mais le secret manque ou n’est pas le sien.
errors-invalid-client-secret-secret-wrong-what = Le secret appartient à un autre client, a été remplacé par un nouveau, ou a été copié avec un espace.
errors-invalid-client-secret-secret-wrong-check = Comparez ses premiers et ses derniers caractères avec l’onglet **Client Secret**.
errors-invalid-client-secret-secret-wrong-fix = Copiez-le de nouveau avec le bouton de copie de l’API Console.
errors-invalid-client-secret-secret-missing-what = La requête ne contient pas de secret client.
errors-invalid-client-secret-secret-missing-check = Cherchez client_secret dans la requête.
errors-invalid-client-secret-secret-missing-fix = Envoyez le secret : saisissez-le sur la page, ou à l’invite de la commande.

errors-other-dc = `{ "{" }"error":"other_dc"{ "}" }` en réponse à l’interrogation d’un appareil
errors-other-dc-meaning = L’utilisateur a accepté, mais le compte se trouve dans un autre centre de données que celui qui a été interrogé.
errors-other-dc-wrong-center-what = L’interrogation va au centre de données de l’application, et le compte se trouve dans un autre.
errors-other-dc-wrong-center-check = Regardez user_location dans la réponse : il indique le centre de données du compte.
errors-other-dc-wrong-center-fix = Poursuivez l’interrogation auprès du serveur de comptes de user_location, avec le même code d’appareil. Ce centre de données doit être activé pour le client.

errors-authorization-pending = `{ "{" }"error":"authorization_pending"{ "}" }` en réponse à l’interrogation d’un appareil
errors-authorization-pending-meaning = Rien n’a échoué : l’utilisateur n’a pas encore saisi le code ni accepté.
errors-authorization-pending-not-connected-what = L’utilisateur n’a pas encore saisi le code ni accepté.
errors-authorization-pending-not-connected-check = Vérifiez si l’utilisateur a ouvert l’URL de vérification et saisi le code.
errors-authorization-pending-not-connected-fix = Poursuivez l’interrogation, une fois toutes les 30 secondes au maximum, jusqu’à ce que l’utilisateur ait saisi le code.

errors-slow-down = `{ "{" }"error":"slow_down"{ "}" }` en réponse à l’interrogation d’un appareil
errors-slow-down-meaning = L’appareil interroge trop souvent : deux requêtes sont arrivées en 30 secondes. Rien d’autre n’a échoué.
errors-slow-down-too-many-what = L’appareil interroge plus d’une fois en 30 secondes.
errors-slow-down-too-many-check = Comparez les heures des requêtes.
errors-slow-down-too-many-fix = Interrogez une fois toutes les 30 secondes au maximum, jusqu’à ce que l’utilisateur ait saisi le code et accepté.

errors-invalid-code = `{ "{" }"error":"invalid_code"{ "}" }`, avec le code d’état 200
errors-invalid-code-meaning = Zoho a refusé le code d’autorisation.
errors-invalid-code-code-expired-what = Le code a expiré. Les sources parlent d’une durée de vie d’une, de deux ou de trois minutes.
errors-invalid-code-code-expired-check = Vérifiez combien de secondes se sont écoulées entre la redirection et la requête de jeton.
errors-invalid-code-code-expired-fix = Reconnectez-vous et échangez immédiatement le nouveau code.
errors-invalid-code-code-used-what = Le code a déjà été utilisé. Il ne sert qu’une fois, et un échange raté peut aussi le consommer.
errors-invalid-code-code-used-check = Vérifiez si une autre fenêtre, une nouvelle tentative ou un collègue a envoyé le code.
errors-invalid-code-code-used-fix = Reconnectez-vous et échangez immédiatement le nouveau code.
errors-invalid-code-redirect-differs-what = L’URI de redirection n’est pas celui de l’authentification.
errors-invalid-code-redirect-differs-check = Comparez les deux URI caractère par caractère.
errors-invalid-code-redirect-differs-fix = Envoyez exactement l’URI envoyé lors de l’authentification.
errors-invalid-code-code-mangled-what = Le code manque ou a été tronqué, ou ses + et ses % ont été modifiés en chemin.
errors-invalid-code-code-mangled-check = Un code se compose de 1000., de 32 chiffres hexadécimaux, d’un point et de 32 autres chiffres.
errors-invalid-code-code-mangled-fix = Copiez la valeur entière, jusqu’au & suivant.
errors-invalid-code-verifier-wrong-what = Le vérificateur de code ne correspond pas au code_challenge de l’authentification. Zoho ne documente pas l’erreur pour ce cas.
errors-invalid-code-verifier-wrong-check = Vérifiez que la commande a été copiée de la même authentification que le code.
errors-invalid-code-verifier-wrong-fix = Reconnectez-vous et échangez immédiatement le nouveau code.
errors-invalid-code-wrong-request-what = grant_type ne correspond pas à ce qui a été envoyé.
errors-invalid-code-wrong-request-check = Regardez grant_type dans la requête.
errors-invalid-code-wrong-request-fix = Envoyez grant_type=authorization_code avec un code.
errors-invalid-code-refresh-token-dead-what = Si un jeton d’actualisation a été envoyé : il a été révoqué, ou remplacé après plus de 20 jetons plus récents.
errors-invalid-code-refresh-token-dead-check = Cherchez grant_type=refresh_token dans la requête.
errors-invalid-code-refresh-token-dead-fix = Reconnectez-vous avec access_type=offline et prompt=consent, et conservez le nouveau jeton d’actualisation.

errors-invalid-refresh-token = `{ "{" }"error":"invalid_code"{ "}" }` en réponse à un jeton d’actualisation, avec le code d’état 200
errors-invalid-refresh-token-meaning = Zoho a refusé le jeton d’actualisation.
errors-invalid-refresh-token-refresh-token-dead-what = Le jeton d’actualisation a été révoqué ou remplacé. Zoho conserve 20 jetons d’actualisation par utilisateur et par client ; un nouveau invalide le plus ancien sans avertissement. (Selon une page de Zoho, c’est le nouveau qui est refusé.)
errors-invalid-refresh-token-refresh-token-dead-check = Comptez combien de fois cet utilisateur a autorisé ce client.
errors-invalid-refresh-token-refresh-token-dead-fix = Reconnectez-vous avec access_type=offline et prompt=consent, et conservez le nouveau jeton d’actualisation.
errors-invalid-refresh-token-code-mangled-what = La valeur n’est pas un jeton d’actualisation. Les codes et les jetons d’accès ont la même apparence.
errors-invalid-refresh-token-code-mangled-check = Vérifiez d’où elle a été copiée.
errors-invalid-refresh-token-code-mangled-fix = Utilisez la valeur de refresh_token dans la réponse au code.
errors-invalid-refresh-token-wrong-request-what = grant_type ne correspond pas à ce qui a été envoyé.
errors-invalid-refresh-token-wrong-request-check = Regardez grant_type dans la requête.
errors-invalid-refresh-token-wrong-request-fix = Envoyez grant_type=refresh_token avec un jeton d’actualisation.

errors-invalid-redirect-uri = `{ "{" }"error":"invalid_redirect_uri"{ "}" }`
errors-invalid-redirect-uri-meaning = L’URI de redirection manque dans la requête de jeton, ou n’est pas celui qui est inscrit.
errors-invalid-redirect-uri-redirect-differs-what = L’URI de redirection manque, ou diffère de celui de l’authentification.
errors-invalid-redirect-uri-redirect-differs-check = Comparez les deux URI caractère par caractère.
errors-invalid-redirect-uri-redirect-differs-fix = Envoyez exactement l’URI qui a été envoyé lors de l’authentification et qui est inscrit.
errors-invalid-redirect-uri-wrong-center-what = L’URI de redirection appartient à un autre centre de données.
errors-invalid-redirect-uri-wrong-center-check = Comparez son hôte avec le centre de données de votre compte.
errors-invalid-redirect-uri-wrong-center-fix = Inscrivez et envoyez l’URI de redirection de votre propre centre de données.

errors-missing-org-info = `{ "{" }"error":"missing_org_info"{ "}" }`
errors-missing-org-info-meaning = Le flux client credentials a besoin de l’organisation (soid).
errors-missing-org-info-wrong-request-what = grant_type est client_credentials, et soid manque.
errors-missing-org-info-wrong-request-check = Cherchez soid=ZohoCRM.<ID de l’organisation> dans la requête.
errors-missing-org-info-wrong-request-fix = Ajoutez soid : soid=ZohoCRM.<ID de l’organisation>.

errors-throttled = « You have made too many requests continuously », ou `{ "{" }"error_description":"Token creation throttle limit reached. Please reuse the valid tokens you currently have.","error":"Access Denied"{ "}" }`
errors-throttled-meaning = Trop de jetons ont été demandés en peu de temps. Le premier message s’affiche dans la langue du compte. Les sources divergent sur son code d’état : 200 ou 400.
errors-throttled-too-many-what = Plus de dix jetons d’accès ont été demandés en dix minutes avec un même jeton d’actualisation, ou des authentifications et de nouvelles tentatives tournent en boucle.
errors-throttled-too-many-check = Comptez les requêtes des dix dernières minutes, y compris celles d’autres programmes qui utilisent le même client.
errors-throttled-too-many-fix = Cessez d’envoyer des requêtes. Selon Zoho, le blocage dure jusqu’à la fin des dix minutes ; des utilisateurs parlent de 15 à 30 minutes. Réutilisez chaque jeton d’accès pendant toute son heure, et partagez-le entre tous les programmes et toutes les instances qui utilisent ce jeton d’actualisation.

errors-html = Une page HTML au lieu de JSON
errors-html-meaning = La réponse ne vient pas du point de terminaison de jeton, ou celui-ci n’a pas compris la requête.
errors-html-wrong-request-what = Le chemin ou la méthode est incorrect, ou grant_type manque. Le point de terminaison de jeton n’accepte que POST vers /oauth/v2/token, et renvoie 400 Bad Request sans grant_type.
errors-html-wrong-request-check = Comparez l’URL et la méthode avec celles indiquées ici ou sur la page du produit, et cherchez grant_type.
errors-html-wrong-request-fix = Corrigez le chemin ou la méthode, ou ajoutez grant_type.
errors-html-zoho-what = Un proxy, un pare-feu ou une page de maintenance a répondu à la place de Zoho.
errors-html-zoho-check = Lisez le titre de la page.
errors-html-zoho-fix = Réessayez depuis un autre réseau.

errors-no-refresh-token = Une réponse de jeton sans refresh_token
errors-no-refresh-token-meaning = Il y a un jeton d’accès, mais la connexion cesse de fonctionner au bout d’une heure.
errors-no-refresh-token-not-offline-what = access_type=offline manquait dans l’URL d’autorisation. La valeur par défaut est online.
errors-no-refresh-token-not-offline-check = Regardez l’URL de l’authentification.
errors-no-refresh-token-not-offline-fix = Ajoutez access_type=offline et prompt=consent, et reconnectez-vous.
errors-no-refresh-token-no-consent-prompt-what = Le consentement avait déjà été donné. Sans prompt=consent, Zoho ne renvoie un jeton d’actualisation que la première fois.
errors-no-refresh-token-no-consent-prompt-check = Vérifiez si cet utilisateur avait déjà autorisé ce client.
errors-no-refresh-token-no-consent-prompt-fix = Ajoutez prompt=consent, et reconnectez-vous.
errors-no-refresh-token-client-type-what = Les clients « Client-based » n’obtiennent pas de jeton d’actualisation.
errors-no-refresh-token-client-type-check = Vérifiez le type du client dans l’API Console.
errors-no-refresh-token-client-type-fix = Inscrivez un client « Server-based ».

errors-unknown-token = HTTP 400 du point de terminaison de révocation, sous forme de page HTML
errors-unknown-token-meaning = Le point de terminaison de révocation ne connaît pas ce jeton, ou le jeton appartient à un autre client. S’il a déjà été révoqué, il n’y a plus rien à faire.
errors-unknown-token-refresh-token-dead-what = Le jeton n’est plus valable : il a déjà été révoqué, ou il a expiré.
errors-unknown-token-refresh-token-dead-check = Essayez une actualisation. La réponse invalid_code le confirme.
errors-unknown-token-refresh-token-dead-fix = Il n’y a plus rien à faire.
errors-unknown-token-client-id-wrong-what = Le jeton appartient à un autre client. /oauth/v2/revoke/token vérifie le client dans l’en-tête Authorization.
errors-unknown-token-client-id-wrong-check = Comparez l’ID client avec celui du client qui a obtenu le jeton.
errors-unknown-token-client-id-wrong-fix = Utilisez l’ID client et le secret du client qui a obtenu le jeton.
errors-unknown-token-wrong-request-what = Un jeton d’accès a été envoyé à /oauth/v2/revoke/token sans token_type=access_token.
errors-unknown-token-wrong-request-check = Cherchez token_type dans la requête.
errors-unknown-token-wrong-request-fix = Ajoutez token_type=access_token, ou révoquez le jeton d’actualisation : ses jetons d’accès perdent leur validité avec lui.
errors-unknown-token-code-mangled-what = Le jeton a été tronqué lors de la copie.
errors-unknown-token-code-mangled-check = Vérifiez d’où il a été copié.
errors-unknown-token-code-mangled-fix = Copiez la valeur entière. Les jetons d’accès et les jetons d’actualisation peuvent tous être révoqués.

errors-invalid-token = `{ "{" }"code":"INVALID_TOKEN","message":"invalid oauth token","status":"error","details":{ "{" }{ "}" }{ "}" }`, ailleurs INVALID_OAUTHTOKEN
errors-invalid-token-meaning = L’API a refusé le jeton d’accès.
errors-invalid-token-token-expired-what = Le jeton d’accès date de plus d’une heure, ou il a été révoqué.
errors-invalid-token-token-expired-check = Vérifiez quand le jeton a été émis. Il dure une heure.
errors-invalid-token-token-expired-fix = Obtenez un nouveau jeton d’accès grâce au jeton d’actualisation.
errors-invalid-token-wrong-center-what = L’appel est allé à un autre centre de données, ou à un bac à sable avec un jeton de l’organisation de production.
errors-invalid-token-wrong-center-check = Comparez l’hôte de l’appel avec api_domain dans la réponse de jeton.
errors-invalid-token-wrong-center-fix = Appelez l’hôte indiqué par api_domain.
errors-invalid-token-header-wrong-what = L’en-tête Authorization commence par Bearer. Zoho Accounts documente Bearer, la plupart des produits documentent Zoho-oauthtoken et, selon des tiers, certains rejettent Bearer.
errors-invalid-token-header-wrong-check = Regardez l’en-tête Authorization.
errors-invalid-token-header-wrong-fix = Utilisez Zoho-oauthtoken, suivi d’un espace et du jeton.
errors-invalid-token-scope-missing-what = L’étendue manque.
errors-invalid-token-scope-missing-check = Comparez les étendues de la réponse de jeton avec celles que l’appel nécessite.
errors-invalid-token-scope-missing-fix = Ajoutez l’étendue et autorisez à nouveau.
errors-invalid-token-token-replaced-what = Le jeton a été remplacé : chaque jeton d’actualisation a un nombre limité de jetons d’accès valables, et un nouveau invalide le plus ancien. Il perd aussi sa validité quand son jeton d’actualisation est remplacé.
errors-invalid-token-token-replaced-check = Vérifiez si d’autres programmes demandent des jetons d’accès avec le même jeton d’actualisation.
errors-invalid-token-token-replaced-fix = Partagez entre eux un seul jeton d’accès, et réutilisez-le pendant toute son heure.
errors-invalid-token-other-org-what = Le jeton appartient à une autre organisation. La page de consentement de Zoho CRM propose production, bac à sable ou développeur, et le jeton n’est valable que pour ce choix.
errors-invalid-token-other-org-check = Vérifiez quelle organisation a été sélectionnée sur la page de consentement.
errors-invalid-token-other-org-fix = Autorisez à nouveau et sélectionnez l’organisation que vous appelez.
errors-invalid-token-not-offline-what = La connexion n’a pas de jeton d’actualisation : elle ne fonctionne donc que pendant une heure après chaque authentification.
errors-invalid-token-not-offline-check = Vérifiez si l’Authorize URL du service personnalisé contient access_type=offline.
errors-invalid-token-not-offline-fix = Ajoutez access_type=offline et prompt=consent à l’Authorize URL, et rétablissez la connexion.

errors-scope-mismatch = OAUTH_SCOPE_MISMATCH (CRM), SCOPE_MISMATCH (Desk) ou INVALID_OAUTHSCOPE (Accounts et d’autres)
errors-scope-mismatch-meaning = Le jeton est valable, mais il lui manque l’étendue pour cet appel.
errors-scope-mismatch-scope-missing-what = L’étendue n’a pas été demandée, ou Zoho ne l’a pas accordée.
errors-scope-mismatch-scope-missing-check = Comparez les étendues de la réponse de jeton avec celles que l’appel nécessite.
errors-scope-mismatch-scope-missing-fix = Ajoutez l’étendue et autorisez à nouveau. Les jetons existants conservent leurs anciennes étendues.

errors-no-permission = `{ "{" }"code":"NO_PERMISSION",…{ "}" }`, avec le code d’état 403
errors-no-permission-meaning = Le jeton est valable, mais son utilisateur n’a pas le droit de faire cela.
errors-no-permission-profile-what = Le profil de l’utilisateur n’a pas **Zoho CRM API Access** (la réponse indique alors Crm_Implied_Api_Access), ou pas l’autorisation que la réponse indique.
errors-no-permission-profile-check = Accédez à **Setup**, **Security Control**, **Profiles**, **Developer Permissions**.
errors-no-permission-profile-fix = Donnez l’autorisation au profil, ou établissez la connexion avec un utilisateur qui l’a.

errors-authentication-failure = AUTHENTICATION_FAILURE (CRM), UNAUTHORIZED (Desk) ou INVALID_TICKET (Mail, Calendar, Analytics)
errors-authentication-failure-meaning = L’API n’a trouvé aucun jeton d’accès valable dans la requête.
errors-authentication-failure-header-wrong-what = L’en-tête Authorization manque ou a une autre forme.
errors-authentication-failure-header-wrong-check = Regardez l’en-tête de l’appel.
errors-authentication-failure-header-wrong-fix = Envoyez dans l’en-tête Authorization la valeur Zoho-oauthtoken, suivie d’un espace et du jeton.
errors-authentication-failure-token-empty-what = L’en-tête ne contient aucun jeton utilisable : une variable n’a pas été remplacée, le jeton est tronqué, ou une redirection a supprimé l’en-tête.
errors-authentication-failure-token-empty-check = Affichez l’en-tête tel qu’il est envoyé. Un jeton se compose de 1000., de 32 chiffres hexadécimaux, d’un point et de 32 autres chiffres.
errors-authentication-failure-token-empty-fix = Envoyez le jeton d’accès actuel en entier, à l’hôte final de l’API.

errors-wrong-url = INVALID_URL_PATTERN (CRM) ou URL_RULE_NOT_CONFIGURED (Mail, Projects, Analytics)
errors-wrong-url-meaning = L’API n’a pas de point de terminaison à cette URL.
errors-wrong-url-wrong-request-what = Le chemin contient une faute de frappe, une partie y manque ou y est encore une valeur d’exemple, ou la méthode est incorrecte.
errors-wrong-url-wrong-request-check = Comparez le chemin avec la page du produit, partie par partie. Remplacez les ID d’exemple par les vôtres.
errors-wrong-url-wrong-request-fix = Corrigez le chemin ou la méthode.
errors-wrong-url-scope-missing-what = L’étendue manque : un auteur a obtenu cette réponse là où un autre produit indique l’étendue.
errors-wrong-url-scope-missing-check = Vérifiez si la réponse de jeton contient une étendue pour cet appel.
errors-wrong-url-scope-missing-fix = Ajoutez l’étendue et autorisez à nouveau.

errors-org-mismatch = `{ "{" }"errorCode":"OAUTH_ORG_MISMATCH","message":"The OAuthToken is not valid for specified organization"{ "}" }`
errors-org-mismatch-meaning = Le jeton est valable, mais l’appel indique une organisation pour laquelle il ne l’est pas, ou n’en indique aucune.
errors-org-mismatch-other-org-what = L’ID d’organisation manque dans l’appel, ou le jeton n’est pas prévu pour cette organisation : l’utilisateur n’en fait pas partie, ou une autre organisation a été sélectionnée sur la page de consentement.
errors-org-mismatch-other-org-check = Comparez l’ID d’organisation de l’appel avec la liste des organisations du produit, appelée avec le même jeton.
errors-org-mismatch-other-org-fix = Obtenez les ID depuis la liste, qui ne nécessite elle-même aucun ID (/api/v1/organizations dans Desk, /books/v3/organizations dans Books, /restapi/v2/orgs dans Analytics), et envoyez l’un d’eux. Pour une autre organisation, autorisez à nouveau avec l’un de ses utilisateurs et sélectionnez-la sur la page de consentement.

errors-product-rights = Une erreur d’autorisation du produit
errors-product-rights-meaning = Le jeton est valable, mais son utilisateur n’a pas le droit de faire cela dans le produit.
errors-product-rights-profile-what = L’utilisateur de la connexion n’a pas l’autorisation dans ce produit.
errors-product-rights-profile-check = Connectez-vous au produit avec cet utilisateur et essayez la même chose à la main.
errors-product-rights-profile-fix = Donnez l’autorisation à l’utilisateur, ou établissez la connexion avec un utilisateur qui l’a.
errors-product-rights-runs-as-creator-what = L’appel s’exécute au nom de l’utilisateur qui a créé la connexion, et non de celui qui l’a lancé.
errors-product-rights-runs-as-creator-check = Ouvrez la connexion et regardez qui l’a créée.
errors-product-rights-runs-as-creator-fix = Rétablissez la connexion avec un utilisateur qui a l’autorisation.

errors-product-request = Une erreur de requête du produit
errors-product-request-meaning = Le jeton fonctionne. Le produit a rejeté la requête elle-même.
errors-product-request-wrong-request-what = Un paramètre manque, ou désigne quelque chose que ce compte n’a pas.
errors-product-request-wrong-request-check = Comparez les paramètres avec la page du produit, un par un.
errors-product-request-wrong-request-fix = Corrigez le paramètre. La connexion n’a pas besoin d’être modifiée.

errors-too-many-calls = HTTP 429, TOO_MANY_REQUESTS ou THRESHOLD_EXCEEDED d’une API
errors-too-many-calls-meaning = Trop d’appels d’API en peu de temps, en même temps ou en un jour. La connexion n’a pas besoin d’être modifiée.
errors-too-many-calls-too-many-what = Les appels dépassent une limite de l’édition : en une minute, en un jour ou en même temps.
errors-too-many-calls-too-many-check = Regardez le message et l’en-tête Retry-After. Comptez les appels de tous les programmes qui utilisent cette organisation.
errors-too-many-calls-too-many-fix = Attendez aussi longtemps que l’indique Retry-After, puis envoyez moins d’appels, l’un après l’autre. Une limite quotidienne prend fin avec la journée.

errors-edition = LICENSE_ACCESS_LIMITED (Desk), FEATURE_NOT_SUPPORTED (CRM) ou une erreur semblable
errors-edition-meaning = Le jeton fonctionne. L’édition du produit ne comprend pas cette fonctionnalité.
errors-edition-edition-what = L’édition ou la licence ne comprend pas ce qui a été appelé, ou sa limite est atteinte.
errors-edition-edition-check = Cherchez la fonctionnalité sur la page des tarifs du produit, dans l’édition de votre organisation.
errors-edition-edition-fix = Passez à une édition supérieure, ou renoncez à cet appel. La connexion n’a pas besoin d’être modifiée.

errors-forbidden = HTTP 403 ou FORBIDDEN d’une API
errors-forbidden-meaning = L’API a reconnu le jeton, mais a refusé cet appel.
errors-forbidden-profile-what = L’utilisateur du jeton n’a pas l’autorisation dans le produit.
errors-forbidden-profile-check = Connectez-vous au produit avec cet utilisateur et essayez la même chose à la main.
errors-forbidden-profile-fix = Donnez l’autorisation à l’utilisateur, ou établissez la connexion avec un utilisateur qui l’a.
errors-forbidden-scope-missing-what = Il manque au jeton l’étendue pour cet appel. Certains produits renvoient 403 dans ce cas.
errors-forbidden-scope-missing-check = Comparez les étendues de la réponse de jeton avec celles que l’appel nécessite.
errors-forbidden-scope-missing-fix = Ajoutez l’étendue et autorisez à nouveau.

errors-wrong-method = HTTP 405 ou METHOD_NOT_ALLOWED d’une API
errors-wrong-method-meaning = L’URL existe, mais pas pour cette méthode HTTP.
errors-wrong-method-wrong-request-what = La requête a utilisé une autre méthode que celle acceptée par le point de terminaison, par exemple POST au lieu de GET.
errors-wrong-method-wrong-request-check = Comparez la méthode avec la page du produit.
errors-wrong-method-wrong-request-fix = Envoyez la requête avec la méthode documentée. Le jeton n’a pas besoin d’être modifié.

errors-server-error = HTTP 500 ou INTERNAL_ERROR d’une API
errors-server-error-meaning = Le produit a échoué pendant le traitement de l’appel. Cela concerne rarement OAuth.
errors-server-error-zoho-what = Une défaillance s’est produite chez Zoho, ou le produit n’a pas pu traiter une valeur de la requête.
errors-server-error-zoho-check = Renvoyez le même appel dans une minute, puis une fois avec moins de valeurs.
errors-server-error-zoho-fix = Si l’erreur persiste, contactez l’assistance du produit et indiquez l’heure et l’URL de l’appel.

errors-api-html = Une page HTML d’une API, au lieu de JSON
errors-api-html-meaning = L’API a répondu par une page destinée à des personnes : aucun point de terminaison n’a donc traité l’appel.
errors-api-html-wrong-request-what = L’hôte ou le chemin n’est pas celui de l’API du produit.
errors-api-html-wrong-request-check = Comparez l’URL avec la page du produit. Certaines API ne se trouvent pas sur l’hôte indiqué par api_domain.
errors-api-html-wrong-request-fix = Envoyez l’appel à l’hôte d’API du produit, avec le chemin documenté.
errors-api-html-token-expired-what = Le jeton manque ou n’est pas valable. Selon des tiers, Zoho Bookings y répond par une page HTML, avec le code d’état 400 ou 401.
errors-api-html-token-expired-check = Regardez le code d’état, et envoyez un autre appel avec le même jeton.
errors-api-html-token-expired-fix = Obtenez un nouveau jeton d’accès grâce au jeton d’actualisation, et envoyez-le dans l’en-tête Authorization.

errors-old-api = Erreur 4834, « Invalid Ticket Id » ou une autre erreur de l’API 1.0
errors-old-api-meaning = C’est une erreur de l’ancienne API 1.0, qui utilisait des authtokens et des tickets au lieu d’OAuth.
errors-old-api-wrong-request-what = L’URL est celle de l’API 1.0 (…/private/xml ou …/private/json). L’API 1.0 de Zoho CRM est obsolète depuis le 31 décembre 2018 et a pris fin le 31 décembre 2019.
errors-old-api-wrong-request-check = Cherchez /private/xml ou /private/json dans l’URL de l’appel, et authtoken dans ses paramètres.
errors-old-api-wrong-request-fix = Utilisez l’API actuelle du produit avec un jeton d’accès OAuth : /crm/v8 pour Zoho CRM, /recruit/v2 pour Zoho Recruit.

errors-send-mail-token = Erreur SERR_157 de Zoho ZeptoMail
errors-send-mail-token-meaning = ZeptoMail n’accepte pas ce jeton pour l’envoi d’e-mails. Il attend le jeton Send Mail d’un Mail Agent, qui n’est pas un jeton OAuth.
errors-send-mail-token-wrong-credential-what = Un jeton OAuth, un mot de passe SMTP ou le jeton Send Mail d’un autre centre de données a été envoyé.
errors-send-mail-token-wrong-credential-check = Dans ZeptoMail, ouvrez le Mail Agent, sélectionnez **SMTP/API**, et comparez le jeton avec celui de l’onglet API.
errors-send-mail-token-wrong-credential-fix = Envoyez dans l’en-tête Authorization la valeur Zoho-enczapikey, suivie d’un espace et du jeton Send Mail du Mail Agent, à l’hôte de ZeptoMail du même centre de données.

errors-mcp-register = Échec de l’inscription d’un client MCP
errors-mcp-register-meaning = Le client MCP n’a pas pu s’inscrire lui-même lors de l’authentification du serveur MCP de Zoho. Le texte n’indique pas pourquoi.
errors-mcp-register-wrong-request-what = Le client MCP n’a pas pu s’inscrire lui-même (dynamic client registration). Le même message est signalé pour de nombreux serveurs : le texte n’indique donc pas si la cause est le client ou Zoho.
errors-mcp-register-wrong-request-check = Connectez-vous avec un autre client MCP, comme MCP Inspector. Si cela fonctionne, la cause est le client.
errors-mcp-register-wrong-request-fix = Si le client a un champ pour un ID client OAuth, inscrivez un client dans l’API Console, saisissez son ID et connectez-vous de nouveau. Sinon, signalez l’erreur à l’éditeur du client et à Zoho. Le chemin de l’URL du serveur est une clé : gardez-le secret.
errors-mcp-sign-in = Erreur d’authentification d’un serveur Zoho MCP
errors-mcp-sign-in-meaning = L’authentification MCP de Zoho a refusé la requête du client MCP. Le texte n’indique pas quelle partie est en cause.
errors-mcp-sign-in-wrong-request-what = Un paramètre envoyé par le client MCP manque ou a une forme que l’authentification MCP de Zoho n’accepte pas. Le texte n’indique pas lequel.
errors-mcp-sign-in-wrong-request-check = Copiez l’adresse de la page d’authentification depuis le navigateur, et comparez ses paramètres (client_id, redirect_uri, code_challenge, resource, scope) avec ceux d’un client qui parvient à se connecter, comme MCP Inspector.
errors-mcp-sign-in-wrong-request-fix = Signalez le paramètre qui diffère à l’éditeur du client MCP et à Zoho. En attendant, connectez-vous avec un client qui fonctionne. Le chemin de l’URL du serveur est une clé : gardez-le secret.
errors-mcp-refused = HTTP 401 ou 403 d’un serveur Zoho MCP
errors-mcp-refused-meaning = Le serveur MCP n’a pas accepté la connexion. Un client MCP s’y authentifie, ou utilise la clé de son URL.
errors-mcp-refused-not-connected-what = Le serveur ou l’un de ses outils n’a pas été autorisé pour la personne qui se connecte.
errors-mcp-refused-not-connected-check = Ouvrez Zoho MCP avec le compte qui a créé le serveur, et regardez ses connexions.
errors-mcp-refused-not-connected-fix = Autorisez le serveur à cet endroit, ou reconnectez-vous depuis le client MCP avec un compte de la même organisation.
errors-mcp-refused-wrong-center-what = Le serveur a été créé dans un autre centre de données que celui de votre compte.
errors-mcp-refused-wrong-center-check = Comparez la fin de l’hôte du serveur avec celle de vos pages Zoho.
errors-mcp-refused-wrong-center-fix = Créez un serveur dans Zoho MCP avec un compte de votre propre organisation, et utilisez son URL. Traitez cette URL comme un mot de passe.
errors-mcp-refused-wrong-request-what = L’URL du serveur a été tronquée, ou sa clé a été remplacée.
errors-mcp-refused-wrong-request-check = Comparez l’URL avec celle que Zoho MCP affiche pour le serveur.
errors-mcp-refused-wrong-request-fix = Copiez de nouveau l’URL depuis Zoho MCP. Traitez-la comme un mot de passe.

errors-mail-password = « 535 Authentication failed » ou [AUTHENTICATIONFAILED] d’un serveur de messagerie
errors-mail-password-meaning = Un serveur de messagerie a refusé un nom d’utilisateur ou un mot de passe. Cela ne concerne pas OAuth.
errors-mail-password-wrong-credential-what = Le mot de passe est incorrect. Avec l’authentification multifacteur, les programmes de messagerie ont besoin d’un mot de passe d’application au lieu de celui du compte. ZeptoMail a besoin du jeton de son Mail Agent.
errors-mail-password-wrong-credential-check = Vérifiez si l’authentification multifacteur est activée pour ce compte, et si l’accès IMAP ou SMTP est activé pour la boîte aux lettres.
errors-mail-password-wrong-credential-fix = Dans le compte Zoho, sélectionnez **Security**, **Application-Specific Passwords**, créez un mot de passe et saisissez-le dans le programme de messagerie.
errors-mail-password-wrong-center-what = Le serveur de messagerie appartient à un autre centre de données que la boîte aux lettres.
errors-mail-password-wrong-center-check = Comparez la fin du nom du serveur avec celle de l’adresse du navigateur quand la boîte aux lettres est ouverte.
errors-mail-password-wrong-center-fix = Utilisez le serveur de messagerie du centre de données de la boîte aux lettres.

errors-bad-token-request = HTTP 400 Bad Request du point de terminaison de jeton
errors-bad-token-request-meaning = Le point de terminaison de jeton n’a pas lu la requête : grant_type manque, ou la méthode n’est pas POST.
errors-bad-token-request-wrong-request-what = La requête ne contient pas grant_type, ou n’est pas un POST avec les paramètres dans son corps ou dans sa chaîne de requête.
errors-bad-token-request-wrong-request-check = Affichez la requête telle qu’elle est envoyée : sa méthode, son Content-Type et son corps. Un corps en JSON n’est pas documenté.
errors-bad-token-request-wrong-request-fix = Envoyez un POST avec le Content-Type application/x-www-form-urlencoded et grant_type=authorization_code ou grant_type=refresh_token.

errors-invalid-grant = `{ "{" }"error":"invalid_grant"{ "}" }`
errors-invalid-grant-meaning = Dans la norme OAuth, cette erreur signale le refus d’un code ou d’un jeton d’actualisation. Zoho documente invalid_code pour ce cas ; nous n’avons trouvé cette erreur nulle part dans sa documentation.
errors-invalid-grant-not-zoho-what = Un autre serveur a répondu, ou un programme entre vous et Zoho a renommé l’erreur.
errors-invalid-grant-not-zoho-check = Comparez l’hôte de la requête avec les serveurs de comptes de la page « Centres de données ».
errors-invalid-grant-not-zoho-fix = Envoyez la requête au serveur de comptes lui-même, et lisez sa réponse.
errors-invalid-grant-code-expired-what = Si Zoho l’a envoyée : le code a expiré ou a déjà servi, ou le jeton d’actualisation n’est plus valable.
errors-invalid-grant-code-expired-check = Vérifiez l’âge du code, et s’il avait déjà été envoyé.
errors-invalid-grant-code-expired-fix = Reconnectez-vous et échangez immédiatement le nouveau code.

errors-other-provider = Une erreur d’un autre fournisseur
errors-other-provider-meaning = Cette erreur vient d’un autre fournisseur, pas de Zoho.
errors-other-provider-not-zoho-what = La requête est allée à un autre fournisseur, qui a refusé son propre client, code ou jeton.
errors-other-provider-not-zoho-check = Regardez l’hôte de la requête qui a échoué.
errors-other-provider-not-zoho-fix = Cherchez l’erreur dans la documentation de ce fournisseur, et rétablissez la connexion chez lui. Rien ne doit être modifié dans Zoho.

errors-no-stored-token = « No Tokens exist for the given user-identifier » ou un message semblable d’une bibliothèque
errors-no-stored-token-meaning = La bibliothèque n’a aucun jeton pour cet utilisateur dans son stockage. Elle n’a pas interrogé Zoho.
errors-no-stored-token-store-empty-what = Le fichier ou la table où la bibliothèque conserve ses jetons est vide, n’a pas été copié sur ce serveur ou ne peut pas être lu.
errors-no-stored-token-store-empty-check = Ouvrez le fichier ou la table que désigne la configuration, par exemple avec token_persistence_path, et cherchez cet utilisateur.
errors-no-stored-token-store-empty-fix = Copiez sur ce serveur les jetons conservés, ou autorisez une fois ici : générez un code et échangez-le immédiatement.
errors-no-stored-token-other-user-what = Les jetons sont conservés sous un autre utilisateur que celui de la configuration.
errors-no-stored-token-other-user-check = Comparez currentUserEmail avec l’utilisateur du stockage, caractère par caractère.
errors-no-stored-token-other-user-fix = Utilisez le même utilisateur aux deux endroits.

errors-no-user-email = « KeyError » (’Email’) d’une bibliothèque
errors-no-user-email-meaning = La bibliothèque a demandé à Zoho l’adresse e-mail de l’utilisateur, et la réponse ne la contenait pas.
errors-no-user-email-scope-missing-what = Il manque au jeton l’étendue AaaServer.profile.READ, que cette requête nécessite.
errors-no-user-email-scope-missing-check = Cherchez AaaServer.profile.READ dans les étendues demandées.
errors-no-user-email-scope-missing-fix = Ajoutez AaaServer.profile.READ aux étendues et autorisez à nouveau, ou indiquez l’adresse e-mail dans la configuration.

errors-console-client-name = « Enter a valid client name » dans l’API Console
errors-console-client-name-meaning = L’API Console refuse le nom du client.
errors-console-client-name-bad-text-what = Le nom contient un caractère spécial autre que _ et &.
errors-console-client-name-bad-text-check = Cherchez des points, des parenthèses, des traits d’union et des accents.
errors-console-client-name-bad-text-fix = Utilisez uniquement des lettres, des chiffres, des espaces, _ et &.
errors-console-client-name-zoho-what = Le nom contient « Zoho ». Selon le guide d’un partenaire, il ne faut pas l’utiliser ; des guides plus anciens l’utilisaient.
errors-console-client-name-zoho-check = Essayez le même nom sans ce mot.
errors-console-client-name-zoho-fix = Retirez le mot.

errors-console-java-script-domain = « Enter a valid JavaScript Domain URI » dans l’API Console
errors-console-java-script-domain-meaning = L’API Console refuse le domaine JavaScript.
errors-console-java-script-domain-bad-address-what = La valeur ne commence pas par https:// ou http://, ou contient un chemin.
errors-console-java-script-domain-bad-address-check = Comparez-la avec https://99000000223015.zappscontents.com, qui contient le schéma et l’hôte, et rien d’autre.
errors-console-java-script-domain-bad-address-fix = Supprimez tout à partir de la première barre oblique après l’hôte.
errors-console-java-script-domain-client-type-what = Un service personnalisé n’a pas besoin de domaine JavaScript. Seuls les clients « Client-based » en ont un.
errors-console-java-script-domain-client-type-check = Vérifiez le type du client.
errors-console-java-script-domain-client-type-fix = Pour une connexion, inscrivez un client « Server-based ».

errors-console-redirect-uri = « Enter a valid redirect URI » dans l’API Console
errors-console-redirect-uri-meaning = L’API Console refuse l’URI de redirection.
errors-console-redirect-uri-bad-address-what = La valeur ne commence pas par https:// ou http://, contient un espace, ou réunit plusieurs URI dans un seul champ.
errors-console-redirect-uri-bad-address-check = Collez-la dans **Authorized Redirect URI**, dans « Configurer ». Les caractères invisibles y sont signalés.
errors-console-redirect-uri-bad-address-fix = Saisissez un URI par champ. Ajoutez-en d’autres avec +.

errors-console-homepage-url = « Enter a valid homepage URL » dans l’API Console
errors-console-homepage-url-meaning = L’API Console refuse l’URL de la page d’accueil.
errors-console-homepage-url-bad-address-what = La valeur n’est pas une URL complète comme https://www.yourdomain.com.
errors-console-homepage-url-bad-address-check = Vérifiez qu’elle commence par https://.
errors-console-homepage-url-bad-address-fix = Saisissez une URL complète. Zoho accepte une URL fictive.

errors-unauthenticated-connection = « Failed to execute function - UnAuthenticated Connections »
errors-unauthenticated-connection-meaning = La fonction utilise une connexion qui n’est pas autorisée, ou qui ne l’est plus.
errors-unauthenticated-connection-not-connected-what = La connexion n’a jamais été autorisée, ou l’authentification n’a pas été menée à son terme.
errors-unauthenticated-connection-not-connected-check = Accédez à **Setup**, **Developer Hub**, **Connections**, et vérifiez que l’état est « Connected ».
errors-unauthenticated-connection-not-connected-fix = Ouvrez la connexion, sélectionnez **Connect**, et acceptez.
errors-unauthenticated-connection-runs-as-creator-what = L’appel s’exécute au nom de l’utilisateur qui a créé la connexion, et cet utilisateur a perdu l’accès.
errors-unauthenticated-connection-runs-as-creator-check = Ouvrez la connexion et regardez qui l’a créée.
errors-unauthenticated-connection-runs-as-creator-fix = Rétablissez la connexion avec un utilisateur qui reste.
errors-unauthenticated-connection-refresh-token-dead-what = Le jeton d’actualisation a été révoqué, ou remplacé après plus de 20 jetons plus récents.
errors-unauthenticated-connection-refresh-token-dead-check = Vérifiez si le même utilisateur a autorisé ce client de nombreuses fois.
errors-unauthenticated-connection-refresh-token-dead-fix = Rétablissez la connexion, et supprimez les connexions dont personne n’a besoin.
errors-unauthenticated-connection-not-offline-what = Il n’y a jamais eu de jeton d’actualisation : la connexion n’a donc fonctionné que pendant une heure.
errors-unauthenticated-connection-not-offline-check = Vérifiez si l’Authorize URL du service personnalisé contient access_type=offline.
errors-unauthenticated-connection-not-offline-fix = Ajoutez access_type=offline et prompt=consent à l’Authorize URL, et rétablissez la connexion.
errors-unauthenticated-connection-private-what = La connexion est privée : chaque utilisateur l’autorise avec son propre compte, et celui qui a exécuté la fonction ne l’a pas fait.
errors-unauthenticated-connection-private-check = Ouvrez le service personnalisé et vérifiez si **Use Credentials of Login User** est activé.
errors-unauthenticated-connection-private-fix = Désactivez l’option et rétablissez la connexion, ou faites autoriser la connexion par chaque utilisateur.

errors-connection-not-found = « Connection Name was not found » ; dans Zoho People, « Connection ’…’ does not exist »
errors-connection-not-found-meaning = Le nom qui suit le mot « connection » dans la fonction n’est pas le nom de lien d’une connexion.
errors-connection-not-found-link-name-what = La fonction utilise le nom d’affichage, ou le nom de lien contient une faute de frappe.
errors-connection-not-found-link-name-check = Accédez à **Setup**, **Developer Hub**, **Connections**, et lisez-y le nom de lien.
errors-connection-not-found-link-name-fix = Copiez le nom de lien dans la fonction, entre guillemets.
errors-connection-not-found-not-connected-what = Seul le service personnalisé a été enregistré. Aucune connexion n’a été créée à partir de lui.
errors-connection-not-found-not-connected-check = Accédez à **Setup**, **Developer Hub**, **Connections**, **My Connections**, et cherchez la connexion.
errors-connection-not-found-not-connected-fix = Créez une connexion à partir du service personnalisé, sélectionnez **Connect**, et acceptez.

errors-connector-gone = Pas de service « Zoho OAuth » parmi les services par défaut
errors-connector-gone-meaning = Selon des tiers, le connecteur qui combinait les étendues de plusieurs applications Zoho a été retiré. Zoho conseille un service personnalisé quand des étendues ne sont pas proposées. Nous n’avons trouvé ni annonce ni date ; l’aide de Zoho pour Creator 5 et des guides de l’automne 2026 le mentionnent encore.
errors-connector-gone-service-gone-what = Votre organisation n’a pas ce connecteur, et il manque au service par défaut d’un produit les étendues des autres.
errors-connector-gone-service-gone-check = Accédez à **Setup**, **Developer Hub**, **Connections**, **Create Connection**, et cherchez Zoho OAuth dans la liste.
errors-connector-gone-service-gone-fix = Créez un service personnalisé. « Configurer » vous en donne toutes les valeurs.

errors-browser-blocked = « blocked by CORS policy », « Failed to fetch » ou « NetworkError » dans le navigateur
errors-browser-blocked-meaning = Le navigateur n’a pas transmis la réponse à la page, ou n’a jamais joint le serveur. Il ne dit pas à la page lequel des deux cas s’est produit.
errors-browser-blocked-no-cors-what = À notre connaissance, les serveurs de comptes ne laissent pas les pages d’autres hôtes lire leurs réponses.
errors-browser-blocked-no-cors-check = Vérifiez si la requête est allée à /oauth/v2/token ou à /oauth/v2/token/revoke.
errors-browser-blocked-no-cors-fix = Échangez le code ailleurs : avec la commande dans « Tester », ou dans Zoho même.
errors-browser-blocked-client-type-what = Selon la documentation de Zoho, l’API CRM répond uniquement aux pages dont l’origine est inscrite comme domaine JavaScript. Le client devrait être « Client-based » (par déduction).
errors-browser-blocked-client-type-check = Dans l’API Console, vérifiez si l’origine de la page est inscrite comme domaine JavaScript.
errors-browser-blocked-client-type-fix = Inscrivez-la à cet endroit, ou faites l’appel depuis un serveur ou une connexion.
errors-browser-blocked-network-what = Le DNS, un pare-feu, une extension du navigateur ou l’absence de réseau.
errors-browser-blocked-network-check = Ouvrez la même URL dans un nouvel onglet.
errors-browser-blocked-network-fix = Essayez sans extensions, ou depuis un autre réseau.

# What products mean by their own codes
errors-code-fix-duplicate = Mettez à jour l’enregistrement existant, ou utilisez upsert avec ce champ dans duplicate_check_fields. La connexion n’a pas à être modifiée.
errors-code-fix-module = Écrivez dans le chemin le nom d’API du module, comme Leads : settings/modules en donne la liste. La connexion n’a pas besoin d’être modifiée.
errors-code-fix-json-body = Envoyez le corps en JSON : `json=payload` dans requests pour Python au lieu de `data=payload`, ou le texte JSON dans le champ de formulaire JSONString. La connexion n’a pas besoin d’être modifiée.
errors-code-fix-org-header = Envoyez l’ID de l’organisation dans l’en-tête que documente le produit (Zoho Analytics : ZANALYTICS-ORGID ; `/restapi/v2/orgs` donne la liste des ID, avec le même jeton).
errors-code-fix-record-count = Envoyez les enregistrements en plusieurs requêtes de 200 enregistrements au maximum. La connexion n’a pas besoin d’être modifiée.
errors-code-fix-list-key = Envoyez la clé de l’une de vos listes : `getmailinglists` renvoie les clés, avec le même jeton. La connexion n’a pas besoin d’être modifiée.
errors-code-fix-org-id = Envoyez l’ID d’une organisation dans le paramètre organization_id. La liste des organisations (par exemple `/books/v3/organizations`) contient les ID et n’en demande aucun. La connexion n’a pas besoin d’être modifiée.
errors-code-fix-org-user = Rétablissez la connexion avec un utilisateur de l’organisation, ou bien invitez-y cet utilisateur ou créez une organisation. Le jeton et les étendues sont corrects.
errors-code-fix-workspace = Envoyez dans l’en-tête ZANALYTICS-ORGID l’ID de l’organisation à laquelle appartient l’espace de travail (`/restapi/v2/orgs` donne la liste des ID, avec le même jeton), ou utilisez un espace de travail de cette organisation.
errors-code-json-body = Le corps de la requête n’est pas du JSON que le produit puisse lire. Le jeton et l’étendue ne sont pas en cause.
errors-code-org-user = Le jeton fonctionne, mais son utilisateur ne fait partie d’aucune organisation du produit.
errors-code-workspace-org = L’espace de travail appartient à une autre organisation que celle de l’en-tête ZANALYTICS-ORGID. Le jeton n’est pas en cause.
errors-code-account-review = Le produit doit examiner et approuver le compte avant que des envois soient possibles.
errors-code-account-blocked = Le compte est bloqué. Contactez l’assistance du produit.
errors-code-api-off = L’accès à l’API est désactivé pour cet utilisateur.
errors-code-duplicate = Un enregistrement ou une liste avec cette valeur existe déjà.
errors-code-limit-concurrent = Trop d’appels s’exécutent en même temps.
errors-code-limit-credits = Les crédits ou la limite quotidienne du compte sont épuisés.
errors-code-limit-day = La limite quotidienne d’appels est atteinte. Elle dépend de l’édition.
errors-code-limit-minute = Trop d’appels en une minute.
errors-code-list-key = La valeur listkey de la requête n’est pas la clé d’une liste. Le jeton fonctionne.
errors-code-no-account = L’utilisateur n’a pas de compte dans le produit, ou le produit est désactivé.
errors-code-no-records = Il n’y a rien à renvoyer : aucun enregistrement ou aucune liste ne correspond.
errors-code-no-token = La requête est parvenue au produit sans jeton lisible.
errors-code-org-header = La requête n’indique pas l’organisation. Le jeton n’est pas en cause.
errors-code-other-company = L’utilisateur du jeton ne fait pas partie de l’organisation indiquée par organization_id.
errors-code-module-off = Le module n’est pas inclus dans l’offre du produit, ou il est désactivé pour ce projet ou ce portail.
errors-code-owner = Le nom du propriétaire du compte dans l’URL est inconnu.
errors-code-no-module = Le chemin indique un module qui n’existe pas : il faut le nom d’API, comme Leads.
errors-code-parameter-missing = Un champ ou un paramètre obligatoire manque.
errors-code-record-count = Une requête contient plus d’enregistrements que le produit n’en traite à la fois.
errors-code-record-missing = L’enregistrement ou la ressource de la requête n’existe pas, ou l’utilisateur ne peut pas le voir.
errors-code-sender-domain = Le domaine de l’expéditeur n’est pas vérifié dans le Mail Agent.
errors-code-sprints-action = Le chemin ou sa chaîne de requête est incorrect. Les appels de Zoho Sprints qui renvoient des listes nécessitent action=data.
errors-code-several-orgs = L’utilisateur du jeton fait partie de plusieurs organisations : l’appel doit en indiquer une. Le jeton n’est pas en cause.
errors-code-ticket = Le ticket ou l’authtoken de l’API 1.0 n’est pas valable.
errors-code-value-wrong = Une valeur de la requête n’est pas valable pour son champ.
