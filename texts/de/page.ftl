# Die Seite um die Räume: Navigation, Meldungen, Hinweise zu einem Link, und was die Räume gemeinsam haben.

page-name = Zoho OAuth Workbench
page-nav-label = Hauptmenü
page-room-build = Einrichten
page-room-check = Fehlersuche
page-room-centers = Rechenzentren
page-room-connect = Testen
page-room-learn = Lernen
page-room-trust = Datenschutz und Sicherheit
page-title = { $room } · Zoho OAuth Workbench
page-footer = Läuft vollständig in Ihrem Browser. Token, Autorisierungscodes und Clientgeheimnisse bleiben im Arbeitsspeicher; andere Eingaben bleiben, bis Sie den Tab schließen, sofern Sie sie nicht auf diesem Gerät speichern. Die Content Security Policy erlaubt Anfragen nur an den eigenen Host und an Zohos Accounts- und API-Hosts. Nicht mit Zoho verbunden.

page-example-for-us = Beispiel geladen: Marketing Automation, USA. Wählen Sie oben Ihr eigenes Rechenzentrum.
page-example-loaded = Beispiel geladen: Marketing Automation.
page-link-loaded = Werte aus dem Link geladen.
page-scopes-removed = Alle Scopes entfernt.
page-started-over = Alle Felder geleert.
page-imported = Werte in „Einrichten“ übernommen.
page-imported-beside = Werte in „Einrichten“ übernommen. Die gespeicherte Einrichtung behält ihre eigenen Werte. Um diese zu speichern, wählen Sie „Auf diesem Gerät speichern“.
page-undone = Rückgängig gemacht. Spätere Änderungen bleiben erhalten.

page-copied = Kopiert: { $label }.
page-copy-by-hand = Der Browser hat das Kopieren verhindert: { $label }. Kopieren Sie den Text aus diesem Feld: Drücken Sie Strg+C, oder ⌘C auf einem Mac.
page-copy-refused = Der Browser hat das Kopieren verhindert: { $label }. Der Wert ist markiert: Drücken Sie Strg+C, oder ⌘C auf einem Mac.
page-link-without = Der Link lässt { $keys } aus: Der Wert sieht wie ein Geheimnis aus.
page-masked = Der eingefügte Text enthielt ein Token, einen Code oder ein Geheimnis. Es wurde sofort maskiert und wird nicht aufbewahrt. Wenn andere es gesehen haben können, widerrufen Sie es.
page-storage-full = Der Speicher des Browsers für diese Seite ist voll oder gesperrt. Ihre Eingaben werden nicht gespeichert und gehen beim Neuladen verloren.

page-skip = Zum Inhalt springen
page-result = { $text }
page-language = Sprache
page-language-missing = { $language } konnte nicht geladen werden.
page-language-keep = { $language } behalten
page-theme = Farbschema
page-theme-system = System
page-theme-light = Hell
page-theme-dark = Dunkel
page-offer = Einrichtung aus diesem Link öffnen?
page-offer-hint = Ihre aktuelle Einrichtung hat andere Werte. Der Link ersetzt alle. Sie können das rückgängig machen.
page-offer-open = Öffnen
page-offer-keep = Meine behalten

page-palette = Alles durchsuchen
page-palette-open = Suchen
page-palette-placeholder = Raum, Feld, Scope, Host oder Fehler
page-palette-results = Ergebnisse
page-palette-none = Keine Ergebnisse.
page-palette-room = Seite
page-palette-action = Aktion
page-palette-field = Feld
# Wie ein Feld noch genannt wird: Nach diesen Wörtern wird gesucht, gezeigt werden sie nie.
page-palette-also-redirect = callback redirect URL Weiterleitung Umleitung Rückruf
page-palette-also-switch = private shared privat gemeinsam
page-palette-also-authorize = authorization endpoint access_type offline prompt consent Autorisierungsendpunkt Zustimmung
page-palette-also-scopes = permissions Berechtigungen Rechte
page-palette-also-center = region domain DC Region Domäne Standort
page-palette-center = Rechenzentrum wählen
page-palette-error = Fehler
page-palette-scope = Scope
page-palette-host = Host
page-palette-link = Link zu dieser Einrichtung kopieren
page-keys-title = Tastenkürzel
page-keys-palette = Alles durchsuchen
page-keys-scopes = Scopes durchsuchen
page-keys-list = Diese Liste anzeigen
page-keys-undo = Letzte Änderung rückgängig machen
page-keys-redo = Wiederholen
page-keys-enter = Auf einem Wert: ihn kopieren. In einer Suche: den ersten Treffer nehmen.
page-keys-space = Auf einem Kontrollkästchen: umschalten
page-keys-escape = Schließen, was geöffnet ist
page-keys-single = Kürzel mit einer Taste verwenden (/ und ?)
page-hand-over = Übergabeblatt
page-hand-over-markdown = Übergabeblatt als Markdown
page-print = Drucken

page-setups = Gespeicherte Einrichtungen
page-setups-none = Keine auf diesem Gerät
page-setups-count = { $count ->
    [one] { $count } auf diesem Gerät
   *[other] { $count } auf diesem Gerät
}
page-setups-hint = Gespeicherte Einrichtungen bleiben im lokalen Speicher dieses Browsers, bis Sie sie löschen. Sie enthalten nie Geheimnisse. Änderungen an einer geöffneten gespeicherten Einrichtung werden automatisch gespeichert.
page-setups-exchange = Exportieren oder importieren
page-setups-json = gespeicherte Einrichtungen als JSON
page-setups-download = JSON herunterladen
page-setups-import = Exportierte Einrichtungen einfügen (JSON)
page-setups-import-action = Importieren
page-setups-imported = { $count ->
    [0] Keine Einrichtungen importiert. Alle sind bereits auf diesem Gerät gespeichert.
    [one] { $count } Einrichtung importiert.
   *[other] { $count } Einrichtungen importiert.
}
page-setups-delete-all = Alle gespeicherten Einrichtungen löschen
page-setups-delete-sure = Das lässt sich nicht rückgängig machen.
page-setup-status = Gespeichert als { $name }
page-setup-name = Name der Einrichtung
page-setup-keep = Auf diesem Gerät speichern
page-setup-kept = Auf diesem Gerät gespeichert als { $name }.
page-setup-kept-numbered = Auf diesem Gerät gespeichert als { $name }. Eine andere gespeicherte Einrichtung heißt { $taken }.
page-setup-not-as-kept = Dieser Tab hat andere Werte als die gespeicherte Einrichtung { $name }, deshalb werden Ihre Änderungen nicht in ihr gespeichert. Um mit den gespeicherten Werten fortzufahren, öffnen Sie sie. Um diese zu speichern, wählen Sie „Auf diesem Gerät speichern“.
page-setup-deleted-elsewhere = Die gespeicherte Einrichtung { $name } ist nicht mehr auf diesem Gerät, deshalb werden Ihre Änderungen nicht gespeichert. Um sie zu speichern, wählen Sie „Auf diesem Gerät speichern“.
page-setup-unnamed = Geben Sie zuerst einen Namen für die Einrichtung ein.
page-setup-opened = Gespeicherte Einrichtung geöffnet.
page-setup-current = geöffnet
page-setup-duplicated = Dupliziert und geöffnet. Registrieren Sie einen neuen Client in der API Console dieses Rechenzentrums.
page-setup-no-center = Kein Rechenzentrum
page-setup-about = { $scopes ->
    [one] { $center } · { $scopes } Scope · gespeichert am { $date }
   *[other] { $center } · { $scopes } Scopes · gespeichert am { $date }
}
page-setup-open = Öffnen
page-setup-open-label = { $name } öffnen
page-setup-duplicate = Duplizieren nach …
page-setup-duplicate-action = Duplizieren
page-setup-duplicate-center = Rechenzentrum für ein Duplikat von { $name }
page-setup-duplicate-label = { $name } duplizieren
page-setup-delete = Löschen
page-setup-delete-label = { $name } löschen
page-cancel = Abbrechen

page-close = Schließen
page-messages = Meldungen
page-notes-label = Über den Link
page-notes-read = Ausblenden
page-text-to-copy = Text zum Kopieren
page-undo = Rückgängig
page-redo = Wiederholen
page-redone = Wiederholt. Spätere Änderungen bleiben erhalten.

page-apply-fix = Korrigieren
page-apply-fix-label = { $field } korrigieren: { $value }
page-copy = Kopieren
page-copy-label = { $label } kopieren
page-did-you-mean = Meinten Sie:
page-facts-read = Gelesen am { $date }.
page-new-tab = (öffnet in einem neuen Tab)
page-open-host = { $host } öffnen
page-suggested-fix = Korrekturvorschlag:

page-export-label = alle Formulare als { $format }
page-link = Link

page-evidence-for = Dafür spricht: { $evidence }
page-evidence-against = Unwahrscheinlich: { $evidence }
page-cause-check = Prüfen: { $check }
page-cause-fix = Beheben: { $fix }
page-response-unread = Die URL enthielt etwas, das wie eine Autorisierungsantwort aussieht, aber bei Parameternamen zählt die Groß- und Kleinschreibung: **code** und **state** werden kleingeschrieben. Es wurde aus der Adressleiste entfernt und nicht verwendet.

page-missing = Diese Seite wurde nicht vollständig geladen. Sie können bereits tippen; der Rest folgt, wenn er geladen ist.
page-part-loading = Wird geladen …
page-part-missing = Ein Teil dieser Seite konnte nicht geladen werden.
page-part-advice = Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut. Falls die Seite inzwischen aktualisiert wurde, laden Sie sie neu: Ihre Eingaben bleiben erhalten, außer Geheimnissen.
page-part-retry = Erneut versuchen
page-part-reload = Seite neu laden
