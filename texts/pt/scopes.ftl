# What the catalog, the linter and the advisor say about scopes.

# What a scope is good for. $what is a noun from the catalog, or the whole description.
scopes-about = { $operation ->
    [ALL] Acesso total a { $what }
    [READ] Ver { $what }
    [CREATE] Criar { $what }
    [UPDATE] Editar { $what }
    [DELETE] Excluir { $what }
    [WRITE] Criar, editar e excluir { $what }
   *[other] { $what }
}

# Display names that are made for a scope, for the people who approve it.
scopes-name = { $operation ->
    [ALL] { $app }: { $what }, acesso total
    [READ] { $app }: { $what }, ler
    [CREATE] { $app }: { $what }, criar
    [UPDATE] { $app }: { $what }, editar
    [DELETE] { $app }: { $what }, excluir
    [WRITE] { $app }: { $what }, criar, editar e excluir
   *[other] { $app }: { $what }, { $last }
}

# Known issues of single scopes
scopes-issue-generated = O nome circula em listas geradas por máquina. Não o encontramos em nenhuma página da Zoho.
scopes-issue-webassistant = Use ZohoMarketingAutomation.wa.READ. Nenhuma página da Zoho que lemos chama de webassistant o escopo do assistente da web.
scopes-issue-misprint = Uma das especificações da própria Zoho contém este nome por engano.
scopes-issue-journey-all = Um autor que o testou no Zoho em março de 2026 relata que é inválido. READ e CREATE existem.
scopes-issue-tried-invalid = Um autor que o testou no Zoho em março de 2026 relata que é inválido.
scopes-issue-listed-rejected = A Zoho o lista, mas, segundo relatos de agosto de 2026, ele é rejeitado.
scopes-issue-example-invalid = A documentação da própria Zoho o usa como exemplo, mas um autor que o testou no Zoho em março de 2026 relata que é inválido.
scopes-issue-projectsgroups-all = Um autor que o testou no Zoho em março de 2026 relata que é inválido. O recurso se chama projectgroups.
scopes-issue-activities = O módulo foi removido. A partir da versão 3 da API, este escopo causa um erro de incompatibilidade de escopos. Solicite os módulos tasks, events e calls.
scopes-issue-salesiq-old = Pertence a uma família antiga de escopos do SalesIQ.
scopes-issue-projectsgroups = Segundo relatos, a grafia projectgroups está correta e projectsgroups é rejeitada, pelo menos com ALL.
scopes-issue-bugtracker = As fontes escrevem o prefixo de duas formas: ZohoBugTracker e ZohoBugtracker. Todo o código público que encontramos usa ZohoBugtracker. Não se sabe se o Zoho as distingue.
scopes-issue-bookings = Inclui todas as chamadas do Bookings que encontramos, até as de leitura.
scopes-issue-cliq-webhooks = Publica mensagens.
scopes-issue-zcql = Executa consultas, inclusive as que apenas leem.
scopes-issue-sheet = Também cria e exclui.
scopes-issue-emailapi = Pertence à Email API, que usa uma chave própria em vez do OAuth.
scopes-issue-meeting-webinar = É para o host do Zoho Meeting. Os webinars no host do Zoho Webinar precisam de ZohoWebinar.webinar.
scopes-issue-webinar-webinar = É para o host do Zoho Webinar. Os webinars no host do Zoho Meeting precisam de ZohoMeeting.webinar.
scopes-issue-recruit-plural = As páginas do Zoho Recruit usam tanto o singular quanto o plural deste recurso.
scopes-issue-contact-create = Só terceiros o mencionam, para contas com a nova interface do Campaigns.
scopes-issue-profile = É um escopo do OpenID Connect, e código de terceiros o solicita. O escopo da própria Zoho para o perfil é AaaServer.profile.READ.
scopes-issue-works = Nenhuma página da Zoho o lista, mas, segundo relatos, ele funciona.

# Presets
scopes-preset-marketing-automation = Marketing Automation
scopes-preset-marketing-automation-about = Acesso total a campanhas e leads. Lista e inicia jornadas. Lê o assistente da web.
scopes-preset-crm-read = Zoho CRM (somente leitura)
scopes-preset-crm-read-about = Lê os registros de todos os módulos, a configuração, os usuários e a organização do Zoho CRM. Não altera nada.
scopes-preset-crm-workdrive-books = CRM, WorkDrive e Books
scopes-preset-crm-workdrive-books-about = Os registros de todos os módulos do CRM, arquivos e pastas no WorkDrive, contatos e faturas no Books. Os três escopos que apenas leem servem para testar a conexão. Remova o que você não usa.
scopes-preset-profile = Somente teste de conexão
scopes-preset-profile-about = Somente o perfil do usuário que autoriza a conexão. É o suficiente para testar se a conexão funciona.

# The linter: what was found, and why it matters
scopes-lint-empty = A entrada está vazia.
scopes-lint-one-each = Cada entrada deve conter um só escopo.
scopes-lint-secret = Uma entrada parece um token ou um segredo, não um escopo.
scopes-lint-secret-why = Remova-a. Se alguém pode ter visto o token, revogue-o.
scopes-lint-no-scope = “{ $scope }” não é um escopo.
scopes-lint-hidden = “{ $scope }” contém um caractere oculto: { $what }.
scopes-lint-extra = “{ $scope }” contém caracteres a mais.
scopes-lint-exact = O Zoho compara os escopos caractere por caractere.
scopes-lint-several = “{ $scope }” contém { $count } escopos.
scopes-lint-several-why = O Zoho lê uma entrada como um só escopo, e nenhum escopo tem esse nome.
scopes-lint-variant = { $scope } também é escrito como { $usual }.
scopes-lint-variant-why = A fonte de { $scope } o descreve como “{ $about }” ({ $source }, { $confidence }). { $usual } é descrito como “{ $usual_about }”. Não se sabe se o Zoho distingue os dois.
scopes-lint-other-case = O catálogo escreve “{ $scope }” como { $usual }.
scopes-lint-other-case-why = A documentação da Zoho mistura maiúsculas e minúsculas, e não se sabe se o Zoho as distingue. Use a grafia documentada.
scopes-lint-unverified = { $scope } não foi verificado.
scopes-lint-unverified-why = Nós o encontramos somente em código público e em nenhuma página da Zoho. Se ele não existe, o Zoho mostra uma página de erro em vez do login ou, segundo relatos, ignora o escopo sem avisar.
scopes-lint-invented = “{ $scope }” parece inventado.
scopes-lint-misprint = “{ $scope }” é um erro de digitação.
scopes-lint-rejected = Segundo relatos, o Zoho rejeita “{ $scope }”.
scopes-lint-outdated = “{ $scope }” está obsoleto.
scopes-lint-disputed = As fontes divergem sobre “{ $scope }”.
scopes-lint-unlisted = Nenhuma página da Zoho lista “{ $scope }”.
scopes-lint-former-prefix = “{ $scope }” usa o prefixo antigo de { $product }.
scopes-lint-former-prefix-why = { $product } mudou de nome, e os escopos agora começam com { $prefix }. Alguns dos escopos antigos talvez ainda funcionem.
scopes-lint-not-in-catalog = “{ $scope }” não está no nosso catálogo de { $date }.
scopes-lint-not-in-catalog-why = A Zoho não publica uma lista completa; por isso, ele pode existir mesmo assim. Se ele não existe, o Zoho mostra uma página de erro em vez do login ou, segundo relatos, ignora o escopo sem avisar.
scopes-lint-letter = “{ $scope }” contém o caractere “{ $letter }” ({ $code }), que nenhum escopo tem.
scopes-lint-letter-why = Algumas letras de outros alfabetos parecem letras latinas, mas o Zoho compara os escopos caractere por caractere.
scopes-lint-url = “{ $scope }” é uma URL, não um escopo.
scopes-lint-form = Um escopo tem a forma Product.resource.OPERATION.
scopes-lint-punctuation = “{ $scope }” não tem a pontuação de um escopo.
scopes-lint-punctuation-why = Una as partes de um escopo com um só ponto. Um escopo não começa nem termina com ponto.
scopes-lint-no-scopes = “{ $scope }” parece um escopo de { $product }, mas não conhecemos nenhum escopo desse produto.
scopes-lint-wrong-prefix = “{ $scope }” começa com { $first }, mas os escopos de { $product } começam com { $prefix }.
scopes-lint-wrong-prefix-known = Com o prefixo correto, é { $renamed }, que está no nosso catálogo.
scopes-lint-wrong-prefix-unknown = O restante do nome também não está no nosso catálogo.
scopes-lint-no-prefix = “{ $scope }” não indica o produto.
scopes-lint-no-prefix-why = Um escopo começa com o produto: Product.resource.OPERATION.
scopes-lint-no-such-operation = A operação { $operation } de { $family } não está no nosso catálogo de { $date }.
scopes-lint-operations = Operações conhecidas de { $family }: { $operations }. A Zoho não publica uma lista completa; por isso, podem existir outras. Se esta não existe, o Zoho mostra uma página de erro em vez do login ou, segundo relatos, ignora o escopo sem avisar.
scopes-lint-operations-delete = Operações conhecidas de { $family }: { $operations }. Adicione DELETE somente se você exclui dados. A Zoho não publica uma lista completa; por isso, podem existir outras. Se esta não existe, o Zoho mostra uma página de erro em vez do login ou, segundo relatos, ignora o escopo sem avisar.
scopes-lint-no-operation = “{ $scope }” não tem operação.
scopes-lint-no-operation-why = Um escopo termina com a operação que permite: Product.resource.OPERATION.
scopes-lint-too-many = A lista tem { $count } entradas. Somente as primeiras { $most } foram verificadas.
scopes-lint-too-many-why = Nenhuma conexão precisa de tantas. Verifique se você colou outra coisa.
scopes-lint-doubled = “{ $scope }” está duas vezes na lista.
scopes-lint-doubled-why = Mantenha um deles.
scopes-lint-doubled-case = “{ $first }” e “{ $second }” diferem apenas em maiúsculas e minúsculas.
scopes-lint-doubled-case-why = Não se sabe se o Zoho os distingue. Se não distinguir, basta um deles.
scopes-lint-clash = A lista contém tanto profile quanto AaaServer.profile.READ.
scopes-lint-clash-why = Segundo relatos, se os dois são solicitados juntos, a chamada de perfil falha com INVALID_OAUTHSCOPE.
scopes-lint-covered = { $broad } já inclui { $narrow }.

scopes-covers-operation = { $broad } inclui { $narrow }. Com um escopo a menos, a página de consentimento fica mais curta.
scopes-covers-product = { $broad } dá acesso total a { $app }.
scopes-covers-group = { $broad } é para o grupo inteiro. Concluímos da descrição (“{ $about }”) que ele inclui este escopo.

# The advisor
scopes-verb = { $verb ->
    [CREATE] criar
    [UPDATE] alterar
    [DELETE] excluir
   *[READ] ler
}

scopes-reason-resource = { $verb ->
    [CREATE] Este escopo serve para criar em { $family }.
    [UPDATE] Este escopo serve para alterar { $family }.
    [DELETE] Este escopo serve para excluir em { $family }.
   *[READ] Este escopo serve para ler { $family }.
}
scopes-reason-path = { $verb ->
    [CREATE] O caminho cita { $resource }, e { $method } normalmente cria.
    [UPDATE] O caminho cita { $resource }, e { $method } normalmente altera.
    [DELETE] O caminho cita { $resource }, e { $method } normalmente exclui.
   *[READ] O caminho cita { $resource }, e { $method } normalmente lê.
}
scopes-reason-about = { $verb ->
    [CREATE] { $family } trata de { $what }, e { $call } normalmente cria.
    [UPDATE] { $family } trata de { $what }, e { $call } normalmente altera.
    [DELETE] { $family } trata de { $what }, e { $call } normalmente exclui.
   *[READ] { $family } trata de { $what }, e { $call } normalmente lê.
}
scopes-reason-custom-module = { $verb ->
    [CREATE] Se “{ $module }” for um módulo personalizado: este escopo é para os registros de todos os módulos personalizados, e { $method } normalmente cria.
    [UPDATE] Se “{ $module }” for um módulo personalizado: este escopo é para os registros de todos os módulos personalizados, e { $method } normalmente altera.
    [DELETE] Se “{ $module }” for um módulo personalizado: este escopo é para os registros de todos os módulos personalizados, e { $method } normalmente exclui.
   *[READ] Se “{ $module }” for um módulo personalizado: este escopo é para os registros de todos os módulos personalizados, e { $method } normalmente lê.
}
scopes-reason-no-narrower = { $verb ->
    [CREATE] Nosso catálogo não tem um escopo mais restrito que só permita criar.
    [UPDATE] Nosso catálogo não tem um escopo mais restrito que só permita alterar.
    [DELETE] Nosso catálogo não tem um escopo mais restrito que só permita excluir.
   *[READ] Nosso catálogo não tem um escopo mais restrito que só permita ler.
}
scopes-reason-concluded = Concluímos isso da forma como a Zoho nomeia os escopos. Nenhuma página que lemos associa esta chamada a este escopo; por isso, teste-o no Zoho.
scopes-reason-name = O escopo permite mais do que o nome diz.
scopes-reason-only-scope = É o único escopo deste recurso que conhecemos.
scopes-reason-only-writing = Fora os de leitura, é o único escopo deste recurso que conhecemos.
scopes-reason-only-resource = É o único recurso de { $product } que conhecemos.
scopes-reason-group = Nosso catálogo não tem um escopo assim só para { $family }; por isso, este é o escopo do grupo inteiro.
scopes-reason-known-call = { $method } { $path } é uma chamada que conhecemos.
scopes-reason-documented = A documentação da Zoho indica este escopo para { $method } { $path }.
scopes-reason-reported = Segundo relatos, este escopo é para { $method } { $path }.
scopes-reason-upsert = Um upsert também altera registros existentes.
scopes-reason-crm-search = A pesquisa de registros do Zoho CRM precisa deste escopo além do escopo do módulo.
scopes-reason-search = A chamada faz uma pesquisa, e { $product } tem um escopo separado para pesquisar.
scopes-also-cliq-webhooks = Segundo relatos, também publica mensagens, apesar do nome.

scopes-note-no-scope = { $verb ->
    [CREATE] Nosso catálogo não tem um escopo para criar em { $family }.
    [UPDATE] Nosso catálogo não tem um escopo para alterar { $family }.
    [DELETE] Nosso catálogo não tem um escopo para excluir em { $family }.
   *[READ] Nosso catálogo não tem um escopo para ler { $family }.
}
scopes-note-no-resource = O caminho não cita nenhum recurso de { $product } que o nosso catálogo conheça. Pesquise o recurso pelo nome.
scopes-note-issue = { $scope }: { $issue }
scopes-note-user-info = O texto antes de @ na URL é um nome de usuário. O host real é { $host }. Não envie um token para lá.
scopes-note-backslash = A URL contém uma barra invertida. O host dela é { $host }. Não envie um token para lá.
scopes-note-lookalike = { $reason } Não envie um token para lá.
scopes-note-sign-in = Esta URL pertence ao próprio login. Ela não precisa de escopo.
scopes-note-crm-page = Esta é a interface de usuário do CRM. A API do CRM fica no domínio de API, por exemplo, https://www.zohoapis.com/crm/v8.
scopes-note-other-host = { $host } não é o host que a nossa tabela lista para a API de { $product }.
scopes-note-no-host = Insira a URL completa, com o host. O caminho sozinho não mostra qual é o app.
scopes-note-foreign = { $host } não é um host da Zoho na nossa tabela. Não envie um token para lá.
scopes-note-no-api = Nossa tabela não lista nenhuma API da Zoho nesta URL de { $host }.

# Scopes that others need beside them
scopes-companion-search = Usa a API Search Records? Adicione ZohoSearch.securesearch.READ.
scopes-companion-files = Faz upload de arquivos para trabalhos em massa ou baixa backups ou logs de auditoria? Adicione um escopo de ZohoFiles.files.
scopes-companion-coql = Uma consulta também precisa do escopo de leitura de cada módulo que cita, por exemplo, ZohoCRM.modules.leads.READ.
scopes-companion-composite = Uma solicitação composta também precisa dos escopos de todas as solicitações que contém.
scopes-companion-mailmerge = A mala direta também precisa de escopos do Zoho Writer.
scopes-companion-projects = Os arquivos no Projects também precisam de um escopo de ZohoPC.files e, às vezes, de escopos do WorkDrive.
scopes-companion-calendar = Os eventos do Cliq também precisam dos escopos do Zoho Calendar para calendários e para eventos.

# Broad scopes
scopes-broad-product = { $scope }: { $about }. Em vez disso, solicite os recursos que você usa.
scopes-broad-group = { $scope }: { $about }. Em vez disso, solicite as operações que você usa ou recursos específicos do grupo.
scopes-broad-resource = { $scope }: { $about }. Em vez disso, solicite as operações que você usa.

# Two lists
scopes-difference-same = As duas listas solicitam os mesmos escopos.
scopes-difference-removed = Nada foi adicionado; por isso, as conexões existentes continuam funcionando. Elas mantêm os escopos que foram concedidos: para removê-los, revogue a conexão e conecte-se novamente.
scopes-difference-covered = Os escopos adicionados já estavam incluídos. As conexões existentes continuam funcionando, mas os tokens delas indicam os escopos antigos até que você se conecte novamente.
scopes-difference-consent = Um token mantém os escopos com que foi emitido. Todas as pessoas que já se conectaram precisam se conectar novamente e aprovar os escopos adicionados.

# Granted scopes
scopes-missing-part = O Zoho concedeu somente { $scopes }, que este escopo inclui.
scopes-missing-finding = { $finding } Segundo relatos, o Zoho ignora sem avisar os escopos que não existem.
scopes-missing-known = O escopo está no nosso catálogo. Ou o token é anterior à alteração da lista (um token mantém os escopos com que foi emitido), ou a conta que o autorizou não tem o produto, ou o Zoho ignorou o escopo.
scopes-extra-part = Faz parte de { $scope }, que foi solicitado.
scopes-extra-earlier = Não foi solicitado nesta lista. Pode vir de uma autorização anterior.
