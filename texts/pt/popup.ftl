# What the URL of the popup says that Create And Connect opens.

popup-same = Confirmado: o Zoho CRM envia exatamente este URI de redirecionamento.
popup-candidate = Confirmado: o Zoho CRM envia o URI de redirecionamento número { $number } deste data center. Certifique-se de que ele esteja registrado.
popup-differs = O Zoho CRM envia outro URI de redirecionamento. Eles diferem no caractere { $position }: o registrado tem “{ $registered }”, o do pop-up tem “{ $sent }”.
popup-shorter = O Zoho CRM envia outro URI de redirecionamento. Ele termina onde o registrado tem “{ $registered }”, no caractere { $position }.
popup-longer = O Zoho CRM envia outro URI de redirecionamento. Ele continua com “{ $sent }” onde o registrado termina, no caractere { $position }.

# The URL itself
popup-no-url = Isto não é uma URL.
popup-copy-loaded = Copie a URL da barra de endereços do pop-up depois que ele for carregado.
popup-copy-whole = Copie a URL completa da barra de endereços do pop-up.
popup-came-along = Isto veio junto com a cópia. A URL foi lida mesmo assim.
popup-wrong-in-form = A Authorize URL no seu formulário está errada: o Zoho CRM abre exatamente essa URL. Copie-a da ficha Create Service.
popup-disguised = A URL do verdadeiro pop-up do Zoho não contém nada assim. Não entre com a sua conta nessa página.
popup-no-sign-in = Não entre com a sua conta nessa página.
popup-wait = O pop-up de consentimento fica no servidor de contas. Aguarde até que ele seja carregado e depois copie a URL.
popup-copy-later = Copie a URL do pop-up enquanto ele mostra a página de consentimento ou de login do Zoho.
popup-other-server = O pop-up está em { $host } ({ $center }), mas você selecionou { $chosen }.
popup-china = O login para a China deve começar em accounts.zoho.com.cn.
popup-starts-at-us = O login da maioria dos data centers pode começar ali; por isso, a sua organização pode ou não estar nos Estados Unidos. A barra de endereços do seu CRM mostra onde ela está.
popup-other-center-why = A Authorize URL no seu formulário pertence a um data center diferente do selecionado.
popup-after-consent = Esta é a URL após o consentimento. A parte antes de ? é o URI de redirecionamento.
popup-after-consent-why = Para verificar também a solicitação, copie a URL enquanto o Zoho pede o consentimento.

# Its parameters
popup-keep-once = Mantenha-o uma só vez na Authorize URL.
popup-correct-authorize-url = { $why } Corrija a Authorize URL no serviço personalizado.
popup-no-redirect-uri = A URL não tem redirect_uri.
popup-sign-in-first = Se o Zoho pediu que você entrasse na sua conta primeiro, entre e copie a URL da página de consentimento.
popup-no-state = A URL não tem o parâmetro state.
popup-no-state-crm = Normalmente, o Zoho CRM adiciona o próprio.
popup-no-state-own = O Zoho CRM adiciona um. O seu próprio app deve adicionar um para se proteger contra respostas forjadas.
popup-secret = A URL contém { $name }.
popup-secret-why = Um segredo nunca deve estar em uma URL. Remova-o da Authorize URL e crie um novo.

popup-id = ID do cliente: { $id }.
popup-id-why = O seu campo Client ID ainda está vazio.
popup-other-id = O ID do cliente na URL é { $id }, diferente do seu.
popup-other-id-why = O URI de redirecionamento deve estar registrado no cliente que o serviço usa.
popup-id-secret = O client_id parece um segredo ou um token.
popup-id-secret-why = Insira o ID do cliente no serviço personalizado e crie um novo segredo no API Console.
popup-id-hidden = O client_id contém caracteres ocultos: “{ $id }”.
popup-id-hidden-why = Eles estão no Client ID do serviço personalizado. Remova-os lá.

popup-no-scope = A URL não tem scope.
popup-no-scope-why = Selecione os escopos na conexão.
popup-no-commas = Os escopos não estão separados por vírgulas.
popup-no-commas-why = A documentação da Zoho exige vírgulas. Defina o Scope Delimiter do serviço como Comma.
popup-scopes-missing = Estes escopos da sua lista não são solicitados: { $scopes }.
popup-scopes-missing-why = Selecione-os na conexão e conecte-se novamente.
popup-scopes-added = A URL solicita escopos que não estão na sua lista: { $scopes }.
popup-scopes-added-why = Todo escopo desnecessário é um risco.

# Its redirect URI
popup-foreign = O redirect_uri não está em um host da Zoho: { $url }.
popup-foreign-why = A resposta iria para outra pessoa. Não aceite.
popup-foreign-own-why = Errado para uma conexão do Zoho CRM: não aceite. Correto para o seu próprio aplicativo se esta URL for sua.
popup-odd = O redirect_uri não está escrito como os das conexões do Zoho: { $url }.
popup-odd-why = Este é o pop-up que “Create And Connect” abre? Copie novamente a URL completa dele.
popup-callback-center = O redirect_uri é de { $center }, mas você selecionou { $chosen }.
popup-callback-center-why = O Zoho CRM envia o URI de redirecionamento do próprio data center.
popup-is-candidate = O redirect_uri é um dos listados aqui para este data center.
popup-not-registered = O redirect_uri é diferente do registrado.
popup-tells = Nenhuma fonte indica o URI de redirecionamento deste data center. Registre este.
popup-to-register = Registre este redirect_uri.
popup-sent-by-crm = O Zoho CRM envia este URI de redirecionamento; por isso, é este que deve estar registrado.
popup-app-access-type-why = Sem access_type=offline, o Zoho não emite nenhum token de atualização. Um aplicativo que só precisa do login não precisa dele.
popup-app-prompt-why = Sem prompt=consent, o Zoho emite um token de atualização somente no primeiro consentimento.
popup-app-no-scope-why = Sem um escopo, o Zoho mostra uma página de erro.
popup-app-no-commas-why = A documentação da Zoho exige vírgulas.
