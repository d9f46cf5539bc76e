# Das Blatt für alle, die eine Verbindung übernehmen.

hand-over-title = Übergabe: { $service }
hand-over-untitled = Übergabe einer Verbindung in Zoho CRM
hand-over-made = Erstellt mit Zoho OAuth Workbench. Enthält kein Geheimnis.

hand-over-people = Von Hand ausfüllen
hand-over-authorized-by = Autorisiert von
hand-over-account = Zoho-Konto (E-Mail-Adresse)
hand-over-date = Autorisiert am
hand-over-client-account = Konto, mit dem der Client registriert wurde
hand-over-successor = Admin, der erneut verbinden kann

hand-over-connection = Verbindung
hand-over-runs-as = Läuft als
hand-over-runs-shared = Das Konto, das sie autorisiert hat: Jede Funktion, die die Verbindung verwendet, handelt als dieses Konto.
hand-over-runs-each = Die jeweilige Person, die sich mit dem eigenen Konto anmeldet.

hand-over-access = Worauf sie zugreifen kann
hand-over-access-none = Keine Scopes ausgewählt.
hand-over-scope = { $name }
hand-over-scope-unknown = Nicht im Scope-Katalog dieser Seite.

hand-over-leaves = Wenn die autorisierende Person geht
hand-over-stops = Was ausfällt
hand-over-stops-shared = Die Token gehören zu dem Konto, das die Verbindung autorisiert hat. Wird dieses Konto deaktiviert oder verliert es den Zugriff auf eine App, schlagen Aufrufe voraussichtlich fehl, bis jemand die Verbindung erneut autorisiert. Verbinden Sie erneut, bevor das Konto geschlossen wird.
hand-over-stops-each = Voraussichtlich schlagen nur die Aufrufe dieser Person fehl. Die anderen haben sich mit ihren eigenen Konten angemeldet.
hand-over-client = Client
hand-over-client-said = Prüfen Sie, wer den Client in der API Console öffnen kann. Sein Client Secret wird gebraucht, um den Dienst erneut einzurichten.

hand-over-again = Erneut verbinden und widerrufen
hand-over-reconnect = Erneut verbinden
hand-over-reconnect-said = Gehen Sie zu { $path } und autorisieren Sie die Verbindung erneut mit dem Konto, mit dem sie laufen soll. Wenn die Seite das nicht anbietet, löschen Sie die Verbindung und legen Sie sie mit demselben Linknamen neu an, denn diesen verwenden die Funktionen.
hand-over-revoke = Widerrufen
hand-over-revoke-said = Widerrufen oder löschen Sie die Verbindung in Zoho CRM. Die Person kann die App auch in ihrem Zoho-Konto unter Sessions > Connected Apps entfernen (berichtet, nicht bestätigt).
hand-over-revoke-delete = Wenn der Client zu nichts anderem dient, löschen Sie ihn in der API Console.
