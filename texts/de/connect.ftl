# Der Raum „Testen“: die Anmeldung, von der Autorisierung bis zum Widerruf.

# Aktionen und Stufen
connect-exchange = Code eintauschen
connect-refresh = Aktualisieren
connect-revoke = Widerrufen
connect-from-browser = { $action } (aus dem Browser)
connect-through-host = { $action } (über diesen Host)
connect-stage-authorize = Autorisieren
connect-stage-receive = Code empfangen
connect-stage-exchange = Code eintauschen
connect-stage-call = API aufrufen
connect-stage-refresh = Aktualisieren
connect-stage-revoke = Widerrufen
connect-stage-done = (erledigt)
connect-stage-failed = (fehlgeschlagen)
connect-stage-show = Anfrage anzeigen
connect-stage-shown = Anfrage angezeigt
connect-about-receive = Zoho schickt den Browser auf diese Seite zurück, mit einem Code und dem state in der URL.
connect-about-exchange = Sendet den Code und den Code-Verifier an den Tokenendpunkt und erhält Token.
connect-about-call = Sendet das Zugriffstoken im Authorization-Header an eine API.
connect-about-refresh = Sendet das Aktualisierungstoken an den Tokenendpunkt und erhält ein neues Zugriffstoken.
connect-about-revoke = Beendet das Aktualisierungstoken und jedes Zugriffstoken, das daraus entstanden ist.

# Anfrage und Antwort
connect-badge-sandbox = Sandbox
connect-badge-live = Live
connect-wire-title = { $stage }: Anfrage und Antwort
connect-wire-request = Anfrage
connect-wire-response = Antwort
connect-wire-masked = Codes, Token und Geheimnisse sind maskiert.
connect-wire-no-center = Wählen Sie ein Rechenzentrum, um die Anfrage zu sehen.
connect-wire-nothing = Noch nichts anzuzeigen.
connect-wire-not-sent = Noch nicht gesendet.
connect-wire-consent = Die Zustimmungsseite öffnet sich.
connect-wire-received = Der Browser hat diese URL geöffnet. Diese Seite hat den state verglichen und die Parameter aus der Adressleiste entfernt.

connect-diagram = Sequenzdiagramm

# Vor der Anmeldung
connect-sign-in = Anmelden
connect-sign-in-again = Erneut anmelden
connect-environment = Umgebung
connect-file = „Testen“ ist ausgeschaltet: Sie haben diese Seite als Datei geöffnet, und an eine Datei lässt sich keine Antwort zurücksenden. Öffnen Sie die Seite auf einem Webserver, um zu testen. Die Lektionen unter „Lernen“ funktionieren auch hier.
connect-environment-sandbox = Sandbox (simuliert, kein Konto nötig)
connect-environment-zoho = Live-System von Zoho (Ihr Client)
connect-sandbox-hint = Sie gelangen zu einer simulierten Zustimmungsseite und kehren über die URL dieser Seite hierher zurück, wie bei Zoho.
connect-zoho-hint = Dieser Tab öffnet Zoho und kehrt hierher zurück. Kehren Sie innerhalb von zehn Minuten zurück.
connect-center-of-setup = { $center } (aus „Einrichten“)
connect-center-default = Vereinigte Staaten (in „Einrichten“ ist nichts ausgewählt)
connect-live-rules = Die Anmeldung geht an Zoho, mit Ihrem Client und Ihrem Konto.
connect-sandbox-rules = Nichts verlässt Ihren Browser. Die Sandbox folgt Zohos Regeln. Codes gelten nur einmal und laufen nach einer Minute ab. PKCE wird geprüft. Redirect-URIs müssen genau übereinstimmen. Scopes müssen existieren. Nicht dokumentiertes Verhalten ist angenähert.
connect-simulate = { $count ->
    [0] Fehler simulieren (keiner aktiv)
   *[other] Fehler simulieren ({ $count } aktiv)
}
connect-faults-on = Eingeschaltete Fehler
connect-fault-late = Zu spät für diese Anmeldung. Der Fehler wirkt erst bei der nächsten.
connect-home = Rechenzentrum des simulierten Kontos
connect-home-same = Wo die Anmeldung beginnt
connect-data-center = Rechenzentrum
connect-select-center = Rechenzentrum auswählen
connect-client-id = Client ID
connect-client-id-hint = Verwenden Sie einen Client vom Typ Server-based Applications.
connect-register = Diese Seite zuerst bei Ihrem Client registrieren
connect-client-name = Client Name
connect-homepage = Homepage URL
connect-redirect-uri = Authorized Redirect URI
connect-of-this-page = { $label } dieser Seite
connect-register-how = Fügen Sie diese Redirect-URI in der API Console genau so hinzu, wie sie hier steht, zusätzlich zum Callback von Zoho CRM. Entfernen Sie sie, wenn Sie fertig sind. Verwenden Sie einen eigenen Client zum Testen, nicht den Client einer Verbindung, die in Gebrauch ist.
connect-tokens-in-browser = Token in einem Browser sind zum Testen da, nicht für Geschäftsdaten. Verwenden Sie eine Sandbox oder eine Testorganisation, fordern Sie wenige Scopes an und widerrufen Sie das Token danach.
connect-shared-origin = Jedes GitHub-Pages-Projekt desselben github.io-Hosts kann lesen, was dieser Tab speichert. Verwenden Sie eine Kopie dieser Seite auf einer eigenen Domäne, oder verwenden Sie die Sandbox.
connect-parameters = Parameter der Anfrage
connect-offline = offline: liefert ein Aktualisierungstoken; für Verbindungen erforderlich
connect-online = online: Zugriff endet nach einer Stunde
connect-lasting = Ein Aktualisierungstoken gilt, bis es widerrufen wird, und dieses liegt in einem Browser. Widerrufen Sie es, wenn Sie fertig sind, oder wählen Sie online.
connect-prompt = prompt=consent: Zoho bittet jedes Mal um Zustimmung und liefert jedes Mal ein Aktualisierungstoken
connect-scopes = Scopes: { $scopes }
connect-scopes-chosen = Diese Scopes haben Sie in „Einrichten“ ausgewählt.
connect-scopes-default = Diese zwei Scopes genügen, um ein Token zu testen. Andere können Sie in „Einrichten“ auswählen.
connect-change-scopes = Scopes in „Einrichten“ ändern
connect-no-center = Wählen Sie das Rechenzentrum Ihrer Organisation.
connect-no-url = Die Autorisierungs-URL konnte nicht gebildet werden.
connect-no-randomness = Dieser Browser hat keine Zufallszahlen geliefert. Ohne sie lässt sich Ihre Anmeldung nicht von einer gefälschten unterscheiden. Es wurde nichts gesendet. Verwenden Sie einen aktuellen Browser.
connect-no-storage = Dieser Browser lässt die Seite keine Daten speichern, oder sein Speicher für diese Seite ist voll. Nach Ihrer Rückkehr könnte die Seite ihre eigene Anmeldung nicht wiedererkennen. Es wurde nichts gesendet. Erlauben Sie dieser Seite, Daten zu speichern, oder verlassen Sie das private Fenster. Wenn der Speicher voll ist, schließen Sie diesen Tab und öffnen Sie einen neuen.

connect-link-live = Der Link wählt das Live-System von Zoho aus.
connect-link-center = Der Link wählt dieses Rechenzentrum aus: { $center }.
connect-link-home = Der Link legt das simulierte Konto in dieses Rechenzentrum: { $center }.
connect-link-access = Der Link setzt access_type auf { $access_type }.
connect-link-no-prompt = Der Link lässt prompt=consent weg.
connect-link-fault = Der Link schaltet diesen Fehler ein: { $fault }.
connect-link-unknown = Der Link enthält „{ $entry }“. Das kennt diese Seite nicht.

# Die simulierte Zustimmungsseite
connect-simulated = Simuliert. Das ist die Sandbox dieser Seite, nicht Zoho. Nichts verlässt Ihren Browser.
connect-consent-title = { $client } möchte auf die folgenden Informationen zugreifen
connect-consent-person = Angemeldet als { $person }. Rechenzentrum des Kontos: { $center }.
connect-consent-forwarded = Zoho hat den Browser hierher weitergeleitet, weil sich das Konto in diesem Rechenzentrum befindet.
connect-consent-lacks = Dieser Benutzer hat kein Konto bei dem Produkt von { $scopes }.
connect-accept = Accept
connect-reject = Reject
connect-back = Zurück zu „Testen“
connect-unknown-request-title = Unbekannte Anfrage
connect-unknown-request = In diesem Tab wartet keine Anmeldung mit dieser Anfrage. Beginnen Sie mit „Anmelden“ eine neue.
connect-foreign-redirect-title = Weiterleitung angehalten
connect-foreign-redirect = Das simulierte Zoho würde den Browser an eine andere URL weiterleiten, deshalb bleibt der Browser hier. Schließen Sie diesen Tab und beginnen Sie in einem neuen.

# Der aktuelle Stand
connect-idle-title = Wie die Anmeldung abläuft
connect-idle = „Anmelden“ öffnet die Zustimmungsseite. Danach schickt Zoho Sie mit einem Code auf diese Seite zurück, und Sie tauschen ihn gegen Token ein. In der Sandbox dauert das weniger als eine Minute.
connect-rejected-title = Antwort abgelehnt
connect-rejected = Es wurde nichts weitergesendet. Um es erneut zu versuchen, wählen Sie „Erneut anmelden“.
connect-denied-title = Kein Code ausgestellt
connect-change-title = Antwort aus einem anderen Rechenzentrum
connect-change-go-on = Fortfahren: { $center }
connect-returned-title = Code erhalten
connect-sent-title = Code gesendet
connect-connected-title = Zugriffstoken erhalten
connect-revoked-title = Token widerrufen
connect-revoked = Diese Seite hat die Token nicht mehr. Um neue zu erhalten, melden Sie sich erneut an.
connect-nothing-sent = Es wurde nichts gesendet
connect-no-response = Keine Antwort
connect-waiting = Anfrage gesendet. Warten auf die Antwort …
connect-single-use = Ein Code lässt sich nur einmal verwenden. Wenn er abgelehnt wurde, melden Sie sich erneut an, um einen neuen zu erhalten.
connect-code-age = { $age ->
    [one] Code vor 1 Sekunde erhalten. Die kürzeste Lebensdauer, die Zoho dokumentiert, beträgt { $life } Sekunden.
   *[other] Code vor { $age } Sekunden erhalten. Die kürzeste Lebensdauer, die Zoho dokumentiert, beträgt { $life } Sekunden.
}
connect-code-old = Code vor { $age } Sekunden erhalten. Die kürzeste Lebensdauer, die Zoho dokumentiert, beträgt { $life } Sekunden; möglicherweise ist er abgelaufen. Wenn er abgelehnt wird, melden Sie sich erneut an.
connect-code-age-label = Alter des Codes
connect-code-left = { $seconds ->
    [one] Von der kürzesten Lebensdauer eines Codes, die Zoho dokumentiert, bleibt noch 1 Sekunde.
   *[other] Von der kürzesten Lebensdauer eines Codes, die Zoho dokumentiert, bleiben noch { $seconds } Sekunden.
}
connect-clear-all = Alles löschen
connect-reset = Für die nächste Gruppe zurücksetzen
connect-link = Link zu diesem Test
connect-clock = Uhr der Sandbox:
connect-clock-minute = 1 Minute vergehen lassen
connect-clock-hour = 1 Stunde vergehen lassen
connect-code-in-memory = Der Code liegt nur im Arbeitsspeicher dieses Tabs. Beim Neuladen geht er verloren.
connect-tokens-in-memory = Die Token liegen nur im Arbeitsspeicher dieses Tabs. Beim Neuladen gehen sie verloren.

# Senden
connect-in-page = Auf dieser Seite
connect-client-secret = Client Secret
connect-client-secret-hint = Wird nur für diese Anfrage verwendet. Es bleibt bis zur Antwort im Arbeitsspeicher und wird an den Accounts-Server gesendet. Wenn der eigene Host dieser Seite die Anfrage weiterleitet, kann dieser Host es lesen.
connect-host-passes-on = Der eigene Host dieser Seite leitet die Anfrage an Zoho weiter.
connect-in-terminal = In einem Terminal
connect-command = Befehl für { $shell }
connect-paste = Antwort einfügen
connect-paste-hint = Sie können alles einfügen, was das Terminal ausgegeben hat. Es wird im Arbeitsspeicher gelesen und nicht gespeichert.
connect-browser-exchange = Es ist nicht bekannt, dass Zoho seine Antworten von Seiten anderer Hosts lesen lässt. Wenn der Browser die Antwort nicht lesen kann, ist die Anfrage vielleicht trotzdem angekommen, und ein Code lässt sich nur einmal verwenden. Das Terminal ist zuverlässiger.
connect-browser-refresh = Es ist nicht bekannt, dass Zoho seine Antworten von Seiten anderer Hosts lesen lässt. Wenn der Browser die Antwort nicht lesen kann, ist nichts verloren: Das Aktualisierungstoken bleibt gültig, und das Terminal kann es erneut senden.
connect-browser-revoke = Es ist nicht bekannt, dass Zoho seine Antworten von Seiten anderer Hosts lesen lässt. Wenn der Browser die Antwort nicht lesen kann, ist das Token vielleicht trotzdem widerrufen. Das Terminal zeigt das Ergebnis.
connect-browser-accounts = Es ist nicht bekannt, ob der Accounts-Server diese Antwort von Seiten anderer Hosts lesen lässt. Im Terminal gibt es diese Einschränkung nicht.
connect-browser-api = Zoho dokumentiert, dass die CRM-API Seiten antwortet, deren Origin eine JavaScript-Domäne eines clientbasierten Clients ist. Mit dem Token eines serverbasierten Clients schlägt der Aufruf hier voraussichtlich fehl (abgeleitet). Über andere Produkte ist nichts bekannt. Im Terminal gibt es diese Einschränkung nicht.
connect-not-from-browser = Die Sicherheitsrichtlinie dieser Seite lässt den Browser Anfragen nur an bekannte Accounts-Server und API-Domänen senden. { $host } gehört nicht dazu. Verwenden Sie das Terminal.

# Ergebnisse
connect-done = erledigt
connect-error = Fehler
connect-warning = Warnung
connect-token-sandbox = Das simulierte Zoho hat ein Zugriffstoken ausgestellt.
connect-token-zoho = Zoho hat ein Zugriffstoken ausgestellt.
connect-relay-silent = Der eigene Host dieser Seite hat nicht geantwortet. Er ist nicht erreichbar, oder seine Verbindung zu Zoho ist fehlgeschlagen. Senden Sie die Anfrage aus dem Browser oder aus dem Terminal; beide brauchen den Host nicht.
connect-browser-silent = Der Browser hat keine Antwort geliefert, die diese Seite lesen kann, und er sagt nicht, warum. Vielleicht ist das Netzwerk ausgefallen, oder Zoho lässt seine Antworten nicht von Seiten anderer Hosts lesen (CORS). Im Terminal gibt es keine dieser Einschränkungen.
connect-code-may-be-used = Wenn die Anfrage angekommen ist, ist der Code verbraucht. Wenn der nächste Versuch invalid_code liefert, melden Sie sich erneut an und verwenden Sie sofort das Terminal.
connect-fault-on = Diesen Fehler haben Sie eingeschaltet: { $fault }. { $shows }
connect-states = Gesendet als `state`: `{ $sent }`. Empfangen: `{ $received }`.
connect-cut = Eine unterbrochene Verbindung, ein Proxy oder eine Firewall kann eine Antwort abschneiden. Senden Sie die Anfrage erneut.
connect-simulated-error = Das simulierte Zoho hat `{ $name }` geliefert. { $meaning }
connect-simulated-error-unknown = Das simulierte Zoho hat den Fehler `{ $name }` geliefert. Keine Quelle, die wir kennen, erklärt ihn.
connect-simulated-other-center = Begonnen haben Sie im Rechenzentrum { $started }. Geantwortet hat das simulierte Zoho aus dem Rechenzentrum { $responded }, in dem sich das Konto befindet. Das ist normal. Der Code wird an den simulierten Host { $host } gesendet und nirgendwohin sonst. Jedes Rechenzentrum hat ein eigenes Clientgeheimnis, sofern nicht „Use the same OAuth credentials for all data centers“ eingeschaltet ist.
connect-simulated-throttled = Das simulierte Zoho meldet, dass in kurzer Zeit zu viele Token angefordert wurden.
connect-simulated-throttled-said = Das simulierte Zoho hat geantwortet: „{ $said }“. Eine Antwort dieser Form besagt in der Sprache des Kontos, dass in kurzer Zeit zu viele Token angefordert wurden.
connect-simulated-html = Das simulierte Zoho hat eine HTML-Seite statt einer Tokenantwort geliefert.
connect-simulated-html-title = Das simulierte Zoho hat eine HTML-Seite mit dem Titel „{ $title }“ statt einer Tokenantwort geliefert.
connect-simulated-revoked = Das simulierte Zoho meldet, dass das Token widerrufen ist. Eine Aktualisierung liefert jetzt `invalid_code`.
connect-simulated-unknown-token = Das simulierte Zoho hat eine HTML-Seite geliefert. Damit sagt Zoho, dass es das Token nicht kennt.
connect-simulated-revoke-refused = Das simulierte Zoho hat das Token nicht widerrufen. Es hat `{ $name }` geliefert.
connect-simulated-code-may-be-used = Wenn die Anfrage angekommen ist, ist der Code verbraucht. Wenn der nächste Versuch invalid_code liefert, melden Sie sich erneut an.
connect-fault-evidence = Sie haben diesen Fehler eingeschaltet.
connect-more-causes = { $count ->
    [one] 1 weitere Ursache
   *[other] { $count } weitere Ursachen
}
connect-sandbox-gone = Die Sandbox dieses Tabs existiert nicht mehr. Beginnen Sie erneut mit „Anmelden“.
connect-wiped = Codes, Token, das Geheimnis, wartende Anmeldungen und die Sandbox wurden aus diesem Tab entfernt. Was Sie kopiert haben, ist noch in der Zwischenablage. Das Protokoll unten enthält keine Geheimnisse.
connect-lives-on = Das Aktualisierungstoken bleibt bei Zoho gültig, bis es widerrufen wird.
connect-revoke-first = Um es zu beenden, widerrufen Sie es zuerst.

# Token
connect-refreshed = { $count ->
    [one] Neues Token nach 1 Aktualisierung.
   *[other] Neues Token nach { $count } Aktualisierungen.
}
connect-life-unknown = Die Antwort sagt nicht, wann es abläuft. Zoho dokumentiert eine Stunde.
connect-life-over = Abgelaufen. APIs lehnen es jetzt ab.
connect-life-left = { $minutes ->
    [one] Läuft in 1 Minute ab.
   *[other] Läuft in { $minutes } Minuten ab.
}
connect-refresh-token-life = Es gilt, bis es widerrufen wird. Widerrufen Sie es, wenn Sie fertig sind.
connect-scopes-unsaid = Die Antwort sagt nicht, welche Scopes gewährt wurden.
connect-scopes-missing = Angefordert, aber nicht gewährt: { $scopes }. Berichten zufolge lässt Zoho Scopes weg, ohne einen Fehler zu melden.
connect-scopes-added = Gewährt, aber nicht angefordert: { $scopes }.
connect-api-domain = `https://{ $host }` ist die API-Domäne des Rechenzentrums { $center }.
connect-show-tokens = Token anzeigen
connect-hide-tokens = Token ausblenden
connect-access-token = Zugriffstoken
connect-refresh-token = Aktualisierungstoken
connect-call-needs = { $method } { $path }, braucht { $scope }
connect-calls-sandbox = Die Sandbox unterstützt nur diese Aufrufe. Im Live-System von Zoho können Sie auch andere Produkte aufrufen.
connect-calls-other = Aufrufe, die andere Scopes brauchen ({ $count })
connect-no-refresh-token = Es gibt kein Aktualisierungstoken, deshalb lässt sich das Zugriffstoken nicht aktualisieren. Es läuft von selbst ab; diese Seite widerruft nur Aktualisierungstoken.
connect-clean-up = Aufräumen, wenn Sie fertig sind
connect-clean-up-revoke = Widerrufen Sie das Token, wenn es nicht mehr gebraucht wird.
connect-clean-up-uri = Entfernen Sie in der API Console die Redirect-URI dieser Seite vom Client.
connect-clean-up-client = Löschen Sie den Client, wenn Sie ihn für diesen Test angelegt haben.
connect-clean-up-tab = Leeren Sie das Terminal, wählen Sie „Alles löschen“ und schließen Sie diesen Tab.

# Das Protokoll
connect-log = { $count ->
    [one] Protokoll (1 Schritt)
   *[other] Protokoll ({ $count } Schritte)
}
connect-log-copy = Protokoll als Markdown
connect-log-time = { $seconds } s
connect-transcript-title = Anmeldeprotokoll, Zoho OAuth Workbench
connect-transcript-times = Die Zeiten sind Sekunden seit der ersten Zeile.
connect-log-came-back = Mit einer Antwort auf diese Seite zurückgekehrt. Die Antwort wurde aus der Adressleiste entfernt.
connect-log-code = Der state stimmt überein. Code erhalten, Rechenzentrum: { $center }.
connect-log-left = Zu Zoho gewechselt, Rechenzentrum { $center }, mit state und Code-Challenge.
connect-log-left-sandbox = Zum simulierten Zoho gewechselt, Rechenzentrum { $center }, mit state und Code-Challenge.
connect-log-confirmed = Der Wechsel des Rechenzentrums wurde bestätigt.
connect-log-consent = Die simulierte Zustimmungsseite hat sich geöffnet, Rechenzentrum: { $center }.
connect-log-error-page = Das simulierte Zoho zeigt: { $title }. { $text }
connect-log-sent = { $action }: gesendet an { $url }
connect-log-sent-sandbox = { $action }: an die simulierte URL { $url } gesendet
