# Der Raum „Fehlersuche“: die Eingabe und das Ergebnis.

check-input = Eingabe
check-intro = Fügen Sie einen Fehler, eine Antwort, eine URL, ein Protokoll oder die Werte eines Formulars ein. Sie sehen, was es ist, was falsch ist und wie Sie es beheben. Nichts verlässt diesen Browser; Geheimnisse werden sofort ausgeblendet.
check-box = Fehler, Antwort oder URL
check-empty = Das Ergebnis erscheint hier: was es ist, die wahrscheinlichste Ursache, wie Sie sie prüfen und wie Sie sie beheben.
check-chips = Nichts zum Einfügen? Wählen Sie, was Sie sehen:
check-example = Beispiel anzeigen
check-clear = Leeren
check-template = Formularvorlage verwenden
check-secret = Geheimnis
check-secret-hidden = Es ist hier ausgeblendet und wird nicht gespeichert.
check-cut = Der Text ist länger als eine Million Zeichen. Nur sein Anfang wurde gelesen.
check-condensed = Der Text ist lang. Gelesen wurden nur seine Enden und die letzten Zeilen, die einen Fehler oder etwas zu OAuth nennen.
check-nothing = Nichts erkannt. Fügen Sie die vollständige Meldung zusammen mit der URL der Anfrage ein. Erkannt werden Fehler und Antworten von Zohos Servern, URLs, Scopes, Client-IDs, Befehle und die Werte des Formulars.
check-kind = Behandeln als
check-kind-auto = automatisch erkennen
check-more = { $count ->
    [one] Ein weiterer Eintrag wird nicht angezeigt.
   *[other] { $count } weitere Einträge werden nicht angezeigt.
}
check-report = Bericht als Markdown
check-outcome = { $outcome }: { $kind }
check-detected = Erkannt: { $kind }
# Wird angesagt, wenn ein Ergebnis da ist.
check-announced = Erkannt: { $kind }. { $verdict }
check-announced-cause = { $more ->
    [0] Erkannt: { $kind }. { $verdict } Wahrscheinlichste Ursache: { $cause }
    [one] Erkannt: { $kind }. { $verdict } Wahrscheinlichste Ursache: { $cause } Noch eine mögliche Ursache.
   *[other] Erkannt: { $kind }. { $verdict } Wahrscheinlichste Ursache: { $cause } Noch { $more } mögliche Ursachen.
}
check-contradiction = Widerspruch:
check-ask = Zur Sicherheit auch einfügen:
check-places = Wohin jeder Teil gehört ({ $count })
check-places-table = Rechenzentren im Text
check-place-part = Teil
check-place-center = Rechenzentrum
check-place-text = Text
check-what-to-do = Was zu tun ist
check-likely = Wahrscheinlichste Ursache
check-more-causes = { $count ->
    [one] Noch eine mögliche Ursache
   *[other] Noch { $count } mögliche Ursachen
}
check-other-causes = { $count ->
    [one] Eine andere bekannte Ursache dieses Fehlers
   *[other] { $count } andere bekannte Ursachen dieses Fehlers
}
check-other-causes-note = Der Text weist nicht auf sie hin.
check-verify = Prüfen
check-fix = Beheben
check-recognized = Woran das erkannt wurde
check-others = { $count ->
    [one] Noch ein Eintrag im Text
   *[other] Noch { $count } Einträge im Text
}
check-right-uri = Die richtige Redirect-URI für { $center }:
check-right-uri-also = Ebenfalls registrieren:
check-right-uri-label = Redirect-URI für { $center }
check-right-uri-unknown = Keine Quelle nennt die Redirect-URI des Rechenzentrums { $center }. Lesen Sie sie aus der URL des Pop-ups ab.
check-use = In „Einrichten“ übernehmen
check-use-fixed = Korrigiert in „Einrichten“ übernehmen
check-continue = In „Testen“ fortfahren

check-form-table = Werte des Formulars
check-form-field = Feld
check-form-current = Aktueller Wert
check-form-expected = Erwarteter Wert
check-form-correct = richtig
check-form-see-note = siehe Hinweis oben
check-form-any = beliebiger Wert

check-attempt = Angabe ergänzen, um die Ursache einzugrenzen
check-choose = Auswählen …
check-unknown = nicht bekannt

check-compare = Zwei URLs vergleichen
check-compare-hint = Vergleicht zwei URLs nach dem Dekodieren Teil für Teil: zwei Autorisierungs-URLs, zwei Redirect-URIs, eine URL, die funktioniert, und eine, die nicht funktioniert.
check-first = Erste URL
check-second = Zweite URL
check-same = Beide URLs sind in jedem Teil gleich.
check-same-compared = Beide URLs sind in jedem Teil gleich, der sich vergleichen ließ. Ausgeblendete Werte wurden nicht verglichen.
check-different = { $count ->
    [one] Die URLs unterscheiden sich in einem Teil.
   *[other] Die URLs unterscheiden sich in { $count } Teilen.
}
check-different-masked = { $count ->
    [one] Die URLs unterscheiden sich in einem Teil. Ausgeblendete Werte wurden nicht verglichen.
   *[other] Die URLs unterscheiden sich in { $count } Teilen. Ausgeblendete Werte wurden nicht verglichen.
}
check-comparison = Vergleich
check-part = Teil
check-part-first = Erste
check-part-second = Zweite
check-differs = (verschieden)
check-missing = (fehlt)
