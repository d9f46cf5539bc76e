# The room Set up: the inputs, the sheets that mirror Zoho's forms, and what is beside them.

build-intro = Responda a três perguntas. Copie os valores para o Zoho.
build-load-example = Carregar o exemplo
build-try-sandbox = Testar o login no sandbox
build-other = Outro produto ou provedor
build-start-over = Recomeçar

# The inputs
build-inputs = Sua conexão
build-edit = Editar
build-fold = Fechar
build-select-center = Selecione um data center
build-evidence = Não tem certeza? Cole qualquer URL do Zoho
build-evidence-label = URL ou resposta do Zoho
build-evidence-hint = Por exemplo, a URL do seu CRM, uma URL de API ou uma resposta de token. Os segredos são mascarados imediatamente.
build-evidence-cut = O texto é muito longo. Só o início foi lido.
build-choose-center = Selecionar { $center }
build-rejected = rejeitado
build-evidence-unknown = O texto não indica nenhum data center.
build-evidence-chosen = Detectado: { $center }. Este data center está selecionado.
build-evidence-is = Detectado: { $center }.
build-evidence-other = Detectado: { $center }, mas outro data center está selecionado.
build-evidence-likely = Possivelmente { $center }. Para confirmar, entre no seu CRM e cole a URL dele.
build-evidence-several = O texto indica mais de um data center. Selecione o da sua organização.
build-scopes = Apps e escopos
build-scopes-none = Selecionar escopos
build-scopes-done = Concluir
build-scopes-summary = { $count ->
    [one] { $apps } · { $count } escopo
   *[other] { $apps } · { $count } escopos
}
build-scope-count = { $count ->
    [one] { $count } escopo
   *[other] { $count } escopos
}
build-scopes-broad = { $count ->
    [one] { $count } escopo concede mais acesso do que o necessário para a maioria das integrações.
   *[other] { $count } escopos concedem mais acesso do que o necessário para a maioria das integrações.
}
build-name-placeholder = Por exemplo, Marketing Automation
build-purpose = Conexão
build-shared = Compartilhada (recomendada)
build-private = Privada
build-more-names = Mais nomes e opções
build-link-name-hint = Deixe vazio para gerá-lo a partir do nome.
build-connection-name-hint = Deixe vazio para usar o nome do serviço.
build-connection-link-name-hint = O Zoho o preenche. Se o Zoho mostrar outro, insira-o aqui para que o snippet fique correto.
build-delimiter-recommended = { $delimiter } (recomendado)
build-delimiter-hint = A documentação da Zoho exige vírgulas. O espaço é o padrão do OAuth, e o sinal de mais é a forma codificada dele.

# The sheets
build-before = Antes de começar
build-sheet-console = API Console
build-sheet-service = Create Service
build-sheet-connection = Create Connection
build-sheet-deluge = Testar no Deluge
build-sheet-finish = Verificar e concluir
build-copied-of = { $done } de { $total } copiados
build-next = Próxima: { $sheet }
build-tick-all = Marcar tudo como concluído
build-untick-all = Desmarcar tudo
build-row-done = Concluído:
build-row-changed = Mudou depois que você o copiou.
build-more-scopes = { $count ->
    [one] Mais { $count } escopo não é mostrado. Para obter todos em um só valor, selecione abaixo o campo único “{ $field }”.
   *[other] Mais { $count } escopos não são mostrados. Para obter todos em um só valor, selecione abaixo o campo único “{ $field }”.
}
build-own-labels = O segundo rótulo é o da ajuda do Zoho em português. Seu formulário pode mostrar outro.

# Before you start
build-criteria = Você precisa de um serviço personalizado? Selecione o que se aplica.
build-criterion-none = O Zoho CRM não tem uma conexão padrão para o app
build-criterion-none-why = Sem uma conexão padrão, um serviço personalizado é a única forma de conectar o app.
build-criterion-scope = Falta na conexão padrão um escopo de que você precisa
build-criterion-scope-why = Não é possível adicionar a uma conexão padrão um escopo que ela não oferece.
build-criterion-apps = Você precisa dos escopos de vários apps em uma só conexão
build-criterion-apps-why = Uma conexão padrão acessa um só app. Um serviço personalizado pode combinar escopos de vários apps.
build-criterion-control = Você quer controlar o cliente: o segredo, os escopos e quando revogá-lo
build-criterion-control-why = Com um serviço personalizado, o cliente no API Console é seu.
build-recommend-default = **Recomendação: use a conexão padrão do Zoho.** Se nada disso se aplica, abra Connections > Services > Default Services no Zoho CRM. Não há cliente a registrar nem segredo a guardar.
build-recommend-custom = **Recomendação: crie um serviço personalizado.**
build-need = Do que você precisa
build-need-admin = **Permissões de administrador no Zoho CRM.** Só administradores podem abrir Connections. A conexão é executada com as permissões de quem a autoriza.
build-need-console = Acesso ao API Console do seu data center.
build-need-time = Cerca de dez minutos, com o Zoho em uma segunda janela.
build-need-secret = Não coloque o segredo do cliente em chats, tíquetes nem nesta página. Copie-o do API Console diretamente para o Zoho CRM.
build-removed = Você usava o conector “Zoho OAuth”?
build-removed-what = A Zoho removeu este conector padrão, que podia combinar escopos de vários apps. Não foi encontrado nenhum anúncio da Zoho nem uma data de término para as conexões existentes, e talvez algumas organizações ainda o mostrem.
build-removed-do = Recrie aqui cada conexão dele: liste as funções que a usam, crie um serviço personalizado com os mesmos escopos, substitua o nome do link da conexão nas funções e teste-as. Depois, exclua a conexão antiga.

# API Console
build-host-unknown = Nenhuma fonte indica o host deste data center. Abra a página a partir do seu próprio Zoho.
build-multi-dc = Quando preciso do Multi-DC?
build-multi-dc-answer = Se todos os que se conectam pertencem ao seu data center, deixe o Multi-DC desativado. Se pessoas de outros data centers também se conectam, abra a guia **Settings** do cliente, habilite os data centers delas e ative “**Use the same OAuth credentials for all data centers**”. Por padrão, cada data center tem o próprio segredo do cliente. O ID do cliente é o mesmo em todos os data centers, exceto no da China. Segundo relatos, um cliente de outro data center não funciona na China.
build-client-id-hint = Selecione Create, abra a guia Client Secret e cole o ID aqui. Não cole o segredo aqui; cole-o diretamente no Zoho CRM.
build-which-callback = Qual URI de redirecionamento é o correto?
build-callback-first = (recomendado)
build-callback-further = (registre também)
build-callback-source = Consulte também a página de ajuda da Zoho sobre [conexões](https://www.zoho.com/deluge/help/connections.html). A janela de login de “Create And Connect” mostra qual deles o Zoho CRM envia: cole a URL dela na ficha Create Connection.
build-callback-hint = Preencha somente se for diferente do valor acima.
build-callback-placeholder = Qualquer URL https sua, até que o pop-up mostre a correta.
build-registered = URI de redirecionamento que você registrou (opcional)

# Create Service
build-scope-fields = Seu formulário tem
build-scope-each = Um campo por escopo
build-scope-one-box = Um só campo de escopos
build-in-form = Verificar os valores do seu formulário
build-in-form-hint = Cole os valores atuais do Zoho. Aqui eles são apenas verificados.
build-field-in-form = { $field } no seu formulário
build-correct = Correto.

# Create Connection
build-service-not-connection = **O serviço não é a conexão.** Ele apenas descreve como se conectar. Vá até My Connections, crie uma conexão que use este serviço e autorize-a.
build-switch-off = Privada: não. As chamadas são executadas como o administrador que autoriza a conexão.
build-switch-on = Privada: sim. Cada usuário entra com a própria conta.
build-switch = Que valor tem “Use Credentials of Login User” no Zoho?
build-not-checked = Não verificado
build-connected = O Zoho mostra “Connection created successfully”
build-not-connected = Se mostrar “Invalid Redirect Uri”, copie a URL dessa janela para a caixa abaixo.
build-popup = Confirme: cole a URL do pop-up de login
build-popup-hint = Copie a URL completa da janela que “Create And Connect” abre, mesmo que ela mostre um erro.
build-popup-sends = O Zoho CRM envia:
build-popup-redirect-uri = URI do pop-up
build-popup-not-copyable = A cópia está desativada: esta URL não está em um host da Zoho.

# Deluge
build-deluge-hint = Execute esta função para testar a conexão.
build-product = Produto a chamar
build-product-automatic = Automático (pelos seus escopos)
build-snippet = Snippet do Deluge
build-snippet-scope = Escopo necessário: { $scope }.
build-snippet-included = Seu escopo { $held } o inclui.
build-snippet-others = Esta chamada testa somente { $product }. Para testar { $others }, mude o produto a chamar.
build-product-docs = Documentação de { $product }
build-fill-in = Preencha primeiro: { $values }.
build-401 = Recebe 401 embora a conexão funcione? A Zoho não documenta que prefixo de token um serviço personalizado envia. O Zoho Accounts documenta Bearer; a maioria dos produtos documenta Zoho-oauthtoken.

# Check and finish
build-end-done = Todos os { $total } valores foram copiados. Verifique os pontos abaixo para terminar.
build-end-open = { $done } de { $total } valores foram copiados.
build-checklist = Verificações
build-check-done = Concluído
build-check-open = Pendente
build-check-wrong = Corrigir
build-check-redirect = O URI de redirecionamento do seu data center está registrado
build-check-client = O cliente é baseado em servidor, e o serviço tem o ID dele
build-check-authorize = A Authorize URL tem access_type=offline e prompt=consent
build-check-token = As URLs de token pertencem ao seu data center
build-check-scopes = Todos os escopos existem e são separados por vírgulas
build-check-connection = A conexão está autorizada, não apenas o serviço
build-check-private = Privada ou compartilhada, conforme planejado
build-mistakes = Seis erros comuns
build-mistake-done = Descartado
build-mistake-open = Pendente
build-mistake-wrong = Encontrado
build-mistake-callback = URI de redirecionamento de outro data center
build-mistake-callback-done = A ficha indica `{ $uri }`, o URI de redirecionamento de { $center }.
build-mistake-callback-confirmed = A janela de login confirmou `{ $uri }`.
build-mistake-space = Espaço no final ou caractere oculto
build-mistake-space-done = Nenhum valor copiado contém um, e tudo o que você digita é verificado.
build-mistake-space-found = Há um no campo { $field }. O valor copiado o omite.
build-mistake-refresh = Sem token de atualização: a conexão deixa de funcionar depois de uma hora
build-mistake-refresh-done = A Authorize URL solicita `access_type=offline` e `prompt=consent`.
build-mistake-scopes = Escopos errados ou mal escritos
build-mistake-scopes-done = { $count ->
    [one] O escopo está no catálogo exatamente com esta grafia.
   *[other] Todos os { $count } escopos estão no catálogo exatamente com esta grafia.
}
build-mistake-scopes-open = { $count ->
    [one] { $count } escopo não foi verificado ou não está no catálogo. Confira-o na documentação da Zoho.
   *[other] { $count } escopos não foram verificados ou não estão no catálogo. Confira-os na documentação da Zoho.
}
build-mistake-delimiter-open = O delimitador não é uma vírgula, que é o que a documentação da Zoho exige.
build-mistake-connection = Um serviço sem conexão
build-mistake-connection-done = Você criou a conexão, e o Zoho a confirmou.
build-mistake-connection-open = Crie a conexão, autorize-a e marque nessa ficha a caixa “Connection created successfully”.
build-mistake-private = Privada por engano
build-mistake-private-done = A opção está em { $switch }, conforme planejado.
build-mistake-private-open = Defina “Use Credentials of Login User” como { $switch } e depois informe na ficha Create Connection o valor definido.
build-after = Depois de terminar
build-after-use = Funções, fluxos de trabalho e widgets encontram a conexão em **My Connections** pelo nome do link.
build-after-change = Se alterar os escopos ou criar um novo segredo, conecte-se novamente: os tokens existentes mantêm os escopos antigos. Segundo uma fonte, editar um serviço personalizado pode revogar as conexões dele.
build-after-clean = Exclua no API Console os clientes que você criou só para testes. Para encerrar uma conexão, revogue-a em **My Connections**.

# Export
build-export = Exportar e compartilhar
build-copy-as = Copiar tudo como
build-copy-all = Copiar tudo como { $format }
build-print = Imprimir
build-copy-link = Copiar link
build-export-hint = As exportações nunca contêm segredos. Use o link para reabrir esta configuração em qualquer dispositivo.
build-for-tool = Para outra ferramenta
build-for-tool-hint = Os mesmos valores para n8n, Postman, Catalyst, os SDKs do Zoho, Power Automate e outras, e o Self Client. Nenhum arquivo contém um segredo.

# Beside the sheets
build-progress = Progresso
build-copy-mode = Modo de cópia
build-help-toggle = Ajuda
build-url = URL de autorização
build-opener = Prévia para
build-opener-crm = Conexão do Zoho CRM
build-opener-page = Login de teste nesta página
build-opener-crm-hint = No campo Authorize URL, use somente access_type e prompt. O Zoho CRM adiciona os outros parâmetros, inclusive o próprio state.
build-opener-page-hint = Esta é uma prévia: state e code_challenge são novos a cada login. A URL desta página deve estar registrada como URI de redirecionamento do cliente.
build-endpoint-unknown = https://accounts.zoho.… (selecione um data center)
build-value-you = não definido
build-value-authorize-url = na Authorize URL
build-value-crm = adicionado pelo Zoho CRM
build-value-page = criado no login
build-source-you = Você insere
build-source-authorize-url = No seu campo Authorize URL
build-source-crm = Adicionado pelo Zoho CRM
build-source-page = Adicionado por esta página
build-help = Ajuda
build-help-empty = Selecione um campo para ver o que ele faz.
build-help-about = Sobre: { $topic }
build-help-why = Por quê
build-help-if-wrong = Em caso de erro
build-issues = Problemas
build-issue = { $field }: { $found }
build-notes = Mostrar notas
build-issues-none = Nenhum problema
build-issues-error = { $count ->
    [one] { $count } erro
   *[other] { $count } erros
}
build-issues-warning = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
}
build-issues-check = { $count ->
    [one] { $count } possível problema
   *[other] { $count } possíveis problemas
}
build-issues-note = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
