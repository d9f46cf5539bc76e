# How far a fact can be trusted
facts-confidence-official = officiel
facts-confidence-official-meaning = La documentation ou le code de Zoho l’indique. Certaines pages ont été lues dans une copie.
facts-confidence-rule = règle de Zoho
facts-confidence-rule-meaning = La documentation de Zoho indique les éléments et la règle pour les combiner. Aucune source ne montre cette combinaison.
facts-confidence-reported = selon des tiers
facts-confidence-reported-meaning = Issu de tiers ou de code public. Non confirmé par la documentation de Zoho que nous avons pu lire.
facts-confidence-inferred = par déduction
facts-confidence-inferred-meaning = Déduit d’un modèle, d’un plan ou d’un seul hôte apparenté. Aucune source n’en montre l’utilisation.
facts-confidence-conflicting = sources divergentes
facts-confidence-conflicting-meaning = Les sources se contredisent. Vérifiez avant de vous y fier.
facts-confidence-unverified = non vérifié
facts-confidence-unverified-meaning = Vu uniquement dans du code public. Aucune page de Zoho que nous avons pu lire ne le confirme.

# Notes on rows of data/*.toml
facts-note-center-us = L’authentification peut commencer ici pour les utilisateurs d’Europe, d’Australie, d’Inde, du Japon, d’Arabie saoudite et du Canada : selon la liste de Zoho, ils sont redirigés vers leur propre centre de données. Aucune liste ne l’indique pour le Royaume-Uni, les Émirats arabes unis, Singapour et zohohq.in. Pour la Chine, elle doit commencer sur accounts.zoho.com.cn.
facts-note-center-cn = La Chine est un système à part. L’authentification doit commencer sur accounts.zoho.com.cn, et, selon des tiers, un client d’un autre centre de données n’y a pas accès.
facts-note-center-ae = La page Multi-DC de Zoho n’indique pas ce centre de données. Selon des tiers, /oauth/serverinfo le nomme ; les pages de WorkDrive et de Desk le nomment aussi.
facts-note-center-sg = La page Multi-DC de Zoho n’indique pas ce centre de données. Selon des tiers, /oauth/serverinfo le nomme ; la page de Desk le nomme aussi.
facts-note-center-inec = Un second centre de données indien. Selon des tiers, /oauth/serverinfo de Zoho le nomme. Seul son serveur de comptes est public. Reprenez les autres hôtes depuis vos propres pages Zoho.
facts-note-callback-eu-second = Trouvé uniquement dans un plan, jamais en usage. Inscrivez-le aussi : l’API Console accepte plusieurs URI de redirection.
facts-note-callback-in = Des sources publiques indiquent les deux URI pour ce centre de données. Inscrivez les deux, ou lisez le bon dans la fenêtre contextuelle.
facts-note-callback-one-source = Une seule source publique l’indique. Comparez-le à l’URL de la fenêtre contextuelle avant de vous y fier.
facts-note-callback-no-source = Aucune source ne l’indique. Lisez le bon dans la fenêtre contextuelle avant de vous y fier.
facts-note-au-accounts = La page Multi-DC de Zoho et ses SDK indiquent .com.au. D’autres pages de Zoho écrivent accounts.zoho.au. Ne l’utilisez pas.
facts-note-ca-accounts = Le Canada utilise zohocloud.ca pour les comptes et les applications, mais zohoapis.ca pour les API. Du code utilise accounts.zoho.ca, qui n’est pas l’hôte de Zoho pour le Canada : dans le test d’un tiers, aucune connexion à cet hôte n’a été possible.
facts-note-uk-accounts = Certains guides écrivent accounts.zoho.co.uk. La liste de Zoho indique accounts.zoho.uk.
facts-note-ae-app-domain = La page WorkDrive de Zoho nomme ce domaine. Les hôtes des produits sous ce domaine n’apparaissent que dans du code public.
facts-note-inec-app-domain = Seul l’hôte de Zoho Analytics, analyticsapi.zohohq.in, a été vu dans du code public.
facts-note-revoke = Zoho a deux points de terminaison de révocation. Celui-ci figure sur les pages du CRM et ne nécessite pas d’authentification du client.
facts-note-revoke-token = Zoho a deux points de terminaison de révocation. Celui-ci figure sur des pages plus récentes. Il nécessite l’ID client et le secret client dans un en-tête Basic, sauf pour les clients « Client-based », et token_type=access_token pour un jeton d’accès.
facts-note-inferred-host = Aucune liste d’hôtes n’indique ce centre de données. Cet hôte est déduit d’une règle.
facts-note-no-scopes = Aucune étendue OAuth de ce produit n’a été trouvée dans les pages ou le code que nous avons lus.
facts-note-marketing-automation-host = Zoho ne documente que l’URL des États-Unis. Les URL des autres centres de données proviennent de code public.
facts-note-marketing-automation-call-2 = Une réponse avec le code 2401 (pas encore de liste) prouve aussi que le jeton fonctionne. C’est une déduction de notre part.
facts-note-campaigns-call = Nous déduisons que l’appel nécessite cette étendue.
facts-note-campaigns = Selon des tiers, les comptes dotés de la nouvelle interface de Campaigns nécessitent l’URL et les étendues de Marketing Automation.
facts-note-books-call = Le seul appel qui ne nécessite pas organization_id.
facts-note-invoice-call = Déduit de Books et d’Inventory.
facts-note-billing-call = Il nécessite aussi l’ID d’organisation dans un en-tête. Sa documentation nomme cet en-tête.
facts-note-billing-call-2 = Il liste les ID d’organisation. Aucune source que nous avons lue n’indique son étendue.
facts-note-billing = Les étendues de Billing commencent par son ancien nom, Subscriptions.
facts-note-desk-call = Nous déduisons que l’appel nécessite cette étendue. Tous les autres appels nécessitent l’en-tête orgId.
facts-note-desk-call-2 = Alternative à Desk.basic.READ. Nous déduisons que l’appel l’accepte.
facts-note-projects-host-1 = L’ancienne version de l’API.
facts-note-projects-call = Documenté pour l’ancienne version de l’API. Le même appel de la version 3 n’est pas confirmé.
facts-note-projects = Les jetons de Projects et de BugTracker ne sont pas interchangeables.
facts-note-analytics-host = Dans le centre de données indien de zohohq.in, du code public utilise analyticsapi.zohohq.in.
facts-note-analytics = Les opérations de ses étendues sont documentées en minuscules.
facts-note-people = Le préfixe est en majuscules. ZohoPeople est aussi en usage.
facts-note-accounts-call = Fonctionne pour tout jeton doté de cette étendue. Demandée avec l’étendue profile, elle provoque, selon des tiers, la réponse INVALID_OAUTHSCOPE.
facts-note-sheet-call = Le chemin a été vu en usage. Le paramètre method n’est pas confirmé. POST fonctionnerait aussi.
facts-note-writer-call = La source n’indique pas l’étendue pour ce chemin.
facts-note-writer = Ses étendues sont souvent demandées avec celles de ZohoPC, WorkDrive, ZohoSign et ZohoSearch.
facts-note-bookings-call = Malgré son nom, l’étendue couvre aussi la lecture.
facts-note-bookings = Le préfixe est en minuscules.
facts-note-forms-host = Aucune référence REST officielle n’a été trouvée.
facts-note-salesiq = Le préfixe ne commence pas par Zoho.
facts-note-lens = GET /user montrerait si un jeton fonctionne, mais aucune source n’indique son étendue.
facts-note-backstage = Le préfixe est en minuscules. La source sépare les étendues par des espaces.
facts-note-contracts = Le préfixe est en minuscules et ne commence pas par Zoho.
facts-note-learn = Chaque chemin documenté nécessite le nom du réseau.
facts-note-connect = Le préfixe est l’ancien nom du produit, Pulse, en minuscules.
facts-note-pagesense = Le préfixe ne commence pas par Zoho. Chaque appel nécessite les noms du portail et du projet.
facts-note-catalyst = Les étendues se rencontrent aussi séparées par des espaces, avec le type d’octroi client_credentials. Sa page sur les centres de données indique accounts.zoho.au, ce qui est faux.
facts-note-payroll-host = Le chemin n’est pas confirmé, et seul l’hôte indien a été vu.
facts-note-payroll = Aucune référence officielle n’a été trouvée. Une intégration sépare les étendues par des espaces.
facts-note-payments-host-1 = Le bac à sable. Ses étendues commencent par ZohoPaySandbox.
facts-note-payments = Ce produit a sa propre page de consentement : /oauth/v2/org/auth, avec un client de type ORG.
facts-note-notebook = Le préfixe ne commence pas par Zoho. La documentation en lien ici est celle d’un tiers.
facts-note-voice = Aucun appel sans effet de bord n’est confirmé. POST /sms/send nécessite ZohoVoice.sms.CREATE et envoie un message.
facts-note-iot = Le préfixe se termine par des majuscules. Sa documentation nomme les serveurs de comptes de com, eu, in, sa et com.au.
facts-note-zeptomail = Le préfixe commence par un Z majuscule. zeptomail est aussi en usage.
facts-note-apptics = Sa seule étendue connue est JProxy.jmobileapi.ALL.
facts-note-contacts = Aucune page officielle sur ses étendues n’a été trouvée.
facts-note-manageengine-servicedesk-plus-cloud-host = La liste de Zoho compte neuf centres de données. D’autres régions ont leurs propres hôtes, comme servicedeskplus.uk et, en Chine, servicedeskplus.cn.
facts-note-manageengine-servicedesk-plus-cloud-host-1 = La forme avec le nom du portail.
facts-note-manageengine-servicedesk-plus-cloud = Ses hôtes ne sont pas sous les domaines de Zoho. Les étendues se rencontrent aussi séparées par des espaces.
facts-note-site24x7 = Ses hôtes ne sont pas sous les domaines de Zoho. Ses opérations s’écrivent All, Create, Read, Update, Delete.
facts-note-trainercentral = Son API se trouve sous l’URL de l’académie, avec l’ID d’organisation : { "{" }academy URL{ "}" }/api/v4/{ "{" }orgId{ "}" }.
facts-note-qntrl = Son hôte n’est pas sous les domaines de Zoho.
facts-note-vertical-solutions = Ce produit utilise les étendues et les appels de Zoho CRM. Il a sa propre page de consentement : /clientoauth/v2/{ "{" }PORTAL_ID{ "}" }/auth sur le serveur de comptes.
facts-note-zohosearch = Étendues complémentaires : elles sont demandées avec celles de CRM, de WorkDrive, de Writer et d’autres.
facts-note-zohofiles = Étendues complémentaires : elles sont demandées avec celles de CRM, de WorkDrive, de Projects et de Writer.
facts-note-dataprep = Des pages de Zoho indiquent ses URL (https://www.zohoapis.com/dataprep/v1), mais aucune étendue n’a été trouvée.
facts-note-office-integrator = Ce produit utilise une clé d’API, pas des étendues OAuth.
facts-note-zia-agents = Chaque agent affiche son étendue sur son propre écran. Il n’existe pas de liste.

# The calls that the page makes itself
facts-call-account = Compte Zoho : le nom et l’adresse e-mail de la personne
facts-call-crm-org = CRM : l’organisation
facts-call-crm-user = CRM : la personne en tant qu’utilisateur du CRM
facts-call-crm-modules = CRM : la liste des modules
facts-call-books = Books : les organisations
facts-call-desk = Desk : les organisations
facts-call-marketing = Marketing Automation : les listes de diffusion
facts-call-campaigns = Campaigns : les listes de diffusion
facts-call-other = Données du produit

# Which data center a text comes from
facts-infer-code = « { $code } » est le code d’emplacement du centre de données { $center }.
facts-infer-location = location={ $code } est le code du centre de données { $center }.
facts-infer-location-unknown = location={ $code } n’est pas un code d’emplacement que nous connaissons.
facts-infer-nested = Le texte contient des URL imbriquées dans des URL. Seuls { $most } niveaux ont été lus.
facts-infer-user-info = L’URL contient une partie avant un @ : son hôte réel est donc { $host }. Elle n’a pas été utilisée.
facts-infer-backslash = L’URL contient une barre oblique inverse : son hôte réel est donc { $host }. Elle n’a pas été utilisée.
facts-infer-general = { $host } est un site public de Zoho. Il n’indique pas où se trouve votre organisation.
# $role: what the host is for.
facts-infer-host = { $role ->
    [accounts] { $host } est le serveur de comptes du centre de données { $center }.
    [api] { $host } est le domaine d’API du centre de données { $center }.
    [api-environment] { $host } est le domaine d’API d’un bac à sable ou d’une organisation développeur dans le centre de données { $center }.
    [console] { $host } est l’API Console du centre de données { $center }.
    [crm] { $host } est Zoho CRM dans le centre de données { $center }.
    [callback] { $host } reçoit les réponses pour les connexions du centre de données { $center }.
    [upload] { $host } est l’hôte de téléversement du centre de données { $center }.
   *[app] { $host } appartient au centre de données { $center }.
}
facts-infer-host-shared = { $host } est le serveur de comptes du centre de données { $center }, mais les utilisateurs d’autres centres de données peuvent aussi y commencer.
