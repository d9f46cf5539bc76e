# The sheet for whoever takes a connection over.

hand-over-title = Passation : { $service }
hand-over-untitled = Passation d’une connexion Zoho CRM
hand-over-made = Créée avec Zoho OAuth Workbench. Ne contient aucun secret.

hand-over-people = À remplir à la main
hand-over-authorized-by = Autorisée par
hand-over-account = Compte Zoho (adresse e-mail)
hand-over-date = Autorisée le
hand-over-client-account = Compte utilisé pour inscrire le client
hand-over-successor = Administrateur pouvant la reconnecter

hand-over-connection = Connexion
hand-over-runs-as = Agit au nom de
hand-over-runs-shared = Le compte qui l’a autorisée : chaque fonction qui utilise la connexion agit au nom de ce compte.
hand-over-runs-each = Chaque utilisateur, qui se connecte avec son propre compte.

hand-over-access = À quoi elle donne accès
hand-over-access-none = Aucune étendue n’est sélectionnée.
hand-over-scope = { $name }
hand-over-scope-unknown = Ne figure pas dans le catalogue d’étendues de cette page.

hand-over-leaves = Si la personne qui l’a autorisée s’en va
hand-over-stops = Ce qui s’arrête
hand-over-stops-shared = Les jetons appartiennent au compte qui a autorisé la connexion. Si ce compte est désactivé ou perd l’accès à une application, les appels devraient échouer jusqu’à ce que quelqu’un autorise à nouveau la connexion. Reconnectez-la avant la fermeture du compte.
hand-over-stops-each = Seuls les appels de cet utilisateur devraient échouer. Les autres utilisateurs se sont connectés avec leur propre compte.
hand-over-client = Client
hand-over-client-said = Vérifiez qui peut ouvrir le client dans l’API Console. Son Client Secret est nécessaire pour configurer à nouveau le service.

hand-over-again = Reconnecter et révoquer
hand-over-reconnect = Reconnecter
hand-over-reconnect-said = Accédez à { $path } et autorisez à nouveau la connexion avec le compte au nom duquel elle doit s’exécuter. Si la page ne le permet pas, supprimez la connexion et recréez-la avec le même nom de lien, que les fonctions utilisent.
hand-over-revoke = Révoquer
hand-over-revoke-said = Révoquez ou supprimez la connexion dans Zoho CRM. L’utilisateur peut aussi retirer l’application dans son compte Zoho, sous Sessions > Connected Apps (selon des tiers, non vérifié).
hand-over-revoke-delete = Si le client ne sert à rien d’autre, supprimez-le dans l’API Console.
