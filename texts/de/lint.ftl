# Was an den Werten der Formulare falsch ist, und warum es wichtig ist.

# Korrekturvorschläge, wie sie neben der Schaltfläche stehen.
lint-fix-value = { $value }
lint-fix-clear = dieses Feld leeren
lint-fix-derived-name = der aus dem Scope gebildete Name
lint-fix-without = ohne { $scope }
lint-fix-add = Text in die Liste übernehmen

# Verborgene Zeichen. $what: ein verborgenes Zeichen mit oder ohne Ort, etwa „Leerzeichen am Ende“.
lint-hidden = Verborgenes Zeichen: { $what } in „{ $text }“.
lint-has-hidden = Der Wert enthält ein verborgenes Zeichen: { $what }.
lint-has-character = Der Wert enthält „{ $character }“.
lint-starts-hidden = Der Wert beginnt mit einem verborgenen Zeichen: { $what }.
lint-starts-character = Der Wert beginnt mit „{ $character }“.
lint-only-hidden = Der Wert enthält nur verborgene Zeichen: „{ $text }“.
lint-only-hidden-why = Er gilt als leer.

# Namen
lint-name-length = { $count ->
    [one] Der Wert hat ein Zeichen.
   *[other] Der Wert hat { $count } Zeichen.
}
lint-name-length-why = Zohos Formular akzeptiert bis zu { $most } Zeichen.
lint-hidden-name-why = Niemand sieht es, aber Zoho speichert es als Teil des Namens. Werte, die Sie hier kopieren, enthalten es nicht.
lint-link-name-start-why = Ein Linkname beginnt mit einem Kleinbuchstaben.
lint-link-name-character-why = Ein Linkname besteht nur aus Kleinbuchstaben, Ziffern und _.
lint-link-name-length-why = Ein Linkname hat bis zu { $most } Zeichen.
lint-no-link-name = Keines der Zeichen ist in einem Linknamen erlaubt, deshalb lautet der Linkname nur „{ $name }“.
lint-no-link-name-why = Deluge verwendet den Linknamen der Verbindung. Geben Sie einen ein, den Sie wiedererkennen.
lint-client-name-why = Die API Console lehnt andere Sonderzeichen als _ und & ab: „Enter a valid client name“.
lint-client-name-zoho = Der Wert enthält „Zoho“.
lint-client-name-zoho-why = Laut der Anleitung eines Partners lehnt die Konsole solche Namen ab; ältere Anleitungen haben sie verwendet. Mit einem Namen ohne „Zoho“ sind Sie auf der sicheren Seite.

# Client-ID und Geheimnisse
lint-more-than-id = Der Wert enthält mehr als die Client-ID.
lint-more-than-id-why = Zoho liest alles davon als ID. Werte, die Sie hier kopieren, enthalten nur die ID.
lint-hidden-id-why = Zoho liest es als Teil der ID. Werte, die Sie hier kopieren, enthalten es nicht.
lint-not-an-id = Der Wert sieht nicht wie eine Zoho-Client-ID aus.
lint-not-an-id-why = Die IDs, die wir gesehen haben, bestehen aus 1000. und etwa 30 Großbuchstaben und Ziffern. Kopieren Sie die ID erneut von der Registerkarte Client Secret der API Console.
lint-short-id = { $count ->
    [one] Der Wert hat nur ein Zeichen nach „1000.“.
   *[other] Der Wert hat { $count } Zeichen nach „1000.“.
}
lint-short-id-why = Die IDs, die wir gesehen haben, haben etwa 30. Möglicherweise wurde das Ende nicht mitkopiert.
# $kind: was das Geheimnis ist, etwa „vermutlich ein Clientgeheimnis“.
lint-secret = Geheimnis gefunden: { $kind }.
lint-display-name-secret = Geheimnis im Anzeigenamen gefunden: { $kind }.
lint-display-name-hidden = Verborgenes Zeichen im Anzeigenamen: { $what } in „{ $text }“.
lint-keep-secrets-out = Dieses Feld wird angezeigt und kopiert, und URLs landen in Protokollen. Kopieren Sie das Clientgeheimnis aus der API Console direkt in Zohos Formular. Wenn jemand anderes dieses gesehen haben kann, erzeugen Sie in der Konsole ein neues.

# URLs: wie sie geschrieben sind
lint-url-quoted = Die URL steht in Anführungszeichen.
lint-url-amp = Die URL enthält &amp; statt &. Sie wurde aus dem Quelltext einer Webseite kopiert.
lint-url-no-question-mark = Die URL enthält & statt des Fragezeichens.
lint-url-fragment = Die URL hat ein Fragment (den Teil ab #).
lint-url-fragment-redirect = Eine Redirect-URI darf kein Fragment haben (RFC 6749, Abschnitt 3.1.2).
lint-url-fragment-endpoint = Ein Endpunkt darf kein Fragment haben (RFC 6749, Abschnitt 3.1).
lint-url-query = Die URL hat eine Abfragezeichenfolge (den Teil ab ?).
lint-url-query-why = Zoho CRM sendet die nötigen Parameter. Parameter in diesem Feld werden ein zweites Mal gesendet.
lint-url-question-mark = Die URL hat ein Fragezeichen am Ende.
lint-url-question-mark-why = Ältere Anleitungen haben es, neuere nicht, und beides soll funktionieren. Mit einer URL ohne Fragezeichen sind Sie auf der sicheren Seite.
lint-url-slash = Die URL hat einen Schrägstrich am Ende.
lint-url-slash-why = Zohos Endpunkte haben keinen.
lint-url-case = Der Pfad ist nicht kleingeschrieben.
lint-url-case-why = Zohos Endpunkte sind kleingeschrieben.
lint-url-path = Der Pfad ist { $path }, nicht { $right }.
lint-url-spelling = Die URL weicht ab Zeichen { $position } von der erwarteten URL ab.
lint-url-spelling-why = Sie scheint dasselbe zu bedeuten, aber sicher weiß das nur Zoho. Mit der erwarteten URL sind Sie auf der sicheren Seite.

# URLs: wessen Host es ist. $role: wozu der Host dient, etwa „API Console“.
lint-other-center = { $host } gehört zum Rechenzentrum { $center }, Ihre Organisation aber zum Rechenzentrum { $chosen }.
lint-other-center-why = Clients, Geheimnisse und Token gehören zu einem Rechenzentrum. Ein anderes liefert `invalid_client`.
lint-passed-on-why = Zoho dokumentiert, dass eine Anmeldung für die meisten Rechenzentren dort beginnen kann und weitergeleitet wird. Für das Vereinigte Königreich, die Vereinigten Arabischen Emirate, Singapur und zohohq.in sagt das keine Liste. Der Client muss für beide Rechenzentren aktiviert sein. Mit der URL Ihres eigenen Rechenzentrums sind Sie auf der sicheren Seite.
lint-not-accounts = { $host } ist kein Accounts-Server. Dieser Host gehört zum Rechenzentrum { $center } ({ $role }).
lint-accounts-only = Anmeldung, Token und Widerruf laufen nur über den Accounts-Server.
lint-public-site = { $host } ist Zohos öffentliche Website, kein Accounts-Server.
lint-not-zoho = { $host } ist kein Zoho-Host.
lint-danger-people = Personen würden zur Anmeldung an diesen Host geleitet.
lint-danger-secret = Zoho CRM würde Ihr Clientgeheimnis an diesen Host senden.
lint-danger-tokens = Zoho CRM würde Ihre Token an diesen Host senden.
lint-danger-code = Eine an diesen Host gesendete Antwort würde Ihren Autorisierungscode an Fremde weitergeben oder fehlschlagen.

# Die Homepage
lint-homepage-why = Die API Console verlangt eine vollständige URL wie https://www.yourdomain.com. Jede URL funktioniert.
lint-homepage-letters = Der Host enthält Buchstaben außerhalb des lateinischen Alphabets.
lint-homepage-letters-why = Es ist nicht bekannt, ob die API Console sie akzeptiert. Sie akzeptiert einen Platzhalter wie https://www.example.com.

# Die Redirect-URI
lint-byte-by-byte = Zoho vergleicht die Redirect-URI Byte für Byte.
lint-callback-path = Jede bekannte Redirect-URI von Zohos Verbindungen endet mit /delugeauth/callback, und Zoho vergleicht sie Byte für Byte.
lint-callback-path-popup = Jede bekannte Redirect-URI von Zohos Verbindungen endet mit /delugeauth/callback. Wenn Sie diese aus dem Pop-up kopiert haben, ist sie richtig.
lint-callback-center-why = Zoho CRM sendet die Redirect-URI des eigenen Rechenzentrums, die eines anderen Rechenzentrums stimmt also nie überein.
lint-callback-is-zohos = Zoho CRM führt die Anmeldung aus, deshalb ist die Redirect-URI eines benutzerdefinierten Dienstes eine URL von Zoho.
lint-not-callback-host = { $host } gehört zum Rechenzentrum { $center } ({ $role }). Keine Quelle nennt ihn als Host von Redirect-URIs.
lint-not-callback-host-why = Wenn Sie die URI aus dem Pop-up kopiert haben, ist sie richtig. Wenn nicht, fügen Sie die URL des Pop-ups auf dem Blatt Create Connection ein, um die richtige zu lesen.
lint-placeholder = Vorerst in Ordnung: Keine Quelle nennt die Redirect-URI dieses Rechenzentrums.
lint-placeholder-why = Ersetzen Sie den Wert, nachdem sich das Pop-up geöffnet hat: Fügen Sie die URL des Pop-ups auf dem Blatt Create Connection ein und geben Sie dann die Redirect-URI hier und in der Konsole ein.
lint-callback-unknown = Keine Quelle nennt die Redirect-URI des Rechenzentrums { $center }.
lint-callback-unknown-why = Die Konsole verlangt eine, bevor es einen Client gibt. Registrieren Sie vorerst eine beliebige eigene https-URL. Verbinden Sie einmal, fügen Sie die URL des Pop-ups auf dem Blatt Create Connection ein und ersetzen Sie die URL in der Konsole durch die Redirect-URI, die daraus gelesen wird.
lint-callback-several = Für { $center } ist mehr als eine Redirect-URI bekannt oder möglich. Registrieren Sie alle.
lint-callback-several-why = Die API Console akzeptiert mehrere. Die erste ist empfohlen. Siehe auch Zohos Seite zu [Verbindungen](https://www.zoho.com/deluge/help/connections.html). Die URL des Pop-ups bestätigt, welche Zoho CRM sendet.
lint-callback-inferred = Keine Quelle nennt die Redirect-URI des Rechenzentrums { $center }. Sie ist von anderen Rechenzentren abgeleitet.
lint-callback-one-source = Nur eine Quelle bestätigt die Redirect-URI des Rechenzentrums { $center }.
lint-confirm-with-popup = Bestätigen Sie sie: Wählen Sie einmal Create And Connect und fügen Sie dann die URL des Pop-ups auf dem Blatt Create Connection ein.

# Die Endpunkte
lint-opened-exactly = Zoho CRM öffnet genau das, was in diesem Feld steht.
lint-html-page = Zoho liefert eine HTML-Seite, die Zoho CRM nicht lesen kann.
# $here, $there: Namen von Feldern.
lint-path-of = Der Pfad { $path } gehört in das Feld { $there }, nicht in { $here }.
lint-path-of-why = Jeder Endpunkt hat einen Zweck. Der falsche liefert einen Fehler oder eine HTML-Seite.
lint-mixed = Diese URL gehört zum Rechenzentrum { $center }, { $other } aber zum Rechenzentrum { $known }.
lint-mixed-why = Alle URLs eines Dienstes müssen zu einem Rechenzentrum gehören.

# Parameter der Authorize URL
lint-parameter-missing = { $name }={ $right } fehlt.
lint-parameter-value = { $name } ist „{ $value }“, nicht { $right }.
lint-parameter-empty = { $name } ist leer, nicht { $right }.
lint-parameter-case = { $name }={ $value } ist nicht kleingeschrieben.
lint-parameter-case-why = Zoho dokumentiert den Parameter in Kleinbuchstaben. Eine andere Schreibweise gilt möglicherweise als fehlend.
lint-access-type-why = Ohne access_type=offline stellt Zoho kein Aktualisierungstoken aus, und die Verbindung funktioniert nach einer Stunde nicht mehr.
lint-prompt-why = `consent` ist der einzige Wert, den Zoho dokumentiert. Ohne prompt=consent stellt Zoho nur bei der allerersten Zustimmung ein Aktualisierungstoken aus; ein zweiter Versuch erhält keines.
lint-response-type-why = Ohne response_type=code zeigt Zoho eine Fehlerseite.
lint-parameter-repeated = { $name } kommt mehr als einmal vor.
lint-parameter-once = Ein Parameter darf nicht mehr als einmal vorkommen (RFC 6749, Abschnitt 3.1).
lint-parameter-added = Die URL enthält { $name }.
lint-parameter-added-why = Zoho CRM ergänzt diesen Parameter, die Anfrage hätte ihn also zweimal. Entfernen Sie ihn aus der Authorize URL.
lint-parameter-misspelled = Mit „{ $name }“ ist wahrscheinlich { $meant } gemeint.
lint-parameter-misspelled-why = Ein falsch geschriebener Parameter gilt als fehlend.
lint-parameter-unknown = Die URL enthält { $name }. Zohos Dokumentation kennt diesen Parameter nicht.
lint-parameter-unknown-why = Die URL braucht genau zwei Parameter: access_type=offline und prompt=consent.

# Scopes und die Verbindung
lint-not-added = Das Eingabefeld enthält Text, der noch nicht hinzugefügt ist.
lint-not-added-why = Nur Scopes in der Liste werden in das Formular geschrieben.
lint-no-scope = Fügen Sie mindestens einen Scope hinzu.
lint-no-scope-why = Zoho lehnt eine Anfrage ohne Scopes ab.
# $delimiter: Comma, Space oder Plus, wie in Zohos Formular.
lint-delimiter = Das Trennzeichen ist { $delimiter }.
lint-delimiter-why = Zohos Accounts-Dokumentation verlangt Kommas. Bei Leerzeichen lehnt Zoho die Liste Berichten zufolge als nicht existierenden Scope ab. Zu Pluszeichen ist nichts bekannt.
lint-switch-on = Der Schalter ist ein, aber Sie haben eine gemeinsame Verbindung gewählt. Schalten Sie ihn aus.
lint-switch-on-why = Bei eingeschaltetem Schalter funktioniert die Automatisierung nur für Personen, die ihr eigenes Konto verbunden haben, und schlägt für alle anderen fehl.
lint-switch-off = Der Schalter ist aus, aber Sie haben eine private Verbindung gewählt. Schalten Sie ihn ein.
lint-switch-off-why = Bei ausgeschaltetem Schalter handeln alle mit den Berechtigungen des Admins, der verbunden hat.
