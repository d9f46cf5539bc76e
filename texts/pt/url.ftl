# What is wrong with a URL as it was typed or pasted, and what a host is for.

# $what: a hidden character and where it is, such as "trailing space".
url-hidden = A URL tem um caractere oculto: { $what }.
url-no-scheme = A URL não começa com https://.
url-not-https = A URL começa com { $scheme }:// em vez de https://.
url-capital-scheme = A URL tem letras maiúsculas em https.
url-slashes = A URL tem { $signs } em vez de :// antes do host.
url-encoded = A URL está codificada por porcentagem, como fica dentro de outra URL: tem sinais de porcentagem no lugar de : e /.
url-user-info = A URL tem uma parte antes de @. Essa parte é um nome de usuário; o host é o que vem depois de @.
url-port = A URL tem a porta { $port }. Os hosts da Zoho não usam nenhuma.
url-capitals = A URL tem letras maiúsculas no host.
url-trailing-dot = A URL tem um ponto depois do host.
url-backslash = A URL tem uma barra invertida.

url-empty = Não há texto.
url-no-host = A URL não tem nome de host.
url-foreign-letters = O host “{ $host }” tem letras que não são do alfabeto latino ou a forma codificada delas. Nenhum host da Zoho as tem. Esta é uma forma conhecida de disfarçar um host.
url-masked = Isto era um segredo, não uma URL. Ele foi mascarado.
# $why: the reason in the words of the URL standard's parser.
url-broken = Esta não é uma URL válida ({ $why }).

# $right: the ending that Zoho's lists name. $kind: us, au or other.
url-wrong-ending = { $kind ->
    [us] { $host } não está nas listas Multi-DC da Zoho. { $center } usa { $right }; “us” é apenas o código de localização.
    [au] { $host } não está nas listas Multi-DC da Zoho. { $center } usa { $right }. Algumas páginas da Zoho o escrevem sem .com.
   *[other] { $host } não está nas listas Multi-DC da Zoho. { $center } usa { $right }.
}
url-real-domain = O domínio real de { $host } é { $domain }, que não está na nossa lista de domínios da Zoho. Só o final de um nome de host mostra a quem ele pertence; { $inside } antes dele não prova nada.
# $right: the host that was meant.
url-misprint = { $host } não é um host da Zoho que conheçamos. Provavelmente é um erro de digitação de { $right } ({ $center }).
url-like-zoho = { $host } contém o nome da Zoho, mas não está na nossa lista de hosts da Zoho.

url-without-www = { $host } não tem www. no início. O domínio de API de { $center } é { $right }.
url-unnamed = { $host } contém o nome da Zoho, mas nenhuma fonte que lemos o menciona. Verifique a quem ele pertence antes de inserir algo nele.
url-role = { $role ->
    [accounts] servidor de contas
    [api] domínio de API
    [api-environment] domínio de API de um sandbox ou de uma organização de desenvolvedor
    [console] API Console
    [crm] Zoho CRM
    [callback] host de redirecionamento de conexões
    [upload] host de upload
    [product] { $app }
    [mail-server] servidor de e-mail para SMTP, IMAP ou POP
    [mcp-server] um servidor do Zoho MCP
   *[unnamed] nenhuma fonte que lemos informa para que serve
}
