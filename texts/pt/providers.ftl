# Other products, other providers: the part of Set up that knows more than Zoho CRM and Zoho.

# ---- Zoho's form in other products ----

providers-form-who-admins = Os administradores do Zoho CRM podem abri-lo.
providers-form-who-super-admin-first = O Super Admin precisa primeiro selecionar Connect nessa página.
providers-form-who-creator = Super admins, admins e desenvolvedores podem abri-lo.
providers-form-plan-paid = Faz parte dos planos pagos.
providers-form-plan-creator = Faz parte dos planos pagos do Creator 6.
providers-form-used-in-functions = Nesse produto, as conexões funcionam em funções, botões e agendamentos.
providers-form-books-labels = A guia do seu próprio serviço se chama Custom Services; o botão dela é Create New Service.
providers-form-inventory-functions = Nesse produto, as conexões funcionam em funções personalizadas.
providers-form-payroll-edit = Depois que uma conexão é criada, só é possível alterar o nome e os escopos dela.
providers-form-recruit-address = Substitua ORG_ID pelo número em Setup > Developer Space > APIs. Este é o endereço dos Estados Unidos: em outro data center, o final do host é diferente.
providers-form-forms-label = Nesse produto, o nome de uma chave de API se chama Actual Parameter.
providers-form-writer-templates = As conexões só são oferecidas em modelos Merge, Fillable e Sign.
providers-form-bigin-toppings = As conexões pertencem a um topping: são criadas no Developer Console.
providers-form-agents-custom = Não foi verificado se é possível criar ali um serviço personalizado.
providers-form-iot-advice = Nesse produto, a Zoho recomenda um serviço personalizado se um escopo não estiver na lista.
providers-form-creator-form = O Creator tem um formulário próprio com as guias General e Security. O nome pode ter 50 caracteres.
providers-form-creator-callback = O URI de redirecionamento dele é diferente do dos outros produtos e não foi encontrado: copie-o do formulário do Creator.
providers-form-catalyst-connections = As conexões aceitam o Zoho e outros provedores, com os mesmos campos.
providers-form-catalyst-connectors = Os conectores são outra coisa: eles ficam no SDK, só aceitam o Zoho e exigem um JSON com client_id, client_secret, auth_url, refresh_url e refresh_token.
providers-form-flow = O Flow tem um formulário próprio para conectores personalizados, que não foi verificado.
providers-form-salesiq-task = As conexões são chamadas a partir de scripts e funções do SalesIQ.
providers-form-sandbox = Uma conexão do sandbox só funciona com os dados do sandbox.

# ---- Scopes ----

providers-offline-access = Manter a conexão: sem este escopo, nenhum token de atualização é enviado
providers-google-drive-file = Drive: os arquivos criados ou abertos por meio desta conexão
providers-google-drive-read = Drive: ver todos os arquivos (restrito: o Google verifica os apps que o solicitam)
providers-google-sheets = Planilhas: ver e editar todas as planilhas
providers-google-calendar = Agenda: ver e editar eventos
providers-google-gmail-send = Gmail: enviar e-mails (confidencial: o Google verifica os apps que o solicitam)
providers-microsoft-user = Entrar e ler o perfil da pessoa que se conecta
providers-microsoft-files = OneDrive e SharePoint: ver e editar todos os arquivos que a pessoa pode abrir
providers-microsoft-sites = SharePoint: ver sites
providers-microsoft-mail = Outlook: enviar e-mails como a pessoa que se conecta
providers-xero-contacts = Contatos: ver e editar
providers-xero-invoices = Faturas, contas a pagar e notas de crédito: ver e editar
providers-xero-payments = Pagamentos: ver e editar
providers-xero-settings = Configurações da organização: ver e editar
providers-xero-transactions = Faturas, pagamentos e transações bancárias juntos: só para apps criados antes de 2 de março de 2026
providers-quickbooks-accounting = Contabilidade: ver e editar todos os registros contábeis da empresa
providers-quickbooks-payment = Pagamentos: receber e ver pagamentos
providers-hubspot-oauth = Identificar a conta: todos os apps o têm
providers-hubspot-contacts-read = Contatos: ver
providers-hubspot-contacts-write = Contatos: criar, editar e excluir
providers-hubspot-companies = Empresas: ver
providers-hubspot-deals = Negócios: ver
providers-slack-write = Enviar mensagens como o app
providers-slack-channels = Ver os nomes dos canais públicos
providers-slack-users = Ver os membros do workspace
providers-shopify-products = Produtos: ver
providers-shopify-orders = Pedidos: ver os dos últimos 60 dias
providers-shopify-orders-write = Pedidos: editar
providers-shopify-customers = Clientes: ver
providers-meta-messaging = WhatsApp: enviar e receber mensagens
providers-meta-management = WhatsApp: gerenciar números e modelos
providers-linkedin-openid = Entrar
providers-linkedin-profile = Nome e foto da pessoa que se conecta
providers-linkedin-post = Publicar como a pessoa que se conecta
providers-linkedin-ads = Anúncios: ver contas e relatórios (exige a aprovação do LinkedIn)
providers-docusign-signature = eSignature: criar, enviar e ver envelopes
providers-docusign-extended = Manter a conexão: cada atualização prolonga o token de atualização
providers-stripe-read-write = Ver e editar tudo na conta conectada
providers-dropbox-account = Nome e e-mail da pessoa que se conecta
providers-dropbox-metadata = Ver os nomes de arquivos e pastas
providers-dropbox-read = Ver o conteúdo dos arquivos
providers-dropbox-write = Criar e editar arquivos
providers-salesforce-api = Chamar a API como a pessoa que se conecta
providers-salesforce-refresh = Manter a conexão: sem este escopo, nenhum token de atualização é enviado
providers-pandadoc-read = Documentos: ver
providers-pandadoc-write = Documentos: criar, editar e enviar
providers-atlassian-jira = Jira: ver projetos e tickets

# ---- What differs for each account ----

providers-place-tenant = Directory (tenant) ID ou um domínio do diretório. Para contas de qualquer organização, insira organizations; para contas pessoais, consumers; para ambas, common.
providers-place-xero = O tenantId que a primeira chamada retorna. Cada organização tem o seu.
providers-place-realm = Company ID: nas configurações da conta do QuickBooks.
providers-place-shop = O nome antes de .myshopify.com
providers-place-phone = Phone number ID: no painel do app, em WhatsApp > API Setup
providers-place-docusign = account para produção, account-d para o ambiente de demonstração
providers-place-salesforce = O host My Domain da sua organização ou login.salesforce.com; test.salesforce.com para um sandbox
providers-place-twilio = Account SID: na primeira página do console
providers-place-zendesk = O nome antes de .zendesk.com
providers-bad-length = { $key }: deve ter entre { $least } e { $most } caracteres; este valor tem { $count }.
providers-bad-character = { $key }: o caractere “{ $character }” não é permitido.
providers-bad-ending = { $key }: deve terminar com { $ending }.
providers-bad-word = { $key }: deve ser um destes valores: { $words }.
providers-bad-secret = { $key }: isto parece um segredo. Não o insira aqui.
providers-bad-edge = { $key }: deve começar e terminar com uma letra ou um dígito.

# ---- Ids ----

providers-id-xero = Leia-o na resposta da primeira chamada e envie-o como cabeçalho xero-tenant-id em todas as outras chamadas.
providers-id-quickbooks = Ele vem com a resposta do login, que o Zoho não mostra. Copie o Company ID do QuickBooks e coloque-o na URL.
providers-id-meta = Cada número tem o seu. Coloque-o na URL das chamadas.
providers-id-docusign-base = As chamadas vão a este host, que varia de uma conta para outra.
providers-id-docusign-account = Ele fica no caminho de todas as chamadas.
providers-id-salesforce = Ele vem com o token, que o Zoho não mostra. Use o seu host My Domain no lugar dele.
providers-id-twilio = Ele fica no caminho de todas as chamadas. Começa com AC.
providers-id-mailchimp = A primeira parte do host de todas as outras chamadas, como us19 em us19.api.mailchimp.com.
providers-id-pipedrive = Ele vem com o token, que o Zoho não mostra: o host da sua conta do Pipedrive, como acme.pipedrive.com.

# ---- First calls ----

providers-call-google = Retorna o seu nome e o seu endereço no Drive.
providers-call-microsoft = Retorna o perfil da pessoa que se conectou.
providers-call-xero-connections = Retorna as organizações conectadas, cada uma com o tenantId dela.
providers-call-xero = Retorna a organização.
providers-call-quickbooks = Retorna o nome e o endereço da empresa.
providers-call-hubspot = Retorna um contato.
providers-call-slack = Retorna o workspace e o bot. ok é true.
providers-call-shopify = Retorna os escopos que o token tem.
providers-call-meta = Retorna o número e o nome de exibição dele.
providers-call-linkedin = Retorna o nome e a foto da pessoa que se conectou.
providers-call-docusign = Retorna as contas da pessoa, cada uma com base_uri e account_id.
providers-call-stripe = Retorna o saldo da conta.
providers-call-twilio = Retorna a última mensagem da conta.
providers-call-dropbox = Retorna a conta da pessoa que se conectou.
providers-call-salesforce = Retorna os recursos da API. A mesma URL sem versão não exige token e, por isso, não prova nada.
providers-call-pandadoc = Retorna um documento.
providers-call-mailchimp = Retorna o data center da conta como dc.

# ---- What goes wrong, what ends, what is limited ----

providers-google-ready = O Zoho tem conectores para o Google que não exigem um app próprio. Tente-os primeiro.
providers-google-testing = Enquanto a tela de consentimento está como External e em Testing, o token de atualização expira depois de 7 dias. Publique o app e conecte-se novamente: o token antigo mantém a duração curta.
providers-google-unused = Um token de atualização que não é usado durante seis meses expira.
providers-microsoft-web = O URI de redirecionamento deve ser da plataforma Web. Um URI de redirecionamento da plataforma Single-page application recusa o segredo.
providers-microsoft-secret = Copie o Value do segredo, não o ID dele. Ele só é mostrado uma vez e expira em até 24 meses: anote o dia na ficha de transferência.
providers-microsoft-answer = offline_access não volta entre os escopos concedidos. Isso não é um erro.
providers-microsoft-resource = Um token serve para uma só API: não misture escopos do Graph com os do SharePoint ou do Dynamics.
providers-microsoft-v1 = Este é o endpoint antigo: falta /v2.0/ na URL dele.
providers-xero-scopes = Os apps criados a partir de 2 de março de 2026 têm escopos granulares: accounting.transactions e accounting.reports.read são recusados. Os apps mais antigos os mantêm até setembro de 2027.
providers-xero-life = Os tokens de acesso duram 30 minutos. Um token de atualização só pode ser usado uma vez e expira depois de 60 dias sem uso.
providers-xero-tiers = Desde 2 de março de 2026, o preço de um app depende de quantas organizações ele conecta.
providers-xero-works = Um guia público conecta o Xero com um serviço personalizado do Zoho CRM: Header, Authorization Code.
providers-quickbooks-keys = O desenvolvimento e a produção têm chaves e hosts próprios. As chaves de produção exigem o questionário da Intuit.
providers-quickbooks-life = Os tokens de acesso duram uma hora. O token de atualização dura cerca de 100 dias a partir do último uso e no máximo cinco anos.
providers-hubspot-v1 = A versão 1 do endpoint de token termina em 16 de fevereiro de 2027.
providers-hubspot-declared = Cada escopo daqui também deve estar declarado no app; caso contrário, a instalação falha.
providers-hubspot-admin = Só um Super Admin ou alguém com HubSpot Marketplace Access pode se conectar.
providers-hubspot-projects = Aplicativos novos para OAuth são projetos criados com a linha de comando do HubSpot: desde 23 de junho de 2026 não é possível criar aplicativos públicos legados.
providers-hubspot-private-apps = Desde 26 de outubro de 2026 não é possível criar aplicativos privados; os existentes continuam funcionando. Para a sua própria conta, crie uma chave de serviço em Development > Keys > Service keys (beta) e conecte com API Key.
providers-hubspot-numbered = As versões v1 a v3 da API deixam de ter suporte depois de setembro de 2027. Use as URLs com data, como /crm/objects/2026-03/.
providers-hubspot-life = Os tokens de acesso duram 30 minutos.
providers-slack-no-refresh = Sem a rotação de tokens, o token nunca expira e nenhum token de atualização é enviado. Isso não é um erro. Com ela, os tokens duram 12 horas.
providers-slack-bot = Use escopos de bot. Os tokens de pessoas vêm em outra parte da resposta, que o Zoho não lê.
providers-slack-ok = Os erros vêm com o status HTTP 200 e "ok": false.
providers-shopify-header = As chamadas precisam do cabeçalho X-Shopify-Access-Token, que o OAuth 2 com Param Type Header não envia. Use API Key.
providers-shopify-admin-apps = Não é mais possível criar novos apps personalizados no admin da Shopify. Os tokens dos existentes continuam funcionando.
providers-shopify-own-store = Para as lojas da sua própria organização, a Shopify recomenda o tipo de concessão client credentials; o token dele dura 24 horas.
providers-shopify-rest = A REST Admin API é uma API legada desde 1º de outubro de 2024. Aplicativos públicos novos precisam usar GraphQL.
providers-shopify-expiring = Os tokens off-line de apps mais novos expiram depois de uma hora.
providers-meta-no-refresh = A Meta não tem tokens de atualização. Os tokens de pessoas duram cerca de 60 dias; o token de um usuário do sistema continua válido.
providers-meta-permissions = Ao gerar o token, selecione as permissões: whatsapp_business_messaging para enviar mensagens, whatsapp_business_management para ler números e modelos.
providers-meta-version = A versão nas URLs, v22.0, fica desatualizada com o tempo. Use a que o seu app mostra.
providers-linkedin-reconnect = Os tokens de atualização são só para parceiros de Marketing aprovados: 365 dias, sem prolongamento. Todos os outros se conectam novamente a cada 60 dias.
providers-linkedin-products = Os escopos que um app pode solicitar dependem dos produtos dele: adicione-os na guia Products.
providers-docusign-basic = O endpoint de token exige o ID e o segredo do cliente em um cabeçalho Basic.
providers-docusign-life = O token de atualização dura 30 dias. Com extended, cada atualização o renova.
providers-stripe-basic = A chave é o nome de usuário. Deixe a senha vazia.
providers-stripe-own = Para a sua própria conta, o correto é uma chave restrita. O OAuth é para plataformas que agem em nome de outras contas.
providers-stripe-connect = O token do Stripe Connect não expira.
providers-twilio-basic = O SID da chave de API é o nome de usuário, e o segredo dela é a senha. Account SID e Auth Token também funcionam; a Twilio os limita a testes.
providers-twilio-key = O segredo de uma chave de API só é mostrado uma vez.
providers-twilio-region = As chaves pertencem a uma só região da Twilio.
providers-dropbox-offline = Sem token_access_type=offline, nenhum token de atualização é enviado, e a conexão deixa de funcionar depois de algumas horas.
providers-dropbox-scopes = Primeiro, marque os mesmos escopos na guia Permissions do app. Uma alteração ali exige uma nova conexão.
providers-dropbox-revoke = O endpoint de revogação espera o token de acesso como cabeçalho. Não se sabe se o formulário do Zoho pode enviá-lo assim: em caso de recusa, deixe o campo vazio.
providers-salesforce-eca = Desde a versão Spring ’26, não é possível criar novos apps conectados. Crie um external client app.
providers-salesforce-pkce = No app, desmarque Require Proof Key for Code Exchange (PKCE). Os apps que parceiros distribuem devem tê-lo marcado: esses não podem ser usados aqui.
providers-salesforce-policy = Defina a política do token de atualização como válido até ser revogado.
providers-salesforce-domain = Use o seu host My Domain em todas as URLs: é nele que os tokens são válidos.
providers-pandadoc-legacy = As chaves de API são um método legado: a PandaDoc recomenda o OAuth 2 para tudo o que é novo.
providers-pandadoc-plan = Só é possível criar aplicativos com acesso à API de produção.
providers-pandadoc-delimiter = Os exemplos da PandaDoc escrevem o escopo como read+write, em que + é um espaço em uma URL.
providers-zoom-scopes = Os escopos são definidos no app. As fontes se contradizem sobre o que os separa.
providers-zoom-s2s = O Server-to-server OAuth (account_credentials) não é o tipo de concessão client credentials: o formulário do Zoho não pode enviá-lo.
providers-notion-version = Todas as chamadas precisam do cabeçalho Notion-Version.
providers-notion-refresh = As fontes se contradizem sobre se um token de atualização é enviado.
providers-github-form-encoded = O token vem codificado como formulário, a menos que a solicitação aceite JSON.
providers-mailchimp-none = O Mailchimp não tem escopos nem tokens de atualização: os tokens dele continuam válidos.
providers-calendly-https = Em produção, o URI de redirecionamento deve ser https.
providers-monday-bare = O cabeçalho leva somente o token, sem Bearer.
providers-myob-headers = As chamadas precisam dos cabeçalhos x-myobapi-key e x-myobapi-version.
providers-pkce-required = O OAuth desse provedor exige PKCE, que o formulário do Zoho não pode enviar.

# ---- What is not known ----

providers-scope-urls = Os escopos são URLs. Não se sabe se o formulário do Zoho os aceita como são.
providers-rotation = Uma atualização pode retornar um novo token de atualização. Não se sabe se o Zoho o armazena: se a conexão deixar de funcionar depois da primeira hora, esse é o motivo.
providers-client-place = Não se sabe se o Zoho envia o ID e o segredo do cliente no corpo ou como cabeçalho Basic. Este provedor só documenta Basic.
providers-jwt = O formulário do Zoho não tem o tipo de concessão JWT.
providers-accept-json = Não se sabe se o Zoho pede JSON.
providers-dropbox-content-type = O Dropbox recusa uma chamada cujo Content-Type é o de um formulário: “Bad HTTP "Content-Type" header”. Não se sabe o que o Deluge envia em um POST sem parâmetros.

# ---- Authentication ----

providers-way-oauth2 = OAuth 2, com login
providers-way-oauth2-offers = O outro lado fornece um ID do cliente e um segredo do cliente, e alguém entra ali uma vez.
providers-way-client-credentials = OAuth 2, sem login
providers-way-client-credentials-offers = O outro lado fornece um ID do cliente e um segredo do cliente e chama isso de client credentials. Ninguém entra.
providers-way-oauth1 = OAuth 1
providers-way-oauth1-offers = O outro lado fornece uma consumer key, um consumer secret e uma request token URL.
providers-way-api-key = API Key
providers-way-api-key-offers = O outro lado fornece uma chave ou um token que vai em um cabeçalho, na string de consulta ou nos dados de formulário de cada chamada.
providers-way-basic = Basic Authentication
providers-way-basic-offers = O outro lado exige um nome de usuário e uma senha.

# ---- Rows of the forms ----

providers-row-console = Onde registrar
providers-row-path = Caminho
providers-row-redirect = URI de redirecionamento
providers-row-redirect-further = Registre este também: as fontes divergem sobre qual deles o Zoho envia.
providers-row-redirect-numbered = { $label } { $number }
providers-row-id-from = Copie-o de { $place }: { $label }.
providers-row-key-when-connecting = Insira-a ao se conectar, no campo com o nome de exibição dela.
providers-row-value-pattern = Insira o valor como { $pattern }. Coloque o segredo no lugar da parte entre { "{" } e { "}" }.
providers-row-user-password = Nome de usuário: { $user }. Senha: { $password }.
providers-row-user-only = Nome de usuário: { $user }. Deixe a senha vazia.
providers-row-connect = Selecione Create And Connect.
providers-row-connect-consent = Uma janela se abre: entre em { $name } e aceite.
providers-row-refresh-as-token = A mesma URL do token de acesso.
providers-row-authorize-needs = O Zoho adiciona o ID do cliente, o URI de redirecionamento, os escopos e um state. A URL deve conter: { $needs }.
providers-row-authorize = O Zoho adiciona o ID do cliente, o URI de redirecionamento, os escopos e um state. Não os coloque na URL.
providers-row-revoke = Nem todas as versões do formulário têm este campo.
providers-row-no-revoke = Nenhuma é conhecida. Deixe o campo vazio.
providers-row-delimiter = O formulário mostra este campo a partir de dois escopos. No início, ele está definido como Comma.
providers-row-delimiter-one = O formulário mostra este campo a partir de dois escopos. Com um só escopo, ele não importa.
providers-row-delimiter-unknown = Não conhecido. Tente Space: é o que a maioria dos servidores exige.
providers-row-scope = Scope { $number }
providers-row-all-scopes = Todos os escopos em um só campo
providers-row-callback-own = Não conhecido para este produto. Copie-o do formulário dele.
providers-first-url = Primeiro, cole o documento de descoberta ou insira a URL.
providers-first-value = Insira primeiro { $key }.
providers-first-center = Selecione primeiro um data center.
providers-first-callback = Não conhecido para este data center: conecte-se uma vez e leia redirect_uri no endereço da janela.

# ---- What is said of the authentication ----

providers-refresh-always = Um token de atualização é enviado automaticamente.
providers-refresh-asked = Um token de atualização só é enviado se for pedido: { $needs }. Isso está no formulário abaixo. Sem isso, a conexão deixa de funcionar depois do primeiro token de acesso.
providers-refresh-setting = As configurações do app determinam se um token de atualização é enviado.
providers-refresh-never = Nenhum token de atualização é enviado. Quando o token expirar, conecte-se novamente.
providers-refresh-unknown = Não se sabe se um token de atualização é enviado.
providers-client-body = O provedor aceita o ID e o segredo do cliente no corpo.
providers-client-either = O provedor aceita o ID e o segredo do cliente no corpo ou como cabeçalho Basic.
providers-client-basic = O provedor só documenta o ID e o segredo do cliente como cabeçalho Basic.
providers-pkce-setting = O formulário do Zoho não pode enviar PKCE. Desative-o no app.
providers-pkce-optional = O PKCE é opcional nesse provedor. O formulário do Zoho não o envia.

# ---- Discovery ----

providers-document-none = Este texto não contém authorization_endpoint nem token_endpoint. Cole o documento inteiro: ele começa com { "{" }.
providers-document-zoho = Este é o documento do próprio Zoho ({ $host }). Para uma conexão com o Zoho, use o formulário desta página para o Zoho.
providers-document-bad-url = { $key } não é uma URL https simples.
providers-url-zoho = { $host } é um host do Zoho. Para uma conexão com o Zoho, use o formulário desta página para o Zoho.
providers-document-known = Este é { $name }. Escolha-o acima: as armadilhas e as primeiras chamadas dele são conhecidas.
providers-document-offline = O servidor conhece o escopo offline_access: adicione-o; caso contrário, talvez nenhum token de atualização seja enviado.
providers-document-grants = O servidor indica estes tipos de concessão: { $grants }.
providers-document-no-code = O servidor não indica o tipo de concessão authorization_code.
providers-document-read = Lido do documento de { $host }.

# ---- The linter, for a target that is not Zoho ----

providers-lint-zoho-host = { $host } é um host da Zoho, mas esta conexão é com { $name }.
providers-lint-zoho-host-why = Todas as URLs de um serviço pertencem a um só provedor. O segredo e os tokens dele não devem ser enviados a outro.
providers-lint-other-host = { $host } não é o host que { $name } documenta. Esse é { $right }.
providers-lint-other-host-why = As pessoas entram ali, e o Zoho envia para lá o segredo do cliente e os tokens.
providers-lint-two-sites = { $host } e { $other } não são do mesmo site.
providers-lint-two-sites-why = Alguns provedores usam dois hosts. Compare os dois com a documentação do provedor antes de enviar um segredo para lá.
providers-lint-letters = O host { $host } tem letras que não são do alfabeto latino ou a forma codificada delas: uma forma conhecida de disfarçar um host.
providers-lint-letters-why = Digite o host à mão, como está na documentação do provedor.
providers-lint-spelling-why = O Zoho abre exatamente o que está neste campo.
providers-lint-swapped = Esta URL pertence ao campo { $field }.
providers-lint-swapped-why = Cada endpoint tem uma só finalidade.
providers-lint-path = O caminho é { $path }, não { $right }.
providers-lint-path-why = Outro caminho retorna uma página que o Zoho não consegue ler.
providers-lint-ended = Este endpoint não é mais o correto.
providers-lint-missing = Falta { $need }.
providers-lint-missing-why = Sem isso, { $name } não emite token de atualização, e a conexão deixa de funcionar depois do primeiro token de acesso.
providers-lint-added = Contém { $parameter }.
providers-lint-added-why = O Zoho adiciona este parâmetro; por isso, a solicitação o teria duas vezes.
providers-lint-zohos-parameter = access_type=offline é um parâmetro do Zoho e do Google.
providers-lint-zohos-parameter-why = { $name } não o documenta. Até onde sabemos, é inofensivo.
providers-lint-delimiter = O delimitador é { $delimiter }, mas { $name } separa os escopos com { $right }.
providers-lint-delimiter-why = Com outro, o provedor lê todos os escopos como um só que não existe.
providers-lint-query = Tem uma string de consulta (a parte a partir de ?).
providers-lint-query-why = O próprio Zoho envia os parâmetros.

# ---- Parts of the work ----

providers-part-register = No provedor
providers-part-service = Create Service
providers-part-connection = Create Connection
providers-missing = Ainda não conhecido.
providers-row-from-provider = Do provedor.
providers-row-key = A chave
providers-row-user = Insira-os ao se conectar.
providers-row-user-label = Nome de usuário e senha

# ---- The page ----

providers-intro = O formulário do Zoho também está em outros produtos e aceita outros provedores. Nada é enviado a lugar nenhum: a página só diz o que digitar.
providers-back = Voltar ao Zoho CRM e ao Zoho
providers-product = Em qual produto?
providers-to = Conectar a quê?
providers-way = Qual autenticação?
providers-choose = Escolha um provedor
providers-any = Outro servidor
providers-form-of = O formulário em { $product }
providers-page-shared = É a página de conexões que os produtos da Zoho compartilham: os campos e o URI de redirecionamento são os mesmos.
providers-page-own = É um formulário próprio.
providers-page-unknown = Não foi verificado como é o formulário.
providers-path-unknown = Não se sabe como chegar até lá: procure Connections nas configurações para desenvolvedores.
providers-who-unknown = Não se sabe quem pode abri-lo.
providers-plan-unknown = Não se sabe quais planos o têm.
providers-zoho-same = Para uma conexão com o Zoho, os valores desta página para o Zoho CRM também estão corretos neste produto. Só muda o caminho até o formulário.
providers-docs = Documentação de { $name }
providers-documented = documentado
providers-unknown = Não conhecido
providers-scopes = Escopos
providers-scopes-hint = Os mais frequentes. A documentação do provedor indica todos.
providers-scopes-docs = A documentação indica quais escopos existem. Um escopo adicionado no formulário do Zoho precisa do delimitador abaixo.
providers-document = Documento de descoberta
providers-document-hint = Abra https://HOST/.well-known/openid-configuration ou https://HOST/.well-known/oauth-authorization-server e cole tudo.
providers-url-of = { $field } do servidor
providers-in-form-hint = Cole o que está agora no formulário do Zoho. Isso é comparado com o que { $name } documenta.
providers-after = Depois de conectar
providers-all = todos os valores
