# Die Fehler, die die Sandbox simulieren kann.
sandbox-fault-wrong-center = Zoho nennt das falsche Rechenzentrum für das Konto
sandbox-fault-expired-code = Der Code ist zu alt
sandbox-fault-code-used-twice = Der Code wurde schon verwendet
sandbox-fault-invalid-client = Zoho akzeptiert die Client-ID nicht (`invalid_client`)
sandbox-fault-invalid-client-secret = Zoho akzeptiert das Clientgeheimnis nicht (`invalid_client_secret`)
sandbox-fault-invalid-redirect-uri = Zoho akzeptiert die Redirect-URI nicht (`invalid_redirect_uri`)
sandbox-fault-throttled = Zu viele Anfragen
sandbox-fault-html = Eine HTML-Seite statt JSON
sandbox-fault-localised = Zu viele Anfragen, in einer anderen Sprache gemeldet
sandbox-fault-status-400 = Zoho meldet Fehler mit HTTP 400 (normalerweise sendet es 200)
sandbox-fault-slow = Eine langsame Antwort
sandbox-fault-cut = Die Verbindung bricht mitten in der Antwort ab
sandbox-fault-no-refresh-token = Kein Aktualisierungstoken
sandbox-fault-dropped-scope = Zoho lässt einen Scope weg, ohne es zu melden
sandbox-fault-hostile-server = Die Antwort verlangt, den Code an einen anderen Server zu senden (`accounts-server`)
sandbox-fault-tampered-state = Der Sicherheitswert `state` kommt verändert zurück
sandbox-fault-doubled-parameter = Die Antwort enthält zwei Codes

# Was eine Person sieht, wenn der Fehler eingeschaltet ist
sandbox-shows-wrong-center = Der Tokenendpunkt liefert invalid_client, weil sich das Konto in einem anderen Rechenzentrum befindet, als Zoho gesagt hat.
sandbox-shows-expired-code = Der Tokenendpunkt liefert invalid_code, als hätten Sie länger als eine Minute gewartet.
sandbox-shows-code-used-twice = Der Tokenendpunkt liefert invalid_code, als hätte schon jemand den Code verwendet.
sandbox-shows-invalid-client = Der Tokenendpunkt liefert invalid_client.
sandbox-shows-invalid-client-secret = Der Tokenendpunkt liefert invalid_client_secret.
sandbox-shows-invalid-redirect-uri = Der Tokenendpunkt liefert invalid_redirect_uri.
sandbox-shows-throttled = Der Tokenendpunkt liefert „Access Denied“ und sagt, dass es zu viele Anfragen waren.
sandbox-shows-html = Der Tokenendpunkt liefert eine Webseite, wie bei einem falschen Pfad oder einer falschen Methode.
sandbox-shows-localised = Der Tokenendpunkt meldet seine Grenze in der Sprache des Kontos, hier Chinesisch.
sandbox-shows-status-400 = Der Status eines Fehlers ist 400. Ist nur dieser Fehler eingeschaltet, liefert der Tokenendpunkt invalid_code.
sandbox-shows-slow = Die Antwort braucht acht Sekunden.
sandbox-shows-cut = Die Antwort endet mittendrin und ist deshalb kein JSON.
sandbox-shows-no-refresh-token = Die Antwort enthält nur ein Zugriffstoken, deshalb endet der Zugriff nach einer Stunde.
sandbox-shows-dropped-scope = Die Antwort enthält Token, aber der letzte Scope, den Sie angefordert haben, fehlt.
sandbox-shows-hostile-server = Die Seite sendet den Code nicht und sagt, warum.
sandbox-shows-tampered-state = Die Seite lehnt die Antwort ab, weil deren state nicht übereinstimmt.
sandbox-shows-doubled-parameter = Die Seite lehnt die Antwort ab, weil sie zwei Codes enthält.

# Wo die Fehler wirken
sandbox-moment-sign-in = In der Antwort auf die Anmeldung
sandbox-moment-exchange = Beim Eintauschen des Codes
sandbox-moment-token = Bei jeder Tokenanfrage
sandbox-moment-request = Bei jeder Anfrage

# Die Grenze für Anmeldungen, die Zoho hat und die Sandbox einhält
sandbox-sign-in-limit = Die Sandbox hat ihre Grenze erreicht: Wie Zoho gibt sie einem Client in { $minutes } Minuten höchstens { $most } Codes. Niemand hat diese Anmeldung abgelehnt. Warten Sie, wählen Sie „1 Stunde vergehen lassen“, oder wählen Sie „Alles löschen“ und beginnen Sie erneut.
