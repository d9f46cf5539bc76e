# The page around the rooms: navigation, toasts, remarks about a link, and the pieces that rooms share.

page-name = Zoho OAuth Workbench
page-nav-label = Principal
page-room-build = Configurar
page-room-check = Solucionar problemas
page-room-centers = Data centers
page-room-connect = Testar
page-room-learn = Aprender
page-room-trust = Privacidade e segurança
page-title = { $room } · Zoho OAuth Workbench
page-footer = Funciona inteiramente no seu navegador. Tokens, códigos de autorização e segredos do cliente ficam na memória; os outros dados duram até você fechar a guia, a menos que os salve neste dispositivo. A Content Security Policy da página só permite solicitações ao próprio host e aos hosts de contas e de API da Zoho. Sem vínculo com a Zoho.

page-example-for-us = Exemplo carregado: Marketing Automation, United States. Selecione acima o seu próprio data center.
page-example-loaded = Exemplo carregado: Marketing Automation.
page-link-loaded = Os valores do link foram carregados.
page-scopes-removed = Todos os escopos foram removidos.
page-started-over = Todos os campos foram limpos.
page-imported = Os valores foram importados em Configurar.
page-imported-beside = Os valores foram importados em Configurar. A configuração salva mantém os próprios valores. Para salvar os importados, selecione “Salvar neste dispositivo”.
page-undone = Alteração desfeita. As alterações posteriores foram mantidas.

page-copied = Copiado: { $label }.
page-copy-by-hand = O navegador bloqueou a cópia: { $label }. Copie o texto desta caixa: pressione Ctrl+C ou, no Mac, ⌘C.
page-copy-refused = O navegador bloqueou a cópia: { $label }. O valor está selecionado: pressione Ctrl+C ou, no Mac, ⌘C.
page-link-without = O link omite { $keys }: o valor parece um segredo.
page-masked = O texto colado continha um token, um código ou um segredo. Ele foi mascarado imediatamente e não é guardado. Se outra pessoa pode tê-lo visto, revogue-o.
page-storage-full = O armazenamento do navegador para esta página está cheio ou bloqueado. Seus dados não são salvos e serão perdidos ao recarregar a página.

page-skip = Ir para o conteúdo
page-result = { $text }
page-language = Idioma
page-language-missing = Não foi possível carregar { $language }.
page-language-keep = Manter { $language }
page-theme = Tema
page-theme-system = Sistema
page-theme-light = Claro
page-theme-dark = Escuro
page-offer = Abrir a configuração deste link?
page-offer-hint = Sua configuração atual tem outros valores. O link substitui todos eles. Você pode desfazer essa alteração.
page-offer-open = Abrir
page-offer-keep = Manter a minha

page-palette = Pesquisar em tudo
page-palette-open = Pesquisar
page-palette-placeholder = Página, campo, escopo, host ou erro
page-palette-results = Resultados
page-palette-none = Nenhum resultado.
page-palette-room = Página
page-palette-action = Ação
page-palette-field = Campo
# What else a field is called: these words are searched, and never shown.
page-palette-also-redirect = callback redirect URL redirecionamento retorno de chamada
page-palette-also-switch = private shared privada compartilhada opção chave
page-palette-also-authorize = authorization endpoint access_type offline prompt consent autorização consentimento
page-palette-also-scopes = permissions permissões escopos
page-palette-also-center = region domain DC região domínio
page-palette-center = Selecionar data center
page-palette-error = Erro
page-palette-scope = Escopo
page-palette-host = Host
page-palette-link = Copiar link para esta configuração
page-keys-title = Atalhos do teclado
page-keys-palette = Pesquisar em tudo
page-keys-scopes = Pesquisar escopos
page-keys-list = Mostrar esta lista
page-keys-undo = Desfazer a última alteração
page-keys-redo = Refazer
page-keys-enter = Em um valor: copiá-lo. Em uma pesquisa: usar o primeiro resultado.
page-keys-space = Em uma caixa de seleção: alterná-la
page-keys-escape = Fechar o que está aberto
page-keys-single = Usar atalhos de uma só tecla (/ e ?)
page-hand-over = Ficha de transferência
page-hand-over-markdown = ficha de transferência em Markdown
page-print = Imprimir

page-setups = Configurações salvas
page-setups-none = Nenhuma neste dispositivo
page-setups-count = { $count } neste dispositivo
page-setups-hint = As configurações salvas ficam no armazenamento local deste navegador até que você as exclua. Elas nunca contêm segredos. As alterações em uma configuração salva que está aberta são salvas automaticamente.
page-setups-exchange = Exportar ou importar
page-setups-json = configurações salvas em JSON
page-setups-download = Baixar JSON
page-setups-import = Cole as configurações exportadas (JSON)
page-setups-import-action = Importar
page-setups-imported = { $count ->
    [0] Nenhuma configuração foi importada. Todas já estão salvas neste dispositivo.
    [one] { $count } configuração importada.
   *[other] { $count } configurações importadas.
}
page-setups-delete-all = Excluir todas as configurações salvas
page-setups-delete-sure = Não é possível desfazer essa ação.
page-setup-status = Salva como { $name }
page-setup-name = Nome da configuração
page-setup-keep = Salvar neste dispositivo
page-setup-kept = Salva neste dispositivo como { $name }.
page-setup-kept-numbered = Salva neste dispositivo como { $name }. Outra configuração salva tem o nome { $taken }.
page-setup-not-as-kept = Esta guia tem valores diferentes dos da configuração salva { $name }; por isso, suas alterações não são salvas nela. Para continuar com os valores salvos, abra-a. Para salvar os desta guia, selecione “Salvar neste dispositivo”.
page-setup-deleted-elsewhere = A configuração salva { $name } não está mais neste dispositivo; por isso, suas alterações não são salvas. Para salvá-las, selecione “Salvar neste dispositivo”.
page-setup-unnamed = Insira primeiro um nome para a configuração.
page-setup-opened = A configuração salva foi aberta.
page-setup-current = aberta
page-setup-duplicated = A configuração foi duplicada e aberta. Registre um novo cliente no API Console deste data center.
page-setup-no-center = Sem data center
page-setup-about = { $scopes ->
    [one] { $center } · { $scopes } escopo · salva em { $date }
   *[other] { $center } · { $scopes } escopos · salva em { $date }
}
page-setup-open = Abrir
page-setup-open-label = Abrir { $name }
page-setup-duplicate = Duplicar em…
page-setup-duplicate-action = Duplicar
page-setup-duplicate-center = Data center para uma cópia de { $name }
page-setup-duplicate-label = Duplicar { $name }
page-setup-delete = Excluir
page-setup-delete-label = Excluir { $name }
page-cancel = Cancelar

page-close = Fechar
page-messages = Mensagens
page-notes-label = Sobre o link
page-notes-read = Dispensar
page-text-to-copy = Texto a copiar
page-undo = Desfazer
page-redo = Refazer
page-redone = Alteração refeita. As alterações posteriores foram mantidas.

page-apply-fix = Aplicar correção
page-apply-fix-label = Aplicar correção em { $field }: { $value }
page-copy = Copiar
page-copy-label = Copiar { $label }
page-did-you-mean = Você quis dizer:
page-facts-read = Data da consulta: { $date }.
page-new-tab = (abre em uma nova guia)
page-open-host = Abrir { $host }
page-suggested-fix = Correção sugerida:

page-export-label = tudo como { $format }
page-link = link

page-evidence-for = Indício: { $evidence }
page-evidence-against = Improvável: { $evidence }
page-cause-check = Verificação: { $check }
page-cause-fix = Correção: { $fix }
page-response-unread = A URL continha o que parece uma resposta de autorização, mas os nomes dos parâmetros diferenciam maiúsculas de minúsculas: **code** e **state** são escritos em minúsculas. A resposta foi removida da barra de endereços e não foi usada.

page-missing = Esta página não foi carregada por completo. Você já pode digitar; o restante aparece quando for carregado.
page-part-loading = Carregando…
page-part-missing = Não foi possível carregar uma parte desta página.
page-part-advice = Verifique sua conexão e tente novamente. Se a página foi atualizada nesse meio-tempo, recarregue-a: seus dados são mantidos, exceto os segredos.
page-part-retry = Tentar novamente
page-part-reload = Recarregar a página
