# Was der Katalog, die Prüfung und der Ratgeber über Scopes sagen.

# Wozu ein Scope dient. $what ist ein Nomen aus dem Katalog oder die ganze Beschreibung.
scopes-about = { $operation ->
    [ALL] Vollzugriff auf { $what }
    [READ] Anzeigen: { $what }
    [CREATE] Erstellen: { $what }
    [UPDATE] Bearbeiten: { $what }
    [DELETE] Löschen: { $what }
    [WRITE] Erstellen, bearbeiten und löschen: { $what }
   *[other] { $what }
}

# Anzeigenamen, die für einen Scope gebildet werden, für die Personen, die ihm zustimmen.
scopes-name = { $operation ->
    [ALL] { $app }: { $what }, Vollzugriff
    [READ] { $app }: { $what }, lesen
    [CREATE] { $app }: { $what }, erstellen
    [UPDATE] { $app }: { $what }, bearbeiten
    [DELETE] { $app }: { $what }, löschen
    [WRITE] { $app }: { $what }, erstellen, bearbeiten und löschen
   *[other] { $app }: { $what }, { $last }
}

# Bekannte Probleme einzelner Scopes
scopes-issue-generated = Der Name kursiert in maschinell erzeugten Listen. Wir haben ihn auf keiner Zoho-Seite gefunden.
scopes-issue-webassistant = Verwenden Sie ZohoMarketingAutomation.wa.READ. Keine Zoho-Seite, die wir gelesen haben, nennt den Scope des Web-Assistenten webassistant.
scopes-issue-misprint = Eine von Zohos eigenen Spezifikationen enthält diesen Namen versehentlich.
scopes-issue-journey-all = Ein Autor, der ihn im März 2026 bei Zoho getestet hat, meldet ihn als ungültig. READ und CREATE gibt es.
scopes-issue-tried-invalid = Ein Autor, der ihn im März 2026 bei Zoho getestet hat, meldet ihn als ungültig.
scopes-issue-listed-rejected = Zoho führt ihn auf, lehnte ihn aber im August 2026 Berichten zufolge ab.
scopes-issue-example-invalid = Zohos eigene Dokumentation verwendet ihn als Beispiel, aber ein Autor, der ihn im März 2026 bei Zoho getestet hat, meldet ihn als ungültig.
scopes-issue-projectsgroups-all = Ein Autor, der ihn im März 2026 bei Zoho getestet hat, meldet ihn als ungültig. Die Ressource heißt projectgroups.
scopes-issue-activities = Das Modul wurde entfernt. Ab Version 3 der API führt dieser Scope zu einem Scope-Mismatch. Fordern Sie die Module tasks, events und calls an.
scopes-issue-salesiq-old = Er gehört zu einer alten Scope-Familie von SalesIQ.
scopes-issue-projectsgroups = Berichten zufolge ist die Schreibweise projectgroups richtig, und projectsgroups wird abgelehnt, zumindest mit ALL.
scopes-issue-bugtracker = Quellen schreiben das Präfix auf zwei Arten: ZohoBugTracker und ZohoBugtracker. Der gesamte öffentliche Code, den wir gefunden haben, verwendet ZohoBugtracker. Es ist nicht bekannt, ob Zoho sie unterscheidet.
scopes-issue-bookings = Er umfasst jeden Bookings-Aufruf, den wir gefunden haben, auch das Lesen.
scopes-issue-cliq-webhooks = Er sendet Nachrichten.
scopes-issue-zcql = Er führt Abfragen aus, auch solche, die nur lesen.
scopes-issue-sheet = Er erstellt und löscht auch.
scopes-issue-emailapi = Er gehört zur Email API, die statt OAuth einen eigenen Schlüssel verwendet.
scopes-issue-meeting-webinar = Er ist für den Host von Zoho Meeting. Webinare auf dem Host von Zoho Webinar brauchen ZohoWebinar.webinar.
scopes-issue-webinar-webinar = Er ist für den Host von Zoho Webinar. Webinare auf dem Host von Zoho Meeting brauchen ZohoMeeting.webinar.
scopes-issue-recruit-plural = Die Seiten von Zoho Recruit verwenden bei dieser Ressource sowohl den Singular als auch den Plural.
scopes-issue-contact-create = Nur Dritte erwähnen ihn, für Konten mit der neuen Campaigns-Oberfläche.
scopes-issue-profile = Er ist ein Scope von OpenID Connect, und Code von Dritten fordert ihn an. Zohos eigener Scope für das Profil ist AaaServer.profile.READ.
scopes-issue-works = Keine Zoho-Seite führt ihn auf, aber er funktioniert Berichten zufolge.

# Vorlagen
scopes-preset-marketing-automation = Marketing Automation
scopes-preset-marketing-automation-about = Vollzugriff auf Kampagnen und Leads. Listet Journeys auf und startet sie. Liest den Web-Assistenten.
scopes-preset-crm-read = Zoho CRM (nur Lesezugriff)
scopes-preset-crm-read-about = Liest die Datensätze aller Module, die Einstellungen, die Benutzer und die Organisation von Zoho CRM. Ändert nichts.
scopes-preset-crm-workdrive-books = CRM, WorkDrive und Books
scopes-preset-crm-workdrive-books-about = Die Datensätze aller CRM-Module, Dateien und Ordner in WorkDrive, Kontakte und Rechnungen in Books. Die drei Scopes, die nur lesen, dienen zum Testen der Verbindung. Entfernen Sie, was Sie nicht aufrufen.
scopes-preset-profile = Nur Verbindungstest
scopes-preset-profile-about = Nur das Profil der Person, die die Verbindung autorisiert. Genug, um zu testen, ob die Verbindung funktioniert.

# Die Prüfung: was gefunden wurde, und warum es wichtig ist
scopes-lint-empty = Der Eintrag ist leer.
scopes-lint-one-each = Jeder Eintrag muss genau einen Scope enthalten.
scopes-lint-secret = Ein Eintrag sieht wie ein Token oder ein Geheimnis aus, nicht wie ein Scope.
scopes-lint-secret-why = Entfernen Sie den Eintrag. Wenn jemand das Token gesehen haben kann, widerrufen Sie es.
scopes-lint-no-scope = „{ $scope }“ ist kein Scope.
scopes-lint-hidden = „{ $scope }“ enthält ein verborgenes Zeichen: { $what }.
scopes-lint-extra = „{ $scope }“ enthält überzählige Zeichen.
scopes-lint-exact = Zoho vergleicht Scopes Zeichen für Zeichen.
scopes-lint-several = „{ $scope }“ enthält { $count } Scopes.
scopes-lint-several-why = Zoho liest einen Eintrag als einen Scope, und kein Scope heißt so.
scopes-lint-variant = { $scope } wird auch { $usual } geschrieben.
scopes-lint-variant-why = Die Quelle von { $scope } beschreibt diesen Scope als „{ $about }“ ({ $source }, { $confidence }). Die Beschreibung von { $usual } lautet „{ $usual_about }“. Es ist nicht bekannt, ob Zoho die beiden unterscheidet.
scopes-lint-other-case = Der Katalog schreibt „{ $scope }“ so: { $usual }.
scopes-lint-other-case-why = Zohos Dokumentation mischt Groß- und Kleinschreibung, und es ist nicht bekannt, ob Zoho sie unterscheidet. Verwenden Sie die dokumentierte Schreibweise.
scopes-lint-unverified = { $scope } ist nicht bestätigt.
scopes-lint-unverified-why = Wir haben ihn nur in öffentlichem Code und auf keiner Zoho-Seite gefunden. Wenn er nicht existiert, zeigt Zoho statt der Anmeldung eine Fehlerseite oder ignoriert den Scope Berichten zufolge stillschweigend.
scopes-lint-invented = „{ $scope }“ scheint erfunden zu sein.
scopes-lint-misprint = „{ $scope }“ ist ein Schreibfehler.
scopes-lint-rejected = „{ $scope }“ wird von Zoho Berichten zufolge abgelehnt.
scopes-lint-outdated = „{ $scope }“ ist veraltet.
scopes-lint-disputed = Die Quellen widersprechen sich bei „{ $scope }“.
scopes-lint-unlisted = Keine Zoho-Seite führt „{ $scope }“ auf.
scopes-lint-former-prefix = „{ $scope }“ verwendet das alte Präfix von { $product }.
scopes-lint-former-prefix-why = { $product } wurde umbenannt, und die Scopes beginnen jetzt mit { $prefix }. Einige der alten Scopes funktionieren möglicherweise noch.
scopes-lint-not-in-catalog = „{ $scope }“ ist nicht in unserem Katalog vom { $date }.
scopes-lint-not-in-catalog-why = Zoho veröffentlicht keine vollständige Liste, der Scope kann also trotzdem existieren. Wenn nicht, zeigt Zoho statt der Anmeldung eine Fehlerseite oder ignoriert den Scope Berichten zufolge stillschweigend.
scopes-lint-letter = „{ $scope }“ enthält das Zeichen „{ $letter }“ ({ $code }), das in keinem Scope vorkommt.
scopes-lint-letter-why = Einige Buchstaben anderer Alphabete sehen wie lateinische aus, aber Zoho vergleicht Scopes Zeichen für Zeichen.
scopes-lint-url = „{ $scope }“ ist eine URL, kein Scope.
scopes-lint-form = Ein Scope hat die Form Product.resource.OPERATION.
scopes-lint-punctuation = Die Zeichensetzung von „{ $scope }“ ist nicht die eines Scopes.
scopes-lint-punctuation-why = Verbinden Sie die Teile eines Scopes mit einzelnen Punkten. Ein Scope beginnt und endet nicht mit einem Punkt.
scopes-lint-no-scopes = „{ $scope }“ sieht wie ein Scope von { $product } aus, aber wir kennen keine Scopes dieses Produkts.
scopes-lint-wrong-prefix = „{ $scope }“ beginnt mit { $first }, aber die Scopes von { $product } beginnen mit { $prefix }.
scopes-lint-wrong-prefix-known = Mit dem richtigen Präfix lautet der Scope { $renamed } und ist in unserem Katalog.
scopes-lint-wrong-prefix-unknown = Auch der Rest des Namens ist nicht in unserem Katalog.
scopes-lint-no-prefix = „{ $scope }“ nennt kein Produkt.
scopes-lint-no-prefix-why = Ein Scope beginnt mit seinem Produkt: Product.resource.OPERATION.
scopes-lint-no-such-operation = Die Operation { $operation } von { $family } ist nicht in unserem Katalog vom { $date }.
scopes-lint-operations = Bekannte Operationen von { $family }: { $operations }. Zoho veröffentlicht keine vollständige Liste, andere können also existieren. Wenn diese nicht existiert, zeigt Zoho statt der Anmeldung eine Fehlerseite oder ignoriert den Scope Berichten zufolge stillschweigend.
scopes-lint-operations-delete = Bekannte Operationen von { $family }: { $operations }. Fügen Sie DELETE nur hinzu, wenn Sie löschen. Zoho veröffentlicht keine vollständige Liste, andere können also existieren. Wenn diese nicht existiert, zeigt Zoho statt der Anmeldung eine Fehlerseite oder ignoriert den Scope Berichten zufolge stillschweigend.
scopes-lint-no-operation = „{ $scope }“ hat keine Operation.
scopes-lint-no-operation-why = Ein Scope endet mit der Operation, die er erlaubt: Product.resource.OPERATION.
scopes-lint-too-many = Die Liste hat { $count } Einträge. Nur die ersten { $most } wurden geprüft.
scopes-lint-too-many-why = Keine Verbindung braucht so viele. Prüfen Sie, ob Sie etwas anderes eingefügt haben.
scopes-lint-doubled = „{ $scope }“ ist zweimal in der Liste.
scopes-lint-doubled-why = Behalten Sie einen davon.
scopes-lint-doubled-case = „{ $first }“ und „{ $second }“ unterscheiden sich nur in der Groß- und Kleinschreibung.
scopes-lint-doubled-case-why = Es ist nicht bekannt, ob Zoho sie unterscheidet. Wenn nicht, genügt einer davon.
scopes-lint-clash = Die Liste enthält sowohl profile als auch AaaServer.profile.READ.
scopes-lint-clash-why = Werden beide zusammen angefordert, schlägt der Profilaufruf Berichten zufolge mit INVALID_OAUTHSCOPE fehl.
scopes-lint-covered = { $narrow } ist bereits in { $broad } enthalten.

scopes-covers-operation = { $broad } schließt { $narrow } ein. Mit einem Scope weniger ist die Zustimmungsseite kürzer.
scopes-covers-product = { $broad } gewährt Vollzugriff auf { $app }.
scopes-covers-group = { $broad } gilt für die ganze Gruppe. Aus der Beschreibung („{ $about }“) schließen wir, dass dieser Scope enthalten ist.

# Der Ratgeber
scopes-verb = { $verb ->
    [CREATE] erstellen
    [UPDATE] ändern
    [DELETE] löschen
   *[READ] lesen
}

scopes-reason-resource = { $verb ->
    [CREATE] Dieser Scope dient zum Erstellen in { $family }.
    [UPDATE] Dieser Scope dient zum Ändern von { $family }.
    [DELETE] Dieser Scope dient zum Löschen von { $family }.
   *[READ] Dieser Scope dient zum Lesen von { $family }.
}
scopes-reason-path = { $verb ->
    [CREATE] Der Pfad nennt { $resource }, und { $method } dient meist zum Erstellen.
    [UPDATE] Der Pfad nennt { $resource }, und { $method } dient meist zum Ändern.
    [DELETE] Der Pfad nennt { $resource }, und { $method } dient meist zum Löschen.
   *[READ] Der Pfad nennt { $resource }, und { $method } dient meist zum Lesen.
}
scopes-reason-about = { $verb ->
    [CREATE] { $family } betrifft { $what }, und { $call } dient meist zum Erstellen.
    [UPDATE] { $family } betrifft { $what }, und { $call } dient meist zum Ändern.
    [DELETE] { $family } betrifft { $what }, und { $call } dient meist zum Löschen.
   *[READ] { $family } betrifft { $what }, und { $call } dient meist zum Lesen.
}
scopes-reason-custom-module = { $verb ->
    [CREATE] Wenn „{ $module }“ ein benutzerdefiniertes Modul ist: Dieser Scope gilt für die Datensätze aller benutzerdefinierten Module, und { $method } dient meist zum Erstellen.
    [UPDATE] Wenn „{ $module }“ ein benutzerdefiniertes Modul ist: Dieser Scope gilt für die Datensätze aller benutzerdefinierten Module, und { $method } dient meist zum Ändern.
    [DELETE] Wenn „{ $module }“ ein benutzerdefiniertes Modul ist: Dieser Scope gilt für die Datensätze aller benutzerdefinierten Module, und { $method } dient meist zum Löschen.
   *[READ] Wenn „{ $module }“ ein benutzerdefiniertes Modul ist: Dieser Scope gilt für die Datensätze aller benutzerdefinierten Module, und { $method } dient meist zum Lesen.
}
scopes-reason-no-narrower = { $verb ->
    [CREATE] Unser Katalog hat keinen engeren Scope, der nur erstellen kann.
    [UPDATE] Unser Katalog hat keinen engeren Scope, der nur ändern kann.
    [DELETE] Unser Katalog hat keinen engeren Scope, der nur löschen kann.
   *[READ] Unser Katalog hat keinen engeren Scope, der nur lesen kann.
}
scopes-reason-concluded = Das schließen wir daraus, wie Zoho seine Scopes benennt. Keine Seite, die wir gelesen haben, ordnet diesem Aufruf diesen Scope zu. Testen Sie ihn deshalb bei Zoho.
scopes-reason-name = Der Scope erlaubt mehr, als sein Name sagt.
scopes-reason-only-scope = Er ist der einzige Scope dieser Ressource, den wir kennen.
scopes-reason-only-writing = Abgesehen vom Lesen ist er der einzige Scope dieser Ressource, den wir kennen.
scopes-reason-only-resource = Es ist die einzige Ressource von { $product }, die wir kennen.
scopes-reason-group = Unser Katalog hat keinen solchen Scope für { $family } allein, deshalb ist dies der Scope der ganzen Gruppe.
scopes-reason-known-call = { $method } { $path } ist ein Aufruf, den wir kennen.
scopes-reason-documented = Zohos Dokumentation nennt diesen Scope für { $method } { $path }.
scopes-reason-reported = Berichten zufolge gilt dieser Scope für { $method } { $path }.
scopes-reason-upsert = Ein Upsert ändert auch bestehende Datensätze.
scopes-reason-crm-search = Die Suche in Datensätzen von Zoho CRM braucht diesen Scope zusätzlich zum Scope des Moduls.
scopes-reason-search = Der Aufruf sucht, und { $product } hat einen eigenen Scope für die Suche.
scopes-also-cliq-webhooks = Trotz seines Namens sendet er Berichten zufolge auch Nachrichten.

scopes-note-no-scope = { $verb ->
    [CREATE] Unser Katalog hat keinen Scope zum Erstellen in { $family }.
    [UPDATE] Unser Katalog hat keinen Scope zum Ändern von { $family }.
    [DELETE] Unser Katalog hat keinen Scope zum Löschen von { $family }.
   *[READ] Unser Katalog hat keinen Scope zum Lesen von { $family }.
}
scopes-note-no-resource = Der Pfad nennt keine Ressource von { $product }, die unser Katalog kennt. Suchen Sie die Ressource nach ihrem Namen.
scopes-note-issue = { $scope }: { $issue }
scopes-note-user-info = Der Text vor dem @ in der URL ist ein Benutzername. Der tatsächliche Host ist { $host }. Senden Sie kein Token dorthin.
scopes-note-backslash = Die URL enthält einen umgekehrten Schrägstrich. Ihr Host ist { $host }. Senden Sie kein Token dorthin.
scopes-note-lookalike = { $reason } Senden Sie kein Token dorthin.
scopes-note-sign-in = Diese URL gehört zur Anmeldung selbst. Sie braucht keinen Scope.
scopes-note-crm-page = Das ist die Benutzeroberfläche des CRM. Die CRM-API liegt auf der API-Domäne, zum Beispiel https://www.zohoapis.com/crm/v8.
scopes-note-other-host = { $host } ist nicht der Host, den unsere Tabelle für die API von { $product } aufführt.
scopes-note-no-host = Geben Sie die vollständige URL mit ihrem Host ein. Der Pfad allein zeigt die App nicht.
scopes-note-foreign = { $host } ist kein Zoho-Host in unserer Tabelle. Senden Sie kein Token dorthin.
scopes-note-no-api = Unsere Tabelle führt unter dieser URL von { $host } keine Zoho-API auf.

# Scopes, die andere neben sich brauchen
scopes-companion-search = Sie verwenden die Search Records API? Fügen Sie ZohoSearch.securesearch.READ hinzu.
scopes-companion-files = Sie laden Dateien für Bulk-Jobs hoch, oder Sie laden Sicherungen oder Auditprotokolle herunter? Fügen Sie einen Scope von ZohoFiles.files hinzu.
scopes-companion-coql = Eine Abfrage braucht auch den Lese-Scope jedes Moduls, das sie nennt, zum Beispiel ZohoCRM.modules.leads.READ.
scopes-companion-composite = Eine Composite-Anfrage braucht auch die Scopes aller Anfragen darin.
scopes-companion-mailmerge = Seriendruck braucht auch Scopes von Zoho Writer.
scopes-companion-projects = Dateien in Projects brauchen auch einen Scope von ZohoPC.files und manchmal Scopes von WorkDrive.
scopes-companion-calendar = Cliq-Termine brauchen auch die Scopes von Zoho Calendar für Kalender und für Termine.

# Weit gefasste Scopes
scopes-broad-product = { $scope }: { $about }. Fordern Sie stattdessen die Ressourcen an, die Sie aufrufen.
scopes-broad-group = { $scope }: { $about }. Fordern Sie stattdessen die Operationen an, die Sie aufrufen, oder einzelne Ressourcen der Gruppe.
scopes-broad-resource = { $scope }: { $about }. Fordern Sie stattdessen die Operationen an, die Sie aufrufen.

# Zwei Listen
scopes-difference-same = Beide Listen fordern dieselben Scopes an.
scopes-difference-removed = Nichts wurde hinzugefügt, deshalb funktionieren bestehende Verbindungen weiter. Sie behalten die gewährten Scopes: Um auch dort Scopes zu entfernen, widerrufen Sie die Verbindungen und verbinden Sie erneut.
scopes-difference-covered = Die hinzugefügten Scopes waren bereits eingeschlossen. Bestehende Verbindungen funktionieren weiter, aber ihre Token nennen die alten Scopes, bis Sie erneut verbinden.
scopes-difference-consent = Ein Token behält die Scopes, mit denen es ausgestellt wurde. Alle, die sich verbunden haben, müssen sich erneut verbinden und den hinzugefügten Scopes zustimmen.

# Gewährte Scopes
scopes-missing-part = Zoho hat nur einen Teil dieses Scopes gewährt: { $scopes }.
scopes-missing-finding = { $finding } Berichten zufolge ignoriert Zoho nicht existierende Scopes stillschweigend.
scopes-missing-known = Der Scope ist in unserem Katalog. Entweder ist das Token älter als die Änderung der Liste (ein Token behält die Scopes, mit denen es ausgestellt wurde), oder das Konto, das es autorisiert hat, hat das Produkt nicht, oder Zoho hat den Scope ignoriert.
scopes-extra-part = Er ist Teil von { $scope }, und dieser Scope wurde angefordert.
scopes-extra-earlier = Er wurde in dieser Liste nicht angefordert. Möglicherweise stammt er aus einer früheren Autorisierung.
