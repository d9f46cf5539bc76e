# Wie weit einem Fakt zu trauen ist
facts-confidence-official = offiziell
facts-confidence-official-meaning = Zohos eigene Dokumentation oder Zohos Code sagt es. Einige Seiten wurden über eine Kopie gelesen.
facts-confidence-rule = nach Zohos Regel
facts-confidence-rule-meaning = Zohos Dokumentation nennt die Teile und die Regel, nach der sie kombiniert werden. Keine Quelle zeigt diese Kombination.
facts-confidence-reported = berichtet
facts-confidence-reported-meaning = Von Dritten oder aus öffentlichem Code. Nicht durch die Zoho-Dokumentation bestätigt, die wir lesen konnten.
facts-confidence-inferred = abgeleitet
facts-confidence-inferred-meaning = Aus einem Muster, einem Plan oder einem einzelnen verwandten Host abgeleitet. Keine Quelle zeigt es im Einsatz.
facts-confidence-conflicting = Quellen uneinig
facts-confidence-conflicting-meaning = Die Quellen widersprechen sich. Überprüfen Sie es, bevor Sie sich darauf verlassen.
facts-confidence-unverified = nicht bestätigt
facts-confidence-unverified-meaning = Nur in öffentlichem Code gesehen. Keine Zoho-Seite, die wir lesen konnten, bestätigt es.

# Hinweise zu Zeilen von data/*.toml
facts-note-center-us = Die Anmeldung kann hier für Benutzer aus Europa, Australien, Indien, Japan, Saudi-Arabien und Kanada beginnen: Laut Zohos Listen werden sie an ihr eigenes Rechenzentrum weitergeleitet. Für das Vereinigte Königreich, die Vereinigten Arabischen Emirate, Singapur und zohohq.in sagt das keine Liste. Für China muss sie bei accounts.zoho.com.cn beginnen.
facts-note-center-cn = China ist ein getrenntes System. Die Anmeldung muss bei accounts.zoho.com.cn beginnen, und ein Client eines anderen Rechenzentrums erreicht es Berichten zufolge nicht.
facts-note-center-ae = Zohos Multi-DC-Seite führt dieses Rechenzentrum nicht auf. Berichten zufolge nennt /oauth/serverinfo es; die Seiten von WorkDrive und Desk nennen es ebenfalls.
facts-note-center-sg = Zohos Multi-DC-Seite führt dieses Rechenzentrum nicht auf. Berichten zufolge nennt /oauth/serverinfo es; die Seite von Desk nennt es ebenfalls.
facts-note-center-inec = Ein zweites indisches Rechenzentrum, das Zohos /oauth/serverinfo Berichten zufolge nennt. Nur sein Accounts-Server ist öffentlich bekannt. Entnehmen Sie die anderen Hosts Ihren eigenen Zoho-Seiten.
facts-note-callback-eu-second = Nur in einem Plan gefunden, nie im Einsatz. Registrieren Sie sie ebenfalls: Die API Console akzeptiert mehrere Redirect-URIs.
facts-note-callback-in = Öffentliche Quellen nennen beide URIs für dieses Rechenzentrum. Registrieren Sie beide oder lesen Sie die richtige aus dem Pop-up ab.
facts-note-callback-one-source = Nur eine öffentliche Quelle nennt sie. Vergleichen Sie sie mit der URL des Pop-ups, bevor Sie sich darauf verlassen.
facts-note-callback-no-source = Keine Quelle nennt sie. Lesen Sie die richtige aus dem Pop-up ab, bevor Sie sich darauf verlassen.
facts-note-au-accounts = Zohos Multi-DC-Seite und Zohos SDKs nennen .com.au. Einige andere Zoho-Seiten schreiben accounts.zoho.au. Verwenden Sie diesen Host nicht.
facts-note-ca-accounts = Kanada verwendet zohocloud.ca für Accounts und Apps, aber zohoapis.ca für APIs. Mancher Code verwendet accounts.zoho.ca. Das ist nicht Zohos Host für Kanada: Im Test eines Dritten war keine Verbindung dorthin möglich.
facts-note-uk-accounts = Einige Anleitungen schreiben accounts.zoho.co.uk. Zohos eigene Liste nennt accounts.zoho.uk.
facts-note-ae-app-domain = Zohos WorkDrive-Seite nennt die Domäne. Hosts von Produkten darunter kommen nur in öffentlichem Code vor.
facts-note-inec-app-domain = Nur der Host von Zoho Analytics, analyticsapi.zohohq.in, wurde in öffentlichem Code gesehen.
facts-note-revoke = Zoho hat zwei Widerrufsendpunkte. Dieser steht auf den Seiten des CRM und braucht keine Clientauthentifizierung.
facts-note-revoke-token = Zoho hat zwei Widerrufsendpunkte. Dieser steht auf neueren Seiten. Er braucht die Client-ID und das Geheimnis in einem Basic-Header, außer bei clientbasierten Clients, und token_type=access_token für ein Zugriffstoken.
facts-note-inferred-host = Keine Liste von Hosts nennt dieses Rechenzentrum. Dieser Host ist aus einer Regel abgeleitet.
facts-note-no-scopes = Auf keiner Seite und in keinem Code, den wir gelesen haben, wurde ein zugehöriger OAuth-Scope gefunden.
facts-note-marketing-automation-host = Zoho dokumentiert nur die URL der USA. Die URLs der anderen Rechenzentren stammen aus öffentlichem Code.
facts-note-marketing-automation-call-2 = Auch eine Antwort mit dem Code 2401 (noch keine Liste) beweist, dass das Token funktioniert. Das leiten wir ab.
facts-note-campaigns-call = Wir leiten ab, dass der Aufruf diesen Scope braucht.
facts-note-campaigns = Konten mit der neuen Campaigns-Oberfläche brauchen Berichten zufolge die URL und die Scopes von Marketing Automation.
facts-note-books-call = Der einzige Aufruf, der keine organization_id braucht.
facts-note-invoice-call = Aus Books und Inventory abgeleitet.
facts-note-billing-call = Er braucht auch die Organisations-ID in einem Header. Die Dokumentation nennt den Header.
facts-note-billing-call-2 = Er listet die Organisations-IDs auf. Keine Quelle, die wir gelesen haben, nennt seinen Scope.
facts-note-billing = Die Scopes von Billing beginnen mit dem älteren Namen Subscriptions.
facts-note-desk-call = Wir leiten ab, dass der Aufruf diesen Scope braucht. Jeder andere Aufruf braucht den Header orgId.
facts-note-desk-call-2 = Alternative zu Desk.basic.READ. Wir leiten ab, dass der Aufruf ihn akzeptiert.
facts-note-projects-host-1 = Die ältere Version der API.
facts-note-projects-call = Für die ältere Version der API dokumentiert. Derselbe Aufruf der Version 3 ist nicht bestätigt.
facts-note-projects = Token von Projects und BugTracker sind nicht austauschbar.
facts-note-analytics-host = Im indischen Rechenzentrum zohohq.in verwendet öffentlicher Code analyticsapi.zohohq.in.
facts-note-analytics = Die Operationen der Scopes sind in Kleinbuchstaben dokumentiert.
facts-note-people = Das Präfix steht in Großbuchstaben. ZohoPeople ist auch in Gebrauch.
facts-note-accounts-call = Funktioniert für jedes Token mit diesem Scope. Zusammen mit dem Scope profile angefordert, liefert der Aufruf Berichten zufolge INVALID_OAUTHSCOPE.
facts-note-sheet-call = Der Pfad wurde im Einsatz gesehen. Der Parameter method ist nicht bestätigt. POST soll auch funktionieren.
facts-note-writer-call = Die Quelle nennt den Scope für diesen Pfad nicht.
facts-note-writer = Oft zusammen mit Scopes von ZohoPC, WorkDrive, ZohoSign und ZohoSearch angefordert.
facts-note-bookings-call = Trotz seines Namens umfasst der Scope auch das Lesen.
facts-note-bookings = Das Präfix steht in Kleinbuchstaben.
facts-note-forms-host = Es wurde keine offizielle REST-Referenz gefunden.
facts-note-salesiq = Das Präfix beginnt nicht mit Zoho.
facts-note-lens = GET /user würde zeigen, ob ein Token funktioniert, aber keine Quelle nennt den Scope dafür.
facts-note-backstage = Das Präfix steht in Kleinbuchstaben. Die Quelle verbindet Scopes mit Leerzeichen.
facts-note-contracts = Das Präfix steht in Kleinbuchstaben und beginnt nicht mit Zoho.
facts-note-learn = Jeder dokumentierte Pfad braucht den Namen des Netzwerks.
facts-note-connect = Das Präfix ist der alte Name des Produkts, Pulse, in Kleinbuchstaben.
facts-note-pagesense = Das Präfix beginnt nicht mit Zoho. Jeder Aufruf braucht die Namen von Portal und Projekt.
facts-note-catalyst = Scopes wurden auch mit Leerzeichen verbunden gesehen, beim Grant Type client_credentials. Die Seite zu Rechenzentren schreibt accounts.zoho.au, was falsch ist.
facts-note-payroll-host = Der Pfad ist nicht bestätigt, und nur der indische Host wurde gesehen.
facts-note-payroll = Es wurde keine offizielle Referenz gefunden. Eine Integration verbindet Scopes mit Leerzeichen.
facts-note-payments-host-1 = Die Sandbox. Ihre Scopes beginnen mit ZohoPaySandbox.
facts-note-payments = Das Produkt hat eine eigene Zustimmungsseite: /oauth/v2/org/auth, mit einem Client vom Typ ORG.
facts-note-notebook = Das Präfix beginnt nicht mit Zoho. Die hier verlinkte Dokumentation stammt von Dritten.
facts-note-voice = Kein Aufruf ohne Nebenwirkungen ist bestätigt. POST /sms/send braucht ZohoVoice.sms.CREATE und sendet eine Nachricht.
facts-note-iot = Das Präfix endet mit Großbuchstaben. Die Dokumentation nennt die Accounts-Server von com, eu, in, sa und com.au.
facts-note-zeptomail = Das Präfix beginnt mit einem großen Z. zeptomail ist auch in Gebrauch.
facts-note-apptics = Der einzige bekannte Scope ist JProxy.jmobileapi.ALL.
facts-note-contacts = Es wurde keine offizielle Seite zu den Scopes gefunden.
facts-note-manageengine-servicedesk-plus-cloud-host = Zohos Liste enthält neun Rechenzentren. Andere Regionen haben eigene Hosts, etwa servicedeskplus.uk und, in China, servicedeskplus.cn.
facts-note-manageengine-servicedesk-plus-cloud-host-1 = Die Form mit dem Namen des Portals.
facts-note-manageengine-servicedesk-plus-cloud = Die Hosts liegen nicht unter Zohos Domänen. Scopes wurden auch mit Leerzeichen verbunden gesehen.
facts-note-site24x7 = Die Hosts liegen nicht unter Zohos Domänen. Die Operationen werden All, Create, Read, Update, Delete geschrieben.
facts-note-trainercentral = Die API liegt unter der eigenen URL der Akademie, mit der Organisations-ID: { "{" }academy URL{ "}" }/api/v4/{ "{" }orgId{ "}" }.
facts-note-qntrl = Der Host liegt nicht unter Zohos Domänen.
facts-note-vertical-solutions = Das Produkt verwendet die Scopes und Aufrufe von Zoho CRM. Es hat eine eigene Zustimmungsseite: /clientoauth/v2/{ "{" }PORTAL_ID{ "}" }/auth auf dem Accounts-Server.
facts-note-zohosearch = Begleitende Scopes: Sie werden mit denen von CRM, WorkDrive, Writer und anderen angefordert.
facts-note-zohofiles = Begleitende Scopes: Sie werden mit denen von CRM, WorkDrive, Projects und Writer angefordert.
facts-note-dataprep = Zohos Seiten nennen die URLs (https://www.zohoapis.com/dataprep/v1), aber es wurde kein Scope dafür gefunden.
facts-note-office-integrator = Das Produkt verwendet einen API-Schlüssel, keine OAuth-Scopes.
facts-note-zia-agents = Jeder Agent zeigt seinen Scope auf seiner eigenen Seite. Eine Liste gibt es nicht.

# Die Aufrufe, die die Seite selbst macht
facts-call-account = Zoho-Konto: Name und E-Mail-Adresse der Person
facts-call-crm-org = CRM: die Organisation
facts-call-crm-user = CRM: die Person als CRM-Benutzer
facts-call-crm-modules = CRM: die Liste der Module
facts-call-books = Books: die Organisationen
facts-call-desk = Desk: die Organisationen
facts-call-marketing = Marketing Automation: die Mailinglisten
facts-call-campaigns = Campaigns: die Mailinglisten
facts-call-other = Daten des Produkts

# Aus welchem Rechenzentrum ein Text stammt
facts-infer-code = „{ $code }“ ist der Standortcode des Rechenzentrums { $center }.
facts-infer-location = location={ $code } ist der Code des Rechenzentrums { $center }.
facts-infer-location-unknown = location={ $code } ist kein Standortcode, den wir kennen.
facts-infer-nested = Der Text enthält URLs innerhalb von URLs. Nur { $most } Ebenen wurden gelesen.
facts-infer-user-info = Die URL hat einen Teil vor einem @, ihr tatsächlicher Host ist also { $host }. Er wurde nicht verwendet.
facts-infer-backslash = Die URL enthält einen umgekehrten Schrägstrich, ihr tatsächlicher Host ist also { $host }. Er wurde nicht verwendet.
facts-infer-general = { $host } ist eine öffentliche Zoho-Website. Sie zeigt nicht, wo Ihre Organisation ist.
# $role: wozu der Host dient.
facts-infer-host = { $role ->
    [accounts] { $host } ist der Accounts-Server des Rechenzentrums { $center }.
    [api] { $host } ist die API-Domäne des Rechenzentrums { $center }.
    [api-environment] { $host } ist die API-Domäne einer Sandbox oder Entwicklerorganisation im Rechenzentrum { $center }.
    [console] { $host } ist die API Console des Rechenzentrums { $center }.
    [crm] { $host } ist Zoho CRM im Rechenzentrum { $center }.
    [callback] { $host } empfängt die Antworten für Verbindungen im Rechenzentrum { $center }.
    [upload] { $host } ist der Upload-Host des Rechenzentrums { $center }.
   *[app] { $host } gehört zum Rechenzentrum { $center }.
}
facts-infer-host-shared = { $host } ist der Accounts-Server des Rechenzentrums { $center }, aber auch Benutzer anderer Rechenzentren können dort beginnen.
