# The authorization request: what a parameter does
oauth-parameter-response_type = Pede um código de autorização. Sem ele, ou com outro valor, o Zoho mostra uma página de erro própria e não redireciona de volta.
oauth-parameter-client_id = Identifica o cliente que você registrou no API Console. É o mesmo em todos os data centers, exceto no da China: segundo relatos, um cliente de outro data center não funciona lá. Um ID do cliente errado leva à página “Invalid Client” do Zoho.
oauth-parameter-scope = O que a conexão pode fazer, com os escopos separados por vírgulas (%2C). Se um escopo não existe, o Zoho mostra uma página de erro ou, segundo relatos, ignora o escopo. Também segundo relatos, uma lista separada por espaços é rejeitada.
oauth-parameter-redirect_uri = Para onde o Zoho envia a resposta. Deve ser igual, em todos os caracteres, a um Authorized Redirect URI do cliente. Caso contrário, o Zoho mostra “Invalid Redirect Uri”.
oauth-parameter-access_type = `offline` pede um token de atualização. O padrão é `online`: não há token de atualização, e a conexão deixa de funcionar quando o token de acesso expira, depois de uma hora.
oauth-parameter-prompt = `consent` pede o consentimento todas as vezes. Sem ele, o Zoho retorna um token de atualização somente no primeiro consentimento; por isso, uma segunda tentativa termina sem nenhum.
oauth-parameter-state = Um valor aleatório que deve voltar sem alterações. Ele vincula a resposta à solicitação (RFC 6749, seção 10.12). Em uma conexão, o Zoho CRM cria o próprio valor: não adicione nenhum à Authorize URL.
oauth-parameter-code_challenge = O hash SHA-256 de um segredo que só esta página conhece, para que um código roubado seja inútil (RFC 7636). A URL de login de uma conexão que vimos não tem nenhum.
oauth-parameter-code_challenge_method = `S256` diz que `code_challenge` é um hash. O padrão do Zoho é `plain`, que não protege nada.

# Why this page cannot receive a response
oauth-page-not-web = Esta página foi aberta a partir de uma URL { $scheme }:. O Zoho só redireciona para URLs que começam com https:// ou http://.
oauth-page-not-secure = Esta página foi carregada de { $host } sem criptografia; por isso, outras pessoas poderiam ler a resposta. Abra-a por https:// ou a partir de http://localhost.
oauth-page-user-info = A URL desta página contém um nome de usuário. Abra a página sem ele.
oauth-page-unreadable = Não é possível ler a URL desta página.

# Why a sign-in cannot start
oauth-begin-no-client-id = Falta o ID do cliente. Insira-o.
oauth-begin-client-id-invisible = O ID do cliente contém um caractere invisível ({ $found }). Remova-o.
oauth-begin-client-id-secret = O campo do ID do cliente contém o que parece um segredo ou um token, que seria enviado em uma URL. Um ID do cliente é 1000. seguido de letras maiúsculas e dígitos.
oauth-begin-no-scope = Nenhum escopo está selecionado. Selecione pelo menos um.
oauth-begin-scope = “{ $scope }” não é um só escopo.

# How long ago, as a part of a sentence
oauth-seconds = { $number ->
    [one] { $number } segundo
   *[other] { $number } segundos
}
oauth-minutes = { $number ->
    [one] { $number } minuto
   *[other] { $number } minutos
}
oauth-hours = { $number ->
    [one] { $number } hora
   *[other] { $number } horas
}
oauth-days = { $number ->
    [one] { $number } dia
   *[other] { $number } dias
}

# Why an authorization response is rejected
oauth-rejected-too-long = A resposta tem { $bytes } bytes. Esta página lê no máximo { $limit } bytes, e as respostas do Zoho são muito mais curtas. Comece o login de novo a partir desta página.
oauth-rejected-value-too-long = O parâmetro `{ $name }` tem { $bytes } bytes. Esta página lê no máximo { $limit } bytes, e os valores do Zoho são muito mais curtos. Comece o login de novo a partir desta página.
oauth-rejected-doubled = A resposta contém o parâmetro `{ $name }` mais de uma vez. O Zoho o envia uma só vez; por isso, alguém alterou a URL. Nada foi usado. Comece o login de novo a partir desta página.
oauth-rejected-two-responses = A URL contém uma resposta na string de consulta e outra no fragmento. O Zoho envia uma só. Nada foi usado. Comece o login de novo a partir desta página.
oauth-rejected-token-in-query = A string de consulta da URL contém um token. Esse é o fluxo implícito (`response_type=token`): o token esteve na barra de endereços, onde outras pessoas podem lê-lo, e não pode ser atualizado. Esta página não o solicitou e o descartou. Use `response_type=code`.
oauth-rejected-token-in-fragment = O fragmento da URL (depois do #) contém um token. Esse é o fluxo implícito (`response_type=token`): o token esteve na barra de endereços, onde outras pessoas podem lê-lo, e não pode ser atualizado. Esta página não o solicitou e o descartou. Use `response_type=code`.
oauth-rejected-in-fragment = A resposta está no fragmento da URL (depois do #). O Zoho envia os códigos na string de consulta. Nada foi usado. Comece o login de novo a partir desta página.
oauth-rejected-no-state = A resposta não tem `state`; por isso, nada mostra que ela pertence ao seu login. Nada foi usado. Se você abriu uma Authorize URL de outro lugar, a resposta dela não é para esta página. Comece o login aqui.
oauth-rejected-unknown-state = O `state` da resposta não corresponde a nenhum login que esta guia começou. Talvez o login tenha começado em outra guia ou janela, o navegador tenha descartado o registro dele ou outra pessoa tenha criado a URL. Nada foi usado. Comece o login aqui.
oauth-rejected-replayed = Esta resposta já foi usada há { $duration }. Uma resposta funciona uma só vez. Recarregar a página ou voltar a abre novamente. Comece um novo login.
oauth-rejected-stale = O login começou há { $duration }. A resposta dele só é aceita durante { $limit }. Comece um novo login.
oauth-rejected-future = O início do login parece estar { $duration } no futuro: nesse meio-tempo, o relógio deste dispositivo foi atrasado. Comece um novo login.
oauth-rejected-record = Não é possível ler o registro do login desta guia. Talvez esta página tenha sido atualizada nesse meio-tempo. Comece um novo login.
oauth-rejected-other-page = O registro do login desta guia pertence a outra página, com outro URI de redirecionamento. Nada foi usado. Comece um novo login aqui.
oauth-rejected-issuer = A resposta diz que vem de “{ $found }” (`iss`). Esse não é um servidor de contas da Zoho que conheçamos. O código não foi enviado a lugar nenhum.
oauth-rejected-server = A resposta pede que o código seja enviado a “{ $found }” (`accounts-server`). { $reason } Quem receber o código pode usá-lo; por isso, ele não foi enviado a lugar nenhum.
oauth-rejected-server-meant = A resposta pede que o código seja enviado a “{ $found }” (`accounts-server`). { $reason } O valor correto é provavelmente { $meant }. Quem receber o código pode usá-lo; por isso, ele não foi enviado a lugar nenhum.
oauth-rejected-location = A resposta diz que vem do data center “{ $found }” (`location`). As localizações que conhecemos são { $known }. O código não foi enviado a lugar nenhum.
oauth-rejected-centers = A resposta se contradiz: uma parte indica { $one }, outra indica { $other }. Nas respostas do Zoho, elas coincidem. O código não foi enviado a lugar nenhum.
oauth-rejected-china = O login começou em { $started }, e a resposta diz que vem de { $responded }. A China é separada: segundo as páginas da Zoho, os logins de lá começam e terminam em accounts.zoho.com.cn. O código não foi enviado a lugar nenhum. Selecione o data center da sua conta e comece de novo.
oauth-rejected-code-and-error = A resposta contém um código e um erro ao mesmo tempo. O Zoho envia um ou outro. Nada foi usado. Comece o login de novo.
oauth-rejected-neither = A resposta não contém nem um código nem um erro. Talvez ela tenha sido cortada. Comece o login de novo.
oauth-rejected-code = O código está vazio ou contém caracteres que nenhum código tem. Ele foi cortado ou alterado no caminho. Comece o login de novo.

# Why a host in a response is not accepted
oauth-host-spelling = Só são aceitos https:// e um nome de host, exatamente como o Zoho o escreve.
oauth-host-unknown = { $host } não está na nossa tabela de hosts da Zoho.
oauth-host-other-role = { $host } pertence a { $center }, mas não é o servidor de contas desse data center.
oauth-host-not-api = { $host } pertence a { $center }, mas não é o domínio de API desse data center.

# Another data center
oauth-other-center = Você começou em { $started }, e o Zoho respondeu de { $responded }, onde a sua conta está. Isso é normal. O código é enviado a { $host } e a nenhum outro lugar. Cada data center tem o próprio segredo do cliente, a menos que “Use the same OAuth credentials for all data centers” esteja ativado.

# Errors that Zoho names
oauth-error-unknown = O Zoho retornou o erro `{ $name }`, que nenhuma fonte que conhecemos explica.
oauth-error-unknown-said = O Zoho retornou o erro `{ $name }`, que nenhuma fonte que conhecemos explica. Mensagem do Zoho: “{ $said }”
oauth-error-known = O Zoho retornou `{ $name }`. { $meaning }

# Responses that cannot be read
oauth-response-empty = A resposta está vazia.
oauth-response-too-long = A resposta tem { $bytes } bytes, muito mais do que o Zoho envia. Nada foi usado.
oauth-response-not-json = A resposta não é JSON. Talvez ela tenha sido cortada.
oauth-response-not-an-object = A resposta é JSON, mas não é um objeto.
oauth-response-doubled = A resposta contém o campo `{ $field }` duas vezes; por isso, o valor dele não é certo. Nada foi usado.
oauth-response-no-fields = A resposta não contém nem um token nem um erro.
oauth-response-other-fields = A resposta não contém nem um token nem um erro. Campos dela: { $fields }.
oauth-response-odd-token = O valor de `access_token` na resposta não é um token.

# Responses of the token endpoint
oauth-token-granted = O Zoho retornou um token de acesso.
oauth-token-throttled = O Zoho informa que foram solicitados tokens demais em pouco tempo.
oauth-token-throttled-said = O Zoho respondeu “{ $said }”. Uma resposta dessa forma diz, no idioma da conta, que foram solicitados tokens demais em pouco tempo.
oauth-token-html = O Zoho retornou uma página HTML em vez de uma resposta de token.
oauth-token-html-title = O Zoho retornou uma página HTML com o título “{ $title }” em vez de uma resposta de token.

# Why there is no refresh token
oauth-no-refresh-online = Não há token de atualização, porque o login não pediu `access_type=offline`. Depois de uma hora, é necessário um novo login. Uma conexão precisa de `access_type=offline`.
oauth-no-refresh-prompt = Não há token de atualização, embora `access_type=offline` tenha sido pedido. Sem `prompt=consent`, o Zoho só retorna um no primeiro consentimento. Adicione `prompt=consent` e entre novamente.
oauth-no-refresh-after-refresh = Não há um novo token de atualização. O Zoho não retorna nenhum ao atualizar, e o existente continua válido.
oauth-no-refresh-unexplained = Não há token de atualização, embora `access_type=offline` e `prompt=consent` tenham sido pedidos. Clientes baseados em cliente não recebem nenhum. Verifique o tipo do cliente no API Console.
oauth-no-refresh-unknown = Não há token de atualização. O Zoho retorna um com `access_type=offline` e, na segunda vez, somente com `prompt=consent`. A resposta a uma atualização também não tem nenhum; nesse caso, o existente continua válido.

# api_domain in a token response
oauth-api-domain-missing = A resposta não tem `api_domain`. O host da nossa tabela é usado.
oauth-api-domain-other-center = A resposta de { $asked } indica o domínio de API de { $named }. O token não é enviado para lá. Verifique em qual dos dois data centers a sua conta está.
oauth-api-domain-foreign = A resposta indica “{ $found }” como `api_domain`. { $reason } O token não é enviado para lá.

# Calls of an API
oauth-call-no-host = Não é certo a qual host o token pertence; por isso, o token não é enviado a lugar nenhum.
oauth-call-not-in-table = A nossa tabela não tem um host para esta chamada em { $center }, e esta página não o adivinha.
oauth-call-works = O token funciona.
oauth-call-works-but = O token funciona. O produto recusou esta solicitação por outro motivo: `{ $name }`.
oauth-call-works-but-said = O token funciona. O produto recusou esta solicitação por outro motivo: `{ $name }`. Mensagem do Zoho: “{ $said }”
oauth-call-html = A API retornou uma página HTML em vez de JSON.
oauth-call-html-title = A API retornou uma página HTML com o título “{ $title }” em vez de JSON.
oauth-call-unclear = A resposta não contém nenhum erro, mas também não contém os dados esperados.

# Revocation
oauth-revoke-effect = Isso invalida o token de atualização e todos os tokens de acesso criados a partir dele, para esta organização e este cliente. As outras conexões com o mesmo cliente têm os próprios tokens de atualização e continuam funcionando.
oauth-revoked = O Zoho informa que o token foi revogado. De agora em diante, uma atualização retorna `invalid_code`.
oauth-revoked-unsaid = O Zoho retornou o status 200 e nada mais; por isso, não confirmou a revogação. Segundo o protocolo, o token foi revogado. Uma atualização que retorne `invalid_code` prova isso.
oauth-revoke-unknown-token = O Zoho retornou uma página HTML. É assim que o Zoho diz que não conhece o token. Se o token já tinha sido revogado, não há mais nada a fazer. Caso contrário, verifique o data center e se o token está completo.
oauth-revoke-unknown-token-unsure = A resposta é uma página HTML; o status dela não é conhecido. É assim que o Zoho diz que não conhece o token. Se o token já tinha sido revogado, não há mais nada a fazer. Caso contrário, verifique o data center e se o token está completo.
oauth-revoke-refused = O Zoho não revogou o token. Ele retornou `{ $name }`.
oauth-revoke-unclear = A resposta não diz se o token foi revogado.

# Commands for a terminal
oauth-command-client-secret = Segredo do cliente
oauth-command-refresh-token = Token de atualização
oauth-command-access-token = Token de acesso
oauth-command-client-id = ID do cliente
oauth-command-code = Código do API Console
oauth-command-token = Token a revogar
oauth-command-hidden = { $label } (entrada oculta)
oauth-command-paste-client-secret = COLE O SEGREDO DO CLIENTE AQUI
oauth-command-paste-refresh-token = COLE O TOKEN DE ATUALIZAÇÃO AQUI
oauth-command-paste-access-token = COLE O TOKEN DE ACESSO AQUI
oauth-command-paste-client-id = COLE O ID DO CLIENTE AQUI
oauth-command-paste-code = COLE O CÓDIGO AQUI
oauth-command-paste-token = COLE O TOKEN AQUI
oauth-command-keeps-code = O comando contém o código e o verificador dele; por isso, o histórico do seu shell também os contém. O código expira depois do primeiro uso ou depois de um a três minutos. Sem ele, o verificador é inútil.
oauth-command-forgets-secret = O que você digita no prompt não fica em nenhum histórico nem em nenhuma lista de processos. Desaparece quando o comando termina.
oauth-command-shows-tokens = A resposta mostra os tokens na janela do terminal. Limpe a janela depois de colá-los aqui. Um token de acesso vale por uma hora; um token de atualização, até ser revogado.
oauth-command-deluge = O Deluge não pode pedir uma entrada. O segredo está na função enquanto você a executa, e os tokens estão na saída dela. Não salve a função ou exclua-a depois.

# Text pasted from a terminal
oauth-paste-empty = Nada foi colado. Copie o que o terminal mostrou depois do comando.
oauth-paste-cut-off = O PowerShell mostrou a resposta como tabela e cortou { $field }. Execute o comando desta página, que mostra a resposta inteira, ou adicione “| ConvertTo-Json”. Um código que foi trocado não pode ser usado de novo: entre novamente primeiro.
oauth-paste-only-command = Este é o comando, sem uma resposta. Cole o que o terminal mostrou depois dele. Se ele ainda está esperando, espera pelo segredo.
oauth-paste-nothing = Nenhuma resposta do Zoho foi encontrada. Ela começa com {"{"} e termina com {"}"}. Cole tudo o que o terminal mostrou.

# Evidence for a cause or against it
oauth-evidence-code-age = O código tinha { $seconds } segundos quando a solicitação foi enviada. A menor duração que a Zoho documenta é de { $life } segundos.
oauth-evidence-code-young = { $seconds ->
    [one] O código tinha só { $seconds } segundo quando a solicitação foi enviada.
   *[other] O código tinha só { $seconds } segundos quando a solicitação foi enviada.
}
oauth-evidence-code-old = O código tinha pelo menos um minuto. A menor duração que a Zoho documenta é de { $life } segundos.
oauth-evidence-code-new = O código tinha menos de um minuto.
oauth-evidence-not-sent-before = O código ou token não tinha sido enviado antes.
oauth-evidence-sent-before = { $times ->
    [one] O código ou token já tinha sido enviado { $times } vez.
   *[other] O código ou token já tinha sido enviado { $times } vezes.
}
oauth-evidence-odd-code = O que foi enviado não parece um código do Zoho.
oauth-evidence-code-for-refresh = O texto mostra um código que voltou, mas nenhuma resposta com um token de atualização.
oauth-evidence-console-elsewhere = O login foi solicitado em { $asked }, mas o cliente está registrado no API Console de { $lives }.
oauth-evidence-elsewhere = A solicitação foi a { $asked }. O data center correto é { $lives }.
oauth-evidence-server-named = A solicitação foi ao servidor de contas que a própria resposta do Zoho indicou.
oauth-evidence-same-center = A conta e a solicitação estão no mesmo data center.
oauth-evidence-redirect-differs = Os dois valores diferem a partir do caractere { $position }.
oauth-evidence-redirect-space = Os dois valores diferem somente em espaços no início ou no final.
oauth-evidence-environment = O host da chamada e api_domain não são do mesmo tipo: um é a organização de produção, o outro é um sandbox ou uma organização de desenvolvedor.
oauth-evidence-redirect-center = O URI de redirecionamento é de { $redirect }; a conta ou o login está em { $lives }.
oauth-evidence-redirect-elsewhere = O URI de redirecionamento registrado é de { $registered }; o enviado é de { $sent }.
oauth-evidence-same-redirect = Os dois passos enviaram o mesmo URI de redirecionamento.
oauth-evidence-odd-client-id = O que foi enviado como `client_id` não parece um ID do cliente: 1000. seguido de letras maiúsculas e dígitos.
oauth-evidence-header = A chamada enviou `Zoho-oauthtoken`.
oauth-evidence-other-header = A chamada enviou outra coisa em vez de `Zoho-oauthtoken`.
oauth-evidence-api-domain = A resposta veio do domínio de API.
oauth-evidence-not-api-domain = O host não é o domínio de API.
oauth-evidence-client-type = O tipo do cliente é { $client_type }.
oauth-evidence-accounts-server = O host é um servidor de contas.
oauth-evidence-not-accounts-server = O host não é um servidor de contas, ou não foi alcançado.
oauth-evidence-unreached = O navegador informa que não alcançou o host.
oauth-evidence-foreign-host = A solicitação foi a { $host }, que não é um servidor de contas da Zoho.
oauth-evidence-proxy = O texto menciona um proxy.
oauth-evidence-sign-ins = O texto mostra { $times } logins. Um cliente recebe no máximo { $most } códigos em dez minutos.
oauth-evidence-refresh-not-sent = Foi enviado um código, não um token de atualização.
oauth-evidence-connected = Este cliente foi conectado { $times } vezes. No máximo { $most } tokens de atualização por pessoa são válidos ao mesmo tempo.
oauth-evidence-crossed = O login começou em { $from }, e o Zoho respondeu de { $to }.
oauth-evidence-secret = A solicitação continha um segredo do cliente.
oauth-evidence-no-secret = A solicitação não continha um segredo do cliente.
oauth-evidence-same-verifier = A solicitação enviou o verificador que pertence ao desafio de código.
oauth-evidence-offline = O login pediu `access_type=offline`.
oauth-evidence-not-offline = O login não pediu `access_type=offline`.
oauth-evidence-consent = O login pediu `prompt=consent`.
oauth-evidence-no-consent = O login não pediu `prompt=consent`.
oauth-evidence-token-expired = O token já passou do prazo de validade que veio com ele.
oauth-evidence-token-valid = O token ainda está dentro do prazo de validade que veio com ele.
