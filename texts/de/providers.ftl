# Andere Produkte, andere Anbieter: der Teil von „Einrichten“, der mehr kennt als Zoho CRM und Zoho.

# ---- Zohos Formular in anderen Produkten ----

providers-form-who-admins = Admins von Zoho CRM können es öffnen.
providers-form-who-super-admin-first = Zuerst muss der Super-Admin auf dieser Seite Connect wählen.
providers-form-who-creator = Super-Admins, Admins und Entwickler können es öffnen.
providers-form-plan-paid = Es gehört zu den kostenpflichtigen Tarifen.
providers-form-plan-creator = Es gehört zu den kostenpflichtigen Tarifen von Creator 6.
providers-form-used-in-functions = Verbindungen funktionieren dort in Funktionen, Schaltflächen und Zeitplänen.
providers-form-books-labels = Die Registerkarte für den eigenen Dienst heißt Custom Services, ihre Schaltfläche Create New Service.
providers-form-inventory-functions = Verbindungen funktionieren dort in benutzerdefinierten Funktionen.
providers-form-payroll-edit = Ist eine Verbindung angelegt, lassen sich nur noch ihr Name und ihre Scopes ändern.
providers-form-recruit-address = Ersetzen Sie ORG_ID durch die Nummer unter Setup > Developer Space > APIs. Dies ist die Adresse für die USA: In einem anderen Rechenzentrum endet der Host anders.
providers-form-forms-label = Der Name eines API-Schlüssels heißt dort Actual Parameter.
providers-form-writer-templates = Verbindungen werden nur in Vorlagen der Arten Merge, Fillable und Sign angeboten.
providers-form-bigin-toppings = Verbindungen gehören zu einem Topping: Sie werden in der Developer Console angelegt.
providers-form-agents-custom = Ob dort ein benutzerdefinierter Dienst angelegt werden kann, wurde nicht geprüft.
providers-form-iot-advice = Zoho rät dort zu einem benutzerdefinierten Dienst, wenn ein Scope nicht in der Liste steht.
providers-form-creator-form = Creator hat ein eigenes Formular mit den Registerkarten General und Security. Der Name darf 50 Zeichen haben.
providers-form-creator-callback = Die Redirect-URI weicht von der anderer Produkte ab und wurde nicht gefunden: Kopieren Sie sie aus Creators Formular.
providers-form-catalyst-connections = Unter Connections sind Zoho und andere Anbieter möglich, mit denselben Feldern.
providers-form-catalyst-connectors = Connectors sind etwas anderes: Sie gehören zum SDK, arbeiten nur mit Zoho und verlangen ein JSON mit client_id, client_secret, auth_url, refresh_url und refresh_token.
providers-form-flow = Flow hat ein eigenes Formular für benutzerdefinierte Connectors, das nicht geprüft wurde.
providers-form-salesiq-task = Verbindungen werden aus Skripten und Funktionen von SalesIQ aufgerufen.
providers-form-sandbox = Eine Verbindung der Sandbox arbeitet nur mit den Daten der Sandbox.

# ---- Scopes ----

providers-offline-access = Verbunden bleiben: Ohne diesen Scope kommt kein Aktualisierungstoken
providers-google-drive-file = Drive: die Dateien, die über diese Verbindung erstellt oder geöffnet werden
providers-google-drive-read = Drive: alle Dateien ansehen (eingeschränkt: Google überprüft Apps, die diesen Scope anfordern)
providers-google-sheets = Sheets: alle Tabellen ansehen und bearbeiten
providers-google-calendar = Calendar: Termine ansehen und bearbeiten
providers-google-gmail-send = Gmail: E-Mails senden (vertraulich: Google überprüft Apps, die diesen Scope anfordern)
providers-microsoft-user = Anmelden und das Profil der Person lesen, die sich verbindet
providers-microsoft-files = OneDrive und SharePoint: alle Dateien ansehen und bearbeiten, die die Person öffnen kann
providers-microsoft-sites = SharePoint: Websites ansehen
providers-microsoft-mail = Outlook: E-Mails im Namen der Person senden, die sich verbindet
providers-xero-contacts = Kontakte: ansehen und bearbeiten
providers-xero-invoices = Ausgangsrechnungen, Eingangsrechnungen und Gutschriften: ansehen und bearbeiten
providers-xero-payments = Zahlungen: ansehen und bearbeiten
providers-xero-settings = Einstellungen der Organisation: ansehen und bearbeiten
providers-xero-transactions = Rechnungen, Zahlungen und Banktransaktionen zusammen: nur für Apps, die vor dem 2. März 2026 angelegt wurden
providers-quickbooks-accounting = Buchhaltung: die gesamten Bücher des Unternehmens ansehen und bearbeiten
providers-quickbooks-payment = Zahlungen: einziehen und ansehen
providers-hubspot-oauth = Das Konto identifizieren: Jede App hat diesen Scope
providers-hubspot-contacts-read = Kontakte: ansehen
providers-hubspot-contacts-write = Kontakte: anlegen, bearbeiten und löschen
providers-hubspot-companies = Unternehmen: ansehen
providers-hubspot-deals = Deals: ansehen
providers-slack-write = Nachrichten als App senden
providers-slack-channels = Namen öffentlicher Channels ansehen
providers-slack-users = Mitglieder des Workspace ansehen
providers-shopify-products = Produkte: ansehen
providers-shopify-orders = Bestellungen: die der letzten 60 Tage ansehen
providers-shopify-orders-write = Bestellungen: ändern
providers-shopify-customers = Kunden: ansehen
providers-meta-messaging = WhatsApp: Nachrichten senden und empfangen
providers-meta-management = WhatsApp: Nummern und Vorlagen verwalten
providers-linkedin-openid = Anmelden
providers-linkedin-profile = Name und Bild der Person, die sich verbindet
providers-linkedin-post = Im Namen der Person posten, die sich verbindet
providers-linkedin-ads = Anzeigen: Konten und Berichte ansehen (braucht die Genehmigung von LinkedIn)
providers-docusign-signature = eSignature: Umschläge erstellen, senden und ansehen
providers-docusign-extended = Verbunden bleiben: Jede Aktualisierung verlängert das Aktualisierungstoken
providers-stripe-read-write = Alles im verbundenen Konto ansehen und bearbeiten
providers-dropbox-account = Name und E-Mail-Adresse der Person, die sich verbindet
providers-dropbox-metadata = Namen von Dateien und Ordnern ansehen
providers-dropbox-read = Inhalt von Dateien ansehen
providers-dropbox-write = Dateien erstellen und bearbeiten
providers-salesforce-api = Die API im Namen der Person aufrufen, die sich verbindet
providers-salesforce-refresh = Verbunden bleiben: Ohne diesen Scope kommt kein Aktualisierungstoken
providers-pandadoc-read = Dokumente: ansehen
providers-pandadoc-write = Dokumente: erstellen, bearbeiten und senden
providers-atlassian-jira = Jira: Projekte und Vorgänge ansehen

# ---- Was sich je nach Konto unterscheidet ----

providers-place-tenant = Verzeichnis-ID (Mandant) oder eine Domäne des Verzeichnisses. Für Konten beliebiger Organisationen geben Sie organizations ein, für private consumers, für beide common.
providers-place-xero = Die tenantId, die der erste Aufruf liefert. Jede Organisation hat ihre eigene.
providers-place-realm = Company ID: in den Einstellungen des QuickBooks-Kontos.
providers-place-shop = Der Name vor .myshopify.com
providers-place-phone = Phone number ID: im App-Dashboard unter WhatsApp > API Setup
providers-place-docusign = account für die Produktion, account-d für die Demoumgebung
providers-place-salesforce = Der My-Domain-Host Ihrer Organisation oder login.salesforce.com; test.salesforce.com für eine Sandbox
providers-place-twilio = Account SID: auf der ersten Seite der Konsole
providers-place-zendesk = Der Name vor .zendesk.com
providers-bad-length = { $key }: erlaubt sind { $least } bis { $most } Zeichen; hier sind es { $count }.
providers-bad-character = { $key }: „{ $character }“ gehört nicht hierher.
providers-bad-ending = { $key }: Das Ende muss { $ending } sein.
providers-bad-word = { $key }: möglich ist nur einer dieser Werte: { $words }.
providers-bad-secret = { $key }: Das sieht wie ein Geheimnis aus. Es gehört nicht hierher.
providers-bad-edge = { $key }: Am Anfang und am Ende steht ein Buchstabe oder eine Ziffer.

# ---- IDs ----

providers-id-xero = Entnehmen Sie sie der Antwort des ersten Aufrufs und senden Sie sie in jedem anderen Aufruf als Header xero-tenant-id.
providers-id-quickbooks = Sie kommt mit dem Callback, den Zoho nicht zeigt. Kopieren Sie die Company ID aus QuickBooks und setzen Sie sie in die URL ein.
providers-id-meta = Jede Nummer hat eine eigene. Setzen Sie sie in die URL der Aufrufe ein.
providers-id-docusign-base = Aufrufe gehen an diesen Host, der bei jedem Konto anders ist.
providers-id-docusign-account = Sie steht im Pfad jedes Aufrufs.
providers-id-salesforce = Sie kommt mit dem Token, das Zoho nicht zeigt. Verwenden Sie stattdessen Ihren My-Domain-Host.
providers-id-twilio = Sie steht im Pfad jedes Aufrufs. Sie beginnt mit AC.
providers-id-mailchimp = Der erste Teil des Hosts aller anderen Aufrufe, etwa us19 in us19.api.mailchimp.com.
providers-id-pipedrive = Sie kommt mit dem Token, das Zoho nicht zeigt: der Host Ihres Pipedrive-Kontos, etwa acme.pipedrive.com.

# ---- Erste Aufrufe ----

providers-call-google = Liefert Ihren Namen und Ihre Adresse in Drive.
providers-call-microsoft = Liefert das Profil der Person, die sich verbunden hat.
providers-call-xero-connections = Liefert die verbundenen Organisationen, jede mit ihrer tenantId.
providers-call-xero = Liefert die Organisation.
providers-call-quickbooks = Liefert Name und Adresse des Unternehmens.
providers-call-hubspot = Liefert einen Kontakt.
providers-call-slack = Liefert den Workspace und den Bot. ok ist true.
providers-call-shopify = Liefert die Scopes, die das Token hat.
providers-call-meta = Liefert die Nummer und ihren Anzeigenamen.
providers-call-linkedin = Liefert Name und Bild der Person, die sich verbunden hat.
providers-call-docusign = Liefert die Konten der Person, jedes mit base_uri und account_id.
providers-call-stripe = Liefert den Saldo des Kontos.
providers-call-twilio = Liefert die letzte Nachricht des Kontos.
providers-call-dropbox = Liefert das Konto der Person, die sich verbunden hat.
providers-call-salesforce = Gibt die Ressourcen der API zurück. Dieselbe URL ohne Version braucht kein Token und beweist deshalb nichts.
providers-call-pandadoc = Liefert ein Dokument.
providers-call-mailchimp = Liefert das Rechenzentrum des Kontos als dc.

# ---- Was schiefgeht, was endet, was begrenzt ist ----

providers-google-ready = Zoho hat Connectors für Google, die keine eigene App brauchen. Versuchen Sie es zuerst damit.
providers-google-testing = Solange die Zustimmungsseite auf External und Testing steht, läuft das Aktualisierungstoken nach 7 Tagen ab. Veröffentlichen Sie die App und verbinden Sie dann erneut: Das alte Token behält seine kurze Lebensdauer.
providers-google-unused = Ein Aktualisierungstoken, das sechs Monate lang nicht verwendet wird, läuft ab.
providers-microsoft-web = Die Redirect-URI muss zur Plattform Web gehören. Bei einer Redirect-URI für Single-Page-Anwendungen wird das Geheimnis abgelehnt.
providers-microsoft-secret = Kopieren Sie den Value des Geheimnisses, nicht dessen ID. Er wird nur einmal angezeigt und läuft innerhalb von 24 Monaten ab: Notieren Sie das Datum auf dem Übergabeblatt.
providers-microsoft-answer = offline_access steht nicht unter den gewährten Scopes. Das ist kein Fehler.
providers-microsoft-resource = Ein Token gilt für eine API: Mischen Sie Scopes von Graph nicht mit denen von SharePoint oder Dynamics.
providers-microsoft-v1 = Das ist der alte Endpunkt: In seiner URL fehlt /v2.0/.
providers-xero-scopes = Apps, die am 2. März 2026 oder später angelegt wurden, haben feiner unterteilte Scopes: accounting.transactions und accounting.reports.read werden abgelehnt. Ältere Apps behalten sie bis September 2027.
providers-xero-life = Zugriffstoken gelten 30 Minuten. Ein Aktualisierungstoken wird einmal verwendet und läuft nach 60 Tagen ohne Verwendung ab.
providers-xero-tiers = Seit dem 2. März 2026 richtet sich der Preis einer App danach, wie viele Organisationen sie verbindet.
providers-xero-works = Eine öffentliche Anleitung verbindet Xero über einen benutzerdefinierten Dienst in Zoho CRM: Header, Authorization Code.
providers-quickbooks-keys = Entwicklung und Produktion haben jeweils eigene Schlüssel und Hosts. Für die Produktionsschlüssel ist Intuits Fragebogen auszufüllen.
providers-quickbooks-life = Zugriffstoken gelten eine Stunde. Das Aktualisierungstoken gilt ab der letzten Verwendung etwa 100 Tage, höchstens aber fünf Jahre.
providers-hubspot-v1 = Version 1 des Tokenendpunkts endet am 16. Februar 2027.
providers-hubspot-declared = Jeder Scope hier muss auch in der App deklariert sein, sonst schlägt die Installation fehl.
providers-hubspot-admin = Nur ein Super-Admin oder eine Person mit HubSpot Marketplace Access kann verbinden.
providers-hubspot-projects = Neue Apps für OAuth sind Projekte, die Sie mit der Kommandozeile von HubSpot erstellen: Ältere öffentliche Apps lassen sich seit dem 23. Juni 2026 nicht mehr erstellen.
providers-hubspot-private-apps = Seit dem 26. Oktober 2026 lassen sich keine neuen privaten Apps erstellen; bestehende laufen weiter. Erstellen Sie für Ihr eigenes Konto einen Service Key unter Development > Keys > Service keys (Beta) und verbinden Sie mit API Key.
providers-hubspot-numbered = Die Versionen v1 bis v3 der API werden nach September 2027 nicht mehr unterstützt. Verwenden Sie die URLs mit Datum, etwa /crm/objects/2026-03/.
providers-hubspot-life = Zugriffstoken gelten 30 Minuten.
providers-slack-no-refresh = Ohne Token-Rotation läuft das Token nie ab, und es kommt kein Aktualisierungstoken. Das ist kein Fehler. Mit Rotation gelten Token 12 Stunden.
providers-slack-bot = Verwenden Sie Bot-Scopes. Token von Personen kommen in einem anderen Teil der Antwort, den Zoho nicht liest.
providers-slack-ok = Fehler kommen mit HTTP-Status 200 und "ok": false.
providers-shopify-header = Aufrufe brauchen den Header X-Shopify-Access-Token, den OAuth 2 mit Param Type Header nicht sendet. Verwenden Sie API Key.
providers-shopify-admin-apps = Neue Custom Apps lassen sich im Shopify-Adminbereich nicht mehr anlegen. Token bestehender Apps funktionieren weiter.
providers-shopify-own-store = Für Shops der eigenen Organisation empfiehlt Shopify den Grant Type client_credentials; das Token dafür gilt 24 Stunden.
providers-shopify-rest = Die REST Admin API ist seit dem 1. Oktober 2024 veraltet. Neue öffentliche Apps müssen GraphQL verwenden.
providers-shopify-expiring = Offline-Token neuerer Apps laufen nach einer Stunde ab.
providers-meta-no-refresh = Meta hat keine Aktualisierungstoken. Token von Personen gelten etwa 60 Tage; das Token eines Systembenutzers läuft nicht ab.
providers-meta-permissions = Wählen Sie beim Erzeugen des Tokens die Berechtigungen: whatsapp_business_messaging, um Nachrichten zu senden, whatsapp_business_management, um Nummern und Vorlagen zu lesen.
providers-meta-version = Die Version in den URLs, v22.0, veraltet. Verwenden Sie die Version, die Ihre App zeigt.
providers-linkedin-reconnect = Aktualisierungstoken gibt es nur für zugelassene Marketing-Partner: 365 Tage, ohne Verlängerung. Alle anderen verbinden alle 60 Tage erneut.
providers-linkedin-products = Welche Scopes eine App anfordern darf, hängt von ihren Produkten ab: Fügen Sie diese auf der Registerkarte Products hinzu.
providers-docusign-basic = Der Tokenendpunkt verlangt die Client-ID und das Geheimnis in einem Basic-Header.
providers-docusign-life = Das Aktualisierungstoken gilt 30 Tage. Mit extended wird es bei jeder Aktualisierung erneuert.
providers-stripe-basic = Der Schlüssel ist der Benutzername. Lassen Sie das Passwort leer.
providers-stripe-own = Für das eigene Konto ist ein eingeschränkter Schlüssel richtig. OAuth ist für Plattformen, die im Namen anderer Konten handeln.
providers-stripe-connect = Das Token von Stripe Connect läuft nicht ab.
providers-twilio-basic = Die API Key SID ist der Benutzername, ihr Geheimnis das Passwort. Account SID und Auth Token funktionieren auch; Twilio sieht sie nur für Tests vor.
providers-twilio-key = Das Geheimnis eines API-Schlüssels wird nur einmal angezeigt.
providers-twilio-region = Schlüssel gehören zu einer Region von Twilio.
providers-dropbox-offline = Ohne token_access_type=offline kommt kein Aktualisierungstoken, und die Verbindung endet nach einigen Stunden.
providers-dropbox-scopes = Wählen Sie zuerst dieselben Scopes auf der Registerkarte Permissions der App aus. Nach einer Änderung dort müssen Sie erneut verbinden.
providers-dropbox-revoke = Der Widerrufsendpunkt erwartet das Zugriffstoken in einem Header. Ob Zohos Formular das senden kann, ist nicht bekannt: Lassen Sie das Feld leer, wenn der Widerruf abgelehnt wird.
providers-salesforce-eca = Seit Spring ’26 lassen sich keine neuen Connected Apps anlegen. Legen Sie eine External Client App an.
providers-salesforce-pkce = Deaktivieren Sie in der App Require Proof Key for Code Exchange (PKCE). Bei Apps, die Partner vertreiben, muss es aktiviert sein: Diese lassen sich hier nicht verwenden.
providers-salesforce-policy = Stellen Sie die Richtlinie für das Aktualisierungstoken auf „valid until revoked“.
providers-salesforce-domain = Verwenden Sie in allen URLs Ihren My-Domain-Host: Dort sind die Token gültig.
providers-pandadoc-legacy = API-Schlüssel sind eine alte Methode: Für Neues empfiehlt PandaDoc OAuth 2.
providers-pandadoc-plan = Anwendungen lassen sich nur mit Zugang zur Produktions-API anlegen.
providers-pandadoc-delimiter = In PandaDocs Beispielen steht der Scope als read+write. Das + ist in einer URL ein Leerzeichen.
providers-zoom-scopes = Die Scopes werden in der App festgelegt. Die Quellen widersprechen sich darin, was sie trennt.
providers-zoom-s2s = Server-to-server OAuth (account_credentials) ist nicht der Grant Type client_credentials: Zohos Formular kann es nicht senden.
providers-notion-version = Jeder Aufruf braucht den Header Notion-Version.
providers-notion-refresh = Die Quellen widersprechen sich darin, ob ein Aktualisierungstoken kommt.
providers-github-form-encoded = Das Token kommt formularkodiert, sofern die Anfrage nicht JSON akzeptiert.
providers-mailchimp-none = Mailchimp hat weder Scopes noch Aktualisierungstoken: Seine Token laufen nicht ab.
providers-calendly-https = In der Produktion muss die Redirect-URI https verwenden.
providers-monday-bare = Im Header steht das Token allein, ohne Bearer.
providers-myob-headers = Aufrufe brauchen die Header x-myobapi-key und x-myobapi-version.
providers-pkce-required = OAuth verlangt dort PKCE, das Zohos Formular nicht senden kann.

# ---- Was nicht bekannt ist ----

providers-scope-urls = Die Scopes sind URLs. Ob Zohos Formular sie unverändert annimmt, ist nicht bekannt.
providers-rotation = Eine Aktualisierung kann ein neues Aktualisierungstoken liefern. Ob Zoho es speichert, ist nicht bekannt: Endet die Verbindung nach der ersten Stunde, liegt es daran.
providers-client-place = Ob Zoho die Client-ID und das Geheimnis im Body oder als Basic-Header sendet, ist nicht bekannt. Dieser Anbieter dokumentiert nur Basic.
providers-jwt = Zohos Formular hat keinen Grant Type für JWT.
providers-accept-json = Ob Zoho JSON anfordert, ist nicht bekannt.
providers-dropbox-content-type = Dropbox lehnt einen Aufruf ab, dessen Content-Type der eines Formulars ist: „Bad HTTP "Content-Type" header“. Was Deluge bei einem POST ohne Parameter sendet, ist nicht bekannt.

# ---- Authentifizierung ----

providers-way-oauth2 = OAuth 2, mit Anmeldung
providers-way-oauth2-offers = Die Gegenseite vergibt eine Client-ID und ein Clientgeheimnis, und jemand meldet sich dort einmal an.
providers-way-client-credentials = OAuth 2, ohne Anmeldung
providers-way-client-credentials-offers = Die Gegenseite vergibt eine Client-ID und ein Clientgeheimnis und nennt das Client Credentials. Niemand meldet sich an.
providers-way-oauth1 = OAuth 1
providers-way-oauth1-offers = Die Gegenseite vergibt einen Consumer Key, ein Consumer Secret und eine Request Token URL.
providers-way-api-key = API Key
providers-way-api-key-offers = Die Gegenseite vergibt einen Schlüssel oder ein Token, das in einen Header, die Abfragezeichenfolge oder die Formulardaten jedes Aufrufs gehört.
providers-way-basic = Basic Authentication
providers-way-basic-offers = Die Gegenseite verlangt einen Benutzernamen und ein Passwort.

# ---- Zeilen der Formulare ----

providers-row-console = Ort der Registrierung
providers-row-path = Weg dorthin
providers-row-redirect = Redirect-URI
providers-row-redirect-further = Registrieren Sie auch diese: Die Quellen sind sich nicht einig, welche Zoho sendet.
providers-row-redirect-numbered = { $label } { $number }
providers-row-id-from = Kopieren Sie den Wert: { $place }, { $label }.
providers-row-key-when-connecting = Geben Sie ihn beim Verbinden ein, unter seinem Anzeigenamen.
providers-row-value-pattern = Geben Sie ihn in dieser Form ein: { $pattern }. Ersetzen Sie die geschweiften Klammern samt Inhalt durch das Geheimnis.
providers-row-user-password = Benutzername: { $user }. Passwort: { $password }.
providers-row-user-only = Benutzername: { $user }. Lassen Sie das Passwort leer.
providers-row-connect = Wählen Sie Create And Connect.
providers-row-connect-consent = Ein Fenster öffnet sich: Melden Sie sich bei { $name } an und stimmen Sie zu.
providers-row-refresh-as-token = Dieselbe URL wie für das Zugriffstoken.
providers-row-authorize-needs = Zoho ergänzt die Client-ID, die Redirect-URI, die Scopes und einen state. In der URL muss stehen: { $needs }.
providers-row-authorize = Zoho ergänzt die Client-ID, die Redirect-URI, die Scopes und einen state. Setzen Sie sie nicht in die URL ein.
providers-row-revoke = Nicht jede Version des Formulars hat dieses Feld.
providers-row-no-revoke = Es ist keine URL bekannt. Lassen Sie das Feld leer.
providers-row-delimiter = Das Formular zeigt dieses Feld, sobald es zwei Scopes gibt. Anfangs steht es auf Comma.
providers-row-delimiter-one = Das Formular zeigt dieses Feld, sobald es zwei Scopes gibt. Bei einem einzigen Scope spielt es keine Rolle.
providers-row-delimiter-unknown = Nicht bekannt. Versuchen Sie es mit Space: Die meisten Server erwarten es.
providers-row-scope = Scope { $number }
providers-row-all-scopes = Alle Scopes in einem Feld
providers-row-callback-own = Für dieses Produkt nicht bekannt. Kopieren Sie sie aus dessen Formular.
providers-first-url = Fügen Sie zuerst das Discovery-Dokument ein oder geben Sie die URL ein.
providers-first-value = Geben Sie zuerst { $key } ein.
providers-first-center = Wählen Sie zuerst ein Rechenzentrum.
providers-first-callback = Für dieses Rechenzentrum nicht bekannt: Verbinden Sie einmal und lesen Sie redirect_uri in der Adresse des Fensters ab.

# ---- Was zur Authentifizierung gesagt wird ----

providers-refresh-always = Ein Aktualisierungstoken kommt von selbst.
providers-refresh-asked = Ein Aktualisierungstoken kommt nur, wenn es angefordert wird: { $needs }. Im Formular unten ist das enthalten. Sonst endet die Verbindung mit dem ersten Zugriffstoken.
providers-refresh-setting = Ob ein Aktualisierungstoken kommt, hängt von den Einstellungen der App ab.
providers-refresh-never = Es kommt kein Aktualisierungstoken. Wenn das Token abläuft, verbinden Sie erneut.
providers-refresh-unknown = Ob ein Aktualisierungstoken kommt, ist nicht bekannt.
providers-client-body = Der Anbieter nimmt die Client-ID und das Geheimnis im Body an.
providers-client-either = Der Anbieter nimmt die Client-ID und das Geheimnis im Body oder als Basic-Header an.
providers-client-basic = Der Anbieter dokumentiert die Client-ID und das Geheimnis nur als Basic-Header.
providers-pkce-setting = Zohos Formular kann kein PKCE senden. Schalten Sie es in der App aus.
providers-pkce-optional = PKCE ist dort optional. Zohos Formular sendet es nicht.

# ---- Discovery ----

providers-document-none = Dieser Text enthält weder authorization_endpoint noch token_endpoint. Fügen Sie das ganze Dokument ein: Es beginnt mit einer geschweiften Klammer.
providers-document-zoho = Das ist das Dokument von Zoho selbst ({ $host }). Für eine Verbindung mit Zoho verwenden Sie das Formular dieser Seite für Zoho.
providers-document-bad-url = { $key } ist keine einfache https-URL.
providers-url-zoho = { $host } ist ein Host von Zoho. Für eine Verbindung mit Zoho verwenden Sie das Formular dieser Seite für Zoho.
providers-document-known = Anbieter: { $name }. Wählen Sie ihn oben aus: Seine Tücken und ersten Aufrufe sind bekannt.
providers-document-offline = Der Server kennt den Scope offline_access: Fügen Sie ihn hinzu, sonst kommt möglicherweise kein Aktualisierungstoken.
providers-document-grants = Der Server nennt diese Grant Types: { $grants }.
providers-document-no-code = Der Server nennt den Grant Type authorization_code nicht.
providers-document-read = Gelesen aus dem Dokument von { $host }.

# ---- Die Prüfung bei einem anderen Ziel als Zoho ----

providers-lint-zoho-host = { $host } ist ein Host von Zoho, aber das Ziel dieser Verbindung ist { $name }.
providers-lint-zoho-host-why = Alle URLs eines Dienstes gehören zu einem Anbieter. Dessen Geheimnis und Token dürfen nicht an einen anderen gehen.
providers-lint-other-host = { $host } ist nicht der von { $name } dokumentierte Host. Richtig ist { $right }.
providers-lint-other-host-why = Personen melden sich dort an, und Zoho sendet das Clientgeheimnis und die Token dorthin.
providers-lint-two-sites = { $host } und { $other } gehören nicht zur selben Website.
providers-lint-two-sites-why = Manche Anbieter verwenden zwei Hosts. Vergleichen Sie beide mit der Dokumentation des Anbieters, bevor ein Geheimnis dorthin geht.
providers-lint-letters = Der Host { $host } enthält Buchstaben außerhalb des lateinischen Alphabets oder deren kodierte Form: ein bekannter Weg, einen Host zu tarnen.
providers-lint-letters-why = Tippen Sie den Host von Hand ein, so wie er in der Dokumentation des Anbieters steht.
providers-lint-spelling-why = Zoho öffnet genau das, was in diesem Feld steht.
providers-lint-swapped = Diese URL gehört in das Feld { $field }.
providers-lint-swapped-why = Jeder Endpunkt hat einen Zweck.
providers-lint-path = Der Pfad ist { $path }, nicht { $right }.
providers-lint-path-why = Ein anderer Pfad liefert eine Seite, die Zoho nicht lesen kann.
providers-lint-ended = Dieser Endpunkt ist nicht mehr der richtige.
providers-lint-missing = { $need } fehlt.
providers-lint-missing-why = Ohne diese Angabe stellt { $name } kein Aktualisierungstoken aus, und die Verbindung endet mit dem ersten Zugriffstoken.
providers-lint-added = Die URL enthält { $parameter }.
providers-lint-added-why = Zoho ergänzt diesen Parameter, in der Anfrage wäre er also zweimal enthalten.
providers-lint-zohos-parameter = access_type=offline ist ein Parameter von Zoho und Google.
providers-lint-zohos-parameter-why = In der Dokumentation von { $name } steht er nicht. Soweit wir wissen, schadet er nicht.
providers-lint-delimiter = Das Trennzeichen ist { $delimiter }, aber { $name } trennt Scopes durch { $right }.
providers-lint-delimiter-why = Bei einem anderen Trennzeichen hält der Anbieter alle Scopes für einen einzigen, den es nicht gibt.
providers-lint-query = Die URL hat eine Abfragezeichenfolge (den Teil ab ?).
providers-lint-query-why = Zoho sendet die Parameter selbst.

# ---- Teile der Arbeit ----

providers-part-register = Beim Anbieter
providers-part-service = Create Service
providers-part-connection = Create Connection
providers-missing = Noch nicht bekannt.
providers-row-from-provider = Vom Anbieter.
providers-row-key = Der Schlüssel
providers-row-user = Geben Sie beides beim Verbinden ein.
providers-row-user-label = Benutzername und Passwort

# ---- Die Seite ----

providers-intro = Zohos Formular gibt es auch in anderen Produkten, und es eignet sich auch für andere Anbieter. Es wird nichts gesendet: Die Seite sagt nur, was einzugeben ist.
providers-back = Zurück zu Zoho CRM und Zoho
providers-product = In welchem Produkt?
providers-to = Womit verbinden?
providers-way = Welche Authentifizierung?
providers-choose = Anbieter wählen
providers-any = Anderer Server
providers-form-of = Das Formular in { $product }
providers-page-shared = Es ist die Verbindungsseite, die sich Zohos Produkte teilen: Die Felder und die Redirect-URI sind gleich.
providers-page-own = Es ist ein eigenes Formular.
providers-page-unknown = Wie das Formular aussieht, wurde nicht geprüft.
providers-path-unknown = Der Weg dorthin ist nicht bekannt: Suchen Sie Connections in den Einstellungen für Entwickler.
providers-who-unknown = Wer es öffnen darf, ist nicht bekannt.
providers-plan-unknown = Welche Tarife es enthalten, ist nicht bekannt.
providers-zoho-same = Für eine Verbindung mit Zoho sind die Werte dieser Seite für Zoho CRM auch in diesem Produkt richtig. Nur der Weg zum Formular ist anders.
providers-docs = Dokumentation von { $name }
providers-documented = dokumentiert
providers-unknown = Nicht bekannt
providers-scopes = Scopes
providers-scopes-hint = Die häufigsten. Die Dokumentation des Anbieters nennt alle.
providers-scopes-docs = Welche Scopes es gibt, steht in der Dokumentation. Wird einer in Zohos Formular hinzugefügt, braucht er das Trennzeichen unten.
providers-document = Discovery-Dokument
providers-document-hint = Öffnen Sie https://HOST/.well-known/openid-configuration oder https://HOST/.well-known/oauth-authorization-server und fügen Sie den gesamten Inhalt ein.
providers-url-of = { $field } des Servers
providers-in-form-hint = Fügen Sie ein, was jetzt in Zohos Formular steht. Es wird mit den von { $name } dokumentierten Werten verglichen.
providers-after = Nach dem Verbinden
providers-all = Alle Werte
