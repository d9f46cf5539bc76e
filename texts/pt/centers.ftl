# The room Data centers: the table, its filter, the live test, and Zoho's own list of servers.

centers-intro = De documentação e código públicos ({ $date }); não testado com o Zoho real. Um rótulo como “segundo relatos” indica o que não é oficial: selecione-o para ver as fontes. O que não tem fonte não está na lista.
centers-find = Cole uma URL ou insira um host, um data center ou o código dele
centers-find-example = https://accounts.zoho.eu/oauth/v2/token
centers-shown = { $shown } de { $all } data centers
centers-hidden = O texto continha um token, um código ou um segredo. Ele está oculto aqui e não é armazenado.
centers-no-match = Nenhum resultado. Cole uma URL ou um host para encontrar o data center correspondente ou insira um código de localização, como eu.
centers-foreign = { $host } não é um host da Zoho que conheçamos.
centers-right = A URL correta:
centers-right-label = URL correta

# ---- One data center ----

centers-note = nota
centers-values = { $center }: todos os valores a copiar
centers-center = Data center
centers-authorize = Authorize URL
centers-token = Access Token URL
centers-refresh = Refresh Token URL
centers-revoke = Revoke Token URL
centers-serverinfo = Lista de servidores de contas
centers-userinfo = Informações do usuário (exige um escopo)
centers-callback = URI de redirecionamento das conexões
centers-callback-also = Registre também
centers-accounts = Servidor de contas
centers-api = Domínio de API
centers-console = API Console
centers-crm = Zoho CRM
centers-apps = Domínio dos outros apps
centers-upload = Upload de arquivos
centers-cell = { $column } de { $center }
centers-cell-more = { $column } { $number } de { $center }

# ---- The APIs of the products ----

centers-apis = URLs base das APIs por produto
centers-apis-hint = Alguns produtos não estão no domínio de API (api_domain). Selecione um produto para vê-lo em todos os data centers.
centers-product = Produto
centers-every-product = todos os produtos, { $center }
centers-api-label = API de { $product } em { $center }

# ---- All data centers ----

centers-all = Comparar todos os data centers
centers-table = Tabela de data centers
centers-unknown = não conhecido
centers-json = Baixar JSON
centers-csv = Baixar CSV
centers-download-hint = Os dois arquivos têm todos os valores de todos os data centers, as URLs base das APIs dos produtos, o grau de confiança, as fontes e a data.

# ---- The live test ----

centers-live-title = Teste dos hosts
centers-live-file = Você abriu esta página como um arquivo e, assim, ela não faz nenhuma solicitação. Para testar os hosts, abra-a em um servidor web.
centers-live-intro = Envia do seu navegador uma solicitação GET, sem credenciais, a cada servidor de contas e domínio de API. Cada host vê o seu endereço IP e o que um navegador envia em toda solicitação, mas nenhum valor desta página.
centers-test-one = Testar { $center }
centers-test = Testar todos os hosts
centers-stop = Parar
centers-copy-results = resultados
centers-hosts-tested = Hosts testados
centers-waiting = aguardando…
centers-readable = acessível, resposta legível, { $ms } ms
centers-reachable = acessível, { $ms } ms
centers-failed = inacessível (falhou depois de { $ms } ms)
centers-late = sem resposta em { $seconds } s
centers-stopped = interrompido
centers-progress = { $done } de { $all } hosts testados.
centers-run-stopped = Interrompido. Acessíveis: { $reachable }; inacessíveis: { $silent }; não testados: { $stopped }.
centers-run-done = Acessíveis a partir deste navegador: { $reachable } de { $all } hosts.
centers-none-reached = Nenhum host respondeu. Talvez você esteja sem conexão, ou um firewall ou uma extensão esteja bloqueando o Zoho.
centers-some-silent = O navegador não diz por que um host não respondeu. O nome pode não existir, um firewall, um proxy ou uma extensão pode bloqueá-lo, ou o host pode estar fora do ar. Tente a partir de outra rede.
centers-what-it-shows = Uma resposta mostra que ali um servidor responde por TLS. Não mostra que o servidor aceita o seu cliente. Uma resposta que não pode ser lida também pode vir de um proxy.
centers-report-title = Hosts da Zoho testados a partir de um navegador, { $time }
centers-report-columns = | Data center | Host | Função | Resultado |
centers-report-read = Lista de servidores de contas da Zoho, carregada de { $host }:
centers-report-pasted = Lista de servidores de contas da Zoho, como foi colada:

# ---- Zoho's own list ----

centers-list-title = A lista de servidores de contas da própria Zoho
centers-list-intro = A Zoho publica em JSON os servidores de contas dos seus data centers. Se não for possível carregar a lista aqui, abra-a em uma nova guia e cole o JSON abaixo. Ela é comparada com a tabela.
centers-list-open = Abrir a lista
centers-list-label = JSON de /oauth/serverinfo
centers-list-read = Carregada de { $host }, que permite que esta página a leia.
