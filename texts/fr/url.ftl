# What is wrong with a URL as it was typed or pasted, and what a host is for.

# $what: a hidden character and where it is, such as "trailing space".
url-hidden = L’URL contient un caractère invisible : { $what }.
url-no-scheme = L’URL ne commence pas par https://.
url-not-https = L’URL commence par { $scheme }:// au lieu de https://.
url-capital-scheme = L’URL contient des majuscules dans https.
url-slashes = L’URL contient { $signs } au lieu de :// avant l’hôte.
url-encoded = L’URL est encodée avec des signes % (encodage pourcent), comme à l’intérieur d’une autre URL : ils remplacent les signes : et /.
url-user-info = L’URL contient une partie avant un @. Cette partie est un nom d’utilisateur ; l’hôte est ce qui suit le @.
url-port = L’URL contient le port { $port }. Les hôtes de Zoho n’en utilisent pas.
url-capitals = L’URL contient des majuscules dans l’hôte.
url-trailing-dot = L’URL contient un point après l’hôte.
url-backslash = L’URL contient une barre oblique inverse.

url-empty = Il n’y a pas de texte.
url-no-host = L’URL n’a pas de nom d’hôte.
url-foreign-letters = L’hôte « { $host } » contient des lettres hors de l’alphabet latin, ou leur forme encodée. Aucun hôte de Zoho n’en contient. C’est une façon connue de déguiser un hôte.
url-masked = C’était un secret, pas une URL. Il a été masqué.
# $why: the reason in the words of the URL standard's parser.
url-broken = Cette URL n’est pas valide ({ $why }).

# $right: the ending that Zoho's lists name. $kind: us, au or other.
url-wrong-ending = { $kind ->
    [us] { $host } ne figure pas dans les listes Multi-DC de Zoho. { $center } utilise { $right } ; « us » est seulement le code d’emplacement.
    [au] { $host } ne figure pas dans les listes Multi-DC de Zoho. { $center } utilise { $right }. Certaines pages de Zoho l’écrivent sans .com.
   *[other] { $host } ne figure pas dans les listes Multi-DC de Zoho. { $center } utilise { $right }.
}
url-real-domain = Le vrai domaine de l’hôte { $host } est { $domain }, qui ne figure pas dans notre liste des domaines de Zoho. Seule la fin d’un nom d’hôte indique à qui il appartient ; { $inside } devant elle ne prouve rien.
# $right: the host that was meant.
url-misprint = { $host } n’est pas un hôte de Zoho que nous connaissons. C’est probablement une faute de frappe pour { $right } ({ $center }).
url-like-zoho = { $host } contient le nom de Zoho, mais ne figure pas dans notre liste des hôtes de Zoho.

url-without-www = { $host } n’a pas de www. devant. Le domaine d’API du centre de données { $center } est { $right }.
url-unnamed = { $host } contient le nom de Zoho, mais aucune source que nous avons lue ne le cite. Vérifiez à qui il appartient avant d’y saisir quoi que ce soit.
url-role = { $role ->
    [accounts] serveur de comptes
    [api] domaine d’API
    [api-environment] domaine d’API d’un bac à sable ou d’une organisation développeur
    [console] API Console
    [crm] Zoho CRM
    [callback] hôte de redirection des connexions
    [upload] hôte de téléversement
    [product] { $app }
    [mail-server] serveur de messagerie pour SMTP, IMAP ou POP
    [mcp-server] un serveur de Zoho MCP
   *[unnamed] aucune source que nous avons lue n’indique à quoi il sert
}
