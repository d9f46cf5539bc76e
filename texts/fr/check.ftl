check-input = Saisie
check-intro = Collez une erreur, une réponse, une URL, un journal ou les valeurs d’un formulaire. Vous voyez de quoi il s’agit, ce qui ne va pas et comment y remédier. Rien ne quitte ce navigateur ; les secrets sont masqués immédiatement.
check-box = Erreur, réponse ou URL
check-empty = Le résultat s’affiche ici : de quoi il s’agit, la cause la plus probable, comment la vérifier et comment y remédier.
check-chips = Rien à coller ? Sélectionnez ce que vous voyez :
check-example = Afficher un exemple
check-clear = Effacer
check-template = Insérer un formulaire type
check-secret = secret
check-secret-hidden = Il est masqué ici et n’est pas conservé.
check-cut = Le texte dépasse un million de caractères. Seul le début a été lu.
check-condensed = Le texte est long. Seules ses extrémités et les dernières lignes qui mentionnent une erreur ou un élément OAuth ont été lues.
check-nothing = Rien n’a été reconnu. Collez le message complet avec l’URL de la requête. La page reconnaît les erreurs et les réponses des serveurs de Zoho, les URL, les étendues, les ID client, les commandes et les valeurs du formulaire.
check-kind = Traiter comme
check-kind-auto = détection automatique
check-more = { $count ->
    [one] { $count } autre élément n’est pas affiché.
   *[other] { $count } autres éléments ne sont pas affichés.
}
check-report = rapport en Markdown
check-outcome = { $outcome } : { $kind }
check-detected = Détecté : { $kind }
# Announced when a result is there.
check-announced = Détecté : { $kind }. { $verdict }
check-announced-cause = Détecté : { $kind }. { $verdict } Cause la plus probable : { $cause }{ $more ->
    [0] { "" }
    [one] { " " }{ $more } autre cause possible.
   *[other] { " " }{ $more } autres causes possibles.
}
check-contradiction = Contradiction :
check-ask = Pour en être sûr, collez aussi :
check-places = Où se trouve chaque partie ({ $count })
check-places-table = Centres de données dans le texte
check-place-part = Partie
check-place-center = Centre de données
check-place-text = Texte
check-what-to-do = Que faire
check-likely = Cause la plus probable
check-more-causes = { $count ->
    [one] { $count } autre cause possible
   *[other] { $count } autres causes possibles
}
check-other-causes = { $count ->
    [one] { $count } autre cause connue de cette erreur
   *[other] { $count } autres causes connues de cette erreur
}
check-other-causes-note = Le texte n’en porte aucune trace.
check-verify = Vérification
check-fix = Solution
check-recognized = Comment cela a été reconnu
check-others = { $count ->
    [one] { $count } autre élément dans le texte
   *[other] { $count } autres éléments dans le texte
}
check-right-uri = L’URI de redirection correct ({ $center }) :
check-right-uri-also = À inscrire aussi :
check-right-uri-label = URI de redirection ({ $center })
check-right-uri-unknown = Aucune source n’indique l’URI de redirection du centre de données { $center }. Lisez-le dans l’URL de la fenêtre contextuelle.
check-use = Utiliser dans « Configurer »
check-use-fixed = Corriger et utiliser dans « Configurer »
check-continue = Continuer dans « Tester »

check-form-table = Valeurs du formulaire
check-form-field = Champ
check-form-current = Valeur actuelle
check-form-expected = Valeur attendue
check-form-correct = correcte
check-form-see-note = voir ci-dessus
check-form-any = valeur libre

check-attempt = Ajoutez un détail pour préciser la cause
check-choose = Sélectionner…
check-unknown = inconnu

check-compare = Comparer deux URL
check-compare-hint = Compare deux URL partie par partie après décodage : deux URL d’autorisation, deux URI de redirection, une URL qui fonctionne et une qui ne fonctionne pas.
check-first = Première URL
check-second = Seconde URL
check-same = Les deux URL sont identiques dans toutes leurs parties.
check-same-compared = Les deux URL sont identiques dans toutes les parties qui ont pu être comparées. Les valeurs masquées n’ont pas été comparées.
check-different = { $count ->
    [one] Les URL diffèrent dans { $count } partie.
   *[other] Les URL diffèrent dans { $count } parties.
}
check-different-masked = { $count ->
    [one] Les URL diffèrent dans { $count } partie. Les valeurs masquées n’ont pas été comparées.
   *[other] Les URL diffèrent dans { $count } parties. Les valeurs masquées n’ont pas été comparées.
}
check-comparison = Comparaison
check-part = Partie
check-part-first = Première
check-part-second = Seconde
check-differs = (différente)
check-missing = (absente)
