# Datenschutz und Sicherheit: was die Seite aufbewahrt, sendet und verspricht. SECURITY.md enthält die Versprechen auf Englisch.

trust-intro = Was diese Seite speichert, was sie gesendet hat und wie Sie beides prüfen. Der Browser hat die Tabellen unten während dieses Besuchs gemessen.

trust-file = Sie haben diese Seite als Datei geöffnet. Sie stellt überhaupt keine Anfragen: Ihre Content Security Policy verbietet jede. Live-Anmeldungen und der Live-Test der Hosts brauchen die Seite auf einem Webserver. Andere lokale Seiten können lesen, was eine als Datei geöffnete Seite speichert.

# Was gespeichert ist
trust-stored = In diesem Browser gespeichert
trust-stored-hint = Clientgeheimnisse, Autorisierungscodes und Token werden nie gespeichert. Sie bleiben im Arbeitsspeicher, bis Sie die Seite verlassen.
trust-column-what = Was
trust-column-place = Wo
trust-column-until = Bis
trust-column-now = Jetzt
trust-size = { $size ->
    [one] { $size } Zeichen
   *[other] { $size } Zeichen
}
trust-nothing = Nichts
trust-place-tab = Sitzungsspeicher
trust-place-device = Lokaler Speicher
trust-until-tab = Sie den Tab schließen
trust-until-deleted = Sie es löschen
trust-item-draft = Die Eingaben in „Einrichten“, wie in einem Link
trust-item-other = Was unter „Anderes Produkt, anderer Anbieter“ gewählt und eingegeben ist, wie in einem Link
trust-item-ticks = Welche Zeilen kopiert sind
trust-item-current = Der Name der geöffneten gespeicherten Einrichtung
trust-item-sign-in = Eine laufende Anmeldung: state, Code-Verifier, Rechenzentrum. Wird gelöscht, wenn die Antwort darauf eintrifft.
trust-item-transcript = Die Anfragen der letzten Anmeldung, mit maskierten Geheimnissen
trust-item-sandbox = Die Sandbox: simulierte Clients und Benutzer. Ihre Geheimnisse und Token sind erfunden.
trust-item-setups = Die Einrichtungen, die Sie hier gespeichert haben
trust-item-learn = Welche Lektionen erledigt sind
trust-item-theme = Das Farbschema
trust-item-language = Die Sprache
trust-item-keys = Ob Kürzel mit einer Taste ausgeschaltet sind
trust-others = { $count ->
    [one] Eine andere Seite dieses Hosts hat { $count } Eintrag im selben Speicher. Sie kann auch lesen, was diese Seite speichert.
   *[other] Andere Seiten dieses Hosts haben { $count } Einträge im selben Speicher. Sie können auch lesen, was diese Seite speichert.
}
trust-delete = Alles hier Gespeicherte löschen
trust-delete-hint = Das löscht alle Zeilen der Tabelle, auch gespeicherte Einrichtungen, und die Offline-Kopie. Danach wird die Seite neu geladen. Andere geöffnete Tabs dieser Seite behalten, was sie zeigen.
trust-delete-confirm = Alles löschen
trust-delete-sure = Das lässt sich nicht rückgängig machen.

# Anfragen
trust-requests = Anfragen dieses Besuchs
trust-column-host = Host
trust-column-kind = Zweck
trust-column-count = Anfragen
trust-kind-files = Dateien dieser Seite
trust-kind-relay = Tokenanfragen, die dieser Host an Zoho weiterleitet
trust-kind-accounts = Accounts-Server von Zoho: Tokenanfragen und Tests, die Sie gestartet haben
trust-kind-api = API-Server von Zoho: Aufrufe und Tests, die Sie gestartet haben
trust-kind-foreign = Kein Teil dieser Seite fordert das an. Melden Sie es.
trust-none = Keine Anfragen
trust-refused = Der Browser hat Anfragen an diese Hosts abgelehnt, wie es die Richtlinie dieser Seite verlangt: { $hosts }.
trust-measured = Gemessen mit dem Resource Timing des Browsers, ohne Abfragezeichenfolgen und Inhalte. Browser führen die Seite selbst, ihr Symbol und das, was eine Erweiterung sendet, nicht auf. Wenn Sie neu laden, beginnt die Zählung von vorn.
trust-again = Erneut messen

# Die Offline-Kopie
trust-offline = Ohne Netzwerk verwenden
trust-offline-hint = Bewahrt die Dateien dieses Builds auf dem Gerät auf, damit sich die Seite ohne Netzwerk öffnen lässt. Nichts, was Sie eingeben, wird Teil dieser Kopie. Für Adressen mit einer Abfragezeichenfolge wird sie nie verwendet. Wenn der Host erreichbar ist, kommt die Seite vom Host.
trust-offline-absent = Es ist keine Kopie vorhanden.
trust-offline-kept = { $count ->
    [one] Eine Kopie dieser Seite ist vorhanden: { $count } Datei.
   *[other] Eine Kopie dieser Seite ist vorhanden: { $count } Dateien.
}
trust-offline-impossible = Dieser Browser oder diese Adresse lässt das nicht zu. Nötig sind https oder localhost und ein Speicher, der nicht gesperrt ist.
trust-offline-file = Diese Seite ist eine Datei auf Ihrem Gerät: Sie funktioniert ohne Netzwerk.
trust-offline-keep = Kopie auf diesem Gerät aufbewahren
trust-offline-drop = Kopie entfernen
trust-offline-failed = Der Browser konnte das nicht tun: { $why }

# Was sie verspricht
trust-promises = Was diese Seite verspricht
trust-promise-hosts = Der Browser lehnt Anfragen an andere Hosts als Zohos Accounts- und API-Hosts und den eigenen Origin der Seite ab.
trust-promise-secrets = Ein Clientgeheimnis, ein Code oder ein Token wird nie in den Speicher des Browsers, in Links, in die Adressleiste, in gespeicherte Einrichtungen, in Exporte oder in Protokolle geschrieben.
trust-promise-answer = Die Antwort auf eine Anmeldung wird aus der Adressleiste entfernt, bevor die App startet.
trust-promise-state = `state` gilt nur einmal und wird verglichen, bevor einem Fehler geglaubt wird.
trust-promise-table = `accounts-server` und `api_domain` wählen eine Zeile der Tabelle aus und werden nie so verwendet, wie sie ankommen.
trust-promise-integrity = Skripte, Stylesheets und die WebAssembly-Dateien laufen nur mit dem Hash, mit dem sie veröffentlicht wurden.
trust-promise-offline = Die Offline-Kopie enthält die Dateien eines einzigen Builds, jede mit ihrem Hash, und keine Adresse mit einer Abfragezeichenfolge. Sie wird nur aufbewahrt, wenn Sie es verlangen.
trust-limits = Was sie nicht versprechen kann
trust-limit-operator = Wer den Host betreibt, kann die Seite ändern und lesen, was ihr Relay weiterleitet. Um niemandem vertrauen zu müssen, verwenden Sie ein Release auf Ihrem eigenen Rechner oder einen Befehl im Terminal.
trust-limit-origin = Seiten desselben Origins können alles von dieser Seite lesen und ändern, auch eine laufende Anmeldung.
trust-limit-history = Der Browser zeichnet den Besuch auf, bevor die Seite die Antwort entfernt: Sein Verlauf kann den Code noch enthalten. Dieser gilt nur einmal und ist ohne den Code-Verifier nutzlos.
trust-limit-names = Code, der innerhalb der Seite liefe, könnte über den Namen eines Hosts noch ein wenig verraten: Manche Browser verbinden sich mit einem Host, bevor die Richtlinie die Anfrage ablehnt.
trust-limit-hosts = Eine Seite kann weder verbieten, dass andere Seiten sie einbetten, noch ihre Adresse aus einem Cache oder Protokoll heraushalten: Das muss der Host tun. GitHub Pages kann es nicht.
trust-limit-extensions = Browsererweiterungen, die Sie auf dieser Seite erlaubt haben, können alles auf ihr lesen.

# Der Build
trust-build = Diesen Build prüfen
trust-build-intro = Die Programmdatei trägt ihre eigene SHA-256-Prüfsumme im Namen. Ein Release nennt die Prüfsumme jeder Datei in `SHA256SUMS`. Vergleichen Sie diese Werte mit dem Release, dem Sie vertrauen:
trust-build-program = Das Programm, wie dieser Host es ausliefert: Die Prüfsumme beginnt mit der Build-Kennung.
trust-build-page = Die Seite, die die Hashes aller anderen Dateien enthält. Vergleichen Sie sie mit der Zeile `site/index.html` von `SHA256SUMS`.
trust-build-release = Ein entpacktes Release: Jede Datei ist so, wie sie veröffentlicht wurde.
trust-copy-program = Befehl zum Prüfen des Programms
trust-copy-page = Befehl zum Prüfen der Seite
trust-copy-release = Befehl zum Prüfen eines Releases
trust-build-unknown = Das ist kein veröffentlichter Build: Der Name seines Programms enthält keinen Hash.

# Lizenzen, Barrierefreiheit, Meldungen
trust-licenses = Lizenzen
trust-licenses-text = Diese Seite steht nach Ihrer Wahl unter der Lizenz MIT oder Apache 2.0.
trust-licenses-link = Lizenzen aller Bestandteile
trust-accessibility = Barrierefreiheit
trust-accessibility-text = Die Seite strebt WCAG 2.2, Stufe AA, an. Jeder Raum wird mit axe in Chromium und Firefox getestet: nur mit der Tastatur, bei 320 Pixeln, bei 200 Prozent Zoom, mit dunklen und mit erzwungenen Farben. Es gab kein Audit durch andere, und niemand, der einen Screenreader benutzt, hat sie getestet. Das Diagramm unter „Lernen“ hat eine Textalternative. Wenn Sie etwas daran hindert, die Seite zu verwenden, melden Sie es wie unten beschrieben.
trust-report = Problem melden
trust-report-fault = Ein falscher Fakt, ein fehlender Scope, ein nicht erklärter Fehler: Verwenden Sie die Issue-Formulare des Repositorys. Geben Sie nie ein echtes Clientgeheimnis, einen echten Code oder ein echtes Token an.
trust-report-vulnerability = Eine Sicherheitslücke: Melden Sie sie vertraulich über die Funktion des Repositorys für Sicherheitslücken und informieren Sie den Betreiber dieses Hosts. Manche Hosts sagen, an wen Sie sich wenden:
trust-report-contact = security.txt dieses Hosts
