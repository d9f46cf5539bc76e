# What the catalog, the linter and the advisor say about scopes.

# What a scope is good for. $what is a noun from the catalog, or the whole description.
scopes-about = { $operation ->
    [ALL] Accès complet : { $what }
    [READ] Lecture : { $what }
    [CREATE] Création : { $what }
    [UPDATE] Modification : { $what }
    [DELETE] Suppression : { $what }
    [WRITE] Création, modification, suppression : { $what }
   *[other] { $what }
}

# Display names that are made for a scope, for the people who approve it.
scopes-name = { $operation ->
    [ALL] { $app } ({ $what }), accès complet
    [READ] { $app } ({ $what }), lecture
    [CREATE] { $app } ({ $what }), création
    [UPDATE] { $app } ({ $what }), modification
    [DELETE] { $app } ({ $what }), suppression
    [WRITE] { $app } ({ $what }), création, modification et suppression
   *[other] { $app } ({ $what }), { $last }
}

# Known issues of single scopes
scopes-issue-generated = Ce nom circule dans des listes générées automatiquement. Nous ne l’avons trouvé sur aucune page de Zoho.
scopes-issue-webassistant = Utilisez ZohoMarketingAutomation.wa.READ. Aucune page de Zoho que nous avons lue n’appelle webassistant l’étendue de l’assistant web.
scopes-issue-misprint = L’une des spécifications de Zoho contient ce nom par erreur.
scopes-issue-journey-all = Un auteur qui l’a testée auprès de Zoho en mars 2026 la signale comme non valide. READ et CREATE existent.
scopes-issue-tried-invalid = Un auteur qui l’a testée auprès de Zoho en mars 2026 la signale comme non valide.
scopes-issue-listed-rejected = Zoho l’indique dans sa liste, mais, selon des tiers, la rejetait en août 2026.
scopes-issue-example-invalid = La documentation de Zoho l’utilise comme exemple, mais un auteur qui l’a testée auprès de Zoho en mars 2026 la signale comme non valide.
scopes-issue-projectsgroups-all = Un auteur qui l’a testée auprès de Zoho en mars 2026 la signale comme non valide. La ressource s’appelle projectgroups.
scopes-issue-activities = Le module a été supprimé. À partir de la version 3 de l’API, cette étendue provoque une erreur de non-concordance d’étendue. Demandez les modules tasks, events et calls.
scopes-issue-salesiq-old = Elle appartient à une ancienne famille d’étendues de SalesIQ.
scopes-issue-projectsgroups = Selon des tiers, la graphie projectgroups est correcte et projectsgroups est rejetée, du moins avec ALL.
scopes-issue-bugtracker = Les sources écrivent le préfixe de deux façons : ZohoBugTracker et ZohoBugtracker. Tout le code public que nous avons trouvé utilise ZohoBugtracker. On ne sait pas si Zoho les distingue.
scopes-issue-bookings = Elle couvre tous les appels de Bookings que nous avons trouvés, y compris en lecture.
scopes-issue-cliq-webhooks = Elle publie des messages.
scopes-issue-zcql = Elle exécute des requêtes, y compris celles qui ne font que lire.
scopes-issue-sheet = Elle permet aussi de créer et de supprimer.
scopes-issue-emailapi = Elle appartient à l’Email API, qui utilise sa propre clé au lieu d’OAuth.
scopes-issue-meeting-webinar = Elle concerne l’hôte de Zoho Meeting. Les webinaires sur l’hôte de Zoho Webinar nécessitent ZohoWebinar.webinar.
scopes-issue-webinar-webinar = Elle concerne l’hôte de Zoho Webinar. Les webinaires sur l’hôte de Zoho Meeting nécessitent ZohoMeeting.webinar.
scopes-issue-recruit-plural = Les pages de Zoho Recruit utilisent le singulier et le pluriel de cette ressource.
scopes-issue-contact-create = Seuls des tiers la mentionnent, pour les comptes dotés de la nouvelle interface de Campaigns.
scopes-issue-profile = C’est une étendue OpenID Connect, que du code tiers demande. L’étendue de Zoho pour le profil est AaaServer.profile.READ.
scopes-issue-works = Aucune page de Zoho ne l’indique, mais, selon des tiers, elle fonctionne.

# Presets
scopes-preset-marketing-automation = Marketing Automation
scopes-preset-marketing-automation-about = Accès complet aux campagnes et aux prospects. Liste et démarre les parcours. Lit l’assistant web.
scopes-preset-crm-read = Zoho CRM (lecture seule)
scopes-preset-crm-read-about = Lit les enregistrements de tous les modules, la configuration, les utilisateurs et l’organisation de Zoho CRM. Ne modifie rien.
scopes-preset-crm-workdrive-books = CRM, WorkDrive et Books
scopes-preset-crm-workdrive-books-about = Les enregistrements de tous les modules CRM, les fichiers et dossiers de WorkDrive, les contacts et factures de Books. Les trois étendues en lecture seule servent à tester la connexion. Retirez celles dont vous n’avez pas besoin.
scopes-preset-profile = Test de connexion seulement
scopes-preset-profile-about = Uniquement le profil de l’utilisateur qui autorise la connexion. Suffit pour vérifier que la connexion fonctionne.

# The linter: what was found, and why it matters
scopes-lint-empty = L’entrée est vide.
scopes-lint-one-each = Chaque entrée doit contenir une seule étendue.
scopes-lint-secret = Une entrée ressemble à un jeton ou à un secret, pas à une étendue.
scopes-lint-secret-why = Retirez-la. Si quelqu’un a pu voir le jeton, révoquez-le.
scopes-lint-no-scope = « { $scope } » n’est pas une étendue.
scopes-lint-hidden = « { $scope } » contient un caractère invisible : { $what }.
scopes-lint-extra = « { $scope } » contient des caractères en trop.
scopes-lint-exact = Zoho compare les étendues caractère par caractère.
scopes-lint-several = « { $scope } » contient { $count } étendues.
scopes-lint-several-why = Zoho lit une entrée comme une seule étendue, et aucune étendue ne porte ce nom.
scopes-lint-variant = { $scope } s’écrit aussi { $usual }.
scopes-lint-variant-why = La source décrit { $scope } comme « { $about } » ({ $source }, { $confidence }). { $usual } est décrite comme « { $usual_about } ». On ne sait pas si Zoho distingue les deux.
scopes-lint-other-case = Dans le catalogue, « { $scope } » s’écrit { $usual }.
scopes-lint-other-case-why = La documentation de Zoho mélange majuscules et minuscules, et on ne sait pas si Zoho les distingue. Utilisez la graphie documentée.
scopes-lint-unverified = { $scope } n’est pas vérifiée.
scopes-lint-unverified-why = Nous l’avons trouvée uniquement dans du code public, et sur aucune page de Zoho. Si elle n’existe pas, Zoho affiche une page d’erreur au lieu de la page d’authentification ou, selon des tiers, ignore l’étendue sans le signaler.
scopes-lint-invented = « { $scope } » semble inventée.
scopes-lint-misprint = « { $scope } » est une coquille.
scopes-lint-rejected = Selon des tiers, Zoho rejette « { $scope } ».
scopes-lint-outdated = « { $scope } » est obsolète.
scopes-lint-disputed = Les sources divergent sur « { $scope } ».
scopes-lint-unlisted = Aucune page de Zoho n’indique « { $scope } ».
scopes-lint-former-prefix = « { $scope } » utilise l’ancien préfixe du produit { $product }.
scopes-lint-former-prefix-why = { $product } a changé de nom, et ses étendues commencent désormais par { $prefix }. Certaines anciennes étendues fonctionnent peut-être encore.
scopes-lint-not-in-catalog = « { $scope } » ne figure pas dans notre catalogue du { $date }.
scopes-lint-not-in-catalog-why = Zoho ne publie pas de liste complète : cette étendue peut donc exister malgré tout. Si elle n’existe pas, Zoho affiche une page d’erreur au lieu de la page d’authentification ou, selon des tiers, ignore l’étendue sans le signaler.
scopes-lint-letter = « { $scope } » contient le caractère « { $letter } » ({ $code }), qu’aucune étendue ne contient.
scopes-lint-letter-why = Certaines lettres d’autres alphabets ressemblent à des lettres latines, mais Zoho compare les étendues caractère par caractère.
scopes-lint-url = « { $scope } » est une URL, pas une étendue.
scopes-lint-form = Une étendue a la forme Product.resource.OPERATION.
scopes-lint-punctuation = « { $scope } » n’a pas la ponctuation d’une étendue.
scopes-lint-punctuation-why = Séparez les parties d’une étendue par un seul point. Une étendue ne commence ni ne se termine par un point.
scopes-lint-no-scopes = « { $scope } » ressemble à une étendue du produit { $product }, mais nous ne connaissons aucune étendue de ce produit.
scopes-lint-wrong-prefix = « { $scope } » commence par { $first }, mais les étendues du produit { $product } commencent par { $prefix }.
scopes-lint-wrong-prefix-known = Avec le préfixe correct, elle devient { $renamed }, qui figure dans notre catalogue.
scopes-lint-wrong-prefix-unknown = Le reste du nom ne figure pas non plus dans notre catalogue.
scopes-lint-no-prefix = « { $scope } » n’indique pas son produit.
scopes-lint-no-prefix-why = Une étendue commence par son produit : Product.resource.OPERATION.
scopes-lint-no-such-operation = L’opération { $operation } pour { $family } ne figure pas dans notre catalogue du { $date }.
scopes-lint-operations = Opérations connues pour { $family } : { $operations }. Zoho ne publie pas de liste complète : d’autres peuvent donc exister. Si celle-ci n’existe pas, Zoho affiche une page d’erreur au lieu de la page d’authentification ou, selon des tiers, ignore l’étendue sans le signaler.
scopes-lint-operations-delete = Opérations connues pour { $family } : { $operations }. N’ajoutez DELETE que si vous supprimez des données. Zoho ne publie pas de liste complète : d’autres peuvent donc exister. Si celle-ci n’existe pas, Zoho affiche une page d’erreur au lieu de la page d’authentification ou, selon des tiers, ignore l’étendue sans le signaler.
scopes-lint-no-operation = « { $scope } » n’a pas d’opération.
scopes-lint-no-operation-why = Une étendue se termine par l’opération qu’elle autorise : Product.resource.OPERATION.
scopes-lint-too-many = La liste contient { $count } entrées. Seules les { $most } premières ont été vérifiées.
scopes-lint-too-many-why = Aucune connexion n’en nécessite autant. Vérifiez si vous avez collé autre chose.
scopes-lint-doubled = « { $scope } » figure deux fois dans la liste.
scopes-lint-doubled-why = N’en gardez qu’une.
scopes-lint-doubled-case = « { $first } » et « { $second } » ne diffèrent que par les majuscules et minuscules.
scopes-lint-doubled-case-why = On ne sait pas si Zoho les distingue. Si ce n’est pas le cas, une seule suffit.
scopes-lint-clash = La liste contient à la fois profile et AaaServer.profile.READ.
scopes-lint-clash-why = Selon des tiers, si elles sont demandées ensemble, l’appel du profil échoue avec INVALID_OAUTHSCOPE.
scopes-lint-covered = { $narrow } est déjà couverte par { $broad }.

scopes-covers-operation = { $broad } inclut { $narrow }. Avec une étendue de moins, la page de consentement est plus courte.
scopes-covers-product = { $broad } donne un accès complet à { $app }.
scopes-covers-group = { $broad } concerne tout le groupe. Nous déduisons de sa description (« { $about } ») qu’elle inclut cette étendue.

# The advisor
scopes-verb = { $verb ->
    [CREATE] créer
    [UPDATE] modifier
    [DELETE] supprimer
   *[READ] lire
}

scopes-reason-resource = { $verb ->
    [CREATE] Cette étendue sert à créer dans { $family }.
    [UPDATE] Cette étendue sert à modifier dans { $family }.
    [DELETE] Cette étendue sert à supprimer dans { $family }.
   *[READ] Cette étendue sert à lire dans { $family }.
}
scopes-reason-path = { $verb ->
    [CREATE] Le chemin nomme { $resource }, et { $method } sert habituellement à créer.
    [UPDATE] Le chemin nomme { $resource }, et { $method } sert habituellement à modifier.
    [DELETE] Le chemin nomme { $resource }, et { $method } sert habituellement à supprimer.
   *[READ] Le chemin nomme { $resource }, et { $method } sert habituellement à lire.
}
scopes-reason-about = { $verb ->
    [CREATE] { $family } concerne « { $what } », et { $call } sert habituellement à créer.
    [UPDATE] { $family } concerne « { $what } », et { $call } sert habituellement à modifier.
    [DELETE] { $family } concerne « { $what } », et { $call } sert habituellement à supprimer.
   *[READ] { $family } concerne « { $what } », et { $call } sert habituellement à lire.
}
scopes-reason-custom-module = { $verb ->
    [CREATE] Si « { $module } » est un module personnalisé : cette étendue concerne les enregistrements de tous les modules personnalisés, et { $method } sert habituellement à créer.
    [UPDATE] Si « { $module } » est un module personnalisé : cette étendue concerne les enregistrements de tous les modules personnalisés, et { $method } sert habituellement à modifier.
    [DELETE] Si « { $module } » est un module personnalisé : cette étendue concerne les enregistrements de tous les modules personnalisés, et { $method } sert habituellement à supprimer.
   *[READ] Si « { $module } » est un module personnalisé : cette étendue concerne les enregistrements de tous les modules personnalisés, et { $method } sert habituellement à lire.
}
scopes-reason-no-narrower = { $verb ->
    [CREATE] Notre catalogue ne contient pas d’étendue plus limitée qui permette uniquement de créer.
    [UPDATE] Notre catalogue ne contient pas d’étendue plus limitée qui permette uniquement de modifier.
    [DELETE] Notre catalogue ne contient pas d’étendue plus limitée qui permette uniquement de supprimer.
   *[READ] Notre catalogue ne contient pas d’étendue plus limitée qui permette uniquement de lire.
}
scopes-reason-concluded = Nous le déduisons de la façon dont Zoho nomme ses étendues. Aucune page que nous avons lue n’associe cet appel à cette étendue : testez-la auprès de Zoho.
scopes-reason-name = L’étendue permet plus que ne l’indique son nom.
scopes-reason-only-scope = C’est la seule étendue de cette ressource que nous connaissons.
scopes-reason-only-writing = En dehors de la lecture, c’est la seule étendue de cette ressource que nous connaissons.
scopes-reason-only-resource = C’est la seule ressource du produit { $product } que nous connaissons.
scopes-reason-group = Notre catalogue ne contient pas d’étendue de ce type pour { $family } uniquement : celle-ci couvre donc tout le groupe.
scopes-reason-known-call = { $method } { $path } est un appel que nous connaissons.
scopes-reason-documented = La documentation de Zoho indique cette étendue pour { $method } { $path }.
scopes-reason-reported = Des tiers indiquent cette étendue pour { $method } { $path }.
scopes-reason-upsert = Une opération upsert modifie aussi des enregistrements existants.
scopes-reason-crm-search = La recherche d’enregistrements Zoho CRM nécessite cette étendue en plus de celle du module.
scopes-reason-search = L’appel effectue une recherche, et { $product } a une étendue distincte pour la recherche.
scopes-also-cliq-webhooks = Selon des tiers, elle publie aussi des messages, malgré son nom.

scopes-note-no-scope = { $verb ->
    [CREATE] Notre catalogue ne contient pas d’étendue pour créer dans { $family }.
    [UPDATE] Notre catalogue ne contient pas d’étendue pour modifier dans { $family }.
    [DELETE] Notre catalogue ne contient pas d’étendue pour supprimer dans { $family }.
   *[READ] Notre catalogue ne contient pas d’étendue pour lire dans { $family }.
}
scopes-note-no-resource = Le chemin ne nomme aucune ressource du produit { $product } que notre catalogue connaît. Recherchez la ressource par son nom.
scopes-note-issue = { $scope } : { $issue }
scopes-note-user-info = Le texte avant le @ dans l’URL est un nom d’utilisateur. L’hôte réel est { $host }. N’y envoyez pas de jeton.
scopes-note-backslash = L’URL contient une barre oblique inverse. Son hôte est { $host }. N’y envoyez pas de jeton.
scopes-note-lookalike = { $reason } N’y envoyez pas de jeton.
scopes-note-sign-in = Cette URL fait partie de l’authentification elle-même. Elle ne nécessite aucune étendue.
scopes-note-crm-page = C’est l’interface utilisateur du CRM. L’API du CRM se trouve sur le domaine d’API, par exemple https://www.zohoapis.com/crm/v8.
scopes-note-other-host = { $host } n’est pas l’hôte que notre table indique pour l’API du produit { $product }.
scopes-note-no-host = Saisissez l’URL complète avec son hôte. Le chemin seul ne révèle pas l’application.
scopes-note-foreign = { $host } n’est pas un hôte de Zoho dans notre table. N’y envoyez pas de jeton.
scopes-note-no-api = Notre table n’indique aucune API de Zoho à cette URL de l’hôte { $host }.

# Scopes that others need beside them
scopes-companion-search = Vous utilisez l’API Search Records ? Ajoutez ZohoSearch.securesearch.READ.
scopes-companion-files = Vous téléversez des fichiers pour des tâches en masse, ou téléchargez des sauvegardes ou des journaux d’audit ? Ajoutez une étendue de ZohoFiles.files.
scopes-companion-coql = Une requête nécessite aussi l’étendue de lecture de chaque module qu’elle nomme, par exemple ZohoCRM.modules.leads.READ.
scopes-companion-composite = Une requête composite nécessite aussi les étendues de toutes les requêtes qu’elle contient.
scopes-companion-mailmerge = Le publipostage nécessite aussi des étendues de Zoho Writer.
scopes-companion-projects = Les fichiers de Projects nécessitent aussi une étendue de ZohoPC.files et, parfois, des étendues de WorkDrive.
scopes-companion-calendar = Les événements de Cliq nécessitent aussi les étendues de Zoho Calendar pour les calendriers et pour les événements.

# Broad scopes
scopes-broad-product = { $scope } : « { $about } ». Demandez plutôt les ressources que vous appelez.
scopes-broad-group = { $scope } : « { $about } ». Demandez plutôt les opérations que vous appelez, ou certaines ressources du groupe.
scopes-broad-resource = { $scope } : « { $about } ». Demandez plutôt les opérations que vous appelez.

# Two lists
scopes-difference-same = Les deux listes demandent les mêmes étendues.
scopes-difference-removed = Rien n’a été ajouté : les connexions existantes continuent donc de fonctionner. Elles conservent les étendues accordées : pour les retirer, révoquez la connexion et rétablissez-la.
scopes-difference-covered = Les étendues ajoutées étaient déjà couvertes. Les connexions existantes continuent de fonctionner, mais leurs jetons indiquent les anciennes étendues jusqu’à ce que vous rétablissiez la connexion.
scopes-difference-consent = Un jeton conserve les étendues avec lesquelles il a été émis. Toutes les personnes qui se sont connectées doivent se reconnecter et approuver les étendues ajoutées.

# Granted scopes
scopes-missing-part = Zoho n’a accordé que { $scopes }, que cette étendue inclut.
scopes-missing-finding = { $finding } Selon des tiers, Zoho ignore sans le signaler les étendues qui n’existent pas.
scopes-missing-known = L’étendue figure dans notre catalogue. Soit le jeton est antérieur à la modification de la liste (un jeton conserve les étendues avec lesquelles il a été émis), soit le compte qui l’a autorisé n’a pas le produit, soit Zoho a ignoré l’étendue.
scopes-extra-part = Elle fait partie de l’étendue { $scope }, qui a été demandée.
scopes-extra-earlier = Elle n’a pas été demandée dans cette liste. Elle peut provenir d’une autorisation antérieure.
