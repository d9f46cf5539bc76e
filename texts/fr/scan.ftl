scan-severity-error = erreur
scan-severity-warning = avertissement
scan-severity-check = à vérifier
scan-severity-note = remarque

# Names of characters that are not visible. $kind: space, tab, break, nbsp, wide, zero-width, hyphen, direction,
# variation or control.
scan-unseen = { $kind ->
    [space] espace
    [tab] tabulation
    [break] saut de ligne
    [nbsp] espace insécable
    [wide] espace non standard
    [zero-width] caractère de largeur nulle
    [hyphen] trait d’union conditionnel
    [direction] marque de direction
    [variation] sélecteur de variante
   *[control] caractère de contrôle
}
scan-unseen-start = { $kind ->
    [space] espace au début
    [tab] tabulation au début
    [break] saut de ligne au début
    [nbsp] espace insécable au début
    [wide] espace non standard au début
    [zero-width] caractère de largeur nulle au début
    [hyphen] trait d’union conditionnel au début
    [direction] marque de direction au début
    [variation] sélecteur de variante au début
   *[control] caractère de contrôle au début
}
scan-unseen-end = { $kind ->
    [space] espace à la fin
    [tab] tabulation à la fin
    [break] saut de ligne à la fin
    [nbsp] espace insécable à la fin
    [wide] espace non standard à la fin
    [zero-width] caractère de largeur nulle à la fin
    [hyphen] trait d’union conditionnel à la fin
    [direction] marque de direction à la fin
    [variation] sélecteur de variante à la fin
   *[control] caractère de contrôle à la fin
}
scan-unseen-inside = { $kind ->
    [space] espace à la position { $position }
    [tab] tabulation à la position { $position }
    [break] saut de ligne à la position { $position }
    [nbsp] espace insécable à la position { $position }
    [wide] espace non standard à la position { $position }
    [zero-width] caractère de largeur nulle à la position { $position }
    [hyphen] trait d’union conditionnel à la position { $position }
    [direction] marque de direction à la position { $position }
    [variation] sélecteur de variante à la position { $position }
   *[control] caractère de contrôle à la position { $position }
}

scan-secret-token = un jeton ou un code d’autorisation
scan-secret-client = ce qui ressemble à un secret client
scan-secret-named = la valeur de « { $key } »
