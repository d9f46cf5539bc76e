# Die Einrichtung als Konfiguration für andere Tools.

targets-tool = Tool
targets-fields = Felder
targets-left = Sie geben dies ein
targets-save = { $file } speichern
targets-steps = Was zu tun ist
targets-mistakes = Übliche Fehler
targets-limits = Grenzen
targets-sources = Wo das Format gelesen wurde
targets-source = { $title } ({ $day })
targets-self = Self Client: ein Aktualisierungstoken ohne Redirect-URI
targets-self-about = Für ein Programm, das mit Ihrem eigenen Konto arbeitet: Die API Console erzeugt den Code, und es ist keine Redirect-URI nötig.
targets-center-first = Wählen Sie zuerst das Rechenzentrum.
targets-scopes-first = Wählen Sie zuerst die Scopes.
targets-call-first = Wählen Sie zuerst einen Scope, dessen App einen Aufruf zum Testen der Verbindung hat.

# Was bei mehreren Tools gleich ist.
targets-mistake-offline = **access_type=offline** und **prompt=consent**: Ohne das erste sendet Zoho kein Aktualisierungstoken, und die Verbindung endet nach einer Stunde; ohne das zweite sendet Zoho nur beim ersten Mal eines.
targets-mistake-commas = **Scope**: Trennen Sie die Scopes durch Kommas. Bei Leerzeichen lehnt Zoho die Liste Berichten zufolge als nicht existierenden Scope ab.
targets-mistake-center = Alle URLs müssen zum Rechenzentrum des Kontos gehören. Der Tokenendpunkt eines anderen antwortet mit invalid_client oder invalid_code.
targets-mistake-prefix = Der Header ist `Authorization: Zoho-oauthtoken`, gefolgt vom Token. Zoho Accounts dokumentiert auch Bearer, und einige Produkte lehnen es Berichten zufolge ab.
targets-mistake-bearer = Dieses Tool sendet `Authorization: Bearer` und lässt sich nicht umstellen. Zoho Accounts dokumentiert Bearer, die meisten Produkte dokumentieren Zoho-oauthtoken, und einige lehnen Bearer Berichten zufolge ab: Testen Sie zuerst einen Aufruf.
targets-step-secrets = Geben Sie hinter `ZOHO_CLIENT_SECRET` das Clientgeheimnis ein.
targets-step-refresh-token = Holen Sie ein Aktualisierungstoken: Melden Sie sich unter „Testen“ an oder legen Sie einen Self Client an.
targets-step-environment = Setzen Sie `ZOHO_CLIENT_SECRET` und `ZOHO_REFRESH_TOKEN` in der Umgebung des Programms, mit den Werten aus Ihrem Geheimnisspeicher.

# n8n
targets-n8n-about = Ein Credential für den HTTP Request Node und für alle Nodes, die OAuth2 akzeptieren.
targets-n8n-zoho-about = Das Credential für n8ns eigenen Zoho CRM Node.
targets-n8n-zoho-center = n8ns Credential für Zoho hat keinen Eintrag für { $center }. Verwenden Sie das Credential OAuth2 API.
targets-n8n-step-fields = Legen Sie in n8n das Credential an und geben Sie diese Werte ein.
targets-n8n-step-callback = Kopieren Sie **OAuth Redirect URL** aus dem Credential und fügen Sie sie in der API Console zu den Redirect-URIs des Clients hinzu. Sie ist von Host zu Host verschieden.
targets-n8n-step-secret = Geben Sie das Clientgeheimnis in n8n ein, das es verschlüsselt. Wenn Sie externe Secrets verwenden, geben Sie stattdessen den Ausdruck ein.
targets-n8n-step-import = Auf einem eigenen Host können Sie stattdessen die Datei importieren: `n8n import:credentials --input=FILE`. Öffnen Sie danach das Credential, geben Sie das Clientgeheimnis ein und verbinden Sie.
targets-n8n-mistake-body = **Authentication**: Body. Der Standardwert ist Header; dafür nennt Zohos Seite nur die Aktualisierung.
targets-n8n-zoho-mistake-scopes = Die Scopes sind fest vorgegeben: ZohoCRM.modules.ALL, ZohoCRM.settings.all und ZohoCRM.users.all. Für andere Scopes oder Apps verwenden Sie das Credential OAuth2 API.
targets-n8n-zoho-mistake-token-url = **Access Token URL** steht auf den Vereinigten Staaten, bis Sie Ihr Rechenzentrum auswählen. Das ist der häufigste Fehler.
targets-n8n-zoho-mistake-canada = n8ns Dokumentation bezeichnet CN als Kanada. Es ist China.

# Postman
targets-postman-about = Eine Collection, deren Anfragen die Autorisierung erben, und eine Umgebung für das Clientgeheimnis.
targets-postman-step-callback = Fügen Sie `https://oauth.pstmn.io/v1/callback` in der API Console zu den Redirect-URIs des Clients hinzu. Wenn Sie **Authorize using browser** wählen, fügen Sie die URL hinzu, die Postman dann zeigt.
targets-postman-step-import = Importieren Sie beide Dateien in Postman und wählen Sie die Umgebung aus.
targets-postman-step-secret = Geben Sie das Clientgeheimnis als Wert von `zoho_client_secret` ein, aber nicht als dessen anfänglichen (geteilten) Wert, der synchronisiert wird.
targets-postman-step-token = Öffnen Sie die Registerkarte **Authorization** der Collection und wählen Sie **Get New Access Token**, dann **Use Token**.
targets-postman-mistake-prefix = **Header Prefix**: Zoho-oauthtoken. Postmans Standardwert ist Bearer, das einige Produkte Berichten zufolge ablehnen.
targets-postman-mistake-body = **Client Authentication**: Senden Sie die Zugangsdaten im Body.

# Bruno
targets-bruno-about = Eine Collection, deren Anfragen die Autorisierung erben, mit einer Umgebung für das Clientgeheimnis.
targets-bruno-step-import = Importieren Sie die Datei als Bruno-Collection und wählen Sie deren Umgebung aus.
targets-bruno-step-secret = Geben Sie das Clientgeheimnis als Wert von `zoho_client_secret` ein. Es ist als geheim gekennzeichnet, deshalb schreibt Bruno es nicht in die Dateien der Collection.
targets-bruno-step-token = Öffnen Sie die Registerkarte **Auth** der Collection und wählen Sie **Get Access Token**.
targets-bruno-mistake-callback = **Callback URL**: eine beliebige URL, die in der API Console registriert ist, Zeichen für Zeichen. Bruno bricht ab, bevor sie geöffnet wird. Mit **Use System Browser** ist es eine URL von Bruno selbst, die registriert sein muss.

# Insomnia
targets-insomnia-about = Eine Anfrage mit der Autorisierung und eine private Umgebung für das Clientgeheimnis.
targets-insomnia-step-import = Importieren Sie die Datei in Insomnia und wählen Sie deren Umgebung aus.
targets-insomnia-step-secret = Geben Sie das Clientgeheimnis als Wert von `zoho_client_secret` ein. Die Umgebung ist privat: Sie wird weder exportiert noch synchronisiert.
targets-insomnia-step-token = Öffnen Sie die Registerkarte **Auth** der Anfrage und wählen Sie **Fetch Tokens**.
targets-insomnia-mistake-callback = **Redirect URL**: eine URL, die in der API Console registriert ist, Zeichen für Zeichen. Mit **Use default browser** ist es `https://app.insomnia.rest/oauth/redirect`, und diese muss registriert sein.

# .env
targets-env-about = Variablen für ein eigenes Programm.
targets-env-step-save = Speichern Sie die Datei als `.env` neben Ihrem Programm.
targets-env-mistake-git = Fügen Sie `.env` zu `.gitignore` hinzu, bevor Sie das Geheimnis eingeben.
targets-env-mistake-quotes = Behalten Sie die Anführungszeichen bei: Ohne sie schneidet eine Shell die URL beim ersten `&` ab.

# Skripte
targets-script-about = Holt mit dem Aktualisierungstoken ein Zugriffstoken und führt einen Aufruf aus. Braucht keine Bibliothek.
targets-python-step-run = Führen Sie es aus: `python3 zoho.py`.
targets-node-step-run = Führen Sie es mit Node.js 18 oder neuer aus: `node zoho.mjs`.
targets-script-mistake-each-call = Holen Sie einmal pro Stunde ein Zugriffstoken, nicht für jeden Aufruf. Zoho sperrt ein Aktualisierungstoken, das in zehn Minuten mehr als zehnmal verwendet wird.

# Catalyst
targets-catalyst-about = Ein Connector des SDKs für Node.js: Catalyst bewahrt das Zugriffstoken auf und erneuert es.
targets-catalyst-step-environment = Setzen Sie in der Catalyst-Konsole `ZOHO_CLIENT_SECRET` und `ZOHO_REFRESH_TOKEN` als Umgebungsvariablen der Funktion.
targets-catalyst-step-paste = Fügen Sie den Code in die Funktion ein und verwenden Sie das Zugriffstoken in ihren Aufrufen.
targets-catalyst-mistake-auth-url = Auch **auth_url** ist der Tokenendpunkt: Das SDK sendet den Code dorthin. Die Autorisierungs-URL funktioniert dort nicht.
targets-catalyst-mistake-name = Der Name eines Connectors muss eindeutig sein. Geben Sie jedem Benutzer einen eigenen Connector, sonst erhält einer die Daten eines anderen.
targets-catalyst-mistake-center = Das Aktualisierungstoken muss aus dem Rechenzentrum des Kontos stammen. Catalysts Dokumentation nennt ein anderes Rechenzentrum als Ursache von „Invalid Client“.

# SDKs
targets-sdk-about = Initialisiert Zohos eigene Bibliothek mit einem Aktualisierungstoken.
targets-sdk-center = Zohos Bibliotheken haben keine Klasse für { $center }. Verwenden Sie stattdessen die Datei für Python oder Node.js.
targets-sdk-python-step = Installieren Sie die Bibliothek: `pip install zohocrmsdk8_0`.
targets-sdk-java-step = Fügen Sie die Bibliothek `com.zoho.crm:zohocrm-java-sdk-8-0` von `https://maven.zohodl.com` hinzu.
targets-sdk-php-step = Installieren Sie die Bibliothek: `composer require zohocrm/php-sdk-8.0`.
targets-sdk-node-step = Installieren Sie die Bibliothek: `npm install @zohocrm/nodejs-sdk-8.0`.
targets-sdk-csharp-step = Fügen Sie die Bibliothek hinzu: `dotnet add package ZOHOCRMSDK-8.0`.
targets-sdk-mistake-find-user = **findUser** ist standardmäßig true und braucht dann ZohoCRM.users.READ und ZohoCRM.org.READ. Hier ist es so gesetzt, wie Ihre Scopes es erlauben.
targets-sdk-mistake-store = Der Tokenspeicher enthält das Clientgeheimnis und die Token als Text. Halten Sie ihn aus dem Repository heraus, und löschen Sie ihn, wenn Sie den Client oder das Rechenzentrum geändert haben: Die Bibliothek verwendet, was darin steht.
targets-sdk-mistake-center = Die Klasse des Rechenzentrums bestimmt alle Hosts. Token eines anderen Rechenzentrums oder einer Sandbox funktionieren nicht.
targets-sdk-mistake-crm = Die Bibliothek ruft nur Zoho CRM auf. Für andere Apps verwenden Sie die Datei für Python oder Node.js.
targets-sdk-php-mistake-tls = Zohos Beispiel schaltet **sslVerification** aus. Lassen Sie es eingeschaltet: Es schützt das Token.

# Power Automate
targets-power-about = Ein benutzerdefinierter Connector für Power Automate, Power Apps und Logic Apps.
targets-power-step-create = Legen Sie den Connector an: `paconn create --api-def apiDefinition.swagger.json --api-prop apiProperties.json`. Oder importieren Sie die Definition im Portal und geben Sie diese Werte unter **Security** ein.
targets-power-step-secret = Übergeben Sie das Clientgeheimnis mit `--secret` oder geben Sie es im Portal ein. Es steht in keiner der beiden Dateien.
targets-power-step-callback = Wenn der Connector angelegt ist, kopieren Sie seine **Redirect URL** aus **Security** und fügen Sie sie in der API Console zu den Redirect-URIs des Clients hinzu. Jeder Connector hat seine eigene.
targets-power-mistake-provider = Im Portal enthält die **Authorization URL** access_type und prompt. In der Datei stehen sie in der Vorlage der Abfragezeichenfolge.
targets-power-mistake-scopes = **Scope**: ein einziger Eintrag mit Kommas. Als mehrere Einträge werden sie mit Leerzeichen gesendet.

# OpenAPI
targets-openapi-about = Ein Dokument mit dem Sicherheitsschema, für Codegeneratoren, Gateways und API-Kataloge.
targets-openapi-step-merge = Kopieren Sie `securitySchemes` und `security` in Ihr Dokument.
targets-openapi-step-callback = Fügen Sie die Redirect-URI des Tools, das das Dokument liest, in der API Console zum Client hinzu.
targets-openapi-mistake-separator = OpenAPI hat kein Feld für das Trennzeichen der Scopes, und die meisten Tools senden Leerzeichen. Stellen Sie es auf Komma, wo das Tool es erlaubt: Swagger UI hat `scopeSeparator`.

# Der Self Client.
targets-self-step-create = Öffnen Sie die API Console Ihres Rechenzentrums, wählen Sie **Self Client** und legen Sie ihn an. Für jedes Konto gibt es einen.
targets-self-step-code = Öffnen Sie dessen Registerkarte **Generate Code**, geben Sie diese Werte ein und wählen Sie, wie lange der Code gültig sein soll. Wenn Zoho danach fragt, wählen Sie die Organisation.
targets-self-step-exchange = Führen Sie sofort den Befehl in einem Terminal aus und fügen Sie den Code und das Clientgeheimnis ein, wenn er danach fragt.
targets-self-step-keep = Kopieren Sie das Aktualisierungstoken aus der Antwort in Ihren Geheimnisspeicher. Es wird nur dieses eine Mal angezeigt.
targets-self-step-use = Verwenden Sie es in einem der Tools unten, die ein Aktualisierungstoken akzeptieren.
targets-self-limit-crm = Er ist nicht für den benutzerdefinierten Dienst in Zoho CRM geeignet, der einen Client mit einer Redirect-URI braucht.
targets-self-limit-one = Jedes Konto hat einen Self Client. Ein neues Geheimnis dafür legt alle Programme still, die ihn verwenden.
targets-self-limit-account = Die Token gehören zu Ihrem eigenen Konto und sehen, was Sie sehen. Verwenden Sie ein Konto, das bestehen bleibt.
targets-self-limit-org = Die Token gelten für die Organisation, die Sie ausgewählt haben.
targets-self-limit-again = Andere Scopes brauchen einen neuen Code und ein neues Aktualisierungstoken. Bei mehr als 20 Aktualisierungstoken funktioniert das älteste nicht mehr.
targets-self-limit-code = Der Code gilt nur einmal und nicht länger als die von Ihnen gewählte Zeit; wenn Sie keine gewählt haben, drei Minuten.
