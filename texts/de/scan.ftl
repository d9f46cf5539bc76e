scan-severity-error = Fehler
scan-severity-warning = Warnung
scan-severity-check = prüfen
scan-severity-note = Hinweis

# Namen von Zeichen, die nicht zu sehen sind. $kind: space, tab, break, nbsp, wide, zero-width, hyphen, direction,
# variation oder control.
scan-unseen = { $kind ->
    [space] Leerzeichen
    [tab] Tabulatorzeichen
    [break] Zeilenumbruch
    [nbsp] geschütztes Leerzeichen
    [wide] ungewöhnliches Leerzeichen
    [zero-width] Zeichen ohne Breite
    [hyphen] bedingter Trennstrich
    [direction] Schreibrichtungszeichen
    [variation] Variantenselektor
   *[control] Steuerzeichen
}
scan-unseen-start = { $kind ->
    [space] Leerzeichen am Anfang
    [tab] Tabulatorzeichen am Anfang
    [break] Zeilenumbruch am Anfang
    [nbsp] geschütztes Leerzeichen am Anfang
    [wide] ungewöhnliches Leerzeichen am Anfang
    [zero-width] Zeichen ohne Breite am Anfang
    [hyphen] bedingter Trennstrich am Anfang
    [direction] Schreibrichtungszeichen am Anfang
    [variation] Variantenselektor am Anfang
   *[control] Steuerzeichen am Anfang
}
scan-unseen-end = { $kind ->
    [space] Leerzeichen am Ende
    [tab] Tabulatorzeichen am Ende
    [break] Zeilenumbruch am Ende
    [nbsp] geschütztes Leerzeichen am Ende
    [wide] ungewöhnliches Leerzeichen am Ende
    [zero-width] Zeichen ohne Breite am Ende
    [hyphen] bedingter Trennstrich am Ende
    [direction] Schreibrichtungszeichen am Ende
    [variation] Variantenselektor am Ende
   *[control] Steuerzeichen am Ende
}
scan-unseen-inside = { $kind ->
    [space] Leerzeichen bei Zeichen { $position }
    [tab] Tabulatorzeichen bei Zeichen { $position }
    [break] Zeilenumbruch bei Zeichen { $position }
    [nbsp] geschütztes Leerzeichen bei Zeichen { $position }
    [wide] ungewöhnliches Leerzeichen bei Zeichen { $position }
    [zero-width] Zeichen ohne Breite bei Zeichen { $position }
    [hyphen] bedingter Trennstrich bei Zeichen { $position }
    [direction] Schreibrichtungszeichen bei Zeichen { $position }
    [variation] Variantenselektor bei Zeichen { $position }
   *[control] Steuerzeichen bei Zeichen { $position }
}

scan-secret-token = ein Token oder ein Autorisierungscode
scan-secret-client = vermutlich ein Clientgeheimnis
scan-secret-named = der Wert von „{ $key }“
