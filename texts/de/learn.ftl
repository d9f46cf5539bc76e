# Der Raum „Lernen“: Lektionen, die in der Sandbox gespielt werden.

learn-actor-browser = Browser des Admins
learn-actor-page = Diese Seite
learn-actor-connection = CRM-Verbindung
learn-actor-accounts = Zoho accounts
learn-actor-api = Zoho-API

learn-told-request = { $from } an { $to }: { $label }
learn-told-response = Antwort von { $from } an { $to }: { $label }
learn-told-refusal = Ablehnung von { $from } an { $to }: { $label }
learn-told-note = { $actor }: { $label }
learn-time = Tag { $day }, { $time }
learn-diagram-empty = Noch wurde nichts gesendet.
learn-diagram-summary = { $count ->
    [one] 1 Nachricht. Letzte: { $last }
   *[other] { $count } Nachrichten. Letzte: { $last }
}

learn-row-register = Registriert einen Client
learn-row-registered = Gibt eine Client-ID und ein Clientgeheimnis aus
learn-row-save = Speichert den benutzerdefinierten Dienst
learn-row-saved = Speichert die Werte. Zoho accounts erfährt nichts davon.
learn-row-draw = Erzeugt einen zufälligen state und einen Code-Verifier und bewahrt beide auf
learn-row-authorize = Öffnet die Anmeldeseite
learn-row-error-page = Zeigt „{ $title }“
learn-row-forwarded = Leitet den Browser an das Rechenzentrum des Kontos weiter: { $center }
learn-row-consent = Zeigt die Zustimmungsseite
learn-row-accept = Accept
learn-row-reject = Reject
learn-row-redirect = Schickt den Browser mit einem Code zurück
learn-row-denied = Schickt den Browser ohne Code zurück
learn-row-callback = Öffnet die Redirect-URI
learn-row-state = Der state ist der gesendete. Der Code wird angenommen.
learn-row-exchange = Tauscht den Code gegen Token
learn-row-exchange-again = Sendet denselben Code noch einmal
learn-row-steal = Ein Dieb sendet den gestohlenen Code, sogar mit dem richtigen Clientgeheimnis
learn-row-tokens = Gibt ein Zugriffstoken und ein Aktualisierungstoken aus
learn-row-access-only = Gibt ein Zugriffstoken aus, aber kein Aktualisierungstoken
learn-row-new-access = Gibt ein neues Zugriffstoken aus
learn-row-refused = Lehnt ab: { $name }
learn-row-throttled = Lehnt ab: zu viele Anfragen
learn-row-refuses = Lehnt die Anfrage ab
learn-row-back = Schickt den Browser zurück
learn-row-unreadable = Gibt etwas anderes zurück
learn-row-refresh = Fordert ein neues Zugriffstoken an
learn-row-refresh-first = Sendet sein erstes Aktualisierungstoken
learn-row-refreshed-many = Fordert { $times }-mal ein neues Zugriffstoken an und erhält es
learn-row-revoke = Widerruft das Aktualisierungstoken
learn-row-revoked = Beendet das Aktualisierungstoken und seine Zugriffstoken
learn-row-call = Ruft { $path } auf
learn-row-data = Gibt die Daten zurück
learn-row-run = { $user } startet eine Funktion, die die Verbindung verwendet
learn-row-function-failed = Die Funktion schlägt fehl: { $shown }
learn-row-dead = Kein Aktualisierungstoken: Die Verbindung funktioniert nicht mehr. Nur eine Person, die sich anmeldet, kann sie wieder in Gang setzen.
learn-row-dead-refused = Das Aktualisierungstoken wird abgelehnt: Die Verbindung funktioniert nicht mehr. Nur eine Person, die sich anmeldet, kann sie wieder in Gang setzen.
learn-row-connected-many = 20 Tage vergehen. Jeden Tag stellt jemand die Verbindung noch einmal her.

learn-part-sign-in = Die Anmeldeseite eines Rechenzentrums. Der Browser öffnet sie, deshalb steht alles Folgende in der Adressleiste.
learn-part-moved = Fordert den Browser auf, eine andere URL zu öffnen.
learn-part-target = Die Redirect-URI, und dahinter das, was Zoho antwortet.
learn-part-call = Der Aufruf, an dem Host, den `api_domain` nennt.
learn-part-api-status = Der Status. Die APIs melden damit Fehler: 401 bedeutet, dass das Token nicht akzeptiert wird.
learn-part-code = Der Autorisierungscode: der Nachweis, dass der Benutzer zugestimmt hat. Er funktioniert einmal und nur etwa eine Minute lang.
learn-part-state = Der zufällige Wert der Anfrage, unverändert. Weicht er ab, gehört die Antwort zu einer anderen Anmeldung und wird nicht verwendet.
learn-part-location = Das Rechenzentrum, in dem sich das Konto befindet.
learn-part-accounts-server = Der Accounts-Server, an dem der Code eingetauscht werden muss.
learn-part-error = Warum es keinen Code gibt.
learn-part-post = Der Tokenendpunkt. Er akzeptiert nur POST, und nur im Rechenzentrum des Kontos.
learn-part-grant-type = Was gesendet wird: `authorization_code` für einen Code, `refresh_token` für ein Aktualisierungstoken.
learn-part-client-id = Identifiziert den Client. Sie ist nicht geheim.
learn-part-client-secret = Weist nach, dass der Client selbst anfragt und nicht jemand, der den Code gesehen hat. Hier maskiert; standardmäßig hat jedes Rechenzentrum ein eigenes.
learn-part-redirect-uri = Noch einmal die Redirect-URI der Anmeldung. Zoho vergleicht beide Zeichen für Zeichen.
learn-part-code-sent = Der Code aus der Weiterleitung, hier maskiert. Diese Anfrage verbraucht ihn.
learn-part-code-verifier = Das Geheimnis, dessen Hash als `code_challenge` gesendet wurde. Zoho berechnet den Hash und vergleicht: Nur die Seite, die die Anmeldung begonnen hat, kennt das Geheimnis.
learn-part-refresh-sent = Das Aktualisierungstoken, hier maskiert. Es bleibt bei jeder Aktualisierung dasselbe.
learn-part-token = Das Aktualisierungstoken, hier maskiert. Mit ihm enden seine Zugriffstoken.
learn-part-status = Der Status. Zoho sendet auch bei einem Fehler 200, also zählt der Inhalt.
learn-part-access-token = Öffnet die APIs für eine Stunde. Hier maskiert.
learn-part-refresh-token = Holt neue Zugriffstoken, ohne eine Person, bis es widerrufen oder ersetzt wird. Hier maskiert.
learn-part-scope = Was die Token dürfen. Vergleichen Sie es mit dem, was angefordert wurde.
learn-part-api-domain = Wo sich die APIs befinden. Ein Token funktioniert nur dort.
learn-part-token-type = Nennt Bearer. Die meisten Zoho-Produkte dokumentieren `Zoho-oauthtoken` vor dem Token.
learn-part-expires-in = Die Lebensdauer des Zugriffstokens in Sekunden: 3600 ist eine Stunde.
learn-part-token-error = Warum es kein Token gibt, in Zohos Wort.
learn-part-authorization = Das Zugriffstoken, hier maskiert. Es steht in diesem Header und nie in einer URL.
learn-part-api-code = Warum die API abgelehnt hat, in Zohos Wort.
learn-part-api-message = Zohos Meldung dazu.
learn-part-redirect-uri-registered = Die Redirect-URI: wohin Zoho Codes für diesen Client senden darf. Diese gehört zu den Verbindungen von Zoho CRM.
learn-part-client-id-given = Die Client-ID. Sie bezeichnet den Client und ist nicht geheim.
learn-part-client-secret-given = Das Clientgeheimnis, hier maskiert. Es gehört in den benutzerdefinierten Dienst und sonst nirgendwohin.
learn-part-authorize-url = Die Authorize URL, an der die Anmeldung beginnt. Die zwei Parameter für ein Aktualisierungstoken werden an sie angehängt.
learn-part-token-url = Die Access Token URL und die Refresh Token URL, an die Codes und Aktualisierungstoken gesendet werden.
learn-part-scopes-saved = Die Scopes, durch Kommas getrennt: was die Verbindung darf.
learn-part-person = Der angemeldete Benutzer. Die Token handeln für diesen Benutzer.
learn-part-scope-asked = Ein angeforderter Scope. Die Zustimmungsseite beschreibt ihn in Worten.
learn-part-decision = Was der Benutzer auf Zohos Zustimmungsseite auswählt. Zoho dokumentiert diese Anfrage nicht.

learn-action-register = Client registrieren
learn-action-save = Benutzerdefinierten Dienst speichern
learn-action-sign-in = Anmelden
learn-action-accept = Accept
learn-action-reject = Reject
learn-action-exchange = Code eintauschen
learn-action-exchange-elsewhere = Code an das falsche Rechenzentrum senden
learn-action-steal = Einen Dieb den Code senden lassen
learn-action-call = API aufrufen
learn-action-call-other = API für Module aufrufen
learn-action-call-elsewhere = API eines anderen Rechenzentrums aufrufen
learn-action-run = Funktion ausführen
learn-action-colleague = Funktion von einem Kollegen ausführen lassen
learn-action-refresh = Aktualisieren
learn-action-refresh-first = Erstes Aktualisierungstoken verwenden
learn-action-refresh-many = Zehnmal aktualisieren
learn-action-revoke = Widerrufen
learn-action-connect = Verbinden
learn-action-connect-offline = Linke nur mit access_type=offline neu verbinden
learn-action-connect-consent = Linke nur mit prompt=consent neu verbinden
learn-action-connect-again = Neu verbinden
learn-action-connect-both = Linke mit beiden Parametern neu verbinden
learn-action-connect-wider = Scope hinzufügen und neu verbinden
learn-action-connect-many = An 20 weiteren Tagen verbinden
learn-action-minute = 1 Minute vergeht
learn-action-hour = 1 Stunde vergeht
learn-action-day = 1 Tag vergeht
learn-action-month = 30 Tage vergehen

learn-title-things = Dienst, Client, Verbindung: drei Dinge
learn-goal-things = Sie können sagen, welches der drei Sie haben, wo es ist und was noch fehlt.
learn-intro-things = Drei Dinge haben ähnliche Namen und werden leicht verwechselt. Legen Sie hier jedes davon an und sehen Sie, was ohne es fehlt.
learn-step-things-register = Registrieren Sie einen **Client** in der API Console.
learn-seen-things-register = Der Client ist die Identität Ihrer Integration: eine ID, ein Geheimnis und eine **Redirect-URI**, an die Zoho den Browser zurückschickt.
learn-note-things-register = Fragen Sie: Wer gibt die ID und das Geheimnis aus? Zoho accounts, in der API Console. Zoho CRM ist daran nicht beteiligt.
learn-step-things-save = Speichern Sie einen **benutzerdefinierten Dienst** in Zoho CRM.
learn-seen-things-save = Der Dienst beschreibt, wie die Verbindung hergestellt wird: der Client, die URLs und die **Scopes**, die sagen, was erlaubt ist. An Zoho accounts wurde nichts gesendet.
learn-note-things-save = Zeigen Sie auf das Diagramm: Kein Pfeil führt zu Zoho accounts. Ein gespeicherter Dienst beweist nichts über seine Werte.
learn-step-things-run = Führen Sie eine Funktion aus, die Daten von Zoho braucht.
learn-seen-things-run = Sie schlägt fehl: Es gibt einen Dienst, aber noch keine **Verbindung**.
learn-note-things-run = Das ist einer der sechs häufigsten Fehler: ein Dienst ohne Verbindung.
learn-step-things-connect = Legen Sie die Verbindung an: Melden Sie sich an und wählen Sie Accept.
learn-seen-things-connect = Erst jetzt hat Zoho **Token** ausgegeben, die Schlüssel zur API. Die Verbindung bewahrt sie auf.
learn-note-things-connect = Öffnen Sie die Nachricht mit den Token und lesen Sie jede Zeile vor. Die Funktion sieht das Clientgeheimnis nie.
learn-step-things-again = Führen Sie die Funktion noch einmal aus.
learn-seen-things-again = Sie hat die API mit dem Token der Verbindung aufgerufen.
learn-note-things-again = Fassen Sie zusammen: Client = wer fragt; Dienst = wie gefragt wird; Verbindung = die erteilte Berechtigung.
learn-question-things = Eine Kollegin hat den benutzerdefinierten Dienst ohne Fehler gespeichert. Welche Aussage stimmt?
learn-option-things-1 = Zoho hat die Client-ID und das Clientgeheimnis geprüft.
learn-option-things-2 = Funktionen können die API ab jetzt aufrufen.
learn-option-things-3 = Nichts wurde geprüft. Jemand muss eine Verbindung anlegen und Accept wählen.
learn-answer-things = Das Speichern eines Dienstes sendet nichts an Zoho accounts. Die Werte werden zum ersten Mal verwendet, wenn jemand die Verbindung anlegt.
learn-wrong-things-1 = Beim Speichern wird nichts an Zoho accounts gesendet, also hat sie noch niemand geprüft.
learn-wrong-things-2 = Eine Funktion braucht ein Token, und noch hat sich niemand angemeldet, um eines zu holen.

learn-title-centers = Rechenzentren: ein Konto, ein Ort
learn-goal-centers = Sie können das Rechenzentrum eines Kontos finden und verwenden es in jeder URL.
learn-intro-centers = Zoho betreibt mehrere **Rechenzentren**, und jedes Konto befindet sich in genau einem davon. Hier beginnt die Anmeldung im falschen.
learn-step-centers-start = Melden Sie sich an. Die URL ist die eines anderen Rechenzentrums.
learn-seen-centers-start = Zoho hat den Browser an das Rechenzentrum weitergeleitet, in dem sich das Konto befindet.
learn-note-centers-start = Nur dieser Schritt verzeiht ein falsches Rechenzentrum: Ein Browser lässt sich weiterleiten.
learn-step-centers-accept = Wählen Sie Accept. Zoho schickt den Browser zurück.
learn-seen-centers-accept = Zoho hat einen **Code** geschickt, der gegen Token eingetauscht wird. Öffnen Sie die Nachricht, mit der er kam: `location` und `accounts-server` nennen das Rechenzentrum des Kontos.
learn-note-centers-accept = Diese zwei Werte beantworten für jedes Konto die Frage „In welchem Rechenzentrum bin ich?“.
learn-step-centers-wrong = Senden Sie den Code an das Rechenzentrum, in dem die Anmeldung begann.
learn-seen-centers-wrong = Er wurde abgelehnt: Ein Code funktioniert nur dort, wo er erzeugt wurde.
learn-note-centers-wrong = Der Fehler sagt nicht „falsches Rechenzentrum“. Deshalb kostet diese Verwechslung so viel Zeit.
learn-step-centers-right = Melden Sie sich noch einmal an, wählen Sie Accept und tauschen Sie den neuen Code dort ein, wo Zoho es gesagt hat.
learn-seen-centers-right = Jetzt gibt es Token.
learn-note-centers-right = Öffnen Sie die Antwort: `api_domain` nennt den Host für alle Aufrufe.
learn-step-centers-call = Rufen Sie die API an `api_domain` auf.
learn-seen-centers-call = Sie hat die Daten zurückgegeben. Dieser Host gehört zum Rechenzentrum der Token.
learn-note-centers-call = Die Domäne der API ist nicht die Domäne des Accounts-Servers. Leiten Sie nie die eine aus der anderen ab.
learn-step-centers-call-wrong = Rufen Sie mit demselben Token die API eines anderen Rechenzentrums auf.
learn-seen-centers-call-wrong = Es wurde abgelehnt: Ein Token funktioniert nur in seinem eigenen Rechenzentrum.
learn-note-centers-call-wrong = Die Regel: Anmeldung, Token, Aktualisierung und API, alles in einem Rechenzentrum.
learn-question-centers = Ihr CRM öffnet sich unter crm.zoho.eu. Die Access Token URL Ihres Dienstes endet auf zoho.com. Was geschieht, wenn Sie die Verbindung herstellen?
learn-option-centers-1 = Es funktioniert. Zoho leitet die Tokenanfrage nach Europa weiter.
learn-option-centers-2 = Anmelden und Zustimmen gelingen, aber der Code lässt sich nicht eintauschen.
learn-option-centers-3 = Die Zustimmungsseite öffnet sich nicht.
learn-answer-centers = Ein Browser wird weitergeleitet, deshalb gelingen Anmeldung und Zustimmung. Die Tokenanfrage sendet ein Server, und sie wird nicht weitergeleitet: Der Code oder der Client ist dort nicht bekannt.
learn-wrong-centers-1 = Zoho leitet nur einen Browser weiter. Die Tokenanfrage sendet ein Server, und sie bleibt dort, wohin sie gesendet wurde.
learn-wrong-centers-3 = Die Zustimmungsseite öffnet sich: Die Access Token URL wird erst benutzt, nachdem der Benutzer Accept gewählt hat.

learn-title-dance = Die Anmeldung mit PKCE, Nachricht für Nachricht
learn-goal-dance = Sie können sagen, wovor der Code, der state und der Code-Verifier jeweils schützen.
learn-intro-dance = OAuth ist ein Gespräch, dessen Nachrichten durch den Browser laufen, wo andere sie sehen könnten. Drei Werte schützen es.
learn-step-dance-start = Melden Sie sich an.
learn-seen-dance-start = Vorher hat diese Seite einen zufälligen **state** und einen **Code-Verifier** erzeugt. Gesendet hat sie den state und nur einen Hash des Verifiers.
learn-note-dance-start = Öffnen Sie die erste Nachricht an Zoho accounts. `code_challenge` ist der Hash. Der Verifier selbst ist nicht darin.
learn-step-dance-accept = Wählen Sie Accept.
learn-seen-dance-accept = Der Code kam durch den Browser zurück, und mit ihm derselbe state: Er gehört zu dieser Anmeldung.
learn-note-dance-accept = Der Code stand in der Adressleiste: im Verlauf, vielleicht in einem Log, vielleicht auf diesem Projektor. Gehen Sie davon aus, dass ihn jemand gesehen hat.
learn-step-dance-steal = Lassen Sie einen Dieb den Code senden.
learn-seen-dance-steal = Selbst mit dem Clientgeheimnis wurde er abgelehnt: Der Dieb hat den Verifier nicht.
learn-note-dance-steal = Zoho dokumentiert für diesen Fall keinen Fehler. Die Sandbox antwortet mit `invalid_code`; das ist eine Annahme.
learn-step-dance-exchange = Der gestohlene Code ist verbraucht. Melden Sie sich wieder an, wählen Sie Accept und tauschen Sie den neuen Code ein.
learn-seen-dance-exchange = Diese Seite hat den Verifier mit dem Code gesendet und Token erhalten.
learn-note-dance-exchange = Vergleichen Sie die zwei Tokenanfragen Zeile für Zeile: Die eine hat `code_verifier`, die andere nicht.
learn-step-dance-call = Rufen Sie die API auf.
learn-seen-dance-call = Das Token steht in einem Header, nicht in der URL.
learn-note-dance-call = Die Anmeldung einer CRM-Verbindung verwendet kein PKCE, soweit wir es gesehen haben. Dort schützt allein das Clientgeheimnis den Code.
learn-question-dance = Jemand liest eine Stunde später den Code in Ihrem Browserverlauf. Was lässt sich damit tun?
learn-option-dance-1 = Nichts. Er wurde verwendet, er ist abgelaufen, und der Verifier fehlt.
learn-option-dance-2 = Die API aufrufen, bis die Token ablaufen.
learn-option-dance-3 = Token holen, wenn die Client-ID bekannt ist.
learn-answer-dance = Ein Code funktioniert einmal, gilt etwa eine Minute und funktioniert mit PKCE nur zusammen mit dem Verifier. Er ist kein Token: Keine API akzeptiert ihn.
learn-wrong-dance-2 = Ein Code ist kein Token: Keine API nimmt ihn an. Er muss zuerst eingetauscht werden.
learn-wrong-dance-3 = Die Client-ID ist nicht geheim, also schützt sie nichts. Der Code ist verbraucht, und der Verifier fehlt.

learn-title-hour = Warum es nach einer Stunde aufhört
learn-goal-hour = Sie können erklären, warum die Authorize URL sowohl `access_type=offline` als auch `prompt=consent` braucht.
learn-intro-hour = Eine Verbindung ruft für Sie eine API auf, auch nachts, wenn niemand da ist. Dafür bewahrt sie Schlüssel auf, die Token heißen. Die zwei Verbindungen unten unterscheiden sich nur in zwei Parametern der Authorize URL, der Adresse, an der die Anmeldung beginnt.
learn-step-hour-connect = Verbinden Sie beide Seiten. Rechts hat die Authorize URL `access_type=offline` und `prompt=consent`, links hat sie keines von beiden.
learn-seen-hour-connect = Beide Seiten haben ein **Zugriffstoken** erhalten: einen Schlüssel, der die API für eine Stunde öffnet. Nur die rechte Seite hat auch ein **Aktualisierungstoken** erhalten, das neue Schlüssel holt, ohne dass eine Person gebraucht wird.
learn-note-hour-connect = Das ist die Falle: Beide Seiten wirken verbunden.
learn-step-hour-run = Führen Sie die Funktion aus, die die Verbindung verwendet.
learn-seen-hour-run = Es funktioniert auf beiden Seiten.
learn-note-hour-run = An dieser Stelle hören viele auf zu testen und gehen nach Hause.
learn-step-hour-wait = Lassen Sie 1 Stunde vergehen.
learn-seen-hour-wait = Die Zugriffstoken sind auf beiden Seiten abgelaufen.
learn-note-hour-wait = Fragen Sie die Gruppe: Was geschieht beim nächsten Lauf, auf jeder Seite?
learn-step-hour-stops = Führen Sie die Funktion noch einmal aus und vergleichen Sie die zwei Seiten.
learn-seen-hour-stops = Die rechte Verbindung hat mit ihrem Aktualisierungstoken ein neues Zugriffstoken geholt. Die linke hat kein Aktualisierungstoken, also **funktioniert sie nach einer Stunde nicht mehr**.
learn-note-hour-stops = Ein Aktualisierungstoken ist die Erlaubnis, ohne eine Person wiederzukommen.
learn-step-hour-offline = Reparieren Sie die linke. Fügen Sie nur `access_type=offline` hinzu, das ein Aktualisierungstoken anfordert.
learn-seen-hour-offline = Immer noch kein Aktualisierungstoken. Zoho **merkt sich die erste Zustimmung**: Es hat die Zustimmungsseite nicht noch einmal gezeigt, und ein Aktualisierungstoken gibt es nur mit der ersten Zustimmung.
learn-note-hour-offline = Sehen Sie ins Diagramm: keine Zustimmungsseite. Dass eine Zustimmung ohne `access_type=offline` als erste zählt, ist unsere Annahme. Fragen Sie: Welche Seite funktioniert in einer Stunde noch?
learn-step-hour-offline-hour = Lassen Sie 1 Stunde vergehen und führen Sie die Funktion aus.
learn-seen-hour-offline-hour = Die linke hat nach einer Stunde wieder aufgehört; die rechte funktioniert. Nach der ersten Zustimmung **genügt** `access_type=offline` **allein nicht**.
learn-note-hour-offline-hour = Die rechte brauchte niemanden.
learn-step-hour-consent = Versuchen Sie nur den anderen Parameter: `prompt=consent` lässt Zoho die Zustimmungsseite zeigen.
learn-seen-hour-consent = Zoho hat den Benutzer wieder gefragt, aber kein Aktualisierungstoken ausgegeben, weil die URL keines angefordert hat.
learn-note-hour-consent = Die Zustimmungsseite ist wieder da. Fragen Sie: Genügt das?
learn-step-hour-consent-hour = Lassen Sie 1 Stunde vergehen und führen Sie die Funktion aus.
learn-seen-hour-consent-hour = Die linke hat noch einmal aufgehört. Auch `prompt=consent` **allein genügt nicht**: Es bringt die Zustimmungsseite, aber kein Aktualisierungstoken.
learn-note-hour-consent-hour = Jetzt hat jeder Parameter allein nicht genügt. Fragen Sie die Gruppe, was noch zu versuchen bleibt.
learn-step-hour-both = Reparieren Sie sie mit beiden Parametern.
learn-seen-hour-both = `access_type=offline` hat ein Aktualisierungstoken angefordert, und `prompt=consent` hat die Zustimmungsseite gebracht. Jetzt gibt es eines.
learn-note-hour-both = `offline` sagt, was Sie wollen. `consent` sorgt dafür, dass Sie es bekommen, auch beim zweiten Mal.
learn-step-hour-lasts = Lassen Sie noch eine Stunde vergehen und führen Sie die Funktion aus.
learn-seen-hour-lasts = Beide Verbindungen haben ihre Zugriffstoken erneuert und funktionieren weiter.
learn-note-hour-lasts = Lassen Sie 30 Tage vergehen und führen Sie sie noch einmal aus: Sie funktioniert immer noch.
learn-question-hour = Eine Verbindung hat gestern funktioniert und eine Stunde nach dem Anlegen aufgehört. Die Authorize URL hat keinen der beiden Parameter. Was tun Sie?
learn-option-hour-1 = Nur `access_type=offline` hinzufügen und neu verbinden.
learn-option-hour-2 = Jede Stunde neu verbinden.
learn-option-hour-3 = Nur `prompt=consent` hinzufügen und neu verbinden.
learn-option-hour-4 = Beide Parameter hinzufügen und neu verbinden.
learn-answer-hour = `access_type=offline` fordert ein Aktualisierungstoken an. Zoho merkt sich die erste Zustimmung: Ohne `prompt=consent` fragt es nicht noch einmal und gibt kein weiteres Aktualisierungstoken aus. `prompt=consent` allein zeigt die Zustimmungsseite, fordert aber kein Aktualisierungstoken an.
learn-wrong-hour-1 = Dieser Benutzer hat schon zugestimmt, und Zoho merkt es sich. Ohne `prompt=consent` gibt es kein Aktualisierungstoken.
learn-wrong-hour-2 = Das hilft jedes Mal nur für eine Stunde, und jemand muss da sein, auch nachts.
learn-wrong-hour-3 = `prompt=consent` bringt die Zustimmungsseite zurück, fordert aber kein Aktualisierungstoken an. Die Verbindung hört wieder auf.

learn-title-scopes = Scopes: so wenige wie möglich
learn-goal-scopes = Sie können die Scopes einer Verbindung auswählen und wissen, wie Sie später einen hinzufügen.
learn-intro-scopes = Ein Scope ist eine Berechtigung: ein Produkt, eine Ressource und eine Operation. Ein Token darf, was seine Scopes nennen, und sonst nichts.
learn-step-scopes-connect = Verbinden Sie mit einem Scope: `ZohoCRM.org.READ`.
learn-seen-scopes-connect = Die Zustimmungsseite hat gezeigt, was angefordert wurde.
learn-note-scopes-connect = Ein Scope besteht aus Produkt, Ressource und Operation. Dieser liest die Organisation und sonst nichts.
learn-step-scopes-call = Rufen Sie die API auf, für die dieser Scope gilt.
learn-seen-scopes-call = Sie hat die Daten zurückgegeben.
learn-note-scopes-call = Wird dieses Token gestohlen, liest der Dieb eine Stunde lang den Namen Ihres Unternehmens. Deshalb so wenige Scopes wie möglich.
learn-step-scopes-other = Rufen Sie die API für Module auf.
learn-seen-scopes-other = Der Aufruf wurde abgelehnt: Das Token hat dafür keinen Scope.
learn-note-scopes-other = Das entscheidende Wort ist `OAUTH_SCOPE_MISMATCH`. Das Token ist in Ordnung; seine Berechtigung reicht nicht aus.
learn-step-scopes-refresh = Aktualisieren Sie und rufen Sie die API für Module noch einmal auf.
learn-seen-scopes-refresh = Der Aufruf wurde wieder abgelehnt: Eine Aktualisierung behält die alten Scopes.
learn-note-scopes-refresh = Viele fügen dem Dienst einen Scope hinzu und warten auf die nächste Aktualisierung. Das hilft nie.
learn-step-scopes-wider = Fügen Sie `ZohoCRM.settings.modules.READ` hinzu, verbinden Sie neu und rufen Sie die API für Module auf.
learn-seen-scopes-wider = Jemand hat beiden Scopes zugestimmt, und der Aufruf gelingt.
learn-note-scopes-wider = Jeder neue Scope braucht eine neue Zustimmung. Planen Sie die Scopes vorher, damit Sie nur einmal fragen.
learn-question-scopes = Sie fügen dem benutzerdefinierten Dienst einen Scope hinzu. Ab wann haben Funktionen ihn?
learn-option-scopes-1 = Sofort.
learn-option-scopes-2 = Sobald jemand die Verbindung neu herstellt und Accept wählt.
learn-option-scopes-3 = Bei der nächsten Aktualisierung, innerhalb einer Stunde.
learn-answer-scopes = Token behalten die Scopes, denen der Benutzer zugestimmt hat. Eine Aktualisierung ergibt ein neues Zugriffstoken mit denselben Scopes, deshalb muss eine Person neu zustimmen.
learn-wrong-scopes-1 = Die vorhandenen Token behalten die Scopes, denen der Benutzer zugestimmt hat, was auch immer jetzt im Dienst steht.
learn-wrong-scopes-3 = Eine Aktualisierung ergibt ein neues Zugriffstoken mit den alten Scopes. In dieser Lektion wurde der Aufruf auch danach abgelehnt.

learn-title-breaks = Wenn es nicht mehr geht: erst lesen, dann reparieren
learn-goal-breaks = Sie können einen Fehler, den ein neuer Versuch behebt, von einem unterscheiden, der eine Person braucht.
learn-intro-breaks = Eine Verbindung kann aus vielen Gründen ausfallen, und Zoho hat wenige Wörter dafür. Sehen Sie nach, welche Anfrage abgelehnt wird, und von wem.
learn-step-breaks-late = Melden Sie sich an, wählen Sie Accept und lassen Sie 1 Minute vergehen, bevor Sie den Code eintauschen.
learn-seen-breaks-late = Er wurde abgelehnt: Codes laufen ab.
learn-note-breaks-late = Quellen nennen eine, zwei und drei Minuten. Die Sandbox nimmt die kürzeste Zeit.
learn-step-breaks-prompt = Melden Sie sich wieder an, wählen Sie Accept und tauschen Sie den Code sofort ein.
learn-seen-breaks-prompt = Es funktioniert.
learn-note-breaks-prompt = Ein abgelehnter Code ist verloren. Versuchen Sie es nicht noch einmal mit ihm: Holen Sie einen neuen.
learn-step-breaks-revoke = Widerrufen Sie das Aktualisierungstoken, wie es ein Administrator oder der Benutzer jederzeit tun kann.
learn-seen-breaks-revoke = Die Verbindung weiß es noch nicht. Sie hat noch beide Token, aber Zoho nimmt sie nicht mehr an.
learn-note-breaks-revoke = Fragen Sie die Gruppe: Weiß es die Verbindung? Niemand hat es ihr mitgeteilt.
learn-step-breaks-run = Führen Sie die Funktion aus.
learn-seen-breaks-run = Die API hat das Zugriffstoken abgelehnt, und Zoho accounts hat das Aktualisierungstoken abgelehnt. Die Verbindung funktioniert nicht mehr.
learn-note-breaks-run = Lesen Sie von unten: Welche Anfrage wurde abgelehnt, von wem und mit welchem Wort? Hier: eine Aktualisierung, von Zoho accounts, mit `invalid_code`.
learn-step-breaks-again = Verbinden Sie neu.
learn-seen-breaks-again = Eine Person hat sich angemeldet, und die Verbindung funktioniert wieder.
learn-note-breaks-again = Machen Sie mit den Fehlerkarten weiter. Das sind fünfzehn Fehler wie diese.
learn-question-breaks = Eine Aktualisierung wird mit `invalid_code` abgelehnt. Was hilft?
learn-option-breaks-1 = Dasselbe Aktualisierungstoken nach zehn Minuten noch einmal senden.
learn-option-breaks-2 = Das Clientgeheimnis noch einmal kopieren.
learn-option-breaks-3 = Mit beiden Parametern neu verbinden und das neue Aktualisierungstoken aufbewahren.
learn-answer-breaks = Bei einem Aktualisierungstoken bedeutet `invalid_code`, dass es widerrufen oder ersetzt wurde. Es kommt nicht zurück. Nur eine neue Anmeldung ergibt ein neues.
learn-wrong-breaks-1 = Warten hilft nicht: Ein widerrufenes oder ersetztes Aktualisierungstoken bleibt ungültig.
learn-wrong-breaks-2 = Ein falsches Clientgeheimnis ergibt einen anderen Fehler: `invalid_client_secret`, oder `invalid_client`, wenn es aus einem anderen Rechenzentrum stammt.

learn-nav = Lektionen
learn-lesson-name = { $number }. { $title }
learn-lesson-solved = Erledigt
learn-lesson-steps = { $done } von { $count } Schritten
learn-cards = Fehlerkarten
learn-cards-solved = { $solved } von { $count } gelöst
learn-cards-intro = Jede Karte ist ein Fehler in der Sandbox. Spielen Sie sie ab, sehen Sie, was der Admin sieht, und raten Sie die Ursache, bevor Sie sie aufdecken. Ursachen und Lösungen sind die der Fehlersuche.
learn-class = Gruppe unterrichten
learn-class-hint = Ein Link öffnet den Plan für { $minutes } Minuten Unterricht, Teil für Teil. Mehr braucht die Gruppe nicht.
learn-class-link = Link zum Unterricht
learn-plan = Plan des Unterrichts
learn-plan-title = { $minutes } Minuten Unterricht
learn-plan-intro = Jeder Teil erklärt die Begriffe, die der nächste braucht. Die Zeiten gelten, wenn alles vorgelesen wird.
learn-plan-minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
learn-plan-card = Fehlerkarte: { $title }
learn-plan-spare = Hat die Gruppe Fragen, lassen Sie die Fehlerkarte weg. Die anderen Lektionen und Karten sind für einen anderen Tag.
learn-plan-start = Unterricht beginnen
learn-plan-part = Teil { $number } von { $count }
learn-center = Rechenzentrum der Gruppe
learn-link = Link zu diesem Stand
learn-reset = Für die nächste Gruppe zurücksetzen
learn-progress = Dieser Browser merkt sich, welche Lektionen und Karten erledigt sind, und sonst nichts. Zurücksetzen löscht es. Alles Übrige steht im Link.
learn-look-room = Raum
learn-look-presenter = Präsentation
learn-look-handout = Handout
learn-look-answers = Lösungsblatt
learn-goal = Ziel:
learn-step-done = Erledigt:
learn-steps-all = Alle Schritte
learn-now = Was Sie jetzt tun können
learn-restart = Neu beginnen
learn-all-done = Alle Schritte sind erledigt. Beantworten Sie die Abschlussfrage unten.
learn-question = Abschlussfrage
learn-right = Richtig.
learn-wrong = Nicht ganz.
learn-try = Versuchen Sie eine andere Antwort.
learn-rule-out = So schließen Sie es aus:
learn-steps-left = Einige Schritte sind noch offen. Erledigen Sie sie, um die Lektion abzuschließen.
learn-next-lesson = Weiter: { $title }

learn-diagram = Nachrichten
learn-earlier = { $count ->
    [one] 1 frühere Nachricht
   *[other] { $count } frühere Nachrichten
}
learn-controls = Schritte und Uhr
learn-back = Zurück
learn-forward = Vor
learn-play = Abspielen
learn-pause = Pause
learn-all = Alle zeigen
learn-speed = Tempo
learn-speed-slow = Langsam
learn-speed-normal = Normal
learn-speed-fast = Schnell
learn-as-text = Als Text zeigen
learn-clock = Uhr
learn-row-button = { $number }. { $told }
learn-side-left = Linke Verbindung
learn-side-right = Rechte Verbindung
learn-asks = Authorize URL mit `{ $parameters }`
learn-asks-nothing = Authorize URL ohne die zwei Parameter
learn-state-none = Keine Token
learn-state-expired = Zugriffstoken abgelaufen
learn-state-left = { $minutes ->
    [one] Zugriffstoken: noch 1 Minute
   *[other] Zugriffstoken: noch { $minutes } Minuten
}
learn-state-ended = Zugriffstoken: nicht mehr gültig
learn-state-refreshable = Aktualisierungstoken: ja
learn-state-not-refreshable = Aktualisierungstoken: keines
learn-state-refresh-ended = Aktualisierungstoken: nicht mehr gültig
learn-state-first-ended = Erstes Aktualisierungstoken: nicht mehr gültig
learn-state-dead = Funktioniert nicht mehr
learn-message-title = { $from } an { $to }: { $label }
learn-message-none = Wählen Sie eine Nachricht aus, um ihre Zeilen und den Zweck jeder Zeile zu sehen.
learn-message-masked = Codes, Token und Geheimnisse sind maskiert. Alles stammt aus der Sandbox; an Zoho wurde nichts gesendet.

learn-card-solved = Gelöst
learn-card-start = Abspielen
learn-card-play = Spielen Sie die Karte ab oder gehen Sie Schritt für Schritt vor, und achten Sie darauf, was abgelehnt wird.
learn-card-seen = Was der Admin sieht
learn-card-no-error = Kein Fehler von Zoho. Die Seite lehnt die Antwort ab und sagt, warum.
learn-card-guess = Was ist die Ursache?
learn-card-reveal = Aufdecken
learn-card-cause = Ursache
learn-card-check = So prüfen Sie es
learn-card-fix = So beheben Sie es
learn-card-place = Wo in Zoho
learn-card-next = Nächste Karte
learn-card-all = Alle Karten

learn-leave = Präsentationsansicht verlassen
learn-notes = Notizen
learn-light = Helle Farben
learn-note = Notiz:
learn-keys = → oder Bild ab: weiter. ← oder Bild auf: zurück.
learn-step-of = Schritt { $number } von { $count }
learn-screen-back = Voriger Schritt
learn-screen-next = Nächster Schritt

learn-leave-paper = Zurück zu den Lektionen
learn-handout-title = OAuth für Zoho: Handout
learn-handout-name = Name:
learn-handout-class = Rechenzentrum dieser Gruppe: { $center }. Haken Sie jeden Wert ab, wenn Sie ihn eingegeben haben.
learn-handout-values = Die Werte dieser Gruppe
learn-handout-client-id = Aus der API Console:
learn-handout-diagram = Wie eine Verbindung ihre Token erhält und sie nach einer Stunde erneuert
learn-handout-questions = Fragen
learn-handout-why = Warum?
learn-handout-cards = Fehlerkarten: Schreiben Sie die Ursache auf
learn-handout-cause = Ursache:
learn-answers-title = OAuth für Zoho: Lösungsblatt
learn-answers-trainer = Für Lehrende. Das Handout hat dieselben Fragen ohne die Antworten.
