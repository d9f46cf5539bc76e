# Die Autorisierungsanfrage: was ein Parameter bewirkt
oauth-parameter-response_type = Fordert einen Autorisierungscode an. Fehlt der Parameter oder hat er einen anderen Wert, zeigt Zoho eine eigene Fehlerseite und leitet nicht zurück.
oauth-parameter-client_id = Identifiziert den Client, den Sie in der API Console registriert haben. Die ID ist in allen Rechenzentren außer China gleich: Ein Client eines anderen Rechenzentrums funktioniert dort Berichten zufolge nicht. Eine falsche Client-ID führt zu Zohos Seite „Invalid Client“.
oauth-parameter-scope = Was die Verbindung darf, durch Kommas getrennt (%2C). Wenn ein Scope nicht existiert, zeigt Zoho eine Fehlerseite oder ignoriert den Scope Berichten zufolge. Eine durch Leerzeichen getrennte Liste wird Berichten zufolge abgelehnt.
oauth-parameter-redirect_uri = Wohin Zoho die Antwort sendet. Die URI muss Zeichen für Zeichen mit einer Authorized Redirect URI des Clients übereinstimmen. Sonst zeigt Zoho „Invalid Redirect Uri“.
oauth-parameter-access_type = `offline` fordert ein Aktualisierungstoken an. Der Standardwert ist `online`: kein Aktualisierungstoken, und die Verbindung funktioniert nicht mehr, sobald ihr Zugriffstoken nach einer Stunde abläuft.
oauth-parameter-prompt = `consent` bittet jedes Mal um Zustimmung. Ohne diesen Wert liefert Zoho nur bei der allerersten Zustimmung ein Aktualisierungstoken; ein zweiter Versuch erhält keines.
oauth-parameter-state = Ein zufälliger Wert, der unverändert zurückkommen muss. Er verknüpft die Antwort mit der Anfrage (RFC 6749, Abschnitt 10.12). In einer Verbindung erzeugt Zoho CRM einen eigenen Wert: Fügen Sie der Authorize URL keinen hinzu.
oauth-parameter-code_challenge = Der SHA-256-Hash eines Geheimnisses, das nur diese Seite kennt. Er macht einen gestohlenen Code nutzlos (RFC 7636). Die Anmelde-URL einer Verbindung, die wir gesehen haben, hat diesen Parameter nicht.
oauth-parameter-code_challenge_method = `S256` besagt, dass `code_challenge` ein Hash ist. Zohos Standardwert ist `plain`, und der schützt nichts.

# Warum diese Seite keine Antwort empfangen kann
oauth-page-not-web = Diese Seite wurde über eine URL geöffnet, die mit { $scheme }: beginnt. Zoho leitet nur an URLs weiter, die mit https:// oder http:// beginnen.
oauth-page-not-secure = Diese Seite wurde unverschlüsselt von { $host } geladen, deshalb könnten andere die Antwort lesen. Öffnen Sie sie über https:// oder von http://localhost.
oauth-page-user-info = Die URL dieser Seite enthält einen Benutzernamen. Öffnen Sie die Seite ohne ihn.
oauth-page-unreadable = Die URL dieser Seite lässt sich nicht lesen.

# Warum eine Anmeldung nicht beginnen kann
oauth-begin-no-client-id = Die Client-ID fehlt. Geben Sie sie ein.
oauth-begin-client-id-invisible = Die Client-ID enthält ein unsichtbares Zeichen ({ $found }). Entfernen Sie es.
oauth-begin-client-id-secret = Das Feld für die Client-ID enthält etwas, das wie ein Geheimnis oder ein Token aussieht. Es würde in einer URL gesendet. Eine Client-ID besteht aus 1000. und Großbuchstaben und Ziffern dahinter.
oauth-begin-no-scope = Es ist kein Scope ausgewählt. Wählen Sie mindestens einen aus.
oauth-begin-scope = „{ $scope }“ ist kein einzelner Scope.

# Wie lange, im Dativ, als Teil eines Satzes: „vor 3 Tagen“, „innerhalb von 10 Minuten“, „in 1 Minute“
oauth-seconds = { $number ->
    [one] { $number } Sekunde
   *[other] { $number } Sekunden
}
oauth-minutes = { $number ->
    [one] { $number } Minute
   *[other] { $number } Minuten
}
oauth-hours = { $number ->
    [one] { $number } Stunde
   *[other] { $number } Stunden
}
oauth-days = { $number ->
    [one] { $number } Tag
   *[other] { $number } Tagen
}

# Warum eine Autorisierungsantwort abgelehnt wird
oauth-rejected-too-long = Die Antwort hat { $bytes } Bytes. Diese Seite liest höchstens { $limit } Bytes, und Zohos Antworten sind weit kürzer. Beginnen Sie die Anmeldung erneut von dieser Seite aus.
oauth-rejected-value-too-long = Der Parameter `{ $name }` hat { $bytes } Bytes. Diese Seite liest höchstens { $limit } Bytes, und Zohos Werte sind weit kürzer. Beginnen Sie die Anmeldung erneut von dieser Seite aus.
oauth-rejected-doubled = Die Antwort enthält den Parameter `{ $name }` mehr als einmal. Zoho sendet ihn einmal, also hat jemand die URL verändert. Nichts davon wurde verwendet. Beginnen Sie die Anmeldung erneut von dieser Seite aus.
oauth-rejected-two-responses = Die URL enthält eine Antwort in ihrer Abfragezeichenfolge und eine andere in ihrem Fragment. Zoho sendet nur eine. Nichts davon wurde verwendet. Beginnen Sie die Anmeldung erneut von dieser Seite aus.
oauth-rejected-token-in-query = Die Abfragezeichenfolge der URL enthält ein Token. Das ist der implizite Ablauf (`response_type=token`): Das Token stand in der Adressleiste, wo andere es lesen können, und es lässt sich nicht aktualisieren. Diese Seite hat es nicht angefordert und hat es verworfen. Verwenden Sie `response_type=code`.
oauth-rejected-token-in-fragment = Das Fragment der URL (der Teil ab #) enthält ein Token. Das ist der implizite Ablauf (`response_type=token`): Das Token stand in der Adressleiste, wo andere es lesen können, und es lässt sich nicht aktualisieren. Diese Seite hat es nicht angefordert und hat es verworfen. Verwenden Sie `response_type=code`.
oauth-rejected-in-fragment = Die Antwort steht im Fragment der URL (im Teil ab #). Zoho sendet Codes in der Abfragezeichenfolge. Nichts davon wurde verwendet. Beginnen Sie die Anmeldung erneut von dieser Seite aus.
oauth-rejected-no-state = Die Antwort hat keinen `state`, deshalb zeigt nichts, dass sie zu Ihrer Anmeldung gehört. Nichts davon wurde verwendet. Wenn Sie eine Authorize URL von anderswo geöffnet haben, ist deren Antwort nicht für diese Seite bestimmt. Beginnen Sie die Anmeldung hier.
oauth-rejected-unknown-state = Der `state` in der Antwort passt zu keiner Anmeldung, die in diesem Tab begonnen hat. Vielleicht hat die Anmeldung in einem anderen Tab oder Fenster begonnen, vielleicht hat der Browser ihre Aufzeichnung verworfen, oder jemand anderes hat die URL erzeugt. Nichts davon wurde verwendet. Beginnen Sie die Anmeldung hier.
oauth-rejected-replayed = Diese Antwort wurde bereits vor { $duration } verwendet. Eine Antwort funktioniert nur einmal. Wenn Sie die Seite neu laden oder zurückgehen, wird sie noch einmal geöffnet. Beginnen Sie eine neue Anmeldung.
oauth-rejected-stale = Die Anmeldung hat vor { $duration } begonnen. Eine Antwort wird nur innerhalb von { $limit } akzeptiert. Beginnen Sie eine neue Anmeldung.
oauth-rejected-future = Die Anmeldung scheint erst in { $duration } zu beginnen: Die Uhr dieses Geräts wurde inzwischen zurückgestellt. Beginnen Sie eine neue Anmeldung.
oauth-rejected-record = Die Aufzeichnung der Anmeldung in diesem Tab lässt sich nicht lesen. Vielleicht wurde diese Seite inzwischen aktualisiert. Beginnen Sie eine neue Anmeldung.
oauth-rejected-other-page = Die Aufzeichnung der Anmeldung in diesem Tab gehört zu einer anderen Seite mit einer anderen Redirect-URI. Nichts davon wurde verwendet. Beginnen Sie hier eine neue Anmeldung.
oauth-rejected-issuer = Die Antwort gibt an, von „{ $found }“ zu stammen (`iss`). Das ist kein Accounts-Server von Zoho, den wir kennen. Der Code wurde nirgendwohin gesendet.
oauth-rejected-server = Die Antwort verlangt, den Code an „{ $found }“ zu senden (`accounts-server`). { $reason } Wer den Code erhält, kann ihn verwenden, deshalb wurde er nirgendwohin gesendet.
oauth-rejected-server-meant = Die Antwort verlangt, den Code an „{ $found }“ zu senden (`accounts-server`). { $reason } Der richtige Wert ist wahrscheinlich { $meant }. Wer den Code erhält, kann ihn verwenden, deshalb wurde er nirgendwohin gesendet.
oauth-rejected-location = Die Antwort gibt an, aus dem Rechenzentrum „{ $found }“ zu stammen (`location`). Die Standorte, die wir kennen, sind { $known }. Der Code wurde nirgendwohin gesendet.
oauth-rejected-centers = Die Antwort widerspricht sich: Ein Teil nennt { $one }, ein anderer { $other }. In Zohos Antworten stimmen sie überein. Der Code wurde nirgendwohin gesendet.
oauth-rejected-china = Die Anmeldung hat im Rechenzentrum { $started } begonnen, und die Antwort gibt an, aus dem Rechenzentrum { $responded } zu stammen. China ist getrennt: Laut Zohos Seiten beginnen und enden Anmeldungen dort bei accounts.zoho.com.cn. Der Code wurde nirgendwohin gesendet. Wählen Sie das Rechenzentrum Ihres Kontos und beginnen Sie erneut.
oauth-rejected-code-and-error = Die Antwort enthält sowohl einen Code als auch einen Fehler. Zoho sendet entweder das eine oder das andere. Nichts davon wurde verwendet. Beginnen Sie die Anmeldung erneut.
oauth-rejected-neither = Die Antwort enthält weder einen Code noch einen Fehler. Vielleicht wurde sie abgeschnitten. Beginnen Sie die Anmeldung erneut.
oauth-rejected-code = Der Code ist leer oder enthält Zeichen, die in keinem Code vorkommen. Er wurde unterwegs abgeschnitten oder verändert. Beginnen Sie die Anmeldung erneut.

# Warum ein Host in einer Antwort nicht akzeptiert wird
oauth-host-spelling = Akzeptiert wird nur https:// mit einem Hostnamen, genau so, wie Zoho ihn schreibt.
oauth-host-unknown = { $host } steht nicht in unserer Tabelle von Zohos Hosts.
oauth-host-other-role = { $host } gehört zum Rechenzentrum { $center }, ist aber nicht dessen Accounts-Server.
oauth-host-not-api = { $host } gehört zum Rechenzentrum { $center }, ist aber nicht dessen API-Domäne.

# Ein anderes Rechenzentrum
oauth-other-center = Begonnen haben Sie im Rechenzentrum { $started }. Geantwortet hat Zoho aus dem Rechenzentrum { $responded }, in dem sich Ihr Konto befindet. Das ist normal. Der Code wird an { $host } gesendet und nirgendwohin sonst. Jedes Rechenzentrum hat ein eigenes Clientgeheimnis, sofern nicht „Use the same OAuth credentials for all data centers“ eingeschaltet ist.

# Fehler, die Zoho nennt
oauth-error-unknown = Zoho hat den Fehler `{ $name }` geliefert. Keine Quelle, die wir kennen, erklärt ihn.
oauth-error-unknown-said = Zoho hat den Fehler `{ $name }` geliefert. Keine Quelle, die wir kennen, erklärt ihn. Zohos Meldung: „{ $said }“
oauth-error-known = Zoho hat `{ $name }` geliefert. { $meaning }

# Antworten, die sich nicht lesen lassen
oauth-response-empty = Die Antwort ist leer.
oauth-response-too-long = Die Antwort hat { $bytes } Bytes, weit mehr, als Zoho sendet. Nichts davon wurde verwendet.
oauth-response-not-json = Die Antwort ist kein JSON. Vielleicht wurde sie abgeschnitten.
oauth-response-not-an-object = Die Antwort ist JSON, aber kein Objekt.
oauth-response-doubled = Die Antwort enthält das Feld `{ $field }` zweimal, deshalb ist sein Wert nicht sicher. Nichts davon wurde verwendet.
oauth-response-no-fields = Die Antwort enthält weder ein Token noch einen Fehler.
oauth-response-other-fields = Die Antwort enthält weder ein Token noch einen Fehler. Ihre Felder: { $fields }.
oauth-response-odd-token = Der Wert von `access_token` in der Antwort ist kein Token.

# Antworten des Tokenendpunkts
oauth-token-granted = Zoho hat ein Zugriffstoken geliefert.
oauth-token-throttled = Zoho meldet, dass in kurzer Zeit zu viele Token angefordert wurden.
oauth-token-throttled-said = Zoho hat geantwortet: „{ $said }“. Eine Antwort dieser Form besagt in der Sprache des Kontos, dass in kurzer Zeit zu viele Token angefordert wurden.
oauth-token-html = Zoho hat eine HTML-Seite statt einer Tokenantwort geliefert.
oauth-token-html-title = Zoho hat eine HTML-Seite mit dem Titel „{ $title }“ statt einer Tokenantwort geliefert.

# Warum es kein Aktualisierungstoken gibt
oauth-no-refresh-online = Kein Aktualisierungstoken, weil die Anmeldung `access_type=offline` nicht angefordert hat. Nach einer Stunde ist eine neue Anmeldung nötig. Eine Verbindung braucht `access_type=offline`.
oauth-no-refresh-prompt = Kein Aktualisierungstoken, obwohl `access_type=offline` angefordert wurde. Ohne `prompt=consent` liefert Zoho nur bei der ersten Zustimmung eines. Fügen Sie `prompt=consent` hinzu und melden Sie sich erneut an.
oauth-no-refresh-after-refresh = Kein neues Aktualisierungstoken. Bei einer Aktualisierung liefert Zoho keines, und das bestehende bleibt gültig.
oauth-no-refresh-unexplained = Kein Aktualisierungstoken, obwohl `access_type=offline` und `prompt=consent` angefordert wurden. Clientbasierte Clients erhalten keines. Prüfen Sie den Typ des Clients in der API Console.
oauth-no-refresh-unknown = Kein Aktualisierungstoken. Zoho liefert eines für `access_type=offline`, und ein weiteres nur mit `prompt=consent`. Auch die Antwort auf eine Aktualisierung enthält keines; dann bleibt das bestehende gültig.

# api_domain in einer Tokenantwort
oauth-api-domain-missing = Die Antwort hat keine `api_domain`. Verwendet wird der Host aus unserer Tabelle.
oauth-api-domain-other-center = Die Antwort aus dem Rechenzentrum { $asked } nennt die API-Domäne des Rechenzentrums { $named }. Das Token wird nicht dorthin gesendet. Prüfen Sie, in welchem der beiden Rechenzentren sich Ihr Konto befindet.
oauth-api-domain-foreign = Die Antwort nennt „{ $found }“ als `api_domain`. { $reason } Das Token wird nicht dorthin gesendet.

# Aufrufe einer API
oauth-call-no-host = Es ist nicht sicher, zu welchem Host das Token gehört, deshalb wird es nirgendwohin gesendet.
oauth-call-not-in-table = Unsere Tabelle hat für diesen Aufruf keinen Host im Rechenzentrum { $center }, und diese Seite rät keinen.
oauth-call-works = Das Token funktioniert.
oauth-call-works-but = Das Token funktioniert. Das Produkt hat diese Anfrage aus einem anderen Grund abgelehnt: `{ $name }`.
oauth-call-works-but-said = Das Token funktioniert. Das Produkt hat diese Anfrage aus einem anderen Grund abgelehnt: `{ $name }`. Zohos Meldung: „{ $said }“
oauth-call-html = Die API hat eine HTML-Seite statt JSON geliefert.
oauth-call-html-title = Die API hat eine HTML-Seite mit dem Titel „{ $title }“ statt JSON geliefert.
oauth-call-unclear = Die Antwort enthält keinen Fehler, aber auch nicht die erwarteten Daten.

# Widerruf
oauth-revoke-effect = Das beendet das Aktualisierungstoken und jedes Zugriffstoken, das daraus entstanden ist, für diese Organisation und diesen Client. Andere Verbindungen mit demselben Client haben eigene Aktualisierungstoken und funktionieren weiter.
oauth-revoked = Zoho meldet, dass das Token widerrufen ist. Eine Aktualisierung liefert jetzt `invalid_code`.
oauth-revoked-unsaid = Zoho hat den Status 200 und sonst nichts geliefert, den Widerruf also nicht bestätigt. Laut Protokoll ist das Token widerrufen. Liefert eine Aktualisierung `invalid_code`, ist das der Beweis.
oauth-revoke-unknown-token = Zoho hat eine HTML-Seite geliefert. Damit sagt Zoho, dass es das Token nicht kennt. Wenn das Token schon früher widerrufen wurde, ist nichts mehr zu tun. Sonst prüfen Sie das Rechenzentrum und ob das Token vollständig ist.
oauth-revoke-unknown-token-unsure = Die Antwort ist eine HTML-Seite; ihr Status ist nicht bekannt. Damit sagt Zoho, dass es das Token nicht kennt. Wenn das Token schon früher widerrufen wurde, ist nichts mehr zu tun. Sonst prüfen Sie das Rechenzentrum und ob das Token vollständig ist.
oauth-revoke-refused = Zoho hat das Token nicht widerrufen. Es hat `{ $name }` geliefert.
oauth-revoke-unclear = Die Antwort sagt nicht, ob das Token widerrufen ist.

# Befehle für ein Terminal
oauth-command-client-secret = Clientgeheimnis
oauth-command-refresh-token = Aktualisierungstoken
oauth-command-access-token = Zugriffstoken
oauth-command-client-id = Client-ID
oauth-command-code = Code aus der API Console
oauth-command-token = Zu widerrufendes Token
oauth-command-hidden = { $label } (Eingabe bleibt verborgen)
# Ohne Umlaute: Diese Platzhalter stehen im Befehl.
oauth-command-paste-client-secret = HIER CLIENTGEHEIMNIS EINSETZEN
oauth-command-paste-refresh-token = HIER AKTUALISIERUNGSTOKEN EINSETZEN
oauth-command-paste-access-token = HIER ZUGRIFFSTOKEN EINSETZEN
oauth-command-paste-client-id = HIER CLIENT-ID EINSETZEN
oauth-command-paste-code = HIER CODE EINSETZEN
oauth-command-paste-token = HIER TOKEN EINSETZEN
oauth-command-keeps-code = Der Befehl enthält den Code und dessen Verifier, und deshalb enthält sie auch der Verlauf Ihrer Shell. Der Code läuft nach der ersten Verwendung oder nach einer bis drei Minuten ab. Ohne ihn ist der Verifier nutzlos.
oauth-command-forgets-secret = Was Sie in die Eingabeaufforderung eingeben, steht in keinem Verlauf und in keiner Prozessliste. Es ist weg, sobald der Befehl endet.
oauth-command-shows-tokens = Die Antwort zeigt die Token im Terminalfenster. Leeren Sie das Fenster, nachdem Sie die Token hier eingefügt haben. Ein Zugriffstoken gilt eine Stunde, ein Aktualisierungstoken, bis es widerrufen wird.
oauth-command-deluge = Deluge kann nicht nach einer Eingabe fragen. Das Geheimnis steht in der Funktion, während Sie sie ausführen, und die Token stehen in ihrer Ausgabe. Speichern Sie die Funktion nicht oder löschen Sie sie danach.

# Text, der aus einem Terminal eingefügt wird
oauth-paste-empty = Es wurde nichts eingefügt. Kopieren Sie, was das Terminal nach dem Befehl ausgegeben hat.
oauth-paste-cut-off = PowerShell hat die Antwort als Tabelle ausgegeben und { $field } abgeschnitten. Führen Sie den Befehl dieser Seite aus, der die ganze Antwort ausgibt, oder hängen Sie „| ConvertTo-Json“ an. Ein eingetauschter Code lässt sich nicht noch einmal verwenden: Melden Sie sich zuerst erneut an.
oauth-paste-only-command = Das ist der Befehl, ohne Antwort. Fügen Sie ein, was das Terminal danach ausgegeben hat. Wenn es noch wartet, wartet es auf das Geheimnis.
oauth-paste-nothing = Es wurde keine Antwort von Zoho gefunden. Sie beginnt mit {"{"} und endet mit {"}"}. Fügen Sie alles ein, was das Terminal ausgegeben hat.

# Was für eine Ursache spricht oder dagegen
oauth-evidence-code-age = Der Code war { $seconds } Sekunden alt, als die Anfrage gesendet wurde. Die kürzeste Lebensdauer, die Zoho dokumentiert, beträgt { $life } Sekunden.
oauth-evidence-code-young = { $seconds ->
    [one] Der Code war erst { $seconds } Sekunde alt, als die Anfrage gesendet wurde.
   *[other] Der Code war erst { $seconds } Sekunden alt, als die Anfrage gesendet wurde.
}
oauth-evidence-code-old = Der Code war mindestens eine Minute alt. Die kürzeste Lebensdauer, die Zoho dokumentiert, beträgt { $life } Sekunden.
oauth-evidence-code-new = Der Code war weniger als eine Minute alt.
oauth-evidence-not-sent-before = Der Code oder das Token wurde vorher nicht gesendet.
oauth-evidence-sent-before = { $times ->
    [one] Der Code oder das Token wurde vorher schon einmal gesendet.
   *[other] Der Code oder das Token wurde vorher schon { $times }-mal gesendet.
}
oauth-evidence-odd-code = Was gesendet wurde, sieht nicht wie ein Code von Zoho aus.
oauth-evidence-code-for-refresh = Der Text zeigt einen Code, der zurückkam, aber keine Antwort mit einem Aktualisierungstoken.
oauth-evidence-console-elsewhere = Die Anmeldung wurde im Rechenzentrum { $asked } angefordert, aber der Client ist in der API Console des Rechenzentrums { $lives } registriert.
oauth-evidence-elsewhere = Die Anfrage ging an das Rechenzentrum { $asked }. Das richtige Rechenzentrum ist { $lives }.
oauth-evidence-server-named = Die Anfrage ging an den Accounts-Server, den Zohos eigene Antwort genannt hat.
oauth-evidence-same-center = Das Konto und die Anfrage sind im selben Rechenzentrum.
oauth-evidence-redirect-differs = Die beiden Werte unterscheiden sich ab Zeichen { $position }.
oauth-evidence-redirect-space = Die beiden Werte unterscheiden sich nur durch Leerzeichen am Anfang oder am Ende.
oauth-evidence-environment = Der Host des Aufrufs und api_domain sind nicht von derselben Art: Das eine ist die Produktionsorganisation, das andere eine Sandbox oder Entwicklerorganisation.
oauth-evidence-redirect-center = Die Redirect-URI gehört zum Rechenzentrum { $redirect }; das Konto oder die Anmeldung ist im Rechenzentrum { $lives }.
oauth-evidence-redirect-elsewhere = Die registrierte Redirect-URI gehört zum Rechenzentrum { $registered }, die gesendete zum Rechenzentrum { $sent }.
oauth-evidence-same-redirect = Beide Schritte haben dieselbe Redirect-URI gesendet.
oauth-evidence-odd-client-id = Was als `client_id` gesendet wurde, sieht nicht wie eine Client-ID aus: 1000. und dahinter Großbuchstaben und Ziffern.
oauth-evidence-header = Der Aufruf hat `Zoho-oauthtoken` gesendet.
oauth-evidence-other-header = Der Aufruf hat etwas anderes als `Zoho-oauthtoken` gesendet.
oauth-evidence-api-domain = Die Antwort kam von der API-Domäne.
oauth-evidence-not-api-domain = Der Host ist nicht die API-Domäne.
oauth-evidence-client-type = Der Typ des Clients ist { $client_type }.
oauth-evidence-accounts-server = Der Host ist ein Accounts-Server.
oauth-evidence-not-accounts-server = Der Host ist kein Accounts-Server, oder er wurde nicht erreicht.
oauth-evidence-unreached = Der Browser meldet, dass er den Host nicht erreicht hat.
oauth-evidence-foreign-host = Die Anfrage ging an { $host }. Das ist kein Accounts-Server von Zoho.
oauth-evidence-proxy = Der Text nennt einen Proxy.
oauth-evidence-sign-ins = Der Text zeigt { $times } Anmeldungen. Ein Client erhält in zehn Minuten höchstens { $most } Codes.
oauth-evidence-refresh-not-sent = Gesendet wurde ein Code, kein Aktualisierungstoken.
oauth-evidence-connected = Dieser Client wurde { $times }-mal verbunden. Für eine Person sind höchstens { $most } Aktualisierungstoken gleichzeitig gültig.
oauth-evidence-crossed = Die Anmeldung hat im Rechenzentrum { $from } begonnen, und Zoho hat aus dem Rechenzentrum { $to } geantwortet.
oauth-evidence-secret = Die Anfrage enthielt ein Clientgeheimnis.
oauth-evidence-no-secret = Die Anfrage enthielt kein Clientgeheimnis.
oauth-evidence-same-verifier = Die Anfrage hat den Verifier gesendet, der zur Challenge gehört.
oauth-evidence-offline = Die Anmeldung hat `access_type=offline` angefordert.
oauth-evidence-not-offline = Die Anmeldung hat `access_type=offline` nicht angefordert.
oauth-evidence-consent = Die Anmeldung hat `prompt=consent` angefordert.
oauth-evidence-no-consent = Die Anmeldung hat `prompt=consent` nicht angefordert.
oauth-evidence-token-expired = Die Gültigkeitsdauer, die mit dem Token kam, ist abgelaufen.
oauth-evidence-token-valid = Die Gültigkeitsdauer, die mit dem Token kam, ist noch nicht abgelaufen.
