# Die Zeilen von Zohos Formularen, Links zu einer Einrichtung und das Deluge-Codebeispiel.

service-center-first = Wählen Sie zuerst ein Rechenzentrum.
service-name-first = Geben Sie zuerst einen Namen für den Dienst ein.
service-scopes-first = Fügen Sie zuerst Scopes hinzu.
service-client-id-first = Fügen Sie die Client-ID auf dem Blatt API Console ein.
service-callback-first = Für dieses Rechenzentrum nicht bekannt. Registrieren Sie vorerst eine beliebige eigene https-URL, verbinden Sie einmal, fügen Sie die URL des Pop-ups ein und ersetzen Sie dann die URL in der Konsole.
service-secret-from-zoho = Kopieren Sie es aus der API Console, Registerkarte Client Secret.
service-looks-secret = Der Wert sieht wie ein Geheimnis aus, deshalb wird er hier nicht angezeigt.
service-press-connect = Wählen Sie diese Schaltfläche. Ein Fenster öffnet sich: Wählen Sie Connect oder Proceed und melden Sie sich an. Wenn Zoho nach einer Organisation fragt, wählen Sie die, die Sie verwenden: Die Token gelten nur für diese. Wählen Sie dann Accept.
service-numbered = { $label } { $number }
service-scope = Scope { $number }
service-display-name = Scope { $number } Display Name
service-scopes-to-select = Auszuwählende Scopes
service-client-name-derived = Aus dem Namen des Dienstes gebildet, ohne Zeichen, die die Konsole ablehnt. Verwenden Sie nur Buchstaben, Ziffern, Leerzeichen, _ und &.
service-client-name-note = Wird auf der Zustimmungsseite angezeigt. Verwenden Sie nur Buchstaben, Ziffern, Leerzeichen, _ und &; „Zoho“ darf nicht enthalten sein.
service-homepage-note = Eine beliebige gültige URL. Zoho akzeptiert einen Platzhalter.
service-callback-recommended = Empfohlen. Registrieren Sie diese zuerst.
service-callback-further = Registrieren Sie auch diese: Wählen Sie + in der API Console.
service-revoke-note = Nicht jede Version des Formulars hat dieses Feld.
service-authorize-note = Dank ihrer zwei Parameter funktioniert die Verbindung auch nach der ersten Stunde.
service-delimiter-note = Das Formular zeigt dieses Feld, sobald es zwei Scopes gibt.
service-connection-link-name-note = Zoho füllt ihn aus. Deluge braucht ihn genau so, wie Zoho ihn zeigt.
service-no-scope-to-select = Noch keine Scopes. Fügen Sie zuerst Scopes hinzu.
service-select-all = { $count ->
    [one] Wählen Sie den Scope aus.
   *[other] Wählen Sie alle { $count } Scopes aus.
}

service-link-unknown-key = Der Link hat den Schlüssel „{ $key }“, den diese Seite nicht kennt.
service-link-secret = Der Link enthielt ein Geheimnis unter „{ $key }“. Das Geheimnis wurde nicht gelesen und aus der Adressleiste entfernt, aber der Verlauf des Browsers enthält es möglicherweise noch. Jede Person, die den Link hatte, konnte es lesen: Erzeugen Sie in der API Console ein neues Geheimnis oder widerrufen Sie das Token.
service-link-bad-value = Der Link enthält { $key }={ $value }. Das ist kein gültiger Wert.
service-link-repeated = Der Link enthält „{ $key }“ mehr als einmal. Der erste Wert wurde verwendet.
service-link-too-long = Der Link ist länger als { $most } Bytes. Er wurde nicht gelesen und aus der Adressleiste entfernt.
service-link-other-facts = Der Link wurde mit den Fakten vom { $date } erstellt; diese Seite verwendet die vom { $now }. Prüfen Sie die Werte erneut: Hosts und Scopes können sich geändert haben.
service-link-more = { $count ->
    [one] Der Link hat ein weiteres Problem dieser Art.
   *[other] Der Link hat { $count } weitere Probleme dieser Art.
}
service-link-too-long-to-write = Der Link wurde nicht kopiert: Er hätte { $bytes } Bytes, und Links mit mehr als { $most } Bytes lassen sich nicht öffnen.

service-setups-unread = Dieser Text ist kein Export gespeicherter Einrichtungen.
service-setups-full = Nicht gespeichert: Auf diesem Gerät können höchstens { $most } Einrichtungen gespeichert werden. Löschen Sie zuerst einige davon.

service-snippet-scopes-first = Fügen Sie zuerst Scopes hinzu oder wählen Sie das aufzurufende Produkt.
service-snippet-no-call = Für { $product } ist kein Aufruf bekannt, der ein Token testet.
service-snippet-no-url = Die URL von { $product } im Rechenzentrum { $center } ist nicht bekannt.
# $needed, $held: Scopes. $why: ein Satz.
service-snippet-may-cover = Der Scope { $needed } fehlt in Ihrer Liste. Möglicherweise genügt { $held }. { $why }
service-snippet-not-covered = Der Scope { $needed } fehlt in Ihrer Liste, und soweit bekannt, schließt ihn kein anderer darin ein. Möglicherweise lehnt Zoho diesen Aufruf ab.
service-snippet-other-spelling = Das ist eine andere Schreibweise desselben Scopes, und es ist nicht bekannt, ob Zoho sie akzeptiert.
service-snippet-all-operations = Er scheint alle Operationen derselben Ressource einzuschließen, ist aber nicht in unserem Katalog.
