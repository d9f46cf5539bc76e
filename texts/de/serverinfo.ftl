# Zohos eigene Liste der Accounts-Server (/oauth/serverinfo), verglichen mit der Tabelle.
serverinfo-too-long = Der Text hat { $bytes } Bytes. Zohos Liste hat weniger als tausend.
serverinfo-no-list = Keine Liste gefunden. Kopieren Sie die vollständige Antwort, von { "{" } bis { "}" }.
serverinfo-broken = Das JSON ist unvollständig (Zeile { $line }, Spalte { $column }). Kopieren Sie die vollständige Antwort.
serverinfo-other-json = Dieses JSON hat kein Feld `locations`, es ist also nicht Zohos Liste der Accounts-Server.
serverinfo-no-locations = Das Feld `locations` ist leer: Die Liste nennt keinen Accounts-Server.
serverinfo-nothing = nichts
serverinfo-changed = Das Rechenzentrum { $center } weicht ab: Zohos Liste nennt { $server }, unsere Tabelle { $ours }. Verwenden Sie den Wert aus Zohos Liste.
serverinfo-new = Neu: der Standort { $code }, Server { $server }. Unsere Tabelle enthält ihn nicht.
serverinfo-same = In beiden gleich: { $centers }.
serverinfo-china = China ist nicht in der Liste. Das ist zu erwarten: Es ist ein getrenntes System.
serverinfo-absent = Nicht in der Liste: { $centers }.
