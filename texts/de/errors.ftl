# Was Zoho sagt, wenn etwas nicht stimmt: was eine Person sieht, was es bedeutet, und zu jeder Ursache, was falsch ist, wie
# man es prüft und wie man es behebt.

errors-redirect-uri-page = Zohos Seite „Invalid Redirect Uri“
errors-redirect-uri-page-meaning = Die Redirect-URI in der Anfrage fehlt oder ist keine der für diesen Client registrierten.
errors-redirect-uri-page-redirect-of-another-center-what = Die Redirect-URI ist die Callback-URL eines anderen Rechenzentrums.
errors-redirect-uri-page-redirect-of-another-center-check = Vergleichen Sie den Host von redirect_uri mit der Callback-URL Ihres Rechenzentrums auf der Seite „Rechenzentren“.
errors-redirect-uri-page-redirect-of-another-center-fix = Registrieren Sie die Callback-URL Ihres eigenen Rechenzentrums unter **Authorized Redirect URIs**.
errors-redirect-uri-page-redirect-space-what = Die registrierte URI hat ein Leerzeichen am Anfang oder am Ende.
errors-redirect-uri-page-redirect-space-check = Fügen Sie die registrierte URI unter „Einrichten“ in **Authorized Redirect URI** ein. Verborgene Zeichen werden dort angezeigt.
errors-redirect-uri-page-redirect-space-fix = Löschen Sie die URI in der API Console und fügen Sie sie ohne Leerzeichen neu hinzu.
errors-redirect-uri-page-redirect-differs-what = Die beiden URIs unterscheiden sich in einem einzigen Zeichen: http oder https, ein Schrägstrich am Ende, der Pfad oder der Port.
errors-redirect-uri-page-redirect-differs-check = Schreiben Sie beide URIs untereinander und vergleichen Sie sie Zeichen für Zeichen.
errors-redirect-uri-page-redirect-differs-fix = Kopieren Sie genau diese URI in **Authorized Redirect URIs** und fügen Sie sie mit + hinzu.
errors-redirect-uri-page-wrong-center-what = Der Client ist in der API Console eines anderen Rechenzentrums registriert.
errors-redirect-uri-page-wrong-center-check = Öffnen Sie die API Console des Rechenzentrums Ihres Kontos und suchen Sie den Client.
errors-redirect-uri-page-wrong-center-fix = Registrieren Sie den Client dort oder aktivieren Sie jenes Rechenzentrum unter **Settings**.
errors-redirect-uri-page-client-id-wrong-what = Die Client-ID gehört zu einem anderen Client mit anderen Redirect-URIs.
errors-redirect-uri-page-client-id-wrong-check = Vergleichen Sie client_id in der URL mit der Registerkarte **Client Secret** des Clients.
errors-redirect-uri-page-client-id-wrong-fix = Verwenden Sie die ID des Clients, für den die Redirect-URI registriert ist.

errors-client-page = Zohos Seite „Invalid Client“
errors-client-page-meaning = Dieses Rechenzentrum hat keinen Client mit dieser ID.
errors-client-page-wrong-center-what = Der Client gehört zu einem anderen Rechenzentrum, oder Ihr Rechenzentrum ist für ihn nicht aktiviert.
errors-client-page-wrong-center-check = Öffnen Sie in der API Console den Client, wählen Sie **Settings** und prüfen Sie, ob das Rechenzentrum der Person, die sich anmeldet, aktiviert ist.
errors-client-page-wrong-center-fix = Aktivieren Sie das Rechenzentrum oder registrieren Sie einen Client darin.
errors-client-page-client-id-wrong-what = Die Client-ID enthält einen Tippfehler, oder der Client wurde gelöscht.
errors-client-page-client-id-wrong-check = Vergleichen Sie die Client-ID mit der Registerkarte **Client Secret** des Clients.
errors-client-page-client-id-wrong-fix = Kopieren Sie die Client-ID erneut.
errors-client-page-wrong-request-what = response_type hat einen Wert, den Zoho nicht akzeptiert.
errors-client-page-wrong-request-check = Sehen Sie sich response_type in der URL an.
errors-client-page-wrong-request-fix = Verwenden Sie response_type=code.

errors-scope-page = Zohos Seite „Invalid OAuth scope“
errors-scope-page-meaning = Die Anfrage hat keinen Scope, oder Zoho kennt einen der Scopes nicht. Ein einziger unbekannter Scope kann genügen.
errors-scope-page-scope-wrong-what = Ein Scope ist falsch geschrieben, hat eine falsche Operation oder falsche Großbuchstaben, oder es gibt ihn in keinem Produkt.
errors-scope-page-scope-wrong-check = Fügen Sie die Scopes unter „Einrichten“ ein. Jeder wird mit dem Scope-Katalog verglichen. Probieren Sie die übrigen Scopes einzeln aus.
errors-scope-page-scope-wrong-fix = Korrigieren oder entfernen Sie den Scope, der scheitert.
errors-scope-page-delimiter-what = Die Scopes sind mit Leerzeichen oder Zeilenumbrüchen statt mit Kommas verbunden.
errors-scope-page-delimiter-check = Sehen Sie sich scope in der URL an: Sind die Scopes durch ein Komma oder %2C getrennt?
errors-scope-page-delimiter-fix = Verbinden Sie die Scopes mit Kommas. Stellen Sie im benutzerdefinierten Dienst **Scope Delimiter** auf Komma.
errors-scope-page-wrong-request-what = Die Anfrage hat keinen Parameter scope.
errors-scope-page-wrong-request-check = Suchen Sie scope in der URL.
errors-scope-page-wrong-request-fix = Fügen Sie mindestens einen Scope hinzu.
errors-scope-page-no-product-what = Ein Scope gehört zu einem Produkt, das es in diesem Rechenzentrum nicht gibt.
errors-scope-page-no-product-check = Öffnen Sie das Produkt in Ihrem Browser, in Ihrem Rechenzentrum.
errors-scope-page-no-product-fix = Entfernen Sie die Scopes dieses Produkts.

errors-response-type-page = Zohos Seite „Invalid response type“
errors-response-type-page-meaning = In der Autorisierungs-URL fehlt response_type oder client_id.
errors-response-type-page-wrong-request-what = Die Autorisierungs-URL hat keinen response_type.
errors-response-type-page-wrong-request-check = Suchen Sie response_type in der URL.
errors-response-type-page-wrong-request-fix = Fügen Sie response_type=code hinzu. In einem benutzerdefinierten Dienst ergänzt Zoho CRM den Parameter.
errors-response-type-page-client-id-wrong-what = Die Autorisierungs-URL hat keine client_id.
errors-response-type-page-client-id-wrong-check = Suchen Sie client_id in der URL.
errors-response-type-page-client-id-wrong-fix = Fügen Sie die Client-ID hinzu. In einem benutzerdefinierten Dienst gehört sie in ein eigenes Feld.
errors-response-type-page-client-type-what = Der response_type passt nicht zum Typ des Clients: Clientbasierte Clients verwenden token, alle anderen code.
errors-response-type-page-client-type-check = Sehen Sie in der API Console nach, welchen Typ der Client hat.
errors-response-type-page-client-type-fix = Registrieren Sie für Verbindungen einen serverbasierten Client.

errors-server-error-page = Zohos Seite „An error occurred“, mit Status 500
errors-server-error-page-meaning = response_type hat einen Wert, den Zoho nicht akzeptiert.
errors-server-error-page-wrong-request-what = response_type ist weder code noch token.
errors-server-error-page-wrong-request-check = Sehen Sie sich response_type in der Autorisierungs-URL an.
errors-server-error-page-wrong-request-fix = Verwenden Sie response_type=code.

errors-not-found-page = Zohos Seite „400 not found“ statt der Zustimmungsseite
errors-not-found-page-meaning = Der Autorisierungsendpunkt wurde mit einer anderen Methode als GET aufgerufen.
errors-not-found-page-wrong-request-what = Die Autorisierungs-URL wurde mit POST oder einer anderen Methode angefordert.
errors-not-found-page-wrong-request-check = Prüfen Sie, wie das Programm die Autorisierungs-URL öffnet.
errors-not-found-page-wrong-request-fix = Öffnen Sie die Autorisierungs-URL in einem Browser.

errors-roadblock-page = Zohos Seite „Access Denied: Maximum request limit reached for your account. Please try again after some time or contact the app’s developer.“
errors-roadblock-page-meaning = Zu viele Anfragen für Ihr Konto in kurzer Zeit.
errors-roadblock-page-too-many-what = Die App hat mehr Anmeldeanfragen gesendet, als Zoho für ein Konto zulässt.
errors-roadblock-page-too-many-check = Zählen Sie die Anmeldungen der letzten zehn Minuten, auch die anderer Programme, die denselben Client verwenden.
errors-roadblock-page-too-many-fix = Warten Sie: Zoho sagt nur „after some time“, und seine anderen Grenzen gelten für zehn Minuten. Melden Sie sich einmal an und verwenden Sie die Sitzung weiter, auch in Tests und parallelen Jobs, oder lassen Sie Zoho dort weg. Wenn der Fehler bleibt und die App nicht Ihre ist, wenden Sie sich an deren Entwickler.

errors-access-denied = error=access_denied in der Callback-URL
errors-access-denied-meaning = Zoho hat keinen Code ausgestellt.
errors-access-denied-rejected-what = Der Benutzer hat auf der Zustimmungsseite **Reject** gewählt.
errors-access-denied-rejected-check = Fragen Sie die Person, die sich angemeldet hat.
errors-access-denied-rejected-fix = Melden Sie sich erneut an und wählen Sie **Accept**.
errors-access-denied-too-many-what = Mit diesem Client wurden in zehn Minuten mehr als zehn Codes angefordert.
errors-access-denied-too-many-check = Zählen Sie die Anmeldungen der letzten zehn Minuten, auch die von Kollegen.
errors-access-denied-too-many-fix = Warten Sie zehn Minuten ohne jeden Versuch und melden Sie sich dann einmal an.

errors-no-org = error=no_org in der Callback-URL
errors-no-org-meaning = Die Person, die sich angemeldet hat, hat kein Konto bei einem Produkt, dessen Scopes angefordert wurden. Aktualisierungstoken, die eine solche Person bereits hat, funktionieren weiter; nur eine neue Zustimmung schlägt fehl.
errors-no-org-no-product-what = Die Person hat bei einem der Produkte kein Konto.
errors-no-org-no-product-check = Öffnen Sie jedes Produkt mit demselben Konto im Browser.
errors-no-org-no-product-fix = Lassen Sie die Person von einem Admin zum Produkt hinzufügen oder entfernen Sie dessen Scopes.

errors-general-error = error=general_error in der Callback-URL
errors-general-error-meaning = Ältere Seiten von Zoho sollen diesen Fehler für einen Ausfall bei Zoho aufführen. Keine aktuelle Seite, die wir lesen konnten, führt ihn auf.
errors-general-error-zoho-what = Bei Zoho ist etwas fehlgeschlagen.
errors-general-error-zoho-check = Versuchen Sie es in einer Minute noch einmal.
errors-general-error-zoho-fix = Melden Sie sich erneut an. Wenn der Fehler bleibt, wenden Sie sich an den Support von Zoho.

errors-invalid-client = `{ "{" }"error":"invalid_client"{ "}" }`, mit Status 200
errors-invalid-client-meaning = Dieser Accounts-Server kennt den Client nicht, oder nicht mit diesem Geheimnis.
errors-wrong-center-what = Die Anfrage ging an ein anderes Rechenzentrum als das Ihres Kontos.
errors-wrong-center-check = Vergleichen Sie den Host der Tokenanfrage mit accounts-server in der Callback-URL und mit der URL Ihres CRM.
errors-wrong-center-fix = Verwenden Sie in allen drei URLs den Accounts-Server Ihres eigenen Rechenzentrums.
errors-secret-of-another-center-what = Das Clientgeheimnis gehört zu einem anderen Rechenzentrum. Die Client-ID ist überall gleich, aber standardmäßig hat jedes Rechenzentrum ein eigenes Geheimnis.
errors-secret-of-another-center-check = Öffnen Sie in der API Console den Client und wählen Sie **Settings**. Prüfen Sie, ob Ihr Rechenzentrum aktiviert ist und ob **Use the same OAuth credentials for all data centers** eingeschaltet ist.
errors-secret-of-another-center-fix = Kopieren Sie das Geheimnis Ihres eigenen Rechenzentrums oder schalten Sie dieselben Zugangsdaten für alle Rechenzentren ein.
errors-invalid-client-client-id-wrong-what = Die Client-ID fehlt oder enthält einen Tippfehler, oder der Client wurde gelöscht.
errors-invalid-client-client-id-wrong-check = Vergleichen Sie die Client-ID mit der Registerkarte **Client Secret** des Clients.
errors-invalid-client-client-id-wrong-fix = Kopieren Sie die Client-ID erneut.
errors-invalid-client-secret-missing-what = Die Anfrage enthält kein Clientgeheimnis, und dieser Typ von Client braucht eines.
errors-invalid-client-secret-missing-check = Sehen Sie in der API Console nach, welchen Typ der Client hat. Serverbasierte Clients brauchen das Geheimnis.
errors-invalid-client-secret-missing-fix = Senden Sie das Geheimnis: Geben Sie es auf der Seite ein oder wenn der Befehl danach fragt.
errors-invalid-client-wrong-request-what = grant_type hat einen Wert, den Zoho nicht akzeptiert.
errors-invalid-client-wrong-request-check = Vergleichen Sie grant_type in der Anfrage mit authorization_code oder refresh_token.
errors-invalid-client-wrong-request-fix = Senden Sie authorization_code mit einem Code oder refresh_token mit einem Aktualisierungstoken.

errors-invalid-client-secret = `{ "{" }"error":"invalid_client_secret"{ "}" }`, mit Status 200
errors-invalid-client-secret-meaning = Den Client gibt es, aber das Geheimnis fehlt oder ist nicht seines.
errors-invalid-client-secret-secret-wrong-what = Das Geheimnis gehört zu einem anderen Client, wurde durch ein neues ersetzt oder wurde mit einem Leerzeichen kopiert.
errors-invalid-client-secret-secret-wrong-check = Vergleichen Sie seine ersten und letzten Zeichen mit der Registerkarte **Client Secret**.
errors-invalid-client-secret-secret-wrong-fix = Kopieren Sie es erneut mit der Kopierschaltfläche der API Console.
errors-invalid-client-secret-secret-missing-what = Die Anfrage enthält kein Clientgeheimnis.
errors-invalid-client-secret-secret-missing-check = Suchen Sie client_secret in der Anfrage.
errors-invalid-client-secret-secret-missing-fix = Senden Sie das Geheimnis: Geben Sie es auf der Seite ein oder wenn der Befehl danach fragt.

errors-other-dc = `{ "{" }"error":"other_dc"{ "}" }` als Antwort auf die Abfrage eines Geräts
errors-other-dc-meaning = Der Benutzer hat zugestimmt, aber das Konto ist in einem anderen Rechenzentrum als dem, das gefragt wurde.
errors-other-dc-wrong-center-what = Die Abfrage geht an das Rechenzentrum der App, und das Konto ist in einem anderen.
errors-other-dc-wrong-center-check = Sehen Sie sich user_location in der Antwort an: Es nennt das Rechenzentrum des Kontos.
errors-other-dc-wrong-center-fix = Setzen Sie die Abfrage beim Accounts-Server von user_location fort, mit demselben Gerätecode. Dieses Rechenzentrum muss für den Client aktiviert sein.

errors-authorization-pending = `{ "{" }"error":"authorization_pending"{ "}" }` als Antwort auf die Abfrage eines Geräts
errors-authorization-pending-meaning = Nichts ist fehlgeschlagen: Der Benutzer hat den Code noch nicht eingegeben und noch nicht zugestimmt.
errors-authorization-pending-not-connected-what = Der Benutzer hat den Code noch nicht eingegeben und noch nicht zugestimmt.
errors-authorization-pending-not-connected-check = Sehen Sie nach, ob der Benutzer die Bestätigungs-URL geöffnet und den Code eingegeben hat.
errors-authorization-pending-not-connected-fix = Fragen Sie weiter ab, höchstens einmal in 30 Sekunden, bis der Benutzer den Code eingegeben hat.

errors-slow-down = `{ "{" }"error":"slow_down"{ "}" }` als Antwort auf die Abfrage eines Geräts
errors-slow-down-meaning = Das Gerät fragt zu oft: Innerhalb von 30 Sekunden kamen zwei Anfragen. Sonst ist nichts fehlgeschlagen.
errors-slow-down-too-many-what = Das Gerät fragt öfter als einmal in 30 Sekunden ab.
errors-slow-down-too-many-check = Vergleichen Sie die Zeiten der Anfragen.
errors-slow-down-too-many-fix = Fragen Sie höchstens einmal in 30 Sekunden ab, bis der Benutzer den Code eingegeben und zugestimmt hat.

errors-invalid-code = `{ "{" }"error":"invalid_code"{ "}" }`, mit Status 200
errors-invalid-code-meaning = Zoho hat den Autorisierungscode abgelehnt.
errors-invalid-code-code-expired-what = Der Code ist abgelaufen. Quellen nennen eine Lebensdauer von einer, zwei und drei Minuten.
errors-invalid-code-code-expired-check = Prüfen Sie, wie viele Sekunden zwischen der Weiterleitung und der Tokenanfrage vergangen sind.
errors-invalid-code-code-expired-fix = Melden Sie sich erneut an und tauschen Sie den neuen Code sofort ein.
errors-invalid-code-code-used-what = Der Code wurde bereits verwendet. Er funktioniert nur einmal, und auch ein gescheitertes Eintauschen kann ihn verbrauchen.
errors-invalid-code-code-used-check = Prüfen Sie, ob ein anderes Fenster, eine Wiederholung oder ein Kollege den Code gesendet hat.
errors-invalid-code-code-used-fix = Melden Sie sich erneut an und tauschen Sie den neuen Code sofort ein.
errors-invalid-code-redirect-differs-what = Die Redirect-URI ist nicht die der Anmeldung.
errors-invalid-code-redirect-differs-check = Vergleichen Sie die beiden URIs Zeichen für Zeichen.
errors-invalid-code-redirect-differs-fix = Senden Sie genau die URI, die die Anmeldung gesendet hat.
errors-invalid-code-code-mangled-what = Der Code fehlt oder wurde abgeschnitten, oder + und % darin wurden unterwegs verändert.
errors-invalid-code-code-mangled-check = Ein Code besteht aus 1000., 32 Hexadezimalziffern, einem Punkt und 32 weiteren.
errors-invalid-code-code-mangled-fix = Kopieren Sie den ganzen Wert, bis zum nächsten &.
errors-invalid-code-verifier-wrong-what = Der Code-Verifier passt nicht zur Code-Challenge der Anmeldung. Zoho dokumentiert den Fehler für diesen Fall nicht.
errors-invalid-code-verifier-wrong-check = Prüfen Sie, ob der Befehl aus derselben Anmeldung kopiert wurde wie der Code.
errors-invalid-code-verifier-wrong-fix = Melden Sie sich erneut an und tauschen Sie den neuen Code sofort ein.
errors-invalid-code-wrong-request-what = grant_type passt nicht zu dem, was gesendet wurde.
errors-invalid-code-wrong-request-check = Sehen Sie sich grant_type in der Anfrage an.
errors-invalid-code-wrong-request-fix = Senden Sie grant_type=authorization_code mit einem Code.
errors-invalid-code-refresh-token-dead-what = Falls ein Aktualisierungstoken gesendet wurde: Es wurde widerrufen oder durch mehr als 20 neuere verdrängt.
errors-invalid-code-refresh-token-dead-check = Suchen Sie grant_type=refresh_token in der Anfrage.
errors-invalid-code-refresh-token-dead-fix = Melden Sie sich mit access_type=offline und prompt=consent erneut an und bewahren Sie das neue Aktualisierungstoken auf.

errors-invalid-refresh-token = `{ "{" }"error":"invalid_code"{ "}" }` als Antwort auf ein Aktualisierungstoken, mit Status 200
errors-invalid-refresh-token-meaning = Zoho hat das Aktualisierungstoken abgelehnt.
errors-invalid-refresh-token-refresh-token-dead-what = Das Aktualisierungstoken wurde widerrufen oder ersetzt. Zoho behält je Benutzer und Client 20 Aktualisierungstoken; ein neues macht das älteste ohne Hinweis ungültig. (Eine Zoho-Seite sagt, dass stattdessen das neue verweigert wird.)
errors-invalid-refresh-token-refresh-token-dead-check = Zählen Sie, wie oft dieser Benutzer diesen Client autorisiert hat.
errors-invalid-refresh-token-refresh-token-dead-fix = Melden Sie sich mit access_type=offline und prompt=consent erneut an und bewahren Sie das neue Aktualisierungstoken auf.
errors-invalid-refresh-token-code-mangled-what = Der Wert ist kein Aktualisierungstoken. Codes und Zugriffstoken sehen genauso aus.
errors-invalid-refresh-token-code-mangled-check = Prüfen Sie, woher er kopiert wurde.
errors-invalid-refresh-token-code-mangled-fix = Verwenden Sie den Wert von refresh_token aus der Antwort auf den Code.
errors-invalid-refresh-token-wrong-request-what = grant_type passt nicht zu dem, was gesendet wurde.
errors-invalid-refresh-token-wrong-request-check = Sehen Sie sich grant_type in der Anfrage an.
errors-invalid-refresh-token-wrong-request-fix = Senden Sie grant_type=refresh_token mit einem Aktualisierungstoken.

errors-invalid-redirect-uri = `{ "{" }"error":"invalid_redirect_uri"{ "}" }`
errors-invalid-redirect-uri-meaning = Die Redirect-URI in der Tokenanfrage fehlt oder ist nicht die registrierte.
errors-invalid-redirect-uri-redirect-differs-what = Die Redirect-URI fehlt oder ist eine andere als bei der Anmeldung.
errors-invalid-redirect-uri-redirect-differs-check = Vergleichen Sie die beiden URIs Zeichen für Zeichen.
errors-invalid-redirect-uri-redirect-differs-fix = Senden Sie genau die URI, die die Anmeldung gesendet hat und die registriert ist.
errors-invalid-redirect-uri-wrong-center-what = Die Redirect-URI gehört zu einem anderen Rechenzentrum.
errors-invalid-redirect-uri-wrong-center-check = Vergleichen Sie ihren Host mit dem Rechenzentrum Ihres Kontos.
errors-invalid-redirect-uri-wrong-center-fix = Registrieren und senden Sie die Redirect-URI Ihres eigenen Rechenzentrums.

errors-missing-org-info = `{ "{" }"error":"missing_org_info"{ "}" }`
errors-missing-org-info-meaning = Der Ablauf mit client_credentials braucht die Organisation (soid).
errors-missing-org-info-wrong-request-what = grant_type ist client_credentials, und soid fehlt.
errors-missing-org-info-wrong-request-check = Suchen Sie soid=ZohoCRM.<Organisations-ID> in der Anfrage.
errors-missing-org-info-wrong-request-fix = Fügen Sie soid hinzu: soid=ZohoCRM.<Organisations-ID>.

errors-throttled = „You have made too many requests continuously“ oder `{ "{" }"error_description":"Token creation throttle limit reached. Please reuse the valid tokens you currently have.","error":"Access Denied"{ "}" }`
errors-throttled-meaning = In kurzer Zeit wurden zu viele Token angefordert. Die erste Meldung kommt in der Sprache des Kontos. Die Quellen sind sich uneinig, ob ihr Status 200 oder 400 ist.
errors-throttled-too-many-what = Mit einem Aktualisierungstoken wurden in zehn Minuten mehr als zehn Zugriffstoken angefordert, oder Anmeldungen und Wiederholungen laufen in einer Schleife.
errors-throttled-too-many-check = Zählen Sie die Anfragen der letzten zehn Minuten, auch die anderer Programme, die denselben Client verwenden.
errors-throttled-too-many-fix = Senden Sie keine Anfragen mehr. Zoho sagt, dass die Sperre für den Rest der zehn Minuten gilt; Benutzer berichten von 15 bis 30 Minuten. Verwenden Sie jedes Zugriffstoken die ganze Stunde lang wieder und teilen Sie es zwischen allen Programmen und Instanzen, die dieses Aktualisierungstoken verwenden.

errors-html = Eine HTML-Seite statt JSON
errors-html-meaning = Die Antwort kommt nicht vom Tokenendpunkt, oder der Endpunkt hat die Anfrage nicht verstanden.
errors-html-wrong-request-what = Der Pfad oder die Methode ist falsch, oder grant_type fehlt. Der Tokenendpunkt akzeptiert nur POST an /oauth/v2/token und liefert ohne grant_type 400 Bad Request.
errors-html-wrong-request-check = Vergleichen Sie die URL und die Methode mit denen, die hier oder auf der eigenen Seite des Produkts stehen, und suchen Sie grant_type.
errors-html-wrong-request-fix = Korrigieren Sie den Pfad oder die Methode oder fügen Sie grant_type hinzu.
errors-html-zoho-what = Statt Zoho hat ein Proxy, eine Firewall oder eine Wartungsseite geantwortet.
errors-html-zoho-check = Lesen Sie den Titel der Seite.
errors-html-zoho-fix = Versuchen Sie es aus einem anderen Netzwerk noch einmal.

errors-no-refresh-token = Eine Tokenantwort ohne refresh_token
errors-no-refresh-token-meaning = Es gibt ein Zugriffstoken, aber die Verbindung funktioniert nach einer Stunde nicht mehr.
errors-no-refresh-token-not-offline-what = In der Autorisierungs-URL hat access_type=offline gefehlt. Der Standardwert ist online.
errors-no-refresh-token-not-offline-check = Sehen Sie sich die URL der Anmeldung an.
errors-no-refresh-token-not-offline-fix = Fügen Sie access_type=offline und prompt=consent hinzu und melden Sie sich erneut an.
errors-no-refresh-token-no-consent-prompt-what = Die Zustimmung wurde schon früher erteilt. Ohne prompt=consent liefert Zoho nur beim ersten Mal ein Aktualisierungstoken.
errors-no-refresh-token-no-consent-prompt-check = Prüfen Sie, ob dieser Benutzer diesen Client schon früher autorisiert hat.
errors-no-refresh-token-no-consent-prompt-fix = Fügen Sie prompt=consent hinzu und melden Sie sich erneut an.
errors-no-refresh-token-client-type-what = Clientbasierte Clients erhalten kein Aktualisierungstoken.
errors-no-refresh-token-client-type-check = Sehen Sie in der API Console nach, welchen Typ der Client hat.
errors-no-refresh-token-client-type-fix = Registrieren Sie einen serverbasierten Client.

errors-unknown-token = HTTP 400 vom Widerrufsendpunkt, als HTML-Seite
errors-unknown-token-meaning = Der Widerrufsendpunkt kennt dieses Token nicht, oder das Token gehört zu einem anderen Client. Wenn es schon früher widerrufen wurde, ist nichts mehr zu tun.
errors-unknown-token-refresh-token-dead-what = Das Token ist nicht mehr gültig: Es wurde früher widerrufen, oder es ist abgelaufen.
errors-unknown-token-refresh-token-dead-check = Versuchen Sie eine Aktualisierung. Die Antwort invalid_code bestätigt es.
errors-unknown-token-refresh-token-dead-fix = Es ist nichts mehr zu tun.
errors-unknown-token-client-id-wrong-what = Das Token gehört zu einem anderen Client. /oauth/v2/revoke/token prüft den Client im Authorization-Header.
errors-unknown-token-client-id-wrong-check = Vergleichen Sie die Client-ID mit der, die das Token erhalten hat.
errors-unknown-token-client-id-wrong-fix = Verwenden Sie die Client-ID und das Geheimnis des Clients, der das Token erhalten hat.
errors-unknown-token-wrong-request-what = Ein Zugriffstoken wurde ohne token_type=access_token an /oauth/v2/revoke/token gesendet.
errors-unknown-token-wrong-request-check = Suchen Sie token_type in der Anfrage.
errors-unknown-token-wrong-request-fix = Fügen Sie token_type=access_token hinzu oder widerrufen Sie das Aktualisierungstoken: Damit werden auch seine Zugriffstoken ungültig.
errors-unknown-token-code-mangled-what = Das Token wurde beim Kopieren abgeschnitten.
errors-unknown-token-code-mangled-check = Prüfen Sie, woher es kopiert wurde.
errors-unknown-token-code-mangled-fix = Kopieren Sie den ganzen Wert. Zugriffstoken und Aktualisierungstoken lassen sich beide widerrufen.

errors-invalid-token = `{ "{" }"code":"INVALID_TOKEN","message":"invalid oauth token","status":"error","details":{ "{" }{ "}" }{ "}" }`, anderswo INVALID_OAUTHTOKEN
errors-invalid-token-meaning = Die API hat das Zugriffstoken abgelehnt.
errors-invalid-token-token-expired-what = Das Zugriffstoken ist älter als eine Stunde, oder es wurde widerrufen.
errors-invalid-token-token-expired-check = Prüfen Sie, wann das Token ausgestellt wurde. Es gilt eine Stunde.
errors-invalid-token-token-expired-fix = Holen Sie mit dem Aktualisierungstoken ein neues Zugriffstoken.
errors-invalid-token-wrong-center-what = Der Aufruf ging an ein anderes Rechenzentrum oder mit einem Token der Produktionsorganisation an eine Sandbox.
errors-invalid-token-wrong-center-check = Vergleichen Sie den Host des Aufrufs mit api_domain in der Tokenantwort.
errors-invalid-token-wrong-center-fix = Rufen Sie den Host auf, den api_domain nennt.
errors-invalid-token-header-wrong-what = Der Authorization-Header beginnt mit Bearer. Zoho Accounts dokumentiert Bearer, die meisten Produkte dokumentieren Zoho-oauthtoken, und einige lehnen Bearer Berichten zufolge ab.
errors-invalid-token-header-wrong-check = Sehen Sie sich den Authorization-Header an.
errors-invalid-token-header-wrong-fix = Verwenden Sie Zoho-oauthtoken, ein Leerzeichen und das Token.
errors-invalid-token-scope-missing-what = Der Scope fehlt.
errors-invalid-token-scope-missing-check = Vergleichen Sie die Scopes in der Tokenantwort mit denen, die der Aufruf braucht.
errors-invalid-token-scope-missing-fix = Fügen Sie den Scope hinzu und autorisieren Sie erneut.
errors-invalid-token-token-replaced-what = Das Token wurde ersetzt: Jedes Aktualisierungstoken hat eine begrenzte Zahl gültiger Zugriffstoken, und ein neues macht das älteste ungültig. Es wird auch ungültig, wenn sein Aktualisierungstoken ersetzt wird.
errors-invalid-token-token-replaced-check = Prüfen Sie, ob andere Programme mit demselben Aktualisierungstoken Zugriffstoken anfordern.
errors-invalid-token-token-replaced-fix = Teilen Sie ein einziges Zugriffstoken zwischen ihnen und verwenden Sie es die ganze Stunde lang wieder.
errors-invalid-token-other-org-what = Das Token gehört zu einer anderen Organisation. Die Zustimmungsseite von Zoho CRM fragt nach Produktion, Sandbox oder Entwicklerorganisation, und das Token gilt nur für die gewählte.
errors-invalid-token-other-org-check = Prüfen Sie, welche Organisation auf der Zustimmungsseite gewählt wurde.
errors-invalid-token-other-org-fix = Autorisieren Sie erneut und wählen Sie die Organisation, die Sie aufrufen.
errors-invalid-token-not-offline-what = Die Verbindung hat kein Aktualisierungstoken, deshalb funktioniert sie nach jeder Anmeldung nur eine Stunde lang.
errors-invalid-token-not-offline-check = Prüfen Sie, ob die Authorize URL des benutzerdefinierten Dienstes access_type=offline enthält.
errors-invalid-token-not-offline-fix = Fügen Sie access_type=offline und prompt=consent zur Authorize URL hinzu und verbinden Sie erneut.

errors-scope-mismatch = OAUTH_SCOPE_MISMATCH (CRM), SCOPE_MISMATCH (Desk) oder INVALID_OAUTHSCOPE (Accounts und andere)
errors-scope-mismatch-meaning = Das Token ist gültig, aber ihm fehlt der Scope für diesen Aufruf.
errors-scope-mismatch-scope-missing-what = Der Scope wurde nicht angefordert, oder Zoho hat ihn nicht gewährt.
errors-scope-mismatch-scope-missing-check = Vergleichen Sie die Scopes in der Tokenantwort mit denen, die der Aufruf braucht.
errors-scope-mismatch-scope-missing-fix = Fügen Sie den Scope hinzu und autorisieren Sie erneut. Bestehende Token behalten ihre alten Scopes.

errors-no-permission = `{ "{" }"code":"NO_PERMISSION",…{ "}" }`, mit Status 403
errors-no-permission-meaning = Das Token ist gültig, aber sein Benutzer darf das nicht.
errors-no-permission-profile-what = Dem Profil des Benutzers fehlt **Zoho CRM API Access** (die Antwort nennt dann Crm_Implied_Api_Access) oder die Berechtigung, die die Antwort nennt.
errors-no-permission-profile-check = Gehen Sie zu **Setup**, **Security Control**, **Profiles**, **Developer Permissions**.
errors-no-permission-profile-fix = Geben Sie dem Profil die Berechtigung oder stellen Sie die Verbindung mit einem Benutzer her, der sie hat.

errors-authentication-failure = AUTHENTICATION_FAILURE (CRM), UNAUTHORIZED (Desk) oder INVALID_TICKET (Mail, Calendar, Analytics)
errors-authentication-failure-meaning = Die API hat in der Anfrage kein gültiges Zugriffstoken gefunden.
errors-authentication-failure-header-wrong-what = Der Authorization-Header fehlt oder hat eine andere Form.
errors-authentication-failure-header-wrong-check = Sehen Sie sich den Header des Aufrufs an.
errors-authentication-failure-header-wrong-fix = Senden Sie Authorization: Zoho-oauthtoken, ein Leerzeichen und das Token.
errors-authentication-failure-token-empty-what = Der Header enthält kein brauchbares Token: Eine Variable wurde nicht ersetzt, das Token ist abgeschnitten, oder eine Weiterleitung hat den Header entfernt.
errors-authentication-failure-token-empty-check = Geben Sie den Header so aus, wie er gesendet wird. Ein Token besteht aus 1000., 32 Hexadezimalziffern, einem Punkt und 32 weiteren.
errors-authentication-failure-token-empty-fix = Senden Sie das ganze aktuelle Zugriffstoken an den endgültigen Host der API.

errors-wrong-url = INVALID_URL_PATTERN (CRM) oder URL_RULE_NOT_CONFIGURED (Mail, Projects, Analytics)
errors-wrong-url-meaning = Die API hat unter dieser URL keinen Endpunkt.
errors-wrong-url-wrong-request-what = Der Pfad enthält einen Tippfehler, ein Teil davon fehlt oder ist ein Platzhalter, oder die Methode ist falsch.
errors-wrong-url-wrong-request-check = Vergleichen Sie den Pfad Teil für Teil mit der eigenen Seite des Produkts. Ersetzen Sie Beispiel-IDs durch Ihre eigenen.
errors-wrong-url-wrong-request-fix = Korrigieren Sie den Pfad oder die Methode.
errors-wrong-url-scope-missing-what = Der Scope fehlt: Ein Autor erhielt diese Antwort, wo ein anderes Produkt den Scope nennt.
errors-wrong-url-scope-missing-check = Prüfen Sie, ob die Tokenantwort einen Scope für diesen Aufruf enthält.
errors-wrong-url-scope-missing-fix = Fügen Sie den Scope hinzu und autorisieren Sie erneut.

errors-org-mismatch = `{ "{" }"errorCode":"OAUTH_ORG_MISMATCH","message":"The OAuthToken is not valid for specified organization"{ "}" }`
errors-org-mismatch-meaning = Das Token ist gültig, aber der Aufruf nennt keine Organisation oder eine, für die es nicht gilt.
errors-org-mismatch-other-org-what = Die Organisations-ID des Aufrufs fehlt, oder das Token gilt nicht für sie: Der Benutzer gehört nicht dazu, oder auf der Zustimmungsseite wurde eine andere Organisation gewählt.
errors-org-mismatch-other-org-check = Vergleichen Sie die Organisations-ID im Aufruf mit der Liste der Organisationen des Produkts, aufgerufen mit demselben Token.
errors-org-mismatch-other-org-fix = Entnehmen Sie die IDs der Liste, die selbst keine ID braucht (/api/v1/organizations in Desk, /books/v3/organizations in Books, /restapi/v2/orgs in Analytics), und senden Sie eine davon. Für eine andere Organisation autorisieren Sie erneut als einer ihrer Benutzer und wählen sie auf der Zustimmungsseite aus.

errors-product-rights = Ein Berechtigungsfehler des Produkts
errors-product-rights-meaning = Das Token ist gültig, aber sein Benutzer darf das in dem Produkt nicht.
errors-product-rights-profile-what = Dem Benutzer der Verbindung fehlt die Berechtigung in diesem Produkt.
errors-product-rights-profile-check = Melden Sie sich als dieser Benutzer beim Produkt an und versuchen Sie dasselbe von Hand.
errors-product-rights-profile-fix = Geben Sie dem Benutzer die Berechtigung oder stellen Sie die Verbindung mit einem Benutzer her, der sie hat.
errors-product-rights-runs-as-creator-what = Der Aufruf läuft als der Benutzer, der die Verbindung angelegt hat, nicht als der, der ihn gestartet hat.
errors-product-rights-runs-as-creator-check = Öffnen Sie die Verbindung und sehen Sie nach, wer sie angelegt hat.
errors-product-rights-runs-as-creator-fix = Verbinden Sie erneut mit einem Benutzer, der die Berechtigung hat.

errors-product-request = Ein Anfragefehler des Produkts
errors-product-request-meaning = Das Token funktioniert. Das Produkt hat die Anfrage selbst abgelehnt.
errors-product-request-wrong-request-what = Ein Parameter fehlt oder nennt etwas, das dieses Konto nicht hat.
errors-product-request-wrong-request-check = Vergleichen Sie die Parameter einzeln mit der eigenen Seite des Produkts.
errors-product-request-wrong-request-fix = Korrigieren Sie den Parameter. An der Verbindung ist nichts zu ändern.

errors-too-many-calls = HTTP 429, TOO_MANY_REQUESTS oder THRESHOLD_EXCEEDED von einer API
errors-too-many-calls-meaning = Zu viele API-Aufrufe in kurzer Zeit, gleichzeitig oder an einem Tag. An der Verbindung ist nichts zu ändern.
errors-too-many-calls-too-many-what = Die Aufrufe überschreiten eine Grenze der Edition: in einer Minute, an einem Tag oder gleichzeitig.
errors-too-many-calls-too-many-check = Sehen Sie sich die Meldung und den Header Retry-After an. Zählen Sie die Aufrufe aller Programme, die diese Organisation verwenden.
errors-too-many-calls-too-many-fix = Warten Sie so lange, wie Retry-After angibt, und senden Sie dann weniger Aufrufe, einen nach dem anderen. Eine Tagesgrenze endet mit dem Tag.

errors-edition = LICENSE_ACCESS_LIMITED (Desk), FEATURE_NOT_SUPPORTED (CRM) oder ein ähnlicher Fehler
errors-edition-meaning = Das Token funktioniert. Die Edition des Produkts enthält diese Funktion nicht.
errors-edition-edition-what = Die Edition oder die Lizenz enthält nicht, was aufgerufen wurde, oder ihre Grenze ist erreicht.
errors-edition-edition-check = Suchen Sie die Funktion auf der Preisseite des Produkts, in der Edition, die Ihre Organisation hat.
errors-edition-edition-fix = Wechseln Sie zu einer höheren Edition oder verzichten Sie auf diesen Aufruf. An der Verbindung ist nichts zu ändern.

errors-forbidden = HTTP 403 oder FORBIDDEN von einer API
errors-forbidden-meaning = Die API hat das Token erkannt, diesen Aufruf aber abgelehnt.
errors-forbidden-profile-what = Dem Benutzer des Tokens fehlt die Berechtigung im Produkt.
errors-forbidden-profile-check = Melden Sie sich als dieser Benutzer beim Produkt an und versuchen Sie dasselbe von Hand.
errors-forbidden-profile-fix = Geben Sie dem Benutzer die Berechtigung oder stellen Sie die Verbindung mit einem Benutzer her, der sie hat.
errors-forbidden-scope-missing-what = Dem Token fehlt der Scope für diesen Aufruf. Einige Produkte liefern dafür 403.
errors-forbidden-scope-missing-check = Vergleichen Sie die Scopes in der Tokenantwort mit denen, die der Aufruf braucht.
errors-forbidden-scope-missing-fix = Fügen Sie den Scope hinzu und autorisieren Sie erneut.

errors-wrong-method = HTTP 405 oder METHOD_NOT_ALLOWED von einer API
errors-wrong-method-meaning = Die URL gibt es, aber nicht für diese HTTP-Methode.
errors-wrong-method-wrong-request-what = Die Anfrage hat eine andere Methode verwendet, als der Endpunkt akzeptiert, zum Beispiel POST statt GET.
errors-wrong-method-wrong-request-check = Vergleichen Sie die Methode mit der eigenen Seite des Produkts.
errors-wrong-method-wrong-request-fix = Senden Sie die Anfrage mit der dokumentierten Methode. Am Token ist nichts zu ändern.

errors-server-error = HTTP 500 oder INTERNAL_ERROR von einer API
errors-server-error-meaning = Das Produkt ist beim Verarbeiten des Aufrufs gescheitert. Mit OAuth hat das selten zu tun.
errors-server-error-zoho-what = Bei Zoho ist etwas fehlgeschlagen, oder das Produkt konnte einen Wert in der Anfrage nicht verarbeiten.
errors-server-error-zoho-check = Senden Sie denselben Aufruf in einer Minute noch einmal, und einmal mit weniger Werten.
errors-server-error-zoho-fix = Wenn der Fehler bleibt, wenden Sie sich mit der Uhrzeit und der URL des Aufrufs an den Support des Produkts.

errors-api-html = Eine HTML-Seite von einer API, statt JSON
errors-api-html-meaning = Die API hat mit einer Seite für Menschen geantwortet, also hat kein Endpunkt den Aufruf verarbeitet.
errors-api-html-wrong-request-what = Der Host oder der Pfad gehört nicht zur API des Produkts.
errors-api-html-wrong-request-check = Vergleichen Sie die URL mit der eigenen Seite des Produkts. Nicht jede API liegt auf dem Host, den api_domain nennt.
errors-api-html-wrong-request-fix = Senden Sie den Aufruf an den API-Host des Produkts, mit dem dokumentierten Pfad.
errors-api-html-token-expired-what = Das Token fehlt oder ist nicht gültig. Zoho Bookings antwortet darauf Berichten zufolge mit einer HTML-Seite und dem Status 400 oder 401.
errors-api-html-token-expired-check = Sehen Sie sich den Status an und senden Sie einen anderen Aufruf mit demselben Token.
errors-api-html-token-expired-fix = Holen Sie mit dem Aktualisierungstoken ein neues Zugriffstoken und senden Sie es im Authorization-Header.

errors-old-api = Fehler 4834, „Invalid Ticket Id“ oder ein anderer Fehler der API 1.0
errors-old-api-meaning = Das ist ein Fehler der alten API 1.0, die statt OAuth Authtoken und Tickets verwendete.
errors-old-api-wrong-request-what = Die URL ist die der API 1.0 (…/private/xml oder …/private/json). Die API 1.0 von Zoho CRM gilt seit dem 31. Dezember 2018 als veraltet und endete am 31. Dezember 2019.
errors-old-api-wrong-request-check = Suchen Sie /private/xml oder /private/json in der URL des Aufrufs und authtoken in seinen Parametern.
errors-old-api-wrong-request-fix = Verwenden Sie die aktuelle API des Produkts mit einem OAuth-Zugriffstoken: /crm/v8 für Zoho CRM, /recruit/v2 für Zoho Recruit.

errors-send-mail-token = Fehler SERR_157 von Zoho ZeptoMail
errors-send-mail-token-meaning = ZeptoMail akzeptiert dieses Token nicht zum Senden von E-Mails. Es erwartet das Send-Mail-Token eines Mail Agents, und das ist kein OAuth-Token.
errors-send-mail-token-wrong-credential-what = Gesendet wurde ein OAuth-Token, ein SMTP-Passwort oder das Send-Mail-Token eines anderen Rechenzentrums.
errors-send-mail-token-wrong-credential-check = Öffnen Sie in ZeptoMail den Mail Agent, wählen Sie **SMTP/API** und vergleichen Sie das Token auf der Registerkarte API.
errors-send-mail-token-wrong-credential-fix = Senden Sie Authorization: Zoho-enczapikey, ein Leerzeichen und das Send-Mail-Token des Mail Agents an den ZeptoMail-Host desselben Rechenzentrums.

errors-mcp-register = Gescheiterte Registrierung eines MCP-Clients
errors-mcp-register-meaning = Der MCP-Client konnte sich bei der Anmeldung des MCP-Servers von Zoho nicht selbst registrieren. Der Text zeigt nicht, warum.
errors-mcp-register-wrong-request-what = Der MCP-Client konnte sich nicht selbst registrieren (Dynamic Client Registration). Dieselbe Meldung wird für viele Server berichtet, deshalb zeigt der Text nicht, ob der Client oder Zoho die Ursache ist.
errors-mcp-register-wrong-request-check = Verbinden Sie mit einem anderen MCP-Client, etwa dem MCP Inspector. Wenn das funktioniert, liegt es am Client.
errors-mcp-register-wrong-request-fix = Wenn der Client ein Feld für eine OAuth-Client-ID hat, registrieren Sie einen Client in der API Console, geben dessen ID ein und verbinden erneut. Sonst melden Sie den Fehler dem Anbieter des Clients und Zoho. Der Pfad der URL des Servers ist ein Schlüssel: Halten Sie ihn geheim.
errors-mcp-sign-in = Anmeldefehler eines Servers von Zoho MCP
errors-mcp-sign-in-meaning = Zohos MCP-Anmeldung hat die Anfrage des MCP-Clients abgelehnt. Der Text zeigt nicht, welchen Teil davon.
errors-mcp-sign-in-wrong-request-what = Ein Parameter, den der MCP-Client sendet, fehlt oder hat eine Form, die Zohos MCP-Anmeldung nicht akzeptiert. Der Text zeigt nicht, welcher.
errors-mcp-sign-in-wrong-request-check = Kopieren Sie die Adresse der Anmeldeseite aus dem Browser und vergleichen Sie ihre Parameter (client_id, redirect_uri, code_challenge, resource, scope) mit denen eines Clients, der sich verbindet, etwa des MCP Inspectors.
errors-mcp-sign-in-wrong-request-fix = Melden Sie den abweichenden Parameter dem Anbieter des MCP-Clients und Zoho. Verbinden Sie bis dahin mit einem Client, der funktioniert. Der Pfad der URL des Servers ist ein Schlüssel: Halten Sie ihn geheim.
errors-mcp-refused = HTTP 401 oder 403 von einem Server von Zoho MCP
errors-mcp-refused-meaning = Der MCP-Server hat die Verbindung nicht akzeptiert. Ein MCP-Client meldet sich bei ihm an oder verwendet den Schlüssel in seiner URL.
errors-mcp-refused-not-connected-what = Der Server oder eines seiner Tools wurde für die Person, die sich verbindet, nicht autorisiert.
errors-mcp-refused-not-connected-check = Öffnen Sie Zoho MCP mit dem Konto, das den Server angelegt hat, und sehen Sie sich dessen Verbindungen an.
errors-mcp-refused-not-connected-fix = Autorisieren Sie den Server dort oder melden Sie sich vom MCP-Client aus erneut mit einem Konto derselben Organisation an.
errors-mcp-refused-wrong-center-what = Der Server wurde in einem anderen Rechenzentrum angelegt als dem Ihres Kontos.
errors-mcp-refused-wrong-center-check = Vergleichen Sie die Endung des Hosts des Servers mit der Ihrer Zoho-Seiten.
errors-mcp-refused-wrong-center-fix = Legen Sie in Zoho MCP mit einem Konto Ihrer eigenen Organisation einen Server an und verwenden Sie dessen URL. Behandeln Sie diese URL wie ein Passwort.
errors-mcp-refused-wrong-request-what = Die URL des Servers wurde abgeschnitten, oder ihr Schlüssel wurde ersetzt.
errors-mcp-refused-wrong-request-check = Vergleichen Sie die URL mit der, die Zoho MCP für den Server zeigt.
errors-mcp-refused-wrong-request-fix = Kopieren Sie die URL erneut aus Zoho MCP. Behandeln Sie sie wie ein Passwort.

errors-mail-password = „535 Authentication failed“ oder [AUTHENTICATIONFAILED] von einem Mailserver
errors-mail-password-meaning = Ein Mailserver hat einen Benutzernamen oder ein Passwort abgelehnt. Mit OAuth hat das nichts zu tun.
errors-mail-password-wrong-credential-what = Das Passwort ist falsch. Bei Multi-Faktor-Authentifizierung brauchen Mailprogramme ein anwendungsspezifisches Passwort statt dem des Kontos. ZeptoMail braucht das Token seines Mail Agents.
errors-mail-password-wrong-credential-check = Prüfen Sie, ob für dieses Konto die Multi-Faktor-Authentifizierung eingeschaltet ist und ob für das Postfach der Zugriff über IMAP oder SMTP aktiviert ist.
errors-mail-password-wrong-credential-fix = Wählen Sie im Zoho-Konto **Security**, **Application-Specific Passwords**, legen Sie ein Passwort an und geben Sie es im Mailprogramm ein.
errors-mail-password-wrong-center-what = Der Mailserver gehört zu einem anderen Rechenzentrum als das Postfach.
errors-mail-password-wrong-center-check = Vergleichen Sie die Endung des Servernamens mit der im Browser, wenn das Postfach geöffnet ist.
errors-mail-password-wrong-center-fix = Verwenden Sie den Mailserver im Rechenzentrum des Postfachs.

errors-bad-token-request = HTTP 400 Bad Request vom Tokenendpunkt
errors-bad-token-request-meaning = Der Tokenendpunkt hat die Anfrage nicht gelesen: grant_type fehlt, oder die Methode ist nicht POST.
errors-bad-token-request-wrong-request-what = Die Anfrage hat keinen grant_type, oder sie ist kein POST mit den Parametern im Body oder in der Abfragezeichenfolge.
errors-bad-token-request-wrong-request-check = Geben Sie die Anfrage so aus, wie sie gesendet wird: ihre Methode, ihren Content-Type und ihren Body. Ein Body in JSON ist nicht dokumentiert.
errors-bad-token-request-wrong-request-fix = Senden Sie ein POST mit Content-Type: application/x-www-form-urlencoded und grant_type=authorization_code oder grant_type=refresh_token.

errors-invalid-grant = `{ "{" }"error":"invalid_grant"{ "}" }`
errors-invalid-grant-meaning = Im OAuth-Standard bedeutet dieser Fehler, dass ein Code oder ein Aktualisierungstoken abgelehnt wurde. Zoho dokumentiert dafür invalid_code; diesen Fehler haben wir in Zohos Dokumentation nirgends gefunden.
errors-invalid-grant-not-zoho-what = Ein anderer Server hat geantwortet, oder ein Programm zwischen Ihnen und Zoho hat den Fehler umbenannt.
errors-invalid-grant-not-zoho-check = Vergleichen Sie den Host der Anfrage mit den Accounts-Servern auf der Seite „Rechenzentren“.
errors-invalid-grant-not-zoho-fix = Senden Sie die Anfrage an den Accounts-Server selbst und lesen Sie dessen Antwort.
errors-invalid-grant-code-expired-what = Falls Zoho ihn gesendet hat: Der Code ist abgelaufen oder wurde verwendet, oder das Aktualisierungstoken ist nicht mehr gültig.
errors-invalid-grant-code-expired-check = Prüfen Sie, wie alt der Code war und ob er schon einmal gesendet wurde.
errors-invalid-grant-code-expired-fix = Melden Sie sich erneut an und tauschen Sie den neuen Code sofort ein.

errors-other-provider = Ein Fehler eines anderen Anbieters
errors-other-provider-meaning = Dieser Fehler stammt von einem anderen Anbieter, nicht von Zoho.
errors-other-provider-not-zoho-what = Die Anfrage ging an einen anderen Anbieter. Dieser hat seinen Client, seinen Code oder sein Token abgelehnt.
errors-other-provider-not-zoho-check = Sehen Sie sich den Host der gescheiterten Anfrage an.
errors-other-provider-not-zoho-fix = Schlagen Sie den Fehler in der Dokumentation dieses Anbieters nach und verbinden Sie dort erneut. In Zoho ist nichts zu ändern.

errors-no-stored-token = „No Tokens exist for the given user-identifier“ oder eine ähnliche Meldung einer Bibliothek
errors-no-stored-token-meaning = Die Bibliothek hat für diesen Benutzer kein Token in ihrem Speicher. Sie hat Zoho nicht gefragt.
errors-no-stored-token-store-empty-what = Die Datei oder Tabelle, in der die Bibliothek ihre Token aufbewahrt, ist leer, wurde nicht auf diesen Server kopiert oder lässt sich nicht lesen.
errors-no-stored-token-store-empty-check = Öffnen Sie die Datei oder Tabelle, die die Konfiguration nennt, etwa token_persistence_path, und suchen Sie diesen Benutzer.
errors-no-stored-token-store-empty-fix = Kopieren Sie die gespeicherten Token auf diesen Server oder autorisieren Sie hier einmal: Erzeugen Sie einen Code und tauschen Sie ihn sofort ein.
errors-no-stored-token-other-user-what = Die Token sind unter einem anderen Benutzer gespeichert als dem in der Konfiguration.
errors-no-stored-token-other-user-check = Vergleichen Sie currentUserEmail Zeichen für Zeichen mit dem Benutzer im Speicher.
errors-no-stored-token-other-user-fix = Verwenden Sie an beiden Stellen denselben Benutzer.

errors-no-user-email = KeyError: ’Email’ von einer Bibliothek
errors-no-user-email-meaning = Die Bibliothek hat Zoho nach der E-Mail-Adresse des Benutzers gefragt, und die Antwort enthielt sie nicht.
errors-no-user-email-scope-missing-what = Dem Token fehlt der Scope AaaServer.profile.READ, den diese Anfrage braucht.
errors-no-user-email-scope-missing-check = Suchen Sie AaaServer.profile.READ in den angeforderten Scopes.
errors-no-user-email-scope-missing-fix = Fügen Sie AaaServer.profile.READ zu den Scopes hinzu und autorisieren Sie erneut oder legen Sie die E-Mail-Adresse in der Konfiguration fest.

errors-console-client-name = „Enter a valid client name“ in der API Console
errors-console-client-name-meaning = Die API Console lehnt den Namen des Clients ab.
errors-console-client-name-bad-text-what = Der Name enthält ein anderes Sonderzeichen als _ und &.
errors-console-client-name-bad-text-check = Suchen Sie nach Punkten, Klammern, Bindestrichen und Akzenten.
errors-console-client-name-bad-text-fix = Verwenden Sie nur Buchstaben, Ziffern, Leerzeichen, _ und &.
errors-console-client-name-zoho-what = Der Name enthält „Zoho“. Die Anleitung eines Partners rät davon ab; ältere Anleitungen haben es verwendet.
errors-console-client-name-zoho-check = Versuchen Sie denselben Namen ohne dieses Wort.
errors-console-client-name-zoho-fix = Entfernen Sie das Wort.

errors-console-java-script-domain = „Enter a valid JavaScript Domain URI“ in der API Console
errors-console-java-script-domain-meaning = Die API Console lehnt die JavaScript-Domäne ab.
errors-console-java-script-domain-bad-address-what = Der Wert beginnt nicht mit https:// oder http://, oder er hat einen Pfad.
errors-console-java-script-domain-bad-address-check = Vergleichen Sie ihn mit https://99000000223015.zappscontents.com: Schema und Host, sonst nichts.
errors-console-java-script-domain-bad-address-fix = Entfernen Sie alles ab dem ersten Schrägstrich nach dem Host.
errors-console-java-script-domain-client-type-what = Ein benutzerdefinierter Dienst braucht keine JavaScript-Domäne. Nur clientbasierte Clients haben eine.
errors-console-java-script-domain-client-type-check = Sehen Sie nach, welchen Typ der Client hat.
errors-console-java-script-domain-client-type-fix = Registrieren Sie für eine Verbindung einen serverbasierten Client.

errors-console-redirect-uri = „Enter a valid redirect URI“ in der API Console
errors-console-redirect-uri-meaning = Die API Console lehnt die Redirect-URI ab.
errors-console-redirect-uri-bad-address-what = Der Wert beginnt nicht mit https:// oder http://, enthält ein Leerzeichen, oder in einem Feld stehen mehrere URIs.
errors-console-redirect-uri-bad-address-check = Fügen Sie ihn unter „Einrichten“ in **Authorized Redirect URI** ein. Verborgene Zeichen werden dort angezeigt.
errors-console-redirect-uri-bad-address-fix = Geben Sie eine URI pro Feld ein. Fügen Sie weitere mit + hinzu.

errors-console-homepage-url = „Enter a valid homepage URL“ in der API Console
errors-console-homepage-url-meaning = Die API Console lehnt die Homepage-URL ab.
errors-console-homepage-url-bad-address-what = Der Wert ist keine vollständige URL wie https://www.yourdomain.com.
errors-console-homepage-url-bad-address-check = Prüfen Sie, ob er mit https:// beginnt.
errors-console-homepage-url-bad-address-fix = Geben Sie eine vollständige URL ein. Zoho akzeptiert einen Platzhalter.

errors-unauthenticated-connection = „Failed to execute function - UnAuthenticated Connections“
errors-unauthenticated-connection-meaning = Die Funktion verwendet eine Verbindung, die nicht oder nicht mehr autorisiert ist.
errors-unauthenticated-connection-not-connected-what = Die Verbindung wurde nie autorisiert, oder die Anmeldung wurde nicht abgeschlossen.
errors-unauthenticated-connection-not-connected-check = Gehen Sie zu **Setup**, **Developer Hub**, **Connections** und prüfen Sie, ob dort Connected steht.
errors-unauthenticated-connection-not-connected-fix = Öffnen Sie die Verbindung, wählen Sie **Connect** und stimmen Sie zu.
errors-unauthenticated-connection-runs-as-creator-what = Der Aufruf läuft als der Benutzer, der die Verbindung angelegt hat, und dieser Benutzer hat den Zugriff verloren.
errors-unauthenticated-connection-runs-as-creator-check = Öffnen Sie die Verbindung und sehen Sie nach, wer sie angelegt hat.
errors-unauthenticated-connection-runs-as-creator-fix = Verbinden Sie erneut mit einem Benutzer, der bleibt.
errors-unauthenticated-connection-refresh-token-dead-what = Das Aktualisierungstoken wurde widerrufen oder durch mehr als 20 neuere verdrängt.
errors-unauthenticated-connection-refresh-token-dead-check = Prüfen Sie, ob derselbe Benutzer diesen Client sehr oft autorisiert hat.
errors-unauthenticated-connection-refresh-token-dead-fix = Verbinden Sie erneut und entfernen Sie Verbindungen, die niemand braucht.
errors-unauthenticated-connection-not-offline-what = Es gab nie ein Aktualisierungstoken, deshalb hat die Verbindung nur eine Stunde lang funktioniert.
errors-unauthenticated-connection-not-offline-check = Prüfen Sie, ob die Authorize URL des benutzerdefinierten Dienstes access_type=offline enthält.
errors-unauthenticated-connection-not-offline-fix = Fügen Sie access_type=offline und prompt=consent zur Authorize URL hinzu und verbinden Sie erneut.
errors-unauthenticated-connection-private-what = Die Verbindung ist privat: Jeder Benutzer autorisiert sie mit seinem eigenen Konto, und der Benutzer, der die Funktion ausgeführt hat, hat das nicht getan.
errors-unauthenticated-connection-private-check = Öffnen Sie den benutzerdefinierten Dienst und prüfen Sie, ob **Use Credentials of Login User** eingeschaltet ist.
errors-unauthenticated-connection-private-fix = Schalten Sie den Schalter aus und verbinden Sie erneut oder lassen Sie jeden Benutzer die Verbindung autorisieren.

errors-connection-not-found = „Connection Name was not found“; in Zoho People „Connection ’…’ does not exist“
errors-connection-not-found-meaning = Der Name nach connection: in der Funktion ist nicht der Linkname einer Verbindung.
errors-connection-not-found-link-name-what = Die Funktion verwendet den Anzeigenamen, oder der Linkname enthält einen Tippfehler.
errors-connection-not-found-link-name-check = Gehen Sie zu **Setup**, **Developer Hub**, **Connections** und lesen Sie dort den Linknamen ab.
errors-connection-not-found-link-name-fix = Kopieren Sie den Linknamen in Anführungszeichen in die Funktion.
errors-connection-not-found-not-connected-what = Nur der benutzerdefinierte Dienst wurde gespeichert. Es wurde keine Verbindung daraus angelegt.
errors-connection-not-found-not-connected-check = Gehen Sie zu **Setup**, **Developer Hub**, **Connections**, **My Connections** und suchen Sie die Verbindung.
errors-connection-not-found-not-connected-fix = Legen Sie aus dem benutzerdefinierten Dienst eine Verbindung an, wählen Sie **Connect** und stimmen Sie zu.

errors-connector-gone = Kein Dienst „Zoho OAuth“ unter den Standarddiensten
errors-connector-gone-meaning = Der Connector, der Scopes vieler Zoho-Apps verband, wurde Berichten zufolge entfernt. Zoho rät zu einem benutzerdefinierten Dienst, wo Scopes nicht aufgeführt sind. Wir haben keine Ankündigung und kein Datum gefunden; Zohos Hilfe zu Creator 5 und Anleitungen vom Herbst 2026 nennen ihn noch.
errors-connector-gone-service-gone-what = Ihre Organisation hat den Connector nicht, und dem Standarddienst eines Produkts fehlen die Scopes anderer Produkte.
errors-connector-gone-service-gone-check = Gehen Sie zu **Setup**, **Developer Hub**, **Connections**, **Create Connection** und suchen Sie Zoho OAuth in der Liste.
errors-connector-gone-service-gone-fix = Legen Sie einen benutzerdefinierten Dienst an. „Einrichten“ liefert Ihnen alle Werte dafür.

errors-browser-blocked = „blocked by CORS policy“, „Failed to fetch“ oder „NetworkError“ im Browser
errors-browser-blocked-meaning = Der Browser hat der Seite die Antwort vorenthalten oder den Server nie erreicht. Einer Seite sagt er nicht, welches von beiden.
errors-browser-blocked-no-cors-what = Es ist nicht bekannt, dass die Accounts-Server ihre Antworten von Seiten anderer Hosts lesen lassen.
errors-browser-blocked-no-cors-check = Prüfen Sie, ob die Anfrage an /oauth/v2/token oder /oauth/v2/token/revoke ging.
errors-browser-blocked-no-cors-fix = Tauschen Sie den Code anderswo ein: mit dem Befehl unter „Testen“ oder in Zoho selbst.
errors-browser-blocked-client-type-what = Zoho dokumentiert, dass die CRM-API nur Seiten antwortet, deren Origin als JavaScript-Domäne registriert ist. Der Client sollte clientbasiert sein (abgeleitet).
errors-browser-blocked-client-type-check = Prüfen Sie in der API Console, ob der Origin der Seite als JavaScript-Domäne registriert ist.
errors-browser-blocked-client-type-fix = Registrieren Sie ihn dort oder rufen Sie die API von einem Server oder einer Verbindung aus auf.
errors-browser-blocked-network-what = DNS, eine Firewall, eine Browsererweiterung oder keine Netzwerkverbindung.
errors-browser-blocked-network-check = Öffnen Sie dieselbe URL in einem neuen Tab.
errors-browser-blocked-network-fix = Versuchen Sie es ohne Erweiterungen oder aus einem anderen Netzwerk.

# Was Produkte mit ihren eigenen Codes meinen
errors-code-fix-duplicate = Ändern Sie den vorhandenen Datensatz, oder verwenden Sie upsert mit diesem Feld unter duplicate_check_fields. An der Verbindung ist nichts zu ändern.
errors-code-fix-module = Schreiben Sie den API-Namen des Moduls in den Pfad, zum Beispiel Leads: settings/modules listet die Namen auf. An der Verbindung ist nichts zu ändern.
errors-code-fix-json-body = Senden Sie den Body als JSON: `json=payload` in Pythons requests statt `data=payload`, oder den JSON-Text im Formularfeld JSONString. An der Verbindung ist nichts zu ändern.
errors-code-fix-org-header = Senden Sie die ID der Organisation in dem Header, den das Produkt dokumentiert (Zoho Analytics: ZANALYTICS-ORGID; `/restapi/v2/orgs` listet die IDs auf, mit demselben Token).
errors-code-fix-record-count = Senden Sie die Datensätze in mehreren Anfragen mit höchstens 200 Datensätzen. An der Verbindung ist nichts zu ändern.
errors-code-fix-list-key = Senden Sie den Schlüssel einer Ihrer Listen: `getmailinglists` liefert die Schlüssel, mit demselben Token. An der Verbindung ist nichts zu ändern.
errors-code-fix-org-id = Senden Sie die ID einer Organisation im Parameter organization_id. Die Liste der Organisationen (zum Beispiel `/books/v3/organizations`) enthält die IDs und braucht selbst keine. An der Verbindung ist nichts zu ändern.
errors-code-fix-org-user = Verbinden Sie erneut mit einem Benutzer der Organisation, laden Sie diesen Benutzer dorthin ein oder legen Sie eine Organisation an. Das Token und die Scopes sind richtig.
errors-code-fix-workspace = Senden Sie im Header ZANALYTICS-ORGID die ID der Organisation, der der Arbeitsbereich gehört (`/restapi/v2/orgs` listet die IDs auf, mit demselben Token), oder verwenden Sie einen Arbeitsbereich dieser Organisation.
errors-code-json-body = Der Body der Anfrage ist kein JSON, das das Produkt lesen kann. An Token und Scope liegt es nicht.
errors-code-org-user = Das Token funktioniert, aber sein Benutzer gehört zu keiner Organisation des Produkts.
errors-code-workspace-org = Der Arbeitsbereich gehört zu einer anderen Organisation als der im Header ZANALYTICS-ORGID. Am Token liegt es nicht.
errors-code-account-review = Das Konto muss vom Produkt geprüft und freigegeben werden, bevor es sendet.
errors-code-account-blocked = Das Konto ist gesperrt. Wenden Sie sich an den Support des Produkts.
errors-code-api-off = Der API-Zugriff ist für diesen Benutzer ausgeschaltet.
errors-code-duplicate = Ein Datensatz oder eine Liste mit diesem Wert existiert bereits.
errors-code-limit-concurrent = Zu viele Aufrufe laufen gleichzeitig.
errors-code-limit-credits = Die Credits oder die Tagesgrenze des Kontos sind aufgebraucht.
errors-code-limit-day = Die Tagesgrenze für Aufrufe ist erreicht. Die Edition bestimmt sie.
errors-code-limit-minute = Zu viele Aufrufe in einer Minute.
errors-code-list-key = Der listkey in der Anfrage ist nicht der Schlüssel einer Liste. Das Token funktioniert.
errors-code-no-account = Der Benutzer hat kein Konto bei dem Produkt, oder das Produkt ist deaktiviert.
errors-code-no-records = Es gibt nichts zurückzugeben: Kein Datensatz und keine Liste passt.
errors-code-no-token = Die Anfrage hat das Produkt ohne ein Token erreicht, das es lesen kann.
errors-code-org-header = Die Anfrage nennt die Organisation nicht. Am Token liegt es nicht.
errors-code-other-company = Der Benutzer des Tokens gehört nicht zu der Organisation, die organization_id nennt.
errors-code-module-off = Das Modul ist nicht im Tarif des Produkts enthalten, oder es ist für dieses Projekt oder Portal ausgeschaltet.
errors-code-owner = Der Name des Kontoinhabers in der URL ist nicht bekannt.
errors-code-no-module = Der Pfad nennt ein Modul, das es nicht gibt: Verlangt ist der API-Name, zum Beispiel Leads.
errors-code-parameter-missing = Ein Pflichtfeld oder Pflichtparameter fehlt.
errors-code-record-count = Eine Anfrage enthält mehr Datensätze, als das Produkt auf einmal verarbeitet.
errors-code-record-missing = Den Datensatz oder die Ressource in der Anfrage gibt es nicht, oder der Benutzer kann sie nicht sehen.
errors-code-sender-domain = Die Domäne des Absenders ist im Mail Agent nicht verifiziert.
errors-code-sprints-action = Der Pfad oder seine Abfragezeichenfolge ist falsch. Aufrufe von Zoho Sprints, die Listen liefern, brauchen action=data.
errors-code-several-orgs = Der Benutzer des Tokens gehört zu mehreren Organisationen, deshalb muss der Aufruf eine nennen. Am Token liegt es nicht.
errors-code-ticket = Das Ticket oder Authtoken der API 1.0 ist nicht gültig.
errors-code-value-wrong = Ein Wert in der Anfrage ist für sein Feld nicht gültig.
