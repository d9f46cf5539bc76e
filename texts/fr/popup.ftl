# What the URL of the popup says that Create And Connect opens.

popup-same = Confirmé : Zoho CRM envoie exactement cet URI de redirection.
popup-candidate = Confirmé : Zoho CRM envoie l’URI de redirection numéro { $number } de ce centre de données. Assurez-vous qu’il est inscrit.
popup-differs = Zoho CRM envoie un autre URI de redirection. Ils diffèrent au caractère { $position } : l’URI inscrit contient « { $registered } », celui de la fenêtre contextuelle contient « { $sent } ».
popup-shorter = Zoho CRM envoie un autre URI de redirection. Il s’arrête là où l’URI inscrit contient « { $registered } », au caractère { $position }.
popup-longer = Zoho CRM envoie un autre URI de redirection. Il continue avec « { $sent } » là où l’URI inscrit s’arrête, au caractère { $position }.

# The URL itself
popup-no-url = Ce n’est pas une URL.
popup-copy-loaded = Copiez l’URL de la barre d’adresse de la fenêtre contextuelle une fois celle-ci chargée.
popup-copy-whole = Copiez l’URL complète de la barre d’adresse de la fenêtre contextuelle.
popup-came-along = Cela vient de la copie. L’URL a été lue malgré tout.
popup-wrong-in-form = L’Authorize URL de votre formulaire est incorrecte : Zoho CRM ouvre exactement cette URL. Copiez-la depuis la fiche Create Service.
popup-disguised = L’URL de la vraie fenêtre contextuelle de Zoho ne contient rien de tel. Ne vous y connectez pas.
popup-no-sign-in = Ne vous y connectez pas.
popup-wait = La fenêtre contextuelle de consentement se trouve sur le serveur de comptes. Attendez qu’elle soit chargée, puis copiez l’URL.
popup-copy-later = Copiez l’URL de la fenêtre contextuelle pendant qu’elle affiche la page de consentement ou d’authentification de Zoho.
popup-other-server = La fenêtre contextuelle se trouve sur { $host } ({ $center }), mais vous avez sélectionné { $chosen }.
popup-china = Pour la Chine, l’authentification doit commencer sur accounts.zoho.com.cn.
popup-starts-at-us = Pour la plupart des centres de données, l’authentification peut commencer à cette adresse : votre organisation se trouve donc peut-être aux États-Unis, ou peut-être pas. La barre d’adresse de votre CRM indique où elle se trouve.
popup-other-center-why = L’Authorize URL de votre formulaire appartient à un autre centre de données que celui sélectionné.
popup-after-consent = C’est l’URL après le consentement. La partie avant ? est l’URI de redirection.
popup-after-consent-why = Pour vérifier aussi la requête, copiez l’URL pendant que Zoho demande le consentement.

# Its parameters
popup-keep-once = Ne le gardez qu’une fois dans l’Authorize URL.
popup-correct-authorize-url = { $why } Corrigez l’Authorize URL dans le service personnalisé.
popup-no-redirect-uri = L’URL ne contient pas redirect_uri.
popup-sign-in-first = Si Zoho vous a d’abord demandé de vous connecter, connectez-vous et copiez l’URL de la page de consentement.
popup-no-state = L’URL ne contient pas de paramètre state.
popup-no-state-crm = Normalement, Zoho CRM ajoute le sien.
popup-no-state-own = Zoho CRM en ajoute un. Votre propre application doit en ajouter un pour se protéger contre les réponses falsifiées.
popup-secret = L’URL contient { $name }.
popup-secret-why = Un secret ne doit jamais figurer dans une URL. Retirez-le de l’Authorize URL et créez-en un nouveau.

popup-id = ID client : { $id }.
popup-id-why = Votre champ Client ID est encore vide.
popup-other-id = L’ID client dans l’URL est { $id }, qui diffère du vôtre.
popup-other-id-why = L’URI de redirection doit être inscrit pour le client que le service utilise.
popup-id-secret = Le client_id ressemble à un secret ou à un jeton.
popup-id-secret-why = Saisissez l’ID client dans le service personnalisé, et créez un nouveau secret dans l’API Console.
popup-id-hidden = Le client_id contient des caractères invisibles : « { $id } ».
popup-id-hidden-why = Ils se trouvent dans le Client ID du service personnalisé. Retirez-les à cet endroit.

popup-no-scope = L’URL ne contient aucune étendue.
popup-no-scope-why = Sélectionnez les étendues dans la connexion.
popup-no-commas = Les étendues ne sont pas séparées par des virgules.
popup-no-commas-why = La documentation de Zoho exige des virgules. Réglez le Scope Delimiter du service sur Comma.
popup-scopes-missing = Ces étendues de votre liste ne sont pas demandées : { $scopes }.
popup-scopes-missing-why = Sélectionnez-les dans la connexion, puis rétablissez la connexion.
popup-scopes-added = L’URL demande des étendues qui ne figurent pas dans votre liste : { $scopes }.
popup-scopes-added-why = Chaque étendue inutile est un risque.

# Its redirect URI
popup-foreign = Le redirect_uri n’est pas sur un hôte de Zoho : { $url }.
popup-foreign-why = La réponse irait à quelqu’un d’autre. N’acceptez pas.
popup-foreign-own-why = Incorrect pour une connexion Zoho CRM : n’acceptez pas. Correct pour votre propre application si cette URL vous appartient.
popup-odd = Le redirect_uri n’est pas écrit comme ceux des connexions de Zoho : { $url }.
popup-odd-why = Est-ce bien la fenêtre contextuelle ouverte par « Create And Connect » ? Copiez à nouveau son URL complète.
popup-callback-center = Le redirect_uri est prévu pour { $center }, mais vous avez sélectionné { $chosen }.
popup-callback-center-why = Zoho CRM envoie l’URI de redirection de son propre centre de données.
popup-is-candidate = Le redirect_uri est l’un de ceux indiqués ici pour ce centre de données.
popup-not-registered = Le redirect_uri diffère de celui qui est inscrit.
popup-tells = Aucune source n’indique l’URI de redirection de ce centre de données. Inscrivez celui-ci.
popup-to-register = Inscrivez ce redirect_uri.
popup-sent-by-crm = Zoho CRM envoie cet URI de redirection : c’est donc lui qui doit être inscrit.
popup-app-access-type-why = Sans access_type=offline, Zoho n’émet aucun jeton d’actualisation. Une application qui n’a besoin que de l’authentification n’en a pas besoin.
popup-app-prompt-why = Sans prompt=consent, Zoho n’émet un jeton d’actualisation qu’au tout premier consentement.
popup-app-no-scope-why = Sans étendue, Zoho affiche une page d’erreur.
popup-app-no-commas-why = La documentation de Zoho exige des virgules.
