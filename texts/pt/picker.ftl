# The step "Scopes" of the room Set up: finding, selecting and comparing scopes.

picker-selected-count = { $count ->
    [one] { $count } selecionado
   *[other] { $count } selecionados
}
picker-selected-label = Escopos selecionados

# Search
picker-search = Pesquisar escopos
picker-search-hint = Pesquise por app, recurso, ação ou escopo. Enter adiciona o primeiro resultado.
picker-app = App
picker-app-count = { $app } ({ $count })
picker-all-apps = Todos os apps
picker-results-label = Escopos encontrados
picker-results-none = Nenhum resultado. Tente com menos palavras ou com o nome do app.
picker-search-all = Pesquisar em todos
picker-results-unverified = { $count ->
    [one] Nenhum resultado, mas { $count } escopo não verificado corresponde à pesquisa.
   *[other] Nenhum resultado, mas { $count } escopos não verificados correspondem à pesquisa.
}
picker-include-unverified = Incluir escopos não verificados ({ $count })
picker-results = { $total ->
    [one] { $total } resultado
   *[other] { $total } resultados
}
picker-results-part = { $total } resultados; mostrando os { $shown } melhores
picker-results-corrected = Uma letra foi corrigida.
picker-resources-selected = Os recursos dos escopos selecionados. Escolha um app para ver todos os escopos dele.
picker-pick-an-app = Escolha um app para ver os escopos dele.
picker-column-resource = Recurso
picker-row-of-app = { $app }: { $what }
picker-column-more = Mais
picker-row-openid = OpenID Connect
picker-resources = { $total ->
    [one] { $total } recurso. Selecione aquilo de que precisa ou pesquise acima.
   *[other] { $total } recursos. Selecione aquilo de que precisa ou pesquise acima.
}
picker-resources-part = { $total } recursos; mostrando { $shown }. Pesquise acima ou mostre mais.
picker-show-more = Mostrar mais (restantes: { $count })
picker-unlisted = Não está no nosso catálogo de { $date }. A Zoho não publica uma lista completa; por isso, ele pode existir mesmo assim.
picker-add-unlisted = Adicionar { $scope } mesmo assim
picker-add-unlisted-several = Adicionar estes { $count } escopos mesmo assim
picker-operation-title = { $about } ({ $confidence })

# Presets
picker-presets = Predefinições
picker-presets-hint = Predefinições. Uma predefinição substitui os escopos selecionados.
picker-preset-use = Usar a predefinição { $preset }
picker-preset-add = Adicionar a predefinição { $preset }
picker-preset-taken = A predefinição substituiu os escopos selecionados.
picker-presets-contents = Mostrar conteúdo

# The selected scopes
picker-none-selected = Nenhum escopo selecionado. Pesquise, escolha um app, use uma predefinição ou cole uma lista.
picker-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
picker-fix-all = Aplicar as { $count } correções seguras
picker-remove-all = Remover todos os escopos
picker-remove-label = Remover { $scope }
picker-display-name = Nome de exibição de { $scope }
picker-display-name-hint = Os nomes de exibição são opcionais. Sem um nome, a tela de consentimento mostra o escopo.
picker-not-in-catalog = não está no catálogo
picker-source = Fonte:
picker-source-read = Data da consulta: { $date }.
picker-often-missed = fácil de esquecer
picker-companion = Com { $scope }: { $why }
picker-add = Adicionar
picker-added = Adicionado
picker-broad = { $count ->
    [one] { $count } escopo concede mais acesso do que o necessário para a maioria das integrações
   *[other] { $count } escopos concedem mais acesso do que o necessário para a maioria das integrações
}
picker-broad-one-product = Um escopo concede acesso a um produto inteiro
picker-broad-products = { $count } escopos concedem mais acesso do que o necessário para a maioria das integrações; a um produto inteiro: { $whole }
picker-instead = Em vez disso:
picker-instead-more = e mais { $count }: escolha o app acima
picker-instead-label = Substituir { $scope } por { $narrower }

# What a press did
picker-said-added = Adicionado: { $scope }.
picker-said-added-several = { $count ->
    [one] { $count } escopo adicionado.
   *[other] { $count } escopos adicionados.
}
picker-said-preset = { $count ->
    [one] { $count } escopo selecionado.
   *[other] { $count } escopos selecionados.
}
picker-said-added-some = Adicionados: { $count }. Já na lista: { $present }.
picker-said-present = { $count ->
    [one] Já está na lista.
   *[other] Todos já estão na lista.
}
picker-said-removed = Removido: { $scope }.
picker-said-unverified = { $scope } não foi verificado: não o encontramos em nenhuma página da Zoho. Para adicioná-lo mesmo assim, pressione a barra de espaço.
picker-said-no-scope = O texto não contém nenhum escopo.
picker-said-left = { $more ->
    [0] Restou na caixa: { $words }. Um escopo contém pontos, como ZohoCRM.org.READ, ou está no catálogo. Para adicionar o texto mesmo assim, selecione “Adicionar à lista” novamente.
   *[other] Restou na caixa: { $words } e mais { $more }. Um escopo contém pontos, como ZohoCRM.org.READ, ou está no catálogo. Para adicionar o texto mesmo assim, selecione “Adicionar à lista” novamente.
}
picker-said-fixed = Todas as correções seguras foram aplicadas.

# Pasting a list
picker-paste = Colar uma lista
picker-paste-label = Adicionar escopos
picker-paste-hint = Cole os escopos. Qualquer separador serve: vírgulas, espaços, quebras de linha, sinais de mais ou JSON. De uma URL de autorização, de uma resposta de token ou de código, só os escopos são aproveitados.
picker-paste-add = Adicionar à lista

# The advisor
picker-call = Encontrar os escopos mínimos para uma chamada de API
picker-call-method = Método
picker-call-url = URL da chamada de API
picker-call-or = Ou, se você não tem uma URL:
picker-call-app = App a chamar
picker-call-resource = Recurso
picker-call-select = Selecionar…
picker-call-select-app = Selecione primeiro o app
picker-call-verb = O que você faz com o recurso?
picker-resource-option = { $family } — { $what }
picker-advice-app = Chamada para { $app }
picker-advice-needs = Solicite:
picker-advice-instead = Pode ser usado em vez do primeiro:
picker-advice-perhaps = Talvez também seja necessário:

# Two lists
picker-compare = Comparar listas de escopos
picker-before = Escopos anteriores
picker-before-hint = Do formulário no Zoho, de uma URL de autorização ou de uma resposta de token.
picker-before-keep = Usar a lista atual
picker-after = Novos escopos
picker-after-hint = Deixe vazio para usar os escopos selecionados.
picker-after-placeholder = os escopos selecionados
picker-consent-needed = Os usuários precisam autorizar novamente.
picker-consent-not-needed = Nenhuma nova autorização é necessária.
picker-compare-added = Adicionados ({ $count }):
picker-compare-removed = Removidos ({ $count }):
picker-compare-respelled = Com outra grafia ({ $count }):
picker-compare-kept = Em ambas ({ $count }):
picker-compare-scope = `{ $scope }`
picker-compare-spellings = `{ $old }` → `{ $new }`
picker-grant = Verificar os escopos concedidos
picker-grant-hint = Cole a resposta de token. Os escopos dela são comparados com a sua seleção. Os tokens que ela contém são mascarados imediatamente.
picker-granted-all = Todos os escopos selecionados foram concedidos.
picker-granted-not-all = Nem todos os escopos selecionados foram concedidos.
picker-grant-missing = Faltam ({ $count }):
picker-grant-extra = Concedidos, mas não selecionados ({ $count }):
picker-grant-reason = `{ $scope }`: { $reason }
picker-grant-error = Esta é uma resposta de erro; por isso, não mostra escopos concedidos. Cole-a em Solucionar problemas para ver as causas.
picker-grant-no-scopes = A resposta não tem o campo scope; por isso, não mostra o que foi concedido.
picker-grant-no-response = O texto não contém nenhuma resposta de token.

# Copying the list
picker-copy = Copiar a lista para o formulário, uma URL ou um Self Client
picker-copy-form = Para o formulário
picker-copy-form-label = escopos para o formulário
picker-copy-url = Em uma URL de autorização
picker-copy-url-label = escopos na URL
picker-copy-self-client = Para um Self Client no API Console
picker-copy-self-client-label = escopos para o Self Client
picker-copy-none = Adicione escopos primeiro.
picker-copy-hint = { $delimiter ->
        [Space] O formulário usa espaços como delimitador.
        [Plus] O formulário usa sinais de mais como delimitador.
       *[Comma] O formulário usa vírgulas como delimitador.
    } O Zoho espera vírgulas, que em uma URL são escritas como %2C. Espaços (+ ou %20 em uma URL) são o padrão do OAuth, mas, segundo relatos, o Zoho rejeita essa lista como um só escopo que não existe. Sobre o sinal de mais (%2B), nada se sabe. Em suas respostas, o Zoho separa os escopos com espaços.

# The catalog
picker-counts = Catálogo de escopos de { $date }: { $scopes } escopos de { $apps } apps, a partir de { $sources } fontes. { $official } estão em páginas ou em código da Zoho, { $rule } seguem uma regra da Zoho, { $reported } vêm de outras fontes e { $unverified } não foram verificados.
picker-legend = O que os rótulos significam e de onde vêm os escopos
picker-legend-selected = Fontes dos escopos selecionados:
picker-legend-hint = As fontes são páginas, especificações e pacotes da própria Zoho, além de listas e código públicos que os repetem. Nenhum escopo foi testado com o serviço real da Zoho. A Zoho não publica uma lista completa; por isso, um escopo que não está aqui pode existir mesmo assim.
picker-report = Relatar um escopo ausente
picker-report-hint = Preencha o relatório e envie-o a quem forneceu esta página a você. Nada é enviado daqui.
picker-report-label = relatório de um escopo ausente
picker-report-title = Falta um escopo no catálogo de { $date }
picker-report-scopes = Escopo: { $scopes }
picker-report-product = Produto: …
picker-report-allows = O que ele permite: …
picker-report-page = A página da Zoho que o cita: …
picker-report-works = Um login com ele funciona (sim, não, não testado): …
