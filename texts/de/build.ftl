# Der Raum „Einrichten“: die Eingaben, die Blätter, die Zohos Formulare nachbilden, und was daneben steht.

build-intro = Beantworten Sie drei Fragen. Kopieren Sie die Werte in Zoho.
build-load-example = Beispiel laden
build-try-sandbox = Anmeldung in der Sandbox ausprobieren
build-other = Anderes Produkt, anderer Anbieter
build-start-over = Neu beginnen

# Die Eingaben
build-inputs = Ihre Verbindung
build-edit = Bearbeiten
build-fold = Schließen
build-select-center = Rechenzentrum auswählen
build-evidence = Nicht sicher? Beliebige Zoho-URL einfügen
build-evidence-label = Zoho-URL oder Antwort
build-evidence-hint = Zum Beispiel die URL Ihres CRM, eine API-URL oder eine Tokenantwort. Geheimnisse werden sofort maskiert.
build-evidence-cut = Der Text ist sehr lang. Nur sein Anfang wurde gelesen.
build-choose-center = { $center } auswählen
build-rejected = abgelehnt
build-evidence-unknown = Der Text nennt kein Rechenzentrum.
build-evidence-chosen = Erkannt: { $center }. Dieses Rechenzentrum ist ausgewählt.
build-evidence-is = Erkannt: { $center }.
build-evidence-other = Erkannt: { $center }, ausgewählt ist aber ein anderes Rechenzentrum.
build-evidence-likely = Möglicherweise { $center }. Um sicherzugehen, melden Sie sich bei Ihrem CRM an und fügen Sie dessen URL ein.
build-evidence-several = Der Text nennt mehr als ein Rechenzentrum. Wählen Sie das Ihrer Organisation.
build-scopes = Apps und Scopes
build-scopes-none = Scopes auswählen
build-scopes-done = Fertig
build-scopes-summary = { $count ->
    [one] { $apps } · 1 Scope
   *[other] { $apps } · { $count } Scopes
}
build-scope-count = { $count ->
    [one] 1 Scope
   *[other] { $count } Scopes
}
build-scopes-broad = { $count ->
    [one] 1 Scope gewährt mehr Zugriff, als die meisten Integrationen brauchen.
   *[other] { $count } Scopes gewähren mehr Zugriff, als die meisten Integrationen brauchen.
}
build-name-placeholder = Zum Beispiel Marketing Automation
build-purpose = Verbindung
build-shared = Gemeinsam (empfohlen)
build-private = Privat
build-more-names = Weitere Namen und Optionen
build-link-name-hint = Leer lassen, um ihn aus dem Namen abzuleiten.
build-connection-name-hint = Leer lassen, um den Namen des Dienstes zu verwenden.
build-connection-link-name-hint = Zoho füllt ihn aus. Wenn Zoho einen anderen zeigt, geben Sie ihn hier ein, damit das Codebeispiel stimmt.
build-delimiter-recommended = { $delimiter } (empfohlen)
build-delimiter-hint = Zohos Dokumentation verlangt Kommas. Ein Leerzeichen ist der OAuth-Standard, und ein Pluszeichen ist seine kodierte Form.

# Die Blätter
build-before = Bevor Sie beginnen
build-sheet-console = API Console
build-sheet-service = Create Service
build-sheet-connection = Create Connection
build-sheet-deluge = In Deluge testen
build-sheet-finish = Prüfen und abschließen
build-copied-of = { $done } von { $total } kopiert
build-next = Weiter: { $sheet }
build-tick-all = Alle als erledigt markieren
build-untick-all = Markierungen entfernen
build-row-done = Erledigt:
build-row-changed = Seit dem Kopieren geändert.
build-more-scopes = { $count ->
    [one] 1 weiterer Scope wird nicht angezeigt. Um alle in einem Wert zu erhalten, wählen Sie unten das einzelne Feld „{ $field }“.
   *[other] { $count } weitere Scopes werden nicht angezeigt. Um alle in einem Wert zu erhalten, wählen Sie unten das einzelne Feld „{ $field }“.
}
build-own-labels = Die zweite Beschriftung stammt aus der deutschen Hilfe von Zoho. Ihr Formular zeigt vielleicht eine andere.

# Bevor Sie beginnen
build-criteria = Brauchen Sie einen benutzerdefinierten Dienst? Wählen Sie aus, was zutrifft.
build-criterion-none = Zoho CRM hat keine Standardverbindung für die App
build-criterion-none-why = Ohne Standardverbindung ist ein benutzerdefinierter Dienst der einzige Weg, die App zu verbinden.
build-criterion-scope = Der Standardverbindung fehlt ein Scope, den Sie brauchen
build-criterion-scope-why = Einer Standardverbindung können Sie keinen Scope hinzufügen, den sie nicht anbietet.
build-criterion-apps = Sie brauchen die Scopes mehrerer Apps in einer Verbindung
build-criterion-apps-why = Eine Standardverbindung erreicht nur eine App. Ein benutzerdefinierter Dienst kann Scopes mehrerer Apps mischen.
build-criterion-control = Sie wollen den Client selbst verwalten: sein Geheimnis, seine Scopes und wann widerrufen wird
build-criterion-control-why = Bei einem benutzerdefinierten Dienst gehört der Client in der API Console Ihnen.
build-recommend-default = **Empfehlung: Verwenden Sie Zohos Standardverbindung.** Wenn nichts davon zutrifft, öffnen Sie Connections > Services > Default Services in Zoho CRM. Es gibt keinen Client zu registrieren und kein Geheimnis zu hüten.
build-recommend-custom = **Empfehlung: Legen Sie einen benutzerdefinierten Dienst an.**
build-need = Was Sie brauchen
build-need-admin = **Adminrechte in Zoho CRM.** Nur Admins können Connections öffnen. Die Verbindung läuft mit den Berechtigungen der Person, die sie autorisiert.
build-need-console = Zugang zur API Console Ihres Rechenzentrums.
build-need-time = Etwa zehn Minuten, mit Zoho in einem zweiten Fenster.
build-need-secret = Halten Sie das Clientgeheimnis aus Chats, Tickets und dieser Seite heraus. Kopieren Sie es aus der API Console direkt in Zoho CRM.
build-removed = Sie haben den Connector „Zoho OAuth“ verwendet?
build-removed-what = Zoho hat diesen Standardconnector entfernt, der Scopes mehrerer Apps mischen konnte. Weder eine Ankündigung von Zoho noch ein Enddatum für bestehende Verbindungen wurde gefunden, und manche Organisationen zeigen ihn vielleicht noch.
build-removed-do = Bauen Sie jede seiner Verbindungen hier neu auf: Listen Sie die Funktionen auf, die sie verwenden, legen Sie einen benutzerdefinierten Dienst mit denselben Scopes an, ersetzen Sie den Linknamen der Verbindung in den Funktionen und testen Sie diese. Löschen Sie danach die alte Verbindung.

# API Console
build-host-unknown = Keine Quelle nennt den Host für dieses Rechenzentrum. Öffnen Sie ihn aus Ihrem eigenen Zoho heraus.
build-multi-dc = Wann brauche ich Multi-DC?
build-multi-dc-answer = Wenn alle, die sich verbinden, zu Ihrem eigenen Rechenzentrum gehören, lassen Sie Multi-DC ausgeschaltet. Wenn sich auch Personen anderer Rechenzentren verbinden, öffnen Sie die Registerkarte **Settings** des Clients, aktivieren Sie deren Rechenzentren und schalten Sie **Use the same OAuth credentials for all data centers** ein. Standardmäßig hat jedes Rechenzentrum ein eigenes Clientgeheimnis. Die Client-ID ist in allen Rechenzentren außer China gleich. Ein Client eines anderen Rechenzentrums funktioniert in China Berichten zufolge nicht.
build-client-id-hint = Wählen Sie Create, öffnen Sie die Registerkarte Client Secret und fügen Sie die ID hier ein. Fügen Sie das Geheimnis nicht hier ein, sondern direkt in Zoho CRM.
build-which-callback = Welche Redirect-URI ist richtig?
build-callback-first = (empfohlen)
build-callback-further = (ebenfalls registrieren)
build-callback-source = Siehe auch Zohos Hilfeseite zu [Verbindungen](https://www.zoho.com/deluge/help/connections.html). Das Anmeldefenster von Create And Connect zeigt, welche Zoho CRM sendet: Fügen Sie dessen URL dort ein.
build-callback-hint = Nur ausfüllen, wenn sie vom obigen Wert abweicht.
build-callback-placeholder = Eine beliebige eigene https-URL, bis das Pop-up die richtige zeigt.
build-registered = Von Ihnen registrierte Redirect-URI (optional)

# Create Service
build-scope-fields = Ihr Formular hat
build-scope-each = Ein Feld pro Scope
build-scope-one-box = Ein einziges Scopes-Feld
build-in-form = Werte in Ihrem Formular prüfen
build-in-form-hint = Fügen Sie die aktuellen Werte aus Zoho ein. Sie werden hier nur geprüft.
build-field-in-form = { $field } in Ihrem Formular
build-correct = Richtig.

# Create Connection
build-service-not-connection = **Der Dienst ist nicht die Verbindung.** Er beschreibt nur, wie verbunden wird. Gehen Sie zu My Connections, legen Sie eine Verbindung an, die diesen Dienst verwendet, und autorisieren Sie sie.
build-switch-off = Privat: nein. Aufrufe laufen im Namen des Admins, der die Verbindung autorisiert.
build-switch-on = Privat: ja. Alle melden sich mit dem eigenen Konto an.
build-switch = Worauf ist „Use Credentials of Login User“ in Zoho gestellt?
build-not-checked = Nicht geprüft
build-connected = Zoho zeigt „Connection created successfully“
build-not-connected = Wenn es „Invalid Redirect Uri“ zeigt, kopieren Sie die URL dieses Fensters in das Feld unten.
build-popup = Zur Bestätigung: URL des Anmelde-Pop-ups einfügen
build-popup-hint = Kopieren Sie die vollständige URL des Fensters, das Create And Connect öffnet, auch wenn es einen Fehler zeigt.
build-popup-sends = Zoho CRM sendet:
build-popup-redirect-uri = Redirect-URI des Pop-ups
build-popup-not-copyable = Kopieren ist ausgeschaltet: Diese URL liegt nicht auf einem Zoho-Host.

# Deluge
build-deluge-hint = Führen Sie diese Funktion aus, um die Verbindung zu testen.
build-product = Aufzurufendes Produkt
build-product-automatic = Automatisch (aus Ihren Scopes)
build-snippet = Deluge-Codebeispiel
build-snippet-scope = Erforderlicher Scope: { $scope }.
build-snippet-included = Ihr Scope { $held } schließt ihn ein.
build-snippet-others = Dieser Aufruf testet nur { $product }. Um { $others } zu testen, wählen Sie es als aufzurufendes Produkt.
build-product-docs = Dokumentation von { $product }
build-fill-in = Zuerst ausfüllen: { $values }.
build-401 = Sie erhalten 401, obwohl die Verbindung funktioniert? Zoho dokumentiert nicht, welches Tokenpräfix ein benutzerdefinierter Dienst sendet. Zoho Accounts dokumentiert Bearer; die meisten Produkte dokumentieren Zoho-oauthtoken.

# Prüfen und abschließen
build-end-done = Alle { $total } Werte sind kopiert. Prüfen Sie die Punkte unten, dann sind Sie fertig.
build-end-open = { $done } von { $total } Werten sind kopiert.
build-checklist = Checkliste
build-check-done = Erledigt
build-check-open = Offen
build-check-wrong = Korrigieren
build-check-redirect = Die Redirect-URI Ihres Rechenzentrums ist registriert
build-check-client = Der Client ist serverbasiert, und der Dienst hat seine ID
build-check-authorize = Die Authorize URL hat access_type=offline und prompt=consent
build-check-token = Die Token-URLs gehören zu Ihrem Rechenzentrum
build-check-scopes = Jeder Scope existiert, und Kommas trennen sie
build-check-connection = Die Verbindung ist autorisiert, nicht nur der Dienst angelegt
build-check-private = „Privat“ ist wie beabsichtigt eingestellt
build-mistakes = Sechs übliche Fehler
build-mistake-done = Ausgeschlossen
build-mistake-open = Noch offen
build-mistake-wrong = Gefunden
build-mistake-callback = Redirect-URI eines anderen Rechenzentrums
build-mistake-callback-done = Das Blatt gibt `{ $uri }` an, die Redirect-URI für { $center }.
build-mistake-callback-confirmed = Das Anmeldefenster hat `{ $uri }` bestätigt.
build-mistake-space = Leerzeichen am Ende oder verborgenes Zeichen
build-mistake-space-done = Kein kopierter Wert hat eines, und alles, was Sie eingeben, wird geprüft.
build-mistake-space-found = Im Feld { $field } ist eines. Der kopierte Wert lässt es weg.
build-mistake-refresh = Kein Aktualisierungstoken: Die Verbindung endet nach einer Stunde
build-mistake-refresh-done = Die Authorize URL verlangt `access_type=offline` und `prompt=consent`.
build-mistake-scopes = Falsche oder falsch geschriebene Scopes
build-mistake-scopes-done = { $count ->
    [one] Der Scope steht genau in dieser Schreibweise im Katalog.
   *[other] Alle { $count } Scopes stehen genau in dieser Schreibweise im Katalog.
}
build-mistake-scopes-open = { $count ->
    [one] 1 Scope ist nicht bestätigt oder nicht im Katalog. Prüfen Sie ihn in Zohos Dokumentation.
   *[other] { $count } Scopes sind nicht bestätigt oder nicht im Katalog. Prüfen Sie sie in Zohos Dokumentation.
}
build-mistake-delimiter-open = Das Trennzeichen ist kein Komma, das Zohos Dokumentation verlangt.
build-mistake-connection = Ein Dienst ohne Verbindung
build-mistake-connection-done = Sie haben die Verbindung angelegt, und Zoho hat sie bestätigt.
build-mistake-connection-open = Legen Sie die Verbindung an, autorisieren Sie sie und aktivieren Sie auf jenem Blatt das Kästchen „Connection created successfully“.
build-mistake-private = Versehentlich privat
build-mistake-private-done = Der Schalter steht wie beabsichtigt auf { $switch }.
build-mistake-private-open = Stellen Sie Use Credentials of Login User auf { $switch } und geben Sie dann auf dem Blatt Create Connection an, worauf es gestellt ist.
build-after = Wenn Sie fertig sind
build-after-use = Funktionen, Workflows und Widgets finden die Verbindung unter **My Connections** über ihren Linknamen.
build-after-change = Wenn Sie die Scopes ändern oder ein neues Geheimnis erzeugen, verbinden Sie erneut: Bestehende Token behalten ihre alten Scopes. Das Bearbeiten eines benutzerdefinierten Dienstes kann laut einer Quelle dessen Verbindungen widerrufen.
build-after-clean = Löschen Sie in der API Console die Clients, die Sie nur zum Testen angelegt haben. Um eine Verbindung zu beenden, widerrufen Sie sie unter **My Connections**.

# Exportieren
build-export = Exportieren und teilen
build-copy-as = Alles kopieren als
build-copy-all = Alles kopieren als { $format }
build-print = Drucken
build-copy-link = Link kopieren
build-export-hint = Exporte enthalten nie Geheimnisse. Mit dem Link öffnen Sie diese Einrichtung auf jedem Gerät wieder.
build-for-tool = Für ein anderes Tool
build-for-tool-hint = Dieselben Werte für n8n, Postman, Catalyst, die SDKs von Zoho, Power Automate und andere sowie der Self Client. Keine Datei enthält ein Geheimnis.

# Neben den Blättern
build-progress = Fortschritt
build-copy-mode = Kopiermodus
build-help-toggle = Hilfe
build-url = Autorisierungs-URL
build-opener = Vorschau für
build-opener-crm = Verbindung in Zoho CRM
build-opener-page = Testanmeldung auf dieser Seite
build-opener-crm-hint = Nur access_type und prompt gehören in das Feld Authorize URL. Zoho CRM ergänzt die anderen Parameter, auch einen eigenen state.
build-opener-page-hint = Eine Vorschau: state und code_challenge sind bei jeder Anmeldung neu. Die URL dieser Seite muss als Redirect-URI des Clients registriert sein.
build-endpoint-unknown = https://accounts.zoho.… (Rechenzentrum auswählen)
build-value-you = nicht gesetzt
build-value-authorize-url = in der Authorize URL
build-value-crm = von Zoho CRM ergänzt
build-value-page = bei der Anmeldung erzeugt
build-source-you = Sie geben dies ein
build-source-authorize-url = In Ihrem Feld Authorize URL
build-source-crm = Von Zoho CRM ergänzt
build-source-page = Von dieser Seite ergänzt
build-help = Hilfe
build-help-empty = Wählen Sie ein Feld, um zu sehen, wozu es dient.
build-help-about = Über { $topic }
build-help-why = Warum
build-help-if-wrong = Wenn falsch
build-issues = Probleme
build-issue = { $field }: { $found }
build-notes = Hinweise anzeigen
build-issues-none = Keine Probleme gefunden
build-issues-error = { $count ->
    [one] 1 Fehler
   *[other] { $count } Fehler
}
build-issues-warning = { $count ->
    [one] 1 Warnung
   *[other] { $count } Warnungen
}
build-issues-check = { $count ->
    [one] 1 mögliches Problem
   *[other] { $count } mögliche Probleme
}
build-issues-note = { $count ->
    [one] 1 Hinweis
   *[other] { $count } Hinweise
}
