# Privacy and security: what the page keeps, sends and promises. SECURITY.md says the promises in the same words.

trust-intro = O que esta página armazena, o que ela enviou e como verificar as duas coisas. O navegador mediu as tabelas abaixo durante esta visita.

trust-file = Você abriu esta página como um arquivo. Ela não faz nenhuma solicitação: a Content Security Policy dela proíbe todas. Os logins no Zoho real e o teste dos hosts precisam da página em um servidor web. Outras páginas locais podem ler o que uma página aberta como arquivo armazena.

# ---- What is stored ----

trust-stored = Armazenado neste navegador
trust-stored-hint = Segredos do cliente, códigos de autorização e tokens nunca são armazenados. Eles ficam na memória até você sair da página.
trust-column-what = O quê
trust-column-place = Onde
trust-column-until = Até
trust-column-now = Agora
trust-size = { $size ->
    [one] { $size } caractere
   *[other] { $size } caracteres
}
trust-nothing = Nada
trust-place-tab = Armazenamento da sessão
trust-place-device = Armazenamento local
trust-until-tab = Você fechar a guia
trust-until-deleted = Você excluir
trust-item-draft = As entradas de Configurar, como em um link
trust-item-other = O que foi escolhido e digitado em “Outro produto ou provedor”, como em um link
trust-item-ticks = Quais linhas foram copiadas
trust-item-current = O nome da configuração salva que está aberta
trust-item-sign-in = Um login em andamento: state, verificador de código, data center. Excluído quando a resposta chega.
trust-item-transcript = As solicitações do último login, com os segredos mascarados
trust-item-sandbox = O sandbox: clientes e usuários simulados. Os segredos e tokens dele são inventados.
trust-item-setups = As configurações que você decidiu manter
trust-item-learn = Quais lições foram concluídas
trust-item-theme = O tema
trust-item-language = O idioma
trust-item-keys = Se os atalhos de uma só tecla estão desativados
trust-others = { $count ->
    [one] Outras páginas deste host guardam { $count } entrada no mesmo armazenamento. Elas também podem ler o que esta página armazena.
   *[other] Outras páginas deste host guardam { $count } entradas no mesmo armazenamento. Elas também podem ler o que esta página armazena.
}
trust-delete = Excluir tudo o que está armazenado aqui
trust-delete-hint = Exclui todas as linhas da tabela, inclusive as configurações salvas, e a cópia off-line. Depois, a página é recarregada. Outras guias abertas desta página mantêm o que mostram.
trust-delete-confirm = Excluir tudo
trust-delete-sure = Não é possível desfazer essa ação.

# ---- Requests ----

trust-requests = Solicitações desta visita
trust-column-host = Host
trust-column-kind = Finalidade
trust-column-count = Solicitações
trust-kind-files = Arquivos desta página
trust-kind-relay = Solicitações de token que este host repassa ao Zoho
trust-kind-accounts = Servidores de login da Zoho: solicitações de token e testes que você iniciou
trust-kind-api = Servidores de API da Zoho: chamadas e testes que você iniciou
trust-kind-foreign = Nenhuma parte desta página pede isto. Relate-o.
trust-none = Nenhuma solicitação
trust-refused = O navegador recusou solicitações a estes hosts, como a política desta página exige: { $hosts }.
trust-measured = Medido com o registro de tempo de recursos (resource timing) do próprio navegador, sem strings de consulta nem conteúdos. Os navegadores não listam a própria página, o ícone dela nem o que uma extensão envia. Recarregar a página reinicia a contagem.
trust-again = Medir de novo

# ---- The offline copy ----

trust-offline = Usar sem rede
trust-offline-hint = Guarda os arquivos desta compilação no dispositivo, para que a página abra sem rede. Nada do que você insere passa a fazer parte da cópia. Endereços com uma string de consulta nunca são respondidos a partir dela. Quando o host está acessível, a página vem do host.
trust-offline-absent = Nenhuma cópia está guardada.
trust-offline-kept = { $count ->
    [one] Uma cópia desta página está guardada: { $count } arquivo.
   *[other] Uma cópia desta página está guardada: { $count } arquivos.
}
trust-offline-impossible = Este navegador ou este endereço não o permite. É preciso ter https ou localhost, e um armazenamento que não esteja bloqueado.
trust-offline-file = Esta página é um arquivo no seu dispositivo: ela funciona sem rede.
trust-offline-keep = Guardar uma cópia neste dispositivo
trust-offline-drop = Remover a cópia
trust-offline-failed = O navegador não conseguiu fazer isso: { $why }

# ---- What it promises ----

trust-promises = O que esta página promete
trust-promise-hosts = O navegador recusa solicitações a hosts que não sejam os de contas e de API da Zoho e a origem da própria página.
trust-promise-secrets = Um segredo do cliente, um código ou um token nunca é escrito no armazenamento, em links, na barra de endereços, em configurações salvas, em exportações ou em logs.
trust-promise-answer = A resposta a um login é removida da barra de endereços antes de o aplicativo iniciar.
trust-promise-state = `state` só vale uma vez e é comparado antes que se acredite em qualquer erro.
trust-promise-table = `accounts-server` e `api_domain` escolhem uma linha da tabela e nunca são usados como chegam.
trust-promise-integrity = Scripts, estilos e os arquivos WebAssembly só são executados com o hash com que foram publicados.
trust-promise-offline = A cópia off-line contém os arquivos de uma só compilação, cada um com o hash dele, e nenhum endereço com uma string de consulta. Ela só é guardada se você pedir.
trust-limits = O que ela não pode prometer
trust-limit-operator = Quem opera o host pode alterar a página e ler o que o host repassa. Para não precisar confiar em ninguém, use uma versão publicada no seu próprio computador ou um comando no terminal.
trust-limit-origin = Páginas da mesma origem podem ler e alterar tudo desta página, inclusive um login em andamento.
trust-limit-history = O navegador registra a visita antes que a página remova a resposta: o histórico dele ainda pode conter o código, que só pode ser usado uma vez e é inútil sem o verificador de código.
trust-limit-names = Um código que fosse executado dentro da página ainda poderia revelar um pouco pelo nome de um host: alguns navegadores se conectam a um host antes que a política recuse a solicitação.
trust-limit-hosts = Uma página não pode proibir que outra a exiba em um quadro, nem manter seu endereço fora de um cache ou de um log: o host precisa fazer isso. O GitHub Pages não consegue.
trust-limit-extensions = As extensões do navegador que você permitiu nesta página podem ler tudo o que há nela.

# ---- The build ----

trust-build = Verificar esta compilação
trust-build-intro = O arquivo do programa tem o próprio resumo SHA-256 no nome. Uma versão publicada lista o resumo de cada arquivo em `SHA256SUMS`. Compare estes com a versão em que você confia:
trust-build-program = O programa, como este host o fornece: o resumo começa com o identificador da compilação.
trust-build-page = A página, que contém os hashes de todos os outros arquivos. Compare-a com a linha `site/index.html` de `SHA256SUMS`.
trust-build-release = Uma versão publicada, já descompactada: todos os arquivos estão como foram publicados.
trust-copy-program = comando que verifica o programa
trust-copy-page = comando que verifica a página
trust-copy-release = comando que verifica uma versão
trust-build-unknown = Esta não é uma compilação publicada: o programa dela não tem um hash no nome.

# ---- Licenses, accessibility, reports ----

trust-licenses = Licenças
trust-licenses-text = Esta página é licenciada sob MIT ou Apache 2.0, à sua escolha.
trust-licenses-link = Licenças de tudo o que há nela
trust-accessibility = Acessibilidade
trust-accessibility-text = A meta da página é a WCAG 2.2, nível AA. Cada parte dela é testada com o axe no Chromium e no Firefox, só com o teclado, com 320 pixels, com zoom de 200 por cento, com cores escuras e com cores forçadas. Não houve auditoria externa, e nenhum usuário de leitor de tela a testou. O diagrama de Aprender tem uma alternativa em texto. Se algo impede você de usar a página, relate-o como indicado abaixo.
trust-report = Relatar um problema
trust-report-fault = Um fato errado, um escopo ausente, um erro não explicado: use os formulários de issues do repositório. Nunca inclua um segredo do cliente, um código ou um token real.
trust-report-vulnerability = Uma vulnerabilidade: use o relato privado de vulnerabilidades do repositório e avise quem opera este host. Alguns hosts dizem quem avisar:
trust-report-contact = security.txt deste host
