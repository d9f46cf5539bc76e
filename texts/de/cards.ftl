# Die Fehlerkarten von „Lernen“.

cards-title-wrong-center = Die Anmeldung gelingt, und die Verbindung schlägt fehl
cards-story-wrong-center = Ein Kollege hat den Dienst nach einer Anleitung aus dem Internet eingerichtet. Die Anmeldung und die Zustimmung gelingen. Dann schlägt die Verbindung fehl. Der Client und sein Geheimnis wurden richtig kopiert.
cards-title-secret-of-another-center = Der richtige Client, abgelehnt
cards-story-secret-of-another-center = Die Client-ID ist richtig, und jede URL gehört zum Rechenzentrum des Kontos. Jemand hat das Clientgeheimnis vor einem Jahr aus der API Console kopiert, bevor das Unternehmen in dieses Rechenzentrum umgezogen ist.
cards-title-redirect-space = Die Redirect-URI, die gleich aussieht
cards-story-redirect-space = Sie vergleichen die Redirect-URI in der URL mit der in der API Console. Beide sehen gleich aus, und sie gehören zum selben Rechenzentrum. Die Client-ID ist die dieses Clients.
cards-title-scope-typo = Ein Scope, den niemand kennt
cards-story-scope-typo = Der Dienst fordert einen Scope an. Er wurde von Hand und aus dem Gedächtnis eingegeben. Die Zustimmungsseite öffnet sich nicht.
cards-title-space-for-comma = Zwei gute Scopes, eine schlechte Liste
cards-story-space-for-comma = Beide Scopes stehen im Katalog und sind richtig geschrieben. Jeder für sich funktioniert. Zusammen funktionieren sie nicht.
cards-title-code-too-late = Erst die Mittagspause, dann das Token
cards-story-code-too-late = Ein Admin testet die Anmeldung von Hand. Der Code steht in der Adressleiste. Das Telefon klingelt, und der Code wird etwas später gesendet, zum ersten Mal und unverändert.
cards-title-code-twice = Noch einmal, zur Sicherheit
cards-story-code-twice = Der Code wurde eingetauscht. Ein Skript sendet eine Sekunde später dieselbe Anfrage noch einmal, weil es die erste Antwort nicht abgewartet hat.
cards-title-no-consent-again = Beim zweiten Mal ist es anders
cards-story-no-consent-again = Die Authorize URL hat access_type=offline. Die erste Verbindung hatte ein Aktualisierungstoken. Einen Monat später stellt derselbe Benutzer die Verbindung noch einmal her, und nichts sieht falsch aus. Eine Stunde später funktioniert sie nicht mehr.
cards-title-twenty-first = Die älteste Verbindung geht nicht mehr
cards-story-twenty-first = Derselbe Benutzer hat denselben Client drei Wochen lang jeden Tag verbunden: zum Testen, für einen zweiten Dienst, zur Sicherheit. Die neueste Verbindung funktioniert. Die älteste funktioniert nicht, und niemand hat sie geändert oder widerrufen.
cards-title-throttled = Es fragt, und fragt, und fragt
cards-story-throttled = Ein Skript fordert vor jedem Aufruf ein neues Zugriffstoken an, obwohl das letzte noch gültig ist. Das Aktualisierungstoken und das Geheimnis sind richtig.
cards-title-revoked = Vor einer Stunde ging es noch
cards-story-revoked = Die Verbindung hat ein Aktualisierungstoken und hat wochenlang funktioniert, im richtigen Rechenzentrum. Gestern Abend hat jemand die verbundenen Apps des Kontos aufgeräumt.
cards-title-private = Bei mir funktioniert es
cards-story-private = Die Verbindung ist neu, und sie funktioniert, wenn der Admin die Funktion ausführt. Führt eine Kollegin dieselbe Funktion aus, schlägt sie fehl. Der Linkname in der Funktion ist richtig.
cards-title-service-only = Alles gespeichert, nichts funktioniert
cards-story-service-only = Der Client ist registriert, und der benutzerdefinierte Dienst ist ohne Fehler gespeichert. Die Funktion verwendet den Linknamen, der vorgesehen war. Sie schlägt sofort fehl.
cards-title-missing-scope = Angemeldet, und trotzdem nicht erlaubt
cards-story-missing-scope = Das Token ist eine Minute alt, und ein Aufruf gelingt damit. Ein anderer Aufruf wird abgelehnt, obwohl der Admin in Zoho CRM alles darf.
cards-title-hostile-callback = Ein hilfsbereiter Fremder
cards-story-hostile-callback = Sie melden sich mit einem Link an, den Ihnen jemand geschickt hat. Sie wählen Accept. Die Seite macht nicht weiter, obwohl ein Code zurückkam.
cards-what-hostile-callback = Die Antwort fordert die Seite auf, den Code an einen Server zu senden, der nicht zu Zoho gehört. Wer den Code erhält, könnte ihn verwenden.
cards-check-hostile-callback = Vergleichen Sie accounts-server in der Callback-URL mit den Accounts-Servern auf der Seite „Rechenzentren“.
cards-fix-hostile-callback = Verwenden Sie die Antwort nicht. Beginnen Sie die Anmeldung selbst, von Ihrer eigenen Seite aus, und melden Sie den Link.

cards-place-service = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, der benutzerdefinierte Dienst, **Access Token URL** und **Refresh Token URL**
cards-place-secret = API Console: der Client, **Client Secret**, dann Zoho CRM: der benutzerdefinierte Dienst
cards-place-redirect = API Console: der Client, **Authorized Redirect URIs**
cards-place-scopes = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, der benutzerdefinierte Dienst, seine Scopes
cards-place-delimiter = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, der benutzerdefinierte Dienst, **Scope Delimiter**
cards-place-authorize-url = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, der benutzerdefinierte Dienst, **Authorize URL**
cards-place-connect = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, **My Connections**
cards-place-switch = Zoho CRM: der benutzerdefinierte Dienst, **Use Credentials of Login User**
cards-place-again = Nirgends in Zoho: Melden Sie sich noch einmal an und tauschen Sie den Code sofort ein
cards-place-wait = Nirgends in Zoho: Korrigieren Sie das Skript und warten Sie
cards-place-nowhere = Nirgends in Zoho: Der Link war der Angriff
