# What is wrong with the values of the forms, and why it matters.

# Suggested fixes, as shown beside the button.
lint-fix-value = { $value }
lint-fix-clear = limpar este campo
lint-fix-derived-name = o nome derivado do escopo
lint-fix-without = sem { $scope }
lint-fix-add = mover o texto para a lista

# Hidden characters. $what: a hidden character, with or without where it is, such as "trailing space".
lint-hidden = Caractere oculto: { $what } em “{ $text }”.
lint-has-hidden = Contém um caractere oculto: { $what }.
lint-has-character = Contém “{ $character }”.
lint-starts-hidden = Começa com um caractere oculto: { $what }.
lint-starts-character = Começa com “{ $character }”.
lint-only-hidden = Contém apenas caracteres ocultos: “{ $text }”.
lint-only-hidden-why = É considerado vazio.

# Names
lint-name-length = { $count ->
    [one] Tem { $count } caractere.
   *[other] Tem { $count } caracteres.
}
lint-name-length-why = O formulário do Zoho aceita até { $most } caracteres.
lint-hidden-name-why = Ninguém o vê, mas o Zoho o mantém como parte do nome. Os valores que você copia aqui não o contêm.
lint-link-name-start-why = O nome do link começa com uma letra minúscula.
lint-link-name-character-why = O nome do link tem somente letras minúsculas, dígitos e _.
lint-link-name-length-why = O nome do link tem até { $most } caracteres.
lint-no-link-name = Nenhum dos caracteres é permitido no nome do link; por isso, ele é apenas “{ $name }”.
lint-no-link-name-why = O Deluge usa o nome do link da conexão. Insira um que você reconheça.
lint-client-name-why = O API Console rejeita caracteres especiais, exceto _ e &: “Enter a valid client name”.
lint-client-name-zoho = Contém “Zoho”.
lint-client-name-zoho-why = O guia de um parceiro diz que o console rejeita esses nomes; guias mais antigos os usavam. Um nome sem “Zoho” é a opção segura.

# Client ID and secrets
lint-more-than-id = Contém mais do que o ID do cliente.
lint-more-than-id-why = O Zoho lê o texto inteiro como o ID. Os valores que você copia aqui contêm somente o ID.
lint-hidden-id-why = O Zoho o lê como parte do ID. Os valores que você copia aqui não o contêm.
lint-not-an-id = Não parece um ID do cliente emitido pelo Zoho.
lint-not-an-id-why = Os IDs que vimos são 1000. seguido de cerca de 30 letras maiúsculas e dígitos. Copie-o novamente da guia Client Secret do API Console.
lint-short-id = Número de caracteres depois de “1000.”: { $count }.
lint-short-id-why = Os IDs que vimos têm cerca de 30. Talvez o final não tenha sido copiado.
# $kind: what the secret is, such as "a client secret".
lint-secret = Segredo encontrado: { $kind }.
lint-display-name-secret = Segredo encontrado no nome de exibição: { $kind }.
lint-display-name-hidden = Caractere oculto no nome de exibição: { $what } em “{ $text }”.
lint-keep-secrets-out = Este campo é mostrado e copiado, e as URLs são gravadas em logs. Cole o segredo do cliente do API Console diretamente no formulário do Zoho. Se outra pessoa pode ter visto este, crie um novo no console.

# URLs: how they are written
lint-url-quoted = Está entre aspas.
lint-url-amp = Tem &amp; em vez de &. O valor foi copiado do código-fonte de uma página da web.
lint-url-no-question-mark = Tem & em vez do ponto de interrogação.
lint-url-fragment = Tem um fragmento (a parte a partir de #).
lint-url-fragment-redirect = Um URI de redirecionamento não deve ter um fragmento (RFC 6749, seção 3.1.2).
lint-url-fragment-endpoint = Um endpoint não deve ter um fragmento (RFC 6749, seção 3.1).
lint-url-query = Tem uma string de consulta (a parte a partir de ?).
lint-url-query-why = O Zoho CRM envia os parâmetros necessários. Os parâmetros neste campo são enviados uma segunda vez.
lint-url-question-mark = Tem um ponto de interrogação no final.
lint-url-question-mark-why = Tutoriais mais antigos o incluem, os mais novos não, e diz-se que ambas as formas funcionam. Uma URL sem ele é a opção segura.
lint-url-slash = Tem uma barra no final.
lint-url-slash-why = Os endpoints da Zoho não a têm.
lint-url-case = O caminho não está em letras minúsculas.
lint-url-case-why = Os endpoints da Zoho são escritos em letras minúsculas.
lint-url-path = O caminho é { $path }, não { $right }.
lint-url-spelling = Difere da URL esperada no caractere { $position }.
lint-url-spelling-why = Parece significar o mesmo, mas só o Zoho pode dizer. A URL esperada é a opção segura.

# URLs: whose host it is. $role: what the host is for, such as "API Console".
lint-other-center = { $host } pertence ao data center { $center }, mas a sua organização está em { $chosen }.
lint-other-center-why = Clientes, segredos e tokens pertencem a um só data center. Outro data center retorna `invalid_client`.
lint-passed-on-why = A Zoho documenta que, para a maioria dos data centers, um login pode começar ali e é redirecionado. Para o Reino Unido, os Emirados Árabes Unidos, Singapura e zohohq.in, nenhuma lista diz isso. O cliente deve estar habilitado para ambos os data centers. A URL do seu próprio data center é a opção segura.
lint-not-accounts = { $host } não é um servidor de contas. Pertence ao data center { $center } ({ $role }).
lint-accounts-only = O login, os tokens e a revogação usam somente o servidor de contas.
lint-public-site = { $host } é o site público da Zoho, não um servidor de contas.
lint-not-zoho = { $host } não é um host da Zoho.
lint-danger-people = As pessoas seriam enviadas a este host para entrar na conta.
lint-danger-secret = O Zoho CRM enviaria o segredo do cliente a este host.
lint-danger-tokens = O Zoho CRM enviaria os seus tokens a este host.
lint-danger-code = Uma resposta enviada a este host entregaria o seu código de autorização a outra pessoa ou falharia.

# The home page
lint-homepage-why = O API Console exige uma URL completa, como https://www.yourdomain.com. Qualquer URL serve.
lint-homepage-letters = O host tem letras que não são do alfabeto latino.
lint-homepage-letters-why = Não se sabe se o API Console as aceita. Ele aceita uma URL de exemplo, como https://www.example.com.

# The redirect URI
lint-byte-by-byte = O Zoho compara o URI de redirecionamento byte a byte.
lint-callback-path = Todos os URIs de redirecionamento conhecidos das conexões do Zoho terminam com /delugeauth/callback, e o Zoho os compara byte a byte.
lint-callback-path-popup = Todos os URIs de redirecionamento conhecidos das conexões do Zoho terminam com /delugeauth/callback. Se você copiou este do pop-up, ele está correto.
lint-callback-center-why = O Zoho CRM envia o URI de redirecionamento do próprio data center; por isso, o de outro data center nunca corresponde.
lint-callback-is-zohos = O Zoho CRM executa o login; por isso, o URI de redirecionamento de um serviço personalizado é uma URL da Zoho.
lint-not-callback-host = { $host } pertence ao data center { $center } ({ $role }). Nenhuma fonte o indica como host de URIs de redirecionamento.
lint-not-callback-host-why = Se você o copiou do pop-up, ele está correto. Caso contrário, cole a URL do pop-up na ficha Create Connection para ler o correto.
lint-placeholder = Aceitável por enquanto: nenhuma fonte indica o URI de redirecionamento deste data center.
lint-placeholder-why = Substitua-o depois que o pop-up abrir: cole a URL do pop-up na ficha Create Connection e depois insira o URI de redirecionamento aqui e no console.
lint-callback-unknown = Nenhuma fonte indica o URI de redirecionamento do data center { $center }.
lint-callback-unknown-why = O console exige um antes que exista um cliente. Por enquanto, registre qualquer URL https sua. Conecte-se uma vez, cole a URL do pop-up na ficha Create Connection e substitua a URL no console pelo URI de redirecionamento lido nela.
lint-callback-several = Mais de um URI de redirecionamento é conhecido ou possível para { $center }. Registre todos.
lint-callback-several-why = O API Console aceita vários. O primeiro é o recomendado. Consulte também a página da Zoho sobre [conexões](https://www.zoho.com/deluge/help/connections.html). A URL do pop-up confirma qual deles o Zoho CRM envia.
lint-callback-inferred = Nenhuma fonte indica o URI de redirecionamento de { $center }. Ele é inferido a partir de outros data centers.
lint-callback-one-source = Só uma fonte confirma o URI de redirecionamento de { $center }.
lint-confirm-with-popup = Confirme: selecione “Create And Connect” uma vez e depois cole a URL do pop-up na ficha Create Connection.

# The endpoints
lint-opened-exactly = O Zoho CRM abre exatamente o que está neste campo.
lint-html-page = O Zoho retorna uma página HTML, que o Zoho CRM não consegue ler.
# $here, $there: labels of fields.
lint-path-of = O caminho { $path } pertence ao campo { $there }, não ao campo { $here }.
lint-path-of-why = Cada endpoint tem uma só finalidade. O errado retorna um erro ou uma página HTML.
lint-mixed = Esta URL pertence a { $center }, mas { $other } pertence a { $known }.
lint-mixed-why = Todas as URLs de um serviço devem pertencer a um só data center.

# Parameters of the Authorize URL
lint-parameter-missing = Falta { $name }={ $right }.
lint-parameter-value = { $name } é “{ $value }”, não { $right }.
lint-parameter-empty = { $name } está vazio; deve ser { $right }.
lint-parameter-case = { $name }={ $value } não está em letras minúsculas.
lint-parameter-case-why = A Zoho o documenta em letras minúsculas. Com maiúsculas, pode ser considerado ausente.
lint-access-type-why = Sem access_type=offline, o Zoho não emite token de atualização, e a conexão deixa de funcionar depois de uma hora.
lint-prompt-why = `consent` é o único valor que a Zoho documenta. Sem prompt=consent, o Zoho emite um token de atualização somente no primeiro consentimento; uma segunda tentativa não recebe nenhum.
lint-response-type-why = Sem response_type=code, o Zoho mostra uma página de erro.
lint-parameter-repeated = { $name } aparece mais de uma vez.
lint-parameter-once = Um parâmetro não deve aparecer mais de uma vez (RFC 6749, seção 3.1).
lint-parameter-added = Contém { $name }.
lint-parameter-added-why = O Zoho CRM adiciona este parâmetro; por isso, a solicitação o teria duas vezes. Remova-o da Authorize URL.
lint-parameter-misspelled = “{ $name }” provavelmente significa { $meant }.
lint-parameter-misspelled-why = Um parâmetro mal escrito é considerado ausente.
lint-parameter-unknown = Contém { $name }, que não está na documentação da Zoho.
lint-parameter-unknown-why = A URL precisa de exatamente dois parâmetros: access_type=offline e prompt=consent.

# Scopes and the connection
lint-not-added = A caixa contém texto que ainda não foi adicionado.
lint-not-added-why = Somente os escopos da lista são escritos no formulário.
lint-no-scope = Adicione pelo menos um escopo.
lint-no-scope-why = O Zoho rejeita uma solicitação sem escopos.
# $delimiter: Comma, Space or Plus, as in Zoho's form.
lint-delimiter = O delimitador é { $delimiter }.
lint-delimiter-why = A documentação do Zoho Accounts exige vírgulas. Com espaços, segundo relatos, o Zoho rejeita a lista como um escopo que não existe. Sobre o sinal de mais, nada se sabe.
lint-switch-on = A opção está ativada, mas você escolheu uma conexão compartilhada. Desative-a.
lint-switch-on-why = Com a opção ativada, a automação só funciona para quem conectou a própria conta e falha para todos os outros.
lint-switch-off = A opção está desativada, mas você escolheu uma conexão privada. Ative-a.
lint-switch-off-why = Com a opção desativada, todos agem com as permissões do administrador que se conectou.
