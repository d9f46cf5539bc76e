# Zoho's own list of accounts servers (/oauth/serverinfo), compared with the table.
serverinfo-too-long = Le texte compte { $bytes } octets. La liste de Zoho en compte moins de mille.
serverinfo-no-list = Aucune liste trouvée. Copiez la réponse complète, de { "{" } à { "}" }.
serverinfo-broken = Le JSON est incomplet (ligne { $line }, colonne { $column }). Copiez la réponse complète.
serverinfo-other-json = Ce JSON n’a pas de champ `locations` : ce n’est donc pas la liste des serveurs de comptes de Zoho.
serverinfo-no-locations = Le champ `locations` est vide : la liste n’indique aucun serveur de comptes.
serverinfo-nothing = rien
serverinfo-changed = Différence pour { $center } : la liste de Zoho indique { $server }, notre tableau indique { $ours }. Utilisez la valeur de Zoho.
serverinfo-new = Nouveau : le code d’emplacement { $code } ({ $server }). Il ne figure pas dans notre tableau.
serverinfo-same = Identiques des deux côtés : { $centers }.
serverinfo-china = La Chine ne figure pas dans la liste. C’est attendu : c’est un système à part.
serverinfo-absent = Absents de la liste : { $centers }.
