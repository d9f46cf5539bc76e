# The rows of Zoho's forms, links to a setup, and the Deluge snippet.

service-center-first = Sélectionnez d’abord un centre de données.
service-name-first = Saisissez d’abord un nom de service.
service-scopes-first = Ajoutez d’abord des étendues.
service-client-id-first = Collez l’ID client dans la fiche API Console.
service-callback-first = Inconnu pour ce centre de données. Pour l’instant, inscrivez n’importe quelle URL https qui vous appartient, établissez la connexion une fois, collez l’URL de la fenêtre contextuelle, puis remplacez la valeur dans la console.
service-secret-from-zoho = Collez-le depuis l’API Console, onglet Client Secret.
service-looks-secret = La valeur ressemble à un secret : elle n’est donc pas affichée ici.
service-press-connect = Sélectionnez ce bouton. Une fenêtre s’ouvre : sélectionnez Connect ou Proceed et connectez-vous. Si Zoho demande une organisation, sélectionnez celle que vous utilisez : les jetons ne sont valables que pour celle-ci. Sélectionnez ensuite Accept.
service-numbered = { $label } { $number }
service-scope = Scope { $number }
service-display-name = Scope { $number } Display Name
service-scopes-to-select = Étendues à sélectionner
service-client-name-derived = Créé à partir du nom du service, sans les caractères que la console refuse. Utilisez uniquement des lettres, des chiffres, des espaces, _ et &.
service-client-name-note = Affiché sur l’écran de consentement. Utilisez uniquement des lettres, des chiffres, des espaces, _ et & ; n’incluez pas « Zoho ».
service-homepage-note = N’importe quelle URL valide. Zoho accepte une URL fictive.
service-callback-recommended = Recommandé. Inscrivez celui-ci en premier.
service-callback-further = Inscrivez aussi celui-ci : sélectionnez + dans l’API Console.
service-revoke-note = Ce champ n’existe pas dans toutes les versions du formulaire.
service-authorize-note = Ses deux paramètres permettent à la connexion de fonctionner au-delà de la première heure.
service-delimiter-note = Le formulaire affiche ce champ à partir de deux étendues.
service-connection-link-name-note = Zoho le remplit. Deluge en a besoin exactement tel que Zoho l’affiche.
service-no-scope-to-select = Aucune étendue pour l’instant. Ajoutez d’abord des étendues.
service-select-all = { $count ->
    [one] Sélectionnez l’étendue.
   *[other] Sélectionnez les { $count } étendues.
}

service-link-unknown-key = Le lien contient la clé « { $key } », que cette page ne connaît pas.
service-link-secret = Le lien contenait un secret sous « { $key } ». Le secret n’a pas été lu et a été retiré de la barre d’adresse, mais l’historique du navigateur peut encore le contenir. Toute personne qui avait le lien a pu le lire : créez un nouveau secret dans l’API Console, ou révoquez le jeton.
service-link-bad-value = Le lien contient { $key }={ $value }, qui n’est pas une valeur valide.
service-link-repeated = Le lien contient « { $key } » plusieurs fois. La première valeur a été utilisée.
service-link-too-long = Le lien dépasse { $most } octets. Il n’a pas été lu et a été retiré de la barre d’adresse.
service-link-other-facts = Le lien a été créé avec les données du { $date } ; cette page utilise celles du { $now }. Vérifiez à nouveau les valeurs : des hôtes et des étendues ont pu changer.
service-link-more = { $count ->
    [one] Le lien présente { $count } autre problème de ce type.
   *[other] Le lien présente { $count } autres problèmes de ce type.
}
service-link-too-long-to-write = Le lien n’a pas été copié : il compterait { $bytes } octets, et les liens de plus de { $most } octets ne peuvent pas être ouverts.

service-setups-unread = Ce texte n’est pas un export de configurations enregistrées.
service-setups-full = Non enregistrée : cet appareil peut contenir { $most } configurations enregistrées. Supprimez-en d’abord quelques-unes.

service-snippet-scopes-first = Ajoutez d’abord des étendues, ou sélectionnez le produit à appeler.
service-snippet-no-call = Aucun appel permettant de tester un jeton n’est connu pour { $product }.
service-snippet-no-url = Aucune URL n’est connue pour { $product } dans le centre de données { $center }.
# $needed, $held: scopes. $why: a sentence.
service-snippet-may-cover = { $needed } ne figure pas dans votre liste. { $held } l’inclut peut-être. { $why }
service-snippet-not-covered = { $needed } ne figure pas dans votre liste, et aucune étendue connue de celle-ci ne l’inclut. Zoho peut rejeter cet appel.
service-snippet-other-spelling = C’est une autre graphie de la même étendue, et on ne sait pas si Zoho l’accepte.
service-snippet-all-operations = Elle semble inclure toutes les opérations de la même ressource, mais elle ne figure pas dans notre catalogue.
