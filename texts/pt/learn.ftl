# The room Learn: lessons that are played on the sandbox.
# Words that Zoho's own pages or forms show are not here; they are data.

# ---- Who takes part ----

learn-actor-browser = Navegador do admin
learn-actor-page = Esta página
learn-actor-connection = Conexão do CRM
learn-actor-accounts = Zoho Accounts
learn-actor-api = API do Zoho

# ---- The diagram, and the same as a text ----

learn-told-request = { $from } para { $to }: { $label }
learn-told-response = { $from } responde a { $to }: { $label }
learn-told-refusal = { $from } recusa a solicitação e responde a { $to }: { $label }
learn-told-note = { $actor }: { $label }
learn-time = Dia { $day }, { $time }
learn-diagram-empty = Nada foi enviado ainda.
learn-diagram-summary = { $count ->
    [one] { $count } mensagem. Última: { $last }
   *[other] { $count } mensagens. Última: { $last }
}

# ---- The rows ----

learn-row-register = Registra um cliente
learn-row-registered = Fornece um ID do cliente e um segredo do cliente
learn-row-save = Salva o serviço personalizado
learn-row-saved = Armazena os valores. O Zoho Accounts não recebe nada.
learn-row-draw = Cria um state aleatório e um verificador de código, e guarda os dois
learn-row-authorize = Abre a página de login
learn-row-error-page = Mostra “{ $title }”
learn-row-forwarded = Encaminha o navegador ao data center da conta: { $center }
learn-row-consent = Mostra a página de consentimento
learn-row-accept = Aceita
learn-row-reject = Rejeita
learn-row-redirect = Envia o navegador de volta, com um código
learn-row-denied = Envia o navegador de volta, sem código
learn-row-callback = Abre o URI de redirecionamento
learn-row-state = O state é o que foi enviado. O código é aceito.
learn-row-exchange = Troca o código por tokens
learn-row-exchange-again = Envia o mesmo código outra vez
learn-row-steal = Um ladrão envia o código roubado, até com o segredo do cliente correto
learn-row-tokens = Fornece um token de acesso e um token de atualização
learn-row-access-only = Fornece um token de acesso, mas nenhum token de atualização
learn-row-new-access = Fornece um novo token de acesso
learn-row-refused = Recusa: { $name }
learn-row-throttled = Recusa: solicitações demais
learn-row-refuses = Recusa a solicitação
learn-row-back = Envia o navegador de volta
learn-row-unreadable = Fornece outra coisa
learn-row-refresh = Pede um novo token de acesso
learn-row-refresh-first = Envia seu primeiro token de atualização
learn-row-refreshed-many = Pede um novo token de acesso { $times } vezes, e o recebe
learn-row-revoke = Revoga o token de atualização
learn-row-revoked = Invalida o token de atualização e os tokens de acesso dele
learn-row-call = Chama { $path }
learn-row-data = Fornece os dados
learn-row-run = { $user } executa uma função que usa a conexão
learn-row-function-failed = A função falha: { $shown }
learn-row-dead = Não há token de atualização: a conexão parou de funcionar. Só uma pessoa que entre com sua conta pode reativá-la.
learn-row-dead-refused = O token de atualização é recusado: a conexão parou de funcionar. Só uma pessoa que entre com sua conta pode reativá-la.
learn-row-connected-many = Passam-se 20 dias. A cada dia, alguém se conecta mais uma vez.

# ---- What each line is for ----

learn-part-sign-in = A página de login de um data center. O navegador a abre; por isso, tudo o que vem a seguir está na barra de endereços.
learn-part-moved = Diz ao navegador que abra outra URL.
learn-part-target = O URI de redirecionamento e, depois dele, o que o Zoho responde.
learn-part-call = A chamada, no host que `api_domain` indica.
learn-part-api-status = O status. As APIs o usam para erros: 401 significa que o token não é aceito.
learn-part-code = O código de autorização: a prova de que o usuário aceitou. Funciona uma só vez, e só por cerca de um minuto.
learn-part-state = O valor aleatório da solicitação, sem alterações. Se for diferente, a resposta pertence a outro login e não é usada.
learn-part-location = O data center onde a conta está.
learn-part-accounts-server = O servidor de contas onde o código deve ser trocado.
learn-part-error = Por que não há código.
learn-part-post = O endpoint de token. Ele só aceita POST, e só no data center da conta.
learn-part-grant-type = O que é enviado: `authorization_code` para um código, `refresh_token` para um token de atualização.
learn-part-client-id = Identifica o cliente. Não é secreto.
learn-part-client-secret = Prova que quem pede é o próprio cliente, e não alguém que viu o código. Está mascarado aqui. Por padrão, cada data center tem o seu.
learn-part-redirect-uri = O URI de redirecionamento do login mais uma vez. O Zoho compara os dois caractere por caractere.
learn-part-code-sent = O código do redirecionamento, mascarado aqui. Esta solicitação o consome.
learn-part-code-verifier = O segredo cujo hash foi enviado como `code_challenge`. O Zoho calcula o hash dele e compara: só a página que começou o login tem esse segredo.
learn-part-refresh-sent = O token de atualização, mascarado aqui. Ele continua o mesmo depois de cada atualização.
learn-part-token = O token de atualização, mascarado aqui. Os tokens de acesso dele deixam de valer junto com ele.
learn-part-status = O status. O Zoho envia 200 mesmo com um erro; por isso, o que conta é o corpo da resposta.
learn-part-access-token = Abre as APIs por uma hora. Está mascarado aqui.
learn-part-refresh-token = Obtém novos tokens de acesso, sem nenhuma pessoa, até ser revogado ou substituído. Está mascarado aqui.
learn-part-scope = O que os tokens podem fazer. Compare com o que foi pedido.
learn-part-api-domain = Onde as APIs estão. Um token só funciona ali.
learn-part-token-type = Diz Bearer. A maioria dos produtos da Zoho documenta `Zoho-oauthtoken` antes do token.
learn-part-expires-in = A duração do token de acesso em segundos: 3600 é uma hora.
learn-part-token-error = Por que não há token, nas palavras do Zoho.
learn-part-authorization = O token de acesso, mascarado aqui. Ele vai neste cabeçalho e nunca em uma URL.
learn-part-api-code = Por que a API recusou a chamada, nas palavras do Zoho.
learn-part-api-message = A mensagem do Zoho sobre isso.
learn-part-redirect-uri-registered = O URI de redirecionamento: para onde o Zoho pode enviar códigos para este cliente. Este pertence às conexões do Zoho CRM.
learn-part-client-id-given = O ID do cliente. Ele identifica o cliente e não é secreto.
learn-part-client-secret-given = O segredo do cliente, mascarado aqui. Ele vai no serviço personalizado e em nenhum outro lugar.
learn-part-authorize-url = A Authorize URL, onde o login começa. Os dois parâmetros para obter um token de atualização são adicionados a ela.
learn-part-token-url = A Access Token URL e a Refresh Token URL, para onde os códigos e os tokens de atualização são enviados.
learn-part-scopes-saved = Os escopos, separados por vírgulas: o que a conexão pode fazer.
learn-part-person = O usuário que entrou. Os tokens agem em nome desse usuário.
learn-part-scope-asked = Um escopo que é pedido. A página de consentimento o descreve em palavras.
learn-part-decision = O que o usuário seleciona na página de consentimento do Zoho. A Zoho não documenta esta solicitação.

# ---- What can be done ----

learn-action-register = Registrar um cliente
learn-action-save = Salvar o serviço personalizado
learn-action-sign-in = Entrar
learn-action-accept = Aceitar
learn-action-reject = Rejeitar
learn-action-exchange = Trocar o código
learn-action-exchange-elsewhere = Enviar o código ao data center errado
learn-action-steal = Deixar um ladrão enviar o código
learn-action-call = Chamar a API
learn-action-call-other = Chamar a API de módulos
learn-action-call-elsewhere = Chamar a API de outro data center
learn-action-run = Executar a função
learn-action-colleague = Deixar um colega executar a função
learn-action-refresh = Atualizar
learn-action-refresh-first = Usar o primeiro token de atualização
learn-action-refresh-many = Atualizar dez vezes
learn-action-revoke = Revogar
learn-action-connect = Conectar
learn-action-connect-offline = Reconectar a esquerda somente com access_type=offline
learn-action-connect-consent = Reconectar a esquerda somente com prompt=consent
learn-action-connect-again = Conectar novamente
learn-action-connect-both = Reconectar a esquerda com os dois parâmetros
learn-action-connect-wider = Adicionar o escopo e conectar novamente
learn-action-connect-many = Conectar por mais 20 dias
learn-action-minute = Adiantar 1 minuto
learn-action-hour = Adiantar 1 hora
learn-action-day = Adiantar 1 dia
learn-action-month = Adiantar 30 dias

# ---- Lesson 1 ----

learn-title-things = Serviço, cliente, conexão: três coisas
learn-goal-things = Saber dizer qual das três coisas você tem, onde ela está e o que ainda falta.
learn-intro-things = Há três coisas com nomes parecidos, fáceis de confundir. Crie aqui cada uma delas e veja o que falta sem ela.
learn-step-things-register = Registre um **cliente** no API Console.
learn-seen-things-register = O cliente é a identidade da sua integração: um ID, um segredo e um **URI de redirecionamento**, para o qual o Zoho envia o navegador de volta.
learn-note-things-register = Pergunte: quem fornece o ID e o segredo? O Zoho Accounts, no API Console. O Zoho CRM não participa disso.
learn-step-things-save = Salve um **serviço personalizado** no Zoho CRM.
learn-seen-things-save = O serviço descreve como se conectar: o cliente, as URLs e os **escopos**, que dizem o que é permitido. Nada foi enviado ao Zoho Accounts.
learn-note-things-save = Aponte para o diagrama: nenhuma seta vai ao Zoho Accounts. Um serviço salvo não prova nada sobre os valores dele.
learn-step-things-run = Execute uma função que precisa de dados do Zoho.
learn-seen-things-run = Falhou: há um serviço, mas ainda não há nenhuma **conexão**.
learn-note-things-run = Este é um dos seis erros comuns: um serviço sem conexão.
learn-step-things-connect = Crie a conexão: entre e aceite.
learn-seen-things-connect = Só então o Zoho forneceu os **tokens**, as chaves que abrem a API. A conexão os guarda.
learn-note-things-connect = Abra a mensagem com os tokens e leia cada linha em voz alta. A função nunca vê o segredo do cliente.
learn-step-things-again = Execute a função novamente.
learn-seen-things-again = Ela chamou a API com o token da conexão.
learn-note-things-again = Resuma: cliente = quem pede; serviço = como pedir; conexão = a permissão que foi concedida.
learn-question-things = Um colega salvou o serviço personalizado sem nenhum erro. Qual afirmação é verdadeira?
learn-option-things-1 = O Zoho verificou o ID do cliente e o segredo do cliente.
learn-option-things-2 = De agora em diante, as funções podem chamar a API.
learn-option-things-3 = Nada foi verificado. Alguém precisa criar uma conexão e aceitar.
learn-answer-things = Salvar um serviço não envia nada ao Zoho Accounts. Os valores são usados pela primeira vez quando alguém cria a conexão.
learn-wrong-things-1 = Salvar o serviço não envia nada ao Zoho Accounts; por isso, ninguém os verificou ainda.
learn-wrong-things-2 = Uma função precisa de um token, e ninguém entrou para obtê-lo.

# ---- Lesson 2 ----

learn-title-centers = Data centers: uma conta, um lugar
learn-goal-centers = Saber encontrar o data center de uma conta e usá-lo em todas as URLs.
learn-intro-centers = A Zoho tem vários **data centers**, e cada conta está em exatamente um deles. Aqui, o login começa no errado.
learn-step-centers-start = Entre. A URL é a de outro data center.
learn-seen-centers-start = O Zoho encaminhou o navegador ao data center onde a conta está.
learn-note-centers-start = Este é o único passo que perdoa um data center errado: um navegador pode ser encaminhado.
learn-step-centers-accept = Aceite. O Zoho envia o navegador de volta.
learn-seen-centers-accept = O Zoho enviou um **código**, que se troca por tokens. Abra a mensagem que o trouxe: `location` e `accounts-server` indicam o data center da conta.
learn-note-centers-accept = Esses dois valores respondem à pergunta “Em que data center estou?” para qualquer conta.
learn-step-centers-wrong = Envie o código ao data center onde o login começou.
learn-seen-centers-wrong = Foi recusado: um código só funciona onde foi criado.
learn-note-centers-wrong = O erro não diz “data center errado”. É por isso que esse engano custa tanto tempo.
learn-step-centers-right = Entre e aceite mais uma vez, e troque o novo código onde o Zoho indicou.
learn-seen-centers-right = Desta vez, o Zoho forneceu tokens.
learn-note-centers-right = Abra a resposta: `api_domain` indica o host de todas as chamadas.
learn-step-centers-call = Chame a API em `api_domain`.
learn-seen-centers-call = Ela forneceu os dados. Este host pertence ao data center dos tokens.
learn-note-centers-call = O domínio da API não é o domínio do servidor de contas. Nunca deduza um a partir do outro.
learn-step-centers-call-wrong = Chame a API de outro data center com o mesmo token.
learn-seen-centers-call-wrong = Foi recusado: um token só funciona no próprio data center.
learn-note-centers-call-wrong = A regra: autorização, token, atualização e API, tudo em um só data center.
learn-question-centers = Seu CRM abre em crm.zoho.eu. A Access Token URL do seu serviço termina em zoho.com. O que acontece quando você se conecta?
learn-option-centers-1 = Funciona. O Zoho encaminha a solicitação de token para a Europa.
learn-option-centers-2 = Você consegue entrar e aceitar, mas a troca do código falha.
learn-option-centers-3 = A página de consentimento não abre.
learn-answer-centers = Um navegador é encaminhado; por isso, o login e o consentimento funcionam. A solicitação de token é enviada por um servidor e não é encaminhada: ali, o código ou o cliente não é conhecido.
learn-wrong-centers-1 = O Zoho só encaminha um navegador. A solicitação de token é enviada por um servidor e fica onde chegou.
learn-wrong-centers-3 = A página de consentimento abre: a Access Token URL só é usada depois que o usuário aceita.

# ---- Lesson 3 ----

learn-title-dance = O login com PKCE, mensagem por mensagem
learn-goal-dance = Saber dizer o que cada um protege: o código, o state e o verificador de código.
learn-intro-dance = O OAuth é uma conversa cujas mensagens passam pelo navegador, onde outras pessoas podem vê-las. Três valores a protegem.
learn-step-dance-start = Entre.
learn-seen-dance-start = Antes de enviar o navegador ao Zoho, esta página criou um **state** aleatório e um **verificador de código**. Ela enviou o state e só um hash do verificador.
learn-note-dance-start = Abra a primeira mensagem ao Zoho Accounts. `code_challenge` é o hash. O verificador em si não está nela.
learn-step-dance-accept = Aceite.
learn-seen-dance-accept = O código voltou pelo navegador e, com ele, o mesmo state: ele pertence a este login.
learn-note-dance-accept = O código esteve na barra de endereços: no histórico, talvez em um log, talvez neste projetor. Suponha que alguém o viu.
learn-step-dance-steal = Deixe um ladrão enviar o código.
learn-seen-dance-steal = Mesmo com o segredo do cliente, foi recusado: o ladrão não tem o verificador.
learn-note-dance-steal = A Zoho não documenta nenhum erro para este caso. O sandbox responde `invalid_code`, o que é uma suposição.
learn-step-dance-exchange = O código roubado não serve mais. Entre e aceite novamente, e troque o novo código.
learn-seen-dance-exchange = Esta página enviou o verificador com o código e obteve tokens.
learn-note-dance-exchange = Compare as duas solicitações de token linha por linha: uma tem `code_verifier`, a outra não.
learn-step-dance-call = Chame a API.
learn-seen-dance-call = O token foi em um cabeçalho, não na URL.
learn-note-dance-call = O login de uma conexão do CRM não tem PKCE, pelo que vimos. Ali, só o segredo do cliente protege o código.
learn-question-dance = Uma hora depois, alguém lê o código no histórico do seu navegador. O que essa pessoa pode fazer com ele?
learn-option-dance-1 = Nada. O código já foi usado e expirou, e ela não tem o verificador.
learn-option-dance-2 = Chamar a API até os tokens expirarem.
learn-option-dance-3 = Obter tokens, se souber o ID do cliente.
learn-answer-dance = Um código funciona uma só vez, dura cerca de um minuto e, com PKCE, só funciona junto com o verificador. Ele não é um token: nenhuma API o aceita.
learn-wrong-dance-2 = Um código não é um token: nenhuma API o aceita. Primeiro é preciso trocá-lo.
learn-wrong-dance-3 = O ID do cliente não é secreto; por isso, não protege nada. O código já foi usado, e falta a essa pessoa o verificador.

# ---- Lesson 4 ----

learn-title-hour = Por que a conexão para depois de uma hora
learn-goal-hour = Saber explicar por que a Authorize URL precisa tanto de `access_type=offline` quanto de `prompt=consent`.
learn-intro-hour = Uma conexão chama uma API por você, também à noite, quando não há ninguém. Para isso, ela guarda chaves, que se chamam tokens. As duas conexões abaixo diferem somente em dois parâmetros da Authorize URL, o endereço onde o login começa.
learn-step-hour-connect = Conecte os dois lados. À direita, a Authorize URL tem `access_type=offline` e `prompt=consent`; à esquerda, não tem nenhum dos dois.
learn-seen-hour-connect = Os dois lados obtiveram um **token de acesso**: uma chave que abre a API por uma hora. Só o lado direito obteve também um **token de atualização**, que busca novas chaves sem nenhuma pessoa.
learn-note-hour-connect = Essa é a armadilha: os dois lados parecem conectados.
learn-step-hour-run = Execute a função que usa a conexão.
learn-seen-hour-run = Funcionou nos dois lados.
learn-note-hour-run = É neste momento que as pessoas param de testar e vão para casa.
learn-step-hour-wait = Adiante o relógio em 1 hora.
learn-seen-hour-wait = Os tokens de acesso expiraram nos dois lados.
learn-note-hour-wait = Pergunte à turma: o que vai acontecer em cada lado na próxima execução?
learn-step-hour-stops = Execute a função novamente e compare os dois lados.
learn-seen-hour-stops = A conexão direita buscou um novo token de acesso com seu token de atualização. A esquerda não tem token de atualização; por isso, **parou de funcionar depois de uma hora**.
learn-note-hour-stops = Um token de atualização é a permissão para voltar sem nenhuma pessoa.
learn-step-hour-offline = Conserte a conexão esquerda. Adicione somente `access_type=offline`, que pede um token de atualização.
learn-seen-hour-offline = Ainda não há token de atualização. O Zoho **se lembra do primeiro consentimento**: não mostrou de novo a página de consentimento e só fornece um token de atualização com o primeiro consentimento.
learn-note-hour-offline = Olhe para o diagrama: não há página de consentimento. Que um consentimento sem `access_type=offline` conte como o primeiro é uma suposição nossa. Pergunte: qual lado vai funcionar daqui a uma hora?
learn-step-hour-offline-hour = Adiante o relógio em 1 hora e execute a função.
learn-seen-hour-offline-hour = A esquerda parou de novo depois de uma hora; a direita funciona. Depois do primeiro consentimento, `access_type=offline` **sozinho não basta**.
learn-note-hour-offline-hour = A direita não precisou de ninguém.
learn-step-hour-consent = Teste só o outro parâmetro: `prompt=consent` faz o Zoho mostrar a página de consentimento.
learn-seen-hour-consent = O Zoho perguntou de novo ao usuário, mas não forneceu nenhum token de atualização, porque a URL não o pedia.
learn-note-hour-consent = A página de consentimento voltou. Pergunte: isso basta?
learn-step-hour-consent-hour = Adiante o relógio em 1 hora e execute a função.
learn-seen-hour-consent-hour = A esquerda parou mais uma vez. `prompt=consent` **sozinho também não basta**: traz a página de consentimento, mas nenhum token de atualização.
learn-note-hour-consent-hour = Cada parâmetro sozinho já falhou. Pergunte à turma o que resta tentar.
learn-step-hour-both = Conserte a conexão esquerda com os dois parâmetros.
learn-seen-hour-both = `access_type=offline` pediu um token de atualização, e `prompt=consent` trouxe a página de consentimento. Agora há um.
learn-note-hour-both = `offline` diz o que você quer. `consent` garante que você o receba, também na segunda vez.
learn-step-hour-lasts = Adiante o relógio em mais uma hora e execute a função.
learn-seen-hour-lasts = As duas conexões renovaram seus tokens de acesso e continuaram funcionando.
learn-note-hour-lasts = Adiante o relógio em 30 dias e execute-a novamente: ela continua funcionando.
learn-question-hour = Uma conexão funcionava ontem e parou uma hora depois de criada. A Authorize URL não tem nenhum dos dois parâmetros. O que você faz?
learn-option-hour-1 = Adicionar somente `access_type=offline` e conectar-se novamente.
learn-option-hour-2 = Conectar-se novamente a cada hora.
learn-option-hour-3 = Adicionar somente `prompt=consent` e conectar-se novamente.
learn-option-hour-4 = Adicionar os dois parâmetros e conectar-se novamente.
learn-answer-hour = `access_type=offline` pede um token de atualização. O Zoho se lembra do primeiro consentimento: sem `prompt=consent`, não pergunta de novo e não fornece outro token de atualização. Sozinho, `prompt=consent` mostra a página de consentimento, mas não pede nenhum token de atualização.
learn-wrong-hour-1 = Este usuário já deu o consentimento, e o Zoho se lembra disso. Sem `prompt=consent`, não fornece nenhum token de atualização.
learn-wrong-hour-2 = Isso funciona por uma hora de cada vez, e alguém precisa estar presente, também à noite.
learn-wrong-hour-3 = `prompt=consent` traz de volta a página de consentimento, mas não pede nenhum token de atualização. A conexão pararia de novo.

# ---- Lesson 5 ----

learn-title-scopes = Escopos: o mínimo possível
learn-goal-scopes = Saber escolher os escopos de uma conexão e adicionar um mais tarde.
learn-intro-scopes = Um escopo é uma permissão: um produto, um recurso e uma operação. Um token pode fazer o que seus escopos indicam, e nada mais.
learn-step-scopes-connect = Conecte-se com um só escopo: `ZohoCRM.org.READ`.
learn-seen-scopes-connect = A página de consentimento mostrou o que foi pedido.
learn-note-scopes-connect = Um escopo é produto, recurso e operação. Este lê a organização, e nada mais.
learn-step-scopes-call = Chame a API para a qual este escopo serve.
learn-seen-scopes-call = Ela forneceu os dados.
learn-note-scopes-call = Se este token for roubado, o ladrão lê o nome da sua empresa por uma hora. É para isso que serve pedir poucos escopos.
learn-step-scopes-other = Chame a API de módulos.
learn-seen-scopes-other = Foi recusado: o token não tem nenhum escopo para isso.
learn-note-scopes-other = A palavra a procurar é `OAUTH_SCOPE_MISMATCH`. O token é válido; a permissão dele é que não basta.
learn-step-scopes-refresh = Atualize o token e chame a API de módulos novamente.
learn-seen-scopes-refresh = Foi recusado de novo: uma atualização mantém os escopos antigos.
learn-note-scopes-refresh = Há quem adicione um escopo ao serviço e espere a próxima atualização. Isso nunca ajuda.
learn-step-scopes-wider = Adicione `ZohoCRM.settings.modules.READ`, conecte-se novamente e chame a API de módulos.
learn-seen-scopes-wider = Alguém deu consentimento para os dois escopos, e a chamada funcionou.
learn-note-scopes-wider = Todo escopo novo precisa de um novo consentimento. Planeje primeiro os escopos, para pedir uma só vez.
learn-question-scopes = Você adiciona um escopo ao serviço personalizado. Quando as funções o recebem?
learn-option-scopes-1 = Imediatamente.
learn-option-scopes-2 = Quando alguém se conecta novamente e aceita.
learn-option-scopes-3 = Na próxima atualização, em até uma hora.
learn-answer-scopes = Os tokens mantêm os escopos que o usuário aceitou. Uma atualização fornece um novo token de acesso com os mesmos escopos; por isso, uma pessoa precisa dar o consentimento de novo.
learn-wrong-scopes-1 = Os tokens existentes mantêm os escopos que o usuário aceitou, seja o que for que o serviço diga agora.
learn-wrong-scopes-3 = Uma atualização dá um novo token de acesso com os escopos antigos. Nesta lição, a chamada também foi recusada depois dela.

# ---- Lesson 6 ----

learn-title-breaks = Quando falha: ler e depois consertar
learn-goal-breaks = Saber distinguir uma falha em que basta tentar de novo de uma que precisa de uma pessoa.
learn-intro-breaks = Uma conexão pode falhar por muitos motivos, e o Zoho tem poucas palavras para eles. Veja qual solicitação é recusada e quem a recusa.
learn-step-breaks-late = Entre e aceite. Depois, adiante o relógio em 1 minuto antes de trocar o código.
learn-seen-breaks-late = Foi recusado: códigos expiram.
learn-note-breaks-late = As fontes indicam um, dois e três minutos. O sandbox usa o prazo mais curto.
learn-step-breaks-prompt = Entre e aceite novamente, e troque o código imediatamente.
learn-seen-breaks-prompt = Funcionou.
learn-note-breaks-prompt = Um código recusado não serve mais. Não tente usá-lo de novo: obtenha um novo.
learn-step-breaks-revoke = Revogue o token de atualização, como um administrador ou o usuário pode fazer a qualquer momento.
learn-seen-breaks-revoke = A conexão ainda não sabe disso. Ela continua com os dois tokens, mas o Zoho não os aceita mais.
learn-note-breaks-revoke = Pergunte à turma: a conexão sabe? Ninguém a avisou.
learn-step-breaks-run = Execute a função.
learn-seen-breaks-run = A API recusou o token de acesso, e o Zoho Accounts recusou o token de atualização. A conexão parou de funcionar.
learn-note-breaks-run = Leia de baixo para cima: qual solicitação foi recusada, por quem e com que palavra? Aqui: uma atualização, pelo Zoho Accounts, com `invalid_code`.
learn-step-breaks-again = Conecte-se novamente.
learn-seen-breaks-again = Uma pessoa entrou, e a conexão voltou a funcionar.
learn-note-breaks-again = Continue com os cartões de falha. São quinze falhas como estas.
learn-question-breaks = Uma atualização é recusada com `invalid_code`. O que ajuda?
learn-option-breaks-1 = Enviar o mesmo token de atualização de novo depois de dez minutos.
learn-option-breaks-2 = Copiar o segredo do cliente de novo.
learn-option-breaks-3 = Conectar-se novamente com os dois parâmetros e guardar o novo token de atualização.
learn-answer-breaks = Para um token de atualização, `invalid_code` significa que ele foi revogado ou substituído. Ele não volta. Só um novo login fornece um novo.
learn-wrong-breaks-1 = Esperar não ajuda: um token de atualização revogado ou substituído continua inválido.
learn-wrong-breaks-2 = Um segredo do cliente errado dá outro erro: `invalid_client_secret`, ou `invalid_client` se for de outro data center.

# ---- The room ----

learn-nav = Lições
learn-lesson-name = { $number }. { $title }
learn-lesson-solved = Concluída
learn-lesson-steps = { $done } de { $count } passos
learn-cards = Cartões de falha
learn-cards-solved = { $solved } de { $count } resolvidos
learn-cards-intro = Cada cartão é uma falha no sandbox. Reproduza-o, veja o que o administrador vê e adivinhe a causa antes de revelá-la. As causas e as correções são as de Solucionar problemas.
learn-class = Dar uma aula
learn-class-hint = Um link abre o plano de uma aula de { $minutes } minutos, parte por parte. A turma não precisa de mais nada.
learn-class-link = link para a aula
learn-plan = Plano da aula
learn-plan-title = Uma aula de { $minutes } minutos
learn-plan-intro = Cada parte explica os termos de que a próxima precisa. Os tempos são os de quem lê tudo em voz alta.
learn-plan-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
learn-plan-card = Cartão de falha: { $title }
learn-plan-spare = Se a turma tiver perguntas, deixe de fora o cartão de falha. As outras lições e cartões ficam para outro dia.
learn-plan-start = Começar a aula
learn-plan-part = Parte { $number } de { $count }
learn-center = Data center da turma
learn-link = link para este estado
learn-reset = Redefinir para o próximo grupo
learn-progress = Este navegador guarda quais lições e cartões foram concluídos, e nada mais. Redefinir apaga isso. O resto do estado está no link.
learn-look-room = Página
learn-look-presenter = Modo do apresentador
learn-look-handout = Apostila
learn-look-answers = Gabarito
learn-goal = Objetivo:
learn-step-done = Concluído:
learn-steps-all = Todos os passos
learn-now = O que você pode fazer agora
learn-restart = Recomeçar
learn-all-done = Todos os passos foram concluídos. Responda à pergunta final abaixo.
learn-question = Pergunta final
learn-right = Correto.
learn-wrong = Não exatamente.
learn-try = Tente outra resposta.
learn-rule-out = Como descartar isso:
learn-steps-left = Ainda há passos a fazer. Faça-os para terminar a lição.
learn-next-lesson = Próxima: { $title }

# ---- The diagram and its controls ----

learn-diagram = Mensagens
learn-earlier = { $count ->
    [one] { $count } mensagem anterior
   *[other] { $count } mensagens anteriores
}
learn-controls = Passos e relógio
learn-back = Voltar
learn-forward = Avançar
learn-play = Reproduzir
learn-pause = Pausar
learn-all = Mostrar tudo
learn-speed = Velocidade
learn-speed-slow = Lenta
learn-speed-normal = Normal
learn-speed-fast = Rápida
learn-as-text = Mostrar como texto
learn-clock = Relógio
learn-row-button = { $number }. { $told }
learn-side-left = Conexão esquerda
learn-side-right = Conexão direita
learn-asks = Authorize URL com `{ $parameters }`
learn-asks-nothing = Authorize URL sem os dois parâmetros
learn-state-none = Sem tokens
learn-state-expired = Token de acesso expirado
learn-state-left = { $minutes ->
    [one] Token de acesso: falta { $minutes } minuto
   *[other] Token de acesso: faltam { $minutes } minutos
}
learn-state-ended = Token de acesso: não é mais válido
learn-state-refreshable = Token de atualização: sim
learn-state-not-refreshable = Token de atualização: não
learn-state-refresh-ended = Token de atualização: não é mais válido
learn-state-first-ended = Primeiro token de atualização: não é mais válido
learn-state-dead = Parou de funcionar
learn-message-title = { $from } para { $to }: { $label }
learn-message-none = Selecione uma mensagem para ver as linhas dela e para que serve cada uma.
learn-message-masked = Códigos, tokens e segredos estão mascarados. Tudo vem do sandbox; nada foi enviado ao Zoho.

# ---- Cards ----

learn-card-solved = Resolvido
learn-card-start = Reproduzir
learn-card-play = Reproduza o cartão, ou avance passo a passo, e observe o que é recusado.
learn-card-seen = O que o administrador vê
learn-card-no-error = Não é um erro do Zoho. A página recusa a resposta e diz por quê.
learn-card-guess = Qual é a causa?
learn-card-reveal = Revelar
learn-card-cause = Causa
learn-card-check = Como verificar
learn-card-fix = Como corrigir
learn-card-place = Onde, no Zoho
learn-card-next = Próximo cartão
learn-card-all = Todos os cartões

# ---- For a projector ----

learn-leave = Sair do modo do apresentador
learn-notes = Notas
learn-light = Cores claras
learn-note = Nota:
learn-keys = → ou Page Down: avançar. ← ou Page Up: voltar.
learn-step-of = Passo { $number } de { $count }
learn-screen-back = Passo anterior
learn-screen-next = Próximo passo

# ---- On paper ----

learn-leave-paper = Voltar às lições
learn-handout-title = OAuth para o Zoho: apostila
learn-handout-name = Nome:
learn-handout-class = Data center desta turma: { $center }. Marque cada valor depois de inseri-lo.
learn-handout-values = Os valores desta turma
learn-handout-client-id = Do API Console:
learn-handout-diagram = Como uma conexão obtém seus tokens e os renova depois de uma hora
learn-handout-questions = Perguntas
learn-handout-why = Por quê?
learn-handout-cards = Cartões de falha: anote a causa
learn-handout-cause = Causa:
learn-answers-title = OAuth para o Zoho: gabarito
learn-answers-trainer = Para quem dá a aula. A apostila tem as mesmas perguntas sem as respostas.
