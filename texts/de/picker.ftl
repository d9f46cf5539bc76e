# Der Schritt „Scopes“ des Raums „Einrichten“: Scopes finden, auswählen und vergleichen.

picker-selected-count = { $count } ausgewählt
picker-selected-label = Ausgewählte Scopes

# Suche
picker-search = Scopes durchsuchen
picker-search-hint = Suchen Sie nach App, Ressource, Aktion oder Scope. Die Eingabetaste fügt den ersten Treffer hinzu.
picker-app = App
picker-app-count = { $app } ({ $count })
picker-all-apps = Alle Apps
picker-results-label = Passende Scopes
picker-results-none = Keine Ergebnisse. Versuchen Sie es mit weniger Wörtern oder mit dem Namen der App.
picker-search-all = Alle Apps durchsuchen
picker-results-unverified = { $count ->
    [one] Keine Ergebnisse, aber 1 nicht bestätigter Scope passt.
   *[other] Keine Ergebnisse, aber { $count } nicht bestätigte Scopes passen.
}
picker-include-unverified = Nicht bestätigte Scopes einschließen ({ $count })
picker-results = { $total ->
    [one] 1 Ergebnis
   *[other] { $total } Ergebnisse
}
picker-results-part = { $total } Ergebnisse; die { $shown } besten werden angezeigt
picker-results-corrected = Ein Buchstabe wurde korrigiert.
picker-resources-selected = Die Ressourcen der ausgewählten Scopes. Wählen Sie eine App, um alle ihre Scopes zu sehen.
picker-pick-an-app = Wählen Sie eine App, um ihre Scopes zu sehen.
picker-column-resource = Ressource
picker-row-of-app = { $app }: { $what }
picker-column-more = Mehr
picker-row-openid = OpenID Connect
picker-resources = { $total ->
    [one] 1 Ressource. Wählen Sie aus, was Sie brauchen, oder suchen Sie oben.
   *[other] { $total } Ressourcen. Wählen Sie aus, was Sie brauchen, oder suchen Sie oben.
}
picker-resources-part = { $total } Ressourcen; { $shown } werden angezeigt. Suchen Sie oben oder zeigen Sie mehr an.
picker-show-more = Mehr anzeigen (noch { $count })
picker-unlisted = Nicht in unserem Katalog vom { $date }. Zoho veröffentlicht keine vollständige Liste, der Scope kann also trotzdem existieren.
picker-add-unlisted = { $scope } trotzdem hinzufügen
picker-add-unlisted-several = Diese { $count } Scopes trotzdem hinzufügen
picker-operation-title = { $about } ({ $confidence })

# Vorlagen
picker-presets = Vorlagen
picker-presets-hint = Vorlagen. Eine Vorlage ersetzt die ausgewählten Scopes.
picker-preset-use = Vorlage { $preset } verwenden
picker-preset-add = Vorlage { $preset } hinzufügen
picker-preset-taken = Die Vorlage hat die ausgewählten Scopes ersetzt.
picker-presets-contents = Inhalt anzeigen

# Die ausgewählten Scopes
picker-none-selected = Keine Scopes ausgewählt. Suchen Sie, wählen Sie eine App, verwenden Sie eine Vorlage oder fügen Sie eine Liste ein.
picker-more = { $count ->
    [one] und 1 weiterer
   *[other] und { $count } weitere
}
picker-fix-all = Alle { $count } sicheren Korrekturen anwenden
picker-remove-all = Alle Scopes entfernen
picker-remove-label = { $scope } entfernen
picker-display-name = Anzeigename für { $scope }
picker-display-name-hint = Anzeigenamen sind optional. Ohne Anzeigenamen zeigt die Zustimmungsseite den Scope.
picker-not-in-catalog = nicht im Katalog
picker-source = Quelle:
picker-source-read = Gelesen am { $date }.
picker-often-missed = oft vergessen
picker-companion = Mit { $scope }: { $why }
picker-add = Hinzufügen
picker-added = Hinzugefügt
picker-broad = { $count ->
    [one] 1 Scope gewährt mehr Zugriff, als die meisten Integrationen brauchen
   *[other] { $count } Scopes gewähren mehr Zugriff, als die meisten Integrationen brauchen
}
picker-broad-one-product = Ein Scope gewährt Zugriff auf ein ganzes Produkt
picker-broad-products = { $count } Scopes gewähren mehr Zugriff, als die meisten Integrationen brauchen, { $whole } davon auf ein ganzes Produkt
picker-instead = Stattdessen:
picker-instead-more = und noch { $count }: Wählen Sie oben die App
picker-instead-label = { $scope } durch { $narrower } ersetzen

# Was ein Klick bewirkt hat
picker-said-added = { $scope } hinzugefügt.
picker-said-added-several = { $count ->
    [one] 1 Scope hinzugefügt.
   *[other] { $count } Scopes hinzugefügt.
}
picker-said-preset = { $count ->
    [one] 1 Scope ausgewählt.
   *[other] { $count } Scopes ausgewählt.
}
picker-said-added-some = Hinzugefügt: { $count }. Bereits in der Liste: { $present }.
picker-said-present = { $count ->
    [one] Bereits in der Liste.
   *[other] Alle sind bereits in der Liste.
}
picker-said-removed = { $scope } entfernt.
picker-said-unverified = { $scope } ist nicht bestätigt: Wir haben den Scope auf keiner Zoho-Seite gefunden. Um ihn trotzdem hinzuzufügen, drücken Sie die Leertaste.
picker-said-no-scope = Der Text enthält keinen Scope.
picker-said-left = { $more ->
    [0] Noch im Eingabefeld: { $words }. Ein Scope enthält Punkte, wie ZohoCRM.org.READ, oder ist im Katalog. Um den Text trotzdem hinzuzufügen, wählen Sie erneut „Zur Liste hinzufügen“.
   *[other] Noch im Eingabefeld: { $words } und noch { $more }. Ein Scope enthält Punkte, wie ZohoCRM.org.READ, oder ist im Katalog. Um den Text trotzdem hinzuzufügen, wählen Sie erneut „Zur Liste hinzufügen“.
}
picker-said-fixed = Alle sicheren Korrekturen angewendet.

# Eine Liste einfügen
picker-paste = Liste einfügen
picker-paste-label = Scopes hinzufügen
picker-paste-hint = Fügen Sie Scopes ein. Jedes Trennzeichen funktioniert: Kommas, Leerzeichen, Zeilenumbrüche, Pluszeichen oder JSON. Aus einer Autorisierungs-URL, einer Tokenantwort oder aus Quelltext werden nur die Scopes übernommen.
picker-paste-add = Zur Liste hinzufügen

# Der Ratgeber
picker-call = Mindestens nötige Scopes für einen API-Aufruf finden
picker-call-method = Methode
picker-call-url = URL des API-Aufrufs
picker-call-or = Oder, wenn Sie keine URL haben:
picker-call-app = Aufzurufende App
picker-call-resource = Ressource
picker-call-select = Auswählen …
picker-call-select-app = Zuerst die App auswählen
picker-call-verb = Was tun Sie damit?
picker-resource-option = { $family } – { $what }
picker-advice-app = Aufruf von { $app }
picker-advice-needs = Anfordern:
picker-advice-instead = Statt des ersten verwendbar:
picker-advice-perhaps = Möglicherweise auch nötig:

# Zwei Listen
picker-compare = Scope-Listen vergleichen
picker-before = Frühere Scopes
picker-before-hint = Aus Zohos Formular, einer Autorisierungs-URL oder einer Tokenantwort.
picker-before-keep = Aktuelle Liste verwenden
picker-after = Neue Scopes
picker-after-hint = Leer lassen, um die ausgewählten Scopes zu verwenden.
picker-after-placeholder = die ausgewählten Scopes
picker-consent-needed = Benutzer müssen erneut autorisieren.
picker-consent-not-needed = Es ist keine neue Autorisierung nötig.
picker-compare-added = Hinzugefügt ({ $count }):
picker-compare-removed = Entfernt ({ $count }):
picker-compare-respelled = Anders geschrieben ({ $count }):
picker-compare-kept = In beiden ({ $count }):
picker-compare-scope = `{ $scope }`
picker-compare-spellings = `{ $old }` → `{ $new }`
picker-grant = Gewährte Scopes prüfen
picker-grant-hint = Fügen Sie die Tokenantwort ein. Die Scopes darin werden mit Ihrer Auswahl verglichen. Token darin werden sofort maskiert.
picker-granted-all = Alle ausgewählten Scopes wurden gewährt.
picker-granted-not-all = Nicht alle ausgewählten Scopes wurden gewährt.
picker-grant-missing = Fehlend ({ $count }):
picker-grant-extra = Gewährt, aber nicht ausgewählt ({ $count }):
picker-grant-reason = `{ $scope }`: { $reason }
picker-grant-error = Das ist eine Fehlerantwort, sie zeigt also keine gewährten Scopes. Fügen Sie sie unter „Fehlersuche“ ein, um die Ursachen zu sehen.
picker-grant-no-scopes = Die Antwort hat kein Feld scope, sie zeigt also nicht, was gewährt wurde.
picker-grant-no-response = Der Text enthält keine Tokenantwort.

# Die Liste kopieren
picker-copy = Liste für das Formular, eine URL oder einen Self Client kopieren
picker-copy-form = Für das Formular
picker-copy-form-label = Scopes für das Formular
picker-copy-url = In einer Autorisierungs-URL
picker-copy-url-label = Scopes in der URL
picker-copy-self-client = Für einen Self Client in der API Console
picker-copy-self-client-label = Scopes für den Self Client
picker-copy-none = Fügen Sie zuerst Scopes hinzu.
picker-copy-hint = { $delimiter ->
        [Space] Das Formular verwendet Leerzeichen als Trennzeichen.
        [Plus] Das Formular verwendet Pluszeichen als Trennzeichen.
       *[Comma] Das Formular verwendet Kommas als Trennzeichen.
    } Zoho erwartet Kommas, die in einer URL als %2C geschrieben werden. Leerzeichen (+ oder %20 in einer URL) sind der OAuth-Standard, aber Zoho lehnt eine solche Liste Berichten zufolge als einen einzigen, nicht existierenden Scope ab. Zu Pluszeichen (%2B) ist nichts bekannt. In seinen Antworten trennt Zoho Scopes mit Leerzeichen.

# Der Katalog
picker-counts = Scope-Katalog vom { $date }: { $scopes } Scopes von { $apps } Apps aus { $sources } Quellen. Auf Zohos Seiten oder in Zohos Code: { $official }. Nach einer Regel von Zoho: { $rule }. Aus anderen Quellen: { $reported }. Nicht bestätigt: { $unverified }.
picker-legend = Was die Kennzeichnungen bedeuten und woher die Scopes stammen
picker-legend-selected = Quellen der ausgewählten Scopes:
picker-legend-hint = Die Quellen sind Zohos eigene Seiten, Spezifikationen und Pakete sowie öffentliche Listen und öffentlicher Code, die sie wiederholen. Keiner der Scopes wurde am Live-System von Zoho getestet. Zoho veröffentlicht keine vollständige Liste; ein Scope, der hier fehlt, kann also trotzdem existieren.
picker-report = Fehlenden Scope melden
picker-report-hint = Füllen Sie die Meldung aus und senden Sie sie an die Person, von der Sie diese Seite haben. Von hier aus wird nichts gesendet.
picker-report-label = Meldung eines fehlenden Scopes
picker-report-title = Im Katalog vom { $date } fehlt ein Scope
picker-report-scopes = Scope: { $scopes }
picker-report-product = Produkt: …
picker-report-allows = Was er erlaubt: …
picker-report-page = Die Zoho-Seite, die ihn nennt: …
picker-report-works = Anmeldung damit funktioniert (ja, nein, nicht versucht): …
