# The setup as configuration for other tools.

targets-tool = Ferramenta
targets-fields = Campos
targets-left = Você insere isto
targets-save = Salvar { $file }
targets-steps = O que fazer
targets-mistakes = Erros comuns
targets-limits = Limitações
targets-sources = Onde o formato foi lido
targets-source = { $title } ({ $day })
targets-self = Self Client: um token de atualização sem URI de redirecionamento
targets-self-about = Para um programa que trabalha com a sua própria conta: o API Console cria o código, e não é necessário um URI de redirecionamento.
targets-center-first = Selecione primeiro o data center.
targets-scopes-first = Selecione primeiro os escopos.
targets-call-first = Selecione primeiro um escopo cujo app tenha uma chamada que teste a conexão.

# What is the same for several tools.
targets-mistake-offline = **access_type=offline** e **prompt=consent**: sem o primeiro, o Zoho não envia nenhum token de atualização, e a conexão termina depois de uma hora; sem o segundo, o Zoho só envia um na primeira vez.
targets-mistake-commas = **Scope**: separe os escopos com vírgulas. Com espaços, segundo relatos, o Zoho rejeita a lista como um escopo que não existe.
targets-mistake-center = Todas as URLs devem ser do data center da conta. O endpoint de token de outro responde invalid_client ou invalid_code.
targets-mistake-prefix = O cabeçalho é `Authorization: Zoho-oauthtoken`, seguido do token. O Zoho Accounts documenta também Bearer, e, segundo relatos, alguns produtos o rejeitam.
targets-mistake-bearer = Esta ferramenta envia `Authorization: Bearer`, e não é possível mudar isso. O Zoho Accounts documenta Bearer, a maioria dos produtos documenta Zoho-oauthtoken e, segundo relatos, alguns rejeitam Bearer: teste uma chamada primeiro.
targets-step-secrets = Insira o segredo do cliente depois de `ZOHO_CLIENT_SECRET`.
targets-step-refresh-token = Obtenha um token de atualização: entre em Testar ou crie um Self Client.
targets-step-environment = Defina `ZOHO_CLIENT_SECRET` e `ZOHO_REFRESH_TOKEN` no ambiente do programa, a partir do seu cofre de segredos.

# n8n
targets-n8n-about = Uma credencial para o nó HTTP Request e para todos os nós que aceitam OAuth2.
targets-n8n-zoho-about = A credencial para o nó Zoho CRM do próprio n8n.
targets-n8n-zoho-center = A credencial do n8n para o Zoho não tem uma entrada para { $center }. Use a credencial OAuth2 API.
targets-n8n-step-fields = No n8n, crie a credencial e insira estes valores.
targets-n8n-step-callback = Copie **OAuth Redirect URL** da credencial e adicione-a aos URIs de redirecionamento do cliente no API Console. Ela varia de um host para outro.
targets-n8n-step-secret = Insira o segredo do cliente no n8n, que o criptografa. Se você usa segredos externos, insira a expressão no lugar dele.
targets-n8n-step-import = Em um host próprio, você pode importar o arquivo: `n8n import:credentials --input=FILE`. Depois, abra a credencial, insira o segredo do cliente e conecte-se.
targets-n8n-mistake-body = **Authentication**: Body. O padrão é Header, que a página da Zoho só indica para a atualização.
targets-n8n-zoho-mistake-scopes = Os escopos são fixos: ZohoCRM.modules.ALL, ZohoCRM.settings.all e ZohoCRM.users.all. Para outros escopos ou apps, use a credencial OAuth2 API.
targets-n8n-zoho-mistake-token-url = **Access Token URL** aponta para os Estados Unidos até que você selecione o seu data center. É o erro mais frequente.
targets-n8n-zoho-mistake-canada = A documentação do n8n diz que CN é o Canadá. É a China.

# Postman
targets-postman-about = Uma coleção cujas solicitações herdam a autorização e um ambiente para o segredo do cliente.
targets-postman-step-callback = Adicione `https://oauth.pstmn.io/v1/callback` aos URIs de redirecionamento do cliente no API Console. Se você selecionar **Authorize using browser**, adicione a URL que o Postman mostrar.
targets-postman-step-import = Importe os dois arquivos no Postman e selecione o ambiente.
targets-postman-step-secret = Insira o segredo do cliente como valor de `zoho_client_secret`, mas não como valor inicial (compartilhado), que é sincronizado.
targets-postman-step-token = Abra a guia **Authorization** da coleção e selecione **Get New Access Token** e depois **Use Token**.
targets-postman-mistake-prefix = **Header Prefix**: Zoho-oauthtoken. O padrão do Postman é Bearer, que, segundo relatos, alguns produtos rejeitam.
targets-postman-mistake-body = **Client Authentication**: envie as credenciais no corpo.

# Bruno
targets-bruno-about = Uma coleção cujas solicitações herdam a autorização, com um ambiente para o segredo do cliente.
targets-bruno-step-import = Importe o arquivo como coleção do Bruno e selecione o ambiente dela.
targets-bruno-step-secret = Insira o segredo do cliente como valor de `zoho_client_secret`. Ele está marcado como segredo; por isso, o Bruno não o grava nos arquivos da coleção.
targets-bruno-step-token = Abra a guia **Auth** da coleção e selecione **Get Access Token**.
targets-bruno-mistake-callback = **Callback URL**: qualquer URL registrada no API Console, caractere por caractere. O Bruno para antes que ela seja aberta. Com **Use System Browser**, é uma URL do próprio Bruno, que deve estar registrada.

# Insomnia
targets-insomnia-about = Uma solicitação com a autorização e um ambiente privado para o segredo do cliente.
targets-insomnia-step-import = Importe o arquivo no Insomnia e selecione o ambiente dele.
targets-insomnia-step-secret = Insira o segredo do cliente como valor de `zoho_client_secret`. O ambiente é privado: não é exportado nem sincronizado.
targets-insomnia-step-token = Abra a guia **Auth** da solicitação e selecione **Fetch Tokens**.
targets-insomnia-mistake-callback = **Redirect URL**: uma URL registrada no API Console, caractere por caractere. Com **Use default browser**, ela é `https://app.insomnia.rest/oauth/redirect`, que deve estar registrada.

# .env
targets-env-about = Variáveis para um programa seu.
targets-env-step-save = Salve o arquivo como `.env` ao lado do seu programa.
targets-env-mistake-git = Adicione `.env` ao `.gitignore` antes de inserir o segredo.
targets-env-mistake-quotes = Mantenha as aspas: sem elas, um shell corta a URL no primeiro `&`.

# Scripts
targets-script-about = Obtém um token de acesso com o token de atualização e faz uma chamada. Não precisa de nenhuma biblioteca.
targets-python-step-run = Execute-o: `python3 zoho.py`.
targets-node-step-run = Execute-o com o Node.js 18 ou mais recente: `node zoho.mjs`.
targets-script-mistake-each-call = Obtenha um token de acesso uma vez por hora, não a cada chamada. O Zoho bloqueia um token de atualização usado mais de dez vezes em dez minutos.

# Catalyst
targets-catalyst-about = Um conector do SDK para Node.js: o Catalyst guarda o token de acesso e o renova.
targets-catalyst-step-environment = No console do Catalyst, defina `ZOHO_CLIENT_SECRET` e `ZOHO_REFRESH_TOKEN` como variáveis de ambiente da função.
targets-catalyst-step-paste = Coloque o código na função e use o token de acesso nas chamadas dela.
targets-catalyst-mistake-auth-url = **auth_url** também é o endpoint de token: o SDK envia o código para lá. A URL de autorização não funciona ali.
targets-catalyst-mistake-name = O nome de um conector deve ser único. Dê a cada usuário um conector próprio; caso contrário, um recebe os dados de outro.
targets-catalyst-mistake-center = O token de atualização deve ser do data center da conta. A documentação do Catalyst indica outro data center como causa de “Invalid Client”.

# SDKs
targets-sdk-about = Inicializa a biblioteca da própria Zoho com um token de atualização.
targets-sdk-center = As bibliotecas da Zoho não têm uma classe para { $center }. Use o arquivo Python ou Node.js no lugar delas.
targets-sdk-python-step = Instale a biblioteca: `pip install zohocrmsdk8_0`.
targets-sdk-java-step = Adicione a biblioteca `com.zoho.crm:zohocrm-java-sdk-8-0` de `https://maven.zohodl.com`.
targets-sdk-php-step = Instale a biblioteca: `composer require zohocrm/php-sdk-8.0`.
targets-sdk-node-step = Instale a biblioteca: `npm install @zohocrm/nodejs-sdk-8.0`.
targets-sdk-csharp-step = Adicione a biblioteca: `dotnet add package ZOHOCRMSDK-8.0`.
targets-sdk-mistake-find-user = **findUser** é true por padrão e, nesse caso, precisa de ZohoCRM.users.READ e ZohoCRM.org.READ. Aqui, ele é definido conforme o que os seus escopos permitem.
targets-sdk-mistake-store = O repositório de tokens guarda o segredo do cliente e os tokens como texto. Mantenha-o fora do repositório de código e exclua-o depois de mudar o cliente ou o data center: a biblioteca usa o que está nele.
targets-sdk-mistake-center = A classe do data center escolhe todos os hosts. Os tokens de outro data center ou de um sandbox não funcionam.
targets-sdk-mistake-crm = A biblioteca só chama o Zoho CRM. Para outros apps, use o arquivo Python ou Node.js.
targets-sdk-php-mistake-tls = O exemplo da Zoho desativa **sslVerification**. Deixe-o ativado: é o que protege o token.

# Power Automate
targets-power-about = Um conector personalizado para o Power Automate, o Power Apps e os Logic Apps.
targets-power-step-create = Crie o conector: `paconn create --api-def apiDefinition.swagger.json --api-prop apiProperties.json`. Ou importe a definição no portal e insira estes valores em **Security**.
targets-power-step-secret = Informe o segredo do cliente com `--secret` ou insira-o no portal. Ele não está em nenhum dos arquivos.
targets-power-step-callback = Quando o conector existir, copie a **Redirect URL** dele de **Security** e adicione-a aos URIs de redirecionamento do cliente no API Console. Cada conector tem a sua.
targets-power-mistake-provider = No portal, access_type e prompt estão na **Authorization URL**. No arquivo, estão no modelo da string de consulta.
targets-power-mistake-scopes = **Scope**: uma só entrada com vírgulas. Se forem várias entradas, são enviadas com espaços.

# OpenAPI
targets-openapi-about = Um documento com o esquema de segurança, para geradores de código, gateways e catálogos de APIs.
targets-openapi-step-merge = Copie `securitySchemes` e `security` para o seu documento.
targets-openapi-step-callback = Adicione ao cliente, no API Console, o URI de redirecionamento da ferramenta que lê o documento.
targets-openapi-mistake-separator = O OpenAPI não tem um campo para o separador dos escopos, e a maioria das ferramentas envia espaços. Defina-o como vírgula onde a ferramenta permitir: o Swagger UI tem `scopeSeparator`.

# The self client.
targets-self-step-create = Abra o API Console do seu data center, selecione **Self Client** e crie-o. Há um para cada conta.
targets-self-step-code = Abra a guia **Generate Code** dele, insira estes valores e selecione por quanto tempo o código deve ser válido. Se o Zoho pedir, selecione a organização.
targets-self-step-exchange = Execute o comando em um terminal imediatamente e cole o código e o segredo do cliente quando o comando os pedir.
targets-self-step-keep = Copie o token de atualização da resposta para o seu cofre de segredos. Ele só é mostrado desta vez.
targets-self-step-use = Use-o em uma das ferramentas abaixo que aceitam um token de atualização.
targets-self-limit-crm = Não serve para o serviço personalizado no Zoho CRM, que precisa de um cliente com um URI de redirecionamento.
targets-self-limit-one = Cada conta tem um só Self Client. Um novo segredo para ele faz parar todos os programas que o usam.
targets-self-limit-account = Os tokens são da sua própria conta e veem o que você vê. Use uma conta que vá continuar existindo.
targets-self-limit-org = Os tokens são válidos para a organização que você selecionou.
targets-self-limit-again = Outros escopos precisam de um novo código e de um novo token de atualização. Com mais de 20 tokens de atualização, o mais antigo deixa de funcionar.
targets-self-limit-code = O código só funciona uma vez e somente durante o tempo que você selecionou; três minutos, se você não selecionou nenhum.
