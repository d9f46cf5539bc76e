# Der Raum „Rechenzentren“: die Tabelle, ihr Filter, der Live-Test und Zohos eigene Liste der Server.

centers-intro = Aus öffentlicher Dokumentation und öffentlichem Code ({ $date }); nicht am Live-System von Zoho getestet. Eine Kennzeichnung wie „berichtet“ zeigt, was nicht offiziell ist: Wählen Sie sie, um die Quellen zu sehen. Was keine Quelle hat, ist nicht aufgeführt.
centers-find = URL einfügen oder Host, Rechenzentrum oder dessen Code eingeben
centers-find-example = https://accounts.zoho.eu/oauth/v2/token
centers-shown = { $shown } von { $all } Rechenzentren
centers-hidden = Der Text enthielt ein Token, einen Code oder ein Geheimnis. Der Wert ist hier ausgeblendet und wird nicht gespeichert.
centers-no-match = Kein Treffer. Fügen Sie eine URL oder einen Host ein, um das Rechenzentrum zu finden, oder geben Sie einen Standortcode wie eu ein.
centers-foreign = { $host } ist kein Zoho-Host, den wir kennen.
centers-right = Die richtige URL:
centers-right-label = richtige URL

# Ein Rechenzentrum
centers-note = Hinweis
centers-values = { $center }: alle Werte zum Kopieren
centers-center = Rechenzentrum
centers-authorize = Authorize URL
centers-token = Access Token URL
centers-refresh = Refresh Token URL
centers-revoke = Revoke Token URL
centers-serverinfo = Liste der Accounts-Server
centers-userinfo = Benutzerinformationen (Scope nötig)
centers-callback = Redirect-URI von Verbindungen
centers-callback-also = Ebenfalls registrieren
centers-accounts = Accounts-Server
centers-api = API-Domäne
centers-console = API Console
centers-crm = Zoho CRM
centers-apps = Domäne anderer Apps
centers-upload = Datei-Upload
centers-cell = { $column }, { $center }
centers-cell-more = { $column } { $number }, { $center }

# Die APIs der Produkte
centers-apis = API-Basis-URLs nach Produkt
centers-apis-hint = Einige Produkte liegen nicht unter der API-Domäne (api_domain). Wählen Sie ein Produkt, um es in jedem Rechenzentrum zu sehen.
centers-product = Produkt
centers-every-product = alle Produkte, { $center }
centers-api-label = API von { $product }, { $center }

# Alle Rechenzentren
centers-all = Alle Rechenzentren vergleichen
centers-table = Tabelle der Rechenzentren
centers-unknown = nicht bekannt
centers-json = JSON herunterladen
centers-csv = CSV herunterladen
centers-download-hint = Beide Dateien enthalten alle Werte aller Rechenzentren, die API-Basis-URLs der Produkte, die Verlässlichkeit, die Quellen und das Datum.

# Der Live-Test
centers-live-title = Live-Test
centers-live-file = Sie haben diese Seite als Datei geöffnet, und als Datei stellt sie keine Anfragen. Um die Hosts zu testen, öffnen Sie sie auf einem Webserver.
centers-live-intro = Sendet aus Ihrem Browser je eine GET-Anfrage ohne Zugangsdaten an jeden Accounts-Server und jede API-Domäne. Jeder Host sieht Ihre IP-Adresse und was ein Browser mit jeder Anfrage sendet, aber keine Werte von dieser Seite.
centers-test-one = { $center } testen
centers-test = Alle Hosts testen
centers-stop = Anhalten
centers-copy-results = Ergebnisse
centers-hosts-tested = Getestete Hosts
centers-waiting = wartet …
centers-readable = erreichbar, Antwort lesbar, { $ms } ms
centers-reachable = erreichbar, { $ms } ms
centers-failed = nicht erreichbar (Fehler nach { $ms } ms)
centers-late = keine Antwort in { $seconds } s
centers-stopped = angehalten
centers-progress = { $done } von { $all } Hosts getestet.
centers-run-stopped = Angehalten. Erreichbar: { $reachable }, nicht erreichbar: { $silent }, nicht getestet: { $stopped }.
centers-run-done = Von diesem Browser aus sind { $reachable } von { $all } Hosts erreichbar.
centers-none-reached = Kein Host war erreichbar. Möglicherweise sind Sie offline, oder eine Firewall oder Erweiterung blockiert Zoho.
centers-some-silent = Der Browser sagt nicht, warum ein Host nicht geantwortet hat. Möglicherweise existiert der Name nicht, eine Firewall, ein Proxy oder eine Erweiterung blockiert ihn, oder der Host ist ausgefallen. Versuchen Sie es aus einem anderen Netzwerk.
centers-what-it-shows = Eine Antwort zeigt, dass dort ein Server über TLS antwortet. Sie zeigt nicht, dass der Server Ihren Client akzeptiert. Eine Antwort, die sich nicht lesen lässt, kann auch von einem Proxy stammen.
centers-report-title = Zoho-Hosts, aus einem Browser getestet, { $time }
centers-report-columns = | Rechenzentrum | Host | Rolle | Ergebnis |
centers-report-read = Zohos Liste der Accounts-Server, geladen von { $host }:
centers-report-pasted = Zohos Liste der Accounts-Server, wie eingefügt:

# Zohos eigene Liste
centers-list-title = Zohos eigene Liste der Accounts-Server
centers-list-intro = Zoho veröffentlicht die Accounts-Server seiner Rechenzentren als JSON. Wenn sich die Liste hier nicht laden lässt, öffnen Sie sie in einem neuen Tab und fügen Sie das JSON unten ein. Es wird mit der Tabelle verglichen.
centers-list-open = Liste öffnen
centers-list-label = JSON aus /oauth/serverinfo
centers-list-read = Geladen von { $host }. Dieser Host lässt die Liste von dieser Seite lesen.
