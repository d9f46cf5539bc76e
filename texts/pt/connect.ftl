# The room Test: signing in, from the authorization to the revocation.
# Words that Zoho's own pages or forms show are not here; they are data.

# ---- Actions and stages ----

connect-exchange = Trocar o código
connect-refresh = Atualizar
connect-revoke = Revogar
connect-from-browser = { $action } (pelo navegador)
connect-through-host = { $action } (por este host)
connect-stage-authorize = Autorizar
connect-stage-receive = Receber o código
connect-stage-exchange = Trocar o código
connect-stage-call = Chamar a API
connect-stage-refresh = Atualizar
connect-stage-revoke = Revogar
connect-stage-done = (concluído)
connect-stage-failed = (falhou)
connect-stage-show = Mostrar solicitação
connect-stage-shown = Solicitação mostrada
connect-about-receive = O Zoho envia o navegador de volta a esta página, com um código e o state na URL.
connect-about-exchange = Envia o código e o verificador de código ao endpoint de token e obtém tokens.
connect-about-call = Envia o token de acesso a uma API, no cabeçalho Authorization.
connect-about-refresh = Envia o token de atualização ao endpoint de token e obtém um novo token de acesso.
connect-about-revoke = Invalida o token de atualização e todos os tokens de acesso criados a partir dele.

# ---- Request and response ----

connect-badge-sandbox = Sandbox
connect-badge-live = Zoho real
connect-wire-title = { $stage }: solicitação e resposta
connect-wire-request = Solicitação
connect-wire-response = Resposta
connect-wire-masked = Códigos, tokens e segredos estão mascarados.
connect-wire-no-center = Selecione um data center para ver a solicitação.
connect-wire-nothing = Ainda não há nada a mostrar.
connect-wire-not-sent = Ainda não foi enviada.
connect-wire-consent = A página de consentimento é aberta.
connect-wire-received = O navegador abriu esta URL. Esta página comparou o state e removeu os parâmetros da barra de endereços.

connect-diagram = Diagrama de sequência

# ---- Before the sign-in ----

connect-sign-in = Entrar
connect-sign-in-again = Entrar novamente
connect-environment = Ambiente
connect-file = Testar está desativado: você abriu esta página como um arquivo, e nenhuma resposta pode ser enviada de volta a um arquivo. Para testar, abra a página em um servidor web. As lições em Aprender funcionam aqui.
connect-environment-sandbox = Sandbox (simulado, não precisa de conta)
connect-environment-zoho = Zoho real (seu cliente)
connect-sandbox-hint = Você vai a uma página de consentimento simulada e volta a esta página pela URL dela, como no Zoho.
connect-zoho-hint = Esta guia abre o Zoho e volta para cá. Volte em até dez minutos.
connect-center-of-setup = { $center } (de Configurar)
connect-center-default = Estados Unidos (nada selecionado em Configurar)
connect-live-rules = O login é feito no Zoho, com o seu cliente e a sua conta.
connect-sandbox-rules = Nada sai do seu navegador. O sandbox segue as regras do Zoho. Cada código só pode ser usado uma vez e expira depois de um minuto. O PKCE é verificado. Os URIs de redirecionamento devem ser exatamente iguais. Os escopos devem existir. O comportamento não documentado é aproximado.
connect-simulate = { $count ->
    [0] Simular um erro (nenhum ativo)
   *[other] Simular um erro (ativos: { $count })
}
connect-faults-on = Erros ativados
connect-fault-late = Tarde demais para este login. O erro terá efeito no próximo.
connect-home = Data center da conta simulada
connect-home-same = Onde o login começa
connect-data-center = Data center
connect-select-center = Selecione um data center
connect-client-id = Client ID
connect-client-id-hint = Use um cliente do tipo Server-based Applications.
connect-register = Primeiro, registre esta página no seu cliente
connect-client-name = Client Name
connect-homepage = Homepage URL
connect-redirect-uri = Authorized Redirect URI
connect-of-this-page = { $label } desta página
connect-register-how = No API Console, adicione este URI de redirecionamento exatamente como é mostrado, ao lado do URI do Zoho CRM. Remova-o quando terminar. Use um cliente separado para testes, não o cliente de uma conexão em uso.
connect-tokens-in-browser = Tokens em um navegador servem para testes, não para dados da empresa. Use um sandbox ou uma organização de teste, solicite poucos escopos e revogue o token depois.
connect-shared-origin = Qualquer projeto do GitHub Pages no mesmo host github.io pode ler o que esta guia armazena. Use uma cópia desta página em um domínio próprio ou use o sandbox.
connect-parameters = Parâmetros da solicitação
connect-offline = offline: retorna um token de atualização; obrigatório para conexões
connect-online = online: o acesso termina depois de uma hora
connect-lasting = Um token de atualização vale até ser revogado, e este fica guardado em um navegador. Revogue-o quando terminar ou selecione online.
connect-prompt = prompt=consent: o Zoho pede o consentimento e retorna um token de atualização todas as vezes
connect-scopes = Escopos: { $scopes }
connect-scopes-chosen = Estes são os escopos que você selecionou em Configurar.
connect-scopes-default = Estes dois escopos bastam para testar um token. Você pode selecionar outros em Configurar.
connect-change-scopes = Alterar os escopos em Configurar
connect-no-center = Selecione o data center da sua organização.
connect-no-url = Não foi possível montar a URL de autorização.
connect-no-randomness = Este navegador não forneceu números aleatórios. Sem eles, não é possível distinguir o seu login de um forjado. Nada foi enviado. Use um navegador atual.
connect-no-storage = Este navegador não permite que a página armazene dados, ou o armazenamento dele para esta página está cheio. A página não conseguiria reconhecer o próprio login quando você voltasse. Nada foi enviado. Permita que esta página armazene dados ou saia da janela anônima. Se o armazenamento estiver cheio, feche esta guia e abra uma nova.

connect-link-live = O link seleciona o Zoho real.
connect-link-center = O link define o data center como { $center }.
connect-link-home = O link coloca a conta simulada em { $center }.
connect-link-access = O link define access_type como { $access_type }.
connect-link-no-prompt = O link omite prompt=consent.
connect-link-fault = O link ativa o erro: { $fault }.
connect-link-unknown = O link contém “{ $entry }”, que esta página não conhece.

# ---- The simulated consent page ----

connect-simulated = Simulado. Este é o sandbox desta página, não o Zoho. Nada sai do seu navegador.
connect-consent-title = { $client } quer acessar as seguintes informações
connect-consent-person = Você entrou como { $person }. Data center da conta: { $center }.
connect-consent-forwarded = O Zoho redirecionou o navegador para cá porque a conta está neste data center.
connect-consent-lacks = Este usuário não tem conta no produto de { $scopes }.
connect-accept = Aceitar
connect-reject = Rejeitar
connect-back = Voltar a Testar
connect-unknown-request-title = Solicitação desconhecida
connect-unknown-request = Nenhum login com esta solicitação está em andamento nesta guia. Selecione “Entrar” para começar um novo.
connect-foreign-redirect-title = Redirecionamento bloqueado
connect-foreign-redirect = O Zoho simulado redirecionaria o navegador para outra URL; por isso, o navegador fica aqui. Feche esta guia e comece em uma nova.

# ---- The current state ----

connect-idle-title = Como o login funciona
connect-idle = “Entrar” abre a página de consentimento. Depois, o Zoho envia você de volta a esta página com um código, que você troca por tokens. No sandbox, isso leva menos de um minuto.
connect-rejected-title = Resposta rejeitada
connect-rejected = Nada foi enviado a lugar nenhum. Para tentar de novo, selecione “Entrar novamente”.
connect-denied-title = Nenhum código emitido
connect-change-title = Resposta de outro data center
connect-change-go-on = Continuar com { $center }
connect-returned-title = Código recebido
connect-sent-title = Código enviado
connect-connected-title = Token de acesso recebido
connect-revoked-title = Tokens revogados
connect-revoked = Esta página não tem mais os tokens. Para obter novos, entre novamente.
connect-nothing-sent = Nada foi enviado
connect-no-response = Sem resposta
connect-waiting = Solicitação enviada. Aguardando a resposta…
connect-single-use = Um código só pode ser usado uma vez. Se ele foi rejeitado, entre novamente para obter um novo.
connect-code-age = { $age ->
    [one] Código recebido há { $age } segundo. A menor duração que a Zoho documenta é de { $life } segundos.
   *[other] Código recebido há { $age } segundos. A menor duração que a Zoho documenta é de { $life } segundos.
}
connect-code-old = Código recebido há { $age } segundos. A menor duração que a Zoho documenta é de { $life } segundos; por isso, ele pode ter expirado. Se for rejeitado, entre novamente.
connect-code-age-label = Idade do código
connect-code-left = { $seconds ->
    [one] Da menor duração de código que a Zoho documenta, resta { $seconds } segundo.
   *[other] Da menor duração de código que a Zoho documenta, restam { $seconds } segundos.
}
connect-clear-all = Limpar tudo
connect-reset = Redefinir para o próximo grupo
connect-link = link para este teste
connect-clock = Relógio do sandbox:
connect-clock-minute = Adiantar 1 minuto
connect-clock-hour = Adiantar 1 hora
connect-code-in-memory = O código fica somente na memória desta guia. Ele se perde ao recarregar a página.
connect-tokens-in-memory = Os tokens ficam somente na memória desta guia. Eles se perdem ao recarregar a página.

# ---- Sending ----

connect-in-page = Nesta página
connect-client-secret = Client Secret
connect-client-secret-hint = Usado somente nesta solicitação. Fica na memória até a resposta e é enviado ao servidor de contas. Se o host desta página repassar a solicitação, esse host poderá lê-lo.
connect-host-passes-on = O host desta página repassa a solicitação ao Zoho.
connect-in-terminal = Em um terminal
connect-command = comando para { $shell }
connect-paste = Colar a resposta
connect-paste-hint = Você pode colar tudo o que o terminal mostrou. O texto é lido na memória e não é armazenado.
connect-browser-exchange = Não se sabe se o Zoho permite que páginas de outros hosts leiam as respostas dele. Mesmo que o navegador não consiga ler a resposta, a solicitação pode ter chegado, e um código só pode ser usado uma vez. O terminal é mais confiável.
connect-browser-refresh = Não se sabe se o Zoho permite que páginas de outros hosts leiam as respostas dele. Se o navegador não conseguir ler a resposta, nada se perde: o token de atualização continua válido, e o terminal pode enviá-lo de novo.
connect-browser-revoke = Não se sabe se o Zoho permite que páginas de outros hosts leiam as respostas dele. Mesmo que o navegador não consiga ler a resposta, o token pode ter sido revogado. O terminal mostra o resultado.
connect-browser-accounts = Não se sabe se o servidor de contas permite que páginas de outros hosts leiam esta resposta. O terminal não tem essa limitação.
connect-browser-api = A Zoho documenta que a API do CRM responde a páginas cuja origem seja um domínio JavaScript de um cliente baseado em cliente. É de esperar que o token de um cliente baseado em servidor falhe aqui (por inferência). Sobre os outros produtos, nada se sabe. O terminal não tem essa limitação.
connect-not-from-browser = A política de segurança desta página só permite que o navegador envie solicitações a servidores de contas e domínios de API conhecidos. { $host } não é nem um nem outro. Use o terminal.

# ---- Outcomes ----

connect-done = concluído
connect-error = erro
connect-warning = aviso
connect-token-sandbox = O Zoho simulado emitiu um token de acesso.
connect-token-zoho = O Zoho emitiu um token de acesso.
connect-relay-silent = O host desta página não respondeu. Ele está inacessível, ou a conexão dele com o Zoho falhou. Envie a solicitação pelo navegador ou pelo terminal; nenhum dos dois precisa do host.
connect-browser-silent = O navegador não retornou nenhuma resposta que esta página possa ler e não diz por quê. A rede pode ter falhado, ou o Zoho não permite que páginas de outros hosts leiam as respostas dele (CORS). O terminal não tem nenhuma dessas limitações.
connect-code-may-be-used = Se a solicitação chegou, o código já foi consumido. Se a próxima tentativa retornar invalid_code, entre novamente e use o terminal imediatamente.
connect-fault-on = Você ativou este erro: { $fault }. { $shows }
connect-states = Enviado como `state`: `{ $sent }`. Recebido: `{ $received }`.
connect-cut = Uma conexão interrompida, um proxy ou um firewall pode cortar uma resposta. Envie a solicitação de novo.
connect-simulated-error = O Zoho simulado retornou `{ $name }`. { $meaning }
connect-simulated-error-unknown = O Zoho simulado retornou o erro `{ $name }`, que nenhuma fonte que conhecemos explica.
connect-simulated-other-center = Você começou em { $started }, e o Zoho simulado respondeu de { $responded }, onde a conta está. Isso é normal. O código é enviado ao host simulado { $host } e a nenhum outro lugar. Cada data center tem o próprio segredo do cliente, a menos que “Use the same OAuth credentials for all data centers” esteja ativado.
connect-simulated-throttled = O Zoho simulado informa que foram solicitados tokens demais em pouco tempo.
connect-simulated-throttled-said = O Zoho simulado respondeu “{ $said }”. Uma resposta dessa forma diz, no idioma da conta, que foram solicitados tokens demais em pouco tempo.
connect-simulated-html = O Zoho simulado retornou uma página HTML em vez de uma resposta de token.
connect-simulated-html-title = O Zoho simulado retornou uma página HTML com o título “{ $title }” em vez de uma resposta de token.
connect-simulated-revoked = O Zoho simulado informa que o token foi revogado. De agora em diante, uma atualização retorna `invalid_code`.
connect-simulated-unknown-token = O Zoho simulado retornou uma página HTML. É assim que o Zoho diz que não conhece o token.
connect-simulated-revoke-refused = O Zoho simulado não revogou o token. Ele retornou `{ $name }`.
connect-simulated-code-may-be-used = Se a solicitação chegou, o código já foi consumido. Se a próxima tentativa retornar invalid_code, entre novamente.
connect-fault-evidence = Você ativou este erro.
connect-more-causes = { $count ->
    [one] Mais { $count } causa
   *[other] Mais { $count } causas
}
connect-sandbox-gone = O sandbox desta guia não existe mais. Selecione “Entrar” para recomeçar.
connect-wiped = Códigos, tokens, o segredo, os logins em andamento e o sandbox foram removidos desta guia. O que você copiou continua na área de transferência. O log abaixo não contém segredos.
connect-lives-on = O token de atualização continua válido no Zoho até ser revogado.
connect-revoke-first = Para invalidá-lo, revogue-o primeiro.

# ---- Tokens ----

connect-refreshed = { $count ->
    [one] Novo token depois de { $count } atualização.
   *[other] Novo token depois de { $count } atualizações.
}
connect-life-unknown = A resposta não diz quando ele expira. A Zoho documenta uma hora.
connect-life-over = Expirado. Agora as APIs o rejeitam.
connect-life-left = { $minutes ->
    [one] Expira em { $minutes } minuto.
   *[other] Expira em { $minutes } minutos.
}
connect-refresh-token-life = Ele vale até ser revogado. Revogue-o quando terminar.
connect-scopes-unsaid = A resposta não diz quais escopos foram concedidos.
connect-scopes-missing = Solicitados, mas não concedidos: { $scopes }. Segundo relatos, o Zoho omite escopos sem informar um erro.
connect-scopes-added = Concedidos, mas não solicitados: { $scopes }.
connect-api-domain = `https://{ $host }` é o domínio de API de { $center }.
connect-show-tokens = Mostrar tokens
connect-hide-tokens = Ocultar tokens
connect-access-token = token de acesso
connect-refresh-token = token de atualização
connect-call-needs = { $method } { $path }, precisa de { $scope }
connect-calls-sandbox = O sandbox só oferece estas chamadas. Com o Zoho real, você pode chamar também outros produtos.
connect-calls-other = Chamadas que precisam de outros escopos ({ $count })
connect-no-refresh-token = Não há token de atualização; por isso, não é possível atualizar o token de acesso. Ele expira por conta própria; esta página só revoga tokens de atualização.
connect-clean-up = Faça a limpeza quando terminar
connect-clean-up-revoke = Revogue o token, a menos que algo ainda precise dele.
connect-clean-up-uri = No API Console, remova do cliente o URI de redirecionamento desta página.
connect-clean-up-client = Exclua o cliente se você o criou para este teste.
connect-clean-up-tab = Limpe o terminal, selecione “Limpar tudo” e feche esta guia.

# ---- The log ----

connect-log = { $count ->
    [one] Log ({ $count } passo)
   *[other] Log ({ $count } passos)
}
connect-log-copy = log em Markdown
connect-log-time = { $seconds } s
connect-transcript-title = Log do login, Zoho OAuth Workbench
connect-transcript-times = Os tempos são em segundos desde a primeira linha.
connect-log-came-back = O navegador voltou a esta página com uma resposta. Ela foi removida da barra de endereços.
connect-log-code = O state corresponde. Código recebido de { $center }.
connect-log-left = O navegador foi ao Zoho, { $center }, com o state e o desafio de código.
connect-log-left-sandbox = O navegador foi ao Zoho simulado, { $center }, com o state e o desafio de código.
connect-log-confirmed = A mudança de data center foi confirmada.
connect-log-consent = Foi aberta a página de consentimento simulada de { $center }.
connect-log-error-page = O Zoho simulado mostra: { $title }. { $text }
connect-log-sent = { $action }: envio a { $url }
connect-log-sent-sandbox = { $action }: envio à URL simulada { $url }
