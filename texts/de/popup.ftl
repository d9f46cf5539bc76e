# Was die URL des Pop-ups aussagt, das Create And Connect öffnet.

popup-same = Bestätigt: Zoho CRM sendet genau diese Redirect-URI.
popup-candidate = Bestätigt: Zoho CRM sendet die Redirect-URI Nummer { $number } dieses Rechenzentrums. Vergewissern Sie sich, dass sie registriert ist.
popup-differs = Zoho CRM sendet eine andere Redirect-URI. Sie unterscheiden sich ab Zeichen { $position }: Die registrierte hat „{ $registered }“, das Pop-up hat „{ $sent }“.
popup-shorter = Zoho CRM sendet eine andere Redirect-URI. Sie endet bei Zeichen { $position }, wo die registrierte „{ $registered }“ hat.
popup-longer = Zoho CRM sendet eine andere Redirect-URI. Sie geht bei Zeichen { $position }, wo die registrierte endet, mit „{ $sent }“ weiter.

# Die URL selbst
popup-no-url = Das ist keine URL.
popup-copy-loaded = Kopieren Sie die URL aus der Adressleiste des Pop-ups, nachdem es geladen ist.
popup-copy-whole = Kopieren Sie die vollständige URL aus der Adressleiste des Pop-ups.
popup-came-along = Das kommt vom Kopieren. Die URL wurde trotzdem gelesen.
popup-wrong-in-form = Die Authorize URL in Ihrem Formular ist falsch: Zoho CRM öffnet genau diese URL. Kopieren Sie sie vom Blatt Create Service.
popup-disguised = Die URL von Zohos eigenem Pop-up enthält nichts dergleichen. Melden Sie sich dort nicht an.
popup-no-sign-in = Melden Sie sich dort nicht an.
popup-wait = Das Pop-up für die Zustimmung liegt auf dem Accounts-Server. Warten Sie, bis es geladen ist, und kopieren Sie dann die URL.
popup-copy-later = Kopieren Sie die URL des Pop-ups, während es Zohos Zustimmungs- oder Anmeldeseite zeigt.
popup-other-server = Das Pop-up liegt auf { $host } ({ $center }), ausgewählt ist aber { $chosen }.
popup-china = Die Anmeldung für China muss bei accounts.zoho.com.cn beginnen.
popup-starts-at-us = Eine Anmeldung der meisten Rechenzentren kann dort beginnen, deshalb steht nicht fest, ob Ihre Organisation in den USA ist. Die Adressleiste Ihres CRM zeigt, wo sie ist.
popup-other-center-why = Die Authorize URL in Ihrem Formular gehört zu einem anderen Rechenzentrum als dem ausgewählten.
popup-after-consent = Das ist die URL nach der Zustimmung. Ihr Teil vor dem ? ist die Redirect-URI.
popup-after-consent-why = Um auch die Anfrage zu prüfen, kopieren Sie die URL, während Zoho um die Zustimmung bittet.

# Ihre Parameter
popup-keep-once = Behalten Sie den Parameter in der Authorize URL nur einmal.
popup-correct-authorize-url = { $why } Korrigieren Sie die Authorize URL im benutzerdefinierten Dienst.
popup-no-redirect-uri = Die URL hat keine redirect_uri.
popup-sign-in-first = Wenn Zoho Sie zuerst zur Anmeldung aufgefordert hat, melden Sie sich an und kopieren Sie die URL der Zustimmungsseite.
popup-no-state = Die URL hat keinen Parameter state.
popup-no-state-crm = Zoho CRM ergänzt normalerweise einen eigenen.
popup-no-state-own = Zoho CRM ergänzt einen. Ihre eigene App muss zum Schutz vor gefälschten Antworten einen ergänzen.
popup-secret = Die URL enthält { $name }.
popup-secret-why = Ein Geheimnis darf nie in einer URL stehen. Entfernen Sie es aus der Authorize URL und erzeugen Sie ein neues.

popup-id = Client-ID: { $id }.
popup-id-why = Ihr Feld Client ID ist noch leer.
popup-other-id = Die Client-ID in der URL ist { $id } und weicht von Ihrer ab.
popup-other-id-why = Die Redirect-URI muss bei dem Client registriert sein, den der Dienst verwendet.
popup-id-secret = Die client_id sieht wie ein Geheimnis oder ein Token aus.
popup-id-secret-why = Geben Sie die Client-ID im benutzerdefinierten Dienst ein und erzeugen Sie in der API Console ein neues Geheimnis.
popup-id-hidden = Die client_id enthält verborgene Zeichen: „{ $id }“.
popup-id-hidden-why = Sie stehen im Feld Client ID des benutzerdefinierten Dienstes. Entfernen Sie sie dort.

popup-no-scope = Die URL hat keinen Parameter scope.
popup-no-scope-why = Wählen Sie die Scopes in der Verbindung aus.
popup-no-commas = Die Scopes sind nicht durch Kommas getrennt.
popup-no-commas-why = Zohos Dokumentation verlangt Kommas. Stellen Sie den Scope Delimiter des Dienstes auf Comma.
popup-scopes-missing = Diese Scopes Ihrer Liste werden nicht angefordert: { $scopes }.
popup-scopes-missing-why = Wählen Sie sie in der Verbindung aus und verbinden Sie dann erneut.
popup-scopes-added = Die URL fordert Scopes an, die nicht in Ihrer Liste sind: { $scopes }.
popup-scopes-added-why = Jeder Scope, der nicht gebraucht wird, ist ein Risiko.

# Ihre Redirect-URI
popup-foreign = Die redirect_uri liegt nicht auf einem Zoho-Host: { $url }.
popup-foreign-why = Die Antwort ginge an Fremde. Stimmen Sie nicht zu.
popup-foreign-own-why = Falsch für eine Verbindung in Zoho CRM: Stimmen Sie nicht zu. Richtig für Ihre eigene Anwendung, wenn diese URL Ihnen gehört.
popup-odd = Die redirect_uri ist nicht wie die von Zohos Verbindungen geschrieben: { $url }.
popup-odd-why = Ist das das Pop-up, das Create And Connect öffnet? Kopieren Sie noch einmal seine vollständige URL.
popup-callback-center = Die redirect_uri gehört zum Rechenzentrum { $center }, ausgewählt ist aber { $chosen }.
popup-callback-center-why = Zoho CRM sendet die Redirect-URI des eigenen Rechenzentrums.
popup-is-candidate = Die redirect_uri ist eine von denen, die hier für dieses Rechenzentrum aufgeführt sind.
popup-not-registered = Die redirect_uri weicht von der registrierten ab.
popup-tells = Keine Quelle nennt die Redirect-URI dieses Rechenzentrums. Registrieren Sie diese.
popup-to-register = Registrieren Sie diese redirect_uri.
popup-sent-by-crm = Zoho CRM sendet diese Redirect-URI, deshalb muss genau diese registriert sein.
popup-app-access-type-why = Ohne access_type=offline stellt Zoho kein Aktualisierungstoken aus. Eine App, die nur die Anmeldung braucht, benötigt keines.
popup-app-prompt-why = Ohne prompt=consent stellt Zoho nur bei der allerersten Zustimmung ein Aktualisierungstoken aus.
popup-app-no-scope-why = Ohne Scope zeigt Zoho eine Fehlerseite.
popup-app-no-commas-why = Zohos Dokumentation verlangt Kommas.
