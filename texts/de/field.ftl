# Wie jedes Feld heißt, wozu es dient und was geschieht, wenn es falsch ist.

field-data-center = Rechenzentrum
field-popup-url = Pop-up-URL
field-of-zoho = { $label }

field-data-center-what = Die Region, in der Ihre Zoho-Organisation angelegt wurde. Die Adressleiste Ihres CRM zeigt sie.
field-data-center-why = Jedes Rechenzentrum hat einen eigenen Accounts-Server, eine eigene API-Domäne und eine eigene API Console. Ein Clientgeheimnis gehört zu einem Rechenzentrum, sofern Sie das in der Konsole nicht ändern.
field-data-center-if-wrong = `invalid_client` oder `invalid_code`, obwohl jeder Wert richtig aussieht. Das ist der häufigste Fehler.

field-client-type-what = Die Art der Anwendung, die Sie in der API Console registrieren.
field-client-type-why = Bei einem benutzerdefinierten Dienst führen Zohos Server die Anmeldung aus und bewahren ein Geheimnis auf. Das ist eine serverbasierte Anwendung.
field-client-type-if-wrong = Eine clientbasierte Anwendung erhält kein Aktualisierungstoken. Ein Self Client hat keine Redirect-URI.

field-client-name-what = Der Name, den Personen auf Zohos Zustimmungsseite sehen.
field-client-name-why = Zoho lehnt andere Sonderzeichen als _ und & ab. Die Anleitung eines Partners ergänzt, dass der Name „Zoho“ nicht enthalten darf.
field-client-name-if-wrong = Die Konsole zeigt „Enter a valid client name“.

field-homepage-url-what = Eine vollständige URL, die für Ihre Anwendung steht.
field-homepage-url-why = Die Konsole verlangt eine. Zohos Anleitung akzeptiert einen Platzhalter, wenn Sie keine haben.
field-homepage-url-if-wrong = Die Konsole zeigt „Enter a valid homepage URL“.

field-authorized-redirect-uri-what = Die Redirect-URI (Callback): wohin Zoho die Antwort der Anmeldung sendet. Es ist eine URL von Zoho selbst, weil Zoho CRM die Anmeldung ausführt.
field-authorized-redirect-uri-why = Zoho vergleicht sie Byte für Byte mit der Anfrage, und der Host unterscheidet sich je nach Rechenzentrum.
field-authorized-redirect-uri-if-wrong = Zoho zeigt „Invalid Redirect Uri“ und bricht ab. Ein Leerzeichen am Ende genügt.

field-popup-url-what = Die URL des Fensters, das sich nach **Create And Connect** auf Zohos Accounts-Server öffnet.
field-popup-url-why = Ihre redirect_uri ist die Redirect-URI, die Zoho CRM in Ihrer Organisation verwendet. Keine andere Quelle ist so sicher.
field-popup-url-if-wrong = Nichts geht kaputt. Die URL wird hier in Ihrem Browser gelesen und nirgendwohin gesendet.

field-service-name-what = Der Name des benutzerdefinierten Dienstes in Connections.
field-service-name-why = Bis zu 50 Zeichen.
field-service-name-if-wrong = Zoho speichert das Formular nicht.

field-service-link-name-what = Der technische Name des Dienstes.
field-service-link-name-why = Beginnt mit einem Kleinbuchstaben, danach Kleinbuchstaben, Ziffern und _; bis zu 50 Zeichen.
field-service-link-name-if-wrong = Zoho speichert das Formular nicht.

field-authentication-type-what = Wie sich der Dienst anmeldet. Wählen Sie **OAuth 2**.
field-authentication-type-why = Scopes und Token der Zoho-APIs gehören zu OAuth 2.
field-authentication-type-if-wrong = Die Felder darunter erscheinen nicht.

field-param-type-what = Wo das Token gesendet wird. Wählen Sie **Header**.
field-param-type-why = Zohos APIs lesen den Authorization-Header. Ein Token in der Abfragezeichenfolge landet in Protokollen.
field-param-type-if-wrong = API-Aufrufe liefern 401.

field-grant-type-what = Wie ein Token bezogen wird. Wählen Sie **Authorization Code**.
field-grant-type-why = Eine Person stimmt einmal zu, danach erneuert Zoho das Token ohne sie.
field-grant-type-if-wrong = Ohne Zustimmung gibt es kein Aktualisierungstoken.

field-client-id-what = Die öffentliche ID Ihres Clients, von der Registerkarte **Client Secret** der API Console.
field-client-id-why = Sie sieht aus wie `1000.` gefolgt von etwa 30 Großbuchstaben und Ziffern. Sie ist in allen Rechenzentren außer China gleich. Ein Client eines anderen Rechenzentrums funktioniert in China Berichten zufolge nicht.
field-client-id-if-wrong = „Invalid Client“ auf Zohos Seite, oder `invalid_client` in der Antwort.

field-client-secret-what = Das Geheimnis Ihres Clients, von derselben Registerkarte.
field-client-secret-why = Kopieren Sie es aus der API Console direkt in Zohos Formular. Diese Seite braucht es nicht und hat kein Feld dafür.
field-client-secret-if-wrong = `invalid_client_secret`, oder `invalid_client`, wenn das Geheimnis zu einem anderen Rechenzentrum gehört.

field-authorize-url-what = Der Autorisierungsendpunkt, mit genau zwei Parametern.
field-authorize-url-why = Zoho CRM ergänzt client_id, redirect_uri, response_type, scope und state. Es ergänzt nicht access_type=offline und prompt=consent, deshalb müssen diese in der URL stehen.
field-authorize-url-if-wrong = Ohne access_type=offline gibt es kein Aktualisierungstoken, und die Verbindung funktioniert nach einer Stunde nicht mehr.

field-access-token-url-what = Der Tokenendpunkt Ihres Rechenzentrums.
field-access-token-url-why = Zoho CRM sendet den Code dorthin und erhält die Token.
field-access-token-url-if-wrong = `invalid_client`, `invalid_code` oder eine HTML-Seite statt einer Antwort.

field-refresh-token-url-what = Dieselbe URL wie die Access Token URL.
field-refresh-token-url-why = Zoho erneuert Token am Tokenendpunkt. Nur der Grant Type ist ein anderer.
field-refresh-token-url-if-wrong = Die Verbindung funktioniert eine Stunde lang und schlägt dann fehl.

field-revoke-token-url-what = Der Widerrufsendpunkt Ihres Rechenzentrums. Nicht jede Version des Formulars hat dieses Feld.
field-revoke-token-url-why = Dient zum Widerrufen von Token. Zoho dokumentiert nicht, wann Zoho CRM ihn aufruft.
field-revoke-token-url-if-wrong = Eine Anfrage an eine andere URL widerruft nichts.

field-scopes-what = Was die Verbindung darf. In Zohos Formular fügen Sie Scopes einzeln mit der Schaltfläche + hinzu.
field-scopes-why = Zoho benennt Scopes nach dem Muster Service.resource.OPERATION. Einige Produkte haben ungewöhnliche Präfixe.
field-scopes-if-wrong = Wenn ein Scope nicht existiert, zeigt Zoho statt der Anmeldung eine Fehlerseite oder ignoriert den Scope Berichten zufolge stillschweigend.

field-scope-delimiter-what = Was Zoho CRM zwischen die Scopes setzt. Das Formular zeigt dieses Feld, sobald es zwei Scopes gibt.
field-scope-delimiter-why = Zohos Accounts-Dokumentation verlangt Kommas.
field-scope-delimiter-if-wrong = Bei Leerzeichen lehnt Zoho die Liste Berichten zufolge als nicht existierenden Scope ab. Zu Pluszeichen ist nichts bekannt.

field-connection-name-what = Der Name der Verbindung. Der Dienst beschreibt nur, wie verbunden wird: Ohne eine Verbindung ist nichts angemeldet.
field-connection-name-why = Personen finden die Verbindung unter **My Connections**.
field-connection-name-if-wrong = Zoho speichert das Formular nicht.

field-connection-link-name-what = Der technische Name der Verbindung: was in einem Deluge-Skript hinter `connection:` steht.
field-connection-link-name-why = Zoho leitet ihn vom Namen ab. Lesen Sie ihn auf der Seite der Verbindung nach.
field-connection-link-name-if-wrong = „Connection Name was not found“, wenn das Skript läuft.

field-use-credentials-of-login-user-what = Aus: Jeder Aufruf läuft im Namen des Admins, der verbunden hat. Ein: Jede Person verbindet sich mit dem eigenen Konto.
field-use-credentials-of-login-user-why = Eine Automatisierung läuft ohne angemeldete Person, braucht also die Verbindung des Admins. ServiceDesk Plus dokumentiert, dass der Schalter nur in Widgets und bei interaktiver Nutzung zählt.
field-use-credentials-of-login-user-if-wrong = Ein: Die Automatisierung schlägt für alle fehl, die sich nicht verbunden haben. Aus: Alle handeln mit den Berechtigungen des Admins.
