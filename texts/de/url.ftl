# Was an einer getippten oder eingefügten URL falsch ist, und wozu ein Host dient.

# $what: ein verborgenes Zeichen und sein Ort, etwa „Leerzeichen am Ende“.
url-hidden = Die URL enthält ein verborgenes Zeichen: { $what }.
url-no-scheme = Die URL beginnt nicht mit https://.
url-not-https = Die URL beginnt mit { $scheme }:// statt https://.
url-capital-scheme = Die URL enthält Großbuchstaben in https.
url-slashes = Die URL hat { $signs } statt :// vor dem Host.
url-encoded = Die URL ist prozentkodiert, wie innerhalb einer anderen URL: Sie enthält Prozentzeichen anstelle von : und /.
url-user-info = Die URL hat einen Teil vor einem @. Dieser Teil ist ein Benutzername; der Host steht nach dem @.
url-port = Die URL hat den Port { $port }. Zohos Hosts verwenden keinen.
url-capitals = Die URL enthält Großbuchstaben im Host.
url-trailing-dot = Die URL hat einen Punkt nach dem Host.
url-backslash = Die URL enthält einen umgekehrten Schrägstrich.

url-empty = Kein Text vorhanden.
url-no-host = Die URL hat keinen Hostnamen.
url-foreign-letters = Der Host „{ $host }“ enthält Buchstaben außerhalb des lateinischen Alphabets oder ihre kodierte Form. Das kommt bei keinem Host von Zoho vor. Es ist eine bekannte Art, einen Host zu verschleiern.
url-masked = Das war ein Geheimnis, keine URL. Es wurde maskiert.
# $why: der Grund in den Worten des Parsers aus dem URL-Standard.
url-broken = Das ist keine gültige URL ({ $why }).

# $right: die Endung, die Zohos Listen nennen. $kind: us, au oder other.
url-wrong-ending = { $kind ->
    [us] { $host } steht nicht in Zohos Multi-DC-Listen. Für { $center } gilt { $right }; „us“ ist nur der Standortcode.
    [au] { $host } steht nicht in Zohos Multi-DC-Listen. Für { $center } gilt { $right }. Einige Zoho-Seiten schreiben die Endung ohne .com.
   *[other] { $host } steht nicht in Zohos Multi-DC-Listen. Für { $center } gilt { $right }.
}
url-real-domain = Die tatsächliche Domäne von { $host } ist { $domain }. Sie steht nicht in unserer Liste von Zohos Domänen. Nur das Ende eines Hostnamens zeigt, wem er gehört; { $inside } davor beweist nichts.
# $right: der Host, der gemeint war.
url-misprint = { $host } ist kein Zoho-Host, den wir kennen. Wahrscheinlich ist es ein Schreibfehler für { $right } ({ $center }).
url-like-zoho = { $host } enthält Zohos Namen, steht aber nicht in unserer Liste von Zohos Hosts.
url-unnamed = { $host } enthält Zohos Namen, aber keine Quelle, die wir gelesen haben, nennt diesen Host. Prüfen Sie, wem er gehört, bevor Sie dort etwas eingeben.

url-without-www = Am Anfang von { $host } fehlt „www.“. Die API-Domäne von { $center } ist { $right }.
url-role = { $role ->
    [accounts] Accounts-Server
    [api] API-Domäne
    [api-environment] API-Domäne einer Sandbox oder Entwicklerorganisation
    [console] API Console
    [crm] Zoho CRM
    [callback] Redirect-Host von Verbindungen
    [upload] Upload-Host
    [product] { $app }
    [mail-server] Mailserver für SMTP, IMAP oder POP
    [mcp-server] ein Server von Zoho MCP
   *[unnamed] keine Quelle, die wir gelesen haben, sagt, wozu er dient
}
